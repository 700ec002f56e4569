/** A GitHub of one repository with issues, limits and workflows: what GitHub documents, and nothing of our own code. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface TrackerIssue {
  readonly number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  state_reason: string | null;
  labels: string[];
  assignees: readonly { readonly login: string }[];
  readonly author: string;
  readonly comments: { readonly body: string }[];
  closed_at: string | null;
}

export interface TrackerRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface TrackerReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What this GitHub does in its own way. */
export interface TrackerSwitches {
  /** Lists come with every label and state. */
  readonly ignoresFilters?: boolean;
  /** Knows the reasons for closing of some years ago. */
  readonly knowsNoDuplicates?: boolean;
  /** Refuses a new issue with a label that does not exist, instead of making it. */
  readonly refusesUnknownLabels?: boolean;
  /** Answers with the least that an issue can be. */
  readonly tellsLittle?: boolean;
  readonly listsNoComments?: boolean;
  /** Drops labels in silence, as for an account that may not set them. */
  readonly dropsLabels?: boolean;
  /** Who may be assigned; everybody when left out. */
  readonly assignable?: readonly string[];
  /** Refuses a new issue for one person who may not be assigned, instead of leaving them out. */
  readonly refusesAssignees?: boolean;
}

/** `lost`: the request is obeyed and the connection cut. */
export type TrackerFault = (request: TrackerRequest) => TrackerReply | "lost" | undefined;

export interface ForeignTracker {
  readonly requests: TrackerRequest[];
  readonly issues: TrackerIssue[];
  readonly labels: Set<string>;
  /** Answers to `GET /rest` that are not about issues, by path. */
  readonly answers: Map<string, TrackerReply>;
  fault: TrackerFault;
  writes(): readonly string[];
  environment(): Record<string, string>;
  close(): Promise<void>;
}

export const REPOSITORY = "acme/hub";
const NOT_FOUND: TrackerReply = { status: 404, body: { message: "Not Found" } };

export async function startForeignTracker(switches: TrackerSwitches = {}): Promise<ForeignTracker> {
  let base = "";
  const tracker: ForeignTracker = {
    requests: [],
    issues: [],
    labels: new Set(["bug"]),
    answers: new Map(),
    fault: () => undefined,
    writes: () =>
      tracker.requests.flatMap(({ method, path }) =>
        method === "GET" || path === "/graphql" ? [] : `${method} ${path.split("/").slice(4).join("/")}`,
      ),
    environment: () => ({
      GITHUB_API_URL: base,
      GITHUB_GRAPHQL_URL: `${base}/graphql`,
      GITHUB_SERVER_URL: "https://foreign.test",
      GITHUB_REPOSITORY: REPOSITORY,
    }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const url = new URL(incoming.url ?? "/", "http://foreign");
    const text = Buffer.concat(chunks).toString();
    const body = text === "" ? {} : JSON.parse(text);
    const request = { method: incoming.method ?? "", path: url.pathname, query: url.searchParams, body };
    tracker.requests.push(request);
    const isKnown = /^(token|bearer) gh[ps]_/i.test(incoming.headers.authorization ?? "");
    const refusal: TrackerReply | undefined = isKnown
      ? undefined
      : { status: 401, body: { message: "Bad credentials" } };
    const fault = refusal ?? tracker.fault(request);
    const reply = fault === undefined || fault === "lost" ? answer(tracker, request, switches) : fault;
    if (fault === "lost") {
      incoming.socket.destroy();
      return;
    }
    outgoing.writeHead(reply.status, { "content-type": "application/json", ...reply.headers });
    outgoing.end(reply.body === undefined ? "" : JSON.stringify(reply.body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return tracker;
}

function answer(tracker: ForeignTracker, request: TrackerRequest, switches: TrackerSwitches): TrackerReply {
  const { method, path, query, body } = request;
  const prepared = tracker.answers.get(path);
  if (prepared !== undefined) return prepared;
  if (path === `/repos/${REPOSITORY}/labels` && method === "POST") return createLabel(tracker, body);
  if (path === `/repos/${REPOSITORY}/issues` && method === "GET") return list(tracker, query, switches);
  if (path === `/repos/${REPOSITORY}/issues` && method === "POST") return open(tracker, body, switches);
  const [, number, rest] = new RegExp(`^/repos/${REPOSITORY}/issues/(\\d+)(.*)$`).exec(path) ?? [];
  const issue = tracker.issues.find((one) => String(one.number) === number);
  if (issue === undefined) return NOT_FOUND;
  if (rest === "" && method === "GET") return { status: 200, body: show(issue, switches) };
  if (rest === "" && method === "PATCH") return change(issue, body, switches);
  if (rest === "/comments" && method === "GET" && !switches.listsNoComments)
    return { status: 200, body: issue.comments };
  if (rest === "/comments" && method === "POST") {
    issue.comments.push({ body: String(body.body) });
    return { status: 201, body: { id: issue.comments.length } };
  }
  if (rest === "/assignees" && method === "POST") {
    issue.assignees = pickAssignable(body, switches);
    return { status: 201, body: show(issue, switches) };
  }
  if (rest === "/labels" && method === "POST") {
    if (switches.dropsLabels) return { status: 403, body: { message: "Resource not accessible" } };
    const names = body.labels as string[];
    for (const name of names) tracker.labels.add(name);
    issue.labels = [...new Set([...issue.labels, ...names])];
    return { status: 200, body: issue.labels.map((name) => ({ name })) };
  }
  return NOT_FOUND;
}

function createLabel({ labels }: ForeignTracker, body: TrackerRequest["body"]): TrackerReply {
  const name = String(body.name);
  if (labels.has(name)) return { status: 422, body: { message: "Validation Failed" } };
  labels.add(name);
  return { status: 201, body: { name } };
}

function list({ issues }: ForeignTracker, query: URLSearchParams, switches: TrackerSwitches) {
  const labels = query.get("labels")?.split(",") ?? [];
  const state = query.get("state") ?? "open";
  const size = Number(query.get("per_page") ?? 30);
  const page = Number(query.get("page") ?? 1);
  const isWanted = (issue: TrackerIssue) =>
    switches.ignoresFilters ||
    ((state === "all" || issue.state === state) && labels.every((name) => issue.labels.includes(name)));
  const found = issues.filter(isWanted).toReversed();
  return {
    status: 200,
    body: found.slice((page - 1) * size, page * size).map((issue) => show(issue, switches)),
  };
}

function open(
  tracker: ForeignTracker,
  body: TrackerRequest["body"],
  switches: TrackerSwitches,
): TrackerReply {
  const labels = (body.labels ?? []) as string[];
  const tooLong = String(body.body).length > 65_536 || String(body.title).length > 256;
  if (tooLong) return { status: 422, body: { message: "Validation Failed: too long" } };
  const strange = labels.filter((name) => !tracker.labels.has(name));
  if (strange.length > 0 && switches.refusesUnknownLabels) {
    const errors = [{ resource: "Label", field: "labels", code: "invalid", value: strange[0] }];
    return { status: 422, body: { message: "Validation Failed", errors } };
  }
  const assignees = pickAssignable(body, switches);
  if (switches.refusesAssignees && assignees.length < ((body.assignees ?? []) as string[]).length) {
    const errors = [{ resource: "Issue", field: "assignees", code: "invalid" }];
    return { status: 422, body: { message: "Validation Failed", errors } };
  }
  for (const name of strange) if (!switches.dropsLabels) tracker.labels.add(name);
  const issue = addIssue(tracker, {
    title: String(body.title),
    body: String(body.body ?? ""),
    labels: switches.dropsLabels ? [] : labels,
    assignees,
  });
  return { status: 201, body: show(issue, switches) };
}

function pickAssignable(body: TrackerRequest["body"], { assignable }: TrackerSwitches) {
  const wanted = (body.assignees ?? []) as string[];
  return wanted
    .filter((login) => assignable === undefined || assignable.includes(login))
    .map((login) => ({ login }));
}

function change(
  issue: TrackerIssue,
  { state, state_reason: reason, ...others }: TrackerRequest["body"],
  switches: TrackerSwitches,
): TrackerReply {
  if (reason === "duplicate" && switches.knowsNoDuplicates) {
    const errors = [{ resource: "Issue", field: "state_reason", code: "invalid" }];
    return { status: 422, body: { message: "Validation Failed", errors } };
  }
  Object.assign(issue, others);
  if (state === "closed" && issue.state === "open") closeIssue(issue, String(reason ?? "completed"));
  if (state === "open" && issue.state === "closed") {
    Object.assign(issue, { state: "open", state_reason: "reopened", closed_at: null });
  }
  return { status: 200, body: switches.tellsLittle ? {} : show(issue, switches) };
}

/** Closes an issue as a person does. */
export function closeIssue(issue: TrackerIssue, reason: string, atMs = Date.now()): void {
  const closed_at = new Date(atMs).toISOString().replace(/\.\d+Z$/, "Z");
  Object.assign(issue, { state: "closed", state_reason: reason, closed_at });
}

export function addIssue(tracker: ForeignTracker, issue: Partial<TrackerIssue>): TrackerIssue {
  const added: TrackerIssue = {
    number: tracker.issues.length + 1,
    title: "",
    body: "",
    state: "open",
    state_reason: null,
    labels: [],
    assignees: [],
    author: "github-actions[bot]",
    comments: [],
    closed_at: null,
    ...issue,
  };
  tracker.issues.push(added);
  return added;
}

function show(shown: TrackerIssue, { tellsLittle }: TrackerSwitches) {
  const { author, comments, labels, ...issue } = shown;
  const html_url = `https://foreign.test/${REPOSITORY}/issues/${issue.number}`;
  if (tellsLittle) {
    const { number, title, body, state } = issue;
    return { number, title, body, state, labels, html_url };
  }
  const isBot = author.endsWith("[bot]");
  return {
    ...issue,
    html_url,
    labels: labels.map((name) => ({ name })),
    comments: comments.length,
    locked: false,
    user: { login: author, id: isBot ? 41_898_282 : 7, type: isBot ? "Bot" : "User" },
    // GitHub calls the authors of bots so, too.
    author_association: author === "colleague" ? "MEMBER" : "NONE",
  };
}
