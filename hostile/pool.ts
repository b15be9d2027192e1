/** What each item comes to, in the items' order, so many at a time. */
export async function inTurns<T, R>(items: readonly T[], atOnce: number, does: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  let next = 0;
  async function worker(): Promise<void> {
    for (let at = next++; at < items.length; at = next++) done[at] = await does(items[at] as T);
  }
  await Promise.all(Array.from({ length: atOnce }, worker));
  return done;
}
