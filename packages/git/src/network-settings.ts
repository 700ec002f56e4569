import { homedir } from "node:os";
import { join } from "node:path";
import { writeAuthorities } from "./authorities.ts";
import { type GitNetwork, runGit } from "./git-process.ts";

/**
 * Settings of the machine that say how a server is reached, and nothing else: no header, no cookie, no helper that could
 * send or get a secret, and no way to leave a certificate unchecked, because the token goes over that connection.
 */
const PASSED_SETTINGS = new Set([
  "http.proxy",
  "http.proxyauthmethod",
  "http.proxysslcert",
  "http.proxysslkey",
  "http.proxysslcainfo",
  "http.sslcainfo",
  "http.sslcapath",
  "http.sslcert",
  "http.sslkey",
  "http.sslversion",
  "http.sslbackend",
  "http.schannelcheckrevoke",
  "http.schannelusesslcainfo",
  "http.pinnedpubkey",
  "http.curloptresolve",
  "http.version",
  "http.postbuffer",
]);

/**
 * How git reaches `url` from this machine: by the machine's own http settings, and trusting whom Node trusts.
 *
 * @param gitDir folder of the clone, for a file with certificates that goes when the clone goes
 */
export async function readNetworkSettings(url: string, gitDir: string): Promise<GitNetwork> {
  if (!/^https?:/i.test(url)) return { config: {}, environment: {} };
  // biome-ignore lint/style/noProcessEnv: where the machine's settings are, and whom it trusts, is said there alone.
  const inherited = process.env;
  const config = await readHttpSettings(url, gitDir, inherited);
  const environment = await writeAuthorities(join(gitDir, "authorities.pem"), config, inherited);
  return { config, environment };
}

/** The system's and the user's `http.*` settings for `url`, by their names in lower case. */
async function readHttpSettings(
  url: string,
  gitDir: string,
  inherited: NodeJS.ProcessEnv,
): Promise<Readonly<Record<string, string>>> {
  const { exitCode, stdout } = await runGit({
    // There is no repository: what is found is the machine's.
    gitDir: join(gitDir, "none"),
    args: ["config", "--null", "--includes", "--get-urlmatch", "http", url],
    // 1: there is no such setting. 128: a file that git cannot read; the machine has no settings then.
    okExitCodes: [0, 1, 128],
    environment: {
      HOME: inherited.HOME,
      USERPROFILE: inherited.USERPROFILE,
      XDG_CONFIG_HOME: inherited.XDG_CONFIG_HOME,
      GIT_CONFIG_SYSTEM: inherited.GIT_CONFIG_SYSTEM,
      GIT_CONFIG_GLOBAL: inherited.GIT_CONFIG_GLOBAL,
      GIT_CONFIG_NOSYSTEM: inherited.GIT_CONFIG_NOSYSTEM,
    },
  });
  if (exitCode !== 0) return {};
  const entries = stdout.toString("utf8").split("\0").map(readEntry);
  return Object.fromEntries(entries.filter(([name]) => PASSED_SETTINGS.has(name)));
}

/** A setting without a value says "true". Git itself runs without a home, so `~` is written out here. */
function readEntry(entry: string): readonly [string, string] {
  const at = entry.indexOf("\n");
  if (at === -1) return [entry.toLowerCase(), "true"];
  const value = entry.slice(at + 1);
  return [entry.slice(0, at).toLowerCase(), value.startsWith("~/") ? join(homedir(), value.slice(2)) : value];
}
