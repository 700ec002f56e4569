import { type Answer, noContent, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { timestamp } from "../../state/domain.ts";
import { nodeId } from "../../state/node-ids.ts";
import { notFound, type Refusal, refuse, validationFailed } from "../../state/refusal.ts";
import type { RulesetRecord, RulesetRule } from "../../state/rule-records.ts";
import { completeRules, newRuleset, RULE_TYPES, rulesetsOf, unsimulatedParameter } from "./rulesets.ts";

const DOCS = "repos/rules#";
const REPOSITORY = "/repos/{owner}/{repo}";
const RULESETS = `${REPOSITORY}/rulesets`;
const RULESET = `${RULESETS}/{ruleset_id}`;

/** GitHub's number of the role that administers a repository. */
const ADMINISTRATOR_ROLE = 5;

interface RulesetBody {
  readonly name?: string;
  readonly target?: string;
  readonly enforcement?: RulesetRecord["enforcement"];
  readonly bypass_actors?: readonly { readonly actor_id?: number | null; readonly actor_type: string }[];
  readonly conditions?: {
    readonly ref_name?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
  };
  readonly rules?: readonly RulesetRule[];
}

function presentShort({ links, repository }: RepositoryRequest, ruleset: RulesetRecord): object {
  const { owner, name } = repository;
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: "branch",
    source_type: "Repository",
    source: `${owner}/${name}`,
    enforcement: ruleset.enforcement,
    node_id: nodeId("RepositoryRuleset", repository.id, ruleset.id),
    _links: {
      self: { href: links.repository(repository, `/rulesets/${ruleset.id}`) },
      html: { href: links.page(repository, `/rules/${ruleset.id}`) },
    },
    created_at: ruleset.createdAt,
    updated_at: ruleset.updatedAt,
  };
}

/** Who may pass it by is reported to administrators only. */
function presentWhole(request: RepositoryRequest, ruleset: RulesetRecord): object {
  const { access } = request.repository;
  const administrators = {
    actor_id: ADMINISTRATOR_ROLE,
    actor_type: "RepositoryRole",
    bypass_mode: "always",
  };
  const isBypassed = ruleset.isBypassedByAdmins && access === "admin";
  return {
    ...presentShort(request, ruleset),
    conditions: { ref_name: { include: ruleset.include, exclude: ruleset.exclude } },
    rules: ruleset.rules,
    current_user_can_bypass: isBypassed ? "always" : "never",
    ...(access === "admin" ? { bypass_actors: ruleset.isBypassedByAdmins ? [administrators] : [] } : {}),
  };
}

/** What a body asks for that the sandbox does not simulate, or GitHub does not take; `null` for nothing. */
function refuseBody(
  { repository }: RepositoryRequest,
  body: RulesetBody,
  own: RulesetRecord | null,
): Refusal | null {
  const unknown = body.rules?.find(({ type }) => !RULE_TYPES.some((known) => known === type));
  if (unknown !== undefined) {
    return refuse(501, `The sandbox does not simulate rules of the type ${unknown.type}.`);
  }
  const parameter = body.rules?.map(unsimulatedParameter).find((name) => name !== null);
  if (parameter !== undefined) {
    return refuse(501, `The sandbox does not simulate the parameter ${parameter} of rules.`);
  }
  if (body.target !== undefined && body.target !== "branch") {
    return refuse(501, `The sandbox does not simulate rulesets for a ${body.target}.`);
  }
  const isOther = (body.bypass_actors ?? []).some(
    ({ actor_id: id, actor_type: type }) =>
      type !== "OrganizationAdmin" && (type !== "RepositoryRole" || id !== ADMINISTRATOR_ROLE),
  );
  if (isOther) {
    return refuse(501, "The sandbox lets nobody pass rulesets by but administrators.");
  }
  const isTaken = repository.rulesets.some((other) => other.name === body.name && other !== own);
  return isTaken
    ? validationFailed({ resource: "Ruleset", code: "custom", field: "name", message: "Name must be unique" })
    : null;
}

function create(request: RepositoryRequest): Answer | Refusal {
  const body = request.body as RulesetBody & { readonly name: string };
  const refusal = refuseBody(request, body, null);
  if (refusal !== null) {
    return refusal;
  }
  const made = newRuleset(request.domain, { name: body.name, rules: [] });
  change(made, { conditions: { ref_name: { include: [], exclude: [] } }, ...body });
  request.repository.rulesets.push(made);
  return { status: 201, body: presentWhole(request, made) };
}

function change(ruleset: RulesetRecord, body: RulesetBody): void {
  const { ref_name: names } = body.conditions ?? {};
  ruleset.name = body.name ?? ruleset.name;
  ruleset.enforcement = body.enforcement ?? ruleset.enforcement;
  ruleset.include = names?.include ?? ruleset.include;
  ruleset.exclude = names?.exclude ?? ruleset.exclude;
  ruleset.rules = body.rules === undefined ? ruleset.rules : completeRules(body.rules);
  ruleset.isBypassedByAdmins = (body.bypass_actors?.length ?? Number(ruleset.isBypassedByAdmins)) > 0;
}

function withRuleset(
  respond: (request: RepositoryRequest, ruleset: RulesetRecord) => Answer | Refusal,
): (request: RepositoryRequest) => Answer | Refusal {
  return (request) => {
    const { repository, params } = request;
    const found = repository.rulesets.find(({ id }) => String(id) === params.ruleset_id);
    return found === undefined ? notFound() : respond(request, found);
  };
}

const update = withRuleset((request, ruleset) => {
  const body = (request.body ?? {}) as RulesetBody;
  const refusal = refuseBody(request, body, ruleset);
  if (refusal !== null) {
    return refusal;
  }
  change(ruleset, body);
  ruleset.updatedAt = timestamp(request.domain);
  return ok(presentWhole(request, ruleset));
});

const remove = withRuleset(({ repository }, ruleset) => {
  repository.rulesets.splice(repository.rulesets.indexOf(ruleset), 1);
  return noContent();
});

/** All are for branches, and the repository's own. */
function list(request: RepositoryRequest): Answer {
  const targets = request.query.get("targets")?.split(",") ?? ["branch"];
  const chosen = targets.includes("branch") ? request.repository.rulesets : [];
  const { items, headers } = paginate(chosen, request.query, request.address);
  return ok(
    items.map((ruleset) => presentShort(request, ruleset)),
    headers,
  );
}

/** Every active rule for a branch, whether it is there or not. */
function listForBranch(request: RepositoryRequest): Answer {
  const { repository, params, query, address } = request;
  const rules = rulesetsOf(repository, params.branch ?? "").flatMap((ruleset) =>
    ruleset.rules.map((rule) => ({
      ...rule,
      ruleset_source_type: "Repository",
      ruleset_source: `${repository.owner}/${repository.name}`,
      ruleset_id: ruleset.id,
    })),
  );
  const { items, headers } = paginate(rules, query, address);
  return ok(items, headers);
}

const BODY = {
  name: { type: "string" },
  target: { type: "string", enum: ["branch", "tag", "push"] },
  enforcement: { type: "string", enum: ["disabled", "active", "evaluate"] },
  bypass_actors: {
    type: "array",
    items: { properties: { actor_id: {}, actor_type: {}, bypass_mode: { simulated: ["always"] } } },
  },
  conditions: {
    type: "object",
    properties: { ref_name: { properties: { include: { type: "array" }, exclude: { type: "array" } } } },
  },
  // Which types and parameters are obeyed, refuseBody knows.
  rules: { type: "array", items: { type: "object", required: ["type"] }, isWhole: true },
};

const READ = { scope: "repository", method: "GET", permissions: "metadata=read" } as const;
const ADMIN = { scope: "repository", permissions: "administration=write", needsAdmin: true } as const;

/** Rulesets. Everybody who sees the repository may read them. */
export const RULESET_ROUTES: readonly Route[] = [
  {
    ...READ,
    template: `${REPOSITORY}/rules/branches/{branch+}`,
    docs: `${DOCS}get-rules-for-a-branch`,
    respond: listForBranch,
  },
  {
    ...READ,
    template: RULESETS,
    docs: `${DOCS}get-all-repository-rulesets`,
    filters: { includes_parents: true, targets: true },
    respond: list,
  },
  {
    ...ADMIN,
    method: "POST",
    template: RULESETS,
    docs: `${DOCS}create-a-repository-ruleset`,
    body: { type: "object", required: ["name", "enforcement"], properties: BODY },
    respond: create,
  },
  {
    ...READ,
    template: RULESET,
    docs: `${DOCS}get-a-repository-ruleset`,
    filters: { includes_parents: true },
    respond: withRuleset((request, ruleset) => ok(presentWhole(request, ruleset))),
  },
  {
    ...ADMIN,
    method: "PUT",
    template: RULESET,
    docs: `${DOCS}update-a-repository-ruleset`,
    body: { type: ["object", "null"], properties: BODY },
    respond: update,
  },
  {
    ...ADMIN,
    method: "DELETE",
    template: RULESET,
    docs: `${DOCS}delete-a-repository-ruleset`,
    respond: remove,
  },
];
