import { createRecordingCommands } from "@automation/test-kit/recording-commands";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createActionLogger } from "../src/action-logger.ts";

/** Whether the runner would take a line for a command (ActionCommand.cs: v2 behind white space, v1 anywhere). */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith("::") || line.includes("##[");
}

describe("plain lines", () => {
  it.each([
    ["::set-env name=PATH::/evil", ": :set-env name=PATH::/evil"],
    ["  \t::add-mask::x", "  \t: :add-mask::x"],
    ["a ##[error]b", "a ## [error]b"],
    ["a::b", "a::b"],
    ["\u001b[31mred\u0007", "[31mred"],
  ])("%j are printed as %j", (text, expected) => {
    const commands = createRecordingCommands();

    createActionLogger(commands).info(text);

    expect(commands.log).toEqual([`info: ${expected}`]);
  });

  it.each(["\n", "\r\n", "\r"])("are cut at %j, so that no second line can start a command", (end) => {
    const commands = createRecordingCommands();

    createActionLogger(commands).info(`title${end}::error::forged`);

    expect(commands.log).toEqual(["info: title", "info: : :error::forged"]);
  });

  it("never are a command, whatever the text", () => {
    const pieces = fc.constantFrom(
      "::",
      "##[",
      "##",
      "[",
      ":",
      "\n",
      "\r",
      " ",
      "\t",
      "\u0085",
      "\u0000",
      "\u2028",
      "x",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const commands = createRecordingCommands();

        createActionLogger(commands).info(parts.join(""));

        for (const entry of commands.log) {
          const line = entry.slice("info: ".length);
          expect(isCommand(line)).toBe(false);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("annotations", () => {
  it.each(["notice", "warning"] as const)("of kind %s are ten at most, and the rest plain lines", (kind) => {
    const commands = createRecordingCommands();
    const logger = createActionLogger(commands);

    for (let count = 1; count <= 12; count++) logger[kind](`number ${count}\n::group::x`);

    expect(commands.log.filter((entry) => entry.startsWith(`${kind}: `))).toHaveLength(10);
    expect(commands.log.slice(10)).toEqual([
      expect.stringMatching(/^info: (Notice|Warning): number 11$/),
      "info: : :group::x",
      expect.stringMatching(/^info: (Notice|Warning): number 12$/),
      "info: : :group::x",
    ]);
  });

  it("keep one error free for the reason why the step fails", () => {
    const commands = createRecordingCommands();
    const logger = createActionLogger(commands);

    for (let count = 1; count <= 20; count++) logger.error(`number ${count}`);
    logger.failure("the reason");

    expect(commands.log.filter((entry) => entry.startsWith("error: "))).toHaveLength(10);
    expect(commands.log.at(-1)).toBe("error: the reason");
  });

  it("that became plain lines still say where", () => {
    const commands = createRecordingCommands();
    const logger = createActionLogger(commands);

    for (let line = 1; line <= 11; line++) logger.failure("wrong", { file: "a.json", startLine: line });

    expect(commands.log.at(-1)).toBe("info: Error: a.json:11: wrong");
  });
});

describe("groups and debug output", () => {
  it("keep a group together", () => {
    const commands = createRecordingCommands();

    createActionLogger(commands).group("acme/api", ["one", "::endgroup::"]);

    expect(commands.log).toEqual(["group: acme/api", "info: one", "info: : :endgroup::", "end of group"]);
  });

  it("leave it to the runner whether debug lines are shown", () => {
    const commands = createRecordingCommands();

    createActionLogger(commands).debug("GET /rate_limit");

    expect(commands.log).toEqual(["debug: GET /rate_limit"]);
  });
});
