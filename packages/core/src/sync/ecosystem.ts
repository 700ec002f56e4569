/** What makes one configuration the same from run to run. */
export interface EcosystemPlace {
  /** Repository that the automation runs in, as `owner/name`, or another name for where the configuration lives. */
  readonly automation: string;
  /** Path of the configuration file, relative to the workspace. */
  readonly configFile: string;
  /** REST address of GitHub. */
  readonly apiUrl: string;
}

/**
 * Names an ecosystem: 16 hexadecimal digits that tell what one configuration made from what another one did, even where both
 * use the same token on the same repositories.
 *
 * Shards and the input `repositories` make no difference: they are parts of the same configuration. Case makes none in the
 * name of a repository or a server; in a path it does.
 *
 * @param digest SHA-256, in hexadecimal digits
 */
export function ecosystemId(
  { automation, configFile, apiUrl }: EcosystemPlace,
  digest: (text: string) => string,
): string {
  const path = configFile
    .replaceAll("\\", "/")
    .replaceAll(/(?:^|\/)(?:\.\/|\/)*/g, (match, at: number) =>
      at === 0 && !match.startsWith("/") ? "" : "/",
    );
  const server = apiUrl.replace(/\/+$/, "").toLowerCase();
  return digest(JSON.stringify(["ecosystem", automation.toLowerCase(), path, server])).slice(0, 16);
}
