// The architecture as a list: each rule with its reason in a sentence. `npm run architecture` holds src/ to it.
const pure =
  "^src/(model|parse|assess|render|criteria)/|^src/(report|judge|crosswalk|attest|explain|explain-criterion|explain-line)\\.ts$";

export default {
  forbidden: [
    {
      name: "no-circles",
      comment: "A circle means that two rooms are one room, or that an idea stands in the wrong one.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "model-imports-nothing",
      comment: "The words stand below everything: they know no room, no library and no machine.",
      severity: "error",
      from: { path: "^src/model/" },
      to: { pathNot: "^src/model/" },
    },
    {
      name: "pure-rooms-have-no-effects",
      comment: "Fetch first, then think: parsing, judging and rendering are given all they need and reach for nothing.",
      severity: "error",
      from: { path: pure },
      to: {
        path: "^src/(adapters|doors|ports|run|snapshot|probe|publish|syntax)|^@(actions|octokit)/|node_modules/@(actions|octokit)/",
        dependencyTypesNot: [],
      },
    },
    {
      name: "pure-rooms-have-no-machine",
      comment:
        "No clock, file system, process or network in the core: the same input bytes give the same output bytes.",
      severity: "error",
      from: { path: pure },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "parse-stands-on-model",
      comment: "Parsing turns text into words; what the words imply is judged elsewhere.",
      severity: "error",
      from: { path: "^src/parse/" },
      to: { path: "^src/", pathNot: "^src/(model|parse)/" },
    },
    {
      name: "assess-stands-on-model",
      comment: "The judgement sees programs and snapshots as data and never how they were written or are shown.",
      severity: "error",
      from: { path: "^src/assess/" },
      to: { path: "^src/", pathNot: "^src/(model|assess)/" },
    },
    {
      name: "syntax-stands-on-model",
      comment:
        "Parsers that start asynchronously belong to fetching: they make texts into plain data, and know nothing of what it is asked for.",
      severity: "error",
      from: { path: "^src/syntax/" },
      to: { path: "^src/", pathNot: "^src/(model|syntax)/" },
    },
    {
      name: "only-syntax-knows-its-parser",
      comment: "What a library's tree looks like ends where the file's values are told.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/syntax/" },
      to: { path: "web-tree-sitter" },
    },
    {
      name: "render-stands-on-model",
      comment: "The judge marks, the outlet chooses: a rendering that judged again could disagree with the verdict.",
      severity: "error",
      from: { path: "^src/render/" },
      to: { path: "^src/", pathNot: "^src/(model|render)/" },
    },
    {
      name: "adapters-stand-on-ports",
      comment: "An adapter fills a hole in the wall; it does not know what the house does with it.",
      severity: "error",
      from: { path: "^src/adapters/" },
      to: {
        path: "^src/",
        pathNot: "^src/(model|adapters)/|^src/ports\\.ts$|^src/render/(context|comment|marker|review/)",
      },
    },
    {
      name: "run-knows-no-adapter",
      comment: "The story is told against ports, so that Action, CLI, bot and tests walk one road.",
      severity: "error",
      from: { path: "^src/(run|snapshot|probe|publish)\\.ts$" },
      to: { path: "^src/(adapters|doors)/" },
    },
    {
      name: "no-door-to-door",
      comment: "Doors are removable one by one; what two of them need belongs in the house.",
      severity: "error",
      from: { path: "^src/doors/(action|cli)/" },
      to: { path: "^src/doors/(action|cli)/", pathNot: "^src/doors/$1/" },
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
      name: "no-dev-dependencies",
      comment: "What ships is bundled from dependencies; a dev dependency in src would be a surprise for packagers.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"] },
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
