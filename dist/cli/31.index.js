export const id = 31;
export const ids = [31];
export const modules = {

/***/ 81135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The id git gives these bytes in a SHA-1 repository; in a SHA-256 one, whose ids are longer, when asked for 64 digits. */
function blobId(bytes, digits = 40) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digits === 40 ? "sha1" : "sha256");
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}


/***/ }),

/***/ 79957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xE: () => (/* binding */ changeOfListings)
});

// UNUSED EXPORTS: changedFiles, differenceOf

// EXTERNAL MODULE: ./build/js/model/order.js
var order = __webpack_require__(12800);
// EXTERNAL MODULE: ./build/js/model/group-by.js
var group_by = __webpack_require__(33797);
// EXTERNAL MODULE: ./build/js/model/similarity.js
var similarity = __webpack_require__(70701);
;// CONCATENATED MODULE: ./build/js/model/renames.js



/** git's thresholds: half of a file stayed the same, or three quarters when no other file has its name. */
const [alike, alikeByName] = [0.5, 0.75];
/** Removed times added files up to which every pair is compared: git's default (`diff.renameLimit` is 1000). */
const mostPairs = 1_000_000;
/** Pieces looked up in all those comparisons: about two seconds. */
const mostLookUps = 50_000_000;
/** Possible old names remembered for each new file, as in git. */
const mostChoices = 4;
/** Equal files among which one of the same name is looked for, as in git. */
const mostTwins = 12;
/** The entries whose bytes `findRenames` looks at; the others are settled by their ids, or are too many to compare. */
function candidates(removed, added) {
    const open = regular(without(removed, added, sameBytes(removed, added)));
    if (!tooMany(open))
        return open;
    const pairs = sameNames(open);
    return { removed: pairs.map(([from]) => from), added: pairs.map(([, to]) => to) };
}
/**
 * Which added file was which removed one, the way git finds it: same bytes first, then an only file of its name that is 75 %
 * alike, then the best pairs that are 50 % alike. Each path is used once. Past the limits above, the last step is left out.
 */
function findRenames(removed, added, bytesOf) {
    const pieces = remembered(bytesOf);
    const exact = sameBytes(removed, added);
    const open = regular(without(removed, added, exact));
    const named = sameNames(open)
        .filter(([from, to]) => likeness(pieces(from.path), pieces(to.path), alikeByName) >= alikeByName)
        .map(([from, to]) => [to.path, from.path]);
    const left = without(open.removed, open.added, new Map(named));
    return new Map([...exact, ...named, ...(tooMany(left) ? [] : bestPairs(left, pieces))]);
}
/** Pairs with equal content, each new file taking an old one of its own name before any other. */
function sameBytes(removed, added) {
    const renames = new Map();
    const free = (0,group_by/* groupBy */.$)([...removed].reverse(), contentOf);
    for (const entry of added) {
        const from = takeFrom(free.get(contentOf(entry)) ?? [], nameOf(entry.path));
        if (from !== undefined)
            renames.set(entry.path, from.path);
    }
    return renames;
}
/** Takes the last one, or one of that name among the last few. */
function takeFrom(choices, name) {
    for (let at = choices.length - 1; at >= Math.max(0, choices.length - mostTwins); at--) {
        if (nameOf(choices[at]?.path ?? "") === name)
            return choices.splice(at, 1)[0];
    }
    return choices.pop();
}
/** Pairs of which each is the only one left with its file name. */
function sameNames({ removed, added }) {
    const byName = (0,group_by/* groupBy */.$)(added, ({ path }) => nameOf(path));
    return [...(0,group_by/* groupBy */.$)(removed, ({ path }) => nameOf(path))].flatMap(([name, from]) => {
        const to = byName.get(name) ?? [];
        return from.length === 1 && to.length === 1 ? [[from[0], to[0]]] : [];
    });
}
function bestPairs({ removed, added }, pieces) {
    if (lookUps({ removed, added }, pieces) > mostLookUps)
        return [];
    const choices = added.flatMap((to) => choicesFor(to, removed, pieces));
    const [used, pairs] = [new Set(), new Map()];
    for (const { from, to } of choices.filter(({ score }) => score >= alike).sort(best)) {
        if (used.has(from) || pairs.has(to))
            continue;
        used.add(from);
        pairs.set(to, from);
    }
    return [...pairs];
}
/** The order among equals is the order they come in. */
const best = (0,order.by)(({ score }) => -score, ({ sameName }) => (sameName ? 0 : 1));
/** The best few, a better one taking the place of the worst: git's order among equally good ones comes of that. */
function choicesFor(to, removed, pieces) {
    const kept = [];
    for (const from of removed) {
        const score = likeness(pieces(from.path), pieces(to.path), alike);
        const choice = { from: from.path, to: to.path, score, sameName: nameOf(from.path) === nameOf(to.path) };
        const worst = kept.reduce((at, other, here) => (best(other, kept[at]) > 0 ? here : at), 0);
        if (kept.length < mostChoices)
            kept.push(choice);
        else if (best(kept[worst], choice) > 0)
            kept[worst] = choice;
    }
    return kept;
}
function likeness(a, b, atLeast) {
    return a !== null && b !== null && (0,similarity/* sizesAllow */.gS)(a, b, atLeast) ? (0,similarity/* similarity */.k8)(a, b) : 0;
}
function lookUps({ removed, added }, pieces) {
    let sum = 0;
    for (const to of added) {
        const b = pieces(to.path);
        for (const from of removed) {
            const a = pieces(from.path);
            if (a !== null && b !== null && (0,similarity/* sizesAllow */.gS)(a, b, alike))
                sum += Math.min(a.bytes.size, b.bytes.size);
        }
    }
    return sum;
}
function remembered(bytesOf) {
    const known = new Map();
    return (path) => {
        const before = known.get(path);
        if (before !== undefined)
            return before;
        const bytes = bytesOf(path);
        const pieces = bytes === undefined ? null : (0,similarity/* piecesOf */.Xe)(bytes);
        known.set(path, pieces);
        return pieces;
    };
}
function without(removed, added, renames) {
    const used = new Set(renames.values());
    return {
        removed: removed.filter(({ path }) => !used.has(path)),
        added: added.filter(({ path }) => !renames.has(path)),
    };
}
/** Links and submodules are renamed with the same content or not at all. */
function regular({ removed, added }) {
    return { removed: removed.filter(isRegular), added: added.filter(isRegular) };
}
function isRegular({ kind }) {
    return kind === "file" || kind === "executable";
}
function tooMany({ removed, added }) {
    return removed.length * added.length > mostPairs;
}
function contentOf(entry) {
    return isRegular(entry) ? entry.id : `${entry.kind} ${entry.id}`;
}
function nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./build/js/adapters/listing-change.js


/** What head changes relative to base, from the two lists of files alone; bytes are read only where a rename may hide. */
async function changeOfListings(listings, read) {
    const difference = differenceOf(listings);
    const { removed, added } = difference;
    const open = candidates(removed, added);
    const bytes = new Map([...(await read("base", open.removed)), ...(await read("head", open.added))]);
    return changedFiles(difference, findRenames(removed, added, (path) => bytes.get(path)));
}
/** What differs by path, kind and content; no rename is looked for. */
function differenceOf({ base, head }) {
    const before = new Map(base.map((entry) => [entry.path, entry]));
    const after = new Map(head.map((entry) => [entry.path, entry]));
    return {
        removed: base.filter(({ path }) => !after.has(path)),
        added: head.filter(({ path }) => !before.has(path)),
        stayed: head.flatMap((entry) => changeOf(before.get(entry.path), entry)),
    };
}
/** The difference as one list in order of paths; `renames`: old paths, of `removed`, by new ones, of `added`. */
function changedFiles({ removed, added, stayed }, renames) {
    return [...stayed, ...moved(removed, added, renames)].sort((0,order.by)((file) => file.path));
}
function changeOf(before, after) {
    if (before === undefined || (before.id === after.id && before.kind === after.kind))
        return [];
    const status = listing_change_isRegular(before) === listing_change_isRegular(after) && (listing_change_isRegular(before) || before.kind === after.kind);
    return [{ path: after.path, previous: null, status: status ? "modified" : "changed" }];
}
function listing_change_isRegular({ kind }) {
    return kind === "file" || kind === "executable";
}
function moved(removed, added, renames) {
    const gone = new Set(renames.values());
    return [
        ...removed
            .filter(({ path }) => !gone.has(path))
            .map(({ path }) => ({ path, previous: null, status: "removed" })),
        ...added.map(({ path }) => {
            const previous = renames.get(path) ?? null;
            return { path, previous, status: previous === null ? "added" : "renamed" };
        }),
    ];
}


/***/ }),

/***/ 82031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: ./build/js/model/order.js
var order = __webpack_require__(12800);
// EXTERNAL MODULE: ./build/js/ports.js
var ports = __webpack_require__(62962);
// EXTERNAL MODULE: ./build/js/adapters/git/blob-id.js
var blob_id = __webpack_require__(81135);
// EXTERNAL MODULE: ./build/js/adapters/listing-change.js + 1 modules
var listing_change = __webpack_require__(79957);
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

// EXTERNAL MODULE: ./build/js/run.js + 98 modules
var run = __webpack_require__(68268);
// EXTERNAL MODULE: ./build/js/doors/default-program.js
var default_program = __webpack_require__(73960);
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

// EXTERNAL MODULE: ./build/js/doors/cli/terminal/nobody.js
var nobody = __webpack_require__(9947);
// EXTERNAL MODULE: ./build/js/doors/cli/commands/check.js + 4 modules
var check = __webpack_require__(87362);
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
    await (0,check/* print */.y)(report, { ...asked, values }, shell);
    // A demo that shows a failing pull request has itself succeeded.
    return 0;
}


/***/ })

};
