/** What GitHub answers where something is in the way. */
export interface RefusalAnswer {
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Members of the body beside `message`. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** What a refusal needs to know of where it is made. */
export interface RefusalPlace {
  /** Login; `acme` where the request names no repository. */
  readonly owner: string;
  /** Address of the sandbox's pages. */
  readonly html: string;
}

const forbidden = (message: string): RefusalAnswer => ({ status: 403, message });
const AUTHORIZED = "Although you appear to have the correct authorization credentials, the";

/** GitHub's refusals by cause, each in the words that it has been seen with. */
const REFUSALS = {
  "ip-allow-list": ({ owner }) =>
    forbidden(
      `${AUTHORIZED} \`${owner}\` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.`,
    ),
  "oauth-app-restricted": ({ owner }) =>
    forbidden(
      `${AUTHORIZED} \`${owner}\` organization has enabled OAuth App access restrictions, meaning that data access to third-parties is limited. For more information on these restrictions, including how to enable this app, visit https://docs.github.com/articles/restricting-access-to-your-organization-s-data/`,
    ),
  "classic-token-forbidden": ({ owner }) =>
    forbidden(
      `\`${owner}\` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.`,
    ),
  "fine-grained-token-forbidden": ({ owner }) =>
    forbidden(
      `\`${owner}\` forbids access via a personal access token with fine-grained permissions. Please use a GitHub App, or an OAuth App.`,
    ),
  "token-lifetime": ({ owner }) =>
    forbidden(
      `The '${owner}' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days. Please adjust your token's lifetime at the following URL: https://github.com/settings/personal-access-tokens/12345`,
    ),
  "single-sign-on": ({ owner, html }) => ({
    ...forbidden(
      "Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.",
    ),
    headers: { "x-github-sso": `required; url=${html}/orgs/${owner}/sso?authorization_request=AZSCKtL4U8yX` },
  }),
  "installation-suspended": () => forbidden("This installation has been suspended"),
  "account-suspended": () => forbidden("Sorry. Your account was suspended."),
  archived: () => forbidden("Repository was archived so is read-only."),
  blocked: () => ({
    ...forbidden("Repository access blocked"),
    details: { block: { reason: "tos", created_at: "2026-01-31T12:00:00Z", html_url: null } },
  }),
  "blocked-dmca": () => ({
    status: 451,
    message: "Repository access blocked",
    details: {
      block: {
        reason: "dmca",
        created_at: "2026-01-31T12:00:00Z",
        html_url: "https://github.com/github/dmca/blob/master/2026/01/2026-01-31-example.md",
      },
    },
  }),
  disabled: () => forbidden("Repository has been disabled."),
  migrating: () => forbidden("Repository has been locked for migration."),
  billing: () =>
    forbidden(
      "Recent account payments have failed or your spending limit needs to be increased. Please check the 'Billing & plans' section in your settings.",
    ),
  plan: () => forbidden("Upgrade to GitHub Pro or make this repository public to enable this feature."),
  "issues-disabled": () => ({ status: 410, message: "Issues are disabled for this repo" }),
  "actions-pull-requests-forbidden": () =>
    forbidden("GitHub Actions is not permitted to create or approve pull requests."),
  "workflows-permission": () =>
    forbidden(
      "refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission",
    ),
  "branch-rule": () => ({
    status: 422,
    message: "Repository rule violations found\n\nChanges must be made through a pull request.\n\n",
  }),
  "missing-permission": () => ({
    ...forbidden("Resource not accessible by integration"),
    headers: { "x-accepted-github-permissions": "pull_requests=write" },
  }),
  "two-factor-required": () =>
    forbidden("This organization requires two-factor authentication to be enabled on your account."),
  "managed-user": () => forbidden("As an Enterprise Managed User, you cannot access this content"),
  "user-blocked": () => forbidden("User is blocked"),
  "interaction-limited": () =>
    forbidden("Interaction limits are in effect for this repository. Please try again later."),
  spam: () => ({ status: 422, message: "Validation failed, or the endpoint has been spammed." }),
} as const satisfies Readonly<Record<string, (place: RefusalPlace) => RefusalAnswer>>;

/** A cause for which GitHub refuses, by the name that a fault of kind `refusal` gives. */
export type RefusalName = keyof typeof REFUSALS;

/** Every cause that there is. */
export const REFUSAL_NAMES = Object.keys(REFUSALS) as readonly RefusalName[];

/** What GitHub answers for a cause. */
export function describeRefusal(name: RefusalName, place: RefusalPlace): RefusalAnswer {
  return REFUSALS[name](place);
}
