export const id = 770;
export const ids = [770];
export const modules = {

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


/***/ })

};
