import { readBranchName } from "../../repository/branch-name.ts";
import { isInCode } from "../../text/code-fence.ts";
import type { ConfigDocument } from "../config-document.ts";
import type { ConfigFinding } from "../config-finding.ts";
import { describePlace, quote } from "../describe-value.ts";
import { renderSuggestion } from "../did-you-mean.ts";
import { own } from "../own-property.ts";
import { redactSecrets } from "../secret-text.ts";
import { fillTemplate, listPlaceholders, PLACEHOLDERS_OF, type TemplateKey } from "./placeholders.ts";
import { wordingSchema } from "./pull-request-schema.ts";

const KEY = "pull_requests";
/** `login`, or `organization/team`. */
const PERSON = /^[A-Za-z0-9_-]+(?:\[bot\])?(?:\/[A-Za-z0-9._-]+)?$/;
const OUR_COMMENT = "<!-- sync-monitor:";
const OUR_TRAILER = /^Ecosystem(?:-Sync)?:/im;

/**
 * Checks what a schema cannot say of wordings (CFG006): placeholders are known, titles are one line, names are names, and a
 * text does not end inside a block of code or a comment. Of the file, of each repository, and of each variant of experiments.
 */
export function findPullRequestProblems(document: ConfigDocument): readonly ConfigFinding[] {
  const { data } = document;
  return [
    ...findIn(document, own(data, KEY), `/${KEY}`),
    ...itemsOf(own(data, "repositories")).flatMap((entry, index) =>
      findIn(document, own(entry, KEY), `/repositories/${index}/${KEY}`),
    ),
    ...itemsOf(own(data, "experiments")).flatMap((experiment, index) =>
      itemsOf(own(experiment, "variants")).flatMap((variant, place) =>
        findInVariant(
          document,
          own(own(variant, "settings"), KEY),
          `/experiments/${index}/variants/${place}/settings/${KEY}`,
        ),
      ),
    ),
  ];
}

function itemsOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

/** To ignore what cannot differ would compare two equal variants. */
function findInVariant(document: ConfigDocument, entry: unknown, pointer: string): readonly ConfigFinding[] {
  const fixed = Object.keys(Object(entry)).filter((key) => !(key in wordingSchema));
  return [
    ...fixed.map((key) => createFinding(document, `${pointer}/${key}`, "cannot differ between variants.")),
    ...findIn(document, entry, pointer),
  ];
}

function findIn(document: ConfigDocument, entry: unknown, pointer: string): readonly ConfigFinding[] {
  return listTexts(entry).flatMap(({ key, text, place }) => {
    const problem = key in PLACEHOLDERS_OF ? judgeTemplate(key as TemplateKey, text) : judgePrefix(text);
    return problem === null ? [] : [createFinding(document, `${pointer}/${place}`, problem)];
  });
}

function createFinding(document: ConfigDocument, pointer: string, problem: string): ConfigFinding {
  return {
    ...document.locate(pointer),
    rule: "CFG006",
    severity: "error",
    message: redactSecrets(`${describePlace(pointer)} ${problem}`),
    pointer,
  };
}

interface PlacedText {
  readonly key: string;
  readonly text: string;
  readonly place: string;
}

/** Every text that is checked; what is no text has been refused by the schema. */
function listTexts(entry: unknown): readonly PlacedText[] {
  const keys = [...Object.keys(PLACEHOLDERS_OF), "branch_prefix", "former_branch_prefixes"];
  return keys.flatMap((key) => {
    const value = own(entry, key);
    const texts = Array.isArray(value)
      ? value.map((text: unknown, index) => ({ key, text, place: `${key}/${index}` }))
      : [{ key, text: value, place: key }];
    return texts.filter((text): text is PlacedText => typeof text.text === "string");
  });
}

function judgeTemplate(key: TemplateKey, text: string): string | null {
  const known: readonly string[] = PLACEHOLDERS_OF[key];
  const unknown = listPlaceholders(text).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const list = known.map((name) => `{${name}}`).join(", ");
    return `has the unknown placeholder ${quote(`{${unknown}}`)}.${renderSuggestion(unknown, known)} Possible here: ${list}.`;
  }
  if (text.trim() === "") return "is empty. Write something, or remove the key.";
  switch (key) {
    case "title":
    case "labels":
      return /[\r\n]/.test(text) ? "must be one line." : null;
    case "body":
      return judgeBody(text);
    case "commit_message":
      return OUR_TRAILER.test(text)
        ? "has a line that begins like a trailer of sync-monitor. Remove it; it is added."
        : null;
    case "reviewers":
    case "assignees": {
      const filled = fillTemplate(text, { owner: "o", name: "n" });
      if (PERSON.test(filled) && (key === "reviewers" || !filled.includes("/"))) return null;
      const form = key === "reviewers" ? "a login, or a team as organization/team" : "a login";
      return `must be ${form}, but is ${quote(text)}.`;
    }
  }
}

function judgeBody(text: string): string | null {
  const lines = text.split(/\r?\n/);
  if (text.includes(OUR_COMMENT)) return "has a comment of sync-monitor. Remove it; it is added.";
  if (isInCode(lines, lines.length)) return "has a block of code that does not end. End it with a fence.";
  if (text.lastIndexOf("<!--") > text.lastIndexOf("-->")) return "has a comment that does not end. Add -->.";
  return null;
}

/** A prefix with a name behind it must be the name of a branch. */
function judgePrefix(text: string): string | null {
  if (listPlaceholders(text).length > 0) return "takes no placeholders.";
  if (readBranchName(`${text}x`) !== null) return null;
  return `cannot begin the name of a branch: ${quote(text)}. Use letters, digits and . _ / -, such as "sync/".`;
}
