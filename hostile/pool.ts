/** What each item comes to, in the items' order, as many at a time as there are workers. */
export async function inTurns<T, W, R>(
  items: readonly T[],
  workers: readonly W[],
  does: (item: T, worker: W) => Promise<R>,
): Promise<R[]> {
  const done: R[] = [];
  let next = 0;
  async function work(worker: W): Promise<void> {
    for (let at = next++; at < items.length; at = next++) done[at] = await does(items[at] as T, worker);
  }
  await Promise.all(workers.map(work));
  return done;
}
