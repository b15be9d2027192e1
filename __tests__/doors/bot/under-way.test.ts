import { EventEmitter } from "node:events";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { UnderWay } from "../../../src/doors/bot/pages/under-way.ts";

/** An answer that nobody reads; ended, its connection is closed. */
class Unread extends EventEmitter {
  destroy(): this {
    this.emit("close");
    return this;
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const large = 2_000_000;

/** How many of so many answers are sent, each to the address that `of` names. */
const sent = (underWay: UnderWay, many: number, of: (at: number) => string) =>
  Array.from({ length: many }, () => new Unread()).filter((one, at) => underWay.take(one as never, of(at), large));

it("answers that nobody reads are bounded: of one address, and of all", () => {
  const underWay = new UnderWay();
  expect(sent(underWay, 100, () => "one")).toHaveLength(8);
  expect(sent(underWay, 100, (at) => `other ${at}`)).toHaveLength(24);
  expect(sent(underWay, 1, () => "late")).toHaveLength(0);
});

it("an answer that was sent makes room for another", () => {
  const underWay = new UnderWay();
  const [first] = sent(underWay, 9, () => "one");
  first?.emit("close");
  expect(sent(underWay, 9, () => "one")).toHaveLength(1);
});

it("an answer that is not read within a minute is ended", () => {
  const underWay = new UnderWay();
  sent(underWay, 9, () => "one");
  vi.advanceTimersByTime(60_000);
  expect(sent(underWay, 9, () => "one")).toHaveLength(8);
});

it("a single answer may be larger than what one address may hold", () => {
  expect(new UnderWay().take(new Unread() as never, "one", 20_000_000)).toBe(true);
});
