import type { Json } from "../../local-sandbox.ts";
import { API, fresh, type Look, newName, type Workbench, type Write } from "./write.ts";

/** A setting of a repository, and what it is when nobody asks. */
const SETTINGS = {
  description: "Words",
  homepage: "https://example.org",
  has_issues: false,
  has_projects: false,
  has_wiki: false,
  is_template: true,
  allow_squash_merge: false,
  allow_merge_commit: false,
  allow_rebase_merge: false,
  allow_auto_merge: true,
  delete_branch_on_merge: true,
  squash_merge_commit_title: "PR_TITLE",
  squash_merge_commit_message: "BLANK",
  merge_commit_title: "PR_TITLE",
  merge_commit_message: "BLANK",
} as const;

const AS_TITLE: Look = [true, (answer) => answer.squash_merge_commit_title, "PR_TITLE"];

/** A new repository with `main` and `other`. */
async function withTwoBranches({ send, next }: Workbench): Promise<string> {
  const made = await send("POST", "/orgs/acme/repos", { name: `made-${next()}`, auto_init: true });
  const path = `/repos/${made.full_name}`;
  const { sha } = await send("GET", `${path}/commits/main`);
  await send("POST", `${path}/git/refs`, { ref: "refs/heads/other", sha });
  return path;
}

/** A new repository has a first commit. */
const AUTO_INIT: Look = [
  true,
  async (answer, bench) =>
    (await bench.send("GET", `/repos/${answer.full_name}/branches`)).map(({ name }: Json) => name),
  ["main"],
];

const protection = (at: (answer: Json) => unknown, value: unknown, expected: unknown): Look => [
  value,
  at,
  expected,
];

const READY = {
  required_status_checks: null,
  required_pull_request_reviews: null,
  enforce_admins: null,
  restrictions: null,
};

const RULES = [{ type: "deletion" }];

const RULESET: NonNullable<Write["shows"]> = {
  enforcement: ["disabled", (answer) => answer.enforcement, "disabled"],
  "bypass_actors.actor_id": [
    [{ actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "always" }],
    (answer) => answer.bypass_actors?.[0]?.actor_id,
    5,
  ],
  "bypass_actors.actor_type": [
    [{ actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "always" }],
    (answer) => answer.bypass_actors?.[0]?.actor_type,
    "RepositoryRole",
  ],
  "conditions.ref_name.include": [
    { ref_name: { include: ["refs/heads/x"], exclude: [] } },
    (answer) => answer.conditions.ref_name.include,
    ["refs/heads/x"],
  ],
  "conditions.ref_name.exclude": [
    { ref_name: { include: ["~ALL"], exclude: ["refs/heads/x"] } },
    (answer) => answer.conditions.ref_name.exclude,
    ["refs/heads/x"],
  ],
  rules: [RULES, (answer) => answer.rules, RULES],
  name: fresh("rules "),
};

/** Repositories, their rules, and the tokens for them. */
export const REPOSITORIES: Readonly<Record<string, Write>> = {
  "POST /app/installations/{installation_id}/access_tokens": {
    on: () => "/app/installations/501/access_tokens",
    shows: {
      repositories: [["api"], (answer) => answer.repositories?.length, 1],
      repository_ids: async ({ send }) => {
        const { id } = await send("GET", API);
        return [[id], (answer) => answer.repositories?.map((one: Json) => one.id), [id]];
      },
      permissions: [{ contents: "read" }, (answer) => answer.permissions, { contents: "read" }],
    },
  },
  "POST /orgs/{org}/repos": {
    base: newName,
    echo: { ...SETTINGS, private: true, visibility: "private" },
    shows: {
      name: fresh("own-"),
      auto_init: AUTO_INIT,
      use_squash_pr_title_as_default: AS_TITLE,
    },
  },
  "POST /user/repos": {
    base: newName,
    echo: { ...SETTINGS, private: true, has_discussions: true },
    shows: { name: fresh("own-"), auto_init: AUTO_INIT },
  },
  "PATCH /repos/{owner}/{repo}": {
    on: withTwoBranches,
    echo: {
      ...SETTINGS,
      private: true,
      visibility: "private",
      archived: true,
      allow_update_branch: true,
      allow_forking: false,
      web_commit_signoff_required: true,
      default_branch: "other",
    },
    shows: {
      name: fresh("renamed-"),
      use_squash_pr_title_as_default: AS_TITLE,
    },
  },
  "POST /repos/{owner}/{repo}/forks": {
    on: async (bench) => `${await withTwoBranches(bench)}/forks`,
    base: ({ next }) => ({ name: `fork-${next()}` }),
    shows: {
      organization: ["mona", (answer) => answer.owner.login, "mona"],
      name: fresh("own-"),
      default_branch_only: [
        true,
        async (answer, { send }) => (await send("GET", `/repos/${answer.full_name}/branches`)).length,
        1,
      ],
    },
  },
  "PUT /repos/{owner}/{repo}/topics": {
    on: async ({ send, next }) =>
      `/repos/${(await send("POST", "/user/repos", { name: `made-${next()}` })).full_name}/topics`,
    base: () => ({ names: ["none"] }),
    echo: { names: ["one", "two"] },
  },
  "PUT /repos/{owner}/{repo}/branches/{branch}/protection": {
    on: async ({ branch }) => `${API}/branches/${(await branch()).name}/protection`,
    base: () => READY,
    shows: {
      enforce_admins: protection(({ enforce_admins }) => enforce_admins.enabled, true, true),
      "required_status_checks.strict": protection(
        (answer) => answer.required_status_checks?.strict,
        { strict: true, contexts: [] },
        true,
      ),
      "required_status_checks.contexts": protection(
        (answer) => answer.required_status_checks?.contexts,
        { strict: true, contexts: ["x"] },
        ["x"],
      ),
      "required_status_checks.checks.context": protection(
        (answer) => answer.required_status_checks?.contexts,
        { strict: true, checks: [{ context: "y", app_id: -1 }] },
        ["y"],
      ),
      "required_pull_request_reviews.required_approving_review_count": protection(
        (answer) => answer.required_pull_request_reviews?.required_approving_review_count,
        { required_approving_review_count: 3 },
        3,
      ),
      "restrictions.users": protection(
        (answer) => answer.restrictions?.users.map((one: Json) => one.login),
        { users: ["mona"], teams: [], apps: [] },
        ["mona"],
      ),
      required_linear_history: protection((answer) => answer.required_linear_history.enabled, true, true),
      allow_force_pushes: protection((answer) => answer.allow_force_pushes.enabled, true, true),
      allow_deletions: protection((answer) => answer.allow_deletions.enabled, true, true),
      lock_branch: protection((answer) => answer.lock_branch.enabled, true, true),
    },
  },
  "POST /repos/{owner}/{repo}/rulesets": {
    base: ({ next }) => ({ name: `rules ${next()}`, enforcement: "active" }),
    shows: RULESET,
  },
  "PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}": {
    on: async ({ send, next }) =>
      `${API}/rulesets/${(await send("POST", `${API}/rulesets`, { name: `rules ${next()}`, enforcement: "active" })).id}`,
    shows: RULESET,
  },
};
