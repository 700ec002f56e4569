import { GitHubError } from "@automation/core/errors";
import { readCall } from "../call.ts";
import { type GitHubClient, isAnswered } from "../client/client.ts";
import { isRecord } from "../errors/failure.ts";

/** The account behind the token. */
export interface Viewer {
  /** Its id, asked for once; `null` when GitHub does not say. */
  readId(): Promise<number | null>;
}

const CALL = readCall("read the token's account");

/** Makes a viewer that asks when it is first needed. */
export function createViewer(client: GitHubClient): Viewer {
  let id: Promise<number | null> | undefined;
  return {
    readId: () => {
      id ??= readViewerId(client).catch((error: unknown) => {
        // What failed in passing may be asked again.
        id = undefined;
        throw error;
      });
      return id;
    },
  };
}

/** `GET /user` refuses the token of an app or a workflow, and a gateway may not know it; GraphQL's `viewer` takes any. */
async function readViewerId(client: GitHubClient): Promise<number | null> {
  try {
    const { data } = await client.rest<{ readonly id: number }>("GET /user", {}, CALL);
    return data.id;
  } catch (error) {
    if (!isAnswered(error, 400, 403, 404, 405, 501)) throw error;
    return readViewerIdByGraphql(client);
  }
}

async function readViewerIdByGraphql(client: GitHubClient): Promise<number | null> {
  try {
    const { data } = await client.graphql("query viewer { viewer { databaseId } }", {}, CALL);
    const viewer = data?.viewer;
    return isRecord(viewer) && typeof viewer.databaseId === "number" ? viewer.databaseId : null;
  } catch (error) {
    if (error instanceof GitHubError && error.code !== "unauthorized") return null;
    throw error;
  }
}
