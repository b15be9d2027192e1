export const id = 979;
export const ids = [979];
export const modules = {

/***/ 8979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  suggest: () => (/* binding */ suggest_suggest)
});

// EXTERNAL MODULE: ./build/js/commands/new-control.js
var new_control = __webpack_require__(71551);
// EXTERNAL MODULE: ./build/js/commands/suggest.js + 2 modules
var suggest = __webpack_require__(53405);
// EXTERNAL MODULE: ./build/js/criteria/shipped.js + 1 modules
var shipped = __webpack_require__(99746);
// EXTERNAL MODULE: ./build/js/fetch/program-at.js + 75 modules
var program_at = __webpack_require__(42101);
// EXTERNAL MODULE: ./build/js/fetch/snapshot.js
var fetch_snapshot = __webpack_require__(54433);
// EXTERNAL MODULE: ./build/js/model/catalogue.js
var catalogue = __webpack_require__(12589);
// EXTERNAL MODULE: ./build/js/model/problem.js
var model_problem = __webpack_require__(79471);
// EXTERNAL MODULE: ./build/js/parse/catalogue/near-criterion.js
var near_criterion = __webpack_require__(48870);
// EXTERNAL MODULE: ./build/js/parse/written/forms.js
var written_forms = __webpack_require__(43741);
// EXTERNAL MODULE: ./build/js/parse/written/suggest.js
var written_suggest = __webpack_require__(13048);
// EXTERNAL MODULE: ./build/js/render/frame/context.js
var frame_context = __webpack_require__(19046);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/js/render/text/plain.js
var plain = __webpack_require__(34655);
// EXTERNAL MODULE: ./build/js/render/text/words.js
var words = __webpack_require__(60406);
// EXTERNAL MODULE: ./build/js/render/text/wrap.js
var wrap = __webpack_require__(94303);
;// CONCATENATED MODULE: ./build/js/render/suggestions.js





/** Said above every form: what is found must not be taken for what somebody answers for. */
const warning = "Suggestions from what the files contain. Read the line before you keep one: nothing here counts as covered until a control names it.";
/** Places of one mechanism that are shown; JSON has all of them. */
const mostPlaces = 3;
/** For a person at a terminal. */
function terminal(suggestions, context) {
    const ink = (0,picocolors.createColors)(context.color);
    const first = suggestions[0];
    if (first === undefined)
        return "Nothing was found that a control could name as evidence.\n";
    const blocks = suggestions.map((suggestion) => {
        const { id, mechanism, why, criteria, places } = suggestion;
        const more = places.length > mostPlaces ? [ink.dim(`    and ${(0,words/* counted */.hS)(places.length - mostPlaces, "more place")}`)] : [];
        return [
            `${ink.bold((0,plain/* plain */.pj)(mechanism))} ${ink.dim((0,plain/* plain */.pj)(id))}`,
            ...(0,wrap/* wrap */.L)(`${byFramework(criteria)}. ${(0,plain/* plain */.pj)(why)}.`, context.width, "    "),
            ...places.slice(0, mostPlaces).flatMap((place) => placeLines(place, ink)),
            ...more,
        ].join("\n");
    });
    const sum = `${(0,words/* counted */.hS)(suggestions.length, "mechanism")} found.`;
    const next = `Next: controldiff suggest --write ${first.id} <control> writes the first place of one into one control; ${first.id}:2 the second.`;
    return `${[(0,wrap/* wrap */.L)(`${sum} ${warning}`, context.width, "").join("\n"), ...blocks, (0,wrap/* wrap */.L)(next, context.width, "").join("\n")].join("\n\n")}\n`;
}
function placeLines({ path, line, shows, holds, namedBy }, ink) {
    const notes = [
        holds === "limited" ? "only under a condition" : "",
        holds === "advisory" ? "its failure fails nothing" : "",
        namedBy.length === 0 ? "" : `evidence of ${namedBy.map(plain/* plain */.pj).join(", ")}`,
    ].filter((note) => note !== "");
    const note = notes.length === 0 ? "" : ` (${notes.join("; ")})`;
    return [`    ${ink.cyan(`${(0,plain/* plainName */.MH)(path)}:${line}`)}${note}`, `        ${(0,plain/* plain */.pj)(shows)}`];
}
/** `soc2-2017 CC6.1, C1.1; nist-csf-2.0 PR.DS-01`. */
function byFramework(criteria) {
    const groups = new Map();
    for (const key of criteria) {
        const { framework, criterion } = (0,catalogue/* splitCriterionKey */.z)(key);
        groups.set(framework, [...(groups.get(framework) ?? []), criterion]);
    }
    return [...groups].map(([framework, ids]) => `${framework} ${ids.join(", ")}`).join("; ");
}
function json(suggestions) {
    return `${JSON.stringify({ schema: "controldiff-suggestions/1", warning, suggestions }, null, 2)}\n`;
}
/** The code of each form of suggestions. */
const suggestionRenderings = { terminal, json };

// EXTERNAL MODULE: ./build/js/doors/cli/terminal/arguments.js
var terminal_arguments = __webpack_require__(21994);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/here.js
var terminal_here = __webpack_require__(47390);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/rewrite.js
var rewrite = __webpack_require__(32918);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/shell.js
var terminal_shell = __webpack_require__(31988);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/write-new-file.js
var write_new_file = __webpack_require__(73513);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/write-out.js
var write_out = __webpack_require__(96224);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/suggest.js



















/** `suggest`: mechanisms that files of the working directory show, and the criteria that they speak for; `--write` keeps one of them. */
async function suggest_suggest(asked, shell) {
    const wanted = writing(asked);
    const framework = asked.values.get("framework")?.[0] ?? null;
    const criterion = criterionNamed(asked.values.get("criterion")?.[0] ?? null);
    const here = await (0,terminal_here.openHere)(asked, shell, null);
    try {
        const { head } = await here.repository.revisions();
        const { snapshot, parsed } = await (0,program_at/* programAt */.qN)(here.repository, head, here.programPath);
        const progress = (0,terminal_shell/* progressOn */.z)(shell.err);
        progress.say(`reading ${snapshot.files.size} files`);
        const all = await (0,suggest/* suggest */.Z)(here.repository, snapshot, parsed.program);
        progress.done();
        if (wanted !== null) {
            if (parsed.program !== null)
                return await written({ ...wanted, ...placeNamed(wanted.suggestion, all) }, asked, shell, here);
            const why = parsed.absent
                ? `there is no ${here.programPath}; "controldiff init" writes a first one`
                : "the program has errors";
            for (const problem of parsed.absent ? [] : parsed.problems)
                shell.err.write(`${(0,plain/* plain */.pj)((0,model_problem/* formatProblem */.V)(problem))}\n`);
            shell.err.write(`controldiff: nothing is written: ${(0,plain/* plain */.pj)(why)}\n`);
            return 2;
        }
        const shown = all.flatMap((one) => only(one, framework, criterion));
        const format = (asked.values.get("format")?.[0] ?? "terminal");
        const color = !asked.values.has("output") && (0,terminal_shell/* wantsColor */.S)(shell, shell.out);
        const context = { ...frame_context/* noLinks */.dH, color, width: shell.out.columns };
        (0,write_out/* writeOut */.s)(suggestionRenderings[format](shown, context), asked, shell);
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
        ...[operand === null ? null : (0,new_control/* idComplaint */.vT)(operand)].flatMap((wrong) => wrong ?? []),
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
    const catalogues = ["soc2-2017", "nist-csf-2.0"].flatMap((name) => (0,shipped/* shippedCatalogue */.R)(name) ?? []);
    const known = catalogues.flatMap(({ criteria }) => criteria.map((one) => one.id));
    const found = known.find((one) => one.toLowerCase() === id.toLowerCase());
    if (found !== undefined)
        return found;
    const { meant, siblings } = (0,near_criterion/* nearCriterion */.w)(id, catalogues);
    const near = meant === null ? siblings : [meant];
    const words = near.length === 0 ? "" : `; did you mean ${(0,written_suggest/* oneOf */.yL)(near)}?`;
    throw new terminal_arguments/* UsageError */.e([`"${text}" is no criterion of soc2-2017 or nist-csf-2.0${words}`]);
}
/** A suggestion with the criteria of one framework; none where it speaks for none of those asked for. */
function only(one, framework, criterion) {
    const criteria = one.criteria.filter((key) => framework === null || (0,catalogue/* splitCriterionKey */.z)(key).framework === framework);
    const isAsked = criterion === null || criteria.some((key) => (0,catalogue/* splitCriterionKey */.z)(key).criterion === criterion);
    return criteria.length > 0 && isAsked ? [{ ...one, criteria }] : [];
}
/** `id`, or `id:2` for the second of its places. Throws `UsageError`. */
function placeNamed(text, all) {
    const [id = "", number = "1"] = text.split(":");
    const suggestion = all.find((one) => one.id === id);
    if (suggestion === undefined) {
        const ids = all.map((one) => one.id);
        const meant = ids.length === 0 ? "; nothing was found here" : (0,written_suggest/* didYouMean */.au)(id, ids);
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
async function written(keeping, asked, shell, here) {
    const { head } = await here.repository.revisions();
    const { snapshot, parsed } = await (0,program_at/* programAt */.qN)(here.repository, head, here.programPath);
    if (parsed.program === null)
        return 2;
    const codeowners = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
    const kept = (0,suggest/* keep */.a)(keeping, parsed.program, await (0,fetch_snapshot/* readInto */.P)(here.repository, snapshot, codeowners));
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
            (0,write_new_file/* writeNewFile */.S0)(here.onDisk("."), kept.path, kept.text);
        told.write(`${isDry ? "would write" : "wrote"} ${(0,plain/* plain */.pj)(kept.path)}: a new control, owned by ${(0,plain/* plain */.pj)(kept.owner)}\n`);
    }
    else {
        const files = (0,rewrite/* rewrite */.v8)(kept.edits, here.onDisk);
        if (isDry)
            shell.out.write(await (0,rewrite/* patchOf */.gn)(files));
        else
            (0,rewrite/* write */.M9)(files);
        told.write(`${isDry ? "would add" : "added"} to ${(0,plain/* plain */.pj)(kept.control.id)} in ${(0,plain/* plain */.pj)(kept.control.place.path)}\n`);
        if (kept.unmet.length > 0)
            told.write(`note: it also speaks for ${kept.unmet.join(", ")}, which ${(0,plain/* plain */.pj)(kept.control.id)} does not say that it satisfies\n`);
    }
    told.write(`evidence: ${(0,plain/* plain */.pj)(place.evidence.target)} (line ${place.line})\n`);
    return 0;
}


/***/ }),

/***/ 32918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   gn: () => (/* binding */ patchOf),
/* harmony export */   v8: () => (/* binding */ rewrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _edits_apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85624);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62962);



/** Does edits on the files as they are on disk. Throws `Unreadable` where one does not fit: the file changed since it was read. */
function rewrite(edits, onDisk) {
    const before = new Map();
    for (const { path } of edits)
        if (!before.has(path))
            before.set(path, bytesOf(onDisk(path)));
    const { files, done } = (0,_edits_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .applyFixes */ .y)((path) => before.get(path), [edits]);
    if (done[0] === false)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I("a file changed while it was being read; run again");
    return [...files].map(([path, after]) => ({
        path,
        onDisk: onDisk(path),
        before: before.get(path),
        after,
    }));
}
function bytesOf(at) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(at);
    }
    catch (error) {
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I(`${at} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function write(files) {
    for (const { onDisk, after } of files) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(onDisk, after);
        }
        catch (error) {
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .I(`${onDisk} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
}
/** The same as a patch that `git apply` takes. */
async function patchOf(files) {
    const { formatPatch, structuredPatch } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 71833));
    const text = (bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const patches = files.map(({ path, before, after }) => ({
        ...structuredPatch(`a/${path}`, `b/${path}`, text(before), text(after), undefined, undefined, { context: 3 }),
        isGit: true,
    }));
    return patches.map((patch) => formatPatch(patch)).join("");
}


/***/ }),

/***/ 85624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ applyFixes)
/* harmony export */ });
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

/***/ 71833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatPatch: () => (/* reexport */ formatPatch),
  structuredPatch: () => (/* reexport */ structuredPatch)
});

// UNUSED EXPORTS: Diff, FILE_HEADERS_ONLY, INCLUDE_HEADERS, OMIT_HEADERS, applyPatch, applyPatches, arrayDiff, canonicalize, characterDiff, convertChangesToDMP, convertChangesToXML, createPatch, createTwoFilesPatch, cssDiff, diffArrays, diffChars, diffCss, diffJson, diffLines, diffSentences, diffTrimmedLines, diffWords, diffWordsWithSpace, jsonDiff, lineDiff, parsePatch, reversePatch, sentenceDiff, wordDiff, wordsWithSpaceDiff

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(63102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/line.js


class LineDiff extends base/* default */.A {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/patch/create.js

/**
 * Returns true if the filename contains characters that require C-style
 * quoting (as used by Git and GNU diffutils in diff output).
 */
function needsQuoting(s) {
    for (let i = 0; i < s.length; i++) {
        if (s[i] < '\x20' || s[i] > '\x7e' || s[i] === '"' || s[i] === '\\') {
            return true;
        }
    }
    return false;
}
/**
 * C-style quotes a filename, encoding special characters as escape sequences
 * and non-ASCII bytes as octal escapes. This is the inverse of
 * `parseQuotedFileName` in parse.ts.
 *
 * Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
 * This matches the behaviour of both Git and GNU diffutils, which always emit
 * UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
 * Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
 *
 * If the filename doesn't need quoting, returns it as-is.
 */
function quoteFileNameIfNeeded(s) {
    if (!needsQuoting(s)) {
        return s;
    }
    let result = '"';
    const bytes = new TextEncoder().encode(s);
    let i = 0;
    while (i < bytes.length) {
        const b = bytes[i];
        // See https://en.wikipedia.org/wiki/Escape_sequences_in_C#Escape_sequences
        if (b === 0x07) {
            result += '\\a';
        }
        else if (b === 0x08) {
            result += '\\b';
        }
        else if (b === 0x09) {
            result += '\\t';
        }
        else if (b === 0x0a) {
            result += '\\n';
        }
        else if (b === 0x0b) {
            result += '\\v';
        }
        else if (b === 0x0c) {
            result += '\\f';
        }
        else if (b === 0x0d) {
            result += '\\r';
        }
        else if (b === 0x22) {
            result += '\\"';
        }
        else if (b === 0x5c) {
            result += '\\\\';
        }
        else if (b >= 0x20 && b <= 0x7e) {
            // Just a printable ASCII character that is neither a double quote nor a
            // backslash; no need to escape it.
            result += String.fromCharCode(b);
        }
        else {
            // Either part of a non-ASCII character or a control character without a
            // special escape sequence; needs escaping as a 3-digit octal escape
            result += '\\' + b.toString(8).padStart(3, '0');
        }
        i++;
    }
    result += '"';
    return result;
}
const INCLUDE_HEADERS = {
    includeIndex: true,
    includeUnderline: true,
    includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: true
};
const OMIT_HEADERS = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    let optionsObj;
    if (!options) {
        optionsObj = {};
    }
    else if (typeof options === 'function') {
        optionsObj = { callback: options };
    }
    else {
        optionsObj = options;
    }
    if (typeof optionsObj.context === 'undefined') {
        optionsObj.context = 4;
    }
    // We copy this into its own variable to placate TypeScript, which thinks
    // optionsObj.context might be undefined in the callbacks below.
    const context = optionsObj.context;
    // @ts-expect-error (runtime check for something that is correctly a static type error)
    if (optionsObj.newlineIsToken) {
        throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
    }
    if (!optionsObj.callback) {
        return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
    }
    else {
        const { callback } = optionsObj;
        diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
                const patch = diffLinesResultToPatch(diff);
                // TypeScript is unhappy without the cast because it does not understand that `patch` may
                // be undefined here only if `callback` is StructuredPatchCallbackAbortable:
                callback(patch);
            } }));
    }
    function diffLinesResultToPatch(diff) {
        // STEP 1: Build up the patch with no "\ No newline at end of file" lines and with the arrays
        //         of lines containing trailing newline characters. We'll tidy up later...
        if (!diff) {
            return;
        }
        diff.push({ value: '', lines: [] }); // Append an empty value to make cleanup easier
        function contextLines(lines) {
            return lines.map(function (entry) { return ' ' + entry; });
        }
        const hunks = [];
        let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
        for (let i = 0; i < diff.length; i++) {
            const current = diff[i], lines = current.lines || splitLines(current.value);
            current.lines = lines;
            if (current.added || current.removed) {
                // If we have previous context, start with that
                if (!oldRangeStart) {
                    const prev = diff[i - 1];
                    oldRangeStart = oldLine;
                    newRangeStart = newLine;
                    if (prev) {
                        curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
                        oldRangeStart -= curRange.length;
                        newRangeStart -= curRange.length;
                    }
                }
                // Output our changes
                for (const line of lines) {
                    curRange.push((current.added ? '+' : '-') + line);
                }
                // Track the updated file position
                if (current.added) {
                    newLine += lines.length;
                }
                else {
                    oldLine += lines.length;
                }
            }
            else {
                // Identical context lines. Track line changes
                if (oldRangeStart) {
                    // Close out any changes that have been output (or join overlapping)
                    if (lines.length <= context * 2 && i < diff.length - 2) {
                        // Overlapping
                        for (const line of contextLines(lines)) {
                            curRange.push(line);
                        }
                    }
                    else {
                        // end the range and output
                        const contextSize = Math.min(lines.length, context);
                        for (const line of contextLines(lines.slice(0, contextSize))) {
                            curRange.push(line);
                        }
                        const hunk = {
                            oldStart: oldRangeStart,
                            oldLines: (oldLine - oldRangeStart + contextSize),
                            newStart: newRangeStart,
                            newLines: (newLine - newRangeStart + contextSize),
                            lines: curRange
                        };
                        hunks.push(hunk);
                        oldRangeStart = 0;
                        newRangeStart = 0;
                        curRange = [];
                    }
                }
                oldLine += lines.length;
                newLine += lines.length;
            }
        }
        // Step 2: eliminate the trailing `\n` from each line of each hunk, and, where needed, add
        //         "\ No newline at end of file".
        for (const hunk of hunks) {
            for (let i = 0; i < hunk.lines.length; i++) {
                if (hunk.lines[i].endsWith('\n')) {
                    hunk.lines[i] = hunk.lines[i].slice(0, -1);
                }
                else {
                    hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
                    i++; // Skip the line we just added, then continue iterating
                }
            }
        }
        return {
            oldFileName: oldFileName, newFileName: newFileName,
            oldHeader: oldHeader, newHeader: newHeader,
            hunks: hunks
        };
    }
}
/**
 * creates a unified diff patch.
 *
 * @param patch either a single structured patch object (as returned by `structuredPatch`) or an
 *   array of them (as returned by `parsePatch`).
 * @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
 *   Ignored for patches where `isGit` is `true`.
 *
 * When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
 * output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
 * properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
 * headers for patches with no hunks (e.g. renames without content changes).
 */
function formatPatch(patch, headerOptions) {
    var _a, _b, _c, _d, _e, _f;
    if (!headerOptions) {
        headerOptions = INCLUDE_HEADERS;
    }
    if (Array.isArray(patch)) {
        if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every(p => p.isGit)) {
            throw new Error('Cannot omit file headers on a multi-file patch. '
                + '(The result would be unparseable; how would a tool trying to apply '
                + 'the patch know which changes are to which file?)');
        }
        return patch.map(p => formatPatch(p, headerOptions)).join('\n');
    }
    const ret = [];
    // Git patches have a fixed header format (diff --git, extended headers,
    // and ---/+++ when hunks are present), so headerOptions is ignored.
    if (patch.isGit) {
        headerOptions = INCLUDE_HEADERS;
        // Emit Git-style diff --git header and extended headers.
        // Git never puts /dev/null in the "diff --git" line; for file
        // creations/deletions it uses the real filename on both sides.
        if (!patch.oldFileName) {
            throw new Error('oldFileName must be specified for Git patches');
        }
        if (!patch.newFileName) {
            throw new Error('newFileName must be specified for Git patches');
        }
        let gitOldName = patch.oldFileName;
        let gitNewName = patch.newFileName;
        if (patch.isCreate && gitOldName === '/dev/null') {
            gitOldName = gitNewName.replace(/^b\//, 'a/');
        }
        else if (patch.isDelete && gitNewName === '/dev/null') {
            gitNewName = gitOldName.replace(/^a\//, 'b/');
        }
        ret.push('diff --git ' + quoteFileNameIfNeeded(gitOldName) + ' ' + quoteFileNameIfNeeded(gitNewName));
        if (patch.isDelete) {
            ret.push('deleted file mode ' + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : '100644'));
        }
        if (patch.isCreate) {
            ret.push('new file mode ' + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : '100644'));
        }
        if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
            ret.push('old mode ' + patch.oldMode);
            ret.push('new mode ' + patch.newMode);
        }
        if (patch.isRename) {
            ret.push('rename from ' + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : '').replace(/^a\//, '')));
            ret.push('rename to ' + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : '').replace(/^b\//, '')));
        }
        if (patch.isCopy) {
            ret.push('copy from ' + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : '').replace(/^a\//, '')));
            ret.push('copy to ' + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : '').replace(/^b\//, '')));
        }
    }
    else {
        if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== undefined) {
            ret.push('Index: ' + patch.oldFileName);
        }
        if (headerOptions.includeUnderline) {
            ret.push('===================================================================');
        }
    }
    // Emit --- / +++ file headers. For Git patches with no hunks (e.g.
    // pure renames, mode-only changes), Git omits these, so we do too.
    const hasHunks = patch.hunks.length > 0;
    if (headerOptions.includeFileHeaders && patch.oldFileName !== undefined && patch.newFileName !== undefined
        && (!patch.isGit || hasHunks)) {
        ret.push('--- ' + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? '\t' + patch.oldHeader : ''));
        ret.push('+++ ' + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? '\t' + patch.newHeader : ''));
    }
    for (let i = 0; i < patch.hunks.length; i++) {
        const hunk = patch.hunks[i];
        // Unified Diff Format quirk: If the chunk size is 0,
        // the first number is one lower than one would expect.
        // https://www.artima.com/weblogs/viewpost.jsp?thread=164293
        const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
        const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
        ret.push('@@ -' + oldStart + ',' + hunk.oldLines
            + ' +' + newStart + ',' + hunk.newLines
            + ' @@');
        for (const line of hunk.lines) {
            ret.push(line);
        }
    }
    return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    if (typeof options === 'function') {
        options = { callback: options };
    }
    if (!(options === null || options === void 0 ? void 0 : options.callback)) {
        const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
        if (!patchObj) {
            return;
        }
        return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
    }
    else {
        const { callback } = options;
        structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: patchObj => {
                if (!patchObj) {
                    callback(undefined);
                }
                else {
                    callback(formatPatch(patchObj, options.headerOptions));
                }
            } }));
    }
}
function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
    return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
}
/**
 * Split `text` into an array of lines, including the trailing newline character (where present)
 */
function splitLines(text) {
    const hasTrailingNl = text.endsWith('\n');
    const result = text.split('\n').map(line => line + '\n');
    if (hasTrailingNl) {
        result.pop();
    }
    else {
        result.push(result.pop().slice(0, -1));
    }
    return result;
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/index.js
/* See LICENSE file for terms of use */
/*
 * Text diff implementation.
 *
 * This library supports the following APIs:
 * Diff.diffChars: Character by character diff
 * Diff.diffWords: Word (as defined by \b regex) diff which ignores whitespace
 * Diff.diffLines: Line based diff
 *
 * Diff.diffCss: Diff targeted at CSS content
 *
 * These methods are based on the implementation proposed in
 * "An O(ND) Difference Algorithm and its Variations" (Myers, 1986).
 * http://citeseerx.ist.psu.edu/viewdoc/summary?doi=10.1.1.4.6927
 */

















/***/ })

};
