import { readFileSync } from "node:fs";
import { buildSchema, type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import { rememberTexts } from "../../src/model/remember.ts";

let schema: GraphQLSchema | null = null;

/** GitHub's own schema, read once. */
export function gitHubSchema(): GraphQLSchema {
  const idl = new URL("schema.graphql", import.meta.resolve("@octokit/graphql-schema"));
  schema ??= buildSchema(readFileSync(idl, "utf8"), { assumeValid: true, noLocation: true });
  return schema;
}

/** What a query says, or what is wrong with it. Most are asked again and again, and holding one against GitHub's schema takes longer than answering it. */
export const documentOf = rememberTexts(200, readDocument);

function readDocument(query: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query);
    const wrong = validate(gitHubSchema(), document);
    return wrong.length > 0 ? wrong : document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
