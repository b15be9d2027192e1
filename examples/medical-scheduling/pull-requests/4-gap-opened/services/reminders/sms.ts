/** Sends a reminder through the messaging provider. The text names the office and the hour, never the treatment. */
export async function remind(phone: string, office: string, at: Date): Promise<void> {
  const answer = await fetch("https://api.messaging.example/v1/messages", {
    method: "POST",
    headers: { authorization: `Bearer ${process.env.MESSAGING_TOKEN}` },
    body: JSON.stringify({ to: phone, text: `${office} expects you on ${at.toISOString()}` }),
  });
  if (!answer.ok) throw new Error(`messaging provider answered ${answer.status}`);
}
