export const id = 763;
export const ids = [763];
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

/***/ 53405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ keep),
  Z: () => (/* binding */ suggest)
});

// EXTERNAL MODULE: ./build/js/assess/criteria.js
var assess_criteria = __webpack_require__(75916);
// EXTERNAL MODULE: ./build/js/codeowners/codeowners.js + 1 modules
var codeowners_codeowners = __webpack_require__(16066);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/js/edits/splice.js
var splice = __webpack_require__(86046);
// EXTERNAL MODULE: ./build/js/edits/yaml-scalar.js
var yaml_scalar = __webpack_require__(35026);
// EXTERNAL MODULE: ./build/js/edits/yaml-text.js
var yaml_text = __webpack_require__(58813);
;// CONCATENATED MODULE: ./build/js/edits/evidence-edit.js




/**
 * Adds an evidence link to a control that a YAML file of ours defines, and takes `status: planned` from it: what has evidence is there.
 * Null where the file is not written in a way that can be edited.
 */
function evidenceEdits(control, path, link, snapshot) {
    const yaml = (0,yaml_text/* yamlTextOf */.qy)(path, snapshot);
    const map = yaml === null ? null : controlIn(yaml, control);
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
    const map = yaml === null ? null : controlIn(yaml, control);
    const status = map === null ? null : (0,yaml_text/* textUnder */.I5)(map, "status");
    if (yaml === null || status?.value !== "planned")
        return null;
    return (0,splice/* editsOf */.t)(path, yaml.content, [(0,yaml_scalar/* rewritten */.f)(status, "implemented")]);
}
function controlIn({ document }, id) {
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

// EXTERNAL MODULE: ./build/js/fetch/snapshot.js
var fetch_snapshot = __webpack_require__(54433);
// EXTERNAL MODULE: ./build/js/signals/file-kinds.js
var file_kinds = __webpack_require__(61322);
// EXTERNAL MODULE: ./build/js/signals/lookup.js
var lookup = __webpack_require__(74108);
// EXTERNAL MODULE: ./build/js/signals/see.js + 10 modules
var see = __webpack_require__(84873);
// EXTERNAL MODULE: ./build/js/model/order.js
var order = __webpack_require__(12800);
// EXTERNAL MODULE: ./build/js/signals/signal.js
var signals_signal = __webpack_require__(96830);
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
var table = __webpack_require__(69990);
// EXTERNAL MODULE: ./build/js/commands/control-text.js
var control_text = __webpack_require__(2978);
// EXTERNAL MODULE: ./build/js/commands/new-control.js
var new_control = __webpack_require__(71551);
;// CONCATENATED MODULE: ./build/js/commands/suggest.js











const everything = (0,lookup/* tableOf */.c_)(table/* signals */.Q);
/** What the files of a snapshot suggest; with a program, which controls name them already. Throws `Unreadable`. */
async function suggest(repository, snapshot, program) {
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
        : evidenceEdits(control.id, path, (0,control_text/* linkOf */.I)(place.evidence), snapshot);
    if (edits === null)
        return { is: "refused", why: `${path} is not written in a way that can be edited` };
    const met = new Set(control.satisfies.map(({ criterion }) => criterion));
    return { is: "added", control, edits, unmet: inScope(suggestion, program).filter((key) => !met.has(key)) };
}
function linkText({ target }) {
    return target;
}
/** The suggestion's criteria that the program has in scope. */
function inScope({ criteria }, program) {
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
    const criteria = inScope(suggestion, program);
    if (criteria.length === 0)
        return { is: "refused", why: `the program asks for none of ${suggestion.criteria.join(", ")}` };
    const path = (0,new_control/* controlPath */.XL)(program, control);
    if (snapshot.files.has(path))
        return { is: "refused", why: `${path} is there already, and holds no control ${control}` };
    const who = owner ?? codeOwner(place.path, snapshot) ?? program.owners[0]?.name ?? "";
    const text = (0,control_text/* controlText */.J)({
        id: control,
        title: capital(suggestion.mechanism),
        status: "implemented",
        actor: self?.id ?? "self",
        owner: who,
        satisfies: criteria,
        paths: [place.evidence.target.split("#")[0] ?? place.path],
        evidence: [(0,control_text/* linkOf */.I)(place.evidence)],
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
