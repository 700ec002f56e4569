import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

const TEXT = "line\n";
const LONG = "x".repeat(512_001);

let local: LocalSandbox;

beforeAll(async () => {
  local = await startLocal({
    seed: {
      repositories: [
        {
          repository: "mona/api",
          branches: [{ name: "data", aheadBy: 1, files: { "v1/a/1.txt": TEXT, "v1/a/2.txt": LONG } }],
        },
      ],
    },
  });
});

afterAll(stopAll);

async function ask(fields: string) {
  const { data, errors } = await local.graphql(`{ repository(owner: "mona", name: "api") { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data.repository;
}

it("lists a folder of a branch, with sizes", async () => {
  const { ref } = await ask(`ref(qualifiedName: "refs/heads/data") { target { ... on Commit {
    file(path: "v1/a") { type object { ... on Tree { entries { name path size type } } } }
    none: file(path: "v2") { name }
  } } }`);

  expect(ref.target).toEqual({
    file: {
      type: "tree",
      object: {
        entries: [
          { name: "1.txt", path: "v1/a/1.txt", size: 5, type: "blob" },
          { name: "2.txt", path: "v1/a/2.txt", size: 512_001, type: "blob" },
        ],
      },
    },
    none: null,
  });
});

it("gives the text of a blob by its place and by its name, and cuts what is longer than 512,000 bytes", async () => {
  const blob = "... on Blob { oid text byteSize isTruncated isBinary }";
  const { short, long } = await ask(
    `short: object(expression: "data:v1/a/1.txt") { ${blob} } long: object(expression: "data:v1/a/2.txt") { ${blob} }`,
  );
  const { byName, nothing } = await ask(
    `byName: object(oid: "${short.oid}") { ${blob} } nothing: object(expression: "data:v1/a/3.txt") { oid }`,
  );

  expect(short).toMatchObject({ text: TEXT, byteSize: 5, isTruncated: false, isBinary: false });
  expect(byName).toEqual(short);
  expect(nothing).toBeNull();
  expect({ ...long, text: long.text.length }).toMatchObject({
    text: 512_000,
    byteSize: 512_001,
    isTruncated: true,
  });
});
