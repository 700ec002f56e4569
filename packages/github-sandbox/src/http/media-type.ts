/** A media type of GitHub's own: version, representation and form, https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types */
const PATTERN = /application\/vnd\.github(?:\.(v\d))?(?:\.([a-z][a-z-]*))?(\+json)?/;

/** How GitHub names in `x-github-media-type` what `accept` asks for. */
export function describeMediaType(accept: string, isGraphql: boolean): string {
  const found = PATTERN.exec(accept);
  const [, version = "v3", representation, suffix] = found ?? [];
  return [
    `github.${isGraphql ? "v4" : version}`,
    ...(representation === undefined ? [] : [`param=${representation}`]),
    ...(suffix !== undefined || representation === undefined ? ["format=json"] : []),
  ].join("; ");
}

/** `content-type` of bytes as they are: the very type that was asked for. */
export function rawContentType(accept: string): string {
  return `${PATTERN.exec(accept)?.[0] ?? "application/vnd.github.raw+json"}; charset=utf-8`;
}
