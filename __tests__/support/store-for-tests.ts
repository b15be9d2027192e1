import { afterAll, beforeAll } from "vitest";
import type { Database } from "../../src/adapters/store/database.ts";
import { embedded } from "../../src/adapters/store/embedded.ts";
import { keepRepository, type StoredRepository } from "../../src/adapters/store/repositories.ts";
import { dataFolder } from "./data-folder.ts";
import { removeAll } from "./git.ts";

/** A bot's database for the tests of a file, with repositories in it, from before the first until after the last. */
export function storeForTests(...repositories: readonly StoredRepository[]): { readonly database: Database } {
  let database: Database;
  beforeAll(async () => {
    database = await embedded(await dataFolder(), "a test");
    for (const repository of repositories) await keepRepository(database, repository);
  });
  afterAll(async () => {
    await database.close();
    removeAll();
  });
  return {
    get database() {
      return database;
    },
  };
}
