import type { GitHubClient } from "../../../adapters/github/client/client.ts";
import { type Permission, permissionOf, repositoryNow } from "../../../adapters/github/people/repository-access.ts";
import type { Session } from "../../../adapters/store/database.ts";
import { pauseOf } from "../../../adapters/store/installations.ts";
import { repositoriesNamed, type StoredRepository } from "../../../adapters/store/repositories.ts";
import type { Person } from "../../../adapters/store/sessions.ts";
import { Budgets } from "./budgets.ts";

/** Milliseconds for which what GitHub said of somebody's permission is kept, and of a repository being public; how many such answers. */
const [kept, keptPublic, mostKept] = [5 * 60_000, 60_000, 10_000];

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
  /** Milliseconds; without it, the clock's. */
  readonly now?: () => number;
}

/** Null: GitHub does not say. */
type Allows = Permission | null;

/** What GitHub said of a repository; `isPublic` is null: it is not there under that name. */
interface Told {
  readonly isPublic: boolean | null;
  readonly at: number;
}

/** Who may read what: GitHub decides, by the installation of that very repository. */
export class Access {
  readonly #options: AccessOptions;
  readonly #now: () => number;
  readonly #budgets = new Budgets();
  readonly #public = new Map<string, Told>();
  readonly #known = new Map<string, { readonly permission: Permission; readonly until: number }>();
  /** What GitHub is being asked. */
  readonly #asking = { public: new Map<string, Promise<boolean | null>>(), person: new Map<string, Promise<Allows>>() };

  constructor(options: AccessOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
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

  async #ofStranger(repository: StoredRepository): Promise<Allows> {
    if (!this.#options.publicWithoutLogin) return null;
    const isPublic = await this.#isPublic(repository, null);
    return isPublic === true ? { reads: true, maintains: false } : null;
  }

  /** Whoever reads only because a repository is public reads no longer than it is told to be so. */
  async #ofPerson(repository: StoredRepository, who: Person): Promise<Allows> {
    // Under another name or another installation it is another question.
    const key = JSON.stringify([repository, who.id]);
    const known = this.#known.get(key);
    const fresh = known !== undefined && known.until > this.#now() ? known.permission : null;
    if (fresh?.reads === true) return fresh;
    return shared(this.#asking.person, key, async () => {
      const isPublic = await this.#isPublic(repository, who);
      if (isPublic === null) return null;
      const permission = fresh ?? (await this.#permission(repository, who));
      if (permission === null) return null;
      if (fresh === null) keepNewest(this.#known, key, { permission, until: this.#now() + kept });
      return { ...permission, reads: permission.reads || isPublic };
    });
  }

  /** Null: GitHub may not be asked now. */
  async #permission(repository: StoredRepository, who: Person): Promise<Allows> {
    if (!this.#budgets.take(repository.installation, { who, isKnown: false, now: this.#now() })) return null;
    const client = await this.#options.clientOf(repository);
    return client === null ? null : permissionOf(client, { owner: repository.owner, repo: repository.name }, who);
  }

  /** Null: there is no such repository, its name is another one's by now, or GitHub may not be asked and has not said lately. */
  async #isPublic(repository: StoredRepository, who: Person | null): Promise<boolean | null> {
    const key = JSON.stringify(repository);
    const told = this.#public.get(key);
    const isKnown = told !== undefined && this.#now() - told.at < keptPublic;
    const isAsked = this.#asking.public.has(key);
    if (!isAsked && !this.#budgets.take(repository.installation, { who, isKnown, now: this.#now() }))
      return isKnown ? told.isPublic : null;
    return shared(this.#asking.public, key, () => this.#publicNow(repository, key));
  }

  async #publicNow(repository: StoredRepository, key: string): Promise<boolean | null> {
    const client = await this.#options.clientOf(repository);
    if (client === null) return null;
    const there = await repositoryNow(client, { owner: repository.owner, repo: repository.name });
    const isPublic = there === null || there.id !== repository.id ? null : there.isPublic;
    keepNewest(this.#public, key, { isPublic, at: this.#now() });
    return isPublic;
  }
}

/** Whoever asks the same meanwhile waits for that answer: many at once cost one request. */
function shared<T>(asking: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const answer = asking.get(key) ?? ask().finally(() => asking.delete(key));
  asking.set(key, answer);
  return answer;
}

/** The newest answers, and no more than there is room for. */
function keepNewest<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): void {
  known.delete(key);
  known.set(key, value);
  const [oldest] = known.keys();
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
}
