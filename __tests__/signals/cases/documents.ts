import type { SignalCase } from "./case.ts";

const prose =
  "All employees must follow this rule. The owner of the rule reviews it every year, and whoever needs an exception asks for one in writing before they act.";
const manual =
  "Open the page, choose the entry that you want to see, and select the button at the top. The list then shows every entry with its date, its name and its size.";

/** A rule under its heading; the same heading over a manual; and no rule any more. */
function rule(signal: string, heading: string): SignalCase {
  const path = `docs/policies/${signal}.md`;
  return { signal, path, shows: `# ${heading}\n\n${prose}\n`, lookAlike: `# ${heading}\n\n${manual}\n`, without: null };
}

export const documentCases: readonly SignalCase[] = [
  rule("security-policy", "Information Security Policy"),
  rule("acceptable-use", "Acceptable Use Policy"),
  rule("sanctions", "Disciplinary Process"),
  rule("oversight", "Corporate Governance"),
  rule("roles", "Roles and Responsibilities"),
  rule("hiring", "Background Checks"),
  rule("training", "Security Awareness Training"),
  rule("performance-review", "Performance Reviews"),
  rule("data-inventory", "Asset Inventory"),
  rule("internal-communication", "Whistleblower"),
  rule("external-communication", "Breach Notification"),
  rule("service-commitments", "Service Level Agreement"),
  rule("risk-objectives", "Risk Appetite"),
  rule("risk-assessment", "Risk Assessment"),
  rule("fraud-risk", "Fraud Risk Assessment"),
  rule("risk-of-change", "Change Risk"),
  rule("internal-audit", "Internal Audits"),
  rule("corrective-action", "Corrective Actions"),
  rule("access-policy", "Access Control Policy"),
  rule("access-lifecycle", "Offboarding"),
  rule("access-review", "Access Reviews"),
  rule("password-policy", "Password Policy"),
  rule("remote-work", "Remote Access"),
  rule("network-rules", "Network Segmentation"),
  rule("physical-access", "Physical Security"),
  rule("disposal", "Media Disposal"),
  rule("encryption-policy", "Encryption Policy"),
  rule("key-management", "Key Management"),
  rule("endpoint-policy", "Malware Protection"),
  rule("vulnerability-management", "Vulnerability Management"),
  rule("penetration-test", "Penetration Testing"),
  rule("baseline", "System Hardening"),
  rule("logging-policy", "Logging and Monitoring"),
  rule("incident-evaluation", "Severity Levels"),
  rule("incident-response", "Incident Response Plan"),
  rule("incident-recovery", "Lessons Learned"),
  rule("change-management", "Change Management"),
  rule("development-policy", "Secure Development"),
  rule("business-continuity", "Business Continuity Plan"),
  rule("disaster-recovery", "Disaster Recovery Plan"),
  rule("recovery-test", "Restore Tests"),
  rule("backup-policy", "Backup Policy"),
  rule("capacity", "Capacity Planning"),
  rule("vendor-management", "Vendor Management"),
  rule("subprocessors", "List of Subprocessors"),
  rule("insurance", "Cyber Insurance"),
  rule("data-classification", "Data Classification"),
  rule("data-retention", "Data Retention"),
  rule("confidentiality-agreements", "Non-Disclosure Agreements"),
];
