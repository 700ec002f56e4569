import { createHash } from "node:crypto";
import {
  DASHBOARD_LABEL,
  type DashboardCommands,
  type DashboardFacts,
  dashboardMark,
  isDashboardText,
  isDashboardTitle,
  isSameDashboard,
  NO_COMMANDS,
  readDashboardCommands,
  renderDashboardIssue,
  renderDashboardTitle,
} from "@automation/core/dashboard-issue";
import { GitHubError } from "@automation/core/errors";
import type { Issue, Issues, Logger } from "@automation/core/ports";
import { formatShard, type RepositoryRef, repositoryKey } from "@automation/core/repository";
import { advanceWritePace } from "@automation/core/sync";
import type { Inputs } from "../inputs.ts";
import type { Session } from "../session.ts";
import type { RunEnd } from "./run-end.ts";

/** The issue that shows the state of the ecosystem. It is a convenience: whatever fails about it is a warning. */
export interface DashboardIssue {
  readonly commands: DashboardCommands;
  /** Shows what a run came to; writes only when that differs from what is shown. */
  show(end: RunEnd): Promise<void>;
}

const NO_DASHBOARD: DashboardIssue = { commands: NO_COMMANDS, show: async () => undefined };

/** Finds the dashboard issue and reads the commands in its comments: two calls, one while there is no issue yet. */
export async function openDashboardIssue(
  inputs: Inputs,
  session: Session,
  issues: Issues,
): Promise<DashboardIssue> {
  const { runnerRepository, ecosystem, logger } = session;
  const { dashboardRepository: repository, configFile } = inputs;
  if (repository === undefined) return NO_DASHBOARD;
  const shard = inputs.shard === undefined ? undefined : formatShard(inputs.shard);
  const scope = JSON.stringify([runnerRepository, configFile, shard ?? null]);
  const key = createHash("sha256").update(scope).digest("hex").slice(0, 16);
  const attempt = async <Result>(what: string, work: () => Promise<Result>): Promise<Result | null> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      logger.warning(`The dashboard issue could not be ${what}. ${error.message}`);
      return null;
    }
  };
  const found = await attempt("read", () => findDashboardIssue(issues, repository, key, shard));
  if (found === null) return NO_DASHBOARD;
  const { issue } = found;
  const comments =
    issue === undefined ? [] : await attempt("read", () => issues.listComments(repository, issue.number));
  const commands = readDashboardCommands(comments ?? []);
  return {
    commands,
    show: async (end) => {
      const facts = { ...toFacts(end, commands, session), key, shard, ecosystem };
      await attempt("written", () => write(issues, repository, issue, facts, logger));
    },
  };
}

function toFacts(
  { repositories, errors, isPartial, findings = [] }: RunEnd,
  { commands = [] }: DashboardCommands,
  { config, memory, nowMs, runUrl }: Session,
): Omit<DashboardFacts, "key" | "shard" | "ecosystem"> {
  const at = { repositories, contentMs: [], nowMs: nowMs() };
  const { waitingSinceMs: waiting } = advanceWritePace(memory.pace, at);
  const known = new Set(config.repositories.map(({ repository }) => repositoryKey(repository)));
  return { repositories, errors, isPartial, findings, commands, known, waiting, runUrl, nowMs: at.nowMs };
}

/**
 * The open one with our label and mark, the oldest when there are several. Where an edit took the mark away, the label, the
 * title and our account as its author tell: otherwise there would be a second one.
 */
async function findDashboardIssue(
  issues: Issues,
  repository: RepositoryRef,
  key: string,
  shard: string | undefined,
): Promise<{ readonly issue: Issue | undefined }> {
  const labelled = await issues.list(repository, { state: "open", label: DASHBOARD_LABEL, maxPages: 1 });
  const candidates = labelled
    .filter(({ labels }) => labels.some((label) => label.toLowerCase() === DASHBOARD_LABEL))
    .toSorted((a, b) => a.number - b.number);
  const marked = candidates.find(({ body }) => isDashboardText(body, key));
  if (marked !== undefined) return { issue: marked };
  const unmarked = candidates.filter(
    ({ body, title }) => !isDashboardText(body) && isDashboardTitle(title, { shard }),
  );
  const ownId = unmarked.length === 0 ? null : await issues.readOwnId();
  return { issue: unmarked.find(({ authorId }) => authorId !== null && authorId === ownId) };
}

async function write(
  issues: Issues,
  repository: RepositoryRef,
  issue: Issue | undefined,
  facts: DashboardFacts,
  logger: Logger,
): Promise<void> {
  const body = renderDashboardIssue(facts);
  if (issue === undefined) {
    const draft = { title: renderDashboardTitle(facts), body, labels: [DASHBOARD_LABEL], assignees: [] };
    const opened = await issues.open(repository, draft, dashboardMark(facts));
    // A label that did not stick would lead to a second issue next time.
    if (!opened.labels.some((label) => label.toLowerCase() === DASHBOARD_LABEL)) {
      await issues.ensureLabels(repository, opened.number, [DASHBOARD_LABEL]);
    }
    logger.info(`Dashboard issue opened: ${opened.url}`);
  } else if (!isSameDashboard(issue.body, body)) {
    await issues.update(repository, issue.number, { body });
    logger.info(`Dashboard issue updated: ${issue.url}`);
  }
}
