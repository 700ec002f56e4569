import { fillTemplate } from "../../config/pull-requests/placeholders.ts";
import type { BranchTip } from "../../ports/observation.ts";
import { formatRepositoryRef, type RepositoryRef } from "../../repository/repository-ref.ts";
import { codeSpan } from "../../text/markdown.ts";
import { printable } from "../../text/printable.ts";
import type { RepositorySettings } from "../sync-settings.ts";
import { addSyncTrailers } from "./sync-branch.ts";

/** The branches that a wording may name, and where they are. */
export interface NamedBranches {
  readonly repository: RepositoryRef;
  readonly comparison: { readonly branch: Pick<BranchTip, "name"> };
  readonly defaultBranch: Pick<BranchTip, "name">;
}

/** What the wording of one sync pull request is about. */
export interface WordingSubject extends NamedBranches {
  readonly comparison: { readonly branch: Pick<BranchTip, "name">; readonly behindBy: number };
  readonly settings: RepositorySettings;
}

/** GitHub refuses a longer title: "title is too long (maximum is 256 characters)". */
const MAX_TITLE_CHARACTERS = 256;
/** GitHub refuses a longer name of a label. */
const MAX_LABEL_CHARACTERS = 50;
const MAX_SUBJECT_CHARACTERS = 1_000;

/** Title of a sync pull request by its template. Plain text: GitHub reads neither HTML nor links there. */
export function renderTitle(template: string, names: Readonly<Record<string, string>>): string {
  return cut(printable(fillTemplate(template, names)), MAX_TITLE_CHARACTERS);
}

/** Title of the sync pull request into a stale branch. */
export function titleOf(subject: WordingSubject): string {
  return renderTitle(subject.settings.title, namesOf(subject));
}

/**
 * Message of the merge commit on a sync branch. Names are written so that they notify nobody and refer to no issue: a
 * branch may be called `@team` or `fixes/#12`. The trailers are how a later run knows the commit for our own.
 */
export function syncMergeMessage(subject: WordingSubject, run?: string): string {
  const { settings, comparison } = subject;
  const names = Object.fromEntries(
    Object.entries(namesOf(subject)).map(([name, value]) => [name, withoutReferences(value)]),
  );
  const message = fillTemplate(settings.commitMessage, {
    ...names,
    behind: String(comparison.behindBy),
    threshold: String(settings.threshold),
  });
  return addSyncTrailers(message.trimEnd(), settings.ecosystem, run);
}

/** Labels of the sync pull request into a stale branch. */
export function labelsOf(subject: WordingSubject): readonly string[] {
  return fillLabels(subject.settings.labels, namesOf(subject));
}

/** Labels with their placeholders filled in; each once. */
export function fillLabels(
  templates: readonly string[],
  names: Readonly<Record<string, string>>,
): readonly string[] {
  const labels = templates.map((label) =>
    label.includes("{") ? cut(printable(fillTemplate(label, names)), MAX_LABEL_CHARACTERS) : label,
  );
  return [...new Set(labels)];
}

/** Logins and teams with their placeholders filled in. */
export function fillPeople(people: readonly string[], { owner, name }: RepositoryRef): readonly string[] {
  return people.map((person) => fillTemplate(person, { owner, name }));
}

/** A template of Markdown with its placeholders filled in; names become code. */
export function fillMarkdown(
  template: string,
  names: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
): string {
  const spans = Object.fromEntries(Object.entries(names).map(([name, value]) => [name, codeSpan(value)]));
  // A name that is between backticks already must not end them.
  const bare = template.replace(/(?<!`)`\{([a-z_]+)\}`(?!`)/g, (whole, name: string) =>
    name in spans ? `{${name}}` : whole,
  );
  return fillTemplate(bare, { ...spans, ...values });
}

/** The names that a template may speak of. */
export function namesOf({
  repository,
  comparison,
  defaultBranch,
}: NamedBranches): Readonly<Record<string, string>> {
  return {
    base: comparison.branch.name,
    source: defaultBranch.name,
    repository: formatRepositoryRef(repository),
    owner: repository.owner,
    name: repository.name,
  };
}

/** Shows nothing, and keeps what it stands in from being a mention or a reference. */
const GAP = "\u200b";

function withoutReferences(name: string): string {
  return cut(printable(name), MAX_SUBJECT_CHARACTERS)
    .replaceAll("@", `@${GAP}`)
    .replace(/#(?=\d)/g, `#${GAP}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1${GAP}-`);
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
