import { PULL_REQUEST_DEFAULTS } from "../../config/pull-requests/pull-request-schema.ts";
import { renderTitle } from "./wording.ts";

/** Title that a sync pull request has by default. */
export function renderSyncTitle(base: string, source: string): string {
  return renderTitle(PULL_REQUEST_DEFAULTS.title, { base, source });
}
