import { CLONE, type GitJob } from "./git-job.ts";

/** What follows the reading: pushes, and what is done with a clone. In this order. */
export const WRITE_JOBS: readonly GitJob[] = [
  {
    job: "push a new branch",
    steps: [
      [...CLONE, "checkout", "-q", "-b", "work", "origin/main"],
      [...CLONE, "commit", "-q", "--allow-empty", "-m", "Work"],
      [...CLONE, "push", "-q", "-u", "origin", "work"],
    ],
  },
  {
    job: "push more",
    steps: [
      [...CLONE, "commit", "-q", "--allow-empty", "-m", "More"],
      [...CLONE, "push", "-q"],
    ],
  },
  {
    job: "push what is behind",
    steps: [
      [...CLONE, "reset", "-q", "--hard", "HEAD~1"],
      [...CLONE, "push", "-q"],
    ],
    refusal: "rejected",
  },
  { job: "push --force", steps: [[...CLONE, "push", "-q", "--force"]] },
  {
    job: "push --force-with-lease",
    steps: [
      [...CLONE, "commit", "-q", "--amend", "--allow-empty", "-m", "Amended"],
      [...CLONE, "push", "-q", "--force-with-lease"],
    ],
  },
  {
    job: "push --force-with-lease, too late",
    steps: [[...CLONE, "push", "-q", "--force-with-lease=work:main~2", "origin", "main:work"]],
    refusal: "stale info",
  },
  { job: "push --atomic", steps: [[...CLONE, "push", "-q", "--atomic", "origin", "work:a1", "work:a2"]] },
  {
    job: "push --atomic, of which one is refused",
    steps: [[...CLONE, "push", "--atomic", "origin", "work:a3", "work:guarded"]],
    refusal: "protected branch hook declined",
  },
  {
    job: "push --atomic, of which one is refused: the other is not there",
    steps: [["ls-remote", "--exit-code", "URL", "a3"]],
    refusal: "",
  },
  {
    job: "push of two, of which one is refused",
    steps: [[...CLONE, "push", "origin", "work:a4", "work:guarded"]],
    refusal: "protected branch hook declined",
  },
  { job: "push --dry-run", steps: [[...CLONE, "push", "-q", "--dry-run", "origin", "work:dry"]] },
  { job: "push options", steps: [[...CLONE, "push", "-q", "-o", "ci.skip", "origin", "work:optioned"]] },
  { job: "push --delete", steps: [[...CLONE, "push", "-q", "origin", "--delete", "a1"]] },
  {
    job: "push --delete of what is not there",
    steps: [[...CLONE, "push", "-q", "origin", "--delete", "nope"]],
    refusal: "remote ref does not exist",
  },
  {
    job: "push a tag",
    steps: [
      [...CLONE, "tag", "v1"],
      [...CLONE, "push", "-q", "origin", "v1"],
    ],
  },
  {
    job: "push an annotated tag",
    steps: [
      [...CLONE, "tag", "-a", "v2", "-m", "Two"],
      [...CLONE, "push", "-q", "--follow-tags", "origin", "v2"],
    ],
  },
  {
    job: "push a tag again",
    steps: [
      [...CLONE, "tag", "-f", "v1", "main"],
      [...CLONE, "push", "-q", "origin", "v1"],
    ],
    refusal: "already exists",
  },
  {
    job: "push --mirror to a new repository",
    steps: [
      ["-C", "c5", "push", "-q", "http://any:@HOST/sandbox-bot/notes.git", "refs/heads/*:refs/heads/copy/*"],
    ],
  },
  {
    job: "push to a pull request's ref",
    steps: [[...CLONE, "push", "-q", "origin", "work:refs/pull/1/head"]],
    refusal: "deny updating a hidden ref",
  },
  {
    job: "push to a protected branch",
    steps: [[...CLONE, "push", "-q", "origin", "work:guarded"]],
    refusal: "protected branch hook declined",
  },
  {
    job: "push against a ruleset",
    steps: [[...CLONE, "push", "-q", "origin", "work:refs/heads/ruled"]],
    refusal: "push declined due to repository rule violations",
  },
  {
    job: "push a file over 100 MB",
    steps: [
      [...CLONE, "add", "big.bin"],
      [...CLONE, "commit", "-q", "-m", "Big"],
      [...CLONE, "push", "-q", "origin", "HEAD:big"],
    ],
    refusal: "GH001: Large files detected.",
  },
  {
    job: "push without a token",
    steps: [["-C", "c5", "push", "-q", "http://HOST/acme/api.git", "main:anonymous"]],
    refusal: "could not read Username",
  },
  {
    job: "push to what may only be read",
    steps: [["-C", "c5", "push", "-q", "http://any:@HOST/acme/read.git", "main:new"]],
    refusal: "403",
  },
  {
    job: "submodule",
    steps: [
      [...CLONE, "reset", "-q", "--hard", "origin/main"],
      [...CLONE, "submodule", "--quiet", "add", "http://HOST/acme/web.git", "web"],
    ],
  },
  { job: "archive", steps: [["-C", "c5", "archive", "--output=../a.tar", "main"]] },
  { job: "remote set-head", steps: [[...CLONE, "remote", "set-head", "origin", "--auto"]] },
  { job: "bundle", steps: [["-C", "c5", "bundle", "create", "-q", "../a.bundle", "--all"]] },
  {
    job: "pull --rebase",
    steps: [
      [...CLONE, "checkout", "-q", "-f", "work"],
      [...CLONE, "pull", "-q", "--rebase"],
    ],
  },
  { job: "fsck of a clone", steps: [["-C", "c5", "fsck", "--full"]] },
];
