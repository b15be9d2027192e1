export const id = 459;
export const ids = [459];
export const modules = {

/***/ 50459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain_explain)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/js/fetch/program-at.js + 75 modules
var program_at = __webpack_require__(42101);
// EXTERNAL MODULE: ./build/js/parse/written/nearest-name.js
var nearest_name = __webpack_require__(99658);
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

// EXTERNAL MODULE: ./build/js/model/catalogue.js
var model_catalogue = __webpack_require__(12589);
// EXTERNAL MODULE: ./build/js/model/sentence.js
var sentence = __webpack_require__(41703);
// EXTERNAL MODULE: ./build/js/paths/bracket-readings.js
var bracket_readings = __webpack_require__(25367);
// EXTERNAL MODULE: ./build/js/paths/glob-matcher.js
var glob_matcher = __webpack_require__(50500);
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
var path_index = __webpack_require__(22175);
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
        const found = catalogue.criteria.find(({ id }) => isSame(word, id) || isSame(word, (0,model_catalogue/* criterionKey */.h)(catalogue.id, id)));
        return found === undefined ? [] : [(0,model_catalogue/* criterionKey */.h)(catalogue.id, found.id)];
    });
}
/** Ids are told apart by more than their case. */
function isSame(word, id) {
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

// EXTERNAL MODULE: ./build/js/render/text/plain.js
var plain = __webpack_require__(34655);
// EXTERNAL MODULE: ./build/js/render/text/plain-pen.js
var plain_pen = __webpack_require__(54085);
// EXTERNAL MODULE: ./build/js/render/text/wrap.js
var wrap = __webpack_require__(94303);
// EXTERNAL MODULE: ./build/js/render/text/write.js
var write = __webpack_require__(93456);
// EXTERNAL MODULE: ./build/js/run.js + 98 modules
var run = __webpack_require__(68268);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/compared.js
var terminal_compared = __webpack_require__(773);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/exit-code.js
var exit_code = __webpack_require__(83116);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/nobody.js
var nobody = __webpack_require__(9947);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/shell.js
var terminal_shell = __webpack_require__(31988);
// EXTERNAL MODULE: ./build/js/doors/cli/terminal/today.js
var terminal_today = __webpack_require__(28739);
// EXTERNAL MODULE: ./build/js/doors/cli/commands/check.js + 4 modules
var check = __webpack_require__(87362);
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
                await (0,check/* print */.y)(report, asked, shell);
                return (0,exit_code/* exitCodeOf */.F)(report);
            case "unknown":
                return unknown(word, explanation.meant, shell);
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
function unknown(word, nearest, shell) {
    const meant = nearest === null ? "" : `; did you mean "${nearest}"?`;
    shell.err.write(`controldiff: "${(0,plain/* plain */.pj)(word)}" is not a control, criterion, risk, actor, file or folder at head or in the change${meant}\n`);
    return 2;
}
function asText(lines, color, width) {
    const { bold, dim } = (0,picocolors.createColors)(color);
    return lines
        .map(({ depth, text, at }) => {
        const [first = "", ...others] = (0,wrap/* wrap */.L)((0,write/* write */.M)(text, plain_pen/* plainPen */.O), width - 2 * depth, "");
        const said = [first, ...others.map((line) => `${"  ".repeat(depth + 2)}${line}`)].join("\n");
        const where = at === null ? "" : dim(`  ${(0,plain/* plainName */.MH)(at.path)}:${at.line}`);
        return `${"  ".repeat(depth)}${depth === 0 ? bold(said) : said}${where}\n`;
    })
        .join("");
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
