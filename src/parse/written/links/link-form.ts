import { z } from "zod";
import type { EvidenceLink, PageLinks } from "../../../model/evidence.ts";
import type { Place } from "../../../model/place.ts";
import type { Actor } from "../../../model/program.ts";
import type { Diagnostics } from "../../diagnostics.ts";
import type { YamlFile } from "../../yaml/yaml.ts";
import * as form from "../forms.ts";

export type LinkKind = EvidenceLink["kind"];

/** What every link has, whatever it points at. */
export type Common = Pick<EvidenceLink, "place" | "attested" | "reviewEvery">;

/** What the evidence links of one file are read with. */
export interface LinkContext {
  readonly file: YamlFile;
  readonly actors: {
    readonly byId: ReadonlyMap<string, Actor>;
    /** The id of an actor that is named; tells of one that is not there. */
    find(written: string | undefined, place: Place, where: string): string;
  };
  readonly tell: Diagnostics;
  /** What the policy says of links inside pages, and what the control does; null, or left out: nothing. */
  readonly pageLinks?: PageLinks | null;
  readonly ofControl?: PageLinks | null;
}

/** How links of one kind are written, and what they mean. */
export interface LinkForm<S extends z.ZodType, K extends LinkKind> {
  readonly schema: S;
  /** `control`: the id of the control that has it. */
  readonly read: (
    written: z.infer<S>,
    common: Common,
    context: LinkContext & { readonly control: string },
  ) => Extract<EvidenceLink, { readonly kind: K }>;
}

/** A form of its own, whose reader takes what its schema lets through. */
export function linkForm<S extends z.ZodType, K extends LinkKind>(
  schema: S,
  read: LinkForm<S, K>["read"],
): LinkForm<S, K> {
  return { schema, read };
}

const attestation = z
  .strictObject({
    by: form.owner.describe("Who read the evidence."),
    on: form.day.describe("The day it was read."),
    digest: form.digest
      .optional()
      .describe("Of what was read: when the content changes, the evidence is suspect until attested again."),
  })
  .meta({ id: "attestation", title: "attestation", description: "An owner's dated word that the evidence was read." });

export const reviewEvery = form.interval
  .optional()
  .describe("How often it is to be read and attested again; on a control for all of its evidence.");

/** The keys that links of every kind take. */
export const kept = {
  attested: attestation
    .optional()
    .describe("Who has read it, when, and the digest of what was read; attest writes it."),
  "review-every": reviewEvery,
};
