import type { Rule, RulePage } from "./rule.ts";
import { swallowedErrorsRule } from "./rules/sec001-swallowed-errors.ts";
import { unreadContinueOnErrorRule } from "./rules/sec002-unread-continue-on-error.ts";
import { missingPipefailRule } from "./rules/sec003-missing-pipefail.ts";
import { emptyCatchRule } from "./rules/sec004-empty-catch.ts";
import { spoofableBotRule } from "./rules/sec010-spoofable-bot.ts";
import { templateInjectionRule } from "./rules/sec020-template-injection.ts";
import { dangerousTriggersRule } from "./rules/sec021-dangerous-triggers.ts";
import { permissionsRule } from "./rules/sec022-permissions.ts";
import { unpinnedActionsRule } from "./rules/sec023-unpinned-actions.ts";
import { unpinnedImagesRule } from "./rules/sec024-unpinned-images.ts";
import { persistedCredentialsRule } from "./rules/sec025-persisted-credentials.ts";
import { broadSecretsRule } from "./rules/sec026-broad-secrets.ts";
import { hardcodedCredentialsRule } from "./rules/sec027-hardcoded-credentials.ts";
import { unsafeCommandsRule } from "./rules/sec028-unsafe-commands.ts";
import { environmentFilesRule } from "./rules/sec029-environment-files.ts";
import { unsoundContainsRule } from "./rules/sec030-unsound-contains.ts";
import { cacheInReleaseRule } from "./rules/sec031-cache-in-release.ts";
import { archivedActionsRule } from "./rules/sec032-archived-actions.ts";
import { unsoundTernaryRule } from "./rules/sec033-unsound-ternary.ts";
import { obscureUsesRule } from "./rules/sec034-obscure-uses.ts";
import { wideAppTokenRule } from "./rules/sec035-wide-app-token.ts";
import { storedPublishingTokensRule } from "./rules/sec036-stored-publishing-tokens.ts";
import { unpinnedToolsRule } from "./rules/sec037-unpinned-tools.ts";
import { adhocPackagesRule } from "./rules/sec038-adhoc-packages.ts";
import { secretsOutsideEnvironmentRule } from "./rules/sec041-secrets-outside-environment.ts";
import { selfHostedRunnersRule } from "./rules/sec042-self-hosted-runners.ts";
import { insecureUrlsRule } from "./rules/sec043-insecure-urls.ts";
import { concurrencyLimitsRule } from "./rules/sec044-concurrency-limits.ts";
import { undocumentedPermissionsRule } from "./rules/sec045-undocumented-permissions.ts";
import { anonymousDefinitionsRule } from "./rules/sec046-anonymous-definitions.ts";
import { obscureExpressionsRule } from "./rules/sec047-obscure-expressions.ts";
import { superfluousActionsRule } from "./rules/sec048-superfluous-actions.ts";
import { yamlRule } from "./rules/wf001-yaml.ts";
import { limitsRule } from "./rules/wf002-limits.ts";
import { schemaRule } from "./rules/wf010-schema.ts";
import { emptyValuesRule } from "./rules/wf011-empty-values.ts";
import { actionSchemaRule } from "./rules/wf012-action-schema.ts";
import { expressionsRule } from "./rules/wf020-expressions.ts";
import { propertiesRule } from "./rules/wf021-properties.ts";
import { typesRule } from "./rules/wf022-types.ts";
import { needsRule } from "./rules/wf030-needs.ts";
import { idsRule } from "./rules/wf031-ids.ts";
import { matrixRule } from "./rules/wf032-matrix.ts";
import { filtersRule } from "./rules/wf033-filters.ts";
import { scheduleRule } from "./rules/wf034-schedule.ts";
import { inputsRule } from "./rules/wf035-inputs.ts";
import { eventsRule } from "./rules/wf036-events.ts";
import { runnerLabelsRule } from "./rules/wf037-runner-labels.ts";
import { shellRule } from "./rules/wf038-shell.ts";
import { envNamesRule } from "./rules/wf039-env-names.ts";
import { actionInputsRule } from "./rules/wf040-action-inputs.ts";
import { calledWorkflowsRule } from "./rules/wf041-called-workflows.ts";
import { permissionParityRule } from "./rules/wf042-permission-parity.ts";
import { deadRuntimeRule } from "./rules/wf043-dead-runtime.ts";
import { concurrencyRule } from "./rules/wf044-concurrency.ts";
import { constantIfRule } from "./rules/wf050-constant-if.ts";
import { alwaysTrueRule } from "./rules/wf051-always-true.ts";
import { shellSyntaxRule } from "./rules/wf052-shell-syntax.ts";

/** Every rule of workflow and action files, in the order of their ids. To add one: write its file, and name it here. */
export const RULES: readonly Rule[] = [
  yamlRule,
  limitsRule,
  schemaRule,
  emptyValuesRule,
  actionSchemaRule,
  expressionsRule,
  propertiesRule,
  typesRule,
  needsRule,
  idsRule,
  matrixRule,
  filtersRule,
  scheduleRule,
  inputsRule,
  eventsRule,
  runnerLabelsRule,
  shellRule,
  envNamesRule,
  actionInputsRule,
  calledWorkflowsRule,
  permissionParityRule,
  deadRuntimeRule,
  concurrencyRule,
  constantIfRule,
  alwaysTrueRule,
  shellSyntaxRule,
  swallowedErrorsRule,
  unreadContinueOnErrorRule,
  missingPipefailRule,
  emptyCatchRule,
  spoofableBotRule,
  templateInjectionRule,
  dangerousTriggersRule,
  permissionsRule,
  unpinnedActionsRule,
  unpinnedImagesRule,
  persistedCredentialsRule,
  broadSecretsRule,
  hardcodedCredentialsRule,
  unsafeCommandsRule,
  environmentFilesRule,
  unsoundContainsRule,
  cacheInReleaseRule,
  archivedActionsRule,
  unsoundTernaryRule,
  obscureUsesRule,
  wideAppTokenRule,
  storedPublishingTokensRule,
  unpinnedToolsRule,
  adhocPackagesRule,
  secretsOutsideEnvironmentRule,
  selfHostedRunnersRule,
  insecureUrlsRule,
  concurrencyLimitsRule,
  undocumentedPermissionsRule,
  anonymousDefinitionsRule,
  obscureExpressionsRule,
  superfluousActionsRule,
];

const page = (id: string, severity: RulePage["severity"], title: string): RulePage => ({
  id,
  severity,
  title,
});

/** Rules that are not run over a workflow or an action file: those of the configuration, and of the checks themselves. */
export const OTHER_PAGES: readonly RulePage[] = [
  page("CFG001", "error", "The configuration is readable"),
  page("CFG002", "error", "Keys are unique"),
  page("CFG003", "error", "Required keys are present"),
  page("CFG004", "warning", "Keys are known"),
  page("CFG005", "error", "Values have the right type"),
  page("CFG006", "error", "Values are within their bounds"),
  page("CFG007", "error", "Repositories are written owner/name"),
  page("CFG008", "error", "Repositories are listed once"),
  page("CFG009", "warning", "Runs fit into GitHub's rate limit"),
  page("CFG010", "warning", "GitHub supports the interval"),
  page("CFG011", "error", "At least one repository is listed"),
  page("CFG012", "error", "Repositories exist and are readable"),
  page("CFG013", "error", "The configuration contains no secrets"),
  page("CFG014", "info", "The list of repositories is sorted"),
  page("CFG015", "warning", "Branch patterns match branch names"),
  page("CFG020", "error", "Experiments can run as written"),
  page("WF053", "warning", "Scripts pass shellcheck"),
  page("WF054", "warning", "Scripts pass pyflakes"),
  page("SEC039", "warning", "Updates of Dependabot run no code of packages"),
  page("SEC040", "info", "Dependabot waits before it proposes a new release"),
  page("SEC050", "error", "Actions have no known vulnerability"),
  page("SEC051", "error", "Commits of actions are in their repository"),
  page("SEC052", "warning", "References of actions are unambiguous"),
  page("SEC053", "warning", "Version comments name the pinned commit"),
  page("VC001", "error", "Every check completes"),
  page("VC002", "warning", "Ignore comments have a reason and are needed"),
  page("VC003", "error", "Every file is readable"),
  page("VC004", "error", "The settings file is readable"),
];

/** The page of every rule there is. */
export const RULE_PAGES: readonly RulePage[] = [...OTHER_PAGES, ...RULES];
