import { expect, it } from "vitest";
import { withoutComments } from "../../src/files/comments.ts";

it.each<readonly [path: string, text: string, left: string]>([
  ["a.yml", 'a: 1 # b\nc: "#d"', 'a: 1 \nc: "#d"'],
  ["a.yml", "url: x#y", "url: x#y"],
  ["a.yml", "text: don't # really\nb: 1", "text: don't # really\nb: 1"],
  ["a.tf", 'x = "//y" // z\n# w\n/* v\n*/ u = 1', 'x = "//y" \n\n u = 1'],
  ["a.ts", "a(); /* b */ c(); // d", "a();  c(); "],
  ["a.ts", "const url = `http://x`;", "const url = `http://x`;"],
  ["a.ts", "const a = `\n  http://x`;\nb(); // c", "const a = `\n  http://x`;\nb(); "],
  ["a.ts", "a.match(/`/); // b\n`c`;", "a.match(/`/); \n`c`;"],
  ["a.py", '"""A\n\nSee #1"""\nb() # c', '"""A\n\nSee #1"""\nb() '],
  ["a.go", "a := `b // c\n`\nd() // e", "a := `b // c\n`\nd() "],
  ["a.md", "# Title\n<!-- hidden -->\n'x", "# Title\n\n'x"],
  ["a.mdx", "It's\n{/* hidden */}\n<!-- too -->\nb", "It's\n              \n\nb"],
  ["a.mdx", "`{/*` shown `*/}`\n\n```js\n{/* shown */}\n```", "`{/*` shown `*/}`\n\n```js\n{/* shown */}\n```"],
  ["a.mdx", "1 ```\n{/* hidden */}", `1 \`\`\`\n${" ".repeat(14)}`],
  ["a.mdx", "``` a`b\n{/* hidden */}", `\`\`\` a\`b\n${" ".repeat(14)}`],
  ["a.mdx", "> 1. ~~~ a`b\n>    {/* shown */}", "> 1. ~~~ a`b\n>    {/* shown */}"],
  ["a.mdx", "{/* open, and `{/* x` */} is shown", `${" ".repeat(25)} is shown`],
  ["a.md", "{/* shown */}", "{/* shown */}"],
  ["a.sql", "select 1 -- two", "select 1 "],
  ["a.txt", "# as it is // all of it", "# as it is // all of it"],
  ["Dockerfile", "# x\nRUN y", "\nRUN y"],
  ["a.js", "/* open", ""],
  [
    "tsconfig.json",
    '{ // "strict": true\n"strict": false, "url": "http://x" }',
    '{ \n"strict": false, "url": "http://x" }',
  ],
  [".vscode/settings.json", '{ /* a */ "b": 1 }', '{  "b": 1 }'],
  ["a.json", '{ "b": 1 } // c', '{ "b": 1 } // c'],
  ["a.ps1", "<# a #> Get-B # c", " Get-B "],
  ["a.css", "a { /* b */ c: url(//x) }", "a {  c: url(//x) }"],
  ["a.csproj", "<A><!-- <B/> --></A>", "<A></A>"],
  ["CODEOWNERS", "* @a # @b", "* @a "],
  ["a.lua", "a() -- b", "a() "],
])("%s: %j", (path, text, left) => {
  expect(withoutComments(path, text)).toBe(left);
});
