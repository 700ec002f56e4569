import type { Viewer } from "../auth/viewer.ts";
import type { GitRepository } from "../git/backend.ts";
import type { Answer } from "../http/answer.ts";
import type { RouteTemplate } from "../http/router.ts";
import type { BodySchema } from "../http/validate.ts";
import type { Limiter } from "../limits/limiter.ts";
import type { Domain } from "../state/domain.ts";
import type { RepositoryRecord } from "../state/records.ts";
import type { Refusal } from "../state/refusal.ts";
import type { Links } from "./links.ts";

export interface RestRequest {
  readonly query: URLSearchParams;
  /** From the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The `accept` header; empty for none. */
  readonly accept: string;
  /** The `content-type` header; empty for none. */
  readonly contentType: string;
  readonly viewer: Viewer;
  readonly domain: Domain;
  readonly limiter: Limiter;
  readonly links: Links;
}

/** A request about one repository, which the viewer may see. */
export interface RepositoryRequest extends RestRequest {
  readonly repository: RepositoryRecord;
  /** What reading sees: the repository now, or as it was before when a fault makes it stale. */
  readonly git: GitRepository;
  /** Address of this very request as links name it: by the repository's number, without the query. */
  readonly address: string;
}

export type Reply = Answer | Refusal | Promise<Answer | Refusal>;

interface RouteFacts extends RouteTemplate {
  /** Path below https://docs.github.com/rest/ that errors point at. */
  readonly docs: string;
  readonly body?: BodySchema;
  /** The body is bytes as they are, not JSON. */
  readonly takesBytes?: boolean;
  /** Counts as content creation for the secondary limits. */
  readonly createsContent?: boolean;
  /** Bucket of the primary limit. Default `core`. */
  readonly resource?: "search";
  /** Writes to an archived repository too. */
  readonly isForArchived?: boolean;
  /** Writes elsewhere: who may read this repository may do it. */
  readonly isForReaders?: boolean;
  /** Whoever may read this repository may do it, unless a seed says that nobody writes. */
  readonly isForVisitors?: boolean;
  /** Writes nothing: it is answered without a token, too. */
  readonly isForAnybody?: boolean;
  /** Is for an App that shows its JSON Web Token, and for nobody else. */
  readonly isForApps?: boolean;
  /** Needs an administrator's token. */
  readonly needsAdmin?: boolean;
  /**
   * The parameters of the query that are obeyed, beside `page` and `per_page`: with any value (`true`) or with these
   * only. Whatever else GitHub describes for the operation is answered with 501.
   */
  readonly filters?: Readonly<Record<string, true | readonly string[]>>;
  /** Costs nothing of the primary limit. */
  readonly isFree?: boolean;
  /** Fine-grained permissions, as `x-accepted-github-permissions` tells them. */
  readonly permissions?: string;
}

export interface GlobalRoute extends RouteFacts {
  readonly scope: "global";
  respond(request: RestRequest): Reply;
}

/** `{owner}` and `{repo}` in the template are resolved before `respond` is called. */
export interface RepositoryRoute extends RouteFacts {
  readonly scope: "repository";
  respond(request: RepositoryRequest): Reply;
}

export type Route = GlobalRoute | RepositoryRoute;
