import type { Finding } from "../model/finding.ts";

/** What a check says of one wrong thing; everything else of a `Finding` follows from the rule or has a neutral default. */
export type FindingDetails = Pick<Finding, "message" | "location"> &
  Partial<Pick<Finding, "fix" | "control" | "actor" | "criteria" | "explainedBy" | "parts">>;

/** One thing that a rule found, and what it is about. */
export type Found = FindingDetails & Pick<Finding, "subject">;
