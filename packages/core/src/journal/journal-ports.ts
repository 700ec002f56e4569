import type { Branches } from "../ports/branches.ts";
import type { Issues } from "../ports/issues.ts";
import type { Journal } from "./journal.ts";
import { journalBranches } from "./journal-branches.ts";
import { journalIssues } from "./journal-issues.ts";
import { journalPullRequests } from "./journal-pull-requests.ts";
import { journalThreads } from "./journal-threads.ts";
import type { PullRequestPorts } from "./pull-sightings.ts";
import { Sightings } from "./sightings.ts";

/** Every port through which a repository is written to. */
export interface WritingPorts extends PullRequestPorts {
  readonly branches: Branches;
  readonly issues: Issues;
}

/**
 * The same ports, with a line in the journal before and after each write: the one place that every write of a run goes
 * through. What a write changes is known from the reads that went by; only where none did, it is read first.
 */
export function journalPorts<Ports extends WritingPorts>(ports: Ports, journal: Journal): Ports {
  const seen = new Sightings();
  return {
    ...ports,
    branches: journalBranches(ports.branches, journal),
    pullRequests: journalPullRequests(ports, journal, seen),
    pullRequestThreads: journalThreads(ports, journal, seen),
    issues: journalIssues(ports.issues, journal, seen),
  };
}
