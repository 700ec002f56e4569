import { type Domain, timestamp } from "../../state/domain.ts";
import type { IssueRecord, MilestoneRecord } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { type Refusal, validationFailed } from "../../state/refusal.ts";
import { recordEvent } from "../labels/labels.ts";

/** Most people in charge of one issue, https://docs.github.com/rest/issues/assignees#add-assignees-to-an-issue */
export const MAXIMUM_ASSIGNEES = 10;

/** Whether an account may be put in charge: everybody who is known and no organization. */
export function isAssignable(domain: Domain, login: string): boolean {
  const account = domain.store.findAccount(login);
  return account !== null && account.type !== "Organization";
}

/** Puts people in charge. Who cannot be is passed over, as GitHub does; so is everybody beyond the tenth. */
export function assign(domain: Domain, issue: IssueRecord, logins: readonly string[], actor: string): void {
  for (const wanted of logins.filter((login) => isAssignable(domain, login))) {
    const { login } = domain.store.account(wanted);
    if (!issue.assignees.includes(login) && issue.assignees.length < MAXIMUM_ASSIGNEES) {
      issue.assignees = [...issue.assignees, login];
      recordEvent(domain, issue, "assigned", actor, { assignee: login });
    }
  }
}

/** Takes people off an issue; those who are not in charge of it are passed over. */
export function unassign(domain: Domain, issue: IssueRecord, logins: readonly string[], actor: string): void {
  const gone = new Set(logins.map((login) => login.toLowerCase()));
  for (const login of issue.assignees.filter((name) => gone.has(name.toLowerCase()))) {
    issue.assignees = issue.assignees.filter((name) => name !== login);
    recordEvent(domain, issue, "unassigned", actor, { assignee: login });
  }
}

/** Who is in charge of an issue, and what milestone it belongs to, as a body says it. */
export interface Assignment {
  readonly assignees?: readonly string[] | undefined;
  /** `null` takes it from its milestone. */
  readonly milestone?: number | null | undefined;
}

/** What keeps an assignment from being made; `null` for nothing. */
export function refuseAssignment(
  domain: Domain,
  repository: RepositoryRecord,
  { assignees, milestone }: Assignment,
): Refusal | null {
  const stranger = assignees?.find((login) => !isAssignable(domain, login));
  if (stranger !== undefined) {
    return validationFailed({ resource: "Issue", code: "invalid", field: "assignees", value: stranger });
  }
  const isUnknown =
    typeof milestone === "number" && !repository.milestones.some(({ number }) => number === milestone);
  return isUnknown
    ? validationFailed({ resource: "Issue", code: "invalid", field: "milestone", value: milestone })
    : null;
}

/** Makes exactly these people be in charge, and exactly this milestone; what is not given stays. */
export function applyAssignment(
  domain: Domain,
  repository: RepositoryRecord,
  issue: IssueRecord,
  { assignees, milestone }: Assignment,
  actor: string,
): void {
  if (assignees !== undefined) {
    const wanted = new Set(assignees.map((login) => login.toLowerCase()));
    const others = issue.assignees.filter((login) => !wanted.has(login.toLowerCase()));
    unassign(domain, issue, others, actor);
    assign(domain, issue, assignees, actor);
  }
  if (milestone === undefined || milestone === issue.milestone) {
    return;
  }
  const title = (number: number): string =>
    repository.milestones.find((candidate) => candidate.number === number)?.title ?? "";
  if (issue.milestone !== null) {
    recordEvent(domain, issue, "demilestoned", actor, { milestone: title(issue.milestone) });
  }
  issue.milestone = milestone;
  if (milestone !== null) {
    recordEvent(domain, issue, "milestoned", actor, { milestone: title(milestone) });
  }
}

export interface MilestoneTexts {
  readonly title?: string | undefined;
  readonly description?: string | null | undefined;
  readonly state?: "open" | "closed" | undefined;
  readonly due_on?: string | null | undefined;
}

/** What keeps a milestone from being saved; `null` for nothing. */
export function checkMilestone(
  repository: RepositoryRecord,
  { title }: MilestoneTexts,
  own: MilestoneRecord | null,
): Refusal | null {
  if (title === undefined) {
    return null;
  }
  if (title.trim() === "") {
    return validationFailed({ resource: "Milestone", code: "missing_field", field: "title" });
  }
  return repository.milestones.some((other) => other.title === title && other !== own)
    ? validationFailed({ resource: "Milestone", code: "already_exists", field: "title" })
    : null;
}

/** Makes a milestone under the next number. */
export function createMilestone(
  domain: Domain,
  repository: RepositoryRecord,
  texts: MilestoneTexts & { readonly title: string },
  creator: string,
): MilestoneRecord {
  const now = timestamp(domain);
  const made: MilestoneRecord = {
    id: domain.store.takeId(),
    number: Math.max(0, ...repository.milestones.map(({ number }) => number)) + 1,
    creator,
    title: texts.title,
    description: null,
    state: "open",
    dueOn: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
  };
  changeMilestone(domain, made, texts);
  repository.milestones.push(made);
  return made;
}

export function changeMilestone(domain: Domain, milestone: MilestoneRecord, texts: MilestoneTexts): void {
  const now = timestamp(domain);
  milestone.title = texts.title ?? milestone.title;
  milestone.description = texts.description === undefined ? milestone.description : texts.description;
  milestone.dueOn = texts.due_on === undefined ? milestone.dueOn : texts.due_on;
  milestone.updatedAt = now;
  if (texts.state !== undefined && texts.state !== milestone.state) {
    milestone.state = texts.state;
    milestone.closedAt = texts.state === "closed" ? now : null;
  }
}

/** Removes a milestone; its issues belong to none afterwards. */
export function deleteMilestone(repository: RepositoryRecord, milestone: MilestoneRecord): void {
  repository.milestones.splice(repository.milestones.indexOf(milestone), 1);
  for (const issue of repository.issues) {
    issue.milestone = issue.milestone === milestone.number ? null : issue.milestone;
  }
}
