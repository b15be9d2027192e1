/** One line of the glossary. */
export interface Term {
  /** The term, and others for the same or a closely related thing. */
  readonly terms: readonly string[];
  readonly meaning: string;
  /** The exported types of `src/model` that stand for it; a test holds every one of them to exactly one term. */
  readonly types: readonly string[];
}

const term = (terms: string, meaning: string, types = ""): Term => ({
  terms: terms.split(", "),
  meaning,
  types: types.split(" ").filter((name) => name !== ""),
});

/** The terms of the field and of this project, by what they belong to. docs/glossary.md is generated from it. */
export const glossary: Readonly<Record<string, readonly Term[]>> = {
  "The program": [
    term("program", "one repository's compliance program: everything under its `compliance/` folder", "Program"),
    term(
      "framework, catalog",
      "a named set of criteria, included in `criteria/` or added by you",
      "Catalogue FrameworkInScope",
    ),
    term("criterion", "one requirement of a framework", "Criterion CriterionKey CriterionSummary ListedCriterion"),
    term("point of focus", "a characteristic of a criterion: not a requirement by itself", "PointOfFocus"),
    term("category", "what a program selects of a framework, such as security and privacy"),
    term("privacy role", "controller or processor: whose points of focus are in scope", "PrivacyRole"),
    term("not applicable", "of a criterion or a point: out of scope, with a reason", "NotApplicable"),
    term(
      "actor",
      "a party to the shared-responsibility model: `self`, `subservice` (a cloud provider), `vendor`, or `user-entity` (the customer)",
      "Actor ActorKind ActorSummary",
    ),
    term("role", "what an actor does about a criterion: `performs`, `provides`, `complements`, `none`", "Role"),
    term("responsibility", "who is responsible for a criterion: each actor's role and part", "Responsibility"),
    term("part", "the points of focus of a criterion that an actor is responsible for; by default, all of them"),
    term("control", "what an actor does to meet criteria", "Control ControlSummary"),
    term("owner", "the `@user`, `@org/team` or e-mail address responsible for a control, a risk or a program", "Owner"),
    term("deputy", "stands in for a control's owner: may approve, and keeps the control owned when the owner is gone"),
    term(
      "satisfaction",
      "a control's claim that it meets a criterion, or some of its points",
      "Satisfaction Reference",
    ),
    term(
      "path rule",
      "one of an ordered list of globs that say which files a control depends on: `!` excludes, the last match wins",
      "PathRule",
    ),
    term(
      "scope, mapping",
      "the files that must belong to a control when they change; which of them do",
      "Scope Mapping",
    ),
    term("note", "an edit of the program that requires neither more nor less, such as of a title", "ProgramNote"),
    term("brief report", "one that counts what base has too, by rule, where it would list it", "SummedUp"),
    term("source", "a program in another format, such as OpenControl or Comply, that is read where it is", "Source"),
    term(
      "salvaged program",
      "what can still be read of a program that does not validate: the terms that its repair is judged by",
      "Salvaged ReadProgram",
    ),
    term("policy", "what fails a pull request, whose approval it needs, and what waivers may do", "Policy Approvers"),
  ],
  Evidence: [
    term(
      "evidence, evidence link",
      "a pointer to proof that a control exists and works",
      "EvidenceLink FileEvidence PathEvidence WorkflowEvidence WorkflowEvent ReportEvidence TestEvidence ScanEvidence UrlEvidence DocumentEvidence",
    ),
    term(
      "check",
      "a check run or commit status on the pull request's own commit; as evidence it must have succeeded",
      "CheckEvidence MadeCheck CheckState ChecksAnswer ChecksAsked OwnJob",
    ),
    term("fragment", "what follows `#` in a link: a heading, lines, a pointer, a job, a test, a rule", "Fragment"),
    term("required text", "what `contains` asks for: text or a regular expression", "Contains"),
    term(
      "links inside pages",
      "which links of Markdown evidence are looked at, and how a site resolves them",
      "PageLinks",
    ),
    term(
      "test report, scan report",
      "what a tool wrote about its run, such as JUnit XML or SARIF, committed as evidence",
    ),
    term("open result", "of a scan: not suppressed, not a pass, and not gone since the baseline"),
    term(
      "proven, unproven, broken",
      "how far evidence is proof: shown to hold; the world does not tell (a token, a network); the commit itself does not show it (a symbolic link, a submodule, a file too large to read); shown to be wrong. Only what is proven closes a gap",
      "LinkProof Proofs ProvenPart FailureKind",
    ),
    term("way", "where a path behind a symbolic link leads, and what is at its end", "Way DeadEnd"),
    term("structured file", "a file whose values a link can point to by name: JSON, YAML, TOML or HCL", "Format"),
    term("HCL file", "a Terraform file, parsed into values with their places", "HclFile HclFault Located Extent"),
    term(
      "attestation",
      "an owner's dated statement that evidence was read, with a digest of what was read",
      "Attestation AttestationStanding",
    ),
    term("review interval", "how often evidence has to be read and attested again: `review-every`", "Interval"),
    term(
      "suspect",
      "of an evidence link: what it points at has changed since it was attested, so it has to be read again",
    ),
  ],
  "Risks and waivers": [
    term("risk", "an entry of the risk register; controls treat risks", "Risk RiskTreatment RiskReport"),
    term(
      "inherent risk, residual risk",
      "likelihood × impact before treatment, and what remains after it",
      "Degrees ScoredRisk",
    ),
    term("risk acceptance", "one person's dated decision to bear a risk"),
    term("waiver", "acceptance of a finding until a date: reason, approver, expiry", "Waiver WaivableGroup"),
  ],
  "Relying on others": [
    term(
      "CUEC, CSOC",
      "complementary user-entity control, complementary subservice-organization control: what the customer, or the provider, must do",
    ),
    term(
      "user-entity responsibility",
      "what a customer only has to tell you or do for itself; not a CUEC, never counted",
      "UserEntityResponsibility",
    ),
    term(
      "carve-out, inclusive",
      "how a provider is presented: by its report and CSOCs, or by its controls, assessed like yours",
    ),
    term(
      "provider's report",
      "the SOC report you rely on: type 1 (design on one day) or type 2 (operation over a period)",
      "ProviderReport",
    ),
    term(
      "currency",
      "whether a provider's report can be relied on today, and what says so: its letter, the program, or custom",
      "Currency",
    ),
    term("bridge letter", "a statement by a provider's management that nothing material changed since its report"),
    term(
      "inherited",
      "met by a provider that is carved out and monitored: a current report, and a control of yours that monitors it",
    ),
    term(
      "cloud default",
      "what a customer of a cloud usually inherits, shares and owns: `inherit-from`",
      "Cloud CloudDefaults CloudDefault",
    ),
    term(
      "mechanism, signal",
      "something in the repository's files that does what a criterion is about, such as encryption of a database; a signal is one way to see it",
      "MechanismChange MechanismPlace",
    ),
    term(
      "suggested evidence",
      "a mechanism that a control could name as evidence; it counts for nothing before a control does",
      "Suggestion SuggestedPlace SuggestedEvidence",
    ),
    term(
      "starter pack",
      "planned controls for every criterion of SOC 2, as a company of one kind has them; `init --pack` writes them",
      "Pack PackActor PackControl",
    ),
    term(
      "replay",
      "a program over the last merges of its own repository: what it would have said, and how often each rule speaks",
      "Replay Merge ReplayedMerge ReplayedFinding ReplayedRule",
    ),
    term(
      "record",
      "a row for each commit that arrived on a branch with a program, each over the digest of the one before; the bot keeps it",
      "BranchCommit",
    ),
    term("planned control", "a control that is not in place yet: listed, and never counted"),
    term(
      "crosswalk",
      "pairs of criteria about one subject, each with a source and a confidence; what follows from them is never counted",
      "CrosswalkPair WouldSatisfy ControlCrosswalk FrameworkCrosswalk Crosswalked",
    ),
  ],
  "The change": [
    term("revision", "a commit, or a folder that stands for one", "Revision"),
    term("base, head", "the revision before the change and the one after it", "Side"),
    term("snapshot", "the files of the repository at one revision", "Snapshot FileEntry Destination"),
    term(
      "change",
      "the files that differ between base and head, with renames",
      "Change ChangedFile ChangedFiles ChangeStatus ChangedFileReport Touched Move Moves Pieces",
    ),
    term(
      "affected",
      "of a control: the change touches its files, its evidence, its definition or file ownership",
      "AffectedControl AffectedReason",
    ),
    term("program change", "an edit of the program after which less is asked"),
    term(
      "probe",
      "one question to the outside, about a URL or an owner, asked once for both sides",
      "Probes LinkStatus CodeownersAnswer CodeownersFault",
    ),
    term("owner status", "valid, invalid (known not to exist or to have no access), or unverifiable", "OwnerStatus"),
    term("membership", "whether an approver is in a team whose members are not all known", "Membership"),
    term("contributor", "a person who wrote or committed part of a pull request, and so does not approve it"),
    term("approval", "an owner's approving review of the exact commit that is evaluated", "ControlApproval"),
  ],
  "The result": [
    term(
      "assessment",
      "one program on one snapshot: coverage per criterion and actor, and findings",
      "Assessment Assessed Today CriterionInScope ControlFiles Failure Failures Inheritance Inheritances Refusal",
    ),
    term(
      "coverage",
      "how a criterion stands for an actor: covered, partial, gap, inherited, complemented, waived, not applicable",
      "Coverage CoverageStatus",
    ),
    term(
      "matrix",
      "criteria against actors: role and status of each, and the worst of each row",
      "MatrixRow MatrixCell",
    ),
    term("finding", "one thing that is wrong, with a fingerprint and a place", "Finding ReportedFinding"),
    term("rule, group", "the check that makes a finding; what `fail-on` names", "RuleId RuleGroup FindingGroup"),
    term("fingerprint", "a finding's identity: its rule and its subject, whatever its text"),
    term(
      "sentence, phrase",
      "the text of a finding as a list of parts, joined by each output in its own way",
      "Sentence Phrase SimplePhrase Mark MarkedKind Text",
    ),
    term(
      "place, location",
      "the file, line and column of something; a location also says whether at base or head",
      "Place Location",
    ),
    term("cause", "what in the change made a finding", "Cause"),
    term("fix, edit", "the next step for a finding; exact if the lines to write are known", "Fix Edit"),
    term(
      "standing",
      "what the comparison says about a finding: introduced, existing, resolved, withdrawn, waived, unverifiable",
      "Standing StandingFinding",
    ),
    term(
      "unverifiable",
      "what could not be verified: reported, never failing the check, and never proof",
      "Unverifiable",
    ),
    term(
      "comparison",
      "the base assessment against the head assessment",
      "TwoSides Compared StillAsked CarriedLink WarningBehind",
    ),
    term(
      "verdict",
      "the policy applied to a comparison: pass, warn, fail, or error (could not evaluate)",
      "Verdict Conclusion NotBlocking",
    ),
    term("problem", "something wrong in a program's file: an error or a warning", "Problem ProblemCode"),
    term("explanation", "why something is affected, or why not: what `explain` prints", "Explanation Answer Line"),
    term("due", "what has expired, or expires within 30 days", "Due"),
    term("report", "the one object that every output is rendered from", "Report Counts"),
  ],
};
