import { it as baseIt, expect } from "vitest";
import { type Loopback, loopbackGitHub } from "./loopback-github.ts";

interface Around {
  readonly before?: (github: Loopback) => unknown;
  readonly after?: (github: Loopback) => unknown;
}

/** Tests that each have a GitHub of their own, so that they run side by side; none may end with what GitHub would not have understood. */
export function itOnGitHub({ before, after }: Around = {}) {
  return baseIt.extend<{ github: Loopback }>({
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the parameter's text
    github: async ({}, use) => {
      const github = await loopbackGitHub();
      before?.(github);
      await use(github);
      await github.close();
      expect(github.violations).toEqual([]);
      after?.(github);
    },
  });
}
