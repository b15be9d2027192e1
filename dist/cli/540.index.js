export const id = 540;
export const ids = [540];
export const modules = {

/***/ 11744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ gitEmail)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74248);

/** The e-mail address that git would write into a commit made here; null where none is configured. */
async function gitEmail(dir) {
    const { code, stdout } = await (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(dir, ["config", "--get", "user.email"]);
    const email = stdout.toString("utf8").trim();
    return code === 0 && email !== "" ? email : null;
}


/***/ }),

/***/ 61540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ attest_attest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/adapters/git/default-base.js
var default_base = __webpack_require__(92227);
// EXTERNAL MODULE: ./build/js/edits/splice.js
var splice = __webpack_require__(86046);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/js/edits/yaml-scalar.js
var yaml_scalar = __webpack_require__(35026);
// EXTERNAL MODULE: ./build/js/edits/yaml-text.js
var yaml_text = __webpack_require__(58813);
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
var evidence_digest = __webpack_require__(34316);
// EXTERNAL MODULE: ./build/js/evidence/judge.js + 14 modules
var judge = __webpack_require__(35339);
// EXTERNAL MODULE: ./build/js/model/assessment.js
var assessment = __webpack_require__(63992);
// EXTERNAL MODULE: ./build/js/model/sentence.js
var sentence = __webpack_require__(41703);
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

// EXTERNAL MODULE: ./build/js/evidence/wanted.js
var wanted = __webpack_require__(76527);
// EXTERNAL MODULE: ./build/js/fetch/program-at.js + 75 modules
var program_at = __webpack_require__(42101);
// EXTERNAL MODULE: ./build/js/model/problem.js
var model_problem = __webpack_require__(79471);
// EXTERNAL MODULE: ./build/js/model/words.js
var words = __webpack_require__(29177);
// EXTERNAL MODULE: ./build/js/render/text/plain.js
var plain = __webpack_require__(34655);
// EXTERNAL MODULE: ./build/js/render/text/words.js
var text_words = __webpack_require__(60406);
// EXTERNAL MODULE: ./build/js/run.js + 98 modules
var run = __webpack_require__(68268);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/folded.js
var folded = __webpack_require__(83194);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/here.js
var terminal_here = __webpack_require__(47390);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/nobody.js
var nobody = __webpack_require__(9947);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/rewrite.js
var rewrite = __webpack_require__(32918);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/today.js
var today = __webpack_require__(28739);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(91138);
// EXTERNAL MODULE: ./build/js/parse/written/suggest.js
var suggest = __webpack_require__(13048);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/arguments.js
var terminal_arguments = __webpack_require__(21994);
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

// EXTERNAL MODULE: ./build/js/doors/cli/commands/attester.js
var attester = __webpack_require__(26260);
;// CONCATENATED MODULE: ./build/js/doors/cli/commands/attest.js


















/** `attest`: writes into the program that somebody has read controls' evidence today, and the digest of what was read. */
async function attest_attest(asked, shell) {
    judgeTargets(asked);
    const on = (0,today/* todayOf */.X)(asked, shell);
    const here = await (0,terminal_here.openHere)(asked, shell, await comparedWith(asked, shell));
    try {
        const by = await (0,attester/* attesterOf */.w)(asked, shell, here.onDisk("."));
        const { head } = await here.repository.revisions();
        const { snapshot, parsed } = await (0,program_at/* programAt */.qN)(here.repository, head, here.programPath);
        const { program } = parsed;
        if (program === null) {
            for (const problem of parsed.problems)
                shell.err.write(`${(0,plain/* plain */.pj)((0,model_problem/* formatProblem */.V)(problem))}\n`);
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
    const files = (0,rewrite/* rewrite */.v8)(edits, here.onDisk);
    if (!how.isDry)
        (0,rewrite/* write */.M9)(files);
    const uncommitted = new Set(await here.uncommitted());
    const told = all.map((one) => tell(one.results, { ...how, control: one.control, uncommitted })).join("\n");
    const stream = how.isDry ? shell.err : shell.out;
    stream.write((0,folded.folded)(told, stream));
    if (how.isDry)
        shell.out.write(await (0,rewrite/* patchOf */.gn)(files));
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


/***/ }),

/***/ 26260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ loginIn),
/* harmony export */   w: () => (/* binding */ attesterOf)
/* harmony export */ });
/* harmony import */ var _adapters_git_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11744);
/* harmony import */ var _parse_written_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43741);
/* harmony import */ var _terminal_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21994);



/** `--by`, else whoever started the workflow, else git's user. Throws `UsageError` where none of them is an owner's name. */
async function attesterOf(asked, shell, dir) {
    const by = asked.values.get("by")?.[0];
    if (by !== undefined) {
        if ((0,_parse_written_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwner */ .u8)(by))
            return { name: by, from: null };
        throw new _terminal_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e([`--by is "${by}"; allowed: an owner such as @alice, @acme/platform or alice@example.com`]);
    }
    const actor = shell.env.GITHUB_ACTOR ?? "";
    if ((0,_parse_written_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwner */ .u8)(`@${actor}`))
        return { name: `@${actor}`, from: "GITHUB_ACTOR" };
    const email = actor === "" ? await (0,_adapters_git_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .gitEmail */ .L)(dir) : null;
    const login = email === null ? null : loginIn(email);
    if (login !== null)
        return { name: `@${login}`, from: `git's user.email ${email}` };
    if (email !== null && (0,_parse_written_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwner */ .u8)(email))
        return { name: email, from: "git's user.email" };
    const why = actor === "" ? "git has no user.email here" : `GITHUB_ACTOR is "${actor}", which is not a person`;
    throw new _terminal_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e([`who attests? ${why}; use --by @login`]);
}
/** The login in an address that GitHub gives to who keeps theirs private: `1234567+alice@users.noreply.github.com`. */
function loginIn(email) {
    return /^(?:\d+\+)?([A-Za-z0-9][A-Za-z0-9-]*)@users\.noreply\.github\.com$/.exec(email)?.[1] ?? null;
}


/***/ }),

/***/ 83194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folded: () => (/* binding */ folded)
/* harmony export */ });
/* harmony import */ var _render_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94303);

/** How much further in the rest of a line stands. */
const further = 4;
/** Lines for people, wrapped at the terminal's width; into a pipe each stays one line, so that tools can read them. */
function folded(text, { isTTY, columns }) {
    if (!isTTY)
        return text;
    return text
        .split("\n")
        .flatMap((line) => hanging(line, columns))
        .join("\n");
}
/** One line as several, of which all but the first stand further in. */
function hanging(line, width) {
    const own = /^ */.exec(line)?.[0] ?? "";
    const [first = "", ...others] = (0,_render_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(line.trimStart(), width - own.length - further, "");
    return [`${own}${first}`, ...others.map((other) => `${own}${" ".repeat(further)}${other}`)];
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
