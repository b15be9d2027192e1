import type { Session } from "../../../adapters/store/database.ts";
import { forgetInstallation, isRemoved, keepInstallation } from "../../../adapters/store/installations.ts";
import {
  forgetRepositories,
  keepRepositories,
  repositoriesIn,
  repositoriesOf,
} from "../../../adapters/store/repositories.ts";
import type { Change } from "../jobs/change-of.ts";
import type { InstallationJob } from "../jobs/job.ts";

/** Repositories of whose open pull requests something may have been missed. */
type Missed = Pick<InstallationJob, "installation" | "repositories">;

/** Keeps a change of what we know; null: nothing was missed of anything. */
export async function makeChange(session: Session, change: Change): Promise<Missed | null> {
  switch (change.is) {
    case "installed": {
      const { installation, account, suspended, changedAt, repositories } = change;
      await keepInstallation(session, { id: installation, account, suspended, changedAt });
      await keepRepositories(session, repositories);
      if (await isRemoved(session, installation)) return null;
      // GitHub delivers nothing while it is suspended.
      return suspended ? null : { installation, repositories: await repositoriesOf(session, installation) };
    }
    case "uninstalled":
      await forgetRepositories(session, await repositoriesOf(session, change.installation));
      await forgetInstallation(session, change.installation);
      return null;
    case "added": {
      const { installation, repositories } = change;
      await keepRepositories(session, repositories);
      if (await isRemoved(session, installation)) return null;
      return { installation, repositories: repositories.map(({ id }) => id) };
    }
    case "removed":
      // One that was transferred meanwhile is somebody else's.
      await forgetRepositories(session, await repositoriesIn(session, change.installation, change.repositories));
      return null;
    case "renamed":
      return null;
    case "returned":
      return { installation: change.installation, repositories: [change.repository] };
  }
}
