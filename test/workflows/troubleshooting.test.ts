import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { ROOT } from "../../scripts/repository.ts";

/** Sections whose first column quotes messages of ours. */
const SECTIONS = [
  "The run fails immediately",
  "GitHub refuses a request",
  "The run fails, warns or is incomplete",
  "A conflict that is not resolved",
];

const page = readFileSync(path.join(ROOT, "docs", "troubleshooting.md"), "utf8");

/** The quotes of our own messages, each as the fragments between the `…` that stand for what differs. */
const quotes = SECTIONS.flatMap((title) => {
  const section = page.split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
  return [...section.matchAll(/^\| `([^`]+)` +\|/gm)].map((match) => match[1] ?? "");
}).filter((quote) => /^[a-zA-Z-]+ .+/.test(quote) && !quote.startsWith("partial:"));

/** Text of all sources that print something, without what cuts a sentence in two: quotes, `+` and line ends. */
const sources = ["packages", "actions"]
  .flatMap((folder) =>
    readdirSync(path.join(ROOT, folder)).flatMap((name) => listSources(path.join(ROOT, folder, name, "src"))),
  )
  .map((file) => readFileSync(file, "utf8").replaceAll(/["`]\s*\+\s*["`]/g, ""))
  .join("\n");

/** A composite action has none. */
function listSources(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(folder, file));
}

describe("docs/troubleshooting.md", () => {
  it("quotes messages in every section", () => {
    expect(quotes.length).toBeGreaterThan(20);
  });

  it.each(quotes)("quotes a message that exists: %s", (quote) => {
    const fragments = quote
      .split("…")
      .map((fragment) => fragment.trim())
      .filter((fragment) => fragment.length > 3);

    expect(fragments.filter((fragment) => !sources.includes(fragment))).toEqual([]);
  });
});
