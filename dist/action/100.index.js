export const id = 100;
export const ids = [100];
export const modules = {

/***/ 100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mechanismsOf: () => (/* binding */ mechanismsOf)
});

// EXTERNAL MODULE: ./build/js/signals/file-kinds.js
var file_kinds = __webpack_require__(1322);
;// CONCATENATED MODULE: ./build/js/signals/lookup.js
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

;// CONCATENATED MODULE: ./build/js/signals/changed-index.js
function indexOf(changed) {
    const { base, head, renamed } = changed;
    const before = new Map([...renamed].map(([from, to]) => [to, from]));
    const baseByPath = new Map(base.map((seen) => [seen.path, seen]));
    const atBase = base.flatMap(({ sightings }) => sightings);
    const atHead = head.flatMap(({ sightings }) => sightings);
    const known = new Set(atBase.map(keyOf));
    const isNew = (one) => !known.has(keyOf({ ...one, path: before.get(one.path) ?? one.path }));
    const brought = atHead.filter((one) => (one.holds === "yes" || one.holds === "unknown") && isNew(one));
    const arrived = head.map((seen) => {
        const was = new Set(baseByPath.get(before.get(seen.path) ?? seen.path)?.items);
        return { seen, names: new Set(seen.items.filter((name) => !was.has(name))) };
    });
    return {
        ...changed,
        baseByPath,
        headByPath: new Map(head.map((seen) => [seen.path, seen])),
        kept: firstBy(atHead, (one) => inFile(one.path, one)),
        moved: firstBy(arrived.flatMap(({ seen, names }) => seen.sightings.filter(({ subject }) => names.has(subject))), anywhere),
        items: new Set(head.flatMap(({ path, items }) => items.map((name) => `${path} ${name}`))),
        newItems: new Set(arrived.flatMap(({ names }) => [...names])),
        itemsAtBase: new Set(base.flatMap(({ items }) => items)),
        itemsAtHead: new Set(head.flatMap(({ items }) => items)),
        mechanisms: new Set(atBase.flatMap(({ kind, subject }) => (kind === "item" ? [subject] : []))),
        brought: new Set(brought.flatMap(replacing)),
        broughtItems: new Set(brought.filter(({ kind }) => kind === "item").flatMap(replacing)),
        stems: new Set(atHead.map((one) => inFile(one.path, { ...one, subject: stemOf(one.subject) }))),
        carrying: { base: carryingFolders(base), head: carryingFolders(head) },
    };
}
/** What a lost sighting needs one of: its family, where it ran. */
function replaceableBy({ signal, path }) {
    return `${isOfOtherForge(path) ? "anywhere" : "here"} ${signal.family}`;
}
/** What a sighting can take the place of: a workflow of Gitea or Forgejo, which GitHub does not run, only of another one. */
function replacing({ signal, path }) {
    const anywhere = `anywhere ${signal.family}`;
    return isOfOtherForge(path) ? [anywhere] : [anywhere, `here ${signal.family}`];
}
function isOfOtherForge(path) {
    return /^\.(?:gitea|forgejo)\//.test(path);
}
/** A signal's subject in one file. */
function inFile(path, { signal, subject }) {
    return `${path} ${anywhere({ signal, subject })}`;
}
/** A signal's subject, wherever it is. */
function anywhere({ signal, subject }) {
    return `${signal.id} ${subject}`;
}
/** What is called so only in its file is another thing in another file. */
function isLocal({ subject }) {
    return subject.startsWith("./");
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
function keyOf(one) {
    return isLocal(one) ? inFile(one.path, one) : anywhere(one);
}
/** `logs` of `logs_v2`, `logs2` and `logs_new`; any other name as it is, with a mark that nothing is called by. */
function stemOf(subject) {
    const stem = subject.replace(/[_-]?(?:v?\d{1,4}|new)$/, "");
    return stem === subject ? `${subject} ` : stem;
}
function carryingFolders(all) {
    return new Set(all.flatMap(({ path, carries }) => (carries ? [folderOf(path)] : [])));
}
function firstBy(all, keyOf) {
    return new Map([...all].reverse().map((one) => [keyOf(one), one]));
}

;// CONCATENATED MODULE: ./build/js/signals/losses.js

/** Losses as far as the changed files tell; those of a mechanism that one place is enough for may still be shown by another file. */
function lossesIn(changed) {
    const index = indexOf(changed);
    const lost = changed.base.flatMap(({ sightings }) => sightings.flatMap((was) => lossOf(was, index) ?? []));
    return lost.filter((loss) => !isReplaced(loss, index));
}
/** Those that no file shows any more; `elsewhere` are the sightings of all other files at head. */
function settle(losses, { head }, elsewhere) {
    const left = new Map();
    for (const one of [...head.flatMap(({ sightings }) => sightings), ...elsewhere]) {
        if (one.holds !== "yes" && one.holds !== "unknown")
            continue;
        for (const name of replacing(one))
            left.set(name, Math.max(one.rank, left.get(name) ?? 0));
    }
    return losses.filter(({ was }) => was.signal.scope !== "repository" || (left.get(replaceableBy(was)) ?? 0) < was.rank);
}
function lossOf(was, index) {
    if (was.holds === "unknown" || was.holds === "advisory")
        return null;
    const at = index.renamed.get(was.path) ?? was.path;
    if (isOfOtherForge(at) && !isOfOtherForge(was.path))
        return { was, now: null, how: "gone" };
    const file = index.headByPath.get(at);
    if (isUnread(file, was.path, at, index))
        return null;
    const now = index.kept.get(inFile(at, was)) ?? (isLocal(was) ? undefined : index.moved.get(anywhere(was)));
    if (now !== undefined)
        return weakened(was, now);
    const isThere = index.items.has(`${at} ${was.subject}`);
    if (was.kind === "value")
        return isThere || isElsewhere(was, index) ? { was, now: null, how: "off" } : null;
    if (wentAlong(was, index) || (!isLocal(was) && index.stems.has(inFile(at, was))))
        return null;
    return { was, now: null, how: isThere ? "off" : "gone" };
}
/** Whether it is not known what the file holds at head. */
function isUnread(file, path, at, { isAtHead }) {
    return file === undefined ? at === path && isAtHead(at) : !file.isRead;
}
function weakened(was, now) {
    if (now.holds === "advisory")
        return { was, now, how: "advisory" };
    if (now.holds === "limited" && was.holds === "yes")
        return { was, now, how: "limited" };
    const isLess = was.amount !== null && now.amount !== null && now.amount < was.amount;
    return isLess ? { was, now, how: "lowered" } : null;
}
/** Whether what had the setting moved to another file, and is there without it. */
function isElsewhere(was, { newItems }) {
    return !isLocal(was) && newItems.has(was.subject);
}
/** Whether what it protected went with it. */
function wentAlong(was, index) {
    const [type = ""] = was.subject.split(".");
    const gone = was.refers.filter((name) => index.isGone(name) || (index.itemsAtBase.has(name) && !index.itemsAtHead.has(name)));
    // What only configures one resource is of its family by name: aws_s3_bucket_versioning of an aws_s3_bucket.
    if (gone.some((name) => name.includes("/") || type.startsWith(`${name.split(".")[0]}_`)))
        return true;
    if (was.signal.scope !== "attached")
        return false;
    return (gone.some((name) => !index.mechanisms.has(name)) || isServiceGone(was.path, index) || isChartGone(was.path, index));
}
/** Whether the Helm chart that a file is part of was removed: what it measured or watched went with it. */
function isChartGone(path, { baseByPath, isAtHead }) {
    const parts = path.split("/").slice(0, -1);
    const charts = parts.map((_, at) => `${parts.slice(0, at + 1).join("/")}/Chart.yaml`);
    return charts.some((chart) => baseByPath.has(chart) && !isAtHead(chart));
}
/** Whether its file, or its folder, had something that runs or holds data, and has nothing of it any more. */
function isServiceGone(path, { headByPath, baseByPath, renamed, carrying }) {
    const [was, is] = [baseByPath.get(path), headByPath.get(renamed.get(path) ?? path)];
    if (was?.carries === true && is?.carries !== true)
        return true;
    return carrying.base.has(folderOf(path)) && !carrying.head.has(folderOf(path));
}
/** Whether the change brings the mechanism, or another of its family, somewhere where it was not. */
function isReplaced({ was, how }, { brought, broughtItems }) {
    if (how !== "gone" && how !== "off")
        return false;
    return (was.kind === "item" ? brought : broughtItems).has(replaceableBy(was));
}

// EXTERNAL MODULE: ./build/js/model/sentence.js
var sentence = __webpack_require__(1703);
// EXTERNAL MODULE: ./build/js/model/catalogue.js
var catalogue = __webpack_require__(2589);
;// CONCATENATED MODULE: ./build/js/signals/signal.js

/** The criteria as `framework/criterion`. */
function criterionKeys(criteria) {
    return Object.entries(criteria).flatMap(([framework, ids]) => ids.map((id) => (0,catalogue/* criterionKey */.h)(framework, id)));
}

;// CONCATENATED MODULE: ./build/js/signals/mechanism-changes.js


/** More places than these nobody reads; the sentence says how many there are. */
const mostPlaces = 10;
/** What is told of a change's losses: one sentence a mechanism and way in which it is lost. */
function lossChanges(losses) {
    const groups = new Map();
    for (const loss of losses) {
        const key = `${loss.was.signal.id} ${verbOf(loss)}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [loss]);
        else
            group.push(loss);
    }
    return [...groups.values()].map((group) => {
        const [{ was, how }] = group;
        return {
            is: how === "gone" || how === "off" ? "taken-away" : "weakened",
            signal: was.signal.id,
            message: messageOf(group),
            places: group
                .slice(0, mostPlaces)
                .map(({ was, now }) => (now === null ? placeOf(was, "base") : placeOf(now, "head"))),
            criteria: criterionKeys(was.signal.criteria),
        };
    });
}
function verbOf({ how }) {
    switch (how) {
        case "gone":
            return "takes away";
        case "off":
            return "turns off";
        case "limited":
            return "limits to a condition";
        case "advisory":
            return "no longer fails on";
        case "lowered":
            return "lowers";
    }
}
function messageOf(group) {
    const [loss] = group;
    const { was, now, how } = loss;
    const mechanism = [{ is: "text", text: was.signal.mechanism }];
    const others = group.length === 1
        ? []
        : (0,sentence/* sentence */.em) ` and in ${group.length - 1} more ${words(group.length === 2 ? "place" : "places")}`;
    const where = (0,sentence/* sentence */.em) `${(0,sentence/* path */.Ae)(was.path)}${subjectOf(was)}${others}`;
    switch (how) {
        case "gone":
        case "off":
            return (0,sentence/* sentence */.em) `${words(verbOf(loss))} ${mechanism}: ${where}`;
        case "limited":
            return (0,sentence/* sentence */.em) `limits ${mechanism} to a condition: ${where}`;
        case "advisory":
            return (0,sentence/* sentence */.em) `lets a change pass that fails ${mechanism}: ${where}`;
        case "lowered":
            return (0,sentence/* sentence */.em) `lowers ${mechanism} from ${was.amount ?? 0} to ${now?.amount ?? 0}: ${where}`;
    }
}
/** What inside the file it is about, where that has a name. */
function subjectOf({ subject }) {
    const name = subject.replace(/^\.\//, "");
    return ["code", "line", "owners", "workflow", "image"].includes(name) ? [] : (0,sentence/* sentence */.em) ` (${(0,sentence/* code */.aY)(name)})`;
}
function words(text) {
    return [{ is: "text", text }];
}
/** What is told of rules that CODEOWNERS no longer has. */
function ownerChanges(dropped, criteria) {
    const [first] = dropped;
    if (first === undefined)
        return [];
    const files = dropped.reduce((sum, rule) => sum + rule.files, 0);
    const rules = dropped.length === 1
        ? (0,sentence/* sentence */.em) `the rule ${(0,sentence/* code */.aY)(first.pattern)}`
        : (0,sentence/* sentence */.em) `${dropped.length} rules, ${(0,sentence/* code */.aY)(first.pattern)} among them,`;
    return [
        {
            is: "taken-away",
            signal: "code-owners",
            message: (0,sentence/* sentence */.em) `takes away code owners: ${(0,sentence/* path */.Ae)(first.path)} loses ${rules} and ${files} ${words(files === 1 ? "file has" : "files have")} no owner any more`,
            places: dropped
                .slice(0, mostPlaces)
                .map(({ path, line, text }) => ({ path, line, column: 1, side: "base", shows: text })),
            criteria: criterionKeys(criteria),
        },
    ];
}
/** What is told of what a change opens: one sentence an exposure. */
function openingChanges(openings) {
    const groups = new Map();
    for (const opening of openings) {
        const group = groups.get(opening.exposure.id);
        if (group === undefined)
            groups.set(opening.exposure.id, [opening]);
        else
            group.push(opening);
    }
    return [...groups.values()].map((group) => {
        const [{ exposure, path }] = group;
        const others = group.length === 1
            ? []
            : (0,sentence/* sentence */.em) ` and in ${group.length - 1} more ${words(group.length === 2 ? "place" : "places")}`;
        return {
            is: "opened",
            signal: exposure.id,
            message: (0,sentence/* sentence */.em) `${words(exposure.does)}: ${(0,sentence/* path */.Ae)(path)}${others}`,
            places: group.slice(0, mostPlaces).map((opening) => placeOf(opening, "head")),
            criteria: criterionKeys(exposure.criteria),
        };
    });
}
function placeOf({ path, line, shows }, side) {
    return { path, line, column: 1, side, shows };
}

// EXTERNAL MODULE: ./build/js/model/text.js
var model_text = __webpack_require__(6533);
// EXTERNAL MODULE: ./build/js/signals/left-out.js
var left_out = __webpack_require__(2750);
// EXTERNAL MODULE: ./build/js/model/remember.js
var remember = __webpack_require__(3089);
;// CONCATENATED MODULE: ./build/js/signals/match/words.js
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

;// CONCATENATED MODULE: ./build/js/signals/match/code.js


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
const textsOf = (0,remember/* remember */.k)((look) => ({
    libraries: look.libraries,
    calls: look.calls.map((call) => longestWord(call.replace(/^~/, ""))),
}));
/** Whether a file in which these texts stand can show a look. */
function mayShowCode(found, look) {
    const { libraries, calls } = textsOf(look);
    return [libraries, calls].every((texts) => texts.length === 0 || texts.some((text) => found.has(text)));
}

// EXTERNAL MODULE: ./build/js/files/pointer.js
var pointer = __webpack_require__(2471);
;// CONCATENATED MODULE: ./build/js/signals/read/templates.js


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
    return isTemplate && (0,model_text/* textOf */.b6)(bytes).content.includes("{{") ? withoutTemplates(bytes) : bytes;
}
const withoutTemplates = (0,remember/* remember */.k)((bytes) => {
    const lines = (0,model_text/* textOf */.b6)(bytes).lines.map((line) => {
        const trimmed = line.trim();
        if (trimmed.startsWith("{{") && trimmed.endsWith("}}"))
            return "";
        return replaced(line);
    });
    return new TextEncoder().encode(lines.join("\n"));
});
/** The same of a template in Ruby. */
const withoutErb = (0,remember/* remember */.k)((bytes) => {
    const lines = (0,model_text/* textOf */.b6)(bytes).lines.map((line) => /^\s*<%-?(?!=).*%>\s*$/.test(line) ? "" : line.replace(/<%=?-?[^%]{0,500}%>/g, filledIn));
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
const withoutComments = (0,remember/* remember */.k)((bytes) => {
    const { lines } = (0,model_text/* textOf */.b6)(bytes);
    if (!lines.some((line) => line.trimStart().startsWith("//")))
        return bytes;
    return new TextEncoder().encode(lines.map((line) => (line.trimStart().startsWith("//") ? "" : line)).join("\n"));
});

// EXTERNAL MODULE: ./build/js/files/hcl/hcl.js + 9 modules
var hcl_hcl = __webpack_require__(5704);
// EXTERNAL MODULE: ./build/js/files/structure.js
var files_structure = __webpack_require__(1039);
// EXTERNAL MODULE: ./build/js/model/line-starts.js
var line_starts = __webpack_require__(9504);
;// CONCATENATED MODULE: ./build/js/signals/read/charts.js

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
    if (!(0,pointer/* isRecord */.u4)(spec))
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
    return entries.flatMap((entry, index) => (0,pointer/* isRecord */.u4)(entry) && entry.installed !== false && entry.condition !== "false"
        ? chartItem(entry[key], [list, String(index), key], lineOf)
        : []);
}
function valueAt(value, keys) {
    return keys.reduce((at, key) => ((0,pointer/* isRecord */.u4)(at) ? at[key] : undefined), value);
}

;// CONCATENATED MODULE: ./build/js/signals/read/terraform.js






/** Resources, data sources, module calls and the backend of a Terraform file; null where it cannot be read. */
function readTerraform({ bytes }) {
    if ((0,files_structure/* structureOf */.p)({ bytes, format: "HCL" }).is !== "values")
        return null;
    const hcl = (0,hcl_hcl/* hclOf */.v)(bytes);
    if (hcl.is === "broken")
        return null;
    const { content } = (0,model_text/* textOf */.b6)(bytes);
    const lineOf = (steps) => (0,line_starts/* lineAt */.mh)(offsetOf(hcl.at, steps), content);
    const file = (0,pointer/* isRecord */.u4)(hcl.value) ? hcl.value : {};
    return [
        ...blocks(file.resource).flatMap(([type, name, at, value]) => itemOf(type, `${type}.${name}`, value, ["resource", type, name, at], lineOf)),
        ...blocks(file.data).flatMap(([type, name, at, value]) => itemOf(`data.${type}`, `data.${type}.${name}`, value, ["data", type, name, at], lineOf)),
        ...modules(file.module, lineOf),
        ...backends(file.terraform, lineOf),
        ...blocks(file.resource).flatMap(([type, name, at, value]) => type === "helm_release" && (0,pointer/* isRecord */.u4)(value)
            ? chartItem(value.chart, ["resource", type, name, at, "chart"], lineOf, existence(value))
            : []),
    ];
}
function itemOf(type, name, value, at, lineOf) {
    const exists = (0,pointer/* isRecord */.u4)(value) ? existence(value) : "yes";
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
    if (!(0,pointer/* isRecord */.u4)(types))
        return [];
    return Object.entries(types).flatMap(([type, names]) => (0,pointer/* isRecord */.u4)(names)
        ? Object.entries(names).flatMap(([name, list]) => numbered(list).map(([at, value]) => [type, name, at, value]))
        : []);
}
function numbered(list) {
    return Array.isArray(list) ? list.map((value, at) => [String(at), value]) : [];
}
/** A module is known by where it comes from: `module/terraform-aws-modules/rds/aws`. */
function modules(named, lineOf) {
    if (!(0,pointer/* isRecord */.u4)(named))
        return [];
    return Object.entries(named).flatMap(([name, list]) => numbered(list).flatMap(([at, value]) => {
        const source = (0,pointer/* isRecord */.u4)(value) && typeof value.source === "string" ? value.source : "";
        return itemOf(`module/${source}`, `module.${name}`, value, ["module", name, at], lineOf);
    }));
}
function backends(settings, lineOf) {
    return numbered(settings).flatMap(([at, value]) => {
        const backend = (0,pointer/* isRecord */.u4)(value) ? value.backend : null;
        if (!(0,pointer/* isRecord */.u4)(backend))
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

;// CONCATENATED MODULE: ./build/js/signals/match/where.js




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
    if (!(0,pointer/* isRecord */.u4)(value))
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
    const blocks = (0,pointer/* isRecord */.u4)(dynamic) && Array.isArray(dynamic[key]) ? dynamic[key] : [];
    return blocks.flatMap((block) => (0,pointer/* isRecord */.u4)(block) && Array.isArray(block.content) ? [block.content[0]] : []);
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
        if (!(0,pointer/* isRecord */.u4)(one.value))
            continue;
        found.push(one);
        if (one.steps.length < deepest)
            open.push(...into(one, "*").flatMap((inner) => spread(inner)));
    }
    return found;
}
function holds1(value, test) {
    if (test === "set" && isCondition(value))
        return "limited";
    if (isExpression(value) && test !== "set") {
        if (typeof test === "object" && "has" in test)
            return contains(value, test.has) ? "yes" : where_isElsewhere(value) ? "unknown" : "no";
        return isCondition(value) ? "limited" : "unknown";
    }
    return isTrue(value, test) ? "yes" : "no";
}
function isExpression(value) {
    return typeof value === "string" && (value.startsWith("${") || value.includes(filledIn));
}
/** Whether an expression takes its text from another place. */
function where_isElsewhere(expression) {
    return (expression.includes(filledIn) || /\b(?:data|var|local|module|each)\.|\b(?:file|templatefile)\(/.test(expression));
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
        return hasWord(text, test.named);
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

;// CONCATENATED MODULE: ./build/js/signals/match/items.js

/** Null where the item does not show it. */
function matchItem(item, look) {
    if (item.kind !== look.in || item.exists === "no" || !look.types.some((type) => isType(item.type, type)))
        return null;
    const held = look.where.map(([path, test]) => holdsAt(item.value, path, test));
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

;// CONCATENATED MODULE: ./build/js/signals/read/code.js


/** More lines or longer ones are generated, or data. */
const mostLines = 8_000;
const longestLine = 1_000;
/** Source code in any language of this family: comments from `//` or `#`, blocks from slash-star, and texts in three quotes left out. */
const readCode = (0,remember/* remember */.k)((bytes) => {
    const imports = [];
    const lines = [];
    let until = "";
    let isImporting = false;
    for (const [index, whole] of (0,model_text/* textOf */.b6)(bytes).lines.slice(0, mostLines).entries()) {
        if (whole.length > longestLine)
            continue;
        const { text, open } = code_withoutComments(whole, until);
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
function code_withoutComments(line, until) {
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

// EXTERNAL MODULE: ./build/js/files/yaml-documents.js
var yaml_documents = __webpack_require__(2764);
// EXTERNAL MODULE: ./build/js/model/file-kinds.js
var model_file_kinds = __webpack_require__(6890);
;// CONCATENATED MODULE: ./build/js/signals/read/ansible.js

/** What stands beside the module of a task. */
const keywords = new Set([
    ...["name", "when", "become", "become_user", "tags", "register", "notify", "loop", "with_items", "vars", "block"],
    ...["rescue", "always", "hosts", "tasks", "handlers", "pre_tasks", "post_tasks", "environment", "until", "retries"],
    ...["delay", "changed_when", "failed_when", "ignore_errors", "delegate_to", "no_log", "args", "listen", "run_once"],
]);
const ansible_deepest = 6;
/** The tasks and roles of a playbook of Ansible or a file of tasks, each with its module as type. */
function ansibleItems({ path, value, lineOf }) {
    const { list } = value;
    if (!Array.isArray(list) ||
        !/(?:^|\/)(?:tasks|handlers|playbooks?|ansible|roles)\/|(?:^|\/)(?:playbook|site)\.ya?ml$/.test(path))
        return [];
    return tasksIn(list, ["list"], lineOf, 0);
}
function tasksIn(list, at, lineOf, depth) {
    if (depth > ansible_deepest)
        return [];
    return list.flatMap((task, index) => {
        const here = [...at, String(index)];
        if (typeof task === "string")
            return at.at(-1) === "roles" ? [ansible_itemOf("role", { role: task }, here, lineOf)] : [];
        if (!(0,pointer/* isRecord */.u4)(task) || task.when === false)
            return [];
        const inner = ["block", "tasks", "pre_tasks", "post_tasks", "roles"].flatMap((key) => Array.isArray(task[key]) ? tasksIn(task[key], [...here, key], lineOf, depth + 1) : []);
        if (at.at(-1) === "roles" && typeof task.role === "string")
            return [ansible_itemOf("role", task, here, lineOf)];
        const module = Object.keys(task).find((key) => !keywords.has(key));
        return module === undefined || inner.length > 0
            ? inner
            : [moduleOf(module, task[module], [...here, module], lineOf)];
    });
}
/** `community.general.ufw` as `ufw`, and what it is given. */
function moduleOf(module, given, at, lineOf) {
    const value = (0,pointer/* isRecord */.u4)(given) ? given : { text: Array.isArray(given) ? given.join(" ") : String(given ?? "") };
    return ansible_itemOf(module.split(".").at(-1) ?? module, value, at, lineOf);
}
function ansible_itemOf(type, value, at, lineOf) {
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
    return [item, ...alerts, ...installedCharts(document)];
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
        return listedCharts(document, "dependencies", "name");
    if (/(?:^|\/)helmfile[^/]*\.ya?ml(?:\.gotmpl)?$/.test(path))
        return listedCharts(document, "releases", "chart");
    if (Array.isArray(value.helmCharts))
        return listedCharts(document, "helmCharts", "name");
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

;// CONCATENATED MODULE: ./build/js/signals/read/yaml-value.js

/** Aliases may multiply what is read; files that people write use some dozens. */
const mostAliases = 1_000;
/** The documents of a YAML or JSON file with their values; null where one cannot be read. */
function yamlValues(bytes) {
    const documents = (0,yaml_documents/* yamlDocuments */.Ou)(bytes);
    if ((0,yaml_documents/* whyNotParsed */.tx)(bytes) !== null || documents.some(({ errors }) => errors.length > 0))
        return null;
    try {
        return documents.map((document) => ({ document, value: document.toJS({ maxAliasCount: mostAliases }) }));
    }
    catch {
        // The library refuses to follow more aliases than that.
        return null;
    }
}

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
    if ((0,model_file_kinds/* formatOf */.be)(path) === "TOML") {
        const structure = (0,files_structure/* structureOf */.p)({ bytes, format: "TOML" });
        if (structure.is !== "values")
            return null;
        return structure.values.flatMap((value) => ((0,pointer/* isRecord */.u4)(value) ? [{ path, value, lineOf: () => 1 }] : []));
    }
    const plain = plainYaml(path, bytes);
    const { content } = (0,model_text/* textOf */.b6)(plain);
    return (yamlValues(plain)?.flatMap(({ document, value }) => {
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

;// CONCATENATED MODULE: ./build/js/signals/read/commands.js
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

;// CONCATENATED MODULE: ./build/js/signals/read/jenkins.js



/** How a Jenkinsfile runs a shell: `sh 'make test'`, `sh(script: "…")`, with three quotes over several lines. */
const shells = /\b(?:sh|bat|powershell)\b[ \t]*(?:\([ \t]*)?(?:script[ \t]*:[ \t]*)?("""|'''|"|')/g;
/** A Jenkinsfile as one job with the commands that its steps run; comments are not run. */
function readJenkins({ bytes }) {
    const content = jenkins_withoutComments((0,model_text/* textOf */.b6)(bytes).content);
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
    const commands = commandsOf(script);
    return {
        uses: "",
        line: first,
        commands: commands.map((command) => ({ ...command, line: first + command.line })),
        isAdvisory: false,
        inputs: null,
    };
}
/** Only comments that begin a line: a glob in a step, such as `target/*.jar`, opens none. One that is not closed goes on to the end. */
function jenkins_withoutComments(content) {
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
const pipelines_deepest = 12;
/** The jobs of a pipeline of any CI service but GitHub's: what holds scripts, by the key or the name that it has. */
function pipelineJobs(value, lineOf) {
    return Object.entries(value).flatMap(([id, part]) => {
        if (id === "include")
            return jobOf(id, includesOf(part, lineOf), lineOf([id]));
        if (id === "workflows")
            return callsOf(part, [id], lineOf);
        if (scriptKeys.has(id) && pipelines_textsOf(part) !== null)
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
    if ((0,pointer/* isRecord */.u4)(workflow) && pipelines_isOff(workflow))
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
    if (depth > pipelines_deepest)
        return [];
    if (Array.isArray(value))
        return value.flatMap((one, index) => {
            const here = [...at, String(index)];
            const isOrb = typeof one === "string" && at.at(-1) === "steps" && /^[\w-]+\/[\w-]+$/.test(one);
            return isOrb ? [usesStep(`orb:${one}`, lineOf(here))] : scriptSteps(one, here, lineOf, depth + 1);
        });
    if (!(0,pointer/* isRecord */.u4)(value) || pipelines_isOff(value))
        return [];
    return Object.entries(value).flatMap(([key, part]) => stepsAt(value, key, part, [...at, key], lineOf, depth));
}
/** Whether a job or step never runs: of GitLab where no rule lets it, of Azure by its condition. */
function pipelines_isOff({ rules, enabled, condition }) {
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
    const script = key === "args" ? argumentsOf(holder) : scriptKeys.has(key) ? pipelines_textsOf(part) : null;
    if (script === null)
        return scriptSteps(part, here, lineOf, depth + 1);
    const line = lineOf(here);
    const commands = key === "args"
        ? commandsOf(script).map((command) => ({ ...command, line: line + command.line }))
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
    return commandsOf(part).map((command) => ({ ...command, line: line + command.line }));
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
function pipelines_textsOf(value) {
    if (typeof value === "string")
        return value;
    const texts = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
    return texts.length === 0 ? null : texts.join("\n");
}

;// CONCATENATED MODULE: ./build/js/signals/read/workflow.js









/** Jobs, steps and commands that can run; null where the file is no workflow that can be read. */
function readWorkflow(file) {
    const { path, bytes } = file;
    if ((0,file_kinds/* isJenkins */.ZW)(path))
        return readJenkins(file);
    const [first] = yamlValues(bytes) ?? [];
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
        for (const value of Array.isArray(values) ? values.slice(0, workflow_mostValues) : [])
            if (name === "include" && (0,pointer/* isRecord */.u4)(value))
                for (const [key, inner] of Object.entries(value))
                    add(key, inner);
            else
                add(name, value);
    }
    return found;
}
/** Values of a matrix that are followed. */
const workflow_mostValues = 50;
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
                commands: commandsOf(filled(run, step.env, matrix)).map((command) => ({
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

;// CONCATENATED MODULE: ./build/js/signals/opened/ports.js


const everywhere = new Set(["0.0.0.0/0", "::/0", "*", "Internet", "Any"]);
/** Ports of a web site are open to everybody on purpose. */
const webPorts = new Set(["80", "443", "80-80", "443-443", "80-443"]);
/** The rules of a firewall that let the whole internet in, but for the ports of a web site. */
function openPorts({ kind, type, value }) {
    const rules = kind === "terraform" ? terraformRules(type, value) : kind === "cloudformation" ? stackRules(type, value) : [];
    return rules.filter(({ port }) => !webPorts.has(port));
}
/** Where a rule of each type of resource stands, and how it says from where and to which port. */
const terraformTypes = new Map([
    ["aws_security_group", { where: ["ingress"], from: "cidr_blocks ipv6_cidr_blocks", to: "from_port to_port" }],
    ["aws_default_security_group", { where: ["ingress"], from: "cidr_blocks ipv6_cidr_blocks", to: "from_port to_port" }],
    ["aws_security_group_rule", { where: [], from: "cidr_blocks ipv6_cidr_blocks", to: "from_port to_port" }],
    ["aws_vpc_security_group_ingress_rule", { where: [], from: "cidr_ipv4 cidr_ipv6", to: "from_port to_port" }],
    ["azurerm_network_security_rule", { where: [], from: "source_address_prefix", to: "destination_port_range" }],
    [
        "azurerm_network_security_group",
        { where: ["security_rule"], from: "source_address_prefix", to: "destination_port_range" },
    ],
    ["google_compute_firewall", { where: [], from: "source_ranges", to: "allow.ports" }],
]);
function terraformRules(type, value) {
    const rule = terraformTypes.get(type);
    if (rule === undefined)
        return [];
    if ((0,pointer/* isRecord */.u4)(value) && (value.type === "egress" || value.direction === "EGRESS" || value.direction === "Outbound"))
        return [];
    const holders = rule.where.length === 0 ? [{ value, steps: [] }] : valuesAt(value, rule.where.join("."));
    return holders.flatMap((holder) => openIn(holder, rule));
}
const stackTypes = new Map([
    ["AWS::EC2::SecurityGroup", { where: ["SecurityGroupIngress"], from: "CidrIp CidrIpv6", to: "FromPort ToPort" }],
    ["AWS::EC2::SecurityGroupIngress", { where: [], from: "CidrIp CidrIpv6", to: "FromPort ToPort" }],
]);
function stackRules(type, value) {
    const rule = stackTypes.get(type);
    if (rule === undefined)
        return [];
    const holders = rule.where.length === 0 ? [{ value, steps: [] }] : valuesAt(value, rule.where.join("."));
    return holders.flatMap((holder) => openIn(holder, rule));
}
function openIn({ value, steps }, { from, to }) {
    if ((0,pointer/* isRecord */.u4)(value) && (value.access === "Deny" || value.direction === "Outbound"))
        return [];
    const source = from
        .split(" ")
        .flatMap((path) => valuesAt(value, path))
        .find((found) => everywhere.has(String(found.value)));
    if (source === undefined)
        return [];
    const ports = to.split(" ").map((path) => valuesAt(value, path)
        .map((found) => String(found.value))
        .join(","));
    return [{ steps: [...steps, ...source.steps], port: ports.filter((port) => port !== "").join("-") }];
}

;// CONCATENATED MODULE: ./build/js/signals/opened/literal.js
/** Deeper than any policy that people write. */
const literal_deepest = 30;
/**
 * The value of a literal in JSON or in the language of Terraform, `key = value` as well as `key: value`; what is neither a text, a list nor a map is
 * the text that it is written as. Reads as far as it understands, once from left to right, and never fails.
 */
function literalOf(text) {
    return new Reader(text).value(0);
}
class Reader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    value(depth) {
        this.#skip();
        const char = this.#text[this.#at];
        if (depth > literal_deepest)
            return null;
        if (char === "{")
            return this.#map(depth);
        if (char === "[")
            return this.#list(depth);
        return char === '"' ? this.#quoted() : this.#word();
    }
    #map(depth) {
        const map = Object.create(null);
        this.#at += 1;
        for (;;) {
            this.#skip();
            if (this.#isAtEnd("}"))
                return map;
            const start = this.#at;
            const key = this.#text[this.#at] === '"' ? this.#quoted() : this.#word();
            this.#skip();
            if (this.#text[this.#at] === "=" || this.#text[this.#at] === ":")
                this.#at += 1;
            map[key] = this.value(depth + 1);
            if (this.#at === start)
                this.#at += 1;
        }
    }
    #list(depth) {
        const list = [];
        this.#at += 1;
        for (;;) {
            this.#skip();
            if (this.#isAtEnd("]"))
                return list;
            const start = this.#at;
            list.push(this.value(depth + 1));
            if (this.#at === start)
                this.#at += 1;
        }
    }
    /** Whether the list or map ends here, or the text does; the closing bracket is read. */
    #isAtEnd(closing) {
        if (this.#at >= this.#text.length)
            return true;
        if (this.#text[this.#at] !== closing)
            return false;
        this.#at += 1;
        return true;
    }
    #quoted() {
        const from = this.#at + 1;
        let to = from;
        while (to < this.#text.length && this.#text[to] !== '"')
            to += this.#text[to] === "\\" ? 2 : 1;
        this.#at = to + 1;
        return this.#text.slice(from, to);
    }
    #word() {
        const from = this.#at;
        while (this.#at < this.#text.length && !/[\s,=:{}[\]"]/.test(this.#text[this.#at] ?? ""))
            this.#at += 1;
        return this.#text.slice(from, this.#at);
    }
    #skip() {
        while (/[\s,]/.test(this.#text[this.#at] ?? "x"))
            this.#at += 1;
    }
}

;// CONCATENATED MODULE: ./build/js/signals/opened/statements.js


/** Longer policies are generated. */
const longestPolicy = 50_000;
const statements_deepest = 12;
/** Every statement in a value: of a template, of a text that holds JSON or `jsonencode(…)`, or blocks of a policy document. */
function statementsIn(value, depth = 0) {
    if (depth > statements_deepest)
        return [];
    if (typeof value === "string")
        return inText(value, depth);
    if (Array.isArray(value))
        return value.flatMap((one) => statementsIn(one, depth + 1));
    if (!(0,pointer/* isRecord */.u4)(value))
        return [];
    const own = value.Statement === undefined
        ? []
        : [value.Statement].flat().flatMap((one) => ((0,pointer/* isRecord */.u4)(one) ? [statementOf(one)] : []));
    const blocks = Array.isArray(value.statement)
        ? value.statement.flatMap((one) => ((0,pointer/* isRecord */.u4)(one) ? [blockOf(one)] : []))
        : [];
    const rest = Object.entries(value).filter(([key]) => key !== "Statement" && key !== "statement");
    return [...own, ...blocks, ...rest.flatMap(([, inner]) => statementsIn(inner, depth + 1))];
}
function inText(text, depth) {
    if (text.length > longestPolicy || !/statement/i.test(text))
        return [];
    const call = text.indexOf("jsonencode(");
    const from = call >= 0 ? call + "jsonencode(".length : text.indexOf("{");
    return from < 0 ? [] : statementsIn(literalOf(text.slice(from)), depth + 1);
}
function statementOf(one) {
    const principal = one.Principal;
    return {
        allows: one.Effect === "Allow",
        principals: (0,pointer/* isRecord */.u4)(principal) ? Object.values(principal).flatMap(texts) : texts(principal),
        actions: texts(one.Action),
        resources: texts(one.Resource),
        isConditional: one.Condition !== undefined,
    };
}
/** A `statement` block of Terraform's policy document; without an effect it allows. */
function blockOf(one) {
    const principals = Array.isArray(one.principals) ? one.principals : [];
    return {
        allows: one.effect === undefined || one.effect === "Allow",
        principals: principals.flatMap((principal) => ((0,pointer/* isRecord */.u4)(principal) ? texts(principal.identifiers) : [])),
        actions: texts(one.actions),
        resources: texts(one.resources),
        isConditional: one.condition !== undefined,
    };
}
function texts(value) {
    return [value].flat().filter((one) => typeof one === "string");
}

;// CONCATENATED MODULE: ./build/js/signals/looks.js
/** How a row of the table is written. `criteria`: ids of SOC 2, then behind a `|` those of NIST CSF 2.0. */
function signal(id, mechanism, criteria, why, looks, { scope = "repository", family = id } = {}) {
    const [soc2 = "", csf = ""] = criteria.split("|");
    return {
        id,
        mechanism,
        criteria: { "soc2-2017": looks_words(soc2), "nist-csf-2.0": looks_words(csf) },
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
const item = (kind, shows) => (types, ...where) => ({ in: kind, types: looks_words(types), where, shows, amount: null });
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
    libraries: looks_words(libraries),
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
    endings: looks_words(endings),
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
    files: looks_words(files),
    says,
});
const lines = (files, begins, ...has) => ({
    in: "lines",
    files: looks_words(files),
    begins: looks_words(begins),
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
function looks_words(text) {
    return text.split(" ").filter((word) => word !== "");
}

;// CONCATENATED MODULE: ./build/js/signals/opened/exposure.js
function exposure(id, does, criteria) {
    const [soc2 = "", csf = ""] = criteria.split("|").map((part) => part.trim());
    return { id, does, criteria: { "soc2-2017": soc2.split(" "), "nist-csf-2.0": csf.split(" ") } };
}

;// CONCATENATED MODULE: ./build/js/signals/opened/table.js


const anybodyMay = exposure("public-policy", "lets everybody use what a policy guards", "CC6.1 CC6.3 | PR.AA-05");
const everyAction = exposure("every-action", "allows every action", "CC6.3 | PR.AA-05");
const everyActionOfService = exposure("every-action-of-service", "allows every action of a service on everything", "CC6.3 | PR.AA-05");
const openPort = exposure("open-port", "lets the whole internet reach a port", "CC6.6 | PR.IR-01");
const widePermissions = exposure("write-all", "lets a workflow's token write everything", "CC6.3 | PR.AA-05");
const everybody = ["allUsers", "allAuthenticatedUsers"];
const runs = "Deployment StatefulSet DaemonSet Job CronJob Pod";
const openingLooks = [
    {
        exposure: exposure("public-database", "makes a database reachable from the internet", "CC6.6 CC6.1 | PR.IR-01"),
        looks: [
            argument("aws_db_instance aws_rds_cluster_instance aws_redshift_cluster aws_dms_replication_instance aws_mq_broker aws_docdb_cluster_instance module/terraform-aws-modules/rds*", ["publicly_accessible", true]),
            stackProperty("AWS::RDS::DBInstance AWS::Redshift::Cluster AWS::DMS::ReplicationInstance", [
                "PubliclyAccessible",
                true,
            ]),
            argument("azurerm_mssql_server azurerm_postgresql_flexible_server azurerm_mysql_flexible_server azurerm_cosmosdb_account azurerm_key_vault", ["public_network_access_enabled", true]),
        ],
    },
    {
        exposure: exposure("public-storage", "makes stored objects public", "CC6.1 C1.1 | PR.AA-05 PR.DS-01"),
        looks: [
            argument("aws_s3_bucket aws_s3_bucket_acl module/terraform-aws-modules/s3-bucket*", [
                "acl",
                oneOf("public-read", "public-read-write", "authenticated-read"),
            ]),
            argument("aws_s3_bucket_public_access_block aws_s3_account_public_access_block module/terraform-aws-modules/s3-bucket*", ["block_public_acls", false]),
            argument("aws_s3_bucket_public_access_block aws_s3_account_public_access_block module/terraform-aws-modules/s3-bucket*", ["block_public_policy", false]),
            argument("aws_s3_bucket_public_access_block aws_s3_account_public_access_block", [
                "restrict_public_buckets",
                false,
            ]),
            argument("azurerm_storage_account", ["allow_nested_items_to_be_public", true]),
            argument("azurerm_storage_account", ["allow_blob_public_access", true]),
            argument("azurerm_storage_container", ["container_access_type", oneOf("blob", "container")]),
            stackProperty("AWS::S3::Bucket", ["AccessControl", oneOf("PublicRead", "PublicReadWrite")]),
            stackProperty("AWS::S3::Bucket", ["PublicAccessBlockConfiguration.BlockPublicAcls", false]),
            stackProperty("AWS::S3::Bucket", ["PublicAccessBlockConfiguration.BlockPublicPolicy", false]),
        ],
    },
    {
        exposure: exposure("public-grant", "gives everybody a role", "CC6.1 CC6.3 | PR.AA-05"),
        looks: [
            argument("google_*", ["member", oneOf(...everybody)]),
            argument("google_*", ["members", oneOf(...everybody)]),
            argument("google_storage_bucket_access_control google_storage_object_access_control", [
                "entity",
                oneOf(...everybody),
            ]),
            manifest("ClusterRoleBinding RoleBinding", [
                "subjects.name",
                oneOf("system:anonymous", "system:unauthenticated", "system:authenticated"),
            ]),
        ],
    },
    {
        exposure: exposure("public-function", "lets everybody call a function", "CC6.1 CC6.6 | PR.AA-03"),
        looks: [
            argument("aws_lambda_function_url", ["authorization_type", oneOf("NONE")]),
            stackProperty("AWS::Lambda::Url", ["AuthType", oneOf("NONE")]),
        ],
    },
    {
        exposure: exposure("public-cluster", "lets the whole internet reach a cluster's API", "CC6.6 | PR.IR-01"),
        looks: [
            argument("aws_eks_cluster", ["vpc_config.public_access_cidrs", oneOf("0.0.0.0/0")]),
            argument("module/terraform-aws-modules/eks*", ["cluster_endpoint_public_access_cidrs", oneOf("0.0.0.0/0")]),
            argument("google_container_cluster", [
                "master_authorized_networks_config.cidr_blocks.cidr_block",
                oneOf("0.0.0.0/0"),
            ]),
        ],
    },
    {
        exposure: exposure("every-right", "grants every permission", "CC6.3 | PR.AA-05"),
        looks: [
            manifest("ClusterRole Role", ["rules.verbs", oneOf("*")], ["rules.resources", oneOf("*")]),
            manifest("ClusterRoleBinding", ["roleRef.name", oneOf("cluster-admin")]),
            argument("google_project_iam_member google_project_iam_binding", ["role", oneOf("roles/owner", "roles/editor")]),
            argument("azurerm_role_assignment", ["role_definition_name", oneOf("Owner")]),
            argument("aws_iam_role_policy_attachment aws_iam_user_policy_attachment aws_iam_group_policy_attachment", [
                "policy_arn",
                has(":policy/AdministratorAccess"),
            ]),
        ],
    },
    {
        exposure: exposure("privileged-container", "runs a container with the rights of its host", "CC6.8 CC6.1 | PR.PS-01"),
        looks: [field(runs, ["**.securityContext.privileged", true]), field(runs, ["**.hostPID", true])],
    },
    {
        exposure: exposure("unchecked-certificate", "accepts any certificate", "CC6.7 | PR.DS-02"),
        looks: [
            codeIn(".ts .js .mjs .cjs", "rejectUnauthorized: false", "NODE_TLS_REJECT_UNAUTHORIZED = "),
            codeIn(".go", "InsecureSkipVerify: true"),
            code("requests httpx aiohttp", "verify=False", "ssl=False"),
            codeIn(".rb", "OpenSSL::SSL::VERIFY_NONE"),
            codeIn(".php", "CURLOPT_SSL_VERIFYPEER, false"),
        ],
    },
    {
        exposure: exposure("row-security-off", "lets every user of the database read every row", "CC6.1 CC6.3 | PR.AA-05"),
        looks: [lines(".sql", "alter table", "disable row level security")],
    },
];

;// CONCATENATED MODULE: ./build/js/signals/opened/openings.js












/** Everything in a file that is open to everybody, or to more than it needs. */
function openingsIn(file) {
    const kind = (0,file_kinds/* kindOf */.I)(file.path);
    const { content, lines } = (0,model_text/* textOf */.b6)(file.bytes);
    if (kind === null || content.length > file_kinds/* longestFile */.be || (0,left_out/* isGenerated */.U)(content))
        return [];
    const found = (() => {
        switch (kind) {
            case "terraform":
                return (readTerraform(file) ?? []).flatMap(inItem);
            case "data":
                return (readData(file) ?? []).flatMap(inItem);
            case "workflow":
                return inWorkflow(file);
            case "code":
                return inCode(file);
            case "lines":
                return inLines(file);
            default:
                return [];
        }
    })();
    return found.map((one) => ({ ...one, path: file.path, shows: (lines[one.line - 1] ?? "").trim().slice(0, 200) }));
}
function inItem(item) {
    if (item.exists === "no")
        return [];
    const set = openingLooks.flatMap(({ exposure, looks }) => looks.flatMap((look) => {
        const matched = look.in === "code" || look.in === "lines" ? null : matchItem(item, look);
        return matched?.holds === "yes"
            ? [
                {
                    exposure,
                    line: matched.line,
                    subject: `${item.name} ${look.in === "terraform" ? look.where[0]?.[0] : ""}`,
                },
            ]
            : [];
    }));
    const ports = openPorts(item).map(({ steps, port }) => ({
        exposure: openPort,
        line: item.lineOf(steps),
        subject: `${item.name} ${port}`,
    }));
    const allowed = policiesOf(item).flatMap((statement) => {
        const exposure = exposureOf(statement);
        return exposure === null ? [] : [{ exposure, line: item.lineOf(["policy"]), subject: item.name }];
    });
    return [...set, ...ports, ...allowed];
}
/** Statements that guard something; what a trust policy of a role allows is to take the role, and names whom. */
function policiesOf({ value, kind }) {
    return kind === "kubernetes" || kind === "docker" ? [] : statementsIn(value);
}
function exposureOf({ allows, principals, actions, resources, isConditional }) {
    if (!allows || isConditional)
        return null;
    if (principals.some((one) => one === "*"))
        return anybodyMay;
    const isOwnAccount = principals.length > 0 && principals.every((one) => one.endsWith(":root"));
    if (isOwnAccount)
        return null;
    if (actions.includes("*"))
        return everyAction;
    return resources.includes("*") && actions.some((action) => /^[a-z0-9-]+:\*$/.test(action))
        ? everyActionOfService
        : null;
}
function inWorkflow(file) {
    const workflow = readWorkflow(file);
    if (workflow === null)
        return [];
    const at = (0,model_text/* textOf */.b6)(file.bytes).lines.findIndex((line) => /^\s*permissions:\s*write-all\b/.test(line));
    const wide = workflow.permissions === "write-all" || workflow.jobs.some(({ permissions }) => permissions === "write-all");
    return wide ? [{ exposure: widePermissions, line: at + 1 || 1, subject: "./workflow" }] : [];
}
function inCode(file) {
    const code = readCode(file.bytes);
    return openingLooks.flatMap(({ exposure, looks }) => looks.flatMap((look) => {
        const line = look.in === "code" ? matchCode(file.path, code, look) : null;
        return line === null ? [] : [{ exposure, line: line.line, subject: "./code" }];
    }));
}
function inLines(file) {
    const lines = (0,model_text/* textOf */.b6)(file.bytes).lines.map((line) => line.trim().toLowerCase());
    return openingLooks.flatMap(({ exposure, looks }) => looks.flatMap((look) => {
        if (look.in !== "lines" || !look.files.some((name) => file.path.toLowerCase().endsWith(name)))
            return [];
        const at = lines.findIndex((line) => look.begins.some((begin) => line.startsWith(begin)) && look.has.some((text) => line.includes(text)));
        return at < 0 ? [] : [{ exposure, line: at + 1, subject: "./lines" }];
    }));
}

;// CONCATENATED MODULE: ./build/js/signals/match/needles.js
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

;// CONCATENATED MODULE: ./build/js/signals/quick.js






/**
 * Whether a file can show anything of a table, told without parsing it: one of the words that its looks need stands somewhere in the text. Of a table
 * that has a look of which no word is known, every file can.
 */
function mayShow({ path, bytes }, table) {
    const kind = (0,file_kinds/* kindOf */.I)(path);
    if (kind === null)
        return false;
    const tests = testsOf(table);
    const known = tests.get(kind);
    const test = known === undefined ? testOf(looksFor(table, kind)) : known;
    tests.set(kind, test);
    return test === null || test.anyIn((0,model_text/* textOf */.b6)(bytes).content);
}
/** By kind of file; null: nothing is known to look for. */
const testsOf = (0,remember/* remember */.k)((_) => new Map());
function testOf(looks) {
    const words = [];
    for (const look of looks) {
        const own = wordsOf(look);
        if (own === null)
            return null;
        words.push(...own);
    }
    return new Needles(words.map((word) => longestWord(word).toLowerCase()), { anyCase: true });
}
/** Words of which one stands in every file that shows a look; null where none are known. */
function wordsOf(look) {
    switch (look.in) {
        case "code":
            return (look.libraries.length === 0 ? look.calls : look.libraries).map((word) => word.replace(/^~/, ""));
        case "document":
            return look.files === null
                ? look.titles.map(longestWord)
                : look.says.length === 0
                    ? null
                    : look.says.map(longestWord);
        case "terraform":
            return look.types.map((type) => type
                .replace(/^data\./, "")
                .replace(/^module\//, "")
                .replace(/^backend\..*/, "backend")
                .replace(/\*$/, ""));
        case "script":
            return look.commands.map((command) => command.split(/[ |*]/)[0] ?? command);
        case "ansible":
        case "kubernetes":
        case "cloudformation":
            return look.types.map((type) => type.replace(/\*$/, ""));
        case "settings":
            return quick_keyOf(look);
        case "hook":
            return look.ids;
        case "lines":
            return look.begins;
        case "step":
        case "call":
        case "workflow":
        case "docker":
        case "owners":
            return null;
    }
}
/** The key of a value that has to be there. */
function quick_keyOf({ types, where }) {
    if (types.includes("chart"))
        return where.flatMap(([, test]) => (typeof test === "object" && "oneOf" in test ? test.oneOf : []));
    const [path, test] = where.find(([, test]) => typeof test !== "object" || !("unless" in test)) ?? [];
    const key = path?.split(".").findLast((part) => part !== "*" && part !== "**");
    return key === undefined || test === undefined ? null : [key.replaceAll("~", ".")];
}

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
    const looks = (table.get("code") ?? []).flatMap(({ look }) => (look.in === "code" ? [textsOf(look)] : []));
    return new Needles(looks.flatMap(({ libraries, calls }) => [...libraries, ...calls]));
});
/** The file, as long as it holds this text. */
function holding(text) {
    return { kind: "path", anchor: null, contains: text.slice(0, 80) };
}

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
        .map((step) => ({ line: step.line, subject: steps_subjectOf(job, step) })));
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
    return jobs.flatMap((job) => job.steps.filter(({ inputs }) => (0,pointer/* isRecord */.u4)(inputs)).map((step) => steps_subjectOf(job, step)));
}
function steps_subjectOf({ id }, { uses }) {
    return `./${id}/${uses.split("@")[0]}`;
}
function isStrict(inputs) {
    if (!(0,pointer/* isRecord */.u4)(inputs))
        return false;
    return Object.entries(inputs).some(([key, value]) => failingInputs.has(key.toLowerCase()) && ["true", "1"].includes(String(value)));
}

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
var markdown = __webpack_require__(9512);
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
            title: document_wordsOf(lines[line - 1] ?? ""),
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
        return document_wordsOf(start.replace(/\]\([^)\s]{0,300}\)/g, " "));
    });
}
/** The words of a line in lower case. */
function document_wordsOf(line) {
    return line
        .toLowerCase()
        .replace(/[’']/g, "")
        .replace(/[^\p{L}\p{N}&@/.]+/gu, " ")
        .replace(/(?:^|\s)[\d.]+(?=\s)|\.(?=\s|$)/g, " ")
        .replace(/\s+/g, " ")
        .trim();
}

;// CONCATENATED MODULE: ./build/js/signals/read/hooks.js





/** The hooks of a `.pre-commit-config.yaml`; null where it cannot be read. */
function readHooks({ bytes }) {
    const [first] = yamlValues(bytes) ?? [];
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
var codeowners = __webpack_require__(6066);
;// CONCATENATED MODULE: ./build/js/signals/read/owners.js


/** The line of the first rule that gives files to somebody, that for every file before others; null where there is none. */
function readOwners({ bytes, path }) {
    const rules = (0,codeowners/* parseCodeowners */.BW)((0,model_text/* textOf */.b6)(bytes).content, path).rules.filter(({ owners }) => owners.length > 0);
    return (rules.find(({ pattern }) => pattern === "*") ?? rules[0])?.line ?? null;
}

;// CONCATENATED MODULE: ./build/js/signals/read/script.js


/** The commands of a shell script, with lines counted from 1. */
function readScript({ bytes }) {
    return commandsOf((0,model_text/* textOf */.b6)(bytes).content).map((command) => ({ ...command, line: command.line + 1 }));
}

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
        return hasWord(name, words)
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
        const workflow = readWorkflow(file);
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
    terraform: (file, glance) => itemSightings(readTerraform(file), glance),
    data: (file, glance) => itemSightings(readData(file), glance),
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
        const code = readCode(file.bytes);
        const sightings = glance.each("code", (look) => {
            if (!mayShowCode(texts, look))
                return [];
            const line = matchCode(file.path, code, look);
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
    const sightings = [...kinds].flatMap((kind) => glance.each(kind, (look) => (isAbout(types, look) ? items : []).flatMap((item) => {
        const matched = matchItem(item, look);
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
            const text = flat(line).toLowerCase();
            return (begins.some((begin) => text.startsWith(begin)) && (has.length === 0 || has.some((one) => text.includes(one))));
        });
        return at < 0
            ? []
            : [{ line: at + 1, subject: "./line", holds: "yes", evidence: holding((lines[at] ?? "").trim()) }];
    });
}

;// CONCATENATED MODULE: ./build/js/signals/table/access.js

const each = { scope: "each" };
const attached = { scope: "attached" };
const access_runs = "Deployment StatefulSet DaemonSet Job CronJob Pod Rollout";
/** Who and what may get in, as infrastructure code and manifests say it. */
const accessSignals = [
    signal("cloud-roles", "roles and permissions that are kept as code", "CC6.3 CC6.1 | PR.AA-05", "What each person and service may do is written down and reviewed", [
        resource("aws_iam_role aws_iam_policy aws_iam_role_policy aws_iam_role_policy_attachment google_project_iam_member google_project_iam_binding google_service_account google_project_iam_custom_role azurerm_role_assignment azurerm_role_definition module/terraform-aws-modules/iam*"),
        stackResource("AWS::IAM::Role AWS::IAM::ManagedPolicy AWS::IAM::Policy"),
        cdk("iam.Role(", "iam.PolicyStatement(", "iam.Policy("),
        resource("aws_iam_user_policy aws_iam_group_policy aws_iam_group_policy_attachment aws_iam_user_policy_attachment google_project_iam_policy google_folder_iam_member google_organization_iam_member google_storage_bucket_iam_member google_service_account_iam_member azurerm_user_assigned_identity vault_policy consul_acl_policy nomad_acl_policy tfe_team_access oci_identity_policy"),
        lines(".bicep", "resource", "microsoft.authorization/roleassignments", "microsoft.authorization/roledefinitions"),
    ]),
    signal("permission-boundary", "a boundary that permissions cannot exceed", "CC6.3 | PR.AA-05", "A role cannot be given more than its boundary", [argument("aws_iam_role aws_iam_user", ["permissions_boundary", "set"]), stackProperty("AWS::IAM::Role", ["PermissionsBoundary", "set"])], each),
    signal("cluster-roles", "roles in a cluster", "CC6.3 | PR.AA-05", "What each person and service may do in a cluster is written down", [manifest("Role ClusterRole RoleBinding ClusterRoleBinding", ["metadata.name", "set"]), resource("kubernetes_role kubernetes_role_binding kubernetes_cluster_role kubernetes_cluster_role_binding kubernetes_role_v1 kubernetes_cluster_role_v1 aws_eks_access_entry aws_eks_access_policy_association")], attached),
    signal("single-sign-on", "single sign-on", "CC6.1 CC6.2 | PR.AA-01 PR.AA-03", "One account a person, which ends everywhere when it ends once", [
        resource("aws_iam_saml_provider aws_ssoadmin_permission_set aws_ssoadmin_account_assignment aws_identitystore_group okta_app_saml okta_app_oauth okta_app_oauth_redirect_uri auth0_connection azuread_application azuread_service_principal cloudflare_zero_trust_access_identity_provider google_iam_workforce_pool keycloak_openid_client keycloak_saml_client onelogin_saml_apps jumpcloud_app"),
        argument("aws_lb_listener aws_lb_listener_rule", ["**.authenticate_oidc", "set"]),
        field("ConfigMap", ["data.oidc~config", "set"]),
        field("ConfigMap", ["data.dex~config", "set"]),
        chart("dex", "keycloak", "keycloakx", "keycloak-operator", "authentik", "authelia", "oauth2-proxy", "zitadel", "kanidm", "pocket-id", "casdoor"),
        field("Ingress", ["metadata.annotations.nginx~ingress~kubernetes~io/auth-url", "set"]),
        field("Ingress", ["metadata.annotations.alb~ingress~kubernetes~io/auth-type", oneOf("oidc", "cognito")]),
        manifest("SecurityPolicy", ["spec.oidc", "set"]),
        manifest("Middleware", ["spec.forwardAuth", "set"]),
        resource("vault_jwt_auth_backend vault_oidc_provider aws_cognito_identity_provider google_iap_settings aws_ssoadmin_managed_policy_attachment aws_eks_identity_provider_config tfe_saml_settings authentik_provider_oauth2 keycloak_realm"),
        setting("values", ["**.oidc.enabled", true]),
    ], { family: "single-sign-on" }),
    signal("federation", "credentials for services without stored keys", "CC6.1 | PR.AA-01 PR.AA-03", "Services prove who they are without a key that could leak", [
        resource("aws_iam_openid_connect_provider google_iam_workload_identity_pool google_iam_workload_identity_pool_provider azurerm_federated_identity_credential aws_eks_pod_identity_association"),
        argument("google_container_cluster", ["workload_identity_config.workload_pool", "set"]),
        field("ServiceAccount", ["metadata.annotations.eks~amazonaws~com/role-arn", "set"]),
        field("ServiceAccount", ["metadata.annotations.iam~gke~io/gcp-service-account", "set"]),
        field("ServiceAccount", ["metadata.annotations.azure~workload~identity/client-id", "set"]),
        cdk("OpenIdConnectProvider(", "addServiceAccount("),
        argument("azurerm_kubernetes_cluster", ["workload_identity_enabled", true]),
        setting("values", ["**.serviceAccount.annotations.eks~amazonaws~com/role-arn", "set"]),
        setting("values", ["**.serviceAccount.annotations.iam~gke~io/gcp-service-account", "set"]),
        resource("module/terraform-aws-modules/iam/aws//modules/iam-role-for-service-accounts*"),
    ]),
    signal("multi-factor", "multi-factor authentication", "CC6.1 | PR.AA-03", "A password that leaked is not enough to get in", [
        argument("aws_cognito_user_pool", ["mfa_configuration", oneOf("ON", "OPTIONAL")]),
        resource("okta_policy_mfa okta_mfa_policy okta_policy_rule_mfa auth0_guardian duo_auth"),
        argument("data.aws_iam_policy_document", ["statement.condition.variable", has("aws:MultiFactorAuth")]),
        argument("aws_iam_policy aws_iam_group_policy aws_iam_role aws_organizations_policy", ["**.policy", has("aws:MultiFactorAuth")]),
        argument("azuread_conditional_access_policy", ["grant_controls.built_in_controls", oneOf("mfa")]),
        stackProperty("AWS::Cognito::UserPool", ["MfaConfiguration", oneOf("ON", "OPTIONAL")]),
        cdk("Mfa.REQUIRED", "Mfa.OPTIONAL", 'mfaConfiguration: "ON"', 'mfaConfiguration: "OPTIONAL"'),
        resource("github_organization_settings", ["two_factor_requirement", true]),
    ], { scope: "each", family: "multi-factor" }),
    signal("password-rules", "rules for passwords", "CC6.1 | PR.AA-01", "Passwords are long enough and not used again", [
        resource("aws_iam_account_password_policy okta_policy_password"),
        argument("aws_cognito_user_pool", ["password_policy.minimum_length", least(8)]),
        argument("auth0_connection", ["options.password_policy", oneOf("good", "excellent")]),
        stackProperty("AWS::Cognito::UserPool", ["Policies.PasswordPolicy.MinimumLength", least(8)]),
    ], { scope: "each", family: "password-rules" }),
    signal("metadata-protection", "protection of the credentials of machines", "CC6.1 CC6.6 | PR.AA-03", "A request that an application is tricked into does not get the machine's credentials", [
        argument("aws_instance aws_launch_template aws_launch_configuration", ["metadata_options.http_tokens", oneOf("required")]),
        argument("module/terraform-aws-modules/ec2-instance* module/terraform-aws-modules/autoscaling*", ["metadata_options.http_tokens", oneOf("required")]),
        stackProperty("AWS::EC2::LaunchTemplate", ["LaunchTemplateData.MetadataOptions.HttpTokens", oneOf("required")]),
    ], each),
    signal("secret-store", "a store for secrets", "CC6.1 | PR.AA-01 PR.DS-01", "Secrets are kept where access to them is controlled and recorded", [
        resource("aws_secretsmanager_secret google_secret_manager_secret azurerm_key_vault azurerm_key_vault_secret vault_mount vault_kv_secret_v2 vault_generic_secret doppler_secret onepassword_item"),
        resource("aws_ssm_parameter", ["type", oneOf("SecureString")]),
        stackResource("AWS::SecretsManager::Secret"),
        manifest("ExternalSecret SecretStore ClusterSecretStore SecretProviderClass VaultStaticSecret VaultDynamicSecret OnePasswordItem InfisicalSecret"),
        chart("external-secrets", "sealed-secrets", "vault", "openbao", "secrets-store-csi-driver", "vault-secrets-operator", "onepassword-connect", "infisical", "bitwarden-sdk-server"),
        cdk("secretsmanager.Secret(", "Secret.fromSecret", "ssm.StringParameter.valueForSecure"),
        manifest("ClusterExternalSecret PushSecret VaultAuth VaultConnection BitwardenSecret DopplerSecret"),
        lines(".bicep", "resource", "microsoft.keyvault/vaults'", "microsoft.keyvault/vaults@"),
        resource("aws_secretsmanager_secret_version azurerm_key_vault_access_policy google_secret_manager_secret_iam_member module/terraform-aws-modules/secrets-manager*"),
        setting("values", ["**.externalSecrets.enabled", true]),
        setting("values", ["**.externalSecret.enabled", true]),
    ], { family: "secret-store" }),
    signal("secret-rotation", "rotation of secrets", "CC6.1 | PR.AA-01", "A secret that leaked stops working", [
        resource("aws_secretsmanager_secret_rotation time_rotating"),
        argument("google_secret_manager_secret", ["rotation", "set"]),
        argument("aws_rds_cluster aws_db_instance", ["manage_master_user_password", true]),
        stackResource("AWS::SecretsManager::RotationSchedule"),
        cdk("addRotationSchedule(", "addRotationSingleUser(", "HostedRotation."),
        resource("vault_database_secret_backend_role azurerm_key_vault_managed_storage_account"),
    ]),
    signal("account-guardrails", "rules that hold for every account", "CC5.2 CC6.1 | GV.PO-01 PR.PS-01", "No account can do what the organization forbids", [
        resource("aws_organizations_policy aws_controltower_control google_org_policy_policy google_organization_policy azurerm_policy_definition azurerm_policy_assignment azurerm_subscription_policy_assignment azurerm_management_group_policy_assignment aws_config_config_rule aws_config_conformance_pack aws_config_organization_managed_rule"),
        stackResource("AWS::Config::ConfigRule AWS::Organizations::Policy"),
        resource("aws_controltower_landing_zone google_folder_organization_policy google_project_organization_policy azurerm_policy_set_definition tfe_policy_set azurerm_resource_group_policy_assignment"),
        lines(".bicep", "resource", "microsoft.authorization/policyassignments"),
    ]),
    signal("admission-rules", "rules for what may run in a cluster", "CC5.2 CC6.8 | PR.PS-01 PR.PS-05", "What does not meet the rules is not started", [
        manifest("ClusterPolicy", ["spec.validationFailureAction", oneOf("Enforce")]),
        manifest("ClusterPolicy", ["spec.rules.validate.failureAction", oneOf("Enforce")]),
        manifest("Policy", ["apiVersion", has("kyverno.io")]),
        manifest("ConstraintTemplate ValidatingAdmissionPolicy"),
        manifest("ValidatingAdmissionPolicyBinding", ["spec.validationActions", oneOf("Deny")]),
        manifest("K8s*", ["spec.enforcementAction", oneOf("deny")]),
        field("Namespace", ["metadata.labels.pod-security~kubernetes~io/enforce", oneOf("baseline", "restricted")]),
        chart("kyverno-policies", "kubewarden-defaults"),
        manifest("ValidatingPolicy ClusterAdmissionPolicy"),
    ]),
    signal("image-rules", "rules for which images may run", "CC6.8 | PR.PS-05 ID.RA-09", "Only images whose origin is proved are started", [
        manifest("ClusterImagePolicy ImagePolicy"),
        manifest("ClusterPolicy", ["spec.rules.verifyImages", "set"]),
        resource("google_binary_authorization_policy"),
        argument("google_container_cluster", ["binary_authorization.evaluation_mode", not("DISABLED")]),
        argument("aws_ecr_repository module/terraform-aws-modules/ecr*", ["image_tag_mutability", oneOf("IMMUTABLE")]),
        stackProperty("AWS::ECR::Repository", ["ImageTagMutability", oneOf("IMMUTABLE")]),
        manifest("ImageValidatingPolicy"),
        argument("google_artifact_registry_repository", ["docker_config.immutable_tags", true]),
        cdk("TagMutability.IMMUTABLE", 'imageTagMutability: "IMMUTABLE"'),
    ]),
    signal("unprivileged-pods", "containers without privileges", "CC6.8 CC6.1 | PR.PS-01 PR.AA-05", "Whoever breaks into a container has no more rights than its program", [
        field(access_runs, ["**.securityContext.runAsNonRoot", true]),
        field(access_runs, ["**.securityContext.allowPrivilegeEscalation", false]),
        field(access_runs, ["**.securityContext.readOnlyRootFilesystem", true]),
        field(access_runs, ["**.capabilities.drop", oneOf("ALL")]),
        setting("values", ["**.securityContext.runAsNonRoot", true]),
        setting("values", ["**.podSecurityContext.runAsNonRoot", true]),
        setting("values", ["**.securityContext.readOnlyRootFilesystem", true]),
        setting("values", ["**.containerSecurityContext.allowPrivilegeEscalation", false]),
        setting("values", ["**.securityContext.allowPrivilegeEscalation", false]),
        field(access_runs, ["**.seccompProfile.type", oneOf("RuntimeDefault")]),
        setting("compose", ["services.*.security_opt", has("no-new-privileges:true", "no-new-privileges")]),
        setting("compose", ["services.*.cap_drop", oneOf("ALL")]),
        setting("compose", ["services.*.read_only", true]),
        field("HelmRelease", ["**.securityContext.runAsNonRoot", true]),
        field("HelmRelease", ["**.securityContext.allowPrivilegeEscalation", false]),
        field("HelmRelease", ["**.securityContext.readOnlyRootFilesystem", true]),
        field(access_runs, ["**.automountServiceAccountToken", false]),
        argument("aws_ecs_task_definition", ["container_definitions", has("readonlyRootFilesystem")]),
    ], each),
    signal("service-authorization", "rules for which service may call which", "CC6.3 CC6.6 | PR.AA-05", "A service may call only those that it needs", [
        manifest("AuthorizationPolicy RequestAuthentication ServiceIntentions"),
        resource("consul_intention aws_vpclattice_auth_policy"),
        argument("aws_apigatewayv2_route aws_api_gateway_method", ["authorization_type", oneOf("JWT", "AWS_IAM", "CUSTOM")]),
        argument("aws_api_gateway_method", ["authorization", oneOf("AWS_IAM", "CUSTOM", "COGNITO_USER_POOLS")]),
        resource("aws_api_gateway_authorizer aws_apigatewayv2_authorizer"),
        manifest("Server", ["apiVersion", has("linkerd.io")]),
        manifest("ServerAuthorization HTTPRouteGroup MeshTrafficPermission"),
        cdk("HttpJwtAuthorizer(", "TokenAuthorizer(", "CognitoUserPoolsAuthorizer(", "AuthorizationType.IAM"),
        stackResource("AWS::ApiGateway::Authorizer AWS::ApiGatewayV2::Authorizer"),
    ], attached),
    signal("separate-accounts", "accounts and projects that are kept apart", "CC6.1 CC6.3 | PR.IR-01 PR.AA-05", "What goes wrong in one account does not reach the others", [
        resource("aws_organizations_account aws_organizations_organizational_unit google_project azurerm_management_group azurerm_subscription aws_controltower_account module/terraform-google-modules/project-factory*"),
    ]),
    signal("database-roles", "roles in the database", "CC6.3 | PR.AA-05", "Each service can do in the database only what it needs", [
        resource("postgresql_role postgresql_grant postgresql_default_privileges mysql_user mysql_grant mongodbatlas_database_user snowflake_role aws_redshift_user google_sql_user"),
        lines(".sql", "grant revoke", " to ", " from "),
        lines(".sql", "create", "create role", "create user"),
    ]),
    signal("service-account-tokens", "pods without credentials of the cluster", "CC6.3 CC6.8 | PR.AA-05", "Whoever breaks into a pod has no credentials for the cluster", [field("ServiceAccount", ["automountServiceAccountToken", false]), field("Deployment StatefulSet DaemonSet CronJob Job", ["**.automountServiceAccountToken", false])], each),
];

;// CONCATENATED MODULE: ./build/js/signals/table/code-access.js

const js = ".ts .tsx .js .mjs .cjs .jsx";
const any = ".ts .tsx .js .mjs .py .rb .go .java .kt .cs .php .rs .ex";
const nginx = ".conf .template .tmpl .erb .j2";
/** What an application lets its users do, and how it guards its door, known by libraries and calls. */
const codeAccessSignals = [
    signal("authorization-code", "checks of what a user may do", "CC6.3 | PR.AA-05", "Each action is allowed only to those who may do it", [
        code("@casl/ability", "defineAbility(", "AbilityBuilder(", "createMongoAbility(", "ForbiddenError"),
        code("casbin github.com/casbin/casbin", "newEnforcer(", "enforce(", "NewEnforcer(", "Enforce(", "Enforcer::new("),
        code("@cerbos/grpc @cerbos/http permitio @openfga/sdk github.com/openfga/go-sdk accesscontrol oso-cloud", "checkResource(", "isAllowed(", "check(", "permit.check(", "Check(", "authorize("),
        code("better-auth/plugins/access", "createAccessControl("),
        codeIn(js, "hasPermission(", "checkPermission(", "requirePermission(", "requireRole(", "assertPermission(", "throwIfNoPermission", "~throwIfNoProjectAccess(", "~throwIfNoAccess(", "checkAuthorization(", "checkAuthorizationUpdated(", "hasOrganizationPermission("),
        codeIn(js, "canAccess(", "requiredPermissions:", "requiredRole:", "requireAdmin(", "adminProcedure", "withPermission(", "withRole(", "hasAccess(", "checkAccess(", "ensureAuthorized(", "hasRequiredPermissions(", "checkScopes(", "@Roles(", "@RequirePermissions("),
        code("pundit cancan", "authorize "),
        code("Pundit::Authorization Pundit CanCan::Ability ActionPolicy::Controller"),
        codeIn(".rb", "load_and_authorize_resource", "authorize!", "authorize @", "verify_authorized", "policy_scope(", "before_action :require_admin", "before_action :authorize", "before_action :ensure_admin", "authorise_user!(", "permission_required"),
        codeIn(".py", "permission_classes =", "@permission_classes(", "@permission_required(", "PermissionRequiredMixin", "@roles_required(", "@user_passes_test(", ".has_perm(", "check_object_permissions(", "@require_permission(", "permission=Permissions.", "__acl__", "ACLHelper("),
        codeIn(".java .kt", "@PreAuthorize(", "@PostAuthorize(", "@RolesAllowed(", "@Secured(", "hasAuthority(", "hasRole(", "hasAnyRole(", "authorizeHttpRequests", "authorizeRequests("),
        codeIn(".cs", "[Authorize(", "AuthorizationHandler<", "IAuthorizationHandler", ".AuthorizeAsync(", "RequireRole(", "RequireClaim(", "[RequirePermission"),
        code("@nestjs/common", "@UseGuards("),
        codeIn(".go", "iam.Authorize(", "MustAuthorize(", "RequirePermission(", ".Authorize(ctx", "HasPermission(", "RequireRole(", "CheckPermission(", "checkPermission(", ".IsAllowed("),
        codeIn(".php", "Gate::define(", "$this->authorize(", "Gate::allows(", "denyAccessUnlessGranted(", "#[IsGranted(", "current_user_can(", "hasPermissionTo("),
        codeIn(".ex", "Bodyguard.permit"),
    ]),
    signal("rate-limits", "limits of how often anybody may ask", "CC6.6 A1.1 | PR.IR-04 PR.IR-01", "Passwords cannot be guessed by trying, and nobody can flood the service", [
        code("express-rate-limit express-slow-down", "rateLimit(", "slowDown("),
        code("@fastify/rate-limit fastify-rate-limit", "register("),
        code("@upstash/ratelimit", "Ratelimit("),
        code("rate-limiter-flexible limiter", "RateLimiter"),
        code("@nestjs/throttler", "ThrottlerModule.", "ThrottlerGuard"),
        code("hono-rate-limiter", "rateLimiter("),
        code("golang.org/x/time/rate github.com/go-chi/httprate github.com/ulule/limiter github.com/didip/tollbooth github.com/sethvargo/go-limiter github.com/throttled/throttled", "httprate.Limit", "limiter.New(", "tollbooth.", "httplimit.NewMiddleware(", "throttled."),
        code("slowapi flask_limiter ratelimit django_ratelimit", "Limiter(", "@ratelimit", "@limiter"),
        code("limits limits.strategies limits.storage", "RateLimiter(", "storage_from_string(", "parse_many("),
        code("io.github.bucket4j io.github.resilience4j.ratelimiter", "Bucket.builder(", "Bandwidth.", "@RateLimiter(", "RateLimiterRegistry"),
        codeIn(js, "applyRateLimit(", "checkRateLimit(", "withRateLimit(", "~rateLimitMiddleware", "applyIPRateLimit(", "enforceRateLimit(", "createRateLimit(", "createRateLimiter(", "ratelimit(", "rateLimit(", "~RateLimiter(", "~RateLimit.check(", "~RateLimitMiddleware("),
        codeIn(".go", "RateLimitMiddleware", "NewRateLimiter(", "ratelimit.New", "ratelimits.New", ".RateLimit("),
        codeIn(".py", "RateLimitMiddleware(", "check_rate_limit(", "rate_limit(", "DEFAULT_THROTTLE_RATES", "DEFAULT_THROTTLE_CLASSES", "throttle_classes =", "IRateLimiter", "RateLimiter("),
        codeIn(".rb", "Rack::Attack.throttle", "rate_limit to:", "class Rack::Attack"),
        codeIn("rack_attack.rb rack-attack.rb", "throttle("),
        codeIn(".php", "RateLimiter::for(", "RateLimiter::attempt(", "'throttle:", "RateLimiterFactory"),
        codeIn(".cs", "AddRateLimiter(", "[EnableRateLimiting(", "IpRateLimitOptions", "AddFixedWindowLimiter("),
        codeIn(".rs", "GovernorConfigBuilder", "Governor::new("),
        codeIn(".ex", "Hammer.check_rate("),
        lines(nginx, "limit_req limit_conn"),
        manifest("Middleware", ["spec.rateLimit", "set"]),
        manifest("KongPlugin KongClusterPlugin", ["plugin", oneOf("rate-limiting")]),
        manifest("BackendTrafficPolicy", ["spec.rateLimit", "set"]),
        field("Ingress", ["metadata.annotations.nginx~ingress~kubernetes~io/limit-rps", "set"]),
        setting("appsettings", ["IpRateLimiting", "set"]),
        setting("appsettings", ["**.IpRateLimitOptions", "set"]),
    ]),
    signal("bot-protection", "tests whether a person is there", "CC6.6 | PR.IR-01", "Programs cannot register accounts or try passwords", [
        code("@marsidev/react-turnstile react-turnstile next-turnstile react-google-recaptcha react-google-recaptcha-v3 @hcaptcha/react-hcaptcha botid/server @arcjet/next django_recaptcha captcha.fields"),
        codeIn(any, "turnstile/v0/siteverify", "recaptcha/api/siteverify", "hcaptcha.com/siteverify", "~verify_recaptcha", "~verifyRecaptcha", "~verify_hcaptcha", "~verifyHcaptcha", "~verifyTurnstile", "~verifyCaptcha", "~ValidateCaptcha", "~CaptchaValidation", "~CaptchaService"),
        resource("google_recaptcha_enterprise_key cloudflare_turnstile_widget"),
    ]),
    signal("tenant-separation", "separation of the data of customers", "CC6.1 C1.1 | PR.AA-05 PR.DS-10", "One customer cannot reach the data of another", [
        codeIn(".rb", "acts_as_tenant", "set_current_tenant", "Apartment.configure"),
        code("django_tenants django_tenants.models", "TenantMixin", "TenantMainMiddleware"),
        codeIn("settings.py", "django_tenants"),
        codeIn(".cs", "AddMultiTenant<", "HasQueryFilter("),
        codeIn(".java .kt", "CurrentTenantIdentifierResolver", "@TenantId", "AbstractRoutingDataSource"),
        codeIn(".php", "BelongsToTenant"),
    ]),
    signal("address-list", "lists of addresses that may connect", "CC6.6 | PR.IR-01", "Who is not on the list does not reach the service", [
        field("Ingress", ["metadata.annotations.nginx~ingress~kubernetes~io/whitelist-source-range", "set"]),
        field("Ingress", ["metadata.annotations.nginx~ingress~kubernetes~io/allowlist-source-range", "set"]),
        manifest("Middleware", ["spec.ipAllowList", "set"]),
        manifest("Middleware", ["spec.ipWhiteList", "set"]),
        setting("values", ["**.whitelist-source-range", "set"]),
        setting("values", ["**.nginx~ingress~kubernetes~io/whitelist-source-range", "set"]),
        setting("values", ["**.allowlist.groups", "set"]),
        setting("values", ["**.allowlist.*", has("/32", "/31", "/30", "/29", "/28", "/27", "/26", "/25", "/24", "/16")]),
        argument("aws_eks_cluster", ["vpc_config.public_access_cidrs", not("0.0.0.0/0")]),
        argument("google_container_cluster", ["master_authorized_networks_config", "set"]),
        argument("google_sql_database_instance", ["settings.ip_configuration.authorized_networks.value", not("0.0.0.0/0")]),
        argument("azurerm_*", ["site_config.ip_restriction", "set"]),
        argument("azurerm_*", ["network_rules.default_action", oneOf("Deny")]),
        argument("azurerm_*", ["network_acls.default_action", oneOf("Deny")]),
        resource("aws_wafv2_ip_set cloudflare_list google_access_context_manager_access_level"),
        lines(".bicep", "defaultaction:", "deny"),
        codeIn(".java .kt", "hasIpAddress("),
    ]),
    signal("security-headers", "security headers", "CC6.6 CC6.7 | PR.DS-02 PR.PS-01", "A browser is told what it must not let pages do", [
        code("helmet @fastify/helmet koa-helmet", "helmet(", "register(", "use(helmet"),
        code("hono/secure-headers", "secureHeaders("),
        code("flask_talisman secure", "Talisman(", "Secure("),
        code("github.com/unrolled/secure", "secure.New("),
        codeIn("settings.py", "SECURE_HSTS_SECONDS", "SECURE_CONTENT_TYPE_NOSNIFF", "CSP_DEFAULT_SRC", "CONTENT_SECURITY_POLICY", "X_FRAME_OPTIONS"),
        codeIn(".rb", "SecureHeaders::Configuration", "content_security_policy do", "GovukContentSecurityPolicy.configure"),
        codeIn(".java .kt", ".contentSecurityPolicy(", "contentSecurityPolicy {", ".httpStrictTransportSecurity(", ".frameOptions("),
        codeIn(".cs", "UseHsts(", "UseSecurityHeaders("),
        codeIn(".ex", "put_secure_browser_headers"),
        codeIn(any, "Strict-Transport-Security", "Content-Security-Policy", "strict-transport-security", "content-security-policy", "X-Frame-Options"),
        lines(`${nginx} caddyfile`, "add_header header strict-transport-security", "strict-transport-security", "content-security-policy", "x-frame-options", "x-content-type-options"),
        manifest("Middleware", ["spec.headers.stsSeconds", "set"]),
        resource("aws_cloudfront_response_headers_policy"),
    ]),
    signal("forgery-protection", "protection against forged requests", "CC6.6 | PR.AA-03", "Another site cannot act in a user's name", [
        code("csurf csrf-csrf @fastify/csrf-protection edge-csrf @edge-csrf/nextjs csrf lusca tiny-csrf", "csrf(", "doubleCsrf(", "register(", "createCsrf", "csurf(", "lusca.csrf("),
        code("hono/csrf", "csrf("),
        code("github.com/gorilla/csrf github.com/justinas/nosurf filippo.io/csrf", "csrf.Protect(", "nosurf.New(", "csrf.New("),
        codeIn(".go", "NewCrossOriginProtection("),
        code("flask_wtf", "CSRFProtect("),
        codeIn("settings.py", "CsrfViewMiddleware"),
        codeIn(".py", "require_csrf=True", "set_default_csrf_options(", "set_csrf_storage_policy("),
        codeIn(".rb", "protect_from_forgery", "~csrf_protection", "config.rotate_csrf_on_sign_in = true", "default_protect_from_forgery = true"),
        codeIn(".java .kt", "CsrfTokenRepository", "csrfTokenRequestHandler"),
        codeIn(".cs", "ValidateAntiForgeryToken", "AutoValidateAntiforgeryToken", "AddAntiforgery("),
        codeIn(".php", "VerifyCsrfToken", "isCsrfTokenValid(", "wp_verify_nonce("),
        codeIn(".ex", "plug :protect_from_forgery"),
        codeIn(js, "verifyCsrfToken(", "validateCsrfToken(", "csrfProtection(", "checkCsrf("),
    ]),
    signal("webhook-signatures", "checks of who sent a message", "CC6.6 CC6.7 | PR.AA-03 PR.DS-02", "A message that somebody else made up is refused", [
        code("stripe", "webhooks.constructEvent", "Webhook.construct_event(", "constructEventAsync("),
        code("svix standardwebhooks", "verify("),
        code("crypto node:crypto", "timingSafeEqual("),
        code("@octokit/webhooks", "verify(", "verifyAndReceive("),
        code("@upstash/qstash @upstash/qstash/nextjs", "verifySignatureAppRouter(", "verifySignature(", "receiver.verify("),
        code("crypto/hmac hmac", "hmac.Equal(", "hmac.compare_digest("),
        code("crypto/subtle", "subtle.ConstantTimeCompare("),
        code("github.com/stripe/stripe-go", "webhook.ConstructEvent"),
        codeIn(js, "~verifySignature(", "~verifyWebhook", "~validateSignature(", "~verifyQstashSignature("),
        codeIn(".rb", "secure_compare(", "Stripe::Webhook.construct_event("),
        codeIn(".py", "constant_time_compare(", "~verify_signature(", "~verify_webhook"),
        codeIn(".cs", "FixedTimeEquals(", "EventUtility.ConstructEvent("),
        codeIn(".java .kt", "MessageDigest.isEqual("),
        codeIn(".php", "hash_equals("),
    ]),
    signal("input-size", "limits of what a request may hold", "CC6.6 A1.1 | PR.IR-04", "One request cannot use up the service", [
        code("net/http", "http.MaxBytesReader("),
        code("express body-parser", "json({ limit:", "urlencoded({ limit:", "raw({ limit:", "text({ limit:", "extended: true, limit:", "extended: false, limit:"),
        code("fastify hono/body-limit", "bodyLimit"),
        codeIn("settings.py", "DATA_UPLOAD_MAX_MEMORY_SIZE"),
        codeIn(".py", "MAX_CONTENT_LENGTH", "~MAX_FILESIZE", "~MAX_UPLOAD_SIZE"),
        codeIn(".cs", "MaxRequestBodySize", "[RequestSizeLimit("),
        codeIn(js, "sizeLimit:", "~MAX_FILE_SIZE", "~maxFileSize"),
        setting("spring", ["spring.servlet.multipart.max-file-size", "set"]),
        lines(nginx, "client_max_body_size"),
    ]),
    signal("request-timeouts", "time limits for requests", "A1.1 CC6.6 | PR.IR-04", "A request that hangs does not hold the service", [
        codeIn(".rb", "Rack::Timeout"),
        code("net/http", "ReadHeaderTimeout:", "ReadTimeout:", "http.TimeoutHandler("),
        codeIn(".cs", "AddRequestTimeouts("),
        code("connect-timeout", "timeout("),
        codeIn("settings.py", "statement_timeout"),
    ]),
    signal("private-network-guard", "a guard against requests into the private network", "CC6.6 | PR.IR-01", "The service cannot be made to call what only it can reach", [
        code("ssrf-req-filter request-filtering-agent ssrfcheck ipaddr.js is-private-ip private-ip", "ssrfFilter(", "useAgent(", "RequestFilteringHttpAgent", "isSSRFSafeURL(", ".range()", "isPrivate"),
        codeIn(".go", "IsPrivate()", "~IsReservedAddr(", "~IsReservedIP(", "~isReservedIP(", "~isPrivateIP("),
        code("ipaddress", ".is_private"),
        code("advocate", "advocate."),
        codeIn(".rb", "SsrfFilter.", "PrivateAddressCheck"),
        codeIn(js, "~isPrivateIp", "~isPrivateIP", "~isPrivateUrl", "~isPrivateHost", "~assertNotPrivate", "~validateWebhookUrl("),
    ]),
    signal("api-authentication", "authentication that an API describes", "CC6.1 | PR.AA-03", "Each call of the API says who makes it", [
        setting("openapi", ["security", "set"], ["components.securitySchemes", "set"]),
        setting("openapi", ["security", "set"], ["securityDefinitions", "set"]),
        settingsFile("openapi", ["components.securitySchemes", "set"], ["paths.*.*.security", "set"]),
    ]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/code-identity.js

const code_identity_js = ".ts .tsx .js .mjs .cjs .jsx";
const code_identity_any = ".ts .tsx .js .mjs .py .rb .go .java .kt .cs .php .rs .ex";
/** How an application knows who its users are, by libraries and calls. */
const codeIdentitySignals = [
    signal("password-hashing", "hashing of passwords", "CC6.1 | PR.AA-01 PR.DS-01", "Passwords cannot be read, not even by us", [
        code("bcrypt bcryptjs bcrypt-ts @node-rs/bcrypt", "hash(", "hashSync(", "hashpw(", "compare(", "Password.create"),
        code("argon2 @node-rs/argon2 argon2-cffi oslo/password", "hash(", "verify(", "PasswordHasher(", "Argon2id(", "Scrypt(", "Argon2::default("),
        code("golang.org/x/crypto/bcrypt", "bcrypt.GenerateFromPassword("),
        code("golang.org/x/crypto/argon2 golang.org/x/crypto/scrypt golang.org/x/crypto/pbkdf2 github.com/alexedwards/argon2id", "argon2.IDKey(", "scrypt.Key(", "pbkdf2.Key(", "argon2id.CreateHash("),
        code("passlib passlib.context passlib.hash pwdlib", "CryptContext(", "hash(", "PasswordHash("),
        code("django.contrib.auth.hashers werkzeug.security flask_bcrypt", "make_password(", "generate_password_hash("),
        code("crypto node:crypto", "scrypt(", "scryptSync(", "pbkdf2(", "pbkdf2Sync("),
        code("org.springframework.security.crypto at.favre.lib.crypto org.mindrot.jbcrypt", "BCryptPasswordEncoder(", "Argon2PasswordEncoder(", "Pbkdf2PasswordEncoder(", "SCryptPasswordEncoder(", "createDelegatingPasswordEncoder(", "BCrypt.hashpw(", "BCrypt.withDefaults("),
        code("bcrypt scrypt", "bcrypt::hash(", "scrypt::scrypt("),
        codeIn(".rb", "has_secure_password", ":database_authenticatable", "BCrypt::Password.create(", "Argon2::Password", "SCrypt::Password.create(", "PasswordStrategies::BCrypt", "PasswordStrategies::Argon2"),
        codeIn(".cs", "PasswordHasher<", "IPasswordHasher<", "BCrypt.HashPassword(", "KeyDerivation.Pbkdf2(", "Rfc2898DeriveBytes", "AddIdentityCore<", "AddIdentity<", "AddDefaultIdentity<"),
        codeIn(".ex", "Bcrypt.hash_pwd_salt(", "Argon2.hash_pwd_salt(", "Pbkdf2.hash_pwd_salt("),
        codeIn(code_identity_js, "Bun.password.hash("),
        codeIn("settings.py", "PASSWORD_HASHERS"),
        codeIn(".php", "password_hash(", "Hash::make(", "UserPasswordHasherInterface", "hashPassword("),
    ]),
    signal("sessions", "sessions that end", "CC6.1 | PR.AA-03", "Whoever walks away from a screen is logged out", [
        code("express-session cookie-session @fastify/session fastify-session @fastify/secure-session koa-session", "maxAge", "expiry"),
        code("iron-session", "getIronSession(", "ttl"),
        code("next-auth @auth/core better-auth lucia", "maxAge", "expiresIn", "sessionExpiresIn", "betterAuth(", "invalidateSession(", "invalidateUserSessions("),
        codeIn(".rb", ":timeoutable", "expire_after:", "config.timeout_in", ":session_limitable", ":expirable", "reset_session", "config.expire_all_remember_me_on_sign_out = true", "cookie_expiration"),
        codeIn(`${code_identity_js} .go .py .php`, "~SESSION_LIFETIME", "~SESSION_MAX_AGE", "~SESSION_TTL", "~SESSION_EXPIR", "~SESSION_TIMEOUT", "~SESSION_DURATION", "~SESSION_LENGTH", "sessionDuration", "SessionDuration", "sessionLifetime", "~sessionMaxAge", "~sessionExpiry", "~SessionLifetime", "~SessionTTL", "~sessionTTL"),
        codeIn("sessions.py session.py session.ts sessions.ts", "max_age", "maxAge", "expires_at", "expiresAt"),
        codeIn(".py", "PERMANENT_SESSION_LIFETIME", "session_lifetime", "session_timeout"),
        codeIn("settings.py", "SESSION_COOKIE_AGE", "SESSION_EXPIRE_AT_BROWSER_CLOSE"),
        codeIn(".java .kt", ".maximumSessions(", "setMaxInactiveInterval(", "@EnableRedisHttpSession", "@EnableRedisIndexedHttpSession", "invalidateHttpSession(true)"),
        codeIn(".cs", "AddSession(", "ExpireTimeSpan =", "SlidingExpiration =", "IdleTimeout ="),
        codeIn("config/session.php", "'lifetime'"),
        code("github.com/gorilla/sessions github.com/alexedwards/scs github.com/gin-contrib/sessions", "MaxAge", "Lifetime", "IdleTimeout"),
        setting("spring", ["server.servlet.session.timeout", "set"]),
        lines(".properties", "server.servlet.session.timeout"),
    ]),
    signal("secure-cookies", "cookies that scripts and plain HTTP do not see", "CC6.1 CC6.7 | PR.DS-02 PR.AA-03", "A session cannot be stolen by a script or on its way", [
        code("express express-session cookie-session cookie cookies @fastify/cookie @fastify/session iron-session hono/cookie hono next/headers next/server next-auth @remix-run/node react-router nookies js-cookie set-cookie-parser", "httpOnly: true", "secure: true", "secure: process.env.NODE_ENV"),
        code("hono/cookie", "setSignedCookie(", "getSignedCookie("),
        codeIn("settings.py", "SESSION_COOKIE_SECURE = True", "CSRF_COOKIE_SECURE = True", "SESSION_COOKIE_HTTPONLY = True"),
        codeIn(".py", "SESSION_COOKIE_SECURE = True", "SESSION_COOKIE_HTTPONLY = True", "httponly=True"),
        codeIn("session_store.rb", "secure: true", "secure: Rails.env.production?", "httponly: true"),
        codeIn(".rb", "cookies.encrypted", "cookies.signed", "httponly: true", "same_site: :strict", "same_site: :lax"),
        code("next-auth @auth/core", "useSecureCookies: true", "__Secure-"),
        code("net/http github.com/gorilla/sessions github.com/gin-gonic/gin github.com/gofiber/fiber github.com/labstack/echo", "HttpOnly: true", "HTTPOnly: true", "HttpOnly = true"),
        codeIn(".java .kt", "setHttpOnly(true)", "httpOnly(true)", "isHttpOnly = true"),
        codeIn(".cs", "HttpOnly = true", "CookieSecurePolicy.Always", "CookieSecurePolicy.SameAsRequest"),
        codeIn("config/session.php", "'http_only' => true", "'http_only' => env("),
        codeIn(".rs", ".http_only(true)", ".with_http_only(true)"),
        setting("spring", ["server.servlet.session.cookie.secure", true]),
        setting("spring", ["server.servlet.session.cookie.http-only", true]),
    ]),
    signal("multi-factor-code", "multi-factor authentication", "CC6.1 | PR.AA-03", "A password that leaked is not enough to get in", [
        code("otplib speakeasy otpauth @oslojs/otp oslo/otp @epic-web/totp", "verify(", "check(", "generateSecret(", "validate(", "verifyTOTP(", "verifyTOTPWithGracePeriod(", "TOTPController(", "TOTP("),
        code("@simplewebauthn/server", "verifyAuthenticationResponse(", "verifyRegistrationResponse(", "generateRegistrationOptions("),
        code("pyotp", "TOTP("),
        code("webauthn fido2 cryptography.hazmat.primitives.twofactor", "verify_authentication_response(", "verify_registration_response(", "Fido2Server(", "TOTP("),
        code("github.com/pquerna/otp", "totp.Validate(", "totp.Generate(", "totp.ValidateCustom("),
        code("github.com/go-webauthn/webauthn github.com/duo-labs/webauthn", "webauthn.New("),
        code("better-auth/plugins @better-auth/passkey", "twoFactor(", "passkey("),
        code("dev.samstevens.totp com.warrenstrange.googleauth com.yubico.webauthn", "CodeVerifier(", "GoogleAuthenticator(", "RelyingParty"),
        code("PragmaRX\\Google2FA Laravel\\Fortify", "Google2FA(", "verifyKey(", "TwoFactorAuthenticatable"),
        code("totp_rs webauthn_rs", "TOTP::new(", "WebauthnBuilder::new("),
        codeIn(".rb", "ROTP::TOTP", "~two_factor_authenticatable", "~two_factor_backupable", "has_one_time_password", "WebAuthn::Credential", "WebAuthn::RelyingParty", "WebAuthn.configure"),
        codeIn(".cs", "AddFido2(", "IFido2", "Fido2Configuration", "VerifyTwoFactorTokenAsync(", "TwoFactorSignInAsync(", "TwoFactorAuthenticatorSignInAsync(", "new Totp("),
        codeIn(".ex", "NimbleTOTP"),
        codeIn("settings.py", "django_otp", "two_factor", "allauth.mfa"),
    ], { family: "multi-factor" }),
    signal("single-sign-on-code", "single sign-on", "CC6.1 CC6.2 | PR.AA-01 PR.AA-03", "One account a person, which ends everywhere when it ends once", [
        code("@node-saml/node-saml @node-saml/passport-saml passport-saml samlify saml2-js", "SAML(", "Strategy(", "ServiceProvider("),
        code("passport-google-oauth20 passport-azure-ad passport-openidconnect passport-oauth2", "Strategy("),
        code("openid-client", "Issuer.discover(", "discovery(", "authorizationCodeGrant("),
        code("@boxyhq/saml-jackson", "jackson(", "controllers("),
        code("@workos-inc/node @workos-inc/authkit-nextjs", "WorkOS("),
        code("@clerk/nextjs @clerk/nextjs/server @clerk/express", "clerkMiddleware(", "authMiddleware("),
        code("express-openid-connect @auth0/nextjs-auth0 @auth0/nextjs-auth0/server", "auth(", "Auth0Client(", "handleAuth("),
        code("@azure/msal-node msal keycloak-connect keycloak-js @azure/msal-browser", "ConfidentialClientApplication(", "PublicClientApplication(", "Keycloak("),
        code("next-auth @auth/core next-auth/providers", "NextAuth(", "Provider("),
        code("arctic", "OAuth2Client(", "Google(", "MicrosoftEntraId(", "Okta("),
        code("@better-auth/sso better-auth/plugins", "sso(", "genericOAuth("),
        code("github.com/coreos/go-oidc github.com/crewjam/saml github.com/markbates/goth github.com/zitadel/oidc", "oidc.NewProvider(", "samlsp.New(", "saml.ServiceProvider{", "oidc.Config{", "goth.UseProviders(", "rp.NewRelyingPartyOIDC("),
        code("authlib onelogin.saml2 python3_saml mozilla_django_oidc flask_oidc", "OAuth(", "register(", "OneLogin_Saml2_Auth("),
        code("omniauth omniauth-saml", "provider "),
        code("Laravel\\Socialite", "Socialite::driver("),
        codeIn(".rb", "provider :saml", "provider :openid_connect", "config.omniauth", "OmniAuth::Builder", "OneLogin::RubySaml", ":omniauthable", "GDS::SSO.config"),
        codeIn(".java .kt", "oauth2Login", "saml2Login", "@EnableOAuth2Sso"),
        codeIn(".cs", "AddOpenIdConnect(", "AddSaml2(", "AddMicrosoftIdentityWebApp(", "Sustainsys.Saml2"),
        codeIn(".ex", "Ueberauth"),
        codeIn("settings.py", "allauth.socialaccount", "social_core.backends", "social_django", "djangosaml2", "mozilla_django_oidc"),
        setting("spring", ["spring.security.oauth2.client.registration.*.authorization-grant-type", oneOf("authorization_code")]),
    ], { family: "single-sign-on" }),
    signal("lockout", "a lock after failed logins", "CC6.1 | PR.AA-03", "Passwords cannot be guessed by trying", [
        codeIn("settings.py", '"axes"', "'axes'", "AXES_FAILURE_LIMIT", '"defender"', "AXES_ENABLED"),
        codeIn(".rb", ":lockable", "config.maximum_attempts", "config.lock_strategy = :failed_attempts"),
        codeIn(".rb .py .ex", "failed_login_attempts", "login_attempts", "account_locked", "lock_account"),
        codeIn(`${code_identity_js} .java .kt .cs .go .php`, "~LoginAttempts", "isAccountLocked(", "lockAccount(", "~LoginAttemptService", "setAccountNonLocked("),
        codeIn(".cs", "MaxFailedAccessAttempts", "lockoutOnFailure: true"),
        resource("auth0_attack_protection okta_policy_password"),
        setting("values", ["bruteForceProtected", true]),
        lines("jail.local jail.conf", "enabled", "true"),
    ]),
    signal("password-strength", "a check of how strong a password is", "CC6.1 | PR.AA-01", "Passwords that are easily guessed are refused", [
        code("zxcvbn @zxcvbn-ts/core zxcvbn-ts zxcvbn-typescript", "zxcvbn("),
        codeIn("settings.py", "AUTH_PASSWORD_VALIDATORS"),
        codeIn(".rb", ":zxcvbnable", ":secure_validatable", "config.deny_old_passwords = true", ":password_archivable", "config.password_length", "config.password_complexity", "not_pwned", "validates :password, length", "Zxcvbn.test(", "~pwned_password"),
        code("github.com/trustelem/zxcvbn github.com/wagslane/go-password-validator github.com/nbutton23/zxcvbn-go", "zxcvbn.PasswordStrength(", "Validate("),
        code("hibp pwned pwnedpasswords", "pwnedPassword(", "pwned"),
        code("org.passay com.nulabinc.zxcvbn", "PasswordValidator(", "Zxcvbn("),
        codeIn(code_identity_any, "api.pwnedpasswords.com/range", "~PasswordStrength", "isStrongPassword(", "~PASSWORD_MIN_LENGTH", "~MIN_PASSWORD_LENGTH"),
        codeIn(code_identity_js, "passwordSchema"),
        codeIn(".cs", "Password.RequiredLength", "Password.RequireDigit", "Password.RequireNonAlphanumeric"),
        codeIn(".php", "Password::min(", "Password::defaults("),
    ], { family: "password-rules" }),
    signal("token-checks", "checks of the tokens of callers", "CC6.1 | PR.AA-03", "Who calls is proved on every request", [
        code("jsonwebtoken express-jwt fast-jwt @fastify/jwt", "jwt.verify(", "verify(", "expressjwt(", "createVerifier(", "jwtVerify("),
        code("jose", "jwtVerify(", "createRemoteJWKSet("),
        code("jwt PyJWT jose", "jwt.decode("),
        code("github.com/golang-jwt/jwt github.com/lestrrat-go/jwx github.com/coreos/go-oidc github.com/go-jose/go-jose", "jwt.Parse", "jwt.ParseWithClaims(", ".Verify("),
        code("passport-jwt @nestjs/passport", "Strategy(", "AuthGuard("),
        code("firebase-admin firebase-admin/auth", "verifyIdToken("),
        code("next-auth next-auth/next", "getServerSession("),
        code("fastapi.security", "OAuth2PasswordBearer(", "HTTPBearer(", "APIKeyHeader("),
        code("Laravel\\Sanctum Laravel\\Passport", "HasApiTokens"),
        codeIn(code_identity_js, "protectedProcedure", "authedProcedure", "authenticatedProcedure", "validateApiKey(", "verifyApiKey(", "authenticateApiKey("),
        codeIn(".rb", "JWT.decode(", "doorkeeper_authorize!", "~authenticate_with_http_token", "~request_with_http_token", "authenticate_user!", "before_action :authenticate"),
        codeIn(".java .kt", "oauth2ResourceServer", "JwtDecoder", "Jwts.parser", "JWT.require("),
        codeIn(".cs", "AddJwtBearer(", "TokenValidationParameters", "AddMicrosoftIdentityWebApi("),
        codeIn(".py", "@login_required", "LoginRequiredMixin", "TokenAuthentication", "JWTAuthentication"),
        setting("spring", ["spring.security.oauth2.resourceserver", "set"]),
    ]),
    signal("token-hashing", "hashing of keys and tokens", "CC6.1 | PR.AA-01 PR.DS-01", "Whoever reads the database cannot use the keys of users", [
        codeIn(code_identity_any, "hashToken(", "HashToken(", "hash_token(", "hashApiKey(", "hashAPIKey(", "HashAPIKey(", "hash_api_key(", "hashSecret(", "HashSecret(", "hashed_key", "token_digest", "hash_token_secrets", "~hashedApiKey", "~hashedKey", "~hashedToken"),
    ]),
    signal("email-verification", "proof of the addresses that users register with", "CC6.2 | PR.AA-02", "Nobody registers with somebody else's address", [
        codeIn(".rb", ":confirmable", "email_confirmed", "confirm_email", "~email_confirmation"),
        codeIn(".py", "ACCOUNT_EMAIL_VERIFICATION", "~email_verification", "verify_email(", "~EmailVerification"),
        codeIn(`${code_identity_js} .java .kt .go`, "~sendVerificationEmail", "~SendVerificationEmail", "~sendConfirmationEmail", "verifyEmail(", "~EmailVerification"),
        codeIn(".cs", "RequireConfirmedEmail", "RequireConfirmedAccount", "GenerateEmailConfirmationTokenAsync(", "~VerifyEmail"),
        codeIn(".php", "MustVerifyEmail"),
    ]),
    signal("account-notices", "notices to users of changes to their account", "CC6.1 CC7.3 | DE.AE-06", "A user whose account is taken over learns of it", [
        codeIn(code_identity_any, ...["~password_change_notification", "~email_changed_notification", "~password_change_email", "~password_changed_notification", "~PasswordChangedEmail", "~PasswordUpdatedEmail", "~sendPasswordChanged", "~PasswordResetSuccess"], ...["~NewDeviceLogged", "~new_device_", "~NewLoginEmail", "~two_factor_added", "~two_factor_method_added", "Mailer.totp_", "Mailer.webauthn_", "Mailer.mfa_", "Mailer.password_chang", "Mailer.api_key_created", "~MfaEnabledEmail", "~email_changed_email", "~notify_email_change"]),
    ]),
    signal("user-provisioning", "accounts that follow the customer's directory", "CC6.2 CC6.3 | PR.AA-01 PR.AA-05", "Whoever leaves the customer's company loses access", [
        code("scimmy scim2-parse-filter @boxyhq/saml-jackson scim2_models django_scim", "SCIMMY.", "directorySync", "scim"),
        code("@workos-inc/node", "directorySync."),
        codeIn(code_identity_any, "/scim/v2", "scim/v2/Users", "scim/v2"),
        codeIn(".cs .java .kt", "~ScimUser", "~ScimGroup"),
        codeIn(".rb", "Scimitar", "ScimRails"),
        code("github.com/elimity-com/scim", "scim.Server", "scim.NewServer("),
    ]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/code-operations.js

const code_operations_js = ".ts .tsx .js .mjs .cjs .jsx";
const code_operations_any = ".ts .tsx .js .mjs .py .rb .go .java .kt .cs .php .rs .ex";
/** What an application records of itself, and how it guards its data, known by libraries and calls. */
const codeOperationSignals = [
    signal("audit-events", "a record of what users do", "CC7.2 CC7.3 | PR.PS-04 DE.CM-03", "Who did what in the application can be found out", [
        code("@retracedhq/retraced @workos-inc/node @boxyhq/audit-logs", "reportEvent(", "auditLogs.createEvent("),
        code("auditlog django_auditlog easyaudit simple_history reversion", "auditlog.register(", "HistoricalRecords(", "reversion.register("),
        code("pghistory sqlalchemy_continuum", "pghistory.track(", "pghistory.context(", "make_versioned("),
        code("Auditable PublicActivity::Model Audited::Audit"),
        code("OwenIt\\Auditing Spatie\\Activitylog", "Auditable", "LogsActivity"),
        code("org.hibernate.envers org.javers", "@Audited", "AuditReader", "Javers"),
        code("org.springframework.data.jpa.domain.support", "AuditingEntityListener"),
        codeIn(".rb", "has_paper_trail", "audited except:", "audited only:", "audited associated_with:", "acts_as_audited", "has_logidze", "PaperTrail", "EventLog.record_event(", "AuditLog.create!(", "AuditEvent.create!(", "~record_event(", "~record_event Events::", "AuditLog.create(", "~audit_log("),
        codeIn(code_operations_js, ...["createAuditLog(", "auditLog.create(", "auditLog(", "~AuditLog.create(", "~AuditLogData(", "logAuditEvent(", "createAuditEvent(", "auditLogger.", "recordAuditEvent(", "auditLogService.", "queueAuditEvent(", "audit.log("], ...["recordAuditLog(", "writeAuditLog(", "insertAuditLog(", "~recordAuditLog", "createActivityLog(", "logActivity(", "~trackActivityLog"]),
        codeIn(".go", "auditlog.Record(", "AuditLog.Create(", "audit.Log(", "CreateAuditLog(", "InsertAuditLog(", "RecordAuditEvent(", ".AuditInfo(", ".AuditInfof(", ".AuditErr(", ".AuditErrf(", ".AuditObject(", "auditLogger.", "~WriteAudit", "audit.Event{"),
        codeIn(".py", "create_audit_log(", "log_audit_event(", "audit_log(", "AuditLog.objects.create(", "AuditLog(", "record_event(", "LogEntry.objects.log_action("),
        codeIn(".java .kt", "@EnableJpaAuditing", "auditService.", "auditLogService.", "AuditEventRepository", "auditEventPublisher", "AuditEvent("),
        codeIn(".cs", "auditService.", "_auditService.", "~IAuditService", "~IAuditLog", "AuditLogs.Add(", "~AuditTrail", "eventService.Log", "_eventService.Log"),
    ], { family: "audit" }),
    signal("application-logs", "structured logs of the application", "CC7.2 | PR.PS-04", "What the application did can be searched", [
        code("winston", "createLogger("),
        code("pino pino-http nestjs-pino", "pino(", "pinoHttp(", "LoggerModule.forRoot("),
        code("@axiomhq/js @axiomhq/winston @axiomhq/nextjs next-axiom", "Axiom(", "withAxiom(", "Logger("),
        code("structlog loguru pythonjsonlogger", "configure(", "get_logger(", "logger.", "JsonFormatter"),
        code("go.uber.org/zap github.com/rs/zerolog log/slog github.com/sirupsen/logrus", "zap.New", "zerolog.New(", "slog.New", "logrus.New("),
        code("serilog Serilog", "LoggerConfiguration("),
        code("tracing_subscriber", "fmt()", ".json()", "registry()"),
        codeIn(".cs", "UseSerilog(", "AddSerilog("),
        codeIn(".rb", "config.lograge.enabled = true", "SemanticLogger", "config.log_tags", "config.rails_semantic_logger", "GovukJsonLogging.configure"),
        codeIn("settings.py", "LOGGING ="),
    ]),
    signal("log-redaction", "removal of confidential data from logs", "C1.1 CC6.7 | PR.DS-01", "Confidential data does not leave by way of the logs", [
        code("pino nestjs-pino pino-http", "redact:"),
        code("fast-redact @fastify/redact", "fastRedact("),
        code("presidio_anonymizer", "AnonymizerEngine("),
        code("@sentry/node @sentry/nextjs @sentry/react sentry_sdk", "beforeSend", "before_send"),
        codeIn(".rb", "filter_parameters", "config.filter_attributes"),
        codeIn(".py", "@sensitive_variables(", "@sensitive_post_parameters(", "~RedactingFilter", "~SensitiveDataFilter"),
        codeIn(`${code_operations_js} .go .java .kt .cs`, "~redactSensitive", "~RedactSensitive", "~maskSensitive", "~MaskSensitive", "~sanitizeLog", "~redactSecrets"),
        codeIn(".php", "$dontFlash"),
    ]),
    signal("error-tracking", "tracking of errors", "CC7.2 CC7.3 | DE.CM-09 DE.AE-02", "Errors are noticed and can be looked into", [
        code("@sentry/node @sentry/nextjs @sentry/react @sentry/browser @sentry/bun @sentry/nestjs @sentry/vue @sentry/sveltekit @sentry/remix @sentry/aws-serverless sentry_sdk github.com/getsentry/sentry-go io.sentry sentry", "Sentry.init(", "sentry_sdk.init(", "sentry.Init(", "sentry::init("),
        code("@bugsnag/js @honeybadger-io/js rollbar bugsnag honeybadger", "Bugsnag.start(", "configure(", "Rollbar(", "rollbar.init("),
        codeIn(".rb", "Sentry.init", "Honeybadger.configure", "Bugsnag.configure", "Rollbar.configure", "Airbrake.configure", "Raven.configure", "GovukError.configure"),
        codeIn(".cs", "UseSentry(", "AddSentry("),
        codeIn(".php", "Sentry\\init("),
        setting("spring", ["sentry.dsn", "set"]),
        setting("spring", ["sentry.environment", "set"]),
    ]),
    signal("tracing", "measurements and traces of the application", "CC7.2 A1.1 | DE.CM-09", "How the application does can be seen from inside", [
        code("@opentelemetry/sdk-node @vercel/otel @opentelemetry/sdk-trace-node @opentelemetry/sdk-trace-base", "NodeSDK(", "registerOTel(", "NodeTracerProvider(", "BasicTracerProvider("),
        code("go.opentelemetry.io/otel", "otel.SetTracerProvider(", "otel.Tracer(", "otel.Meter("),
        code("opentelemetry", "TracerProvider(", "set_tracer_provider(", "FastAPIInstrumentor"),
        code("prom-client", "collectDefaultMetrics(", "Registry(", "Histogram(", "Counter("),
        code("github.com/prometheus/client_golang", "promauto.", "prometheus.MustRegister(", "promhttp.Handler", "prometheus.New"),
        code("prometheus_client django_prometheus datadog statsd", "Counter(", "Histogram(", "start_http_server(", "DogStatsd(", "initialize("),
        code("dd-trace ddtrace newrelic hot-shots applicationinsights", "init(", "patch_all(", "StatsD(", "setup(", "initialize("),
        code("io.micrometer io.opentelemetry com.microsoft.applicationinsights", "MeterRegistry", "Tracer", "TelemetryClient", "Counter.builder("),
        codeIn(".rb", "Datadog.configure", "StatsD.", "OpenTelemetry::SDK.configure", "Prometheus::Client", "Yabeda.configure", "GovukPrometheusExporter.configure", "PrometheusExporter"),
        codeIn(".cs", "AddOpenTelemetry(", "AddApplicationInsightsTelemetry(", "UseHttpMetrics(", "MapMetrics("),
    ]),
    signal("field-encryption", "encryption of fields by the application", "CC6.1 C1.1 | PR.DS-01", "Confidential fields cannot be read from the database alone", [
        code("crypto node:crypto", "createCipheriv("),
        code("@noble/ciphers @noble/ciphers/chacha", "xchacha20poly1305(", "gcm(", "chacha20poly1305("),
        code("libsodium-wrappers tweetnacl", "crypto_secretbox_easy(", "nacl.secretbox("),
        code("cryptography.fernet cryptography.hazmat nacl.secret", "Fernet(", "AESGCM(", "SecretBox("),
        code("crypto/cipher golang.org/x/crypto/nacl/secretbox golang.org/x/crypto/chacha20poly1305", "cipher.NewGCM(", "secretbox.Seal(", "chacha20poly1305.New"),
        code("@aws-sdk/client-kms @google-cloud/kms", "EncryptCommand(", "GenerateDataKeyCommand(", ".encrypt("),
        code("github.com/google/tink github.com/tink-crypto/tink-go tink", "aead.New(", "keyset."),
        code("prisma-field-encryption @aws-crypto/client-node sqlalchemy_utils encrypted_model_fields fernet_fields", "fieldEncryptionExtension(", "buildEncrypt(", "EncryptedType(", "Encrypted"),
        code("aes_gcm chacha20poly1305", "Aes256Gcm::new(", "ChaCha20Poly1305::new(", "XChaCha20Poly1305::new("),
        code("javax.crypto org.springframework.security.crypto.encrypt", "Cipher.getInstance(", "Encryptors."),
        codeIn(".rb", "attr_encrypted", "has_encrypted", "encrypts :", "MessageEncryptor.new(", "Lockbox."),
        codeIn(".cs", "IDataProtector", "AddDataProtection(", "new AesGcm(", "Aes.Create("),
        codeIn(".php", "Crypt::encrypt", "=> 'encrypted'", "sodium_crypto_secretbox("),
        codeIn(code_operations_js, "subtle.encrypt(", "symmetricEncrypt("),
    ]),
    signal("secret-store-code", "secrets that come from a store", "CC6.1 | PR.AA-01 PR.DS-01", "Secrets are kept where access to them is controlled and recorded", [
        code("@aws-sdk/client-secrets-manager", "GetSecretValueCommand("),
        code("@google-cloud/secret-manager google.cloud.secretmanager", "accessSecretVersion(", "access_secret_version(", "SecretManagerServiceClient("),
        code("@azure/keyvault-secrets azure.keyvault.secrets", "SecretClient("),
        code("github.com/hashicorp/vault/api hvac node-vault", "vault.NewClient(", "api.NewClient(", "hvac.Client(", "vault("),
        code("github.com/aws/aws-sdk-go-v2/service/secretsmanager", "GetSecretValue("),
        code("@infisical/sdk infisical_client", "InfisicalSDK(", "InfisicalClient("),
        code("software.amazon.awssdk.services.secretsmanager", "SecretsManagerClient"),
        code("boto3", '"secretsmanager"', "'secretsmanager'"),
        codeIn(".cs", "AddAzureKeyVault("),
        codeIn(".rb", "Aws::SecretsManager::Client"),
    ], { family: "secret-store" }),
    signal("application-tls", "TLS that the application demands", "CC6.7 | PR.DS-02", "Data cannot be read or changed on its way", [
        codeIn("settings.py", "SECURE_SSL_REDIRECT = True", "SECURE_SSL_REDIRECT = env"),
        codeIn(".rb", "config.force_ssl = true", "config.force_ssl = ENV", "config.force_ssl = !"),
        code("https node:https", "https.createServer(", ...['minVersion: "TLSv1.2"', "minVersion: 'TLSv1.2'", 'minVersion: "TLSv1.3"', "minVersion: 'TLSv1.3'"]),
        code("crypto/tls", ...["MinVersion: tls.VersionTLS12", "MinVersion: tls.VersionTLS13", "MinVersion = tls.VersionTLS12", "MinVersion = tls.VersionTLS13", "tls.RequireAndVerifyClientCert"]),
        code("google.golang.org/grpc/credentials", "credentials.NewTLS("),
        code("starlette.middleware.httpsredirect fastapi.middleware.httpsredirect", "HTTPSRedirectMiddleware"),
        code("net/http", "ListenAndServeTLS("),
        codeIn(".cs", "UseHttpsRedirection(", "UseHsts(", "RequireHttpsAttribute"),
        codeIn(".java .kt", "requiresSecure(", "requiresChannel("),
        codeIn(".php", "URL::forceScheme('https')", "URL::forceHttps("),
        setting("spring", ["server.ssl.enabled", true]),
        setting("spring", ["server.ssl.key-store", "set"]),
        lines(".properties", "server.ssl.key-store server.ssl.enabled=true"),
    ]),
    signal("upload-scan", "scanning of uploaded files for malware", "CC6.8 | DE.CM-09", "Harmful files that somebody uploads are found", [
        code("clamscan clamdjs pyclamd clamd github.com/dutchcoders/go-clamd", "scanStream(", "isInfected(", "scan_stream(", "instream(", "NodeClam("),
        code("pompelmi cloudmersive-virus-api-client nClam xyz.capybara.clamav", "scan", "ClamClient(", "ClamavClient"),
        codeIn(".rb", "Clamby.", "ClamAV"),
        codeIn(code_operations_any, "virustotal.com/api", "~scanForVirus", "~ScanForVirus", "~scan_for_virus"),
        resource("aws_guardduty_malware_protection_plan"),
        argument("azurerm_security_center_storage_defender", ["malware_scanning_on_upload_enabled", true]),
    ], { family: "malware" }),
    signal("health-endpoint", "a place that says whether the application works", "A1.1 CC7.2 | DE.CM-09", "What stopped working is noticed by machine", [
        code("@nestjs/terminus @godaddy/terminus", "HealthCheckService", "createTerminus(", "@HealthCheck("),
        code("google.golang.org/grpc/health", "health.NewServer("),
        codeIn(".cs", "AddHealthChecks(", "MapHealthChecks("),
        codeIn(".rb", "rails/health#show", "GovukHealthcheck", "OkComputer"),
        codeIn(".java .kt", "HealthIndicator"),
        codeIn("settings.py", "health_check"),
        codeIn("pages/api/health.ts pages/api/healthz.ts api/health/route.ts api/healthz/route.ts health/route.ts healthz/route.ts healthcheck/route.ts routes/health.ts routes/healthcheck.tsx routes/health.tsx", ...["res.status(", "Response.json(", "GET(", "GET =", "Response("]),
        codeIn(".go .py .ts .js .rb .rs .php .ex", '"/healthz"', '"/health"', "'/healthz'", "'/health'", '"/readyz"', '"/livez"', '"/_health', "'/_health", '"/health/', "'/health/", '"/healthcheck', "'/healthcheck", '"/up"', "'/up'"),
        setting("spring", ["management.endpoint.health", "set"]),
        setting("spring", ["management.endpoints.web.exposure.include", "set"]),
    ]),
    signal("data-deletion", "deletion of a customer's data on request", "C1.2 CC6.5 | ID.AM-08", "Data goes when the customer goes", [
        codeIn(".ts .js .mjs .py .rb .go .java .kt .cs .php .rs .ex", ...["deleteUserData(", "delete_user_data(", "DeleteUserData(", "deleteOrganizationData(", "eraseUser(", "anonymizeUser(", "anonymize_user(", "handleDataRetention", "~RetentionCleaner", "~RetentionProcessor", "~DataRetentionJob", "enforce_retention("], ...["purgeDeleted", "purge_deleted", "deleteAccount(", "delete_account(", "~DeleteUserJob", "~DeleteAccountJob", "~AccountDeletion", "anonymise!", "anonymize!", "~anonymiseUser", "~DeleteUserCommand", "~DeleteOrganizationCommand", "DeleteAccountAsync("]),
    ]),
    signal("data-expiry-code", "deletion of data after its time", "C1.2 CC6.5 | ID.AM-08", "Data is not kept longer than it is needed", [codeIn(code_operations_any, "~deleteExpired", "~DeleteExpired", "delete_expired", "purge_expired", "~cleanupExpired", "~purge_old", "~RetentionPeriod", "~retention_days", "~retentionDays")], {
        family: "data-expiry",
    }),
    signal("circuit-breaker", "calls that are stopped while the other side is down", "A1.2 A1.1 | PR.IR-03", "One service that is down does not take others with it", [
        code("opossum cockatiel pybreaker circuitbreaker github.com/sony/gobreaker io.github.resilience4j.circuitbreaker Polly Polly.CircuitBreaker", "CircuitBreaker(", "circuitBreaker(", "gobreaker.New", "@CircuitBreaker", "@circuit", "CircuitBreakerAsync("),
        codeIn(".cs", "AddStandardResilienceHandler(", "AddPolicyHandler("),
        codeIn(".rb", "Circuitbox.", "Stoplight(", "Semian."),
        setting("spring", ["resilience4j", "set"]),
        argument("aws_ecs_service", ["deployment_circuit_breaker.enable", true]),
    ]),
    signal("feature-switches", "switches by which a change is released step by step", "CC8.1 | PR.PS-06 ID.RA-07", "A change that does harm is switched off without a release", [
        code("launchdarkly-node-server-sdk @launchdarkly/node-server-sdk unleash-client @unleash/nextjs flagsmith-nodejs @vercel/flags flags/next @openfeature/server-sdk ldclient UnleashClient openfeature waffle com.launchdarkly.sdk github.com/launchdarkly/go-server-sdk github.com/Unleash/unleash-client-go"),
        codeIn(".rb", "Flipper.enabled?", "Flipper.feature", "FeatureFlag.active?"),
        codeIn(".cs", "IFeatureManager", "_featureService.IsEnabled(", "featureService.IsEnabled("),
        codeIn(".go", "features.Get(", "features.Enabled("),
        codeIn(code_operations_js, "isFeatureEnabled(", "useFeatureFlag(", "getFeatureFlag("),
    ]),
    signal("database-migrations", "changes of the database that are kept as code", "CC8.1 | ID.RA-07 PR.PS-01", "Every change of the database is reviewed and can be repeated", [
        codeIn(".rb", "ActiveRecord::Migration["),
        codeIn(".py", "class Migration(migrations.Migration", "op.create_table(", "op.add_column("),
        codeIn(".cs", "MigrationBuilder migrationBuilder"),
        codeIn(".php", "extends Migration"),
        code("drizzle-kit", "defineConfig("),
        lines(".up.sql /migration.sql", "create alter"),
        setting("spring", ["spring.flyway", "set"]),
        setting("spring", ["spring.liquibase", "set"]),
        settingsFile("values", ["databaseChangeLog", "set"]),
        lines(".properties", "spring.flyway. spring.liquibase."),
    ]),
    signal("dead-letters", "messages that failed and are kept", "A1.2 CC7.2 | PR.IR-03", "What could not be processed is not lost, and somebody looks at it", [
        argument("aws_sqs_queue", ["redrive_policy", "set"]),
        argument("aws_lambda_function", ["dead_letter_config", "set"]),
        argument("google_pubsub_subscription", ["dead_letter_policy", "set"]),
        stackProperty("AWS::SQS::Queue", ["RedrivePolicy", "set"]),
        codeIn(code_operations_any, "~deadLetterQueue", "~DeadLetterQueue", "~dead_letter_queue", "~DeadLetterQueueUrl"),
    ]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/delivery.js

/** What a CI pipeline records, releases and keeps. */
const deliverySignals = [
    signal("coverage-gate", "a check of test coverage", "CC8.1 | PR.PS-06", "How much of a change is tested is measured", [
        action("codecov/codecov-action", "coverallsapp/github-action", "paambaati/codeclimate-action", "irongut/codecoveragesummary", "davelosert/vitest-coverage-report-action"),
        command("codecov", "coveralls", "nyc check-coverage", "coverage report"),
        withWords(command("pytest", "go test", "vitest", "jest"), "--cov-fail-under"),
        action("codecov/test-results-action", "madrapps/jacoco-report", "5monkeys/cobertura-action", "vladopajic/go-test-coverage", "sidx1/jest-coverage", "artiomtr/jest-coverage-report-action", "insightsengineering/coverage-action"),
        action("orgoro/coverage", "aki77/simplecov-report-action", "joshmfrankel/simplecov-check-action", "deepsourcelabs/test-coverage-action", "py-cov-action/python-coverage-comment-action", "qltysh/qlty-action/coverage", "k1low/octocov-action"),
        action("orb:codecov", "orb:coveralls", "task:publishcodecoverageresults", "simplecov"),
        command("gradlew jacocoTestCoverageVerification|koverVerify", "cc-test-reporter", "go-test-coverage", "diff-cover", "octocov", "coverage html", "make coverage*", "bundle exec rake coverage*"),
        codeIn(".rb", "SimpleCov.minimum_coverage", "minimum_coverage"),
        withWords(command("pytest", "py.test", "coverage"), "--fail-under"),
        settingsFile("codecov", ["coverage.status", "set"]),
        setting("package", ["jest.coverageThreshold", "set"]),
        setting("values", ["tool.coverage.report.fail_under", "set"]),
        codeIn("jest.config.js jest.config.ts vitest.config.ts vite.config.ts", "coverageThreshold", "thresholds:"),
    ]),
    signal("change-record", "a set form for the record of changes", "CC8.1 | ID.RA-07", "Each change says in one form what it is and why", [
        action("amannn/action-semantic-pull-request", "wagoid/commitlint-github-action", "deepakputhraya/action-pr-title", "jef/conventional-commits-pr-action", "ytanikin/prconventionalcommits"),
        command("commitlint", "changeset status", "cz check"),
        hook("conventional-pre-commit", "commitizen", "commitlint"),
        action("morrisoncole/pr-lint-action", "ursg/pr-title", "slashsbin/validate-pull-request", "lab42/pr-title", "commit-check/commit-check-action", "aslafy-z/conventional-pr-title-action", "thehanimo/pr-title-checker", "danger/danger-js", "mheap/github-action-required-labels"),
        action("yogevbd/enforce-label-action", "jesusvasquez333/verify-pr-label-action", "tim-actions/dco", "webiny/action-conventional-commits", "opensource-nepal/commitlint", "cocogitto/cocogitto-action", "knope-dev/action", "dangoslen/changelog-enforcer"),
        action("dangoslen/dependabot-changelog-helper"),
        command("danger", "cog check", "towncrier check", "changie", "npx commitlint", "bundle exec danger", "reno lint", "scriv collect", "gitlint", "chan lint", "reno"),
        hook("gitlint", "commitizen-branch", "committed", "commit-msg", "cz"),
        setting("lefthook", ["commit-msg", "set"]),
        call("pr-title", "conventional-commits", "lint-pr-title", "commitlint", "semantic-pr", "changelog-check", "enforce-labels", "labeler-check"),
    ]),
    signal("release-record", "releases that the pipeline makes and records", "CC8.1 | ID.RA-07", "What was released when, and from which changes, is recorded", [
        action("googleapis/release-please-action", "google-github-actions/release-please-action", "changesets/action", "cycjimmy/semantic-release-action", "release-drafter/release-drafter", "goreleaser/goreleaser-action", "softprops/action-gh-release", "ncipollo/release-action"),
        command("semantic-release", "gh release create", "goreleaser release", "changeset publish", "release-it"),
        call("release", "create-release", "release-please", "semantic-release", "changesets", "publish-release", "release-drafter"),
        action("comnoco/create-release-action", "elgohr/github-release-action", "actions/create-release", "rubygems/release-gem", "getsentry/action-release", "marvinpinto/action-automatic-releases"),
        action("mikepenz/release-changelog-builder-action", "pypa/gh-action-pypi-publish", "jreleaser/release-action", "orhun/git-cliff-action", "mathieudutour/github-tag-action", "anothrnick/github-tag-action", "googlecloudplatform/release-please-action"),
        action("ministryofjustice/hmpps-record-release"),
        command("gh release upload|edit", "git cliff", "git-cliff", "lerna publish", "release-please", "semantic-release-cli", "gradlew release", "mvn release:perform", "cargo release", "sentry-cli releases", "glab release create", "release-cli create", "goreleaser"),
    ]),
    signal("migration-check", "checks of database changes", "CC8.1 | PR.PS-06", "Changes of the database are checked before they are applied", [
        onChange(action("ariga/atlas-action", "sbdchd/squawk-action")),
        onChange(command("atlas migrate lint", "squawk", "prisma migrate diff|status", "alembic check", "manage.py makemigrations", "python manage.py makemigrations", "flyway validate", "liquibase validate", "drizzle-kit check")),
        onChange(command("rails db:migrate|db:schema:load", "rake db:migrate|db:schema:load", "bin/rails db:migrate|db:schema:load|db:prepare|db:test:prepare", "alembic upgrade", "dotnet ef migrations has-pending-model-changes", "dbmate", "flyway migrate|info", "gradlew flywayValidate|flywayMigrate")),
        onChange(command("mix ecto.migrate", "goose", "sqlx migrate|prepare", "diesel migration", "prisma db push")),
        onChange(command("django-admin makemigrations", "atlas migrate", "golang-migrate", "make check-migrations*", "make migrations-check*", "sql-migrate")),
        codeIn(".rb", "StrongMigrations."),
        codeIn("settings.py", "django_migration_linter"),
        call("migrations", "check-migrations", "test-database", "migration-check", "migration-lint"),
    ]),
    signal("drift-check", "a regular check that infrastructure is as its code says", "CC7.1 CC4.1 | DE.CM-09 PR.PS-01", "Changes that bypassed the code are noticed", [
        onSchedule(command("terraform plan", "tofu plan", "terragrunt plan", "driftctl scan", "pulumi preview", "cdk diff", "argocd app diff")),
        onSchedule(command("terragrunt run-all plan", "make plan*", "make drift*", "tfctl drift", "cdk drift", "pulumi refresh", "flux diff")),
        call("drift", "drift-detection", "detect-drift"),
    ]),
    signal("backup-job", "backups that the pipeline makes", "A1.2 CC7.5 | PR.DS-11", "Copies of the data are made on a schedule", [
        onSchedule(command("pg_dump", "pg_dumpall", "mysqldump", "mongodump", "restic backup", "borg create", "velero backup", "aws rds create-db-snapshot", "aws backup start-backup-job", "gcloud sql export|backups")),
        onSchedule(command("mysqlpump", "gcloud firestore export", "heroku pg:backups*", "supabase db dump", "neonctl branches", "az sql db export")),
        onSchedule(withWords(command("aws s3 sync|cp", "rclone sync|copy"), "backup", "dump", "snapshot")),
        call("backup", "backups", "database-backup", "db-backup"),
    ], { family: "backup" }),
    signal("restore-test", "tests that a backup can be restored", "A1.3 CC7.5 | PR.DS-11 RC.RP-03", "A backup is known to work because it was restored", [
        command("pg_restore", "mongorestore", "restic restore", "velero restore", "aws rds restore-db-instance-from-db-snapshot", "barman recover"),
        call("restore-test", "test-restore", "backup-restore", "restore-backup", "database-restore", "recovery-test", "disaster-recovery"),
        script("pg_restore", "mongorestore", "restic restore", "pgbackrest restore", "wal-g backup-fetch", "barman recover"),
    ]),
    signal("load-test", "load tests", "A1.1 | PR.IR-04", "It is known how much the system can take", [
        action("grafana/k6-action", "grafana/run-k6-action", "artilleryio/action-cli"),
        command("k6 run", "artillery run", "locust", "gatling", "wrk", "vegeta attack", "ab"),
        call("load-test", "performance-test", "k6", "load-tests"),
        command("jmeter", "autocannon", "oha", "hey", "bombardier", "ghz", "gradlew gatlingRun", "mvn gatling:test", "artillery", "taurus", "bzt", "make loadtest*", "npx artillery"),
        code("k6/http k6", "http.get(", "http.post(", "http.batch("),
        code("locust", "HttpUser"),
    ]),
    signal("malware-scan", "scanning for malware", "CC6.8 | DE.CM-09", "Harmful software is found", [command("clamscan", "clamdscan", "yara", "maldet"), action("djdefi/gitavscan")], { family: "malware" }),
    signal("license-check", "checks of the licenses of dependencies", "CC9.2 | GV.SC-07", "Terms that other people's code brings are known before it comes in", [
        action("fossas/fossa-action", "fossa-contrib/fossa-action", "apache/skywalking-eyes", "github/licensed-ci"),
        command("fossa analyze|test", "license-checker", "license-checker-rseidelsohn", "pip-licenses", "go-licenses check|report", "cargo deny", "licensed status", "reuse lint"),
        call("license", "licenses", "license-check", "license-scan", "fossa"),
        command("license_finder", "addlicense", "licensecheck", "liccheck", "scancode", "golicense", "yarn licenses", "pnpm licenses", "npx license-checker*", "cargo about", "gradlew checkLicense", "mvn license:check*", "dotnet-project-licenses"),
        command("composer licenses", "make licenses*"),
        action("fsfe/reuse-action", "pilosus/action-pip-license-checker"),
        hook("reuse", "insert-license", "addlicense"),
    ]),
    signal("smoke-test", "a check that a deployment works", "CC8.1 A1.1 | PR.PS-06", "A deployment that does not work is noticed at once", [
        call("smoke", "healthcheck"),
        command("npm run smoke*", "make smoke*", "pnpm smoke*", "yarn smoke*", "argocd app wait", "kubectl rollout status", "newman run"),
        call("smoke-test", "smoke-tests", "health-check", "post-deploy", "verify-deployment", "post-deployment"),
        command("bin/smoke*", "script/smoke*", "make healthcheck*", "npx newman", "helm test", "smoke-test.sh|smoke.sh|healthcheck.sh", "aws ecs wait", "flyctl checks"),
    ]),
    signal("pinned-dependencies", "dependencies that are installed only as they were locked", "CC6.8 CC9.2 | GV.SC-07 ID.RA-09", "Other people's code cannot change between the review and the build", [
        command("npm ci", "npm clean-install", "yarn install --frozen-lockfile|--immutable", "pnpm install --frozen-lockfile", "bun install --frozen-lockfile", "pip-sync", "go mod verify", "cargo build --locked", "cargo test --locked", "uv sync --frozen|--locked", "pipenv sync", "dotnet restore --locked-mode", "mix deps.get --check-locked", "composer install"),
        withWords(command("yarn install", "yarn", "pnpm install", "pnpm i", "bun install"), "--frozen-lockfile", "--immutable"),
        withWords(command("pip install", "pip3 install", "uv pip install"), "--require-hashes"),
        withWords(command("cargo build", "cargo test", "cargo clippy"), "--locked"),
        withWords(command("dotnet restore"), "--locked-mode"),
        withWords(action("ruby/setup-ruby"), "bundler-cache"),
        lines(".props .csproj", "<restorepackageswithlockfile> <restorelockedmode", "true"),
        lines(".npmrc", "frozen-lockfile", "true"),
        lines("pip.conf", "require-hashes", "true"),
    ], { scope: "attached" }),
    signal("deployment-approval", "a person's approval before a deployment", "CC8.1 CC6.3 | ID.RA-07 PR.AA-05", "Nothing goes to production that nobody released", [workflow("approval"), action("trstringer/manual-approval", "task:manualvalidation")]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/documents-company.js

const written = (id, mechanism, criteria, why, titles) => signal(id, mechanism, criteria, why, [section(...titles.split(", "))]);
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

const documents_operations_written = (id, mechanism, criteria, why, titles) => signal(id, mechanism, criteria, why, [section(...titles.split(", "))]);
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

const documents_protection_written = (id, mechanism, criteria, why, titles) => signal(id, mechanism, criteria, why, [section(...titles.split(", "))]);
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
    signal("runbooks", "instructions for when something fails", "CC7.4 CC7.5 | RS.MA-01 RC.RP-01", "Whoever is called at night knows what to do", [
        page("runbooks/ runbook/ playbooks/ playbook/ runbook.md playbook.md", "alert", "restart", "restore", "rollback", "roll back", "incident", "recover", "fail", "check", "investigate", "diagnos"),
        section("runbook", "runbooks", "troubleshooting production", "production incidents", "what to do when", "on call", "on call guide", "rolling back", "rollback", "rollback procedure", "emergency procedures"),
    ]),
    signal("system-description", "a description of the system and its parts", "CC2.1 CC3.2 | ID.AM-03 ID.AM-08", "It is known which parts the system has and how data flows between them", [
        page("./architecture.md docs/architecture.md doc/architecture.md docs/architecture/readme.md docs/architecture/index.md docs/architecture/overview.md docs/dev/architecture.md docs/system-overview.md docs/system-design.md docs/design.md", "service", "component", "database", "layer", "module"),
        section("system architecture", "architecture overview", "architectural overview", "high level architecture", "system overview", "system context", "data flow diagram", "data model"),
    ]),
    signal("operations-manual", "instructions for deployments and operations", "CC8.1 CC5.3 | PR.PS-01 ID.RA-07", "Whoever releases or operates the system does it the same way", [
        page("./deployment.md docs/deployment.md docs/deploying.md docs/deploy.md docs/deployments.md releasing.md ./release.md docs/release.md docs/releases.md release-process.md docs/operations.md", "deploy", "release", "production", "rollback", "environment"),
        section("deployment checklist", "release checklist", "deploying to production", "deploying", "deployment", "how to deploy", "how to release"),
    ]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/encryption.js

const encryption_each = { scope: "each" };
const atRest = "Data cannot be read from a disk or a copy of it without the key";
/** Encryption at rest, as infrastructure code says it. */
const encryptionSignals = [
    signal("database-encryption", "encryption of databases at rest", "CC6.1 C1.1 | PR.DS-01", atRest, [
        argument("aws_db_instance aws_rds_cluster aws_docdb_cluster aws_neptune_cluster aws_rds_global_cluster", ["storage_encrypted", true]),
        argument("aws_redshift_cluster", ["encrypted", true]),
        argument("aws_db_instance aws_rds_cluster", ["kms_key_id", "set"]),
        argument("module/terraform-aws-modules/rds*", ["storage_encrypted", true]),
        argument("google_sql_database_instance", ["encryption_key_name", "set"]),
        argument("azurerm_mssql_database azurerm_postgresql_flexible_server", ["customer_managed_key", "set"]),
        argument("azurerm_mssql_database", ["transparent_data_encryption_enabled", true]),
        stackProperty("AWS::RDS::DBInstance AWS::RDS::DBCluster AWS::DocDB::DBCluster AWS::Neptune::DBCluster", ["StorageEncrypted", true]),
        stackProperty("AWS::Redshift::Cluster", ["Encrypted", true]),
        cdk("storageEncrypted: true", "storage_encrypted=True"),
    ], encryption_each),
    signal("bucket-encryption", "encryption of object storage at rest", "CC6.1 C1.1 | PR.DS-01", atRest, [
        resource("aws_s3_bucket_server_side_encryption_configuration", ["rule", "set"]),
        argument("aws_s3_bucket", ["server_side_encryption_configuration", "set"]),
        argument("module/terraform-aws-modules/s3-bucket*", ["server_side_encryption_configuration", "set"]),
        argument("google_storage_bucket", ["encryption.default_kms_key_name", "set"]),
        argument("azurerm_storage_account", ["infrastructure_encryption_enabled", true]),
        resource("azurerm_storage_account_customer_managed_key"),
        stackProperty("AWS::S3::Bucket", ["BucketEncryption", "set"]),
        cdk("BucketEncryption.KMS", "BucketEncryption.S3_MANAGED", "BucketServerSideEncryptionConfiguration", "serverSideEncryptionConfiguration:"),
        argument("google_storage_bucket", ["encryption", "set"]),
    ], encryption_each),
    signal("disk-encryption", "encryption of disks and file systems at rest", "CC6.1 C1.1 | PR.DS-01", atRest, [
        argument("aws_ebs_volume aws_efs_file_system aws_fsx_lustre_file_system aws_ebs_snapshot_copy", ["encrypted", true]),
        argument("aws_instance aws_launch_configuration", ["root_block_device.encrypted", true]),
        argument("aws_instance", ["ebs_block_device.encrypted", true]),
        argument("aws_launch_template", ["block_device_mappings.ebs.encrypted", true]),
        resource("aws_ebs_encryption_by_default", ["enabled", unless("false")]),
        argument("google_compute_disk google_compute_instance", ["disk_encryption_key", "set"]),
        argument("azurerm_managed_disk azurerm_linux_virtual_machine azurerm_windows_virtual_machine", ["disk_encryption_set_id", "set"]),
        argument("azurerm_linux_virtual_machine azurerm_windows_virtual_machine", ["encryption_at_host_enabled", true]),
        stackProperty("AWS::EC2::Volume AWS::EFS::FileSystem", ["Encrypted", true]),
        field("StorageClass", ["parameters.encrypted", true]),
        cdk("encrypted: true", "encrypted=True"),
        resource("azurerm_disk_encryption_set"),
        lines(".bicep", "encryptionathost:", "true"),
        field("StorageClass", ["parameters.encrypted", "set"]),
    ], encryption_each),
    signal("queue-encryption", "encryption of queues and streams at rest", "CC6.1 | PR.DS-01", atRest, [
        argument("aws_sqs_queue aws_sns_topic", ["kms_master_key_id", "set"]),
        argument("aws_sqs_queue", ["sqs_managed_sse_enabled", true]),
        argument("aws_kinesis_stream", ["encryption_type", oneOf("KMS")]),
        argument("aws_kinesis_firehose_delivery_stream", ["server_side_encryption.enabled", true]),
        argument("aws_msk_cluster", ["encryption_info", "set"]),
        argument("google_pubsub_topic", ["kms_key_name", "set"]),
        stackProperty("AWS::SQS::Queue AWS::SNS::Topic", ["KmsMasterKeyId", "set"]),
        stackProperty("AWS::SQS::Queue", ["SqsManagedSseEnabled", true]),
        cdk("QueueEncryption.KMS", "QueueEncryption.SQS_MANAGED", "sqsManagedSseEnabled: true", "kmsMasterKeyId:"),
        resource("azurerm_eventhub_namespace_customer_managed_key azurerm_servicebus_namespace_customer_managed_key"),
    ], encryption_each),
    signal("cache-encryption", "encryption of caches at rest", "CC6.1 | PR.DS-01", atRest, [
        argument("aws_elasticache_replication_group", ["at_rest_encryption_enabled", true]),
        argument("aws_dax_cluster", ["server_side_encryption.enabled", true]),
        argument("google_redis_instance", ["customer_managed_key", "set"]),
        stackProperty("AWS::ElastiCache::ReplicationGroup", ["AtRestEncryptionEnabled", true]),
        cdk("atRestEncryptionEnabled: true"),
    ], encryption_each),
    signal("table-encryption", "encryption of tables with a key of our own", "CC6.1 C1.1 | PR.DS-01", atRest, [
        argument("aws_dynamodb_table", ["server_side_encryption.enabled", true]),
        argument("google_bigquery_dataset", ["default_encryption_configuration", "set"]),
        argument("google_bigtable_instance", ["cluster.kms_key_name", "set"]),
        stackProperty("AWS::DynamoDB::Table", ["SSESpecification.SSEEnabled", true]),
        cdk("TableEncryption."),
    ], encryption_each),
    signal("search-encryption", "encryption of search indexes at rest", "CC6.1 | PR.DS-01", atRest, [argument("aws_opensearch_domain aws_elasticsearch_domain", ["encrypt_at_rest.enabled", true]), stackProperty("AWS::OpenSearchService::Domain AWS::Elasticsearch::Domain", ["EncryptionAtRestOptions.Enabled", true])], encryption_each),
    signal("log-encryption", "encryption of logs with a key of our own", "CC6.1 CC7.2 | PR.DS-01 PR.PS-04", atRest, [argument("aws_cloudwatch_log_group aws_cloudtrail", ["kms_key_id", "set"]), stackProperty("AWS::Logs::LogGroup AWS::CloudTrail::Trail", ["KmsKeyId", "set"]), stackProperty("AWS::CloudTrail::Trail", ["KMSKeyId", "set"])], encryption_each),
    signal("cluster-secret-encryption", "encryption of a cluster's secrets", "CC6.1 | PR.DS-01", "Secrets of a cluster cannot be read from its store without the key", [
        argument("aws_eks_cluster", ["encryption_config", "set"]),
        argument("module/terraform-aws-modules/eks*", ["cluster_encryption_config", "set"]),
        argument("module/terraform-aws-modules/eks*", ["encryption_config", "set"]),
        argument("google_container_cluster", ["database_encryption.state", oneOf("ENCRYPTED")]),
        stackProperty("AWS::EKS::Cluster", ["EncryptionConfig", "set"]),
        manifest("EncryptionConfiguration", ["resources.providers", "set"]),
        cdk("secretsEncryptionKey:", "encryptionConfigKeyArn:"),
    ], encryption_each),
    signal("keys", "encryption keys of our own", "CC6.1 | PR.DS-01", "Who may use a key is ours to say, and keys can be taken away", [resource("aws_kms_key google_kms_crypto_key azurerm_key_vault_key aws_kms_replica_key module/terraform-aws-modules/kms*"), stackResource("AWS::KMS::Key"), cdk("new kms.Key(", "kms.Key("), lines(".bicep", "resource", "microsoft.keyvault/vaults/keys")], encryption_each),
    signal("key-rotation", "rotation of encryption keys", "CC6.1 | PR.DS-01 PR.AA-01", "A key that leaked does not open everything for ever", [
        argument("aws_kms_key module/terraform-aws-modules/kms*", ["enable_key_rotation", true]),
        argument("google_kms_crypto_key", ["rotation_period", "set"]),
        argument("azurerm_key_vault_key", ["rotation_policy", "set"]),
        stackProperty("AWS::KMS::Key", ["EnableKeyRotation", true]),
        cdk("enableKeyRotation: true", "enable_key_rotation=True"),
        resource("azurerm_key_vault_key", ["rotation_policy.automatic", "set"]),
    ], encryption_each),
    signal("state-encryption", "encryption of the infrastructure's state", "CC6.1 | PR.DS-01", "The state holds secrets, and cannot be read without the key", [argument("backend.s3", ["encrypt", true]), argument("backend.gcs", ["kms_encryption_key", "set"])], encryption_each),
];

;// CONCATENATED MODULE: ./build/js/signals/table/monitoring.js

const monitoring_each = { scope: "each" };
const monitoring_attached = { scope: "attached" };
/** What is recorded, watched and told, as infrastructure code and manifests say it. */
const monitoringSignals = [
    signal("audit-trail", "an audit trail of the cloud's accounts", "CC7.2 | PR.PS-04 DE.CM-03", "Who did what to the infrastructure is recorded", [
        resource("aws_cloudtrail", ["enable_logging", unless("false")]),
        resource("aws_cloudtrail_event_data_store google_project_iam_audit_config google_organization_iam_audit_config azurerm_monitor_diagnostic_setting azurerm_monitor_aad_diagnostic_setting"),
        stackResource("AWS::CloudTrail::Trail"),
        manifest("Policy", ["apiVersion", has("audit.k8s.io")]),
        argument("aws_eks_cluster", ["enabled_cluster_log_types", oneOf("audit")]),
        cdk("cloudtrail.Trail(", "new Trail("),
        resource("vault_audit google_folder_iam_audit_config"),
        argument("module/terraform-aws-modules/eks*", ["cluster_enabled_log_types", oneOf("audit")]),
        argument("module/terraform-aws-modules/eks*", ["enabled_log_types", oneOf("audit")]),
        lines(".bicep", "resource", "microsoft.insights/diagnosticsettings"),
    ], monitoring_each),
    signal("audit-trail-integrity", "proof that the audit trail was not altered", "CC7.2 | PR.PS-04 PR.DS-01", "Whoever alters the record is noticed", [argument("aws_cloudtrail", ["enable_log_file_validation", true]), stackProperty("AWS::CloudTrail::Trail", ["EnableLogFileValidation", true])], monitoring_each),
    signal("threat-detection", "detection of threats", "CC7.2 CC6.8 | DE.CM-01 DE.AE-02", "Attacks are noticed from what the cloud sees", [
        resource("aws_guardduty_detector", ["enable", unless("false")]),
        resource("aws_guardduty_organization_configuration aws_detective_graph google_scc_notification_config google_scc_source azurerm_security_center_subscription_pricing azurerm_sentinel_alert_rule_scheduled azurerm_security_center_contact aws_macie2_account"),
        stackResource("AWS::GuardDuty::Detector"),
        manifest("TracingPolicy TracingPolicyNamespaced FalcoRule"),
        settingsFile("falco-rules", ["list.condition", "set"]),
        chart("falco", "tetragon", "tracee", "crowdsec", "kubearmor", "kubearmor-operator", "falcosidekick", "neuvector"),
        cdk("CfnDetector("),
        argument("aws_cognito_user_pool", ["user_pool_add_ons.advanced_security_mode", oneOf("ENFORCED", "AUDIT")]),
        resource("aws_guardduty_detector_feature azurerm_advanced_threat_protection google_scc_v2_organization_notification_config azurerm_security_center_server_vulnerability_assessment azurerm_security_center_auto_provisioning"),
        ...installed("auditd", "aide", "ossec", "wazuh", "wazuh-agent", "fail2ban", "crowdsec"),
        setting("compose", ["services.*.image", has("crowdsec", "wazuh", "falcosecurity/falco")]),
    ]),
    signal("configuration-record", "a record and check of the cloud's configuration", "CC7.1 | PR.PS-01 DE.CM-09", "Settings that are weak or were changed are noticed", [
        resource("aws_config_configuration_recorder aws_securityhub_account aws_securityhub_standards_subscription google_scc_organization_custom_module azurerm_security_center_assessment_policy aws_accessanalyzer_analyzer"),
        stackResource("AWS::Config::ConfigurationRecorder AWS::SecurityHub::Hub"),
    ]),
    signal("cloud-vulnerability-scan", "scanning of machines and images in the cloud", "CC7.1 | ID.RA-01", "Known vulnerabilities in what runs are found", [
        resource("aws_inspector2_enabler aws_inspector_assessment_template"),
        argument("aws_ecr_repository", ["image_scanning_configuration.scan_on_push", true]),
        argument("module/terraform-aws-modules/ecr*", ["repository_image_scan_on_push", true]),
        stackProperty("AWS::ECR::Repository", ["ImageScanningConfiguration.ScanOnPush", true]),
        chart("trivy-operator", "kubescape-operator", "kubescape", "kubescape-cloud-operator", "starboard-operator"),
        cdk("imageScanOnPush: true", "image_scan_on_push=True"),
        argument("azurerm_container_registry", ["quarantine_policy_enabled", true]),
        resource("aws_ecr_registry_scanning_configuration aws_inspector2_organization_configuration google_container_analysis_note"),
        argument("google_artifact_registry_repository", ["vulnerability_scanning_config", "set"]),
    ], { scope: "each" }),
    signal("alarms", "alarms", "CC7.2 A1.1 | DE.AE-02 DE.AE-06", "Somebody is told when something is wrong", [
        resource("aws_cloudwatch_metric_alarm", ["actions_enabled", unless("false")]),
        resource("aws_cloudwatch_composite_alarm google_monitoring_alert_policy azurerm_monitor_metric_alert azurerm_monitor_scheduled_query_rules_alert_v2 azurerm_monitor_activity_log_alert datadog_monitor newrelic_alert_condition newrelic_nrql_alert_condition grafana_rule_group signalfx_detector sentry_issue_alert honeycombio_trigger"),
        stackResource("AWS::CloudWatch::Alarm", ["ActionsEnabled", unless("false")]),
        settingsFile("alert", ["expr", "set"]),
        cdk("cloudwatch.Alarm(", ".createAlarm(", "MetricAlarm("),
        manifest("GrafanaAlertRuleGroup Alert GrafanaAlertRule"),
        lines(".bicep", "resource", "microsoft.insights/metricalerts", "microsoft.insights/scheduledqueryrules"),
        settingsFile("alert", ["condition", "set"]),
        resource("aws_cloudwatch_event_rule", ["event_pattern", has("aws.guardduty", "aws.health", '"root"')]),
        resource("google_monitoring_slo datadog_service_level_objective datadog_monitor_json newrelic_alert_policy prometheus_alert module/terraform-aws-modules/cloudwatch*"),
        setting("values", ["generic-prometheus-alerts", "set"]),
        setting("values", ["**.prometheusRule.enabled", true]),
        setting("values", ["**.prometheusRules.enabled", true]),
        stackResource("AWS::CloudWatch::CompositeAlarm"),
    ], monitoring_attached),
    signal("on-call", "alerts that reach somebody", "CC7.3 CC7.4 | DE.AE-06 RS.MA-01", "An alert reaches a person who acts on it", [
        resource("pagerduty_service pagerduty_escalation_policy pagerduty_schedule opsgenie_team opsgenie_schedule opsgenie_escalation victorops_team incident_schedule aws_ssmincidents_response_plan betteruptime_policy grafana_oncall_escalation_chain grafana_contact_point"),
        resource("aws_sns_topic_subscription", ["protocol", oneOf("email", "sms")]),
        settingsFile("alertmanager", ["receivers.*", "set"]),
        manifest("AlertmanagerConfig", ["spec.receivers", "set"]),
        resource("pagerduty_team pagerduty_service_integration opsgenie_service opsgenie_api_integration google_monitoring_notification_channel azurerm_monitor_action_group datadog_webhook rootly_escalation_policy incident_escalation_path aws_chatbot_slack_channel_configuration aws_chatbot_teams_channel_configuration newrelic_notification_channel"),
        cdk("EmailSubscription(", "addAlarmAction(", "SlackChannelConfiguration("),
        manifest("Provider", ["apiVersion", has("notification.toolkit.fluxcd.io")]),
        setting("values", ["**.alertmanager.config.receivers", "set"]),
        lines(".bicep", "resource", "microsoft.insights/actiongroups"),
        stackProperty("AWS::SNS::Subscription", ["Protocol", oneOf("email", "sms")]),
    ]),
    signal("log-collection", "collection of logs", "CC7.2 | PR.PS-04 DE.AE-03", "What happened can be read in one place", [
        resource("aws_cloudwatch_log_group google_logging_project_sink google_logging_organization_sink azurerm_log_analytics_workspace datadog_logs_custom_pipeline aws_kinesis_firehose_delivery_stream aws_cloudwatch_log_subscription_filter"),
        stackResource("AWS::Logs::LogGroup"),
        manifest("ClusterLogForwarder ClusterFlow ClusterOutput ClusterFluentBitConfig LokiStack"),
        settingsFile("otel-collector", ["service.pipelines.logs", "set"]),
        chart("loki", "loki-stack", "loki-distributed", "fluent-bit", "fluentd", "promtail", "vector", "victoria-logs-single", "alloy", "k8s-monitoring", "filebeat", "datadog", "newrelic-logging", "logging-operator", "vector-agent", "grafana-alloy"),
        settingsFile("log-shipper", ["*", "set"]),
        lines("fluent-bit.conf fluent.conf fluentd.conf", "[output] <match"),
        cdk("logs.LogGroup(", "LogDriver.awsLogs(", "LogDrivers.awsLogs("),
        lines(".bicep", "resource", "microsoft.operationalinsights/workspaces"),
        argument("aws_ecs_task_definition", ["container_definitions", has("awslogs", "awsfirelens")]),
        resource("google_logging_folder_sink google_logging_project_bucket_config logdna_stream_config aws_cloudwatch_log_destination"),
        setting("compose", ["services.*.image", has("grafana/loki", "promtail", "fluent-bit", "vectordotdev", "logstash", "filebeat", "grafana/alloy")]),
        ...installed("filebeat", "rsyslog", "promtail", "fluent-bit", "vector"),
    ], monitoring_attached),
    signal("log-retention", "a time for which logs are kept", "CC7.2 CC7.3 | PR.PS-04", "What happened can still be read when it is asked for", [
        amount(argument("aws_cloudwatch_log_group", ["retention_in_days", least(1)])),
        amount(argument("azurerm_log_analytics_workspace", ["retention_in_days", least(1)])),
        amount(argument("google_logging_project_bucket_config google_logging_organization_bucket_config google_logging_folder_bucket_config", ["retention_days", least(1)])),
        amount(stackProperty("AWS::Logs::LogGroup", ["RetentionInDays", least(1)])),
        cdk("RetentionDays."),
        amount(setting("values", ["**.loki.limits_config.retention_period", "set"])),
    ], monitoring_each),
    signal("flow-logs", "logs of network traffic", "CC7.2 CC6.6 | DE.CM-01", "Who talked to whom on the network can be found out", [
        resource("aws_flow_log azurerm_network_watcher_flow_log"),
        argument("google_compute_subnetwork", ["log_config", "set"]),
        argument("module/terraform-aws-modules/vpc*", ["enable_flow_log", true]),
        stackResource("AWS::EC2::FlowLog"),
        cdk("addFlowLog(", "FlowLog("),
        resource("aws_route53_resolver_query_log_config aws_networkfirewall_logging_configuration"),
        argument("google_compute_firewall", ["log_config", "set"]),
    ]),
    signal("access-logs", "logs of requests", "CC7.2 | DE.CM-01 PR.PS-04", "Who asked for what can be found out", [
        argument("aws_lb aws_alb", ["access_logs.enabled", true]),
        argument("aws_s3_bucket", ["logging.target_bucket", "set"]),
        resource("aws_s3_bucket_logging aws_wafv2_web_acl_logging_configuration"),
        argument("aws_cloudfront_distribution", ["logging_config.bucket", "set"]),
        argument("aws_api_gateway_stage aws_apigatewayv2_stage", ["access_log_settings", "set"]),
        argument("google_compute_backend_service google_compute_subnetwork", ["log_config.enable", true]),
        argument("google_storage_bucket", ["logging.log_bucket", "set"]),
        stackProperty("AWS::S3::Bucket", ["LoggingConfiguration", "set"]),
        stackProperty("AWS::CloudFront::Distribution", ["DistributionConfig.Logging", "set"]),
        cdk("serverAccessLogsBucket", "logAccessLogs(", "accessLogsBucket"),
        resource("aws_cloudfront_realtime_log_config"),
        argument("fastly_service_vcl", ["logging_s3", "set"]),
        lines(".conf .template .tmpl .erb .j2", "access_log", "json", "main", "combined", "/var/log"),
    ], monitoring_each),
    signal("database-logs", "audit logs of databases", "CC7.2 | PR.PS-04 DE.CM-03", "Who read or changed data in the database can be found out", [
        argument("aws_db_instance aws_rds_cluster aws_docdb_cluster aws_neptune_cluster module/terraform-aws-modules/rds*", ["enabled_cloudwatch_logs_exports", "set"]),
        argument("aws_redshift_cluster", ["logging.enable", true]),
        argument("google_sql_database_instance", ["settings.database_flags.name", has("audit", "log_connections")]),
        argument("aws_db_parameter_group aws_rds_cluster_parameter_group", ["parameter.value", has("pgaudit")]),
        resource("azurerm_mssql_server_extended_auditing_policy azurerm_mssql_database_extended_auditing_policy"),
        stackProperty("AWS::RDS::DBInstance AWS::RDS::DBCluster", ["EnableCloudwatchLogsExports", "set"]),
        cdk("cloudwatchLogsExports:"),
        lines("postgresql.conf", "shared_preload_libraries", "pgaudit"),
        assigned("postgresql.conf", "log_connections", "on", "all"),
        assigned("postgresql.conf", "log_statement", "ddl", "mod", "all"),
    ], monitoring_each),
    signal("metrics", "metrics of what runs", "CC7.2 A1.1 | DE.CM-09", "How the system does is measured", [
        manifest("ServiceMonitor PodMonitor Prometheus"),
        settingsFile("otel-collector", ["service.pipelines.metrics", "set"]),
        resource("aws_cloudwatch_dashboard google_monitoring_dashboard datadog_dashboard grafana_dashboard aws_cloudwatch_log_metric_filter"),
        argument("aws_ecs_cluster", ["setting.name", oneOf("containerInsights")], ["setting.value", oneOf("enabled", "enhanced")]),
        chart("kube-prometheus-stack", "prometheus", "victoria-metrics-k8s-stack", "mimir-distributed", "prometheus-operator", "victoria-metrics-operator", "thanos", "grafana", "prometheus-node-exporter", "kube-state-metrics", "metrics-server", "datadog", "datadog-operator", "opentelemetry-collector", "netdata"),
        manifest("VMServiceScrape VMAgent GrafanaDashboard PodMonitoring VMSingle OpenTelemetryCollector Instrumentation"),
        settingsFile("prometheus", ["scrape_configs", "set"]),
        settingsFile("grafana-dashboard", ["panels", "set"]),
        setting("values", ["**.serviceMonitor.enabled", true]),
        setting("values", ["**.podMonitor.enabled", true]),
        setting("values", ["**.metrics.serviceMonitor.enabled", true]),
        setting("compose", ["services.*.image", has("prom/prometheus", "grafana/grafana", "victoriametrics/", "node-exporter", "netdata/netdata")]),
        cdk("cloudwatch.Dashboard(", "containerInsights: true", "ContainerInsights."),
        lines(".bicep", "resource", "microsoft.insights/components"),
        resource("aws_prometheus_workspace aws_grafana_workspace azurerm_application_insights azurerm_monitor_workspace google_monitoring_metric_descriptor google_logging_metric grafana_folder newrelic_one_dashboard datadog_dashboard_json"),
        argument("aws_db_instance aws_rds_cluster_instance", ["performance_insights_enabled", true]),
        ...installed("node_exporter", "prometheus", "prometheus-node-exporter", "grafana"),
    ], monitoring_attached),
    signal("uptime-checks", "checks from outside that the service is there", "A1.1 CC7.2 | DE.CM-01", "An outage is noticed before a customer says so", [
        resource("datadog_synthetics_test google_monitoring_uptime_check_config checkly_check checkly_check_group pingdom_check betteruptime_monitor statuscake_uptime_check uptimerobot_monitor aws_route53_health_check aws_synthetics_canary newrelic_synthetics_monitor azurerm_application_insights_web_test"),
        stackResource("AWS::Route53::HealthCheck AWS::Synthetics::Canary"),
        chart("prometheus-blackbox-exporter", "gatus", "uptime-kuma", "healthchecks"),
        setting("compose", ["services.*.image", has("uptime-kuma", "gatus", "blackbox-exporter")]),
        resource("azurerm_application_insights_standard_web_test hyperping_monitor cronitor_monitor healthchecksio_check updown_check newrelic_synthetics_script_monitor grafana_synthetic_monitoring_check"),
        manifest("Probe", ["spec.targets", "set"]),
        cdk("synthetics.Canary(", "HealthCheck("),
    ]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/network.js

const network_each = { scope: "each" };
const network_attached = { scope: "attached" };
/** What may be reached from where, as infrastructure code and manifests say it. */
const networkSignals = [
    signal("network-boundary", "rules for what may reach the network", "CC6.6 | PR.IR-01", "Only what is meant to be reached can be reached", [
        resource("aws_security_group aws_network_acl aws_networkfirewall_firewall aws_networkfirewall_rule_group google_compute_firewall google_compute_network_firewall_policy azurerm_network_security_group azurerm_firewall digitalocean_firewall hcloud_firewall linode_firewall module/terraform-aws-modules/security-group*"),
        stackResource("AWS::EC2::SecurityGroup AWS::EC2::NetworkAcl AWS::NetworkFirewall::Firewall"),
        cdk("SecurityGroup(", "NetworkAcl("),
        resource("google_access_context_manager_service_perimeter openstack_networking_secgroup_v2 openstack_networking_secgroup_rule_v2 scaleway_instance_security_group oci_core_security_list oci_core_network_security_group vultr_firewall_group aws_security_group_rule aws_vpc_security_group_ingress_rule azurerm_network_security_rule azurerm_firewall_policy module/terraform-google-modules/network*"),
        lines(".bicep", "resource", "microsoft.network/networksecuritygroups", "microsoft.network/azurefirewalls"),
        task("ufw firewalld iptables nftables", ["state", unless("absent", "disabled", "reset", "stopped")]),
    ]),
    signal("network-policy", "rules for what may be reached inside a cluster", "CC6.6 | PR.IR-01", "A service that is broken into does not reach the others", [
        manifest("NetworkPolicy CiliumNetworkPolicy CiliumClusterwideNetworkPolicy GlobalNetworkPolicy AdminNetworkPolicy"),
        resource("kubernetes_network_policy kubernetes_network_policy_v1"),
        argument("google_container_cluster", ["network_policy.enabled", true]),
        setting("values", ["**.networkPolicy.enabled", true]),
        setting("values", ["**.networkPolicies.enabled", true]),
        resource("kubectl_manifest", ["yaml_body", has("kind: NetworkPolicy")]),
    ], network_attached),
    signal("web-firewall", "a web application firewall", "CC6.6 | PR.IR-01 DE.CM-01", "Known attacks are stopped before they reach the application", [
        resource("aws_wafv2_web_acl aws_waf_web_acl aws_wafregional_web_acl google_compute_security_policy azurerm_web_application_firewall_policy azurerm_cdn_frontdoor_firewall_policy cloudflare_ruleset cloudflare_waf_rule fastly_service_waf_configuration"),
        stackResource("AWS::WAFv2::WebACL AWS::WAF::WebACL"),
        chart("crowdsec", "coraza", "modsecurity"),
        cdk("CfnWebACL(", "wafv2.WebAcl("),
        lines(".bicep", "resource", "applicationgatewaywebapplicationfirewallpolicies", "frontdoorwebapplicationfirewallpolicies"),
        assigned(".conf .template .j2", "modsecurity", "on"),
        resource("fastly_ngwaf_workspace sigsci_site azurerm_frontdoor_firewall_policy aws_wafv2_web_acl_association cloudflare_firewall_rule cloudflare_waf_group aws_fms_policy"),
        field("Ingress", ["metadata.annotations.nginx~ingress~kubernetes~io/enable-modsecurity", true]),
        field("Ingress", ["metadata.annotations.alb~ingress~kubernetes~io/wafv2-acl-arn", "set"]),
        setting("values", ["**.modsecurity_enabled", true]),
    ]),
    signal("denial-protection", "protection against denial of service", "CC6.6 A1.1 | PR.IR-01 PR.IR-04", "The service stays there when somebody floods it", [
        resource("aws_shield_protection azurerm_network_ddos_protection_plan"),
        resource("aws_wafv2_web_acl", ["**.rate_based_statement", "set"]),
        argument("google_compute_security_policy", ["adaptive_protection_config.layer_7_ddos_defense_config.enable", true]),
        resource("cloudflare_rate_limit"),
        argument("aws_api_gateway_usage_plan", ["throttle_settings", "set"]),
        argument("aws_apigatewayv2_stage aws_api_gateway_method_settings", ["**.throttling_rate_limit", "set"]),
        argument("cloudflare_ruleset", ["phase", oneOf("http_ratelimit")]),
        argument("google_compute_security_policy", ["rule.rate_limit_options", "set"]),
        stackResource("AWS::ApiGateway::UsagePlan"),
    ]),
    signal("private-access", "private ways to the cloud's services", "CC6.6 | PR.IR-01", "Traffic to the cloud's services does not leave the private network", [
        resource("aws_vpc_endpoint google_service_networking_connection azurerm_private_endpoint google_compute_service_attachment module/terraform-aws-modules/vpc/aws//modules/vpc-endpoints"),
        argument("google_sql_database_instance", ["settings.ip_configuration.ipv4_enabled", false]),
        argument("google_container_cluster", ["private_cluster_config.enable_private_nodes", true]),
        stackResource("AWS::EC2::VPCEndpoint"),
        argument("aws_db_instance aws_rds_cluster_instance aws_redshift_cluster aws_msk_cluster", ["publicly_accessible", false]),
        argument("aws_eks_cluster", ["vpc_config.endpoint_private_access", true]),
        argument("module/terraform-aws-modules/eks*", ["cluster_endpoint_public_access", false]),
        argument("azurerm_*", ["public_network_access_enabled", false]),
        stackProperty("AWS::RDS::DBInstance", ["PubliclyAccessible", false]),
        cdk("publiclyAccessible: false", "addInterfaceEndpoint(", "addGatewayEndpoint(", "InterfaceVpcEndpoint("),
        lines(".bicep", "publicnetworkaccess:", "disabled"),
        lines(".bicep", "resource", "microsoft.network/privateendpoints"),
        resource("google_compute_network_peering google_vpc_access_connector azurerm_private_link_service"),
    ]),
    signal("remote-access", "a guarded way in for administrators", "CC6.6 CC6.1 | PR.AA-03 PR.IR-01", "Administrators come in through one door that knows who they are", [
        resource("aws_ec2_client_vpn_endpoint azurerm_bastion_host google_iap_tunnel_instance_iam_member google_iap_web_iam_member tailscale_acl cloudflare_zero_trust_access_application cloudflare_access_application twingate_resource boundary_target teleport_role aws_ssm_document"),
        manifest("TeleportRoleV7 TeleportRole"),
        chart("tailscale-operator", "teleport", "teleport-cluster", "teleport-kube-agent", "pomerium"),
        lines("sshd_config", "passwordauthentication permitrootlogin", " no"),
        resource("tailscale_tailnet_key google_iap_tunnel_dest_group google_iap_brand google_iap_client azurerm_point_to_site_vpn_gateway"),
        ...installed("wireguard"),
    ]),
    signal("bucket-privacy", "a block of public access to object storage", "CC6.1 C1.1 | PR.AA-05 PR.DS-01", "No mistake in a policy can make a bucket public", [
        resource("aws_s3_bucket_public_access_block aws_s3_account_public_access_block", ["block_public_acls", true], ["block_public_policy", true]),
        argument("module/terraform-aws-modules/s3-bucket*", ["block_public_acls", true], ["block_public_policy", true]),
        argument("google_storage_bucket", ["public_access_prevention", oneOf("enforced")]),
        argument("google_storage_bucket", ["uniform_bucket_level_access", true]),
        argument("azurerm_storage_account", ["allow_nested_items_to_be_public", false]),
        argument("azurerm_storage_account", ["public_network_access_enabled", false]),
        stackProperty("AWS::S3::Bucket", ["PublicAccessBlockConfiguration.BlockPublicAcls", true], ["PublicAccessBlockConfiguration.BlockPublicPolicy", true]),
        cdk("BlockPublicAccess.BLOCK_ALL", "block_public_access=", "blockPublicPolicy: true", "blockPublicAcls: true"),
        lines(".bicep", "allowblobpublicaccess:", "false"),
    ], network_each),
    signal("network-segments", "networks that are kept apart from the internet", "CC6.6 | PR.IR-01", "Machines that nobody outside needs cannot be reached from outside", [
        resource("aws_nat_gateway aws_db_subnet_group google_compute_router_nat azurerm_nat_gateway aws_route_table_association"),
        argument("aws_subnet", ["map_public_ip_on_launch", false]),
        argument("google_compute_subnetwork", ["private_ip_google_access", true]),
        argument("module/terraform-aws-modules/vpc*", ["private_subnets", "set"]),
        cdk("SubnetType.PRIVATE_WITH_EGRESS", "SubnetType.PRIVATE_ISOLATED", "PRIVATE_WITH_NAT"),
        stackResource("AWS::EC2::NatGateway AWS::RDS::DBSubnetGroup"),
    ]),
    signal("mail-authentication", "records that prove who sends mail in our name", "CC6.6 | PR.AA-03", "Nobody else can send mail that looks like ours", [
        argument("aws_route53_record google_dns_record_set cloudflare_record cloudflare_dns_record azurerm_dns_txt_record digitalocean_record", ["**.records", has("v=DMARC1", "v=spf1")]),
        argument("aws_route53_record google_dns_record_set cloudflare_record cloudflare_dns_record azurerm_dns_txt_record digitalocean_record", ["**.rrdatas", has("v=DMARC1", "v=spf1")]),
        argument("cloudflare_record cloudflare_dns_record", ["content", has("v=DMARC1", "v=spf1")]),
        argument("azurerm_dns_txt_record", ["record.value", has("v=DMARC1", "v=spf1")]),
        argument("cloudflare_record digitalocean_record", ["value", has("v=DMARC1", "v=spf1")]),
        resource("aws_ses_domain_dkim aws_ses_domain_mail_from"),
    ]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/operations.js

const operations_each = { scope: "each" };
const operations_attached = { scope: "attached" };
const operations_runs = "Deployment StatefulSet DaemonSet Pod Rollout";
/** What keeps the service up and its data there, as infrastructure code and manifests say it. */
const operationsSignals = [
    signal("autoscaling", "capacity that follows demand", "A1.1 | PR.IR-04", "The service has what it needs when more is asked of it", [
        resource("aws_appautoscaling_target aws_appautoscaling_policy aws_autoscaling_policy aws_autoscaling_group google_compute_autoscaler google_compute_region_autoscaler azurerm_monitor_autoscale_setting module/terraform-aws-modules/autoscaling*"),
        argument("google_container_node_pool", ["autoscaling", "set"]),
        stackResource("AWS::ApplicationAutoScaling::ScalableTarget AWS::AutoScaling::AutoScalingGroup AWS::AutoScaling::ScalingPolicy"),
        manifest("HorizontalPodAutoscaler VerticalPodAutoscaler ScaledObject NodePool"),
        setting("values", ["autoscaling.enabled", true]),
        chart("cluster-autoscaler", "karpenter", "keda", "descheduler", "vertical-pod-autoscaler"),
        cdk("autoScaleTaskCount(", "AutoScalingGroup(", "scaleOnCpuUtilization(", "autoScaleReadCapacity("),
        setting("values", ["**.autoscaling.enabled", true]),
        setting("values", ["**.hpa.enabled", true]),
        resource("kubernetes_horizontal_pod_autoscaler kubernetes_horizontal_pod_autoscaler_v2 azurerm_virtual_machine_scale_set azurerm_linux_virtual_machine_scale_set aws_autoscaling_schedule"),
        argument("azurerm_kubernetes_cluster azurerm_kubernetes_cluster_node_pool", ["**.enable_auto_scaling", true]),
        argument("google_cloud_run_v2_service", ["template.scaling.max_instance_count", "set"]),
        setting("render", ["services.scaling", "set"]),
        setting("values", ["**.autoscaling.minReplicas", "set"], ["**.autoscaling.enabled", unless("false")]),
    ], operations_attached),
    signal("disruption-budget", "a number of copies that must stay up", "A1.1 A1.2 | PR.IR-03", "Maintenance does not take the service down", [
        manifest("PodDisruptionBudget"),
        resource("kubernetes_pod_disruption_budget kubernetes_pod_disruption_budget_v1"),
        setting("values", ["**.podDisruptionBudget.enabled", true]),
        setting("values", ["**.pdb.enabled", true]),
        setting("values", ["**.pdb.create", true]),
        setting("values", ["**.podDisruptionBudget.minAvailable", "set"], ["**.podDisruptionBudget.enabled", unless("false")]),
        setting("values", ["**.podDisruptionBudget.maxUnavailable", "set"], ["**.podDisruptionBudget.enabled", unless("false")]),
    ], operations_attached),
    signal("health-checks", "health checks of what runs", "A1.1 CC7.2 | DE.CM-09 PR.IR-04", "What stopped working is restarted or left out", [
        field(operations_runs, ["**.readinessProbe", "set"]),
        field(operations_runs, ["**.livenessProbe", "set"]),
        argument("aws_lb_target_group aws_alb_target_group", ["health_check", "set"]),
        argument("aws_ecs_task_definition", ["container_definitions", has("healthCheck")]),
        resource("google_compute_health_check"),
        dockerfile("image", ["healthcheck", not("NONE")]),
        setting("compose", ["services.*.healthcheck", "set"]),
        setting("fly", ["**.checks", "set"]),
        setting("render", ["services.healthCheckPath", "set"]),
        stackProperty("AWS::ElasticLoadBalancingV2::TargetGroup", ["HealthCheckPath", "set"]),
        setting("values", ["**.livenessProbe", "set"]),
        setting("values", ["**.readinessProbe", "set"]),
        setting("values", ["**.probes.liveness.enabled", true]),
        field("HelmRelease", ["**.probes.liveness.enabled", true]),
        argument("google_cloud_run_v2_service kubernetes_deployment kubernetes_deployment_v1", ["**.liveness_probe", "set"]),
        argument("azurerm_linux_web_app azurerm_linux_function_app", ["site_config.health_check_path", "set"]),
        cdk("healthCheck:", "configureHealthCheck("),
        argument("module/terraform-aws-modules/alb*", ["**.health_check", "set"]),
        stackProperty("AWS::ECS::TaskDefinition", ["ContainerDefinitions.HealthCheck", "set"]),
    ], operations_each),
    signal("resource-limits", "limits of what each container may use", "A1.1 | PR.IR-04", "One service cannot take the others' capacity", [
        field(operations_runs, ["**.resources.limits", "set"]),
        manifest("ResourceQuota LimitRange"),
        setting("values", ["**.resources.limits.memory", "set"]),
        setting("values", ["**.resources.limits.cpu", "set"]),
        field("HelmRelease", ["**.resources.limits", "set"]),
        setting("compose", ["services.*.deploy.resources.limits", "set"]),
        setting("compose", ["services.*.mem_limit", "set"]),
        resource("kubernetes_resource_quota kubernetes_limit_range kubernetes_resource_quota_v1 kubernetes_limit_range_v1"),
    ], operations_each),
    signal("desired-state", "a cluster that is kept as its repository says", "CC8.1 CC7.1 | PR.PS-01 ID.RA-07", "Only reviewed changes reach the cluster, and others are undone", [
        manifest("Application", ["spec.syncPolicy.automated", "set"]),
        manifest("ApplicationSet", ["spec.template.spec.syncPolicy.automated", "set"]),
        manifest("Kustomization", ["apiVersion", has("toolkit.fluxcd.io")]),
        manifest("HelmRelease", ["apiVersion", has("toolkit.fluxcd.io")]),
        chart("argo-cd", "argocd", "flux2", "flux-operator", "fleet", "flux-instance"),
        manifest("FluxInstance GitRepository", ["apiVersion", has("fluxcd")]),
        manifest("AppProject"),
        manifest("GitRepo Bundle", ["apiVersion", has("fleet.cattle.io")]),
        resource("flux_bootstrap_git argocd_application argocd_application_set"),
    ]),
    signal("data-expiry", "deletion of data after its time", "C1.2 CC6.5 | ID.AM-08", "Data is not kept longer than it is needed", [
        argument("aws_s3_bucket", ["lifecycle_rule.expiration", "set"]),
        resource("aws_s3_bucket_lifecycle_configuration", ["rule.expiration", "set"]),
        argument("aws_dynamodb_table", ["ttl.enabled", true]),
        argument("google_storage_bucket", ["lifecycle_rule.action.type", oneOf("Delete")]),
        argument("google_bigquery_dataset", ["default_table_expiration_ms", least(1)]),
        resource("azurerm_storage_management_policy", ["**.delete_after_days_since_modification_greater_than", "set"]),
        stackProperty("AWS::S3::Bucket", ["**.ExpirationInDays", least(1)]),
        stackProperty("AWS::DynamoDB::Table", ["TimeToLiveSpecification.Enabled", true]),
        cdk("lifecycleRules:", "addLifecycleRule(", "timeToLiveAttribute:", "lifecycle_rules="),
        argument("azurerm_storage_management_policy", ["rule.actions.base_blob.delete_after_days_since_modification_greater_than", "set"]),
    ], operations_each),
    signal("sensitive-data-search", "a search for sensitive data", "C1.1 CC6.7 | ID.AM-07", "It is known where confidential data is kept", [
        resource("aws_macie2_classification_job google_data_loss_prevention_job_trigger google_data_loss_prevention_inspect_template azurerm_purview_account"),
        stackResource("AWS::Macie::Session"),
    ]),
    signal("data-labels", "labels that say how confidential data is", "C1.1 CC2.1 | ID.AM-05 ID.AM-07", "How data must be handled is known where it is kept", [
        argument("aws_s3_bucket aws_db_instance aws_rds_cluster aws_dynamodb_table", ["tags.DataClassification", "set"]),
        argument("aws_s3_bucket aws_db_instance aws_rds_cluster aws_dynamodb_table", ["tags.data_classification", "set"]),
        argument("aws_s3_bucket aws_db_instance aws_rds_cluster aws_dynamodb_table", ["tags.data-classification", "set"]),
        argument("google_storage_bucket google_bigquery_dataset google_sql_database_instance", ["labels.data_classification", "set"]),
        resource("google_data_catalog_policy_tag google_data_catalog_tag_template aws_lakeformation_lf_tag"),
    ], operations_each),
    signal("image-user", "images that do not run as root", "CC6.8 CC6.1 | PR.PS-01 PR.AA-05", "Whoever breaks into a container is not its administrator", [dockerfile("image", ["user", not("root", "0", "root:root", "0:0")])], operations_each),
    signal("pinned-image", "base images that are pinned to a digest", "CC6.8 | GV.SC-07 ID.RA-09", "What is built on cannot change unseen", [dockerfile("image", ["from", has("@sha256:")])], operations_each),
    signal("policy-rules", "policies that a machine decides by", "CC5.2 CC6.3 | GV.PO-01 PR.AA-05", "Who may do what is decided by written rules in one place", [lines(".rego", "deny warn violation allow default")], { family: "policy-rules" }),
    signal("safe-rollout", "deployments that stop or go back by themselves", "CC8.1 A1.2 | PR.PS-06 PR.IR-03", "A version that does not work does not replace one that does", [
        manifest("Rollout Canary", ["spec.strategy.canary", "set"]),
        manifest("Rollout", ["spec.strategy.blueGreen", "set"]),
        manifest("Canary", ["spec.analysis", "set"]),
        manifest("AnalysisTemplate"),
        resource("aws_codedeploy_deployment_group", ["auto_rollback_configuration.enabled", true]),
        argument("aws_ecs_service", ["deployment_circuit_breaker.rollback", true]),
        argument("aws_autoscaling_group", ["instance_refresh", "set"]),
        field("HelmRelease", ["spec.upgrade.remediation", "set"]),
        field("HelmRelease", ["spec.rollback", "set"]),
        field("Deployment", ["spec.strategy.rollingUpdate", "set"]),
        cdk("circuitBreaker:", "LambdaDeploymentGroup(", "EcsDeploymentGroup("),
        stackResource("AWS::CodeDeploy::DeploymentGroup"),
        withWords(command("helm upgrade"), "--atomic"),
        setting("fly", ["deploy.strategy", oneOf("canary", "bluegreen", "rolling")]),
        setting("compose", ["services.*.deploy.update_config", "set"]),
    ]),
    signal("patching", "updates of systems that run by themselves", "CC7.1 | PR.PS-02 ID.RA-08", "Fixes of the operating system are installed as they come out", [
        resource("aws_ssm_patch_baseline aws_ssm_maintenance_window_task aws_ssm_patch_group google_os_config_patch_deployment azurerm_maintenance_configuration"),
        argument("aws_db_instance aws_rds_cluster_instance aws_elasticache_replication_group", ["auto_minor_version_upgrade", true]),
        argument("google_container_node_pool", ["management.auto_upgrade", true]),
        argument("google_container_cluster", ["release_channel.channel", not("UNSPECIFIED")]),
        argument("azurerm_kubernetes_cluster", ["automatic_channel_upgrade", "set"]),
        argument("azurerm_linux_virtual_machine azurerm_windows_virtual_machine", ["patch_mode", has("Automatic")]),
        chart("system-upgrade-controller", "kured"),
        manifest("Plan", ["apiVersion", has("upgrade.cattle.io")]),
        task("role", ["role", named("unattended", "patching")]),
        task("role", ["role", oneOf("security", "geerlingguy.security")]),
        task("apt package dnf yum", ["name", oneOf("unattended-upgrades", "dnf-automatic", "yum-cron")], ["state", unless("absent", "removed")]),
        task("apt", ["upgrade", "set"]),
        setting("cloud-init", ["package_upgrade", true]),
        setting("compose", ["services.*.image", has("watchtower")]),
        cdk("autoMinorVersionUpgrade: true"),
    ]),
    signal("state-lock", "locks on the state of infrastructure", "CC8.1 | PR.PS-01 ID.RA-07", "Two changes of the infrastructure cannot run into each other", [
        argument("backend.s3", ["dynamodb_table", "set"]),
        argument("backend.s3", ["use_lockfile", true]),
        argument("backend.gcs", ["bucket", "set"]),
        argument("backend.remote", ["organization", "set"]),
        argument("backend.cloud", ["organization", "set"]),
        argument("backend.azurerm", ["container_name", "set"]),
    ]),
    signal("host-hardening", "machines that are set up by a hardened baseline", "CC6.8 CC7.1 | PR.PS-01", "A machine offers an attacker as little as possible", [
        task("role", ["role", named("hardening", "cis", "stig")]),
        task("lineinfile", ["line", has("PermitRootLogin no", "PasswordAuthentication no")]),
        task("sysctl", ["name", has("net.ipv4.conf.all.rp_filter", "kernel.randomize_va_space", "net.ipv4.tcp_syncookies")]),
        argument("google_compute_instance google_container_node_pool", ["**.shielded_instance_config.enable_secure_boot", true]),
        argument("google_container_cluster", ["enable_shielded_nodes", true]),
        argument("azurerm_linux_virtual_machine", ["disable_password_authentication", true]),
        argument("azurerm_linux_virtual_machine azurerm_windows_virtual_machine", ["secure_boot_enabled", true]),
        argument("google_container_node_pool", ["node_config.image_type", oneOf("COS_CONTAINERD")]),
        argument("aws_launch_template aws_instance data.aws_ami", ["**.filter.values", has("bottlerocket")]),
        lines("sshd_config", "passwordauthentication permitrootlogin", " no"),
        manifest("SecurityProfile SeccompProfile AppArmorProfile SelinuxProfile"),
    ]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/pipeline.js

const pipeline_each = { scope: "each" };
/** Commands that test, but not where they are told to leave the tests out. */
const tested = (...commands) => without(command(...commands), "-x test", "--exclude-task test", "-dskiptests", "-dskiptests=true", "-dmaven.test.skip", "-dmaven.test.skip=true", "--no-run");
/** What a CI pipeline checks. */
const pipelineSignals = [
    signal("static-analysis", "static analysis of the code", "CC7.1 CC8.1 | ID.RA-01 PR.PS-06", "Static analysis finds vulnerabilities in the code before they are released", [
        call("codeql", "sast", "brakeman", "semgrep", "sonarqube", "sonarcloud"),
        action("github/codeql-action/analyze", "github/codeql-action/autobuild", "returntocorp/semgrep-action", "semgrep/semgrep-action"),
        action("sonarsource/sonarcloud-github-action", "sonarsource/sonarqube-scan-action", "securego/gosec", "snyk/actions/code"),
        action("microsoft/security-devops-action", "shiftleftsecurity/scan-action", "pmd/pmd-github-action", "template:security/sast", "template:jobs/sast"),
        command("semgrep ci|scan|--config", "semgrep", "sonar-scanner", "bandit", "gosec", "brakeman", "snyk code", "codeql database", "njsscan", "pysa", "horusec"),
        command("mvn sonar:sonar", "gradlew sonar|sonarqube", "dotnet sonarscanner", "spotbugs"),
        call("code-analysis", "veracode", "checkmarx", "snyk", "fortify"),
        action("checkmarx/ast-github-action", "veracode/veracode-uploadandscan-action", "veracode/veracode-pipeline-scan-action", "codacy/codacy-analysis-cli-action", "presidentbeef/brakeman-action", "reviewdog/action-brakeman", "pycqa/bandit-action"),
        action("jetbrains/qodana-action", "bearer/bearer-action", "task:codeql3000init", "task:sonarqubeprepare", "task:sonarcloudprepare", "task:sonarcloudanalyze", "pipe:sonarsource/sonarcloud-scan", "orb:sonarcloud/scan", "microsoft/devskim-action"),
        command("bearer scan", "mix sobelow", "sobelow", "psalm --taint-analysis", "rake brakeman", "bin/brakeman", "pnpm sonar", "sonarqube-scanner", "mvn spotbugs:check", "gradlew spotbugsMain", "gradle sonarqube|sonar"),
        command("dotnet-sonarscanner"),
        hook("bandit", "brakeman", "semgrep", "gosec"),
        lines("sonar-project.properties", "sonar.projectkey"),
    ]),
    signal("dependency-scan", "scanning of dependencies for known vulnerabilities", "CC7.1 CC9.2 | ID.RA-01 GV.SC-07", "Known vulnerabilities in other people's code are found on every run", [
        action("google/osv-scanner-action", "snyk/actions", "pypa/gh-action-pip-audit", "rustsec/audit-check", "dependency-check/dependency-check_action"),
        withWords(without(action("aquasecurity/trivy-action"), "image", "config"), "scan-type"),
        withWords(without(action("anchore/scan-action"), "image"), "path", "sbom"),
        action("golang/govulncheck-action", "actions-rust-lang/audit", "oss-review-toolkit/ort-ci-github-action", "template:security/dependency-scanning", "template:jobs/dependency-scanning"),
        command("npm audit", "pnpm audit", "yarn audit", "yarn npm audit", "bun audit", "pip-audit", "safety check|scan", "osv-scanner", "snyk test|monitor"),
        command("govulncheck", "cargo audit|deny", "bundle-audit", "bundler-audit", "composer audit", "trivy fs|filesystem|repo|repository", "grype", "better-npm-audit", "audit-ci"),
        call("owasp", "dependency-check", "npm-security-audit", "security-audit", "osv-scanner", "osv", "snyk", "trivy", "npm-audit", "vulnerability", "vulnerabilities", "govulncheck", "bundler-audit", "bundle-audit", "mend", "whitesource", "grype"),
        action("andymckay/bundle-audit-action", "symfonycorp/security-checker-action", "orb:snyk/scan", "pipe:snyk/snyk-scan", "task:dependency-check-build-task"),
        action("task:snyksecurityscan", "oke-py/npm-audit-action"),
        command("gradlew dependencyCheckAnalyze|dependencyCheckAggregate", "gradle dependencyCheckAnalyze", "mvn dependency-check:check|org.owasp:dependency-check-maven:check", "bin/bundler-audit", "bin/importmap audit", "rake bundle:audit", "bundle audit"),
        command("mix deps.audit", "mix hex.audit", "mix_audit", "poetry audit", "uv audit", "dotnet list package --vulnerable", "pnpm run audit*", "npm run audit*", "yarn run audit*", "make govulncheck", "local-php-security-checker", "symfony security:check"),
        command("pip_audit", "trivy rootfs|sbom"),
        settingsFile("whitesource", ["scanSettings", "set"]),
        settingsFile("whitesource", ["settingsInheritedFrom", "set"]),
        lines(".gradle .gradle.kts", "id id( alias(", "org.owasp.dependencycheck"),
        lines(".props .csproj", "<nugetaudit> <nugetauditmode>", "true", "all"),
        hook("pip-audit", "python-safety-dependencies-check", "poetry-audit"),
    ]),
    signal("dependency-review", "review of the dependencies that a pull request adds", "CC7.1 CC9.2 | ID.RA-01 ID.RA-09", "New dependencies are looked at before they come in", [
        call("dependency-review"),
        action("actions/dependency-review-action", "socketdev/action", "socketsecurity/socket-action", "advanced-security/maven-dependency-submission-action"),
        command("socket ci|scan"),
        action("step-security/dependency-review-action", "sonatype-nexus-community/nancy-github-action"),
    ]),
    signal("image-scan", "scanning of container images", "CC7.1 CC6.8 | ID.RA-01 ID.RA-09", "Images are searched for vulnerable packages before they run", [
        without(action("aquasecurity/trivy-action"), "fs", "rootfs", "repo", "config"),
        without(action("anchore/scan-action"), "path", "sbom"),
        action("docker/scout-action", "azure/container-scan", "snyk/actions/docker", "anchore/grype-action", "template:security/container-scanning"),
        command("trivy image", "grype", "docker scout", "snyk container", "clair-scanner"),
        action("lacework/lw-scanner-action", "sysdiglabs/scan-action", "prisma-cloud/prisma-cloud-scan", "crazy-max/ghaction-container-scan", "task:trivy", "pipe:aquasecurity/trivy-pipe", "aquasecurity/setup-trivy"),
        call("trivy", "image-scan", "container-scan", "scan-image", "docker-scan", "trivy-latest-scan", "trivy-pipeline-scan"),
        command("docker scan", "dockle", "trivy i", "aws ecr start-image-scan", "make trivy"),
    ]),
    signal("secret-scan", "scanning for secrets in the code", "CC6.1 | PR.AA-01 PR.PS-06", "Credentials that were committed by mistake are found", [
        action("gitleaks/gitleaks-action", "trufflesecurity/trufflehog", "gitguardian/ggshield-action", "zricethezav/gitleaks-action", "template:security/secret-detection", "template:jobs/secret-detection"),
        command("gitleaks", "trufflehog", "ggshield", "detect-secrets", "detect-secrets-hook", "git-secrets", "noseyparker"),
        hook("gitleaks", "gitleaks-docker", "detect-secrets", "ggshield", "trufflehog", "detect-private-key", "git-secrets"),
        call("gitleaks", "trufflehog", "secret-scan", "secrets-scan", "secret-scanning", "ggshield"),
        action("gitguardian/ggshield/actions/secret", "secretlint/secretlint", "reviewdog/action-detect-secrets"),
        command("secretlint", "kingfisher", "talisman"),
        hook("talisman-commit", "ripsecrets", "kingfisher", "secretlint"),
        settingsFile("gitleaks", ["*", "set"]),
    ]),
    signal("sbom", "a bill of materials for what is built", "CC7.1 CC9.2 | ID.AM-02 GV.SC-04", "What is inside a release is written down", [
        action("anchore/sbom-action", "cyclonedx/gh-node-module-generatebom", "cyclonedx/gh-gomod-generate-sbom", "advanced-security/sbom-generator-action", "kubernetes-sigs/release-actions"),
        command("syft", "cyclonedx-npm", "cyclonedx-py", "cyclonedx-gomod", "cdxgen", "bom generate"),
        withWords(action("docker/build-push-action"), "sbom"),
        call("sbom"),
        command("trivy sbom", "cyclonedx", "gradlew cyclonedxBom", "dotnet cyclonedx", "dotnet-CycloneDX", "mvn cyclonedx:makeAggregateBom", "make sbom", "sbom-tool generate", "cargo cyclonedx", "docker sbom", "cargo sbom", "uv export --format cyclonedx*"),
        action("cyclonedx/gh-dotnet-generate-sbom", "cyclonedx/gh-python-generate-sbom", "psastras/sbom-rs", "advanced-security/generate-sbom-action", "dependencytrack/gh-upload-sbom"),
    ]),
    signal("artifact-signing", "signing of what is built", "CC6.8 CC8.1 | ID.RA-09 PR.PS-05", "It can be verified that the pipeline made an artifact", [
        action("sigstore/cosign-installer", "actions/attest", "slsa-framework/slsa-github-generator", "sigstore/gh-action-sigstore-python"),
        command("cosign sign|attest|sign-blob", "gpg --detach-sign", "notation sign"),
        withWords(command("npm publish", "pnpm publish"), "--provenance"),
        call("generator_generic_slsa3", "generator_container_slsa3"),
        action("azure/trusted-signing-action", "azure/artifact-signing-action", "docker/github-builder", "rubygems/release-gem", "rubygems/configure-rubygems-credentials"),
        without(action("pypa/gh-action-pypi-publish"), "password"),
        command("azuresigntool", "codesign", "signtool", "jarsigner", "gh attestation", "signtool.exe", "rcodesign"),
        call("sign", "signing", "provenance", "attest", "attestation"),
    ]),
    signal("scorecard", "scoring of the repository's security practices", "CC4.1 | ID.IM-01", "The practices themselves are evaluated regularly", [action("ossf/scorecard-action"), command("scorecard --repo")]),
    signal("compliance-check", "a check of what changes do to controls", "CC4.1 CC4.2 | ID.IM-01 GV.OV-03", "Changes are evaluated against the controls before they are merged", [
        action("controldiff/controldiff", "usnistgov/oscal-cli-action", "defenseunicorns/lula-action"),
        command("controldiff check", "lula validate", "oscal-cli validate"),
    ]),
    signal("tests", "tests that run on changes", "CC8.1 | PR.PS-06", "A change is tested before it is merged", [
        onChange(command("npm test|t|tst", "npm run test*", "npm run-script test*", "pnpm test*", "pnpm run test*", "yarn test*", "yarn run test*", "bun test", "bun run test*")),
        onChange(command("turbo test*", "turbo run test*", "nx test", "nx affected test|--target=test|-t", "nx run-many", "lerna run test", "vitest", "jest", "playwright test", "cypress run", "mocha", "ava", "node --test")),
        onChange(tested("go test", "gotestsum", "cargo test", "cargo nextest", "pytest", "tox", "nox", "unittest", "manage.py test", "python manage.py test", "coverage run", "mix test", "swift test")),
        onChange(tested("rspec", "rails test*", "bin/rails test*", "rake test|spec", "mvn test|verify|install", "mvnw test|verify|install", "gradlew test|check|build", "gradle test|check|build", "dotnet test", "phpunit", "composer test")),
        onChange(command("make test*", "make check", "just test*", "task test*", "bazel test", "deno test", "flutter test", "ctest", "sbt test", "molecule test", "terraform test", "helm unittest", "ct install", "invoke test")),
        onChange(action("cypress-io/github-action", "helm/chart-testing-action")),
        call("test", "tests", "unit", "e2e", "integration", "jasmine", "rspec", "minitest"),
        onChange(command("test.sh|tests.sh|t.sh|run-tests.sh|run_tests.sh|runtests.sh|integration-test.sh|unit-test.sh", "bin/test*", "script/test*", "scripts/test*", "bin/rspec", "bin/ci", "script/cibuild", "parallel_rspec", "parallel_test", "minitest", "knapsack:rspec")),
        onChange(command("rake knapsack:rspec", "cucumber", "rails t")),
        onChange(tested("gradlew integrationTest|verify", "gradlew clean test|build|check", "mvn package", "mvn clean verify|test|install|package", "mvnw package", "mvnw clean verify|test|install|package", "gradle integrationTest")),
        onChange(tested("lein test", "dotnet vstest", "vstest.console.exe", "artisan test", "pest", "php artisan test", "codecept run", "mix ci", "cargo llvm-cov", "cargo tarpaulin", "cargo make test*", "xcodebuild test", "ginkgo", "bats")),
        onChange(command("hurl", "behave", "pytest-3", "py.test", "trial", "stestr run", "nose2", "karma start", "jasmine", "wtr", "ng test", "ember test", "rush test", "npm run e2e*", "npm run cypress*", "npm run unit*", "npm run int-test*", "yarn jest")),
        onChange(command("yarn vitest")),
        onChange(action("task:vstest", "devexpress/testcafe-action")),
        onChange(withWords(action("task:dotnetcorecli", "task:maven", "task:gradle"), "test", "verify")),
        call("test-suite", "unit-tests", "integration-tests", "gradle-test", "jest", "pytest", "cypress", "playwright", "cucumber"),
    ], pipeline_each),
    signal("static-checks", "linting and type checks on changes", "CC8.1 | PR.PS-06", "Every change meets the same written rules of the code", [
        call("lint", "rubocop", "eslint", "stylelint", "standardx"),
        onChange(withWords(command("kubectl apply|create"), "--dry-run")),
        onChange(command("eslint", "npm run lint*", "pnpm lint*", "pnpm run lint*", "yarn lint*", "yarn run lint*", "bun run lint*", "turbo lint", "turbo run lint", "biome check|ci|lint", "tsc", "npm run typecheck|type-check|check-types")),
        onChange(command("golangci-lint", "go vet", "ruff check", "flake8", "pylint", "mypy", "pyright", "rubocop", "cargo clippy", "make lint", "phpstan", "shellcheck", "ktlint", "pre-commit run", "oxlint")),
        onChange(action("ludeeus/action-shellcheck", "reviewdog/action-shellcheck", "golangci/golangci-lint-action", "reviewdog/action-eslint", "super-linter/super-linter", "github/super-linter", "astral-sh/ruff-action", "pre-commit/action", "oxsecurity/megalinter")),
        call("prettier", "ruff", "checkstyle", "ktlint", "detekt", "golangci-lint", "golangci", "typecheck", "style", "erblint", "formatting", "prettier-check", "linting"),
        onChange(command("biome", "npm run prettier*", "pnpm prettier*", "pnpm run prettier*", "yarn prettier*", "prettier --check|-c", "npm run format*", "npm run check*", "pnpm check*", "pnpm run check*", "yarn check*", "yarn format*", "yarn typecheck*", "ruff", "black --check", "isort --check*", "golint", "staticcheck", "make fmt*")),
        onChange(command("make vet", "make format*", "gofmt", "gradlew ktlintCheck|detekt|spotlessCheck|checkstyleMain|lint|pmdMain", "mvn checkstyle:check|spotless:check", "dotnet format", "cargo fmt", "mix format|credo|dialyzer", "pint", "phpcs", "php-cs-fixer")),
        onChange(command("psalm", "erb_lint", "haml-lint", "slim-lint", "standardrb", "rails zeitwerk:check", "bin/rubocop", "rake lint", "terraform fmt", "tofu fmt", "terragrunt hclfmt", "packer validate", "yamllint", "markdownlint", "buf lint", "buf breaking")),
        onChange(command("spectral lint", "sqlfluff lint", "djlint", "stylelint", "knip", "dependency-cruiser", "depcruise", "codespell", "typos", "helm lint", "kubeconform", "kubeval", "promtool check", "nix flake check", "swiftlint", "scalafmt", "scalafix")),
        onChange(command("sorbet", "srb tc", "bundle exec rubocop")),
        onChange(action("psf/black", "chartboost/ruff-action", "crate-ci/typos", "wearerequired/lint-action", "docker://ghcr.io/github/super-linter", "bufbuild/buf-action", "bufbuild/buf-lint-action", "ibiqlik/action-yamllint", "davidanson/markdownlint-cli2-action")),
        onChange(action("codespell-project/actions-codespell", "editorconfig-checker/action-editorconfig-checker", "dominikh/staticcheck-action")),
    ]),
    signal("infrastructure-plan", "a plan of infrastructure changes before they are merged", "CC8.1 | ID.RA-07 PR.PS-01", "Changes of infrastructure are reviewed as the plan that they make", [
        onChange(command("terraform plan", "terraform validate", "tofu plan", "tofu validate", "terragrunt plan", "terragrunt run-all plan", "pulumi preview", "cdk diff", "atlantis")),
        onChange(action("dflook/terraform-plan", "pulumi/actions", "corymhall/pulumi-cdk")),
        onChange(command("terragrunt validate", "sceptre validate|diff", "aws cloudformation validate-template", "sam validate", "az deployment group what-if", "az bicep build", "bicep build", "helm diff", "kubectl diff", "helmfile diff", "flux-local", "cdk synth")),
        onChange(command("ansible-playbook --check", "spacectl stack")),
        onChange(action("hashicorp/tfc-workflows-github", "dflook/terraform-validate", "op5dev/tf-via-pr", "allenporter/flux-local", "docker://ghcr.io/allenporter/flux-local", "gruntwork-io/terragrunt-action")),
        onChange(action("suzuki-shunsuke/tfaction")),
        call("terraform-plan", "tf-plan", "flux-local"),
        hook("terraform_validate", "terraform-validate", "tofu-validate"),
    ]),
    signal("infrastructure-scan", "scanning of infrastructure code for weak settings", "CC7.1 CC5.2 | PR.PS-01 ID.RA-01", "Weak settings are found before they are applied", [
        action("bridgecrewio/checkov-action", "aquasecurity/tfsec-action", "aquasecurity/tfsec-pr-commenter-action", "checkmarx/kics-github-action", "terraform-linters/setup-tflint", "snyk/actions/iac"),
        command("checkov", "tfsec", "trivy config", "kics scan", "terrascan", "tflint", "cfn-lint", "cfn_nag_scan", "kubescape scan", "kube-linter", "kubeaudit", "snyk iac", "hadolint", "ansible-lint", "regula", "polaris audit"),
        hook("checkov", "terraform_checkov", "terraform_tfsec", "terraform_trivy", "terraform_tflint", "cfn-lint", "hadolint", "hadolint-docker"),
        withWords(without(action("aquasecurity/trivy-action"), "fs", "image", "repo", "rootfs"), "scan-type"),
        action("reviewdog/action-tflint", "stelligent/cfn_nag", "scottbrenner/cfn-lint-action", "stackrox/kube-linter-action", "ansible/ansible-lint", "ansible-community/ansible-lint-action", "zegl/kube-score"),
        action("datreeio/action-datree", "hadolint/hadolint", "ministryofjustice/github-actions/terraform-static-analysis", "brpaz/hadolint-action", "reviewdog/action-hadolint", "orb:hadolint", "orb:tfsec", "pipe:aquasecurity"),
        call("checkov", "tfsec", "tflint", "terraform-static-analysis", "kics", "hadolint", "trivy-config", "iac-scan", "kubescape", "kube-linter", "terraform-lint", "cfn-lint", "ansible-lint"),
        command("kube-score", "pluto detect*", "psrule", "steampipe check", "prowler", "cfn-guard validate", "cdk-nag", "snyk iac test", "trivy conf", "dockerfilelint", "make tflint", "make checkov", "make tfsec", "kubesec scan"),
        hook("tofu_checkov", "tofu_tflint", "tofu_trivy", "tflint", "tfsec", "trivy", "checkov_diff", "ansible-lint", "kube-linter", "k8svalidate"),
        code("cdk-nag", "AwsSolutionsChecks(", "NIST80053R5Checks(", "Checks("),
    ]),
    signal("policy-as-code", "policies that are checked by machine", "CC5.2 CC5.3 | GV.PO-01 PR.PS-01", "A written rule is enforced on every change and not only read", [
        action("open-policy-agent/setup-opa", "instrumenta/conftest-action", "kyverno/action-install-cli", "nirmata/kyverno-action"),
        command("conftest test|verify", "opa test|eval|check", "kyverno apply|test", "gator test|verify", "sentinel test|apply", "c7n-left"),
        command("regal lint", "opa fmt", "datree test", "kyverno-cli", "cnspec scan", "make conftest"),
        call("opa", "conftest", "kyverno"),
    ]),
    signal("dynamic-scan", "attack tests against the running application", "CC7.1 CC4.1 | ID.RA-01", "The running system is tested as an attacker would", [
        action("zaproxy/action-baseline", "zaproxy/action-full-scan", "zaproxy/action-api-scan", "projectdiscovery/nuclei-action", "stackhawk/hawkscan-action", "template:security/dast", "template:dast"),
        command("nuclei", "zap-baseline.py", "zap-full-scan.py", "nikto", "hawk scan", "wapiti"),
        call("zap", "zap-scan", "zaproxy", "dast", "owasp-zap", "pen-test", "nuclei"),
        command("zap.sh", "zap-api-scan.py", "dastardly", "schemathesis", "st run", "sqlmap", "testssl.sh", "stackhawk", "docker run owasp/zap2docker-stable"),
        action("schemathesis/action", "portswigger/dastardly-github-action", "orb:zap"),
    ]),
    signal("fuzzing", "fuzz tests", "CC7.1 | ID.RA-01 PR.PS-06", "Inputs that nobody thought of are tried", [
        action("google/clusterfuzzlite/actions", "google/oss-fuzz/infra/cifuzz/actions"),
        command("cargo fuzz", "jazzer", "atheris", "restler"),
        withWords(command("go test"), "-fuzz"),
        call("fuzz", "fuzzing", "cifuzz"),
        command("go-fuzz", "libfuzzer", "cargo afl", "make fuzz*", "hypothesis fuzz"),
    ]),
    signal("workflow-scan", "checks of the workflows themselves", "CC7.1 CC6.8 | PR.PS-01 GV.SC-07", "The pipeline, which can change everything, is checked too", [
        call("actionlint", "zizmor"),
        action("step-security/harden-runner", "rhysd/actionlint", "raven-actions/actionlint", "woodruffw/zizmor-action", "zizmorcore/zizmor-action", "boostsecurityio/poutine-action"),
        command("zizmor", "actionlint", "poutine"),
        hook("zizmor", "actionlint"),
        call("lint-workflows", "workflow-lint", "lint-workflow"),
        action("koki-develop/github-actions-lint", "step-security/wait-for-secrets", "devops-actions/actionlint", "reviewdog/action-actionlint", "zgosalvez/github-actions-ensure-sha-pinned-actions"),
        command("ghalint", "pinact run", "octoscan"),
        hook("actionlint-docker", "actionlint-system", "check-github-workflows", "check-github-actions", "pinact"),
    ]),
    signal("strict-checks", "checks that fail the pipeline", "CC8.1 | PR.PS-06", "What a check finds stops the change", [workflow("strict-checks"), setting("values", ["**.fail", true]), setting("values", ["**.fail_on_error", true]), setting("values", ["**.failOnError", true])], { scope: "each" }),
    signal("read-only-token", "a read-only token for the pipeline", "CC6.3 | PR.AA-05", "What a pipeline may do is limited to what it needs", [workflow("read-only-token")]),
    signal("pinned-actions", "actions that are pinned to a commit", "CC6.8 CC9.2 | GV.SC-07 ID.RA-09", "Other people's pipeline code cannot change unseen", [workflow("pinned-actions")]),
    signal("cloud-login-without-keys", "logging in to the cloud without stored keys", "CC6.1 | PR.AA-01 PR.AA-03", "The pipeline has credentials for minutes and none that could leak", [
        withWords(action("aws-actions/configure-aws-credentials"), "role-to-assume"),
        withWords(action("google-github-actions/auth"), "workload_identity_provider"),
        withWords(action("azure/login"), "client-id"),
        withWords(action("hashicorp/vault-action"), "jwt"),
        withWords(action("aws-actions/configure-aws-credentials"), "role-arn"),
        withWords(action("azure/login"), "tenant-id"),
        without(action("pypa/gh-action-pypi-publish"), "password"),
        action("rubygems/configure-rubygems-credentials", "rubygems/release-gem", "octo-sts/action", "nuget/login", "rust-lang/crates-io-auth-action"),
        command("aws sts assume-role-with-web-identity", "assume-role-with-web-identity", "gcloud iam workload-identity-pools"),
        withWords(action("orb:aws-cli/setup"), "role"),
        withWords(action("tailscale/github-action"), "audience"),
    ]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/recovery.js

const recovery_each = { scope: "each" };
const recovery_runs = "Deployment StatefulSet DaemonSet Pod Rollout";
/** What keeps data there and brings it back, as infrastructure code and manifests say it. */
const recoverySignals = [
    signal("database-backups", "backups of databases", "A1.2 CC7.5 | PR.DS-11", "What is lost can be restored", [
        amount(argument("aws_db_instance aws_rds_cluster aws_docdb_cluster aws_neptune_cluster module/terraform-aws-modules/rds*", ["backup_retention_period", least(1)])),
        amount(argument("aws_elasticache_replication_group aws_elasticache_cluster", ["snapshot_retention_limit", least(1)])),
        amount(argument("aws_redshift_cluster", ["automated_snapshot_retention_period", least(1)])),
        argument("google_sql_database_instance", ["settings.backup_configuration.enabled", true]),
        amount(argument("azurerm_postgresql_flexible_server azurerm_mysql_flexible_server", ["backup_retention_days", least(1)])),
        amount(argument("azurerm_mssql_database", ["short_term_retention_policy.retention_days", least(1)])),
        amount(stackProperty("AWS::RDS::DBInstance AWS::RDS::DBCluster", ["BackupRetentionPeriod", least(1)])),
        manifest("ScheduledBackup"),
        field("Cluster", ["spec.backup.barmanObjectStore", "set"]),
        setting("values", ["**.backup.enabled", true]),
        setting("values", ["**.backups.enabled", true]),
        cdk("backupRetention:", "backupRetentionPeriod:", "backup_retention=", "preferredBackupWindow:"),
        argument("digitalocean_database_cluster", ["backup_restore", "set"]),
        argument("azurerm_postgresql_server azurerm_mysql_server", ["backup_retention_days", least(1)]),
        argument("google_alloydb_cluster", ["automated_backup_policy", "set"]),
        argument("google_firestore_backup_schedule google_spanner_backup_schedule", ["retention", "set"]),
        field("Cluster", ["spec.plugins.name", has("barman")]),
        manifest("PerconaPGBackup PostgresBackup", ["kind", "set"]),
        field("PostgresCluster", ["spec.backups", "set"]),
        lines("pgbackrest.conf", "repo1-"),
        amount(setting("values", ["**.backup_retention_period", least(1)])),
        setting("compose", ["services.*.image", has("postgres-backup", "mysql-backup", "pgbackrest", "databack/mysql-backup", "db-backup")]),
        argument("aws_rds_cluster aws_db_instance", ["preferred_backup_window", "set"], ["backup_retention_period", unless("0")]),
    ], { scope: "each", family: "backup" }),
    signal("backup-plan", "a plan of backups", "A1.2 CC7.5 | PR.DS-11", "Copies of the data are made and kept by a plan", [
        resource("aws_backup_plan aws_backup_selection aws_backup_vault aws_dlm_lifecycle_policy azurerm_backup_policy_vm azurerm_backup_protected_vm azurerm_data_protection_backup_policy_blob_storage google_backup_dr_backup_plan google_gke_backup_backup_plan"),
        resource("google_compute_resource_policy", ["snapshot_schedule_policy", "set"]),
        stackResource("AWS::Backup::BackupPlan AWS::DLM::LifecyclePolicy"),
        manifest("Schedule", ["apiVersion", has("velero")]),
        manifest("CronJob", ["metadata.name", has("backup", "dump")]),
        chart("velero", "volsync", "k8up", "stash", "kasten", "k10", "gemini", "kanister-operator", "mariadb-operator-backup"),
        manifest("ReplicationSource", ["spec.trigger.schedule", "set"]),
        manifest("Schedule", ["apiVersion", has("k8up")]),
        manifest("BackupConfiguration BackupSchedule SnapshotSchedule RecurringJob BackupTarget BackupRepository PreBackupPod"),
        field("CronJob", ["**.command", has("pg_dump", "mysqldump", "mongodump", "restic", "borg", "pg_dumpall")]),
        field("CronJob", ["**.args", has("pg_dump", "mysqldump", "mongodump", "restic backup", "borg create", "pg_dumpall")]),
        script("pg_dump", "pg_dumpall", "mysqldump", "mongodump", "restic backup", "borg create", "borgmatic", "pgbackrest", "wal-g backup-push", "duplicity", "etcdctl snapshot save", "velero backup"),
        lines(".sql", "backup", "backup database"),
        cdk("backup.BackupPlan(", "BackupPlan.", "BackupVault("),
        setting("compose", ["services.*.image", has("docker-volume-backup", "restic", "borgmatic", "duplicati", "kopia", "volumerize")]),
        resource("azurerm_data_protection_backup_instance_disk azurerm_backup_protected_file_share google_backup_dr_backup_vault google_netapp_backup_policy azurerm_backup_container_storage_account aws_backup_region_settings digitalocean_droplet_snapshot aws_fsx_backup"),
        argument("aws_efs_backup_policy", ["backup_policy.status", oneOf("ENABLED")]),
        argument("digitalocean_droplet hcloud_server vultr_instance linode_instance", ["backups", true]),
        argument("linode_instance", ["backups_enabled", true]),
        task("postgresql_db mysql_db", ["state", oneOf("dump")]),
        ...installed("restic", "borgmatic", "borgbackup"),
    ], { scope: "each", family: "backup" }),
    signal("backup-storage", "a place for backups", "A1.2 CC7.5 | PR.DS-11", "Copies of the data are kept apart from the data", [
        resource("aws_s3_bucket google_storage_bucket", ["bucket", has("backup", "snapshot", "dump")]),
        resource("google_storage_bucket", ["name", has("backup", "snapshot", "dump")]),
        resource("azurerm_storage_container azurerm_recovery_services_vault azurerm_data_protection_backup_vault", ["name", has("backup", "vault")]),
        stackResource("AWS::S3::Bucket", ["BucketName", has("backup", "snapshot", "dump")]),
        stackResource("AWS::Backup::BackupVault"),
    ], { scope: "each", family: "backup" }),
    signal("versioning", "older versions of stored objects", "A1.2 CC7.5 | PR.DS-11", "What was overwritten or deleted can be had back", [
        resource("aws_s3_bucket_versioning", ["versioning_configuration.status", oneOf("Enabled")]),
        argument("aws_s3_bucket google_storage_bucket", ["versioning.enabled", true]),
        argument("module/terraform-aws-modules/s3-bucket*", ["versioning.enabled", true]),
        argument("azurerm_storage_account", ["blob_properties.versioning_enabled", true]),
        stackProperty("AWS::S3::Bucket", ["VersioningConfiguration.Status", oneOf("Enabled")]),
        cdk("versioned: true", "versioned=True", "BucketVersioning"),
        lines(".bicep", "isversioningenabled:", "true"),
        argument("azurerm_storage_account", ["blob_properties.delete_retention_policy", "set"]),
        argument("azurerm_key_vault", ["soft_delete_retention_days", "set"]),
    ], recovery_each),
    signal("object-lock", "objects that cannot be deleted before their time", "A1.2 CC7.2 | PR.DS-11 PR.DS-01", "Not even an administrator can remove a copy or a record", [
        resource("aws_s3_bucket_object_lock_configuration aws_backup_vault_lock_configuration azurerm_storage_container_immutability_policy"),
        argument("aws_s3_bucket", ["object_lock_enabled", true]),
        argument("google_storage_bucket", ["retention_policy.is_locked", true]),
        stackProperty("AWS::S3::Bucket", ["ObjectLockEnabled", true]),
        cdk("objectLockEnabled: true", "objectLockDefaultRetention"),
        argument("azurerm_key_vault", ["purge_protection_enabled", true]),
    ], recovery_each),
    signal("point-in-time-recovery", "recovery to any point in time", "A1.2 CC7.5 | PR.DS-11 RC.RP-03", "A mistake is undone to the minute before it", [
        argument("aws_dynamodb_table", ["point_in_time_recovery.enabled", true]),
        argument("google_sql_database_instance", ["settings.backup_configuration.point_in_time_recovery_enabled", true]),
        argument("google_sql_database_instance", ["settings.backup_configuration.binary_log_enabled", true]),
        argument("azurerm_cosmosdb_account", ["backup.type", oneOf("Continuous")]),
        stackProperty("AWS::DynamoDB::Table", ["PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled", true]),
        cdk("pointInTimeRecovery: true", "pointInTimeRecoverySpecification", "point_in_time_recovery=True"),
        argument("google_alloydb_cluster", ["continuous_backup_config.enabled", true]),
        script("wal-g wal-push", "pgbackrest archive-push"),
    ], recovery_each),
    signal("redundancy", "a second place that takes over", "A1.2 A1.1 | PR.IR-03", "The loss of one data center does not end the service", [
        argument("aws_db_instance module/terraform-aws-modules/rds*", ["multi_az", true]),
        argument("aws_elasticache_replication_group", ["automatic_failover_enabled", true]),
        argument("google_sql_database_instance", ["settings.availability_type", oneOf("REGIONAL")]),
        argument("azurerm_postgresql_flexible_server azurerm_mysql_flexible_server", ["high_availability", "set"]),
        argument("aws_opensearch_domain", ["cluster_config.zone_awareness_enabled", true]),
        stackProperty("AWS::RDS::DBInstance", ["MultiAZ", true]),
        field(recovery_runs, ["**.topologySpreadConstraints", "set"]),
        cdk("multiAz: true", "multi_az=True", "automaticFailoverEnabled: true"),
        argument("aws_rds_cluster_instance aws_rds_cluster", ["availability_zones", "set"]),
        argument("google_redis_instance", ["tier", oneOf("STANDARD_HA")]),
        argument("google_alloydb_instance", ["availability_type", oneOf("REGIONAL")]),
        argument("google_container_cluster google_container_node_pool", ["node_locations", "set"]),
        argument("azurerm_*", ["zone_redundant", true]),
        argument("azurerm_*", ["zone_redundancy_enabled", true]),
        argument("azurerm_kubernetes_cluster azurerm_kubernetes_cluster_node_pool", ["**.zones", "set"]),
        argument("aws_autoscaling_group", ["vpc_zone_identifier", "set"]),
        field("Deployment StatefulSet Rollout", ["spec.replicas", least(2)]),
        field("Cluster", ["spec.instances", least(2)]),
        field(recovery_runs, ["**.affinity.podAntiAffinity", "set"]),
        setting("values", ["**.replicaCount", least(2)]),
        argument("aws_ecs_service", ["desired_count", least(2)]),
        argument("aws_route53_record", ["failover_routing_policy", "set"]),
    ], recovery_each),
    signal("remote-copy", "a copy of the data in another region", "A1.2 CC9.1 | PR.DS-11 PR.IR-03", "The loss of a region does not lose the data", [
        resource("aws_s3_bucket_replication_configuration aws_rds_global_cluster aws_dynamodb_table_replica aws_db_instance_automated_backups_replication"),
        argument("aws_dynamodb_table", ["replica.region_name", "set"]),
        argument("aws_db_instance", ["replicate_source_db", "set"]),
        argument("aws_backup_plan", ["rule.copy_action", "set"]),
        argument("azurerm_storage_account", ["account_replication_type", oneOf("GRS", "RAGRS", "GZRS", "RAGZRS")]),
        stackProperty("AWS::S3::Bucket", ["ReplicationConfiguration", "set"]),
        cdk("crossRegionReplication", "replicationRegions:"),
        argument("google_storage_bucket", ["location", oneOf("US", "EU", "ASIA", "NAM4", "EUR4")]),
        argument("google_secret_manager_secret", ["replication.user_managed.replicas", "set"]),
        resource("azurerm_mssql_failover_group"),
        argument("google_sql_database_instance", ["master_instance_name", "set"]),
        argument("azurerm_postgresql_flexible_server azurerm_mysql_flexible_server", ["geo_redundant_backup_enabled", true]),
    ], recovery_each),
    signal("deletion-protection", "protection against deletion", "A1.2 | PR.DS-11 PR.IR-03", "A mistake does not delete the data or what serves it", [
        argument("aws_db_instance aws_rds_cluster google_sql_database_instance google_container_cluster module/terraform-aws-modules/rds*", ["deletion_protection", true]),
        argument("aws_lb aws_alb", ["enable_deletion_protection", true]),
        argument("aws_dynamodb_table", ["deletion_protection_enabled", true]),
        argument("aws_db_instance aws_rds_cluster aws_s3_bucket aws_dynamodb_table aws_kms_key google_sql_database_instance google_storage_bucket", ["lifecycle.prevent_destroy", true]),
        resource("azurerm_management_lock"),
        stackProperty("AWS::RDS::DBInstance AWS::RDS::DBCluster", ["DeletionProtection", true]),
        cdk("deletionProtection: true", "RemovalPolicy.RETAIN", "deletion_protection=True", "terminationProtection: true"),
        argument("aws_instance", ["disable_api_termination", true]),
        argument("google_*", ["deletion_protection", true]),
        argument("aws_rds_cluster aws_db_instance", ["skip_final_snapshot", false]),
        lines(".bicep", "resource", "microsoft.authorization/locks"),
        argument("aws_cognito_user_pool", ["deletion_protection", oneOf("ACTIVE")]),
        argument("google_* azurerm_* aws_eks_cluster aws_s3_bucket_versioning aws_efs_file_system aws_ecr_repository", ["lifecycle.prevent_destroy", true]),
    ], recovery_each),
];

;// CONCATENATED MODULE: ./build/js/signals/table/repository.js

const rules = "github_branch_protection github_branch_protection_v3 github_repository_ruleset github_organization_ruleset gitlab_branch_protection";
/** How the repository itself is kept. */
const repositorySignals = [
    signal("code-owners", "code owners", "CC1.3 CC8.1 | GV.RR-02", "Who answers for which files is written down, and they are asked", [{ in: "owners" }]),
    signal("dependency-updates", "automatic updates of dependencies", "CC7.1 | PR.PS-02 ID.RA-08", "Fixes of other people's code are proposed as they come out", [
        settingsFile("dependabot", ["package-ecosystem", not("")], ["open-pull-requests-limit", unless("0")]),
        settingsFile("renovate", ["extends", "set"]),
        settingsFile("renovate", ["packageRules", "set"]),
        setting("package", ["renovate", "set"]),
        command("renovate", "npx renovate"),
        action("renovatebot/github-action"),
        settingsFile("renovate", ["enabledManagers", "set"]),
        manifest("ImageUpdateAutomation"),
        call("update-dependencies", "dependency-updates", "renovate"),
    ]),
    signal("required-review", "a review that every change needs", "CC8.1 CC6.3 | ID.RA-07", "Nobody's change goes in unseen", [
        amount(setting("branch-protection", ["protection.required_pull_request_reviews.required_approving_review_count", least(1)])),
        amount(setting("ruleset", ["rules.parameters.required_approving_review_count", least(1)], ["enforcement", oneOf("active")])),
        amount(argument(rules, ["required_pull_request_reviews.required_approving_review_count", least(1)])),
        amount(argument(rules, ["rules.pull_request.required_approving_review_count", least(1)])),
        settingsFile("mergify", ["pull_request_rules.conditions", has("#approved-reviews-by>=")]),
        amount(argument("gitlab_project_approval_rule", ["approvals_required", least(1)])),
        amount(argument("module/*", ["**.required_approving_review_count", least(1)])),
    ], { scope: "each" }),
    signal("required-owner-review", "a review by code owners that every change needs", "CC8.1 CC1.3 | ID.RA-07 GV.RR-02", "Whoever answers for the files has seen the change", [
        setting("branch-protection", ["protection.required_pull_request_reviews.require_code_owner_reviews", true]),
        setting("ruleset", ["rules.parameters.require_code_owner_review", true], ["enforcement", oneOf("active")]),
        argument(rules, ["required_pull_request_reviews.require_code_owner_reviews", true]),
        argument(rules, ["rules.pull_request.require_code_owner_review", true]),
    ], { scope: "each" }),
    signal("required-checks", "checks that every change must pass", "CC8.1 | PR.PS-06 ID.RA-07", "A change that fails a check cannot be merged", [
        setting("branch-protection", ["protection.required_status_checks.contexts", "set"]),
        setting("branch-protection", ["protection.required_status_checks.checks", "set"]),
        setting("ruleset", ["rules.parameters.required_status_checks", "set"], ["enforcement", oneOf("active")]),
        argument(rules, ["required_status_checks", "set"]),
        argument(rules, ["rules.required_status_checks", "set"]),
    ], { scope: "each" }),
    signal("rules-for-admins", "branch rules that hold for administrators", "CC8.1 CC6.3 | PR.AA-05", "Nobody can bypass the rules for changes", [setting("branch-protection", ["protection.enforce_admins", true]), argument(rules, ["enforce_admins", true])], { scope: "each" }),
    signal("protected-history", "a history that cannot be rewritten", "CC8.1 CC7.2 | PR.PS-04", "What was changed, and by whom, stays on record", [
        setting("branch-protection", ["protection.allow_force_pushes", false]),
        setting("branch-protection", ["protection.required_linear_history", true]),
        setting("ruleset", ["rules.type", oneOf("non_fast_forward")], ["enforcement", oneOf("active")]),
        argument(rules, ["allows_force_pushes", false]),
        argument(rules, ["rules.non_fast_forward", true]),
    ], { scope: "each" }),
    signal("signed-commits", "signatures that every commit needs", "CC8.1 CC6.1 | PR.AA-03", "Who made a change can be proved", [setting("ruleset", ["rules.type", oneOf("required_signatures")], ["enforcement", oneOf("active")]), setting("branch-protection", ["protection.required_signatures", true]), argument(rules, ["require_signed_commits", true]), argument(rules, ["rules.required_signatures", true])], { scope: "each" }),
    signal("vulnerability-reports", "a way to report vulnerabilities", "CC2.3 CC7.3 | ID.RA-08", "People outside know how to report a weakness", [
        page("security.md", "report", "disclos"),
        page("security-policy.md vulnerability-disclosure.md vulnerability-disclosure-policy.md responsible-disclosure.md", "report", "disclos"),
        lines("security.txt", "contact:"),
        section("vulnerability disclosure", "responsible disclosure", "reporting a vulnerability"),
        settingsFile("security-insights", ["vulnerability-reporting", "set"]),
        section("reporting security issues", "reporting security vulnerabilities", "security issues", "reporting a security issue", "reporting vulnerabilities", "security disclosure"),
        codeIn(".ts .js .py .rb .go .php", "/.well-known/security.txt"),
    ]),
    signal("code-of-conduct", "a code of conduct", "CC1.1 | GV.RR-04", "What behavior is expected of people is written down", [
        page("code_of_conduct.md code-of-conduct.md conduct.md", "conduct", "behavior", "behaviour", "respect", "ethic", "expected"),
        section("code of conduct", "code of ethics", "standards of conduct", "code of business conduct"),
    ]),
    signal("review-rule", "a written rule for reviews", "CC8.1 | ID.RA-07", "How a change is reviewed and approved is written down", [
        page("contributing.md", "code review", "approval", "approved by", "must be reviewed", "be reviewed by", "reviewed by", "approving review"),
        section("code review", "code reviews", "review policy", "pull request review", "peer review", "pull request approval"),
    ]),
    signal("change-checklist", "a checklist for every pull request", "CC8.1 | ID.RA-07", "Whoever proposes a change says how it was tested and what it risks", [page("pull_request_template.md", "test", "security", "risk", "rollback", "checklist")]),
    signal("decision-records", "records of architecture decisions", "CC2.1 CC3.4 | GV.RM-03", "Why the system is as it is can be read later", [section("decision", "context and problem statement", "decision outcome")]),
    signal("encrypted-secrets", "secrets that are encrypted in the repository", "CC6.1 | PR.DS-01 PR.AA-01", "Secrets can be read only with a key that is kept elsewhere", [
        settingsFile("sops", ["creation_rules", "set"]),
        manifest("SealedSecret", ["spec.encryptedData", "set"]),
        settingsFile("encrypted-file", ["sops.mac", "set"]),
        lines(".gitattributes", "* secrets *. .env", "filter=git-crypt"),
        manifest("SopsSecret"),
        resource("data.sops_file"),
        codeIn("config/environments/production.rb", "config.require_master_key = true"),
    ]),
    signal("control-mapping", "controls that are mapped to criteria", "CC5.1 CC4.1 | GV.OV-03 ID.IM-01", "Which control answers which requirement is written down", [
        settingsFile("opencontrol", ["satisfies", "set"]),
        settingsFile("opencontrol", ["components", "set"]),
        settingsFile("oscal", ["**.control-id", "set"]),
        section("control mapping", "control matrix", "controls matrix", "trust services criteria", "statement of applicability", "control activities"),
    ]),
    signal("account-members", "members and teams that are kept as code", "CC6.2 CC6.3 | PR.AA-01 PR.AA-05", "Who has access is granted and removed by reviewed changes", [
        resource("github_membership github_team_membership github_team_members github_team_repository github_repository_collaborators gitlab_group_membership okta_user okta_group_memberships googleworkspace_user googleworkspace_group_member azuread_group_member aws_identitystore_user aws_identitystore_group_membership"),
        resource("github_team github_organization_role github_repository_collaborator gitlab_project_membership okta_group_rule google_cloud_identity_group_membership pagerduty_user datadog_user tfe_team_organization_member tfe_team_member sentry_team_member azuread_group azuread_user"),
    ]),
    signal("row-security", "row level security in the database", "CC6.1 CC6.3 | PR.AA-05", "The database itself keeps customers' rows apart", [lines(".sql", "alter table create policy", "enable row level security", "force row level security", "create policy"), lines(".sql", "force enable alter", "row level security")]),
    signal("database-audit", "audit triggers or extensions in the database", "CC7.2 | PR.PS-04 DE.CM-03", "Who changed which row is recorded", [lines(".sql", "create select", "pgaudit", "audit.audit_table(", "audit_trigger", "supa_audit", "audit.enable_tracking(")], { family: "audit" }),
    signal("package-scope", "installs that run no scripts of packages", "CC6.8 | GV.SC-07", "A package cannot run code when it is installed", [
        lines(".npmrc", "ignore-scripts", "true"),
        setting("package", ["pnpm.onlyBuiltDependencies", "set"]),
        setting("package", ["trustedDependencies", "set"]),
        setting("values", ["ignoredBuiltDependencies", "set"]),
        setting("values", ["onlyBuiltDependencies", "set"]),
        command("npm ci --ignore-scripts", "npm install --ignore-scripts", "yarn install --ignore-scripts"),
        withWords(command("npm ci", "npm install", "pnpm install", "yarn install"), "--ignore-scripts"),
    ]),
    signal("supported-versions", "a written list of supported versions", "CC2.3 CC7.1 | PR.PS-02", "Customers know which versions get fixes", [section("supported versions", "support policy", "end of life", "version support")]),
    signal("commit-hooks", "checks before every commit", "CC8.1 | PR.PS-06", "Mistakes are found before they leave a laptop", [
        settingsFile("package", ["scripts.prepare", has("husky", "lefthook", "simple-git-hooks")]),
        setting("package", ["lint-staged", "set"]),
        hook("black", "ruff", "ruff-check", "ruff-format", "flake8", "mypy", "isort", "eslint", "prettier", "biome-check", "golangci-lint", "go-fmt", "gofmt", "rubocop", "shellcheck", "yamllint", "ansible-lint", "hadolint", "terraform_fmt", "terraform_validate", "terraform-fmt", "terraform-validate", "tofu-fmt", "helmlint", "check-merge-conflict", "check-yaml", "markdownlint"),
        settingsFile("lefthook", ["pre-commit", "set"]),
        setting("package", ["husky.hooks.pre-commit", "set"]),
        setting("package", ["simple-git-hooks", "set"]),
        setting("package", ["pre-commit", "set"]),
        hook("end-of-file-fixer", "trailing-whitespace", "black-jupyter", "go-vet", "ktlint", "detekt", "dotnet-format", "tofu_fmt", "tofu_validate", "clippy", "fmt", "rustfmt", "stylelint", "pylint", "pyupgrade", "codespell", "typos", "check-json"),
        hook("check-toml", "check-added-large-files", "gofumpt", "golangci-lint-full", "oxfmt", "helm-docs", "terraform_docs", "prettier-eslint", "markdownlint-cli2", "editorconfig-checker", "buf-lint", "sqlfluff-lint"),
    ]),
];

;// CONCATENATED MODULE: ./build/js/signals/table/transit.js

const transit_each = { scope: "each" };
const inTransit = "Data cannot be read or changed on its way";
/** Encryption in transit, as infrastructure code says it. */
const transitSignals = [
    signal("tls", "TLS of a current version", "CC6.7 | PR.DS-02", inTransit, [
        argument("aws_lb_listener aws_alb_listener", ["ssl_policy", has("tls-1-2", "tls13", "tls-1-3", "FS-1-2")]),
        argument("aws_lb_listener aws_alb_listener", ["protocol", oneOf("HTTPS", "TLS")]),
        argument("aws_cloudfront_distribution", ["viewer_certificate.minimum_protocol_version", has("TLSv1.2", "TLSv1.3")]),
        argument("aws_api_gateway_domain_name aws_apigatewayv2_domain_name", ["**.security_policy", has("TLS_1_2", "TLS_1_3")]),
        argument("google_compute_ssl_policy", ["min_tls_version", oneOf("TLS_1_2", "TLS_1_3")]),
        argument("azurerm_*", ["min_tls_version", oneOf("TLS1_2", "TLS1_3", "1.2", "1.3")]),
        argument("azurerm_*", ["minimum_tls_version", oneOf("1.2", "1.3")]),
        argument("azurerm_*", ["site_config.minimum_tls_version", oneOf("1.2", "1.3")]),
        argument("cloudflare_zone_setting", ["setting_id", oneOf("min_tls_version")], ["value", oneOf("1.2", "1.3")]),
        stackProperty("AWS::ElasticLoadBalancingV2::Listener", ["Protocol", oneOf("HTTPS", "TLS")]),
        stackProperty("AWS::CloudFront::Distribution", ["DistributionConfig.ViewerCertificate.MinimumProtocolVersion", has("TLSv1.2", "TLSv1.3")]),
        lines(".conf caddyfile", "ssl_protocols", "tlsv1.2", "tlsv1.3"),
        cdk("SslPolicy.TLS12", "SslPolicy.RECOMMENDED", "SecurityPolicyProtocol.TLS_V1_2", "minimumTLSVersion: 1.2", "minimumTLSVersion: 1.3", 'minTlsVersion: "1.2"', 'minTlsVersion: "1.3"', "TlsVersion.TLS1_2", "TlsVersion.TLS1_3"),
        lines(".bicep", "minimumtlsversion: mintlsversion:", "1_2", "1.2", "1_3", "1.3"),
        manifest("TLSOption", ["spec.minVersion", oneOf("VersionTLS12", "VersionTLS13")]),
        argument("digitalocean_loadbalancer", ["forwarding_rule.entry_protocol", oneOf("https")]),
        resource("google_compute_target_https_proxy"),
        resource("fastly_tls_subscription fastly_tls_activation fastly_tls_configuration"),
    ], transit_each),
    signal("https-only", "redirection of plain HTTP to HTTPS", "CC6.7 | PR.DS-02", inTransit, [
        argument("aws_lb_listener aws_alb_listener", ["default_action.redirect.protocol", oneOf("HTTPS")]),
        argument("aws_cloudfront_distribution", ["**.viewer_protocol_policy", oneOf("redirect-to-https", "https-only")]),
        argument("azurerm_*", ["https_only", true]),
        argument("azurerm_storage_account", ["https_traffic_only_enabled", true]),
        argument("azurerm_storage_account", ["enable_https_traffic_only", true]),
        argument("google_compute_url_map", ["default_url_redirect.https_redirect", true]),
        argument("cloudflare_zone_setting", ["setting_id", oneOf("always_use_https")], ["value", oneOf("on")]),
        stackProperty("AWS::ElasticLoadBalancingV2::Listener", ["DefaultActions.RedirectConfig.Protocol", oneOf("HTTPS")]),
        stackProperty("AWS::CloudFront::Distribution", ["**.ViewerProtocolPolicy", oneOf("redirect-to-https", "https-only")]),
        setting("fly", ["**.force_https", true]),
        field("Ingress", ["metadata.annotations.nginx~ingress~kubernetes~io/ssl-redirect", true]),
        field("Ingress", ["metadata.annotations.nginx~ingress~kubernetes~io/force-ssl-redirect", true]),
        cdk("ViewerProtocolPolicy.REDIRECT_TO_HTTPS", "ViewerProtocolPolicy.HTTPS_ONLY", "redirectHTTP: true", "httpsOnly: true"),
        lines(".bicep", "httpsonly: supportshttpstrafficonly:", "true"),
        lines(".conf .template .tmpl .erb .j2", "return rewrite", "https://$host", "https://$server_name", "https://$http_host"),
        manifest("Middleware", ["spec.redirectScheme.scheme", oneOf("https")]),
        field("Ingress", ["metadata.annotations.alb~ingress~kubernetes~io/ssl-redirect", "set"]),
        argument("digitalocean_loadbalancer", ["redirect_http_to_https", true]),
        argument("fastly_service_vcl", ["request_setting.force_ssl", true]),
        setting("serverless", ["**.viewerProtocolPolicy", oneOf("redirect-to-https")]),
    ], transit_each),
    signal("database-tls", "TLS between services and databases", "CC6.7 | PR.DS-02", inTransit, [
        argument("aws_db_parameter_group aws_rds_cluster_parameter_group", ["parameter.name", oneOf("rds.force_ssl", "require_secure_transport")], ["parameter.value", oneOf("1", "on")]),
        argument("google_sql_database_instance", ["settings.ip_configuration.require_ssl", true]),
        argument("google_sql_database_instance", ["settings.ip_configuration.ssl_mode", has("ENCRYPTED_ONLY", "TRUSTED_CLIENT")]),
        argument("azurerm_postgresql_server azurerm_mysql_server azurerm_mariadb_server", ["ssl_enforcement_enabled", true]),
        argument("aws_redshift_parameter_group", ["parameter.name", oneOf("require_ssl")]),
        argument("aws_docdb_cluster_parameter_group", ["parameter.name", oneOf("tls")], ["parameter.value", oneOf("enabled")]),
        setting("spring", ["spring.datasource.url", has("sslmode=verify", "sslmode=require", "ssl=true", "encrypt=true")]),
        lines("pg_hba.conf", "hostssl"),
        assigned("postgresql.conf", "ssl", "on"),
        argument("azurerm_postgresql_flexible_server_configuration", ["name", oneOf("require_secure_transport")], ["value", oneOf("on")]),
    ], transit_each),
    signal("cache-tls", "TLS between services and caches or brokers", "CC6.7 | PR.DS-02", inTransit, [
        argument("aws_elasticache_replication_group", ["transit_encryption_enabled", true]),
        argument("google_redis_instance", ["transit_encryption_mode", oneOf("SERVER_AUTHENTICATION")]),
        argument("aws_msk_cluster", ["encryption_info.encryption_in_transit.client_broker", oneOf("TLS")]),
        argument("aws_efs_mount_target aws_ecs_task_definition", ["**.transit_encryption", oneOf("ENABLED")]),
        argument("aws_opensearch_domain aws_elasticsearch_domain", ["domain_endpoint_options.enforce_https", true]),
        argument("aws_opensearch_domain aws_elasticsearch_domain", ["node_to_node_encryption.enabled", true]),
        stackProperty("AWS::ElastiCache::ReplicationGroup", ["TransitEncryptionEnabled", true]),
        cdk("transitEncryptionEnabled: true", "enforceHttps: true", "nodeToNodeEncryption: true"),
    ], transit_each),
    signal("bucket-tls", "a bucket policy that refuses plain HTTP", "CC6.7 | PR.DS-02", inTransit, [
        argument("aws_s3_bucket_policy aws_sqs_queue_policy aws_sns_topic_policy", ["policy", has("aws:SecureTransport")]),
        argument("data.aws_iam_policy_document", ["statement.condition.variable", has("aws:SecureTransport")]),
        argument("module/terraform-aws-modules/s3-bucket*", ["attach_deny_insecure_transport_policy", true]),
        stackProperty("AWS::S3::BucketPolicy", ["PolicyDocument.Statement.Condition.Bool.aws:SecureTransport", "set"]),
        stackProperty("AWS::S3::BucketPolicy", ["PolicyDocument.Statement.Condition.Bool.aws:SecureTransport", false]),
        cdk("enforceSSL: true", "enforce_ssl=True"),
        argument("aws_s3_bucket_policy aws_sqs_queue_policy", ["**.policy", has("SecureTransport")]),
    ], transit_each),
    signal("certificates", "certificates that are issued and renewed by machine", "CC6.7 | PR.DS-02", "Certificates do not run out unnoticed", [
        resource("aws_acm_certificate google_compute_managed_ssl_certificate google_certificate_manager_certificate azurerm_app_service_managed_certificate acme_certificate cloudflare_certificate_pack module/terraform-aws-modules/acm*"),
        stackResource("AWS::CertificateManager::Certificate"),
        manifest("Certificate ClusterIssuer Issuer ManagedCertificate"),
        field("Ingress", ["metadata.annotations.cert-manager~io/cluster-issuer", "set"]),
        chart("cert-manager", "cert-manager-csi-driver", "trust-manager"),
        cdk("DnsValidatedCertificate(", "acm.Certificate(", "CertificateValidation.fromDns("),
        argument("aws_route53_record google_dns_record_set cloudflare_record azurerm_dns_caa_record", ["type", oneOf("CAA")]),
        resource("azurerm_app_service_certificate digitalocean_certificate aws_acmpca_certificate_authority tls_locally_signed_cert module/terraform-google-modules/*certificate*"),
        resource("aws_acm_certificate_validation google_certificate_manager_certificate_map"),
        task("acme_certificate"),
        ...installed("certbot"),
    ]),
    signal("ingress-tls", "TLS at the cluster's door", "CC6.7 | PR.DS-02", inTransit, [
        field("Ingress", ["spec.tls", "set"]),
        field("Gateway", ["spec.listeners.tls", "set"]),
        field("Gateway", ["spec.servers.tls", "set"]),
        field("IngressRoute", ["spec.tls", "set"]),
        field("HTTPProxy", ["spec.virtualhost.tls", "set"]),
        setting("values", ["**.ingress.tls", "set"]),
        setting("values", ["**.ingress.tlsEnabled", true]),
        field("HTTPRoute GRPCRoute TLSRoute", ["spec.parentRefs.sectionName", has("https", "tls")]),
        field("Ingress", ["metadata.annotations.traefik~ingress~kubernetes~io/router.tls", "set"]),
    ], transit_each),
    signal("service-mesh-tls", "mutual TLS between services", "CC6.7 CC6.6 | PR.DS-02 PR.AA-03", "Services prove to each other who they are, and nobody listens in", [
        manifest("PeerAuthentication", ["spec.mtls.mode", oneOf("STRICT")]),
        manifest("MeshTLSAuthentication ServerAuthorization"),
        resource("aws_appmesh_virtual_node", ["**.client_policy", "set"]),
        chart("linkerd-control-plane", "linkerd2", "istiod", "consul"),
        field("ServiceMesh MeshConfig DestinationRule", ["spec.trafficPolicy.tls.mode", oneOf("ISTIO_MUTUAL", "MUTUAL")]),
        argument("google_container_cluster", ["mesh_certificates.enable_certificates", true]),
    ], transit_each),
    signal("dns-signing", "signed DNS zones", "CC6.6 CC6.7 | PR.DS-02", "Nobody can answer for our names", [resource("aws_route53_key_signing_key aws_route53_hosted_zone_dnssec cloudflare_zone_dnssec"), argument("google_dns_managed_zone", ["dnssec_config.state", oneOf("on")])]),
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

;// CONCATENATED MODULE: ./build/js/signals/unowned.js

/** The rules of CODEOWNERS that a change takes away, judged by the files that lose all their owners; none where it is not changed. */
function droppedRules(base, head) {
    const [before, after] = [(0,codeowners/* findCodeowners */.P4)(base.files), (0,codeowners/* findCodeowners */.P4)(head.files)];
    if (before === null || (after === before && base.files.get(before)?.id === head.files.get(before)?.id))
        return [];
    const [was, is] = [(0,codeowners/* codeownersOf */.t4)(base), (0,codeowners/* codeownersOf */.t4)(head, before)];
    if (was === null || is === null)
        return [];
    const dropped = new Map();
    for (const path of head.files.keys()) {
        if (!base.files.has(path))
            continue;
        const rule = (0,codeowners/* ownersOf */.K2)(was, path);
        if (rule === null || rule.owners.length === 0 || ((0,codeowners/* ownersOf */.K2)(is, path)?.owners.length ?? 0) > 0)
            continue;
        const { line, text, pattern } = rule;
        dropped.set(line, { path: was.path, line, text, pattern, files: (dropped.get(line)?.files ?? 0) + 1 });
    }
    return [...dropped.values()].sort((a, b) => b.files - a.files || a.line - b.line);
}

// EXTERNAL MODULE: ./build/js/fetch/snapshot.js
var snapshot = __webpack_require__(4433);
;// CONCATENATED MODULE: ./build/js/fetch/mechanisms.js










/** Changes of more files are not read for mechanisms: nobody reviews them file by file, and they would be read for minutes. */
const mostChanged = 3_000;
/** Of one side's changed files together: three thousand ordinary ones have 15 MB. */
const mostBytes = 24 * 1024 * 1024;
const everything = tableOf(signals);
/**
 * What a change takes away of mechanisms that its files show, and what it opens to everybody. The changed files are read first; others only for
 * mechanisms that lost something and that one place is enough for. Throws `Unreadable`.
 */
async function mechanismsOf(repository, sides, { files }) {
    if (files.length > mostChanged)
        return [];
    const ofBase = files.flatMap(({ path, previous, status }) => status === "added" || status === "copied" ? [] : [previous ?? path]);
    const ofHead = files.flatMap(({ path, status }) => (status === "removed" ? [] : [path]));
    const base = await (0,snapshot/* readInto */.P)(repository, sides.base, ofBase.filter(isRead));
    const head = await (0,snapshot/* readInto */.P)(repository, sides.head, ofHead.filter(isRead));
    const renamed = new Map(files.flatMap(({ path, previous, status }) => status === "renamed" && previous !== null ? [[previous, path]] : []));
    const changed = {
        base: seenIn(base, ofBase, everything),
        head: seenIn(head, ofHead, everything),
        renamed,
        isAtHead: (path) => head.files.has(path),
        isGone: goneFrom(base, head),
    };
    const losses = lossesIn(changed);
    const elsewhere = await seenElsewhere(repository, head, ofHead, losses.map(({ was }) => was.signal.family));
    const left = settle(losses, changed, elsewhere.flatMap(({ sightings }) => sightings)).filter(({ was }) => was.signal.id !== owners?.id);
    return [
        ...ownerChanges(droppedRules(base, head), owners?.criteria ?? { "soc2-2017": [], "nist-csf-2.0": [] }),
        ...lossChanges(left),
        ...openingChanges(newlyOpen(openings(base, ofBase), openings(head, ofHead), new Map([...renamed].map(([from, to]) => [to, from])))),
    ];
}
const owners = signals.find(({ id }) => id === "code-owners");
function isRead(path) {
    return (0,file_kinds/* kindOf */.I)(path) !== null;
}
/** What the files show; those beyond the bound are as good as not read, so that nothing in them is told to be gone. */
function seenIn({ contents }, paths, table) {
    let left = mostBytes;
    return paths.flatMap((path) => {
        const bytes = contents.get(path);
        if (bytes === undefined)
            return [];
        left -= bytes.length;
        if (left < 0)
            return [{ path, isRead: false, sightings: [], items: [], carries: false }];
        return see({ path, bytes }, table) ?? [];
    });
}
/** What files that are not changed show of some families, of which one place is enough. */
async function seenElsewhere(repository, head, changed, families) {
    const asked = signals.filter(({ family, scope }) => scope === "repository" && families.includes(family));
    if (asked.length === 0)
        return [];
    const table = tableOf(asked);
    const kinds = kindsShowing(table);
    const known = new Set(changed);
    const paths = [...head.files.keys()].filter((path) => {
        const kind = known.has(path) ? null : (0,file_kinds/* kindOf */.I)(path);
        return kind !== null && kinds.has(kind);
    });
    const { contents } = await (0,snapshot/* readInto */.P)(repository, head, paths);
    return paths.flatMap((path) => {
        const bytes = contents.get(path);
        return bytes === undefined || !mayShow({ path, bytes }, table) ? [] : (see({ path, bytes }, table) ?? []);
    });
}
/** Whether a file, or everything in a folder, is there at base and not at head. */
function goneFrom(base, head) {
    const folders = ({ files }) => new Set([...files.keys()].flatMap((path) => path.split("/").map((_, at, parts) => parts.slice(0, at + 1).join("/"))));
    const [before, after] = [later(() => folders(base)), later(() => folders(head))];
    return (path) => {
        const name = path.replace(/^\.\//, "").replace(/\/(?:\.\.\.)?$/, "");
        return before().has(name) && !after().has(name);
    };
}
/** Makes something once, when it is asked for. */
function later(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
/** What is open at head and was not at base, by what it belongs to; `before`: paths at head -> at base. */
function newlyOpen(base, head, before) {
    const nameOf = ({ exposure, subject, path }, at = path) => `${exposure.id} ${subject.startsWith("./") ? at : ""} ${subject}`;
    const known = new Set(base.map((opening) => nameOf(opening)));
    return head.filter((opening) => !known.has(nameOf(opening, before.get(opening.path))));
}
function openings({ contents }, paths) {
    let left = mostBytes;
    return paths.flatMap((path) => {
        const bytes = contents.get(path);
        left -= bytes?.length ?? 0;
        return bytes === undefined || left < 0 ? [] : openingsIn({ path, bytes });
    });
}


/***/ })

};
