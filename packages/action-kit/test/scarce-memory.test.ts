import { describe, expect, it } from "@jest/globals";
import { saveScarceMemory } from "../src/scarce-memory.ts";

const GIB = 1024 ** 3;

describe("memory", () => {
  it.each([
    ["is saved where little is left", 0.5 * GIB, ["--optimize-for-size"]],
    ["is left to V8 on a hosted runner", 14 * GIB, []],
  ])("%s", (_, freeBytes, expected) => {
    const flags: string[] = [];

    saveScarceMemory(freeBytes, (flag) => flags.push(flag));

    expect(flags).toEqual(expected);
  });
});
