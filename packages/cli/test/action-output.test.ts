import { describe, expect, it } from "@jest/globals";
import { isProblemLine, toTerminalLine } from "../src/action-output.ts";

describe("toTerminalLine", () => {
  it.each([
    ["a plain line", "acme/api: 3 branches", "acme/api: 3 branches"],
    ["an error", "::error::It failed", "✗ It failed"],
    ["a warning", "::warning::Mind this", "! Mind this"],
    ["a notice", "::notice::By the way", "i By the way"],
    ["a group", "::group::acme/api", "acme/api"],
    ["escaped text, percent signs last", "::error::100%25 %250A of%0Aboth", "✗ 100% %0A of\nboth"],
    ["a line that only begins like a command", ":: error::x", ":: error::x"],
  ])("shows %s", (_, line, expected) => {
    const shown = toTerminalLine(line);

    expect(shown).toBe(expected);
  });

  it.each(["::endgroup::", "::debug::secret detail", "::add-mask::token"])("hides %s", (line) => {
    const shown = toTerminalLine(line);

    expect(shown).toBeNull();
  });

  it("names the place of a problem as the user would write it", () => {
    const line = "::error title=Config,file=a%2Cb/eco%3A1.yml,line=3,col=7::Unknown key";

    const shown = toTerminalLine(line, (file) => `../${file}`);

    expect(shown).toBe("✗ ../a,b/eco:1.yml:3:7: Unknown key");
  });
});

describe("isProblemLine", () => {
  it.each([
    ["::error::x", true],
    ["::warning file=a::x", true],
    ["::notice::x", false],
    ["::group::error", false],
    ["error: x", false],
  ])("says of %s: %s", (line, expected) => {
    const isProblem = isProblemLine(line);

    expect(isProblem).toBe(expected);
  });
});
