import { type Sandbox, type SandboxOptions, startSandbox } from "../src/index.ts";

/** Shape of what comes back: tests look at members by name. */
// biome-ignore lint/suspicious/noExplicitAny: answers are looked at, not passed on
export type Json = any;

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

/** A sandbox, and a client that speaks plain HTTP to it. */
export interface LocalSandbox {
  readonly sandbox: Sandbox;
  /** Sends a request as `token`, without following redirects. */
  request(
    method: string,
    path: string,
    options?: {
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      readonly token?: string | null;
    },
  ): Promise<Reply>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  post(path: string, body: unknown): Promise<Reply>;
  graphql(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Json>;
  close(): Promise<void>;
}

const running: LocalSandbox[] = [];

/** Starts a sandbox, whose answers are held to GitHub's own description; `stopAll` ends it. */
export async function startLocal(options: SandboxOptions = {}): Promise<LocalSandbox> {
  const sandbox = await startSandbox({ checkResponses: true, ...options });
  const request: LocalSandbox["request"] = async (method, path, { body, headers, token } = {}) => {
    const response = await fetch(`${sandbox.url}${path}`, {
      method,
      redirect: "manual",
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token ?? "secret"}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === "" ? undefined : JSON.parse(text),
    };
  };
  const local: LocalSandbox = {
    sandbox,
    request,
    get: (path, headers = {}) => request("GET", path, { headers }),
    post: (path, body) => request("POST", path, { body }),
    graphql: async (query, variables = {}) =>
      (await request("POST", "/graphql", { body: { query, variables } })).body,
    close: () => sandbox.close(),
  };
  running.push(local);
  return local;
}

/** Ends every sandbox that was started and not closed. */
export async function stopAll(): Promise<void> {
  await Promise.all(running.splice(0).map(({ close }) => close()));
}
