import type { MiddlewareHandler } from "hono";

/** Nothing of anybody else's, no script, no style in the page, no frame; forms lead to us alone. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** What every page is sent with. `formsTo`: where else its forms lead. */
export function secured(formsTo = ""): MiddlewareHandler {
  const csp = [...policy, `form-action 'self'${formsTo === "" ? "" : ` ${formsTo}`}`].join("; ");
  return async (context, next) => {
    await next();
    context.header("content-security-policy", csp);
    context.header("referrer-policy", "no-referrer");
    context.header("x-content-type-options", "nosniff");
    context.header("x-frame-options", "DENY");
    context.header("cross-origin-opener-policy", "same-origin");
    context.header("cross-origin-resource-policy", "same-origin");
    if (context.res.headers.get("cache-control") === null) context.header("cache-control", "no-store");
  };
}
