import { formatNumber } from "@automation/core/dashboard-page";
import * as Plot from "@observablehq/plot";
import {
  type ChartContext,
  type DrawnChart,
  lineRows,
  type Row,
  singleRows as single,
  formatWhole as whole,
} from "./chart-context.ts";
import { drawOverTime } from "./frame.ts";

/** Branches behind as a line; opened and merged as bars up and down. */
export function drawBranches(context: ChartContext): DrawnChart {
  const { rows } = context;
  const inset = context.options.width / Math.max(1, rows.length) > 5 ? 0.5 : 0;
  const x = { x1: "at", x2: "end", insetLeft: inset, insetRight: inset } as const;
  const gone = (row: Row) =>
    (row.merged ?? 0) + (row.closed ?? 0) > 0 ? -(row.merged ?? 0) - (row.closed ?? 0) : null;
  return drawOverTime(context, {
    label: "Branches, pull requests",
    isCount: true,
    format: (value) => formatNumber(Math.abs(value)),
    value: (row) => row.behind,
    describe: (row) => [
      `Behind: ${whole(row.behind)}`,
      `Opened: ${whole(row.opened)}`,
      `Merged: ${whole(row.merged)}`,
      `Closed: ${whole(row.closed)}`,
    ],
    marks: [
      Plot.rectY(rows, { ...x, y: "opened", fill: "var(--s2)", fillOpacity: 0.85 }),
      Plot.rectY(rows, { ...x, y: gone, fill: "var(--s3)", fillOpacity: 0.85 }),
      Plot.ruleY([0], { stroke: "var(--axis)" }),
      Plot.lineY(lineRows(context, "behind"), {
        x: "middle",
        y: "behind",
        stroke: "var(--s1)",
        strokeWidth: 2,
      }),
      Plot.dot(single(lineRows(context, "behind"), "behind"), {
        x: "middle",
        y: "behind",
        fill: "var(--s1)",
        r: 2.5,
      }),
    ],
  });
}

/** Conflicts that are left as a line, resolved ones as bars. */
export function drawConflicts(context: ChartContext): DrawnChart {
  const { rows } = context;
  return drawOverTime(context, {
    label: "Conflicts",
    isCount: true,
    value: (row) => row.conflicts ?? row.resolved,
    describe: (row) => [`Left: ${whole(row.conflicts)}`, `Resolved: ${whole(row.resolved)}`],
    marks: [
      Plot.rectY(rows, {
        x1: "at",
        x2: "end",
        y: "resolved",
        fill: "var(--s3)",
        insetLeft: 0.5,
        insetRight: 0.5,
      }),
      Plot.ruleY([0], { stroke: "var(--axis)" }),
      Plot.lineY(lineRows(context, "conflicts"), {
        x: "middle",
        y: "conflicts",
        stroke: "var(--s2)",
        strokeWidth: 2,
      }),
    ],
  });
}

/** Notifications that were sent, and attempts that failed below the axis. */
export function drawDeliveries(context: ChartContext): DrawnChart {
  const { rows } = context;
  const x = { x1: "at", x2: "end", insetLeft: 0.5, insetRight: 0.5 } as const;
  const failed = (row: Row) => (row.undelivered ? -row.undelivered : null);
  return drawOverTime(context, {
    label: "Sent (up) and failed (down)",
    isCount: true,
    format: (value) => formatNumber(Math.abs(value)),
    value: (row) => row.sent,
    describe: (row) => [`Sent: ${whole(row.sent)}`, `Failed: ${whole(row.undelivered)}`],
    marks: [
      Plot.rectY(rows, { ...x, y: "sent", fill: "var(--s1)" }),
      Plot.rectY(rows, { ...x, y: failed, fill: "var(--bad)" }),
      Plot.ruleY([0], { stroke: "var(--axis)" }),
    ],
  });
}
