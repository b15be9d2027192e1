import { definitionOf } from "../../assess/definition.ts";
import type { EvidenceLink } from "../../model/evidence.ts";
import { type Moves, movesOf } from "../../model/files/moves.ts";
import { groupBy } from "../../model/group-by.ts";
import { byText } from "../../model/order.ts";
import { atHead } from "../../model/place.ts";
import type { Control, Program } from "../../model/program.ts";
import type { ProgramNote } from "../../model/report.ts";
import { code, path, sentence, words } from "../../model/sentence.ts";
import type { Fetched, FetchedSide } from "./fetched.ts";

/** A component of another format's program, or a document of Comply, under another name at head: its controls are the same ones. */
export interface MovedComponent {
  readonly from: string;
  readonly to: string;
  /** Its file at base. */
  readonly was: string;
  /** Those of head that base has too, at least one. */
  readonly controls: readonly Control[];
}

/** What was fetched, with base's controls called by the names that they have at head. */
export interface NamedAsHead extends Fetched {
  /** Base's program, or what is left of one that does not validate; null where nothing of it can be used. */
  readonly baseProgram: Program | null;
  /** What the change renamed. */
  readonly moves: Moves;
  /** Components of other formats' programs that have another name at head. */
  readonly moved: readonly MovedComponent[];
}

export function namedAsHead(fetched: Fetched): NamedAsHead {
  const { base, head, tip, change } = fetched;
  const moves = movesOf(change.files);
  if (base.parsed.program === null || head.parsed.program === null)
    return { ...fetched, baseProgram: usableProgram(fetched), moves, moved: [] };
  const moved = movedComponents(base.parsed.program, head.parsed.program, moves);
  const follow = (side: FetchedSide) => followed(side, moved, moves);
  const was = follow(base);
  return {
    ...fetched,
    base: was,
    baseProgram: was.parsed.program,
    moves,
    moved,
    ...(tip != null && { tip: follow(tip) }),
  };
}

/** Where a side has no program that validates: base's, or what is left of it to compare with head's. */
function usableProgram({ kind, base, head }: Fetched): Program | null {
  const { program, salvaged } = base.parsed;
  if (program !== null || salvaged == null || kind === "posture") return program;
  return head.parsed.program === null ? salvaged.program : withRepairedIds(salvaged.program, head.parsed.program);
}

/**
 * A program that two controls of one id made invalid, with each under the id that the repair gives it: a control that is new at head and
 * asks the same is the same control. The others keep their id, so that each of them is compared with head's control of that id.
 */
function withRepairedIds(base: Program, head: Program): Program {
  const ids = base.controls.map(({ id }) => id);
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  if (twice.size === 0) return base;
  const kept = new Set(head.controls.map(asked));
  const free = head.controls.filter(({ id }) => !ids.includes(id));
  const controls = base.controls.map((control) => {
    if (!twice.has(control.id) || kept.has(asked(control))) return control;
    const at = free.findIndex((is) => asked({ ...is, id: control.id }) === asked(control));
    const [renamed] = at < 0 ? [] : free.splice(at, 1);
    return renamed === undefined ? control : { ...control, id: renamed.id };
  });
  return { ...base, controls };
}

/** What a control's entry asks, under its id; its words ask nothing. */
function asked(control: Control): string {
  return definitionOf({ ...control, title: "", description: "" });
}

/** Only what is gone at base and new at head, in one file or in what it was renamed to, and of which nobody can mistake which it became. */
function movedComponents(base: Program, head: Program, moves: Moves): readonly MovedComponent[] {
  const [before, after] = [foreign(base), foreign(head)];
  // Of all controls of base, so that no component takes the name, and with it the place, of another control that goes.
  const [known, kept] = [new Set(base.controls.map(componentOf)), new Set(after.map(componentOf))];
  const gone = groupBy(
    before.filter((one) => !kept.has(componentOf(one))),
    ({ place }) => moves.to(place.path) ?? place.path,
  );
  const added = groupBy(
    after.filter((one) => !known.has(componentOf(one))),
    ({ place }) => place.path,
  );
  const moved = [...gone].flatMap(([file, was]) => movedInFile(was, added.get(file) ?? []));
  const became = groupBy(moved, ({ to }) => to);
  return moved.filter(({ to }) => became.get(to)?.length === 1);
}

/** Alone in its file it is the same whatever it says of itself now; among others only where it speaks of the same. */
function movedInFile(was: readonly Control[], is: readonly Control[]): readonly MovedComponent[] {
  const [olds, news] = [groupBy(was, componentOf), groupBy(is, componentOf)];
  const isAlone = olds.size === 1 && news.size === 1;
  const about = (controls: readonly Control[]) => (isAlone ? "" : JSON.stringify(controls.map(partOf).sort(byText)));
  const alike = groupBy(news, ([, controls]) => about(controls));
  return [...olds].flatMap(([from, controls]) => {
    const [only, ...others] = alike.get(about(controls)) ?? [];
    if (only === undefined || others.length > 0) return [];
    const [to, some] = only;
    const parts = new Set(controls.map(partOf));
    const shared = some.filter((one) => parts.has(partOf(one)));
    return shared.length === 0 ? [] : [{ from, to, was: controls[0]?.place.path ?? "", controls: shared }];
  });
}

function foreign({ controls }: Program): readonly Control[] {
  return controls.filter(({ origin }) => origin !== "native");
}

/** `MA_Policy` of `MA_Policy/MA-1`; a document of Comply is one control, whose id is its own name. */
function componentOf({ id, origin }: Control): string {
  return origin === "comply" ? id : (id.split("/")[0] ?? id);
}

function partOf(control: Control): string {
  return control.id.slice(componentOf(control).length);
}

/** A control to which nothing happened stays the same object, and so does a program of such controls: what is known of it holds on. */
function followed(side: FetchedSide, moved: readonly MovedComponent[], moves: Moves): FetchedSide {
  const { program } = side.parsed;
  if (program === null) return side;
  const names = new Map(moved.map(({ from, to }) => [from, to]));
  const controls = program.controls.map((control) => followedControl(control, names, moves));
  if (controls.every((control, at) => control === program.controls[at])) return side;
  return { ...side, parsed: { ...side.parsed, program: { ...program, controls } } };
}

function followedControl(control: Control, names: ReadonlyMap<string, string>, moves: Moves): Control {
  if (control.origin === "native") return control;
  const name = names.get(componentOf(control));
  const file = moves.to(control.place.path);
  if (name === undefined && file === undefined) return control;
  const evidence = file === undefined ? control.evidence : control.evidence.map((link) => inFile(link, control, file));
  return { ...control, evidence, id: name === undefined ? control.id : `${name}${partOf(control)}` };
}

/** What an entry says for itself stands in its own file, by whose name the link is called. */
function inFile(link: EvidenceLink, { place }: Control, file: string): EvidenceLink {
  if (link.kind !== "document" || !link.isHere || !link.title.endsWith(` in ${place.path}`)) return link;
  const title = `${link.title.slice(0, -place.path.length)}${file}`;
  return { ...link, title, text: title };
}

export function moveNotes(moved: readonly MovedComponent[]): readonly ProgramNote[] {
  return moved.flatMap(({ from, to, was, controls }) => {
    const [first] = controls;
    if (first === undefined) return [];
    const count = controls.length === 1 ? "1 control" : `${controls.length} controls`;
    const file = first.place.path === was ? sentence`` : sentence`, and ${path(was)} is now ${path(first.place.path)}`;
    const text = sentence`${code(from)} is now called ${code(to)}${file}, with ${words(count)}`;
    return [{ text, control: null, at: atHead({ ...first.place, line: 1, column: 1 }) }];
  });
}
