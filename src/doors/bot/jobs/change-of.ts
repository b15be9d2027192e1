import type { StoredRepository } from "../../../adapters/store/repositories.ts";
import type { Envelope } from "./jobs-of.ts";

/** What becomes of an installation or a repository that we know. */
export type Change =
  | {
      readonly is: "installed";
      readonly installation: number;
      readonly account: string;
      readonly suspended: boolean;
      /** Milliseconds since 1970; null: the delivery does not say. */
      readonly changedAt: number | null;
      /** Those that it is told to have. */
      readonly repositories: readonly StoredRepository[];
    }
  | { readonly is: "uninstalled"; readonly installation: number }
  | { readonly is: "added"; readonly installation: number; readonly repositories: readonly StoredRepository[] }
  | { readonly is: "removed"; readonly installation: number; readonly repositories: readonly number[] }
  /** Its name or its owner: what is kept of it is kept under its number. */
  | { readonly is: "renamed" }
  /** It has other people, or was not to be written to, until now. */
  | { readonly is: "returned"; readonly installation: number; readonly repository: number };

/** Null: nothing that we keep is altered. */
export function changeOf(event: string, about: Envelope): Change | null {
  if (about.installation === undefined) return null;
  switch (event) {
    case "installation":
      return ofInstallation(about, about.installation);
    case "installation_repositories":
      return ofItsRepositories(about, about.installation.id);
    case "repository":
      return ofRepository(about, about.installation.id);
    default:
      return null;
  }
}

type Installation = NonNullable<Envelope["installation"]>;

/** Only deliveries about an installation itself say whose it is: a header, which is not signed, must not make another one of what was removed. */
function ofInstallation({ action, repositories }: Envelope, about: Installation): Change | null {
  const { id, account, updated_at: changedAt } = about;
  if (account == null) return null;
  if (action === "deleted") return { is: "uninstalled", installation: id };
  return {
    is: "installed",
    installation: id,
    account: account.login,
    suspended: action === "suspend",
    changedAt,
    repositories: stored(id, repositories),
  };
}

function ofItsRepositories(about: Envelope, installation: number): Change | null {
  if (about.action === "added")
    return { is: "added", installation, repositories: stored(installation, about.repositories_added) };
  if (about.action !== "removed") return null;
  return { is: "removed", installation, repositories: (about.repositories_removed ?? []).map(({ id }) => id) };
}

function ofRepository({ action = "", repository }: Envelope, installation: number): Change | null {
  if (repository === undefined) return null;
  if (action === "deleted") return { is: "removed", installation, repositories: [repository.id] };
  if (["transferred", "unarchived"].includes(action))
    return { is: "returned", installation, repository: repository.id };
  return action === "renamed" ? { is: "renamed" } : null;
}

function stored(installation: number, named: Envelope["repositories"] = []): readonly StoredRepository[] {
  return named.map(({ id, full_name }) => {
    const [owner = "", name = ""] = full_name.split("/");
    return { id, installation, owner, name };
  });
}
