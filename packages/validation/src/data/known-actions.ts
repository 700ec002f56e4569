import { KNOWN_ACTIONS_TABLE } from "./known-actions-table.ts";

/** What is known of a widely used action, over all its versions. */
export interface KnownAction {
  /** Names in lower case; `permission-*` stands for all that begin so. */
  readonly inputs: readonly string[];
  readonly required: readonly string[];
  readonly outputs: readonly string[] | undefined;
  /** By the name of an input in lower case: what to use instead. */
  readonly deprecated: Readonly<Record<string, string>>;
}

const action = (inputs: string, outputs?: string, required = ""): KnownAction => ({
  inputs: words(inputs),
  outputs: outputs === undefined ? undefined : words(outputs),
  required: words(required),
  deprecated: {},
});

function words(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}

/** What is younger than the table, or never was in it: inputs of versions long gone. */
const MORE: ReadonlyMap<string, KnownAction> = new Map([
  [
    "actions/checkout",
    action(
      "repository ref token ssh-key ssh-known-hosts ssh-strict ssh-user persist-credentials path clean filter sparse-checkout sparse-checkout-cone-mode fetch-depth fetch-tags show-progress lfs submodules set-safe-directory github-server-url allow-unsafe-pr-checkout",
      "ref commit",
    ),
  ],
  [
    "actions/cache",
    action(
      "path key restore-keys upload-chunk-size enablecrossosarchive fail-on-cache-miss lookup-only save-always",
      "cache-hit",
      "path key",
    ),
  ],
  [
    "actions/cache/restore",
    action(
      "path key restore-keys enablecrossosarchive fail-on-cache-miss lookup-only",
      "cache-hit cache-primary-key cache-matched-key",
      "path key",
    ),
  ],
  ["actions/cache/save", action("path key upload-chunk-size enablecrossosarchive", "", "path key")],
  [
    "actions/setup-node",
    action(
      "always-auth node-version node-version-file architecture check-latest registry-url scope token cache cache-dependency-path mirror mirror-token package-manager-cache version",
      "cache-hit node-version",
    ),
  ],
  [
    "actions/setup-python",
    action(
      "python-version python-version-file cache architecture check-latest token cache-dependency-path update-environment allow-prereleases freethreaded pip-version pip-install",
      "python-version cache-hit python-path",
    ),
  ],
  [
    "actions/setup-go",
    action(
      "go-version go-version-file check-latest token cache cache-dependency-path architecture go-download-base-url stable",
      "go-version cache-hit",
    ),
  ],
  [
    "actions/setup-java",
    action(
      "java-version java-version-file distribution java-package architecture jdkfile jdk-file check-latest server-id server-username server-username-env-var server-password server-password-env-var settings-path overwrite-settings gpg-private-key gpg-passphrase gpg-passphrase-env-var cache cache-dependency-path job-status token mvn-toolchain-id mvn-toolchain-vendor set-default verify-signature verify-signature-public-key java-version-file",
      "distribution version path cache-hit",
    ),
  ],
  [
    "actions/setup-dotnet",
    action(
      "dotnet-version dotnet-quality global-json-file source-url owner config-file cache cache-dependency-path include-prerelease workloads architecture dotnet-channel",
      "cache-hit dotnet-version",
    ),
  ],
  [
    "actions/upload-artifact",
    action(
      "name path if-no-files-found retention-days compression-level overwrite include-hidden-files archive",
      "artifact-id artifact-url artifact-digest",
      "path",
    ),
  ],
  [
    "actions/download-artifact",
    action(
      "name artifact-ids path pattern merge-multiple github-token repository run-id skip-decompress digest-mismatch",
      "download-path",
    ),
  ],
  [
    "actions/github-script",
    action(
      "script github-token debug user-agent previews result-encoding retries retry-exempt-status-codes base-url",
      undefined,
      "script",
    ),
  ],
  [
    "actions/labeler",
    action("repo-token configuration-path sync-labels dot pr-number", "new-labels all-labels"),
  ],
  [
    "actions/first-interaction",
    action("repo-token issue-message pr-message issue_message pr_message repo_token"),
  ],
  [
    "actions/create-github-app-token",
    action(
      "app-id client-id private-key owner repositories skip-token-revoke github-api-url enterprise-slug permission-*",
      undefined,
      "private-key",
    ),
  ],
  [
    "actions/deploy-pages",
    action("token timeout error_count reporting_interval artifact_name preview", "page_url"),
  ],
  [
    "actions/upload-pages-artifact",
    action("name path retention-days include-hidden-files", "artifact_id artifact-id"),
  ],
  [
    "actions/configure-pages",
    action("static_site_generator generator_config_file token enablement", "base_url origin host base_path"),
  ],
  [
    "actions/attest-build-provenance",
    action(
      "subject-path subject-digest subject-name subject-checksums push-to-registry create-storage-record show-summary github-token",
    ),
  ],
  ["docker/login-action", action("registry username password scope ecr logout registry-auth", "")],
  [
    "docker/build-push-action",
    action(
      "add-hosts allow annotations attests build-args build-contexts builder cache-from cache-to call cgroup-parent context file labels load network no-cache no-cache-filters outputs platforms provenance pull push sbom secrets secret-envs secret-files shm-size ssh tags target ulimit github-token",
      "imageid digest metadata",
    ),
  ],
  [
    "docker/setup-buildx-action",
    action(
      "version driver driver-opts buildkitd-flags buildkitd-config buildkitd-config-inline install use endpoint platforms append cache-binary keep-state cleanup name config config-inline",
      undefined,
    ),
  ],
  ["docker/setup-qemu-action", action("image platforms cache-image reset", "platforms")],
  [
    "docker/metadata-action",
    action(
      "context images tags flavor labels annotations sep-tags sep-labels sep-annotations bake-target github-token",
      undefined,
    ),
  ],
  [
    "ruby/setup-ruby",
    action(
      "ruby-version rubygems bundler bundler-cache working-directory cache-version self-hosted windows-toolchain token",
      "ruby-prefix",
    ),
  ],
  ["dtolnay/rust-toolchain", action("toolchain targets target components", "cachekey name")],
]);

/** By `owner/name` or `owner/name/path`, in lower case. An input that any version ever had is listed. */
export const KNOWN_ACTIONS: ReadonlyMap<string, KnownAction> = new Map([
  ...MORE,
  ...KNOWN_ACTIONS_TABLE.map(([name, inputs, required, outputs, deprecated = {}]) => {
    const more = MORE.get(name);
    const isOpen = outputs === null || (more !== undefined && more.outputs === undefined);
    const known: KnownAction = {
      inputs: [...new Set([...words(inputs), ...(more?.inputs ?? [])])],
      required: more?.required ?? words(required),
      outputs: isOpen ? undefined : [...new Set([...words(outputs ?? ""), ...(more?.outputs ?? [])])],
      deprecated,
    };
    return [name, known] as const;
  }),
]);

/**
 * Oldest major version whose Node runtime GitHub still has; lower ones do not start or are forced to another Node.
 *
 * @see https://github.blog/changelog/2023-09-22-github-actions-transitioning-from-node-16-to-node-20/
 */
export const OLDEST_LIVING_MAJOR: ReadonlyMap<string, number> = new Map([
  ["actions/checkout", 4],
  ["actions/cache", 4],
  ["actions/cache/restore", 4],
  ["actions/cache/save", 4],
  ["actions/setup-node", 4],
  ["actions/setup-python", 5],
  ["actions/setup-go", 5],
  ["actions/setup-java", 4],
  ["actions/setup-dotnet", 4],
  ["actions/upload-artifact", 4],
  ["actions/download-artifact", 4],
  ["actions/github-script", 7],
  ["actions/labeler", 5],
  ["actions/stale", 9],
  ["docker/login-action", 3],
  ["docker/build-push-action", 5],
  ["docker/setup-buildx-action", 3],
  ["docker/setup-qemu-action", 3],
  ["docker/metadata-action", 5],
  ["codecov/codecov-action", 4],
  ["peter-evans/create-pull-request", 6],
  ["softprops/action-gh-release", 2],
]);
