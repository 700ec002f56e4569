import type { RefusalCause, RefusalScope } from "@automation/core/errors";
import { cleanQuote } from "./clean-quote.ts";

/** What an answer gives besides its text. */
export interface RefusalFacts {
  /** `x-accepted-github-permissions`: `,` means and, `;` means or. */
  readonly accepted?: string | undefined;
  /** Where a person authorises the token for single sign-on; an address of GitHub's own server. */
  readonly ssoUrl?: string | undefined;
}

/** One cause: its scope, the words that state it, and what to do about it. */
export type RefusalRow = readonly [
  cause: RefusalCause,
  scope: RefusalScope,
  text: RegExp,
  remedy: string | ((facts: RefusalFacts) => string),
];

/**
 * GitHub's own words for why it refuses, over REST, GraphQL and git, with the remedy for each. The first row that fits counts:
 * what is special comes first. A text that no row knows gets no advice: a wrong one sends people to the wrong place.
 *
 * Words as seen in answers and in public reports of them; docs.github.com lists none.
 */
export const REFUSALS: readonly RefusalRow[] = [
  [
    "single-sign-on",
    "owner",
    /\bSAML\b|\bSSO\b|[Ss]ingle [Ss]ign-[Oo]n/,
    ({ ssoUrl }) =>
      ssoUrl === undefined
        ? "Authorize the token for the organization's single sign-on: Settings → Developer settings → Personal access tokens → Configure SSO."
        : `Authorize the token for the organization's single sign-on: ${ssoUrl}`,
  ],
  [
    "ip-allow-list",
    "owner",
    /IP allow list|IP address is not permitted/i,
    "Add the runner's IP address to the allow list (organization or enterprise settings → Authentication security), or use a runner whose address is on the list.",
  ],
  [
    "token-lifetime",
    "owner",
    /token(?:'s|s|\(s\))?[^.]* lifetime|lifetime (?:is|of)[^.]* (?:greater|longer|exceed)/i,
    "Create a token that expires earlier, or shorten the lifetime of this one.",
  ],
  [
    "classic-token-forbidden",
    "owner",
    /forbids access via a personal access tokens? \(classic\)|classic personal access tokens? (?:is|are) (?:not allowed|forbidden|restricted)/i,
    "Use a fine-grained token of that owner, or a GitHub App (app-id and app-private-key).",
  ],
  [
    "fine-grained-token-forbidden",
    "owner",
    /forbids access via a (?:personal access tokens? with fine-grained|fine-grained)/i,
    "Use a GitHub App (app-id and app-private-key).",
  ],
  [
    "token-not-approved",
    "owner",
    /\b(?:token|request)\b[^.]*\b(?:pending|awaiting|waiting|requires|needs|has not|not yet)\b[^.]*\bapprov|pending (?:owner )?approval/i,
    "An owner of the organization has to approve the token: organization settings → Personal access tokens → Pending requests.",
  ],
  [
    "token-kind-forbidden",
    "owner",
    /forbids access via|does not allow access via/i,
    "Use a type of token that the organization allows; see GitHub's message.",
  ],
  [
    "oauth-app-restricted",
    "owner",
    /OAuth App access restrictions|access to third[- ]part(?:y|ies) is limited/i,
    "An owner of the organization has to approve the OAuth App (organization settings → Third-party access); GitHub App tokens and fine-grained tokens do not need this approval.",
  ],
  [
    "managed-user",
    "owner",
    /Enterprise Managed User/i,
    "A managed user account only has access inside its enterprise: use the token of an account or App that belongs to the repository's owner.",
  ],
  [
    "two-factor-required",
    "owner",
    /two-factor authentication|\b2FA (?:is )?required/i,
    "Turn on two-factor authentication for the account behind the token.",
  ],
  [
    "email-not-verified",
    "owner",
    /email address (?:must|needs to|has to) be verified|verify (?:your|an) email/i,
    "Verify an email address of the account behind the token.",
  ],
  [
    "installation-suspended",
    "owner",
    /installation (?:has been|was|is) suspended/i,
    "An owner has to unsuspend the App: settings of the organization or account → GitHub Apps → Configure → Unsuspend.",
  ],
  [
    "account-suspended",
    "owner",
    /account (?:was|has been|is) (?:suspended|flagged|locked|disabled)|suspended (?:user|account)|user (?:was|has been|is) suspended/i,
    "The account behind the token is suspended: only GitHub Support or the server's administrator can change that. Use the token of another account.",
  ],
  [
    "actions-pull-requests-forbidden",
    "owner",
    /not permitted to create or approve pull requests/i,
    'Turn on "Allow GitHub Actions to create and approve pull requests" in the settings of the repository or organization, or use the token of a GitHub App.',
  ],
  [
    "trade-restricted",
    "repository",
    /trade (?:controls?|restrict)|economic sanctions/i,
    "Blocked because of trade restrictions: contact GitHub Support.",
  ],
  [
    "blocked-dmca",
    "repository",
    /\bDMCA\b|copyright (?:claim|infring|takedown|notice)/,
    "GitHub has blocked the repository because of a DMCA notice: only its owner can resolve this. Remove it from the configuration until then.",
  ],
  [
    "blocked",
    "repository",
    /access (?:to this repository )?(?:is|has been|was)? ?blocked|repository (?:is|has been|was) blocked|terms of service|disabled by GitHub Staff/i,
    "GitHub has blocked the repository: only its owner and GitHub Support can change that. Remove it from the configuration until then.",
  ],
  [
    "migrating",
    "repository",
    /locked (?:for|during|because of|due to)[^.]* ?migrat|(?:is|being) migrated|migration is in progress/i,
    "The repository is locked for migration: wait until the migration ends, or remove it from the configuration if it moved permanently.",
  ],
  [
    "billing",
    "repository",
    /billing (?:issue|problem|lock|settings|& plans)|(?:due to|because of|problem with|locked:) ?[^.]*\bbilling|payments? (?:have |has )?failed|spending limit|unpaid/i,
    "The owner has to fix the billing: Settings → Billing and licensing.",
  ],
  [
    "plan",
    "repository",
    /upgrade to GitHub|(?:current|your) plan\b|not (?:available|included) (?:on|in|with) (?:your|this|the current) plan/i,
    "The owner's plan does not include this feature: upgrade the plan, or make the repository public.",
  ],
  [
    "archived",
    "repository",
    /(?:is|was|are|been) archived|archived (?:so|and|repositor)/i,
    "The repository is archived: remove it from the configuration, or unarchive it.",
  ],
  [
    "issues-disabled",
    "repository",
    /issues? (?:are|is|has been|have been|were) (?:disabled|turned off)/i,
    "Enable issues in the settings of the repository, or use another repository.",
  ],
  [
    "pull-requests-disabled",
    "repository",
    /pull requests? (?:creation )?(?:are|is|has been|have been) (?:disabled|limited|restricted|turned off)/i,
    "Allow pull requests in the settings of the repository (Settings → General → Features), for this token's account too.",
  ],
  [
    "interaction-limited",
    "repository",
    /interaction limits?|limited the ability|must be a collaborator/i,
    "The repository has an interaction limit: make the token's account a collaborator, or wait until the limit ends.",
  ],
  [
    "user-blocked",
    "owner",
    /user is blocked|(?:you|actor|author) (?:have been|has been|are|is) blocked/i,
    "The owner has blocked the account behind the token and has to unblock it.",
  ],
  [
    "workflows-permission",
    "branch",
    /without `?workflows?`? (?:permission|scope)/i,
    "The change includes workflow files: grant `workflows: write` to the GitHub App, or the scope `workflow` to the token.",
  ],
  [
    "push-protection",
    "branch",
    /push protection|cannot contain secrets|secret(?:s)? detected/i,
    "The commits contain what looks like a secret: remove it from the commits and revoke it, or allow it at the URL in GitHub's message.",
  ],
  [
    "branch-rule",
    "branch",
    /protected (?:branch|ref)|rule violations?|locked branch|not authorized to (?:push|merge)|must be made through|required status check|approving review|verified signatures|creations? being restricted|cannot force-push|must not contain merge commits/i,
    "A branch rule forbids it: meet the rule, or add the token's account to the rule's bypass list.",
  ],
  [
    "disabled",
    "repository",
    /repository (?:has been |is |was )?disabled/i,
    "The repository is disabled: only its owner and GitHub Support can change that. Remove it from the configuration until then.",
  ],
  [
    "locked",
    "repository",
    /repository (?:has been |is |was )?locked|is being (?:renamed|transferred|moved)/i,
    "The repository is locked: wait until its owner or GitHub unlocks it.",
  ],
  [
    "branch-in-the-way",
    "branch",
    /Reference (?:update failed|name is invalid)/i,
    "A branch with a conflicting name exists: git cannot have both `a` and `a/b`. Delete or rename one of them.",
  ],
  [
    "spam",
    "repository",
    /spammed|looks like spam/i,
    "GitHub rejected the request as invalid or as spam: do not repeat it immediately; see the reasons in GitHub's message.",
  ],
  [
    "missing-scope",
    "repository",
    /required scopes?|(?:requires|needs) (?:one of )?the following scopes?|missing (?:the )?[`'"\w:]+ scope/i,
    "Give the token a scope from GitHub's message.",
  ],
  [
    "missing-permission",
    "repository",
    /not accessible by|must have [^.]*(?:rights|access|permissions?)|permission (?:to [^.]* )?(?:denied|required|is missing)|(?:requires|needs|lacks|without|insufficient) [^.]*(?:permissions?|access|rights)|write access [^.]*not granted|not authorized|access denied/i,
    ({ accepted }) =>
      accepted ? `Give the token ${formatPermissions(accepted)}.` : "Check the permissions of the token.",
  ],
  [
    "clock",
    "owner",
    /claim \('(?:iat|exp|nbf)'\)|\bexp\b[^.]*too far in the future/i,
    "The clock of this machine is wrong: correct it.",
  ],
  [
    "unknown-app",
    "owner",
    /Integration not found|'Issuer' claim/i,
    "No GitHub App has this ID on this server: check app-id (App settings → General → About).",
  ],
  [
    "wrong-key",
    "owner",
    /JSON web token could not be decoded|signature (?:is invalid|verification)|invalid signature/i,
    "The key does not belong to this App: generate a private key in the settings of the App with this app-id, and store it.",
  ],
  [
    "bad-credentials",
    "owner",
    /bad credentials|requires authentication|token (?:has |is |was )?(?:expired|revoked|invalid)/i,
    "Check that the token is complete and has not expired.",
  ],
];

function formatPermissions(accepted: string): string {
  const sets = cleanQuote(accepted)
    .split(";")
    .map((set) =>
      set
        .split(",")
        .map((permission) => `\`${permission.trim().replace("=", ": ")}\``)
        .join(" and "),
    );
  return sets.join(", or ");
}
