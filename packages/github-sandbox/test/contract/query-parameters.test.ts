import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { describedParameters, refuseQuery } from "../../src/rest/query-check.ts";
import type { Route } from "../../src/rest/route.ts";
import { ROUTES } from "../../src/rest/routes.ts";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";
import { type Everything, seedEverything, WHOLE_SEED } from "./everything.ts";

const PAGING = ["page", "per_page"];

const REPOSITORY = "/repos/{owner}/{repo}";

/**
 * Values that are asked for where GitHub names none. Together with the enumerated ones they must lead to at least two
 * different answers, the answer without the parameter among them.
 */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  affiliation: ["owner", "organization_member", "collaborator"],
  actor: ["nobody"],
  app_id: ["1"],
  assignee: ["none", "ada"],
  author: ["mona", "nobody"],
  base: ["release", "nowhere"],
  before: ["2001-01-01T00:00:00Z"],
  branch: ["nowhere"],
  check_name: ["lint", "none"],
  check_suite_id: ["1"],
  committer: ["mona", "nobody"],
  created: ["<2001-01-01"],
  creator: ["nobody"],
  event: ["push"],
  head: ["acme:release"],
  head_sha: ["0000000000000000000000000000000000000000"],
  labels: ["bug"],
  mentioned: ["mona"],
  milestone: ["1", "none"],
  name: ["report"],
  path: ["docs"],
  q: ["title:nothing", "is:issue", "user:ada"],
  recursive: ["1"],
  ref: ["feature", "nowhere"],
  sha: ["feature"],
  since: ["2099-01-01T00:00:00Z"],
  type: ["none", "*"],
  targets: ["tag", "branch,tag"],
  until: ["2001-01-01T00:00:00Z"],
};

/** Parameters that are obeyed where nothing can differ, with the reason. */
const SAME: Readonly<Record<string, string>> = {
  [`${REPOSITORY}/collaborators affiliation`]:
    "nobody is an outside collaborator: all and direct ask for the same",
  "/users/{username}/repos type":
    "nobody is a member of another's repository: all and owner ask for the same",
  [`${REPOSITORY}/rulesets includes_parents`]: "no repository has rulesets of its owner's",
  [`${REPOSITORY}/rulesets/{ruleset_id} includes_parents`]: "no repository has rulesets of its owner's",
  ...Object.fromEntries(
    ["workflows/{workflow_id}/runs", "runs", "runs/{run_id}"].map((path) => [
      `${REPOSITORY}/actions/${path} exclude_pull_requests`,
      "no run knows pull requests",
    ]),
  ),
  ...Object.fromEntries(
    ["all", "participating", "since", "before"].map((name) => [
      `/notifications ${name}`,
      "nobody is notified of anything",
    ]),
  ),
  "/search/issues advanced_search": "GitHub searches so since 2025, whatever is asked",
};

/** What is asked beside a parameter, where it means nothing by itself. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [`${REPOSITORY}/issues/comments direction`]: { sort: "created" },
  "/search/issues order": { sort: "created" },
  "/search/repositories order": { sort: "updated" },
};

interface Case {
  readonly route: Route;
  readonly name: string;
  readonly parameter: string;
  readonly values: readonly string[];
}

const CASES: readonly Case[] = ROUTES.flatMap((route) =>
  Object.entries(describedParameters(route)).map(([parameter, described]) => ({
    route,
    name: `${route.method} ${route.template}`,
    parameter,
    values: (described ?? VALUES[parameter] ?? ["anything"]).map(String),
  })),
);

/** Parameters of what is written: `releases.test.ts` has them. */
const isRead = ({ route }: Case): boolean => route.method === "GET";

const isObeyed = ({ route, parameter }: Case): boolean =>
  PAGING.includes(parameter) || route.filters?.[parameter] !== undefined;

let local: LocalSandbox;
let everything: Everything;

beforeAll(async () => {
  local = await startLocal(WHOLE_SEED);
  everything = await seedEverything(local);
});

afterAll(stopAll);

/** A repository that not everybody administers. */
const SHARED = { owner: "mona", repo: "shared" };

/** What an operation answers, without what differs from one answer to the next. */
async function ask({ template }: Route, query: Readonly<Record<string, string>>): Promise<Json> {
  const params = { ...everything.params, ...(template.endsWith("/collaborators") ? SHARED : {}) };
  const path = template.replace(
    /\{([a-z_]+)\+?\}/g,
    (_, name: string) => params[name as keyof typeof params] ?? "",
  );
  const more = template.startsWith("/search/") ? { q: "user:acme" } : {};
  const asked = new URLSearchParams({ ...more, ...query });
  const { status, body } = await local.request("GET", `${path}?${asked}`, {
    token: everything.tokenFor(template),
  });
  return { status, body };
}

describe("every parameter that GitHub describes", () => {
  it("is one of a simulated operation", () => {
    expect(CASES.length).toBeGreaterThan(150);
  });

  it.each(CASES.filter((one) => !isObeyed(one)))(
    "of $name: $parameter is answered with 501",
    ({ route, parameter, values }) => {
      for (const value of values) {
        expect(refuseQuery(route, new URLSearchParams({ [parameter]: value }))).toMatchObject({
          status: 501,
          message: expect.stringContaining(`the parameter ${parameter} of ${route.method} `),
        });
      }
    },
  );

  it.each(CASES.filter((one) => isObeyed(one) && isRead(one) && !PAGING.includes(one.parameter)))(
    "of $name: $parameter is obeyed",
    async ({ route, parameter, values }) => {
      const key = `${route.template} ${parameter}`;
      const without = await ask(route, BESIDE[key] ?? {});
      const answers = await Promise.all(
        values.map((value) => ask(route, { ...BESIDE[key], [parameter]: value })),
      );
      const known = answers.filter(({ status }) => status !== 501);
      const different = new Set([without, ...known].map((answer) => JSON.stringify(answer)));

      expect(without.status).toBe(200);
      expect(known.length).toBeGreaterThan(0);
      expect(different.size > 1).toBe(SAME[key] === undefined);
    },
  );

  it.each(
    CASES.filter(({ parameter, route }) => parameter === "per_page" && route.template !== "/notifications"),
  )("of $name: page and per_page are obeyed", async ({ route }) => {
    const [whole, first, second] = await Promise.all([
      ask(route, {}),
      ask(route, { per_page: "1" }),
      ask(route, { per_page: "1", page: "2" }),
    ]);

    expect(whole.status).toBe(200);
    expect(listIn(first.body)).toEqual(listIn(whole.body).slice(0, 1));
    expect(listIn(second.body)).toEqual(listIn(whole.body).slice(1, 2));
    expect(listIn(second.body)).toHaveLength(1);
  });
});

/** The list of an answer, which may stand beside counts. */
function listIn(body: Json): readonly Json[] {
  const list = Array.isArray(body)
    ? body
    : (body.commits ?? body.files ?? Object.values(body).find(Array.isArray));
  return (list ?? []) as readonly Json[];
}

it("ignores what GitHub does not describe, as GitHub does", async () => {
  const { status } = await local.get("/repos/acme/api/issues?colour=red");

  expect(status).toBe(200);
});

it(`refuses a value that it does not obey (GET ${REPOSITORY}/pulls)`, async () => {
  const { status, body } = await local.get("/repos/acme/api/pulls?sort=long-running");

  expect(status).toBe(501);
  expect(body.message).toBe(
    "The sandbox does not simulate the parameter sort=long-running of GET /repos/{owner}/{repo}/pulls.",
  );
});
