import { GitHubError } from "@automation/core/errors";
import { readCall } from "../call.ts";
import type { GitHubClient } from "../client/client.ts";
import { isRecord } from "../errors/failure.ts";

/** The repositories that an installation's token has access to. */
export interface TokenAccess {
  readonly count: number;
  /** `owner/name` of the first one. */
  readonly first: string | null;
}

/**
 * Asks how many repositories the token of an App or of a workflow reaches; `null` for any other token, and where GitHub does
 * not say. Never throws but for a refused token.
 * https://docs.github.com/en/rest/apps/installations#list-repositories-accessible-to-the-app-installation
 */
export async function readTokenAccess(client: GitHubClient): Promise<TokenAccess | null> {
  try {
    const { data } = await client.rest<unknown>(
      "GET /installation/repositories",
      { per_page: 1 },
      { ...readCall("read the repositories of the token"), isRepeatable: false },
    );
    if (!isRecord(data) || typeof data.total_count !== "number") return null;
    const first: unknown = Array.isArray(data.repositories) ? data.repositories[0] : null;
    const name = isRecord(first) && typeof first.full_name === "string" ? first.full_name : null;
    return { count: data.total_count, first: name };
  } catch (error) {
    if (error instanceof GitHubError && error.code !== "unauthorized") return null;
    throw error;
  }
}
