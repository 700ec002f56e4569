import { GitHubError } from "@automation/core/errors";
import type { ActionAdvisory, ActionSources } from "@automation/core/ports";
import { formatRepositoryRef } from "@automation/core/repository";
import { type Call, readCall } from "../call.ts";
import type { GitHubClient } from "../client/client.ts";
import { at } from "../rest/rest-repositories.ts";

interface RestAdvisory {
  readonly ghsa_id: string;
  readonly summary?: string;
  readonly severity?: string;
  readonly html_url?: string;
}

/** Builds the reader of what GitHub knows of actions, over REST. */
export function createActionSources({ client }: { readonly client: GitHubClient }): ActionSources {
  const read = <Data>(route: `GET /${string}`, parameters: Record<string, unknown>, call: Call) =>
    orNull(client.rest<Data>(route, parameters, call).then(({ data }) => data));
  return {
    findCommit: async (repository, kind, name) => {
      const data = await read<{ readonly sha?: string }>(
        "GET /repos/{owner}/{repo}/commits/{+ref}",
        { ...at(repository), ref: `${kind}/${name}` },
        readCall(`read the commit of ${name}`, repository),
      );
      return data?.sha ?? null;
    },
    isInDefaultBranch: async (repository, commit) => {
      const data = await read<{ readonly status?: string }>(
        "GET /repos/{owner}/{repo}/compare/{basehead}",
        { ...at(repository), basehead: `HEAD...${commit}` },
        readCall(`compare the commit ${commit} with the default branch`, repository),
      );
      return data?.status === undefined ? null : ["behind", "identical"].includes(data.status);
    },
    listAdvisories: async (repository, version) => {
      const data = await read<readonly RestAdvisory[]>(
        "GET /advisories",
        { ecosystem: "actions", affects: `${formatRepositoryRef(repository)}@${version}` },
        readCall("list published vulnerabilities", repository),
      );
      return (data ?? []).map(toAdvisory);
    },
  };
}

const SEVERITIES = ["low", "medium", "high", "critical"] as const;

function toAdvisory({ ghsa_id: id, summary = "", severity, html_url: url }: RestAdvisory): ActionAdvisory {
  return {
    id,
    summary,
    severity: SEVERITIES.find((known) => known === severity) ?? "unknown",
    url: url ?? `https://github.com/advisories/${id}`,
  };
}

/** What is not there, or not for this token, is no answer; GitHub says 422 of a commit that it does not know. */
const NO_ANSWER: ReadonlySet<string> = new Set(["not-found", "forbidden", "blocked", "invalid"]);

async function orNull<Data>(answer: Promise<Data>): Promise<Data | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitHubError && NO_ANSWER.has(error.code)) return null;
    throw error;
  }
}
