import { readdirSync, readFileSync } from "node:fs";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as textOfNode } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../../../src/files/markdown/blocks.ts";
import { inlinesOf } from "../../../src/files/markdown/inlines.ts";
import { placeIn, sourceOf } from "../../../src/files/markdown/source.ts";
import { Work } from "../../../src/files/markdown/work.ts";

/** What our reader makes of a page: headings with their text, links and HTML, each with its place. */
function ours(page: string): readonly string[] {
  const work = new Work(1_000_000);
  const { leaves, definitions } = blocksOf(page.replace(/\n$/, "").split("\n"), work);
  return leaves.flatMap((leaf) => {
    if (leaf.kind === "html") return [`html ${leaf.lines[0]?.line}`];
    const source = sourceOf(leaf.lines);
    const { links, html, text } = inlinesOf(source.text, definitions, work);
    const found = [
      ...links.map(({ url, at }) => ({ at, words: `link ${url}` })),
      ...html.map(({ text, at }) => ({ at, words: `tag ${oneLine(text)}` })),
    ];
    const heading = leaf.kind === "heading" ? [`h${leaf.depth} ${oneLine(text)}`] : [];
    const placed = found
      .sort((a, b) => a.at - b.at)
      .map(({ at, words }) => {
        const { line, column } = placeIn(source, at);
        return `${words} ${line}:${column}`;
      });
    return [...heading, ...placed];
  });
}

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>["children"][number];

/** The same of micromark, whose reading of CommonMark is the one to agree with. */
function theirs(page: string): readonly string[] {
  const lines = page.split("\n");
  const nodes: { readonly node: Node; readonly isInText: boolean }[] = [];
  const walk = (node: Node, isInText: boolean) => {
    nodes.push({ node, isInText });
    const holdsText = node.type === "paragraph" || node.type === "heading";
    for (const child of "children" in node ? node.children : []) walk(child, isInText || holdsText);
  };
  walk(fromMarkdown(page), false);
  const definitions = new Map<string, string>();
  for (const { node } of nodes)
    if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
  return nodes.flatMap(({ node, isInText }) => {
    const { line, column } = node.position?.start ?? { line: 0, column: 0 };
    switch (node.type) {
      case "heading":
        return [`h${node.depth} ${oneLine(textOfNode(node, { includeHtml: false, includeImageAlt: false }))}`];
      case "html":
        return [isInText ? `tag ${oneLine(node.value)} ${line}:${column}` : `html ${line}`];
      case "link":
      case "image":
        // What stands between pointed brackets leads to another site.
        return lines[line - 1]?.[column - 1] === "<" ? [] : [`link ${node.url} ${line}:${column}`];
      case "linkReference":
      case "imageReference":
        return [`link ${definitions.get(node.identifier)} ${line}:${column}`];
      default:
        return [];
    }
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const tricky: readonly string[] = [
  "# a #\n## b ##x\n###c\n#\tTab\n   ### d\n    # code\n",
  "a\n===\nb\nc\n---\n> d\n---\n- e\n---\n",
  "[a]: u\n===\n",
  "- a\n  - b\n    ## c\n\n  # d\n1. x\n10) y\n   # z\n",
  "-\n  # a\n-\n\n  # b\n",
  "- a\n\n      # code\n    # heading\n",
  "> # a\n> - ## b\nlazy [l](x)\n> ```\n# out\n",
  "```\n# a\n~~~\n# b\n```\n# c\n````\n```\n# d\n",
  "~~~ x\n[a](b)\n~~~~\n[c](d)\n",
  "\t[a](b)\n- \t[c](d)\n-\t\t[e](f)\n",
  "* * *\n- - [a](b)\n- - -\n***bold***\n",
  "<div>\n# a\n[b](c)\n\n# d\n</div>\n",
  "<!-- a\n\n# b\n-->\n# c\n<?x\n# d\n?>\n",
  "text\n<a href='x'>\n[l](m)\n",
  "<pre>\n\n# a\n</pre> [b](c)\n",
  '[a](b \'c\' ) [d](<e f> "g") [h](i\n"j") [k]( l ) [m](n o) [p](q(r)s) [t](u(v)\n',
  "[a](\\(b\\)) [c](&auml;.md) [d](e\\&amp;f) [g](h%20i) []() [j](<>)\n",
  "![a [b](c) d](e) [f ![g](h) i](j) [k [l](m) n](o)\n",
  "[a][b] [b] [b][] [ B ] [c][d] [a\\]][b] [![x](y)][b]\n\n[b]: <u v> 'title'\n[B]: second\n",
  "[a]: b\n  'title\n  over lines'\n[c]:\n  d\n[e]: f 'no\n\n[a] [c] [e]\n",
  "[a]: b x\n\n[a]\n\n[c\nd]: e\n\n[c d]\n",
  "`[a](b)` ``[c](d)` `` `[e](f) [g`](h)`\n",
  "\\[a](b) \\\\[c](d) [e\\](f) <http://x/[g](h)> <i@j.k> [l](m)<n o='](p)'>\n",
  "# *a* _b_ c_d_e __f__ **g *h* i** _j _k_ *l**m*\n",
  '# _a_b_ *a*b* __a_ ***b** c* _(d)_ e_(f)_ "_g_"\n',
  "# [*a](b) c* ~~d~~ `e*` \\*f\\* &copy; &#33; &bogus;\n",
  "# a<br>b <!-- c --> d <e f=\"g>h\" i='j' k=l m/> <n\n",
  "1. a\n2. b\n\n14. c\ntext\n2. no list\n1. list\n",
  "a\n- b\na\n* \na\n1) c\n",
  "***\n---\n___\n_ _ _\n**  *\n=\n==\n",
];

const ownPages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync("docs").flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])),
];
const packages = ["yaml", "saxes", "minimatch", "vitest", "zod", "diff", "ajv", "micromark", "smol-toml", "fast-check"];
const theirPages = packages.flatMap((name) => {
  const folder = `node_modules/${name}`;
  return readdirSync(folder).flatMap((file) => (/^(?:readme|changelog)\.md$/i.test(file) ? [`${folder}/${file}`] : []));
});

describe("our reader of Markdown agrees with micromark", () => {
  it.each(tricky)("on %j", (page) => {
    expect(ours(page)).toEqual(theirs(page));
  });

  it.each([...ownPages, ...theirPages])("on %s", (path) => {
    const page = readFileSync(path, "utf8").replace(/\r\n/g, "\n");
    expect(ours(page)).toEqual(theirs(page));
  });
});
