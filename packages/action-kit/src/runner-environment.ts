import type { RunIdentity } from "@automation/core/metrics";
import type { Environment } from "./runner-commands.ts";

/** What the runner says about itself and the run. Addresses end without a slash. */
export interface RunnerEnvironment {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  /** True when the runner uses the network through a proxy. */
  readonly isProxied: boolean;
  /** What GitHub calls this job where it watches over jobs; it wants to see it in each request. */
  readonly orchestrationId: string | undefined;
  /** True on GitHub Enterprise Server; false on github.com and ghe.com. */
  readonly isGhes: boolean;
  /** `owner/name` of the repository that the workflow runs in. */
  readonly repository: string | undefined;
  /** GitHub's number for that repository, which survives renames. */
  readonly repositoryId: string | undefined;
  /** Path of the workflow's file in its repository; of the calling one where a workflow is called. */
  readonly workflowFile: string | undefined;
  readonly identity: RunIdentity;
  /** True when the kill switch for experiments is on. */
  readonly areExperimentsDisabled: boolean;
  /** What started the run: `schedule`, `workflow_dispatch`, … */
  readonly eventName: string | undefined;
  /** Counts the runs of this workflow; the same for every attempt of a run. */
  readonly runNumber: number | null;
  /** Web address of the files that this action comes from, at the commit or ref that runs; without a slash at its end. */
  readonly sourceUrl: string | undefined;
  /** Web address of this attempt of the run. */
  readonly runUrl: string | undefined;
  /** Identifier of the job in the workflow's file. */
  readonly job: string | undefined;
  /** Absolute path of the folder that paths of inputs are relative to. */
  readonly workspace: string;
  /** File that the job summary is appended to. */
  readonly stepSummaryFile: string | undefined;
  /** File that outputs are appended to. */
  readonly outputFile: string | undefined;
  /** True when the runner offers its artifact service to this step. */
  readonly hasArtifactService: boolean;
  /** True when the runner offers its cache service to this step. */
  readonly hasCacheService: boolean;
}

/** @see https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers */
const PROXIES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];

/**
 * Reads the variables that the runner sets, with github.com's addresses as defaults.
 *
 * @param fallbackWorkspace Folder to use where there is no `GITHUB_WORKSPACE`.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function readRunnerEnvironment(env: Environment, fallbackWorkspace: string): RunnerEnvironment {
  const serverUrl = readUrl(env, "GITHUB_SERVER_URL", "https://github.com");
  const apiUrl = readUrl(env, "GITHUB_API_URL", "https://api.github.com");
  const identity: RunIdentity = {
    id: env.GITHUB_RUN_ID || null,
    attempt: readCount(env.GITHUB_RUN_ATTEMPT),
    workflow: env.GITHUB_WORKFLOW || null,
    repository: env.GITHUB_REPOSITORY || null,
  };
  return {
    apiUrl,
    graphqlUrl: readUrl(env, "GITHUB_GRAPHQL_URL", graphqlUrlBeside(apiUrl)),
    serverUrl,
    isProxied: PROXIES.some((name) => Boolean(env[name])),
    orchestrationId: env.ACTIONS_ORCHESTRATION_ID?.trim() || undefined,
    isGhes: isEnterpriseServer(serverUrl),
    repository: identity.repository ?? undefined,
    repositoryId: /^\d{1,18}$/.exec(env.GITHUB_REPOSITORY_ID ?? "")?.[0],
    workflowFile: readWorkflowFile(env.GITHUB_WORKFLOW_REF),
    identity,
    areExperimentsDisabled: /^(?:1|true|yes|on)$/i.test(env.EXPERIMENTS_DISABLED ?? ""),
    eventName: env.GITHUB_EVENT_NAME || undefined,
    runNumber: readCount(env.GITHUB_RUN_NUMBER),
    sourceUrl: formatSourceUrl(serverUrl, env),
    runUrl: formatRunUrl(serverUrl, identity),
    job: env.GITHUB_JOB || undefined,
    workspace: env.GITHUB_WORKSPACE || fallbackWorkspace,
    stepSummaryFile: env.GITHUB_STEP_SUMMARY || undefined,
    outputFile: env.GITHUB_OUTPUT || undefined,
    hasArtifactService: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
    hasCacheService: hasCacheService(env, serverUrl),
  };
}

/** The rule of `@actions/cache`: the second version of the service is github.com's only. */
function hasCacheService(env: Environment, serverUrl: string): boolean {
  const isSecond = Boolean(env.ACTIONS_CACHE_SERVICE_V2) && !isEnterpriseServer(serverUrl);
  return Boolean(env.ACTIONS_RUNTIME_TOKEN && (isSecond ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL));
}

function readUrl(env: Environment, name: string, fallback: string): string {
  const text = env[name] || fallback;
  return withoutCredentials(text).replace(/\/+$/, "");
}

/** A request with them is refused by Node before it is sent, and links with them would give them away: the token is enough. */
function withoutCredentials(text: string): string {
  return text.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i, "$1");
}

const ADDRESSES = ["GITHUB_API_URL", "GITHUB_GRAPHQL_URL", "GITHUB_SERVER_URL"];

/** Passwords (or the user's name where that is the secret) in the addresses of GitHub and of proxies. */
export function listAddressSecrets(env: Environment): readonly string[] {
  const found = [...ADDRESSES, ...PROXIES, "all_proxy", "ALL_PROXY"].flatMap((name) => {
    const url = parseUrl(env[name] ?? "");
    if (url === null) return [];
    const written = url.password || url.username;
    return [written, decode(written)];
  });
  return [...new Set(found.filter((secret) => secret !== ""))];
}

/** Proxies may be written without a scheme. */
function parseUrl(text: string): URL | null {
  if (text === "") return null;
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  return URL.canParse(address) ? new URL(address) : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** GHES answers REST under `/api/v3` and GraphQL under `/api/graphql`; elsewhere it is `/graphql` of the same host. */
function graphqlUrlBeside(apiUrl: string): string {
  return apiUrl.endsWith("/api/v3") ? `${apiUrl.slice(0, -"/v3".length)}/graphql` : `${apiUrl}/graphql`;
}

/** The rule of `@actions/artifact`, so that both agree about who is refused. */
function isEnterpriseServer(serverUrl: string): boolean {
  if (!URL.canParse(serverUrl)) return true;
  const host = new URL(serverUrl).hostname.toLowerCase();
  return host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost");
}

/** An action that a workflow takes from its own repository has no repository of its own: it is at the run's commit. */
function formatSourceUrl(serverUrl: string, env: Environment): string | undefined {
  const { GITHUB_ACTION_REPOSITORY: own, GITHUB_REPOSITORY: workflow } = env;
  if (own) return `${serverUrl}/${own}/blob/${env.GITHUB_ACTION_REF || "HEAD"}`;
  return workflow ? `${serverUrl}/${workflow}/blob/${env.GITHUB_SHA || "HEAD"}` : undefined;
}

function formatRunUrl(serverUrl: string, { repository, id, attempt }: RunIdentity): string | undefined {
  if (repository === null || id === null) return undefined;
  const run = `${serverUrl}/${repository}/actions/runs/${id}`;
  return attempt === null ? run : `${run}/attempts/${attempt}`;
}

/** `owner/name/.github/workflows/sync.yml@refs/heads/main`; a ref may hold an @ too, and so may a file's name. */
function readWorkflowFile(ref: string | undefined): string | undefined {
  return /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/i.exec(ref ?? "")?.[1];
}

function readCount(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
