import type { GitHubClient } from "../../../adapters/github/client.ts";
import { type Permission, permissionOf, repositoryNow } from "../../../adapters/github/repository-access.ts";
import type { Session } from "../../../adapters/store/database.ts";
import { pauseOf } from "../../../adapters/store/installations.ts";
import { repositoriesNamed, type StoredRepository } from "../../../adapters/store/repositories.ts";
import type { Person } from "../../../adapters/store/sessions.ts";
import { Rate } from "./rate.ts";

/** Milliseconds for which what GitHub said of somebody's permission is kept, and how many such answers. */
const [kept, mostKept] = [5 * 60_000, 10_000];

/**
 * How often GitHub is asked, for strangers, whether one repository is public: its installation's requests are for its pull requests.
 * Beyond that the last answer stands for so many milliseconds.
 */
const strangers = { burst: 20, perMinute: 10, lasts: 15_000 };

/** Who may ask GitHub about a repository, for its installation; null: nobody may now. */
type ClientOf = (repository: StoredRepository) => Promise<GitHubClient | null>;

/** A repository as its owner and its name. */
interface Name {
  readonly owner: string;
  readonly repo: string;
}

/** What somebody may do there. Null: nothing, or it is not there, or GitHub does not say: nobody is told which. */
type Allowed = ({ readonly repository: StoredRepository } & Permission) | null;

interface AccessOptions {
  readonly database: Session;
  readonly clientOf: ClientOf;
  /** Whether a public repository's pages need no login. */
  readonly publicWithoutLogin: boolean;
  /** Accounts that are served, in lower case; empty: all. */
  readonly allowedAccounts: readonly string[];
}

/** Who may read what: GitHub decides, by the installation of that very repository. */
export class Access {
  readonly #options: AccessOptions;
  readonly #strangers = new Rate(strangers.burst, strangers.perMinute);
  readonly #public = new Map<number, { readonly isPublic: boolean; readonly at: number }>();
  readonly #known = new Map<string, { readonly permission: Permission; readonly until: number }>();

  constructor(options: AccessOptions) {
    this.#options = options;
  }

  async of({ owner, repo }: Name, who: Person | null): Promise<Allowed> {
    const { database, allowedAccounts } = this.#options;
    if (allowedAccounts.length > 0 && !allowedAccounts.includes(owner.toLowerCase())) return null;
    for (const repository of await repositoriesNamed(database, owner, repo)) {
      const allowed = await this.#in(repository, who);
      if (allowed !== null) return allowed;
    }
    return null;
  }

  async #in(repository: StoredRepository, who: Person | null): Promise<Allowed> {
    try {
      if ((await pauseOf(this.#options.database, repository.installation)) === "suspended") return null;
      const permission = who === null ? await this.#ofStranger(repository) : await this.#ofPerson(repository, who);
      return permission?.reads === true ? { repository, ...permission } : null;
    } catch {
      return null;
    }
  }

  async #ofStranger(repository: StoredRepository): Promise<Permission | null> {
    if (!this.#options.publicWithoutLogin) return null;
    const isPublic = this.#strangers.take(String(repository.id))
      ? await this.#isPublic(repository)
      : this.#lastToldPublic(repository.id);
    return isPublic === true ? { reads: true, maintains: false } : null;
  }

  async #ofPerson(repository: StoredRepository, who: Person): Promise<Permission | null> {
    // Under another name or another installation it is another question.
    const key = JSON.stringify([repository, who.id]);
    const known = this.#known.get(key);
    if (known !== undefined && known.until > Date.now()) return known.permission;
    const isPublic = await this.#isPublic(repository);
    if (isPublic === null) return null;
    const client = await this.#options.clientOf(repository);
    if (client === null) return null;
    const told = await permissionOf(client, { owner: repository.owner, repo: repository.name }, who);
    const permission = { ...told, reads: told.reads || isPublic };
    keepNewest(this.#known, key, { permission, until: Date.now() + kept });
    return permission;
  }

  /** Null: there is no such repository, or its name is another one's by now. */
  async #isPublic(repository: StoredRepository): Promise<boolean | null> {
    const client = await this.#options.clientOf(repository);
    if (client === null) return null;
    const now = await repositoryNow(client, { owner: repository.owner, repo: repository.name });
    const isPublic = now === null || now.id !== repository.id ? null : now.isPublic;
    keepNewest(this.#public, repository.id, { isPublic: isPublic === true, at: Date.now() });
    return isPublic;
  }

  #lastToldPublic(id: number): boolean {
    const told = this.#public.get(id);
    return told?.isPublic === true && Date.now() - told.at < strangers.lasts;
  }
}

/** The newest answers, and no more than there is room for. */
function keepNewest<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): void {
  known.delete(key);
  known.set(key, value);
  const [oldest] = known.keys();
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
}
