/** The command that attests one evidence link, as a shell takes it. */
export function attestCommand(control: string, link: string): string {
  return `controldiff attest ${control} --link ${JSON.stringify(link)}`;
}
