/** Roles that docutils itself shows as the text that they hold (https://docutils.sourceforge.io/docs/ref/rst/roles.html). */
const ownRole =
  /:(?:code|emphasis|literal|math|strong|sub|subscript|sup|superscript|t|title|title-reference):(?=`[^`<]+`)/g;

/** A title without its marks. `isSure`: whether its words are known: what a substitution or a role of Sphinx makes is not. */
export function plainRst(written: string): { readonly text: string; readonly isSure: boolean } {
  const title = written.replace(ownRole, "");
  const isSure = !/\|[^|\s][^|]*\||:[a-z][\w.:-]*:`/i.test(title);
  const text = title
    .replace(/``(.+?)``/g, (_, code: string) => code.replace(/[*`\\]/g, (mark) => `\u0000${mark}`))
    .replace(/`([^`<]+?)\s*<[^`>]*>`__?/g, "$1")
    .replace(/`([^`]+)`_{0,2}/g, "$1")
    .replace(/\*\*(?=\S)([^*]+)\*\*|\*(?=\S)([^*]+)\*/g, (_, strong?: string, weak?: string) => strong ?? weak ?? "")
    .replace(/(\w)_(?=[\s.,:;!?)]|$)/g, "$1")
    .replace(/\\(.)/g, "$1")
    .replaceAll("\u0000", "");
  return { text, isSure };
}

/** The id that docutils makes of a name (docutils.nodes.make_id). */
export function rstId(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-+$/g, "");
}
