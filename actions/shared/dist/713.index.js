const id = 713;
const ids = [713];
const modules = {
  /***/
  2713: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        createOctokit: () => (
          /* binding */
          createOctokit
        )
      });
      var github = __webpack_require__(4998);
      var dist_bundle = __webpack_require__(7517);
      var errors = __webpack_require__(1286);
      var backoff = __webpack_require__(7203);
      var error_mapping = __webpack_require__(8519);
      var refusals = __webpack_require__(1215);
      var token_unavailable = __webpack_require__(70);
      var repository_ref = __webpack_require__(2156);
      ;
      const REFUSALS_TO_CLOSE = 3;
      const CLOSING = /* @__PURE__ */ new Set([
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
        "installation-suspended"
      ]);
      class ClosedOwners {
        #records = /* @__PURE__ */ new Map();
        #open = /* @__PURE__ */ new Set();
        /** The error of a call that need not be sent; `null` where it must be. */
        find(call) {
          const record = this.#records.get(ownerOf(call.repository));
          const isClosed = record !== void 0 && record.repositories.size >= REFUSALS_TO_CLOSE;
          return isClosed ? (0, error_mapping.ny)(record.error, call) : null;
        }
        noteAnswer({ repository }) {
          if (repository === void 0)
            return;
          this.#open.add(ownerOf(repository));
          this.#records.delete(ownerOf(repository));
        }
        noteFailure({ repository }, error) {
          const { refusal: cause, scope, code } = error;
          const owner = ownerOf(repository);
          if (repository === void 0 || cause === void 0 || this.#open.has(owner))
            return;
          if (code !== "forbidden" || scope !== "owner" || !CLOSING.has(cause))
            return;
          const known = this.#records.get(owner);
          const record = known?.cause === cause ? known : { repositories: /* @__PURE__ */ new Set(), cause, error };
          record.repositories.add((0, repository_ref.Kq)(repository));
          this.#records.set(owner, record);
        }
      }
      function ownerOf(repository) {
        return repository?.owner.toLowerCase() ?? "";
      }
      var failed_attempt = __webpack_require__(2620);
      ;
      const PARTIAL = /^partial-results;\s*organizations=([\d,\s]*)$/i;
      function readPartialResults(headers, { operation }) {
        const list = PARTIAL.exec(String(headers["x-github-sso"] ?? "").trim())?.[1];
        if (list === void 0)
          return null;
        return { operation, organizationIds: list.split(",").flatMap((id2) => id2.trim() || []) };
      }
      ;
      const LONGEST_RETRY_AFTER_MS = 6e4;
      function createAttemptPlugin(options) {
        let refused;
        const closed = new ClosedOwners();
        return (octokit) => {
          octokit.hook.wrap("request", async (request, hookOptions) => {
            const call = hookOptions.request.call;
            const resource = hookOptions.url === options.graphqlUrl ? "graphql" : "core";
            const context = { ...options, call, resource };
            const known = refused ?? closed.find(call);
            if (known !== null)
              throw new failed_attempt.$d(known);
            const outcome = await attempt(context, async () => request(hookOptions));
            if (outcome.status === "answered") {
              closed.noteAnswer(call);
              const partial = readPartialResults(outcome.response.headers, call);
              if (partial !== null)
                options.onPartialResults?.(partial);
              return { ...outcome.response, data: (0, failed_attempt.kW)(outcome.response.data) };
            }
            const { failure } = outcome;
            closed.noteFailure(call, failure.error);
            if (options.owner !== void 0 && (0, token_unavailable.Ay)(failure.error)) {
              refused ??= (0, token_unavailable.Ql)(failure.error, options.owner);
              throw new failed_attempt.$d(refused);
            }
            const failed = new failed_attempt.$d(failure.error);
            const retryCount = hookOptions.request.retryCount ?? 0;
            if (retryCount >= options.maxRetries || !mayRepeat(call, failure))
              throw failed;
            await waitOut(context, failure, retryCount);
            const { retry } = octokit;
            throw retry.retryRequest(failed, options.maxRetries, 0);
          });
        };
      }
      async function attempt(context, send) {
        const { budget, governor, call } = context;
        const turn = call.kind === "write" ? await governor.acquire(call.pace ?? "change") : FREE_TURN;
        if (turn.status === "stopped")
          return refuse((0, error_mapping.a2)(turn, call));
        if (turn.status === "deferred")
          return refuse((0, error_mapping.bY)(turn.untilMs, call));
        try {
          const admission = await budget.acquire(context.resource, call.cost ?? 1);
          if (admission.status !== "granted")
            return refuse((0, error_mapping.a2)(admission, call));
          const outcome = await sendAndJudge(context, admission.permit, send);
          if (outcome.status === "failed")
            reportLimit(context, outcome.failure, admission.permit);
          else if (call.kind === "write")
            governor.reportSuccess();
          return outcome;
        } finally {
          turn.release();
        }
      }
      const FREE_TURN = { status: "granted", release: () => void 0 };
      function refuse(error) {
        return { status: "failed", failure: { kind: "final", error } };
      }
      async function sendAndJudge({ clock, call, resource, serverUrl }, permit, send) {
        const describe = (answer) => (0, error_mapping.O1)(answer, call, clock.now(), (0, refusals.xG)(answer.headers["x-github-sso"], serverUrl));
        try {
          const response = await send();
          call.onAnswer?.(clock.now() - permit.grantedAtMs);
          permit.settle(response.headers);
          const failure = response.status >= 300 ? describe(toAnswer(response)) : resource === "graphql" ? (0, error_mapping.UR)(toAnswer(response), call, clock.now()) : null;
          return failure === null ? { status: "answered", response } : { status: "failed", failure };
        } catch (thrown) {
          const answer = readFailedAnswer(thrown);
          permit.settle(answer === null ? null : findBelievableHeaders(answer.status, answer.headers));
          const cause = answer === null ? findCause(thrown) : null;
          if (cause instanceof errors.y_)
            return refuse(cause);
          const failure = answer === null ? (0, error_mapping.vv)(cause, call) : describe(answer);
          return { status: "failed", failure };
        }
      }
      function toAnswer({ status, headers, data }) {
        return { status, headers, body: data };
      }
      function findBelievableHeaders(status, headers) {
        if (status === 401)
          return null;
        return status >= 500 && headers["x-ratelimit-remaining"] === void 0 ? null : headers;
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
      async function waitOut({ clock, random, signal }, failure, retryCount) {
        if (failure.kind !== "passing")
          return;
        await clock.sleep(Math.max((0, backoff.Q4)(retryCount, random), failure.retryAfterMs ?? 0), signal);
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
        if (status === void 0 || response === void 0)
          return null;
        return { status, headers: response.headers, body: response.data };
      }
      function findCause(thrown) {
        return thrown instanceof Error && thrown.cause !== void 0 ? thrown.cause : thrown;
      }
      ;
      const TOKEN_OF_EACH_ATTEMPT = "of-each-attempt";
      function createOctokit({ token = TOKEN_OF_EACH_ATTEMPT, apiUrl, userAgent, fetch, ...options }) {
        const debug = (message) => options.logger.debug(message);
        const log = { debug, info: debug, warn: debug, error: debug };
        const request = { fetch, log, parseSuccessResponseBody: false };
        return (0, github.Q)(token, { baseUrl: apiUrl, userAgent, request, log }, createAttemptPlugin(options), dist_bundle.L);
      }
    })
  ),
  /***/
  70: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ay: () => (
          /* binding */
          endsOwner
        ),
        /* harmony export */
        Ql: () => (
          /* binding */
          toOwnersRefusal
        ),
        /* harmony export */
        uJ: () => (
          /* binding */
          describeUnavailable
        )
        /* harmony export */
      });
      var _automation_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1286);
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
          cause: error
        });
      }
      function adviseOn({ owner, settingsUrl }, error, clock) {
        const { status, code, refusal, serverTimeMs, words = "" } = error;
        if (status === 404 && refusal === void 0)
          return [endSentence(words), describeMissing(owner)];
        const message = quoteOf(error);
        if (refusal === "installation-suspended" && isAddress(settingsUrl)) {
          return [message, `Settings page: ${settingsUrl}`];
        }
        if (refusal === "bad-credentials") {
          return [endSentence(words), `Check that app-id and app-private-key belong to the same App. ${clock}`];
        }
        const isClockDoubtful = code === "network" || status === 401 && serverTimeMs === void 0;
        return isClockDoubtful || refusal === "clock" ? [message, clock] : [message];
      }
      function describeMissing(owner) {
        return owner === void 0 ? "Check app-id, and that the App is registered on this server." : `The App is no longer installed for ${owner}: install it again.`;
      }
      function quoteOf({ message, operation }) {
        const begin = `Could not ${operation}: `;
        return message.startsWith(begin) ? message.slice(begin.length) : message;
      }
      function isAddress(url) {
        return url !== void 0 && /^https?:\/\/[!-;=?-Z_a-z~]{1,300}$/.test(url);
      }
      function endSentence(text) {
        return /[.!?…]$/.test(text) ? text : `${text}.`;
      }
      function unavailable({ operation }, why, details) {
        return new _automation_core_errors__WEBPACK_IMPORTED_MODULE_0__.y_(`Could not ${operation}: ${why}`, {
          ...details,
          code: "token-unavailable",
          operation,
          scope: "owner"
        });
      }
      function endsOwner({ code, status, refusal }) {
        const isOut = refusal === "installation-suspended" || refusal === "account-suspended";
        return code === "token-unavailable" || status === 401 || code === "forbidden" && isOut;
      }
      function toOwnersRefusal(error, owner) {
        if (error.code === "token-unavailable")
          return error;
        const { status, operation, refusal, remedy, words, serverTimeMs } = error;
        return new _automation_core_errors__WEBPACK_IMPORTED_MODULE_0__.y_(`The token for ${owner} was refused. ${error.message}`, {
          ...{ status, operation, refusal, remedy, words, serverTimeMs, cause: error },
          code: status === 401 ? "unauthorized" : "token-unavailable",
          scope: "owner"
        });
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
