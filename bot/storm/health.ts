// Asks an address again and again until it is told to stop, and says how long the answers took.
import { setTimeout as sleep } from "node:timers/promises";

const [url = ""] = process.argv.slice(2);
const took: number[] = [];
let isOver = false;
process.on("message", () => {
  isOver = true;
});
while (!isOver) {
  const began = performance.now();
  await fetch(url).then((response) => response.text());
  took.push(Math.round(performance.now() - began));
  await sleep(20);
}
took.sort((a, b) => a - b);
process.send?.({ asked: took.length, p99: took[Math.floor(took.length * 0.99)], longest: took.at(-1) }, () =>
  process.exit(0),
);
