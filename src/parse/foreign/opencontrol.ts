import { openControlKeys } from "../../keys/foreign.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { Problem } from "../../model/problem.ts";

import type { Snapshot } from "../../model/snapshot.ts";
import { claimsNothing, type ForeignFormat, type ForeignSource, folderOf, resolveIn } from "./foreign.ts";
import { readForeign, warning } from "./foreign-reader.ts";
import { foreignText, noText } from "./foreign-text.ts";
import { readComponent } from "./opencontrol-component.ts";
import { controlsOf, type Standards } from "./opencontrol-controls.ts";
import { readOwnStandard } from "./standard.ts";

/** OpenControl, schema 1.0 to 3.2: https://github.com/opencontrol/schemas. Each entry of a component's `satisfies` is one control. */
export const openControl: ForeignFormat = {
  wanted(source, snapshot) {
    if (!snapshot.contents.has(source.path)) return snapshot.files.has(source.path) ? [source.path] : [];
    const { components, standards } = listed(source, snapshot, () => {});
    return [...components.map((component) => component.path), ...standards].filter(
      (path) => snapshot.files.has(path) && !snapshot.contents.has(path),
    );
  },

  read(source, snapshot, catalogueOf) {
    const problems: Problem[] = [];
    const tell = (problem: Problem) => problems.push(problem);
    if (foreignText(snapshot, source.path) === null) {
      const message = `there is no ${source.path}; "opencontrol" takes the path of an opencontrol.yaml in the repository`;
      return {
        controls: [],
        catalogues: [],
        files: [],
        unread: [],
        problems: [{ code: "missing-file", severity: "error", place: source.place, message }],
      };
    }
    const { components: paths, standards: standardPaths } = listed(source, snapshot, tell);
    const own = standardPaths.flatMap((path) => readOwnStandard(snapshot, path, catalogueOf, tell) ?? []);
    const components = paths.flatMap(({ path, folder }) => {
      const text = foreignText(snapshot, path);
      const component = text === null ? null : readComponent(text, path, folder, tell);
      return component === null ? [] : [{ ...component, path }];
    });
    const standards = standardsOf(source, own, catalogueOf);
    const controls = controlsOf(components, { standards, source, tell });
    const files = [source.path, ...paths.map(({ path }) => path), ...standardPaths];
    const broken = problems.flatMap(({ code, place }) => (code === "yaml-syntax" ? [place.path] : []));
    const empty = paths.flatMap(({ path }) =>
      components.some((one) => one.path === path && one.isWhole) ? [] : [path],
    );
    return {
      controls,
      catalogues: own,
      problems,
      files,
      unread: claimsNothing(controls) ? files : [...new Set([...empty, ...broken])],
    };
  },
};

interface Listed {
  readonly components: readonly { readonly path: string; readonly folder: string }[];
  readonly standards: readonly string[];
}

function listed(source: ForeignSource, snapshot: Snapshot, tell: (problem: Problem) => void): Listed {
  const root = readForeign(foreignText(snapshot, source.path) ?? noText, source.path, tell)?.entries(
    Object.keys(openControlKeys),
    "opencontrol.yaml",
  );
  const here = folderOf(source.path);
  const list = (key: string) =>
    (root?.get(key)?.value.items(key) ?? []).flatMap((item) => {
      const written = item.text();
      const path = written === null ? null : resolveIn(here, written);
      if (path === null)
        tell(warning("wrong-value", item.place, `an entry of ${key} is not a path inside the repository; left out`));
      return path === null ? [] : [{ path, place: item.place }];
    });
  for (const item of root?.get("dependencies")?.value.entries(null, "dependencies") ?? []) {
    if (item[1].value.inFull() === "[]") continue;
    tell(
      warning(
        "foreign-format",
        item[1].key,
        `dependencies.${item[0]} are other repositories; nothing is fetched, so what they say does not count`,
      ),
    );
  }
  return {
    components: list("components").flatMap(({ path, place }) => {
      const file = [`${path}/component.yaml`, `${path}/component.yml`, path].find((candidate) =>
        snapshot.files.has(candidate),
      );
      if (file === undefined)
        tell(warning("missing-file", place, `the component ${path} has no component.yaml; left out`));
      return file === undefined ? [] : [{ path: file, folder: path.slice(path.lastIndexOf("/") + 1) }];
    }),
    standards: list("standards")
      .map(({ path }) => path)
      .filter((path) => snapshot.files.has(path)),
  };
}

function standardsOf(
  source: ForeignSource,
  own: readonly Catalogue[],
  catalogueOf: (id: string) => Catalogue | null,
): Standards {
  const ours = [...source.standards].flatMap(([name, id]): [string, Catalogue][] => {
    const catalogue = catalogueOf(id) ?? own.find((candidate) => candidate.id === id) ?? null;
    return catalogue === null ? [] : [[name, catalogue]];
  });
  return new Map([...own.map((catalogue): [string, Catalogue] => [catalogue.id, catalogue]), ...ours]);
}
