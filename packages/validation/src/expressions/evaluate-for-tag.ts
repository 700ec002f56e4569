import { data, Evaluator } from "@actions/expressions";
import { contextPathsOf } from "./context-paths.ts";
import { parseExpression } from "./expression.ts";

/** What is known of a run that the push of a tag starts. */
const TAG_PUSH: Readonly<Record<string, string>> = {
  event_name: "push",
  ref: "refs/tags/v1",
  ref_name: "v1",
  ref_type: "tag",
};

/** Whether a text that is one `${{ }}` is true when a tag is pushed; `undefined` when that depends on more. */
export function isTrueForTag(text: string): boolean | undefined {
  const inner = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(text)?.[1];
  const parsed = inner === undefined ? undefined : parseExpression(inner);
  if (parsed?.status !== "parsed") return undefined;
  const isKnown = contextPathsOf(parsed.ast).every(
    ({ path: [context, name = "", ...rest] }) =>
      context === "github" && name in TAG_PUSH && rest.length === 0,
  );
  if (!isKnown) return undefined;
  const github = new data.Dictionary(
    ...Object.entries(TAG_PUSH).map(([key, value]) => ({ key, value: new data.StringData(value) })),
  );
  try {
    const value = new Evaluator(parsed.ast, new data.Dictionary({ key: "github", value: github })).evaluate();
    return !["", "false", "0"].includes(value.coerceString());
  } catch {
    // A function that only the runner has, such as `hashFiles`.
    return undefined;
  }
}
