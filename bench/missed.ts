interface Missed {
  readonly name: string;
  /** What a profile of the built file shows. */
  readonly shows: string;
  /** What was tried and what came of it, and what is left. */
  readonly tried: string;
}

/** What there is to say of each goal where it is missed; the page tells only what is. */
export const missed = {
  check: {
    name: "A check beside git's part and node",
    shows:
      "In profiles of 16,000 files with one changed, judging evidence takes 13 %, the program's YAML 13 and its schema 5, garbage collection 11, V8's optimizing compilers 10, reading code 7 and setting it up 5, pages and blocks that links name 9, the pass over all paths 5, the YAML of fixes 4, the owner of each file 4, comparing 4; with 300 changed, what those files show of mechanisms takes 14. No part is a fifth of the run, and a check of a hundred files with five controls takes twelve times node alone: a third of that is code that is read and set up, and most of the rest is code that runs for the first time.",
    tried:
      "Code is read when it is needed (a fifth less for a hundred files, an eighth for 4,000), git is run three or four times instead of five, equal patterns are compiled once. Each module is compiled when its file is read, where V8 parsed it then and again when it was called (a tenth less for `demo`, 4 % for 4,000 files), V8's middle tier begins later (4 to 7 %), and of the automaton that seeks mechanisms only what is visited is worked out (3 % with 300 changed). A reader of our own for plain YAML, held to the library, allocated an eighth less in all; it was taken out, since an attacker looks for where two readers differ. Not worth it: one file with every module in one scope, minified code without parentheses around modules (slower by what the parentheses save), zod without generated code, and V8's flags for garbage collection, baseline code and lazy compilation (within the noise). Compiled code kept from an earlier run saves 7 %, and is used outside CI; nobody could review code compiled in advance.",
  },
  demo: {
    name: "`demo`",
    shows:
      "A third is code that is read (20 %) and set up (14 %), a twelfth is node, and the rest is a whole check whose code runs for the first time.",
    tried:
      "It no longer reads the code of other commands and of report formats that it does not print (15 before). With the compiled code of an earlier run it takes a tenth less.",
  },
  start: {
    name: "`--help`",
    shows: "Nearly all of it is Node's own start.",
    tried: "It reads one file of ten kilobytes and writes a text that is made when the program is built.",
  },
  ignored: {
    name: "The Action on an event it ignores",
    shows:
      "What it loads beside GitHub's toolkit for steps is the part of zod that holds the event to its shape, about a tenth of the code. Most of the toolkit is an HTTP client that an ignored event does not need.",
    tried:
      "The renderers and most of zod are no longer read (1.37 before), and each module is compiled when its file is read. Thirty lines of our own in the toolkit's place came to 0.6; a library that GitHub maintains was preferred.",
  },
  files: {
    name: "Growth with the repository's files",
    shows: "Listing files is git's work and ours: each path is cut out, looked up and given its owner once.",
    tried:
      "Head's listing is base's with git's difference, and the second side's controls and owners are the first's with the changed paths replaced.",
  },
  controls: {
    name: "Growth with controls",
    shows: "The program's YAML, its schema and the evidence of controls grow with their number, and the report too.",
    tried: "Assessments of base are kept for head where nothing that they read differs.",
  },
  codeowners: {
    name: "CODEOWNERS that gives files to others",
    shows: "Each finding about owners is made with its line and its fix.",
    tried: "The owner is looked up once for each path; missing lines are computed from folders.",
  },
  memory: {
    name: "Memory",
    shows: "Half of it is paths, entries and what the path index knows of them.",
    tried: "Base's entries are head's where they are the same, and V8's space for new objects grows once.",
  },
  mapping: {
    name: "Looking paths up",
    shows: "Half of it is the names with wildcards inside.",
    tried: "Paths of one folder share what is known of it; names are filtered by the texts that stand in them.",
  },
  building: {
    name: "Building the path index",
    shows:
      "Half of it is looking the paths up; of building, half is cutting 1,000 globs into segments and making their places in the index, and a fifth is garbage collection.",
    tried:
      "Maps, lists and filters are made only where they hold something, and whole globs are compiled only for paths that no repository has: 0.07 before. V8 has three million calls of minimatch in which to optimize it, and ten of building.",
  },
  wildcards: {
    name: "Names with wildcards inside",
    shows: "One pass over a name finds the patterns whose texts stand in it.",
    tried: "The texts are those that the fewest patterns share.",
  },
} as const satisfies Readonly<Record<string, Missed>>;
