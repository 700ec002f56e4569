import { type Domain, timestamp } from "../../state/domain.ts";
import type {
  IssueEventKind,
  IssueEventRecord,
  IssueRecord,
  LabelRecord,
} from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { isRefusal, type Refusal, validationFailed } from "../../state/refusal.ts";
import { findLabel } from "../../state/store.ts";

/** Labels of every new repository, with GitHub's colours and words (recorded in `@octokit/fixtures`, labels). */
const DEFAULT_LABELS: readonly (readonly [name: string, color: string, description: string])[] = [
  ["bug", "d73a4a", "Something isn't working"],
  ["documentation", "0075ca", "Improvements or additions to documentation"],
  ["duplicate", "cfd3d7", "This issue or pull request already exists"],
  ["enhancement", "a2eeef", "New feature or request"],
  ["good first issue", "7057ff", "Good for newcomers"],
  ["help wanted", "008672", "Extra attention is needed"],
  ["invalid", "e4e669", "This doesn't seem right"],
  ["question", "d876e3", "Further information is requested"],
  ["wontfix", "ffffff", "This will not be worked on"],
];

/** Colour of a label that came to be by being put on an issue. */
const UNKNOWN_LABEL_COLOR = "ededed";

export function defaultLabels(takeId: () => number): LabelRecord[] {
  return DEFAULT_LABELS.map(([name, color, description]) => ({
    id: takeId(),
    name,
    color,
    description,
    isDefault: true,
  }));
}

interface LabelTexts {
  readonly name?: string;
  readonly color?: string;
  readonly description?: string | null;
}

/** What is wrong with a label; `null` for nothing. */
function checkLabel({ name, color, description }: LabelTexts): Refusal | null {
  if (color !== undefined && !/^[0-9a-f]{6}$/i.test(color)) {
    return validationFailed({ resource: "Label", code: "invalid", field: "color" });
  }
  if (name !== undefined && name.trim() === "") {
    return validationFailed({ resource: "Label", code: "missing_field", field: "name" });
  }
  return (description?.length ?? 0) > 100
    ? validationFailed({
        resource: "Label",
        code: "custom",
        field: "description",
        message: "description is too long (maximum is 100 characters)",
      })
    : null;
}

/** Makes a label; 422 when there is one of that name or when the colour is no colour. */
export function createLabel(
  domain: Domain,
  repository: RepositoryRecord,
  label: LabelTexts & { readonly name: string },
): LabelRecord | Refusal {
  const problem = checkLabel(label);
  if (problem !== null) {
    return problem;
  }
  if (findLabel(repository, label.name) !== null) {
    return validationFailed({ resource: "Label", code: "already_exists", field: "name" });
  }
  const made: LabelRecord = {
    id: domain.store.takeId(),
    name: label.name,
    color: (label.color ?? UNKNOWN_LABEL_COLOR).toLowerCase(),
    description: label.description ?? null,
    isDefault: false,
  };
  repository.labels.push(made);
  return made;
}

/** Changes a label, on the issues that bear it too. */
export function changeLabel(
  repository: RepositoryRecord,
  label: LabelRecord,
  change: LabelTexts,
): Refusal | null {
  const problem = checkLabel(change);
  const namesake = change.name === undefined ? null : findLabel(repository, change.name);
  if (problem !== null) {
    return problem;
  }
  if (namesake !== null && namesake !== label) {
    return validationFailed({ resource: "Label", code: "already_exists", field: "name" });
  }
  const before = label.name;
  label.name = change.name ?? before;
  label.color = (change.color ?? label.color).toLowerCase();
  label.description = change.description === undefined ? label.description : change.description;
  for (const issue of repository.issues) {
    issue.labels = issue.labels.map((name) => (name === before ? label.name : name));
  }
  return null;
}

/** Removes a label from the repository and from its issues. */
export function deleteLabel(repository: RepositoryRecord, label: LabelRecord): void {
  repository.labels.splice(repository.labels.indexOf(label), 1);
  for (const issue of repository.issues) {
    issue.labels = issue.labels.filter((name) => name !== label.name);
  }
}

/** Puts labels on an issue, making those that the repository lacks. Says which were new on the issue. */
export function addLabels(
  domain: Domain,
  repository: RepositoryRecord,
  issue: IssueRecord,
  names: readonly string[],
  actor: string,
): readonly string[] | Refusal {
  const added: string[] = [];
  for (const name of names) {
    const label = findLabel(repository, name) ?? createLabel(domain, repository, { name });
    if (isRefusal(label)) {
      return label;
    }
    if (!issue.labels.includes(label.name)) {
      issue.labels.push(label.name);
      added.push(label.name);
      recordEvent(domain, issue, "labeled", actor, { label: label.name });
    }
  }
  return added;
}

/** Takes a label off an issue; `false` when it was not on it. */
export function removeLabel(domain: Domain, issue: IssueRecord, name: string, actor: string): boolean {
  const found = issue.labels.find((label) => label.toLowerCase() === name.toLowerCase());
  if (found === undefined) {
    return false;
  }
  issue.labels = issue.labels.filter((label) => label !== found);
  recordEvent(domain, issue, "unlabeled", actor, { label: found });
  return true;
}

/** Writes one line of an issue's history. */
export function recordEvent(
  domain: Domain,
  issue: IssueRecord,
  event: IssueEventKind,
  actor: string | null,
  details: Pick<
    IssueEventRecord,
    "label" | "reviewer" | "dismissed" | "rename" | "assignee" | "milestone"
  > = {},
): void {
  const createdAt = timestamp(domain);
  issue.updatedAt = createdAt;
  issue.events.push({
    id: domain.store.takeId(),
    event,
    actor,
    createdAt,
    ...details,
  });
}
