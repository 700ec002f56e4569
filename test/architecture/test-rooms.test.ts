import { expect, it } from "@jest/globals";
import { listImports, listTypeScript } from "../../scripts/imports.ts";

/** The folder of tests that a file belongs to: `packages/core/test`, `test/bundle`; `undefined` for every other file. */
function testRoom(file: string): string | undefined {
  return /^(?:(?:packages|actions)\/[^/]+\/test|test\/[^/]+)(?=\/)/.exec(file)?.[0];
}

it("tests import no helper of another folder of tests: what two share is in packages/test-kit", () => {
  const files = ["packages", "actions", "test", "bench", "scripts"].flatMap(listTypeScript);

  const strays = files.flatMap((file) =>
    listImports(file)
      .filter((target) => testRoom(target) !== undefined && testRoom(target) !== testRoom(file))
      .map((target) => `${file} imports ${target}`),
  );

  expect(files.length).toBeGreaterThan(1000);
  expect(strays).toEqual([]);
});
