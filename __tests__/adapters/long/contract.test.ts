import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect } from "vitest";
import { directoriesRepository } from "../../../src/adapters/disk/directories.ts";
import type { MemoryFiles } from "../../../src/adapters/disk/memory.ts";
import { overlay } from "../../../src/adapters/disk/overlay.ts";
import { type GitRepository, gitMergeRepository, gitRepository } from "../../../src/adapters/git/repository.ts";
import { gitHubClient } from "../../../src/adapters/github/client/client.ts";
import type { Compares } from "../../../src/adapters/github/pulls/compared.ts";
import { gitHubRepository } from "../../../src/adapters/github/pulls/repository.ts";
import { type Commit, cloneOf, importRepository, pullRequest, removeAll, temporary } from "../../support/git.ts";
import { gitObjects } from "../../support/git-objects.ts";
import { type Loopback, loopbackGitHub } from "../../support/loopback-github.ts";
import { holdPullRequest, workflowToken } from "../../support/loopback-state.ts";
import type { World } from "../../support/world.ts";
import { type Opened, repositoryContract } from "../contract.ts";
import { type ContractWorld, contractWorlds } from "../worlds.ts";

afterAll(removeAll);

const worldsOfFiles = contractWorlds.filter(({ needs }) => needs === "files");
/** Only ids are different with SHA-256, and one world tells as much of them as another. */
const fewWorlds = worldsOfFiles.filter((_, at) => at % 6 === 0);

/** Every world as a pull request of its own in one repository, because making one costs more than reading it. */
const all = once(() => importRepository(pullRequests(contractWorlds)));
const allBare = once(() => cloneOf(all(), "--bare"));
const allShallow = once(() => cloneOf(all(), "--depth=2", "--no-single-branch", "--no-checkout"));
const allSha256 = once(() => importRepository(pullRequests(fewWorlds), ["--object-format=sha256"]));

const withoutEnd = { close: async () => {} };

repositoryContract("memory", async (world) => ({ repository: world.repository(), ...withoutEnd }));

repositoryContract("an overlay of nothing", async (world) => ({
  repository: overlay(world.repository(), new Map()),
  ...withoutEnd,
}));

repositoryContract(
  "two directories",
  async ({ files }) => ({
    repository: directoriesRepository({ baseDir: written(files.base), headDir: written(files.head) }),
    ...withoutEnd,
  }),
  worldsOfFiles,
);

repositoryContract("git, a bare clone, merge base to head", async (world) =>
  closing(gitRepository({ dir: allBare().dir, base: `${prefixOf(world)}main`, head: `${prefixOf(world)}feature` })),
);

repositoryContract("git, a shallow clone of the merge commit", async (world) =>
  closing(gitMergeRepository({ dir: allShallow().dir, merge: `origin/${prefixOf(world)}merge` })),
);

repositoryContract(
  "git with SHA-256, exactly two revisions",
  async (world) => {
    const [base, head] = [`${prefixOf(world)}main`, `${prefixOf(world)}merge`];
    return closing(gitRepository({ dir: allSha256().dir, base, head, exact: true }));
  },
  fewWorlds,
);

repositoryContract("GitHub's API, the merge of a pull request", (world) => overApi(world, pull));

repositoryContract("GitHub's API, cut off wherever it can be", (world) =>
  overApi(world, pull, ({ state }) => {
    Object.assign(state.limits, { treeEntries: 1, pullFiles: 0, blobText: 3 });
    state.pull.changedFiles = 3_000;
  }),
);

repositoryContract(
  "GitHub's API, a pull request in conflict",
  (world) =>
    overApi(world, pull, ({ state }) => {
      Object.assign(state.pull, { mergeable: false, merge: null });
    }),
  fewWorlds,
);

repositoryContract(
  "GitHub's API, exactly two branches",
  (world) => overApi(world, () => ({ kind: "pair", base: "main", head: "merge", exact: true })),
  fewWorlds,
);

const pull = ({ state }: Loopback): Compares => ({ kind: "pull", number: state.pull.number, head: state.pull.head });

async function overApi(
  { files }: World,
  compares: (github: Loopback) => Compares,
  change: (github: Loopback) => void = () => {},
): Promise<Opened> {
  const github = await loopbackGitHub();
  holdPullRequest(github.state, gitObjects(pullRequest(files.base, files.head)));
  change(github);
  const client = gitHubClient({ token: workflowToken, apiUrl: github.url });
  return {
    repository: gitHubRepository({ client, at: github.state, compare: compares(github) }),
    close: async () => {
      await github.close();
      expect(github.violations).toEqual([]);
    },
  };
}

function pullRequests(worlds: readonly ContractWorld[]): readonly Commit[] {
  return worlds.flatMap(({ world }) => pullRequest(world.files.base, world.files.head, prefixOf(world)));
}

function prefixOf(world: World): string {
  return `world-${contractWorlds.findIndex((item) => item.world === world)}/`;
}

function closing(repository: GitRepository): Opened {
  return { repository, close: () => repository.close() };
}

function once<T>(make: () => T): () => T {
  let made: { readonly is: T } | null = null;
  return () => {
    made ??= { is: make() };
    return made.is;
  };
}

function written(files: MemoryFiles): string {
  const dir = temporary();
  for (const [path, file] of Object.entries(files)) {
    const at = join(dir, path);
    mkdirSync(dirname(at), { recursive: true });
    const { kind, bytes } =
      typeof file === "string" || file instanceof Uint8Array ? { kind: "file", bytes: file } : file;
    if (kind === "symlink") symlinkSync(bytes.toString(), at);
    else writeFileSync(at, bytes);
    if (kind === "executable") chmodSync(at, 0o755);
  }
  return dir;
}
