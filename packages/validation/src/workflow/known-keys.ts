import { renderSuggestion } from "@automation/core/config";
import { EVENT_FILTERS, EVENTS } from "../data/events.ts";
import { entriesOf, itemsOf, type YamlNode } from "../yaml/yaml-node.ts";
import { SCOPES } from "./permissions.ts";

const list = (words: string): readonly string[] => words.split(" ");

const CONTAINER = list("image credentials env ports volumes options");
const STEP = list(
  "id if name uses run working-directory shell with env continue-on-error timeout-minutes background wait wait-all cancel parallel",
);

/**
 * The keys that a mapping has, by the keys that lead to it; `*` stands for any one key.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
const KEYS: readonly (readonly [path: string, keys: readonly string[]])[] = [
  ["", list("name run-name on permissions env defaults concurrency jobs cache-mode")],
  ["on", [...EVENTS.keys()]],
  ["on.workflow_dispatch", list("inputs")],
  ["on.workflow_dispatch.inputs.*", list("description required default type options")],
  ["on.workflow_call", list("inputs secrets outputs")],
  ["on.workflow_call.inputs.*", list("type description required default")],
  ["on.workflow_call.secrets.*", list("description required")],
  ["on.workflow_call.outputs.*", list("description value")],
  ["on.schedule.[]", list("cron timezone")],
  ["permissions", SCOPES],
  ["defaults", list("run")],
  ["defaults.run", list("shell working-directory")],
  ["concurrency", list("group cancel-in-progress queue")],
  [
    "jobs.*",
    list(
      "name permissions needs if runs-on environment concurrency outputs env defaults steps timeout-minutes strategy continue-on-error container services uses with secrets cache-mode snapshot",
    ),
  ],
  ["jobs.*.permissions", SCOPES],
  ["jobs.*.defaults", list("run")],
  ["jobs.*.defaults.run", list("shell working-directory")],
  ["jobs.*.concurrency", list("group cancel-in-progress queue")],
  ["jobs.*.environment", list("name url")],
  ["jobs.*.strategy", list("matrix fail-fast max-parallel")],
  ["jobs.*.runs-on", list("group labels")],
  ["jobs.*.container", CONTAINER],
  ["jobs.*.container.credentials", list("username password")],
  ["jobs.*.services.*", CONTAINER],
  ["jobs.*.services.*.credentials", list("username password")],
  ["jobs.*.steps.[]", STEP],
  [
    "runs",
    list("using main pre pre-if post post-if image args entrypoint pre-entrypoint post-entrypoint env steps"),
  ],
  ["runs.steps.[]", STEP],
  ["branding", list("icon color")],
  ["inputs.*", list("description required default deprecationMessage")],
];

const LEVELS = list("read write none");

/**
 * What may have been meant by what GitHub's parser does not expect at an offset, as the end of a message; empty when
 * nothing is near.
 */
export function suggestAt(root: YamlNode | null, offset: number, isAction: boolean): string {
  const place = root === null ? undefined : findPlace(root, offset, []);
  if (place === undefined) return "";
  if (!place.isKey) {
    const isLevel = place.path.at(-2) === "permissions";
    return isLevel ? renderSuggestion(place.text, LEVELS) : "";
  }
  const keys = keysAt(place.path.slice(0, -1), isAction);
  // A key that exists is refused because of the keys beside it.
  if (!keys.includes(place.text)) return renderSuggestion(place.text, keys);
  return place.path.at(-2) === "[]" && place.path.at(-3) === "steps" ? describeMisfit(place.text) : "";
}

function describeMisfit(key: string): string {
  if (key === "uses" || key === "run") return " A step has either `run` or `uses`, not both.";
  if (key === "with") return " Only a step with `uses` has `with`.";
  if (key === "shell" || key === "working-directory") return ` Only a step with \`run\` has \`${key}\`.`;
  return "";
}

function keysAt(path: readonly string[], isAction: boolean): readonly string[] {
  if (isAction && path.length === 0) return list("name author description inputs outputs runs branding");
  const event = path[1] ?? "";
  const exact = KEYS.find(([pattern]) => matches(pattern === "" ? [] : pattern.split("."), path));
  if (exact !== undefined) return exact[1];
  return path.length === 2 && path[0] === "on" ? ["types", ...(EVENT_FILTERS.get(event) ?? [])] : [];
}

function matches(pattern: readonly string[], path: readonly string[]): boolean {
  return pattern.length === path.length && pattern.every((part, at) => part === "*" || part === path[at]);
}

interface Place {
  /** Keys down to the text; list items are `[]`. */
  readonly path: readonly string[];
  readonly isKey: boolean;
  readonly text: string;
}

function findPlace(node: YamlNode, offset: number, path: readonly string[]): Place | undefined {
  if (node.kind === "scalar")
    return node.start === offset ? { path, isKey: false, text: node.text } : undefined;
  if (node.kind === "sequence") {
    const item = itemsOf(node).find(({ start, end }) => start <= offset && offset <= end);
    return item === undefined ? undefined : findPlace(item, offset, [...path, "[]"]);
  }
  for (const { key, value } of entriesOf(node)) {
    const inner = [...path, key.text];
    if (key.start === offset) return { path: inner, isKey: true, text: key.text };
    if (value.start <= offset && offset <= value.end) {
      const found = findPlace(value, offset, inner);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
