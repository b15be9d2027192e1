export const id = 872;
export const ids = [872];
export const modules = {

/***/ 984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ installed),
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   A_: () => (/* binding */ hook),
/* harmony export */   BA: () => (/* binding */ onSchedule),
/* harmony export */   EE: () => (/* binding */ argument),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   FR: () => (/* binding */ stackResource),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   K$: () => (/* binding */ script),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   NJ: () => (/* binding */ unless),
/* harmony export */   P0: () => (/* binding */ cdk),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   Qy: () => (/* binding */ stackProperty),
/* harmony export */   T1: () => (/* binding */ call),
/* harmony export */   TE: () => (/* binding */ dockerfile),
/* harmony export */   XI: () => (/* binding */ action),
/* harmony export */   Xz: () => (/* binding */ assigned),
/* harmony export */   YG: () => (/* binding */ least),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   Zc: () => (/* binding */ resource),
/* harmony export */   _W: () => (/* binding */ task),
/* harmony export */   _r: () => (/* binding */ settingsFile),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bW: () => (/* binding */ chart),
/* harmony export */   cS: () => (/* binding */ withWords),
/* harmony export */   eu: () => (/* binding */ manifest),
/* harmony export */   k9: () => (/* binding */ onChange),
/* harmony export */   kn: () => (/* binding */ workflow),
/* harmony export */   ry: () => (/* binding */ codeIn),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   vP: () => (/* binding */ signal),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/** How a row of the table is written. `criteria`: ids of SOC 2, then behind a `|` those of NIST CSF 2.0. */
function signal(id, mechanism, criteria, why, looks, { scope = "repository", family = id } = {}) {
    const [soc2 = "", csf = ""] = criteria.split("|");
    return {
        id,
        mechanism,
        criteria: { "soc2-2017": words(soc2), "nist-csf-2.0": words(csf) },
        why,
        looks,
        scope,
        family,
    };
}
const noStep = { in: "step", actions: [], commands: [], on: null, also: [], unless: [] };
const action = (...actions) => ({ ...noStep, actions });
const command = (...commands) => ({ ...noStep, commands });
/** Events that bring a change before it is merged; what another workflow calls may be brought by one. */
const beforeMerge = ["pull_request", "pull_request_target", "merge_group", "push", "workflow_call"];
const onChange = (look) => ({ ...look, on: beforeMerge });
const onSchedule = (look) => ({ ...look, on: ["schedule"] });
const without = (look, ...unless) => ({ ...look, unless });
const withWords = (look, ...also) => ({ ...look, also });
const call = (...words) => ({ in: "call", words });
const workflow = (is) => ({ in: "workflow", is });
const script = (...commands) => ({ in: "script", commands });
const hook = (...ids) => ({ in: "hook", ids });
const item = (kind, shows) => (types, ...where) => ({ in: kind, types: words(types), where, shows, amount: null });
const resource = item("terraform", "item");
const argument = item("terraform", "value");
const stackResource = item("cloudformation", "item");
const stackProperty = item("cloudformation", "value");
const manifest = item("kubernetes", "item");
const field = item("kubernetes", "value");
const settingsFile = item("settings", "item");
const setting = item("settings", "value");
const dockerfile = item("docker", "value");
/** A task of Ansible by its module, or a role. */
const task = item("ansible", "item");
/** Software that Ansible puts on a machine, as a role or as a package. */
const installed = (...names) => [
    task("role", ["role", named(...names)]),
    task("apt package dnf yum pacman", ["name", oneOf(...names)], ["state", unless("absent", "removed")]),
];
/** A Helm chart that is installed, whatever names it. */
const chart = (...names) => settingsFile("chart", ["name", { oneOf: names }]);
/** The first path's number is an amount: to lower it is a loss. */
const amount = (look) => ({ ...look, amount: look.where[0]?.[0] ?? null });
const code = (libraries, ...calls) => ({
    in: "code",
    libraries: words(libraries),
    calls,
    endings: null,
});
/** Infrastructure that is written as a program, for AWS CDK or Pulumi. */
const cdk = (...calls) => code("aws-cdk-lib @aws-cdk aws_cdk software.amazon.awscdk Amazon.CDK constructs @pulumi/aws @pulumi/azure-native @pulumi/gcp @pulumi/awsx pulumi_aws pulumi_gcp github.com/pulumi/pulumi-aws sst/constructs", ...calls);
/** Calls that need no import, only in files whose names end so. */
const codeIn = (endings, ...calls) => ({
    in: "code",
    libraries: [],
    calls,
    endings: words(endings),
});
const section = (...titles) => ({
    in: "document",
    titles,
    files: null,
    says: [],
});
/** A document by the end of its path, which says one of these. */
const page = (files, ...says) => ({
    in: "document",
    titles: [],
    files: words(files),
    says,
});
const lines = (files, begins, ...has) => ({
    in: "lines",
    files: words(files),
    begins: words(begins),
    has,
});
/** A line that gives a key one of these values, however the file writes that: `ssl = on`, `modsecurity on`. */
const assigned = (files, key, ...values) => lines(files, key, ...values.flatMap((value) => ["=", "= ", " = ", " "].flatMap((sign) => [`${key}${sign}${value}`, `${key}${sign}'${value}'`])));
/** At least so much. */
const least = (number) => ({ least: number });
const oneOf = (...values) => ({ oneOf: values });
const has = (...texts) => ({ has: texts });
const named = (...words) => ({ named: words });
const unless = (...values) => ({ unless: values });
const not = (...values) => ({ not: values });
function words(text) {
    return text.split(" ").filter((word) => word !== "");
}


/***/ }),

/***/ 74108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W9: () => (/* binding */ looksFor),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   lx: () => (/* binding */ kindsShowing)
/* harmony export */ });
function tableOf(signals) {
    const table = new Map();
    for (const signal of signals) {
        for (const look of signal.looks)
            table.set(look.in, [...(table.get(look.in) ?? []), { signal, look }]);
    }
    return table;
}
const kindsOfLooks = {
    step: ["workflow"],
    call: ["workflow"],
    workflow: ["workflow"],
    hook: ["hooks"],
    script: ["script"],
    terraform: ["terraform"],
    cloudformation: ["data"],
    kubernetes: ["data"],
    settings: ["data", "terraform"],
    ansible: ["data"],
    docker: ["docker"],
    code: ["code"],
    document: ["document"],
    lines: ["lines"],
    owners: ["codeowners"],
};
/** The looks of a table for files of one kind. */
function looksFor(table, kind) {
    return [...table.values()].flat().flatMap(({ look }) => (isFor(look, kind) ? [look] : []));
}
/** Of settings, Terraform shows only the charts that it installs. */
function isFor(look, kind) {
    if (kind === "terraform" && look.in === "settings")
        return look.types.includes("chart");
    return kindsOfLooks[look.in].includes(kind);
}
/** The kinds of files that can show something of a table. */
function kindsShowing(table) {
    return new Set([...table.keys()].flatMap((kind) => kindsOfLooks[kind]));
}


/***/ }),

/***/ 87969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Ct: () => (/* binding */ flat),
/* harmony export */   Xi: () => (/* binding */ matchCode),
/* harmony export */   so: () => (/* binding */ mayShowCode)
/* harmony export */ });
/* harmony import */ var _model_remember_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23089);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4191);


/** The line that shows it: the first call, or the import where no call is asked for; null where the code does not show it. */
function matchCode(path, code, look) {
    const name = asSettings(path.toLowerCase());
    if (look.endings !== null && !look.endings.some((ending) => name.endsWith(ending)))
        return null;
    if (look.libraries.length === 0)
        return callIn(code, look.calls);
    const imported = code.imports.find(({ text }) => look.libraries.some((library) => names(text, library)));
    if (imported === undefined)
        return null;
    return look.calls.length === 0 ? imported : callIn(code, look.calls);
}
/**
 * Settings of a Django application by one name: what is kept apart from an operator's own settings, or in a folder of settings, is settings all the
 * same; but not what a developer's machine runs with.
 */
function asSettings(path) {
    if (/(?:^|\/)(?:dev|development|local|test|testing|ci|debug)\.py$/.test(path))
        return path;
    return path.replace(/(?:settings\.dist|(?:^|\/)(?:settings|config)\/(?:[\w-]+\/)?(?:base|common|production|prod|default|defaults|__init__|django|security|settings))\.py$/, "/settings.py");
}
function callIn({ lines }, calls) {
    return (lines.find(({ text }) => {
        const bare = flat(text);
        return calls.some((call) => stands(bare, call));
    }) ?? null);
}
/** Blanks that only align columns count as one. */
function flat(text) {
    const bare = text.trim();
    return bare.includes("  ") ? bare.replace(/ {2,}/g, " ") : bare;
}
/** Whether an import names a library: not as a part of a longer name, but of what is inside it. */
function names(text, library) {
    for (let at = text.indexOf(library); at >= 0; at = text.indexOf(library, at + 1)) {
        const [before, after] = [text[at - 1] ?? " ", text[at + library.length] ?? " "];
        if (!/[\w@/-]/.test(before) && !/[\w-]/.test(after))
            return true;
    }
    return false;
}
/** A call that begins with a letter does not begin in the middle of a name, but with `~` before it. */
function stands(text, call) {
    const isPart = call.startsWith("~");
    const wanted = isPart ? call.slice(1) : call;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        const isWhole = isPart || !/\w/.test(wanted[0] ?? "") || !/\w/.test(text[at - 1] ?? " ");
        if (isWhole && !isOff(text.slice(at + wanted.length)))
            return true;
    }
    return false;
}
/** Whether what stands behind a setting's name switches it off: `= False`, `: nil`, `=(bool, False)`. */
function isOff(rest) {
    return /^\w*["']?\]?\s*(?:=>|=|:)\s*(?:\(\w+, *)?(?:false|False|nil|None|null|0)\b(?!\s*(?:\.|\?|\w))/.test(rest);
}
/** Texts of which a file that shows a look holds one of each kind; where a kind is empty, none. Of a call that has blanks in it, its longest word. */
const textsOf = (0,_model_remember_js__WEBPACK_IMPORTED_MODULE_0__/* .remember */ .k)((look) => ({
    libraries: look.libraries,
    calls: look.calls.map((call) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .longestWord */ .r)(call.replace(/^~/, ""))),
}));
/** Whether a file in which these texts stand can show a look. */
function mayShowCode(found, look) {
    const { libraries, calls } = textsOf(look);
    return [libraries, calls].every((texts) => texts.length === 0 || texts.some((text) => found.has(text)));
}


/***/ }),

/***/ 73530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isAbout),
/* harmony export */   N: () => (/* binding */ matchItem)
/* harmony export */ });
/* harmony import */ var _where_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71233);

/** Null where the item does not show it. */
function matchItem(item, look) {
    if (item.kind !== look.in || item.exists === "no" || !look.types.some((type) => isType(item.type, type)))
        return null;
    const held = look.where.map(([path, test]) => (0,_where_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsAt */ .w)(item.value, path, test));
    const all = held.map(({ holds }) => holds);
    if (all.includes("no"))
        return null;
    const limited = item.exists === "limited" || all.includes("limited");
    return {
        holds: all.includes("unknown") ? "unknown" : limited ? "limited" : "yes",
        line: item.lineOf(look.shows === "value" || item.kind === "settings" ? (held[0]?.steps ?? []) : []),
        amount: look.amount === null ? null : amountOf(held[0]),
    };
}
/** Whether a look can be about any of these types of items, told without looking at the items. */
function isAbout(types, look) {
    return look.types.some((pattern) => types.some((type) => isType(type, pattern)));
}
function isType(type, pattern) {
    return pattern.endsWith("*") ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}
function amountOf(held) {
    const number = typeof held?.value === "number" || typeof held?.value === "string" ? Number(held.value) : Number.NaN;
    return Number.isFinite(number) ? number : null;
}


/***/ }),

/***/ 32722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Needles)
/* harmony export */ });
/** Characters below this have a column in the table; any other ends what was begun. */
const characters = 128;
/**
 * Many texts that are sought in one pass over another, as Aho and Corasick do it: what it costs does not grow with how many are sought.
 * Only ASCII can be sought. `anyCase`: a capital is as good as its small letter.
 */
class Needles {
    #next;
    /** Texts that end in a state. */
    #found;
    #anyCase;
    constructor(texts, { anyCase = false } = {}) {
        this.#anyCase = anyCase;
        const tree = treeOf([...new Set(texts)], anyCase);
        [this.#next, this.#found] = [tree.next, followed(tree)];
    }
    anyIn(text) {
        return this.#walk(text, () => true);
    }
    allIn(text) {
        const all = new Set();
        this.#walk(text, (found) => {
            for (const one of found)
                all.add(one);
            return false;
        });
        return all;
    }
    #walk(text, enough) {
        let state = 0;
        for (let at = 0; at < text.length; at += 1) {
            const code = text.charCodeAt(at);
            state = code < characters ? (this.#next[state * characters + (this.#anyCase ? small(code) : code)] ?? 0) : 0;
            const found = state === 0 ? undefined : this.#found[state];
            if (found !== undefined && found.length > 0 && enough(found))
                return true;
        }
        return false;
    }
}
function small(code) {
    return code >= 65 && code <= 90 ? code + 32 : code;
}
/** The texts as a tree of their beginnings; state 0 is nothing begun. */
function treeOf(texts, anyCase) {
    const most = texts.reduce((sum, { length }) => sum + length, 1);
    if (most > 65_535)
        throw new Error("more is sought than the table holds");
    const next = new Uint16Array(most * characters);
    const ends = [[]];
    for (const text of texts) {
        let state = 0;
        for (let at = 0; at < text.length; at += 1) {
            const code = text.charCodeAt(at) % characters;
            const place = state * characters + (anyCase ? small(code) : code);
            if (next[place] === 0) {
                next[place] = ends.length;
                ends.push([]);
            }
            state = next[place] ?? 0;
        }
        ends[state]?.push(text);
    }
    return { next, ends };
}
/** Fills in where each state goes with a character that continues none of its texts, and gives back what ends where. */
function followed({ next, ends }) {
    const all = ends.map((own) => [...own]);
    const falls = new Uint16Array(ends.length);
    const open = [];
    for (let code = 0; code < characters; code += 1)
        if (next[code] !== 0)
            open.push(next[code] ?? 0);
    for (let at = 0; at < open.length; at += 1) {
        const state = open[at] ?? 0;
        const fall = falls[state] ?? 0;
        all[state]?.push(...(all[fall] ?? []));
        for (let code = 0; code < characters; code += 1) {
            const [to, other] = [next[state * characters + code] ?? 0, next[fall * characters + code] ?? 0];
            if (to === 0)
                next[state * characters + code] = other;
            else {
                falls[to] = other;
                open.push(to);
            }
        }
    }
    return all;
}


/***/ }),

/***/ 71233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ valuesAt),
/* harmony export */   w: () => (/* binding */ holdsAt)
/* harmony export */ });
/* harmony import */ var _files_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52471);
/* harmony import */ var _read_templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3022);
/* harmony import */ var _read_terraform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80013);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4191);




/** Deeper than anyone nests settings by hand. */
const deepest = 16;
/** Values that one path may lead to; what has more is data. */
const mostValues = 2_000;
const order = ["no", "limited", "unknown", "yes"];
/** The best of the values at a path. */
function holdsAt(value, path, test) {
    const none = { holds: "no", steps: [], value: undefined };
    const values = valuesAt(value, path);
    if (values.length === 0 && typeof test === "object" && "unless" in test)
        return { ...none, holds: "yes" };
    return values.reduce((best, { value, steps }) => {
        const alone = holds1(value, test);
        const holds = alone === "yes" && steps.includes("dynamic") ? "unknown" : alone;
        return order.indexOf(holds) > order.indexOf(best.holds) ? { holds, steps, value } : best;
    }, none);
}
/** What a path leads to: `.` between keys, `~` for a dot in one, `*` for any key, `**` at the beginning for any depth; lists are passed over. */
function valuesAt(value, path) {
    const keys = path.split(".").map((key) => key.replaceAll("~", "."));
    let reached = spread({ value, steps: [] });
    if (keys[0] === "**")
        reached = everythingIn(reached);
    for (const key of keys[0] === "**" ? keys.slice(1) : keys) {
        reached = reached
            .flatMap((from) => into(from, key))
            .flatMap(spread)
            .slice(0, mostValues);
    }
    return reached;
}
function into({ value, steps }, key) {
    if (!(0,_files_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return [];
    if (key === "*")
        return Object.entries(value).map(([name, inner]) => ({ value: inner, steps: [...steps, name] }));
    if (Object.hasOwn(value, key))
        return [{ value: value[key], steps: [...steps, key] }];
    return dynamicBlocks(value, key).map((content, at) => ({
        value: content,
        steps: [...steps, "dynamic", key, String(at), "content", "0"],
    }));
}
/** What Terraform's `dynamic` blocks make of this name. */
function dynamicBlocks({ dynamic }, key) {
    const blocks = (0,_files_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(dynamic) && Array.isArray(dynamic[key]) ? dynamic[key] : [];
    return blocks.flatMap((block) => (0,_files_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(block) && Array.isArray(block.content) ? [block.content[0]] : []);
}
/** A list stands for each of its parts. */
function spread(from, depth = 0) {
    const { value, steps } = from;
    if (!Array.isArray(value) || depth > deepest)
        return [from];
    return value
        .slice(0, mostValues)
        .flatMap((one, at) => spread({ value: one, steps: [...steps, String(at)] }, depth + 1));
}
function everythingIn(from) {
    const found = [];
    const open = [...from];
    for (let one = open.pop(); one !== undefined && found.length < mostValues; one = open.pop()) {
        if (!(0,_files_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(one.value))
            continue;
        found.push(one);
        if (one.steps.length < deepest)
            open.push(...into(one, "*").flatMap((inner) => spread(inner)));
    }
    return found;
}
function holds1(value, test) {
    if (test === "set" && (0,_read_terraform_js__WEBPACK_IMPORTED_MODULE_2__/* .isCondition */ .G)(value))
        return "limited";
    if (isExpression(value) && test !== "set") {
        if (typeof test === "object" && "has" in test)
            return contains(value, test.has) ? "yes" : isElsewhere(value) ? "unknown" : "no";
        return (0,_read_terraform_js__WEBPACK_IMPORTED_MODULE_2__/* .isCondition */ .G)(value) ? "limited" : "unknown";
    }
    return isTrue(value, test) ? "yes" : "no";
}
function isExpression(value) {
    return typeof value === "string" && (value.startsWith("${") || value.includes(_read_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .filledIn */ .A));
}
/** Whether an expression takes its text from another place. */
function isElsewhere(expression) {
    return (expression.includes(_read_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .filledIn */ .A) || /\b(?:data|var|local|module|each)\.|\b(?:file|templatefile)\(/.test(expression));
}
function isTrue(value, test) {
    if (test === "set")
        return isSet(value);
    if (typeof test === "boolean")
        return value === test || value === String(test);
    const text = typeof value === "object" && value !== null ? "" : String(value ?? "");
    if ("least" in test)
        return Number(value) >= test.least && text !== "";
    if ("oneOf" in test)
        return test.oneOf.some((one) => one.toLowerCase() === text.toLowerCase());
    if ("has" in test)
        return contains(text, test.has);
    if ("named" in test)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWord */ .V)(text, test.named);
    if ("unless" in test)
        return !test.unless.some((one) => one.toLowerCase() === text.toLowerCase());
    return text !== "" && !test.not.some((one) => one.toLowerCase() === text.toLowerCase());
}
function isSet(value) {
    if (Array.isArray(value))
        return value.length > 0;
    return (value !== undefined &&
        value !== null &&
        value !== false &&
        value !== 0 &&
        value !== "" &&
        value !== "false" &&
        value !== "none");
}
function contains(text, some) {
    const lower = text.toLowerCase();
    return some.some((one) => lower.includes(one.toLowerCase()));
}


/***/ }),

/***/ 4191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ hasWord),
/* harmony export */   r: () => (/* binding */ longestWord)
/* harmony export */ });
/** Whether a name has one of these as a word, or several words, of its own: `fail2ban` in `acme.fail2ban`, not in `fail2bans`. */
function hasWord(name, words) {
    const spaced = withDashes(name);
    return words.some((word) => spaced.includes(withDashes(word)));
}
function withDashes(text) {
    return `-${text.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-`;
}
/** Of words that stand together the one that says most. */
function longestWord(words) {
    return words.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}


/***/ }),

/***/ 21252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S8: () => (/* binding */ installedCharts),
/* harmony export */   UP: () => (/* binding */ chartItem),
/* harmony export */   ZK: () => (/* binding */ listedCharts)
/* harmony export */ });
/* harmony import */ var _files_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52471);

/** A Helm chart that something installs, by the last part of its name: `velero` of `vmware-tanzu/velero`. */
function chartItem(name, at, lineOf, exists = "yes") {
    if (typeof name !== "string" || name === "")
        return [];
    const last = name.split("/").at(-1) ?? name;
    return [
        {
            kind: "settings",
            type: "chart",
            name: `./chart/${last}`,
            value: { name: last },
            exists,
            lineOf: () => lineOf(at),
            anchor: null,
        },
    ];
}
/** The charts that a manifest of Flux or Argo CD installs. */
function installedCharts({ value, lineOf }) {
    const { kind, spec } = value;
    switch (kind) {
        case "HelmRelease":
            return chartItem(valueAt(spec, ["chart", "spec", "chart"]), ["spec", "chart", "spec", "chart"], lineOf);
        case "OCIRepository":
            return chartItem(valueAt(spec, ["url"]), ["spec", "url"], lineOf);
        case "HelmChart":
            return chartItem(valueAt(spec, ["chart"]), ["spec", "chart"], lineOf);
        case "Application":
            return sources(spec, ["spec"], lineOf);
        case "ApplicationSet":
            return sources(valueAt(spec, ["template", "spec"]), ["spec", "template", "spec"], lineOf);
        default:
            return [];
    }
}
function sources(spec, at, lineOf) {
    if (!(0,_files_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(spec))
        return [];
    const many = Array.isArray(spec.sources) ? spec.sources : [];
    return [
        ...chartItem(valueAt(spec.source, ["chart"]), [...at, "source", "chart"], lineOf),
        ...many.flatMap((source, index) => chartItem(valueAt(source, ["chart"]), [...at, "sources", String(index), "chart"], lineOf)),
    ];
}
/** The charts of a list: a Chart.yaml's, a helmfile's, a kustomization's. */
function listedCharts({ value, lineOf }, list, key) {
    const entries = Array.isArray(value[list]) ? value[list] : [];
    return entries.flatMap((entry, index) => (0,_files_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(entry) && entry.installed !== false && entry.condition !== "false"
        ? chartItem(entry[key], [list, String(index), key], lineOf)
        : []);
}
function valueAt(value, keys) {
    return keys.reduce((at, key) => ((0,_files_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(at) ? at[key] : undefined), value);
}


/***/ }),

/***/ 93364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readCode)
/* harmony export */ });
/* harmony import */ var _model_remember_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23089);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16533);


/** More lines or longer ones are generated, or data. */
const mostLines = 8_000;
const longestLine = 1_000;
/** Source code in any language of this family: comments from `//` or `#`, blocks from slash-star, and texts in three quotes left out. */
const readCode = (0,_model_remember_js__WEBPACK_IMPORTED_MODULE_1__/* .remember */ .k)((bytes) => {
    const imports = [];
    const lines = [];
    let until = "";
    let isImporting = false;
    for (const [index, whole] of (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bytes).lines.slice(0, mostLines).entries()) {
        if (whole.length > longestLine)
            continue;
        const { text, open } = withoutComments(whole, until);
        until = open;
        if (text.trim() === "")
            continue;
        const line = { text, line: index + 1 };
        if (isImporting || isImport(text)) {
            imports.push(line);
            isImporting = goesOn(text, isImporting);
        }
        else
            lines.push(line);
    }
    return { imports, lines };
});
/** What a comment that began on this line ends with; empty where none is open. */
function withoutComments(line, until) {
    let rest = line;
    if (until !== "") {
        const end = rest.indexOf(until);
        if (end < 0)
            return { text: "", open: until };
        rest = rest.slice(end + until.length);
    }
    const start = rest.trimStart();
    if (start.startsWith("//") || start.startsWith("#") || start.startsWith("*") || start.startsWith("--"))
        return { text: "", open: "" };
    for (const [opens, closes] of [
        ["/*", "*/"],
        ['"""', '"""'],
        ["'''", "'''"],
        ["{/*", "*/}"],
    ]) {
        if (!start.startsWith(opens))
            continue;
        const end = start.indexOf(closes, opens.length);
        return end < 0 ? { text: "", open: closes } : { text: start.slice(end + closes.length), open: "" };
    }
    const trailing = rest.search(/\s(?:\/\/|#)\s/);
    return { text: trailing < 0 ? rest : rest.slice(0, trailing), open: "" };
}
function isImport(text) {
    const start = text.trimStart();
    if (/^(?:import|from|using|use|require|require_once|gem|include|extern|alias)\b/.test(start))
        return true;
    return /\brequire\(|\bimport\(/.test(start);
}
/** Whether an import goes on in the next line, as one in parentheses or braces does. */
function goesOn(text, isImporting) {
    const last = text.trimEnd().at(-1) ?? "";
    if (isImporting)
        return !/[)};]/.test(text) && !/\bfrom\b/.test(text);
    return /[({,]/.test(last) && !/\brequire\(.*\)/.test(text);
}


/***/ }),

/***/ 52055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ commandsOf)
/* harmony export */ });
/** Longer scripts are not written by hand. */
const mostCharacters = 50_000;
/** The simple commands of a script, in order. One pass over its characters; what is odd about quotes ends with the script. */
function commandsOf(script) {
    const found = [];
    let [words, word, hasWord, quote, line] = [[], "", false, "", 0];
    const endWord = () => {
        if (hasWord)
            words.push(word);
        [word, hasWord] = ["", false];
    };
    const endCommand = (joint) => {
        endWord();
        if (words.length > 0)
            found.push({ words, line, isAdvisory: false, joint });
        words = [];
    };
    let at = 0;
    const text = script.slice(0, mostCharacters);
    let started = 0;
    for (; at < text.length; at += 1) {
        const char = text[at] ?? "";
        if (char === "\n")
            started += 1;
        if (quote !== "") {
            if (char === quote)
                quote = "";
            else
                word += char;
        }
        else if (char === "\\" && text[at + 1] === "\n")
            [at, started] = [at + 1, started + 1];
        else if (char === "'" || char === '"')
            [quote, hasWord] = [char, true];
        else if (char === "#" && !hasWord)
            at = Math.max(at, endOfLine(text, at) - 1);
        else if (char === "\n" || char === ";" || char === "&" || char === "|" || char === "(" || char === ")") {
            const joint = text.startsWith("||", at) ? "||" : char;
            endCommand(joint);
            if (joint === "||")
                at += 1;
            line = char === "\n" ? started : line;
        }
        else if (char === " " || char === "\t" || char === "\r")
            endWord();
        else {
            if (!hasWord && words.length === 0)
                line = started;
            [word, hasWord] = [word + char, true];
        }
    }
    endCommand("\n");
    return found.map((command, index) => ({
        words: withoutWrappers(command.words),
        line: command.line,
        isAdvisory: command.joint === "||" && isNothing(found[index + 1]?.words ?? []),
    }));
}
function endOfLine(text, from) {
    const end = text.indexOf("\n", from);
    return end < 0 ? text.length : end;
}
/** What always succeeds, or only prints. */
function isNothing([first = "", second = ""]) {
    return ["true", ":", "echo"].includes(first) || (first === "exit" && second === "0");
}
/** What stands before the command that does the work. Longer ones first. */
const wrappers = [
    ...[
        "pnpm exec",
        "pnpm dlx",
        "yarn dlx",
        "npm exec",
        "poetry run",
        "pipenv run",
        "uv run",
        "bundle exec",
        "python -m",
    ],
    ...["python3 -m", "hatch run", "nix develop --command", "xvfb-run", "sudo", "time", "npx", "bunx", "uvx", "pipx run"],
    ...["env", "exec", "then", "do", "else", "if", "!", "{", "dotenv", "corepack", "command", "nohup", "--"],
].map((text) => text.split(" "));
/** At most so many before one command. */
const mostWrappers = 6;
function withoutWrappers(words) {
    let rest = words;
    for (let round = 0; round < mostWrappers; round += 1) {
        const [first = ""] = rest;
        const wrapper = wrappers.find((wrapper) => wrapper.every((word, at) => rest[at] === word));
        if (rest[0] === "go" && (rest[1] === "run" || rest[1] === "tool"))
            rest = goTool(rest);
        else if (wrapper !== undefined)
            rest = withoutFlags(rest.slice(wrapper.length));
        else if (/^[A-Za-z_][A-Za-z0-9_]*=/.test(first))
            rest = rest.slice(1);
        else
            break;
    }
    return rest;
}
/** `go run golang.org/x/vuln/cmd/govulncheck@latest ./...` runs govulncheck. */
function goTool([, , ...words]) {
    const [first = "", ...others] = withoutFlags(words);
    return [first.split("@")[0]?.split("/").at(-1) ?? first, ...others];
}
/** Flags of a wrapper, such as `npx --yes`. */
function withoutFlags(words) {
    const first = words.findIndex((word) => !/^--?[a-z]/i.test(word));
    return first < 0 ? words : words.slice(first);
}


/***/ }),

/***/ 2252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readData)
});

// EXTERNAL MODULE: ./build/js/files/pointer.js
var pointer = __webpack_require__(52471);
// EXTERNAL MODULE: ./build/js/files/structure.js
var files_structure = __webpack_require__(21039);
// EXTERNAL MODULE: ./build/js/files/yaml-documents.js
var yaml_documents = __webpack_require__(92764);
// EXTERNAL MODULE: ./build/js/model/file-kinds.js
var file_kinds = __webpack_require__(76890);
// EXTERNAL MODULE: ./build/js/model/line-starts.js
var line_starts = __webpack_require__(99504);
// EXTERNAL MODULE: ./build/js/model/text.js
var model_text = __webpack_require__(16533);
;// CONCATENATED MODULE: ./build/js/signals/read/ansible.js

/** What stands beside the module of a task. */
const keywords = new Set([
    ...["name", "when", "become", "become_user", "tags", "register", "notify", "loop", "with_items", "vars", "block"],
    ...["rescue", "always", "hosts", "tasks", "handlers", "pre_tasks", "post_tasks", "environment", "until", "retries"],
    ...["delay", "changed_when", "failed_when", "ignore_errors", "delegate_to", "no_log", "args", "listen", "run_once"],
]);
const deepest = 6;
/** The tasks and roles of a playbook of Ansible or a file of tasks, each with its module as type. */
function ansibleItems({ path, value, lineOf }) {
    const { list } = value;
    if (!Array.isArray(list) ||
        !/(?:^|\/)(?:tasks|handlers|playbooks?|ansible|roles)\/|(?:^|\/)(?:playbook|site)\.ya?ml$/.test(path))
        return [];
    return tasksIn(list, ["list"], lineOf, 0);
}
function tasksIn(list, at, lineOf, depth) {
    if (depth > deepest)
        return [];
    return list.flatMap((task, index) => {
        const here = [...at, String(index)];
        if (typeof task === "string")
            return at.at(-1) === "roles" ? [itemOf("role", { role: task }, here, lineOf)] : [];
        if (!(0,pointer/* isRecord */.u4)(task) || task.when === false)
            return [];
        const inner = ["block", "tasks", "pre_tasks", "post_tasks", "roles"].flatMap((key) => Array.isArray(task[key]) ? tasksIn(task[key], [...here, key], lineOf, depth + 1) : []);
        if (at.at(-1) === "roles" && typeof task.role === "string")
            return [itemOf("role", task, here, lineOf)];
        const module = Object.keys(task).find((key) => !keywords.has(key));
        return module === undefined || inner.length > 0
            ? inner
            : [moduleOf(module, task[module], [...here, module], lineOf)];
    });
}
/** `community.general.ufw` as `ufw`, and what it is given. */
function moduleOf(module, given, at, lineOf) {
    const value = (0,pointer/* isRecord */.u4)(given) ? given : { text: Array.isArray(given) ? given.join(" ") : String(given ?? "") };
    return itemOf(module.split(".").at(-1) ?? module, value, at, lineOf);
}
function itemOf(type, value, at, lineOf) {
    return {
        kind: "ansible",
        type,
        name: `./${type}/${at.slice(1).join("/")}`,
        value,
        exists: "yes",
        lineOf: (steps) => lineOf([...at, ...steps]),
        anchor: null,
    };
}

// EXTERNAL MODULE: ./build/js/signals/read/charts.js
var charts = __webpack_require__(21252);
;// CONCATENATED MODULE: ./build/js/signals/read/manifests.js


/** Kubernetes manifests: a document, or each of a `List`. A rule that raises an alert is an item of its own. */
function manifestItems(document) {
    const { value, lineOf } = document;
    if (typeof value.kind !== "string" || typeof value.apiVersion !== "string")
        return [];
    if (value.kind.endsWith("List") && Array.isArray(value.items)) {
        return value.items.flatMap((one, at) => (0,pointer/* isRecord */.u4)(one) && typeof one.kind === "string" ? [manifests_itemOf(one, ["items", String(at)], lineOf)] : []);
    }
    const item = manifests_itemOf(value, [], lineOf);
    const alerts = ["PrometheusRule", "VMRule"].includes(value.kind) ? alertItems(value.spec, ["spec"], lineOf) : [];
    return [item, ...alerts, ...(0,charts/* installedCharts */.S8)(document)];
}
function manifests_itemOf(value, at, lineOf) {
    const metadata = (0,pointer/* isRecord */.u4)(value.metadata) ? value.metadata : {};
    return {
        kind: "kubernetes",
        type: String(value.kind),
        name: `${value.kind}/${String(metadata.name ?? "")}`,
        value,
        exists: "yes",
        lineOf: (steps) => lineOf([...at, ...(steps.length === 0 ? ["kind"] : steps)]),
        anchor: null,
    };
}
/** Each alert of a list of groups of rules, as Prometheus reads them. */
function alertItems(holder, at, lineOf) {
    const groups = (0,pointer/* isRecord */.u4)(holder) && Array.isArray(holder.groups) ? holder.groups : [];
    return groups.flatMap((group, index) => {
        const rules = (0,pointer/* isRecord */.u4)(group) && Array.isArray(group.rules) ? group.rules : [];
        return rules.flatMap((rule, place) => {
            // Grafana's rules have a title and the query that decides; Prometheus's are called by their alert.
            const title = (0,pointer/* isRecord */.u4)(rule) ? (rule.alert ?? ("condition" in rule ? rule.title : null)) : null;
            if (!(0,pointer/* isRecord */.u4)(rule) || typeof title !== "string")
                return [];
            const here = [...at, "groups", String(index), "rules", String(place)];
            return [
                {
                    kind: "settings",
                    type: "alert",
                    name: `alert/${title}`,
                    value: rule,
                    exists: "yes",
                    lineOf: (steps) => lineOf([...here, ...(steps.length === 0 ? ["alert" in rule ? "alert" : "title"] : steps)]),
                    anchor: null,
                },
            ];
        });
    });
}

;// CONCATENATED MODULE: ./build/js/signals/read/settings.js



/** Settings files that are known by their place, and other plain data by its form; each is read for what it configures. */
function settingsItems(document) {
    const { path, value, lineOf } = document;
    const alerts = alertItems(value, [], lineOf);
    if (alerts.length > 0)
        return alerts;
    if (/^\.github\/dependabot\.ya?ml$/.test(path))
        return parts(document, "updates", "dependabot", "package-ecosystem");
    if (/^\.github\/settings\.ya?ml$/.test(path))
        return parts(document, "branches", "branch-protection", "name");
    if (/(?:^|\/)Chart\.ya?ml$/.test(path))
        return (0,charts/* listedCharts */.ZK)(document, "dependencies", "name");
    if (/(?:^|\/)helmfile[^/]*\.ya?ml(?:\.gotmpl)?$/.test(path))
        return (0,charts/* listedCharts */.ZK)(document, "releases", "chart");
    if (Array.isArray(value.helmCharts))
        return (0,charts/* listedCharts */.ZK)(document, "helmCharts", "name");
    return [settings_itemOf(typeOf(document), "", value, [], lineOf)];
}
function settings_itemOf(type, name, value, at, lineOf) {
    return {
        kind: "settings",
        type,
        name: name === "" ? `./${type}` : `./${type}/${name}`,
        value,
        exists: "yes",
        lineOf: (steps) => lineOf([...at, ...steps]),
        anchor: null,
    };
}
/** Each entry of a list, named by one of its values. */
function parts({ value, lineOf }, list, type, naming) {
    const entries = Array.isArray(value[list]) ? value[list] : [];
    return entries.flatMap((entry, at) => {
        if (!(0,pointer/* isRecord */.u4)(entry))
            return [];
        const where = entry.directory ?? entry.directories ?? "";
        return [settings_itemOf(type, `${String(entry[naming] ?? "")} ${String(where)}`.trim(), entry, [list, String(at)], lineOf)];
    });
}
const byPath = [
    [/(?:^|\/)(?:\.github\/)?renovate\.json[5c]?$|(?:^|\/)\.renovaterc(?:\.json5?)?$/, "renovate"],
    [/(?:^|\/)\.sops\.ya?ml$/, "sops"],
    [/(?:^|\/)rulesets?\/[^/]+\.json$|(?:^|\/)ruleset[^/]*\.json$/, "ruleset"],
    [/(?:^|\/)package\.json$/, "package"],
    [/(?:^|\/)fly\.toml$/, "fly"],
    [/(?:^|\/)render\.ya?ml$/, "render"],
    [/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/, "compose"],
    [/(?:^|\/)appsettings[^/]*\.json$/, "appsettings"],
    [/(?:^|\/)(?:application|bootstrap)(?:-[\w-]+)?\.ya?ml$/, "spring"],
    [/(?:^|\/)\.?lefthook\.ya?ml$/, "lefthook"],
    [/(?:^|\/)\.?codecov\.ya?ml$/, "codecov"],
    [/(?:^|\/)\.whitesource$/, "whitesource"],
    [/(?:^|\/)\.mergify\.ya?ml$|(?:^|\/)\.mergify\/config\.ya?ml$/, "mergify"],
    [/(?:^|\/)\.gitleaks\.toml$/, "gitleaks"],
    [/(?:^|\/)(?:promtail|filebeat|fluent-bit)[^/]*\.(?:ya?ml|toml)$/, "log-shipper"],
    [/(?:^|\/)(?:cloud-init|user-?data)[^/]*\.ya?ml$/, "cloud-init"],
    [/(?:^|\/)opencontrol\.ya?ml$|(?:^|\/)component\.ya?ml$/, "opencontrol"],
];
const byForm = [
    ["json-schema", ({ $schema }) => typeof $schema === "string" && $schema.includes("json-schema.org")],
    ["encrypted-file", ({ sops }) => (0,pointer/* isRecord */.u4)(sops) && "mac" in sops],
    ["log-shipper", ({ sources, sinks }) => (0,pointer/* isRecord */.u4)(sources) && (0,pointer/* isRecord */.u4)(sinks)],
    ["prometheus", (value) => Array.isArray(value.scrape_configs)],
    ["grafana-dashboard", ({ panels, schemaVersion }) => Array.isArray(panels) && schemaVersion !== undefined],
    ["alertmanager", ({ route, receivers }) => (0,pointer/* isRecord */.u4)(route) && Array.isArray(receivers)],
    [
        "otel-collector",
        ({ receivers, exporters, service }) => (0,pointer/* isRecord */.u4)(receivers) && (0,pointer/* isRecord */.u4)(exporters) && (0,pointer/* isRecord */.u4)(service),
    ],
    [
        "falco-rules",
        ({ list }) => Array.isArray(list) && list.some((one) => (0,pointer/* isRecord */.u4)(one) && "rule" in one && "condition" in one),
    ],
    ["openapi", ({ openapi, swagger }) => typeof (openapi ?? swagger) === "string"],
    ["policy-document", ({ Statement }) => Array.isArray(Statement) || (0,pointer/* isRecord */.u4)(Statement)],
    ["oscal", (value) => ["component-definition", "system-security-plan"].some((key) => (0,pointer/* isRecord */.u4)(value[key]))],
];
/** Whoever runs a compose file in earnest says that its services start again, or how they are deployed. */
function isDeployed({ services }) {
    return ((0,pointer/* isRecord */.u4)(services) && Object.values(services).some((one) => (0,pointer/* isRecord */.u4)(one) && ("restart" in one || "deploy" in one)));
}
function typeOf({ path, value }) {
    if (/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/.test(path) && !isDeployed(value))
        return "compose-for-developers";
    const known = byPath.find(([pattern]) => pattern.test(path));
    if (known !== undefined)
        return known[1];
    return byForm.find(([, is]) => is(value))?.[0] ?? "values";
}

// EXTERNAL MODULE: ./build/js/signals/read/templates.js
var templates = __webpack_require__(3022);
// EXTERNAL MODULE: ./build/js/signals/read/yaml-value.js
var yaml_value = __webpack_require__(40582);
;// CONCATENATED MODULE: ./build/js/signals/read/data.js











/** Manifests, stack templates and settings in a file of plain data; null where it cannot be read. */
function readData(file) {
    const documents = documentsOf(file);
    if (documents === null)
        return null;
    return documents.flatMap((document) => {
        const stack = stackItems(document);
        if (stack.length > 0)
            return stack;
        const manifests = manifestItems(document);
        if (manifests.length > 0)
            return manifests;
        const tasks = ansibleItems(document);
        return tasks.length > 0 ? tasks : settingsItems(document);
    });
}
function documentsOf({ path, bytes }) {
    if ((0,file_kinds/* formatOf */.be)(path) === "TOML") {
        const structure = (0,files_structure/* structureOf */.p)({ bytes, format: "TOML" });
        if (structure.is !== "values")
            return null;
        return structure.values.flatMap((value) => ((0,pointer/* isRecord */.u4)(value) ? [{ path, value, lineOf: () => 1 }] : []));
    }
    const plain = (0,templates/* plainYaml */.g)(path, bytes);
    const { content } = (0,model_text/* textOf */.b6)(plain);
    return ((0,yaml_value/* yamlValues */.O)(plain)?.flatMap(({ document, value }) => {
        if (!(0,pointer/* isRecord */.u4)(value))
            return Array.isArray(value) ? [listDocument(path, value, document, content)] : [];
        return [{ path, value, lineOf: (steps) => lineOfSteps(document, content, steps) }];
    }) ?? null);
}
/** A list at the top, as a map that holds it. */
function listDocument(path, value, document, content) {
    return { path, value: { list: value }, lineOf: (steps) => lineOfSteps(document, content, steps.slice(1)) };
}
function lineOfSteps(document, content, steps) {
    for (let length = steps.length; length >= 0; length -= 1) {
        const range = (0,yaml_documents/* rangeOf */.be)(document, steps.slice(0, length));
        if (range !== null)
            return (0,line_starts/* lineAt */.mh)(range[0], content);
    }
    return 1;
}
/** Resources of a CloudFormation, SAM or Serverless template. */
function stackItems({ value, lineOf }) {
    const inner = (0,pointer/* isRecord */.u4)(value.resources) && (0,pointer/* isRecord */.u4)(value.resources.Resources) ? ["resources", "Resources"] : ["Resources"];
    const resources = inner.length === 2 ? value.resources.Resources : value.Resources;
    if (!(0,pointer/* isRecord */.u4)(resources))
        return [];
    return Object.entries(resources).flatMap(([name, resource]) => {
        if (!(0,pointer/* isRecord */.u4)(resource) || typeof resource.Type !== "string" || !resource.Type.includes("::"))
            return [];
        const at = [...inner, name];
        return [
            {
                kind: "cloudformation",
                type: resource.Type,
                name,
                value: (0,pointer/* isRecord */.u4)(resource.Properties) ? resource.Properties : {},
                exists: typeof resource.Condition === "string" ? "limited" : "yes",
                lineOf: (steps) => lineOf([...at, ...(steps.length === 0 ? ["Type"] : ["Properties", ...steps])]),
                anchor: inner.length === 1 ? `/Resources/${name}` : null,
            },
        ];
    });
}


/***/ }),

/***/ 3022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ filledIn),
/* harmony export */   g: () => (/* binding */ plainYaml)
/* harmony export */ });
/* harmony import */ var _model_remember_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23089);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16533);


/** Text that stands for what a template fills in. */
const filledIn = "__template__";
/**
 * YAML that can be parsed, of a file that may be a Helm template or JSON with comments: lines that only steer the template are empty,
 * and what it fills in is a placeholder. Line numbers stay.
 */
function plainYaml(path, bytes) {
    if (/\.json[5c]?$|renovaterc/i.test(path))
        return withoutComments(bytes);
    if (/\.erb$/.test(path))
        return withoutErb(bytes);
    const isTemplate = /(?:^|\/)templates\//.test(path) || /\.ya?ml\.(?:j2|tmpl|gotmpl|tpl)$/.test(path);
    return isTemplate && (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bytes).content.includes("{{") ? withoutTemplates(bytes) : bytes;
}
const withoutTemplates = (0,_model_remember_js__WEBPACK_IMPORTED_MODULE_1__/* .remember */ .k)((bytes) => {
    const lines = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bytes).lines.map((line) => {
        const trimmed = line.trim();
        if (trimmed.startsWith("{{") && trimmed.endsWith("}}"))
            return "";
        return replaced(line);
    });
    return new TextEncoder().encode(lines.join("\n"));
});
/** The same of a template in Ruby. */
const withoutErb = (0,_model_remember_js__WEBPACK_IMPORTED_MODULE_1__/* .remember */ .k)((bytes) => {
    const lines = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bytes).lines.map((line) => /^\s*<%-?(?!=).*%>\s*$/.test(line) ? "" : line.replace(/<%=?-?[^%]{0,500}%>/g, filledIn));
    return new TextEncoder().encode(lines.join("\n"));
});
/** Each `{{ … }}` of a line by a text that is a plain scalar, without quotes of its own. */
function replaced(line) {
    let [out, at] = ["", 0];
    for (let from = line.indexOf("{{"); from >= 0; from = line.indexOf("{{", at)) {
        const to = line.indexOf("}}", from);
        if (to < 0)
            break;
        out += `${line.slice(at, from)}${filledIn}`;
        at = to + 2;
    }
    return out + line.slice(at);
}
/** Lines that are comments are emptied: JSON with comments, whose other liberties YAML takes as well. */
const withoutComments = (0,_model_remember_js__WEBPACK_IMPORTED_MODULE_1__/* .remember */ .k)((bytes) => {
    const { lines } = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bytes);
    if (!lines.some((line) => line.trimStart().startsWith("//")))
        return bytes;
    return new TextEncoder().encode(lines.map((line) => (line.trimStart().startsWith("//") ? "" : line)).join("\n"));
});


/***/ }),

/***/ 80013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isCondition),
/* harmony export */   T: () => (/* binding */ readTerraform)
/* harmony export */ });
/* harmony import */ var _files_hcl_hcl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65704);
/* harmony import */ var _files_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52471);
/* harmony import */ var _files_structure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21039);
/* harmony import */ var _model_line_starts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99504);
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16533);
/* harmony import */ var _charts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21252);






/** Resources, data sources, module calls and the backend of a Terraform file; null where it cannot be read. */
function readTerraform({ bytes }) {
    if ((0,_files_structure_js__WEBPACK_IMPORTED_MODULE_2__/* .structureOf */ .p)({ bytes, format: "HCL" }).is !== "values")
        return null;
    const hcl = (0,_files_hcl_hcl_js__WEBPACK_IMPORTED_MODULE_0__/* .hclOf */ .v)(bytes);
    if (hcl.is === "broken")
        return null;
    const { content } = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(bytes);
    const lineOf = (steps) => (0,_model_line_starts_js__WEBPACK_IMPORTED_MODULE_3__/* .lineAt */ .mh)(offsetOf(hcl.at, steps), content);
    const file = (0,_files_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(hcl.value) ? hcl.value : {};
    return [
        ...blocks(file.resource).flatMap(([type, name, at, value]) => itemOf(type, `${type}.${name}`, value, ["resource", type, name, at], lineOf)),
        ...blocks(file.data).flatMap(([type, name, at, value]) => itemOf(`data.${type}`, `data.${type}.${name}`, value, ["data", type, name, at], lineOf)),
        ...modules(file.module, lineOf),
        ...backends(file.terraform, lineOf),
        ...blocks(file.resource).flatMap(([type, name, at, value]) => type === "helm_release" && (0,_files_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value)
            ? (0,_charts_js__WEBPACK_IMPORTED_MODULE_5__/* .chartItem */ .UP)(value.chart, ["resource", type, name, at, "chart"], lineOf, existence(value))
            : []),
    ];
}
function itemOf(type, name, value, at, lineOf) {
    const exists = (0,_files_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? existence(value) : "yes";
    return [{ kind: "terraform", type, name, value, exists, lineOf: (steps) => lineOf([...at, ...steps]), anchor: name }];
}
/** `count` and `for_each` say whether there is any. */
function existence({ count, for_each: each }) {
    if (count === 0 || count === false)
        return "no";
    const isChosen = typeof count === "string" && count.startsWith("${");
    return isChosen || isCondition(each) ? "limited" : "yes";
}
/** An expression that compares or chooses. */
function isCondition(value) {
    return typeof value === "string" && value.startsWith("${") && /==|!=|\?|\bif\b|&&|\|\|/.test(value);
}
function blocks(types) {
    if (!(0,_files_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(types))
        return [];
    return Object.entries(types).flatMap(([type, names]) => (0,_files_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(names)
        ? Object.entries(names).flatMap(([name, list]) => numbered(list).map(([at, value]) => [type, name, at, value]))
        : []);
}
function numbered(list) {
    return Array.isArray(list) ? list.map((value, at) => [String(at), value]) : [];
}
/** A module is known by where it comes from: `module/terraform-aws-modules/rds/aws`. */
function modules(named, lineOf) {
    if (!(0,_files_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(named))
        return [];
    return Object.entries(named).flatMap(([name, list]) => numbered(list).flatMap(([at, value]) => {
        const source = (0,_files_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && typeof value.source === "string" ? value.source : "";
        return itemOf(`module/${source}`, `module.${name}`, value, ["module", name, at], lineOf);
    }));
}
function backends(settings, lineOf) {
    return numbered(settings).flatMap(([at, value]) => {
        const backend = (0,_files_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value.backend : null;
        if (!(0,_files_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(backend))
            return [];
        return Object.entries(backend).flatMap(([type, list]) => numbered(list).flatMap(([index, inner]) => [
            {
                kind: "terraform",
                type: `backend.${type}`,
                name: `backend.${type}`,
                value: inner,
                exists: "yes",
                lineOf: (steps) => lineOf(["terraform", at, "backend", type, index, ...steps]),
                anchor: null,
            },
        ]));
    });
}
function offsetOf(extent, steps) {
    let [here, offset] = [extent, extent.from ?? 0];
    for (const step of steps) {
        const next = here.inside.get(step);
        if (next === undefined)
            break;
        [here, offset] = [next, next.from ?? offset];
    }
    return offset;
}


/***/ }),

/***/ 46741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readWorkflow)
});

// EXTERNAL MODULE: ./build/js/files/pointer.js
var pointer = __webpack_require__(52471);
// EXTERNAL MODULE: ./build/js/files/yaml-documents.js
var yaml_documents = __webpack_require__(92764);
// EXTERNAL MODULE: ./build/js/model/line-starts.js
var line_starts = __webpack_require__(99504);
// EXTERNAL MODULE: ./build/js/model/text.js
var model_text = __webpack_require__(16533);
// EXTERNAL MODULE: ./build/js/signals/file-kinds.js
var file_kinds = __webpack_require__(61322);
// EXTERNAL MODULE: ./build/js/signals/read/commands.js
var read_commands = __webpack_require__(52055);
;// CONCATENATED MODULE: ./build/js/signals/read/jenkins.js



/** How a Jenkinsfile runs a shell: `sh 'make test'`, `sh(script: "…")`, with three quotes over several lines. */
const shells = /\b(?:sh|bat|powershell)\b[ \t]*(?:\([ \t]*)?(?:script[ \t]*:[ \t]*)?("""|'''|"|')/g;
/** A Jenkinsfile as one job with the commands that its steps run; comments are not run. */
function readJenkins({ bytes }) {
    const content = withoutComments((0,model_text/* textOf */.b6)(bytes).content);
    const steps = [];
    for (const match of content.matchAll(shells)) {
        const quote = match[1] ?? "";
        const from = match.index + match[0].length;
        const to = content.indexOf(quote, from);
        if (to < 0)
            break;
        steps.push(stepOf(content.slice(from, to), (0,line_starts/* lineAt */.mh)(from, content)));
    }
    const jobs = steps.length === 0 ? [] : [{ id: "pipeline", line: 1, calls: null, permissions: "none", steps }];
    const waits = /^[ \t]*input\b[ \t]*[({'"m]/m.exec(content);
    return { events: null, permissions: "none", jobs, approvals: waits === null ? [] : [(0,line_starts/* lineAt */.mh)(waits.index, content)] };
}
function stepOf(script, first) {
    const commands = (0,read_commands/* commandsOf */.K)(script);
    return {
        uses: "",
        line: first,
        commands: commands.map((command) => ({ ...command, line: first + command.line })),
        isAdvisory: false,
        inputs: null,
    };
}
/** Only comments that begin a line: a glob in a step, such as `target/*.jar`, opens none. One that is not closed goes on to the end. */
function withoutComments(content) {
    return content.replace(/^[ \t]*(?:\/\/.*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S])))/gm, (comment) => comment.replace(/[^\n]/g, ""));
}

;// CONCATENATED MODULE: ./build/js/signals/read/pipelines.js


/** Keys under which CI services hold scripts: GitLab, CircleCI, Azure, Bitbucket, Woodpecker, Drone, Travis, Buildkite, CodeBuild. */
const scriptKeys = new Set([
    ...["script", "before_script", "after_script", "run", "bash", "command", "commands", "pwsh", "powershell"],
    ...["install", "before_install", "entrypoint"],
]);
/** Keys whose parts are the jobs. */
const holders = new Set(["jobs", "commands", "steps", "pipeline", "stages", "phases", "tasks"]);
const deepest = 12;
/** The jobs of a pipeline of any CI service but GitHub's: what holds scripts, by the key or the name that it has. */
function pipelineJobs(value, lineOf) {
    return Object.entries(value).flatMap(([id, part]) => {
        if (id === "include")
            return jobOf(id, includesOf(part, lineOf), lineOf([id]));
        if (id === "workflows")
            return callsOf(part, [id], lineOf);
        if (scriptKeys.has(id) && textsOf(part) !== null)
            return jobOf(id, scriptSteps({ [id]: part }, [], lineOf, 0), lineOf([id]));
        if (holders.has(id) && ((0,pointer/* isRecord */.u4)(part) || Array.isArray(part)))
            return Object.entries(part).flatMap(([key, inner]) => jobOf(nameOf(inner) ?? key, scriptSteps(inner, [id, key], lineOf, 0), lineOf([id, key])));
        return jobOf(id, scriptSteps(part, [id], lineOf, 0), lineOf([id]));
    });
}
function jobOf(id, steps, line) {
    return steps.length === 0 ? [] : [{ id, line, calls: null, permissions: "none", steps }];
}
/** What a job of a list is called. */
function nameOf(part) {
    if (!(0,pointer/* isRecord */.u4)(part))
        return null;
    const name = part.job ?? part.name ?? part.label ?? part.stage ?? part.id;
    return typeof name === "string" ? name : null;
}
/** Events that start a pipeline, in GitHub's words; null where its file does not say. Azure is told by `none` what does not start it. */
function pipelineEvents({ when, trigger, pr, schedules, workflow, }) {
    if ((0,pointer/* isRecord */.u4)(workflow) && isOff(workflow))
        return [];
    if (Array.isArray(schedules) && trigger === "none")
        return ["schedule"];
    if (trigger === "none" && pr === "none")
        return [];
    const events = [when]
        .flat()
        .flatMap((one) => ((0,pointer/* isRecord */.u4)(one) ? [one.event] : []))
        .flat();
    const named = events.filter((event) => typeof event === "string");
    return named.length === 0 ? null : named.map((event) => (event === "cron" ? "schedule" : event));
}
/** Jobs that a workflow of CircleCI takes from an orb, `trivy/scan`, as calls of a workflow of that name. */
function callsOf(part, at, lineOf) {
    if (!(0,pointer/* isRecord */.u4)(part))
        return [];
    return Object.entries(part).flatMap(([workflow, held]) => ((0,pointer/* isRecord */.u4)(held) && Array.isArray(held.jobs) ? held.jobs : []).flatMap((job, index) => {
        const id = (0,pointer/* isRecord */.u4)(job) ? (Object.keys(job)[0] ?? "") : String(job);
        if (!id.includes("/"))
            return [];
        const line = lineOf([...at, workflow, "jobs", String(index)]);
        return [{ id, line, calls: id, permissions: "none", steps: [] }];
    }));
}
/** Jobs that wait for a person: of GitLab by hand and into an environment, of CircleCI by their type. */
function approvalLines(value, lineOf) {
    const byHand = Object.entries(value).flatMap(([id, job]) => (0,pointer/* isRecord */.u4)(job) && job.environment !== undefined && isByHand(job) ? [lineOf([id])] : []);
    const workflows = (0,pointer/* isRecord */.u4)(value.workflows) ? Object.entries(value.workflows) : [];
    const approved = workflows.flatMap(([name, held]) => ((0,pointer/* isRecord */.u4)(held) && Array.isArray(held.jobs) ? held.jobs : []).flatMap((job, index) => (0,pointer/* isRecord */.u4)(job) && Object.values(job).some((one) => (0,pointer/* isRecord */.u4)(one) && one.type === "approval")
        ? [lineOf(["workflows", name, "jobs", String(index)])]
        : []));
    return [...byHand, ...approved];
}
function isByHand({ when, rules }) {
    return when === "manual" || [rules].flat().some((rule) => (0,pointer/* isRecord */.u4)(rule) && rule.when === "manual");
}
function includesOf(include, lineOf) {
    return [include].flat().flatMap((one) => {
        const name = (0,pointer/* isRecord */.u4)(one) ? (one.template ?? one.component) : null;
        return typeof name === "string" ? [usesStep(`template:${name}`, lineOf(["include"]))] : [];
    });
}
/** A step that is not written here: a template of GitLab, a task of Azure, a pipe of Bitbucket, a plugin of Woodpecker, an orb's command. */
function usesStep(uses, line, inputs = null) {
    return { uses: uses.toLowerCase(), line, commands: [], isAdvisory: false, inputs };
}
function scriptSteps(value, at, lineOf, depth) {
    if (depth > deepest)
        return [];
    if (Array.isArray(value))
        return value.flatMap((one, index) => {
            const here = [...at, String(index)];
            const isOrb = typeof one === "string" && at.at(-1) === "steps" && /^[\w-]+\/[\w-]+$/.test(one);
            return isOrb ? [usesStep(`orb:${one}`, lineOf(here))] : scriptSteps(one, here, lineOf, depth + 1);
        });
    if (!(0,pointer/* isRecord */.u4)(value) || isOff(value))
        return [];
    return Object.entries(value).flatMap(([key, part]) => stepsAt(value, key, part, [...at, key], lineOf, depth));
}
/** Whether a job or step never runs: of GitLab where no rule lets it, of Azure by its condition. */
function isOff({ rules, enabled, condition }) {
    if (enabled === false || condition === false)
        return true;
    const all = Array.isArray(rules) ? rules.filter(pointer/* isRecord */.u4) : [];
    const always = all.findIndex(({ if: when, changes, exists }) => [when, changes, exists].every((one) => one === undefined));
    const reached = always < 0 ? all : all.slice(0, always + 1);
    return reached.length > 0 && reached.every(({ when }) => when === "never");
}
function stepsAt(holder, key, part, here, lineOf, depth) {
    if (typeof part === "string" && ["task", "pipe", "image", "template"].includes(key))
        return [usesStep(`${key}:${part}`, lineOf(here), holder.inputs ?? holder.settings ?? holder.variables ?? null)];
    const script = key === "args" ? argumentsOf(holder) : scriptKeys.has(key) ? textsOf(part) : null;
    if (script === null)
        return scriptSteps(part, here, lineOf, depth + 1);
    const line = lineOf(here);
    const commands = key === "args"
        ? (0,read_commands/* commandsOf */.K)(script).map((command) => ({ ...command, line: line + command.line }))
        : commandsAt(part, here, lineOf);
    const isAdvisory = [holder.allow_failure, holder.continueOnError, holder.soft_fail].includes(true) || holder.failure === "ignore";
    return [{ uses: "", line, commands, isAdvisory, inputs: null }];
}
/** A script's commands with their lines: those of a list stand where each of its parts does, however many comments are between. */
function commandsAt(part, here, lineOf) {
    if (Array.isArray(part))
        return part.flatMap((one, index) => commandsAt(one, [...here, String(index)], lineOf));
    if (typeof part !== "string")
        return [];
    // A block of several lines begins below its key.
    const line = lineOf(here) + (part.includes("\n") ? 1 : 0);
    return (0,read_commands/* commandsOf */.K)(part).map((command) => ({ ...command, line: line + command.line }));
}
/** The command that Google's Cloud Build makes of an image's entry point and its arguments. */
function argumentsOf({ name, entrypoint, args }) {
    const words = Array.isArray(args) ? args.filter((one) => typeof one === "string") : [];
    if (words.length === 0)
        return null;
    if (words[0] === "-c")
        return words.slice(1).join("\n");
    const program = String(entrypoint ?? name ?? "")
        .split("/")
        .at(-1)
        ?.split(":")[0] ?? "";
    return [program, ...words].join(" ");
}
function textsOf(value) {
    if (typeof value === "string")
        return value;
    const texts = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
    return texts.length === 0 ? null : texts.join("\n");
}

// EXTERNAL MODULE: ./build/js/signals/read/yaml-value.js
var yaml_value = __webpack_require__(40582);
;// CONCATENATED MODULE: ./build/js/signals/read/workflow.js









/** Jobs, steps and commands that can run; null where the file is no workflow that can be read. */
function readWorkflow(file) {
    const { path, bytes } = file;
    if ((0,file_kinds/* isJenkins */.ZW)(path))
        return readJenkins(file);
    const [first] = (0,yaml_value/* yamlValues */.O)(bytes) ?? [];
    if (first === undefined || !(0,pointer/* isRecord */.u4)(first.value))
        return null;
    const { document, value } = first;
    const { content } = (0,model_text/* textOf */.b6)(bytes);
    const lineOf = (tokens) => (0,line_starts/* lineAt */.mh)((0,yaml_documents/* rangeOf */.be)(document, tokens)?.[0] ?? 0, content);
    if (!isLikeGitHub(path))
        return {
            events: pipelineEvents(value),
            permissions: "none",
            jobs: pipelineJobs(value, lineOf),
            approvals: approvalLines(value, lineOf),
        };
    if ((0,pointer/* isRecord */.u4)(value.runs)) {
        const steps = stepsOf(value.runs.steps, ["runs", "steps"], lineOf, false);
        return {
            events: null,
            permissions: "none",
            jobs: [{ id: "runs", line: 1, calls: null, permissions: "none", steps }],
            approvals: [],
        };
    }
    const jobs = (0,pointer/* isRecord */.u4)(value.jobs) ? value.jobs : {};
    return {
        events: eventsOf(value.on),
        permissions: value.permissions,
        jobs: Object.entries(jobs).flatMap(([id, job]) => workflow_jobOf(id, job, lineOf) ?? []),
        approvals: [],
    };
}
/** Gitea and Forgejo run GitHub's workflows. */
function isLikeGitHub(path) {
    return /(?:^|\/)\.(?:github|gitea|forgejo)\//.test(path);
}
function eventsOf(on) {
    if (typeof on === "string")
        return [on];
    if (Array.isArray(on))
        return on.filter((event) => typeof event === "string");
    return (0,pointer/* isRecord */.u4)(on) ? Object.keys(on) : [];
}
/** Null where it can never run. */
function workflow_jobOf(id, job, lineOf) {
    if (!(0,pointer/* isRecord */.u4)(job) || workflow_isOff(job.if))
        return null;
    return {
        id,
        line: lineOf(["jobs", id]),
        calls: typeof job.uses === "string" ? job.uses : null,
        permissions: job.permissions,
        steps: stepsOf(job.steps, ["jobs", id, "steps"], lineOf, job["continue-on-error"] === true, matrixOf(job)),
    };
}
/** What `matrix.name` and `matrix.name.key` stand for in a job, as far as its file says. */
function matrixOf({ strategy }) {
    const matrix = (0,pointer/* isRecord */.u4)(strategy) && (0,pointer/* isRecord */.u4)(strategy.matrix) ? strategy.matrix : {};
    const found = new Map();
    const add = (name, value) => {
        if (typeof value === "string")
            found.set(name, [...(found.get(name) ?? []), value]);
        else if ((0,pointer/* isRecord */.u4)(value))
            for (const [key, inner] of Object.entries(value))
                add(`${name}.${key}`, inner);
    };
    for (const [name, values] of Object.entries(matrix)) {
        for (const value of Array.isArray(values) ? values.slice(0, mostValues) : [])
            if (name === "include" && (0,pointer/* isRecord */.u4)(value))
                for (const [key, inner] of Object.entries(value))
                    add(key, inner);
            else
                add(name, value);
    }
    return found;
}
/** Values of a matrix that are followed. */
const mostValues = 50;
/** Longer values of an environment are no expression of a matrix. */
const longestExpression = 200;
/** The commands of a step with what its matrix and its environment fill in, the values of a matrix one after the other on their line. */
function filled(run, env, matrix) {
    if (matrix.size === 0)
        return run;
    const variables = (0,pointer/* isRecord */.u4)(env) ? env : {};
    const direct = run.replace(/\$\{(\w+)\}|\$(\w+)/g, (whole, braced, bare) => {
        const value = Object.hasOwn(variables, braced ?? bare ?? "") ? variables[braced ?? bare ?? ""] : null;
        const isOfMatrix = typeof value === "string" && value.length <= longestExpression && value.includes("matrix.");
        return isOfMatrix ? value : whole;
    });
    // Values may be long and named on thousands of lines.
    let room = file_kinds/* longestFile */.be;
    const lines = direct.split("\n").map((line) => {
        const name = /\$\{\{\s*matrix\.([\w.-]{1,80})\s*\}\}/.exec(line);
        const values = matrix.get(name?.[1] ?? "");
        if (name === null || values === undefined || room <= 0)
            return line;
        const all = values.map((value) => line.replace(name[0], () => value)).join(" ; ");
        room -= all.length;
        return all;
    });
    return lines.join("\n");
}
function stepsOf(steps, at, lineOf, isAdvisory, matrix = new Map()) {
    if (!Array.isArray(steps))
        return [];
    return steps.flatMap((step, index) => {
        if (!(0,pointer/* isRecord */.u4)(step) || workflow_isOff(step.if))
            return [];
        const here = [...at, String(index)];
        const run = typeof step.run === "string" ? step.run : "";
        const first = run === "" ? 0 : lineOf([...here, "run"]) + (run.includes("\n") ? 1 : 0);
        return [
            {
                uses: typeof step.uses === "string" ? step.uses.toLowerCase() : "",
                line: lineOf(step.uses === undefined ? here : [...here, "uses"]),
                commands: (0,read_commands/* commandsOf */.K)(filled(run, step.env, matrix)).map((command) => ({
                    ...command,
                    line: first + command.line,
                })),
                isAdvisory: isAdvisory || step["continue-on-error"] === true,
                inputs: step.with,
            },
        ];
    });
}
/** `false`, as a value or as an expression. */
function workflow_isOff(condition) {
    if (typeof condition !== "string")
        return condition === false;
    const inner = condition
        .trim()
        .replace(/^\$\{\{/, "")
        .replace(/\}\}$/, "")
        .trim();
    return inner === "false" || inner.startsWith("false &&");
}


/***/ }),

/***/ 40582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ yamlValues)
/* harmony export */ });
/* harmony import */ var _files_yaml_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92764);

/** Aliases may multiply what is read; files that people write use some dozens. */
const mostAliases = 1_000;
/** The documents of a YAML or JSON file with their values; null where one cannot be read. */
function yamlValues(bytes) {
    const documents = (0,_files_yaml_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlDocuments */ .Ou)(bytes);
    if ((0,_files_yaml_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotParsed */ .tx)(bytes) !== null || documents.some(({ errors }) => errors.length > 0))
        return null;
    try {
        return documents.map((document) => ({ document, value: document.toJS({ maxAliasCount: mostAliases }) }));
    }
    catch {
        // The library refuses to follow more aliases than that.
        return null;
    }
}


/***/ }),

/***/ 84873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ see)
});

// EXTERNAL MODULE: ./build/js/model/text.js
var model_text = __webpack_require__(16533);
// EXTERNAL MODULE: ./build/js/signals/file-kinds.js
var file_kinds = __webpack_require__(61322);
// EXTERNAL MODULE: ./build/js/model/remember.js
var remember = __webpack_require__(23089);
// EXTERNAL MODULE: ./build/js/signals/match/code.js
var match_code = __webpack_require__(87969);
// EXTERNAL MODULE: ./build/js/signals/match/needles.js
var needles = __webpack_require__(32722);
;// CONCATENATED MODULE: ./build/js/signals/glance.js




/** Makes sightings of one file. */
class Glance {
    #file;
    #table;
    constructor(file, table) {
        this.#file = file;
        this.#table = table;
    }
    /** Everything that the looks of one kind find, one sighting a signal and subject. */
    each(kind, find) {
        const { lines } = (0,model_text/* textOf */.b6)(this.#file.bytes);
        const all = new Map();
        for (const { signal, look } of this.#table.get(kind) ?? []) {
            for (const found of find(look)) {
                const key = `${signal.id} ${found.subject}`;
                const sighting = this.#sighting(signal, found, lines);
                const known = all.get(key);
                if (known === undefined || (known.holds !== "yes" && found.holds === "yes"))
                    all.set(key, sighting);
            }
        }
        return [...all.values()];
    }
    /** Of the texts that looks at source code are about, those that stand in it. */
    codeTexts() {
        return needlesOf(this.#table).allIn((0,model_text/* textOf */.b6)(this.#file.bytes).content);
    }
    #sighting(signal, found, lines) {
        const shows = (lines[found.line - 1] ?? "").trim().slice(0, 200);
        const evidence = { kind: "path", anchor: null, contains: null };
        return {
            signal,
            path: this.#file.path,
            shows,
            kind: "item",
            amount: null,
            rank: 1,
            refers: [],
            evidence,
            ...found,
        };
    }
}
const needlesOf = (0,remember/* remember */.k)((table) => {
    const looks = (table.get("code") ?? []).flatMap(({ look }) => (look.in === "code" ? [(0,match_code/* textsOf */.CB)(look)] : []));
    return new needles/* Needles */.Z(looks.flatMap(({ libraries, calls }) => [...libraries, ...calls]));
});
/** The file, as long as it holds this text. */
function holding(text) {
    return { kind: "path", anchor: null, contains: text.slice(0, 80) };
}

// EXTERNAL MODULE: ./build/js/signals/left-out.js
var left_out = __webpack_require__(52750);
// EXTERNAL MODULE: ./build/js/signals/match/items.js
var match_items = __webpack_require__(73530);
;// CONCATENATED MODULE: ./build/js/signals/match/sections.js

/** Fewer words below a heading are a stub. */
const fewestWords = 20;
/** What rules are written with: somebody must do something. */
const ruleWords = /\b(?:must|shall|required?|requires|responsible|we|our|all (?:employees|staff|personnel|users|team members)|employees|prohibited|annual(?:ly)?|quarterly|approved|approval|approves|reviewed|will be|should|policy|at least)\b/g;
/** Folders and titles in which rules are written, and those of pages for users of a product. */
const rulePlaces = /(?:^|\/)(?:polic(?:y|ies)|security|compliance|governance|procedures?|isms|runbooks?|playbooks?|handbook|standards|infosec|grc|soc-?2|iso-?27001|controls|risk|operations|sop|sops|trust|legal|hr|bcp|dr|adrs?|decisions|rfcs?)(?:\/|$)/;
const ruleTitles = /\b(?:policy|policies|plan|procedures?|process|standard|runbook|playbook|program|register|guidelines|review|matrix)\b/;
const userPages = /(?:^|\/)(?:guides?|tutorials?|reference|api|sdks?|integrations?|self-host(?:ing|ed)?|cookbook|quickstart|getting-started|features|providers?|modules|components|concepts|website|content|posts|changelog|www|landing|marketing)(?:\/|$)/;
/** The sections of a page that a look is about; of nested ones the outermost. */
function matchSections(path, page, look) {
    const lower = path.toLowerCase();
    if (look.files !== null)
        return wholePage(lower, page, look);
    const titled = candidatesOf(page).filter(({ title }) => look.titles.some((one) => standsIn(title, one)) && isOfKind(lower, title, look));
    // Most pages have none of the titles: only of the others it is asked where they stand.
    if (titled.length === 0)
        return [];
    const [first] = page.sections;
    const isRules = rulePlaces.test(lower.slice(0, lower.lastIndexOf("/") + 1));
    const isUserPage = userPages.test(lower) && !isRules;
    if (isUserPage)
        return [];
    // SECURITY.md is about reports from outside, whatever its title says.
    const isForReports = /(?:^|\/)security\.mdx?$/.test(lower);
    let least = Number.POSITIVE_INFINITY;
    return titled.filter((section) => {
        if (isForReports && section.depth === 1)
            return false;
        const outer = least < section.depth;
        least = Math.min(least, section.depth);
        return !outer && isRule(section, isRules, first?.title ?? "");
    });
}
/** A record of a decision is that and no rule; pages for customers of a product state what its vendors and its data are, and no more. */
function isOfKind(path, title, { titles }) {
    if (/(?:^|\/)(?:decisions|adrs?)\//.test(path))
        return titles.includes("decision");
    if (!/(?:^|[^a-z])(?:privacy|terms|tos|eula|cookies?|dmca)[^/]*$/.test(path.split("/").at(-1) ?? ""))
        return true;
    return /third party|sub ?processors|retention|deletion/.test(title);
}
/** Sections with enough words below them to state something. */
const candidatesOf = (0,remember/* remember */.k)((page) => page.sections.filter(({ prose }) => prose.length >= 2 * fewestWords));
/** A section states a rule where it has the words of one; outside of a folder of rules more of them, and a title that says so. */
function isRule({ title, prose }, isRules, pageTitle) {
    const words = prose.split(" ").length;
    const said = prose.match(ruleWords)?.length ?? 0;
    if (words < fewestWords || said < 1)
        return false;
    if (isRules)
        return said * 60 >= words || said >= 3;
    return (ruleTitles.test(title) || ruleTitles.test(pageTitle)) && said >= 2 && said * 40 >= words;
}
function wholePage(lower, { sections, prose }, { files, says }) {
    if (files === null || !files.some((file) => isNamed(lower, file)))
        return [];
    if (prose.split(" ").length < 12 || !(says.length === 0 || says.some((text) => prose.includes(text))))
        return [];
    const saying = sections.filter((section) => says.some((text) => section.prose.includes(text)));
    const [first] = sections;
    // A page that is called as its file is, such as a code of conduct, is all of it what it says.
    if (first?.depth === 1 && isCalledSo(first.title, lower))
        return [first];
    // The first that says it itself, and not only by what is nested in it.
    const own = saying.find(({ depth }, at) => (saying[at + 1]?.depth ?? 0) <= depth);
    return [own ?? first ?? { title: lower, slug: "", depth: 1, line: 1, prose }];
}
/** By the end of a path; with a slash at its end, by a folder of it; with `./` before it, only at the root. */
function isNamed(path, file) {
    if (file.startsWith("./"))
        return path === file.slice(2);
    return file.endsWith("/") ? `/${path}`.includes(`/${file}`) : path === file || path.endsWith(`/${file}`);
}
/** A title of several words that the file's name has too: `# Contributor Code of Conduct` of CODE_OF_CONDUCT.md. */
function isCalledSo(title, path) {
    const name = (path.split("/").at(-1) ?? "").replace(/\.[a-z]+$/, "").replace(/[_-]+/g, " ");
    return name.split(" ").length > 2 && standsIn(title, name);
}
/** As whole words, one after the other. */
function standsIn(title, words) {
    return ` ${title} `.includes(` ${words} `);
}

// EXTERNAL MODULE: ./build/js/files/pointer.js
var pointer = __webpack_require__(52471);
;// CONCATENATED MODULE: ./build/js/signals/match/steps.js

/** The first such step of each job. */
function matchSteps({ events, jobs }, look) {
    const { on } = look;
    // Who does not say what starts a pipeline has it started by changes: `workflow_call` stands for that.
    if (on !== null && !(events ?? ["workflow_call"]).some((event) => on.includes(event)))
        return [];
    return jobs.flatMap((job) => {
        const matched = job.steps.flatMap((step) => matchStep(job, step, look) ?? []);
        return matched.find(({ isAdvisory }) => !isAdvisory) ?? matched[0] ?? [];
    });
}
function matchStep(job, step, look) {
    const isAdvisory = step.isAdvisory || cannotFail(step.inputs);
    const inputs = inputsIn(step.inputs);
    if (step.uses !== "" && look.actions.some((action) => isAction(step.uses, action)) && isMeant(inputs, look))
        return { job, line: step.line, shows: `uses: ${step.uses}`, isAdvisory };
    const command = step.commands.find((one) => isCommand(one, look.commands) && isMeant(one.words, look));
    if (command === undefined)
        return null;
    const soft = command.isAdvisory || command.words.some((word) => softFlags.has(word));
    return { job, line: command.line, shows: command.words.join(" "), isAdvisory: isAdvisory || soft };
}
/** `owner/name`, whatever its version and whichever of its actions. */
function isAction(uses, action) {
    return uses.startsWith(action) && /^(?:$|[@/.:])/.test(uses.slice(action.length));
}
function inputsIn(inputs) {
    return (0,pointer/* isRecord */.u4)(inputs) ? Object.entries(inputs).flatMap(([key, value]) => [key, String(value)]) : [];
}
function isMeant(words, { also, unless }) {
    const lower = words.map((word) => word.toLowerCase());
    const text = `\n${lower.join("\n")}\n`;
    if (unless.some((one) => text.includes(`\n${one.replaceAll(" ", "\n")}\n`)))
        return false;
    return also.length === 0 || also.some((one) => lower.some((word) => word.includes(one)));
}
/** Whether a command begins with one of these; see `StepLook`. */
function isCommand({ words }, commands) {
    return commands.some((pattern) => begins(words, pattern.split(" ")));
}
const builders = "gradlew|gradle|mvn|mvnw|make|rake|just|sbt";
/** Flags between the words are passed over: `npm --prefix app test`. */
function begins(words, pattern) {
    // Tools that build take several things to do: `gradlew check jacocoTestReport`.
    if (pattern.length === 2 && isWord(words[0] ?? "", builders) && isWord(words[0] ?? "", pattern[0] ?? ""))
        return words.slice(1).some((word) => isWord(word, pattern[1] ?? ""));
    let at = 0;
    for (const [index, wanted] of pattern.entries()) {
        if (index > 0)
            while (words[at]?.startsWith("-") === true && !isWord(words[at] ?? "", wanted))
                at += skipped(words, at, wanted);
        if (!isWord(words[at] ?? "", wanted))
            return false;
        at += 1;
    }
    return true;
}
/** A flag, and its value where what stands behind the value is what was wanted. */
function skipped(words, at, wanted) {
    return !isWord(words[at + 1] ?? "", wanted) && !(words[at + 1] ?? "-").startsWith("-") ? 2 : 1;
}
function isWord(word, wanted) {
    if (wanted === "*")
        return word !== "";
    return wanted
        .split("|")
        .some((one) => (one.endsWith("*") ? word.startsWith(one.slice(0, -1)) : word === one || word.endsWith(`/${one}`)));
}
/** Inputs and flags by which scanners are told to pass whatever they find. */
const failingInputs = new Set([
    "fail",
    "fail-build",
    "fail_build",
    "exit-code",
    "fail-on-error",
    "fail_on_error",
    "fail_ci_if_error",
]);
const softInputs = new Set(["soft_fail", "soft-fail", "allow-failure", "ignore-failure", "continue-on-error"]);
const softFlags = new Set(["--soft-fail", "--exit-zero", "--exit-code=0", "--no-fail"]);
function cannotFail(inputs) {
    if (!(0,pointer/* isRecord */.u4)(inputs))
        return false;
    return Object.entries(inputs).some(([key, value]) => {
        const text = String(value).toLowerCase();
        if (failingInputs.has(key.toLowerCase()))
            return text === "false" || text === "0";
        return softInputs.has(key.toLowerCase()) && text === "true";
    });
}
/** Steps whose action is told to fail where it finds something. */
function strictSteps({ jobs }) {
    return jobs.flatMap((job) => job.steps
        .filter(({ inputs }) => isStrict(inputs))
        .map((step) => ({ line: step.line, subject: subjectOf(job, step) })));
}
/** Jobs that install dependencies in any way, by a name that stands for that: how they do it goes with it. */
function installingJobs({ jobs }) {
    return jobs.filter(({ steps }) => steps.some(({ uses, commands }) => installs(uses, commands))).map(installing);
}
function installing({ id }) {
    return `installs ${id}`;
}
function installs(uses, commands) {
    return (uses.startsWith("ruby/setup-ruby") ||
        commands.some(({ words }) => words.some((word) => ["install", "ci", "add", "sync", "restore", "build", "i"].includes(word))));
}
/** The names of steps that are given something. */
function stepsWithInputs({ jobs }) {
    return jobs.flatMap((job) => job.steps.filter(({ inputs }) => (0,pointer/* isRecord */.u4)(inputs)).map((step) => subjectOf(job, step)));
}
function subjectOf({ id }, { uses }) {
    return `./${id}/${uses.split("@")[0]}`;
}
function isStrict(inputs) {
    if (!(0,pointer/* isRecord */.u4)(inputs))
        return false;
    return Object.entries(inputs).some(([key, value]) => failingInputs.has(key.toLowerCase()) && ["true", "1"].includes(String(value)));
}

// EXTERNAL MODULE: ./build/js/signals/read/code.js
var read_code = __webpack_require__(93364);
// EXTERNAL MODULE: ./build/js/signals/read/data.js + 3 modules
var data = __webpack_require__(2252);
;// CONCATENATED MODULE: ./build/js/signals/read/docker.js

/** The last stage of a Dockerfile, which is what runs: its user, health check and base image. */
function readDocker({ bytes }) {
    const stages = [];
    for (const [index, line] of (0,model_text/* textOf */.b6)(bytes).lines.entries()) {
        const [word = "", ...rest] = line.trim().split(/\s+/);
        const instruction = word.toUpperCase();
        if (instruction === "FROM")
            stages.push(new Map());
        if (["FROM", "USER", "HEALTHCHECK"].includes(instruction))
            stages.at(-1)?.set(instruction.toLowerCase(), { text: rest.join(" "), line: index + 1 });
    }
    const last = stages.at(-1);
    if (last === undefined)
        return [];
    const value = Object.fromEntries([...last].map(([key, { text }]) => [key, text]));
    return [
        {
            kind: "docker",
            type: "image",
            name: "./image",
            value,
            exists: "yes",
            lineOf: ([key = "from"]) => last.get(key)?.line ?? 1,
            anchor: null,
        },
    ];
}

// EXTERNAL MODULE: ./build/js/files/markdown/markdown.js + 16 modules
var markdown = __webpack_require__(49512);
;// CONCATENATED MODULE: ./build/js/signals/read/document.js


/** A Markdown page as sections; null where it cannot be read. */
function readDocument(bytes) {
    const reading = (0,markdown/* pageOf */.Z)(bytes);
    if (reading.is !== "page")
        return null;
    const { lines } = (0,model_text/* textOf */.b6)(bytes);
    const prose = proseLines(lines);
    const { headings } = reading.page;
    const sections = headings.map(({ names, depth, line }, at) => {
        let next = at + 1;
        while ((headings[next]?.depth ?? 0) > depth)
            next += 1;
        const to = (headings[next]?.line ?? lines.length + 1) - 1;
        return {
            title: wordsOf(lines[line - 1] ?? ""),
            slug: names[0] ?? "",
            depth,
            line,
            prose: prose
                .slice(line, to)
                .filter((text) => text !== "")
                .join(" "),
        };
    });
    return { sections, prose: prose.filter((text) => text !== "").join(" ") };
}
/** Each line as words; empty where it is code, a table, a heading, HTML or a comment. */
function proseLines(lines) {
    let fence = null;
    let isComment = false;
    return lines.map((line) => {
        const start = line.trim();
        const mark = /^(?:```|~~~)/.exec(start)?.[0];
        if (mark !== undefined) {
            fence = fence === null ? mark : fence === mark ? null : fence;
            return "";
        }
        if (start.startsWith("<!--"))
            isComment = true;
        const isHidden = isComment;
        if (start.includes("-->"))
            isComment = false;
        if (fence !== null || isHidden || /^(?:#|\||<|={3,}|-{3,}|import |export )/.test(start))
            return "";
        return wordsOf(start.replace(/\]\([^)\s]{0,300}\)/g, " "));
    });
}
/** The words of a line in lower case. */
function wordsOf(line) {
    return line
        .toLowerCase()
        .replace(/[’']/g, "")
        .replace(/[^\p{L}\p{N}&@/.]+/gu, " ")
        .replace(/(?:^|\s)[\d.]+(?=\s)|\.(?=\s|$)/g, " ")
        .replace(/\s+/g, " ")
        .trim();
}

// EXTERNAL MODULE: ./build/js/files/yaml-documents.js
var yaml_documents = __webpack_require__(92764);
// EXTERNAL MODULE: ./build/js/model/line-starts.js
var line_starts = __webpack_require__(99504);
// EXTERNAL MODULE: ./build/js/signals/read/yaml-value.js
var yaml_value = __webpack_require__(40582);
;// CONCATENATED MODULE: ./build/js/signals/read/hooks.js





/** The hooks of a `.pre-commit-config.yaml`; null where it cannot be read. */
function readHooks({ bytes }) {
    const [first] = (0,yaml_value/* yamlValues */.O)(bytes) ?? [];
    if (first === undefined)
        return null;
    const { document, value } = first;
    const repos = (0,pointer/* isRecord */.u4)(value) && Array.isArray(value.repos) ? value.repos : [];
    const { content } = (0,model_text/* textOf */.b6)(bytes);
    return repos.flatMap((repo, at) => {
        const hooks = (0,pointer/* isRecord */.u4)(repo) && Array.isArray(repo.hooks) ? repo.hooks : [];
        return hooks.flatMap((hook, index) => {
            if (!(0,pointer/* isRecord */.u4)(hook) || typeof hook.id !== "string")
                return [];
            const range = (0,yaml_documents/* rangeOf */.be)(document, ["repos", String(at), "hooks", String(index), "id"]);
            return [{ id: hook.id, line: (0,line_starts/* lineAt */.mh)(range?.[0] ?? 0, content) }];
        });
    });
}

// EXTERNAL MODULE: ./build/js/codeowners/codeowners.js + 1 modules
var codeowners = __webpack_require__(16066);
;// CONCATENATED MODULE: ./build/js/signals/read/owners.js


/** The line of the first rule that gives files to somebody, that for every file before others; null where there is none. */
function readOwners({ bytes, path }) {
    const rules = (0,codeowners/* parseCodeowners */.BW)((0,model_text/* textOf */.b6)(bytes).content, path).rules.filter(({ owners }) => owners.length > 0);
    return (rules.find(({ pattern }) => pattern === "*") ?? rules[0])?.line ?? null;
}

// EXTERNAL MODULE: ./build/js/signals/read/commands.js
var commands = __webpack_require__(52055);
;// CONCATENATED MODULE: ./build/js/signals/read/script.js


/** The commands of a shell script, with lines counted from 1. */
function readScript({ bytes }) {
    return (0,commands/* commandsOf */.K)((0,model_text/* textOf */.b6)(bytes).content).map((command) => ({ ...command, line: command.line + 1 }));
}

// EXTERNAL MODULE: ./build/js/signals/read/terraform.js
var terraform = __webpack_require__(80013);
// EXTERNAL MODULE: ./build/js/signals/read/workflow.js + 2 modules
var read_workflow = __webpack_require__(46741);
// EXTERNAL MODULE: ./build/js/signals/match/words.js
var match_words = __webpack_require__(4191);
;// CONCATENATED MODULE: ./build/js/signals/read/token.js


/** The line that says that a workflow's token may only read unless a job says otherwise; null where none does. */
function hasReadOnlyToken({ bytes }, { permissions }) {
    const isReadOnly = permissions === "read-all" ||
        ((0,pointer/* isRecord */.u4)(permissions) && Object.values(permissions).every((may) => may === "read" || may === "none"));
    if (!isReadOnly)
        return null;
    const at = (0,model_text/* textOf */.b6)(bytes).lines.findIndex((line) => line.startsWith("permissions:"));
    return at < 0 ? 1 : at + 1;
}
/** The line of the first action of somebody else where every such action is pinned to a commit; null where one is not. */
function hasPinnedActions({ jobs }) {
    const uses = jobs.flatMap(({ steps }) => steps).filter(({ uses }) => isForeign(uses));
    const isPinned = uses.length >= 2 && uses.every(({ uses }) => /@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/.test(uses));
    return isPinned ? (uses[0]?.line ?? null) : null;
}
function isForeign(uses) {
    return uses !== "" && !uses.startsWith("./") && !uses.startsWith("template:");
}

;// CONCATENATED MODULE: ./build/js/signals/workflow-sightings.js



/** What a pipeline shows by its steps, by the workflows that it calls and as a whole. */
function workflowSightings(file, workflow, glance) {
    const isGitHub = file.path.startsWith(".github/workflows/");
    const evidenceOf = (job) => ({
        kind: isGitHub ? "workflow" : "path",
        anchor: isGitHub ? job : null,
        contains: null,
    });
    const steps = glance.each("step", (look) => matchSteps(workflow, look).map(({ job, line, shows, isAdvisory }) => ({
        line,
        refers: [...shows.split(" ").filter((word) => word.includes("/") && !word.startsWith("-")), installing(job)],
        subject: `./${job.id}`,
        holds: isAdvisory ? "advisory" : "yes",
        evidence: evidenceOf(job.id),
    })));
    const calls = glance.each("call", ({ words }) => workflow.jobs.flatMap(({ id, line, calls }) => {
        const name = calls?.split("@")[0]?.split("/").at(-1) ?? "";
        return (0,match_words/* hasWord */.V)(name, words)
            ? [{ line, subject: `./${id}`, holds: "yes", evidence: evidenceOf(id) }]
            : [];
    }));
    const whole = glance.each("workflow", ({ is }) => {
        if (is === "strict-checks")
            return strictSteps(workflow).map(({ line, subject }) => ({ line, subject, holds: "yes", kind: "value" }));
        const line = lineOfWhole(is, file, workflow);
        // What limits a workflow is not lost with it.
        return line === null
            ? []
            : [{ line, subject: "./workflow", holds: "yes", refers: is === "approval" ? [] : [file.path] }];
    });
    return [...steps, ...calls, ...whole];
}
function lineOfWhole(is, file, workflow) {
    switch (is) {
        case "approval":
            return workflow.approvals[0] ?? null;
        case "read-only-token":
            return hasReadOnlyToken(file, workflow);
        case "pinned-actions":
            return hasPinnedActions(workflow);
    }
}

;// CONCATENATED MODULE: ./build/js/signals/see.js


















/** What a file shows of the table's mechanisms; null where it is of no kind that is read. */
function see(file, table) {
    const kind = (0,file_kinds/* kindOf */.I)(file.path);
    if (kind === null)
        return null;
    const nothing = { path: file.path, isRead: true, sightings: [], items: [], carries: false };
    const { content } = (0,model_text/* textOf */.b6)(file.bytes);
    if (content.length > file_kinds/* longestFile */.be || content.includes("\0") || (0,left_out/* isGenerated */.U)(content))
        return nothing;
    return { ...nothing, ...readers[kind](file, new Glance(file, table)) };
}
const unread = { isRead: false, sightings: [] };
const readers = {
    workflow: (file, glance) => {
        const workflow = (0,read_workflow/* readWorkflow */.S)(file);
        // What does not parse does not run: GitHub starts nothing.
        if (workflow === null)
            return { isRead: true, sightings: [] };
        return {
            isRead: true,
            sightings: workflowSightings(file, workflow, glance),
            items: [...stepsWithInputs(workflow), ...installingJobs(workflow)],
        };
    },
    hooks: (file, glance) => {
        const hooks = readHooks(file);
        if (hooks === null)
            return unread;
        const sightings = glance.each("hook", ({ ids }) => hooks
            .filter(({ id }) => ids.includes(id))
            .map(({ id, line }) => ({ line, subject: `./${id}`, holds: "yes", evidence: holding(id) })));
        return { isRead: true, sightings };
    },
    script: (file, glance) => {
        const commands = readScript(file);
        const sightings = glance.each("script", (look) => commands
            .filter((command) => isCommand(command, look.commands))
            .map(({ line, words }) => ({
            line,
            subject: `./${words[0] ?? ""}`,
            holds: "yes",
            evidence: holding(words[0] ?? ""),
        })));
        return { isRead: true, sightings };
    },
    terraform: (file, glance) => itemSightings((0,terraform/* readTerraform */.T)(file), glance),
    data: (file, glance) => itemSightings((0,data/* readData */.v)(file), glance),
    docker: (file, glance) => itemSightings(readDocker(file), glance),
    codeowners: (file, glance) => {
        const line = readOwners(file);
        const sightings = glance.each("owners", () => (line === null ? [] : [{ line, subject: "./owners", holds: "yes" }]));
        return { isRead: true, sightings };
    },
    document: (file, glance) => {
        const page = readDocument(file.bytes);
        if (page === null)
            return unread;
        const sightings = glance.each("document", (look) => matchSections(file.path, page, look).map(({ line, slug, title, depth }) => ({
            line,
            subject: `./${title}`,
            rank: depth === 1 ? 2 : 1,
            holds: "yes",
            evidence: { kind: "path", anchor: slug === "" ? null : slug, contains: null },
        })));
        return { isRead: true, sightings };
    },
    lines: (file, glance) => ({ isRead: true, sightings: lineSightings(file, glance) }),
    code: (file, glance) => {
        const texts = glance.codeTexts();
        if (texts.size === 0)
            return { isRead: true, sightings: [] };
        const code = (0,read_code/* readCode */.w)(file.bytes);
        const sightings = glance.each("code", (look) => {
            if (!(0,match_code/* mayShowCode */.so)(texts, look))
                return [];
            const line = (0,match_code/* matchCode */.Xi)(file.path, code, look);
            return line === null
                ? []
                : [{ line: line.line, subject: "./code", holds: "yes", evidence: holding(line.text.trim()) }];
        });
        return { isRead: true, sightings };
    },
};
/** What runs or holds data: alarms, network rules and copies of it protect it. */
const carriers = /^(?:(?:Deployment|StatefulSet|DaemonSet|Service|Ingress|Rollout|CronJob)$|aws_(?:wafv2_web_acl$|cloudfront_distribution|api_gateway_rest_api|apigatewayv2_api|s3_bucket$|db_|rds_|instance|ecs_service|lambda_function|lb$|alb$|sqs_|dynamodb_|elasticache|autoscaling_group|eks_cluster)|google_(?:compute_instance|sql_|cloud_run|container_cluster)|azurerm_(?:linux_|windows_|mssql|postgresql|kubernetes_cluster)|AWS::(?:Lambda|RDS|ECS|EC2::Instance|DynamoDB)::)/;
function itemSightings(items, glance) {
    if (items === null)
        return unread;
    const names = new Set(items.map(({ name }) => name));
    const kinds = new Set(items.map(({ kind }) => kind));
    const types = [...new Set(items.map(({ type }) => type))];
    const sightings = [...kinds].flatMap((kind) => glance.each(kind, (look) => ((0,match_items/* isAbout */.K)(types, look) ? items : []).flatMap((item) => {
        const matched = (0,match_items/* matchItem */.N)(item, look);
        if (matched === null)
            return [];
        const evidence = { kind: "path", anchor: item.anchor, contains: null };
        return [{ ...matched, subject: item.name, kind: look.shows, refers: refersOf(item), evidence }];
    })));
    return { isRead: true, sightings, items: [...names], carries: items.some(({ type }) => carriers.test(type)) };
}
/** Addresses of resources in the expressions of an item. */
function refersOf({ kind, value }) {
    if (kind !== "terraform")
        return [];
    const text = JSON.stringify(value) ?? "";
    const found = text.slice(0, 20_000).match(/\b(?:data\.)?[a-z][a-z0-9]*_[a-z0-9_]+\.[a-zA-Z_][\w-]*/g) ?? [];
    return [...new Set(found)];
}
function lineSightings(file, glance) {
    const lower = file.path.toLowerCase();
    const { lines } = (0,model_text/* textOf */.b6)(file.bytes);
    return glance.each("lines", ({ files, begins, has }) => {
        if (!files.some((name) => lower.endsWith(name)))
            return [];
        const at = lines.findIndex((line) => {
            const text = (0,match_code/* flat */.Ct)(line).toLowerCase();
            return (begins.some((begin) => text.startsWith(begin)) && (has.length === 0 || has.some((one) => text.includes(one))));
        });
        return at < 0
            ? []
            : [{ line: at + 1, subject: "./line", holds: "yes", evidence: holding((lines[at] ?? "").trim()) }];
    });
}


/***/ }),

/***/ 96830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ criterionKeys)
/* harmony export */ });
/* harmony import */ var _model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12589);

/** The criteria as `framework/criterion`. */
function criterionKeys(criteria) {
    return Object.entries(criteria).flatMap(([framework, ids]) => ids.map((id) => (0,_model_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .criterionKey */ .h)(framework, id)));
}


/***/ }),

/***/ 69990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ signals)
});

// EXTERNAL MODULE: ./build/js/signals/looks.js
var looks = __webpack_require__(984);
;// CONCATENATED MODULE: ./build/js/signals/table/access.js

const each = { scope: "each" };
const attached = { scope: "attached" };
const runs = "Deployment StatefulSet DaemonSet Job CronJob Pod Rollout";
/** Who and what may get in, as infrastructure code and manifests say it. */
const accessSignals = [
    (0,looks/* signal */.vP)("cloud-roles", "roles and permissions that are kept as code", "CC6.3 CC6.1 | PR.AA-05", "What each person and service may do is written down and reviewed", [
        (0,looks/* resource */.Zc)("aws_iam_role aws_iam_policy aws_iam_role_policy aws_iam_role_policy_attachment google_project_iam_member google_project_iam_binding google_service_account google_project_iam_custom_role azurerm_role_assignment azurerm_role_definition module/terraform-aws-modules/iam*"),
        (0,looks/* stackResource */.FR)("AWS::IAM::Role AWS::IAM::ManagedPolicy AWS::IAM::Policy"),
        (0,looks/* cdk */.P0)("iam.Role(", "iam.PolicyStatement(", "iam.Policy("),
        (0,looks/* resource */.Zc)("aws_iam_user_policy aws_iam_group_policy aws_iam_group_policy_attachment aws_iam_user_policy_attachment google_project_iam_policy google_folder_iam_member google_organization_iam_member google_storage_bucket_iam_member google_service_account_iam_member azurerm_user_assigned_identity vault_policy consul_acl_policy nomad_acl_policy tfe_team_access oci_identity_policy"),
        (0,looks/* lines */.Mn)(".bicep", "resource", "microsoft.authorization/roleassignments", "microsoft.authorization/roledefinitions"),
    ]),
    (0,looks/* signal */.vP)("permission-boundary", "a boundary that permissions cannot exceed", "CC6.3 | PR.AA-05", "A role cannot be given more than its boundary", [(0,looks/* argument */.EE)("aws_iam_role aws_iam_user", ["permissions_boundary", "set"]), (0,looks/* stackProperty */.Qy)("AWS::IAM::Role", ["PermissionsBoundary", "set"])], each),
    (0,looks/* signal */.vP)("cluster-roles", "roles in a cluster", "CC6.3 | PR.AA-05", "What each person and service may do in a cluster is written down", [(0,looks/* manifest */.eu)("Role ClusterRole RoleBinding ClusterRoleBinding", ["metadata.name", "set"]), (0,looks/* resource */.Zc)("kubernetes_role kubernetes_role_binding kubernetes_cluster_role kubernetes_cluster_role_binding kubernetes_role_v1 kubernetes_cluster_role_v1 aws_eks_access_entry aws_eks_access_policy_association")], attached),
    (0,looks/* signal */.vP)("single-sign-on", "single sign-on", "CC6.1 CC6.2 | PR.AA-01 PR.AA-03", "One account a person, which ends everywhere when it ends once", [
        (0,looks/* resource */.Zc)("aws_iam_saml_provider aws_ssoadmin_permission_set aws_ssoadmin_account_assignment aws_identitystore_group okta_app_saml okta_app_oauth okta_app_oauth_redirect_uri auth0_connection azuread_application azuread_service_principal cloudflare_zero_trust_access_identity_provider google_iam_workforce_pool keycloak_openid_client keycloak_saml_client onelogin_saml_apps jumpcloud_app"),
        (0,looks/* argument */.EE)("aws_lb_listener aws_lb_listener_rule", ["**.authenticate_oidc", "set"]),
        (0,looks/* field */.ZZ)("ConfigMap", ["data.oidc~config", "set"]),
        (0,looks/* field */.ZZ)("ConfigMap", ["data.dex~config", "set"]),
        (0,looks/* chart */.bW)("dex", "keycloak", "keycloakx", "keycloak-operator", "authentik", "authelia", "oauth2-proxy", "zitadel", "kanidm", "pocket-id", "casdoor"),
        (0,looks/* field */.ZZ)("Ingress", ["metadata.annotations.nginx~ingress~kubernetes~io/auth-url", "set"]),
        (0,looks/* field */.ZZ)("Ingress", ["metadata.annotations.alb~ingress~kubernetes~io/auth-type", (0,looks/* oneOf */.yL)("oidc", "cognito")]),
        (0,looks/* manifest */.eu)("SecurityPolicy", ["spec.oidc", "set"]),
        (0,looks/* manifest */.eu)("Middleware", ["spec.forwardAuth", "set"]),
        (0,looks/* resource */.Zc)("vault_jwt_auth_backend vault_oidc_provider aws_cognito_identity_provider google_iap_settings aws_ssoadmin_managed_policy_attachment aws_eks_identity_provider_config tfe_saml_settings authentik_provider_oauth2 keycloak_realm"),
        (0,looks/* setting */.Pe)("values", ["**.oidc.enabled", true]),
    ], { family: "single-sign-on" }),
    (0,looks/* signal */.vP)("federation", "credentials for services without stored keys", "CC6.1 | PR.AA-01 PR.AA-03", "Services prove who they are without a key that could leak", [
        (0,looks/* resource */.Zc)("aws_iam_openid_connect_provider google_iam_workload_identity_pool google_iam_workload_identity_pool_provider azurerm_federated_identity_credential aws_eks_pod_identity_association"),
        (0,looks/* argument */.EE)("google_container_cluster", ["workload_identity_config.workload_pool", "set"]),
        (0,looks/* field */.ZZ)("ServiceAccount", ["metadata.annotations.eks~amazonaws~com/role-arn", "set"]),
        (0,looks/* field */.ZZ)("ServiceAccount", ["metadata.annotations.iam~gke~io/gcp-service-account", "set"]),
        (0,looks/* field */.ZZ)("ServiceAccount", ["metadata.annotations.azure~workload~identity/client-id", "set"]),
        (0,looks/* cdk */.P0)("OpenIdConnectProvider(", "addServiceAccount("),
        (0,looks/* argument */.EE)("azurerm_kubernetes_cluster", ["workload_identity_enabled", true]),
        (0,looks/* setting */.Pe)("values", ["**.serviceAccount.annotations.eks~amazonaws~com/role-arn", "set"]),
        (0,looks/* setting */.Pe)("values", ["**.serviceAccount.annotations.iam~gke~io/gcp-service-account", "set"]),
        (0,looks/* resource */.Zc)("module/terraform-aws-modules/iam/aws//modules/iam-role-for-service-accounts*"),
    ]),
    (0,looks/* signal */.vP)("multi-factor", "multi-factor authentication", "CC6.1 | PR.AA-03", "A password that leaked is not enough to get in", [
        (0,looks/* argument */.EE)("aws_cognito_user_pool", ["mfa_configuration", (0,looks/* oneOf */.yL)("ON", "OPTIONAL")]),
        (0,looks/* resource */.Zc)("okta_policy_mfa okta_mfa_policy okta_policy_rule_mfa auth0_guardian duo_auth"),
        (0,looks/* argument */.EE)("data.aws_iam_policy_document", ["statement.condition.variable", (0,looks/* has */.zy)("aws:MultiFactorAuth")]),
        (0,looks/* argument */.EE)("aws_iam_policy aws_iam_group_policy aws_iam_role aws_organizations_policy", ["**.policy", (0,looks/* has */.zy)("aws:MultiFactorAuth")]),
        (0,looks/* argument */.EE)("azuread_conditional_access_policy", ["grant_controls.built_in_controls", (0,looks/* oneOf */.yL)("mfa")]),
        (0,looks/* stackProperty */.Qy)("AWS::Cognito::UserPool", ["MfaConfiguration", (0,looks/* oneOf */.yL)("ON", "OPTIONAL")]),
        (0,looks/* cdk */.P0)("Mfa.REQUIRED", "Mfa.OPTIONAL", 'mfaConfiguration: "ON"', 'mfaConfiguration: "OPTIONAL"'),
        (0,looks/* resource */.Zc)("github_organization_settings", ["two_factor_requirement", true]),
    ], { scope: "each", family: "multi-factor" }),
    (0,looks/* signal */.vP)("password-rules", "rules for passwords", "CC6.1 | PR.AA-01", "Passwords are long enough and not used again", [
        (0,looks/* resource */.Zc)("aws_iam_account_password_policy okta_policy_password"),
        (0,looks/* argument */.EE)("aws_cognito_user_pool", ["password_policy.minimum_length", (0,looks/* least */.YG)(8)]),
        (0,looks/* argument */.EE)("auth0_connection", ["options.password_policy", (0,looks/* oneOf */.yL)("good", "excellent")]),
        (0,looks/* stackProperty */.Qy)("AWS::Cognito::UserPool", ["Policies.PasswordPolicy.MinimumLength", (0,looks/* least */.YG)(8)]),
    ], { scope: "each", family: "password-rules" }),
    (0,looks/* signal */.vP)("metadata-protection", "protection of the credentials of machines", "CC6.1 CC6.6 | PR.AA-03", "A request that an application is tricked into does not get the machine's credentials", [
        (0,looks/* argument */.EE)("aws_instance aws_launch_template aws_launch_configuration", ["metadata_options.http_tokens", (0,looks/* oneOf */.yL)("required")]),
        (0,looks/* argument */.EE)("module/terraform-aws-modules/ec2-instance* module/terraform-aws-modules/autoscaling*", ["metadata_options.http_tokens", (0,looks/* oneOf */.yL)("required")]),
        (0,looks/* stackProperty */.Qy)("AWS::EC2::LaunchTemplate", ["LaunchTemplateData.MetadataOptions.HttpTokens", (0,looks/* oneOf */.yL)("required")]),
    ], each),
    (0,looks/* signal */.vP)("secret-store", "a store for secrets", "CC6.1 | PR.AA-01 PR.DS-01", "Secrets are kept where access to them is controlled and recorded", [
        (0,looks/* resource */.Zc)("aws_secretsmanager_secret google_secret_manager_secret azurerm_key_vault azurerm_key_vault_secret vault_mount vault_kv_secret_v2 vault_generic_secret doppler_secret onepassword_item"),
        (0,looks/* resource */.Zc)("aws_ssm_parameter", ["type", (0,looks/* oneOf */.yL)("SecureString")]),
        (0,looks/* stackResource */.FR)("AWS::SecretsManager::Secret"),
        (0,looks/* manifest */.eu)("ExternalSecret SecretStore ClusterSecretStore SecretProviderClass VaultStaticSecret VaultDynamicSecret OnePasswordItem InfisicalSecret"),
        (0,looks/* chart */.bW)("external-secrets", "sealed-secrets", "vault", "openbao", "secrets-store-csi-driver", "vault-secrets-operator", "onepassword-connect", "infisical", "bitwarden-sdk-server"),
        (0,looks/* cdk */.P0)("secretsmanager.Secret(", "Secret.fromSecret", "ssm.StringParameter.valueForSecure"),
        (0,looks/* manifest */.eu)("ClusterExternalSecret PushSecret VaultAuth VaultConnection BitwardenSecret DopplerSecret"),
        (0,looks/* lines */.Mn)(".bicep", "resource", "microsoft.keyvault/vaults'", "microsoft.keyvault/vaults@"),
        (0,looks/* resource */.Zc)("aws_secretsmanager_secret_version azurerm_key_vault_access_policy google_secret_manager_secret_iam_member module/terraform-aws-modules/secrets-manager*"),
        (0,looks/* setting */.Pe)("values", ["**.externalSecrets.enabled", true]),
        (0,looks/* setting */.Pe)("values", ["**.externalSecret.enabled", true]),
    ], { family: "secret-store" }),
    (0,looks/* signal */.vP)("secret-rotation", "rotation of secrets", "CC6.1 | PR.AA-01", "A secret that leaked stops working", [
        (0,looks/* resource */.Zc)("aws_secretsmanager_secret_rotation time_rotating"),
        (0,looks/* argument */.EE)("google_secret_manager_secret", ["rotation", "set"]),
        (0,looks/* argument */.EE)("aws_rds_cluster aws_db_instance", ["manage_master_user_password", true]),
        (0,looks/* stackResource */.FR)("AWS::SecretsManager::RotationSchedule"),
        (0,looks/* cdk */.P0)("addRotationSchedule(", "addRotationSingleUser(", "HostedRotation."),
        (0,looks/* resource */.Zc)("vault_database_secret_backend_role azurerm_key_vault_managed_storage_account"),
    ]),
    (0,looks/* signal */.vP)("account-guardrails", "rules that hold for every account", "CC5.2 CC6.1 | GV.PO-01 PR.PS-01", "No account can do what the organization forbids", [
        (0,looks/* resource */.Zc)("aws_organizations_policy aws_controltower_control google_org_policy_policy google_organization_policy azurerm_policy_definition azurerm_policy_assignment azurerm_subscription_policy_assignment azurerm_management_group_policy_assignment aws_config_config_rule aws_config_conformance_pack aws_config_organization_managed_rule"),
        (0,looks/* stackResource */.FR)("AWS::Config::ConfigRule AWS::Organizations::Policy"),
        (0,looks/* resource */.Zc)("aws_controltower_landing_zone google_folder_organization_policy google_project_organization_policy azurerm_policy_set_definition tfe_policy_set azurerm_resource_group_policy_assignment"),
        (0,looks/* lines */.Mn)(".bicep", "resource", "microsoft.authorization/policyassignments"),
    ]),
    (0,looks/* signal */.vP)("admission-rules", "rules for what may run in a cluster", "CC5.2 CC6.8 | PR.PS-01 PR.PS-05", "What does not meet the rules is not started", [
        (0,looks/* manifest */.eu)("ClusterPolicy", ["spec.validationFailureAction", (0,looks/* oneOf */.yL)("Enforce")]),
        (0,looks/* manifest */.eu)("ClusterPolicy", ["spec.rules.validate.failureAction", (0,looks/* oneOf */.yL)("Enforce")]),
        (0,looks/* manifest */.eu)("Policy", ["apiVersion", (0,looks/* has */.zy)("kyverno.io")]),
        (0,looks/* manifest */.eu)("ConstraintTemplate ValidatingAdmissionPolicy"),
        (0,looks/* manifest */.eu)("ValidatingAdmissionPolicyBinding", ["spec.validationActions", (0,looks/* oneOf */.yL)("Deny")]),
        (0,looks/* manifest */.eu)("K8s*", ["spec.enforcementAction", (0,looks/* oneOf */.yL)("deny")]),
        (0,looks/* field */.ZZ)("Namespace", ["metadata.labels.pod-security~kubernetes~io/enforce", (0,looks/* oneOf */.yL)("baseline", "restricted")]),
        (0,looks/* chart */.bW)("kyverno-policies", "kubewarden-defaults"),
        (0,looks/* manifest */.eu)("ValidatingPolicy ClusterAdmissionPolicy"),
    ]),
    (0,looks/* signal */.vP)("image-rules", "rules for which images may run", "CC6.8 | PR.PS-05 ID.RA-09", "Only images whose origin is proved are started", [
        (0,looks/* manifest */.eu)("ClusterImagePolicy ImagePolicy"),
        (0,looks/* manifest */.eu)("ClusterPolicy", ["spec.rules.verifyImages", "set"]),
        (0,looks/* resource */.Zc)("google_binary_authorization_policy"),
        (0,looks/* argument */.EE)("google_container_cluster", ["binary_authorization.evaluation_mode", (0,looks/* not */.AU)("DISABLED")]),
        (0,looks/* argument */.EE)("aws_ecr_repository module/terraform-aws-modules/ecr*", ["image_tag_mutability", (0,looks/* oneOf */.yL)("IMMUTABLE")]),
        (0,looks/* stackProperty */.Qy)("AWS::ECR::Repository", ["ImageTagMutability", (0,looks/* oneOf */.yL)("IMMUTABLE")]),
        (0,looks/* manifest */.eu)("ImageValidatingPolicy"),
        (0,looks/* argument */.EE)("google_artifact_registry_repository", ["docker_config.immutable_tags", true]),
        (0,looks/* cdk */.P0)("TagMutability.IMMUTABLE", 'imageTagMutability: "IMMUTABLE"'),
    ]),
    (0,looks/* signal */.vP)("unprivileged-pods", "containers without privileges", "CC6.8 CC6.1 | PR.PS-01 PR.AA-05", "Whoever breaks into a container has no more rights than its program", [
        (0,looks/* field */.ZZ)(runs, ["**.securityContext.runAsNonRoot", true]),
        (0,looks/* field */.ZZ)(runs, ["**.securityContext.allowPrivilegeEscalation", false]),
        (0,looks/* field */.ZZ)(runs, ["**.securityContext.readOnlyRootFilesystem", true]),
        (0,looks/* field */.ZZ)(runs, ["**.capabilities.drop", (0,looks/* oneOf */.yL)("ALL")]),
        (0,looks/* setting */.Pe)("values", ["**.securityContext.runAsNonRoot", true]),
        (0,looks/* setting */.Pe)("values", ["**.podSecurityContext.runAsNonRoot", true]),
        (0,looks/* setting */.Pe)("values", ["**.securityContext.readOnlyRootFilesystem", true]),
        (0,looks/* setting */.Pe)("values", ["**.containerSecurityContext.allowPrivilegeEscalation", false]),
        (0,looks/* setting */.Pe)("values", ["**.securityContext.allowPrivilegeEscalation", false]),
        (0,looks/* field */.ZZ)(runs, ["**.seccompProfile.type", (0,looks/* oneOf */.yL)("RuntimeDefault")]),
        (0,looks/* setting */.Pe)("compose", ["services.*.security_opt", (0,looks/* has */.zy)("no-new-privileges:true", "no-new-privileges")]),
        (0,looks/* setting */.Pe)("compose", ["services.*.cap_drop", (0,looks/* oneOf */.yL)("ALL")]),
        (0,looks/* setting */.Pe)("compose", ["services.*.read_only", true]),
        (0,looks/* field */.ZZ)("HelmRelease", ["**.securityContext.runAsNonRoot", true]),
        (0,looks/* field */.ZZ)("HelmRelease", ["**.securityContext.allowPrivilegeEscalation", false]),
        (0,looks/* field */.ZZ)("HelmRelease", ["**.securityContext.readOnlyRootFilesystem", true]),
        (0,looks/* field */.ZZ)(runs, ["**.automountServiceAccountToken", false]),
        (0,looks/* argument */.EE)("aws_ecs_task_definition", ["container_definitions", (0,looks/* has */.zy)("readonlyRootFilesystem")]),
    ], each),
    (0,looks/* signal */.vP)("service-authorization", "rules for which service may call which", "CC6.3 CC6.6 | PR.AA-05", "A service may call only those that it needs", [
        (0,looks/* manifest */.eu)("AuthorizationPolicy RequestAuthentication ServiceIntentions"),
        (0,looks/* resource */.Zc)("consul_intention aws_vpclattice_auth_policy"),
        (0,looks/* argument */.EE)("aws_apigatewayv2_route aws_api_gateway_method", ["authorization_type", (0,looks/* oneOf */.yL)("JWT", "AWS_IAM", "CUSTOM")]),
        (0,looks/* argument */.EE)("aws_api_gateway_method", ["authorization", (0,looks/* oneOf */.yL)("AWS_IAM", "CUSTOM", "COGNITO_USER_POOLS")]),
        (0,looks/* resource */.Zc)("aws_api_gateway_authorizer aws_apigatewayv2_authorizer"),
        (0,looks/* manifest */.eu)("Server", ["apiVersion", (0,looks/* has */.zy)("linkerd.io")]),
        (0,looks/* manifest */.eu)("ServerAuthorization HTTPRouteGroup MeshTrafficPermission"),
        (0,looks/* cdk */.P0)("HttpJwtAuthorizer(", "TokenAuthorizer(", "CognitoUserPoolsAuthorizer(", "AuthorizationType.IAM"),
        (0,looks/* stackResource */.FR)("AWS::ApiGateway::Authorizer AWS::ApiGatewayV2::Authorizer"),
    ], attached),
    (0,looks/* signal */.vP)("separate-accounts", "accounts and projects that are kept apart", "CC6.1 CC6.3 | PR.IR-01 PR.AA-05", "What goes wrong in one account does not reach the others", [
        (0,looks/* resource */.Zc)("aws_organizations_account aws_organizations_organizational_unit google_project azurerm_management_group azurerm_subscription aws_controltower_account module/terraform-google-modules/project-factory*"),
    ]),
    (0,looks/* signal */.vP)("database-roles", "roles in the database", "CC6.3 | PR.AA-05", "Each service can do in the database only what it needs", [
        (0,looks/* resource */.Zc)("postgresql_role postgresql_grant postgresql_default_privileges mysql_user mysql_grant mongodbatlas_database_user snowflake_role aws_redshift_user google_sql_user"),
        (0,looks/* lines */.Mn)(".sql", "grant revoke", " to ", " from "),
        (0,looks/* lines */.Mn)(".sql", "create", "create role", "create user"),
    ]),
    (0,looks/* signal */.vP)("service-account-tokens", "pods without credentials of the cluster", "CC6.3 CC6.8 | PR.AA-05", "Whoever breaks into a pod has no credentials for the cluster", [(0,looks/* field */.ZZ)("ServiceAccount", ["automountServiceAccountToken", false]), (0,looks/* field */.ZZ)("Deployment StatefulSet DaemonSet CronJob Job", ["**.automountServiceAccountToken", false])], each),
];

;// CONCATENATED MODULE: ./build/js/signals/table/code-access.js

const js = ".ts .tsx .js .mjs .cjs .jsx";
const any = ".ts .tsx .js .mjs .py .rb .go .java .kt .cs .php .rs .ex";
const nginx = ".conf .template .tmpl .erb .j2";
/** What an application lets its users do, and how it guards its door, known by libraries and calls. */
const codeAccessSignals = [
    (0,looks/* signal */.vP)("authorization-code", "checks of what a user may do", "CC6.3 | PR.AA-05", "Each action is allowed only to those who may do it", [
        (0,looks/* code */.aY)("@casl/ability", "defineAbility(", "AbilityBuilder(", "createMongoAbility(", "ForbiddenError"),
        (0,looks/* code */.aY)("casbin github.com/casbin/casbin", "newEnforcer(", "enforce(", "NewEnforcer(", "Enforce(", "Enforcer::new("),
        (0,looks/* code */.aY)("@cerbos/grpc @cerbos/http permitio @openfga/sdk github.com/openfga/go-sdk accesscontrol oso-cloud", "checkResource(", "isAllowed(", "check(", "permit.check(", "Check(", "authorize("),
        (0,looks/* code */.aY)("better-auth/plugins/access", "createAccessControl("),
        (0,looks/* codeIn */.ry)(js, "hasPermission(", "checkPermission(", "requirePermission(", "requireRole(", "assertPermission(", "throwIfNoPermission", "~throwIfNoProjectAccess(", "~throwIfNoAccess(", "checkAuthorization(", "checkAuthorizationUpdated(", "hasOrganizationPermission("),
        (0,looks/* codeIn */.ry)(js, "canAccess(", "requiredPermissions:", "requiredRole:", "requireAdmin(", "adminProcedure", "withPermission(", "withRole(", "hasAccess(", "checkAccess(", "ensureAuthorized(", "hasRequiredPermissions(", "checkScopes(", "@Roles(", "@RequirePermissions("),
        (0,looks/* code */.aY)("pundit cancan", "authorize "),
        (0,looks/* code */.aY)("Pundit::Authorization Pundit CanCan::Ability ActionPolicy::Controller"),
        (0,looks/* codeIn */.ry)(".rb", "load_and_authorize_resource", "authorize!", "authorize @", "verify_authorized", "policy_scope(", "before_action :require_admin", "before_action :authorize", "before_action :ensure_admin", "authorise_user!(", "permission_required"),
        (0,looks/* codeIn */.ry)(".py", "permission_classes =", "@permission_classes(", "@permission_required(", "PermissionRequiredMixin", "@roles_required(", "@user_passes_test(", ".has_perm(", "check_object_permissions(", "@require_permission(", "permission=Permissions.", "__acl__", "ACLHelper("),
        (0,looks/* codeIn */.ry)(".java .kt", "@PreAuthorize(", "@PostAuthorize(", "@RolesAllowed(", "@Secured(", "hasAuthority(", "hasRole(", "hasAnyRole(", "authorizeHttpRequests", "authorizeRequests("),
        (0,looks/* codeIn */.ry)(".cs", "[Authorize(", "AuthorizationHandler<", "IAuthorizationHandler", ".AuthorizeAsync(", "RequireRole(", "RequireClaim(", "[RequirePermission"),
        (0,looks/* code */.aY)("@nestjs/common", "@UseGuards("),
        (0,looks/* codeIn */.ry)(".go", "iam.Authorize(", "MustAuthorize(", "RequirePermission(", ".Authorize(ctx", "HasPermission(", "RequireRole(", "CheckPermission(", "checkPermission(", ".IsAllowed("),
        (0,looks/* codeIn */.ry)(".php", "Gate::define(", "$this->authorize(", "Gate::allows(", "denyAccessUnlessGranted(", "#[IsGranted(", "current_user_can(", "hasPermissionTo("),
        (0,looks/* codeIn */.ry)(".ex", "Bodyguard.permit"),
    ]),
    (0,looks/* signal */.vP)("rate-limits", "limits of how often anybody may ask", "CC6.6 A1.1 | PR.IR-04 PR.IR-01", "Passwords cannot be guessed by trying, and nobody can flood the service", [
        (0,looks/* code */.aY)("express-rate-limit express-slow-down", "rateLimit(", "slowDown("),
        (0,looks/* code */.aY)("@fastify/rate-limit fastify-rate-limit", "register("),
        (0,looks/* code */.aY)("@upstash/ratelimit", "Ratelimit("),
        (0,looks/* code */.aY)("rate-limiter-flexible limiter", "RateLimiter"),
        (0,looks/* code */.aY)("@nestjs/throttler", "ThrottlerModule.", "ThrottlerGuard"),
        (0,looks/* code */.aY)("hono-rate-limiter", "rateLimiter("),
        (0,looks/* code */.aY)("golang.org/x/time/rate github.com/go-chi/httprate github.com/ulule/limiter github.com/didip/tollbooth github.com/sethvargo/go-limiter github.com/throttled/throttled", "httprate.Limit", "limiter.New(", "tollbooth.", "httplimit.NewMiddleware(", "throttled."),
        (0,looks/* code */.aY)("slowapi flask_limiter ratelimit django_ratelimit", "Limiter(", "@ratelimit", "@limiter"),
        (0,looks/* code */.aY)("limits limits.strategies limits.storage", "RateLimiter(", "storage_from_string(", "parse_many("),
        (0,looks/* code */.aY)("io.github.bucket4j io.github.resilience4j.ratelimiter", "Bucket.builder(", "Bandwidth.", "@RateLimiter(", "RateLimiterRegistry"),
        (0,looks/* codeIn */.ry)(js, "applyRateLimit(", "checkRateLimit(", "withRateLimit(", "~rateLimitMiddleware", "applyIPRateLimit(", "enforceRateLimit(", "createRateLimit(", "createRateLimiter(", "ratelimit(", "rateLimit(", "~RateLimiter(", "~RateLimit.check(", "~RateLimitMiddleware("),
        (0,looks/* codeIn */.ry)(".go", "RateLimitMiddleware", "NewRateLimiter(", "ratelimit.New", "ratelimits.New", ".RateLimit("),
        (0,looks/* codeIn */.ry)(".py", "RateLimitMiddleware(", "check_rate_limit(", "rate_limit(", "DEFAULT_THROTTLE_RATES", "DEFAULT_THROTTLE_CLASSES", "throttle_classes =", "IRateLimiter", "RateLimiter("),
        (0,looks/* codeIn */.ry)(".rb", "Rack::Attack.throttle", "rate_limit to:", "class Rack::Attack"),
        (0,looks/* codeIn */.ry)("rack_attack.rb rack-attack.rb", "throttle("),
        (0,looks/* codeIn */.ry)(".php", "RateLimiter::for(", "RateLimiter::attempt(", "'throttle:", "RateLimiterFactory"),
        (0,looks/* codeIn */.ry)(".cs", "AddRateLimiter(", "[EnableRateLimiting(", "IpRateLimitOptions", "AddFixedWindowLimiter("),
        (0,looks/* codeIn */.ry)(".rs", "GovernorConfigBuilder", "Governor::new("),
        (0,looks/* codeIn */.ry)(".ex", "Hammer.check_rate("),
        (0,looks/* lines */.Mn)(nginx, "limit_req limit_conn"),
        (0,looks/* manifest */.eu)("Middleware", ["spec.rateLimit", "set"]),
        (0,looks/* manifest */.eu)("KongPlugin KongClusterPlugin", ["plugin", (0,looks/* oneOf */.yL)("rate-limiting")]),
        (0,looks/* manifest */.eu)("BackendTrafficPolicy", ["spec.rateLimit", "set"]),
        (0,looks/* field */.ZZ)("Ingress", ["metadata.annotations.nginx~ingress~kubernetes~io/limit-rps", "set"]),
        (0,looks/* setting */.Pe)("appsettings", ["IpRateLimiting", "set"]),
        (0,looks/* setting */.Pe)("appsettings", ["**.IpRateLimitOptions", "set"]),
    ]),
    (0,looks/* signal */.vP)("bot-protection", "tests whether a person is there", "CC6.6 | PR.IR-01", "Programs cannot register accounts or try passwords", [
        (0,looks/* code */.aY)("@marsidev/react-turnstile react-turnstile next-turnstile react-google-recaptcha react-google-recaptcha-v3 @hcaptcha/react-hcaptcha botid/server @arcjet/next django_recaptcha captcha.fields"),
        (0,looks/* codeIn */.ry)(any, "turnstile/v0/siteverify", "recaptcha/api/siteverify", "hcaptcha.com/siteverify", "~verify_recaptcha", "~verifyRecaptcha", "~verify_hcaptcha", "~verifyHcaptcha", "~verifyTurnstile", "~verifyCaptcha", "~ValidateCaptcha", "~CaptchaValidation", "~CaptchaService"),
        (0,looks/* resource */.Zc)("google_recaptcha_enterprise_key cloudflare_turnstile_widget"),
    ]),
    (0,looks/* signal */.vP)("tenant-separation", "separation of the data of customers", "CC6.1 C1.1 | PR.AA-05 PR.DS-10", "One customer cannot reach the data of another", [
        (0,looks/* codeIn */.ry)(".rb", "acts_as_tenant", "set_current_tenant", "Apartment.configure"),
        (0,looks/* code */.aY)("django_tenants django_tenants.models", "TenantMixin", "TenantMainMiddleware"),
        (0,looks/* codeIn */.ry)("settings.py", "django_tenants"),
        (0,looks/* codeIn */.ry)(".cs", "AddMultiTenant<", "HasQueryFilter("),
        (0,looks/* codeIn */.ry)(".java .kt", "CurrentTenantIdentifierResolver", "@TenantId", "AbstractRoutingDataSource"),
        (0,looks/* codeIn */.ry)(".php", "BelongsToTenant"),
    ]),
    (0,looks/* signal */.vP)("address-list", "lists of addresses that may connect", "CC6.6 | PR.IR-01", "Who is not on the list does not reach the service", [
        (0,looks/* field */.ZZ)("Ingress", ["metadata.annotations.nginx~ingress~kubernetes~io/whitelist-source-range", "set"]),
        (0,looks/* field */.ZZ)("Ingress", ["metadata.annotations.nginx~ingress~kubernetes~io/allowlist-source-range", "set"]),
        (0,looks/* manifest */.eu)("Middleware", ["spec.ipAllowList", "set"]),
        (0,looks/* manifest */.eu)("Middleware", ["spec.ipWhiteList", "set"]),
        (0,looks/* setting */.Pe)("values", ["**.whitelist-source-range", "set"]),
        (0,looks/* setting */.Pe)("values", ["**.nginx~ingress~kubernetes~io/whitelist-source-range", "set"]),
        (0,looks/* setting */.Pe)("values", ["**.allowlist.groups", "set"]),
        (0,looks/* setting */.Pe)("values", ["**.allowlist.*", (0,looks/* has */.zy)("/32", "/31", "/30", "/29", "/28", "/27", "/26", "/25", "/24", "/16")]),
        (0,looks/* argument */.EE)("aws_eks_cluster", ["vpc_config.public_access_cidrs", (0,looks/* not */.AU)("0.0.0.0/0")]),
        (0,looks/* argument */.EE)("google_container_cluster", ["master_authorized_networks_config", "set"]),
        (0,looks/* argument */.EE)("google_sql_database_instance", ["settings.ip_configuration.authorized_networks.value", (0,looks/* not */.AU)("0.0.0.0/0")]),
        (0,looks/* argument */.EE)("azurerm_*", ["site_config.ip_restriction", "set"]),
        (0,looks/* argument */.EE)("azurerm_*", ["network_rules.default_action", (0,looks/* oneOf */.yL)("Deny")]),
        (0,looks/* argument */.EE)("azurerm_*", ["network_acls.default_action", (0,looks/* oneOf */.yL)("Deny")]),
        (0,looks/* resource */.Zc)("aws_wafv2_ip_set cloudflare_list google_access_context_manager_access_level"),
        (0,looks/* lines */.Mn)(".bicep", "defaultaction:", "deny"),
        (0,looks/* codeIn */.ry)(".java .kt", "hasIpAddress("),
    ]),
    (0,looks/* signal */.vP)("security-headers", "security headers", "CC6.6 CC6.7 | PR.DS-02 PR.PS-01", "A browser is told what it must not let pages do", [
        (0,looks/* code */.aY)("helmet @fastify/helmet koa-helmet", "helmet(", "register(", "use(helmet"),
        (0,looks/* code */.aY)("hono/secure-headers", "secureHeaders("),
        (0,looks/* code */.aY)("flask_talisman secure", "Talisman(", "Secure("),
        (0,looks/* code */.aY)("github.com/unrolled/secure", "secure.New("),
        (0,looks/* codeIn */.ry)("settings.py", "SECURE_HSTS_SECONDS", "SECURE_CONTENT_TYPE_NOSNIFF", "CSP_DEFAULT_SRC", "CONTENT_SECURITY_POLICY", "X_FRAME_OPTIONS"),
        (0,looks/* codeIn */.ry)(".rb", "SecureHeaders::Configuration", "content_security_policy do", "GovukContentSecurityPolicy.configure"),
        (0,looks/* codeIn */.ry)(".java .kt", ".contentSecurityPolicy(", "contentSecurityPolicy {", ".httpStrictTransportSecurity(", ".frameOptions("),
        (0,looks/* codeIn */.ry)(".cs", "UseHsts(", "UseSecurityHeaders("),
        (0,looks/* codeIn */.ry)(".ex", "put_secure_browser_headers"),
        (0,looks/* codeIn */.ry)(any, "Strict-Transport-Security", "Content-Security-Policy", "strict-transport-security", "content-security-policy", "X-Frame-Options"),
        (0,looks/* lines */.Mn)(`${nginx} caddyfile`, "add_header header strict-transport-security", "strict-transport-security", "content-security-policy", "x-frame-options", "x-content-type-options"),
        (0,looks/* manifest */.eu)("Middleware", ["spec.headers.stsSeconds", "set"]),
        (0,looks/* resource */.Zc)("aws_cloudfront_response_headers_policy"),
    ]),
    (0,looks/* signal */.vP)("forgery-protection", "protection against forged requests", "CC6.6 | PR.AA-03", "Another site cannot act in a user's name", [
        (0,looks/* code */.aY)("csurf csrf-csrf @fastify/csrf-protection edge-csrf @edge-csrf/nextjs csrf lusca tiny-csrf", "csrf(", "doubleCsrf(", "register(", "createCsrf", "csurf(", "lusca.csrf("),
        (0,looks/* code */.aY)("hono/csrf", "csrf("),
        (0,looks/* code */.aY)("github.com/gorilla/csrf github.com/justinas/nosurf filippo.io/csrf", "csrf.Protect(", "nosurf.New(", "csrf.New("),
        (0,looks/* codeIn */.ry)(".go", "NewCrossOriginProtection("),
        (0,looks/* code */.aY)("flask_wtf", "CSRFProtect("),
        (0,looks/* codeIn */.ry)("settings.py", "CsrfViewMiddleware"),
        (0,looks/* codeIn */.ry)(".py", "require_csrf=True", "set_default_csrf_options(", "set_csrf_storage_policy("),
        (0,looks/* codeIn */.ry)(".rb", "protect_from_forgery", "~csrf_protection", "config.rotate_csrf_on_sign_in = true", "default_protect_from_forgery = true"),
        (0,looks/* codeIn */.ry)(".java .kt", "CsrfTokenRepository", "csrfTokenRequestHandler"),
        (0,looks/* codeIn */.ry)(".cs", "ValidateAntiForgeryToken", "AutoValidateAntiforgeryToken", "AddAntiforgery("),
        (0,looks/* codeIn */.ry)(".php", "VerifyCsrfToken", "isCsrfTokenValid(", "wp_verify_nonce("),
        (0,looks/* codeIn */.ry)(".ex", "plug :protect_from_forgery"),
        (0,looks/* codeIn */.ry)(js, "verifyCsrfToken(", "validateCsrfToken(", "csrfProtection(", "checkCsrf("),
    ]),
    (0,looks/* signal */.vP)("webhook-signatures", "checks of who sent a message", "CC6.6 CC6.7 | PR.AA-03 PR.DS-02", "A message that somebody else made up is refused", [
        (0,looks/* code */.aY)("stripe", "webhooks.constructEvent", "Webhook.construct_event(", "constructEventAsync("),
        (0,looks/* code */.aY)("svix standardwebhooks", "verify("),
        (0,looks/* code */.aY)("crypto node:crypto", "timingSafeEqual("),
        (0,looks/* code */.aY)("@octokit/webhooks", "verify(", "verifyAndReceive("),
        (0,looks/* code */.aY)("@upstash/qstash @upstash/qstash/nextjs", "verifySignatureAppRouter(", "verifySignature(", "receiver.verify("),
        (0,looks/* code */.aY)("crypto/hmac hmac", "hmac.Equal(", "hmac.compare_digest("),
        (0,looks/* code */.aY)("crypto/subtle", "subtle.ConstantTimeCompare("),
        (0,looks/* code */.aY)("github.com/stripe/stripe-go", "webhook.ConstructEvent"),
        (0,looks/* codeIn */.ry)(js, "~verifySignature(", "~verifyWebhook", "~validateSignature(", "~verifyQstashSignature("),
        (0,looks/* codeIn */.ry)(".rb", "secure_compare(", "Stripe::Webhook.construct_event("),
        (0,looks/* codeIn */.ry)(".py", "constant_time_compare(", "~verify_signature(", "~verify_webhook"),
        (0,looks/* codeIn */.ry)(".cs", "FixedTimeEquals(", "EventUtility.ConstructEvent("),
        (0,looks/* codeIn */.ry)(".java .kt", "MessageDigest.isEqual("),
        (0,looks/* codeIn */.ry)(".php", "hash_equals("),
    ]),
    (0,looks/* signal */.vP)("input-size", "limits of what a request may hold", "CC6.6 A1.1 | PR.IR-04", "One request cannot use up the service", [
        (0,looks/* code */.aY)("net/http", "http.MaxBytesReader("),
        (0,looks/* code */.aY)("express body-parser", "json({ limit:", "urlencoded({ limit:", "raw({ limit:", "text({ limit:", "extended: true, limit:", "extended: false, limit:"),
        (0,looks/* code */.aY)("fastify hono/body-limit", "bodyLimit"),
        (0,looks/* codeIn */.ry)("settings.py", "DATA_UPLOAD_MAX_MEMORY_SIZE"),
        (0,looks/* codeIn */.ry)(".py", "MAX_CONTENT_LENGTH", "~MAX_FILESIZE", "~MAX_UPLOAD_SIZE"),
        (0,looks/* codeIn */.ry)(".cs", "MaxRequestBodySize", "[RequestSizeLimit("),
        (0,looks/* codeIn */.ry)(js, "sizeLimit:", "~MAX_FILE_SIZE", "~maxFileSize"),
        (0,looks/* setting */.Pe)("spring", ["spring.servlet.multipart.max-file-size", "set"]),
        (0,looks/* lines */.Mn)(nginx, "client_max_body_size"),
    ]),
    (0,looks/* signal */.vP)("request-timeouts", "time limits for requests", "A1.1 CC6.6 | PR.IR-04", "A request that hangs does not hold the service", [
        (0,looks/* codeIn */.ry)(".rb", "Rack::Timeout"),
        (0,looks/* code */.aY)("net/http", "ReadHeaderTimeout:", "ReadTimeout:", "http.TimeoutHandler("),
        (0,looks/* codeIn */.ry)(".cs", "AddRequestTimeouts("),
        (0,looks/* code */.aY)("connect-timeout", "timeout("),
        (0,looks/* codeIn */.ry)("settings.py", "statement_timeout"),
    ]),
    (0,looks/* signal */.vP)("private-network-guard", "a guard against requests into the private network", "CC6.6 | PR.IR-01", "The service cannot be made to call what only it can reach", [
        (0,looks/* code */.aY)("ssrf-req-filter request-filtering-agent ssrfcheck ipaddr.js is-private-ip private-ip", "ssrfFilter(", "useAgent(", "RequestFilteringHttpAgent", "isSSRFSafeURL(", ".range()", "isPrivate"),
        (0,looks/* codeIn */.ry)(".go", "IsPrivate()", "~IsReservedAddr(", "~IsReservedIP(", "~isReservedIP(", "~isPrivateIP("),
        (0,looks/* code */.aY)("ipaddress", ".is_private"),
        (0,looks/* code */.aY)("advocate", "advocate."),
        (0,looks/* codeIn */.ry)(".rb", "SsrfFilter.", "PrivateAddressCheck"),
        (0,looks/* codeIn */.ry)(js, "~isPrivateIp", "~isPrivateIP", "~isPrivateUrl", "~isPrivateHost", "~assertNotPrivate", "~validateWebhookUrl("),
    ]),
    (0,looks/* signal */.vP)("api-authentication", "authentication that an API describes", "CC6.1 | PR.AA-03", "Each call of the API says who makes it", [
        (0,looks/* setting */.Pe)("openapi", ["security", "set"], ["components.securitySchemes", "set"]),
        (0,looks/* setting */.Pe)("openapi", ["security", "set"], ["securityDefinitions", "set"]),
        (0,looks/* settingsFile */._r)("openapi", ["components.securitySchemes", "set"], ["paths.*.*.security", "set"]),
    ]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/code-identity.js

const code_identity_js = ".ts .tsx .js .mjs .cjs .jsx";
const code_identity_any = ".ts .tsx .js .mjs .py .rb .go .java .kt .cs .php .rs .ex";
/** How an application knows who its users are, by libraries and calls. */
const codeIdentitySignals = [
    (0,looks/* signal */.vP)("password-hashing", "hashing of passwords", "CC6.1 | PR.AA-01 PR.DS-01", "Passwords cannot be read, not even by us", [
        (0,looks/* code */.aY)("bcrypt bcryptjs bcrypt-ts @node-rs/bcrypt", "hash(", "hashSync(", "hashpw(", "compare(", "Password.create"),
        (0,looks/* code */.aY)("argon2 @node-rs/argon2 argon2-cffi oslo/password", "hash(", "verify(", "PasswordHasher(", "Argon2id(", "Scrypt(", "Argon2::default("),
        (0,looks/* code */.aY)("golang.org/x/crypto/bcrypt", "bcrypt.GenerateFromPassword("),
        (0,looks/* code */.aY)("golang.org/x/crypto/argon2 golang.org/x/crypto/scrypt golang.org/x/crypto/pbkdf2 github.com/alexedwards/argon2id", "argon2.IDKey(", "scrypt.Key(", "pbkdf2.Key(", "argon2id.CreateHash("),
        (0,looks/* code */.aY)("passlib passlib.context passlib.hash pwdlib", "CryptContext(", "hash(", "PasswordHash("),
        (0,looks/* code */.aY)("django.contrib.auth.hashers werkzeug.security flask_bcrypt", "make_password(", "generate_password_hash("),
        (0,looks/* code */.aY)("crypto node:crypto", "scrypt(", "scryptSync(", "pbkdf2(", "pbkdf2Sync("),
        (0,looks/* code */.aY)("org.springframework.security.crypto at.favre.lib.crypto org.mindrot.jbcrypt", "BCryptPasswordEncoder(", "Argon2PasswordEncoder(", "Pbkdf2PasswordEncoder(", "SCryptPasswordEncoder(", "createDelegatingPasswordEncoder(", "BCrypt.hashpw(", "BCrypt.withDefaults("),
        (0,looks/* code */.aY)("bcrypt scrypt", "bcrypt::hash(", "scrypt::scrypt("),
        (0,looks/* codeIn */.ry)(".rb", "has_secure_password", ":database_authenticatable", "BCrypt::Password.create(", "Argon2::Password", "SCrypt::Password.create(", "PasswordStrategies::BCrypt", "PasswordStrategies::Argon2"),
        (0,looks/* codeIn */.ry)(".cs", "PasswordHasher<", "IPasswordHasher<", "BCrypt.HashPassword(", "KeyDerivation.Pbkdf2(", "Rfc2898DeriveBytes", "AddIdentityCore<", "AddIdentity<", "AddDefaultIdentity<"),
        (0,looks/* codeIn */.ry)(".ex", "Bcrypt.hash_pwd_salt(", "Argon2.hash_pwd_salt(", "Pbkdf2.hash_pwd_salt("),
        (0,looks/* codeIn */.ry)(code_identity_js, "Bun.password.hash("),
        (0,looks/* codeIn */.ry)("settings.py", "PASSWORD_HASHERS"),
        (0,looks/* codeIn */.ry)(".php", "password_hash(", "Hash::make(", "UserPasswordHasherInterface", "hashPassword("),
    ]),
    (0,looks/* signal */.vP)("sessions", "sessions that end", "CC6.1 | PR.AA-03", "Whoever walks away from a screen is logged out", [
        (0,looks/* code */.aY)("express-session cookie-session @fastify/session fastify-session @fastify/secure-session koa-session", "maxAge", "expiry"),
        (0,looks/* code */.aY)("iron-session", "getIronSession(", "ttl"),
        (0,looks/* code */.aY)("next-auth @auth/core better-auth lucia", "maxAge", "expiresIn", "sessionExpiresIn", "betterAuth(", "invalidateSession(", "invalidateUserSessions("),
        (0,looks/* codeIn */.ry)(".rb", ":timeoutable", "expire_after:", "config.timeout_in", ":session_limitable", ":expirable", "reset_session", "config.expire_all_remember_me_on_sign_out = true", "cookie_expiration"),
        (0,looks/* codeIn */.ry)(`${code_identity_js} .go .py .php`, "~SESSION_LIFETIME", "~SESSION_MAX_AGE", "~SESSION_TTL", "~SESSION_EXPIR", "~SESSION_TIMEOUT", "~SESSION_DURATION", "~SESSION_LENGTH", "sessionDuration", "SessionDuration", "sessionLifetime", "~sessionMaxAge", "~sessionExpiry", "~SessionLifetime", "~SessionTTL", "~sessionTTL"),
        (0,looks/* codeIn */.ry)("sessions.py session.py session.ts sessions.ts", "max_age", "maxAge", "expires_at", "expiresAt"),
        (0,looks/* codeIn */.ry)(".py", "PERMANENT_SESSION_LIFETIME", "session_lifetime", "session_timeout"),
        (0,looks/* codeIn */.ry)("settings.py", "SESSION_COOKIE_AGE", "SESSION_EXPIRE_AT_BROWSER_CLOSE"),
        (0,looks/* codeIn */.ry)(".java .kt", ".maximumSessions(", "setMaxInactiveInterval(", "@EnableRedisHttpSession", "@EnableRedisIndexedHttpSession", "invalidateHttpSession(true)"),
        (0,looks/* codeIn */.ry)(".cs", "AddSession(", "ExpireTimeSpan =", "SlidingExpiration =", "IdleTimeout ="),
        (0,looks/* codeIn */.ry)("config/session.php", "'lifetime'"),
        (0,looks/* code */.aY)("github.com/gorilla/sessions github.com/alexedwards/scs github.com/gin-contrib/sessions", "MaxAge", "Lifetime", "IdleTimeout"),
        (0,looks/* setting */.Pe)("spring", ["server.servlet.session.timeout", "set"]),
        (0,looks/* lines */.Mn)(".properties", "server.servlet.session.timeout"),
    ]),
    (0,looks/* signal */.vP)("secure-cookies", "cookies that scripts and plain HTTP do not see", "CC6.1 CC6.7 | PR.DS-02 PR.AA-03", "A session cannot be stolen by a script or on its way", [
        (0,looks/* code */.aY)("express express-session cookie-session cookie cookies @fastify/cookie @fastify/session iron-session hono/cookie hono next/headers next/server next-auth @remix-run/node react-router nookies js-cookie set-cookie-parser", "httpOnly: true", "secure: true", "secure: process.env.NODE_ENV"),
        (0,looks/* code */.aY)("hono/cookie", "setSignedCookie(", "getSignedCookie("),
        (0,looks/* codeIn */.ry)("settings.py", "SESSION_COOKIE_SECURE = True", "CSRF_COOKIE_SECURE = True", "SESSION_COOKIE_HTTPONLY = True"),
        (0,looks/* codeIn */.ry)(".py", "SESSION_COOKIE_SECURE = True", "SESSION_COOKIE_HTTPONLY = True", "httponly=True"),
        (0,looks/* codeIn */.ry)("session_store.rb", "secure: true", "secure: Rails.env.production?", "httponly: true"),
        (0,looks/* codeIn */.ry)(".rb", "cookies.encrypted", "cookies.signed", "httponly: true", "same_site: :strict", "same_site: :lax"),
        (0,looks/* code */.aY)("next-auth @auth/core", "useSecureCookies: true", "__Secure-"),
        (0,looks/* code */.aY)("net/http github.com/gorilla/sessions github.com/gin-gonic/gin github.com/gofiber/fiber github.com/labstack/echo", "HttpOnly: true", "HTTPOnly: true", "HttpOnly = true"),
        (0,looks/* codeIn */.ry)(".java .kt", "setHttpOnly(true)", "httpOnly(true)", "isHttpOnly = true"),
        (0,looks/* codeIn */.ry)(".cs", "HttpOnly = true", "CookieSecurePolicy.Always", "CookieSecurePolicy.SameAsRequest"),
        (0,looks/* codeIn */.ry)("config/session.php", "'http_only' => true", "'http_only' => env("),
        (0,looks/* codeIn */.ry)(".rs", ".http_only(true)", ".with_http_only(true)"),
        (0,looks/* setting */.Pe)("spring", ["server.servlet.session.cookie.secure", true]),
        (0,looks/* setting */.Pe)("spring", ["server.servlet.session.cookie.http-only", true]),
    ]),
    (0,looks/* signal */.vP)("multi-factor-code", "multi-factor authentication", "CC6.1 | PR.AA-03", "A password that leaked is not enough to get in", [
        (0,looks/* code */.aY)("otplib speakeasy otpauth @oslojs/otp oslo/otp @epic-web/totp", "verify(", "check(", "generateSecret(", "validate(", "verifyTOTP(", "verifyTOTPWithGracePeriod(", "TOTPController(", "TOTP("),
        (0,looks/* code */.aY)("@simplewebauthn/server", "verifyAuthenticationResponse(", "verifyRegistrationResponse(", "generateRegistrationOptions("),
        (0,looks/* code */.aY)("pyotp", "TOTP("),
        (0,looks/* code */.aY)("webauthn fido2 cryptography.hazmat.primitives.twofactor", "verify_authentication_response(", "verify_registration_response(", "Fido2Server(", "TOTP("),
        (0,looks/* code */.aY)("github.com/pquerna/otp", "totp.Validate(", "totp.Generate(", "totp.ValidateCustom("),
        (0,looks/* code */.aY)("github.com/go-webauthn/webauthn github.com/duo-labs/webauthn", "webauthn.New("),
        (0,looks/* code */.aY)("better-auth/plugins @better-auth/passkey", "twoFactor(", "passkey("),
        (0,looks/* code */.aY)("dev.samstevens.totp com.warrenstrange.googleauth com.yubico.webauthn", "CodeVerifier(", "GoogleAuthenticator(", "RelyingParty"),
        (0,looks/* code */.aY)("PragmaRX\\Google2FA Laravel\\Fortify", "Google2FA(", "verifyKey(", "TwoFactorAuthenticatable"),
        (0,looks/* code */.aY)("totp_rs webauthn_rs", "TOTP::new(", "WebauthnBuilder::new("),
        (0,looks/* codeIn */.ry)(".rb", "ROTP::TOTP", "~two_factor_authenticatable", "~two_factor_backupable", "has_one_time_password", "WebAuthn::Credential", "WebAuthn::RelyingParty", "WebAuthn.configure"),
        (0,looks/* codeIn */.ry)(".cs", "AddFido2(", "IFido2", "Fido2Configuration", "VerifyTwoFactorTokenAsync(", "TwoFactorSignInAsync(", "TwoFactorAuthenticatorSignInAsync(", "new Totp("),
        (0,looks/* codeIn */.ry)(".ex", "NimbleTOTP"),
        (0,looks/* codeIn */.ry)("settings.py", "django_otp", "two_factor", "allauth.mfa"),
    ], { family: "multi-factor" }),
    (0,looks/* signal */.vP)("single-sign-on-code", "single sign-on", "CC6.1 CC6.2 | PR.AA-01 PR.AA-03", "One account a person, which ends everywhere when it ends once", [
        (0,looks/* code */.aY)("@node-saml/node-saml @node-saml/passport-saml passport-saml samlify saml2-js", "SAML(", "Strategy(", "ServiceProvider("),
        (0,looks/* code */.aY)("passport-google-oauth20 passport-azure-ad passport-openidconnect passport-oauth2", "Strategy("),
        (0,looks/* code */.aY)("openid-client", "Issuer.discover(", "discovery(", "authorizationCodeGrant("),
        (0,looks/* code */.aY)("@boxyhq/saml-jackson", "jackson(", "controllers("),
        (0,looks/* code */.aY)("@workos-inc/node @workos-inc/authkit-nextjs", "WorkOS("),
        (0,looks/* code */.aY)("@clerk/nextjs @clerk/nextjs/server @clerk/express", "clerkMiddleware(", "authMiddleware("),
        (0,looks/* code */.aY)("express-openid-connect @auth0/nextjs-auth0 @auth0/nextjs-auth0/server", "auth(", "Auth0Client(", "handleAuth("),
        (0,looks/* code */.aY)("@azure/msal-node msal keycloak-connect keycloak-js @azure/msal-browser", "ConfidentialClientApplication(", "PublicClientApplication(", "Keycloak("),
        (0,looks/* code */.aY)("next-auth @auth/core next-auth/providers", "NextAuth(", "Provider("),
        (0,looks/* code */.aY)("arctic", "OAuth2Client(", "Google(", "MicrosoftEntraId(", "Okta("),
        (0,looks/* code */.aY)("@better-auth/sso better-auth/plugins", "sso(", "genericOAuth("),
        (0,looks/* code */.aY)("github.com/coreos/go-oidc github.com/crewjam/saml github.com/markbates/goth github.com/zitadel/oidc", "oidc.NewProvider(", "samlsp.New(", "saml.ServiceProvider{", "oidc.Config{", "goth.UseProviders(", "rp.NewRelyingPartyOIDC("),
        (0,looks/* code */.aY)("authlib onelogin.saml2 python3_saml mozilla_django_oidc flask_oidc", "OAuth(", "register(", "OneLogin_Saml2_Auth("),
        (0,looks/* code */.aY)("omniauth omniauth-saml", "provider "),
        (0,looks/* code */.aY)("Laravel\\Socialite", "Socialite::driver("),
        (0,looks/* codeIn */.ry)(".rb", "provider :saml", "provider :openid_connect", "config.omniauth", "OmniAuth::Builder", "OneLogin::RubySaml", ":omniauthable", "GDS::SSO.config"),
        (0,looks/* codeIn */.ry)(".java .kt", "oauth2Login", "saml2Login", "@EnableOAuth2Sso"),
        (0,looks/* codeIn */.ry)(".cs", "AddOpenIdConnect(", "AddSaml2(", "AddMicrosoftIdentityWebApp(", "Sustainsys.Saml2"),
        (0,looks/* codeIn */.ry)(".ex", "Ueberauth"),
        (0,looks/* codeIn */.ry)("settings.py", "allauth.socialaccount", "social_core.backends", "social_django", "djangosaml2", "mozilla_django_oidc"),
        (0,looks/* setting */.Pe)("spring", ["spring.security.oauth2.client.registration.*.authorization-grant-type", (0,looks/* oneOf */.yL)("authorization_code")]),
    ], { family: "single-sign-on" }),
    (0,looks/* signal */.vP)("lockout", "a lock after failed logins", "CC6.1 | PR.AA-03", "Passwords cannot be guessed by trying", [
        (0,looks/* codeIn */.ry)("settings.py", '"axes"', "'axes'", "AXES_FAILURE_LIMIT", '"defender"', "AXES_ENABLED"),
        (0,looks/* codeIn */.ry)(".rb", ":lockable", "config.maximum_attempts", "config.lock_strategy = :failed_attempts"),
        (0,looks/* codeIn */.ry)(".rb .py .ex", "failed_login_attempts", "login_attempts", "account_locked", "lock_account"),
        (0,looks/* codeIn */.ry)(`${code_identity_js} .java .kt .cs .go .php`, "~LoginAttempts", "isAccountLocked(", "lockAccount(", "~LoginAttemptService", "setAccountNonLocked("),
        (0,looks/* codeIn */.ry)(".cs", "MaxFailedAccessAttempts", "lockoutOnFailure: true"),
        (0,looks/* resource */.Zc)("auth0_attack_protection okta_policy_password"),
        (0,looks/* setting */.Pe)("values", ["bruteForceProtected", true]),
        (0,looks/* lines */.Mn)("jail.local jail.conf", "enabled", "true"),
    ]),
    (0,looks/* signal */.vP)("password-strength", "a check of how strong a password is", "CC6.1 | PR.AA-01", "Passwords that are easily guessed are refused", [
        (0,looks/* code */.aY)("zxcvbn @zxcvbn-ts/core zxcvbn-ts zxcvbn-typescript", "zxcvbn("),
        (0,looks/* codeIn */.ry)("settings.py", "AUTH_PASSWORD_VALIDATORS"),
        (0,looks/* codeIn */.ry)(".rb", ":zxcvbnable", ":secure_validatable", "config.deny_old_passwords = true", ":password_archivable", "config.password_length", "config.password_complexity", "not_pwned", "validates :password, length", "Zxcvbn.test(", "~pwned_password"),
        (0,looks/* code */.aY)("github.com/trustelem/zxcvbn github.com/wagslane/go-password-validator github.com/nbutton23/zxcvbn-go", "zxcvbn.PasswordStrength(", "Validate("),
        (0,looks/* code */.aY)("hibp pwned pwnedpasswords", "pwnedPassword(", "pwned"),
        (0,looks/* code */.aY)("org.passay com.nulabinc.zxcvbn", "PasswordValidator(", "Zxcvbn("),
        (0,looks/* codeIn */.ry)(code_identity_any, "api.pwnedpasswords.com/range", "~PasswordStrength", "isStrongPassword(", "~PASSWORD_MIN_LENGTH", "~MIN_PASSWORD_LENGTH"),
        (0,looks/* codeIn */.ry)(code_identity_js, "passwordSchema"),
        (0,looks/* codeIn */.ry)(".cs", "Password.RequiredLength", "Password.RequireDigit", "Password.RequireNonAlphanumeric"),
        (0,looks/* codeIn */.ry)(".php", "Password::min(", "Password::defaults("),
    ], { family: "password-rules" }),
    (0,looks/* signal */.vP)("token-checks", "checks of the tokens of callers", "CC6.1 | PR.AA-03", "Who calls is proved on every request", [
        (0,looks/* code */.aY)("jsonwebtoken express-jwt fast-jwt @fastify/jwt", "jwt.verify(", "verify(", "expressjwt(", "createVerifier(", "jwtVerify("),
        (0,looks/* code */.aY)("jose", "jwtVerify(", "createRemoteJWKSet("),
        (0,looks/* code */.aY)("jwt PyJWT jose", "jwt.decode("),
        (0,looks/* code */.aY)("github.com/golang-jwt/jwt github.com/lestrrat-go/jwx github.com/coreos/go-oidc github.com/go-jose/go-jose", "jwt.Parse", "jwt.ParseWithClaims(", ".Verify("),
        (0,looks/* code */.aY)("passport-jwt @nestjs/passport", "Strategy(", "AuthGuard("),
        (0,looks/* code */.aY)("firebase-admin firebase-admin/auth", "verifyIdToken("),
        (0,looks/* code */.aY)("next-auth next-auth/next", "getServerSession("),
        (0,looks/* code */.aY)("fastapi.security", "OAuth2PasswordBearer(", "HTTPBearer(", "APIKeyHeader("),
        (0,looks/* code */.aY)("Laravel\\Sanctum Laravel\\Passport", "HasApiTokens"),
        (0,looks/* codeIn */.ry)(code_identity_js, "protectedProcedure", "authedProcedure", "authenticatedProcedure", "validateApiKey(", "verifyApiKey(", "authenticateApiKey("),
        (0,looks/* codeIn */.ry)(".rb", "JWT.decode(", "doorkeeper_authorize!", "~authenticate_with_http_token", "~request_with_http_token", "authenticate_user!", "before_action :authenticate"),
        (0,looks/* codeIn */.ry)(".java .kt", "oauth2ResourceServer", "JwtDecoder", "Jwts.parser", "JWT.require("),
        (0,looks/* codeIn */.ry)(".cs", "AddJwtBearer(", "TokenValidationParameters", "AddMicrosoftIdentityWebApi("),
        (0,looks/* codeIn */.ry)(".py", "@login_required", "LoginRequiredMixin", "TokenAuthentication", "JWTAuthentication"),
        (0,looks/* setting */.Pe)("spring", ["spring.security.oauth2.resourceserver", "set"]),
    ]),
    (0,looks/* signal */.vP)("token-hashing", "hashing of keys and tokens", "CC6.1 | PR.AA-01 PR.DS-01", "Whoever reads the database cannot use the keys of users", [
        (0,looks/* codeIn */.ry)(code_identity_any, "hashToken(", "HashToken(", "hash_token(", "hashApiKey(", "hashAPIKey(", "HashAPIKey(", "hash_api_key(", "hashSecret(", "HashSecret(", "hashed_key", "token_digest", "hash_token_secrets", "~hashedApiKey", "~hashedKey", "~hashedToken"),
    ]),
    (0,looks/* signal */.vP)("email-verification", "proof of the addresses that users register with", "CC6.2 | PR.AA-02", "Nobody registers with somebody else's address", [
        (0,looks/* codeIn */.ry)(".rb", ":confirmable", "email_confirmed", "confirm_email", "~email_confirmation"),
        (0,looks/* codeIn */.ry)(".py", "ACCOUNT_EMAIL_VERIFICATION", "~email_verification", "verify_email(", "~EmailVerification"),
        (0,looks/* codeIn */.ry)(`${code_identity_js} .java .kt .go`, "~sendVerificationEmail", "~SendVerificationEmail", "~sendConfirmationEmail", "verifyEmail(", "~EmailVerification"),
        (0,looks/* codeIn */.ry)(".cs", "RequireConfirmedEmail", "RequireConfirmedAccount", "GenerateEmailConfirmationTokenAsync(", "~VerifyEmail"),
        (0,looks/* codeIn */.ry)(".php", "MustVerifyEmail"),
    ]),
    (0,looks/* signal */.vP)("account-notices", "notices to users of changes to their account", "CC6.1 CC7.3 | DE.AE-06", "A user whose account is taken over learns of it", [
        (0,looks/* codeIn */.ry)(code_identity_any, ...["~password_change_notification", "~email_changed_notification", "~password_change_email", "~password_changed_notification", "~PasswordChangedEmail", "~PasswordUpdatedEmail", "~sendPasswordChanged", "~PasswordResetSuccess"], ...["~NewDeviceLogged", "~new_device_", "~NewLoginEmail", "~two_factor_added", "~two_factor_method_added", "Mailer.totp_", "Mailer.webauthn_", "Mailer.mfa_", "Mailer.password_chang", "Mailer.api_key_created", "~MfaEnabledEmail", "~email_changed_email", "~notify_email_change"]),
    ]),
    (0,looks/* signal */.vP)("user-provisioning", "accounts that follow the customer's directory", "CC6.2 CC6.3 | PR.AA-01 PR.AA-05", "Whoever leaves the customer's company loses access", [
        (0,looks/* code */.aY)("scimmy scim2-parse-filter @boxyhq/saml-jackson scim2_models django_scim", "SCIMMY.", "directorySync", "scim"),
        (0,looks/* code */.aY)("@workos-inc/node", "directorySync."),
        (0,looks/* codeIn */.ry)(code_identity_any, "/scim/v2", "scim/v2/Users", "scim/v2"),
        (0,looks/* codeIn */.ry)(".cs .java .kt", "~ScimUser", "~ScimGroup"),
        (0,looks/* codeIn */.ry)(".rb", "Scimitar", "ScimRails"),
        (0,looks/* code */.aY)("github.com/elimity-com/scim", "scim.Server", "scim.NewServer("),
    ]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/code-operations.js

const code_operations_js = ".ts .tsx .js .mjs .cjs .jsx";
const code_operations_any = ".ts .tsx .js .mjs .py .rb .go .java .kt .cs .php .rs .ex";
/** What an application records of itself, and how it guards its data, known by libraries and calls. */
const codeOperationSignals = [
    (0,looks/* signal */.vP)("audit-events", "a record of what users do", "CC7.2 CC7.3 | PR.PS-04 DE.CM-03", "Who did what in the application can be found out", [
        (0,looks/* code */.aY)("@retracedhq/retraced @workos-inc/node @boxyhq/audit-logs", "reportEvent(", "auditLogs.createEvent("),
        (0,looks/* code */.aY)("auditlog django_auditlog easyaudit simple_history reversion", "auditlog.register(", "HistoricalRecords(", "reversion.register("),
        (0,looks/* code */.aY)("pghistory sqlalchemy_continuum", "pghistory.track(", "pghistory.context(", "make_versioned("),
        (0,looks/* code */.aY)("Auditable PublicActivity::Model Audited::Audit"),
        (0,looks/* code */.aY)("OwenIt\\Auditing Spatie\\Activitylog", "Auditable", "LogsActivity"),
        (0,looks/* code */.aY)("org.hibernate.envers org.javers", "@Audited", "AuditReader", "Javers"),
        (0,looks/* code */.aY)("org.springframework.data.jpa.domain.support", "AuditingEntityListener"),
        (0,looks/* codeIn */.ry)(".rb", "has_paper_trail", "audited except:", "audited only:", "audited associated_with:", "acts_as_audited", "has_logidze", "PaperTrail", "EventLog.record_event(", "AuditLog.create!(", "AuditEvent.create!(", "~record_event(", "~record_event Events::", "AuditLog.create(", "~audit_log("),
        (0,looks/* codeIn */.ry)(code_operations_js, ...["createAuditLog(", "auditLog.create(", "auditLog(", "~AuditLog.create(", "~AuditLogData(", "logAuditEvent(", "createAuditEvent(", "auditLogger.", "recordAuditEvent(", "auditLogService.", "queueAuditEvent(", "audit.log("], ...["recordAuditLog(", "writeAuditLog(", "insertAuditLog(", "~recordAuditLog", "createActivityLog(", "logActivity(", "~trackActivityLog"]),
        (0,looks/* codeIn */.ry)(".go", "auditlog.Record(", "AuditLog.Create(", "audit.Log(", "CreateAuditLog(", "InsertAuditLog(", "RecordAuditEvent(", ".AuditInfo(", ".AuditInfof(", ".AuditErr(", ".AuditErrf(", ".AuditObject(", "auditLogger.", "~WriteAudit", "audit.Event{"),
        (0,looks/* codeIn */.ry)(".py", "create_audit_log(", "log_audit_event(", "audit_log(", "AuditLog.objects.create(", "AuditLog(", "record_event(", "LogEntry.objects.log_action("),
        (0,looks/* codeIn */.ry)(".java .kt", "@EnableJpaAuditing", "auditService.", "auditLogService.", "AuditEventRepository", "auditEventPublisher", "AuditEvent("),
        (0,looks/* codeIn */.ry)(".cs", "auditService.", "_auditService.", "~IAuditService", "~IAuditLog", "AuditLogs.Add(", "~AuditTrail", "eventService.Log", "_eventService.Log"),
    ], { family: "audit" }),
    (0,looks/* signal */.vP)("application-logs", "structured logs of the application", "CC7.2 | PR.PS-04", "What the application did can be searched", [
        (0,looks/* code */.aY)("winston", "createLogger("),
        (0,looks/* code */.aY)("pino pino-http nestjs-pino", "pino(", "pinoHttp(", "LoggerModule.forRoot("),
        (0,looks/* code */.aY)("@axiomhq/js @axiomhq/winston @axiomhq/nextjs next-axiom", "Axiom(", "withAxiom(", "Logger("),
        (0,looks/* code */.aY)("structlog loguru pythonjsonlogger", "configure(", "get_logger(", "logger.", "JsonFormatter"),
        (0,looks/* code */.aY)("go.uber.org/zap github.com/rs/zerolog log/slog github.com/sirupsen/logrus", "zap.New", "zerolog.New(", "slog.New", "logrus.New("),
        (0,looks/* code */.aY)("serilog Serilog", "LoggerConfiguration("),
        (0,looks/* code */.aY)("tracing_subscriber", "fmt()", ".json()", "registry()"),
        (0,looks/* codeIn */.ry)(".cs", "UseSerilog(", "AddSerilog("),
        (0,looks/* codeIn */.ry)(".rb", "config.lograge.enabled = true", "SemanticLogger", "config.log_tags", "config.rails_semantic_logger", "GovukJsonLogging.configure"),
        (0,looks/* codeIn */.ry)("settings.py", "LOGGING ="),
    ]),
    (0,looks/* signal */.vP)("log-redaction", "removal of confidential data from logs", "C1.1 CC6.7 | PR.DS-01", "Confidential data does not leave by way of the logs", [
        (0,looks/* code */.aY)("pino nestjs-pino pino-http", "redact:"),
        (0,looks/* code */.aY)("fast-redact @fastify/redact", "fastRedact("),
        (0,looks/* code */.aY)("presidio_anonymizer", "AnonymizerEngine("),
        (0,looks/* code */.aY)("@sentry/node @sentry/nextjs @sentry/react sentry_sdk", "beforeSend", "before_send"),
        (0,looks/* codeIn */.ry)(".rb", "filter_parameters", "config.filter_attributes"),
        (0,looks/* codeIn */.ry)(".py", "@sensitive_variables(", "@sensitive_post_parameters(", "~RedactingFilter", "~SensitiveDataFilter"),
        (0,looks/* codeIn */.ry)(`${code_operations_js} .go .java .kt .cs`, "~redactSensitive", "~RedactSensitive", "~maskSensitive", "~MaskSensitive", "~sanitizeLog", "~redactSecrets"),
        (0,looks/* codeIn */.ry)(".php", "$dontFlash"),
    ]),
    (0,looks/* signal */.vP)("error-tracking", "tracking of errors", "CC7.2 CC7.3 | DE.CM-09 DE.AE-02", "Errors are noticed and can be looked into", [
        (0,looks/* code */.aY)("@sentry/node @sentry/nextjs @sentry/react @sentry/browser @sentry/bun @sentry/nestjs @sentry/vue @sentry/sveltekit @sentry/remix @sentry/aws-serverless sentry_sdk github.com/getsentry/sentry-go io.sentry sentry", "Sentry.init(", "sentry_sdk.init(", "sentry.Init(", "sentry::init("),
        (0,looks/* code */.aY)("@bugsnag/js @honeybadger-io/js rollbar bugsnag honeybadger", "Bugsnag.start(", "configure(", "Rollbar(", "rollbar.init("),
        (0,looks/* codeIn */.ry)(".rb", "Sentry.init", "Honeybadger.configure", "Bugsnag.configure", "Rollbar.configure", "Airbrake.configure", "Raven.configure", "GovukError.configure"),
        (0,looks/* codeIn */.ry)(".cs", "UseSentry(", "AddSentry("),
        (0,looks/* codeIn */.ry)(".php", "Sentry\\init("),
        (0,looks/* setting */.Pe)("spring", ["sentry.dsn", "set"]),
        (0,looks/* setting */.Pe)("spring", ["sentry.environment", "set"]),
    ]),
    (0,looks/* signal */.vP)("tracing", "measurements and traces of the application", "CC7.2 A1.1 | DE.CM-09", "How the application does can be seen from inside", [
        (0,looks/* code */.aY)("@opentelemetry/sdk-node @vercel/otel @opentelemetry/sdk-trace-node @opentelemetry/sdk-trace-base", "NodeSDK(", "registerOTel(", "NodeTracerProvider(", "BasicTracerProvider("),
        (0,looks/* code */.aY)("go.opentelemetry.io/otel", "otel.SetTracerProvider(", "otel.Tracer(", "otel.Meter("),
        (0,looks/* code */.aY)("opentelemetry", "TracerProvider(", "set_tracer_provider(", "FastAPIInstrumentor"),
        (0,looks/* code */.aY)("prom-client", "collectDefaultMetrics(", "Registry(", "Histogram(", "Counter("),
        (0,looks/* code */.aY)("github.com/prometheus/client_golang", "promauto.", "prometheus.MustRegister(", "promhttp.Handler", "prometheus.New"),
        (0,looks/* code */.aY)("prometheus_client django_prometheus datadog statsd", "Counter(", "Histogram(", "start_http_server(", "DogStatsd(", "initialize("),
        (0,looks/* code */.aY)("dd-trace ddtrace newrelic hot-shots applicationinsights", "init(", "patch_all(", "StatsD(", "setup(", "initialize("),
        (0,looks/* code */.aY)("io.micrometer io.opentelemetry com.microsoft.applicationinsights", "MeterRegistry", "Tracer", "TelemetryClient", "Counter.builder("),
        (0,looks/* codeIn */.ry)(".rb", "Datadog.configure", "StatsD.", "OpenTelemetry::SDK.configure", "Prometheus::Client", "Yabeda.configure", "GovukPrometheusExporter.configure", "PrometheusExporter"),
        (0,looks/* codeIn */.ry)(".cs", "AddOpenTelemetry(", "AddApplicationInsightsTelemetry(", "UseHttpMetrics(", "MapMetrics("),
    ]),
    (0,looks/* signal */.vP)("field-encryption", "encryption of fields by the application", "CC6.1 C1.1 | PR.DS-01", "Confidential fields cannot be read from the database alone", [
        (0,looks/* code */.aY)("crypto node:crypto", "createCipheriv("),
        (0,looks/* code */.aY)("@noble/ciphers @noble/ciphers/chacha", "xchacha20poly1305(", "gcm(", "chacha20poly1305("),
        (0,looks/* code */.aY)("libsodium-wrappers tweetnacl", "crypto_secretbox_easy(", "nacl.secretbox("),
        (0,looks/* code */.aY)("cryptography.fernet cryptography.hazmat nacl.secret", "Fernet(", "AESGCM(", "SecretBox("),
        (0,looks/* code */.aY)("crypto/cipher golang.org/x/crypto/nacl/secretbox golang.org/x/crypto/chacha20poly1305", "cipher.NewGCM(", "secretbox.Seal(", "chacha20poly1305.New"),
        (0,looks/* code */.aY)("@aws-sdk/client-kms @google-cloud/kms", "EncryptCommand(", "GenerateDataKeyCommand(", ".encrypt("),
        (0,looks/* code */.aY)("github.com/google/tink github.com/tink-crypto/tink-go tink", "aead.New(", "keyset."),
        (0,looks/* code */.aY)("prisma-field-encryption @aws-crypto/client-node sqlalchemy_utils encrypted_model_fields fernet_fields", "fieldEncryptionExtension(", "buildEncrypt(", "EncryptedType(", "Encrypted"),
        (0,looks/* code */.aY)("aes_gcm chacha20poly1305", "Aes256Gcm::new(", "ChaCha20Poly1305::new(", "XChaCha20Poly1305::new("),
        (0,looks/* code */.aY)("javax.crypto org.springframework.security.crypto.encrypt", "Cipher.getInstance(", "Encryptors."),
        (0,looks/* codeIn */.ry)(".rb", "attr_encrypted", "has_encrypted", "encrypts :", "MessageEncryptor.new(", "Lockbox."),
        (0,looks/* codeIn */.ry)(".cs", "IDataProtector", "AddDataProtection(", "new AesGcm(", "Aes.Create("),
        (0,looks/* codeIn */.ry)(".php", "Crypt::encrypt", "=> 'encrypted'", "sodium_crypto_secretbox("),
        (0,looks/* codeIn */.ry)(code_operations_js, "subtle.encrypt(", "symmetricEncrypt("),
    ]),
    (0,looks/* signal */.vP)("secret-store-code", "secrets that come from a store", "CC6.1 | PR.AA-01 PR.DS-01", "Secrets are kept where access to them is controlled and recorded", [
        (0,looks/* code */.aY)("@aws-sdk/client-secrets-manager", "GetSecretValueCommand("),
        (0,looks/* code */.aY)("@google-cloud/secret-manager google.cloud.secretmanager", "accessSecretVersion(", "access_secret_version(", "SecretManagerServiceClient("),
        (0,looks/* code */.aY)("@azure/keyvault-secrets azure.keyvault.secrets", "SecretClient("),
        (0,looks/* code */.aY)("github.com/hashicorp/vault/api hvac node-vault", "vault.NewClient(", "api.NewClient(", "hvac.Client(", "vault("),
        (0,looks/* code */.aY)("github.com/aws/aws-sdk-go-v2/service/secretsmanager", "GetSecretValue("),
        (0,looks/* code */.aY)("@infisical/sdk infisical_client", "InfisicalSDK(", "InfisicalClient("),
        (0,looks/* code */.aY)("software.amazon.awssdk.services.secretsmanager", "SecretsManagerClient"),
        (0,looks/* code */.aY)("boto3", '"secretsmanager"', "'secretsmanager'"),
        (0,looks/* codeIn */.ry)(".cs", "AddAzureKeyVault("),
        (0,looks/* codeIn */.ry)(".rb", "Aws::SecretsManager::Client"),
    ], { family: "secret-store" }),
    (0,looks/* signal */.vP)("application-tls", "TLS that the application demands", "CC6.7 | PR.DS-02", "Data cannot be read or changed on its way", [
        (0,looks/* codeIn */.ry)("settings.py", "SECURE_SSL_REDIRECT = True", "SECURE_SSL_REDIRECT = env"),
        (0,looks/* codeIn */.ry)(".rb", "config.force_ssl = true", "config.force_ssl = ENV", "config.force_ssl = !"),
        (0,looks/* code */.aY)("https node:https", "https.createServer(", ...['minVersion: "TLSv1.2"', "minVersion: 'TLSv1.2'", 'minVersion: "TLSv1.3"', "minVersion: 'TLSv1.3'"]),
        (0,looks/* code */.aY)("crypto/tls", ...["MinVersion: tls.VersionTLS12", "MinVersion: tls.VersionTLS13", "MinVersion = tls.VersionTLS12", "MinVersion = tls.VersionTLS13", "tls.RequireAndVerifyClientCert"]),
        (0,looks/* code */.aY)("google.golang.org/grpc/credentials", "credentials.NewTLS("),
        (0,looks/* code */.aY)("starlette.middleware.httpsredirect fastapi.middleware.httpsredirect", "HTTPSRedirectMiddleware"),
        (0,looks/* code */.aY)("net/http", "ListenAndServeTLS("),
        (0,looks/* codeIn */.ry)(".cs", "UseHttpsRedirection(", "UseHsts(", "RequireHttpsAttribute"),
        (0,looks/* codeIn */.ry)(".java .kt", "requiresSecure(", "requiresChannel("),
        (0,looks/* codeIn */.ry)(".php", "URL::forceScheme('https')", "URL::forceHttps("),
        (0,looks/* setting */.Pe)("spring", ["server.ssl.enabled", true]),
        (0,looks/* setting */.Pe)("spring", ["server.ssl.key-store", "set"]),
        (0,looks/* lines */.Mn)(".properties", "server.ssl.key-store server.ssl.enabled=true"),
    ]),
    (0,looks/* signal */.vP)("upload-scan", "scanning of uploaded files for malware", "CC6.8 | DE.CM-09", "Harmful files that somebody uploads are found", [
        (0,looks/* code */.aY)("clamscan clamdjs pyclamd clamd github.com/dutchcoders/go-clamd", "scanStream(", "isInfected(", "scan_stream(", "instream(", "NodeClam("),
        (0,looks/* code */.aY)("pompelmi cloudmersive-virus-api-client nClam xyz.capybara.clamav", "scan", "ClamClient(", "ClamavClient"),
        (0,looks/* codeIn */.ry)(".rb", "Clamby.", "ClamAV"),
        (0,looks/* codeIn */.ry)(code_operations_any, "virustotal.com/api", "~scanForVirus", "~ScanForVirus", "~scan_for_virus"),
        (0,looks/* resource */.Zc)("aws_guardduty_malware_protection_plan"),
        (0,looks/* argument */.EE)("azurerm_security_center_storage_defender", ["malware_scanning_on_upload_enabled", true]),
    ], { family: "malware" }),
    (0,looks/* signal */.vP)("health-endpoint", "a place that says whether the application works", "A1.1 CC7.2 | DE.CM-09", "What stopped working is noticed by machine", [
        (0,looks/* code */.aY)("@nestjs/terminus @godaddy/terminus", "HealthCheckService", "createTerminus(", "@HealthCheck("),
        (0,looks/* code */.aY)("google.golang.org/grpc/health", "health.NewServer("),
        (0,looks/* codeIn */.ry)(".cs", "AddHealthChecks(", "MapHealthChecks("),
        (0,looks/* codeIn */.ry)(".rb", "rails/health#show", "GovukHealthcheck", "OkComputer"),
        (0,looks/* codeIn */.ry)(".java .kt", "HealthIndicator"),
        (0,looks/* codeIn */.ry)("settings.py", "health_check"),
        (0,looks/* codeIn */.ry)("pages/api/health.ts pages/api/healthz.ts api/health/route.ts api/healthz/route.ts health/route.ts healthz/route.ts healthcheck/route.ts routes/health.ts routes/healthcheck.tsx routes/health.tsx", ...["res.status(", "Response.json(", "GET(", "GET =", "Response("]),
        (0,looks/* codeIn */.ry)(".go .py .ts .js .rb .rs .php .ex", '"/healthz"', '"/health"', "'/healthz'", "'/health'", '"/readyz"', '"/livez"', '"/_health', "'/_health", '"/health/', "'/health/", '"/healthcheck', "'/healthcheck", '"/up"', "'/up'"),
        (0,looks/* setting */.Pe)("spring", ["management.endpoint.health", "set"]),
        (0,looks/* setting */.Pe)("spring", ["management.endpoints.web.exposure.include", "set"]),
    ]),
    (0,looks/* signal */.vP)("data-deletion", "deletion of a customer's data on request", "C1.2 CC6.5 | ID.AM-08", "Data goes when the customer goes", [
        (0,looks/* codeIn */.ry)(".ts .js .mjs .py .rb .go .java .kt .cs .php .rs .ex", ...["deleteUserData(", "delete_user_data(", "DeleteUserData(", "deleteOrganizationData(", "eraseUser(", "anonymizeUser(", "anonymize_user(", "handleDataRetention", "~RetentionCleaner", "~RetentionProcessor", "~DataRetentionJob", "enforce_retention("], ...["purgeDeleted", "purge_deleted", "deleteAccount(", "delete_account(", "~DeleteUserJob", "~DeleteAccountJob", "~AccountDeletion", "anonymise!", "anonymize!", "~anonymiseUser", "~DeleteUserCommand", "~DeleteOrganizationCommand", "DeleteAccountAsync("]),
    ]),
    (0,looks/* signal */.vP)("data-expiry-code", "deletion of data after its time", "C1.2 CC6.5 | ID.AM-08", "Data is not kept longer than it is needed", [(0,looks/* codeIn */.ry)(code_operations_any, "~deleteExpired", "~DeleteExpired", "delete_expired", "purge_expired", "~cleanupExpired", "~purge_old", "~RetentionPeriod", "~retention_days", "~retentionDays")], {
        family: "data-expiry",
    }),
    (0,looks/* signal */.vP)("circuit-breaker", "calls that are stopped while the other side is down", "A1.2 A1.1 | PR.IR-03", "One service that is down does not take others with it", [
        (0,looks/* code */.aY)("opossum cockatiel pybreaker circuitbreaker github.com/sony/gobreaker io.github.resilience4j.circuitbreaker Polly Polly.CircuitBreaker", "CircuitBreaker(", "circuitBreaker(", "gobreaker.New", "@CircuitBreaker", "@circuit", "CircuitBreakerAsync("),
        (0,looks/* codeIn */.ry)(".cs", "AddStandardResilienceHandler(", "AddPolicyHandler("),
        (0,looks/* codeIn */.ry)(".rb", "Circuitbox.", "Stoplight(", "Semian."),
        (0,looks/* setting */.Pe)("spring", ["resilience4j", "set"]),
        (0,looks/* argument */.EE)("aws_ecs_service", ["deployment_circuit_breaker.enable", true]),
    ]),
    (0,looks/* signal */.vP)("feature-switches", "switches by which a change is released step by step", "CC8.1 | PR.PS-06 ID.RA-07", "A change that does harm is switched off without a release", [
        (0,looks/* code */.aY)("launchdarkly-node-server-sdk @launchdarkly/node-server-sdk unleash-client @unleash/nextjs flagsmith-nodejs @vercel/flags flags/next @openfeature/server-sdk ldclient UnleashClient openfeature waffle com.launchdarkly.sdk github.com/launchdarkly/go-server-sdk github.com/Unleash/unleash-client-go"),
        (0,looks/* codeIn */.ry)(".rb", "Flipper.enabled?", "Flipper.feature", "FeatureFlag.active?"),
        (0,looks/* codeIn */.ry)(".cs", "IFeatureManager", "_featureService.IsEnabled(", "featureService.IsEnabled("),
        (0,looks/* codeIn */.ry)(".go", "features.Get(", "features.Enabled("),
        (0,looks/* codeIn */.ry)(code_operations_js, "isFeatureEnabled(", "useFeatureFlag(", "getFeatureFlag("),
    ]),
    (0,looks/* signal */.vP)("database-migrations", "changes of the database that are kept as code", "CC8.1 | ID.RA-07 PR.PS-01", "Every change of the database is reviewed and can be repeated", [
        (0,looks/* codeIn */.ry)(".rb", "ActiveRecord::Migration["),
        (0,looks/* codeIn */.ry)(".py", "class Migration(migrations.Migration", "op.create_table(", "op.add_column("),
        (0,looks/* codeIn */.ry)(".cs", "MigrationBuilder migrationBuilder"),
        (0,looks/* codeIn */.ry)(".php", "extends Migration"),
        (0,looks/* code */.aY)("drizzle-kit", "defineConfig("),
        (0,looks/* lines */.Mn)(".up.sql /migration.sql", "create alter"),
        (0,looks/* setting */.Pe)("spring", ["spring.flyway", "set"]),
        (0,looks/* setting */.Pe)("spring", ["spring.liquibase", "set"]),
        (0,looks/* settingsFile */._r)("values", ["databaseChangeLog", "set"]),
        (0,looks/* lines */.Mn)(".properties", "spring.flyway. spring.liquibase."),
    ]),
    (0,looks/* signal */.vP)("dead-letters", "messages that failed and are kept", "A1.2 CC7.2 | PR.IR-03", "What could not be processed is not lost, and somebody looks at it", [
        (0,looks/* argument */.EE)("aws_sqs_queue", ["redrive_policy", "set"]),
        (0,looks/* argument */.EE)("aws_lambda_function", ["dead_letter_config", "set"]),
        (0,looks/* argument */.EE)("google_pubsub_subscription", ["dead_letter_policy", "set"]),
        (0,looks/* stackProperty */.Qy)("AWS::SQS::Queue", ["RedrivePolicy", "set"]),
        (0,looks/* codeIn */.ry)(code_operations_any, "~deadLetterQueue", "~DeadLetterQueue", "~dead_letter_queue", "~DeadLetterQueueUrl"),
    ]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/delivery.js

/** What a CI pipeline records, releases and keeps. */
const deliverySignals = [
    (0,looks/* signal */.vP)("coverage-gate", "a check of test coverage", "CC8.1 | PR.PS-06", "How much of a change is tested is measured", [
        (0,looks/* action */.XI)("codecov/codecov-action", "coverallsapp/github-action", "paambaati/codeclimate-action", "irongut/codecoveragesummary", "davelosert/vitest-coverage-report-action"),
        (0,looks/* command */.G5)("codecov", "coveralls", "nyc check-coverage", "coverage report"),
        (0,looks/* withWords */.cS)((0,looks/* command */.G5)("pytest", "go test", "vitest", "jest"), "--cov-fail-under"),
        (0,looks/* action */.XI)("codecov/test-results-action", "madrapps/jacoco-report", "5monkeys/cobertura-action", "vladopajic/go-test-coverage", "sidx1/jest-coverage", "artiomtr/jest-coverage-report-action", "insightsengineering/coverage-action"),
        (0,looks/* action */.XI)("orgoro/coverage", "aki77/simplecov-report-action", "joshmfrankel/simplecov-check-action", "deepsourcelabs/test-coverage-action", "py-cov-action/python-coverage-comment-action", "qltysh/qlty-action/coverage", "k1low/octocov-action"),
        (0,looks/* action */.XI)("orb:codecov", "orb:coveralls", "task:publishcodecoverageresults", "simplecov"),
        (0,looks/* command */.G5)("gradlew jacocoTestCoverageVerification|koverVerify", "cc-test-reporter", "go-test-coverage", "diff-cover", "octocov", "coverage html", "make coverage*", "bundle exec rake coverage*"),
        (0,looks/* codeIn */.ry)(".rb", "SimpleCov.minimum_coverage", "minimum_coverage"),
        (0,looks/* withWords */.cS)((0,looks/* command */.G5)("pytest", "py.test", "coverage"), "--fail-under"),
        (0,looks/* settingsFile */._r)("codecov", ["coverage.status", "set"]),
        (0,looks/* setting */.Pe)("package", ["jest.coverageThreshold", "set"]),
        (0,looks/* setting */.Pe)("values", ["tool.coverage.report.fail_under", "set"]),
        (0,looks/* codeIn */.ry)("jest.config.js jest.config.ts vitest.config.ts vite.config.ts", "coverageThreshold", "thresholds:"),
    ]),
    (0,looks/* signal */.vP)("change-record", "a set form for the record of changes", "CC8.1 | ID.RA-07", "Each change says in one form what it is and why", [
        (0,looks/* action */.XI)("amannn/action-semantic-pull-request", "wagoid/commitlint-github-action", "deepakputhraya/action-pr-title", "jef/conventional-commits-pr-action", "ytanikin/prconventionalcommits"),
        (0,looks/* command */.G5)("commitlint", "changeset status", "cz check"),
        (0,looks/* hook */.A_)("conventional-pre-commit", "commitizen", "commitlint"),
        (0,looks/* action */.XI)("morrisoncole/pr-lint-action", "ursg/pr-title", "slashsbin/validate-pull-request", "lab42/pr-title", "commit-check/commit-check-action", "aslafy-z/conventional-pr-title-action", "thehanimo/pr-title-checker", "danger/danger-js", "mheap/github-action-required-labels"),
        (0,looks/* action */.XI)("yogevbd/enforce-label-action", "jesusvasquez333/verify-pr-label-action", "tim-actions/dco", "webiny/action-conventional-commits", "opensource-nepal/commitlint", "cocogitto/cocogitto-action", "knope-dev/action", "dangoslen/changelog-enforcer"),
        (0,looks/* action */.XI)("dangoslen/dependabot-changelog-helper"),
        (0,looks/* command */.G5)("danger", "cog check", "towncrier check", "changie", "npx commitlint", "bundle exec danger", "reno lint", "scriv collect", "gitlint", "chan lint", "reno"),
        (0,looks/* hook */.A_)("gitlint", "commitizen-branch", "committed", "commit-msg", "cz"),
        (0,looks/* setting */.Pe)("lefthook", ["commit-msg", "set"]),
        (0,looks/* call */.T1)("pr-title", "conventional-commits", "lint-pr-title", "commitlint", "semantic-pr", "changelog-check", "enforce-labels", "labeler-check"),
    ]),
    (0,looks/* signal */.vP)("release-record", "releases that the pipeline makes and records", "CC8.1 | ID.RA-07", "What was released when, and from which changes, is recorded", [
        (0,looks/* action */.XI)("googleapis/release-please-action", "google-github-actions/release-please-action", "changesets/action", "cycjimmy/semantic-release-action", "release-drafter/release-drafter", "goreleaser/goreleaser-action", "softprops/action-gh-release", "ncipollo/release-action"),
        (0,looks/* command */.G5)("semantic-release", "gh release create", "goreleaser release", "changeset publish", "release-it"),
        (0,looks/* call */.T1)("release", "create-release", "release-please", "semantic-release", "changesets", "publish-release", "release-drafter"),
        (0,looks/* action */.XI)("comnoco/create-release-action", "elgohr/github-release-action", "actions/create-release", "rubygems/release-gem", "getsentry/action-release", "marvinpinto/action-automatic-releases"),
        (0,looks/* action */.XI)("mikepenz/release-changelog-builder-action", "pypa/gh-action-pypi-publish", "jreleaser/release-action", "orhun/git-cliff-action", "mathieudutour/github-tag-action", "anothrnick/github-tag-action", "googlecloudplatform/release-please-action"),
        (0,looks/* action */.XI)("ministryofjustice/hmpps-record-release"),
        (0,looks/* command */.G5)("gh release upload|edit", "git cliff", "git-cliff", "lerna publish", "release-please", "semantic-release-cli", "gradlew release", "mvn release:perform", "cargo release", "sentry-cli releases", "glab release create", "release-cli create", "goreleaser"),
    ]),
    (0,looks/* signal */.vP)("migration-check", "checks of database changes", "CC8.1 | PR.PS-06", "Changes of the database are checked before they are applied", [
        (0,looks/* onChange */.k9)((0,looks/* action */.XI)("ariga/atlas-action", "sbdchd/squawk-action")),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("atlas migrate lint", "squawk", "prisma migrate diff|status", "alembic check", "manage.py makemigrations", "python manage.py makemigrations", "flyway validate", "liquibase validate", "drizzle-kit check")),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("rails db:migrate|db:schema:load", "rake db:migrate|db:schema:load", "bin/rails db:migrate|db:schema:load|db:prepare|db:test:prepare", "alembic upgrade", "dotnet ef migrations has-pending-model-changes", "dbmate", "flyway migrate|info", "gradlew flywayValidate|flywayMigrate")),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("mix ecto.migrate", "goose", "sqlx migrate|prepare", "diesel migration", "prisma db push")),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("django-admin makemigrations", "atlas migrate", "golang-migrate", "make check-migrations*", "make migrations-check*", "sql-migrate")),
        (0,looks/* codeIn */.ry)(".rb", "StrongMigrations."),
        (0,looks/* codeIn */.ry)("settings.py", "django_migration_linter"),
        (0,looks/* call */.T1)("migrations", "check-migrations", "test-database", "migration-check", "migration-lint"),
    ]),
    (0,looks/* signal */.vP)("drift-check", "a regular check that infrastructure is as its code says", "CC7.1 CC4.1 | DE.CM-09 PR.PS-01", "Changes that bypassed the code are noticed", [
        (0,looks/* onSchedule */.BA)((0,looks/* command */.G5)("terraform plan", "tofu plan", "terragrunt plan", "driftctl scan", "pulumi preview", "cdk diff", "argocd app diff")),
        (0,looks/* onSchedule */.BA)((0,looks/* command */.G5)("terragrunt run-all plan", "make plan*", "make drift*", "tfctl drift", "cdk drift", "pulumi refresh", "flux diff")),
        (0,looks/* call */.T1)("drift", "drift-detection", "detect-drift"),
    ]),
    (0,looks/* signal */.vP)("backup-job", "backups that the pipeline makes", "A1.2 CC7.5 | PR.DS-11", "Copies of the data are made on a schedule", [
        (0,looks/* onSchedule */.BA)((0,looks/* command */.G5)("pg_dump", "pg_dumpall", "mysqldump", "mongodump", "restic backup", "borg create", "velero backup", "aws rds create-db-snapshot", "aws backup start-backup-job", "gcloud sql export|backups")),
        (0,looks/* onSchedule */.BA)((0,looks/* command */.G5)("mysqlpump", "gcloud firestore export", "heroku pg:backups*", "supabase db dump", "neonctl branches", "az sql db export")),
        (0,looks/* onSchedule */.BA)((0,looks/* withWords */.cS)((0,looks/* command */.G5)("aws s3 sync|cp", "rclone sync|copy"), "backup", "dump", "snapshot")),
        (0,looks/* call */.T1)("backup", "backups", "database-backup", "db-backup"),
    ], { family: "backup" }),
    (0,looks/* signal */.vP)("restore-test", "tests that a backup can be restored", "A1.3 CC7.5 | PR.DS-11 RC.RP-03", "A backup is known to work because it was restored", [
        (0,looks/* command */.G5)("pg_restore", "mongorestore", "restic restore", "velero restore", "aws rds restore-db-instance-from-db-snapshot", "barman recover"),
        (0,looks/* call */.T1)("restore-test", "test-restore", "backup-restore", "restore-backup", "database-restore", "recovery-test", "disaster-recovery"),
        (0,looks/* script */.K$)("pg_restore", "mongorestore", "restic restore", "pgbackrest restore", "wal-g backup-fetch", "barman recover"),
    ]),
    (0,looks/* signal */.vP)("load-test", "load tests", "A1.1 | PR.IR-04", "It is known how much the system can take", [
        (0,looks/* action */.XI)("grafana/k6-action", "grafana/run-k6-action", "artilleryio/action-cli"),
        (0,looks/* command */.G5)("k6 run", "artillery run", "locust", "gatling", "wrk", "vegeta attack", "ab"),
        (0,looks/* call */.T1)("load-test", "performance-test", "k6", "load-tests"),
        (0,looks/* command */.G5)("jmeter", "autocannon", "oha", "hey", "bombardier", "ghz", "gradlew gatlingRun", "mvn gatling:test", "artillery", "taurus", "bzt", "make loadtest*", "npx artillery"),
        (0,looks/* code */.aY)("k6/http k6", "http.get(", "http.post(", "http.batch("),
        (0,looks/* code */.aY)("locust", "HttpUser"),
    ]),
    (0,looks/* signal */.vP)("malware-scan", "scanning for malware", "CC6.8 | DE.CM-09", "Harmful software is found", [(0,looks/* command */.G5)("clamscan", "clamdscan", "yara", "maldet"), (0,looks/* action */.XI)("djdefi/gitavscan")], { family: "malware" }),
    (0,looks/* signal */.vP)("license-check", "checks of the licenses of dependencies", "CC9.2 | GV.SC-07", "Terms that other people's code brings are known before it comes in", [
        (0,looks/* action */.XI)("fossas/fossa-action", "fossa-contrib/fossa-action", "apache/skywalking-eyes", "github/licensed-ci"),
        (0,looks/* command */.G5)("fossa analyze|test", "license-checker", "license-checker-rseidelsohn", "pip-licenses", "go-licenses check|report", "cargo deny", "licensed status", "reuse lint"),
        (0,looks/* call */.T1)("license", "licenses", "license-check", "license-scan", "fossa"),
        (0,looks/* command */.G5)("license_finder", "addlicense", "licensecheck", "liccheck", "scancode", "golicense", "yarn licenses", "pnpm licenses", "npx license-checker*", "cargo about", "gradlew checkLicense", "mvn license:check*", "dotnet-project-licenses"),
        (0,looks/* command */.G5)("composer licenses", "make licenses*"),
        (0,looks/* action */.XI)("fsfe/reuse-action", "pilosus/action-pip-license-checker"),
        (0,looks/* hook */.A_)("reuse", "insert-license", "addlicense"),
    ]),
    (0,looks/* signal */.vP)("smoke-test", "a check that a deployment works", "CC8.1 A1.1 | PR.PS-06", "A deployment that does not work is noticed at once", [
        (0,looks/* call */.T1)("smoke", "healthcheck"),
        (0,looks/* command */.G5)("npm run smoke*", "make smoke*", "pnpm smoke*", "yarn smoke*", "argocd app wait", "kubectl rollout status", "newman run"),
        (0,looks/* call */.T1)("smoke-test", "smoke-tests", "health-check", "post-deploy", "verify-deployment", "post-deployment"),
        (0,looks/* command */.G5)("bin/smoke*", "script/smoke*", "make healthcheck*", "npx newman", "helm test", "smoke-test.sh|smoke.sh|healthcheck.sh", "aws ecs wait", "flyctl checks"),
    ]),
    (0,looks/* signal */.vP)("pinned-dependencies", "dependencies that are installed only as they were locked", "CC6.8 CC9.2 | GV.SC-07 ID.RA-09", "Other people's code cannot change between the review and the build", [
        (0,looks/* command */.G5)("npm ci", "npm clean-install", "yarn install --frozen-lockfile|--immutable", "pnpm install --frozen-lockfile", "bun install --frozen-lockfile", "pip-sync", "go mod verify", "cargo build --locked", "cargo test --locked", "uv sync --frozen|--locked", "pipenv sync", "dotnet restore --locked-mode", "mix deps.get --check-locked", "composer install"),
        (0,looks/* withWords */.cS)((0,looks/* command */.G5)("yarn install", "yarn", "pnpm install", "pnpm i", "bun install"), "--frozen-lockfile", "--immutable"),
        (0,looks/* withWords */.cS)((0,looks/* command */.G5)("pip install", "pip3 install", "uv pip install"), "--require-hashes"),
        (0,looks/* withWords */.cS)((0,looks/* command */.G5)("cargo build", "cargo test", "cargo clippy"), "--locked"),
        (0,looks/* withWords */.cS)((0,looks/* command */.G5)("dotnet restore"), "--locked-mode"),
        (0,looks/* withWords */.cS)((0,looks/* action */.XI)("ruby/setup-ruby"), "bundler-cache"),
        (0,looks/* lines */.Mn)(".props .csproj", "<restorepackageswithlockfile> <restorelockedmode", "true"),
        (0,looks/* lines */.Mn)(".npmrc", "frozen-lockfile", "true"),
        (0,looks/* lines */.Mn)("pip.conf", "require-hashes", "true"),
    ], { scope: "attached" }),
    (0,looks/* signal */.vP)("deployment-approval", "a person's approval before a deployment", "CC8.1 CC6.3 | ID.RA-07 PR.AA-05", "Nothing goes to production that nobody released", [(0,looks/* workflow */.kn)("approval"), (0,looks/* action */.XI)("trstringer/manual-approval", "task:manualvalidation")]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/documents-company.js

const written = (id, mechanism, criteria, why, titles) => (0,looks/* signal */.vP)(id, mechanism, criteria, why, [(0,looks/* section */.uW)(...titles.split(", "))]);
/** Rules that people wrote down of how the company is run: a heading and prose that says who must do what. */
const companyDocumentSignals = [
    written("security-policy", "an information security policy", "CC5.3 CC2.2 | GV.PO-01", "What people must do for security is written down and kept current", "information security policy, security policy, information security program, policy management, policy review, security program"),
    written("acceptable-use", "rules for the use of systems and devices", "CC1.1 CC1.5 | GV.PO-01 GV.RR-04", "What people may do with the company's systems is written down", "acceptable use, acceptable use policy, clean desk, use of company assets"),
    written("sanctions", "consequences of breaking the rules", "CC1.5 CC1.1 | GV.RR-04", "Whoever breaks the rules is held to account", "disciplinary, disciplinary action, disciplinary process, sanctions, sanction policy, enforcement, violations, policy compliance, non compliance"),
    written("oversight", "oversight by a board or by management", "CC1.2 CC4.2 | GV.OV-01 GV.RR-01", "Somebody above those who run the controls watches over them", "governance, corporate governance, board of directors, management oversight, security oversight, steering committee, security committee, management review"),
    written("roles", "roles and responsibilities", "CC1.3 | GV.RR-02", "Who answers for what is written down", "roles and responsibilities, roles & responsibilities, responsibilities, organizational structure, organisational structure, security roles, security team, raci"),
    written("hiring", "rules for hiring", "CC1.4 CC1.1 | GV.RR-04", "People are checked before they are trusted", "background check, background checks, background screening, hiring, recruitment, pre employment screening, employee screening, personnel security, human resources security, human resource security, human resources"),
    written("training", "security training", "CC1.4 CC2.2 | PR.AT-01 PR.AT-02", "People know what they must do for security", "security training, security awareness, awareness training, training and awareness, security awareness training, training"),
    written("performance-review", "reviews of how people do their work", "CC1.5 CC1.4 | GV.RR-04", "People are held to what is expected of them", "performance review, performance reviews, performance evaluation, performance management"),
    written("data-inventory", "an inventory of systems and data", "CC2.1 CC6.1 | ID.AM-01 ID.AM-02 ID.AM-07", "It is known what must be protected", "asset inventory, asset management, data inventory, system inventory, inventory of assets, system description, data flow, data flows"),
    written("internal-communication", "ways to report concerns inside", "CC2.2 CC1.1 | GV.PO-02", "Whoever sees something wrong knows whom to tell", "reporting security concerns, reporting concerns, whistleblower, whistleblowing, internal communication, reporting incidents, incident reporting, reporting security incidents, reporting an incident"),
    written("external-communication", "rules for what customers are told", "CC2.3 CC7.4 | RS.CO-02 RS.CO-03", "Customers and others are told what concerns them", "customer communication, external communication, external communications, communication plan, breach notification, notification of customers, customer notification, communications, incident communication, status page"),
    written("service-commitments", "commitments to customers", "CC2.3 CC3.1 | GV.OC-04", "Customers know what they can rely on", "service level agreement, service level objectives, service commitments, sla, service levels, customer responsibilities, shared responsibility"),
    written("risk-objectives", "objectives against which risks are assessed", "CC3.1 | GV.RM-01 GV.RM-02", "It is written down what must not be put at risk, and how much", "risk management policy, risk management, risk appetite, risk tolerance, security objectives, risk strategy"),
    written("risk-assessment", "assessment of risks", "CC3.2 CC3.1 | ID.RA-05 GV.RM-03", "Risks are found, weighed and answered regularly", "risk assessment, risk assessments, risk register, risk analysis, threat model, threat modeling, threat modelling, risk treatment, risk identification"),
    written("fraud-risk", "assessment of the risk of fraud", "CC3.3 | ID.RA-05", "How people inside and outside could cheat was thought about", "fraud, fraud risk, fraud risk assessment, anti fraud, segregation of duties, separation of duties, insider threat, anti bribery"),
    written("risk-of-change", "assessment of what changes do to risks", "CC3.4 | ID.RA-07", "Changes of the business and the system are looked at for new risks", "impact assessment, change risk, significant changes, security impact analysis, data protection impact assessment, privacy impact assessment, risk of change"),
    written("internal-audit", "audits of the controls", "CC4.1 CC4.2 | ID.IM-02 GV.OV-03", "Somebody checks that the controls work", "internal audit, internal audits, compliance audit, compliance audits, audit program, control monitoring, monitoring of controls, system audits, continuous monitoring, control testing"),
    written("corrective-action", "correction of what audits find", "CC4.2 CC7.5 | ID.IM-01 ID.IM-03", "Problems that are found are reported to whoever must fix them, and fixed", "corrective action, corrective actions, corrective and preventive action, nonconformity, nonconformities, audit findings, remediation, remediation plan, exceptions, exception process, policy exceptions, security exceptions"),
];

;// CONCATENATED MODULE: ./build/js/signals/table/documents-operations.js

const documents_operations_written = (id, mechanism, criteria, why, titles) => (0,looks/* signal */.vP)(id, mechanism, criteria, why, [(0,looks/* section */.uW)(...titles.split(", "))]);
/** Rules that people wrote down of incidents, changes, continuity, vendors and data. */
const operationsDocumentSignals = [
    documents_operations_written("incident-evaluation", "evaluation of security events", "CC7.3 | DE.AE-04 RS.MA-03", "Which event is an incident, and how bad it is, is decided by rule", "incident classification, severity levels, incident severity, severity, triage, incident triage, incident identification, identification phase, incident detection, event evaluation, incident categories"),
    documents_operations_written("incident-response", "response to incidents", "CC7.4 CC7.3 | RS.MA-01 RS.CO-02", "Who does what in an incident is written down", "incident response, incident response plan, incident management, security incident, security incidents, incident response policy, incident handling, incident response procedure, security incident response, breach response, breach policy, containment, incident process"),
    documents_operations_written("incident-recovery", "recovery from incidents, and what is learned", "CC7.5 CC7.4 | RC.RP-01 ID.IM-03", "After an incident the system is restored, and its cause is removed", "post incident review, postmortem, post mortem, lessons learned, incident recovery, root cause analysis, recovery phase, recovery procedures, incident review, retrospective, post incident, follow up phase"),
    documents_operations_written("change-management", "management of changes", "CC8.1 | ID.RA-07", "How a change is asked for, tested, approved and released is written down", "change management, change management policy, change control, change process, change approval, emergency changes, release process, release management, deployment process, production deployment, deployment procedure, releasing"),
    documents_operations_written("development-policy", "rules for secure development", "CC8.1 CC5.2 | PR.PS-06", "How software is made securely is written down", "secure development, software development lifecycle, software development life cycle, sdlc, secure coding, secure development policy, secure software development, development policy, coding standards, security review, software development process, secure sdlc"),
    documents_operations_written("business-continuity", "a plan to go on in a disruption", "CC9.1 A1.2 | RC.RP-01 PR.IR-03", "What happens when something large fails is written down", "business continuity, business continuity plan, business continuity policy, business continuity and disaster recovery, continuity plan, contingency plan, business impact analysis, business continuity management, contingency planning"),
    documents_operations_written("disaster-recovery", "a plan to recover from disasters", "A1.2 CC7.5 CC9.1 | RC.RP-01 RC.RP-02", "How the service is brought back, and how fast, is written down", "disaster recovery, disaster recovery plan, disaster recovery policy, recovery time objective, rto, recovery objectives, recovery plan, failover, failover procedure, disaster recovery procedures"),
    documents_operations_written("recovery-test", "tests of recovery", "A1.3 | ID.IM-02 RC.RP-03", "It is known from trying that recovery works", "disaster recovery testing, disaster recovery test, dr test, dr testing, restore test, restore tests, restore testing, backup testing, recovery testing, testing and maintenance, tabletop exercise, tabletop exercises, backup restoration, continuity testing, restore drill, game day, restoration testing, plan testing"),
    documents_operations_written("backup-policy", "rules for backups", "A1.2 CC7.5 | PR.DS-11", "What is backed up, how often and for how long is written down", "backup, backups, backup policy, data backup, backup and recovery, backup and restore, backup procedures, backup schedule, data backups, backup retention"),
    documents_operations_written("capacity", "planning of capacity", "A1.1 | PR.IR-04", "What the service will need is known before it is needed", "capacity management, capacity planning, capacity, scaling policy, performance monitoring, availability monitoring, load testing"),
    documents_operations_written("vendor-management", "management of vendors", "CC9.2 | GV.SC-01 GV.SC-06", "Vendors are assessed before they are trusted, and again later", "vendor management, third party management, vendor risk, vendor risk management, supplier management, supplier security, third party risk, vendor assessment, vendor security, third party security, vendor review, supplier relationships, 3rd party assurance, third party access, vendor management policy, third parties, due diligence"),
    documents_operations_written("subprocessors", "a list of subprocessors", "CC9.2 CC2.3 | GV.SC-04", "Which vendors handle customers' data is written down", "subprocessors, sub processors, list of subprocessors, vendor list, third party services, approved vendors, subservice organizations"),
    documents_operations_written("insurance", "insurance against what remains", "CC9.1 | GV.RM-04", "What cannot be prevented is paid for", "cyber insurance, insurance, cyber liability insurance, risk transfer, insurance coverage"),
    documents_operations_written("data-classification", "classes of data and how each is handled", "C1.1 CC2.1 | ID.AM-05 ID.AM-07", "How confidential each kind of data is, and how it is handled, is written down", "data classification, information classification, data classification policy, classification levels, data handling, confidential data, confidentiality, confidential information, data management policy, data sensitivity, confidentiality policy"),
    documents_operations_written("data-retention", "times for which data is kept", "C1.2 CC6.5 | ID.AM-08", "When data is deleted is written down", "data retention, data retention policy, retention schedule, data deletion, retention policy, retention, data retention and deletion, retention periods, retention period, record retention, deletion of customer data, data lifecycle"),
    documents_operations_written("confidentiality-agreements", "agreements to keep things confidential", "C1.1 CC1.1 | GV.RR-04 GV.SC-05", "Everybody who sees confidential data has promised to keep it so", "non disclosure agreement, non disclosure agreements, nda, confidentiality agreement, confidentiality agreements, confidentiality obligations"),
];

;// CONCATENATED MODULE: ./build/js/signals/table/documents-protection.js

const documents_protection_written = (id, mechanism, criteria, why, titles) => (0,looks/* signal */.vP)(id, mechanism, criteria, why, [(0,looks/* section */.uW)(...titles.split(", "))]);
/** Rules that people wrote down of how systems and data are protected. */
const protectionDocumentSignals = [
    documents_protection_written("access-policy", "rules for access", "CC6.1 CC6.3 | PR.AA-05 PR.AA-01", "Who gets access to what, and who decides, is written down", "access control, access control policy, access management, access policy, identity and access management, logical access, least privilege, system access, access rights, privileged access"),
    documents_protection_written("access-lifecycle", "granting and ending of access", "CC6.2 CC6.3 | PR.AA-01", "Access is given after approval and ends when people leave", "onboarding, offboarding, access provisioning, access requests, access request, user provisioning, deprovisioning, termination, employee termination, access termination, access revocation, joiners, joiners movers leavers, access establishment, removal of access, user access"),
    documents_protection_written("access-review", "regular reviews of access", "CC6.3 CC6.2 | PR.AA-05", "Access that is no longer needed is found and removed", "access review, access reviews, user access review, user access reviews, entitlement review, access recertification, review of access rights, periodic access review"),
    documents_protection_written("password-policy", "rules for passwords and multi-factor authentication", "CC6.1 | PR.AA-01 PR.AA-03", "How people prove who they are is written down", "password policy, passwords, password management, password requirements, authentication policy, multi factor authentication, mfa, authentication requirements, two factor authentication"),
    documents_protection_written("remote-work", "rules for work from elsewhere and on devices", "CC6.6 CC6.7 | PR.AA-05 PR.IR-01", "Devices and networks outside the office are guarded", "remote work, remote working, teleworking, remote access, mobile device, mobile devices, mobile device policy, byod, bring your own device, remote access policy, laptop security"),
    documents_protection_written("network-rules", "rules for the network", "CC6.6 | PR.IR-01", "How the network is guarded and divided is written down", "network security, firewall, firewalls, network segmentation, firewall policy, network access, network controls, perimeter security"),
    documents_protection_written("physical-access", "rules for premises", "CC6.4 | PR.AA-06", "Who may enter where systems and papers are is written down", "physical security, physical access, facility access, facility access policy, visitor, visitors, visitor management, office security, data center security, physical and environmental security"),
    documents_protection_written("disposal", "disposal of devices and media", "CC6.5 | ID.AM-08", "Nothing can be read from what is given away", "media disposal, disposal, secure disposal, data disposal, data destruction, media sanitization, sanitization, equipment disposal, data sanitization, disposable media policy, media handling"),
    documents_protection_written("encryption-policy", "rules for encryption", "CC6.1 CC6.7 | PR.DS-01 PR.DS-02", "What must be encrypted, and how, is written down", "encryption, encryption policy, cryptography, cryptographic controls, cryptography policy, encryption at rest, encryption in transit, data encryption, data in transit, data at rest, data protection"),
    documents_protection_written("key-management", "rules for keys and secrets", "CC6.1 | PR.DS-01 PR.AA-01", "Who keeps keys, and when they are changed, is written down", "key management, key rotation, secrets management, secret management, credential rotation, cryptographic key management, secret rotation, key management policy"),
    documents_protection_written("endpoint-policy", "protection against malware", "CC6.8 | DE.CM-09 PR.PS-05", "Harmful software is kept off devices and servers", "malware, malware protection, antivirus, anti virus, endpoint protection, endpoint security, anti malware, workstation security, endpoint detection, malware policy, malicious software, software installation"),
    documents_protection_written("vulnerability-management", "management of vulnerabilities", "CC7.1 | ID.RA-01 PR.PS-02", "Vulnerabilities are found, and fixed within a time that is written down", "vulnerability management, vulnerability scanning, patch management, patching, vulnerability scans, vulnerability detection policy, vulnerability remediation, software updates, vulnerability management policy, remediation timelines"),
    documents_protection_written("penetration-test", "penetration tests", "CC4.1 CC7.1 | ID.RA-01 ID.IM-02", "Somebody from outside tries to break in", "penetration testing, penetration test, penetration tests, pentest, pen testing, bug bounty, red team"),
    documents_protection_written("baseline", "standards for how systems are set up", "CC7.1 CC5.2 | PR.PS-01", "How a system must be set up is written down", "hardening, system hardening, configuration management, secure configuration, configuration standards, baseline configuration, configuration management policy, system configuration, configuration policy"),
    documents_protection_written("logging-policy", "rules for logs and monitoring", "CC7.2 | PR.PS-04 DE.CM-09", "What is recorded and watched, and how long it is kept, is written down", "logging and monitoring, logging, monitoring, security monitoring, audit logging, log management, audit logs, log retention, auditing policy, intrusion detection, ids policy, alerting, event logging, system monitoring, monitoring policy"),
];

;// CONCATENATED MODULE: ./build/js/signals/table/documents-system.js

/** What people wrote down of how the system is made and what to do when it fails. */
const systemDocumentSignals = [
    (0,looks/* signal */.vP)("runbooks", "instructions for when something fails", "CC7.4 CC7.5 | RS.MA-01 RC.RP-01", "Whoever is called at night knows what to do", [
        (0,looks/* page */.MY)("runbooks/ runbook/ playbooks/ playbook/ runbook.md playbook.md", "alert", "restart", "restore", "rollback", "roll back", "incident", "recover", "fail", "check", "investigate", "diagnos"),
        (0,looks/* section */.uW)("runbook", "runbooks", "troubleshooting production", "production incidents", "what to do when", "on call", "on call guide", "rolling back", "rollback", "rollback procedure", "emergency procedures"),
    ]),
    (0,looks/* signal */.vP)("system-description", "a description of the system and its parts", "CC2.1 CC3.2 | ID.AM-03 ID.AM-08", "It is known which parts the system has and how data flows between them", [
        (0,looks/* page */.MY)("./architecture.md docs/architecture.md doc/architecture.md docs/architecture/readme.md docs/architecture/index.md docs/architecture/overview.md docs/dev/architecture.md docs/system-overview.md docs/system-design.md docs/design.md", "service", "component", "database", "layer", "module"),
        (0,looks/* section */.uW)("system architecture", "architecture overview", "architectural overview", "high level architecture", "system overview", "system context", "data flow diagram", "data model"),
    ]),
    (0,looks/* signal */.vP)("operations-manual", "instructions for deployments and operations", "CC8.1 CC5.3 | PR.PS-01 ID.RA-07", "Whoever releases or operates the system does it the same way", [
        (0,looks/* page */.MY)("./deployment.md docs/deployment.md docs/deploying.md docs/deploy.md docs/deployments.md releasing.md ./release.md docs/release.md docs/releases.md release-process.md docs/operations.md", "deploy", "release", "production", "rollback", "environment"),
        (0,looks/* section */.uW)("deployment checklist", "release checklist", "deploying to production", "deploying", "deployment", "how to deploy", "how to release"),
    ]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/encryption.js

const encryption_each = { scope: "each" };
const atRest = "Data cannot be read from a disk or a copy of it without the key";
/** Encryption at rest, as infrastructure code says it. */
const encryptionSignals = [
    (0,looks/* signal */.vP)("database-encryption", "encryption of databases at rest", "CC6.1 C1.1 | PR.DS-01", atRest, [
        (0,looks/* argument */.EE)("aws_db_instance aws_rds_cluster aws_docdb_cluster aws_neptune_cluster aws_rds_global_cluster", ["storage_encrypted", true]),
        (0,looks/* argument */.EE)("aws_redshift_cluster", ["encrypted", true]),
        (0,looks/* argument */.EE)("aws_db_instance aws_rds_cluster", ["kms_key_id", "set"]),
        (0,looks/* argument */.EE)("module/terraform-aws-modules/rds*", ["storage_encrypted", true]),
        (0,looks/* argument */.EE)("google_sql_database_instance", ["encryption_key_name", "set"]),
        (0,looks/* argument */.EE)("azurerm_mssql_database azurerm_postgresql_flexible_server", ["customer_managed_key", "set"]),
        (0,looks/* argument */.EE)("azurerm_mssql_database", ["transparent_data_encryption_enabled", true]),
        (0,looks/* stackProperty */.Qy)("AWS::RDS::DBInstance AWS::RDS::DBCluster AWS::DocDB::DBCluster AWS::Neptune::DBCluster", ["StorageEncrypted", true]),
        (0,looks/* stackProperty */.Qy)("AWS::Redshift::Cluster", ["Encrypted", true]),
        (0,looks/* cdk */.P0)("storageEncrypted: true", "storage_encrypted=True"),
    ], encryption_each),
    (0,looks/* signal */.vP)("bucket-encryption", "encryption of object storage at rest", "CC6.1 C1.1 | PR.DS-01", atRest, [
        (0,looks/* resource */.Zc)("aws_s3_bucket_server_side_encryption_configuration", ["rule", "set"]),
        (0,looks/* argument */.EE)("aws_s3_bucket", ["server_side_encryption_configuration", "set"]),
        (0,looks/* argument */.EE)("module/terraform-aws-modules/s3-bucket*", ["server_side_encryption_configuration", "set"]),
        (0,looks/* argument */.EE)("google_storage_bucket", ["encryption.default_kms_key_name", "set"]),
        (0,looks/* argument */.EE)("azurerm_storage_account", ["infrastructure_encryption_enabled", true]),
        (0,looks/* resource */.Zc)("azurerm_storage_account_customer_managed_key"),
        (0,looks/* stackProperty */.Qy)("AWS::S3::Bucket", ["BucketEncryption", "set"]),
        (0,looks/* cdk */.P0)("BucketEncryption.KMS", "BucketEncryption.S3_MANAGED", "BucketServerSideEncryptionConfiguration", "serverSideEncryptionConfiguration:"),
        (0,looks/* argument */.EE)("google_storage_bucket", ["encryption", "set"]),
    ], encryption_each),
    (0,looks/* signal */.vP)("disk-encryption", "encryption of disks and file systems at rest", "CC6.1 C1.1 | PR.DS-01", atRest, [
        (0,looks/* argument */.EE)("aws_ebs_volume aws_efs_file_system aws_fsx_lustre_file_system aws_ebs_snapshot_copy", ["encrypted", true]),
        (0,looks/* argument */.EE)("aws_instance aws_launch_configuration", ["root_block_device.encrypted", true]),
        (0,looks/* argument */.EE)("aws_instance", ["ebs_block_device.encrypted", true]),
        (0,looks/* argument */.EE)("aws_launch_template", ["block_device_mappings.ebs.encrypted", true]),
        (0,looks/* resource */.Zc)("aws_ebs_encryption_by_default", ["enabled", (0,looks/* unless */.NJ)("false")]),
        (0,looks/* argument */.EE)("google_compute_disk google_compute_instance", ["disk_encryption_key", "set"]),
        (0,looks/* argument */.EE)("azurerm_managed_disk azurerm_linux_virtual_machine azurerm_windows_virtual_machine", ["disk_encryption_set_id", "set"]),
        (0,looks/* argument */.EE)("azurerm_linux_virtual_machine azurerm_windows_virtual_machine", ["encryption_at_host_enabled", true]),
        (0,looks/* stackProperty */.Qy)("AWS::EC2::Volume AWS::EFS::FileSystem", ["Encrypted", true]),
        (0,looks/* field */.ZZ)("StorageClass", ["parameters.encrypted", true]),
        (0,looks/* cdk */.P0)("encrypted: true", "encrypted=True"),
        (0,looks/* resource */.Zc)("azurerm_disk_encryption_set"),
        (0,looks/* lines */.Mn)(".bicep", "encryptionathost:", "true"),
        (0,looks/* field */.ZZ)("StorageClass", ["parameters.encrypted", "set"]),
    ], encryption_each),
    (0,looks/* signal */.vP)("queue-encryption", "encryption of queues and streams at rest", "CC6.1 | PR.DS-01", atRest, [
        (0,looks/* argument */.EE)("aws_sqs_queue aws_sns_topic", ["kms_master_key_id", "set"]),
        (0,looks/* argument */.EE)("aws_sqs_queue", ["sqs_managed_sse_enabled", true]),
        (0,looks/* argument */.EE)("aws_kinesis_stream", ["encryption_type", (0,looks/* oneOf */.yL)("KMS")]),
        (0,looks/* argument */.EE)("aws_kinesis_firehose_delivery_stream", ["server_side_encryption.enabled", true]),
        (0,looks/* argument */.EE)("aws_msk_cluster", ["encryption_info", "set"]),
        (0,looks/* argument */.EE)("google_pubsub_topic", ["kms_key_name", "set"]),
        (0,looks/* stackProperty */.Qy)("AWS::SQS::Queue AWS::SNS::Topic", ["KmsMasterKeyId", "set"]),
        (0,looks/* stackProperty */.Qy)("AWS::SQS::Queue", ["SqsManagedSseEnabled", true]),
        (0,looks/* cdk */.P0)("QueueEncryption.KMS", "QueueEncryption.SQS_MANAGED", "sqsManagedSseEnabled: true", "kmsMasterKeyId:"),
        (0,looks/* resource */.Zc)("azurerm_eventhub_namespace_customer_managed_key azurerm_servicebus_namespace_customer_managed_key"),
    ], encryption_each),
    (0,looks/* signal */.vP)("cache-encryption", "encryption of caches at rest", "CC6.1 | PR.DS-01", atRest, [
        (0,looks/* argument */.EE)("aws_elasticache_replication_group", ["at_rest_encryption_enabled", true]),
        (0,looks/* argument */.EE)("aws_dax_cluster", ["server_side_encryption.enabled", true]),
        (0,looks/* argument */.EE)("google_redis_instance", ["customer_managed_key", "set"]),
        (0,looks/* stackProperty */.Qy)("AWS::ElastiCache::ReplicationGroup", ["AtRestEncryptionEnabled", true]),
        (0,looks/* cdk */.P0)("atRestEncryptionEnabled: true"),
    ], encryption_each),
    (0,looks/* signal */.vP)("table-encryption", "encryption of tables with a key of our own", "CC6.1 C1.1 | PR.DS-01", atRest, [
        (0,looks/* argument */.EE)("aws_dynamodb_table", ["server_side_encryption.enabled", true]),
        (0,looks/* argument */.EE)("google_bigquery_dataset", ["default_encryption_configuration", "set"]),
        (0,looks/* argument */.EE)("google_bigtable_instance", ["cluster.kms_key_name", "set"]),
        (0,looks/* stackProperty */.Qy)("AWS::DynamoDB::Table", ["SSESpecification.SSEEnabled", true]),
        (0,looks/* cdk */.P0)("TableEncryption."),
    ], encryption_each),
    (0,looks/* signal */.vP)("search-encryption", "encryption of search indexes at rest", "CC6.1 | PR.DS-01", atRest, [(0,looks/* argument */.EE)("aws_opensearch_domain aws_elasticsearch_domain", ["encrypt_at_rest.enabled", true]), (0,looks/* stackProperty */.Qy)("AWS::OpenSearchService::Domain AWS::Elasticsearch::Domain", ["EncryptionAtRestOptions.Enabled", true])], encryption_each),
    (0,looks/* signal */.vP)("log-encryption", "encryption of logs with a key of our own", "CC6.1 CC7.2 | PR.DS-01 PR.PS-04", atRest, [(0,looks/* argument */.EE)("aws_cloudwatch_log_group aws_cloudtrail", ["kms_key_id", "set"]), (0,looks/* stackProperty */.Qy)("AWS::Logs::LogGroup AWS::CloudTrail::Trail", ["KmsKeyId", "set"]), (0,looks/* stackProperty */.Qy)("AWS::CloudTrail::Trail", ["KMSKeyId", "set"])], encryption_each),
    (0,looks/* signal */.vP)("cluster-secret-encryption", "encryption of a cluster's secrets", "CC6.1 | PR.DS-01", "Secrets of a cluster cannot be read from its store without the key", [
        (0,looks/* argument */.EE)("aws_eks_cluster", ["encryption_config", "set"]),
        (0,looks/* argument */.EE)("module/terraform-aws-modules/eks*", ["cluster_encryption_config", "set"]),
        (0,looks/* argument */.EE)("module/terraform-aws-modules/eks*", ["encryption_config", "set"]),
        (0,looks/* argument */.EE)("google_container_cluster", ["database_encryption.state", (0,looks/* oneOf */.yL)("ENCRYPTED")]),
        (0,looks/* stackProperty */.Qy)("AWS::EKS::Cluster", ["EncryptionConfig", "set"]),
        (0,looks/* manifest */.eu)("EncryptionConfiguration", ["resources.providers", "set"]),
        (0,looks/* cdk */.P0)("secretsEncryptionKey:", "encryptionConfigKeyArn:"),
    ], encryption_each),
    (0,looks/* signal */.vP)("keys", "encryption keys of our own", "CC6.1 | PR.DS-01", "Who may use a key is ours to say, and keys can be taken away", [(0,looks/* resource */.Zc)("aws_kms_key google_kms_crypto_key azurerm_key_vault_key aws_kms_replica_key module/terraform-aws-modules/kms*"), (0,looks/* stackResource */.FR)("AWS::KMS::Key"), (0,looks/* cdk */.P0)("new kms.Key(", "kms.Key("), (0,looks/* lines */.Mn)(".bicep", "resource", "microsoft.keyvault/vaults/keys")], encryption_each),
    (0,looks/* signal */.vP)("key-rotation", "rotation of encryption keys", "CC6.1 | PR.DS-01 PR.AA-01", "A key that leaked does not open everything for ever", [
        (0,looks/* argument */.EE)("aws_kms_key module/terraform-aws-modules/kms*", ["enable_key_rotation", true]),
        (0,looks/* argument */.EE)("google_kms_crypto_key", ["rotation_period", "set"]),
        (0,looks/* argument */.EE)("azurerm_key_vault_key", ["rotation_policy", "set"]),
        (0,looks/* stackProperty */.Qy)("AWS::KMS::Key", ["EnableKeyRotation", true]),
        (0,looks/* cdk */.P0)("enableKeyRotation: true", "enable_key_rotation=True"),
        (0,looks/* resource */.Zc)("azurerm_key_vault_key", ["rotation_policy.automatic", "set"]),
    ], encryption_each),
    (0,looks/* signal */.vP)("state-encryption", "encryption of the infrastructure's state", "CC6.1 | PR.DS-01", "The state holds secrets, and cannot be read without the key", [(0,looks/* argument */.EE)("backend.s3", ["encrypt", true]), (0,looks/* argument */.EE)("backend.gcs", ["kms_encryption_key", "set"])], encryption_each),
];

;// CONCATENATED MODULE: ./build/js/signals/table/monitoring.js

const monitoring_each = { scope: "each" };
const monitoring_attached = { scope: "attached" };
/** What is recorded, watched and told, as infrastructure code and manifests say it. */
const monitoringSignals = [
    (0,looks/* signal */.vP)("audit-trail", "an audit trail of the cloud's accounts", "CC7.2 | PR.PS-04 DE.CM-03", "Who did what to the infrastructure is recorded", [
        (0,looks/* resource */.Zc)("aws_cloudtrail", ["enable_logging", (0,looks/* unless */.NJ)("false")]),
        (0,looks/* resource */.Zc)("aws_cloudtrail_event_data_store google_project_iam_audit_config google_organization_iam_audit_config azurerm_monitor_diagnostic_setting azurerm_monitor_aad_diagnostic_setting"),
        (0,looks/* stackResource */.FR)("AWS::CloudTrail::Trail"),
        (0,looks/* manifest */.eu)("Policy", ["apiVersion", (0,looks/* has */.zy)("audit.k8s.io")]),
        (0,looks/* argument */.EE)("aws_eks_cluster", ["enabled_cluster_log_types", (0,looks/* oneOf */.yL)("audit")]),
        (0,looks/* cdk */.P0)("cloudtrail.Trail(", "new Trail("),
        (0,looks/* resource */.Zc)("vault_audit google_folder_iam_audit_config"),
        (0,looks/* argument */.EE)("module/terraform-aws-modules/eks*", ["cluster_enabled_log_types", (0,looks/* oneOf */.yL)("audit")]),
        (0,looks/* argument */.EE)("module/terraform-aws-modules/eks*", ["enabled_log_types", (0,looks/* oneOf */.yL)("audit")]),
        (0,looks/* lines */.Mn)(".bicep", "resource", "microsoft.insights/diagnosticsettings"),
    ], monitoring_each),
    (0,looks/* signal */.vP)("audit-trail-integrity", "proof that the audit trail was not altered", "CC7.2 | PR.PS-04 PR.DS-01", "Whoever alters the record is noticed", [(0,looks/* argument */.EE)("aws_cloudtrail", ["enable_log_file_validation", true]), (0,looks/* stackProperty */.Qy)("AWS::CloudTrail::Trail", ["EnableLogFileValidation", true])], monitoring_each),
    (0,looks/* signal */.vP)("threat-detection", "detection of threats", "CC7.2 CC6.8 | DE.CM-01 DE.AE-02", "Attacks are noticed from what the cloud sees", [
        (0,looks/* resource */.Zc)("aws_guardduty_detector", ["enable", (0,looks/* unless */.NJ)("false")]),
        (0,looks/* resource */.Zc)("aws_guardduty_organization_configuration aws_detective_graph google_scc_notification_config google_scc_source azurerm_security_center_subscription_pricing azurerm_sentinel_alert_rule_scheduled azurerm_security_center_contact aws_macie2_account"),
        (0,looks/* stackResource */.FR)("AWS::GuardDuty::Detector"),
        (0,looks/* manifest */.eu)("TracingPolicy TracingPolicyNamespaced FalcoRule"),
        (0,looks/* settingsFile */._r)("falco-rules", ["list.condition", "set"]),
        (0,looks/* chart */.bW)("falco", "tetragon", "tracee", "crowdsec", "kubearmor", "kubearmor-operator", "falcosidekick", "neuvector"),
        (0,looks/* cdk */.P0)("CfnDetector("),
        (0,looks/* argument */.EE)("aws_cognito_user_pool", ["user_pool_add_ons.advanced_security_mode", (0,looks/* oneOf */.yL)("ENFORCED", "AUDIT")]),
        (0,looks/* resource */.Zc)("aws_guardduty_detector_feature azurerm_advanced_threat_protection google_scc_v2_organization_notification_config azurerm_security_center_server_vulnerability_assessment azurerm_security_center_auto_provisioning"),
        ...(0,looks/* installed */.$f)("auditd", "aide", "ossec", "wazuh", "wazuh-agent", "fail2ban", "crowdsec"),
        (0,looks/* setting */.Pe)("compose", ["services.*.image", (0,looks/* has */.zy)("crowdsec", "wazuh", "falcosecurity/falco")]),
    ]),
    (0,looks/* signal */.vP)("configuration-record", "a record and check of the cloud's configuration", "CC7.1 | PR.PS-01 DE.CM-09", "Settings that are weak or were changed are noticed", [
        (0,looks/* resource */.Zc)("aws_config_configuration_recorder aws_securityhub_account aws_securityhub_standards_subscription google_scc_organization_custom_module azurerm_security_center_assessment_policy aws_accessanalyzer_analyzer"),
        (0,looks/* stackResource */.FR)("AWS::Config::ConfigurationRecorder AWS::SecurityHub::Hub"),
    ]),
    (0,looks/* signal */.vP)("cloud-vulnerability-scan", "scanning of machines and images in the cloud", "CC7.1 | ID.RA-01", "Known vulnerabilities in what runs are found", [
        (0,looks/* resource */.Zc)("aws_inspector2_enabler aws_inspector_assessment_template"),
        (0,looks/* argument */.EE)("aws_ecr_repository", ["image_scanning_configuration.scan_on_push", true]),
        (0,looks/* argument */.EE)("module/terraform-aws-modules/ecr*", ["repository_image_scan_on_push", true]),
        (0,looks/* stackProperty */.Qy)("AWS::ECR::Repository", ["ImageScanningConfiguration.ScanOnPush", true]),
        (0,looks/* chart */.bW)("trivy-operator", "kubescape-operator", "kubescape", "kubescape-cloud-operator", "starboard-operator"),
        (0,looks/* cdk */.P0)("imageScanOnPush: true", "image_scan_on_push=True"),
        (0,looks/* argument */.EE)("azurerm_container_registry", ["quarantine_policy_enabled", true]),
        (0,looks/* resource */.Zc)("aws_ecr_registry_scanning_configuration aws_inspector2_organization_configuration google_container_analysis_note"),
        (0,looks/* argument */.EE)("google_artifact_registry_repository", ["vulnerability_scanning_config", "set"]),
    ], { scope: "each" }),
    (0,looks/* signal */.vP)("alarms", "alarms", "CC7.2 A1.1 | DE.AE-02 DE.AE-06", "Somebody is told when something is wrong", [
        (0,looks/* resource */.Zc)("aws_cloudwatch_metric_alarm", ["actions_enabled", (0,looks/* unless */.NJ)("false")]),
        (0,looks/* resource */.Zc)("aws_cloudwatch_composite_alarm google_monitoring_alert_policy azurerm_monitor_metric_alert azurerm_monitor_scheduled_query_rules_alert_v2 azurerm_monitor_activity_log_alert datadog_monitor newrelic_alert_condition newrelic_nrql_alert_condition grafana_rule_group signalfx_detector sentry_issue_alert honeycombio_trigger"),
        (0,looks/* stackResource */.FR)("AWS::CloudWatch::Alarm", ["ActionsEnabled", (0,looks/* unless */.NJ)("false")]),
        (0,looks/* settingsFile */._r)("alert", ["expr", "set"]),
        (0,looks/* cdk */.P0)("cloudwatch.Alarm(", ".createAlarm(", "MetricAlarm("),
        (0,looks/* manifest */.eu)("GrafanaAlertRuleGroup Alert GrafanaAlertRule"),
        (0,looks/* lines */.Mn)(".bicep", "resource", "microsoft.insights/metricalerts", "microsoft.insights/scheduledqueryrules"),
        (0,looks/* settingsFile */._r)("alert", ["condition", "set"]),
        (0,looks/* resource */.Zc)("aws_cloudwatch_event_rule", ["event_pattern", (0,looks/* has */.zy)("aws.guardduty", "aws.health", '"root"')]),
        (0,looks/* resource */.Zc)("google_monitoring_slo datadog_service_level_objective datadog_monitor_json newrelic_alert_policy prometheus_alert module/terraform-aws-modules/cloudwatch*"),
        (0,looks/* setting */.Pe)("values", ["generic-prometheus-alerts", "set"]),
        (0,looks/* setting */.Pe)("values", ["**.prometheusRule.enabled", true]),
        (0,looks/* setting */.Pe)("values", ["**.prometheusRules.enabled", true]),
        (0,looks/* stackResource */.FR)("AWS::CloudWatch::CompositeAlarm"),
    ], monitoring_attached),
    (0,looks/* signal */.vP)("on-call", "alerts that reach somebody", "CC7.3 CC7.4 | DE.AE-06 RS.MA-01", "An alert reaches a person who acts on it", [
        (0,looks/* resource */.Zc)("pagerduty_service pagerduty_escalation_policy pagerduty_schedule opsgenie_team opsgenie_schedule opsgenie_escalation victorops_team incident_schedule aws_ssmincidents_response_plan betteruptime_policy grafana_oncall_escalation_chain grafana_contact_point"),
        (0,looks/* resource */.Zc)("aws_sns_topic_subscription", ["protocol", (0,looks/* oneOf */.yL)("email", "sms")]),
        (0,looks/* settingsFile */._r)("alertmanager", ["receivers.*", "set"]),
        (0,looks/* manifest */.eu)("AlertmanagerConfig", ["spec.receivers", "set"]),
        (0,looks/* resource */.Zc)("pagerduty_team pagerduty_service_integration opsgenie_service opsgenie_api_integration google_monitoring_notification_channel azurerm_monitor_action_group datadog_webhook rootly_escalation_policy incident_escalation_path aws_chatbot_slack_channel_configuration aws_chatbot_teams_channel_configuration newrelic_notification_channel"),
        (0,looks/* cdk */.P0)("EmailSubscription(", "addAlarmAction(", "SlackChannelConfiguration("),
        (0,looks/* manifest */.eu)("Provider", ["apiVersion", (0,looks/* has */.zy)("notification.toolkit.fluxcd.io")]),
        (0,looks/* setting */.Pe)("values", ["**.alertmanager.config.receivers", "set"]),
        (0,looks/* lines */.Mn)(".bicep", "resource", "microsoft.insights/actiongroups"),
        (0,looks/* stackProperty */.Qy)("AWS::SNS::Subscription", ["Protocol", (0,looks/* oneOf */.yL)("email", "sms")]),
    ]),
    (0,looks/* signal */.vP)("log-collection", "collection of logs", "CC7.2 | PR.PS-04 DE.AE-03", "What happened can be read in one place", [
        (0,looks/* resource */.Zc)("aws_cloudwatch_log_group google_logging_project_sink google_logging_organization_sink azurerm_log_analytics_workspace datadog_logs_custom_pipeline aws_kinesis_firehose_delivery_stream aws_cloudwatch_log_subscription_filter"),
        (0,looks/* stackResource */.FR)("AWS::Logs::LogGroup"),
        (0,looks/* manifest */.eu)("ClusterLogForwarder ClusterFlow ClusterOutput ClusterFluentBitConfig LokiStack"),
        (0,looks/* settingsFile */._r)("otel-collector", ["service.pipelines.logs", "set"]),
        (0,looks/* chart */.bW)("loki", "loki-stack", "loki-distributed", "fluent-bit", "fluentd", "promtail", "vector", "victoria-logs-single", "alloy", "k8s-monitoring", "filebeat", "datadog", "newrelic-logging", "logging-operator", "vector-agent", "grafana-alloy"),
        (0,looks/* settingsFile */._r)("log-shipper", ["*", "set"]),
        (0,looks/* lines */.Mn)("fluent-bit.conf fluent.conf fluentd.conf", "[output] <match"),
        (0,looks/* cdk */.P0)("logs.LogGroup(", "LogDriver.awsLogs(", "LogDrivers.awsLogs("),
        (0,looks/* lines */.Mn)(".bicep", "resource", "microsoft.operationalinsights/workspaces"),
        (0,looks/* argument */.EE)("aws_ecs_task_definition", ["container_definitions", (0,looks/* has */.zy)("awslogs", "awsfirelens")]),
        (0,looks/* resource */.Zc)("google_logging_folder_sink google_logging_project_bucket_config logdna_stream_config aws_cloudwatch_log_destination"),
        (0,looks/* setting */.Pe)("compose", ["services.*.image", (0,looks/* has */.zy)("grafana/loki", "promtail", "fluent-bit", "vectordotdev", "logstash", "filebeat", "grafana/alloy")]),
        ...(0,looks/* installed */.$f)("filebeat", "rsyslog", "promtail", "fluent-bit", "vector"),
    ], monitoring_attached),
    (0,looks/* signal */.vP)("log-retention", "a time for which logs are kept", "CC7.2 CC7.3 | PR.PS-04", "What happened can still be read when it is asked for", [
        (0,looks/* amount */.vj)((0,looks/* argument */.EE)("aws_cloudwatch_log_group", ["retention_in_days", (0,looks/* least */.YG)(1)])),
        (0,looks/* amount */.vj)((0,looks/* argument */.EE)("azurerm_log_analytics_workspace", ["retention_in_days", (0,looks/* least */.YG)(1)])),
        (0,looks/* amount */.vj)((0,looks/* argument */.EE)("google_logging_project_bucket_config google_logging_organization_bucket_config google_logging_folder_bucket_config", ["retention_days", (0,looks/* least */.YG)(1)])),
        (0,looks/* amount */.vj)((0,looks/* stackProperty */.Qy)("AWS::Logs::LogGroup", ["RetentionInDays", (0,looks/* least */.YG)(1)])),
        (0,looks/* cdk */.P0)("RetentionDays."),
        (0,looks/* amount */.vj)((0,looks/* setting */.Pe)("values", ["**.loki.limits_config.retention_period", "set"])),
    ], monitoring_each),
    (0,looks/* signal */.vP)("flow-logs", "logs of network traffic", "CC7.2 CC6.6 | DE.CM-01", "Who talked to whom on the network can be found out", [
        (0,looks/* resource */.Zc)("aws_flow_log azurerm_network_watcher_flow_log"),
        (0,looks/* argument */.EE)("google_compute_subnetwork", ["log_config", "set"]),
        (0,looks/* argument */.EE)("module/terraform-aws-modules/vpc*", ["enable_flow_log", true]),
        (0,looks/* stackResource */.FR)("AWS::EC2::FlowLog"),
        (0,looks/* cdk */.P0)("addFlowLog(", "FlowLog("),
        (0,looks/* resource */.Zc)("aws_route53_resolver_query_log_config aws_networkfirewall_logging_configuration"),
        (0,looks/* argument */.EE)("google_compute_firewall", ["log_config", "set"]),
    ]),
    (0,looks/* signal */.vP)("access-logs", "logs of requests", "CC7.2 | DE.CM-01 PR.PS-04", "Who asked for what can be found out", [
        (0,looks/* argument */.EE)("aws_lb aws_alb", ["access_logs.enabled", true]),
        (0,looks/* argument */.EE)("aws_s3_bucket", ["logging.target_bucket", "set"]),
        (0,looks/* resource */.Zc)("aws_s3_bucket_logging aws_wafv2_web_acl_logging_configuration"),
        (0,looks/* argument */.EE)("aws_cloudfront_distribution", ["logging_config.bucket", "set"]),
        (0,looks/* argument */.EE)("aws_api_gateway_stage aws_apigatewayv2_stage", ["access_log_settings", "set"]),
        (0,looks/* argument */.EE)("google_compute_backend_service google_compute_subnetwork", ["log_config.enable", true]),
        (0,looks/* argument */.EE)("google_storage_bucket", ["logging.log_bucket", "set"]),
        (0,looks/* stackProperty */.Qy)("AWS::S3::Bucket", ["LoggingConfiguration", "set"]),
        (0,looks/* stackProperty */.Qy)("AWS::CloudFront::Distribution", ["DistributionConfig.Logging", "set"]),
        (0,looks/* cdk */.P0)("serverAccessLogsBucket", "logAccessLogs(", "accessLogsBucket"),
        (0,looks/* resource */.Zc)("aws_cloudfront_realtime_log_config"),
        (0,looks/* argument */.EE)("fastly_service_vcl", ["logging_s3", "set"]),
        (0,looks/* lines */.Mn)(".conf .template .tmpl .erb .j2", "access_log", "json", "main", "combined", "/var/log"),
    ], monitoring_each),
    (0,looks/* signal */.vP)("database-logs", "audit logs of databases", "CC7.2 | PR.PS-04 DE.CM-03", "Who read or changed data in the database can be found out", [
        (0,looks/* argument */.EE)("aws_db_instance aws_rds_cluster aws_docdb_cluster aws_neptune_cluster module/terraform-aws-modules/rds*", ["enabled_cloudwatch_logs_exports", "set"]),
        (0,looks/* argument */.EE)("aws_redshift_cluster", ["logging.enable", true]),
        (0,looks/* argument */.EE)("google_sql_database_instance", ["settings.database_flags.name", (0,looks/* has */.zy)("audit", "log_connections")]),
        (0,looks/* argument */.EE)("aws_db_parameter_group aws_rds_cluster_parameter_group", ["parameter.value", (0,looks/* has */.zy)("pgaudit")]),
        (0,looks/* resource */.Zc)("azurerm_mssql_server_extended_auditing_policy azurerm_mssql_database_extended_auditing_policy"),
        (0,looks/* stackProperty */.Qy)("AWS::RDS::DBInstance AWS::RDS::DBCluster", ["EnableCloudwatchLogsExports", "set"]),
        (0,looks/* cdk */.P0)("cloudwatchLogsExports:"),
        (0,looks/* lines */.Mn)("postgresql.conf", "shared_preload_libraries", "pgaudit"),
        (0,looks/* assigned */.Xz)("postgresql.conf", "log_connections", "on", "all"),
        (0,looks/* assigned */.Xz)("postgresql.conf", "log_statement", "ddl", "mod", "all"),
    ], monitoring_each),
    (0,looks/* signal */.vP)("metrics", "metrics of what runs", "CC7.2 A1.1 | DE.CM-09", "How the system does is measured", [
        (0,looks/* manifest */.eu)("ServiceMonitor PodMonitor Prometheus"),
        (0,looks/* settingsFile */._r)("otel-collector", ["service.pipelines.metrics", "set"]),
        (0,looks/* resource */.Zc)("aws_cloudwatch_dashboard google_monitoring_dashboard datadog_dashboard grafana_dashboard aws_cloudwatch_log_metric_filter"),
        (0,looks/* argument */.EE)("aws_ecs_cluster", ["setting.name", (0,looks/* oneOf */.yL)("containerInsights")], ["setting.value", (0,looks/* oneOf */.yL)("enabled", "enhanced")]),
        (0,looks/* chart */.bW)("kube-prometheus-stack", "prometheus", "victoria-metrics-k8s-stack", "mimir-distributed", "prometheus-operator", "victoria-metrics-operator", "thanos", "grafana", "prometheus-node-exporter", "kube-state-metrics", "metrics-server", "datadog", "datadog-operator", "opentelemetry-collector", "netdata"),
        (0,looks/* manifest */.eu)("VMServiceScrape VMAgent GrafanaDashboard PodMonitoring VMSingle OpenTelemetryCollector Instrumentation"),
        (0,looks/* settingsFile */._r)("prometheus", ["scrape_configs", "set"]),
        (0,looks/* settingsFile */._r)("grafana-dashboard", ["panels", "set"]),
        (0,looks/* setting */.Pe)("values", ["**.serviceMonitor.enabled", true]),
        (0,looks/* setting */.Pe)("values", ["**.podMonitor.enabled", true]),
        (0,looks/* setting */.Pe)("values", ["**.metrics.serviceMonitor.enabled", true]),
        (0,looks/* setting */.Pe)("compose", ["services.*.image", (0,looks/* has */.zy)("prom/prometheus", "grafana/grafana", "victoriametrics/", "node-exporter", "netdata/netdata")]),
        (0,looks/* cdk */.P0)("cloudwatch.Dashboard(", "containerInsights: true", "ContainerInsights."),
        (0,looks/* lines */.Mn)(".bicep", "resource", "microsoft.insights/components"),
        (0,looks/* resource */.Zc)("aws_prometheus_workspace aws_grafana_workspace azurerm_application_insights azurerm_monitor_workspace google_monitoring_metric_descriptor google_logging_metric grafana_folder newrelic_one_dashboard datadog_dashboard_json"),
        (0,looks/* argument */.EE)("aws_db_instance aws_rds_cluster_instance", ["performance_insights_enabled", true]),
        ...(0,looks/* installed */.$f)("node_exporter", "prometheus", "prometheus-node-exporter", "grafana"),
    ], monitoring_attached),
    (0,looks/* signal */.vP)("uptime-checks", "checks from outside that the service is there", "A1.1 CC7.2 | DE.CM-01", "An outage is noticed before a customer says so", [
        (0,looks/* resource */.Zc)("datadog_synthetics_test google_monitoring_uptime_check_config checkly_check checkly_check_group pingdom_check betteruptime_monitor statuscake_uptime_check uptimerobot_monitor aws_route53_health_check aws_synthetics_canary newrelic_synthetics_monitor azurerm_application_insights_web_test"),
        (0,looks/* stackResource */.FR)("AWS::Route53::HealthCheck AWS::Synthetics::Canary"),
        (0,looks/* chart */.bW)("prometheus-blackbox-exporter", "gatus", "uptime-kuma", "healthchecks"),
        (0,looks/* setting */.Pe)("compose", ["services.*.image", (0,looks/* has */.zy)("uptime-kuma", "gatus", "blackbox-exporter")]),
        (0,looks/* resource */.Zc)("azurerm_application_insights_standard_web_test hyperping_monitor cronitor_monitor healthchecksio_check updown_check newrelic_synthetics_script_monitor grafana_synthetic_monitoring_check"),
        (0,looks/* manifest */.eu)("Probe", ["spec.targets", "set"]),
        (0,looks/* cdk */.P0)("synthetics.Canary(", "HealthCheck("),
    ]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/network.js

const network_each = { scope: "each" };
const network_attached = { scope: "attached" };
/** What may be reached from where, as infrastructure code and manifests say it. */
const networkSignals = [
    (0,looks/* signal */.vP)("network-boundary", "rules for what may reach the network", "CC6.6 | PR.IR-01", "Only what is meant to be reached can be reached", [
        (0,looks/* resource */.Zc)("aws_security_group aws_network_acl aws_networkfirewall_firewall aws_networkfirewall_rule_group google_compute_firewall google_compute_network_firewall_policy azurerm_network_security_group azurerm_firewall digitalocean_firewall hcloud_firewall linode_firewall module/terraform-aws-modules/security-group*"),
        (0,looks/* stackResource */.FR)("AWS::EC2::SecurityGroup AWS::EC2::NetworkAcl AWS::NetworkFirewall::Firewall"),
        (0,looks/* cdk */.P0)("SecurityGroup(", "NetworkAcl("),
        (0,looks/* resource */.Zc)("google_access_context_manager_service_perimeter openstack_networking_secgroup_v2 openstack_networking_secgroup_rule_v2 scaleway_instance_security_group oci_core_security_list oci_core_network_security_group vultr_firewall_group aws_security_group_rule aws_vpc_security_group_ingress_rule azurerm_network_security_rule azurerm_firewall_policy module/terraform-google-modules/network*"),
        (0,looks/* lines */.Mn)(".bicep", "resource", "microsoft.network/networksecuritygroups", "microsoft.network/azurefirewalls"),
        (0,looks/* task */._W)("ufw firewalld iptables nftables", ["state", (0,looks/* unless */.NJ)("absent", "disabled", "reset", "stopped")]),
    ]),
    (0,looks/* signal */.vP)("network-policy", "rules for what may be reached inside a cluster", "CC6.6 | PR.IR-01", "A service that is broken into does not reach the others", [
        (0,looks/* manifest */.eu)("NetworkPolicy CiliumNetworkPolicy CiliumClusterwideNetworkPolicy GlobalNetworkPolicy AdminNetworkPolicy"),
        (0,looks/* resource */.Zc)("kubernetes_network_policy kubernetes_network_policy_v1"),
        (0,looks/* argument */.EE)("google_container_cluster", ["network_policy.enabled", true]),
        (0,looks/* setting */.Pe)("values", ["**.networkPolicy.enabled", true]),
        (0,looks/* setting */.Pe)("values", ["**.networkPolicies.enabled", true]),
        (0,looks/* resource */.Zc)("kubectl_manifest", ["yaml_body", (0,looks/* has */.zy)("kind: NetworkPolicy")]),
    ], network_attached),
    (0,looks/* signal */.vP)("web-firewall", "a web application firewall", "CC6.6 | PR.IR-01 DE.CM-01", "Known attacks are stopped before they reach the application", [
        (0,looks/* resource */.Zc)("aws_wafv2_web_acl aws_waf_web_acl aws_wafregional_web_acl google_compute_security_policy azurerm_web_application_firewall_policy azurerm_cdn_frontdoor_firewall_policy cloudflare_ruleset cloudflare_waf_rule fastly_service_waf_configuration"),
        (0,looks/* stackResource */.FR)("AWS::WAFv2::WebACL AWS::WAF::WebACL"),
        (0,looks/* chart */.bW)("crowdsec", "coraza", "modsecurity"),
        (0,looks/* cdk */.P0)("CfnWebACL(", "wafv2.WebAcl("),
        (0,looks/* lines */.Mn)(".bicep", "resource", "applicationgatewaywebapplicationfirewallpolicies", "frontdoorwebapplicationfirewallpolicies"),
        (0,looks/* assigned */.Xz)(".conf .template .j2", "modsecurity", "on"),
        (0,looks/* resource */.Zc)("fastly_ngwaf_workspace sigsci_site azurerm_frontdoor_firewall_policy aws_wafv2_web_acl_association cloudflare_firewall_rule cloudflare_waf_group aws_fms_policy"),
        (0,looks/* field */.ZZ)("Ingress", ["metadata.annotations.nginx~ingress~kubernetes~io/enable-modsecurity", true]),
        (0,looks/* field */.ZZ)("Ingress", ["metadata.annotations.alb~ingress~kubernetes~io/wafv2-acl-arn", "set"]),
        (0,looks/* setting */.Pe)("values", ["**.modsecurity_enabled", true]),
    ]),
    (0,looks/* signal */.vP)("denial-protection", "protection against denial of service", "CC6.6 A1.1 | PR.IR-01 PR.IR-04", "The service stays there when somebody floods it", [
        (0,looks/* resource */.Zc)("aws_shield_protection azurerm_network_ddos_protection_plan"),
        (0,looks/* resource */.Zc)("aws_wafv2_web_acl", ["**.rate_based_statement", "set"]),
        (0,looks/* argument */.EE)("google_compute_security_policy", ["adaptive_protection_config.layer_7_ddos_defense_config.enable", true]),
        (0,looks/* resource */.Zc)("cloudflare_rate_limit"),
        (0,looks/* argument */.EE)("aws_api_gateway_usage_plan", ["throttle_settings", "set"]),
        (0,looks/* argument */.EE)("aws_apigatewayv2_stage aws_api_gateway_method_settings", ["**.throttling_rate_limit", "set"]),
        (0,looks/* argument */.EE)("cloudflare_ruleset", ["phase", (0,looks/* oneOf */.yL)("http_ratelimit")]),
        (0,looks/* argument */.EE)("google_compute_security_policy", ["rule.rate_limit_options", "set"]),
        (0,looks/* stackResource */.FR)("AWS::ApiGateway::UsagePlan"),
    ]),
    (0,looks/* signal */.vP)("private-access", "private ways to the cloud's services", "CC6.6 | PR.IR-01", "Traffic to the cloud's services does not leave the private network", [
        (0,looks/* resource */.Zc)("aws_vpc_endpoint google_service_networking_connection azurerm_private_endpoint google_compute_service_attachment module/terraform-aws-modules/vpc/aws//modules/vpc-endpoints"),
        (0,looks/* argument */.EE)("google_sql_database_instance", ["settings.ip_configuration.ipv4_enabled", false]),
        (0,looks/* argument */.EE)("google_container_cluster", ["private_cluster_config.enable_private_nodes", true]),
        (0,looks/* stackResource */.FR)("AWS::EC2::VPCEndpoint"),
        (0,looks/* argument */.EE)("aws_db_instance aws_rds_cluster_instance aws_redshift_cluster aws_msk_cluster", ["publicly_accessible", false]),
        (0,looks/* argument */.EE)("aws_eks_cluster", ["vpc_config.endpoint_private_access", true]),
        (0,looks/* argument */.EE)("module/terraform-aws-modules/eks*", ["cluster_endpoint_public_access", false]),
        (0,looks/* argument */.EE)("azurerm_*", ["public_network_access_enabled", false]),
        (0,looks/* stackProperty */.Qy)("AWS::RDS::DBInstance", ["PubliclyAccessible", false]),
        (0,looks/* cdk */.P0)("publiclyAccessible: false", "addInterfaceEndpoint(", "addGatewayEndpoint(", "InterfaceVpcEndpoint("),
        (0,looks/* lines */.Mn)(".bicep", "publicnetworkaccess:", "disabled"),
        (0,looks/* lines */.Mn)(".bicep", "resource", "microsoft.network/privateendpoints"),
        (0,looks/* resource */.Zc)("google_compute_network_peering google_vpc_access_connector azurerm_private_link_service"),
    ]),
    (0,looks/* signal */.vP)("remote-access", "a guarded way in for administrators", "CC6.6 CC6.1 | PR.AA-03 PR.IR-01", "Administrators come in through one door that knows who they are", [
        (0,looks/* resource */.Zc)("aws_ec2_client_vpn_endpoint azurerm_bastion_host google_iap_tunnel_instance_iam_member google_iap_web_iam_member tailscale_acl cloudflare_zero_trust_access_application cloudflare_access_application twingate_resource boundary_target teleport_role aws_ssm_document"),
        (0,looks/* manifest */.eu)("TeleportRoleV7 TeleportRole"),
        (0,looks/* chart */.bW)("tailscale-operator", "teleport", "teleport-cluster", "teleport-kube-agent", "pomerium"),
        (0,looks/* lines */.Mn)("sshd_config", "passwordauthentication permitrootlogin", " no"),
        (0,looks/* resource */.Zc)("tailscale_tailnet_key google_iap_tunnel_dest_group google_iap_brand google_iap_client azurerm_point_to_site_vpn_gateway"),
        ...(0,looks/* installed */.$f)("wireguard"),
    ]),
    (0,looks/* signal */.vP)("bucket-privacy", "a block of public access to object storage", "CC6.1 C1.1 | PR.AA-05 PR.DS-01", "No mistake in a policy can make a bucket public", [
        (0,looks/* resource */.Zc)("aws_s3_bucket_public_access_block aws_s3_account_public_access_block", ["block_public_acls", true], ["block_public_policy", true]),
        (0,looks/* argument */.EE)("module/terraform-aws-modules/s3-bucket*", ["block_public_acls", true], ["block_public_policy", true]),
        (0,looks/* argument */.EE)("google_storage_bucket", ["public_access_prevention", (0,looks/* oneOf */.yL)("enforced")]),
        (0,looks/* argument */.EE)("google_storage_bucket", ["uniform_bucket_level_access", true]),
        (0,looks/* argument */.EE)("azurerm_storage_account", ["allow_nested_items_to_be_public", false]),
        (0,looks/* argument */.EE)("azurerm_storage_account", ["public_network_access_enabled", false]),
        (0,looks/* stackProperty */.Qy)("AWS::S3::Bucket", ["PublicAccessBlockConfiguration.BlockPublicAcls", true], ["PublicAccessBlockConfiguration.BlockPublicPolicy", true]),
        (0,looks/* cdk */.P0)("BlockPublicAccess.BLOCK_ALL", "block_public_access=", "blockPublicPolicy: true", "blockPublicAcls: true"),
        (0,looks/* lines */.Mn)(".bicep", "allowblobpublicaccess:", "false"),
    ], network_each),
    (0,looks/* signal */.vP)("network-segments", "networks that are kept apart from the internet", "CC6.6 | PR.IR-01", "Machines that nobody outside needs cannot be reached from outside", [
        (0,looks/* resource */.Zc)("aws_nat_gateway aws_db_subnet_group google_compute_router_nat azurerm_nat_gateway aws_route_table_association"),
        (0,looks/* argument */.EE)("aws_subnet", ["map_public_ip_on_launch", false]),
        (0,looks/* argument */.EE)("google_compute_subnetwork", ["private_ip_google_access", true]),
        (0,looks/* argument */.EE)("module/terraform-aws-modules/vpc*", ["private_subnets", "set"]),
        (0,looks/* cdk */.P0)("SubnetType.PRIVATE_WITH_EGRESS", "SubnetType.PRIVATE_ISOLATED", "PRIVATE_WITH_NAT"),
        (0,looks/* stackResource */.FR)("AWS::EC2::NatGateway AWS::RDS::DBSubnetGroup"),
    ]),
    (0,looks/* signal */.vP)("mail-authentication", "records that prove who sends mail in our name", "CC6.6 | PR.AA-03", "Nobody else can send mail that looks like ours", [
        (0,looks/* argument */.EE)("aws_route53_record google_dns_record_set cloudflare_record cloudflare_dns_record azurerm_dns_txt_record digitalocean_record", ["**.records", (0,looks/* has */.zy)("v=DMARC1", "v=spf1")]),
        (0,looks/* argument */.EE)("aws_route53_record google_dns_record_set cloudflare_record cloudflare_dns_record azurerm_dns_txt_record digitalocean_record", ["**.rrdatas", (0,looks/* has */.zy)("v=DMARC1", "v=spf1")]),
        (0,looks/* argument */.EE)("cloudflare_record cloudflare_dns_record", ["content", (0,looks/* has */.zy)("v=DMARC1", "v=spf1")]),
        (0,looks/* argument */.EE)("azurerm_dns_txt_record", ["record.value", (0,looks/* has */.zy)("v=DMARC1", "v=spf1")]),
        (0,looks/* argument */.EE)("cloudflare_record digitalocean_record", ["value", (0,looks/* has */.zy)("v=DMARC1", "v=spf1")]),
        (0,looks/* resource */.Zc)("aws_ses_domain_dkim aws_ses_domain_mail_from"),
    ]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/operations.js

const operations_each = { scope: "each" };
const operations_attached = { scope: "attached" };
const operations_runs = "Deployment StatefulSet DaemonSet Pod Rollout";
/** What keeps the service up and its data there, as infrastructure code and manifests say it. */
const operationsSignals = [
    (0,looks/* signal */.vP)("autoscaling", "capacity that follows demand", "A1.1 | PR.IR-04", "The service has what it needs when more is asked of it", [
        (0,looks/* resource */.Zc)("aws_appautoscaling_target aws_appautoscaling_policy aws_autoscaling_policy aws_autoscaling_group google_compute_autoscaler google_compute_region_autoscaler azurerm_monitor_autoscale_setting module/terraform-aws-modules/autoscaling*"),
        (0,looks/* argument */.EE)("google_container_node_pool", ["autoscaling", "set"]),
        (0,looks/* stackResource */.FR)("AWS::ApplicationAutoScaling::ScalableTarget AWS::AutoScaling::AutoScalingGroup AWS::AutoScaling::ScalingPolicy"),
        (0,looks/* manifest */.eu)("HorizontalPodAutoscaler VerticalPodAutoscaler ScaledObject NodePool"),
        (0,looks/* setting */.Pe)("values", ["autoscaling.enabled", true]),
        (0,looks/* chart */.bW)("cluster-autoscaler", "karpenter", "keda", "descheduler", "vertical-pod-autoscaler"),
        (0,looks/* cdk */.P0)("autoScaleTaskCount(", "AutoScalingGroup(", "scaleOnCpuUtilization(", "autoScaleReadCapacity("),
        (0,looks/* setting */.Pe)("values", ["**.autoscaling.enabled", true]),
        (0,looks/* setting */.Pe)("values", ["**.hpa.enabled", true]),
        (0,looks/* resource */.Zc)("kubernetes_horizontal_pod_autoscaler kubernetes_horizontal_pod_autoscaler_v2 azurerm_virtual_machine_scale_set azurerm_linux_virtual_machine_scale_set aws_autoscaling_schedule"),
        (0,looks/* argument */.EE)("azurerm_kubernetes_cluster azurerm_kubernetes_cluster_node_pool", ["**.enable_auto_scaling", true]),
        (0,looks/* argument */.EE)("google_cloud_run_v2_service", ["template.scaling.max_instance_count", "set"]),
        (0,looks/* setting */.Pe)("render", ["services.scaling", "set"]),
        (0,looks/* setting */.Pe)("values", ["**.autoscaling.minReplicas", "set"], ["**.autoscaling.enabled", (0,looks/* unless */.NJ)("false")]),
    ], operations_attached),
    (0,looks/* signal */.vP)("disruption-budget", "a number of copies that must stay up", "A1.1 A1.2 | PR.IR-03", "Maintenance does not take the service down", [
        (0,looks/* manifest */.eu)("PodDisruptionBudget"),
        (0,looks/* resource */.Zc)("kubernetes_pod_disruption_budget kubernetes_pod_disruption_budget_v1"),
        (0,looks/* setting */.Pe)("values", ["**.podDisruptionBudget.enabled", true]),
        (0,looks/* setting */.Pe)("values", ["**.pdb.enabled", true]),
        (0,looks/* setting */.Pe)("values", ["**.pdb.create", true]),
        (0,looks/* setting */.Pe)("values", ["**.podDisruptionBudget.minAvailable", "set"], ["**.podDisruptionBudget.enabled", (0,looks/* unless */.NJ)("false")]),
        (0,looks/* setting */.Pe)("values", ["**.podDisruptionBudget.maxUnavailable", "set"], ["**.podDisruptionBudget.enabled", (0,looks/* unless */.NJ)("false")]),
    ], operations_attached),
    (0,looks/* signal */.vP)("health-checks", "health checks of what runs", "A1.1 CC7.2 | DE.CM-09 PR.IR-04", "What stopped working is restarted or left out", [
        (0,looks/* field */.ZZ)(operations_runs, ["**.readinessProbe", "set"]),
        (0,looks/* field */.ZZ)(operations_runs, ["**.livenessProbe", "set"]),
        (0,looks/* argument */.EE)("aws_lb_target_group aws_alb_target_group", ["health_check", "set"]),
        (0,looks/* argument */.EE)("aws_ecs_task_definition", ["container_definitions", (0,looks/* has */.zy)("healthCheck")]),
        (0,looks/* resource */.Zc)("google_compute_health_check"),
        (0,looks/* dockerfile */.TE)("image", ["healthcheck", (0,looks/* not */.AU)("NONE")]),
        (0,looks/* setting */.Pe)("compose", ["services.*.healthcheck", "set"]),
        (0,looks/* setting */.Pe)("fly", ["**.checks", "set"]),
        (0,looks/* setting */.Pe)("render", ["services.healthCheckPath", "set"]),
        (0,looks/* stackProperty */.Qy)("AWS::ElasticLoadBalancingV2::TargetGroup", ["HealthCheckPath", "set"]),
        (0,looks/* setting */.Pe)("values", ["**.livenessProbe", "set"]),
        (0,looks/* setting */.Pe)("values", ["**.readinessProbe", "set"]),
        (0,looks/* setting */.Pe)("values", ["**.probes.liveness.enabled", true]),
        (0,looks/* field */.ZZ)("HelmRelease", ["**.probes.liveness.enabled", true]),
        (0,looks/* argument */.EE)("google_cloud_run_v2_service kubernetes_deployment kubernetes_deployment_v1", ["**.liveness_probe", "set"]),
        (0,looks/* argument */.EE)("azurerm_linux_web_app azurerm_linux_function_app", ["site_config.health_check_path", "set"]),
        (0,looks/* cdk */.P0)("healthCheck:", "configureHealthCheck("),
        (0,looks/* argument */.EE)("module/terraform-aws-modules/alb*", ["**.health_check", "set"]),
        (0,looks/* stackProperty */.Qy)("AWS::ECS::TaskDefinition", ["ContainerDefinitions.HealthCheck", "set"]),
    ], operations_each),
    (0,looks/* signal */.vP)("resource-limits", "limits of what each container may use", "A1.1 | PR.IR-04", "One service cannot take the others' capacity", [
        (0,looks/* field */.ZZ)(operations_runs, ["**.resources.limits", "set"]),
        (0,looks/* manifest */.eu)("ResourceQuota LimitRange"),
        (0,looks/* setting */.Pe)("values", ["**.resources.limits.memory", "set"]),
        (0,looks/* setting */.Pe)("values", ["**.resources.limits.cpu", "set"]),
        (0,looks/* field */.ZZ)("HelmRelease", ["**.resources.limits", "set"]),
        (0,looks/* setting */.Pe)("compose", ["services.*.deploy.resources.limits", "set"]),
        (0,looks/* setting */.Pe)("compose", ["services.*.mem_limit", "set"]),
        (0,looks/* resource */.Zc)("kubernetes_resource_quota kubernetes_limit_range kubernetes_resource_quota_v1 kubernetes_limit_range_v1"),
    ], operations_each),
    (0,looks/* signal */.vP)("desired-state", "a cluster that is kept as its repository says", "CC8.1 CC7.1 | PR.PS-01 ID.RA-07", "Only reviewed changes reach the cluster, and others are undone", [
        (0,looks/* manifest */.eu)("Application", ["spec.syncPolicy.automated", "set"]),
        (0,looks/* manifest */.eu)("ApplicationSet", ["spec.template.spec.syncPolicy.automated", "set"]),
        (0,looks/* manifest */.eu)("Kustomization", ["apiVersion", (0,looks/* has */.zy)("toolkit.fluxcd.io")]),
        (0,looks/* manifest */.eu)("HelmRelease", ["apiVersion", (0,looks/* has */.zy)("toolkit.fluxcd.io")]),
        (0,looks/* chart */.bW)("argo-cd", "argocd", "flux2", "flux-operator", "fleet", "flux-instance"),
        (0,looks/* manifest */.eu)("FluxInstance GitRepository", ["apiVersion", (0,looks/* has */.zy)("fluxcd")]),
        (0,looks/* manifest */.eu)("AppProject"),
        (0,looks/* manifest */.eu)("GitRepo Bundle", ["apiVersion", (0,looks/* has */.zy)("fleet.cattle.io")]),
        (0,looks/* resource */.Zc)("flux_bootstrap_git argocd_application argocd_application_set"),
    ]),
    (0,looks/* signal */.vP)("data-expiry", "deletion of data after its time", "C1.2 CC6.5 | ID.AM-08", "Data is not kept longer than it is needed", [
        (0,looks/* argument */.EE)("aws_s3_bucket", ["lifecycle_rule.expiration", "set"]),
        (0,looks/* resource */.Zc)("aws_s3_bucket_lifecycle_configuration", ["rule.expiration", "set"]),
        (0,looks/* argument */.EE)("aws_dynamodb_table", ["ttl.enabled", true]),
        (0,looks/* argument */.EE)("google_storage_bucket", ["lifecycle_rule.action.type", (0,looks/* oneOf */.yL)("Delete")]),
        (0,looks/* argument */.EE)("google_bigquery_dataset", ["default_table_expiration_ms", (0,looks/* least */.YG)(1)]),
        (0,looks/* resource */.Zc)("azurerm_storage_management_policy", ["**.delete_after_days_since_modification_greater_than", "set"]),
        (0,looks/* stackProperty */.Qy)("AWS::S3::Bucket", ["**.ExpirationInDays", (0,looks/* least */.YG)(1)]),
        (0,looks/* stackProperty */.Qy)("AWS::DynamoDB::Table", ["TimeToLiveSpecification.Enabled", true]),
        (0,looks/* cdk */.P0)("lifecycleRules:", "addLifecycleRule(", "timeToLiveAttribute:", "lifecycle_rules="),
        (0,looks/* argument */.EE)("azurerm_storage_management_policy", ["rule.actions.base_blob.delete_after_days_since_modification_greater_than", "set"]),
    ], operations_each),
    (0,looks/* signal */.vP)("sensitive-data-search", "a search for sensitive data", "C1.1 CC6.7 | ID.AM-07", "It is known where confidential data is kept", [
        (0,looks/* resource */.Zc)("aws_macie2_classification_job google_data_loss_prevention_job_trigger google_data_loss_prevention_inspect_template azurerm_purview_account"),
        (0,looks/* stackResource */.FR)("AWS::Macie::Session"),
    ]),
    (0,looks/* signal */.vP)("data-labels", "labels that say how confidential data is", "C1.1 CC2.1 | ID.AM-05 ID.AM-07", "How data must be handled is known where it is kept", [
        (0,looks/* argument */.EE)("aws_s3_bucket aws_db_instance aws_rds_cluster aws_dynamodb_table", ["tags.DataClassification", "set"]),
        (0,looks/* argument */.EE)("aws_s3_bucket aws_db_instance aws_rds_cluster aws_dynamodb_table", ["tags.data_classification", "set"]),
        (0,looks/* argument */.EE)("aws_s3_bucket aws_db_instance aws_rds_cluster aws_dynamodb_table", ["tags.data-classification", "set"]),
        (0,looks/* argument */.EE)("google_storage_bucket google_bigquery_dataset google_sql_database_instance", ["labels.data_classification", "set"]),
        (0,looks/* resource */.Zc)("google_data_catalog_policy_tag google_data_catalog_tag_template aws_lakeformation_lf_tag"),
    ], operations_each),
    (0,looks/* signal */.vP)("image-user", "images that do not run as root", "CC6.8 CC6.1 | PR.PS-01 PR.AA-05", "Whoever breaks into a container is not its administrator", [(0,looks/* dockerfile */.TE)("image", ["user", (0,looks/* not */.AU)("root", "0", "root:root", "0:0")])], operations_each),
    (0,looks/* signal */.vP)("pinned-image", "base images that are pinned to a digest", "CC6.8 | GV.SC-07 ID.RA-09", "What is built on cannot change unseen", [(0,looks/* dockerfile */.TE)("image", ["from", (0,looks/* has */.zy)("@sha256:")])], operations_each),
    (0,looks/* signal */.vP)("policy-rules", "policies that a machine decides by", "CC5.2 CC6.3 | GV.PO-01 PR.AA-05", "Who may do what is decided by written rules in one place", [(0,looks/* lines */.Mn)(".rego", "deny warn violation allow default")], { family: "policy-rules" }),
    (0,looks/* signal */.vP)("safe-rollout", "deployments that stop or go back by themselves", "CC8.1 A1.2 | PR.PS-06 PR.IR-03", "A version that does not work does not replace one that does", [
        (0,looks/* manifest */.eu)("Rollout Canary", ["spec.strategy.canary", "set"]),
        (0,looks/* manifest */.eu)("Rollout", ["spec.strategy.blueGreen", "set"]),
        (0,looks/* manifest */.eu)("Canary", ["spec.analysis", "set"]),
        (0,looks/* manifest */.eu)("AnalysisTemplate"),
        (0,looks/* resource */.Zc)("aws_codedeploy_deployment_group", ["auto_rollback_configuration.enabled", true]),
        (0,looks/* argument */.EE)("aws_ecs_service", ["deployment_circuit_breaker.rollback", true]),
        (0,looks/* argument */.EE)("aws_autoscaling_group", ["instance_refresh", "set"]),
        (0,looks/* field */.ZZ)("HelmRelease", ["spec.upgrade.remediation", "set"]),
        (0,looks/* field */.ZZ)("HelmRelease", ["spec.rollback", "set"]),
        (0,looks/* field */.ZZ)("Deployment", ["spec.strategy.rollingUpdate", "set"]),
        (0,looks/* cdk */.P0)("circuitBreaker:", "LambdaDeploymentGroup(", "EcsDeploymentGroup("),
        (0,looks/* stackResource */.FR)("AWS::CodeDeploy::DeploymentGroup"),
        (0,looks/* withWords */.cS)((0,looks/* command */.G5)("helm upgrade"), "--atomic"),
        (0,looks/* setting */.Pe)("fly", ["deploy.strategy", (0,looks/* oneOf */.yL)("canary", "bluegreen", "rolling")]),
        (0,looks/* setting */.Pe)("compose", ["services.*.deploy.update_config", "set"]),
    ]),
    (0,looks/* signal */.vP)("patching", "updates of systems that run by themselves", "CC7.1 | PR.PS-02 ID.RA-08", "Fixes of the operating system are installed as they come out", [
        (0,looks/* resource */.Zc)("aws_ssm_patch_baseline aws_ssm_maintenance_window_task aws_ssm_patch_group google_os_config_patch_deployment azurerm_maintenance_configuration"),
        (0,looks/* argument */.EE)("aws_db_instance aws_rds_cluster_instance aws_elasticache_replication_group", ["auto_minor_version_upgrade", true]),
        (0,looks/* argument */.EE)("google_container_node_pool", ["management.auto_upgrade", true]),
        (0,looks/* argument */.EE)("google_container_cluster", ["release_channel.channel", (0,looks/* not */.AU)("UNSPECIFIED")]),
        (0,looks/* argument */.EE)("azurerm_kubernetes_cluster", ["automatic_channel_upgrade", "set"]),
        (0,looks/* argument */.EE)("azurerm_linux_virtual_machine azurerm_windows_virtual_machine", ["patch_mode", (0,looks/* has */.zy)("Automatic")]),
        (0,looks/* chart */.bW)("system-upgrade-controller", "kured"),
        (0,looks/* manifest */.eu)("Plan", ["apiVersion", (0,looks/* has */.zy)("upgrade.cattle.io")]),
        (0,looks/* task */._W)("role", ["role", (0,looks/* named */.KT)("unattended", "patching")]),
        (0,looks/* task */._W)("role", ["role", (0,looks/* oneOf */.yL)("security", "geerlingguy.security")]),
        (0,looks/* task */._W)("apt package dnf yum", ["name", (0,looks/* oneOf */.yL)("unattended-upgrades", "dnf-automatic", "yum-cron")], ["state", (0,looks/* unless */.NJ)("absent", "removed")]),
        (0,looks/* task */._W)("apt", ["upgrade", "set"]),
        (0,looks/* setting */.Pe)("cloud-init", ["package_upgrade", true]),
        (0,looks/* setting */.Pe)("compose", ["services.*.image", (0,looks/* has */.zy)("watchtower")]),
        (0,looks/* cdk */.P0)("autoMinorVersionUpgrade: true"),
    ]),
    (0,looks/* signal */.vP)("state-lock", "locks on the state of infrastructure", "CC8.1 | PR.PS-01 ID.RA-07", "Two changes of the infrastructure cannot run into each other", [
        (0,looks/* argument */.EE)("backend.s3", ["dynamodb_table", "set"]),
        (0,looks/* argument */.EE)("backend.s3", ["use_lockfile", true]),
        (0,looks/* argument */.EE)("backend.gcs", ["bucket", "set"]),
        (0,looks/* argument */.EE)("backend.remote", ["organization", "set"]),
        (0,looks/* argument */.EE)("backend.cloud", ["organization", "set"]),
        (0,looks/* argument */.EE)("backend.azurerm", ["container_name", "set"]),
    ]),
    (0,looks/* signal */.vP)("host-hardening", "machines that are set up by a hardened baseline", "CC6.8 CC7.1 | PR.PS-01", "A machine offers an attacker as little as possible", [
        (0,looks/* task */._W)("role", ["role", (0,looks/* named */.KT)("hardening", "cis", "stig")]),
        (0,looks/* task */._W)("lineinfile", ["line", (0,looks/* has */.zy)("PermitRootLogin no", "PasswordAuthentication no")]),
        (0,looks/* task */._W)("sysctl", ["name", (0,looks/* has */.zy)("net.ipv4.conf.all.rp_filter", "kernel.randomize_va_space", "net.ipv4.tcp_syncookies")]),
        (0,looks/* argument */.EE)("google_compute_instance google_container_node_pool", ["**.shielded_instance_config.enable_secure_boot", true]),
        (0,looks/* argument */.EE)("google_container_cluster", ["enable_shielded_nodes", true]),
        (0,looks/* argument */.EE)("azurerm_linux_virtual_machine", ["disable_password_authentication", true]),
        (0,looks/* argument */.EE)("azurerm_linux_virtual_machine azurerm_windows_virtual_machine", ["secure_boot_enabled", true]),
        (0,looks/* argument */.EE)("google_container_node_pool", ["node_config.image_type", (0,looks/* oneOf */.yL)("COS_CONTAINERD")]),
        (0,looks/* argument */.EE)("aws_launch_template aws_instance data.aws_ami", ["**.filter.values", (0,looks/* has */.zy)("bottlerocket")]),
        (0,looks/* lines */.Mn)("sshd_config", "passwordauthentication permitrootlogin", " no"),
        (0,looks/* manifest */.eu)("SecurityProfile SeccompProfile AppArmorProfile SelinuxProfile"),
    ]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/pipeline.js

const pipeline_each = { scope: "each" };
/** Commands that test, but not where they are told to leave the tests out. */
const tested = (...commands) => (0,looks/* without */.FF)((0,looks/* command */.G5)(...commands), "-x test", "--exclude-task test", "-dskiptests", "-dskiptests=true", "-dmaven.test.skip", "-dmaven.test.skip=true", "--no-run");
/** What a CI pipeline checks. */
const pipelineSignals = [
    (0,looks/* signal */.vP)("static-analysis", "static analysis of the code", "CC7.1 CC8.1 | ID.RA-01 PR.PS-06", "Static analysis finds vulnerabilities in the code before they are released", [
        (0,looks/* call */.T1)("codeql", "sast", "brakeman", "semgrep", "sonarqube", "sonarcloud"),
        (0,looks/* action */.XI)("github/codeql-action/analyze", "github/codeql-action/autobuild", "returntocorp/semgrep-action", "semgrep/semgrep-action"),
        (0,looks/* action */.XI)("sonarsource/sonarcloud-github-action", "sonarsource/sonarqube-scan-action", "securego/gosec", "snyk/actions/code"),
        (0,looks/* action */.XI)("microsoft/security-devops-action", "shiftleftsecurity/scan-action", "pmd/pmd-github-action", "template:security/sast", "template:jobs/sast"),
        (0,looks/* command */.G5)("semgrep ci|scan|--config", "semgrep", "sonar-scanner", "bandit", "gosec", "brakeman", "snyk code", "codeql database", "njsscan", "pysa", "horusec"),
        (0,looks/* command */.G5)("mvn sonar:sonar", "gradlew sonar|sonarqube", "dotnet sonarscanner", "spotbugs"),
        (0,looks/* call */.T1)("code-analysis", "veracode", "checkmarx", "snyk", "fortify"),
        (0,looks/* action */.XI)("checkmarx/ast-github-action", "veracode/veracode-uploadandscan-action", "veracode/veracode-pipeline-scan-action", "codacy/codacy-analysis-cli-action", "presidentbeef/brakeman-action", "reviewdog/action-brakeman", "pycqa/bandit-action"),
        (0,looks/* action */.XI)("jetbrains/qodana-action", "bearer/bearer-action", "task:codeql3000init", "task:sonarqubeprepare", "task:sonarcloudprepare", "task:sonarcloudanalyze", "pipe:sonarsource/sonarcloud-scan", "orb:sonarcloud/scan", "microsoft/devskim-action"),
        (0,looks/* command */.G5)("bearer scan", "mix sobelow", "sobelow", "psalm --taint-analysis", "rake brakeman", "bin/brakeman", "pnpm sonar", "sonarqube-scanner", "mvn spotbugs:check", "gradlew spotbugsMain", "gradle sonarqube|sonar"),
        (0,looks/* command */.G5)("dotnet-sonarscanner"),
        (0,looks/* hook */.A_)("bandit", "brakeman", "semgrep", "gosec"),
        (0,looks/* lines */.Mn)("sonar-project.properties", "sonar.projectkey"),
    ]),
    (0,looks/* signal */.vP)("dependency-scan", "scanning of dependencies for known vulnerabilities", "CC7.1 CC9.2 | ID.RA-01 GV.SC-07", "Known vulnerabilities in other people's code are found on every run", [
        (0,looks/* action */.XI)("google/osv-scanner-action", "snyk/actions", "pypa/gh-action-pip-audit", "rustsec/audit-check", "dependency-check/dependency-check_action"),
        (0,looks/* withWords */.cS)((0,looks/* without */.FF)((0,looks/* action */.XI)("aquasecurity/trivy-action"), "image", "config"), "scan-type"),
        (0,looks/* withWords */.cS)((0,looks/* without */.FF)((0,looks/* action */.XI)("anchore/scan-action"), "image"), "path", "sbom"),
        (0,looks/* action */.XI)("golang/govulncheck-action", "actions-rust-lang/audit", "oss-review-toolkit/ort-ci-github-action", "template:security/dependency-scanning", "template:jobs/dependency-scanning"),
        (0,looks/* command */.G5)("npm audit", "pnpm audit", "yarn audit", "yarn npm audit", "bun audit", "pip-audit", "safety check|scan", "osv-scanner", "snyk test|monitor"),
        (0,looks/* command */.G5)("govulncheck", "cargo audit|deny", "bundle-audit", "bundler-audit", "composer audit", "trivy fs|filesystem|repo|repository", "grype", "better-npm-audit", "audit-ci"),
        (0,looks/* call */.T1)("owasp", "dependency-check", "npm-security-audit", "security-audit", "osv-scanner", "osv", "snyk", "trivy", "npm-audit", "vulnerability", "vulnerabilities", "govulncheck", "bundler-audit", "bundle-audit", "mend", "whitesource", "grype"),
        (0,looks/* action */.XI)("andymckay/bundle-audit-action", "symfonycorp/security-checker-action", "orb:snyk/scan", "pipe:snyk/snyk-scan", "task:dependency-check-build-task"),
        (0,looks/* action */.XI)("task:snyksecurityscan", "oke-py/npm-audit-action"),
        (0,looks/* command */.G5)("gradlew dependencyCheckAnalyze|dependencyCheckAggregate", "gradle dependencyCheckAnalyze", "mvn dependency-check:check|org.owasp:dependency-check-maven:check", "bin/bundler-audit", "bin/importmap audit", "rake bundle:audit", "bundle audit"),
        (0,looks/* command */.G5)("mix deps.audit", "mix hex.audit", "mix_audit", "poetry audit", "uv audit", "dotnet list package --vulnerable", "pnpm run audit*", "npm run audit*", "yarn run audit*", "make govulncheck", "local-php-security-checker", "symfony security:check"),
        (0,looks/* command */.G5)("pip_audit", "trivy rootfs|sbom"),
        (0,looks/* settingsFile */._r)("whitesource", ["scanSettings", "set"]),
        (0,looks/* settingsFile */._r)("whitesource", ["settingsInheritedFrom", "set"]),
        (0,looks/* lines */.Mn)(".gradle .gradle.kts", "id id( alias(", "org.owasp.dependencycheck"),
        (0,looks/* lines */.Mn)(".props .csproj", "<nugetaudit> <nugetauditmode>", "true", "all"),
        (0,looks/* hook */.A_)("pip-audit", "python-safety-dependencies-check", "poetry-audit"),
    ]),
    (0,looks/* signal */.vP)("dependency-review", "review of the dependencies that a pull request adds", "CC7.1 CC9.2 | ID.RA-01 ID.RA-09", "New dependencies are looked at before they come in", [
        (0,looks/* call */.T1)("dependency-review"),
        (0,looks/* action */.XI)("actions/dependency-review-action", "socketdev/action", "socketsecurity/socket-action", "advanced-security/maven-dependency-submission-action"),
        (0,looks/* command */.G5)("socket ci|scan"),
        (0,looks/* action */.XI)("step-security/dependency-review-action", "sonatype-nexus-community/nancy-github-action"),
    ]),
    (0,looks/* signal */.vP)("image-scan", "scanning of container images", "CC7.1 CC6.8 | ID.RA-01 ID.RA-09", "Images are searched for vulnerable packages before they run", [
        (0,looks/* without */.FF)((0,looks/* action */.XI)("aquasecurity/trivy-action"), "fs", "rootfs", "repo", "config"),
        (0,looks/* without */.FF)((0,looks/* action */.XI)("anchore/scan-action"), "path", "sbom"),
        (0,looks/* action */.XI)("docker/scout-action", "azure/container-scan", "snyk/actions/docker", "anchore/grype-action", "template:security/container-scanning"),
        (0,looks/* command */.G5)("trivy image", "grype", "docker scout", "snyk container", "clair-scanner"),
        (0,looks/* action */.XI)("lacework/lw-scanner-action", "sysdiglabs/scan-action", "prisma-cloud/prisma-cloud-scan", "crazy-max/ghaction-container-scan", "task:trivy", "pipe:aquasecurity/trivy-pipe", "aquasecurity/setup-trivy"),
        (0,looks/* call */.T1)("trivy", "image-scan", "container-scan", "scan-image", "docker-scan", "trivy-latest-scan", "trivy-pipeline-scan"),
        (0,looks/* command */.G5)("docker scan", "dockle", "trivy i", "aws ecr start-image-scan", "make trivy"),
    ]),
    (0,looks/* signal */.vP)("secret-scan", "scanning for secrets in the code", "CC6.1 | PR.AA-01 PR.PS-06", "Credentials that were committed by mistake are found", [
        (0,looks/* action */.XI)("gitleaks/gitleaks-action", "trufflesecurity/trufflehog", "gitguardian/ggshield-action", "zricethezav/gitleaks-action", "template:security/secret-detection", "template:jobs/secret-detection"),
        (0,looks/* command */.G5)("gitleaks", "trufflehog", "ggshield", "detect-secrets", "detect-secrets-hook", "git-secrets", "noseyparker"),
        (0,looks/* hook */.A_)("gitleaks", "gitleaks-docker", "detect-secrets", "ggshield", "trufflehog", "detect-private-key", "git-secrets"),
        (0,looks/* call */.T1)("gitleaks", "trufflehog", "secret-scan", "secrets-scan", "secret-scanning", "ggshield"),
        (0,looks/* action */.XI)("gitguardian/ggshield/actions/secret", "secretlint/secretlint", "reviewdog/action-detect-secrets"),
        (0,looks/* command */.G5)("secretlint", "kingfisher", "talisman"),
        (0,looks/* hook */.A_)("talisman-commit", "ripsecrets", "kingfisher", "secretlint"),
        (0,looks/* settingsFile */._r)("gitleaks", ["*", "set"]),
    ]),
    (0,looks/* signal */.vP)("sbom", "a bill of materials for what is built", "CC7.1 CC9.2 | ID.AM-02 GV.SC-04", "What is inside a release is written down", [
        (0,looks/* action */.XI)("anchore/sbom-action", "cyclonedx/gh-node-module-generatebom", "cyclonedx/gh-gomod-generate-sbom", "advanced-security/sbom-generator-action", "kubernetes-sigs/release-actions"),
        (0,looks/* command */.G5)("syft", "cyclonedx-npm", "cyclonedx-py", "cyclonedx-gomod", "cdxgen", "bom generate"),
        (0,looks/* withWords */.cS)((0,looks/* action */.XI)("docker/build-push-action"), "sbom"),
        (0,looks/* call */.T1)("sbom"),
        (0,looks/* command */.G5)("trivy sbom", "cyclonedx", "gradlew cyclonedxBom", "dotnet cyclonedx", "dotnet-CycloneDX", "mvn cyclonedx:makeAggregateBom", "make sbom", "sbom-tool generate", "cargo cyclonedx", "docker sbom", "cargo sbom", "uv export --format cyclonedx*"),
        (0,looks/* action */.XI)("cyclonedx/gh-dotnet-generate-sbom", "cyclonedx/gh-python-generate-sbom", "psastras/sbom-rs", "advanced-security/generate-sbom-action", "dependencytrack/gh-upload-sbom"),
    ]),
    (0,looks/* signal */.vP)("artifact-signing", "signing of what is built", "CC6.8 CC8.1 | ID.RA-09 PR.PS-05", "It can be verified that the pipeline made an artifact", [
        (0,looks/* action */.XI)("sigstore/cosign-installer", "actions/attest", "slsa-framework/slsa-github-generator", "sigstore/gh-action-sigstore-python"),
        (0,looks/* command */.G5)("cosign sign|attest|sign-blob", "gpg --detach-sign", "notation sign"),
        (0,looks/* withWords */.cS)((0,looks/* command */.G5)("npm publish", "pnpm publish"), "--provenance"),
        (0,looks/* call */.T1)("generator_generic_slsa3", "generator_container_slsa3"),
        (0,looks/* action */.XI)("azure/trusted-signing-action", "azure/artifact-signing-action", "docker/github-builder", "rubygems/release-gem", "rubygems/configure-rubygems-credentials"),
        (0,looks/* without */.FF)((0,looks/* action */.XI)("pypa/gh-action-pypi-publish"), "password"),
        (0,looks/* command */.G5)("azuresigntool", "codesign", "signtool", "jarsigner", "gh attestation", "signtool.exe", "rcodesign"),
        (0,looks/* call */.T1)("sign", "signing", "provenance", "attest", "attestation"),
    ]),
    (0,looks/* signal */.vP)("scorecard", "scoring of the repository's security practices", "CC4.1 | ID.IM-01", "The practices themselves are evaluated regularly", [(0,looks/* action */.XI)("ossf/scorecard-action"), (0,looks/* command */.G5)("scorecard --repo")]),
    (0,looks/* signal */.vP)("compliance-check", "a check of what changes do to controls", "CC4.1 CC4.2 | ID.IM-01 GV.OV-03", "Changes are evaluated against the controls before they are merged", [
        (0,looks/* action */.XI)("controldiff/controldiff", "usnistgov/oscal-cli-action", "defenseunicorns/lula-action"),
        (0,looks/* command */.G5)("controldiff check", "lula validate", "oscal-cli validate"),
    ]),
    (0,looks/* signal */.vP)("tests", "tests that run on changes", "CC8.1 | PR.PS-06", "A change is tested before it is merged", [
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("npm test|t|tst", "npm run test*", "npm run-script test*", "pnpm test*", "pnpm run test*", "yarn test*", "yarn run test*", "bun test", "bun run test*")),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("turbo test*", "turbo run test*", "nx test", "nx affected test|--target=test|-t", "nx run-many", "lerna run test", "vitest", "jest", "playwright test", "cypress run", "mocha", "ava", "node --test")),
        (0,looks/* onChange */.k9)(tested("go test", "gotestsum", "cargo test", "cargo nextest", "pytest", "tox", "nox", "unittest", "manage.py test", "python manage.py test", "coverage run", "mix test", "swift test")),
        (0,looks/* onChange */.k9)(tested("rspec", "rails test*", "bin/rails test*", "rake test|spec", "mvn test|verify|install", "mvnw test|verify|install", "gradlew test|check|build", "gradle test|check|build", "dotnet test", "phpunit", "composer test")),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("make test*", "make check", "just test*", "task test*", "bazel test", "deno test", "flutter test", "ctest", "sbt test", "molecule test", "terraform test", "helm unittest", "ct install", "invoke test")),
        (0,looks/* onChange */.k9)((0,looks/* action */.XI)("cypress-io/github-action", "helm/chart-testing-action")),
        (0,looks/* call */.T1)("test", "tests", "unit", "e2e", "integration", "jasmine", "rspec", "minitest"),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("test.sh|tests.sh|t.sh|run-tests.sh|run_tests.sh|runtests.sh|integration-test.sh|unit-test.sh", "bin/test*", "script/test*", "scripts/test*", "bin/rspec", "bin/ci", "script/cibuild", "parallel_rspec", "parallel_test", "minitest", "knapsack:rspec")),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("rake knapsack:rspec", "cucumber", "rails t")),
        (0,looks/* onChange */.k9)(tested("gradlew integrationTest|verify", "gradlew clean test|build|check", "mvn package", "mvn clean verify|test|install|package", "mvnw package", "mvnw clean verify|test|install|package", "gradle integrationTest")),
        (0,looks/* onChange */.k9)(tested("lein test", "dotnet vstest", "vstest.console.exe", "artisan test", "pest", "php artisan test", "codecept run", "mix ci", "cargo llvm-cov", "cargo tarpaulin", "cargo make test*", "xcodebuild test", "ginkgo", "bats")),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("hurl", "behave", "pytest-3", "py.test", "trial", "stestr run", "nose2", "karma start", "jasmine", "wtr", "ng test", "ember test", "rush test", "npm run e2e*", "npm run cypress*", "npm run unit*", "npm run int-test*", "yarn jest")),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("yarn vitest")),
        (0,looks/* onChange */.k9)((0,looks/* action */.XI)("task:vstest", "devexpress/testcafe-action")),
        (0,looks/* onChange */.k9)((0,looks/* withWords */.cS)((0,looks/* action */.XI)("task:dotnetcorecli", "task:maven", "task:gradle"), "test", "verify")),
        (0,looks/* call */.T1)("test-suite", "unit-tests", "integration-tests", "gradle-test", "jest", "pytest", "cypress", "playwright", "cucumber"),
    ], pipeline_each),
    (0,looks/* signal */.vP)("static-checks", "linting and type checks on changes", "CC8.1 | PR.PS-06", "Every change meets the same written rules of the code", [
        (0,looks/* call */.T1)("lint", "rubocop", "eslint", "stylelint", "standardx"),
        (0,looks/* onChange */.k9)((0,looks/* withWords */.cS)((0,looks/* command */.G5)("kubectl apply|create"), "--dry-run")),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("eslint", "npm run lint*", "pnpm lint*", "pnpm run lint*", "yarn lint*", "yarn run lint*", "bun run lint*", "turbo lint", "turbo run lint", "biome check|ci|lint", "tsc", "npm run typecheck|type-check|check-types")),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("golangci-lint", "go vet", "ruff check", "flake8", "pylint", "mypy", "pyright", "rubocop", "cargo clippy", "make lint", "phpstan", "shellcheck", "ktlint", "pre-commit run", "oxlint")),
        (0,looks/* onChange */.k9)((0,looks/* action */.XI)("ludeeus/action-shellcheck", "reviewdog/action-shellcheck", "golangci/golangci-lint-action", "reviewdog/action-eslint", "super-linter/super-linter", "github/super-linter", "astral-sh/ruff-action", "pre-commit/action", "oxsecurity/megalinter")),
        (0,looks/* call */.T1)("prettier", "ruff", "checkstyle", "ktlint", "detekt", "golangci-lint", "golangci", "typecheck", "style", "erblint", "formatting", "prettier-check", "linting"),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("biome", "npm run prettier*", "pnpm prettier*", "pnpm run prettier*", "yarn prettier*", "prettier --check|-c", "npm run format*", "npm run check*", "pnpm check*", "pnpm run check*", "yarn check*", "yarn format*", "yarn typecheck*", "ruff", "black --check", "isort --check*", "golint", "staticcheck", "make fmt*")),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("make vet", "make format*", "gofmt", "gradlew ktlintCheck|detekt|spotlessCheck|checkstyleMain|lint|pmdMain", "mvn checkstyle:check|spotless:check", "dotnet format", "cargo fmt", "mix format|credo|dialyzer", "pint", "phpcs", "php-cs-fixer")),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("psalm", "erb_lint", "haml-lint", "slim-lint", "standardrb", "rails zeitwerk:check", "bin/rubocop", "rake lint", "terraform fmt", "tofu fmt", "terragrunt hclfmt", "packer validate", "yamllint", "markdownlint", "buf lint", "buf breaking")),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("spectral lint", "sqlfluff lint", "djlint", "stylelint", "knip", "dependency-cruiser", "depcruise", "codespell", "typos", "helm lint", "kubeconform", "kubeval", "promtool check", "nix flake check", "swiftlint", "scalafmt", "scalafix")),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("sorbet", "srb tc", "bundle exec rubocop")),
        (0,looks/* onChange */.k9)((0,looks/* action */.XI)("psf/black", "chartboost/ruff-action", "crate-ci/typos", "wearerequired/lint-action", "docker://ghcr.io/github/super-linter", "bufbuild/buf-action", "bufbuild/buf-lint-action", "ibiqlik/action-yamllint", "davidanson/markdownlint-cli2-action")),
        (0,looks/* onChange */.k9)((0,looks/* action */.XI)("codespell-project/actions-codespell", "editorconfig-checker/action-editorconfig-checker", "dominikh/staticcheck-action")),
    ]),
    (0,looks/* signal */.vP)("infrastructure-plan", "a plan of infrastructure changes before they are merged", "CC8.1 | ID.RA-07 PR.PS-01", "Changes of infrastructure are reviewed as the plan that they make", [
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("terraform plan", "terraform validate", "tofu plan", "tofu validate", "terragrunt plan", "terragrunt run-all plan", "pulumi preview", "cdk diff", "atlantis")),
        (0,looks/* onChange */.k9)((0,looks/* action */.XI)("dflook/terraform-plan", "pulumi/actions", "corymhall/pulumi-cdk")),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("terragrunt validate", "sceptre validate|diff", "aws cloudformation validate-template", "sam validate", "az deployment group what-if", "az bicep build", "bicep build", "helm diff", "kubectl diff", "helmfile diff", "flux-local", "cdk synth")),
        (0,looks/* onChange */.k9)((0,looks/* command */.G5)("ansible-playbook --check", "spacectl stack")),
        (0,looks/* onChange */.k9)((0,looks/* action */.XI)("hashicorp/tfc-workflows-github", "dflook/terraform-validate", "op5dev/tf-via-pr", "allenporter/flux-local", "docker://ghcr.io/allenporter/flux-local", "gruntwork-io/terragrunt-action")),
        (0,looks/* onChange */.k9)((0,looks/* action */.XI)("suzuki-shunsuke/tfaction")),
        (0,looks/* call */.T1)("terraform-plan", "tf-plan", "flux-local"),
        (0,looks/* hook */.A_)("terraform_validate", "terraform-validate", "tofu-validate"),
    ]),
    (0,looks/* signal */.vP)("infrastructure-scan", "scanning of infrastructure code for weak settings", "CC7.1 CC5.2 | PR.PS-01 ID.RA-01", "Weak settings are found before they are applied", [
        (0,looks/* action */.XI)("bridgecrewio/checkov-action", "aquasecurity/tfsec-action", "aquasecurity/tfsec-pr-commenter-action", "checkmarx/kics-github-action", "terraform-linters/setup-tflint", "snyk/actions/iac"),
        (0,looks/* command */.G5)("checkov", "tfsec", "trivy config", "kics scan", "terrascan", "tflint", "cfn-lint", "cfn_nag_scan", "kubescape scan", "kube-linter", "kubeaudit", "snyk iac", "hadolint", "ansible-lint", "regula", "polaris audit"),
        (0,looks/* hook */.A_)("checkov", "terraform_checkov", "terraform_tfsec", "terraform_trivy", "terraform_tflint", "cfn-lint", "hadolint", "hadolint-docker"),
        (0,looks/* withWords */.cS)((0,looks/* without */.FF)((0,looks/* action */.XI)("aquasecurity/trivy-action"), "fs", "image", "repo", "rootfs"), "scan-type"),
        (0,looks/* action */.XI)("reviewdog/action-tflint", "stelligent/cfn_nag", "scottbrenner/cfn-lint-action", "stackrox/kube-linter-action", "ansible/ansible-lint", "ansible-community/ansible-lint-action", "zegl/kube-score"),
        (0,looks/* action */.XI)("datreeio/action-datree", "hadolint/hadolint", "ministryofjustice/github-actions/terraform-static-analysis", "brpaz/hadolint-action", "reviewdog/action-hadolint", "orb:hadolint", "orb:tfsec", "pipe:aquasecurity"),
        (0,looks/* call */.T1)("checkov", "tfsec", "tflint", "terraform-static-analysis", "kics", "hadolint", "trivy-config", "iac-scan", "kubescape", "kube-linter", "terraform-lint", "cfn-lint", "ansible-lint"),
        (0,looks/* command */.G5)("kube-score", "pluto detect*", "psrule", "steampipe check", "prowler", "cfn-guard validate", "cdk-nag", "snyk iac test", "trivy conf", "dockerfilelint", "make tflint", "make checkov", "make tfsec", "kubesec scan"),
        (0,looks/* hook */.A_)("tofu_checkov", "tofu_tflint", "tofu_trivy", "tflint", "tfsec", "trivy", "checkov_diff", "ansible-lint", "kube-linter", "k8svalidate"),
        (0,looks/* code */.aY)("cdk-nag", "AwsSolutionsChecks(", "NIST80053R5Checks(", "Checks("),
    ]),
    (0,looks/* signal */.vP)("policy-as-code", "policies that are checked by machine", "CC5.2 CC5.3 | GV.PO-01 PR.PS-01", "A written rule is enforced on every change and not only read", [
        (0,looks/* action */.XI)("open-policy-agent/setup-opa", "instrumenta/conftest-action", "kyverno/action-install-cli", "nirmata/kyverno-action"),
        (0,looks/* command */.G5)("conftest test|verify", "opa test|eval|check", "kyverno apply|test", "gator test|verify", "sentinel test|apply", "c7n-left"),
        (0,looks/* command */.G5)("regal lint", "opa fmt", "datree test", "kyverno-cli", "cnspec scan", "make conftest"),
        (0,looks/* call */.T1)("opa", "conftest", "kyverno"),
    ]),
    (0,looks/* signal */.vP)("dynamic-scan", "attack tests against the running application", "CC7.1 CC4.1 | ID.RA-01", "The running system is tested as an attacker would", [
        (0,looks/* action */.XI)("zaproxy/action-baseline", "zaproxy/action-full-scan", "zaproxy/action-api-scan", "projectdiscovery/nuclei-action", "stackhawk/hawkscan-action", "template:security/dast", "template:dast"),
        (0,looks/* command */.G5)("nuclei", "zap-baseline.py", "zap-full-scan.py", "nikto", "hawk scan", "wapiti"),
        (0,looks/* call */.T1)("zap", "zap-scan", "zaproxy", "dast", "owasp-zap", "pen-test", "nuclei"),
        (0,looks/* command */.G5)("zap.sh", "zap-api-scan.py", "dastardly", "schemathesis", "st run", "sqlmap", "testssl.sh", "stackhawk", "docker run owasp/zap2docker-stable"),
        (0,looks/* action */.XI)("schemathesis/action", "portswigger/dastardly-github-action", "orb:zap"),
    ]),
    (0,looks/* signal */.vP)("fuzzing", "fuzz tests", "CC7.1 | ID.RA-01 PR.PS-06", "Inputs that nobody thought of are tried", [
        (0,looks/* action */.XI)("google/clusterfuzzlite/actions", "google/oss-fuzz/infra/cifuzz/actions"),
        (0,looks/* command */.G5)("cargo fuzz", "jazzer", "atheris", "restler"),
        (0,looks/* withWords */.cS)((0,looks/* command */.G5)("go test"), "-fuzz"),
        (0,looks/* call */.T1)("fuzz", "fuzzing", "cifuzz"),
        (0,looks/* command */.G5)("go-fuzz", "libfuzzer", "cargo afl", "make fuzz*", "hypothesis fuzz"),
    ]),
    (0,looks/* signal */.vP)("workflow-scan", "checks of the workflows themselves", "CC7.1 CC6.8 | PR.PS-01 GV.SC-07", "The pipeline, which can change everything, is checked too", [
        (0,looks/* call */.T1)("actionlint", "zizmor"),
        (0,looks/* action */.XI)("step-security/harden-runner", "rhysd/actionlint", "raven-actions/actionlint", "woodruffw/zizmor-action", "zizmorcore/zizmor-action", "boostsecurityio/poutine-action"),
        (0,looks/* command */.G5)("zizmor", "actionlint", "poutine"),
        (0,looks/* hook */.A_)("zizmor", "actionlint"),
        (0,looks/* call */.T1)("lint-workflows", "workflow-lint", "lint-workflow"),
        (0,looks/* action */.XI)("koki-develop/github-actions-lint", "step-security/wait-for-secrets", "devops-actions/actionlint", "reviewdog/action-actionlint", "zgosalvez/github-actions-ensure-sha-pinned-actions"),
        (0,looks/* command */.G5)("ghalint", "pinact run", "octoscan"),
        (0,looks/* hook */.A_)("actionlint-docker", "actionlint-system", "check-github-workflows", "check-github-actions", "pinact"),
    ]),
    (0,looks/* signal */.vP)("strict-checks", "checks that fail the pipeline", "CC8.1 | PR.PS-06", "What a check finds stops the change", [(0,looks/* workflow */.kn)("strict-checks"), (0,looks/* setting */.Pe)("values", ["**.fail", true]), (0,looks/* setting */.Pe)("values", ["**.fail_on_error", true]), (0,looks/* setting */.Pe)("values", ["**.failOnError", true])], { scope: "each" }),
    (0,looks/* signal */.vP)("read-only-token", "a read-only token for the pipeline", "CC6.3 | PR.AA-05", "What a pipeline may do is limited to what it needs", [(0,looks/* workflow */.kn)("read-only-token")]),
    (0,looks/* signal */.vP)("pinned-actions", "actions that are pinned to a commit", "CC6.8 CC9.2 | GV.SC-07 ID.RA-09", "Other people's pipeline code cannot change unseen", [(0,looks/* workflow */.kn)("pinned-actions")]),
    (0,looks/* signal */.vP)("cloud-login-without-keys", "logging in to the cloud without stored keys", "CC6.1 | PR.AA-01 PR.AA-03", "The pipeline has credentials for minutes and none that could leak", [
        (0,looks/* withWords */.cS)((0,looks/* action */.XI)("aws-actions/configure-aws-credentials"), "role-to-assume"),
        (0,looks/* withWords */.cS)((0,looks/* action */.XI)("google-github-actions/auth"), "workload_identity_provider"),
        (0,looks/* withWords */.cS)((0,looks/* action */.XI)("azure/login"), "client-id"),
        (0,looks/* withWords */.cS)((0,looks/* action */.XI)("hashicorp/vault-action"), "jwt"),
        (0,looks/* withWords */.cS)((0,looks/* action */.XI)("aws-actions/configure-aws-credentials"), "role-arn"),
        (0,looks/* withWords */.cS)((0,looks/* action */.XI)("azure/login"), "tenant-id"),
        (0,looks/* without */.FF)((0,looks/* action */.XI)("pypa/gh-action-pypi-publish"), "password"),
        (0,looks/* action */.XI)("rubygems/configure-rubygems-credentials", "rubygems/release-gem", "octo-sts/action", "nuget/login", "rust-lang/crates-io-auth-action"),
        (0,looks/* command */.G5)("aws sts assume-role-with-web-identity", "assume-role-with-web-identity", "gcloud iam workload-identity-pools"),
        (0,looks/* withWords */.cS)((0,looks/* action */.XI)("orb:aws-cli/setup"), "role"),
        (0,looks/* withWords */.cS)((0,looks/* action */.XI)("tailscale/github-action"), "audience"),
    ]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/recovery.js

const recovery_each = { scope: "each" };
const recovery_runs = "Deployment StatefulSet DaemonSet Pod Rollout";
/** What keeps data there and brings it back, as infrastructure code and manifests say it. */
const recoverySignals = [
    (0,looks/* signal */.vP)("database-backups", "backups of databases", "A1.2 CC7.5 | PR.DS-11", "What is lost can be restored", [
        (0,looks/* amount */.vj)((0,looks/* argument */.EE)("aws_db_instance aws_rds_cluster aws_docdb_cluster aws_neptune_cluster module/terraform-aws-modules/rds*", ["backup_retention_period", (0,looks/* least */.YG)(1)])),
        (0,looks/* amount */.vj)((0,looks/* argument */.EE)("aws_elasticache_replication_group aws_elasticache_cluster", ["snapshot_retention_limit", (0,looks/* least */.YG)(1)])),
        (0,looks/* amount */.vj)((0,looks/* argument */.EE)("aws_redshift_cluster", ["automated_snapshot_retention_period", (0,looks/* least */.YG)(1)])),
        (0,looks/* argument */.EE)("google_sql_database_instance", ["settings.backup_configuration.enabled", true]),
        (0,looks/* amount */.vj)((0,looks/* argument */.EE)("azurerm_postgresql_flexible_server azurerm_mysql_flexible_server", ["backup_retention_days", (0,looks/* least */.YG)(1)])),
        (0,looks/* amount */.vj)((0,looks/* argument */.EE)("azurerm_mssql_database", ["short_term_retention_policy.retention_days", (0,looks/* least */.YG)(1)])),
        (0,looks/* amount */.vj)((0,looks/* stackProperty */.Qy)("AWS::RDS::DBInstance AWS::RDS::DBCluster", ["BackupRetentionPeriod", (0,looks/* least */.YG)(1)])),
        (0,looks/* manifest */.eu)("ScheduledBackup"),
        (0,looks/* field */.ZZ)("Cluster", ["spec.backup.barmanObjectStore", "set"]),
        (0,looks/* setting */.Pe)("values", ["**.backup.enabled", true]),
        (0,looks/* setting */.Pe)("values", ["**.backups.enabled", true]),
        (0,looks/* cdk */.P0)("backupRetention:", "backupRetentionPeriod:", "backup_retention=", "preferredBackupWindow:"),
        (0,looks/* argument */.EE)("digitalocean_database_cluster", ["backup_restore", "set"]),
        (0,looks/* argument */.EE)("azurerm_postgresql_server azurerm_mysql_server", ["backup_retention_days", (0,looks/* least */.YG)(1)]),
        (0,looks/* argument */.EE)("google_alloydb_cluster", ["automated_backup_policy", "set"]),
        (0,looks/* argument */.EE)("google_firestore_backup_schedule google_spanner_backup_schedule", ["retention", "set"]),
        (0,looks/* field */.ZZ)("Cluster", ["spec.plugins.name", (0,looks/* has */.zy)("barman")]),
        (0,looks/* manifest */.eu)("PerconaPGBackup PostgresBackup", ["kind", "set"]),
        (0,looks/* field */.ZZ)("PostgresCluster", ["spec.backups", "set"]),
        (0,looks/* lines */.Mn)("pgbackrest.conf", "repo1-"),
        (0,looks/* amount */.vj)((0,looks/* setting */.Pe)("values", ["**.backup_retention_period", (0,looks/* least */.YG)(1)])),
        (0,looks/* setting */.Pe)("compose", ["services.*.image", (0,looks/* has */.zy)("postgres-backup", "mysql-backup", "pgbackrest", "databack/mysql-backup", "db-backup")]),
        (0,looks/* argument */.EE)("aws_rds_cluster aws_db_instance", ["preferred_backup_window", "set"], ["backup_retention_period", (0,looks/* unless */.NJ)("0")]),
    ], { scope: "each", family: "backup" }),
    (0,looks/* signal */.vP)("backup-plan", "a plan of backups", "A1.2 CC7.5 | PR.DS-11", "Copies of the data are made and kept by a plan", [
        (0,looks/* resource */.Zc)("aws_backup_plan aws_backup_selection aws_backup_vault aws_dlm_lifecycle_policy azurerm_backup_policy_vm azurerm_backup_protected_vm azurerm_data_protection_backup_policy_blob_storage google_backup_dr_backup_plan google_gke_backup_backup_plan"),
        (0,looks/* resource */.Zc)("google_compute_resource_policy", ["snapshot_schedule_policy", "set"]),
        (0,looks/* stackResource */.FR)("AWS::Backup::BackupPlan AWS::DLM::LifecyclePolicy"),
        (0,looks/* manifest */.eu)("Schedule", ["apiVersion", (0,looks/* has */.zy)("velero")]),
        (0,looks/* manifest */.eu)("CronJob", ["metadata.name", (0,looks/* has */.zy)("backup", "dump")]),
        (0,looks/* chart */.bW)("velero", "volsync", "k8up", "stash", "kasten", "k10", "gemini", "kanister-operator", "mariadb-operator-backup"),
        (0,looks/* manifest */.eu)("ReplicationSource", ["spec.trigger.schedule", "set"]),
        (0,looks/* manifest */.eu)("Schedule", ["apiVersion", (0,looks/* has */.zy)("k8up")]),
        (0,looks/* manifest */.eu)("BackupConfiguration BackupSchedule SnapshotSchedule RecurringJob BackupTarget BackupRepository PreBackupPod"),
        (0,looks/* field */.ZZ)("CronJob", ["**.command", (0,looks/* has */.zy)("pg_dump", "mysqldump", "mongodump", "restic", "borg", "pg_dumpall")]),
        (0,looks/* field */.ZZ)("CronJob", ["**.args", (0,looks/* has */.zy)("pg_dump", "mysqldump", "mongodump", "restic backup", "borg create", "pg_dumpall")]),
        (0,looks/* script */.K$)("pg_dump", "pg_dumpall", "mysqldump", "mongodump", "restic backup", "borg create", "borgmatic", "pgbackrest", "wal-g backup-push", "duplicity", "etcdctl snapshot save", "velero backup"),
        (0,looks/* lines */.Mn)(".sql", "backup", "backup database"),
        (0,looks/* cdk */.P0)("backup.BackupPlan(", "BackupPlan.", "BackupVault("),
        (0,looks/* setting */.Pe)("compose", ["services.*.image", (0,looks/* has */.zy)("docker-volume-backup", "restic", "borgmatic", "duplicati", "kopia", "volumerize")]),
        (0,looks/* resource */.Zc)("azurerm_data_protection_backup_instance_disk azurerm_backup_protected_file_share google_backup_dr_backup_vault google_netapp_backup_policy azurerm_backup_container_storage_account aws_backup_region_settings digitalocean_droplet_snapshot aws_fsx_backup"),
        (0,looks/* argument */.EE)("aws_efs_backup_policy", ["backup_policy.status", (0,looks/* oneOf */.yL)("ENABLED")]),
        (0,looks/* argument */.EE)("digitalocean_droplet hcloud_server vultr_instance linode_instance", ["backups", true]),
        (0,looks/* argument */.EE)("linode_instance", ["backups_enabled", true]),
        (0,looks/* task */._W)("postgresql_db mysql_db", ["state", (0,looks/* oneOf */.yL)("dump")]),
        ...(0,looks/* installed */.$f)("restic", "borgmatic", "borgbackup"),
    ], { scope: "each", family: "backup" }),
    (0,looks/* signal */.vP)("backup-storage", "a place for backups", "A1.2 CC7.5 | PR.DS-11", "Copies of the data are kept apart from the data", [
        (0,looks/* resource */.Zc)("aws_s3_bucket google_storage_bucket", ["bucket", (0,looks/* has */.zy)("backup", "snapshot", "dump")]),
        (0,looks/* resource */.Zc)("google_storage_bucket", ["name", (0,looks/* has */.zy)("backup", "snapshot", "dump")]),
        (0,looks/* resource */.Zc)("azurerm_storage_container azurerm_recovery_services_vault azurerm_data_protection_backup_vault", ["name", (0,looks/* has */.zy)("backup", "vault")]),
        (0,looks/* stackResource */.FR)("AWS::S3::Bucket", ["BucketName", (0,looks/* has */.zy)("backup", "snapshot", "dump")]),
        (0,looks/* stackResource */.FR)("AWS::Backup::BackupVault"),
    ], { scope: "each", family: "backup" }),
    (0,looks/* signal */.vP)("versioning", "older versions of stored objects", "A1.2 CC7.5 | PR.DS-11", "What was overwritten or deleted can be had back", [
        (0,looks/* resource */.Zc)("aws_s3_bucket_versioning", ["versioning_configuration.status", (0,looks/* oneOf */.yL)("Enabled")]),
        (0,looks/* argument */.EE)("aws_s3_bucket google_storage_bucket", ["versioning.enabled", true]),
        (0,looks/* argument */.EE)("module/terraform-aws-modules/s3-bucket*", ["versioning.enabled", true]),
        (0,looks/* argument */.EE)("azurerm_storage_account", ["blob_properties.versioning_enabled", true]),
        (0,looks/* stackProperty */.Qy)("AWS::S3::Bucket", ["VersioningConfiguration.Status", (0,looks/* oneOf */.yL)("Enabled")]),
        (0,looks/* cdk */.P0)("versioned: true", "versioned=True", "BucketVersioning"),
        (0,looks/* lines */.Mn)(".bicep", "isversioningenabled:", "true"),
        (0,looks/* argument */.EE)("azurerm_storage_account", ["blob_properties.delete_retention_policy", "set"]),
        (0,looks/* argument */.EE)("azurerm_key_vault", ["soft_delete_retention_days", "set"]),
    ], recovery_each),
    (0,looks/* signal */.vP)("object-lock", "objects that cannot be deleted before their time", "A1.2 CC7.2 | PR.DS-11 PR.DS-01", "Not even an administrator can remove a copy or a record", [
        (0,looks/* resource */.Zc)("aws_s3_bucket_object_lock_configuration aws_backup_vault_lock_configuration azurerm_storage_container_immutability_policy"),
        (0,looks/* argument */.EE)("aws_s3_bucket", ["object_lock_enabled", true]),
        (0,looks/* argument */.EE)("google_storage_bucket", ["retention_policy.is_locked", true]),
        (0,looks/* stackProperty */.Qy)("AWS::S3::Bucket", ["ObjectLockEnabled", true]),
        (0,looks/* cdk */.P0)("objectLockEnabled: true", "objectLockDefaultRetention"),
        (0,looks/* argument */.EE)("azurerm_key_vault", ["purge_protection_enabled", true]),
    ], recovery_each),
    (0,looks/* signal */.vP)("point-in-time-recovery", "recovery to any point in time", "A1.2 CC7.5 | PR.DS-11 RC.RP-03", "A mistake is undone to the minute before it", [
        (0,looks/* argument */.EE)("aws_dynamodb_table", ["point_in_time_recovery.enabled", true]),
        (0,looks/* argument */.EE)("google_sql_database_instance", ["settings.backup_configuration.point_in_time_recovery_enabled", true]),
        (0,looks/* argument */.EE)("google_sql_database_instance", ["settings.backup_configuration.binary_log_enabled", true]),
        (0,looks/* argument */.EE)("azurerm_cosmosdb_account", ["backup.type", (0,looks/* oneOf */.yL)("Continuous")]),
        (0,looks/* stackProperty */.Qy)("AWS::DynamoDB::Table", ["PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled", true]),
        (0,looks/* cdk */.P0)("pointInTimeRecovery: true", "pointInTimeRecoverySpecification", "point_in_time_recovery=True"),
        (0,looks/* argument */.EE)("google_alloydb_cluster", ["continuous_backup_config.enabled", true]),
        (0,looks/* script */.K$)("wal-g wal-push", "pgbackrest archive-push"),
    ], recovery_each),
    (0,looks/* signal */.vP)("redundancy", "a second place that takes over", "A1.2 A1.1 | PR.IR-03", "The loss of one data center does not end the service", [
        (0,looks/* argument */.EE)("aws_db_instance module/terraform-aws-modules/rds*", ["multi_az", true]),
        (0,looks/* argument */.EE)("aws_elasticache_replication_group", ["automatic_failover_enabled", true]),
        (0,looks/* argument */.EE)("google_sql_database_instance", ["settings.availability_type", (0,looks/* oneOf */.yL)("REGIONAL")]),
        (0,looks/* argument */.EE)("azurerm_postgresql_flexible_server azurerm_mysql_flexible_server", ["high_availability", "set"]),
        (0,looks/* argument */.EE)("aws_opensearch_domain", ["cluster_config.zone_awareness_enabled", true]),
        (0,looks/* stackProperty */.Qy)("AWS::RDS::DBInstance", ["MultiAZ", true]),
        (0,looks/* field */.ZZ)(recovery_runs, ["**.topologySpreadConstraints", "set"]),
        (0,looks/* cdk */.P0)("multiAz: true", "multi_az=True", "automaticFailoverEnabled: true"),
        (0,looks/* argument */.EE)("aws_rds_cluster_instance aws_rds_cluster", ["availability_zones", "set"]),
        (0,looks/* argument */.EE)("google_redis_instance", ["tier", (0,looks/* oneOf */.yL)("STANDARD_HA")]),
        (0,looks/* argument */.EE)("google_alloydb_instance", ["availability_type", (0,looks/* oneOf */.yL)("REGIONAL")]),
        (0,looks/* argument */.EE)("google_container_cluster google_container_node_pool", ["node_locations", "set"]),
        (0,looks/* argument */.EE)("azurerm_*", ["zone_redundant", true]),
        (0,looks/* argument */.EE)("azurerm_*", ["zone_redundancy_enabled", true]),
        (0,looks/* argument */.EE)("azurerm_kubernetes_cluster azurerm_kubernetes_cluster_node_pool", ["**.zones", "set"]),
        (0,looks/* argument */.EE)("aws_autoscaling_group", ["vpc_zone_identifier", "set"]),
        (0,looks/* field */.ZZ)("Deployment StatefulSet Rollout", ["spec.replicas", (0,looks/* least */.YG)(2)]),
        (0,looks/* field */.ZZ)("Cluster", ["spec.instances", (0,looks/* least */.YG)(2)]),
        (0,looks/* field */.ZZ)(recovery_runs, ["**.affinity.podAntiAffinity", "set"]),
        (0,looks/* setting */.Pe)("values", ["**.replicaCount", (0,looks/* least */.YG)(2)]),
        (0,looks/* argument */.EE)("aws_ecs_service", ["desired_count", (0,looks/* least */.YG)(2)]),
        (0,looks/* argument */.EE)("aws_route53_record", ["failover_routing_policy", "set"]),
    ], recovery_each),
    (0,looks/* signal */.vP)("remote-copy", "a copy of the data in another region", "A1.2 CC9.1 | PR.DS-11 PR.IR-03", "The loss of a region does not lose the data", [
        (0,looks/* resource */.Zc)("aws_s3_bucket_replication_configuration aws_rds_global_cluster aws_dynamodb_table_replica aws_db_instance_automated_backups_replication"),
        (0,looks/* argument */.EE)("aws_dynamodb_table", ["replica.region_name", "set"]),
        (0,looks/* argument */.EE)("aws_db_instance", ["replicate_source_db", "set"]),
        (0,looks/* argument */.EE)("aws_backup_plan", ["rule.copy_action", "set"]),
        (0,looks/* argument */.EE)("azurerm_storage_account", ["account_replication_type", (0,looks/* oneOf */.yL)("GRS", "RAGRS", "GZRS", "RAGZRS")]),
        (0,looks/* stackProperty */.Qy)("AWS::S3::Bucket", ["ReplicationConfiguration", "set"]),
        (0,looks/* cdk */.P0)("crossRegionReplication", "replicationRegions:"),
        (0,looks/* argument */.EE)("google_storage_bucket", ["location", (0,looks/* oneOf */.yL)("US", "EU", "ASIA", "NAM4", "EUR4")]),
        (0,looks/* argument */.EE)("google_secret_manager_secret", ["replication.user_managed.replicas", "set"]),
        (0,looks/* resource */.Zc)("azurerm_mssql_failover_group"),
        (0,looks/* argument */.EE)("google_sql_database_instance", ["master_instance_name", "set"]),
        (0,looks/* argument */.EE)("azurerm_postgresql_flexible_server azurerm_mysql_flexible_server", ["geo_redundant_backup_enabled", true]),
    ], recovery_each),
    (0,looks/* signal */.vP)("deletion-protection", "protection against deletion", "A1.2 | PR.DS-11 PR.IR-03", "A mistake does not delete the data or what serves it", [
        (0,looks/* argument */.EE)("aws_db_instance aws_rds_cluster google_sql_database_instance google_container_cluster module/terraform-aws-modules/rds*", ["deletion_protection", true]),
        (0,looks/* argument */.EE)("aws_lb aws_alb", ["enable_deletion_protection", true]),
        (0,looks/* argument */.EE)("aws_dynamodb_table", ["deletion_protection_enabled", true]),
        (0,looks/* argument */.EE)("aws_db_instance aws_rds_cluster aws_s3_bucket aws_dynamodb_table aws_kms_key google_sql_database_instance google_storage_bucket", ["lifecycle.prevent_destroy", true]),
        (0,looks/* resource */.Zc)("azurerm_management_lock"),
        (0,looks/* stackProperty */.Qy)("AWS::RDS::DBInstance AWS::RDS::DBCluster", ["DeletionProtection", true]),
        (0,looks/* cdk */.P0)("deletionProtection: true", "RemovalPolicy.RETAIN", "deletion_protection=True", "terminationProtection: true"),
        (0,looks/* argument */.EE)("aws_instance", ["disable_api_termination", true]),
        (0,looks/* argument */.EE)("google_*", ["deletion_protection", true]),
        (0,looks/* argument */.EE)("aws_rds_cluster aws_db_instance", ["skip_final_snapshot", false]),
        (0,looks/* lines */.Mn)(".bicep", "resource", "microsoft.authorization/locks"),
        (0,looks/* argument */.EE)("aws_cognito_user_pool", ["deletion_protection", (0,looks/* oneOf */.yL)("ACTIVE")]),
        (0,looks/* argument */.EE)("google_* azurerm_* aws_eks_cluster aws_s3_bucket_versioning aws_efs_file_system aws_ecr_repository", ["lifecycle.prevent_destroy", true]),
    ], recovery_each),
];

;// CONCATENATED MODULE: ./build/js/signals/table/repository.js

const rules = "github_branch_protection github_branch_protection_v3 github_repository_ruleset github_organization_ruleset gitlab_branch_protection";
/** How the repository itself is kept. */
const repositorySignals = [
    (0,looks/* signal */.vP)("code-owners", "code owners", "CC1.3 CC8.1 | GV.RR-02", "Who answers for which files is written down, and they are asked", [{ in: "owners" }]),
    (0,looks/* signal */.vP)("dependency-updates", "automatic updates of dependencies", "CC7.1 | PR.PS-02 ID.RA-08", "Fixes of other people's code are proposed as they come out", [
        (0,looks/* settingsFile */._r)("dependabot", ["package-ecosystem", (0,looks/* not */.AU)("")], ["open-pull-requests-limit", (0,looks/* unless */.NJ)("0")]),
        (0,looks/* settingsFile */._r)("renovate", ["extends", "set"]),
        (0,looks/* settingsFile */._r)("renovate", ["packageRules", "set"]),
        (0,looks/* setting */.Pe)("package", ["renovate", "set"]),
        (0,looks/* command */.G5)("renovate", "npx renovate"),
        (0,looks/* action */.XI)("renovatebot/github-action"),
        (0,looks/* settingsFile */._r)("renovate", ["enabledManagers", "set"]),
        (0,looks/* manifest */.eu)("ImageUpdateAutomation"),
        (0,looks/* call */.T1)("update-dependencies", "dependency-updates", "renovate"),
    ]),
    (0,looks/* signal */.vP)("required-review", "a review that every change needs", "CC8.1 CC6.3 | ID.RA-07", "Nobody's change goes in unseen", [
        (0,looks/* amount */.vj)((0,looks/* setting */.Pe)("branch-protection", ["protection.required_pull_request_reviews.required_approving_review_count", (0,looks/* least */.YG)(1)])),
        (0,looks/* amount */.vj)((0,looks/* setting */.Pe)("ruleset", ["rules.parameters.required_approving_review_count", (0,looks/* least */.YG)(1)], ["enforcement", (0,looks/* oneOf */.yL)("active")])),
        (0,looks/* amount */.vj)((0,looks/* argument */.EE)(rules, ["required_pull_request_reviews.required_approving_review_count", (0,looks/* least */.YG)(1)])),
        (0,looks/* amount */.vj)((0,looks/* argument */.EE)(rules, ["rules.pull_request.required_approving_review_count", (0,looks/* least */.YG)(1)])),
        (0,looks/* settingsFile */._r)("mergify", ["pull_request_rules.conditions", (0,looks/* has */.zy)("#approved-reviews-by>=")]),
        (0,looks/* amount */.vj)((0,looks/* argument */.EE)("gitlab_project_approval_rule", ["approvals_required", (0,looks/* least */.YG)(1)])),
        (0,looks/* amount */.vj)((0,looks/* argument */.EE)("module/*", ["**.required_approving_review_count", (0,looks/* least */.YG)(1)])),
    ], { scope: "each" }),
    (0,looks/* signal */.vP)("required-owner-review", "a review by code owners that every change needs", "CC8.1 CC1.3 | ID.RA-07 GV.RR-02", "Whoever answers for the files has seen the change", [
        (0,looks/* setting */.Pe)("branch-protection", ["protection.required_pull_request_reviews.require_code_owner_reviews", true]),
        (0,looks/* setting */.Pe)("ruleset", ["rules.parameters.require_code_owner_review", true], ["enforcement", (0,looks/* oneOf */.yL)("active")]),
        (0,looks/* argument */.EE)(rules, ["required_pull_request_reviews.require_code_owner_reviews", true]),
        (0,looks/* argument */.EE)(rules, ["rules.pull_request.require_code_owner_review", true]),
    ], { scope: "each" }),
    (0,looks/* signal */.vP)("required-checks", "checks that every change must pass", "CC8.1 | PR.PS-06 ID.RA-07", "A change that fails a check cannot be merged", [
        (0,looks/* setting */.Pe)("branch-protection", ["protection.required_status_checks.contexts", "set"]),
        (0,looks/* setting */.Pe)("branch-protection", ["protection.required_status_checks.checks", "set"]),
        (0,looks/* setting */.Pe)("ruleset", ["rules.parameters.required_status_checks", "set"], ["enforcement", (0,looks/* oneOf */.yL)("active")]),
        (0,looks/* argument */.EE)(rules, ["required_status_checks", "set"]),
        (0,looks/* argument */.EE)(rules, ["rules.required_status_checks", "set"]),
    ], { scope: "each" }),
    (0,looks/* signal */.vP)("rules-for-admins", "branch rules that hold for administrators", "CC8.1 CC6.3 | PR.AA-05", "Nobody can bypass the rules for changes", [(0,looks/* setting */.Pe)("branch-protection", ["protection.enforce_admins", true]), (0,looks/* argument */.EE)(rules, ["enforce_admins", true])], { scope: "each" }),
    (0,looks/* signal */.vP)("protected-history", "a history that cannot be rewritten", "CC8.1 CC7.2 | PR.PS-04", "What was changed, and by whom, stays on record", [
        (0,looks/* setting */.Pe)("branch-protection", ["protection.allow_force_pushes", false]),
        (0,looks/* setting */.Pe)("branch-protection", ["protection.required_linear_history", true]),
        (0,looks/* setting */.Pe)("ruleset", ["rules.type", (0,looks/* oneOf */.yL)("non_fast_forward")], ["enforcement", (0,looks/* oneOf */.yL)("active")]),
        (0,looks/* argument */.EE)(rules, ["allows_force_pushes", false]),
        (0,looks/* argument */.EE)(rules, ["rules.non_fast_forward", true]),
    ], { scope: "each" }),
    (0,looks/* signal */.vP)("signed-commits", "signatures that every commit needs", "CC8.1 CC6.1 | PR.AA-03", "Who made a change can be proved", [(0,looks/* setting */.Pe)("ruleset", ["rules.type", (0,looks/* oneOf */.yL)("required_signatures")], ["enforcement", (0,looks/* oneOf */.yL)("active")]), (0,looks/* setting */.Pe)("branch-protection", ["protection.required_signatures", true]), (0,looks/* argument */.EE)(rules, ["require_signed_commits", true]), (0,looks/* argument */.EE)(rules, ["rules.required_signatures", true])], { scope: "each" }),
    (0,looks/* signal */.vP)("vulnerability-reports", "a way to report vulnerabilities", "CC2.3 CC7.3 | ID.RA-08", "People outside know how to report a weakness", [
        (0,looks/* page */.MY)("security.md", "report", "disclos"),
        (0,looks/* page */.MY)("security-policy.md vulnerability-disclosure.md vulnerability-disclosure-policy.md responsible-disclosure.md", "report", "disclos"),
        (0,looks/* lines */.Mn)("security.txt", "contact:"),
        (0,looks/* section */.uW)("vulnerability disclosure", "responsible disclosure", "reporting a vulnerability"),
        (0,looks/* settingsFile */._r)("security-insights", ["vulnerability-reporting", "set"]),
        (0,looks/* section */.uW)("reporting security issues", "reporting security vulnerabilities", "security issues", "reporting a security issue", "reporting vulnerabilities", "security disclosure"),
        (0,looks/* codeIn */.ry)(".ts .js .py .rb .go .php", "/.well-known/security.txt"),
    ]),
    (0,looks/* signal */.vP)("code-of-conduct", "a code of conduct", "CC1.1 | GV.RR-04", "What behavior is expected of people is written down", [
        (0,looks/* page */.MY)("code_of_conduct.md code-of-conduct.md conduct.md", "conduct", "behavior", "behaviour", "respect", "ethic", "expected"),
        (0,looks/* section */.uW)("code of conduct", "code of ethics", "standards of conduct", "code of business conduct"),
    ]),
    (0,looks/* signal */.vP)("review-rule", "a written rule for reviews", "CC8.1 | ID.RA-07", "How a change is reviewed and approved is written down", [
        (0,looks/* page */.MY)("contributing.md", "code review", "approval", "approved by", "must be reviewed", "be reviewed by", "reviewed by", "approving review"),
        (0,looks/* section */.uW)("code review", "code reviews", "review policy", "pull request review", "peer review", "pull request approval"),
    ]),
    (0,looks/* signal */.vP)("change-checklist", "a checklist for every pull request", "CC8.1 | ID.RA-07", "Whoever proposes a change says how it was tested and what it risks", [(0,looks/* page */.MY)("pull_request_template.md", "test", "security", "risk", "rollback", "checklist")]),
    (0,looks/* signal */.vP)("decision-records", "records of architecture decisions", "CC2.1 CC3.4 | GV.RM-03", "Why the system is as it is can be read later", [(0,looks/* section */.uW)("decision", "context and problem statement", "decision outcome")]),
    (0,looks/* signal */.vP)("encrypted-secrets", "secrets that are encrypted in the repository", "CC6.1 | PR.DS-01 PR.AA-01", "Secrets can be read only with a key that is kept elsewhere", [
        (0,looks/* settingsFile */._r)("sops", ["creation_rules", "set"]),
        (0,looks/* manifest */.eu)("SealedSecret", ["spec.encryptedData", "set"]),
        (0,looks/* settingsFile */._r)("encrypted-file", ["sops.mac", "set"]),
        (0,looks/* lines */.Mn)(".gitattributes", "* secrets *. .env", "filter=git-crypt"),
        (0,looks/* manifest */.eu)("SopsSecret"),
        (0,looks/* resource */.Zc)("data.sops_file"),
        (0,looks/* codeIn */.ry)("config/environments/production.rb", "config.require_master_key = true"),
    ]),
    (0,looks/* signal */.vP)("control-mapping", "controls that are mapped to criteria", "CC5.1 CC4.1 | GV.OV-03 ID.IM-01", "Which control answers which requirement is written down", [
        (0,looks/* settingsFile */._r)("opencontrol", ["satisfies", "set"]),
        (0,looks/* settingsFile */._r)("opencontrol", ["components", "set"]),
        (0,looks/* settingsFile */._r)("oscal", ["**.control-id", "set"]),
        (0,looks/* section */.uW)("control mapping", "control matrix", "controls matrix", "trust services criteria", "statement of applicability", "control activities"),
    ]),
    (0,looks/* signal */.vP)("account-members", "members and teams that are kept as code", "CC6.2 CC6.3 | PR.AA-01 PR.AA-05", "Who has access is granted and removed by reviewed changes", [
        (0,looks/* resource */.Zc)("github_membership github_team_membership github_team_members github_team_repository github_repository_collaborators gitlab_group_membership okta_user okta_group_memberships googleworkspace_user googleworkspace_group_member azuread_group_member aws_identitystore_user aws_identitystore_group_membership"),
        (0,looks/* resource */.Zc)("github_team github_organization_role github_repository_collaborator gitlab_project_membership okta_group_rule google_cloud_identity_group_membership pagerduty_user datadog_user tfe_team_organization_member tfe_team_member sentry_team_member azuread_group azuread_user"),
    ]),
    (0,looks/* signal */.vP)("row-security", "row level security in the database", "CC6.1 CC6.3 | PR.AA-05", "The database itself keeps customers' rows apart", [(0,looks/* lines */.Mn)(".sql", "alter table create policy", "enable row level security", "force row level security", "create policy"), (0,looks/* lines */.Mn)(".sql", "force enable alter", "row level security")]),
    (0,looks/* signal */.vP)("database-audit", "audit triggers or extensions in the database", "CC7.2 | PR.PS-04 DE.CM-03", "Who changed which row is recorded", [(0,looks/* lines */.Mn)(".sql", "create select", "pgaudit", "audit.audit_table(", "audit_trigger", "supa_audit", "audit.enable_tracking(")], { family: "audit" }),
    (0,looks/* signal */.vP)("package-scope", "installs that run no scripts of packages", "CC6.8 | GV.SC-07", "A package cannot run code when it is installed", [
        (0,looks/* lines */.Mn)(".npmrc", "ignore-scripts", "true"),
        (0,looks/* setting */.Pe)("package", ["pnpm.onlyBuiltDependencies", "set"]),
        (0,looks/* setting */.Pe)("package", ["trustedDependencies", "set"]),
        (0,looks/* setting */.Pe)("values", ["ignoredBuiltDependencies", "set"]),
        (0,looks/* setting */.Pe)("values", ["onlyBuiltDependencies", "set"]),
        (0,looks/* command */.G5)("npm ci --ignore-scripts", "npm install --ignore-scripts", "yarn install --ignore-scripts"),
        (0,looks/* withWords */.cS)((0,looks/* command */.G5)("npm ci", "npm install", "pnpm install", "yarn install"), "--ignore-scripts"),
    ]),
    (0,looks/* signal */.vP)("supported-versions", "a written list of supported versions", "CC2.3 CC7.1 | PR.PS-02", "Customers know which versions get fixes", [(0,looks/* section */.uW)("supported versions", "support policy", "end of life", "version support")]),
    (0,looks/* signal */.vP)("commit-hooks", "checks before every commit", "CC8.1 | PR.PS-06", "Mistakes are found before they leave a laptop", [
        (0,looks/* settingsFile */._r)("package", ["scripts.prepare", (0,looks/* has */.zy)("husky", "lefthook", "simple-git-hooks")]),
        (0,looks/* setting */.Pe)("package", ["lint-staged", "set"]),
        (0,looks/* hook */.A_)("black", "ruff", "ruff-check", "ruff-format", "flake8", "mypy", "isort", "eslint", "prettier", "biome-check", "golangci-lint", "go-fmt", "gofmt", "rubocop", "shellcheck", "yamllint", "ansible-lint", "hadolint", "terraform_fmt", "terraform_validate", "terraform-fmt", "terraform-validate", "tofu-fmt", "helmlint", "check-merge-conflict", "check-yaml", "markdownlint"),
        (0,looks/* settingsFile */._r)("lefthook", ["pre-commit", "set"]),
        (0,looks/* setting */.Pe)("package", ["husky.hooks.pre-commit", "set"]),
        (0,looks/* setting */.Pe)("package", ["simple-git-hooks", "set"]),
        (0,looks/* setting */.Pe)("package", ["pre-commit", "set"]),
        (0,looks/* hook */.A_)("end-of-file-fixer", "trailing-whitespace", "black-jupyter", "go-vet", "ktlint", "detekt", "dotnet-format", "tofu_fmt", "tofu_validate", "clippy", "fmt", "rustfmt", "stylelint", "pylint", "pyupgrade", "codespell", "typos", "check-json"),
        (0,looks/* hook */.A_)("check-toml", "check-added-large-files", "gofumpt", "golangci-lint-full", "oxfmt", "helm-docs", "terraform_docs", "prettier-eslint", "markdownlint-cli2", "editorconfig-checker", "buf-lint", "sqlfluff-lint"),
    ]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/transit.js

const transit_each = { scope: "each" };
const inTransit = "Data cannot be read or changed on its way";
/** Encryption in transit, as infrastructure code says it. */
const transitSignals = [
    (0,looks/* signal */.vP)("tls", "TLS of a current version", "CC6.7 | PR.DS-02", inTransit, [
        (0,looks/* argument */.EE)("aws_lb_listener aws_alb_listener", ["ssl_policy", (0,looks/* has */.zy)("tls-1-2", "tls13", "tls-1-3", "FS-1-2")]),
        (0,looks/* argument */.EE)("aws_lb_listener aws_alb_listener", ["protocol", (0,looks/* oneOf */.yL)("HTTPS", "TLS")]),
        (0,looks/* argument */.EE)("aws_cloudfront_distribution", ["viewer_certificate.minimum_protocol_version", (0,looks/* has */.zy)("TLSv1.2", "TLSv1.3")]),
        (0,looks/* argument */.EE)("aws_api_gateway_domain_name aws_apigatewayv2_domain_name", ["**.security_policy", (0,looks/* has */.zy)("TLS_1_2", "TLS_1_3")]),
        (0,looks/* argument */.EE)("google_compute_ssl_policy", ["min_tls_version", (0,looks/* oneOf */.yL)("TLS_1_2", "TLS_1_3")]),
        (0,looks/* argument */.EE)("azurerm_*", ["min_tls_version", (0,looks/* oneOf */.yL)("TLS1_2", "TLS1_3", "1.2", "1.3")]),
        (0,looks/* argument */.EE)("azurerm_*", ["minimum_tls_version", (0,looks/* oneOf */.yL)("1.2", "1.3")]),
        (0,looks/* argument */.EE)("azurerm_*", ["site_config.minimum_tls_version", (0,looks/* oneOf */.yL)("1.2", "1.3")]),
        (0,looks/* argument */.EE)("cloudflare_zone_setting", ["setting_id", (0,looks/* oneOf */.yL)("min_tls_version")], ["value", (0,looks/* oneOf */.yL)("1.2", "1.3")]),
        (0,looks/* stackProperty */.Qy)("AWS::ElasticLoadBalancingV2::Listener", ["Protocol", (0,looks/* oneOf */.yL)("HTTPS", "TLS")]),
        (0,looks/* stackProperty */.Qy)("AWS::CloudFront::Distribution", ["DistributionConfig.ViewerCertificate.MinimumProtocolVersion", (0,looks/* has */.zy)("TLSv1.2", "TLSv1.3")]),
        (0,looks/* lines */.Mn)(".conf caddyfile", "ssl_protocols", "tlsv1.2", "tlsv1.3"),
        (0,looks/* cdk */.P0)("SslPolicy.TLS12", "SslPolicy.RECOMMENDED", "SecurityPolicyProtocol.TLS_V1_2", "minimumTLSVersion: 1.2", "minimumTLSVersion: 1.3", 'minTlsVersion: "1.2"', 'minTlsVersion: "1.3"', "TlsVersion.TLS1_2", "TlsVersion.TLS1_3"),
        (0,looks/* lines */.Mn)(".bicep", "minimumtlsversion: mintlsversion:", "1_2", "1.2", "1_3", "1.3"),
        (0,looks/* manifest */.eu)("TLSOption", ["spec.minVersion", (0,looks/* oneOf */.yL)("VersionTLS12", "VersionTLS13")]),
        (0,looks/* argument */.EE)("digitalocean_loadbalancer", ["forwarding_rule.entry_protocol", (0,looks/* oneOf */.yL)("https")]),
        (0,looks/* resource */.Zc)("google_compute_target_https_proxy"),
        (0,looks/* resource */.Zc)("fastly_tls_subscription fastly_tls_activation fastly_tls_configuration"),
    ], transit_each),
    (0,looks/* signal */.vP)("https-only", "redirection of plain HTTP to HTTPS", "CC6.7 | PR.DS-02", inTransit, [
        (0,looks/* argument */.EE)("aws_lb_listener aws_alb_listener", ["default_action.redirect.protocol", (0,looks/* oneOf */.yL)("HTTPS")]),
        (0,looks/* argument */.EE)("aws_cloudfront_distribution", ["**.viewer_protocol_policy", (0,looks/* oneOf */.yL)("redirect-to-https", "https-only")]),
        (0,looks/* argument */.EE)("azurerm_*", ["https_only", true]),
        (0,looks/* argument */.EE)("azurerm_storage_account", ["https_traffic_only_enabled", true]),
        (0,looks/* argument */.EE)("azurerm_storage_account", ["enable_https_traffic_only", true]),
        (0,looks/* argument */.EE)("google_compute_url_map", ["default_url_redirect.https_redirect", true]),
        (0,looks/* argument */.EE)("cloudflare_zone_setting", ["setting_id", (0,looks/* oneOf */.yL)("always_use_https")], ["value", (0,looks/* oneOf */.yL)("on")]),
        (0,looks/* stackProperty */.Qy)("AWS::ElasticLoadBalancingV2::Listener", ["DefaultActions.RedirectConfig.Protocol", (0,looks/* oneOf */.yL)("HTTPS")]),
        (0,looks/* stackProperty */.Qy)("AWS::CloudFront::Distribution", ["**.ViewerProtocolPolicy", (0,looks/* oneOf */.yL)("redirect-to-https", "https-only")]),
        (0,looks/* setting */.Pe)("fly", ["**.force_https", true]),
        (0,looks/* field */.ZZ)("Ingress", ["metadata.annotations.nginx~ingress~kubernetes~io/ssl-redirect", true]),
        (0,looks/* field */.ZZ)("Ingress", ["metadata.annotations.nginx~ingress~kubernetes~io/force-ssl-redirect", true]),
        (0,looks/* cdk */.P0)("ViewerProtocolPolicy.REDIRECT_TO_HTTPS", "ViewerProtocolPolicy.HTTPS_ONLY", "redirectHTTP: true", "httpsOnly: true"),
        (0,looks/* lines */.Mn)(".bicep", "httpsonly: supportshttpstrafficonly:", "true"),
        (0,looks/* lines */.Mn)(".conf .template .tmpl .erb .j2", "return rewrite", "https://$host", "https://$server_name", "https://$http_host"),
        (0,looks/* manifest */.eu)("Middleware", ["spec.redirectScheme.scheme", (0,looks/* oneOf */.yL)("https")]),
        (0,looks/* field */.ZZ)("Ingress", ["metadata.annotations.alb~ingress~kubernetes~io/ssl-redirect", "set"]),
        (0,looks/* argument */.EE)("digitalocean_loadbalancer", ["redirect_http_to_https", true]),
        (0,looks/* argument */.EE)("fastly_service_vcl", ["request_setting.force_ssl", true]),
        (0,looks/* setting */.Pe)("serverless", ["**.viewerProtocolPolicy", (0,looks/* oneOf */.yL)("redirect-to-https")]),
    ], transit_each),
    (0,looks/* signal */.vP)("database-tls", "TLS between services and databases", "CC6.7 | PR.DS-02", inTransit, [
        (0,looks/* argument */.EE)("aws_db_parameter_group aws_rds_cluster_parameter_group", ["parameter.name", (0,looks/* oneOf */.yL)("rds.force_ssl", "require_secure_transport")], ["parameter.value", (0,looks/* oneOf */.yL)("1", "on")]),
        (0,looks/* argument */.EE)("google_sql_database_instance", ["settings.ip_configuration.require_ssl", true]),
        (0,looks/* argument */.EE)("google_sql_database_instance", ["settings.ip_configuration.ssl_mode", (0,looks/* has */.zy)("ENCRYPTED_ONLY", "TRUSTED_CLIENT")]),
        (0,looks/* argument */.EE)("azurerm_postgresql_server azurerm_mysql_server azurerm_mariadb_server", ["ssl_enforcement_enabled", true]),
        (0,looks/* argument */.EE)("aws_redshift_parameter_group", ["parameter.name", (0,looks/* oneOf */.yL)("require_ssl")]),
        (0,looks/* argument */.EE)("aws_docdb_cluster_parameter_group", ["parameter.name", (0,looks/* oneOf */.yL)("tls")], ["parameter.value", (0,looks/* oneOf */.yL)("enabled")]),
        (0,looks/* setting */.Pe)("spring", ["spring.datasource.url", (0,looks/* has */.zy)("sslmode=verify", "sslmode=require", "ssl=true", "encrypt=true")]),
        (0,looks/* lines */.Mn)("pg_hba.conf", "hostssl"),
        (0,looks/* assigned */.Xz)("postgresql.conf", "ssl", "on"),
        (0,looks/* argument */.EE)("azurerm_postgresql_flexible_server_configuration", ["name", (0,looks/* oneOf */.yL)("require_secure_transport")], ["value", (0,looks/* oneOf */.yL)("on")]),
    ], transit_each),
    (0,looks/* signal */.vP)("cache-tls", "TLS between services and caches or brokers", "CC6.7 | PR.DS-02", inTransit, [
        (0,looks/* argument */.EE)("aws_elasticache_replication_group", ["transit_encryption_enabled", true]),
        (0,looks/* argument */.EE)("google_redis_instance", ["transit_encryption_mode", (0,looks/* oneOf */.yL)("SERVER_AUTHENTICATION")]),
        (0,looks/* argument */.EE)("aws_msk_cluster", ["encryption_info.encryption_in_transit.client_broker", (0,looks/* oneOf */.yL)("TLS")]),
        (0,looks/* argument */.EE)("aws_efs_mount_target aws_ecs_task_definition", ["**.transit_encryption", (0,looks/* oneOf */.yL)("ENABLED")]),
        (0,looks/* argument */.EE)("aws_opensearch_domain aws_elasticsearch_domain", ["domain_endpoint_options.enforce_https", true]),
        (0,looks/* argument */.EE)("aws_opensearch_domain aws_elasticsearch_domain", ["node_to_node_encryption.enabled", true]),
        (0,looks/* stackProperty */.Qy)("AWS::ElastiCache::ReplicationGroup", ["TransitEncryptionEnabled", true]),
        (0,looks/* cdk */.P0)("transitEncryptionEnabled: true", "enforceHttps: true", "nodeToNodeEncryption: true"),
    ], transit_each),
    (0,looks/* signal */.vP)("bucket-tls", "a bucket policy that refuses plain HTTP", "CC6.7 | PR.DS-02", inTransit, [
        (0,looks/* argument */.EE)("aws_s3_bucket_policy aws_sqs_queue_policy aws_sns_topic_policy", ["policy", (0,looks/* has */.zy)("aws:SecureTransport")]),
        (0,looks/* argument */.EE)("data.aws_iam_policy_document", ["statement.condition.variable", (0,looks/* has */.zy)("aws:SecureTransport")]),
        (0,looks/* argument */.EE)("module/terraform-aws-modules/s3-bucket*", ["attach_deny_insecure_transport_policy", true]),
        (0,looks/* stackProperty */.Qy)("AWS::S3::BucketPolicy", ["PolicyDocument.Statement.Condition.Bool.aws:SecureTransport", "set"]),
        (0,looks/* stackProperty */.Qy)("AWS::S3::BucketPolicy", ["PolicyDocument.Statement.Condition.Bool.aws:SecureTransport", false]),
        (0,looks/* cdk */.P0)("enforceSSL: true", "enforce_ssl=True"),
        (0,looks/* argument */.EE)("aws_s3_bucket_policy aws_sqs_queue_policy", ["**.policy", (0,looks/* has */.zy)("SecureTransport")]),
    ], transit_each),
    (0,looks/* signal */.vP)("certificates", "certificates that are issued and renewed by machine", "CC6.7 | PR.DS-02", "Certificates do not run out unnoticed", [
        (0,looks/* resource */.Zc)("aws_acm_certificate google_compute_managed_ssl_certificate google_certificate_manager_certificate azurerm_app_service_managed_certificate acme_certificate cloudflare_certificate_pack module/terraform-aws-modules/acm*"),
        (0,looks/* stackResource */.FR)("AWS::CertificateManager::Certificate"),
        (0,looks/* manifest */.eu)("Certificate ClusterIssuer Issuer ManagedCertificate"),
        (0,looks/* field */.ZZ)("Ingress", ["metadata.annotations.cert-manager~io/cluster-issuer", "set"]),
        (0,looks/* chart */.bW)("cert-manager", "cert-manager-csi-driver", "trust-manager"),
        (0,looks/* cdk */.P0)("DnsValidatedCertificate(", "acm.Certificate(", "CertificateValidation.fromDns("),
        (0,looks/* argument */.EE)("aws_route53_record google_dns_record_set cloudflare_record azurerm_dns_caa_record", ["type", (0,looks/* oneOf */.yL)("CAA")]),
        (0,looks/* resource */.Zc)("azurerm_app_service_certificate digitalocean_certificate aws_acmpca_certificate_authority tls_locally_signed_cert module/terraform-google-modules/*certificate*"),
        (0,looks/* resource */.Zc)("aws_acm_certificate_validation google_certificate_manager_certificate_map"),
        (0,looks/* task */._W)("acme_certificate"),
        ...(0,looks/* installed */.$f)("certbot"),
    ]),
    (0,looks/* signal */.vP)("ingress-tls", "TLS at the cluster's door", "CC6.7 | PR.DS-02", inTransit, [
        (0,looks/* field */.ZZ)("Ingress", ["spec.tls", "set"]),
        (0,looks/* field */.ZZ)("Gateway", ["spec.listeners.tls", "set"]),
        (0,looks/* field */.ZZ)("Gateway", ["spec.servers.tls", "set"]),
        (0,looks/* field */.ZZ)("IngressRoute", ["spec.tls", "set"]),
        (0,looks/* field */.ZZ)("HTTPProxy", ["spec.virtualhost.tls", "set"]),
        (0,looks/* setting */.Pe)("values", ["**.ingress.tls", "set"]),
        (0,looks/* setting */.Pe)("values", ["**.ingress.tlsEnabled", true]),
        (0,looks/* field */.ZZ)("HTTPRoute GRPCRoute TLSRoute", ["spec.parentRefs.sectionName", (0,looks/* has */.zy)("https", "tls")]),
        (0,looks/* field */.ZZ)("Ingress", ["metadata.annotations.traefik~ingress~kubernetes~io/router.tls", "set"]),
    ], transit_each),
    (0,looks/* signal */.vP)("service-mesh-tls", "mutual TLS between services", "CC6.7 CC6.6 | PR.DS-02 PR.AA-03", "Services prove to each other who they are, and nobody listens in", [
        (0,looks/* manifest */.eu)("PeerAuthentication", ["spec.mtls.mode", (0,looks/* oneOf */.yL)("STRICT")]),
        (0,looks/* manifest */.eu)("MeshTLSAuthentication ServerAuthorization"),
        (0,looks/* resource */.Zc)("aws_appmesh_virtual_node", ["**.client_policy", "set"]),
        (0,looks/* chart */.bW)("linkerd-control-plane", "linkerd2", "istiod", "consul"),
        (0,looks/* field */.ZZ)("ServiceMesh MeshConfig DestinationRule", ["spec.trafficPolicy.tls.mode", (0,looks/* oneOf */.yL)("ISTIO_MUTUAL", "MUTUAL")]),
        (0,looks/* argument */.EE)("google_container_cluster", ["mesh_certificates.enable_certificates", true]),
    ], transit_each),
    (0,looks/* signal */.vP)("dns-signing", "signed DNS zones", "CC6.6 CC6.7 | PR.DS-02", "Nobody can answer for our names", [(0,looks/* resource */.Zc)("aws_route53_key_signing_key aws_route53_hosted_zone_dnssec cloudflare_zone_dnssec"), (0,looks/* argument */.EE)("google_dns_managed_zone", ["dnssec_config.state", (0,looks/* oneOf */.yL)("on")])]),
];

;// CONCATENATED MODULE: ./build/js/signals/table.js

















/** Every signal, in the one order in which suggestions are told. */
const signals = [
    ...pipelineSignals,
    ...deliverySignals,
    ...repositorySignals,
    ...networkSignals,
    ...accessSignals,
    ...encryptionSignals,
    ...transitSignals,
    ...monitoringSignals,
    ...recoverySignals,
    ...operationsSignals,
    ...codeIdentitySignals,
    ...codeAccessSignals,
    ...codeOperationSignals,
    ...companyDocumentSignals,
    ...protectionDocumentSignals,
    ...operationsDocumentSignals,
    ...systemDocumentSignals,
];


/***/ })

};
