/** The clouds whose shared-responsibility defaults ship. */
export const clouds = ["aws", "azure", "gcp"] as const;

export type Cloud = (typeof clouds)[number];

/** What a customer of a cloud usually inherits, shares and owns of one framework: a judgment aid, overridden by whatever a program writes. */
export interface CloudDefaults {
  readonly cloud: Cloud;
  readonly name: string;
  readonly framework: string;
  readonly source: string;
  readonly confidence: "high" | "medium" | "low";
  readonly criteria: readonly CloudDefault[];
}

export interface CloudDefault {
  readonly id: string;
  /** `inherited`: the cloud's but for the customer's points; `split`: each its own points or things; `shared`: both all of it; `customer`: not the cloud's. */
  readonly position: "inherited" | "split" | "shared" | "customer";
  /** Points of focus that are the cloud's part; null: all. */
  readonly provider: readonly number[] | null;
  /** Points of focus that are the customer's part; null: all. */
  readonly customer: readonly number[] | null;
  /** Why, in a sentence; empty where nothing is said. */
  readonly note: string;
}
