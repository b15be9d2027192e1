import { askGit } from "./command.ts";

/** The e-mail address that git would write into a commit made here; null where none is configured. */
export async function gitEmail(dir: string): Promise<string | null> {
  const { code, stdout } = await askGit(dir, ["config", "--get", "user.email"]);
  const email = stdout.toString("utf8").trim();
  return code === 0 && email !== "" ? email : null;
}
