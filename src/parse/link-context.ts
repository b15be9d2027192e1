import type { Actors } from "./actors.ts";
import type { Diagnostics } from "./diagnostics.ts";
import type { YamlFile } from "./yaml/yaml.ts";

/** What the evidence links of one file are read with. */
export interface LinkContext {
  readonly file: YamlFile;
  readonly actors: Actors;
  readonly tell: Diagnostics;
}
