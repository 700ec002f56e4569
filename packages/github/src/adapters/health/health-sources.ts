import type { HealthSources } from "@automation/core/ports";
import type { BatchOptions } from "../../graphql/graphql-batches.ts";
import { readMembers } from "./member-reads.ts";
import { readToken } from "./token-reading.ts";
import { listRuns, listWorkflows, readRepositoryStatus, readWorkflowPermissions } from "./workflow-reads.ts";

/** Makes the sources of health at GitHub. */
export function createHealthSources(options: BatchOptions): HealthSources {
  const { client } = options;
  return {
    readToken: () => readToken(client),
    readRepository: (repository) => readRepositoryStatus(client, repository),
    listWorkflows: (repository) => listWorkflows(client, repository),
    listRuns: (repository, query) => listRuns(client, repository, query),
    readWorkflowPermissions: (repository) => readWorkflowPermissions(client, repository),
    readMembers: (repositories, label) => readMembers(options, repositories, label),
  };
}
