import { describe, expect, it } from "vitest";
import { shippedCatalogue } from "../../src/criteria/shipped.ts";
import { mechanismsOf } from "../../src/fetch/mechanisms.ts";
import { tableOf } from "../../src/signals/lookup.ts";
import { see } from "../../src/signals/see.ts";
import type { Look } from "../../src/signals/signal.ts";
import { signals } from "../../src/signals/table.ts";
import { world } from "../support/world.ts";
import { accessCases } from "./cases/access.ts";
import type { SignalCase } from "./cases/case.ts";
import { codeCases } from "./cases/code.ts";
import { documentCases } from "./cases/documents.ts";
import { ecosystemCases } from "./cases/ecosystems.ts";
import { encryptionCases } from "./cases/encryption.ts";
import { serviceCases } from "./cases/found-in-services.ts";
import { foundCases } from "./cases/found-in-the-wild.ts";
import { operationsCases } from "./cases/operations.ts";
import { pipelineCases } from "./cases/pipeline.ts";
import { repositoryCases } from "./cases/repository.ts";

const cases: readonly SignalCase[] = [
  ...pipelineCases,
  ...foundCases,
  ...serviceCases,
  ...repositoryCases,
  ...accessCases,
  ...encryptionCases,
  ...operationsCases,
  ...codeCases,
  ...documentCases,
  ...ecosystemCases,
];

const table = tableOf(signals);

async function shown(path: string, text: string): Promise<readonly string[]> {
  const { contents } = await world({ [path]: text }).snapshot("head");
  const seen = see({ path, bytes: contents.get(path) ?? new Uint8Array() }, table);
  return (seen?.sightings ?? []).filter(({ holds }) => holds !== "unknown").map(({ signal }) => signal.id);
}

async function told(base: Record<string, string>, head: Record<string, string>): Promise<readonly string[]> {
  const repository = world(base, head).repository();
  const [before, after] = [await world(base).snapshot("head"), await world(head).snapshot("head")];
  const revisions = await repository.revisions();
  const sides = { base: { ...before, revision: revisions.base }, head: { ...after, revision: revisions.head } };
  return (await mechanismsOf(repository, sides, await repository.change())).map(({ signal }) => signal);
}

describe("every signal", () => {
  it("has a case", () => {
    const covered = new Set(cases.map(({ signal }) => signal));
    expect(signals.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  });

  it.each(cases)("$signal in $path shows where it is", async ({ signal, path, shows }) => {
    expect(await shown(path, shows)).toContain(signal);
  });

  it.each(cases)("$signal in $path does not show in what only looks like it", async ({ signal, path, lookAlike }) => {
    const [at, text] = typeof lookAlike === "string" ? [path, lookAlike] : lookAlike;
    expect(await shown(at, text)).not.toContain(signal);
  });

  it.each(cases)("$signal in $path is told when it is taken away", async ({ signal, path, shows, without }) => {
    const other = { "src/other.txt": "other" };
    const head = without === null ? other : { ...other, [path]: without };
    expect(await told({ ...other, [path]: shows }, head)).toContain(signal);
  });

  it.each(cases)("$signal in $path is not told when the file moves", async ({ path, shows }) => {
    const lines = "# a first line\n";
    const isComment = !/\.(?:json|md)$/.test(path);
    expect(await told({ [path]: shows }, { [path]: isComment ? lines + shows : `${shows}\n` })).toEqual([]);
  });
});

describe("the table", () => {
  it("has at least 120 mechanisms", () => {
    expect(new Set(signals.map(({ mechanism }) => mechanism)).size).toBeGreaterThanOrEqual(120);
  });

  it("has a signal for every common criterion, and for availability and confidentiality", () => {
    const spoken = new Set(signals.flatMap(({ criteria }) => criteria["soc2-2017"]));
    const asked = criteriaOf("soc2-2017").filter((id) => /^(?:CC|A|C)\d/.test(id));
    expect(asked.filter((id) => !spoken.has(id))).toEqual([]);
  });

  it.each(["soc2-2017", "nist-csf-2.0"] as const)("names criteria that %s has", (framework) => {
    const known = new Set(criteriaOf(framework));
    expect(signals.flatMap(({ criteria }) => criteria[framework]).filter((id) => !known.has(id))).toEqual([]);
  });

  it("gives no two signals one id", () => {
    expect(new Set(signals.map(({ id }) => id)).size).toBe(signals.length);
  });

  it.each(signals)("says nothing twice of $id", ({ looks }) => {
    const all = looks.flatMap(partsOf);
    expect(all.filter((part, at) => all.indexOf(part) < at)).toEqual([]);
  });
});

/** Each single thing that a look is about, with what else it asks for. */
function partsOf(look: Look): readonly string[] {
  switch (look.in) {
    case "step":
      return [...look.actions, ...look.commands.flatMap(eachCommand)].map((one) =>
        json([one, look.on, look.also, look.unless]),
      );
    case "call":
      return look.words.map((word) => json(["call", word]));
    case "hook":
      return look.ids.map((id) => json(["hook", id]));
    case "script":
      return look.commands.flatMap(eachCommand).map((one) => json(["script", one]));
    case "document":
      return [...look.titles, ...(look.files ?? [])];
    case "code": {
      const calls = look.calls.length === 0 ? [null] : look.calls;
      return (look.endings ?? look.libraries).flatMap((one) => calls.map((call) => json([one, call])));
    }
    case "lines":
      return look.files.flatMap((file) => look.begins.map((begin) => json([file, begin, look.has])));
    case "workflow":
    case "owners":
      return [json(look)];
    default:
      return look.types.map((type) => json([look.in, type, look.where]));
  }
}

/** `gradle sonar|sonarqube` as two commands. */
function eachCommand(command: string): readonly string[] {
  const words = command.split(" ");
  return (words.at(-1) ?? "").split("|").map((last) => [...words.slice(0, -1), last].join(" "));
}

const json = (value: unknown) => JSON.stringify(value);

function criteriaOf(framework: string): readonly string[] {
  return (shippedCatalogue(framework)?.criteria ?? []).map(({ id }) => id);
}
