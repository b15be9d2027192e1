export const id = 801;
export const ids = [801,770];
export const modules = {

/***/ 4423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summariesOf: () => (/* binding */ summariesOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8343);

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

/***/ 3315:
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
};


/***/ }),

/***/ 8770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubClient: () => (/* binding */ gitHubClient)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./build/js/adapters/github/client/advice.js
var client_advice = __webpack_require__(3315);
// EXTERNAL MODULE: ./build/js/adapters/github/client/errors.js
var errors = __webpack_require__(4908);
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

/***/ 4908:
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
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3315);

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

/***/ 4182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  otherCommands: () => (/* binding */ otherCommands)
});

// EXTERNAL MODULE: ./build/js/adapters/disk/overlay.js
var overlay = __webpack_require__(2961);
// EXTERNAL MODULE: ./build/js/model/catalogue.js
var model_catalogue = __webpack_require__(2589);
// EXTERNAL MODULE: ./build/js/parse/catalogue/near-criterion.js
var near_criterion = __webpack_require__(6489);
// EXTERNAL MODULE: ./build/js/parse/written/suggest.js
var suggest = __webpack_require__(3048);
;// CONCATENATED MODULE: ./build/js/commands/control-text.js
/** The text of a control's file. `schema`: the address of the JSON Schema that an editor is to use; null: none. */
function controlText(control, schema = null) {
    const { id, title, status, description = "", actor, owner, satisfies, monitors = [], paths, evidence } = control;
    return [
        schema === null ? "" : `# yaml-language-server: $schema=${schema}\n`,
        `id: ${scalar(id)}\n`,
        `title: ${quoted(title)}\n`,
        status === "planned" ? "status: planned # planned: listed, and never counted; implemented: it counts\n" : "",
        description === "" ? "" : `description: ${quoted(description)}\n`,
        `actor: ${scalar(actor)}\n`,
        owner === "" ? "" : `owner: ${quoted(owner)}\n`,
        list("satisfies", satisfies.map(scalar)),
        list("monitors", monitors.map(scalar)),
        list("paths", paths.map(quoted)),
        list("evidence", evidence.map(evidenceText)),
    ].join("");
}
/** The link that a suggestion stands for. A pattern is left out: it was made to find the line, and would hold too little. */
function linkOf({ kind, target, contains }) {
    const isPattern = contains?.startsWith("/") === true && contains.endsWith("/");
    const link = [[kind, target]];
    return contains === null || isPattern ? link : [...link, ["contains", contains]];
}
function list(key, items) {
    return items.length === 0 ? "" : `${key}:\n${items.map((item) => `  - ${item}\n`).join("")}`;
}
function evidenceText(link) {
    return link.map(([key, value], at) => `${at === 0 ? "" : "    "}${key}: ${quoted(value)}`).join("\n");
}
/** Plain where YAML reads it as the same text, else in quotes. */
function scalar(text) {
    const isPlain = /^[A-Za-z][\w./()-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|[.]inf|[.]nan)$/i.test(text);
    return isPlain ? text : quoted(text);
}
function quoted(text) {
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./build/js/commands/new-control.js




/** Names that Windows keeps for devices, whatever stands behind the dot: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;
/** What is wrong with an id, also as the name of a file; null: nothing. */
function idComplaint(id) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id) || id.endsWith("."))
        return `"${id}" cannot be the id of a control; allowed: up to 64 letters, digits, ".", "_" and "-", not "." at the end`;
    return reserved.test(id.split(".")[0] ?? "") ? `"${id}" cannot be the name of a file on Windows` : null;
}
/** Where a control of a program is written, in a file of its own. */
function controlPath({ place }, id) {
    return `${place.path.slice(0, place.path.lastIndexOf("/") + 1)}controls/${id.toLowerCase()}.yml`;
}
/** The keys of the program's criteria by what somebody may type for them, in lower case: `cc6.1`, `soc2-2017/cc6.1`. */
function criteriaByName({ frameworks, catalogues }) {
    const named = new Map();
    for (const framework of frameworks) {
        for (const { id } of catalogues.get(framework.id)?.criteria ?? []) {
            const key = (0,model_catalogue/* criterionKey */.h)(framework.id, id);
            for (const name of [id.toLowerCase(), key.toLowerCase()])
                named.set(name, [...(named.get(name) ?? []), key]);
        }
    }
    return named;
}
function cataloguesOf({ frameworks, catalogues }) {
    return frameworks.flatMap(({ id }) => catalogues.get(id) ?? []);
}
/** A criterion as somebody types it, `cc6.1` or `soc2-2017/CC6.1`, among the program's frameworks: its key, or what is wrong. */
function criterionOf(text, program) {
    const named = criteriaByName(program);
    const word = text.trim().toLowerCase();
    const [first, ...others] = named.get(word) ?? [];
    if (first === undefined) {
        const { meant, siblings } = (0,near_criterion/* nearCriterion */.w)(word.slice(word.indexOf("/") + 1), cataloguesOf(program));
        const near = (meant === null ? siblings : [meant]).flatMap((id) => named.get(id.toLowerCase()) ?? []);
        const meantWords = near.length === 0 ? "" : `; did you mean ${(0,suggest/* oneOf */.yL)(near.map((key) => `"${key}"`))}?`;
        return { wrong: `"${text}" is no criterion of ${program.frameworks.map(({ id }) => id).join(", ")}${meantWords}` };
    }
    if (others.length === 0)
        return { key: first };
    const all = [first, ...others];
    return { wrong: `"${text}" is in ${all.length} frameworks; write ${all.join(" or ")}` };
}
/** The file of a new control, or everything that is wrong with it. What has no evidence is planned. */
function newControl(added, program) {
    const criteria = added.satisfies.map((text) => criterionOf(text, program));
    const clash = program.controls.find(({ id }) => id.toLowerCase() === added.id.toLowerCase());
    const actor = actorOf(added.actor, program);
    const mistakes = [
        ...[idComplaint(added.id)].flatMap((wrong) => wrong ?? []),
        ...(clash === undefined ? [] : [`there is a control ${clash.id} already, in ${clash.place.path}`]),
        ...criteria.flatMap((one) => ("wrong" in one ? [one.wrong] : [])),
        ...("wrong" in actor ? [actor.wrong] : []),
    ];
    if (mistakes.length > 0 || "wrong" in actor)
        return { is: "refused", mistakes };
    const status = added.isPlanned || added.evidence.length === 0 ? "planned" : "implemented";
    const text = controlText({
        ...added,
        status,
        actor: actor.id,
        owner: added.owner ?? program.owners[0]?.name ?? "",
        satisfies: criteria.flatMap((one) => ("key" in one ? [one.key] : [])),
    });
    return { is: "made", path: controlPath(program, added.id), text, status };
}
function actorOf(text, { actors }) {
    const ids = [...actors.keys()];
    const own = [...actors.values()].filter(({ kind }) => kind === "self");
    if (text === null) {
        const [first] = own;
        if (first !== undefined && own.length === 1)
            return { id: first.id };
        return { wrong: `say --actor: ${own.length} actors are of kind self; there are ${ids.join(", ")}` };
    }
    const found = ids.find((id) => id.toLowerCase() === text.toLowerCase());
    return found === undefined ? { wrong: `"${text}" is no actor; there are ${ids.join(", ")}` } : { id: found };
}

// EXTERNAL MODULE: ./build/js/evidence/judge.js + 11 modules
var judge = __webpack_require__(6505);
// EXTERNAL MODULE: ./build/js/evidence/wanted.js
var wanted = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/js/fetch/program-at.js + 75 modules
var program_at = __webpack_require__(8870);
// EXTERNAL MODULE: ./build/js/model/assessment.js
var assessment = __webpack_require__(3992);
;// CONCATENATED MODULE: ./build/js/model/problem.js
const problemCodes = (/* unused pure expression or super */ null && ([
    "yaml-syntax",
    "encoding",
    "duplicate-key",
    "alias",
    "unknown-key",
    "missing-key",
    "wrong-type",
    "wrong-value",
    "unknown-id",
    "duplicate-id",
    "ambiguous-id",
    "bad-glob",
    "bad-pattern",
    "cycle",
    "missing-file",
    "unknown-file",
    "too-large",
    "foreign-format",
]));
/** `compliance/controls/tx.yml:31:9 error unknown-key: unknown key "evidnce" in control TX-01; did you mean "evidence"?` */
function formatProblem(problem) {
    const { path, line, column } = problem.place;
    return `${path}:${line}:${column} ${problem.severity} ${problem.code}: ${problem.message}`;
}

// EXTERNAL MODULE: ./build/js/model/sentence.js
var sentence = __webpack_require__(1703);
// EXTERNAL MODULE: ./build/js/render/text/plain.js
var plain = __webpack_require__(4655);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/arguments.js
var terminal_arguments = __webpack_require__(1994);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/here.js
var terminal_here = __webpack_require__(7390);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/today.js
var terminal_today = __webpack_require__(8739);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/js/doors/cli/terminal/write-new-file.js



/** Writes a file that is not there yet, below a folder. Throws `UsageError` where it is there, or would end outside of the folder. */
function writeNewFile(dir, path, text) {
    const why = whyNotWritten(dir, path);
    if (why !== null)
        throw new terminal_arguments/* UsageError */.e([why]);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(dir, path)), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(dir, path), text, { flag: "wx" });
}
/** Why a file cannot be written as a new one below a folder; null where it can. */
function whyNotWritten(dir, path) {
    if (isThere((0,external_node_path_.join)(dir, path)))
        return `${path} is there already`;
    return leadsOutside(dir, path) ? `nothing is written: ${path} leads out of ${dir} through a symbolic link` : null;
}
/** A symbolic link is there, even one that leads nowhere. */
function isThere(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
/** Whether the folder that a file would be written to is not in the repository's. */
function leadsOutside(dir, path) {
    let folder = (0,external_node_path_.dirname)((0,external_node_path_.join)(dir, path));
    while (!isThere(folder))
        folder = (0,external_node_path_.dirname)(folder);
    try {
        const below = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(dir), (0,external_node_fs_.realpathSync)(folder));
        return below.startsWith("..") || (0,external_node_path_.isAbsolute)(below);
    }
    catch {
        // A link that leads nowhere.
        return true;
    }
}

;// CONCATENATED MODULE: ./build/js/doors/cli/commands/add-control.js













/** `add control`: a control in a file of its own, checked before it is written. */
async function addControl(asked, shell) {
    const one = (name) => asked.values.get(name)?.[0] ?? null;
    const title = one("title");
    if (title === null)
        throw new terminal_arguments/* UsageError */.e(["add control needs a title: --title TEXT"]);
    const here = await (0,terminal_here/* openHere */.P)(asked, shell, null);
    try {
        const { head } = await here.repository.revisions();
        const { parsed } = await (0,program_at/* programAt */.qN)(here.repository, head, here.programPath);
        if (parsed.program === null)
            return refused(parsed.absent
                ? [`there is no ${here.programPath}; "controldiff init" writes a first one`]
                : parsed.problems.map(formatProblem), shell);
        const made = newControl({
            id: asked.operand ?? "",
            title,
            satisfies: asked.values.get("satisfies") ?? [],
            actor: one("actor"),
            owner: one("owner"),
            paths: asked.values.get("path") ?? [],
            evidence: (asked.values.get("evidence") ?? []).map(evidenceOf),
            isPlanned: asked.values.has("planned"),
        }, parsed.program);
        if (made.is === "refused")
            return refused(made.mistakes, shell);
        const problems = await problemsWith(here, made.path, made.text, (0,terminal_today/* todayOf */.X)(asked, shell));
        if (problems.length > 0)
            return refused(problems, shell);
        const isDry = asked.values.has("dry-run");
        if (isDry)
            shell.out.write(made.text);
        else
            writeNewFile(here.onDisk("."), made.path, made.text);
        const how = made.status === "planned" ? " as planned: it needs evidence before it counts" : "";
        (isDry ? shell.err : shell.out).write(`${isDry ? "would write" : "wrote"} ${(0,plain/* plain */.pj)(made.path)}${how}\n`);
        return 0;
    }
    finally {
        await here.close();
    }
}
/** A workflow, an address or a path, by how it is written. */
function evidenceOf(text) {
    if (/^https?:\/\//.test(text))
        return [["url", text]];
    return [[/^\.github\/workflows\/[^/]+\.ya?ml(#|$)/.test(text) ? "workflow" : "path", text]];
}
/** Errors that the program would have with the file in it, and what is wrong with its evidence. */
async function problemsWith({ repository, programPath }, path, text, today) {
    const laid = (0,overlay/* overlay */.L)(repository, new Map([[path, new TextEncoder().encode(text)]]));
    const { head } = await laid.revisions();
    const { snapshot, parsed } = await (0,program_at/* programAt */.qN)(laid, head, programPath);
    const errors = parsed.problems.filter(({ severity }) => severity === "error");
    const own = parsed.program?.controls.filter(({ place }) => place.path === path) ?? [];
    if (errors.length > 0 || parsed.program === null)
        return errors.map(formatProblem);
    const alone = { ...parsed.program, controls: own };
    const read = await (0,program_at/* readAll */.yw)(laid, snapshot, (so) => (0,wanted/* wantedForAssessment */.Vn)(alone, so));
    const { findings } = (0,judge/* judgeEvidence */.Z)({ program: alone, snapshot: read, side: "head", probes: assessment/* nothingAsked */.I, today });
    return findings.filter(({ rule }) => rule !== "evidence-none").map(({ message }) => (0,sentence/* plainText */.wh)(message));
}
function refused(mistakes, shell) {
    for (const mistake of mistakes)
        shell.err.write(`controldiff: ${(0,plain/* plain */.pj)(mistake)}\n`);
    shell.err.write("controldiff: nothing is written\n");
    return 2;
}

// EXTERNAL MODULE: ./build/js/adapters/git/default-base.js
var default_base = __webpack_require__(2227);
// EXTERNAL MODULE: ./build/js/edits/splice.js
var splice = __webpack_require__(6046);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/js/edits/yaml-scalar.js
var yaml_scalar = __webpack_require__(5026);
// EXTERNAL MODULE: ./build/js/edits/yaml-text.js
var yaml_text = __webpack_require__(8813);
;// CONCATENATED MODULE: ./build/js/edits/yaml-keys.js



/** Sets keys of a map: what is there is rewritten where it stands, what is not comes behind its last key. Null where that cannot be done. */
function withKeys(yaml, map, entries) {
    const splices = [];
    const added = [];
    for (const entry of entries) {
        const [key, value] = entry;
        const node = (0,yaml_text/* under */.hG)(map, key);
        if (node === null)
            added.push(entry);
        else if (typeof value !== "string" || !(0,dist/* isScalar */.jn)(node))
            return null;
        else if (String(node.value) !== value)
            splices.push((0,yaml_scalar/* rewritten */.f)(node, value));
    }
    const behind = added.length === 0 ? [] : addedTo(yaml, map, added);
    return behind === null ? null : [...splices, ...behind];
}
function addedTo({ content }, map, entries) {
    const [first, last] = [map.items[0]?.key, map.items.at(-1)?.value];
    const end = last?.range?.[1];
    const start = first?.range?.[0];
    if (end === undefined || start === undefined)
        return null;
    const texts = entries.map((entry) => entryText(entry, first?.type === "QUOTE_DOUBLE"));
    if (map.flow === true)
        return [{ start: end, end, text: `, ${texts.join(", ")}` }];
    const indent = " ".repeat(start - content.lastIndexOf("\n", start - 1) - 1);
    const lines = texts.map((text) => `${indent}${text}`).join("\n");
    // A block text (`|`) ends behind its last line break.
    if (content[end - 1] === "\n")
        return [{ start: end, end, text: `${lines}\n` }];
    const next = content.indexOf("\n", end);
    const at = next < 0 ? content.length : next;
    return [{ start: at, end: at, text: `\n${lines}` }];
}
function entryText([key, value], isJson) {
    const style = isJson ? "QUOTE_DOUBLE" : "PLAIN";
    const text = typeof value === "string"
        ? (0,yaml_scalar/* inStyle */.J)(value, style)
        : `{ ${value.map(([name, part]) => `${(0,yaml_scalar/* inStyle */.J)(name, style)}: ${(0,yaml_scalar/* inStyle */.J)(part, style)}`).join(", ")} }`;
    return `${(0,yaml_scalar/* inStyle */.J)(key, style)}: ${text}`;
}

;// CONCATENATED MODULE: ./build/js/edits/attestation-edit.js



/** Writes an attestation beside its link; empty where it says so already, null where the link is not written in YAML of ours. */
function attestationEdits(link, { by, on, digest }, snapshot) {
    const yaml = (0,yaml_text/* yamlTextOf */.qy)(link.place.path, snapshot);
    const map = yaml === null ? null : (0,yaml_text/* mapAt */.SC)(yaml, link.place);
    if (yaml === null || map === null)
        return null;
    const said = [["by", by], ["on", on], ...(digest === null ? [] : [["digest", digest]])];
    const before = (0,yaml_text/* mapUnder */.P$)(map, "attested");
    if (before === null && (0,yaml_text/* under */.hG)(map, "attested") !== null)
        return null;
    const splices = before === null ? withKeys(yaml, map, [["attested", said]]) : withKeys(yaml, before, said);
    return splices === null ? null : (0,splice/* editsOf */.t)(yaml.path, yaml.content, splices);
}

// EXTERNAL MODULE: ./build/js/evidence/digest.js
var evidence_digest = __webpack_require__(4316);
;// CONCATENATED MODULE: ./build/js/commands/attest.js





/** Attests links as they stand in a snapshot; what they point at was read (`toAttest`). */
function attest(asked, program, snapshot) {
    const alone = { ...program, controls: [asked.control] };
    const { findings } = (0,judge/* judgeEvidence */.Z)({ program: alone, snapshot, side: "head", probes: assessment/* nothingAsked */.I, today: asked.on });
    return asked.links.map((link) => {
        const broken = findings.find(({ group, subject }) => group === "broken-evidence" && subject[1] === link.text);
        return broken === undefined
            ? attested(link, asked, snapshot)
            : { is: "refused", link, why: (0,sentence/* plainText */.wh)(broken.message) };
    });
}
function attested(link, { by, on }, snapshot) {
    const isInRepository = "path" in link;
    const digest = (0,evidence_digest/* digestOf */.o)(link, snapshot);
    if (isInRepository && digest.is === "none")
        return { is: "refused", link, why: (0,sentence/* plainText */.wh)(digest.why) };
    const said = { by, on, digest: digest.is === "digest" ? digest.digest : null };
    const edits = attestationEdits(link, said, snapshot);
    if (edits === null)
        return { is: "refused", link, why: `${link.place.path} is not written in a way that can be edited` };
    return { is: "attested", link, read: digest.is === "digest" ? digest.of : null, edits };
}
/** The program with these links already attested: what its assessment reads is then all that attesting them takes. */
function toAttest(program, { control, links, by, on }) {
    const attestation = { by, on, digest: "", place: control.place };
    const pending = control.evidence.map((link) => (links.includes(link) ? { ...link, attested: attestation } : link));
    const controls = program.controls.map((one) => (one.id === control.id ? { ...control, evidence: pending } : one));
    return { ...program, controls };
}

// EXTERNAL MODULE: ./build/js/model/words.js
var words = __webpack_require__(9177);
// EXTERNAL MODULE: ./build/js/render/text/words.js
var text_words = __webpack_require__(406);
// EXTERNAL MODULE: ./build/js/run.js + 116 modules
var run = __webpack_require__(9566);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/folded.js
var folded = __webpack_require__(3194);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/nobody.js
var nobody = __webpack_require__(9947);
;// CONCATENATED MODULE: ./build/js/edits/apply.js
/** Does as many fixes as do not touch each other, the first ones first. All that is not edited keeps its bytes, line ends too. */
function applyFixes(read, fixes) {
    const open = new Map();
    const opened = (path) => {
        const known = open.get(path);
        if (known !== undefined)
            return known;
        const file = openedFile(read(path));
        open.set(path, file);
        return file;
    };
    const done = fixes.map((edits) => {
        const placed = edits.flatMap((edit) => {
            const file = opened(edit.path);
            const splice = file === null ? null : placedIn(file, edit);
            return file === null || splice === null ? [] : [{ file, splice }];
        });
        const isFree = placed.length === edits.length && placed.every(({ file, splice }) => fits(splice, file.splices));
        if (isFree)
            for (const { file, splice } of placed)
                add(splice, file.splices);
        return isFree;
    });
    const changed = [...open].flatMap(([path, file]) => file === null || file.splices.length === 0 ? [] : [[path, rewritten(file)]]);
    return { files: new Map(changed), done };
}
function openedFile(bytes) {
    const text = bytes === undefined ? null : decoded(bytes);
    if (text === null)
        return null;
    const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
    const raw = text.slice(mark.length);
    const content = raw.replace(/\r\n/g, "\n");
    const starts = [0];
    for (let at = content.indexOf("\n"); at >= 0; at = content.indexOf("\n", at + 1))
        starts.push(at + 1);
    return { raw, mark, content, starts, splices: [] };
}
function decoded(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** The characters that an edit changes, as few as they are; null where its lines are not what they were. */
function placedIn({ content, starts }, { from, to, was, lines }) {
    const start = starts[from - 1];
    if (start === undefined)
        return null;
    const next = starts[to];
    const end = next ?? content.length;
    const before = content.slice(start, end);
    const isOpen = next === undefined;
    if (before !== (was.length === 0 ? "" : was.join("\n") + (isOpen ? "" : "\n")))
        return null;
    const after = lines.length === 0 ? "" : lines.join("\n") + (isOpen && was.length > 0 ? "" : "\n");
    return narrowed({ start, end, text: after }, before);
}
/** Without what is the same at both ends. */
function narrowed({ start, end, text }, before) {
    const most = Math.min(before.length, text.length);
    let head = 0;
    while (head < most && before[head] === text[head])
        head++;
    let tail = 0;
    while (tail < most - head && before.at(-1 - tail) === text.at(-1 - tail))
        tail++;
    return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}
/** Touching is overlapping: which of two comes first would be anybody's guess. The same splice twice is one. */
function fits(splice, others) {
    return others.every((other) => isSame(splice, other) || splice.end < other.start || other.end < splice.start);
}
function isSame(one, other) {
    return one.start === other.start && one.end === other.end && one.text === other.text;
}
function add(splice, splices) {
    if (splices.some((other) => isSame(splice, other)) || (splice.start === splice.end && splice.text === ""))
        return;
    splices.push(splice);
}
function rewritten({ raw, mark, content, splices }) {
    const rawAt = raw.length === content.length ? (offset) => offset : offsetsIn(raw);
    const pieces = [mark];
    let at = 0;
    for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start)) {
        pieces.push(raw.slice(rawAt(at), rawAt(start)), text.replaceAll("\n", lineEndNear(raw, rawAt(start))));
        at = end;
    }
    return new TextEncoder().encode(pieces.join("") + raw.slice(rawAt(at)));
}
/** Where in a text with CRLF an offset of the same text with LF is. */
function offsetsIn(raw) {
    const breaks = [];
    for (let at = raw.indexOf("\r\n"); at >= 0; at = raw.indexOf("\r\n", at + 1))
        breaks.push(at - breaks.length);
    return (offset) => {
        let [low, high] = [0, breaks.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((breaks[middle] ?? 0) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return offset + low;
    };
}
/** How the line ends that an offset is in; the one before it, where it is the last. */
function lineEndNear(raw, offset) {
    const next = raw.indexOf("\n", offset);
    const near = next < 0 ? raw.lastIndexOf("\n", offset - 1) : next;
    return near > 0 && raw[near - 1] === "\r" ? "\r\n" : "\n";
}

// EXTERNAL MODULE: ./build/js/ports.js
var ports = __webpack_require__(2962);
;// CONCATENATED MODULE: ./build/js/doors/cli/terminal/rewrite.js



/** Does edits on the files as they are on disk. Throws `Unreadable` where one does not fit: the file changed since it was read. */
function rewrite(edits, onDisk) {
    const before = new Map();
    for (const { path } of edits)
        if (!before.has(path))
            before.set(path, bytesOf(onDisk(path)));
    const { files, done } = applyFixes((path) => before.get(path), [edits]);
    if (done[0] === false)
        throw new ports/* Unreadable */.I("a file changed while it was being read; run again");
    return [...files].map(([path, after]) => ({
        path,
        onDisk: onDisk(path),
        before: before.get(path),
        after,
    }));
}
function bytesOf(at) {
    try {
        return (0,external_node_fs_.readFileSync)(at);
    }
    catch (error) {
        throw new ports/* Unreadable */.I(`${at} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function write(files) {
    for (const { onDisk, after } of files) {
        try {
            (0,external_node_fs_.writeFileSync)(onDisk, after);
        }
        catch (error) {
            throw new ports/* Unreadable */.I(`${onDisk} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
}
/** The same as a patch that `git apply` takes. */
async function patchOf(files) {
    const { formatPatch, structuredPatch } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 1833));
    const text = (bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const patches = files.map(({ path, before, after }) => ({
        ...structuredPatch(`a/${path}`, `b/${path}`, text(before), text(after), undefined, undefined, { context: 3 }),
        isGit: true,
    }));
    return patches.map((patch) => formatPatch(patch)).join("");
}

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/attest-targets.js



/** What is attested: one control, all of them, those that the change affects, or what points at a file. Throws `UsageError`. */
function targetsOf({ operand, values }, program, affected, files) {
    if (operand !== null)
        return [oneControl(operand, values.get("link") ?? null, program)];
    const controls = program.controls.filter(({ origin }) => origin === "native");
    const path = values.get("file")?.[0];
    const chosen = path === undefined ? attest_targets_all(controls, affected) : files.has(path) ? pointingAt(path, controls) : [];
    if (chosen.length > 0)
        return chosen;
    const what = path === undefined ? (affected === null ? "the program" : "what the change affects") : `"${path}"`;
    throw new terminal_arguments/* UsageError */.e([
        path === undefined ? `nothing to attest: no control of ${what} has evidence` : `no evidence link points at ${what}`,
    ]);
}
/** Exactly one of a control, `--all`, `--affected` and `--file`. Throws `UsageError`. */
function judgeTargets({ operand, values }) {
    const said = [
        ...(operand === null ? [] : [operand]),
        ...["all", "affected", "file"].filter((name) => values.has(name)).map((name) => `--${name}`),
    ];
    if (said.length === 1) {
        if (operand === null && values.has("link"))
            throw new terminal_arguments/* UsageError */.e(["--link names a link of one control; name the control too"]);
        return;
    }
    const found = said.length === 0 ? "none" : said.join(", ");
    throw new terminal_arguments/* UsageError */.e([`attest takes a control, --all, --affected or --file PATH; found ${found}`]);
}
function attest_targets_all(controls, affected) {
    return controls
        .filter(({ id, evidence }) => evidence.length > 0 && (affected === null || affected.has(id)))
        .map((control) => ({ control, links: control.evidence }));
}
function pointingAt(path, controls) {
    return controls.flatMap((control) => {
        const links = control.evidence.filter((link) => "path" in link && pointsAt(link, path));
        return links.length === 0 ? [] : [{ control, links }];
    });
}
function pointsAt(link, path) {
    const isGlob = "isGlob" in link && link.isGlob;
    return isGlob
        ? (0,esm/* minimatch */.xF)(path, link.path, { dot: true, nonegate: true, nocomment: true, platform: "linux" })
        : link.path === path;
}
function oneControl(id, texts, program) {
    const control = controlNamed(id, program);
    return { control, links: linksNamed(texts, control) };
}
function controlNamed(id, { controls }) {
    const control = controls.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
    const ids = controls.map((candidate) => candidate.id);
    if (control === undefined) {
        const meant = ids.length === 0 ? "; the program has none" : (0,suggest/* didYouMean */.au)(id, ids);
        throw new terminal_arguments/* UsageError */.e([`"${id}" is not a control${meant}`]);
    }
    if (control.origin === "native")
        return control;
    throw new terminal_arguments/* UsageError */.e([
        `${id} is read from ${control.place.path}, and ${formatNames[control.origin]} has no place for attestations; write the control in compliance/controls/ to attest it`,
    ]);
}
const formatNames = {
    opencontrol: "OpenControl",
    comply: "Comply",
    oscal: "OSCAL",
};
function linksNamed(texts, { id, evidence }) {
    if (evidence.length === 0)
        throw new terminal_arguments/* UsageError */.e([`${id} has no evidence link to attest`]);
    if (texts === null)
        return evidence;
    const unknown = texts.filter((text) => !evidence.some((link) => link.text === text));
    const known = evidence.map((link) => `"${link.text}"`).join(", ");
    if (unknown.length > 0)
        throw new terminal_arguments/* UsageError */.e(unknown.map((text) => `${id} has no evidence link "${text}"; it has ${known}`));
    return evidence.filter((link) => texts.includes(link.text));
}

// EXTERNAL MODULE: ./build/js/adapters/git/command.js + 1 modules
var command = __webpack_require__(4248);
;// CONCATENATED MODULE: ./build/js/adapters/git/identity.js

/** The e-mail address that git would write into a commit made here; null where none is configured. */
async function gitEmail(dir) {
    const { code, stdout } = await (0,command/* askGit */.gG)(dir, ["config", "--get", "user.email"]);
    const email = stdout.toString("utf8").trim();
    return code === 0 && email !== "" ? email : null;
}

// EXTERNAL MODULE: ./build/js/parse/written/forms.js
var written_forms = __webpack_require__(3741);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/attester.js



/** `--by`, else whoever started the workflow, else git's user. Throws `UsageError` where none of them is an owner's name. */
async function attesterOf(asked, shell, dir) {
    const by = asked.values.get("by")?.[0];
    if (by !== undefined) {
        if ((0,written_forms/* isOwner */.u8)(by))
            return { name: by, from: null };
        throw new terminal_arguments/* UsageError */.e([`--by is "${by}"; allowed: an owner such as @alice, @acme/platform or alice@example.com`]);
    }
    const actor = shell.env.GITHUB_ACTOR ?? "";
    if ((0,written_forms/* isOwner */.u8)(`@${actor}`))
        return { name: `@${actor}`, from: "GITHUB_ACTOR" };
    const email = actor === "" ? await gitEmail(dir) : null;
    const login = email === null ? null : loginIn(email);
    if (login !== null)
        return { name: `@${login}`, from: `git's user.email ${email}` };
    if (email !== null && (0,written_forms/* isOwner */.u8)(email))
        return { name: email, from: "git's user.email" };
    const why = actor === "" ? "git has no user.email here" : `GITHUB_ACTOR is "${actor}", which is not a person`;
    throw new terminal_arguments/* UsageError */.e([`who attests? ${why}; use --by @login`]);
}
/** The login in an address that GitHub gives to who keeps theirs private: `1234567+alice@users.noreply.github.com`. */
function loginIn(email) {
    return /^(?:\d+\+)?([A-Za-z0-9][A-Za-z0-9-]*)@users\.noreply\.github\.com$/.exec(email)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/js/doors/cli/commands/attest.js


















/** `attest`: writes into the program that somebody has read controls' evidence today, and the digest of what was read. */
async function attest_attest(asked, shell) {
    judgeTargets(asked);
    const on = (0,terminal_today/* todayOf */.X)(asked, shell);
    const here = await (0,terminal_here/* openHere */.P)(asked, shell, await comparedWith(asked, shell));
    try {
        const by = await attesterOf(asked, shell, here.onDisk("."));
        const { head } = await here.repository.revisions();
        const { snapshot, parsed } = await (0,program_at/* programAt */.qN)(here.repository, head, here.programPath);
        const { program } = parsed;
        if (program === null) {
            for (const problem of parsed.problems)
                shell.err.write(`${(0,plain/* plain */.pj)(formatProblem(problem))}\n`);
            const why = parsed.absent ? `there is no ${here.programPath}` : "the program has errors";
            shell.err.write(`controldiff: nothing is attested: ${(0,plain/* plain */.pj)(why)}\n`);
            return 2;
        }
        const affected = asked.values.has("affected") ? await affectedBy(here, on) : null;
        const asking = targetsOf(asked, program, affected, snapshot.files).map((target) => ({
            ...target,
            by: by.name,
            on,
        }));
        const pending = asking.reduce(toAttest, program);
        const read = await (0,program_at/* readAll */.yw)(here.repository, snapshot, (so) => (0,wanted/* wantedForAssessment */.Vn)(pending, so));
        const all = asking.map((one) => ({ control: one.control, results: attest(one, program, read) }));
        return await written(all, { by, on, isDry: asked.values.has("dry-run") }, here, shell);
    }
    finally {
        await here.close();
    }
}
/** What the working directory is compared with: only `--affected` asks. */
async function comparedWith(asked, shell) {
    if (!asked.values.has("affected"))
        return null;
    const dir = (0,external_node_path_.resolve)(shell.cwd, asked.values.get("repo")?.[0] ?? ".");
    return { base: asked.values.get("base")?.[0] ?? (await (0,default_base/* defaultBase */.p)(dir)), exact: false };
}
/** The controls that the change in the working directory affects. */
async function affectedBy({ repository, programPath }, today) {
    const { affected } = await (0,run/* run */.e)({ ...nobody/* nobody */.e, repository, programPath, today });
    return new Set(affected.map(({ control }) => control));
}
async function written(all, how, here, shell) {
    const results = all.flatMap((one) => one.results);
    const edits = results.flatMap((result) => (result.is === "attested" ? result.edits : []));
    const files = rewrite(edits, here.onDisk);
    if (!how.isDry)
        write(files);
    const uncommitted = new Set(await here.uncommitted());
    const told = all.map((one) => tell(one.results, { ...how, control: one.control, uncommitted })).join("\n");
    const stream = how.isDry ? shell.err : shell.out;
    stream.write((0,folded/* folded */.T)(told, stream));
    if (how.isDry)
        shell.out.write(await patchOf(files));
    return results.some(({ is }) => is === "refused") ? 1 : 0;
}
function tell(results, { control, by, on, isDry, uncommitted }) {
    const lines = results.flatMap((result) => [
        `  ${result.link.text}: ${inWords(result)}`,
        ...notes(result, uncommitted),
    ]);
    const attested = results.filter(({ is }) => is === "attested");
    const changed = attested.filter((result) => result.is === "attested" && result.edits.length > 0).length;
    const sum = changed === 0
        ? attested.length === 0
            ? "nothing is attested"
            : `nothing to write: all of it is attested by ${by.name} on ${on} already`
        : `${(0,text_words/* counted */.hS)(attested.length, "link")} of ${control.id} ${isDry ? "would be " : ""}attested by ${by.name}${by.from === null ? "" : ` (${by.from})`} on ${on}`;
    return [`${control.id} ${control.title}`, ...lines, sum, ...stranger(control, by), ""]
        .map((line) => (0,plain/* plain */.pj)(line))
        .join("\n");
}
/** Who reads evidence is mostly who answers for the control; behind a team or an address anybody may stand. */
function stranger({ id, owner }, { name }) {
    if (owner?.kind !== "user" || owner.name.toLowerCase() === name.toLowerCase())
        return [];
    return [`note: the owner of ${id} is ${owner.name}`];
}
function inWords(result) {
    if (result.is === "refused")
        return `not attested: ${result.why}`;
    const { read, link } = result;
    if (read === null)
        return "it is not in the repository, so no digest is recorded";
    const name = (0,sentence/* plainText */.wh)(read.words);
    const lines = read.lines === null ? "" : `, ${(0,text_words/* counted */.hS)(read.lines, "line")}`;
    if (read.at === null)
        return `${name}: ${(0,text_words/* counted */.hS)(read.files, "file")}${lines}`;
    const last = read.at.line + (read.lines ?? 1) - 1;
    const isWhole = name === read.at.path || !("path" in link);
    return isWhole ? `all of ${read.at.path}${lines}` : `${name}, ${(0,words/* linesInWords */.eS)(read.at.line, last)}${lines}`;
}
function notes(result, uncommitted) {
    if (result.is === "refused" || !("path" in result.link))
        return [];
    const [path = ""] = result.link.path.split("#");
    return uncommitted.has(path) ? [`    ${path} is not committed as it was read: commit both together`] : [];
}

// EXTERNAL MODULE: ./build/js/doors/cli/terminal/options.js + 6 modules
var terminal_options = __webpack_require__(2183);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/completion-scripts.js

// Every word in the scripts comes from the options table: names are letters and dashes, values are those that are allowed.
/** For bash: `source <(controldiff completion bash)`. */
function bashScript() {
    const cases = terminal_options/* commands */.P.map((command) => `    "${command.name}") options="${command.options.map(flag).join(" ")}" ;;\n`);
    const seconds = secondWords().map(([first, words]) => `    ${first}) command="${first} \${COMP_WORDS[2]}"
      if [ "$COMP_CWORD" -eq 2 ]; then COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$word")); return; fi ;;\n`);
    const operands = operandWords().map(([name, words]) => `    "${name}") if [ "\${word#-}" = "$word" ]; then COMPREPLY=($(compgen -W "${words}" -- "$word")); return; fi ;;\n`);
    const values = valueCases((name, allowed) => `    "${name}") COMPREPLY=($(compgen -W "${allowed}" -- "$word")); return ;;\n`);
    return `# controldiff completion bash
_controldiff() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" options=""
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${firstWords().join(" ")}" -- "$word")); return; fi
  case "$command" in
${seconds.join("")}  esac
  case "$command $before" in
${values}  esac
  case "$command" in
${operands.join("")}  esac
  case "$command" in
${cases.join("")}  esac
  if [ "\${word#-}" != "$word" ]; then COMPREPLY=($(compgen -W "$options" -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _controldiff controldiff
`;
}
/** For zsh: `source <(controldiff completion zsh)`. */
function zshScript() {
    const cases = terminal_options/* commands */.P.map((command) => {
        const options = command.options.map((option) => `      '${zshOption(option)}' \\\n`).join("");
        return `    "${command.name}")\n      _arguments -S \\\n${options}      '*:${zshOperand(command)}' ;;\n`;
    });
    const named = terminal_options/* commands */.P
        .filter(({ name }) => !name.includes(" "))
        .map(({ name, says }) => `    '${name}:${zsh(says)}'\n`);
    const groups = secondWords().map(([first, words]) => `    '${first}:${words.join(", ")}'\n`);
    const seconds = secondWords().map(([first, words]) => `    ${first})
      if (( CURRENT == 3 )); then compadd ${words.join(" ")}; return; fi
      command="${first} $words[3]" ;;\n`);
    return `#compdef controldiff
_controldiff() {
  local command="$words[2]"
  local -a names
  names=(
${named.join("")}${groups.join("")}  )
  if (( CURRENT == 2 )); then _describe command names; return; fi
  case "$command" in
${seconds.join("")}  esac
  case "$command" in
${cases.join("")}  esac
}
compdef _controldiff controldiff
`;
}
/** For fish: `controldiff completion fish | source`. */
function fishScript() {
    const isFirst = "not __fish_seen_subcommand_from (string split ' ' -- $__controldiff_commands)";
    const first = terminal_options/* commands */.P.map(({ name, says }) => {
        const [word = ""] = name.split(" ");
        return `complete -c controldiff -n "${isFirst}" -f -a ${word} -d '${fish(says)}'\n`;
    });
    const options = terminal_options/* commands */.P.flatMap((command) => command.options.map((option) => `complete -c controldiff -n "__fish_seen_subcommand_from ${command.name.split(" ")[0]}" ${fishOption(option)}\n`));
    const seconds = secondWords().map(([word, words]) => `complete -c controldiff -n "__fish_seen_subcommand_from ${word}" -f -a '${words.join(" ")}'\n`);
    const operands = operandWords().map(([name, words]) => `complete -c controldiff -n "__fish_seen_subcommand_from ${name}" -f -a '${words}'\n`);
    return `# controldiff completion fish
set -g __controldiff_commands "${firstWords().join(" ")}"
${first.join("")}${seconds.join("")}${operands.join("")}${options.join("")}`;
}
function firstWords() {
    return [...new Set(terminal_options/* commands */.P.map(({ name }) => name.split(" ")[0] ?? ""))];
}
/** Of commands of two words the first, and what can stand behind it: `ledger`, with `verify` and `reconcile`. */
function secondWords() {
    const words = new Map();
    for (const { name } of terminal_options/* commands */.P) {
        const [first = "", second] = name.split(" ");
        if (second !== undefined)
            words.set(first, [...(words.get(first) ?? []), second]);
    }
    return [...words];
}
/** Of commands whose operand is one of a few words: these. */
function operandWords() {
    return terminal_options/* commands */.P.flatMap(({ name, operands }) => operands === undefined ? [] : [[name, operands.join(" ")]]);
}
function zshOperand({ operands }) {
    return operands === undefined ? "file:_files" : `operand:(${operands.join(" ")})`;
}
function flag({ name }) {
    return `--${name}`;
}
function valueCases(write) {
    return terminal_options/* commands */.P
        .flatMap((command) => command.options.flatMap((option) => option.allowed === undefined ? [] : [write(`${command.name} ${flag(option)}`, option.allowed.join(" "))]))
        .join("");
}
function zshOption({ name, value, says, allowed, many }) {
    const repeat = many === true ? "*" : "";
    if (value === null)
        return `${repeat}--${name}[${zsh(says)}]`;
    const values = allowed === undefined ? (/FILE|DIR|PATH/.test(value) ? "_files" : " ") : `(${allowed.join(" ")})`;
    return `${repeat}--${name}=[${zsh(says)}]:${value}:${values}`;
}
/** What has a meaning in a description of zsh's. */
function zsh(text) {
    return text.replace(/'/g, "’").replace(/[[\]:\\]/g, (mark) => `\\${mark}`);
}
function fishOption({ name, value, says, allowed }) {
    const values = value === null ? "" : allowed === undefined ? " -r" : ` -x -a '${allowed.join(" ")}'`;
    return `-l ${name}${values} -d '${fish(says)}'`;
}
function fish(text) {
    return text.replace(/\\/g, "\\\\").replace(/'/g, "\\'");
}

;// CONCATENATED MODULE: ./build/js/doors/cli/commands/completion.js


const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };
/** `completion`: a script that completes commands, options and their values in a shell. */
async function completion(asked, shell) {
    const script = Object.hasOwn(scripts, asked.operand ?? "") ? scripts[asked.operand ?? ""] : undefined;
    if (script === undefined)
        throw new terminal_arguments/* UsageError */.e([`"${asked.operand}" is no shell that is known; allowed: ${Object.keys(scripts).join(", ")}`]);
    shell.out.write(script());
    return 0;
}

;// CONCATENATED MODULE: ./build/js/commands/criteria.js

/** The criteria of a framework in its order; `report`: the posture of a program, null where there is none. */
function listCriteria(catalogue, report, claims) {
    const rows = new Map((report?.matrix ?? []).map((row) => [row.criterion, row]));
    return catalogue.criteria.map(({ id, title, points }) => {
        const key = (0,model_catalogue/* criterionKey */.h)(catalogue.id, id);
        const row = rows.get(key);
        const coveredBy = [...new Set((row?.cells ?? []).flatMap(({ controls }) => controls))];
        return {
            framework: catalogue.id,
            id,
            title,
            points: points.map(({ number, title: name }) => ({ number, title: name })),
            status: row === undefined ? null : row.planned === true ? "planned" : row.worst,
            coveredBy,
            claimedBy: (claims.get(key) ?? []).filter((control) => !coveredBy.includes(control)),
        };
    });
}

// EXTERNAL MODULE: ./build/js/criteria/shipped.js + 1 modules
var criteria_shipped = __webpack_require__(9746);
// EXTERNAL MODULE: ./build/js/render/criteria-list.js
var criteria_list = __webpack_require__(2931);
// EXTERNAL MODULE: ./build/js/render/frame/context.js
var frame_context = __webpack_require__(9046);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/shell.js
var terminal_shell = __webpack_require__(1988);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/write-out.js
var write_out = __webpack_require__(6224);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/criteria.js













/** `criteria`: the criteria of a framework with their titles, and who covers each here. */
async function criteria(asked, shell) {
    const today = (0,terminal_today/* todayOf */.X)(asked, shell);
    const here = await (0,terminal_here/* openHere */.P)(asked, shell, null);
    try {
        const { head } = await here.repository.revisions();
        const { program } = (await (0,program_at/* programAt */.qN)(here.repository, head, here.programPath)).parsed;
        const catalogues = cataloguesNamed(asked.operand, program);
        const all = await listed(catalogues, program, here, today);
        const isOpen = ({ status }) => status === "gap" || status === "planned";
        const shown = asked.values.has("open") ? all.filter(isOpen) : all;
        const format = (asked.values.get("format")?.[0] ?? "terminal");
        const color = !asked.values.has("output") && (0,terminal_shell/* wantsColor */.S)(shell, shell.out);
        const context = {
            ...frame_context/* noLinks */.dH,
            color,
            width: shell.out.columns,
            points: asked.values.has("points"),
        };
        (0,write_out/* writeOut */.s)(criteria_list/* criteriaRenderings */.d[format](shown, context), asked, shell);
        return 0;
    }
    finally {
        await here.close();
    }
}
async function listed(catalogues, program, { repository, programPath }, today) {
    const report = program === null ? null : await (0,run/* run */.e)({ ...nobody/* nobody */.e, kind: "posture", repository, programPath, today });
    const claims = new Map();
    for (const { id, satisfies } of program?.controls ?? []) {
        for (const { criterion } of satisfies)
            claims.set(criterion, [...(claims.get(criterion) ?? []), id]);
    }
    return catalogues.flatMap((catalogue) => listCriteria(catalogue, report, claims));
}
/** The framework that is named, shipped or the program's; without a name the program's, else SOC 2. Throws `UsageError`. */
function cataloguesNamed(name, program) {
    const own = program?.frameworks.flatMap(({ id }) => program.catalogues.get(id) ?? []) ?? [];
    if (name === null)
        return own.length > 0 ? own : [(0,criteria_shipped/* shippedCatalogue */.R)("soc2-2017")].flatMap((one) => one ?? []);
    const ids = [...new Set([...criteria_shipped/* shippedCatalogueIds */.v, ...own.map(({ id }) => id)])];
    const id = ids.find((known) => known.toLowerCase() === name.toLowerCase());
    const found = id === undefined ? null : (program?.catalogues.get(id) ?? (0,criteria_shipped/* shippedCatalogue */.R)(id));
    if (found !== null)
        return [found];
    throw new terminal_arguments/* UsageError */.e([`"${name}" is not a framework; ${(0,suggest/* meantAmong */.K)(name, ids)}allowed: ${ids.join(", ")}`]);
}

// EXTERNAL MODULE: ./build/js/adapters/disk/directories.js + 1 modules
var directories = __webpack_require__(4533);
// EXTERNAL MODULE: ./build/js/adapters/git/repository.js + 1 modules
var repository = __webpack_require__(6094);
// EXTERNAL MODULE: ./build/js/model/order.js
var order = __webpack_require__(2800);
;// CONCATENATED MODULE: ./build/js/commands/crosswalk.js


/** What each control of a program would satisfy in other frameworks (`only`: in that one), pair by pair; what it says itself is left out. */
function crosswalkOf(program, shipped, only) {
    const own = program.controls.filter(({ actor }) => program.actors.get(actor)?.kind === "self");
    const mentioned = own.flatMap(({ satisfies }) => satisfies.map(({ criterion }) => (0,model_catalogue/* splitCriterionKey */.z)(criterion).framework));
    const from = [...new Set(mentioned)];
    const to = shipped.ids.filter((id) => only === null || id === only);
    const pairs = pairsBetween(from, to, shipped);
    const titles = new Map(to.flatMap((id) => titlesOf(shipped.catalogue(id))));
    const controls = own
        .map((control) => ({
        control: control.id,
        title: control.title,
        owner: control.owner?.name ?? null,
        would: wouldSatisfy(control, pairs, titles),
    }))
        .filter(({ would }) => would.length > 0);
    const known = new Set([...pairs.keys()].map((key) => (0,model_catalogue/* splitCriterionKey */.z)(key).framework));
    return {
        controls,
        frameworks: to.flatMap((id) => touched(id, controls, shipped.catalogue(id))),
        without: from.filter((id) => id !== only && !known.has(id)).sort(order/* byText */.z),
    };
}
/** Pairs go both ways: that two criteria treat one subject has no direction. */
function pairsBetween(from, to, shipped) {
    const pairs = from.flatMap((one) => to
        .filter((other) => other !== one)
        .flatMap((other) => [
        ...shipped.pairs(one, other),
        ...shipped.pairs(other, one).map((pair) => ({ ...pair, from: pair.to, to: pair.from })),
    ]));
    const byFrom = new Map();
    for (const pair of pairs) {
        const known = byFrom.get(pair.from) ?? [];
        byFrom.set(pair.from, known);
        known.push(pair);
    }
    return byFrom;
}
function titlesOf(catalogue) {
    return (catalogue?.criteria ?? []).map(({ id, title }) => [(0,model_catalogue/* criterionKey */.h)(catalogue?.id ?? "", id), title]);
}
const surest = ["high", "medium", "low"];
function wouldSatisfy({ satisfies }, pairs, titles) {
    const said = new Set(satisfies.map(({ criterion }) => criterion));
    const found = satisfies.flatMap(({ criterion, points }) => (pairs.get(criterion) ?? [])
        .filter(({ to }) => !said.has(to))
        .map(({ to, confidence, source }) => ({
        from: criterion,
        points,
        to,
        title: titles.get(to) ?? "",
        confidence,
        source,
    })));
    return found.sort((0,order.by)(({ to }) => (0,model_catalogue/* splitCriterionKey */.z)(to).framework, ({ confidence }) => surest.indexOf(confidence), ({ to }) => (0,order/* counting */.M)(to), ({ from }) => (0,order/* counting */.M)(from)));
}
function touched(id, controls, catalogue) {
    const would = controls.flatMap((control) => control.would).filter(({ to }) => (0,model_catalogue/* splitCriterionKey */.z)(to).framework === id);
    if (would.length === 0)
        return [];
    const count = (of) => new Set(of.map(({ to }) => to)).size;
    const surer = count(would.filter(({ confidence }) => confidence !== "low"));
    const criteria = catalogue?.criteria.length ?? 0;
    return [{ id, title: catalogue?.title ?? "", touched: count(would), surer, criteria }];
}

;// CONCATENATED MODULE: ./build/js/criteria/crosswalks.generated.js
// Generated by scripts/generate-criteria.ts from criteria/*.yml; not committed.
const crosswalks = {
    "cis-8.1 soc2-2017": "[{\"from\":\"cis-8.1/1.1\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/1.2\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 1 as a whole\"},{\"from\":\"cis-8.1/1.3\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 1 as a whole\"},{\"from\":\"cis-8.1/1.4\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 1 as a whole\"},{\"from\":\"cis-8.1/1.5\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 1 as a whole\"},{\"from\":\"cis-8.1/1.1\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/1.2\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 1 as a whole\"},{\"from\":\"cis-8.1/1.3\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 1 as a whole\"},{\"from\":\"cis-8.1/1.4\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 1 as a whole\"},{\"from\":\"cis-8.1/1.5\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 1 as a whole\"},{\"from\":\"cis-8.1/2.3\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 2 as a whole\"},{\"from\":\"cis-8.1/2.1\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/2.2\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/2.3\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 2 as a whole\"},{\"from\":\"cis-8.1/2.4\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/2.5\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 2 as a whole\"},{\"from\":\"cis-8.1/2.6\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 2 as a whole\"},{\"from\":\"cis-8.1/2.7\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/3.1\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.3\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.6\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.7\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.9\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.10\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.11\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.1\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.2\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 3 as a whole; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.3\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.4\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 3 as a whole; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.5\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 3 as a whole; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.6\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.7\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 3 as a whole; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.8\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 3 as a whole; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.9\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.10\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.11\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.12\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 3 as a whole; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.13\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.14\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 3 as a whole; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.1\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.2\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.3\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.4\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.5\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.6\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 3 as a whole; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.7\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.8\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.9\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 3 as a whole; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.10\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 3 as a whole; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.11\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 3 as a whole; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.12\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 3 as a whole; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.13\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 3 as a whole; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.14\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 3 as a whole; ciso soc2->iso + cis->iso join, for control 3 as a whole\"},{\"from\":\"cis-8.1/3.1\",\"to\":\"soc2-2017/C1.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/3.5\",\"to\":\"soc2-2017/C1.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/4.1\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.2\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.3\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.4\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.5\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.6\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.7\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.8\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.9\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 4 as a whole; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.10\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.11\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 4 as a whole; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.12\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 4 as a whole; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.1\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.2\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.3\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.4\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.5\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.6\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.7\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.8\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.9\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 4 as a whole; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.10\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.11\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 4 as a whole; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/4.12\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 4 as a whole; ciso soc2->iso + cis->iso join, for control 4 as a whole\"},{\"from\":\"cis-8.1/5.3\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 5 as a whole\"},{\"from\":\"cis-8.1/5.1\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + cis->iso join, for control 5 as a whole\"},{\"from\":\"cis-8.1/5.2\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + cis->iso join, for control 5 as a whole\"},{\"from\":\"cis-8.1/5.3\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + cis->iso join, for control 5 as a whole\"},{\"from\":\"cis-8.1/5.4\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + cis->iso join, for control 5 as a whole\"},{\"from\":\"cis-8.1/5.5\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + cis->iso join, for control 5 as a whole\"},{\"from\":\"cis-8.1/5.6\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + cis->iso join, for control 5 as a whole\"},{\"from\":\"cis-8.1/6.1\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 6 as a whole; ciso soc2->iso + cis->iso join, for control 6 as a whole\"},{\"from\":\"cis-8.1/6.2\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 6 as a whole; ciso soc2->iso + cis->iso join, for control 6 as a whole\"},{\"from\":\"cis-8.1/6.3\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 6 as a whole; ciso soc2->iso + cis->iso join, for control 6 as a whole\"},{\"from\":\"cis-8.1/6.4\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 6 as a whole; ciso soc2->iso + cis->iso join, for control 6 as a whole\"},{\"from\":\"cis-8.1/6.5\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 6 as a whole; ciso soc2->iso + cis->iso join, for control 6 as a whole\"},{\"from\":\"cis-8.1/6.6\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 6 as a whole\"},{\"from\":\"cis-8.1/6.7\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 6 as a whole\"},{\"from\":\"cis-8.1/6.8\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 6 as a whole\"},{\"from\":\"cis-8.1/6.1\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 6 as a whole\"},{\"from\":\"cis-8.1/6.2\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 6 as a whole\"},{\"from\":\"cis-8.1/6.1\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 6 as a whole\"},{\"from\":\"cis-8.1/6.2\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 6 as a whole\"},{\"from\":\"cis-8.1/6.3\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 6 as a whole; ciso soc2->iso + cis->iso join, for control 6 as a whole\"},{\"from\":\"cis-8.1/6.4\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 6 as a whole; ciso soc2->iso + cis->iso join, for control 6 as a whole\"},{\"from\":\"cis-8.1/6.5\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 6 as a whole; ciso soc2->iso + cis->iso join, for control 6 as a whole\"},{\"from\":\"cis-8.1/6.6\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 6 as a whole; ciso soc2->iso + cis->iso join, for control 6 as a whole\"},{\"from\":\"cis-8.1/6.7\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 6 as a whole; ciso soc2->iso + cis->iso join, for control 6 as a whole\"},{\"from\":\"cis-8.1/6.8\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 6 as a whole\"},{\"from\":\"cis-8.1/7.5\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 7 as a whole\"},{\"from\":\"cis-8.1/7.6\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 7 as a whole\"},{\"from\":\"cis-8.1/8.1\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 8 as a whole\"},{\"from\":\"cis-8.1/8.2\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 8 as a whole\"},{\"from\":\"cis-8.1/8.3\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 8 as a whole\"},{\"from\":\"cis-8.1/8.4\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 8 as a whole\"},{\"from\":\"cis-8.1/8.5\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 8 as a whole\"},{\"from\":\"cis-8.1/8.6\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 8 as a whole\"},{\"from\":\"cis-8.1/8.7\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 8 as a whole\"},{\"from\":\"cis-8.1/8.8\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 8 as a whole\"},{\"from\":\"cis-8.1/8.9\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 8 as a whole\"},{\"from\":\"cis-8.1/8.10\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 8 as a whole; ciso soc2->iso + cis->iso join, for control 8 as a whole\"},{\"from\":\"cis-8.1/8.11\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 8 as a whole; ciso soc2->iso + cis->iso join, for control 8 as a whole\"},{\"from\":\"cis-8.1/8.12\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 8 as a whole\"},{\"from\":\"cis-8.1/9.1\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 9 as a whole\"},{\"from\":\"cis-8.1/9.4\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 9 as a whole\"},{\"from\":\"cis-8.1/9.6\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 9 as a whole\"},{\"from\":\"cis-8.1/9.6\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/10.1\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 10 as a whole\"},{\"from\":\"cis-8.1/10.2\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 10 as a whole; ciso soc2->iso + cis->iso join, for control 10 as a whole\"},{\"from\":\"cis-8.1/10.3\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 10 as a whole; ciso soc2->iso + cis->iso join, for control 10 as a whole\"},{\"from\":\"cis-8.1/10.4\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 10 as a whole\"},{\"from\":\"cis-8.1/10.5\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 10 as a whole; ciso soc2->iso + cis->iso join, for control 10 as a whole\"},{\"from\":\"cis-8.1/10.6\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 10 as a whole; ciso soc2->iso + cis->iso join, for control 10 as a whole\"},{\"from\":\"cis-8.1/10.7\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 10 as a whole; ciso soc2->iso + cis->iso join, for control 10 as a whole\"},{\"from\":\"cis-8.1/11.1\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 11 as a whole\"},{\"from\":\"cis-8.1/11.2\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 11 as a whole\"},{\"from\":\"cis-8.1/11.3\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 11 as a whole\"},{\"from\":\"cis-8.1/11.4\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 11 as a whole; ciso soc2->iso + cis->iso join, for control 11 as a whole\"},{\"from\":\"cis-8.1/11.5\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 11 as a whole\"},{\"from\":\"cis-8.1/11.3\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 11 as a whole\"},{\"from\":\"cis-8.1/11.5\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 11 as a whole\"},{\"from\":\"cis-8.1/11.1\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 11 as a whole\"},{\"from\":\"cis-8.1/11.2\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 11 as a whole\"},{\"from\":\"cis-8.1/11.3\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 11 as a whole\"},{\"from\":\"cis-8.1/11.4\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 11 as a whole; ciso soc2->iso + cis->iso join, for control 11 as a whole\"},{\"from\":\"cis-8.1/11.5\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 11 as a whole\"},{\"from\":\"cis-8.1/12.1\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 12 as a whole\"},{\"from\":\"cis-8.1/12.2\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 12 as a whole\"},{\"from\":\"cis-8.1/12.3\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 12 as a whole\"},{\"from\":\"cis-8.1/12.4\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 12 as a whole; ciso soc2->iso + cis->iso join, for control 12 as a whole\"},{\"from\":\"cis-8.1/12.5\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 12 as a whole\"},{\"from\":\"cis-8.1/12.6\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 12 as a whole\"},{\"from\":\"cis-8.1/12.7\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 12 as a whole\"},{\"from\":\"cis-8.1/12.8\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 12 as a whole; ciso soc2->iso + cis->iso join, for control 12 as a whole\"},{\"from\":\"cis-8.1/12.1\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 12 as a whole\"},{\"from\":\"cis-8.1/12.2\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 12 as a whole\"},{\"from\":\"cis-8.1/12.3\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 12 as a whole\"},{\"from\":\"cis-8.1/12.4\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 12 as a whole; ciso soc2->iso + cis->iso join, for control 12 as a whole\"},{\"from\":\"cis-8.1/12.5\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 12 as a whole\"},{\"from\":\"cis-8.1/12.6\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 12 as a whole\"},{\"from\":\"cis-8.1/12.7\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 12 as a whole\"},{\"from\":\"cis-8.1/12.8\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 12 as a whole; ciso soc2->iso + cis->iso join, for control 12 as a whole\"},{\"from\":\"cis-8.1/13.1\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 13 as a whole\"},{\"from\":\"cis-8.1/13.2\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 13 as a whole; ciso soc2->iso + cis->iso join, for control 13 as a whole\"},{\"from\":\"cis-8.1/13.3\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 13 as a whole; ciso soc2->iso + cis->iso join, for control 13 as a whole\"},{\"from\":\"cis-8.1/13.4\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 13 as a whole; ciso soc2->iso + cis->iso join, for control 13 as a whole\"},{\"from\":\"cis-8.1/13.5\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 13 as a whole; ciso soc2->iso + cis->iso join, for control 13 as a whole\"},{\"from\":\"cis-8.1/13.6\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 13 as a whole\"},{\"from\":\"cis-8.1/13.7\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 13 as a whole; ciso soc2->iso + cis->iso join, for control 13 as a whole\"},{\"from\":\"cis-8.1/13.8\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 13 as a whole; ciso soc2->iso + cis->iso join, for control 13 as a whole\"},{\"from\":\"cis-8.1/13.9\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 13 as a whole; ciso soc2->iso + cis->iso join, for control 13 as a whole\"},{\"from\":\"cis-8.1/13.10\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 13 as a whole; ciso soc2->iso + cis->iso join, for control 13 as a whole\"},{\"from\":\"cis-8.1/13.11\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 13 as a whole; ciso soc2->iso + cis->iso join, for control 13 as a whole\"},{\"from\":\"cis-8.1/13.4\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/13.5\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/14.1\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/14.2\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 14 as a whole\"},{\"from\":\"cis-8.1/14.3\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/14.4\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/14.5\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/14.6\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/14.7\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/14.8\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/14.9\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/14.1\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/14.2\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 14 as a whole\"},{\"from\":\"cis-8.1/14.3\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/14.4\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/14.5\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 14 as a whole\"},{\"from\":\"cis-8.1/14.6\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 14 as a whole\"},{\"from\":\"cis-8.1/14.7\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/14.8\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/14.9\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/15.1\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 15 as a whole; ciso soc2->iso + cis->iso join, for control 15 as a whole\"},{\"from\":\"cis-8.1/15.2\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 15 as a whole\"},{\"from\":\"cis-8.1/15.3\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 15 as a whole; ciso soc2->iso + cis->iso join, for control 15 as a whole\"},{\"from\":\"cis-8.1/15.4\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 15 as a whole\"},{\"from\":\"cis-8.1/15.5\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 15 as a whole\"},{\"from\":\"cis-8.1/15.6\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 15 as a whole\"},{\"from\":\"cis-8.1/15.7\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 15 as a whole\"},{\"from\":\"cis-8.1/16.1\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 16 as a whole; ciso soc2->iso + cis->iso join, for control 16 as a whole\"},{\"from\":\"cis-8.1/16.2\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 16 as a whole; ciso soc2->iso + cis->iso join, for control 16 as a whole\"},{\"from\":\"cis-8.1/16.3\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 16 as a whole; ciso soc2->iso + cis->iso join, for control 16 as a whole\"},{\"from\":\"cis-8.1/16.4\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 16 as a whole; ciso soc2->iso + cis->iso join, for control 16 as a whole\"},{\"from\":\"cis-8.1/16.5\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 16 as a whole; ciso soc2->iso + cis->iso join, for control 16 as a whole\"},{\"from\":\"cis-8.1/16.6\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 16 as a whole; ciso soc2->iso + cis->iso join, for control 16 as a whole\"},{\"from\":\"cis-8.1/16.7\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 16 as a whole\"},{\"from\":\"cis-8.1/16.8\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 16 as a whole; ciso soc2->iso + cis->iso join, for control 16 as a whole\"},{\"from\":\"cis-8.1/16.9\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 16 as a whole; ciso soc2->iso + cis->iso join, for control 16 as a whole\"},{\"from\":\"cis-8.1/16.10\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 16 as a whole\"},{\"from\":\"cis-8.1/16.11\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 16 as a whole; ciso soc2->iso + cis->iso join, for control 16 as a whole\"},{\"from\":\"cis-8.1/16.12\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 16 as a whole; ciso soc2->iso + cis->iso join, for control 16 as a whole\"},{\"from\":\"cis-8.1/16.13\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 16 as a whole; ciso soc2->iso + cis->iso join, for control 16 as a whole\"},{\"from\":\"cis-8.1/16.14\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 16 as a whole; ciso soc2->iso + cis->iso join, for control 16 as a whole\"},{\"from\":\"cis-8.1/16.7\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 16 as a whole\"},{\"from\":\"cis-8.1/17.1\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/17.2\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/17.3\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/17.4\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/17.5\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/17.6\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/17.7\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 17 as a whole\"},{\"from\":\"cis-8.1/17.8\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 17 as a whole\"},{\"from\":\"cis-8.1/17.9\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"cis-8.1/17.1\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 17 as a whole\"},{\"from\":\"cis-8.1/17.2\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 17 as a whole\"},{\"from\":\"cis-8.1/17.3\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 17 as a whole\"},{\"from\":\"cis-8.1/17.4\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 17 as a whole\"},{\"from\":\"cis-8.1/17.5\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 17 as a whole\"},{\"from\":\"cis-8.1/17.6\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 17 as a whole\"},{\"from\":\"cis-8.1/17.7\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot, for control 17 as a whole; ciso soc2->iso + cis->iso join, for control 17 as a whole\"},{\"from\":\"cis-8.1/17.8\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 17 as a whole\"},{\"from\":\"cis-8.1/17.9\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 17 as a whole\"},{\"from\":\"cis-8.1/17.2\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + cis->iso join, for control 17 as a whole\"},{\"from\":\"cis-8.1/18.1\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject, made for whole controls\"},{\"from\":\"cis-8.1/18.2\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject, made for whole controls\"},{\"from\":\"cis-8.1/18.3\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject, made for whole controls\"},{\"from\":\"cis-8.1/18.4\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject, made for whole controls\"},{\"from\":\"cis-8.1/18.5\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject, made for whole controls\"},{\"from\":\"cis-8.1/18.1\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + cis->iso join, for control 18 as a whole\"},{\"from\":\"cis-8.1/18.2\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + cis->iso join, for control 18 as a whole\"},{\"from\":\"cis-8.1/18.3\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + cis->iso join, for control 18 as a whole\"},{\"from\":\"cis-8.1/18.4\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + cis->iso join, for control 18 as a whole\"},{\"from\":\"cis-8.1/18.5\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + cis->iso join, for control 18 as a whole\"}]",
    "hipaa-security soc2-2017": "[{\"from\":\"hipaa-security/164.308(a)(1)(i)\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(1)(i)\",\"to\":\"soc2-2017/CC5.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"hipaa-security/164.308(a)(1)(ii)(A)\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(1)(ii)(B)\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(1)(ii)(B)\",\"to\":\"soc2-2017/CC5.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"hipaa-security/164.308(a)(1)(ii)(C)\",\"to\":\"soc2-2017/CC1.5\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(1)(ii)(D)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(1)(ii)(D)\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(2)\",\"to\":\"soc2-2017/CC1.3\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(3)(i)\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(3)(i)\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(3)(ii)(A)\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(3)(ii)(A)\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(3)(ii)(B)\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(3)(ii)(B)\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(3)(ii)(C)\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(3)(ii)(C)\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(3)(ii)(C)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(4)(i)\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(4)(ii)(A)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(4)(ii)(B)\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(4)(ii)(B)\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(4)(ii)(C)\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(5)(i)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(5)(i)\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"hipaa-security/164.308(a)(5)(ii)(A)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(5)(ii)(B)\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"hipaa-security/164.308(a)(5)(ii)(C)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(5)(ii)(D)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"hipaa-security/164.308(a)(6)(i)\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"hipaa-security/164.308(a)(6)(i)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(6)(ii)\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"hipaa-security/164.308(a)(6)(ii)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(6)(ii)\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(7)(i)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(7)(i)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(7)(ii)(A)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(7)(ii)(B)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(7)(ii)(B)\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"hipaa-security/164.308(a)(7)(ii)(C)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(7)(ii)(C)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(7)(ii)(D)\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(7)(ii)(E)\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"hipaa-security/164.308(a)(7)(ii)(E)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(a)(8)\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(b)(1)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.308(b)(3)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.310(a)(1)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.310(a)(2)(i)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.310(a)(2)(i)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.310(a)(2)(ii)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.310(a)(2)(iii)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.310(a)(2)(iv)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.310(b)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.310(b)\",\"to\":\"soc2-2017/CC5.3\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"hipaa-security/164.310(c)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.310(c)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.310(d)(1)\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.310(d)(1)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.310(d)(2)(i)\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.310(d)(2)(ii)\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.310(d)(2)(iii)\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"hipaa-security/164.310(d)(2)(iii)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.310(d)(2)(iv)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.312(a)(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.312(a)(1)\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.312(a)(2)(i)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.312(a)(2)(i)\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.312(a)(2)(ii)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.312(a)(2)(ii)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"hipaa-security/164.312(a)(2)(iii)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.312(a)(2)(iv)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.312(b)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.312(c)(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.312(c)(1)\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"hipaa-security/164.312(c)(1)\",\"to\":\"soc2-2017/PI1.5\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"hipaa-security/164.312(c)(2)\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"hipaa-security/164.312(c)(2)\",\"to\":\"soc2-2017/PI1.5\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"hipaa-security/164.312(d)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.312(e)(1)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.312(e)(2)(i)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.312(e)(2)(ii)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.314(a)(1)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.314(a)(2)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.314(b)(1)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.314(b)(2)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.316(a)\",\"to\":\"soc2-2017/CC5.3\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.316(b)(1)\",\"to\":\"soc2-2017/CC5.3\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.316(b)(1)\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"hipaa-security/164.316(b)(2)(i)\",\"to\":\"soc2-2017/CC5.3\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.316(b)(2)(ii)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"},{\"from\":\"hipaa-security/164.316(b)(2)(iii)\",\"to\":\"soc2-2017/CC5.3\",\"confidence\":\"low\",\"source\":\"NIST SP 800-66r2->800-53 + AICPA TSC->800-53 join\"}]",
    "iso27001-2022 soc2-2017": "[{\"from\":\"iso27001-2022/A.5.1\",\"to\":\"soc2-2017/CC5.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.1\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.2\",\"to\":\"soc2-2017/CC1.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.5.3\",\"to\":\"soc2-2017/CC5.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.3\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.5.4\",\"to\":\"soc2-2017/CC1.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.4\",\"to\":\"soc2-2017/CC1.5\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.5\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.6\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.7\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.7\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.5.8\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.5.9\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.9\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.10\",\"to\":\"soc2-2017/CC5.3\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.5.10\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.5.11\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.11\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.5.12\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.12\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.5.13\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.5.13\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.5.14\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.15\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.15\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.5.16\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.17\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.5.17\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.5.18\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.5.18\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.5.19\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.20\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.21\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.21\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.22\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.5.23\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.24\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.5.25\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.26\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.5.27\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.5.27\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"low\",\"source\":\"ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.5.28\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"low\",\"source\":\"ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.5.29\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.29\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.30\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.30\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.31\",\"to\":\"soc2-2017/CC3.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.31\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.32\",\"to\":\"soc2-2017/CC3.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.5.33\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.5.33\",\"to\":\"soc2-2017/PI1.5\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.34\",\"to\":\"soc2-2017/P4.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.5.34\",\"to\":\"soc2-2017/P6.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.5.34\",\"to\":\"soc2-2017/P8.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.5.35\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.36\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.5.36\",\"to\":\"soc2-2017/CC5.3\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.5.37\",\"to\":\"soc2-2017/CC5.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.6.1\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.6.2\",\"to\":\"soc2-2017/CC1.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.6.2\",\"to\":\"soc2-2017/CC1.5\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.6.3\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.6.3\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.6.4\",\"to\":\"soc2-2017/CC1.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.6.4\",\"to\":\"soc2-2017/CC1.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.6.5\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.6.5\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.6.6\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.6.6\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"low\",\"source\":\"ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.6.7\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.6.7\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.6.8\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.6.8\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.7.1\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.7.2\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.7.3\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"low\",\"source\":\"ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.7.4\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.7.4\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.7.5\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.7.6\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"low\",\"source\":\"ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.7.7\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.7.8\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.7.8\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.7.9\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.7.10\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.7.10\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.7.11\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.7.12\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.7.12\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.7.13\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"low\",\"source\":\"ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.7.14\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.1\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.8.1\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.8.2\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.8.3\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.8.3\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.8.4\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.8.4\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.8.5\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.5\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.8.6\",\"to\":\"soc2-2017/A1.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.7\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.8\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.9\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.9\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.10\",\"to\":\"soc2-2017/C1.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.10\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.11\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.8.11\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.8.12\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.8.13\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.13\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.14\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.15\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.8.16\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.17\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.8.18\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"low\",\"source\":\"ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.18\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.8.19\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.8.20\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.8.20\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.8.21\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.8.22\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.22\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.8.23\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.8.23\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.8.24\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.24\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.8.25\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.26\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.8.27\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.28\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.29\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.8.30\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.8.30\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"iso27001-2022/A.8.31\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.8.32\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso-assistant soc2->iso27001\"},{\"from\":\"iso27001-2022/A.8.33\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject\"},{\"from\":\"iso27001-2022/A.8.34\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"}]",
    "nist-800-53-r5 soc2-2017": "[{\"from\":\"nist-800-53-r5/AC-1\",\"to\":\"soc2-2017/CC5.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-1\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-2\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-2\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-2\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-2(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-2(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-2(3)\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-2(4)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-2(5)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-2(6)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-2(7)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-2(8)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-2(9)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-2(11)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-2(12)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-2(13)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-3\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-3(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-3(3)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-3(4)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-3(5)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-3(7)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-3(8)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-3(9)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-3(10)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-3(11)\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-3(12)\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-3(13)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-3(14)\",\"to\":\"soc2-2017/P5.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-3(15)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(1)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(2)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(3)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(4)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(5)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(6)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(7)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(8)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(9)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(10)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(11)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(12)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(13)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(14)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(15)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(17)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(19)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(20)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(21)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(22)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(23)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(24)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(25)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(26)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(27)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(28)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(29)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(30)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(31)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-4(32)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-5\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-6\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-6(1)\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-6(2)\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-6(3)\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-6(4)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-6(5)\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-6(6)\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-6(7)\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-6(8)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-6(9)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-6(10)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-7\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-7(2)\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-7(3)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-7(4)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-8\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-8\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-9\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-9(1)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-9(2)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-9(3)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-9(4)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-10\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-11\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-11(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-12\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-12(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-12(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-12(3)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-14\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-16\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-16\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-16(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-16(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-16(3)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-16(4)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-16(5)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-16(6)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-16(7)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-16(8)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-16(9)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-16(10)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-17\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-17(1)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-17(2)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-17(3)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-17(4)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-17(6)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-17(9)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-17(10)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-18\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-18(1)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-18(3)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-18(4)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-18(5)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-19\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-19(4)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-19(5)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-20\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-20\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-20(1)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-20(2)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-20(3)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-20(4)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-20(5)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-21\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-21(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-21(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-22\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-22\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-23\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-24\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-24(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-24(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AC-25\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AT-1\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AT-2\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AT-2(1)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AT-2(2)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AT-2(3)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AT-2(4)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AT-2(5)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AT-2(6)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AT-3\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AT-3(1)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AT-3(2)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AT-3(3)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AT-3(5)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AT-4\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AT-6\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-1\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-2\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-3\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-3(1)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-3(3)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-4\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-4(1)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-5\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-5(1)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-5(2)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-5(3)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-5(4)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-5(5)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-6\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-6(1)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-6(3)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-6(4)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-6(5)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-6(6)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-6(7)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-6(8)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-6(9)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-7\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-7(1)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-8\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-9\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-9(1)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-9(2)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-9(3)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-9(4)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-9(5)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-9(6)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-9(7)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-10\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-10(1)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-10(2)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-10(3)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-10(4)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-11\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-11(1)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-12\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-12(1)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-12(2)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-12(3)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-12(4)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-13\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-13\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-13(1)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-13(2)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-13(3)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-14\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-14(1)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-14(3)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-16\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-16(1)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-16(2)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/AU-16(3)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-1\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-2\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-2(1)\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-2(2)\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-2(3)\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-3\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-3(6)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-3(7)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-5\",\"to\":\"soc2-2017/CC4.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-5(1)\",\"to\":\"soc2-2017/CC4.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-6\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-6(1)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-6(2)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-7\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-7(1)\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-7(3)\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-7(4)\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-7(5)\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-7(6)\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-8\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-8(1)\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-8(2)\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-8(3)\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-9\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CA-9(1)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-1\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-2\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-2(2)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-2(3)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-2(6)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-2(7)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-3\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-3(1)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-3(2)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-3(3)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-3(4)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-3(5)\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-3(6)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-3(7)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-3(8)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-4\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-4(1)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-4(2)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-5\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-5(1)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-5(4)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-5(5)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-5(6)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-6\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-6(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-6(2)\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-7\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-7(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-7(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-7(3)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-7(4)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-7(5)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-7(6)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-7(7)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-7(8)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-7(9)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-8\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-8(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-8(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-8(3)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-8(4)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-8(6)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-8(7)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-8(8)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-8(9)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-9\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-9(1)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-10\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-10(1)\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-11\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-11(2)\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-11(3)\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-12\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-12(1)\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-13\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CM-14\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-1\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-2\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-2(1)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-2(2)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-2(3)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-2(5)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-2(6)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-2(7)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-2(8)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-3\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-3(1)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-3(2)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-4\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-4(1)\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-4(2)\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-4(3)\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-4(4)\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-4(5)\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-6\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-6(1)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-6(2)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-6(3)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-7\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-7(1)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-7(2)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-7(3)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-7(4)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-7(6)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-8\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-8(1)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-8(2)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-8(3)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-8(4)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-8(5)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-9\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-9(1)\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-9(2)\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-9(3)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-9(5)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-9(6)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-9(7)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-9(8)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-10\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-10(2)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-10(4)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-10(6)\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-11\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-12\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/CP-13\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-1\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-2\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-2(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-2(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-2(5)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-2(6)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-2(8)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-2(10)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-2(12)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-2(13)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-3\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-3(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-3(3)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-3(4)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-4\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-4(1)\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-4(4)\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-4(5)\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-4(6)\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-4(8)\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-4(9)\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5\",\"to\":\"soc2-2017/CC5.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5(5)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5(6)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5(7)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5(8)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5(9)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5(10)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5(12)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5(13)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5(14)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5(15)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5(16)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5(17)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-5(18)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-6\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-7\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-8\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-8(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-8(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-8(4)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-8(5)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-8(6)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-9\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-10\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-11\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-12\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-12(1)\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-12(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-12(3)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-12(4)\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-12(5)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IA-12(6)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-1\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-2\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-2(1)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-2(2)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-2(3)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-3\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-3(1)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-3(2)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-3(3)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-4\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-4(1)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-4(2)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-4(3)\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-4(4)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-4(5)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-4(6)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-4(7)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-4(8)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-4(9)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-4(10)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-4(11)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-4(12)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-4(13)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-4(14)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-4(15)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-5\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-5(1)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-6\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-6(1)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-6(2)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-6(3)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-7\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-7(1)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-7(2)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-8\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-8(1)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-9\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-9(2)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-9(3)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/IR-9(4)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-1\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-2\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-2\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-2(2)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-3\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-3(1)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-3(2)\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-3(3)\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-3(4)\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-3(5)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-3(6)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-4\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-4(1)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-4(3)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-4(4)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-4(5)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-4(6)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-4(7)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-5\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-5\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-5(1)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-5(2)\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-5(3)\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-5(4)\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-5(5)\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-6\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-6(1)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-6(2)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-6(3)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MA-7\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-1\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-2\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-3\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-4\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-4(2)\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-5\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-5(3)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-6\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-6(1)\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-6(2)\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-6(3)\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-6(7)\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-6(8)\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-7\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-7(2)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-8\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-8(1)\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-8(2)\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-8(3)\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/MP-8(4)\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-1\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-2\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-2(1)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-2(2)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-2(3)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-3\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-3(1)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-3(2)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-3(3)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-3(4)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-3(5)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-3(7)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-3(8)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-4\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-5\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-5(2)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-6\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-6(1)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-6(2)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-6(3)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-6(4)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-8\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-8(1)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-8(3)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-9\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-9(1)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-9(2)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-10\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-11\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-11(1)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-11(2)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-12\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-12(1)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-13\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-13(1)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-13(2)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-13(4)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-14\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-14(1)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-14(2)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-15\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-15(1)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-16\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-17\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-17\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-18\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-19\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-19(1)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-20\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-21\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-22\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PE-23\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PL-1\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PL-2\",\"to\":\"soc2-2017/CC5.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PL-4\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PL-4(1)\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PL-7\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PL-8\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PL-8(1)\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PL-8(2)\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PL-9\",\"to\":\"soc2-2017/CC1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PL-10\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PL-11\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-1\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-2\",\"to\":\"soc2-2017/CC1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-3\",\"to\":\"soc2-2017/CC1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-4\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-5\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-5(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-6\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-7\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-7(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-8\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-9\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-10\",\"to\":\"soc2-2017/CC1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-10\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-10\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-11\",\"to\":\"soc2-2017/CC3.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-12\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-13\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-14\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-15\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-16\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-16(1)\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-17\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-18\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-18\",\"to\":\"soc2-2017/CC5.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-19\",\"to\":\"soc2-2017/CC1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-20\",\"to\":\"soc2-2017/P1.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-20(1)\",\"to\":\"soc2-2017/P1.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-21\",\"to\":\"soc2-2017/P6.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-21\",\"to\":\"soc2-2017/P6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-22\",\"to\":\"soc2-2017/P5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-23\",\"to\":\"soc2-2017/CC1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-24\",\"to\":\"soc2-2017/CC1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-25\",\"to\":\"soc2-2017/CC5.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-26\",\"to\":\"soc2-2017/P8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-27\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-28\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-29\",\"to\":\"soc2-2017/CC1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-30\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-30(1)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-31\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PM-32\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-1\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-2\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-3\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-3(1)\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-3(2)\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-3(3)\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-3(4)\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-4\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-4\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-4\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-4\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-4(1)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-4(2)\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-5\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-6\",\"to\":\"soc2-2017/CC1.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-6(2)\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-6(3)\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-7\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-8\",\"to\":\"soc2-2017/CC1.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PS-9\",\"to\":\"soc2-2017/CC1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-1\",\"to\":\"soc2-2017/CC5.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-2\",\"to\":\"soc2-2017/P4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-2(1)\",\"to\":\"soc2-2017/P4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-2(2)\",\"to\":\"soc2-2017/P4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-3\",\"to\":\"soc2-2017/P1.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-3\",\"to\":\"soc2-2017/P4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-3(1)\",\"to\":\"soc2-2017/P4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-3(2)\",\"to\":\"soc2-2017/P4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-4\",\"to\":\"soc2-2017/P3.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-4(1)\",\"to\":\"soc2-2017/P3.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-4(2)\",\"to\":\"soc2-2017/P3.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-4(3)\",\"to\":\"soc2-2017/P3.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-5\",\"to\":\"soc2-2017/P1.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-5(1)\",\"to\":\"soc2-2017/P1.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-5(2)\",\"to\":\"soc2-2017/P1.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-6\",\"to\":\"soc2-2017/CC3.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-6(1)\",\"to\":\"soc2-2017/CC3.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-6(2)\",\"to\":\"soc2-2017/CC3.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-7\",\"to\":\"soc2-2017/P4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-7(1)\",\"to\":\"soc2-2017/P3.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-7(2)\",\"to\":\"soc2-2017/P4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-8\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-8\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/PT-8\",\"to\":\"soc2-2017/P5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-1\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-2\",\"to\":\"soc2-2017/CC3.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-2(1)\",\"to\":\"soc2-2017/CC3.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-3\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-3\",\"to\":\"soc2-2017/CC3.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-3(1)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-3(2)\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-3(3)\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-3(4)\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-5\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-5(2)\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-5(3)\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-5(4)\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-5(5)\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-5(6)\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-5(8)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-5(10)\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-5(11)\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-6\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-7\",\"to\":\"soc2-2017/CC4.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-8\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-9\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/RA-10\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-1\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-2\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-3\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-3(1)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-3(2)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-3(3)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-4\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-4(1)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-4(2)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-4(3)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-4(5)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-4(6)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-4(7)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-4(8)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-4(9)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-4(10)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-4(11)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-4(12)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-5\",\"to\":\"soc2-2017/CC5.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-5\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(1)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(2)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(3)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(4)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(5)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(6)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(7)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(8)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(9)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(10)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(11)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(12)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(13)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(14)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(15)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(16)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(17)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(18)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(19)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(20)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(21)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(22)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(23)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(24)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(25)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(26)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(27)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(28)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(29)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(30)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(31)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(32)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-8(33)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-9\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-9(1)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-9(2)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-9(3)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-9(4)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-9(5)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-9(6)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-9(7)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-9(8)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-10\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-10(1)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-10(2)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-10(3)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-10(4)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-10(5)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-10(6)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-10(7)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-11\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-11(1)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-11(2)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-11(3)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-11(4)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-11(5)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-11(6)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-11(7)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-11(8)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-11(9)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-15\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-15(1)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-15(2)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-15(3)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-15(5)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-15(6)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-15(7)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-15(8)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-15(10)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-15(11)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-15(12)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-16\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-17\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-17(1)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-17(2)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-17(3)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-17(4)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-17(5)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-17(6)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-17(7)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-17(8)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-17(9)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-20\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-21\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-22\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SA-23\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-1\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-2\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-2(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-2(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-3\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-3(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-3(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-3(3)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-3(4)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-3(5)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-4\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-4(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-5\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-5(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-5(2)\",\"to\":\"soc2-2017/A1.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-5(3)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-6\",\"to\":\"soc2-2017/A1.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(3)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(4)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(5)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(7)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(8)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(9)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(10)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(11)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(12)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(13)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(14)\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(15)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(16)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(17)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(18)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(19)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(20)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(21)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(22)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(23)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(24)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(25)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(26)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(27)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(28)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-7(29)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-8\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-8(1)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-8(2)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-8(3)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-8(4)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-8(5)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-10\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-11\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-11(1)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-12\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-12(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-12(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-12(3)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-12(6)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-13\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-15\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-15(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-15(3)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-15(4)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-16\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-16(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-16(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-16(3)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-17\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-18\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-18(1)\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-18(2)\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-18(3)\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-18(4)\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-18(5)\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-20\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-20(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-21\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-22\",\"to\":\"soc2-2017/A1.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-23\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-23(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-23(3)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-23(5)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-24\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-25\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-26\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-27\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-28\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-28(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-28(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-28(3)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-29\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-29(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-30\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-30(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-30(3)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-30(4)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-30(5)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-31\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-31(1)\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-31(2)\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-31(3)\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-32\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-32(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-34\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-34(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-34(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-35\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-36\",\"to\":\"soc2-2017/A1.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-36(1)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-36(2)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-37\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-37(1)\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-38\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-39\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-39(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-39(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-40\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-40(1)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-40(2)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-40(3)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-40(4)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-41\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-42\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-42(1)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-42(2)\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-42(4)\",\"to\":\"soc2-2017/P3.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-42(5)\",\"to\":\"soc2-2017/P3.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-43\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-44\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-45\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-45(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-45(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-46\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-47\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-48\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-48(1)\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-49\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-50\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SC-51\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-1\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-2\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-2(2)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-2(3)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-2(4)\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-2(5)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-2(6)\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-3\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-3(4)\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-3(6)\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-3(8)\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-3(10)\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(1)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(2)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(3)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(4)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(5)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(7)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(9)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(10)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(11)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(12)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(13)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(14)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(15)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(16)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(17)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(18)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(19)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(20)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(21)\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(22)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(23)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(24)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-4(25)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-5\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-5(1)\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-6\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-6(2)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-6(3)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-7\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-7(1)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-7(2)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-7(3)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-7(5)\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-7(6)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-7(7)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-7(8)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-7(9)\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-7(10)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-7(12)\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-7(15)\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-7(16)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-7(17)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-8\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-8(2)\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-8(3)\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-10\",\"to\":\"soc2-2017/PI1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-10(1)\",\"to\":\"soc2-2017/PI1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-10(2)\",\"to\":\"soc2-2017/PI1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-10(3)\",\"to\":\"soc2-2017/PI1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-10(4)\",\"to\":\"soc2-2017/PI1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-10(5)\",\"to\":\"soc2-2017/PI1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-10(6)\",\"to\":\"soc2-2017/PI1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-11\",\"to\":\"soc2-2017/PI1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-12\",\"to\":\"soc2-2017/PI1.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-12(1)\",\"to\":\"soc2-2017/P4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-12(2)\",\"to\":\"soc2-2017/P4.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-12(3)\",\"to\":\"soc2-2017/C1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-13\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-13(1)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-13(3)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-13(4)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-13(5)\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-14\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-14(1)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-14(2)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-14(3)\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-15\",\"to\":\"soc2-2017/PI1.4\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-16\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-17\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-18\",\"to\":\"soc2-2017/P7.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-18(1)\",\"to\":\"soc2-2017/P7.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-18(2)\",\"to\":\"soc2-2017/P7.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-18(3)\",\"to\":\"soc2-2017/P3.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-18(4)\",\"to\":\"soc2-2017/P5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-18(5)\",\"to\":\"soc2-2017/P5.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-19\",\"to\":\"soc2-2017/P4.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-19(1)\",\"to\":\"soc2-2017/P3.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-19(2)\",\"to\":\"soc2-2017/P4.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-19(3)\",\"to\":\"soc2-2017/P4.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-19(4)\",\"to\":\"soc2-2017/P4.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-19(5)\",\"to\":\"soc2-2017/P4.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-19(6)\",\"to\":\"soc2-2017/P4.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-19(7)\",\"to\":\"soc2-2017/P4.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-19(8)\",\"to\":\"soc2-2017/P4.3\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-20\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-21\",\"to\":\"soc2-2017/C1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-22\",\"to\":\"soc2-2017/PI1.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SI-23\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-1\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-2\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-2(1)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-3\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-3(1)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-3(2)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-3(3)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-4\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-4(1)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-4(2)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-4(3)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-4(4)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-5\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-5(1)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-5(2)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-6\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-6(1)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-7\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-8\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-9\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-9(1)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-10\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-11\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-11(1)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-11(2)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-11(3)\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"},{\"from\":\"nist-800-53-r5/SR-12\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"AICPA, TSC 2017 (points of focus of 2022) to NIST SP 800-53 r5 workbook, read from 800-53 outwards\"}]",
    "nist-csf-2.0 soc2-2017": "[{\"from\":\"nist-csf-2.0/GV.OC-01\",\"to\":\"soc2-2017/CC3.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.OC as a whole\"},{\"from\":\"nist-csf-2.0/GV.OC-03\",\"to\":\"soc2-2017/CC3.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.OC as a whole\"},{\"from\":\"nist-csf-2.0/GV.OC-04\",\"to\":\"soc2-2017/CC3.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.OC as a whole\"},{\"from\":\"nist-csf-2.0/GV.OC-02\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/GV.OC-03\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/GV.RM-01\",\"to\":\"soc2-2017/CC3.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/GV.RM-02\",\"to\":\"soc2-2017/CC3.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/GV.RM-03\",\"to\":\"soc2-2017/CC3.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/GV.RM-04\",\"to\":\"soc2-2017/CC3.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/GV.RM-06\",\"to\":\"soc2-2017/CC3.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/GV.RM-07\",\"to\":\"soc2-2017/CC3.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/GV.RM-01\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RM as a whole\"},{\"from\":\"nist-csf-2.0/GV.RM-02\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RM as a whole\"},{\"from\":\"nist-csf-2.0/GV.RM-03\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RM as a whole\"},{\"from\":\"nist-csf-2.0/GV.RM-04\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RM as a whole\"},{\"from\":\"nist-csf-2.0/GV.RM-06\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RM as a whole\"},{\"from\":\"nist-csf-2.0/GV.RM-07\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RM as a whole\"},{\"from\":\"nist-csf-2.0/GV.RM-01\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RM as a whole\"},{\"from\":\"nist-csf-2.0/GV.RM-03\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RM as a whole\"},{\"from\":\"nist-csf-2.0/GV.RM-04\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RM as a whole\"},{\"from\":\"nist-csf-2.0/GV.RM-06\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RM as a whole\"},{\"from\":\"nist-csf-2.0/GV.RR-01\",\"to\":\"soc2-2017/CC1.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RR as a whole\"},{\"from\":\"nist-csf-2.0/GV.RR-02\",\"to\":\"soc2-2017/CC1.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RR as a whole\"},{\"from\":\"nist-csf-2.0/GV.RR-04\",\"to\":\"soc2-2017/CC1.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RR as a whole\"},{\"from\":\"nist-csf-2.0/GV.RR-02\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RR as a whole\"},{\"from\":\"nist-csf-2.0/GV.RR-03\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RR as a whole\"},{\"from\":\"nist-csf-2.0/GV.RR-04\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RR as a whole\"},{\"from\":\"nist-csf-2.0/GV.RR-01\",\"to\":\"soc2-2017/CC1.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RR as a whole\"},{\"from\":\"nist-csf-2.0/GV.RR-02\",\"to\":\"soc2-2017/CC1.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RR as a whole\"},{\"from\":\"nist-csf-2.0/GV.RR-04\",\"to\":\"soc2-2017/CC1.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.RR as a whole\"},{\"from\":\"nist-csf-2.0/GV.PO-01\",\"to\":\"soc2-2017/CC5.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.PO as a whole\"},{\"from\":\"nist-csf-2.0/GV.PO-02\",\"to\":\"soc2-2017/CC5.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.PO as a whole\"},{\"from\":\"nist-csf-2.0/GV.PO-01\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.PO as a whole\"},{\"from\":\"nist-csf-2.0/GV.PO-02\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.PO as a whole\"},{\"from\":\"nist-csf-2.0/GV.OV-01\",\"to\":\"soc2-2017/CC1.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/GV.OV-02\",\"to\":\"soc2-2017/CC1.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/GV.OV-03\",\"to\":\"soc2-2017/CC1.2\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/GV.OV-01\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.OV as a whole\"},{\"from\":\"nist-csf-2.0/GV.OV-02\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.OV as a whole\"},{\"from\":\"nist-csf-2.0/GV.OV-03\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.OV as a whole\"},{\"from\":\"nist-csf-2.0/GV.OV-01\",\"to\":\"soc2-2017/CC4.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.OV as a whole\"},{\"from\":\"nist-csf-2.0/GV.OV-02\",\"to\":\"soc2-2017/CC4.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.OV as a whole\"},{\"from\":\"nist-csf-2.0/GV.OV-03\",\"to\":\"soc2-2017/CC4.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.OV as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-01\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-02\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-03\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-04\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-05\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-06\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-07\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-08\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-09\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-10\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-01\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-03\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-04\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-05\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-06\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-07\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-08\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-09\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/GV.SC-10\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category GV.SC as a whole\"},{\"from\":\"nist-csf-2.0/ID.AM-01\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.AM as a whole\"},{\"from\":\"nist-csf-2.0/ID.AM-02\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.AM as a whole\"},{\"from\":\"nist-csf-2.0/ID.AM-05\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.AM as a whole\"},{\"from\":\"nist-csf-2.0/ID.AM-08\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.AM as a whole\"},{\"from\":\"nist-csf-2.0/ID.AM-01\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/ID.AM-02\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/ID.AM-03\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/ID.AM-04\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/ID.AM-05\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/ID.AM-07\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/ID.AM-08\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/ID.RA-01\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.RA as a whole\"},{\"from\":\"nist-csf-2.0/ID.RA-02\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.RA as a whole\"},{\"from\":\"nist-csf-2.0/ID.RA-03\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.RA as a whole\"},{\"from\":\"nist-csf-2.0/ID.RA-04\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.RA as a whole\"},{\"from\":\"nist-csf-2.0/ID.RA-05\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.RA as a whole\"},{\"from\":\"nist-csf-2.0/ID.RA-06\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.RA as a whole\"},{\"from\":\"nist-csf-2.0/ID.RA-08\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.RA as a whole\"},{\"from\":\"nist-csf-2.0/ID.RA-10\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.RA as a whole\"},{\"from\":\"nist-csf-2.0/ID.RA-01\",\"to\":\"soc2-2017/CC3.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.RA as a whole\"},{\"from\":\"nist-csf-2.0/ID.RA-03\",\"to\":\"soc2-2017/CC3.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.RA as a whole\"},{\"from\":\"nist-csf-2.0/ID.RA-04\",\"to\":\"soc2-2017/CC3.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.RA as a whole\"},{\"from\":\"nist-csf-2.0/ID.RA-05\",\"to\":\"soc2-2017/CC3.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.RA as a whole\"},{\"from\":\"nist-csf-2.0/ID.RA-07\",\"to\":\"soc2-2017/CC3.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.RA as a whole\"},{\"from\":\"nist-csf-2.0/ID.RA-08\",\"to\":\"soc2-2017/CC3.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.RA as a whole\"},{\"from\":\"nist-csf-2.0/ID.RA-10\",\"to\":\"soc2-2017/CC3.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.RA as a whole\"},{\"from\":\"nist-csf-2.0/ID.RA-01\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.RA as a whole\"},{\"from\":\"nist-csf-2.0/ID.IM-01\",\"to\":\"soc2-2017/CC4.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.IM as a whole\"},{\"from\":\"nist-csf-2.0/ID.IM-02\",\"to\":\"soc2-2017/CC4.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.IM as a whole\"},{\"from\":\"nist-csf-2.0/ID.IM-03\",\"to\":\"soc2-2017/CC4.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.IM as a whole\"},{\"from\":\"nist-csf-2.0/ID.IM-02\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.IM as a whole\"},{\"from\":\"nist-csf-2.0/ID.IM-03\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.IM as a whole\"},{\"from\":\"nist-csf-2.0/ID.IM-04\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category ID.IM as a whole\"},{\"from\":\"nist-csf-2.0/PR.AA-01\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.AA as a whole\"},{\"from\":\"nist-csf-2.0/PR.AA-03\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.AA as a whole\"},{\"from\":\"nist-csf-2.0/PR.AA-04\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.AA as a whole\"},{\"from\":\"nist-csf-2.0/PR.AA-05\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.AA as a whole\"},{\"from\":\"nist-csf-2.0/PR.AA-01\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + NIST csf2->iso join, for category PR.AA as a whole\"},{\"from\":\"nist-csf-2.0/PR.AA-02\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + NIST csf2->iso join, for category PR.AA as a whole\"},{\"from\":\"nist-csf-2.0/PR.AA-03\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + NIST csf2->iso join, for category PR.AA as a whole\"},{\"from\":\"nist-csf-2.0/PR.AA-04\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + NIST csf2->iso join, for category PR.AA as a whole\"},{\"from\":\"nist-csf-2.0/PR.AA-05\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + NIST csf2->iso join, for category PR.AA as a whole\"},{\"from\":\"nist-csf-2.0/PR.AA-06\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + NIST csf2->iso join, for category PR.AA as a whole\"},{\"from\":\"nist-csf-2.0/PR.AA-05\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.AA as a whole\"},{\"from\":\"nist-csf-2.0/PR.AA-06\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.AA as a whole\"},{\"from\":\"nist-csf-2.0/PR.AT-01\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/PR.AT-02\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/PR.AT-01\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.AT as a whole\"},{\"from\":\"nist-csf-2.0/PR.AT-02\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.AT as a whole\"},{\"from\":\"nist-csf-2.0/PR.DS-01\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.DS as a whole\"},{\"from\":\"nist-csf-2.0/PR.DS-02\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.DS as a whole\"},{\"from\":\"nist-csf-2.0/PR.DS-10\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.DS as a whole\"},{\"from\":\"nist-csf-2.0/PR.DS-01\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/PR.DS-02\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/PR.DS-10\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/PR.DS-01\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.DS as a whole\"},{\"from\":\"nist-csf-2.0/PR.DS-02\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.DS as a whole\"},{\"from\":\"nist-csf-2.0/PR.DS-10\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.DS as a whole\"},{\"from\":\"nist-csf-2.0/PR.DS-11\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.DS as a whole\"},{\"from\":\"nist-csf-2.0/PR.DS-01\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.DS as a whole\"},{\"from\":\"nist-csf-2.0/PR.DS-02\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.DS as a whole\"},{\"from\":\"nist-csf-2.0/PR.DS-10\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.DS as a whole\"},{\"from\":\"nist-csf-2.0/PR.PS-01\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.PS as a whole\"},{\"from\":\"nist-csf-2.0/PR.PS-02\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.PS as a whole\"},{\"from\":\"nist-csf-2.0/PR.PS-03\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.PS as a whole\"},{\"from\":\"nist-csf-2.0/PR.PS-05\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.PS as a whole\"},{\"from\":\"nist-csf-2.0/PR.PS-05\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.PS as a whole\"},{\"from\":\"nist-csf-2.0/PR.PS-01\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.PS as a whole\"},{\"from\":\"nist-csf-2.0/PR.PS-05\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.PS as a whole\"},{\"from\":\"nist-csf-2.0/PR.IR-01\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/PR.IR-04\",\"to\":\"soc2-2017/A1.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.IR as a whole\"},{\"from\":\"nist-csf-2.0/PR.IR-02\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.IR as a whole\"},{\"from\":\"nist-csf-2.0/PR.IR-03\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category PR.IR as a whole\"},{\"from\":\"nist-csf-2.0/DE.CM-01\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category DE.CM as a whole\"},{\"from\":\"nist-csf-2.0/DE.CM-03\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category DE.CM as a whole\"},{\"from\":\"nist-csf-2.0/DE.CM-06\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category DE.CM as a whole\"},{\"from\":\"nist-csf-2.0/DE.CM-09\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category DE.CM as a whole\"},{\"from\":\"nist-csf-2.0/DE.CM-09\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/DE.AE-02\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category DE.AE as a whole\"},{\"from\":\"nist-csf-2.0/DE.AE-03\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category DE.AE as a whole\"},{\"from\":\"nist-csf-2.0/DE.AE-06\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category DE.AE as a whole\"},{\"from\":\"nist-csf-2.0/DE.AE-02\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category DE.AE as a whole\"},{\"from\":\"nist-csf-2.0/DE.AE-03\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category DE.AE as a whole\"},{\"from\":\"nist-csf-2.0/DE.AE-04\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category DE.AE as a whole\"},{\"from\":\"nist-csf-2.0/DE.AE-06\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category DE.AE as a whole\"},{\"from\":\"nist-csf-2.0/DE.AE-08\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category DE.AE as a whole\"},{\"from\":\"nist-csf-2.0/RS.MA-01\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category RS.MA as a whole\"},{\"from\":\"nist-csf-2.0/RS.MA-02\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category RS.MA as a whole\"},{\"from\":\"nist-csf-2.0/RS.MA-04\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category RS.MA as a whole\"},{\"from\":\"nist-csf-2.0/RS.MA-05\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category RS.MA as a whole\"},{\"from\":\"nist-csf-2.0/RS.AN-06\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/RS.AN-08\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/RS.AN-03\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category RS.AN as a whole\"},{\"from\":\"nist-csf-2.0/RS.AN-06\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category RS.AN as a whole\"},{\"from\":\"nist-csf-2.0/RS.CO-02\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category RS.CO as a whole\"},{\"from\":\"nist-csf-2.0/RS.CO-03\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category RS.CO as a whole\"},{\"from\":\"nist-csf-2.0/RS.CO-02\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/RS.CO-03\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"nist-csf-2.0/RS.MI-01\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category RS.MI as a whole\"},{\"from\":\"nist-csf-2.0/RS.MI-02\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category RS.MI as a whole\"},{\"from\":\"nist-csf-2.0/RC.RP-01\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category RC.RP as a whole\"},{\"from\":\"nist-csf-2.0/RC.RP-02\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category RC.RP as a whole\"},{\"from\":\"nist-csf-2.0/RC.RP-03\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category RC.RP as a whole\"},{\"from\":\"nist-csf-2.0/RC.RP-04\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category RC.RP as a whole\"},{\"from\":\"nist-csf-2.0/RC.RP-05\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category RC.RP as a whole\"},{\"from\":\"nist-csf-2.0/RC.RP-01\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + NIST csf2->iso join, for category RC.RP as a whole\"},{\"from\":\"nist-csf-2.0/RC.RP-02\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + NIST csf2->iso join, for category RC.RP as a whole\"},{\"from\":\"nist-csf-2.0/RC.RP-03\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + NIST csf2->iso join, for category RC.RP as a whole\"},{\"from\":\"nist-csf-2.0/RC.RP-04\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + NIST csf2->iso join, for category RC.RP as a whole\"},{\"from\":\"nist-csf-2.0/RC.RP-05\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + NIST csf2->iso join, for category RC.RP as a whole\"},{\"from\":\"nist-csf-2.0/RC.RP-06\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"low\",\"source\":\"ciso soc2->iso + NIST csf2->iso join, for category RC.RP as a whole\"},{\"from\":\"nist-csf-2.0/RC.CO-03\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; ciso soc2->iso + NIST csf2->iso join, for category RC.CO as a whole\"},{\"from\":\"nist-csf-2.0/RC.CO-03\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject, made for whole categories\"},{\"from\":\"nist-csf-2.0/RC.CO-04\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"low\",\"source\":\"Our own judgment by subject, made for whole categories\"}]",
    "pci-dss-4.0 soc2-2017": "[{\"from\":\"pci-dss-4.0/1\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/1\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"low\",\"source\":\"SCF 2025.2.2, by pivot\"},{\"from\":\"pci-dss-4.0/2\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/2\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/3\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/3\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/3\",\"to\":\"soc2-2017/C1.2\",\"confidence\":\"low\",\"source\":\"Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/4\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/5\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/6\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/6\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/7\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/8\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/8\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/9\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/9\",\"to\":\"soc2-2017/CC6.5\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/10\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/10\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/11\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/11\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/12\",\"to\":\"soc2-2017/CC5.3\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/12\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/12\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/12\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"},{\"from\":\"pci-dss-4.0/12\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"SCF 2025.2.2, by pivot; Adobe CCF v5, by pivot\"}]",
    "soc2-2016 soc2-2017": "[{\"from\":\"soc2-2016/CC1.1\",\"to\":\"soc2-2017/CC1.3\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC1.2\",\"to\":\"soc2-2017/CC1.3\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC1.2\",\"to\":\"soc2-2017/CC1.5\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC1.2\",\"to\":\"soc2-2017/CC5.3\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC1.3\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC1.4\",\"to\":\"soc2-2017/CC1.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC1.4\",\"to\":\"soc2-2017/CC1.4\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC1.4\",\"to\":\"soc2-2017/CC1.5\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC2.1\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC2.1\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC2.2\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC2.2\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC2.3\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC2.3\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC2.4\",\"to\":\"soc2-2017/CC2.1\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC2.4\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC2.5\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC2.5\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC2.6\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC2.6\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC3.1\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC3.1\",\"to\":\"soc2-2017/CC3.4\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC3.1\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC3.1\",\"to\":\"soc2-2017/CC3.1\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC3.1\",\"to\":\"soc2-2017/CC3.3\",\"confidence\":\"low\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC3.1\",\"to\":\"soc2-2017/CC9.1\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC3.2\",\"to\":\"soc2-2017/CC5.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC3.2\",\"to\":\"soc2-2017/CC5.2\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC3.2\",\"to\":\"soc2-2017/CC5.3\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC3.2\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"low\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC4.1\",\"to\":\"soc2-2017/CC4.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC4.1\",\"to\":\"soc2-2017/CC4.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC5.1\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC5.2\",\"to\":\"soc2-2017/CC6.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC5.3\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC5.3\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"low\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC5.4\",\"to\":\"soc2-2017/CC6.3\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC5.5\",\"to\":\"soc2-2017/CC6.4\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC5.6\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC5.7\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC5.8\",\"to\":\"soc2-2017/CC6.8\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC6.1\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC6.1\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC6.1\",\"to\":\"soc2-2017/CC3.2\",\"confidence\":\"low\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC6.2\",\"to\":\"soc2-2017/CC7.3\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC6.2\",\"to\":\"soc2-2017/CC7.4\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC6.2\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC6.2\",\"to\":\"soc2-2017/CC7.2\",\"confidence\":\"low\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC7.1\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC7.2\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC7.2\",\"to\":\"soc2-2017/CC5.3\",\"confidence\":\"low\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC7.2\",\"to\":\"soc2-2017/CC7.1\",\"confidence\":\"low\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC7.3\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC7.3\",\"to\":\"soc2-2017/CC4.2\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC7.3\",\"to\":\"soc2-2017/CC7.5\",\"confidence\":\"low\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/CC7.4\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/A1.1\",\"to\":\"soc2-2017/A1.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/A1.2\",\"to\":\"soc2-2017/A1.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/A1.3\",\"to\":\"soc2-2017/A1.3\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/PI1.1\",\"to\":\"soc2-2017/PI1.3\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/PI1.2\",\"to\":\"soc2-2017/PI1.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/PI1.3\",\"to\":\"soc2-2017/PI1.3\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/PI1.4\",\"to\":\"soc2-2017/PI1.5\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/PI1.5\",\"to\":\"soc2-2017/PI1.4\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/PI1.6\",\"to\":\"soc2-2017/PI1.3\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/PI1.6\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"low\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/C1.1\",\"to\":\"soc2-2017/CC8.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/C1.1\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/C1.2\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/C1.2\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/C1.3\",\"to\":\"soc2-2017/CC6.6\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/C1.3\",\"to\":\"soc2-2017/CC6.7\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/C1.3\",\"to\":\"soc2-2017/CC6.1\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/C1.4\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/C1.5\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/C1.6\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/C1.6\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/C1.7\",\"to\":\"soc2-2017/C1.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/C1.8\",\"to\":\"soc2-2017/C1.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P1.1\",\"to\":\"soc2-2017/P1.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P1.2\",\"to\":\"soc2-2017/CC2.3\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P1.2\",\"to\":\"soc2-2017/CC2.2\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P2.1\",\"to\":\"soc2-2017/P2.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P3.1\",\"to\":\"soc2-2017/P3.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P3.2\",\"to\":\"soc2-2017/P3.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P4.1\",\"to\":\"soc2-2017/P4.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P4.2\",\"to\":\"soc2-2017/P4.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P4.3\",\"to\":\"soc2-2017/P4.3\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P5.1\",\"to\":\"soc2-2017/P5.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P5.2\",\"to\":\"soc2-2017/P5.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P6.1\",\"to\":\"soc2-2017/P6.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P6.2\",\"to\":\"soc2-2017/P6.2\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P6.3\",\"to\":\"soc2-2017/P6.3\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P6.4\",\"to\":\"soc2-2017/P6.4\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P6.4\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P6.5\",\"to\":\"soc2-2017/P6.4\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P6.5\",\"to\":\"soc2-2017/CC9.2\",\"confidence\":\"medium\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P6.6\",\"to\":\"soc2-2017/P6.5\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P6.7\",\"to\":\"soc2-2017/P6.6\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P6.8\",\"to\":\"soc2-2017/P6.7\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P7.1\",\"to\":\"soc2-2017/P7.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"},{\"from\":\"soc2-2016/P8.1\",\"to\":\"soc2-2017/P8.1\",\"confidence\":\"high\",\"source\":\"Subject comparison with the 2017 text; not the mapping that the AICPA published, of which no public copy was found\"}]"
};

;// CONCATENATED MODULE: ./build/js/criteria/crosswalks.js

/** The shipped pairs from one framework to another: suggestions, never equivalence. Empty where there are none. */
function shippedCrosswalk(from, to) {
    const packed = crosswalks[`${from} ${to}`];
    return packed === undefined ? [] : JSON.parse(packed);
}

// EXTERNAL MODULE: ./build/js/render/crosswalk.js
var crosswalk = __webpack_require__(2414);
// EXTERNAL MODULE: ./build/js/doors/default-program.js
var default_program = __webpack_require__(3960);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/outside-program.js
var outside_program = __webpack_require__(7180);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/crosswalk.js

















/** `crosswalk`: what each control would satisfy in other frameworks. */
async function crosswalk_crosswalk(asked, shell) {
    const only = asked.operand;
    if (only !== null && !criteria_shipped/* shippedCatalogueIds */.v.includes(only))
        throw new terminal_arguments/* UsageError */.e([unknown(only)]);
    const dir = (0,external_node_path_.resolve)(shell.cwd, asked.values.get("repo")?.[0] ?? ".");
    const head = asked.values.get("head")?.[0] ?? null;
    const located = (0,outside_program/* locateProgram */.z)(asked.values.get("program")?.[0] ?? (0,default_program/* onDisk */.F)(dir, default_program/* defaultProgram */.I), shell.cwd, [dir]);
    const git = head === null ? null : (0,repository/* gitRepository */.xb)({ dir, base: head, head, exact: true });
    try {
        const there = git ?? (0,directories/* directoriesRepository */.s)({ baseDir: dir, headDir: dir });
        const repository = "inside" in located ? there : (0,overlay/* overlay */.L)(there, located.files);
        const path = "inside" in located ? located.inside : located.path;
        const { parsed } = await (0,program_at/* programAt */.qN)(repository, (await repository.revisions()).head, path);
        if (parsed.program === null)
            return unread(parsed.problems.map(formatProblem), path, shell);
        const shipped = { ids: criteria_shipped/* shippedCatalogueIds */.v, catalogue: criteria_shipped/* shippedCatalogue */.R, pairs: shippedCrosswalk };
        const crosswalked = crosswalkOf(parsed.program, shipped, only);
        const format = (asked.values.get("format")?.[0] ?? "terminal");
        const color = !asked.values.has("output") && (0,terminal_shell/* wantsColor */.S)(shell, shell.out);
        const context = { ...frame_context/* noLinks */.dH, color, width: shell.out.columns };
        (0,write_out/* writeOut */.s)(crosswalk/* crosswalkRenderings */.f[format](crosswalked, context), asked, shell);
        return 0;
    }
    finally {
        await git?.close();
    }
}
function unknown(framework) {
    const known = `allowed: ${criteria_shipped/* shippedCatalogueIds */.v.join(", ")}`;
    return `"${framework}" is not an included framework; ${(0,suggest/* meantAmong */.K)(framework, criteria_shipped/* shippedCatalogueIds */.v)}${known}`;
}
function unread(problems, path, shell) {
    const lines = problems.length === 0 ? [`there is no ${path}; "controldiff init" writes a first one`] : problems;
    for (const line of lines)
        shell.err.write(`${line}\n`);
    return 2;
}

// EXTERNAL MODULE: ./build/js/adapters/git/blob-id.js
var blob_id = __webpack_require__(1135);
// EXTERNAL MODULE: ./build/js/adapters/listing-change.js + 1 modules
var listing_change = __webpack_require__(9957);
;// CONCATENATED MODULE: ./build/js/adapters/disk/memory.js




/** A repository made of two sets of files by path; `tip`: what was merged into base since, where anything was. */
function memoryRepository(files) {
    const sides = { base: held(files.base), head: held(files.head), tip: held(files.tip ?? {}) };
    const listings = { base: sides.base.entries, head: sides.head.entries };
    return {
        revisions: async () => {
            const base = revision("base");
            return { base, head: revision("head"), tip: files.tip === undefined ? base : revision("tip") };
        },
        files: async (revision) => sides[sideOf(revision)].entries,
        read: async (revision, entries) => readFrom(sides[sideOf(revision)].bytes, entries),
        change: async () => ({
            files: await (0,listing_change/* changeOfListings */.xE)(listings, async (side, entries) => readFrom(sides[side].bytes, entries)),
            incomplete: null,
        }),
    };
}
function held(files) {
    const all = Object.entries(files).map(([path, file]) => {
        const { kind, bytes } = typeof file === "string" || file instanceof Uint8Array ? { kind: "file", bytes: file } : file;
        const content = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
        const id = kind === "submodule" ? new TextDecoder().decode(content) : (0,blob_id/* blobId */.z)(content);
        return { entry: { path, kind, id }, content };
    });
    return {
        entries: all.map(({ entry }) => entry).sort((0,order.by)((entry) => entry.path)),
        bytes: new Map(all.map(({ entry, content }) => [entry.path, content])),
    };
}
function readFrom(bytes, entries) {
    const blobs = entries.filter(({ kind }) => kind !== "submodule");
    return new Map(blobs.map(({ path }) => {
        const content = bytes.get(path);
        if (content === undefined)
            throw new ports/* Unreadable */.I(`there is no file ${path}`);
        return [path, content];
    }));
}
function revision(side) {
    return { id: side, name: side, isCommit: false };
}
function sideOf({ id }) {
    return id === "base" || id === "tip" ? id : "head";
}

;// CONCATENATED MODULE: ./build/js/doors/cli/demo.generated.js
// Generated by scripts/generate-demo.ts from examples/medical-scheduling; not committed.
const packed = "{\"base\":{\".github/CODEOWNERS\":\"# Last match wins.\\n*                         @acme/engineering\\n/compliance/              @acme/compliance\\n/docs/policies/           @acme/compliance\\n/docs/reviews/            @acme/compliance\\n/docs/customers/          @acme/compliance\\n/docs/runbooks/           @acme/security\\n/docs/system-description.md @acme/compliance\\n/infra/                   @acme/platform\\n/infra/iam/               @acme/security\\n/infra/monitoring/        @acme/security\\n/services/                @acme/platform\\n/services/audit/          @acme/security\\n/.github/workflows/       @acme/platform\\n\",\".github/workflows/ci.yml\":\"name: ci\\non:\\n  pull_request:\\n  push: { branches: [main] }\\npermissions: { contents: read }\\njobs:\\n  test:\\n    runs-on: ubuntu-latest\\n    timeout-minutes: 15\\n    steps:\\n      - uses: actions/checkout@v5\\n      - run: npm ci\\n      - run: npm test\\n  tls-scan:\\n    # Fails when a listener of the staging environment accepts anything below TLS 1.2.\\n    runs-on: ubuntu-latest\\n    timeout-minutes: 10\\n    steps:\\n      - uses: actions/checkout@v5\\n      - run: ./scripts/tls-scan.sh staging.acme-scheduling.example\\n  dependency-scan:\\n    runs-on: ubuntu-latest\\n    timeout-minutes: 10\\n    steps:\\n      - uses: actions/checkout@v5\\n      - run: npm audit --audit-level=high\\n\",\".github/workflows/deploy.yml\":\"name: deploy\\non:\\n  push: { branches: [main] }\\npermissions: { contents: read, id-token: write }\\njobs:\\n  staging:\\n    runs-on: ubuntu-latest\\n    environment: staging\\n    steps:\\n      - uses: actions/checkout@v5\\n      - run: terraform -chdir=infra apply -auto-approve\\n  production:\\n    # The environment asks a second engineer for approval before this job starts.\\n    needs: staging\\n    runs-on: ubuntu-latest\\n    environment: production\\n    steps:\\n      - uses: actions/checkout@v5\\n      - run: terraform -chdir=infra apply -auto-approve\\n\",\"README.md\":\"# Acme Scheduling\\n\\nMedical offices let their patients book, move and cancel appointments here. Patients get reminders by text message through a\\nmessaging provider. Everything runs at Amazon Web Services; we have no premises or servers of our own.\\n\\n| folder | what |\\n| --- | --- |\\n| `services/scheduling` | the appointment API that the offices' front desks and the patients' web page talk to |\\n| `services/reminders` | sends reminders through the messaging provider |\\n| `services/audit` | the append-only access log |\\n| `infra` | Terraform for all of it |\\n| `docs` | policies, runbooks, reviews and what we tell our customers |\\n| `compliance` | the SOC 2 program that controldiff reads |\\n\",\"compliance/controls/access.yml\":\"id: ACC-01\\ntitle: Access is requested, approved before credentials are issued, reviewed and ended; devices are returned\\nactor: saas\\nowner: \\\"@acme/security\\\"\\nsatisfies:\\n  - soc2-2017/CC6.1\\n  - soc2-2017/CC6.2\\n  - soc2-2017/CC6.3\\n  - soc2-2017/CC6.4: [3]\\n  - soc2-2016/CC5.1\\n  - soc2-2016/CC5.2\\n  - soc2-2016/CC5.3\\n  - soc2-2016/CC5.4\\n  - soc2-2016/CC5.5\\ntreats: [R-01]\\npaths: [\\\"infra/iam/**\\\"]\\nevidence:\\n  - path: docs/policies/access.md#joining\\n  - path: docs/policies/access.md#leaving\\n  - path: docs/reviews/access-review-*.md\\n  - path: infra/iam/roles.tf\\n    contains: directory_with_mfa\\n\",\"compliance/controls/changes.yml\":\"id: CHG-01\\ntitle: Every change is reviewed, tested and approved before production\\nactor: saas\\nowner: \\\"@acme/platform\\\"\\nsatisfies:\\n  - soc2-2017/CC8.1\\n  - soc2-2016/CC7.1\\n  - soc2-2016/CC7.2\\n  - soc2-2016/CC7.3\\n  - soc2-2016/CC7.4\\ntreats: [R-02]\\npaths: [\\\".github/workflows/**\\\"]\\nevidence:\\n  - path: docs/policies/change-management.md#pull-requests\\n  - workflow: .github/workflows/deploy.yml#production\\n  - workflow: .github/workflows/ci.yml#test\\n\",\"compliance/controls/communication.yml\":\"id: COM-01\\ntitle: The system, its commitments and everybody's duties are told inside and outside\\nactor: saas\\nowner: \\\"@acme/compliance\\\"\\nsatisfies:\\n  - soc2-2017/CC2.1\\n  - soc2-2017/CC2.2\\n  - soc2-2017/CC2.3\\n  - soc2-2016/CC2.1\\n  - soc2-2016/CC2.2\\n  - soc2-2016/CC2.3\\n  - soc2-2016/CC2.4\\n  - soc2-2016/CC2.5\\n  - soc2-2016/CC2.6\\n  - soc2-2016/C1.6\\npaths: [\\\"docs/system-description.md\\\", \\\"docs/customers/**\\\"]\\nevidence:\\n  - path: docs/system-description.md#boundaries\\n  - path: docs/system-description.md#reporting-a-concern\\n\",\"compliance/controls/control-monitoring.yml\":\"id: MON-01\\ntitle: Controls are chosen for risks and evaluated continuously\\nactor: saas\\nowner: \\\"@acme/compliance\\\"\\nsatisfies:\\n  - soc2-2017/CC4.1\\n  - soc2-2017/CC4.2\\n  - soc2-2017/CC5.1\\n  - soc2-2017/CC5.2\\n  - soc2-2017/CC5.3\\n  - soc2-2016/CC3.2\\n  - soc2-2016/CC4.1\\npaths: [\\\"docs/policies/control-monitoring.md\\\"]\\nevidence:\\n  - path: docs/policies/control-monitoring.md#evaluation\\n  - path: docs/policies/control-monitoring.md#deficiencies\\n\",\"compliance/controls/data.yml\":\"id: DAT-01\\ntitle: Confidential data is encrypted, kept in one place and deleted on time\\nactor: saas\\nowner: \\\"@acme/platform\\\"\\nsatisfies:\\n  - soc2-2017/CC6.5\\n  - soc2-2017/C1.1\\n  - soc2-2016/C1.1\\n  - soc2-2016/C1.2\\n  - soc2-2016/C1.3\\n  - soc2-2016/C1.7\\n  - soc2-2016/C1.8\\npaths: [\\\"infra/data/**\\\", \\\"services/scheduling/**\\\"]\\nevidence:\\n  - path: docs/policies/retention.md#confidential-data\\n  - path: infra/data/database.tf\\n    contains: /storage_encrypted\\\\s+= true/\\n  - path: infra/data/keys.tf\\n    contains: enable_key_rotation\\n\",\"compliance/controls/governance.yml\":\"id: GOV-01\\ntitle: People know what is expected of them, and who watches over it\\nactor: saas\\nowner: \\\"@acme/compliance\\\"\\nsatisfies:\\n  - soc2-2017/CC1.1\\n  - soc2-2017/CC1.2\\n  - soc2-2017/CC1.5\\n  - soc2-2016/CC1.2\\n  - soc2-2016/CC1.4\\npaths: [\\\"docs/policies/code-of-conduct.md\\\"]\\nevidence:\\n  - path: docs/policies/code-of-conduct.md#oversight\\n  - path: docs/policies/code-of-conduct.md#when-it-is-broken\\n\",\"compliance/controls/incidents.yml\":\"id: INC-01\\ntitle: Incidents are contained, told, recovered from and learned from\\nactor: saas\\nowner: \\\"@acme/security\\\"\\nsatisfies:\\n  - soc2-2017/CC7.4\\n  - soc2-2017/CC7.5\\n  - soc2-2016/CC6.2\\npaths: [\\\"docs/runbooks/**\\\"]\\nevidence:\\n  - path: docs/runbooks/incident.md#response\\n  - path: docs/runbooks/incident.md#recovery\\n\",\"compliance/controls/malware.yml\":\"id: MAL-01\\ntitle: Software comes from reviewed sources and is scanned\\nactor: saas\\nowner: \\\"@acme/platform\\\"\\nsatisfies:\\n  - soc2-2017/CC6.8\\n  - soc2-2017/CC7.1\\n  - soc2-2016/CC5.8\\n  - soc2-2016/CC6.1\\npaths: [\\\".github/workflows/ci.yml\\\"]\\nevidence:\\n  - workflow: .github/workflows/ci.yml#dependency-scan\\n\",\"compliance/controls/messages.yml\":\"id: TX-02\\ntitle: Reminders go to the messaging provider over TLS and say as little as they can\\nactor: saas\\nowner: \\\"@acme/platform\\\"\\nsatisfies:\\n  - soc2-2017/CC6.7: [2]\\ntreats: [R-03]\\npaths: [\\\"services/reminders/**\\\", \\\"!**/*.test.ts\\\"]\\nevidence:\\n  - path: docs/policies/encryption.md#messages\\n  - path: services/reminders/sms.ts\\n    contains: \\\"https://api.messaging.example\\\"\\n\",\"compliance/controls/monitoring.yml\":\"id: OPS-01\\ntitle: Anomalies raise an alarm that somebody answers\\nactor: saas\\nowner: \\\"@acme/security\\\"\\nsatisfies:\\n  - soc2-2017/CC7.2\\n  - soc2-2017/CC7.3\\npaths: [\\\"infra/monitoring/**\\\", \\\"services/audit/**\\\"]\\nevidence:\\n  - path: infra/monitoring/alarms.tf\\n    contains: aws_guardduty_detector\\n  - path: docs/runbooks/incident.md#triage\\n\",\"compliance/controls/network.yml\":\"id: NET-01\\ntitle: Nothing but the load balancer is reachable from outside\\nactor: saas\\nowner: \\\"@acme/platform\\\"\\nsatisfies:\\n  - soc2-2017/CC6.6\\n  - soc2-2016/CC5.6\\npaths: [\\\"infra/network/**\\\"]\\nevidence:\\n  - path: infra/network/security-groups.tf\\n    contains: \\\"security_groups = [aws_security_group.services.id]\\\"\\n\",\"compliance/controls/organization.yml\":\"id: GOV-02\\ntitle: Roles are written down, people are checked and trained\\nactor: saas\\nowner: \\\"@acme/compliance\\\"\\nsatisfies:\\n  - soc2-2017/CC1.3\\n  - soc2-2017/CC1.4\\n  - soc2-2016/CC1.1\\n  - soc2-2016/CC1.3\\npaths: [\\\"docs/policies/organization.md\\\"]\\nevidence:\\n  - path: docs/policies/organization.md#roles\\n  - path: docs/policies/organization.md#hiring-and-training\\n\",\"compliance/controls/risk.yml\":\"id: RSK-01\\ntitle: Risks are assessed each quarter and after large changes\\nactor: saas\\nowner: \\\"@acme/compliance\\\"\\nsatisfies:\\n  - soc2-2017/CC3.1\\n  - soc2-2017/CC3.2\\n  - soc2-2017/CC3.3\\n  - soc2-2017/CC3.4\\n  - soc2-2017/CC9.1\\n  - soc2-2016/CC3.1\\npaths: [\\\"docs/policies/risk-management.md\\\", \\\"compliance/risks.yml\\\"]\\nevidence:\\n  - path: docs/policies/risk-management.md#assessment\\n  - path: compliance/risks.yml\\n    contains: \\\"treatment:\\\"\\n\",\"compliance/controls/transmission.yml\":\"id: TX-01\\ntitle: Data in transit is encrypted\\nactor: saas\\nowner: \\\"@acme/platform\\\"\\nsatisfies:\\n  - soc2-2017/CC6.7: [1, 2]\\n  - soc2-2016/CC5.7\\ntreats: [R-03]\\npaths: [\\\"infra/tls/**\\\", \\\"services/*/http.ts\\\", \\\"!**/*.test.ts\\\"]\\nevidence:\\n  - path: docs/policies/encryption.md#data-in-transit\\n  - path: infra/tls/listener.tf\\n    contains: ELBSecurityPolicy-TLS13-1-2\\n  - workflow: .github/workflows/ci.yml#tls-scan\\n\",\"compliance/controls/vendors.yml\":\"id: VEN-01\\ntitle: Vendors are assessed before we sign and every year, from their own reports\\nactor: saas\\nowner: \\\"@acme/compliance\\\"\\nsatisfies:\\n  - soc2-2017/CC9.2\\n  - soc2-2016/C1.4\\n  - soc2-2016/C1.5\\ntreats: [R-04]\\nmonitors: [aws, messaging]\\npaths: [\\\"docs/policies/vendor-management.md\\\"]\\nevidence:\\n  - path: docs/policies/vendor-management.md#every-year\\n  # Each current as long as the report that program.yml describes.\\n  - document: AWS SOC 2 report\\n    actor: aws\\n  - document: Messaging provider SOC 2 report\\n    actor: messaging\\n\",\"compliance/program.yml\":\"# yaml-language-server: $schema=../../../../schemas/program.schema.json\\nversion: 1\\nname: Acme Scheduling\\nowners: [\\\"@acme/compliance\\\"]\\n\\nframeworks:\\n  - id: soc2-2017\\n    categories: [security, confidentiality]\\n  # The 2016 edition: one customer's contract still speaks in its numbers (CC5.7 there is CC6.7 here).\\n  - id: soc2-2016\\n    categories: [security, confidentiality]\\n\\nactors:\\n  saas: { kind: self, name: Acme Scheduling }\\n  # Carved out: AWS's report speaks for its part, and VEN-01 watches over it.\\n  aws:\\n    kind: subservice\\n    name: Amazon Web Services\\n    method: carve-out\\n    report: { title: AWS SOC 2 report, type: 2, from: 2025-10-01, to: 2026-09-30 }\\n    csocs:\\n      - id: AWS-01\\n        text: AWS offers encryption in transit and at rest, and encrypts its own network between sites\\n        criteria: [{ soc2-2017/CC6.7: [2] }, { soc2-2016/CC5.7: [2] }]\\n      - id: AWS-02\\n        text: Entry to data centers is granted on approval, reviewed and withdrawn\\n        criteria: [{ soc2-2017/CC6.4: [1, 2, 4] }, soc2-2016/CC5.5]\\n  # Our reminders are only as safe as its TLS: what we need of it makes it a subservice organization too.\\n  messaging:\\n    kind: subservice\\n    name: Messaging provider\\n    method: carve-out\\n    report:\\n      title: Messaging provider SOC 2 report\\n      type: 2\\n      from: 2025-09-01\\n      to: 2026-08-31\\n      # Its management's word that nothing material changed, until the next report is out.\\n      bridge: { issued-by: management, until: 2026-11-30 }\\n    csocs:\\n      - id: MSG-01\\n        text: Messages are taken over TLS only\\n        criteria: [{ soc2-2017/CC6.7: [2] }, { soc2-2016/CC5.7: [2] }]\\n  clinic:\\n    kind: user-entity\\n    name: Medical office\\n    # Ours reach their goal only if the office does this.\\n    cuecs:\\n      - id: CLI-01\\n        text: The office protects its patients' health information\\n        criteria: [soc2-2017/CC6.7, soc2-2016/CC5.7]\\n        evidence:\\n          - path: docs/customers/security-responsibilities.md#protect-health-information\\n      - id: CLI-02\\n        text: The office manages its own users\\n        criteria: [soc2-2017/CC6.2, soc2-2016/CC5.2]\\n        evidence:\\n          - path: docs/customers/security-responsibilities.md#manage-its-own-users\\n    # What the office merely tells us is no CUEC.\\n    user-entity-responsibilities:\\n      - id: UE-01\\n        text: The office tells us when its administrator changes\\n        criteria: [soc2-2017/CC6.2, soc2-2016/CC5.2]\\n\\n# Who answers for which part; where nothing is said, we answer alone.\\nresponsibilities:\\n  # Physical access: no premises of ours hold customer data; laptops and badges of who leaves come back to us (point 3).\\n  soc2-2017/CC6.4: { aws: { provides: [1, 2, 4] }, saas: { performs: [3] } }\\n  soc2-2016/CC5.5: { aws: provides, saas: performs }\\n  # Data in transit: the cloud encrypts its network and disks, the messaging provider takes messages over TLS,\\n  # we protect what we send, and the office protects its patients' health information.\\n  soc2-2017/CC6.7: { aws: { provides: [2] }, messaging: { provides: [2] }, saas: performs, clinic: complements }\\n  soc2-2016/CC5.7: { aws: { provides: [2] }, messaging: { provides: [2] }, saas: performs, clinic: complements }\\n  # Users: the office manages its own.\\n  soc2-2017/CC6.2: { saas: performs, clinic: complements }\\n  soc2-2016/CC5.2: { saas: performs, clinic: complements }\\n\\nscope:\\n  include: [\\\"infra/**\\\", \\\"services/**\\\"]\\n  exclude: [\\\"**/*.md\\\"]\\n\\npolicy:\\n  fail-on: [new-gap, broken-evidence, lost-owner, program-change]\\n  approvals: advise\\n\",\"compliance/risks.yml\":\"risks:\\n  - id: R-01\\n    title: Somebody who left still signs in\\n    likelihood: 3\\n    impact: 4\\n    owner: \\\"@acme/security\\\"\\n    treatment: mitigate\\n  - id: R-02\\n    title: A change reaches production unreviewed\\n    likelihood: 2\\n    impact: 4\\n    owner: \\\"@acme/platform\\\"\\n    treatment: mitigate\\n  - id: R-03\\n    title: Appointments or contact data are read on their way\\n    likelihood: 3\\n    impact: 5\\n    owner: \\\"@acme/platform\\\"\\n    treatment: mitigate\\n  - id: R-04\\n    title: A vendor loses our customers' data\\n    likelihood: 2\\n    impact: 5\\n    owner: \\\"@acme/compliance\\\"\\n    treatment: transfer\\n\",\"compliance/waivers.yml\":\"waivers: []\\n\",\"docs/customers/security-responsibilities.md\":\"# What a medical office must do\\n\\nOur controls reach their goal only if the office does its part.\\n\\n## Protect health information\\nThe office protects its patients' health information on its own computers and in its own network: current browsers, locked screens,\\nno export of patient lists over unencrypted e-mail.\\n\\n## Manage its own users\\nThe office's administrator adds and removes the office's users, and tells us when the administrator changes.\\n\",\"docs/policies/access.md\":\"# Access policy\\n\\n## Joining\\nA manager asks for access in the people system; the owner of each resource approves it before credentials are issued.\\n\\n## Moving\\nA change of role is a new request: the old rights go first.\\n\\n## Leaving\\nRights end on the last day, by the people system's event, and are checked by hand within one working day. Laptop and badge are handed back on that day.\\n\\n## Review\\nEvery quarter the security team reviews all rights; the reviews are kept in `docs/reviews`.\\n\",\"docs/policies/change-management.md\":\"# Change management\\n\\n## Pull requests\\nEvery change is a pull request with a reviewer who is not its author, green checks, and an approval before production.\\n\\n## Emergencies\\nBreak-glass changes are reviewed on the next working day.\\n\",\"docs/policies/code-of-conduct.md\":\"# Code of conduct\\n\\n## What we expect\\nHonesty with customers, colleagues and auditors. Everyone signs this page on joining and every year.\\n\\n## Oversight\\nThe board's audit committee, two of whose three members are independent, meets each quarter and reads the security report.\\n\\n## When it is broken\\nManagers act within five working days; the audit committee hears of every case.\\n\",\"docs/policies/control-monitoring.md\":\"# Control monitoring\\n\\n## How controls are selected\\nEach risk above 8 has at least one control. Technology controls are code in `infra` and `.github/workflows`; policies say what is expected.\\n\\n## Evaluation\\ncontroldiff evaluates every pull request. Once a year an outside assessor looks at all of it.\\n\\n## Deficiencies\\nThey are issues with an owner and a date; the audit committee sees those that are late.\\n\",\"docs/policies/encryption.md\":\"# Encryption policy\\n\\nOwner: platform team. Reviewed every year, last on 2026-08-14.\\n\\n## Data in transit\\nAll traffic from patients and medical offices is TLS 1.2 or later. Listeners use a provider policy that refuses older versions; the\\n`tls-scan` job proves it against staging on every pull request.\\n\\n## Messages\\nReminders go to the messaging provider over TLS and hold no treatment, no diagnosis and no full name. The provider's delivery\\nreceipts come in over mutual TLS.\\n\\n## Data at rest\\nDatabases, backups and logs are encrypted with keys that we rotate every year.\\n\\n## Removable media\\nNobody moves customer data to removable media. Laptops have encrypted disks and no USB storage.\\n\",\"docs/policies/organization.md\":\"# Organization\\n\\n## Roles\\n| role | answers for |\\n| --- | --- |\\n| Head of security | access, monitoring, incidents |\\n| Head of platform | infrastructure, encryption, changes |\\n| Compliance lead | this program, vendors, risks |\\n\\n## Hiring and training\\nBackground checks before the first day. Security training in the first week and every year.\\n\",\"docs/policies/retention.md\":\"# Classification and retention\\n\\n## Confidential data\\nAppointments, patients' names and contact data are confidential. They live in the appointments database and nowhere else.\\n\\n## Disposal\\nAppointments are deleted 25 months after they took place. Storage that leaves use is wiped by the cloud provider.\\n\",\"docs/policies/risk-management.md\":\"# Risk management\\n\\n## Objectives\\nWhat we promise in the system description is what risks are measured against.\\n\\n## Assessment\\nEach quarter, and after every large change, the compliance lead assesses risks, fraud among them, and writes them to\\n`compliance/risks.yml`.\\n\\n## Business disruption\\nRecovery is rehearsed twice a year; insurance covers the rest.\\n\",\"docs/policies/vendor-management.md\":\"# Vendor management\\n\\n## Before we sign\\nThe compliance lead reads the vendor's report, lists the complementary controls it asks of us, and writes the vendor into `compliance/program.yml`.\\n\\n## Every year\\nReports are renewed, exceptions in them are assessed, and the vendor's status page is compared with what it promised.\\n\",\"docs/reviews/access-review-2026-q3.md\":\"# Access review, third quarter of 2026\\n\\nReviewed on 2026-10-05 by the security team: 41 accounts, 3 removed, 2 rights narrowed. No account without a person.\\n\",\"docs/runbooks/incident.md\":\"# Incident runbook\\n\\n## Triage\\nOn-call rates every alarm: noise, event, or incident.\\n\\n## Response\\nContain, tell the head of security within one hour, and customers within 24 hours when their data is concerned.\\n\\n## Recovery\\nRestore from backups, verify, and write down what was learned within five working days.\\n\",\"docs/system-description.md\":\"# System description\\n\\n## Boundaries\\nThe system is the scheduling API, the reminder service, the audit log and their data. The front-desk computers of the medical\\noffices, the patients' phones and the messaging provider's network are outside.\\n\\n## Commitments\\nWe tell our customers what we commit to in the [security responsibilities](customers/security-responsibilities.md) page; changes that affect them are announced\\n30 days ahead on the status page.\\n\\n## Reporting a concern\\nAnyone, inside or outside, can write to security@acme-scheduling.example. On-call answers within one hour.\\n\",\"infra/data/database.tf\":\"resource \\\"aws_db_instance\\\" \\\"appointments\\\" {\\n  engine                  = \\\"postgres\\\"\\n  instance_class          = \\\"db.m7g.large\\\"\\n  storage_encrypted       = true\\n  kms_key_id              = aws_kms_key.appointments.arn\\n  backup_retention_period = 35\\n  deletion_protection     = true\\n\\n  # Services connect over TLS or not at all.\\n  parameter_group_name = aws_db_parameter_group.force_tls.name\\n}\\n\\nresource \\\"aws_db_parameter_group\\\" \\\"force_tls\\\" {\\n  family = \\\"postgres16\\\"\\n\\n  parameter {\\n    name  = \\\"rds.force_ssl\\\"\\n    value = \\\"1\\\"\\n  }\\n}\\n\",\"infra/data/keys.tf\":\"resource \\\"aws_kms_key\\\" \\\"appointments\\\" {\\n  description         = \\\"Appointments and patients' contact data\\\"\\n  enable_key_rotation = true\\n}\\n\",\"infra/iam/roles.tf\":\"# People sign in through the company directory; nobody has a key of their own.\\nresource \\\"aws_iam_role\\\" \\\"engineer\\\" {\\n  name                 = \\\"engineer\\\"\\n  max_session_duration = 3600\\n  assume_role_policy   = data.aws_iam_policy_document.directory.json\\n}\\n\\nresource \\\"aws_iam_role\\\" \\\"break_glass\\\" {\\n  name                 = \\\"break-glass\\\"\\n  max_session_duration = 1800\\n  assume_role_policy   = data.aws_iam_policy_document.directory_with_mfa.json\\n}\\n\",\"infra/monitoring/alarms.tf\":\"resource \\\"aws_guardduty_detector\\\" \\\"main\\\" {\\n  enable = true\\n}\\n\\nresource \\\"aws_cloudwatch_metric_alarm\\\" \\\"failed_sign_ins\\\" {\\n  alarm_name          = \\\"failed-sign-ins\\\"\\n  metric_name         = \\\"FailedSignIns\\\"\\n  namespace           = \\\"Acme/Scheduling\\\"\\n  comparison_operator = \\\"GreaterThanThreshold\\\"\\n  threshold           = 50\\n  period              = 300\\n  evaluation_periods  = 1\\n  statistic           = \\\"Sum\\\"\\n  alarm_actions       = [aws_sns_topic.on_call.arn]\\n}\\n\",\"infra/network/security-groups.tf\":\"# Only the load balancer is reachable from outside; services talk to the database and to nothing else.\\nresource \\\"aws_security_group\\\" \\\"public\\\" {\\n  name   = \\\"public\\\"\\n  vpc_id = aws_vpc.main.id\\n\\n  ingress {\\n    from_port   = 443\\n    to_port     = 443\\n    protocol    = \\\"tcp\\\"\\n    cidr_blocks = [\\\"0.0.0.0/0\\\"]\\n  }\\n}\\n\\nresource \\\"aws_security_group\\\" \\\"database\\\" {\\n  name   = \\\"database\\\"\\n  vpc_id = aws_vpc.main.id\\n\\n  ingress {\\n    from_port       = 5432\\n    to_port         = 5432\\n    protocol        = \\\"tcp\\\"\\n    security_groups = [aws_security_group.services.id]\\n  }\\n}\\n\",\"infra/network/vpc.tf\":\"resource \\\"aws_vpc\\\" \\\"main\\\" {\\n  cidr_block           = \\\"10.20.0.0/16\\\"\\n  enable_dns_hostnames = true\\n}\\n\\nresource \\\"aws_flow_log\\\" \\\"main\\\" {\\n  vpc_id          = aws_vpc.main.id\\n  traffic_type    = \\\"ALL\\\"\\n  log_destination = aws_s3_bucket.flow_logs.arn\\n}\\n\",\"infra/tls/certificates.tf\":\"resource \\\"aws_acm_certificate\\\" \\\"scheduling\\\" {\\n  domain_name       = \\\"app.acme-scheduling.example\\\"\\n  validation_method = \\\"DNS\\\"\\n\\n  lifecycle {\\n    create_before_destroy = true\\n  }\\n}\\n\",\"infra/tls/listener.tf\":\"# Front door: patients' browsers and the offices' front desks come in here, and nowhere else.\\nresource \\\"aws_lb_listener\\\" \\\"https\\\" {\\n  load_balancer_arn = aws_lb.public.arn\\n  port              = 443\\n  protocol          = \\\"HTTPS\\\"\\n  ssl_policy        = \\\"ELBSecurityPolicy-TLS13-1-2-2021-06\\\"\\n  certificate_arn   = aws_acm_certificate.scheduling.arn\\n\\n  default_action {\\n    type             = \\\"forward\\\"\\n    target_group_arn = aws_lb_target_group.scheduling.arn\\n  }\\n}\\n\\nresource \\\"aws_lb_listener\\\" \\\"redirect\\\" {\\n  load_balancer_arn = aws_lb.public.arn\\n  port              = 80\\n  protocol          = \\\"HTTP\\\"\\n\\n  default_action {\\n    type = \\\"redirect\\\"\\n    redirect {\\n      port        = \\\"443\\\"\\n      protocol    = \\\"HTTPS\\\"\\n      status_code = \\\"HTTP_301\\\"\\n    }\\n  }\\n}\\n\",\"services/audit/log.ts\":\"/** Appends who did what to which appointment; written to a bucket with object lock, kept 400 days. */\\nexport function log(event: string, request: { actor?: string; appointment?: string }): void {\\n  process.stdout.write(`${JSON.stringify({ event, actor: request.actor, appointment: request.appointment })}\\\\n`);\\n}\\n\",\"services/reminders/http.ts\":\"import { createServer } from \\\"node:https\\\";\\n\\n/** Delivery receipts of the messaging provider; mutual TLS, its client certificate is pinned. */\\nexport const receipts = createServer({ minVersion: \\\"TLSv1.2\\\", requestCert: true, rejectUnauthorized: true }, (_, response) => {\\n  response.writeHead(204).end();\\n});\\n\",\"services/reminders/sms.ts\":\"/** Sends a reminder through the messaging provider. The text names the office and the hour, never the treatment. */\\nexport async function remind(phone: string, office: string, at: Date): Promise<void> {\\n  const answer = await fetch(\\\"https://api.messaging.example/v1/messages\\\", {\\n    method: \\\"POST\\\",\\n    headers: { authorization: `Bearer ${process.env.MESSAGING_TOKEN}` },\\n    body: JSON.stringify({ to: phone, text: `${office} expects you on ${at.toISOString()}` }),\\n  });\\n  if (!answer.ok) throw new Error(`messaging provider answered ${answer.status}`);\\n}\\n\",\"services/scheduling/appointments.ts\":\"import { log } from \\\"../audit/log.ts\\\";\\n\\nexport async function book(request) {\\n  log(\\\"appointment.booked\\\", request);\\n  return { booked: true };\\n}\\n\\nexport async function move(request) {\\n  log(\\\"appointment.moved\\\", request);\\n  return { moved: true };\\n}\\n\\nexport async function cancel(request) {\\n  log(\\\"appointment.canceled\\\", request);\\n  return { canceled: true };\\n}\\n\",\"services/scheduling/http.ts\":\"import { createServer } from \\\"node:https\\\";\\nimport { book, cancel, move } from \\\"./appointments.ts\\\";\\n\\n/** The API behind the load balancer; plain HTTP is never listened on. */\\nexport const server = createServer({ minVersion: \\\"TLSv1.2\\\" }, async (request, response) => {\\n  response.setHeader(\\\"Strict-Transport-Security\\\", \\\"max-age=63072000; includeSubDomains\\\");\\n  const action = { POST: book, PATCH: move, DELETE: cancel }[request.method ?? \\\"\\\"];\\n  if (action === undefined) return response.writeHead(405).end();\\n  response.end(JSON.stringify(await action(request)));\\n});\\n\"},\"changed\":{\".github/CODEOWNERS\":\"# Last match wins.\\n*                         @acme/engineering\\n/compliance/              @acme/compliance\\n/docs/policies/           @acme/compliance\\n/docs/reviews/            @acme/compliance\\n/docs/security/           @acme/compliance\\n/docs/customers/          @acme/compliance\\n/docs/runbooks/           @acme/security\\n/docs/system-description.md @acme/compliance\\n/infra/                   @acme/platform\\n/infra/iam/               @acme/security\\n/infra/monitoring/        @acme/security\\n/services/                @acme/platform\\n/services/audit/          @acme/security\\n/.github/workflows/       @acme/platform\\n\",\"docs/security/data-protection.md\":\"# Data protection\\n\\nOwner: platform team. Reviewed every year, last on 2026-08-14.\\n\\n## Data in transit\\nAll traffic from patients and medical offices is TLS 1.2 or later. Listeners use a provider policy that refuses older versions; the\\n`tls-scan` job proves it against staging on every pull request.\\n\\n## Messages\\nReminders go to the messaging provider over TLS and hold no treatment, no diagnosis and no full name. The provider's delivery\\nreceipts come in over mutual TLS.\\n\\n## Data at rest\\nDatabases, backups and logs are encrypted with keys that we rotate every year.\\n\\n## Removable media\\nNobody moves customer data to removable media. Laptops have encrypted disks and no USB storage.\\n\"},\"removed\":[\"docs/policies/encryption.md\"]}";
/** The two trees of the demo. */
function demoFiles() {
    const { base, changed, removed } = JSON.parse(packed);
    const head = { ...base, ...changed };
    for (const path of removed)
        delete head[path];
    return { base, head };
}

// EXTERNAL MODULE: ./build/js/doors/cli/commands/check.js + 4 modules
var check = __webpack_require__(7362);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/demo.js






/** The day the demo is evaluated for, so that it prints the same for ever. */
const demoDay = "2026-11-23";
/** `demo`: the comment of `examples/medical-scheduling/pull-requests/2-rename-breaks-evidence`, from files inside the bundle. */
async function demo(asked, shell) {
    const report = await (0,run/* run */.e)({
        repository: memoryRepository(demoFiles()),
        programPath: default_program/* defaultProgram */.I,
        today: demoDay,
        ...nobody/* nobody */.e,
    });
    const values = new Map([["format", ["markdown"]], ...asked.values]);
    (0,check/* print */.y)(report, { ...asked, values }, shell);
    // A demo that shows a failing pull request has itself succeeded.
    return 0;
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/js/parse/written/nearest-name.js
var nearest_name = __webpack_require__(9658);
;// CONCATENATED MODULE: ./build/js/parse/written/nearest-path.js

/** So many paths are compared: of one folder, or of one name. */
const mostAlike = 2_000;
/** The file that was probably meant: of that name in another folder, or of a name like it in the same folder; null when none, or several, could be. */
function nearestPath(written, paths) {
    const [folder, name] = split(written);
    if (name === "" || !/[./]/.test(written))
        return null;
    const named = paths.filter((path) => split(path)[1].toLowerCase() === name.toLowerCase());
    if (named.length > 0)
        return named.length === 1 ? (named[0] ?? null) : null;
    const beside = paths.filter((path) => split(path)[0].toLowerCase() === folder.toLowerCase()).slice(0, mostAlike);
    const meant = (0,nearest_name/* nearestName */.q)(name, beside.map((path) => split(path)[1]));
    return meant === null ? null : (beside.find((path) => split(path)[1] === meant) ?? null);
}
function split(path) {
    const at = path.lastIndexOf("/") + 1;
    return [path.slice(0, at), path.slice(at)];
}

// EXTERNAL MODULE: ./build/js/paths/bracket-readings.js
var bracket_readings = __webpack_require__(5367);
// EXTERNAL MODULE: ./build/js/paths/glob-matcher.js
var glob_matcher = __webpack_require__(500);
;// CONCATENATED MODULE: ./build/js/commands/explain-line.js
function line(depth, text, at = null) {
    return { depth, text, at };
}

;// CONCATENATED MODULE: ./build/js/commands/explain-criterion.js



/** Who answers for a criterion and how it stands, what each part rests on, its points of focus and the controls that speak of it. */
function explainCriterion(key, { report, program }) {
    const { framework, criterion } = (0,model_catalogue/* splitCriterionKey */.z)(key);
    const found = program.catalogues.get(framework)?.criteria.find(({ id }) => id === criterion);
    const inScope = program.frameworks.find(({ id }) => id === framework);
    const satisfying = program.controls.filter((control) => control.satisfies.some((one) => one.criterion === key));
    const rows = report.coverage.head.filter((row) => row.criterion === key);
    const responsibility = program.responsibilities.get(key);
    return [
        line(0, (0,sentence/* sentence */.em) `${(0,sentence/* code */.aY)(key)} ${(0,sentence/* words */.aL)(found?.title ?? "")}`, responsibility?.place ?? inScope?.place ?? null),
        ...behind(found?.principle ?? null),
        ...(coverageOf(key, report).length === 0 ? [notInScope(framework, inScope, program)] : []),
        ...coverageOf(key, report).flatMap(({ actor, text }) => [
            line(1, text),
            ...restsOn(rows.find((row) => row.actor === actor)),
        ]),
        ...duties(key, program),
        ...points(found?.points ?? [], rows, inScope),
        line(1, (0,sentence/* words */.aL)(satisfying.length === 0 ? "no control claims to satisfy it" : "controls that claim to satisfy it:")),
        ...satisfying.flatMap((control) => claim(control, report)),
    ];
}
function behind(principle) {
    return principle === null ? [] : [line(1, (0,sentence/* sentence */.em) `principle: ${(0,sentence/* words */.aL)(principle.id)}, ${(0,sentence/* words */.aL)(principle.title)}`)];
}
function notInScope(framework, inScope, program) {
    const why = inScope === undefined
        ? (0,sentence/* sentence */.em) `${(0,sentence/* code */.aY)(framework)} is not one of the program's frameworks`
        : (0,sentence/* sentence */.em) `its category is not selected`;
    return line(1, (0,sentence/* sentence */.em) `not in scope: ${why}`, inScope?.place ?? program.place);
}
/** `saas performs: covered by TX-01` per actor, with what it was at base where that differs. */
function coverageOf(key, report) {
    const cells = report.matrix.find((row) => row.criterion === key)?.cells ?? [];
    return cells.map(({ actor, role, status, isVerified, was, planned, controls }) => {
        const by = controls.length > 0 ? (0,sentence/* sentence */.em) ` by ${(0,sentence/* listOf */.c3)(controls.map((id) => [(0,sentence/* code */.aY)(id)]))}` : [];
        const doubt = (0,sentence/* words */.aL)(isVerified ? "" : ", not verified");
        const now = status === null
            ? (0,sentence/* words */.aL)("is no longer responsible")
            : (0,sentence/* sentence */.em) `${(0,sentence/* words */.aL)(`${role}: ${status}${planned === true ? " (planned)" : ""}`)}${by}${doubt}`;
        const before = (0,sentence/* words */.aL)(was === null || was === status ? "" : ` (was ${was})`);
        return { actor, text: (0,sentence/* sentence */.em) `${(0,sentence/* code */.aY)(actor)} ${now}${before}` };
    });
}
/** What stands behind a part that no control of the actor's meets, and where its part comes from. */
function restsOn(row) {
    if (row === undefined)
        return [];
    const { derivedFrom, basis, reason } = row;
    return [
        ...(derivedFrom === null
            ? []
            : [line(2, (0,sentence/* sentence */.em) `its part comes from the default split of ${(0,sentence/* code */.aY)(derivedFrom)}; the program assigns none`)]),
        ...(basis === null ? [] : [line(2, (0,sentence/* words */.aL)(basis))]),
        ...(reason === null ? [] : [line(2, (0,sentence/* words */.aL)(reason))]),
    ];
}
/** What customers merely have to tell or do, which nobody counts. */
function duties(key, { actors }) {
    return [...actors.values()].flatMap(({ id, duties }) => duties
        .filter(({ criteria }) => criteria.includes(key))
        .map((duty) => line(1, (0,sentence/* sentence */.em) `responsibility of ${(0,sentence/* code */.aY)(id)}, not counted: ${(0,sentence/* code */.aY)(duty.id)} ${(0,sentence/* words */.aL)(duty.text)}`, duty.place)));
}
/** Every point of focus: by whom it is covered, or why it is not asked for. */
function points(all, rows, inScope) {
    if (all.length === 0 || rows.length === 0)
        return [];
    const depth = (0,sentence/* words */.aL)(inScope?.depth === "points-of-focus" ? "required" : "not required: the depth is criteria");
    return [
        line(1, (0,sentence/* sentence */.em) `points of focus, ${depth}:`),
        ...all.map((point) => line(2, (0,sentence/* sentence */.em) `${point.number} ${(0,sentence/* words */.aL)(point.title)}: ${pointInWords(point, rows)}`)),
    ];
}
function pointInWords({ number, appliesTo, level, role }, rows) {
    const excluded = rows[0]?.points.notApplicable.find((one) => one.number === number);
    if (excluded !== undefined)
        return (0,sentence/* sentence */.em) `not applicable: ${(0,sentence/* quote */.hD)(excluded.reason)}`;
    const measured = rows.filter((row) => row.points.inScope.includes(number) && row.role !== "complements");
    if (measured.length > 0) {
        return (0,sentence/* clauses */.HZ)(measured.map(({ actor, points, status }) => {
            if (!points.covered.includes(number))
                return (0,sentence/* sentence */.em) `${(0,sentence/* code */.aY)(actor)} does not cover it`;
            return status === "inherited" ? (0,sentence/* sentence */.em) `inherited from ${(0,sentence/* code */.aY)(actor)}` : (0,sentence/* sentence */.em) `covered by ${(0,sentence/* code */.aY)(actor)}`;
        }));
    }
    if (level === "supply-chain")
        return (0,sentence/* words */.aL)("not in scope: for systems that produce goods");
    if (appliesTo.length > 0)
        return (0,sentence/* words */.aL)(`not in scope: for engagements over ${appliesTo.join(", ")}`);
    return (0,sentence/* words */.aL)(role === null ? "no actor is responsible for it" : `not in scope: for a ${role}`);
}
function claim(control, report) {
    const affected = report.affected.some((entry) => entry.control === control.id) ? "affected" : "not affected";
    const kind = control.complementary === null ? "" : `${control.complementary.toUpperCase()} `;
    const wrong = report.findings.filter((found) => found.control === control.id && found.standing !== "resolved" && found.severity === "error");
    return [
        line(2, (0,sentence/* sentence */.em) `${(0,sentence/* words */.aL)(kind)}${(0,sentence/* code */.aY)(control.id)} ${(0,sentence/* words */.aL)(`${control.title}, ${affected}`)}`, control.place),
        ...wrong.map((found) => line(3, (0,sentence/* sentence */.em) `${(0,sentence/* words */.aL)(found.standing)}: ${found.message}`, found.location)),
    ];
}

// EXTERNAL MODULE: ./build/js/paths/path-index.js
var path_index = __webpack_require__(2175);
;// CONCATENATED MODULE: ./build/js/commands/explain-thing.js




/** A risk: what is done about it, by which controls, and what is wrong with it. */
function explainRisk(risk, { report }) {
    const told = report.risks.find(({ id }) => id === risk.id);
    const { likelihood, impact, treatment, residual, owner, reviewBy } = risk;
    const left = residual === null ? "" : `; left of it: likelihood ${residual.likelihood}, impact ${residual.impact}`;
    return [
        line(0, (0,sentence/* sentence */.em) `${(0,sentence/* code */.aY)(risk.id)} ${(0,sentence/* words */.aL)(risk.title)}`, risk.place),
        line(1, (0,sentence/* sentence */.em) `owner ${owner === null ? (0,sentence/* words */.aL)("none") : [(0,sentence/* code */.aY)(owner.name)]}`, owner?.place ?? null),
        line(1, (0,sentence/* words */.aL)(`likelihood ${likelihood}, impact ${impact}${left}`)),
        line(1, (0,sentence/* words */.aL)(`to ${treatment}${reviewBy === null ? "" : `, to be reviewed by ${reviewBy}`}`)),
        ...(told?.controls.length ? [line(1, (0,sentence/* words */.aL)("controls that treat it:"))] : [line(1, (0,sentence/* words */.aL)("no control treats it"))]),
        ...(told?.controls ?? []).map((id) => line(2, (0,sentence/* sentence */.em) `${(0,sentence/* code */.aY)(id)}${(0,sentence/* words */.aL)(told?.effective.includes(id) === true ? "" : ", which is not effective")}`)),
        ...findingsOf(report, risk.id),
    ];
}
/** An actor: who it is, what it answers for and how that stands. */
function explainActor(actor, { report, program }) {
    const told = report.actors.find(({ id }) => id === actor.id);
    const cells = report.matrix.flatMap(({ criterion, cells }) => cells.filter((cell) => cell.actor === actor.id && cell.status !== null).map((cell) => ({ criterion, ...cell })));
    const statuses = [...new Set(cells.map(({ status, planned }) => (planned === true ? "planned" : status)))];
    const controls = program.controls.filter((control) => control.actor === actor.id);
    return [
        line(0, (0,sentence/* sentence */.em) `${(0,sentence/* code */.aY)(actor.id)} ${(0,sentence/* words */.aL)(actor.name)}`, actor.place),
        line(1, (0,sentence/* words */.aL)(actor.method === null ? actor.kind : `${actor.kind}, ${actor.method}`)),
        ...reliedOn(told),
        ...(cells.length === 0 ? [line(1, (0,sentence/* words */.aL)("answers for no criterion in scope"))] : [line(1, (0,sentence/* words */.aL)("answers for:"))]),
        ...statuses.map((status) => {
            const own = cells.filter((cell) => (cell.planned === true ? "planned" : cell.status) === status);
            const ids = [...new Set(own.map(({ criterion }) => (0,model_catalogue/* splitCriterionKey */.z)(criterion).criterion))];
            return line(2, (0,sentence/* sentence */.em) `${(0,sentence/* words */.aL)(`${status}: `)}${(0,sentence/* listOf */.c3)(ids.map((id) => [(0,sentence/* code */.aY)(id)]))}`);
        }),
        line(1, (0,sentence/* words */.aL)(controls.length === 0 ? "carries out no control" : "controls that it carries out:")),
        ...controls.map(({ id, title, place }) => line(2, (0,sentence/* sentence */.em) `${(0,sentence/* code */.aY)(id)} ${(0,sentence/* words */.aL)(title)}`, place)),
    ];
}
function reliedOn(told) {
    const report = told?.report ?? null;
    return report === null ? [] : [line(1, (0,sentence/* words */.aL)(`${report.inWords}${report.isCurrent ? "" : " (not current)"}`))];
}
/** A folder: what the change does below it, and which controls have files or evidence there. */
function explainFolder(folder, paths, { report, program }) {
    const inside = `${folder}/`;
    const changed = report.changed.filter(({ path, previous }) => [path, previous].some((name) => name?.startsWith(inside) === true));
    const index = (0,path_index/* buildPathIndex */.C)(program.controls.map(({ id, paths: rules }) => ({ key: id, rules })));
    const mapped = new Map();
    for (const path of paths)
        for (const { key } of index.match(path))
            mapped.set(key, (mapped.get(key) ?? 0) + 1);
    const evidence = program.controls.flatMap((control) => control.evidence
        .filter((link) => "path" in link && link.path.startsWith(inside))
        .map((link) => line(2, (0,sentence/* sentence */.em) `${(0,sentence/* path */.Ae)(link.text)} of ${(0,sentence/* code */.aY)(control.id)}`, link.place)));
    const affected = [...new Set(changed.flatMap(({ controls }) => controls))];
    return [
        line(0, [(0,sentence/* path */.Ae)(inside)]),
        line(1, (0,sentence/* words */.aL)(`${paths.length} ${paths.length === 1 ? "file" : "files"} at head, ${changed.length} changed by this change`)),
        line(1, (0,sentence/* words */.aL)(mapped.size === 0
            ? "no path rule of any control matches a file in it"
            : "controls whose path rules match files in it:")),
        ...[...mapped].map(([id, count]) => line(2, (0,sentence/* sentence */.em) `${(0,sentence/* code */.aY)(id)}: ${(0,sentence/* words */.aL)(`${count} of ${paths.length}`)}`)),
        ...(evidence.length === 0 ? [] : [line(1, (0,sentence/* words */.aL)("evidence in it:")), ...evidence]),
        line(1, affected.length === 0 ? (0,sentence/* words */.aL)("its changes affect no control") : affects(affected)),
    ];
}
function affects(controls) {
    return (0,sentence/* sentence */.em) `its changes affect ${(0,sentence/* listOf */.c3)(controls.map((id) => [(0,sentence/* code */.aY)(id)]))}`;
}
function findingsOf({ findings }, id) {
    const own = findings.filter(({ subject }) => subject.includes(id));
    if (own.length === 0)
        return [line(1, (0,sentence/* words */.aL)("no findings"))];
    return [
        line(1, (0,sentence/* words */.aL)("findings:")),
        ...own.map((found) => line(2, (0,sentence/* sentence */.em) `${(0,sentence/* words */.aL)(found.standing)}: ${found.message}`, found.location)),
    ];
}
/** The risk of this id, in any case. */
function riskNamed(word, { risks }) {
    return risks.find(({ id }) => id.toLowerCase() === word.toLowerCase());
}
/** The actor of this id, in any case. */
function actorNamed(word, { actors }) {
    return [...actors.values()].find(({ id }) => id.toLowerCase() === word.toLowerCase());
}

;// CONCATENATED MODULE: ./build/js/commands/explain.js







/** Says why a control, criterion, risk, actor, file or folder is affected by the change, or why not; null when the word names none of these. */
function explain(word, about) {
    const control = about.program.controls.find((candidate) => candidate.id === word) ??
        about.program.controls.find((candidate) => candidate.id.toLowerCase() === word.toLowerCase());
    if (control !== undefined)
        return explainControl(control, about);
    const criteria = criteriaNamed(word, about.program);
    if (criteria.length > 0)
        return criteria.flatMap((key) => explainCriterion(key, about));
    const risk = riskNamed(word, about.program);
    if (risk !== undefined)
        return explainRisk(risk, about);
    const isFile = about.files.has(word) || about.report.changed.some((file) => file.path === word || file.previous === word);
    if (isFile)
        return explainFile(word, about);
    const actor = actorNamed(word, about.program);
    return actor === undefined ? explainBelow(word, about) : explainActor(actor, about);
}
/** A folder, with or without its slash; null where nothing is below it, at head or in the change. */
function explainBelow(word, about) {
    const folder = word.replace(/^\.\//, "").replace(/\/+$/, "");
    if (folder === "")
        return null;
    const inside = (path) => path?.startsWith(`${folder}/`) === true;
    const paths = [...about.files.keys()].filter(inside);
    const isChanged = about.report.changed.some(({ path, previous }) => inside(path) || inside(previous));
    return paths.length > 0 || isChanged ? explainFolder(folder, paths, about) : null;
}
function explainControl(control, { report, files }) {
    const reasons = report.affected.find((entry) => entry.control === control.id)?.reasons ?? [];
    const own = report.findings.filter((found) => found.control === control.id);
    return [
        line(0, (0,sentence/* sentence */.em) `${(0,sentence/* code */.aY)(control.id)} ${(0,sentence/* words */.aL)(control.title)}`, control.place),
        line(1, (0,sentence/* sentence */.em) `owner ${ownerOf(control)}, actor ${(0,sentence/* code */.aY)(control.actor)}`, control.owner?.place ?? null),
        ...(control.implementation === "planned" ? [line(1, (0,sentence/* words */.aL)("planned: it does not count yet"))] : []),
        ...(control.complementary === null ? [] : [line(1, (0,sentence/* words */.aL)(complementaryWords[control.complementary]))]),
        ...control.monitors.map(({ id, place }) => line(1, (0,sentence/* sentence */.em) `monitors ${(0,sentence/* code */.aY)(id)}`, place)),
        ...(reasons.length === 0 ? whyNotAffected(control, report) : [line(1, (0,sentence/* words */.aL)("affected by this change:"))]),
        ...reasons.map(({ kind, file, rule, at }) => line(2, because(kind, file, rule), at)),
        line(1, (0,sentence/* words */.aL)("satisfies:")),
        ...control.satisfies.flatMap(({ criterion, points, place }) => [
            line(2, (0,sentence/* sentence */.em) `${(0,sentence/* code */.aY)(criterion)}${(0,sentence/* words */.aL)(points === null ? "" : `, points of focus ${points.join(", ")}`)}`, place),
            ...coverageOf(criterion, report).map(({ text }) => line(3, text)),
        ]),
        line(1, (0,sentence/* words */.aL)(control.evidence.length === 0 ? "no evidence link" : "evidence:")),
        ...control.evidence.map((link) => line(2, [(0,sentence/* path */.Ae)(link.text)], link.place)),
        ...(control.paths.length === 0
            ? [line(1, (0,sentence/* words */.aL)("no path rule"))]
            : [line(1, (0,sentence/* words */.aL)("path rules, the last match wins:"))]),
        ...control.paths.map((rule) => line(2, (0,sentence/* sentence */.em) `${(0,sentence/* path */.Ae)(rule.text)}${(0,sentence/* words */.aL)(rule.negated || matchesAny(rule, report, files) ? "" : " (matches no changed file)")}`, rule.place)),
        ...(own.length === 0 ? [line(1, (0,sentence/* words */.aL)("no findings"))] : [line(1, (0,sentence/* words */.aL)("findings:"))]),
        ...own.map((found) => line(2, (0,sentence/* sentence */.em) `${(0,sentence/* words */.aL)(found.standing)}: ${found.message}`, found.location)),
    ];
}
function ownerOf({ owner }) {
    return owner === null ? (0,sentence/* words */.aL)("none") : [(0,sentence/* code */.aY)(owner.name)];
}
const complementaryWords = {
    csoc: "a CSOC: expected of a provider, and proven by the provider's report only",
    cuec: "a CUEC: what the customer must do for our controls to be effective",
};
function because(kind, file, rule) {
    switch (kind) {
        case "path-rule":
            return (0,sentence/* sentence */.em) `${(0,sentence/* path */.Ae)(file)} matches the rule ${(0,sentence/* path */.Ae)(rule)}`;
        case "evidence":
            return (0,sentence/* sentence */.em) `${(0,sentence/* path */.Ae)(file)} is what the evidence link ${(0,sentence/* path */.Ae)(rule)} points to`;
        case "ownership":
            return (0,sentence/* sentence */.em) `${(0,sentence/* path */.Ae)(file)} changes file ownership`;
        default:
            return (0,sentence/* sentence */.em) `its entry in ${(0,sentence/* path */.Ae)(file)} changed`;
    }
}
function whyNotAffected(control, report) {
    const count = report.changed.length;
    const files = (0,sentence/* words */.aL)(count === 1 ? "the one changed file" : `the ${count} changed files`);
    return [
        line(1, (0,sentence/* sentence */.em) `not affected: of ${files} none matches its path rules, is its evidence or changes its entry in ${(0,sentence/* path */.Ae)(control.place.path)}`),
    ];
}
function matchesAny(rule, report, _files) {
    return report.changed.some((file) => isMatch(rule, file.path) || (file.previous !== null && isMatch(rule, file.previous)));
}
/** `CC6.7` in every framework of the program that has it; `soc2-2017/CC6.7` in that one. */
function criteriaNamed(word, program) {
    return [...program.catalogues.values()].flatMap((catalogue) => {
        const found = catalogue.criteria.find(({ id }) => explain_isSame(word, id) || explain_isSame(word, (0,model_catalogue/* criterionKey */.h)(catalogue.id, id)));
        return found === undefined ? [] : [(0,model_catalogue/* criterionKey */.h)(catalogue.id, found.id)];
    });
}
/** Ids are told apart by more than their case. */
function explain_isSame(word, id) {
    return word.toLowerCase() === id.toLowerCase();
}
function explainFile(path, { report, program, files }) {
    const changed = report.changed.find((file) => file.path === path || file.previous === path);
    const reasons = report.affected.flatMap((entry) => entry.reasons.filter((reason) => reason.file === path).map((reason) => ({ control: entry.control, reason })));
    const told = program.controls.flatMap((control) => rulesAbout(control, path));
    const evidence = program.controls.flatMap((control) => control.evidence.filter((link) => "path" in link && link.path === path).map((link) => ({ control, link })));
    const scope = inScope(program, path);
    return [
        line(0, [(0,sentence/* path */.Ae)(path)]),
        line(1, changed === undefined
            ? (0,sentence/* sentence */.em) `not changed`
            : (0,sentence/* sentence */.em) `${(0,sentence/* words */.aL)(changed.status)}${changed.previous === null ? [] : (0,sentence/* sentence */.em) ` from ${(0,sentence/* path */.Ae)(changed.previous)}`} by this change`),
        line(1, (0,sentence/* words */.aL)(files.has(path) ? "exists at head" : "does not exist at head")),
        ...(scope === null
            ? []
            : [
                line(1, (0,sentence/* sentence */.em) `${(0,sentence/* words */.aL)(scope.negated ? "out of scope" : "in scope")} by ${(0,sentence/* path */.Ae)(scope.text)}`, scope.place),
            ]),
        ...(told.length === 0
            ? [line(1, (0,sentence/* words */.aL)("no path rule of any control matches it"))]
            : [line(1, (0,sentence/* words */.aL)("path rules that match it:"))]),
        ...told.map(({ control, rule, decides }) => line(2, (0,sentence/* sentence */.em) `${(0,sentence/* code */.aY)(control.id)}: ${(0,sentence/* path */.Ae)(rule.text)}${(0,sentence/* words */.aL)(decides ? "" : ", overridden by a later rule")}`, rule.place)),
        ...evidence.map(({ control, link }) => line(1, (0,sentence/* sentence */.em) `the evidence link ${(0,sentence/* path */.Ae)(link.text)} of ${(0,sentence/* code */.aY)(control.id)} points to it`, link.place)),
        line(1, reasons.length === 0
            ? (0,sentence/* sentence */.em) `so it affects no control`
            : (0,sentence/* sentence */.em) `so it affects ${(0,sentence/* listOf */.c3)([...new Set(reasons.map(({ control }) => control))].map((id) => [(0,sentence/* code */.aY)(id)]))}`),
    ];
}
function rulesAbout(control, path) {
    const matching = control.paths.filter((rule) => isMatch(rule, path));
    return matching.map((rule) => ({ control, rule, decides: rule === matching.at(-1) }));
}
/** The rule of the program's scope that decides about a path; null where no scope is written or none matches. */
function inScope(program, path) {
    const excluded = program.scope.exclude.filter((rule) => isMatch(rule, path)).at(-1);
    if (excluded !== undefined && !excluded.negated)
        return { ...excluded, negated: true };
    return program.scope.include.filter((rule) => isMatch(rule, path)).at(-1) ?? null;
}
function isMatch(rule, path) {
    return (0,bracket_readings/* readingsOf */.RO)(rule.glob).some((glob) => (0,glob_matcher/* globMatcher */.f)(glob)(path));
}

;// CONCATENATED MODULE: ./build/js/commands/explained.js




/** Explains a control, criterion, risk, actor, file or folder as the report of the same repository has it. Throws `Unreadable`. */
async function answerTo(word, repository, report) {
    const { snapshot, parsed } = await (0,program_at/* programAt */.qN)(repository, report.head, report.program.path);
    const { program } = parsed;
    if (program === null)
        return { is: "no-program" };
    const lines = explain(word, { report, program, files: snapshot.files });
    if (lines !== null)
        return { is: "explained", lines };
    return { is: "unknown", meant: (0,nearest_name/* nearestName */.q)(word, namesIn(program)) ?? nearestPath(word, [...snapshot.files.keys()]) };
}
function namesIn({ controls, frameworks, catalogues, risks, actors }) {
    const criteria = frameworks.flatMap(({ id }) => catalogues.get(id)?.criteria ?? []);
    return [...controls, ...criteria, ...risks, ...actors.values()].map(({ id }) => id);
}

;// CONCATENATED MODULE: ./build/js/render/explanation-json.js

/** An explanation for a program: its lines in order, `depth` says below which line each stands. */
function explanationJson(word, lines) {
    const told = lines.map(({ depth, text, at }) => ({ depth, text: (0,sentence/* plainText */.wh)(text), at }));
    return `${JSON.stringify({ schema: "controldiff-explanation/1", about: word, lines: told }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/js/render/text/plain-pen.js
var plain_pen = __webpack_require__(4085);
// EXTERNAL MODULE: ./build/js/render/text/wrap.js
var wrap = __webpack_require__(4303);
// EXTERNAL MODULE: ./build/js/render/text/write.js
var text_write = __webpack_require__(3456);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/compared.js
var terminal_compared = __webpack_require__(773);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/exit-code.js
var exit_code = __webpack_require__(3116);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/explain.js














/** `explain`: why something is affected by the change, or why not. */
async function explain_explain(asked, shell) {
    const today = (0,terminal_today/* todayOf */.X)(asked, shell);
    const compared = await (0,terminal_compared/* openCompared */.Y)(asked, shell);
    try {
        const { repository, programPath } = compared;
        const progress = (0,terminal_shell/* progressOn */.z)(shell.err);
        const report = await (0,run/* run */.e)({ ...nobody/* nobody */.e, repository, programPath, today, says: progress.say });
        progress.done();
        const word = asked.operand ?? "";
        const explanation = await answerTo(word, repository, report);
        switch (explanation.is) {
            case "no-program":
                (0,check/* print */.y)(report, asked, shell);
                return (0,exit_code/* exitCodeOf */.F)(report);
            case "unknown":
                return explain_unknown(word, explanation.meant, shell);
            case "explained":
                shell.out.write(asked.values.get("format")?.[0] === "json"
                    ? explanationJson(word, explanation.lines)
                    : asText(explanation.lines, (0,terminal_shell/* wantsColor */.S)(shell, shell.out), shell.out.columns));
                return 0;
        }
    }
    finally {
        await compared.close();
    }
}
function explain_unknown(word, nearest, shell) {
    const meant = nearest === null ? "" : `; did you mean "${nearest}"?`;
    shell.err.write(`controldiff: "${(0,plain/* plain */.pj)(word)}" is not a control, criterion, risk, actor, file or folder at head or in the change${meant}\n`);
    return 2;
}
function asText(lines, color, width) {
    const { bold, dim } = (0,picocolors.createColors)(color);
    return lines
        .map(({ depth, text, at }) => {
        const [first = "", ...others] = (0,wrap/* wrap */.L)((0,text_write/* write */.M)(text, plain_pen/* plainPen */.O), width - 2 * depth, "");
        const said = [first, ...others.map((line) => `${"  ".repeat(depth + 2)}${line}`)].join("\n");
        const where = at === null ? "" : dim(`  ${(0,plain/* plainName */.MH)(at.path)}:${at.line}`);
        return `${"  ".repeat(depth)}${depth === 0 ? bold(said) : said}${where}\n`;
    })
        .join("");
}

;// CONCATENATED MODULE: ./build/js/adapters/disk/mended.js


/** The repository whose head has these files in place of its own; all of them are there already. */
function mended(repository, files) {
    if (files.size === 0)
        return repository;
    const isHead = ({ id }) => id === mendedId;
    const own = async (revision) => (isHead(revision) ? (await repository.revisions()).head : revision);
    return {
        revisions: async () => {
            const { head, ...rest } = await repository.revisions();
            return { ...rest, head: { id: mendedId, name: head.name, isCommit: false } };
        },
        files: async (revision) => {
            const entries = await repository.files(await own(revision));
            return isHead(revision) ? entries.map((entry) => entryOf(entry, files)) : entries;
        },
        read: async (revision, entries) => {
            const isMended = ({ path }) => isHead(revision) && files.has(path);
            const read = await repository.read(await own(revision), entries.filter((entry) => !isMended(entry)));
            const mine = entries.filter(isMended).map(({ path }) => [path, files.get(path)]);
            return new Map([...read, ...mine]);
        },
        change: async () => {
            const change = await repository.change();
            const known = new Set(change.files.map(({ path }) => path));
            const more = [...files.keys()].filter((path) => !known.has(path));
            const added = more.map((path) => ({ path, previous: null, status: "modified" }));
            return { ...change, files: [...change.files, ...added].sort((0,order.by)((file) => file.path)) };
        },
    };
}
const mendedId = "mended";
function entryOf(entry, files) {
    const bytes = files.get(entry.path);
    return bytes === undefined ? entry : { ...entry, id: (0,blob_id/* blobId */.z)(bytes) };
}

// EXTERNAL MODULE: ./build/js/adapters/git/working-tree.js
var working_tree = __webpack_require__(5360);
;// CONCATENATED MODULE: ./build/js/commands/fix.js



/** More rounds than any chain of fixes has links; each does at least one. */
const mostRounds = 200;
/**
 * Does every exact fix of a report, looks again, and goes on until there is none: one that shows the next is followed by it, and two that
 * are in each other's way come one after the other. A fix that would make the program ask less, or that leaves what it is for, is not done.
 */
async function fix(question) {
    let state = { files: new Map(), done: [], refused: new Set(), ...(await look(question, new Map())) };
    for (let round = 0; round < mostRounds; round++) {
        const next = await fixRound(question, state);
        if (next === null)
            break;
        state = next;
    }
    const { files, done, report } = state;
    return { files, done, report, left: report.findings.filter(isLeft) };
}
/** Null when there is nothing more to do. */
async function fixRound(question, state) {
    const open = state.doable.filter((one) => !state.refused.has(nameOf(one)));
    const all = await attempt(question, state, open);
    if (all === null || isBetter(state, all))
        return all;
    const [first, ...others] = open;
    if (first === undefined)
        return null;
    // One of them does no good: found by doing them one by one.
    if (others.length === 0)
        return { ...state, refused: new Set([...state.refused, nameOf(first)]) };
    const alone = await attempt(question, state, [first]);
    if (alone !== null && isBetter(state, alone))
        return alone;
    return { ...state, refused: new Set([...state.refused, nameOf(first)]) };
}
async function attempt(question, state, open) {
    const read = (path) => state.files.get(path) ?? question.read(path);
    const { files, done } = applyFixes(read, open.map(({ edits }) => edits));
    if (files.size === 0)
        return null;
    const after = new Map([...state.files, ...files]);
    const doneNow = open.filter((_, at) => done[at]);
    return { ...state, ...(await look(question, after)), files: after, done: [...state.done, ...doneNow] };
}
async function look(question, files) {
    const repository = question.withFiles(question.repository, files);
    const report = await (0,run/* run */.e)({ ...question, repository });
    if (report.verdict.is === "error")
        return { report, doable: [] };
    const causesFirst = [...report.findings].sort((0,order.by)(({ group }) => (following.has(group) ? 1 : 0)));
    const exact = causesFirst.flatMap((found) => found.fix === null || found.fix.edits.length === 0 ? [] : [{ ...found.fix, what: found.fingerprint }]);
    return { report, doable: once(exact) };
}
/** What follows from another finding has that one's fix: it is the other's. */
const following = new Set(["new-gap", "point-gap", "untreated-risk"]);
function once(doable) {
    const known = new Map([...doable].reverse().map((one) => [editsText(one.edits), one]));
    return [...known.values()].sort((0,order.by)(({ location }) => location.path, ({ location }) => location.line, ({ what }) => what));
}
const nameOf = ({ what, edits }) => `${what}\n${editsText(edits)}`;
const editsText = (edits) => JSON.stringify(edits);
/** What was fixed is gone. What is only shown by a fix was there before; a program that asks less, or that cannot be read, was not. */
function isBetter(before, after) {
    const known = new Set(before.report.findings.map(({ fingerprint }) => fingerprint));
    const worse = after.report.findings.filter(({ group }) => group === "program-change" || group === "always");
    const left = new Set(after.report.findings.filter(isLeft).map(({ fingerprint }) => fingerprint));
    const fixed = after.done.slice(before.done.length);
    return worse.every(({ fingerprint }) => known.has(fingerprint)) && fixed.every(({ what }) => !left.has(what));
}
function isLeft({ standing }) {
    return standing === "introduced" || standing === "existing";
}

// EXTERNAL MODULE: ./build/js/render/frame/page.js
var page = __webpack_require__(7402);
// EXTERNAL MODULE: ./build/js/render/terminal.js
var terminal = __webpack_require__(7443);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/fix.js






















/** `fix`: does in the working directory what the report knows exactly how to do; exits as `check` would afterwards. */
async function fix_fix(asked, shell) {
    const today = (0,terminal_today/* todayOf */.X)(asked, shell);
    const progress = (0,terminal_shell/* progressOn */.z)(shell.err);
    const place = await openPlace(asked, shell);
    try {
        const fixed = await fix({
            repository: place.repository,
            programPath: place.programPath,
            today,
            ...nobody/* nobody */.e,
            says: progress.say,
            read: (path) => fix_bytesOf(place.onDisk(path)),
            withFiles: mended,
        });
        progress.done();
        const isDry = asked.values.has("dry-run");
        const files = [...fixed.files].map(([path, after]) => {
            const at = place.onDisk(path);
            return { path, onDisk: at, before: fix_bytesOf(at) ?? new Uint8Array(), after };
        });
        if (!isDry)
            write(files);
        const stream = isDry ? shell.err : shell.out;
        stream.write((0,folded/* folded */.T)(told(fixed, isDry), stream));
        if (isDry)
            shell.out.write(await patchOf(files));
        return (0,exit_code/* exitCodeOf */.F)(fixed.report);
    }
    finally {
        progress.done();
        await place.close();
    }
}
function fix_bytesOf(at) {
    return (0,external_node_fs_.existsSync)(at) ? (0,external_node_fs_.readFileSync)(at) : undefined;
}
/** What is compared as for `check`, but that head is the working directory unless another is named, and where its files are. */
async function openPlace(asked, shell) {
    const dir = (0,external_node_path_.resolve)(shell.cwd, asked.values.get("head-dir")?.[0] ?? asked.values.get("repo")?.[0] ?? ".");
    if (["base-dir", "head-dir"].some((name) => asked.values.has(name))) {
        return { ...(await (0,terminal_compared/* openCompared */.Y)(asked, shell)), onDisk: (path) => (0,default_program/* onDisk */.F)(dir, path) };
    }
    const root = await (0,working_tree/* rootOf */.I)(dir);
    if (root === null)
        throw new ports/* Unreadable */.I(`${dir} is not the working directory of a git repository; compare directories instead, with --base-dir and --head-dir`);
    if (asked.values.has("head"))
        return { ...(await (0,terminal_compared/* openCompared */.Y)(asked, shell)), onDisk: (path) => (0,default_program/* onDisk */.F)(root, path) };
    const base = asked.values.get("base")?.[0] ?? (await (0,default_base/* defaultBase */.p)(dir));
    return (0,terminal_here/* openHere */.P)(asked, shell, { base, exact: asked.values.has("exact") });
}
function told({ done, left, files, report }, isDry) {
    const did = done.map(({ location, text }) => `  ${location.path}:${location.line} ${(0,sentence/* plainText */.wh)(text)}`);
    const open = left
        .filter(({ standing }) => standing === "introduced")
        .map(({ fingerprint, location, fix }) => `  ${fingerprint} (${location.path}:${location.line})${fix === null ? "" : `: ${(0,sentence/* plainText */.wh)(fix.text)}`}`);
    const existing = left.filter(({ standing }) => standing === "existing");
    const before = (0,terminal/* grouped */.z)(existing, (0,page/* pageOf */.ZZ)(report, frame_context/* noLinks */.dH)).map((line) => `  ${line}`);
    return [
        ...(did.length === 0 ? [] : [isDry ? "would be fixed:" : "fixed:", ...did]),
        ...(open.length === 0 ? [] : ["needs a person:", ...open]),
        ...(before.length === 0 ? [] : ["open before this change:", ...before]),
        `${(0,text_words/* counted */.hS)(done.length, "fix", "fixes")} in ${(0,text_words/* counted */.hS)(files.size, "file")}, ${(0,text_words/* counted */.hS)(left.length, "finding")} left`,
        "",
    ]
        .map((line) => (0,plain/* plain */.pj)(line))
        .join("\n");
}

;// CONCATENATED MODULE: ./build/js/adapters/git/ignored.js

/** Those of these paths, from a folder, that git would not take into the next commit; none where the folder is in no repository. */
async function ignoredBy(dir, paths) {
    if (paths.length === 0)
        return [];
    const { code, stdout } = await (0,command/* askGit */.gG)(dir, ["check-ignore", "-z", "--stdin"], paths.map((path) => `${path}\0`).join(""));
    return code === 0
        ? stdout
            .toString("utf8")
            .split("\0")
            .filter((path) => path !== "")
        : [];
}

;// CONCATENATED MODULE: ./build/js/commands/import/rows.js
/** A file that cannot be read as a register, in a sentence. */
class NotARegister extends Error {
}
/** So many rows and columns are read: a register of controls has hundreds. */
const mostRows = 10_000;
const mostColumns = 200;

;// CONCATENATED MODULE: ./build/js/commands/import/columns.js


/** What a column of a register can hold. */
const fields = ["id", "title", "description", "criteria", "owner", "evidence", "status", "paths"];
/** What a register's columns are called in Vanta, Drata, CISO Assistant, and by hand; compared in lower case, without signs. */
const names = {
    id: [
        "id",
        "control id",
        "external id",
        "control code",
        "code",
        "control",
        "control number",
        "number",
        "no",
        "ref",
        "ref id",
        "reference",
        "reference id",
        "control ref",
    ],
    title: ["title", "name", "control name", "control title", "control", "short name", "summary"],
    description: [
        "description",
        "control description",
        "control activity",
        "control statement",
        "details",
        "text",
        "implementation",
    ],
    criteria: [
        "criteria",
        "criterion",
        "satisfies",
        "soc 2",
        "soc2",
        "tsc",
        "trust services criteria",
        "framework codes",
        "frameworks",
        "framework requirements",
        "requirements",
        "mapped requirements",
        "mapped criteria",
        "requirement",
        "controls mapping",
        "reference control",
    ],
    owner: [
        "owner",
        "owners",
        "control owner",
        "control owners",
        "owner email",
        "assignee",
        "assigned to",
        "responsible",
        "accountable",
    ],
    evidence: [
        "evidence",
        "evidences",
        "evidence link",
        "evidence links",
        "evidence url",
        "link",
        "links",
        "url",
        "urls",
        "proof",
        "documents",
        "document",
    ],
    status: ["status", "state", "control status", "implementation status"],
    paths: ["paths", "path", "files", "scope of files"],
};
/** Only the first rows can be headings: what stands above them is a title. */
const headIn = 20;
/** Finds the row of headings and what each column holds; `mapping`: by heading, what the user says. Throws `NotARegister`. */
function columnsOf(rows, mapping) {
    const told = new Map([...mapping].map(([heading, field]) => [columns_plain(heading), field]));
    const found = rows.slice(0, headIn).map((row) => columnsIn(row, told));
    const best = found.find(({ of }) => of.has("id") && of.has("title"));
    if (best === undefined) {
        const [likely] = [...found].sort((one, other) => other.of.size - one.of.size);
        const seen = (likely?.head.cells ?? []).filter((cell) => cell !== "").map((cell) => `"${cell}"`);
        throw new NotARegister(`there is no row with a column for the id and one for the title; found ${seen.slice(0, 12).join(", ") || "nothing"}; say which they are with --mapping`);
    }
    const headings = best.head.cells.map(columns_plain);
    const stray = [...told.keys()].filter((heading) => !headings.includes(heading));
    if (stray.length === 0)
        return best;
    const [first = ""] = stray;
    throw new NotARegister(`the mapping names a column "${first}", and there is none${(0,suggest/* didYouMean */.au)(first, headings.filter((heading) => heading !== ""))}`);
}
function columnsIn(head, told) {
    const of = new Map();
    const unread = [];
    head.cells.forEach((cell, index) => {
        const heading = columns_plain(cell);
        const field = told.get(heading) ?? fieldOf(heading, of);
        if (field === undefined)
            unread.push(...(cell === "" ? [] : [cell]));
        else if (field !== "ignore")
            of.set(field, [...(of.get(field) ?? []), index]);
    });
    return { head, of, unread };
}
/** Each field by the first column that is called so; of criteria, evidence and owners there can be several. */
function fieldOf(heading, of) {
    const isOpen = (field) => !of.has(field) || field === "criteria" || field === "evidence" || field === "owner";
    return fields.find((field) => names[field].includes(heading) && isOpen(field));
}
function columns_plain(heading) {
    return heading
        .toLowerCase()
        .replace(/\(s\)/g, "s")
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
}

;// CONCATENATED MODULE: ./build/js/commands/import/csv.js

/**
 * The rows of a CSV file. UTF-8, UTF-16 with a byte order mark and Windows-1252 are told apart, and `,`, `;` and tabs by which of them the
 * first lines have most. Throws `NotARegister`.
 */
function csvRows(bytes) {
    const text = textOf(bytes);
    if (text.includes("\0"))
        throw new NotARegister("it is no text; save it as CSV or XLSX");
    return rowsIn(text, delimiterOf(text));
}
/** As RFC 4180, and what Excel writes: https://www.rfc-editor.org/rfc/rfc4180 */
function rowsIn(text, delimiter) {
    const rows = [];
    let [cells, cell, isQuoted] = [[], "", false];
    const endCell = () => {
        cells.push(cell.trim());
        cell = "";
        if (cells.length > mostColumns)
            throw new NotARegister(`row ${rows.length + 1} has more than ${mostColumns} columns`);
    };
    const endRow = () => {
        endCell();
        rows.push({ number: rows.length + 1, cells });
        cells = [];
        if (rows.length > mostRows)
            throw new NotARegister(`it has more than ${mostRows} rows`);
    };
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at] ?? "";
        if (isQuoted) {
            if (char !== '"')
                cell += char;
            else if (text[at + 1] === '"') {
                cell += '"';
                at += 1;
            }
            else
                isQuoted = false;
        }
        else if (char === '"' && cell.trim() === "") {
            [cell, isQuoted] = ["", true];
        }
        else if (char === delimiter)
            endCell();
        else if (char === "\n")
            endRow();
        else if (char !== "\r")
            cell += char;
    }
    if (isQuoted)
        throw new NotARegister(`a quote that is opened in row ${rows.length + 1} is never closed`);
    if (cell !== "" || cells.length > 0)
        endRow();
    return rows;
}
function textOf(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return new TextDecoder("utf-16le").decode(bytes);
    if (first === 0xfe && second === 0xff)
        return new TextDecoder("utf-16be").decode(bytes);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return new TextDecoder("windows-1252").decode(bytes);
    }
}
/** Outside of quotes, in the first rows. */
function delimiterOf(text) {
    const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "");
    const [best = ","] = [",", ";", "\t"].sort((one, other) => head.split(other).length - head.split(one).length);
    return best;
}

;// CONCATENATED MODULE: ./build/js/commands/import/register.js



/** Reads every row below the headings. A row without evidence, or whose status does not say that it is in place, is planned. */
function importRegister(register) {
    const seen = new Map();
    const known = new Map(register.program.controls.map((control) => [control.id.toLowerCase(), control]));
    const criteria = criteriaByName(register.program);
    const all = { made: [], same: [], changed: [], unread: [] };
    return register.rows
        .filter(({ number, cells }) => number > register.columns.head.number && cells.some((cell) => cell !== ""))
        .reduce((so, row) => withRow(so, row, register, { seen, known, criteria }), all);
}
function withRow(so, row, register, { seen, known, criteria }) {
    const { control, unread } = controlIn(row, register, criteria);
    const told = { ...so, unread: [...so.unread, ...unread] };
    if (control === null)
        return told;
    const name = control.id.toLowerCase();
    const before = seen.get(name);
    const whole = (why) => ({ row: row.number, column: null, why });
    if (before !== undefined)
        return {
            ...told,
            unread: [...told.unread, whole(`${control.id} stands in row ${before} already; only that one is read`)],
        };
    seen.set(name, row.number);
    const there = known.get(name);
    if (there === undefined) {
        const path = controlPath(register.program, control.id);
        if (register.hasFile(path))
            return {
                ...told,
                unread: [...told.unread, whole(`${path} is there already, and holds no control ${control.id}`)],
            };
        return { ...told, made: [...so.made, { path, text: controlText(control), control }] };
    }
    const differs = differences(control, there, register.columns);
    if (differs.length === 0)
        return { ...told, same: [...so.same, there.id] };
    const why = `${there.id} is in ${there.place.path} already, with another ${differs.join(", ")}; it is not written over`;
    return { ...told, changed: [...so.changed, whole(why)] };
}
function controlIn(row, register, criteria) {
    const { program } = register;
    const unread = [];
    const cells = (field) => cellsOf(row, register, field);
    const tell = (column, why) => unread.push({ row: row.number, column, why });
    const id = (cells("id")[0]?.text ?? "").replace(/\s+/g, "-");
    const title = oneLine(cells("title")[0]?.text ?? "");
    const complaint = id === "" ? "there is no id" : idComplaint(id);
    if (complaint !== null)
        tell(cells("id")[0]?.heading ?? null, complaint);
    if (title === "")
        tell(cells("title")[0]?.heading ?? null, "there is no title");
    if (complaint !== null || title === "")
        return { control: null, unread };
    const evidence = cells("evidence").flatMap(({ heading, text }) => evidenceIn(text, register, (why) => tell(heading, why)));
    const [status] = cells("status");
    const isInPlace = status === undefined || saysInPlace(status.text, (why) => tell(status.heading, why));
    const control = {
        id,
        title,
        status: evidence.length === 0 || !isInPlace ? "planned" : "implemented",
        description: cells("description")[0]?.text.replace(/\r\n?/g, "\n") ?? "",
        actor: [...program.actors.values()].find(({ kind }) => kind === "self")?.id ?? "self",
        owner: ownerIn(cells("owner"), register, tell),
        satisfies: cells("criteria").flatMap(({ heading, text }) => criteriaIn(text, program, criteria, (why) => tell(heading, why))),
        paths: [],
        evidence,
    };
    return { control: { ...control, satisfies: [...new Set(control.satisfies)] }, unread };
}
function cellsOf(row, { columns }, field) {
    return (columns.of.get(field) ?? [])
        .map((index) => ({ heading: columns.head.cells[index] ?? "", text: row.cells[index] ?? "" }))
        .filter(({ text }) => text !== "");
}
function oneLine(text) {
    return text.replace(/\s+/g, " ").trim();
}
/** What a status says of a control that is in place, as registers and people write it. */
const inPlaceWords = /^(?:(?:partially )?implemented|in place|active|operational|operating(?: effectively)?|effective|completed?|done|ready|ok|pass(?:ed|ing)?|compliant|live|enabled|monitored|approved|healthy|met|yes)$/i;
const plannedWords = /^$|planned|^not |to ?do|in progress|on hold|draft|proposed|deprecated|inactive|fail|needs|^no$|^n\/?a$|out of scope/i;
/** Whether a status says that the control is in place; what nobody knows does not, and is told. */
function saysInPlace(text, tell) {
    const status = text.replace(/[\s_-]+/g, " ").trim();
    if (inPlaceWords.test(status))
        return true;
    if (!plannedWords.test(status))
        tell(`"${oneLine(text)}" does not say that the control is in place; it is planned`);
    return false;
}
/** Criteria by their ids, wherever they stand in a cell: `SOC 2: CC6.1, CC6.2`. */
function criteriaIn(text, { frameworks }, criteria, tell) {
    return text.split(/[,;|\n]+/).flatMap((part) => {
        const words = part.trim();
        if (words === "")
            return [];
        const found = [words, ...words.split(/\s+/).reverse()].map((word) => criteria.get(word.replace(/^[([]|[)\]:.]$/g, "").toLowerCase()));
        const [key] = found.find((keys) => keys?.length === 1) ?? [];
        if (key !== undefined)
            return [key];
        tell(`"${words}" is no criterion of ${frameworks.map(({ id }) => id).join(", ")}`);
        return [];
    });
}
/** The first cell that names somebody: a handle, an address, or a name that the mapping knows. */
function ownerIn(cells, { owners, program }, tell) {
    const names = cells.flatMap(({ heading, text }) => text.split(/[,;\n]+/).map((name) => ({ heading, name: name.trim() })));
    const handles = names.map(({ name }) => owners.get(name.toLowerCase()) ?? ((0,written_forms/* isOwner */.u8)(name) ? name : null));
    const known = handles.find((handle) => handle !== null);
    if (known !== undefined && known !== null)
        return known;
    const [first] = names;
    const fallback = program.owners[0]?.name ?? "";
    if (first !== undefined)
        tell(first.heading, `"${first.name}" is no @login, team or address; name a handle for it in the mapping; ${fallback} stands there now`);
    return fallback;
}
/** Links by how they are written: addresses, workflows, and files that are in the repository. */
function evidenceIn(text, { hasFile }, tell) {
    return text.split(/[\n;|]+|,\s+|\s+(?=https?:)/).flatMap((part) => {
        const link = part.trim();
        if (link === "")
            return [];
        if (/^https?:\/\/[^\s]+$/.test(link))
            return [[["url", link]]];
        const [path = ""] = link.split("#");
        if (/[*?[\]{}\\]/.test(path) || !hasFile(path)) {
            tell(`"${link}" is neither an address nor a file of this repository`);
            return [];
        }
        return [[[/^\.github\/workflows\//.test(path) ? "workflow" : "path", link]]];
    });
}
/** What a register says otherwise than the control that is there, of what it says at all. */
function differences(row, { title, description, satisfies, evidence, owner }, { of }) {
    const links = new Set(evidence.map(({ text }) => text));
    const claims = new Set(satisfies.map(({ criterion }) => criterion));
    const isOther = [
        ["title", row.title !== title],
        ["description", (row.description ?? "").trim() !== description],
        ["criteria", row.satisfies.some((key) => !claims.has(key)) || claims.size !== row.satisfies.length],
        ["owner", row.owner.toLowerCase() !== (owner?.name.toLowerCase() ?? "")],
        ["evidence", row.evidence.some(([link]) => !links.has(link?.[1] ?? ""))],
    ];
    return isOther.flatMap(([field, differs]) => (differs && of.has(field) ? [field] : []));
}

;// CONCATENATED MODULE: ./build/js/doors/cli/commands/import-mapping.js






const noMapping = { columns: new Map(), owners: new Map() };
/** Reads `columns:` and `owners:` of a YAML or JSON file. Throws `UsageError` with every mistake in it. */
function readMapping(file, onDisk) {
    const written = valueIn(file, onDisk);
    const { columns = {}, owners = {}, ...rest } = written;
    const allowed = [...fields, "ignore"];
    const mistakes = [
        ...Object.keys(rest).map((key) => `${file}: unknown key "${key}"; allowed: columns, owners`),
        ...pairs(columns, file, "columns").flatMap(([heading, field]) => allowed.includes(field)
            ? []
            : [
                `${file}: column "${heading}" is to be "${field}"; ${(0,suggest/* meantAmong */.K)(field, allowed)}allowed: ${allowed.join(", ")}`,
            ]),
        ...pairs(owners, file, "owners").flatMap(([name, handle]) => (0,written_forms/* isOwner */.u8)(handle)
            ? []
            : [`${file}: "${handle}", for "${name}", is no owner; allowed: @login, @org/team or an address`]),
    ];
    if (mistakes.length > 0)
        throw new terminal_arguments/* UsageError */.e(mistakes);
    return {
        columns: new Map(pairs(columns, file, "columns")),
        owners: new Map(pairs(owners, file, "owners").map(([name, handle]) => [name.toLowerCase(), handle])),
    };
}
function valueIn(file, onDisk) {
    try {
        const value = (0,dist/* parse */.qg)((0,external_node_fs_.readFileSync)(onDisk, "utf8"), { logLevel: "silent", maxAliasCount: 0 });
        if (typeof value === "object" && value !== null && !Array.isArray(value))
            return value;
    }
    catch (error) {
        throw new terminal_arguments/* UsageError */.e([
            `${file} cannot be read: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
        ]);
    }
    throw new terminal_arguments/* UsageError */.e([`${file} is no map with "columns" and "owners"`]);
}
function pairs(value, file, key) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw new terminal_arguments/* UsageError */.e([`${file}: "${key}" is no map`]);
    return Object.entries(value).map(([name, text]) => [name, String(text)]);
}

;// CONCATENATED MODULE: ./build/js/doors/cli/commands/import.js
















/** Bytes of a file that is read as a register. */
const largestRegister = 20 * 1024 * 1024;
/** `import`: the controls of a spreadsheet, one file each; nothing is written over. */
async function importControls(asked, shell) {
    const file = asked.operand ?? "";
    const one = (name) => asked.values.get(name)?.[0] ?? null;
    const mapping = one("mapping");
    const { columns: told, owners } = mapping === null ? noMapping : readMapping(mapping, (0,external_node_path_.resolve)(shell.cwd, mapping));
    const here = await (0,terminal_here/* openHere */.P)(asked, shell, null);
    try {
        const rows = await rowsOf(file, (0,external_node_path_.resolve)(shell.cwd, file), one("sheet"));
        const { head } = await here.repository.revisions();
        const { snapshot, parsed } = await (0,program_at/* programAt */.qN)(here.repository, head, here.programPath);
        if (parsed.program === null) {
            const why = parsed.absent
                ? [`there is no ${here.programPath}; "controldiff init" writes a first one`]
                : parsed.problems.map(formatProblem);
            throw new terminal_arguments/* UsageError */.e(why);
        }
        const columns = columnsOf(rows, told);
        const hasFile = (path) => snapshot.files.has(path);
        const imported = importRegister({ rows, columns, owners, program: parsed.program, hasFile });
        const isDry = asked.values.has("dry-run");
        if (!isDry)
            await writeAll(here.onDisk("."), imported);
        const isJson = one("format") === "json";
        shell.out.write(isJson
            ? `${JSON.stringify({ schema: "controldiff-import/1", ...imported, unreadColumns: columns.unread }, null, 2)}\n`
            : (0,folded/* folded */.T)(import_asText(imported, columns.unread, isDry), shell.out));
        return imported.unread.length + imported.changed.length > 0 ? 1 : 0;
    }
    catch (error) {
        if (error instanceof NotARegister)
            throw new terminal_arguments/* UsageError */.e([`${file}: ${error.message}`]);
        throw error;
    }
    finally {
        await here.close();
    }
}
/** Writes every file or none: a register that is half in the program is worse than one that is not. Throws `UsageError`. */
async function writeAll(dir, { made }) {
    const paths = made.map(({ path }) => path);
    const ignored = new Set(await ignoredBy(dir, paths));
    const why = paths.flatMap((path) => {
        const here = whyNotWritten(dir, path);
        if (ignored.has(path))
            return [`${path} is ignored by git${here === null ? "" : ", and is there already"}; no commit would have it`];
        return here === null ? [] : [here];
    });
    if (why.length > 0)
        throw new terminal_arguments/* UsageError */.e([...why, "nothing was written"]);
    for (const { path, text } of made)
        writeNewFile(dir, path, text);
}
async function rowsOf(file, onDisk, sheet) {
    const bytes = import_bytesOf(file, onDisk);
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
        if (/\.xlsx?$/i.test(file))
            throw new NotARegister("it is not an XLSX workbook; save it as XLSX or CSV");
        return csvRows(bytes);
    }
    const { readSheetOf, RefusedWorkbook } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(967)]).then(__webpack_require__.bind(__webpack_require__, 1967));
    try {
        const rows = await readSheetOf(bytes, sheet);
        if (rows.length > mostRows)
            throw new NotARegister(`it has more than ${mostRows} rows`);
        return rows.map((cells, index) => ({ number: index + 1, cells: cells.slice(0, mostColumns) }));
    }
    catch (error) {
        if (error instanceof RefusedWorkbook)
            throw new NotARegister(error.message);
        throw error;
    }
}
function import_bytesOf(file, onDisk) {
    try {
        const { size } = (0,external_node_fs_.statSync)(onDisk);
        if (size > largestRegister)
            throw new NotARegister(`it has ${size} bytes; ${largestRegister} are the most that are read`);
        return (0,external_node_fs_.readFileSync)(onDisk);
    }
    catch (error) {
        if (error instanceof NotARegister)
            throw error;
        throw new terminal_arguments/* UsageError */.e([`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`]);
    }
}
function import_asText({ made, same, changed, unread }, columns, isDry) {
    const planned = made.filter(({ control }) => control.status === "planned").length;
    const at = ({ row, column, why }) => `  row ${row}${column === null ? "" : `, column ${column}`}: ${why}`;
    const wrote = `${isDry ? "would write" : "wrote"} ${(0,text_words/* counted */.hS)(made.length, "control")} (${planned} planned, ${made.length - planned} with evidence)`;
    return [
        `${wrote}; ${same.length} there already and the same`,
        ...(changed.length === 0 ? [] : ["changed in the register, and not written over:", ...changed.map(at)]),
        ...(unread.length === 0 ? [] : ["could not be read:", ...unread.map(at)]),
        ...(columns.length === 0 ? [] : [`columns that nothing was read from: ${columns.join(", ")}`]),
        "",
    ]
        .map((line) => (0,plain/* plain */.pj)(line))
        .join("\n");
}

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
const anchor_line = /^Record: row ([1-9]\d{0,14}), sha256 ([0-9a-f]{64})$/gm;
/** The rows that a summary names. */
function anchorsIn(summary) {
    return [...summary.matchAll(anchor_line)].map(([, number, digest]) => ({ number: Number(number), digest: digest ?? "" }));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(8343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
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
var sha2 = __webpack_require__(5108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(2565);
// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(8799);
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

;// CONCATENATED MODULE: ./build/js/render/ledger.js



/** What was found of an export, for a terminal. `anchors`: null where nobody asked GitHub. */
function verificationText({ query }, { rows, from, to, problems, heldTo }, anchors, width) {
    const range = from === null ? "no rows" : `${(0,text_words/* counted */.hS)(rows, "row")}, ${from} to ${to}`;
    const wrong = problems.map(({ row, message }) => `✗ row ${row} ${message}`);
    const lines = [
        `${problems.length === 0 ? "✓" : "✗"} ${(0,plain/* plain */.pj)(query.repository)}: ${range}; ${problems.length === 0 ? "each follows the one before it" : (0,text_words/* counted */.hS)(problems.length, "problem")}`,
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
        `${isSame ? "✓" : "✗"} ${(0,plain/* plain */.pj)(branch)}: ${(0,text_words/* counted */.hS)(recorded, "commit")} recorded, ${unrecorded.length} not, ${(0,text_words/* counted */.hS)(lost.length, "row")} of commits that are not on the branch`,
        ...some(unrecorded.map(({ id, committedAt }) => `✗ ${id} of ${committedAt} is on the branch and in no row`)),
        ...some(lost.map(({ row }) => `✗ row ${row.number}: ${row.commit} is not on the branch`)),
        ...some(forced.map(({ row, forcedBy }) => `· row ${row.number}: ${row.commit} was taken off the branch by the forced push of row ${forcedBy}`)),
        ...(newer > 0 ? [`· ${(0,text_words/* counted */.hS)(newer, "commit")} newer than the export`] : []),
    ];
    return `${lines.flatMap((line) => (0,wrap/* wrap */.L)(line, width, "")).join("\n")}\n`;
}
function some(lines) {
    return lines.length <= ledger_most ? lines : [...lines.slice(0, ledger_most), `and ${lines.length - ledger_most} more`];
}

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
    const read = readExport(ledger_textOf((0,external_node_path_.resolve)(shell.cwd, file), file));
    if (read.is === "none")
        throw new terminal_arguments/* UsageError */.e(read.mistakes.map((mistake) => `${file}: ${mistake}`));
    return read.ledger;
}
function ledger_textOf(path, file) {
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
        Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 8770)),
        Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 4423)),
    ]);
    const client = gitHubClient({ token, apiUrl: env.GITHUB_API_URL || "https://api.github.com" });
    try {
        return (await summariesOf(client, { owner, repo }, app)).flatMap(anchorsIn);
    }
    catch (error) {
        throw new ports/* Unreadable */.I(`the checks of ${owner}/${repo} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}

// EXTERNAL MODULE: ./build/js/render/matrix/matrix.js
var matrix = __webpack_require__(2376);
// EXTERNAL MODULE: ./build/js/render/matrix/matrix-registry.js + 4 modules
var matrix_registry = __webpack_require__(4028);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/matrix.js













/** `matrix`: criteria against actors, who answers for what and how it stands. */
async function matrix_matrix(asked, shell) {
    const today = (0,terminal_today/* todayOf */.X)(asked, shell);
    const compared = await (0,terminal_compared/* openCompared */.Y)(asked, shell);
    try {
        const { repository, programPath } = compared;
        const progress = (0,terminal_shell/* progressOn */.z)(shell.err);
        const report = await (0,run/* run */.e)({ ...nobody/* nobody */.e, repository, programPath, today, says: progress.say });
        progress.done();
        if (report.verdict.is === "error") {
            (0,check/* print */.y)(report, { ...asked, values: new Map() }, shell);
            return (0,exit_code/* exitCodeOf */.F)(report);
        }
        const only = asked.values.get("framework")?.[0] ?? null;
        if (only !== null)
            judgeFramework(only, (0,matrix/* matricesOf */.yU)(report).map(({ framework }) => framework));
        const format = (asked.values.get("format")?.[0] ?? "terminal");
        const color = !asked.values.has("output") && (0,terminal_shell/* wantsColor */.S)(shell, shell.out);
        const context = { ...frame_context/* noLinks */.dH, color, width: shell.out.columns };
        (0,write_out/* writeOut */.s)(matrix_registry/* matrixRenderings */.$[format](report, only, context), asked, shell);
        return 0;
    }
    finally {
        await compared.close();
    }
}
function judgeFramework(only, known) {
    if (known.includes(only))
        return;
    const meant = known.length === 0 ? "" : `; ${(0,suggest/* meantAmong */.K)(only, known)}allowed: ${known.join(", ")}`;
    throw new terminal_arguments/* UsageError */.e([`--framework is "${only}", which is not among the program's frameworks${meant}`]);
}

;// CONCATENATED MODULE: ./build/js/doors/cli/commands/mcp.js

/** `mcp`: the commands that only read, for a coding agent, over standard input and output. The folder is fixed at the start. */
async function mcp(asked, shell, cli) {
    const root = (0,external_node_path_.resolve)(shell.cwd, asked.values.get("repo")?.[0] ?? ".");
    const program = asked.values.get("program")?.[0] ?? null;
    const { serve } = await Promise.all(/* import() */[__webpack_require__.e(310), __webpack_require__.e(58)]).then(__webpack_require__.bind(__webpack_require__, 1058));
    await serve({ root, program, say: sayIn(root, shell, cli) });
    return 0;
}
/** No terminal, nobody to ask, no color: what is printed is text for a program. */
function sayIn(root, shell, cli) {
    return async (argv) => {
        const [out, err] = [[], []];
        const into = (lines) => ({ write: (text) => lines.push(text), isTTY: false, columns: 100 });
        const code = await cli({
            ...shell,
            argv,
            cwd: root,
            env: { NO_COLOR: "1" },
            ask: null,
            out: into(out),
            err: into(err),
        });
        return { code, out: out.join(""), err: err.join("") };
    };
}

// EXTERNAL MODULE: ./build/js/adapters/git/blobs.js + 1 modules
var git_blobs = __webpack_require__(1114);
// EXTERNAL MODULE: ./build/js/adapters/git/change.js
var change = __webpack_require__(2366);
// EXTERNAL MODULE: ./build/js/adapters/git/revisions.js
var revisions = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/js/adapters/git/tree.js
var tree = __webpack_require__(5670);
;// CONCATENATED MODULE: ./build/js/adapters/git/history.js





/** The newest `most` commits of a revision's first-parent line. Throws `Unreadable`. */
async function historyOf(dir, revision, most) {
    const format = "--format=%H%x00%P%x00%ct%x00%s";
    const log = await (0,command/* git */.$Y)(dir, "log", "--first-parent", `--max-count=${most + 1}`, "--no-show-signature", format, "--end-of-options", revision, "--");
    const commits = log.split("\n").flatMap((line) => mergeIn(line) ?? []);
    const held = await (0,revisions/* commitIds */.uv)(dir, commits.map(({ parent }) => parent));
    const merges = commits.filter(({ parent }, at) => parent !== "" && held[at] === parent).slice(0, most);
    const isCut = commits.some(({ parent }, at) => parent !== "" && held[at] !== parent);
    const shallow = (await (0,command/* git */.$Y)(dir, "rev-parse", "--is-shallow-repository")).trim() === "true";
    const blobs = new git_blobs/* GitBlobs */.L(dir);
    const files = keptFor(2, (id) => (0,tree/* listTree */.nT)(dir, id));
    return {
        merges,
        isShallow: shallow && (isCut || merges.length < most),
        at: (merge) => {
            const names = { base: merge.parent.slice(0, 7), head: merge.commit.slice(0, 7) };
            return {
                revisions: async () => (0,revisions/* pairOf */.cF)(merge.commit, merge.parent, names),
                files: ({ id }) => files(id),
                read: (_, entries) => blobs.read(entries.filter(({ kind }) => kind !== "submodule")),
                change: async () => ({ files: await (0,change/* changeBetween */.Vz)(dir, merge.parent, merge.commit), incomplete: null }),
            };
        },
        close: () => blobs.close(),
    };
}
/** Of a year of four digits, in milliseconds; a commit can name any second. */
const lastDay = Date.UTC(9999, 11, 31);
function mergeIn(line) {
    const [commit = "", parents = "", seconds = "", subject = ""] = line.split("\0");
    if (commit === "")
        return null;
    const day = new Date(Math.min(Number(seconds) * 1000, lastDay)).toISOString().slice(0, 10);
    return { commit, parent: parents.split(" ")[0] ?? "", day, subject };
}
/** What was made for the last few keys: the commit before one merge is the one that the next is about. */
function keptFor(most, make) {
    const kept = new Map();
    return (key) => {
        const known = kept.get(key) ?? make(key);
        kept.delete(key);
        kept.set(key, known);
        for (const old of [...kept.keys()].slice(0, -most))
            kept.delete(old);
        return known;
    };
}

;// CONCATENATED MODULE: ./build/js/commands/replay.js


/** What a report says of one merge: what is new, and what it comes to. */
function replayed(merge, report, inShort) {
    const findings = report.findings
        .filter(({ standing }) => standing === "introduced")
        .map(({ rule, fingerprint, blocking, message }) => ({
        rule,
        fingerprint,
        blocking,
        message: (0,sentence/* plainText */.wh)(message),
    }));
    const sorted = findings.sort((0,order.by)(({ blocking }) => (blocking ? 0 : 1), ({ fingerprint }) => fingerprint));
    return { ...merge, verdict: report.verdict.is, inShort, findings: sorted };
}
/** How often each rule speaks, the most talkative first. */
function rulesIn(merges) {
    const rules = new Map();
    for (const { findings } of merges) {
        for (const rule of new Set(findings.map((found) => found.rule))) {
            const own = findings.filter((found) => found.rule === rule);
            const so = rules.get(rule) ?? { rule, merges: 0, findings: 0, blocking: 0 };
            rules.set(rule, {
                rule,
                merges: so.merges + 1,
                findings: so.findings + own.length,
                blocking: so.blocking + own.filter(({ blocking }) => blocking).length,
            });
        }
    }
    return [...rules.values()].sort((0,order.by)((one) => -one.merges, ({ rule }) => rule));
}

// EXTERNAL MODULE: ./build/js/fetch/each-blob-once.js
var each_blob_once = __webpack_require__(8026);
// EXTERNAL MODULE: ./build/js/fetch/snapshot.js
var fetch_snapshot = __webpack_require__(4433);
// EXTERNAL MODULE: ./build/js/render/comment/one-line.js
var one_line = __webpack_require__(3788);
// EXTERNAL MODULE: ./build/js/render/replay.js
var replay = __webpack_require__(9000);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/replay.js
















const [few, mostMerges] = [20, 2_000];
/** `replay`: what the program as it stands here would have said about the last merges. It judges nothing: the exit code is 0. */
async function replay_replay(asked, shell) {
    const last = countOf(asked.values.get("last")?.[0] ?? String(few));
    const started = shell.now().getTime();
    const program = await programHere(asked, shell);
    const dir = (0,external_node_path_.resolve)(shell.cwd, asked.values.get("repo")?.[0] ?? ".");
    const history = await historyOf(dir, asked.values.get("head")?.[0] ?? "HEAD", last);
    const progress = (0,terminal_shell/* progressOn */.z)(shell.err);
    try {
        const merges = await replayAll(history, program, progress.say);
        progress.done();
        const seconds = (shell.now().getTime() - started) / 1000;
        const told = { asked: last, merges, rules: rulesIn(merges), isShallow: history.isShallow, seconds };
        const format = (asked.values.get("format")?.[0] ?? "terminal");
        const color = !asked.values.has("output") && (0,terminal_shell/* wantsColor */.S)(shell, shell.out);
        const context = { links: null, key: "default", color, width: shell.out.columns };
        (0,write_out/* writeOut */.s)(replay/* replayRenderings */.$[format](told, context), asked, shell);
        return 0;
    }
    finally {
        progress.done();
        await history.close();
    }
}
/** The program of the working directory, which both sides of every merge are judged by. Throws `UsageError`. */
async function programHere(asked, shell) {
    const here = await (0,terminal_here/* openHere */.P)(asked, shell, null);
    try {
        const { head } = await here.repository.revisions();
        const { snapshot, parsed } = await (0,program_at/* programAt */.qN)(here.repository, head, here.programPath);
        if (parsed.program === null)
            throw new terminal_arguments/* UsageError */.e(parsed.absent
                ? [`there is no ${here.programPath} to replay; "controldiff init" writes a first one`]
                : parsed.problems.map(formatProblem));
        const { contents } = await (0,fetch_snapshot/* readInto */.P)(here.repository, snapshot, parsed.program.files);
        const own = parsed.program.files.flatMap((path) => {
            const bytes = contents.get(path);
            return bytes === undefined ? [] : [[path, bytes]];
        });
        return { path: here.programPath, files: new Map(own) };
    }
    finally {
        await here.close();
    }
}
async function replayAll({ merges, at }, program, say) {
    const told = [];
    for (const merge of merges) {
        say(`replaying ${told.length + 1} of ${merges.length}`);
        const repository = (0,each_blob_once/* eachBlobOnce */.W)((0,overlay/* overlay */.L)(at(merge), program.files));
        const report = await (0,run/* run */.e)({ ...nobody/* nobody */.e, repository, programPath: program.path, today: merge.day });
        told.push(replayed(merge, report, (0,one_line/* oneLine */.T)(report)));
    }
    return told;
}
function countOf(text) {
    const count = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 0;
    if (count >= 1 && count <= mostMerges)
        return count;
    throw new terminal_arguments/* UsageError */.e([`--last is "${text}"; allowed: a number from 1 to ${mostMerges}`]);
}

// EXTERNAL MODULE: ./build/js/assess/criteria.js
var assess_criteria = __webpack_require__(5916);
// EXTERNAL MODULE: ./build/js/codeowners/codeowners.js + 1 modules
var codeowners_codeowners = __webpack_require__(6066);
;// CONCATENATED MODULE: ./build/js/edits/evidence-edit.js




/**
 * Adds an evidence link to a control that a YAML file of ours defines, and takes `status: planned` from it: what has evidence is there.
 * Null where the file is not written in a way that can be edited.
 */
function evidenceEdits(control, path, link, snapshot) {
    const yaml = (0,yaml_text/* yamlTextOf */.qy)(path, snapshot);
    const map = yaml === null ? null : evidence_edit_controlIn(yaml, control);
    if (yaml === null || map === null)
        return null;
    const added = withLink(yaml, map, link);
    if (added === null)
        return null;
    const status = (0,yaml_text/* textUnder */.I5)(map, "status");
    const done = status?.value === "planned" ? [(0,yaml_scalar/* rewritten */.f)(status, "implemented")] : [];
    return (0,splice/* editsOf */.t)(path, yaml.content, [...added, ...done]);
}
/** Says of a planned control that it is carried out. Null where its file is not written in a way that can be edited. */
function implementedEdits(control, path, snapshot) {
    const yaml = (0,yaml_text/* yamlTextOf */.qy)(path, snapshot);
    const map = yaml === null ? null : evidence_edit_controlIn(yaml, control);
    const status = map === null ? null : (0,yaml_text/* textUnder */.I5)(map, "status");
    if (yaml === null || status?.value !== "planned")
        return null;
    return (0,splice/* editsOf */.t)(path, yaml.content, [(0,yaml_scalar/* rewritten */.f)(status, "implemented")]);
}
function evidence_edit_controlIn({ document }, id) {
    let found = null;
    (0,dist/* visit */.YR)(document, {
        Map: (_, map) => {
            if ((0,yaml_text/* textUnder */.I5)(map, "id")?.value !== id)
                return undefined;
            found = map;
            return dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
function withLink(yaml, map, link) {
    const list = (0,yaml_text/* under */.hG)(map, "evidence");
    if (map.flow === true)
        return null;
    if (list === null)
        return behindLastKey(yaml, map, link);
    if (!(0,dist/* isSeq */.oP)(list))
        return null;
    const items = list;
    return items.flow === true ? intoFlow(items, link) : behindLastItem(yaml, items, link);
}
function behindLastKey(yaml, map, link) {
    const empty = map.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === "evidence");
    const start = map.items[0]?.key.range?.[0];
    const end = (empty?.key ?? map.items.at(-1)?.value)?.range?.[1];
    if (start === undefined || end === undefined)
        return null;
    const indent = " ".repeat(start - yaml.content.lastIndexOf("\n", start - 1) - 1);
    const item = itemText(link, `${indent}  `);
    return [insertedBehind(yaml.content, end, empty === undefined ? `${indent}evidence:\n${item}` : item)];
}
function behindLastItem(yaml, list, link) {
    const [first, last] = [list.items[0], list.items.at(-1)];
    const dash = first === undefined ? -1 : yaml.content.lastIndexOf("-", first.range[0]);
    if (last === undefined || dash < 0)
        return null;
    const indent = " ".repeat(dash - yaml.content.lastIndexOf("\n", dash) - 1);
    return [insertedBehind(yaml.content, last.range[1], itemText(link, indent))];
}
function intoFlow(list, link) {
    const end = list.range?.[1];
    if (end === undefined)
        return null;
    const text = `{ ${link.map(([key, value]) => `${key}: ${(0,yaml_scalar/* inStyle */.J)(value, "QUOTE_DOUBLE")}`).join(", ")} }`;
    return [{ start: end - 1, end: end - 1, text: list.items.length === 0 ? text : `, ${text}` }];
}
function itemText(link, indent) {
    return link
        .map(([key, value], at) => `${indent}${at === 0 ? "- " : "  "}${key}: ${(0,yaml_scalar/* inStyle */.J)(value, "PLAIN")}`)
        .join("\n");
}
/** Whole lines behind the line that an offset is in. */
function insertedBehind(content, end, lines) {
    if (content[end - 1] === "\n")
        return { start: end, end, text: `${lines}\n` };
    const next = content.indexOf("\n", end);
    const at = next < 0 ? content.length : next;
    return { start: at, end: at, text: `\n${lines}` };
}

// EXTERNAL MODULE: ./build/js/signals/file-kinds.js
var file_kinds = __webpack_require__(1322);
// EXTERNAL MODULE: ./build/js/signals/lookup.js
var lookup = __webpack_require__(4108);
// EXTERNAL MODULE: ./build/js/signals/see.js + 10 modules
var see = __webpack_require__(4873);
// EXTERNAL MODULE: ./build/js/signals/signal.js
var signals_signal = __webpack_require__(6830);
;// CONCATENATED MODULE: ./build/js/signals/suggestions.js


/** What the files of one revision suggest, in the order of the criteria; looks of one mechanism count once. `namedBy`: path -> controls. */
function suggestionsFrom(all, namedBy) {
    const groups = new Map();
    for (const sighting of all.flatMap(({ sightings }) => sightings)) {
        if (sighting.holds === "unknown")
            continue;
        const { mechanism } = sighting.signal;
        const group = groups.get(mechanism);
        if (group === undefined)
            groups.set(mechanism, [sighting]);
        else
            group.push(sighting);
    }
    const suggestions = [...groups.values()].map((group) => suggestionOf(group, namedBy));
    return suggestions.sort((0,order.by)(({ criteria }) => criteria[0] ?? "", ({ id }) => id));
}
function suggestionOf(found, namedBy) {
    const [{ signal }] = found;
    const sorted = [...found].sort((0,order.by)(orderOf, ({ path }) => path.split("/").length, ({ path }) => path, ({ line }) => line));
    return {
        id: signal.id,
        mechanism: signal.mechanism,
        why: signal.why,
        criteria: [...new Set(found.flatMap((sighting) => (0,signals_signal/* criterionKeys */.w)(sighting.signal.criteria)))],
        places: sorted.map((sighting) => placeOf(sighting, namedBy)),
    };
}
/** What holds first, and what runs on a server before what only a page shows. */
function orderOf({ holds, rank, path }) {
    return (holds === "yes" ? 0 : 8) + (/\.[jt]sx$/.test(path) ? 4 : 0) + (2 - rank);
}
function placeOf({ path, line, shows, holds, evidence }, namedBy) {
    const target = evidence.anchor === null ? asWritten(path) : `${asWritten(path)}#${evidence.anchor}`;
    return {
        path,
        line,
        column: 1,
        shows,
        holds: holds === "unknown" ? "limited" : holds,
        evidence: { kind: evidence.kind, target, contains: evidence.contains },
        namedBy: namedBy.get(path) ?? [],
    };
}
/** As an evidence link names a file: `app/[id]/page.ts` would be a glob that matches no such file. */
function asWritten(path) {
    return path.replace(/[*?[\]{}\\]/g, "?");
}

// EXTERNAL MODULE: ./build/js/signals/table.js + 17 modules
var table = __webpack_require__(9990);
;// CONCATENATED MODULE: ./build/js/commands/suggest.js











const everything = (0,lookup/* tableOf */.c_)(table/* signals */.Q);
/** What the files of a snapshot suggest; with a program, which controls name them already. Throws `Unreadable`. */
async function suggest_suggest(repository, snapshot, program) {
    const own = new Set(program?.files ?? []);
    const paths = [...snapshot.files.keys()].filter((path) => (0,file_kinds/* kindOf */.I)(path) !== null && !own.has(path));
    const { contents } = await (0,fetch_snapshot/* readInto */.P)(repository, snapshot, paths);
    const seen = paths.flatMap((path) => {
        const bytes = contents.get(path);
        return bytes === undefined ? [] : ((0,see/* see */.o)({ path, bytes }, everything) ?? []);
    });
    return suggestionsFrom(seen, controlsByPath(program));
}
function controlsByPath(program) {
    const named = new Map();
    for (const { id, evidence } of program?.controls ?? []) {
        for (const link of evidence) {
            const [path = ""] = "path" in link ? link.path.split("#") : [];
            if (path !== "" && named.get(path)?.includes(id) !== true)
                named.set(path, [...(named.get(path) ?? []), id]);
        }
    }
    return named;
}
/** Keeps a suggestion in a program whose files were read. */
function keep(keeping, program, snapshot) {
    const { suggestion, place, control: id } = keeping;
    const control = program.controls.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
    if (control === undefined)
        return made(keeping, program, snapshot);
    const { path } = control.place;
    if (control.origin !== "native")
        return { is: "refused", why: `${control.id} is read from ${path}, which is not a file of this program` };
    const text = linkText(place.evidence);
    const isThere = control.evidence.some((link) => link.text === text);
    if (isThere && control.implementation !== "planned")
        return { is: "refused", why: `${control.id} has the evidence link ${text} already` };
    // A plan that has the link already is carried out by saying so.
    const edits = isThere
        ? implementedEdits(control.id, path, snapshot)
        : evidenceEdits(control.id, path, linkOf(place.evidence), snapshot);
    if (edits === null)
        return { is: "refused", why: `${path} is not written in a way that can be edited` };
    const met = new Set(control.satisfies.map(({ criterion }) => criterion));
    return { is: "added", control, edits, unmet: suggest_inScope(suggestion, program).filter((key) => !met.has(key)) };
}
function linkText({ target }) {
    return target;
}
/** The suggestion's criteria that the program has in scope. */
function suggest_inScope({ criteria }, program) {
    const asked = new Set(program.frameworks.flatMap((framework) => {
        const catalogue = program.catalogues.get(framework.id);
        return catalogue === undefined
            ? []
            : (0,assess_criteria/* criteriaInScope */.B)(framework, catalogue).map(({ id }) => `${framework.id}/${id}`);
    }));
    return criteria.filter((key) => asked.has(key));
}
function made({ suggestion, place, control, owner }, program, snapshot) {
    const self = [...program.actors.values()].find(({ kind }) => kind === "self");
    const criteria = suggest_inScope(suggestion, program);
    if (criteria.length === 0)
        return { is: "refused", why: `the program asks for none of ${suggestion.criteria.join(", ")}` };
    const path = controlPath(program, control);
    if (snapshot.files.has(path))
        return { is: "refused", why: `${path} is there already, and holds no control ${control}` };
    const who = owner ?? codeOwner(place.path, snapshot) ?? program.owners[0]?.name ?? "";
    const text = controlText({
        id: control,
        title: capital(suggestion.mechanism),
        status: "implemented",
        actor: self?.id ?? "self",
        owner: who,
        satisfies: criteria,
        paths: [place.evidence.target.split("#")[0] ?? place.path],
        evidence: [linkOf(place.evidence)],
    });
    return { is: "made", path, text, owner: who };
}
function codeOwner(path, snapshot) {
    const codeowners = (0,codeowners_codeowners/* codeownersOf */.t4)(snapshot);
    return codeowners === null ? null : ((0,codeowners_codeowners/* ownersOf */.K2)(codeowners, path)?.owners[0] ?? null);
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/js/render/suggestions.js
var suggestions = __webpack_require__(2338);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/suggest.js



















/** `suggest`: mechanisms that files of the working directory show, and the criteria that they speak for; `--write` keeps one of them. */
async function commands_suggest_suggest(asked, shell) {
    const wanted = writing(asked);
    const framework = asked.values.get("framework")?.[0] ?? null;
    const criterion = criterionNamed(asked.values.get("criterion")?.[0] ?? null);
    const here = await (0,terminal_here/* openHere */.P)(asked, shell, null);
    try {
        const { head } = await here.repository.revisions();
        const { snapshot, parsed } = await (0,program_at/* programAt */.qN)(here.repository, head, here.programPath);
        const progress = (0,terminal_shell/* progressOn */.z)(shell.err);
        progress.say(`reading ${snapshot.files.size} files`);
        const all = await suggest_suggest(here.repository, snapshot, parsed.program);
        progress.done();
        if (wanted !== null) {
            if (parsed.program !== null)
                return await suggest_written({ ...wanted, ...placeNamed(wanted.suggestion, all) }, asked, shell, here);
            const why = parsed.absent
                ? `there is no ${here.programPath}; "controldiff init" writes a first one`
                : "the program has errors";
            for (const problem of parsed.absent ? [] : parsed.problems)
                shell.err.write(`${(0,plain/* plain */.pj)(formatProblem(problem))}\n`);
            shell.err.write(`controldiff: nothing is written: ${(0,plain/* plain */.pj)(why)}\n`);
            return 2;
        }
        const shown = all.flatMap((one) => only(one, framework, criterion));
        const format = (asked.values.get("format")?.[0] ?? "terminal");
        const color = !asked.values.has("output") && (0,terminal_shell/* wantsColor */.S)(shell, shell.out);
        const context = { ...frame_context/* noLinks */.dH, color, width: shell.out.columns };
        (0,write_out/* writeOut */.s)(suggestions/* suggestionRenderings */.C[format](shown, context), asked, shell);
        return 0;
    }
    finally {
        await here.close();
    }
}
/** What is to be written; null: suggestions are only shown. Throws `UsageError`. */
function writing({ operand, values }) {
    const suggestion = values.get("write")?.[0] ?? null;
    const owner = values.get("owner")?.[0] ?? null;
    if (suggestion === null) {
        if (operand === null)
            return null;
        throw new terminal_arguments/* UsageError */.e([`a control without a suggestion to add: use --write <suggestion> ${operand}`]);
    }
    const mistakes = [
        ...(operand === null ? [`--write needs a control: --write ${suggestion} <control>`] : []),
        ...[operand === null ? null : idComplaint(operand)].flatMap((wrong) => wrong ?? []),
        ...(owner !== null && !(0,written_forms/* isOwner */.u8)(owner)
            ? [`--owner is "${owner}"; allowed: an owner such as @alice, @acme/platform or alice@example.com`]
            : []),
    ];
    if (mistakes.length > 0 || operand === null)
        throw new terminal_arguments/* UsageError */.e(mistakes);
    return { suggestion, control: operand, owner };
}
/** A criterion's id in the spelling of the catalogues. Throws `UsageError` where none has it. */
function criterionNamed(text) {
    if (text === null)
        return null;
    const id = text.slice(text.indexOf("/") + 1);
    const catalogues = ["soc2-2017", "nist-csf-2.0"].flatMap((name) => (0,criteria_shipped/* shippedCatalogue */.R)(name) ?? []);
    const known = catalogues.flatMap(({ criteria }) => criteria.map((one) => one.id));
    const found = known.find((one) => one.toLowerCase() === id.toLowerCase());
    if (found !== undefined)
        return found;
    const { meant, siblings } = (0,near_criterion/* nearCriterion */.w)(id, catalogues);
    const near = meant === null ? siblings.slice(0, 12) : [meant];
    const words = near.length === 0 ? "" : `; did you mean ${(0,suggest/* oneOf */.yL)(near)}?`;
    throw new terminal_arguments/* UsageError */.e([`"${text}" is no criterion of soc2-2017 or nist-csf-2.0${words}`]);
}
/** A suggestion with the criteria of one framework; none where it speaks for none of those asked for. */
function only(one, framework, criterion) {
    const criteria = one.criteria.filter((key) => framework === null || (0,model_catalogue/* splitCriterionKey */.z)(key).framework === framework);
    const isAsked = criterion === null || criteria.some((key) => (0,model_catalogue/* splitCriterionKey */.z)(key).criterion === criterion);
    return criteria.length > 0 && isAsked ? [{ ...one, criteria }] : [];
}
/** `id`, or `id:2` for the second of its places. Throws `UsageError`. */
function placeNamed(text, all) {
    const [id = "", number = "1"] = text.split(":");
    const suggestion = all.find((one) => one.id === id);
    if (suggestion === undefined) {
        const ids = all.map((one) => one.id);
        const meant = ids.length === 0 ? "; nothing was found here" : (0,suggest/* didYouMean */.au)(id, ids);
        throw new terminal_arguments/* UsageError */.e([`"${id}" is not a suggestion${meant}`]);
    }
    const place = /^[1-9]\d{0,5}$/.test(number) ? suggestion.places[Number(number) - 1] : undefined;
    if (place === undefined)
        throw new terminal_arguments/* UsageError */.e([
            `${id} has no place ${number}; allowed: ${id}:1${suggestion.places.length > 1 ? ` to ${id}:${suggestion.places.length}` : ""}`,
        ]);
    return { suggestion, place };
}
/** Writes one suggestion into one control. */
async function suggest_written(keeping, asked, shell, here) {
    const { head } = await here.repository.revisions();
    const { snapshot, parsed } = await (0,program_at/* programAt */.qN)(here.repository, head, here.programPath);
    if (parsed.program === null)
        return 2;
    const codeowners = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
    const kept = keep(keeping, parsed.program, await (0,fetch_snapshot/* readInto */.P)(here.repository, snapshot, codeowners));
    if (kept.is === "refused") {
        shell.err.write(`controldiff: nothing is written: ${(0,plain/* plain */.pj)(kept.why)}\n`);
        return 1;
    }
    const { place } = keeping;
    const isDry = asked.values.has("dry-run");
    const told = isDry ? shell.err : shell.out;
    if (kept.is === "made") {
        if (isDry)
            shell.out.write(kept.text);
        else
            writeNewFile(here.onDisk("."), kept.path, kept.text);
        told.write(`${isDry ? "would write" : "wrote"} ${(0,plain/* plain */.pj)(kept.path)}: a new control, owned by ${(0,plain/* plain */.pj)(kept.owner)}\n`);
    }
    else {
        const files = rewrite(kept.edits, here.onDisk);
        if (isDry)
            shell.out.write(await patchOf(files));
        else
            write(files);
        told.write(`${isDry ? "would add" : "added"} to ${(0,plain/* plain */.pj)(kept.control.id)} in ${(0,plain/* plain */.pj)(kept.control.place.path)}\n`);
        if (kept.unmet.length > 0)
            told.write(`note: it also speaks for ${kept.unmet.join(", ")}, which ${(0,plain/* plain */.pj)(kept.control.id)} does not say that it satisfies\n`);
    }
    told.write(`evidence: ${(0,plain/* plain */.pj)(place.evidence.target)} (line ${place.line})\n`);
    return 0;
}

;// CONCATENATED MODULE: ./build/js/doors/cli/commands/validate.js









/** `validate`: every problem of a program, at one revision or as it stands in a directory. */
async function validate(asked, shell) {
    const dir = (0,external_node_path_.resolve)(shell.cwd, asked.values.get("repo")?.[0] ?? ".");
    const head = asked.values.get("head")?.[0] ?? null;
    const located = (0,outside_program/* locateProgram */.z)(asked.values.get("program")?.[0] ?? (0,default_program/* onDisk */.F)(dir, default_program/* defaultProgram */.I), shell.cwd, [dir]);
    const path = "inside" in located ? located.inside : located.path;
    const git = head === null ? null : (0,repository/* gitRepository */.xb)({ dir, base: head, head, exact: true });
    try {
        const there = git ?? (0,directories/* directoriesRepository */.s)({ baseDir: dir, headDir: dir });
        const repository = "inside" in located ? there : (0,overlay/* overlay */.L)(there, located.files);
        const { parsed } = await (0,program_at/* programAt */.qN)(repository, (await repository.revisions()).head, path);
        const absent = {
            code: "missing-file",
            severity: "error",
            place: { path, line: 1, column: 1 },
            message: `there is no ${path}; "controldiff init" writes a first one`,
        };
        const problems = parsed.absent ? [absent] : parsed.problems;
        shell.out.write(asked.values.get("format")?.[0] === "json"
            ? `${JSON.stringify(problems, null, 2)}\n`
            : (0,folded/* folded */.T)(validate_asText(problems, parsed.program), shell.out));
        return problems.some((problem) => problem.severity === "error") ? 2 : 0;
    }
    finally {
        await git?.close();
    }
}
function validate_asText(problems, program) {
    const controls = program?.controls.filter(({ complementary }) => complementary === null).length ?? null;
    const errors = problems.filter((problem) => problem.severity === "error").length;
    const lines = problems.map((problem) => `${formatProblem(problem)}\n`);
    const sum = `${counted(errors, "error")}, ${counted(problems.length - errors, "warning")}`;
    return `${lines.join("")}${controls === null ? sum : `${sum}; the program holds ${counted(controls, "control")}`}\n`;
}
function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

// EXTERNAL MODULE: ./build/js/render/registry.js + 17 modules
var registry = __webpack_require__(9734);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/asker.js
var asker = __webpack_require__(9840);
// EXTERNAL MODULE: ./build/js/criteria/packs.js + 1 modules
var criteria_packs = __webpack_require__(6346);
// EXTERNAL MODULE: ./build/js/doors/cli/options/choices.js
var choices = __webpack_require__(2332);
;// CONCATENATED MODULE: ./build/js/doors/cli/init/answers.js




/** By options alone; nothing is said to be in place. Throws `UsageError`. */
function answersGiven({ values }, found) {
    const owners = values.get("owner") ?? null;
    const wrong = (owners ?? []).filter((owner) => !(0,written_forms/* isOwner */.u8)(owner));
    if (wrong.length > 0)
        throw new terminal_arguments/* UsageError */.e(wrong.map((owner) => `--owner is "${owner}"; allowed: an owner such as @alice, @acme/platform or alice@example.com`));
    const pack = values.get("pack")?.[0];
    return {
        owners,
        categories: withSecurity(values.get("category") ?? []),
        clouds: values.get("cloud") ?? found.clouds,
        pack: pack === undefined ? null : (0,criteria_packs/* shippedPack */.r)(pack),
        confirmed: new Set(),
    };
}
/** At most five questions; what options say is not asked. */
async function answersAsked(asker, asked, found) {
    const given = answersGiven(asked, found);
    const said = (name) => asked.values.has(name);
    const owners = said("owner") ? given.owners : await askOwners(asker, found.owners);
    const categories = said("category") ? given.categories : await askCategories(asker);
    const clouds = said("cloud") ? given.clouds : await askClouds(asker, found.clouds);
    const pack = said("pack") ? given.pack : await askPack(asker);
    const confirmed = new Set(await askConfirmed(asker, found.suggestions));
    return { owners, categories, clouds, pack, confirmed };
}
async function askOwners(asker, found) {
    for (;;) {
        const text = await asker.text({
            message: "Who approves changes of the program? Two @logins: nobody approves their own change",
            initial: found.join(", "),
        });
        const owners = text.split(/[\s,]+/).filter((name) => name !== "");
        if (owners.length > 0 && owners.every(written_forms/* isOwner */.u8))
            return owners;
    }
}
async function askCategories(asker) {
    const options = choices/* categoryIds */.B.map((value) => ({ value, label: value }));
    const chosen = await asker.several({
        message: "Which SOC 2 categories are in scope? (security always is)",
        options,
        initial: ["security"],
    });
    return withSecurity(chosen);
}
/** Security is in every SOC 2. */
function withSecurity(categories) {
    return ["security", ...categories.filter((id) => id !== "security")];
}
function askClouds(asker, found) {
    const options = choices/* cloudIds */.K.map((value) => ({ value, label: value }));
    return asker.several({ message: "Which clouds do you run on?", options, initial: found });
}
async function askPack(asker) {
    const packs = criteria_packs/* packIds */.K.map((value) => ({ value, label: (0,criteria_packs/* shippedPack */.r)(value)?.title ?? value }));
    const none = { value: "", label: "None: only what the files show" };
    const id = await asker.one({
        message: "Start with a pack of planned controls?",
        options: [none, ...packs],
        initial: "",
    });
    return (0,criteria_packs/* shippedPack */.r)(id);
}
async function askConfirmed(asker, suggestions) {
    const options = suggestions.flatMap(({ id, mechanism, places }) => {
        const place = places.find(({ holds }) => holds === "yes");
        return place === undefined ? [] : [{ value: id, label: mechanism, hint: `${place.path}:${place.line}` }];
    });
    if (options.length === 0)
        return [];
    return asker.several({
        message: "Which of these are in place and work? The others are written as planned",
        options,
        initial: [],
    });
}

;// CONCATENATED MODULE: ./build/js/doors/cli/init/owners.js
/** More owners than these are not written: they are a first proposal. */
const mostOwners = 4;
/** Stands where nobody is known: an address is never taken for somebody who is there, nor for somebody who left. */
const owners_nobody = "owner@example.com";
/**
 * Owners whose approval GitHub can tell, as far as any are known here. An organization is never one, and of a team a workflow's own token
 * does not see who is in it.
 */
function firstOwners({ codeowners, people, email }) {
    const named = owners_namesIn(codeowners);
    const known = distinct([...named.filter(isPerson), ...people]).slice(0, mostOwners);
    if (known.length > 1)
        return { owners: known, isGated: true, advice: [] };
    const add = 'then add program-change to "fail-on"';
    const [person] = known;
    if (person !== undefined) {
        const alone = `${person} is the only owner found, and nobody could approve what ${person} changes in the program`;
        return { owners: [person], isGated: false, advice: [`${alone}: name a second @login under "owners", ${add}`] };
    }
    const [team] = named;
    if (team !== undefined) {
        const hidden = `only the team ${team} is known, and a workflow's own token does not see who is in a team`;
        return {
            owners: [team],
            isGated: false,
            advice: [`${hidden}: name two @logins under "owners", or set the input org-token, ${add}`],
        };
    }
    const unknown = "no owner is known here";
    return { owners: [email ?? owners_nobody], isGated: false, advice: [`${unknown}: name two @logins under "owners", ${add}`] };
}
/** The owners of CODEOWNERS that are people or teams, those of everything first. */
function owners_namesIn(codeowners) {
    const lines = codeowners.split(/\r?\n/).map((line) => line.replace(/#.*/, "").trim().split(/\s+/));
    const all = lines.filter(([pattern]) => pattern === "*").flatMap((line) => line.slice(1));
    return distinct([...all, ...lines.flatMap((line) => line.slice(1))].filter((name) => /^@[\w.-]+(\/[\w.-]+)?$/.test(name)));
}
function isPerson(name) {
    return !name.includes("/");
}
/** Each once, whatever its case, where it is first. */
function distinct(names) {
    const lower = names.map((name) => name.toLowerCase());
    return names.filter((_, at) => lower.indexOf(lower[at] ?? "") === at);
}

// EXTERNAL MODULE: ./build/js/model/version.js
var version = __webpack_require__(7360);
;// CONCATENATED MODULE: ./build/js/doors/cli/init/pin.js




/** Without a release's commit only a tag is known, and a tag can be moved. */
const tagPin = {
    ref: `v${version/* version */.r}`,
    comment: "pin it to the commit of the release that you have read",
    isCommit: false,
};
const pin_commit = /^[0-9a-f]{40}$/;
/** The commit of the release that runs (`release.json`, written when it was packed), or of the clone it runs from; `home`: its folder. */
async function pinOf(home) {
    if (home === null)
        return tagPin;
    const release = releaseIn((0,default_program/* onDisk */.F)(home, "release.json"));
    if (release !== null)
        return { ref: release, comment: `v${version/* version */.r}`, isCommit: true };
    if (!(0,external_node_fs_.existsSync)((0,default_program/* onDisk */.F)(home, ".git")))
        return tagPin;
    const asked = await (0,command/* askGit */.gG)(home, ["rev-parse", "HEAD"]).catch(() => null);
    const head = asked?.stdout.toString("utf8").trim() ?? "";
    return pin_commit.test(head) ? { ref: head, comment: `a clone of v${version/* version */.r}`, isCommit: true } : tagPin;
}
function releaseIn(path) {
    try {
        const release = JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
        const found = typeof release === "object" && release !== null && "commit" in release ? release.commit : null;
        const of = typeof release === "object" && release !== null && "version" in release ? release.version : null;
        return typeof found === "string" && pin_commit.test(found) && of === version/* version */.r ? found : null;
    }
    catch {
        // No release: a clone, or a package that somebody packed by hand.
        return null;
    }
}

;// CONCATENATED MODULE: ./build/js/doors/cli/init/first-program.js

/** Where the JSON Schemas of this version are. */
const schemaHome = `https://raw.githubusercontent.com/controldiff/controldiff/v${version/* version */.r}/schemas`;

;// CONCATENATED MODULE: ./build/js/doors/cli/init/program-text.js

const clouds = {
    aws: "Amazon Web Services",
    azure: "Microsoft Azure",
    gcp: "Google Cloud",
};
/** The text of `compliance/program.yml`. */
function programText(first) {
    const { name, owners, categories, others } = first;
    const failOn = ["new-gap", "broken-evidence", "lost-owner", ...(owners.isGated ? ["program-change"] : [])];
    const advice = owners.advice.map((line) => `  # ${line.replace(/: (?=name )/, ":\n  # ")}\n`).join("");
    return `# yaml-language-server: $schema=${schemaHome}/program.schema.json
version: 1
name: ${JSON.stringify(name)}

# Who approves changes of this program itself.
owners: [${owners.owners.map((owner) => JSON.stringify(owner)).join(", ")}]

frameworks:
  - id: soc2-2017
    categories: [${categories.join(", ")}]

# You and the parties you rely on; say under responsibilities: who answers for what (by default you do, for everything).
actors:
  self: { kind: self, name: ${JSON.stringify(name)} }
${actorsOf(first)}
policy:
${advice}  fail-on: [${failOn.join(", ")}]
  approvals: advise
${sourcesOf(others, owners.owners[0] ?? "")}`;
}
function actorsOf({ pack, clouds: chosen }) {
    const known = new Set((pack?.actors ?? []).map(({ id }) => id));
    const more = chosen
        .filter((id) => !known.has(id))
        .map((id) => ({ id, kind: "subservice", name: clouds[id] ?? id, method: "carve-out" }));
    return [...(pack?.actors ?? []), ...more]
        .map(({ id, kind, name, method }) => {
        const how = method === null ? "" : `, method: ${method}`;
        return `  ${id}: { kind: ${kind}, name: ${JSON.stringify(name)}${how} }\n`;
    })
        .join("");
}
/** What another program says can count at once; whether it is to is a person's to say, so that it is only shown how. */
function sourcesOf(others, owner) {
    const readable = others.filter(({ source }) => source !== null);
    if (readable.length === 0)
        return "";
    const lines = readable.map(({ source }) => `#   - { ${source}, owner: ${JSON.stringify(owner)} }\n`);
    return `
# Found here, and read where it stands once you take the "#" away:
# sources:
${lines.join("")}`;
}

;// CONCATENATED MODULE: ./build/js/doors/cli/init/workflow-text.js

const toReadChecks = `  checks: read # checks that are evidence: their results
  statuses: read # and commit statuses
  actions: read # and which workflow a job belongs to
`;
/** As examples/workflows/pull-request.yml. */
function workflowText({ programPath, job, pin, readsChecks = false }) {
    const program = programPath === default_program/* defaultProgram */.I ? "" : `          program: ${JSON.stringify(programPath)}\n`;
    return `name: ${job}
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review, edited] # edited: the base branch was changed
  pull_request_review:
    types: [submitted, dismissed] # an approval can turn the check green, and its dismissal red again
  merge_group: # without a merge queue this never runs
permissions:
  contents: read # the checkout
  pull-requests: write # the one comment; without it the check is the same
${readsChecks ? toReadChecks : ""}jobs:
  ${job}: # the name to require
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { fetch-depth: 2, persist-credentials: false } # 2: the merge and its first parent
      - uses: controldiff/controldiff@${pin.ref} # ${pin.comment}
        with:
${program}          require-program: true # fail also where neither branch has a program
`;
}

;// CONCATENATED MODULE: ./build/js/doors/cli/init/plan.js




/** Plans a first program: every control in it is planned unless somebody said that it is in place. */
function planInit(first) {
    const { folder, pack } = first;
    const programPath = `${folder}compliance/program.yml`;
    const workflowPath = `.github/workflows/compliance${slug(folder)}.yml`;
    const controls = pack === null ? fromSuggestions(first) : fromPack(first, pack);
    const files = new Map([
        [programPath, programText(first)],
        ...controls.map((control) => [
            `${folder}compliance/controls/${control.id.toLowerCase()}.yml`,
            controlText(control, `${schemaHome}/control.schema.json`),
        ]),
        [
            workflowPath,
            workflowText({ programPath, job: `compliance${slug(folder)}`, pin: first.pin, readsChecks: first.readsChecks }),
        ],
    ]);
    return { files, controls, programPath, workflowPath };
}
/** A control for each mechanism that the files show and that speaks for a criterion in scope. */
function fromSuggestions(first) {
    return first.suggestions.flatMap((suggestion) => {
        const satisfies = claimsOf(suggestion, first);
        const [place] = shownBy(suggestion);
        if (satisfies.length === 0 || place === undefined)
            return [];
        return [
            {
                id: suggestion.id.toUpperCase(),
                title: plan_capital(suggestion.mechanism),
                status: first.confirmed.has(suggestion.id) ? "implemented" : "planned",
                actor: "self",
                owner: plan_ownerOf(first),
                satisfies,
                paths: [place.evidence.target.split("#")[0] ?? place.path],
                evidence: [linkOf(place.evidence)],
            },
        ];
    });
}
function claimsOf({ criteria }, first) {
    return criteria.filter((key) => key.startsWith("soc2-2017/") && first.criteria.has(key.slice("soc2-2017/".length)));
}
/** The places where it holds for certain. */
function shownBy({ places }) {
    return places.filter(({ holds }) => holds === "yes");
}
/** So many links of a pack's control are written; more would be a list that nobody reads. */
const mostLinks = 3;
/** The pack's controls for the criteria in scope, each with what the files show of it. */
function fromPack(first, pack) {
    return pack.controls
        .filter(({ satisfies }) => first.criteria.has(satisfies))
        .map((control) => {
        const shown = control.signals.flatMap((id) => first.suggestions.filter((one) => one.id === id));
        const certain = shown.filter((one) => shownBy(one).length > 0);
        const confirmed = certain.filter(({ id }) => first.confirmed.has(id));
        const kept = (confirmed.length > 0 ? confirmed : certain).slice(0, mostLinks);
        return {
            ...plannedControl(control, pack, first),
            status: confirmed.length > 0 ? "implemented" : "planned",
            paths: [...new Set(kept.flatMap(pathOf))],
            evidence: kept.flatMap((one) => shownBy(one).slice(0, 1)).map(({ evidence }) => linkOf(evidence)),
        };
    });
}
function plannedControl(control, pack, first) {
    return {
        id: control.id,
        title: control.title,
        actor: "self",
        owner: plan_ownerOf(first),
        satisfies: [`soc2-2017/${control.satisfies}`],
        monitors: control.satisfies === "CC9.2" ? pack.monitors : [],
    };
}
function pathOf(suggestion) {
    const [place] = shownBy(suggestion);
    return place === undefined ? [] : [place.evidence.target.split("#")[0] ?? place.path];
}
function plan_ownerOf({ owners }) {
    return owners.owners[0] ?? "";
}
/** `-services-api` for `services/api/`. */
function slug(folder) {
    const name = folder.replace(/\/$/, "").replace(/[^A-Za-z0-9]+/g, "-");
    return name === "" ? "" : `-${name.replace(/^-|-$/g, "").toLowerCase()}`;
}
function plan_capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/js/doors/cli/init/other-formats.js
/** Which files have to be read to know: small ones by their names, and by what they hold. */
function candidates(paths) {
    return [...paths]
        .filter((path) => openControl.test(path) || oscalFile.test(path) || policyFile.test(path))
        .slice(0, mostRead);
}
/** So many are opened. */
const mostRead = 500;
const openControl = /(^|\/)opencontrol\.ya?ml$/;
const oscalFile = /(oscal|component-definition|system-security-plan|ssp|profile|catalog)[^/]*\.(json|ya?ml)$/i;
const policyFile = /(^|\/)(narratives|policies|procedures)\/[^/]+\.md$/;
const register = /(control|risk|soc-?2|iso-?27001|compliance|vanta|drata|statement-of-applicability)[^/]*\.(csv|xlsx)$/i;
/** Finds OpenControl, Comply and OSCAL by what the files say, and spreadsheets whose names say that they are registers. */
function otherPrograms(paths, texts) {
    const found = [...texts].flatMap(([path, text]) => programIn(path, text) ?? []);
    const sheets = [...paths]
        .filter((path) => register.test(path))
        .map((path) => ({
        path,
        says: `a register: controldiff import ${JSON.stringify(path)} --dry-run shows what can be read of it`,
        source: null,
    }));
    return [...new Map([...found, ...sheets].map((one) => [one.source ?? one.path, one])).values()];
}
function programIn(path, text) {
    if (openControl.test(path) && /^(components|schema_version)\s*:/m.test(text))
        return {
            path,
            says: 'an OpenControl program: "sources:" in program.yml reads it',
            source: `opencontrol: ${JSON.stringify(path)}`,
        };
    if (policyFile.test(path) && /^satisfies\s*:/m.test(frontMatter(text)))
        return complyIn(path);
    const kind = /["']?(component-definition|system-security-plan|assessment-plan|profile|catalog)["']?\s*:\s*[{\n]/.exec(text)?.[1];
    if (!oscalFile.test(path) || kind === undefined || !/oscal-version/.test(text))
        return null;
    if (kind !== "component-definition" && kind !== "system-security-plan")
        return { path, says: `an OSCAL ${kind}, which says what is required and not what is done`, source: null };
    return {
        path,
        says: `an OSCAL ${kind}: "sources:" in program.yml reads it`,
        source: `oscal: ${JSON.stringify(path)}`,
    };
}
/** What stands above the line of dashes; nothing where there is none. */
function frontMatter(text) {
    const [head = "", ...rest] = text.replace(/^---\r?\n/, "").split(/^---\s*$/m);
    return rest.length === 0 ? "" : head;
}
function complyIn(path) {
    const folder = path.split("/").slice(0, -2).join("/") || ".";
    return {
        path,
        says: 'a Comply program: "sources:" in program.yml reads it',
        source: `comply: ${JSON.stringify(folder)}`,
    };
}

;// CONCATENATED MODULE: ./build/js/doors/cli/init/surroundings.js











/** Folders that git mostly ignores, for where there is no git to say so. */
const unlikely = new Set("node_modules bower_components vendor dist build target .venv venv .terraform .next .tox __pycache__ coverage".split(" "));
/** Looks at every file that git does not ignore, and without git at all but the folders that it mostly would. Throws `Unreadable`. */
async function lookAround(dir, shell) {
    const top = await (0,working_tree/* rootOf */.I)(dir).catch(() => null);
    const root = top ?? dir;
    const folder = top === null ? "" : below(top, dir);
    const tree = top === null ? null : (0,working_tree/* workingTree */.c)(top, null);
    try {
        const seen = await filesOf(tree ?? (0,directories/* directoriesRepository */.s)({ baseDir: dir, headDir: dir, skips: unlikely }), folder);
        return { root, folder, name: (0,external_node_path_.basename)(dir), ...seen, ...(await whoIsHere(dir, shell)) };
    }
    finally {
        await tree?.close();
    }
}
/** `services/api/`, with the slashes of a repository. */
function below(root, dir) {
    const way = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(dir)).split(external_node_path_.sep).join("/");
    return way === "" || way.startsWith("..") || (0,external_node_path_.isAbsolute)(way) ? "" : `${way}/`;
}
async function filesOf(repository, folder) {
    const { head } = await repository.revisions();
    const snapshot = await (0,fetch_snapshot/* openSnapshot */.r)(repository, head);
    const isNear = (path) => path.startsWith(folder) || path.startsWith(".github/") || !path.includes("/");
    const near = [...snapshot.files.keys()].filter((path) => isNear(path) && !path.startsWith(`${folder}compliance/`));
    const suggestions = (await suggest_suggest(repository, snapshot, null)).flatMap((one) => {
        const places = one.places.filter(({ path }) => isNear(path) && !path.startsWith(`${folder}compliance/`));
        return places.length === 0 ? [] : [{ ...one, places }];
    });
    const isOfProgram = (path) => path.startsWith(`${folder}compliance/`) && /\.ya?ml$/.test(path);
    const own = [...snapshot.files.keys()].filter(isOfProgram);
    const wanted = [...own, ...codeowners_codeowners/* codeownersPaths */.oX.filter((path) => snapshot.files.has(path)), ...candidates(near)];
    const { contents } = await (0,fetch_snapshot/* readInto */.P)(repository, snapshot, wanted);
    const texts = new Map([...contents].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
    return {
        files: near.length,
        codeowners: codeowners_codeowners/* codeownersPaths */.oX.map((path) => texts.get(path)).find((text) => text !== undefined) ?? "",
        clouds: cloudsIn(suggestions),
        suggestions,
        others: otherPrograms(near, texts),
        readsChecks: own.some((path) => /(?:^|[\s{,-])check:\s/m.test(texts.get(path) ?? "")),
    };
}
const resources = [
    ["aws", /"aws_|AWS::/],
    ["azure", /"azurerm_|Microsoft\.\w+\//],
    ["gcp", /"google_/],
];
/** Clouds by the resources that suggestions point at. */
function cloudsIn(suggestions) {
    const shown = suggestions.flatMap(({ places }) => places.map(({ shows }) => shows));
    return resources.flatMap(([cloud, pattern]) => (shown.some((text) => pattern.test(text)) ? [cloud] : []));
}
async function whoIsHere(dir, { env }) {
    const email = await gitEmail(dir).catch(() => null);
    const logins = [env.GITHUB_ACTOR ?? "", email === null ? "" : (loginIn(email) ?? "")];
    const people = logins.map((login) => `@${login}`).filter(written_forms/* isOwner */.u8);
    return { people, email: email !== null && (0,written_forms/* isOwner */.u8)(email) ? email : null };
}

// EXTERNAL MODULE: ./build/js/render/frame/criteria-change.js
var criteria_change = __webpack_require__(3481);
;// CONCATENATED MODULE: ./build/js/doors/cli/init/told.js




/** So many lines are all that is read on the first day. */
const mostOthers = 3;
/** What was found, and what was written or left as it was. */
function told_told(around, first, plan, written) {
    const { suggestions, files, others } = around;
    const controls = plan.controls.filter(({ id }) => written.some((path) => path.endsWith(`/${id.toLowerCase()}.yml`)));
    const planned = controls.filter(({ status }) => status === "planned").length;
    const isNewProgram = written.includes(plan.programPath);
    const list = [
        ...(isNewProgram ? [plan.programPath] : []),
        ...(controls.length > 0
            ? [`${(0,text_words/* counted */.hS)(controls.length, "control")} beside it (${planned} planned, ${controls.length - planned} in place)`]
            : []),
        ...(written.includes(plan.workflowPath) ? [plan.workflowPath] : []),
    ];
    const kept = [plan.programPath, plan.workflowPath].filter((path) => !written.includes(path));
    return lines([
        `found: ${(0,text_words/* counted */.hS)(suggestions.length, "mechanism")} in ${(0,text_words/* counted */.hS)(files, "file")}; "controldiff suggest" shows each with its line`,
        ...others.slice(0, mostOthers).map(({ path, says }) => `found: ${path}, ${says}`),
        ...(others.length > mostOthers ? [`found: ${others.length - mostOthers} more registers or programs`] : []),
        written.length === 0 ? "nothing to write: all of it is there" : `written: ${list.join(", ")}`,
        ...(kept.length > 0 && written.length > 0 ? [`left as it was: ${kept.join(", ")}`] : []),
        ...(first.pin.isCommit
            ? []
            : [
                `the workflow runs the tag ${first.pin.ref}, because no commit of a release is known here; a tag can be moved, so pin a commit`,
            ]),
    ]);
}
/** On the first day nearly everything is open; what is there already is the news. */
function inShort(report) {
    const worst = (0,criteria_change/* worstByCriterion */.AB)(report.coverage.head);
    const met = [...worst.values()].filter(criteria_change/* isMet */.TD).length;
    const planned = report.counts.planned ?? 0;
    return `check: ${(0,one_line/* oneLine */.T)(report)}; of ${(0,text_words/* counted */.hS)(worst.size, "criterion", "criteria")} ${met} covered, ${planned} planned, ${worst.size - met - planned} open\n`;
}
function nextSteps(first, plan) {
    const steps = [
        `read ${plan.programPath}; ${first.owners.owners.join(", ")} ${first.owners.owners.length === 1 ? "owns" : "own"} the program`,
        ...first.owners.advice,
        'make a planned control real: "controldiff suggest --write <suggestion> <control>", or give it evidence and remove "status: planned"',
        `commit, open a pull request, and require the check "${plan.workflowPath.replace(/^.*\/|\.yml$/g, "")}"`,
    ];
    return lines(["next:", ...steps.map((step, at) => `  ${at + 1}. ${step}`)]);
}
function lines(all) {
    return all.map((line) => `${(0,plain/* plain */.pj)(line)}\n`).join("");
}

;// CONCATENATED MODULE: ./build/js/doors/cli/init/write-files.js





/** Writes what is not there yet, and gives its paths. Throws `UsageError` where a file would end outside of the folder. */
function writeNew({ files, programPath, workflowPath }, dir) {
    // With a program there already, controls of ours beside it would be somebody else's to judge.
    const hasProgram = (0,external_node_fs_.existsSync)((0,default_program/* onDisk */.F)(dir, programPath));
    const fresh = [...files].filter(([path]) => !isThere((0,external_node_path_.join)(dir, path)) && !(hasProgram && path !== workflowPath));
    const outside = fresh.map(([path]) => path).filter((path) => leadsOutside(dir, path));
    if (outside.length > 0)
        throw new terminal_arguments/* UsageError */.e(outside.map((path) => `nothing is written: ${path} leads out of ${dir} through a symbolic link`));
    for (const [path, text] of fresh)
        writeNewFile(dir, path, text);
    return fresh.map(([path]) => path);
}

;// CONCATENATED MODULE: ./build/js/doors/cli/init/init.js



















/** `init`: a first program and a workflow from what is found; what is there already stays as it is. */
async function init(asked, shell) {
    const dir = (0,external_node_path_.resolve)(shell.cwd, asked.values.get("dir")?.[0] ?? ".");
    const today = (0,terminal_today/* todayOf */.X)(asked, shell);
    const progress = (0,terminal_shell/* progressOn */.z)(shell.err);
    progress.say("looking at the files");
    const around = await lookAround(dir, shell).finally(progress.done);
    const answers = await answersOf(around, asked, shell);
    if (answers === null) {
        shell.err.write("controldiff: nothing is written\n");
        return 2;
    }
    const first = await firstOf(around, answers, shell);
    const plan = planInit(first);
    const written = writeNew(plan, around.root);
    shell.out.write((0,folded/* folded */.T)(told_told(around, first, plan, written), shell.out));
    const report = await (0,run/* run */.e)({
        ...nobody/* nobody */.e,
        repository: (0,directories/* directoriesRepository */.s)({ baseDir: around.root, headDir: around.root, skips: unlikely }),
        programPath: plan.programPath,
        today,
    });
    shell.out.write(report.verdict.is === "error" ? inFull(report, shell) : inShort(report));
    shell.out.write((0,folded/* folded */.T)(nextSteps(first, plan), shell.out));
    return (0,exit_code/* exitCodeOf */.F)(report);
}
/** Null: the person stopped answering. */
async function answersOf(around, asked, shell) {
    const { owners } = firstOwners(around);
    const found = { owners, clouds: around.clouds, suggestions: around.suggestions };
    const ask = asked.values.has("no-questions") ? null : (shell.ask ?? null);
    if (ask === null)
        return answersGiven(asked, found);
    try {
        return await answersAsked(await ask(), asked, found);
    }
    catch (error) {
        if (error instanceof asker/* Canceled */.O)
            return null;
        throw error;
    }
}
async function firstOf(around, answers, shell) {
    const { owners, categories } = answers;
    return {
        ...around,
        ...answers,
        // Who is named by a person stands alone: nobody is added to them.
        owners: firstOwners(owners === null ? around : namedBy(owners)),
        criteria: init_inScope(categories),
        pin: await pinOf(shell.home ?? null),
    };
}
/** As if CODEOWNERS named them. */
function namedBy(owners) {
    return {
        codeowners: `* ${owners.filter((name) => name.startsWith("@")).join(" ")}`,
        people: [],
        email: owners.find((name) => !name.startsWith("@")) ?? null,
    };
}
/** Criteria of soc2-2017 that one of these categories selects. */
function init_inScope(categories) {
    const catalogue = (0,criteria_shipped/* shippedCatalogue */.R)("soc2-2017");
    const always = (catalogue?.categories ?? []).filter((category) => category.always).map(({ id }) => id);
    const selected = new Set([...always, ...categories]);
    const criteria = (catalogue?.criteria ?? []).filter((one) => one.categories.some((id) => selected.has(id)));
    return new Set(criteria.map(({ id }) => id));
}
/** A program that was there and does not validate: everything that is wrong with it. */
function inFull(report, shell) {
    const context = { ...frame_context/* noLinks */.dH, color: (0,terminal_shell/* wantsColor */.S)(shell, shell.out), width: shell.out.columns };
    return `\n${registry/* renderings */.A.terminal(report, context)}`;
}

;// CONCATENATED MODULE: ./build/js/doors/cli/other-commands.js
















/** Every command but `check`, which runs most, by its name. */
const otherCommands = {
    validate: validate,
    explain: explain_explain,
    attest: attest_attest,
    fix: fix_fix,
    matrix: matrix_matrix,
    crosswalk: crosswalk_crosswalk,
    suggest: commands_suggest_suggest,
    replay: replay_replay,
    criteria: criteria,
    "add control": addControl,
    import: importControls,
    "ledger verify": ledgerVerify,
    "ledger reconcile": ledgerReconcile,
    init: init,
    completion: completion,
    mcp: mcp,
    demo: demo,
};


/***/ }),

/***/ 9840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ Canceled)
/* harmony export */ });
/** The person stopped answering. */
class Canceled extends Error {
}


/***/ })

};
