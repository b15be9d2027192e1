import { type Part, rowsOf } from "../frame/budget.ts";
import { type Child, html, type Markup } from "./html.ts";
import { more, mostRows } from "./stories.ts";

/** A table: what its columns are called, and the cells of each row, of which the first is the row's head. */
export interface Table<Item> {
  readonly caption: Child;
  readonly columns: readonly Child[];
  readonly items: readonly Item[];
  readonly cells: (item: Item) => readonly Child[];
  /** What stands under it. */
  readonly notes?: Child;
}

/** A table; nothing where there are no items. One that is too wide for its screen is scrolled by itself, with the keyboard too. */
export function tablePart<Item>({ caption, columns, items, cells, notes = null }: Table<Item>): readonly Part[] {
  if (items.length === 0) return [];
  const label = html`${caption}`.text.replace(/<[^>]*>/g, "");
  const before = `<div class="wide" role="region" tabindex="0" aria-label="${label}">${
    html`<table><caption>${caption}</caption><thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>`
      .text
  }`;
  const after = (left: number) => html`</tbody></table></div>${more(left)}${notes}`.text;
  return [rowsOf(items, (item) => rowOf(cells(item)).text, { before, after, most: mostRows })];
}

function rowOf([first = null, ...others]: readonly Child[]): Markup {
  return html`<tr><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>`;
}

/** What is read when somebody opens it. */
export function folded(summary: Child, parts: readonly Part[]): readonly Part[] {
  if (parts.length === 0) return [];
  return [html`<details><summary>${summary}</summary>`.text, ...parts, "</details>"];
}

/** A list; nothing where there are no items. */
export function listPart<Item>(items: readonly Item[], write: (item: Item) => Markup): readonly Part[] {
  if (items.length === 0) return [];
  const after = (left: number) => html`</ul>${more(left)}`.text;
  return [rowsOf(items, (item) => html`<li>${write(item)}</li>`.text, { before: "<ul>", after, most: mostRows })];
}

/** A part of the page under a heading of its own; nothing where it is empty. */
export function section(id: string, heading: Child, parts: readonly Part[]): readonly Part[] {
  if (parts.length === 0) return [];
  return [html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>`.text, ...parts, "</section>"];
}
