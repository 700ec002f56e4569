import { type Answer, created, noContent, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import type { MilestoneRecord } from "../../state/issue-records.ts";
import { notFound, type Refusal } from "../../state/refusal.ts";
import {
  changeMilestone,
  checkMilestone,
  createMilestone,
  deleteMilestone,
  type MilestoneTexts,
} from "../issues/assignments.ts";
import { presentMilestone } from "../issues/issue-presenter.ts";

const DOCS = "issues/milestones#";
const MILESTONES = "/repos/{owner}/{repo}/milestones";

function withMilestone(
  respond: (request: RepositoryRequest, milestone: MilestoneRecord) => Answer | Refusal,
): (request: RepositoryRequest) => Answer | Refusal {
  return (request) => {
    const wanted = request.params.milestone_number;
    const milestone = request.repository.milestones.find(({ number }) => String(number) === wanted);
    return milestone === undefined ? notFound() : respond(request, milestone);
  };
}

/** By due date unless the query says otherwise; those without one come last. */
function listMilestones(request: RepositoryRequest): Answer {
  const { repository, query, address } = request;
  const state = query.get("state") ?? "open";
  const progress = ({ number }: MilestoneRecord): number => {
    const issues = repository.issues.filter(({ milestone }) => milestone === number);
    return issues.length === 0
      ? 0
      : issues.filter((issue) => issue.state === "closed").length / issues.length;
  };
  const key = (milestone: MilestoneRecord): string | number =>
    query.get("sort") === "completeness" ? progress(milestone) : (milestone.dueOn ?? "9999");
  const sorted = repository.milestones
    .filter((milestone) => state === "all" || milestone.state === state)
    .sort((a, b) => (key(a) === key(b) ? a.number - b.number : key(a) < key(b) ? -1 : 1));
  const chosen = query.get("direction") === "desc" ? sorted.reverse() : sorted;
  const { items, headers } = paginate(chosen, query, address);
  return ok(
    items.map((milestone) => presentMilestone(request, milestone)),
    headers,
  );
}

function create(request: RepositoryRequest): Answer | Refusal {
  const { domain, repository, viewer } = request;
  const body = request.body as MilestoneTexts & { readonly title: string };
  const refusal = checkMilestone(repository, body, null);
  return (
    refusal ?? created(presentMilestone(request, createMilestone(domain, repository, body, viewer.login)))
  );
}

const update = withMilestone((request, milestone) => {
  const texts = (request.body ?? {}) as MilestoneTexts;
  const refusal = checkMilestone(request.repository, texts, milestone);
  if (refusal !== null) {
    return refusal;
  }
  changeMilestone(request.domain, milestone, texts);
  return ok(presentMilestone(request, milestone));
});

const remove = withMilestone(({ repository }, milestone) => {
  deleteMilestone(repository, milestone);
  return noContent();
});

const TEXTS = {
  title: { type: "string" },
  state: { type: "string", enum: ["open", "closed"] },
  description: { type: ["string", "null"] },
  due_on: { type: ["string", "null"] },
};

const READ = { scope: "repository", method: "GET", permissions: "issues=read; pull_requests=read" } as const;
const WRITE = { scope: "repository", permissions: "issues=write; pull_requests=write" } as const;

/** Milestones. */
export const MILESTONE_ROUTES: readonly Route[] = [
  {
    ...READ,
    template: MILESTONES,
    docs: `${DOCS}list-milestones`,
    filters: { state: true, sort: true, direction: true },
    respond: listMilestones,
  },
  {
    ...WRITE,
    method: "POST",
    template: MILESTONES,
    docs: `${DOCS}create-a-milestone`,
    body: { type: "object", required: ["title"], properties: TEXTS },
    respond: create,
  },
  {
    ...READ,
    template: `${MILESTONES}/{milestone_number}`,
    docs: `${DOCS}get-a-milestone`,
    respond: withMilestone((request, milestone) => ok(presentMilestone(request, milestone))),
  },
  {
    ...WRITE,
    method: "PATCH",
    template: `${MILESTONES}/{milestone_number}`,
    docs: `${DOCS}update-a-milestone`,
    body: { type: ["object", "null"], properties: TEXTS },
    respond: update,
  },
  {
    ...WRITE,
    method: "DELETE",
    template: `${MILESTONES}/{milestone_number}`,
    docs: `${DOCS}delete-a-milestone`,
    respond: remove,
  },
];
