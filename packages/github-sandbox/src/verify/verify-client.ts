/** An answer of the GitHub that is looked at. */
export interface VerifyReply {
  readonly status: number;
  readonly headers: Headers;
  /** JSON, where it is JSON; the text otherwise. */
  readonly body: unknown;
}

export interface VerifyClient {
  /** Root of the REST interface, without a slash at the end. */
  readonly apiUrl: string;
  /** Reads `path`, without following redirects. `token: null` sends none. */
  get(
    path: string,
    options?: { readonly headers?: Readonly<Record<string, string>>; readonly token?: string | null },
  ): Promise<VerifyReply>;
  graphql(query: string, variables?: Readonly<Record<string, unknown>>): Promise<VerifyReply>;
}

/** Where GraphQL is, beside the REST interface: `/api/graphql` on GitHub Enterprise Server, `/graphql` elsewhere. */
export function graphqlUrl(apiUrl: string): string {
  return `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`;
}

/** A client that reads only: it has no way to write. */
export function createVerifyClient(apiUrl: string, token: string): VerifyClient {
  const send = async (url: string, init: RequestInit): Promise<VerifyReply> => {
    const response = await fetch(url, { redirect: "manual", ...init });
    const text = await response.text();
    const isJson = /^application\/json/.test(response.headers.get("content-type") ?? "");
    return {
      status: response.status,
      headers: response.headers,
      body: isJson && text !== "" ? (JSON.parse(text) as unknown) : text,
    };
  };
  const headersOf = (own: string | null): Readonly<Record<string, string>> => ({
    accept: "application/vnd.github+json",
    "user-agent": "github-sandbox-verify",
    ...(own === null ? {} : { authorization: `token ${own}` }),
  });
  return {
    apiUrl,
    get: (path, options = {}) =>
      send(`${apiUrl}${path}`, {
        headers: { ...headersOf(options.token === undefined ? token : options.token), ...options.headers },
      }),
    graphql: (query, variables = {}) =>
      send(graphqlUrl(apiUrl), {
        method: "POST",
        headers: headersOf(token),
        body: JSON.stringify({ query, variables }),
      }),
  };
}
