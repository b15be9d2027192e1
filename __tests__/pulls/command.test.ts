import { expect, it } from "vitest";
import { readCommand } from "../../src/pulls/command.ts";

const unknown = { verb: "unknown", because: expect.stringMatching(/\/compliance|takes nothing/) };

it.each([
  { body: "/compliance recheck", is: { verb: "recheck" } },
  { body: "  /compliance   recheck  \r\nbecause the report is in", is: { verb: "recheck" } },
  { body: "/compliance help", is: { verb: "help" } },
  { body: "/compliance", is: { verb: "help" } },
  { body: "/compliance explain TX-01", is: { verb: "explain", what: "TX-01" } },
  { body: "/compliance explain docs/a b.md\n/compliance recheck", is: { verb: "explain", what: "docs/a b.md" } },
  { body: "/compliance explain", is: unknown },
  { body: `/compliance explain ${"x".repeat(5_000)}`, is: unknown },
  { body: "/compliance approve", is: unknown },
  { body: "/compliance recheck now", is: unknown },
  { body: "/compliance constructor", is: unknown },
  { body: "hello\n/compliance recheck", is: null },
  { body: "> /compliance recheck", is: null },
  { body: "/compliances recheck", is: null },
  { body: "/COMPLIANCE recheck", is: null },
  { body: "", is: null },
])("$body", ({ body, is }) => {
  expect(readCommand(body)).toEqual(is);
});
