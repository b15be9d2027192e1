import { minify } from "@swc/core";
import { parseSync, Visitor } from "oxc-parser";

/** The names of functions and classes stay, for stack traces and for errors that are told apart by their class's name. */
const mangle = { keep_classnames: true, keep_fnames: true } as const;

/**
 * A bundle without comments and long names, and with the function of every module in parentheses. They tell V8 that it is called at once: it
 * is parsed and compiled in one go, where otherwise it is parsed with the file, and again when it is called. Minifiers leave them out.
 */
export async function minified(code: string, file: string): Promise<string> {
  const { code: short } = await minify(code, {
    module: true,
    ecma: 2022,
    compress: false,
    mangle,
    format: { comments: false },
  });
  const marks = moduleFunctions(short, file).flatMap(({ start, end }) => [
    { at: start, mark: "(" },
    { at: end, mark: ")" },
  ]);
  const pieces = marks.map(({ at, mark }, index) => short.slice(marks[index - 1]?.at ?? 0, at) + mark);
  return pieces.join("") + short.slice(marks.at(-1)?.at ?? 0);
}

/** Where each module's function stands, in order: modules are the properties of an object whose keys are numbers. */
function moduleFunctions(code: string, file: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let within = 0;
  new Visitor({
    Property({ key, value }) {
      const isModule = key.type === "Literal" && typeof key.value === "number" && isFunction(value);
      if (!isModule || value.start < within) return;
      found.push({ start: value.start, end: value.end });
      within = value.end;
    },
  }).visit(parseSync(file, code).program);
  return found;
}

function isFunction({ type }: { readonly type: string }): boolean {
  return type === "ArrowFunctionExpression" || type === "FunctionExpression";
}
