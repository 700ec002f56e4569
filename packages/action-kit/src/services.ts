/**
 * The toolkit's clients of GitHub's artifact and cache services. They are larger than everything else together, so they
 * are bundled once for all actions, and each is loaded only where there is a service to ask.
 */

export function importArtifactClient(): Promise<typeof import("@actions/artifact")> {
  return import("@actions/artifact");
}

export function importCacheClient(): Promise<typeof import("@actions/cache")> {
  return import("@actions/cache");
}
