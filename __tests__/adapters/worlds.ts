import { executable, submodule, symlink, type World, world } from "../support/world.ts";

/** A world every adapter must show alike, and what changes in it: `status path`, or `status previous -> path`. */
export interface ContractWorld {
  readonly name: string;
  readonly world: World;
  readonly change: readonly string[];
  /** What an adapter must be able to show; one that cannot leaves the world out. */
  readonly needs: "files" | "submodules";
}

const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `line ${from + at} of a file that says something\n`).join("");

const binary = (seed: number) => Uint8Array.from({ length: 3000 }, (_, at) => (at * seed * 31 + (at >> 3)) & 255);

/** 5 MB that no line is repeated in. */
const large = lines(0, 125_000);

const odd = [
  "a space.md",
  "two  spaces and a tab\t.md",
  "a\nnewline.md",
  "a \"quote\" and 'another'.md",
  "a\\backslash.md",
  "-leading-dash.md",
  ":(glob)colon.md",
  "ключ/файл.md",
  "e\u0301 composed of two.md",
  "é in one.md",
  // In this order by code units, in the other by bytes.
  "\u{1F600}.md",
  "～.md",
  "$(touch pwned) `id` %PATH%.md",
];

const cases: ReadonlyArray<readonly [name: string, world: World, ...change: string[]]> = [
  ["nothing at all", world()],
  ["nothing changed", world({ "a.txt": "a\n", "b/c.txt": "c\n" })],
  ["everything added", world({}, { "a.txt": "a\n", "b/c.txt": "c\n" }), "added a.txt", "added b/c.txt"],
  ["everything removed", world({ "a.txt": "a\n", "b/c.txt": "c\n" }, {}), "removed a.txt", "removed b/c.txt"],
  ["a file modified", world({ "a.txt": "a\n", "b.txt": "b\n" }).edit("a.txt", "A\n"), "modified a.txt"],
  ["a file renamed", world({ "a.txt": lines(0, 9) }).rename("a.txt", "b/c.md"), "renamed a.txt -> b/c.md"],
  [
    "a file renamed and edited",
    world({ "docs/a.txt": lines(0, 20) })
      .rename("docs/a.txt", "b.txt")
      .edit("b.txt", (text) => `${text}one more\n`),
    "renamed docs/a.txt -> b.txt",
  ],
  [
    "a file replaced by one that is not alike",
    world({ "a.txt": lines(0, 20) })
      .remove("a.txt")
      .head({ "b.txt": lines(100, 120) }),
    "removed a.txt",
    "added b.txt",
  ],
  [
    "two files that change places",
    world({ "a.txt": lines(0, 9), "b.txt": lines(20, 29) })
      .edit("a.txt", lines(20, 29))
      .edit("b.txt", lines(0, 9)),
    "modified a.txt",
    "modified b.txt",
  ],
  [
    "a folder renamed",
    world({ "a/x": lines(0, 9), "a/y": lines(20, 29) })
      .rename("a/x", "b/x")
      .rename("a/y", "b/y"),
    "renamed a/x -> b/x",
    "renamed a/y -> b/y",
  ],
  ["a file where a folder was", world({ "a/b": "b\n" }, { a: "quite another\n" }), "added a", "removed a/b"],
  ["names that differ in case", world({ "A.md": "A\n", "a.md": "a\n" }).edit("A.md", "AA\n"), "modified A.md"],
  [
    "order around the slash",
    world({ "a.b": "1\n", "a/b": "2\n", "a-b": "3\n", a0: "4\n" }).head({ "a.c": "5\n" }),
    "added a.c",
  ],
  ["a file made executable", world({ "run.sh": "#!\n" }).edit("run.sh", executable("#!\n")), "modified run.sh"],
  [
    "an executable renamed",
    world({ "run.sh": executable("#!\n") }).rename("run.sh", "go.sh"),
    "renamed run.sh -> go.sh",
  ],
  ["a link", world({ "a.md": "a\n", link: symlink("a.md") }).edit("link", symlink("gone.md")), "modified link"],
  [
    "a link to a folder and one out of it",
    world({ "a/b.md": "b\n", in: symlink("a") }).head({ out: symlink("../../x") }),
    "added out",
  ],
  ["a link renamed", world({ link: symlink("a.md") }).rename("link", "b/link"), "renamed link -> b/link"],
  ["a link that became a file", world({ link: symlink("a.md") }).edit("link", "a.md"), "changed link"],
  [
    "a link and a file of the same bytes",
    world({ link: symlink("a.md") }, { file: "a.md" }),
    "added file",
    "removed link",
  ],
  ["an empty file", world({ "a.txt": "" }).edit("a.txt", "a\n").head({ "b.txt": "" }), "modified a.txt", "added b.txt"],
  ["an empty file renamed", world({ ".keep": "" }).rename(".keep", "a/.keep"), "renamed .keep -> a/.keep"],
  ["a binary file", world({ "a.png": binary(7) }).edit("a.png", binary(11)), "modified a.png"],
  [
    "bytes that are not UTF-8",
    world({ "a.txt": Uint8Array.of(0xff, 0xfe, 0x0a, 0x0d, 0x00) }).head({ b: Uint8Array.of(0xc3) }),
    "added b",
  ],
  ["files without a newline at the end", world({ a: "a", b: "\n", c: "\n\n" }).edit("a", "b"), "modified a"],
  ["a file of 5 MB", world({ "big.txt": large }).edit("big.txt", (text) => `${text}.`), "modified big.txt"],
  [
    "a file of 5 MB renamed and edited",
    world({ "big.txt": large })
      .rename("big.txt", "a/bigger.txt")
      .edit("a/bigger.txt", (text) => `${text}${lines(0, 9)}`),
    "renamed big.txt -> a/bigger.txt",
  ],
  [
    "odd names",
    world(Object.fromEntries(odd.map((path) => [path, `${path}\n`]))).edit("é in one.md", "edited\n"),
    "modified é in one.md",
  ],
  [
    "an odd name renamed",
    world({ "a b\n\t.md": lines(0, 9) }).rename("a b\n\t.md", '"\u{1F600}".md'),
    'renamed a b\n\t.md -> "\u{1F600}".md',
  ],
];

const ofSubmodules: typeof cases = [
  ["a submodule", world({ lib: submodule("1"), a: "a\n" })],
  ["a submodule moved on", world({ lib: submodule("1") }).edit("lib", submodule("2")), "modified lib"],
  ["a submodule added and one removed", world({ a: submodule("1") }, { b: submodule("2") }), "removed a", "added b"],
  ["a submodule renamed", world({ a: submodule("1") }).rename("a", "b/a"), "renamed a -> b/a"],
  [
    "a submodule whose owner asks to ignore it",
    world({
      lib: submodule("1"),
      ".gitmodules": '[submodule "lib"]\n\tpath = lib\n\turl = ./lib\n\tignore = all\n',
    }).edit("lib", submodule("2")),
    "modified lib",
  ],
];

export const contractWorlds: readonly ContractWorld[] = [
  ...cases.map(([name, world, ...change]) => ({ name, world, change, needs: "files" as const })),
  ...ofSubmodules.map(([name, world, ...change]) => ({ name, world, change, needs: "submodules" as const })),
];
