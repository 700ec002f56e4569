/**
 * Rules that look for what an audit of zizmor looks for: its comments `# zizmor: ignore[audit]` are heard for them too.
 *
 * @see https://docs.zizmor.sh/audits/
 */
export const RULES_OF_AUDITS: ReadonlyMap<string, readonly string[]> = new Map([
  ["archived-uses", ["SEC032"]],
  ["artipacked", ["SEC025"]],
  ["bot-conditions", ["SEC010"]],
  ["cache-poisoning", ["SEC031"]],
  ["dangerous-triggers", ["SEC021"]],
  ["excessive-permissions", ["SEC022"]],
  ["github-env", ["SEC029"]],
  ["hardcoded-container-credentials", ["SEC027"]],
  ["insecure-commands", ["SEC028"]],
  ["overprovisioned-secrets", ["SEC026"]],
  ["secrets-inherit", ["SEC026"]],
  ["template-injection", ["SEC020"]],
  ["github-app", ["SEC035"]],
  ["obfuscation", ["SEC034"]],
  ["typosquat-uses", ["SEC034"]],
  ["unsound-ternary", ["SEC033"]],
  ["unpinned-images", ["SEC024"]],
  ["unpinned-uses", ["SEC023"]],
  ["unredacted-secrets", ["SEC026"]],
  ["unsound-condition", ["WF051"]],
  ["unsound-contains", ["SEC030"]],
]);
