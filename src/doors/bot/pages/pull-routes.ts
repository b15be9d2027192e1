import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { HttpBindings } from "@hono/node-server";
import type { Hono } from "hono";
import { type KeptReport, reportOfPull } from "../../../adapters/store/page-reports.ts";
import type { StoredRepository } from "../../../adapters/store/repositories.ts";
import type { Person } from "../../../adapters/store/sessions.ts";
import { type NewestVerdict, newestVerdict } from "../../../adapters/store/verdicts.ts";
import { document, made, notice } from "../../../render/html/document.ts";
import { html } from "../../../render/html/html.ts";
import { evenly } from "./evenly.ts";
import { loginAt, whoAsks } from "./login.ts";
import { type PullName, pullNamed, pullPath } from "./pull-path.ts";
import type { Asking, Site } from "./site.ts";

/** Bytes of a report, unpacked. */
const mostUnpacked = 64 * 1024 * 1024;

/** A pull request's page, and its report as JSON. */
export function pullRoutes(app: Hono<{ Bindings: HttpBindings }>, site: Site): void {
  app.get("/r/:owner/:repo/pull/:number", (context) => answer(context, site, page));
  app.get("/r/:owner/:repo/pull/:number/report.json", (context) => answer(context, site, json));
}

/** What somebody may read. */
interface Readable {
  readonly pull: PullName;
  readonly repository: StoredRepository;
  readonly who: Person | null;
  readonly verdict: NewestVerdict;
  readonly report: KeptReport | null;
}

type Show = (context: Asking, site: Site, readable: Readable) => Promise<globalThis.Response | null>;

/** "May not" and "is not there" are one answer. */
async function answer(context: Asking, site: Site, show: Show): Promise<globalThis.Response> {
  const started = performance.now();
  const { owner = "", repo = "", number = "" } = context.req.param();
  const pull = pullNamed({ owner, repo, number });
  const who = await whoAsks(site, context);
  const readable = pull === null ? null : await read(site, pull, who);
  const shown = readable === null ? null : await show(context, site, readable);
  if (shown !== null) return shown;
  await evenly(started);
  return refused(context, site, pull, who);
}

async function read(site: Site, pull: PullName, who: Person | null): Promise<Readable | null> {
  const allowed = await site.access.of(pull, who);
  if (allowed === null) return null;
  const { repository } = allowed;
  const report = await reportOfPull(site.database, repository.id, pull.number);
  const known = await newestVerdict(site.database, repository.id, pull.number);
  // What was said of a pull request is forgotten some time after it was closed, and its report stays.
  const verdict = known ?? (report === null ? null : { ...longClosed, head: report.head });
  return verdict === null ? null : { pull, repository, who, verdict, report };
}

const longClosed = { state: "superseded", conclusion: null, output: null } as const;

async function page(context: Asking, site: Site, readable: Readable): Promise<globalThis.Response> {
  const { pull, repository, who, verdict, report } = readable;
  const name = `${repository.owner}/${repository.name}`;
  const drawn =
    report === null
      ? null
      : await site.draw({
          is: "page",
          report: report.report,
          others: report.others,
          server: site.serverUrl,
          repository: name,
        });
  const around = {
    title: `${name} #${pull.number}`,
    login: who?.login ?? null,
    loginAt: loginAt(site, pullPath(pull)),
  };
  const json = report === null ? null : html` · <a href="${`${pullPath(pull)}/report.json`}">report as JSON</a>`;
  const called = `${name} #${pull.number}`;
  const there = site.isReal ? html`<a href="${`${site.serverUrl}/${name}/pull/${pull.number}`}">${called}</a>` : called;
  const crumbs = html`<p class="crumbs">${there}${json}</p>`;
  return context.html(
    document(around, [crumbs, standing(verdict, report), drawn === null ? said(verdict) : made(drawn)]),
  );
}

/** How what is shown stands to the pull request now. */
function standing({ head, state, conclusion }: NewestVerdict, report: KeptReport | null) {
  const commit = html`<code>${head.slice(0, 7)}</code>`;
  if (state === "superseded")
    return html`<p class="alert">The pull request has moved on from commit ${commit}, or is closed.</p>`;
  if (conclusion === null)
    return html`<p class="alert">Commit ${commit} is being evaluated; load this page again in a minute.${report === null ? "" : " Below is what was said before."}</p>`;
  if (report !== null && report.head !== head)
    return html`<p class="alert">Commit ${commit} could not be evaluated; below is what was said of an earlier one.</p>`;
  return html``;
}

/** Without a report, what the check says. */
function said({ output, state }: NewestVerdict) {
  if (output === null)
    return html`<h1>Compliance: ${state === "superseded" ? "not evaluated" : "being evaluated"}</h1>`;
  const lines = output.summary.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("<!--"));
  return html`<h1>Compliance: ${output.title}</h1><pre>${lines.slice(0, 200).map((line) => html`${line}\n`)}</pre>`;
}

/** The report byte for byte as every other door writes it. */
async function json(context: Asking, _: Site, { report }: Readable): Promise<globalThis.Response | null> {
  if (report === null) return null;
  const body = await promisify(gunzip)(report.report, { maxOutputLength: mostUnpacked });
  return context.body(new Uint8Array(body), 200, { "content-type": "application/json; charset=utf-8" });
}

function refused(context: Asking, site: Site, pull: PullName | null, who: Person | null) {
  const at = loginAt(site, pull === null ? "/" : pullPath(pull));
  const around = { title: "Not found", login: who?.login ?? null, loginAt: at };
  const text = "There is no such page, you may not read it, or GitHub does not answer just now.";
  const advice =
    who === null && at !== null
      ? html`Pages of private repositories need a login: <a href="${at}">log in with GitHub</a>.`
      : null;
  return context.html(notice(around, "Not found", text, ...(advice === null ? [] : [advice])), 404);
}
