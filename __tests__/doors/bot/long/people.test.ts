// Everything that people and their programs see of the bot, with one bot: two installations, one of them hostile.
import { afterEach, beforeAll } from "vitest";
import { botForTests } from "../../../support/bot-for-tests.ts";
import { asking } from "../people/asking.ts";
import { hostile } from "../people/hostile.ts";
import { logins } from "../people/logins.ts";
import { oddRequests } from "../people/odd-requests.ts";
import { reading } from "../people/reading.ts";
import { evaluated, peopleOf, repositories, variables } from "../people/world.ts";

const states = repositories();
const world = botForTests([states.secretOne, states.open], variables, [states.theirs]);
const people = peopleOf(world, states);

beforeAll(async () => {
  await evaluated(world, states.secretOne);
  await evaluated(world, states.open);
  await evaluated(world, states.theirs, 101);
});

afterEach(() => {
  world.app.web.visitor = "alice";
  states.open.visibility = "PUBLIC";
});

reading(people);
logins(people);
asking(people);
oddRequests(people);
hostile(people);
