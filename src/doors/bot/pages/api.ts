import type { HttpBindings } from "@hono/node-server";
import type { Hono } from "hono";
import { z } from "zod";
import { readBody } from "../../../adapters/http/request-body.ts";
import { addressOf } from "./address.ts";
import { evenly } from "./evenly.ts";
import { whoAsks } from "./login.ts";
import { pullNamed } from "./pull-path.ts";
import { Rate } from "./rate.ts";
import type { Answer, Asking, Site } from "./site.ts";

/** Bytes of a request, and files in it. */
const [largest, mostFiles] = [1_000_000, 1_000];

const path = z.string().min(1).max(1_000);
const few = <T extends object>(files: T) => Object.keys(files).length <= mostFiles;
const fewWords = `at most ${mostFiles} files`;

const validated = z.strictObject({
  program: path.default("compliance/program.yml"),
  files: z.record(path, z.string()).refine(few, fewWords),
});

const simulated = z.strictObject({
  files: z.record(path, z.string().nullable()).refine(few, fewWords).default({}),
  approvedBy: z.array(z.string().min(1).max(100)).max(100).default([]),
});

/** How often one address may have a program validated, and one person a pull request simulated, at once and a minute. */
const [validations, simulations] = [
  { burst: 10, perMinute: 20 },
  { burst: 5, perMinute: 5 },
];

/** What programs ask. */
export function apiRoutes(app: Hono<{ Bindings: HttpBindings }>, site: Site): void {
  const validating = new Rate(validations.burst, validations.perMinute);
  const simulating = new Rate(simulations.burst, simulations.perMinute);
  app.put("/api/validate", async (context) => {
    if (!validating.take(addressOf(context, site))) return busy(context);
    const asked = await bodyOf(context, validated);
    if ("refused" in asked) return asked.refused;
    return answered(context, await site.validate({ is: "validate", ...asked.body }));
  });
  app.post("/api/simulate/:owner/:repo/:number", (context) => simulate(context, site, simulating));
}

/** It tells who is in a team, so that it takes somebody who maintains the repository. Who may not is told what is told of what is not there. */
async function simulate(context: Asking, site: Site, rate: Rate): Promise<Response> {
  const started = performance.now();
  const { owner = "", repo = "", number = "" } = context.req.param();
  const pull = pullNamed({ owner, repo, number });
  const who = await whoAsks(site, context);
  const allowed = pull === null || who === null || !isOurs(context, site) ? null : await site.access.of(pull, who);
  if (pull === null || who === null || allowed?.maintains !== true) {
    await evenly(started, site.refusalStep);
    return context.json(notFound, 404);
  }
  if (!rate.take(String(who.id))) return busy(context);
  const asked = await bodyOf(context, simulated);
  if ("refused" in asked) return asked.refused;
  return answered(context, await site.simulate(allowed.repository, pull.number, asked.body));
}

const notFound = { error: "there is no such pull request, or you may not maintain its repository; log in first" };

/** No other site makes a browser ask: it would say where it comes from, and JSON it may not send. */
function isOurs(context: Asking, { publicUrl }: Site): boolean {
  const [origin, type] = [context.req.header("origin"), context.req.header("content-type")];
  return (origin === undefined || origin === publicUrl) && /^application\/json\b/.test(type ?? "");
}

async function bodyOf<T>(
  context: Asking,
  form: z.ZodType<T>,
): Promise<{ readonly body: T } | { readonly refused: Response }> {
  const bytes = await readBody(context.env.incoming, largest);
  if (bytes === "too-large") {
    context.header("connection", "close");
    return { refused: context.json({ error: `the request has more than ${largest} bytes` }, 413) };
  }
  const read = form.safeParse(json(bytes));
  if (read.success) return { body: read.data };
  const faults = read.error.issues
    .slice(0, 20)
    .map(({ path, message }) => `$${path.map((key) => `.${String(key)}`).join("")}: ${message}`);
  return { refused: context.json({ error: "the request is not as docs/bot.md describes it", faults }, 400) };
}

function json(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}

function answered(context: Asking, { status, json }: Answer): Response {
  return context.body(json, status, { "content-type": "application/json; charset=utf-8" });
}

function busy(context: Asking): Response {
  return context.json({ error: "too many requests; try again in a minute" }, 429, { "retry-after": "60" });
}
