import type { Thing } from "../../keys/asks.ts";
import { actors } from "./actors.ts";
import { controls } from "./controls.ts";
import { links } from "./evidence.ts";
import { risks } from "./risks.ts";
import { frameworks, settings, sources } from "./settings.ts";
import type { ComparedThing } from "./thing.ts";
import { waivers } from "./waivers.ts";

/** What is compared key by key, as src/keys and the cards of evidence declare. */
export const things: { readonly [T in Thing | "program"]: ComparedThing } = {
  program: settings,
  framework: frameworks,
  actor: actors,
  control: controls,
  link: links,
  risk: risks,
  waiver: waivers,
  source: sources,
};
