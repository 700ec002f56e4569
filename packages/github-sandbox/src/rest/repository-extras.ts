import { type Answer, noContent, ok } from "../http/answer.ts";
import { type Refusal, refuse } from "../state/refusal.ts";
import type { RepositoryRequest, Route } from "./route.ts";

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

/** Most members of a payload's top level, and most characters of it as JSON, docs of `repository_dispatch`. */
const MAXIMUM_PAYLOAD_KEYS = 10;
const MAXIMUM_PAYLOAD_LENGTH = 65_535;

/** Accepts an event. No workflow listens: nothing runs here. */
function dispatch({ body }: RepositoryRequest): Answer | Refusal {
  const { client_payload: payload = {} } = body as { readonly client_payload?: object };
  const keys = Object.keys(payload).length;
  if (keys > MAXIMUM_PAYLOAD_KEYS) {
    return refuse(
      422,
      `Invalid request.\n\nNo more than ${MAXIMUM_PAYLOAD_KEYS} properties are allowed; ${keys} were supplied.`,
    );
  }
  return JSON.stringify(payload).length > MAXIMUM_PAYLOAD_LENGTH
    ? refuse(422, "client_payload is too large.")
    : noContent();
}

const ROUTE = { scope: "repository" } as const;

/** What else is told of a repository and sent to it. */
export const EXTRA_ROUTES: readonly Route[] = [
  {
    ...ROUTE,
    method: "GET",
    template: `${REPOSITORY}/topics`,
    docs: "repos/repos#get-all-repository-topics",
    permissions: "metadata=read",
    respond: ({ repository }: RepositoryRequest) => ok({ names: repository.topics }),
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
  {
    ...ROUTE,
    method: "POST",
    template: `${REPOSITORY}/dispatches`,
    docs: "repos/repos#create-a-repository-dispatch-event",
    permissions: "contents=write",
    body: {
      type: "object",
      required: ["event_type"],
      properties: {
        event_type: { type: "string", maxLength: 100 },
        client_payload: { type: "object" },
      },
    },
    respond: dispatch,
  },
];
