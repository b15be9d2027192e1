/** Throws when a list that was read to its end is shorter than GitHub says it is: what is missing may be ours, and would be written twice. */
export function refusePart(read: number, { totalCount }: { readonly totalCount: number }, what: string): void {
  if (read < totalCount) throw new Error(`GitHub gave ${read} of ${totalCount} ${what}`);
}
