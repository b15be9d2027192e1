import { botWorld, pushed } from "../__tests__/support/bot-world.ts";
import { removeAll } from "../__tests__/support/git.ts";
import { judgeLarge } from "../__tests__/support/large-pull.ts";
import { loopbackGitHub } from "../__tests__/support/loopback-github.ts";
import { type Cost, costOf, pushedTo, pushTo } from "../__tests__/support/push-costs.ts";

// Counted at a GitHub on this machine, and the same everywhere. A program of its own: it prints rows of a table as JSON.
const rows: (readonly string[])[] = [];
const say = (what: string, requests: number, bytes: number, goal: string) =>
  rows.push([what, String(requests), `${Math.ceil(bytes / 1_000).toLocaleString("en-US")} KB`, goal]);

for (const [changed, goal] of [
  [10, "10"],
  [300, "14"],
  [2_990, "46"],
] as const) {
  const github = await loopbackGitHub();
  await judgeLarge(github, changed);
  say(
    `Action without a checkout, ${changed.toLocaleString("en-US")} files, 500 controls`,
    github.calls.length,
    github.bytes(),
    goal,
  );
  await github.close();
}

const file = "services/svc-0/module-1/part-5/file-150.ts";
const large = pushedTo("large", "2-rename-breaks-evidence", 50_000);
const usual = pushedTo("usual", "4-gap-opened", 200);
const world = await botWorld([large.state, usual.state]);
const tell = (what: string, { requests, bytes }: Cost, goal: string) => say(what, requests.length, bytes, goal);
tell("bot, first push in 50,000 files", await costOf(world, large, pushed(large.state)), "");
pushTo(large, { [file]: "other\n" });
tell("bot, second push in 50,000 files", await costOf(world, large, pushed(large.state)), "10, 300 KB");
await costOf(world, usual, pushed(usual.state));
pushTo(usual, { [file]: "other\n" });
tell("bot, a usual push, two writes", await costOf(world, usual, pushed(usual.state)), "9");
tell("bot, nothing new to say, no write", await costOf(world, usual, pushed(usual.state, "edited")), "9");
await world.close();
removeAll();
process.stdout.write(JSON.stringify(rows));
