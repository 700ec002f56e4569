const id = 970;
const ids = [970];
const modules = {
  /***/
  9038: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          readInputs
        )
        /* harmony export */
      });
      var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
      var _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4682);
      const STATUSES = {
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
      const [FIRST_WORD, ...MORE_WORDS] = Object.keys(STATUSES);
      function readInputs(reader) {
        const openAfter = reader.integer("open-after", { min: 1, max: 10, default: 1 });
        const [label = "automation-health", ...moreLabels] = readList(reader, "labels", "automation-health");
        const inputs = {
          githubToken: reader.secret("github-token"),
          repository: reader.parsed("repository", _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__.gG, "must be like `owner/name`"),
          status: STATUSES[reader.choice("status", [FIRST_WORD, ...MORE_WORDS], "auto")],
          reportFiles: reader.lines("report-files"),
          key: reader.optional("key"),
          title: reader.optional("title"),
          labels: [label, ...moreLabels],
          assignees: readList(reader, "assignees").map((login) => login.replace(/^@/, "")),
          openAfter,
          historyToken: reader.optionalSecret("history-token"),
          branch: readBranch(reader, openAfter),
          folder: reader.optionalWorkspacePath("folder"),
          journalFile: reader.optionalWorkspacePath("journal-file", "automation_journal.jsonl"),
          reportFile: readReportFile(reader),
          closeAfter: reader.integer("close-after", { min: 1, max: 20, default: 2 }),
          closesOnRecovery: reader.boolean("close-on-recovery", true),
          reopenWithinHours: reader.integer("reopen-within-hours", { min: 0, max: 8760, default: 72 }),
          minSuccessRate: reader.integer("min-success-rate", { min: 0, max: 100, default: 90 }),
          writeIntervalMs: reader.integer("write-interval-ms", { min: 0, max: 6e5, default: 1e3 }),
          isDryRun: reader.boolean("dry-run", false)
        };
        reader.finish();
        return inputs;
      }
      function readBranch(reader, openAfter) {
        const branch = reader.parsed("branch", _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__._, "must be the name of a branch");
        if (branch === "none")
          return void 0;
        return branch ?? (openAfter > 1 ? "automation-data" : void 0);
      }
      function readReportFile(reader) {
        const file = reader.workspacePath("report-file", "automation_incident.json");
        return file === "none" ? void 0 : file;
      }
      function readList(reader, name, fallback = "") {
        return reader.string(name, fallback).split(/[\r\n,]/).map((value) => value.trim()).filter((value) => value !== "");
      }
    })
  ),
  /***/
  5454: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _automation_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1166);
          var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9038);
          var _report_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1347);
          await (0, _automation_action_kit__WEBPACK_IMPORTED_MODULE_2__.C)((kit) => (0, _report_incident_js__WEBPACK_IMPORTED_MODULE_1__.h)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.K)(kit.inputs), kit));
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  1347: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        h: () => (
          /* binding */
          reportIncident
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      var errors = __webpack_require__(1286);
      ;
      function combineSignal(status, reports) {
        const verdict = status === "auto" ? judge(reports) : status;
        const notes = status === "auto" && reports.length === 0 ? ["There is no status to report: set report-files, or set status to the job's status."] : reports.flatMap((report) => report.notes);
        const warnings = uniqueById(reports.flatMap((report) => report.warnings ?? []));
        const isDefinitive = reports.some((report) => report.isDefinitive === true);
        const more = { ...warnings.length > 0 && { warnings }, ...isDefinitive && { isDefinitive } };
        if (verdict !== "failing")
          return { ...more, verdict, members: [], notes };
        const found = uniqueById(reports.flatMap(({ members: members2 }) => members2));
        const members = found.length > 0 ? found : [{ id: "job", message: "The job failed; see its log." }];
        return { ...more, verdict, members, notes };
      }
      function judge(reports) {
        if (reports.some(({ verdict }) => verdict === "failing"))
          return "failing";
        const isClear = reports.length > 0 && reports.every(({ verdict }) => verdict === "healthy");
        return isClear ? "healthy" : "unknown";
      }
      function uniqueById(members) {
        return [...new Map(members.toReversed().map((member) => [member.id, member])).values()].toReversed();
      }
      var read_report = __webpack_require__(1293);
      ;
      function createIncidentReport(facts) {
        const { key, scope, atMs, signal, progress, action, issue: issue2, isDryRun } = facts;
        const { phase } = progress.state;
        return {
          schema_version: 1,
          timestamp: toIso(atMs),
          key,
          scope,
          verdict: signal.verdict,
          phase,
          action,
          issue_number: issue2?.number ?? null,
          issue_url: issue2?.url ?? null,
          since: phase === "ok" || progress.sinceMs === null ? null : toIso(progress.sinceMs),
          ...facts.mutedUntilMs !== void 0 && { muted_until: toIso(facts.mutedUntilMs) },
          dry_run: isDryRun,
          members: signal.members,
          warnings: signal.warnings ?? [],
          transitions: isDryRun ? [] : listTransitions(facts)
        };
      }
      function listTransitions({ key, signal, progress, issue: issue2 }) {
        const { transition } = progress;
        if (transition === null)
          return [];
        const { from, to, atMs, openedAtMs } = transition;
        const isOver = to === "ok" && openedAtMs !== null;
        return [
          {
            key,
            from,
            to,
            at: toIso(atMs),
            members: signal.members.map(({ id: id2 }) => id2),
            opened_at: openedAtMs === null ? null : toIso(openedAtMs),
            duration_seconds: isOver ? Math.round((atMs - openedAtMs) / 1e3) : null,
            issue_number: issue2?.number ?? null
          }
        ];
      }
      function toIso(atMs) {
        return new Date(atMs).toISOString();
      }
      var secret_text = __webpack_require__(5744);
      var markdown = __webpack_require__(3728);
      var format = __webpack_require__(1953);
      var printable = __webpack_require__(5282);
      ;
      const MAX_TITLE = 256;
      const MAX_BODY = 58e3;
      const LARGEST_BODY = 65536;
      const MIN_GENERATED = 4e3;
      const MAX_ROWS = 50;
      const MAX_WARNINGS = 20;
      const MAX_CELL = 1e3;
      const BEGIN = "<!-- begin generated -->";
      const DETAILS = "<!-- details -->";
      const END = "<!-- end generated -->";
      function renderTitle(title, members, scope) {
        if (title !== void 0)
          return plain(title);
        const ids2 = (0, format.ki)(members.map(({ id: id2 }) => id2), 3);
        return plain(`[health] ${members.length} failing: ${ids2} - ${scope}`);
      }
      function isGeneratedTitle(title, scope) {
        if (!/^\[health\] \d+ failing: .* - ./.test(title))
          return false;
        return scope === null || title.endsWith(plain(` - ${scope}`));
      }
      function renderMembers(signal, rest = "in the report of this run") {
        const rows = signal.members.slice(0, MAX_ROWS).map(({ id: id2, message, since, remediation }) => [
          `**${tableCell(id2)}**`,
          tableText(message),
          since === void 0 ? "" : (0, format.K9)(Date.parse(since)),
          remediation === void 0 ? "" : tableText(remediation)
        ]);
        const hidden = signal.members.length - rows.length;
        return [
          (0, markdown.Qj)(["What", "Details", "Since", "What to do"], rows),
          ...hidden > 0 ? [`… and ${hidden} more, ${rest}.`] : [],
          ...signal.notes.slice(0, 10).map((note) => `- ${(0, markdown.Wd)(redactAndShorten(note))}`),
          ...renderWarnings(signal.warnings ?? [])
        ].join("\n\n");
      }
      function renderWarnings(warnings) {
        if (warnings.length === 0)
          return [];
        const oldest = warnings.toSorted((a, b) => Date.parse(a.since ?? "") - Date.parse(b.since ?? ""));
        const lines = oldest.slice(0, MAX_WARNINGS).map(({ id: id2, message, since = "" }) => {
          return `- **${code(id2)}** since ${(0, format.K9)(Date.parse(since))}: ${(0, markdown.Wd)(redactAndShorten(message))}`;
        });
        const hidden = oldest.length - lines.length;
        const rest = hidden > 0 ? [`- … and ${hidden} more`] : [];
        return [`Warnings for more than a day:

${[...lines, ...rest].join("\n")}`];
      }
      function renderDetails(signal) {
        const help = "<sub>Managed by report-incident: this issue is updated and closed automatically. Close it as *not planned* to mute it until it recovers, or for 7 days; the label `health:mute` mutes it too. Text that you add below is kept.</sub>";
        return `${renderMembers(signal, "in the report of the failed run linked above")}

${help}`;
      }
      function renderRun({ run: run2, url, atMs }) {
        const name = run2 === null ? "a run" : `run ${run2.id}${run2.attempt > 1 ? `, attempt ${run2.attempt}` : ""}`;
        return `${url === void 0 ? name : (0, markdown.iQ)(name, url)} (${(0, format.K9)(atMs)})`;
      }
      function splitBody(body) {
        const lines = body.split(/\r?\n/);
        const begin = lines.indexOf(BEGIN);
        const details = lines.indexOf(DETAILS, begin + 1);
        const end = lines.indexOf(END, details + 1);
        const isWhole = begin !== -1 && details > begin && end > details;
        const others = (part) => part.filter((line) => !line.startsWith("<!-- eco-health:v1 ")).join("\n").trim();
        if (!isWhole)
          return { status: "", details: "", before: "", after: others(lines) };
        return {
          status: lines.slice(begin + 1, details).join("\n"),
          details: lines.slice(details + 1, end).join("\n"),
          before: others(lines.slice(0, begin)),
          after: others(lines.slice(end + 1))
        };
      }
      function joinBody(markerLine, { status, details, before, after }, place) {
        const others = before.length + after.length + markerLine.length + status.length + 200;
        const room = Math.min(Math.max(MIN_GENERATED, MAX_BODY - others), LARGEST_BODY - others);
        const cut = (0, markdown.yU)(details, room, `_Truncated: see the full report of ${renderRun(place)}._`);
        const parts = [markerLine, before, BEGIN, status, DETAILS, cut, END, after];
        return parts.filter((part) => part !== "").join("\n");
      }
      function renderMemberChange(before, after) {
        const added = after.filter(({ id: id2 }) => !before.includes(id2));
        const gone = before.filter((id2) => !after.some((member) => member.id === id2));
        if (added.length === 0 && gone.length === 0)
          return null;
        return [
          ...added.length > 0 ? [`**Also failing now:**
${added.slice(0, MAX_ROWS).map(toLine).join("\n")}`] : [],
          ...gone.length > 0 ? [`**No longer failing:** ${(0, format.ki)(gone.map(code), 20)}`] : []
        ].join("\n\n");
      }
      function readMemberIds(details) {
        return details.split("\n").flatMap((line) => /^\| \*\*`+ ?(.*?) ?`+\*\* \|/.exec(line)?.[1] ?? []);
      }
      function formatSpan(fromMs, toMs) {
        return (0, format.a3)(toMs - fromMs);
      }
      function toLine({ id: id2, message }) {
        return `- **${code(id2)}** ${(0, markdown.CS)(redactAndShorten(message))}`;
      }
      function code(text) {
        return (0, markdown.SS)(redactAndShorten(text));
      }
      function tableCell(text) {
        return (0, markdown.KH)(redactAndShorten(text));
      }
      function tableText(text) {
        return (0, markdown.qV)(redactAndShorten(text));
      }
      function redactAndShorten(text) {
        return shorten((0, secret_text.f)(text));
      }
      function shorten(text) {
        return text.length > MAX_CELL ? `${text.slice(0, MAX_CELL)}…` : text;
      }
      function plain(text) {
        const line = (0, printable.g)((0, secret_text.f)(text)).replaceAll(/\s+/g, " ");
        return line.length > MAX_TITLE ? `${line.slice(0, MAX_TITLE - 1)}…` : line;
      }
      ;
      const ICONS = { failing: "❌", healthy: "✅", unknown: "❔" };
      function renderIncidentSummary(signal, settings, { action, why, issue: issue2, isDryRun, error, ...lost }) {
        const done = isDryRun ? `${action} (dry run: nothing was written)` : action;
        const place = issue2 === null ? "" : `: ${(0, markdown.iQ)(`issue ${issue2.number}`, issue2.url)}`;
        return [
          `## ${ICONS[signal.verdict]} Incident: ${signal.verdict}, ${done}${place}`,
          ...error === null ? [(0, markdown.Wd)((0, secret_text.f)(why))] : [`> [!CAUTION]
> The incident issue could not be maintained. ${(0, markdown.CS)((0, secret_text.f)(error))}`],
          ...renderLost(lost),
          ...signal.verdict === "failing" ? [(0, markdown.Wd)(renderTitle(settings.title, signal.members, settings.scope)), renderMembers(signal)] : renderWarnings(signal.warnings ?? [])
        ].join("\n\n");
      }
      function renderLost({ unassigned = [], unlabelled = [] }) {
        const lines = [
          [unassigned, "Could not be assigned"],
          [unlabelled, "Labels that could not be set"]
        ];
        return lines.flatMap(([names, words]) => names.length === 0 ? [] : [`> [!WARNING]
> ${words}: ${names.map((name) => (0, markdown.SS)(name)).join(", ")}.`]);
      }
      ;
      function incidentEcosystem({ repository, key, workflow, job }, digest) {
        const which = key === void 0 ? ["workflow", repository?.toLowerCase() ?? null, workflow, job] : ["key", key];
        return digest(JSON.stringify(["incident", ...which])).slice(0, 16);
      }
      function incidentKey(repository, name, digest) {
        return digest(`v1|${repository.toLowerCase()}|${name}`).slice(0, 16);
      }
      var run_order = __webpack_require__(6988);
      var journal_ports = __webpack_require__(5786);
      var repository_ref = __webpack_require__(2156);
      var connect = __webpack_require__(2015);
      var open_history = __webpack_require__(2433);
      ;
      async function identifyIncident({ key }, place, issues, { runner }) {
        const { job = "", workflowFile, identity } = runner;
        const digest = (text) => (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
        const repository = key === void 0 ? await findSource(place, issues, runner) : null;
        const workflow = workflowFile ?? identity.workflow ?? "automation";
        return incidentEcosystem({ repository, key, workflow, job }, digest);
      }
      async function findSource(place, issues, { repository, repositoryId }) {
        const source = (0, repository_ref.rH)(repository ?? "");
        if (source === null || (0, repository_ref.Kq)(source) === (0, repository_ref.Kq)(place))
          return null;
        const reported = repositoryId === void 0 ? await issues.readRepositoryId(source) : Number(repositoryId);
        const placeId = await issues.readRepositoryId(place);
        if (reported === null)
          return (0, repository_ref.Kq)(source);
        return reported === placeId ? null : String(reported);
      }
      ;
      function toOutputs({ action, issue: issue2, unassigned = [], unlabelled = [] }) {
        return {
          action,
          "issue-number": issue2 === null ? "" : String(issue2.number),
          "issue-url": issue2?.url ?? "",
          "not-assigned": unassigned.join(", "),
          "not-labelled": unlabelled.join(", ")
        };
      }
      ;
      async function readReports(files, kit) {
        return Promise.all(files.map((file) => readReportFile(file, kit)));
      }
      async function readReportFile(file, kit) {
        try {
          const text = await kit.findWorkspaceFile(file);
          return text === void 0 ? { status: "missing", file } : { status: "read", file, text: redactJson(text, kit) };
        } catch (error) {
          if (!(error instanceof errors.xL))
            throw error;
          const message = error.problems.map((problem) => problem.message).join(" ");
          return { status: "unreadable", file, message };
        }
      }
      function redactJson(text, { redactData }) {
        try {
          return JSON.stringify(redactData(JSON.parse(text)));
        } catch {
          return String(redactData(text));
        }
      }
      ;
      const PHASES = ["ok", "suspect", "failing", "recovering", "flapping"];
      function isOpenPhase(phase) {
        return phase !== "ok" && phase !== "suspect";
      }
      const INITIAL_INCIDENT = { phase: "ok", goodRuns: 0, recent: "", lastRun: null };
      const DAMPED_RULES = { openAfter: 2, openWindow: 3, closeAfter: 3 };
      const REMEMBERED = 21;
      const FLAP_LEAVE = 20;
      const FLAP_ENTER = 30;
      const CALM_FACTOR = 3;
      const OLDEST_WEIGHT = 0.75;
      const NEWEST_WEIGHT = 1.25;
      function isNews({ recent, lastRun }, { verdict, run: run2 }) {
        return (0, run_order.VZ)(run2, lastRun) || (0, run_order.Mf)(run2, lastRun) && verdict === "failing" && recent.endsWith("g");
      }
      function rememberResult({ recent, lastRun }, { verdict, run: run2 }) {
        const before = (0, run_order.Mf)(run2, lastRun) ? recent.slice(0, -1) : recent;
        return `${before}${verdict === "failing" ? "b" : "g"}`.slice(-REMEMBERED);
      }
      function advanceIncident(state, { verdict, isDefinitive, run: run2 }, rules) {
        if (verdict === "unknown" || !isNews(state, { verdict, run: run2 }))
          return { state, event: "ignored" };
        const isBad = verdict === "failing";
        const recent = rememberResult(state, { verdict, run: run2 });
        const goodRuns = isBad ? 0 : state.goodRuns + 1;
        const settle = (phase, event = "none") => ({
          state: { phase, goodRuns, recent, lastRun: run2 ?? state.lastRun },
          event
        });
        if (!isOpenPhase(state.phase)) {
          if (!isBad)
            return settle("ok");
          const bad = recent.slice(-rules.openWindow).replaceAll("g", "").length;
          return isDefinitive || bad >= rules.openAfter ? settle("failing", "opened") : settle("suspect");
        }
        const score = flapScore(recent);
        const isCalm = score <= FLAP_LEAVE || goodRuns >= CALM_FACTOR * rules.closeAfter;
        const isFlapping = state.phase === "flapping" ? !isCalm : score >= FLAP_ENTER;
        if (isFlapping)
          return settle("flapping", state.phase === "flapping" ? "none" : "began-flapping");
        if (isBad)
          return settle("failing", state.phase === "recovering" ? "relapsed" : "none");
        const isOver = isDefinitive || goodRuns >= rules.closeAfter;
        return isOver ? settle("ok", "recovered") : settle("recovering");
      }
      function flapScore(recent) {
        const results = recent.slice(-REMEMBERED);
        const changes = REMEMBERED - 1;
        const offset = REMEMBERED - results.length;
        const step = (NEWEST_WEIGHT - OLDEST_WEIGHT) / (changes - 1);
        let weight = 0;
        for (let index = 1; index < results.length; index += 1) {
          if (results[index] !== results[index - 1])
            weight += OLDEST_WEIGHT + (offset + index - 1) * step;
        }
        return 100 * weight / changes;
      }
      ;
      const MARKER = /^<!-- eco-health:v1 ((?:[a-z]+=[\w.:-]+ )+)(?:-->|[\w.:=-]*)$/;
      const ABSENT = "-";
      function formatMarker(marker) {
        const { state } = marker;
        const fields = {
          key: marker.key,
          ...marker.ecosystem !== null && { eco: marker.ecosystem },
          ...marker.workflowFile !== null && { file: encodePath(marker.workflowFile) },
          seq: marker.seq,
          opened: formatTime(marker.openedAtMs),
          body: marker.bodyHash,
          members: marker.membersHash,
          phase: state.phase,
          good: state.goodRuns,
          recent: state.recent || ABSENT,
          run: state.lastRun === null ? ABSENT : `${state.lastRun.id}.${state.lastRun.attempt}`,
          reopened: marker.reopenedAtMs === null ? ABSENT : formatTime(marker.reopenedAtMs),
          reminders: marker.reminders,
          veto: marker.isVetoLifted ? "lifted" : ABSENT,
          folded: marker.foldedInto ?? ABSENT
        };
        const words = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
        return `<!-- eco-health:v1 ${words.join(" ")} -->`;
      }
      function parseMarker(body) {
        const line = body.split(/\r?\n/).find((candidate) => MARKER.test(candidate));
        const words = line === void 0 ? void 0 : MARKER.exec(line)?.[1];
        if (words === void 0)
          return null;
        const fields = new Map(words.trim().split(" ").map((word) => word.split("=")));
        const text = (name) => fields.get(name) ?? ABSENT;
        const key = text("key");
        const openedAtMs = fields.has("opened") ? parseTime(text("opened")) : 0;
        if (!/^[0-9a-f]{16}$/.test(key) || openedAtMs === null)
          return null;
        return {
          key,
          ecosystem: /^[0-9a-f]{16}$/.test(text("eco")) ? text("eco") : null,
          workflowFile: fields.has("file") ? decodePath(text("file")) : null,
          seq: parseCount(text("seq")),
          openedAtMs,
          bodyHash: text("body"),
          membersHash: text("members"),
          state: parseState(text),
          reopenedAtMs: parseTime(text("reopened")),
          reminders: parseCount(text("reminders")),
          isVetoLifted: text("veto") === "lifted",
          foldedInto: parseCount(text("folded")) || null
        };
      }
      function parseState(text) {
        const run2 = /^(\d{1,15})\.(\d{1,9})$/.exec(text("run"));
        return {
          phase: PHASES.find((phase) => phase === text("phase")) ?? "failing",
          goodRuns: parseCount(text("good")),
          recent: /^[bg]{1,21}$/.test(text("recent")) ? text("recent") : "",
          lastRun: run2 === null ? null : { id: Number(run2[1]), attempt: Number(run2[2]) }
        };
      }
      function encodePath(path2) {
        return path2.replaceAll(/[^a-zA-Z0-9.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}:`);
      }
      function decodePath(text) {
        return text.replaceAll(/_([0-9a-f]{1,6}):/g, (whole, digits) => {
          const point = Number.parseInt(digits, 16);
          return point > 1114111 ? whole : String.fromCodePoint(point);
        });
      }
      function parseCount(text) {
        return /^\d{1,9}$/.test(text) ? Number(text) : 0;
      }
      function formatTime(atMs) {
        return new Date(atMs).toISOString();
      }
      function parseTime(text) {
        const atMs = /^\d{4}-/.test(text) ? Date.parse(text) : Number.NaN;
        return Number.isNaN(atMs) ? null : atMs;
      }
      ;
      function isOfIncident(marker, { key, ecosystem, goneFiles }) {
        if (marker.ecosystem === ecosystem)
          return true;
        if (marker.key !== key)
          return false;
        const { workflowFile } = marker;
        return marker.ecosystem === null || workflowFile !== null && goneFiles?.has(workflowFile) === true;
      }
      function findIncidentIssues(issues, settings) {
        const { ownId, labels: wanted } = settings;
        const [label] = wanted;
        const isLabelled = ({ labels }) => labels.some((name) => name.toLowerCase() === label.toLowerCase());
        const found = issues.filter((issue2) => isLabelled(issue2) || issue2.authorId !== null && issue2.authorId === ownId).flatMap((issue2) => {
          const marker = parseMarker(issue2.body);
          return marker !== null && isOfIncident(marker, settings) && marker.foldedInto === null ? [{ issue: issue2, marker }] : [];
        });
        const unique = [...new Map(found.map((entry) => [entry.issue.number, entry])).values()];
        const open = unique.filter(({ issue: issue2 }) => issue2.state === "open").toSorted((a, b) => a.issue.number - b.issue.number);
        const closed = unique.filter(({ issue: issue2 }) => issue2.state === "closed").toSorted((a, b) => (b.issue.closedAtMs ?? 0) - (a.issue.closedAtMs ?? 0) || b.issue.number - a.issue.number);
        return { current: open[0] ?? closed[0] ?? null, duplicates: open.slice(1) };
      }
      var plural = __webpack_require__(4639);
      ;
      function openIssue(signal, settings) {
        const { place, past } = settings;
        const first = { phase: "failing", goodRuns: 0, recent: "b", lastRun: place.run };
        const state = past?.state ?? first;
        const marker = {
          ...identityOf(settings),
          seq: 1,
          openedAtMs: past?.sinceMs ?? place.atMs,
          bodyHash: "",
          membersHash: "",
          state,
          reopenedAtMs: null,
          reminders: 0,
          isVetoLifted: false,
          foldedInto: null
        };
        const body = writeBody("", marker, signal, settings);
        const draft = {
          title: renderTitle(settings.title, signal.members, settings.scope),
          body,
          labels: settings.labels,
          assignees: settings.assignees
        };
        return {
          action: "opened",
          why: "New failure without an open issue.",
          writes: [{ kind: "open", draft, mark: `key=${settings.key} ` }],
          issue: null
        };
      }
      function identityOf(settings) {
        const { key, ecosystem, workflowFile = null } = settings;
        return { key, ecosystem, workflowFile };
      }
      function fileChange({ issue: issue2, marker }, settings, change) {
        const next = {
          ...marker,
          ...identityOf(settings),
          seq: marker.seq + 1,
          state: change.state,
          openedAtMs: change.openedAtMs ?? marker.openedAtMs,
          reminders: change.reminders ?? marker.reminders,
          reopenedAtMs: change.reopenedAtMs ?? marker.reopenedAtMs,
          isVetoLifted: change.isVetoLifted ?? false
        };
        const title = newTitle(issue2.title, change.signal, marker.key !== settings.key, settings);
        const update = {
          kind: "update",
          number: issue2.number,
          change: {
            body: writeBody(issue2.body, next, change.signal ?? null, settings),
            ...title !== null && { title },
            ...change.close === true && { state: "closed", stateReason: "completed" },
            ...change.reopen === true && { state: "open", stateReason: "reopened" }
          }
        };
        const hasComment = change.comment !== void 0 && !issue2.isLocked;
        return {
          action: change.action ?? (hasComment ? "commented" : "updated"),
          why: change.why,
          writes: [
            ...change.before ?? [],
            ...hasComment ? [writeComment(issue2.number, next, change.comment ?? "")] : [],
            update
          ],
          issue: { number: issue2.number, url: issue2.url, seq: marker.seq }
        };
      }
      function foldDuplicate({ issue: issue2, marker }, into, settings) {
        const next = { ...marker, seq: marker.seq + 1, foldedInto: into };
        return [
          writeComment(issue2.number, next, `Duplicate of #${into}, which is about the same incident.`),
          {
            kind: "update",
            number: issue2.number,
            change: {
              body: writeBody(issue2.body, next, null, settings),
              state: "closed",
              stateReason: "duplicate"
            }
          }
        ];
      }
      function hashMembers(members, digest) {
        return digest(members.map(({ id: id2 }) => id2).toSorted().join("\n")).slice(0, 8);
      }
      function writeComment(number, { key, seq }, text) {
        const mark = `<!-- eco-health-comment:v1 key=${key} seq=${seq} -->`;
        return { kind: "comment", number, body: `${mark}
${text}`, mark };
      }
      function newTitle(title, signal, isRenamed, settings) {
        const isGenerated = isGeneratedTitle(title, isRenamed ? null : settings.scope);
        if (signal === void 0 || !isGenerated)
          return null;
        const wanted = renderTitle(settings.title, signal.members, settings.scope);
        return wanted === title ? null : wanted;
      }
      function writeBody(body, marker, signal, settings) {
        const parts = splitBody(body);
        const details = signal === null ? parts.details : renderDetails(signal);
        const status = renderStatus(marker, settings);
        const line = formatMarker({
          ...marker,
          bodyHash: settings.digest(`${status}
${details}`).slice(0, 8),
          membersHash: signal === null ? marker.membersHash : hashMembers(signal.members, settings.digest)
        });
        return joinBody(line, { ...parts, status, details }, settings.place);
      }
      function renderStatus({ state, openedAtMs, foldedInto }, settings) {
        const { place, rules } = settings;
        const since = `since ${(0, format.K9)(openedAtMs)}`;
        if (foldedInto !== null)
          return `**Duplicate** of #${foldedInto}.`;
        switch (state.phase) {
          case "recovering":
            return `🟡 **Recovering**: ${(0, plural.T1)(state.goodRuns, rules.closeAfter, "good run")} in a row, the latest is ${renderRun(place)}. Failing ${since}.`;
          case "flapping":
            return `🟠 **Flapping** ${since}; the latest result is from ${renderRun(place)}.`;
          case "ok":
            return `✅ **Recovered** after ${formatSpan(openedAtMs, place.atMs)}, with ${renderRun(place)}.`;
          default:
            return `❌ **Failing** ${since}. Latest failed run: ${renderRun(place)}.`;
        }
      }
      ;
      const MUTE_LABEL = "health:mute";
      const VETO_MS = 7 * format.sO;
      const REOPEN_INTERVAL_MS = format.sO;
      const REMINDERS_MS = [
        format.sO,
        3 * format.sO,
        ...Array.from({ length: 8 }, (_, week) => (3 + 7 * (week + 1)) * format.sO)
      ];
      function planIncident(signal, issues, settings) {
        const { current: found, duplicates } = findIncidentIssues(issues, settings);
        const current = found && repair(found, settings);
        const folds = duplicates.flatMap((duplicate) => current === null ? [] : foldDuplicate(duplicate, current.issue.number, settings));
        const plan = planCurrent(signal, current, settings);
        if (folds.length === 0)
          return plan;
        const action = plan.action === "none" ? "updated" : plan.action;
        return { ...plan, action, writes: [...folds, ...plan.writes] };
      }
      function planCurrent(signal, current, settings) {
        if (settings.past?.isOutdated === true && signal.verdict !== "unknown") {
          return nothing("The history already includes a newer run.", current);
        }
        return current === null ? planNew(signal, settings) : planKnown(signal, current, settings);
      }
      function describeSuspicion({ past, rules }) {
        if (past === void 0 || isOpenPhase(past.state.phase))
          return null;
        const bad = past.state.recent.slice(-rules.openWindow).replaceAll("g", "").length;
        return `Failing in ${bad} of the last ${(0, plural.B4)(rules.openWindow, "run")}; an issue is opened after ${rules.openAfter}.`;
      }
      function repair({ issue: issue2, marker }, { place }) {
        return marker.openedAtMs > 0 ? { issue: issue2, marker } : { issue: issue2, marker: { ...marker, openedAtMs: place.atMs } };
      }
      function planNew(signal, settings) {
        if (signal.verdict !== "failing")
          return nothing(`The status is ${signal.verdict}, and there is no issue.`, null);
        const suspicion = describeSuspicion(settings);
        if (suspicion !== null)
          return nothing(suspicion, null);
        return openIssue(signal, settings);
      }
      function planKnown(signal, known, settings) {
        const { issue: issue2, marker } = known;
        if (issue2.labels.some((label) => label.toLowerCase() === MUTE_LABEL)) {
          return nothing(`#${issue2.number} has the label ${MUTE_LABEL}.`, known);
        }
        if (signal.verdict === "unknown") {
          return nothing("The status is unknown; no issue is opened or closed.", known);
        }
        if (!isNews(marker.state, { verdict: signal.verdict, run: settings.place.run })) {
          return nothing(`#${issue2.number} already includes this run or a newer one.`, known);
        }
        return issue2.state === "open" ? planOpen(signal, known, settings) : planClosed(signal, known, settings);
      }
      function planOpen(signal, known, settings) {
        const { issue: issue2, marker } = known;
        const { place, rules } = settings;
        const observation = {
          verdict: signal.verdict,
          isDefinitive: false,
          run: place.run
        };
        const { state, event } = settings.past === void 0 ? advanceIncident(marker.state, observation, rules) : { state: settings.past.state, event: nameChange(marker.state.phase, settings.past.state.phase) };
        const openedAtMs = settings.past?.sinceMs ?? marker.openedAtMs;
        if (signal.verdict === "healthy") {
          if (event !== "recovered") {
            if (marker.state.phase === "ok")
              return nothing(`#${issue2.number} is open, and the status is healthy.`, known);
            return fileChange(known, settings, { state, why: "A good run, but not enough in a row yet." });
          }
          const span = formatSpan(openedAtMs, place.atMs);
          const comment2 = `✅ **Recovered** after ${span}, with ${renderRun(place)}.${describeRecoveries(settings)}`;
          return settings.closesOnRecovery ? fileChange(known, settings, {
            state,
            comment: comment2,
            action: "closed",
            close: true,
            why: "The incident recovered."
          }) : fileChange(known, settings, {
            state,
            comment: comment2,
            why: "The incident recovered; close-on-recovery is off."
          });
        }
        const relabel = labelWrites(known, settings);
        const comment = findComment(signal, known, state, event, openedAtMs, settings);
        const isSame2 = state.phase === marker.state.phase && hasSameMembers(signal, known, settings);
        if (place.run === null && comment === null && isSame2 && relabel.length === 0) {
          return nothing(`Still failing, as #${issue2.number} says.`, known);
        }
        return fileChange(known, settings, {
          signal,
          state,
          openedAtMs,
          before: relabel,
          why: comment === null ? "Still failing." : "Still failing, with changes.",
          ...comment !== null && { comment: comment.text },
          ...comment?.isReminder === true && { reminders: countReminders(place.atMs - openedAtMs) }
        });
      }
      function nameChange(from, to) {
        if (from === to)
          return "none";
        if (!isOpenPhase(from))
          return isOpenPhase(to) ? "opened" : "none";
        if (!isOpenPhase(to))
          return "recovered";
        if (to === "flapping")
          return "began-flapping";
        return from === "recovering" ? "relapsed" : "none";
      }
      function describeRecoveries({ past }) {
        const recoveries = past?.recoveries ?? null;
        if (recoveries === null || recoveries.count < 2)
          return "";
        return ` Mean time to recovery: ${formatSpan(0, recoveries.meanMs)}, over ${(0, plural.B4)(recoveries.count, "incident")} in 90 days.`;
      }
      function findComment(signal, known, state, event, openedAtMs, settings) {
        const { issue: issue2, marker } = known;
        const { place } = settings;
        if (issue2.isLocked)
          return null;
        if (event === "opened")
          return { text: `❌ **Failing again** with ${renderRun(place)}.`, isReminder: false };
        if (event === "began-flapping") {
          const text = `🟠 **Flapping**: alternating failures and recoveries (latest results: ${state.recent.slice(-10)}). This issue stays open until the results are stable.`;
          return { text, isReminder: false };
        }
        const change = hasSameMembers(signal, known, settings) ? null : renderMemberChange(readMemberIds(splitBody(issue2.body).details), signal.members);
        if (change !== null)
          return { text: `${change}

Seen by ${renderRun(place)}.`, isReminder: false };
        const due = countReminders(place.atMs - openedAtMs);
        if (due <= marker.reminders)
          return null;
        return {
          text: `⏰ **Still failing** after ${formatSpan(openedAtMs, place.atMs)}.`,
          isReminder: true
        };
      }
      function hasSameMembers({ members }, { marker }, { digest }) {
        return hashMembers(members, digest) === marker.membersHash;
      }
      function countReminders(ageMs) {
        return REMINDERS_MS.filter((dueMs) => ageMs >= dueMs).length;
      }
      function labelWrites({ issue: issue2 }, { labels }) {
        const isThere = issue2.labels.some((label) => label.toLowerCase() === labels[0].toLowerCase());
        return isThere ? [] : [{ kind: "label", number: issue2.number, labels: [labels[0]] }];
      }
      function planClosed(signal, known, settings) {
        const { issue: issue2, marker } = known;
        const { place, past, reopenWithinMs } = settings;
        const closedForMs = issue2.closedAtMs === null ? 0 : place.atMs - issue2.closedAtMs;
        const isVeto = issue2.stateReason === "not_planned" || issue2.stateReason === "duplicate";
        const wasClosedByPerson = marker.state.phase !== "ok";
        if (signal.verdict === "healthy") {
          const hasVeto = isVeto && !marker.isVetoLifted;
          if (!wasClosedByPerson && !hasVeto)
            return nothing(`The status is healthy, and #${issue2.number} is closed.`, known);
          const recent = rememberResult(marker.state, { verdict: "healthy", run: place.run });
          const state2 = { phase: "ok", goodRuns: 1, recent, lastRun: place.run };
          return fileChange(known, settings, {
            state: state2,
            isVetoLifted: isVeto,
            why: "The incident recovered after a person closed the issue."
          });
        }
        if (isVeto && !marker.isVetoLifted && closedForMs < VETO_MS) {
          return nothing(`A person closed #${issue2.number} as ${issue2.stateReason}; it stays closed.`, known);
        }
        const suspicion = describeSuspicion(settings);
        if (suspicion !== null)
          return nothing(suspicion, known);
        if (closedForMs > reopenWithinMs)
          return openIssue(signal, settings);
        const reopenedForMs = place.atMs - (marker.reopenedAtMs ?? Number.NEGATIVE_INFINITY);
        if (wasClosedByPerson && reopenedForMs < REOPEN_INTERVAL_MS) {
          return nothing(`A person closed #${issue2.number} again; it is reopened at most once a day.`, known);
        }
        const state = past?.state ?? {
          phase: "failing",
          goodRuns: 0,
          recent: rememberResult(marker.state, { verdict: "failing", run: place.run }),
          lastRun: place.run ?? marker.state.lastRun
        };
        return fileChange(known, settings, {
          signal,
          state,
          comment: `❌ **Failing again** with ${renderRun(place)}.`,
          action: "reopened",
          reopen: true,
          reopenedAtMs: wasClosedByPerson ? place.atMs : marker.reopenedAtMs,
          // The marker only knows when the issue was opened first; reminders of then say nothing now.
          ...past?.sinceMs != null && {
            openedAtMs: past.sinceMs,
            reminders: countReminders(place.atMs - past.sinceMs)
          },
          before: labelWrites(known, settings),
          why: "Failing again."
        });
      }
      function nothing(why, known) {
        const issue2 = known === null ? null : { number: known.issue.number, url: known.issue.url, seq: known.marker.seq };
        return { action: "none", why, writes: [], issue: issue2 };
      }
      ;
      const UNITS_MS = {
        m: format.iQ / 60,
        h: format.iQ,
        d: format.sO,
        w: 7 * format.sO
      };
      const LONGEST_MS = 90 * format.sO;
      const COMMAND = /^\/(?:(unmute)|mute +(\d{1,4})([mhdw]))(?:\s|$)/;
      function findMuteEnd(comments) {
        let endMs = null;
        for (const { body, isByMaintainer, createdAtMs } of comments) {
          if (!isByMaintainer)
            continue;
          for (const line of body.split(/\r?\n/)) {
            const command = COMMAND.exec(line);
            if (command === null)
              continue;
            const [, unmute, count, unit = "h"] = command;
            const lengthMs = Number(count) * (UNITS_MS[unit] ?? format.iQ);
            endMs = unmute === void 0 ? createdAtMs + Math.min(LONGEST_MS, lengthMs) : null;
          }
        }
        return endMs;
      }
      var change_state = __webpack_require__(7864);
      var read_history = __webpack_require__(7169);
      var incident_records = __webpack_require__(1921);
      var history_record = __webpack_require__(7038);
      ;
      const INCIDENT_SECTION = "incidents";
      const FORGET_MS = 180 * format.sO;
      function progressIncident({ state, sinceMs }, observation, rules, nowMs) {
        const next = advanceIncident(state, observation, rules);
        const wasWell = state.phase === "ok";
        const since = wasWell ? next.state.phase === "ok" ? null : nowMs : sinceMs;
        const transition = next.state.phase === state.phase ? null : { from: state.phase, to: next.state.phase, atMs: nowMs, openedAtMs: since };
        return { ...next, sinceMs: since, transition };
      }
      function readStoredIncident(section, key) {
        const entry = (0, history_record.Gv)(section) ? section[key] : void 0;
        if (!(0, history_record.Gv)(entry))
          return null;
        const phase = PHASES.find((one) => one === entry.phase);
        const seenAtMs = readTime(entry.seen_at);
        if (phase === void 0 || seenAtMs === null)
          return null;
        const { good_runs, recent, last_run } = entry;
        const state = {
          phase,
          goodRuns: typeof good_runs === "number" && Number.isInteger(good_runs) && good_runs > 0 ? good_runs : 0,
          recent: typeof recent === "string" && /^[bg]{1,21}$/.test(recent) ? recent : "",
          lastRun: readRun(last_run)
        };
        return { state, sinceMs: readTime(entry.since), seenAtMs };
      }
      function readRun(value) {
        if (!(0, history_record.Gv)(value))
          return null;
        const { id: id2, attempt } = value;
        const isRun = Number.isSafeInteger(id2) && Number.isSafeInteger(attempt);
        return isRun ? { id: id2, attempt } : null;
      }
      function readTime(value) {
        const atMs = typeof value === "string" ? Date.parse(value) : Number.NaN;
        return Number.isNaN(atMs) ? null : atMs;
      }
      function writeStoredIncident(section, key, { state, sinceMs, seenAtMs }) {
        const others = Object.entries((0, history_record.Gv)(section) ? section : {}).filter(([name]) => {
          const known = readStoredIncident(section, name);
          return known === null || known.state.phase !== "ok" || seenAtMs - known.seenAtMs < FORGET_MS;
        });
        const { phase, goodRuns, recent, lastRun } = state;
        return {
          ...Object.fromEntries(others),
          [key]: {
            phase,
            good_runs: goodRuns,
            recent,
            last_run: lastRun,
            since: sinceMs === null || phase === "ok" ? null : stored_incident_toIso(sinceMs),
            seen_at: stored_incident_toIso(seenAtMs)
          }
        };
      }
      function stored_incident_toIso(atMs) {
        return new Date(atMs).toISOString();
      }
      function combineMemories(stored, issue2) {
        if (issue2 === null)
          return stored ?? { state: INITIAL_INCIDENT, sinceMs: null };
        const fromIssue = { state: issue2.state, sinceMs: issue2.state.phase === "ok" ? null : issue2.openedAtMs };
        if (stored === null)
          return fromIssue;
        const isIssueNewer = issue2.state.lastRun !== null && stored.state.lastRun !== null && (0, run_order.VZ)(issue2.state.lastRun, stored.state.lastRun);
        if (isIssueNewer)
          return fromIssue;
        return issue2.isOpen && isOpenPhase(issue2.state.phase) && !isOpenPhase(stored.state.phase) ? { state: { ...stored.state, phase: issue2.state.phase }, sinceMs: issue2.openedAtMs } : stored;
      }
      ;
      const DAY_MS = 24 * 60 * 60 * 1e3;
      const RECOVERY_DAYS = 90;
      async function consultHistory(signal, current, settings, dependencies) {
        const { history, logger } = dependencies;
        const withoutHistory = () => {
          const alone = { ...settings, rules: { ...settings.rules, openAfter: 1, openWindow: 1 } };
          return { progress: takeIntoAccount(null, signal, current, alone).progress, settings: alone };
        };
        if (history === void 0 || signal.verdict === "unknown")
          return withoutHistory();
        const isPatient = settings.rules.openAfter > 1;
        const instead = isPatient ? " Until then an issue is opened after the first failing run." : "";
        try {
          const taken = await write(history.store, signal, current, settings, dependencies);
          if (taken.problem !== null)
            logger.warning(taken.problem);
          if (!taken.isKept && isPatient) {
            logger.warning(`${taken.message} Give the job \`contents: write\`.${instead}`);
            return withoutHistory();
          }
          if (!taken.isKept)
            logger.info(taken.message);
          const { progress, isOutdated } = taken;
          const recoveries = await readRecoveries(history.store, progress, settings);
          const { state, sinceMs } = progress;
          const past = { state, sinceMs, isOutdated, recoveries };
          return { progress, settings: { ...settings, past } };
        } catch (error) {
          if (!(error instanceof errors.y_))
            throw error;
          const say = isPatient ? logger.warning : logger.info;
          say.call(logger, `The history could not be read. ${error.message}${instead}`);
          return withoutHistory();
        }
      }
      async function write(store, signal, current, settings, { history, isDryRun }) {
        if (history === void 0)
          throw new TypeError("There is no history.");
        const key = settings.ecosystem;
        const apply = (section) => {
          const stored = readStoredIncident(section, key);
          const taken2 = takeIntoAccount(stored, signal, current, settings);
          const { state, sinceMs, event } = taken2.progress;
          const isUnneeded = isDryRun || event === "ignored" || !(isNoteworthy(stored) || state.recent.includes("b"));
          const next = { state, sinceMs, seenAtMs: settings.place.atMs };
          return { value: isUnneeded ? void 0 : writeStoredIncident(section, key, next), result: taken2 };
        };
        const message = `Remember the incident of ${settings.scope}`;
        const result = await (0, change_state.U)(store, { section: INCIDENT_SECTION, apply }, { ...history, message });
        const taken = result.result;
        return "problem" in result ? { ...taken, isKept: true, message: "", problem: result.problem } : { ...taken, isKept: false, message: result.message, problem: null };
      }
      function isNoteworthy(stored) {
        return stored?.state.recent.includes("b") === true;
      }
      function takeIntoAccount(stored, { verdict, isDefinitive = false }, current, { place: { run: run2, atMs }, rules }) {
        const issue2 = current && {
          state: current.marker.state,
          openedAtMs: current.marker.openedAtMs,
          isOpen: current.issue.state === "open"
        };
        const before = combineMemories(stored, issue2);
        const observation = { verdict, isDefinitive: isDefinitive && verdict === "failing", run: run2 };
        const { lastRun } = before.state;
        const isOutdated = run2 !== null && lastRun !== null && (0, run_order.VZ)(lastRun, run2);
        return { progress: progressIncident(before, observation, rules, atMs), isOutdated };
      }
      async function readRecoveries(store, { state, transition, sinceMs }, { ecosystem, place: { atMs } }) {
        const isOver = state.phase === "ok" && transition !== null && transition.from !== "suspect";
        if (!isOver || sinceMs === null)
          return null;
        const query = { streams: ["incidents"], fromMs: atMs - RECOVERY_DAYS * DAY_MS, untilMs: atMs };
        const { records } = await (0, read_history.Lu)(store, query);
        const earlier = (records.get("incidents") ?? []).filter((record) => record.key === ecosystem && (0, incident_records.Wt)(record) && Date.parse(record.ts) < atMs);
        const spansMs = earlier.flatMap(({ duration_seconds }) => typeof duration_seconds === "number" ? duration_seconds * 1e3 : []);
        const all = [...spansMs, atMs - sinceMs];
        return { count: all.length, meanMs: all.reduce((sum, span) => sum + span, 0) / all.length };
      }
      ;
      async function execute(writes, dependencies) {
        let issue2 = null;
        const [unassigned, unlabelled] = [[], []];
        for (const write2 of writes) {
          const written = await carryOut(write2, dependencies);
          issue2 = written.issue ?? issue2;
          unassigned.push(...written.unassigned);
          unlabelled.push(...written.unlabelled);
        }
        return { issue: issue2, unassigned, unlabelled };
      }
      const NOTHING = { issue: null, unassigned: [], unlabelled: [] };
      async function carryOut(write2, dependencies) {
        const { issues, repository } = dependencies;
        switch (write2.kind) {
          case "open": {
            const issue2 = await issues.open(repository, write2.draft, write2.mark);
            const unlabelled = await completeLabels(issue2, write2.draft.labels, dependencies);
            return { issue: issue2, unassigned: reportUnassigned(issue2, write2.draft.assignees, dependencies), unlabelled };
          }
          case "comment":
            await issues.ensureComment(repository, write2.number, write2.body, write2.mark);
            return NOTHING;
          case "update":
            return { ...NOTHING, issue: await issues.update(repository, write2.number, write2.change) };
          case "label":
            return { ...NOTHING, unlabelled: await addLabels(write2.number, write2.labels, dependencies) };
        }
      }
      function reportUnassigned({ number, assignees }, wanted, { logger }) {
        const missing = assignees === void 0 ? [] : findMissing(wanted, assignees);
        if (missing.length > 0) {
          logger.warning(`Issue #${number} could not be assigned to ${missing.join(", ")}. Only people with write access, or who commented on the issue, can be assigned; the token needs \`issues: write\`. Correct the input assignees.`);
        }
        return missing;
      }
      function findMissing(wanted, there) {
        const known = new Set(there.map((name) => name.toLowerCase()));
        return wanted.filter((name) => !known.has(name.toLowerCase()));
      }
      async function completeLabels(issue2, labels, dependencies) {
        const missing = findMissing(labels, issue2.labels);
        return missing.length > 0 ? addLabels(issue2.number, missing, dependencies) : [];
      }
      async function addLabels(number, labels, { issues, repository, logger }) {
        try {
          await issues.ensureLabels(repository, number, labels);
          return [];
        } catch (error) {
          if (!(error instanceof errors.y_))
            throw error;
          logger.warning(`${error.message} The issue is maintained without ${labels.join(", ")}.`);
          return labels;
        }
      }
      ;
      const MAX_PAGES = 5;
      const MAX_PLANS = 4;
      async function run(signal, settings, dependencies) {
        const listed = await findIssues(signal, settings, dependencies);
        const { current } = findIncidentIssues(listed.listed, listed.settings);
        const consulted = await consultHistory(signal, current, listed.settings, dependencies);
        const { progress } = consulted;
        const found = { ...listed, settings: consulted.settings };
        const plan = { ...await makeFreshPlan(signal, found, dependencies), progress };
        const muted = await findMuted(plan, settings, dependencies);
        if (muted !== null)
          return { ...muted, progress };
        dependencies.logger.info(plan.why);
        if (dependencies.isDryRun || plan.writes.length === 0)
          return plan;
        const { issue: written, ...lost } = await execute(plan.writes, dependencies);
        if (plan.action !== "opened" || written === null)
          return { ...plan, ...lost, issue: plan.issue ?? written };
        const survivor = await foldOthers(signal, settings, dependencies);
        const isOurs = survivor === null || survivor.number === written.number;
        return { ...plan, ...lost, action: isOurs ? "opened" : "updated", issue: survivor ?? written };
      }
      async function findIssues(signal, settings, { issues, repository }) {
        const [label] = settings.labels;
        const listed = await issues.list(repository, { state: "all", label, maxPages: MAX_PAGES });
        const { current } = findIncidentIssues(listed, settings);
        if (current?.issue.state === "open" || signal.verdict === "unknown")
          return { listed, settings };
        const renamed = await findRenamed(listed, settings, issues, repository);
        if (renamed !== null)
          return { listed, settings: renamed };
        const open = await issues.list(repository, { state: "open", maxPages: 1 });
        const marked = open.filter(({ body }) => {
          const marker = parseMarker(body);
          return marker !== null && isOfIncident(marker, settings);
        });
        if (marked.length === 0)
          return { listed, settings };
        return { listed: [...listed, ...marked], settings: { ...settings, ownId: await issues.readOwnId() } };
      }
      async function findRenamed(listed, settings, issues, repository) {
        const files = listed.flatMap(({ state, body }) => {
          const marker = state === "open" ? parseMarker(body) : null;
          const file = marker?.key === settings.key ? marker.workflowFile : null;
          return file === null || file === void 0 || file === settings.workflowFile ? [] : [file];
        });
        if (settings.workflowFile === void 0)
          return null;
        const gone = /* @__PURE__ */ new Set();
        for (const file of new Set(files)) {
          if (await issues.isFileGone(repository, file))
            gone.add(file);
        }
        return gone.size === 0 ? null : { ...settings, goneFiles: gone };
      }
      async function makeFreshPlan(signal, { listed, settings }, { issues, repository }) {
        let known = listed;
        for (let made = 1; ; made += 1) {
          const plan = planIncident(signal, known, settings);
          if (plan.issue === null || plan.writes.length === 0 || made >= MAX_PLANS)
            return plan;
          const { number } = plan.issue;
          const before = known.find((issue2) => issue2.number === number);
          const now = await issues.read(repository, number);
          if (now !== null && isSame(now, before))
            return plan;
          known = known.flatMap((issue2) => issue2.number !== number ? issue2 : now ?? []);
        }
      }
      async function findMuted(plan, { place }, { issues, repository, logger }) {
        if (plan.issue === null || plan.writes.length === 0)
          return null;
        const untilMs = findMuteEnd(await issues.listComments(repository, plan.issue.number));
        if (untilMs === null || untilMs <= place.atMs)
          return null;
        const why = `A comment on #${plan.issue.number} mutes it until ${new Date(untilMs).toISOString()}.`;
        logger.info(why);
        return { action: "none", why, issue: plan.issue, mutedUntilMs: untilMs };
      }
      function isSame(one, other) {
        return one.body === other?.body && one.state === other.state && one.title === other.title && one.labels.join("\n") === other.labels.join("\n");
      }
      async function foldOthers(signal, wanted, dependencies) {
        const { listed, settings } = await findIssues(signal, wanted, dependencies);
        const { current, duplicates } = findIncidentIssues(listed, settings);
        if (duplicates.length > 0) {
          const { writes } = planIncident({ ...signal, verdict: "unknown" }, listed, settings);
          await execute(writes, dependencies);
        }
        return current?.issue ?? null;
      }
      ;
      const HOUR_MS = 36e5;
      const MAX_RETRIES = 4;
      const MAX_WAIT_MS = 5 * 6e4;
      async function reportIncident(inputs, kit) {
        const repository = inputs.repository ?? (0, repository_ref.rH)(kit.runner.repository ?? "");
        if (repository === null) {
          throw new errors.xL([
            { message: "The input `repository` is required where GITHUB_REPOSITORY is not set." }
          ]);
        }
        const readings = await readReports(inputs.reportFiles, kit);
        const signal = combineSignal(inputs.status, readings.map((reading) => (0, read_report.t)(reading, inputs.minSuccessRate)));
        for (const note of signal.notes)
          kit.logger.warning(note);
        let settings = toSettings(inputs, repository, kit);
        try {
          const { isDryRun, journalFile } = inputs;
          const journal = isDryRun || journalFile === void 0 ? void 0 : kit.openJournal(journalFile);
          const connected = report_incident_connect(inputs.githubToken, inputs, kit);
          const github = journal === void 0 ? connected : (0, journal_ports.m)(connected, journal);
          const { issues } = github;
          settings = { ...settings, ecosystem: await identifyIncident(inputs, repository, issues, kit) };
          const history = openStreaks(inputs, github, kit);
          const result = await run(signal, settings, { issues, logger: kit.logger, repository, isDryRun, history });
          kit.setOutputs(toOutputs(result));
          const { ecosystem: incident, scope, place } = settings;
          const facts = { ...result, key: incident, scope, atMs: place.atMs, signal, isDryRun };
          if (inputs.reportFile !== void 0)
            await kit.writeReport(inputs.reportFile, kit.redactData(createIncidentReport(facts)));
          await kit.summary(renderIncidentSummary(signal, settings, { ...result, isDryRun, error: null }));
        } catch (error) {
          if (!(error instanceof errors.y_))
            throw error;
          await giveUp(error, signal, settings, kit);
        }
      }
      async function giveUp(error, signal, settings, kit) {
        const why = [error.message, adviseOn(error)].join(" ").trim();
        const result = { action: "none", why, issue: null };
        kit.setOutputs(toOutputs(result));
        await kit.summary(renderIncidentSummary(signal, settings, { ...result, isDryRun: false, error: why }));
        kit.fail(`The incident could not be reported. ${why}`);
      }
      function adviseOn({ refusal, message }) {
        const isReported = message.includes("issues: write");
        return refusal === "missing-permission" && !isReported ? "Give the token `issues: write`." : "";
      }
      function toSettings(inputs, repository, kit) {
        const { runner, clock } = kit;
        const { identity } = runner;
        const digest = (text) => (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
        const place = (0, repository_ref.PC)(repository);
        const isElsewhere = runner.repository?.toLowerCase() !== place.toLowerCase();
        const source = isElsewhere ? runner.repository : void 0;
        const name = [source, identity.workflow, runner.job].filter(Boolean).join(" / ") || "automation";
        const key = inputs.key ?? name;
        return {
          key: incidentKey(place, key, digest),
          // Until it is known which repository reports.
          ecosystem: "",
          // What has a key of its own may come from any workflow.
          workflowFile: inputs.key === void 0 && !isElsewhere ? runner.workflowFile : void 0,
          scope: key,
          title: inputs.title,
          labels: inputs.labels,
          assignees: inputs.assignees,
          ownId: null,
          // One good run among failing ones is no recovery: two of three open an issue, three of four, …
          rules: {
            openAfter: inputs.openAfter,
            openWindow: inputs.openAfter === 1 ? 1 : inputs.openAfter + 1,
            closeAfter: inputs.closeAfter
          },
          closesOnRecovery: inputs.closesOnRecovery,
          reopenWithinMs: inputs.reopenWithinHours * HOUR_MS,
          place: { run: (0, run_order.$k)(identity.id, identity.attempt), url: runner.runUrl, atMs: clock.now() },
          digest
        };
      }
      function openStreaks(inputs, github, kit) {
        const { folder, branch, historyToken } = inputs;
        const { clock, random } = kit;
        const store = (0, open_history.jC)({ folder, branch }, kit, () => historyToken === void 0 ? github : report_incident_connect(historyToken, inputs, kit));
        return store === null ? void 0 : { store, clock, random };
      }
      function report_incident_connect(token, { writeIntervalMs }, kit) {
        return (0, connect.U)({
          action: "report-incident",
          token,
          // An incident is what calls are kept for.
          buffer: 0,
          maxWaitMs: MAX_WAIT_MS,
          writeIntervalMs,
          maxRetries: MAX_RETRIES,
          concurrency: 1,
          signal: kit.signal
        }, kit);
      }
    })
  ),
  /***/
  683: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Yz: () => (
          /* binding */
          debug
        ),
        N4: () => (
          /* binding */
          endGroup
        ),
        z3: () => (
          /* binding */
          error
        ),
        pq: () => (
          /* binding */
          info
        ),
        _o: () => (
          /* binding */
          isDebug
        ),
        lm: () => (
          /* binding */
          notice
        ),
        uH: () => (
          /* binding */
          setOutput
        ),
        Pq: () => (
          /* binding */
          setSecret
        ),
        Oh: () => (
          /* binding */
          startGroup
        ),
        $e: () => (
          /* binding */
          warning
        )
      });
      var external_os_ = __webpack_require__(857);
      ;
      function utils_toCommandValue(input) {
        if (input === null || input === void 0) {
          return "";
        } else if (typeof input === "string" || input instanceof String) {
          return input;
        }
        return JSON.stringify(input);
      }
      function toCommandProperties(annotationProperties) {
        if (!Object.keys(annotationProperties).length) {
          return {};
        }
        return {
          title: annotationProperties.title,
          file: annotationProperties.file,
          line: annotationProperties.startLine,
          endLine: annotationProperties.endLine,
          col: annotationProperties.startColumn,
          endColumn: annotationProperties.endColumn
        };
      }
      ;
      function command_issueCommand(command, properties, message) {
        const cmd = new Command(command, properties, message);
        process.stdout.write(cmd.toString() + external_os_.EOL);
      }
      function command_issue(name, message = "") {
        command_issueCommand(name, {}, message);
      }
      const CMD_STRING = "::";
      class Command {
        constructor(command, properties, message) {
          if (!command) {
            command = "missing.command";
          }
          this.command = command;
          this.properties = properties;
          this.message = message;
        }
        toString() {
          let cmdStr = CMD_STRING + this.command;
          if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += " ";
            let first = true;
            for (const key in this.properties) {
              if (this.properties.hasOwnProperty(key)) {
                const val = this.properties[key];
                if (val) {
                  if (first) {
                    first = false;
                  } else {
                    cmdStr += ",";
                  }
                  cmdStr += `${key}=${escapeProperty(val)}`;
                }
              }
            }
          }
          cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
          return cmdStr;
        }
      }
      function escapeData(s) {
        return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
      }
      function escapeProperty(s) {
        return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
      }
      var external_crypto_ = __webpack_require__(6982);
      var external_fs_ = __webpack_require__(9896);
      ;
      function file_command_issueFileCommand(command, message) {
        const filePath = process.env[`GITHUB_${command}`];
        if (!filePath) {
          throw new Error(`Unable to find environment variable for file command ${command}`);
        }
        if (!external_fs_.existsSync(filePath)) {
          throw new Error(`Missing file at path: ${filePath}`);
        }
        external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
          encoding: "utf8"
        });
      }
      function file_command_prepareKeyValueMessage(key, value) {
        const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
        const convertedValue = utils_toCommandValue(value);
        if (key.includes(delimiter)) {
          throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
        }
        if (convertedValue.includes(delimiter)) {
          throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
        }
        return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
      }
      var external_path_ = __webpack_require__(6928);
      ;
      var __awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator["throw"](value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      var ExitCode;
      (function(ExitCode2) {
        ExitCode2[ExitCode2["Success"] = 0] = "Success";
        ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
      })(ExitCode || (ExitCode = {}));
      function exportVariable(name, val) {
        const convertedVal = toCommandValue(val);
        process.env[name] = convertedVal;
        const filePath = process.env["GITHUB_ENV"] || "";
        if (filePath) {
          return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
        }
        issueCommand("set-env", { name }, convertedVal);
      }
      function setSecret(secret) {
        command_issueCommand("add-mask", {}, secret);
      }
      function addPath(inputPath) {
        const filePath = process.env["GITHUB_PATH"] || "";
        if (filePath) {
          issueFileCommand("PATH", inputPath);
        } else {
          issueCommand("add-path", {}, inputPath);
        }
        process.env["PATH"] = `${inputPath}${path.delimiter}${process.env["PATH"]}`;
      }
      function getInput(name, options) {
        const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
        if (options && options.required && !val) {
          throw new Error(`Input required and not supplied: ${name}`);
        }
        if (options && options.trimWhitespace === false) {
          return val;
        }
        return val.trim();
      }
      function getMultilineInput(name, options) {
        const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
        if (options && options.trimWhitespace === false) {
          return inputs;
        }
        return inputs.map((input) => input.trim());
      }
      function getBooleanInput(name, options) {
        const trueValue = ["true", "True", "TRUE"];
        const falseValue = ["false", "False", "FALSE"];
        const val = getInput(name, options);
        if (trueValue.includes(val))
          return true;
        if (falseValue.includes(val))
          return false;
        throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
      }
      function setOutput(name, value) {
        const filePath = process.env["GITHUB_OUTPUT"] || "";
        if (filePath) {
          return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
        }
        process.stdout.write(external_os_.EOL);
        command_issueCommand("set-output", { name }, utils_toCommandValue(value));
      }
      function setCommandEcho(enabled) {
        issue("echo", enabled ? "on" : "off");
      }
      function setFailed(message) {
        process.exitCode = ExitCode.Failure;
        error(message);
      }
      function isDebug() {
        return process.env["RUNNER_DEBUG"] === "1";
      }
      function debug(message) {
        command_issueCommand("debug", {}, message);
      }
      function error(message, properties = {}) {
        command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function warning(message, properties = {}) {
        command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function notice(message, properties = {}) {
        command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function info(message) {
        process.stdout.write(message + external_os_.EOL);
      }
      function startGroup(name) {
        command_issue("group", name);
      }
      function endGroup() {
        command_issue("endgroup");
      }
      function group(name, fn) {
        return __awaiter(this, void 0, void 0, function* () {
          startGroup(name);
          let result;
          try {
            result = yield fn();
          } finally {
            endGroup();
          }
          return result;
        });
      }
      function saveState(name, value) {
        const filePath = process.env["GITHUB_STATE"] || "";
        if (filePath) {
          return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
        }
        issueCommand("save-state", { name }, toCommandValue(value));
      }
      function getState(name) {
        return process.env[`STATE_${name}`] || "";
      }
      function getIDToken(aud) {
        return __awaiter(this, void 0, void 0, function* () {
          return yield OidcClient.getIDToken(aud);
        });
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
  9035: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          appendRecords
        ),
        /* harmony export */
        o: () => (
          /* binding */
          groupRecords
        )
        /* harmony export */
      });
      var _history_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7038);
      var _read_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2269);
      var _shard_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4884);
      function groupRecords(records) {
        const groups = /* @__PURE__ */ new Map();
        for (const record of records) {
          const stream = (0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.mA)(record);
          if (stream === null)
            continue;
          const day = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.kb)(Date.parse(record.ts));
          const key = `${stream} ${day}`;
          const group = groups.get(key) ?? { stream, day, records: [] };
          groups.set(key, group);
          group.records.push(record);
        }
        return [...groups.values()];
      }
      function appendRecords(groups, findTail) {
        const files = /* @__PURE__ */ new Map();
        let [added, known] = [0, 0];
        for (const { stream, day, records } of groups) {
          const tail = findTail({ stream, day });
          const there = (0, _read_shard_js__WEBPACK_IMPORTED_MODULE_2__.Xy)(stream, tail.texts).records;
          const ids2 = new Set(there.map(({ id: id2 }) => id2));
          const changes = new Map(there.map((record) => [pullRequestOf(record), record.change]));
          let part = Math.max(1, tail.last);
          let text = tail.last === 0 ? "" : endLine(tail.texts.at(-1) ?? "");
          for (const record of records) {
            const isRepeated = stream === "pull-requests" && changes.get(pullRequestOf(record)) === record.change;
            if (isRepeated || ids2.has(record.id)) {
              known += 1;
              continue;
            }
            ids2.add(record.id);
            changes.set(pullRequestOf(record), record.change);
            added += 1;
            if (text.length >= _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.Et) {
              part += 1;
              text = "";
            }
            text += (0, _history_record_js__WEBPACK_IMPORTED_MODULE_0__.GF)(record);
            files.set((0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.A$)({ stream, day, part }), text);
          }
        }
        return { files, added, known };
      }
      function endLine(text) {
        return text === "" || text.endsWith("\n") ? text : `${text}
`;
      }
      function pullRequestOf({ repository, number }) {
        return `${repository}#${number}`;
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
          const paths = snapshot.files.map(({ path: path3 }) => path3);
          const { sections, path: path2, kept, problem } = (0, _state_file_js__WEBPACK_IMPORTED_MODULE_1__.qy)(await snapshot.read((0, _state_file_js__WEBPACK_IMPORTED_MODULE_1__.BM)(paths)));
          const { value, result } = change.apply(sections[change.section]);
          const files = new Map(await append(snapshot, groups));
          if (value !== void 0 || problem !== null) {
            for (const [name, text] of kept)
              files.set(name, text);
            files.set(path2, (0, _state_file_js__WEBPACK_IMPORTED_MODULE_1__.kT)(value === void 0 ? sections : { ...sections, [change.section]: value }));
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
        const parts = snapshot.files.flatMap(({ path: path2 }) => {
          const shard = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_2__.vE)(path2);
          const isWanted = groups.some(({ stream, day }) => shard?.stream === stream && shard.day === day);
          return shard !== null && isWanted ? [{ ...shard, path: path2 }] : [];
        });
        const texts = await snapshot.read(parts.map(({ path: path2 }) => path2));
        const plan = (0, _append_records_js__WEBPACK_IMPORTED_MODULE_0__.h)(groups, ({ stream, day }) => {
          const own = parts.filter((part) => part.stream === stream && part.day === day).toSorted((a, b) => a.part - b.part);
          return { last: own.at(-1)?.part ?? 0, texts: own.map(({ path: path2 }) => texts.get(path2) ?? "") };
        });
        return plan.files;
      }
    })
  ),
  /***/
  4638: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EQ: () => (
          /* binding */
          compactHistory
        ),
        /* harmony export */
        QY: () => (
          /* binding */
          isCompactionDue
        ),
        /* harmony export */
        xh: () => (
          /* binding */
          DEFAULT_RETENTION
        )
        /* harmony export */
      });
      var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
      var _read_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7169);
      var _rollup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4642);
      var _shard_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4884);
      const DEFAULT_RETENTION = { shardDays: 180, rollupDays: 400 };
      const SHORT_LIVED = /* @__PURE__ */ new Map([["operations", 30]]);
      const DAY_MS = 24 * 60 * 60 * 1e3;
      const WEEK_MS = 7 * DAY_MS;
      const REACH_DAYS = 100;
      function isCompactionDue({ compactedAtMs }, nowMs) {
        return compactedAtMs === null || nowMs - compactedAtMs >= WEEK_MS;
      }
      async function compactHistory(store, retention, nowMs) {
        const oldestMs = nowMs - (retention.shardDays + REACH_DAYS) * DAY_MS;
        const days = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.YM)(oldestMs, nowMs);
        const snapshot = await store.open([...(0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.pd)(_history_record_js__WEBPACK_IMPORTED_MODULE_1__.Hh, days), _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.S_]);
        const isThere = snapshot.files.some(({ path: path2 }) => path2 === _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.$w);
        const text = isThere ? (await snapshot.read([_shard_path_js__WEBPACK_IMPORTED_MODULE_0__.$w])).get(_shard_path_js__WEBPACK_IMPORTED_MODULE_0__.$w) : void 0;
        const shards = listShards(snapshot.files).filter(({ day }) => day < (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.kb)(nowMs - DAY_MS));
        let rollup = (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.tP)(text) ?? _rollup_js__WEBPACK_IMPORTED_MODULE_2__.zp;
        const uncounted = shards.filter((shard) => !(0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.he)(rollup, shard));
        for (const batch of (0, _read_history_js__WEBPACK_IMPORTED_MODULE_3__.bV)(uncounted.map((shard) => ({ ...shard, size: shard.bytes })))) {
          const texts = await snapshot.read(batch.flatMap(({ paths }) => paths));
          const sources = batch.map((shard) => ({
            ...shard,
            texts: shard.paths.map((path2) => texts.get(path2) ?? "")
          }));
          rollup = (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.td)(rollup, sources);
        }
        const expired = shards.filter(({ stream, day }) => day < oldestKept(stream, retention, nowMs));
        const removed = expired.flatMap(({ paths }) => paths);
        if (removed.length === 0 && uncounted.length === 0) {
          return { write: { status: "unneeded" }, removed: 0, counted: 0 };
        }
        const next = (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.LG)({ ...rollup, compactedAtMs: nowMs }, retention.rollupDays, nowMs);
        const files = new Map(removed.map((path2) => [path2, null]));
        files.set(_shard_path_js__WEBPACK_IMPORTED_MODULE_0__.$w, (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.T_)(next));
        const write = await snapshot.write(files, "Compact the history");
        return { write, removed: expired.length, counted: uncounted.length };
      }
      function oldestKept(stream, { shardDays }, nowMs) {
        return (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.kb)(nowMs - Math.min(SHORT_LIVED.get(stream) ?? shardDays, shardDays) * DAY_MS);
      }
      function listShards(files) {
        const shards = /* @__PURE__ */ new Map();
        for (const { path: path2, size } of files) {
          const part = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_0__.vE)(path2);
          if (part === null)
            continue;
          const key = `${part.stream} ${part.day}`;
          const shard = shards.get(key) ?? { stream: part.stream, day: part.day, bytes: 0, paths: [] };
          shards.set(key, shard);
          shard.bytes += size;
          shard.paths.push(path2);
        }
        return [...shards.values()];
      }
    })
  ),
  /***/
  5100: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        SC: () => (
          /* binding */
          FIRST_WAIT_MS
        ),
        /* harmony export */
        cJ: () => (
          /* binding */
          recordHistory
        ),
        /* harmony export */
        m: () => (
          /* binding */
          MAX_ATTEMPTS
        ),
        /* harmony export */
        u_: () => (
          /* binding */
          LONGEST_WAIT_MS
        )
        /* harmony export */
      });
      var _append_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9035);
      var _compact_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4638);
      var _fold_day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6496);
      var _read_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2269);
      var _rollup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4642);
      var _shard_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4884);
      const MAX_ATTEMPTS = 15;
      const FIRST_WAIT_MS = 300;
      const LONGEST_WAIT_MS = 8e3;
      const COUNTED = ["runs", "pull-requests", "health", "incidents"];
      const EARLIER_PARTS = 5;
      async function recordHistory(store, records, { clock, random, message }) {
        const groups = (0, _append_records_js__WEBPACK_IMPORTED_MODULE_0__.o)(records);
        if (groups.length === 0)
          return { status: "recorded", ...NOTHING, attempts: 0 };
        const firstParts = /* @__PURE__ */ new Map();
        for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
          const nowMs = clock.now();
          const snapshot = await store.open(foldersToOpen(groups, nowMs));
          const { files, added, isCompactionDue } = await plan(snapshot, groups, firstParts, nowMs);
          if (added === 0)
            return { status: "recorded", ...NOTHING, attempts: attempt };
          const result = await snapshot.write(files, message);
          if (result.status === "written") {
            const { commit } = result;
            return {
              status: "recorded",
              added,
              commit,
              attempts: attempt,
              ...isCompactionDue && { isCompactionDue }
            };
          }
          if (result.status === "refused")
            return result;
          if (attempt < MAX_ATTEMPTS)
            await clock.sleep(random() * waitMs(attempt));
        }
        const why = `Other writers were faster ${MAX_ATTEMPTS} times.`;
        return { status: "contended", message: `The history in ${store.place} could not be written: ${why}` };
      }
      const NOTHING = { added: 0, commit: null };
      function waitMs(attempt) {
        return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
      }
      function foldersToOpen(groups, nowMs) {
        const folders = groups.flatMap(({ stream, day }) => (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.pd)([stream], [day]));
        return [.../* @__PURE__ */ new Set([...folders, ...(0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.pd)(COUNTED, [(0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.KV)(nowMs)]), _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.S_])];
      }
      async function plan(snapshot, groups, firstParts, nowMs) {
        const shards = indexShards(snapshot.files);
        const tails = new Map(groups.map(({ stream, day }) => {
          const parts = shards.get(keyOf({ stream, day })) ?? [];
          const last = parts.at(-1)?.part ?? 0;
          const first = Math.min(firstParts.get(keyOf({ stream, day })) ?? Math.max(1, last - EARLIER_PARTS), last);
          firstParts.set(keyOf({ stream, day }), first);
          return [keyOf({ stream, day }), { last, paths: pathsFrom(parts, first) }];
        }));
        const uncounted = findUncounted(shards, groups, nowMs);
        const paths = [
          ...[...tails.values()].flatMap((tail) => tail.paths),
          ...uncounted.flatMap(({ parts }) => pathsFrom(parts, 1)),
          ...uncounted.length > 0 && snapshot.files.some(({ path: path2 }) => path2 === _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.$w) ? [_shard_path_js__WEBPACK_IMPORTED_MODULE_1__.$w] : []
        ];
        const texts = await snapshot.read([...new Set(paths)]);
        const textsOf = (wanted) => wanted.flatMap((path2) => texts.get(path2) ?? []);
        const findTail = (shard) => {
          const { last, paths: tail } = tails.get(keyOf(shard)) ?? { last: 0, paths: [] };
          return { last, texts: textsOf(tail) };
        };
        const yesterday = uncounted.flatMap(({ stream, parts }) => stream === "runs" ? (0, _read_shard_js__WEBPACK_IMPORTED_MODULE_3__.Xy)(stream, textsOf(pathsFrom(parts, 1))).records : []);
        const appended = (0, _append_records_js__WEBPACK_IMPORTED_MODULE_0__.h)(withGaps(groups, findTail, yesterday), findTail);
        const sources = uncounted.map(({ stream, day, bytes, parts }) => ({
          stream,
          day,
          bytes,
          texts: textsOf(pathsFrom(parts, 1))
        }));
        const rollup = (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.tP)(texts.get(_shard_path_js__WEBPACK_IMPORTED_MODULE_1__.$w)) ?? _rollup_js__WEBPACK_IMPORTED_MODULE_2__.zp;
        const counted = sources.filter((source) => !(0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.he)(rollup, source));
        if (counted.length === 0 || appended.added === 0)
          return appended;
        const isDue = (0, _compact_history_js__WEBPACK_IMPORTED_MODULE_4__.QY)(rollup, nowMs);
        const next = { ...(0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.td)(rollup, counted), ...isDue && { compactedAtMs: nowMs } };
        const files = new Map(appended.files).set(_shard_path_js__WEBPACK_IMPORTED_MODULE_1__.$w, (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.T_)(next));
        return { ...appended, files, ...isDue && { isCompactionDue: true } };
      }
      function keyOf({ stream, day }) {
        return `${stream} ${day}`;
      }
      function indexShards(files) {
        const shards = /* @__PURE__ */ new Map();
        for (const { path: path2, size } of files) {
          const shard = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.vE)(path2);
          if (shard === null)
            continue;
          const parts = shards.get(keyOf(shard)) ?? [];
          shards.set(keyOf(shard), parts);
          parts.push({ ...shard, path: path2, size });
        }
        for (const parts of shards.values())
          parts.sort((a, b) => a.part - b.part);
        return shards;
      }
      function pathsFrom(parts, first) {
        return parts.filter(({ part }) => part >= first).map(({ path: path2 }) => path2);
      }
      function findUncounted(shards, groups, nowMs) {
        const today = (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.kb)(nowMs);
        const isFirst = groups.some(({ stream, day: day2 }) => day2 === today && !shards.has(keyOf({ stream, day: day2 })));
        if (!isFirst)
          return [];
        const day = (0, _rollup_js__WEBPACK_IMPORTED_MODULE_2__.KV)(nowMs);
        return COUNTED.flatMap((stream) => {
          const parts = shards.get(keyOf({ stream, day })) ?? [];
          const bytes = parts.reduce((sum, { size }) => sum + size, 0);
          return parts.length === 0 ? [] : [{ stream, day, bytes, parts }];
        });
      }
      function withGaps(groups, findTail, yesterday) {
        return groups.map((group) => {
          if (group.stream !== "runs")
            return group;
          const before = [...yesterday, ...(0, _read_shard_js__WEBPACK_IMPORTED_MODULE_3__.Xy)("runs", findTail(group).texts).records];
          return { ...group, records: group.records.map((record) => withGap(record, before)) };
        });
      }
      function withGap(record, before) {
        const startMs = (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_5__.GH)(record);
        const earlier = before.filter((other) => other.run.workflow === record.run.workflow && (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_5__.ng)(other) !== (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_5__.ng)(record)).map(_fold_day_js__WEBPACK_IMPORTED_MODULE_5__.GH).filter((atMs) => atMs < startMs);
        if (earlier.length === 0)
          return record;
        return { ...record, scheduled_gap_seconds: Math.round((startMs - Math.max(...earlier)) / 1e3) };
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
        return paths.filter((path2) => path2 === STATE_PATH || path2 === OWN_PATH);
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
        const path2 = `${STATE_FOLDER}/state-damaged-${(0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.VK)(text)}.json`;
        const problem = `${STATE_PATH} cannot be read. It is kept as ${path2}, and the state begins anew.`;
        return { ...NOTHING, kept: /* @__PURE__ */ new Map([[path2, text]]), problem };
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
  5786: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        m: () => (
          /* binding */
          journalPorts
        )
      });
      ;
      function journalBranches(branches, journal) {
        return {
          read: (...query) => branches.read(...query),
          readCommit: (...query) => branches.readCommit(...query),
          compare: (...query) => branches.compare(...query),
          listChanges: (...query) => branches.listChanges(...query),
          ensureBranch: (repository, branch, oid) => journal.record({ repository, operation: "create-branch", target: branch, before: null, intent: { oid } }, () => branches.ensureBranch(repository, branch, oid), (result) => result.status === "at-commit" && result.created ? { oid } : null),
          merge: (repository, branch, headOid, message) => journal.record({ repository, operation: "merge-branch", target: branch, before: null, intent: { head: headOid } }, () => branches.merge(repository, branch, headOid, message), (result) => result.status === "merged" ? { oid: result.oid } : null),
          fastForward: (repository, branch, from, to) => journal.record({
            ...{ repository, operation: "fast-forward-branch", target: branch },
            ...{ before: { oid: from }, intent: { oid: to } }
          }, () => branches.fastForward(repository, branch, from, to), toMoved({ oid: to })),
          replace: (repository, branch, from, to) => journal.record({
            ...{ repository, operation: "move-branch", target: branch },
            ...{ before: { oid: from }, intent: { oid: to } }
          }, () => branches.replace(repository, branch, from, to), toMoved({ oid: to })),
          remove: (repository, branch, from) => journal.record({
            ...{ repository, operation: "delete-branch", target: branch },
            ...{ before: { oid: from }, intent: null }
          }, () => branches.remove(repository, branch, from), toMoved({ oid: null }))
        };
      }
      function toMoved(after) {
        return ({ status }) => status === "moved" ? after : null;
      }
      ;
      function journalIssues(issues, journal, seen) {
        const see = (repository, issue2) => noteIssue(seen, repository, issue2);
        return {
          readRepositoryId: (...query) => issues.readRepositoryId(...query),
          isFileGone: (...query) => issues.isFileGone(...query),
          readOwnId: () => issues.readOwnId(),
          listComments: (...query) => issues.listComments(...query),
          list: async (repository, query) => {
            const found = await issues.list(repository, query);
            for (const issue2 of found)
              see(repository, issue2);
            return found;
          },
          read: async (repository, number) => {
            const issue2 = await issues.read(repository, number);
            return issue2 === null ? null : see(repository, issue2);
          },
          open: async (repository, draft, mark) => {
            const { title } = draft;
            const issue2 = await journal.record({ repository, operation: "open-issue", target: title, before: null, intent: { title, mark } }, () => issues.open(repository, draft, mark), ({ number }) => ({ number }));
            return see(repository, issue2);
          },
          update: async (repository, number, change) => {
            const known = seen.find(repository, number);
            const before = {
              ...change.title !== void 0 && { title: known.title ?? null },
              ...change.body !== void 0 && { body: known.body ?? null },
              ...change.state !== void 0 && {
                state: known.state ?? null,
                stateReason: known.stateReason ?? null
              }
            };
            const issue2 = await journal.record({ repository, operation: "update-issue", target: `#${number}`, before, intent: { ...change } }, () => issues.update(repository, number, change), () => ({ ...change }));
            return see(repository, issue2);
          },
          ...journalAdditions(issues, journal, seen)
        };
      }
      function journalAdditions(issues, journal, seen) {
        return {
          ensureComment: (repository, number, body, mark) => journal.record({
            ...{ repository, operation: "comment", target: `#${number}` },
            ...{ before: { body: null }, intent: { body, mark } }
          }, () => issues.ensureComment(repository, number, body, mark), ({ created }) => created ? { body } : null),
          ensureLabels: async (repository, number, labels) => {
            const { labels: before = null } = seen.find(repository, number);
            await journal.record({
              repository,
              operation: "label",
              target: `#${number}`,
              before: { labels: before },
              intent: { labels }
            }, () => issues.ensureLabels(repository, number, labels), () => ({ labels: [.../* @__PURE__ */ new Set([...before ?? [], ...labels])] }));
            seen.noteLabels(repository, number, (known) => [...known, ...labels]);
          }
        };
      }
      function noteIssue(seen, repository, issue2) {
        const { title, body, state, stateReason, labels } = issue2;
        seen.note(repository, issue2.number, { title, body, state, stateReason, labels });
        return issue2;
      }
      ;
      async function findPull({ pullRequestThreads }, seen, repository, number, needed = "body") {
        if (seen.find(repository, number)[needed] === void 0) {
          const state = await pullRequestThreads.read(repository, number);
          if (state !== null)
            notePull(seen, repository, state, state.isOpen);
        }
        return seen.find(repository, number);
      }
      function notePull(seen, repository, pull, isOpen = true) {
        const { number, title, body, labels, isDraft } = pull;
        seen.note(repository, number, { title, body, labels, isDraft, state: isOpen ? "open" : "closed" });
      }
      ;
      function journalPullRequests(ports, journal, seen) {
        const { pullRequests } = ports;
        return {
          listOpen: async (queries) => {
            const lookups = await pullRequests.listOpen(queries);
            for (const [index, lookup] of lookups.entries()) {
              const repository = queries[index]?.repository;
              if (repository === void 0 || lookup.status !== "found")
                continue;
              for (const pull of lookup.pullRequests)
                notePull(seen, repository, pull);
            }
            return lookups;
          },
          readEnds: (queries) => pullRequests.readEnds(queries),
          listOpenFrom: (...query) => pullRequests.listOpenFrom(...query),
          wasLabelled: (...query) => pullRequests.wasLabelled(...query),
          readText: async (repository, number) => {
            const text = await pullRequests.readText(repository, number);
            if (text !== null)
              seen.note(repository, number, { body: text.body, state: text.isOpen ? "open" : "closed" });
            return text;
          },
          ensureOpen: async (draft) => {
            const { repository, head, base, title, isDraft } = draft;
            const result = await journal.record({
              ...{ repository, operation: "open-pull-request", target: head, before: null },
              intent: { head, base, title, draft: isDraft }
            }, () => pullRequests.ensureOpen(draft), (done) => done.status === "open" && done.created ? { number: done.pullRequest.number } : null);
            if (result.status === "open")
              notePull(seen, repository, result.pullRequest);
            return result;
          },
          ...journalChanges(ports, journal, seen)
        };
      }
      function journalChanges(ports, journal, seen) {
        const { pullRequests } = ports;
        return {
          update: async (repository, number, change) => {
            const known = await findPull(ports, seen, repository, number);
            const before = {
              ...change.title !== void 0 && { title: known.title ?? null },
              ...change.body !== void 0 && { body: known.body ?? null },
              ...change.state !== void 0 && { state: known.state ?? "open" }
            };
            await journal.record({ repository, operation: "update-pull-request", target: `#${number}`, before, intent: { ...change } }, () => pullRequests.update(repository, number, change), () => ({ ...change }));
            seen.note(repository, number, change);
          },
          ensureLabels: async (repository, number, labels) => {
            if (labels.length === 0)
              return;
            const { labels: before = null } = await findPull(ports, seen, repository, number, "labels");
            await journal.record({
              repository,
              operation: "label",
              target: `#${number}`,
              before: { labels: before },
              intent: { labels }
            }, () => pullRequests.ensureLabels(repository, number, labels), () => ({ labels: [.../* @__PURE__ */ new Set([...before ?? [], ...labels])] }));
            seen.noteLabels(repository, number, (known) => [...known, ...labels]);
          }
        };
      }
      ;
      function journalThreads({ pullRequestThreads: threads }, journal, seen) {
        const changeDraft = (operation) => {
          const wanted = operation === "convert-to-draft";
          return async (repository, pullRequest) => {
            const change = () => wanted ? threads.convertToDraft(repository, pullRequest) : threads.markReady(repository, pullRequest);
            if (pullRequest.isDraft === wanted)
              return change();
            const { number, isDraft } = pullRequest;
            const before = { draft: isDraft };
            return journal.record({ repository, operation, target: `#${number}`, before, intent: { draft: wanted } }, change, (isChanged) => isChanged ? { draft: wanted } : null);
          };
        };
        const invite = createInvite(journal);
        return {
          read: async (repository, number) => {
            const state = await threads.read(repository, number);
            if (state !== null)
              notePull(seen, repository, state, state.isOpen);
            return state;
          },
          listAllOpen: async (repository) => {
            const open = await threads.listAllOpen(repository);
            for (const pull of open)
              notePull(seen, repository, pull);
            return open;
          },
          readOwnComment: (...query) => threads.readOwnComment(...query),
          ensureOwnComment: async (repository, number, body, mark) => {
            const before = await threads.readOwnComment(repository, number, mark);
            if (before === body)
              return "unchanged";
            return journal.record({
              ...{ repository, operation: "comment", target: `#${number}` },
              ...{ before: { body: before }, intent: { body, mark } }
            }, () => threads.ensureOwnComment(repository, number, body, mark), (result) => result === "unchanged" ? null : { body });
          },
          markReady: changeDraft("mark-ready"),
          convertToDraft: changeDraft("convert-to-draft"),
          requestReviewers: invite("request-review", "reviewers", (...what) => threads.requestReviewers(...what)),
          assign: invite("assign", "assignees", (...what) => threads.assign(...what)),
          ...journalMerging(threads, journal),
          removeLabel: async (repository, number, label) => {
            await journal.record({
              ...{ repository, operation: "remove-label", target: `#${number}` },
              ...{ before: { labels: seen.find(repository, number).labels ?? null }, intent: { label } }
            }, () => threads.removeLabel(repository, number, label), () => ({ label }));
            seen.noteLabels(repository, number, (known) => known.filter((name) => !isSameLabel(name, label)));
          }
        };
      }
      function journalMerging(threads, journal) {
        const describe = (repository, number) => ({ repository, target: `#${number}` });
        return {
          enableAutoMerge: (repository, pull, method) => journal.record({
            ...describe(repository, pull.number),
            ...{ operation: "set-auto-merge", before: null, intent: { method } }
          }, () => threads.enableAutoMerge(repository, pull, method), ({ status }) => status === "on" ? { method } : null),
          disableAutoMerge: (repository, pull) => journal.record({
            ...describe(repository, pull.number),
            ...{ operation: "set-auto-merge", before: null, intent: { method: "off" } }
          }, () => threads.disableAutoMerge(repository, pull), () => ({ method: "off" })),
          merge: (repository, pull, method) => journal.record({
            ...describe(repository, pull.number),
            ...{ operation: "merge-pull-request", before: { base_oid: pull.baseOid } },
            intent: { method, head_oid: pull.headOid }
          }, () => threads.merge(repository, pull, method), (isMerged) => isMerged ? { method } : null)
        };
      }
      function createInvite(journal) {
        return (operation, key, write) => (repository, number, people) => journal.record({ repository, operation, target: `#${number}`, before: null, intent: { [key]: people } }, () => write(repository, number, people), () => ({ [key]: people }));
      }
      function isSameLabel(one, other) {
        return one.toLowerCase() === other.toLowerCase();
      }
      var repository_ref = __webpack_require__(2156);
      ;
      class Sightings {
        #known = /* @__PURE__ */ new Map();
        find(repository, number) {
          return this.#known.get(keyOf(repository, number)) ?? {};
        }
        note(repository, number, sighting) {
          this.#known.set(keyOf(repository, number), { ...this.find(repository, number), ...sighting });
        }
        /** Adds labels, or takes them off, where those that are on are known. */
        noteLabels(repository, number, change) {
          const { labels } = this.find(repository, number);
          if (labels !== void 0)
            this.note(repository, number, { labels: change(labels) });
        }
      }
      function keyOf(repository, number) {
        return `${(0, repository_ref.Kq)(repository)}#${number}`;
      }
      ;
      function journalPorts(ports, journal) {
        const seen = new Sightings();
        return {
          ...ports,
          branches: journalBranches(ports.branches, journal),
          pullRequests: journalPullRequests(ports, journal, seen),
          pullRequestThreads: journalThreads(ports, journal, seen),
          issues: journalIssues(ports.issues, journal, seen)
        };
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
