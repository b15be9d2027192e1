import { version } from "../../model/version.ts";
import { exitCodes } from "./exit-codes.ts";
import { overview, overviewWidth } from "./overview.generated.ts";
import type { Shell } from "./terminal/shell.ts";

/** The command line: a shell in, an exit code out. What takes no work is answered at once; the rest of the code is read for the rest. */
export async function cli(shell: Shell): Promise<number> {
  const [first] = shell.argv;
  if (first === undefined || ["help", "--help", "-h"].includes(first)) {
    const { columns } = shell.out;
    shell.out.write(columns < overviewWidth ? (await import("./help.ts")).overview(columns) : overview);
    return first === undefined ? exitCodes.configuration : exitCodes.pass;
  }
  if (["version", "--version", "-V"].includes(first)) {
    shell.out.write(`controldiff ${version}\n`);
    return exitCodes.pass;
  }
  const { obey } = await import("./commands.ts");
  return obey(shell, cli);
}
