import { type DashboardModel, formatSpan } from "@automation/core/dashboard-page";
import { find, findAll } from "./elements.ts";

const REFRESH_MS = 30_000;

/** Shows moments by the reader's clock; UTC is shown under the pointer. */
export function showLocalTimes(): void {
  for (const time of findAll<HTMLTimeElement>("time")) {
    const date = new Date(time.dateTime);
    const options = {
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
    } as const;
    time.title = `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;
    time.textContent = date.toLocaleString("en-GB", options);
  }
}

/** Keeps ages up to date, and says when the page is too old to be relied on. */
export function showAges(model: DashboardModel): void {
  const madeMs = Date.parse(model.generated_at);
  const show = () => {
    const nowMs = Date.now();
    find("#age").textContent = ` · ${formatSpan(nowMs - madeMs)} ago`;
    for (const element of findAll("[data-age]")) {
      element.textContent = `${formatSpan(nowMs - Date.parse(element.dataset.age ?? ""))} ago`;
    }
    const intervalMs = (model.interval_seconds ?? 24 * 60 * 60) * 1000;
    const stale = find("#stale");
    stale.hidden = nowMs - madeMs <= 2 * intervalMs;
    const text = `This page is ${formatSpan(nowMs - madeMs)} old; runs start every ${formatSpan(intervalMs)}. Newer runs are not on it.`;
    if (!stale.hidden && stale.textContent !== text) stale.textContent = text;
  };
  show();
  setInterval(show, REFRESH_MS);
}
