export interface Request {
  readonly person: string;
  readonly right: string;
  readonly approvedBy: string | null;
}

/** A credential is issued only for an approved request of a registered person. */
export function issue(request: Request, registered: ReadonlySet<string>): string {
  if (!registered.has(request.person)) throw new Error(`${request.person} is not registered`);
  if (request.approvedBy === null || request.approvedBy === request.person) throw new Error("not approved by the owner of the right");
  // Credentials end with the authorization; see disable-expired.ts.
  return `credential for ${request.person}`;
}
