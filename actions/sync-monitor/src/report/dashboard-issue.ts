import { createHash } from "node:crypto";
import { GitHubError } from "@automation/core/errors";
import {
  isPanelText,
  isSamePanel,
  NO_WISHES,
  PANEL_LABEL,
  type PanelFacts,
  type PanelWishes,
  panelMark,
  readPanelWishes,
  renderPanel,
  renderPanelTitle,
} from "@automation/core/panel";
import type { Issue, Issues, Logger } from "@automation/core/ports";
import { formatShard, type RepositoryRef } from "@automation/core/repository";
import type { Inputs } from "../inputs.ts";

/** The issue that shows the state of the ecosystem. It is a convenience: whatever fails about it is a warning. */
export interface Panel {
  readonly wishes: PanelWishes;
  /** Shows what a run came to; writes only when that differs from what is shown. */
  show(facts: Omit<PanelFacts, "key" | "slice" | "ecosystem">): Promise<void>;
}

const NO_PANEL: Panel = { wishes: NO_WISHES, show: async () => undefined };

/** Whose panel it is. */
interface PanelPlace {
  /** `owner/name` of the repository that the workflow runs in; `null` where nobody says. */
  readonly runnerRepository: string | null;
  readonly ecosystem: string;
}

/** Finds the panel and reads what people ask for in its comments: two calls, one while there is no panel yet. */
export async function openPanel(
  inputs: Inputs,
  { runnerRepository: runner, ecosystem }: PanelPlace,
  issues: Issues,
  logger: Logger,
): Promise<Panel> {
  const { panelRepository: repository, configFile, shard } = inputs;
  if (repository === undefined) return NO_PANEL;
  const slice = shard === undefined ? undefined : formatShard(shard);
  const scope = JSON.stringify([runner, configFile, slice ?? null]);
  const key = createHash("sha256").update(scope).digest("hex").slice(0, 16);
  const attempt = async <Result>(what: string, work: () => Promise<Result>): Promise<Result | null> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      logger.warning(`The panel could not be ${what}. ${error.message}`);
      return null;
    }
  };
  const found = await attempt("read", () => findPanel(issues, repository, key, renderPanelTitle({ slice })));
  if (found === null) return NO_PANEL;
  const { issue } = found;
  const comments =
    issue === undefined ? [] : await attempt("read", () => issues.listComments(repository, issue.number));
  return {
    wishes: readPanelWishes(comments ?? []),
    show: async (facts) => {
      const panel = { ...facts, key, slice, ecosystem };
      await attempt("written", () => write(issues, repository, issue, panel, logger));
    },
  };
}

/**
 * The open one with our label and mark, the oldest when there are several. Where an edit took the mark away, the label, the
 * title and our account as its author tell: otherwise there would be a second one.
 */
async function findPanel(
  issues: Issues,
  repository: RepositoryRef,
  key: string,
  title: string,
): Promise<{ readonly issue: Issue | undefined }> {
  const labelled = await issues.list(repository, { state: "open", label: PANEL_LABEL, maxPages: 1 });
  const panels = labelled
    .filter(({ labels }) => labels.some((label) => label.toLowerCase() === PANEL_LABEL))
    .toSorted((a, b) => a.number - b.number);
  const marked = panels.find(({ body }) => isPanelText(body, key));
  if (marked !== undefined) return { issue: marked };
  const unmarked = panels.filter((panel) => !isPanelText(panel.body) && panel.title === title);
  const ownId = unmarked.length === 0 ? null : await issues.readOwnId();
  return { issue: unmarked.find(({ authorId }) => authorId !== null && authorId === ownId) };
}

async function write(
  issues: Issues,
  repository: RepositoryRef,
  issue: Issue | undefined,
  facts: PanelFacts,
  logger: Logger,
): Promise<void> {
  const body = renderPanel(facts);
  if (issue === undefined) {
    const draft = { title: renderPanelTitle(facts), body, labels: [PANEL_LABEL], assignees: [] };
    const opened = await issues.open(repository, draft, panelMark(facts));
    // A label that did not stick would make a second panel next time.
    if (!opened.labels.some((label) => label.toLowerCase() === PANEL_LABEL)) {
      await issues.ensureLabels(repository, opened.number, [PANEL_LABEL]);
    }
    logger.info(`The panel is ${opened.url}`);
  } else if (!isSamePanel(issue.body, body)) {
    await issues.update(repository, issue.number, { body });
    logger.info(`The panel was brought up to date: ${issue.url}`);
  }
}
