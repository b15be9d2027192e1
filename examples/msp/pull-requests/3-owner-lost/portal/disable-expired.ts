/** Disables every account whose authorization has ended. */
export function expired(accounts: readonly { person: string; until: string }[], today: string): readonly string[] {
  return accounts.filter((account) => account.until < today).map((account) => account.person);
}
