import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from "@actions/expressions/ast";
import { expressionsOf } from "../expressions/checked-sites.ts";
import { contextPathsOf } from "../expressions/context-paths.ts";
import { type ExpressionSite, isCondition, locateToken } from "../expressions/expression-site.ts";
import type { Report, ReportOptions, Rule } from "../rule.ts";
import { adviceFor, type BotAdvice, objectOf } from "../workflow/bot-advice.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";

/**
 * Conditions that trust a bot's name, or the id of whoever acted last.
 *
 * `github.actor` and the event's sender name who started this run: a person who pushes to a bot's pull request, or a bot
 * that is made to act on a stranger's. The id of the author of the event's object is neither.
 */
export const spoofableBotRule: Rule = {
  id: "SEC010",
  severity: "error",
  title: "Bots are identified by the author's account ID",
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

/** What stands for a bot: the ending of every app's name, or the name of a well-known one, whole or its beginning. */
const BOT_NAME =
  /\[bot\]|^\[?(?:bot\]?|dependabot(?:-preview)?|renovate(?:-bot)?|github-actions|greenkeeper|snyk-bot)\[?$/i;

interface Place {
  readonly site: ExpressionSite;
  readonly file: WorkflowFile | ActionFile;
  readonly advice: BotAdvice;
  /** Fixes of this expression so far: the same comparison is not made twice. */
  readonly fixes: Set<string>;
}

function check(file: WorkflowFile | ActionFile, report: Report): void {
  const advice = adviceFor(file);
  for (const site of expressionsOf(file).sites) {
    if (site.parsed.status === "parsed" && isCondition(site.path))
      inspect(site.parsed.ast, { site, file, advice, fixes: new Set() }, report);
  }
}

function inspect(node: Expr, place: Place, report: Report): void {
  if (node instanceof Grouping) inspect(node.group, place, report);
  else if (node instanceof Unary) inspect(node.expr, place, report);
  else if (node instanceof Logical) {
    // `user.id == 1 && github.actor == '…'`: the author is asked for too, and the actor only keeps others from a rerun.
    const operator = node.operator.lexeme === "&&" ? "==" : "!=";
    const args = node.args.flatMap((argument) => conjunctsOf(argument, node.operator.lexeme));
    const isGuarded = args.some((argument) => isAboutAuthor(argument, operator));
    for (const argument of args) {
      if (!(isGuarded && isComparison(argument, operator) && !isAboutAuthor(argument, operator)))
        inspect(argument, place, report);
    }
  } else if (node instanceof Binary) inspectComparison(node, place, report);
  else if (
    node instanceof FunctionCall &&
    ["contains", "startswith", "endswith"].includes(node.functionName.lexeme.toLowerCase())
  ) {
    inspectPair(node.args, true, place, report);
  }
}

/** The parts of `a && (b && c)`. */
function conjunctsOf(node: Expr, operator: string): readonly Expr[] {
  if (node instanceof Grouping) {
    const inner = conjunctsOf(node.group, operator);
    return inner.length > 1 ? inner : [node];
  }
  if (!(node instanceof Logical) || node.operator.lexeme !== operator) return [node];
  return node.args.flatMap((argument) => conjunctsOf(argument, operator));
}

function isComparison(node: Expr, operator: string): node is Binary {
  if (node instanceof Grouping) return isComparison(node.group, operator);
  return node instanceof Binary && node.operator.lexeme === operator;
}

function isAboutAuthor(node: Expr, operator: string): boolean {
  if (node instanceof Grouping) return isAboutAuthor(node.group, operator);
  if (!(node instanceof Binary) || node.operator.lexeme !== operator) return false;
  return [node.left, node.right]
    .flatMap(contextPathsOf)
    .some(({ path }) =>
      /^github\.event\.\w+\.(?:user|author)\.(?:id|login|type|node_id)$/.test(path.join(".")),
    );
}

function inspectComparison(node: Binary, place: Place, report: Report): void {
  const fix = fixOf(node, place);
  inspectPair([node.left, node.right], false, place, (at, message, more) =>
    report(at, message, fix === undefined ? more : { ...more, fix }),
  );
}

function inspectPair(sides: readonly Expr[], isPartial: boolean, place: Place, report: Report): void {
  const { site, file, advice } = place;
  const literal = sides.find((side) => side instanceof Literal);
  const text = literal instanceof Literal ? String(literal.token.value ?? "") : "";
  const lists = sides.flatMap((side) => (side instanceof FunctionCall ? side.args : []));
  const listed = lists.find((side) => side instanceof Literal && /\[bot\]/.test(String(side.token.value)));
  if (!BOT_NAME.test(text) && !KNOWN_IDS.has(text) && listed === undefined) return;
  // `[bot]` alone asks for any bot, which the type of the author tells.
  const isAnyBot = isPartial && /^\[?bot\]?$/i.test(text);
  for (const { path, token } of sides.flatMap(contextPathsOf)) {
    const name = path.join(".");
    if (ACTORS.has(name)) {
      if (advice.author === undefined && name.endsWith("id")) continue;
      report(
        locateToken(site, file.text, token),
        `\`${name}\` is whoever acted last${advice.isOpen ? ", which others can trigger" : ""}. ${advice.say(isAnyBot ? undefined : (BOT_IDS.get(text) ?? "<id>"))}`,
        { severity: advice.isOpen ? "error" : "warning" },
      );
    } else if (/\.user\.login$/.test(name)) {
      report(
        locateToken(site, file.text, token),
        isAnyBot
          ? `\`${name}\` is a name. Compare the type: \`${name.replace(/login$/, "type")} == 'Bot'\`.`
          : `\`${name}\` is a name, and names can change hands. Compare the ID: \`${name.replace(/login$/, "id")} == ${BOT_IDS.get(text) ?? "<id>"}\`.`,
        { severity: "warning" },
      );
    }
  }
}

/** `github.actor == 'dependabot[bot]'` as a comparison of ids, where every event of the workflow has the same object. */
function fixOf({ left, right, operator }: Binary, place: Place): ReportOptions["fix"] {
  const { site, file, fixes } = place;
  if (!(left instanceof IndexAccess || left instanceof ContextAccess)) return undefined;
  if (!(right instanceof Literal) || !["==", "!="].includes(operator.lexeme)) return undefined;
  const id = BOT_IDS.get(String(right.token.value));
  const read = contextPathsOf(left)[0];
  const events = file.kind === "workflow" ? file.events : [];
  const [object, ...others] = new Set(events.map(({ name }) => objectOf(name)));
  if (id === undefined || read === undefined || object === undefined || others.length > 0) return undefined;
  const replacement = `github.event.${object} ${operator.lexeme} ${id}`;
  if (fixes.has(replacement) || site.text.includes(`github.event.${object}`)) return undefined;
  fixes.add(replacement);
  return {
    description: "Compare the author's ID",
    replacement,
    at: {
      start: locateToken(site, file.text, read.token).start,
      end: locateToken(site, file.text, right.token).end,
    },
  };
}
