import { EventEmitter, once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { UnderWay } from "../../../../src/doors/bot/pages/under-way.ts";

/** An answer that nobody reads; ended, its connection is closed. */
class Unread extends EventEmitter {
  readonly destroyed = false;
  destroy(): this {
    this.emit("close");
    return this;
  }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
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

it("an answer whose connection has ended already takes no room", async () => {
  const underWay = new UnderWay();
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const connection = connect((server.address() as AddressInfo).port, "127.0.0.1");
  connection.write("GET / HTTP/1.1\r\nhost: bot\r\n\r\n");
  const [, answer] = (await once(server, "request")) as [unknown, ServerResponse];
  connection.destroy();
  await once(answer, "close");
  server.close();
  for (let times = 0; times < 100; times += 1) expect(underWay.take(answer, "one", large)).toBe(false);
  expect(sent(underWay, 9, () => "one")).toHaveLength(8);
});
