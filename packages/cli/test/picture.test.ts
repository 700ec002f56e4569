import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { styleText } from "node:util";
import { describe, expect, it } from "@jest/globals";
import { parseAnsi, renderSvg } from "../../../scripts/picture.ts";
import { PROJECT_ROOT } from "../src/run-bundled-action.ts";

function paint(style: Parameters<typeof styleText>[0], text: string): string {
  return styleText(style, text, { validateStream: false });
}

describe("the picture of the demo", () => {
  it("puts each piece of a line where it stood in the terminal, in its colour", () => {
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

  it("takes what was printed for text", () => {
    const svg = renderSvg(["<script> & co"], 'a "title"');

    expect(svg).toContain(">&lt;script&gt; &amp; co</text>");
    expect(svg).toContain('aria-label="a &quot;title&quot;"');
  });

  it("shows a demo that went well, and no path of the machine that it ran on", async () => {
    const svg = await readFile(join(PROJECT_ROOT, "docs", "images", "demo.svg"), "utf8");

    expect(svg).toContain("every pull request exists once");
    expect(svg).toContain("merged branches synced again, no duplicates");
    expect(svg).not.toMatch(/automation-demo-|\/tmp\/|\/home\/|\/Users\//);
  });
});
