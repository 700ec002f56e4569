import { type Answer, noContent } from "../../http/answer.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { type Refusal, refuse } from "../../state/refusal.ts";

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

/** Events that are sent to a repository from outside. */
export const REPOSITORY_DISPATCH_ROUTES: readonly Route[] = [
  {
    scope: "repository",
    method: "POST",
    template: "/repos/{owner}/{repo}/dispatches",
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
