export const id = 116;
export const ids = [116];
export const modules = {

/***/ 2243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

;// CONCATENATED MODULE: ./packages/core/out/incident/run-statuses.js
/**
 * What each word for a run means: our own three, then what `job.status`, `needs.*.result` and a run's conclusion may be.
 *
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run
 */
const RUN_STATUSES = {
    auto: "auto",
    failing: "failing",
    healthy: "healthy",
    success: "healthy",
    failure: "failing",
    timed_out: "failing",
    startup_failure: "failing",
    action_required: "failing",
    cancelled: "unknown",
    skipped: "unknown",
    neutral: "unknown",
    stale: "unknown",
};

// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
// EXTERNAL MODULE: ./packages/core/out/repository/branch-name.js
var branch_name = __webpack_require__(4682);
// EXTERNAL MODULE: ./packages/core/out/routing/severity.js
var severity = __webpack_require__(949);
// EXTERNAL MODULE: ./packages/core/out/routing/quiet-hours.js
var quiet_hours = __webpack_require__(8614);
// EXTERNAL MODULE: ./packages/core/out/routing/channel-settings.js
var channel_settings = __webpack_require__(7201);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./packages/notify/out/address.js
var address = __webpack_require__(816);
;// CONCATENATED MODULE: ./packages/notify/out/secret-url.js


/** Reads the address of a webhook: https only, and no private IP address, unless `allowsInsecure`. */
function readSecretUrl(text, allowsInsecure) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const wrong = (problem) => ({ status: "wrong", problem });
    if (url === null || !["https:", "http:"].includes(url.protocol))
        return wrong("must be a URL that begins with https://.");
    if (url.protocol === "http:" && !allowsInsecure) {
        return wrong("must begin with https://; http:// is allowed only with allow-insecure: true.");
    }
    if (url.username !== "" || url.password !== "")
        return wrong("must not hold a user name or a password.");
    const host = url.hostname.replace(/^\[|\]$/g, "");
    if ((0,external_node_net_.isIP)(host) !== 0 && !(0,address/* isPublicAddress */.i)(host) && !allowsInsecure) {
        return wrong("is a private address; that is allowed only with allow-insecure: true.");
    }
    return { status: "read", url };
}
/** Shortest part of an address that may be a secret of its own: shorter ones are words like `services` or `api`. */
const MIN_PART = 12;
/** What of an address must not be seen: all of it, and every part of its path and its query that could be the secret. */
function secretPartsOf(url) {
    const path = url.pathname.split("/");
    const query = [...url.searchParams.values()];
    const parts = [...path, ...query].filter((part) => part.length >= MIN_PART);
    const tail = `${url.pathname}${url.search}`;
    return [...new Set([url.href, ...(tail.length >= MIN_PART ? [tail] : []), ...parts])];
}

;// CONCATENATED MODULE: ./packages/notify/out/smtp-place.js
/** Reads `smtp://user:password@host:587` or `smtps://…:465`; `null` where it is neither. Parts may be percent-encoded. */
function parseSmtpUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || !["smtp:", "smtps:"].includes(url.protocol) || url.hostname === "")
        return null;
    if (!["", "/"].includes(url.pathname) || url.search !== "" || url.hash !== "")
        return null;
    const isImplicitTls = url.protocol === "smtps:";
    const [user, password] = [decode(url.username), decode(url.password)];
    if (user === null || password === null)
        return null;
    return {
        host: url.hostname,
        port: url.port === "" ? (isImplicitTls ? 465 : 587) : Number(url.port),
        isImplicitTls,
        user: user === "" ? null : user,
        password: password === "" ? null : password,
    };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}
/** No control characters, no second address, no comment: a header cannot be continued with it. */
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
/** Reads `a@example.com` or `Name <a@example.com>`; `null` for everything else. */
function parseMailAddress(text) {
    const named = /^(?<name>[^<>"@,;\p{Cc}]*|"[^"\\\p{Cc}]*")\s*<(?<address>[^<>\s]+)>$/u.exec(text.trim())?.groups;
    const address = named?.address ?? text.trim();
    if (!ADDRESS.test(address))
        return null;
    return { name: (named?.name ?? "").trim().replace(/^"|"$/g, ""), address };
}
/** Reads addresses that are separated by commas, semicolons or lines; `null` where one of them is none, or there is none. */
function parseMailAddresses(text) {
    const parsed = text
        .split(/[,;\r\n]/)
        .filter((part) => part.trim() !== "")
        .map(parseMailAddress);
    const [first, ...others] = parsed.filter((address) => address !== null);
    return first === undefined || parsed.includes(null) ? null : [first, ...others];
}

// EXTERNAL MODULE: ./packages/notify/out/channels/webhook.js + 1 modules
var webhook = __webpack_require__(1070);
;// CONCATENATED MODULE: ./actions/send-notifications/out/places.js

/**
 * Reads where messages go. A channel is there when its secret is; what else it needs is then required. Nothing of a value is
 * repeated in a message.
 */
function readPlaces(reader, allowsInsecure) {
    const url = (name) => {
        const text = reader.optionalSecret(name, "address");
        if (text === undefined)
            return undefined;
        const reading = readSecretUrl(text, allowsInsecure);
        if (reading.status === "read")
            return reading.url;
        reader.problem(`The input \`${name}\` ${reading.problem}`);
        return undefined;
    };
    const [slack, teams, pingUrl] = [url("slack-webhook-url"), url("teams-webhook-url"), url("ping-url")];
    const [slackBot, email] = [readSlackBot(reader, allowsInsecure), readEmail(reader)];
    const webhook = readWebhook(reader, url("webhook-url"));
    const urls = [slack, teams, pingUrl, webhook?.url].filter((one) => one !== undefined);
    const server = email?.server;
    const mailSecrets = [server?.password, server?.user, ...(email?.to ?? []).map(({ address }) => address)];
    return {
        places: { slack, slackBot, teams, email, webhook },
        pingUrl,
        secrets: [...urls.flatMap(secretPartsOf), ...mailSecrets.filter((secret) => secret != null)],
    };
}
function readSlackBot(reader, allowsInsecure) {
    const token = reader.optionalSecret("slack-token");
    const channel = reader.optional("slack-channel");
    const api = readSecretUrl(reader.string("slack-api-url", "https://slack.com/api"), allowsInsecure);
    if (api.status === "wrong")
        reader.problem(`The input \`slack-api-url\` ${api.problem}`);
    if (token === undefined || api.status === "wrong")
        return undefined;
    if (channel === undefined || !/^#?[\w.-]{1,80}$/.test(channel)) {
        reader.problem("The input `slack-channel` must be the ID of a channel where `slack-token` is set.");
        return undefined;
    }
    return { token, channel, apiUrl: api.url };
}
function readEmail(reader) {
    const address = reader.optionalSecret("smtp-url", "address");
    const [from, to] = [reader.optional("email-from"), reader.optional("email-to")];
    if (address === undefined)
        return undefined;
    const [server, sender, recipients] = [
        parseSmtpUrl(address),
        parseMailAddress(from ?? ""),
        parseMailAddresses(to ?? ""),
    ];
    if (server === null) {
        reader.problem("The input `smtp-url` must be like `smtp://user:password@host:587` or `smtps://user:password@host:465`; percent-encode special characters.");
    }
    if (sender === null)
        reader.problem("The input `email-from` must be a mail address where `smtp-url` is set.");
    if (recipients === null)
        reader.problem("The input `email-to` must hold mail addresses where `smtp-url` is set.");
    if (server === null || sender === null || recipients === null)
        return undefined;
    return { server, from: sender, to: recipients };
}
function readWebhook(reader, url) {
    const secret = reader.optionalSecret("webhook-secret", "address");
    if (url === undefined)
        return undefined;
    const keys = (0,webhook/* parseSigningKeys */.Br)(secret ?? "");
    if (keys !== null)
        return { url, keys };
    reader.problem("The input `webhook-secret` must be `whsec_` and 24 to 64 bytes in base64 where `webhook-url` is set.");
    return undefined;
}

;// CONCATENATED MODULE: ./actions/send-notifications/out/inputs.js




const REPORTS = "automation_health.json\nautomation_sync.json\nautomation_incident.json";
/** Reads every input; throws one `ConfigError` with everything that is wrong. */
function readInputs(reader) {
    const allowsInsecure = reader.boolean("allow-insecure", false);
    const [firstStatus, ...moreStatuses] = Object.keys(RUN_STATUSES);
    const inputs = {
        config: reader.optionalWorkspacePath("config", "config/ecosystem-repos.json"),
        reportFiles: reader.lines("report-files", REPORTS),
        status: RUN_STATUSES[reader.choice("status", [firstStatus, ...moreStatuses], "auto")],
        minSuccessRate: reader.integer("min-success-rate", { min: 0, max: 100, default: 90 }),
        key: reader.optional("key"),
        issueUrl: reader.optional("issue-url"),
        githubToken: reader.optionalSecret("github-token") ?? "",
        repository: reader.parsed("repository", repository_ref/* readRepositoryRef */.gG, "must be like `owner/name`"),
        branch: reader.parsed("branch", branch_name/* readBranchName */._, "must be the name of a branch") ?? "automation-data",
        folder: reader.optionalWorkspacePath("folder"),
        ...readPlaces(reader, allowsInsecure),
        settings: {
            minSeverity: reader.choice("min-severity", severity/* NOTIFY_SEVERITIES */.yR, "error"),
            events: readEvents(reader),
            quietHours: reader.parsed("quiet-hours", quiet_hours/* parseQuietHours */.VB, quiet_hours/* QUIET_HOURS_FORMAT */.ju) ?? [],
            scopes: orNull(reader.lines("scopes")),
        },
        repeatHours: reader.integer("repeat-hours", { min: 1, max: 720, default: 24 }),
        maxMessages: reader.integer("max-messages", { min: 1, max: 50, default: 5 }),
        allowsInsecure,
        testChannel: reader.optionalChoice("test-channel", channel_settings/* CHANNEL_TYPES */.s),
        reportFile: reader.workspacePath("report-file", "automation_deliveries.json"),
        isDryRun: reader.boolean("dry-run", false),
    };
    reader.finish();
    return inputs;
}
function readEvents(reader) {
    const parse = (text) => {
        const words = text.split(/[\s,]+/).filter((word) => word !== "");
        const events = words.flatMap((word) => channel_settings/* NOTIFY_EVENTS */.y.find((event) => event === word) ?? []);
        return events.length === words.length && events.length > 0 ? [...new Set(events)] : null;
    };
    const expected = `must be some of ${channel_settings/* NOTIFY_EVENTS */.y.map((event) => `\`${event}\``).join(", ")}`;
    return reader.parsed("on", parse, expected) ?? [...channel_settings/* NOTIFY_EVENTS */.y];
}
function orNull(lines) {
    return lines.length === 0 ? null : lines;
}


/***/ }),

/***/ 8116:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3564);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2243);
/* harmony import */ var _send_notifications_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8666);



await (0,_automation_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)((kit) => (0,_send_notifications_js__WEBPACK_IMPORTED_MODULE_0__/* .sendNotifications */ .D)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(kit.inputs), kit));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ sendNotifications)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/out/config/check-ecosystem-config.js + 14 modules
var check_ecosystem_config = __webpack_require__(6048);
// EXTERNAL MODULE: ./packages/core/out/errors/errors.js
var errors = __webpack_require__(1286);
// EXTERNAL MODULE: ./packages/core/out/history/report-records.js + 7 modules
var report_records = __webpack_require__(9939);
// EXTERNAL MODULE: ./packages/core/out/incident/run-order.js
var run_order = __webpack_require__(6988);
// EXTERNAL MODULE: ./packages/core/out/history/history-record.js
var history_record = __webpack_require__(7038);
// EXTERNAL MODULE: ./packages/core/out/history/report-values.js
var report_values = __webpack_require__(5793);
// EXTERNAL MODULE: ./packages/core/out/incident/read-report.js
var read_report = __webpack_require__(1293);
// EXTERNAL MODULE: ./packages/core/out/repository/pattern-list.js
var pattern_list = __webpack_require__(7961);
;// CONCATENATED MODULE: ./packages/core/out/routing/scopes.js

/** Whether any of the names that something goes by is in the scopes. Case does not count. */
function isInScope(scopes, names) {
    if (scopes === null)
        return true;
    const matches = (0,pattern_list/* compilePatternList */._)(scopes.map((scope) => scope.toLowerCase()));
    return names.some((name) => matches(name.toLowerCase()));
}

// EXTERNAL MODULE: ./packages/core/out/routing/severity.js
var routing_severity = __webpack_require__(949);
;// CONCATENATED MODULE: ./packages/core/out/notify/problem.js


/** The source of a problem: what stands before the first `/` of its id. */
function sourceOf(id) {
    return id.slice(0, Math.max(0, id.indexOf("/")));
}
/** What a person calls a problem: its id without the source. */
function nameOf(id) {
    return id.slice(id.indexOf("/") + 1);
}
/** Whether a channel is to hear of a problem. */
function isWanted({ id, severity, repositories }, { minSeverity, scopes }) {
    return ((0,routing_severity/* isAtLeast */.du)(severity, minSeverity) && isInScope(scopes, [sourceOf(id), id, nameOf(id), ...repositories]));
}

;// CONCATENATED MODULE: ./packages/core/out/notify/read-problems.js




const NOTHING = { problems: [], judged: [], undetermined: [], notes: [] };
/** Problems of one source that are looked at. */
const MAX_PROBLEMS = 500;
/** Errors that open no incident: to a channel they are warnings. */
const LESSER = ["medium", "low"];
/**
 * Puts together what the reports of a run and the job's status say. Whatever the files hold, this never throws: of what
 * cannot be read nothing is known, so that nothing of it is taken to be over.
 *
 * @param minSuccessRate percent, below which a sync report is a failure
 */
function readSignal(status, readings, minSuccessRate) {
    const reports = readings.map((reading) => readProblems(reading, minSuccessRate));
    const found = uniqueById(reports.flatMap(({ problems }) => problems));
    const problems = withoutRepeats(found);
    const incidents = reports.flatMap(({ incident }) => incident ?? []);
    return {
        problems: [...problems, ...(status === "failing" ? jobProblem(problems) : [])],
        judged: [...reports.flatMap(({ judged }) => judged), ...(isVerdict(status) ? ["job"] : [])],
        undetermined: reports.flatMap(({ undetermined }) => undetermined),
        notes: reports.flatMap(({ notes }) => notes),
        incident: incidents.length === 0 ? null : combine(incidents),
    };
}
function isVerdict(status) {
    return status === "failing" || status === "healthy";
}
/** A job that failed without a report that says why. */
function jobProblem(problems) {
    const isSaid = problems.some(({ severity }) => severity === "error" || severity === "critical");
    return isSaid ? [] : [problem("job/status", "error", "The job failed; see its log.")];
}
function uniqueById(problems) {
    return [...new Map(problems.toReversed().map((one) => [one.id, one])).values()].toReversed();
}
/** An incident's members repeat what other reports of the run say, in less detail. */
function withoutRepeats(problems) {
    const others = problems.filter(({ id }) => !id.startsWith("incident/"));
    const names = new Set(others.flatMap(({ id }) => [id, nameOf(id)]));
    return problems.filter(({ id }) => !id.startsWith("incident/") || !names.has(nameOf(id)));
}
/** Of several incidents one that is open counts. */
function combine(incidents) {
    const open = incidents.filter(({ isOpen }) => isOpen);
    const shown = open[0] ?? incidents.find(({ url }) => url !== null) ?? incidents[0];
    return {
        isOpen: open.length > 0,
        isMuted: (open.length > 0 ? open : incidents).every(({ isMuted }) => isMuted),
        url: shown?.url ?? null,
    };
}
function readProblems(reading, minSuccessRate) {
    const report = reading.status === "read" ? (0,history_record/* parseObject */.lj)(reading.text) : null;
    if (report !== null) {
        if (Array.isArray(report.checks) && typeof report.healthy === "boolean")
            return readHealth(report);
        if (Array.isArray(report.transitions) && typeof report.key === "string")
            return readIncident(report);
        if (Array.isArray(report.operations) && (report.mode === "apply" || report.mode === "plan")) {
            return readRollback(report);
        }
        if (Array.isArray(report.experiments))
            return readExperiments(report.experiments.filter(history_record/* isObject */.Gv));
    }
    return readOther(reading, report, minSuccessRate);
}
function readHealth({ checks, healthy, errors }) {
    const all = (0,report_values/* readObjects */.$I)(checks).slice(0, MAX_PROBLEMS);
    const problems = all.flatMap((check) => {
        const severity = severityOf(check);
        if (severity === null)
            return [];
        const message = [read_problems_text(check.name), read_problems_text(check.message)].filter((part) => part !== "").join(": ");
        return {
            ...problem(`health/${read_problems_text(check.id) || read_problems_text(check.name) || "check"}`, severity, message),
            sinceMs: typeof check.since === "string" ? time(check.since) : null,
            remediation: read_problems_text(check.remediation) || null,
            repositories: texts(check.subjects),
        };
    });
    const isUnexplained = healthy === false && !all.some(({ status }) => status === "error" || status === "unknown");
    const unexplained = isUnexplained
        ? [
            problem("health/status", "error", texts(errors).join(" · ") || "The health report says `healthy: false`."),
        ]
        : [];
    return {
        ...NOTHING,
        problems: [...problems, ...unexplained],
        judged: ["health"],
        // A check that was not made because of another one may go on failing.
        undetermined: all
            .filter(({ status, reason }) => status === "unknown" || reason === "PrerequisiteFailed")
            .map(({ id }) => `health/${read_problems_text(id)}`),
    };
}
function severityOf({ status, severity }) {
    if (status === "warning")
        return "warning";
    if (status !== "error")
        return null;
    if (LESSER.includes(severity))
        return "warning";
    return severity === "critical" ? "critical" : "error";
}
const OPEN_PHASES = ["failing", "recovering", "flapping"];
function readIncident(report) {
    const { verdict, phase, members, issue_url: url } = report;
    if (report.dry_run === true)
        return NOTHING;
    const isFailing = verdict === "failing";
    return {
        ...NOTHING,
        problems: (isFailing ? (0,report_values/* readObjects */.$I)(members) : []).slice(0, MAX_PROBLEMS).map((member) => ({
            ...problem(`incident/${read_problems_text(member.id) || "job"}`, "error", read_problems_text(member.message)),
            sinceMs: typeof member.since === "string" ? time(member.since) : null,
            remediation: read_problems_text(member.remediation) || null,
        })),
        judged: isFailing || verdict === "healthy" ? ["incident"] : [],
        incident: {
            isOpen: OPEN_PHASES.includes(phase),
            isMuted: typeof report.muted_until === "string",
            url: typeof url === "string" && /^https?:\/\/[^\s<>"]+$/.test(url) ? url : null,
        },
    };
}
function readRollback({ operations, mode }) {
    const failed = mode === "apply" ? (0,report_values/* readObjects */.$I)(operations).filter(({ status }) => status === "failed") : [];
    const repositories = [...new Set(failed.flatMap(({ repository }) => read_problems_text(repository) || []))];
    const message = `Not rolled back: ${failed.length} of the run's writes, in ${repositories.join(", ") || "no named repository"}.`;
    const problems = failed.length === 0 ? [] : [{ ...problem("rollback/failed", "error", message), repositories }];
    return { ...NOTHING, problems, judged: mode === "apply" ? ["rollback"] : [] };
}
/** Decisions of an experiment that a person has to look at. */
const STOPS = ["stopped_guardrail", "invalid_srm", "stopped-guardrail", "invalid-srm"];
function readExperiments(experiments) {
    const stopped = experiments.filter(({ decision }) => STOPS.includes(decision));
    return {
        ...NOTHING,
        problems: stopped.slice(0, MAX_PROBLEMS).map((experiment) => {
            const name = read_problems_text(experiment.experiment) || read_problems_text(experiment.id) || "experiment";
            const message = read_problems_text(experiment.reason) || "The experiment was stopped.";
            return problem(`experiments/${name}`, "warning", message);
        }),
        judged: ["experiments"],
    };
}
/** Sync and validation reports, and whatever is none. */
function readOther(reading, report, minSuccessRate) {
    const { verdict, members, notes } = (0,read_report/* readReport */.t)(reading, minSuccessRate);
    if (verdict === "unknown" || report === null)
        return { ...NOTHING, notes };
    if (Array.isArray(report.findings)) {
        const problems = members.map(({ id, message }) => problem(`validation/${id}`, "error", message));
        return { ...NOTHING, problems, judged: ["validation"] };
    }
    // Failures that are few enough for the run to succeed are worth a warning.
    const lesser = verdict === "healthy" ? (0,read_report/* readReport */.t)(reading, 100.1).members : [];
    const severity = verdict === "healthy" ? "warning" : "error";
    const errors = (0,report_values/* readObjects */.$I)(report.errors);
    const isLesser = verdict === "healthy" && errors.length === 0;
    const problems = (isLesser ? [] : [...members, ...lesser]).map(({ id, message }) => ({
        ...problem(id.includes("/") ? id : `sync/${id}`, severity, message),
        repositories: errors.flatMap((error) => `sync/${read_problems_text(error.code)}` === id ? read_problems_text(error.repository) || [] : []),
    }));
    return { ...NOTHING, problems, judged: ["sync"] };
}
function problem(id, severity, message) {
    return { id, severity, message, sinceMs: null, remediation: null, repositories: [] };
}
function read_problems_text(value) {
    return typeof value === "string" ? value : "";
}
function texts(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === "string").slice(0, MAX_PROBLEMS) : [];
}
function time(value) {
    const atMs = Date.parse(value);
    return Number.isNaN(atMs) ? null : atMs;
}

// EXTERNAL MODULE: ./packages/core/out/text/markdown.js
var markdown = __webpack_require__(3728);
// EXTERNAL MODULE: ./packages/core/out/text/plural.js
var plural = __webpack_require__(4639);
;// CONCATENATED MODULE: ./packages/core/out/notify/delivery-report.js


/** Writes down what was sent, what was not, and why. */
function createDeliveryReport(facts) {
    const { startedMs, finishedMs, isDryRun, key, problems, deliveries, suppressed } = facts;
    const count = (status) => deliveries.filter((delivery) => delivery.status === status).length;
    return {
        schema_version: 1,
        started_at: new Date(startedMs).toISOString(),
        finished_at: new Date(finishedMs).toISOString(),
        dry_run: isDryRun,
        key,
        problems,
        deliveries,
        suppressed,
        summary: { sent: count("sent"), suppressed: suppressed.length, failed: count("failed") },
    };
}
/** Why a channel heard nothing, in words. */
const SUPPRESSION_WORDS = {
    "already-told": "it was told already",
    "not-wanted": "it does not hear of such events",
    "quiet-hours": "quiet hours; what waits is summed up at their end",
    muted: "a comment on the issue mutes it",
    "other-run": "another run is sending",
    unconfirmed: "it was sent twice without an answer; it is sent again when the message is due again",
    refused: "the channel refused for good; it is tried again when its secret changes",
    limit: "the run's limit of messages is reached; the next run continues",
};
/** Renders the report for the job summary. */
function renderDeliverySummary({ deliveries, suppressed, dry_run }) {
    const rows = [
        ...deliveries.map(({ channel, event, status, detail }) => [
            (0,markdown/* tableCode */.KH)(channel),
            event,
            status,
            (0,markdown/* tableProse */.qV)(detail),
        ]),
        ...suppressed.map(({ channel, reason }) => [
            (0,markdown/* tableCode */.KH)(channel),
            "",
            "suppressed",
            SUPPRESSION_WORDS[reason],
        ]),
    ];
    const heading = `### Notifications${dry_run ? " (dry run)" : ""}`;
    if (rows.length === 0)
        return `${heading}\n\nThere is nothing to say.\n`;
    return `${heading}\n\n${(0,markdown/* markdownTable */.Qj)(["Channel", "Event", "Status", "Details"], rows)}\n`;
}
/** One line for the log. */
function describeDelivery({ channel, event, status, attempts, detail }) {
    const tries = attempts > 1 ? ` after ${(0,plural/* formatCount */.B4)(attempts, "attempt")}` : "";
    return `${channel}: ${event} ${status}${tries}${detail === "" ? "." : `: ${detail}`}`;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./packages/core/out/health/format.js
var format = __webpack_require__(1953);
// EXTERNAL MODULE: ./packages/core/out/notify/render/limits.js
var limits = __webpack_require__(7786);
;// CONCATENATED MODULE: ./packages/core/out/notify/render/message-lines.js

/** What a reader sees first of a problem, besides its colour. */
const SEVERITY_WORDS = {
    info: "info",
    warning: "warning",
    error: "error",
    critical: "critical",
};
/** A sign that tells severities and ends apart without a colour. */
function signOf({ severity, untilMs }) {
    if (untilMs !== null)
        return "✅";
    return { info: "ℹ️", warning: "⚠️", error: "🔴", critical: "🚨" }[severity];
}
/** How long a problem has been there, or was. */
function formatTimes({ sinceMs, untilMs }, nowMs) {
    return untilMs === null
        ? `since ${(0,format/* formatMoment */.K9)(sinceMs)} (${(0,format/* formatDuration */.a3)(nowMs - sinceMs)})`
        : `${(0,format/* formatMoment */.K9)(sinceMs)} to ${(0,format/* formatMoment */.K9)(untilMs)} (${(0,format/* formatDuration */.a3)(untilMs - sinceMs)})`;
}
/** The parts of a message that are not empty, in their order. */
function sectionsOf({ event, firing, over, missed }) {
    const fresh = firing.filter(({ isNew }) => isNew);
    const known = firing.filter(({ isNew }) => !isNew);
    const sections = [
        { heading: event === "changed" ? "New" : "Failing", problems: fresh },
        { heading: event === "changed" ? "Still failing" : "Failing", problems: known },
        { heading: "Recovered", problems: over },
        { heading: "Failed and recovered before this message could be sent", problems: missed },
    ];
    return sections.filter(({ problems }) => problems.length > 0);
}
/** What a message without problems says. */
const TEST_TEXT = "This is a test of the notifications. It was asked for by hand, says nothing about the automation, and needs no answer.";

;// CONCATENATED MODULE: ./packages/core/out/notify/render/slack.js


/** https://docs.slack.dev/reference/block-kit/blocks/ */
const SLACK_LIMITS = {
    blocks: 50,
    /** Characters of the text of a section. */
    section: 3000,
    header: 150,
    /** Characters of the text beside the blocks: Slack cuts 4,000, and nobody reads so many in a notification. */
    text: 1000,
    /** All of a message: above some 13,000 Slack answers `msg_blocks_too_long`. https://github.com/slackapi/bolt-js/issues/2509 */
    total: 10_000,
};
/** Room for one problem: a section each would be too long for many, so each is a few lines. */
const MAX_MESSAGE = 600;
/**
 * Untrusted text for `mrkdwn`: the three characters that begin links, mentions and commands. Every entity is written out, so
 * the limit is kept on what is sent.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text/#escaping
 */
function escapeSlack(text) {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
/** Renders a message for Slack, within all of its limits; problems that do not fit are counted. */
function renderSlack(message) {
    const sections = sectionsOf(message).flatMap(({ heading, problems }) => problems.map((problem, place) => ({ problem, heading: place === 0 ? heading : null })));
    const build = (shown) => buildBlocks(message, shown, sections.length - shown.length);
    const shown = (0,limits/* takeWhileFits */.z8)(sections, (some) => fits(build(some)));
    return {
        text: cutMarkup(escapeSlack(textOf(message)), SLACK_LIMITS.text),
        blocks: build(shown),
        unfurl_links: false,
        unfurl_media: false,
    };
}
/** What is left when Slack does not take the blocks. */
function renderSlackText(message) {
    return { text: cutMarkup(escapeSlack(textOf(message)), SLACK_LIMITS.text) };
}
function textOf({ title, firing, link }) {
    const first = firing[0];
    return [title, first?.message, link].filter((part) => part !== undefined && part !== null).join("\n");
}
function buildBlocks(message, shown, omitted) {
    const { title, event, link, source, repository, atMs } = message;
    const place = [source, repository].filter((part) => part !== null).join(" · ");
    return [
        {
            type: "header",
            text: { type: "plain_text", text: (0,limits/* cutText */.IN)(title, SLACK_LIMITS.header), emoji: false },
        },
        ...(event === "test" ? [section(TEST_TEXT)] : []),
        ...shown.map(({ problem, heading }) => section(renderProblem(problem, heading, atMs))),
        ...(omitted > 0 ? [section(`_… and ${omitted} more_`)] : []),
        ...(link === null ? [] : [section(`<${escapeSlack(link)}|${linkText(link)}>`)]),
        { type: "context", elements: [mrkdwn(escapeSlack((0,limits/* cutText */.IN)(place, 300)))] },
    ];
}
function renderProblem(problem, heading, nowMs) {
    const { name, severity, message, remediation } = problem;
    const lines = [
        heading === null ? "" : `*${heading}*`,
        `${signOf(problem)} *${escapeSlack((0,limits/* cutText */.IN)(name, 150))}* · ${severity} · ${formatTimes(problem, nowMs)}`,
        escapeSlack((0,limits/* cutText */.IN)(message, MAX_MESSAGE)),
        remediation === null || problem.untilMs !== null
            ? ""
            : `*To do:* ${escapeSlack((0,limits/* cutText */.IN)(remediation, MAX_MESSAGE))}`,
    ];
    return lines.filter((line) => line !== "").join("\n");
}
/** What the link is called: an issue or a run. */
function linkText(link) {
    return /\/issues\/\d+$/.test(link) ? "Open the issue" : "Open the run";
}
function section(text) {
    return { type: "section", text: mrkdwn(text) };
}
function mrkdwn(text) {
    return { type: "mrkdwn", text: cutMarkup(text, SLACK_LIMITS.section), verbatim: true };
}
/** Cuts before an entity, never in it. */
function cutMarkup(text, max) {
    return text.length <= max ? text : `${(0,limits/* cutText */.IN)(text, max - 1).replace(/&[a-z]*…$/, "…")}`;
}
function fits(blocks) {
    return (blocks.length <= SLACK_LIMITS.blocks &&
        JSON.stringify(blocks).length <= SLACK_LIMITS.total - SLACK_LIMITS.text);
}

;// CONCATENATED MODULE: ./packages/core/out/notify/render/email.js




/** Characters of a subject. */
const MAX_SUBJECT = 150;
/** Problems that a mail shows; the others are counted. */
const MAX_SHOWN = 50;
const email_MAX_MESSAGE = 2000;
/** Renders a message as a mail: text and HTML say the same. */
function renderMail(message) {
    const { threadId, sequence, event } = message;
    return {
        subject: (0,limits/* cutText */.IN)(event === "test" ? message.title : `${wordOf(message)} ${message.title}`, MAX_SUBJECT),
        text: renderText(message),
        html: renderHtml(message),
        messageId: `${threadId}.${sequence}`,
        inReplyTo: sequence === 0 ? null : `${threadId}.0`,
        listId: "notifications.automation",
    };
}
function wordOf({ event, severity }) {
    return event === "recovered" ? "[recovered]" : `[${severity}]`;
}
function cutSections(message) {
    let room = MAX_SHOWN;
    let omitted = 0;
    const shown = sectionsOf(message).flatMap(({ heading, problems }) => {
        const some = problems.slice(0, room);
        room -= some.length;
        omitted += problems.length - some.length;
        return some.length === 0 ? [] : [{ heading, problems: some }];
    });
    return { shown, omitted };
}
const FOOTER = "You get this mail because the automation's workflow lists your address. Nobody reads replies.";
function renderText(message) {
    const { title, event, link, atMs } = message;
    const { shown, omitted } = cutSections(message);
    const parts = [
        title,
        event === "test" ? TEST_TEXT : "",
        ...shown.map(({ heading, problems }) => [`${heading}:`, ...problems.map((problem) => renderTextProblem(problem, atMs))].join("\n\n")),
        omitted > 0 ? `… and ${omitted} more.` : "",
        link === null ? "" : `${linkText(link)}: ${link}`,
        `-- \n${placeOf(message)} · ${(0,format/* formatMoment */.K9)(atMs)}\n${FOOTER}`,
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function renderTextProblem(problem, nowMs) {
    const { name, severity, message, remediation, untilMs } = problem;
    return [
        `* ${(0,limits/* cutText */.IN)(name, 200)} (${severity}, ${formatTimes(problem, nowMs)})`,
        message === "" ? "" : `  ${(0,limits/* cutText */.IN)(message, email_MAX_MESSAGE)}`,
        remediation === null || untilMs !== null ? "" : `  To do: ${(0,limits/* cutText */.IN)(remediation, email_MAX_MESSAGE)}`,
    ]
        .filter((line) => line !== "")
        .join("\n");
}
function placeOf({ source, repository }) {
    return (0,limits/* cutText */.IN)([source, repository].filter((part) => part !== null).join(" · "), 300);
}
/** Untrusted text for HTML, in elements and in attributes. */
function escapeHtml(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&#39;");
}
/** Colours with a contrast of at least 4.5 on white. */
const COLORS = { info: "#0b5394", warning: "#8a5a00", error: "#b3261e", critical: "#8c1d18" };
const GREEN = "#1a7f37";
const GREY = "#57606a";
/** Mail programs know little: tables, styles in the elements, no script, no picture, nothing from elsewhere. */
function renderHtml(message) {
    const { title, event, severity, link, atMs, firing } = message;
    const { shown, omitted } = cutSections(message);
    const color = firing.length > 0 ? COLORS[severity] : event === "test" ? COLORS.info : GREEN;
    const body = [
        `<h1 style="margin:0 0 16px;font-size:20px;line-height:1.3;color:${color}">${escapeHtml((0,limits/* cutText */.IN)(title, 300))}</h1>`,
        event === "test" ? paragraph(TEST_TEXT) : "",
        ...shown.map(({ heading, problems }) => renderHtmlSection(heading, problems, atMs)),
        omitted > 0 ? paragraph(`… and ${omitted} more.`) : "",
        link === null ? "" : renderButton(link, color),
        `<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #d0d7de;font-size:12px;line-height:1.5;color:${GREY}">${escapeHtml(placeOf(message))} · ${(0,format/* formatMoment */.K9)(atMs)}<br>${FOOTER}</p>`,
    ];
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml((0,limits/* cutText */.IN)(title, 300))}</title>
</head>
<body style="margin:0;padding:16px;background:#f6f8fa">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:640px;background:#ffffff;border:1px solid #d0d7de;border-top:4px solid ${color}"><tr><td style="padding:24px;font-family:-apple-system,'Segoe UI',Helvetica,Arial,sans-serif;font-size:15px;line-height:1.5;color:#1f2328;text-align:left;overflow-wrap:anywhere;word-break:break-word">
${body.filter((part) => part !== "").join("\n")}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}
function renderHtmlSection(heading, problems, nowMs) {
    const rows = problems.map((problem) => renderHtmlProblem(problem, nowMs));
    return `<h2 style="margin:16px 0 8px;font-size:15px;color:${GREY}">${escapeHtml(heading)}</h2>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
${rows.join("\n")}
</table>`;
}
function renderHtmlProblem(problem, nowMs) {
    const { name, severity, message, remediation, untilMs } = problem;
    const color = untilMs === null ? COLORS[severity] : GREEN;
    const lines = [
        `<strong style="color:${color}">${signOf(problem)} ${escapeHtml((0,limits/* cutText */.IN)(name, 200))}</strong> <span style="color:${GREY};font-size:13px">${severity} · ${formatTimes(problem, nowMs)}</span>`,
        message === "" ? "" : escapeHtml((0,limits/* cutText */.IN)(message, email_MAX_MESSAGE)),
        remediation === null || untilMs !== null
            ? ""
            : `<strong>To do:</strong> ${escapeHtml((0,limits/* cutText */.IN)(remediation, email_MAX_MESSAGE))}`,
    ];
    return `<tr><td style="padding:8px 0 8px 12px;border-left:3px solid ${color}">${lines.filter((line) => line !== "").join("<br>")}</td></tr><tr><td height="8" style="font-size:0;line-height:8px">&nbsp;</td></tr>`;
}
function renderButton(link, color) {
    return `<p style="margin:24px 0 0"><a href="${escapeHtml(link)}" style="display:inline-block;padding:10px 18px;background:${color};color:#ffffff;text-decoration:none;font-weight:600;border-radius:6px">${linkText(link)}</a></p>`;
}
function paragraph(text) {
    return `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`;
}

// EXTERNAL MODULE: ./packages/notify/out/address.js
var out_address = __webpack_require__(816);
// EXTERNAL MODULE: ./packages/notify/out/resolve.js
var resolve = __webpack_require__(8727);
;// CONCATENATED MODULE: ./packages/notify/out/channels/email.js




/** Longest silence of a server that is busy with a mail, in milliseconds. */
const SOCKET_TIMEOUT_MS = 30_000;
/**
 * Mails by SMTP, one for all recipients, who do not see each other. Without TLS nothing is sent, neither a password nor a
 * mail. All mails of an incident are one thread.
 */
function createEmail(place) {
    const { server, from, to } = place;
    return {
        type: "email",
        identity: JSON.stringify([server, from.address, to.map(({ address }) => address).toSorted()]),
        knowsRepeats: false,
        send: async (message, _thread, context) => {
            const startedMs = performance.now();
            const resolution = await (0,resolve/* resolveHost */.p)(server.host, context.allowsPrivate, context.resolver);
            if (resolution.status === "private")
                return failure("private-address", "permanent", PRIVATE);
            if (resolution.status === "unknown") {
                return failure(resolution.code, "again", `the mail server's host is not known (${resolution.code}).`);
            }
            const [{ address }] = resolution.addresses;
            const progress = { isDataSent: false };
            try {
                const refused = await sendMail(address, place, renderMail(message), context, progress);
                const detail = refused === 0
                    ? "accepted by the mail server"
                    : `accepted; ${refused} of ${to.length} recipients were refused`;
                return { status: "sent", detail, latencyMs: Math.round(performance.now() - startedMs) };
            }
            catch (error) {
                return describeFailure(error, Math.round(performance.now() - startedMs), progress);
            }
        },
    };
}
const PRIVATE = "the mail server's name stands for a private address, which is refused. Set allow-insecure to true if it is in your own network.";
/** Notices the command after which a mail may be accepted though the answer is lost. */
function watch(progress) {
    const ignore = () => undefined;
    const notice = (_entry, text) => {
        if (text === "DATA")
            progress.isDataSent = true;
    };
    return {
        level: ignore,
        trace: ignore,
        debug: notice,
        info: ignore,
        warn: ignore,
        error: ignore,
        fatal: ignore,
    };
}
/** Sends one mail; returns how many recipients were refused though others were not. */
async function sendMail(address, { server, from, to }, content, { allowsPlain, timeoutMs }, progress) {
    const { createTransport } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2491));
    const transport = createTransport({
        host: address,
        port: server.port,
        secure: server.isImplicitTls,
        requireTLS: !server.isImplicitTls && !allowsPlain,
        // The address was resolved before; the certificate is the name's.
        tls: {
            ...((0,external_node_net_.isIP)(server.host) === 0 && { servername: server.host }),
            minVersion: "TLSv1.2",
            rejectUnauthorized: (0,out_address/* isPublicAddress */.i)(address) || !allowsPlain,
        },
        ...(server.user !== null && { auth: { user: server.user, pass: server.password ?? "" } }),
        connectionTimeout: timeoutMs,
        greetingTimeout: timeoutMs,
        dnsTimeout: timeoutMs,
        socketTimeout: SOCKET_TIMEOUT_MS,
        disableFileAccess: true,
        disableUrlAccess: true,
        logger: watch(progress),
        transactionLog: true,
    });
    const domain = from.address.slice(from.address.indexOf("@") + 1);
    const reference = content.inReplyTo === null ? null : `<${content.inReplyTo}@${domain}>`;
    const [first, ...others] = to;
    const addressees = others.length === 0 ? { to: { name: first.name, address: first.address } } : {};
    try {
        const { rejected } = await transport.sendMail({
            ...addressees,
            from: { name: from.name, address: from.address },
            envelope: { from: from.address, to: to.map((one) => one.address) },
            subject: content.subject,
            text: content.text,
            html: content.html,
            messageId: `<${content.messageId}@${domain}>`,
            ...(reference !== null && { inReplyTo: reference, references: reference }),
            headers: {
                ...(others.length > 0 && { To: "undisclosed-recipients:;" }),
                "Auto-Submitted": "auto-generated",
                "X-Auto-Response-Suppress": "All",
                "List-Id": `<${content.listId}.${domain}>`,
            },
        });
        return rejected.length;
    }
    finally {
        transport.close();
    }
}
function describeFailure({ code = "failed", responseCode, command }, latencyMs, { isDataSent }) {
    const status = responseCode === undefined || code === "ETLS" ? code : String(responseCode);
    const fail = (kind, detail, mayHaveArrived = false) => ({
        ...failure(status, kind, detail),
        latencyMs: responseCode === undefined ? null : latencyMs,
        mayHaveArrived,
    });
    // Whatever number it refuses STARTTLS with.
    if (code === "ETLS") {
        return fail("later", "the mail server offers no TLS that can be used (STARTTLS). Use smtps:// and port 465, or another server.");
    }
    if (responseCode !== undefined && responseCode >= 400 && responseCode < 500) {
        return fail("again", `the mail server answered ${responseCode}: not now.`);
    }
    if (code === "EAUTH" || responseCode === 530 || responseCode === 535) {
        return fail("permanent", `the mail server refused the login (${status}). Many providers take no account password: create an app password for SMTP, or use a relay, and set smtp-url to it.`);
    }
    if (responseCode !== undefined && responseCode >= 500) {
        return fail("permanent", `the mail server answered ${responseCode}: ${adviseOn(command)}`);
    }
    if (code === "EDNS")
        return fail("again", "the mail server's host is not known.");
    return fail("again", `the connection to the mail server failed (${code}).`, isDataSent);
}
function adviseOn(command) {
    if (command === "MAIL FROM")
        return "it does not send for the address in email-from. Use one that the account owns.";
    if (command === "RCPT TO")
        return "it takes no mail for email-to. Check the addresses.";
    return "it does not take the mail.";
}
function failure(code, kind, detail) {
    return { status: "failed", code, kind, detail, latencyMs: null, mayHaveArrived: false };
}

// EXTERNAL MODULE: ./packages/notify/out/http-channel.js + 1 modules
var http_channel = __webpack_require__(7728);
;// CONCATENATED MODULE: ./packages/notify/out/channels/slack-bot.js


/** Errors after which nothing helps but another token or channel. https://docs.slack.dev/reference/methods/chat.postMessage/#errors */
const REMEDIES = {
    invalid_auth: "the token is not valid. Copy the bot's token (xoxb-…) again.",
    not_authed: "the token is not valid. Copy the bot's token (xoxb-…) again.",
    account_inactive: "the bot was removed. Install the app again and set the secret to its new token.",
    token_revoked: "the token was revoked. Install the app again and set the secret to its new token.",
    token_expired: "the token expired. Use one that does not, or renew it before the run.",
    missing_scope: "the app lacks the scope chat:write. Add it, install the app again, and set the secret to its new token.",
    no_permission: "the app may not post there. Install it again with the scope chat:write.",
    channel_not_found: "there is no such channel, or the bot cannot see it. Set slack-channel to the channel's ID, and invite the bot.",
    not_in_channel: "the bot is not in the channel. Invite it (/invite), then set slack-channel to the channel's ID.",
    is_archived: "the channel is archived. Set slack-channel to another one.",
    restricted_action: "the workspace does not let the bot post there. Ask an administrator, or set another slack-channel.",
    team_access_not_granted: "the bot was not given access to the workspace.",
    org_login_required: "the workspace is being moved. Ask an administrator.",
};
const CONTENT = [
    "invalid_blocks",
    "invalid_blocks_format",
    "msg_blocks_too_long",
    "msg_too_long",
    "no_text",
    "invalid_arguments",
];
/** The message that was to be changed is gone, or may not be changed any more. */
const GONE = ["message_not_found", "cant_update_message", "edit_window_closed", "thread_not_found"];
const readAnswer = ({ code, body }) => {
    if (code !== 200)
        return undefined;
    const answer = parse(body);
    if (answer === null)
        return { kind: "again", code: "no-json", detail: "Slack did not answer with JSON." };
    const { ok, error, ts, channel } = answer;
    if (ok === true && typeof ts === "string" && typeof channel === "string") {
        return { kind: "sent", code: "ok", detail: "ok", thread: { channel, ts } };
    }
    if (ok === true)
        return { kind: "sent", code: "ok", detail: "ok" };
    return judgeError(typeof error === "string" && /^[a-z_]{2,60}$/.test(error) ? error : "unknown_error");
};
function judgeError(error) {
    const remedy = REMEDIES[error];
    if (remedy !== undefined) {
        return { kind: "permanent", code: error, detail: `Slack answered ${error}: ${remedy}` };
    }
    if (CONTENT.includes(error))
        return { kind: "content", code: error, detail: `Slack answered ${error}.` };
    if (GONE.includes(error))
        return { kind: "later", code: error, detail: `Slack answered ${error}.` };
    return { kind: "again", code: error, detail: `Slack answered ${error}.` };
}
function parse(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === "object" && value !== null ? value : null;
    }
    catch {
        return null;
    }
}
/**
 * One message per incident, by `chat.postMessage`: a change edits it (`chat.update`), a reminder and the recovery answer in
 * its thread. One that is gone is posted anew.
 */
function createSlackBot(place) {
    const call = (method, parameters, context) => (0,http_channel/* attemptHttp */.W)({
        url: new URL(`${place.apiUrl.href.replace(/\/+$/, "")}/${method}`),
        method: "POST",
        headers: {
            "content-type": "application/json; charset=utf-8",
            authorization: `Bearer ${place.token}`,
        },
        body: JSON.stringify(parameters),
    }, context, readAnswer);
    const send = async (message, thread, context, payload) => {
        const post = (extra) => call("chat.postMessage", { channel: place.channel, ...payload, ...extra }, context);
        if (thread?.ts === undefined || thread.channel === undefined)
            return post({});
        const root = { channel: thread.channel, ts: thread.ts };
        if (message.event === "changed") {
            const updated = await call("chat.update", { ...payload, ...root }, context);
            return isGone(updated) ? post({}) : keepThread(updated, root);
        }
        const reply = await post({ channel: root.channel, thread_ts: root.ts });
        if (isGone(reply))
            return post({});
        // The answer is what people are told by; that the first message shows it too is worth one attempt.
        if (reply.status === "sent" && message.event === "recovered") {
            await call("chat.update", { ...payload, ...root }, context);
        }
        return keepThread(reply, root);
    };
    return {
        type: "slack-bot",
        identity: [place.apiUrl.href, place.token, place.channel].join("\n"),
        knowsRepeats: false,
        send: (message, thread, context) => send(message, thread, context, renderSlack(message)),
        sendPlain: (message, thread, context) => send(message, thread, context, renderSlackText(message)),
    };
}
function isGone(attempt) {
    return attempt.status === "failed" && GONE.includes(attempt.code);
}
/** The thread begins with the incident's first message, whatever was answered to. */
function keepThread(attempt, root) {
    return attempt.status === "sent" ? { ...attempt, thread: root } : attempt;
}

;// CONCATENATED MODULE: ./packages/notify/out/channels/slack-webhook.js


/** What Slack says in plain text, and what to do. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/#handling_errors */
const slack_webhook_REMEDIES = {
    invalid_token: "the webhook was revoked. Create a new one in Slack and set the secret to it.",
    no_service: "the webhook was deleted or is turned off. Create a new one in Slack and set the secret to it.",
    no_service_id: "the address is not whole. Copy the webhook from Slack again.",
    no_team: "the workspace of the webhook is gone. Create a new webhook and set the secret to it.",
    no_active_hooks: "the webhook is turned off. Turn it on in Slack, then set the secret again.",
    team_disabled: "the workspace is turned off.",
    channel_not_found: "the channel of the webhook is gone. Create a webhook for another channel.",
    channel_is_archived: "the channel of the webhook is archived. Create a webhook for another channel.",
    action_prohibited: "an administrator of the workspace does not let the webhook post. Ask for it, then set the secret again.",
    posting_to_general_channel_denied: "the webhook may not post in this channel. Create one for another channel.",
    user_not_found: "the person that the webhook writes to is gone. Create a webhook for a channel.",
};
const slack_webhook_CONTENT = [
    "invalid_payload",
    "invalid_blocks",
    "invalid_blocks_format",
    "invalid_attachments",
    "msg_blocks_too_long",
    "msg_too_long",
    "no_text",
];
const slack_webhook_readAnswer = ({ code, body }) => {
    if (code < 400 || code >= 500 || code === 429)
        return undefined;
    const word = /^[a-z_]{2,60}$/.exec(body.trim())?.[0] ?? "";
    const remedy = slack_webhook_REMEDIES[word];
    if (remedy !== undefined) {
        return { kind: "permanent", code: word, detail: `Slack answered ${code} ${word}: ${remedy}` };
    }
    if (slack_webhook_CONTENT.includes(word))
        return { kind: "content", code: word, detail: `Slack answered ${code} ${word}.` };
    if (code === 404 || code === 403 || code === 401) {
        const detail = `Slack answered ${code}: there is no such webhook. Create a new one and set the secret to it.`;
        return { kind: "permanent", code: String(code), detail };
    }
    return undefined;
};
/** Messages to the channel of an incoming webhook. It tells no id, so nothing can be changed or answered to. */
function createSlackWebhook(url) {
    const post = (payload, context) => (0,http_channel/* attemptHttp */.W)({
        url,
        method: "POST",
        headers: { "content-type": "application/json; charset=utf-8" },
        body: JSON.stringify(payload),
    }, context, slack_webhook_readAnswer);
    return {
        type: "slack",
        identity: url.href,
        knowsRepeats: false,
        send: (message, _thread, context) => post(renderSlack(message), context),
        sendPlain: (message, _thread, context) => post(renderSlackText(message), context),
    };
}

;// CONCATENATED MODULE: ./packages/core/out/notify/render/teams.js




/**
 * Bytes of a message: Teams takes 28 KB, flows have been seen to fail from 21 KB on.
 *
 * @see https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
 */
const TEAMS_LIMIT_BYTES = 18_000;
const teams_COLORS = { info: "Default", warning: "Warning", error: "Attention", critical: "Attention" };
const teams_MAX_MESSAGE = 1000;
/** Renders a message for Teams, at most 18,000 bytes of JSON; problems that do not fit are counted. */
function renderTeams(message) {
    const problems = sectionsOf(message).flatMap(({ heading, problems: some }) => some.map((problem, place) => ({ problem, heading: place === 0 ? heading : null })));
    const build = (shown) => wrap(buildCard(message, shown, problems.length - shown.length));
    return build((0,limits/* takeWhileFits */.z8)(problems, (some) => (0,limits/* byteLength */.dp)(JSON.stringify(build(some))) <= TEAMS_LIMIT_BYTES));
}
function buildCard(message, shown, omitted) {
    const { event, severity, link, source, repository, atMs, firing } = message;
    const title = (0,limits/* cutText */.IN)(message.title, 300);
    const place = (0,limits/* cutText */.IN)([source, repository].filter((part) => part !== null).join(" · "), 300);
    const color = firing.length === 0 ? (event === "test" ? "Default" : "Good") : teams_COLORS[severity];
    return {
        $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
        type: "AdaptiveCard",
        version: "1.2",
        fallbackText: title,
        body: [
            rich({ text: title, weight: "Bolder", size: "Large", color }),
            ...(event === "test" ? [words(TEST_TEXT)] : []),
            ...(firing.length === 0 ? [] : [facts(message)]),
            ...shown.flatMap(({ problem, heading }) => [
                ...(heading === null ? [] : [words(heading, true)]),
                ...teams_renderProblem(problem, atMs),
            ]),
            ...(omitted > 0 ? [words(`… and ${omitted} more`)] : []),
            rich({ text: place, isSubtle: true }),
        ],
        actions: link === null ? [] : [{ type: "Action.OpenUrl", title: linkText(link), url: link }],
        msteams: { width: "full" },
    };
}
function facts({ severity, firing, atMs }) {
    return {
        type: "FactSet",
        facts: [
            { title: "Severity", value: severity },
            { title: "Problems", value: String(firing.length) },
            { title: "As of", value: (0,format/* formatMoment */.K9)(atMs) },
        ],
    };
}
function teams_renderProblem(problem, nowMs) {
    const { name, severity, message, remediation, untilMs } = problem;
    return [
        rich({
            text: `${signOf(problem)} ${(0,limits/* cutText */.IN)(name, 150)}`,
            weight: "Bolder",
            color: untilMs === null ? teams_COLORS[severity] : "Good",
        }, { text: ` · ${severity} · ${formatTimes(problem, nowMs)}`, isSubtle: true }),
        ...(message === "" ? [] : [rich({ text: (0,limits/* cutText */.IN)(message, teams_MAX_MESSAGE) })]),
        ...(remediation === null || untilMs !== null
            ? []
            : [rich({ text: "To do: ", weight: "Bolder" }, { text: (0,limits/* cutText */.IN)(remediation, teams_MAX_MESSAGE) })]),
    ];
}
function rich(...runs) {
    return { type: "RichTextBlock", inlines: runs.map((run) => ({ type: "TextRun", ...run })) };
}
function words(text, isBold = false) {
    return { type: "TextBlock", text, wrap: true, ...(isBold && { weight: "Bolder" }) };
}
function wrap(content) {
    return {
        type: "message",
        attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content }],
    };
}

;// CONCATENATED MODULE: ./packages/notify/out/channels/teams.js


const teams_readAnswer = ({ code, body }) => {
    // Accepted, which is not yet posted: nobody tells what the flow does with it.
    if (code === 202)
        return { kind: "sent", code: "202", detail: "accepted by the flow" };
    if ([401, 403, 404].includes(code)) {
        const detail = `the flow answered ${code}${(0,http_channel/* quote */.h)(body)}: it was deleted, turned off, or its owner left. Create the workflow again and set the secret to its address.`;
        return { kind: "permanent", code: String(code), detail };
    }
    if (code === 413)
        return { kind: "later", code: "413", detail: "the flow answered 413: too large." };
    return undefined;
};
/**
 * Cards for a workflow of Teams ("When a Teams webhook request is received"). The host is not looked at: flows have had
 * several.
 */
function createTeams(url) {
    return {
        type: "teams",
        identity: url.href,
        knowsRepeats: false,
        send: (message, _thread, context) => (0,http_channel/* attemptHttp */.W)({
            url,
            method: "POST",
            headers: { "content-type": "application/json; charset=utf-8" },
            body: JSON.stringify(renderTeams(message)),
        }, context, teams_readAnswer),
    };
}

// EXTERNAL MODULE: ./packages/notify/out/channels/webhook.js + 1 modules
var channels_webhook = __webpack_require__(1070);
;// CONCATENATED MODULE: ./packages/notify/out/registry.js






/** Every channel that sends messages: one line each. */
const MAKERS = [
    ({ slack }) => slack && createSlackWebhook(slack),
    ({ slackBot }) => slackBot && createSlackBot(slackBot),
    ({ teams }) => teams && createTeams(teams),
    ({ email }) => email && createEmail(email),
    ({ webhook }) => webhook && (0,channels_webhook/* createWebhook */.OB)(webhook.url, webhook.keys),
];
/** The channels that secrets are given for. */
function createChannels(places) {
    return MAKERS.flatMap((make) => make(places) ?? []);
}
/** Hexadecimal digits of a digest that is stored: enough to notice a change, too few to find a weak password by. */
const DIGEST_LENGTH = 6;
/** Tells the destination of a channel from another one. 24 bits: millions of passwords have the same. */
function digestIdentity({ type, identity }, salt) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([salt, type, identity]))
        .digest("hex")
        .slice(0, DIGEST_LENGTH);
}

// EXTERNAL MODULE: ./packages/core/out/history/change-state.js
var change_state = __webpack_require__(7864);
// EXTERNAL MODULE: ./packages/core/out/routing/channel-settings.js
var channel_settings = __webpack_require__(7201);
;// CONCATENATED MODULE: ./packages/core/out/notify/channel-log.js
/** The log of a channel that never heard anything. */
const EMPTY_LOG = {
    told: {},
    over: {},
    untold: {},
    missed: {},
    startedMs: null,
    sentMs: null,
    sequence: 0,
    thread: null,
    claim: null,
    secret: null,
};
/** Whether there are no problems in a set. */
function isNone(problems) {
    return Object.keys(problems).length === 0;
}
/** The entries of a set that a test holds for. */
function pick(problems, isPicked) {
    return Object.fromEntries(Object.entries(problems).filter(([id, value]) => isPicked(id, value)));
}
/** Without what belongs to one incident, when that is over and everything about it was told. */
function closeIfOver(log) {
    const isOver = [log.told, log.over, log.untold, log.missed].every(isNone);
    return isOver ? { ...EMPTY_LOG, claim: log.claim, secret: log.secret } : log;
}

// EXTERNAL MODULE: ./packages/core/out/history/state-file.js
var state_file = __webpack_require__(838);
;// CONCATENATED MODULE: ./packages/core/out/notify/notify-state.js

/** Before the first message. */
const INITIAL_NOTIFY_STATE = { groups: {}, refused: {} };
/** A group of which nothing was heard for so long is forgotten. */
const FORGOTTEN_MS = 30 * 24 * 60 * 60 * 1000;
/** Without groups of which nothing was heard for 30 days. */
function forgetOld(state, nowMs) {
    const groups = Object.entries(state.groups).filter(([, { changedMs }]) => nowMs - changedMs < FORGOTTEN_MS);
    return groups.length === Object.keys(state.groups).length
        ? state
        : { ...state, groups: Object.fromEntries(groups) };
}
/**
 * Whether two states remember the same. When a group was last changed, by which run, and where its newest run is, is no
 * change: otherwise every run would write.
 */
function isSameState(a, b) {
    return notify_state_textOf(a) === notify_state_textOf(b);
}
function notify_state_textOf({ groups, refused }) {
    const kept = Object.entries(groups).map(([key, { isMuted, channels }]) => [key, { isMuted, channels }]);
    return (0,state_file/* renderStateFile */.kT)({ groups: Object.fromEntries(kept), refused });
}

;// CONCATENATED MODULE: ./packages/core/out/notify/read-state.js






/** Reads the section `notifications`. Whatever is in it, this never throws: what cannot be read is not there. */
function readNotifyState(value) {
    if (!(0,history_record/* isObject */.Gv)(value))
        return INITIAL_NOTIFY_STATE;
    return {
        groups: readAll(value.groups, readGroup),
        refused: readChannels(value.refused, readRefusal),
    };
}
function readAll(value, read) {
    const entries = Object.entries((0,history_record/* isObject */.Gv)(value) ? value : {}).flatMap(([name, entry]) => {
        const found = read(entry);
        return found === null ? [] : [[name, found]];
    });
    return Object.fromEntries(entries);
}
function readChannels(value, read) {
    const all = Object.entries(readAll(value, read));
    return Object.fromEntries(all.filter(([name]) => channel_settings/* CHANNEL_TYPES */.s.some((type) => type === name)));
}
function readGroup(value) {
    if (!(0,history_record/* isObject */.Gv)(value) || !(0,history_record/* isObject */.Gv)(value.place))
        return null;
    const { name, repository, link } = value.place;
    return {
        place: { name: read_state_text(name) ?? "automation", repository: read_state_text(repository), link: read_state_text(link) },
        isMuted: value.isMuted === true,
        sources: readAll(value.sources, readOrder),
        changedMs: (0,report_values/* readNumber */.kz)(value.changedMs) ?? 0,
        channels: readChannels(value.channels, readLog),
    };
}
function readOrder(value) {
    const [id, attempt] = (0,history_record/* isObject */.Gv)(value) ? [(0,report_values/* readNumber */.kz)(value.id), (0,report_values/* readNumber */.kz)(value.attempt)] : [];
    return id == null || attempt == null ? null : { id, attempt };
}
function readRefusal(value) {
    if (!(0,history_record/* isObject */.Gv)(value))
        return null;
    const [secret, code, sinceMs] = [read_state_text(value.secret), read_state_text(value.code), (0,report_values/* readNumber */.kz)(value.sinceMs)];
    return secret === null || code === null || sinceMs === null ? null : { secret, code, sinceMs };
}
function readLog(value) {
    if (!(0,history_record/* isObject */.Gv)(value))
        return null;
    const told = readAll(value.told, readProblem);
    const over = without(readAll(value.over, readOver), told);
    const untold = without(readAll(value.untold, readProblem), { ...told, ...over });
    const missed = without(readAll(value.missed, readOver), { ...told, ...over, ...untold });
    const sequence = (0,report_values/* readNumber */.kz)(value.sequence);
    const known = [told, over, untold, missed].flatMap(Object.values);
    const earliest = known.length === 0 ? null : Math.min(...known.map(({ sinceMs }) => sinceMs));
    return {
        told,
        over,
        untold,
        missed,
        startedMs: (0,report_values/* readNumber */.kz)(value.startedMs) ?? earliest,
        sentMs: (0,report_values/* readNumber */.kz)(value.sentMs),
        sequence: sequence !== null && Number.isInteger(sequence) && sequence >= 0 ? sequence : EMPTY_LOG.sequence,
        thread: (0,history_record/* isObject */.Gv)(value.thread) ? readAll(value.thread, read_state_text) : null,
        claim: readClaim(value.claim),
        secret: read_state_text(value.secret),
    };
}
function without(problems, others) {
    return Object.fromEntries(Object.entries(problems).filter(([id]) => !Object.hasOwn(others, id)));
}
function readProblem(value) {
    if (!(0,history_record/* isObject */.Gv)(value))
        return null;
    const severity = routing_severity/* NOTIFY_SEVERITIES */.yR.find((known) => known === value.severity);
    const [message, sinceMs] = [read_state_text(value.message), (0,report_values/* readNumber */.kz)(value.sinceMs)];
    if (severity === undefined || message === null || sinceMs === null)
        return null;
    return { severity, message, sinceMs, ...(value.isRaised === true && { isRaised: true }) };
}
function readOver(value) {
    const problem = readProblem(value);
    const untilMs = (0,history_record/* isObject */.Gv)(value) ? (0,report_values/* readNumber */.kz)(value.untilMs) : null;
    return problem === null || untilMs === null ? null : { ...problem, untilMs };
}
function readClaim(value) {
    if (!(0,history_record/* isObject */.Gv)(value))
        return null;
    const event = channel_settings/* NOTIFY_EVENTS */.y.find((known) => known === value.event);
    const [token, sequence, untilMs] = [
        read_state_text(value.token),
        (0,report_values/* readNumber */.kz)(value.sequence),
        (0,report_values/* readNumber */.kz)(value.untilMs),
    ];
    if (event === undefined || token === null || sequence === null || untilMs === null)
        return null;
    const firing = readAll(value.firing, readProblem);
    const [over, missed] = [read_state_texts(value.over), read_state_texts(value.missed)];
    const isRepeat = value.isRepeat === true;
    const unconfirmed = value.isUnconfirmed === true && { isUnconfirmed: true };
    return { event, token, sequence, untilMs, firing, over, missed, isRepeat, ...unconfirmed };
}
function read_state_text(value) {
    return typeof value === "string" ? value : null;
}
function read_state_texts(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

;// CONCATENATED MODULE: ./actions/send-notifications/out/notify-log.js



const SECTION = "notifications";
const REMEDY = "Until it can be, messages may come again in every run. Give the job `contents: write` and let rulesets allow the branch, or set the input folder.";
/** The log in the history; in the runner's cache while the history cannot be used. */
function createNotifyLog(store, isDryRun, kit) {
    let instead;
    const changeInstead = async (change) => {
        const before = instead ?? (await restoreState(kit));
        const { state, result } = change(before);
        instead = state;
        if (state !== before && !isDryRun)
            await keepState(state, kit);
        return result;
    };
    return {
        change: async (change, records = []) => {
            if (store === undefined || instead !== undefined)
                return changeInstead(change);
            try {
                const changed = await (0,change_state/* changeState */.U)(store, toStateChange(change, isDryRun), {
                    clock: kit.clock,
                    random: kit.random,
                    message: "Record notifications",
                    records: isDryRun ? [] : records,
                });
                if ("message" in changed) {
                    kit.logger.warning(`What was told cannot be stored. ${changed.message} ${REMEDY}`);
                    return changeInstead(change);
                }
                if (changed.problem !== null)
                    kit.logger.warning(changed.problem);
                return changed.result;
            }
            catch (error) {
                if (!(error instanceof errors/* GitHubError */.y_) && !(error instanceof errors/* ConfigError */.xL))
                    throw error;
                kit.logger.warning(`What was told cannot be read. ${error.message} ${REMEDY}`);
                return changeInstead(change);
            }
        },
    };
}
function toStateChange(change, isDryRun) {
    return {
        section: SECTION,
        apply: (value) => {
            const before = readNotifyState(value);
            const { state, result } = change(before);
            return { value: state === before || isDryRun ? undefined : state, result };
        },
    };
}
const STATE_FILE = "automation_notifications_state.json";
const PREFIX = "automation-notifications-";
async function restoreState(kit) {
    await kit.restoreFile(STATE_FILE, `${PREFIX}none`, PREFIX);
    const text = await kit.findWorkspaceFile(STATE_FILE);
    try {
        return readNotifyState(JSON.parse(text ?? "null"));
    }
    catch {
        return readNotifyState(null);
    }
}
async function keepState(state, kit) {
    const { id, attempt } = kit.runner.identity;
    await kit.writeText(STATE_FILE, JSON.stringify(state));
    await kit.keepFile(STATE_FILE, `${PREFIX}${id}-${attempt}-${kit.runner.job ?? ""}-${kit.clock.now()}`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/out/repository/repository-ref.js
var repository_ref = __webpack_require__(2156);
// EXTERNAL MODULE: ./packages/folder/out/history-folder.js + 1 modules
var history_folder = __webpack_require__(5335);
// EXTERNAL MODULE: ./packages/github/out/connect.js
var connect = __webpack_require__(2015);
;// CONCATENATED MODULE: ./actions/send-notifications/out/open-store.js




const MAX_RETRIES = 3;
const MAX_WAIT_MS = 60_000;
/** Opens the history, which holds what was told; `undefined` where there is nothing to open it with. */
function openStore(inputs, kit) {
    const { clock, runner } = kit;
    if (inputs.folder !== undefined) {
        return (0,history_folder/* createHistoryFolder */.n)(external_node_path_.join(runner.workspace, inputs.folder), clock);
    }
    const repository = inputs.repository ?? (0,repository_ref/* parseRepositoryRef */.rH)(runner.repository ?? "");
    if (repository === null || inputs.githubToken === "")
        return undefined;
    const github = (0,connect/* connectGitHub */.U)({
        action: "send-notifications",
        token: inputs.githubToken,
        // A message is what calls are kept for.
        buffer: 0,
        maxWaitMs: MAX_WAIT_MS,
        writeIntervalMs: 0,
        maxRetries: MAX_RETRIES,
        concurrency: 1,
        signal: kit.signal,
    }, kit);
    return github.openHistory({ repository, branch: inputs.branch });
}

;// CONCATENATED MODULE: ./actions/send-notifications/out/outputs.js
/** The outputs of a run, by their name in action.yml. */
function toOutputs({ summary }, reportFile) {
    return {
        sent: String(summary.sent),
        suppressed: String(summary.suppressed),
        failed: String(summary.failed),
        "report-file": reportFile,
    };
}

// EXTERNAL MODULE: ./packages/resilience/out/backoff.js
var backoff = __webpack_require__(7203);
;// CONCATENATED MODULE: ./packages/notify/out/channels/ping.js


/** Repetitions after the first attempt. https://healthchecks.io/docs/reliability_tips/ */
const MAX_REPEATS = 5;
/** Where a ping goes: the address for success, the address and `/fail` for failure, with the run's identifier. */
function pingUrl(url, { isHealthy, runId }) {
    const target = new URL(url);
    if (!isHealthy)
        target.pathname = `${target.pathname.replace(/\/+$/, "")}/fail`;
    target.searchParams.set("rid", runId);
    return target;
}
/**
 * Tells a service of the kind of healthchecks.io that a run took place, and whether all was well. It says so every time:
 * silence is what the service tells people of.
 *
 * @see https://healthchecks.io/docs/http_api/
 */
async function sendPing(url, ping, context) {
    for (let repeats = 0;; repeats += 1) {
        const attempt = await (0,http_channel/* attemptHttp */.W)({
            url: pingUrl(url, ping),
            method: "POST",
            headers: { "content-type": "text/plain; charset=utf-8" },
            body: ping.text,
        }, context, () => undefined);
        const isDone = attempt.status === "sent" || attempt.kind !== "again";
        if (isDone || repeats >= MAX_REPEATS || context.signal?.aborted)
            return attempt;
        await context.clock.sleep((0,backoff/* backoffDelayMs */.Q4)(repeats, context.random, { baseMs: 500, capMs: 5_000 }), context.signal);
    }
}

// EXTERNAL MODULE: ./packages/core/out/routing/quiet-hours.js
var quiet_hours = __webpack_require__(8614);
;// CONCATENATED MODULE: ./packages/core/out/notify/decide-message.js

/** What is to be said to a channel now; `null`: it knows everything that it wants to know. */
function decideEvent(log, { events, repeatMs, nowMs }) {
    const event = findChange(log);
    const isGoingOn = !isNone(log.told) || !isNone(log.untold);
    if (event !== null && events.includes(event))
        return event;
    const isDue = nowMs - (log.sentMs ?? log.startedMs ?? nowMs) >= repeatMs;
    return isGoingOn && isDue && events.includes("reminder") ? "reminder" : null;
}
/** What is different from what the channel was told. */
function findChange({ told, over, untold, missed }) {
    const knowsAny = !isNone(told) || !isNone(over);
    const isGoingOn = !isNone(told) || !isNone(untold);
    const isNews = [over, untold, missed].some((problems) => !isNone(problems)) || hasRaised(told);
    if (!isNews)
        return null;
    if (!isGoingOn)
        return "recovered";
    return knowsAny ? "changed" : "opened";
}
function hasRaised(told) {
    return Object.values(told).some(({ isRaised }) => isRaised === true);
}
/**
 * Drops what the channel does not want to hear and would wait for ever: what came and went for one that hears of no opening,
 * the end of everything for one that hears of no recovery.
 */
function dropUnwanted(log, events) {
    const isGoingOn = !isNone(log.told) || !isNone(log.untold);
    return isGoingOn || events.includes("recovered") ? log : { ...log, over: {}, missed: {} };
}
/** What the channel will know when a message has arrived. */
function claimMessage(log, event, lease) {
    const firing = Object.entries({ ...log.told, ...log.untold }).map(([id, { severity, message, sinceMs }]) => [id, { severity, message, sinceMs }]);
    const content = {
        event,
        firing: Object.fromEntries(firing),
        over: Object.keys(log.over),
        missed: Object.keys(log.missed),
    };
    return { ...lease, ...content, ...findSequence(log, content) };
}
/** What may have arrived has the same number when it is sent again; another message never has it. */
function findSequence({ sequence, claim }, content) {
    if (claim === null || claim.sequence < sequence)
        return { sequence, isRepeat: false };
    const isRepeat = contentOf(claim) === contentOf(content);
    return { sequence: claim.sequence + (isRepeat ? 0 : 1), isRepeat };
}
function contentOf({ event, firing, over, missed }) {
    const severities = Object.entries(firing).map(([id, { severity }]) => `${id} ${severity}`);
    return JSON.stringify([event, severities.sort(), over.toSorted(), missed.toSorted()]);
}
/**
 * Takes a message for told. The log may have gone on meanwhile: another run may have found what is over, or new.
 *
 * @param sentMs when the channel had it
 */
function takeForTold(log, claim, sentMs) {
    const isTold = (id) => Object.hasOwn(claim.firing, id);
    // It was told that these are over, and they are not any more.
    const isBack = (id) => claim.over.includes(id) && !isTold(id);
    const told = pick(log.told, (id) => !isBack(id));
    const lowered = Object.entries(told).map(([id, problem]) => [id, settle(problem, claim.firing[id])]);
    return {
        ...log,
        told: { ...Object.fromEntries(lowered), ...pick(log.untold, isTold) },
        untold: { ...pick(log.untold, (id) => !isTold(id)), ...pick(log.told, isBack) },
        over: {
            ...pick(log.over, (id) => !claim.over.includes(id) || isTold(id)),
            ...pick(log.missed, isTold),
        },
        missed: pick(log.missed, (id) => !isTold(id) && !claim.missed.includes(id)),
        sentMs,
        sequence: claim.sequence + 1,
        claim: null,
    };
}
/** A problem that was raised again after the message was made stays raised. */
function settle(problem, told) {
    if (told === undefined || told.severity !== problem.severity)
        return problem;
    const { severity, message, sinceMs } = problem;
    return { severity, message, sinceMs };
}
/**
 * Gives a message up for this run. One that may have arrived keeps its number, so that the channel can tell it from another
 * one when it comes again; when that may have arrived as well, it is not sent a third time before `repeatMs` are over.
 */
function giveUpClaim(log, claim, { mayHaveArrived, nowMs, repeatMs }) {
    if (mayHaveArrived && claim.isRepeat) {
        return { ...log, claim: { ...claim, untilMs: nowMs + repeatMs, isUnconfirmed: true } };
    }
    return mayHaveArrived || claim.isRepeat
        ? { ...log, claim: { ...claim, untilMs: 0 } }
        : { ...log, claim: null, sequence: claim.sequence };
}
/** Why a message that is claimed already is not to be sent now; `null` where it is. */
function findClaimant({ claim }, next, nowMs) {
    if (claim === null || claim.untilMs <= nowMs || claim.token === next.token)
        return null;
    if (claim.isUnconfirmed !== true)
        return "other-run";
    return contentOf(claim) === contentOf(next) ? "unconfirmed" : null;
}

;// CONCATENATED MODULE: ./packages/core/out/notify/notify-signal.js



/** Severity from which on a problem belongs to the incident. */
const INCIDENT_SEVERITY = "error";
/**
 * Lets the incident decide about what belongs to it, so that messages and issue say the same: nothing is firing before the
 * issue is open, and nothing is over before it is closed. Sources of which a newer run has spoken say nothing.
 *
 * @param newest the newest run that each source was taken from
 */
function judgeSignal(signal, newest, run) {
    const isLate = (id) => {
        const known = newest[sourceOf(id)] ?? null;
        return !(0,run_order/* isNewerRun */.VZ)(run, known) && !(0,run_order/* isSameRun */.Mf)(run, known);
    };
    const { incident, judged, undetermined } = signal;
    const problems = signal.problems.filter(({ id }) => !isLate(id));
    const isHeld = ({ severity }) => incident?.isOpen === false && (0,routing_severity/* isAtLeast */.du)(severity, INCIDENT_SEVERITY);
    const held = new Set(problems.filter(isHeld).map(({ id }) => id));
    const isRecovering = incident?.isOpen === true && !problems.some(({ severity }) => (0,routing_severity/* isAtLeast */.du)(severity, INCIDENT_SEVERITY));
    return {
        firing: problems.filter(({ id }) => !held.has(id)),
        canClear: (id, severity) => {
            const isSpokenOf = judged.includes(sourceOf(id)) && !undetermined.includes(id) && !isLate(id);
            const waits = isRecovering && (0,routing_severity/* isAtLeast */.du)(severity, INCIDENT_SEVERITY);
            return isSpokenOf && !waits && !held.has(id);
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/out/notify/observe-channel.js


/** Longest message that is remembered, in UTF-16 units. */
const MAX_REMEMBERED = 300;
/**
 * Takes into account what a run found. Nothing is taken for told here, and nothing that a channel has yet to hear is lost.
 * Observing the same twice changes nothing.
 */
function observeChannel(log, observation) {
    const { firing, canClear, tellsMissed, nowMs } = observation;
    const found = new Map(firing.map((problem) => [problem.id, problem]));
    const isGone = (id, { severity }) => !found.has(id) && canClear(id, severity);
    const told = { ...pick(log.told, (id, problem) => !isGone(id, problem)) };
    const untold = {
        ...pick(log.untold, (id, problem) => !isGone(id, problem)),
    };
    const over = { ...log.over, ...end(log.told, isGone, nowMs) };
    const missed = {
        ...log.missed,
        ...(tellsMissed ? end(log.untold, isGone, nowMs) : {}),
    };
    for (const problem of firing) {
        const { id } = problem;
        // It may be back before anybody was told that it was over.
        const known = told[id] ?? (log.claim?.over.includes(id) ? undefined : over[id]);
        const remembered = untold[id] ?? over[id] ?? missed[id] ?? describe(problem, nowMs);
        if (known !== undefined)
            told[id] = raise(known, problem);
        else
            untold[id] = raise(remembered, problem, false);
        delete over[id];
        delete missed[id];
    }
    const startedMs = log.startedMs ?? nowMs;
    return closeIfOver({ ...log, told, untold, over, missed, startedMs });
}
/** What is remembered stays as it was first seen: a message with numbers would be another one in each run. */
function describe({ severity, message, sinceMs }, nowMs) {
    return { severity, message: message.slice(0, MAX_REMEMBERED), sinceMs: sinceMs ?? nowMs };
}
function raise({ severity, message, sinceMs, isRaised }, problem, wasTold = true) {
    if ((0,routing_severity/* isAtLeast */.du)(severity, problem.severity)) {
        return { severity, message, sinceMs, ...(isRaised && { isRaised }) };
    }
    return { ...describe(problem, sinceMs), sinceMs, ...(wasTold && { isRaised: true }) };
}
function end(problems, isGone, nowMs) {
    const ended = Object.entries(pick(problems, isGone));
    return Object.fromEntries(ended.map(([id, problem]) => [id, { ...problem, untilMs: nowMs }]));
}

;// CONCATENATED MODULE: ./packages/core/out/notify/observe-group.js





/** Takes what a run found into account, for all of its channels. `null` where nothing is known and nothing is wrong. */
function observeGroup(before, run) {
    const judged = judgeSignal(run.signal, before?.sources ?? {}, run.order);
    const logs = run.channels.map((channel) => {
        const log = moveTo(channel, before?.channels[channel.type] ?? EMPTY_LOG);
        return [channel.type, observe(log, judged, channel, run.nowMs)];
    });
    const known = logs.filter(([type, log]) => before?.channels[type] !== undefined || log.startedMs !== null);
    if (known.length === 0)
        return before ?? null;
    return {
        place: run.place,
        isMuted: run.signal.incident?.isMuted ?? false,
        sources: { ...before?.sources, ...newestOf(judged, run) },
        changedMs: run.nowMs,
        channels: { ...before?.channels, ...Object.fromEntries(known) },
    };
}
/** Another destination knows nothing of what this one was told. */
function moveTo({ secret }, log) {
    if (log.secret === secret || log.secret === null)
        return { ...log, secret };
    const untold = { ...log.told, ...log.untold };
    return { ...EMPTY_LOG, secret, untold, missed: log.missed, startedMs: log.startedMs };
}
function observe(log, { firing, canClear }, channel, nowMs) {
    const observed = observeChannel(log, {
        firing: firing.filter((problem) => isWanted(problem, channel)),
        canClear,
        tellsMissed: channel.events.includes("opened"),
        nowMs,
    });
    return dropUnwanted(observed, channel.events);
}
function newestOf({ firing }, { signal, order }) {
    if (order === null)
        return {};
    const sources = [...signal.judged, ...firing.map(({ id }) => sourceOf(id))];
    return Object.fromEntries(sources.map((source) => [source, order]));
}

;// CONCATENATED MODULE: ./packages/core/out/notify/plan-notifications.js






/** A run that sends for longer than this was killed. */
const LEASE_MS = 10 * 60 * 1000;
const EVENT_ORDER = ["opened", "changed", "recovered", "reminder"];
/**
 * Decides who hears what. Pure, and made again on the state that another run wrote meanwhile: a message that a run claims is
 * not claimed by another one before its lease is over.
 *
 * What other keys have yet to say is said as well, if it is to go to the same place: their next run may be far.
 */
function planNotifications(before, run) {
    const remembered = forgetOld(before, run.nowMs);
    const own = observeGroup(remembered.groups[run.key], run);
    const groups = { ...remembered.groups, ...(own !== null && { [run.key]: own }) };
    const decisions = Object.entries(groups).flatMap(([key, group]) => run.channels.flatMap((channel) => decide(channel, key, group, remembered, run) ?? []));
    const wanted = decisions.filter((decision) => "claim" in decision).toSorted(byUrgency);
    const deliveries = wanted.slice(0, run.maxMessages);
    for (const { key, channel, claim } of deliveries)
        groups[key] = withClaim(groups[key], channel, claim);
    const state = { groups, refused: forgetChanged(remembered, run.channels) };
    return {
        state: isSameState(before, state) ? before : state,
        deliveries,
        suppressions: [
            ...decisions.filter((decision) => "reason" in decision),
            ...wanted
                .slice(run.maxMessages)
                .map(({ key, channel }) => ({ key, channel, reason: "limit" })),
        ],
    };
}
function decide(channel, key, group, { refused }, run) {
    const log = group.channels[channel.type];
    const isOwn = key === run.key;
    if (log === undefined || log.startedMs === null || (!isOwn && log.secret !== channel.secret))
        return null;
    const { token, nowMs, repeatMs } = run;
    // Others are only helped with what they could not say: whether it goes on, this run does not know.
    const events = isOwn ? channel.events : channel.events.filter((event) => event !== "reminder");
    const event = decideEvent(log, { events, repeatMs, nowMs });
    const suppress = (reason) => ({ key, channel: channel.type, reason });
    if (event === null) {
        return isOwn ? suppress(findChange(log) === null ? "already-told" : "not-wanted") : null;
    }
    const claim = claimMessage(log, event, { token, untilMs: nowMs + LEASE_MS });
    const claimant = findClaimant(log, claim, nowMs);
    if (claimant !== null)
        return suppress(claimant);
    if (refused[channel.type]?.secret === channel.secret)
        return suppress("refused");
    if (group.isMuted)
        return suppress("muted");
    if ((0,quiet_hours/* isQuiet */.rM)(channel.quietHours, nowMs))
        return suppress("quiet-hours");
    return {
        key,
        channel: channel.type,
        event,
        severity: plan_notifications_severityOf(claim, log),
        place: group.place,
        claim,
        log,
    };
}
/** The gravest of what goes on; where nothing does, of what was. */
function plan_notifications_severityOf({ firing }, { over, missed }) {
    const problems = Object.values(firing);
    return (0,routing_severity/* gravest */.Zk)((problems.length > 0 ? problems : [...Object.values(over), ...Object.values(missed)]).map(({ severity }) => severity));
}
/** The gravest first; of the same severity what is new before what is known. */
function byUrgency(a, b) {
    const [ofA, ofB] = [a, b].map(({ severity }) => routing_severity/* NOTIFY_SEVERITIES */.yR.indexOf(severity));
    if (ofA !== ofB)
        return (ofB ?? 0) - (ofA ?? 0);
    return EVENT_ORDER.indexOf(a.event) - EVENT_ORDER.indexOf(b.event);
}
function withClaim(group, channel, claim) {
    const log = group?.channels[channel];
    if (group === undefined || log === undefined)
        throw new errors/* InvariantError */.zU("A message is planned for no group.");
    return { ...group, channels: { ...group.channels, [channel]: { ...log, claim } } };
}
/** A channel whose secret is another one is tried again. */
function forgetChanged({ refused }, channels) {
    const isCurrent = (type, secret) => channels.every((channel) => channel.type !== type || channel.secret === secret);
    return Object.fromEntries(Object.entries(refused).filter(([type, { secret }]) => isCurrent(type, secret)));
}

;// CONCATENATED MODULE: ./packages/core/out/notify/message.js





/** Names that a title shows. */
const MAX_NAMES = 3;
/**
 * Makes the message of a delivery.
 *
 * @param problems what this run found: it says more than what is remembered
 */
function createMessage({ key, event, severity, place, claim, log }, problems, nowMs) {
    const found = new Map(problems.map((problem) => [problem.id, problem]));
    const firing = Object.entries(claim.firing).map(([id, logged]) => message_describe(id, found.get(id) ?? logged, logged, isNews(id, log)));
    const [over, missed] = [describeAll(claim.over, log.over), describeAll(claim.missed, log.missed)];
    const started = log.startedMs ?? nowMs;
    const threadId = `${key}-${Math.floor(started).toString(36)}`;
    const parts = { event, firing: sort(firing), over: sort(over), missed: sort(missed) };
    return {
        ...parts,
        id: `${threadId}-${claim.sequence}`,
        threadId,
        sequence: claim.sequence,
        severity,
        title: (0,limits/* plainLine */.h0)(formatTitle(parts, place, started, nowMs)),
        source: (0,limits/* plainLine */.h0)(place.name),
        repository: place.repository === null ? null : (0,limits/* plainLine */.h0)(place.repository),
        link: (0,limits/* safeLink */.o3)(place.link),
        atMs: nowMs,
    };
}
/** A message that says of itself that it is a test. */
function createTestMessage(place, id, nowMs) {
    const name = place.repository ?? place.name;
    return {
        id,
        threadId: id,
        sequence: 0,
        event: "test",
        severity: "info",
        title: (0,limits/* plainLine */.h0)(`Test message from ${name}: nothing is wrong`),
        firing: [],
        over: [],
        missed: [],
        source: (0,limits/* plainLine */.h0)(place.name),
        repository: place.repository === null ? null : (0,limits/* plainLine */.h0)(place.repository),
        link: (0,limits/* safeLink */.o3)(place.link),
        atMs: nowMs,
    };
}
function isNews(id, { told }) {
    return told[id] === undefined || told[id].isRaised === true;
}
function message_describe(id, { severity, message, remediation = null }, { sinceMs }, isNew) {
    return {
        name: (0,limits/* plainLine */.h0)(nameOf(id)),
        severity,
        message: (0,limits/* plainLine */.h0)(message),
        remediation: remediation === null ? null : (0,limits/* plainLine */.h0)(remediation),
        sinceMs,
        untilMs: null,
        isNew,
    };
}
function describeAll(ids, problems) {
    return ids.flatMap((id) => {
        const problem = problems[id];
        return problem === undefined
            ? []
            : { ...message_describe(id, problem, problem, false), untilMs: problem.untilMs };
    });
}
function sort(problems) {
    const rank = ({ severity, isNew }) => 2 * routing_severity/* NOTIFY_SEVERITIES */.yR.indexOf(severity) + (isNew ? 1 : 0);
    return problems.toSorted((a, b) => rank(b) - rank(a) || (a.name < b.name ? -1 : 1));
}
function formatTitle({ event, firing, over, missed }, { name, repository }, startedMs, nowMs) {
    const where = repository === null ? name : `${name} in ${repository}`;
    const isFailing = (0,routing_severity/* gravest */.Zk)(firing.map(({ severity }) => severity)) !== "warning";
    const names = (0,format/* formatList */.ki)((firing.length > 0 ? firing : over.length > 0 ? over : missed).map((problem) => problem.name), MAX_NAMES);
    if (event === "recovered") {
        return over.length === 0
            ? `${where} failed and recovered: ${names}`
            : `${where} recovered after ${(0,format/* formatDuration */.a3)(nowMs - startedMs)}: ${names}`;
    }
    const state = isFailing ? "is failing" : "has warnings";
    if (event === "opened")
        return `${where} ${state}: ${names}`;
    if (event === "reminder") {
        const lasting = isFailing ? "has been failing" : "has had warnings";
        return `${where} ${lasting} for ${(0,format/* formatDuration */.a3)(nowMs - startedMs)}: ${names}`;
    }
    const fresh = firing.filter(({ isNew }) => isNew).length;
    const changes = [
        fresh > 0 ? `${fresh} new` : "",
        over.length > 0 ? `${over.length} recovered` : "",
        missed.length > 0 ? `${missed.length} came and went` : "",
    ].filter((change) => change !== "");
    return `${where} ${state}, ${(0,plural/* formatCount */.B4)(firing.length, "problem")} (${changes.join(", ")}): ${names}`;
}

;// CONCATENATED MODULE: ./packages/core/out/notify/settle-deliveries.js


/**
 * Writes down what was delivered. Other runs may have changed the state meanwhile; doing it twice changes nothing.
 *
 * @param repeatMs how long a message waits that was sent twice without an answer
 */
function settleDeliveries(state, settled, repeatMs) {
    return settled.reduce((before, one) => settle_deliveries_settle(before, one, repeatMs), state);
}
function settle_deliveries_settle(state, { delivery, outcome }, repeatMs) {
    const { key, channel, claim } = delivery;
    const group = state.groups[key];
    const log = group?.channels[channel];
    if (group === undefined || log === undefined || log.secret !== delivery.log.secret)
        return state;
    const isOurs = log.claim?.token === claim.token;
    const keepClaim = isOurs ? {} : { claim: log.claim };
    const next = outcome.status === "sent"
        ? { ...takeForTold(log, claim, outcome.atMs), ...keepClaim, thread: outcome.thread ?? log.thread }
        : isOurs
            ? giveUpClaim(log, claim, { mayHaveArrived: outcome.mayHaveArrived, nowMs: outcome.atMs, repeatMs })
            : log;
    const refused = outcome.status === "failed" && outcome.isPermanent && log.secret !== null
        ? { [channel]: { secret: log.secret, code: outcome.code, sinceMs: outcome.atMs } }
        : {};
    return {
        groups: {
            ...state.groups,
            [key]: { ...group, channels: { ...group.channels, [channel]: closeIfOver(next) } },
        },
        refused: { ...state.refused, ...refused },
    };
}

;// CONCATENATED MODULE: ./packages/notify/out/deliver.js

/** Attempts in one run: a channel that is down for longer is tried by the next run. */
const MAX_ATTEMPTS = 4;
/** A longer wait is left to the next run. */
const LONGEST_WAIT_MS = 30_000;
const BACKOFF = { baseMs: 1_000, capMs: 10_000 };
/**
 * Sends a message, again where that may help: after a wait with jitter, or the one that the channel asked for. A message
 * that may have arrived is not sent again in this run, except where the channel knows repeats.
 */
async function deliver(channel, message, thread, context) {
    let mayHaveArrived = false;
    let isPlain = false;
    for (let attempts = 1;; attempts += 1) {
        const send = (isPlain ? channel.sendPlain : undefined) ?? channel.send;
        const last = await send(message, thread, context);
        if (last.status === "sent")
            return { last, attempts, mayHaveArrived };
        mayHaveArrived ||= last.mayHaveArrived;
        const isLost = last.mayHaveArrived && !channel.knowsRepeats;
        const waitMs = waitOf(last, attempts, isPlain || channel.sendPlain === undefined, context);
        if (waitMs === null || isLost || attempts >= MAX_ATTEMPTS || context.signal?.aborted) {
            return { last, attempts, mayHaveArrived };
        }
        isPlain ||= last.kind === "content";
        await context.clock.sleep(waitMs, context.signal);
    }
}
/** How long to wait before another attempt, in milliseconds; `null`: none is of use now. */
function waitOf(attempt, attempts, isPlainest, { random }) {
    if (attempt.kind === "content")
        return isPlainest ? null : 0;
    if (attempt.kind !== "again")
        return null;
    const { retryAfterMs } = attempt;
    if (retryAfterMs === undefined)
        return (0,backoff/* backoffDelayMs */.Q4)(attempts - 1, random, BACKOFF);
    // Everybody who was told the same moment would come back at once.
    return retryAfterMs > LONGEST_WAIT_MS ? null : retryAfterMs + random() * BACKOFF.baseMs;
}

;// CONCATENATED MODULE: ./actions/send-notifications/out/run.js


/** Decides, claims, sends: in this order, so that a run that dies leaves what the next one can see. */
async function run(request, { log, channels, context, isDryRun }) {
    const plan = await log.change((state) => {
        const made = planNotifications(state, request);
        return { state: made.state, result: made };
    });
    const sent = await Promise.all(plan.deliveries.map(async (planned) => {
        const message = createMessage(planned, request.signal.problems, request.nowMs);
        const channel = channels.find(({ type }) => type === planned.channel);
        if (isDryRun || channel === undefined)
            return { entry: planEntry(planned, message.id, message.title, context) };
        const delivery = await deliver(channel, message, planned.log.thread, context);
        const entry = createEntry(planned, message.id, delivery, context);
        return { entry, settled: { delivery: planned, outcome: toOutcome(delivery, context) } };
    }));
    return {
        deliveries: sent.map(({ entry }) => entry),
        suppressed: plan.suppressions,
        settled: sent.flatMap(({ settled }) => settled ?? []),
    };
}
/** Writes down what was delivered, with the records of the history. */
async function run_settle({ settled }, repeatMs, log, records) {
    if (settled.length === 0)
        return;
    await log.change((state) => ({ state: settleDeliveries(state, settled, repeatMs), result: undefined }), records);
}
function planEntry({ channel, event, key }, id, title, { clock }) {
    const at = new Date(clock.now()).toISOString();
    const shared = { channel, event, key, message_id: id, at, code: null, latency_ms: null, permanent: false };
    return { ...shared, status: "planned", attempts: 0, detail: title };
}
/** Writes down how a delivery ended. */
function createEntry({ channel, event, key }, id, { last, attempts }, { clock }) {
    return {
        channel,
        event,
        key,
        message_id: id,
        status: last.status,
        at: new Date(clock.now()).toISOString(),
        attempts,
        latency_ms: last.latencyMs,
        code: last.status === "sent" ? null : last.code,
        permanent: last.status === "failed" && last.kind === "permanent",
        detail: last.detail,
    };
}
function toOutcome({ last, mayHaveArrived }, { clock }) {
    const atMs = clock.now();
    if (last.status === "sent") {
        return { status: "sent", atMs, ...(last.thread !== undefined && { thread: last.thread }) };
    }
    return { status: "failed", atMs, code: last.code, isPermanent: last.kind === "permanent", mayHaveArrived };
}

;// CONCATENATED MODULE: ./actions/send-notifications/out/ping.js




/** Calls the monitor that expects this run; where the run could not find out how things are, nothing is said. */
async function ping({ pingUrl, isDryRun }, key, { problems, judged }, context, { runner }) {
    if (pingUrl === undefined || isDryRun || judged.length === 0)
        return [];
    const errors = problems.filter(({ severity }) => severity === "error" || severity === "critical");
    const { id, attempt } = runner.identity;
    const runId = toUuid(`${key} ${id ?? context.clock.now()} ${attempt ?? 1}`);
    const text = errors.length === 0 ? "No errors." : `${(0,plural/* formatCount */.B4)(errors.length, "error")}.`;
    const last = await sendPing(pingUrl, { isHealthy: errors.length === 0, runId, text }, context);
    const delivery = { last, attempts: 1, mayHaveArrived: false };
    return [createEntry({ channel: "ping", event: "ping", key }, runId, delivery, context)];
}
/** The same UUID for the same text (version 8: https://www.rfc-editor.org/rfc/rfc9562#section-5.8). */
function toUuid(text) {
    const hex = (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
    const parts = [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `8${hex.slice(13, 16)}`,
        `8${hex.slice(17, 20)}`,
        hex.slice(20, 32),
    ];
    return parts.join("-");
}

;// CONCATENATED MODULE: ./actions/send-notifications/out/test-channel.js




/** Sends a message that says of itself that it is a test, and tells what came back. Nothing is stored. */
async function testChannel(type, key, { inputs, channels, context, kit }) {
    const { runner, clock } = kit;
    const id = `${key}-test-${clock.now().toString(36)}`;
    const link = inputs.issueUrl ?? runner.runUrl ?? null;
    const place = {
        name: runner.identity.workflow ?? "automation",
        repository: runner.repository ?? null,
        link,
    };
    const message = createTestMessage(place, id, clock.now());
    const channel = channels.find((one) => one.type === type);
    const send = async () => {
        if (type === "ping" && inputs.pingUrl !== undefined) {
            const ping = { isHealthy: true, runId: (0,external_node_crypto_.randomUUID)(), text: "Test." };
            return { last: await sendPing(inputs.pingUrl, ping, context), attempts: 1, mayHaveArrived: false };
        }
        if (channel === undefined)
            return { last: NO_SECRET, attempts: 0, mayHaveArrived: false };
        return deliver(channel, message, null, context);
    };
    return createEntry({ channel: type, event: "test", key }, id, await send(), context);
}
const NO_SECRET = {
    status: "failed",
    code: "no-secret",
    kind: "permanent",
    detail: "its secret is not set.",
    latencyMs: null,
    mayHaveArrived: false,
};

;// CONCATENATED MODULE: ./actions/send-notifications/out/send-notifications.js













const HOUR_MS = 3_600_000;
const TIMEOUT_MS = 10_000;
/** Runs send-notifications on a runner: reads the reports, tells who has to know, and writes down what was told. */
async function sendNotifications(inputs, kit) {
    for (const secret of inputs.secrets)
        kit.maskSecret(secret);
    const startedMs = kit.clock.now();
    const channels = createChannels(inputs.places);
    const context = {
        allowsPrivate: inputs.allowsInsecure,
        allowsPlain: inputs.allowsInsecure,
        clock: kit.clock,
        random: kit.random,
        signal: kit.signal,
        timeoutMs: TIMEOUT_MS,
    };
    const key = keyOf(inputs, kit);
    if (inputs.testChannel !== undefined) {
        const tested = await testChannel(inputs.testChannel, key, { inputs, channels, context, kit });
        return publish({ deliveries: [tested], suppressed: [], settled: [] }, { key, problems: 0, startedMs }, inputs, kit);
    }
    const signal = readSignal(inputs.status, await readReports(inputs.reportFiles, kit), inputs.minSuccessRate);
    for (const note of signal.notes)
        kit.logger.info(note);
    const ready = await prepare(inputs, channels, kit);
    if (ready.length === 0 && inputs.pingUrl === undefined) {
        kit.logger.notice("No channel has a secret: nothing can be sent.");
    }
    const log = createNotifyLog(ready.length === 0 ? undefined : openStore(inputs, kit), inputs.isDryRun, kit);
    const request = toRequest(inputs, key, signal, ready, kit);
    const { isDryRun } = inputs;
    const outcome = ready.length === 0 ? send_notifications_NOTHING : await run(request, { log, channels, context, isDryRun });
    await run_settle(outcome, request.repeatMs, log, toRecords(outcome, kit));
    const pinged = await ping(inputs, key, signal, context, kit);
    const deliveries = [...outcome.deliveries, ...pinged];
    await publish({ ...outcome, deliveries }, { key, problems: signal.problems.length, startedMs }, inputs, kit);
}
const send_notifications_NOTHING = { deliveries: [], suppressed: [], settled: [] };
/** Sixteen hexadecimal digits for what the problems are grouped by. */
function keyOf({ key, repository }, { runner }) {
    const place = repository === undefined ? runner.repository : `${repository.owner}/${repository.name}`;
    const name = key ?? `${runner.repository ?? ""}\n${runner.identity.workflow ?? "automation"}`;
    return (0,external_node_crypto_.createHash)("sha256")
        .update(`notify\n${place ?? ""}\n${name}`)
        .digest("hex")
        .slice(0, 16);
}
function toRequest(inputs, key, signal, channels, { runner, clock }) {
    const { identity } = runner;
    return {
        key,
        order: (0,run_order/* parseRunOrder */.$k)(identity.id, identity.attempt),
        place: {
            name: inputs.key ?? identity.workflow ?? "automation",
            repository: runner.repository ?? null,
            link: inputs.issueUrl ?? signal.incident?.url ?? runner.runUrl ?? null,
        },
        signal,
        channels,
        repeatMs: inputs.repeatHours * HOUR_MS,
        maxMessages: inputs.maxMessages,
        token: (0,external_node_crypto_.randomUUID)(),
        nowMs: clock.now(),
    };
}
/** Reads reports. What is wrong with a file is what is said of it; secrets are out of them before anything is made of them. */
async function readReports(patterns, kit) {
    const files = await kit.listWorkspaceFiles(patterns);
    return Promise.all(files.map(async (file) => {
        try {
            const text = await kit.findWorkspaceFile(file);
            return text === undefined
                ? { status: "missing", file }
                : { status: "read", file, text: redactJson(text, kit) };
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigError */.xL))
                throw error;
            return { status: "unreadable", file, message: error.message };
        }
    }));
}
/** In the data, so that it stays JSON. */
function redactJson(text, { redactData }) {
    try {
        return JSON.stringify(redactData(JSON.parse(text)));
    }
    catch {
        return redactData(text);
    }
}
/** Puts each channel's own settings over those of the inputs. */
async function prepare(inputs, channels, kit) {
    const configured = await readChannelConfigs(inputs, kit);
    for (const { type } of configured) {
        const isThere = type === "ping" ? inputs.pingUrl !== undefined : channels.some((one) => one.type === type);
        if (!isThere)
            kit.logger.notice(`The channel ${type} of the configuration has no secret: it hears nothing.`);
    }
    return channels.map((channel) => ({
        ...inputs.settings,
        ...configured.find(({ type }) => type === channel.type),
        type: channel.type,
        secret: digestIdentity(channel, kit.runner.repository ?? ""),
    }));
}
/** A configuration that is not valid is what people may have to be told of: the inputs are enough for that. */
async function readChannelConfigs({ config }, kit) {
    if (config === undefined)
        return [];
    try {
        const text = await kit.findWorkspaceFile(config);
        if (text === undefined)
            return [];
        const check = (0,check_ecosystem_config/* checkEcosystemConfig */.l1)(text, { file: config });
        if (check.config !== null)
            return check.config.notifications;
        kit.logger.warning(`${config} is not valid: the settings of channels in it are not used.`);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        kit.logger.warning(`${error.message} The settings of channels in it are not used.`);
    }
    return [];
}
function toRecords({ deliveries }, { runner }) {
    const text = JSON.stringify({ deliveries });
    const identity = { ...runner.identity, event: runner.eventName ?? null };
    const settings = { run: identity, nameOf: (name) => name, hidesNames: false };
    return (0,report_records/* recordReports */.P)([{ kind: "delivery", file: "deliveries", text }], settings).records;
}
async function publish({ deliveries, suppressed }, { key, problems, startedMs, }, inputs, kit) {
    for (const entry of deliveries)
        say(entry, kit);
    for (const { channel, reason } of suppressed) {
        kit.logger.info(`${channel}: nothing is sent: ${SUPPRESSION_WORDS[reason]}.`);
    }
    const report = createDeliveryReport({
        key,
        problems,
        deliveries,
        suppressed,
        startedMs,
        finishedMs: kit.clock.now(),
        isDryRun: inputs.isDryRun,
    });
    await kit.writeReport(inputs.reportFile, report);
    kit.setOutputs(toOutputs(report, inputs.reportFile));
    await kit.summary(renderDeliverySummary(report));
}
function say(entry, { logger }) {
    const line = describeDelivery(entry);
    if (entry.status !== "failed")
        logger.info(line);
    else if (entry.event === "ping")
        logger.notice(line);
    else
        logger.warning(`${line}${entry.permanent ? "" : " The next run tries again."}`);
}


/***/ }),

/***/ 1953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   iQ: () => (/* binding */ HOUR_MS),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   sO: () => (/* binding */ DAY_MS)
/* harmony export */ });
const MINUTE_MS = 60_000;
/** Milliseconds in an hour. */
const HOUR_MS = 60 * MINUTE_MS;
/** Milliseconds in a day. */
const DAY_MS = 24 * HOUR_MS;
/** Renders a length of time with its one or two largest units: `3 d 4 h`, `25 min`. Negative counts as none. */
function formatDuration(durationMs) {
    const minutes = Math.max(0, Math.round(durationMs / MINUTE_MS));
    const days = Math.floor(minutes / 1440);
    const hours = Math.floor((minutes % 1440) / 60);
    const parts = [
        [days, "d"],
        [hours, "h"],
        [days > 0 ? 0 : minutes % 60, "min"],
    ];
    const words = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
    return words.length === 0 ? "less than a minute" : words.join(" ");
}
/** Renders a moment as `2026-11-23 14:05 UTC`. */
function formatMoment(atMs) {
    return `${new Date(atMs).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
/** Names the first of `names` and counts the rest: `a, b and 3 more`. */
function formatList(names, shown = 5) {
    const rest = names.length - shown;
    return rest > 0 ? `${names.slice(0, shown).join(", ")} and ${rest} more` : names.join(", ");
}



/***/ }),

/***/ 7864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changeState)
/* harmony export */ });
/* harmony import */ var _append_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9035);
/* harmony import */ var _record_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5100);
/* harmony import */ var _shard_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4884);
/* harmony import */ var _state_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(838);




/**
 * Changes one section of `v1/state.json`, and adds records in the same commit: a compare and swap, as recording is. Other
 * sections stay as they are. Throws what the store throws when it cannot be read.
 */
async function changeState(store, change, { clock, random, message, records = [] }) {
    const groups = (0,_append_records_js__WEBPACK_IMPORTED_MODULE_0__/* .groupRecords */ .o)(records);
    const folders = [
        ...new Set([_state_file_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE_FOLDER */ .P2, ...groups.flatMap(({ stream, day }) => (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersOf */ .pd)([stream], [day]))]),
    ];
    for (let attempt = 1;; attempt += 1) {
        const snapshot = await store.open(folders);
        const paths = snapshot.files.map(({ path }) => path);
        const { sections, path, kept, problem } = (0,_state_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readStateFile */ .qy)(await snapshot.read((0,_state_file_js__WEBPACK_IMPORTED_MODULE_1__/* .statePathsIn */ .BM)(paths)));
        const { value, result } = change.apply(sections[change.section]);
        const files = new Map(await append(snapshot, groups));
        // What a person should read is said once: the next one finds a state that is well.
        if (value !== undefined || problem !== null) {
            for (const [name, text] of kept)
                files.set(name, text);
            files.set(path, (0,_state_file_js__WEBPACK_IMPORTED_MODULE_1__/* .renderStateFile */ .kT)(value === undefined ? sections : { ...sections, [change.section]: value }));
        }
        if (files.size === 0)
            return { status: "unchanged", result, problem };
        const written = await snapshot.write(files, message);
        if (written.status === "written")
            return { status: "changed", result, problem };
        if (written.status === "refused")
            return { ...written, result };
        if (attempt >= _record_history_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ATTEMPTS */ .m) {
            const why = `Other writers were faster ${_record_history_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ATTEMPTS */ .m} times.`;
            return { status: "contended", message: `${store.place} could not be written: ${why}`, result };
        }
        // Full jitter: writers that collided once must not collide again.
        await clock.sleep(random() * Math.min(_record_history_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_WAIT_MS */ .u_, _record_history_js__WEBPACK_IMPORTED_MODULE_3__/* .FIRST_WAIT_MS */ .SC * 2 ** attempt));
    }
}
/** Texts of the shards that change. A day's parts are read whole: what an earlier attempt added may be in any. */
async function append(snapshot, groups) {
    if (groups.length === 0)
        return new Map();
    const parts = snapshot.files.flatMap(({ path }) => {
        const shard = (0,_shard_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parseShardPath */ .vE)(path);
        const isWanted = groups.some(({ stream, day }) => shard?.stream === stream && shard.day === day);
        return shard !== null && isWanted ? [{ ...shard, path }] : [];
    });
    const texts = await snapshot.read(parts.map(({ path }) => path));
    const plan = (0,_append_records_js__WEBPACK_IMPORTED_MODULE_0__/* .appendRecords */ .h)(groups, ({ stream, day }) => {
        const own = parts
            .filter((part) => part.stream === stream && part.day === day)
            .toSorted((a, b) => a.part - b.part);
        return { last: own.at(-1)?.part ?? 0, texts: own.map(({ path }) => texts.get(path) ?? "") };
    });
    return plan.files;
}


/***/ }),

/***/ 838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ statePathsIn),
/* harmony export */   P2: () => (/* binding */ STATE_FOLDER),
/* harmony export */   kT: () => (/* binding */ renderStateFile),
/* harmony export */   qy: () => (/* binding */ readStateFile)
/* harmony export */ });
/* unused harmony exports STATE_PATH, STATE_VERSION */
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1286);
/* harmony import */ var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
/* harmony import */ var _report_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);



/** Folder of what decides, as opposed to what is only told. */
const STATE_FOLDER = "v1";
const STATE_PATH = `${STATE_FOLDER}/state.json`;
/** Version of the state file that this code writes, and the newest that it reads. */
const STATE_VERSION = 1;
/** Where this release keeps its state beside one of a later release, which it must not overwrite. */
const OWN_PATH = `${STATE_FOLDER}/state-v${STATE_VERSION}.json`;
/** Paths that may hold the state, of those that a folder has. */
function statePathsIn(paths) {
    return paths.filter((path) => path === STATE_PATH || path === OWN_PATH);
}
/** Reads the state. Never throws: one that cannot be read, or that a later release wrote, is kept and begun again. */
function readStateFile(texts) {
    const main = readText(texts.get(STATE_PATH));
    if (main.status === "read")
        return { ...NOTHING, sections: main.sections };
    if (main.status === "newer") {
        const own = readText(texts.get(OWN_PATH));
        const problem = `${STATE_PATH} was written by a later release. This one keeps its own state in ${OWN_PATH}: use the same release of all actions.`;
        return own.status === "read"
            ? { ...NOTHING, path: OWN_PATH, sections: own.sections }
            : { ...NOTHING, path: OWN_PATH, problem };
    }
    const text = texts.get(STATE_PATH);
    if (text === undefined)
        return NOTHING;
    const path = `${STATE_FOLDER}/state-damaged-${(0,_report_values_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(text)}.json`;
    const problem = `${STATE_PATH} cannot be read. It is kept as ${path}, and the state begins anew.`;
    return { ...NOTHING, kept: new Map([[path, text]]), problem };
}
const NOTHING = { sections: {}, path: STATE_PATH, kept: new Map(), problem: null };
function readText(text) {
    if (text === undefined)
        return { status: "missing" };
    const value = (0,_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(text);
    if (value === null || typeof value.v !== "number" || value.v < 1)
        return { status: "damaged" };
    if (value.v > STATE_VERSION)
        return { status: "newer" };
    const { v: _version, ...sections } = value;
    return { status: "read", sections };
}
/** The text of a state file, in ASCII; names are sorted, so that a commit shows what changed. */
function renderStateFile(sections) {
    if ("v" in sections)
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InvariantError */ .zU("A section of the state cannot be called v.");
    const text = JSON.stringify({ v: STATE_VERSION, ...sorted(sections) }, null, 1);
    const ascii = text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${ascii}\n`;
}
function sorted(sections) {
    const names = Object.keys(sections).sort();
    return Object.fromEntries(names.map((name) => [name, sortValue(sections[name])]));
}
function sortValue(value) {
    if (Array.isArray(value))
        return value.map(sortValue);
    return (0,_history_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? sorted(value) : value;
}


/***/ }),

/***/ 1293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/** Severities of errors that open no incident. What names none, as reports of older scripts do, may be grave. */
const LESSER = ["medium", "low"];
/** What a report may come to without being an error. */
const MILD = ["ok", "warning", "unknown"];
/** Reasons of errors that are no chance results: seeing one once is enough. */
const DEFINITIVE = [
    "TokenMissing",
    "TokenRefused",
    "ConfigMissing",
    "ConfigUnreadable",
    "ConfigInvalid",
    "DisabledByInactivity",
    "WorkflowDisabled",
];
/** A warning that is older than this is no blip. */
const LASTING_MS = 24 * 60 * 60 * 1000;
/** Messages of one kind that are quoted. */
const MAX_QUOTED = 5;
/**
 * Reads what a health, sync or validation report says about failure. Whatever the file holds, this never throws: what
 * cannot be read is `unknown`.
 *
 * A health report fails by an error that is not medium or low; a sync report by a failure of the whole run or a success rate
 * below `minSuccessRate`; a validation report by being invalid.
 */
function readReport(reading, minSuccessRate) {
    if (reading.status === "missing") {
        return unreadable(`${name(reading.file)} is missing: the step that writes it may not have run.`);
    }
    if (reading.status === "unreadable")
        return unreadable(`${name(reading.file)}: ${reading.message}`);
    const report = parse(reading.text);
    if (report === null)
        return unreadable(`${name(reading.file)} is not a JSON object.`);
    if (Array.isArray(report.checks) && typeof report.healthy === "boolean") {
        return readHealth(report, report.checks.filter(isRecord));
    }
    if (Array.isArray(report.findings) && typeof report.valid === "boolean") {
        return readValidation(report.valid, report.findings.filter(isRecord));
    }
    if (Array.isArray(report.repositories) && Array.isArray(report.errors)) {
        return readSync(report.repositories.filter(isRecord), report.errors.filter(isRecord), minSuccessRate);
    }
    return unreadable(`${name(reading.file)} is not a health, sync or validation report.`);
}
function readHealth(report, checks) {
    const warnings = checks.filter((check) => isLasting(check, report.timestamp)).map(toHealthMember);
    const verdict = judgeHealth(report, checks);
    return warnings.length === 0 ? verdict : { ...verdict, warnings };
}
/** Whether a warning was already there a day before the report, without a break. */
function isLasting({ status, since }, reportedAt) {
    return status === "warning" && Date.parse(text(reportedAt)) - Date.parse(text(since)) >= LASTING_MS;
}
function judgeHealth(report, checks) {
    const errors = checks.filter(({ status }) => status === "error");
    const failing = errors.filter(({ severity }) => !LESSER.includes(severity));
    if (failing.length > 0) {
        const isDefinitive = failing.some(({ reason }) => DEFINITIVE.includes(reason));
        return { ...failingBecause(failing.map(toHealthMember)), ...(isDefinitive && { isDefinitive }) };
    }
    const isBadWithoutCheck = errors.length === 0 && report.healthy === false;
    if (isBadWithoutCheck && !MILD.includes(report.status))
        return failingBecause(toHealthMembers(report.errors));
    return report.status === "unknown"
        ? unreadable("A critical check of the health report could not be evaluated.")
        : { verdict: "healthy", members: [], notes: [] };
}
/** Members of a report that is not healthy, but whose checks do not say why. */
function toHealthMembers(errors) {
    const reported = Array.isArray(errors) ? errors.map(text).filter((error) => error !== "") : [];
    const message = reported.length > 0 ? quoteFirst(reported) : "The health report says `healthy: false`.";
    return [{ id: "health", message }];
}
function toHealthMember(check) {
    return {
        id: text(check.id) || text(check.name) || "check",
        message: [text(check.name), text(check.message)].filter((part) => part !== "").join(": "),
        ...(typeof check.since === "string" && !Number.isNaN(Date.parse(check.since)) && { since: check.since }),
        ...(typeof check.remediation === "string" && { remediation: check.remediation }),
    };
}
function readValidation(isValid, findings) {
    if (isValid)
        return { verdict: "healthy", members: [], notes: [] };
    const errors = findings.filter(({ severity }) => severity === "error");
    const groups = Map.groupBy(errors, ({ rule }) => text(rule) || "invalid");
    const members = [...groups].map(([rule, group]) => ({
        id: rule,
        message: quoteFirst(group.map((f) => `${text(f.file)}:${String(f.line ?? 1)} ${text(f.message)}`)),
    }));
    const found = members.length > 0 ? members : [{ id: "validation", message: "Not valid." }];
    return { ...failingBecause(found), isDefinitive: true };
}
function readSync(repositories, errors, minSuccessRate) {
    const attempted = repositories.filter(({ status }) => status === "scanned" || status === "failed");
    const broken = new Set(errors.map(({ repository }) => text(repository).toLowerCase()));
    const good = attempted.filter(({ status, repository }) => status === "scanned" && !broken.has(text(repository).toLowerCase()));
    const rate = attempted.length === 0 ? 100 : (100 * good.length) / attempted.length;
    const hasRunFailed = errors.some(({ repository }) => repository === null);
    if (!hasRunFailed && rate >= minSuccessRate)
        return { verdict: "healthy", members: [], notes: [] };
    const groups = Map.groupBy(errors, ({ code }) => text(code) || "failed");
    const members = [...groups].map(([code, group]) => ({
        id: `sync/${code}`,
        message: `${group.length} × ${code}: ${quoteFirst(group.map((error) => [text(error.repository), text(error.message)].filter(Boolean).join(": ")))}`,
    }));
    return failingBecause(members.length > 0 ? members : [{ id: "sync", message: "The sync run failed." }]);
}
function failingBecause(members) {
    return { verdict: "failing", members, notes: [] };
}
function unreadable(note) {
    return { verdict: "unknown", members: [], notes: [note] };
}
function quoteFirst(messages) {
    const rest = messages.length - MAX_QUOTED;
    return `${messages.slice(0, MAX_QUOTED).join(" · ")}${rest > 0 ? ` · and ${rest} more` : ""}`;
}
function parse(source) {
    try {
        const data = JSON.parse(source);
        return isRecord(data) ? data : null;
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function text(value) {
    return typeof value === "string" ? value : "";
}
/** A file's name as prose shows a name. */
function name(file) {
    return `\`${file.replaceAll("`", "'")}\``;
}


/***/ }),

/***/ 6988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ parseRunOrder),
/* harmony export */   Mf: () => (/* binding */ isSameRun),
/* harmony export */   VZ: () => (/* binding */ isNewerRun)
/* harmony export */ });
/** Whether `run` is after `other`; also true when either is not known, because then nothing can be told. */
function isNewerRun(run, other) {
    if (run === null || other === null)
        return true;
    return run.id > other.id || (run.id === other.id && run.attempt > other.attempt);
}
/** Whether both are the same attempt of the same run; false when either is not known. */
function isSameRun(run, other) {
    return run !== null && other !== null && run.id === other.id && run.attempt === other.attempt;
}
/** The run that the runner names; `null` where there is none. An attempt that is not named is the first. */
function parseRunOrder(id, attempt) {
    return id !== null && /^[1-9]\d{0,14}$/.test(id) ? { id: Number(id), attempt: attempt ?? 1 } : null;
}


/***/ }),

/***/ 7786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   o3: () => (/* binding */ safeLink),
/* harmony export */   z8: () => (/* binding */ takeWhileFits)
/* harmony export */ });
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5282);

/** Stands for what was cut off. */
const ELLIPSIS = "…";
/** Shows nothing, and keeps what stands on both of its sides from being taken for an address or a mention. */
const GAP = "\u200b";
/** Length of a text in UTF-8, in bytes. */
function byteLength(text) {
    let bytes = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}
/** The beginning of a text, of at most `max` UTF-16 units, ellipsis included. No character is cut in two. */
function cutText(text, max) {
    if (text.length <= max)
        return text;
    if (max < 1)
        return "";
    const kept = text.slice(0, max - 1);
    // The first half of a pair of surrogates is no character.
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}${ELLIPSIS}`;
}
/**
 * Untrusted text as one line in which nothing is a link, a mention or a command to whatever shows plain text: addresses and
 * mentions are broken by an invisible character. Half characters become U+FFFD.
 */
function plainLine(text) {
    return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text)
        .replace(/[\u2028\u2029]/g, " ")
        .toWellFormed()
        .replaceAll("://", `:${GAP}//`)
        .replace(/\bwww\./gi, `www${GAP}.`)
        .replace(/\bmailto:/gi, `mailto${GAP}:`)
        .replace(/([a-z0-9-])\.(?=[a-z]{2,}\/)/gi, `$1${GAP}.`)
        .replace(/@(?=\S)/g, `@${GAP}`)
        .trim();
}
/** As many of the first items as `fits` says yes to, at least none; `fits` must not say yes again after a no. */
function takeWhileFits(items, fits) {
    let [low, high] = [0, items.length];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (fits(items.slice(0, middle)))
            low = middle;
        else
            high = middle - 1;
    }
    return items.slice(0, low);
}
/** An address that may be a link: `null` for what is none, or could be read as more than one. */
function safeLink(link) {
    if (link === null || !/^https?:\/\/[^\s<>"'`|\\{}^[\]]+$/.test(link))
        return null;
    return link.length > 2000 ? null : link;
}


/***/ }),

/***/ 7961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ compilePatternList)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7282);

/**
 * Compiles a list of globs once into one test.
 *
 * As in a workflow's branch filters, the last pattern that matches decides, and `!` in front negates a pattern. A list
 * that starts with a negated pattern means everything but that; an empty list matches nothing. `*` stays within one
 * part of a path, `**` crosses `/`, names that start with a dot match too.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function compilePatternList(patterns) {
    const tests = patterns.map(compilePattern);
    const isMatchAtFirst = tests[0]?.isNegated ?? false;
    return (text) => {
        const deciding = tests.findLast((test) => test.matches(text));
        return deciding === undefined ? isMatchAtFirst : !deciding.isNegated;
    };
}
/** Holds nothing that a glob would read as its own. */
const PLAIN_NAME = /^[\w-][\w./-]*\w$/;
function compilePattern(pattern) {
    const isNegated = pattern.startsWith("!");
    const glob = isNegated ? pattern.slice(1) : pattern;
    // A list of some thousand names held against some thousand repositories takes seconds as expressions.
    if (PLAIN_NAME.test(glob))
        return { isNegated, matches: (text) => text === glob };
    const matches = compileGlob(glob);
    return { isNegated, matches: (text) => matches(text) };
}
/**
 * Negation is ours, and extglobs would give parentheses, which names may hold, a meaning. With the flag `s` a dot stands
 * for U+2028 and U+2029, too, which names may hold; with `u` a `?` stands for a whole character beyond U+FFFF.
 */
function compileGlob(glob) {
    const { source } = picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__.makeRe(glob, { dot: true, nonegate: true, noextglob: true });
    const expression = compileExpression(source);
    return (text) => text === glob || expression.test(text);
}
/** What needs no escape may have none under `u`. */
function compileExpression(source) {
    const plain = source.replace(/\\(.)/gsu, (whole, character) => character === "-" ? "\\x2d" : /[\w$^\\.*+?()[\]{}|/]/.test(character) ? whole : character);
    try {
        return new RegExp(plain, "su");
    }
    catch {
        return new RegExp(source, "s");
    }
}


/***/ }),

/***/ 816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isPublicAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/** Networks that no service for the public is in. https://www.iana.org/assignments/iana-ipv4-special-registry */
const PRIVATE = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
const PRIVATE_V4 = [
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.0.2.0", 24],
    ["192.88.99.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
    ["198.51.100.0", 24],
    ["203.0.113.0", 24],
    ["224.0.0.0", 4],
    ["240.0.0.0", 4],
];
const PRIVATE_V6 = [
    ["::", 128],
    ["::1", 128],
    ["64:ff9b:1::", 48],
    ["100::", 64],
    ["2001::", 23],
    ["2001:db8::", 32],
    ["3fff::", 20],
    ["5f00::", 16],
    ["fc00::", 7],
    ["fe80::", 10],
    ["fec0::", 10],
    ["ff00::", 8],
];
for (const [network, prefix] of PRIVATE_V4)
    PRIVATE.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of PRIVATE_V6)
    PRIVATE.addSubnet(network, prefix, "ipv6");
/** Addresses of version 6 that hold one of version 4: where its first byte is, counted in bytes. */
const EMBEDDING = [
    { network: "::ffff:0:0", prefix: 96, at: 12 },
    { network: "::", prefix: 96, at: 12 },
    { network: "64:ff9b::", prefix: 96, at: 12 },
    { network: "2002::", prefix: 16, at: 2 },
].map(({ network, prefix, at }) => {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(network, prefix, "ipv6");
    return { list, at };
});
/** Whether an IP address is one of the public internet: neither of this machine nor of a private network. */
function isPublicAddress(address) {
    const plain = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(plain))
        return !PRIVATE.check(plain, "ipv4");
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(plain) === 0 || PRIVATE.check(plain, "ipv6"))
        return false;
    const holder = EMBEDDING.find(({ list }) => list.check(plain, "ipv6"));
    if (holder === undefined)
        return true;
    const bytes = toBytes(plain).slice(holder.at, holder.at + 4);
    return !PRIVATE.check(bytes.join("."), "ipv4");
}
/** The 16 bytes of an address of version 6. */
function toBytes(address) {
    const dotted = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
    const [a = 0, b = 0, c = 0, d = 0] = (dotted ?? []).slice(1).map(Number);
    const groups = dotted
        ? address.replace(dotted[0], `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`)
        : address;
    const [head = "", tail] = groups.split("::");
    const words = (part) => part === "" ? [] : part.split(":").map((word) => Number.parseInt(word, 16));
    const [first, last] = [words(head), words(tail ?? "")];
    const missing = tail === undefined ? 0 : 8 - first.length - last.length;
    return [...first, ...Array.from({ length: missing }, () => 0), ...last].flatMap((word) => [
        word >> 8,
        word & 0xff,
    ]);
}


/***/ }),

/***/ 1070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OB: () => (/* binding */ createWebhook),
  Br: () => (/* binding */ parseSigningKeys)
});

// UNUSED EXPORTS: sign

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/out/notify/render/limits.js
var limits = __webpack_require__(7786);
;// CONCATENATED MODULE: ./packages/core/out/notify/render/webhook.js

/** Bytes of a body: the specification advises to stay below 20 kB. */
const WEBHOOK_LIMIT_BYTES = 20_000;
/**
 * Renders a message as the body of a webhook, at most 20,000 bytes of JSON.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
function renderWebhook(message) {
    const problems = [
        ...message.firing.map((problem) => renderProblem(problem, "firing")),
        ...message.over.map((problem) => renderProblem(problem, "recovered")),
        ...message.missed.map((problem) => renderProblem(problem, "missed")),
    ];
    const build = (shown) => ({
        type: `health.incident.${message.event}`,
        timestamp: toIso(message.atMs),
        data: {
            incident: message.threadId,
            sequence: message.sequence,
            severity: message.severity,
            title: (0,limits/* cutText */.IN)(message.title, 500),
            workflow: (0,limits/* cutText */.IN)(message.source, 300),
            repository: message.repository === null ? null : (0,limits/* cutText */.IN)(message.repository, 300),
            url: message.link,
            problems: shown,
            omitted: problems.length - shown.length,
        },
    });
    return build((0,limits/* takeWhileFits */.z8)(problems, (some) => (0,limits/* byteLength */.dp)(JSON.stringify(build(some))) <= WEBHOOK_LIMIT_BYTES));
}
function renderProblem(problem, status) {
    return {
        id: (0,limits/* cutText */.IN)(problem.name, 200),
        status,
        is_new: problem.isNew,
        severity: problem.severity,
        message: (0,limits/* cutText */.IN)(problem.message, 2000),
        since: toIso(problem.sinceMs),
        until: problem.untilMs === null ? null : toIso(problem.untilMs),
    };
}
function toIso(atMs) {
    return new Date(atMs).toISOString();
}

// EXTERNAL MODULE: ./packages/notify/out/http-channel.js + 1 modules
var http_channel = __webpack_require__(7728);
;// CONCATENATED MODULE: ./packages/notify/out/channels/webhook.js



/** Bytes of a key that the specification asks for. */
const [MIN_KEY, MAX_KEY] = [24, 64];
/** Reads `whsec_…`, several separated by commas or spaces; `null` where one is no key of 24 to 64 bytes in base64. */
function parseSigningKeys(text) {
    const keys = text
        .split(/[\s,]+/)
        .filter((part) => part !== "")
        .map(parseKey);
    const [first, ...others] = keys.filter((key) => key !== null);
    return first === undefined || keys.includes(null) ? null : [first, ...others];
}
function parseKey(text) {
    const encoded = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text)?.[1];
    const key = Buffer.from(encoded ?? "", "base64");
    return key.length >= MIN_KEY && key.length <= MAX_KEY ? key : null;
}
/**
 * Signs the very bytes that are sent.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#signature-scheme
 */
function sign(keys, id, timestamp, body) {
    return keys
        .map((key) => `v1,${(0,external_node_crypto_.createHmac)("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`)
        .join(" ");
}
/** Bodies for programs, signed as Standard Webhooks has it. A repeated body has the same `webhook-id`. */
function createWebhook(url, keys) {
    return {
        type: "webhook",
        identity: url.href,
        knowsRepeats: true,
        send: (message, _thread, context) => {
            const body = JSON.stringify(renderWebhook(message));
            const timestamp = Math.floor(context.clock.now() / 1000);
            return (0,http_channel/* attemptHttp */.W)({
                url,
                method: "POST",
                headers: {
                    "content-type": "application/json",
                    "webhook-id": message.id,
                    "webhook-timestamp": String(timestamp),
                    "webhook-signature": sign(keys, message.id, timestamp, body),
                },
                body,
            }, context, () => undefined);
        },
    };
}


/***/ }),

/***/ 7728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ attemptHttp),
  h: () => (/* binding */ quote)
});

// EXTERNAL MODULE: ./packages/resilience/out/backoff.js
var backoff = __webpack_require__(7203);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./packages/notify/out/address.js
var out_address = __webpack_require__(816);
// EXTERNAL MODULE: ./packages/notify/out/resolve.js
var resolve = __webpack_require__(8727);
;// CONCATENATED MODULE: ./packages/notify/out/send-http.js




const MAX_ANSWER = 64 * 1024;
/**
 * Sends one request to an address that was resolved and judged before, and follows no redirect. Never throws: what went wrong
 * is the answer.
 */
async function sendHttp(request, options) {
    const { url } = request;
    if (url.protocol !== "https:" && !options.allowsPlain) {
        return { status: "unanswered", code: "no-https", wasSent: false };
    }
    const resolution = await (0,resolve/* resolveHost */.p)(url.hostname, options.allowsPrivate, options.resolver);
    if (resolution.status === "private")
        return { status: "unanswered", code: "private-address", wasSent: false };
    if (resolution.status === "unknown")
        return { status: "unanswered", code: resolution.code, wasSent: false };
    return exchange(request, resolution.addresses, options);
}
function exchange({ url, method, headers, body }, addresses, { timeoutMs, signal, allowsPlain }) {
    const isSecure = url.protocol === "https:";
    const startedMs = performance.now();
    const signals = [AbortSignal.timeout(timeoutMs), ...(signal === undefined ? [] : [signal])];
    return new Promise((resolve) => {
        let wasSent = false;
        const fail = (code) => resolve({ status: "unanswered", code, wasSent });
        const request = (isSecure ? external_node_https_ : external_node_http_).request(url, {
            method,
            // No connection is kept: the process ends after a few of them.
            agent: false,
            headers: { "content-length": Buffer.byteLength(body), "user-agent": "automation-notify", ...headers },
            signal: AbortSignal.any(signals),
            rejectUnauthorized: !allowsPlain || addresses.every(({ address }) => (0,out_address/* isPublicAddress */.i)(address)),
            lookup: (_host, { all }, answer) => {
                const [first] = addresses;
                if (all)
                    answer(null, [...addresses]);
                else
                    answer(null, first.address, first.family);
            },
        });
        request.on("socket", (socket) => {
            socket.once(isSecure ? "secureConnect" : "connect", () => {
                wasSent = true;
            });
        });
        request.on("error", (error) => {
            fail(error.name === "TimeoutError" || error.name === "AbortError" ? reasonOf(signal) : codeOf(error));
        });
        request.on("response", (response) => {
            const answered = performance.now() - startedMs;
            let text = "";
            const finish = () => resolve({
                status: "answered",
                code: response.statusCode ?? 0,
                retryAfter: response.headers["retry-after"],
                body: text,
                latencyMs: Math.round(answered),
            });
            response.setEncoding("utf8");
            response.on("data", (chunk) => {
                text = (text + chunk).slice(0, MAX_ANSWER);
            });
            // The status is there: what is missing of the text changes nothing.
            response.on("end", finish).on("error", finish).on("close", finish);
        });
        request.end(body);
    });
}
function reasonOf(signal) {
    return signal?.aborted ? "cancelled" : "timeout";
}
/** With several addresses Node collects the errors of all. */
function codeOf(error) {
    return error.code ?? error.errors?.[0]?.code ?? "failed";
}

;// CONCATENATED MODULE: ./packages/notify/out/http-channel.js


/** Sends a request, and says what the answer means. */
async function attemptHttp(request, context, read) {
    const answer = await sendHttp(request, context);
    if (answer.status === "unanswered")
        return describeSilence(answer);
    const verdict = read(answer) ?? judgeStatus(answer);
    const { code, detail, thread } = verdict;
    const { latencyMs } = answer;
    if (verdict.kind === "sent") {
        return { status: "sent", detail, latencyMs, ...(thread !== undefined && { thread }) };
    }
    return {
        status: "failed",
        code,
        kind: verdict.kind,
        detail,
        latencyMs,
        // A gateway that gave up waiting says nothing about what stands behind it.
        mayHaveArrived: answer.code === 502 || answer.code === 504,
        retryAfterMs: (0,backoff/* parseRetryAfterMs */.oR)(answer.retryAfter, context.clock.now()) ?? undefined,
    };
}
function judgeStatus({ code, body }) {
    const status = String(code);
    if (code >= 200 && code < 300)
        return { kind: "sent", code: status, detail: `${status}` };
    if (code >= 300 && code < 400) {
        const detail = `it answered ${status}, a redirect, and none is followed: set the secret to the final address.`;
        return { kind: "permanent", code: status, detail };
    }
    if (code === 410) {
        const detail = "it answered 410: the receiver is gone for good. Remove the secret, or set it to a new address.";
        return { kind: "permanent", code: status, detail };
    }
    if (code === 429)
        return { kind: "again", code: status, detail: "it answered 429: too many messages." };
    if (code >= 500)
        return { kind: "again", code: status, detail: `it answered ${status}.` };
    return { kind: "later", code: status, detail: `it answered ${status}${quote(body)}.` };
}
/** What a person may learn from an answer: its first line, if that is short and plain. */
function quote(body) {
    const line = body.trim().split(/\r?\n/, 1)[0] ?? "";
    return /^[\w .,:;!?'()-]{1,120}$/.test(line) ? `: ${line.replace(/[.\s]+$/, "")}` : "";
}
const SILENCES = {
    "private-address": "its name stands for a private address, which is refused. Set allow-insecure to true if the receiver is in your own network.",
    "no-https": "its address does not begin with https, which is refused unless allow-insecure is true.",
    timeout: "it did not answer in time.",
    cancelled: "the run was cancelled.",
    ENOTFOUND: "its host is not known.",
    EAI_AGAIN: "its host could not be looked up.",
    ECONNREFUSED: "it refused the connection.",
    ECONNRESET: "it closed the connection.",
};
function describeSilence({ code, wasSent }) {
    const isOurs = code === "private-address" || code === "no-https";
    return {
        status: "failed",
        code,
        kind: isOurs ? "permanent" : code === "cancelled" ? "later" : "again",
        detail: SILENCES[code] ?? `the connection failed (${code}).`,
        latencyMs: null,
        mayHaveArrived: wasSent,
    };
}


/***/ }),

/***/ 8727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ resolveHost)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(816);



const systemResolver = async (host) => {
    const found = await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(host, { all: true });
    return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};
/**
 * Resolves a host once. Whoever connects uses these addresses and asks no more: a name that means another machine the next
 * time it is asked (DNS rebinding) gains nothing.
 */
async function resolveHost(host, allowsPrivate, resolver = systemResolver) {
    const plain = host.replace(/^\[|\]$/g, "");
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(plain);
    let found;
    try {
        found = version === 0 ? await resolver(plain) : [{ address: plain, family: version === 6 ? 6 : 4 }];
    }
    catch (error) {
        return { status: "unknown", code: error.code ?? "ENOTFOUND" };
    }
    const [first, ...others] = found;
    if (first === undefined)
        return { status: "unknown", code: "ENOTFOUND" };
    const isAllowed = allowsPrivate || found.every(({ address }) => (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicAddress */ .i)(address));
    return isAllowed ? { status: "resolved", addresses: [first, ...others] } : { status: "private" };
}


/***/ })

};
