import { packIds, shippedPack } from "../../../criteria/packs.ts";
import type { Pack } from "../../../model/frameworks/pack.ts";
import type { Suggestion } from "../../../model/report/suggestion.ts";
import { isOwner } from "../../../parse/written/forms.ts";
import { categoryIds, cloudIds } from "../options/choices.ts";
import { type ParsedArguments, UsageError } from "../terminal/arguments.ts";
import type { Asker } from "../terminal/asker.ts";

/** What a person says about a first program: at the terminal, or by options. */
export interface Answers {
  /** Null: nobody said; those that are found stand. */
  readonly owners: readonly string[] | null;
  readonly categories: readonly string[];
  readonly clouds: readonly string[];
  readonly pack: Pack | null;
  readonly confirmed: ReadonlySet<string>;
}

export interface Before {
  readonly owners: readonly string[];
  readonly clouds: readonly string[];
  readonly suggestions: readonly Suggestion[];
}

/** By options alone; nothing is said to be in place. Throws `UsageError`. */
export function answersGiven({ values }: ParsedArguments, found: Before): Answers {
  const owners = values.get("owner") ?? null;
  const wrong = (owners ?? []).filter((owner) => !isOwner(owner));
  if (wrong.length > 0)
    throw new UsageError(
      wrong.map(
        (owner) => `--owner is "${owner}"; allowed: an owner such as @alice, @acme/platform or alice@example.com`,
      ),
    );
  const pack = values.get("pack")?.[0];
  return {
    owners,
    categories: withSecurity(values.get("category") ?? []),
    clouds: values.get("cloud") ?? found.clouds,
    pack: pack === undefined ? null : shippedPack(pack),
    confirmed: new Set(),
  };
}

/** At most five questions; what options say is not asked. */
export async function answersAsked(asker: Asker, asked: ParsedArguments, found: Before): Promise<Answers> {
  const given = answersGiven(asked, found);
  const said = (name: string) => asked.values.has(name);
  const owners = said("owner") ? given.owners : await askOwners(asker, found.owners);
  const categories = said("category") ? given.categories : await askCategories(asker);
  const clouds = said("cloud") ? given.clouds : await askClouds(asker, found.clouds);
  const pack = said("pack") ? given.pack : await askPack(asker);
  const confirmed = new Set(await askConfirmed(asker, found.suggestions));
  return { owners, categories, clouds, pack, confirmed };
}

async function askOwners(asker: Asker, found: readonly string[]): Promise<readonly string[]> {
  for (;;) {
    const text = await asker.text({
      message: "Who approves changes of the program? Two @logins: nobody approves their own change",
      initial: found.join(", "),
    });
    const owners = text.split(/[\s,]+/).filter((name) => name !== "");
    if (owners.length > 0 && owners.every(isOwner)) return owners;
  }
}

async function askCategories(asker: Asker): Promise<readonly string[]> {
  const options = categoryIds.map((value) => ({ value, label: value }));
  const chosen = await asker.several({
    message: "Which SOC 2 categories are in scope? (security always is)",
    options,
    initial: ["security"],
  });
  return withSecurity(chosen);
}

/** Security is in every SOC 2. */
function withSecurity(categories: readonly string[]): readonly string[] {
  return ["security", ...categories.filter((id) => id !== "security")];
}

function askClouds(asker: Asker, found: readonly string[]): Promise<readonly string[]> {
  const options = cloudIds.map((value) => ({ value, label: value }));
  return asker.several({ message: "Which clouds do you run on?", options, initial: found });
}

async function askPack(asker: Asker): Promise<Pack | null> {
  const packs = packIds.map((value) => ({ value, label: shippedPack(value)?.title ?? value }));
  const none = { value: "", label: "None: only what the files show" };
  const id = await asker.one({
    message: "Start with a pack of planned controls?",
    options: [none, ...packs],
    initial: "",
  });
  return shippedPack(id);
}

async function askConfirmed(asker: Asker, suggestions: readonly Suggestion[]): Promise<readonly string[]> {
  const options = suggestions.flatMap(({ id, mechanism, places }) => {
    const place = places.find(({ holds }) => holds === "yes");
    return place === undefined ? [] : [{ value: id, label: mechanism, hint: `${place.path}:${place.line}` }];
  });
  if (options.length === 0) return [];
  return asker.several({
    message: "Which of these are in place and work? The others are written as planned",
    options,
    initial: [],
  });
}
