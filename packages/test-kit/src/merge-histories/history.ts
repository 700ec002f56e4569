import { editOnce, makeFile, makeMember, Words } from "./edit.ts";
import {
  type Container,
  listContainers,
  type MadeUpFile,
  type Member,
  writeJson,
  writeYaml,
} from "./model.ts";
import { Random } from "./random.ts";

/** A file, and what two sides made of it. */
export interface History {
  readonly path: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Makes the history of a seed up. */
export function makeHistory(seed: number): History {
  const random = new Random(seed);
  const isYaml = random.chance(60);
  const base = makeFile(random, new Words("x"));
  if (!isYaml) base.root.members[0]?.above.push("cx0");
  const [ours, theirs] = [structuredClone(base), structuredClone(base)];
  const [byOurs, byTheirs] = [new Words("o"), new Words("t")];
  if (random.chance(25)) addToBoth(ours, theirs, random, new Words("b"));
  for (let left = 1 + random.below(3); left > 0; left -= 1) editOnce(ours, random, byOurs);
  for (let left = 1 + random.below(3); left > 0; left -= 1) editOnce(theirs, random, byTheirs);
  const write = isYaml ? writeYaml : writeJson;
  return {
    path: isYaml ? "made-up.yaml" : "made-up.json",
    base: write(base),
    ours: write(ours),
    theirs: write(theirs),
  };
}

/** Adds one thing on both sides: alike, with more on one side, with other parts, at the same place or at two. */
function addToBoth(ours: MadeUpFile, theirs: MadeUpFile, random: Random, words: Words): void {
  const [a, b] = [listContainers(ours.root), listContainers(theirs.root)];
  const at = random.below(Math.min(a.length, b.length));
  const [one, other] = [a[at], b[at]];
  if (one === undefined || other === undefined || one.kind !== other.kind) return;
  const member = makeMember(one.kind, 1, random, words);
  if (one.kind === "list") {
    const isOfWords = (list: Container) => list.members.every(({ value }) => value.kind === "word");
    if (isOfWords(one) !== isOfWords(other)) return;
    member.value = isOfWords(one)
      ? { kind: "word", text: words.next("e") }
      : { kind: "map", members: ["id", "uses"].map((key) => plain(key, words.next("i"))) };
  }
  const twin = structuredClone(member);
  if (twin.value.kind === "map" && random.chance(60))
    twin.value.members.push(plain(words.next("k"), words.next("v")));
  if (member.value.kind === "map" && random.chance(30))
    member.value.members.push(plain(words.next("k"), words.next("v")));
  if (random.chance(20)) twin.above = [words.next("c")];
  one.members.splice(random.below(one.members.length + 1), 0, member);
  other.members.splice(random.below(other.members.length + 1), 0, twin);
  for (const { members } of [one, other])
    members.sort((x, y) => Number(x.value.kind === "alias") - Number(y.value.kind === "alias"));
}

function plain(key: string, text: string): Member {
  return { key, above: [], behind: "", value: { kind: "word", text } };
}
