import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import type { Random } from "@automation/test-kit/random";
import { commitOn } from "./people.ts";
import { branchOf, makeWorkspace, type SyncWorkspace, TOKEN } from "./sync-run.ts";

const BASE = "release/1";
const PULLS = "/repos/acme/api/pulls";
const THRESHOLD = 10;

/** How somebody ends a round. */
const ENDINGS = [
  "merged by a person",
  "merged by a bot",
  "merged by auto-merge",
  "squashed",
  "rebased",
  "updated, then merged",
  "merged by hand",
  "fast-forwarded",
] as const;

/** What became of a round. */
export interface Round {
  readonly ending: (typeof ENDINGS)[number] | "not stale";
  /** What did not hold; absent when all is well. */
  readonly fault?: string;
}

/** A branch, the people and bots around it, and the bundle that syncs it. */
export interface BranchLife {
  playRound(): Promise<Round>;
  end(): Promise<void>;
}

/** Begins a life in `acme/api`, whose branch `release/1` is up to date. */
export async function startLife(head: "sync-branch" | "default-branch", random: Random): Promise<BranchLife> {
  const sandbox = await startSandbox({
    seed: {
      users: [
        { login: "sync-app[bot]", id: 900, type: "Bot" },
        { login: "github-actions[bot]", id: 41_898_282, type: "Bot" },
        { login: "ada", id: 901 },
      ],
      tokens: [
        { token: TOKEN, login: "sync-app[bot]" },
        { token: "bot-token", login: "github-actions[bot]" },
        { token: "ada-token", login: "ada" },
      ],
      repositories: [
        {
          repository: "acme/api",
          commits: 30,
          access: "admin",
          allowAutoMerge: true,
          branches: [{ name: BASE, behindBy: 0 }],
        },
      ],
    },
    limits: { secondary: false },
  });
  const workspace = await makeWorkspace(sandbox, ["acme/api"], {
    auto_merge_threshold_commits: THRESHOLD,
    sync: { head },
    bots: { user_ids: [900, 41_898_282] },
  });
  return new Life(sandbox, workspace, random);
}

class Life implements BranchLife {
  readonly #sandbox: Sandbox;
  readonly #workspace: SyncWorkspace;
  readonly #random: Random;
  #commits = 0;
  #rounds = 0;

  constructor(sandbox: Sandbox, workspace: SyncWorkspace, random: Random) {
    this.#sandbox = sandbox;
    this.#workspace = workspace;
    this.#random = random;
  }

  async end(): Promise<void> {
    await this.#workspace.remove();
    await this.#sandbox.close();
  }

  async playRound(): Promise<Round> {
    this.#rounds += 1;
    // Somebody's work on a branch that was never synced would keep it from being synced at all.
    const isFirst = this.#rounds === 1;
    if (!isFirst && this.#random.chance(0.1)) return this.#playQuietRound();
    await this.#commit("main", THRESHOLD + this.#random.integer(1, 5));
    if (!isFirst && this.#random.chance(0.3)) await this.#commit(BASE, 1);
    const before = (await this.#pulls()).length;
    const outcome = await this.#run();
    const fresh = (await this.#pulls()).slice(before);
    const ending = isFirst ? "merged by a person" : this.#random.pick(ENDINGS);
    if (fresh.length !== 1 || (await this.#open()).length !== 1) {
      return { ending, fault: `${fresh.length} pull requests were opened: ${outcome}` };
    }
    if (this.#random.chance(0.2)) await this.#commit(BASE, 1);
    const played = await this.#end(ending, fresh[0]?.number ?? 0);
    const fault = await this.#findFault();
    return fault === undefined ? { ending: played } : { ending: played, fault };
  }

  /** One in which the branch falls behind by too little. */
  async #playQuietRound(): Promise<Round> {
    await this.#commit("main", this.#random.integer(1, THRESHOLD));
    await this.#run();
    const open = await this.#open();
    await this.#mergeByHand();
    return { ending: "not stale", ...(open.length > 0 && { fault: "a pull request was opened" }) };
  }

  /** Carries an ending out; one that is not possible now becomes a merge by a person. */
  async #end(ending: (typeof ENDINGS)[number], number: number): Promise<(typeof ENDINGS)[number]> {
    const [base = "", main = ""] = await Promise.all([this.#tip(BASE), this.#tip("main")]);
    const { git } = this.#sandbox.repository("acme/api");
    switch (ending) {
      case "merged by a bot":
        await this.#merge("bot", number, "merge");
        return ending;
      case "merged by auto-merge":
        await this.#autoMerge(number);
        return ending;
      case "squashed":
      case "rebased":
        await this.#flatten(number, ending);
        await this.#makeGood(number);
        return ending;
      case "updated, then merged":
        // From the default branch it would push the stale branch into that: the text of the pull request warns of it.
        if ((await this.#open())[0]?.pull.headRef === "main") break;
        await this.#commit(BASE, 1);
        await this.#as("ada", "PUT", `${PULLS}/${number}/update-branch`, {});
        break;
      case "merged by hand":
        await this.#mergeByHand();
        await this.#run();
        return ending;
      case "fast-forwarded":
        if (!(await git.isAncestor(base, main))) break;
        await this.#as("ada", "PATCH", `/repos/acme/api/git/refs/heads/${BASE}`, { sha: main });
        await this.#run();
        return ending;
    }
    await this.#merge("ada", number, "merge");
    return ending === "fast-forwarded" ? "merged by a person" : ending;
  }

  /** GitHub cannot rebase every pull request; a person squashes then. */
  async #flatten(number: number, ending: "squashed" | "rebased"): Promise<void> {
    const squash = () => this.#merge("ada", number, "squash");
    if (ending === "squashed") await squash();
    else await this.#merge("ada", number, "rebase").catch(squash);
  }

  /** After a squash or a rebase the branch lacks the same commits: no other one comes until somebody has made it good. */
  async #makeGood(number: number): Promise<void> {
    const outcome = await this.#run();
    const open = await this.#open();
    if (outcome !== "squash-replay" || open.length > 0) throw new Error(`after a squash: ${outcome}`);
    if (this.#random.chance(0.5)) return this.#mergeByHand();
    await this.#as("ada", "POST", `/repos/acme/api/issues/${number}/labels`, {
      labels: ["ecosystem-sync:retry"],
    });
    // Where the squash has brought all files, another one would change none.
    if ((await this.#run()) === "content-identical") return this.#mergeByHand();
    const [again, ...more] = await this.#open();
    if (again === undefined || more.length > 0) throw new Error("after a retry: not exactly one");
    await this.#merge("ada", again.number, "merge");
  }

  /** GitHub merges once the check that the branch asks for has come. */
  async #autoMerge(number: number): Promise<void> {
    const protection = `/repos/acme/api/branches/${encodeURIComponent(BASE)}/protection`;
    await this.#as("ada", "PUT", protection, {
      required_status_checks: { strict: false, contexts: ["ci"] },
      enforce_admins: true,
      required_pull_request_reviews: null,
      restrictions: null,
    });
    const pull = (await this.#as("ada", "GET", `${PULLS}/${number}`)) as {
      readonly node_id: string;
      readonly head: { readonly sha: string };
    };
    await this.#as("ada", "POST", "/graphql", {
      query: `mutation($id: ID!) { enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: MERGE }) { clientMutationId } }`,
      variables: { id: pull.node_id },
    });
    await this.#as("ada", "POST", `/repos/acme/api/statuses/${pull.head.sha}`, {
      state: "success",
      context: "ci",
    });
    await this.#as("ada", "GET", `${PULLS}/${number}`);
    await this.#as("ada", "DELETE", protection);
  }

  async #findFault(): Promise<string | undefined> {
    const { git } = this.#sandbox.repository("acme/api");
    const counts = await git.compare(await this.#tip("main"), await this.#tip(BASE));
    if (counts?.behindBy !== 0) return `the branch is ${counts?.behindBy} behind`;
    const open = await this.#open();
    return open.length === 0 ? undefined : `${open.length} pull requests are left open`;
  }

  async #run(): Promise<string> {
    const run = await this.#workspace.run();
    const branch = branchOf(run, "acme/api", BASE);
    return run.exitCode === 0 ? `${branch?.outcome}` : run.log;
  }

  async #pulls() {
    return this.#sandbox.repository("acme/api").pullRequests();
  }

  async #open() {
    return (await this.#pulls()).filter(({ state }) => state === "open");
  }

  async #mergeByHand(): Promise<void> {
    await this.#as("ada", "POST", "/repos/acme/api/merges", { base: BASE, head: "main" });
  }

  #merge(who: "ada" | "bot", number: number, method: string): Promise<unknown> {
    return this.#as(who, "PUT", `${PULLS}/${number}/merge`, { merge_method: method });
  }

  async #tip(branch: string): Promise<string> {
    return (await this.#sandbox.repository("acme/api").git.readRef(`refs/heads/${branch}`)) ?? "";
  }

  #commit(branch: string, count: number): Promise<void> {
    this.#commits += 1;
    return commitOn(this.#sandbox, branch, count, `round-${this.#commits}`);
  }

  async #as(who: "ada" | "bot", method: string, path: string, body?: object): Promise<unknown> {
    const answer = await fetch(`${this.#sandbox.url}${path}`, {
      method,
      headers: { authorization: `token ${who}-token`, "user-agent": who },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok || text.includes('"errors"'))
      throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === "" ? null : JSON.parse(text);
  }
}
