import { askPerson } from "./ask-person.ts";
import { mergeStructure } from "./merge-structure.ts";
import { preferOneSide } from "./prefer-one-side.ts";
import { proposeWords } from "./propose-words.ts";
import { raiseOnlyVersions } from "./raise-only-versions.ts";
import { recallAnswer } from "./recall-answer.ts";
import type { Resolver } from "./resolver.ts";
import { uniteChangelog } from "./unite-changelog.ts";
import { uniteImports } from "./unite-imports.ts";
import { uniteLineList } from "./unite-line-list.ts";

/**
 * Every way to resolve a conflict of texts, in the order in which they are asked: what a person said before, then what the
 * configuration says, then what can be proved, then what can only be proposed. The last one answers always.
 */
export const RESOLVERS: readonly Resolver[] = [
  askPerson,
  recallAnswer,
  preferOneSide,
  uniteLineList,
  mergeStructure,
  uniteChangelog,
  raiseOnlyVersions,
  uniteImports,
  proposeWords,
];
