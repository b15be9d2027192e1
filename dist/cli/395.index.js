export const id = 395;
export const ids = [395];
export const modules = {

/***/ 20395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replay: () => (/* binding */ replay)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/adapters/disk/overlay.js
var overlay = __webpack_require__(92961);
// EXTERNAL MODULE: ./build/js/adapters/git/blobs.js
var git_blobs = __webpack_require__(74128);
// EXTERNAL MODULE: ./build/js/adapters/git/change.js
var change = __webpack_require__(72366);
// EXTERNAL MODULE: ./build/js/adapters/git/command.js + 1 modules
var command = __webpack_require__(74248);
// EXTERNAL MODULE: ./build/js/adapters/git/objects.js + 1 modules
var git_objects = __webpack_require__(47497);
// EXTERNAL MODULE: ./build/js/adapters/git/revisions.js
var revisions = __webpack_require__(98314);
// EXTERNAL MODULE: ./build/js/adapters/git/tree.js
var tree = __webpack_require__(25670);
;// CONCATENATED MODULE: ./build/js/adapters/git/history.js






/** The newest `most` commits of a revision's first-parent line. Throws `Unreadable`. */
async function historyOf(dir, revision, most) {
    const format = "--format=%H%x00%P%x00%ct%x00%s";
    const log = await (0,command/* git */.$Y)(dir, "log", "--first-parent", `--max-count=${most + 1}`, "--no-show-signature", format, "--end-of-options", revision, "--");
    const commits = log.split("\n").flatMap((line) => mergeIn(line) ?? []);
    const objects = new git_objects/* GitObjects */.V(dir);
    const held = await (0,revisions/* commitsAt */.gV)(objects, commits.map(({ parent }) => parent));
    const merges = commits.filter(({ parent }, at) => parent !== "" && held[at]?.id === parent).slice(0, most);
    const isCut = commits.some(({ parent }, at) => parent !== "" && held[at]?.id !== parent);
    const shallow = (await (0,command/* git */.$Y)(dir, "rev-parse", "--is-shallow-repository")).trim() === "true";
    const blobs = new git_blobs/* GitBlobs */.L(objects);
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
        close: () => objects.close(),
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

// EXTERNAL MODULE: ./build/js/model/order.js
var order = __webpack_require__(12800);
// EXTERNAL MODULE: ./build/js/model/sentence.js
var sentence = __webpack_require__(41703);
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
var each_blob_once = __webpack_require__(98026);
// EXTERNAL MODULE: ./build/js/fetch/program-at.js + 75 modules
var program_at = __webpack_require__(42101);
// EXTERNAL MODULE: ./build/js/fetch/snapshot.js
var fetch_snapshot = __webpack_require__(54433);
// EXTERNAL MODULE: ./build/js/model/problem.js
var problem = __webpack_require__(79471);
// EXTERNAL MODULE: ./build/js/render/comment/one-line.js
var one_line = __webpack_require__(63788);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/js/render/text/plain.js
var plain = __webpack_require__(34655);
// EXTERNAL MODULE: ./build/js/render/text/words.js
var words = __webpack_require__(60406);
// EXTERNAL MODULE: ./build/js/render/text/wrap.js
var wrap = __webpack_require__(94303);
;// CONCATENATED MODULE: ./build/js/render/replay.js




/** The code of each form of a replay. */
const replayRenderings = {
    terminal,
    json: (replay) => `${JSON.stringify({ schema: "controldiff-replay/1", ...replay }, null, 2)}\n`,
};
/** Findings of a merge that are told one by one. */
const mostFindings = 3;
function terminal(replay, { color, width }) {
    const ink = (0,picocolors.createColors)(color);
    const { merges, rules } = replay;
    const speaking = merges.filter(({ findings, verdict }) => findings.length > 0 || verdict === "error");
    const parts = [
        (0,wrap/* wrap */.L)(sumOf(replay), width, ""),
        rules.length === 0 ? [] : [ink.bold("How often each rule would have spoken"), ...ruleLines(replay)],
        speaking.length === 0
            ? []
            : [ink.bold("What would have been said"), ...speaking.flatMap((merge) => mergeLines(merge, width, ink))],
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
function sumOf({ merges, asked, isShallow, seconds }) {
    if (merges.length === 0)
        return isShallow
            ? "No merge is in this clone, which is shallow: fetch its history."
            : "There is no merge to replay.";
    const verdicts = (is) => merges.filter(({ verdict }) => verdict === is).length;
    const silent = merges.filter(({ findings, verdict }) => findings.length === 0 && verdict !== "error").length;
    const [newest, oldest] = [merges[0], merges.at(-1)];
    const few = merges.length < asked ? ` of ${asked} asked for${isShallow ? ", because the clone is shallow" : ""}` : "";
    const errors = verdicts("error");
    const unknown = errors === 0 ? "" : `, ${errors} could not be evaluated`;
    return `${(0,words/* counted */.hS)(merges.length, "merge")}${few}, ${oldest?.day} to ${newest?.day}, by the program as it stands here: ${verdicts("fail")} would have failed, ${silent} would have been silent${unknown}. ${seconds.toFixed(1)} s.`;
}
function ruleLines({ rules, merges }) {
    const width = Math.max(...rules.map(({ rule }) => rule.length));
    return rules.map(({ rule, merges: count, findings, blocking }) => {
        const share = Math.round((100 * count) / merges.length);
        return `  ${rule.padEnd(width)}  in ${(0,words/* counted */.hS)(count, "merge")} (${share} %), ${(0,words/* counted */.hS)(findings, "finding")}, ${blocking} blocking`;
    });
}
function mergeLines({ commit, day, subject, inShort, findings }, width, ink) {
    const more = findings.length > mostFindings ? [`    …and ${findings.length - mostFindings} more; --format json has them`] : [];
    return [
        ...(0,wrap/* wrap */.L)(`${commit.slice(0, 7)} ${day} ${(0,plain/* plain */.pj)(subject)}: ${(0,plain/* plain */.pj)(inShort)}`, width - 2, "  "),
        ...findings
            .slice(0, mostFindings)
            .flatMap(({ blocking, rule, message }) => (0,wrap/* wrap */.L)(`${blocking ? ink.red("✗") : ink.yellow("!")} ${rule}: ${(0,plain/* plain */.pj)(message)}`, width - 4, "    ")),
        ...more,
    ];
}

// EXTERNAL MODULE: ./build/js/run.js + 98 modules
var run = __webpack_require__(68268);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/arguments.js
var terminal_arguments = __webpack_require__(21994);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/here.js
var terminal_here = __webpack_require__(47390);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/nobody.js
var nobody = __webpack_require__(9947);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/shell.js
var terminal_shell = __webpack_require__(31988);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/write-out.js
var write_out = __webpack_require__(96224);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/replay.js
















const [few, mostMerges] = [20, 2_000];
/** `replay`: what the program as it stands here would have said about the last merges. It judges nothing: the exit code is 0. */
async function replay(asked, shell) {
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
        (0,write_out/* writeOut */.s)(replayRenderings[format](told, context), asked, shell);
        return 0;
    }
    finally {
        progress.done();
        await history.close();
    }
}
/** The program of the working directory, which both sides of every merge are judged by. Throws `UsageError`. */
async function programHere(asked, shell) {
    const here = await (0,terminal_here.openHere)(asked, shell, null);
    try {
        const { head } = await here.repository.revisions();
        const { snapshot, parsed } = await (0,program_at/* programAt */.qN)(here.repository, head, here.programPath);
        if (parsed.program === null)
            throw new terminal_arguments/* UsageError */.e(parsed.absent
                ? [`there is no ${here.programPath} to replay; "controldiff init" writes a first one`]
                : parsed.problems.map(problem/* formatProblem */.V));
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
        const repository = (0,each_blob_once/* eachBlobOnce */.W)((0,overlay.overlay)(at(merge), program.files));
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


/***/ }),

/***/ 79471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem)
/* harmony export */ });
/* unused harmony export problemCodes */
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
