/** A mail server and how to log in. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`), instead of STARTTLS. */
  readonly isImplicitTls: boolean;
  readonly user: string | null;
  readonly password: string | null;
}

/** Reads `smtp://user:password@host:587` or `smtps://…:465`; `null` where it is neither. Parts may be percent-encoded. */
export function parseSmtpUrl(text: string): SmtpServer | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !["smtp:", "smtps:"].includes(url.protocol) || url.hostname === "") return null;
  if (!["", "/"].includes(url.pathname) || url.search !== "" || url.hash !== "") return null;
  const isImplicitTls = url.protocol === "smtps:";
  const [user, password] = [decode(url.username), decode(url.password)];
  if (user === null || password === null) return null;
  return {
    host: url.hostname,
    port: url.port === "" ? (isImplicitTls ? 465 : 587) : Number(url.port),
    isImplicitTls,
    user: user === "" ? null : user,
    password: password === "" ? null : password,
  };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** One address of a mail, with the name before it. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** No control characters, no second address, no comment: a header cannot be continued with it. */
const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/** Reads `a@example.com` or `Name <a@example.com>`; `null` for everything else. */
export function parseMailAddress(text: string): MailAddress | null {
  const named = /^(?<name>[^<>"@,;\p{Cc}]*|"[^"\\\p{Cc}]*")\s*<(?<address>[^<>\s]+)>$/u.exec(
    text.trim(),
  )?.groups;
  const address = named?.address ?? text.trim();
  if (!ADDRESS.test(address)) return null;
  return { name: (named?.name ?? "").trim().replace(/^"|"$/g, ""), address };
}

/** Reads addresses that are separated by commas, semicolons or lines; `null` where one of them is none, or there is none. */
export function parseMailAddresses(text: string): readonly [MailAddress, ...MailAddress[]] | null {
  const parsed = text
    .split(/[,;\r\n]/)
    .filter((part) => part.trim() !== "")
    .map(parseMailAddress);
  const [first, ...others] = parsed.filter((address) => address !== null);
  return first === undefined || parsed.includes(null) ? null : [first, ...others];
}
