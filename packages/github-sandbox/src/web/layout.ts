import { Html, html, pagePath } from "./html.ts";
import { STYLE } from "./style.ts";

/** Seconds between two looks when a page is watched. */
const WATCH_SECONDS = 3;

export interface PageFrame {
  readonly title: string;
  /** Steps from the root to here: `acme`, `api`, `pull`, `3`. */
  readonly steps: readonly string[];
  /** Whether the page loads itself again; needs no JavaScript. */
  readonly isWatched: boolean;
}

/** A whole page around its content. */
export function layout({ title, steps, isWatched }: PageFrame, content: Html): string {
  const refresh = isWatched ? html`<meta http-equiv="refresh" content="${WATCH_SECONDS}">` : null;
  const watch = isWatched
    ? html`<a href="?">Stop watching</a>`
    : html`<a href="?watch=1">Watch (every ${WATCH_SECONDS} seconds)</a>`;
  const page = html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${refresh}
<title>${title} · local GitHub</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<header><div>
<nav aria-label="Where you are"><a href="/">Local GitHub</a>${breadcrumbs(steps)}</nav>
<span>${watch}</span>
</div></header>
<main>
${content}
</main>
<footer>A sandbox: nothing here leaves this machine, and no request to a page is counted or kept.</footer>
</body>
</html>
`;
  return `<!doctype html>\n${page.text}`;
}

/** The owner and the repository are pages; what follows is only named. */
function breadcrumbs(steps: readonly string[]): readonly Html[] {
  return steps.map((step, index) => {
    const isLink = index < 2 && index < steps.length - 1;
    return isLink
      ? html` / <a href="${pagePath(...steps.slice(0, index + 1))}"><bdi>${step}</bdi></a>`
      : html` / <bdi>${step}</bdi>`;
  });
}
