import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StandingFinding } from "../../../src/model/finding.ts";
import { words } from "../../../src/model/sentence.ts";
import { bytes } from "../../../src/render/frame/budget.ts";
import { filesToComment, fixedReviewComment, reviewComments } from "../../../src/render/review/comments.ts";
import { diffLines } from "../../../src/render/review/diff-lines.ts";
import { nameOf, readReviewMarker } from "../../../src/render/review/marker.ts";
import type { DiffFiles } from "../../../src/render/review/places.ts";
import { expectGolden } from "../../support/golden.ts";
import { hostile, hostileTexts, rewritten } from "../../support/hostile.ts";
import { expectLawful } from "../../support/lawful.ts";
import { at, found, onGitHub, reportOf, restated } from "../../support/report.ts";
import { state, states } from "../../support/report-states.ts";

const yml = "compliance/controls/au-6.yml";
const link = '  - path: "reports/q1.pdf"';
/** Lines 7 to 10 of a file at head, line 9 of which is new; line 8 at base. */
const files = (text = link, path = yml): DiffFiles =>
  new Map([
    [path, diffLines(`@@ -7,3 +7,4 @@\n title: Audit review\n-owner: "@org/sec"\n+owner: null\n+${text}\n treats: []`)],
  ]);

const broken = found("evidence-missing", ["AU-6", "reports/q1.pdf"], {
  message: "reports/q1.pdf does not exist; reports/2026-q1.pdf does",
  location: at(yml, 9),
  control: "AU-6",
  fix: {
    text: words("point the link at reports/2026-q1.pdf"),
    location: at(yml, 9),
    edits: [{ path: yml, from: 9, to: 9, was: [link], lines: ['  - path: "reports/2026-q1.pdf"'] }],
  },
});
const said = (findings: readonly StandingFinding[], diff = files()) =>
  reviewComments(reportOf({ findings }), onGitHub, diff);
const without = (more: Parameters<typeof restated>[1]) => restated(broken, { fix: null, ...more });

describe("where a comment stands", () => {
  const elsewhere = { text: words("it was"), location: at("docs/moved.md", 8) };
  const cases = [
    { what: "its line is in the diff", at: at(yml, 9), line: 9 },
    { what: "its line is around a change", at: at(yml, 10), line: 10 },
    { what: "its line is not in the diff", at: at(yml, 11), line: null },
    { what: "its line is far away", at: at(yml, 900), line: null },
    { what: "its line is one of base", at: at(yml, 8, "base"), line: 8, side: "LEFT" },
  ];
  it.each(cases)("$what", ({ at: location, line, side = "RIGHT" }) => {
    const [comment] = said([without({ location })]);
    expect(comment).toMatchObject({ path: yml, line, side, startLine: null });
  });

  it("is nowhere when the file is not in the pull request", () => {
    expect(said([without({ location: at("compliance/other.yml", 9), cause: elsewhere })])).toEqual([]);
  });

  it("is the line that made it so, when its own is not in the diff", () => {
    const [comment] = said([without({ cause: { ...elsewhere, location: at(yml, 9) }, location: at("o.yml", 9) })]);
    expect(comment).toMatchObject({ path: yml, line: 9 });
  });

  it("is the file, when there is no patch to find the line in", () => {
    const [comment] = said([broken], new Map([[yml, []]]));
    expect(comment).toMatchObject({ path: yml, line: null });
    expect(comment?.body).not.toContain("suggestion");
  });

  it("is one for all findings of a line, and names them", () => {
    const other = found("control-unowned", ["AU-6"], { location: at(yml, 9), control: "AU-6" });
    const comments = said([without(broken), other]);
    expect(comments).toHaveLength(1);
    expect(readReviewMarker(comments[0]?.body ?? "")).toEqual({
      key: "default",
      findings: [nameOf(broken.fingerprint), nameOf(other.fingerprint)],
      isFixed: false,
    });
  });

  it("is one for all that one cause does, at what broke", () => {
    const cause = { text: words("the owner was removed"), location: at(yml, 1) };
    const fix = { text: words("restore the owner"), location: at(yml, 1), edits: [] };
    const gap = found("criterion-gap", ["c/1", "saas"], { location: at(yml, 10), cause, fix });
    const unowned = found("control-unowned", ["AU-6"], { location: at(yml, 8), control: "AU-6", cause, fix });
    const other = found("criterion-gap", ["c/2", "saas"], { location: at(yml, 10), cause, fix: null });
    expect(said([gap, unowned, other]).map(({ line, findings }) => [line, findings])).toEqual([
      [8, [nameOf(gap.fingerprint), nameOf(other.fingerprint), nameOf(unowned.fingerprint)]],
    ]);
  });

  it("is nothing for what does not block, for approvals and for what could not be read", () => {
    const location = at(yml, 9);
    expect(
      said([
        { ...broken, blocking: false },
        { ...broken, standing: "existing", blocking: false },
        found("approval-missing", ["AU-6"], { location, blocking: true }),
        found("incomplete-input", ["change"], { location }),
      ]),
    ).toEqual([]);
  });

  it("has the most important first", () => {
    const change = found("owner-changed", ["AU-6"], { location: at(yml, 8), control: "AU-6" });
    expect(said([change, broken]).map(({ line }) => line)).toEqual([9, 8]);
  });
});

it("asks for the files that can have one, and no others", () => {
  const report = reportOf({
    changed: [{ path: yml, previous: null, status: "modified", controls: [] }],
    findings: [broken, restated(broken, { fingerprint: "x", location: at("not/changed.yml") })],
  });
  expect([...filesToComment(report)]).toEqual([yml]);
});

describe("a suggestion", () => {
  const suggested = (finding: StandingFinding, diff = files()) =>
    /^(`{3,})suggestion\n([\s\S]*?)\n?\1$/m.exec(said([finding], diff)[0]?.body ?? "")?.[2];
  const edited = (was: readonly string[], lines: readonly string[], from = 9): StandingFinding =>
    restated(broken, {
      fix: {
        text: words("do it"),
        location: at(yml, from),
        edits: [{ path: yml, from, to: from + was.length - 1, was, lines }],
      },
    });

  it("is the whole line with its edit", () => {
    expect(suggested(broken)).toBe('  - path: "reports/2026-q1.pdf"');
  });

  it("stands on all the lines that it replaces", () => {
    const finding = edited(["owner: null", link], ['owner: "@org/sec"', link], 8);
    expect(said([finding])[0]).toMatchObject({ startLine: 8, line: 9, side: "RIGHT" });
    expect(suggested(finding)).toBe(`owner: "@org/sec"\n${link}`);
  });

  it("takes lines out", () => {
    expect(suggested(edited([link], []))).toBe("");
  });

  it("is fenced beyond any backtick in it", () => {
    const line = "````suggestion`";
    expect(said([edited([link], [line])])[0]?.body).toContain(`\n\`\`\`\`\`suggestion\n${line}\n\`\`\`\`\`\n`);
  });

  it.each([
    ["the line is not what it expects", edited(["something else"], ["x"])],
    ["its lines are not in the diff", edited(["x"], ["y"], 30)],
    ["not all of its lines are", edited(["treats: []", "?"], ["y"], 10)],
    [
      "it takes two edits",
      {
        ...broken,
        fix: { ...broken.fix, edits: [...(broken.fix?.edits ?? []), ...(broken.fix?.edits ?? [])] },
      } as StandingFinding,
    ],
    ["it would hide what is in it", edited([link], ["a\u202eb"])],
    ["its line is endless", edited([link], ["x".repeat(5_000)])],
  ])("is not there when %s", (_, finding) => {
    expect(suggested(finding)).toBeUndefined();
  });

  it("is not there when the lines end in carriage returns", () => {
    expect(suggested(edited([`${link}\r`], ["x\r"]), files(`${link}\r`))).toBeUndefined();
  });
});

describe("reads well", () => {
  it("with a suggestion", () => {
    const [comment] = reviewComments(reportOf({ ...state("new-gaps"), findings: [broken] }), onGitHub, files());
    expectGolden("render/review/suggestion.md", comment?.body ?? "");
  });

  it("with several findings", () => {
    const report = state("new-gaps");
    const onOne = report.findings.map((one) =>
      restated(one, { location: at(yml, 9), fix: one.fix && { ...one.fix, edits: [] } }),
    );
    const [comment] = reviewComments(reportOf({ ...report, findings: onOne }), onGitHub, files());
    expectGolden("render/review/several.md", comment?.body ?? "");
  });

  it("when it is fixed", () => {
    const [comment] = reviewComments(reportOf({ ...state("new-gaps"), findings: [broken] }), onGitHub, files());
    const fixed = fixedReviewComment(comment?.body ?? "", "e4f5a6b7c8d9");
    expectGolden("render/review/fixed.md", fixed);
    expect(fixedReviewComment(fixed, "0123456789")).toBe(fixed);
    expect(readReviewMarker(fixed)).toMatchObject({ findings: [nameOf(broken.fingerprint)], isFixed: true });
  });
});

describe("whatever people write", () => {
  const lawful = (body: string) => {
    expectLawful(body, 1);
    expect(readReviewMarker(body)).not.toBeNull();
    expect(bytes(body)).toBeLessThan(60_000);
  };
  const everywhere = (findings: readonly StandingFinding[]) =>
    findings.map((one) => restated(one, { location: at(yml, 9), blocking: true, standing: "introduced" }));

  it("nothing but ours comes alive, in a comment and in one that is fixed", () => {
    const anyState = fc.constantFrom(...Object.values(states));
    fc.assert(
      fc.property(anyState, fc.array(hostile, { minLength: 5, maxLength: 30 }), (report, words) => {
        let next = 0;
        const attacked = rewritten(report, () => words[next++ % words.length] ?? "");
        for (const { body } of reviewComments(
          reportOf({ ...attacked, findings: everywhere(attacked.findings) }),
          onGitHub,
          files(),
        )) {
          lawful(body);
          lawful(fixedReviewComment(body, "e4f5a6b"));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("nor in a suggestion, which stays whole", () => {
    for (const text of hostileTexts) {
      const line = text.replace(/[\r\n]+/g, " ");
      const edits = [{ path: yml, from: 9, to: 9, was: [line], lines: [`${line} `, line] }];
      const [comment] = said(
        [restated(broken, { fix: { text: words("do it"), location: at(yml, 9), edits } })],
        files(line),
      );
      lawful(comment?.body ?? "");
      if (comment?.body.includes("suggestion\n")) expect(comment.body).toContain(`\n${line} \n${line}\n\`\`\``);
    }
  });

  it("stays small with 10,000 findings on a line", () => {
    const long = hostileTexts.join("");
    const many = Array.from({ length: 10_000 }, (_, number) => without({ message: long, fingerprint: `f${number}` }));
    const [comment, ...others] = said(many);
    expect(others).toEqual([]);
    lawful(comment?.body ?? "");
    expect(comment?.body).toContain("9,990 more");
  });
});
