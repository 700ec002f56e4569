import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { listImports, listTypeScript } from "../../scripts/imports.ts";
import { ROOT } from "../../scripts/repository.ts";

const SOURCES = "packages/core/src";

/** Rooms by name, each with the rooms that it imports, in the order of the page. */
type Rooms = ReadonlyMap<string, readonly string[]>;

/** The list below "The folders of core": a line for each folder, its imports behind the arrow, a remark behind two spaces. */
function readDrawing(page: string): Rooms {
  const drawing = /^## The folders of core\n.*?```\n(.*?)\n```/ms.exec(page)?.[1] ?? "";
  return new Map(
    drawing.split("\n").map((line) => {
      const [, room = line, imports = ""] = /^([\w-]+)(?: *─▶ ((?:[\w-]+, )*[\w-]+))?/.exec(line) ?? [];
      return [room, imports.split(", ").filter((name) => name !== "")];
    }),
  );
}

/** What the code has: every import from one folder below `packages/core/src` into another. */
function readCode(): Rooms {
  const roomOf = (file: string) => file.slice(SOURCES.length + 1).split("/")[0] ?? "";
  const rooms = new Map<string, Set<string>>();
  for (const file of listTypeScript(SOURCES)) {
    const room = roomOf(file);
    const known = rooms.get(room) ?? new Set();
    rooms.set(room, known);
    for (const target of listImports(file)) {
      if (target.startsWith(`${SOURCES}/`) && roomOf(target) !== room) known.add(roomOf(target));
    }
  }
  return new Map([...rooms].map(([room, imports]) => [room, [...imports].sort()]));
}

describe("the folders of core", () => {
  const drawn = readDrawing(readFileSync(path.join(ROOT, "docs/architecture.md"), "utf8"));

  it("import each other as docs/architecture.md draws it", () => {
    const code = readCode();

    expect(code.size).toBeGreaterThan(10);
    expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(code));
  });

  it("import only rooms that stand above them, so that there is no circle", () => {
    const order = [...drawn.keys()];

    const upward = [...drawn].flatMap(([room, imports]) =>
      imports
        .filter((name) => order.indexOf(name) >= order.indexOf(room))
        .map((name) => `${room} imports ${name}`),
    );

    expect(upward).toEqual([]);
  });
});
