import type { InspectedRepository, Sandbox } from "@automation/github-sandbox";
import { OURSELVES, PERSONS_TOKEN } from "./accounts.ts";
import { commitAsPerson } from "./push.ts";
import type { MergeWay, Step } from "./scenario.ts";
import type { PeoplesRepository, World } from "./world.ts";

type Merge = Extract<Step, { kind: "merge" }>;
type PullRequest = Awaited<ReturnType<InspectedRepository["pullRequests"]>>[number];

/** How GitHub says that something cannot be merged as things are; nothing happens then. */
const REFUSALS = [405, 409, 422];

/** What people asked of GitHub, and how much of it was done. */
export interface PeoplesRequests {
  readonly sent: number;
  readonly granted: number;
}

/** Deals with every open pull request of ours as people do, and moves the default branches on. */
export async function mergeAsPeople(step: Merge, sandbox: Sandbox, world: World): Promise<PeoplesRequests> {
  let [index, sent, granted] = [0, 0, 0];
  for (const repository of sandbox.repositories()) {
    const people = world.get(repository.fullName);
    if (people === undefined) continue;
    const person = new Person(sandbox.url, repository, people);
    for (const { number } of (await repository.pullRequests()).filter(isOpenAndOurs)) {
      await person.dealWith(number, step.ways[index % step.ways.length] ?? "merge");
      index += 1;
    }
    await person.commit(people.defaultBranch, step.commits);
    sent += person.sent;
    granted += person.granted;
  }
  return { sent, granted };
}

function isOpenAndOurs({ author, state }: PullRequest): boolean {
  return author === OURSELVES && state === "open";
}

/** Somebody who looks after one repository. */
class Person {
  readonly #url: string;
  readonly #repository: InspectedRepository;
  readonly #people: PeoplesRepository;
  sent = 0;
  granted = 0;

  constructor(url: string, repository: InspectedRepository, people: PeoplesRepository) {
    this.#url = `${url}/repos/${repository.fullName}`;
    this.#repository = repository;
    this.#people = people;
  }

  async dealWith(number: number, way: MergeWay): Promise<void> {
    const pull = (await this.#repository.pullRequests()).find((one) => one.number === number);
    // Merging one may have merged another.
    if (pull === undefined || !isOpenAndOurs(pull)) return;
    const { baseRef, headRef } = pull.pull;
    const { defaultBranch } = this.#people;
    if (way === "by-hand") {
      if (await this.#ask("POST", "/merges", { base: baseRef, head: defaultBranch }))
        await this.#takeDown(baseRef);
      return;
    }
    // From the default branch it would push the stale branch into that: the text of the pull request warns of it.
    if ((way === "update" || way === "update-and-merge") && headRef !== defaultBranch) {
      await this.#update(pull);
      if (way === "update") return;
    }
    const method = way === "squash" || way === "rebase" ? way : "merge";
    await this.#merge(number, method);
  }

  /** Commits to a branch of people's. */
  async commit(name: string, commits: number): Promise<void> {
    const branch = await this.#repository.branch(name);
    if (branch === null || commits === 0) return;
    this.#people.branches.set(name, await commitAsPerson(this.#repository, branch, commits));
  }

  /** "Update branch", after the base got a commit: what it adds to the head is the person's. */
  async #update({ number, pull: { baseRef, headRef } }: PullRequest): Promise<void> {
    await this.commit(baseRef, 1);
    if (!(await this.#ask("PUT", `/pulls/${number}/update-branch`, {}))) return;
    const head = await this.#repository.branch(headRef);
    if (head !== null) this.#people.work.push({ branch: headRef, oid: head.oid });
  }

  async #merge(number: number, method: "merge" | "squash" | "rebase"): Promise<void> {
    const before = (await this.#repository.pullRequests()).find((one) => one.number === number);
    if (before === undefined) return;
    if (!(await this.#ask("PUT", `/pulls/${number}/merge`, { merge_method: method }))) return;
    const { baseRef, headRef, headOid } = before.pull;
    await this.#takeDown(baseRef);
    if (method !== "merge") this.#people.flattened.add(baseRef);
    const { work, mayStay } = this.#people;
    // What was merged is in its base now, and its people may do without the branch.
    for (const entry of work.filter(({ branch }) => branch === headRef)) {
      if (!(await this.#repository.git.isAncestor(entry.oid, headOid))) continue;
      work.splice(work.indexOf(entry), 1);
      if (method !== "merge") mayStay.add(headRef);
    }
  }

  /** Takes down where a merge left a branch. */
  async #takeDown(name: string): Promise<void> {
    const branch = await this.#repository.branch(name);
    if (branch !== null) this.#people.branches.set(name, branch.oid);
    this.#people.flattened.delete(name);
  }

  async #ask(method: string, path: string, body: object): Promise<boolean> {
    this.sent += 1;
    const answer = await fetch(`${this.#url}${path}`, {
      method,
      headers: { authorization: `token ${PERSONS_TOKEN}`, "user-agent": "maria" },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok && !REFUSALS.includes(answer.status))
      throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    if (answer.ok) this.granted += 1;
    return answer.ok;
  }
}
