import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { styleText } from "node:util";
import { describe, expect, it } from "@jest/globals";
import { parseAnsi } from "../../../scripts/pictures/ansi.ts";
import { renderPullRequestPage, renderSummaryPage } from "../../../scripts/pictures/github-page.ts";
import { renderTerminalWindow } from "../../../scripts/pictures/terminal-window.ts";
import { PROJECT_ROOT } from "../src/run-bundled-action.ts";

function paint(style: Parameters<typeof styleText>[0], text: string): string {
  return styleText(style, text, { validateStream: false });
}

describe("the picture of the demo", () => {
  it("keeps the column and the colour of each piece of a line", () => {
    const line = `  ${paint("bold", "acme/api")}  a b  23  ${paint("green", "opened")} #1`;

    const spans = parseAnsi(line);

    expect(spans).toEqual([
      { column: 2, text: "acme/api", colour: "#e6edf3", isBold: true },
      { column: 12, text: "a b", colour: "#e6edf3", isBold: false },
      { column: 17, text: "23", colour: "#e6edf3", isBold: false },
      { column: 21, text: "opened", colour: "#56d364", isBold: false },
      { column: 28, text: "#1", colour: "#e6edf3", isBold: false },
    ]);
  });

  it("escapes what was printed", () => {
    const svg = renderTerminalWindow(["<script> & co"], 'a "title"');

    expect(svg).toContain(">&lt;script&gt; &amp; co</text>");
    expect(svg).toContain('aria-label="a &quot;title&quot;"');
  });

  it("shows a successful demo and no path of the machine that drew it", async () => {
    const svg = await readFile(join(PROJECT_ROOT, "docs", "images", "demo.svg"), "utf8");

    expect(svg).toContain("every pull request exists once");
    expect(svg).toContain("merged branches synced again, no duplicates");
    expect(svg).not.toMatch(/automation-demo-|\/tmp\/|\/home\/|\/Users\//);
  });
});

describe("the pictures of GitHub's pages", () => {
  const pullRequest = {
    number: 7,
    title: "Sync <release> with main",
    body: "`release` is **23 commits behind** `main`.\n\n> [!IMPORTANT]\n> Resolve the conflicts.",
    commits: 24,
    user: { login: "ecosystem-sync[bot]" },
    base: { ref: "release" },
    head: { ref: "ecosystem-sync/release" },
    labels: [{ name: "automerge", color: "ededed" }],
  };

  it("show what the REST API says about a pull request, escaped", () => {
    const page = renderPullRequestPage(pullRequest);

    expect(page).toContain("Sync &lt;release&gt; with main");
    expect(page).toContain("wants to merge 24 commits into <code>release</code>");
    expect(page).toContain("from <code>ecosystem-sync/release</code>");
    expect(page).toContain(">automerge</span>");
  });

  it("render Markdown as GitHub does, alerts included", () => {
    const page = renderPullRequestPage(pullRequest);

    expect(page).toContain("<strong>23 commits behind</strong>");
    expect(page).toContain('<blockquote class="important"><p><b>Important</b></p><p>Resolve the conflicts.');
  });

  it("render the tables of a job summary", () => {
    const page = renderSummaryPage("## Summary\n\n| Behind |\n| --- |\n| 4 |", "sync");

    expect(page).toContain("<b>sync</b> summary");
    expect(page).toContain("<td>4</td>");
  });

  it.each(["pull-request.png", "job-summary.png"])("%s is small", async (name) => {
    const picture = await readFile(join(PROJECT_ROOT, "docs", "images", name));

    expect(picture.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(picture.length).toBeLessThan(200_000);
  });
});
