export const id = 688;
export const ids = [688];
export const modules = {

/***/ 15736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ inRowOrder)
/* harmony export */ });
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12800);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60406);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50940);



const severities = ["error", "warning", "note"];
/** The findings of the table in its order: what blocks, what the change did, then by severity and group; risks the worst first. */
function inRowOrder(report) {
    const worst = new Map(report.risks.map(({ id }, at) => [id, at - report.risks.length]));
    const found = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(report);
    const causes = new Set(found.flatMap(({ blocking, cause }) => (blocking && cause ? (0,_story_js__WEBPACK_IMPORTED_MODULE_1__/* .lineName */ .iE)(cause.location) : [])));
    const isBehind = ({ group, location }) => group === "source-warning" && causes.has((0,_story_js__WEBPACK_IMPORTED_MODULE_1__/* .lineName */ .iE)(location));
    return [...found].sort((0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__.by)(
    // What was not understood explains what follows from it.
    (found) => (isBehind(found) ? 0 : found.blocking ? 1 : 2), 
    // What is wrong in the program file can be the cause of the others.
    ({ rule, location }) => (rule === "program-invalid" && location.path !== report.program.path ? 1 : 0), (found) => (found.cause === null ? 1 : 0), (found) => severities.indexOf(found.severity), (found) => _text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOrder */ .aA.indexOf(found.group), (found) => worst.get(found.subject[0] ?? "") ?? 0, (found) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .counting */ .M)(found.fingerprint)));
}


/***/ }),

/***/ 50940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ stories),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   Yi: () => (/* binding */ markOfStory),
/* harmony export */   iE: () => (/* binding */ lineName)
/* harmony export */ });
/* unused harmony exports isConsequence, storyNames */
/* harmony import */ var _frame_about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4632);

/** Whether anything of a story blocks: what leads it may be a warning from which that follows. */
function isBlocking({ lead, rest }) {
    return lead.blocking || rest.some(({ blocking }) => blocking);
}
/** The sign of a story, whatever leads it. */
function markOfStory(story) {
    return (0,_frame_about_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .Fg)({ ...story.lead, blocking: isBlocking(story) });
}
/** What goes wrong because something else does. */
const consequences = new Set(["new-gap", "point-gap", "untreated-risk"]);
function isConsequence({ group }) {
    return consequences.has(group);
}
/** Which finding of a story leads it, the first of these groups; what breaks comes before what follows from it, and before advice. */
function rankOf({ group, blocking }) {
    if (group === "source-warning")
        return -1;
    if (consequences.has(group))
        return 1;
    return group === "unmapped-change" || group === "dead-path" ? 2 : blocking ? 0 : 1;
}
/**
 * Names the story of each of some findings: it is that of their cause. What stands on no line of its own, approvals and files that no control
 * covers, is a story by its kind, and so are lines of CODEOWNERS with one fault; a finding without a cause has a story of its own. What was
 * not understood begins the story of all that follows from it.
 */
function storyNames(found) {
    const misread = new Set(found.filter(isWarning).map((one) => lineName(startOf(one))));
    return (one) => {
        const { cause } = one;
        if (isWarning(one))
            return lineName(startOf(one));
        const name = cause === null ? null : lineName(cause.location);
        return name !== null && misread.has(name) ? name : storyOf(one);
    };
}
/** Where a warning begins: at what changed, where that is another file. */
function startOf({ cause, location }) {
    return cause !== null && cause.location.path !== location.path ? cause.location : location;
}
function isWarning({ group }) {
    return group === "source-warning";
}
/** Equal for places on one line of one side. */
function lineName({ path, line, side }) {
    return JSON.stringify([path, line, side]);
}
function storyOf({ cause, fingerprint, group, message, rule }) {
    if (group === "approval" || group === "program-change")
        return JSON.stringify([rule, fingerprint]);
    if (rule === "codeowners-error")
        return JSON.stringify([rule, message, cause]);
    return cause === null ? JSON.stringify([fingerprint]) : lineName(cause.location);
}
/** The stories of findings, in the order of their first. Files that no control covers, and nothing else, are one story. */
function stories(found) {
    const groups = new Map();
    const nameOf = storyNames(found);
    const shared = new Set(found.filter(({ group }) => group !== "unmapped-change").map(nameOf));
    for (const one of found) {
        const isAlone = one.group === "unmapped-change" && !shared.has(nameOf(one));
        const key = isAlone ? `unmapped ${one.blocking}` : nameOf(one);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()].map(storyFrom);
}
function storyFrom(group) {
    const blocks = group.some(({ blocking }) => blocking);
    const able = group.filter((one) => one.blocking === blocks || isWarning(one));
    const lead = able.reduce((best, one) => (rankOf(one) < rankOf(best) ? one : best), able[0] ?? group[0]);
    return { lead, rest: group.filter((one) => one !== lead) };
}


/***/ }),

/***/ 4632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   rI: () => (/* binding */ aboutOf)
/* harmony export */ });
/* harmony import */ var _model_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41703);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28832);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17180);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34655);
/* harmony import */ var _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54085);
/* harmony import */ var _text_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93456);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87402);







/** What does not block has the same sign, whatever it is. */
function markOf(found) {
    if (found.standing === "resolved")
        return "✅";
    if (found.standing === "withdrawn")
        return "➖";
    if (!found.blocking)
        return "⚠️";
    if (found.group === "broken-evidence")
        return "🔗";
    return found.group === "program-change" ? "📝" : "❌";
}
/** What the message's topic names, else the finding's control; null where the message alone says it. */
function aboutOf(found, { controls }) {
    const [id, ...title] = (0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .topicOf */ .FW)(found.message) ?? [];
    if (id !== undefined)
        return { id, title };
    const control = found.control === null ? undefined : controls.get(found.control);
    if (control === undefined || namesItself(found))
        return null;
    return { id: (0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(control.id), title: (0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL)(` ${control.title}`) };
}
/** What has a name of its own that its message says. */
const named = new Set(["owner", "risk", "actor", "waiver", "finding"]);
function namesItself({ rule }) {
    return named.has(_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO[rule].subject[0] ?? "");
}
/** The name as plain text, for telling two apart. */
function nameOf(found, page) {
    const about = aboutOf(found, page);
    return about === null ? "" : (0,_text_write_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M)([about.id], _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPen */ .O);
}
/** The name in bold, and the title where it is asked for, as Markdown; empty where the message alone says it. */
function subjectOf(found, page, hasTitle = true) {
    const about = aboutOf(found, page);
    if (about === null)
        return "";
    const { id, title } = about;
    const name = id.is === "path" ? (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .pathCode */ .N3)(id.path) : `**${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_text_write_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M)([id], _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPen */ .O), _page_js__WEBPACK_IMPORTED_MODULE_5__/* .longest */ .xS.subject))}**`;
    const words = hasTitle ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_text_write_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M)(title, _text_plain_pen_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPen */ .O), _page_js__WEBPACK_IMPORTED_MODULE_5__/* .longest */ .xS.subject)) : "";
    return words === "" ? name : `${name} ${words}`;
}
/** Owners stand in code spans: nobody is mentioned. */
function ownerOf(found, { controls }) {
    const control = found.control === null ? undefined : controls.get(found.control);
    if (control === undefined)
        return "";
    return control.owner === null ? "no owner" : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(control.owner, _page_js__WEBPACK_IMPORTED_MODULE_5__/* .longest */ .xS.owner));
}


/***/ }),

/***/ 30569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ whose)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34655);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42010);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87402);



/**
 * Whose program it is, as plain text: ` (Web shop)`, to go behind our name. Empty where the program is in the usual place. In another place
 * a repository can have several, and what each of them says stands side by side.
 */
function whose({ program }) {
    return (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .T)(program.path) === _key_js__WEBPACK_IMPORTED_MODULE_2__/* .usualKey */ .g ? "" : ` (${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(program.name || program.path), _page_js__WEBPACK_IMPORTED_MODULE_1__/* .longest */ .xS.title)})`;
}


/***/ }),

/***/ 5688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  maxSarifBytes: () => (/* binding */ maxSarifBytes),
  sarif: () => (/* binding */ sarif),
  sarifForCodeScanning: () => (/* binding */ sarifForCodeScanning)
});

// EXTERNAL MODULE: ./build/js/model/help.js
var model_help = __webpack_require__(30857);
// EXTERNAL MODULE: ./build/js/model/sentence.js
var model_sentence = __webpack_require__(41703);
// EXTERNAL MODULE: ./build/js/model/version.js
var version = __webpack_require__(67360);
// EXTERNAL MODULE: ./build/js/render/comment/row-order.js
var row_order = __webpack_require__(15736);
// EXTERNAL MODULE: ./build/js/render/frame/budget.js
var budget = __webpack_require__(93544);
// EXTERNAL MODULE: ./build/js/render/frame/page.js
var frame_page = __webpack_require__(87402);
// EXTERNAL MODULE: ./build/js/render/json.js + 1 modules
var json = __webpack_require__(53858);
// EXTERNAL MODULE: ./build/js/rules/evaluation/incomplete-input.js
var incomplete_input = __webpack_require__(18584);
// EXTERNAL MODULE: ./build/js/render/text/words.js
var words = __webpack_require__(60406);
// EXTERNAL MODULE: ./build/js/render/frame/context.js
var context = __webpack_require__(19046);
// EXTERNAL MODULE: ./build/js/render/frame/markdown-pen.js
var markdown_pen = __webpack_require__(27082);
// EXTERNAL MODULE: ./build/js/render/text/plain.js
var plain = __webpack_require__(34655);
// EXTERNAL MODULE: ./build/js/render/text/plain-pen.js
var plain_pen = __webpack_require__(54085);
// EXTERNAL MODULE: ./build/js/render/text/write.js
var text_write = __webpack_require__(93456);
;// CONCATENATED MODULE: ./build/js/render/sarif/sarif-text.js





/** Characters of one text: GitHub's documented 1,000 for descriptions holds for all that it shows whole. */
const roomOfText = { all: 1_000, each: 160 };
/**
 * Somebody's text in a SARIF message or property. GitHub writes messages into review comments: a zero-width space keeps links (SARIF 2.1.0,
 * 3.11.6), mentions and HTML from coming alive.
 */
function sarifText(words) {
    return harmless((0,plain/* clip */.$Q)((0,plain/* plain */.pj)(words), roomOfText.all));
}
/** A sentence as a SARIF plain text message, in which braces are written twice (3.11.5). */
function sarifMessage(whole) {
    return braced(harmless((0,text_write/* write */.M)(whole, plain_pen/* plainPen */.O, roomOfText)));
}
/** The same as Markdown: names are code spans, and nothing that somebody else wrote comes alive. */
function sarifMarkdown(whole, page) {
    return braced((0,markdown_pen/* markdownOf */.RQ)(whole, page, roomOfText, (0,markdown_pen/* pureMarkdownPen */.zd)(page)));
}
function braced(text) {
    return text.replace(/[{}]/g, "$&$&");
}
function harmless(text) {
    return text.replace(/@(?=[\w-])|<(?=[A-Za-z/!?])|\](?=[([:])/g, "$&\u200b");
}
/** Where something stands, relative to the repository's root; a program outside it keeps its whole path. */
function physicalLocation({ path, line, column }) {
    const uri = (0,context/* encodedPath */.yT)(path) || ".";
    const isInside = !uri.startsWith("/");
    return {
        artifactLocation: isInside ? { uri, uriBaseId: "%SRCROOT%" } : { uri: `file://${uri}` },
        region: { startLine: line, startColumn: column },
    };
}
/** A place that has something to say of itself. */
function relatedLocation(at, id, says) {
    const when = at.side === "base" ? " (before the change)" : "";
    return { id, physicalLocation: physicalLocation(at), message: { text: `${sarifMessage(says)}${when}` } };
}

;// CONCATENATED MODULE: ./build/js/render/sarif/sarif-invocation.js




/** Of each kind this many are told one by one. */
const mostNotifications = 100;
/** How the run went: what could not be evaluated is no success, and GitHub then leaves its alerts as they were. `left`: results without room. */
function invocation(report, left) {
    const { findings, problems, verdict } = report;
    const unread = findings.filter(incomplete_input/* isUnread */.K);
    return {
        executionSuccessful: verdict.is !== "error",
        toolExecutionNotifications: notifications([
            ...(left === 0
                ? []
                : [{ level: "warning", says: (0,model_sentence/* words */.aL)(`${(0,words/* counted */.hS)(left, "finding")} without room here`) }]),
            ...unread.map(({ message }) => ({ level: "error", says: message })),
            ...(0,words/* doubts */.OD)(report).map(({ what, why }) => ({
                level: "note",
                says: (0,model_sentence/* sentence */.em) `not verified: ${what}: ${why}`,
            })),
        ]),
        toolConfigurationNotifications: notifications(problems.map(({ severity, message, place }) => ({ level: severity, says: (0,model_sentence/* words */.aL)(message), at: place }))),
    };
}
function notifications(notices) {
    const left = notices.length - mostNotifications;
    const rest = left > 0 ? [{ level: "note", says: (0,model_sentence/* words */.aL)((0,words/* counted */.hS)(left, "more", "more")) }] : [];
    return [...notices.slice(0, mostNotifications), ...rest].map(({ level, says, at }) => ({
        level,
        message: { text: sarifMessage((0,model_sentence/* sentence */.em) `${says}.`) },
        ...(at !== undefined && { locations: [{ physicalLocation: physicalLocation(at) }] }),
    }));
}

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(65108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(42565);
// EXTERNAL MODULE: ./build/js/render/frame/whose.js
var frame_whose = __webpack_require__(30569);
;// CONCATENATED MODULE: ./build/js/render/annotations.js









/** GitHub keeps 10 errors and 10 warnings of a step and drops the rest silently (actions/toolkit#734). */
const mostPerLevel = 10;
/** Characters of a message: GitHub shows no more of it without a click. */
const roomOfMessage = { all: 600, each: 160 };
/** The introduced findings as annotations, at most `most` of a level; the last then says how many more there are. */
function annotations(report, most = mostPerLevel) {
    const name = `controldiff${whose(report)}`;
    // What could not be read stands on no line; the job says it.
    const all = inRowOrder(report)
        .filter((one) => !isUnread(one))
        .map((found) => annotation(found, name));
    return ["error", "warning"].flatMap((level) => capped(all.filter((one) => one.level === level), { level, most, name }));
}
function annotation(found, name) {
    const at = placeAtHead(found);
    const { message, fix } = found;
    const about = message.filter(({ is }) => is === "topic");
    const next = fix === null ? [] : sentence `. Next: ${fix.text}`;
    return {
        level: found.blocking ? "error" : "warning",
        path: at?.path ?? null,
        line: at?.line ?? 1,
        column: at?.column ?? 1,
        title: `${name}: ${found.rule}`,
        message: clip(write(sentence `${about}${changeOf(found)}${next}`, plainPen, roomOfMessage), roomOfMessage.all),
    };
}
/** Where people can look at it: a file that the change removed has no lines any more. */
function placeAtHead(found) {
    const places = [found.location, ...(found.cause === null ? [] : [found.cause.location])];
    return places.find(({ side, path }) => side === "head" && !path.startsWith("/") && !path.startsWith("..")) ?? null;
}
function capped(all, { level, most, name }) {
    if (all.length <= most)
        return all;
    const left = all.length - (most - 1);
    const message = `…and ${counted(left, "more finding")}; see the job summary`;
    return [...all.slice(0, most - 1), { level, path: null, line: 1, column: 1, title: name, message }];
}

// EXTERNAL MODULE: ./build/js/rules/registry.js + 63 modules
var registry = __webpack_require__(28832);
;// CONCATENATED MODULE: ./build/js/render/sarif/sarif-rules.js


/** Where a rule stands among the descriptors. */
const ruleIndexes = new Map(registry/* ruleIds */.Zl.map((id, at) => [id, at]));
/** Every rule of the findings table, those without a result too: so that "found nothing" differs from "not looked for". */
const ruleDescriptors = registry/* ruleIds */.Zl.map((id) => {
    const { group, severity, wrongWhen, why, remedy } = registry/* rules */.aO[id];
    const help = `${why} ${remedy}`;
    const words = id.replaceAll("-", " ");
    return {
        id,
        name: words.replace(/(?:^| )\w/g, (start) => start.trim().toUpperCase()),
        shortDescription: { text: `${words.charAt(0).toUpperCase()}${words.slice(1)}` },
        fullDescription: { text: `Wrong when: ${wrongWhen}.` },
        help: { text: help.replaceAll("`", ""), markdown: help },
        helpUri: (0,model_help/* ruleHelpUrl */.Z4)(id),
        defaultConfiguration: { level: severity },
        properties: { tags: ["compliance", group], precision: "very-high" },
    };
});

;// CONCATENATED MODULE: ./build/js/render/sarif/sarif-result.js







/** One finding as a SARIF result. */
function resultOf(found, page) {
    const { report } = page;
    const { rule, severity, standing, control } = found;
    const at = placeAtHead(found) ?? found.location;
    const related = relatedLocations(found);
    return {
        ruleId: rule,
        ruleIndex: ruleIndexes.get(rule) ?? -1,
        level: severity,
        message: messageOf(found, page),
        locations: [
            {
                physicalLocation: physicalLocation(at),
                ...(control !== null && { logicalLocations: [{ name: sarifText(control), kind: "control" }] }),
            },
        ],
        ...(related.length > 0 && { relatedLocations: related }),
        partialFingerprints: fingerprints(found.fingerprint),
        baselineState: states[standing],
        ...(standing === "waived" && { suppressions: [accepted(report)] }),
        properties: propertiesOf(found),
    };
}
const states = {
    introduced: "new",
    existing: "unchanged",
    waived: "unchanged",
    unverifiable: "unchanged",
    resolved: "absent",
    withdrawn: "absent",
};
/** The same sentence twice: plain, and for viewers that read it as Markdown (3.11.9). */
function messageOf({ message, cause, fix, standing }, page) {
    const because = cause === null ? [] : (0,model_sentence/* sentence */.em) `. Cause: ${cause.text}`;
    const next = fix === null || standing !== "introduced" ? [] : (0,model_sentence/* sentence */.em) `. Next: ${fix.text}`;
    const whole = (0,model_sentence/* sentence */.em) `${message}${because}${next}.${(0,model_sentence/* words */.aL)((0,frame_whose/* whose */.v)(page.report))}`;
    return { text: sarifMessage(whole), markdown: sarifMarkdown(whole, page) };
}
function relatedLocations({ cause, fix, location, standing }) {
    const other = fix === null || standing !== "introduced" || isSame(fix.location, location) ? null : fix;
    return [...(cause === null ? [] : [cause]), ...(other === null ? [] : [other])].map(({ location: at, text }, index) => relatedLocation(at, index + 1, text));
}
function isSame(a, b) {
    return a.path === b.path && a.line === b.line && a.side === b.side;
}
/** The identity of the finding, whatever its text and line: GitHub looks at `primaryLocationLineHash` alone, a hash and how often it was seen. */
function fingerprints(fingerprint) {
    const digest = (0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(fingerprint)));
    return { primaryLocationLineHash: `${digest.slice(0, 16)}:1`, "controldiff/v1": digest };
}
function accepted({ program }) {
    return {
        kind: "external",
        status: "accepted",
        justification: sarifText(`waived in the program (${program.path})`),
    };
}
function propertiesOf({ group, standing, blocking, actor, criteria }) {
    return {
        group,
        standing,
        blocking,
        ...(actor !== null && { actor: sarifText(actor) }),
        ...(criteria.length > 0 && { criteria: criteria.slice(0, 20).map(sarifText) }),
    };
}

;// CONCATENATED MODULE: ./build/js/render/sarif/sarif.js











/** GitHub takes 10 MB of a gzipped file (docs: troubleshooting SARIF uploads, "file too large"), and gzip makes no text of this size larger. */
const maxSarifBytes = 9_900_000;
/** GitHub refuses a file with more results in a run, and shows this many of them, by a choice of its own (docs: "results exceed limit"). */
const sarifResults = { taken: 25_000, shown: 5_000 };
/** The report as SARIF 2.1.0, with what is fixed as `absent`: https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/ */
function sarif(report, context) {
    return written(report, context, inOrder(report), sarifResults.taken);
}
/** The same for GitHub's code scanning, which knows no `absent`: it would open what is fixed again, and sees by itself what is gone. */
function sarifForCodeScanning(report, context) {
    const present = inOrder(report).filter(({ standing }) => standing !== "resolved" && standing !== "withdrawn");
    return written(report, context, present, sarifResults.shown);
}
/** What is new, most important first, then what is accepted or was there before, then what is gone; where there is no room, from the end. */
function inOrder(report) {
    const first = (0,row_order/* inRowOrder */.o)(report);
    const isFirst = new Set(first);
    const rank = (found) => ranks.indexOf(found.standing);
    const rest = report.findings.filter((found) => !isFirst.has(found));
    return [...first, ...rest.sort((a, b) => rank(a) - rank(b))];
}
const ranks = [
    "introduced",
    "existing",
    "unverifiable",
    "waived",
    "resolved",
    "withdrawn",
];
/** One result a line, so that a file of many can be looked at and compared. */
function written(report, context, results, most) {
    const page = (0,frame_page/* pageOf */.ZZ)(report, { ...context, links: null });
    const start = (0,json.jsonText)(frameOf(report, context)).slice(0, -1);
    const { schema, version } = { schema: (0,json.jsonText)(schemaAddress), version: (0,json.jsonText)("2.1.0") };
    return (0,budget/* fitted */.$5)([
        `{"$schema":${schema},"version":${version},"runs":[\n${start},"results":[`,
        (0,budget/* rowsOf */.RO)(results, (found) => `${found === results[0] ? "" : ","}\n${(0,json.jsonText)(resultOf(found, page))}`, {
            before: "",
            after: (left) => `\n],"invocations":[${(0,json.jsonText)(invocation(report, left))}]}\n]}\n`,
            most,
        }),
    ], maxSarifBytes);
}
const schemaAddress = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** Everything of a run but its results and how it went. */
function frameOf(report, { key, links }) {
    const { head, base, program, verdict, complete, today } = report;
    return {
        tool: {
            driver: {
                name: "controldiff",
                semanticVersion: version/* version */.r,
                informationUri: model_help/* projectUrl */.Vn,
                rules: ruleDescriptors,
            },
        },
        // What GitHub calls a category: two programs of a repository do not take each other's place.
        automationDetails: {
            id: `controldiff/${key}/`,
            description: {
                text: sarifMessage((0,model_sentence/* words */.aL)(`The program ${program.name || "without a name"} in ${program.path}.`)),
            },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
        ...(links === null || !head.isCommit
            ? {}
            : {
                versionControlProvenance: [
                    {
                        repositoryUri: `${links.server}/${links.repository}`,
                        revisionId: head.id,
                        mappedTo: { uriBaseId: "%SRCROOT%" },
                    },
                ],
            }),
        properties: {
            verdict: verdict.is,
            complete,
            today,
            ...(base.isCommit && { base: base.id }),
            ...(head.isCommit && { head: head.id }),
        },
    };
}


/***/ })

};
