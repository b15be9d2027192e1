/** Whether a host may be asked: `example.com`, or `*.example.com` for all hosts below it; every one where none is named. */
export function allows(hosts: readonly string[]): (host: string) => boolean {
  const listed = hosts.map((host) => host.toLowerCase());
  return (host) =>
    listed.length === 0 || listed.some((one) => (one.startsWith("*.") ? host.endsWith(one.slice(1)) : host === one));
}
