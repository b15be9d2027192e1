import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  type ArrowFunctionExpression,
  type Function as FunctionByKeyword,
  type Node,
  parseSync,
  visitorKeys,
} from "oxc-parser";

/** A source file, by what the names at its top stand for. */
export interface Module {
  readonly file: string;
  /** Interfaces and type aliases. */
  readonly types: ReadonlyMap<string, Node>;
  readonly functions: ReadonlyMap<string, Declared>;
  /** By local name, where an import comes from. */
  readonly imports: ReadonlyMap<string, Imported>;
}

interface Imported {
  readonly file: string;
  readonly name: string;
}

/** A function at the top of a file; `type` where the constant that holds it says of what type it is. */
export interface Declared {
  readonly file: string;
  readonly name: string;
  readonly node: FunctionNode;
  readonly type: Node | null;
}

export type FunctionNode = FunctionByKeyword | ArrowFunctionExpression;

export function isFunction(node: Node): node is FunctionNode {
  return ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"].includes(node.type);
}

/** The files below a root, each read once. */
export class Sources {
  readonly #root: string;
  readonly #known = new Map<string, Module>();

  constructor(root: string) {
    this.#root = root;
  }

  /** An empty module where there is no such file. */
  module(file: string): Module {
    const known = this.#known.get(file);
    if (known !== undefined) return known;
    const path = join(this.#root, file);
    const module = moduleOf(file, existsSync(path) ? readFileSync(path, "utf8") : "");
    this.#known.set(file, module);
    return module;
  }

  /** The function that a name stands for in a module; null where it stands for something else. */
  functionOf(name: string, module: Module): Declared | null {
    const from = module.imports.get(name);
    const home = from === undefined ? module : this.module(from.file);
    return home.functions.get(from?.name ?? name) ?? null;
  }

  /** The interface or alias that a name stands for in a module, with the module that declares it. */
  typeOf(name: string, module: Module): { readonly node: Node; readonly module: Module } | null {
    const from = module.imports.get(name);
    const home = from === undefined ? module : this.module(from.file);
    const node = home.types.get(from?.name ?? name);
    return node === undefined ? null : { node, module: home };
  }
}

function moduleOf(file: string, text: string): Module {
  const { program, errors } = parseSync(file, text);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  const top = program.body.flatMap((one) => (one.type === "ExportNamedDeclaration" ? (one.declaration ?? []) : [one]));
  return {
    file,
    types: new Map(top.flatMap(declaredType)),
    functions: new Map(top.flatMap((one) => declaredFunctions(one, file)).map((one) => [one.name, one])),
    imports: new Map(top.flatMap((one) => importsOf(one, file))),
  };
}

function declaredType(node: Node): readonly [string, Node][] {
  return node.type === "TSInterfaceDeclaration" || node.type === "TSTypeAliasDeclaration" ? [[node.id.name, node]] : [];
}

function declaredFunctions(node: Node, file: string): readonly Declared[] {
  if (node.type === "FunctionDeclaration") {
    return node.id === null ? [] : [{ file, name: node.id.name, node, type: null }];
  }
  if (node.type !== "VariableDeclaration") return [];
  return node.declarations.flatMap(({ id, init }) =>
    id.type === "Identifier" && init !== null && isFunction(init)
      ? [{ file, name: id.name, node: init, type: id.typeAnnotation?.typeAnnotation ?? null }]
      : [],
  );
}

function importsOf(node: Node, file: string): readonly [string, Imported][] {
  if (node.type !== "ImportDeclaration" || !node.source.value.startsWith(".")) return [];
  const from = join(dirname(file), node.source.value);
  return node.specifiers.flatMap((one): [string, Imported][] =>
    one.type === "ImportSpecifier" && one.imported.type === "Identifier"
      ? [[one.local.name, { file: from, name: one.imported.name }]]
      : [],
  );
}

/** What a node is made of, in the order of the source. */
export function childrenOf(node: Node): readonly Node[] {
  const parts: Record<string, unknown> = { ...node };
  const keys = visitorKeys[node.type] ?? [];
  return keys.flatMap((key) => (parts[key] ?? []) as Node | (Node | null)[]).flatMap((part) => part ?? []);
}
