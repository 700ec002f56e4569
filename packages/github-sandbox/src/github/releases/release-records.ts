/** A release. Plain data: it is saved as JSON. */
export interface ReleaseRecord {
  readonly id: number;
  /** Login. */
  readonly author: string;
  tagName: string;
  /** Branch or commit that the tag was made of, or would be. */
  target: string;
  name: string | null;
  body: string | null;
  isDraft: boolean;
  isPrerelease: boolean;
  /** False for one that shall never be the latest. */
  mayBeLatest: boolean;
  /** Date of its commit. */
  readonly createdAt: string;
  updatedAt: string;
  /** `null` for a draft. */
  publishedAt: string | null;
  readonly assets: ReleaseAssetRecord[];
}

/** A file of a release; its bytes are a blob of the repository. */
export interface ReleaseAssetRecord {
  readonly id: number;
  /** Login. */
  readonly uploader: string;
  name: string;
  label: string | null;
  readonly contentType: string;
  readonly size: number;
  readonly oid: string;
  readonly createdAt: string;
  updatedAt: string;
}
