import { GitHubError } from "@automation/core/errors";
import type { FileReader } from "@automation/core/ports";
import { readCall } from "../call.ts";
import type { GitHubClient } from "../client/client.ts";
import { at } from "../rest/rest-repositories.ts";

interface RestContent {
  /** Base64; empty for a file of more than 1 MiB. */
  readonly content?: string;
}

/** Builds the reader of files over REST. */
export function createFileReader({ client }: { readonly client: GitHubClient }): FileReader {
  return {
    readFile: async (repository, path, ref) => {
      const call = readCall(`read the file ${path}`, repository);
      try {
        const { data } = await client.rest<RestContent | readonly unknown[]>(
          "GET /repos/{owner}/{repo}/contents/{+path}",
          { ...at(repository), path, ref },
          call,
        );
        const content = "content" in data ? data.content : undefined;
        return content ? Buffer.from(content, "base64").toString("utf8") : null;
      } catch (error) {
        if (error instanceof GitHubError && UNREADABLE.has(error.code)) return null;
        throw error;
      }
    },
  };
}

const UNREADABLE: ReadonlySet<string> = new Set(["not-found", "forbidden", "blocked"]);
