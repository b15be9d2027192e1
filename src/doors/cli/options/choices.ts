import { shippedCatalogue } from "../../../criteria/shipped.ts";

/** The clouds that a program can name as providers. */
export const cloudIds = ["aws", "azure", "gcp"];

/** Categories of soc2-2017. */
export const categoryIds: readonly string[] = (shippedCatalogue("soc2-2017")?.categories ?? []).map(({ id }) => id);
