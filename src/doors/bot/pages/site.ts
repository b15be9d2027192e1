import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { OAuthApp } from "../../../adapters/github/client/oauth.ts";
import type { Database } from "../../../adapters/store/database.ts";
import type { PackedReport } from "../../../adapters/store/page-reports.ts";
import type { StoredRepository } from "../../../adapters/store/repositories.ts";
import type { Access } from "./access.ts";
import type { Keys } from "./sealed.ts";

/** What the pages are given. */
export interface Site {
  readonly database: Database;
  /** Where people reach it, without a trailing slash; null: nobody said. */
  readonly publicUrl: string | null;
  readonly serverUrl: string;
  /** Whether the pull requests are GitHub's, and not an example's. */
  readonly isReal: boolean;
  /** The header in which a reverse proxy writes whose request it is; null: there is none. */
  readonly addressHeader: string | null;
  /** Null: there is no login, so that only public repositories have pages. */
  readonly login: Login | null;
  readonly access: Pick<Access, "of">;
  /** Milliseconds: a refusal takes a multiple of it. */
  readonly refusalStep: number;
  /** HTML of a report, which is read only where it has to be drawn; null: it cannot be shown now. */
  readonly draw: (page: PageOf, read: () => Promise<PackedReport | null>) => Promise<string | null>;
  readonly validate: (task: ValidateTask) => Promise<Answer>;
  readonly simulate: (repository: StoredRepository, number: number, asIf: AsIf) => Promise<Answer>;
}

/** What is answered, as JSON. */
export interface Answer {
  readonly status: 200 | 404 | 422 | 503;
  readonly json: string;
}

/** A program that somebody sent, by the paths of its files. */
export interface ValidateTask {
  readonly is: "validate";
  readonly files: Readonly<Record<string, string>>;
  readonly program: string;
}

/** What would be otherwise: files of head (null: it would not be there), and who else would have approved. */
export interface AsIf {
  readonly files: Readonly<Record<string, string | null>>;
  readonly approvedBy: readonly string[];
}

export interface Login extends OAuthApp {
  readonly keys: Keys;
}

/** Which report is to be drawn. */
export interface PageOf {
  readonly repository: Pick<StoredRepository, "id" | "owner" | "name">;
  readonly number: number;
  readonly evaluatedAt: string;
}

/** A report that a thread is to make a page of: all of it is data. */
export interface PageTask {
  readonly is: "page";
  readonly report: Uint8Array;
  readonly others: Uint8Array;
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
}

/** A request, with the connection that it came on. */
export type Asking = Context<{ Bindings: HttpBindings }>;
