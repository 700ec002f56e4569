import { describeRepositoryRefProblem } from "../repository/repository-ref.ts";
import type { ConfigDocument } from "./config-document.ts";
import type { ConfigFinding } from "./config-finding.ts";
import { describePlace, quote } from "./describe-value.ts";
import { renderSuggestion } from "./did-you-mean.ts";
import { own } from "./own-property.ts";
import { redactSecrets } from "./secret-text.ts";

interface ListedRepository {
  readonly text: string;
  readonly pointer: string;
}

/** Checks the names of the repositories (CFG007) and that none is listed twice, ignoring case (CFG008). */
export function findRepositoryProblems(document: ConfigDocument): readonly ConfigFinding[] {
  const findings: ConfigFinding[] = [...findMissingList(document)];
  const firstByKey = new Map<string, ListedRepository>();
  for (const listed of listRepositories(document.data)) {
    const problem = describeRepositoryRefProblem(listed.text);
    if (problem !== null) findings.push(createNameFinding(document, listed, problem));
    const key = listed.text.toLowerCase();
    const first = firstByKey.get(key);
    if (first === undefined) firstByKey.set(key, listed);
    else findings.push(createDuplicateFinding(document, listed, first));
  }
  return findings;
}

/** Repositories come from a list (CFG003, CFG011), from rules, or from both. */
function findMissingList(document: ConfigDocument): readonly ConfigFinding[] {
  const { data } = document;
  if (typeof data !== "object" || data === null || Array.isArray(data)) return [];
  const rules = own(data, "discover");
  if (Array.isArray(rules) && rules.length > 0) return [];
  const list = own(data, "repositories");
  const at = (rule: "CFG003" | "CFG011", pointer: string, message: string): readonly ConfigFinding[] => [
    { ...document.locate(pointer), rule, severity: "error", message, pointer },
  ];
  if (list === undefined) {
    const message = `${describePlace("")} has no key "repositories". Add it with a list such as ["acme/api"].`;
    return at("CFG003", "", message);
  }
  if (!Array.isArray(list) || list.length > 0) return [];
  const message = `${describePlace("/repositories")} is empty. List at least one repository as owner/name.`;
  return at("CFG011", "/repositories", message);
}

/** Checks that each weight (CFG004) is of a repository of the list: a misspelt one would silently count nothing. */
export function findIdleWeights(document: ConfigDocument): readonly ConfigFinding[] {
  const weights = own(own(document.data, "scheduling"), "weights");
  if (typeof weights !== "object" || weights === null) return [];
  const names = listRepositories(document.data).map(({ text }) => text);
  const listed = new Set(names.map((name) => name.toLowerCase()));
  return Object.keys(weights)
    .filter((key) => !listed.has(key.toLowerCase()))
    .map((key) => ({
      ...document.locateKey("/scheduling/weights", key),
      rule: "CFG004",
      severity: "warning",
      message: redactSecrets(
        `scheduling.weights has ${quote(key)}, which is not in repositories and is ignored.${renderSuggestion(key, names)}`,
      ),
      pointer: "/scheduling/weights",
    }));
}

function listRepositories(data: unknown): readonly ListedRepository[] {
  const entries = own(data, "repositories");
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown, index): ListedRepository[] => {
    const pointer = `/repositories/${index}`;
    if (typeof entry === "string") return [{ text: entry, pointer }];
    const text = own(entry, "repository");
    return typeof text === "string" ? [{ text, pointer: `${pointer}/repository` }] : [];
  });
}

function createNameFinding(
  document: ConfigDocument,
  listed: ListedRepository,
  problem: string,
): ConfigFinding {
  return {
    ...document.locate(listed.pointer),
    rule: "CFG007",
    severity: "error",
    message: redactSecrets(`A repository must be owner/name, but ${quote(listed.text)} ${problem}`),
    pointer: listed.pointer,
  };
}

function createDuplicateFinding(
  document: ConfigDocument,
  listed: ListedRepository,
  first: ListedRepository,
): ConfigFinding {
  const { line, column } = document.locate(first.pointer);
  return {
    ...document.locate(listed.pointer),
    rule: "CFG008",
    severity: "error",
    message: redactSecrets(
      `The repository ${quote(listed.text)} is a duplicate of line ${line}, column ${column} (case-insensitive). Remove one of them.`,
    ),
    pointer: listed.pointer,
  };
}
