const PULLS = "pull_requests=write";
const ISSUES = "issues=write";
const EITHER = "issues=write; pull_requests=write";
const CONTENTS = "contents=write";

/** What a fine-grained token needs for a mutation, as `x-accepted-github-permissions` writes it. */
export const MUTATION_PERMISSIONS: Readonly<Record<string, string>> = {
  addComment: EITHER,
  addLabelsToLabelable: EITHER,
  addPullRequestReview: PULLS,
  archiveRepository: "administration=write",
  closeIssue: ISSUES,
  closePullRequest: PULLS,
  convertPullRequestToDraft: PULLS,
  createCommitOnBranch: CONTENTS,
  createIssue: ISSUES,
  createPullRequest: PULLS,
  createRef: CONTENTS,
  createRepository: "administration=write",
  deleteRef: CONTENTS,
  disablePullRequestAutoMerge: "contents=write,pull_requests=write",
  enablePullRequestAutoMerge: "contents=write,pull_requests=write",
  lockLockable: EITHER,
  markPullRequestReadyForReview: PULLS,
  mergePullRequest: CONTENTS,
  removeLabelsFromLabelable: EITHER,
  reopenIssue: ISSUES,
  requestReviews: PULLS,
  unarchiveRepository: "administration=write",
  unlockLockable: EITHER,
  reopenPullRequest: PULLS,
  revertPullRequest: "contents=write,pull_requests=write",
  updateIssue: ISSUES,
  updateIssueComment: EITHER,
  updatePullRequest: PULLS,
  updatePullRequestBranch: "contents=write,pull_requests=write",
  updateRef: CONTENTS,
  updateRefs: CONTENTS,
};
