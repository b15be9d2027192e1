/** The list that the owners of rights go through every quarter. */
export function reviewList(accounts: readonly { person: string; right: string; owner: string }[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const { person, right, owner } of accounts) lists.set(owner, [...(lists.get(owner) ?? []), `${person}: ${right}`]);
  return lists;
}
