import type { Json } from "../../local-sandbox.ts";
import { API, fresh, freshCommit, type Look, type Workbench, type Write } from "./write.ts";

const CHECK_RUN: NonNullable<Write["shows"]> = {
  "output.title": [{ title: "T", summary: "S" }, (answer) => answer.output.title, "T"],
  "output.summary": [{ title: "T", summary: "S" }, (answer) => answer.output.summary, "S"],
  "output.text": [{ title: "T", summary: "S", text: "U" }, (answer) => answer.output.text, "U"],
};

const ECHOED_CHECK_RUN = {
  details_url: "https://example.org/x",
  external_id: "42",
  status: "in_progress",
  started_at: "2020-01-01T00:00:00Z",
  conclusion: "neutral",
} as const;

/** Only a run that has ended tells when. */
const ENDED = (_: Workbench, member: string): object =>
  member === "completed_at" ? { conclusion: "success" } : {};

const CHECK_BODY = ({ params }: Workbench): object => ({ name: "look", head_sha: params.commit_sha });

const COMPLETED_AT: Look = ["2020-01-01T00:00:00Z", (answer) => answer.completed_at, "2020-01-01T00:00:00Z"];

const RELEASE: NonNullable<Write["shows"]> = {
  make_latest: [
    "false",
    async (answer, bench) => (await bench.send("GET", `${API}/releases/latest`)).id === answer.id,
    false,
  ],
};

const ECHOED_RELEASE = {
  target_commitish: "feature",
  name: "A name",
  body: "Notes",
  draft: true,
  prerelease: true,
} as const;

const release = ({ send, next }: Workbench): Promise<Json> =>
  send("POST", `${API}/releases`, { tag_name: `r${next()}` });

/** Statuses, checks, releases and workflows. */
export const AUTOMATION: Readonly<Record<string, Write>> = {
  "POST /repos/{owner}/{repo}/statuses/{sha}": {
    on: async ({ branch }) => `${API}/statuses/${(await branch()).oid}`,
    base: () => ({ state: "success" }),
    echo: { state: "failure", target_url: "https://example.org/x", description: "Words", context: "mine" },
  },
  "POST /repos/{owner}/{repo}/check-runs": {
    token: "checker",
    base: (bench, member) => ({ ...CHECK_BODY(bench), ...ENDED(bench, member) }),
    echo: { ...ECHOED_CHECK_RUN, name: "other" },
    shows: {
      ...CHECK_RUN,
      head_sha: freshCommit((answer) => answer.head_sha),
      completed_at: COMPLETED_AT,
    },
  },
  "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}": {
    token: "checker",
    base: ENDED,
    on: async (bench) =>
      `${API}/check-runs/${(await bench.send("POST", `${API}/check-runs`, CHECK_BODY(bench), "checker")).id}`,
    echo: { ...ECHOED_CHECK_RUN, name: "other" },
    shows: { ...CHECK_RUN, completed_at: COMPLETED_AT },
  },
  "POST /repos/{owner}/{repo}/releases": {
    base: ({ next }) => ({ tag_name: `r${next()}` }),
    echo: ECHOED_RELEASE,
    shows: {
      ...RELEASE,
      tag_name: fresh("own", "tag_name"),
    },
  },
  "PATCH /repos/{owner}/{repo}/releases/{release_id}": {
    on: async (bench) => `${API}/releases/${(await release(bench)).id}`,
    echo: ECHOED_RELEASE,
    shows: {
      ...RELEASE,
      tag_name: fresh("own", "tag_name"),
    },
  },
  "PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}": {
    on: async (bench) => {
      const { id } = await release(bench);
      const asset = await bench.send("POST", `${API}/releases/${id}/assets?name=a.txt`, "text");
      return `${API}/releases/assets/${asset.id}`;
    },
    echo: { name: "b.txt", label: "Words" },
  },
  "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches": {
    base: () => ({ ref: "main" }),
    shows: {
      ref: [
        "feature",
        async (_, { send, params }) =>
          (await send("GET", `${API}/actions/workflows/${params.workflow_id}/runs`)).workflow_runs[0]
            .head_branch,
        "feature",
      ],
    },
  },
  "PUT /repos/{owner}/{repo}/actions/permissions": {
    base: () => ({ enabled: true }),
    shows: {
      enabled: [
        false,
        async (_, { send }) => (await send("GET", `${API}/actions/permissions`)).enabled,
        false,
      ],
    },
  },
  "PUT /repos/{owner}/{repo}/actions/permissions/workflow": {
    base: () => ({ default_workflow_permissions: "read", can_approve_pull_request_reviews: false }),
    shows: Object.fromEntries(
      [
        ["default_workflow_permissions", "write"],
        ["can_approve_pull_request_reviews", true],
      ].map(([member, value]) => [
        member,
        [
          value,
          async (_: Json, { send }: Workbench) =>
            (await send("GET", `${API}/actions/permissions/workflow`))[String(member)],
          value,
        ] as const,
      ]),
    ),
  },
};
