/** What GitHub sets (github/markup, `commands/asciidoctor`). */
const setByGitHub: readonly (readonly [string, string])[] = [
  ["env", "github"],
  ["env-github", ""],
  ["showtitle", ""],
  ["idprefix", ""],
  ["idseparator", "-"],
];

/** `ifdef::name[]` and its like, and the attributes that decide them: an attribute that the page does not set is not known. */
export class Conditions {
  readonly #attributes = new Map<string, string | null>(setByGitHub);
  /** Of each condition that stands open, whether it holds; null: nobody can tell. */
  readonly #open: (boolean | null)[] = [];
  /** How many of these do not hold, and of how many nobody can tell: there can be as many as lines. */
  readonly #count = { false: 0, null: 0 };

  /** Whether a line is a directive or sets an attribute, and so is not shown. */
  take(line: string): boolean {
    const [, kind, names = "", content = ""] = /^(ifdef|ifndef|ifeval|endif)::([^[]*)\[(.*)\]\s*$/.exec(line) ?? [];
    if (kind !== undefined) {
      if (kind === "endif") this.#end();
      else if (kind === "ifeval" || content === "") this.#begin(kind === "ifeval" ? null : this.#holds(kind, names));
      return true;
    }
    const [, before, name = "", behind, value = ""] = /^:(!?)([\w][\w-]*)(!?):(?:[ \t]+(.*))?$/.exec(line) ?? [];
    if (before === undefined || this.isHidden) return false;
    const isUnset = before === "!" || behind === "!";
    this.#set(name, isUnset ? null : this.filled(value.trim()), isUnset);
    return true;
  }

  /** Set behind a condition that nobody can decide, or to what nobody knows, it is not known either. */
  #set(name: string, value: string | null, isUnset: boolean): void {
    if (this.isOpen || (value === null && !isUnset)) this.#attributes.delete(name);
    else this.#attributes.set(name, value);
  }

  /** Whether what stands here is not shown. */
  get isHidden(): boolean {
    return this.#count.false > 0;
  }

  /** Whether nobody can tell if what stands here is shown. */
  get isOpen(): boolean {
    return this.#count.null > 0;
  }

  /** A text with its attribute references filled in; null where one is not known. */
  filled(text: string): string | null {
    let isKnown = true;
    const filled = text.replace(/(\\?)\{([\w][\w-]*)\}/g, (all, backslash: string, name: string) => {
      if (backslash !== "") return all.slice(1);
      const value = builtIn.get(name) ?? this.#attributes.get(name);
      if (value === undefined || value === null) isKnown = false;
      return value ?? "";
    });
    return isKnown ? filled : null;
  }

  #begin(holds: boolean | null): void {
    this.#open.push(holds);
    this.#add(holds, 1);
  }

  #end(): void {
    const ended = this.#open.pop();
    if (ended !== undefined) this.#add(ended, -1);
  }

  #add(holds: boolean | null, number: number): void {
    if (holds !== true) this.#count[holds === null ? "null" : "false"] += number;
  }

  #holds(kind: string, names: string): boolean | null {
    const isSet = (name: string) => {
      const value = this.#attributes.get(name.trim());
      return value === undefined ? null : value !== null;
    };
    const known = names.split(/[,+]/).map(isSet);
    const isAll = names.includes("+");
    const settles = !isAll;
    const holds = known.includes(settles) ? settles : known.includes(null) ? null : isAll;
    return kind === "ifdef" || holds === null ? holds : !holds;
  }
}

const builtIn: ReadonlyMap<string, string> = new Map([
  ["empty", ""],
  ["sp", " "],
  ["nbsp", "\u00a0"],
  ["plus", "+"],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["cpp", "C++"],
  ["asterisk", "*"],
  ["backtick", "`"],
  ["apos", "'"],
  ["quot", '"'],
]);
