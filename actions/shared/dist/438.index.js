const id = 438;
const ids = [438];
const modules = {
  /***/
  4438: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        l1: () => (
          /* binding */
          checkEcosystemConfig
        ),
        _U: () => (
          /* binding */
          checkEcosystemDocument
        )
      });
      var branch_pattern_problem = __webpack_require__(8401);
      var describe_value = __webpack_require__(8435);
      var own_property = __webpack_require__(1608);
      var secret_text = __webpack_require__(5744);
      ;
      function findPatternProblems(document) {
        const entries = (0, own_property.Z)(document.data, "repositories");
        const repositories = Array.isArray(entries) ? entries : [];
        return [
          ...findInBranches(document, (0, own_property.Z)(document.data, "sync"), "/sync"),
          ...findInList(document, (0, own_property.Z)((0, own_property.Z)(document.data, "bots"), "branch_prefixes"), {
            pointer: "/bots/branch_prefixes",
            find: branch_pattern_problem.h
          }),
          ...repositories.flatMap((entry, index) => findInBranches(document, entry, `/repositories/${index}`))
        ];
      }
      function findInBranches(document, holder, at) {
        return ["include", "exclude"].flatMap((key) => findInList(document, (0, own_property.Z)((0, own_property.Z)(holder, "branches"), key), {
          pointer: `${at}/branches/${key}`,
          find: branch_pattern_problem.f
        }));
      }
      function findInList(document, list, { pointer, find }) {
        if (!Array.isArray(list))
          return [];
        return list.flatMap((text, index) => {
          const problem = typeof text === "string" ? find(text) : null;
          if (problem === null || typeof text !== "string")
            return [];
          const at = `${pointer}/${index}`;
          const write = problem.suggestion === void 0 ? "" : ` Write ${(0, describe_value.hD)(problem.suggestion)}.`;
          const message = `${(0, describe_value.df)(at)} is ${(0, describe_value.hD)(text)}, but a pattern must match branch names: ${problem.message}.${write}`;
          return [
            {
              ...document.locate(at),
              rule: "CFG015",
              severity: problem.severity,
              message: (0, secret_text.f)(message),
              pointer: at
            }
          ];
        });
      }
      var config_document = __webpack_require__(88);
      var config_finding = __webpack_require__(700);
      var did_you_mean = __webpack_require__(3941);
      ;
      const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/;
      function findDiscoverProblems(document) {
        const rules = (0, own_property.Z)(document.data, "discover");
        if (!Array.isArray(rules))
          return [];
        return rules.flatMap((rule, index) => {
          const pointer = `/discover/${index}`;
          const owner = (0, own_property.Z)(rule, "owner");
          const isNamed = typeof owner !== "string" || LOGIN.test(owner);
          const hasProperty = (0, own_property.Z)(rule, "property") !== void 0;
          return [
            ...isNamed ? [] : [create(document, `${pointer}/owner`, `must be a login, but is ${(0, describe_value.hD)(owner)}.`)],
            ...hasProperty && owner === void 0 ? [
              create(document, `${pointer}/property`, "needs an owner: custom properties belong to an organization.")
            ] : []
          ];
        });
      }
      function create(document, pointer, problem) {
        return {
          ...document.locate(pointer),
          rule: "CFG006",
          severity: "error",
          message: (0, secret_text.f)(`${(0, describe_value.df)(pointer)} ${problem}`),
          pointer
        };
      }
      var errors = __webpack_require__(1286);
      var repository_ref = __webpack_require__(2156);
      var routing_quiet_hours = __webpack_require__(8614);
      ;
      function createConflictRules({ conflict_strategies, conflict_sets }) {
        if (conflict_strategies === void 0 && conflict_sets === void 0)
          return void 0;
        return {
          strategies: Object.entries(conflict_strategies ?? {}).map(([glob2, strategy]) => ({ glob: glob2, strategy })),
          sets: Object.entries(conflict_sets ?? {}).flatMap(([glob2, keys]) => keys.map((key) => ({ glob: glob2, key })))
        };
      }
      ;
      const DISCOVER_DEFAULTS = {
        topics: [],
        exclude: [],
        archived: false,
        forks: false,
        templates: false,
        limit: 1e3
      };
      const defaults = DISCOVER_DEFAULTS;
      const glob = { type: "string", minLength: 1, maxLength: 140 };
      const discoverSchema = {
        type: "array",
        maxItems: 100,
        description: "Rules by which repositories are found in each run, beside those in repositories. A repository that is listed keeps its own settings.",
        examples: [[{ owner: "acme", topics: ["service"], exclude: ["legacy-*"] }]],
        items: {
          type: "object",
          additionalProperties: false,
          properties: {
            owner: {
              type: "string",
              minLength: 1,
              maxLength: 39,
              description: "Organization or user. Absent: everything that the installation of the token has access to.",
              examples: ["acme"]
            },
            topics: {
              type: "array",
              maxItems: 20,
              items: { type: "string", minLength: 1, maxLength: 50 },
              default: defaults.topics,
              description: "Only repositories that have all of these topics.",
              examples: [["service"]]
            },
            name: { ...glob, description: "Only repositories whose name matches this glob.", examples: ["api-*"] },
            visibility: {
              type: "string",
              enum: ["public", "private", "internal"],
              description: "Only repositories with this visibility."
            },
            property: {
              type: "object",
              additionalProperties: { type: "string", minLength: 1, maxLength: 255 },
              description: "Only repositories whose custom properties have these values.",
              examples: [{ tier: "gold" }]
            },
            exclude: {
              type: "array",
              maxItems: 1e3,
              items: glob,
              default: defaults.exclude,
              description: "Names, or owner/name, as globs: never these.",
              examples: [["legacy-*"]]
            },
            archived: { type: "boolean", default: defaults.archived, description: "Archived repositories, too." },
            forks: { type: "boolean", default: defaults.forks, description: "Forks, too." },
            templates: { type: "boolean", default: defaults.templates, description: "Templates, too." },
            limit: {
              type: "integer",
              minimum: 1,
              maximum: 1e4,
              default: defaults.limit,
              description: "Most repositories of this rule, the first by name; a warning says when there are more."
            }
          }
        }
      };
      ;
      function createDiscoverRule(entry) {
        const defaults2 = DISCOVER_DEFAULTS;
        return {
          ...(0, own_property.E)("owner", entry.owner),
          topics: (entry.topics ?? defaults2.topics).map((topic) => topic.toLowerCase()),
          ...(0, own_property.E)("name", entry.name),
          ...(0, own_property.E)("visibility", entry.visibility),
          properties: entry.property ?? {},
          exclude: entry.exclude ?? defaults2.exclude,
          withArchived: entry.archived ?? defaults2.archived,
          withForks: entry.forks ?? defaults2.forks,
          withTemplates: entry.templates ?? defaults2.templates,
          limit: entry.limit ?? defaults2.limit
        };
      }
      var conflict_rules = __webpack_require__(5419);
      var channel_settings = __webpack_require__(7201);
      var severity = __webpack_require__(949);
      ;
      const SCHEDULING_MODES = ["uniform", "shadow", "learned"];
      const SCHEDULE_OBJECTIVES = ["delay", "stale_time", "threshold"];
      ;
      const EXPERIMENT_METRICS = [
        "merged_within_72h",
        "time_to_merge_p50_h",
        "success_rate",
        "operation_failure_rate",
        "conflict_rate",
        "api_calls_per_scan",
        "duration_seconds"
      ];
      ;
      const EXPERIMENT_DEFAULTS = {
        status: "draft",
        design: "parallel",
        coverage: 1,
        namespaceRange: [0, 1],
        minDays: 7,
        maxDays: 56,
        include: ["**"],
        onBreach: "stop",
        alpha: 0.05,
        minUnits: 20,
        prePeriodDays: 0
      };
      const experiments_schema_defaults = EXPERIMENT_DEFAULTS;
      const experiments_schema_name = {
        type: "string",
        minLength: 1,
        maxLength: 64,
        pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$",
        examples: ["threshold-5"]
      };
      const share = { type: "number", minimum: 0, maximum: 1 };
      const metric = { type: "string", enum: EXPERIMENT_METRICS };
      const direction = { type: "string", enum: ["up", "down"], description: "Which way is better." };
      const patterns = {
        type: "array",
        maxItems: 1e3,
        items: { type: "string", minLength: 1, maxLength: 255 }
      };
      const variant = (settings) => ({
        type: "object",
        required: ["id", "weight", "settings"],
        additionalProperties: false,
        properties: {
          id: { ...experiments_schema_name, description: "Name of the variant, as the report shows it." },
          weight: { ...share, description: "Share of the assigned repositories; the weights sum to 1." },
          settings: {
            type: "object",
            description: "What differs from the rest of the file; empty for the first variant, the control.",
            examples: [{ auto_merge_threshold_commits: 5 }],
            properties: settings
          }
        }
      });
      const guardrail = {
        type: "object",
        required: ["metric", "direction"],
        additionalProperties: false,
        properties: {
          metric: { ...metric, description: "What must not get worse." },
          direction,
          margin: { ...share, description: "How much worse it may get." },
          relative_margin: {
            type: "number",
            minimum: 0,
            maximum: 10,
            description: "How much worse it may get, as a share of the control's value."
          },
          on_breach: {
            type: "string",
            enum: ["stop", "warn"],
            default: experiments_schema_defaults.onBreach,
            description: "stop: every repository is control from the next run on. warn: only told."
          }
        }
      };
      const properties = {
        id: { ...experiments_schema_name, description: "Name of the experiment; never used for another one." },
        status: {
          type: "string",
          enum: ["draft", "running", "stopped", "concluded"],
          default: experiments_schema_defaults.status,
          description: "Only running assigns variants."
        },
        seed: {
          type: "string",
          minLength: 1,
          maxLength: 128,
          description: "Decides who gets which variant; the id by default.",
          examples: ["threshold-5/1"]
        },
        hash_version: {
          type: "integer",
          minimum: 1,
          maximum: 1,
          default: 1,
          description: "How units are hashed."
        },
        design: {
          type: "string",
          enum: ["parallel", "switchback"],
          default: experiments_schema_defaults.design,
          description: "parallel: a repository keeps its variant. switchback: it draws one each ISO week, which needs fewer repositories and suits settings whose effect ends with the week."
        },
        unit: {
          type: "string",
          enum: ["repository"],
          default: "repository",
          description: "What is assigned."
        },
        coverage: {
          ...share,
          default: experiments_schema_defaults.coverage,
          description: "Share of the repositories that take part."
        },
        namespace: {
          ...experiments_schema_name,
          description: "Experiments in one namespace share the repositories: each takes those in its own namespace_range."
        },
        namespace_range: {
          type: "array",
          minItems: 2,
          maxItems: 2,
          items: share,
          default: experiments_schema_defaults.namespaceRange,
          description: "From (inclusive) and to (exclusive).",
          examples: [[0, 0.5]]
        },
        start: {
          type: "string",
          maxLength: 10,
          pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
          description: "First day (UTC).",
          examples: ["2026-12-01"]
        },
        min_days: {
          type: "integer",
          minimum: 0,
          maximum: 365,
          default: experiments_schema_defaults.minDays,
          description: "Days before anything is recommended."
        },
        max_days: {
          type: "integer",
          minimum: 1,
          maximum: 365,
          default: experiments_schema_defaults.maxDays,
          description: "Days after which the experiment ends without a decision."
        },
        eligible: {
          type: "object",
          additionalProperties: false,
          description: "Which repositories can take part; one with an own value for a setting that differs cannot.",
          properties: {
            include: { ...patterns, default: experiments_schema_defaults.include, description: "Repositories to take, as globs." },
            exclude: { ...patterns, default: [], description: "Repositories to leave out." }
          }
        },
        primary: {
          type: "object",
          required: ["metric", "direction", "mde"],
          additionalProperties: false,
          description: "The one result that decides.",
          properties: {
            metric: { ...metric, description: "What is measured." },
            direction,
            mde: {
              type: "number",
              exclusiveMinimum: 0,
              maximum: 1,
              description: "Smallest difference that matters: 0.1 is 10 percentage points."
            }
          }
        },
        secondary: { type: "array", maxItems: 10, items: metric, default: [], description: "Only reported." },
        guardrails: {
          type: "array",
          maxItems: 10,
          items: guardrail,
          default: [],
          description: "What stops the experiment."
        },
        analysis: {
          type: "object",
          additionalProperties: false,
          description: "How it is judged.",
          properties: {
            alpha: {
              type: "number",
              exclusiveMinimum: 0,
              maximum: 0.5,
              default: experiments_schema_defaults.alpha,
              description: "Highest probability of seeing a difference where there is none."
            },
            min_units: {
              type: "integer",
              minimum: 2,
              maximum: 1e4,
              default: experiments_schema_defaults.minUnits,
              description: "Repositories with results that each variant needs."
            },
            pre_period_days: {
              type: "integer",
              minimum: 0,
              maximum: 365,
              default: experiments_schema_defaults.prePeriodDays,
              description: "Days before the start whose results are used to reduce noise; 0: none."
            }
          }
        }
      };
      const experiment = (settings) => ({
        type: "object",
        required: ["id", "start", "variants", "primary"],
        additionalProperties: false,
        properties: {
          ...properties,
          variants: {
            type: "array",
            maxItems: 10,
            items: variant(settings),
            description: "At least two; the first one is the control."
          }
        }
      });
      const experimentsSchema = (settings) => ({
        type: "array",
        maxItems: 100,
        items: experiment(settings),
        description: "Experiments: settings that differ between repositories, and how their effect is judged."
      });
      var pull_request_schema = __webpack_require__(8598);
      ;
      const ECOSYSTEM_DEFAULTS = {
        syncIntervalMinutes: 15,
        threshold: 10,
        mode: "report",
        head: "sync-branch",
        diverged: "report",
        finished: "leave",
        include: ["**"],
        exclude: [],
        maxPullRequestsPerRun: 50,
        recreateAfterDays: 30,
        isReplayGuarded: true,
        conflictReviewers: [],
        labels: ["automerge", "ecosystem-sync"],
        botUserIds: [49699333, 29139614, 41898282],
        botBranchPrefixes: ["dependabot/", "renovate/", "copilot/", "claude/"],
        schedulingMode: "uniform",
        schedulingObjective: "delay",
        maxIntervalFactor: 1.35,
        maxIntervalHours: 24,
        fairness: 0.25,
        halfLifeDays: 14
      };
      const MAX_ID = Number.MAX_SAFE_INTEGER;
      const ecosystem_schema_defaults = ECOSYSTEM_DEFAULTS;
      const threshold = {
        type: "integer",
        minimum: 1,
        maximum: 1e3,
        description: "A branch is stale when it is behind the default branch by more than this many commits."
      };
      const mode = {
        type: "string",
        enum: ["report", "pull-request", "fast-forward"],
        description: "report: scan only. pull-request: keep one sync pull request per stale branch. fast-forward: move a branch that is only behind and unprotected, and open a pull request for the others."
      };
      const head = {
        type: "string",
        enum: ["sync-branch", "default-branch"],
        description: "Head of a sync pull request: a branch of its own, or the default branch itself."
      };
      const diverged = {
        type: "string",
        enum: ["report", "report-always", "sync", "skip"],
        description: "What to do with a stale branch that has own commits (merge commits do not count). report: leave it alone, unless a sync pull request into it was merged before. report-always: always leave it alone. sync: sync it like any other branch. skip: omit it from the report."
      };
      const finished = {
        type: "string",
        enum: ["leave", "sync"],
        description: "What to do with a stale branch whose pull request was merged and that has had no own commits since. leave: leave it alone. sync: sync it like any other branch."
      };
      const pullRequestCount = { type: "integer", minimum: 0, maximum: 1e4, examples: [10] };
      const labels = {
        type: "array",
        maxItems: 100,
        items: { type: "string", minLength: 1, maxLength: 50 },
        description: "Labels of every sync pull request."
      };
      const recreateAfterDays = {
        type: "integer",
        minimum: 0,
        maximum: 3650,
        description: "Days until a sync pull request that a person closed may be opened again; doubles each time in a row, up to 180. 0: never."
      };
      const replayGuard = {
        type: "boolean",
        description: "Do not open sync pull requests that cannot bring the branch up to date: where merge commits are not allowed, where the last sync pull request was squashed, and where both branches have the same files."
      };
      const conflictReviewers = {
        type: "array",
        maxItems: 15,
        items: {
          type: "string",
          minLength: 1,
          maxLength: 140,
          pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$",
          examples: ["octocat"]
        },
        description: "Reviewers of sync pull requests with conflicts (only those): logins, or teams as organization/team.",
        examples: [["octocat", "acme/maintainers"]]
      };
      const conflictStrategies = {
        type: "object",
        additionalProperties: { type: "string", enum: conflict_rules.j7 },
        description: "How to resolve conflicts in the files that a glob matches; the last matching glob applies. structure, union, words, person, or ours and theirs, which drop the other side's conflicting lines. Also allows paths that are refused by default, such as workflow files.",
        examples: [{ "docs/**": "words", ".github/workflows/*.yml": "structure" }]
      };
      const conflictSets = {
        type: "object",
        additionalProperties: {
          type: "array",
          maxItems: 100,
          items: { type: "string", minLength: 1, maxLength: 255 }
        },
        description: "Lists whose order does not matter, by their keys, in the files that a glob matches: additions of both sides are combined. a.b is the key b inside a; . is a file that is itself a list.",
        examples: [{ "cspell.json": ["words"] }]
      };
      const ecosystem_schema_patterns = {
        type: "array",
        maxItems: 1e3,
        items: { type: "string", minLength: 1, maxLength: 255, pattern: "^!?[^!]" }
      };
      function branches(own) {
        return {
          type: "object",
          additionalProperties: false,
          description: "Globs of branch names: * does not match /, ** does, ! negates a pattern, and the last matching pattern decides. exclude takes precedence over include.",
          examples: [{ include: ["release/*"], exclude: ["release/eol-*"] }],
          properties: {
            include: {
              ...ecosystem_schema_patterns,
              description: "Branches to sync.",
              ...own.default && { default: own.default.include }
            },
            exclude: {
              ...ecosystem_schema_patterns,
              description: "Branches to leave out.",
              ...own.default && { default: own.default.exclude }
            }
          }
        };
      }
      const repository = {
        type: ["string", "object"],
        pattern: repository_ref.Ic,
        required: ["repository"],
        additionalProperties: false,
        description: "owner/name, or an object with settings for this repository, which override the inputs and the rest of the file.",
        properties: {
          repository: { type: "string", pattern: repository_ref.Ic, description: "owner/name." },
          enabled: {
            type: "boolean",
            default: true,
            description: "false: keep the repository in the list, but do not sync it."
          },
          id: {
            type: "integer",
            minimum: 1,
            maximum: MAX_ID,
            description: "GitHub's ID of the repository. If another repository has taken the name, it is left alone."
          },
          threshold,
          mode,
          head,
          diverged,
          finished,
          branches: branches({}),
          labels,
          recreate_after_days: recreateAfterDays,
          replay_guard: replayGuard,
          conflict_reviewers: conflictReviewers,
          conflict_strategies: conflictStrategies,
          conflict_sets: conflictSets,
          pull_requests: pull_request_schema.Np
        }
      };
      const scheduling = {
        type: "object",
        additionalProperties: false,
        description: "Which repositories a run scans.",
        examples: [{ mode: "shadow" }, { mode: "learned", api_budget_per_hour: 200 }],
        properties: {
          mode: {
            type: "string",
            enum: SCHEDULING_MODES,
            default: ecosystem_schema_defaults.schedulingMode,
            description: "uniform: every run scans every repository. learned: a run scans where pushes are to be expected, as far as its budget reaches. shadow: scan as uniform does, and report what learned would have done."
          },
          objective: {
            type: "string",
            enum: SCHEDULE_OBJECTIVES,
            default: ecosystem_schema_defaults.schedulingObjective,
            description: "What is kept small. delay: the time that each push waits for a scan. stale_time: the time in which a repository has a push that no scan has seen. threshold: the time in which a branch is over its threshold unseen."
          },
          api_budget_per_hour: {
            type: "integer",
            minimum: 1,
            maximum: 1e6,
            description: "API calls per hour for scans, over all shards. Default: what one scan of every repository per sync_interval_minutes costs.",
            examples: [200]
          },
          max_interval_factor: {
            type: "number",
            minimum: 1,
            maximum: 1e3,
            default: ecosystem_schema_defaults.maxIntervalFactor,
            description: "A repository is scanned after this many times sync_interval_minutes at the latest. With the objective threshold: after 4 times, and after a day where that is longer."
          },
          max_interval_hours: {
            type: "number",
            minimum: 1,
            maximum: 8760,
            default: ecosystem_schema_defaults.maxIntervalHours,
            description: "A repository is scanned after this many hours at the latest, whatever the factor."
          },
          fairness: {
            type: "number",
            minimum: 0,
            maximum: 1,
            default: ecosystem_schema_defaults.fairness,
            description: "0: all pushes count alike. 1: all repositories count alike, however many pushes they have."
          },
          half_life_days: {
            type: "number",
            minimum: 1,
            maximum: 365,
            default: ecosystem_schema_defaults.halfLifeDays,
            description: "Days after which a push counts half as much."
          },
          weights: {
            type: "object",
            additionalProperties: { type: "number", minimum: 0, maximum: 1e3 },
            description: "How much a repository matters, by its name in the list; 1 where nothing is said. 0: scanned only when its longest interval is over.",
            examples: [{ "acme/api": 2 }]
          }
        }
      };
      const experimentSettings = {
        auto_merge_threshold_commits: threshold,
        threshold,
        diverged,
        finished,
        labels,
        recreate_after_days: recreateAfterDays,
        replay_guard: replayGuard,
        conflict_reviewers: conflictReviewers,
        conflict_strategies: conflictStrategies,
        conflict_sets: conflictSets,
        pull_requests: pull_request_schema.Np
      };
      const EXPERIMENT_SETTING_KEYS = Object.keys(experimentSettings);
      const notifications = {
        type: "object",
        additionalProperties: false,
        description: "Who hears of problems, and when; read by send-notifications. Addresses and secrets are inputs of the action, never a part of this file.",
        properties: {
          channels: {
            type: "array",
            maxItems: channel_settings.s.length,
            description: "Settings of single channels, which override the inputs of the action. A channel is used when the action has its secret, listed here or not.",
            examples: [
              [
                { type: "slack", min_severity: "warning" },
                { type: "email", on: ["opened", "recovered"], quiet_hours: "22:00-07:00 Europe/Berlin" }
              ]
            ],
            items: {
              type: "object",
              required: ["type"],
              additionalProperties: false,
              properties: {
                type: {
                  type: "string",
                  enum: channel_settings.s,
                  description: "Which channel; each is listed once at most. slack is a webhook, slack-bot a bot token."
                },
                min_severity: {
                  type: "string",
                  enum: severity.yR,
                  description: "Least severity of a problem to tell."
                },
                on: {
                  type: "array",
                  minItems: 1,
                  maxItems: channel_settings.y.length,
                  items: { type: "string", enum: channel_settings.y },
                  description: "opened: something fails. changed: something else fails, or recovered. recovered: everything did. reminder: still failing after repeat-hours."
                },
                quiet_hours: {
                  type: "string",
                  minLength: 1,
                  maxLength: 500,
                  description: "When nothing is sent: 22:00-07:00 Europe/Berlin; days may stand in front (Sat,Sun), several are separated by a semicolon. What waits is summed up afterwards.",
                  examples: ["22:00-07:00 Europe/Berlin"]
                },
                scopes: {
                  type: "array",
                  minItems: 1,
                  maxItems: 100,
                  items: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^!]" },
                  description: "Globs: tell only of problems whose source (health), ID (CFG-001) or repository (acme/api) matches one.",
                  examples: [["health", "acme/payments-*"]]
                }
              }
            }
          }
        }
      };
      const switchedOn = (description) => ({ type: "boolean", default: true, description });
      const automationConfig = {
        auto_mark_ready_delay_seconds: {
          type: "integer",
          minimum: 0,
          maximum: 86400,
          default: 60,
          description: "Wait before a bot's draft is marked as ready for review."
        },
        auto_approve_bot_user_id: {
          type: "integer",
          minimum: 1,
          maximum: MAX_ID,
          default: 41898282,
          description: "Account ID of the bot whose pull requests may be approved automatically."
        },
        conflict_resolution_enabled: switchedOn("Whether conflicts of sync pull requests may be resolved."),
        ecosystem_sync_enabled: switchedOn("false turns off every write; the scan still reports."),
        pulse_heartbeat_enabled: switchedOn("Whether the heartbeat workflow is enabled.")
      };
      const ECOSYSTEM_SCHEMA = {
        $schema: "http://json-schema.org/draft-07/schema#",
        title: "Ecosystem",
        description: "The repositories to keep in sync, and how.",
        type: "object",
        additionalProperties: false,
        properties: {
          $schema: { type: "string", description: "URL of this schema, for editors." },
          repositories: {
            type: "array",
            maxItems: 1e4,
            items: repository,
            description: "The repositories of the ecosystem; no duplicates (case-insensitive). Required where discover is absent.",
            examples: [["acme/api", { repository: "acme/docs", threshold: 3 }]]
          },
          discover: discoverSchema,
          sync_interval_minutes: {
            type: "integer",
            minimum: 1,
            maximum: 1440,
            default: ecosystem_schema_defaults.syncIntervalMinutes,
            description: "Minutes between two runs. GitHub starts a schedule at most every 5 minutes."
          },
          auto_merge_threshold_commits: { ...threshold, default: ecosystem_schema_defaults.threshold },
          pulse_interval_seconds: {
            type: "integer",
            minimum: 1,
            maximum: 3600,
            description: "Seconds between two heartbeats.",
            examples: [9]
          },
          categories: {
            type: "object",
            additionalProperties: { type: "integer", minimum: 0 },
            description: "Number of repositories in each category; informational, for people and dashboards.",
            examples: [{ financial_services: 12 }]
          },
          automation_config: {
            type: "object",
            description: "Switches of the automation. Other keys are allowed.",
            properties: automationConfig
          },
          notifications,
          pull_requests: pull_request_schema.Np,
          scheduling,
          sync: {
            type: "object",
            additionalProperties: false,
            description: "How stale branches are brought up to date.",
            properties: {
              mode: { ...mode, default: ecosystem_schema_defaults.mode },
              head: { ...head, default: ecosystem_schema_defaults.head },
              diverged: { ...diverged, default: ecosystem_schema_defaults.diverged },
              finished: { ...finished, default: ecosystem_schema_defaults.finished },
              branches: branches({ default: { include: ecosystem_schema_defaults.include, exclude: ecosystem_schema_defaults.exclude } }),
              threshold: {
                ...threshold,
                description: "Overrides auto_merge_threshold_commits."
              },
              max_pull_requests_per_run: {
                type: "integer",
                minimum: 0,
                maximum: 1e4,
                default: ecosystem_schema_defaults.maxPullRequestsPerRun,
                description: "Maximum number of new pull requests per run, over all repositories."
              },
              max_prs_per_hour: {
                ...pullRequestCount,
                description: "Maximum number of new pull requests per hour, over all repositories and all runs that share a state file."
              },
              max_prs_per_repo: {
                ...pullRequestCount,
                description: "Maximum number of new pull requests per run in one repository."
              },
              max_open_prs_per_repo: {
                ...pullRequestCount,
                description: "Maximum number of open sync pull requests in one repository; only those into branches over the threshold count."
              },
              labels: { ...labels, default: ecosystem_schema_defaults.labels },
              recreate_after_days: { ...recreateAfterDays, default: ecosystem_schema_defaults.recreateAfterDays },
              replay_guard: { ...replayGuard, default: ecosystem_schema_defaults.isReplayGuarded },
              conflict_reviewers: { ...conflictReviewers, default: ecosystem_schema_defaults.conflictReviewers },
              conflict_strategies: conflictStrategies,
              conflict_sets: conflictSets
            }
          },
          experiments: experimentsSchema(experimentSettings),
          bots: {
            type: "object",
            additionalProperties: false,
            description: "Bot accounts and bot branches; their branches are not synced.",
            properties: {
              user_ids: {
                type: "array",
                maxItems: 1e3,
                items: { type: "integer", minimum: 1, maximum: MAX_ID },
                default: ecosystem_schema_defaults.botUserIds,
                description: "Account IDs. A login can change hands, an ID cannot."
              },
              branch_prefixes: {
                type: "array",
                maxItems: 1e3,
                items: { type: "string", minLength: 1, maxLength: 255 },
                default: ecosystem_schema_defaults.botBranchPrefixes,
                description: "Prefixes of branch names."
              }
            }
          }
        }
      };
      const SHARED_PARTS = {
        branches: branches({}),
        conflict_reviewers: conflictReviewers,
        conflict_sets: conflictSets,
        conflict_strategies: conflictStrategies,
        labels,
        pull_requests: pull_request_schema.Np
      };
      const AUTOMATION_CONFIG_KEYS = Object.keys(automationConfig);
      ;
      function createPullRequestSettings(entry = {}) {
        return {
          ...(0, own_property.E)("title", entry.title),
          ...(0, own_property.E)("body", entry.body),
          ...(0, own_property.E)("commitMessage", entry.commit_message),
          ...(0, own_property.E)("branchPrefix", entry.branch_prefix),
          ...(0, own_property.E)("formerBranchPrefixes", entry.former_branch_prefixes),
          ...(0, own_property.E)("reviewers", entry.reviewers),
          ...(0, own_property.E)("assignees", entry.assignees),
          ...(0, own_property.E)("autoMerge", entry.auto_merge)
        };
      }
      ;
      function createExperimentConfig(entry) {
        const defaults2 = EXPERIMENT_DEFAULTS;
        return {
          id: entry.id,
          status: entry.status ?? defaults2.status,
          seed: entry.seed ?? entry.id,
          design: entry.design ?? defaults2.design,
          coverage: entry.coverage ?? defaults2.coverage,
          namespace: entry.namespace ?? null,
          namespaceRange: entry.namespace_range ?? defaults2.namespaceRange,
          start: entry.start,
          minDays: entry.min_days ?? defaults2.minDays,
          maxDays: entry.max_days ?? defaults2.maxDays,
          eligible: {
            include: entry.eligible?.include ?? defaults2.include,
            exclude: entry.eligible?.exclude ?? []
          },
          variants: entry.variants.map(({ id: id2, weight, settings }) => ({
            id: id2,
            weight,
            settings: createSettings(settings)
          })),
          primary: entry.primary,
          secondary: entry.secondary ?? [],
          guardrails: (entry.guardrails ?? []).map(({ metric: metric2, direction: direction2, margin, relative_margin, on_breach }) => ({
            metric: metric2,
            direction: direction2,
            margin: margin ?? relative_margin ?? 0,
            isRelative: margin === void 0,
            onBreach: on_breach ?? defaults2.onBreach
          })),
          analysis: {
            alpha: entry.analysis?.alpha ?? defaults2.alpha,
            minUnits: entry.analysis?.min_units ?? defaults2.minUnits,
            prePeriodDays: entry.analysis?.pre_period_days ?? defaults2.prePeriodDays
          }
        };
      }
      function createSettings(entry) {
        const conflictRules = createConflictRules(entry);
        return {
          ...(0, own_property.E)("threshold", entry.threshold ?? entry.auto_merge_threshold_commits),
          ...(0, own_property.E)("diverged", entry.diverged),
          ...(0, own_property.E)("finished", entry.finished),
          ...(0, own_property.E)("labels", entry.labels),
          ...(0, own_property.E)("recreateAfterDays", entry.recreate_after_days),
          ...(0, own_property.E)("isReplayGuarded", entry.replay_guard),
          ...(0, own_property.E)("conflictReviewers", entry.conflict_reviewers),
          ...(0, own_property.E)("conflictRules", conflictRules),
          ...createPullRequestSettings(entry.pull_requests)
        };
      }
      ;
      function createEcosystemConfig(file) {
        const defaults2 = ECOSYSTEM_DEFAULTS;
        const automation = file.automation_config ?? {};
        const sync = file.sync ?? {};
        return {
          repositories: (file.repositories ?? []).map(createRepositoryConfig),
          discover: (file.discover ?? []).map(createDiscoverRule),
          threshold: sync.threshold ?? file.auto_merge_threshold_commits ?? defaults2.threshold,
          syncIntervalMinutes: file.sync_interval_minutes ?? defaults2.syncIntervalMinutes,
          ...(0, own_property.E)("pulseIntervalSeconds", file.pulse_interval_seconds),
          isSyncEnabled: automation.ecosystem_sync_enabled ?? true,
          isConflictResolutionEnabled: automation.conflict_resolution_enabled ?? true,
          sync: {
            ...(0, own_property.E)("mode", sync.mode),
            ...(0, own_property.E)("head", sync.head),
            diverged: sync.diverged ?? defaults2.diverged,
            finished: sync.finished ?? defaults2.finished,
            branches: {
              include: sync.branches?.include ?? defaults2.include,
              exclude: sync.branches?.exclude ?? defaults2.exclude
            },
            ...(0, own_property.E)("maxPullRequestsPerRun", sync.max_pull_requests_per_run),
            ...(0, own_property.E)("maxPrsPerHour", sync.max_prs_per_hour),
            ...(0, own_property.E)("maxPrsPerRepository", sync.max_prs_per_repo),
            ...(0, own_property.E)("maxOpenPrsPerRepository", sync.max_open_prs_per_repo),
            labels: file.pull_requests?.labels ?? sync.labels ?? defaults2.labels,
            recreateAfterDays: sync.recreate_after_days ?? defaults2.recreateAfterDays,
            isReplayGuarded: sync.replay_guard ?? defaults2.isReplayGuarded,
            conflictReviewers: sync.conflict_reviewers ?? defaults2.conflictReviewers,
            conflictRules: createConflictRules(sync) ?? NO_CONFLICT_RULES
          },
          pullRequests: createPullRequestSettings(file.pull_requests),
          experiments: (file.experiments ?? []).map(createExperimentConfig),
          bots: {
            userIds: file.bots?.user_ids ?? defaults2.botUserIds,
            branchPrefixes: file.bots?.branch_prefixes ?? defaults2.botBranchPrefixes
          },
          scheduling: createSchedulingConfig(file.scheduling ?? {}),
          notifications: (file.notifications?.channels ?? []).map(createChannelConfig)
        };
      }
      function createChannelConfig({ type, min_severity, on, quiet_hours, scopes }) {
        const quietHours = quiet_hours === void 0 ? void 0 : (0, routing_quiet_hours.VB)(quiet_hours) ?? void 0;
        return {
          type,
          ...(0, own_property.E)("minSeverity", min_severity),
          ...(0, own_property.E)("events", on),
          ...(0, own_property.E)("quietHours", quietHours),
          ...(0, own_property.E)("scopes", scopes)
        };
      }
      function createSchedulingConfig(entry) {
        const defaults2 = ECOSYSTEM_DEFAULTS;
        const weights = Object.entries(entry.weights ?? {}).map(([name, weight]) => [name.toLowerCase(), weight]);
        return {
          mode: entry.mode ?? defaults2.schedulingMode,
          objective: entry.objective ?? defaults2.schedulingObjective,
          ...(0, own_property.E)("apiBudgetPerHour", entry.api_budget_per_hour),
          maxIntervalFactor: entry.max_interval_factor ?? defaults2.maxIntervalFactor,
          maxIntervalHours: entry.max_interval_hours ?? defaults2.maxIntervalHours,
          fairness: entry.fairness ?? defaults2.fairness,
          halfLifeDays: entry.half_life_days ?? defaults2.halfLifeDays,
          weights: new Map(weights)
        };
      }
      function createRepositoryConfig(entry) {
        const settings = typeof entry === "string" ? { repository: entry } : entry;
        const repository2 = (0, repository_ref.rH)(settings.repository);
        if (repository2 === null)
          throw new errors.zU("A repository's name was not checked before use.");
        return {
          repository: repository2,
          isEnabled: settings.enabled ?? true,
          ...(0, own_property.E)("databaseId", settings.id),
          ...(0, own_property.E)("threshold", settings.threshold),
          ...(0, own_property.E)("mode", settings.mode),
          ...(0, own_property.E)("head", settings.head),
          ...(0, own_property.E)("diverged", settings.diverged),
          ...(0, own_property.E)("finished", settings.finished),
          ...(0, own_property.E)("branches", settings.branches),
          ...(0, own_property.E)("labels", settings.pull_requests?.labels ?? settings.labels),
          ...(0, own_property.E)("recreateAfterDays", settings.recreate_after_days),
          ...(0, own_property.E)("isReplayGuarded", settings.replay_guard),
          ...(0, own_property.E)("conflictReviewers", settings.conflict_reviewers),
          ...(0, own_property.E)("conflictRules", createConflictRules(settings)),
          ...createPullRequestSettings(settings.pull_requests)
        };
      }
      const NO_CONFLICT_RULES = { strategies: [], sets: [] };
      var plural = __webpack_require__(4639);
      ;
      const EXPERIMENTS_POINTER = "/experiments";
      const WEIGHT_TOLERANCE = 1e-6;
      function findExperimentProblems(document, settingKeys) {
        const list = (0, own_property.Z)(document.data, "experiments");
        if (!Array.isArray(list))
          return [];
        const findings = [];
        const report = (pointer, message, severity2 = "error") => {
          const text = (0, secret_text.f)(`${(0, describe_value.df)(pointer)} ${message}`);
          findings.push({ ...document.locate(pointer), rule: "CFG020", severity: severity2, message: text, pointer });
        };
        list.forEach((experiment2, index) => {
          const at = `${EXPERIMENTS_POINTER}/${index}`;
          checkDays(experiment2, at, report);
          checkNamespaceRange(experiment2, at, report);
          checkVariants(experiment2, at, settingKeys, report);
          checkPrimary(experiment2, at, report);
          checkGuardrails(experiment2, at, report);
        });
        checkIds(list, report);
        checkShared(list, report);
        return findings;
      }
      function checkDays(experiment2, at, report) {
        const start = (0, own_property.Z)(experiment2, "start");
        if (typeof start === "string" && /^\d{4}-\d{2}-\d{2}$/.test(start) && !isDay(start)) {
          report(`${at}/start`, `is ${(0, describe_value.hD)(start)}, which is no day of the calendar. Write it as YYYY-MM-DD.`);
        }
        const least = (0, own_property.Z)(experiment2, "min_days") ?? EXPERIMENT_DEFAULTS.minDays;
        const most = (0, own_property.Z)(experiment2, "max_days") ?? EXPERIMENT_DEFAULTS.maxDays;
        if (typeof least === "number" && typeof most === "number" && least > most) {
          const pointer = (0, own_property.Z)(experiment2, "max_days") === void 0 ? "min_days" : "max_days";
          report(`${at}/${pointer}`, `lets the experiment end after ${(0, plural.B4)(most, "day")}, before its ${(0, plural.B4)(least, "day")} at least.`);
        }
      }
      function isDay(text) {
        const time = Date.parse(`${text}T00:00:00Z`);
        return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
      }
      function checkNamespaceRange(experiment2, at, report) {
        const range = readRange(experiment2);
        if (range === null)
          return;
        const pointer = `${at}/namespace_range`;
        if (range[0] >= range[1])
          report(pointer, `ends at ${range[1]}, not behind its start, ${range[0]}.`);
        if ((0, own_property.Z)(experiment2, "namespace_range") !== void 0 && (0, own_property.Z)(experiment2, "namespace") === void 0) {
          report(pointer, 'is the share of a namespace, but there is no key "namespace". Add it.');
        }
      }
      function checkVariants(experiment2, at, known, report) {
        const variants = (0, own_property.Z)(experiment2, "variants");
        if (!Array.isArray(variants))
          return;
        const pointer = `${at}/variants`;
        if (variants.length < 2) {
          report(pointer, "needs at least two variants: the control, and one that differs.");
          return;
        }
        const weights = variants.map((variant2) => (0, own_property.Z)(variant2, "weight"));
        if (weights.every((weight) => typeof weight === "number")) {
          const sum = weights.reduce((total, weight) => total + weight, 0);
          if (Math.abs(sum - 1) > WEIGHT_TOLERANCE) {
            report(pointer, `has weights that sum to ${Number(sum.toFixed(6))}; they must sum to 1.`);
          }
        }
        const ids2 = /* @__PURE__ */ new Set();
        variants.forEach((variant2, index) => {
          const id2 = (0, own_property.Z)(variant2, "id");
          if (ids2.has(id2))
            report(`${pointer}/${index}/id`, `is ${(0, describe_value.hD)(String(id2))}, as of a variant above it.`);
          ids2.add(id2);
          checkSettings((0, own_property.Z)(variant2, "settings"), `${pointer}/${index}/settings`, index === 0, known, report);
        });
      }
      function checkSettings(settings, at, isControl, known, report) {
        if (typeof settings !== "object" || settings === null)
          return;
        const keys = Object.keys(settings);
        if (isControl && keys.length > 0) {
          report(at, "must be empty: the first variant is the control, with the settings of the file.");
        }
        if (!isControl && keys.length === 0)
          report(at, "is empty, so that this variant is the same as the control.");
        if (keys.includes("threshold") && keys.includes("auto_merge_threshold_commits")) {
          report(at, 'has "threshold" and "auto_merge_threshold_commits", which are one setting. Keep one.');
        }
        for (const key of keys.filter((name) => !known.includes(name))) {
          const remedy = (0, did_you_mean.t)(key, known) || ` Settings that may: ${known.join(", ")}.`;
          report(at, `has ${(0, describe_value.hD)(key)}, which may not differ between variants.${remedy}`);
        }
      }
      const SHARES = [
        "merged_within_72h",
        "success_rate",
        "operation_failure_rate",
        "conflict_rate"
      ];
      function checkPrimary(experiment2, at, report) {
        const metric2 = (0, own_property.Z)((0, own_property.Z)(experiment2, "primary"), "metric");
        if (!EXPERIMENT_METRICS.some((known) => known === metric2) || SHARES.includes(metric2))
          return;
        const words = SHARES.join(", ");
        report(`${at}/primary/metric`, `is ${(0, describe_value.hD)(String(metric2))}, which is no share and can only be reported. Use one of ${words}.`);
      }
      function checkGuardrails(experiment2, at, report) {
        const guardrails = (0, own_property.Z)(experiment2, "guardrails");
        if (!Array.isArray(guardrails))
          return;
        guardrails.forEach((guardrail2, index) => {
          const margins = ["margin", "relative_margin"].filter((key) => (0, own_property.Z)(guardrail2, key) !== void 0);
          if (margins.length === 1)
            return;
          report(`${at}/guardrails/${index}`, margins.length === 0 ? 'has neither "margin" nor "relative_margin". Add one.' : 'has both "margin" and "relative_margin". Keep one.');
        });
      }
      function checkIds(list, report) {
        const first = /* @__PURE__ */ new Map();
        list.forEach((experiment2, index) => {
          const id2 = (0, own_property.Z)(experiment2, "id");
          if (typeof id2 !== "string")
            return;
          const earlier = first.get(id2.toLowerCase());
          if (earlier === void 0)
            first.set(id2.toLowerCase(), index);
          else {
            const where = (0, describe_value.df)(`${EXPERIMENTS_POINTER}/${earlier}`);
            report(`${EXPERIMENTS_POINTER}/${index}/id`, `is ${(0, describe_value.hD)(id2)}, as that of ${where}. Give it another one.`);
          }
        });
      }
      function checkShared(list, report) {
        const running = list.map((experiment2, index) => ({ experiment: experiment2, index })).filter(({ experiment: experiment2 }) => (0, own_property.Z)(experiment2, "status") === "running");
        running.forEach(({ experiment: experiment2, index }, position) => {
          for (const other of running.slice(0, position)) {
            const shared = settingsOf(experiment2).filter((key) => settingsOf(other.experiment).includes(key));
            if (shared.length === 0 || areApart(experiment2, other.experiment))
              continue;
            const where = (0, describe_value.df)(`${EXPERIMENTS_POINTER}/${other.index}`);
            report(`${EXPERIMENTS_POINTER}/${index}`, `changes ${(0, describe_value.hD)(shared.join(", "))}, which ${where} changes in the same repositories. Give both one "namespace" and each a "namespace_range" of its own.`);
          }
        });
      }
      function settingsOf(experiment2) {
        const variants = (0, own_property.Z)(experiment2, "variants");
        if (!Array.isArray(variants))
          return [];
        const keys = variants.flatMap((variant2) => Object.keys(Object((0, own_property.Z)(variant2, "settings"))));
        return [...new Set(keys.map((key) => key === "auto_merge_threshold_commits" ? "threshold" : key))];
      }
      function areApart(one, other) {
        const namespace = (0, own_property.Z)(one, "namespace");
        if (typeof namespace !== "string" || namespace !== (0, own_property.Z)(other, "namespace"))
          return false;
        const [a2, b] = [readRange(one), readRange(other)];
        return a2 !== null && b !== null && (a2[1] <= b[0] || b[1] <= a2[0]);
      }
      function readRange(experiment2) {
        const range = (0, own_property.Z)(experiment2, "namespace_range") ?? EXPERIMENT_DEFAULTS.namespaceRange;
        if (!Array.isArray(range))
          return null;
        const [from, to, ...more] = range;
        return typeof from === "number" && typeof to === "number" && more.length === 0 ? [from, to] : null;
      }
      ;
      const CHANNELS = "/notifications/channels";
      function findNotificationProblems(document) {
        const listed = (0, own_property.Z)((0, own_property.Z)(document.data, "notifications"), "channels");
        const channels = Array.isArray(listed) ? listed : [];
        const types = channels.map((channel) => (0, own_property.Z)(channel, "type"));
        return channels.flatMap((channel, index) => [
          ...findQuietHours(document, (0, own_property.Z)(channel, "quiet_hours"), `${CHANNELS}/${index}/quiet_hours`),
          ...typeof types[index] === "string" && types.indexOf(types[index]) < index ? [createRepeatedChannel(document, types[index], `${CHANNELS}/${index}/type`)] : []
        ]);
      }
      function findQuietHours(document, value, pointer) {
        if (typeof value !== "string" || value === "" || (0, routing_quiet_hours.VB)(value) !== null)
          return [];
        const message = `${routing_quiet_hours.ju.replaceAll("`", "")}; it is ${(0, describe_value.hD)(value)}.`;
        return [createFinding(document, pointer, `${pointer.slice(1).replaceAll("/", ".")} ${message}`)];
      }
      function createRepeatedChannel(document, type, pointer) {
        return createFinding(document, pointer, `The channel ${(0, describe_value.hD)(type)} is listed before. Put its settings together.`);
      }
      function createFinding(document, pointer, message) {
        return {
          ...document.locate(pointer),
          rule: "CFG006",
          severity: "error",
          message: (0, secret_text.f)(message),
          pointer
        };
      }
      var branch_name = __webpack_require__(4682);
      var code_fence = __webpack_require__(4984);
      var placeholders = __webpack_require__(1869);
      ;
      const KEY = "pull_requests";
      const PERSON = /^[A-Za-z0-9_-]+(?:\[bot\])?(?:\/[A-Za-z0-9._-]+)?$/;
      const OUR_COMMENT = "<!-- sync-monitor:";
      const OUR_TRAILER = /^Ecosystem(?:-Sync)?:/im;
      function findPullRequestProblems(document) {
        const { data } = document;
        return [
          ...findIn(document, (0, own_property.Z)(data, KEY), `/${KEY}`),
          ...itemsOf((0, own_property.Z)(data, "repositories")).flatMap((entry, index) => findIn(document, (0, own_property.Z)(entry, KEY), `/repositories/${index}/${KEY}`)),
          ...itemsOf((0, own_property.Z)(data, "experiments")).flatMap((experiment2, index) => itemsOf((0, own_property.Z)(experiment2, "variants")).flatMap((variant2, place) => findInVariant(document, (0, own_property.Z)((0, own_property.Z)(variant2, "settings"), KEY), `/experiments/${index}/variants/${place}/settings/${KEY}`)))
        ];
      }
      function itemsOf(list) {
        return Array.isArray(list) ? list : [];
      }
      function findInVariant(document, entry, pointer) {
        const fixed = Object.keys(Object(entry)).filter((key) => !(key in pull_request_schema.Ev));
        return [
          ...fixed.map((key) => pull_request_findings_createFinding(document, `${pointer}/${key}`, "cannot differ between variants.")),
          ...findIn(document, entry, pointer)
        ];
      }
      function findIn(document, entry, pointer) {
        return listTexts(entry).flatMap(({ key, text, place }) => {
          const problem = key in placeholders.jf ? judgeTemplate(key, text) : judgePrefix(text);
          return problem === null ? [] : [pull_request_findings_createFinding(document, `${pointer}/${place}`, problem)];
        });
      }
      function pull_request_findings_createFinding(document, pointer, problem) {
        return {
          ...document.locate(pointer),
          rule: "CFG006",
          severity: "error",
          message: (0, secret_text.f)(`${(0, describe_value.df)(pointer)} ${problem}`),
          pointer
        };
      }
      function listTexts(entry) {
        const keys = [...Object.keys(placeholders.jf), "branch_prefix", "former_branch_prefixes"];
        return keys.flatMap((key) => {
          const value = (0, own_property.Z)(entry, key);
          const texts = Array.isArray(value) ? value.map((text, index) => ({ key, text, place: `${key}/${index}` })) : [{ key, text: value, place: key }];
          return texts.filter((text) => typeof text.text === "string");
        });
      }
      function judgeTemplate(key, text) {
        const known = placeholders.jf[key];
        const unknown = (0, placeholders.N1)(text).find((name) => !known.includes(name));
        if (unknown !== void 0) {
          const list = known.map((name) => `{${name}}`).join(", ");
          return `has the unknown placeholder ${(0, describe_value.hD)(`{${unknown}}`)}.${(0, did_you_mean.t)(unknown, known)} Possible here: ${list}.`;
        }
        if (text.trim() === "")
          return "is empty. Write something, or remove the key.";
        switch (key) {
          case "title":
          case "labels":
            return /[\r\n]/.test(text) ? "must be one line." : null;
          case "body":
            return judgeBody(text);
          case "commit_message":
            return OUR_TRAILER.test(text) ? "has a line that begins like a trailer of sync-monitor. Remove it; it is added." : null;
          case "reviewers":
          case "assignees": {
            const filled = (0, placeholders.ou)(text, { owner: "o", name: "n" });
            if (PERSON.test(filled) && (key === "reviewers" || !filled.includes("/")))
              return null;
            const form = key === "reviewers" ? "a login, or a team as organization/team" : "a login";
            return `must be ${form}, but is ${(0, describe_value.hD)(text)}.`;
          }
        }
      }
      function judgeBody(text) {
        const lines = text.split(/\r?\n/);
        if (text.includes(OUR_COMMENT))
          return "has a comment of sync-monitor. Remove it; it is added.";
        if ((0, code_fence.p)(lines, lines.length))
          return "has a block of code that does not end. End it with a fence.";
        if (text.lastIndexOf("<!--") > text.lastIndexOf("-->"))
          return "has a comment that does not end. Add -->.";
        return null;
      }
      function judgePrefix(text) {
        if ((0, placeholders.N1)(text).length > 0)
          return "takes no placeholders.";
        if ((0, branch_name._)(`${text}x`) !== null)
          return null;
        return `cannot begin the name of a branch: ${(0, describe_value.hD)(text)}. Use letters, digits and . _ / -, such as "sync/".`;
      }
      var read_config_document = __webpack_require__(3959);
      ;
      function findRepositoryProblems(document) {
        const findings = [...findMissingList(document)];
        const firstByKey = /* @__PURE__ */ new Map();
        for (const listed of listRepositories(document.data)) {
          const problem = (0, repository_ref.eI)(listed.text);
          if (problem !== null)
            findings.push(createNameFinding(document, listed, problem));
          const key = listed.text.toLowerCase();
          const first = firstByKey.get(key);
          if (first === void 0)
            firstByKey.set(key, listed);
          else
            findings.push(createDuplicateFinding(document, listed, first));
        }
        return findings;
      }
      function findMissingList(document) {
        const { data } = document;
        if (typeof data !== "object" || data === null || Array.isArray(data))
          return [];
        const rules = (0, own_property.Z)(data, "discover");
        if (Array.isArray(rules) && rules.length > 0)
          return [];
        const list = (0, own_property.Z)(data, "repositories");
        const at = (rule, pointer, message2) => [
          { ...document.locate(pointer), rule, severity: "error", message: message2, pointer }
        ];
        if (list === void 0) {
          const message2 = `${(0, describe_value.df)("")} has no key "repositories". Add it with a list such as ["acme/api"].`;
          return at("CFG003", "", message2);
        }
        if (!Array.isArray(list) || list.length > 0)
          return [];
        const message = `${(0, describe_value.df)("/repositories")} is empty. List at least one repository as owner/name.`;
        return at("CFG011", "/repositories", message);
      }
      function findIdleWeights(document) {
        const weights = (0, own_property.Z)((0, own_property.Z)(document.data, "scheduling"), "weights");
        if (typeof weights !== "object" || weights === null)
          return [];
        const names = listRepositories(document.data).map(({ text }) => text);
        const listed = new Set(names.map((name) => name.toLowerCase()));
        return Object.keys(weights).filter((key) => !listed.has(key.toLowerCase())).map((key) => ({
          ...document.locateKey("/scheduling/weights", key),
          rule: "CFG004",
          severity: "warning",
          message: (0, secret_text.f)(`scheduling.weights has ${(0, describe_value.hD)(key)}, which is not in repositories and is ignored.${(0, did_you_mean.t)(key, names)}`),
          pointer: "/scheduling/weights"
        }));
      }
      function listRepositories(data) {
        const entries = (0, own_property.Z)(data, "repositories");
        if (!Array.isArray(entries))
          return [];
        return entries.flatMap((entry, index) => {
          const pointer = `/repositories/${index}`;
          if (typeof entry === "string")
            return [{ text: entry, pointer }];
          const text = (0, own_property.Z)(entry, "repository");
          return typeof text === "string" ? [{ text, pointer: `${pointer}/repository` }] : [];
        });
      }
      function createNameFinding(document, listed, problem) {
        return {
          ...document.locate(listed.pointer),
          rule: "CFG007",
          severity: "error",
          message: (0, secret_text.f)(`A repository must be owner/name, but ${(0, describe_value.hD)(listed.text)} ${problem}`),
          pointer: listed.pointer
        };
      }
      function createDuplicateFinding(document, listed, first) {
        const { line, column } = document.locate(first.pointer);
        return {
          ...document.locate(listed.pointer),
          rule: "CFG008",
          severity: "error",
          message: (0, secret_text.f)(`The repository ${(0, describe_value.hD)(listed.text)} is a duplicate of line ${line}, column ${column} (case-insensitive). Remove one of them.`),
          pointer: listed.pointer
        };
      }
      var ucs2length = __webpack_require__(2998);
      ;
      "use strict";
      let t = ucs2length.A;
      const ecosystem_validator_validate = P;
      const ecosystem_validator = (
        /* unused pure expression or super */
        null
      );
      let i = { $schema: { type: "string" }, repositories: { type: "array", maxItems: 1e4, items: { type: ["string", "object"], pattern: "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$", required: ["repository"], additionalProperties: false, properties: { repository: { type: "string", pattern: "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$" }, enabled: { type: "boolean" }, id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, threshold: { type: "integer", minimum: 1, maximum: 1e3 }, mode: { type: "string", enum: ["report", "pull-request", "fast-forward"] }, head: { type: "string", enum: ["sync-branch", "default-branch"] }, diverged: { type: "string", enum: ["report", "report-always", "sync", "skip"] }, finished: { type: "string", enum: ["leave", "sync"] }, branches: { $ref: "#/definitions/branches" }, labels: { $ref: "#/definitions/labels" }, recreate_after_days: { type: "integer", minimum: 0, maximum: 3650 }, replay_guard: { type: "boolean" }, conflict_reviewers: { $ref: "#/definitions/conflict_reviewers" }, conflict_strategies: { $ref: "#/definitions/conflict_strategies" }, conflict_sets: { $ref: "#/definitions/conflict_sets" }, pull_requests: { $ref: "#/definitions/pull_requests" } } } }, discover: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: false, properties: { owner: { type: "string", minLength: 1, maxLength: 39 }, topics: { type: "array", maxItems: 20, items: { type: "string", minLength: 1, maxLength: 50 } }, name: { type: "string", minLength: 1, maxLength: 140 }, visibility: { type: "string", enum: ["public", "private", "internal"] }, property: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 255 } }, exclude: { type: "array", maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 140 } }, archived: { type: "boolean" }, forks: { type: "boolean" }, templates: { type: "boolean" }, limit: { type: "integer", minimum: 1, maximum: 1e4 } } } }, sync_interval_minutes: { type: "integer", minimum: 1, maximum: 1440 }, auto_merge_threshold_commits: { type: "integer", minimum: 1, maximum: 1e3 }, pulse_interval_seconds: { type: "integer", minimum: 1, maximum: 3600 }, categories: { type: "object", additionalProperties: { type: "integer", minimum: 0 } }, automation_config: { type: "object", properties: { auto_mark_ready_delay_seconds: { type: "integer", minimum: 0, maximum: 86400 }, auto_approve_bot_user_id: { type: "integer", minimum: 1, maximum: 9007199254740991 }, conflict_resolution_enabled: { type: "boolean" }, ecosystem_sync_enabled: { type: "boolean" }, pulse_heartbeat_enabled: { type: "boolean" } } }, notifications: { type: "object", additionalProperties: false, properties: { channels: { type: "array", maxItems: 6, items: { type: "object", required: ["type"], additionalProperties: false, properties: { type: { type: "string", enum: ["slack", "slack-bot", "teams", "email", "webhook", "ping"] }, min_severity: { type: "string", enum: ["info", "warning", "error", "critical"] }, on: { type: "array", minItems: 1, maxItems: 4, items: { type: "string", enum: ["opened", "changed", "recovered", "reminder"] } }, quiet_hours: { type: "string", minLength: 1, maxLength: 500 }, scopes: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^!]" } } } } } } }, pull_requests: { $ref: "#/definitions/pull_requests" }, scheduling: { type: "object", additionalProperties: false, properties: { mode: { type: "string", enum: ["uniform", "shadow", "learned"] }, objective: { type: "string", enum: ["delay", "stale_time", "threshold"] }, api_budget_per_hour: { type: "integer", minimum: 1, maximum: 1e6 }, max_interval_factor: { type: "number", minimum: 1, maximum: 1e3 }, max_interval_hours: { type: "number", minimum: 1, maximum: 8760 }, fairness: { type: "number", minimum: 0, maximum: 1 }, half_life_days: { type: "number", minimum: 1, maximum: 365 }, weights: { type: "object", additionalProperties: { type: "number", minimum: 0, maximum: 1e3 } } } }, sync: { type: "object", additionalProperties: false, properties: { mode: { type: "string", enum: ["report", "pull-request", "fast-forward"] }, head: { type: "string", enum: ["sync-branch", "default-branch"] }, diverged: { type: "string", enum: ["report", "report-always", "sync", "skip"] }, finished: { type: "string", enum: ["leave", "sync"] }, branches: { $ref: "#/definitions/branches" }, threshold: { type: "integer", minimum: 1, maximum: 1e3 }, max_pull_requests_per_run: { type: "integer", minimum: 0, maximum: 1e4 }, max_prs_per_hour: { type: "integer", minimum: 0, maximum: 1e4 }, max_prs_per_repo: { type: "integer", minimum: 0, maximum: 1e4 }, max_open_prs_per_repo: { type: "integer", minimum: 0, maximum: 1e4 }, labels: { $ref: "#/definitions/labels" }, recreate_after_days: { type: "integer", minimum: 0, maximum: 3650 }, replay_guard: { type: "boolean" }, conflict_reviewers: { $ref: "#/definitions/conflict_reviewers" }, conflict_strategies: { $ref: "#/definitions/conflict_strategies" }, conflict_sets: { $ref: "#/definitions/conflict_sets" } } }, experiments: { type: "array", maxItems: 100, items: { type: "object", required: ["id", "start", "variants", "primary"], additionalProperties: false, properties: { id: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, status: { type: "string", enum: ["draft", "running", "stopped", "concluded"] }, seed: { type: "string", minLength: 1, maxLength: 128 }, hash_version: { type: "integer", minimum: 1, maximum: 1 }, design: { type: "string", enum: ["parallel", "switchback"] }, unit: { type: "string", enum: ["repository"] }, coverage: { type: "number", minimum: 0, maximum: 1 }, namespace: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, namespace_range: { type: "array", minItems: 2, maxItems: 2, items: { type: "number", minimum: 0, maximum: 1 } }, start: { type: "string", maxLength: 10, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, min_days: { type: "integer", minimum: 0, maximum: 365 }, max_days: { type: "integer", minimum: 1, maximum: 365 }, eligible: { type: "object", additionalProperties: false, properties: { include: { type: "array", maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 255 } }, exclude: { type: "array", maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 255 } } } }, primary: { type: "object", required: ["metric", "direction", "mde"], additionalProperties: false, properties: { metric: { type: "string", enum: ["merged_within_72h", "time_to_merge_p50_h", "success_rate", "operation_failure_rate", "conflict_rate", "api_calls_per_scan", "duration_seconds"] }, direction: { type: "string", enum: ["up", "down"] }, mde: { type: "number", exclusiveMinimum: 0, maximum: 1 } } }, secondary: { type: "array", maxItems: 10, items: { type: "string", enum: ["merged_within_72h", "time_to_merge_p50_h", "success_rate", "operation_failure_rate", "conflict_rate", "api_calls_per_scan", "duration_seconds"] } }, guardrails: { type: "array", maxItems: 10, items: { type: "object", required: ["metric", "direction"], additionalProperties: false, properties: { metric: { type: "string", enum: ["merged_within_72h", "time_to_merge_p50_h", "success_rate", "operation_failure_rate", "conflict_rate", "api_calls_per_scan", "duration_seconds"] }, direction: { type: "string", enum: ["up", "down"] }, margin: { type: "number", minimum: 0, maximum: 1 }, relative_margin: { type: "number", minimum: 0, maximum: 10 }, on_breach: { type: "string", enum: ["stop", "warn"] } } } }, analysis: { type: "object", additionalProperties: false, properties: { alpha: { type: "number", exclusiveMinimum: 0, maximum: 0.5 }, min_units: { type: "integer", minimum: 2, maximum: 1e4 }, pre_period_days: { type: "integer", minimum: 0, maximum: 365 } } }, variants: { type: "array", maxItems: 10, items: { type: "object", required: ["id", "weight", "settings"], additionalProperties: false, properties: { id: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, weight: { type: "number", minimum: 0, maximum: 1 }, settings: { type: "object", properties: { auto_merge_threshold_commits: { type: "integer", minimum: 1, maximum: 1e3 }, threshold: { type: "integer", minimum: 1, maximum: 1e3 }, diverged: { type: "string", enum: ["report", "report-always", "sync", "skip"] }, finished: { type: "string", enum: ["leave", "sync"] }, labels: { $ref: "#/definitions/labels" }, recreate_after_days: { type: "integer", minimum: 0, maximum: 3650 }, replay_guard: { type: "boolean" }, conflict_reviewers: { $ref: "#/definitions/conflict_reviewers" }, conflict_strategies: { $ref: "#/definitions/conflict_strategies" }, conflict_sets: { $ref: "#/definitions/conflict_sets" }, pull_requests: { $ref: "#/definitions/pull_requests" } } } } } } } } }, bots: { type: "object", additionalProperties: false, properties: { user_ids: { type: "array", maxItems: 1e3, items: { type: "integer", minimum: 1, maximum: 9007199254740991 } }, branch_prefixes: { type: "array", maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 255 } } } } }, s = Object.prototype.hasOwnProperty, r = RegExp("^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$", "u"), a = RegExp("^[^!]", "u"), p = RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u"), n = RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u"), m = RegExp("^!?[^!]", "u");
      function o(e, { instancePath: i2 = "", parentData: s2, parentDataProperty: r2, rootData: a2 = e } = {}) {
        let p2 = null, n2 = 0;
        if (e && "object" == typeof e && !Array.isArray(e)) {
          for (let t2 in e)
            if ("include" !== t2 && "exclude" !== t2) {
              let e2 = { instancePath: i2, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t2 } };
              (p2 ??= []).push(e2), n2++;
            }
          if (void 0 !== e.include) {
            let s3 = e.include;
            if (Array.isArray(s3)) {
              s3.length > 1e3 && ((p2 ??= []).push({ instancePath: i2 + "/include", schemaPath: "#/properties/include/maxItems", keyword: "maxItems", params: { limit: 1e3 } }), n2++);
              let e2 = s3.length;
              for (let r3 = 0; r3 < e2; r3++) {
                let e3 = s3[r3];
                if ("string" == typeof e3) {
                  if (t(e3) > 255) {
                    let e4 = { instancePath: i2 + "/include/" + r3, schemaPath: "#/properties/include/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                    (p2 ??= []).push(e4), n2++;
                  }
                  if (1 > t(e3)) {
                    let e4 = { instancePath: i2 + "/include/" + r3, schemaPath: "#/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    (p2 ??= []).push(e4), n2++;
                  }
                  if (!m.test(e3)) {
                    let e4 = { instancePath: i2 + "/include/" + r3, schemaPath: "#/properties/include/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" } };
                    (p2 ??= []).push(e4), n2++;
                  }
                } else {
                  let e4 = { instancePath: i2 + "/include/" + r3, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" } };
                  (p2 ??= []).push(e4), n2++;
                }
              }
            } else
              (p2 ??= []).push({ instancePath: i2 + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" } }), n2++;
          }
          if (void 0 !== e.exclude) {
            let s3 = e.exclude;
            if (Array.isArray(s3)) {
              s3.length > 1e3 && ((p2 ??= []).push({ instancePath: i2 + "/exclude", schemaPath: "#/properties/exclude/maxItems", keyword: "maxItems", params: { limit: 1e3 } }), n2++);
              let e2 = s3.length;
              for (let r3 = 0; r3 < e2; r3++) {
                let e3 = s3[r3];
                if ("string" == typeof e3) {
                  if (t(e3) > 255) {
                    let e4 = { instancePath: i2 + "/exclude/" + r3, schemaPath: "#/properties/exclude/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                    (p2 ??= []).push(e4), n2++;
                  }
                  if (1 > t(e3)) {
                    let e4 = { instancePath: i2 + "/exclude/" + r3, schemaPath: "#/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    (p2 ??= []).push(e4), n2++;
                  }
                  if (!m.test(e3)) {
                    let e4 = { instancePath: i2 + "/exclude/" + r3, schemaPath: "#/properties/exclude/items/pattern", keyword: "pattern", params: { pattern: "^!?[^!]" } };
                    (p2 ??= []).push(e4), n2++;
                  }
                } else {
                  let e4 = { instancePath: i2 + "/exclude/" + r3, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
                  (p2 ??= []).push(e4), n2++;
                }
              }
            } else
              (p2 ??= []).push({ instancePath: i2 + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" } }), n2++;
          }
        } else
          (p2 ??= []).push({ instancePath: i2, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), n2++;
        return o.errors = p2, 0 === n2;
      }
      function h(e, { instancePath: i2 = "", parentData: s2, parentDataProperty: r2, rootData: a2 = e } = {}) {
        let p2 = null, n2 = 0;
        if (Array.isArray(e)) {
          e.length > 100 && ((p2 ??= []).push({ instancePath: i2, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } }), n2++);
          let s3 = e.length;
          for (let r3 = 0; r3 < s3; r3++) {
            let s4 = e[r3];
            if ("string" == typeof s4) {
              if (t(s4) > 50) {
                let e2 = { instancePath: i2 + "/" + r3, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 50 } };
                (p2 ??= []).push(e2), n2++;
              }
              if (1 > t(s4)) {
                let e2 = { instancePath: i2 + "/" + r3, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
                (p2 ??= []).push(e2), n2++;
              }
            } else {
              let e2 = { instancePath: i2 + "/" + r3, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
              (p2 ??= []).push(e2), n2++;
            }
          }
        } else
          (p2 ??= []).push({ instancePath: i2, schemaPath: "#/type", keyword: "type", params: { type: "array" } }), n2++;
        return h.errors = p2, 0 === n2;
      }
      let c = RegExp("^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$", "u");
      function l(e, { instancePath: i2 = "", parentData: s2, parentDataProperty: r2, rootData: a2 = e } = {}) {
        let p2 = null, n2 = 0;
        if (Array.isArray(e)) {
          e.length > 15 && ((p2 ??= []).push({ instancePath: i2, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 15 } }), n2++);
          let s3 = e.length;
          for (let r3 = 0; r3 < s3; r3++) {
            let s4 = e[r3];
            if ("string" == typeof s4) {
              if (t(s4) > 140) {
                let e2 = { instancePath: i2 + "/" + r3, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 140 } };
                (p2 ??= []).push(e2), n2++;
              }
              if (1 > t(s4)) {
                let e2 = { instancePath: i2 + "/" + r3, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
                (p2 ??= []).push(e2), n2++;
              }
              if (!c.test(s4)) {
                let e2 = { instancePath: i2 + "/" + r3, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$" } };
                (p2 ??= []).push(e2), n2++;
              }
            } else {
              let e2 = { instancePath: i2 + "/" + r3, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
              (p2 ??= []).push(e2), n2++;
            }
          }
        } else
          (p2 ??= []).push({ instancePath: i2, schemaPath: "#/type", keyword: "type", params: { type: "array" } }), n2++;
        return l.errors = p2, 0 === n2;
      }
      let y = ["structure", "union", "words", "person", "ours", "theirs"];
      function d(e, { instancePath: t2 = "", parentData: i2, parentDataProperty: s2, rootData: r2 = e } = {}) {
        let a2 = null, p2 = 0;
        if (e && "object" == typeof e && !Array.isArray(e))
          for (let i3 in e) {
            let s3 = e[i3];
            if ("string" != typeof s3) {
              let e2 = { instancePath: t2 + "/" + i3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
              (a2 ??= []).push(e2), p2++;
            }
            if ("structure" !== s3 && "union" !== s3 && "words" !== s3 && "person" !== s3 && "ours" !== s3 && "theirs" !== s3) {
              let e2 = { instancePath: t2 + "/" + i3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/enum", keyword: "enum", params: { allowedValues: y } };
              (a2 ??= []).push(e2), p2++;
            }
          }
        else
          (a2 ??= []).push({ instancePath: t2, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), p2++;
        return d.errors = a2, 0 === p2;
      }
      function u(e, { instancePath: i2 = "", parentData: s2, parentDataProperty: r2, rootData: a2 = e } = {}) {
        let p2 = null, n2 = 0;
        if (e && "object" == typeof e && !Array.isArray(e))
          for (let s3 in e) {
            let r3 = e[s3];
            if (Array.isArray(r3)) {
              if (r3.length > 100) {
                let e3 = { instancePath: i2 + "/" + s3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 100 } };
                (p2 ??= []).push(e3), n2++;
              }
              let e2 = r3.length;
              for (let a3 = 0; a3 < e2; a3++) {
                let e3 = r3[a3];
                if ("string" == typeof e3) {
                  if (t(e3) > 255) {
                    let e4 = { instancePath: i2 + "/" + s3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + a3, schemaPath: "#/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                    (p2 ??= []).push(e4), n2++;
                  }
                  if (1 > t(e3)) {
                    let e4 = { instancePath: i2 + "/" + s3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + a3, schemaPath: "#/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    (p2 ??= []).push(e4), n2++;
                  }
                } else {
                  let e4 = { instancePath: i2 + "/" + s3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + a3, schemaPath: "#/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                  (p2 ??= []).push(e4), n2++;
                }
              }
            } else {
              let e2 = { instancePath: i2 + "/" + s3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "array" } };
              (p2 ??= []).push(e2), n2++;
            }
          }
        else
          (p2 ??= []).push({ instancePath: i2, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), n2++;
        return u.errors = p2, 0 === n2;
      }
      let f = { title: { type: "string", minLength: 1, maxLength: 200 }, body: { type: "string", minLength: 1, maxLength: 2e4 }, commit_message: { type: "string", minLength: 1, maxLength: 2e3 }, reviewers: { type: "array", maxItems: 15, items: { type: "string", minLength: 1, maxLength: 140 } }, assignees: { type: "array", maxItems: 10, items: { type: "string", minLength: 1, maxLength: 140 } }, labels: { type: "array", maxItems: 100, items: { type: "string", minLength: 1, maxLength: 50 } }, branch_prefix: { type: "string", minLength: 1, maxLength: 100 }, former_branch_prefixes: { type: "array", maxItems: 10, items: { type: "string", minLength: 1, maxLength: 100 } }, auto_merge: { type: "string", enum: ["off", "merge", "squash", "rebase"] } };
      function g(e, { instancePath: i2 = "", parentData: r2, parentDataProperty: a2, rootData: p2 = e } = {}) {
        let n2 = null, m2 = 0;
        if (e && "object" == typeof e && !Array.isArray(e)) {
          for (let t2 in e)
            if (!s.call(f, t2)) {
              let e2 = { instancePath: i2, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t2 } };
              (n2 ??= []).push(e2), m2++;
            }
          if (void 0 !== e.title) {
            let s2 = e.title;
            "string" == typeof s2 ? (t(s2) > 200 && ((n2 ??= []).push({ instancePath: i2 + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 } }), m2++), 1 > t(s2) && ((n2 ??= []).push({ instancePath: i2 + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } }), m2++)) : ((n2 ??= []).push({ instancePath: i2 + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } }), m2++);
          }
          if (void 0 !== e.body) {
            let s2 = e.body;
            "string" == typeof s2 ? (t(s2) > 2e4 && ((n2 ??= []).push({ instancePath: i2 + "/body", schemaPath: "#/properties/body/maxLength", keyword: "maxLength", params: { limit: 2e4 } }), m2++), 1 > t(s2) && ((n2 ??= []).push({ instancePath: i2 + "/body", schemaPath: "#/properties/body/minLength", keyword: "minLength", params: { limit: 1 } }), m2++)) : ((n2 ??= []).push({ instancePath: i2 + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" } }), m2++);
          }
          if (void 0 !== e.commit_message) {
            let s2 = e.commit_message;
            "string" == typeof s2 ? (t(s2) > 2e3 && ((n2 ??= []).push({ instancePath: i2 + "/commit_message", schemaPath: "#/properties/commit_message/maxLength", keyword: "maxLength", params: { limit: 2e3 } }), m2++), 1 > t(s2) && ((n2 ??= []).push({ instancePath: i2 + "/commit_message", schemaPath: "#/properties/commit_message/minLength", keyword: "minLength", params: { limit: 1 } }), m2++)) : ((n2 ??= []).push({ instancePath: i2 + "/commit_message", schemaPath: "#/properties/commit_message/type", keyword: "type", params: { type: "string" } }), m2++);
          }
          if (void 0 !== e.reviewers) {
            let s2 = e.reviewers;
            if (Array.isArray(s2)) {
              s2.length > 15 && ((n2 ??= []).push({ instancePath: i2 + "/reviewers", schemaPath: "#/properties/reviewers/maxItems", keyword: "maxItems", params: { limit: 15 } }), m2++);
              let e2 = s2.length;
              for (let r3 = 0; r3 < e2; r3++) {
                let e3 = s2[r3];
                if ("string" == typeof e3) {
                  if (t(e3) > 140) {
                    let e4 = { instancePath: i2 + "/reviewers/" + r3, schemaPath: "#/properties/reviewers/items/maxLength", keyword: "maxLength", params: { limit: 140 } };
                    (n2 ??= []).push(e4), m2++;
                  }
                  if (1 > t(e3)) {
                    let e4 = { instancePath: i2 + "/reviewers/" + r3, schemaPath: "#/properties/reviewers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    (n2 ??= []).push(e4), m2++;
                  }
                } else {
                  let e4 = { instancePath: i2 + "/reviewers/" + r3, schemaPath: "#/properties/reviewers/items/type", keyword: "type", params: { type: "string" } };
                  (n2 ??= []).push(e4), m2++;
                }
              }
            } else
              (n2 ??= []).push({ instancePath: i2 + "/reviewers", schemaPath: "#/properties/reviewers/type", keyword: "type", params: { type: "array" } }), m2++;
          }
          if (void 0 !== e.assignees) {
            let s2 = e.assignees;
            if (Array.isArray(s2)) {
              s2.length > 10 && ((n2 ??= []).push({ instancePath: i2 + "/assignees", schemaPath: "#/properties/assignees/maxItems", keyword: "maxItems", params: { limit: 10 } }), m2++);
              let e2 = s2.length;
              for (let r3 = 0; r3 < e2; r3++) {
                let e3 = s2[r3];
                if ("string" == typeof e3) {
                  if (t(e3) > 140) {
                    let e4 = { instancePath: i2 + "/assignees/" + r3, schemaPath: "#/properties/assignees/items/maxLength", keyword: "maxLength", params: { limit: 140 } };
                    (n2 ??= []).push(e4), m2++;
                  }
                  if (1 > t(e3)) {
                    let e4 = { instancePath: i2 + "/assignees/" + r3, schemaPath: "#/properties/assignees/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    (n2 ??= []).push(e4), m2++;
                  }
                } else {
                  let e4 = { instancePath: i2 + "/assignees/" + r3, schemaPath: "#/properties/assignees/items/type", keyword: "type", params: { type: "string" } };
                  (n2 ??= []).push(e4), m2++;
                }
              }
            } else
              (n2 ??= []).push({ instancePath: i2 + "/assignees", schemaPath: "#/properties/assignees/type", keyword: "type", params: { type: "array" } }), m2++;
          }
          if (void 0 !== e.labels) {
            let s2 = e.labels;
            if (Array.isArray(s2)) {
              s2.length > 100 && ((n2 ??= []).push({ instancePath: i2 + "/labels", schemaPath: "#/properties/labels/maxItems", keyword: "maxItems", params: { limit: 100 } }), m2++);
              let e2 = s2.length;
              for (let r3 = 0; r3 < e2; r3++) {
                let e3 = s2[r3];
                if ("string" == typeof e3) {
                  if (t(e3) > 50) {
                    let e4 = { instancePath: i2 + "/labels/" + r3, schemaPath: "#/properties/labels/items/maxLength", keyword: "maxLength", params: { limit: 50 } };
                    (n2 ??= []).push(e4), m2++;
                  }
                  if (1 > t(e3)) {
                    let e4 = { instancePath: i2 + "/labels/" + r3, schemaPath: "#/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    (n2 ??= []).push(e4), m2++;
                  }
                } else {
                  let e4 = { instancePath: i2 + "/labels/" + r3, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" } };
                  (n2 ??= []).push(e4), m2++;
                }
              }
            } else
              (n2 ??= []).push({ instancePath: i2 + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" } }), m2++;
          }
          if (void 0 !== e.branch_prefix) {
            let s2 = e.branch_prefix;
            "string" == typeof s2 ? (t(s2) > 100 && ((n2 ??= []).push({ instancePath: i2 + "/branch_prefix", schemaPath: "#/properties/branch_prefix/maxLength", keyword: "maxLength", params: { limit: 100 } }), m2++), 1 > t(s2) && ((n2 ??= []).push({ instancePath: i2 + "/branch_prefix", schemaPath: "#/properties/branch_prefix/minLength", keyword: "minLength", params: { limit: 1 } }), m2++)) : ((n2 ??= []).push({ instancePath: i2 + "/branch_prefix", schemaPath: "#/properties/branch_prefix/type", keyword: "type", params: { type: "string" } }), m2++);
          }
          if (void 0 !== e.former_branch_prefixes) {
            let s2 = e.former_branch_prefixes;
            if (Array.isArray(s2)) {
              s2.length > 10 && ((n2 ??= []).push({ instancePath: i2 + "/former_branch_prefixes", schemaPath: "#/properties/former_branch_prefixes/maxItems", keyword: "maxItems", params: { limit: 10 } }), m2++);
              let e2 = s2.length;
              for (let r3 = 0; r3 < e2; r3++) {
                let e3 = s2[r3];
                if ("string" == typeof e3) {
                  if (t(e3) > 100) {
                    let e4 = { instancePath: i2 + "/former_branch_prefixes/" + r3, schemaPath: "#/properties/former_branch_prefixes/items/maxLength", keyword: "maxLength", params: { limit: 100 } };
                    (n2 ??= []).push(e4), m2++;
                  }
                  if (1 > t(e3)) {
                    let e4 = { instancePath: i2 + "/former_branch_prefixes/" + r3, schemaPath: "#/properties/former_branch_prefixes/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    (n2 ??= []).push(e4), m2++;
                  }
                } else {
                  let e4 = { instancePath: i2 + "/former_branch_prefixes/" + r3, schemaPath: "#/properties/former_branch_prefixes/items/type", keyword: "type", params: { type: "string" } };
                  (n2 ??= []).push(e4), m2++;
                }
              }
            } else
              (n2 ??= []).push({ instancePath: i2 + "/former_branch_prefixes", schemaPath: "#/properties/former_branch_prefixes/type", keyword: "type", params: { type: "array" } }), m2++;
          }
          if (void 0 !== e.auto_merge) {
            let t2 = e.auto_merge;
            if ("string" != typeof t2 && ((n2 ??= []).push({ instancePath: i2 + "/auto_merge", schemaPath: "#/properties/auto_merge/type", keyword: "type", params: { type: "string" } }), m2++), "off" !== t2 && "merge" !== t2 && "squash" !== t2 && "rebase" !== t2) {
              let e2 = { instancePath: i2 + "/auto_merge", schemaPath: "#/properties/auto_merge/enum", keyword: "enum", params: { allowedValues: f.auto_merge.enum } };
              (n2 ??= []).push(e2), m2++;
            }
          }
        } else
          (n2 ??= []).push({ instancePath: i2, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), m2++;
        return g.errors = n2, 0 === m2;
      }
      function P(e, { instancePath: m2 = "", parentData: c2, parentDataProperty: y2, rootData: f2 = e } = {}) {
        let _ = null, x = 0;
        if (e && "object" == typeof e && !Array.isArray(e)) {
          for (let t2 in e)
            if (!s.call(i, t2)) {
              let e2 = { instancePath: m2, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t2 } };
              (_ ??= []).push(e2), x++;
            }
          if (void 0 !== e.$schema && "string" != typeof e.$schema && ((_ ??= []).push({ instancePath: m2 + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } }), x++), void 0 !== e.repositories) {
            let t2 = e.repositories;
            if (Array.isArray(t2)) {
              t2.length > 1e4 && ((_ ??= []).push({ instancePath: m2 + "/repositories", schemaPath: "#/properties/repositories/maxItems", keyword: "maxItems", params: { limit: 1e4 } }), x++);
              let e2 = t2.length;
              for (let a2 = 0; a2 < e2; a2++) {
                let e3 = t2[a2];
                if ("string" != typeof e3 && !(e3 && "object" == typeof e3 && !Array.isArray(e3))) {
                  let e4 = { instancePath: m2 + "/repositories/" + a2, schemaPath: "#/properties/repositories/items/type", keyword: "type", params: { type: i.repositories.items.type } };
                  (_ ??= []).push(e4), x++;
                }
                if ("string" == typeof e3 && !r.test(e3)) {
                  let e4 = { instancePath: m2 + "/repositories/" + a2, schemaPath: "#/properties/repositories/items/pattern", keyword: "pattern", params: { pattern: "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$" } };
                  (_ ??= []).push(e4), x++;
                }
                if (e3 && "object" == typeof e3 && !Array.isArray(e3)) {
                  if (void 0 === e3.repository) {
                    let e4 = { instancePath: m2 + "/repositories/" + a2, schemaPath: "#/properties/repositories/items/required", keyword: "required", params: { missingProperty: "repository" } };
                    (_ ??= []).push(e4), x++;
                  }
                  for (let t3 in e3)
                    if (!s.call(i.repositories.items.properties, t3)) {
                      let e4 = { instancePath: m2 + "/repositories/" + a2, schemaPath: "#/properties/repositories/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t3 } };
                      (_ ??= []).push(e4), x++;
                    }
                  if (void 0 !== e3.repository) {
                    let t3 = e3.repository;
                    if ("string" == typeof t3) {
                      if (!r.test(t3)) {
                        let e4 = { instancePath: m2 + "/repositories/" + a2 + "/repository", schemaPath: "#/properties/repositories/items/properties/repository/pattern", keyword: "pattern", params: { pattern: "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$" } };
                        (_ ??= []).push(e4), x++;
                      }
                    } else {
                      let e4 = { instancePath: m2 + "/repositories/" + a2 + "/repository", schemaPath: "#/properties/repositories/items/properties/repository/type", keyword: "type", params: { type: "string" } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.enabled && "boolean" != typeof e3.enabled) {
                    let e4 = { instancePath: m2 + "/repositories/" + a2 + "/enabled", schemaPath: "#/properties/repositories/items/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
                    (_ ??= []).push(e4), x++;
                  }
                  if (void 0 !== e3.id) {
                    let t3 = e3.id;
                    if (!("number" == typeof t3 && !(t3 % 1) && !isNaN(t3) && isFinite(t3))) {
                      let e4 = { instancePath: m2 + "/repositories/" + a2 + "/id", schemaPath: "#/properties/repositories/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                      (_ ??= []).push(e4), x++;
                    }
                    if ("number" == typeof t3 && isFinite(t3)) {
                      if (t3 > 9007199254740991 || isNaN(t3)) {
                        let e4 = { instancePath: m2 + "/repositories/" + a2 + "/id", schemaPath: "#/properties/repositories/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                        (_ ??= []).push(e4), x++;
                      }
                      if (t3 < 1 || isNaN(t3)) {
                        let e4 = { instancePath: m2 + "/repositories/" + a2 + "/id", schemaPath: "#/properties/repositories/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        (_ ??= []).push(e4), x++;
                      }
                    }
                  }
                  if (void 0 !== e3.threshold) {
                    let t3 = e3.threshold;
                    if (!("number" == typeof t3 && !(t3 % 1) && !isNaN(t3) && isFinite(t3))) {
                      let e4 = { instancePath: m2 + "/repositories/" + a2 + "/threshold", schemaPath: "#/properties/repositories/items/properties/threshold/type", keyword: "type", params: { type: "integer" } };
                      (_ ??= []).push(e4), x++;
                    }
                    if ("number" == typeof t3 && isFinite(t3)) {
                      if (t3 > 1e3 || isNaN(t3)) {
                        let e4 = { instancePath: m2 + "/repositories/" + a2 + "/threshold", schemaPath: "#/properties/repositories/items/properties/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
                        (_ ??= []).push(e4), x++;
                      }
                      if (t3 < 1 || isNaN(t3)) {
                        let e4 = { instancePath: m2 + "/repositories/" + a2 + "/threshold", schemaPath: "#/properties/repositories/items/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        (_ ??= []).push(e4), x++;
                      }
                    }
                  }
                  if (void 0 !== e3.mode) {
                    let t3 = e3.mode;
                    if ("string" != typeof t3) {
                      let e4 = { instancePath: m2 + "/repositories/" + a2 + "/mode", schemaPath: "#/properties/repositories/items/properties/mode/type", keyword: "type", params: { type: "string" } };
                      (_ ??= []).push(e4), x++;
                    }
                    if ("report" !== t3 && "pull-request" !== t3 && "fast-forward" !== t3) {
                      let e4 = { instancePath: m2 + "/repositories/" + a2 + "/mode", schemaPath: "#/properties/repositories/items/properties/mode/enum", keyword: "enum", params: { allowedValues: i.repositories.items.properties.mode.enum } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.head) {
                    let t3 = e3.head;
                    if ("string" != typeof t3) {
                      let e4 = { instancePath: m2 + "/repositories/" + a2 + "/head", schemaPath: "#/properties/repositories/items/properties/head/type", keyword: "type", params: { type: "string" } };
                      (_ ??= []).push(e4), x++;
                    }
                    if ("sync-branch" !== t3 && "default-branch" !== t3) {
                      let e4 = { instancePath: m2 + "/repositories/" + a2 + "/head", schemaPath: "#/properties/repositories/items/properties/head/enum", keyword: "enum", params: { allowedValues: i.repositories.items.properties.head.enum } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.diverged) {
                    let t3 = e3.diverged;
                    if ("string" != typeof t3) {
                      let e4 = { instancePath: m2 + "/repositories/" + a2 + "/diverged", schemaPath: "#/properties/repositories/items/properties/diverged/type", keyword: "type", params: { type: "string" } };
                      (_ ??= []).push(e4), x++;
                    }
                    if ("report" !== t3 && "report-always" !== t3 && "sync" !== t3 && "skip" !== t3) {
                      let e4 = { instancePath: m2 + "/repositories/" + a2 + "/diverged", schemaPath: "#/properties/repositories/items/properties/diverged/enum", keyword: "enum", params: { allowedValues: i.repositories.items.properties.diverged.enum } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.finished) {
                    let t3 = e3.finished;
                    if ("string" != typeof t3) {
                      let e4 = { instancePath: m2 + "/repositories/" + a2 + "/finished", schemaPath: "#/properties/repositories/items/properties/finished/type", keyword: "type", params: { type: "string" } };
                      (_ ??= []).push(e4), x++;
                    }
                    if ("leave" !== t3 && "sync" !== t3) {
                      let e4 = { instancePath: m2 + "/repositories/" + a2 + "/finished", schemaPath: "#/properties/repositories/items/properties/finished/enum", keyword: "enum", params: { allowedValues: i.repositories.items.properties.finished.enum } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 === e3.branches || o(e3.branches, { instancePath: m2 + "/repositories/" + a2 + "/branches", parentData: e3, parentDataProperty: "branches", rootData: f2 }) || (x = (_ = null === _ ? o.errors : _.concat(o.errors)).length), void 0 === e3.labels || h(e3.labels, { instancePath: m2 + "/repositories/" + a2 + "/labels", parentData: e3, parentDataProperty: "labels", rootData: f2 }) || (x = (_ = null === _ ? h.errors : _.concat(h.errors)).length), void 0 !== e3.recreate_after_days) {
                    let t3 = e3.recreate_after_days;
                    if (!("number" == typeof t3 && !(t3 % 1) && !isNaN(t3) && isFinite(t3))) {
                      let e4 = { instancePath: m2 + "/repositories/" + a2 + "/recreate_after_days", schemaPath: "#/properties/repositories/items/properties/recreate_after_days/type", keyword: "type", params: { type: "integer" } };
                      (_ ??= []).push(e4), x++;
                    }
                    if ("number" == typeof t3 && isFinite(t3)) {
                      if (t3 > 3650 || isNaN(t3)) {
                        let e4 = { instancePath: m2 + "/repositories/" + a2 + "/recreate_after_days", schemaPath: "#/properties/repositories/items/properties/recreate_after_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } };
                        (_ ??= []).push(e4), x++;
                      }
                      if (t3 < 0 || isNaN(t3)) {
                        let e4 = { instancePath: m2 + "/repositories/" + a2 + "/recreate_after_days", schemaPath: "#/properties/repositories/items/properties/recreate_after_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        (_ ??= []).push(e4), x++;
                      }
                    }
                  }
                  if (void 0 !== e3.replay_guard && "boolean" != typeof e3.replay_guard) {
                    let e4 = { instancePath: m2 + "/repositories/" + a2 + "/replay_guard", schemaPath: "#/properties/repositories/items/properties/replay_guard/type", keyword: "type", params: { type: "boolean" } };
                    (_ ??= []).push(e4), x++;
                  }
                  void 0 === e3.conflict_reviewers || l(e3.conflict_reviewers, { instancePath: m2 + "/repositories/" + a2 + "/conflict_reviewers", parentData: e3, parentDataProperty: "conflict_reviewers", rootData: f2 }) || (x = (_ = null === _ ? l.errors : _.concat(l.errors)).length), void 0 === e3.conflict_strategies || d(e3.conflict_strategies, { instancePath: m2 + "/repositories/" + a2 + "/conflict_strategies", parentData: e3, parentDataProperty: "conflict_strategies", rootData: f2 }) || (x = (_ = null === _ ? d.errors : _.concat(d.errors)).length), void 0 === e3.conflict_sets || u(e3.conflict_sets, { instancePath: m2 + "/repositories/" + a2 + "/conflict_sets", parentData: e3, parentDataProperty: "conflict_sets", rootData: f2 }) || (x = (_ = null === _ ? u.errors : _.concat(u.errors)).length), void 0 === e3.pull_requests || g(e3.pull_requests, { instancePath: m2 + "/repositories/" + a2 + "/pull_requests", parentData: e3, parentDataProperty: "pull_requests", rootData: f2 }) || (x = (_ = null === _ ? g.errors : _.concat(g.errors)).length);
                }
              }
            } else
              (_ ??= []).push({ instancePath: m2 + "/repositories", schemaPath: "#/properties/repositories/type", keyword: "type", params: { type: "array" } }), x++;
          }
          if (void 0 !== e.discover) {
            let r2 = e.discover;
            if (Array.isArray(r2)) {
              r2.length > 100 && ((_ ??= []).push({ instancePath: m2 + "/discover", schemaPath: "#/properties/discover/maxItems", keyword: "maxItems", params: { limit: 100 } }), x++);
              let e2 = r2.length;
              for (let a2 = 0; a2 < e2; a2++) {
                let e3 = r2[a2];
                if (e3 && "object" == typeof e3 && !Array.isArray(e3)) {
                  for (let t2 in e3)
                    if (!s.call(i.discover.items.properties, t2)) {
                      let e4 = { instancePath: m2 + "/discover/" + a2, schemaPath: "#/properties/discover/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t2 } };
                      (_ ??= []).push(e4), x++;
                    }
                  if (void 0 !== e3.owner) {
                    let i2 = e3.owner;
                    if ("string" == typeof i2) {
                      if (t(i2) > 39) {
                        let e4 = { instancePath: m2 + "/discover/" + a2 + "/owner", schemaPath: "#/properties/discover/items/properties/owner/maxLength", keyword: "maxLength", params: { limit: 39 } };
                        (_ ??= []).push(e4), x++;
                      }
                      if (1 > t(i2)) {
                        let e4 = { instancePath: m2 + "/discover/" + a2 + "/owner", schemaPath: "#/properties/discover/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
                        (_ ??= []).push(e4), x++;
                      }
                    } else {
                      let e4 = { instancePath: m2 + "/discover/" + a2 + "/owner", schemaPath: "#/properties/discover/items/properties/owner/type", keyword: "type", params: { type: "string" } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.topics) {
                    let i2 = e3.topics;
                    if (Array.isArray(i2)) {
                      if (i2.length > 20) {
                        let e5 = { instancePath: m2 + "/discover/" + a2 + "/topics", schemaPath: "#/properties/discover/items/properties/topics/maxItems", keyword: "maxItems", params: { limit: 20 } };
                        (_ ??= []).push(e5), x++;
                      }
                      let e4 = i2.length;
                      for (let s2 = 0; s2 < e4; s2++) {
                        let e5 = i2[s2];
                        if ("string" == typeof e5) {
                          if (t(e5) > 50) {
                            let e6 = { instancePath: m2 + "/discover/" + a2 + "/topics/" + s2, schemaPath: "#/properties/discover/items/properties/topics/items/maxLength", keyword: "maxLength", params: { limit: 50 } };
                            (_ ??= []).push(e6), x++;
                          }
                          if (1 > t(e5)) {
                            let e6 = { instancePath: m2 + "/discover/" + a2 + "/topics/" + s2, schemaPath: "#/properties/discover/items/properties/topics/items/minLength", keyword: "minLength", params: { limit: 1 } };
                            (_ ??= []).push(e6), x++;
                          }
                        } else {
                          let e6 = { instancePath: m2 + "/discover/" + a2 + "/topics/" + s2, schemaPath: "#/properties/discover/items/properties/topics/items/type", keyword: "type", params: { type: "string" } };
                          (_ ??= []).push(e6), x++;
                        }
                      }
                    } else {
                      let e4 = { instancePath: m2 + "/discover/" + a2 + "/topics", schemaPath: "#/properties/discover/items/properties/topics/type", keyword: "type", params: { type: "array" } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.name) {
                    let i2 = e3.name;
                    if ("string" == typeof i2) {
                      if (t(i2) > 140) {
                        let e4 = { instancePath: m2 + "/discover/" + a2 + "/name", schemaPath: "#/properties/discover/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 140 } };
                        (_ ??= []).push(e4), x++;
                      }
                      if (1 > t(i2)) {
                        let e4 = { instancePath: m2 + "/discover/" + a2 + "/name", schemaPath: "#/properties/discover/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                        (_ ??= []).push(e4), x++;
                      }
                    } else {
                      let e4 = { instancePath: m2 + "/discover/" + a2 + "/name", schemaPath: "#/properties/discover/items/properties/name/type", keyword: "type", params: { type: "string" } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.visibility) {
                    let t2 = e3.visibility;
                    if ("string" != typeof t2) {
                      let e4 = { instancePath: m2 + "/discover/" + a2 + "/visibility", schemaPath: "#/properties/discover/items/properties/visibility/type", keyword: "type", params: { type: "string" } };
                      (_ ??= []).push(e4), x++;
                    }
                    if ("public" !== t2 && "private" !== t2 && "internal" !== t2) {
                      let e4 = { instancePath: m2 + "/discover/" + a2 + "/visibility", schemaPath: "#/properties/discover/items/properties/visibility/enum", keyword: "enum", params: { allowedValues: i.discover.items.properties.visibility.enum } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.property) {
                    let i2 = e3.property;
                    if (i2 && "object" == typeof i2 && !Array.isArray(i2))
                      for (let e4 in i2) {
                        let s2 = i2[e4];
                        if ("string" == typeof s2) {
                          if (t(s2) > 255) {
                            let t2 = { instancePath: m2 + "/discover/" + a2 + "/property/" + e4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/discover/items/properties/property/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 255 } };
                            (_ ??= []).push(t2), x++;
                          }
                          if (1 > t(s2)) {
                            let t2 = { instancePath: m2 + "/discover/" + a2 + "/property/" + e4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/discover/items/properties/property/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                            (_ ??= []).push(t2), x++;
                          }
                        } else {
                          let t2 = { instancePath: m2 + "/discover/" + a2 + "/property/" + e4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/discover/items/properties/property/additionalProperties/type", keyword: "type", params: { type: "string" } };
                          (_ ??= []).push(t2), x++;
                        }
                      }
                    else {
                      let e4 = { instancePath: m2 + "/discover/" + a2 + "/property", schemaPath: "#/properties/discover/items/properties/property/type", keyword: "type", params: { type: "object" } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.exclude) {
                    let i2 = e3.exclude;
                    if (Array.isArray(i2)) {
                      if (i2.length > 1e3) {
                        let e5 = { instancePath: m2 + "/discover/" + a2 + "/exclude", schemaPath: "#/properties/discover/items/properties/exclude/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                        (_ ??= []).push(e5), x++;
                      }
                      let e4 = i2.length;
                      for (let s2 = 0; s2 < e4; s2++) {
                        let e5 = i2[s2];
                        if ("string" == typeof e5) {
                          if (t(e5) > 140) {
                            let e6 = { instancePath: m2 + "/discover/" + a2 + "/exclude/" + s2, schemaPath: "#/properties/discover/items/properties/exclude/items/maxLength", keyword: "maxLength", params: { limit: 140 } };
                            (_ ??= []).push(e6), x++;
                          }
                          if (1 > t(e5)) {
                            let e6 = { instancePath: m2 + "/discover/" + a2 + "/exclude/" + s2, schemaPath: "#/properties/discover/items/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 } };
                            (_ ??= []).push(e6), x++;
                          }
                        } else {
                          let e6 = { instancePath: m2 + "/discover/" + a2 + "/exclude/" + s2, schemaPath: "#/properties/discover/items/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
                          (_ ??= []).push(e6), x++;
                        }
                      }
                    } else {
                      let e4 = { instancePath: m2 + "/discover/" + a2 + "/exclude", schemaPath: "#/properties/discover/items/properties/exclude/type", keyword: "type", params: { type: "array" } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.archived && "boolean" != typeof e3.archived) {
                    let e4 = { instancePath: m2 + "/discover/" + a2 + "/archived", schemaPath: "#/properties/discover/items/properties/archived/type", keyword: "type", params: { type: "boolean" } };
                    (_ ??= []).push(e4), x++;
                  }
                  if (void 0 !== e3.forks && "boolean" != typeof e3.forks) {
                    let e4 = { instancePath: m2 + "/discover/" + a2 + "/forks", schemaPath: "#/properties/discover/items/properties/forks/type", keyword: "type", params: { type: "boolean" } };
                    (_ ??= []).push(e4), x++;
                  }
                  if (void 0 !== e3.templates && "boolean" != typeof e3.templates) {
                    let e4 = { instancePath: m2 + "/discover/" + a2 + "/templates", schemaPath: "#/properties/discover/items/properties/templates/type", keyword: "type", params: { type: "boolean" } };
                    (_ ??= []).push(e4), x++;
                  }
                  if (void 0 !== e3.limit) {
                    let t2 = e3.limit;
                    if (!("number" == typeof t2 && !(t2 % 1) && !isNaN(t2) && isFinite(t2))) {
                      let e4 = { instancePath: m2 + "/discover/" + a2 + "/limit", schemaPath: "#/properties/discover/items/properties/limit/type", keyword: "type", params: { type: "integer" } };
                      (_ ??= []).push(e4), x++;
                    }
                    if ("number" == typeof t2 && isFinite(t2)) {
                      if (t2 > 1e4 || isNaN(t2)) {
                        let e4 = { instancePath: m2 + "/discover/" + a2 + "/limit", schemaPath: "#/properties/discover/items/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                        (_ ??= []).push(e4), x++;
                      }
                      if (t2 < 1 || isNaN(t2)) {
                        let e4 = { instancePath: m2 + "/discover/" + a2 + "/limit", schemaPath: "#/properties/discover/items/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        (_ ??= []).push(e4), x++;
                      }
                    }
                  }
                } else {
                  let e4 = { instancePath: m2 + "/discover/" + a2, schemaPath: "#/properties/discover/items/type", keyword: "type", params: { type: "object" } };
                  (_ ??= []).push(e4), x++;
                }
              }
            } else
              (_ ??= []).push({ instancePath: m2 + "/discover", schemaPath: "#/properties/discover/type", keyword: "type", params: { type: "array" } }), x++;
          }
          if (void 0 !== e.sync_interval_minutes) {
            let t2 = e.sync_interval_minutes;
            !("number" == typeof t2 && !(t2 % 1) && !isNaN(t2) && isFinite(t2)) && ((_ ??= []).push({ instancePath: m2 + "/sync_interval_minutes", schemaPath: "#/properties/sync_interval_minutes/type", keyword: "type", params: { type: "integer" } }), x++), "number" == typeof t2 && isFinite(t2) && ((t2 > 1440 || isNaN(t2)) && ((_ ??= []).push({ instancePath: m2 + "/sync_interval_minutes", schemaPath: "#/properties/sync_interval_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 } }), x++), (t2 < 1 || isNaN(t2)) && ((_ ??= []).push({ instancePath: m2 + "/sync_interval_minutes", schemaPath: "#/properties/sync_interval_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), x++));
          }
          if (void 0 !== e.auto_merge_threshold_commits) {
            let t2 = e.auto_merge_threshold_commits;
            !("number" == typeof t2 && !(t2 % 1) && !isNaN(t2) && isFinite(t2)) && ((_ ??= []).push({ instancePath: m2 + "/auto_merge_threshold_commits", schemaPath: "#/properties/auto_merge_threshold_commits/type", keyword: "type", params: { type: "integer" } }), x++), "number" == typeof t2 && isFinite(t2) && ((t2 > 1e3 || isNaN(t2)) && ((_ ??= []).push({ instancePath: m2 + "/auto_merge_threshold_commits", schemaPath: "#/properties/auto_merge_threshold_commits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }), x++), (t2 < 1 || isNaN(t2)) && ((_ ??= []).push({ instancePath: m2 + "/auto_merge_threshold_commits", schemaPath: "#/properties/auto_merge_threshold_commits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), x++));
          }
          if (void 0 !== e.pulse_interval_seconds) {
            let t2 = e.pulse_interval_seconds;
            !("number" == typeof t2 && !(t2 % 1) && !isNaN(t2) && isFinite(t2)) && ((_ ??= []).push({ instancePath: m2 + "/pulse_interval_seconds", schemaPath: "#/properties/pulse_interval_seconds/type", keyword: "type", params: { type: "integer" } }), x++), "number" == typeof t2 && isFinite(t2) && ((t2 > 3600 || isNaN(t2)) && ((_ ??= []).push({ instancePath: m2 + "/pulse_interval_seconds", schemaPath: "#/properties/pulse_interval_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } }), x++), (t2 < 1 || isNaN(t2)) && ((_ ??= []).push({ instancePath: m2 + "/pulse_interval_seconds", schemaPath: "#/properties/pulse_interval_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), x++));
          }
          if (void 0 !== e.categories) {
            let t2 = e.categories;
            if (t2 && "object" == typeof t2 && !Array.isArray(t2))
              for (let e2 in t2) {
                let i2 = t2[e2];
                if (!("number" == typeof i2 && !(i2 % 1) && !isNaN(i2) && isFinite(i2))) {
                  let t3 = { instancePath: m2 + "/categories/" + e2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                  (_ ??= []).push(t3), x++;
                }
                if ("number" == typeof i2 && isFinite(i2) && (i2 < 0 || isNaN(i2))) {
                  let t3 = { instancePath: m2 + "/categories/" + e2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/categories/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  (_ ??= []).push(t3), x++;
                }
              }
            else
              (_ ??= []).push({ instancePath: m2 + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "object" } }), x++;
          }
          if (void 0 !== e.automation_config) {
            let t2 = e.automation_config;
            if (t2 && "object" == typeof t2 && !Array.isArray(t2)) {
              if (void 0 !== t2.auto_mark_ready_delay_seconds) {
                let e2 = t2.auto_mark_ready_delay_seconds;
                !("number" == typeof e2 && !(e2 % 1) && !isNaN(e2) && isFinite(e2)) && ((_ ??= []).push({ instancePath: m2 + "/automation_config/auto_mark_ready_delay_seconds", schemaPath: "#/properties/automation_config/properties/auto_mark_ready_delay_seconds/type", keyword: "type", params: { type: "integer" } }), x++), "number" == typeof e2 && isFinite(e2) && ((e2 > 86400 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/automation_config/auto_mark_ready_delay_seconds", schemaPath: "#/properties/automation_config/properties/auto_mark_ready_delay_seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } }), x++), (e2 < 0 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/automation_config/auto_mark_ready_delay_seconds", schemaPath: "#/properties/automation_config/properties/auto_mark_ready_delay_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), x++));
              }
              if (void 0 !== t2.auto_approve_bot_user_id) {
                let e2 = t2.auto_approve_bot_user_id;
                !("number" == typeof e2 && !(e2 % 1) && !isNaN(e2) && isFinite(e2)) && ((_ ??= []).push({ instancePath: m2 + "/automation_config/auto_approve_bot_user_id", schemaPath: "#/properties/automation_config/properties/auto_approve_bot_user_id/type", keyword: "type", params: { type: "integer" } }), x++), "number" == typeof e2 && isFinite(e2) && ((e2 > 9007199254740991 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/automation_config/auto_approve_bot_user_id", schemaPath: "#/properties/automation_config/properties/auto_approve_bot_user_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }), x++), (e2 < 1 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/automation_config/auto_approve_bot_user_id", schemaPath: "#/properties/automation_config/properties/auto_approve_bot_user_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), x++));
              }
              void 0 !== t2.conflict_resolution_enabled && "boolean" != typeof t2.conflict_resolution_enabled && ((_ ??= []).push({ instancePath: m2 + "/automation_config/conflict_resolution_enabled", schemaPath: "#/properties/automation_config/properties/conflict_resolution_enabled/type", keyword: "type", params: { type: "boolean" } }), x++), void 0 !== t2.ecosystem_sync_enabled && "boolean" != typeof t2.ecosystem_sync_enabled && ((_ ??= []).push({ instancePath: m2 + "/automation_config/ecosystem_sync_enabled", schemaPath: "#/properties/automation_config/properties/ecosystem_sync_enabled/type", keyword: "type", params: { type: "boolean" } }), x++), void 0 !== t2.pulse_heartbeat_enabled && "boolean" != typeof t2.pulse_heartbeat_enabled && ((_ ??= []).push({ instancePath: m2 + "/automation_config/pulse_heartbeat_enabled", schemaPath: "#/properties/automation_config/properties/pulse_heartbeat_enabled/type", keyword: "type", params: { type: "boolean" } }), x++);
            } else
              (_ ??= []).push({ instancePath: m2 + "/automation_config", schemaPath: "#/properties/automation_config/type", keyword: "type", params: { type: "object" } }), x++;
          }
          if (void 0 !== e.notifications) {
            let s2 = e.notifications;
            if (s2 && "object" == typeof s2 && !Array.isArray(s2)) {
              for (let e2 in s2)
                if ("channels" !== e2) {
                  let t2 = { instancePath: m2 + "/notifications", schemaPath: "#/properties/notifications/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e2 } };
                  (_ ??= []).push(t2), x++;
                }
              if (void 0 !== s2.channels) {
                let e2 = s2.channels;
                if (Array.isArray(e2)) {
                  e2.length > 6 && ((_ ??= []).push({ instancePath: m2 + "/notifications/channels", schemaPath: "#/properties/notifications/properties/channels/maxItems", keyword: "maxItems", params: { limit: 6 } }), x++);
                  let s3 = e2.length;
                  for (let r2 = 0; r2 < s3; r2++) {
                    let s4 = e2[r2];
                    if (s4 && "object" == typeof s4 && !Array.isArray(s4)) {
                      if (void 0 === s4.type) {
                        let e3 = { instancePath: m2 + "/notifications/channels/" + r2, schemaPath: "#/properties/notifications/properties/channels/items/required", keyword: "required", params: { missingProperty: "type" } };
                        (_ ??= []).push(e3), x++;
                      }
                      for (let e3 in s4)
                        if ("type" !== e3 && "min_severity" !== e3 && "on" !== e3 && "quiet_hours" !== e3 && "scopes" !== e3) {
                          let t2 = { instancePath: m2 + "/notifications/channels/" + r2, schemaPath: "#/properties/notifications/properties/channels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e3 } };
                          (_ ??= []).push(t2), x++;
                        }
                      if (void 0 !== s4.type) {
                        let e3 = s4.type;
                        if ("string" != typeof e3) {
                          let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/type", schemaPath: "#/properties/notifications/properties/channels/items/properties/type/type", keyword: "type", params: { type: "string" } };
                          (_ ??= []).push(e4), x++;
                        }
                        if ("slack" !== e3 && "slack-bot" !== e3 && "teams" !== e3 && "email" !== e3 && "webhook" !== e3 && "ping" !== e3) {
                          let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/type", schemaPath: "#/properties/notifications/properties/channels/items/properties/type/enum", keyword: "enum", params: { allowedValues: i.notifications.properties.channels.items.properties.type.enum } };
                          (_ ??= []).push(e4), x++;
                        }
                      }
                      if (void 0 !== s4.min_severity) {
                        let e3 = s4.min_severity;
                        if ("string" != typeof e3) {
                          let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/min_severity", schemaPath: "#/properties/notifications/properties/channels/items/properties/min_severity/type", keyword: "type", params: { type: "string" } };
                          (_ ??= []).push(e4), x++;
                        }
                        if ("info" !== e3 && "warning" !== e3 && "error" !== e3 && "critical" !== e3) {
                          let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/min_severity", schemaPath: "#/properties/notifications/properties/channels/items/properties/min_severity/enum", keyword: "enum", params: { allowedValues: i.notifications.properties.channels.items.properties.min_severity.enum } };
                          (_ ??= []).push(e4), x++;
                        }
                      }
                      if (void 0 !== s4.on) {
                        let e3 = s4.on;
                        if (Array.isArray(e3)) {
                          if (e3.length > 4) {
                            let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/on", schemaPath: "#/properties/notifications/properties/channels/items/properties/on/maxItems", keyword: "maxItems", params: { limit: 4 } };
                            (_ ??= []).push(e4), x++;
                          }
                          if (e3.length < 1) {
                            let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/on", schemaPath: "#/properties/notifications/properties/channels/items/properties/on/minItems", keyword: "minItems", params: { limit: 1 } };
                            (_ ??= []).push(e4), x++;
                          }
                          let t2 = e3.length;
                          for (let s5 = 0; s5 < t2; s5++) {
                            let t3 = e3[s5];
                            if ("string" != typeof t3) {
                              let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/on/" + s5, schemaPath: "#/properties/notifications/properties/channels/items/properties/on/items/type", keyword: "type", params: { type: "string" } };
                              (_ ??= []).push(e4), x++;
                            }
                            if ("opened" !== t3 && "changed" !== t3 && "recovered" !== t3 && "reminder" !== t3) {
                              let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/on/" + s5, schemaPath: "#/properties/notifications/properties/channels/items/properties/on/items/enum", keyword: "enum", params: { allowedValues: i.notifications.properties.channels.items.properties.on.items.enum } };
                              (_ ??= []).push(e4), x++;
                            }
                          }
                        } else {
                          let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/on", schemaPath: "#/properties/notifications/properties/channels/items/properties/on/type", keyword: "type", params: { type: "array" } };
                          (_ ??= []).push(e4), x++;
                        }
                      }
                      if (void 0 !== s4.quiet_hours) {
                        let e3 = s4.quiet_hours;
                        if ("string" == typeof e3) {
                          if (t(e3) > 500) {
                            let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/quiet_hours", schemaPath: "#/properties/notifications/properties/channels/items/properties/quiet_hours/maxLength", keyword: "maxLength", params: { limit: 500 } };
                            (_ ??= []).push(e4), x++;
                          }
                          if (1 > t(e3)) {
                            let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/quiet_hours", schemaPath: "#/properties/notifications/properties/channels/items/properties/quiet_hours/minLength", keyword: "minLength", params: { limit: 1 } };
                            (_ ??= []).push(e4), x++;
                          }
                        } else {
                          let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/quiet_hours", schemaPath: "#/properties/notifications/properties/channels/items/properties/quiet_hours/type", keyword: "type", params: { type: "string" } };
                          (_ ??= []).push(e4), x++;
                        }
                      }
                      if (void 0 !== s4.scopes) {
                        let e3 = s4.scopes;
                        if (Array.isArray(e3)) {
                          if (e3.length > 100) {
                            let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/scopes", schemaPath: "#/properties/notifications/properties/channels/items/properties/scopes/maxItems", keyword: "maxItems", params: { limit: 100 } };
                            (_ ??= []).push(e4), x++;
                          }
                          if (e3.length < 1) {
                            let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/scopes", schemaPath: "#/properties/notifications/properties/channels/items/properties/scopes/minItems", keyword: "minItems", params: { limit: 1 } };
                            (_ ??= []).push(e4), x++;
                          }
                          let i2 = e3.length;
                          for (let s5 = 0; s5 < i2; s5++) {
                            let i3 = e3[s5];
                            if ("string" == typeof i3) {
                              if (t(i3) > 255) {
                                let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/scopes/" + s5, schemaPath: "#/properties/notifications/properties/channels/items/properties/scopes/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                (_ ??= []).push(e4), x++;
                              }
                              if (1 > t(i3)) {
                                let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/scopes/" + s5, schemaPath: "#/properties/notifications/properties/channels/items/properties/scopes/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                (_ ??= []).push(e4), x++;
                              }
                              if (!a.test(i3)) {
                                let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/scopes/" + s5, schemaPath: "#/properties/notifications/properties/channels/items/properties/scopes/items/pattern", keyword: "pattern", params: { pattern: "^[^!]" } };
                                (_ ??= []).push(e4), x++;
                              }
                            } else {
                              let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/scopes/" + s5, schemaPath: "#/properties/notifications/properties/channels/items/properties/scopes/items/type", keyword: "type", params: { type: "string" } };
                              (_ ??= []).push(e4), x++;
                            }
                          }
                        } else {
                          let e4 = { instancePath: m2 + "/notifications/channels/" + r2 + "/scopes", schemaPath: "#/properties/notifications/properties/channels/items/properties/scopes/type", keyword: "type", params: { type: "array" } };
                          (_ ??= []).push(e4), x++;
                        }
                      }
                    } else {
                      let e3 = { instancePath: m2 + "/notifications/channels/" + r2, schemaPath: "#/properties/notifications/properties/channels/items/type", keyword: "type", params: { type: "object" } };
                      (_ ??= []).push(e3), x++;
                    }
                  }
                } else
                  (_ ??= []).push({ instancePath: m2 + "/notifications/channels", schemaPath: "#/properties/notifications/properties/channels/type", keyword: "type", params: { type: "array" } }), x++;
              }
            } else
              (_ ??= []).push({ instancePath: m2 + "/notifications", schemaPath: "#/properties/notifications/type", keyword: "type", params: { type: "object" } }), x++;
          }
          if (void 0 === e.pull_requests || g(e.pull_requests, { instancePath: m2 + "/pull_requests", parentData: e, parentDataProperty: "pull_requests", rootData: f2 }) || (x = (_ = null === _ ? g.errors : _.concat(g.errors)).length), void 0 !== e.scheduling) {
            let t2 = e.scheduling;
            if (t2 && "object" == typeof t2 && !Array.isArray(t2)) {
              for (let e2 in t2)
                if ("mode" !== e2 && "objective" !== e2 && "api_budget_per_hour" !== e2 && "max_interval_factor" !== e2 && "max_interval_hours" !== e2 && "fairness" !== e2 && "half_life_days" !== e2 && "weights" !== e2) {
                  let t3 = { instancePath: m2 + "/scheduling", schemaPath: "#/properties/scheduling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e2 } };
                  (_ ??= []).push(t3), x++;
                }
              if (void 0 !== t2.mode) {
                let e2 = t2.mode;
                if ("string" != typeof e2 && ((_ ??= []).push({ instancePath: m2 + "/scheduling/mode", schemaPath: "#/properties/scheduling/properties/mode/type", keyword: "type", params: { type: "string" } }), x++), "uniform" !== e2 && "shadow" !== e2 && "learned" !== e2) {
                  let e3 = { instancePath: m2 + "/scheduling/mode", schemaPath: "#/properties/scheduling/properties/mode/enum", keyword: "enum", params: { allowedValues: i.scheduling.properties.mode.enum } };
                  (_ ??= []).push(e3), x++;
                }
              }
              if (void 0 !== t2.objective) {
                let e2 = t2.objective;
                if ("string" != typeof e2 && ((_ ??= []).push({ instancePath: m2 + "/scheduling/objective", schemaPath: "#/properties/scheduling/properties/objective/type", keyword: "type", params: { type: "string" } }), x++), "delay" !== e2 && "stale_time" !== e2 && "threshold" !== e2) {
                  let e3 = { instancePath: m2 + "/scheduling/objective", schemaPath: "#/properties/scheduling/properties/objective/enum", keyword: "enum", params: { allowedValues: i.scheduling.properties.objective.enum } };
                  (_ ??= []).push(e3), x++;
                }
              }
              if (void 0 !== t2.api_budget_per_hour) {
                let e2 = t2.api_budget_per_hour;
                !("number" == typeof e2 && !(e2 % 1) && !isNaN(e2) && isFinite(e2)) && ((_ ??= []).push({ instancePath: m2 + "/scheduling/api_budget_per_hour", schemaPath: "#/properties/scheduling/properties/api_budget_per_hour/type", keyword: "type", params: { type: "integer" } }), x++), "number" == typeof e2 && isFinite(e2) && ((e2 > 1e6 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/scheduling/api_budget_per_hour", schemaPath: "#/properties/scheduling/properties/api_budget_per_hour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } }), x++), (e2 < 1 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/scheduling/api_budget_per_hour", schemaPath: "#/properties/scheduling/properties/api_budget_per_hour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), x++));
              }
              if (void 0 !== t2.max_interval_factor) {
                let e2 = t2.max_interval_factor;
                "number" == typeof e2 && isFinite(e2) ? ((e2 > 1e3 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/scheduling/max_interval_factor", schemaPath: "#/properties/scheduling/properties/max_interval_factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }), x++), (e2 < 1 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/scheduling/max_interval_factor", schemaPath: "#/properties/scheduling/properties/max_interval_factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), x++)) : ((_ ??= []).push({ instancePath: m2 + "/scheduling/max_interval_factor", schemaPath: "#/properties/scheduling/properties/max_interval_factor/type", keyword: "type", params: { type: "number" } }), x++);
              }
              if (void 0 !== t2.max_interval_hours) {
                let e2 = t2.max_interval_hours;
                "number" == typeof e2 && isFinite(e2) ? ((e2 > 8760 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/scheduling/max_interval_hours", schemaPath: "#/properties/scheduling/properties/max_interval_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 } }), x++), (e2 < 1 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/scheduling/max_interval_hours", schemaPath: "#/properties/scheduling/properties/max_interval_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), x++)) : ((_ ??= []).push({ instancePath: m2 + "/scheduling/max_interval_hours", schemaPath: "#/properties/scheduling/properties/max_interval_hours/type", keyword: "type", params: { type: "number" } }), x++);
              }
              if (void 0 !== t2.fairness) {
                let e2 = t2.fairness;
                "number" == typeof e2 && isFinite(e2) ? ((e2 > 1 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/scheduling/fairness", schemaPath: "#/properties/scheduling/properties/fairness/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), x++), (e2 < 0 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/scheduling/fairness", schemaPath: "#/properties/scheduling/properties/fairness/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), x++)) : ((_ ??= []).push({ instancePath: m2 + "/scheduling/fairness", schemaPath: "#/properties/scheduling/properties/fairness/type", keyword: "type", params: { type: "number" } }), x++);
              }
              if (void 0 !== t2.half_life_days) {
                let e2 = t2.half_life_days;
                "number" == typeof e2 && isFinite(e2) ? ((e2 > 365 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/scheduling/half_life_days", schemaPath: "#/properties/scheduling/properties/half_life_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 } }), x++), (e2 < 1 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/scheduling/half_life_days", schemaPath: "#/properties/scheduling/properties/half_life_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), x++)) : ((_ ??= []).push({ instancePath: m2 + "/scheduling/half_life_days", schemaPath: "#/properties/scheduling/properties/half_life_days/type", keyword: "type", params: { type: "number" } }), x++);
              }
              if (void 0 !== t2.weights) {
                let e2 = t2.weights;
                if (e2 && "object" == typeof e2 && !Array.isArray(e2))
                  for (let t3 in e2) {
                    let i2 = e2[t3];
                    if ("number" == typeof i2 && isFinite(i2)) {
                      if (i2 > 1e3 || isNaN(i2)) {
                        let e3 = { instancePath: m2 + "/scheduling/weights/" + t3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scheduling/properties/weights/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
                        (_ ??= []).push(e3), x++;
                      }
                      if (i2 < 0 || isNaN(i2)) {
                        let e3 = { instancePath: m2 + "/scheduling/weights/" + t3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scheduling/properties/weights/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        (_ ??= []).push(e3), x++;
                      }
                    } else {
                      let e3 = { instancePath: m2 + "/scheduling/weights/" + t3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scheduling/properties/weights/additionalProperties/type", keyword: "type", params: { type: "number" } };
                      (_ ??= []).push(e3), x++;
                    }
                  }
                else
                  (_ ??= []).push({ instancePath: m2 + "/scheduling/weights", schemaPath: "#/properties/scheduling/properties/weights/type", keyword: "type", params: { type: "object" } }), x++;
              }
            } else
              (_ ??= []).push({ instancePath: m2 + "/scheduling", schemaPath: "#/properties/scheduling/type", keyword: "type", params: { type: "object" } }), x++;
          }
          if (void 0 !== e.sync) {
            let t2 = e.sync;
            if (t2 && "object" == typeof t2 && !Array.isArray(t2)) {
              for (let e2 in t2)
                if (!s.call(i.sync.properties, e2)) {
                  let t3 = { instancePath: m2 + "/sync", schemaPath: "#/properties/sync/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e2 } };
                  (_ ??= []).push(t3), x++;
                }
              if (void 0 !== t2.mode) {
                let e2 = t2.mode;
                if ("string" != typeof e2 && ((_ ??= []).push({ instancePath: m2 + "/sync/mode", schemaPath: "#/properties/sync/properties/mode/type", keyword: "type", params: { type: "string" } }), x++), "report" !== e2 && "pull-request" !== e2 && "fast-forward" !== e2) {
                  let e3 = { instancePath: m2 + "/sync/mode", schemaPath: "#/properties/sync/properties/mode/enum", keyword: "enum", params: { allowedValues: i.sync.properties.mode.enum } };
                  (_ ??= []).push(e3), x++;
                }
              }
              if (void 0 !== t2.head) {
                let e2 = t2.head;
                if ("string" != typeof e2 && ((_ ??= []).push({ instancePath: m2 + "/sync/head", schemaPath: "#/properties/sync/properties/head/type", keyword: "type", params: { type: "string" } }), x++), "sync-branch" !== e2 && "default-branch" !== e2) {
                  let e3 = { instancePath: m2 + "/sync/head", schemaPath: "#/properties/sync/properties/head/enum", keyword: "enum", params: { allowedValues: i.sync.properties.head.enum } };
                  (_ ??= []).push(e3), x++;
                }
              }
              if (void 0 !== t2.diverged) {
                let e2 = t2.diverged;
                if ("string" != typeof e2 && ((_ ??= []).push({ instancePath: m2 + "/sync/diverged", schemaPath: "#/properties/sync/properties/diverged/type", keyword: "type", params: { type: "string" } }), x++), "report" !== e2 && "report-always" !== e2 && "sync" !== e2 && "skip" !== e2) {
                  let e3 = { instancePath: m2 + "/sync/diverged", schemaPath: "#/properties/sync/properties/diverged/enum", keyword: "enum", params: { allowedValues: i.sync.properties.diverged.enum } };
                  (_ ??= []).push(e3), x++;
                }
              }
              if (void 0 !== t2.finished) {
                let e2 = t2.finished;
                if ("string" != typeof e2 && ((_ ??= []).push({ instancePath: m2 + "/sync/finished", schemaPath: "#/properties/sync/properties/finished/type", keyword: "type", params: { type: "string" } }), x++), "leave" !== e2 && "sync" !== e2) {
                  let e3 = { instancePath: m2 + "/sync/finished", schemaPath: "#/properties/sync/properties/finished/enum", keyword: "enum", params: { allowedValues: i.sync.properties.finished.enum } };
                  (_ ??= []).push(e3), x++;
                }
              }
              if (void 0 === t2.branches || o(t2.branches, { instancePath: m2 + "/sync/branches", parentData: t2, parentDataProperty: "branches", rootData: f2 }) || (x = (_ = null === _ ? o.errors : _.concat(o.errors)).length), void 0 !== t2.threshold) {
                let e2 = t2.threshold;
                !("number" == typeof e2 && !(e2 % 1) && !isNaN(e2) && isFinite(e2)) && ((_ ??= []).push({ instancePath: m2 + "/sync/threshold", schemaPath: "#/properties/sync/properties/threshold/type", keyword: "type", params: { type: "integer" } }), x++), "number" == typeof e2 && isFinite(e2) && ((e2 > 1e3 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/sync/threshold", schemaPath: "#/properties/sync/properties/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } }), x++), (e2 < 1 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/sync/threshold", schemaPath: "#/properties/sync/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), x++));
              }
              if (void 0 !== t2.max_pull_requests_per_run) {
                let e2 = t2.max_pull_requests_per_run;
                !("number" == typeof e2 && !(e2 % 1) && !isNaN(e2) && isFinite(e2)) && ((_ ??= []).push({ instancePath: m2 + "/sync/max_pull_requests_per_run", schemaPath: "#/properties/sync/properties/max_pull_requests_per_run/type", keyword: "type", params: { type: "integer" } }), x++), "number" == typeof e2 && isFinite(e2) && ((e2 > 1e4 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/sync/max_pull_requests_per_run", schemaPath: "#/properties/sync/properties/max_pull_requests_per_run/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } }), x++), (e2 < 0 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/sync/max_pull_requests_per_run", schemaPath: "#/properties/sync/properties/max_pull_requests_per_run/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), x++));
              }
              if (void 0 !== t2.max_prs_per_hour) {
                let e2 = t2.max_prs_per_hour;
                !("number" == typeof e2 && !(e2 % 1) && !isNaN(e2) && isFinite(e2)) && ((_ ??= []).push({ instancePath: m2 + "/sync/max_prs_per_hour", schemaPath: "#/properties/sync/properties/max_prs_per_hour/type", keyword: "type", params: { type: "integer" } }), x++), "number" == typeof e2 && isFinite(e2) && ((e2 > 1e4 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/sync/max_prs_per_hour", schemaPath: "#/properties/sync/properties/max_prs_per_hour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } }), x++), (e2 < 0 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/sync/max_prs_per_hour", schemaPath: "#/properties/sync/properties/max_prs_per_hour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), x++));
              }
              if (void 0 !== t2.max_prs_per_repo) {
                let e2 = t2.max_prs_per_repo;
                !("number" == typeof e2 && !(e2 % 1) && !isNaN(e2) && isFinite(e2)) && ((_ ??= []).push({ instancePath: m2 + "/sync/max_prs_per_repo", schemaPath: "#/properties/sync/properties/max_prs_per_repo/type", keyword: "type", params: { type: "integer" } }), x++), "number" == typeof e2 && isFinite(e2) && ((e2 > 1e4 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/sync/max_prs_per_repo", schemaPath: "#/properties/sync/properties/max_prs_per_repo/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } }), x++), (e2 < 0 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/sync/max_prs_per_repo", schemaPath: "#/properties/sync/properties/max_prs_per_repo/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), x++));
              }
              if (void 0 !== t2.max_open_prs_per_repo) {
                let e2 = t2.max_open_prs_per_repo;
                !("number" == typeof e2 && !(e2 % 1) && !isNaN(e2) && isFinite(e2)) && ((_ ??= []).push({ instancePath: m2 + "/sync/max_open_prs_per_repo", schemaPath: "#/properties/sync/properties/max_open_prs_per_repo/type", keyword: "type", params: { type: "integer" } }), x++), "number" == typeof e2 && isFinite(e2) && ((e2 > 1e4 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/sync/max_open_prs_per_repo", schemaPath: "#/properties/sync/properties/max_open_prs_per_repo/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } }), x++), (e2 < 0 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/sync/max_open_prs_per_repo", schemaPath: "#/properties/sync/properties/max_open_prs_per_repo/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), x++));
              }
              if (void 0 === t2.labels || h(t2.labels, { instancePath: m2 + "/sync/labels", parentData: t2, parentDataProperty: "labels", rootData: f2 }) || (x = (_ = null === _ ? h.errors : _.concat(h.errors)).length), void 0 !== t2.recreate_after_days) {
                let e2 = t2.recreate_after_days;
                !("number" == typeof e2 && !(e2 % 1) && !isNaN(e2) && isFinite(e2)) && ((_ ??= []).push({ instancePath: m2 + "/sync/recreate_after_days", schemaPath: "#/properties/sync/properties/recreate_after_days/type", keyword: "type", params: { type: "integer" } }), x++), "number" == typeof e2 && isFinite(e2) && ((e2 > 3650 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/sync/recreate_after_days", schemaPath: "#/properties/sync/properties/recreate_after_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } }), x++), (e2 < 0 || isNaN(e2)) && ((_ ??= []).push({ instancePath: m2 + "/sync/recreate_after_days", schemaPath: "#/properties/sync/properties/recreate_after_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), x++));
              }
              void 0 !== t2.replay_guard && "boolean" != typeof t2.replay_guard && ((_ ??= []).push({ instancePath: m2 + "/sync/replay_guard", schemaPath: "#/properties/sync/properties/replay_guard/type", keyword: "type", params: { type: "boolean" } }), x++), void 0 === t2.conflict_reviewers || l(t2.conflict_reviewers, { instancePath: m2 + "/sync/conflict_reviewers", parentData: t2, parentDataProperty: "conflict_reviewers", rootData: f2 }) || (x = (_ = null === _ ? l.errors : _.concat(l.errors)).length), void 0 === t2.conflict_strategies || d(t2.conflict_strategies, { instancePath: m2 + "/sync/conflict_strategies", parentData: t2, parentDataProperty: "conflict_strategies", rootData: f2 }) || (x = (_ = null === _ ? d.errors : _.concat(d.errors)).length), void 0 === t2.conflict_sets || u(t2.conflict_sets, { instancePath: m2 + "/sync/conflict_sets", parentData: t2, parentDataProperty: "conflict_sets", rootData: f2 }) || (x = (_ = null === _ ? u.errors : _.concat(u.errors)).length);
            } else
              (_ ??= []).push({ instancePath: m2 + "/sync", schemaPath: "#/properties/sync/type", keyword: "type", params: { type: "object" } }), x++;
          }
          if (void 0 !== e.experiments) {
            let r2 = e.experiments;
            if (Array.isArray(r2)) {
              r2.length > 100 && ((_ ??= []).push({ instancePath: m2 + "/experiments", schemaPath: "#/properties/experiments/maxItems", keyword: "maxItems", params: { limit: 100 } }), x++);
              let e2 = r2.length;
              for (let a2 = 0; a2 < e2; a2++) {
                let e3 = r2[a2];
                if (e3 && "object" == typeof e3 && !Array.isArray(e3)) {
                  if (void 0 === e3.id) {
                    let e4 = { instancePath: m2 + "/experiments/" + a2, schemaPath: "#/properties/experiments/items/required", keyword: "required", params: { missingProperty: "id" } };
                    (_ ??= []).push(e4), x++;
                  }
                  if (void 0 === e3.start) {
                    let e4 = { instancePath: m2 + "/experiments/" + a2, schemaPath: "#/properties/experiments/items/required", keyword: "required", params: { missingProperty: "start" } };
                    (_ ??= []).push(e4), x++;
                  }
                  if (void 0 === e3.variants) {
                    let e4 = { instancePath: m2 + "/experiments/" + a2, schemaPath: "#/properties/experiments/items/required", keyword: "required", params: { missingProperty: "variants" } };
                    (_ ??= []).push(e4), x++;
                  }
                  if (void 0 === e3.primary) {
                    let e4 = { instancePath: m2 + "/experiments/" + a2, schemaPath: "#/properties/experiments/items/required", keyword: "required", params: { missingProperty: "primary" } };
                    (_ ??= []).push(e4), x++;
                  }
                  for (let t2 in e3)
                    if (!s.call(i.experiments.items.properties, t2)) {
                      let e4 = { instancePath: m2 + "/experiments/" + a2, schemaPath: "#/properties/experiments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t2 } };
                      (_ ??= []).push(e4), x++;
                    }
                  if (void 0 !== e3.id) {
                    let i2 = e3.id;
                    if ("string" == typeof i2) {
                      if (t(i2) > 64) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/id", schemaPath: "#/properties/experiments/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 } };
                        (_ ??= []).push(e4), x++;
                      }
                      if (1 > t(i2)) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/id", schemaPath: "#/properties/experiments/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                        (_ ??= []).push(e4), x++;
                      }
                      if (!p.test(i2)) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/id", schemaPath: "#/properties/experiments/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
                        (_ ??= []).push(e4), x++;
                      }
                    } else {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/id", schemaPath: "#/properties/experiments/items/properties/id/type", keyword: "type", params: { type: "string" } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.status) {
                    let t2 = e3.status;
                    if ("string" != typeof t2) {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/status", schemaPath: "#/properties/experiments/items/properties/status/type", keyword: "type", params: { type: "string" } };
                      (_ ??= []).push(e4), x++;
                    }
                    if ("draft" !== t2 && "running" !== t2 && "stopped" !== t2 && "concluded" !== t2) {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/status", schemaPath: "#/properties/experiments/items/properties/status/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.status.enum } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.seed) {
                    let i2 = e3.seed;
                    if ("string" == typeof i2) {
                      if (t(i2) > 128) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/seed", schemaPath: "#/properties/experiments/items/properties/seed/maxLength", keyword: "maxLength", params: { limit: 128 } };
                        (_ ??= []).push(e4), x++;
                      }
                      if (1 > t(i2)) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/seed", schemaPath: "#/properties/experiments/items/properties/seed/minLength", keyword: "minLength", params: { limit: 1 } };
                        (_ ??= []).push(e4), x++;
                      }
                    } else {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/seed", schemaPath: "#/properties/experiments/items/properties/seed/type", keyword: "type", params: { type: "string" } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.hash_version) {
                    let t2 = e3.hash_version;
                    if (!("number" == typeof t2 && !(t2 % 1) && !isNaN(t2) && isFinite(t2))) {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/hash_version", schemaPath: "#/properties/experiments/items/properties/hash_version/type", keyword: "type", params: { type: "integer" } };
                      (_ ??= []).push(e4), x++;
                    }
                    if ("number" == typeof t2 && isFinite(t2)) {
                      if (t2 > 1 || isNaN(t2)) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/hash_version", schemaPath: "#/properties/experiments/items/properties/hash_version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                        (_ ??= []).push(e4), x++;
                      }
                      if (t2 < 1 || isNaN(t2)) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/hash_version", schemaPath: "#/properties/experiments/items/properties/hash_version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        (_ ??= []).push(e4), x++;
                      }
                    }
                  }
                  if (void 0 !== e3.design) {
                    let t2 = e3.design;
                    if ("string" != typeof t2) {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/design", schemaPath: "#/properties/experiments/items/properties/design/type", keyword: "type", params: { type: "string" } };
                      (_ ??= []).push(e4), x++;
                    }
                    if ("parallel" !== t2 && "switchback" !== t2) {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/design", schemaPath: "#/properties/experiments/items/properties/design/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.design.enum } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.unit) {
                    let t2 = e3.unit;
                    if ("string" != typeof t2) {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/unit", schemaPath: "#/properties/experiments/items/properties/unit/type", keyword: "type", params: { type: "string" } };
                      (_ ??= []).push(e4), x++;
                    }
                    if ("repository" !== t2) {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/unit", schemaPath: "#/properties/experiments/items/properties/unit/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.unit.enum } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.coverage) {
                    let t2 = e3.coverage;
                    if ("number" == typeof t2 && isFinite(t2)) {
                      if (t2 > 1 || isNaN(t2)) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/coverage", schemaPath: "#/properties/experiments/items/properties/coverage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                        (_ ??= []).push(e4), x++;
                      }
                      if (t2 < 0 || isNaN(t2)) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/coverage", schemaPath: "#/properties/experiments/items/properties/coverage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        (_ ??= []).push(e4), x++;
                      }
                    } else {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/coverage", schemaPath: "#/properties/experiments/items/properties/coverage/type", keyword: "type", params: { type: "number" } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.namespace) {
                    let i2 = e3.namespace;
                    if ("string" == typeof i2) {
                      if (t(i2) > 64) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/namespace", schemaPath: "#/properties/experiments/items/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 64 } };
                        (_ ??= []).push(e4), x++;
                      }
                      if (1 > t(i2)) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/namespace", schemaPath: "#/properties/experiments/items/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 } };
                        (_ ??= []).push(e4), x++;
                      }
                      if (!p.test(i2)) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/namespace", schemaPath: "#/properties/experiments/items/properties/namespace/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
                        (_ ??= []).push(e4), x++;
                      }
                    } else {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/namespace", schemaPath: "#/properties/experiments/items/properties/namespace/type", keyword: "type", params: { type: "string" } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.namespace_range) {
                    let t2 = e3.namespace_range;
                    if (Array.isArray(t2)) {
                      if (t2.length > 2) {
                        let e5 = { instancePath: m2 + "/experiments/" + a2 + "/namespace_range", schemaPath: "#/properties/experiments/items/properties/namespace_range/maxItems", keyword: "maxItems", params: { limit: 2 } };
                        (_ ??= []).push(e5), x++;
                      }
                      if (t2.length < 2) {
                        let e5 = { instancePath: m2 + "/experiments/" + a2 + "/namespace_range", schemaPath: "#/properties/experiments/items/properties/namespace_range/minItems", keyword: "minItems", params: { limit: 2 } };
                        (_ ??= []).push(e5), x++;
                      }
                      let e4 = t2.length;
                      for (let i2 = 0; i2 < e4; i2++) {
                        let e5 = t2[i2];
                        if ("number" == typeof e5 && isFinite(e5)) {
                          if (e5 > 1 || isNaN(e5)) {
                            let e6 = { instancePath: m2 + "/experiments/" + a2 + "/namespace_range/" + i2, schemaPath: "#/properties/experiments/items/properties/namespace_range/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                            (_ ??= []).push(e6), x++;
                          }
                          if (e5 < 0 || isNaN(e5)) {
                            let e6 = { instancePath: m2 + "/experiments/" + a2 + "/namespace_range/" + i2, schemaPath: "#/properties/experiments/items/properties/namespace_range/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            (_ ??= []).push(e6), x++;
                          }
                        } else {
                          let e6 = { instancePath: m2 + "/experiments/" + a2 + "/namespace_range/" + i2, schemaPath: "#/properties/experiments/items/properties/namespace_range/items/type", keyword: "type", params: { type: "number" } };
                          (_ ??= []).push(e6), x++;
                        }
                      }
                    } else {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/namespace_range", schemaPath: "#/properties/experiments/items/properties/namespace_range/type", keyword: "type", params: { type: "array" } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.start) {
                    let i2 = e3.start;
                    if ("string" == typeof i2) {
                      if (t(i2) > 10) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/start", schemaPath: "#/properties/experiments/items/properties/start/maxLength", keyword: "maxLength", params: { limit: 10 } };
                        (_ ??= []).push(e4), x++;
                      }
                      if (!n.test(i2)) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/start", schemaPath: "#/properties/experiments/items/properties/start/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                        (_ ??= []).push(e4), x++;
                      }
                    } else {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/start", schemaPath: "#/properties/experiments/items/properties/start/type", keyword: "type", params: { type: "string" } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.min_days) {
                    let t2 = e3.min_days;
                    if (!("number" == typeof t2 && !(t2 % 1) && !isNaN(t2) && isFinite(t2))) {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/min_days", schemaPath: "#/properties/experiments/items/properties/min_days/type", keyword: "type", params: { type: "integer" } };
                      (_ ??= []).push(e4), x++;
                    }
                    if ("number" == typeof t2 && isFinite(t2)) {
                      if (t2 > 365 || isNaN(t2)) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/min_days", schemaPath: "#/properties/experiments/items/properties/min_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 } };
                        (_ ??= []).push(e4), x++;
                      }
                      if (t2 < 0 || isNaN(t2)) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/min_days", schemaPath: "#/properties/experiments/items/properties/min_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                        (_ ??= []).push(e4), x++;
                      }
                    }
                  }
                  if (void 0 !== e3.max_days) {
                    let t2 = e3.max_days;
                    if (!("number" == typeof t2 && !(t2 % 1) && !isNaN(t2) && isFinite(t2))) {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/max_days", schemaPath: "#/properties/experiments/items/properties/max_days/type", keyword: "type", params: { type: "integer" } };
                      (_ ??= []).push(e4), x++;
                    }
                    if ("number" == typeof t2 && isFinite(t2)) {
                      if (t2 > 365 || isNaN(t2)) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/max_days", schemaPath: "#/properties/experiments/items/properties/max_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 } };
                        (_ ??= []).push(e4), x++;
                      }
                      if (t2 < 1 || isNaN(t2)) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/max_days", schemaPath: "#/properties/experiments/items/properties/max_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        (_ ??= []).push(e4), x++;
                      }
                    }
                  }
                  if (void 0 !== e3.eligible) {
                    let i2 = e3.eligible;
                    if (i2 && "object" == typeof i2 && !Array.isArray(i2)) {
                      for (let e4 in i2)
                        if ("include" !== e4 && "exclude" !== e4) {
                          let t2 = { instancePath: m2 + "/experiments/" + a2 + "/eligible", schemaPath: "#/properties/experiments/items/properties/eligible/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e4 } };
                          (_ ??= []).push(t2), x++;
                        }
                      if (void 0 !== i2.include) {
                        let e4 = i2.include;
                        if (Array.isArray(e4)) {
                          if (e4.length > 1e3) {
                            let e5 = { instancePath: m2 + "/experiments/" + a2 + "/eligible/include", schemaPath: "#/properties/experiments/items/properties/eligible/properties/include/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                            (_ ??= []).push(e5), x++;
                          }
                          let i3 = e4.length;
                          for (let s2 = 0; s2 < i3; s2++) {
                            let i4 = e4[s2];
                            if ("string" == typeof i4) {
                              if (t(i4) > 255) {
                                let e5 = { instancePath: m2 + "/experiments/" + a2 + "/eligible/include/" + s2, schemaPath: "#/properties/experiments/items/properties/eligible/properties/include/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                (_ ??= []).push(e5), x++;
                              }
                              if (1 > t(i4)) {
                                let e5 = { instancePath: m2 + "/experiments/" + a2 + "/eligible/include/" + s2, schemaPath: "#/properties/experiments/items/properties/eligible/properties/include/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                (_ ??= []).push(e5), x++;
                              }
                            } else {
                              let e5 = { instancePath: m2 + "/experiments/" + a2 + "/eligible/include/" + s2, schemaPath: "#/properties/experiments/items/properties/eligible/properties/include/items/type", keyword: "type", params: { type: "string" } };
                              (_ ??= []).push(e5), x++;
                            }
                          }
                        } else {
                          let e5 = { instancePath: m2 + "/experiments/" + a2 + "/eligible/include", schemaPath: "#/properties/experiments/items/properties/eligible/properties/include/type", keyword: "type", params: { type: "array" } };
                          (_ ??= []).push(e5), x++;
                        }
                      }
                      if (void 0 !== i2.exclude) {
                        let e4 = i2.exclude;
                        if (Array.isArray(e4)) {
                          if (e4.length > 1e3) {
                            let e5 = { instancePath: m2 + "/experiments/" + a2 + "/eligible/exclude", schemaPath: "#/properties/experiments/items/properties/eligible/properties/exclude/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                            (_ ??= []).push(e5), x++;
                          }
                          let i3 = e4.length;
                          for (let s2 = 0; s2 < i3; s2++) {
                            let i4 = e4[s2];
                            if ("string" == typeof i4) {
                              if (t(i4) > 255) {
                                let e5 = { instancePath: m2 + "/experiments/" + a2 + "/eligible/exclude/" + s2, schemaPath: "#/properties/experiments/items/properties/eligible/properties/exclude/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                                (_ ??= []).push(e5), x++;
                              }
                              if (1 > t(i4)) {
                                let e5 = { instancePath: m2 + "/experiments/" + a2 + "/eligible/exclude/" + s2, schemaPath: "#/properties/experiments/items/properties/eligible/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                (_ ??= []).push(e5), x++;
                              }
                            } else {
                              let e5 = { instancePath: m2 + "/experiments/" + a2 + "/eligible/exclude/" + s2, schemaPath: "#/properties/experiments/items/properties/eligible/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
                              (_ ??= []).push(e5), x++;
                            }
                          }
                        } else {
                          let e5 = { instancePath: m2 + "/experiments/" + a2 + "/eligible/exclude", schemaPath: "#/properties/experiments/items/properties/eligible/properties/exclude/type", keyword: "type", params: { type: "array" } };
                          (_ ??= []).push(e5), x++;
                        }
                      }
                    } else {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/eligible", schemaPath: "#/properties/experiments/items/properties/eligible/type", keyword: "type", params: { type: "object" } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.primary) {
                    let t2 = e3.primary;
                    if (t2 && "object" == typeof t2 && !Array.isArray(t2)) {
                      if (void 0 === t2.metric) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/primary", schemaPath: "#/properties/experiments/items/properties/primary/required", keyword: "required", params: { missingProperty: "metric" } };
                        (_ ??= []).push(e4), x++;
                      }
                      if (void 0 === t2.direction) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/primary", schemaPath: "#/properties/experiments/items/properties/primary/required", keyword: "required", params: { missingProperty: "direction" } };
                        (_ ??= []).push(e4), x++;
                      }
                      if (void 0 === t2.mde) {
                        let e4 = { instancePath: m2 + "/experiments/" + a2 + "/primary", schemaPath: "#/properties/experiments/items/properties/primary/required", keyword: "required", params: { missingProperty: "mde" } };
                        (_ ??= []).push(e4), x++;
                      }
                      for (let e4 in t2)
                        if ("metric" !== e4 && "direction" !== e4 && "mde" !== e4) {
                          let t3 = { instancePath: m2 + "/experiments/" + a2 + "/primary", schemaPath: "#/properties/experiments/items/properties/primary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e4 } };
                          (_ ??= []).push(t3), x++;
                        }
                      if (void 0 !== t2.metric) {
                        let e4 = t2.metric;
                        if ("string" != typeof e4) {
                          let e5 = { instancePath: m2 + "/experiments/" + a2 + "/primary/metric", schemaPath: "#/properties/experiments/items/properties/primary/properties/metric/type", keyword: "type", params: { type: "string" } };
                          (_ ??= []).push(e5), x++;
                        }
                        if ("merged_within_72h" !== e4 && "time_to_merge_p50_h" !== e4 && "success_rate" !== e4 && "operation_failure_rate" !== e4 && "conflict_rate" !== e4 && "api_calls_per_scan" !== e4 && "duration_seconds" !== e4) {
                          let e5 = { instancePath: m2 + "/experiments/" + a2 + "/primary/metric", schemaPath: "#/properties/experiments/items/properties/primary/properties/metric/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.primary.properties.metric.enum } };
                          (_ ??= []).push(e5), x++;
                        }
                      }
                      if (void 0 !== t2.direction) {
                        let e4 = t2.direction;
                        if ("string" != typeof e4) {
                          let e5 = { instancePath: m2 + "/experiments/" + a2 + "/primary/direction", schemaPath: "#/properties/experiments/items/properties/primary/properties/direction/type", keyword: "type", params: { type: "string" } };
                          (_ ??= []).push(e5), x++;
                        }
                        if ("up" !== e4 && "down" !== e4) {
                          let e5 = { instancePath: m2 + "/experiments/" + a2 + "/primary/direction", schemaPath: "#/properties/experiments/items/properties/primary/properties/direction/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.primary.properties.direction.enum } };
                          (_ ??= []).push(e5), x++;
                        }
                      }
                      if (void 0 !== t2.mde) {
                        let e4 = t2.mde;
                        if ("number" == typeof e4 && isFinite(e4)) {
                          if (e4 > 1 || isNaN(e4)) {
                            let e5 = { instancePath: m2 + "/experiments/" + a2 + "/primary/mde", schemaPath: "#/properties/experiments/items/properties/primary/properties/mde/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                            (_ ??= []).push(e5), x++;
                          }
                          if (e4 <= 0 || isNaN(e4)) {
                            let e5 = { instancePath: m2 + "/experiments/" + a2 + "/primary/mde", schemaPath: "#/properties/experiments/items/properties/primary/properties/mde/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                            (_ ??= []).push(e5), x++;
                          }
                        } else {
                          let e5 = { instancePath: m2 + "/experiments/" + a2 + "/primary/mde", schemaPath: "#/properties/experiments/items/properties/primary/properties/mde/type", keyword: "type", params: { type: "number" } };
                          (_ ??= []).push(e5), x++;
                        }
                      }
                    } else {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/primary", schemaPath: "#/properties/experiments/items/properties/primary/type", keyword: "type", params: { type: "object" } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.secondary) {
                    let t2 = e3.secondary;
                    if (Array.isArray(t2)) {
                      if (t2.length > 10) {
                        let e5 = { instancePath: m2 + "/experiments/" + a2 + "/secondary", schemaPath: "#/properties/experiments/items/properties/secondary/maxItems", keyword: "maxItems", params: { limit: 10 } };
                        (_ ??= []).push(e5), x++;
                      }
                      let e4 = t2.length;
                      for (let s2 = 0; s2 < e4; s2++) {
                        let e5 = t2[s2];
                        if ("string" != typeof e5) {
                          let e6 = { instancePath: m2 + "/experiments/" + a2 + "/secondary/" + s2, schemaPath: "#/properties/experiments/items/properties/secondary/items/type", keyword: "type", params: { type: "string" } };
                          (_ ??= []).push(e6), x++;
                        }
                        if ("merged_within_72h" !== e5 && "time_to_merge_p50_h" !== e5 && "success_rate" !== e5 && "operation_failure_rate" !== e5 && "conflict_rate" !== e5 && "api_calls_per_scan" !== e5 && "duration_seconds" !== e5) {
                          let e6 = { instancePath: m2 + "/experiments/" + a2 + "/secondary/" + s2, schemaPath: "#/properties/experiments/items/properties/secondary/items/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.secondary.items.enum } };
                          (_ ??= []).push(e6), x++;
                        }
                      }
                    } else {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/secondary", schemaPath: "#/properties/experiments/items/properties/secondary/type", keyword: "type", params: { type: "array" } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.guardrails) {
                    let t2 = e3.guardrails;
                    if (Array.isArray(t2)) {
                      if (t2.length > 10) {
                        let e5 = { instancePath: m2 + "/experiments/" + a2 + "/guardrails", schemaPath: "#/properties/experiments/items/properties/guardrails/maxItems", keyword: "maxItems", params: { limit: 10 } };
                        (_ ??= []).push(e5), x++;
                      }
                      let e4 = t2.length;
                      for (let s2 = 0; s2 < e4; s2++) {
                        let e5 = t2[s2];
                        if (e5 && "object" == typeof e5 && !Array.isArray(e5)) {
                          if (void 0 === e5.metric) {
                            let e6 = { instancePath: m2 + "/experiments/" + a2 + "/guardrails/" + s2, schemaPath: "#/properties/experiments/items/properties/guardrails/items/required", keyword: "required", params: { missingProperty: "metric" } };
                            (_ ??= []).push(e6), x++;
                          }
                          if (void 0 === e5.direction) {
                            let e6 = { instancePath: m2 + "/experiments/" + a2 + "/guardrails/" + s2, schemaPath: "#/properties/experiments/items/properties/guardrails/items/required", keyword: "required", params: { missingProperty: "direction" } };
                            (_ ??= []).push(e6), x++;
                          }
                          for (let t3 in e5)
                            if ("metric" !== t3 && "direction" !== t3 && "margin" !== t3 && "relative_margin" !== t3 && "on_breach" !== t3) {
                              let e6 = { instancePath: m2 + "/experiments/" + a2 + "/guardrails/" + s2, schemaPath: "#/properties/experiments/items/properties/guardrails/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t3 } };
                              (_ ??= []).push(e6), x++;
                            }
                          if (void 0 !== e5.metric) {
                            let t3 = e5.metric;
                            if ("string" != typeof t3) {
                              let e6 = { instancePath: m2 + "/experiments/" + a2 + "/guardrails/" + s2 + "/metric", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/metric/type", keyword: "type", params: { type: "string" } };
                              (_ ??= []).push(e6), x++;
                            }
                            if ("merged_within_72h" !== t3 && "time_to_merge_p50_h" !== t3 && "success_rate" !== t3 && "operation_failure_rate" !== t3 && "conflict_rate" !== t3 && "api_calls_per_scan" !== t3 && "duration_seconds" !== t3) {
                              let e6 = { instancePath: m2 + "/experiments/" + a2 + "/guardrails/" + s2 + "/metric", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/metric/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.guardrails.items.properties.metric.enum } };
                              (_ ??= []).push(e6), x++;
                            }
                          }
                          if (void 0 !== e5.direction) {
                            let t3 = e5.direction;
                            if ("string" != typeof t3) {
                              let e6 = { instancePath: m2 + "/experiments/" + a2 + "/guardrails/" + s2 + "/direction", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/direction/type", keyword: "type", params: { type: "string" } };
                              (_ ??= []).push(e6), x++;
                            }
                            if ("up" !== t3 && "down" !== t3) {
                              let e6 = { instancePath: m2 + "/experiments/" + a2 + "/guardrails/" + s2 + "/direction", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/direction/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.guardrails.items.properties.direction.enum } };
                              (_ ??= []).push(e6), x++;
                            }
                          }
                          if (void 0 !== e5.margin) {
                            let t3 = e5.margin;
                            if ("number" == typeof t3 && isFinite(t3)) {
                              if (t3 > 1 || isNaN(t3)) {
                                let e6 = { instancePath: m2 + "/experiments/" + a2 + "/guardrails/" + s2 + "/margin", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                                (_ ??= []).push(e6), x++;
                              }
                              if (t3 < 0 || isNaN(t3)) {
                                let e6 = { instancePath: m2 + "/experiments/" + a2 + "/guardrails/" + s2 + "/margin", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                (_ ??= []).push(e6), x++;
                              }
                            } else {
                              let e6 = { instancePath: m2 + "/experiments/" + a2 + "/guardrails/" + s2 + "/margin", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/margin/type", keyword: "type", params: { type: "number" } };
                              (_ ??= []).push(e6), x++;
                            }
                          }
                          if (void 0 !== e5.relative_margin) {
                            let t3 = e5.relative_margin;
                            if ("number" == typeof t3 && isFinite(t3)) {
                              if (t3 > 10 || isNaN(t3)) {
                                let e6 = { instancePath: m2 + "/experiments/" + a2 + "/guardrails/" + s2 + "/relative_margin", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/relative_margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 } };
                                (_ ??= []).push(e6), x++;
                              }
                              if (t3 < 0 || isNaN(t3)) {
                                let e6 = { instancePath: m2 + "/experiments/" + a2 + "/guardrails/" + s2 + "/relative_margin", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/relative_margin/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                (_ ??= []).push(e6), x++;
                              }
                            } else {
                              let e6 = { instancePath: m2 + "/experiments/" + a2 + "/guardrails/" + s2 + "/relative_margin", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/relative_margin/type", keyword: "type", params: { type: "number" } };
                              (_ ??= []).push(e6), x++;
                            }
                          }
                          if (void 0 !== e5.on_breach) {
                            let t3 = e5.on_breach;
                            if ("string" != typeof t3) {
                              let e6 = { instancePath: m2 + "/experiments/" + a2 + "/guardrails/" + s2 + "/on_breach", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/on_breach/type", keyword: "type", params: { type: "string" } };
                              (_ ??= []).push(e6), x++;
                            }
                            if ("stop" !== t3 && "warn" !== t3) {
                              let e6 = { instancePath: m2 + "/experiments/" + a2 + "/guardrails/" + s2 + "/on_breach", schemaPath: "#/properties/experiments/items/properties/guardrails/items/properties/on_breach/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.guardrails.items.properties.on_breach.enum } };
                              (_ ??= []).push(e6), x++;
                            }
                          }
                        } else {
                          let e6 = { instancePath: m2 + "/experiments/" + a2 + "/guardrails/" + s2, schemaPath: "#/properties/experiments/items/properties/guardrails/items/type", keyword: "type", params: { type: "object" } };
                          (_ ??= []).push(e6), x++;
                        }
                      }
                    } else {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/guardrails", schemaPath: "#/properties/experiments/items/properties/guardrails/type", keyword: "type", params: { type: "array" } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.analysis) {
                    let t2 = e3.analysis;
                    if (t2 && "object" == typeof t2 && !Array.isArray(t2)) {
                      for (let e4 in t2)
                        if ("alpha" !== e4 && "min_units" !== e4 && "pre_period_days" !== e4) {
                          let t3 = { instancePath: m2 + "/experiments/" + a2 + "/analysis", schemaPath: "#/properties/experiments/items/properties/analysis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e4 } };
                          (_ ??= []).push(t3), x++;
                        }
                      if (void 0 !== t2.alpha) {
                        let e4 = t2.alpha;
                        if ("number" == typeof e4 && isFinite(e4)) {
                          if (e4 > 0.5 || isNaN(e4)) {
                            let e5 = { instancePath: m2 + "/experiments/" + a2 + "/analysis/alpha", schemaPath: "#/properties/experiments/items/properties/analysis/properties/alpha/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.5 } };
                            (_ ??= []).push(e5), x++;
                          }
                          if (e4 <= 0 || isNaN(e4)) {
                            let e5 = { instancePath: m2 + "/experiments/" + a2 + "/analysis/alpha", schemaPath: "#/properties/experiments/items/properties/analysis/properties/alpha/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                            (_ ??= []).push(e5), x++;
                          }
                        } else {
                          let e5 = { instancePath: m2 + "/experiments/" + a2 + "/analysis/alpha", schemaPath: "#/properties/experiments/items/properties/analysis/properties/alpha/type", keyword: "type", params: { type: "number" } };
                          (_ ??= []).push(e5), x++;
                        }
                      }
                      if (void 0 !== t2.min_units) {
                        let e4 = t2.min_units;
                        if (!("number" == typeof e4 && !(e4 % 1) && !isNaN(e4) && isFinite(e4))) {
                          let e5 = { instancePath: m2 + "/experiments/" + a2 + "/analysis/min_units", schemaPath: "#/properties/experiments/items/properties/analysis/properties/min_units/type", keyword: "type", params: { type: "integer" } };
                          (_ ??= []).push(e5), x++;
                        }
                        if ("number" == typeof e4 && isFinite(e4)) {
                          if (e4 > 1e4 || isNaN(e4)) {
                            let e5 = { instancePath: m2 + "/experiments/" + a2 + "/analysis/min_units", schemaPath: "#/properties/experiments/items/properties/analysis/properties/min_units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                            (_ ??= []).push(e5), x++;
                          }
                          if (e4 < 2 || isNaN(e4)) {
                            let e5 = { instancePath: m2 + "/experiments/" + a2 + "/analysis/min_units", schemaPath: "#/properties/experiments/items/properties/analysis/properties/min_units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 } };
                            (_ ??= []).push(e5), x++;
                          }
                        }
                      }
                      if (void 0 !== t2.pre_period_days) {
                        let e4 = t2.pre_period_days;
                        if (!("number" == typeof e4 && !(e4 % 1) && !isNaN(e4) && isFinite(e4))) {
                          let e5 = { instancePath: m2 + "/experiments/" + a2 + "/analysis/pre_period_days", schemaPath: "#/properties/experiments/items/properties/analysis/properties/pre_period_days/type", keyword: "type", params: { type: "integer" } };
                          (_ ??= []).push(e5), x++;
                        }
                        if ("number" == typeof e4 && isFinite(e4)) {
                          if (e4 > 365 || isNaN(e4)) {
                            let e5 = { instancePath: m2 + "/experiments/" + a2 + "/analysis/pre_period_days", schemaPath: "#/properties/experiments/items/properties/analysis/properties/pre_period_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 } };
                            (_ ??= []).push(e5), x++;
                          }
                          if (e4 < 0 || isNaN(e4)) {
                            let e5 = { instancePath: m2 + "/experiments/" + a2 + "/analysis/pre_period_days", schemaPath: "#/properties/experiments/items/properties/analysis/properties/pre_period_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            (_ ??= []).push(e5), x++;
                          }
                        }
                      }
                    } else {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/analysis", schemaPath: "#/properties/experiments/items/properties/analysis/type", keyword: "type", params: { type: "object" } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                  if (void 0 !== e3.variants) {
                    let s2 = e3.variants;
                    if (Array.isArray(s2)) {
                      if (s2.length > 10) {
                        let e5 = { instancePath: m2 + "/experiments/" + a2 + "/variants", schemaPath: "#/properties/experiments/items/properties/variants/maxItems", keyword: "maxItems", params: { limit: 10 } };
                        (_ ??= []).push(e5), x++;
                      }
                      let e4 = s2.length;
                      for (let r3 = 0; r3 < e4; r3++) {
                        let e5 = s2[r3];
                        if (e5 && "object" == typeof e5 && !Array.isArray(e5)) {
                          if (void 0 === e5.id) {
                            let e6 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3, schemaPath: "#/properties/experiments/items/properties/variants/items/required", keyword: "required", params: { missingProperty: "id" } };
                            (_ ??= []).push(e6), x++;
                          }
                          if (void 0 === e5.weight) {
                            let e6 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3, schemaPath: "#/properties/experiments/items/properties/variants/items/required", keyword: "required", params: { missingProperty: "weight" } };
                            (_ ??= []).push(e6), x++;
                          }
                          if (void 0 === e5.settings) {
                            let e6 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3, schemaPath: "#/properties/experiments/items/properties/variants/items/required", keyword: "required", params: { missingProperty: "settings" } };
                            (_ ??= []).push(e6), x++;
                          }
                          for (let t2 in e5)
                            if ("id" !== t2 && "weight" !== t2 && "settings" !== t2) {
                              let e6 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3, schemaPath: "#/properties/experiments/items/properties/variants/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t2 } };
                              (_ ??= []).push(e6), x++;
                            }
                          if (void 0 !== e5.id) {
                            let i2 = e5.id;
                            if ("string" == typeof i2) {
                              if (t(i2) > 64) {
                                let e6 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/id", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 } };
                                (_ ??= []).push(e6), x++;
                              }
                              if (1 > t(i2)) {
                                let e6 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/id", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                                (_ ??= []).push(e6), x++;
                              }
                              if (!p.test(i2)) {
                                let e6 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/id", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
                                (_ ??= []).push(e6), x++;
                              }
                            } else {
                              let e6 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/id", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/id/type", keyword: "type", params: { type: "string" } };
                              (_ ??= []).push(e6), x++;
                            }
                          }
                          if (void 0 !== e5.weight) {
                            let t2 = e5.weight;
                            if ("number" == typeof t2 && isFinite(t2)) {
                              if (t2 > 1 || isNaN(t2)) {
                                let e6 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/weight", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
                                (_ ??= []).push(e6), x++;
                              }
                              if (t2 < 0 || isNaN(t2)) {
                                let e6 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/weight", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                (_ ??= []).push(e6), x++;
                              }
                            } else {
                              let e6 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/weight", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/weight/type", keyword: "type", params: { type: "number" } };
                              (_ ??= []).push(e6), x++;
                            }
                          }
                          if (void 0 !== e5.settings) {
                            let t2 = e5.settings;
                            if (t2 && "object" == typeof t2 && !Array.isArray(t2)) {
                              if (void 0 !== t2.auto_merge_threshold_commits) {
                                let e6 = t2.auto_merge_threshold_commits;
                                if (!("number" == typeof e6 && !(e6 % 1) && !isNaN(e6) && isFinite(e6))) {
                                  let e7 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/auto_merge_threshold_commits", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/auto_merge_threshold_commits/type", keyword: "type", params: { type: "integer" } };
                                  (_ ??= []).push(e7), x++;
                                }
                                if ("number" == typeof e6 && isFinite(e6)) {
                                  if (e6 > 1e3 || isNaN(e6)) {
                                    let e7 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/auto_merge_threshold_commits", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/auto_merge_threshold_commits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
                                    (_ ??= []).push(e7), x++;
                                  }
                                  if (e6 < 1 || isNaN(e6)) {
                                    let e7 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/auto_merge_threshold_commits", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/auto_merge_threshold_commits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    (_ ??= []).push(e7), x++;
                                  }
                                }
                              }
                              if (void 0 !== t2.threshold) {
                                let e6 = t2.threshold;
                                if (!("number" == typeof e6 && !(e6 % 1) && !isNaN(e6) && isFinite(e6))) {
                                  let e7 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/threshold", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/threshold/type", keyword: "type", params: { type: "integer" } };
                                  (_ ??= []).push(e7), x++;
                                }
                                if ("number" == typeof e6 && isFinite(e6)) {
                                  if (e6 > 1e3 || isNaN(e6)) {
                                    let e7 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/threshold", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/threshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
                                    (_ ??= []).push(e7), x++;
                                  }
                                  if (e6 < 1 || isNaN(e6)) {
                                    let e7 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/threshold", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                    (_ ??= []).push(e7), x++;
                                  }
                                }
                              }
                              if (void 0 !== t2.diverged) {
                                let e6 = t2.diverged;
                                if ("string" != typeof e6) {
                                  let e7 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/diverged", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/diverged/type", keyword: "type", params: { type: "string" } };
                                  (_ ??= []).push(e7), x++;
                                }
                                if ("report" !== e6 && "report-always" !== e6 && "sync" !== e6 && "skip" !== e6) {
                                  let e7 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/diverged", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/diverged/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.variants.items.properties.settings.properties.diverged.enum } };
                                  (_ ??= []).push(e7), x++;
                                }
                              }
                              if (void 0 !== t2.finished) {
                                let e6 = t2.finished;
                                if ("string" != typeof e6) {
                                  let e7 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/finished", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/finished/type", keyword: "type", params: { type: "string" } };
                                  (_ ??= []).push(e7), x++;
                                }
                                if ("leave" !== e6 && "sync" !== e6) {
                                  let e7 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/finished", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/finished/enum", keyword: "enum", params: { allowedValues: i.experiments.items.properties.variants.items.properties.settings.properties.finished.enum } };
                                  (_ ??= []).push(e7), x++;
                                }
                              }
                              if (void 0 === t2.labels || h(t2.labels, { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/labels", parentData: t2, parentDataProperty: "labels", rootData: f2 }) || (x = (_ = null === _ ? h.errors : _.concat(h.errors)).length), void 0 !== t2.recreate_after_days) {
                                let e6 = t2.recreate_after_days;
                                if (!("number" == typeof e6 && !(e6 % 1) && !isNaN(e6) && isFinite(e6))) {
                                  let e7 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/recreate_after_days", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/recreate_after_days/type", keyword: "type", params: { type: "integer" } };
                                  (_ ??= []).push(e7), x++;
                                }
                                if ("number" == typeof e6 && isFinite(e6)) {
                                  if (e6 > 3650 || isNaN(e6)) {
                                    let e7 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/recreate_after_days", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/recreate_after_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 } };
                                    (_ ??= []).push(e7), x++;
                                  }
                                  if (e6 < 0 || isNaN(e6)) {
                                    let e7 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/recreate_after_days", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/recreate_after_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    (_ ??= []).push(e7), x++;
                                  }
                                }
                              }
                              if (void 0 !== t2.replay_guard && "boolean" != typeof t2.replay_guard) {
                                let e6 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/replay_guard", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/properties/replay_guard/type", keyword: "type", params: { type: "boolean" } };
                                (_ ??= []).push(e6), x++;
                              }
                              void 0 === t2.conflict_reviewers || l(t2.conflict_reviewers, { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/conflict_reviewers", parentData: t2, parentDataProperty: "conflict_reviewers", rootData: f2 }) || (x = (_ = null === _ ? l.errors : _.concat(l.errors)).length), void 0 === t2.conflict_strategies || d(t2.conflict_strategies, { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/conflict_strategies", parentData: t2, parentDataProperty: "conflict_strategies", rootData: f2 }) || (x = (_ = null === _ ? d.errors : _.concat(d.errors)).length), void 0 === t2.conflict_sets || u(t2.conflict_sets, { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/conflict_sets", parentData: t2, parentDataProperty: "conflict_sets", rootData: f2 }) || (x = (_ = null === _ ? u.errors : _.concat(u.errors)).length), void 0 === t2.pull_requests || g(t2.pull_requests, { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings/pull_requests", parentData: t2, parentDataProperty: "pull_requests", rootData: f2 }) || (x = (_ = null === _ ? g.errors : _.concat(g.errors)).length);
                            } else {
                              let e6 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3 + "/settings", schemaPath: "#/properties/experiments/items/properties/variants/items/properties/settings/type", keyword: "type", params: { type: "object" } };
                              (_ ??= []).push(e6), x++;
                            }
                          }
                        } else {
                          let e6 = { instancePath: m2 + "/experiments/" + a2 + "/variants/" + r3, schemaPath: "#/properties/experiments/items/properties/variants/items/type", keyword: "type", params: { type: "object" } };
                          (_ ??= []).push(e6), x++;
                        }
                      }
                    } else {
                      let e4 = { instancePath: m2 + "/experiments/" + a2 + "/variants", schemaPath: "#/properties/experiments/items/properties/variants/type", keyword: "type", params: { type: "array" } };
                      (_ ??= []).push(e4), x++;
                    }
                  }
                } else {
                  let e4 = { instancePath: m2 + "/experiments/" + a2, schemaPath: "#/properties/experiments/items/type", keyword: "type", params: { type: "object" } };
                  (_ ??= []).push(e4), x++;
                }
              }
            } else
              (_ ??= []).push({ instancePath: m2 + "/experiments", schemaPath: "#/properties/experiments/type", keyword: "type", params: { type: "array" } }), x++;
          }
          if (void 0 !== e.bots) {
            let i2 = e.bots;
            if (i2 && "object" == typeof i2 && !Array.isArray(i2)) {
              for (let e2 in i2)
                if ("user_ids" !== e2 && "branch_prefixes" !== e2) {
                  let t2 = { instancePath: m2 + "/bots", schemaPath: "#/properties/bots/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: e2 } };
                  (_ ??= []).push(t2), x++;
                }
              if (void 0 !== i2.user_ids) {
                let e2 = i2.user_ids;
                if (Array.isArray(e2)) {
                  e2.length > 1e3 && ((_ ??= []).push({ instancePath: m2 + "/bots/user_ids", schemaPath: "#/properties/bots/properties/user_ids/maxItems", keyword: "maxItems", params: { limit: 1e3 } }), x++);
                  let t2 = e2.length;
                  for (let i3 = 0; i3 < t2; i3++) {
                    let t3 = e2[i3];
                    if (!("number" == typeof t3 && !(t3 % 1) && !isNaN(t3) && isFinite(t3))) {
                      let e3 = { instancePath: m2 + "/bots/user_ids/" + i3, schemaPath: "#/properties/bots/properties/user_ids/items/type", keyword: "type", params: { type: "integer" } };
                      (_ ??= []).push(e3), x++;
                    }
                    if ("number" == typeof t3 && isFinite(t3)) {
                      if (t3 > 9007199254740991 || isNaN(t3)) {
                        let e3 = { instancePath: m2 + "/bots/user_ids/" + i3, schemaPath: "#/properties/bots/properties/user_ids/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                        (_ ??= []).push(e3), x++;
                      }
                      if (t3 < 1 || isNaN(t3)) {
                        let e3 = { instancePath: m2 + "/bots/user_ids/" + i3, schemaPath: "#/properties/bots/properties/user_ids/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        (_ ??= []).push(e3), x++;
                      }
                    }
                  }
                } else
                  (_ ??= []).push({ instancePath: m2 + "/bots/user_ids", schemaPath: "#/properties/bots/properties/user_ids/type", keyword: "type", params: { type: "array" } }), x++;
              }
              if (void 0 !== i2.branch_prefixes) {
                let e2 = i2.branch_prefixes;
                if (Array.isArray(e2)) {
                  e2.length > 1e3 && ((_ ??= []).push({ instancePath: m2 + "/bots/branch_prefixes", schemaPath: "#/properties/bots/properties/branch_prefixes/maxItems", keyword: "maxItems", params: { limit: 1e3 } }), x++);
                  let i3 = e2.length;
                  for (let s2 = 0; s2 < i3; s2++) {
                    let i4 = e2[s2];
                    if ("string" == typeof i4) {
                      if (t(i4) > 255) {
                        let e3 = { instancePath: m2 + "/bots/branch_prefixes/" + s2, schemaPath: "#/properties/bots/properties/branch_prefixes/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                        (_ ??= []).push(e3), x++;
                      }
                      if (1 > t(i4)) {
                        let e3 = { instancePath: m2 + "/bots/branch_prefixes/" + s2, schemaPath: "#/properties/bots/properties/branch_prefixes/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        (_ ??= []).push(e3), x++;
                      }
                    } else {
                      let e3 = { instancePath: m2 + "/bots/branch_prefixes/" + s2, schemaPath: "#/properties/bots/properties/branch_prefixes/items/type", keyword: "type", params: { type: "string" } };
                      (_ ??= []).push(e3), x++;
                    }
                  }
                } else
                  (_ ??= []).push({ instancePath: m2 + "/bots/branch_prefixes", schemaPath: "#/properties/bots/properties/branch_prefixes/type", keyword: "type", params: { type: "array" } }), x++;
              }
            } else
              (_ ??= []).push({ instancePath: m2 + "/bots", schemaPath: "#/properties/bots/type", keyword: "type", params: { type: "object" } }), x++;
          }
        } else
          (_ ??= []).push({ instancePath: m2, schemaPath: "#/type", keyword: "type", params: { type: "object" } }), x++;
        return P.errors = _, 0 === x;
      }
      ;
      function describeExpectation(schema) {
        if (schema.enum)
          return `one of ${schema.enum.map((word) => JSON.stringify(word)).join(", ")}`;
        switch (schema.type) {
          case "boolean":
            return "true or false";
          case "integer":
            return `an integer${describeBounds(schema)}`;
          case "number":
            return `a number${describeBounds(schema)}`;
          case "array":
            return describeList(schema);
          case "object":
            return "an object";
          case "string":
            return describeText(schema);
          default:
            return "owner/name or an object";
        }
      }
      function describeList({ minItems, maxItems }) {
        if (maxItems === void 0)
          return "a list";
        return minItems === maxItems ? `a list of ${maxItems}` : `a list of at most ${maxItems}`;
      }
      function describeBounds({ minimum, exclusiveMinimum, maximum }) {
        if (exclusiveMinimum !== void 0)
          return ` above ${exclusiveMinimum} and up to ${maximum}`;
        if (minimum === void 0)
          return "";
        return maximum === void 0 || maximum === Number.MAX_SAFE_INTEGER ? ` of at least ${minimum}` : ` from ${minimum} to ${maximum}`;
      }
      function describeText({ maxLength, pattern, examples }) {
        if (maxLength === void 0)
          return "a string";
        const example = pattern === void 0 ? void 0 : examples?.[0];
        if (example !== void 0)
          return `a string such as ${JSON.stringify(example)}`;
        const kind = pattern === void 0 ? "a string" : "a glob, with at most one '!' in front,";
        return `${kind} of 1 to ${(0, plural.B4)(maxLength, "character")}`;
      }
      function describeRemedy(schema, value) {
        if (schema.enum && typeof value === "string") {
          const suggestion = (0, did_you_mean.t)(value, schema.enum);
          if (suggestion !== "")
            return suggestion;
        }
        if (typeof value === "string" && looksLike(value, schema)) {
          return schema.type === "boolean" ? " Remove the quotes." : " Write it as plain digits, without quotes, leading zeros or separators.";
        }
        if (schema.default !== void 0) {
          return ` Change it, or remove the key for the default, ${JSON.stringify(schema.default)}.`;
        }
        return " Change it.";
      }
      function looksLike(value, { type }) {
        return (type === "integer" || type === "number") && /^[-+]?\d[\d_.,']*$/.test(value) || type === "boolean" && /^(?:true|false)$/.test(value);
      }
      ;
      function findSchemaViolations(document) {
        const validate = ecosystem_validator_validate;
        if (validate(document.data))
          return [];
        return (validate.errors ?? []).map((error) => schema_findings_createFinding(error, document)).filter((finding) => finding !== null);
      }
      function schema_findings_createFinding(error, document) {
        const pointer = error.instancePath;
        const at = (rule, message, severity2 = "error") => ({
          ...document.locate(pointer),
          rule,
          severity: severity2,
          message: (0, secret_text.f)(message),
          pointer
        });
        switch (error.keyword) {
          case "required":
            return at("CFG003", describeMissingKey(pointer, String(error.params.missingProperty)));
          case "additionalProperties":
            return createUnknownKeyFinding(error, document);
          case "type":
            return at("CFG005", describeMismatch(error, document));
          case "pattern":
            return isRepositoryName(pointer) ? null : at("CFG006", describeMismatch(error, document));
          default:
            return at("CFG006", describeMismatch(error, document));
        }
      }
      function isRepositoryName(pointer) {
        return /^\/repositories\/\d+(?:\/repository)?$/.test(pointer);
      }
      const MISSING_EXAMPLES = {
        repository: "the owner/name of a repository",
        variants: "a list of at least two variants",
        start: 'a day such as "2026-12-01"',
        mde: "the smallest difference that matters, such as 0.1"
      };
      function describeMissingKey(pointer, key) {
        const example = MISSING_EXAMPLES[key];
        const remedy = example === void 0 ? "Add it." : `Add it with ${example}.`;
        return `${(0, describe_value.df)(pointer)} has no key ${JSON.stringify(key)}. ${remedy}`;
      }
      function createUnknownKeyFinding(error, document) {
        const key = String(error.params.additionalProperty);
        const known = Object.keys(schemaOf(error).properties ?? {});
        return createUnknownKey(document, error.instancePath, key, known);
      }
      function createUnknownKey(document, pointer, key, known) {
        const suggestion = (0, did_you_mean.t)(key, known) || ` Known keys: ${known.join(", ")}.`;
        return {
          ...document.locateKey(pointer, key),
          rule: "CFG004",
          severity: "warning",
          message: (0, secret_text.f)(`${(0, describe_value.df)(pointer)} has an unknown key, ${(0, describe_value.hD)(key)}, which is ignored.${suggestion}`),
          pointer
        };
      }
      function describeMismatch(error, document) {
        const schema = schemaOf(error);
        const value = followPointer(document.data, error.instancePath);
        const place = (0, describe_value.df)(error.instancePath);
        const expected = `${place} must be ${describeExpectation(schema)}, but is ${describeActual(error.keyword, value)}.`;
        return `${expected}${describeRemedy(schema, value)}`;
      }
      function describeActual(keyword, value) {
        if (keyword === "maxItems" && Array.isArray(value))
          return `a list of ${value.length}`;
        if (keyword === "maxLength" && typeof value === "string")
          return `a string of ${(0, plural.B4)(value.length, "character")}`;
        return (0, describe_value.bp)(value);
      }
      const SHARED_PLACE = /^(?:\/sync|\/repositories\/\d+|\/experiments\/\d+\/variants\/\d+\/settings)?\/([a-z_]+)(?:\/|$)/;
      function schemaOf({ schemaPath, instancePath }) {
        const keywordAt = schemaPath.lastIndexOf("/");
        const part = decodeURIComponent(schemaPath.slice(1, keywordAt));
        const [place = "", key = ""] = SHARED_PLACE.exec(instancePath) ?? [];
        const start = key in SHARED_PARTS ? toSchemaPointer(place) : "";
        return followPointer(ECOSYSTEM_SCHEMA, `${start}${part}`);
      }
      function toSchemaPointer(place) {
        const parts = place.split("/").filter((part) => part !== "");
        return parts.map((part) => /^\d+$/.test(part) ? "/items" : `/properties/${part}`).join("");
      }
      function followPointer(data, pointer) {
        let found = data;
        for (const part of pointer.split("/").slice(1)) {
          const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
          found = typeof found === "object" && found !== null ? found[key] : void 0;
        }
        return found;
      }
      ;
      const MIN_SCHEDULE_MINUTES = 5;
      function checkEcosystemConfig(text, source) {
        return checkEcosystemDocument((0, read_config_document.A)(text, source.format ?? (0, config_document.H)(source.file)));
      }
      function checkEcosystemDocument(document) {
        const findings = (0, config_finding.T)([
          ...document.findings,
          ...findLeakedSecrets(document),
          ...document.isReadable ? findProblems(document) : []
        ]);
        const errors2 = findings.filter(({ severity: severity2 }) => severity2 === "error");
        const isUsable = document.isReadable && errors2.every(isAboutExperiments);
        const file = document.data;
        const config = isUsable ? createEcosystemConfig(errors2.length === 0 ? file : { ...file, experiments: [] }) : null;
        return { config, findings, document };
      }
      function isAboutExperiments({ pointer }) {
        return pointer === EXPERIMENTS_POINTER || pointer.startsWith(`${EXPERIMENTS_POINTER}/`);
      }
      function findProblems(document) {
        return [
          ...findSchemaViolations(document),
          ...findRepositoryProblems(document),
          ...findIdleWeights(document),
          ...findMistypedSwitches(document),
          ...findShortInterval(document),
          ...findPatternProblems(document),
          ...findExperimentProblems(document, EXPERIMENT_SETTING_KEYS),
          ...findNotificationProblems(document),
          ...findPullRequestProblems(document),
          ...findDiscoverProblems(document)
        ];
      }
      function findMistypedSwitches(document) {
        const switches = (0, own_property.Z)(document.data, "automation_config");
        if (typeof switches !== "object" || switches === null)
          return [];
        return Object.keys(switches).filter((key) => !AUTOMATION_CONFIG_KEYS.includes(key)).filter((key) => (0, did_you_mean.q)(key, AUTOMATION_CONFIG_KEYS) !== void 0).map((key) => createUnknownKey(document, "/automation_config", key, AUTOMATION_CONFIG_KEYS));
      }
      function findShortInterval(document) {
        const pointer = "/sync_interval_minutes";
        const minutes = (0, own_property.Z)(document.data, "sync_interval_minutes");
        if (!Number.isInteger(minutes))
          return [];
        if (Number(minutes) < 1 || Number(minutes) >= MIN_SCHEDULE_MINUTES)
          return [];
        return [
          {
            ...document.locate(pointer),
            rule: "CFG010",
            severity: "warning",
            message: `sync_interval_minutes is ${minutes}, but GitHub starts a schedule at most every ${MIN_SCHEDULE_MINUTES} minutes. Set ${MIN_SCHEDULE_MINUTES} or more.`,
            pointer
          }
        ];
      }
      function findLeakedSecrets(document) {
        return (0, secret_text.d)(document.text).map(({ offset, length }) => ({
          ...document.locateText(offset, length),
          rule: "CFG013",
          severity: "error",
          message: "The file contains what looks like a credential. Remove it, revoke it where it was issued, and pass it as a secret.",
          pointer: ""
        }));
      }
    })
  ),
  /***/
  88: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          configFormatOf
        ),
        /* harmony export */
        S: () => (
          /* binding */
          createConfigDocument
        )
        /* harmony export */
      });
      var _syntax_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6017);
      var _syntax_source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(990);
      var _syntax_source_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5733);
      var _describe_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8435);
      var _secret_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5744);
      var _source_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7422);
      const { characters: MAX_CHARACTERS } = _syntax_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.configuration;
      function configFormatOf(file) {
        return /\.ya?ml$/i.test(file) ? "yaml" : "json";
      }
      function createConfigDocument(rawText, reader) {
        const text = (0, _syntax_source_text_js__WEBPACK_IMPORTED_MODULE_1__.Q)(rawText);
        const lines = new _syntax_source_text_js__WEBPACK_IMPORTED_MODULE_1__.r(text);
        const reading = readSource(text, reader);
        const locateText = (offset, length) => lines.range(offset, length);
        if (reading.status === "failed") {
          const findings = reading.problems.map(({ message, start, end }) => createSyntaxFinding(message, locateText(start, end - start)));
          const nowhere = () => locateText(0, 0);
          return {
            isReadable: false,
            data: void 0,
            findings,
            text,
            locate: nowhere,
            locateKey: nowhere,
            itemSpans: () => [],
            locateText
          };
        }
        const { data, root } = reading;
        const place = ({ start, end }) => lines.range(start, end - start);
        return {
          isReadable: true,
          data,
          findings: createRepeatedKeyFindings(root, place),
          text,
          locate: (pointer) => place((0, _syntax_source_tree_js__WEBPACK_IMPORTED_MODULE_2__.UW)(root, pointer)),
          locateKey: (pointer, key) => place((0, _syntax_source_tree_js__WEBPACK_IMPORTED_MODULE_2__.R_)(root, pointer, key)),
          itemSpans: (pointer) => (0, _syntax_source_tree_js__WEBPACK_IMPORTED_MODULE_2__.mx)(root, pointer),
          locateText
        };
      }
      function readSource(text, reader) {
        if (text.length > MAX_CHARACTERS) {
          return (0, _source_reading_js__WEBPACK_IMPORTED_MODULE_3__.z)(`is longer than ${MAX_CHARACTERS.toLocaleString("en")} characters. Split the ecosystem.`);
        }
        return text.trim() === "" ? (0, _source_reading_js__WEBPACK_IMPORTED_MODULE_3__.z)(_source_reading_js__WEBPACK_IMPORTED_MODULE_3__.x) : reader(text);
      }
      function createSyntaxFinding(message, range) {
        return {
          ...range,
          rule: "CFG001",
          severity: "error",
          message: (0, _secret_text_js__WEBPACK_IMPORTED_MODULE_4__.f)(`The file ${message}`),
          pointer: ""
        };
      }
      function createRepeatedKeyFindings(root, place) {
        return (0, _syntax_source_tree_js__WEBPACK_IMPORTED_MODULE_2__.Sk)(root).map(({ key, pointer, first, again }) => ({
          ...place(again),
          rule: "CFG002",
          severity: "error",
          message: (0, _secret_text_js__WEBPACK_IMPORTED_MODULE_4__.f)(`Duplicate key ${(0, _describe_value_js__WEBPACK_IMPORTED_MODULE_5__.hD)(key)}; line ${place(first).line} has it already, and only the last one would count. Remove one of them.`),
          pointer
        }));
      }
    })
  ),
  /***/
  700: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          sortFindings
        ),
        /* harmony export */
        h: () => (
          /* binding */
          toConfigProblem
        )
        /* harmony export */
      });
      function toConfigProblem(finding, file) {
        const { message, line, column, rule } = finding;
        return { message, file, line, column, rule };
      }
      function sortFindings(findings) {
        return findings.toSorted((a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
      }
    })
  ),
  /***/
  8435: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        bp: () => (
          /* binding */
          describeValue
        ),
        /* harmony export */
        df: () => (
          /* binding */
          describePlace
        ),
        /* harmony export */
        hD: () => (
          /* binding */
          quote
        )
        /* harmony export */
      });
      var _syntax_source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5733);
      const MAX_SHOWN = 60;
      function describePlace(pointer) {
        const parts = (0, _syntax_source_tree_js__WEBPACK_IMPORTED_MODULE_0__.GS)(pointer);
        if (parts.length === 0)
          return "The file";
        return parts.reduce((place, part) => {
          if (/^\d+$/.test(part))
            return `${place}[${part}]`;
          const name = /^[\w$-]+$/.test(part) ? part : quote(part);
          return place === "" ? name : `${place}.${name}`;
        }, "");
      }
      function describeValue(value) {
        if (value === null)
          return "empty (null)";
        if (typeof value === "string")
          return value === "" ? "an empty string" : `the string ${quote(value)}`;
        if (Array.isArray(value))
          return value.length === 0 ? "an empty list" : "a list";
        return typeof value === "object" ? "an object" : String(value);
      }
      function quote(text) {
        return JSON.stringify(text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`);
      }
    })
  ),
  /***/
  3941: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          findNearest
        ),
        /* harmony export */
        t: () => (
          /* binding */
          renderSuggestion
        )
        /* harmony export */
      });
      const MAX_DISTANCE = 2;
      function findNearest(word, known) {
        let nearest;
        let nearestDistance = MAX_DISTANCE + 1;
        for (const candidate of known) {
          if (Math.abs(candidate.length - word.length) > MAX_DISTANCE)
            continue;
          const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
          if (distance < nearestDistance && distance * 2 < candidate.length) {
            nearest = candidate;
            nearestDistance = distance;
          }
        }
        return nearest;
      }
      function renderSuggestion(word, known) {
        const nearest = findNearest(word, known);
        return nearest === void 0 ? "" : ` Did you mean ${JSON.stringify(nearest)}?`;
      }
      function editDistance(a, b) {
        let beforeLast = [];
        let last = Array.from({ length: b.length + 1 }, (_, column) => column);
        for (let row = 1; row <= a.length; row++) {
          const current = [row];
          for (let column = 1; column <= b.length; column++) {
            const isSame = a[row - 1] === b[column - 1];
            let distance = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1));
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
              distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(distance);
          }
          beforeLast = last;
          last = current;
        }
        return last[b.length] ?? 0;
      }
    })
  ),
  /***/
  1417: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          readJsonConfig
        )
        /* harmony export */
      });
      var _syntax_json_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3537);
      var _syntax_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6017);
      var _source_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7422);
      function readJsonConfig(text) {
        const { root, errors, tooDeepAt } = (0, _syntax_json_source_js__WEBPACK_IMPORTED_MODULE_0__.y)(text, "json", _syntax_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.configuration);
        if (tooDeepAt !== null) {
          const message = `is nested deeper than ${_syntax_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.configuration.depth} levels. Check the brackets.`;
          return (0, _source_reading_js__WEBPACK_IMPORTED_MODULE_2__.z)(message, tooDeepAt, 1);
        }
        const parsed = parseJson(text);
        if (parsed.isValid && root !== null)
          return { status: "read", data: parsed.data, root };
        if (errors.length > 0) {
          const problems = errors.map((error) => ({
            message: describeError(error, text),
            start: error.start,
            end: error.end
          }));
          return { status: "failed", problems };
        }
        return (0, _source_reading_js__WEBPACK_IMPORTED_MODULE_2__.z)("is not valid JSON. Check it with an editor that supports JSON.");
      }
      function parseJson(text) {
        try {
          return { isValid: true, data: JSON.parse(text) };
        } catch {
          return { isValid: false };
        }
      }
      const SYNTAX_MESSAGES = {
        InvalidSymbol: "has an unexpected token here. Put text in double quotes; without quotes, JSON allows only true, false and null.",
        InvalidNumberFormat: "has a number that JSON does not allow. Write it like 15 or 1.5.",
        PropertyNameExpected: "has no key here. Add a key in double quotes, or remove the comma before this position.",
        ValueExpected: "has no value here. Add one, or remove the comma before this position.",
        ColonExpected: "has no ':' between key and value. Add it.",
        CommaExpected: "has no ',' between two values. Add it.",
        CloseBraceExpected: "has a '{' without a matching '}'. Add it.",
        CloseBracketExpected: "has a '[' without a matching ']'. Add it.",
        EndOfFileExpected: "has text after the end of its value. Remove it.",
        InvalidCommentToken: "has a comment, which JSON does not support. Remove it, or write the file in YAML.",
        UnexpectedEndOfString: `has a string without its closing quote. Add '"'.`,
        UnexpectedEndOfNumber: "has an incomplete number. Complete it.",
        InvalidUnicode: "has an invalid \\u escape. Write four hexadecimal digits after \\u.",
        InvalidEscapeCharacter: "has an escape that JSON does not support. Write \\\\ for a backslash.",
        InvalidCharacter: "has a control character in a string. Remove it, or write it as an escape such as \\t."
      };
      function describeError({ code, start }, text) {
        if (/^(?:PropertyName|Value)Expected$/.test(code) && /^[}\]]/.test(text.slice(start, start + 1))) {
          if (/,\s*$/.test(text.slice(Math.max(0, start - 200), start))) {
            return "has a comma after the last value. Remove it.";
          }
        }
        return SYNTAX_MESSAGES[code] ?? "is not valid JSON here. Check the characters around this position.";
      }
    })
  ),
  /***/
  1608: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          present
        ),
        /* harmony export */
        Z: () => (
          /* binding */
          own
        )
        /* harmony export */
      });
      function own(value, key) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
          return void 0;
        return value[key];
      }
      function present(key, value) {
        return value === void 0 ? {} : { [key]: value };
      }
    })
  ),
  /***/
  3959: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          readConfigDocument
        )
        /* harmony export */
      });
      var _config_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88);
      var _json_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1417);
      var _yaml_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5892);
      function readConfigDocument(text, format) {
        return (0, _config_document_js__WEBPACK_IMPORTED_MODULE_0__.S)(text, format === "json" ? _json_reading_js__WEBPACK_IMPORTED_MODULE_1__.J : _yaml_reading_js__WEBPACK_IMPORTED_MODULE_2__.readYamlConfig);
      }
    })
  ),
  /***/
  7422: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          EMPTY_FILE
        ),
        /* harmony export */
        z: () => (
          /* binding */
          failReading
        )
        /* harmony export */
      });
      const EMPTY_FILE = "is empty. List at least one repository under 'repositories'.";
      function failReading(message, start = 0, length = 0) {
        return { status: "failed", problems: [{ message, start, end: start + length }] };
      }
    })
  ),
  /***/
  5892: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        readYamlConfig: () => (
          /* binding */
          readYamlConfig
        )
        /* harmony export */
      });
      var _syntax_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6017);
      var _syntax_yaml_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1163);
      var _source_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7422);
      const { values: MAX_VALUES } = _syntax_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.configuration;
      function readYamlConfig(text) {
        const reading = (0, _syntax_yaml_data_js__WEBPACK_IMPORTED_MODULE_1__.D)(text, _syntax_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.configuration);
        if (reading.status === "failed")
          return describeFailure(reading.failure);
        const { data, root } = reading;
        return root === null || data === null ? (0, _source_reading_js__WEBPACK_IMPORTED_MODULE_2__.z)(_source_reading_js__WEBPACK_IMPORTED_MODULE_2__.x) : { status: "read", data, root };
      }
      function describeFailure(failure) {
        switch (failure.reason) {
          case "invalid":
            return describeInvalid(failure.message, failure.start);
          case "several-documents":
            return (0, _source_reading_js__WEBPACK_IMPORTED_MODULE_2__.z)(`contains ${failure.count} YAML documents. Keep one, and remove '---' and the rest.`, failure.start, 1);
          case "circular-alias":
            return (0, _source_reading_js__WEBPACK_IMPORTED_MODULE_2__.z)("has an alias to a value that contains the alias. Remove the alias.", failure.start, 1);
          case "too-many-values":
            return (0, _source_reading_js__WEBPACK_IMPORTED_MODULE_2__.z)(`expands to more than ${MAX_VALUES.toLocaleString("en")} values when its aliases are resolved. Remove aliases.`, failure.start, 1);
        }
      }
      function describeInvalid(message, start) {
        if (message === void 0)
          return (0, _source_reading_js__WEBPACK_IMPORTED_MODULE_2__.z)("is not valid YAML. Check its escapes and tags.");
        const reason = message.charAt(0).toLowerCase() + message.slice(1, 200);
        return (0, _source_reading_js__WEBPACK_IMPORTED_MODULE_2__.z)(`is not valid YAML: ${reason}. Check the text around this position.`, start, 1);
      }
    })
  ),
  /***/
  5419: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B5: () => (
          /* binding */
          parseSetRules
        ),
        /* harmony export */
        W_: () => (
          /* binding */
          parseStrategyRules
        ),
        /* harmony export */
        j7: () => (
          /* binding */
          CONFLICT_STRATEGIES
        )
        /* harmony export */
      });
      const CONFLICT_STRATEGIES = ["structure", "union", "words", "person", "ours", "theirs"];
      function parseStrategyRules(lines) {
        const rules = [];
        for (const line of lines) {
          const [glob, name] = splitRule(line);
          const strategy = CONFLICT_STRATEGIES.find((known) => known === name);
          if (strategy === void 0 || !glob)
            return null;
          rules.push({ glob, strategy });
        }
        return rules;
      }
      function parseSetRules(lines) {
        const rules = [];
        for (const line of lines) {
          const [glob, key] = splitRule(line);
          if (!glob || !key)
            return null;
          rules.push({ glob, key });
        }
        return rules;
      }
      function splitRule(line) {
        const match = /^(\S+)\s*(?::|=|\s)\s*(\S+)$/.exec(line.trim());
        return [match?.[1]?.replace(/[:=]$/, ""), match?.[2]];
      }
    })
  ),
  /***/
  8401: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          findBranchPatternProblem
        ),
        /* harmony export */
        h: () => (
          /* binding */
          findBranchPrefixProblem
        )
        /* harmony export */
      });
      const PREFIXES = [
        [/^\/?refs\/remotes\/[^/]+\//, "`refs/remotes/<remote>/` is not part of a branch name"],
        [/^\/?refs\/heads\//, "`refs/heads/` is not part of a branch name"],
        [/^\/?heads\//, "`heads/` is not part of a branch name"],
        [/^\/?remotes\/[^/]+\//, "`remotes/<remote>/` is not part of a branch name"],
        [/^\/?origin\//, "`origin/` is the name of a remote, not part of a branch name"],
        [/^(?:\.?\/)+/, "a branch name cannot start with `/` or `./`"]
      ];
      const OTHER_REFS = /^\/?refs\//;
      const FORBIDDEN = /[\p{Cc} ~^:]/u;
      function findBranchPatternProblem(pattern) {
        const sign = pattern.startsWith("!") ? "!" : "";
        const glob = pattern.slice(sign.length);
        const suggest = (name) => name === "" ? {} : { suggestion: `${sign}${name}` };
        const trimmed = glob.trim();
        for (const [prefix, why] of PREFIXES) {
          if (prefix.test(trimmed))
            return { severity: "warning", message: why, ...suggest(trimmed.replace(prefix, "")) };
        }
        if (OTHER_REFS.test(trimmed)) {
          return {
            severity: "warning",
            message: "patterns match only branches, not tags or other refs"
          };
        }
        const brackets = glob.replace(/\[[^\]]*\]/g, "");
        const [forbidden] = FORBIDDEN.exec(brackets) ?? [];
        if (forbidden !== void 0) {
          const what = forbidden.trim() === "" ? "whitespace" : `\`${forbidden}\``;
          const isTrimmed = !FORBIDDEN.test(trimmed.replace(/\[[^\]]*\]/g, ""));
          return {
            severity: "warning",
            message: `a branch name cannot contain ${what}; write each pattern as a separate entry`,
            ...isTrimmed && suggest(trimmed)
          };
        }
        if (/\/{2,}/.test(glob)) {
          return {
            severity: "warning",
            message: "a branch name cannot contain `//`",
            ...suggest(glob.replace(/\/+/g, "/"))
          };
        }
        if (glob.endsWith("/")) {
          return { severity: "warning", message: "a branch name cannot end with `/`", ...suggest(`${glob}**`) };
        }
        if (glob === "*") {
          return { severity: "info", message: "`*` does not match `/`", ...suggest("**") };
        }
        return null;
      }
      function findBranchPrefixProblem(prefix) {
        const problem = findBranchPatternProblem(prefix.endsWith("/") ? prefix.slice(0, -1) : prefix);
        if (problem !== null && problem.severity === "warning") {
          const { severity, message: message2, suggestion } = problem;
          const name = suggestion === void 0 || prefix.endsWith("/") === suggestion.endsWith("/") ? suggestion : `${suggestion}/`;
          return { severity, message: message2, ...name !== void 0 && { suggestion: name } };
        }
        const [cut] = /[*?]/.exec(prefix) ?? [];
        if (cut === void 0)
          return null;
        const message = `it is compared literally, and a branch name cannot contain \`${cut}\``;
        const plain = prefix.replace(/[*?].*$/, "");
        return { severity: "warning", message, ...plain !== "" && { suggestion: plain } };
      }
    })
  ),
  /***/
  7201: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          CHANNEL_TYPES
        ),
        /* harmony export */
        y: () => (
          /* binding */
          NOTIFY_EVENTS
        )
        /* harmony export */
      });
      const CHANNEL_TYPES = ["slack", "slack-bot", "teams", "email", "webhook", "ping"];
      const NOTIFY_EVENTS = ["opened", "changed", "recovered", "reminder"];
    })
  ),
  /***/
  8614: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        VB: () => (
          /* binding */
          parseQuietHours
        ),
        /* harmony export */
        ju: () => (
          /* binding */
          QUIET_HOURS_FORMAT
        ),
        /* harmony export */
        rM: () => (
          /* binding */
          isQuiet
        )
        /* harmony export */
      });
      const DAY_NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
      const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
      const DAY_MINUTES = 24 * 60;
      const LINE = /^(?:(?<days>[a-z]{3}(?:\s*[,-]\s*[a-z]{3})*)\s+)?(?<from>\d{1,2}:\d{2})\s*-\s*(?<until>\d{1,2}:\d{2})(?:\s+(?<zone>[A-Za-z0-9_+/-]+))?$/i;
      const QUIET_HOURS_FORMAT = "must be like `22:00-07:00 Europe/Berlin` or `Sat,Sun 00:00-24:00 UTC`; several are separated by `;` or lines";
      function parseQuietHours(text) {
        const lines = text.split(/[;\r\n]/).map((line) => line.trim()).filter((line) => line !== "");
        const parsed = lines.map(parseLine);
        return lines.length === 0 || parsed.includes(null) ? null : parsed.filter((line) => line !== null);
      }
      function parseLine(line) {
        const { days, from, until, zone = "UTC" } = LINE.exec(line)?.groups ?? {};
        const [fromMinute, untilMinute] = [parseTime(from), parseTime(until)];
        const onDays = days === void 0 ? EVERY_DAY : parseDays(days);
        if (fromMinute === null || untilMinute === null || onDays === null || !isTimeZone(zone))
          return null;
        if (fromMinute === untilMinute || fromMinute === DAY_MINUTES)
          return null;
        return { timeZone: zone, fromMinute, untilMinute, days: onDays };
      }
      function parseTime(text) {
        const [hours, minutes] = (text ?? "").split(":").map(Number);
        if (hours === void 0 || minutes === void 0 || minutes > 59)
          return null;
        const minute = hours * 60 + minutes;
        return minute <= DAY_MINUTES ? minute : null;
      }
      function parseDays(text) {
        const days = [];
        for (const part of text.toLowerCase().split(",")) {
          const [first, last] = part.split("-").map((name) => DAY_NAMES.indexOf(name.trim()));
          if (first === void 0 || first < 0 || last !== void 0 && last < 0)
            return null;
          const end = last ?? first;
          const length = (end - first + DAY_NAMES.length) % DAY_NAMES.length + 1;
          for (let step = 0; step < length; step += 1)
            days.push((first + step) % DAY_NAMES.length);
        }
        return [...new Set(days)].toSorted((a, b) => a - b);
      }
      function isTimeZone(name) {
        try {
          new Intl.DateTimeFormat("en-US", { timeZone: name });
          return true;
        } catch {
          return false;
        }
      }
      function isQuiet(quietHours, atMs) {
        return quietHours.some((hours) => isWithin(hours, atMs));
      }
      function isWithin({ timeZone, fromMinute, untilMinute, days }, atMs) {
        const { day, minute } = localTime(timeZone, atMs);
        if (fromMinute < untilMinute)
          return days.includes(day) && minute >= fromMinute && minute < untilMinute;
        const dayBefore = (day + DAY_NAMES.length - 1) % DAY_NAMES.length;
        return days.includes(day) && minute >= fromMinute || days.includes(dayBefore) && minute < untilMinute;
      }
      function localTime(timeZone, atMs) {
        const parts = new Intl.DateTimeFormat("en-US", {
          timeZone,
          weekday: "short",
          hour: "2-digit",
          minute: "2-digit",
          hourCycle: "h23"
        }).formatToParts(atMs);
        const part = (type) => parts.find((found) => found.type === type)?.value ?? "";
        return {
          day: DAY_NAMES.indexOf(part("weekday").toLowerCase()),
          minute: Number(part("hour")) * 60 + Number(part("minute"))
        };
      }
    })
  ),
  /***/
  949: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Zk: () => (
          /* binding */
          gravest
        ),
        /* harmony export */
        du: () => (
          /* binding */
          isAtLeast
        ),
        /* harmony export */
        yR: () => (
          /* binding */
          NOTIFY_SEVERITIES
        )
        /* harmony export */
      });
      const NOTIFY_SEVERITIES = ["info", "warning", "error", "critical"];
      function isAtLeast(severity, least) {
        return NOTIFY_SEVERITIES.indexOf(severity) >= NOTIFY_SEVERITIES.indexOf(least);
      }
      function gravest(severities) {
        return NOTIFY_SEVERITIES.findLast((severity) => severities.includes(severity)) ?? "info";
      }
    })
  ),
  /***/
  3537: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        y: () => (
          /* binding */
          readJsonSource
        )
        /* harmony export */
      });
      var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1136);
      var _source_tree_builder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2655);
      function readJsonSource(text, dialect, limits) {
        const builder = new _source_tree_builder_js__WEBPACK_IMPORTED_MODULE_1__.Z();
        const errorsByStart = /* @__PURE__ */ new Map();
        let tooDeepAt = null;
        const checkDepth = (start) => {
          if (builder.depth < limits.depth)
            return;
          tooDeepAt = start;
          throw new RangeError("nested too deep");
        };
        const visitor = {
          onObjectBegin: (offset) => {
            checkDepth(offset);
            builder.openMapping(offset);
          },
          onObjectProperty: (key, offset, length) => builder.key(createScalar(text, key, offset, length)),
          onObjectEnd: (offset, length) => builder.close(offset + length),
          onArrayBegin: (offset) => {
            checkDepth(offset);
            builder.openSequence(offset);
          },
          onArrayEnd: (offset, length) => builder.close(offset + length),
          onLiteralValue: (value, offset, length) => builder.value(createScalar(text, value, offset, length)),
          onError: (code, start, length) => {
            if (errorsByStart.has(start) || errorsByStart.size === limits.problems)
              return;
            errorsByStart.set(start, { code: (0, jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code), start, end: start + length });
          }
        };
        try {
          (0, jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, visitor, { disallowComments: dialect === "json", allowTrailingComma: dialect === "jsonc" });
        } catch (error) {
          if (tooDeepAt === null)
            throw error;
        }
        return { root: builder.root, errors: [...errorsByStart.values()], tooDeepAt };
      }
      function createScalar(source, value, start, length) {
        const end = start + length;
        const isText = typeof value === "string";
        const text = isText ? value : source.slice(start, end);
        return { kind: "scalar", start, end, value, text, style: isText ? "double" : "plain" };
      }
    })
  ),
  /***/
  6017: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          LIMITS
        )
        /* harmony export */
      });
      const LIMITS = {
        /** The configuration of an ecosystem. */
        configuration: {
          /** About ten times what 10,000 repositories with settings of their own take. */
          characters: 10 * 1024 * 1024,
          /** As GitHub's own reader of workflow files has it (`MaxDepth`); a valid file needs five levels. */
          depth: 50,
          /** Values after aliases are filled in, as GitHub's own reader has it (`MaxParseEvents`). */
          values: 1e6,
          /** Syntax errors that are reported. */
          problems: 100
        },
        /**
         * Workflows, actions and the settings of their checks, after the limits of GitHub's own reader.
         *
         * @see https://github.com/actions/runner/blob/main/src/Sdk/WorkflowParser/ParseOptions.cs
         */
        workflow: {
          /** GitHub's runner reads 1 MiB; half of that parses in time. */
          characters: 512 * 1024,
          /** Far above any workflow, and what a parser reads in time. */
          lines: 16e3,
          /** `MaxDepth`. */
          depth: 50,
          /** Brackets open at once before a text is parsed: scripts and JSON inside strings count too, so it is generous. */
          openBrackets: 300,
          /** Values after aliases are filled in; `MaxParseEvents` is 1,000,000. */
          values: 2e5,
          /** Problems of one text, and syntax errors among them; more say nothing new. */
          problems: 50,
          syntaxErrors: 10
        },
        /** A version of a file in a merge. */
        merge: {
          /** Beyond it a file is data, not text that people merge. */
          characters: 1024 * 1024,
          /** Levels below the root that are merged part by part; GitHub's own files stay below ten. */
          depth: 100,
          /** Levels of brackets in YAML that are merged part by part; what is deeper is taken as a whole. */
          flowDepth: 20
        }
      };
    })
  ),
  /***/
  990: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          stripByteOrderMark
        ),
        /* harmony export */
        r: () => (
          /* binding */
          LineIndex
        )
        /* harmony export */
      });
      function stripByteOrderMark(text) {
        return text.startsWith("\uFEFF") ? text.slice(1) : text;
      }
      class LineIndex {
        #text;
        #starts = null;
        constructor(text) {
          this.#text = text;
        }
        /** The range from `offset` on, cut at the end of the text. */
        range(offset, length) {
          const [line, column] = this.#position(offset);
          const [endLine, endColumn] = this.#position(Math.min(offset + length, this.#text.length));
          return { line, column, endLine, endColumn };
        }
        /** The offset at which a line starts; the end of the text for a line behind it. */
        start(line) {
          this.#starts ??= findLineStarts(this.#text);
          return this.#starts[line - 1] ?? this.#text.length;
        }
        #position(offset) {
          this.#starts ??= findLineStarts(this.#text);
          const line = countUpTo(this.#starts, offset);
          return [line, offset - (this.#starts[line - 1] ?? 0) + 1];
        }
      }
      function findLineStarts(text) {
        const starts = [0];
        for (const lineBreak of text.matchAll(/\r\n|\n|\r/g))
          starts.push(lineBreak.index + lineBreak[0].length);
        return starts;
      }
      function countUpTo(numbers, limit) {
        let low = 0;
        let high = numbers.length;
        while (low < high) {
          const middle = low + high >>> 1;
          if ((numbers[middle] ?? 0) <= limit)
            low = middle + 1;
          else
            high = middle;
        }
        return low;
      }
    })
  ),
  /***/
  2655: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          SourceTreeBuilder
        )
        /* harmony export */
      });
      class SourceTreeBuilder {
        #open = [];
        #root = null;
        /** The outermost value, once it is closed. */
        get root() {
          return this.#root;
        }
        /** How many lists and mappings are open. */
        get depth() {
          return this.#open.length;
        }
        /** Whether the next value of the innermost mapping is a key. */
        get isAtKey() {
          const parent = this.#open.at(-1);
          return parent?.kind === "mapping" && parent.key === null;
        }
        key(node) {
          const parent = this.#open.at(-1);
          if (parent?.kind === "mapping")
            parent.key = node;
        }
        value(node) {
          const parent = this.#open.at(-1);
          if (parent === void 0)
            this.#root ??= node;
          else if (parent.kind === "sequence")
            parent.items.push(node);
          else if (parent.key !== null) {
            parent.entries.push({ key: parent.key, value: node });
            parent.key = null;
          }
        }
        openSequence(start, isFlow = true) {
          this.#open.push({ kind: "sequence", start, isFlow, items: [] });
        }
        openMapping(start, isFlow = true) {
          this.#open.push({ kind: "mapping", start, isFlow, entries: [], key: null });
        }
        /** Closes the innermost list or mapping, which reaches to `end` or, without it, to the end of its last value. */
        close(end) {
          const node = this.#open.pop();
          if (node === void 0)
            return;
          const { start, isFlow } = node;
          if (node.kind === "sequence") {
            const { items } = node;
            this.value({ kind: "sequence", start, end: end ?? items.at(-1)?.end ?? start, isFlow, items });
          } else {
            const { entries } = node;
            const last = entries.at(-1)?.value?.end;
            this.value({ kind: "mapping", start, end: end ?? last ?? start, isFlow, entries });
          }
        }
      }
    })
  ),
  /***/
  5733: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        GS: () => (
          /* binding */
          splitPointer
        ),
        /* harmony export */
        GT: () => (
          /* binding */
          hasProperties
        ),
        /* harmony export */
        R_: () => (
          /* binding */
          findKeySpan
        ),
        /* harmony export */
        Sk: () => (
          /* binding */
          findRepeatedKeys
        ),
        /* harmony export */
        UW: () => (
          /* binding */
          findSpan
        ),
        /* harmony export */
        mx: () => (
          /* binding */
          findItemSpans
        )
        /* harmony export */
      });
      function hasProperties(node) {
        return node.kind !== "alias" && (node.anchor !== void 0 || node.tag !== void 0);
      }
      function joinPointer(pointer, part) {
        return `${pointer}/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`;
      }
      function splitPointer(pointer) {
        return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
      }
      function findSpan(root, pointer) {
        let node = root;
        for (const part of splitPointer(pointer)) {
          const child = findChild(node, part);
          if (child === void 0)
            break;
          node = child;
        }
        return node;
      }
      function findKeySpan(root, pointer, key) {
        return findEntry(findNode(root, pointer), key)?.key ?? findSpan(root, pointer);
      }
      function findItemSpans(root, pointer) {
        const node = findNode(root, pointer);
        return node?.kind === "sequence" ? node.items : [];
      }
      function findNode(root, pointer) {
        let node = root;
        for (const part of splitPointer(pointer))
          node = findChild(node, part);
        return node;
      }
      function findChild(node, part) {
        if (node?.kind === "sequence")
          return node.items[Number(part)];
        return findEntry(node, part)?.value ?? void 0;
      }
      function findEntry(node, key) {
        return node?.kind === "mapping" ? node.entries.findLast((entry) => textOfKey(entry) === key) : void 0;
      }
      function textOfKey({ key }) {
        return key.kind === "scalar" ? key.text : "";
      }
      function findRepeatedKeys(root) {
        const found = [];
        collectRepeatedKeys(root, [], found);
        return found;
      }
      function collectRepeatedKeys(node, path, found) {
        if (node?.kind === "sequence") {
          for (const [index, item] of node.items.entries()) {
            if (item.kind === "scalar")
              continue;
            path.push(index);
            collectRepeatedKeys(item, path, found);
            path.pop();
          }
        }
        if (node?.kind !== "mapping")
          return;
        const firstByKey = /* @__PURE__ */ new Map();
        for (const entry of node.entries) {
          const key = textOfKey(entry);
          path.push(key);
          const first = firstByKey.get(key);
          if (first === void 0)
            firstByKey.set(key, entry.key);
          else
            found.push({ key, pointer: path.reduce(joinPointer, ""), first, again: entry.key });
          collectRepeatedKeys(entry.value, path, found);
          path.pop();
        }
      }
    })
  ),
  /***/
  1163: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          readPlacedYamlData
        ),
        /* harmony export */
        S: () => (
          /* binding */
          readYamlData
        )
        /* harmony export */
      });
      var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8281);
      var _source_tree_builder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2655);
      const JSON_SCHEMA = js_yaml__WEBPACK_IMPORTED_MODULE_0__.uH.withTags(js_yaml__WEBPACK_IMPORTED_MODULE_0__.DX, js_yaml__WEBPACK_IMPORTED_MODULE_0__.G7, js_yaml__WEBPACK_IMPORTED_MODULE_0__.yW, js_yaml__WEBPACK_IMPORTED_MODULE_0__.TX);
      function readYamlData(text, limits) {
        try {
          return (0, js_yaml__WEBPACK_IMPORTED_MODULE_0__.Hh)(text, { maxDepth: limits.depth });
        } catch {
          return void 0;
        }
      }
      function readPlacedYamlData(text, limits) {
        try {
          const events = (0, js_yaml__WEBPACK_IMPORTED_MODULE_0__.PH)(text, { maxDepth: limits.depth });
          const failure = findSeveralDocuments(events) ?? findBlowUp(events, text, limits.values);
          if (failure !== null)
            return { status: "failed", failure };
          const [data] = (0, js_yaml__WEBPACK_IMPORTED_MODULE_0__.fw)(events, { source: text, schema: JSON_SCHEMA, json: true });
          return { status: "read", data, root: traceEvents(events, text) };
        } catch (error) {
          if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__.tB))
            return { status: "failed", failure: { reason: "invalid" } };
          const start = error.mark?.position ?? 0;
          return { status: "failed", failure: { reason: "invalid", message: error.reason, start } };
        }
      }
      function findSeveralDocuments(events) {
        const count = events.filter((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.DOCUMENT).length;
        return count > 1 ? { reason: "several-documents", count, start: findSecondDocument(events) } : null;
      }
      function findSecondDocument(events) {
        const second = events.findLastIndex((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.DOCUMENT);
        const offsets = events.slice(second).map(startOf);
        return offsets.find((offset) => offset >= 0) ?? Math.max(0, ...events.map(startOf));
      }
      function startOf(event) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.SCALAR)
          return event.valueStart;
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.MAPPING || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.SEQUENCE)
          return event.start;
        return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.ALIAS ? event.anchorStart - 1 : -1;
      }
      function findBlowUp(events, text, maxValues) {
        const sizes = /* @__PURE__ */ new Map();
        const open = [];
        const add = (size) => {
          const parent = open.at(-1);
          if (parent !== void 0)
            parent.size += size;
        };
        for (const event of events) {
          if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.POP) {
            const closed = open.pop();
            if (closed?.anchor)
              sizes.set(closed.anchor, closed.size);
            add(closed?.size ?? 0);
          } else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.DOCUMENT)
            open.push({ anchor: "", size: 0 });
          else {
            const anchor = text.slice(Math.max(0, event.anchorStart), Math.max(0, event.anchorEnd));
            if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.ALIAS) {
              if (open.some((node) => node.anchor === anchor)) {
                return { reason: "circular-alias", start: event.anchorStart - 1 };
              }
              add(sizes.get(anchor) ?? 1);
            } else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.SCALAR) {
              if (anchor !== "")
                sizes.set(anchor, 1);
              add(1);
            } else
              open.push({ anchor, size: 1 });
          }
          if ((open.at(-1)?.size ?? 0) > maxValues) {
            return { reason: "too-many-values", start: Math.max(0, startOf(event)) };
          }
        }
        return null;
      }
      function traceEvents(events, text) {
        const builder = new _source_tree_builder_js__WEBPACK_IMPORTED_MODULE_1__.Z();
        let end = 0;
        for (const event of events) {
          if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.DOCUMENT)
            continue;
          if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.POP)
            builder.close();
          else if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.MAPPING || event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.SEQUENCE) {
            end = Math.max(end, event.start);
            const isFlow = event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__.Rl.FLOW;
            if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.MAPPING)
              builder.openMapping(event.start, isFlow);
            else
              builder.openSequence(event.start, isFlow);
          } else {
            const node = createLeaf(event, text, end);
            end = node.end;
            if (builder.isAtKey)
              builder.key(node);
            else
              builder.value(node);
          }
        }
        return builder.root;
      }
      function createLeaf(event, text, previousEnd) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__.hy.ALIAS) {
          const name = text.slice(event.anchorStart, event.anchorEnd);
          return { kind: "alias", start: event.anchorStart - 1, end: event.anchorEnd, name };
        }
        const { valueStart, valueEnd } = event;
        const style = STYLES[event.style];
        const quotes = style === "single" || style === "double" ? 1 : 0;
        const isEmpty = valueStart < 0;
        const start = isEmpty ? previousEnd : valueStart - quotes;
        const end = isEmpty ? previousEnd : valueEnd + quotes;
        const value = (0, js_yaml__WEBPACK_IMPORTED_MODULE_0__.KE)(text, event);
        return { kind: "scalar", start, end, value, text: value, style };
      }
      const STYLES = {
        [js_yaml__WEBPACK_IMPORTED_MODULE_0__.jK.PLAIN]: "plain",
        [js_yaml__WEBPACK_IMPORTED_MODULE_0__.jK.SINGLE_QUOTED]: "single",
        [js_yaml__WEBPACK_IMPORTED_MODULE_0__.jK.DOUBLE_QUOTED]: "double",
        [js_yaml__WEBPACK_IMPORTED_MODULE_0__.jK.LITERAL_BLOCK]: "literal",
        [js_yaml__WEBPACK_IMPORTED_MODULE_0__.jK.FOLDED_BLOCK]: "folded"
      };
    })
  )
};
export {
  id,
  ids,
  modules
};
