import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { listActions, ROOT } from "../../scripts/repository.ts";
import { updateDocument } from "../../scripts/update-docs.ts";

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  ...listActions().map((action) => `actions/${action}/README.md`),
  ...readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.posix.join("docs", file.replaceAll(path.sep, "/"))),
];

/** The anchor that GitHub gives a heading. */
function toAnchor(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

function brokenLinksOf(document: string): readonly string[] {
  const text = readFileSync(path.join(ROOT, document), "utf8");
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [file = "", anchor] = target.split("#");
      const linked = file === "" ? path.join(ROOT, document) : path.join(ROOT, path.dirname(document), file);
      if (!existsSync(linked)) return true;
      if (anchor === undefined) return false;
      const headings = [...readFileSync(linked, "utf8").matchAll(/^#+ (.+)$/gm)].map(
        (match) => match[1] ?? "",
      );
      return !headings.map(toAnchor).includes(anchor);
    });
}

describe("the documents", () => {
  it.each(documents)("%s links only to what exists", (document) => {
    expect(brokenLinksOf(document)).toEqual([]);
  });
});

describe("a generated part", () => {
  const document = { file: "README.md", parts: { inputs: "| new |" } };

  it("is put between its markers, and the rest is kept", () => {
    const text = "# Title\n\n<!-- inputs:start -->\n| old |\n<!-- inputs:end -->\n\nMore.\n";

    const updated = updateDocument(text, document);

    expect(updated).toBe("# Title\n\n<!-- inputs:start -->\n\n| new |\n\n<!-- inputs:end -->\n\nMore.\n");
    expect(updateDocument(updated, document)).toBe(updated);
  });

  it.each(["# Title\n", "<!-- inputs:start -->\n", "<!-- inputs:end --><!-- inputs:start -->"])(
    "needs both markers, in order: %j",
    (text) => {
      expect(() => updateDocument(text, document)).toThrow("markers");
    },
  );
});
