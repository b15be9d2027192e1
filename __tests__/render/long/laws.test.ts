import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StandingFinding } from "../../../src/model/finding.ts";
import type { Report } from "../../../src/model/report.ts";
import { maxCommentBytes } from "../../../src/render/comment/comment.ts";
import { maxSummaryBytes } from "../../../src/render/comment/summary.ts";
import { bytes } from "../../../src/render/frame/budget.ts";
import { noLinks } from "../../../src/render/frame/context.ts";
import { type Format, renderings } from "../../../src/render/registry.ts";
import { maxSarifBytes } from "../../../src/render/sarif/sarif.ts";
import { hostile, hostileTexts, rewritten } from "../../support/hostile.ts";
import { expectLawful } from "../../support/lawful.ts";
import { found, onGitHub, reportOf, restated } from "../../support/report.ts";
import { state, states } from "../../support/report-states.ts";

const limits: Readonly<Record<Format, number>> = {
  markdown: maxCommentBytes,
  summary: maxSummaryBytes,
  terminal: Number.POSITIVE_INFINITY,
  json: Number.POSITIVE_INFINITY,
  sarif: maxSarifBytes,
  badge: 1_000,
};

/** Each state with one hostile text after the other in every place where somebody may write. */
const attacked: readonly Report[] = Object.values(states).map((report, start) => {
  let next = start * 7;
  return rewritten(report, () => hostileTexts[next++ % hostileTexts.length] ?? "");
});

const long = hostileTexts.join("");
const gap = rewritten(reportOf({ findings: [found("criterion-gap", ["soc2-2017/CC6.2", "saas"])] }), () => long)
  .findings[0];

/** All that was written is long, and there are 10,000 findings of it. */
const flooded = reportOf({
  ...rewritten(state("new-gaps"), () => long),
  findings: Array.from({ length: 10_000 }, (_, number): StandingFinding => {
    const standing = number % 3 === 0 ? "introduced" : number % 3 === 1 ? "existing" : "resolved";
    return restated(gap as StandingFinding, { fingerprint: `criterion-gap:${number}`, standing, blocking: true });
  }),
});

const control = /(?!\n)\p{Cc}/u;
const invisible = /(?![\ufe0f\u200c\u200d])[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]|\p{Surrogate}/u;

const rendered = await Promise.all(
  Object.entries(renderings).map(async ([format, read]) => [format as Format, await read()] as const),
);

describe.each(rendered)("every rendering: %s", (format, render) => {
  const limit = limits[format];

  it.each([
    ["as it is", Object.values(states)],
    ["attacked", attacked],
  ])("%s, ends in one newline, says the same twice and has nothing unseen in it", (_, reports) => {
    for (const report of reports) {
      const text = render(report, onGitHub);
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toContain("\r");
      if (report.program.name === "Scheduling") expect(text).not.toMatch(/[ \t]$/m);
      expect(render(structuredClone(report), onGitHub)).toBe(text);
      expect(control.exec(text)).toBeNull();
      expect(invisible.exec(text)).toBeNull();
      expect(bytes(text)).toBeLessThanOrEqual(limit);
    }
  });

  it("keeps to its size with 10,000 findings, and still begins and ends as ever", () => {
    const text = render(flooded, onGitHub);
    expect(bytes(text)).toBeLessThanOrEqual(limit);
    if (format !== "markdown") return;
    expect(text.startsWith("<!-- controldiff:v1 key=default head=")).toBe(true);
    expect(text).toMatch(/^### ❌ Compliance \(.+\): 3,334 new gaps$/m);
    expect(text.trimEnd().endsWith("</sub>")).toBe(true);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });
});

const inMarkdown = rendered.filter(([format]) => format === "markdown" || format === "summary");

describe.each(inMarkdown)("every rendering that is Markdown: %s", (format, render) => {
  const lawful = (report: Report) => {
    for (const context of [onGitHub, noLinks]) {
      const markdown = render(report, context);
      expectLawful(markdown, format === "markdown" ? 1 : 0);
    }
  };

  it("has no element, link or mention but ours", () => {
    for (const report of [...Object.values(states), ...attacked]) lawful(report);
    const anyState = fc.constantFrom(...Object.values(states));
    fc.assert(
      fc.property(anyState, fc.array(hostile, { minLength: 5, maxLength: 30 }), (report, words) => {
        let next = 0;
        lawful(rewritten(report, () => words[next++ % words.length] ?? ""));
      }),
      { numRuns: 30 },
    );
  });
});
