import { section, signal } from "../looks.ts";
import type { Signal } from "../signal.ts";

const written = (id: string, mechanism: string, criteria: string, why: string, titles: string): Signal => signal(id, mechanism, criteria, why, [section(...titles.split(", "))]);

/** Rules that people wrote down of incidents, changes, continuity, vendors and data. */
export const operationsDocumentSignals: readonly Signal[] = [
  written(
    "incident-evaluation",
    "evaluation of security events",
    "CC7.3 | DE.AE-04 RS.MA-03",
    "Which event is an incident, and how bad it is, is decided by rule",
    "incident classification, severity levels, incident severity, severity, triage, incident triage, incident identification, identification phase, incident detection, event evaluation, incident categories",
  ),
  written(
    "incident-response",
    "response to incidents",
    "CC7.4 CC7.3 | RS.MA-01 RS.CO-02",
    "Who does what in an incident is written down",
    "incident response, incident response plan, incident management, security incident, security incidents, incident response policy, incident handling, incident response procedure, security incident response, breach response, breach policy, containment, incident process",
  ),
  written(
    "incident-recovery",
    "recovery from incidents, and what is learned",
    "CC7.5 CC7.4 | RC.RP-01 ID.IM-03",
    "After an incident the system is restored, and its cause is removed",
    "post incident review, postmortem, post mortem, lessons learned, incident recovery, root cause analysis, recovery phase, recovery procedures, incident review, retrospective, post incident, follow up phase",
  ),
  written(
    "change-management",
    "management of changes",
    "CC8.1 | ID.RA-07",
    "How a change is asked for, tested, approved and released is written down",
    "change management, change management policy, change control, change process, change approval, emergency changes, release process, release management, deployment process, production deployment, deployment procedure, releasing",
  ),
  written(
    "development-policy",
    "rules for secure development",
    "CC8.1 CC5.2 | PR.PS-06",
    "How software is made securely is written down",
    "secure development, software development lifecycle, software development life cycle, sdlc, secure coding, secure development policy, secure software development, development policy, coding standards, security review, software development process, secure sdlc",
  ),
  written(
    "business-continuity",
    "a plan to go on in a disruption",
    "CC9.1 A1.2 | RC.RP-01 PR.IR-03",
    "What happens when something large fails is written down",
    "business continuity, business continuity plan, business continuity policy, business continuity and disaster recovery, continuity plan, contingency plan, business impact analysis, business continuity management, contingency planning",
  ),
  written(
    "disaster-recovery",
    "a plan to recover from disasters",
    "A1.2 CC7.5 CC9.1 | RC.RP-01 RC.RP-02",
    "How the service is brought back, and how fast, is written down",
    "disaster recovery, disaster recovery plan, disaster recovery policy, recovery time objective, rto, recovery objectives, recovery plan, failover, failover procedure, disaster recovery procedures",
  ),
  written(
    "recovery-test",
    "tests of recovery",
    "A1.3 | ID.IM-02 RC.RP-03",
    "It is known from trying that recovery works",
    "disaster recovery testing, disaster recovery test, dr test, dr testing, restore test, restore tests, restore testing, backup testing, recovery testing, testing and maintenance, tabletop exercise, tabletop exercises, backup restoration, continuity testing, restore drill, game day, restoration testing, plan testing",
  ),
  written("backup-policy", "rules for backups", "A1.2 CC7.5 | PR.DS-11", "What is backed up, how often and for how long is written down", "backup, backups, backup policy, data backup, backup and recovery, backup and restore, backup procedures, backup schedule, data backups, backup retention"),
  written("capacity", "planning of capacity", "A1.1 | PR.IR-04", "What the service will need is known before it is needed", "capacity management, capacity planning, capacity, scaling policy, performance monitoring, availability monitoring, load testing"),
  written(
    "vendor-management",
    "management of vendors",
    "CC9.2 | GV.SC-01 GV.SC-06",
    "Vendors are assessed before they are trusted, and again later",
    "vendor management, third party management, vendor risk, vendor risk management, supplier management, supplier security, third party risk, vendor assessment, vendor security, third party security, vendor review, supplier relationships, 3rd party assurance, third party access, vendor management policy, third parties, due diligence",
  ),
  written("subprocessors", "a list of subprocessors", "CC9.2 CC2.3 | GV.SC-04", "Which vendors handle customers' data is written down", "subprocessors, sub processors, list of subprocessors, vendor list, third party services, approved vendors, subservice organizations"),
  written("insurance", "insurance against what remains", "CC9.1 | GV.RM-04", "What cannot be prevented is paid for", "cyber insurance, insurance, cyber liability insurance, risk transfer, insurance coverage"),
  written(
    "data-classification",
    "classes of data and how each is handled",
    "C1.1 CC2.1 | ID.AM-05 ID.AM-07",
    "How confidential each kind of data is, and how it is handled, is written down",
    "data classification, information classification, data classification policy, classification levels, data handling, confidential data, confidentiality, confidential information, data management policy, data sensitivity, confidentiality policy",
  ),
  written(
    "data-retention",
    "times for which data is kept",
    "C1.2 CC6.5 | ID.AM-08",
    "When data is deleted is written down",
    "data retention, data retention policy, retention schedule, data deletion, retention policy, retention, data retention and deletion, retention periods, retention period, record retention, deletion of customer data, data lifecycle",
  ),
  written(
    "confidentiality-agreements",
    "agreements to keep things confidential",
    "C1.1 CC1.1 | GV.RR-04 GV.SC-05",
    "Everybody who sees confidential data has promised to keep it so",
    "non disclosure agreement, non disclosure agreements, nda, confidentiality agreement, confidentiality agreements, confidentiality obligations",
  ),
];
