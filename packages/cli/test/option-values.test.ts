import { describe, expect, it } from "@jest/globals";
import { InvalidArgumentError } from "commander";
import { integer, nonEmpty, shard } from "../src/option-values.ts";

describe("option values", () => {
  it.each([
    ["integer", integer(1, 50), ["1", "50", "7"]],
    ["shard", shard, ["1/1", "2/8"]],
    ["nonEmpty", nonEmpty, ["a.json", "0"]],
  ] as const)("%s passes good ones on as they are", (_, check, texts) => {
    const passed = texts.map(check);

    expect(passed).toEqual(texts);
  });

  it.each([
    ["integer", integer(1, 50), ["0", "51", "-1", "1.5", "1e1", "07", "", " 7", "7 ", "ten", "0x10"]],
    ["shard", shard, ["0/8", "9/8", "2", "a/b", ""]],
    ["nonEmpty", nonEmpty, ["", "  "]],
  ] as const)("%s refuses wrong ones as wrong usage", (_, check, texts) => {
    const attempts = texts.map((text) => () => check(text));

    for (const attempt of attempts) expect(attempt).toThrow(InvalidArgumentError);
  });
});
