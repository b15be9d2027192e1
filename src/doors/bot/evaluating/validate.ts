import { memoryRepository } from "../../../adapters/disk/memory.ts";
import { programAt } from "../../../fetch/program-at.ts";
import type { ValidateTask } from "../pages/site.ts";
import type { DeskTold } from "./desk-task.ts";

/** Every problem of a program that somebody sent; nothing of it is kept. */
export async function validate({ files, program: path }: ValidateTask): Promise<DeskTold> {
  const repository = memoryRepository({ base: {}, head: files });
  const { parsed } = await programAt(repository, (await repository.revisions()).head, path);
  const { absent, problems, program } = parsed;
  const controls = program?.controls.filter(({ complementary }) => complementary === null).length ?? null;
  const isValid = !absent && problems.every(({ severity }) => severity !== "error");
  return { is: "validated", isValid, controls, problems: absent ? [missing(path)] : problems };
}

function missing(path: string) {
  const place = { path, line: 1, column: 1 };
  return { code: "missing-file", severity: "error", place, message: `there is no ${path} among the files` } as const;
}
