import type { HttpBindings } from "@hono/node-server";
import type { Hono } from "hono";
import { type ReportAt, reportAt, reportOfPull } from "../../../adapters/store/page-reports.ts";
import type { StoredRepository } from "../../../adapters/store/repositories.ts";
import type { Person } from "../../../adapters/store/sessions.ts";
import { type NewestVerdict, newestVerdict } from "../../../adapters/store/verdicts.ts";
import { document, made, notice } from "../../../render/html/document.ts";
import { html } from "../../../render/html/html.ts";
import { addressOf } from "./address.ts";
import { evenly } from "./evenly.ts";
import { loginAt, whoAsks } from "./login.ts";
import { type PullName, pullNamed, pullPath } from "./pull-path.ts";
import type { Asking, Site } from "./site.ts";
import { UnderWay } from "./under-way.ts";

/** A pull request's page, and its report as JSON. */
export function pullRoutes(app: Hono<{ Bindings: HttpBindings }>, site: Site): void {
  const underWay = new UnderWay();
  app.get("/r/:owner/:repo/pull/:number", (context) => answer({ context, site, underWay }, page));
  app.get("/r/:owner/:repo/pull/:number/report.json", (context) => answer({ context, site, underWay }, json));
}

/** What somebody may read. */
interface Readable {
  readonly pull: PullName;
  readonly repository: StoredRepository;
  readonly who: Person | null;
  readonly verdict: NewestVerdict;
  readonly report: ReportAt | null;
}

interface Asked {
  readonly context: Asking;
  readonly site: Site;
  readonly underWay: UnderWay;
}

type Show = (asked: Asked, readable: Readable) => Promise<globalThis.Response | null>;

/** "May not" and "is not there" are one answer. */
async function answer(asked: Asked, show: Show): Promise<globalThis.Response> {
  const { context, site } = asked;
  const started = performance.now();
  const { owner = "", repo = "", number = "" } = context.req.param();
  const pull = pullNamed({ owner, repo, number });
  const who = await whoAsks(site, context);
  const readable = pull === null ? null : await read(site, pull, who);
  const shown = readable === null ? null : await show(asked, readable);
  if (shown !== null) return shown;
  await evenly(started, site.refusalStep);
  return refused(context, site, pull, who);
}

async function read(site: Site, pull: PullName, who: Person | null): Promise<Readable | null> {
  const allowed = await site.access.of(pull, who);
  if (allowed === null) return null;
  const { repository } = allowed;
  const report = await reportAt(site.database, repository.id, pull.number);
  const known = await newestVerdict(site.database, repository.id, pull.number);
  // What was said of a pull request is forgotten some time after it was closed, and its report stays.
  const verdict = known ?? (report === null ? null : { ...longClosed, head: report.head });
  return verdict === null ? null : { pull, repository, who, verdict, report };
}

const longClosed = { state: "superseded", conclusion: null, output: null } as const;

async function page(asked: Asked, readable: Readable): Promise<globalThis.Response> {
  const { context, site } = asked;
  const { pull, repository, who, verdict, report } = readable;
  const drawn = await drawnOf(site, readable);
  const called = `${repository.owner}/${repository.name} #${pull.number}`;
  const around = { title: called, login: who?.login ?? null, loginAt: loginAt(site, pullPath(pull)) };
  const json = report === null ? null : html` · <a href="${`${pullPath(pull)}/report.json`}">report as JSON</a>`;
  const at = `${site.serverUrl}/${repository.owner}/${repository.name}/pull/${pull.number}`;
  const there = site.isReal ? html`<a href="${at}">${called}</a>` : called;
  const crumbs = html`<p class="crumbs">${there}${json}</p>`;
  const text = document(around, [crumbs, standing(verdict, report), drawn === null ? said(verdict) : made(drawn)]);
  return mayHold(asked, text.length) ? context.html(text) : busy(context);
}

async function drawnOf(site: Site, { pull: { number }, repository, report }: Readable): Promise<string | null> {
  if (report === null) return null;
  const { evaluatedAt } = report;
  return site.draw({ repository, number, evaluatedAt }, () => reportOfPull(site.database, repository.id, number));
}

function mayHold({ context, site, underWay }: Asked, bytes: number): boolean {
  return underWay.take(context.env.outgoing, addressOf(context, site), bytes);
}

function busy(context: Asking): globalThis.Response {
  return context.text("too many requests at a time; try again in a minute\n", 503, { "retry-after": "60" });
}

/** How what is shown stands to the pull request now. */
function standing({ head, state, conclusion }: NewestVerdict, report: ReportAt | null) {
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

/** The report byte for byte as every other door writes it, packed as it is kept: unpacked it can be as large as memory is. */
async function json(asked: Asked, { pull, repository, report }: Readable): Promise<globalThis.Response | null> {
  const { context, site } = asked;
  if (report === null) return null;
  if (!takesGzip(context.req.header("accept-encoding"))) return context.text(onlyPacked, 406);
  if (!mayHold(asked, report.bytes)) return busy(context);
  const packed = await reportOfPull(site.database, repository.id, pull.number);
  return packed && context.body(new Uint8Array(packed.report), 200, asJson);
}

const asJson = { "content-type": "application/json; charset=utf-8", "content-encoding": "gzip" };
const onlyPacked = "the report is sent as gzip: ask with the header Accept-Encoding: gzip (curl --compressed)\n";

/** Whether an `Accept-Encoding` allows gzip. */
function takesGzip(accepted = ""): boolean {
  return accepted
    .split(",")
    .some((coding) => /^\s*(?:gzip|x-gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/i.test(coding));
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
