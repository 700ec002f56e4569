import { type Domain, timestamp } from "../../state/domain.ts";
import type { CommentRecord, IssueRecord, PullRecord } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { type Refusal, validationFailed } from "../../state/refusal.ts";
import { addLabels, recordEvent } from "../labels/labels.ts";

/** Longest text of an issue, a pull request or a comment, in characters. */
export const MAXIMUM_BODY_LENGTH = 65_536;

/** Longest title, in characters. */
export const MAXIMUM_TITLE_LENGTH = 256;

/** What keeps a title or a text from being saved; `null` when nothing does. */
export function checkTexts(
  resource: "Issue" | "PullRequest" | "IssueComment",
  texts: { readonly title?: string | undefined; readonly body?: string | null | undefined },
): Refusal | null {
  if (texts.title !== undefined && texts.title.trim() === "") {
    return validationFailed({ resource, code: "missing_field", field: "title" });
  }
  if ((texts.title?.length ?? 0) > MAXIMUM_TITLE_LENGTH) {
    return tooLong(resource, "title", MAXIMUM_TITLE_LENGTH);
  }
  if ((texts.body?.length ?? 0) > MAXIMUM_BODY_LENGTH) {
    return tooLong(resource, "body", MAXIMUM_BODY_LENGTH);
  }
  return null;
}

function tooLong(resource: string, field: string, maximum: number): Refusal {
  const code = resource === "IssueComment" ? "unprocessable" : "custom";
  return validationFailed({
    resource,
    code,
    field,
    message: `${field} is too long (maximum is ${maximum} characters)`,
  });
}

/** Opens an issue, or a pull request when `pull` is given, under the next number. */
export function openIssue(
  domain: Domain,
  repository: RepositoryRecord,
  issue: {
    readonly title: string;
    readonly body: string;
    readonly author: string;
    readonly labels?: readonly string[];
    readonly pull?: PullRecord;
  },
): IssueRecord {
  const now = timestamp(domain);
  const record: IssueRecord = {
    id: domain.store.takeId(),
    number: repository.issues.length + 1,
    title: issue.title,
    body: issue.body,
    author: issue.author,
    state: "open",
    stateReason: null,
    closedBy: null,
    closedAt: null,
    createdAt: now,
    updatedAt: now,
    labels: [],
    lock: null,
    assignees: [],
    milestone: null,
    comments: [],
    events: [],
    pull: issue.pull ?? null,
  };
  repository.issues.push(record);
  repository.updatedAt = now;
  addLabels(domain, repository, record, issue.labels ?? [], issue.author);
  return record;
}

/** Gives an issue or a pull request another title; the same one changes nothing. */
export function renameIssue(
  domain: Domain,
  issue: IssueRecord,
  title: string | undefined,
  actor: string,
): void {
  if (title !== undefined && title !== issue.title) {
    recordEvent(domain, issue, "renamed", actor, { rename: { from: issue.title, to: title } });
    issue.title = title;
  }
}

/** Closes an issue or a pull request. Closing twice changes nothing. */
export function closeIssue(
  domain: Domain,
  issue: IssueRecord,
  actor: string | null,
  reason: IssueRecord["stateReason"] = null,
): void {
  if (issue.state === "closed") {
    // Another reason may be given afterwards; that closes nothing.
    issue.stateReason = issue.pull === null ? (reason ?? issue.stateReason) : null;
    return;
  }
  issue.state = "closed";
  issue.stateReason = issue.pull === null ? (reason ?? "completed") : null;
  issue.closedBy = actor;
  issue.closedAt = timestamp(domain);
  recordEvent(domain, issue, "closed", actor);
}

export function reopenIssue(domain: Domain, issue: IssueRecord, actor: string): void {
  if (issue.state === "open") {
    return;
  }
  issue.state = "open";
  issue.stateReason = issue.pull === null ? "reopened" : null;
  issue.closedBy = null;
  issue.closedAt = null;
  recordEvent(domain, issue, "reopened", actor);
}

export function addComment(domain: Domain, issue: IssueRecord, author: string, body: string): CommentRecord {
  const now = timestamp(domain);
  const comment: CommentRecord = { id: domain.store.takeId(), author, body, createdAt: now, updatedAt: now };
  issue.comments.push(comment);
  issue.updatedAt = now;
  return comment;
}
