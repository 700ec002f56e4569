import { createHash } from "node:crypto";

/** Height of a branch's line in pixels: the graph is made of pieces that must meet. */
export const ROW_HEIGHT = 40;

/** The only style sheet. Every page holds it, and its hash is what the content policy lets through. */
export const STYLE = `
:root { color-scheme: light dark; --page: #ffffff; --raised: #f5f7fa; --line: #d5dbe3; --text: #1b232d; --quiet: #566273;
  --link: #0b5cc4; --trunk: #5b7fb5; --ahead: #187a3c; --behind: #96580a; --closed: #b3261e; --merged: #7440c2; --ok: #187a3c; }
@media (prefers-color-scheme: dark) {
  :root { --page: #10151c; --raised: #1a212b; --line: #303a47; --text: #e4e9f0; --quiet: #9aa7b8;
    --link: #7ab4ff; --trunk: #6f97d6; --ahead: #5fce86; --behind: #e3ac57; --closed: #ff8a80; --merged: #c3a1ff; --ok: #5fce86; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
a { color: var(--link); text-decoration: none; }
a:hover, a:focus-visible { text-decoration: underline; }
header { background: var(--raised); border-bottom: 1px solid var(--line); }
header > div, main, footer { max-width: 68rem; margin: 0 auto; padding: 0.75rem 1rem; }
header > div { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: baseline; justify-content: space-between; }
nav { font-weight: 600; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0.75rem 0 0.25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; margin: 1.75rem 0 0.5rem; }
p { margin: 0.25rem 0; }
.quiet { color: var(--quiet); }
.chip { display: inline-block; border: 1px solid var(--line); border-radius: 1rem; padding: 0 0.5rem; font-size: 0.8rem; color: var(--quiet); white-space: nowrap; }
.open { color: var(--ok); } .closed { color: var(--closed); } .merged { color: var(--merged); } .draft { color: var(--quiet); }
.state { font-weight: 600; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th { text-align: left; font-size: 0.8rem; font-weight: 600; color: var(--quiet); border-bottom: 1px solid var(--line); padding: 0.25rem 0.5rem; }
td { padding: 0.4rem 0.5rem; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
.number { text-align: right; white-space: nowrap; }
th.number { white-space: normal; }
.fixed { white-space: nowrap; width: 1%; }
.branches td { height: ${ROW_HEIGHT}px; padding: 0 0.5rem; border: 0; vertical-align: middle; white-space: nowrap; }
.branches tr:hover td { background: var(--raised); }
.branches .graph { width: 140px; padding: 0; }
.branches .name { width: 100%; max-width: 0; overflow: hidden; text-overflow: ellipsis; }
.branches svg { display: block; width: 140px; height: ${ROW_HEIGHT}px; }
.ahead { color: var(--ahead); } .behind { color: var(--behind); }
.trunk { stroke: var(--trunk); stroke-width: 2.5; fill: none; }
.lane { stroke: var(--ahead); stroke-width: 2; fill: none; } .more { stroke-dasharray: 2 4; }
.commit { fill: var(--ahead); } .fork { fill: var(--trunk); }
.tip { fill: var(--page); stroke: var(--ahead); stroke-width: 2.5; } .tip-behind { fill: var(--page); stroke: var(--behind); stroke-width: 2.5; } .tip-default { fill: var(--trunk); }
.lead { stroke: var(--line); stroke-width: 1; }
article { border: 1px solid var(--line); border-radius: 6px; margin: 0.75rem 0; }
article > p { background: var(--raised); margin: 0; padding: 0.35rem 0.75rem; border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; font-size: 0.9rem; }
pre { margin: 0; padding: 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
.code { font: 13px/1.45 ui-monospace, "Cascadia Mono", Menlo, monospace; background: var(--raised); }
code { font: 0.9em ui-monospace, "Cascadia Mono", Menlo, monospace; overflow-wrap: anywhere; }
footer { color: var(--quiet); font-size: 0.85rem; margin-top: 2rem; }
@media (max-width: 40rem) {
  .wide { display: none; }
  .branches .graph, .branches svg { width: 92px; }
  th, td, .branches td { padding-left: 0.25rem; padding-right: 0.25rem; }
  .branches .graph { padding: 0; }
}
`;

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/** Nothing is loaded, run, framed or sent, https://developer.mozilla.org/docs/Web/HTTP/CSP */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
