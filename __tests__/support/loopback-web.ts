// What people's browsers see of GitHub: saying who they are, and making an App. It is no part of the API that is described.
import { createHash, randomBytes } from "node:crypto";
import { errorBody, notFound, type Request, type Response } from "./loopback-answers.ts";
import { madeApp, refusedManifest } from "./loopback-manifest.ts";
import { idOf } from "./loopback-state.ts";
import { example } from "./openapi.ts";

/** The web flow of an App, and who uses the browser. */
export interface WebState {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The private key that GitHub makes for an App. */
  readonly pem: string;
  /** Who is logged in at GitHub; null: somebody who does not agree. */
  visitor: string | null;
  readonly codes: Map<string, { readonly login: string; readonly challenge: string; readonly redirectUri: string }>;
  /** Tokens of people that are good, and those that were taken back. */
  readonly tokens: Map<string, string>;
  readonly takenBack: string[];
  /** Manifests that were taken, by the code that stands for each. */
  readonly manifests: Map<string, object>;
}

export function webState(pem: string): WebState {
  const named = { clientId: "Iv23liLoopback", clientSecret: "the App's client secret", visitor: "alice", pem };
  return { ...named, codes: new Map(), tokens: new Map(), takenBack: [], manifests: new Map() };
}

/** Null: it is none of these pages. */
export function answerWeb(web: WebState, request: Request): Response | null {
  const { method, path } = request;
  if (method === "GET" && path === "/login/oauth/authorize") return authorize(web, request);
  if (method === "POST" && path === "/login/oauth/access_token") return exchange(web, request.body);
  if (method === "POST" && /^\/(?:organizations\/[\w-]+\/)?settings\/apps\/new$/.test(path))
    return newApp(web, request);
  return null;
}

function redirect(to: URL): Response {
  return { status: 302, body: undefined, headers: { location: to.href } };
}

/** https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app */
function authorize({ clientId, visitor, codes }: WebState, { query }: Request): Response {
  const redirectUri = query.get("redirect_uri") ?? "";
  if (query.get("client_id") !== clientId || !URL.canParse(redirectUri)) return notFound;
  const back = new URL(redirectUri);
  back.searchParams.set("state", query.get("state") ?? "");
  if (visitor === null) {
    back.searchParams.set("error", "access_denied");
    return redirect(back);
  }
  const code = randomBytes(10).toString("hex");
  codes.set(code, { login: visitor, challenge: query.get("code_challenge") ?? "", redirectUri });
  back.searchParams.set("code", code);
  return redirect(back);
}

/** A wrong code is told of in a whole answer. */
function exchange({ clientId, clientSecret, codes, tokens }: WebState, body: unknown): Response {
  const asked = body as Record<string, string>;
  const known = codes.get(asked.code ?? "");
  codes.delete(asked.code ?? "");
  const isClient = asked.client_id === clientId && asked.client_secret === clientSecret;
  const challenge = createHash("sha256")
    .update(asked.code_verifier ?? "")
    .digest("base64url");
  if (!isClient || known?.challenge !== challenge || known.redirectUri !== asked.redirect_uri)
    return { status: 200, body: { error: "bad_verification_code" } };
  const token = `ghu_${randomBytes(10).toString("hex")}`;
  tokens.set(token, known.login);
  return { status: 200, body: { access_token: token, token_type: "bearer", scope: "" } };
}

/** https://docs.github.com/apps/sharing-github-apps/registering-a-github-app-from-a-manifest: the browser brings the manifest, and takes a code back. */
function newApp({ manifests }: WebState, { body, query }: Request): Response {
  const manifest = JSON.parse((body as { manifest?: string }).manifest ?? "null") as Record<string, unknown>;
  const refused = refusedManifest(manifest);
  if (refused.length > 0) return { status: 422, body: { message: refused.join("; ") } };
  const code = randomBytes(10).toString("hex");
  manifests.set(code, manifest);
  const back = new URL(String(manifest.redirect_url));
  back.searchParams.set("code", code);
  back.searchParams.set("state", query.get("state") ?? "");
  return redirect(back);
}

/** Answers what a person's token may ask, and what the App says of it with its secret; null: it is nothing of that. */
export function answerPerson(web: WebState, request: Request, authorization: string): Response | null {
  const login = web.tokens.get(authorization);
  if (request.method === "GET" && request.path === "/user" && login !== undefined)
    return { status: 200, body: { ...example("public-user-default-response"), id: idOf(login), login } };
  const conversion = /^\/app-manifests\/(\w+)\/conversions$/.exec(request.path);
  if (request.method === "POST" && conversion !== null) return convert(web, conversion[1] ?? "");
  if (request.method !== "DELETE" || request.path !== `/applications/${web.clientId}/token`) return null;
  const basic = `basic ${Buffer.from(`${web.clientId}:${web.clientSecret}`).toString("base64")}`;
  if (authorization !== basic) return { status: 401, body: errorBody("Bad credentials", "401") };
  const { access_token: token } = request.body as { access_token: string };
  web.tokens.delete(token);
  web.takenBack.push(token);
  return { status: 204, body: undefined };
}

/** Once, and within an hour. */
function convert({ manifests, pem }: WebState, code: string): Response {
  const manifest = manifests.get(code);
  manifests.delete(code);
  return manifest === undefined ? notFound : { status: 201, body: madeApp(manifest, pem) };
}
