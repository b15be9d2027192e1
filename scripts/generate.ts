// Everything that is made from something else, in order. `npm run generate`; CI makes it again and compares what is committed.
import { generateCriteria } from "./generate-criteria.ts";
import { generateDemo } from "./generate-demo.ts";

generateCriteria();
generateDemo();
