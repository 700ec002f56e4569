import type { ConfigDocument } from "../config-document.ts";
import type { ConfigFinding } from "../config-finding.ts";
import { describePlace, quote } from "../describe-value.ts";
import { own } from "../own-property.ts";
import { redactSecrets } from "../secret-text.ts";

/** GitHub's rule for logins; accounts that an enterprise manages have an underscore. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/;

/** Checks what a schema cannot say of the rules of `discover` (CFG006). */
export function findDiscoverProblems(document: ConfigDocument): readonly ConfigFinding[] {
  const rules = own(document.data, "discover");
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule: unknown, index) => {
    const pointer = `/discover/${index}`;
    const owner = own(rule, "owner");
    const isNamed = typeof owner !== "string" || LOGIN.test(owner);
    const hasProperty = own(rule, "property") !== undefined;
    return [
      ...(isNamed ? [] : [create(document, `${pointer}/owner`, `must be a login, but is ${quote(owner)}.`)]),
      ...(hasProperty && owner === undefined
        ? [
            create(
              document,
              `${pointer}/property`,
              "needs an owner: custom properties belong to an organization.",
            ),
          ]
        : []),
    ];
  });
}

function create(document: ConfigDocument, pointer: string, problem: string): ConfigFinding {
  return {
    ...document.locate(pointer),
    rule: "CFG006",
    severity: "error",
    message: redactSecrets(`${describePlace(pointer)} ${problem}`),
    pointer,
  };
}
