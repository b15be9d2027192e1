import { expect, it } from "vitest";
import { isIdle } from "../../../../src/files/workflow/idle.ts";
import { commandsIn } from "../../../../src/files/workflow/script.ts";
import { linesIn } from "../../../../src/files/workflow/script-lines.ts";

it.each([
  "'",
  '"',
  "`",
  "$'",
  "\\",
  "\\'",
  "'\"",
  "((",
  "((a(b)",
  "$((",
  '"$(',
  "\"$('",
  "<<",
  "<<X\n",
  "<<-'X'\n",
  "cat <<-A ",
  "#",
  " #",
  " ",
  " \n",
  ";",
  "&&\n",
  "&&",
  "|\\\n",
  "${{",
  "${{ {0",
  ">",
  "> ",
  "{ ",
  " }",
  "exit ",
  "X=",
  'echo "$(',
  "sh -c '",
  "sudo ",
  "if ",
  "make ",
  "\t;",
  "(a",
])("a long script is read in no more steps than it is long: %j", (piece) => {
  const script = piece.repeat(100_000 / piece.length);
  expect(linesIn(script).lines.length).toBeGreaterThan(0);
  expect(commandsIn(`echo ${script}`).length).toBeGreaterThanOrEqual(0);
  expect(typeof isIdle(`cat ${script} |`)).toBe("boolean");
});
