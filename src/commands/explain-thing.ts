import { splitCriterionKey } from "../model/catalogue.ts";
import type { Actor, Program, Risk } from "../model/program.ts";
import type { ActorSummary } from "../model/report/actor-summary.ts";
import type { Line } from "../model/report/explanation.ts";
import type { Report } from "../model/report.ts";
import { code, listOf, path as pathOf, type Sentence, sentence, words } from "../model/sentence.ts";
import { buildPathIndex } from "../paths/path-index.ts";
import { type Explained, line } from "./explain-line.ts";

/** A risk: what is done about it, by which controls, and what is wrong with it. */
export function explainRisk(risk: Risk, { report }: Explained): readonly Line[] {
  const told = report.risks.find(({ id }) => id === risk.id);
  const { likelihood, impact, treatment, residual, owner, reviewBy } = risk;
  const left = residual === null ? "" : `; left of it: likelihood ${residual.likelihood}, impact ${residual.impact}`;
  return [
    line(0, sentence`${code(risk.id)} ${words(risk.title)}`, risk.place),
    line(1, sentence`owner ${owner === null ? words("none") : [code(owner.name)]}`, owner?.place ?? null),
    line(1, words(`likelihood ${likelihood}, impact ${impact}${left}`)),
    line(1, words(`to ${treatment}${reviewBy === null ? "" : `, to be reviewed by ${reviewBy}`}`)),
    ...(told?.controls.length ? [line(1, words("controls that treat it:"))] : [line(1, words("no control treats it"))]),
    ...(told?.controls ?? []).map((id) =>
      line(2, sentence`${code(id)}${words(told?.effective.includes(id) === true ? "" : ", which is not effective")}`),
    ),
    ...findingsOf(report, risk.id),
  ];
}

/** An actor: who it is, what it answers for and how that stands. */
export function explainActor(actor: Actor, { report, program }: Explained): readonly Line[] {
  const told = report.actors.find(({ id }) => id === actor.id);
  const cells = report.matrix.flatMap(({ criterion, cells }) =>
    cells.filter((cell) => cell.actor === actor.id && cell.status !== null).map((cell) => ({ criterion, ...cell })),
  );
  const statuses = [...new Set(cells.map(({ status, planned }) => (planned === true ? "planned" : status)))];
  const controls = program.controls.filter((control) => control.actor === actor.id);
  return [
    line(0, sentence`${code(actor.id)} ${words(actor.name)}`, actor.place),
    line(1, words(actor.method === null ? actor.kind : `${actor.kind}, ${actor.method}`)),
    ...reliedOn(told),
    ...(cells.length === 0 ? [line(1, words("answers for no criterion in scope"))] : [line(1, words("answers for:"))]),
    ...statuses.map((status) => {
      const own = cells.filter((cell) => (cell.planned === true ? "planned" : cell.status) === status);
      const ids = [...new Set(own.map(({ criterion }) => splitCriterionKey(criterion).criterion))];
      return line(2, sentence`${words(`${status}: `)}${listOf(ids.map((id) => [code(id)]))}`);
    }),
    line(1, words(controls.length === 0 ? "carries out no control" : "controls that it carries out:")),
    ...controls.map(({ id, title, place }) => line(2, sentence`${code(id)} ${words(title)}`, place)),
  ];
}

function reliedOn(told: ActorSummary | undefined): readonly Line[] {
  const report = told?.report ?? null;
  return report === null ? [] : [line(1, words(`${report.inWords}${report.isCurrent ? "" : " (not current)"}`))];
}

/** A folder: what the change does below it, and which controls have files or evidence there. */
export function explainFolder(
  folder: string,
  paths: readonly string[],
  { report, program }: Explained,
): readonly Line[] {
  const inside = `${folder}/`;
  const changed = report.changed.filter(({ path, previous }) =>
    [path, previous].some((name) => name?.startsWith(inside) === true),
  );
  const index = buildPathIndex(program.controls.map(({ id, paths: rules }) => ({ key: id, rules })));
  const mapped = new Map<string, number>();
  for (const path of paths) for (const { key } of index.match(path)) mapped.set(key, (mapped.get(key) ?? 0) + 1);
  const evidence = program.controls.flatMap((control) =>
    control.evidence
      .filter((link) => "path" in link && link.path.startsWith(inside))
      .map((link) => line(2, sentence`${pathOf(link.text)} of ${code(control.id)}`, link.place)),
  );
  const affected = [...new Set(changed.flatMap(({ controls }) => controls))];
  return [
    line(0, [pathOf(inside)]),
    line(
      1,
      words(
        `${paths.length} ${paths.length === 1 ? "file" : "files"} at head, ${changed.length} changed by this change`,
      ),
    ),
    line(
      1,
      words(
        mapped.size === 0
          ? "no path rule of any control matches a file in it"
          : "controls whose path rules match files in it:",
      ),
    ),
    ...[...mapped].map(([id, count]) => line(2, sentence`${code(id)}: ${words(`${count} of ${paths.length}`)}`)),
    ...(evidence.length === 0 ? [] : [line(1, words("evidence in it:")), ...evidence]),
    line(1, affected.length === 0 ? words("its changes affect no control") : affects(affected)),
  ];
}

function affects(controls: readonly string[]): Sentence {
  return sentence`its changes affect ${listOf(controls.map((id) => [code(id)]))}`;
}

function findingsOf({ findings }: Report, id: string): readonly Line[] {
  const own = findings.filter(({ subject }) => subject.includes(id));
  if (own.length === 0) return [line(1, words("no findings"))];
  return [
    line(1, words("findings:")),
    ...own.map((found) => line(2, sentence`${words(found.standing)}: ${found.message}`, found.location)),
  ];
}

/** The risk of this id, in any case. */
export function riskNamed(word: string, { risks }: Program): Risk | undefined {
  return risks.find(({ id }) => id.toLowerCase() === word.toLowerCase());
}

/** The actor of this id, in any case. */
export function actorNamed(word: string, { actors }: Program): Actor | undefined {
  return [...actors.values()].find(({ id }) => id.toLowerCase() === word.toLowerCase());
}
