import type { Node } from "oxc-parser";
import type { Module, Sources } from "./modules.ts";

/** A type as it is written in a module, or as a value puts it together. */
export type Type =
  | { readonly is: "written"; readonly node: Node; readonly module: Module }
  | { readonly is: "made"; readonly members: Members };

export type Members = ReadonlyMap<string, Type>;

/**
 * What a value carries. `part`: a program, or the files of one side. `side`: a program with its files, read or judged. `sides`: both of them,
 * under `base` and `head`, whole or in part. A value that has one of these in it carries it too.
 */
export type Load = "sides" | "side" | "part" | null;

/** What a side is made of, by the names of the types. */
const parts: ReadonlySet<string | null> = new Set(["Program", "Snapshot"]);

/** So deep in a value the sides are looked for. */
const depth = 4;

/** Says what the members of types are, and what they carry. */
export class Types {
  readonly #sources: Sources;
  readonly #loads = new Map<Node, Map<number, Load>>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  loadOf(type: Type | null, levels = depth): Load {
    if (type === null || levels < 0) return null;
    if (type.is === "made") return this.#load(type, levels);
    const known = this.#loads.get(type.node) ?? new Map<number, Load>();
    const load = known.get(levels) ?? (parts.has(this.nameOf(type)) ? "part" : this.#load(type, levels));
    this.#loads.set(type.node, known.set(levels, load));
    return load;
  }

  /** The name under which a type is declared; null where it is written out. */
  nameOf(type: Type): string | null {
    if (type.is === "made") return null;
    const named = withoutNull(type.node);
    if (named.type !== "TSTypeReference" || named.typeName.type !== "Identifier") return null;
    const found = this.#sources.typeOf(named.typeName.name, type.module)?.node;
    return found?.type === "TSInterfaceDeclaration" || found?.type === "TSTypeAliasDeclaration" ? found.id.name : null;
  }

  #load(type: Type, levels: number): Load {
    const members = this.membersOf(type);
    const load = (name: string) => this.loadOf(members.get(name) ?? null, levels - 1);
    if (load("base") !== null && load("head") !== null) return "sides";
    if (load("snapshot") === "part" && (load("program") === "part" || members.has("parsed"))) return "side";
    const within = [...members.keys()].map(load);
    return within.includes("sides") ? "sides" : within.includes("side") ? "side" : null;
  }

  membersOf(type: Type): Members {
    if (type.is === "made") return type.members;
    const { node, module } = type;
    const of = (part: Node) => this.membersOf({ is: "written", node: part, module });
    const all = (nodes: readonly Node[]): Members => new Map(nodes.flatMap((part) => [...of(part)]));
    switch (node.type) {
      case "TSInterfaceDeclaration":
        return new Map([...all(node.extends), ...of(node.body)]);
      case "TSTypeAliasDeclaration":
      case "TSParenthesizedType":
        return of(node.typeAnnotation);
      case "TSInterfaceBody":
        return new Map(node.body.flatMap((one) => memberOf(one, module)));
      case "TSTypeLiteral":
        return new Map(node.members.flatMap((one) => memberOf(one, module)));
      case "TSIntersectionType":
        return all(node.types);
      case "TSUnionType":
        return this.#ofAny(node.types.map(of));
      case "TSIndexedAccessType": {
        const member = of(node.objectType).get(textsIn(node.indexType)[0] ?? "");
        return member === undefined ? new Map() : this.membersOf(member);
      }
      case "TSInterfaceHeritage":
        return this.#named(node.expression, node.typeArguments?.params ?? [], module);
      case "TSTypeReference":
        return this.#named(node.typeName, node.typeArguments?.params ?? [], module);
      default:
        return new Map();
    }
  }

  /** The members that some of these have; of several by one name, the one that carries something. */
  #ofAny(all: readonly Members[]): Members {
    const any = new Map<string, Type>();
    for (const [name, type] of all.flatMap((members) => [...members])) {
      if (this.loadOf(any.get(name) ?? null) === null) any.set(name, type);
    }
    return any;
  }

  #named(name: Node, [first, second]: readonly Node[], module: Module): Members {
    if (name.type !== "Identifier") return new Map();
    const found = this.#sources.typeOf(name.name, module);
    if (found !== null) return this.membersOf({ is: "written", ...found });
    const whole = first === undefined ? new Map() : this.membersOf({ is: "written", node: first, module });
    const texts = second === undefined ? [] : textsIn(second);
    switch (name.name) {
      case "Pick":
        return new Map([...whole].filter(([key]) => texts.includes(key)));
      case "Omit":
        return new Map([...whole].filter(([key]) => !texts.includes(key)));
      case "Extract":
      case "NonNullable":
      case "Partial":
      case "Readonly":
      case "Required":
        return whole;
      default:
        return new Map();
    }
  }
}

function memberOf(one: Node, module: Module): readonly [string, Type][] {
  if (one.type !== "TSPropertySignature" || one.key.type !== "Identifier" || one.typeAnnotation === null) return [];
  return [[one.key.name, { is: "written", node: one.typeAnnotation.typeAnnotation, module }]];
}

/** The one type of a union with null. */
function withoutNull(node: Node): Node {
  if (node.type !== "TSUnionType") return node;
  const [only, ...others] = node.types.filter(({ type }) => type !== "TSNullKeyword" && type !== "TSUndefinedKeyword");
  return only === undefined || others.length > 0 ? node : only;
}

/** The texts of `"base" | "head"`. */
function textsIn(node: Node): readonly string[] {
  if (node.type === "TSUnionType") return node.types.flatMap(textsIn);
  return node.type === "TSLiteralType" && node.literal.type === "Literal" ? [String(node.literal.value)] : [];
}
