import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkOut, type Ended, runJob } from "../support/action-job.ts";
import { filesBelow } from "../support/files-below.ts";
import { removeAll } from "../support/git.ts";
import { type Loopback, loopbackGitHub } from "../support/loopback-github.ts";
import { orgToken } from "../support/loopback-state.ts";

afterAll(removeAll);

const example = "examples/medical-scheduling";
const server = "https://github.acme.example";
const red = checkOut(filesBelow(`${example}/base`), filesBelow(`${example}/pull-requests/2-rename-breaks-evidence`));

/** Runs the Action as a runner of GitHub Enterprise Server does: both APIs below `/api`, pages elsewhere. */
async function onServer(read: (github: Loopback, ended: Ended) => void): Promise<void> {
  const github = await loopbackGitHub();
  github.state.pull.head = red.head;
  const env = {
    GITHUB_API_URL: `${github.url}/api/v3`,
    GITHUB_GRAPHQL_URL: `${github.url}/api/graphql`,
    GITHUB_SERVER_URL: server,
  };
  const ended = await runJob({ github, checkout: red, env, inputs: { "org-token": orgToken } });
  await github.close();
  expect(github.violations).toEqual([]);
  read(github, ended);
}

describe("on GitHub Enterprise Server", () => {
  it("every request goes to that server's two APIs, and both are asked", async () => {
    await onServer(({ paths }) => {
      expect(paths.filter((path) => !/^\/api\/(v3\/|graphql$)/.test(path))).toEqual([]);
      expect(paths).toContain("/api/graphql");
      expect(paths.some((path) => path.startsWith("/api/v3/repos/acme/scheduling/"))).toBe(true);
    });
  });

  it("the verdict, the comment and the summary are the same, and every link leads there", async () => {
    await onServer(({ state }, ended) => {
      expect(ended).toMatchObject({ exitCode: 1, outputs: { conclusion: "fail", "new-gaps": "2" } });
      const texts = [...state.comments.map(({ body }) => body), ended.summary];
      expect(texts).toHaveLength(2);
      for (const text of texts) {
        const links = [...text.matchAll(/\]\((\w+:[^)]*)\)/g)].map(([, link]) => link);
        expect(links.length).toBeGreaterThan(3);
        expect(links.filter((link) => link?.startsWith(`${server}/`) !== true)).toEqual([]);
        expect(text).not.toMatch(/(?<![\w.])(api\.)?github\.com/);
      }
    });
  });

  it("no artifact client is there that such a server would refuse, and the floor of runners is told", () => {
    const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(Object.keys(devDependencies).filter((name) => name.includes("artifact"))).toEqual([]);
    expect(parse(readFileSync("action.yml", "utf8")).runs.using).toBe("node24");
    expect(readFileSync("docs/make-it-required.md", "utf8")).toContain("2.327.1");
  });
});
