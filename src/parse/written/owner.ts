import type { Place } from "../../model/place.ts";
import type { Owner } from "../../model/program.ts";

/** An owner by its form: a team has a slash, an e-mail address does not start with `@`. */
export function ownerOf(name: string, place: Place): Owner {
  const kind = !name.startsWith("@") ? "email" : name.includes("/") ? "team" : "user";
  return { name, kind, place };
}
