import type { Owner } from "../../model/program.ts";
import { code, type Sentence, sentence, words } from "../../model/sentence.ts";
import type { Approvals } from "../sides/reviews.ts";

/** Who has to approve: so many of the owners, and one for each of the others; every place takes another person. */
export interface Gate {
  readonly owners: readonly Owner[];
  readonly count: number;
  readonly eachOf: readonly Owner[];
}

/** `closed`: too few have approved. `unknown`: enough may have, which cannot be told and so opens nothing. */
export interface GateAnswer {
  readonly is: "open" | "closed" | "unknown";
  /** Logins that fill a place for certain, in lower case. */
  readonly filledBy: readonly string[];
  readonly doubts: readonly Doubt[];
}

/** Something that is not known, and what would let it be. */
export interface Doubt {
  readonly what: Sentence;
  readonly remedy: Sentence;
}

/** Whether these people, by login in lower case, open a gate. */
export function answerOf(gate: Gate, logins: readonly string[], approvals: Approvals): GateAnswer {
  const places = placesOf(gate);
  const known = filled(places, logins, (place, login) => mayFill(place, login, approvals) === true);
  const filledBy = logins.filter((login) => known.has(login));
  if (approvals.approvers === null) return { is: "unknown", filledBy, doubts: [nobodyToAsk] };
  if (approvals.unread != null) return { is: "unknown", filledBy, doubts: [unread(approvals.unread)] };
  if (known.size === places.length && places.length > 0) return { is: "open", filledBy, doubts: [] };
  const possible = filled(places, logins, (place, login) => mayFill(place, login, approvals) !== false);
  if (places.length === 0 || possible.size < places.length) return { is: "closed", filledBy, doubts: [] };
  return { is: "unknown", filledBy, doubts: doubtsOf(gate, logins, approvals) };
}

const nobodyToAsk: Doubt = {
  what: sentence`there is no pull request to ask`,
  remedy: sentence`on the command line ${code("--approved-by")} counts an approval`,
};

function unread(what: Sentence): Doubt {
  return { what, remedy: sentence`run the job again; it needs ${code("pull-requests: read")}` };
}

/** Owners any of whom may fill a place. */
type Place = readonly Owner[];

function placesOf({ owners, count, eachOf }: Gate): readonly Place[] {
  return [...Array.from({ length: count }, () => owners), ...eachOf.map((owner) => [owner])];
}

/** The most places that can be filled with one person each, by login. Augmenting paths: https://en.wikipedia.org/wiki/Matching_(graph_theory). */
function filled(
  places: readonly Place[],
  logins: readonly string[],
  may: (place: Place, login: string) => boolean,
): ReadonlyMap<string, Place> {
  const takenBy = new Map<string, Place>();
  const fill = (place: Place, tried: Set<string>): boolean =>
    logins.some((login) => {
      if (tried.has(login) || !may(place, login)) return false;
      tried.add(login);
      const before = takenBy.get(login);
      if (before !== undefined && !fill(before, tried)) return false;
      takenBy.set(login, place);
      return true;
    });
  for (const place of places) fill(place, new Set());
  return takenBy;
}

/** Whether a person is one of these owners; null: that cannot be told. */
function mayFill(place: Place, login: string, approvals: Approvals): boolean | null {
  const answers = place.map((owner) => standsBehind(owner, login, approvals));
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

/** Whether a person is an owner, or in a team that is one; null: that cannot be told. */
function standsBehind(
  { name, kind }: Owner,
  login: string,
  { teamMembers, memberships }: Pick<Approvals, "teamMembers" | "memberships">,
): boolean | null {
  // The command line may name a team or an address itself, which no login of GitHub's can be.
  if (login === loginOf(name)) return true;
  if (kind === "user") return false;
  if (kind === "email") return null;
  const team = name.toLowerCase();
  const members = teamMembers.get(team);
  if (members !== undefined) return members.some((member) => member.toLowerCase() === login);
  return memberships.get(team)?.known.get(login) ?? null;
}

export function loginOf(name: string): string {
  return name.toLowerCase().replace(/^@/, "");
}

function doubtsOf({ owners, eachOf }: Gate, logins: readonly string[], approvals: Approvals): readonly Doubt[] {
  const all = new Map([...owners, ...eachOf].map((owner) => [owner.name.toLowerCase(), owner]));
  return [...all.values()].flatMap((owner) => {
    const unknown = logins.find((login) => standsBehind(owner, login, approvals) === null);
    return unknown === undefined ? [] : [doubtAbout(owner, unknown, approvals)];
  });
}

function doubtAbout({ name, kind }: Owner, login: string, { memberships }: Approvals): Doubt {
  const person = code(`@${login}`);
  if (kind === "email") {
    return {
      what: sentence`GitHub does not say whether ${code(name)} is ${person}`,
      remedy: sentence`name a ${code("@login")} instead of ${code(name)}`,
    };
  }
  const because = memberships.get(name.toLowerCase())?.because ?? "its members were not looked up";
  return {
    what: sentence`whether ${person} is in ${code(name)} is not known: ${words(because)}`,
    remedy: sentence`give the Action an ${code("org-token")} that sees who is in ${code(name)}`,
  };
}
