/** How a run of the product ended. */
export interface Ended {
  /** Null: it did not end in time. */
  readonly exit: number | null;
  readonly report: Report | null;
  /** What it showed as Markdown, as far as it was asked to. */
  readonly page: string;
  /** What it printed to a terminal or a log, as far as it was asked to. */
  readonly log: string;
  readonly seconds: number;
}

/** What is read of `controldiff-report/1`. */
export interface Report {
  readonly verdict: { readonly is: string };
  readonly findings: readonly Finding[];
  readonly problems: readonly { readonly message: string }[];
  readonly unverifiable: readonly { readonly what: string; readonly why: string }[];
}

export interface Finding {
  readonly rule: string;
  readonly subject: readonly string[];
  readonly message: string;
  readonly standing: string;
  readonly blocking: boolean;
}
