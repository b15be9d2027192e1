export const id = 383;
export const ids = [383];
export const modules = {

/***/ 79383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mechanismsOf: () => (/* binding */ mechanismsOf)
});

// EXTERNAL MODULE: ./build/js/signals/file-kinds.js
var file_kinds = __webpack_require__(61322);
// EXTERNAL MODULE: ./build/js/signals/lookup.js
var lookup = __webpack_require__(74108);
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
var sentence = __webpack_require__(41703);
// EXTERNAL MODULE: ./build/js/signals/signal.js
var signal = __webpack_require__(96830);
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
            criteria: (0,signal/* criterionKeys */.w)(was.signal.criteria),
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
            criteria: (0,signal/* criterionKeys */.w)(criteria),
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
            criteria: (0,signal/* criterionKeys */.w)(exposure.criteria),
        };
    });
}
function placeOf({ path, line, shows }, side) {
    return { path, line, column: 1, side, shows };
}

// EXTERNAL MODULE: ./build/js/model/text.js
var model_text = __webpack_require__(16533);
// EXTERNAL MODULE: ./build/js/signals/left-out.js
var left_out = __webpack_require__(52750);
// EXTERNAL MODULE: ./build/js/signals/match/code.js
var match_code = __webpack_require__(87969);
// EXTERNAL MODULE: ./build/js/signals/match/items.js
var items = __webpack_require__(73530);
// EXTERNAL MODULE: ./build/js/signals/read/code.js
var read_code = __webpack_require__(93364);
// EXTERNAL MODULE: ./build/js/signals/read/data.js + 3 modules
var data = __webpack_require__(2252);
// EXTERNAL MODULE: ./build/js/signals/read/terraform.js
var terraform = __webpack_require__(80013);
// EXTERNAL MODULE: ./build/js/signals/read/workflow.js + 2 modules
var read_workflow = __webpack_require__(46741);
// EXTERNAL MODULE: ./build/js/files/pointer.js
var pointer = __webpack_require__(52471);
// EXTERNAL MODULE: ./build/js/signals/match/where.js
var where = __webpack_require__(71233);
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
    const holders = rule.where.length === 0 ? [{ value, steps: [] }] : (0,where/* valuesAt */.I)(value, rule.where.join("."));
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
    const holders = rule.where.length === 0 ? [{ value, steps: [] }] : (0,where/* valuesAt */.I)(value, rule.where.join("."));
    return holders.flatMap((holder) => openIn(holder, rule));
}
function openIn({ value, steps }, { from, to }) {
    if ((0,pointer/* isRecord */.u4)(value) && (value.access === "Deny" || value.direction === "Outbound"))
        return [];
    const source = from
        .split(" ")
        .flatMap((path) => (0,where/* valuesAt */.I)(value, path))
        .find((found) => everywhere.has(String(found.value)));
    if (source === undefined)
        return [];
    const ports = to.split(" ").map((path) => (0,where/* valuesAt */.I)(value, path)
        .map((found) => String(found.value))
        .join(","));
    return [{ steps: [...steps, ...source.steps], port: ports.filter((port) => port !== "").join("-") }];
}

;// CONCATENATED MODULE: ./build/js/signals/opened/literal.js
/** Deeper than any policy that people write. */
const deepest = 30;
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
        if (depth > deepest)
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

// EXTERNAL MODULE: ./build/js/signals/looks.js
var looks = __webpack_require__(984);
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
            (0,looks/* argument */.EE)("aws_db_instance aws_rds_cluster_instance aws_redshift_cluster aws_dms_replication_instance aws_mq_broker aws_docdb_cluster_instance module/terraform-aws-modules/rds*", ["publicly_accessible", true]),
            (0,looks/* stackProperty */.Qy)("AWS::RDS::DBInstance AWS::Redshift::Cluster AWS::DMS::ReplicationInstance", [
                "PubliclyAccessible",
                true,
            ]),
            (0,looks/* argument */.EE)("azurerm_mssql_server azurerm_postgresql_flexible_server azurerm_mysql_flexible_server azurerm_cosmosdb_account azurerm_key_vault", ["public_network_access_enabled", true]),
        ],
    },
    {
        exposure: exposure("public-storage", "makes stored objects public", "CC6.1 C1.1 | PR.AA-05 PR.DS-01"),
        looks: [
            (0,looks/* argument */.EE)("aws_s3_bucket aws_s3_bucket_acl module/terraform-aws-modules/s3-bucket*", [
                "acl",
                (0,looks/* oneOf */.yL)("public-read", "public-read-write", "authenticated-read"),
            ]),
            (0,looks/* argument */.EE)("aws_s3_bucket_public_access_block aws_s3_account_public_access_block module/terraform-aws-modules/s3-bucket*", ["block_public_acls", false]),
            (0,looks/* argument */.EE)("aws_s3_bucket_public_access_block aws_s3_account_public_access_block module/terraform-aws-modules/s3-bucket*", ["block_public_policy", false]),
            (0,looks/* argument */.EE)("aws_s3_bucket_public_access_block aws_s3_account_public_access_block", [
                "restrict_public_buckets",
                false,
            ]),
            (0,looks/* argument */.EE)("azurerm_storage_account", ["allow_nested_items_to_be_public", true]),
            (0,looks/* argument */.EE)("azurerm_storage_account", ["allow_blob_public_access", true]),
            (0,looks/* argument */.EE)("azurerm_storage_container", ["container_access_type", (0,looks/* oneOf */.yL)("blob", "container")]),
            (0,looks/* stackProperty */.Qy)("AWS::S3::Bucket", ["AccessControl", (0,looks/* oneOf */.yL)("PublicRead", "PublicReadWrite")]),
            (0,looks/* stackProperty */.Qy)("AWS::S3::Bucket", ["PublicAccessBlockConfiguration.BlockPublicAcls", false]),
            (0,looks/* stackProperty */.Qy)("AWS::S3::Bucket", ["PublicAccessBlockConfiguration.BlockPublicPolicy", false]),
        ],
    },
    {
        exposure: exposure("public-grant", "gives everybody a role", "CC6.1 CC6.3 | PR.AA-05"),
        looks: [
            (0,looks/* argument */.EE)("google_*", ["member", (0,looks/* oneOf */.yL)(...everybody)]),
            (0,looks/* argument */.EE)("google_*", ["members", (0,looks/* oneOf */.yL)(...everybody)]),
            (0,looks/* argument */.EE)("google_storage_bucket_access_control google_storage_object_access_control", [
                "entity",
                (0,looks/* oneOf */.yL)(...everybody),
            ]),
            (0,looks/* manifest */.eu)("ClusterRoleBinding RoleBinding", [
                "subjects.name",
                (0,looks/* oneOf */.yL)("system:anonymous", "system:unauthenticated", "system:authenticated"),
            ]),
        ],
    },
    {
        exposure: exposure("public-function", "lets everybody call a function", "CC6.1 CC6.6 | PR.AA-03"),
        looks: [
            (0,looks/* argument */.EE)("aws_lambda_function_url", ["authorization_type", (0,looks/* oneOf */.yL)("NONE")]),
            (0,looks/* stackProperty */.Qy)("AWS::Lambda::Url", ["AuthType", (0,looks/* oneOf */.yL)("NONE")]),
        ],
    },
    {
        exposure: exposure("public-cluster", "lets the whole internet reach a cluster's API", "CC6.6 | PR.IR-01"),
        looks: [
            (0,looks/* argument */.EE)("aws_eks_cluster", ["vpc_config.public_access_cidrs", (0,looks/* oneOf */.yL)("0.0.0.0/0")]),
            (0,looks/* argument */.EE)("module/terraform-aws-modules/eks*", ["cluster_endpoint_public_access_cidrs", (0,looks/* oneOf */.yL)("0.0.0.0/0")]),
            (0,looks/* argument */.EE)("google_container_cluster", [
                "master_authorized_networks_config.cidr_blocks.cidr_block",
                (0,looks/* oneOf */.yL)("0.0.0.0/0"),
            ]),
        ],
    },
    {
        exposure: exposure("every-right", "grants every permission", "CC6.3 | PR.AA-05"),
        looks: [
            (0,looks/* manifest */.eu)("ClusterRole Role", ["rules.verbs", (0,looks/* oneOf */.yL)("*")], ["rules.resources", (0,looks/* oneOf */.yL)("*")]),
            (0,looks/* manifest */.eu)("ClusterRoleBinding", ["roleRef.name", (0,looks/* oneOf */.yL)("cluster-admin")]),
            (0,looks/* argument */.EE)("google_project_iam_member google_project_iam_binding", ["role", (0,looks/* oneOf */.yL)("roles/owner", "roles/editor")]),
            (0,looks/* argument */.EE)("azurerm_role_assignment", ["role_definition_name", (0,looks/* oneOf */.yL)("Owner")]),
            (0,looks/* argument */.EE)("aws_iam_role_policy_attachment aws_iam_user_policy_attachment aws_iam_group_policy_attachment", [
                "policy_arn",
                (0,looks/* has */.zy)(":policy/AdministratorAccess"),
            ]),
        ],
    },
    {
        exposure: exposure("privileged-container", "runs a container with the rights of its host", "CC6.8 CC6.1 | PR.PS-01"),
        looks: [(0,looks/* field */.ZZ)(runs, ["**.securityContext.privileged", true]), (0,looks/* field */.ZZ)(runs, ["**.hostPID", true])],
    },
    {
        exposure: exposure("unchecked-certificate", "accepts any certificate", "CC6.7 | PR.DS-02"),
        looks: [
            (0,looks/* codeIn */.ry)(".ts .js .mjs .cjs", "rejectUnauthorized: false", "NODE_TLS_REJECT_UNAUTHORIZED = "),
            (0,looks/* codeIn */.ry)(".go", "InsecureSkipVerify: true"),
            (0,looks/* code */.aY)("requests httpx aiohttp", "verify=False", "ssl=False"),
            (0,looks/* codeIn */.ry)(".rb", "OpenSSL::SSL::VERIFY_NONE"),
            (0,looks/* codeIn */.ry)(".php", "CURLOPT_SSL_VERIFYPEER, false"),
        ],
    },
    {
        exposure: exposure("row-security-off", "lets every user of the database read every row", "CC6.1 CC6.3 | PR.AA-05"),
        looks: [(0,looks/* lines */.Mn)(".sql", "alter table", "disable row level security")],
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
                return ((0,terraform/* readTerraform */.T)(file) ?? []).flatMap(inItem);
            case "data":
                return ((0,data/* readData */.v)(file) ?? []).flatMap(inItem);
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
        const matched = look.in === "code" || look.in === "lines" ? null : (0,items/* matchItem */.N)(item, look);
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
    const workflow = (0,read_workflow/* readWorkflow */.S)(file);
    if (workflow === null)
        return [];
    const at = (0,model_text/* textOf */.b6)(file.bytes).lines.findIndex((line) => /^\s*permissions:\s*write-all\b/.test(line));
    const wide = workflow.permissions === "write-all" || workflow.jobs.some(({ permissions }) => permissions === "write-all");
    return wide ? [{ exposure: widePermissions, line: at + 1 || 1, subject: "./workflow" }] : [];
}
function inCode(file) {
    const code = (0,read_code/* readCode */.w)(file.bytes);
    return openingLooks.flatMap(({ exposure, looks }) => looks.flatMap((look) => {
        const line = look.in === "code" ? (0,match_code/* matchCode */.Xi)(file.path, code, look) : null;
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

// EXTERNAL MODULE: ./build/js/model/remember.js
var remember = __webpack_require__(23089);
// EXTERNAL MODULE: ./build/js/signals/match/needles.js
var needles = __webpack_require__(32722);
// EXTERNAL MODULE: ./build/js/signals/match/words.js
var match_words = __webpack_require__(4191);
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
    const test = known === undefined ? testOf((0,lookup/* looksFor */.W9)(table, kind)) : known;
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
    return new needles/* Needles */.Z(words.map((word) => (0,match_words/* longestWord */.r)(word).toLowerCase()), { anyCase: true });
}
/** Words of which one stands in every file that shows a look; null where none are known. */
function wordsOf(look) {
    switch (look.in) {
        case "code":
            return (look.libraries.length === 0 ? look.calls : look.libraries).map((word) => word.replace(/^~/, ""));
        case "document":
            return look.files === null
                ? look.titles.map(match_words/* longestWord */.r)
                : look.says.length === 0
                    ? null
                    : look.says.map(match_words/* longestWord */.r);
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

// EXTERNAL MODULE: ./build/js/signals/see.js + 10 modules
var see = __webpack_require__(84873);
// EXTERNAL MODULE: ./build/js/signals/table.js + 17 modules
var signals_table = __webpack_require__(69990);
// EXTERNAL MODULE: ./build/js/codeowners/codeowners.js + 1 modules
var codeowners = __webpack_require__(16066);
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
var snapshot = __webpack_require__(54433);
;// CONCATENATED MODULE: ./build/js/fetch/mechanisms.js










/** Changes of more files are not read for mechanisms: nobody reviews them file by file, and they would be read for minutes. */
const mostChanged = 3_000;
/** Of one side's changed files together: three thousand ordinary ones have 15 MB. */
const mostBytes = 24 * 1024 * 1024;
const everything = (0,lookup/* tableOf */.c_)(signals_table/* signals */.Q);
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
const owners = signals_table/* signals */.Q.find(({ id }) => id === "code-owners");
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
        return (0,see/* see */.o)({ path, bytes }, table) ?? [];
    });
}
/** What files that are not changed show of some families, of which one place is enough. */
async function seenElsewhere(repository, head, changed, families) {
    const asked = signals_table/* signals */.Q.filter(({ family, scope }) => scope === "repository" && families.includes(family));
    if (asked.length === 0)
        return [];
    const table = (0,lookup/* tableOf */.c_)(asked);
    const kinds = (0,lookup/* kindsShowing */.lx)(table);
    const known = new Set(changed);
    const paths = [...head.files.keys()].filter((path) => {
        const kind = known.has(path) ? null : (0,file_kinds/* kindOf */.I)(path);
        return kind !== null && kinds.has(kind);
    });
    const { contents } = await (0,snapshot/* readInto */.P)(repository, head, paths);
    return paths.flatMap((path) => {
        const bytes = contents.get(path);
        return bytes === undefined || !mayShow({ path, bytes }, table) ? [] : ((0,see/* see */.o)({ path, bytes }, table) ?? []);
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
