const id = 116;
const ids = [116];
const modules = {
  /***/
  2243: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        K: () => (
          /* binding */
          readInputs
        )
      });
      ;
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
        stale: "unknown"
      };
      var repository_ref = __webpack_require__(2156);
      var branch_name = __webpack_require__(4682);
      var severity = __webpack_require__(949);
      var quiet_hours = __webpack_require__(8614);
      var channel_settings = __webpack_require__(7201);
      var external_node_net_ = __webpack_require__(7030);
      var address = __webpack_require__(816);
      ;
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
        if ((0, external_node_net_.isIP)(host) !== 0 && !(0, address.i)(host) && !allowsInsecure) {
          return wrong("is a private address; that is allowed only with allow-insecure: true.");
        }
        return { status: "read", url };
      }
      const MIN_PART = 12;
      function secretPartsOf(url) {
        const path = url.pathname.split("/");
        const query = [...url.searchParams.values()];
        const parts = [...path, ...query].filter((part) => part.length >= MIN_PART);
        const tail = `${url.pathname}${url.search}`;
        return [.../* @__PURE__ */ new Set([url.href, ...tail.length >= MIN_PART ? [tail] : [], ...parts])];
      }
      ;
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
          port: url.port === "" ? isImplicitTls ? 465 : 587 : Number(url.port),
          isImplicitTls,
          user: user === "" ? null : user,
          password: password === "" ? null : password
        };
      }
      function decode(text) {
        try {
          return decodeURIComponent(text);
        } catch {
          return null;
        }
      }
      const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
      function parseMailAddress(text) {
        const named = /^(?<name>[^<>"@,;\p{Cc}]*|"[^"\\\p{Cc}]*")\s*<(?<address>[^<>\s]+)>$/u.exec(text.trim())?.groups;
        const address2 = named?.address ?? text.trim();
        if (!ADDRESS.test(address2))
          return null;
        return { name: (named?.name ?? "").trim().replace(/^"|"$/g, ""), address: address2 };
      }
      function parseMailAddresses(text) {
        const parsed = text.split(/[,;\r\n]/).filter((part) => part.trim() !== "").map(parseMailAddress);
        const [first, ...others] = parsed.filter((address2) => address2 !== null);
        return first === void 0 || parsed.includes(null) ? null : [first, ...others];
      }
      var webhook = __webpack_require__(1070);
      ;
      function readPlaces(reader, allowsInsecure) {
        const url = (name) => {
          const text = reader.optionalSecret(name, "address");
          if (text === void 0)
            return void 0;
          const reading = readSecretUrl(text, allowsInsecure);
          if (reading.status === "read")
            return reading.url;
          reader.problem(`The input \`${name}\` ${reading.problem}`);
          return void 0;
        };
        const [slack, teams, pingUrl] = [url("slack-webhook-url"), url("teams-webhook-url"), url("ping-url")];
        const [slackBot, email] = [readSlackBot(reader, allowsInsecure), readEmail(reader)];
        const webhook2 = readWebhook(reader, url("webhook-url"));
        const urls = [slack, teams, pingUrl, webhook2?.url].filter((one) => one !== void 0);
        const server = email?.server;
        const mailSecrets = [server?.password, server?.user, ...(email?.to ?? []).map(({ address: address2 }) => address2)];
        return {
          places: { slack, slackBot, teams, email, webhook: webhook2 },
          pingUrl,
          secrets: [...urls.flatMap(secretPartsOf), ...mailSecrets.filter((secret) => secret != null)]
        };
      }
      function readSlackBot(reader, allowsInsecure) {
        const token = reader.optionalSecret("slack-token");
        const channel = reader.optional("slack-channel");
        const api = readSecretUrl(reader.string("slack-api-url", "https://slack.com/api"), allowsInsecure);
        if (api.status === "wrong")
          reader.problem(`The input \`slack-api-url\` ${api.problem}`);
        if (token === void 0 || api.status === "wrong")
          return void 0;
        if (channel === void 0 || !/^#?[\w.-]{1,80}$/.test(channel)) {
          reader.problem("The input `slack-channel` must be the ID of a channel where `slack-token` is set.");
          return void 0;
        }
        return { token, channel, apiUrl: api.url };
      }
      function readEmail(reader) {
        const address2 = reader.optionalSecret("smtp-url", "address");
        const [from, to] = [reader.optional("email-from"), reader.optional("email-to")];
        if (address2 === void 0)
          return void 0;
        const [server, sender, recipients] = [
          parseSmtpUrl(address2),
          parseMailAddress(from ?? ""),
          parseMailAddresses(to ?? "")
        ];
        if (server === null) {
          reader.problem("The input `smtp-url` must be like `smtp://user:password@host:587` or `smtps://user:password@host:465`; percent-encode special characters.");
        }
        if (sender === null)
          reader.problem("The input `email-from` must be a mail address where `smtp-url` is set.");
        if (recipients === null)
          reader.problem("The input `email-to` must hold mail addresses where `smtp-url` is set.");
        if (server === null || sender === null || recipients === null)
          return void 0;
        return { server, from: sender, to: recipients };
      }
      function readWebhook(reader, url) {
        const secret = reader.optionalSecret("webhook-secret", "address");
        if (url === void 0)
          return void 0;
        const keys = (0, webhook.Br)(secret ?? "");
        if (keys !== null)
          return { url, keys };
        reader.problem("The input `webhook-secret` must be `whsec_` and 24 to 64 bytes in base64 where `webhook-url` is set.");
        return void 0;
      }
      ;
      const REPORTS = "automation_health.json\nautomation_sync.json\nautomation_incident.json";
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
          repository: reader.parsed("repository", repository_ref.gG, "must be like `owner/name`"),
          branch: readBranch(reader),
          folder: reader.optionalWorkspacePath("folder"),
          ...readPlaces(reader, allowsInsecure),
          settings: {
            minSeverity: reader.choice("min-severity", severity.yR, "error"),
            events: readEvents(reader),
            quietHours: reader.parsed("quiet-hours", quiet_hours.VB, quiet_hours.ju) ?? [],
            scopes: orNull(reader.lines("scopes"))
          },
          repeatHours: reader.integer("repeat-hours", { min: 1, max: 720, default: 24 }),
          maxMessages: reader.integer("max-messages", { min: 1, max: 50, default: 5 }),
          allowsInsecure,
          testChannel: reader.optionalChoice("test-channel", channel_settings.s),
          reportFile: reader.workspacePath("report-file", "automation_deliveries.json"),
          isDryRun: reader.boolean("dry-run", false)
        };
        reader.finish();
        return inputs;
      }
      function readBranch(reader) {
        const branch = reader.parsed("branch", branch_name._, "must be the name of a branch") ?? "automation-data";
        return branch === "none" ? void 0 : branch;
      }
      function readEvents(reader) {
        const parse = (text) => {
          const words = text.split(/[\s,]+/).filter((word) => word !== "");
          const events = words.flatMap((word) => channel_settings.y.find((event) => event === word) ?? []);
          return events.length === words.length && events.length > 0 ? [...new Set(events)] : null;
        };
        const expected = `must be some of ${channel_settings.y.map((event) => `\`${event}\``).join(", ")}`;
        return reader.parsed("on", parse, expected) ?? [...channel_settings.y];
      }
      function orNull(lines) {
        return lines.length === 0 ? null : lines;
      }
    })
  ),
  /***/
  8116: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1166);
          var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2243);
          var _send_notifications_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5491);
          await (0, _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__.C)((kit) => (0, _send_notifications_js__WEBPACK_IMPORTED_MODULE_0__.D)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.K)(kit.inputs), kit));
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  5491: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        D: () => (
          /* binding */
          sendNotifications
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      var check_ecosystem_config = __webpack_require__(4438);
      var errors = __webpack_require__(1286);
      var report_records = __webpack_require__(9386);
      var run_order = __webpack_require__(6988);
      var history_record = __webpack_require__(7038);
      var report_values = __webpack_require__(5793);
      var read_report = __webpack_require__(1293);
      var pattern_list = __webpack_require__(7961);
      ;
      function isInScope(scopes, names) {
        if (scopes === null)
          return true;
        const matches = (0, pattern_list._)(scopes.map((scope) => scope.toLowerCase()));
        return names.some((name) => matches(name.toLowerCase()));
      }
      var routing_severity = __webpack_require__(949);
      ;
      function sourceOf(id2) {
        return id2.slice(0, Math.max(0, id2.indexOf("/")));
      }
      function nameOf(id2) {
        return id2.slice(id2.indexOf("/") + 1);
      }
      function isWanted({ id: id2, severity, repositories }, { minSeverity, scopes }) {
        return (0, routing_severity.du)(severity, minSeverity) && isInScope(scopes, [sourceOf(id2), id2, nameOf(id2), ...repositories]);
      }
      ;
      const NOTHING = { problems: [], judged: [], undetermined: [], notes: [] };
      const MAX_PROBLEMS = 500;
      const LESSER = ["medium", "low"];
      function readSignal(status, readings, minSuccessRate) {
        const reports = readings.map((reading) => readProblems(reading, minSuccessRate));
        const found = uniqueById(reports.flatMap(({ problems: problems2 }) => problems2));
        const problems = withoutRepeats(found);
        const incidents = reports.flatMap(({ incident }) => incident ?? []);
        return {
          problems: [...problems, ...status === "failing" ? jobProblem(problems) : []],
          judged: [...reports.flatMap(({ judged }) => judged), ...isVerdict(status) ? ["job"] : []],
          undetermined: reports.flatMap(({ undetermined }) => undetermined),
          notes: reports.flatMap(({ notes }) => notes),
          incident: incidents.length === 0 ? null : combine(incidents)
        };
      }
      function isVerdict(status) {
        return status === "failing" || status === "healthy";
      }
      function jobProblem(problems) {
        const isSaid = problems.some(({ severity }) => severity === "error" || severity === "critical");
        return isSaid ? [] : [problem("job/status", "error", "The job failed; see its log.")];
      }
      function uniqueById(problems) {
        return [...new Map(problems.toReversed().map((one) => [one.id, one])).values()].toReversed();
      }
      function withoutRepeats(problems) {
        const others = problems.filter(({ id: id2 }) => !id2.startsWith("incident/"));
        const names = new Set(others.flatMap(({ id: id2 }) => [id2, nameOf(id2)]));
        return problems.filter(({ id: id2 }) => !id2.startsWith("incident/") || !names.has(nameOf(id2)));
      }
      function combine(incidents) {
        const open = incidents.filter(({ isOpen }) => isOpen);
        const shown = open[0] ?? incidents.find(({ url }) => url !== null) ?? incidents[0];
        return {
          isOpen: open.length > 0,
          isMuted: (open.length > 0 ? open : incidents).every(({ isMuted }) => isMuted),
          url: shown?.url ?? null
        };
      }
      function readProblems(reading, minSuccessRate) {
        const report = reading.status === "read" ? (0, history_record.lj)(reading.text) : null;
        if (report !== null) {
          if (Array.isArray(report.checks) && typeof report.healthy === "boolean")
            return readHealth(report);
          if (Array.isArray(report.transitions) && typeof report.key === "string")
            return readIncident(report);
          if (Array.isArray(report.operations) && (report.mode === "apply" || report.mode === "plan")) {
            return readRollback(report);
          }
          if (Array.isArray(report.experiments))
            return readExperiments(report.experiments.filter(history_record.Gv));
        }
        return readOther(reading, report, minSuccessRate);
      }
      function readHealth({ checks, healthy, errors: errors2 }) {
        const all = (0, report_values.$I)(checks).slice(0, MAX_PROBLEMS);
        const problems = all.flatMap((check) => {
          const severity = severityOf(check);
          if (severity === null)
            return [];
          const message = [read_problems_text(check.name), read_problems_text(check.message)].filter((part) => part !== "").join(": ");
          return {
            ...problem(`health/${read_problems_text(check.id) || read_problems_text(check.name) || "check"}`, severity, message),
            sinceMs: typeof check.since === "string" ? time(check.since) : null,
            remediation: read_problems_text(check.remediation) || null,
            repositories: texts(check.subjects)
          };
        });
        const isUnexplained = healthy === false && !all.some(({ status }) => status === "error" || status === "unknown");
        const unexplained = isUnexplained ? [
          problem("health/status", "error", texts(errors2).join(" · ") || "The health report says `healthy: false`.")
        ] : [];
        return {
          ...NOTHING,
          problems: [...problems, ...unexplained],
          judged: ["health"],
          // A check that was not made because of another one may go on failing.
          undetermined: all.filter(({ status, reason }) => status === "unknown" || reason === "PrerequisiteFailed").map(({ id: id2 }) => `health/${read_problems_text(id2)}`)
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
          problems: (isFailing ? (0, report_values.$I)(members) : []).slice(0, MAX_PROBLEMS).map((member) => ({
            ...problem(`incident/${read_problems_text(member.id) || "job"}`, "error", read_problems_text(member.message)),
            sinceMs: typeof member.since === "string" ? time(member.since) : null,
            remediation: read_problems_text(member.remediation) || null
          })),
          judged: isFailing || verdict === "healthy" ? ["incident"] : [],
          incident: {
            isOpen: OPEN_PHASES.includes(phase),
            isMuted: typeof report.muted_until === "string",
            url: typeof url === "string" && /^https?:\/\/[^\s<>"]+$/.test(url) ? url : null
          }
        };
      }
      function readRollback({ operations, mode }) {
        const failed = mode === "apply" ? (0, report_values.$I)(operations).filter(({ status }) => status === "failed") : [];
        const repositories = [...new Set(failed.flatMap(({ repository }) => read_problems_text(repository) || []))];
        const message = `Not rolled back: ${failed.length} of the run's writes, in ${repositories.join(", ") || "no named repository"}.`;
        const problems = failed.length === 0 ? [] : [{ ...problem("rollback/failed", "error", message), repositories }];
        return { ...NOTHING, problems, judged: mode === "apply" ? ["rollback"] : [] };
      }
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
          judged: ["experiments"]
        };
      }
      function readOther(reading, report, minSuccessRate) {
        const { verdict, members, notes } = (0, read_report.t)(reading, minSuccessRate);
        if (verdict === "unknown" || report === null)
          return { ...NOTHING, notes };
        if (Array.isArray(report.findings)) {
          const problems2 = members.map(({ id: id2, message }) => problem(`validation/${id2}`, "error", message));
          return { ...NOTHING, problems: problems2, judged: ["validation"] };
        }
        const lesser = verdict === "healthy" ? (0, read_report.t)(reading, 100.1).members : [];
        const severity = verdict === "healthy" ? "warning" : "error";
        const errors2 = (0, report_values.$I)(report.errors);
        const isLesser = verdict === "healthy" && errors2.length === 0;
        const problems = (isLesser ? [] : [...members, ...lesser]).map(({ id: id2, message }) => ({
          ...problem(id2.includes("/") ? id2 : `sync/${id2}`, severity, message),
          repositories: errors2.flatMap((error) => `sync/${read_problems_text(error.code)}` === id2 ? read_problems_text(error.repository) || [] : [])
        }));
        return { ...NOTHING, problems, judged: ["sync"] };
      }
      function problem(id2, severity, message) {
        return { id: id2, severity, message, sinceMs: null, remediation: null, repositories: [] };
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
      var markdown = __webpack_require__(3728);
      var plural = __webpack_require__(4639);
      ;
      function createDeliveryReport(facts2) {
        const { startedMs, finishedMs, isDryRun, key, problems, deliveries, suppressed } = facts2;
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
          summary: { sent: count("sent"), suppressed: suppressed.length, failed: count("failed") }
        };
      }
      const SUPPRESSION_WORDS = {
        "already-told": "it was told already",
        "not-wanted": "it does not hear of such events",
        "quiet-hours": "quiet hours; what waits is summed up at their end",
        muted: "a comment on the issue mutes it",
        "other-run": "another run is sending",
        unconfirmed: "it was sent twice without an answer; it is sent again when the message is due again",
        refused: "the channel refused for good; it is tried again when its secret changes",
        limit: "the run's limit of messages is reached; the next run continues"
      };
      function renderDeliverySummary({ deliveries, suppressed, dry_run }) {
        const rows = [
          ...deliveries.map(({ channel, event, status, detail }) => [
            (0, markdown.KH)(channel),
            event,
            status,
            (0, markdown.qV)(detail)
          ]),
          ...suppressed.map(({ channel, reason }) => [
            (0, markdown.KH)(channel),
            "",
            "suppressed",
            SUPPRESSION_WORDS[reason]
          ])
        ];
        const heading = `### Notifications${dry_run ? " (dry run)" : ""}`;
        if (rows.length === 0)
          return `${heading}

There is nothing to say.
`;
        return `${heading}

${(0, markdown.Qj)(["Channel", "Event", "Status", "Details"], rows)}
`;
      }
      function describeDelivery({ channel, event, status, attempts, detail }) {
        const tries = attempts > 1 ? ` after ${(0, plural.B4)(attempts, "attempt")}` : "";
        return `${channel}: ${event} ${status}${tries}${detail === "" ? "." : `: ${detail}`}`;
      }
      var open_history = __webpack_require__(2433);
      var external_node_net_ = __webpack_require__(7030);
      var format = __webpack_require__(1953);
      var limits = __webpack_require__(7786);
      ;
      const SEVERITY_WORDS = {
        info: "info",
        warning: "warning",
        error: "error",
        critical: "critical"
      };
      function signOf({ severity, untilMs }) {
        if (untilMs !== null)
          return "✅";
        return { info: "ℹ️", warning: "⚠️", error: "🔴", critical: "🚨" }[severity];
      }
      function formatTimes({ sinceMs, untilMs }, nowMs) {
        return untilMs === null ? `since ${(0, format.K9)(sinceMs)} (${(0, format.a3)(nowMs - sinceMs)})` : `${(0, format.K9)(sinceMs)} to ${(0, format.K9)(untilMs)} (${(0, format.a3)(untilMs - sinceMs)})`;
      }
      function sectionsOf({ event, firing, over, missed }) {
        const fresh = firing.filter(({ isNew }) => isNew);
        const known = firing.filter(({ isNew }) => !isNew);
        const sections = [
          { heading: event === "changed" ? "New" : "Failing", problems: fresh },
          { heading: event === "changed" ? "Still failing" : "Failing", problems: known },
          { heading: "Recovered", problems: over },
          { heading: "Failed and recovered before this message could be sent", problems: missed }
        ];
        return sections.filter(({ problems }) => problems.length > 0);
      }
      const TEST_TEXT = "This is a test of the notifications. It was asked for by hand, says nothing about the automation, and needs no answer.";
      ;
      const SLACK_LIMITS = {
        blocks: 50,
        /** Characters of the text of a section. */
        section: 3e3,
        header: 150,
        /** Characters of the text beside the blocks: Slack cuts 4,000, and nobody reads so many in a notification. */
        text: 1e3,
        /** All of a message: above some 13,000 Slack answers `msg_blocks_too_long`. https://github.com/slackapi/bolt-js/issues/2509 */
        total: 1e4
      };
      const MAX_MESSAGE = 600;
      function escapeSlack(text) {
        return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
      }
      function renderSlack(message) {
        const sections = sectionsOf(message).flatMap(({ heading, problems }) => problems.map((problem2, place) => ({ problem: problem2, heading: place === 0 ? heading : null })));
        const build = (shown2) => buildBlocks(message, shown2, sections.length - shown2.length);
        const shown = (0, limits.z8)(sections, (some) => fits(build(some)));
        return {
          text: cutMarkup(escapeSlack(textOf(message)), SLACK_LIMITS.text),
          blocks: build(shown),
          unfurl_links: false,
          unfurl_media: false
        };
      }
      function renderSlackText(message) {
        return { text: cutMarkup(escapeSlack(textOf(message)), SLACK_LIMITS.text) };
      }
      function textOf({ title, firing, link }) {
        const first = firing[0];
        return [title, first?.message, link].filter((part) => part !== void 0 && part !== null).join("\n");
      }
      function buildBlocks(message, shown, omitted) {
        const { title, event, link, source, repository, atMs } = message;
        const place = [source, repository].filter((part) => part !== null).join(" · ");
        return [
          {
            type: "header",
            text: { type: "plain_text", text: (0, limits.IN)(title, SLACK_LIMITS.header), emoji: false }
          },
          ...event === "test" ? [section(TEST_TEXT)] : [],
          ...shown.map(({ problem: problem2, heading }) => section(renderProblem(problem2, heading, atMs))),
          ...omitted > 0 ? [section(`_… and ${omitted} more_`)] : [],
          ...link === null ? [] : [section(`<${escapeSlack(link)}|${linkText(link)}>`)],
          { type: "context", elements: [mrkdwn(escapeSlack((0, limits.IN)(place, 300)))] }
        ];
      }
      function renderProblem(problem2, heading, nowMs) {
        const { name, severity, message, remediation } = problem2;
        const lines = [
          heading === null ? "" : `*${heading}*`,
          `${signOf(problem2)} *${escapeSlack((0, limits.IN)(name, 150))}* · ${severity} · ${formatTimes(problem2, nowMs)}`,
          escapeSlack((0, limits.IN)(message, MAX_MESSAGE)),
          remediation === null || problem2.untilMs !== null ? "" : `*To do:* ${escapeSlack((0, limits.IN)(remediation, MAX_MESSAGE))}`
        ];
        return lines.filter((line) => line !== "").join("\n");
      }
      function linkText(link) {
        return /\/issues\/\d+$/.test(link) ? "Open the issue" : "Open the run";
      }
      function section(text) {
        return { type: "section", text: mrkdwn(text) };
      }
      function mrkdwn(text) {
        return { type: "mrkdwn", text: cutMarkup(text, SLACK_LIMITS.section), verbatim: true };
      }
      function cutMarkup(text, max) {
        return text.length <= max ? text : `${(0, limits.IN)(text, max - 1).replace(/&[a-z]*…$/, "…")}`;
      }
      function fits(blocks) {
        return blocks.length <= SLACK_LIMITS.blocks && JSON.stringify(blocks).length <= SLACK_LIMITS.total - SLACK_LIMITS.text;
      }
      ;
      const MAX_SUBJECT = 150;
      const MAX_SHOWN = 50;
      const email_MAX_MESSAGE = 2e3;
      function renderMail(message) {
        const { threadId, sequence, event } = message;
        return {
          subject: (0, limits.IN)(event === "test" ? message.title : `${wordOf(message)} ${message.title}`, MAX_SUBJECT),
          text: renderText(message),
          html: renderHtml(message),
          messageId: `${threadId}.${sequence}`,
          inReplyTo: sequence === 0 ? null : `${threadId}.0`,
          listId: "notifications.automation"
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
          ...shown.map(({ heading, problems }) => [`${heading}:`, ...problems.map((problem2) => renderTextProblem(problem2, atMs))].join("\n\n")),
          omitted > 0 ? `… and ${omitted} more.` : "",
          link === null ? "" : `${linkText(link)}: ${link}`,
          `-- 
${placeOf(message)} · ${(0, format.K9)(atMs)}
${FOOTER}`
        ];
        return `${parts.filter((part) => part !== "").join("\n\n")}
`;
      }
      function renderTextProblem(problem2, nowMs) {
        const { name, severity, message, remediation, untilMs } = problem2;
        return [
          `* ${(0, limits.IN)(name, 200)} (${severity}, ${formatTimes(problem2, nowMs)})`,
          message === "" ? "" : `  ${(0, limits.IN)(message, email_MAX_MESSAGE)}`,
          remediation === null || untilMs !== null ? "" : `  To do: ${(0, limits.IN)(remediation, email_MAX_MESSAGE)}`
        ].filter((line) => line !== "").join("\n");
      }
      function placeOf({ source, repository }) {
        return (0, limits.IN)([source, repository].filter((part) => part !== null).join(" · "), 300);
      }
      function escapeHtml(text) {
        return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
      }
      const COLORS = { info: "#0b5394", warning: "#8a5a00", error: "#b3261e", critical: "#8c1d18" };
      const GREEN = "#1a7f37";
      const GREY = "#57606a";
      function renderHtml(message) {
        const { title, event, severity, link, atMs, firing } = message;
        const { shown, omitted } = cutSections(message);
        const color = firing.length > 0 ? COLORS[severity] : event === "test" ? COLORS.info : GREEN;
        const body = [
          `<h1 style="margin:0 0 16px;font-size:20px;line-height:1.3;color:${color}">${escapeHtml((0, limits.IN)(title, 300))}</h1>`,
          event === "test" ? paragraph(TEST_TEXT) : "",
          ...shown.map(({ heading, problems }) => renderHtmlSection(heading, problems, atMs)),
          omitted > 0 ? paragraph(`… and ${omitted} more.`) : "",
          link === null ? "" : renderButton(link, color),
          `<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #d0d7de;font-size:12px;line-height:1.5;color:${GREY}">${escapeHtml(placeOf(message))} · ${(0, format.K9)(atMs)}<br>${FOOTER}</p>`
        ];
        return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml((0, limits.IN)(title, 300))}</title>
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
        const rows = problems.map((problem2) => renderHtmlProblem(problem2, nowMs));
        return `<h2 style="margin:16px 0 8px;font-size:15px;color:${GREY}">${escapeHtml(heading)}</h2>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
${rows.join("\n")}
</table>`;
      }
      function renderHtmlProblem(problem2, nowMs) {
        const { name, severity, message, remediation, untilMs } = problem2;
        const color = untilMs === null ? COLORS[severity] : GREEN;
        const lines = [
          `<strong style="color:${color}">${signOf(problem2)} ${escapeHtml((0, limits.IN)(name, 200))}</strong> <span style="color:${GREY};font-size:13px">${severity} · ${formatTimes(problem2, nowMs)}</span>`,
          message === "" ? "" : escapeHtml((0, limits.IN)(message, email_MAX_MESSAGE)),
          remediation === null || untilMs !== null ? "" : `<strong>To do:</strong> ${escapeHtml((0, limits.IN)(remediation, email_MAX_MESSAGE))}`
        ];
        return `<tr><td style="padding:8px 0 8px 12px;border-left:3px solid ${color}">${lines.filter((line) => line !== "").join("<br>")}</td></tr><tr><td height="8" style="font-size:0;line-height:8px">&nbsp;</td></tr>`;
      }
      function renderButton(link, color) {
        return `<p style="margin:24px 0 0"><a href="${escapeHtml(link)}" style="display:inline-block;padding:10px 18px;background:${color};color:#ffffff;text-decoration:none;font-weight:600;border-radius:6px">${linkText(link)}</a></p>`;
      }
      function paragraph(text) {
        return `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`;
      }
      var out_address = __webpack_require__(816);
      var index_js_ = __webpack_require__(2491);
      var resolve = __webpack_require__(8727);
      ;
      const SOCKET_TIMEOUT_MS = 3e4;
      function createEmail(place) {
        const { server, from, to } = place;
        return {
          type: "email",
          identity: JSON.stringify([server, from.address, to.map(({ address }) => address).toSorted()]),
          knowsRepeats: false,
          send: async (message, _thread, context) => {
            const startedMs = performance.now();
            const resolution = await (0, resolve.p)(server.host, context.allowsPrivate, context.resolver);
            if (resolution.status === "private")
              return failure("private-address", "permanent", PRIVATE);
            if (resolution.status === "unknown") {
              return failure(resolution.code, "again", `the mail server's host is not known (${resolution.code}).`);
            }
            const [{ address }] = resolution.addresses;
            const progress = { isDataSent: false };
            try {
              const refused = await sendMail(address, place, renderMail(message), context, progress);
              const detail = refused === 0 ? "accepted by the mail server" : `accepted; ${refused} of ${to.length} recipients were refused`;
              return { status: "sent", detail, latencyMs: Math.round(performance.now() - startedMs) };
            } catch (error) {
              return describeFailure(error, Math.round(performance.now() - startedMs), progress);
            }
          }
        };
      }
      const PRIVATE = "the mail server's name stands for a private address, which is refused. Set allow-insecure to true if it is in your own network.";
      function watch(progress) {
        const ignore = () => void 0;
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
          fatal: ignore
        };
      }
      async function sendMail(address, { server, from, to }, content, { allowsPlain, timeoutMs }, progress) {
        const { createTransport } = await (0, index_js_.importMailer)();
        const transport = createTransport({
          host: address,
          port: server.port,
          secure: server.isImplicitTls,
          requireTLS: !server.isImplicitTls && !allowsPlain,
          // The address was resolved before; the certificate is the name's.
          tls: {
            ...(0, external_node_net_.isIP)(server.host) === 0 && { servername: server.host },
            minVersion: "TLSv1.2",
            rejectUnauthorized: (0, out_address.i)(address) || !allowsPlain
          },
          ...server.user !== null && { auth: { user: server.user, pass: server.password ?? "" } },
          connectionTimeout: timeoutMs,
          greetingTimeout: timeoutMs,
          dnsTimeout: timeoutMs,
          socketTimeout: SOCKET_TIMEOUT_MS,
          disableFileAccess: true,
          disableUrlAccess: true,
          logger: watch(progress),
          transactionLog: true
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
            ...reference !== null && { inReplyTo: reference, references: reference },
            headers: {
              ...others.length > 0 && { To: "undisclosed-recipients:;" },
              "Auto-Submitted": "auto-generated",
              "X-Auto-Response-Suppress": "All",
              "List-Id": `<${content.listId}.${domain}>`
            }
          });
          return rejected.length;
        } finally {
          transport.close();
        }
      }
      function describeFailure({ code = "failed", responseCode, command }, latencyMs, { isDataSent }) {
        const status = responseCode === void 0 || code === "ETLS" ? code : String(responseCode);
        const fail = (kind, detail, mayHaveArrived = false) => ({
          ...failure(status, kind, detail),
          latencyMs: responseCode === void 0 ? null : latencyMs,
          mayHaveArrived
        });
        if (code === "ETLS") {
          return fail("later", "the mail server offers no TLS that can be used (STARTTLS). Use smtps:// and port 465, or another server.");
        }
        if (responseCode !== void 0 && responseCode >= 400 && responseCode < 500) {
          return fail("again", `the mail server answered ${responseCode}: not now.`);
        }
        if (code === "EAUTH" || responseCode === 530 || responseCode === 535) {
          return fail("permanent", `the mail server refused the login (${status}). Many providers take no account password: create an app password for SMTP, or use a relay, and set smtp-url to it.`);
        }
        if (responseCode !== void 0 && responseCode >= 500) {
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
      var http_channel = __webpack_require__(4736);
      ;
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
        org_login_required: "the workspace is being moved. Ask an administrator."
      };
      const CONTENT = [
        "invalid_blocks",
        "invalid_blocks_format",
        "msg_blocks_too_long",
        "msg_too_long",
        "no_text",
        "invalid_arguments"
      ];
      const GONE = ["message_not_found", "cant_update_message", "edit_window_closed", "thread_not_found"];
      const readAnswer = ({ code, body }) => {
        if (code !== 200)
          return void 0;
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
        if (remedy !== void 0) {
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
        } catch {
          return null;
        }
      }
      function createSlackBot(place) {
        const call = (method, parameters, context) => (0, http_channel.W)({
          url: new URL(`${place.apiUrl.href.replace(/\/+$/, "")}/${method}`),
          method: "POST",
          headers: {
            "content-type": "application/json; charset=utf-8",
            authorization: `Bearer ${place.token}`
          },
          body: JSON.stringify(parameters)
        }, context, readAnswer);
        const send = async (message, thread, context, payload) => {
          const post = (extra) => call("chat.postMessage", { channel: place.channel, ...payload, ...extra }, context);
          if (thread?.ts === void 0 || thread.channel === void 0)
            return post({});
          const root = { channel: thread.channel, ts: thread.ts };
          if (message.event === "changed") {
            const updated = await call("chat.update", { ...payload, ...root }, context);
            return isGone(updated) ? post({}) : keepThread(updated, root);
          }
          const reply = await post({ channel: root.channel, thread_ts: root.ts });
          if (isGone(reply))
            return post({});
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
          sendPlain: (message, thread, context) => send(message, thread, context, renderSlackText(message))
        };
      }
      function isGone(attempt) {
        return attempt.status === "failed" && GONE.includes(attempt.code);
      }
      function keepThread(attempt, root) {
        return attempt.status === "sent" ? { ...attempt, thread: root } : attempt;
      }
      ;
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
        user_not_found: "the person that the webhook writes to is gone. Create a webhook for a channel."
      };
      const slack_webhook_CONTENT = [
        "invalid_payload",
        "invalid_blocks",
        "invalid_blocks_format",
        "invalid_attachments",
        "msg_blocks_too_long",
        "msg_too_long",
        "no_text"
      ];
      const slack_webhook_readAnswer = ({ code, body }) => {
        if (code < 400 || code >= 500 || code === 429)
          return void 0;
        const word = /^[a-z_]{2,60}$/.exec(body.trim())?.[0] ?? "";
        const remedy = slack_webhook_REMEDIES[word];
        if (remedy !== void 0) {
          return { kind: "permanent", code: word, detail: `Slack answered ${code} ${word}: ${remedy}` };
        }
        if (slack_webhook_CONTENT.includes(word))
          return { kind: "content", code: word, detail: `Slack answered ${code} ${word}.` };
        if (code === 404 || code === 403 || code === 401) {
          const detail = `Slack answered ${code}: there is no such webhook. Create a new one and set the secret to it.`;
          return { kind: "permanent", code: String(code), detail };
        }
        return void 0;
      };
      function createSlackWebhook(url) {
        const post = (payload, context) => (0, http_channel.W)({
          url,
          method: "POST",
          headers: { "content-type": "application/json; charset=utf-8" },
          body: JSON.stringify(payload)
        }, context, slack_webhook_readAnswer);
        return {
          type: "slack",
          identity: url.href,
          knowsRepeats: false,
          send: (message, _thread, context) => post(renderSlack(message), context),
          sendPlain: (message, _thread, context) => post(renderSlackText(message), context)
        };
      }
      var byte_length = __webpack_require__(3080);
      ;
      const TEAMS_LIMIT_BYTES = 18e3;
      const teams_COLORS = { info: "Default", warning: "Warning", error: "Attention", critical: "Attention" };
      const teams_MAX_MESSAGE = 1e3;
      function renderTeams(message) {
        const problems = sectionsOf(message).flatMap(({ heading, problems: some }) => some.map((problem2, place) => ({ problem: problem2, heading: place === 0 ? heading : null })));
        const build = (shown) => wrap(buildCard(message, shown, problems.length - shown.length));
        return build((0, limits.z8)(problems, (some) => (0, byte_length.d)(JSON.stringify(build(some))) <= TEAMS_LIMIT_BYTES));
      }
      function buildCard(message, shown, omitted) {
        const { event, severity, link, source, repository, atMs, firing } = message;
        const title = (0, limits.IN)(message.title, 300);
        const place = (0, limits.IN)([source, repository].filter((part) => part !== null).join(" · "), 300);
        const color = firing.length === 0 ? event === "test" ? "Default" : "Good" : teams_COLORS[severity];
        return {
          $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
          type: "AdaptiveCard",
          version: "1.2",
          fallbackText: title,
          body: [
            rich({ text: title, weight: "Bolder", size: "Large", color }),
            ...event === "test" ? [words(TEST_TEXT)] : [],
            ...firing.length === 0 ? [] : [facts(message)],
            ...shown.flatMap(({ problem: problem2, heading }) => [
              ...heading === null ? [] : [words(heading, true)],
              ...teams_renderProblem(problem2, atMs)
            ]),
            ...omitted > 0 ? [words(`… and ${omitted} more`)] : [],
            rich({ text: place, isSubtle: true })
          ],
          actions: link === null ? [] : [{ type: "Action.OpenUrl", title: linkText(link), url: link }],
          msteams: { width: "full" }
        };
      }
      function facts({ severity, firing, atMs }) {
        return {
          type: "FactSet",
          facts: [
            { title: "Severity", value: severity },
            { title: "Problems", value: String(firing.length) },
            { title: "As of", value: (0, format.K9)(atMs) }
          ]
        };
      }
      function teams_renderProblem(problem2, nowMs) {
        const { name, severity, message, remediation, untilMs } = problem2;
        return [
          rich({
            text: `${signOf(problem2)} ${(0, limits.IN)(name, 150)}`,
            weight: "Bolder",
            color: untilMs === null ? teams_COLORS[severity] : "Good"
          }, { text: ` · ${severity} · ${formatTimes(problem2, nowMs)}`, isSubtle: true }),
          ...message === "" ? [] : [rich({ text: (0, limits.IN)(message, teams_MAX_MESSAGE) })],
          ...remediation === null || untilMs !== null ? [] : [rich({ text: "To do: ", weight: "Bolder" }, { text: (0, limits.IN)(remediation, teams_MAX_MESSAGE) })]
        ];
      }
      function rich(...runs) {
        return { type: "RichTextBlock", inlines: runs.map((run2) => ({ type: "TextRun", ...run2 })) };
      }
      function words(text, isBold = false) {
        return { type: "TextBlock", text, wrap: true, ...isBold && { weight: "Bolder" } };
      }
      function wrap(content) {
        return {
          type: "message",
          attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content }]
        };
      }
      ;
      const teams_readAnswer = ({ code, body }) => {
        if (code === 202)
          return { kind: "sent", code: "202", detail: "accepted by the flow" };
        if ([401, 403, 404].includes(code)) {
          const detail = `the flow answered ${code}${(0, http_channel.h)(body)}: it was deleted, turned off, or its owner left. Create the workflow again and set the secret to its address.`;
          return { kind: "permanent", code: String(code), detail };
        }
        if (code === 413)
          return { kind: "later", code: "413", detail: "the flow answered 413: too large." };
        return void 0;
      };
      function createTeams(url) {
        return {
          type: "teams",
          identity: url.href,
          knowsRepeats: false,
          send: (message, _thread, context) => (0, http_channel.W)({
            url,
            method: "POST",
            headers: { "content-type": "application/json; charset=utf-8" },
            body: JSON.stringify(renderTeams(message))
          }, context, teams_readAnswer)
        };
      }
      var channels_webhook = __webpack_require__(1070);
      ;
      const MAKERS = [
        ({ slack }) => slack && createSlackWebhook(slack),
        ({ slackBot }) => slackBot && createSlackBot(slackBot),
        ({ teams }) => teams && createTeams(teams),
        ({ email }) => email && createEmail(email),
        ({ webhook }) => webhook && (0, channels_webhook.OB)(webhook.url, webhook.keys)
      ];
      function createChannels(places) {
        return MAKERS.flatMap((make) => make(places) ?? []);
      }
      const DIGEST_LENGTH = 6;
      function digestIdentity({ type, identity }, salt) {
        return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify([salt, type, identity])).digest("hex").slice(0, DIGEST_LENGTH);
      }
      var change_state = __webpack_require__(7864);
      var channel_settings = __webpack_require__(7201);
      ;
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
        secret: null
      };
      function isNone(problems) {
        return Object.keys(problems).length === 0;
      }
      function pick(problems, isPicked) {
        return Object.fromEntries(Object.entries(problems).filter(([id2, value]) => isPicked(id2, value)));
      }
      function closeIfOver(log) {
        const isOver = [log.told, log.over, log.untold, log.missed].every(isNone);
        return isOver ? { ...EMPTY_LOG, claim: log.claim, secret: log.secret } : log;
      }
      var state_file = __webpack_require__(838);
      ;
      const INITIAL_NOTIFY_STATE = { groups: {}, refused: {} };
      const DAY_MS = 24 * 60 * 60 * 1e3;
      const FORGOTTEN_MS = 30 * DAY_MS;
      const REFRESH_MS = 7 * DAY_MS;
      function forgetOld(state, nowMs) {
        const groups = Object.entries(state.groups).filter(([, { changedMs }]) => nowMs - changedMs < FORGOTTEN_MS);
        return groups.length === Object.keys(state.groups).length ? state : { ...state, groups: Object.fromEntries(groups) };
      }
      function isRefreshDue(before, now) {
        if (before === void 0 || now === null)
          return false;
        const isGoingOn = Object.values(now.channels).some(({ startedMs }) => startedMs !== null);
        return isGoingOn && now.changedMs - before.changedMs >= REFRESH_MS;
      }
      function isSameState(a, b) {
        return notify_state_textOf(a) === notify_state_textOf(b);
      }
      function notify_state_textOf({ groups, refused }) {
        const kept = Object.entries(groups).map(([key, { isMuted, channels }]) => [key, { isMuted, channels }]);
        return (0, state_file.kT)({ groups: Object.fromEntries(kept), refused });
      }
      ;
      function readNotifyState(value) {
        if (!(0, history_record.Gv)(value))
          return INITIAL_NOTIFY_STATE;
        return {
          groups: readAll(value.groups, readGroup),
          refused: readChannels(value.refused, readRefusal)
        };
      }
      function readAll(value, read) {
        const entries = Object.entries((0, history_record.Gv)(value) ? value : {}).flatMap(([name, entry]) => {
          const found = read(entry);
          return found === null ? [] : [[name, found]];
        });
        return Object.fromEntries(entries);
      }
      function readChannels(value, read) {
        const all = Object.entries(readAll(value, read));
        return Object.fromEntries(all.filter(([name]) => channel_settings.s.some((type) => type === name)));
      }
      function readGroup(value) {
        if (!(0, history_record.Gv)(value) || !(0, history_record.Gv)(value.place))
          return null;
        const { name, repository, link } = value.place;
        return {
          place: { name: read_state_text(name) ?? "automation", repository: read_state_text(repository), link: read_state_text(link) },
          isMuted: value.isMuted === true,
          sources: readAll(value.sources, readOrder),
          changedMs: (0, report_values.kz)(value.changedMs) ?? 0,
          channels: readChannels(value.channels, readLog)
        };
      }
      function readOrder(value) {
        const [id2, attempt] = (0, history_record.Gv)(value) ? [(0, report_values.kz)(value.id), (0, report_values.kz)(value.attempt)] : [];
        return id2 == null || attempt == null ? null : { id: id2, attempt };
      }
      function readRefusal(value) {
        if (!(0, history_record.Gv)(value))
          return null;
        const [secret, code, sinceMs] = [read_state_text(value.secret), read_state_text(value.code), (0, report_values.kz)(value.sinceMs)];
        return secret === null || code === null || sinceMs === null ? null : { secret, code, sinceMs };
      }
      function readLog(value) {
        if (!(0, history_record.Gv)(value))
          return null;
        const told = readAll(value.told, readProblem);
        const over = without(readAll(value.over, readOver), told);
        const untold = without(readAll(value.untold, readProblem), { ...told, ...over });
        const missed = without(readAll(value.missed, readOver), { ...told, ...over, ...untold });
        const sequence = (0, report_values.kz)(value.sequence);
        const known = [told, over, untold, missed].flatMap(Object.values);
        const earliest = known.length === 0 ? null : Math.min(...known.map(({ sinceMs }) => sinceMs));
        return {
          told,
          over,
          untold,
          missed,
          startedMs: (0, report_values.kz)(value.startedMs) ?? earliest,
          sentMs: (0, report_values.kz)(value.sentMs),
          sequence: sequence !== null && Number.isInteger(sequence) && sequence >= 0 ? sequence : EMPTY_LOG.sequence,
          thread: (0, history_record.Gv)(value.thread) ? readAll(value.thread, read_state_text) : null,
          claim: readClaim(value.claim),
          secret: read_state_text(value.secret)
        };
      }
      function without(problems, others) {
        return Object.fromEntries(Object.entries(problems).filter(([id2]) => !Object.hasOwn(others, id2)));
      }
      function readProblem(value) {
        if (!(0, history_record.Gv)(value))
          return null;
        const severity = routing_severity.yR.find((known) => known === value.severity);
        const [message, sinceMs] = [read_state_text(value.message), (0, report_values.kz)(value.sinceMs)];
        if (severity === void 0 || message === null || sinceMs === null)
          return null;
        return { severity, message, sinceMs, ...value.isRaised === true && { isRaised: true } };
      }
      function readOver(value) {
        const problem2 = readProblem(value);
        const untilMs = (0, history_record.Gv)(value) ? (0, report_values.kz)(value.untilMs) : null;
        return problem2 === null || untilMs === null ? null : { ...problem2, untilMs };
      }
      function readClaim(value) {
        if (!(0, history_record.Gv)(value))
          return null;
        const event = channel_settings.y.find((known) => known === value.event);
        const [token, sequence, untilMs] = [
          read_state_text(value.token),
          (0, report_values.kz)(value.sequence),
          (0, report_values.kz)(value.untilMs)
        ];
        if (event === void 0 || token === null || sequence === null || untilMs === null)
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
      ;
      const SECTION = "notifications";
      const REMEDY = "Until it can be, messages may come again in every run. Give the job `contents: write` and let rulesets allow the branch, or set the input folder.";
      function createNotifyLog(store, isDryRun, kit) {
        let instead;
        const changeInstead = async (change) => {
          const before = instead ?? await restoreState(kit);
          const { state, result } = change(before);
          instead = state;
          if (state !== before && !isDryRun)
            await keepState(state, kit);
          return result;
        };
        return {
          change: async (change, records = []) => {
            if (store === null || instead !== void 0)
              return changeInstead(change);
            try {
              const changed = await (0, change_state.U)(store, toStateChange(change, isDryRun), {
                clock: kit.clock,
                random: kit.random,
                message: "Record notifications",
                records: isDryRun ? [] : records
              });
              if ("message" in changed) {
                kit.logger.warning(`What was told cannot be stored. ${changed.message} ${REMEDY}`);
                return changeInstead(change);
              }
              if (changed.problem !== null)
                kit.logger.warning(changed.problem);
              return changed.result;
            } catch (error) {
              if (!(error instanceof errors.y_) && !(error instanceof errors.xL))
                throw error;
              kit.logger.warning(`What was told cannot be read. ${error.message} ${REMEDY}`);
              return changeInstead(change);
            }
          }
        };
      }
      function toStateChange(change, isDryRun) {
        return {
          section: SECTION,
          apply: (value) => {
            const before = readNotifyState(value);
            const { state, result } = change(before);
            return { value: state === before || isDryRun ? void 0 : state, result };
          }
        };
      }
      const STATE_FILE = "automation_notifications_state.json";
      const PREFIX = "automation-notifications-";
      async function restoreState(kit) {
        await kit.restoreFile(STATE_FILE, `${PREFIX}none`, PREFIX);
        const text = await kit.findWorkspaceFile(STATE_FILE);
        try {
          return readNotifyState(JSON.parse(text ?? "null"));
        } catch {
          return readNotifyState(null);
        }
      }
      async function keepState(state, kit) {
        const { id: id2, attempt } = kit.runner.identity;
        await kit.writeText(STATE_FILE, JSON.stringify(state));
        await kit.keepFile(STATE_FILE, `${PREFIX}${id2}-${attempt}-${kit.runner.job ?? ""}-${kit.clock.now()}`);
      }
      ;
      function toOutputs({ summary }, reportFile) {
        return {
          sent: String(summary.sent),
          suppressed: String(summary.suppressed),
          failed: String(summary.failed),
          "report-file": reportFile
        };
      }
      var backoff = __webpack_require__(7203);
      ;
      const MAX_REPEATS = 5;
      function pingUrl(url, { isHealthy, runId }) {
        const target = new URL(url);
        if (!isHealthy)
          target.pathname = `${target.pathname.replace(/\/+$/, "")}/fail`;
        target.searchParams.set("rid", runId);
        return target;
      }
      async function sendPing(url, ping2, context) {
        for (let repeats = 0; ; repeats += 1) {
          const attempt = await (0, http_channel.W)({
            url: pingUrl(url, ping2),
            method: "POST",
            headers: { "content-type": "text/plain; charset=utf-8" },
            body: ping2.text
          }, context, () => void 0);
          const isDone = attempt.status === "sent" || attempt.kind !== "again";
          if (isDone || repeats >= MAX_REPEATS || context.signal?.aborted)
            return attempt;
          await context.clock.sleep((0, backoff.Q4)(repeats, context.random, { baseMs: 500, capMs: 5e3 }), context.signal);
        }
      }
      var quiet_hours = __webpack_require__(8614);
      ;
      function decideEvent(log, { events, repeatMs, nowMs }) {
        const event = findChange(log);
        const isGoingOn = !isNone(log.told) || !isNone(log.untold);
        if (event !== null && events.includes(event))
          return event;
        const isDue = nowMs - (log.sentMs ?? log.startedMs ?? nowMs) >= repeatMs;
        return isGoingOn && isDue && events.includes("reminder") ? "reminder" : null;
      }
      function findChange({ told, over, untold, missed }) {
        const knowsAny = !isNone(told) || !isNone(over);
        const isGoingOn = !isNone(told) || !isNone(untold);
        const isNews2 = [over, untold, missed].some((problems) => !isNone(problems)) || hasRaised(told);
        if (!isNews2)
          return null;
        if (!isGoingOn)
          return "recovered";
        return knowsAny ? "changed" : "opened";
      }
      function hasRaised(told) {
        return Object.values(told).some(({ isRaised }) => isRaised === true);
      }
      function dropUnwanted(log, events) {
        const isGoingOn = !isNone(log.told) || !isNone(log.untold);
        return isGoingOn || events.includes("recovered") ? log : { ...log, over: {}, missed: {} };
      }
      function claimMessage(log, event, lease) {
        const firing = Object.entries({ ...log.told, ...log.untold }).map(([id2, { severity, message, sinceMs }]) => [id2, { severity, message, sinceMs }]);
        const content = {
          event,
          firing: Object.fromEntries(firing),
          over: Object.keys(log.over),
          missed: Object.keys(log.missed)
        };
        return { ...lease, ...content, ...findSequence(log, content) };
      }
      function findSequence({ sequence, claim }, content) {
        if (claim === null || claim.sequence < sequence)
          return { sequence, isRepeat: false };
        const isRepeat = contentOf(claim) === contentOf(content);
        return { sequence: claim.sequence + (isRepeat ? 0 : 1), isRepeat };
      }
      function contentOf({ event, firing, over, missed }) {
        const severities = Object.entries(firing).map(([id2, { severity }]) => `${id2} ${severity}`);
        return JSON.stringify([event, severities.sort(), over.toSorted(), missed.toSorted()]);
      }
      function takeForTold(log, claim, sentMs) {
        const isTold = (id2) => Object.hasOwn(claim.firing, id2);
        const isBack = (id2) => claim.over.includes(id2) && !isTold(id2);
        const told = pick(log.told, (id2) => !isBack(id2));
        const lowered = Object.entries(told).map(([id2, problem2]) => [id2, settle(problem2, claim.firing[id2])]);
        return {
          ...log,
          told: { ...Object.fromEntries(lowered), ...pick(log.untold, isTold) },
          untold: { ...pick(log.untold, (id2) => !isTold(id2)), ...pick(log.told, isBack) },
          over: {
            ...pick(log.over, (id2) => !claim.over.includes(id2) || isTold(id2)),
            ...pick(log.missed, isTold)
          },
          missed: pick(log.missed, (id2) => !isTold(id2) && !claim.missed.includes(id2)),
          sentMs,
          sequence: claim.sequence + 1,
          claim: null
        };
      }
      function settle(problem2, told) {
        if (told === void 0 || told.severity !== problem2.severity)
          return problem2;
        const { severity, message, sinceMs } = problem2;
        return { severity, message, sinceMs };
      }
      function giveUpClaim(log, claim, { mayHaveArrived, nowMs, repeatMs }) {
        if (mayHaveArrived && claim.isRepeat) {
          return { ...log, claim: { ...claim, untilMs: nowMs + repeatMs, isUnconfirmed: true } };
        }
        return mayHaveArrived || claim.isRepeat ? { ...log, claim: { ...claim, untilMs: 0 } } : { ...log, claim: null, sequence: claim.sequence };
      }
      function findClaimant({ claim }, next, nowMs) {
        if (claim === null || claim.untilMs <= nowMs || claim.token === next.token)
          return null;
        if (claim.isUnconfirmed !== true)
          return "other-run";
        return contentOf(claim) === contentOf(next) ? "unconfirmed" : null;
      }
      ;
      const INCIDENT_SEVERITY = "error";
      function judgeSignal(signal, newest, run2) {
        const isLate = (id2) => {
          const known = newest[sourceOf(id2)] ?? null;
          return !(0, run_order.VZ)(run2, known) && !(0, run_order.Mf)(run2, known);
        };
        const { incident, judged, undetermined } = signal;
        const problems = signal.problems.filter(({ id: id2 }) => !isLate(id2));
        const isHeld = ({ severity }) => incident?.isOpen === false && (0, routing_severity.du)(severity, INCIDENT_SEVERITY);
        const held = new Set(problems.filter(isHeld).map(({ id: id2 }) => id2));
        const isRecovering = incident?.isOpen === true && !problems.some(({ severity }) => (0, routing_severity.du)(severity, INCIDENT_SEVERITY));
        return {
          firing: problems.filter(({ id: id2 }) => !held.has(id2)),
          canClear: (id2, severity) => {
            const isSpokenOf = judged.includes(sourceOf(id2)) && !undetermined.includes(id2) && !isLate(id2);
            const waits = isRecovering && (0, routing_severity.du)(severity, INCIDENT_SEVERITY);
            return isSpokenOf && !waits && !held.has(id2);
          }
        };
      }
      ;
      const MAX_REMEMBERED = 300;
      function observeChannel(log, observation) {
        const { firing, canClear, tellsMissed, nowMs } = observation;
        const found = new Map(firing.map((problem2) => [problem2.id, problem2]));
        const isGone2 = (id2, { severity }) => !found.has(id2) && canClear(id2, severity);
        const told = { ...pick(log.told, (id2, problem2) => !isGone2(id2, problem2)) };
        const untold = {
          ...pick(log.untold, (id2, problem2) => !isGone2(id2, problem2))
        };
        const over = { ...log.over, ...end(log.told, isGone2, nowMs) };
        const missed = {
          ...log.missed,
          ...tellsMissed ? end(log.untold, isGone2, nowMs) : {}
        };
        for (const problem2 of firing) {
          const { id: id2 } = problem2;
          const known = told[id2] ?? (log.claim?.over.includes(id2) ? void 0 : over[id2]);
          const remembered = untold[id2] ?? over[id2] ?? missed[id2] ?? describe(problem2, nowMs);
          if (known !== void 0)
            told[id2] = raise(known, problem2);
          else
            untold[id2] = raise(remembered, problem2, false);
          delete over[id2];
          delete missed[id2];
        }
        const startedMs = log.startedMs ?? nowMs;
        return closeIfOver({ ...log, told, untold, over, missed, startedMs });
      }
      function describe({ severity, message, sinceMs }, nowMs) {
        return { severity, message: message.slice(0, MAX_REMEMBERED), sinceMs: sinceMs ?? nowMs };
      }
      function raise({ severity, message, sinceMs, isRaised }, problem2, wasTold = true) {
        if ((0, routing_severity.du)(severity, problem2.severity)) {
          return { severity, message, sinceMs, ...isRaised && { isRaised } };
        }
        return { ...describe(problem2, sinceMs), sinceMs, ...wasTold && { isRaised: true } };
      }
      function end(problems, isGone2, nowMs) {
        const ended = Object.entries(pick(problems, isGone2));
        return Object.fromEntries(ended.map(([id2, problem2]) => [id2, { ...problem2, untilMs: nowMs }]));
      }
      ;
      function observeGroup(before, run2) {
        const judged = judgeSignal(run2.signal, before?.sources ?? {}, run2.order);
        const logs = run2.channels.map((channel) => {
          const log = moveTo(channel, before?.channels[channel.type] ?? EMPTY_LOG);
          return [channel.type, observe(log, judged, channel, run2.nowMs)];
        });
        const known = logs.filter(([type, log]) => before?.channels[type] !== void 0 || log.startedMs !== null);
        if (known.length === 0)
          return before ?? null;
        return {
          place: run2.place,
          isMuted: run2.signal.incident?.isMuted ?? false,
          sources: { ...before?.sources, ...newestOf(judged, run2) },
          changedMs: run2.nowMs,
          channels: { ...before?.channels, ...Object.fromEntries(known) }
        };
      }
      function moveTo({ secret }, log) {
        if (log.secret === secret || log.secret === null)
          return { ...log, secret };
        const untold = { ...log.told, ...log.untold };
        return { ...EMPTY_LOG, secret, untold, missed: log.missed, startedMs: log.startedMs };
      }
      function observe(log, { firing, canClear }, channel, nowMs) {
        const observed = observeChannel(log, {
          firing: firing.filter((problem2) => isWanted(problem2, channel)),
          canClear,
          tellsMissed: channel.events.includes("opened"),
          nowMs
        });
        return dropUnwanted(observed, channel.events);
      }
      function newestOf({ firing }, { signal, order }) {
        if (order === null)
          return {};
        const sources = [...signal.judged, ...firing.map(({ id: id2 }) => sourceOf(id2))];
        return Object.fromEntries(sources.map((source) => [source, order]));
      }
      ;
      const LEASE_MS = 10 * 60 * 1e3;
      const EVENT_ORDER = ["opened", "changed", "recovered", "reminder"];
      function planNotifications(before, run2) {
        const remembered = forgetOld(before, run2.nowMs);
        const own = observeGroup(remembered.groups[run2.key], run2);
        const groups = { ...remembered.groups, ...own !== null && { [run2.key]: own } };
        const decisions = Object.entries(groups).flatMap(([key, group]) => run2.channels.flatMap((channel) => decide(channel, key, group, remembered, run2) ?? []));
        const wanted = decisions.filter((decision) => "claim" in decision).toSorted(byUrgency);
        const deliveries = wanted.slice(0, run2.maxMessages);
        for (const { key, channel, claim } of deliveries)
          groups[key] = withClaim(groups[key], channel, claim);
        const state = { groups, refused: forgetChanged(remembered, run2.channels) };
        return {
          state: isSameState(before, state) && !isRefreshDue(before.groups[run2.key], own) ? before : state,
          deliveries,
          suppressions: [
            ...decisions.filter((decision) => "reason" in decision),
            ...wanted.slice(run2.maxMessages).map(({ key, channel }) => ({ key, channel, reason: "limit" }))
          ]
        };
      }
      function decide(channel, key, group, { refused }, run2) {
        const log = group.channels[channel.type];
        const isOwn = key === run2.key;
        if (log === void 0 || log.startedMs === null || !isOwn && log.secret !== channel.secret)
          return null;
        const { token, nowMs, repeatMs } = run2;
        const events = isOwn ? channel.events : channel.events.filter((event2) => event2 !== "reminder");
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
        if ((0, quiet_hours.rM)(channel.quietHours, nowMs))
          return suppress("quiet-hours");
        return {
          key,
          channel: channel.type,
          event,
          severity: plan_notifications_severityOf(claim, log),
          place: group.place,
          claim,
          log
        };
      }
      function plan_notifications_severityOf({ firing }, { over, missed }) {
        const problems = Object.values(firing);
        return (0, routing_severity.Zk)((problems.length > 0 ? problems : [...Object.values(over), ...Object.values(missed)]).map(({ severity }) => severity));
      }
      function byUrgency(a, b) {
        const [ofA, ofB] = [a, b].map(({ severity }) => routing_severity.yR.indexOf(severity));
        if (ofA !== ofB)
          return (ofB ?? 0) - (ofA ?? 0);
        return EVENT_ORDER.indexOf(a.event) - EVENT_ORDER.indexOf(b.event);
      }
      function withClaim(group, channel, claim) {
        const log = group?.channels[channel];
        if (group === void 0 || log === void 0)
          throw new errors.zU("A message is planned for no group.");
        return { ...group, channels: { ...group.channels, [channel]: { ...log, claim } } };
      }
      function forgetChanged({ refused }, channels) {
        const isCurrent = (type, secret) => channels.every((channel) => channel.type !== type || channel.secret === secret);
        return Object.fromEntries(Object.entries(refused).filter(([type, { secret }]) => isCurrent(type, secret)));
      }
      ;
      const MAX_NAMES = 3;
      function createMessage({ key, event, severity, place, claim, log }, problems, nowMs) {
        const found = new Map(problems.map((problem2) => [problem2.id, problem2]));
        const firing = Object.entries(claim.firing).map(([id2, logged]) => message_describe(id2, found.get(id2) ?? logged, logged, isNews(id2, log)));
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
          title: (0, limits.h0)(formatTitle(parts, place, started, nowMs)),
          source: (0, limits.h0)(place.name),
          repository: place.repository === null ? null : (0, limits.h0)(place.repository),
          link: (0, limits.o3)(place.link),
          atMs: nowMs
        };
      }
      function createTestMessage(place, id2, nowMs) {
        const name = place.repository ?? place.name;
        return {
          id: id2,
          threadId: id2,
          sequence: 0,
          event: "test",
          severity: "info",
          title: (0, limits.h0)(`Test message from ${name}: nothing is wrong`),
          firing: [],
          over: [],
          missed: [],
          source: (0, limits.h0)(place.name),
          repository: place.repository === null ? null : (0, limits.h0)(place.repository),
          link: (0, limits.o3)(place.link),
          atMs: nowMs
        };
      }
      function isNews(id2, { told }) {
        return told[id2] === void 0 || told[id2].isRaised === true;
      }
      function message_describe(id2, { severity, message, remediation = null }, { sinceMs }, isNew) {
        return {
          name: (0, limits.h0)(nameOf(id2)),
          severity,
          message: (0, limits.h0)(message),
          remediation: remediation === null ? null : (0, limits.h0)(remediation),
          sinceMs,
          untilMs: null,
          isNew
        };
      }
      function describeAll(ids2, problems) {
        return ids2.flatMap((id2) => {
          const problem2 = problems[id2];
          return problem2 === void 0 ? [] : { ...message_describe(id2, problem2, problem2, false), untilMs: problem2.untilMs };
        });
      }
      function sort(problems) {
        const rank = ({ severity, isNew }) => 2 * routing_severity.yR.indexOf(severity) + (isNew ? 1 : 0);
        return problems.toSorted((a, b) => rank(b) - rank(a) || (a.name < b.name ? -1 : 1));
      }
      function formatTitle({ event, firing, over, missed }, { name, repository }, startedMs, nowMs) {
        const where = repository === null ? name : `${name} in ${repository}`;
        const isFailing = (0, routing_severity.Zk)(firing.map(({ severity }) => severity)) !== "warning";
        const names = (0, format.ki)((firing.length > 0 ? firing : over.length > 0 ? over : missed).map((problem2) => problem2.name), MAX_NAMES);
        if (event === "recovered") {
          return over.length === 0 ? `${where} failed and recovered: ${names}` : `${where} recovered after ${(0, format.a3)(nowMs - startedMs)}: ${names}`;
        }
        const state = isFailing ? "is failing" : "has warnings";
        if (event === "opened")
          return `${where} ${state}: ${names}`;
        if (event === "reminder") {
          const lasting = isFailing ? "has been failing" : "has had warnings";
          return `${where} ${lasting} for ${(0, format.a3)(nowMs - startedMs)}: ${names}`;
        }
        const fresh = firing.filter(({ isNew }) => isNew).length;
        const changes = [
          fresh > 0 ? `${fresh} new` : "",
          over.length > 0 ? `${over.length} recovered` : "",
          missed.length > 0 ? `${missed.length} came and went` : ""
        ].filter((change) => change !== "");
        return `${where} ${state}, ${(0, plural.B4)(firing.length, "problem")} (${changes.join(", ")}): ${names}`;
      }
      ;
      function settleDeliveries(state, settled, repeatMs) {
        return settled.reduce((before, one) => settle_deliveries_settle(before, one, repeatMs), state);
      }
      function settle_deliveries_settle(state, { delivery, outcome }, repeatMs) {
        const { key, channel, claim } = delivery;
        const group = state.groups[key];
        const log = group?.channels[channel];
        if (group === void 0 || log === void 0 || log.secret !== delivery.log.secret)
          return state;
        const isOurs = log.claim?.token === claim.token;
        const keepClaim = isOurs ? {} : { claim: log.claim };
        const next = outcome.status === "sent" ? { ...takeForTold(log, claim, outcome.atMs), ...keepClaim, thread: outcome.thread ?? log.thread } : isOurs ? giveUpClaim(log, claim, { mayHaveArrived: outcome.mayHaveArrived, nowMs: outcome.atMs, repeatMs }) : log;
        const refused = outcome.status === "failed" && outcome.isPermanent && log.secret !== null ? { [channel]: { secret: log.secret, code: outcome.code, sinceMs: outcome.atMs } } : {};
        return {
          groups: {
            ...state.groups,
            [key]: { ...group, channels: { ...group.channels, [channel]: closeIfOver(next) } }
          },
          refused: { ...state.refused, ...refused }
        };
      }
      ;
      const MAX_ATTEMPTS = 4;
      const LONGEST_WAIT_MS = 3e4;
      const BACKOFF = { baseMs: 1e3, capMs: 1e4 };
      async function deliver(channel, message, thread, context) {
        let mayHaveArrived = false;
        let isPlain = false;
        for (let attempts = 1; ; attempts += 1) {
          const send = (isPlain ? channel.sendPlain : void 0) ?? channel.send;
          const last = await send(message, thread, context);
          if (last.status === "sent")
            return { last, attempts, mayHaveArrived };
          mayHaveArrived ||= last.mayHaveArrived;
          const isLost = last.mayHaveArrived && !channel.knowsRepeats;
          const waitMs = waitOf(last, attempts, isPlain || channel.sendPlain === void 0, context);
          if (waitMs === null || isLost || attempts >= MAX_ATTEMPTS || context.signal?.aborted) {
            return { last, attempts, mayHaveArrived };
          }
          isPlain ||= last.kind === "content";
          await context.clock.sleep(waitMs, context.signal);
        }
      }
      function waitOf(attempt, attempts, isPlainest, { random }) {
        if (attempt.kind === "content")
          return isPlainest ? null : 0;
        if (attempt.kind !== "again")
          return null;
        const { retryAfterMs } = attempt;
        if (retryAfterMs === void 0)
          return (0, backoff.Q4)(attempts - 1, random, BACKOFF);
        return retryAfterMs > LONGEST_WAIT_MS ? null : retryAfterMs + random() * BACKOFF.baseMs;
      }
      ;
      async function run(request, { log, channels, context, isDryRun }) {
        const plan = await log.change((state) => {
          const made = planNotifications(state, request);
          return { state: made.state, result: made };
        });
        const sent = await Promise.all(plan.deliveries.map(async (planned) => {
          const message = createMessage(planned, request.signal.problems, request.nowMs);
          const channel = channels.find(({ type }) => type === planned.channel);
          if (isDryRun || channel === void 0)
            return { entry: planEntry(planned, message.id, message.title, context) };
          const delivery = await deliver(channel, message, planned.log.thread, context);
          const entry = createEntry(planned, message.id, delivery, context);
          return { entry, settled: { delivery: planned, outcome: toOutcome(delivery, context) } };
        }));
        return {
          deliveries: sent.map(({ entry }) => entry),
          suppressed: plan.suppressions,
          settled: sent.flatMap(({ settled }) => settled ?? [])
        };
      }
      async function run_settle({ settled }, repeatMs, log, records) {
        if (settled.length === 0)
          return;
        await log.change((state) => ({ state: settleDeliveries(state, settled, repeatMs), result: void 0 }), records);
      }
      function planEntry({ channel, event, key }, id2, title, { clock }) {
        const at = new Date(clock.now()).toISOString();
        const shared = { channel, event, key, message_id: id2, at, code: null, latency_ms: null, permanent: false };
        return { ...shared, status: "planned", attempts: 0, detail: title };
      }
      function createEntry({ channel, event, key }, id2, { last, attempts }, { clock }) {
        return {
          channel,
          event,
          key,
          message_id: id2,
          status: last.status,
          at: new Date(clock.now()).toISOString(),
          attempts,
          latency_ms: last.latencyMs,
          code: last.status === "sent" ? null : last.code,
          permanent: last.status === "failed" && last.kind === "permanent",
          detail: last.detail
        };
      }
      function toOutcome({ last, mayHaveArrived }, { clock }) {
        const atMs = clock.now();
        if (last.status === "sent") {
          return { status: "sent", atMs, ...last.thread !== void 0 && { thread: last.thread } };
        }
        return { status: "failed", atMs, code: last.code, isPermanent: last.kind === "permanent", mayHaveArrived };
      }
      ;
      async function ping({ pingUrl: pingUrl2, isDryRun }, key, { problems, judged }, context, { runner }) {
        if (pingUrl2 === void 0 || isDryRun || judged.length === 0)
          return [];
        const errors2 = problems.filter(({ severity }) => severity === "error" || severity === "critical");
        const { id: id2, attempt } = runner.identity;
        const runId = toUuid(`${key} ${id2 ?? context.clock.now()} ${attempt ?? 1}`);
        const text = errors2.length === 0 ? "No errors." : `${(0, plural.B4)(errors2.length, "error")}.`;
        const last = await sendPing(pingUrl2, { isHealthy: errors2.length === 0, runId, text }, context);
        const delivery = { last, attempts: 1, mayHaveArrived: false };
        return [createEntry({ channel: "ping", event: "ping", key }, runId, delivery, context)];
      }
      function toUuid(text) {
        const hex = (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
        const parts = [
          hex.slice(0, 8),
          hex.slice(8, 12),
          `8${hex.slice(13, 16)}`,
          `8${hex.slice(17, 20)}`,
          hex.slice(20, 32)
        ];
        return parts.join("-");
      }
      ;
      async function testChannel(type, key, { inputs, channels, context, kit }) {
        const { runner, clock } = kit;
        const id2 = `${key}-test-${clock.now().toString(36)}`;
        const link = inputs.issueUrl ?? runner.runUrl ?? null;
        const place = {
          name: runner.identity.workflow ?? "automation",
          repository: runner.repository ?? null,
          link
        };
        const message = createTestMessage(place, id2, clock.now());
        const channel = channels.find((one) => one.type === type);
        const send = async () => {
          if (type === "ping" && inputs.pingUrl !== void 0) {
            const ping2 = { isHealthy: true, runId: (0, external_node_crypto_.randomUUID)(), text: "Test." };
            return { last: await sendPing(inputs.pingUrl, ping2, context), attempts: 1, mayHaveArrived: false };
          }
          if (channel === void 0)
            return { last: NO_SECRET, attempts: 0, mayHaveArrived: false };
          return deliver(channel, message, null, context);
        };
        return createEntry({ channel: type, event: "test", key }, id2, await send(), context);
      }
      const NO_SECRET = {
        status: "failed",
        code: "no-secret",
        kind: "permanent",
        detail: "its secret is not set.",
        latencyMs: null,
        mayHaveArrived: false
      };
      ;
      const HOUR_MS = 36e5;
      const TIMEOUT_MS = 1e4;
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
          timeoutMs: TIMEOUT_MS
        };
        const key = keyOf(inputs, kit);
        if (inputs.testChannel !== void 0) {
          const tested = await testChannel(inputs.testChannel, key, { inputs, channels, context, kit });
          return publish({ deliveries: [tested], suppressed: [], settled: [] }, { key, problems: 0, startedMs }, inputs, kit);
        }
        const signal = readSignal(inputs.status, await readReports(inputs.reportFiles, kit), inputs.minSuccessRate);
        for (const note of signal.notes)
          kit.logger.info(note);
        const ready = await prepare(inputs, channels, kit);
        if (ready.length === 0 && inputs.pingUrl === void 0) {
          kit.logger.notice("No channel has a secret: nothing can be sent.");
        }
        const connect = (0, open_history.lN)("send-notifications", inputs.githubToken, kit);
        const store = ready.length === 0 ? null : (0, open_history.jC)(inputs, kit, connect);
        const log = createNotifyLog(store, inputs.isDryRun, kit);
        const request = toRequest(inputs, key, signal, ready, kit);
        const { isDryRun } = inputs;
        const outcome = ready.length === 0 ? send_notifications_NOTHING : await run(request, { log, channels, context, isDryRun });
        await run_settle(outcome, request.repeatMs, log, toRecords(outcome, kit));
        const pinged = await ping(inputs, key, signal, context, kit);
        const deliveries = [...outcome.deliveries, ...pinged];
        await publish({ ...outcome, deliveries }, { key, problems: signal.problems.length, startedMs }, inputs, kit);
      }
      const send_notifications_NOTHING = { deliveries: [], suppressed: [], settled: [] };
      function keyOf({ key, repository }, { runner }) {
        const place = repository === void 0 ? runner.repository : `${repository.owner}/${repository.name}`;
        const source = [runner.workflowFile ?? runner.identity.workflow ?? "automation", runner.job ?? ""];
        const name = key ?? [runner.repository ?? "", ...source].join("\n");
        return (0, external_node_crypto_.createHash)("sha256").update(`notify
${place ?? ""}
${name}`).digest("hex").slice(0, 16);
      }
      function toRequest(inputs, key, signal, channels, { runner, clock }) {
        const { identity } = runner;
        return {
          key,
          order: (0, run_order.$k)(identity.id, identity.attempt),
          place: {
            name: inputs.key ?? identity.workflow ?? "automation",
            repository: runner.repository ?? null,
            link: inputs.issueUrl ?? signal.incident?.url ?? runner.runUrl ?? null
          },
          signal,
          channels,
          repeatMs: inputs.repeatHours * HOUR_MS,
          maxMessages: inputs.maxMessages,
          token: (0, external_node_crypto_.randomUUID)(),
          nowMs: clock.now()
        };
      }
      async function readReports(patterns, kit) {
        const files = await kit.listWorkspaceFiles(patterns);
        return Promise.all(files.map(async (file) => {
          try {
            const text = await kit.findWorkspaceFile(file);
            return text === void 0 ? { status: "missing", file } : { status: "read", file, text: redactJson(text, kit) };
          } catch (error) {
            if (!(error instanceof errors.xL))
              throw error;
            return { status: "unreadable", file, message: error.message };
          }
        }));
      }
      function redactJson(text, { redactData }) {
        try {
          return JSON.stringify(redactData(JSON.parse(text)));
        } catch {
          return redactData(text);
        }
      }
      async function prepare(inputs, channels, kit) {
        const configured = await readChannelConfigs(inputs, kit);
        for (const { type } of configured) {
          const isThere = type === "ping" ? inputs.pingUrl !== void 0 : channels.some((one) => one.type === type);
          if (!isThere)
            kit.logger.notice(`The channel ${type} of the configuration has no secret: it hears nothing.`);
        }
        return channels.map((channel) => ({
          ...inputs.settings,
          ...configured.find(({ type }) => type === channel.type),
          type: channel.type,
          secret: digestIdentity(channel, kit.runner.repository ?? "")
        }));
      }
      async function readChannelConfigs({ config }, kit) {
        if (config === void 0)
          return [];
        try {
          const text = await kit.findWorkspaceFile(config);
          if (text === void 0)
            return [];
          const check = (0, check_ecosystem_config.l1)(text, { file: config });
          if (check.config !== null)
            return check.config.notifications;
          kit.logger.warning(`${config} is not valid: the settings of channels in it are not used.`);
        } catch (error) {
          if (!(error instanceof errors.xL))
            throw error;
          kit.logger.warning(`${error.message} The settings of channels in it are not used.`);
        }
        return [];
      }
      function toRecords({ deliveries }, { runner }) {
        const text = JSON.stringify({ deliveries });
        const identity = { ...runner.identity, event: runner.eventName ?? null };
        const settings = { run: identity, nameOf: (name) => name, hidesNames: false };
        return (0, report_records.P)([{ kind: "delivery", file: "deliveries", text }], settings).records;
      }
      async function publish({ deliveries, suppressed }, { key, problems, startedMs }, inputs, kit) {
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
          isDryRun: inputs.isDryRun
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
    })
  ),
  /***/
  7803: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          getProxyUrl
        )
        /* harmony export */
      });
      function getProxyUrl(reqUrl) {
        const usingSsl = reqUrl.protocol === "https:";
        if (checkBypass(reqUrl)) {
          return void 0;
        }
        const proxyVar = (() => {
          if (usingSsl) {
            return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
          } else {
            return process.env["http_proxy"] || process.env["HTTP_PROXY"];
          }
        })();
        if (proxyVar) {
          try {
            return new DecodedURL(proxyVar);
          } catch (_a) {
            if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://"))
              return new DecodedURL(`http://${proxyVar}`);
          }
        } else {
          return void 0;
        }
      }
      function checkBypass(reqUrl) {
        if (!reqUrl.hostname) {
          return false;
        }
        const reqHost = reqUrl.hostname;
        if (isLoopbackAddress(reqHost)) {
          return true;
        }
        const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
        if (!noProxy) {
          return false;
        }
        let reqPort;
        if (reqUrl.port) {
          reqPort = Number(reqUrl.port);
        } else if (reqUrl.protocol === "http:") {
          reqPort = 80;
        } else if (reqUrl.protocol === "https:") {
          reqPort = 443;
        }
        const upperReqHosts = [reqUrl.hostname.toUpperCase()];
        if (typeof reqPort === "number") {
          upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
        }
        for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) {
          if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) {
            return true;
          }
        }
        return false;
      }
      function isLoopbackAddress(host) {
        const hostLower = host.toLowerCase();
        return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
      }
      class DecodedURL extends URL {
        constructor(url, base) {
          super(url, base);
          this._decodedUsername = decodeURIComponent(super.username);
          this._decodedPassword = decodeURIComponent(super.password);
        }
        get username() {
          return this._decodedUsername;
        }
        get password() {
          return this._decodedPassword;
        }
      }
    })
  ),
  /***/
  1953: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K9: () => (
          /* binding */
          formatMoment
        ),
        /* harmony export */
        a3: () => (
          /* binding */
          formatDuration
        ),
        /* harmony export */
        iQ: () => (
          /* binding */
          HOUR_MS
        ),
        /* harmony export */
        ki: () => (
          /* binding */
          formatList
        ),
        /* harmony export */
        sO: () => (
          /* binding */
          DAY_MS
        )
        /* harmony export */
      });
      const MINUTE_MS = 6e4;
      const HOUR_MS = 60 * MINUTE_MS;
      const DAY_MS = 24 * HOUR_MS;
      function formatDuration(durationMs) {
        const minutes = Math.max(0, Math.round(durationMs / MINUTE_MS));
        const days = Math.floor(minutes / 1440);
        const hours = Math.floor(minutes % 1440 / 60);
        const parts = [
          [days, "d"],
          [hours, "h"],
          [days > 0 ? 0 : minutes % 60, "min"]
        ];
        const words = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
        return words.length === 0 ? "less than a minute" : words.join(" ");
      }
      function formatMoment(atMs) {
        return `${new Date(atMs).toISOString().slice(0, 16).replace("T", " ")} UTC`;
      }
      function formatList(names, shown = 5) {
        const rest = names.length - shown;
        return rest > 0 ? `${names.slice(0, shown).join(", ")} and ${rest} more` : names.join(", ");
      }
    })
  ),
  /***/
  7864: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          changeState
        )
        /* harmony export */
      });
      var _append_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9035);
      var _record_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5100);
      var _shard_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4884);
      var _state_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(838);
      async function changeState(store, change, { clock, random, message, records = [] }) {
        const groups = (0, _append_records_js__WEBPACK_IMPORTED_MODULE_0__.o)(records);
        const folders = [
          .../* @__PURE__ */ new Set([_state_file_js__WEBPACK_IMPORTED_MODULE_1__.P2, ...groups.flatMap(({ stream, day }) => (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_2__.pd)([stream], [day]))])
        ];
        for (let attempt = 1; ; attempt += 1) {
          const snapshot = await store.open(folders);
          const paths = snapshot.files.map(({ path: path2 }) => path2);
          const { sections, path, kept, problem } = (0, _state_file_js__WEBPACK_IMPORTED_MODULE_1__.qy)(await snapshot.read((0, _state_file_js__WEBPACK_IMPORTED_MODULE_1__.BM)(paths)));
          const { value, result } = change.apply(sections[change.section]);
          const files = new Map(await append(snapshot, groups));
          if (value !== void 0 || problem !== null) {
            for (const [name, text] of kept)
              files.set(name, text);
            files.set(path, (0, _state_file_js__WEBPACK_IMPORTED_MODULE_1__.kT)(value === void 0 ? sections : { ...sections, [change.section]: value }));
          }
          if (files.size === 0)
            return { status: "unchanged", result, problem };
          const written = await snapshot.write(files, message);
          if (written.status === "written")
            return { status: "changed", result, problem };
          if (written.status === "refused")
            return { ...written, result };
          if (attempt >= _record_history_js__WEBPACK_IMPORTED_MODULE_3__.m) {
            const why = `Other writers were faster ${_record_history_js__WEBPACK_IMPORTED_MODULE_3__.m} times.`;
            return { status: "contended", message: `${store.place} could not be written: ${why}`, result };
          }
          await clock.sleep(random() * Math.min(_record_history_js__WEBPACK_IMPORTED_MODULE_3__.u_, _record_history_js__WEBPACK_IMPORTED_MODULE_3__.SC * 2 ** attempt));
        }
      }
      async function append(snapshot, groups) {
        if (groups.length === 0)
          return /* @__PURE__ */ new Map();
        const parts = snapshot.files.flatMap(({ path }) => {
          const shard = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_2__.vE)(path);
          const isWanted = groups.some(({ stream, day }) => shard?.stream === stream && shard.day === day);
          return shard !== null && isWanted ? [{ ...shard, path }] : [];
        });
        const texts = await snapshot.read(parts.map(({ path }) => path));
        const plan = (0, _append_records_js__WEBPACK_IMPORTED_MODULE_0__.h)(groups, ({ stream, day }) => {
          const own = parts.filter((part) => part.stream === stream && part.day === day).toSorted((a, b) => a.part - b.part);
          return { last: own.at(-1)?.part ?? 0, texts: own.map(({ path }) => texts.get(path) ?? "") };
        });
        return plan.files;
      }
    })
  ),
  /***/
  838: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BM: () => (
          /* binding */
          statePathsIn
        ),
        /* harmony export */
        P2: () => (
          /* binding */
          STATE_FOLDER
        ),
        /* harmony export */
        kT: () => (
          /* binding */
          renderStateFile
        ),
        /* harmony export */
        qy: () => (
          /* binding */
          readStateFile
        )
        /* harmony export */
      });
      var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1286);
      var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
      var _report_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);
      const STATE_FOLDER = "v1";
      const STATE_PATH = `${STATE_FOLDER}/state.json`;
      const STATE_VERSION = 1;
      const OWN_PATH = `${STATE_FOLDER}/state-v${STATE_VERSION}.json`;
      function statePathsIn(paths) {
        return paths.filter((path) => path === STATE_PATH || path === OWN_PATH);
      }
      function readStateFile(texts) {
        const main = readText(texts.get(STATE_PATH));
        if (main.status === "read")
          return { ...NOTHING, sections: main.sections };
        if (main.status === "newer") {
          const own = readText(texts.get(OWN_PATH));
          const problem2 = `${STATE_PATH} was written by a later release. This one keeps its own state in ${OWN_PATH}: use the same release of all actions.`;
          return own.status === "read" ? { ...NOTHING, path: OWN_PATH, sections: own.sections } : { ...NOTHING, path: OWN_PATH, problem: problem2 };
        }
        const text = texts.get(STATE_PATH);
        if (text === void 0)
          return NOTHING;
        const path = `${STATE_FOLDER}/state-damaged-${(0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.VK)(text)}.json`;
        const problem = `${STATE_PATH} cannot be read. It is kept as ${path}, and the state begins anew.`;
        return { ...NOTHING, kept: /* @__PURE__ */ new Map([[path, text]]), problem };
      }
      const NOTHING = { sections: {}, path: STATE_PATH, kept: /* @__PURE__ */ new Map(), problem: null };
      function readText(text) {
        if (text === void 0)
          return { status: "missing" };
        const value = (0, _history_record_js__WEBPACK_IMPORTED_MODULE_1__.lj)(text);
        if (value === null || typeof value.v !== "number" || value.v < 1)
          return { status: "damaged" };
        if (value.v > STATE_VERSION)
          return { status: "newer" };
        const { v: _version, ...sections } = value;
        return { status: "read", sections };
      }
      function renderStateFile(sections) {
        if ("v" in sections)
          throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__.zU("A section of the state cannot be called v.");
        const text = JSON.stringify({ v: STATE_VERSION, ...sorted(sections) }, null, 1);
        const ascii = text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
        return `${ascii}
`;
      }
      function sorted(sections) {
        const names = Object.keys(sections).sort();
        return Object.fromEntries(names.map((name) => [name, sortValue(sections[name])]));
      }
      function sortValue(value) {
        if (Array.isArray(value))
          return value.map(sortValue);
        return (0, _history_record_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value) ? sorted(value) : value;
      }
    })
  ),
  /***/
  1293: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          readReport
        )
        /* harmony export */
      });
      const LESSER = ["medium", "low"];
      const MILD = ["ok", "warning", "unknown"];
      const DEFINITIVE = [
        "TokenMissing",
        "TokenRefused",
        "ConfigMissing",
        "ConfigUnreadable",
        "ConfigInvalid",
        "DisabledByInactivity",
        "WorkflowDisabled"
      ];
      const LASTING_MS = 24 * 60 * 60 * 1e3;
      const MAX_QUOTED = 5;
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
      function isLasting({ status, since }, reportedAt) {
        return status === "warning" && Date.parse(text(reportedAt)) - Date.parse(text(since)) >= LASTING_MS;
      }
      function judgeHealth(report, checks) {
        const errors = checks.filter(({ status }) => status === "error");
        const failing = errors.filter(({ severity }) => !LESSER.includes(severity));
        if (failing.length > 0) {
          const isDefinitive = failing.some(({ reason }) => DEFINITIVE.includes(reason));
          return { ...failingBecause(failing.map(toHealthMember)), ...isDefinitive && { isDefinitive } };
        }
        const isBadWithoutCheck = errors.length === 0 && report.healthy === false;
        if (isBadWithoutCheck && !MILD.includes(report.status))
          return failingBecause(toHealthMembers(report.errors));
        return report.status === "unknown" ? unreadable("A critical check of the health report could not be evaluated.") : { verdict: "healthy", members: [], notes: [] };
      }
      function toHealthMembers(errors) {
        const reported = Array.isArray(errors) ? errors.map(text).filter((error) => error !== "") : [];
        const message = reported.length > 0 ? quoteFirst(reported) : "The health report says `healthy: false`.";
        return [{ id: "health", message }];
      }
      function toHealthMember(check) {
        return {
          id: text(check.id) || text(check.name) || "check",
          message: [text(check.name), text(check.message)].filter((part) => part !== "").join(": "),
          ...typeof check.since === "string" && !Number.isNaN(Date.parse(check.since)) && { since: check.since },
          ...typeof check.remediation === "string" && { remediation: check.remediation }
        };
      }
      function readValidation(isValid, findings) {
        if (isValid)
          return { verdict: "healthy", members: [], notes: [] };
        const errors = findings.filter(({ severity }) => severity === "error");
        const groups = Map.groupBy(errors, ({ rule }) => text(rule) || "invalid");
        const members = [...groups].map(([rule, group]) => ({
          id: rule,
          message: quoteFirst(group.map((f) => `${text(f.file)}:${String(f.line ?? 1)} ${text(f.message)}`))
        }));
        const found = members.length > 0 ? members : [{ id: "validation", message: "Not valid." }];
        return { ...failingBecause(found), isDefinitive: true };
      }
      function readSync(repositories, errors, minSuccessRate) {
        const attempted = repositories.filter(({ status }) => status === "scanned" || status === "failed");
        const broken = new Set(errors.map(({ repository }) => text(repository).toLowerCase()));
        const good = attempted.filter(({ status, repository }) => status === "scanned" && !broken.has(text(repository).toLowerCase()));
        const rate = attempted.length === 0 ? 100 : 100 * good.length / attempted.length;
        const hasRunFailed = errors.some(({ repository }) => repository === null);
        if (!hasRunFailed && rate >= minSuccessRate)
          return { verdict: "healthy", members: [], notes: [] };
        const groups = Map.groupBy(errors, ({ code }) => text(code) || "failed");
        const members = [...groups].map(([code, group]) => ({
          id: `sync/${code}`,
          message: `${group.length} × ${code}: ${quoteFirst(group.map((error) => [text(error.repository), text(error.message)].filter(Boolean).join(": ")))}`
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
        } catch {
          return null;
        }
      }
      function isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function text(value) {
        return typeof value === "string" ? value : "";
      }
      function name(file) {
        return `\`${file.replaceAll("`", "'")}\``;
      }
    })
  ),
  /***/
  6988: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $k: () => (
          /* binding */
          parseRunOrder
        ),
        /* harmony export */
        Mf: () => (
          /* binding */
          isSameRun
        ),
        /* harmony export */
        VZ: () => (
          /* binding */
          isNewerRun
        )
        /* harmony export */
      });
      function isNewerRun(run, other) {
        if (run === null || other === null)
          return true;
        return run.id > other.id || run.id === other.id && run.attempt > other.attempt;
      }
      function isSameRun(run, other) {
        return run !== null && other !== null && run.id === other.id && run.attempt === other.attempt;
      }
      function parseRunOrder(id2, attempt) {
        return id2 !== null && /^[1-9]\d{0,14}$/.test(id2) ? { id: Number(id2), attempt: attempt ?? 1 } : null;
      }
    })
  ),
  /***/
  7786: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        IN: () => (
          /* binding */
          cutText
        ),
        /* harmony export */
        h0: () => (
          /* binding */
          plainLine
        ),
        /* harmony export */
        o3: () => (
          /* binding */
          safeLink
        ),
        /* harmony export */
        z8: () => (
          /* binding */
          takeWhileFits
        )
        /* harmony export */
      });
      var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5282);
      const ELLIPSIS = "…";
      const GAP = "​";
      function cutText(text, max) {
        if (text.length <= max)
          return text;
        if (max < 1)
          return "";
        const kept = text.slice(0, max - 1);
        return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}${ELLIPSIS}`;
      }
      function plainLine(text) {
        return (0, _text_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(text).replace(/[\u2028\u2029]/g, " ").toWellFormed().replaceAll("://", `:${GAP}//`).replace(/\bwww\./gi, `www${GAP}.`).replace(/\bmailto:/gi, `mailto${GAP}:`).replace(/([a-z0-9-])\.(?=[a-z]{2,}\/)/gi, `$1${GAP}.`).replace(/@(?=\S)/g, `@${GAP}`).trim();
      }
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
      function safeLink(link) {
        if (link === null || !/^https?:\/\/[^\s<>"'`|\\{}^[\]]+$/.test(link))
          return null;
        return link.length > 2e3 ? null : link;
      }
    })
  ),
  /***/
  7961: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          compilePatternList
        )
        /* harmony export */
      });
      var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7282);
      function compilePatternList(patterns) {
        const tests = patterns.map(compilePattern);
        const isMatchAtFirst = tests[0]?.isNegated ?? false;
        return (text) => {
          const deciding = tests.findLast((test) => test.matches(text));
          return deciding === void 0 ? isMatchAtFirst : !deciding.isNegated;
        };
      }
      const PLAIN_NAME = /^[\w-][\w./-]*\w$/;
      function compilePattern(pattern) {
        const isNegated = pattern.startsWith("!");
        const glob = isNegated ? pattern.slice(1) : pattern;
        if (PLAIN_NAME.test(glob))
          return { isNegated, matches: (text) => text === glob };
        const matches = compileGlob(glob);
        return { isNegated, matches: (text) => matches(text) };
      }
      function compileGlob(glob) {
        const { source } = picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__.makeRe(glob, { dot: true, nonegate: true, noextglob: true });
        const expression = compileExpression(source);
        return (text) => text === glob || expression.test(text);
      }
      function compileExpression(source) {
        const plain = source.replace(/\\(.)/gsu, (whole, character) => character === "-" ? "\\x2d" : /[\w$^\\.*+?()[\]{}|/]/.test(character) ? whole : character);
        try {
          return new RegExp(plain, "su");
        } catch {
          return new RegExp(source, "s");
        }
      }
    })
  ),
  /***/
  3080: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          byteLength
        )
        /* harmony export */
      });
      function byteLength(text) {
        let bytes = 0;
        for (const character of text) {
          const code = character.codePointAt(0) ?? 0;
          bytes += code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
        }
        return bytes;
      }
    })
  ),
  /***/
  816: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          isPublicAddress
        )
        /* harmony export */
      });
      var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
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
        ["240.0.0.0", 4]
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
        ["ff00::", 8]
      ];
      for (const [network, prefix] of PRIVATE_V4)
        PRIVATE.addSubnet(network, prefix, "ipv4");
      for (const [network, prefix] of PRIVATE_V6)
        PRIVATE.addSubnet(network, prefix, "ipv6");
      const EMBEDDING = [
        { network: "::ffff:0:0", prefix: 96, at: 12 },
        { network: "::", prefix: 96, at: 12 },
        { network: "64:ff9b::", prefix: 96, at: 12 },
        { network: "2002::", prefix: 16, at: 2 }
      ].map(({ network, prefix, at }) => {
        const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
        list.addSubnet(network, prefix, "ipv6");
        return { list, at };
      });
      function isPublicAddress(address) {
        const plain = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
        if ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(plain))
          return !PRIVATE.check(plain, "ipv4");
        if ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(plain) === 0 || PRIVATE.check(plain, "ipv6"))
          return false;
        const holder = EMBEDDING.find(({ list }) => list.check(plain, "ipv6"));
        if (holder === void 0)
          return true;
        const bytes = toBytes(plain).slice(holder.at, holder.at + 4);
        return !PRIVATE.check(bytes.join("."), "ipv4");
      }
      function toBytes(address) {
        const dotted = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
        const [a = 0, b = 0, c = 0, d = 0] = (dotted ?? []).slice(1).map(Number);
        const groups = dotted ? address.replace(dotted[0], `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`) : address;
        const [head = "", tail] = groups.split("::");
        const words = (part) => part === "" ? [] : part.split(":").map((word) => Number.parseInt(word, 16));
        const [first, last] = [words(head), words(tail ?? "")];
        const missing = tail === void 0 ? 0 : 8 - first.length - last.length;
        return [...first, ...Array.from({ length: missing }, () => 0), ...last].flatMap((word) => [
          word >> 8,
          word & 255
        ]);
      }
    })
  ),
  /***/
  1070: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        OB: () => (
          /* binding */
          createWebhook
        ),
        Br: () => (
          /* binding */
          parseSigningKeys
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      var byte_length = __webpack_require__(3080);
      var limits = __webpack_require__(7786);
      ;
      const WEBHOOK_LIMIT_BYTES = 2e4;
      function renderWebhook(message) {
        const problems = [
          ...message.firing.map((problem) => renderProblem(problem, "firing")),
          ...message.over.map((problem) => renderProblem(problem, "recovered")),
          ...message.missed.map((problem) => renderProblem(problem, "missed"))
        ];
        const build = (shown) => ({
          type: `health.incident.${message.event}`,
          timestamp: toIso(message.atMs),
          data: {
            incident: message.threadId,
            sequence: message.sequence,
            severity: message.severity,
            title: (0, limits.IN)(message.title, 500),
            workflow: (0, limits.IN)(message.source, 300),
            repository: message.repository === null ? null : (0, limits.IN)(message.repository, 300),
            url: message.link,
            problems: shown,
            omitted: problems.length - shown.length
          }
        });
        return build((0, limits.z8)(problems, (some) => (0, byte_length.d)(JSON.stringify(build(some))) <= WEBHOOK_LIMIT_BYTES));
      }
      function renderProblem(problem, status) {
        return {
          id: (0, limits.IN)(problem.name, 200),
          status,
          is_new: problem.isNew,
          severity: problem.severity,
          message: (0, limits.IN)(problem.message, 2e3),
          since: toIso(problem.sinceMs),
          until: problem.untilMs === null ? null : toIso(problem.untilMs)
        };
      }
      function toIso(atMs) {
        return new Date(atMs).toISOString();
      }
      var http_channel = __webpack_require__(4736);
      ;
      const [MIN_KEY, MAX_KEY] = [24, 64];
      function parseSigningKeys(text) {
        const keys = text.split(/[\s,]+/).filter((part) => part !== "").map(parseKey);
        const [first, ...others] = keys.filter((key) => key !== null);
        return first === void 0 || keys.includes(null) ? null : [first, ...others];
      }
      function parseKey(text) {
        const encoded = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text)?.[1];
        const key = Buffer.from(encoded ?? "", "base64");
        return key.length >= MIN_KEY && key.length <= MAX_KEY ? key : null;
      }
      function sign(keys, id2, timestamp, body) {
        return keys.map((key) => `v1,${(0, external_node_crypto_.createHmac)("sha256", key).update(`${id2}.${timestamp}.${body}`).digest("base64")}`).join(" ");
      }
      function createWebhook(url, keys) {
        return {
          type: "webhook",
          identity: url.href,
          knowsRepeats: true,
          send: (message, _thread, context) => {
            const body = JSON.stringify(renderWebhook(message));
            const timestamp = Math.floor(context.clock.now() / 1e3);
            return (0, http_channel.W)({
              url,
              method: "POST",
              headers: {
                "content-type": "application/json",
                "webhook-id": message.id,
                "webhook-timestamp": String(timestamp),
                "webhook-signature": sign(keys, message.id, timestamp, body)
              },
              body
            }, context, () => void 0);
          }
        };
      }
    })
  ),
  /***/
  4736: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        W: () => (
          /* binding */
          attemptHttp
        ),
        h: () => (
          /* binding */
          quote
        )
      });
      var backoff = __webpack_require__(7203);
      var external_node_http_ = __webpack_require__(7067);
      var external_node_https_ = __webpack_require__(4708);
      var external_node_net_ = __webpack_require__(7030);
      var out_address = __webpack_require__(816);
      var lib_proxy = __webpack_require__(7803);
      ;
      async function openTunnel(url) {
        const proxy = (0, lib_proxy.s)(url);
        if (proxy === void 0 || proxy.hostname === "")
          return null;
        const { TunnelAgent } = await Promise.all(
          /* import() */
          [__webpack_require__.e(598), __webpack_require__.e(162)]
        ).then(__webpack_require__.bind(__webpack_require__, 9162));
        return new TunnelAgent(new URL(proxy.href));
      }
      var resolve = __webpack_require__(8727);
      ;
      const MAX_ANSWER = 64 * 1024;
      async function sendHttp(request, options) {
        const { url } = request;
        if (url.protocol !== "https:" && !options.allowsPlain) {
          return { status: "unanswered", code: "no-https", wasSent: false };
        }
        const tunnel = await openTunnel(url);
        if (tunnel !== null) {
          const host = url.hostname.replace(/^\[|\]$/g, "");
          const isPrivate = (0, external_node_net_.isIP)(host) !== 0 && !(0, out_address.i)(host) && !options.allowsPrivate;
          return isPrivate ? { status: "unanswered", code: "private-address", wasSent: false } : exchange(request, { tunnel, addresses: [] }, options);
        }
        const resolution = await (0, resolve.p)(url.hostname, options.allowsPrivate, options.resolver);
        if (resolution.status === "private")
          return { status: "unanswered", code: "private-address", wasSent: false };
        if (resolution.status === "unknown")
          return { status: "unanswered", code: resolution.code, wasSent: false };
        return exchange(request, { tunnel: null, addresses: resolution.addresses }, options);
      }
      function exchange({ url, method, headers, body }, { tunnel, addresses }, { timeoutMs, signal, allowsPlain }) {
        const isSecure = url.protocol === "https:";
        const startedMs = performance.now();
        const signals = [AbortSignal.timeout(timeoutMs), ...signal === void 0 ? [] : [signal]];
        return new Promise((resolve2) => {
          let wasSent = false;
          const fail = (code) => resolve2({ status: "unanswered", code, wasSent });
          const request = (isSecure ? external_node_https_ : external_node_http_).request(url, {
            method,
            // No connection is kept: the process ends after a few of them.
            agent: tunnel ?? false,
            headers: { "content-length": Buffer.byteLength(body), "user-agent": "automation-notify", ...headers },
            signal: AbortSignal.any(signals),
            rejectUnauthorized: !allowsPlain || addresses.every(({ address }) => (0, out_address.i)(address)),
            ...tunnel === null && { lookup: answerWith(addresses) }
          });
          request.on("socket", (socket) => {
            if (tunnel !== null)
              wasSent = true;
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
            const finish = () => resolve2({
              status: "answered",
              code: response.statusCode ?? 0,
              retryAfter: response.headers["retry-after"],
              body: text,
              latencyMs: Math.round(answered)
            });
            response.setEncoding("utf8");
            response.on("data", (chunk) => {
              text = (text + chunk).slice(0, MAX_ANSWER);
            });
            response.on("end", finish).on("error", finish).on("close", finish);
          });
          request.end(body);
        });
      }
      function answerWith(addresses) {
        return (_host, { all }, answer) => {
          const [first] = addresses;
          if (all === true)
            answer(null, [...addresses]);
          else
            answer(null, first?.address ?? "", first?.family);
        };
      }
      function reasonOf(signal) {
        return signal?.aborted ? "cancelled" : "timeout";
      }
      function codeOf(error) {
        return error.code ?? error.errors?.[0]?.code ?? "failed";
      }
      ;
      async function attemptHttp(request, context, read) {
        const answer = await sendHttp(request, context);
        if (answer.status === "unanswered")
          return describeSilence(answer);
        const verdict = read(answer) ?? judgeStatus(answer);
        const { code, detail, thread } = verdict;
        const { latencyMs } = answer;
        if (verdict.kind === "sent") {
          return { status: "sent", detail, latencyMs, ...thread !== void 0 && { thread } };
        }
        return {
          status: "failed",
          code,
          kind: verdict.kind,
          detail,
          latencyMs,
          // A gateway that gave up waiting says nothing about what stands behind it.
          mayHaveArrived: answer.code === 502 || answer.code === 504,
          retryAfterMs: (0, backoff.oR)(answer.retryAfter, context.clock.now()) ?? void 0
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
      function quote(body) {
        const line = body.trim().split(/\r?\n/, 1)[0] ?? "";
        return /^[\w .,:;!?'()-]{1,120}$/.test(line) ? `: ${line.replace(/[.\s]+$/, "")}` : "";
      }
      const SILENCES = {
        "private-address": "its name stands for a private address, which is refused. Set allow-insecure to true if the receiver is in your own network.",
        "no-https": "its address does not begin with https, which is refused unless allow-insecure is true.",
        timeout: "it did not answer in time.",
        cancelled: "the run was cancelled.",
        "proxy-refused": "the proxy of the runner refused the connection. Allow its host there, or name it in no_proxy.",
        ENOTFOUND: "its host is not known.",
        EAI_AGAIN: "its host could not be looked up.",
        ECONNREFUSED: "it refused the connection.",
        ECONNRESET: "it closed the connection."
      };
      function describeSilence({ code, wasSent }) {
        const isOurs = code === "private-address" || code === "no-https";
        return {
          status: "failed",
          code,
          kind: isOurs ? "permanent" : code === "cancelled" ? "later" : "again",
          detail: SILENCES[code] ?? `the connection failed (${code}).`,
          latencyMs: null,
          mayHaveArrived: wasSent
        };
      }
    })
  ),
  /***/
  8727: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          resolveHost
        )
        /* harmony export */
      });
      var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553);
      var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
      var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(816);
      const systemResolver = async (host) => {
        const found = await (0, node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(host, { all: true });
        return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
      };
      async function resolveHost(host, allowsPrivate, resolver = systemResolver) {
        const plain = host.replace(/^\[|\]$/g, "");
        const version = (0, node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(plain);
        let found;
        try {
          found = version === 0 ? await resolver(plain) : [{ address: plain, family: version === 6 ? 6 : 4 }];
        } catch (error) {
          return { status: "unknown", code: error.code ?? "ENOTFOUND" };
        }
        const [first, ...others] = found;
        if (first === void 0)
          return { status: "unknown", code: "ENOTFOUND" };
        const isAllowed = allowsPrivate || found.every(({ address }) => (0, _address_js__WEBPACK_IMPORTED_MODULE_2__.i)(address));
        return isAllowed ? { status: "resolved", addresses: [first, ...others] } : { status: "private" };
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
