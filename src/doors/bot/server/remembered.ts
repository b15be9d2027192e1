/** Asks once for all who ask within so many milliseconds of the last time; an error stands as long as an answer. */
export function remembered<T>(ask: () => Promise<T>, milliseconds: number, now = Date.now): () => Promise<T> {
  let known: { readonly answer: Promise<T>; readonly at: number } | null = null;
  return () => {
    if (known === null || now() - known.at >= milliseconds) known = { answer: ask(), at: now() };
    return known.answer;
  };
}
