import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { by } from "../../../../src/model/order.ts";
import { bytes } from "../../../../src/render/frame/budget.ts";
import { maxSarifBytes, sarif, sarifForCodeScanning } from "../../../../src/render/sarif/sarif.ts";
import { hostileTexts } from "../../../support/hostile.ts";
import { found, onGitHub, reportOf } from "../../../support/report.ts";
import { readSarif } from "../../../support/sarif-schema.ts";

describe("what GitHub takes and shows", () => {
  const standings = ["resolved", "waived", "existing", "introduced"] as const;
  const many = (count: number, message: string) =>
    reportOf({
      findings: Array.from({ length: count }, (_, number) =>
        found("criterion-gap", [`c/${number}`, "saas"], {
          message,
          standing: standings[number % 4] ?? "introduced",
          blocking: number % 8 === 3,
        }),
      ).sort(by(({ fingerprint }) => fingerprint)),
    });

  it("is kept to in number, what blocks first, and the rest is counted", () => {
    const { results, invocations } = readSarif(sarif(many(26_000, "short"), onGitHub));
    expect(results.length).toBeLessThanOrEqual(25_000);
    expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe(
      `${(26_000 - results.length).toLocaleString("en")} findings without room here.`,
    );
    const shown = readSarif(sarifForCodeScanning(many(26_000, "short"), onGitHub)).results;
    expect(shown).toHaveLength(5_000);
    expect(shown.every(({ properties }) => properties.standing === "introduced")).toBe(true);
    expect(shown.slice(0, 3_250)).toMatchObject(
      Array.from({ length: 3_250 }, () => ({ properties: { blocking: true } })),
    );
  });

  it("is kept to in bytes, packed or not, with long texts that do not pack", () => {
    const noise = Array.from({ length: 3_000 }, (_, at) => String.fromCharCode(33 + ((at * 7_919) % 90))).join("");
    const text = sarif(many(10_000, `${noise}${hostileTexts.join("")}`), onGitHub);
    readSarif(text);
    expect(bytes(text)).toBeLessThanOrEqual(maxSarifBytes);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
  });
});
