import type { Node } from "oxc-parser";
import type { Declared, Module, Sources } from "./modules.ts";
import type { Members, Type, Types } from "./types.ts";

/** The types of the names inside a function, as far as they are known. */
export type Scope = Map<string, Type>;

/** Says of what type parameters, variables and expressions are, by what is declared. */
export class Values {
  readonly #sources: Sources;
  readonly #types: Types;

  constructor(sources: Sources, types: Types) {
    this.#sources = sources;
    this.#types = types;
  }

  /** The types of a function's parameters, by their own annotations or by the type of the constant that holds it. */
  paramsOf({ node, type, file }: Declared): readonly (Type | null)[] {
    const module = this.#sources.module(file);
    const said = type === null ? null : this.#functionType(type, module);
    return node.params.map((param, at) => {
      const other = said?.node.params[at];
      return annotated(param, module) ?? (said == null || other === undefined ? null : annotated(other, said.module));
    });
  }

  #functionType(type: Node, module: Module) {
    if (type.type === "TSFunctionType") return { node: type, module };
    if (type.type !== "TSTypeReference" || type.typeName.type !== "Identifier") return null;
    const found = this.#sources.typeOf(type.typeName.name, module);
    if (found?.node.type !== "TSTypeAliasDeclaration") return null;
    const { typeAnnotation } = found.node;
    return typeAnnotation.type === "TSFunctionType" ? { node: typeAnnotation, module: found.module } : null;
  }

  /** Puts the names of a pattern and their types into a scope; answers those names. */
  bind(pattern: Node, type: Type | null, scope: Scope): readonly string[] {
    if (type === null) return [];
    switch (pattern.type) {
      case "Identifier":
        scope.set(pattern.name, type);
        return [pattern.name];
      case "AssignmentPattern":
        return this.bind(pattern.left, type, scope);
      case "ObjectPattern": {
        const left = new Map(this.#types.membersOf(type));
        return pattern.properties.flatMap((one) => {
          if (one.type === "RestElement") return this.bind(one.argument, { is: "made", members: left }, scope);
          const key = one.key.type === "Identifier" ? one.key.name : "";
          const member = left.get(key) ?? null;
          left.delete(key);
          return this.bind(one.value, member, scope);
        });
      }
      default:
        return [];
    }
  }

  typeOf(node: Node, scope: Scope, module: Module): Type | null {
    const of = (part: Node) => this.typeOf(part, scope, module);
    switch (node.type) {
      case "Identifier":
        return scope.get(node.name) ?? null;
      case "MemberExpression": {
        const object = of(node.object);
        const name = node.property.type === "Identifier" && !node.computed ? node.property.name : "";
        return object === null ? null : (this.#types.membersOf(object).get(name) ?? null);
      }
      case "ChainExpression":
      case "ParenthesizedExpression":
      case "TSAsExpression":
      case "TSNonNullExpression":
      case "TSSatisfiesExpression":
        return of(node.expression);
      case "LogicalExpression":
        return (node.operator === "&&" ? null : of(node.left)) ?? of(node.right);
      case "ConditionalExpression":
        return of(node.consequent) ?? of(node.alternate);
      case "CallExpression":
        return this.#resultOf(node.callee, module);
      case "ObjectExpression":
        return { is: "made", members: this.#membersOf(node, scope, module) };
      default:
        return null;
    }
  }

  #resultOf(callee: Node, module: Module): Type | null {
    const called = callee.type === "Identifier" ? this.#sources.functionOf(callee.name, module) : null;
    const result = called?.node.returnType?.typeAnnotation;
    return called === null || result === undefined
      ? null
      : { is: "written", node: result, module: this.#sources.module(called.file) };
  }

  #membersOf(node: Extract<Node, { type: "ObjectExpression" }>, scope: Scope, module: Module): Members {
    const members = node.properties.flatMap((one): [string, Type][] => {
      if (one.type === "SpreadElement") {
        const spread = this.typeOf(one.argument, scope, module);
        return spread === null ? [] : [...this.#types.membersOf(spread)];
      }
      const type = this.typeOf(one.value, scope, module);
      return type === null || one.key.type !== "Identifier" ? [] : [[one.key.name, type]];
    });
    return new Map(members);
  }
}

/** The type that a parameter or a variable is declared to be of. */
export function annotated(pattern: Node, module: Module): Type | null {
  const annotation = "typeAnnotation" in pattern ? pattern.typeAnnotation : null;
  return annotation?.type === "TSTypeAnnotation" ? { is: "written", node: annotation.typeAnnotation, module } : null;
}
