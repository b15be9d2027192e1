import { section, signal } from "../looks.ts";
import type { Signal } from "../signal.ts";

const written = (id: string, mechanism: string, criteria: string, why: string, titles: string): Signal => signal(id, mechanism, criteria, why, [section(...titles.split(", "))]);

/** Rules that people wrote down of how systems and data are protected. */
export const protectionDocumentSignals: readonly Signal[] = [
  written(
    "access-policy",
    "rules for access",
    "CC6.1 CC6.3 | PR.AA-05 PR.AA-01",
    "Who gets access to what, and who decides, is written down",
    "access control, access control policy, access management, access policy, identity and access management, logical access, least privilege, system access, access rights, privileged access",
  ),
  written(
    "access-lifecycle",
    "granting and ending of access",
    "CC6.2 CC6.3 | PR.AA-01",
    "Access is given after approval and ends when people leave",
    "onboarding, offboarding, access provisioning, access requests, access request, user provisioning, deprovisioning, termination, employee termination, access termination, access revocation, joiners, joiners movers leavers, access establishment, removal of access, user access",
  ),
  written("access-review", "regular reviews of access", "CC6.3 CC6.2 | PR.AA-05", "Access that is no longer needed is found and removed", "access review, access reviews, user access review, user access reviews, entitlement review, access recertification, review of access rights, periodic access review"),
  written(
    "password-policy",
    "rules for passwords and multi-factor authentication",
    "CC6.1 | PR.AA-01 PR.AA-03",
    "How people prove who they are is written down",
    "password policy, passwords, password management, password requirements, authentication policy, multi factor authentication, mfa, authentication requirements, two factor authentication",
  ),
  written(
    "remote-work",
    "rules for work from elsewhere and on devices",
    "CC6.6 CC6.7 | PR.AA-05 PR.IR-01",
    "Devices and networks outside the office are guarded",
    "remote work, remote working, teleworking, remote access, mobile device, mobile devices, mobile device policy, byod, bring your own device, remote access policy, laptop security",
  ),
  written("network-rules", "rules for the network", "CC6.6 | PR.IR-01", "How the network is guarded and divided is written down", "network security, firewall, firewalls, network segmentation, firewall policy, network access, network controls, perimeter security"),
  written(
    "physical-access",
    "rules for premises",
    "CC6.4 | PR.AA-06",
    "Who may enter where systems and papers are is written down",
    "physical security, physical access, facility access, facility access policy, visitor, visitors, visitor management, office security, data center security, physical and environmental security",
  ),
  written("disposal", "disposal of devices and media", "CC6.5 | ID.AM-08", "Nothing can be read from what is given away", "media disposal, disposal, secure disposal, data disposal, data destruction, media sanitization, sanitization, equipment disposal, data sanitization, disposable media policy, media handling"),
  written(
    "encryption-policy",
    "rules for encryption",
    "CC6.1 CC6.7 | PR.DS-01 PR.DS-02",
    "What must be encrypted, and how, is written down",
    "encryption, encryption policy, cryptography, cryptographic controls, cryptography policy, encryption at rest, encryption in transit, data encryption, data in transit, data at rest, data protection",
  ),
  written("key-management", "rules for keys and secrets", "CC6.1 | PR.DS-01 PR.AA-01", "Who keeps keys, and when they are changed, is written down", "key management, key rotation, secrets management, secret management, credential rotation, cryptographic key management, secret rotation, key management policy"),
  written(
    "endpoint-policy",
    "protection against malware",
    "CC6.8 | DE.CM-09 PR.PS-05",
    "Harmful software is kept off devices and servers",
    "malware, malware protection, antivirus, anti virus, endpoint protection, endpoint security, anti malware, workstation security, endpoint detection, malware policy, malicious software, software installation",
  ),
  written(
    "vulnerability-management",
    "management of vulnerabilities",
    "CC7.1 | ID.RA-01 PR.PS-02",
    "Vulnerabilities are found, and fixed within a time that is written down",
    "vulnerability management, vulnerability scanning, patch management, patching, vulnerability scans, vulnerability detection policy, vulnerability remediation, software updates, vulnerability management policy, remediation timelines",
  ),
  written("penetration-test", "penetration tests", "CC4.1 CC7.1 | ID.RA-01 ID.IM-02", "Somebody from outside tries to break in", "penetration testing, penetration test, penetration tests, pentest, pen testing, bug bounty, red team"),
  written(
    "baseline",
    "standards for how systems are set up",
    "CC7.1 CC5.2 | PR.PS-01",
    "How a system must be set up is written down",
    "hardening, system hardening, configuration management, secure configuration, configuration standards, baseline configuration, configuration management policy, system configuration, configuration policy",
  ),
  written(
    "logging-policy",
    "rules for logs and monitoring",
    "CC7.2 | PR.PS-04 DE.CM-09",
    "What is recorded and watched, and how long it is kept, is written down",
    "logging and monitoring, logging, monitoring, security monitoring, audit logging, log management, audit logs, log retention, auditing policy, intrusion detection, ids policy, alerting, event logging, system monitoring, monitoring policy",
  ),
];
