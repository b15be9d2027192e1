import { nearestName } from "./nearest-name.ts";

/** So many paths are compared: of one folder, or of one name. */
const mostAlike = 2_000;

/** The file that was probably meant: of that name in another folder, or of a name like it in the same folder; null when none, or several, could be. */
export function nearestPath(written: string, paths: readonly string[]): string | null {
  const [folder, name] = split(written);
  if (name === "" || !/[./]/.test(written)) return null;
  const named = paths.filter((path) => split(path)[1].toLowerCase() === name.toLowerCase());
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const beside = paths.filter((path) => split(path)[0].toLowerCase() === folder.toLowerCase()).slice(0, mostAlike);
  const meant = nearestName(
    name,
    beside.map((path) => split(path)[1]),
  );
  return meant === null ? null : (beside.find((path) => split(path)[1] === meant) ?? null);
}

function split(path: string): readonly [folder: string, name: string] {
  const at = path.lastIndexOf("/") + 1;
  return [path.slice(0, at), path.slice(at)];
}
