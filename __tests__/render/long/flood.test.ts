import { describe, expect, it } from "vitest";
import type { StandingFinding } from "../../../src/model/finding.ts";
import type { Report } from "../../../src/model/report.ts";
import { annotations } from "../../../src/render/annotations.ts";
import { comment, maxCommentBytes } from "../../../src/render/comment/comment.ts";
import { maxSummaryBytes, summary } from "../../../src/render/comment/summary.ts";
import { bytes } from "../../../src/render/frame/budget.ts";
import { readMarker } from "../../../src/render/frame/marker.ts";
import { reviewComments } from "../../../src/render/review/comments.ts";
import { diffLines } from "../../../src/render/review/diff-lines.ts";
import { readReviewMarker } from "../../../src/render/review/marker.ts";
import { maxSarifBytes, sarif } from "../../../src/render/sarif/sarif.ts";
import { hostileTexts, rewritten } from "../../support/hostile.ts";
import { expectLawful } from "../../support/lawful.ts";
import { onGitHub, reportOf } from "../../support/report.ts";
import { state } from "../../support/report-states.ts";
import { readSarif } from "../../support/sarif-schema.ts";

const texts = [
  ...hostileTexts,
  "👩‍👩‍👧‍👦🏳️‍🌈".repeat(5),
  "統制の証拠が見つかりません".repeat(5),
  "a|b`c`<b>@octocat\n::error::x",
];

/** 10,000 findings of every kind and standing; whatever somebody may write is hostile, each time another way. */
function flood(): Report {
  const all = ["new-gaps", "program-changes", "warnings-only"].flatMap((name) => state(name).findings);
  let next = 0;
  const findings = Array.from({ length: 10_000 }, (_, number): StandingFinding => {
    const one = all[number % all.length] as StandingFinding;
    return { ...one, fingerprint: `${one.fingerprint} ${number}` };
  });
  const report = reportOf({ ...state("new-gaps"), findings });
  return rewritten(report, () => {
    next += 1;
    return `${texts[next % texts.length]}${texts[(next * 7) % texts.length]}`;
  });
}

const flooded = flood();
const invisible =
  /(?!\ufe0e|\ufe0f|\u200c|\u200d|\n)[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]|\p{Surrogate}/u;

describe("10,000 hostile findings", () => {
  it("are a comment that keeps its marker, its size and to itself", () => {
    const text = comment(flooded, onGitHub);
    expect(bytes(text)).toBeLessThanOrEqual(maxCommentBytes);
    expect(readMarker(text)).toMatchObject({ key: "default" });
    expect(text).toMatch(/^### ❌ Compliance( \(.+\))?: [\d,]+ new gaps, /m);
    expect(invisible.exec(text)).toBeNull();
    expectLawful(text, 1);
  });

  it("are a job summary of the size that GitHub shows", () => {
    const text = summary(flooded, onGitHub);
    expect(bytes(text)).toBeLessThanOrEqual(maxSummaryBytes);
    expect(bytes(text)).toBeGreaterThan(maxSummaryBytes / 2);
    expect(invisible.exec(text)).toBeNull();
    expectLawful(text, 0);
  });

  it("are review comments, each for itself", () => {
    const paths = [...new Set(flooded.findings.map(({ location }) => location.path))];
    const patch = "@@ -1,0 +1,40 @@\n".concat(
      Array.from({ length: 40 }, (_, at) => `+${texts[at]}`.replace(/[\r\n]/g, " ")).join("\n"),
    );
    const files = new Map(paths.map((path) => [path, diffLines(patch)]));
    const comments = reviewComments(flooded, onGitHub, files);
    expect(comments.length).toBeGreaterThan(20);
    for (const { body } of comments.slice(0, 200)) {
      expect(bytes(body)).toBeLessThanOrEqual(maxCommentBytes);
      expect(readReviewMarker(body)).toMatchObject({ key: "default" });
      expectLawful(body, 1);
    }
  });

  it("are ten annotations of a level, each on one line", () => {
    const notes = annotations(flooded);
    expect(notes).toHaveLength(20);
    for (const { message, title } of notes) expect(`${title}${message}`).not.toMatch(/[\r\n]|^::/);
  });

  it("are SARIF of the size that GitHub takes", () => {
    const text = sarif(flooded, onGitHub);
    expect(bytes(text)).toBeLessThanOrEqual(maxSarifBytes);
    expect(readSarif(text).results.length).toBeGreaterThan(5_000);
  });
});
