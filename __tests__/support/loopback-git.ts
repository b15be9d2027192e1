import type { ChangedFile } from "../../src/model/snapshot.ts";
import { changeOf, commitAt, commitOf, type GitObjects, listed, mergeBaseOf } from "./git-objects.ts";
import { errorBody, notFound, page, type Request, type Response } from "./loopback-answers.ts";
import { rowContents } from "./loopback-diff.ts";
import type { GitHubState } from "./loopback-state.ts";
import { example } from "./openapi.ts";

type Operation = (state: Holding, request: Request, name: string) => Response | Promise<Response>;
type Holding = GitHubState & { readonly git: GitObjects };

const operations: ReadonlyArray<readonly [path: RegExp, answer: Operation]> = [
  [/^\/repos\/([^/]+\/[^/]+)\/git\/trees\/([^/]+)$/, getTree],
  [/^\/repos\/([^/]+\/[^/]+)\/git\/blobs\/([^/]+)$/, getBlob],
  [/^\/repos\/([^/]+\/[^/]+)\/git\/commits\/([^/]+)$/, getCommit],
  [/^\/repos\/([^/]+\/[^/]+)\/git\/ref\/([^/]+)$/, getRef],
  [/^\/repos\/([^/]+\/[^/]+)\/compare\/([^/]+)$/, compare],
  [/^\/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)\/files$/, listPullFiles],
];

/** Answers what GitHub's REST API says of a repository's contents. */
export async function answerGit(state: GitHubState, request: Request): Promise<Response> {
  const { git } = state;
  if (request.method !== "GET" || git === null) return notFound;
  for (const [pattern, answer] of operations) {
    const [, repository, name = ""] = pattern.exec(request.path) ?? [];
    if (repository !== `${state.owner}/${state.repo}`) continue;
    if (git.objects.size === 0) return empty;
    return answer({ ...state, git }, request, decodeURIComponent(name));
  }
  return notFound;
}

/** github/docs#31951 */
const empty: Response = { status: 409, body: errorBody("Git Repository is empty.", "409") };

const known = new WeakMap<GitObjects, Map<string, Promise<readonly ChangedFile[]>>>();

/** Every file of the pull request, as its page shows them: since its branch left base. */
export async function changedFilesOf({ git, pull }: GitHubState): Promise<readonly ChangedFile[]> {
  if (git === null || commitAt(git, pull.head) === null || commitAt(git, pull.base) === null) return [];
  const start = mergeBaseOf(git, pull.base, pull.head);
  if (start === null) return [];
  const changes = known.get(git) ?? new Map<string, Promise<readonly ChangedFile[]>>();
  known.set(git, changes);
  const pair = `${start} ${pull.head}`;
  const change = changes.get(pair) ?? changeOf(git, start, pull.head);
  changes.set(pair, change);
  return change;
}

function api({ owner, repo }: GitHubState, rest: string): string {
  return `https://api.github.com/repos/${owner}/${repo}/${rest}`;
}

function getTree(state: Holding, { query }: Request, name: string): Response {
  const { git, limits } = state;
  const commit = commitAt(git, name);
  const id = commit === null ? name : commitOf(git, commit).tree;
  if (git.objects.get(id)?.type !== "tree") return notFound;
  const recursive = query.has("recursive");
  const all = listed(git, id, recursive);
  const shown = recursive ? all.slice(0, limits.treeEntries) : all;
  const tree = shown.map(({ path, mode, type, id }) => {
    const object = git.objects.get(id);
    const size = object?.type === "blob" ? { size: object.bytes.length } : {};
    return { path, mode, type, sha: id, ...size, url: api(state, `git/${type}s/${id}`) };
  });
  const answer = { sha: id, url: api(state, `git/trees/${id}`), tree, truncated: shown.length < all.length };
  return { status: 200, body: answer };
}

/** https://docs.github.com/rest/git/blobs#get-a-blob: always base64, in lines. */
function getBlob(state: Holding, _: Request, id: string): Response {
  const blob = state.git.objects.get(id);
  if (blob?.type !== "blob") return notFound;
  const content = Buffer.from(blob.bytes).toString("base64").replace(/.{60}/g, "$&\n");
  const url = api(state, `git/blobs/${id}`);
  const body = { content, encoding: "base64", url, sha: id, size: blob.bytes.length, node_id: "B" };
  return { status: 200, body };
}

function getCommit(state: Holding, _: Request, id: string): Response {
  if (state.git.objects.get(id)?.type !== "commit") return notFound;
  return { status: 200, body: { ...example("git-commit-2"), ...gitCommit(state, id) } };
}

function gitCommit(state: Holding, id: string) {
  const { tree, parents } = commitOf(state.git, id);
  const commit = (sha: string) => ({ sha, url: api(state, `git/commits/${sha}`), html_url: pageOf(state, sha) });
  return { ...commit(id), tree: { sha: tree, url: api(state, `git/trees/${tree}`) }, parents: parents.map(commit) };
}

function pageOf({ owner, repo }: GitHubState, commit: string): string {
  return `https://github.com/${owner}/${repo}/commit/${commit}`;
}

function getRef(state: Holding, _: Request, name: string): Response {
  const sha = state.git.refs.get(`refs/${name}`);
  if (sha === undefined) return notFound;
  const object = { type: "commit", sha, url: api(state, `git/commits/${sha}`) };
  return {
    status: 200,
    body: { ...example("git-ref"), ref: `refs/${name}`, url: api(state, `git/refs/${name}`), object },
  };
}

/** Files are on the first page alone; what is asked of it here is where the two parted. */
function compare(state: Holding, { query }: Request, basehead: string): Response {
  const { git } = state;
  const [base, head] = basehead.split("...").map((name) => commitAt(git, name));
  if (base === undefined || head === undefined || base === null || head === null) return notFound;
  const start = mergeBaseOf(git, base, head);
  if (start === null) return { status: 404, body: errorBody(`No common ancestor between ${basehead}.`, "404") };
  const answer = example("commit-comparison");
  const status = base === head ? "identical" : start === base ? "ahead" : start === head ? "behind" : "diverged";
  const [nth, size] = [Number(query.get("page") ?? 1), Number(query.get("per_page") ?? 250)];
  const [isFirst, from] = [nth === 1, (nth - 1) * size];
  return {
    status: 200,
    body: {
      ...answer,
      base_commit: repositoryCommit(state, base),
      merge_base_commit: repositoryCommit(state, start),
      status,
      commits: broughtBy(git, start, head)
        .slice(from, from + size)
        .map((id) => repositoryCommit(state, id)),
      files: isFirst ? answer.files : [],
    },
  };
}

/** Commits that lead from one to another by first parents, the oldest first; the newest is always one. */
function broughtBy(git: GitObjects, start: string, head: string): readonly string[] {
  const found = [head];
  for (let id = commitOf(git, head).parents[0]; id !== undefined && id !== start; id = commitOf(git, id).parents[0])
    found.unshift(id);
  return found;
}

function repositoryCommit(state: Holding, id: string) {
  const { base_commit } = example("commit-comparison") as { base_commit: { commit: object } };
  const { sha, url, html_url, parents, tree } = gitCommit(state, id);
  return { ...base_commit, sha, url, html_url, parents, commit: { ...base_commit.commit, tree } };
}

async function listPullFiles(state: Holding, request: Request, number: string): Promise<Response> {
  const { pull, limits } = state;
  if (Number(number) !== pull.number) return notFound;
  const files = (await changedFilesOf(state)).slice(0, limits.pullFiles);
  const listing = page(files, request);
  const rows = (listing.body as readonly ChangedFile[]).map((file) => diffEntry(state, file, files.indexOf(file)));
  return { ...listing, body: rows };
}

/** Counts are zero, as on the later rows of a large pull request, and those have no patch. */
function diffEntry(state: Holding, file: ChangedFile, row: number): unknown {
  const { path, previous, status } = file;
  const at = encodeURI(path);
  const { sha, patch } = rowContents(state, file);
  return {
    sha,
    filename: path,
    status,
    ...(patch !== null && row < state.limits.patches && { patch }),
    ...(previous !== null && { previous_filename: previous }),
    ...{ additions: 0, deletions: 0, changes: 0 },
    blob_url: `https://github.com/${state.owner}/${state.repo}/blob/${state.pull.head}/${at}`,
    raw_url: `https://github.com/${state.owner}/${state.repo}/raw/${state.pull.head}/${at}`,
    contents_url: api(state, `contents/${at}?ref=${state.pull.head}`),
  };
}
