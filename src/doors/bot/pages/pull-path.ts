/** A pull request as a page is asked for. */
export interface PullName {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

const owner = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const repository = /^[A-Za-z0-9_.-]{1,100}$/;

/** Null: nothing is called so. */
export function pullNamed(of: {
  readonly owner: string;
  readonly repo: string;
  readonly number: string;
}): PullName | null {
  if (!owner.test(of.owner) || !repository.test(of.repo) || !/^[1-9]\d{0,8}$/.test(of.number)) return null;
  return { owner: of.owner, repo: of.repo, number: Number(of.number) };
}

/** The page of a pull request. */
export function pullPath({ owner, repo, number }: PullName): string {
  return `/r/${owner}/${repo}/pull/${number}`;
}

/** Where somebody goes when they are logged in: a page of ours, made anew from its parts, so that it leads nowhere else. */
export function returnPath(asked: string | null | undefined): string {
  const [, owner = "", repo = "", number = ""] = /^\/r\/([^/]+)\/([^/]+)\/pull\/([^/]+)$/.exec(asked ?? "") ?? [];
  const pull = pullNamed({ owner, repo, number });
  return pull === null ? "/" : pullPath(pull);
}
