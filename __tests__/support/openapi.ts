import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";

/** One request and its answer, as they crossed the wire. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** `undefined`: no body. */
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
}

type Json = { readonly [key: string]: unknown };

interface Operation extends Json {
  readonly parameters?: readonly Json[];
  readonly requestBody?: Json;
  readonly responses: { readonly [status: string]: Json };
}

interface Description {
  readonly paths: { readonly [template: string]: { readonly [method: string]: Operation } };
  readonly components: { readonly [room: string]: { readonly [name: string]: Json } };
}

let description: Description | null = null;

/** GitHub's own description of its REST API, read once. */
function described(): Description {
  const path = new URL(import.meta.resolve("@octokit/openapi/generated/api.github.com.json"));
  description ??= JSON.parse(readFileSync(path, "utf8")) as Description;
  return description;
}

const ajv = new Ajv({ strict: false, logger: false, allErrors: false });
formats.default(ajv);

/** GitHub's own example of a thing, to be altered: `issue-comment`, `pull-request`, … */
export function example(name: string): Record<string, unknown> {
  const { value } = described().components.examples?.[name] ?? {};
  if (typeof value !== "object" || value === null) throw new Error(`GitHub's description has no example ${name}`);
  return structuredClone(value) as Record<string, unknown>;
}

/** Everything in which an exchange departs from GitHub's description; empty: it is as GitHub's would be. */
export function violationsOf(exchange: Exchange): readonly string[] {
  const found = operationOf(exchange.method, exchange.path);
  if (found === null) return [`${exchange.method} ${exchange.path}: GitHub has no such operation`];
  const { operation, parameters: inPath } = found;
  const says = (where: string, errors: readonly string[]) =>
    errors.map((error) => `${exchange.method} ${exchange.path}: ${where}: ${error}`);
  return [
    ...says("path", parameterErrors(operation, "path", inPath)),
    ...says("query", parameterErrors(operation, "query", [...exchange.query])),
    ...says("request body", requestErrors(operation, exchange.requestBody)),
    ...says(`response ${exchange.status}`, responseErrors(operation, exchange)),
  ];
}

interface Template {
  readonly wanted: readonly string[];
  readonly operation: Operation;
}

let templates: ReadonlyMap<string, readonly Template[]> | null = null;

/** The operations of a method with so many parts in their paths, in the description's order. */
function templatesFor(method: string, parts: number): readonly Template[] {
  templates ??= templatesByKind();
  return templates.get(`${method.toLowerCase()} ${parts}`) ?? [];
}

function templatesByKind(): ReadonlyMap<string, readonly Template[]> {
  const found = new Map<string, Template[]>();
  for (const [template, operations] of Object.entries(described().paths)) {
    const wanted = template.split("/");
    for (const [method, operation] of Object.entries(operations)) {
      const kind = `${method} ${wanted.length}`;
      found.set(kind, [...(found.get(kind) ?? []), { wanted, operation }]);
    }
  }
  return found;
}

function operationOf(method: string, path: string) {
  const parts = path.split("/");
  for (const { wanted, operation } of templatesFor(method, parts.length)) {
    if (!wanted.every((part, at) => part.startsWith("{") || part === parts[at])) continue;
    const parameters = wanted.flatMap((part, at): [string, string][] =>
      part.startsWith("{") ? [[part.slice(1, -1), decodeURIComponent(parts[at] ?? "")]] : [],
    );
    return { operation, parameters };
  }
  return null;
}

function parameterErrors(operation: Operation, place: string, given: readonly (readonly [string, string])[]) {
  const known = (operation.parameters ?? []).map(resolved).filter((parameter) => parameter.in === place);
  return given.flatMap(([name, text]) => {
    const parameter = known.find((candidate) => candidate.name === name);
    if (parameter === undefined) return [`${name} is not a parameter`];
    const schema = parameter.schema as Json;
    const value = schema.type === "integer" ? Number(text) : text;
    return schemaErrors(schema, value).map((error) => `${name}: ${error}`);
  });
}

function requestErrors(operation: Operation, body: unknown): readonly string[] {
  if (operation.requestBody === undefined) return body === undefined ? [] : ["takes no body"];
  const described = resolved(operation.requestBody);
  if (body === undefined && described.required !== true) return [];
  const schema = jsonSchemaOf(described);
  return schema === null ? [] : schemaErrors(schema, body);
}

/** A status that GitHub's description does not list may only be an error, in GitHub's one form of errors. */
function responseErrors(operation: Operation, { status, responseBody }: Exchange): readonly string[] {
  const response = operation.responses[String(status)];
  if (response === undefined) {
    return status < 400 ? ["not a status of this operation"] : schemaErrors({ $ref: basicError }, responseBody);
  }
  const schema = jsonSchemaOf(resolved(response));
  if (schema === null && responseBody !== undefined) {
    // Of some errors it describes no body, and GitHub sends its one form of errors all the same.
    return status < 400 ? ["has no body"] : schemaErrors({ $ref: basicError }, responseBody);
  }
  if (schema === null) return [];
  return schemaErrors(schema, responseBody);
}

const basicError = "#/components/schemas/basic-error";

function jsonSchemaOf(holder: Json): Json | null {
  const content = holder.content as { readonly [type: string]: Json } | undefined;
  return (content?.["application/json"]?.schema as Json | undefined) ?? null;
}

const compiled = new Map<string, ValidateFunction>();

function schemaErrors(schema: Json, value: unknown): readonly string[] {
  const key = JSON.stringify(schema);
  const validate = compiled.get(key) ?? validatorOf(schema);
  compiled.set(key, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath || "it"} ${error.message}`);
}

const added = new Set<string>();

/** What schemas have in common, such as a repository or a person, is compiled once. */
function validatorOf(schema: Json): ValidateFunction {
  const { root, definitions } = standalone(schema);
  for (const [name, definition] of definitions) {
    if (!added.has(name)) ajv.addSchema(definition as Json, nameOf(name));
    added.add(name);
  }
  return ajv.compile(root as Json);
}

/** A schema and all that it refers to, in JSON Schema's dialect. */
function standalone(schema: Json): { readonly root: unknown; readonly definitions: ReadonlyMap<string, unknown> } {
  const definitions = new Map<string, unknown>();
  const wanted: string[] = [];
  const root = translated(schema, wanted);
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (definitions.has(name)) continue;
    definitions.set(name, translated(described().components.schemas?.[name] ?? {}, wanted));
  }
  return { root, definitions };
}

/** What a schema is called where another refers to it. */
function nameOf(name: string): string {
  return `github:${name}`;
}

/** OpenAPI 3.0 writes `nullable: true` where JSON Schema has another alternative. */
function translated(part: unknown, wanted: string[]): unknown {
  if (Array.isArray(part)) return part.map((item) => translated(item, wanted));
  if (typeof part !== "object" || part === null) return part;
  const { nullable, example: _, examples: __, ...rest } = part as Json;
  if (typeof rest.$ref === "string") {
    const name = rest.$ref.replace("#/components/schemas/", "");
    wanted.push(name);
    return { $ref: nameOf(name) };
  }
  const plain = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, translated(value, wanted)]));
  return nullable === true ? { anyOf: [{ type: "null" }, plain] } : plain;
}

function resolved(part: Json): Json {
  if (typeof part.$ref !== "string") return part;
  const [room = "", name = ""] = part.$ref.replace("#/components/", "").split("/");
  const target = described().components[room]?.[name];
  if (target === undefined) throw new Error(`GitHub's description refers to ${part.$ref}, which is not in it`);
  return target;
}

/** Everything in which a request's body departs from what GitHub's description lets an operation take. */
export function bodyViolations(method: string, path: string, body: unknown): readonly string[] {
  const found = operationOf(method, path);
  return found === null ? [`GitHub has no ${method} ${path}`] : requestErrors(found.operation, body);
}

/** Every key that the description of an operation's request body names, at any depth: GitHub's schemas let others pass in silence. */
export function describedKeys(method: string, path: string): ReadonlySet<string> {
  const body = operationOf(method, path)?.operation.requestBody;
  const schema = body === undefined ? null : jsonSchemaOf(resolved(body));
  const keys = new Set<string>();
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(walk);
    if (typeof part !== "object" || part === null) return;
    for (const key of Object.keys((part as Json).properties ?? {})) keys.add(key);
    Object.values(part).forEach(walk);
  };
  if (schema !== null) {
    const { root, definitions } = standalone(schema);
    walk([root, ...definitions.values()]);
  }
  return keys;
}
