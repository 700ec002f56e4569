import { type Html, html } from "./html.ts";
import { ROW_HEIGHT } from "./style.ts";

/** Where a branch stands towards the default branch. */
export type BranchStatus =
  | { readonly kind: "default" }
  | { readonly kind: "related"; readonly aheadBy: number; readonly behindBy: number }
  | { readonly kind: "unrelated" };

/** Which piece of the default branch's line a row draws. */
export interface TrunkPiece {
  /** From the row above. */
  readonly isAbove: boolean;
  /** To the row below. */
  readonly isBelow: boolean;
}

const WIDTH = 140;
const MIDDLE = ROW_HEIGHT / 2;
const TRUNK_X = 12;
const LANE_X = 38;
const COMMIT_DISTANCE = 12;

/** Commits that are drawn one by one; a dashed line stands for more. As many as a narrow screen has room for. */
const DRAWN_COMMITS = 5;

/**
 * One row of the graph. The default branch runs down on the left, its newest commit at the top; a branch leaves it
 * where the two parted, and runs as far to the right as it has commits of its own.
 */
export function drawBranch(status: BranchStatus, trunk: TrunkPiece): Html {
  return html`<svg viewBox="0 0 ${WIDTH} ${ROW_HEIGHT}" preserveAspectRatio="xMinYMid slice" role="img" aria-label="${describeStatus(status)}">${drawTrunk(trunk)}${drawStatus(status)}</svg>`;
}

/** `23 behind, 2 ahead` */
export function describeStatus(status: BranchStatus): string {
  switch (status.kind) {
    case "default":
      return "default branch";
    case "unrelated":
      return "shares no history with the default branch";
    case "related":
      return `${status.behindBy} behind, ${status.aheadBy} ahead`;
  }
}

function drawTrunk({ isAbove, isBelow }: TrunkPiece): Html | null {
  if (!isAbove && !isBelow) return null;
  const from = isAbove ? 0 : MIDDLE;
  const to = isBelow ? ROW_HEIGHT : MIDDLE;
  return html`<path class="trunk" d="M${TRUNK_X} ${from}V${to}"/>`;
}

function drawStatus(status: BranchStatus): Html {
  switch (status.kind) {
    case "default":
      return html`${lead(TRUNK_X)}<circle class="tip-default" cx="${TRUNK_X}" cy="${MIDDLE}" r="6"/>`;
    case "unrelated":
      return html`${lead(LANE_X)}<circle class="tip" cx="${LANE_X}" cy="${MIDDLE}" r="5"/>`;
    case "related":
      return status.aheadBy === 0 ? drawContained(status.behindBy) : drawLane(status.aheadBy);
  }
}

/** A branch without commits of its own lies on the default branch. */
function drawContained(behindBy: number): Html {
  const tip = behindBy === 0 ? "tip-default" : "tip-behind";
  return html`${lead(TRUNK_X)}<circle class="${tip}" cx="${TRUNK_X}" cy="${MIDDLE}" r="5"/>`;
}

function drawLane(aheadBy: number): Html {
  const drawn = Math.min(aheadBy, DRAWN_COMMITS);
  const end = LANE_X + (drawn - 1) * COMMIT_DISTANCE;
  const isCut = aheadBy > drawn;
  // Between the first and the last commit that are drawn stand those that are not.
  const cutFrom = LANE_X + COMMIT_DISTANCE;
  const cutTo = end - COMMIT_DISTANCE;
  const straight = isCut
    ? html`<path class="lane" d="M${LANE_X} ${MIDDLE}H${cutFrom}M${cutTo} ${MIDDLE}H${end}"/><path class="lane more" d="M${cutFrom} ${MIDDLE}H${cutTo}"/>`
    : html`<path class="lane" d="M${LANE_X} ${MIDDLE}H${end}"/>`;
  const commits = Array.from({ length: drawn - 1 }, (_, index) => LANE_X + index * COMMIT_DISTANCE)
    .filter((x) => !isCut || x <= cutFrom || x >= cutTo)
    .map((x) => html`<circle class="commit" cx="${x}" cy="${MIDDLE}" r="3"/>`);
  return html`${lead(end)}<path class="lane" d="M${TRUNK_X} ${ROW_HEIGHT - 6}C${TRUNK_X} ${MIDDLE} ${TRUNK_X + 10} ${MIDDLE} ${LANE_X} ${MIDDLE}"/>${straight}${commits}<circle class="fork" cx="${TRUNK_X}" cy="${ROW_HEIGHT - 6}" r="3.5"/><circle class="tip" cx="${end}" cy="${MIDDLE}" r="5"/>`;
}

/** A faint line that leads from the tip to the name. */
function lead(from: number): Html {
  return html`<path class="lead" d="M${from + 8} ${MIDDLE}H${WIDTH}"/>`;
}
