import { PLACEHOLDERS_OF, type TemplateKey } from "./placeholders.ts";

/** What holds where the file is silent. */
export const PULL_REQUEST_DEFAULTS = {
  title: "Sync {base} with {source}",
  body: "{text}",
  commitMessage: "Merge {source} into {base}",
  branchPrefix: "ecosystem-sync/",
  formerBranchPrefixes: [],
  reviewers: [],
  assignees: [],
  autoMerge: "off",
} as const;

const defaults = PULL_REQUEST_DEFAULTS;

const list = (key: TemplateKey) =>
  `Placeholders: ${PLACEHOLDERS_OF[key].map((name) => `{${name}}`).join(", ")}.`;

const prefix = { type: "string", minLength: 1, maxLength: 100 } as const;
const person = { type: "string", minLength: 1, maxLength: 140 } as const;

/** Wording that a variant of an experiment may change, too. */
export const wordingSchema = {
  title: {
    type: "string",
    minLength: 1,
    maxLength: 200,
    default: defaults.title,
    description: `Title of new sync pull requests. ${list("title")}`,
    examples: ["chore: merge {source} into {base}"],
  },
  body: {
    type: "string",
    minLength: 1,
    maxLength: 20_000,
    default: defaults.body,
    description: `Text of sync pull requests, in Markdown. ${list("body")} What people write around it stays.`,
    examples: ["Please merge by Friday.\n\n{text}"],
  },
  commit_message: {
    type: "string",
    minLength: 1,
    maxLength: 2_000,
    default: defaults.commitMessage,
    description: `Message of merge commits on sync branches; trailers are added below it. ${list("commit_message")}`,
    examples: ["chore: merge {source} into {base}"],
  },
  reviewers: {
    type: "array",
    maxItems: 15,
    items: person,
    default: defaults.reviewers,
    description: `Reviewers of every new sync pull request: logins, or teams as organization/team. ${list("reviewers")}`,
    examples: [["octocat", "{owner}/maintainers"]],
  },
  assignees: {
    type: "array",
    maxItems: 10,
    items: person,
    default: defaults.assignees,
    description: `Assignees of every new sync pull request: logins. ${list("assignees")}`,
    examples: [["octocat"]],
  },
} as const;

/** JSON Schema (draft-07) of `pull_requests`, for the file and for a repository. */
export const pullRequestsSchema = {
  type: "object",
  additionalProperties: false,
  description: "What sync pull requests say, whom they ask, and whether GitHub merges them by itself.",
  examples: [{ title: "chore: merge {source} into {base}", auto_merge: "merge" }],
  properties: {
    ...wordingSchema,
    labels: {
      type: "array",
      maxItems: 100,
      items: { type: "string", minLength: 1, maxLength: 50 },
      description: `Labels of every sync pull request, instead of the key labels beside it. ${list("labels")}`,
      examples: [["ecosystem-sync"]],
    },
    branch_prefix: {
      ...prefix,
      default: defaults.branchPrefix,
      description: "Prefix of the names of new sync branches. Branches with it are never synced themselves.",
      examples: ["sync/"],
    },
    former_branch_prefixes: {
      type: "array",
      maxItems: 10,
      items: prefix,
      default: defaults.formerBranchPrefixes,
      description:
        "Prefixes that were used before and of which branches may exist. ecosystem-sync/ need not be listed.",
      examples: [["sync/"]],
    },
    auto_merge: {
      type: "string",
      enum: ["off", "merge", "squash", "rebase"],
      default: defaults.autoMerge,
      description:
        "Turn on GitHub's auto-merge for sync pull requests, by this method: they are merged when checks and reviews allow it. Where the branch has a merge queue, they enter it.",
    },
  },
} as const;
