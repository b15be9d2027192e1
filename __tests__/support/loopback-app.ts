import { createVerify, generateKeyPairSync } from "node:crypto";
import { errorBody, notFound, page, type Request, type Response } from "./loopback-answers.ts";
import type { GitHubState, Token } from "./loopback-state.ts";
import { type WebState, webState } from "./loopback-web.ts";
import { example } from "./openapi.ts";

/** A GitHub App, and where it is installed. */
export interface AppState {
  readonly id: number;
  /** PEM, of the App's side and of GitHub's. */
  readonly privateKey: string;
  readonly publicKey: string;
  readonly installations: Map<number, Installation>;
  /** Tokens that were given out. */
  readonly tokens: Map<string, { readonly installation: number; expires: number }>;
  readonly checkRuns: StoredCheckRun[];
  /** Suites of the App's checks, `owner/repo@head`, that were asked for again and are "queued" since. */
  readonly queuedSuites: Set<string>;
  /** Attempts to deliver something, the newest last. */
  readonly deliveries: StoredDelivery[];
  /** Attempts that are to be made again. */
  readonly redelivered: number[];
  /** Milliseconds that a token is good for. */
  tokenLife: number;
  /** What people's browsers see. */
  readonly web: WebState;
}

interface StoredDelivery {
  readonly id: number;
  readonly guid: string;
  readonly deliveredAt: number;
  /** 0: nobody answered. */
  readonly status: number;
}

interface Installation {
  readonly account: string;
  readonly repositories: readonly GitHubState[];
}

export interface StoredCheckRun {
  readonly id: number;
  readonly repository: string;
  readonly name: string;
  readonly head: string;
  externalId: string;
  status: "queued" | "in_progress" | "completed";
  detailsUrl: string | null;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: { path: string; message: string }[];
}

/**
 * Somebody asks for the checks of a commit again. GitHub alters no check run then, but its suite is "queued" until one of it is said to be
 * complete: https://docs.github.com/rest/checks/runs#rerequest-a-check-run
 */
export function askAgain({ queuedSuites }: AppState, { owner, repo }: GitHubState, head: string): void {
  queuedSuites.add(`${owner}/${repo}@${head}`);
}

/** https://docs.github.com/rest/checks/runs: 50 annotations a request. */
const mostAnnotations = 50;

const appLogin = "controldiff[bot]";

const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

/** An App that is installed in these accounts, each with its repositories; installations are numbered from 100. */
export function appState(...accounts: readonly (readonly GitHubState[])[]): AppState {
  const installations = accounts.map((repositories, at) => {
    return [100 + at, { account: repositories[0]?.owner ?? "", repositories }] as const;
  });
  return {
    id: 4711,
    privateKey,
    publicKey,
    installations: new Map(installations),
    tokens: new Map(),
    checkRuns: [],
    queuedSuites: new Set(),
    deliveries: [],
    redelivered: [],
    tokenLife: 3_600_000,
    web: webState(privateKey),
  };
}

/** The repository that a request is about, and what its token may do there; an error of GitHub's where it may nothing. */
export function hostOf(
  app: AppState,
  request: Request,
  authorization: string,
): { readonly state: GitHubState; readonly token: Token } | Response {
  const token = app.tokens.get(authorization);
  if (token === undefined || token.expires < Date.now())
    return { status: 401, body: errorBody("Bad credentials", "401") };
  const repositories = app.installations.get(token.installation)?.repositories ?? [];
  const name = nameIn(request);
  const state = repositories.find(({ owner, repo }) => name === null || name === `${owner}/${repo}`);
  if (state === undefined) return notFound;
  return { state, token: { login: appLogin, writes: true, seesTeams: true } };
}

function nameIn({ path, body }: Request): string | null {
  const inPath = /^\/repos\/([^/]+\/[^/]+)/.exec(path)?.[1];
  if (inPath !== undefined || path !== "/graphql") return inPath ?? null;
  const { variables } = body as { variables?: { owner?: string; organization?: string; repo?: string } };
  const owner = variables?.owner ?? variables?.organization;
  return owner === undefined || variables?.repo === undefined ? null : `${owner}/${variables.repo}`;
}

/** Answers what only the App itself may ask; null: it is nothing of that. */
export function answerApp(app: AppState, request: Request, authorization: string): Response | null {
  if (!/^\/app(?:\/|$)/.test(request.path)) return null;
  const trouble = troubleWithJwt(app, authorization);
  if (trouble !== null) return { status: 401, body: errorBody(trouble, "401") };
  const asked = /^\/app\/installations\/(\d+)\/access_tokens$/.exec(request.path);
  if (request.method === "POST" && asked !== null) return createToken(app, Number(asked[1]));
  if (request.method === "GET" && request.path === "/app")
    return { status: 200, body: { ...example("integration"), id: app.id } };
  if (request.method === "GET" && request.path === "/app/hook/deliveries") return listDeliveries(app, request);
  const again = /^\/app\/hook\/deliveries\/(\d+)\/attempts$/.exec(request.path);
  return request.method === "POST" && again !== null ? redeliver(app, Number(again[1])) : notFound;
}

/** By cursor: https://docs.github.com/rest/apps/webhooks#list-deliveries-for-an-app-webhook */
function listDeliveries({ deliveries }: AppState, { query, path, origin }: Request): Response {
  const size = Math.min(Number(query.get("per_page") ?? 30), 100);
  const from = Number((query.get("cursor") ?? "v1_0").replace("v1_", ""));
  const [model] = example("hook-delivery-items") as unknown as Record<string, unknown>[];
  const body = [...deliveries]
    .reverse()
    .slice(from, from + size)
    .map(({ id, guid, deliveredAt, status }) => {
      const delivered_at = new Date(deliveredAt).toISOString();
      return {
        ...model,
        id,
        guid,
        delivered_at,
        status_code: status,
        status: status === 202 ? "OK" : "Invalid HTTP Response",
      };
    });
  const isLast = from + size >= deliveries.length;
  const link = `<${origin}${path}?per_page=${size}&cursor=v1_${from + size}>; rel="next"`;
  return { status: 200, body, ...(!isLast && { headers: { link } }) };
}

function redeliver({ deliveries, redelivered }: AppState, id: number): Response {
  if (!deliveries.some((delivery) => delivery.id === id)) return notFound;
  redelivered.push(id);
  return { status: 202, body: {} };
}

/** https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app */
function troubleWithJwt({ id, publicKey }: AppState, jwt: string): string | null {
  const [header = "", claims = "", signature = ""] = jwt.split(".");
  const isSigned = createVerify("RSA-SHA256")
    .update(`${header}.${claims}`)
    .verify(publicKey, Buffer.from(signature, "base64url"));
  if (!isSigned) return "A JSON web token could not be decoded";
  const { iat, exp, iss } = JSON.parse(Buffer.from(claims, "base64url").toString()) as Record<string, unknown>;
  const now = Date.now() / 1_000;
  if (String(iss) !== String(id)) return "'Issuer' claim ('iss') must be the App's";
  if (Number(exp) < now || Number(exp) > now + 600) return "'Expiration time' claim ('exp') is too far in the future";
  return Number(iat) > now ? "'Issued at' claim ('iat') must be in the past" : null;
}

function createToken(app: AppState, installation: number): Response {
  if (!app.installations.has(installation)) return notFound;
  const token = `ghs_${installation}_${app.tokens.size + 1}`;
  const expires = Date.now() + app.tokenLife;
  app.tokens.set(token, { installation, expires });
  const body = { token, expires_at: new Date(expires).toISOString(), permissions: { checks: "write" } };
  return { status: 201, body };
}

/** Answers about check runs of an App; null: it is nothing of that. */
export function answerCheckRuns(app: AppState, { owner, repo }: GitHubState, request: Request): Response | null {
  const repository = `${owner}/${repo}`;
  const path = request.path.replace(`/repos/${repository}`, "");
  const at = /^\/check-runs\/(\d+)$/.exec(path);
  const of = /^\/commits\/([^/]+)\/check-runs$/.exec(path);
  if (request.method === "POST" && path === "/check-runs") return createCheckRun(app, repository, request);
  if (request.method === "PATCH" && at !== null) return updateCheckRun(app, repository, Number(at[1]), request);
  // Without a name everybody's are asked for, which are the repository's state.
  if (request.method === "GET" && of !== null && request.query.has("check_name"))
    return listCheckRuns(app, repository, of[1] ?? "", request);
  return null;
}

interface CheckBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly status?: StoredCheckRun["status"];
  readonly details_url?: string;
  readonly conclusion?: string;
  readonly output?: {
    readonly title: string;
    readonly summary: string;
    readonly text?: string;
    readonly annotations?: { path: string; message: string }[];
  };
}

function createCheckRun(app: AppState, repository: string, { body }: Request): Response {
  const { name = "", head_sha: head = "" } = body as CheckBody;
  const id = 5_000_000_000 + app.checkRuns.length;
  const made: StoredCheckRun = {
    id,
    repository,
    name,
    head,
    externalId: "",
    status: "queued",
    detailsUrl: null,
    conclusion: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  const refused = refusal(body as CheckBody);
  if (refused !== null) return refused;
  app.checkRuns.push(made);
  return { status: 201, body: checkRun(app, changed(app, made, body as CheckBody)) };
}

function updateCheckRun(app: AppState, repository: string, id: number, { body }: Request): Response {
  const found = app.checkRuns.find((run) => run.id === id && run.repository === repository);
  if (found === undefined) return notFound;
  return refusal(body as CheckBody) ?? { status: 200, body: checkRun(app, changed(app, found, body as CheckBody)) };
}

function refusal({ output }: CheckBody): Response | null {
  const isTooMuch =
    (output?.annotations?.length ?? 0) > mostAnnotations ||
    [output?.summary, output?.text].some((part) => Buffer.byteLength(part ?? "") > 65_535);
  return isTooMuch ? { status: 422, body: { ...(errorBody("Invalid request", "422") as object), errors: [] } } : null;
}

/** Annotations are added to those that are there. */
function changed(
  { queuedSuites }: AppState,
  run: StoredCheckRun,
  { external_id, status, conclusion, output, details_url }: CheckBody,
): StoredCheckRun {
  run.externalId = external_id ?? run.externalId;
  run.status = status ?? run.status;
  if (status === "completed") queuedSuites.delete(`${run.repository}@${run.head}`);
  run.detailsUrl = details_url ?? run.detailsUrl;
  run.conclusion = run.status === "completed" ? (conclusion ?? run.conclusion) : null;
  if (output !== undefined) {
    Object.assign(run, { title: output.title, summary: output.summary, text: output.text ?? null });
    run.annotations.push(...(output.annotations ?? []));
  }
  return run;
}

function listCheckRuns(app: AppState, repository: string, head: string, request: Request): Response {
  const name = request.query.get("check_name");
  const found = app.checkRuns.filter(
    (run) => run.repository === repository && run.head === head && (name === null || run.name === name),
  );
  const { body, ...rest } = page(
    found.map((run) => checkRun(app, run)),
    request,
  );
  return { ...rest, body: { total_count: found.length, check_runs: body } };
}

function checkRun(app: AppState, run: StoredCheckRun): unknown {
  const model = example("check-run") as Record<string, unknown> & { app: object; output: object };
  return {
    ...model,
    id: run.id,
    name: run.name,
    head_sha: run.head,
    external_id: run.externalId,
    status: run.status,
    conclusion: run.conclusion,
    completed_at: run.status === "completed" ? "2026-11-23T12:00:00Z" : null,
    output: { ...model.output, title: run.title, summary: run.summary, annotations_count: run.annotations.length },
    app: { ...model.app, id: app.id, slug: "controldiff" },
  };
}
