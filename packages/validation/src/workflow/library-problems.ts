import { FeatureFlags } from "@actions/expressions/features";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";
import { getActionSchema } from "@actions/workflow-parser/actions/action-schema";
import { convertActionTemplate } from "@actions/workflow-parser/actions/action-template";
import { ErrorPolicy } from "@actions/workflow-parser/model/convert";
import { convertOn } from "@actions/workflow-parser/model/converter/events";
import { convertJobs } from "@actions/workflow-parser/model/converter/jobs";
import type { TemplateSchema } from "@actions/workflow-parser/templates/schema/template-schema";
import {
  TemplateContext,
  TemplateValidationErrors,
} from "@actions/workflow-parser/templates/template-context";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/template-token";
import { getWorkflowSchema } from "@actions/workflow-parser/workflows/workflow-schema";
import type { SourceFile } from "./source-file.ts";

/** What GitHub's own parser says about a file. Lines and columns count from 1. */
export interface LibraryProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The parser's verdict; `crash` when it threw something that is no verdict. */
export interface LibraryVerdict {
  readonly problems: readonly LibraryProblem[];
  readonly crash: string | undefined;
}

/** Asking costs more than everything else, and two rules ask. */
const VERDICTS = new WeakMap<SourceFile, LibraryVerdict>();

const NOTHING: LibraryVerdict = { problems: [], crash: undefined };

/** Asks GitHub's parser about a workflow. The text must have passed `readYaml`: the parser has no guards of its own. */
export function askWorkflowParser(source: SourceFile): LibraryVerdict {
  if (!source.isSafe) return NOTHING;
  const known = VERDICTS.get(source);
  if (known !== undefined) return known;
  const verdict = guard(() => {
    const { context, value } = parseWorkflow(
      { name: source.path, content: source.text },
      createContext(getWorkflowSchema()),
    );
    const problems = readProblems(context);
    if (value !== undefined) problems.push(...convert(context, value, problems.length));
    return problems;
  });
  VERDICTS.set(source, verdict);
  return verdict;
}

/** Asks GitHub's parser about an action.yml. */
export function askActionParser(source: SourceFile): LibraryVerdict {
  if (!source.isSafe) return NOTHING;
  return guard(() => {
    const { context, value } = parseAction(
      { name: source.path, content: source.text },
      createContext(getActionSchema()),
    );
    if (value !== undefined && context.errors.getErrors().length === 0) {
      convertActionTemplate(context, value, { errorPolicy: ErrorPolicy.TryConversion });
    }
    return readProblems(context);
  });
}

/** What the library still calls experimental, and GitHub has for everybody, such as steps in the background. */
function createContext(schema: TemplateSchema): TemplateContext {
  const context = new TemplateContext(new TemplateValidationErrors(), schema, new NoOperationTraceWriter());
  context.state.featureFlags = new FeatureFlags({ all: true });
  return context;
}

/**
 * Runs the two converters that know more than the schema.
 *
 * They stumble over expressions that stand for a whole mapping, which GitHub takes; what they say then is dropped.
 */
function convert(context: TemplateContext, root: TemplateToken, known: number): LibraryProblem[] {
  const mapping = root.assertMapping("root");
  for (const { key, value } of mapping) {
    const name = key.assertString("root key").value;
    try {
      if (name === "on") convertOn(context, value);
      if (name === "jobs") convertJobs(context, value);
    } catch (error) {
      if (isTokenError(error)) continue;
      throw error;
    }
  }
  return readProblems(context)
    .slice(known)
    .filter(({ message }) => !isFalsePositive(message));
}

function isTokenError(error: unknown): boolean {
  return error instanceof Error && /^(Unexpected type|Expected|Unexpected value)/.test(error.message);
}

/** Known wrong verdicts of the converters, each checked against GitHub's own server-side parser. */
function isFalsePositive(message: string): boolean {
  return (
    /Unexpected type '.*' encountered/.test(message) ||
    message.includes("BasicExpressionToken") ||
    message.includes("Unexpected symbol: '${{'") ||
    message.startsWith("Unexpected value ''") ||
    message.includes("repository_dispatch") ||
    message.includes("Unable to find reusable workflow")
  );
}

function readProblems(context: TemplateContext): LibraryProblem[] {
  return context.errors.getErrors().map(({ rawMessage, range }) => ({
    message: rawMessage,
    line: range?.start.line ?? 1,
    column: range?.start.column ?? 1,
    endLine: range?.end.line ?? 1,
    endColumn: range?.end.column ?? 1,
  }));
}

function guard(ask: () => readonly LibraryProblem[]): LibraryVerdict {
  try {
    return { problems: ask(), crash: undefined };
  } catch (error) {
    if (isTokenError(error)) {
      // A verdict, only thrown: the parser gives up at the first value of a wrong kind.
      const message = error instanceof Error ? error.message : "";
      return { problems: [{ message, line: 1, column: 1, endLine: 1, endColumn: 2 }], crash: undefined };
    }
    return { problems: [], crash: error instanceof Error ? error.message : String(error) };
  }
}
