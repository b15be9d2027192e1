import { SaxesParser, type SaxesTagPlain } from "saxes";
import { textOf } from "../../model/text.ts";
import { quote } from "../../model/words.ts";
import type { Reading } from "./report-reading.ts";

/** An element of a report, with those of its descendants that a reader knows. */
export interface XmlElement {
  /** Without a namespace's prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The nearest known descendants: an unknown element between them is passed over. */
  readonly children: readonly XmlElement[];
  /** The beginning of its own text. */
  readonly text: string;
}

/** Reports are written by tools; with more than these, reading one would take longer than a second. */
const mostCharacters = 8_000_000;
const mostElements = 300_000;
const deepest = 50;
const longestText = 400;
/** Each that is passed over costs as much as an element. */
const mostLetBe = 50_000;

/** Encodings that write markup as ASCII does; text in another one means something else than it looks like. UTF-16 stands in files that are not: .NET's StringWriter names it. */
const plainEncodings =
  /^(?:utf-?(?:8|16(?:le|be)?)|(?:us-)?ascii|iso[-_]?8859-?\d{1,2}|latin-?\d|(?:windows|cp)-?125\d|shift[-_]?jis|sjis|euc-\w+|gbk?|gb2312|gb18030|big5|koi8-\w)$/i;

/** What the parser reports and passes over: tools do write control characters and HTML's entities into reports. */
const letBe = /disallowed character|undefined entity/;

/**
 * Reads an XML document in one pass, in time that grows with its length only; never fails. It resolves no entity of the file's own: a DOCTYPE is refused.
 * `known`: the elements that are kept.
 */
export function readXml(bytes: Uint8Array, known: ReadonlySet<string>): Reading<XmlElement> {
  const { content } = textOf(bytes);
  if (content.length > mostCharacters) return { is: "unsure", why: "is too long to be read as a test report" };
  try {
    const root = treeOf(content, known);
    return root === null ? { is: "broken", why: "does not parse as XML" } : { is: "report", report: root };
  } catch (error) {
    return error instanceof Refusal ? error.reading : { is: "broken", why: "does not parse as XML" };
  }
}

/** Ends the parsing of a document that is not read to its end. */
class Refusal extends Error {
  readonly reading: Reading<never>;

  constructor(is: "broken" | "unsure", why: string) {
    super(why);
    this.reading = { is, why };
  }
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

function treeOf(content: string, known: ReadonlySet<string>): XmlElement | null {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const document: Open = { name: "", attributes: {}, children: [], text: "" };
  const open: Open[] = [document];
  let [depth, kept, passed] = [0, 0, 0];
  parser.on("error", (error) => {
    if (!letBe.test(error.message)) throw error;
    if (++passed > mostLetBe) throw new Refusal("unsure", "holds too many characters that XML does not allow");
  });
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding !== undefined && !plainEncodings.test(encoding))
      throw new Refusal("unsure", `is written in ${quote(encoding)}, which is not read`);
  });
  parser.on("doctype", () => {
    throw new Refusal("broken", "has a DOCTYPE, which no test report needs");
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    if (++depth > deepest) throw new Refusal("broken", "is nested too deeply for a test report");
    const local = localName(name);
    // The root is always kept: its name says which format it is.
    if (depth > 1 && !known.has(local)) return;
    if (++kept > mostElements) throw new Refusal("unsure", "holds too many tests to be read");
    const element: Open = { name: local, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", ({ name }: SaxesTagPlain) => {
    if (depth-- === 1 || known.has(localName(name))) open.pop();
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element !== undefined && element.text.length < longestText) element.text += text.slice(0, longestText);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(content).close();
  return document.children[0] ?? null;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The value of an attribute without the spaces around it; empty where it is not there. */
export function attribute({ attributes }: XmlElement, name: string): string {
  return Object.hasOwn(attributes, name) ? (attributes[name] ?? "").trim() : "";
}

/** A whole number in an attribute; 0 where there is none. */
export function countIn(element: XmlElement, name: string): number {
  const written = attribute(element, name);
  return /^\d{1,9}$/.test(written) ? Number(written) : 0;
}

/** The known children of the given names. */
export function childrenOf({ children }: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return children.filter(({ name }) => names.includes(name));
}

/** The day, `YYYY-MM-DD`, that a time in an attribute begins with; none where it begins with something else. */
export function daysIn(element: XmlElement, ...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => /^\d{4}-\d{2}-\d{2}/.exec(attribute(element, name)) ?? []);
}
