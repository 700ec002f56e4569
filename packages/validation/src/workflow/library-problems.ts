import { FeatureFlags } from "@actions/expressions/features";
import { ACTION_ROOT } from "@actions/workflow-parser/actions/action-constants";
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
import { readTemplate } from "@actions/workflow-parser/templates/template-reader";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/template-token";
import { NoOperationTraceWriter } from "@actions/workflow-parser/templates/trace-writer";
import { WORKFLOW_ROOT } from "@actions/workflow-parser/workflows/workflow-constants";
import { getWorkflowSchema } from "@actions/workflow-parser/workflows/workflow-schema";
import type { Span } from "@automation/core/syntax";
import { NodeReader } from "./node-reader.ts";
import type { SourceFile } from "./source-file.ts";

/** What GitHub's own parser says about a place of a file. */
export interface LibraryProblem extends Span {
  readonly message: string;
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
  const { root } = source;
  if (!source.isSafe || root === null) return NOTHING;
  const known = VERDICTS.get(source);
  if (known !== undefined) return known;
  const verdict = guard(() => {
    const context = createContext(getWorkflowSchema());
    const value = readTemplate(context, WORKFLOW_ROOT, new NodeReader(root), context.getFileId(source.path));
    const problems = readProblems(context);
    if (value !== undefined) problems.push(...convert(context, value, problems.length));
    return problems;
  });
  VERDICTS.set(source, verdict);
  return verdict;
}

/** Asks GitHub's parser about an action.yml. */
export function askActionParser(source: SourceFile): LibraryVerdict {
  const { root } = source;
  if (!source.isSafe || root === null) return NOTHING;
  return guard(() => {
    const context = createContext(getActionSchema());
    const value = readTemplate(context, ACTION_ROOT, new NodeReader(root), context.getFileId(source.path));
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

/** The reader puts every place on line 1, with its offset as the column. */
function readProblems(context: TemplateContext): LibraryProblem[] {
  return context.errors.getErrors().map(({ rawMessage, range }) => {
    const start = (range?.start.column ?? 1) - 1;
    return { message: rawMessage, start, end: Math.max(start + 1, (range?.end.column ?? 1) - 1) };
  });
}

function guard(ask: () => readonly LibraryProblem[]): LibraryVerdict {
  try {
    return { problems: ask(), crash: undefined };
  } catch (error) {
    if (isTokenError(error)) {
      // A verdict, only thrown: the parser gives up at the first value of a wrong kind.
      const message = error instanceof Error ? error.message : "";
      return { problems: [{ message, start: 0, end: 1 }], crash: undefined };
    }
    return { problems: [], crash: error instanceof Error ? error.message : String(error) };
  }
}
