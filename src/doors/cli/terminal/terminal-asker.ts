import { isCancel, multiselect, select, text } from "@clack/prompts";
import { type Asker, Canceled, type Choice } from "./asker.ts";

/** Choices that are shown at once; the others scroll. */
const maxItems = 12;

function given<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Canceled();
  return answer as Exclude<T, symbol>;
}

const optionsOf = (options: readonly Choice[]) => options.map((option) => ({ ...option }));

/** The person at this process's terminal. */
export const terminalAsker: Asker = {
  text: async ({ message, initial }) => given(await text({ message, initialValue: initial })),
  one: async ({ message, options, initial }) =>
    given(await select({ message, options: optionsOf(options), initialValue: initial, maxItems })),
  several: async ({ message, options, initial }) =>
    given(
      await multiselect({
        message,
        options: optionsOf(options),
        initialValues: [...initial],
        required: false,
        maxItems,
      }),
    ),
};
