import { type Answer, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { type Refusal, refuse } from "../../state/refusal.ts";

const REPOSITORY = "/repos/{owner}/{repo}";

/** Most topics of one repository, https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/classifying-your-repository-with-topics */
const MAXIMUM_TOPICS = 20;

function putTopics({ repository, body }: RepositoryRequest): Answer | Refusal {
  const { names } = body as { readonly names: readonly string[] };
  const topics = [...new Set(names.map((name) => name.toLowerCase()))];
  const isValid = topics.every((name) => /^[a-z0-9][a-z0-9-]{0,49}$/.test(name));
  if (!isValid || topics.length > MAXIMUM_TOPICS) {
    return refuse(422, "Validation Failed", {
      details: {
        errors: [
          "Topics must start with a lowercase letter or number, consist of 50 characters or less, and can include hyphens.",
        ],
      },
    });
  }
  repository.topics = topics;
  return ok({ names: topics });
}

const ROUTE = { scope: "repository" } as const;

/** Topics: words that a repository is found by. */
export const TOPIC_ROUTES: readonly Route[] = [
  {
    ...ROUTE,
    method: "GET",
    template: `${REPOSITORY}/topics`,
    docs: "repos/repos#get-all-repository-topics",
    permissions: "metadata=read",
    respond: ({ repository, query, address }: RepositoryRequest) => {
      const { items, headers } = paginate(repository.topics, query, address);
      return ok({ names: items }, headers);
    },
  },
  {
    ...ROUTE,
    method: "PUT",
    template: `${REPOSITORY}/topics`,
    docs: "repos/repos#replace-all-repository-topics",
    permissions: "administration=write",
    body: {
      type: "object",
      required: ["names"],
      properties: { names: { type: "array", items: { type: "string" } } },
    },
    respond: putTopics,
  },
];
