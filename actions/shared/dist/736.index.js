const id = 736;
const ids = [736];
const modules = {
  /***/
  3775: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        N: () => (
          /* binding */
          checkHealth
        )
      });
      var errors = __webpack_require__(1286);
      var repository_ref = __webpack_require__(2156);
      var plural = __webpack_require__(4639);
      var format = __webpack_require__(1953);
      ;
      function ok(reason, message, details = {}) {
        return { status: "ok", reason, message, ...details };
      }
      function skipped(reason, message) {
        return { status: "skipped", reason, message };
      }
      function unknown(reason, message, details = {}) {
        return { status: "unknown", reason, message, ...details };
      }
      ;
      const MIN_MEMBERS = 5;
      const MIN_AFFECTED = 2;
      function areTooMany(affected, members, isTooMuch) {
        if (affected < MIN_AFFECTED)
          return false;
        return members < MIN_MEMBERS || isTooMuch(100 * affected / members);
      }
      ;
      const MAX_MISSING_PERCENT = 10;
      const configAccess = {
        id: "CFG-003",
        name: "config.reach",
        severity: "high",
        needs: ["members", "access"],
        dependsOn: ["CFG-001", "CFG-002", "AUT-001"],
        evaluate({ members, access }, { settings }) {
          if (members.length === 0)
            return skipped("NoRepositories", "The configuration lists no repositories.");
          const own = settings.repository === null ? null : (0, repository_ref.Kq)(settings.repository);
          const isOwnOnly = access.status === "accepted" && access.kind === "workflow";
          const isJudged = (member) => !isOwnOnly || (0, repository_ref.Kq)(member.requested) === own;
          const isMissing = (member) => member.status === "not-found" && isJudged(member);
          const isUnseen = (member) => member.status !== "found" && !isMissing(member);
          const nameOf = (member) => (0, repository_ref.PC)(member.requested);
          return evaluateAccess({
            total: members.length,
            missing: members.filter(isMissing).map(nameOf),
            unseen: members.filter(isUnseen).map(nameOf),
            stale: members.flatMap(describeStale),
            isOwnOnly
          });
        }
      };
      function evaluateAccess({ total, missing, unseen, stale, isOwnOnly }) {
        if (missing.length === total) {
          return unknown("NoneVisible", `None of ${(0, plural.B4)(total, "repository", "repositories")} was found: ${(0, format.ki)(missing)}. The token may have no access to them, or the names are wrong.`, { subjects: missing, remediation: "Pass the token that sync-monitor uses, and check the names." });
        }
        const judged = Math.max(1, total - unseen.length);
        const percent = Number((100 * missing.length / judged).toFixed(1));
        const shared = { value: percent, unit: "percent", threshold: { warning: 0, error: MAX_MISSING_PERCENT } };
        const staleText = stale.length === 0 ? "" : `${(0, format.ki)(stale.map(({ words }) => words))}.`;
        const isError = areTooMany(missing.length, judged, (share) => share >= MAX_MISSING_PERCENT);
        if (missing.length > 0) {
          return {
            ...shared,
            status: isError ? "error" : "warning",
            reason: "RepositoriesNotFound",
            message: `${(0, plural.T1)(missing.length, judged, "repository", "repositories")} ${(0, plural.td)(missing.length, "was", "were")} not found: ${(0, format.ki)(missing)}. ${staleText}`.trim(),
            subjects: missing,
            remediation: "Correct or remove these entries of the configuration. If the repositories exist, the token may have no access to them: install the GitHub App there, or add them to the token."
          };
        }
        if (stale.length > 0) {
          return {
            ...shared,
            status: "warning",
            reason: "RepositoriesStale",
            message: `${(0, plural.B4)(stale.length, "entry is", "entries are")} out of date: ${staleText}`,
            subjects: stale.map(({ name }) => name),
            remediation: "Remove archived and disabled repositories from the configuration, and use the new names."
          };
        }
        if (unseen.length > 0) {
          const why = isOwnOnly ? " This token only has access to its own repository." : "";
          return unknown("RepositoriesUnseen", `${(0, plural.T1)(unseen.length, total, "repository", "repositories")} could not be checked: ${(0, format.ki)(unseen)}.${why}`, { subjects: unseen, remediation: "Pass the token that sync-monitor uses." });
        }
        return ok("RepositoriesFound", `${(0, plural.B4)(total, "repository", "repositories")} found.`, shared);
      }
      function describeStale(member) {
        if (member.status !== "found")
          return [];
        const name = (0, repository_ref.PC)(member.requested);
        if (member.isArchived)
          return [{ name, words: `${name} is archived` }];
        if (member.isDisabled)
          return [{ name, words: `${name} is disabled` }];
        const isRenamed = (0, repository_ref.Kq)(member.repository) !== (0, repository_ref.Kq)(member.requested);
        return isRenamed ? [{ name, words: `${name} is now ${(0, repository_ref.PC)(member.repository)}` }] : [];
      }
      ;
      const configPresent = {
        id: "CFG-001",
        name: "config.present",
        severity: "critical",
        needs: ["config"],
        evaluate({ config }) {
          const subjects = [config.file];
          if (config.status === "read")
            return ok("ConfigFound", `${config.file} exists.`, { subjects });
          if (config.status === "unreadable") {
            return {
              status: "error",
              reason: "ConfigUnreadable",
              message: `${config.file} cannot be read: ${config.message}`,
              subjects,
              remediation: "Make it a UTF-8 text file inside the repository, and commit it."
            };
          }
          return {
            status: "error",
            reason: "ConfigMissing",
            message: `${config.file} is missing.`,
            subjects,
            remediation: `Commit ${config.file} with {"repositories": ["owner/name"]}, or set the input config to the right file. If the file exists, run actions/checkout before this step.`
          };
        }
      };
      ;
      const MAX_FINDINGS = 5;
      const configValid = {
        id: "CFG-002",
        name: "config.valid",
        severity: "critical",
        needs: ["config"],
        dependsOn: ["CFG-001"],
        evaluate({ config }) {
          if (config.status !== "read")
            return skipped("NoConfig", "There is no configuration to check.");
          const { file, check } = config;
          const worst = ["error", "warning"].find((severity) => check.findings.some((finding) => finding.severity === severity));
          if (worst === void 0) {
            return ok("ConfigValid", `${file} is valid: ${(0, plural.B4)(check.config?.repositories.length ?? 0, "repository", "repositories")}.`);
          }
          const findings = check.findings.filter((finding) => finding.severity === worst);
          return {
            status: worst,
            reason: worst === "error" ? "ConfigInvalid" : "ConfigDoubtful",
            message: formatFindings(file, findings),
            value: findings.length,
            unit: "findings",
            threshold: { warning: 1, error: 1 },
            subjects: [file],
            remediation: "Fix the lines named above; validate-config lists all findings with their rules."
          };
        }
      };
      function formatFindings(file, findings) {
        const shown = findings.slice(0, MAX_FINDINGS).map(({ line, rule, message }) => `${file}:${line} ${rule}: ${message}`);
        const rest = findings.length - shown.length;
        return rest > 0 ? `${shown.join(" ")} And ${rest} more.` : shown.join(" ");
      }
      ;
      const MEBIBYTE = 1024 * 1024;
      const MAX_BYTES = 50 * MEBIBYTE;
      const MAX_DUPLICATE_PERCENT = 5;
      const MAX_UNREADABLE_PERCENT = 1;
      const dataBranch = {
        id: "DAT-001",
        name: "data.branch",
        severity: "high",
        needs: ["history"],
        evaluate({ history: { place, bytes, lines, damage } }) {
          if (lines === 0)
            return skipped("NoRecordsYet", `There is no record in ${place} yet.`);
          const percentOf = (count) => 100 * count / lines;
          const unreadable = damage.unreadable + damage.torn;
          const shared = {
            value: Number((bytes / MEBIBYTE).toFixed(2)),
            unit: "MiB",
            threshold: { warning: MAX_BYTES / MEBIBYTE }
          };
          if (percentOf(unreadable) > MAX_UNREADABLE_PERCENT) {
            return {
              ...shared,
              status: "error",
              reason: "HistoryCorrupt",
              message: `${(0, plural.B4)(unreadable, "line")} of ${lines} in ${place} cannot be read.`,
              remediation: "Look at the last commits of the branch: somebody or another tool wrote to it. Revert them; a ruleset should let only the automation write there."
            };
          }
          const problems = [
            bytes > MAX_BYTES && `it holds ${shared.value} MiB`,
            percentOf(damage.duplicate) > MAX_DUPLICATE_PERCENT && `${(0, plural.B4)(damage.duplicate, "line")} of ${lines} repeat others`,
            damage.newer > 0 && `${(0, plural.B4)(damage.newer, "line")} of ${lines} come from a later release`
          ].filter((problem) => problem !== false);
          if (problems.length === 0)
            return ok("HistoryWell", `${place} can be read.`, shared);
          return {
            ...shared,
            status: "warning",
            reason: "HistoryUntidy",
            message: `${place}: ${problems.join("; ")}.`,
            remediation: "Too large: lower retention-days of record-history, or run `automation history compact`. Repeated lines: two jobs record the same reports; let one do it. A later release: use the same release of all actions."
          };
        }
      };
      ;
      const ERROR_RUNS = 3;
      const BAD = /* @__PURE__ */ new Set(["failure", "timed_out", "startup_failure"]);
      const failedStreak = {
        id: "SCH-005",
        name: "failed.streak",
        severity: "high",
        needs: ["runs"],
        dependsOn: ["AUT-001"],
        evaluate({ runs }) {
          if (runs.length === 0)
            return skipped("NothingWatched", "The input workflows is empty.");
          const streaks = runs.map((fact) => ({ fact, failed: findStreak(fact.runs) })).filter(({ failed }) => failed.length > 0).toSorted((a, b) => b.failed.length - a.failed.length);
          const [worst] = streaks;
          if (worst === void 0)
            return ok("RunsSucceed", `The last runs of ${(0, plural.B4)(runs.length, "workflow")} did not fail.`);
          const first = worst.failed.at(-1);
          const length = worst.failed.length;
          return {
            status: length >= ERROR_RUNS ? "error" : "warning",
            reason: "RunsFail",
            message: `${(0, format.ki)(streaks.map(describe), 3)}.`,
            value: length,
            unit: "runs",
            threshold: { warning: 1, error: ERROR_RUNS },
            ...first !== void 0 && { sinceMs: first.createdAtMs },
            subjects: streaks.map(({ fact }) => fact.workflow.path),
            remediation: `Open the first failed run: the cause is in commit ${first?.headOid.slice(0, 7) ?? "unknown"} or shortly before it. If only the latest run failed, re-run it first.`,
            evidence: streaks.flatMap(({ failed }) => failed.at(-1)?.url ?? [])
          };
        }
      };
      function findStreak(runs) {
        const decisive = runs.filter(({ conclusion }) => conclusion === "success" || BAD.has(conclusion ?? ""));
        const end = decisive.findIndex(({ conclusion }) => conclusion === "success");
        return end === -1 ? decisive : decisive.slice(0, end);
      }
      function describe({ fact, failed }) {
        const since = (0, format.K9)(failed.at(-1)?.createdAtMs ?? 0);
        return failed.length === 1 ? `The last run of ${fact.workflow.path} failed (${since})` : `The last ${(0, plural.B4)(failed.length, "run")} of ${fact.workflow.path} failed, since ${since}`;
      }
      ;
      const NEWEST_VERSION = 1;
      const SMALLEST_MILLISECONDS = 1e11;
      const LAST_MOMENT_MS = 864e13;
      const COUNTERS = [
        "repos_scanned",
        "branches_analyzed",
        "branches_behind",
        "prs_created",
        "errors_encountered",
        "api_calls_made",
        "duration_seconds"
      ];
      function readMetrics(reading) {
        const { file } = reading;
        const invalid = (message) => ({ status: "invalid", file, message });
        if (reading.status === "unreadable")
          return invalid(reading.message);
        const data = parseObject(reading.text);
        if (data === null)
          return invalid("The file is not a JSON object.");
        const wrong = findWrongTypes(data);
        if (wrong.length > 0)
          return invalid(wrong.join(" "));
        return {
          status: "read",
          record: {
            file,
            startedAtMs: readMoment(data.start_time),
            endedAtMs: readMoment(data.end_time) ?? readMoment(data.timestamp),
            modifiedAtMs: reading.modifiedAtMs ?? null,
            ...readSuccess(data),
            data
          },
          remarks: findRemarks(data),
          notes: findNotes(data)
        };
      }
      function parseObject(text) {
        try {
          const data = JSON.parse(text);
          return typeof data === "object" && data !== null && !Array.isArray(data) ? data : null;
        } catch {
          return null;
        }
      }
      function findWrongTypes(data) {
        const isCount = (value) => typeof value === "number" && Number.isFinite(value) && value >= 0;
        const counters = COUNTERS.filter((key) => data[key] !== void 0 && !isCount(data[key])).map((key) => `${key} is not a number of 0 or more.`);
        const rate = data.success_rate ?? null;
        const rates = rate === null || isCount(rate) && Number(rate) <= 100 ? [] : ["success_rate is not a number from 0 to 100."];
        const times = ["start_time", "end_time"].filter((key) => (data[key] ?? null) !== null && readMoment(data[key]) === null).map((key) => `${key} is not a time.`);
        return [...counters, ...rates, ...times];
      }
      function findRemarks(data) {
        const version = data.schema_version;
        const isKnown = [...COUNTERS, "success_rate"].some((key) => data[key] !== void 0);
        return [
          ...typeof version === "number" && version > NEWEST_VERSION ? [`The file has schema_version ${version}; this action supports ${NEWEST_VERSION}.`] : [],
          ...isKnown ? [] : ["The file contains no run metrics."]
        ];
      }
      function findNotes(data) {
        const naive = ["start_time", "end_time", "timestamp"].filter((key) => isNaive(data[key]));
        if (naive.length === 0)
          return [];
        const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
        return [`${naive.join(" and ")} without a time zone, read in this machine's time zone (${zone}).`];
      }
      function isNaive(value) {
        return typeof value === "string" && ISO_TIME.exec(value.trim())?.[4] === void 0 && readMoment(value) !== null;
      }
      const ISO_TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(\.\d+)?\s?(Z|[+-]\d\d(?::?\d\d)?)?$/i;
      function readMoment(value) {
        if (typeof value === "number") {
          const atMs2 = value < SMALLEST_MILLISECONDS ? value * 1e3 : value;
          return atMs2 > 0 && atMs2 <= LAST_MOMENT_MS ? atMs2 : null;
        }
        if (typeof value !== "string")
          return null;
        const match = ISO_TIME.exec(value.trim());
        if (match === null)
          return null;
        const [, date, time, fraction = "", zone = ""] = match;
        const offset = zone.toUpperCase().replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours, minutes = "00") => `${hours}:${minutes}`);
        const atMs = Date.parse(`${date}T${time}${fraction.slice(0, 4)}${offset}`);
        return Number.isNaN(atMs) ? null : atMs;
      }
      function readSuccess(data) {
        const count = (key) => typeof data[key] === "number" ? data[key] : null;
        const scanned = count("repos_scanned");
        const attempted = scanned === null ? null : scanned + (count("repos_failed") ?? 0);
        if (data.success_rate === null)
          return { successRate: null, attempted: 0 };
        const reported = count("success_rate");
        if (reported !== null)
          return { successRate: reported, attempted };
        const errors2 = count("errors_encountered");
        if (attempted === null || errors2 === null || attempted === 0)
          return { successRate: null, attempted };
        return { successRate: 100 * Math.max(0, attempted - errors2) / attempted, attempted };
      }
      ;
      const RATE_DIGITS = 4;
      const SUMMED = [
        "repos_scanned",
        "repos_skipped",
        "repos_failed",
        "branches_analyzed",
        "branches_behind",
        "prs_created",
        "errors_encountered",
        "api_calls_made"
      ];
      function mergeMetrics({ files }) {
        const readings = files.map(readMetrics);
        const records = readings.flatMap((reading) => reading.status === "read" ? [reading.record] : []);
        const rated = records.flatMap(({ successRate, attempted }) => successRate === null ? [] : [{ successRate, weight: Math.max(1, attempted ?? 1) }]);
        const weight = rated.reduce((sum, entry) => sum + entry.weight, 0);
        const good = rated.reduce((sum, entry) => sum + entry.successRate * entry.weight, 0);
        const ends = records.flatMap((record) => record.endedAtMs ?? record.startedAtMs ?? record.modifiedAtMs ?? []);
        return {
          records,
          invalid: readings.filter((reading) => reading.status === "invalid"),
          successRate: weight === 0 ? null : Number((good / weight).toFixed(RATE_DIGITS)),
          attempted: records.reduce((sum, record) => sum + (record.attempted ?? 0), 0),
          oldestEndMs: ends.length === 0 ? null : Math.min(...ends),
          newestEndMs: ends.length === 0 ? null : Math.max(...ends)
        };
      }
      function summarizeMetrics(merged) {
        if (merged.records.length === 0)
          return { automation_success_rate: null };
        const sums = SUMMED.flatMap((key) => {
          const values = merged.records.flatMap(({ data }) => typeof data[key] === "number" ? [data[key]] : []);
          return values.length === 0 ? [] : [[key, values.reduce((sum, value) => sum + value, 0)]];
        });
        const durations = merged.records.flatMap(({ data }) => typeof data.duration_seconds === "number" ? [data.duration_seconds] : []);
        return {
          ...Object.fromEntries(sums),
          ...durations.length > 0 && { duration_seconds: Math.max(...durations) },
          success_rate: merged.successRate,
          // The name that readers of the scripts' report look for.
          automation_success_rate: merged.successRate,
          end_time: merged.newestEndMs === null ? null : new Date(merged.newestEndMs).toISOString(),
          files: merged.records.length
        };
      }
      function summarizeAccess(access, nowMs) {
        const limits2 = access?.status === "accepted" ? access.token.limits : null;
        const core = limits2?.core;
        const isKnown = core !== void 0 && core.limit > 0;
        return {
          github_rate_limit_remaining: isKnown ? core.remaining : null,
          github_rate_limit_total: isKnown ? core.limit : null,
          github_rate_limit_percentage: isKnown ? Number((100 * core.remaining / core.limit).toFixed(2)) : null,
          rate_limit_reset_minutes: isKnown ? Number((Math.max(0, core.resetAtMs - nowMs) / 6e4).toFixed(1)) : null
        };
      }
      ;
      const MAX_CLOCK_SKEW_MS = 5 * 6e4;
      const metricsFresh = {
        id: "MET-001",
        name: "metrics.fresh",
        severity: "critical",
        needs: ["metrics"],
        evaluate({ metrics }, { settings, nowMs }) {
          const threshold = { error: settings.maxMetricsAgeHours };
          if (metrics.files.length === 0) {
            return {
              status: "warning",
              reason: "NoMetricsYet",
              message: `No metrics file exists yet (${metrics.patterns.join(", ")}).`,
              threshold,
              unit: "hours",
              remediation: "Run sync-monitor before this step, or download the artifact of an earlier workflow, and set metrics-file to its file."
            };
          }
          const { oldestEndMs, records } = mergeMetrics(metrics);
          if (oldestEndMs === null) {
            return unknown("NoTime", "No metrics file says when the run took place.", {
              remediation: "See MET-002: sync-monitor did not write these files."
            });
          }
          const ageMs = nowMs - oldestEndMs;
          if (ageMs < -MAX_CLOCK_SKEW_MS) {
            return unknown("TimeInFuture", `The metrics are ${(0, format.a3)(-ageMs)} ahead of this machine's clock.`, {
              remediation: "Correct the clock of the runner that wrote the metrics, or of this runner."
            });
          }
          const shared = { value: Number((ageMs / format.iQ).toFixed(2)), unit: "hours", threshold };
          const subjects = records.map(({ file }) => file);
          if (ageMs <= settings.maxMetricsAgeHours * format.iQ) {
            return ok("MetricsFresh", `The last run ended ${(0, format.a3)(ageMs)} ago.`, { ...shared, subjects });
          }
          return {
            ...shared,
            status: "error",
            reason: "MetricsStale",
            message: `The last run ended ${(0, format.a3)(ageMs)} ago; the limit is ${settings.maxMetricsAgeHours} h.`,
            sinceMs: oldestEndMs + settings.maxMetricsAgeHours * format.iQ,
            subjects,
            remediation: "Open the workflow that runs sync-monitor: if its last run failed, read its summary; if there was no run, see SCH-001 and SCH-002. Then run the workflow manually."
          };
        }
      };
      ;
      const LONGEST_LOOK_MS = 14 * 24 * 60 * 60 * 1e3;
      function findSince(isSo, nowMs, stepMs) {
        let sinceMs = nowMs;
        while (sinceMs - stepMs >= nowMs - LONGEST_LOOK_MS && isSo(sinceMs - stepMs))
          sinceMs -= stepMs;
        return sinceMs;
      }
      var run_statistics = __webpack_require__(8279);
      ;
      const MIN_COVERAGE_PERCENT = 75;
      const MAX_DURATION_SHARE = 0.8;
      const MAX_HEALTH_GAP_HOURS = 9;
      var own_property = __webpack_require__(1608);
      var history_summary = __webpack_require__(5047);
      ;
      const MINUTE_MS = 6e4;
      const USUAL_DAYS = 14;
      function setIntervalOf(config) {
        const ecosystem = config.status === "read" ? config.check.config : null;
        if (config.status !== "read" || ecosystem === null)
          return null;
        const isSet = (0, own_property.Z)(config.check.document.data, "sync_interval_minutes") !== void 0;
        return isSet ? ecosystem.syncIntervalMinutes * MINUTE_MS : null;
      }
      function intervalOf(config, runs, nowMs) {
        if (config.status !== "read" || config.check.config === null)
          return null;
        const set = setIntervalOf(config);
        if (set !== null)
          return { intervalMs: set, isSet: true };
        const usual = (0, run_statistics.Rf)((0, history_summary.ux)(runs, nowMs - USUAL_DAYS * format.sO, nowMs));
        return usual === null ? null : { intervalMs: usual, isSet: false };
      }
      function explainNoInterval(config) {
        return config.status === "read" && config.check.config !== null ? skipped("NoInterval", "sync_interval_minutes is not set, and there are too few runs to know what is usual.") : skipped("NoConfig", "Without a valid configuration the interval is not known.");
      }
      ;
      const ERROR_PERCENT = 25;
      const metricsGaps = {
        id: "MET-003",
        name: "metrics.gaps",
        severity: "medium",
        needs: ["history", "config"],
        evaluate({ history, config }, { nowMs }) {
          const interval = intervalOf(config, history.runs, nowMs);
          if (interval === null)
            return explainNoInterval(config);
          const { intervalMs, isSet } = interval;
          const coverage = (0, run_statistics.jt)(history.runs, intervalMs, nowMs);
          if (coverage === null)
            return skipped("HistoryTooShort", "The history is younger than a day.");
          const { actual, expected, percent } = coverage;
          const shared = {
            value: Number(percent.toFixed(1)),
            unit: "percent",
            threshold: { warning: MIN_COVERAGE_PERCENT, error: ERROR_PERCENT }
          };
          const message = `${actual} of ${(0, plural.B4)(expected, "expected run")} began in the last 24 h`;
          if (percent >= MIN_COVERAGE_PERCENT)
            return ok("RunsRegular", `${message}.`, shared);
          const isError = percent < ERROR_PERCENT;
          const limit = isError ? ERROR_PERCENT : MIN_COVERAGE_PERCENT;
          const isBad = (atMs) => ((0, run_statistics.jt)(history.runs, intervalMs, atMs)?.percent ?? 100) < limit;
          return {
            ...shared,
            status: isError ? "error" : "warning",
            reason: isError ? "RunsMostlyMissing" : "RunsMissing",
            message: `${message} (${percent.toFixed(0)} %).`,
            sinceMs: findSince(isBad, nowMs, format.iQ),
            remediation: `${isSet ? "Compare sync_interval_minutes with the cron expression of the workflow. Where they agree, GitHub drops starts" : "Runs began more often in the last 14 days. If the schedule was not changed, GitHub drops starts"}: move the cron expression off the start of the hour, raise the interval, or start the workflow from outside.`
          };
        }
      };
      ;
      const metricsSchema = {
        id: "MET-002",
        name: "metrics.schema",
        severity: "high",
        needs: ["metrics"],
        evaluate({ metrics }) {
          if (metrics.files.length === 0)
            return skipped("NoMetricsYet", "There is no metrics file to read.");
          const { invalid } = mergeMetrics(metrics);
          const readings = metrics.files.map(readMetrics);
          const remarks = collect(readings, "remarks");
          const notes = collect(readings, "notes");
          const remediation = "Use the same release of health-check and sync-monitor; delete files of this name that another tool wrote.";
          if (invalid.length > 0) {
            return {
              status: "error",
              reason: "MetricsUnreadable",
              message: (0, format.ki)(invalid.map(({ file, message }) => `${file}: ${message}`)),
              value: invalid.length,
              unit: "files",
              subjects: invalid.map(({ file }) => file),
              remediation
            };
          }
          if (remarks.length > 0) {
            return { status: "warning", reason: "MetricsUnfamiliar", message: (0, format.ki)(remarks), remediation };
          }
          const count = (0, plural.B4)(metrics.files.length, "metrics file");
          return notes.length === 0 ? ok("MetricsReadable", `${count} read successfully.`) : ok("MetricsReadable", `${count} read. ${(0, format.ki)(notes)}`);
        }
      };
      function collect(readings, kind) {
        return readings.flatMap((reading) => reading.status === "read" ? reading[kind].map((text) => `${reading.record.file}: ${text}`) : []);
      }
      var delivery_records = __webpack_require__(9539);
      ;
      const MIN_FAILURES = 2;
      const notifyDelivery = {
        id: "NTF-001",
        name: "notify.delivery",
        severity: "medium",
        needs: ["history"],
        evaluate({ history: { deliveries } }) {
          const real = deliveries.filter(delivery_records.Vq).filter(({ channel, event }) => channel !== "ping" && event !== "test");
          const channels = [...Map.groupBy(real, ({ channel }) => channel)];
          if (channels.length === 0)
            return skipped("NothingSent", "No notification was sent in the last 3 days.");
          const failing = channels.filter(([, records]) => isFailing(records));
          const shared = {
            value: failing.length,
            unit: "channels",
            threshold: { warning: 1, error: channels.length }
          };
          if (failing.length === 0) {
            return ok("NotificationsArrive", `${(0, plural.B4)(channels.length, "channel")}: the last notifications arrived.`, {
              ...shared
            });
          }
          const described = failing.map(([channel, records]) => notify_delivery_describe(channel, records));
          return {
            ...shared,
            status: failing.length === channels.length ? "error" : "warning",
            reason: failing.some(([, records]) => records.at(-1)?.permanent) ? "ChannelRefuses" : "ChannelUnreachable",
            message: `Notifications do not arrive: ${(0, format.ki)(described)}.`,
            subjects: failing.map(([channel]) => channel),
            remediation: "See the job summary of send-notifications: it says what came back. A channel that refuses for good is tried again when its secret changes; `automation notify --test CHANNEL` shows whether it works."
          };
        }
      };
      function isFailing(records) {
        const last = records.slice(-MIN_FAILURES);
        const isRefused = last.at(-1)?.status === "failed" && last.at(-1)?.permanent === true;
        return isRefused || last.length === MIN_FAILURES && last.every(({ status }) => status === "failed");
      }
      function notify_delivery_describe(channel, records) {
        const last = records.at(-1);
        const code = typeof last?.code === "string" ? ` (${last.code})` : "";
        return last?.permanent === true ? `${channel} refuses for good${code}` : `${channel} cannot be reached${code}`;
      }
      ;
      const WARNING_DAYS = 3;
      const ERROR_DAYS = 14;
      const MAX_CONFLICT_PERCENT = 20;
      const MAX_LISTED = 10;
      const pullRequestAge = {
        id: "PRQ-001",
        name: "sync-pull-requests.age",
        severity: "medium",
        needs: ["members", "config"],
        dependsOn: ["CFG-001", "CFG-002", "AUT-001"],
        evaluate({ members, config }, { nowMs }) {
          const labels = config.status === "read" ? config.check.config?.sync.labels : void 0;
          if (labels?.length === 0) {
            return skipped("NoLabel", "sync.labels is empty, so sync pull requests cannot be identified.");
          }
          if (members.length === 0)
            return skipped("NoRepositories", "The configuration lists no repositories.");
          const found = members.filter((member) => member.status === "found");
          if (found.length === 0)
            return unknown("RepositoriesUnseen", "No repository could be checked.");
          const open = found.flatMap(listEntries).toSorted((a, b) => a.createdAtMs - b.createdAtMs);
          const [oldest] = open;
          const threshold = { warning: WARNING_DAYS, error: ERROR_DAYS };
          if (oldest === void 0) {
            return ok("NothingOpen", "No sync pull request is open.", { value: 0, unit: "days", threshold });
          }
          const ageMs = nowMs - oldest.createdAtMs;
          const verdict = judgeOpen(open, oldest, nowMs);
          const conflicts = countConflicts(open);
          const message = `${(0, plural.B4)(open.length, "sync pull request")} open, the oldest for ${(0, format.a3)(ageMs)}; ${conflicts} conflicting.`;
          const shared = { value: Number((ageMs / format.sO).toFixed(1)), unit: "days", threshold };
          if (verdict === null)
            return ok("PullRequestsYoung", message, shared);
          return {
            ...shared,
            ...verdict,
            message: `${message} ${(0, format.ki)(open.slice(0, MAX_LISTED).map(({ name }) => name), MAX_LISTED)}.`,
            subjects: open.slice(0, MAX_LISTED).map(({ name }) => name),
            remediation: "Merge or close the oldest first. If all of them wait for the same thing (a review, a required check), open them with a GitHub App, so that their checks run, and enable auto-merge. Use resolve-conflicts for conflicts.",
            evidence: open.slice(0, MAX_LISTED).map(({ url }) => url)
          };
        }
      };
      function judgeOpen(open, oldest, nowMs) {
        const inConflict = { reason: "PullRequestsConflict", sinceMs: nowMs, isFirstSeen: true };
        const old = (since, days) => ({
          reason: "PullRequestsOld",
          sinceMs: since.createdAtMs + days * format.sO
        });
        const isOlder = (entry, days) => nowMs - entry.createdAtMs > days * format.sO;
        const conflicts = countConflicts(open);
        if (areTooMany(conflicts, open.length, (percent) => percent > MAX_CONFLICT_PERCENT)) {
          return { status: "error", ...inConflict };
        }
        if (isOlder(oldest, ERROR_DAYS))
          return { status: "error", ...old(oldest, ERROR_DAYS) };
        const percentile = open[Math.ceil(0.1 * open.length) - 1] ?? oldest;
        if (isOlder(percentile, WARNING_DAYS))
          return { status: "warning", ...old(percentile, WARNING_DAYS) };
        const isConflictNews = 100 * conflicts / open.length > MAX_CONFLICT_PERCENT;
        return isConflictNews ? { status: "warning", ...inConflict } : null;
      }
      function countConflicts(open) {
        return open.filter(({ hasConflict }) => hasConflict).length;
      }
      function listEntries(member) {
        const name = (0, repository_ref.PC)(member.repository);
        return member.pullRequests.map((pull) => ({ ...pull, name: `${name}#${pull.number}` }));
      }
      ;
      const RUN_WAITS_MS = 5 * 6e4;
      const MARGIN = 1.5;
      function forecastCalls({ limit, remaining, resetAtMs }, metrics, resource, nowMs) {
        const leftMs = Math.max(0, resetAtMs - nowMs);
        const passedMs = format.iQ - leftMs;
        const used = limit - remaining;
        const byPace = passedMs <= 0 ? Number.POSITIVE_INFINITY : MARGIN * used * (leftMs / passedMs);
        return leftMs <= RUN_WAITS_MS ? byPace : Math.max(byPace, callsOfLastRun(metrics, resource));
      }
      function callsOfLastRun({ records }, resource) {
        return records.reduce((sum, { data }) => sum + (takenOf(data.rate_limit, resource) ?? requestsOf(data)), 0);
      }
      function takenOf(spans, resource) {
        if (!isRecord(spans) || !isRecord(spans[resource]))
          return null;
        const { start, end } = spans[resource];
        return typeof start === "number" && typeof end === "number" && start >= end ? start - end : null;
      }
      function requestsOf(data) {
        return typeof data.api_calls_made === "number" ? data.api_calls_made : 0;
      }
      function isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      ;
      function createRateLimitCheck(id2, resource, title) {
        return {
          id: id2,
          name: `rate.${resource}`,
          severity: "high",
          needs: ["access", "metrics"],
          dependsOn: ["AUT-001"],
          evaluate({ access, metrics }, { settings, nowMs }) {
            if (access.status !== "accepted")
              return skipped("NoAccess", "There is no token to check.");
            const reading = access.token.limits?.[resource];
            if (reading === void 0 || reading.limit === 0) {
              return skipped("NoLimit", `GitHub reports no ${title} limit for this token.`);
            }
            const needed = forecastCalls(reading, mergeMetrics(metrics), resource, nowMs);
            return judgeLimit(reading, { title, needed, settings, nowMs });
          }
        };
      }
      function judgeLimit(reading, { title, needed, settings, nowMs }) {
        const { limit, remaining, resetAtMs } = reading;
        const percent = 100 * remaining / limit;
        const { warnRateLimitPercent, minRateLimitPercent } = settings;
        const shared = {
          value: Number(percent.toFixed(2)),
          unit: "percent",
          threshold: { warning: warnRateLimitPercent, error: minRateLimitPercent }
        };
        const resetInMs = resetAtMs - nowMs;
        const reset = `in ${(0, format.a3)(resetInMs)} (${(0, format.K9)(resetAtMs)})`;
        const message = `${remaining}/${limit} API calls remaining (${percent.toFixed(1)}%) of the ${title} limit, which resets ${reset}.`;
        const isLow = percent <= minRateLimitPercent;
        if (!isLow && percent > warnRateLimitPercent)
          return ok("CallsLeft", message, shared);
        const lasts = needed < remaining;
        if (lasts && resetInMs <= RUN_WAITS_MS) {
          return ok("ResetBeforeNeeded", `${message} That is enough until then.`, shared);
        }
        const isError = isLow && !lasts;
        return {
          ...shared,
          status: isError ? "error" : "warning",
          reason: isError ? "FewCallsLeft" : "CallsRunningLow",
          message: isLow && lasts ? `${message} At this hour's rate that is enough until then.` : message,
          remediation: `Wait until ${(0, format.K9)(resetAtMs)}. If this happens again, run sync-monitor less often, split it with shard over several tokens, or use a GitHub App, whose limit grows with its repositories.`
        };
      }
      ;
      const rateLimitCore = createRateLimitCheck("RAT-001", "core", "REST");
      ;
      const rateLimitGraphql = createRateLimitCheck("RAT-002", "graphql", "GraphQL");
      ;
      function countRateLimited(reading) {
        if (reading.status === "unreadable")
          return null;
        const report = parse(reading.text);
        if (!sync_report_reading_isRecord(report) || !Array.isArray(report.repositories))
          return null;
        const repositories = report.repositories.filter(sync_report_reading_isRecord);
        const skipped2 = repositories.filter(({ reason }) => reason === "rate-limit" || reason === "rate-limited");
        const deferred = repositories.flatMap(({ branches }) => Array.isArray(branches) ? branches.filter(sync_report_reading_isRecord) : []).filter(({ outcome }) => outcome === "deferred");
        return skipped2.length + deferred.length;
      }
      function parse(text) {
        try {
          return JSON.parse(text);
        } catch {
          return null;
        }
      }
      function sync_report_reading_isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      ;
      const MAX_TURNED_AWAY = 5;
      const rateSecondary = {
        id: "RAT-003",
        name: "rate.secondary",
        severity: "medium",
        needs: ["syncReports"],
        evaluate({ syncReports }) {
          if (syncReports.files.length === 0)
            return skipped("NoReportYet", "There is no sync report to read.");
          const counts = syncReports.files.map(countRateLimited);
          const known = counts.filter((count) => count !== null);
          if (known.length === 0)
            return unknown("ReportUnreadable", "No sync report could be read.");
          const total = known.reduce((sum, count) => sum + count, 0);
          const shared = {
            value: total,
            unit: "repositories and branches",
            threshold: { warning: 0, error: MAX_TURNED_AWAY }
          };
          if (total === 0)
            return ok("NothingTurnedAway", "The last run hit no rate limit.", shared);
          return {
            ...shared,
            status: total > MAX_TURNED_AWAY ? "error" : "warning",
            reason: "TurnedAway",
            message: `Rate limits kept the last run from ${(0, plural.B4)(total, "repository or branch", "repositories or branches")}.`,
            remediation: "Lower concurrency and max-pull-requests of sync-monitor, or run it less often. GitHub allows 80 content-creating requests per minute and 500 per hour."
          };
        }
      };
      var fold_day = __webpack_require__(6496);
      ;
      const MIN_RUNS = 5;
      const repository_chronic_ERROR_PERCENT = 5;
      const repositoryChronic = {
        id: "RUN-004",
        name: "repository.chronic",
        severity: "medium",
        needs: ["history"],
        evaluate({ history: { runs, failures } }) {
          if (runs.length === 0)
            return skipped("NoRunsYet", "The history has no run yet.");
          const chronic = (0, history_summary.WR)(runs, failures).filter((failing) => failing.runs >= MIN_RUNS);
          const shared = {
            value: chronic.length,
            unit: "repositories",
            threshold: { warning: 1 },
            subjects: chronic.map(({ repository }) => repository)
          };
          if (chronic.length === 0) {
            return ok("NoneChronic", `No repository failed in the last ${MIN_RUNS} runs in a row.`, shared);
          }
          const isError = areTooMany(chronic.length, countAttempted(runs), (percent) => percent >= repository_chronic_ERROR_PERCENT);
          return {
            ...shared,
            status: isError ? "error" : "warning",
            reason: isError ? "ManyChronic" : "Chronic",
            message: `${(0, format.ki)(chronic.map(repository_chronic_describe), 3)}.`,
            sinceMs: Math.min(...chronic.map(({ sinceMs }) => sinceMs)),
            remediation: "`not-found` and `forbidden`: give the token access, or remove the repository from the configuration. Until it is fixed, `enabled: false` in the entry of the repository leaves it alone."
          };
        }
      };
      function repository_chronic_describe({ repository, runs, sinceMs, code }) {
        const why = code === null ? "" : `, ${code}`;
        return `${repository} failed in ${(0, plural.B4)(runs, "run")} in a row (since ${(0, format.K9)(sinceMs)}${why})`;
      }
      function countAttempted(runs) {
        const last = runs.at(-1);
        if (last === void 0)
          return 0;
        const shards = runs.filter((run) => (0, fold_day.ng)(run) === (0, fold_day.ng)(last));
        return shards.reduce((sum, run) => sum + (0, fold_day.W4)(run).attempted, 0);
      }
      ;
      const requiredFiles = {
        id: "CFG-004",
        name: "config.required-files",
        severity: "medium",
        needs: ["requiredFiles"],
        evaluate({ requiredFiles: files }) {
          if (files.length === 0)
            return skipped("NothingRequired", "The input required-files is empty.");
          const missing = files.filter(({ isThere }) => !isThere).map(({ file }) => file);
          const shared = { value: missing.length, unit: "files", threshold: { warning: 1 } };
          if (missing.length === 0)
            return ok("FilesFound", `${(0, plural.B4)(files.length, "required file")} found.`, shared);
          return {
            ...shared,
            status: "warning",
            reason: "FilesMissing",
            message: `${(0, plural.T1)(missing.length, files.length, "required file")} ${(0, plural.td)(missing.length, "is", "are")} missing: ${(0, format.ki)(missing)}.`,
            subjects: missing,
            remediation: "Commit the missing files, or remove them from the input required-files."
          };
        }
      };
      ;
      const run_duration_MINUTE_MS = 6e4;
      const runDuration = {
        id: "RUN-005",
        name: "run.duration",
        severity: "medium",
        needs: ["history", "config"],
        evaluate({ history: { runs }, config }, { nowMs }) {
          const interval = intervalOf(config, runs, nowMs);
          if (interval === null)
            return explainNoInterval(config);
          const { intervalMs, isSet } = interval;
          const durationMs = (0, run_statistics.x3)(runs, nowMs);
          if (durationMs === null)
            return skipped("NoRecentRun", "No run of the last 24 h is in the history.");
          const warningMs = MAX_DURATION_SHARE * intervalMs;
          const shared = {
            value: Number((durationMs / run_duration_MINUTE_MS).toFixed(1)),
            unit: "minutes",
            threshold: { warning: warningMs / run_duration_MINUTE_MS, error: intervalMs / run_duration_MINUTE_MS }
          };
          const message = `Nine of ten runs of the last 24 h took at most ${(0, format.a3)(durationMs)}; the ${isSet ? "interval" : "usual interval"} is ${(0, format.a3)(intervalMs)}`;
          if (durationMs <= warningMs)
            return ok("RunsShort", `${message}.`, shared);
          const isError = durationMs > intervalMs;
          const limitMs = isError ? intervalMs : warningMs;
          return {
            ...shared,
            status: isError ? "error" : "warning",
            reason: isError ? "RunsOverlap" : "RunsLong",
            message: `${message}.`,
            sinceMs: findSince((atMs) => ((0, run_statistics.x3)(runs, atMs) ?? 0) > limitMs, nowMs, format.iQ),
            remediation: "Split the run into shards, raise concurrency of sync-monitor, or raise sync_interval_minutes together with the cron expression."
          };
        }
      };
      ;
      const QUEUED_WARNING_MS = format.iQ / 2;
      const ERROR_MS = 6 * format.iQ;
      const LENGTH_FACTOR = 3;
      const MIN_SAMPLES = 5;
      const runsStuck = {
        id: "SCH-004",
        name: "runs.stuck",
        severity: "medium",
        needs: ["activeRuns"],
        dependsOn: ["AUT-001"],
        evaluate({ activeRuns }, { nowMs }) {
          const underWay = activeRuns.runs.filter(({ status }) => status !== "completed");
          const stuck = underWay.flatMap((run) => judge(run, activeRuns, nowMs)).toSorted((a, b) => Number(b.isError) - Number(a.isError) || b.forMs - a.forMs);
          const [worst] = stuck;
          if (worst === void 0)
            return ok("NoRunStuck", `${(0, plural.B4)(underWay.length, "run")} in progress, none stuck.`);
          const words = stuck.map(({ run, forMs }) => `${run.name} ${run.status === "in_progress" ? "has been running" : "has been waiting"} for ${(0, format.a3)(forMs)}`);
          return {
            status: worst.isError ? "error" : "warning",
            reason: worst.run.status === "in_progress" ? "RunTooLong" : "RunWaiting",
            message: `${(0, format.ki)(words, 3)}.`,
            value: Number((worst.forMs / format.iQ).toFixed(1)),
            unit: "hours",
            threshold: { warning: QUEUED_WARNING_MS / format.iQ, error: ERROR_MS / format.iQ },
            sinceMs: nowMs - worst.forMs,
            subjects: stuck.map(({ run }) => run.name),
            remediation: `Cancel it (gh run cancel ${worst.run.id}). A waiting run needs a free runner with matching labels, or an approval; add timeout-minutes to jobs that run too long.`,
            evidence: stuck.map(({ run }) => run.url)
          };
        }
      };
      function judge(run, { durationsMs }, nowMs) {
        if (run.status !== "in_progress") {
          const forMs2 = nowMs - run.createdAtMs;
          return forMs2 > QUEUED_WARNING_MS ? [{ run, forMs: forMs2, isError: forMs2 > ERROR_MS }] : [];
        }
        const forMs = nowMs - run.startedAtMs;
        const usual = percentile95(durationsMs.get(run.workflowId) ?? []);
        const isUnusual = usual !== null && forMs > Math.max(QUEUED_WARNING_MS, LENGTH_FACTOR * usual);
        return forMs > ERROR_MS || isUnusual ? [{ run, forMs, isError: true }] : [];
      }
      function percentile95(values) {
        if (values.length < MIN_SAMPLES)
          return null;
        const sorted = values.toSorted((a, b) => a - b);
        return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? null;
      }
      ;
      const MIN_GAPS = 10;
      const MAX_INTERVALS = 2;
      const scheduleGaps = {
        id: "SCH-006",
        name: "schedule.gaps",
        severity: "medium",
        needs: ["metrics", "config"],
        evaluate({ metrics, config }) {
          const setMs = setIntervalOf(config);
          const measured = mergeMetrics(metrics).records.flatMap(({ file, data }) => {
            const [p50 = Number.NaN, p95 = Number.NaN, max = Number.NaN, count = 0] = [
              data.tick_gap_p50,
              data.tick_gap_p95,
              data.tick_gap_max,
              data.tick_gaps
            ].map(Number);
            return count >= MIN_GAPS && p95 >= 0 && max >= 0 ? [{ file, p50, p95, max, count }] : [];
          });
          const [worst] = measured.toSorted((a, b) => b.p95 - a.p95);
          if (worst === void 0) {
            return skipped("TooFewRuns", `Fewer than ${MIN_GAPS} gaps between runs were measured.`);
          }
          const intervalMs = setMs ?? worst.p50 * 1e3;
          if (!(intervalMs > 0))
            return skipped("NoInterval", "Neither the configuration nor the metrics tell the interval.");
          const limitMs = MAX_INTERVALS * intervalMs;
          const shared = {
            value: Number((worst.p95 / 60).toFixed(1)),
            unit: "minutes",
            threshold: { warning: limitMs / 6e4 },
            subjects: measured.map(({ file }) => file)
          };
          const message = `95 % of the last ${(0, plural.B4)(worst.count, "gap")} between runs are at most ${(0, format.a3)(worst.p95 * 1e3)}, the longest ${(0, format.a3)(worst.max * 1e3)}`;
          if (worst.p95 * 1e3 <= limitMs)
            return ok("GapsShort", `${message}.`, shared);
          return {
            ...shared,
            status: "warning",
            reason: "GapsLong",
            message: `${message}; ${setMs === null ? `the median is ${(0, format.a3)(intervalMs)}` : `sync_interval_minutes is ${intervalMs / 6e4}`}.`,
            remediation: "GitHub delays and drops scheduled runs. Move the cron expression off the start of the hour, start the workflow from outside (docs/operations.md, Schedules), or raise sync_interval_minutes to what is reached."
          };
        }
      };
      ;
      const LIMIT_DAYS = 60;
      const schedule_inactivity_WARNING_DAYS = 45;
      const schedule_inactivity_ERROR_DAYS = 55;
      const scheduleInactivity = {
        id: "SCH-003",
        name: "schedule.inactivity",
        severity: "high",
        needs: ["repository"],
        dependsOn: ["AUT-001"],
        evaluate({ repository }, { nowMs }) {
          if (repository.isPrivate) {
            return skipped("PrivateRepository", "GitHub only disables schedules of public repositories.");
          }
          if (repository.pushedAtMs === null)
            return unknown("NeverPushed", "GitHub does not report when the last push was.");
          const idleMs = nowMs - repository.pushedAtMs;
          const leftMs = LIMIT_DAYS * format.sO - idleMs;
          const days = Number((idleMs / format.sO).toFixed(1));
          const shared = { value: days, unit: "days", threshold: { warning: schedule_inactivity_WARNING_DAYS, error: schedule_inactivity_ERROR_DAYS } };
          if (idleMs < schedule_inactivity_WARNING_DAYS * format.sO) {
            return ok("RepositoryActive", `The last push was ${(0, format.a3)(idleMs)} ago.`, shared);
          }
          const isError = idleMs >= schedule_inactivity_ERROR_DAYS * format.sO;
          const countdown = leftMs > 0 ? `GitHub disables its schedules in ${(0, format.a3)(leftMs)}, on ${(0, format.K9)(nowMs + leftMs)}` : "GitHub may disable its schedules at any time";
          return {
            ...shared,
            status: isError ? "error" : "warning",
            reason: "ScheduleEndangered",
            message: `The last push was ${(0, format.a3)(idleMs)} ago. ${countdown}.`,
            sinceMs: repository.pushedAtMs + (isError ? schedule_inactivity_ERROR_DAYS : schedule_inactivity_WARNING_DAYS) * format.sO,
            remediation: `Push a commit to the default branch, for example a dependency update. If GitHub shows "Continue running workflow" on the workflow's page, press it.`
          };
        }
      };
      ;
      const scheduleLate = {
        id: "SCH-002",
        name: "schedule.late",
        severity: "high",
        needs: ["schedules"],
        dependsOn: ["AUT-001"],
        evaluate({ schedules }, { nowMs }) {
          const active = schedules.filter(({ workflow }) => workflow.state === "active");
          const scheduled = active.filter(isScheduled);
          const unreadable = active.flatMap(({ workflow, timing }) => timing.status === "unreadable" ? [`${workflow.path}: ${timing.message}`] : []);
          const late = scheduled.map((fact) => ({ fact, lateMs: nowMs - fact.timing.dueAtMs, graceMs: graceOf(fact) })).filter(({ lateMs, graceMs }) => lateMs > graceMs).toSorted((a, b) => b.lateMs - a.lateMs);
          const [worst] = late;
          if (worst !== void 0) {
            return describeLate(late.map(({ fact }) => fact), worst.lateMs, worst.graceMs);
          }
          if (unreadable.length > 0) {
            return unknown("ScheduleUnreadable", (0, format.ki)(unreadable), {
              remediation: "Run actions/checkout of the default branch before this step, and fix the cron expression."
            });
          }
          if (scheduled.length === 0) {
            return skipped("NothingScheduled", "No enabled watched workflow has a schedule.");
          }
          return ok("SchedulesOnTime", `${(0, plural.B4)(scheduled.length, "schedule")} on time.`);
        }
      };
      function isScheduled(fact) {
        return fact.timing.status === "scheduled";
      }
      function graceOf({ timing }) {
        return Math.min(format.sO, Math.max(format.iQ, 2 * timing.intervalMs));
      }
      function describeLate(facts, lateMs, graceMs) {
        const [first] = facts;
        const words = facts.map(({ workflow, timing, lastRun }) => lastRun === null ? `${workflow.path} never ran on its schedule; it was due ${(0, format.K9)(timing.dueAtMs)}` : `${workflow.path} was due ${(0, format.K9)(timing.dueAtMs)} and last started ${(0, format.K9)(lastRun.createdAtMs)}`);
        const isError = lateMs > format.sO;
        return {
          status: isError ? "error" : "warning",
          reason: first?.lastRun === null ? "ScheduleNeverRan" : isError ? "ScheduleStopped" : "ScheduleLate",
          message: `${(0, format.ki)(words, 3)} (${(0, format.a3)(lateMs)} late).`,
          value: Number((lateMs / format.iQ).toFixed(1)),
          unit: "hours",
          threshold: { warning: Number((graceMs / format.iQ).toFixed(1)), error: 24 },
          ...first !== void 0 && { sinceMs: first.timing.dueAtMs },
          subjects: facts.map(({ workflow }) => workflow.path),
          remediation: "Run the workflow manually now. Then check that the file is on the default branch and that the account that last edited the cron expression still exists. Avoid the start of the hour, when GitHub drops scheduled runs. Editing the cron expression restarts the schedule.",
          evidence: facts.map(({ workflow }) => workflow.url)
        };
      }
      ;
      const MAX_NAMED = 5;
      const scriptsExecutable = {
        id: "PRM-001",
        name: "scripts.executable",
        severity: "medium",
        needs: ["scripts"],
        evaluate({ scripts: { patterns, files } }) {
          if (patterns.length === 0)
            return skipped("NoScripts", "The input scripts is empty.");
          if (files.length === 0) {
            return {
              status: "warning",
              reason: "ScriptsMissing",
              message: `No file matches ${(0, format.ki)(patterns)}.`,
              remediation: "Correct the input scripts, or run actions/checkout before this step."
            };
          }
          const inert = files.filter(({ lacks }) => lacks.length > 0);
          const nameless = files.filter((script) => script.lacks.length === 0 && !script.hasShebang).map(({ file }) => file);
          const shared = { value: inert.length, unit: "files", threshold: { warning: 1 } };
          if (inert.length > 0) {
            return {
              ...shared,
              status: "warning",
              reason: "ScriptsNotExecutable",
              message: `${(0, plural.T1)(inert.length, files.length, "script")} ${(0, plural.td)(inert.length, "is", "are")} not executable: ${(0, format.ki)(inert.map(scripts_executable_describe))}.`,
              subjects: inert.map(({ file }) => file),
              remediation: adviseOn(inert)
            };
          }
          if (nameless.length > 0) {
            return {
              ...shared,
              status: "warning",
              reason: "ShebangMissing",
              message: `${(0, plural.T1)(nameless.length, files.length, "script")} ${(0, plural.td)(nameless.length, "does", "do")} not start with #!: ${(0, format.ki)(nameless)}.`,
              subjects: nameless,
              remediation: "Add an interpreter in the first line, such as #!/usr/bin/env bash."
            };
          }
          return ok("ScriptsExecutable", `${(0, plural.B4)(files.length, "script")} executable.`, shared);
        }
      };
      function scripts_executable_describe({ file, lacks }) {
        if (lacks.length > 1)
          return file;
        return `${file} (${lacks[0] === "index" ? "in git's index" : "in the file system"})`;
      }
      function adviseOn(inert) {
        const name = (where) => inert.filter(({ lacks }) => lacks.includes(where)).slice(0, MAX_NAMED).map(({ file }) => quoteForShell(file)).join(" ");
        const [inIndex, inFiles] = [name("index"), name("files")];
        const commands = [
          ...inFiles === "" ? [] : [`chmod +x ${inFiles}`],
          ...inIndex === "" ? [] : [`git update-index --chmod=+x ${inIndex} — then commit`]
        ];
        return `Run: ${commands.join(" and ")}.`;
      }
      function quoteForShell(file) {
        return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
      }
      ;
      const USUAL_MS = format.sO / 4;
      const self_gap_MIN_GAPS = 4;
      const [WARNING_FACTOR, ERROR_FACTOR] = [1.5, 4];
      const selfGap = {
        id: "SLF-001",
        name: "self.gap",
        severity: "high",
        needs: ["history"],
        evaluate({ history: { health } }, { nowMs }) {
          const times = health.map(({ ts }) => Date.parse(ts));
          const last = times.at(-1);
          if (last === void 0) {
            return skipped("NoHealthRecorded", "No health report of the last 8 days is in the history.");
          }
          const usualMs = usualGap(times);
          const gapMs = nowMs - last;
          const hours = (durationMs) => Number((durationMs / format.iQ).toFixed(1));
          const shared = {
            value: hours(gapMs),
            unit: "hours",
            threshold: { warning: hours(WARNING_FACTOR * usualMs), error: hours(ERROR_FACTOR * usualMs) }
          };
          const message = `The last recorded health check was ${(0, format.a3)(gapMs)} ago`;
          if (gapMs <= WARNING_FACTOR * usualMs)
            return ok("CheckedLately", `${message}.`, shared);
          const isError = gapMs > ERROR_FACTOR * usualMs;
          return {
            ...shared,
            status: isError ? "error" : "warning",
            reason: isError ? "CheckStopped" : "CheckLate",
            message: `${message}; usual is ${(0, format.a3)(usualMs)}.`,
            sinceMs: last + WARNING_FACTOR * usualMs,
            remediation: "Look at the runs of the health workflow: were they dropped, cancelled or disabled, or could record-history not write? An external monitor that expects a ping tells when health is not checked at all."
          };
        }
      };
      function usualGap(times) {
        const gaps = times.slice(1).map((time, place) => time - (times[place] ?? time));
        return gaps.length < self_gap_MIN_GAPS ? USUAL_MS : Math.max(USUAL_MS, (0, fold_day.YV)(gaps, 0.5) ?? 0);
      }
      ;
      const BUDGET_DAYS = 30;
      const successBurn = {
        id: "RUN-002",
        name: "success.burn",
        severity: "high",
        needs: ["history"],
        evaluate({ history: { runs } }, { nowMs }) {
          const [oldest] = runs;
          if (oldest === void 0 || Date.parse(oldest.ts) > nowMs - format.sO) {
            return skipped("HistoryTooShort", "The history is younger than a day.");
          }
          const burn = (0, run_statistics.yF)(runs, nowMs);
          const status = (0, run_statistics.NA)(burn);
          const rate = rateOf(burn, status);
          if (status === "unknown" || rate === null) {
            return unknown("NoRepositoryAttempted", "No run of the last 3 days attempted a repository.");
          }
          const shared = {
            value: Number(rate.toFixed(2)),
            unit: "times the budget",
            threshold: { warning: run_statistics.Gu, error: run_statistics.pe }
          };
          const left = describeBudget(runs, rate, nowMs);
          if (status === "ok")
            return ok("BudgetLasts", `${left}.`, shared);
          const isBad = (atMs) => {
            const then = (0, run_statistics.NA)((0, run_statistics.yF)(runs, atMs));
            return then === "error" || then === status;
          };
          return {
            ...shared,
            status,
            reason: status === "error" ? "BudgetBurnsFast" : "BudgetBurns",
            message: `Failures of the last ${status === "error" ? "6 h" : "3 days"} use up the error budget ${rate.toFixed(1)}× as fast as planned. ${left}.`,
            sinceMs: findSince(isBad, nowMs, format.iQ),
            remediation: "Open the summary of the last sync run: its table groups failures by code. What most repositories share (token, rate limit, GitHub itself) comes first; RUN-004 names repositories that always fail."
          };
        }
      };
      function rateOf({ sixHours, threeDays }, status) {
        return status === "error" ? sixHours : threeDays;
      }
      function describeBudget(runs, rate, nowMs) {
        const success = (0, history_summary.$h)((0, history_summary.ux)(runs, nowMs - BUDGET_DAYS * format.sO, nowMs)) ?? 100;
        const left = Math.max(0, 1 - (100 - success) / 100 / (1 - run_statistics.yC));
        const words = `${Math.round(100 * left)} % of the error budget of ${BUDGET_DAYS} days is left`;
        if (left === 0 || rate <= 1)
          return words;
        return `${words}, enough for ${(0, format.a3)(left * BUDGET_DAYS * format.sO / rate)} at this rate`;
      }
      ;
      const successFloor = {
        id: "RUN-001",
        name: "success.floor",
        severity: "critical",
        needs: ["metrics"],
        evaluate({ metrics }, { settings }) {
          if (metrics.files.length === 0)
            return skipped("NoMetricsYet", "There is no metrics file to evaluate.");
          const { successRate, attempted, records } = mergeMetrics(metrics);
          if (successRate === null && records.some(({ data }) => Number(data.repos_not_due) > 0)) {
            return skipped("NothingDue", "No repository was due in the last run.");
          }
          if (successRate === null) {
            return unknown("NoRepositoryAttempted", "The last run attempted no repository, so it has no success rate.", {
              remediation: "Read the summary of the last run: it says why every repository was skipped."
            });
          }
          const { minSuccessRate, criticalSuccessRate } = settings;
          const shared = {
            value: successRate,
            unit: "percent",
            threshold: { warning: minSuccessRate, error: criticalSuccessRate },
            subjects: records.map(({ file }) => file)
          };
          const count = attempted > 0 ? ` of ${(0, plural.B4)(attempted, "repository", "repositories")}` : "";
          const message = `${successRate} %${count} succeeded`;
          const isCritical = successRate < criticalSuccessRate;
          if (!isCritical && successRate >= minSuccessRate)
            return ok("SuccessRateGood", `${message}.`, shared);
          return {
            ...shared,
            status: isCritical ? "error" : "warning",
            reason: isCritical ? "SuccessRateCritical" : "SuccessRateLow",
            message: `${message}; the minimum is ${isCritical ? criticalSuccessRate : minSuccessRate} %.`,
            remediation: "Open the summary of the last sync run: its table groups failures by code. `forbidden` and `not-found` point to the token, `rate-limited` to the request rate; `server` and `network` are usually transient."
          };
        }
      };
      ;
      const WINDOW_MS = 6 * format.iQ;
      const successTrend = {
        id: "RUN-003",
        name: "success.trend",
        severity: "low",
        needs: ["history"],
        evaluate({ history: { runs } }, { nowMs }) {
          const drift = (0, run_statistics.QA)(runs, nowMs);
          if (drift === null) {
            return skipped("HistoryTooShort", "The history is too short to know which success rate is normal.");
          }
          const worst = Math.max(...drift.scores);
          const usual = `${drift.usual.toFixed(1)} %`;
          const shared = {
            value: Number(worst.toFixed(2)),
            unit: "standard deviations",
            threshold: { warning: run_statistics.K0 }
          };
          if (!drift.isDrifting)
            return ok("SuccessUsual", `The success rate is as usual (${usual}).`, shared);
          const isDrifting = (atMs) => (0, run_statistics.QA)(runs, atMs)?.isDrifting === true;
          return {
            ...shared,
            status: "warning",
            reason: "SuccessDrifts",
            message: `The success rate of the last 12 h is far below the usual ${usual}.`,
            sinceMs: findSince(isDrifting, nowMs, WINDOW_MS),
            remediation: "Compare the failures of the last runs with those of last week (`automation history show`): a new code points to a change of the token, of GitHub or of the configuration."
          };
        }
      };
      ;
      const token_expiry_WARNING_DAYS = 14;
      const token_expiry_ERROR_DAYS = 3;
      const IMPLAUSIBLE_MS = 5 * 6e4;
      const tokenExpiry = {
        id: "AUT-002",
        name: "token.expiry",
        severity: "high",
        needs: ["access"],
        dependsOn: ["AUT-001"],
        evaluate({ access }, { nowMs }) {
          if (access.status !== "accepted")
            return skipped("NoAccess", "There is no token to check.");
          const { expiresAtMs, serverTimeMs } = access.token;
          if (expiresAtMs === null)
            return ok("NoExpiry", "GitHub reports no expiration date for the token.");
          const referenceMs = serverTimeMs ?? nowMs;
          const leftMs = expiresAtMs - referenceMs;
          if (Math.abs(leftMs) <= IMPLAUSIBLE_MS) {
            return unknown("ExpiryImplausible", "GitHub reports the current time as the token's expiration date.");
          }
          const shared = {
            value: Number((leftMs / format.sO).toFixed(1)),
            unit: "days",
            threshold: { warning: token_expiry_WARNING_DAYS, error: token_expiry_ERROR_DAYS }
          };
          const message = `The token expires in ${(0, format.a3)(leftMs)}, on ${(0, format.K9)(expiresAtMs)}`;
          if (leftMs > token_expiry_WARNING_DAYS * format.sO)
            return ok("ExpiryFar", `${message}.`, shared);
          const isError = leftMs <= token_expiry_ERROR_DAYS * format.sO;
          return {
            ...shared,
            status: isError ? "error" : "warning",
            reason: isError ? "ExpiryImminent" : "ExpiryNear",
            message: `${message}.`,
            sinceMs: expiresAtMs - (isError ? token_expiry_ERROR_DAYS : token_expiry_WARNING_DAYS) * format.sO,
            remediation: "Regenerate the token under Settings → Developer settings and update the secret. A GitHub App's key does not expire.",
            evidence: ["https://github.com/settings/tokens"]
          };
        }
      };
      ;
      const tokenPermissions = {
        id: "AUT-003",
        name: "token.permissions",
        severity: "high",
        needs: ["permissions"],
        dependsOn: ["AUT-001"],
        evaluate({ permissions }) {
          const denied = permissions.filter(({ outcome }) => outcome === "denied").toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired));
          const [worst] = denied;
          if (worst !== void 0) {
            const names2 = denied.map(({ permission }) => permission);
            return {
              status: worst.isRequired ? "error" : "warning",
              reason: worst.isRequired ? "RequiredPermissionMissing" : "OptionalPermissionMissing",
              message: `The token lacks ${names2.join(", ")}. ${worst.message}`,
              value: denied.length,
              unit: "permissions",
              subjects: names2,
              remediation: `Add to the job: permissions: { ${names2.join(", ")} }; for a GitHub App or a personal access token, grant the same permissions there and approve the change.`
            };
          }
          const unclear = permissions.filter(({ outcome }) => outcome === "unclear");
          if (unclear.length > 0) {
            return unknown("PermissionsUnclear", `Could not determine whether the token has ${unclear.map(({ permission }) => permission).join(", ")}. ${unclear[0]?.message ?? ""}`.trim());
          }
          const names = permissions.map(({ permission }) => permission);
          return ok("PermissionsGranted", `The token has ${names.join(", ")}.`, { subjects: names });
        }
      };
      ;
      const tokenScope = {
        id: "AUT-004",
        name: "token.kind",
        severity: "medium",
        needs: ["access", "config"],
        dependsOn: ["AUT-001"],
        evaluate({ access, config }, { settings }) {
          if (access.status !== "accepted")
            return skipped("NoAccess", "There is no token to check.");
          if (access.kind === "classic") {
            const scopes = access.token.scopes ?? [];
            return {
              status: "warning",
              reason: "ClassicToken",
              message: `It is a classic token${scopes.length > 0 ? ` with the scopes ${scopes.join(", ")}` : ""}: it has access to everything that its owner has access to.`,
              value: access.kind,
              remediation: "Use a GitHub App, or a fine-grained token for only these repositories."
            };
          }
          const own = settings.repository === null ? null : (0, repository_ref.Kq)(settings.repository);
          const entries = config.status === "read" ? config.check.config?.repositories ?? [] : [];
          const others = entries.map((entry) => entry.repository).filter((ref) => (0, repository_ref.Kq)(ref) !== own);
          if (access.kind === "workflow" && others.length > 0) {
            return {
              status: "warning",
              reason: "WorkflowTokenForEcosystem",
              message: `The workflow's GITHUB_TOKEN only has access to its own repository, and the configuration lists ${(0, plural.B4)(others.length, "other repository", "other repositories")}.`,
              value: access.kind,
              remediation: "Pass the token that sync-monitor uses, so that this token is checked; preferably the token of a GitHub App (actions/create-github-app-token)."
            };
          }
          return ok("TokenKindSuits", `The kind of token (${access.kind}) suits this ecosystem.`, {
            value: access.kind
          });
        }
      };
      ;
      const REMEDIATION = "Create a new token or reinstall the GitHub App, store the token under Settings → Secrets and variables → Actions, and pass it as github-token. An expired secret still takes precedence over `|| github.token`.";
      const tokenValid = {
        id: "AUT-001",
        name: "token.valid",
        severity: "critical",
        needs: ["access"],
        evaluate({ access }) {
          if (access.status === "accepted")
            return ok("TokenAccepted", "GitHub accepts the token.");
          if (access.status === "missing") {
            return {
              status: "error",
              reason: "TokenMissing",
              message: "The input github-token is empty.",
              remediation: REMEDIATION
            };
          }
          return {
            status: "error",
            reason: "TokenRefused",
            message: access.message,
            // A cause that GitHub states has its own remedy in the message, and a new token would not help.
            ...isOfToken(access.refusal) && { remediation: REMEDIATION }
          };
        }
      };
      function isOfToken(refusal) {
        return refusal === void 0 || ["bad-credentials", "missing-permission"].includes(refusal);
      }
      ;
      const workflowPermissions = {
        id: "PRM-002",
        name: "workflows.permissions",
        severity: "medium",
        needs: ["workflowPermissions", "access", "config"],
        dependsOn: ["AUT-001"],
        evaluate({ workflowPermissions: permissions, access, config }) {
          const mode = config.status === "read" ? config.check.config?.sync.mode ?? "report" : "report";
          const isWorkflowToken = access.status === "accepted" && access.kind === "workflow";
          const value = permissions.default;
          if (isWorkflowToken && mode !== "report" && !permissions.canOpenPullRequests) {
            return {
              status: "error",
              reason: "PullRequestsForbidden",
              message: `sync.mode is ${mode}, but workflows of this repository are not allowed to create pull requests.`,
              value,
              remediation: 'Turn on "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General, or pass the token of a GitHub App.'
            };
          }
          if (permissions.default === "write") {
            return {
              status: "warning",
              reason: "DefaultIsWrite",
              message: "Every workflow without a permissions block gets a token with write access.",
              value,
              remediation: 'Choose "Read repository contents and packages permissions" under Settings → Actions → General, and grant each workflow what it needs.'
            };
          }
          return ok("DefaultIsRead", "Workflows have read-only access by default.", { value });
        }
      };
      ;
      const WORDS = {
        disabled_inactivity: "was disabled by GitHub after 60 days without activity",
        disabled_fork: "is disabled because this is a fork",
        disabled_manually: "was disabled by a person",
        deleted: "was deleted"
      };
      const workflowState = {
        id: "SCH-001",
        name: "workflow.state",
        severity: "critical",
        needs: ["workflows"],
        dependsOn: ["AUT-001"],
        evaluate({ workflows: { patterns, all, watched, unmatched } }) {
          const lost = all.filter(({ state }) => state === "disabled_inactivity");
          const off = watched.filter(({ state }) => state !== "active" && state !== "disabled_inactivity");
          const asked = off.filter(({ state }) => state === "disabled_manually");
          const dead = [...lost, ...off.filter(({ state }) => state !== "disabled_manually")];
          const evidence = [...dead, ...asked].map(({ url }) => url);
          const subjects = [...dead, ...asked].map(({ path }) => path);
          if (dead.length > 0) {
            return {
              status: "error",
              reason: lost.length > 0 ? "DisabledByInactivity" : "WorkflowDisabled",
              message: `${(0, format.ki)([...dead, ...asked].map(workflow_state_describe))}.`,
              value: dead.length,
              unit: "workflows",
              subjects,
              remediation: `Run: gh workflow enable "${dead[0]?.path.split("/").at(-1) ?? ""}" — or open the workflow's page and press "Enable workflow". Then run it once manually.`,
              evidence
            };
          }
          if (unmatched.length > 0) {
            return {
              status: "error",
              reason: "WorkflowMissing",
              message: `GitHub has no workflow ${(0, format.ki)(unmatched)}.`,
              value: unmatched.length,
              unit: "workflows",
              subjects: unmatched,
              remediation: "Correct the input workflows (a name or a file under .github/workflows), or merge the file into the default branch."
            };
          }
          if (asked.length > 0) {
            return {
              status: "warning",
              reason: "DisabledByPerson",
              message: `${(0, format.ki)(asked.map(workflow_state_describe))}.`,
              value: asked.length,
              unit: "workflows",
              subjects,
              remediation: "If this was temporary, enable it again; otherwise remove it from the input workflows.",
              evidence
            };
          }
          if (patterns.length === 0 && all.length === 0)
            return skipped("NoWorkflows", "There are no workflows.");
          return ok("WorkflowsActive", `${(0, plural.B4)(watched.length, "watched workflow")} enabled; GitHub disabled none.`);
        }
      };
      function workflow_state_describe({ path, state }) {
        return `${path} ${WORDS[state] ?? `is in the state ${state}`}`;
      }
      ;
      const HEALTH_CHECKS = [
        configPresent,
        configValid,
        requiredFiles,
        metricsFresh,
        metricsSchema,
        metricsGaps,
        successFloor,
        successBurn,
        successTrend,
        repositoryChronic,
        runDuration,
        tokenValid,
        tokenExpiry,
        tokenPermissions,
        tokenScope,
        rateLimitCore,
        rateLimitGraphql,
        rateSecondary,
        configAccess,
        workflowState,
        scheduleLate,
        scheduleInactivity,
        runsStuck,
        failedStreak,
        scheduleGaps,
        pullRequestAge,
        scriptsExecutable,
        workflowPermissions,
        dataBranch,
        notifyDelivery,
        selfGap
      ];
      var history_record = __webpack_require__(7038);
      ;
      const SILENT = ["unknown", "skipped"];
      function readRecordedSightings(health) {
        const streaks = /* @__PURE__ */ new Map();
        for (const { ts, checks } of health) {
          if (!(0, history_record.Gv)(checks))
            continue;
          for (const [id2, check] of Object.entries(checks)) {
            if (!(0, history_record.Gv)(check) || SILENT.includes(check.status))
              continue;
            const what = `${id2} ${String(check.status)} ${String(check.reason)}`;
            if (streaks.get(id2)?.what !== what)
              streaks.set(id2, { what, sinceMs: Date.parse(ts) });
          }
        }
        return new Map([...streaks.values()].map(({ what, sinceMs }) => [what, sinceMs]));
      }
      function mergeSightings(a, b) {
        const merged = new Map(a);
        for (const [what, sinceMs] of b)
          merged.set(what, Math.min(sinceMs, merged.get(what) ?? sinceMs));
        return merged;
      }
      var secret_text = __webpack_require__(5744);
      ;
      const PREREQUISITE_FAILED = "PrerequisiteFailed";
      function findInhibition(check, results) {
        const prerequisites = results.filter((result) => check.dependsOn?.includes(result.check.id));
        const failed = prerequisites.find(({ status }) => status === "error");
        if (failed !== void 0)
          return skipped(PREREQUISITE_FAILED, `Skipped because ${failed.check.id} failed.`);
        const unclear = prerequisites.find(({ status }) => status === "unknown");
        if (unclear === void 0)
          return null;
        return unknown("PrerequisiteUnknown", `Skipped because ${unclear.check.id} could not be evaluated. ${unclear.message}`);
      }
      function evaluateCheck(check, readings, context) {
        const facts = {};
        for (const name of check.needs) {
          const reading = readings[name];
          if (reading === void 0)
            return unknown("NotRead", `${name} was not read.`);
          if (reading.status !== "known") {
            const { status, reason, message } = reading;
            return { status, reason, message };
          }
          facts[name] = reading.value;
        }
        return check.evaluate(facts, context);
      }
      ;
      const WEIGHTS = { critical: 10, high: 7.5, medium: 5, low: 2.5 };
      const CRITICAL_CAP = 49;
      const MIN_EVALUATED_PERCENT = 50;
      function judgeHealth(results) {
        const counts = { ok: 0, warning: 0, error: 0, unknown: 0, skipped: 0 };
        for (const { status: status2 } of results)
          counts[status2] += 1;
        const blindSpots = results.filter(({ status: status2, check }) => status2 === "unknown" && check.severity === "critical").map(({ check }) => check.id);
        const isBlind = blindSpots.length > 0;
        const hasError = counts.error > 0;
        const status = hasError ? "error" : isBlind ? "unknown" : counts.warning > 0 ? "warning" : "ok";
        return { status, isHealthy: !hasError && !isBlind, counts, blindSpots, ...scoreOf(results) };
      }
      function scoreOf(results) {
        const measured = results.filter(({ status }) => status !== "unknown" && status !== "skipped");
        const total = weigh(measured);
        const applying = weigh(results.filter(doesApply));
        const evaluatedPercent = applying === 0 ? 0 : Math.floor(100 * total / applying);
        if (total === 0 || evaluatedPercent < MIN_EVALUATED_PERCENT)
          return { score: null, evaluatedPercent };
        const reached = measured.reduce((sum, { check, status }) => {
          const share = status === "ok" ? 1 : status === "warning" ? 0.5 : 0;
          return sum + share * WEIGHTS[check.severity];
        }, 0);
        const score = Math.round(100 * reached / total);
        const hasCriticalError = measured.some(({ status, check }) => status === "error" && check.severity === "critical");
        return { score: hasCriticalError ? Math.min(CRITICAL_CAP, score) : score, evaluatedPercent };
      }
      function doesApply({ status, reason }) {
        return status !== "skipped" || reason === PREREQUISITE_FAILED;
      }
      function weigh(results) {
        return results.reduce((sum, { check }) => sum + WEIGHTS[check.severity], 0);
      }
      ;
      const health_report_MAX_LISTED = 100;
      function createHealthReport(results, metrics, nowMs, earlier = /* @__PURE__ */ new Map()) {
        const { status, isHealthy, counts, score, evaluatedPercent } = judgeHealth(results);
        const listTexts = (wanted) => results.filter((result) => result.status === wanted).map(toText);
        return {
          schema_version: 1,
          timestamp: new Date(nowMs).toISOString(),
          healthy: isHealthy,
          status,
          checks: results.map((result) => toReportCheck(result, dateSince(result, earlier, nowMs))),
          warnings: listTexts("warning"),
          errors: listTexts("error"),
          metrics,
          summary: {
            total_checks: results.length,
            passed: counts.ok,
            warnings: counts.warning,
            errors: counts.error,
            unknown: counts.unknown,
            skipped: counts.skipped,
            score,
            evaluated_percent: evaluatedPercent
          }
        };
      }
      function readSightings(text) {
        const checks = parseChecks(text);
        return new Map(checks.flatMap(({ id: id2, status, reason, since }) => {
          const atMs = typeof since === "string" ? Date.parse(since) : Number.NaN;
          return Number.isNaN(atMs) ? [] : [[`${id2} ${status} ${reason}`, atMs]];
        }));
      }
      function parseChecks(text) {
        if (text === void 0)
          return [];
        try {
          const report = JSON.parse(text);
          const checks = report?.checks;
          return Array.isArray(checks) ? checks.filter((check) => typeof check === "object" && check !== null) : [];
        } catch {
          return [];
        }
      }
      function dateSince(result, earlier, nowMs) {
        const { check, status, reason, sinceMs, isFirstSeen } = result;
        const seenMs = earlier.get(`${check.id} ${status} ${reason}`);
        if (sinceMs === void 0) {
          const isBad = status === "warning" || status === "error";
          return isBad && seenMs !== void 0 ? new Date(Math.min(seenMs, nowMs)).toISOString() : void 0;
        }
        const before = isFirstSeen ? seenMs : void 0;
        return new Date(Math.min(sinceMs, before ?? sinceMs, nowMs)).toISOString();
      }
      function toText({ check, message }) {
        return `${check.id} ${check.name}: ${(0, secret_text.f)(message)}`;
      }
      function toReportCheck(result, since) {
        const { check, observedAtMs, durationMs } = result;
        return {
          id: check.id,
          name: check.name,
          severity: check.severity,
          status: result.status,
          reason: result.reason,
          // Messages quote files and answers, which nobody has looked through for credentials.
          message: (0, secret_text.f)(result.message),
          ...result.value !== void 0 && { value: result.value },
          ...result.unit !== void 0 && { unit: result.unit },
          ...result.threshold !== void 0 && { threshold: result.threshold },
          ...since !== void 0 && { since },
          ...result.subjects !== void 0 && {
            subjects: result.subjects.slice(0, health_report_MAX_LISTED).map(secret_text.f)
          },
          ...result.remediation !== void 0 && { remediation: (0, secret_text.f)(result.remediation) },
          ...result.evidence !== void 0 && { evidence: result.evidence.slice(0, health_report_MAX_LISTED) },
          duration_ms: durationMs,
          timestamp: new Date(observedAtMs).toISOString()
        };
      }
      var markdown = __webpack_require__(3728);
      ;
      const ICONS = {
        error: "❌",
        warning: "⚠️",
        unknown: "❔",
        ok: "✅",
        skipped: "➖"
      };
      const STATUS_ORDER = ["error", "warning", "unknown", "ok", "skipped"];
      const SEVERITY_ORDER = ["critical", "high", "medium", "low"];
      const MAX_EXPLAINED = 10;
      const MAX_TEXT = 1500;
      function renderHealthSummary(report, history = "") {
        const checks = sortChecks(report.checks);
        const bad = checks.filter(needsAttention);
        const explained = bad.slice(0, MAX_EXPLAINED);
        const hidden = bad.length - explained.length;
        return [
          `## ${formatVerdict(report)}`,
          ...explained.map(explainCheck),
          ...hidden > 0 ? [`… and ${hidden} more in the table.`] : [],
          ...history === "" ? [] : [history],
          renderTable(checks, bad.length === 0),
          formatCoverage(report)
        ].join("\n\n");
      }
      function needsAttention({ status, severity }) {
        return status === "error" || status === "warning" || status === "unknown" && severity === "critical";
      }
      function sortChecks(checks) {
        return checks.toSorted((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) || SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity));
      }
      function explainCheck(check) {
        const since = check.since === void 0 ? "" : ` · since ${(0, format.K9)(Date.parse(check.since))}`;
        const links = (check.evidence ?? []).slice(0, 3).map((url, index) => (0, markdown.iQ)(`evidence ${index + 1}`, url));
        return [
          `- ${ICONS[check.status]} **${check.id}** ${(0, markdown.SS)(check.name)} (${check.severity}${since})`,
          `  - ${(0, markdown.CS)(shorten(check.message))}`,
          ...check.remediation === void 0 ? [] : [`  - **Do:** ${(0, markdown.CS)(shorten(check.remediation))}`],
          ...links.length === 0 ? [] : [`  - ${links.join(" · ")}`]
        ].join("\n");
      }
      function formatVerdict({ status, checks, summary }) {
        const counts = [
          [summary.errors, "error", "errors"],
          [summary.warnings, "warning", "warnings"],
          [summary.unknown, "not evaluated", "not evaluated"]
        ];
        const words = counts.filter(([n]) => n > 0).map(([n, one, many]) => (0, plural.B4)(n, one, many));
        const verdict = status === "ok" ? ["no problems found", ...words] : words;
        const blind = formatBlindSpots(checks);
        if (status === "unknown")
          return `${ICONS[status]} Health could not be evaluated: ${[blind, ...words].join(", ")}`;
        return `${ICONS[status]} Health: ${[...verdict, ...blind === "" ? [] : [blind]].join(", ")}`;
      }
      function formatBlindSpots(checks) {
        const ids2 = checks.flatMap(({ id: id2, status, severity }) => status === "unknown" && severity === "critical" ? [id2] : []);
        return ids2.length === 0 ? "" : `no result for ${(0, plural.B4)(ids2.length, "critical check")} (${ids2.join(", ")})`;
      }
      function formatScore({ score, evaluated_percent: percent }) {
        return score === null ? `Score not available: ${percent} % of the weight was evaluated` : `Score ${score} of 100`;
      }
      function renderTable(checks, isOpen) {
        const rows = checks.map((check) => [
          `${ICONS[check.status]} ${check.status}`,
          check.id,
          (0, markdown.KH)(check.name),
          check.severity,
          (0, markdown.qV)(shorten(check.message, 300)),
          formatValue(check)
        ]);
        const table = (0, markdown.Qj)(["Status", "Check", "Name", "Severity", "Details", "Value (limits)"], rows);
        return isOpen ? table : `<details><summary>All ${(0, plural.B4)(checks.length, "check")}</summary>

${table}

</details>`;
      }
      function formatValue({ value, unit, threshold }) {
        if (value === void 0)
          return "";
        const limits2 = [threshold?.warning, threshold?.error].filter((limit) => limit !== void 0);
        const suffix = limits2.length === 0 ? "" : ` (${limits2.join(" / ")})`;
        return (0, markdown.KH)(`${value}${unit === void 0 ? "" : ` ${unit}`}${suffix}`);
      }
      function formatCoverage({ summary, timestamp }) {
        const measured = summary.total_checks - summary.unknown - summary.skipped;
        return `<sub>${formatScore(summary)}. ${(0, plural.T1)(measured, summary.total_checks, "check")} evaluated at ${(0, format.K9)(Date.parse(timestamp))}.</sub>`;
      }
      function shorten(text, limit = MAX_TEXT) {
        return text.length > limit ? `${text.slice(0, limit)}…` : text;
      }
      ;
      const COLORS = {
        ok: "brightgreen",
        warning: "yellow",
        error: "red",
        unknown: "lightgrey"
      };
      const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
      function renderHealthBadge({ status, summary, timestamp }) {
        const { errors: errors2, warnings, score } = summary;
        const count = errors2 > 0 ? [`${errors2} failing`] : warnings > 0 ? [`${warnings} warn`] : [];
        const words = status === "unknown" ? ["unknown"] : [score === null ? status : String(score), ...count];
        return {
          schemaVersion: 1,
          label: "automation",
          message: [...words, formatTime(timestamp)].join(" · "),
          color: COLORS[status],
          isError: status === "error",
          cacheSeconds: 3600
        };
      }
      function formatTime(timestamp) {
        const day = Number(timestamp.slice(8, 10));
        return `${day} ${MONTHS[Number(timestamp.slice(5, 7)) - 1] ?? "?"} ${timestamp.slice(11, 16)}Z`;
      }
      ;
      const STATUSES = ["ok", "warning", "error", "unknown", "skipped"];
      function renderOpenMetrics(report, extras) {
        const families = [
          ...listCheckFamilies(report),
          ...listRunFamilies(report.metrics),
          ...listTokenFamilies(extras)
        ];
        return `${[...families.flatMap(renderFamily), "# EOF"].join("\n")}
`;
      }
      function listCheckFamilies({ checks, summary, timestamp }) {
        return [
          {
            name: "automation_health_check_status",
            type: "stateset",
            help: "Status of each health check.",
            samples: checks.flatMap((check) => STATUSES.map((status) => ({
              labels: { check: check.id, severity: check.severity, automation_health_check_status: status },
              value: check.status === status ? 1 : 0
            })))
          },
          {
            name: "automation_health_checks",
            type: "gauge",
            help: "Number of checks by status.",
            samples: [
              { labels: { status: "ok" }, value: summary.passed },
              { labels: { status: "warning" }, value: summary.warnings },
              { labels: { status: "error" }, value: summary.errors },
              { labels: { status: "unknown" }, value: summary.unknown },
              { labels: { status: "skipped" }, value: summary.skipped }
            ]
          },
          gauge("automation_health_score", "Weighted share of passed checks, 0 to 100.", summary.score),
          gauge("automation_health_timestamp_seconds", "When the checks ran.", seconds(Date.parse(timestamp)))
        ];
      }
      function listRunFamilies(metrics) {
        const number = (key) => typeof metrics[key] === "number" ? metrics[key] : null;
        const end = typeof metrics.end_time === "string" ? seconds(Date.parse(metrics.end_time)) : null;
        return [
          gauge("automation_sync_repositories_scanned", "Repositories read by the last run.", number("repos_scanned")),
          gauge("automation_sync_errors", "Failures of the last run.", number("errors_encountered")),
          gauge("automation_sync_success_ratio", "Share of repositories without an error, 0 to 1.", ratio(number("success_rate"))),
          gauge("automation_sync_duration_seconds", "How long the last run took.", number("duration_seconds")),
          gauge("automation_sync_end_timestamp_seconds", "When the last run ended.", end)
        ];
      }
      function listTokenFamilies({ limits: limits2, tokenExpiresAtMs }) {
        return [
          gauge("automation_token_expiry_timestamp_seconds", "When the token expires.", seconds(tokenExpiresAtMs)),
          {
            name: "automation_rate_limit_remaining",
            type: "gauge",
            help: "Remaining API calls, by GitHub's name of the limit.",
            samples: Object.entries(limits2 ?? {}).map(([resource, reading]) => ({
              labels: { resource },
              value: reading.remaining
            }))
          }
        ];
      }
      function gauge(name, help, value) {
        return { name, type: "gauge", help, samples: [{ labels: {}, value }] };
      }
      function seconds(atMs) {
        return atMs === null || Number.isNaN(atMs) ? null : atMs / 1e3;
      }
      function ratio(percent) {
        return percent === null ? null : percent / 100;
      }
      function renderFamily({ name, type, help, samples }) {
        const reported = samples.filter(({ value }) => value !== null);
        if (reported.length === 0)
          return [];
        const unit = /_(seconds|ratio)$/.exec(name)?.[1];
        return [
          `# TYPE ${name} ${type}`,
          ...unit === void 0 ? [] : [`# UNIT ${name} ${unit}`],
          `# HELP ${name} ${escapeText(help)}`,
          ...reported.map(({ labels, value }) => `${name}${renderLabels(labels)} ${value}`)
        ];
      }
      function renderLabels(labels) {
        const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escapeText(value)}"`);
        return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
      }
      function escapeText(text) {
        return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
      }
      var connect = __webpack_require__(2015);
      var open_history = __webpack_require__(2433);
      ;
      function selectWorkflows(all, patterns) {
        const matches = ({ name, path }, pattern) => [name, path, path.split("/").at(-1) ?? path].some((word) => word.toLowerCase() === pattern.toLowerCase());
        return {
          patterns,
          all,
          watched: all.filter((workflow) => patterns.some((pattern) => matches(workflow, pattern))),
          unmatched: patterns.filter((pattern) => !all.some((workflow) => matches(workflow, pattern)))
        };
      }
      var token_kind = __webpack_require__(1132);
      var limits = __webpack_require__(6017);
      var yaml_data = __webpack_require__(1163);
      ;
      function readSchedule(text) {
        const document = (0, yaml_data.S)(text, limits.b.workflow);
        if (!workflow_schedule_isRecord(document))
          return { status: "unreadable", message: "The file is not a YAML workflow." };
        const triggers = document.on;
        const schedule = workflow_schedule_isRecord(triggers) ? triggers.schedule : void 0;
        if (schedule === void 0 || schedule === null)
          return { status: "read", entries: [] };
        const entries = Array.isArray(schedule) ? schedule.map(readEntry) : [null];
        const usable = entries.filter((entry) => entry !== null);
        if (usable.length < entries.length) {
          return { status: "unreadable", message: "The schedule has an entry without a cron expression." };
        }
        return { status: "read", entries: usable };
      }
      function readEntry(entry) {
        if (!workflow_schedule_isRecord(entry) || typeof entry.cron !== "string")
          return null;
        return { cron: entry.cron, timezone: typeof entry.timezone === "string" ? entry.timezone : "UTC" };
      }
      function workflow_schedule_isRecord(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      var cron_expression = __webpack_require__(7511);
      var croner = __webpack_require__(3825);
      ;
      const LOOK_AHEAD = 24;
      function readTiming(text, fromMs) {
        const schedule = readSchedule(text);
        if (schedule.status === "unreadable")
          return schedule;
        if (schedule.entries.length === 0)
          return { status: "unscheduled" };
        const problem = schedule.entries.map(({ cron }) => (0, cron_expression.nN)(cron)).find((found) => found !== null);
        if (problem !== void 0)
          return { status: "unreadable", message: `The cron expression is invalid: ${problem}.` };
        try {
          const starts = listStarts(schedule.entries, new Date(fromMs));
          const [dueAtMs] = starts;
          if (dueAtMs === void 0)
            return { status: "unreadable", message: "The cron expression never matches." };
          const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? start));
          return { status: "scheduled", dueAtMs, intervalMs: Math.max(0, ...gaps) };
        } catch (error) {
          const why = error instanceof Error ? error.message : String(error);
          return { status: "unreadable", message: `The cron expression is invalid: ${why}` };
        }
      }
      function listStarts(entries, from) {
        const starts = entries.flatMap(({ cron, timezone }) => new croner.l4((0, cron_expression.OG)(cron), { mode: "5-part", timezone }).nextRuns(LOOK_AHEAD, from).map((date) => date.getTime()));
        return [...new Set(starts)].toSorted((a, b) => a - b).slice(0, LOOK_AHEAD);
      }
      ;
      const SYNC_LABEL = "ecosystem-sync";
      const RUNS_PER_WORKFLOW = 30;
      const REASONS = {
        forbidden: "Forbidden",
        "not-found": "NotFound",
        unauthorized: "Unauthorized",
        "rate-limited": "RateLimited"
      };
      async function readFact(read) {
        try {
          return { status: "known", value: await read() };
        } catch (error) {
          if (error instanceof errors.y_) {
            return {
              status: "unknown",
              reason: reasonOf(error),
              message: error.message
            };
          }
          if (error instanceof errors.xL) {
            return { status: "unknown", reason: "Unreadable", message: error.message };
          }
          throw error;
        }
      }
      function reasonOf({ code, refusal }) {
        const isOfToken2 = refusal === void 0 || ["missing-permission", "missing-scope"].includes(refusal);
        if (code === "forbidden" && !isOfToken2)
          return "Refused";
        return REASONS[code] ?? "GitHubUnreachable";
      }
      async function readAccess(sources, token) {
        if (sources === null || token === void 0)
          return { status: "missing" };
        try {
          const reading = await sources.readToken();
          return { status: "accepted", kind: (0, token_kind.j)(token, reading.limits?.core?.limit), token: reading };
        } catch (error) {
          const isRefusal = error instanceof errors.y_ && (error.code === "unauthorized" || error.code === "forbidden");
          if (!isRefusal)
            throw error;
          return { status: "refused", message: error.message, refusal: error.refusal };
        }
      }
      function toPermission(permission, isRequired, reading) {
        if (reading.status === "known")
          return { permission, isRequired, outcome: "granted", message: "" };
        const isDenied = reading.reason === "Forbidden" || reading.reason === "NotFound";
        return { permission, isRequired, outcome: isDenied ? "denied" : "unclear", message: reading.message };
      }
      async function readSchedules(sources, repository, { watched }, kit) {
        return Promise.all(watched.filter(isActive).map(async (workflow) => {
          const text = await kit.findWorkspaceFile(workflow.path);
          if (text === void 0) {
            const message = "The file is not in the workspace.";
            return { workflow, timing: { status: "unreadable", message }, lastRun: null };
          }
          const query = { workflowId: workflow.id, event: "schedule", limit: 1 };
          const [lastRun = null] = await sources.listRuns(repository, query);
          const fromMs = Math.max(lastRun?.createdAtMs ?? 0, workflow.createdAtMs, workflow.updatedAtMs);
          return { workflow, timing: readTiming(text, fromMs), lastRun };
        }));
      }
      async function readRuns(sources, repository, branch, { watched }) {
        return Promise.all(watched.filter(isActive).map(async (workflow) => {
          const query = {
            workflowId: workflow.id,
            branch,
            status: "completed",
            limit: RUNS_PER_WORKFLOW
          };
          const runs = await sources.listRuns(repository, query);
          return { workflow, runs: runs.filter(({ event }) => !event.startsWith("pull_request")) };
        }));
      }
      async function readActiveRuns(sources, repository, runs) {
        const [queued, running] = await Promise.all([
          sources.listRuns(repository, { status: "queued", limit: 100 }),
          sources.listRuns(repository, { status: "in_progress", limit: 100 })
        ]);
        const completed = runs.status === "known" ? runs.value : [];
        const durationsMs = new Map(completed.map(({ workflow, runs: list }) => [
          workflow.id,
          list.map(({ startedAtMs, updatedAtMs }) => updatedAtMs - startedAtMs)
        ]));
        return { runs: [...queued, ...running], durationsMs };
      }
      function syncLabelOf(config) {
        return config.sync.labels.find((label) => label === SYNC_LABEL) ?? config.sync.labels.at(-1) ?? SYNC_LABEL;
      }
      function isActive({ state }) {
        return state === "active";
      }
      var scarce_memory = __webpack_require__(7866);
      var read_history = __webpack_require__(7169);
      var read_shard = __webpack_require__(2269);
      var history_rollup = __webpack_require__(4642);
      ;
      const DAY_MS = 24 * 60 * 60 * 1e3;
      const SIZE_DAYS = 200;
      const RUN_DAYS = 31;
      const HEALTH_DAYS = 8;
      const DELIVERY_DAYS = 3;
      const [MIN_FAILURE_DAYS, MAX_FAILURE_DAYS] = [2, 32];
      const [MANY_FAILURES, MANY_LINES] = [5e4, 2e5];
      async function lookBack(store, nowMs) {
        const all = await (0, read_history.jC)(store, {
          streams: history_record.Hh,
          fromMs: nowMs - SIZE_DAYS * DAY_MS,
          untilMs: nowMs
        });
        if (!all.exists)
          return null;
        const rollup = (0, history_rollup.tP)(await all.readRollupText());
        const runs = await readStream(store, "runs", RUN_DAYS, nowMs);
        const health = await readStream(store, "health", HEALTH_DAYS, nowMs);
        const deliveries = await readStream(store, "deliveries", DELIVERY_DAYS, nowMs);
        const failures = await readFailures(store, runs.records, nowMs);
        const parts = [runs, health, deliveries, failures];
        const damage = parts.reduce((sum, part) => (0, read_shard.h8)(sum, part.damage), {
          ...read_shard.S1,
          foreign: all.foreign.length
        });
        return {
          place: store.place,
          runs: runs.records,
          failures: failures.records,
          health: health.records,
          deliveries: deliveries.records,
          lines: parts.reduce((sum, { lines }) => sum + lines, 0),
          damage,
          days: listAttempts(rollup),
          bytes: all.bytes
        };
      }
      function listAttempts(rollup) {
        return new Map([...rollup?.days ?? []].flatMap(([day, { runs }]) => {
          const [attempted, good] = [runs?.sums.attempted, runs?.sums.good];
          return typeof attempted === "number" && typeof good === "number" ? [[day, { attempted, good }]] : [];
        }));
      }
      async function readStream(store, stream, days, nowMs, select = (record) => record) {
        const query = { streams: [stream], fromMs: nowMs - days * DAY_MS, untilMs: nowMs };
        const opened = await (0, read_history.jC)(store, query);
        const records = [];
        let [lines, damage] = [0, read_shard.S1];
        for await (const day of opened.readDays()) {
          for (const record of day.records) {
            const selected = select(record);
            if (selected !== null)
              records.push(selected);
          }
          damage = (0, read_shard.h8)(damage, day.damage);
          const { unreadable, torn, newer, duplicate } = day.damage;
          lines += day.records.length + unreadable + torn + newer + duplicate;
        }
        return { records: (0, read_shard.wk)(records), lines, damage };
      }
      async function readFailures(store, runs, nowMs) {
        for (let days = MIN_FAILURE_DAYS; ; days *= 2) {
          const reading = await readStream(store, "repositories", days, nowMs, createFailureSelection());
          const isLong = reading.records.length > MANY_FAILURES || reading.lines > MANY_LINES;
          const isEnough = days >= MAX_FAILURE_DAYS || isLong;
          if (isEnough || !isCut(runs, reading.records, nowMs - days * DAY_MS))
            return reading;
        }
      }
      function createFailureSelection() {
        const runs = /* @__PURE__ */ new Map();
        const texts = /* @__PURE__ */ new Map();
        const share = (text) => {
          if (!texts.has(text))
            texts.set(text, text);
          return texts.get(text);
        };
        return (record) => {
          if (!(0, history_summary.N6)(record))
            return null;
          const { v, ts, run, start_time, id: id2, repository, status, code } = record;
          const key = `${(0, fold_day.ng)(record)} ${ts}`;
          const shared = runs.get(key) ?? { v, ts, run, start_time };
          runs.set(key, shared);
          const names = { repository: share(repository), status: share(status) };
          return { ...shared, id: id2, ...names, ...code !== void 0 && { code: share(code) } };
        };
      }
      function isCut(runs, failures, fromMs) {
        const sinceMs = (0, history_summary.WR)(runs, failures).reduce((least, failing) => Math.min(least, failing.sinceMs), Number.POSITIVE_INFINITY);
        const before = runs.findLast(({ ts }) => Date.parse(ts) < sinceMs);
        return before !== void 0 && Date.parse(before.ts) < fromMs;
      }
      ;
      async function readHistoryFact({ folder, branch, historyToken }, { history, repository, clock }, readAccess2) {
        if (folder === void 0 && branch === void 0) {
          return skip("NoHistory", "The input branch is `none`, and the input folder is empty.");
        }
        if (history === null) {
          return repository === null ? skip("NoRepository", "GITHUB_REPOSITORY is not set, so the repository is unknown.") : skip("NoToken", "There is no token to read the history with.");
        }
        const sharesToken = folder === void 0 && historyToken === void 0;
        const access = sharesToken ? await readAccess2() : null;
        if (access?.status === "known" && access.value.status === "refused") {
          return skip("NoToken", "The token was refused, so the history was not read.");
        }
        (0, scarce_memory.o)(0);
        const reading = await readFact(() => lookBack(history, clock.now()));
        if (reading.status !== "known")
          return reading;
        if (reading.value !== null)
          return { status: "known", value: reading.value };
        return skip("NoHistoryYet", `There is no history in ${history.place} yet. record-history makes it.`);
      }
      function skip(reason, message) {
        return { status: "skipped", reason, message };
      }
      var external_node_child_process_ = __webpack_require__(1421);
      var promises_ = __webpack_require__(1455);
      var external_node_path_ = __webpack_require__(6760);
      var external_node_util_ = __webpack_require__(356);
      ;
      const execute = (0, external_node_util_.promisify)(external_node_child_process_.execFile);
      const MAX_LISTING_BYTES = 64 * 1024 * 1024;
      async function readScriptsFact(patterns, kit) {
        const names = await kit.listWorkspaceFiles(patterns);
        if (names.length === 0)
          return { patterns, files: [] };
        const { workspace } = kit.runner;
        const [modes, hasFileModes] = await Promise.all([readIndexModes(workspace), keepsFileModes(workspace)]);
        const files = await Promise.all(names.map((file) => readScript(file, { modes, hasFileModes, workspace })));
        return { patterns, files };
      }
      async function readScript(file, { modes, hasFileModes, workspace }) {
        const absolute = external_node_path_.join(workspace, file);
        const lacks = [];
        if (modes.get(file) === "100644")
          lacks.push("index");
        if (hasFileModes && !await hasExecutableMode(absolute))
          lacks.push("files");
        return { file, lacks, hasShebang: await hasShebang(absolute) };
      }
      async function keepsFileModes(workspace) {
        if (process.platform === "win32")
          return false;
        try {
          const args = ["config", "--type=bool", "core.fileMode"];
          return (await execute("git", args, { cwd: workspace })).stdout.trim() !== "false";
        } catch {
          return true;
        }
      }
      async function readIndexModes(workspace) {
        try {
          const options = { cwd: workspace, maxBuffer: MAX_LISTING_BYTES };
          const { stdout } = await execute("git", ["ls-files", "--stage", "-z"], options);
          return new Map(stdout.split("\0").flatMap((line) => {
            const match = /^(\d{6}) [0-9a-f]+ \d\t(.+)$/s.exec(line);
            return match?.[1] === void 0 || match[2] === void 0 ? [] : [[match[2], match[1]]];
          }));
        } catch {
          return /* @__PURE__ */ new Map();
        }
      }
      async function hasExecutableMode(file) {
        try {
          const { mode } = await (0, promises_.stat)(file);
          return (mode & 73) !== 0;
        } catch {
          return false;
        }
      }
      async function hasShebang(file) {
        const handle = await (0, promises_.open)(file, "r").catch(() => null);
        if (handle === null)
          return true;
        try {
          const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
          const start = buffer.toString("latin1", 0, bytesRead);
          return start.startsWith("#!") || start === "ELF" || start.startsWith("MZ");
        } finally {
          await handle.close();
        }
      }
      var check_ecosystem_config = __webpack_require__(4438);
      ;
      async function readConfigFact(file, kit) {
        const reading = await readFileFact(file, kit);
        if (reading === null)
          return { status: "missing", file };
        if (reading.status === "unreadable")
          return reading;
        return { status: "read", file, check: (0, check_ecosystem_config.l1)(reading.text, { file }) };
      }
      async function readPresence(files, kit) {
        return Promise.all(files.map(async (file) => ({ file, isThere: (await kit.listWorkspaceFiles([file])).length > 0 })));
      }
      async function readFilesFact(patterns, kit) {
        const names = await kit.listWorkspaceFiles(patterns);
        const readings = await Promise.all(names.map((file) => readDatedFile(file, kit)));
        return { patterns, files: readings.filter((reading) => reading !== null) };
      }
      async function readDatedFile(file, kit) {
        const reading = await readFileFact(file, kit);
        if (reading?.status !== "read")
          return reading;
        const { mtimeMs } = await (0, promises_.stat)(external_node_path_.join(kit.runner.workspace, file));
        return { ...reading, modifiedAtMs: mtimeMs };
      }
      async function readFileFact(file, kit) {
        try {
          const text = await kit.findWorkspaceFile(file);
          return text === void 0 ? null : { status: "read", file, text };
        } catch (error) {
          if (!(error instanceof errors.xL))
            throw error;
          return {
            status: "unreadable",
            file,
            message: error.problems.map(({ message }) => message).join(" ")
          };
        }
      }
      ;
      const REFUSALS = /* @__PURE__ */ new Set(["Forbidden", "NotFound", "Unauthorized"]);
      function createFactReaders(inputs, sources) {
        const { kit, github, repository } = sources;
        const config = once(() => readFact(() => readConfigFact(inputs.configFile, kit)));
        const ask = (read) => askOwn(sources, read);
        const access = once(() => readFact(() => readAccess(github, inputs.githubToken)));
        const status = once(() => ask((sources2, place) => sources2.readRepository(place)));
        const isWatching = inputs.workflows.length > 0;
        const workflows = once(async () => forgive(isWatching, await ask(async (sources2, place) => selectWorkflows(await sources2.listWorkflows(place), inputs.workflows))));
        const runs = once(async () => {
          const [listed, known] = await Promise.all([workflows(), status()]);
          if (listed.status !== "known")
            return listed;
          if (known.status !== "known")
            return known;
          return ask((sources2, place) => readRuns(sources2, place, known.value.defaultBranch, listed.value));
        });
        return {
          config,
          requiredFiles: once(() => readFact(() => readPresence(inputs.requiredFiles, kit))),
          metrics: once(() => readFact(() => readFilesFact(inputs.metricsFiles, kit))),
          syncReports: once(() => readFact(() => readFilesFact(inputs.syncReportFiles, kit))),
          scripts: once(() => readFact(() => readScriptsFact(inputs.scripts, kit))),
          access,
          permissions: once(async () => {
            if (repository === null)
              return noRepository();
            const [metadata, actions] = await Promise.all([status(), workflows()]);
            const value = [
              toPermission("metadata: read", true, metadata),
              toPermission("actions: read", false, actions)
            ].filter(({ outcome }) => isWatching || outcome === "granted");
            return value.length > 0 ? { status: "known", value } : nothingNeeded();
          }),
          repository: status,
          workflows,
          schedules: once(async () => {
            const listed = await workflows();
            if (listed.status !== "known")
              return listed;
            return ask((sources2, place) => readSchedules(sources2, place, listed.value, kit));
          }),
          runs,
          activeRuns: once(async () => {
            const completed = await runs();
            return forgive(isWatching, await ask((sources2, place) => readActiveRuns(sources2, place, completed)));
          }),
          workflowPermissions: once(() => ask((sources2, place) => sources2.readWorkflowPermissions(place))),
          members: once(async () => readMembers(await config(), sources)),
          history: once(() => readHistoryFact(inputs, sources, access))
        };
      }
      function forgive(isWatching, reading) {
        return reading.status === "unknown" && !isWatching ? { status: "skipped", reason: "NothingWatched", message: `No workflow is watched. ${reading.message}` } : reading;
      }
      async function readMembers(config, { github, discovery }) {
        const file = config.status === "known" ? config.value : null;
        const ecosystem = file?.status === "read" ? file.check.config : null;
        if (ecosystem === null || github === null) {
          return { status: "skipped", reason: "NoConfig", message: "There is no valid configuration." };
        }
        return readFact(async () => {
          const { repositories } = await findRepositories(ecosystem, discovery);
          const enabled = repositories.filter(({ isEnabled }) => isEnabled).map(({ repository }) => repository);
          return github.readMembers(enabled, syncLabelOf(ecosystem));
        });
      }
      async function findRepositories(ecosystem, discovery) {
        if (ecosystem.discover.length === 0 || discovery === null)
          return ecosystem;
        const { discoverRepositories } = await Promise.all(
          /* import() */
          [__webpack_require__.e(282), __webpack_require__.e(709)]
        ).then(__webpack_require__.bind(__webpack_require__, 3709));
        const found = await discoverRepositories(ecosystem, discovery, null);
        if (found.status === "failed")
          throw found.error;
        return found.config;
      }
      async function askOwn(sources, read) {
        const { github, ownGitHub, repository } = sources;
        const reading = await askGitHub(github, repository, read);
        if (ownGitHub === null || reading.status !== "unknown" || !REFUSALS.has(reading.reason))
          return reading;
        const own = await askGitHub(ownGitHub, repository, read);
        return own.status === "known" ? own : reading;
      }
      async function askGitHub(github, repository, read) {
        if (github === null)
          return { status: "skipped", reason: "NoToken", message: "There is no token to check." };
        if (repository === null)
          return noRepository();
        return readFact(() => read(github, repository));
      }
      function nothingNeeded() {
        return {
          status: "skipped",
          reason: "NothingNeeded",
          message: "No workflow is watched, so the token needs no further permission."
        };
      }
      function noRepository() {
        return {
          status: "skipped",
          reason: "NoRepository",
          message: "GITHUB_REPOSITORY is not set, so the repository is unknown."
        };
      }
      function once(read) {
        let reading;
        return () => {
          reading ??= read();
          return reading;
        };
      }
      ;
      function toOutputs(report, inputs) {
        return {
          healthy: String(report.healthy),
          status: report.status,
          "total-checks": String(report.summary.total_checks),
          passed: String(report.summary.passed),
          warnings: String(report.summary.warnings),
          errors: String(report.summary.errors),
          "report-file": inputs.reportFile
        };
      }
      ;
      const MAX_FAILING = 10;
      function renderHistorySection(summary) {
        if (summary.lastRunMs === null)
          return "";
        return [
          "### History",
          (0, markdown.Qj)(["", "Now", "Before", "Change"], [...renderTrends(summary), renderRuns(summary)]),
          ...renderDays(summary),
          ...renderAdvice(summary),
          ...renderFailing(summary.failing)
        ].join("\n\n");
      }
      function renderTrends({ trends }) {
        return trends.map(({ days, percent, before }) => [
          `Success, ${(0, plural.B4)(days, "day")}`,
          formatPercent(percent),
          formatPercent(before),
          percent === null || before === null ? "" : formatPoints(percent - before)
        ]);
      }
      function formatPercent(percent) {
        return percent === null ? "no runs" : `${percent.toFixed(2)} %`;
      }
      function formatPoints(points) {
        const shown = Number(points.toFixed(2));
        return shown === 0 ? "none" : `${shown < 0 ? "−" : "+"}${Math.abs(shown).toFixed(2)} pp`;
      }
      function renderRuns({ ticks: { actual, expected }, schedule: { dropped } }) {
        const now = expected === null ? (0, plural.B4)(actual, "run") : `${(0, plural.T1)(actual, expected, "expected run")}`;
        return ["Runs, 7 days", now, "", dropped === null || dropped === 0 ? "" : `${dropped} missing`];
      }
      function renderDays({ daily }) {
        const known = daily.flatMap((percent) => percent ?? []);
        if (known.length < 2)
          return [];
        const [low, high] = [Math.min(...known), Math.max(...known)].map((percent) => `${percent.toFixed(1)} %`);
        const range = low === high ? `${low} on each` : `lowest ${low}, highest ${high}`;
        return [
          `Success per day, ${(0, plural.B4)(daily.length, "day")}: ${(0, markdown.SS)((0, history_summary.Ks)(daily))} (${range})`
        ];
      }
      function renderAdvice({ schedule: { isUnreliable }, ticks: { gapMs } }) {
        if (!isUnreliable || gapMs === null)
          return [];
        const [usual, late] = [(0, format.a3)(gapMs.p50), (0, format.a3)(gapMs.p95)];
        return [
          `> [!TIP]
> One of twenty gaps between runs is ${late} or longer; half are ${usual} or shorter. Start runs from outside (\`repository_dispatch\`), or raise the interval.`
        ];
      }
      function renderFailing(failing) {
        if (failing.length === 0)
          return [];
        const rows = failing.slice(0, MAX_FAILING).map(({ repository, runs, sinceMs, code }) => [
          (0, markdown.KH)(repository),
          String(runs),
          (0, format.K9)(sinceMs),
          code === null ? "" : (0, markdown.KH)(code)
        ]);
        const hidden = failing.length - rows.length;
        return [
          (0, markdown.Qj)(["Failing repository", "Runs in a row", "Since", "Code"], rows),
          ...hidden > 0 ? [`… and ${hidden} more.`] : []
        ];
      }
      ;
      const NOTHING = { sightings: /* @__PURE__ */ new Map(), section: "" };
      async function readPast(facts, timeoutMs, clock) {
        const read = new AbortController();
        const late = clock.sleep(timeoutMs, read.signal).then(() => null);
        const history = await Promise.race([facts.history(), late]);
        read.abort();
        if (history?.status !== "known")
          return NOTHING;
        const { runs, failures, health, days } = history.value;
        const config = await facts.config();
        const nowMs = clock.now();
        const interval = config.status === "known" ? intervalOf(config.value, runs, nowMs) : null;
        const summary = (0, history_summary.qD)(runs, failures, nowMs, interval?.intervalMs, days);
        return { sightings: readRecordedSightings(health), section: renderHistorySection(summary) };
      }
      ;
      async function runChecks(checks, dependencies) {
        const runs = /* @__PURE__ */ new Map();
        for (const check of checks) {
          const prerequisites = (check.dependsOn ?? []).flatMap((id2) => runs.get(id2) ?? []);
          runs.set(check.id, runCheck(check, prerequisites, dependencies));
        }
        return Promise.all(runs.values());
      }
      async function runCheck(check, prerequisites, dependencies) {
        const { clock, timeoutMs } = dependencies;
        const inhibition = findInhibition(check, await Promise.all(prerequisites));
        const startedAtMs = clock.now();
        const finding = inhibition ?? await limitTime(measure(check, dependencies), clock, timeoutMs);
        const observedAtMs = clock.now();
        const { id: id2, name, severity } = check;
        return { ...finding, check: { id: id2, name, severity }, observedAtMs, durationMs: observedAtMs - startedAtMs };
      }
      async function measure(check, { facts, clock, logger, context }) {
        try {
          const readings = await Promise.all(check.needs.map(async (name) => [name, await facts[name]()]));
          return evaluateCheck(check, Object.fromEntries(readings), { ...context, nowMs: clock.now() });
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          logger.debug(error instanceof Error && error.stack !== void 0 ? error.stack : message);
          return {
            status: "unknown",
            reason: "CheckCrashed",
            message: `The check could not run: ${message}`,
            remediation: "This is a bug: please report it, with the log of a run in debug mode, to the maintainers."
          };
        }
      }
      async function limitTime(finding, clock, timeoutMs) {
        const answered = new AbortController();
        const timeout = clock.sleep(timeoutMs, answered.signal).then(() => ({
          status: "unknown",
          reason: "TimedOut",
          message: `The check took longer than ${timeoutMs / 1e3} s.`,
          remediation: "Run it again; if this happens again, raise check-timeout-seconds."
        }));
        try {
          return await Promise.race([finding, timeout]);
        } finally {
          answered.abort();
        }
      }
      ;
      const RATE_LIMIT_BUFFER = 50;
      const MAX_RETRIES = 2;
      const CONCURRENCY = 8;
      async function checkHealth(inputs, kit) {
        const repository = (0, repository_ref.rH)(kit.runner.repository ?? "");
        const stop = new AbortController();
        const connectWith = (token) => check_health_connect(token, inputs, AbortSignal.any([kit.signal, stop.signal]), kit);
        const github = connectWith(inputs.githubToken);
        const historian = inputs.historyToken === void 0 ? github : connectWith(inputs.historyToken);
        const facts = createFactReaders(inputs, {
          kit,
          github: github?.health ?? null,
          discovery: github?.discovery ?? null,
          ownGitHub: historian === github ? null : historian?.health ?? null,
          repository,
          history: (0, open_history.jC)(inputs, kit, () => historian),
          clock: kit.clock
        });
        const settings = toSettings(inputs, repository);
        try {
          const results = await runChecks(HEALTH_CHECKS, {
            facts,
            clock: kit.clock,
            logger: kit.logger,
            context: { settings },
            timeoutMs: inputs.checkTimeoutMs
          });
          const nowMs = kit.clock.now();
          const past = await readPast(facts, inputs.checkTimeoutMs, kit.clock);
          const earlier = mergeSightings(readSightings(await readEarlierReport(inputs, kit)), past.sightings);
          const report = createHealthReport(results, await readNumbers(facts, nowMs), nowMs, earlier);
          log(report, inputs, kit);
          await publish(inputs, report, past.section, facts, kit);
          failWhenBad(inputs, report, kit);
        } finally {
          stop.abort();
        }
      }
      function toSettings(inputs, repository) {
        const { maxMetricsAgeHours, minSuccessRate, criticalSuccessRate } = inputs;
        const { warnRateLimitPercent, minRateLimitPercent } = inputs;
        return {
          maxMetricsAgeHours,
          minSuccessRate,
          criticalSuccessRate,
          warnRateLimitPercent,
          minRateLimitPercent,
          repository
        };
      }
      function check_health_connect(token, { checkTimeoutMs }, signal, kit) {
        if (token === void 0)
          return null;
        return (0, connect.U)({
          action: "health-check",
          token,
          buffer: RATE_LIMIT_BUFFER,
          maxWaitMs: 0,
          writeIntervalMs: 1e3,
          maxRetries: MAX_RETRIES,
          requestTimeoutMs: Math.min(15e3, checkTimeoutMs),
          concurrency: CONCURRENCY,
          signal
        }, kit);
      }
      async function readNumbers(facts, nowMs) {
        const [metrics, access] = await Promise.all([facts.metrics(), facts.access()]);
        return {
          ...summarizeMetrics(mergeMetrics(metrics.status === "known" ? metrics.value : { patterns: [], files: [] })),
          ...summarizeAccess(access.status === "known" ? access.value : null, nowMs)
        };
      }
      async function readEarlierReport({ reportFile }, kit) {
        try {
          return await kit.findWorkspaceFile(reportFile);
        } catch (error) {
          if (!(error instanceof errors.xL))
            throw error;
          return void 0;
        }
      }
      async function publish(inputs, report, history, facts, kit) {
        kit.setOutputs(toOutputs(report, inputs));
        await kit.summary(renderHealthSummary(report, history));
        await kit.writeReport(inputs.reportFile, report);
        if (inputs.badgeFile !== void 0)
          await kit.writeReport(inputs.badgeFile, renderHealthBadge(report));
        if (inputs.openmetricsFile !== void 0) {
          await kit.writeText(inputs.openmetricsFile, renderOpenMetrics(report, await readExtras(facts)));
        }
      }
      async function readExtras(facts) {
        const access = await facts.access();
        if (access.status !== "known" || access.value.status !== "accepted") {
          return { limits: null, tokenExpiresAtMs: null };
        }
        const { limits: limits2, expiresAtMs } = access.value.token;
        return { limits: limits2, tokenExpiresAtMs: expiresAtMs };
      }
      function log({ checks }, { isVerbose }, { logger }) {
        for (const { id: id2, name, severity, status, message, remediation } of sortChecks(checks)) {
          const line = `${id2} ${name}: ${message}`;
          const advice = remediation === void 0 ? line : `${line} ${remediation}`;
          if (status === "error")
            logger.error(advice);
          else if (status === "warning")
            logger.warning(advice);
          else if (status === "unknown" && severity === "critical")
            logger.warning(advice);
          else if (isVerbose || status === "unknown")
            logger.info(`${status}: ${line}`);
        }
      }
      function failWhenBad({ failOn }, { status, summary }, kit) {
        const isBad = status === "error" || status === "unknown" || failOn === "warning" && status === "warning";
        if (failOn === "never" || !isBad)
          return;
        const verdict = status === "unknown" ? "Health could not be evaluated" : `Health is ${status}`;
        kit.fail(`${verdict}: ${(0, plural.B4)(summary.errors, "error")}, ${(0, plural.B4)(summary.warnings, "warning")}, ${summary.unknown} not evaluated. See the summary for what to do.`);
      }
    })
  ),
  /***/
  9244: (
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
      var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4682);
      var _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2156);
      const PERCENT = { min: 0, max: 100 };
      function readInputs(reader) {
        const branch = reader.parsed("branch", _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__._, "must be the name of a branch") ?? "automation-data";
        const inputs = {
          githubToken: reader.optionalSecret("github-token"),
          historyToken: reader.optionalSecret("history-token"),
          configFile: reader.workspacePath("config", "config/ecosystem-repos.json"),
          metricsFiles: readPatterns(reader, "metrics-file", "automation_metrics.json"),
          syncReportFiles: readPatterns(reader, "sync-report-file", "automation_sync.json"),
          repository: reader.parsed("repository", _automation_core_repository__WEBPACK_IMPORTED_MODULE_1__.gG, "must be like `owner/name`"),
          branch: branch === "none" ? void 0 : branch,
          folder: reader.optionalWorkspacePath("folder"),
          reportFile: reader.workspacePath("report-file", "automation_health.json"),
          badgeFile: reader.optionalWorkspacePath("badge-file"),
          openmetricsFile: reader.optionalWorkspacePath("openmetrics-file"),
          requiredFiles: readPatterns(reader, "required-files"),
          scripts: readPatterns(reader, "scripts"),
          workflows: reader.lines("workflows"),
          maxMetricsAgeHours: reader.integer("max-metrics-age-hours", { min: 1, max: 8760, default: 24 }),
          minSuccessRate: reader.integer("min-success-rate", { ...PERCENT, default: 90 }),
          criticalSuccessRate: reader.integer("critical-success-rate", { ...PERCENT, default: 70 }),
          warnRateLimitPercent: reader.integer("warn-rate-limit-percent", { ...PERCENT, default: 50 }),
          minRateLimitPercent: reader.integer("min-rate-limit-percent", { ...PERCENT, default: 20 }),
          checkTimeoutMs: reader.integer("check-timeout-seconds", { min: 1, max: 600, default: 30 }) * 1e3,
          failOn: reader.choice("fail-on", ["error", "warning", "never"], "error"),
          isVerbose: reader.boolean("verbose", false)
        };
        reader.finish();
        return inputs;
      }
      function readPatterns(reader, name, fallback) {
        const patterns = reader.lines(name, fallback);
        for (const pattern of patterns.filter(leavesWorkspace)) {
          reader.problem(`The input \`${name}\` must name paths inside the workspace; ${JSON.stringify(pattern)} leaves it.`);
        }
        return patterns;
      }
      function leavesWorkspace(pattern) {
        return /^([/\\]|[A-Za-z]:)/.test(pattern) || pattern.split(/[/\\]/).includes("..");
      }
    })
  ),
  /***/
  5736: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _automation_action_kit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1166);
          var _check_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3775);
          var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9244);
          await (0, _automation_action_kit__WEBPACK_IMPORTED_MODULE_2__.C)((kit) => (0, _check_health_js__WEBPACK_IMPORTED_MODULE_0__.N)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.K)(kit.inputs), kit));
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  7866: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          saveScarceMemory
        )
        /* harmony export */
      });
      var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
      const PLENTY_BYTES = 2 * 1024 ** 3;
      function saveScarceMemory(freeBytes = process.availableMemory(), setFlags = node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString) {
        if (freeBytes < PLENTY_BYTES)
          setFlags("--optimize-for-size");
      }
    })
  ),
  /***/
  7511: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        OG: () => (
          /* binding */
          expandSteps
        ),
        /* harmony export */
        QI: () => (
          /* binding */
          shortestGapMinutes
        ),
        /* harmony export */
        nN: () => (
          /* binding */
          findCronProblem
        )
        /* harmony export */
      });
      var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4639);
      const names = (text) => text.split(" ");
      const FIELDS = [
        { name: "minute", min: 0, max: 59, names: [] },
        { name: "hour", min: 0, max: 23, names: [] },
        { name: "day of the month", min: 1, max: 31, names: [] },
        { name: "month", min: 1, max: 12, names: names("jan feb mar apr may jun jul aug sep oct nov dec") },
        { name: "day of the week", min: 0, max: 7, names: names("sun mon tue wed thu fri sat") }
      ];
      function findCronProblem(text) {
        const parts = splitFields(text);
        if (parts.length !== FIELDS.length)
          return `it has ${(0, _text_plural_js__WEBPACK_IMPORTED_MODULE_0__.B4)(parts.length, "field")} instead of 5`;
        for (const [index, field] of FIELDS.entries()) {
          if (readField(parts[index] ?? "", field) !== null)
            continue;
          return `${JSON.stringify(parts[index])} is not a ${field.name} (${field.min} to ${field.max})`;
        }
        return null;
      }
      function expandSteps(text) {
        const expand = (part, field) => {
          const [start = "", step] = part.split("/");
          const values = field === void 0 ? null : readPart(part, field);
          if (step === void 0 || values === null)
            return part;
          if (Number(step) > values.end - values.start)
            return String(values.start);
          return /[*-]/.test(start) ? part : `${values.start}-${values.end}/${step}`;
        };
        return splitFields(text).map((parts, index) => parts.split(",").map((part) => expand(part, FIELDS[index])).join(",")).join(" ");
      }
      function shortestGapMinutes(text) {
        const [minutes = "", hours = ""] = splitFields(text);
        const [minuteField, hourField] = FIELDS;
        if (minuteField === void 0 || hourField === void 0)
          return 60;
        const at = [...readField(minutes, minuteField) ?? []].toSorted((a, b) => a - b);
        const runsEveryHour = (readField(hours, hourField)?.size ?? 0) > 1;
        const gaps = at.slice(1).map((minute, index) => minute - (at[index] ?? 0));
        const [first] = at;
        const last = at.at(-1);
        if (runsEveryHour && at.length > 1 && first !== void 0 && last !== void 0)
          gaps.push(60 - last + first);
        return Math.min(60, ...gaps);
      }
      function splitFields(text) {
        return text.trim().split(/\s+/);
      }
      function readField(text, field) {
        const values = /* @__PURE__ */ new Set();
        for (const part of text.split(",")) {
          const range = readPart(part, field);
          if (range === null)
            return null;
          for (let value = range.start; value <= range.end; value += range.step)
            values.add(value);
        }
        return values;
      }
      function readPart(text, field) {
        const match = /^(\*|[A-Za-z0-9]+)(?:-([A-Za-z0-9]+))?(?:\/(\d+))?$/.exec(text);
        if (match === null)
          return null;
        const [, from = "", to, by] = match;
        const start = from === "*" ? field.min : readValue(from, field);
        const end = from === "*" || to === void 0 && by !== void 0 ? field.max : readValue(to ?? from, field);
        const step = by === void 0 ? 1 : Number(by);
        const isValid = start !== null && end !== null && start <= end && step >= 1;
        return isValid && (from !== "*" || to === void 0) ? { start, end, step } : null;
      }
      function readValue(text, field) {
        const named = field.names.indexOf(text.toLowerCase());
        if (named >= 0)
          return field.min + named;
        if (!/^\d+$/.test(text))
          return null;
        const value = Number(text);
        return value >= field.min && value <= field.max ? value : null;
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
  1132: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          tokenKindOf
        )
        /* harmony export */
      });
      const WORKFLOW_TOKEN_LIMIT = 1e3;
      function tokenKindOf(token, coreLimit) {
        if (token.startsWith("github_pat_"))
          return "fine-grained";
        if (token.startsWith("ghp_"))
          return "classic";
        if (token.startsWith("gho_") || token.startsWith("ghu_"))
          return "user";
        if (!token.startsWith("ghs_"))
          return "unrecognised";
        return coreLimit === WORKFLOW_TOKEN_LIMIT ? "workflow" : "app";
      }
    })
  ),
  /***/
  9539: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        JU: () => (
          /* binding */
          deliveryRecords
        ),
        /* harmony export */
        Vq: () => (
          /* binding */
          isDelivery
        )
        /* harmony export */
      });
      var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7038);
      var _report_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);
      const DELIVERY_STATUSES = ["sent", "failed"];
      const WORD = /^[a-z][a-z0-9-]{0,39}$/;
      const CODE = /^(?:[1-5]\d{2}|[a-z][a-z0-9-]{0,39})$/;
      function deliveryRecords(report, { run }) {
        if (!Array.isArray(report.deliveries))
          return null;
        return (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.$I)(report.deliveries).flatMap((delivery, place) => {
          const [channel, event] = [(0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.yR)(delivery.channel), (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.yR)(delivery.event)];
          const atMs = (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.aQ)(delivery.at);
          const status = DELIVERY_STATUSES.find((known) => known === delivery.status);
          if (atMs === null || status === void 0 || channel === null || event === null)
            return [];
          if (!WORD.test(channel) || !WORD.test(event))
            return [];
          const code = readCode(delivery.code);
          const key = (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.yR)(delivery.key);
          const members = {
            channel,
            event,
            status,
            latency_ms: (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.kz)(delivery.latency_ms),
            permanent: delivery.permanent === true,
            ...key !== null && /^[0-9a-f]{8,64}$/.test(key) && { key },
            ...code !== null && { code }
          };
          const part = `${place + 1}-${(0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.VK)(JSON.stringify([atMs, members]))}`;
          return (0, _history_record_js__WEBPACK_IMPORTED_MODULE_1__.eC)("deliveries", { run, atMs }, part, members);
        });
      }
      function readCode(value) {
        const text = typeof value === "number" ? String(value) : (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.yR)(value);
        return text !== null && CODE.test(text) ? text : null;
      }
      function isDelivery(record) {
        const { channel, event, status, latency_ms, permanent } = record;
        return (0, _history_record_js__WEBPACK_IMPORTED_MODULE_1__.mA)(record) === "deliveries" && typeof channel === "string" && WORD.test(channel) && typeof event === "string" && WORD.test(event) && DELIVERY_STATUSES.some((known) => known === status) && (latency_ms === null || (0, _report_values_js__WEBPACK_IMPORTED_MODULE_0__.kz)(latency_ms) !== null) && typeof permanent === "boolean";
      }
    })
  ),
  /***/
  5047: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $h: () => (
          /* binding */
          pooledSuccess
        ),
        /* harmony export */
        Ks: () => (
          /* binding */
          renderSparkline
        ),
        /* harmony export */
        N6: () => (
          /* binding */
          isFailure
        ),
        /* harmony export */
        WR: () => (
          /* binding */
          findFailing
        ),
        /* harmony export */
        jb: () => (
          /* binding */
          startsOf
        ),
        /* harmony export */
        qD: () => (
          /* binding */
          summarizeHistory
        ),
        /* harmony export */
        ux: () => (
          /* binding */
          within
        )
        /* harmony export */
      });
      var _fold_day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6496);
      var _report_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5793);
      var _shard_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4884);
      const DAY_MS = 24 * 60 * 60 * 1e3;
      const SUMMARY_DAYS = 60;
      const CHART_DAYS = 30;
      const TICK_DAYS = 7;
      function summarizeHistory(runs, repositories, nowMs, intervalMs, days = /* @__PURE__ */ new Map()) {
        const ticks = countTicks(within(runs, nowMs - TICK_DAYS * DAY_MS, nowMs), nowMs, intervalMs);
        return {
          trends: [7, 30].map((length) => {
            const [middleMs, firstMs] = [nowMs - length * DAY_MS, nowMs - 2 * length * DAY_MS];
            const isWhole = runs.some(({ ts }) => Date.parse(ts) <= firstMs);
            const before = isWhole ? null : pooledDays(days, firstMs, middleMs);
            return {
              days: length,
              percent: pooledSuccess(within(runs, middleMs, nowMs)),
              before: before ?? pooledSuccess(within(runs, firstMs, middleMs))
            };
          }),
          failing: findFailing(runs, repositories),
          ticks,
          schedule: judgeTicks(ticks, intervalMs),
          daily: dailySuccess(runs, nowMs),
          lastRunMs: runs.reduce((last, { ts }) => Math.max(last ?? 0, Date.parse(ts)), null)
        };
      }
      function within(records, afterMs, untilMs) {
        return records.filter(({ ts }) => Date.parse(ts) > afterMs && Date.parse(ts) <= untilMs);
      }
      function pooledSuccess(runs) {
        let [attempted, good] = [0, 0];
        for (const run of runs) {
          const success = (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_0__.W4)(run);
          attempted += success.attempted;
          good += success.good;
        }
        return attempted === 0 ? null : 100 * good / attempted;
      }
      function pooledDays(days, fromMs, untilMs) {
        let [attempted, good] = [0, 0];
        for (const day of (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.YM)(fromMs, untilMs - DAY_MS)) {
          attempted += days.get(day)?.attempted ?? 0;
          good += days.get(day)?.good ?? 0;
        }
        return attempted === 0 ? null : 100 * good / attempted;
      }
      function startsOf(runs) {
        const starts = /* @__PURE__ */ new Map();
        for (const run of runs) {
          const key = (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_0__.ng)(run);
          starts.set(key, Math.min(starts.get(key) ?? Number.POSITIVE_INFINITY, (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_0__.GH)(run)));
        }
        return [...starts.values()].toSorted((a, b) => a - b);
      }
      function isFailure({ status, code }) {
        return status === "failed" || code !== void 0;
      }
      function findFailing(runs, repositories) {
        const order = [...new Set(runs.toReversed().map(_fold_day_js__WEBPACK_IMPORTED_MODULE_0__.ng))];
        const failures = /* @__PURE__ */ new Map();
        for (const record of repositories) {
          if (!isFailure(record))
            continue;
          const name = (0, _report_values_js__WEBPACK_IMPORTED_MODULE_2__.yR)(record.repository) ?? "";
          const byRun = failures.get(name) ?? /* @__PURE__ */ new Map();
          failures.set(name, byRun.set((0, _fold_day_js__WEBPACK_IMPORTED_MODULE_0__.ng)(record), record));
        }
        const found = [...failures].flatMap(([repository, byRun]) => {
          const end = order.findIndex((run) => !byRun.has(run));
          const streak = end < 0 ? order.length : end;
          const first = byRun.get(order[streak - 1] ?? "");
          if (first === void 0)
            return [];
          const last = byRun.get(order[0] ?? "");
          return { repository, runs: streak, sinceMs: Date.parse(first.ts), code: (0, _report_values_js__WEBPACK_IMPORTED_MODULE_2__.yR)(last?.code) };
        });
        return found.toSorted((a, b) => b.runs - a.runs || (a.repository < b.repository ? -1 : 1));
      }
      const MIN_STARTS = 20;
      function countExpected(starts, usualMs, nowMs) {
        const [first = nowMs, last = nowMs] = [starts[0], starts.at(-1)];
        const untilMs = nowMs - last < 2 * usualMs ? last : nowMs;
        return Math.floor((untilMs - first) / usualMs) + 1;
      }
      function countTicks(runs, nowMs, intervalMs) {
        const starts = startsOf(runs);
        const gaps = starts.slice(1).map((start, place) => start - (starts[place] ?? start));
        const [p50, p95, longest] = [0.5, 0.95, 1].map((share) => (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_0__.YV)(gaps, share));
        const usualMs = intervalMs ?? (starts.length >= MIN_STARTS ? p50 : null) ?? null;
        const first = starts[0];
        return {
          actual: starts.length,
          expected: usualMs && first !== void 0 ? countExpected(starts, usualMs, nowMs) : null,
          gapMs: p50 != null && p95 != null && longest != null ? { p50, p95, longest } : null
        };
      }
      const MAX_LATENESS = 2;
      function judgeTicks({ actual, expected, gapMs }, intervalMs) {
        const usualMs = intervalMs ?? gapMs?.p50;
        const isKnown = gapMs !== null && usualMs !== void 0 && actual >= MIN_STARTS;
        return {
          dropped: expected === null ? null : Math.max(0, expected - actual),
          isUnreliable: isKnown && gapMs.p95 > MAX_LATENESS * usualMs
        };
      }
      function dailySuccess(runs, nowMs) {
        const byDay = Map.groupBy(runs, ({ ts }) => (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.kb)(Date.parse(ts)));
        return (0, _shard_path_js__WEBPACK_IMPORTED_MODULE_1__.YM)(nowMs - (CHART_DAYS - 1) * DAY_MS, nowMs).map((day) => pooledSuccess(byDay.get(day) ?? []));
      }
      const BARS = [..."▁▂▃▄▅▆▇█"];
      function renderSparkline(values) {
        const known = values.flatMap((value) => value ?? []);
        const [low, high] = [Math.min(...known), Math.max(...known)];
        const height = (value) => high === low ? BARS.length - 1 : Math.round((value - low) / (high - low) * (BARS.length - 1));
        return values.map((value) => value === null ? "·" : BARS[height(value)]).join("");
      }
    })
  ),
  /***/
  8279: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gu: () => (
          /* binding */
          SLOW_BURN
        ),
        /* harmony export */
        K0: () => (
          /* binding */
          DRIFT
        ),
        /* harmony export */
        NA: () => (
          /* binding */
          judgeBurn
        ),
        /* harmony export */
        QA: () => (
          /* binding */
          measureDrift
        ),
        /* harmony export */
        Rf: () => (
          /* binding */
          usualGap
        ),
        /* harmony export */
        jt: () => (
          /* binding */
          measureCoverage
        ),
        /* harmony export */
        pe: () => (
          /* binding */
          FAST_BURN
        ),
        /* harmony export */
        x3: () => (
          /* binding */
          measureDuration
        ),
        /* harmony export */
        yC: () => (
          /* binding */
          SUCCESS_OBJECTIVE
        ),
        /* harmony export */
        yF: () => (
          /* binding */
          measureBurn
        )
        /* harmony export */
      });
      var _fold_day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6496);
      var _history_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5047);
      const HOUR_MS = 60 * 60 * 1e3;
      const DAY_MS = 24 * HOUR_MS;
      const SUCCESS_OBJECTIVE = 0.97;
      const BURN_MINIMUM = { attempts: 20, blips: 2 };
      function measureBurn(runs, nowMs, minimum = BURN_MINIMUM) {
        const burn = (hours) => measureWindow((0, _history_summary_js__WEBPACK_IMPORTED_MODULE_0__.ux)(runs, nowMs - hours * HOUR_MS, nowMs), minimum);
        const lastHour = (0, _history_summary_js__WEBPACK_IMPORTED_MODULE_0__.ux)(runs, nowMs - HOUR_MS, nowMs);
        const hour = measureWindow(lastHour, { attempts: 1, blips: 0 });
        return { hour, sixHours: burn(6), day: burn(24), threeDays: burn(72) };
      }
      function measureWindow(runs, { attempts, blips }) {
        const byRun = Map.groupBy(runs, _fold_day_js__WEBPACK_IMPORTED_MODULE_1__.ng);
        const sums = [...byRun.values()].map((shards) => {
          const each = shards.map(_fold_day_js__WEBPACK_IMPORTED_MODULE_1__.W4);
          const attempted2 = each.reduce((sum, one) => sum + one.attempted, 0);
          return { attempted: attempted2, failed: attempted2 - each.reduce((sum, one) => sum + one.good, 0) };
        });
        const [attempted] = addUp(sums);
        if (attempted === 0)
          return null;
        const kept = sums.toSorted((a, b) => b.failed - a.failed).slice(blips);
        const [counted, failed] = addUp(kept);
        return attempted < attempts || counted === 0 ? 0 : failed / counted / (1 - SUCCESS_OBJECTIVE);
      }
      function addUp(sums) {
        return sums.reduce(([attempted, failed], one) => [attempted + one.attempted, failed + one.failed], [0, 0]);
      }
      const FAST_BURN = 4;
      const SLOW_BURN = 1;
      function judgeBurn({ hour, sixHours, day, threeDays }) {
        if (threeDays === null)
          return "unknown";
        const isFast = (sixHours ?? 0) >= FAST_BURN && (hour ?? sixHours ?? 0) >= FAST_BURN;
        if (isFast)
          return "error";
        return threeDays >= SLOW_BURN && (day ?? 0) >= SLOW_BURN ? "warning" : "ok";
      }
      const WINDOW_MS = 6 * HOUR_MS;
      const BASELINE_WINDOWS = 56;
      const MIN_WINDOWS = 12;
      const TRIMMED = 0.1;
      const MIN_SPREAD = 0.25;
      const DRIFT = -4;
      const MAD_TO_SIGMA = 1.4826;
      function measureDrift(runs, nowMs) {
        const byAge = Map.groupBy(runs, ({ ts }) => Math.floor((nowMs - Date.parse(ts)) / WINDOW_MS));
        const windows = Array.from({ length: BASELINE_WINDOWS + 2 }, (_, age) => trimmedMean((0, _fold_day_js__WEBPACK_IMPORTED_MODULE_1__.nL)(byAge.get(age) ?? [], "success_rate")));
        const [last, previous, ...earlier] = windows;
        const baseline = earlier.flatMap((mean) => mean ?? []);
        if (last == null || previous == null || baseline.length < MIN_WINDOWS)
          return null;
        const usual = median(baseline);
        const spread = Math.max(MIN_SPREAD, MAD_TO_SIGMA * median(baseline.map((mean) => Math.abs(mean - usual))));
        const scores = [(previous - usual) / spread, (last - usual) / spread];
        return { scores, usual, isDrifting: scores.every((score) => score < DRIFT) };
      }
      function trimmedMean(values) {
        const cut = Math.ceil(TRIMMED * values.length);
        const kept = values.length <= 2 * cut ? values : values.toSorted((a, b) => a - b).slice(cut, -cut);
        return kept.length === 0 ? null : kept.reduce((sum, value) => sum + value, 0) / kept.length;
      }
      function median(values) {
        const sorted = values.toSorted((a, b) => a - b);
        const [low = 0, high = 0] = [sorted[sorted.length - 1 >> 1], sorted[sorted.length >> 1]];
        return (low + high) / 2;
      }
      function measureCoverage(runs, intervalMs, nowMs) {
        const starts = (0, _history_summary_js__WEBPACK_IMPORTED_MODULE_0__.jb)(runs);
        const [first] = starts;
        if (first === void 0 || first > nowMs - DAY_MS)
          return null;
        const actual = starts.filter((start) => start > nowMs - DAY_MS && start <= nowMs).length;
        const expected = Math.max(1, Math.floor(DAY_MS / intervalMs));
        return { actual, expected, percent: Math.min(100, 100 * actual / expected) };
      }
      function measureDuration(runs, nowMs) {
        const seconds = (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_1__.YV)((0, _fold_day_js__WEBPACK_IMPORTED_MODULE_1__.nL)((0, _history_summary_js__WEBPACK_IMPORTED_MODULE_0__.ux)(runs, nowMs - DAY_MS, nowMs), "duration_seconds"), 0.9);
        return seconds === null ? null : seconds * 1e3;
      }
      const MIN_GAPS = 10;
      function usualGap(runs) {
        const starts = (0, _history_summary_js__WEBPACK_IMPORTED_MODULE_0__.jb)(runs);
        const gaps = starts.slice(1).map((start, place) => start - (starts[place] ?? start));
        return gaps.length < MIN_GAPS ? null : (0, _fold_day_js__WEBPACK_IMPORTED_MODULE_1__.YV)(gaps, 0.5);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
