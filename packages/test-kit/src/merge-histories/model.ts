/** A value of a made-up file. Every word in it is there once, so that each can be followed through a merge. */
export type Value =
  | { kind: "word"; text: string; anchor?: string }
  | { kind: "alias"; of: string }
  | { kind: "block"; lines: string[] }
  | { kind: "map"; members: Member[] }
  | { kind: "list"; members: Member[] };

/** An entry of a map or an element of a list, with its comments. */
export interface Member {
  key: string;
  above: string[];
  behind: string;
  value: Value;
}

export type Container = Extract<Value, { members: Member[] }>;

/** How a side lays a file out. */
export interface Layout {
  indent: number;
  /** Whether the dashes of a list stand below its key or further to the right. */
  isFlush: boolean;
}

export interface MadeUpFile {
  root: Container;
  layout: Layout;
}

export function isContainer(value: Value): value is Container {
  return value.kind === "map" || value.kind === "list";
}

/** Every container of a value, itself included. */
export function listContainers(value: Value): Container[] {
  if (!isContainer(value)) return [];
  return [value, ...value.members.flatMap((member) => listContainers(member.value))];
}

/** Every member of a value, however deep. */
export function listMembers(value: Value): Member[] {
  return listContainers(value).flatMap(({ members }) => members);
}

export function writeYaml({ root, layout }: MadeUpFile): string {
  return writeBlock(root, 0, layout).join("\n").concat("\n");
}

function writeBlock(container: Container, column: number, layout: Layout): string[] {
  const space = " ".repeat(column);
  return container.members.flatMap((member) => {
    const above = member.above.map((comment) => `${space}# ${comment}`);
    const behind = member.behind === "" ? "" : ` # ${member.behind}`;
    const mark = container.kind === "map" ? `${member.key}:` : "-";
    return [...above, ...writeMember(member.value, { space, mark, behind, column, layout })];
  });
}

interface Place {
  readonly space: string;
  readonly mark: string;
  readonly behind: string;
  readonly column: number;
  readonly layout: Layout;
}

function writeMember(value: Value, { space, mark, behind, column, layout }: Place): string[] {
  switch (value.kind) {
    case "word":
      return [
        `${space}${mark} ${value.anchor === undefined ? "" : `&${value.anchor} `}${value.text}${behind}`,
      ];
    case "alias":
      return [`${space}${mark} *${value.of}${behind}`];
    case "block":
      return [
        `${space}${mark} |`,
        ...value.lines.map((line) => `${space}${" ".repeat(layout.indent)}${line}`),
      ];
    case "map":
    case "list": {
      if (value.members.length === 0)
        return [`${space}${mark} ${value.kind === "map" ? "{}" : "[]"}${behind}`];
      if (mark === "-") {
        const lines = writeBlock(value, column + 2, layout);
        const first = lines.findIndex((line) => !line.trimStart().startsWith("#"));
        // A comment above the first entry of an element has no place of its own in front of a dash.
        const [head = ""] = lines.splice(first, 1);
        // In front of a block's lines it would be one of them.
        const rest = head.endsWith("|") ? lines.slice(first) : lines;
        return [`${space}- ${head.trimStart()}`, ...rest];
      }
      const inside = value.kind === "list" && layout.isFlush ? column : column + layout.indent;
      return [`${space}${mark}${behind}`, ...writeBlock(value, inside, layout)];
    }
  }
}

export function writeJson({ root, layout }: MadeUpFile): string {
  return `${writeValue(root, 0, layout.indent)}\n`;
}

function writeValue(value: Value, column: number, indent: number): string {
  switch (value.kind) {
    case "word":
      return JSON.stringify(value.text);
    case "alias":
      return JSON.stringify(value.of);
    case "block":
      return JSON.stringify(value.lines.join(" "));
    case "map":
    case "list": {
      const [open, close] = value.kind === "map" ? "{}" : "[]";
      if (value.members.length === 0) return `${open}${close}`;
      const space = " ".repeat(column + indent);
      const lines = value.members.flatMap((member, index) => {
        const comma = index < value.members.length - 1 ? "," : "";
        const key = value.kind === "map" ? `${JSON.stringify(member.key)}: ` : "";
        const behind = member.behind === "" ? "" : ` // ${member.behind}`;
        return [
          ...member.above.map((comment) => `${space}// ${comment}`),
          `${space}${key}${writeValue(member.value, column + indent, indent)}${comma}${behind}`,
        ];
      });
      return [open, ...lines, `${" ".repeat(column)}${close}`].join("\n");
    }
  }
}
