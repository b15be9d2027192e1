import { expect, test } from "vitest";
import { plainText } from "../../src/model/sentence.ts";
import { reportOf } from "../support/judged-change.ts";

const control = (title: string) => `id: TX-01
title: ${title}
owner: "@lead"
evidence: [{ path: docs/tls.md }]
`;

const files = (title: string) => ({
  "compliance/program.yml":
    'version: 1\nname: S\nowners: ["@lead"]\nframeworks: [{ id: house-rules }]\npolicy: { approvals: "off" }\n',
  "compliance/controls/tx-01.yml": control(title),
  "docs/tls.md": "# TLS\n",
});

test("words that change are a note, which blocks nothing", async () => {
  const report = await reportOf({ base: files("Encrypted"), head: files("Readable"), today: "2026-06-30" });
  expect(report.verdict.is).toBe("pass");
  expect(report.findings).toEqual([]);
  expect(report.notes).toMatchObject([{ control: "TX-01", at: { line: 1, side: "head" } }]);
  expect(report.notes?.map(({ text }) => plainText(text))).toEqual([
    'title of control TX-01: "Encrypted" → "Readable"',
  ]);
});

test("a report of no such edit has no notes", async () => {
  const report = await reportOf({ base: files("Encrypted"), head: files("Encrypted"), today: "2026-06-30" });
  expect(report.notes).toBeUndefined();
});
