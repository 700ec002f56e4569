import { isStream, readAsStream, toStream } from "../../syntax/document-stream.ts";
import type { StructuredOutcome } from "../resolution.ts";
import type { Documents, TextVersions } from "../versions.ts";
import type { StructuredFormat } from "./structured-format.ts";

/** Reads three versions alike: as lists of documents where one of them is such a list. */
export function readVersions(
  { base, ours, theirs }: TextVersions,
  format: StructuredFormat,
):
  | { readonly status: "read"; readonly documents: Documents; readonly format: StructuredFormat }
  | (StructuredOutcome & { readonly status: "open" }) {
  const readings = {
    base: base === null ? undefined : format.read(base),
    ours: format.read(ours),
    theirs: format.read(theirs),
  };
  const failures = Object.entries(readings).flatMap(([side, reading]) =>
    reading?.status === "failed" ? [{ reason: reading.reason, detail: `${side} ${reading.message}` }] : [],
  );
  const [first] = failures;
  if (readings.ours.status === "read" && readings.theirs.status === "read" && first === undefined) {
    const base = readings.base?.status === "read" ? readings.base.document : undefined;
    const [ours, theirs] = [readings.ours.document, readings.theirs.document];
    if (![base, ours, theirs].some((document) => document && isStream(document))) {
      return { status: "read", documents: { base, ours, theirs }, format };
    }
    return {
      status: "read",
      documents: { base: base && toStream(base), ours: toStream(ours), theirs: toStream(theirs) },
      format: { ...format, read: readAsStream(format.read) },
    };
  }
  const reasons = {
    "does-not-parse": "input-does-not-parse",
    "duplicate-key": "input-has-duplicate-keys",
    unsupported: "unsupported-layout",
  } as const;
  const reason = reasons[first?.reason ?? "does-not-parse"];
  return { status: "open", reason, details: failures.map(({ detail }) => detail), candidates: [] };
}
