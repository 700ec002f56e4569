import type { JournalEntry } from "../journal.ts";
import { type Html, html } from "./html.ts";

/** Requests that a page shows, the newest first. */
const SHOWN = 20;

/** The last requests to the API, as a table. */
export function renderJournal(entries: readonly JournalEntry[]): Html {
  if (entries.length === 0) {
    return html`<h2>Requests</h2><p class="quiet">None yet.</p>`;
  }
  const rows = entries.slice(-SHOWN).reverse().map(renderEntry);
  return html`<h2>Requests</h2>
<p class="quiet">The latest ${rows.length} of ${entries.length}, newest first.</p>
<table>
<thead><tr><th class="wide">At</th><th>Request</th><th class="number">Status</th><th class="number wide">Cost</th><th class="number wide">ms</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
}

function renderEntry(entry: JournalEntry): Html {
  const { method, path, status, cost, durationMs, fault, isWriteApplied, operation, at } = entry;
  const what = operation === null ? path : `${path} ${operation.kind} ${operation.name ?? ""}`;
  const tone = status >= 400 || status === 0 ? "closed" : "open";
  return html`<tr>
<td class="fixed quiet wide">${at.slice(11, 19)}</td>
<td><code>${method} ${what}</code>${isWriteApplied ? html` <span class="chip">write</span>` : null}${
    fault === null ? null : html` <span class="chip closed">${fault}</span>`
  }</td>
<td class="number ${tone}">${status === 0 ? "cut" : status}</td>
<td class="number wide">${cost}</td>
<td class="number wide">${durationMs}</td>
</tr>`;
}
