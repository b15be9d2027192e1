import { realpathSync } from "node:fs";
import { basename, isAbsolute, relative, sep } from "node:path";
import { directoriesRepository } from "../../../adapters/disk/directories.ts";
import { gitEmail } from "../../../adapters/git/identity.ts";
import { rootOf, workingTree } from "../../../adapters/git/working-tree.ts";
import { codeownersPaths } from "../../../codeowners/codeowners.ts";
import { suggest } from "../../../commands/suggest.ts";
import { openSnapshot, readInto } from "../../../fetch/snapshot.ts";
import type { Suggestion } from "../../../model/report/suggestion.ts";
import { isOwner } from "../../../parse/written/forms.ts";
import type { Repository } from "../../../ports.ts";
import { loginIn } from "../commands/attester.ts";
import type { Shell } from "../terminal/shell.ts";
import { candidates, type OtherProgram, otherPrograms } from "./other-formats.ts";

/** What stands around the folder that a first program is written for. */
export interface Surroundings {
  /** Where paths of the repository begin. */
  readonly root: string;
  /** The folder of a monorepo, with a slash behind it; empty: the root. */
  readonly folder: string;
  readonly name: string;
  readonly files: number;
  /** Text of CODEOWNERS; empty where there is none. */
  readonly codeowners: string;
  /** Who works here, by `@login`, as far as it is known without asking anybody. */
  readonly people: readonly string[];
  readonly email: string | null;
  readonly clouds: readonly string[];
  readonly suggestions: readonly Suggestion[];
  readonly others: readonly OtherProgram[];
  /** Whether a program that is there already has checks as evidence. */
  readonly readsChecks: boolean;
}

/** Folders that git mostly ignores, for where there is no git to say so. */
export const unlikely: ReadonlySet<string> = new Set(
  "node_modules bower_components vendor dist build target .venv venv .terraform .next .tox __pycache__ coverage".split(
    " ",
  ),
);

/** Looks at every file that git does not ignore, and without git at all but the folders that it mostly would. Throws `Unreadable`. */
export async function lookAround(dir: string, shell: Shell): Promise<Surroundings> {
  const top = await rootOf(dir).catch(() => null);
  const root = top ?? dir;
  const folder = top === null ? "" : below(top, dir);
  const tree = top === null ? null : workingTree(top, null);
  try {
    const seen = await filesOf(tree ?? directoriesRepository({ baseDir: dir, headDir: dir, skips: unlikely }), folder);
    return { root, folder, name: basename(dir), ...seen, ...(await whoIsHere(dir, shell)) };
  } finally {
    await tree?.close();
  }
}

/** `services/api/`, with the slashes of a repository. */
function below(root: string, dir: string): string {
  const way = relative(realpathSync(root), realpathSync(dir)).split(sep).join("/");
  return way === "" || way.startsWith("..") || isAbsolute(way) ? "" : `${way}/`;
}

type Seen = Pick<Surroundings, "files" | "codeowners" | "clouds" | "suggestions" | "others" | "readsChecks">;

async function filesOf(repository: Repository, folder: string): Promise<Seen> {
  const { head } = await repository.revisions();
  const snapshot = await openSnapshot(repository, head);
  const isNear = (path: string) => path.startsWith(folder) || path.startsWith(".github/") || !path.includes("/");
  const near = [...snapshot.files.keys()].filter((path) => isNear(path) && !path.startsWith(`${folder}compliance/`));
  const suggestions = (await suggest(repository, snapshot, null)).flatMap((one) => {
    const places = one.places.filter(({ path }) => isNear(path) && !path.startsWith(`${folder}compliance/`));
    return places.length === 0 ? [] : [{ ...one, places }];
  });
  const isOfProgram = (path: string) => path.startsWith(`${folder}compliance/`) && /\.ya?ml$/.test(path);
  const own = [...snapshot.files.keys()].filter(isOfProgram);
  const wanted = [...own, ...codeownersPaths.filter((path) => snapshot.files.has(path)), ...candidates(near)];
  const { contents } = await readInto(repository, snapshot, wanted);
  const texts = new Map([...contents].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
  return {
    files: near.length,
    codeowners: codeownersPaths.map((path) => texts.get(path)).find((text) => text !== undefined) ?? "",
    clouds: cloudsIn(suggestions),
    suggestions,
    others: otherPrograms(near, texts),
    readsChecks: own.some((path) => /(?:^|[\s{,-])check:\s/m.test(texts.get(path) ?? "")),
  };
}

const resources: readonly (readonly [cloud: string, shows: RegExp])[] = [
  ["aws", /"aws_|AWS::/],
  ["azure", /"azurerm_|Microsoft\.\w+\//],
  ["gcp", /"google_/],
];

/** Clouds by the resources that suggestions point at. */
function cloudsIn(suggestions: readonly Suggestion[]): readonly string[] {
  const shown = suggestions.flatMap(({ places }) => places.map(({ shows }) => shows));
  return resources.flatMap(([cloud, pattern]) => (shown.some((text) => pattern.test(text)) ? [cloud] : []));
}

async function whoIsHere(dir: string, { env }: Shell): Promise<Pick<Surroundings, "people" | "email">> {
  const email = await gitEmail(dir).catch(() => null);
  const logins = [env.GITHUB_ACTOR ?? "", email === null ? "" : (loginIn(email) ?? "")];
  const people = logins.map((login) => `@${login}`).filter(isOwner);
  return { people, email: email !== null && isOwner(email) ? email : null };
}
