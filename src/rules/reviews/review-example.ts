import type { Example } from "../example.ts";

const attested =
  'attested: { by: "@alice", on: 2026-01-31, digest: sha256:f231909278cb9b4540aa41823bfdcdf43f5575e0f13ccf8bf509b4c025542a4c }';

/** An attestation of January 2026, with an interval that asks for another by now, and with one that does not yet. */
export function reviewedEvery(interval: { readonly wrong: string; readonly right: string }): Example {
  const every = (often: string) => ({
    files: { "compliance/controls/tx-01.yml": [["treats:", `review-every: ${often}\ntreats:`]] as const },
  });
  return {
    before: {
      "compliance/controls/tx-01.yml": [["docs/tls.md#versions", `docs/tls.md#versions\n    ${attested}`]],
    },
    wrong: every(interval.wrong),
    right: every(interval.right),
  };
}
