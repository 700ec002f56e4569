export const id = 713;
export const ids = [713];
export const modules = {

/***/ 2713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOctokit: () => (/* binding */ createOctokit)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+github@9.1.1/node_modules/@actions/github/lib/github.js + 18 modules
var github = __webpack_require__(4998);
// EXTERNAL MODULE: ./node_modules/.pnpm/@octokit+plugin-retry@8.1.1_@octokit+core@7.0.8/node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(7517);
// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors = __webpack_require__(1286);
// EXTERNAL MODULE: ./packages/resilience/out/backoff.js
var backoff = __webpack_require__(7203);
// EXTERNAL MODULE: ./packages/github/out/errors/error-mapping.js + 1 modules
var error_mapping = __webpack_require__(8519);
// EXTERNAL MODULE: ./packages/github/out/errors/refusals.js + 1 modules
var refusals = __webpack_require__(1215);
// EXTERNAL MODULE: ./packages/github/out/tokens/token-unavailable.js
var token_unavailable = __webpack_require__(70);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
;// CONCATENATED MODULE: ./packages/github/out/client/closed-owners.js


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

// EXTERNAL MODULE: ./packages/github/out/client/failed-attempt.js
var failed_attempt = __webpack_require__(2620);
;// CONCATENATED MODULE: ./packages/github/out/client/partial-results.js
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

;// CONCATENATED MODULE: ./packages/github/out/client/attempts.js








/** A server that wants to be left alone for longer than this is not asked again. */
const LONGEST_RETRY_AFTER_MS = 60_000;
/**
 * The octokit plugin that stands around every attempt. It waits for leave to send, and tells the budget what the answer
 * said; after a failure it decides whether plugin-retry, which has to stand around it, makes a next attempt, and waits until
 * then. Throws `FailedAttempt`.
 */
function createAttemptPlugin(options) {
    let refused;
    const closed = new ClosedOwners();
    return (octokit) => {
        octokit.hook.wrap("request", async (request, hookOptions) => {
            const call = hookOptions.request.call;
            const resource = hookOptions.url === options.graphqlUrl ? "graphql" : "core";
            const context = { ...options, call, resource };
            // GitHub would say the same to every request: an owner's token is refused once.
            const known = refused ?? closed.find(call);
            if (known !== null)
                throw new failed_attempt/* FailedAttempt */.$d(known);
            const outcome = await attempt(context, async () => request(hookOptions));
            if (outcome.status === "answered") {
                closed.noteAnswer(call);
                const partial = readPartialResults(outcome.response.headers, call);
                if (partial !== null)
                    options.onPartialResults?.(partial);
                return { ...outcome.response, data: (0,failed_attempt/* hideErrors */.kW)(outcome.response.data) };
            }
            const { failure } = outcome;
            closed.noteFailure(call, failure.error);
            if (options.owner !== undefined && (0,token_unavailable/* endsOwner */.Ay)(failure.error)) {
                refused ??= (0,token_unavailable/* toOwnersRefusal */.Ql)(failure.error, options.owner);
                throw new failed_attempt/* FailedAttempt */.$d(refused);
            }
            const failed = new failed_attempt/* FailedAttempt */.$d(failure.error);
            const retryCount = hookOptions.request.retryCount ?? 0;
            if (retryCount >= options.maxRetries || !mayRepeat(call, failure))
                throw failed;
            await waitOut(context, failure, retryCount);
            const { retry } = octokit;
            throw retry.retryRequest(failed, options.maxRetries, 0);
        });
    };
}
/** Waits for the write queue and the budget, then sends. */
async function attempt(context, send) {
    const { budget, governor, call } = context;
    const turn = call.kind === "write" ? await governor.acquire(call.pace ?? "change") : FREE_TURN;
    if (turn.status === "stopped")
        return refuse((0,error_mapping/* describeRefusal */.a2)(turn, call));
    if (turn.status === "deferred")
        return refuse((0,error_mapping/* describeDeferral */.bY)(turn.untilMs, call));
    try {
        const admission = await budget.acquire(context.resource, call.cost ?? 1);
        if (admission.status !== "granted")
            return refuse((0,error_mapping/* describeRefusal */.a2)(admission, call));
        const outcome = await sendAndJudge(context, admission.permit, send);
        if (outcome.status === "failed")
            reportLimit(context, outcome.failure, admission.permit);
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
        call.onAnswer?.(clock.now() - permit.grantedAtMs);
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

;// CONCATENATED MODULE: ./packages/github/out/client/octokit.js



/** The toolkit asks for a token; what stands here never leaves this process. */
const TOKEN_OF_EACH_ATTEMPT = "of-each-attempt";
/**
 * The toolkit's client. plugin-retry repeats a request, and the plugin inside it, which it asks, allows that: a limit was
 * met, or nothing is done twice.
 */
function createOctokit({ token = TOKEN_OF_EACH_ATTEMPT, apiUrl, userAgent, fetch, ...options }) {
    const debug = (message) => options.logger.debug(message);
    const log = { debug, info: debug, warn: debug, error: debug };
    // The transport has parsed the answer already.
    const request = { fetch, log, parseSuccessResponseBody: false };
    return (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, userAgent, request, log }, createAttemptPlugin(options), dist_bundle/* retry */.L);
}


/***/ }),

/***/ 70:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ endsOwner),
/* harmony export */   Ql: () => (/* binding */ toOwnersRefusal),
/* harmony export */   uJ: () => (/* binding */ describeUnavailable)
/* harmony export */ });
/* harmony import */ var _automation_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1286);

/** The one error for a token that cannot be had, with GitHub's own reason and the remedy for it. */
function describeUnavailable(request, refusal) {
    if ("keyProblem" in refusal) {
        return unavailable(request, `the key in app-private-key ${refusal.keyProblem}`, {});
    }
    const { error, clock } = refusal;
    const { status, refusal: cause, serverTimeMs } = error;
    return unavailable(request, adviseOn(request, error, clock).join(" "), {
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
    const message = quoteOf(error);
    if (refusal === "installation-suspended" && isAddress(settingsUrl)) {
        return [message, `Settings page: ${settingsUrl}`];
    }
    if (refusal === "bad-credentials") {
        return [endSentence(words), `Check that app-id and app-private-key belong to the same App. ${clock}`];
    }
    // Where no answer came, or one without a date, nobody can tell whether the clock is right.
    const isClockDoubtful = code === "network" || (status === 401 && serverTimeMs === undefined);
    return isClockDoubtful || refusal === "clock" ? [message, clock] : [message];
}
function describeMissing(owner) {
    return owner === undefined
        ? "Check app-id, and that the App is registered on this server."
        : `The App is no longer installed for ${owner}: install it again.`;
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
    return new _automation_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`Could not ${operation}: ${why}`, {
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
    return new _automation_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`The token for ${owner} was refused. ${error.message}`, {
        ...{ status, operation, refusal, remedy, words, serverTimeMs, cause: error },
        code: status === 401 ? "unauthorized" : "token-unavailable",
        scope: "owner",
    });
}


/***/ })

};
