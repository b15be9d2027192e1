import type { Person } from "../../../adapters/store/sessions.ts";
import { Rate } from "./rate.ts";

/**
 * Requests to GitHub that pages may cost one installation: its requests, 5,000 an hour at least, are for its pull requests. As many are for what
 * is not known alone, so that whoever asks for one repository again and again keeps nobody from another.
 */
const [burst, strangersAMinute, peopleAMinute] = [15, 5, 10];

/** Of these, what one person may cost. */
const onePerson = { burst: 10, perMinute: 10 };

interface Question {
  /** Null: nobody who is logged in. */
  readonly who: Person | null;
  /** Whether there is a late answer that can stand in. */
  readonly isKnown: boolean;
  /** Milliseconds. */
  readonly now: number;
}

/** Limits the requests that pages cost, for each installation by itself; strangers take nothing from those who are logged in. */
export class Budgets {
  readonly #strangers = twice(strangersAMinute);
  readonly #people = twice(peopleAMinute);
  readonly #each = new Rate(onePerson.burst, onePerson.perMinute);

  /** Takes one request; false: GitHub may not be asked now. */
  take(installation: number, { who, isKnown, now }: Question): boolean {
    const key = String(installation);
    if (who !== null && !this.#each.take(JSON.stringify([installation, who.id]), now)) return false;
    const { again, first } = who === null ? this.#strangers : this.#people;
    return (!isKnown && first.take(key, now)) || again.take(key, now);
  }
}

function twice(perMinute: number) {
  return { again: new Rate(burst, perMinute), first: new Rate(burst, perMinute) };
}
