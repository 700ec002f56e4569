/** GitHub's prefixes of global node ids, by type name. */
const PREFIXES = {
  Repository: "R",
  Ref: "REF",
  Commit: "C",
  Tree: "T",
  Blob: "B",
  StatusContext: "SC",
  StatusCheckRollup: "SCR",
  TimelineEvent: "TE",
  CheckRun: "CR",
  Artifact: "ART",
  PullRequestReview: "PRR",
  Comparison: "CMP",
  PullRequest: "PR",
  Issue: "I",
  IssueComment: "IC",
  Label: "LA",
  User: "U",
  Bot: "BOT",
  Organization: "O",
  BranchProtectionRule: "BPR",
  Milestone: "MI",
  PullRequestCommit: "PURC",
  ReviewRequest: "RVR",
  RepositoryRule: "RR",
  RepositoryRuleset: "RRS",
  App: "A",
  Tag: "TA",
  Release: "RE",
  ReleaseAsset: "RA",
  RepositoryInvitation: "RI",
} as const;

export type NodeType = keyof typeof PREFIXES;

export interface ParsedNodeId {
  readonly type: NodeType;
  readonly key: readonly (string | number)[];
}

/** The opaque global id of a thing. `key` starts with the repository's number for everything inside a repository. */
export function nodeId(type: NodeType, ...key: readonly (string | number)[]): string {
  return `${PREFIXES[type]}_${Buffer.from(JSON.stringify(key)).toString("base64url")}`;
}

/** What `nodeId` was given, or `null` for an id that it did not make. */
export function parseNodeId(id: string): ParsedNodeId | null {
  const separator = id.indexOf("_");
  const prefix = id.slice(0, separator);
  const type = (Object.keys(PREFIXES) as NodeType[]).find((name) => PREFIXES[name] === prefix);
  if (type === undefined) {
    return null;
  }
  try {
    const key: unknown = JSON.parse(Buffer.from(id.slice(separator + 1), "base64url").toString());
    return Array.isArray(key) ? { type, key } : null;
  } catch {
    return null;
  }
}
