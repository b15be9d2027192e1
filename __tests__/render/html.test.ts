// The bot's pages: nobody's text becomes markup of theirs, nothing is unseen, and every table says what its columns and rows are.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { bytes } from "../../src/render/frame/budget.ts";
import { noLinks } from "../../src/render/frame/context.ts";
import { document, made } from "../../src/render/html/document.ts";
import { html } from "../../src/render/html/html.ts";
import type { NotSelected } from "../../src/render/html/not-selected.ts";
import { maxPageBytes, pullPage } from "../../src/render/html/pull-page.ts";
import { escaped } from "../../src/render/text/escaped.ts";
import { hostile, hostileTexts, rewritten } from "../support/hostile.ts";
import { read } from "../support/rendered.ts";
import { at, found, onGitHub, reportOf, restated } from "../support/report.ts";
import { state, states } from "../support/report-states.ts";

const others = (text: string): NotSelected => ({
  controls: [
    { id: text, title: text, owner: text, paths: [text], evidence: [text], at: { ...at("compliance/a.yml", 3) } },
  ],
  left: 2,
});

const tags =
  "h1 h2 h3 p section ol ul li span b div table caption thead tbody tr th td code a details summary dl dt dd".split(
    " ",
  );

/** Everything in which a page is not as ours are. */
function faultsOf(page: string): readonly string[] {
  const seen = read(page);
  const foreign = seen.tags.filter((tag) => {
    const name = /^<(\w+)/.exec(tag)?.[1] ?? "";
    if (!tags.includes(name)) return true;
    if (name === "a") return !/^<a href="https:\/\/github\.com\/acme\/scheduling\/[^"\s]*">$/.test(tag);
    return !/^<\w+(?: (?:class="[a-z]+"|id="[a-z-]+"|aria-labelledby="[a-z-]+"|scope="(?:col|row)"|role="region"|tabindex="0"|aria-label="[^"<>]*"))*>$/.test(
      tag,
    );
  });
  const open = tags.filter((tag) => page.split(`<${tag}`).length < page.split(`</${tag}>`).length);
  return [...foreign, ...open.map((tag) => `</${tag}> without its beginning`)];
}

const invisible = /(?![\ufe0f\u200c\u200d])[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]|\p{Surrogate}/u;
const control = /(?!\n)\p{Cc}/u;

function expectLawful(report: Report, text: string): void {
  for (const context of [onGitHub, noLinks]) {
    const page = pullPage(report, others(text), context);
    expect(faultsOf(page)).toEqual([]);
    expect(invisible.exec(page)).toBeNull();
    expect(control.exec(page)).toBeNull();
    expect(pullPage(structuredClone(report), others(text), context)).toBe(page);
    expect(page.match(/<h1>/g)).toHaveLength(1);
  }
}

describe("a pull request's page", () => {
  it("has no element, attribute or link but ours, whatever is written", () => {
    for (const report of Object.values(states)) expectLawful(report, "plain");
    let next = 0;
    for (const report of Object.values(states)) {
      const attacked = rewritten(report, () => hostileTexts[next++ % hostileTexts.length] ?? "");
      expectLawful(attacked, hostileTexts[next % hostileTexts.length] ?? "");
    }
    const anyState = fc.constantFrom(...Object.values(states));
    fc.assert(
      fc.property(anyState, fc.array(hostile, { minLength: 5, maxLength: 30 }), (report, words) => {
        let at = 0;
        expectLawful(
          rewritten(report, () => words[at++ % words.length] ?? ""),
          words[0] ?? "",
        );
      }),
      { numRuns: 20 },
    );
  });

  it("tells in words of its own why controls were selected, and why the others were not", () => {
    const page = pullPage(state("new-gaps"), others("AC-9"), onGitHub);
    expect(page).toContain('<h2 id="selection">Why these controls</h2>');
    expect(page).toMatch(/Selected: .* changed files? matched/);
    expect(page).toContain("Not selected: 3 controls");
    expect(page).toContain("none matches their path rules, is their evidence or changes their entry");
    expect(page).toContain('<h2 id="since-base">Change since base</h2>');
    expect(page).toContain('<h2 id="matrix">Who answers for what</h2>');
  });

  it("keeps to its size with 10,000 findings", () => {
    const gap = found("criterion-gap", ["soc2-2017/CC6.2", "saas"]);
    const long = hostileTexts.join("").repeat(3);
    const findings = Array.from({ length: 10_000 }, (_, number) =>
      restated(rewritten(reportOf({ findings: [gap] }), () => long).findings[0] ?? gap, {
        fingerprint: `criterion-gap:${number}`,
        standing: number % 2 === 0 ? "introduced" : "existing",
        blocking: true,
      }),
    );
    const page = pullPage(reportOf({ findings }), null, onGitHub);
    expect(bytes(page)).toBeLessThanOrEqual(maxPageBytes);
    expect(page).toContain("more in the JSON report.");
    expect(page.trimEnd().endsWith("</p>")).toBe(true);
  });
});

describe("a page", () => {
  it("has no script, no inline style and a language", () => {
    const around = { title: "<script>", login: '"><img>', loginAt: null };
    const page = document(around, made(pullPage(state("new-gaps"), null, onGitHub)));
    expect(page).toContain('<html lang="en">');
    expect(page).not.toMatch(/<script|<img|style=|\son\w+=|javascript:/i);
    expect(page).toContain("&lt;script&gt;");
  });

  it("escapes what is put into it, in an attribute too", () => {
    const text = `<a b="c" d='e'>&amp;`;
    expect(html`<p title="${text}">${text}${null}${[1, html`<b>2</b>`]}</p>`.text).toBe(
      `<p title="${escaped(text)}">${escaped(text)}1<b>2</b></p>`,
    );
    expect(escaped(text)).toBe("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;");
  });
});
