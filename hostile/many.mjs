import { spawnSync } from "node:child_process";

// Runs the built command line on one set of arguments after the other, in one process; `built-cli.ts` starts it with the path of the bundle.
const [node, , bundle] = process.argv;
process.argv = [node, bundle, "version"];
const { cli } = await import(bundle);

async function here(argv) {
  const [out, err] = [[], []];
  const streamInto = (pieces) => ({ write: (text) => pieces.push(text), isTTY: false, columns: 80 });
  const shell = { argv, cwd: process.cwd(), env: process.env, now: () => new Date(), ask: null, home: null };
  const exit = await cli({ ...shell, out: streamInto(out), err: streamInto(err) });
  return { exit, stdout: out.join(""), stderr: err.join("") };
}

/** Builds before November 2026 export nothing. */
function aside(argv) {
  const { status, stdout, stderr } = spawnSync(node, [bundle, ...argv], { encoding: "utf8", maxBuffer: 1 << 28 });
  return { exit: status, stdout, stderr };
}

process.on("message", async (argv) => process.send(await (cli === undefined ? aside : here)(argv)));
process.send("ready");
