import { gitEmail } from "../../../adapters/git/identity.ts";
import { isOwner } from "../../../parse/written/forms.ts";
import { type ParsedArguments, UsageError } from "../terminal/arguments.ts";
import type { Shell } from "../terminal/shell.ts";

/** Who attests, and how that is known. */
export interface Attester {
  readonly name: string;
  /** Null where it was said on the command line. */
  readonly from: string | null;
}

/** `--by`, else whoever started the workflow, else git's user. Throws `UsageError` where none of them is an owner's name. */
export async function attesterOf(asked: ParsedArguments, shell: Shell, dir: string): Promise<Attester> {
  const by = asked.values.get("by")?.[0];
  if (by !== undefined) {
    if (isOwner(by)) return { name: by, from: null };
    throw new UsageError([`--by is "${by}"; allowed: an owner such as @alice, @acme/platform or alice@example.com`]);
  }
  const actor = shell.env.GITHUB_ACTOR ?? "";
  if (isOwner(`@${actor}`)) return { name: `@${actor}`, from: "GITHUB_ACTOR" };
  const email = actor === "" ? await gitEmail(dir) : null;
  const login = email === null ? null : loginIn(email);
  if (login !== null) return { name: `@${login}`, from: `git's user.email ${email}` };
  if (email !== null && isOwner(email)) return { name: email, from: "git's user.email" };
  const why = actor === "" ? "git has no user.email here" : `GITHUB_ACTOR is "${actor}", which is not a person`;
  throw new UsageError([`who attests? ${why}; use --by @login`]);
}

/** The login in an address that GitHub gives to who keeps theirs private: `1234567+alice@users.noreply.github.com`. */
export function loginIn(email: string): string | null {
  return /^(?:\d+\+)?([A-Za-z0-9][A-Za-z0-9-]*)@users\.noreply\.github\.com$/.exec(email)?.[1] ?? null;
}
