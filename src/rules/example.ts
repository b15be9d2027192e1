/** Files by path. */
export type Files = Readonly<Record<string, string>>;

/** What becomes of a file: gone, its whole text, the file that it was called before, or texts in it that are replaced. */
type FileEdit = null | string | { readonly from: string } | readonly (readonly [find: string, replace: string])[];

export type FileEdits = Readonly<Record<string, FileEdit>>;

/** What a pull request does in an example, and what is known of it. */
export interface ExampleChange {
  readonly files?: FileEdits;
  /** Logins of those who approved its head commit. */
  readonly approvers?: readonly string[];
  /** Why not all of it could be read. */
  readonly incomplete?: string;
}

/** A pull request that a rule is wrong about, and one that does it right; both change the same small program in good order. */
export interface Example {
  /** How the program differs before either of them. */
  readonly before?: FileEdits;
  /** What the world answers: owners that are known not to exist and URLs that are gone, with why, and who is in which team. */
  readonly world?: {
    readonly invalid?: Readonly<Record<string, string>>;
    readonly gone?: Readonly<Record<string, string>>;
    readonly teams?: Readonly<Record<string, readonly string[]>>;
  };
  readonly wrong: ExampleChange;
  readonly right: ExampleChange;
}

/** The files after an edit of them. Throws where it replaces a text that is not there: the example is out of date. */
export function withEdits(files: Files, edits: FileEdits): Files {
  const changed = Object.entries(edits).map(([path, edit]) => [path, edited(files, path, edit)] as const);
  const moved = Object.values(edits).flatMap((edit) => (isMove(edit) ? [edit.from] : []));
  const all = Object.entries({
    ...files,
    ...Object.fromEntries(moved.map((path) => [path, null])),
    ...Object.fromEntries(changed),
  });
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null));
}

function isMove(edit: FileEdit): edit is { readonly from: string } {
  return edit !== null && typeof edit === "object" && "from" in edit;
}

function edited(files: Files, path: string, edit: FileEdit): string | null {
  if (edit === null || typeof edit === "string") return edit;
  if (isMove(edit)) return textOf(files, edit.from);
  return edit.reduce(
    (text, [find, replace]) => {
      if (!text.includes(find)) throw new Error(`${path} does not hold ${JSON.stringify(find)}`);
      return text.replace(find, () => replace);
    },
    textOf(files, path),
  );
}

function textOf(files: Files, path: string): string {
  const text = files[path];
  if (text === undefined) throw new Error(`there is no file ${path}`);
  return text;
}
