import { type Expr, Grouping, IndexAccess, Logical, Unary } from "@actions/expressions/ast";
import { expressionsOf } from "../expressions/checked-sites.ts";
import { contextPathsOf } from "../expressions/context-paths.ts";
import { isCondition, locateToken } from "../expressions/expression-site.ts";
import type { Report } from "../rule.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";
import { eventOf } from "../workflow/workflow-file.ts";
import { entriesOf, scalarOf, valueAt } from "../yaml/yaml-node.ts";

/**
 * Reports texts that stand where a boolean decides: `'false'` is a text that is not empty, and so is true.
 *
 * The inputs of an action are texts, and so are those of `github.event.inputs`, whatever type they declare.
 */
export function reportTextsAsBooleans(file: WorkflowFile | ActionFile, report: Report): void {
  const names = file.kind === "workflow" ? booleanInputs(file) : booleanLikeInputs(file);
  if (names.size === 0) return;
  for (const site of expressionsOf(file).sites) {
    if (site.parsed.status !== "parsed") continue;
    for (const operand of operandsOf(site.parsed.ast, isCondition(site.path))) {
      const [read, ...more] = contextPathsOf(operand);
      const name = read?.path.join(".") ?? "";
      if (read === undefined || more.length > 0 || !names.has(name)) continue;
      const advice =
        file.kind === "workflow"
          ? `Use \`${name.replace(/^github\.event\./, "")}\`, which is a boolean`
          : `Compare it: \`${name} == 'true'\``;
      report(
        locateToken(site, file.text, read.token),
        `\`${name}\` is a string here, and the string 'false' is truthy. ${advice}.`,
        { severity: "warning" },
      );
    }
  }
}

function booleanInputs(file: WorkflowFile): ReadonlySet<string> {
  const inputs = entriesOf(valueAt(eventOf(file, "workflow_dispatch")?.config, "inputs"));
  return new Set(
    inputs
      .filter(({ value }) => scalarOf(value, "type")?.text === "boolean")
      .map(({ key }) => `github.event.inputs.${key.text.toLowerCase()}`),
  );
}

function booleanLikeInputs({ inputs }: ActionFile): ReadonlySet<string> {
  return new Set(
    inputs
      .filter(({ value }) => /^(?:true|false)$/i.test(scalarOf(value, "default")?.text ?? ""))
      .map(({ key }) => `inputs.${key.text.toLowerCase()}`),
  );
}

/** The parts of an expression that are only asked whether they are true. */
function operandsOf(node: Expr, isAsked: boolean): readonly Expr[] {
  if (node instanceof Grouping) return operandsOf(node.group, isAsked);
  if (node instanceof Unary) return operandsOf(node.expr, true);
  if (node instanceof Logical) {
    const last = node.args.length - 1;
    return node.args.flatMap((argument, at) => {
      // `a || 'default'` gives the value of `a` on.
      const decides = node.operator.lexeme === "&&" && at < last;
      return operandsOf(argument, isAsked || decides);
    });
  }
  return isAsked && node instanceof IndexAccess ? [node] : [];
}
