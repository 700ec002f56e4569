import { describe, expect, it } from "@jest/globals";
import { validateFiles } from "../../src/index.ts";

function check(count: number, minutes: number) {
  const repositories = Array.from({ length: count }, (_, at) => `acme/repo-${at}`);
  const text = JSON.stringify({ repositories, sync_interval_minutes: minutes });
  return validateFiles([{ kind: "config", path: "e.json", text }]).findings.map(({ rule }) => rule);
}

describe("the rate limit", () => {
  it.each([
    [10_000, 15, []],
    [10_000, 9, ["CFG009"]],
    [10_000, 5, ["CFG009"]],
    [1_000, 5, []],
    [1, 5, []],
  ])("has room or not for %d repositories every %d minutes", (count, minutes, expected) => {
    expect(check(count, minutes)).toEqual(expected);
  });
});
