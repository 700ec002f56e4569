import type { Answer } from "../../http/answer.ts";
import type { RepositoryRequest } from "../../rest/route.ts";
import { type Refusal, refuse } from "../../state/refusal.ts";
import { rawAnswer } from "../contents/content-routes.ts";

/** What is asked for in place of JSON; `null` for JSON. */
function askedForm({ accept }: RepositoryRequest): "diff" | "patch" | null {
  const found = /application\/vnd\.github(?:\.v\d)?\.(diff|patch)\b/.exec(accept)?.[1];
  return found === "diff" || found === "patch" ? found : null;
}

/**
 * The changes as git writes them, for a client that asks for `application/vnd.github.diff` or `.patch`; `null` for
 * every other one. Without a base it is what the head itself changed.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types
 */
export async function answerDiff(
  request: RepositoryRequest,
  baseOid: string | null,
  headOid: string,
): Promise<Answer | Refusal | null> {
  const form = askedForm(request);
  if (form === null) {
    return null;
  }
  const text = await request.git.writeDiff(baseOid, headOid, form);
  return text === null
    ? refuse(501, `The sandbox does not simulate a ${form} of generated repositories.`)
    : rawAnswer(Buffer.from(text));
}
