import { formatCount } from "../../text/plural.ts";
import { findStructuredFormat } from "../format/structured-format.ts";
import { toPlainText } from "../format/text-format.ts";
import type { ConflictPolicy } from "../policy/policy.ts";
import { findStrategy, nameAsker } from "../policy/policy.ts";
import type { ConflictedFile, Resolution } from "../resolution.ts";
import { onlyBumpsVersions } from "../rules/removal-rule.ts";

/** Changed lines of the removed file that are named. */
const MAX_DROPPED = 20;

/**
 * A file that one side removed and the other changed. It stays removed where the change is a bump of versions or of white
 * space, which says nothing about whether the file is still needed, and where the configuration prefers the side that
 * removed it. People remove the file in 90 % of such conflicts, but only a person may drop a change that somebody wrote.
 */
export function resolveRemoval(file: ConflictedFile, policy: ConflictPolicy): Resolution {
  const strategy = findStrategy(policy, file.path);
  const kept = file.ours ?? file.theirs;
  if (strategy === "ours" || strategy === "theirs") {
    const text = file[strategy];
    return {
      status: "resolved",
      strategy: strategy === "ours" ? "prefer-ours" : "prefer-theirs",
      confidence: "low",
      text,
      proof: [text === null ? "one side removed the file" : "is one side's text, unchanged"],
      decisions: [
        `${nameAsker(policy, file.path)} prefers ${strategy}, which ${text === null ? "removed" : "changed"} the file`,
      ],
      dropped: text === null ? listChanges(file) : [],
    };
  }
  if (strategy !== "person" && kept !== null && changesNothingOfWeight(file, kept)) {
    return {
      status: "resolved",
      strategy: "removal",
      confidence: "medium",
      text: null,
      proof: ["one side removed the file", "the other changed nothing in it but versions or white space"],
      decisions: ["one side removed the file, the other only changed versions or white space in it"],
      dropped: listChanges(file),
    };
  }
  const changed = file.ours === null ? "theirs" : "ours";
  return {
    status: "needs-human",
    reason: "deleted-and-changed",
    details: [
      `${changed === "ours" ? "theirs" : "ours"} removed the file, ${changed} changed it; people remove it in most such conflicts`,
      ...listChanges(file),
    ],
    candidates: kept === null ? [] : [{ label: `the file as ${changed} has it; or remove it`, text: kept }],
  };
}

function changesNothingOfWeight({ path, base }: ConflictedFile, kept: string): boolean {
  if (base === null) return false;
  if (base.replace(/\s+/g, "") === kept.replace(/\s+/g, "")) return true;
  const [before, after] = [toPlainText(base)?.text, toPlainText(kept)?.text];
  if (before === undefined || after === undefined) return false;
  const format = findStructuredFormat(path, { base: before, ours: after, theirs: after }, []);
  const [old, changed] = [format?.read(before), format?.read(after)];
  return (
    old?.status === "read" &&
    changed?.status === "read" &&
    onlyBumpsVersions(old.document.root, changed.document.root)
  );
}

/** Lines that are lost with the file although somebody just wrote them. */
function listChanges({ base, ours, theirs }: ConflictedFile): readonly string[] {
  const side = ours === null ? "theirs" : "ours";
  const before = new Set((base ?? "").split(/\r?\n/).map((line) => line.trim()));
  const lines = (ours ?? theirs ?? "").split(/\r?\n/).map((line) => line.trim());
  const written = lines.filter((line) => line !== "" && !before.has(line));
  const more = written.length - MAX_DROPPED;
  const shown = written.slice(0, MAX_DROPPED).map((line) => `${side} ${line}`);
  return more > 0 ? [...shown, `${side}: and ${formatCount(more, "more line")}`] : shown;
}
