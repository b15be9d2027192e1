/** What a browser shows in the end. */
export interface Shown {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  /** Where it ended. */
  readonly url: string;
  /** Everything that was asked for on the way, redirects included. */
  readonly way: readonly string[];
}

interface Asking {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether redirects are followed; without it, they are. */
  readonly follows?: boolean;
}

/** A browser of one person: it keeps cookies of the bot, and follows redirects. `at`: where the bot's public address really is. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #publicUrl: string;
  readonly #at: () => string;
  readonly #address: string;

  /** `address`: where it asks from, as a reverse proxy would write. */
  constructor(publicUrl: string, at: () => string, address = "192.0.2.1") {
    this.#publicUrl = publicUrl;
    this.#at = at;
    this.#address = address;
  }

  async open(path: string, asking: Asking = {}): Promise<Shown> {
    const way: string[] = [];
    let url = new URL(path, this.#publicUrl);
    let { method = "GET", body } = asking;
    for (let hops = 0; hops < 10; hops += 1) {
      way.push(url.href);
      const response = await this.#fetch(url, { method, body, headers: asking.headers ?? {} });
      const to = response.headers.get("location");
      if (to === null || response.status >= 400 || response.status < 300 || asking.follows === false)
        return { status: response.status, text: await response.text(), headers: response.headers, url: url.href, way };
      [url, method, body] = [new URL(to, url), "GET", undefined];
    }
    throw new Error(`too many redirects: ${way.join(" -> ")}`);
  }

  async #fetch(url: URL, { method, body, headers }: { method: string; body: string | undefined; headers: object }) {
    const isOurs = url.origin === this.#publicUrl;
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(isOurs ? `${this.#at()}${url.pathname}${url.search}` : url, {
      method,
      redirect: "manual",
      headers: {
        ...(isOurs && { "x-real-ip": this.#address }),
        ...headers,
        ...(isOurs && cookie !== "" && { cookie }),
      },
      ...(body !== undefined && { body }),
    });
    if (isOurs) for (const set of response.headers.getSetCookie()) this.#keep(set);
    return response;
  }

  #keep(set: string): void {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    if (value === "" || /max-age=0\b/i.test(set)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
