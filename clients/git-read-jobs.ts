import { CLONE, type GitJob } from "./git-job.ts";

/** Clones and fetches. `URL` stands for the repository's address, `HOST` for the sandbox's. In this order. */
export const READ_JOBS: readonly GitJob[] = [
  { job: "ls-remote", steps: [["ls-remote", "URL"]], printed: "refs/heads/feature" },
  {
    job: "ls-remote, pull requests",
    steps: [["ls-remote", "URL", "refs/pull/*"]],
    printed: "refs/pull/1/merge",
  },
  {
    job: "ls-remote --symref",
    steps: [["ls-remote", "--symref", "URL", "HEAD"]],
    printed: "ref: refs/heads/main",
  },
  { job: "clone", steps: [["clone", "-q", "URL", "clone"]] },
  {
    job: "clone with the token as password",
    steps: [["clone", "-q", "http://x-access-token:any@HOST/acme/api.git", "c1"]],
  },
  { job: "clone with the token as user", steps: [["clone", "-q", "http://any:@HOST/acme/api.git", "c2"]] },
  {
    job: "clone with x-oauth-basic",
    steps: [["clone", "-q", "http://any:x-oauth-basic@HOST/acme/api.git", "c3"]],
  },
  { job: "clone --depth", steps: [["clone", "-q", "--depth=1", "URL", "c4"]] },
  { job: "clone --bare", steps: [["clone", "-q", "--bare", "URL", "c5"]] },
  { job: "clone --mirror", steps: [["clone", "-q", "--mirror", "URL", "c6"]] },
  { job: "clone --filter=blob:none", steps: [["clone", "-q", "--filter=blob:none", "URL", "c7"]] },
  { job: "clone --filter=tree:0", steps: [["clone", "-q", "--filter=tree:0", "URL", "c8"]] },
  {
    job: "clone --single-branch",
    steps: [["clone", "-q", "--single-branch", "--branch=stale", "URL", "c9"]],
  },
  { job: "clone with protocol 0", steps: [["-c", "protocol.version=0", "clone", "-q", "URL", "c10"]] },
  {
    job: "clone of what is not there",
    steps: [["clone", "-q", "http://any:@HOST/acme/nope.git", "c11"]],
    refusal: "not found",
  },
  {
    job: "clone --shallow-since",
    steps: [["clone", "-q", "--shallow-since=2000-01-01", "URL", "c12"]],
  },
  {
    job: "clone --shallow-exclude",
    steps: [["clone", "-q", "--shallow-exclude=main", "--branch=feature", "URL", "c13"]],
  },
  {
    job: "clone --filter=blob:limit, files when they are needed",
    steps: [
      ["clone", "-q", "--filter=blob:limit=1", "--no-checkout", "URL", "c14"],
      ["-C", "c14", "checkout", "-q", "feature"],
    ],
  },
  {
    job: "clone --sparse",
    steps: [
      ["clone", "-q", "--filter=blob:none", "--sparse", "URL", "c15"],
      ["-C", "c15", "sparse-checkout", "set", "docs"],
    ],
  },
  {
    job: "clone that asks for bundles, of which there are none",
    steps: [["-c", "transfer.bundleURI=true", "clone", "-q", "URL", "c16"]],
  },
  {
    job: "clone --reference",
    steps: [["clone", "-q", "--reference", "clone", "--dissociate", "URL", "c17"]],
  },
  { job: "fetch", steps: [[...CLONE, "fetch", "-q"]] },
  { job: "fetch --unshallow", steps: [["-C", "c4", "fetch", "-q", "--unshallow"]] },
  { job: "fetch a commit by name", steps: [[...CLONE, "fetch", "-q", "origin", "feature"]] },
  {
    job: "fetch the head of a pull request",
    steps: [[...CLONE, "fetch", "-q", "origin", "pull/1/head:pr-1"]],
  },
  {
    job: "check out the merge of a pull request",
    steps: [
      [...CLONE, "fetch", "-q", "--depth=1", "origin", "+refs/pull/1/merge:refs/remotes/pull/1/merge"],
      [...CLONE, "checkout", "-q", "refs/remotes/pull/1/merge"],
    ],
  },
  { job: "fetch --prune --tags", steps: [[...CLONE, "fetch", "-q", "--prune", "--tags"]] },
];
