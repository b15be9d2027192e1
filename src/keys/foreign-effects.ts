import { type Declared, effect, never } from "./asks.ts";

/** The keys of one map of another format, each with what it means to ask less; their readers know these keys and no others. */
export type ForeignKeys = Readonly<Record<string, Declared>>;

export const noted = never("a change of it affects the control, whose entry it is; nothing is judged by it");
export const unread = never("nothing that is judged is read from it");
export const listed = effect(["control-removed"], "what it lists makes controls, or takes them away");
export const link = effect(["evidence-withdrawn"], "it makes evidence links of controls");
