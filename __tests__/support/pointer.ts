import { select } from "../../src/files/select.ts";
import { snapshotOf } from "./snapshot-of.ts";

/** What a pointer `#/a` into a YAML file of this text comes to. */
export function judgedPointer(text: string): string {
  const { is } = select("a.yml", { kind: "pointer", pointer: "/a" }, snapshotOf({ "a.yml": text }));
  return is === "part" ? "sound" : is;
}
