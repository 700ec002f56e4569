import { type Answer, created, noContent, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import { presentLabel, presentLabels } from "../../rest/presenters.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { isRefusal, notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { findLabel } from "../../state/store.ts";
import { replaceLabels } from "../issues/issue-routes.ts";
import { withIssue } from "../issues/with-issue.ts";
import { addLabels, changeLabel, createLabel, deleteLabel, removeLabel } from "./labels.ts";

const DOCS = "issues/labels#";
const READ = "issues=read; pull_requests=read";
const WRITE = "issues=write; pull_requests=write";

function listRepositoryLabels(request: RepositoryRequest): Answer {
  const { items, headers } = paginate(request.repository.labels, request.query, request.address);
  return ok(
    items.map((label) => presentLabel(request, label)),
    headers,
  );
}

function createRepositoryLabel(request: RepositoryRequest): Answer | Refusal {
  const body = request.body as {
    readonly name: string;
    readonly color?: string;
    readonly description?: string | null;
  };
  const label = createLabel(request.domain, request.repository, body);
  return isRefusal(label) ? label : created(presentLabel(request, label));
}

function getRepositoryLabel(request: RepositoryRequest): Answer | Refusal {
  const label = findLabel(request.repository, request.params.name ?? "");
  return label === null ? notFound() : ok(presentLabel(request, label));
}

function updateRepositoryLabel(request: RepositoryRequest): Answer | Refusal {
  const { new_name: name, ...change } = (request.body ?? {}) as {
    readonly new_name?: string;
    readonly color?: string;
    readonly description?: string | null;
  };
  const label = findLabel(request.repository, request.params.name ?? "");
  if (label === null) {
    return notFound();
  }
  const refusal = changeLabel(request.repository, label, {
    ...change,
    ...(name === undefined ? {} : { name }),
  });
  return refusal ?? ok(presentLabel(request, label));
}

function deleteRepositoryLabel(request: RepositoryRequest): Answer | Refusal {
  const label = findLabel(request.repository, request.params.name ?? "");
  if (label === null) {
    return notFound();
  }
  deleteLabel(request.repository, label);
  return noContent();
}

/** GitHub takes `["a"]`, `{"labels": ["a"]}` and `{"labels": [{"name": "a"}]}`; `null` for anything else. */
function readLabelNames(body: unknown): readonly string[] | null {
  const list = Array.isArray(body) ? body : (body as { readonly labels?: unknown } | null)?.labels;
  if (!Array.isArray(list)) {
    return null;
  }
  const names = list.map((entry: unknown) =>
    typeof entry === "object" && entry !== null && "name" in entry ? entry.name : entry,
  );
  return names.every((name) => typeof name === "string") ? names : null;
}

const addIssueLabels = withIssue((request, issue) => {
  const names = readLabelNames(request.body);
  if (names === null) {
    return refuse(
      422,
      `Invalid request.\n\nFor 'properties/labels', ${JSON.stringify(request.body)} is not an array.`,
    );
  }
  const added = addLabels(request.domain, request.repository, issue, names, request.viewer.login);
  return isRefusal(added)
    ? added
    : { ...ok(presentLabels(request, issue)), isWriteApplied: added.length > 0 };
});

const setIssueLabels = withIssue((request, issue) => {
  const names = readLabelNames(request.body);
  if (names === null) {
    return refuse(
      422,
      `Invalid request.\n\nFor 'properties/labels', ${JSON.stringify(request.body)} is not an array.`,
    );
  }
  replaceLabels(request, issue, names);
  return ok(presentLabels(request, issue));
});

const removeIssueLabels = withIssue((request, issue) => {
  replaceLabels(request, issue, []);
  return noContent();
});

const removeIssueLabel = withIssue((request, issue) =>
  removeLabel(request.domain, issue, request.params.name ?? "", request.viewer.login)
    ? ok(presentLabels(request, issue))
    : notFound("Label does not exist"),
);

const listIssueLabels = withIssue((request, issue) => {
  const { items, headers } = paginate(presentLabels(request, issue), request.query, request.address);
  return ok(items, headers);
});

const REPOSITORY = "/repos/{owner}/{repo}/labels";
const ISSUE = "/repos/{owner}/{repo}/issues/{issue_number}/labels";

/** A list of names too, and names by themselves. */
const NAMES = { properties: { labels: { items: { properties: { name: { type: "string" } } } } } };

/** Labels of a repository, and of its issues and pull requests. */
export const LABEL_ROUTES: readonly Route[] = [
  {
    scope: "repository",
    method: "GET",
    template: REPOSITORY,
    docs: `${DOCS}list-labels-for-a-repository`,
    permissions: READ,
    respond: listRepositoryLabels,
  },
  {
    scope: "repository",
    method: "POST",
    template: REPOSITORY,
    docs: `${DOCS}create-a-label`,
    permissions: WRITE,
    body: {
      type: "object",
      required: ["name"],
      properties: {
        name: { type: "string" },
        color: { type: "string" },
        description: { type: ["string", "null"] },
      },
    },
    respond: createRepositoryLabel,
  },
  {
    scope: "repository",
    method: "GET",
    template: `${REPOSITORY}/{name+}`,
    docs: `${DOCS}get-a-label`,
    permissions: READ,
    respond: getRepositoryLabel,
  },
  {
    scope: "repository",
    method: "PATCH",
    template: `${REPOSITORY}/{name+}`,
    docs: `${DOCS}update-a-label`,
    permissions: WRITE,
    body: {
      type: "object",
      properties: {
        new_name: { type: "string" },
        color: { type: "string" },
        description: { type: ["string", "null"] },
      },
    },
    respond: updateRepositoryLabel,
  },
  {
    scope: "repository",
    method: "DELETE",
    template: `${REPOSITORY}/{name+}`,
    docs: `${DOCS}delete-a-label`,
    permissions: WRITE,
    respond: deleteRepositoryLabel,
  },
  {
    scope: "repository",
    method: "DELETE",
    template: ISSUE,
    docs: `${DOCS}remove-all-labels-from-an-issue`,
    permissions: WRITE,
    respond: removeIssueLabels,
  },
  {
    scope: "repository",
    method: "GET",
    template: ISSUE,
    docs: `${DOCS}list-labels-for-an-issue`,
    permissions: READ,
    respond: listIssueLabels,
  },
  {
    scope: "repository",
    method: "POST",
    template: ISSUE,
    docs: `${DOCS}add-labels-to-an-issue`,
    permissions: WRITE,
    body: NAMES,
    respond: addIssueLabels,
  },
  {
    scope: "repository",
    method: "PUT",
    template: ISSUE,
    docs: `${DOCS}set-labels-for-an-issue`,
    permissions: WRITE,
    body: NAMES,
    respond: setIssueLabels,
  },
  {
    scope: "repository",
    method: "DELETE",
    template: `${ISSUE}/{name+}`,
    docs: `${DOCS}remove-a-label-from-an-issue`,
    permissions: WRITE,
    respond: removeIssueLabel,
  },
];
