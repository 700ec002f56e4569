import {
  type Container,
  isContainer,
  listContainers,
  listMembers,
  type MadeUpFile,
  type Member,
  type Value,
} from "./model.ts";
import type { Random } from "./random.ts";

/** Gives out words that no version has yet. */
export class Words {
  readonly #prefix: string;
  #count = 0;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  next(kind: string): string {
    this.#count += 1;
    return `${kind}${this.#prefix}${this.#count}`;
  }
}

/** A file with maps, lists of words, lists of things with ids, blocks, anchors and comments. */
export function makeFile(random: Random, words: Words): MadeUpFile {
  const root = makeContainer("map", 3, random, words);
  while (root.members.length < 4) root.members.push(makeMember("map", 2, random, words));
  const [first] = root.members;
  if (first !== undefined && random.chance(30)) {
    const anchor = words.next("a");
    first.value = { kind: "word", text: words.next("v"), anchor };
    root.members.push({ ...makeMember("map", 0, random, words), value: { kind: "alias", of: anchor } });
  }
  return { root, layout: { indent: random.pick([2, 2, 4]), isFlush: random.chance(50) } };
}

function makeContainer(kind: "map" | "list", depth: number, random: Random, words: Words): Container {
  const members: Member[] = [];
  for (let left = random.below(5) + 1; left > 0; left -= 1)
    members.push(makeMember(kind, depth - 1, random, words));
  if (kind === "list" && random.chance(50)) {
    for (const member of members) member.value = makeThing(random, words);
  } else if (kind === "list") {
    for (const member of members) member.value = { kind: "word", text: words.next("e") };
  }
  return { kind, members };
}

export function makeMember(kind: "map" | "list", depth: number, random: Random, words: Words): Member {
  return {
    key: kind === "map" ? words.next("k") : "",
    above: random.chance(25) ? [words.next("c")] : [],
    behind: random.chance(15) ? words.next("c") : "",
    value: makeValue(depth, random, words),
  };
}

function makeValue(depth: number, random: Random, words: Words): Value {
  if (depth > 0 && random.chance(45))
    return makeContainer(random.pick(["map", "list"]), depth, random, words);
  if (random.chance(10)) return { kind: "block", lines: [1, 2, 3, 4, 5].map(() => words.next("b")) };
  if (random.chance(10)) return { kind: "word", text: [1, 2, 3, 4].map(() => words.next("w")).join(" ") };
  if (random.chance(10)) return { kind: "word", text: `${words.next("n")}@1.${random.below(9)}.0` };
  return { kind: "word", text: words.next("v") };
}

/** An element with an id, as steps have one. */
function makeThing(random: Random, words: Words): Value {
  const member = (key: string, text: string): Member => ({
    key,
    above: [],
    behind: random.chance(10) ? words.next("c") : "",
    value: { kind: "word", text },
  });
  return {
    kind: "map",
    members: [
      member("id", words.next("i")),
      member("uses", words.next("u")),
      member(words.next("k"), words.next("v")),
    ],
  };
}

/** Does one thing that people do to files. */
export function editOnce(file: MadeUpFile, random: Random, words: Words): void {
  const containers = listContainers(file.root);
  const container = random.pick(containers);
  const members = listMembers(file.root).filter(({ value }) => value.kind !== "alias" && !hasAnchor(value));
  if (members.length === 0) return;
  const member = random.pick(members);
  switch (random.below(13)) {
    case 0:
    case 1:
    case 2:
      editValue(member, random, words);
      return;
    case 3:
      editComment(member, random, words);
      return;
    case 4:
      member.behind = random.chance(30) || member.value.kind === "block" ? "" : words.next("c");
      return;
    case 5:
    case 6:
    case 7:
      add(container, random, words);
      return;
    case 8:
      remove(container, random);
      return;
    case 9:
      move(container, random);
      return;
    case 10:
      carry(containers, random);
      return;
    case 11:
      if (random.chance(20)) file.layout = { indent: 6 - file.layout.indent, isFlush: !file.layout.isFlush };
      return;
    default:
      if (container.kind === "list" && container.members.every(({ value }) => value.kind === "word"))
        container.members.sort((a, b) => textOf(a).localeCompare(textOf(b)));
  }
}

function hasAnchor(value: Value): boolean {
  return value.kind === "word"
    ? value.anchor !== undefined
    : isContainer(value) &&
        value.members.some((member) => hasAnchor(member.value) || member.value.kind === "alias");
}

function textOf({ value }: Member): string {
  return value.kind === "word" ? value.text : "";
}

function editValue(member: Member, random: Random, words: Words): void {
  const { value } = member;
  if (value.kind === "block") value.lines[random.below(value.lines.length)] = words.next("b");
  // What both sides added is one thing by its id.
  else if (value.kind === "word" && !value.text.startsWith("ib")) {
    const parts = value.text.split(" ");
    const version = /^(.*@)1\.(\d+)\.0$/.exec(value.text);
    if (version !== null) value.text = `${version[1]}1.${Number(version[2]) + 1 + random.below(5)}.0`;
    else if (parts.length > 1) value.text = parts.with(random.below(parts.length), words.next("w")).join(" ");
    else value.text = words.next("v");
  }
}

function editComment(member: Member, random: Random, words: Words): void {
  const roll = random.below(10);
  if (member.above.length === 0 || roll < 3) member.above.push(words.next("c"));
  else if (roll < 5) member.above.pop();
  else member.above[random.below(member.above.length)] = words.next("c");
}

function add({ kind, members }: Container, random: Random, words: Words): void {
  const member = makeMember(kind, 2, random, words);
  if (kind === "list") {
    const isOfWords = members.every(({ value }) => value.kind === "word");
    member.value = isOfWords ? { kind: "word", text: words.next("e") } : makeThing(random, words);
  }
  members.splice(random.below(members.length + 1), 0, member);
}

function remove({ members }: Container, random: Random): void {
  const at = random.below(members.length + 1);
  const member = members[at];
  if (member === undefined || members.length < 2 || hasAnchor(member.value)) return;
  // What both sides added is one thing by its id.
  if (member.value.kind === "word" && member.value.text.startsWith("ib")) return;
  members.splice(at, 1);
}

function move({ members }: Container, random: Random): void {
  const [member] = members.splice(random.below(members.length), 1);
  if (member !== undefined) members.splice(random.below(members.length + 1), 0, member);
  // An alias stands behind its anchor.
  members.sort((a, b) => Number(a.value.kind === "alias") - Number(b.value.kind === "alias"));
}

/** Takes an entry from one map to another. */
function carry(containers: readonly Container[], random: Random): void {
  const maps = containers.filter(({ kind }) => kind === "map");
  const [from, to] = [random.pick(maps), random.pick(maps)];
  const at = random.below(from.members.length + 1);
  const member = from.members[at];
  if (member === undefined || from.members.length < 2 || isContainer(member.value) || hasAnchor(member.value))
    return;
  // What both sides added to one place is no longer one thing once it stands at two.
  if (/^(?:id|uses|kb\d+)$/.test(member.key) || member.value.kind === "alias") return;
  from.members.splice(at, 1);
  to.members.push(member);
  to.members.sort((a, b) => Number(a.value.kind === "alias") - Number(b.value.kind === "alias"));
}
