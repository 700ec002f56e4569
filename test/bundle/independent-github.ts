import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { answerGraphql } from "./independent-graphql.ts";
import type { ForeignRepository, ForeignSwitches } from "./independent-model.ts";
import {
  answerRest,
  type ForeignReply,
  type ForeignRequest,
  forbidden,
  NOT_FOUND,
} from "./independent-rest.ts";

type Resource = "core" | "graphql";

/** Answers in the server's place; `lost`: the request is obeyed and the connection cut; `hang`: no answer ever. */
export type ForeignFault = (request: ForeignRequest) => ForeignReply | "lost" | "hang" | undefined;

/** A GitHub made of plain objects that knows what GitHub documents, and nothing of the code under test. */
export interface IndependentGitHub {
  readonly requests: ForeignRequest[];
  readonly limits: Record<Resource, number>;
  fault: ForeignFault;
  environment(): {
    readonly GITHUB_API_URL: string;
    readonly GITHUB_GRAPHQL_URL: string;
    readonly GITHUB_SERVER_URL: string;
  };
  close(): Promise<void>;
}

export async function startIndependentGitHub(
  repositories: readonly ForeignRepository[],
  switches: ForeignSwitches = {},
): Promise<IndependentGitHub> {
  const requests: ForeignRequest[] = [];
  const limits = { core: 5_000, graphql: 5_000 };
  const reset = Math.floor(Date.now() / 1_000) + 3_000;
  let base = "";
  const named = (name: string) =>
    repositories.find((one) => one.fullName.toLowerCase() === name.toLowerCase());
  /** Also under a name that it left. */
  const find = (name: string) =>
    named(name) ?? repositories.find(({ formerNames }) => formerNames.includes(name.toLowerCase()));
  const github: IndependentGitHub = {
    requests,
    limits,
    fault: () => undefined,
    environment: () => ({
      GITHUB_API_URL: base,
      GITHUB_GRAPHQL_URL: `${base}/graphql`,
      GITHUB_SERVER_URL: "https://foreign.test",
    }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const bucket = (resource: Resource) => ({ limit: 5_000, remaining: limits[resource], reset, used: 0 });

  const answer = async (request: ForeignRequest): Promise<ForeignReply> => {
    const { path } = request;
    if (path === "/rate_limit") {
      if (switches.hasNoRateLimit) return { status: 404, body: { message: "Rate limiting is not enabled." } };
      const resources = { core: bucket("core"), graphql: bucket("graphql") };
      return { status: 200, body: { resources, rate: resources.core } };
    }
    const resource = path === "/graphql" ? "graphql" : "core";
    if (limits[resource] <= 0) return { status: 403, body: { message: "API rate limit exceeded." } };
    limits[resource] -= 1;
    if (path === "/graphql") {
      if (switches.hasNoGraphql) return NOT_FOUND;
      return { status: 200, body: await answerGraphql(request.body, find, switches) };
    }
    if (path === "/user") return switches.hidesViewer ? forbidden() : { status: 200, body: { id: 7 } };
    const [, root = "", ...parts] = path.split("/").map(decodeURIComponent);
    return root === "repos" ? answerNamed(parts, request) : answerNumbered(parts, request);
  };

  const answerNamed = ([owner, name, ...rest]: readonly string[], request: ForeignRequest): ForeignReply => {
    const repository = find(`${owner}/${name}`);
    if (repository === undefined || repository.isForbidden) return NOT_FOUND;
    if (named(`${owner}/${name}`) !== undefined) return answerPage(repository, rest.join("/"), request);
    const location = [`${base}/repositories/${repository.id}`, ...rest].join("/");
    const body = { message: "Moved Permanently" };
    return { status: request.method === "GET" ? 301 : 307, body, headers: { location } };
  };

  const answerNumbered = ([id, ...rest]: readonly string[], request: ForeignRequest): ForeignReply => {
    const repository = repositories.find((one) => String(one.id) === id);
    return repository === undefined ? NOT_FOUND : answerPage(repository, rest.join("/"), request);
  };

  /** A page of a list, with a link to the next one by the repository's number, as GitHub gives it. */
  const answerPage = (repository: ForeignRepository, path: string, request: ForeignRequest): ForeignReply => {
    const reply = answerRest(repository, path, request, switches);
    if (!Array.isArray(reply.body)) return reply;
    const size = Number(request.query.get("per_page") ?? 30);
    const number = Number(request.query.get("page") ?? 1);
    const next = new URLSearchParams(request.query);
    next.set("page", String(number + 1));
    const link = `<${base}/repositories/${repository.id}/${path}?${next}>; rel="next"`;
    const hasMore = number * size < reply.body.length;
    const body = reply.body.slice((number - 1) * size, number * size);
    return { status: 200, body, ...(hasMore && { headers: { link } }) };
  };

  const server = createServer(async (incoming, outgoing) => {
    const request = await readRequest(incoming);
    requests.push(request);
    const refusal = checkHeaders(incoming);
    const fault = refusal ?? github.fault(request);
    if (fault === "hang") return;
    const reply = fault === undefined || fault === "lost" ? await answer(request) : fault;
    if (fault === "lost") {
      incoming.socket.destroy();
      return;
    }
    const resource = request.path === "/graphql" ? "graphql" : "core";
    const told =
      switches.hidesLimits || switches.hasNoRateLimit ? {} : limitHeaders(resource, bucket(resource));
    outgoing.writeHead(reply.status, {
      "content-type": "application/json; charset=utf-8",
      ...told,
      ...reply.headers,
    });
    outgoing.end(reply.body === undefined ? "" : JSON.stringify(reply.body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return github;
}

const limitHeaders = (
  resource: string,
  { limit, remaining, reset }: { limit: number; remaining: number; reset: number },
) => ({
  "x-ratelimit-limit": String(limit),
  "x-ratelimit-remaining": String(remaining),
  "x-ratelimit-reset": String(reset),
  "x-ratelimit-resource": resource,
});

function checkHeaders({ headers }: IncomingMessage): ForeignReply | undefined {
  if (!/^(token|bearer) ghp_/i.test(headers.authorization ?? ""))
    return { status: 401, body: { message: "Bad credentials" } };
  return headers["user-agent"]
    ? undefined
    : { status: 403, body: { message: "Request forbidden by administrative rules." } };
}

async function readRequest(incoming: IncomingMessage): Promise<ForeignRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const url = new URL(incoming.url ?? "/", "http://foreign");
  const text = Buffer.concat(chunks).toString();
  return {
    method: incoming.method ?? "",
    path: url.pathname,
    query: url.searchParams,
    body: text === "" ? undefined : JSON.parse(text),
  };
}
