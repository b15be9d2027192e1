import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";

/** Reads variables of the environment one by one, and collects what is missing or wrong. */
export class Reading {
  readonly mistakes: string[] = [];
  readonly #env: Readonly<Record<string, string | undefined>>;

  constructor(env: Readonly<Record<string, string | undefined>>) {
    this.#env = env;
  }

  mistake(text: string): void {
    this.mistakes.push(text);
  }

  text(name: string): string | null {
    return this.#env[name]?.trim() || null;
  }

  list(name: string): readonly string[] {
    return (this.text(name) ?? "").split(/[\s,]+/).filter((part) => part !== "");
  }

  /** The same, of which each has a form; `what` says it. */
  listOf(name: string, form: RegExp, what: string): readonly string[] {
    const all = this.list(name);
    for (const one of all.filter((one) => !form.test(one)))
      this.mistake(`${name} has ${JSON.stringify(one)}; allowed: ${what}`);
    return all;
  }

  /** A text of one form; null: it is not set. */
  formed(name: string, form: RegExp, what: string): string | null {
    const value = this.text(name);
    if (value !== null && !form.test(value)) this.mistake(`${name} is ${JSON.stringify(value)}; allowed: ${what}`);
    return value;
  }

  /** The value itself, or the content of the file that NAME_FILE names. */
  secret(name: string): string | null {
    const file = this.text(`${name}_FILE`);
    if (file === null) return this.text(name);
    if (this.text(name) !== null) this.mistake(`${name} and ${name}_FILE are both set; one of them is enough`);
    try {
      return readFileSync(file, "utf8").trim() || null;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      this.mistake(`${name}_FILE is ${JSON.stringify(file)}, which cannot be read (${code})`);
      return null;
    }
  }

  needed(name: string, what: string): string {
    const value = this.secret(name);
    const isTold = this.text(`${name}_FILE`) !== null;
    if (value === null && !isTold)
      this.mistake(`${name} is missing: ${what} (or ${name}_FILE, the path of a file with it)`);
    return value ?? "";
  }

  matching(name: string, form: RegExp, what: string): string {
    const value = this.needed(name, what);
    if (value !== "" && !form.test(value)) this.mistake(`${name} is ${JSON.stringify(value)}; allowed: ${what}`);
    return value;
  }

  /** A line break may be written as `\n`, as files of variables have it. The key itself is never told. GitHub's are RSA, and it takes no other. */
  privateKey(name: string): string {
    const key = this.needed(name, "the App's private key, a PEM file that GitHub makes").replaceAll("\\n", "\n");
    if (key !== "" && keyTypeOf(key) !== "rsa") this.mistake(`${name} is no private RSA key in PEM form`);
    return key;
  }

  /** A PostgreSQL connection string; null: there is none. It holds a password, and is never told. */
  database(name: string): string | null {
    const value = this.secret(name);
    if (value !== null && !isPostgres(value))
      this.mistake(
        `${name} is no address of a PostgreSQL, such as postgres://USER:PASSWORD@HOST:5432/NAME (with %23 for # in a password)`,
      );
    return value;
  }

  address(name: string, otherwise: string): string {
    const value = this.text(name) ?? otherwise;
    const isAddress = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
    if (!isAddress) this.mistake(`${name} is ${JSON.stringify(value)}; allowed: an http or https address`);
    return value.replace(/\/+$/, "");
  }

  /** Where browsers reach us: cookies are for HTTPS, and for this machine. */
  origin(name: string): string | null {
    const value = this.text(name)?.replace(/\/+$/, "") ?? null;
    if (value === null) return null;
    const url = URL.canParse(value) ? new URL(value) : null;
    const isSafe =
      url?.protocol === "https:" || (url?.protocol === "http:" && /^(?:localhost|127\.0\.0\.1)$/.test(url.hostname));
    if (isSafe && url.origin === value) return value;
    this.mistake(`${name} is ${JSON.stringify(value)}; allowed: https://HOST without a path, or http://localhost:PORT`);
    return null;
  }

  /** Null: there is none. It may hold a password, and is never told. */
  proxy(name: string): string | null {
    const value = this.secret(name);
    if (value === null || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))) return value;
    this.mistake(`${name} is no http or https address, such as http://proxy.example.com:3128`);
    return null;
  }

  number(name: string, otherwise: number, { from, to }: { readonly from: number; readonly to: number }): number {
    const text = this.text(name);
    const value = text === null ? otherwise : /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= from && value <= to) return value;
    this.mistake(`${name} is ${JSON.stringify(text)}; allowed: a number from ${from} to ${to}`);
    return otherwise;
  }

  choice<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
    const text = this.text(name);
    if (text === null) return otherwise;
    const chosen = allowed.find((one) => one === text);
    if (chosen === undefined) this.mistake(`${name} is ${JSON.stringify(text)}; allowed: ${allowed.join(", ")}`);
    return chosen ?? otherwise;
  }
}

/** Null: it is no private key. */
function keyTypeOf(key: string): string | null {
  try {
    return createPrivateKey(key).asymmetricKeyType ?? null;
  } catch {
    return null;
  }
}

/** Whether the driver reads it: it also takes a socket's folder, and a login without a host, as Cloud SQL has it, which is no URL. */
function isPostgres(value: string): boolean {
  if (value.startsWith("/")) return true;
  return /^(?:postgres(?:ql)?|socket):/i.test(value) && URL.canParse(value.replace("@/", "@localhost/"));
}
