import {
  findIncidentIssues,
  findMuteEnd,
  type IncidentAction,
  type IncidentPlan,
  type IncidentProgress,
  type IncidentSettings,
  type IncidentSignal,
  isOfIncident,
  parseMarker,
  planIncident,
} from "@automation/core/incident";
import type { Issue } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import { consultHistory } from "./consult-history.ts";
import type { IncidentDependencies } from "./dependencies.ts";
import { execute } from "./execute.ts";

/** What a run came to. */
export interface IncidentResult {
  readonly action: IncidentAction;
  readonly why: string;
  readonly issue: { readonly number: number; readonly url: string } | null;
  /** What the run made of the incident, whatever was done about it. */
  readonly progress: IncidentProgress;
  /** Assignees and labels that the issue did not get; absent where it got all. */
  readonly unassigned?: readonly string[];
  readonly unlabelled?: readonly string[];
  /** Until when a comment mutes it; absent where none does. */
  readonly mutedUntilMs?: number;
}

/** Pages of issues that are searched for the marker: 500 issues with the label. */
const MAX_PAGES = 5;
/** Plans made again because the issue changed under our hands. */
const MAX_PLANS = 4;

/** Looks for the incident's issues, plans, and carries the plan out. */
export async function run(
  signal: IncidentSignal,
  settings: IncidentSettings,
  dependencies: IncidentDependencies,
): Promise<IncidentResult> {
  const listed = await findIssues(signal, settings, dependencies);
  const { current } = findIncidentIssues(listed.listed, listed.settings);
  const consulted = await consultHistory(signal, current, listed.settings, dependencies);
  const { progress } = consulted;
  const found = { ...listed, settings: consulted.settings };
  const plan = { ...(await makeFreshPlan(signal, found, dependencies)), progress };
  const muted = await findMuted(plan, settings, dependencies);
  if (muted !== null) return { ...muted, progress };
  dependencies.logger.info(plan.why);
  if (dependencies.isDryRun || plan.writes.length === 0) return plan;
  const { issue: written, ...lost } = await execute(plan.writes, dependencies);
  if (plan.action !== "opened" || written === null) return { ...plan, ...lost, issue: plan.issue ?? written };
  const survivor = await foldOthers(signal, settings, dependencies);
  const isOurs = survivor === null || survivor.number === written.number;
  return { ...plan, ...lost, action: isOurs ? "opened" : "updated", issue: survivor ?? written };
}

/** Issues that may be the incident's, and the settings by which it is found among them. */
interface FoundIssues {
  readonly listed: readonly Issue[];
  readonly settings: IncidentSettings;
}

/**
 * Issues with the label; when none of them is the incident's, open ones without it, which may have lost theirs. Who
 * opened those matters, and is asked for only where one carries the marker.
 */
async function findIssues(
  signal: IncidentSignal,
  settings: IncidentSettings,
  { issues, repository }: IncidentDependencies,
): Promise<FoundIssues> {
  const [label] = settings.labels;
  const listed = await issues.list(repository, { state: "all", label, maxPages: MAX_PAGES });
  const { current } = findIncidentIssues(listed, settings);
  if (current?.issue.state === "open" || signal.verdict === "unknown") return { listed, settings };
  const renamed = await findRenamed(listed, settings, issues, repository);
  if (renamed !== null) return { listed, settings: renamed };
  const open = await issues.list(repository, { state: "open", maxPages: 1 });
  const marked = open.filter(({ body }) => {
    const marker = parseMarker(body);
    return marker !== null && isOfIncident(marker, settings);
  });
  if (marked.length === 0) return { listed, settings };
  return { listed: [...listed, ...marked], settings: { ...settings, ownId: await issues.readOwnId() } };
}

/**
 * Where an open issue has our names and reports another workflow file, that file may have been renamed to ours. It was, when
 * it is not there any more; otherwise two workflows have the same name.
 */
async function findRenamed(
  listed: readonly Issue[],
  settings: IncidentSettings,
  issues: IncidentDependencies["issues"],
  repository: RepositoryRef,
): Promise<IncidentSettings | null> {
  const files = listed.flatMap(({ state, body }) => {
    const marker = state === "open" ? parseMarker(body) : null;
    const file = marker?.key === settings.key ? marker.workflowFile : null;
    return file === null || file === undefined || file === settings.workflowFile ? [] : [file];
  });
  if (settings.workflowFile === undefined) return null;
  const gone = new Set<string>();
  for (const file of new Set(files)) {
    if (await issues.isFileGone(repository, file)) gone.add(file);
  }
  return gone.size === 0 ? null : { ...settings, goneFiles: gone };
}

/** Plans on the issue as it is at the last moment, so that nothing that a person just wrote is lost. */
async function makeFreshPlan(
  signal: IncidentSignal,
  { listed, settings }: FoundIssues,
  { issues, repository }: IncidentDependencies,
): Promise<IncidentPlan> {
  let known = listed;
  for (let made = 1; ; made += 1) {
    const plan = planIncident(signal, known, settings);
    if (plan.issue === null || plan.writes.length === 0 || made >= MAX_PLANS) return plan;
    const { number } = plan.issue;
    const before = known.find((issue) => issue.number === number);
    const now = await issues.read(repository, number);
    if (now !== null && isSame(now, before)) return plan;
    known = known.flatMap((issue) => (issue.number !== number ? issue : (now ?? [])));
  }
}

/** What is left of a plan when a comment silences its issue; `null` when none does. */
async function findMuted(
  plan: IncidentPlan,
  { place }: IncidentSettings,
  { issues, repository, logger }: IncidentDependencies,
): Promise<Omit<IncidentResult, "progress"> | null> {
  if (plan.issue === null || plan.writes.length === 0) return null;
  const untilMs = findMuteEnd(await issues.listComments(repository, plan.issue.number));
  if (untilMs === null || untilMs <= place.atMs) return null;
  const why = `A comment on #${plan.issue.number} mutes it until ${new Date(untilMs).toISOString()}.`;
  logger.info(why);
  return { action: "none", why, issue: plan.issue, mutedUntilMs: untilMs };
}

function isSame(one: Issue, other: Issue | undefined): boolean {
  return (
    one.body === other?.body &&
    one.state === other.state &&
    one.title === other.title &&
    one.labels.join("\n") === other.labels.join("\n")
  );
}

/** Another run may have opened an issue in the same moment: the lowest number stays. */
async function foldOthers(
  signal: IncidentSignal,
  wanted: IncidentSettings,
  dependencies: IncidentDependencies,
): Promise<Issue | null> {
  const { listed, settings } = await findIssues(signal, wanted, dependencies);
  const { current, duplicates } = findIncidentIssues(listed, settings);
  if (duplicates.length > 0) {
    const { writes } = planIncident({ ...signal, verdict: "unknown" }, listed, settings);
    await execute(writes, dependencies);
  }
  return current?.issue ?? null;
}
