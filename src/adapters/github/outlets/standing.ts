/** Asks what stands on a pull request; `fields`: lists that take `$after`. */
export function standingQuery(fields: string): string {
  return `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      ${fields}
    }
  }
}`;
}
