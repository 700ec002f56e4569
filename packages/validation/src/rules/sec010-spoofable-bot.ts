import { Binary, type Expr, FunctionCall, Grouping, Literal, Logical, Unary } from "@actions/expressions/ast";
import { expressionsOf } from "../expressions/checked-sites.ts";
import { contextPathsOf } from "../expressions/context-paths.ts";
import { type ExpressionSite, isCondition, locateToken } from "../expressions/expression-site.ts";
import type { Report, ReportOptions, Rule } from "../rule.ts";
import type { ActionFile } from "../workflow/action-file.ts";
import { eventOf, type WorkflowFile } from "../workflow/workflow-file.ts";

/**
 * Conditions that trust a bot's name, or the id of whoever acted last.
 *
 * `github.actor` and the event's sender name who started this run: a person who pushes to a bot's pull request, or a bot
 * that is made to act on a stranger's. The id of the author of the event's object is neither.
 */
export const spoofableBotRule: Rule = {
  id: "SEC010",
  severity: "error",
  title: "Bots are told by the id of the author",
  checkWorkflow: check,
  checkAction: check,
};

/** Paths that name the last actor. */
const ACTORS = new Set([
  "github.actor",
  "github.triggering_actor",
  "github.event.sender.login",
  "github.actor_id",
  "github.event.sender.id",
  "github.event.pull_request.sender.login",
]);

/** User ids of widely used bots. */
const BOT_IDS: ReadonlyMap<string, string> = new Map([
  ["dependabot[bot]", "49699333"],
  ["renovate[bot]", "29139614"],
  ["github-actions[bot]", "41898282"],
  ["dependabot-preview[bot]", "27856297"],
]);

const KNOWN_IDS: ReadonlySet<string> = new Set([...BOT_IDS.values(), "29110"]);

function check(file: WorkflowFile | ActionFile, report: Report): void {
  for (const site of expressionsOf(file).sites) {
    if (site.parsed.status === "parsed" && isCondition(site.path))
      inspect(site.parsed.ast, site, file, report);
  }
}

function inspect(node: Expr, site: ExpressionSite, file: WorkflowFile | ActionFile, report: Report): void {
  if (node instanceof Grouping) inspect(node.group, site, file, report);
  else if (node instanceof Unary) inspect(node.expr, site, file, report);
  else if (node instanceof Logical) for (const argument of node.args) inspect(argument, site, file, report);
  else if (node instanceof Binary) {
    const fix = fixOf(node, site, file);
    inspectPair([node.left, node.right], site, file, (at, message, more) =>
      report(at, message, fix === undefined ? more : { ...more, fix }),
    );
  } else if (
    node instanceof FunctionCall &&
    ["contains", "startswith", "endswith"].includes(node.functionName.lexeme.toLowerCase())
  ) {
    inspectPair(node.args, site, file, report);
  }
}

function inspectPair(
  sides: readonly Expr[],
  site: ExpressionSite,
  file: WorkflowFile | ActionFile,
  report: Report,
): void {
  const literal = sides.find((side) => side instanceof Literal);
  const text = literal instanceof Literal ? String(literal.token.value ?? "") : "";
  const lists = sides.flatMap((side) => (side instanceof FunctionCall ? side.args : []));
  const listed = lists.find((side) => side instanceof Literal && /\[bot\]/.test(String(side.token.value)));
  const isBot = /\[bot\]/i.test(text) || KNOWN_IDS.has(text) || listed !== undefined;
  if (!isBot) return;
  for (const { path, token } of sides.flatMap(contextPathsOf)) {
    const name = path.join(".");
    const author = authorId(file);
    if (ACTORS.has(name)) {
      report(
        locateToken(site, file.text, token),
        `\`${name}\` names who acted last, which others can bring about. Compare the author's id: \`${author} == ${BOT_IDS.get(text) ?? "<id>"}\`.`,
      );
    } else if (/\.user\.login$/.test(name)) {
      report(
        locateToken(site, file.text, token),
        `\`${name}\` is a name, and names can change hands. Compare the id: \`${name.replace(/login$/, "id")} == ${BOT_IDS.get(text) ?? "<id>"}\`.`,
        { severity: "warning" },
      );
    }
  }
}

/** Events by the object whose author a comparison can mean. */
const OBJECTS: Readonly<Record<string, string>> = {
  pull_request: "pull_request",
  pull_request_target: "pull_request",
  pull_request_review: "pull_request",
  issues: "issue",
  issue_comment: "comment",
  pull_request_review_comment: "comment",
};

/** `github.actor == 'dependabot[bot]'` as a comparison of ids, where every event of the workflow has the same object. */
function fixOf(node: Binary, site: ExpressionSite, file: WorkflowFile | ActionFile): ReportOptions["fix"] {
  const { left, right, operator } = node;
  // Between single quotes the quotes of the name are doubled, and no place in the text is sure.
  if (site.scalar.style === "single") return undefined;
  if (!(right instanceof Literal) || !["==", "!="].includes(operator.lexeme)) return undefined;
  const id = BOT_IDS.get(String(right.token.value));
  const read = left instanceof FunctionCall ? undefined : contextPathsOf(left)[0];
  const events = file.kind === "workflow" ? file.events : [];
  const [object, ...others] = new Set(events.map(({ name }) => OBJECTS[name]));
  if (id === undefined || read === undefined || object === undefined || others.length > 0) return undefined;
  return {
    description: "Compare the author's id",
    replacement: `github.event.${object}.user.id ${operator.lexeme} ${id}`,
    at: {
      start: locateToken(site, file.text, read.token).start,
      end: locateToken(site, file.text, right.token).end,
    },
  };
}

/** The author of the object of the workflow's first event that has one. */
function authorId(file: WorkflowFile | ActionFile): string {
  const has = (name: string) => file.kind === "workflow" && eventOf(file, name) !== undefined;
  if (has("issue_comment") || has("pull_request_review_comment")) return "github.event.comment.user.id";
  if (has("issues")) return "github.event.issue.user.id";
  return "github.event.pull_request.user.id";
}
