// The architecture as a list: each rule with its reason in a sentence. `npm run architecture` holds src/ to it.
const floors = {
  model: [],
  paths: ["model"],
  files: ["model"],
  codeowners: ["model", "paths"],
  edits: ["model", "files", "codeowners"],
  signals: ["model", "files", "codeowners"],
  keys: ["model", "paths"],
  rules: ["model", "paths", "files", "codeowners", "edits"],
  parse: ["model", "paths", "keys", "rules"],
  evidence: ["model", "paths", "files", "edits", "codeowners", "keys", "rules"],
  assess: ["model", "paths", "files", "codeowners", "edits", "rules", "evidence"],
  compare: ["model", "paths", "files", "codeowners", "edits", "keys", "rules", "evidence", "assess"],
  ledger: ["model"],
  render: ["model", "rules", "ledger"],
  criteria: ["model", "parse"],
};
/** Packages whose code is in dist/. */
const bundled = [
  "@actions/core",
  "@actions/github",
  "@clack/prompts",
  "@modelcontextprotocol/server",
  "@noble/hashes",
  "@octokit/rest",
  "canonicalize",
  "decode-named-character-reference",
  "diff",
  "fastest-levenshtein",
  "github-slugger",
  "ipaddr.js",
  "minimatch",
  "p-limit",
  "picocolors",
  "re2js",
  "read-excel-file",
  "saxes",
  "smol-toml",
  "string-width",
  "yaml",
  "zod",
];
const pure = `^src/(${Object.keys(floors).join("|")})/|^src/(report|judge)\\.ts$`;

/** A folder of the pure core may import only the folders below it. */
const floor = ([room, below]) => ({
  name: `${room}-imports-only-below`,
  comment: `src/${room} stands on ${below.join(", ") || "nothing"}: imports only go down.`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...below].join("|")})/` },
});

export default {
  forbidden: [
    {
      name: "no-circles",
      comment: "A circle means that two files are one file, or that an idea stands in the wrong one.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-circles-between-folders",
      comment: "Two folders that import each other are one folder.",
      severity: "error",
      scope: "folder",
      from: {},
      to: { circular: true },
    },
    ...Object.entries(floors).map(floor),
    {
      name: "pure-rooms-have-no-effects",
      comment: "Fetch first, then think: parsing, judging and rendering are given all they need.",
      severity: "error",
      from: { path: pure },
      to: {
        path: "^src/(adapters|doors|fetch|commands|pulls)/|^src/(ports|run|publish)\\.ts$|^@(actions|octokit)/|node_modules/@(actions|octokit)/",
        dependencyTypesNot: [],
      },
    },
    {
      name: "pure-rooms-have-no-machine",
      comment:
        "No clock, file system, process or network in the core: the same input bytes give the same output bytes.",
      severity: "error",
      from: { path: `${pure}|^src/commands/` },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "fetch-knows-no-adapter",
      comment: "Fetching goes through ports, so that Action, command line, bot and tests share one road.",
      severity: "error",
      from: { path: "^src/fetch/|^src/(run|publish)\\.ts$" },
      to: { path: "^src/(adapters|doors|commands|pulls|render)/" },
    },
    {
      name: "adapters-stand-on-ports",
      comment: "An adapter implements a port; it does not know what the product does with it.",
      severity: "error",
      from: { path: "^src/adapters/" },
      to: {
        path: "^src/",
        pathNot:
          "^src/(model|adapters|ledger)/|^src/ports\\.ts$|^src/render/(frame/(context|marker)\\.|comment/comment\\.|review/)",
      },
    },
    {
      name: "commands-know-no-adapter",
      comment: "What a command does is pure or goes through ports; doors bring the adapters.",
      severity: "error",
      from: { path: "^src/commands/" },
      to: { path: "^src/(adapters|doors|pulls)/" },
    },
    {
      name: "pulls-know-no-surroundings",
      comment:
        "What a job and a server both do for a pull request knows neither: no checkout, no runner, no process, no clock.",
      severity: "error",
      from: { path: "^src/pulls/" },
      to: { path: "^src/adapters/(?!github/)|^src/doors/" },
    },
    {
      name: "pulls-have-no-machine",
      comment: "The environment, the clock and the disk are the door's.",
      severity: "error",
      from: { path: "^src/pulls/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-door-to-door",
      comment: "Doors are removable one by one; what two of them need belongs in the house.",
      severity: "error",
      from: { path: "^src/doors/(action|cli|bot)/" },
      to: { path: "^src/doors/(action|cli|bot)/", pathNot: "^src/doors/$1/" },
    },
    {
      name: "nothing-imports-a-door",
      comment: "Doors are where the environment enters; the house does not go out through them.",
      severity: "error",
      from: { pathNot: "^src/doors/" },
      to: { path: "^src/doors/" },
    },
    {
      name: "no-orphans",
      comment: "A file nobody imports is dead or was forgotten.",
      severity: "error",
      from: { orphan: true, pathNot: "-main\\.ts$|\\.d\\.ts$" },
      to: {},
    },
    {
      name: "only-bundled-packages",
      comment:
        "What ships is bundled, and the package has no dependencies: a package that src imports is listed here, with the eyes open.",
      severity: "error",
      // What the bot runs with are dependencies of the workspace `bot`; of some the root has the types.
      from: { path: "^src/", pathNot: "^src/(doors/bot|adapters/store)/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: `node_modules/(${bundled.join("|")})/` },
    },
    {
      name: "only-the-bot-has-a-database",
      comment: "The Action and the command line are bundled, and download nothing of a server's.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(doors/bot|adapters/store)/" },
      to: { path: "^src/adapters/store/|node_modules/(pg|pg-boss|@electric-sql|hono|@hono|piscina|pino|prom-client)/" },
    },
  ],
  options: {
    // TypeScript 7 has no compiler API yet; swc reads the imports, type-only ones too.
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".json"],
      conditionNames: ["import", "node", "default"],
      exportsFields: ["exports"],
    },
  },
};
