import { describe, expect, it } from "@jest/globals";
import { checkDocument } from "../../src/graphql/engine.ts";

/** A document of about 2,000 characters, another one for each number. */
const documentOf = (number: number): string => `{ ${`a${number}: viewer { login } `.repeat(80)} }`;

describe("documents", () => {
  it("are parsed once while they are among the last", () => {
    const first = checkDocument("{ viewer { login } }");

    expect(checkDocument("{ viewer { login } }")).toBe(first);
  });

  it("are forgotten after many others, so that a client that never repeats itself costs no memory", () => {
    const first = checkDocument(documentOf(0));

    for (let number = 1; number <= 100; number += 1) checkDocument(documentOf(number));

    expect(checkDocument(documentOf(100))).toBe(checkDocument(documentOf(100)));
    expect(checkDocument(documentOf(0))).not.toBe(first);
  });
});
