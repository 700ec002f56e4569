import { type Domain, openGit } from "../../state/domain.ts";
import type { PullRequestRecord } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { headRepository } from "../repositories/share-commits.ts";
import type { MergeMethod } from "./merged-commit.ts";

interface MergeTexts {
  readonly title: string;
  /** Empty for none. */
  readonly body: string;
}

/**
 * What the commit of a merged pull request says when nobody says otherwise, by the repository's settings.
 *
 * @see https://docs.github.com/rest/repos/repos#update-a-repository (`squash_merge_commit_title` and the others)
 */
export async function mergeTexts(
  domain: Domain,
  repository: RepositoryRecord,
  issue: PullRequestRecord,
  method: MergeMethod,
): Promise<MergeTexts> {
  const { display } = repository;
  const { pull } = issue;
  const bodies = { PR_TITLE: issue.title, PR_BODY: issue.body, BLANK: "" };
  const numbered = `${issue.title} (#${issue.number})`;
  if (method !== "squash") {
    const owner = (headRepository(domain, repository, pull) ?? repository).owner;
    return {
      title:
        display.merge_commit_title === "PR_TITLE"
          ? numbered
          : `Merge pull request #${issue.number} from ${owner}/${pull.headRef}`,
      body: bodies[display.merge_commit_message],
    };
  }
  const commits = await openGit(domain, repository).listCommits(pull.headOid, pull.baseOid);
  const messages = commits.map(({ message }) => message.trim()).reverse();
  const [only = "", ...others] = messages;
  const isSingle = others.length === 0;
  const [subject = "", ...rest] = only.split("\n");
  const isCommitTitle = isSingle && display.squash_merge_commit_title === "COMMIT_OR_PR_TITLE";
  const fromCommits = isSingle
    ? rest.join("\n").trim()
    : messages.map((message) => `* ${message}`).join("\n\n");
  const body = display.squash_merge_commit_message;
  return {
    title: isCommitTitle ? `${subject} (#${issue.number})` : numbered,
    body: body === "COMMIT_MESSAGES" ? fromCommits : bodies[body],
  };
}
