import { z } from "zod";

/** An evidence link as a control has it; a text is a path. */
const link = z.union([z.string(), z.record(z.string(), z.unknown())]);

const writtenCase = z.strictObject({
  name: z.string(),
  /** Where it says what is right; left out: the format's. */
  source: z.url().optional(),
  /** The text of the format's file, or other files by path. */
  text: z.string().optional(),
  files: z.record(z.string(), z.string()).optional(),
  /** Links that the files prove, that they break, and of which they do not tell. */
  holds: z.array(link).default([]),
  broken: z.array(link).default([]),
  unknown: z.array(link).default([]),
  /** Texts that a message about one of the links holds. */
  says: z.array(z.string()).default([]),
  /** CODEOWNERS: by path, who owns it; an empty list: nobody. */
  owners: z.record(z.string(), z.array(z.string())).optional(),
  /** CODEOWNERS: the lines that GitHub skips. */
  skips: z.array(z.int()).optional(),
  /** Another format: what is read of each control, and parts of what is told of its files. */
  controls: z.record(z.string(), z.string()).optional(),
  warns: z.array(z.string()).optional(),
});

export const writtenFormat = z.strictObject({
  format: z.string(),
  /** Where the format says what is right. */
  source: z.url(),
  /** The path of the files of its cases. */
  file: z.string(),
  /** Of another program's format: the entry of `sources`. */
  reads: z.record(z.string(), z.unknown()).optional(),
  /** Files that every case has. */
  around: z.record(z.string(), z.string()).default({}),
  cases: z.array(writtenCase).min(1),
});

export type Format = z.output<typeof writtenFormat>;
export type Case = z.output<typeof writtenCase>;
