/** A digest of a text, keyed by the ecosystem, that is fed piece by piece. */
export interface KeyedDigest {
  update(text: string): void;
  /** Hexadecimal digits, once everything was fed. */
  hex(): string;
}

/** Begins a digest. Handed in, because the core computes nothing with a key. */
export type CreateDigest = () => KeyedDigest;

const BEGIN = '],"digest":"';
const END = '"}\n';

/** The end of a state file: the digest of all that stands before it. */
export function renderDigestLine(digest: KeyedDigest): string {
  return `${BEGIN}${digest.hex()}${END}`;
}

/**
 * Whether a state file is as it was written, by a run of the same ecosystem. It tells accidents and files of other
 * ecosystems; whoever knows the ecosystem can compute it, which is why a sample of the content is asked again as well.
 */
export function isIntact(text: string, createDigest: CreateDigest): boolean {
  const at = text.lastIndexOf(BEGIN);
  if (at < 0) return false;
  const digest = createDigest();
  digest.update(text.slice(0, at));
  return text.slice(at) === renderDigestLine(digest);
}
