import { type Answer, noContent, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { nodeId } from "../../state/node-ids.ts";
import { notFound, type Refusal } from "../../state/refusal.ts";
import type { ArtifactRecord } from "./automation-records.ts";
import { withRun } from "./run-routes.ts";
import { findRun } from "./runs.ts";

const ACTIONS = "/repos/{owner}/{repo}/actions";
const ARTIFACT_DOCS = "actions/artifacts#";

function presentArtifact({ links, repository }: RepositoryRequest, artifact: ArtifactRecord): object {
  const url = links.repository(repository, `/actions/artifacts/${artifact.id}`);
  const found = findRun(repository, String(artifact.runId));
  return {
    id: artifact.id,
    node_id: nodeId("Artifact", repository.id, artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.sizeInBytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.isExpired,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: null,
    workflow_run:
      found === null
        ? null
        : {
            id: found.run.id,
            repository_id: repository.id,
            head_repository_id: repository.id,
            head_branch: found.run.headBranch,
            head_sha: found.run.headOid,
          },
  };
}

function answerArtifacts(request: RepositoryRequest, artifacts: readonly ArtifactRecord[]): Answer {
  const { query, address } = request;
  const name = query.get("name");
  const named = artifacts.filter((artifact) => name === null || artifact.name === name);
  const chosen = query.get("direction") === "asc" ? named : named.reverse();
  const { items, headers } = paginate(chosen, query, address);
  const shown = items.map((artifact) => presentArtifact(request, artifact));
  return ok({ total_count: chosen.length, artifacts: shown }, headers);
}

const listRunArtifacts = withRun((request, { run }) =>
  answerArtifacts(
    request,
    request.repository.artifacts.filter(({ runId }) => runId === run.id),
  ),
);

function withArtifact(
  respond: (request: RepositoryRequest, artifact: ArtifactRecord) => Answer | Refusal,
): (request: RepositoryRequest) => Answer | Refusal {
  return (request) => {
    const { repository, params } = request;
    const artifact = repository.artifacts.find(({ id }) => String(id) === params.artifact_id);
    return artifact === undefined ? notFound() : respond(request, artifact);
  };
}

const deleteArtifact = withArtifact(({ repository }, artifact) => {
  repository.artifacts.splice(repository.artifacts.indexOf(artifact), 1);
  return noContent();
});

const READ = { scope: "repository", method: "GET", permissions: "actions=read" } as const;
const WRITE = { scope: "repository", permissions: "actions=write" } as const;

/** What runs left behind. */
export const ARTIFACT_ROUTES: readonly Route[] = [
  {
    ...READ,
    template: `${ACTIONS}/artifacts`,
    docs: `${ARTIFACT_DOCS}list-artifacts-for-a-repository`,
    filters: { name: true },
    respond: (request: RepositoryRequest) => answerArtifacts(request, request.repository.artifacts),
  },
  {
    ...READ,
    template: `${ACTIONS}/artifacts/{artifact_id}`,
    docs: `${ARTIFACT_DOCS}get-an-artifact`,
    respond: withArtifact((request, artifact) => ok(presentArtifact(request, artifact))),
  },
  {
    ...WRITE,
    method: "DELETE",
    template: `${ACTIONS}/artifacts/{artifact_id}`,
    docs: `${ARTIFACT_DOCS}delete-an-artifact`,
    respond: deleteArtifact,
  },
  {
    ...READ,
    template: `${ACTIONS}/runs/{run_id}/artifacts`,
    docs: `${ARTIFACT_DOCS}list-workflow-run-artifacts`,
    filters: { name: true, direction: true },
    respond: listRunArtifacts,
  },
];
