const folder = process.env.NODE_COMPILE_CACHE;

/** For the environment of a process that a test starts: where what Node made of the sources is kept (vitest.config.ts). */
export const compileCache: Readonly<Record<string, string>> =
  folder === undefined ? {} : { NODE_COMPILE_CACHE: folder };
