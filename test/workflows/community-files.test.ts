import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { listActions, ROOT } from "../../scripts/repository.ts";

const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

interface IssueForm {
  readonly body: readonly {
    readonly id?: string;
    readonly attributes: { readonly options?: readonly string[] };
  }[];
}

describe("what people meet before they read code", () => {
  it.each(["SECURITY.md", "CHANGELOG.md", "CODE_OF_CONDUCT.md", "CONTRIBUTING.md", "LICENSE"])(
    "has %s",
    (file) => {
      expect(existsSync(path.join(ROOT, file))).toBe(true);
    },
  );

  it("has a form for bugs that names every action", () => {
    const form = parse(read(".github/ISSUE_TEMPLATE/bug.yml")) as IssueForm;

    const options = form.body.find(({ id }) => id === "action")?.attributes.options ?? [];

    const names = options.map((option) => option.split(" ")[0]);
    expect(listActions().filter((action) => !names.includes(action))).toEqual([]);
  });

  it("links to pages that are there", () => {
    for (const file of ["SECURITY.md", "CHANGELOG.md", "CODE_OF_CONDUCT.md"]) {
      const targets = [...read(file).matchAll(/\]\(([^)#:]+)[)#]/g)].map((match) => match[1] ?? "");
      expect(targets.filter((target) => !existsSync(path.join(ROOT, target)))).toEqual([]);
    }
  });
});
