import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { checkOut, runJob } from "../../support/action-job.ts";
import { filesBelow } from "../../support/files-below.ts";
import { at, removeAll } from "../../support/git.ts";
import { loopbackGitHub } from "../../support/loopback-github.ts";
import { say } from "../../support/shell.ts";

afterAll(removeAll);

const example = "examples/medical-scheduling";

/** An example's files, asking nobody to approve: on a laptop there is nobody. */
function filesOf(folder: string): Record<string, string> {
  const files = filesBelow(`${example}/${folder}`);
  const program = (files["compliance/program.yml"] ?? "").replace("approvals: advise", "approvals: off");
  return { ...files, "compliance/program.yml": program };
}

const pulls = ["1-clean-change", "2-rename-breaks-evidence", "4-gap-opened", "6-gap-closed"];

describe("the Action and the command line are one engine", () => {
  it.concurrent.each(pulls)("%s: the same JSON, byte for byte", async (name) => {
    const checkout = checkOut(filesOf("base"), filesOf(`pull-requests/${name}`));
    const github = await loopbackGitHub();
    github.state.pull.head = checkout.head;
    // Without a token nobody is asked, as on a laptop.
    const ended = await runJob({ github, checkout, inputs: { token: "" } });
    await github.close();

    const git = at(checkout.workspace);
    git.git("update-ref", "refs/heads/main", "HEAD^1");
    git.git("update-ref", "refs/pull/7/merge", "HEAD");
    const revisions = ["--base", "main", "--head", "refs/pull/7/merge", "--exact"];
    const argv = ["check", "--repo", checkout.workspace, ...revisions, "--now", "2026-11-23", "--format", "json"];
    const said = await say(argv);
    expect(said.out).toBe(readFileSync(ended.outputs["report-path"] ?? "", "utf8"));
    expect(said.code).toBe(ended.exitCode);
  });
});
