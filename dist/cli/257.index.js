export const id = 257;
export const ids = [257,770];
export const modules = {

/***/ 74423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summariesOf: () => (/* binding */ summariesOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Pull requests whose checks are read: the newest to change, of which the newest anchors are. */
const mostPulls = 50;
const pulls = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) }));
const runs = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    check_runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        app: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ slug: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).nullable(),
        output: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }),
    })),
});
/**
 * The summaries of the check runs named `compliance` that an App, by its slug, made of the newest pull requests. What another App says is
 * no anchor. Throws when GitHub does not answer.
 */
async function summariesOf(client, at, app) {
    const asked = { ...at, state: "all", sort: "updated", direction: "desc", per_page: mostPulls };
    const heads = new Set(pulls.parse((await client.rest.pulls.list(asked)).data).map(({ head }) => head.sha));
    const told = [];
    for (const ref of heads) {
        const { data } = await client.rest.checks.listForRef({
            ...at,
            ref,
            check_name: "compliance",
            filter: "all",
            per_page: 100,
        });
        const made = runs.parse(data).check_runs.filter((run) => run.app?.slug?.toLowerCase() === app.toLowerCase());
        told.push(...made.flatMap(({ output }) => output.summary ?? []));
    }
    return told;
}


/***/ }),

/***/ 93315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ toJob)
/* harmony export */ });
/* unused harmony export toServer */
/** To the maintainer of a workflow. */
const toJob = {
    again: "run the job again, and see https://www.githubstatus.com if it happens again",
    anew: "run the job again",
    whenHourHasPassed: "run the job again when an hour has passed",
    inMinutes: "run the job again in a few minutes",
    permissions: "the job needs `permissions: contents: read` and `pull-requests: read`",
    token: "see the Action's input `token`",
    tooLarge: "check the repository out instead (actions/checkout with `fetch-depth: 2`)",
    teams: "a workflow's own token cannot see teams; the input org-token takes one that can",
    instead: "the result is in the job summary",
    withoutIssue: "what is due is in the job summary",
};
/** To the people of a server, which asks again by itself. */
const toServer = {
    again: "the bot retries by itself; see https://www.githubstatus.com",
    anew: "comment `/compliance recheck`",
    whenHourHasPassed: "the bot retries when the limit is reset",
    inMinutes: "the bot retries in a few minutes",
    permissions: "the App needs the permissions that docs/bot.md lists, and an administrator has to accept the new ones",
    token: "see the App's key and its installation",
    tooLarge: "the Action can evaluate it in a checkout",
    teams: "the App needs the permission to read members",
    instead: "the check has the result",
    withoutIssue: "the bot tries again the next night",
};


/***/ }),

/***/ 38770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubClient: () => (/* binding */ gitHubClient)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
// EXTERNAL MODULE: ./build/js/adapters/github/client/advice.js
var client_advice = __webpack_require__(93315);
// EXTERNAL MODULE: ./build/js/adapters/github/client/errors.js
var errors = __webpack_require__(44908);
;// CONCATENATED MODULE: ./build/js/adapters/github/client/retry.js

/** Pauses before the second and the third attempt, in milliseconds. */
const pauses = [500, 2_000];
/** Waiting longer than this would hold up a job that is given five minutes. */
const longestWaitOfJob = 60_000;
/** Milliseconds: what GitHub asks for where it does not say how long. */
const usualWait = 60_000;
/**
 * How long to wait, in milliseconds, before asking again; null: asking again cannot help, or could do something twice.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: `retry-after` seconds, or a minute at least.
 */
function pauseBefore({ method, url, error, attempt, longestWait = longestWaitOfJob }) {
    const status = (0,errors/* statusOf */.c2)(error);
    if (status === null)
        return null;
    const asked = Number((0,errors/* responseHeader */.Rd)(error, "retry-after") ?? Number.NaN);
    if ((0,errors/* isSecondaryLimit */.gp)(error) || (status === 429 && asked >= 0)) {
        const pause = asked >= 0 ? asked * 1_000 : usualWait;
        return attempt === 1 && pause <= longestWait ? pause : null;
    }
    // A comment that was created although the answer was lost must not be created again.
    const repeatable = method !== "POST" || (0,errors/* isRead */.H9)({ method, url });
    return status >= 500 && repeatable ? (pauses[attempt - 1] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/js/adapters/github/client/client.js





/** Milliseconds: nobody waits longer than this for one answer. */
const patience = 30_000;
/** GitHub's API behind one token; asks again where asking again can help. */
function gitHubClient(options) {
    const { token, apiUrl, wait = promises_.setTimeout, answerWithin = patience, longestWait, advice = client_advice/* toJob */.z, before, failed } = options;
    const client = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, userAgent: "controldiff" });
    client.hook.wrap("request", async (request, options) => {
        for (let attempt = 1;; attempt += 1) {
            before?.();
            try {
                // Octokit's own hooks are bound to this very object; another one would never reach them.
                options.request = { ...options.request, signal: AbortSignal.timeout(answerWithin) };
                const response = await request(options);
                // Octokit hands over what is no JSON as a text.
                if (typeof response.data === "string" && isJson(response.headers))
                    throw new errors/* CutOff */.eI((0,errors/* isRead */.H9)(options));
                if (isUsedUp(response.data))
                    throw usedUp(response);
                return response;
            }
            catch (error) {
                const pause = pauseBefore({ method: options.method, url: options.url, error, attempt, longestWait });
                if (pause === null) {
                    if (options.request.isDispensable !== true)
                        failed?.(error);
                    throw error instanceof Error ? Object.assign(error, { advice }) : error;
                }
                await wait(pause);
            }
        }
    });
    return Object.assign(client, { advice });
}
/** GraphQL says it in a whole answer: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
function isUsedUp(data) {
    const { errors } = Object(data);
    return Array.isArray(errors) && errors.some((error) => Object(error).type === "RATE_LIMITED");
}
/** As the REST API says it. */
function usedUp({ headers }) {
    const response = { headers: { ...headers, "x-ratelimit-remaining": "0" } };
    return Object.assign(new Error("API rate limit exceeded"), { status: 403, response });
}
function isJson(headers) {
    return /^application\/json/.test(headers["content-type"] ?? "");
}


/***/ }),

/***/ 44908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ isRead),
/* harmony export */   Rd: () => (/* binding */ responseHeader),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   eI: () => (/* binding */ CutOff),
/* harmony export */   gp: () => (/* binding */ isSecondaryLimit),
/* harmony export */   wY: () => (/* binding */ isNotAllowed)
/* harmony export */ });
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93315);

/** An answer of which only a part arrived: as good as none, but what was to be written may well be. */
class CutOff extends Error {
    status = 502;
    constructor(ofRead) {
        super(ofRead ? "its answer was cut off" : "its answer was cut off, so it is not known whether it was done");
    }
}
/** A query, by whichever API. */
function isRead({ method, url }) {
    return method === "GET" || url.endsWith("/graphql");
}
/** The HTTP status of a failed request, 500 where there was no answer at all; null: no failure of a request. */
function statusOf(error) {
    const { status } = Object(error);
    return typeof status === "number" ? status : null;
}
function responseHeader(error, name) {
    const { response } = Object(error);
    const value = response?.headers?.[name];
    return value === undefined ? null : String(value);
}
/** Too many requests in too short a time; asking again later can help. */
function isSecondaryLimit(error) {
    const status = statusOf(error);
    return (status === 403 || status === 429) && /secondary rate limit|abuse detection/i.test(messageOf(error));
}
/** The token may not do that: true of a workflow's token on a pull request from a fork, for everything that writes. */
function isNotAllowed(error) {
    return statusOf(error) === 403 && !isSecondaryLimit(error) && responseHeader(error, "x-ratelimit-remaining") !== "0";
}
/** Why GitHub could not be asked, or did not do it: one clause for people, without a trailing full stop. */
function describeError(error) {
    const status = statusOf(error);
    const said = firstLine(messageOf(error));
    if (status === null)
        return said;
    if (error instanceof CutOff)
        return `GitHub did not finish the request: ${said}`;
    if (isSecondaryLimit(error))
        return `GitHub's secondary rate limit was reached; ${adviceOf(error).inMinutes}`;
    if (responseHeader(error, "x-ratelimit-remaining") === "0")
        return "the token's rate limit is used up";
    if (status === 401)
        return `GitHub rejected the token (${said})`;
    if (Object(error).response === undefined)
        return `GitHub could not be reached (${said})`;
    return `GitHub answered ${status} (${said})`;
}
/** What the client that asked says to do about its errors. */
function adviceOf(error) {
    return Object(error).advice ?? _advice_js__WEBPACK_IMPORTED_MODULE_0__/* .toJob */ .z;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** An answer may be a proxy's whole page. */
function firstLine(text) {
    return (text.split("\n", 1)[0] ?? "").replace(/ - https:\S+$/, "").slice(0, 200);
}


/***/ }),

/***/ 58257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ledgerReconcile: () => (/* binding */ ledgerReconcile),
  ledgerVerify: () => (/* binding */ ledgerVerify)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/ports.js
var ports = __webpack_require__(62962);
// EXTERNAL MODULE: ./build/js/adapters/git/command.js + 1 modules
var command = __webpack_require__(74248);
;// CONCATENATED MODULE: ./build/js/adapters/git/first-parents.js


/** The commits of a revision's first-parent line from a record's beginning on, the newest first. Throws `Unreadable`. */
async function firstParentCommits(dir, revision, { first, before }) {
    const format = "--format=%H%x00%ct";
    const log = await (0,command/* git */.$Y)(dir, "log", "--first-parent", "--no-show-signature", format, "--end-of-options", revision, "--");
    const commits = log.split("\n").flatMap((line) => commitIn(line) ?? []);
    const [end, last] = [before === null ? -1 : idAt(commits, before), idAt(commits, first)];
    if (end >= 0)
        return commits.slice(0, end);
    if (last >= 0)
        return commits.slice(0, last + 1);
    throw new ports/* Unreadable */.I(`${revision} does not lead back to ${first.slice(0, 7)}, the first row's commit: fetch the whole history of the branch, or name another one`);
}
function idAt(commits, wanted) {
    return commits.findIndex(({ id }) => id === wanted);
}
function commitIn(line) {
    const [id = "", seconds = ""] = line.split("\0");
    return id === "" ? null : { id, committedAt: new Date(Number(seconds) * 1000).toISOString().replace(".000", "") };
}

;// CONCATENATED MODULE: ./build/js/ledger/anchor.js
/** The line of a check run's summary that names the newest row of the repository's record. */
function anchorLine({ number, digest }) {
    return `Record: row ${number}, sha256 ${digest}`;
}
const line = /^Record: row ([1-9]\d{0,14}), sha256 ([0-9a-f]{64})$/gm;
/** The rows that a summary names. */
function anchorsIn(summary) {
    return [...summary.matchAll(line)].map(([, number, digest]) => ({ number: Number(number), digest: digest ?? "" }));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/js/ledger/row.js

const commit = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "is no commit id");
/** SHA-256, in hexadecimal. */
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, "is no SHA-256 in hexadecimal");
/** UTC, as RFC 3339 writes it. */
const time = iso/* datetime */.w$({ offset: false });
const login = schemas/* string */.YjP().min(1);
const count = schemas/* int */.Whr().positive();
/** What was evaluated of a commit, and what it came to. */
const judged = schemas/* strictObject */.rej({
    /** The commit that was evaluated: the pull request's head, or the commit itself. */
    head: commit,
    base: commit,
    verdict: schemas/* enum */.k5n(["pass", "warn", "fail", "error", "none"]),
    /** Whether it was evaluated when it was on the branch already. */
    afterTheFact: schemas/* boolean */.zMY(),
    /** Ids of the affected controls. */
    controls: schemas/* array */.YOg(schemas/* string */.YjP()),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({ fingerprint: schemas/* string */.YjP(), standing: schemas/* string */.YjP(), blocking: schemas/* boolean */.zMY() })),
    /** What of it a waiver accepted, by fingerprint. */
    waived: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Digest of the report's JSON. */
    report: sha256,
});
const pull = schemas/* strictObject */.rej({
    number: count,
    author: login.nullable(),
    /** Whose latest opinion approved its head. */
    approvers: schemas/* array */.YOg(login),
    mergedBy: login.nullable(),
});
const content = schemas/* strictObject */.rej({
    /** 1, 2, 3 in each repository, without gaps. */
    number: count,
    /** Digest of the row before; `noRowBefore` for the first. */
    previous: sha256,
    repository: schemas/* strictObject */.rej({ id: count, name: schemas/* string */.YjP() }),
    branch: schemas/* string */.YjP(),
    commit,
    /** Where the branch was before; null: it is new. */
    before: commit.nullable(),
    arrived: schemas/* enum */.k5n(["pull-request", "push", "forced-push"]),
    arrivedAt: time,
    recordedAt: time,
    /** Who pushed it; null: not known. */
    pushedBy: login.nullable(),
    /** Null: no pull request of this repository brought it. */
    pull: pull.nullable(),
    /** Null: it was not evaluated, and `reason` says why. */
    judged: judged.nullable(),
    reason: schemas/* string */.YjP().nullable(),
});
const ledgerRow = content.extend({ digest: sha256 });
const row_noRowBefore = "0".repeat(64);

;// CONCATENATED MODULE: ./build/js/ledger/export.js


/** A day or a time, UTC. */
const moment = schemas/* union */.KCZ([iso/* date */.p6(), iso/* datetime */.w$({ offset: false })], "is no day or time in UTC");
const exported = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("controldiff-ledger/1"),
    /** What was asked for: a repository by its name, and from when up to when, the second excluded; null: without an end. */
    query: schemas/* strictObject */.rej({ repository: schemas/* string */.YjP(), from: moment.nullable(), to: moment.nullable() }),
    exportedAt: iso/* datetime */.w$({ offset: false }),
    /** How many rows there are in it. */
    count: schemas/* int */.Whr().nonnegative(),
    rows: schemas/* array */.YOg(ledgerRow),
});
function readExport(text) {
    let written;
    try {
        written = JSON.parse(text);
    }
    catch (error) {
        return { is: "none", mistakes: [`is no JSON: ${error instanceof Error ? error.message : String(error)}`] };
    }
    const { success, data, error } = exported.safeParse(written);
    if (!success) {
        const mistakes = error.issues.map(({ path, message }) => `${pathIn(path)}: ${message}`);
        return {
            is: "none",
            mistakes: mistakes.slice(0, most).concat(mistakes.length > most ? [`${mistakes.length - most} more`] : []),
        };
    }
    const others = new Set(data.rows.map(({ repository }) => repository.id));
    if (others.size > 1)
        return { is: "none", mistakes: ["rows: are of more than one repository"] };
    if (data.count !== data.rows.length)
        return { is: "none", mistakes: [`count: says ${data.count}, and there are ${data.rows.length} rows`] };
    const outside = data.rows.filter((row) => !isAsked(row, data.query)).map(({ number }) => number);
    if (outside.length > 0)
        return { is: "none", mistakes: [`query: says other times than row ${outside[0]} arrived at`] };
    return { is: "read", ledger: data };
}
/** No digest is over what was asked for. */
function isAsked({ arrivedAt }, { from, to }) {
    const at = Date.parse(arrivedAt);
    return (from === null || at >= Date.parse(from)) && (to === null || at < Date.parse(to));
}
/** So many mistakes are told one by one. */
const most = 20;
function pathIn(path) {
    return path.length === 0 ? "the file" : path.map(String).join(".");
}
/** The text of an export. Rows are in order of their numbers. */
function exportJson(query, exportedAt, rows) {
    const ledger = { schema: "controldiff-ledger/1", query, exportedAt, count: rows.length, rows };
    return `${JSON.stringify(ledger, null, 2)}\n`;
}
const columns = [
    ["number", (row) => row.number],
    ["arrived at", (row) => row.arrivedAt],
    ["repository", (row) => row.repository.name],
    ["branch", (row) => row.branch],
    ["commit", (row) => row.commit],
    ["arrived by", (row) => row.arrived],
    ["pull request", (row) => row.pull?.number],
    ["author", (row) => row.pull?.author],
    ["approved by", (row) => row.pull?.approvers.join(" ")],
    ["merged by", (row) => row.pull?.mergedBy],
    ["pushed by", (row) => row.pushedBy],
    ["verdict", (row) => row.judged?.verdict ?? "not evaluated"],
    ["evaluated after the fact", (row) => row.judged?.afterTheFact],
    ["evaluated commit", (row) => row.judged?.head],
    ["affected controls", (row) => row.judged?.controls.join(" ")],
    ["blocking findings", (row) => findings(row, true)],
    ["other new findings", (row) => findings(row, false)],
    ["waived", (row) => row.judged?.waived.join("; ")],
    ["why not evaluated", (row) => row.reason],
    ["recorded at", (row) => row.recordedAt],
    ["digest of the row before", (row) => row.previous],
    ["digest", (row) => row.digest],
];
function findings({ judged }, blocking) {
    const told = judged?.findings.filter((found) => found.standing === "introduced" && found.blocking === blocking);
    return told?.map(({ fingerprint }) => fingerprint).join("; ");
}
/** The same for people and spreadsheets: RFC 4180, what was asked for in front. Digests are checked on the JSON. */
function exportCsv(query, exportedAt, rows) {
    const head = [
        ["repository", query.repository, "from", query.from ?? "the first row", "to", query.to ?? "the last row"],
        ["exported at", exportedAt, "rows", rows.length],
        columns.map(([name]) => name),
    ];
    const lines = [...head, ...rows.map((row) => columns.map(([, value]) => value(row)))];
    return lines.map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}
/** What a spreadsheet would take for a formula is text: https://owasp.org/www-community/attacks/CSV_Injection. */
function cell(value) {
    const text = value === null || value === undefined ? "" : String(value);
    const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

;// CONCATENATED MODULE: ./build/js/ledger/reconcile.js
/**
 * Holds one branch's rows against `git rev-list --first-parent` of a clone: `commits` are those behind where the branch was before the first row,
 * in any order. `to`: up to when rows were exported, UTC; what claims to be committed later is counted apart.
 */
function reconcileLedger(rows, commits, to) {
    const known = new Set(rows.map(({ commit }) => commit));
    const here = new Set(commits.map(({ id }) => id));
    const unknown = commits.filter(({ id }) => !known.has(id));
    const isNewer = ({ committedAt }) => to !== null && committedAt > to;
    return {
        recorded: commits.length - unknown.length,
        unrecorded: unknown.filter((commit) => !isNewer(commit)),
        newer: unknown.filter(isNewer).length,
        gone: rows
            .filter(({ commit }) => !here.has(commit))
            .map((row) => ({ row, forcedBy: forcedAfter(row, rows)?.number ?? null })),
    };
}
/** The first forced push behind a row. */
function forcedAfter({ number: no }, rows) {
    return rows.find(({ number, arrived }) => number > no && arrived === "forced-push") ?? null;
}

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(65108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(42565);
// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(98799);
;// CONCATENATED MODULE: ./build/js/ledger/chain.js




/** SHA-256 of a row's canonical JSON (RFC 8785), the digest of the row before among it; in hexadecimal. */
function digestOf({ digest: _, ...content }) {
    return (0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)((0,canonicalize/* default */.A)(content) ?? "")));
}
/** The next row of a repository's record, behind its newest one; null: it is the first. */
function nextRow(newest, content) {
    const chained = { ...content, number: (newest?.number ?? 0) + 1, previous: newest?.digest ?? noRowBefore };
    return { ...chained, digest: digestOf(chained) };
}

;// CONCATENATED MODULE: ./build/js/ledger/verify.js


/**
 * Whether rows of one repository are those that were written: none edited, removed, added or moved, and none that an anchor names otherwise.
 * Without anchors a record that was rewritten as a whole, or whose end was cut off, cannot be detected.
 */
function verifyLedger(rows, anchors) {
    const problems = [...chainProblems(rows), ...anchorProblems(rows, anchors)].sort((a, b) => a.row - b.row);
    const digests = new Map(rows.map(({ number, digest }) => [number, digest]));
    const firstWrong = problems[0]?.row ?? Number.POSITIVE_INFINITY;
    const held = anchors.filter(({ number, digest }) => digests.get(number) === digest && number < firstWrong);
    return {
        rows: rows.length,
        from: rows[0]?.number ?? null,
        to: rows.at(-1)?.number ?? null,
        problems,
        heldTo: held.length === 0 ? null : Math.max(...held.map(({ number }) => number)),
    };
}
function chainProblems(rows) {
    return rows.flatMap((row, at) => {
        const { number: no, digest, previous } = row;
        const before = at === 0 ? null : (rows[at - 1] ?? null);
        return [
            ...(digestOf(row) === digest ? [] : [{ row: no, message: "was edited: its digest is not that of what it says" }]),
            ...(before === null ? firstProblems(no, previous) : orderProblems(before, row)),
        ];
    });
}
function firstProblems(no, previous) {
    if ((no === 1) === (previous === row_noRowBefore))
        return [];
    return [{ row: no, message: no === 1 ? "names a row before it, and is the first" : "names no row before it" }];
}
function orderProblems(before, { number: no, previous }) {
    if (no > before.number + 1)
        return [{ row: no, message: `follows row ${before.number}: ${missing(before.number + 1, no - 1)} removed` }];
    if (no <= before.number)
        return [{ row: no, message: `follows row ${before.number}: it was moved or appears twice` }];
    if (previous === before.digest)
        return [];
    return [{ row: no, message: `does not follow row ${before.number} as it is here: one of them was rewritten` }];
}
function missing(from, to) {
    return from === to ? `row ${from} was` : `rows ${from} to ${to} were`;
}
function anchorProblems(rows, anchors) {
    const digests = new Map(rows.map(({ number, digest }) => [number, digest]));
    const [first, last] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0];
    const beyond = anchors.filter(({ number }) => number > last).map(({ number }) => number);
    const cut = beyond.length === 0 ? [] : [{ row: last, message: cutOff(Math.max(...beyond)) }];
    const rewritten = anchors
        .filter(({ number, digest }) => number >= first && number <= last && (digests.get(number) ?? digest) !== digest)
        .map(({ number }) => ({ row: number, message: "was rewritten: a check on GitHub names another digest for it" }));
    return [...cut, ...new Map(rewritten.map((one) => [one.row, one])).values()];
}
function cutOff(named) {
    return `is the last one here, and a check on GitHub names row ${named}: the end was cut off, or the export ends earlier`;
}

// EXTERNAL MODULE: ./build/js/render/text/plain.js
var plain = __webpack_require__(34655);
// EXTERNAL MODULE: ./build/js/render/text/words.js
var words = __webpack_require__(60406);
// EXTERNAL MODULE: ./build/js/render/text/wrap.js
var wrap = __webpack_require__(94303);
;// CONCATENATED MODULE: ./build/js/render/ledger.js



/** What was found of an export, for a terminal. `anchors`: null where nobody asked GitHub. */
function verificationText({ query }, { rows, from, to, problems, heldTo }, anchors, width) {
    const range = from === null ? "no rows" : `${(0,words/* counted */.hS)(rows, "row")}, ${from} to ${to}`;
    const wrong = problems.map(({ row, message }) => `✗ row ${row} ${message}`);
    const lines = [
        `${problems.length === 0 ? "✓" : "✗"} ${(0,plain/* plain */.pj)(query.repository)}: ${range}; ${problems.length === 0 ? "each follows the one before it" : (0,words/* counted */.hS)(problems.length, "problem")}`,
        ...wrong,
        anchored(to, heldTo, anchors),
    ];
    return `${lines.flatMap((line) => (0,wrap/* wrap */.L)(line, width, "")).join("\n")}\n`;
}
function anchored(to, heldTo, anchors) {
    if (anchors === null)
        return "Checks on GitHub were not asked: a record that was rewritten as a whole, or whose end was cut off, cannot be detected. Name them: --github OWNER/NAME --app SLUG";
    if (heldTo === null)
        return "No check on GitHub names a row of it as it is here: nothing shows that it was not rewritten.";
    const rest = to !== null && to > heldTo ? ` Nothing holds the rows behind it (${heldTo + 1} to ${to}) yet.` : "";
    return `A check on GitHub names row ${heldTo} as it is here: up to it nothing was rewritten.${rest}`;
}
/** Commits and rows that are told one by one. */
const ledger_most = 50;
/** What was found of a record and a clone, for a terminal. */
function reconciledText(branch, { recorded, unrecorded, newer, gone }, width) {
    const lost = gone.filter(({ forcedBy }) => forcedBy === null);
    const forced = gone.filter(({ forcedBy }) => forcedBy !== null);
    const isSame = unrecorded.length + lost.length === 0;
    const lines = [
        `${isSame ? "✓" : "✗"} ${(0,plain/* plain */.pj)(branch)}: ${(0,words/* counted */.hS)(recorded, "commit")} recorded, ${unrecorded.length} not, ${(0,words/* counted */.hS)(lost.length, "row")} of commits that are not on the branch`,
        ...some(unrecorded.map(({ id, committedAt }) => `✗ ${id} of ${committedAt} is on the branch and in no row`)),
        ...some(lost.map(({ row }) => `✗ row ${row.number}: ${row.commit} is not on the branch`)),
        ...some(forced.map(({ row, forcedBy }) => `· row ${row.number}: ${row.commit} was taken off the branch by the forced push of row ${forcedBy}`)),
        ...(newer > 0 ? [`· ${(0,words/* counted */.hS)(newer, "commit")} newer than the export`] : []),
    ];
    return `${lines.flatMap((line) => (0,wrap/* wrap */.L)(line, width, "")).join("\n")}\n`;
}
function some(lines) {
    return lines.length <= ledger_most ? lines : [...lines.slice(0, ledger_most), `and ${lines.length - ledger_most} more`];
}

// EXTERNAL MODULE: ./build/js/doors/cli/terminal/arguments.js
var terminal_arguments = __webpack_require__(21994);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/write-out.js
var write_out = __webpack_require__(96224);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/ledger.js











/** `ledger verify`: whether an export of the record holds rows that were edited, removed, moved or rewritten. */
async function ledgerVerify(asked, shell) {
    const ledger = readLedger(asked, shell);
    const anchors = await anchorsAsked(asked, shell);
    const verified = verifyLedger(ledger.rows, anchors ?? []);
    const isJson = asked.values.get("format")?.[0] === "json";
    const told = {
        schema: "controldiff-ledger-verification/1",
        query: ledger.query,
        ...verified,
        anchors: anchors?.length ?? null,
    };
    const text = isJson
        ? `${JSON.stringify(told, null, 2)}\n`
        : verificationText(ledger, verified, anchors, shell.out.columns);
    (0,write_out/* writeOut */.s)(text, asked, shell);
    return verified.problems.length > 0 ? 1 : 0;
}
/** `ledger reconcile`: whether every commit that arrived on a branch of a clone is in an export of the record, and the reverse. */
async function ledgerReconcile(asked, shell) {
    const ledger = readLedger(asked, shell);
    const branch = branchOf(ledger.rows, asked.values.get("branch")?.[0] ?? null);
    const rows = ledger.rows.filter((row) => row.branch === branch);
    const dir = (0,external_node_path_.resolve)(shell.cwd, asked.values.get("repo")?.[0] ?? ".");
    const revision = asked.values.get("head")?.[0] ?? `origin/${branch}`;
    const [first] = rows;
    const beginning = { first: first?.commit ?? "", before: first?.before ?? null };
    const commits = await firstParentCommits(dir, revision, beginning);
    const reconciled = reconcileLedger(rows, commits, ledger.query.to);
    const isJson = asked.values.get("format")?.[0] === "json";
    const told = { schema: "controldiff-ledger-reconciliation/1", query: ledger.query, branch, ...reconciled };
    (0,write_out/* writeOut */.s)(isJson ? `${JSON.stringify(told, null, 2)}\n` : reconciledText(branch, reconciled, shell.out.columns), asked, shell);
    return reconciled.unrecorded.length + reconciled.gone.filter(({ forcedBy }) => forcedBy === null).length > 0 ? 1 : 0;
}
function readLedger(asked, shell) {
    const file = asked.operand ?? "";
    const read = readExport(textOf((0,external_node_path_.resolve)(shell.cwd, file), file));
    if (read.is === "none")
        throw new terminal_arguments/* UsageError */.e(read.mistakes.map((mistake) => `${file}: ${mistake}`));
    return read.ledger;
}
function textOf(path, file) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new terminal_arguments/* UsageError */.e([`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`]);
    }
}
/** The branch whose rows are held against the clone. Throws `UsageError` where several are there and none is named. */
function branchOf(rows, named) {
    const branches = [...new Set(rows.map(({ branch }) => branch))];
    const [only] = branches;
    if (named !== null && branches.includes(named))
        return named;
    if (named === null && only !== undefined && branches.length === 1)
        return only;
    if (only === undefined)
        throw new terminal_arguments/* UsageError */.e(["the export has no rows to compare with a branch"]);
    throw new terminal_arguments/* UsageError */.e([
        named === null
            ? `the export has rows of ${branches.join(", ")}; say which: --branch NAME`
            : `--branch is "${named}"; the export has rows of ${branches.join(", ")}`,
    ]);
}
/** What GitHub's checks name of the record; null: nobody asked. Throws `UsageError` and `Unreadable`. */
async function anchorsAsked({ values }, { env }) {
    const [named, app] = [values.get("github")?.[0], values.get("app")?.[0]];
    const token = env.GITHUB_TOKEN || env.GH_TOKEN || null;
    const [, owner, repo] = /^([\w-]+)\/([\w.-]+)$/.exec(named ?? "") ?? [];
    const mistakes = [
        ...((named === undefined) === (app === undefined) ? [] : ["--github and --app go together"]),
        ...(named !== undefined && owner === undefined
            ? [`--github is "${named}"; allowed: OWNER/NAME, such as acme/scheduling`]
            : []),
        ...(named !== undefined && token === null ? ["--github needs a token: set GITHUB_TOKEN or GH_TOKEN"] : []),
    ];
    if (mistakes.length > 0)
        throw new terminal_arguments/* UsageError */.e(mistakes);
    if (owner === undefined || repo === undefined || token === null || app === undefined)
        return null;
    const [{ gitHubClient }, { summariesOf }] = await Promise.all([
        Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 38770)),
        Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 74423)),
    ]);
    const client = gitHubClient({ token, apiUrl: env.GITHUB_API_URL || "https://api.github.com" });
    try {
        return (await summariesOf(client, { owner, repo }, app)).flatMap(anchorsIn);
    }
    catch (error) {
        throw new ports/* Unreadable */.I(`the checks of ${owner}/${repo} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 94303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94668);

/** No narrower than this, however narrow the window. */
const narrowest = 40;
/** A text as lines of at most `width` columns, broken between words and between wide characters; other long words stay whole. */
function wrap(text, width, indent) {
    const room = Math.max(width, narrowest) - (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(indent);
    const lines = [];
    let [line, used] = ["", 0];
    for (const { gap, word } of pieces(text)) {
        const wide = (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(word);
        if (used > 0 && used + gap.length + wide > room) {
            lines.push(line);
            [line, used] = ["", 0];
        }
        const before = used === 0 ? "" : gap;
        line += before + word;
        used += before.length + wide;
    }
    return [...lines, line].map((one) => `${indent}${one}`);
}
function pieces(text) {
    return text.split(" ").flatMap((word) => partsOf(word).map((part, at) => ({ gap: at === 0 ? " " : "", word: part })));
}
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** A word in the parts that may stand on lines of their own: Chinese, Japanese and Korean have no blanks. */
function partsOf(word) {
    if (!/[\u1100-\u{10ffff}]/u.test(word))
        return [word];
    const parts = [];
    let isOpen = false;
    for (const { segment } of graphemes.segment(word)) {
        const isWide = (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(segment) > 1;
        if (isOpen && !isWide)
            parts.push(`${parts.pop() ?? ""}${segment}`);
        else
            parts.push(segment);
        isOpen = !isWide;
    }
    return parts.length === 0 ? [word] : parts;
}


/***/ })

};
