import { expect, test } from "vitest";
import { code, path, type Sentence, sentence, words } from "../../../src/model/sentence.ts";
import { markdownOf } from "../../../src/render/frame/markdown-pen.ts";
import { pageOf } from "../../../src/render/frame/page.ts";
import { htmlOf, liveIn, read } from "../../support/rendered.ts";
import { onGitHub, reportOf } from "../../support/report.ts";

const page = pageOf(reportOf({}), onGitHub);
const spansIn = (whole: Sentence) =>
  read(htmlOf(markdownOf(whole, page))).tags.filter((tag) => tag === "<code>").length;

test.each<[string, Sentence, number]>([
  ["two names that touch", sentence`${code("AC-2")}${code("a")}`, 2],
  ["with an empty text between them", [code("AC-2"), { is: "text", text: "" }, code("``a``")], 2],
  ["a path behind a name of backticks", sentence`${code("`")}${path("`@o`")}`, 2],
])("names that touch stay code: %s", (_, whole, spans) => expect(spansIn(whole)).toBe(spans));

test.each([
  ["", sentence`b${words("deadbeef")}`],
  ["in pieces", sentence`dea${words("dbe")}${words("efde")}`],
])("texts that touch make no commit %s", (_, whole) => {
  expect(liveIn(read(htmlOf(markdownOf(whole, page))))).toEqual([]);
});
