// Loaded before the tests (vitest.config.ts). @actions/workflow-parser imports JSON without saying so, which Node refuses.
import { registerHooks } from "node:module";

registerHooks({
  load: (url, context, next) =>
    url.endsWith(".json") && url.includes("/@actions/")
      ? next(url, { ...context, importAttributes: { type: "json" } })
      : next(url, context),
});
