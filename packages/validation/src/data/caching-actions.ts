/** What a step gives to an action: the text of an input in lower case names, and the major version if it is known. */
export interface ActionUse {
  readonly input: (name: string) => string | undefined;
  readonly major: number | undefined;
  /** Whether a text switches something on; an expression is asked for what it comes to in a release. */
  readonly isOn: (text: string) => boolean;
}

/** Whether a step with such an action restores a cache. */
type Caches = (use: ActionUse) => boolean;

const always: Caches = () => true;

/** Caches when the input is on; `fallback` where it is not given. */
const when =
  (name: string, fallback: boolean): Caches =>
  ({ input, isOn }) => {
    const text = input(name);
    return text === undefined ? fallback : isOn(text);
  };

/** Caches unless the input is on. */
const unless =
  (name: string): Caches =>
  ({ input, isOn }) => {
    const text = input(name);
    return text === undefined || (text.includes("${{") ? isOn(text) : !isOn(text));
  };

const either =
  (...all: readonly Caches[]): Caches =>
  (use) =>
    all.some((caches) => caches(use));

/** Version 5 began to cache by itself; a commit without a version in its comment may be of any. */
const setupNode: Caches = (use) =>
  (use.major === undefined || use.major >= 5) && when("package-manager-cache", true)(use);

/** From version 10 on `auto`, which is the default, does not cache in a release. */
const setupUv: Caches = (use) => {
  const text = use.input("enable-cache");
  const isAuto = text === undefined || text === "auto";
  return isAuto ? use.major === undefined || use.major < 10 : use.isOn(text);
};

/** Only a version that is asked for is downloaded, and so cached. */
const setupBuildx: Caches = (use) =>
  when("cache-binary", true)(use) && ![undefined, ""].includes(use.input("version"));

/** Actions that restore a cache, by `owner/name` or `owner/name/path` in lower case; each by what its action.yml says. */
export const CACHING_ACTIONS: ReadonlyMap<string, Caches> = new Map([
  ["actions-rust-lang/setup-rust-toolchain", when("cache", true)],
  ["actions/cache", unless("lookup-only")],
  ["actions/cache/restore", unless("lookup-only")],
  ["actions/setup-dotnet", when("cache", false)],
  ["actions/setup-go", when("cache", true)],
  ["actions/setup-java", when("cache", false)],
  ["actions/setup-node", either(when("cache", false), setupNode)],
  ["actions/setup-python", when("cache", false)],
  ["astral-sh/setup-uv", setupUv],
  ["awalsh128/cache-apt-pkgs-action", always],
  ["determinatesystems/magic-nix-cache-action", when("use-gha-cache", true)],
  ["docker/setup-buildx-action", setupBuildx],
  ["golangci/golangci-lint-action", unless("skip-cache")],
  ["graalvm/setup-graalvm", when("cache", false)],
  ["gradle/actions/setup-gradle", unless("cache-disabled")],
  ["jdx/mise-action", when("cache", true)],
  ["mlugg/setup-zig", when("use-cache", true)],
  ["mozilla-actions/sccache-action", always],
  ["nix-community/cache-nix-action", always],
  ["oven-sh/setup-bun", unless("no-cache")],
  ["pnpm/setup", when("cache", false)],
  ["pyo3/maturin-action", when("sccache", false)],
  ["ramsey/composer-install", unless("ignore-cache")],
  ["ruby/setup-ruby", when("bundler-cache", false)],
  ["swatinem/rust-cache", unless("lookup-only")],
]);

/** Actions that publish what a job has built, in lower case. */
export const PUBLISHING_ACTIONS: ReadonlyMap<string, Caches> = new Map<string, Caches>([
  ["aws-actions/amazon-ecs-deploy-task-definition", always],
  ["aws-actions/aws-cloudformation-github-deploy", always],
  ["azure/aci-deploy", always],
  ["azure/container-apps-deploy-action", always],
  ["azure/functions-action", always],
  ["azure/sql-action", always],
  ["cloudflare/wrangler-action", always],
  ["docker/build-push-action", when("push", false)],
  ["google-github-actions/deploy-appengine", always],
  ["google-github-actions/deploy-cloud-functions", always],
  ["google-github-actions/deploy-cloudrun", always],
  ["googleapis/release-please-action", always],
  ["goreleaser/goreleaser-action", always],
  ["jreleaser/release-action", always],
  ["js-devtools/npm-publish", always],
  ["ncipollo/release-action", always],
  ["pypa/gh-action-pypi-publish", always],
  ["redhat-actions/push-to-registry", always],
  ["release-drafter/release-drafter", always],
  ["rubygems/release-gem", always],
  ["softprops/action-gh-release", always],
]);
