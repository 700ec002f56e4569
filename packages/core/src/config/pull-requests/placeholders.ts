/** What a placeholder of a wording stands for, by its name. */
export const PLACEHOLDERS = {
  base: "the branch that is brought up to date",
  source: "the branch that is merged into it",
  repository: "owner/name of the repository",
  owner: "its owner",
  name: "its name",
  behind: "commits that the branch is behind",
  ahead: "commits of its own",
  threshold: "the threshold",
  run_url: "address of the workflow run",
  text: "the text that is written by default",
} as const;

/** Name of a placeholder; `{base}` in a template is the placeholder `base`. */
export type Placeholder = keyof typeof PLACEHOLDERS;

const NAMES = ["base", "source", "repository", "owner", "name"] as const satisfies readonly Placeholder[];

/** The placeholders that each template may have: what changes while a pull request is open is for its text only. */
export const PLACEHOLDERS_OF = {
  title: NAMES,
  body: [...NAMES, "behind", "ahead", "threshold", "run_url", "text"],
  commit_message: [...NAMES, "behind", "threshold"],
  reviewers: ["owner", "name"],
  assignees: ["owner", "name"],
  labels: NAMES,
} as const satisfies Readonly<Record<string, readonly Placeholder[]>>;

/** A setting with placeholders, by its key in the file. */
export type TemplateKey = keyof typeof PLACEHOLDERS_OF;

const PLACEHOLDER = /\{([a-z_]+)\}/g;

/** Names in braces in a template, known or not, in their order. */
export function listPlaceholders(template: string): readonly string[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, name = ""]) => name);
}

/** A template with its placeholders filled in, in one pass: a value is never read as a template. Unknown ones stay. */
export function fillTemplate(
  template: string,
  values: Readonly<Partial<Record<Placeholder, string>>>,
): string {
  return template.replace(PLACEHOLDER, (whole, name: string) => values[name as Placeholder] ?? whole);
}
