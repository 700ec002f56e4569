import { createHash } from "node:crypto";

/** What this GitHub cannot do, or does in its own way. */
export interface ForeignSwitches {
  readonly hasNoGraphql?: boolean;
  /** `Ref.compare` and `GET /compare` know names of branches only. */
  readonly comparesNamesOnly?: boolean;
  readonly hidesViewer?: boolean;
  readonly hasNoRateLimit?: boolean;
  /** Limits exist, but answers do not tell. */
  readonly hidesLimits?: boolean;
  readonly hasNoUpdateRefs?: boolean;
  readonly refusesDrafts?: boolean;
  readonly refusesLabels?: boolean;
  /** GraphQL lists open pull requests only, whatever states are asked for. */
  readonly listsOnlyOpen?: boolean;
  /** Lists of pull requests come unfiltered. */
  readonly ignoresFilters?: boolean;
  /** `Comparison.commits` fails. */
  readonly hidesAheadCommits?: boolean;
  /** A comparison by REST names its commits and tells nothing else of them. */
  readonly comparesLean?: boolean;
}

export interface ForeignCommit {
  readonly parents: readonly string[];
  readonly message: string;
  readonly authorId: number;
  /** Cannot be merged with the default branch. */
  readonly isConflicting?: boolean;
}

export interface ForeignPull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  title: string;
  body: string;
  state: "open" | "closed";
  /** Set when it was merged. */
  merged?: { readonly headOid: string; readonly commitOid: string };
  readonly isDraft: boolean;
  readonly authorId: number;
  labels: readonly string[];
}

/** A branch as a test describes it: cut `behind` commits below the default branch, with `ahead` of its own. */
export interface ForeignBranchSpec {
  readonly behind: number;
  readonly ahead?: number;
  readonly authorId?: number;
  readonly isConflicting?: boolean;
  readonly isProtected?: boolean;
  /** Types of the rules that rulesets have for it. */
  readonly rules?: readonly string[];
}

let nextId = 1_000;

/** A repository as a graph of commits that are nothing but their parents. */
export class ForeignRepository {
  readonly id = nextId++;
  fullName: string;
  readonly commits = new Map<string, ForeignCommit>();
  readonly branches = new Map<
    string,
    {
      readonly oid: string;
      readonly isProtected?: boolean | undefined;
      readonly rules?: readonly string[] | undefined;
    }
  >();
  readonly pulls: ForeignPull[] = [];
  readonly defaultBranch = "main";
  /** In lower case. */
  formerNames: readonly string[] = [];
  isArchived = false;
  isMirror = false;
  isForbidden = false;
  readonly #trunk: string[];

  constructor(fullName: string, branches: Readonly<Record<string, ForeignBranchSpec>>) {
    this.fullName = fullName;
    let tip: string | undefined;
    this.#trunk = Array.from({ length: 40 }, () => {
      tip = this.commit(tip === undefined ? [] : [tip]);
      return tip;
    });
    this.branches.set("main", { oid: tip ?? "" });
    for (const [name, spec] of Object.entries(branches)) this.cut(name, spec);
  }

  cut(
    name: string,
    { behind, ahead = 0, authorId = 1, isConflicting = false, isProtected, rules }: ForeignBranchSpec,
  ): void {
    let oid = this.#trunk.at(-1 - behind) ?? "";
    for (let own = 0; own < ahead; own += 1) {
      oid = this.commit([oid], `work on ${name}`, { authorId, isConflicting });
    }
    this.branches.set(name, { oid, isProtected, rules });
  }

  /** Adds a commit on top of a branch. */
  push(branch: string, message = "a person's work"): string {
    const tip = this.tip(branch);
    const oid = this.commit([tip], message);
    this.branches.set(branch, { ...this.branches.get(branch), oid });
    return oid;
  }

  commit(parents: readonly string[], message = "work", more: Partial<ForeignCommit> = {}): string {
    const seed = `${this.fullName} ${this.commits.size} ${parents.join()} ${message}`;
    const oid = createHash("sha1").update(seed).digest("hex");
    this.commits.set(oid, { parents, message, authorId: 1, ...more });
    return oid;
  }

  tip(branch: string): string {
    return this.branches.get(branch)?.oid ?? "";
  }

  /** The commit that a branch's name or a commit's own name means. */
  resolve(name: string): string | undefined {
    return (
      this.branches.get(name.replace(/^refs\/heads\//, ""))?.oid ??
      (this.commits.has(name) ? name : undefined)
    );
  }

  ancestors(oid: string): ReadonlySet<string> {
    const seen = new Set<string>();
    const queue = [oid];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(...(this.commits.get(next)?.parents ?? []));
    }
    return seen;
  }

  /** How far `head` is ahead of and behind `base`; `null` when one of them is unknown. */
  compare(base: string, head: string) {
    const [from, to] = [this.resolve(base), this.resolve(head)];
    if (from === undefined || to === undefined) return null;
    const [ofBase, ofHead] = [this.ancestors(from), this.ancestors(to)];
    const ahead = [...ofHead].filter((oid) => !ofBase.has(oid)).toReversed();
    return {
      ahead: ahead.length,
      behind: [...ofBase].filter((oid) => !ofHead.has(oid)).length,
      commits: ahead,
    };
  }

  /** `POST /merges`: the new commit, `contained`, `conflict`, or `missing`. */
  merge(
    base: string,
    head: string,
    message: string,
  ): { readonly oid: string } | "contained" | "conflict" | "missing" {
    const [into, from] = [this.branches.get(base), this.resolve(head)];
    if (into === undefined || from === undefined) return "missing";
    const counts = this.compare(base, head);
    if (counts === null || counts.ahead === 0) return "contained";
    const own = this.compare(head, base)?.commits ?? [];
    if (own.some((oid) => this.commits.get(oid)?.isConflicting)) return "conflict";
    const oid = this.commit([into.oid, from], message);
    this.branches.set(base, { ...into, oid });
    return { oid };
  }

  pullUrl({ number }: ForeignPull): string {
    return `https://foreign.test/${this.fullName}/pull/${number}`;
  }

  /** Merges an open pull request as somebody with that account does: `merge` keeps both sides, `squash` makes one commit. */
  mergePull(number: number, { authorId = 1, method = "merge" as "merge" | "squash" } = {}): void {
    const pull = this.pulls.find((one) => one.number === number);
    const into = this.branches.get(pull?.base ?? "");
    if (pull === undefined || into === undefined) throw new Error(`there is no pull request #${number}`);
    const headOid = this.tip(pull.head);
    const parents = method === "merge" ? [into.oid, headOid] : [into.oid];
    const commitOid = this.commit(parents, `${pull.title} (#${number})`, { authorId });
    this.branches.set(pull.base, { ...into, oid: commitOid });
    pull.state = "closed";
    pull.merged = { headOid, commitOid };
  }

  openPulls(): readonly string[] {
    return this.pulls.filter(({ state }) => state === "open").map(({ head, base }) => `${head} -> ${base}`);
  }
}
