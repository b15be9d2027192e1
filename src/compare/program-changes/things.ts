import type { Thing } from "../../keys/asks.ts";
import { remember } from "../../model/remember.ts";
import { actors } from "./actors.ts";
import { controls } from "./controls.ts";
import { links } from "./evidence.ts";
import { risks } from "./risks.ts";
import { frameworks, settings, sources } from "./settings.ts";
import type { ComparedThing } from "./thing.ts";
import { waivers } from "./waivers.ts";

/** What is compared key by key, as src/keys and the cards of evidence declare. */
export const things: { readonly [T in Thing | "program"]: ComparedThing } = {
  program: once(settings),
  framework: once(frameworks),
  actor: once(actors),
  control: once(controls),
  link: once(links),
  risk: once(risks),
  waiver: once(waivers),
  source: once(sources),
};

/** What both sides have is compared once, for the changes and for the notes. */
function once({ gone, kept }: ComparedThing): ComparedThing {
  return { gone, kept: remember(kept) };
}
