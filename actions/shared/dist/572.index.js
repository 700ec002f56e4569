export const id = 572;
export const ids = [572];
export const modules = {

/***/ 2630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ isInShard),
/* harmony export */   _D: () => (/* binding */ formatShard),
/* harmony export */   hH: () => (/* binding */ MAX_SHARDS),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _repository_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);

/** Most shards that a run may be cut into; a workflow's matrix makes at most 256 jobs. */
const MAX_SHARDS = 256;
/**
 * Reads `2/8` as the second of eight shards, and `acme:2/8` as the second of eight of acme's repositories; `null` unless
 * 1 <= index <= count <= `MAX_SHARDS`.
 */
function parseShard(text) {
    const match = /^(?:([\w.-]{1,100}):)?([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text);
    if (match === null)
        return null;
    const owner = match[1]?.toLowerCase();
    const index = Number(match[2]);
    const count = Number(match[3]);
    if (index > count || count > MAX_SHARDS)
        return null;
    return owner === undefined ? { index, count } : { index, count, owner };
}
/** Writes a shard as {@link parseShard} reads it. */
function formatShard({ index, count, owner }) {
    return `${owner === undefined ? "" : `${owner}:`}${index}/${count}`;
}
/**
 * Tells whether a repository falls into a shard. Every repository falls into exactly one of `count`, always the same,
 * whatever else the configuration lists and however the name is written.
 */
function isInShard(repository, shard) {
    if (shard.owner !== undefined && repository.owner.toLowerCase() !== shard.owner)
        return false;
    return hashText((0,_repository_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryKey */ .Kq)(repository)) % shard.count === shard.index - 1;
}
/**
 * FNV-1a over the UTF-16 units, then the finaliser of MurmurHash3, without which the low bits of similar names agree.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 * @see https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp
 */
function hashText(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}


/***/ }),

/***/ 3393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ readCall),
/* harmony export */   Qi: () => (/* binding */ withContent),
/* harmony export */   aq: () => (/* binding */ singleWrite),
/* harmony export */   gd: () => (/* binding */ quietly),
/* harmony export */   pI: () => (/* binding */ repeatableWrite)
/* harmony export */ });
/** A call that only reads. */
function readCall(operation, repository) {
    return { operation, repository, kind: "read", isRepeatable: true };
}
/** A write that may be sent again without harm. */
function repeatableWrite(operation, repository) {
    return { operation, repository, kind: "write", isRepeatable: true };
}
/** Marks a write that notifies nobody (a ref, a merge, a label): it needs no full second of distance to others. */
function quietly(call) {
    return { ...call, pace: "quiet" };
}
/** Marks a write that makes something new that people are notified of: GitHub limits these more strictly. */
function withContent(call) {
    return { ...call, pace: "content" };
}
/** A write whose sender looks before it sends again. */
function singleWrite(operation, repository) {
    return { operation, repository, kind: "write", isRepeatable: false };
}


/***/ }),

/***/ 3525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ cleanQuote)
/* harmony export */ });
/* harmony import */ var _automation_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5744);

/** Longest piece of an answer that a message repeats: GitHub's longest reasons, with the address that they end with. */
const LONGEST_QUOTE = 500;
/** One line without control characters, changes of direction, or anything that looks like a token. */
function cleanQuote(text) {
    const line = (0,_automation_core__WEBPACK_IMPORTED_MODULE_0__/* .redactSecrets */ .f)(text)
        .replace(/(?<![A-Za-z0-9])(gh[a-z]_|github_pat_)\w+/g, "***")
        .replace(/[\s\p{Cc}]+/gu, " ")
        .replace(/\p{Bidi_Control}/gu, "")
        .trim();
    return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}


/***/ }),

/***/ 3852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createClient),
  Q: () => (/* binding */ isAnswered)
});

// EXTERNAL MODULE: ./packages/core/out/errors.js
var errors = __webpack_require__(8546);
// EXTERNAL MODULE: ./node_modules/.pnpm/@octokit+core@7.0.8/node_modules/@octokit/core/dist-src/index.js + 13 modules
var dist_src = __webpack_require__(4882);
// EXTERNAL MODULE: ./packages/resilience/out/backoff.js
var backoff = __webpack_require__(7203);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
// EXTERNAL MODULE: ./packages/github/out/error-mapping.js + 1 modules
var error_mapping = __webpack_require__(2184);
;// CONCATENATED MODULE: ./packages/github/out/closed-owners.js


/** Repositories of an owner that are refused, and none answered, before no more of them are asked for. */
const REFUSALS_TO_CLOSE = 3;
/** Causes that lie between a token and an owner. Some of them leave public repositories alone, so one refusal proves little. */
const CLOSING = new Set([
    "single-sign-on",
    "ip-allow-list",
    "token-lifetime",
    "classic-token-forbidden",
    "fine-grained-token-forbidden",
    "token-kind-forbidden",
    "token-not-approved",
    "oauth-app-restricted",
    "two-factor-required",
    "email-not-verified",
    "account-suspended",
    "installation-suspended",
]);
/**
 * Remembers which owners refuse a token as a whole, so that a refusal which holds for a thousand repositories costs three
 * calls and not a thousand. An owner of which one repository was answered stays open.
 */
class ClosedOwners {
    #records = new Map();
    #open = new Set();
    /** The error of a call that need not be sent; `null` where it must be. */
    find(call) {
        const record = this.#records.get(ownerOf(call.repository));
        const isClosed = record !== undefined && record.repositories.size >= REFUSALS_TO_CLOSE;
        return isClosed ? (0,error_mapping/* describeClosedOwner */.ny)(record.error, call) : null;
    }
    noteAnswer({ repository }) {
        if (repository === undefined)
            return;
        this.#open.add(ownerOf(repository));
        this.#records.delete(ownerOf(repository));
    }
    noteFailure({ repository }, error) {
        const { refusal: cause, scope, code } = error;
        const owner = ownerOf(repository);
        if (repository === undefined || cause === undefined || this.#open.has(owner))
            return;
        if (code !== "forbidden" || scope !== "owner" || !CLOSING.has(cause))
            return;
        const known = this.#records.get(owner);
        const record = known?.cause === cause ? known : { repositories: new Set(), cause, error };
        record.repositories.add((0,repository_ref/* repositoryKey */.Kq)(repository));
        this.#records.set(owner, record);
    }
}
function ownerOf(repository) {
    return repository?.owner.toLowerCase() ?? "";
}

;// CONCATENATED MODULE: ./packages/github/out/partial-results.js
const PARTIAL = /^partial-results;\s*organizations=([\d,\s]*)$/i;
/**
 * Reads `X-GitHub-SSO: partial-results; organizations=1,2`, which comes with a successful answer; `null` for any other.
 * https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#authentication-with-single-sign-on
 */
function readPartialResults(headers, { operation }) {
    const list = PARTIAL.exec(String(headers["x-github-sso"] ?? "").trim())?.[1];
    if (list === undefined)
        return null;
    return { operation, organizationIds: list.split(",").flatMap((id) => id.trim() || []) };
}

// EXTERNAL MODULE: ./packages/github/out/refusals.js
var refusals = __webpack_require__(236);
// EXTERNAL MODULE: ./packages/github/out/token-unavailable.js
var token_unavailable = __webpack_require__(3663);
;// CONCATENATED MODULE: ./packages/github/out/attempts.js







/** A server that wants to be left alone for longer than this is not asked again. */
const LONGEST_RETRY_AFTER_MS = 60_000;
/**
 * The octokit plugin that stands around every request. Around each attempt it waits for leave to send, and tells the
 * budget what the answer said; after a failure it decides whether there is a next attempt. Throws `GitHubError`.
 */
function createAttemptPlugin(options) {
    let refused;
    const closed = new ClosedOwners();
    return (octokit) => {
        octokit.hook.wrap("request", async (request, hookOptions) => {
            const call = hookOptions.request.call;
            const resource = hookOptions.url === options.graphqlUrl ? "graphql" : "core";
            const lane = { ...options, call, resource };
            for (let retryCount = 0;; retryCount += 1) {
                // GitHub would say the same to every request: an owner's token is refused once.
                const known = refused ?? closed.find(call);
                if (known !== null)
                    throw known;
                const outcome = await attempt(lane, async () => request(hookOptions));
                if (outcome.status === "answered") {
                    closed.noteAnswer(call);
                    const partial = readPartialResults(outcome.response.headers, call);
                    if (partial !== null)
                        options.onPartialResults?.(partial);
                    return outcome.response;
                }
                const { failure } = outcome;
                closed.noteFailure(call, failure.error);
                if (options.owner !== undefined && (0,token_unavailable/* endsOwner */.Ay)(failure.error)) {
                    refused ??= (0,token_unavailable/* toOwnersRefusal */.Ql)(failure.error, options.owner);
                    throw refused;
                }
                if (retryCount >= options.maxRetries || !mayRepeat(call, failure))
                    throw failure.error;
                await waitOut(lane, failure, retryCount);
            }
        });
    };
}
/** Waits for the write lane and the budget, then sends. */
async function attempt(lane, send) {
    const { budget, governor, call } = lane;
    const turn = call.kind === "write" ? await governor.acquire(call.pace ?? "change") : FREE_TURN;
    if (turn.status === "stopped")
        return refuse((0,error_mapping/* describeRefusal */.a2)(turn, call));
    if (turn.status === "deferred")
        return refuse((0,error_mapping/* describeDeferral */.bY)(turn.untilMs, call));
    try {
        const admission = await budget.acquire(lane.resource, call.cost ?? 1);
        if (admission.status !== "granted")
            return refuse((0,error_mapping/* describeRefusal */.a2)(admission, call));
        const outcome = await sendAndJudge(lane, admission.permit, send);
        if (outcome.status === "failed")
            reportLimit(lane, outcome.failure, admission.permit);
        else if (call.kind === "write")
            governor.reportSuccess();
        return outcome;
    }
    finally {
        turn.release();
    }
}
const FREE_TURN = { status: "granted", release: () => undefined };
function refuse(error) {
    return { status: "failed", failure: { kind: "final", error } };
}
async function sendAndJudge({ clock, call, resource, serverUrl }, permit, send) {
    const describe = (answer) => (0,error_mapping/* describeAnswer */.O1)(answer, call, clock.now(), (0,refusals/* readSsoUrl */.xG)(answer.headers["x-github-sso"], serverUrl));
    try {
        const response = await send();
        permit.settle(response.headers);
        // @octokit/request lets everything below 400 pass: redirects that were not followed, and limits in GraphQL's 200.
        const failure = response.status >= 300
            ? describe(toAnswer(response))
            : resource === "graphql"
                ? (0,error_mapping/* describeGraphqlLimit */.UR)(toAnswer(response), call, clock.now())
                : null;
        return failure === null ? { status: "answered", response } : { status: "failed", failure };
    }
    catch (thrown) {
        const answer = readFailedAnswer(thrown);
        permit.settle(answer === null ? null : findBelievableHeaders(answer.status, answer.headers));
        const cause = answer === null ? findCause(thrown) : null;
        // There was no token to send it with.
        if (cause instanceof errors/* GitHubError */.y_)
            return refuse(cause);
        const failure = answer === null ? (0,error_mapping/* describeNoAnswer */.vv)(cause, call) : describe(answer);
        return { status: "failed", failure };
    }
}
function toAnswer({ status, headers, data }) {
    return { status, headers, body: data };
}
/** A refused token is answered with a stranger's limit, and a gateway's error page knows none. */
function findBelievableHeaders(status, headers) {
    if (status === 401)
        return null;
    return status >= 500 && headers["x-ratelimit-remaining"] === undefined ? null : headers;
}
function reportLimit({ budget, governor, call, resource }, failure, permit) {
    if (failure.kind === "primary-limit")
        budget.reportPrimaryLimit(resource, failure.resetAtMs);
    if (failure.kind !== "secondary-limit")
        return;
    budget.reportSecondaryLimit(failure.retryAfterMs, permit);
    if (call.kind === "write")
        governor.reportSecondaryLimit();
}
/** Waits as long as the failure asks for; what a limit asks for, the budget does before the next attempt. */
async function waitOut({ clock, random, signal }, failure, retryCount) {
    if (failure.kind !== "passing")
        return;
    await clock.sleep(Math.max((0,backoff/* backoffDelayMs */.Q4)(retryCount, random), failure.retryAfterMs ?? 0), signal);
}
function mayRepeat(call, failure) {
    if (failure.kind === "final")
        return false;
    if (failure.kind !== "passing")
        return true;
    return call.isRepeatable && (failure.retryAfterMs ?? 0) <= LONGEST_RETRY_AFTER_MS;
}
function readFailedAnswer(thrown) {
    const { status, response } = thrown;
    if (status === undefined || response === undefined)
        return null;
    return { status, headers: response.headers, body: response.data };
}
/** What went wrong on the way; @octokit/request's own error holds the request, which is nobody's business. */
function findCause(thrown) {
    return thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown;
}

// EXTERNAL MODULE: ./packages/github/out/failure.js
var failure = __webpack_require__(7255);
;// CONCATENATED MODULE: ./packages/github/out/transport.js
const REDIRECTS_FOR_READS = [301, 302, 303, 307, 308];
/** Only these tell a client to send the same write again; after the others it would silently become a GET. */
const REDIRECTS_FOR_WRITES = [307, 308];
const MOST_REDIRECTS = 5;
/**
 * A cancelled step has 7.5 seconds before it is told again, and 2.5 more before it is killed: the files must be written.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const STOP_GRACE_MS = 4_000;
const STATUSES_WITHOUT_BODY = [204, 205, 304];
/**
 * Makes a transport in which an answer is either complete or an error: @octokit/request takes a 200 whose body broke off
 * or is no JSON for a success.
 *
 * A redirect is followed within its origin only, so that the token never leaves it; one that is not followed comes back as
 * it is.
 */
function createTransport(options) {
    let sent = 0;
    const sendOnce = async (url, init) => {
        sent += 1;
        const startedMs = options.clock.now();
        const tookMs = () => options.clock.now() - startedMs;
        const { pathname, search } = new URL(url);
        const line = `${init.method ?? "GET"} ${pathname}${search}`;
        try {
            const response = await options.fetch(url, { ...init, redirect: "manual" });
            const complete = await readWhole(response);
            options.logger.debug(`${line}: ${response.status} after ${tookMs()} ms`);
            return complete;
        }
        catch (error) {
            options.logger.debug(`${line}: no answer after ${tookMs()} ms`);
            throw error;
        }
    };
    const follow = async (url, init) => {
        let address = url;
        for (let redirects = 0;; redirects += 1) {
            const response = await sendOnce(address, init);
            const next = findRedirect(response, address, init.method ?? "GET");
            if (next === null || redirects >= MOST_REDIRECTS)
                return response;
            address = next;
        }
    };
    const fetch = async (url, init) => {
        const controller = new AbortController();
        const over = new AbortController();
        const timer = setTimeout(() => controller.abort(), options.timeoutMs);
        const giveUp = async () => {
            await options.clock.sleep(STOP_GRACE_MS, over.signal);
            controller.abort();
        };
        options.signal?.addEventListener("abort", giveUp, { once: true, signal: over.signal });
        try {
            return await follow(url, { ...init, signal: controller.signal });
        }
        catch (error) {
            if (options.signal?.aborted)
                throw new Error("the run was told to stop before the answer came");
            if (controller.signal.aborted)
                throw new Error(`no answer within ${options.timeoutMs} ms`);
            throw error;
        }
        finally {
            clearTimeout(timer);
            over.abort();
        }
    };
    return { fetch, count: () => sent };
}
/** The address to go on to, or `null` when the answer is to be taken as it is. */
function findRedirect(response, address, method) {
    const followed = method === "GET" || method === "HEAD" ? REDIRECTS_FOR_READS : REDIRECTS_FOR_WRITES;
    const location = response.headers.get("location");
    if (!followed.includes(response.status) || location === null)
        return null;
    const next = new URL(location, address);
    return next.origin === new URL(address).origin ? next.href : null;
}
async function readWhole(response) {
    const { status } = response;
    const text = await response.text();
    const headers = new Headers(response.headers);
    if (STATUSES_WITHOUT_BODY.includes(status))
        return new Response(null, { status, headers });
    // @octokit/request parses only what is called JSON, and what stands between us and GitHub calls it what it likes.
    if (isJson(text))
        headers.set("content-type", "application/json; charset=utf-8");
    else if (status >= 200 && status < 300)
        throw new Error("the answer broke off or is no JSON");
    return new Response(text, { status, headers });
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/github/out/client.js






/** Named, so that a new default at GitHub changes nothing. https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSION = "2022-11-28";
/** Makes a client. It reads nothing from the environment but the proxy, which @actions/github does where there is one. */
function createClient(options) {
    const transport = createTransport({
        fetch: chooseFetch(options),
        logger: options.logger,
        clock: options.clock,
        timeoutMs: options.requestTimeoutMs,
        signal: options.signal,
    });
    const log = asOctokitLog(options.logger);
    const { token } = options;
    const access = typeof token === "string"
        ? { auth: token, request: { fetch: transport.fetch, log } }
        : { request: { fetch: authorize(transport.fetch, token), log } };
    // The bare client: @actions/github's is ten times as large, and not a part of it would be used (docs/decisions/0060).
    const octokit = new (dist_src/* Octokit */.E.plugin(createAttemptPlugin(options)))({
        ...access,
        baseUrl: options.apiUrl.replace(/\/+$/, ""),
        userAgent: formatUserAgent(options),
        log,
    });
    const send = (route, parameters, call) => octokit.request(route, {
        ...(call.kind === "write" ? redactProse(parameters, options.redact) : parameters),
        headers: { "x-github-api-version": API_VERSION },
        request: { call },
    });
    return {
        rest: async (route, parameters, call) => (await send(route, parameters, call)),
        graphql: async (query, variables, call) => {
            const { data: body, headers } = await send(`POST ${options.graphqlUrl}`, { query, variables }, call);
            const content = (0,failure/* isRecord */.u)(body) && (0,failure/* isRecord */.u)(body.data) ? body.data : null;
            const ssoUrl = (0,refusals/* readSsoUrl */.xG)(headers["x-github-sso"], options.serverUrl);
            return { data: content, problems: (0,failure/* readGraphqlProblems */.q)(body), ssoUrl };
        },
        countRequests: () => transport.count(),
    };
}
/** Members of a write that people read. All others are names and ids: changed, they would mean something else. */
const PROSE = [
    ...["title", "body", "commit_title", "commit_message", "message", "description"],
    ...["headline", "commitHeadline", "commitBody"],
];
/** The parameters of a write, whatever they are nested in, with their prose redacted. */
function redactProse(parameters, redact) {
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => {
        if (typeof value === "string")
            return [name, PROSE.includes(name) ? redact(value) : value];
        return [name, (0,failure/* isRecord */.u)(value) ? redactProse(value, redact) : value];
    }));
}
/** Tells whether GitHub answered `status`, or one of several. */
function isAnswered(error, ...statuses) {
    return error instanceof errors/* GitHubError */.y_ && error.status !== undefined && statuses.includes(error.status);
}
/** With the tag that @actions/github puts there, too. */
function formatUserAgent({ userAgent, orchestrationId }) {
    if (orchestrationId === undefined)
        return userAgent;
    return `${userAgent} actions_orchestration_id/${orchestrationId.replaceAll(/[^a-z0-9_.-]/gi, "_")}`;
}
/**
 * Node's own fetch; behind a proxy that of @actions/github, which is loaded only then, because it doubles the time to the
 * first request. A proxy cannot reach this machine's own servers.
 */
function chooseFetch({ apiUrl, isProxied }) {
    const { hostname } = new URL(apiUrl);
    const isLocal = hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
    if (isLocal || !isProxied)
        return (url, init) => fetch(url, init);
    return async (url, init) => {
        const { defaults } = await __webpack_require__.e(/* import() */ 38).then(__webpack_require__.bind(__webpack_require__, 6038));
        return (defaults.request?.fetch ?? fetch)(url, init);
    };
}
/** Gives each attempt the authorization that holds at its moment. */
function authorize(fetch, source) {
    return async (url, init) => {
        const headers = new Headers(init.headers);
        headers.set("authorization", await source());
        return fetch(url, { ...init, headers });
    };
}
function asOctokitLog(logger) {
    const debug = (message) => logger.debug(message);
    return { debug, info: debug, warn: debug, error: debug };
}


/***/ }),

/***/ 2184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O1: () => (/* binding */ describeAnswer),
  ny: () => (/* binding */ describeClosedOwner),
  bY: () => (/* binding */ describeDeferral),
  UR: () => (/* binding */ describeGraphqlLimit),
  vv: () => (/* binding */ describeNoAnswer),
  yg: () => (/* binding */ describeProblems),
  a2: () => (/* binding */ describeRefusal)
});

// EXTERNAL MODULE: ./packages/core/out/errors.js
var errors = __webpack_require__(8546);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
// EXTERNAL MODULE: ./packages/resilience/out/backoff.js
var backoff = __webpack_require__(7203);
// EXTERNAL MODULE: ./packages/github/out/clean-quote.js
var clean_quote = __webpack_require__(3525);
;// CONCATENATED MODULE: ./packages/github/out/error-wording.js


const REMEDY_BY_CODE = {
    unauthorized: "Check that the token is complete and has not expired.",
    blocked: "GitHub has blocked it: only its owner and GitHub's support can change that.",
    server: "This is a fault at GitHub: it usually passes.",
};
/** Words that name no cause, for which the status has to stand. */
const NO_CAUSE = /^(?:\d{3} ?)?(?:forbidden|not found|gone)?\.?$/i;
/** Whether an answer's words, status included, say nothing that the status does not say. */
function isWithoutCause(why) {
    return NO_CAUSE.test(why.trim());
}
/** A certificate that is not valid yet or no more, to a clock that may be wrong. */
const CERTIFICATE_TIME = /certificate (?:has expired|is not yet valid)|CERT_(?:HAS_EXPIRED|NOT_YET_VALID)/i;
/** Says what failed, where, why and what to do. `why` is quoted cleanly and cut. */
function wordFailure(call, code, why, remedy) {
    const place = call.repository === undefined ? "" : ` in ${(0,repository_ref/* formatRepositoryRef */.PC)(call.repository)}`;
    const quote = (0,clean_quote/* cleanQuote */.a)(why);
    return `Could not ${call.operation}${place}: ${endSentence(quote)} ${remedy ?? findRemedy(code, quote)}`.trim();
}
/** For an answer whose text names no cause that has a remedy of its own. */
function findRemedy(code, quote) {
    if (code === "network") {
        return CERTIFICATE_TIME.test(quote)
            ? "Check the clock of this machine first; else the certificate of the server, or of a proxy, has to be renewed."
            : "Check the connection and https://www.githubstatus.com.";
    }
    if (code === "not-found") {
        const isPlain = isWithoutCause(quote) || /not found|does not exist|could not resolve/i.test(quote);
        return isPlain ? "It does not exist, or the token may not see it." : "";
    }
    return REMEDY_BY_CODE[code] ?? "";
}
function endSentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}

// EXTERNAL MODULE: ./packages/github/out/failure.js
var failure = __webpack_require__(7255);
// EXTERNAL MODULE: ./packages/github/out/refusals.js
var refusals = __webpack_require__(236);
;// CONCATENATED MODULE: ./packages/github/out/error-mapping.js






/** Wordings of the secondary limit, old and new, REST and GraphQL: GitHub gives it no status or type of its own. */
const SECONDARY_LIMIT = /secondary rate limit|abuse detection|submitted too quickly|temporarily blocked from content creation/i;
const PRIMARY_LIMIT = /API rate limit (already )?exceeded/i;
/** Both are in use: the first is documented, the second is what some answers carry. */
const PRIMARY_LIMIT_TYPES = ["RATE_LIMITED", "RATE_LIMIT"];
const CODE_BY_STATUS = {
    401: "unauthorized",
    403: "forbidden",
    404: "not-found",
    405: "conflict",
    408: "server",
    409: "conflict",
    410: "not-found",
    451: "blocked",
};
/**
 * What an answer that is no success means.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
function describeAnswer(answer, call, nowMs, ssoUrl) {
    const { status, headers } = answer;
    const message = [readMessage(answer.body), ...readBlock(answer.body)].join(" ");
    const reasons = readReasons(answer.body);
    // "was submitted too quickly" comes as one of the reasons of a 422 too.
    const why = [message, ...reasons.filter((reason) => SECONDARY_LIMIT.test(reason))].join("; ");
    if ((status === 403 && !isStated(why)) || status === 429 || SECONDARY_LIMIT.test(why)) {
        const limit = describeLimit(why, answer, call, nowMs);
        if (limit !== null)
            return limit;
    }
    const code = /^Repository access blocked/i.test(message) ? "blocked" : findCode(status);
    const error = makeError(call, code, `${status} ${message}`, {
        status,
        reasons,
        serverTimeMs: readServerTime(headers),
        facts: { accepted: readText(headers["x-accepted-github-permissions"]), ssoUrl },
    });
    if (code !== "server" || status === 501)
        return { kind: "final", error };
    return { kind: "passing", error, retryAfterMs: readRetryAfterMs(headers, nowMs) };
}
/** Whether a text names another cause than a limit: the last call of an hour may be refused for want of a permission. */
function isStated(why) {
    return !PRIMARY_LIMIT.test(why) && !SECONDARY_LIMIT.test(why) && (0,refusals/* findRefusal */.W$)(why) !== undefined;
}
/** What it means that no complete answer came. */
function describeNoAnswer(cause, call) {
    const error = makeError(call, "network", describeCause(cause), { cause });
    return { kind: "passing", error, retryAfterMs: null };
}
/** The limit that a GraphQL answer with status 200 reports, or `null`. */
function describeGraphqlLimit(answer, call, nowMs) {
    const problems = (0,failure/* readGraphqlProblems */.q)(answer.body);
    const message = problems.map((problem) => problem.message).join("; ") || readMessage(answer.body);
    const isPrimary = problems.some(({ type }) => type !== undefined && PRIMARY_LIMIT_TYPES.includes(type));
    if (!isPrimary && !SECONDARY_LIMIT.test(message) && !PRIMARY_LIMIT.test(message))
        return null;
    return describeLimit(message, answer, call, nowMs, isPrimary);
}
/** The error of a GraphQL call that was answered, but not with what was asked for. */
function describeProblems(problems, call, ssoUrl) {
    const types = problems.map((problem) => problem.type);
    const message = problems.map((problem) => problem.message).join("; ") || "the answer is empty";
    const code = types.includes("NOT_FOUND")
        ? "not-found"
        : types.includes("FORBIDDEN") || types.includes("INSUFFICIENT_SCOPES")
            ? "forbidden"
            : types.includes("STALE_DATA")
                ? "conflict"
                : problems.length === 0
                    ? "server"
                    : "invalid";
    return makeError(call, code, message, { facts: { ssoUrl } });
}
/** The error of a call that was not sent, because GitHub refuses everything of its owner and has said so often enough. */
function describeClosedOwner(known, call) {
    const { code, status, scope, refusal, remedy, words = "", serverTimeMs } = known;
    return new errors/* GitHubError */.y_(wordFailure(call, code, words, remedy), {
        ...{ code, status, scope, refusal, remedy, words, serverTimeMs, operation: call.operation },
        repository: call.repository === undefined ? undefined : (0,repository_ref/* formatRepositoryRef */.PC)(call.repository),
    });
}
/** The error of a call that was not sent, because the budget or the order to stop forbade it. */
function describeRefusal(admission, call) {
    if (admission.status === "stopped") {
        return makeError(call, "rate-limited", "not sent, because the run was told to stop", {});
    }
    if (admission.status === "out-of-time") {
        return makeError(call, "rate-limited", "not sent, because the run's time is up", {});
    }
    const what = admission.cause === "primary-limit" ? "rate limit" : "secondary rate limit";
    const until = new Date(admission.untilMs).toISOString();
    return makeError(call, "rate-limited", `not sent, because the ${what} leaves no call to spend until ${until}`, {
        resetAtMs: admission.untilMs,
    });
}
/** The error of a write that was put off: new content is limited until `untilMs`, or writing was stopped (`null`). */
function describeDeferral(untilMs, call) {
    const why = untilMs === null
        ? "not sent, because GitHub objected to the pace of writing three times in a row"
        : `not sent, because GitHub limits new content until ${new Date(untilMs).toISOString()}`;
    return makeError(call, "rate-limited", why, { resetAtMs: untilMs ?? undefined });
}
function describeLimit(message, { status, headers }, call, nowMs, isPrimary = false) {
    const retryAfterMs = readRetryAfterMs(headers, nowMs);
    const resetSeconds = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
    const isUsedUp = isPrimary || String(headers["x-ratelimit-remaining"]) === "0" || PRIMARY_LIMIT.test(message);
    const why = `${status} ${message || "rate limited"}`;
    if (isUsedUp && !SECONDARY_LIMIT.test(message) && Number.isFinite(resetSeconds)) {
        const resetAtMs = resetSeconds * 1_000;
        return {
            kind: "primary-limit",
            error: makeError(call, "rate-limited", why, { status, resetAtMs }),
            resetAtMs,
        };
    }
    const isSecondary = SECONDARY_LIMIT.test(message) || retryAfterMs !== null || status === 429 || isUsedUp;
    if (!isSecondary)
        return null;
    const resetAtMs = retryAfterMs === null ? undefined : nowMs + retryAfterMs;
    return {
        kind: "secondary-limit",
        error: makeError(call, "rate-limited", why, { status, resetAtMs }),
        retryAfterMs,
    };
}
/** Where no answer came, or none of ours, nobody stated a cause. */
const CODES_WITHOUT_CAUSE = ["network", "server", "rate-limited"];
function findCode(status) {
    const code = CODE_BY_STATUS[status];
    if (code !== undefined)
        return code;
    if (status >= 500)
        return "server";
    return status < 400 ? "not-found" : "invalid";
}
function makeError(call, code, why, parts) {
    const { facts, ...details } = parts;
    const text = [why, ...(parts.reasons ?? [])].join("; ");
    // A plain 403 is what a missing permission is answered with.
    const words = code === "forbidden" && isWithoutCause(text) ? "permission required" : text;
    const refusal = CODES_WITHOUT_CAUSE.includes(code) ? undefined : (0,refusals/* findRefusal */.W$)(words, facts);
    return new errors/* GitHubError */.y_(wordFailure(call, code, text, refusal?.remedy), {
        code,
        operation: call.operation,
        repository: call.repository === undefined ? undefined : (0,repository_ref/* formatRepositoryRef */.PC)(call.repository),
        scope: code === "forbidden" ? refusal?.scope : undefined,
        refusal: refusal?.cause,
        remedy: refusal?.remedy,
        words: (0,clean_quote/* cleanQuote */.a)(text),
        ...details,
    });
}
function readMessage(body) {
    if ((0,failure/* isRecord */.u)(body))
        return typeof body.message === "string" ? body.message : "";
    if (typeof body !== "string")
        return "";
    return body.trimStart().startsWith("<") ? "an HTML page instead of an answer" : body;
}
/** `errors` of a 422 answer as `resource.field: code message`. */
function readReasons(body) {
    const errors = (0,failure/* isRecord */.u)(body) && Array.isArray(body.errors) ? body.errors : [];
    return errors.map((error) => {
        if (!(0,failure/* isRecord */.u)(error))
            return String(error);
        const place = [error.resource, error.field].filter((part) => typeof part === "string").join(".");
        const text = [error.code, error.message].filter((part) => typeof part === "string").join(" ");
        return `${place}: ${text}`;
    });
}
/** Why GitHub blocked a repository: `dmca`, `tos`, ... https://docs.github.com/en/rest/repos/repos */
function readBlock(body) {
    const block = (0,failure/* isRecord */.u)(body) && (0,failure/* isRecord */.u)(body.block) ? body.block : {};
    return typeof block.reason === "string" ? [`(reason: ${block.reason.toUpperCase()})`] : [];
}
function readServerTime(headers) {
    const timeMs = Date.parse(String(headers.date ?? ""));
    return Number.isNaN(timeMs) ? undefined : timeMs;
}
function readText(header) {
    return header === undefined ? undefined : String(header);
}
function readRetryAfterMs(headers, nowMs) {
    const header = headers["retry-after"];
    return (0,backoff/* parseRetryAfterMs */.oR)(header === undefined ? undefined : String(header), nowMs);
}
function describeCause(cause) {
    if (!(cause instanceof Error))
        return "no answer came";
    const inner = cause.cause instanceof Error ? ` (${cause.cause.message})` : "";
    return `${cause.message}${inner}`;
}


/***/ }),

/***/ 7255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readGraphqlProblems),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Reads `errors` of a GraphQL answer, taking nothing for granted. */
function readGraphqlProblems(body) {
    const errors = isRecord(body) && Array.isArray(body.errors) ? body.errors : [];
    return errors.filter(isRecord).map((error) => {
        const extensions = isRecord(error.extensions) ? error.extensions : {};
        const type = error.type ?? extensions.code;
        return {
            type: typeof type === "string" ? type : undefined,
            message: typeof error.message === "string" ? error.message : "",
            path: Array.isArray(error.path) ? error.path.map(String) : [],
        };
    });
}
/** Whether `value` is an object whose members may be looked at. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 9445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3852);
/* harmony import */ var _rate_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7632);


/** Opens a way to GitHub; `createGitHub` builds the ports on it. Nothing is sent yet. */
function openGitHub(options) {
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createClient */ .U)({ ...options, requestTimeoutMs: options.requestTimeoutMs ?? 30_000 });
    return { options, client, readRateLimit: () => (0,_rate_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .readRateLimits */ .NZ)(client, options.budget) };
}


/***/ }),

/***/ 7632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ READ_LIMITS),
/* harmony export */   IQ: () => (/* binding */ parseRateLimits),
/* harmony export */   NZ: () => (/* binding */ readRateLimits)
/* harmony export */ });
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3393);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3852);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7255);



/** Not counted by GitHub, so it may be asked for when nothing else may. */
const READ_LIMITS = { ...(0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .readCall */ .D9)("read the rate limits"), cost: 0 };
/**
 * Asks `GET /rate_limit`, and tells the budget; `null` where limits are turned off, as on a server of one's own.
 * https://docs.github.com/en/rest/rate-limit/rate-limit
 */
async function readRateLimits(client, budget) {
    try {
        const { data } = await client.rest("GET /rate_limit", {}, READ_LIMITS);
        const limits = parseRateLimits(data);
        for (const [resource, reading] of Object.entries(limits))
            budget.learn(resource, reading);
        return limits;
    }
    catch (error) {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnswered */ .Q)(error, 404))
            return null;
        throw error;
    }
}
/** The limits in an answer to `GET /rate_limit`; what is no limit is left out. `rate` is an older name of `core`. */
function parseRateLimits(data) {
    const answer = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(data) ? data : {};
    const resources = { core: answer.rate, ...((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(answer.resources) && answer.resources) };
    return Object.fromEntries(Object.entries(resources).flatMap(([resource, bucket]) => {
        const reading = readBucket(bucket);
        return reading === null ? [] : [[resource, reading]];
    }));
}
function readBucket(bucket) {
    if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(bucket))
        return null;
    const { limit, remaining, reset } = bucket;
    if (typeof limit !== "number" || typeof remaining !== "number" || typeof reset !== "number")
        return null;
    return { limit, remaining, resetAtMs: reset * 1_000 };
}


/***/ }),

/***/ 236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ findRemedy),
/* harmony export */   W$: () => (/* binding */ findRefusal),
/* harmony export */   xG: () => (/* binding */ readSsoUrl)
/* harmony export */ });
/* harmony import */ var _clean_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3525);

/**
 * GitHub's own words for why it refuses, over REST, GraphQL and git, with the remedy for each. The first row that fits counts:
 * what is special comes first. A text that no row knows gets no advice: a wrong one sends people to the wrong place.
 *
 * Words as seen in answers and in public reports of them; docs.github.com lists none.
 */
const ROWS = [
    [
        "single-sign-on",
        "owner",
        /\bSAML\b|\bSSO\b|[Ss]ingle [Ss]ign-[Oo]n/,
        ({ ssoUrl }) => ssoUrl === undefined
            ? "Authorise the token for the organisation's single sign-on: Settings → Developer settings → Personal access tokens → Configure SSO."
            : `Authorise the token for the organisation's single sign-on: ${ssoUrl}`,
    ],
    [
        "ip-allow-list",
        "owner",
        /IP allow list|IP address is not permitted/i,
        "Add the address of the runner to that allow list (organisation or enterprise settings → Authentication security), or use a runner whose address is on it.",
    ],
    [
        "token-lifetime",
        "owner",
        /token(?:'s|s|\(s\))?[^.]* lifetime|lifetime (?:is|of)[^.]* (?:greater|longer|exceed)/i,
        "Make a token that ends earlier, or shorten the life of this one.",
    ],
    [
        "classic-token-forbidden",
        "owner",
        /forbids access via a personal access tokens? \(classic\)|classic personal access tokens? (?:is|are) (?:not allowed|forbidden|restricted)/i,
        "Use a fine-grained token of that owner, or a GitHub App (app-id and app-private-key).",
    ],
    [
        "fine-grained-token-forbidden",
        "owner",
        /forbids access via a (?:personal access tokens? with fine-grained|fine-grained)/i,
        "Use a GitHub App (app-id and app-private-key).",
    ],
    [
        "token-not-approved",
        "owner",
        /\b(?:token|request)\b[^.]*\b(?:pending|awaiting|waiting|requires|needs|has not|not yet)\b[^.]*\bapprov|pending (?:owner )?approval/i,
        "An owner of the organisation has to approve the token: organisation settings → Personal access tokens → Pending requests.",
    ],
    [
        "token-kind-forbidden",
        "owner",
        /forbids access via|does not allow access via/i,
        "Use a kind of token that the organisation allows: GitHub names it.",
    ],
    [
        "oauth-app-restricted",
        "owner",
        /OAuth App access restrictions|access to third[- ]part(?:y|ies) is limited/i,
        "An owner of the organisation has to approve the OAuth App (organisation settings → Third-party access); the token of a GitHub App or a fine-grained token needs no such approval.",
    ],
    [
        "managed-user",
        "owner",
        /Enterprise Managed User/i,
        "A managed account works only inside its enterprise: use the token of an account or App that belongs to the repository's owner.",
    ],
    [
        "two-factor-required",
        "owner",
        /two-factor authentication|\b2FA (?:is )?required/i,
        "Turn on two-factor authentication for the account behind the token.",
    ],
    [
        "email-not-verified",
        "owner",
        /email address (?:must|needs to|has to) be verified|verify (?:your|an) email/i,
        "Verify an e-mail address of the account behind the token.",
    ],
    [
        "installation-suspended",
        "owner",
        /installation (?:has been|was|is) suspended/i,
        "An owner has to unsuspend the App: settings of the organisation or account → GitHub Apps → Configure → Unsuspend.",
    ],
    [
        "account-suspended",
        "owner",
        /account (?:was|has been|is) (?:suspended|flagged|locked|disabled)|suspended (?:user|account)|user (?:was|has been|is) suspended/i,
        "The account behind the token is out of service: only GitHub's support, or the administrator of the server, can change that. Use the token of another account.",
    ],
    [
        "actions-pull-requests-forbidden",
        "owner",
        /not permitted to create or approve pull requests/i,
        'Turn on "Allow GitHub Actions to create and approve pull requests" in the settings of the repository or organisation, or use the token of a GitHub App.',
    ],
    [
        "trade-restricted",
        "repository",
        /trade (?:controls?|restrict)|economic sanctions/i,
        "Trade law forbids it: only GitHub's support can tell more.",
    ],
    [
        "blocked-dmca",
        "repository",
        /\bDMCA\b|copyright (?:claim|infring|takedown|notice)/,
        "GitHub has blocked it after a notice under copyright law: only its owner can answer that. Take it off the list meanwhile.",
    ],
    [
        "blocked",
        "repository",
        /access (?:to this repository )?(?:is|has been|was)? ?blocked|repository (?:is|has been|was) blocked|terms of service|disabled by GitHub Staff/i,
        "GitHub has blocked it: only its owner and GitHub's support can change that. Take it off the list meanwhile.",
    ],
    [
        "migrating",
        "repository",
        /locked (?:for|during|because of|due to)[^.]* ?migrat|(?:is|being) migrated|migration is in progress/i,
        "It is locked while it is migrated: wait until that is over, or take it off the list if it moved for good.",
    ],
    [
        "billing",
        "repository",
        /billing (?:issue|problem|lock|settings|& plans)|(?:due to|because of|problem with|locked:) ?[^.]*\bbilling|payments? (?:have |has )?failed|spending limit|unpaid/i,
        "The owner has to settle the account: Settings → Billing and licensing.",
    ],
    [
        "plan",
        "repository",
        /upgrade to GitHub|(?:current|your) plan\b|not (?:available|included) (?:on|in|with) (?:your|this|the current) plan/i,
        "The owner's plan does not include it: change the plan, or make the repository public.",
    ],
    [
        "archived",
        "repository",
        /(?:is|was|are|been) archived|archived (?:so|and|repositor)/i,
        "The repository is archived: take it off the list or unarchive it.",
    ],
    [
        "issues-disabled",
        "repository",
        /issues? (?:are|is|has been|have been|were) (?:disabled|turned off)/i,
        "Turn issues on in the settings of the repository, or name another repository.",
    ],
    [
        "pull-requests-disabled",
        "repository",
        /pull requests? (?:creation )?(?:are|is|has been|have been) (?:disabled|limited|restricted|turned off)/i,
        "Allow pull requests in the settings of the repository (Settings → General → Features), for this token's account too.",
    ],
    [
        "interaction-limited",
        "repository",
        /interaction limits?|limited the ability|must be a collaborator/i,
        "Interactions are limited there: make the token's account a collaborator, or wait until the limit ends.",
    ],
    [
        "user-blocked",
        "owner",
        /user is blocked|(?:you|actor|author) (?:have been|has been|are|is) blocked/i,
        "The owner has blocked the account behind the token: the owner has to unblock it.",
    ],
    [
        "workflows-permission",
        "branch",
        /without `?workflows?`? (?:permission|scope)/i,
        "The change touches workflow files: give the GitHub App `workflows: write`, or the token `workflow`.",
    ],
    [
        "push-protection",
        "branch",
        /push protection|cannot contain secrets|secret(?:s)? detected/i,
        "The commits hold what GitHub takes for a secret: remove it from them and revoke it, or allow it at the address that GitHub names.",
    ],
    [
        "branch-rule",
        "branch",
        /protected (?:branch|ref)|rule violations?|locked branch|not authorized to (?:push|merge)|must be made through|required status check|approving review|verified signatures|creations? being restricted|cannot force-push|must not contain merge commits/i,
        "A rule of the branch forbids it: meet the rule, or put the token's account on the list of those who may bypass it.",
    ],
    [
        "disabled",
        "repository",
        /repository (?:has been |is |was )?disabled/i,
        "The repository is disabled: only its owner and GitHub's support can change that. Take it off the list meanwhile.",
    ],
    [
        "locked",
        "repository",
        /repository (?:has been |is |was )?locked|is being (?:renamed|transferred|moved)/i,
        "The repository is locked: wait until its owner or GitHub unlocks it.",
    ],
    [
        "branch-in-the-way",
        "branch",
        /Reference (?:update failed|name is invalid)/i,
        "Git has no room for a branch whose name begins with another one's and a slash: see whether one is in the way.",
    ],
    [
        "spam",
        "repository",
        /spammed|looks like spam/i,
        "GitHub takes the request for spam or for invalid: do not repeat it at once; its reasons, where it gives some, say more.",
    ],
    [
        "missing-scope",
        "repository",
        /required scopes?|(?:requires|needs) (?:one of )?the following scopes?|missing (?:the )?[`'"\w:]+ scope/i,
        "Give the token a scope that GitHub names.",
    ],
    [
        "missing-permission",
        "repository",
        /not accessible by|must have [^.]*(?:rights|access|permissions?)|permission (?:to [^.]* )?(?:denied|required|is missing)|(?:requires|needs|lacks|without|insufficient) [^.]*(?:permissions?|access|rights)|write access [^.]*not granted|not authorized|access denied/i,
        ({ accepted }) => accepted ? `Give the token ${wordPermissions(accepted)}.` : "Check the permissions of the token.",
    ],
    [
        "clock",
        "owner",
        /claim \('(?:iat|exp|nbf)'\)|\bexp\b[^.]*too far in the future/i,
        "The clock of this machine is wrong: set it.",
    ],
    [
        "unknown-app",
        "owner",
        /Integration not found|'Issuer' claim/i,
        "No GitHub App has this id on this server: check app-id (App settings → General → About).",
    ],
    [
        "wrong-key",
        "owner",
        /JSON web token could not be decoded|signature (?:is invalid|verification)|invalid signature/i,
        "The key is not one of this App's: generate a private key in the settings of the App that app-id names, and store that.",
    ],
    [
        "bad-credentials",
        "owner",
        /bad credentials|requires authentication|token (?:has |is |was )?(?:expired|revoked|invalid)/i,
        "Check that the token is complete and has not expired.",
    ],
];
/** The cause that a text states; `undefined` where it states none that is known. */
function findRefusal(text, facts = {}) {
    const row = ROWS.find(([, , pattern]) => pattern.test(text)) ?? (facts.ssoUrl === undefined ? undefined : ROWS[0]);
    if (row === undefined)
        return undefined;
    const [cause, scope, , remedy] = row;
    return { cause, scope, remedy: typeof remedy === "string" ? remedy : remedy(facts) };
}
/** What to do about the cause that a text states; `undefined` where it states none that is known. */
function findRemedy(text) {
    return findRefusal(text)?.remedy;
}
/**
 * The address that `X-GitHub-SSO` gives, `undefined` unless it is one of this server: what is shown to people as GitHub's must
 * be GitHub's.
 * https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#authenticating-with-a-personal-access-token
 */
function readSsoUrl(header, serverUrl) {
    const [, given] = /(?:^|[;\s])url=(\S+)/.exec(typeof header === "string" ? header : "") ?? [];
    if (given === undefined || !URL.canParse(given) || !URL.canParse(serverUrl))
        return undefined;
    const url = new URL(given);
    const isOwn = url.origin === new URL(serverUrl).origin && url.username === "" && url.password === "";
    return isOwn && /^[!-~]{1,400}$/.test(url.href) && !/[<>"'`()[\]\\]/.test(url.href) ? url.href : undefined;
}
function wordPermissions(accepted) {
    const sets = (0,_clean_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanQuote */ .a)(accepted)
        .split(";")
        .map((set) => set
        .split(",")
        .map((permission) => `\`${permission.trim().replace("=", ": ")}\``)
        .join(" and "));
    return sets.join(", or ");
}


/***/ }),

/***/ 3663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ endsOwner),
/* harmony export */   Ql: () => (/* binding */ toOwnersRefusal),
/* harmony export */   uJ: () => (/* binding */ describeUnavailable)
/* harmony export */ });
/* harmony import */ var _automation_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8546);

/** The one error for a token that cannot be had, with GitHub's own reason and the remedy for it. */
function describeUnavailable(wish, refusal) {
    if ("keyProblem" in refusal) {
        return unavailable(wish, `the key in app-private-key ${refusal.keyProblem}`, {});
    }
    const { error, clock } = refusal;
    const { status, refusal: cause, serverTimeMs } = error;
    return unavailable(wish, adviseOn(wish, error, clock).join(" "), {
        status,
        refusal: cause,
        serverTimeMs,
        cause: error,
    });
}
/** What GitHub said and what to do about it; for a token a plain 404 means something else than for a repository. */
function adviseOn({ owner, settingsUrl }, error, clock) {
    const { status, code, refusal, serverTimeMs, words = "" } = error;
    if (status === 404 && refusal === undefined)
        return [endSentence(words), describeMissing(owner)];
    const told = quoteOf(error);
    if (refusal === "installation-suspended" && isAddress(settingsUrl)) {
        return [told, `The page for it: ${settingsUrl}`];
    }
    if (refusal === "bad-credentials") {
        return [endSentence(words), `Check that app-id and app-private-key belong to the same App. ${clock}`];
    }
    // Where no answer came, or one without a date, nobody can tell whether the clock is right.
    const isClockDoubtful = code === "network" || (status === 401 && serverTimeMs === undefined);
    return isClockDoubtful || refusal === "clock" ? [told, clock] : [told];
}
function describeMissing(owner) {
    return owner === undefined
        ? "Check app-id, and that this server is the one that the App is registered at."
        : `The App is not installed at ${owner} any more: install it there again.`;
}
function quoteOf({ message, operation }) {
    const begin = `Could not ${operation}: `;
    return message.startsWith(begin) ? message.slice(begin.length) : message;
}
function isAddress(url) {
    return url !== undefined && /^https?:\/\/[!-;=?-Z_a-z~]{1,300}$/.test(url);
}
function endSentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function unavailable({ operation }, why, details) {
    return new _automation_core__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`Could not ${operation}: ${why}`, {
        ...details,
        code: "token-unavailable",
        operation,
        scope: "owner",
    });
}
/** Whether an answer means that the token itself is of no use any more. */
function endsOwner({ code, status, refusal }) {
    const isOut = refusal === "installation-suspended" || refusal === "account-suspended";
    return code === "token-unavailable" || status === 401 || (code === "forbidden" && isOut);
}
/** The same error, as that of one owner alone. */
function toOwnersRefusal(error, owner) {
    if (error.code === "token-unavailable")
        return error;
    const { status, operation, refusal, remedy, words, serverTimeMs } = error;
    return new _automation_core__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`The token for ${owner} was refused. ${error.message}`, {
        ...{ status, operation, refusal, remedy, words, serverTimeMs, cause: error },
        code: status === 401 ? "unauthorized" : "token-unavailable",
        scope: "owner",
    });
}


/***/ }),

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ backoffDelayMs),
/* harmony export */   oR: () => (/* binding */ parseRetryAfterMs)
/* harmony export */ });
/* unused harmony export DEFAULT_BACKOFF */
/** Waits that suit a web service which answers with a passing error: at most 1, 2, 4, ... 30 seconds. */
const DEFAULT_BACKOFF = { baseMs: 1_000, capMs: 30_000 };
/**
 * Milliseconds to wait before the next attempt: exponential, capped, with full jitter.
 *
 * The wait is uniform in `[0, min(cap, base * 2^attempt))`; `attempt` counts failures from 0.
 * Formula: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
function backoffDelayMs(attempt, random, options = DEFAULT_BACKOFF) {
    const ceilingMs = Math.min(options.capMs, options.baseMs * 2 ** attempt);
    return Math.floor(random() * ceilingMs);
}
/**
 * Milliseconds that a `retry-after` header asks for, or `null` when it is absent or unreadable.
 *
 * The header holds seconds or an HTTP date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function parseRetryAfterMs(header, nowMs) {
    const text = header?.trim() ?? "";
    if (/^\d+$/.test(text))
        return Number(text) * 1_000;
    const dateMs = Date.parse(text);
    return Number.isNaN(dateMs) ? null : Math.max(0, dateMs - nowMs);
}


/***/ })

};
