import { expect, it } from "vitest";
import * as standIn from "../../scripts/mutation/remember.ts";
import * as real from "../../src/model/remember.ts";

it("what takes the place of src/model/remember.ts has all of it", () => {
  expect(Object.keys(standIn)).toEqual(expect.arrayContaining(Object.keys(real)));
});

it("what one mutant computed is not there for the next", () => {
  const key = {};
  let computed = 0;
  const compute = () => ++computed;
  const [ofObject, ofText] = [standIn.remember(compute), standIn.rememberTexts(2, compute)];
  expect([ofObject(key), ofText("a"), ofObject(key), ofText("a")]).toEqual([1, 2, 1, 2]);
  standIn.forgetAll();
  expect([ofObject(key), ofText("a"), ofObject(key), ofText("a")]).toEqual([3, 4, 3, 4]);
});
