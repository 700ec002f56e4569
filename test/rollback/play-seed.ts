import { Random } from "@automation/test-kit/random";
import { FAILURES } from "./faulty-ports.ts";
import { FLOWS, seedOf } from "./flows.ts";
import { commitOn } from "./people.ts";
import { Stage } from "./stage.ts";

/** What people do between a run and its rollback. */
const DEEDS = ["nothing", "commit", "comment", "merge", "close", "new-branch"] as const;

type Deed = (typeof DEEDS)[number];

/** What a seed came to; `violations` is empty when nothing of anybody's was lost. */
export interface SeedPlay {
  readonly seed: number;
  readonly flow: string;
  readonly deeds: readonly Deed[];
  readonly violations: readonly string[];
}

/**
 * Plays one story, made from its seed alone: a job of ours, disturbed or not; people in between; a rollback, killed or not, or
 * two of them at once, and one more. Nothing of people's may be lost.
 */
export async function playSeed(seed: number): Promise<SeedPlay> {
  const random = new Random(seed);
  const flow = random.pick(FLOWS);
  const stage = await Stage.open(seedOf(flow));
  try {
    await flow.prepare?.(stage);
    const isStruck = random.chance(0.6);
    const strike = { at: random.integer(1, 8), failure: random.pick(FAILURES) };
    const { journal } = await stage.run(flow.flow(stage), isStruck ? { strike } : {});
    const theirs: Theirs = { commits: [], comments: [], merged: [] };
    const deeds = random.times(random.integer(1, 2), () => random.pick(DEEDS));
    for (const deed of deeds) await act(deed, stage, random, theirs);
    await disturbedRollback(stage, journal, random, theirs);
    const last = await stage.rollBack([journal]);
    const after = await stage.snapshot();
    await stage.rollBack([journal]);
    const violations = await findLosses(stage, theirs);
    if (JSON.stringify(await stage.snapshot()) !== JSON.stringify(after)) {
      violations.push("a rollback that was done wrote again");
    }
    const failed = last.rows.filter(({ status }) => status === "failed");
    violations.push(...failed.map(({ entry, reason }) => `${entry.operation} failed: ${reason}`));
    return { seed, flow: flow.name, deeds, violations };
  } finally {
    await stage.close();
  }
}

/** What people left: commits by the branch, comments and merges by the number. */
interface Theirs {
  readonly commits: { readonly branch: string; readonly oid: string }[];
  readonly comments: { readonly number: number; readonly text: string }[];
  readonly merged: { readonly base: string; readonly oid: string }[];
}

/** A person is killed by nothing, and comes in the middle of a rollback, too. */
async function disturbedRollback(
  stage: Stage,
  journal: string,
  random: Random,
  theirs: Theirs,
): Promise<void> {
  const way = random.pick(["killed", "two", "person", "none"] as const);
  if (way === "two") {
    await Promise.all([stage.rollBack([journal]), stage.rollBack([journal])]);
  } else if (way !== "none") {
    const at = random.integer(1, 5);
    const deed = random.pick(DEEDS);
    const onWrite = async (count: number) => {
      if (way === "person" && count === at) await act(deed, stage, random, theirs);
    };
    const strike = way === "killed" ? { strike: { at, failure: random.pick(FAILURES) } } : {};
    await stage.rollBack([journal], { ...strike, onWrite }).catch(() => undefined);
  }
}

async function act(deed: Deed, stage: Stage, random: Random, theirs: Theirs): Promise<void> {
  const repository = stage.sandbox.repository("acme/api");
  const branches = (await repository.branches()).filter(({ name }) => name !== "main");
  const pulls = (await repository.pullRequests()).filter(({ state }) => state === "open");
  const [pull] = pulls;
  const label = `theirs-${theirs.commits.length}-${random.integer(0, 1_000_000)}`;
  if (deed === "commit" && branches.length > 0) {
    const branch = random.pick(branches).name;
    theirs.commits.push({ branch, oid: await commitOn(stage.sandbox, branch, 1, label) });
  } else if (deed === "new-branch") {
    const branch = `topic/${label}`;
    const oid = (await repository.branch("main"))?.oid ?? "";
    await repository.git.updateRefs([
      { name: `refs/heads/${branch}`, before: null, after: oid, force: false },
    ]);
    theirs.commits.push({ branch, oid: await commitOn(stage.sandbox, branch, 1, label) });
  } else if (deed === "comment" && pull !== undefined) {
    await stage.act("POST", `/repos/acme/api/issues/${pull.number}/comments`, { body: label });
    theirs.comments.push({ number: pull.number, text: label });
  } else if (deed === "merge" && pull !== undefined && !pull.pull.isDraft) {
    const merge = stage.act("PUT", `/repos/acme/api/pulls/${pull.number}/merge`, {});
    const isMerged = await merge.then(
      () => true,
      () => false,
    );
    const base = pull.pull.baseRef;
    const oid = (await repository.branch(base))?.oid;
    if (isMerged && oid !== undefined) theirs.merged.push({ base, oid });
  } else if (deed === "close" && pull !== undefined) {
    await stage.act("PATCH", `/repos/acme/api/pulls/${pull.number}`, { state: "closed" });
  }
}

async function findLosses(stage: Stage, { commits, comments, merged }: Theirs): Promise<string[]> {
  const repository = stage.sandbox.repository("acme/api");
  const losses: string[] = [];
  for (const { branch, oid } of commits) {
    const tip = (await repository.branch(branch))?.oid;
    if (tip === undefined || !(await contains(stage, tip, oid))) losses.push(`a commit on ${branch} is lost`);
  }
  for (const { base, oid } of merged) {
    const tip = (await repository.branch(base))?.oid;
    if (tip === undefined || !(await contains(stage, tip, oid))) losses.push(`a merge into ${base} is lost`);
  }
  for (const { number, text } of comments) {
    const threads = [...(await repository.pullRequests()), ...repository.issues()];
    const found = threads.find((thread) => thread.number === number);
    if (!found?.comments.some(({ body }) => body === text)) losses.push(`a comment on #${number} is lost`);
  }
  return losses;
}

/** Whether a commit is reachable from another one. */
async function contains(stage: Stage, tip: string, oid: string): Promise<boolean> {
  const { git } = stage.sandbox.repository("acme/api");
  const seen = new Set<string>();
  const open = [tip];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === oid) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...((await git.readCommit(next))?.parentOids ?? []));
  }
  return false;
}
