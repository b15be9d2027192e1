import type { SignalCase } from "./case.ts";

/** Code that shows it, code that only speaks of it, and the first without the call. */
function code(signal: string, path: string, library: string, call: string, other = ""): SignalCase {
  const rest = "export const port = 8080;\n";
  const comment = /\.(?:py|rb)$/.test(path) ? "#" : "//";
  return {
    signal,
    path,
    shows: `${library}\n${call}\n${rest}`,
    lookAlike: other === "" ? `${library}\n${comment} ${call}\n${rest}` : `${other}\n${rest}`,
    without: `${library}\n${rest}`,
  };
}

export const codeCases: readonly SignalCase[] = [
  code(
    "password-hashing",
    "src/users.ts",
    'import { hash } from "bcrypt";',
    "export const stored = await hash(password, 12);",
  ),
  code(
    "sessions",
    "src/session.ts",
    'import session from "express-session";',
    "app.use(session({ cookie: { maxAge: 900000 } }));",
  ),
  code(
    "secure-cookies",
    "src/cookie.ts",
    'import cookie from "cookie";',
    'cookie.serialize("a", "b", { httpOnly: true });',
  ),
  code(
    "multi-factor-code",
    "src/mfa.ts",
    'import { authenticator } from "otplib";',
    "authenticator.verify({ token, secret });",
  ),
  code("single-sign-on-code", "src/sso.ts", 'import NextAuth from "next-auth";', "export default NextAuth(options);"),
  code(
    "authorization-code",
    "src/rights.ts",
    'import { AbilityBuilder } from "@casl/ability";',
    "const builder = new AbilityBuilder(Ability);",
  ),
  code(
    "rate-limits",
    "src/limits.ts",
    'import rateLimit from "express-rate-limit";',
    "app.use(rateLimit({ limit: 100 }));",
  ),
  code("lockout", "app/models/user.rb", "class User < Base", "  devise :database_authenticatable, :lockable"),
  code(
    "password-strength",
    "src/strength.ts",
    'import zxcvbn from "zxcvbn";',
    "if (zxcvbn(password).score < 3) throw new Error();",
  ),
  code("security-headers", "src/app.ts", 'import helmet from "helmet";', "app.use(helmet());"),
  code(
    "forgery-protection",
    "src/csrf.ts",
    'import { doubleCsrf } from "csrf-csrf";',
    "const { doubleCsrfProtection } = doubleCsrf({});",
  ),
  code(
    "audit-events",
    "src/audit.ts",
    'import { db } from "./db";',
    'await createAuditLog({ actor, action: "login" });',
  ),
  code(
    "application-logs",
    "src/log.ts",
    'import winston from "winston";',
    "export const log = winston.createLogger({});",
  ),
  code("log-redaction", "src/redact.ts", 'import pino from "pino";', 'pino({ redact: ["password"] });'),
  code("error-tracking", "src/errors.ts", 'import * as Sentry from "@sentry/node";', "Sentry.init({ dsn });"),
  code("tracing", "src/trace.ts", 'import { NodeSDK } from "@opentelemetry/sdk-node";', "new NodeSDK({}).start();"),
  code(
    "field-encryption",
    "src/cipher.ts",
    'import { createCipheriv } from "node:crypto";',
    'const cipher = createCipheriv("aes-256-gcm", key, iv);',
  ),
  code(
    "secret-store-code",
    "src/secrets.ts",
    'import { GetSecretValueCommand } from "@aws-sdk/client-secrets-manager";',
    "await client.send(new GetSecretValueCommand({ SecretId }));",
  ),
  code("token-checks", "src/token.ts", 'import jwt from "jsonwebtoken";', "const claims = jwt.verify(token, key);"),
  code(
    "webhook-signatures",
    "src/webhook.ts",
    'import Stripe from "stripe";',
    "stripe.webhooks.constructEvent(body, signature, secret);",
  ),
  code("user-provisioning", "src/scim.ts", 'import { app } from "./app";', 'app.post("/scim/v2/Users", createUser);'),
  code(
    "application-tls",
    "cmd/main.go",
    'import "crypto/tls"',
    "var config = tls.Config{MinVersion: tls.VersionTLS12}",
  ),
  code(
    "upload-scan",
    "src/upload.ts",
    'import NodeClam from "clamscan";',
    "const { isInfected } = await scanner.scanStream(file);",
  ),
  code(
    "health-endpoint",
    "src/health.ts",
    'import { app } from "./app";',
    'app.get("/healthz", (_, response) => response.end());',
  ),
  code("data-deletion", "src/erase.ts", 'import { db } from "./db";', "await deleteUserData(user);"),
  code("input-size", "internal/body.go", 'import "net/http"', "r.Body = http.MaxBytesReader(w, r.Body, 1024)"),
  code("private-network-guard", "internal/guard.go", 'import "net"', "if ip.IsPrivate() { return errPrivate }"),
];
