import { section, signal } from "../looks.ts";
import type { Signal } from "../signal.ts";

const written = (id: string, mechanism: string, criteria: string, why: string, titles: string): Signal => signal(id, mechanism, criteria, why, [section(...titles.split(", "))]);

/** Rules that people wrote down of how the company is run: a heading and prose that says who must do what. */
export const companyDocumentSignals: readonly Signal[] = [
  written("security-policy", "an information security policy", "CC5.3 CC2.2 | GV.PO-01", "What people must do for security is written down and kept current", "information security policy, security policy, information security program, policy management, policy review, security program"),
  written("acceptable-use", "rules for the use of systems and devices", "CC1.1 CC1.5 | GV.PO-01 GV.RR-04", "What people may do with the company's systems is written down", "acceptable use, acceptable use policy, clean desk, use of company assets"),
  written("sanctions", "consequences of breaking the rules", "CC1.5 CC1.1 | GV.RR-04", "Whoever breaks the rules is held to account", "disciplinary, disciplinary action, disciplinary process, sanctions, sanction policy, enforcement, violations, policy compliance, non compliance"),
  written("oversight", "oversight by a board or by management", "CC1.2 CC4.2 | GV.OV-01 GV.RR-01", "Somebody above those who run the controls watches over them", "governance, corporate governance, board of directors, management oversight, security oversight, steering committee, security committee, management review"),
  written("roles", "roles and responsibilities", "CC1.3 | GV.RR-02", "Who answers for what is written down", "roles and responsibilities, roles & responsibilities, responsibilities, organizational structure, organisational structure, security roles, security team, raci"),
  written(
    "hiring",
    "rules for hiring",
    "CC1.4 CC1.1 | GV.RR-04",
    "People are checked before they are trusted",
    "background check, background checks, background screening, hiring, recruitment, pre employment screening, employee screening, personnel security, human resources security, human resource security, human resources",
  ),
  written("training", "security training", "CC1.4 CC2.2 | PR.AT-01 PR.AT-02", "People know what they must do for security", "security training, security awareness, awareness training, training and awareness, security awareness training, training"),
  written("performance-review", "reviews of how people do their work", "CC1.5 CC1.4 | GV.RR-04", "People are held to what is expected of them", "performance review, performance reviews, performance evaluation, performance management"),
  written("data-inventory", "an inventory of systems and data", "CC2.1 CC6.1 | ID.AM-01 ID.AM-02 ID.AM-07", "It is known what must be protected", "asset inventory, asset management, data inventory, system inventory, inventory of assets, system description, data flow, data flows"),
  written(
    "internal-communication",
    "ways to report concerns inside",
    "CC2.2 CC1.1 | GV.PO-02",
    "Whoever sees something wrong knows whom to tell",
    "reporting security concerns, reporting concerns, whistleblower, whistleblowing, internal communication, reporting incidents, incident reporting, reporting security incidents, reporting an incident",
  ),
  written(
    "external-communication",
    "rules for what customers are told",
    "CC2.3 CC7.4 | RS.CO-02 RS.CO-03",
    "Customers and others are told what concerns them",
    "customer communication, external communication, external communications, communication plan, breach notification, notification of customers, customer notification, communications, incident communication, status page",
  ),
  written("service-commitments", "commitments to customers", "CC2.3 CC3.1 | GV.OC-04", "Customers know what they can rely on", "service level agreement, service level objectives, service commitments, sla, service levels, customer responsibilities, shared responsibility"),
  written("risk-objectives", "objectives against which risks are assessed", "CC3.1 | GV.RM-01 GV.RM-02", "It is written down what must not be put at risk, and how much", "risk management policy, risk management, risk appetite, risk tolerance, security objectives, risk strategy"),
  written("risk-assessment", "assessment of risks", "CC3.2 CC3.1 | ID.RA-05 GV.RM-03", "Risks are found, weighed and answered regularly", "risk assessment, risk assessments, risk register, risk analysis, threat model, threat modeling, threat modelling, risk treatment, risk identification"),
  written("fraud-risk", "assessment of the risk of fraud", "CC3.3 | ID.RA-05", "How people inside and outside could cheat was thought about", "fraud, fraud risk, fraud risk assessment, anti fraud, segregation of duties, separation of duties, insider threat, anti bribery"),
  written("risk-of-change", "assessment of what changes do to risks", "CC3.4 | ID.RA-07", "Changes of the business and the system are looked at for new risks", "impact assessment, change risk, significant changes, security impact analysis, data protection impact assessment, privacy impact assessment, risk of change"),
  written("internal-audit", "audits of the controls", "CC4.1 CC4.2 | ID.IM-02 GV.OV-03", "Somebody checks that the controls work", "internal audit, internal audits, compliance audit, compliance audits, audit program, control monitoring, monitoring of controls, system audits, continuous monitoring, control testing"),
  written(
    "corrective-action",
    "correction of what audits find",
    "CC4.2 CC7.5 | ID.IM-01 ID.IM-03",
    "Problems that are found are reported to whoever must fix them, and fixed",
    "corrective action, corrective actions, corrective and preventive action, nonconformity, nonconformities, audit findings, remediation, remediation plan, exceptions, exception process, policy exceptions, security exceptions",
  ),
];
