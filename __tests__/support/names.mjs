// Loaded before a bot (NODE_OPTIONS), so that names lead where a test says: NAMES has each name's answers, one look-up after the other.
import dns from "node:dns/promises";
import { syncBuiltinESMExports } from "node:module";

const names = JSON.parse(process.env.NAMES ?? "{}");
const asked = new Map();
const { lookup } = dns;

dns.lookup = async (name, options) => {
  const answers = names[name];
  if (answers === undefined) return lookup(name, options);
  const times = asked.get(name) ?? 0;
  asked.set(name, times + 1);
  return answers[Math.min(times, answers.length - 1)].map((address) => ({ address, family: 4 }));
};
syncBuiltinESMExports();
