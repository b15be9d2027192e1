import { canBeWaived, type ReportedFinding, type Standing, type StandingFinding } from "../finding.ts";

type VerdictIs = "pass" | "warn" | "fail" | "error" | "none";

/** Policy applied to a comparison. `error`: could not be evaluated, which is different from a finding. `none`: there is no policy to apply. */
export interface Verdict<Is extends VerdictIs = VerdictIs> {
  readonly is: Is;
  /** Fingerprints of the findings that make it so. */
  readonly because: readonly string[];
}

/** What was found and what it comes to: nothing that passes has a blocking finding. */
export type Conclusion =
  | { readonly verdict: Verdict<"pass" | "warn" | "none">; readonly findings: readonly NotBlocking[] }
  | { readonly verdict: Verdict<"fail" | "error">; readonly findings: readonly StandingFinding[] };

export type NotBlocking = StandingFinding & { readonly blocking: false };

/** What findings come to; null where that contradicts them: nothing that passes has a blocking finding. */
export function conclusionOf({ is, because }: Verdict, findings: readonly StandingFinding[]): Conclusion | null {
  switch (is) {
    case "pass":
    case "warn":
    case "none": {
      const open = findings.filter(isNotBlocking);
      return open.length < findings.length ? null : { verdict: { is, because }, findings: open };
    }
    case "fail":
    case "error":
      return { verdict: { is, because }, findings };
  }
}

export function isNotBlocking(found: StandingFinding): found is NotBlocking {
  return !found.blocking;
}

/** A finding with its standing; null where the two contradict each other, as in a program change that is waived. */
export function standingFinding(
  found: ReportedFinding & { readonly standing: Standing; readonly blocking: boolean },
): StandingFinding | null {
  const { standing, blocking, cause, fix } = found;
  switch (standing) {
    case "introduced":
      return fix === null ? null : { ...found, standing, fix };
    case "existing":
    case "unverifiable":
      return blocking ? null : { ...found, standing, blocking };
    case "waived":
      return blocking || !canBeWaived(found) ? null : { ...found, standing, blocking };
    case "resolved":
    case "withdrawn":
      return blocking || cause !== null || fix !== null ? null : { ...found, standing, blocking, cause, fix };
  }
}
