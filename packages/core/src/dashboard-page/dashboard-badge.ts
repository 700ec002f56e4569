import type { DashboardModel, DashboardStatus } from "./dashboard-model.ts";
import { STATUS_WORDS } from "./dashboard-status.ts";

const COLOURS: Readonly<Record<DashboardStatus, string>> = {
  ok: "#1a7f37",
  warning: "#9a6700",
  error: "#cf222e",
  unknown: "#59636e",
};

const CHARACTER_WIDTH = 6.6;
const PADDING = 14;

/** Renders a badge as SVG: the status, the success of the last seven days, and its day. White text has a contrast of 4.5 and more. */
export function renderDashboardBadge({ status, tiles, generated_at }: DashboardModel): string {
  const success = tiles.find(({ id }) => id === "success")?.value ?? "–";
  const label = "automation";
  const words = success === "–" ? [STATUS_WORDS[status]] : [STATUS_WORDS[status], success];
  const message = [...words, generated_at.slice(0, 10)].join(" · ");
  const [left, right] = [label, message].map((text) => Math.round(text.length * CHARACTER_WIDTH + PADDING));
  const width = (left ?? 0) + (right ?? 0);
  const text = (content: string, x: number, length: number) =>
    `<text x="${x}" y="14" textLength="${length - PADDING}">${content}</text>`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${label}: ${message}">`,
    `<title>${label}: ${message}</title>`,
    `<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#3d444d"/>`,
    `<rect x="${left}" width="${right}" height="20" fill="${COLOURS[status]}"/></g>`,
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">`,
    text(label, PADDING / 2, left ?? 0),
    text(message, (left ?? 0) + PADDING / 2, right ?? 0),
    "</g></svg>",
  ].join("")}\n`;
}
