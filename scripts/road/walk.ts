import type { Node } from "oxc-parser";
import { childrenOf, type Declared, type FunctionNode, isFunction, type Module, type Sources } from "./modules.ts";
import { type Type, Types } from "./types.ts";
import { annotated, type Scope, Values } from "./values.ts";

/** A call by which the sides, or a part of them, come into another file. */
interface Stay {
  readonly from: string;
  readonly to: string;
  /** Null: any of the cards of a table. */
  readonly file: string | null;
  /** Whether the road was in this file before. */
  readonly isReturn: boolean;
}

/** The way of the two sides through the code. */
export interface Road {
  readonly stays: readonly Stay[];
  /** The names of parameters and variables that hold the sides or a part of them. */
  readonly names: ReadonlySet<string>;
  /** The names of the types of those parameters. */
  readonly types: ReadonlySet<string>;
}

/** Follows a function depth first, each function once, in the order of the source. */
export function roadFrom(start: Declared, sources: Sources): Road {
  const walk = new Walk(start, sources);
  walk.follow(start);
  return walk;
}

/** Where in the source the walk is. */
interface Spot {
  readonly called: Declared;
  readonly module: Module;
  readonly scope: Scope;
  /** Functions that are declared inside the one that is followed. */
  readonly inner: Set<string>;
}

class Walk implements Road {
  readonly stays: Stay[] = [];
  readonly names = new Set<string>();
  readonly types = new Set<string>();
  readonly #sources: Sources;
  readonly #types: Types;
  readonly #values: Values;
  readonly #followed = new Set<FunctionNode>();
  readonly #calls = new Set<string>();
  readonly #entered: Set<string>;

  constructor(start: Declared, sources: Sources) {
    this.#sources = sources;
    this.#types = new Types(sources);
    this.#values = new Values(sources, this.#types);
    this.#entered = new Set([start.file]);
  }

  follow(called: Declared): void {
    if (this.#followed.has(called.node)) return;
    this.#followed.add(called.node);
    const spot = { called, module: this.#sources.module(called.file), scope: new Map(), inner: new Set<string>() };
    const given = this.#values.paramsOf(called);
    called.node.params.forEach((param, at) => {
      const type = given[at] ?? null;
      const named = type === null || this.#types.loadOf(type) === null ? null : this.#types.nameOf(type);
      if (named !== null) this.types.add(named);
      this.#bind(param, type, spot);
    });
    if (called.node.body !== null) this.#visit(called.node.body, spot);
  }

  #bind(pattern: Node, type: Type | null, { scope }: Spot): void {
    for (const name of this.#values.bind(pattern, type, scope)) {
      if (this.#types.loadOf(scope.get(name) ?? null) !== null) this.names.add(name);
    }
  }

  #visit(node: Node, spot: Spot): void {
    switch (node.type) {
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
        this.#visitFunction(node, spot);
        break;
      case "VariableDeclarator":
        this.#visitVariable(node, spot);
        break;
      case "CallExpression":
        this.#visitCall(node, spot);
        break;
      case "Identifier":
        // A function that is handed on by its name is called with what its declaration says.
        if (!spot.scope.has(node.name)) this.#enter(this.#sources.functionOf(node.name, spot.module), spot);
        break;
      case "MemberExpression":
        this.#visitAll(node.computed ? [node.object, node.property] : [node.object], spot);
        break;
      case "Property":
        this.#visit(node.value, spot);
        break;
      default:
        if (!node.type.startsWith("TSType")) this.#visitAll(childrenOf(node), spot);
    }
  }

  #visitAll(nodes: readonly Node[], spot: Spot): void {
    for (const node of nodes) this.#visit(node, spot);
  }

  #visitFunction(node: FunctionNode, spot: Spot): void {
    const inside = { ...spot, scope: new Map(spot.scope) };
    for (const param of node.params) this.#bind(param, annotated(param, spot.module), inside);
    if (node.body !== null) this.#visit(node.body, inside);
  }

  #visitVariable({ id, init }: Extract<Node, { type: "VariableDeclarator" }>, spot: Spot): void {
    if (init === null) return;
    if (id.type === "Identifier" && isFunction(init)) spot.inner.add(id.name);
    this.#visit(init, spot);
    this.#bind(id, annotated(id, spot.module) ?? this.#values.typeOf(init, spot.scope, spot.module), spot);
  }

  /** What is handed on is worked out before it is. */
  #visitCall(node: Extract<Node, { type: "CallExpression" }>, spot: Spot): void {
    const { callee } = node;
    this.#visitAll(node.arguments, spot);
    const called = callee.type === "Identifier" ? this.#sources.functionOf(callee.name, spot.module) : null;
    if (called !== null) this.#enter(called, spot);
    else this.#visitDispatch(node, spot);
  }

  /** A call of what is not declared under a name: a card's function, or one that was handed on. */
  #visitDispatch({ callee, arguments: given }: Extract<Node, { type: "CallExpression" }>, spot: Spot): void {
    if (callee.type !== "Identifier") this.#visit(callee, spot);
    else if (spot.inner.has(callee.name)) return;
    if (collections.has(memberName(callee) ?? "")) return;
    const loads = given.map((one) => this.#types.loadOf(this.#values.typeOf(one, spot.scope, spot.module)));
    if (loads.some((load) => load !== null)) this.#stay(null, memberName(callee) ?? "a card", spot);
  }

  #enter(next: Declared | null, spot: Spot): void {
    const loads = next === null ? [] : this.#values.paramsOf(next).map((type) => this.#types.loadOf(type));
    const given = loads.filter((load) => load !== null);
    if (next === null || given.length === 0) return;
    if (next.file !== spot.called.file) this.#stay(next.file, next.name, spot);
    if (given.includes("sides") || given.length > 1) this.follow(next);
  }

  /** One function's calls of another count once. */
  #stay(file: string | null, to: string, { called }: Spot): void {
    const call = [called.file, called.name, file, to].join(" ");
    if (this.#calls.has(call)) return;
    this.#calls.add(call);
    const isReturn = file !== null && this.#entered.has(file);
    this.stays.push({ from: `${called.file} ${called.name}`, to, file, isReturn });
    if (file !== null) this.#entered.add(file);
  }
}

/** What maps, sets and lists do with what they are given. */
const collections: ReadonlySet<string> = new Set(["add", "get", "has", "includes", "indexOf", "push", "set"]);

function memberName(callee: Node): string | null {
  if (callee.type === "Identifier") return callee.name;
  return callee.type === "MemberExpression" && callee.property.type === "Identifier" ? callee.property.name : null;
}
