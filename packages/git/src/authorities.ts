import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { getCACertificates, rootCertificates } from "node:tls";

/** Where systems keep the certificates of all authorities that they trust, in one file. */
const SYSTEM_BUNDLES = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/ssl/ca-bundle.pem",
  "/etc/ssl/cert.pem",
];

/**
 * What tells git whom to trust: whom it trusts by itself, and the authorities that `NODE_EXTRA_CA_CERTS` adds.
 *
 * Node adds that file to what it trusts; git's own setting replaces all that it trusts, so it gets a file with both.
 *
 * @param file is written where both have to be put together
 * @param config git's own http settings
 */
export async function writeAuthorities(
  file: string,
  config: Readonly<Record<string, string>>,
  inherited: NodeJS.ProcessEnv,
): Promise<Readonly<Record<string, string>>> {
  // git lets the variable win over the setting.
  const named = inherited.GIT_SSL_CAINFO ?? config["http.sslcainfo"];
  const own = await findReadable([named, inherited.SSL_CERT_FILE]);
  const extra = await readIfThere(inherited.NODE_EXTRA_CA_CERTS);
  if (extra === null) {
    // A file that was named and cannot be read is git's to complain about.
    const only = named ?? own;
    return only === undefined ? {} : { GIT_SSL_CAINFO: only };
  }
  const base = own ?? (await findReadable(SYSTEM_BUNDLES));
  const trusted = (await readIfThere(base)) ?? listKnownToNode();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${trusted.trimEnd()}\n${extra.trimEnd()}\n`);
  const isProxyNamed = inherited.GIT_PROXY_SSL_CAINFO !== undefined || "http.proxysslcainfo" in config;
  return { GIT_SSL_CAINFO: file, ...(!isProxyNamed && { GIT_PROXY_SSL_CAINFO: file }) };
}

/** On a system with no such file, such as Windows. */
function listKnownToNode(): string {
  const system = getCACertificates("system");
  return (system.length > 0 ? system : rootCertificates).join("\n");
}

async function findReadable(files: readonly (string | undefined)[]): Promise<string | undefined> {
  for (const file of files) {
    if (file === undefined || file === "") continue;
    const isReadable = await access(file).then(
      () => true,
      () => false,
    );
    if (isReadable) return file;
  }
  return undefined;
}

/** Node warns of a file that it cannot read and goes on without it; so does this. */
async function readIfThere(file: string | undefined): Promise<string | null> {
  if (file === undefined || file === "") return null;
  return readFile(file, "utf8").catch(() => null);
}
