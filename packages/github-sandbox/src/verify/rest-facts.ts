import { expectAll, type Fact, type FactContext, notCheckable } from "./fact.ts";
import type { VerifyReply } from "./verify-client.ts";

const DOCS = "https://docs.github.com/rest/using-the-rest-api";
const LIMITS = `${DOCS}/rate-limits-for-the-rest-api`;
const ABSENT = "/repos/github-sandbox-verify/no-such-repository-7f3a";

type Body = Readonly<Record<string, unknown>>;

function used({ headers }: VerifyReply): number {
  return Number(headers.get("x-ratelimit-used"));
}

/** What GitHub's REST interface does, checked by reading only. */
export const REST_FACTS: readonly Fact[] = [
  {
    id: "not-found",
    statement: "A missing resource returns 404 with a message, a link and the status as a string.",
    source: "PyGithub tests/ReplayData, recordings of 2025",
    check: async ({ client }) => {
      const { status, body } = await client.get(ABSENT);
      const { message, status: text, documentation_url: link } = body as Body;
      return expectAll({
        status: [status, 404],
        message: [message, "Not Found"],
        "body.status": [text, "404"],
        documentation_url: [typeof link, "string"],
      });
    },
  },
  {
    id: "bad-credentials",
    statement: "An invalid token returns 401, also where no token is needed.",
    source: `${DOCS}/troubleshooting-the-rest-api`,
    check: async ({ client, repository }) => {
      const { status, body } = await client.get(`/repos/${repository}`, { token: "no-such-token" });
      return expectAll({
        status: [status, 401],
        message: [(body as Body).message, "Bad credentials"],
      });
    },
  },
  {
    id: "rate-limit-headers",
    statement: "Every response has the limit, what remains, what was used, when it resets and its resource.",
    source: `${LIMITS}#checking-the-status-of-your-rate-limit`,
    check: async ({ client, repository }) => {
      const { headers } = await client.get(`/repos/${repository}`);
      const number = (name: string): number => Number(headers.get(`x-ratelimit-${name}`) ?? Number.NaN);
      if (!headers.has("x-ratelimit-limit")) return notCheckable("rate limiting is not enabled here");
      return expectAll({
        resource: [headers.get("x-ratelimit-resource"), "core"],
        "remaining + used": [number("remaining") + number("used"), number("limit")],
        "reset in seconds": [String(number("reset")).length, 10],
      });
    },
  },
  {
    id: "rate-limit-free",
    statement: "Reading the rate limit costs nothing.",
    source: LIMITS,
    check: async ({ client }) => {
      const first = await client.get("/rate_limit");
      if (first.status === 404) return notCheckable("rate limiting is not enabled here");
      const second = await client.get("/rate_limit");
      const resources = Object.keys((second.body as { readonly resources: Body }).resources);
      return expectAll({
        used: [used(second), used(first)],
        buckets: [["core", "search", "graphql"].filter((name) => !resources.includes(name)), []],
      });
    },
  },
  {
    id: "not-modified",
    statement: "A response has a weak ETag; a request with it returns 304, costs nothing and has no body.",
    source: `${DOCS}/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate`,
    check: async ({ client, repository }) => {
      const first = await client.get(`/repos/${repository}`);
      const etag = first.headers.get("etag") ?? "";
      const again = await client.get(`/repos/${repository}`, { headers: { "if-none-match": etag } });
      return expectAll({
        etag: [/^W\/"[0-9a-f]{64}"$/.test(etag), true],
        status: [again.status, 304],
        used: [used(again), used(first)],
        body: [again.body, ""],
      });
    },
  },
  {
    id: "names-in-any-case",
    statement: "Owners and repositories are case-insensitive; the response has the canonical case.",
    source: "@octokit/fixtures get-repository, and GitHub's own redirects of web addresses",
    check: async ({ client, repository }) => {
      const { status, body } = await client.get(`/repos/${repository.toUpperCase()}`);
      const name = String((body as Body).full_name);
      return expectAll({ status: [status, 200], name: [name.toLowerCase(), repository.toLowerCase()] });
    },
  },
  {
    id: "pages-by-number",
    statement: "Links to other pages contain the repository's ID, and the first page has only next and last.",
    source: "@octokit/fixtures paginate-issues",
    check: async ({ client, repository }) => {
      const { id } = (await client.get(`/repos/${repository}`)).body as Body;
      const { headers } = await client.get(`/repos/${repository}/labels?per_page=1`);
      const link = headers.get("link");
      if (link === null) return notCheckable("the repository has fewer than two labels");
      const relations = [...link.matchAll(/rel="(\w+)"/g)].map(([, relation]) => relation);
      return expectAll({
        relations: [relations, ["next", "last"]],
        address: [link.startsWith(`<${client.apiUrl}/repositories/${id}/labels?per_page=1&page=2>`), true],
      });
    },
  },
  {
    id: "api-version",
    statement: "An unknown API version returns 400; a known one is named in the response.",
    source: "https://docs.github.com/rest/about-the-rest-api/api-versions",
    check: async ({ client, repository }) => {
      const ask = (version: string): Promise<VerifyReply> =>
        client.get(`/repos/${repository}`, { headers: { "x-github-api-version": version } });
      const [unknown, known] = [await ask("1999-01-01"), await ask("2022-11-28")];
      return expectAll({
        unknown: [unknown.status, 400],
        known: [known.status, 200],
        selected: [known.headers.get("x-github-api-version-selected"), "2022-11-28"],
      });
    },
  },
  {
    id: "trailing-slash",
    statement: "A URL that ends with a slash returns 404.",
    source: `${DOCS}/troubleshooting-the-rest-api`,
    check: async ({ client, repository }) =>
      expectAll({ status: [(await client.get(`/repos/${repository}/branches/`)).status, 404] }),
  },
  {
    id: "request-id",
    statement: "Every response has a request ID and a media type.",
    source: "PyGithub tests/ReplayData, recordings of 2025",
    check: async ({ client, repository }) => {
      const { headers } = await client.get(`/repos/${repository}`);
      return expectAll({
        "x-github-request-id": [
          /^[0-9A-F]+(:[0-9A-F]+){4}$/.test(headers.get("x-github-request-id") ?? ""),
          true,
        ],
        "x-github-media-type": [headers.get("x-github-media-type"), "github.v3; format=json"],
      });
    },
  },
  {
    id: "compare",
    statement:
      "A comparison counts commits that only the head has as ahead, and lists at most 250, oldest first.",
    source: "hub4j/github-api GHRepositoryTest getCommitsBetweenOver250",
    check: checkComparison,
  },
];

async function checkComparison({ client, repository }: FactContext): ReturnType<Fact["check"]> {
  const pair = await findPair({ client, repository });
  if (pair === null) return notCheckable("the repository has fewer than two branches");
  const { body } = await client.get(`/repos/${repository}/compare/${pair.base}...${pair.head}`);
  const { status, ahead_by, behind_by, total_commits, commits } = body as {
    readonly status: string;
    readonly ahead_by: number;
    readonly behind_by: number;
    readonly total_commits: number;
    readonly commits: readonly { readonly commit: { readonly committer: { readonly date: string } } }[];
  };
  const dates = commits.map(({ commit }) => commit.committer.date);
  const relation = `${ahead_by > 0 ? "ahead" : ""}${behind_by > 0 ? "behind" : ""}`;
  const words: Readonly<Record<string, string>> = { "": "identical", aheadbehind: "diverged" };
  return expectAll({
    status: [status, words[relation] ?? relation],
    total_commits: [total_commits, ahead_by],
    commits: [commits.length, Math.min(ahead_by, 250)],
    order: [dates, dates.toSorted()],
  });
}

/** The default branch and another one, encoded for an address. */
export async function findPair({
  client,
  repository,
}: FactContext): Promise<{ readonly base: string; readonly head: string } | null> {
  const { default_branch: base } = (await client.get(`/repos/${repository}`)).body as Body;
  const branches = (await client.get(`/repos/${repository}/branches?per_page=100`)).body;
  const names = (Array.isArray(branches) ? branches : []).map(({ name }: { name: string }) => name);
  const head = names.find((name) => name !== base);
  return head === undefined
    ? null
    : { base: encodeURIComponent(String(base)), head: encodeURIComponent(head) };
}
