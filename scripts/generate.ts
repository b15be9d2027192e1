// Everything that is made from something else, in order. `npm run generate`; CI makes it again and compares what is committed.
import { generateAction } from "./generate-action.ts";
import { generateCriteria } from "./generate-criteria.ts";
import { generateDemo } from "./generate-demo.ts";
import { generatePacks } from "./generate-packs.ts";
import { generateReportSchema } from "./generate-report-schema.ts";
import { generateSchemas } from "./generate-schemas.ts";

generateCriteria();
generatePacks();
generateDemo();
generateSchemas();
generateReportSchema();
generateAction();
// Last: it reads what the others wrote.
const { generatePages } = await import("./generate-pages.ts");
generatePages();
const { generateVersion } = await import("./generate-version.ts");
generateVersion();
const { generateOverview } = await import("./generate-overview.ts");
generateOverview();
