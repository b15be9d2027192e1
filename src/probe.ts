import { type UrlChoice, urlsToAsk } from "./assess/urls-to-ask.ts";
import type { LinkStatus, OwnerStatus, Probes } from "./model/assessment.ts";
import { by } from "./model/order.ts";
import type { Owner, Program } from "./model/program.ts";
import type { ChangedFile } from "./model/snapshot.ts";
import type { Directory, Links } from "./ports.ts";
import type { ProgramAt } from "./program-at.ts";

/** Whom a run may ask, and about which URLs. */
interface Asking {
  readonly kind?: "change" | "posture";
  readonly directory: Directory | null;
  readonly links: { readonly port: Links; readonly which: UrlChoice } | null;
}

interface Both {
  readonly base: ProgramAt;
  readonly head: ProgramAt;
  readonly files: readonly ChangedFile[];
}

/** Asks the world about every owner of both programs and about URLs of theirs, each once, so that a flaky host never looks like a change. */
export async function probe(both: Both, asking: Asking): Promise<Probes> {
  const programs = [both.base, both.head].flatMap(({ parsed }) => parsed.program ?? []);
  const urls = urlsOf(both, asking);
  const [owners, links] = await Promise.all([
    asking.directory?.lookUp(ownersOf(programs)) ?? new Map<string, OwnerStatus>(),
    (urls.length > 0 ? asking.links?.port.probe(urls) : null) ?? new Map<string, LinkStatus>(),
  ]);
  return { owners, links };
}

/** A branch that is told of as it stands is no change: whoever asks after its URLs asks after all. */
function urlsOf({ base, head, files }: Both, { kind, links }: Asking): readonly string[] {
  const side = ({ snapshot, parsed: { program } }: ProgramAt) => (program === null ? null : { program, snapshot });
  if (links === null) return [];
  return urlsToAsk(kind === "posture" ? "all" : links.which, { files, base: side(base), head: side(head) });
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
