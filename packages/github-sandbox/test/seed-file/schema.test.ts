import { readFile } from "node:fs/promises";
import { describe, expect, it } from "@jest/globals";
import type {
  BranchSeed,
  PullRequestSeed,
  RepositorySeed,
  SeedSpec,
  TokenSeed,
  UserSeed,
} from "../../src/index.ts";
import type {
  AppSeed,
  CommentSeed,
  InstallationSeed,
  IssueSeed,
  RuleSeed,
  RulesetSeed,
  WorkflowRunSeed,
  WorkflowSeed,
} from "../../src/seed/seed-spec.ts";

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Says every key of a type: the compiler refuses one too few and one too many. */
type Keys<T> = { readonly [Key in keyof Required<T>]: true };

const SEED: Keys<SeedSpec> = { users: true, tokens: true, apps: true, repositories: true };
const USER: Keys<UserSeed> = { login: true, id: true, type: true };
const TOKEN: Keys<TokenSeed> = {
  token: true,
  login: true,
  kind: true,
  permissions: true,
  owner: true,
  repositories: true,
  expiresAt: true,
};
const APP: Keys<AppSeed> = {
  id: true,
  slug: true,
  clientId: true,
  owner: true,
  permissions: true,
  publicKey: true,
  installations: true,
};
const INSTALLATION: Keys<InstallationSeed> = {
  account: true,
  id: true,
  repositories: true,
  isSuspended: true,
};
const REPOSITORY: Keys<RepositorySeed> = {
  repository: true,
  id: true,
  forkOf: true,
  defaultBranch: true,
  isEmpty: true,
  isArchived: true,
  isDisabled: true,
  isLocked: true,
  isMirror: true,
  isPrivate: true,
  formerNames: true,
  access: true,
  hasIssues: true,
  allowMergeCommit: true,
  allowSquashMerge: true,
  allowRebaseMerge: true,
  allowAutoMerge: true,
  issues: true,
  files: true,
  tipFiles: true,
  commits: true,
  branches: true,
  pullRequests: true,
  rulesets: true,
  labels: true,
  workflows: true,
  workflowPermissions: true,
  pushedAt: true,
};
const RULESET: Keys<RulesetSeed> = {
  name: true,
  include: true,
  exclude: true,
  enforcement: true,
  rules: true,
  isBypassedByAdmins: true,
};
const ISSUE: Keys<IssueSeed> = {
  title: true,
  body: true,
  author: true,
  labels: true,
  assignees: true,
  state: true,
  comments: true,
};
const COMMENT: Keys<CommentSeed> = { body: true, author: true };
const RULE: Keys<RuleSeed> = { type: true, parameters: true };
const BRANCH: Keys<BranchSeed> = {
  name: true,
  from: true,
  behindBy: true,
  aheadBy: true,
  conflicts: true,
  isOrphan: true,
  author: true,
  isProtected: true,
  files: true,
  tipFiles: true,
};
const PULL_REQUEST: Keys<PullRequestSeed> = {
  title: true,
  body: true,
  head: true,
  base: true,
  author: true,
  state: true,
  isDraft: true,
  labels: true,
};
const WORKFLOW: Keys<WorkflowSeed> = {
  name: true,
  path: true,
  state: true,
  createdAt: true,
  updatedAt: true,
  runs: true,
};
const RUN: Keys<WorkflowRunSeed> = {
  event: true,
  status: true,
  conclusion: true,
  actor: true,
  headBranch: true,
  createdAt: true,
  startedAt: true,
  updatedAt: true,
};

const schema = JSON.parse(
  await readFile(new URL("../../schemas/seed.schema.json", import.meta.url), "utf8"),
) as Schema;

describe("the published schema of a seed", () => {
  it.each([
    ["user", USER],
    ["token", TOKEN],
    ["app", APP],
    ["installation", INSTALLATION],
    ["repository", REPOSITORY],
    ["ruleset", RULESET],
    ["rule", RULE],
    ["issue", ISSUE],
    ["comment", COMMENT],
    ["branch", BRANCH],
    ["pullRequest", PULL_REQUEST],
    ["workflow", WORKFLOW],
    ["workflowRun", RUN],
  ])("knows every key of a %s and no other", (name, keys) => {
    const properties = schema.definitions?.[name]?.properties ?? {};

    expect(Object.keys(properties).sort()).toEqual(Object.keys(keys).sort());
  });

  it("knows every key of the whole, and $schema", () => {
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual(["$schema", ...Object.keys(SEED)].sort());
  });

  it("describes every key, and gives every object a title", () => {
    const objects = [
      schema,
      ...Object.values(schema.definitions ?? {}).filter(({ properties }) => properties),
    ];

    expect(objects.filter(({ title }) => title === undefined)).toEqual([]);
    expect(
      objects.flatMap(({ properties }) =>
        Object.entries(properties ?? {}).filter(([, { description }]) => (description ?? "") === ""),
      ),
    ).toEqual([]);
  });
});
