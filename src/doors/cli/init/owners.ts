/** Who a first program names, and what becomes of changes of the program itself. */
export interface FirstOwners {
  /** At least one. */
  readonly owners: readonly string[];
  /** Whether a change of the program waits for an approval: only where two people are known, so that each can approve what the other writes. */
  readonly isGated: boolean;
  /** Why it does not wait, and what to do about that; null where it waits. */
  readonly advice: { readonly why: string; readonly step: string } | null;
}

export interface OwnersFound {
  /** Text of CODEOWNERS; empty where there is none. */
  readonly codeowners: string;
  /** Who is known to work here, by `@login`: from git, or the workflow's actor. */
  readonly people: readonly string[];
  /** Git's address; null where it has none. */
  readonly email: string | null;
}

/** More owners than these are not written: they are a first proposal. */
const mostOwners = 4;

/** Stands where nobody is known: an address is never taken for somebody who is there, nor for somebody who left. */
const nobody = "owner@example.com";

/**
 * Owners whose approval GitHub can tell, as far as any are known here. An organization is never one, and of a team a workflow's own token
 * does not see who is in it.
 */
export function firstOwners({ codeowners, people, email }: OwnersFound): FirstOwners {
  const named = namesIn(codeowners);
  const known = distinct([...named.filter(isPerson), ...people]).slice(0, mostOwners);
  if (known.length > 1) return { owners: known, isGated: true, advice: null };
  const add = 'then add program-change to "fail-on"';
  const [person] = known;
  if (person !== undefined) {
    const why = `${person} is the only owner found, and nobody could approve what ${person} changes in the program`;
    return { owners: [person], isGated: false, advice: { why, step: `name a second @login under "owners", ${add}` } };
  }
  const [team] = named;
  if (team !== undefined) {
    const why = `only the team ${team} is known, and a workflow's own token does not see who is in a team`;
    return {
      owners: [team],
      isGated: false,
      advice: { why, step: `name two @logins under "owners", or set the input org-token, ${add}` },
    };
  }
  const why = "no @login is known here, and GitHub takes no approval from an email address";
  return {
    owners: [email ?? nobody],
    isGated: false,
    advice: { why, step: `name two @logins under "owners", ${add}` },
  };
}

/** The owners of CODEOWNERS that are people or teams, those of everything first. */
function namesIn(codeowners: string): readonly string[] {
  const lines = codeowners.split(/\r?\n/).map((line) => line.replace(/#.*/, "").trim().split(/\s+/));
  const all = lines.filter(([pattern]) => pattern === "*").flatMap((line) => line.slice(1));
  return distinct(
    [...all, ...lines.flatMap((line) => line.slice(1))].filter((name) => /^@[\w.-]+(\/[\w.-]+)?$/.test(name)),
  );
}

function isPerson(name: string): boolean {
  return !name.includes("/");
}

/** Each once, whatever its case, where it is first. */
function distinct(names: readonly string[]): readonly string[] {
  const lower = names.map((name) => name.toLowerCase());
  return names.filter((_, at) => lower.indexOf(lower[at] ?? "") === at);
}
