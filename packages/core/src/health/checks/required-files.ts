import { formatShare, pluralize } from "../../text/plural.ts";
import { formatCount, formatList } from "../format.ts";
import { type HealthCheck, ok, skipped } from "../health-check.ts";

/** CFG-004: the other files that the automation needs are there. */
export const requiredFiles: HealthCheck<"requiredFiles"> = {
  id: "CFG-004",
  name: "config.required-files",
  severity: "medium",
  needs: ["requiredFiles"],
  evaluate({ requiredFiles: files }) {
    if (files.length === 0) return skipped("NothingRequired", "The input required-files is empty.");
    const missing = files.filter(({ isThere }) => !isThere).map(({ file }) => file);
    const shared = { value: missing.length, unit: "files", threshold: { warning: 1 } };
    if (missing.length === 0)
      return ok("FilesFound", `${formatCount(files.length, "required file")} found.`, shared);
    return {
      ...shared,
      status: "warning",
      reason: "FilesMissing",
      message: `${formatShare(missing.length, files.length, "required file")} ${pluralize(missing.length, "is", "are")} missing: ${formatList(missing)}.`,
      subjects: missing,
      remediation: "Commit the missing files, or remove them from the input required-files.",
    };
  },
};
