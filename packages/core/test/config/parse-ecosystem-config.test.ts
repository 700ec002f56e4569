import { describe, expect, it } from "@jest/globals";
import { parseEcosystemConfig } from "../../src/config/parse-ecosystem-config.ts";
import { ConfigError, formatConfigProblem } from "../../src/errors/errors.ts";
import { fileWith } from "./findings-of.ts";

describe("parseEcosystemConfig", () => {
  it("hands back the warnings with the configuration", async () => {
    const { config, warnings } = await parseEcosystemConfig(fileWith({ sync_interval_minutes: 3 }), {
      file: "a.json",
    });

    expect(config.syncIntervalMinutes).toBe(3);
    expect(warnings.map(({ rule }) => rule)).toEqual(["CFG010"]);
  });

  it.each([
    ["a.yaml", undefined],
    ["a.YML", undefined],
    ["a", "yaml"],
  ] as const)("reads %s as YAML where it is asked for %s", async (file, format) => {
    const source = format === undefined ? { file } : { file, format };

    const { config } = await parseEcosystemConfig("repositories:\n  - acme/api # why\n", source);

    expect(config.repositories).toEqual([{ repository: { owner: "acme", name: "api" }, isEnabled: true }]);
  });

  it("throws all errors at once, with file, line, column and rule, and no warning", async () => {
    const text = [
      "{",
      '  "repositories": ["acme"],',
      '  "sync_interval_minutes": 0,',
      '  "extra": 1',
      "}",
    ].join("\n");

    const parsing = parseEcosystemConfig(text, { file: "config/e.json" });

    await expect(parsing).rejects.toBeInstanceOf(ConfigError);
    await expect(parsing).rejects.toThrow(
      [
        'config/e.json:2:20: A repository must be owner/name, but "acme" has no owner. Write owner/name. (CFG007)',
        "config/e.json:3:28: sync_interval_minutes must be an integer from 1 to 1440, but is 0. Change it, or remove the key for the default, 15. (CFG006)",
      ].join("\n"),
    );
    expect(formatConfigProblem({ message: "x", file: "f" })).toBe("f: x");
  });
});
