import { mkdir, realpath } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

/** The real folder of this name, relative to a checkout or absolute, made where it is not there yet. Throws when a link in the checkout leads out of it. */
export async function folderInside(folder: string, checkout: string): Promise<string> {
  const root = resolve(checkout);
  const path = resolve(root, folder);
  if (!isInside(path, root)) {
    await mkdir(path, { recursive: true });
    return path;
  }
  const realRoot = await realpath(root);
  let real = realRoot;
  for (const part of relative(root, path).split(/[\\/]/).filter(Boolean)) {
    const next = join(real, part);
    await mkdir(next).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
    real = await realpath(next);
    if (!isInside(real, realRoot)) throw new Error(`${part} is a symbolic link that leads out of the checkout`);
  }
  return real;
}

/** `..cache` is a name like any other; what is on another drive has no way that is relative. */
function isInside(path: string, dir: string): boolean {
  const way = relative(dir, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
