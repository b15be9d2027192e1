import { describe, expect, it } from "vitest";
import { EventStream } from "../../../../src/doors/bot/server/event-stream.ts";

const heard = (pieces: readonly string[], longest = 100) => {
  const stream = new EventStream(longest);
  return pieces.flatMap((piece) => [...stream.take(piece)]);
};

describe("server-sent events", () => {
  it.each<{ title: string; pieces: readonly string[]; data: readonly string[] }>([
    { title: "two in a piece", pieces: ["data: a\n\ndata:b\n\ndata: c"], data: ["a", "b"] },
    { title: "one letter by letter", pieces: [..."id: 1\r\ndata: a\r\ndata: b\r\n\r\n"], data: ["a\nb"] },
    { title: "comments and other fields", pieces: [": hello\nevent: x\ndata: {}\n\n"], data: ["{}"] },
    { title: "an end between pieces", pieces: ["data: a\n", "\ndata: b\r", "\n\r\n"], data: ["a", "b"] },
  ])("$title", ({ pieces, data }) => {
    expect(heard(pieces)).toEqual(data);
  });

  it("as large as allowed follow one another, and a larger one is none", () => {
    const event = `data: ${"x".repeat(92)}\n\n`;
    expect(heard([event, event, event])).toHaveLength(3);
    expect(() => heard(["data: x\n".repeat(20)])).toThrow("too large");
    expect(() => heard(Array(30).fill("xxxx"))).toThrow("too large");
  });

  it("in a million pieces are looked at once", () => {
    const stream = new EventStream(30_000_000);
    for (let count = 0; count < 1_000_000; count += 1) for (const _ of stream.take("data data data"));
    expect([...stream.take("\ndata: a\n\n")]).toEqual(["a"]);
  });
});
