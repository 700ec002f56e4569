import type { RepositoryRecord } from "../state/records.ts";

/** Makes the addresses that answers contain. */
export class Links {
  /** Root of the interface, without a slash at the end. */
  readonly api: string;
  /** Root of the web pages, without a slash at the end. */
  readonly html: string;
  /** Name of the host, without a port, for the addresses of git's other protocols. */
  readonly host: string;

  constructor(api: string, html: string) {
    this.api = api;
    this.html = html;
    this.host = new URL(html).hostname;
  }

  repository({ owner, name }: RepositoryRecord, path = ""): string {
    return `${this.api}/repos/${owner}/${name}${path}`;
  }

  /** By number, as pagination and redirects name a repository: that survives a rename. */
  repositoryById({ id }: RepositoryRecord, path = ""): string {
    return `${this.api}/repositories/${id}${path}`;
  }

  page({ owner, name }: RepositoryRecord, path = ""): string {
    return `${this.html}/${owner}/${name}${path}`;
  }

  user(login: string): string {
    return `${this.api}/users/${encodeURIComponent(login)}`;
  }
}

/** A branch or path for an address: slashes stay, everything else is encoded. */
export function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
