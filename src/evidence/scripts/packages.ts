import { isRecord } from "../../files/pointer.ts";
import type { Call } from "../../files/scripts/call.ts";
import { folderOf, inFolder } from "../../files/scripts/folders.ts";
import { isLike, isLikeFolder } from "../../files/scripts/workspace-pattern.ts";
import { structureOf } from "../../files/structure.ts";
import { remember } from "../../model/remember.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { nameOf, pathsNamed } from "../../paths/names.ts";
import type { Script } from "./script.ts";
import { isTouched } from "./touched.ts";

type PackageCall = Extract<Call, { readonly is: "package" }>;
type WorkspacesCall = Extract<Call, { readonly is: "workspaces" }>;

/** Packages of a workspace that are looked into; more where base has them and the change touches them. */
const mostPackages = 60;
/** A change that touches more of them than that cannot be compared. */
const mostTouched = 500;

/** The files that say what a call runs in the packages of a workspace: the one that names them, and theirs. */
export function packageFilesOf({ folder }: WorkspacesCall, snapshot: Snapshot): readonly string[] {
  const known = found(snapshot);
  const paths = known.get(folder) ?? lookFor(folder, snapshot);
  known.set(folder, paths);
  return paths;
}

/** Of one commit, by folder. */
const found = remember((_: Snapshot) => new Map<string, readonly string[]>());

function lookFor(folder: string, snapshot: Snapshot): readonly string[] {
  const own = ["package.json", "pnpm-workspace.yaml"].map((name) => inFolder(folder, name));
  const packages = pathsNamed("package.json", snapshot.files).filter(
    (path) => isPackageIn(folder, path) && !own.includes(path),
  );
  const touched = packages.filter((path) => isTouched(path, snapshot));
  const others = packages.filter((path) => !isTouched(path, snapshot));
  return [...own, ...touched.slice(0, mostTouched), ...others.slice(0, Math.max(0, mostPackages - touched.length))];
}

function isPackageIn(folder: string, path: string): boolean {
  return path.startsWith(folder === "" ? "" : `${folder}/`) && !path.includes("node_modules/");
}

/** Whether a change touches, or removes, more packages of base than are compared. */
function isTooMuch(folder: string, snapshot: Snapshot): boolean {
  const all = [...(snapshot.first ?? [])].filter(
    (path) => nameOf(path) === "package.json" && isPackageIn(folder, path),
  );
  return all.filter((path) => isTouched(path, snapshot)).length > mostTouched;
}

/** The scripts of one name of the packages that a call names; null where none of them has it, or at head too many were touched. */
export function workspacesScript(call: WorkspacesCall, snapshot: Snapshot): Script | null {
  if (snapshot.before !== undefined && isTooMuch(call.folder, snapshot)) return null;
  const [root = "", list = "", ...packages] = packageFilesOf(call, snapshot);
  const isMember = membersOf(root, list, call.folder, snapshot);
  const named = packages.filter((path) => (call.named === null ? isMember(path) : isNamed(path, call, snapshot)));
  const calls = named.map((path): PackageCall => ({ is: "package", folder: folderOf(path), script: call.script }));
  const having = calls.flatMap((one) => {
    const script = packageScriptOf(one, snapshot);
    return script === null ? [] : [{ one, script }];
  });
  const [first] = having;
  if (first === undefined) return null;
  if (having.length === 1) return first.script;
  return { path: root, text: "", folder: call.folder, shell: "", isShell: true, needs: having.map(({ one }) => one) };
}

/** Which packages the root lists, by its package.json or pnpm-workspace.yaml; all below it where it lists none. */
function membersOf(root: string, list: string, folder: string, { contents }: Snapshot): (path: string) => boolean {
  const own = readPackage(contents.get(root) ?? nothing).workspaces;
  const structure = structureOf({ bytes: contents.get(list) ?? nothing, format: "YAML" });
  const listed = structure.is === "values" && isRecord(structure.values[0]) ? structure.values[0].packages : null;
  const globs = textsIn(Array.isArray(listed) ? listed : isRecord(own) ? own.packages : own);
  return (path) => {
    const inside = folderOf(path).slice(folder === "" ? 0 : folder.length + 1);
    const last = globs.findLast((glob) => isLikeFolder(glob.replace(/^!/, ""), inside));
    return globs.length === 0 || last?.startsWith("!") === false;
  };
}

const mostGlobs = 100;

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string").slice(0, mostGlobs) : [];
}

/** By its name or its folder; both may have stars for pnpm, and dots for what it depends on. */
function isNamed(path: string, { named, folder }: WorkspacesCall, { contents }: Snapshot): boolean {
  const written = (named ?? "").replace(/^\.\.\.\^?|\^?\.\.\.$|^\{|\}$/g, "");
  const { name } = readPackage(contents.get(path) ?? nothing);
  const names = typeof name === "string" ? [name, name.slice(name.indexOf("/") + 1)] : [];
  const inside = folderOf(path).slice(folder === "" ? 0 : folder.length + 1);
  return names.some((one) => isLike(written, one)) || isLikeFolder(written, inside);
}

const nothing = new Uint8Array();

/** What a script of a package.json runs, with what npm runs before and behind it; null where it is not there to be read. */
export function packageScriptOf({ folder, script }: PackageCall, snapshot: Snapshot): Script | null {
  const path = inFolder(folder, "package.json");
  const bytes = snapshot.contents.get(path);
  const scripts = bytes === undefined ? null : readScripts(bytes);
  const text = scripts?.get(script);
  if (scripts === null || text === undefined) return null;
  const all = [scripts.get(`pre${script}`), text, scripts.get(`post${script}`)].flatMap((one) => one ?? []);
  return { path, text: all.join("\n"), folder, shell: "", isShell: true, needs: [] };
}

const readPackage = remember((bytes: Uint8Array): Readonly<Record<string, unknown>> => {
  const structure = structureOf({ bytes, format: "JSON" });
  const value = structure.is === "values" ? structure.values[0] : null;
  return isRecord(value) ? value : {};
});

const readScripts = remember((bytes: Uint8Array): ReadonlyMap<string, string> => {
  const { scripts } = readPackage(bytes);
  const entries = isRecord(scripts) ? Object.entries(scripts) : [];
  return new Map(entries.flatMap(([name, text]) => (typeof text === "string" ? [[name, text] as const] : [])));
});
