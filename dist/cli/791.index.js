export const id = 791;
export const ids = [791];
export const modules = {

/***/ 2978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ linkOf),
/* harmony export */   J: () => (/* binding */ controlText)
/* harmony export */ });
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


/***/ }),

/***/ 71551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ newControl),
/* harmony export */   XL: () => (/* binding */ controlPath),
/* harmony export */   ou: () => (/* binding */ criteriaByName),
/* harmony export */   vT: () => (/* binding */ idComplaint)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12589);
/* harmony import */ var _parse_catalogue_near_criterion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48870);
/* harmony import */ var _parse_written_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13048);
/* harmony import */ var _control_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2978);




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
            const key = (0,_model_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .criterionKey */ .h)(framework.id, id);
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
        const { meant, siblings } = (0,_parse_catalogue_near_criterion_js__WEBPACK_IMPORTED_MODULE_0__/* .nearCriterion */ .w)(word.slice(word.indexOf("/") + 1), cataloguesOf(program));
        const near = (meant === null ? siblings : [meant]).flatMap((id) => named.get(id.toLowerCase()) ?? []);
        const meantWords = near.length === 0 ? "" : `; did you mean ${(0,_parse_written_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(near.map((key) => `"${key}"`))}?`;
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
    const text = (0,_control_text_js__WEBPACK_IMPORTED_MODULE_3__/* .controlText */ .J)({
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


/***/ }),

/***/ 88791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addControl: () => (/* binding */ addControl)
/* harmony export */ });
/* harmony import */ var _adapters_disk_overlay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92961);
/* harmony import */ var _commands_new_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71551);
/* harmony import */ var _evidence_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35339);
/* harmony import */ var _evidence_wanted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76527);
/* harmony import */ var _fetch_program_at_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42101);
/* harmony import */ var _model_assessment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63992);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79471);
/* harmony import */ var _model_sentence_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(41703);
/* harmony import */ var _render_text_plain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34655);
/* harmony import */ var _terminal_arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21994);
/* harmony import */ var _terminal_here_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47390);
/* harmony import */ var _terminal_today_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28739);
/* harmony import */ var _terminal_write_new_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73513);













/** `add control`: a control in a file of its own, checked before it is written. */
async function addControl(asked, shell) {
    const one = (name) => asked.values.get(name)?.[0] ?? null;
    const title = one("title");
    if (title === null)
        throw new _terminal_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(["add control needs a title: --title TEXT"]);
    const here = await (0,_terminal_here_js__WEBPACK_IMPORTED_MODULE_8__.openHere)(asked, shell, null);
    try {
        const { head } = await here.repository.revisions();
        const { parsed } = await (0,_fetch_program_at_js__WEBPACK_IMPORTED_MODULE_4__/* .programAt */ .qN)(here.repository, head, here.programPath);
        if (parsed.program === null)
            return refused(parsed.absent
                ? [`there is no ${here.programPath}; "controldiff init" writes a first one`]
                : parsed.problems.map(_model_problem_js__WEBPACK_IMPORTED_MODULE_11__/* .formatProblem */ .V), shell);
        const made = (0,_commands_new_control_js__WEBPACK_IMPORTED_MODULE_1__/* .newControl */ .Kx)({
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
        const problems = await problemsWith(here, made.path, made.text, (0,_terminal_today_js__WEBPACK_IMPORTED_MODULE_9__/* .todayOf */ .X)(asked, shell));
        if (problems.length > 0)
            return refused(problems, shell);
        const isDry = asked.values.has("dry-run");
        if (isDry)
            shell.out.write(made.text);
        else
            (0,_terminal_write_new_file_js__WEBPACK_IMPORTED_MODULE_10__/* .writeNewFile */ .S0)(here.onDisk("."), made.path, made.text);
        const how = made.status === "planned" ? " as planned: it needs evidence before it counts" : "";
        (isDry ? shell.err : shell.out).write(`${isDry ? "would write" : "wrote"} ${(0,_render_text_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(made.path)}${how}\n`);
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
    const laid = (0,_adapters_disk_overlay_js__WEBPACK_IMPORTED_MODULE_0__.overlay)(repository, new Map([[path, new TextEncoder().encode(text)]]));
    const { head } = await laid.revisions();
    const { snapshot, parsed } = await (0,_fetch_program_at_js__WEBPACK_IMPORTED_MODULE_4__/* .programAt */ .qN)(laid, head, programPath);
    const errors = parsed.problems.filter(({ severity }) => severity === "error");
    const own = parsed.program?.controls.filter(({ place }) => place.path === path) ?? [];
    if (errors.length > 0 || parsed.program === null)
        return errors.map(_model_problem_js__WEBPACK_IMPORTED_MODULE_11__/* .formatProblem */ .V);
    const alone = { ...parsed.program, controls: own };
    const read = await (0,_fetch_program_at_js__WEBPACK_IMPORTED_MODULE_4__/* .readAll */ .yw)(laid, snapshot, (so) => (0,_evidence_wanted_js__WEBPACK_IMPORTED_MODULE_3__/* .wantedForAssessment */ .Vn)(alone, so));
    const { findings } = (0,_evidence_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeEvidence */ .Z)({ program: alone, snapshot: read, side: "head", probes: _model_assessment_js__WEBPACK_IMPORTED_MODULE_5__/* .nothingAsked */ .I, today });
    return findings.filter(({ rule }) => rule !== "evidence-none").map(({ message }) => (0,_model_sentence_js__WEBPACK_IMPORTED_MODULE_12__/* .plainText */ .wh)(message));
}
function refused(mistakes, shell) {
    for (const mistake of mistakes)
        shell.err.write(`controldiff: ${(0,_render_text_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(mistake)}\n`);
    shell.err.write("controldiff: nothing is written\n");
    return 2;
}


/***/ }),

/***/ 73513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   S0: () => (/* binding */ writeNewFile),
/* harmony export */   dr: () => (/* binding */ leadsOutside),
/* harmony export */   z5: () => (/* binding */ whyNotWritten)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21994);



/** Writes a file that is not there yet, below a folder. Throws `UsageError` where it is there, or would end outside of the folder. */
function writeNewFile(dir, path, text) {
    const why = whyNotWritten(dir, path);
    if (why !== null)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e([why]);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path)), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path), text, { flag: "wx" });
}
/** Why a file cannot be written as a new one below a folder; null where it can. */
function whyNotWritten(dir, path) {
    if (isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path)))
        return `${path} is there already`;
    return leadsOutside(dir, path) ? `nothing is written: ${path} leads out of ${dir} through a symbolic link` : null;
}
/** A symbolic link is there, even one that leads nowhere. */
function isThere(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
/** Whether the folder that a file would be written to is not in the repository's. */
function leadsOutside(dir, path) {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path));
    while (!isThere(folder))
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    try {
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(dir), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder));
        return below.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(below);
    }
    catch {
        // A link that leads nowhere.
        return true;
    }
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


/***/ })

};
