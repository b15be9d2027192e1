import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { errorBody, type Request, type Response } from "./loopback-answers.ts";
import { type AppState, answerApp, answerCheckRuns, hostOf } from "./loopback-app.ts";
import { answerGraphql } from "./loopback-graphql.ts";
import { answerRest } from "./loopback-rest.ts";
import { type GitHubState, gitHubState, type Token } from "./loopback-state.ts";
import { answerPerson, answerWeb } from "./loopback-web.ts";
import { violationsOf } from "./openapi.ts";

/** A trouble that GitHub has: what it answers instead, to requests that match. */
export interface Fault {
  /** `METHOD /path`, or what it tells of a request. */
  readonly on: RegExp | ((asked: Asked) => boolean);
  /** `silent`: no answer ever; `truncated`: half of the right one; `empty`: the right one, and nothing in its lists; or the right one, altered. */
  readonly is: "reset" | "silent" | "truncated" | "empty" | Response | ((right: Response) => Response);
  /** How often; without it, always. */
  readonly times?: number;
}

/** A request as it came. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  /** `undefined`: no body. */
  readonly body: unknown;
}

export interface Loopback {
  /** What `GITHUB_API_URL` would be. */
  readonly url: string;
  readonly state: GitHubState;
  /** Every request, as `METHOD /path?query`, in order. */
  readonly calls: readonly string[];
  /** The same requests, with their bodies. */
  readonly asked: readonly Asked[];
  /** The paths that were asked for, as they were: a server of one's own has the APIs below `/api`. */
  readonly paths: readonly string[];
  /** Of all answers so far. */
  bytes(): number;
  /** The requests that change something. */
  writes(): readonly string[];
  /** What GitHub would not have understood, or not have answered; a test must end with none. */
  readonly violations: readonly string[];
  fails(...faults: readonly Fault[]): void;
  close(): Promise<void>;
}

export const faults = {
  notAccessible: { status: 403, body: errorBody("Resource not accessible by integration", "403") },
  notFound: { status: 404, body: errorBody("Not Found", "404") },
  serverError: { status: 502, body: errorBody("Server Error", "502") },
  badCredentials: { status: 401, body: errorBody("Bad credentials", "401") },
  invalid: { status: 422, body: { ...(errorBody("Validation Failed", "422") as object), errors: [] } },
  secondaryLimit: (seconds: number): Response => ({
    status: 403,
    body: errorBody("You have exceeded a secondary rate limit. Please wait a few minutes before you try again.", "403"),
    headers: { "retry-after": String(seconds) },
  }),
} as const;

interface Surroundings {
  /** The App that asks, with its installations; `state` is then one of its repositories. */
  readonly app?: AppState | null;
  /** Milliseconds that every answer takes. */
  readonly slowness?: number;
}

/** A GitHub on this machine, for what we call of it; every exchange is held against GitHub's own descriptions of its APIs. */
export async function loopbackGitHub(
  state: GitHubState = gitHubState(),
  { app = null, slowness = 0 }: Surroundings = {},
): Promise<Loopback> {
  const calls: string[] = [];
  const asked: Asked[] = [];
  const paths: string[] = [];
  const violations: string[] = [];
  let sent = 0;
  const troubles: { on: Fault["on"]; is: Fault["is"]; left: number }[] = [];

  function troubleWith(asked: Asked): Fault["is"] | null {
    const isOn = (on: Fault["on"]) => (on instanceof RegExp ? on.test(`${asked.method} ${asked.path}`) : on(asked));
    const trouble = troubles.find(({ on, left }) => left > 0 && isOn(on));
    if (trouble === undefined) return null;
    trouble.left -= 1;
    return trouble.is;
  }

  async function answer(request: Request, headers: IncomingMessage["headers"]): Promise<Response> {
    const authorization = String(headers.authorization ?? "").replace(/^(token|bearer) /i, "");
    if (app !== null) {
      const answered = answerPerson(app.web, request, authorization) ?? answerApp(app, request, authorization);
      if (answered !== null) return answered;
    }
    const host = app === null ? hostOfJob(authorization) : hostOf(app, request, authorization);
    if ("status" in host) return host;
    const checked = app === null ? null : answerCheckRuns(app, host.state, request);
    if (checked !== null) return checked;
    if (request.path !== "/graphql") return answerRest(host.state, request, host.token);
    const answered = await answerGraphql(host.state, request.body, host.token);
    violations.push(...answered.violations);
    return { status: 200, body: answered.answer };
  }

  function hostOfJob(authorization: string): { readonly state: GitHubState; readonly token: Token } | Response {
    const token = state.tokens.get(authorization);
    return token === undefined ? faults.badCredentials : { state, token };
  }

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await requestOf(incoming, url);
    const call = `${request.method} ${request.path}${request.query.size > 0 ? `?${request.query}` : ""}`;
    calls.push(call);
    paths.push(new URL(incoming.url ?? "/", url).pathname);
    asked.push({ method: request.method, path: request.path, body: request.body });
    const seen = app === null ? null : answerWeb(app.web, request);
    if (seen !== null) return void send(outgoing, seen, false);
    violations.push(...headerViolations(request, incoming.headers));
    const trouble = troubleWith(request);
    if (slowness > 0) await sleep(slowness);
    if (trouble === "reset") return void incoming.socket.destroy();
    if (trouble === "silent") return;
    const right = typeof trouble === "object" && trouble !== null ? trouble : await answer(request, incoming.headers);
    const response = typeof trouble === "function" ? trouble(right) : trouble === "empty" ? emptied(right) : right;
    if (request.path !== "/graphql") {
      violations.push(
        ...violationsOf({
          ...request,
          requestBody: request.body,
          status: response.status,
          responseBody: response.body,
        }),
      );
    }
    sent += send(outgoing, response, trouble === "truncated");
  }

  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch((error: unknown) => {
      violations.push(`the loopback itself failed: ${error}`);
      outgoing.destroy();
    });
  });
  // An idle connection is closed by whoever asks: closed here just as a request is sent, it would be a fault that no test asked for.
  server.keepAliveTimeout = 0;
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    state,
    calls,
    paths,
    asked,
    violations,
    bytes: () => sent,
    writes: () => calls.filter((call) => !call.startsWith("GET ") && call !== "POST /graphql"),
    fails: (...added) => {
      for (const { on, is, times = Number.POSITIVE_INFINITY } of added) troubles.push({ on, is, left: times });
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function requestOf(incoming: IncomingMessage, origin: string): Promise<Request> {
  const target = new URL(incoming.url ?? "/", origin);
  let text = "";
  for await (const chunk of incoming.setEncoding("utf8")) text += chunk;
  return {
    method: incoming.method ?? "GET",
    // GitHub Enterprise Server has the same APIs elsewhere.
    path: target.pathname.replace(/^\/api\/v3(?=\/)|^\/api(?=\/graphql$)/, ""),
    query: target.searchParams,
    body: bodyOf(text, incoming.headers["content-type"] ?? ""),
    origin,
  };
}

/** A browser's form, or JSON. */
function bodyOf(text: string, type: string): unknown {
  if (text === "") return undefined;
  return type.startsWith("application/x-www-form-urlencoded")
    ? Object.fromEntries(new URLSearchParams(text))
    : JSON.parse(text);
}

/** https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#headers: requests without a user agent are refused. */
function headerViolations({ method, path, body }: Request, headers: IncomingMessage["headers"]): readonly string[] {
  const wrong = (what: string) => `${method} ${path}: ${what}`;
  return [
    ...((headers["user-agent"] ?? "") === "" ? [wrong("no user agent")] : []),
    ...(/application\/vnd\.github/.test(headers.accept ?? "") ? [] : [wrong(`accepts ${headers.accept}`)]),
    ...(body === undefined || /^application\/json/.test(headers["content-type"] ?? "")
      ? []
      : [wrong("body is not JSON")]),
  ];
}

/** The same answer with nothing in any list, as a proxy or a bug of theirs gives it. */
function emptied(response: Response): Response {
  const without = (part: unknown): unknown => {
    if (Array.isArray(part)) return [];
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, without(value)]));
  };
  return { ...response, body: without(response.body) };
}

/** `cut`: half of a body, whole by its length, as a proxy leaves it. Returns the bytes of the body. */
function send(outgoing: ServerResponse, { status, body, headers = {} }: Response, cut: boolean): number {
  const text = body === undefined ? "" : JSON.stringify(body);
  const type = body === undefined ? {} : { "content-type": "application/json; charset=utf-8" };
  outgoing.writeHead(status, { ...type, "x-github-request-id": "LOOP:BACK", ...headers });
  outgoing.end(cut ? text.slice(0, text.length / 2) : text);
  return Buffer.byteLength(text);
}
