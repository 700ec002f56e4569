import { hasConflictMarkers } from "../../syntax/conflict-markers.ts";
import { LIMITS } from "../../syntax/limits.ts";
import { detectFileKind } from "../format/file-kind.ts";
import type { ConflictedFile, RefusalReason } from "../resolution.ts";
import { type ConflictPolicy, findStrategy } from "./policy.ts";

/** A file that is not touched, and why. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly detail: string;
}

const SENSITIVE: readonly (readonly [RegExp, RefusalReason, string])[] = [
  [/^\.github\/(?:workflows|actions)\//i, "workflow", "it decides what runs with the repository's secrets"],
  [/(?:^|\/)action\.ya?ml$/i, "workflow", "it decides what runs in other repositories"],
  [/(?:^|\/)CODEOWNERS$/i, "code-owners", "it decides whose review is required"],
  [/(?:^|\/)\.git(?:attributes|modules)$/i, "git-metadata", "it decides how git itself reads the repository"],
  [
    /^\.github\/(?:dependabot\.ya?ml|rulesets\/|settings\.ya?ml)/i,
    "security-config",
    "it decides what is protected",
  ],
  [/(?:^|\/)(?:LICEN[CS]E|NOTICE|COPYING)(?:\.\w+)?$/i, "license", "it is a legal text"],
];

/** Says why a file is left alone, or `null`. What its content forbids, no policy allows. */
export function findRefusal(file: ConflictedFile, policy: ConflictPolicy): Refusal | null {
  return (
    refuseByContent(file) ??
    (findStrategy(policy, file.path) === undefined ? refuseByPath(file.path, policy) : null)
  );
}

function refuseByContent(file: ConflictedFile): Refusal | null {
  const versions = [file.base, file.ours, file.theirs].filter((text) => text !== null);
  if (versions.some(({ length }) => length > LIMITS.merge.characters)) {
    return { reason: "too-large", detail: "one version is larger than 1 MiB" };
  }
  if (versions.some((text) => text.includes("\0") || text.includes("\ufffd"))) {
    return { reason: "binary", detail: "one version is not UTF-8 text" };
  }
  if (versions.some((text) => text.startsWith("version https://git-lfs.github.com/spec/"))) {
    return { reason: "lfs-pointer", detail: "one version is a pointer to a large file" };
  }
  if (versions.some(hasConflictMarkers)) {
    return { reason: "conflict-markers", detail: "one version already contains conflict markers" };
  }
  return null;
}

function refuseByPath(path: string, policy: ConflictPolicy): Refusal | null {
  const kind = detectFileKind(path);
  if (kind === "lock-file") {
    return { reason: "lock-file", detail: "merge its manifest, then let the package manager regenerate it" };
  }
  if (kind === "generated") return { reason: "generated", detail: "rebuild it from its sources" };
  if (policy.mergesSensitiveFiles) return null;
  const sensitive = SENSITIVE.find(([pattern]) => pattern.test(path));
  return sensitive === undefined ? null : { reason: sensitive[1], detail: sensitive[2] };
}
