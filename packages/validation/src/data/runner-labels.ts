const words = (text: string): readonly string[] => text.split(" ");

/**
 * Labels of GitHub's own runners and the standard ones of self-hosted runners.
 *
 * @see https://github.com/actions/runner-images#available-images
 */
export const RUNNER_LABELS: ReadonlySet<string> = new Set([
  ...words(
    "ubuntu-latest ubuntu-26.04 ubuntu-24.04 ubuntu-22.04 ubuntu-26.04-arm ubuntu-24.04-arm ubuntu-22.04-arm ubuntu-slim",
  ),
  ...words("ubuntu-latest-4-cores ubuntu-latest-8-cores ubuntu-latest-16-cores"),
  ...words(
    "windows-latest windows-latest-8-cores windows-2025 windows-2022 windows-11-arm windows-2025-vs2026",
  ),
  ...words(
    "macos-latest macos-latest-large macos-latest-xlarge macos-26 macos-26-large macos-26-xlarge macos-26-intel macos-15 macos-15-large macos-15-xlarge macos-15-intel macos-14 macos-14-large macos-14-xlarge",
  ),
  ...words("self-hosted linux macos windows x64 arm arm64"),
]);

/** Labels whose machines GitHub has switched off, with what to use instead. */
export const RETIRED_LABELS: ReadonlySet<string> = new Set(
  words(
    "ubuntu-16.04 ubuntu-18.04 ubuntu-20.04 macos-10.15 macos-11 macos-11.0 macos-12 macos-12.0 macos-12-large macos-12-xl macos-12-xlarge macos-12.0-xl macos-13 macos-13-large macos-13-xlarge macos-13.0 macos-13-xl windows-2016 windows-2019 windows-latest-8-core",
  ),
);

/** Labels of companies that rent runners: blacksmith, buildjet, depot, namespace, RunsOn, ubicloud, warpbuild and others. */
export const PROVIDER_LABEL =
  /^(?:blacksmith|buildjet|cirun|depot|gha-runner|namespace-profile|nscloud|runs-on|ubicloud|warp)[-=:,/]|^(?:cpu|disk|extras|family|image|ram|runner|run-id|spot)=|^ubicloud$/i;

/** The operating system that a label stands for. */
export function platformOf(label: string): "linux" | "macos" | "windows" | undefined {
  const name = label.toLowerCase();
  if (name.startsWith("ubuntu") || name === "linux") return "linux";
  if (name.startsWith("macos")) return "macos";
  return name.startsWith("windows") ? "windows" : undefined;
}
