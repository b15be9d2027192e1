export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Where the server is, without a trailing slash: what links begin with. */
  readonly origin: string;
}

export interface Response {
  readonly status: number;
  /** `undefined`: no body. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export function errorBody(message: string, status: string): unknown {
  return { message, documentation_url: "https://docs.github.com/rest", status };
}

export const notFound: Response = { status: 404, body: errorBody("Not Found", "404") };

/** One page of a list, with the links to the others: https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export function page(items: readonly unknown[], { path, query, origin }: Request): Response {
  const size = Math.min(Number(query.get("per_page") ?? 30), 100);
  const number = Number(query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) => `<${origin}${path}?per_page=${size}&page=${to}>; rel="${rel}"`;
  const links = [
    ...(number > 1 ? [link(number - 1, "prev"), link(1, "first")] : []),
    ...(number < last ? [link(number + 1, "next"), link(last, "last")] : []),
  ];
  return {
    status: 200,
    body: items.slice((number - 1) * size, number * size),
    ...(links.length > 0 && { headers: { link: links.join(", ") } }),
  };
}
