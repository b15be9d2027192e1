// Where the commands of a page are run: what stands there before the first one, and what a person does between them.
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { nextRow } from "../../src/ledger/chain.ts";
import { exportJson } from "../../src/ledger/export.ts";
import { type Session, writeFiles } from "../support/console.ts";
import { filesBelow } from "../support/files-below.ts";
import { at, checkedOut, cloneOf, makeRepository, temporary } from "../support/git.ts";
import { arrival } from "../support/ledger.ts";
import { workbookOf } from "../support/zip.ts";

export interface World {
  readonly begin: () => Session;
  /** What a person does before a command, as the text around the block says. */
  readonly before?: Readonly<Record<string, (session: Session) => void>>;
  /** Exit codes other than 0, by command. */
  readonly codes?: Readonly<Record<string, number>>;
}

const example = "examples/medical-scheduling";
const renamed = `${example}/pull-requests/2-rename-breaks-evidence`;

/** A folder of its own, and the home of whoever works there. */
const session = (cwd: string): Session => ({ cwd, home: temporary() });

function commit(dir: string): void {
  at(dir).git("add", "--all");
  at(dir).git("commit", "--quiet", "--message", "changed");
}

/** The medical example checked out, with further files that the base has. */
function scheduling(more: Readonly<Record<string, string>> = {}): string {
  return checkedOut({ ...filesBelow(`${example}/base`), ...more }).dir;
}

/** The same on a branch that renames a policy; CODEOWNERS gives a folder of it to nobody of the control's. */
function renamedPolicy(more: Readonly<Record<string, string>> = {}): string {
  const owners = readFileSync(`${example}/base/.github/CODEOWNERS`, "utf8").replace(
    /^\/infra\/ .*\n/m,
    "/infra/network/ @acme/platform\n/infra/tls/ @acme/platform\n",
  );
  const dir = scheduling({ ".github/CODEOWNERS": owners, ...more });
  at(dir).git("tag", "v1.2.0");
  at(dir).git("checkout", "--quiet", "-b", "feature");
  renamePolicy(dir);
  commit(dir);
  return dir;
}

function renamePolicy(dir: string): void {
  rmSync(join(dir, "docs/policies/encryption.md"));
  cpSync(`${renamed}/docs/security/data-protection.md`, join(dir, "docs/security/data-protection.md"));
}

/** One world for each page, or for a section that begins again. */
export const worlds: Readonly<Record<string, World>> = {
  "README.md": {
    begin() {
      const parent = temporary();
      mkdirSync(join(parent, "controldiff"));
      const { dir } = checkedOut({ "docs/encryption.md": "# Encryption\n\n## Data in transit\n\nTLS 1.3.\n" });
      writeFiles(dir, { "infra/tls/listener.tf": 'resource "aws_lb_listener" "a" {\n  ssl_policy = "x"\n}\n' });
      commit(dir);
      renameSync(dir, join(parent, "your-repository"));
      return session(parent);
    },
    before: {
      "node ../controldiff/dist/cli/index.js check": ({ cwd }) => {
        commit(cwd);
        at(cwd).git("checkout", "--quiet", "-b", "feature");
        at(cwd).git("mv", "docs/encryption.md", "docs/transport.md");
        commit(cwd);
      },
    },
    codes: { "node ../controldiff/dist/cli/index.js check": 1 },
  },

  "docs/command-line.md": {
    begin() {
      const dir = renamedPolicy({ "infra/tls/acme.tf": 'resource "acme_certificate" "a" {}\n' });
      at(dir).git("tag", "v1.3.0", "main");
      cpSync(`${example}/base`, join(dir, "before"), { recursive: true });
      cpSync(renamed, join(dir, "after"), { recursive: true });
      return session(dir);
    },
    codes: { "controldiff check": 1, "controldiff check --base-dir before --head-dir after": 1 },
  },
  "docs/command-line.md#Fixes": { begin: () => session(renamedPolicy()) },
  "docs/command-line.md#Registers in spreadsheets": {
    begin() {
      const dir = scheduling();
      const columns = ["Control no.", "What we do", "Owner", "Remarks"];
      const rows = [columns, ["A-1", "Access is reviewed", "Alice Doe", "new"]];
      writeFiles(dir, {
        "registers/controls.xlsx": workbookOf({
          Controls: [
            ["id", "title"],
            ["X-1", "Keys are rotated"],
          ],
        }),
        "registers/controls.csv": rows.map((row) => `${row.join(",")}\n`).join(""),
      });
      return session(dir);
    },
  },

  "docs/bot.md": {
    begin() {
      const clone = cloneOf(
        makeRepository([
          { branch: "start", parents: [], files: { "a.txt": "0" } },
          { branch: "main", parents: ["start"], files: { "a.txt": "1" } },
        ]),
        "--branch=main",
      );
      const row = { ...arrival("main", "start"), commit: clone.git("rev-parse", "main") };
      const record = [nextRow(null, { ...row, before: clone.git("rev-parse", "main^") })];
      const here = session(temporary());
      const query = { repository: "acme/scheduling", from: null, to: null };
      writeFiles(here.cwd, { "january.json": exportJson(query, "2026-11-24T00:00:00Z", record) });
      renameSync(clone.dir, join(here.home, "scheduling"));
      return here;
    },
  },
  "docs/evidence.md": { begin: () => session(scheduling()) },
  "docs/program.md": { begin: () => session(checkedOut({ "README.md": "# Acme\n" }).dir) },
  "docs/suggestions.md": { begin: () => session(scheduling()) },
};

/** What cannot be run where the tests run, and why. */
export const notRun: Readonly<Record<string, string>> = {
  "git clone https://github.com/controldiff/controldiff": "GitHub; the tests are run in a clone",
  "npm cit": "it installs this package and runs these tests; CI does",
  "npm ci": "it installs this package; CI does",
  "APP_ID=… PRIVATE_KEY_FILE=app.pem WEBHOOK_SECRET_FILE=secret npm run bot":
    "it serves until it is ended; __tests__/doors/bot starts it",
  "PUBLIC_URL=https://bot.acme.example npm run bot":
    "it serves until it is ended; __tests__/doors/bot/long/setup.test.ts starts it",
  "docker build -f bot/Dockerfile -t controldiff-bot .": "Docker",
  "docker compose -f bot/compose.yml up -d": "Docker",
  "npm run --silent bot -- ledger export --repository acme/scheduling --from 2026-01-01 --to 2026-02-01 > january.json":
    "it needs the bot's database; __tests__/doors/bot/long/ledger.test.ts exports",
  "gh api repos/OWNER/REPO/rulesets --input docs/rulesets/required-check.json": "GitHub; __tests__/rulesets.test.ts",
  "gh api repos/OWNER/CENTRAL --jq .id": "GitHub",
  "gh api repos/OWNER/CENTRAL/commits/main --jq .sha": "GitHub",
  "gh api orgs/OWNER/rulesets --input docs/rulesets/required-workflow.json": "GitHub; __tests__/rulesets.test.ts",
};
