import type { LinkStatus, OwnerStatus, Probes } from "./model/assessment.ts";
import { by } from "./model/order.ts";
import type { Owner, Program } from "./model/program.ts";
import type { Directory, Links } from "./ports.ts";

/** Asks the world about every owner of both programs and about URLs of theirs, each once, so that a flaky host never looks like a change. */
export async function probe(
  programs: readonly Program[],
  urls: readonly string[],
  ports: { readonly directory: Directory | null; readonly links: Links | null },
): Promise<Probes> {
  const [owners, links] = await Promise.all([
    ports.directory?.lookUp(ownersOf(programs)) ?? new Map<string, OwnerStatus>(),
    (urls.length > 0 ? ports.links?.probe(urls) : null) ?? new Map<string, LinkStatus>(),
  ]);
  return { owners, links };
}

/** Every owner of controls, risks and programs, once by name whatever its case. */
function ownersOf(programs: readonly Program[]): readonly Owner[] {
  const known = new Map<string, Owner>();
  for (const program of programs) {
    const mentioned = [
      ...program.owners,
      ...program.controls.flatMap((control) => [control.owner, ...control.deputies]),
      ...program.risks.map((risk) => risk.owner),
    ];
    for (const owner of mentioned) if (owner !== null) known.set(owner.name.toLowerCase(), owner);
  }
  return [...known.values()].sort(by((owner) => owner.name.toLowerCase()));
}
