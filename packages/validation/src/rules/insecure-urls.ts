/** URLs of machines that are this one, or that only an inner network has. */
const LOCAL =
  /^(?:localhost|127\.|0\.0\.0\.0|\[::1?\]|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|[\w-]+(?:[:/]|$)|[\w.-]+\.(?:local|internal|localhost|test|example|invalid|lan|svc)\b)/i;

/** Whether what a URL returns can be changed on the way: no encryption, and not a machine of one's own. */
export function isInsecureUrl(url: string): boolean {
  const host = /^(?:http|ftp|git):\/\/(?:[^@/\s]*@)?(\S+)/i.exec(url)?.[1];
  return host !== undefined && !/^[$%{<]/.test(host) && !LOCAL.test(host);
}
