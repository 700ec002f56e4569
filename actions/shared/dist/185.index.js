const id = 185;
const ids = [185];
const modules = {
  /***/
  5496: (
    /***/
    ((module, __unused_webpack_exports, __webpack_require__) => {
      const pico = __webpack_require__(7282);
      const utils = __webpack_require__(365);
      function picomatch(glob, options, returnState = false) {
        if (options && (options.windows === null || options.windows === void 0)) {
          options = { ...options, windows: utils.isWindows() };
        }
        return pico(glob, options, returnState);
      }
      Object.assign(picomatch, pico);
      module.exports = picomatch;
    })
  ),
  /***/
  2957: (
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
      var _automation_core_conflict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5419);
      var _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
      function readInputs(reader) {
        const repository = reader.parsed("repository", _automation_core_repository__WEBPACK_IMPORTED_MODULE_0__.rH, "must be `owner/name`");
        const pullRequest = reader.parsed("pull-request", parsePullRequest, "must be a number or `all`") ?? "all";
        const configFile = reader.optionalWorkspacePath("config");
        const syncReportFiles = reader.lines("sync-report-files");
        if (syncReportFiles.length > 0 && (pullRequest !== "all" || repository !== void 0)) {
          reader.problem("The reports in `sync-report-files` list the pull requests: omit `pull-request` and `repository`.");
        }
        const strategies = (0, _automation_core_conflict__WEBPACK_IMPORTED_MODULE_1__.W_)(reader.lines("strategies"));
        if (strategies === null) {
          reader.problem("The input `strategies` must have lines like `docs/**: words`; strategies are structure, union, words, person, ours, theirs.");
        }
        const sets = (0, _automation_core_conflict__WEBPACK_IMPORTED_MODULE_1__.B5)(reader.lines("sets"));
        if (sets === null)
          reader.problem("The input `sets` must have lines like `cspell.json: words`.");
        const inputs = {
          githubToken: reader.secret("github-token"),
          repository,
          pullRequest,
          configFile,
          syncReportFiles,
          rules: { strategies: strategies ?? [], sets: sets ?? [] },
          isDryRun: reader.boolean("dry-run", true),
          writeIntervalMs: reader.integer("write-interval-ms", { min: 0, max: 6e5, default: 1e3 }),
          regeneratedFolder: reader.optionalWorkspacePath("regenerated-folder"),
          journalFile: reader.optionalWorkspacePath("journal-file", "automation_journal.jsonl"),
          reportFile: reader.workspacePath("report-file", "automation_conflicts.json")
        };
        reader.finish();
        return inputs;
      }
      function parsePullRequest(text) {
        if (text === "all")
          return text;
        return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
      }
    })
  ),
  /***/
  3185: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1166);
          var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2957);
          var _resolve_conflicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9225);
          await (0, _automation_action_kit__WEBPACK_IMPORTED_MODULE_1__.C)((kit) => (0, _resolve_conflicts_js__WEBPACK_IMPORTED_MODULE_0__.q)((0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.K)(kit.inputs), kit));
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  9225: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        q: () => (
          /* binding */
          resolveConflicts
        )
      });
      var promises_ = __webpack_require__(1455);
      var external_node_os_ = __webpack_require__(8161);
      var external_node_path_ = __webpack_require__(6760);
      var repository_ref = __webpack_require__(2156);
      ;
      const CONFLICT_REPORT_VERSION = 1;
      function createConflictReport(run2) {
        const repositories = run2.repositories.map(repository_ref.PC);
        return {
          schema_version: CONFLICT_REPORT_VERSION,
          repository: repositories.length === 1 ? repositories[0] ?? null : null,
          repositories,
          dry_run: run2.isDryRun,
          started_at: toIso(run2.startedAtMs),
          finished_at: toIso(run2.finishedAtMs),
          pull_requests: run2.pullRequests.map((pullRequest) => toReportPullRequest(pullRequest, run2.isDryRun)),
          errors: run2.errors,
          skipped: (run2.left ?? []).map(({ repository, reason }) => ({
            repository: (0, repository_ref.PC)(repository),
            reason
          }))
        };
      }
      function countResolved(run2) {
        return run2.pullRequests.filter(({ outcome }) => outcome === "resolved" || outcome === "planned").length;
      }
      function countUnresolved(run2) {
        const open = /* @__PURE__ */ new Set([
          "needs-human",
          "needs-regeneration",
          "blocked",
          "stale",
          "failed"
        ]);
        return run2.pullRequests.filter(({ outcome }) => open.has(outcome)).length;
      }
      function listRegenerations({ pullRequests }) {
        return pullRequests.filter(({ outcome }) => outcome === "needs-regeneration").map(({ repository, number, head, base, headOid, baseOid, files }) => ({
          repository: (0, repository_ref.PC)(repository),
          number,
          head,
          base,
          head_oid: headOid ?? "",
          base_oid: baseOid ?? "",
          files: files.flatMap(({ regeneration, resolution }) => regeneration === void 0 || resolution.status === "resolved" ? [] : [regeneration])
        }));
      }
      function toReportPullRequest(pullRequest, isDryRun) {
        const { number, url, head, base, outcome, detail, headOid, baseOid, commitOid, backupRef } = pullRequest;
        const { mergeBaseOids, policyDigest } = pullRequest;
        return {
          repository: (0, repository_ref.PC)(pullRequest.repository),
          number,
          url,
          head,
          base,
          outcome,
          ...detail !== void 0 && { detail },
          ...headOid !== void 0 && { head_oid: headOid },
          ...baseOid !== void 0 && { base_oid: baseOid },
          ...mergeBaseOids !== void 0 && { merge_base_oids: mergeBaseOids },
          ...policyDigest !== void 0 && { policy_sha256: policyDigest },
          ...commitOid !== void 0 && { commit: commitOid },
          ...backupRef !== void 0 && { backup_ref: backupRef },
          files: pullRequest.files.map(({ path, resolution, digests, regeneration }) => ({
            path,
            ...toReportFile(resolution, isDryRun || outcome === "needs-regeneration"),
            sha256: digests,
            ...regeneration !== void 0 && {
              regeneration: { folder: regeneration.folder, command: regeneration.command }
            }
          })),
          broken_files: pullRequest.brokenFiles
        };
      }
      function toReportFile(resolution, isInNoCommit) {
        switch (resolution.status) {
          case "resolved":
          case "proposed": {
            const { status, strategy, confidence, proof, decisions, dropped } = resolution;
            const text = status === "proposed" || isInNoCommit ? { text: resolution.text } : {};
            return { status, strategy, confidence, proof, decisions, dropped, ...text };
          }
          case "needs-human":
            return {
              status: resolution.status,
              reason: resolution.reason,
              details: resolution.details,
              candidates: resolution.candidates
            };
          case "refused":
            return { status: resolution.status, reason: resolution.reason, details: [resolution.detail] };
        }
      }
      function toIso(atMs) {
        return new Date(atMs).toISOString();
      }
      var render_conflict_comment = __webpack_require__(9224);
      var journal_ports = __webpack_require__(5786);
      ;
      function parseCatFile(output, names) {
        const contents = /* @__PURE__ */ new Map();
        let at = 0;
        for (const name of names) {
          const lineEnd = output.indexOf(10, at);
          const header = output.subarray(at, lineEnd).toString("utf8");
          const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
          if (size === void 0) {
            contents.set(name, null);
            at = lineEnd + 1;
          } else {
            const start = lineEnd + 1;
            contents.set(name, output.subarray(start, start + Number(size)));
            at = start + Number(size) + 1;
          }
        }
        return contents;
      }
      var external_node_child_process_ = __webpack_require__(1421);
      ;
      class GitError extends Error {
        name = "GitError";
        exitCode;
        /** What git said, without anything secret. */
        words;
        constructor(message, exitCode, words, cause) {
          super(message, cause === void 0 ? void 0 : { cause });
          this.exitCode = exitCode;
          this.words = words;
        }
      }
      const PINNED_CONFIG = [
        `core.hooksPath=${external_node_os_.devNull}`,
        "core.quotePath=false",
        "core.autocrlf=false",
        "gc.auto=0",
        "maintenance.auto=false",
        "merge.renames=true",
        "merge.directoryRenames=false",
        "diff.renames=false",
        "fetch.fsckObjects=false",
        "credential.helper=",
        "protocol.version=2"
      ].flatMap((setting) => ["-c", setting]);
      const PASSING = /returned error: (?:5\d\d|429)|could not resolve host|could not connect|failed to connect|connection (?:refused|reset|timed out|was reset)|operation timed out|early eof|unexpected disconnect|rpc failed|empty reply|hung up unexpectedly|transfer closed|recv failure|send failure|http\/2 stream|tls connect|ssl_(?:connect|read)/i;
      function isTransient(error) {
        return error instanceof GitError && PASSING.test(error.words) && !/returned error: 4(?!29)/.test(error.words);
      }
      async function runGit(command) {
        const { retries } = command;
        for (let retryCount = 0; ; retryCount += 1) {
          try {
            return await runOnce(command);
          } catch (error) {
            if (retries === void 0 || retryCount >= retries.max || !isTransient(error))
              throw error;
            await retries.wait(retryCount);
          }
        }
      }
      async function runOnce(command) {
        const { gitDir, args, okExitCodes = [0] } = command;
        const child = (0, external_node_child_process_.spawn)("git", [...PINNED_CONFIG, `--git-dir=${gitDir}`, ...args], {
          env: buildEnvironment(command),
          stdio: "pipe",
          windowsHide: true,
          ...command.signal !== void 0 && { signal: command.signal }
        });
        const [stdout, stderr] = [[], []];
        child.stdout.on("data", (chunk) => stdout.push(chunk));
        child.stderr.on("data", (chunk) => stderr.push(chunk));
        child.stdin.on("error", () => {
        });
        child.stdin.end(command.input);
        const exitCode = await new Promise((resolve, reject) => {
          child.on("error", (cause) => reject(new GitError(`git could not be started: ${cause.message}. Is it installed?`, void 0, "", cause)));
          child.on("close", (code) => resolve(code ?? 128));
        });
        const words = hideSecrets(Buffer.concat(stderr).toString("utf8").trim(), command);
        if (!okExitCodes.includes(exitCode)) {
          throw new GitError(`git ${args[0] ?? ""} failed with exit code ${exitCode}: ${words}`, exitCode, words);
        }
        return { exitCode, stdout: Buffer.concat(stdout), words };
      }
      function buildEnvironment({ secretConfig = {}, environment, network }) {
        const settings = Object.entries({ ...network?.config, ...secretConfig });
        return {
          ...findGit(),
          LC_ALL: "C",
          TZ: "UTC",
          GIT_CONFIG_NOSYSTEM: "1",
          GIT_CONFIG_GLOBAL: external_node_os_.devNull,
          GIT_ATTR_NOSYSTEM: "1",
          GIT_NO_REPLACE_OBJECTS: "1",
          GIT_LITERAL_PATHSPECS: "1",
          GIT_TERMINAL_PROMPT: "0",
          GIT_ASKPASS: "",
          GIT_CONFIG_COUNT: String(settings.length),
          ...Object.fromEntries(settings.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, key],
            [`GIT_CONFIG_VALUE_${index}`, value]
          ])),
          ...network?.environment,
          ...environment
        };
      }
      const PASSED_VARIABLES = [
        "PATH",
        "Path",
        "SystemRoot",
        "TEMP",
        "TMP",
        "TMPDIR",
        "https_proxy",
        "HTTPS_PROXY",
        "http_proxy",
        "all_proxy",
        "ALL_PROXY",
        "SSL_CERT_FILE",
        "SSL_CERT_DIR",
        "GIT_SSL_CAPATH",
        "GIT_PROXY_SSL_CAINFO"
      ];
      const THIS_MACHINE = ["localhost", "127.0.0.1", "::1"];
      function findGit() {
        const inherited = process.env;
        const direct = inherited.no_proxy ?? inherited.NO_PROXY ?? "";
        return {
          // curl reads this name in lower case only, the client of the API either.
          ...inherited.HTTP_PROXY !== void 0 && { http_proxy: inherited.HTTP_PROXY },
          ...Object.fromEntries(PASSED_VARIABLES.flatMap((name) => inherited[name] === void 0 ? [] : [[name, inherited[name]]])),
          // A star means every host only where it stands alone.
          no_proxy: direct.trim() === "*" ? "*" : [direct, ...THIS_MACHINE].filter(Boolean).join(",")
        };
      }
      function hideSecrets(words, { secretConfig = {}, network }) {
        const values = [...Object.values(secretConfig), network?.config["http.proxy"] ?? ""];
        const secrets = values.flatMap((value) => [value, value.split(" ").at(-1) ?? value]);
        return secrets.filter((secret) => secret !== "").reduce((text, secret) => text.replaceAll(secret, "***"), words);
      }
      ;
      const SIDES = { "1": "base", "2": "ours", "3": "theirs" };
      function parseMergeTree(output) {
        const fields = output.toString("utf8").split("\0");
        const treeOid = fields[0] ?? "";
        const stages = /* @__PURE__ */ new Map();
        let at = 1;
        for (; fields[at]; at += 1) {
          const match = /^(\d{6}) ([0-9a-f]+) ([123])\t([\s\S]*)$/.exec(fields[at] ?? "");
          if (match === null)
            break;
          const [, mode = "", oid = "", stage = "1", path = ""] = match;
          const entry = stages.get(path) ?? {};
          entry[SIDES[stage]] = { mode, oid };
          stages.set(path, entry);
        }
        const kinds = parseMessages(fields.slice(at + 1));
        const conflicts = [...stages].map(([path, { base, ours, theirs }]) => ({
          path,
          base,
          ours,
          theirs,
          kinds: kinds.get(path) ?? []
        }));
        return { treeOid, conflicts };
      }
      function parseMessages(fields) {
        const kinds = /* @__PURE__ */ new Map();
        for (let at = 0; at < fields.length; ) {
          const count = Number(fields[at]);
          if (fields[at] === "" || !Number.isInteger(count))
            break;
          const kind = fields[at + 1 + count] ?? "";
          for (const path of fields.slice(at + 1, at + 1 + count)) {
            if (kind.startsWith("CONFLICT"))
              kinds.set(path, [...kinds.get(path) ?? [], kind]);
          }
          at += count + 3;
        }
        return kinds;
      }
      ;
      const USAGE = 129;
      const FILE_MODES = /* @__PURE__ */ new Set(["100644", "100755"]);
      class BareRepository {
        gitDir;
        #options;
        constructor(gitDir, options) {
          this.gitDir = gitDir;
          this.#options = options;
        }
        /** A repository that exists at `gitDir`. */
        static open(gitDir, options = {}) {
          return new BareRepository(gitDir, options);
        }
        /** Merges two commits without writing anything but objects. */
        async mergeTree(ours, theirs) {
          const args = ["merge-tree", "--write-tree", "-z", "--messages", ours, theirs];
          const { exitCode, stdout } = await this.run({ args, okExitCodes: [0, 1, USAGE] });
          if (exitCode === USAGE) {
            throw new GitError("git is too old: merging without a work tree needs git 2.38 or later.", exitCode, "");
          }
          const merge = parseMergeTree(stdout);
          if (!/^[0-9a-f]{40,64}$/.test(merge.treeOid)) {
            throw new GitError(`git merge-tree could not merge ${ours} and ${theirs}.`, void 0, "");
          }
          return merge;
        }
        /** The best common ancestors; more than one where histories cross. */
        async mergeBases(ours, theirs) {
          const { stdout } = await this.run({ args: ["merge-base", "--all", ours, theirs], okExitCodes: [0, 1] });
          return splitLines(stdout);
        }
        /** Merge commits that `revision` reaches, the newest first. */
        async listMerges(revision, limit = 1e5, path) {
          const paths = path === void 0 ? [] : ["--full-history", "--", path];
          const args = ["rev-list", "--merges", "--parents", `--max-count=${limit}`, revision, ...paths];
          const { stdout } = await this.run({ args });
          return splitLines(stdout).map((line) => {
            const [oid = "", ...parents] = line.split(" ");
            return { oid, parents };
          });
        }
        /** Paths that differ between two commits or trees, renames not followed. */
        async listChangedPaths(from, to) {
          const { stdout } = await this.run({ args: ["diff-tree", "-r", "-z", "--name-only", from, to] });
          return stdout.toString("utf8").split("\0").filter((path) => path !== "");
        }
        /** Contents of objects; `null` for what does not exist. Names are object ids or `commit:path`. */
        async readObjects(names) {
          const asked = names.filter((name) => !name.includes("\n"));
          if (asked.length === 0)
            return /* @__PURE__ */ new Map();
          const { stdout } = await this.run({ args: ["cat-file", "--batch"], input: `${asked.join("\n")}
` });
          return parseCatFile(stdout, asked);
        }
        /** A file of a commit as text; `null` when it is not there. */
        async readFileAt(commit, path) {
          const name = `${commit}:${path}`;
          return (await this.readObjects([name])).get(name)?.toString("utf8") ?? null;
        }
        /** The three versions of a conflicted path; `null` when one is no regular file, or the modes differ. */
        async readConflict({ path, base, ours, theirs }) {
          const stages = [base, ours, theirs].filter((stage) => stage !== void 0);
          if (!stages.every(({ mode }) => FILE_MODES.has(mode)))
            return null;
          if (new Set([ours?.mode, theirs?.mode].filter((mode) => mode !== void 0)).size > 1)
            return null;
          const contents = await this.readObjects(stages.map(({ oid }) => oid));
          const textOf = (stage) => stage === void 0 ? null : contents.get(stage.oid)?.toString("utf8") ?? null;
          return { path, base: textOf(base), ours: textOf(ours), theirs: textOf(theirs) };
        }
        /** Stores a text and returns its object id. */
        async writeBlob(text) {
          return firstLine(await this.run({ args: ["hash-object", "-w", "--stdin"], input: text }));
        }
        /** Stores a tree that is `treeOid` with some files replaced. */
        async writeTree(treeOid, replacements) {
          const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "automation-index-"));
          const environment = { GIT_INDEX_FILE: (0, external_node_path_.join)(folder, "index") };
          try {
            await this.run({ args: ["read-tree", treeOid], environment });
            const lines = replacements.map(({ path, mode, oid }) => oid === null ? `0 ${"0".repeat(treeOid.length)}	${path}\0` : `${mode} ${oid}	${path}\0`);
            await this.run({ args: ["update-index", "-z", "--index-info"], input: lines.join(""), environment });
            return firstLine(await this.run({ args: ["write-tree"], environment }));
          } finally {
            await (0, promises_.rm)(folder, { recursive: true, force: true });
          }
        }
        /** Stores a commit and returns its object id. The same arguments give the same id. */
        async commitTree(treeOid, parents, message, { name, email, atMs }) {
          const date = `@${Math.floor(atMs / 1e3)} +0000`;
          const environment = {
            GIT_AUTHOR_NAME: name,
            GIT_AUTHOR_EMAIL: email,
            GIT_AUTHOR_DATE: date,
            GIT_COMMITTER_NAME: name,
            GIT_COMMITTER_EMAIL: email,
            GIT_COMMITTER_DATE: date
          };
          const args = ["commit-tree", treeOid, ...parents.flatMap((parent) => ["-p", parent])];
          return firstLine(await this.run({ args, input: message, environment }));
        }
        /** Runs one git command in this repository. */
        run(command) {
          return runGit({ gitDir: this.gitDir, ...this.#options, ...command });
        }
      }
      function splitLines(output) {
        return output.toString("utf8").split("\n").filter((line) => line !== "");
      }
      function firstLine({ stdout }) {
        return stdout.toString("utf8").trim();
      }
      var external_node_tls_ = __webpack_require__(1692);
      ;
      const SYSTEM_BUNDLES = [
        "/etc/ssl/certs/ca-certificates.crt",
        "/etc/pki/tls/certs/ca-bundle.crt",
        "/etc/ssl/ca-bundle.pem",
        "/etc/ssl/cert.pem"
      ];
      async function writeAuthorities(file, config, inherited) {
        const named = inherited.GIT_SSL_CAINFO ?? config["http.sslcainfo"];
        const own = await findReadable([named, inherited.SSL_CERT_FILE]);
        const extra = await readIfThere(inherited.NODE_EXTRA_CA_CERTS);
        if (extra === null) {
          const only = named ?? own;
          return only === void 0 ? {} : { GIT_SSL_CAINFO: only };
        }
        const base = own ?? await findReadable(SYSTEM_BUNDLES);
        const trusted = await readIfThere(base) ?? listKnownToNode();
        await (0, promises_.mkdir)((0, external_node_path_.dirname)(file), { recursive: true });
        await (0, promises_.writeFile)(file, `${trusted.trimEnd()}
${extra.trimEnd()}
`);
        const isProxyNamed = inherited.GIT_PROXY_SSL_CAINFO !== void 0 || "http.proxysslcainfo" in config;
        return { GIT_SSL_CAINFO: file, ...!isProxyNamed && { GIT_PROXY_SSL_CAINFO: file } };
      }
      function listKnownToNode() {
        const system = (0, external_node_tls_.getCACertificates)("system");
        return (system.length > 0 ? system : external_node_tls_.rootCertificates).join("\n");
      }
      async function findReadable(files) {
        for (const file of files) {
          if (file === void 0 || file === "")
            continue;
          const isReadable = await (0, promises_.access)(file).then(() => true, () => false);
          if (isReadable)
            return file;
        }
        return void 0;
      }
      async function readIfThere(file) {
        if (file === void 0 || file === "")
          return null;
        return (0, promises_.readFile)(file, "utf8").catch(() => null);
      }
      ;
      const PASSED_SETTINGS = /* @__PURE__ */ new Set([
        "http.proxy",
        "http.proxyauthmethod",
        "http.proxysslcert",
        "http.proxysslkey",
        "http.proxysslcainfo",
        "http.sslcainfo",
        "http.sslcapath",
        "http.sslcert",
        "http.sslkey",
        "http.sslversion",
        "http.sslbackend",
        "http.schannelcheckrevoke",
        "http.schannelusesslcainfo",
        "http.pinnedpubkey",
        "http.curloptresolve",
        "http.version",
        "http.postbuffer"
      ]);
      async function readNetworkSettings(url, gitDir) {
        if (!/^https?:/i.test(url))
          return { config: {}, environment: {} };
        const inherited = process.env;
        const config = await readHttpSettings(url, gitDir, inherited);
        const environment = await writeAuthorities((0, external_node_path_.join)(gitDir, "authorities.pem"), config, inherited);
        return { config, environment };
      }
      async function readHttpSettings(url, gitDir, inherited) {
        const { exitCode, stdout } = await runGit({
          // There is no repository: what is found is the machine's.
          gitDir: (0, external_node_path_.join)(gitDir, "none"),
          args: ["config", "--null", "--includes", "--get-urlmatch", "http", url],
          // 1: there is no such setting. 128: a file that git cannot read; the machine has no settings then.
          okExitCodes: [0, 1, 128],
          environment: {
            HOME: inherited.HOME,
            USERPROFILE: inherited.USERPROFILE,
            XDG_CONFIG_HOME: inherited.XDG_CONFIG_HOME,
            GIT_CONFIG_SYSTEM: inherited.GIT_CONFIG_SYSTEM,
            GIT_CONFIG_GLOBAL: inherited.GIT_CONFIG_GLOBAL,
            GIT_CONFIG_NOSYSTEM: inherited.GIT_CONFIG_NOSYSTEM
          }
        });
        if (exitCode !== 0)
          return {};
        const entries = stdout.toString("utf8").split("\0").map(readEntry);
        return Object.fromEntries(entries.filter(([name]) => PASSED_SETTINGS.has(name)));
      }
      function readEntry(entry) {
        const at = entry.indexOf("\n");
        if (at === -1)
          return [entry.toLowerCase(), "true"];
        const value = entry.slice(at + 1);
        return [entry.slice(0, at).toLowerCase(), value.startsWith("~/") ? (0, external_node_path_.join)((0, external_node_os_.homedir)(), value.slice(2)) : value];
      }
      ;
      const STALE = /stale info|fetch first|non-fast-forward|cannot lock ref|already exists/i;
      function parsePush(output, exitCode, words = "") {
        const rejected = output.split("\n").filter((line) => line.startsWith("!	")).map((line) => {
          const [, refspec = "", words2 = ""] = line.split("	");
          return { ref: refspec.slice(refspec.indexOf(":") + 1), words: words2 };
        });
        const [cause] = [...rejected.filter(({ words: words2 }) => !/atomic/i.test(words2)), ...rejected];
        if (cause === void 0)
          return exitCode === 0 ? { status: "pushed" } : null;
        if (STALE.test(cause.words))
          return { status: "stale", ref: cause.ref };
        if (/without `?workflows?`? (?:permission|scope)/i.test(`${cause.words}
${words}`)) {
          return { status: "workflow-permission", ...cause };
        }
        return { status: "refused", ...cause };
      }
      ;
      class RemoteRepository {
        local;
        #command;
        constructor(gitDir, options) {
          this.#command = { gitDir, ...options };
          this.local = BareRepository.open(gitDir, options);
        }
        /** Makes an empty partial clone in the folder `gitDir`. Nothing is fetched yet. */
        static async create(gitDir, { url, token, signal, retries }) {
          const options = {
            ...token !== void 0 && { secretConfig: { [`http.${url}.extraHeader`]: toHeader(token) } },
            ...signal !== void 0 && { signal },
            retries,
            network: await readNetworkSettings(url, gitDir)
          };
          const repository = new RemoteRepository(gitDir, options);
          await repository.#run(["init", "--quiet", "--bare", "--template="]);
          await (0, promises_.appendFile)((0, external_node_path_.join)(gitDir, "config"), renderPartialClone(url));
          return repository;
        }
        /** Fetches branches with their history and without file contents; returns the commit of each, `null` where there is none. */
        async fetchBranches(branches) {
          const tips = await this.readRefs(branches.map((branch) => `refs/heads/${branch}`));
          const found = branches.filter((branch) => tips.get(`refs/heads/${branch}`));
          if (found.length > 0) {
            const refspecs = found.map((branch) => `+refs/heads/${branch}:refs/remotes/origin/${branch}`);
            await this.#run(["fetch", "--quiet", "--no-tags", "--filter=blob:none", "origin", ...refspecs]);
          }
          const commits = await Promise.all(found.map(async (branch) => [branch, await this.#readTip(branch)]));
          const byBranch = new Map(commits);
          return new Map(branches.map((branch) => [branch, byBranch.get(branch) ?? null]));
        }
        /** Where refs of the server point now; `null` for one that does not exist. */
        async readRefs(refs) {
          const { stdout } = await this.#run(["ls-remote", "--refs", "origin", ...refs]);
          const lines = stdout.toString("utf8").split("\n");
          const tips = new Map(lines.map((line) => line.split("	")).map(([oid = "", ref = ""]) => [ref, oid]));
          return new Map(refs.map((ref) => [ref, tips.get(ref) ?? null]));
        }
        /**
         * Moves refs on the server, all or none, each only if it still points where expected.
         *
         * The lease is the comparison, not a force: a caller gives a commit that descends from the expected one, so that a
         * push that passes the comparison is always a fast-forward. When the answer is lost, it is looked up; so is what is
         * behind a refusal, because a server words a lost race in many ways.
         */
        async push(updates) {
          const { retries } = this.#command;
          for (let retryCount = 0; ; retryCount += 1) {
            try {
              return await this.#pushOnce(updates);
            } catch (error) {
              if (!(error instanceof GitError))
                throw error;
              const tips = await this.readRefs(updates.map(({ ref }) => ref));
              if (updates.every(({ ref, newOid }) => tips.get(ref) === newOid))
                return { status: "pushed" };
              if (retries === void 0 || retryCount >= retries.max || !isTransient(error))
                throw error;
              await retries.wait(retryCount);
            }
          }
        }
        async #pushOnce(updates) {
          const leases = updates.map(({ ref, expectedOid }) => `--force-with-lease=${ref}:${expectedOid ?? ""}`);
          const refspecs = updates.map(({ ref, newOid }) => `${newOid}:${ref}`);
          const args = ["push", "--porcelain", "--atomic", "--no-verify", ...leases, "origin", ...refspecs];
          const { exitCode, stdout, words } = await this.#run(args, [0, 1]);
          const result = parsePush(stdout.toString("utf8"), exitCode, words);
          if (result === null)
            throw new GitError(`git push failed: ${words}`, exitCode, words);
          return result.status === "refused" ? await this.#findMoved(updates) ?? result : result;
        }
        /** The ref that is not where it was expected by now; `undefined` when all are. */
        async #findMoved(updates) {
          const tips = await this.readRefs(updates.map(({ ref }) => ref));
          const moved = updates.find(({ ref, expectedOid }) => tips.get(ref) !== expectedOid);
          return moved && { status: "stale", ref: moved.ref };
        }
        async #readTip(branch) {
          const { stdout } = await this.#run(["rev-parse", "--verify", `refs/remotes/origin/${branch}^{commit}`]);
          return stdout.toString("utf8").trim();
        }
        #run(args, okExitCodes = [0]) {
          const retries = args[0] === "push" ? void 0 : this.#command.retries;
          return runGit({ ...this.#command, retries, args, okExitCodes });
        }
      }
      function renderPartialClone(url) {
        const quoted = `"${url.replace(/["\\]/g, (sign) => `\\${sign}`).replaceAll("\n", "\\n")}"`;
        return [
          "[core]",
          "	repositoryFormatVersion = 1",
          "[extensions]",
          "	partialClone = origin",
          '[remote "origin"]',
          `	url = ${quoted}`,
          "	promisor = true",
          "	partialCloneFilter = blob:none",
          ""
        ].join("\n");
      }
      function toHeader(token) {
        return `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
      }
      var connect = __webpack_require__(2015);
      var backoff = __webpack_require__(7203);
      var errors_errors = __webpack_require__(1286);
      ;
      async function confirmTargets(targets, reader) {
        const doubtful = targets.filter(({ databaseId, isRenamed }) => databaseId !== void 0 || isRenamed);
        if (doubtful.length === 0)
          return { targets, errors: [] };
        const lookups = await reader.readRepositories(doubtful.map(({ repository }) => repository));
        const confirmed = /* @__PURE__ */ new Map();
        const errors = [];
        for (const [index, target] of doubtful.entries()) {
          const lookup = lookups[index];
          const name = (0, repository_ref.PC)(target.repository);
          if (lookup?.status === "found") {
            const { repository, databaseId } = lookup.snapshot;
            if (target.databaseId === void 0 || target.databaseId === (databaseId ?? target.databaseId)) {
              confirmed.set(target, { ...target, repository });
              continue;
            }
            const message = `${name} is another repository now (id ${databaseId}, the configuration expects ${target.databaseId}). Check who owns the name, then correct the entry.`;
            errors.push({ repository: name, code: "identity-changed", message });
          } else if (lookup?.error instanceof errors_errors.y_) {
            errors.push({ repository: name, code: lookup.error.code, message: lookup.error.message });
          }
        }
        const isDoubtful = new Set(doubtful);
        return {
          targets: targets.flatMap((target) => isDoubtful.has(target) ? confirmed.get(target) ?? [] : [target]),
          errors
        };
      }
      var parse_ecosystem_config = __webpack_require__(4209);
      var policy = __webpack_require__(2977);
      ;
      function listConflicts(reports) {
        return reports.flatMap(({ repositories }) => repositories).flatMap(({ repository: name, renamed_to: newName, branches }) => {
          const repository = (0, repository_ref.rH)(name);
          const renamedTo = newName === void 0 ? null : (0, repository_ref.rH)(newName);
          const pullRequests = branches.flatMap(({ outcome, pull_request }) => outcome === "conflict" && pull_request !== void 0 ? [pull_request.number] : []);
          if (repository === null || pullRequests.length === 0)
            return [];
          return [{ repository, pullRequests, ...renamedTo !== null && { renamedTo } }];
        });
      }
      function selectReported(reported, { repositories }) {
        const entries = new Map(repositories.map((entry) => [(0, repository_ref.Kq)(entry.repository), entry]));
        const found = /* @__PURE__ */ new Map();
        const left = /* @__PURE__ */ new Map();
        for (const { repository, renamedTo, pullRequests } of reported) {
          const underNewName = renamedTo && entries.get((0, repository_ref.Kq)(renamedTo));
          const entry = underNewName ?? entries.get((0, repository_ref.Kq)(repository));
          if (entry === void 0 || !entry.isEnabled) {
            const reason = entry === void 0 ? "not-in-configuration" : "disabled";
            left.set((0, repository_ref.Kq)(repository), { repository, reason });
            continue;
          }
          const target = found.get(entry) ?? { numbers: /* @__PURE__ */ new Set(), isRenamed: false };
          for (const number of pullRequests)
            target.numbers.add(number);
          if (renamedTo !== void 0 && underNewName === void 0)
            target.isRenamed = true;
          found.set(entry, target);
        }
        const targets = [...found].map(([config, { numbers, isRenamed }]) => ({
          repository: config.repository,
          pullRequests: [...numbers],
          config,
          isRenamed
        }));
        return { targets, left: [...left.values()] };
      }
      ;
      function parseSyncReport(text) {
        try {
          const report = JSON.parse(text);
          return isSyncReport(report) ? report : null;
        } catch {
          return null;
        }
      }
      function isSyncReport(report) {
        if (!isRecord(report) || !Array.isArray(report.repositories))
          return false;
        return report.repositories.every((entry) => isRecord(entry) && typeof entry.repository === "string" && (entry.renamed_to === void 0 || typeof entry.renamed_to === "string") && Array.isArray(entry.branches) && entry.branches.every(isReportBranch));
      }
      function isReportBranch(branch) {
        if (!isRecord(branch) || typeof branch.outcome !== "string")
          return false;
        const { pull_request: pullRequest } = branch;
        return pullRequest === void 0 || isRecord(pullRequest) && isNumberOfOne(pullRequest.number);
      }
      function isNumberOfOne(value) {
        return Number.isSafeInteger(value) && value > 0;
      }
      function isRecord(value) {
        return typeof value === "object" && value !== null;
      }
      ;
      const CONFIG_FILE = "config/ecosystem-repos.json";
      async function findTargets(inputs, kit) {
        const config = await findConfig(inputs, kit);
        if (config !== null && !config.isConflictResolutionEnabled)
          return off("conflict_resolution_enabled");
        if (config !== null && !config.isSyncEnabled)
          return off("ecosystem_sync_enabled");
        const withPolicy = (entry, target) => ({
          ...target,
          databaseId: entry.databaseId,
          policy: findPolicy(entry, inputs, config)
        });
        if (inputs.syncReportFiles.length > 0) {
          const scope = config ?? { repositories: [toEntry(findRepository(inputs, kit))] };
          const { targets: targets2, left } = selectReported(await readReports(inputs, kit), scope);
          return {
            status: "found",
            targets: targets2.map((target) => ({
              ...withPolicy(target.config, target),
              isRenamed: target.isRenamed
            })),
            left
          };
        }
        const isNamed = inputs.pullRequest !== "all";
        const pullRequests = inputs.pullRequest === "all" ? "all" : [inputs.pullRequest];
        const everywhere = config !== null && !isNamed && inputs.repository === void 0;
        const entries = everywhere ? config.repositories : [findEntry(findRepository(inputs, kit), config)];
        const enabled = entries.filter(({ isEnabled }) => isEnabled);
        const [only] = entries;
        if (!everywhere && only !== void 0 && enabled.length === 0)
          return switchedOff(only);
        const targets = enabled.map((entry) => withPolicy(entry, { repository: entry.repository, pullRequests, isNamed }));
        return { status: "found", targets, left: [] };
      }
      function findPolicy({ conflictRules: own }, { rules }, config) {
        return (0, policy.t0)(...config === null ? [] : [config.sync.conflictRules], rules, ...own === void 0 ? [] : [own]);
      }
      function off(key) {
        return { status: "off", reason: `Skipped: the configuration sets \`${key}: false\`.` };
      }
      function switchedOff({ repository }) {
        const name = (0, repository_ref.PC)(repository);
        return { status: "off", reason: `Skipped: the configuration disables ${name}.` };
      }
      async function findConfig({ configFile, syncReportFiles }, kit) {
        if (configFile !== void 0)
          return readConfig(configFile, await kit.readWorkspaceFile(configFile), kit);
        const text = syncReportFiles.length === 0 ? void 0 : await kit.findWorkspaceFile(CONFIG_FILE);
        return text === void 0 ? null : readConfig(CONFIG_FILE, text, kit);
      }
      async function readConfig(file, text, { logger }) {
        const { config, warnings } = await (0, parse_ecosystem_config.I)(text, { file });
        for (const warning of warnings)
          logger.warning(`${file}:${warning.line}: ${warning.message}`);
        return config;
      }
      function toEntry(repository) {
        return { repository, isEnabled: true };
      }
      function findEntry(repository, config) {
        if (config === null)
          return toEntry(repository);
        const key = (0, repository_ref.Kq)(repository);
        const entry = config.repositories.find((candidate) => (0, repository_ref.Kq)(candidate.repository) === key);
        if (entry !== void 0)
          return entry;
        const name = (0, repository_ref.PC)(repository);
        const message = `The configuration does not list ${name}, so its pull requests are left alone. Add it, or omit the input \`config\`.`;
        throw new errors_errors.xL([{ message }]);
      }
      async function readReports({ syncReportFiles }, kit) {
        const files = await kit.listWorkspaceFiles(syncReportFiles);
        if (files.length === 0)
          kit.logger.notice("No report of sync-monitor exists, so there is nothing to do.");
        const reports = await Promise.all(files.map(async (file) => ({ file, report: parseSyncReport(await kit.readWorkspaceFile(file)) })));
        const problems = reports.flatMap(({ file, report }) => report === null ? [{ message: `${file} is not a report of sync-monitor.` }] : []);
        if (problems.length > 0)
          throw new errors_errors.xL(problems);
        return listConflicts(reports.flatMap(({ report }) => report === null ? [] : [report]));
      }
      function findRepository({ repository }, { runner }) {
        const found = repository ?? (0, repository_ref.rH)(runner.repository ?? "");
        if (found !== null)
          return found;
        throw new errors_errors.xL([{ message: "Set the input `repository`: there is no current repository." }]);
      }
      var refusals = __webpack_require__(1215);
      ;
      function describeGitFailure({ message, words }) {
        return [endSentence(message), (0, refusals.KJ)(words) ?? ""].join(" ").trim();
      }
      function describePushRefusal(words) {
        return [endSentence(`GitHub rejected the push: ${words}`), (0, refusals.KJ)(words) ?? ""].join(" ").trim();
      }
      function endSentence(text) {
        return /[.!?]$/.test(text) ? text : `${text}.`;
      }
      ;
      function toOutputs(run2, inputs) {
        const commits = run2.pullRequests.flatMap(({ outcome, commitOid }) => outcome === "resolved" && commitOid !== void 0 ? [commitOid] : []);
        return {
          resolved: String(countResolved(run2)),
          unresolved: String(countUnresolved(run2)),
          commit: commits.join("\n"),
          regenerate: JSON.stringify(listRegenerations(run2)),
          "report-file": inputs.reportFile
        };
      }
      var is_sync_pull_request = __webpack_require__(4925);
      var plural = __webpack_require__(4639);
      var sync_labels = __webpack_require__(7488);
      var sync_marker = __webpack_require__(8681);
      ;
      const NEEDS_HUMAN_LABEL = "conflict-needs-human";
      const RESOLVED_LABEL = "conflict-resolved";
      const AUTOMERGE_LABEL = "automerge";
      const LASTING = /* @__PURE__ */ new Set(["forbidden", "not-found", "invalid", "blocked"]);
      async function announce(pullRequest, resolution, dependencies) {
        const { number, outcome, repository } = resolution;
        if (!["resolved", "needs-human", "needs-regeneration"].includes(outcome))
          return [];
        const problems = [];
        for (const step of listSteps(pullRequest, resolution, dependencies)) {
          try {
            await step();
          } catch (error) {
            if (!(error instanceof errors_errors.y_))
              throw error;
            problems.push(error.message);
            if (!LASTING.has(error.code))
              return problems;
          }
        }
        const { pullRequestThreads, runUrl } = dependencies;
        try {
          const body = (0, render_conflict_comment.qi)(resolution, runUrl);
          await pullRequestThreads.ensureOwnComment(repository, number, body, render_conflict_comment.xH);
        } catch (error) {
          if (!(error instanceof errors_errors.y_))
            throw error;
          problems.push(error.message);
        }
        return problems;
      }
      function listSteps(pullRequest, { number, outcome, repository }, { pullRequestThreads, pullRequests }) {
        const present = new Set(pullRequest.labels.map((label) => label.toLowerCase()));
        const add = (label) => present.has(label) ? [] : [() => pullRequests.ensureLabels(repository, number, [label])];
        const remove = (label) => present.has(label) ? [() => pullRequestThreads.removeLabel(repository, number, label)] : [];
        if (outcome !== "resolved") {
          return [...add(NEEDS_HUMAN_LABEL), ...remove(AUTOMERGE_LABEL), ...remove(RESOLVED_LABEL)];
        }
        return [
          ...add(RESOLVED_LABEL),
          ...remove(NEEDS_HUMAN_LABEL),
          // sync-monitor's own: its pull request has no conflict any more, and was a draft only because of it.
          ...remove(sync_labels.Ek),
          ...isConflictDraft(pullRequest) ? [() => pullRequestThreads.markReady(repository, pullRequest)] : []
        ];
      }
      function isConflictDraft(pullRequest) {
        const { isDraft, body, labels } = pullRequest;
        if (!isDraft || !(0, is_sync_pull_request.s)(pullRequest))
          return false;
        const marker = (0, sync_marker.JM)(body);
        return marker === null ? labels.some((label) => label.toLowerCase() === sync_labels.Ek) : marker.isConflict;
      }
      var trailers = __webpack_require__(180);
      ;
      async function findUnannounced({ number }, resolution, dependencies) {
        const { repository, outcome, headOid: commitOid } = resolution;
        if (outcome !== "no-conflict" || commitOid === void 0)
          return null;
        const { clone, pullRequestThreads } = dependencies;
        const merge = await readOwnMerge(clone.local, commitOid);
        if (merge === null)
          return null;
        const comment = await pullRequestThreads.readOwnComment(repository, number, render_conflict_comment.xH);
        if (comment?.includes(commitOid) === true)
          return null;
        const { observeMerge } = await Promise.all(
          /* import() */
          [__webpack_require__.e(9), __webpack_require__.e(228), __webpack_require__.e(814)]
        ).then(__webpack_require__.bind(__webpack_require__, 4814));
        const place = { repository, number };
        const observed = await observeMerge(merge.headOid, merge.baseOid, place, dependencies);
        const { files, brokenFiles, commands } = observed;
        const detail = "An earlier run pushed this and did not report it: the run was cancelled, or the response to its push was lost.";
        return { ...resolution, ...merge, outcome: "resolved", commitOid, files, brokenFiles, commands, detail };
      }
      async function readOwnMerge(repository, oid) {
        const message = (await repository.readObjects([oid])).get(oid)?.toString("utf8") ?? "";
        if (!message.includes(trailers.f))
          return null;
        const [tip] = await repository.listMerges(oid, 1);
        const [headOid, baseOid] = tip?.oid === oid ? tip.parents : [];
        if (headOid === void 0 || baseOid === void 0)
          return null;
        const backupRef = message.split("\n").find((line) => line.startsWith(trailers.V));
        return { headOid, baseOid, backupRef: backupRef?.slice(trailers.V.length) };
      }
      ;
      const COMMITTER = {
        name: "github-actions[bot]",
        email: "41898282+github-actions[bot]@users.noreply.github.com"
      };
      async function writeMerge({ number }, merge, { clone, clock }) {
        const { headOid, baseOid } = merge;
        const replacements = [];
        for (const { path, resolution } of merge.files) {
          if (resolution.status !== "resolved")
            throw new errors_errors.zU(`${path} is not resolved, so it cannot be written.`);
          const oid = resolution.text === null ? null : await clone.local.writeBlob(resolution.text);
          replacements.push({ path, mode: merge.modes.get(path) ?? "100644", oid });
        }
        const treeOid = await clone.local.writeTree(merge.treeOid, replacements);
        const backupRef = `refs/automation/backups/pull-${number}/${headOid.slice(0, 12)}`;
        const message = `Merge the base branch and resolve its conflicts

${trailers.f}
${trailers.V}${backupRef}
`;
        const commitOid = await clone.local.commitTree(treeOid, [headOid, baseOid], message, {
          ...COMMITTER,
          atMs: clock.now()
        });
        const changed = await clone.local.listChangedPaths(headOid, commitOid);
        return {
          commitOid,
          backupRef,
          bringsWorkflows: changed.some((path) => path.startsWith(".github/workflows/"))
        };
      }
      async function publishMerge({ repository, pullRequest: { head, number } }, headOid, { commitOid, backupRef }, { clone, journal }) {
        const kept = (await clone.readRefs([backupRef])).get(backupRef) === headOid;
        const backup = { ref: backupRef, newOid: headOid, expectedOid: null };
        const move = { ref: `refs/heads/${head}`, newOid: commitOid, expectedOid: headOid };
        const push2 = () => clone.push(kept ? [move] : [backup, move]);
        if (journal === void 0)
          return push2();
        return journal.record({
          ...{ repository, operation: "push-branch", target: head },
          ...{ before: { oid: headOid }, intent: { oid: commitOid, backup: backupRef, number } }
        }, push2, ({ status }) => status === "pushed" ? { oid: commitOid } : null);
      }
      ;
      const MAX_ATTEMPTS = 3;
      async function resolvePullRequest(number, read, inputs, dependencies) {
        const { repository } = inputs;
        for (let attempt2 = 1; ; attempt2 += 1) {
          const pullRequest = await read();
          if (pullRequest === null)
            return { pullRequest, resolution: describeMissing(repository, number) };
          const block = findUnfit(pullRequest, inputs) ?? await findBlock(pullRequest, repository, dependencies);
          const resolution = block === null ? await resolveOnce(pullRequest, inputs, dependencies) : summarize(repository, pullRequest, "blocked", block);
          if (resolution.outcome !== "stale" || attempt2 === MAX_ATTEMPTS)
            return { pullRequest, resolution };
          dependencies.logger.info(`#${number}: the branch moved meanwhile, starting over`);
        }
      }
      async function resolveOnce(pullRequest, inputs, dependencies) {
        const { head, base } = pullRequest;
        const tips = await dependencies.clone.fetchBranches([head, base]);
        const [headOid, baseOid] = [tips.get(head), tips.get(base)];
        if (!headOid || !baseOid)
          return summarize(inputs.repository, pullRequest, "blocked", {
            detail: "one of its branches was deleted"
          });
        const { digestPolicy, isComplete, lacksOnlyLockFiles, observeMerge } = await Promise.all(
          /* import() */
          [__webpack_require__.e(9), __webpack_require__.e(228), __webpack_require__.e(814)]
        ).then(__webpack_require__.bind(__webpack_require__, 4814));
        const place = { repository: inputs.repository, number: pullRequest.number };
        const merge = await observeMerge(headOid, baseOid, place, dependencies);
        const facts = {
          headOid,
          baseOid,
          mergeBaseOids: merge.mergeBaseOids,
          policyDigest: digestPolicy(dependencies.policy),
          files: merge.files,
          commands: merge.commands,
          brokenFiles: merge.brokenFiles
        };
        if (merge.files.length === 0 && merge.tooMany === null) {
          return summarize(inputs.repository, pullRequest, merge.brokenFiles.length > 0 ? "needs-human" : "no-conflict", facts);
        }
        if (merge.tooMany !== null)
          return summarize(inputs.repository, pullRequest, "needs-human", { ...facts, detail: merge.tooMany });
        if (lacksOnlyLockFiles(merge))
          return summarize(inputs.repository, pullRequest, "needs-regeneration", facts);
        if (!isComplete(merge))
          return summarize(inputs.repository, pullRequest, "needs-human", facts);
        return push(pullRequest, { ...merge, headOid, baseOid }, facts, inputs, dependencies);
      }
      async function push(pullRequest, merge, facts, inputs, dependencies) {
        const written = await writeMerge(pullRequest, merge, dependencies);
        const done = { ...facts, commitOid: written.commitOid, backupRef: written.backupRef };
        const detail = written.bringsWorkflows ? "it changes workflow files: the token needs permission to write workflows" : void 0;
        if (inputs.isDryRun)
          return summarize(inputs.repository, pullRequest, "planned", { ...done, detail });
        const result = await publishMerge({ repository: inputs.repository, pullRequest }, merge.headOid, written, dependencies);
        switch (result.status) {
          case "pushed":
            return summarize(inputs.repository, pullRequest, "resolved", done);
          case "stale":
            return summarize(inputs.repository, pullRequest, "stale", facts);
          case "workflow-permission":
            return summarize(inputs.repository, pullRequest, "blocked", {
              ...facts,
              detail: "it changes workflow files, and the token has no permission to write workflows"
            });
          case "refused":
            return summarize(inputs.repository, pullRequest, "blocked", {
              ...facts,
              detail: describePushRefusal(result.words)
            });
        }
      }
      function findUnfit(pullRequest, { isNamed = false }) {
        if (!pullRequest.isOpen)
          return { detail: "it is closed", unfit: "closed" };
        if (pullRequest.isCrossRepository)
          return { detail: "its branch is in a fork", unfit: "fork" };
        if (isNamed || (0, is_sync_pull_request.s)(pullRequest))
          return null;
        const detail = "it is not a sync pull request; to resolve it, set the input `pull-request`";
        return { detail, unfit: "not-sync" };
      }
      async function findBlock(pullRequest, repository, { branches, repositories }) {
        if (await findDefaultBranch(pullRequest, repository, repositories) === pullRequest.head) {
          return {
            detail: "its branch is the default branch: merging into it would publish the base's commits"
          };
        }
        return await isProtected(repository, pullRequest.head, branches) ? { detail: "its branch is protected" } : null;
      }
      async function isProtected(repository, branch, branches) {
        try {
          return (await branches.read(repository, branch))?.isProtected ?? false;
        } catch (error) {
          if (!(error instanceof errors_errors.y_) || (0, errors_errors.rV)(error))
            throw error;
          return false;
        }
      }
      async function findDefaultBranch({ defaultBranch }, repository, repositories) {
        if (defaultBranch !== void 0)
          return defaultBranch;
        const [lookup] = await repositories.readRepositories([repository]);
        if (lookup?.status === "failed")
          throw lookup.error;
        return lookup?.snapshot.defaultBranch?.name;
      }
      function summarize(repository, { number, url, head, base }, outcome, more) {
        return { repository, number, url, head, base, files: [], brokenFiles: [], ...more, outcome };
      }
      function describeMissing(repository, number) {
        const detail = "there is no pull request with this number";
        const unknown = { url: "", head: "", base: "", files: [], brokenFiles: [] };
        return { repository, number, ...unknown, outcome: "blocked", detail, unfit: "missing" };
      }
      ;
      async function run(inputs, dependencies) {
        const pullRequests = [];
        const errors = [];
        const numbers = await attempt(inputs, () => listNumbers(inputs, dependencies), errors);
        for (const number of numbers ?? []) {
          if (dependencies.signal.aborted || isOver(errors))
            break;
          const resolution = await attempt(inputs, () => work(number, inputs, dependencies), errors);
          const known = resolution ?? describeFailure(inputs.repository, number, errors.at(-1));
          if (inputs.isNamed === true && known.unfit !== void 0)
            errors.push(describeUnfit(known, known.unfit));
          pullRequests.push(known);
          dependencies.logger.info(describe(known));
        }
        return { pullRequests, errors, isOver: isOver(errors) };
      }
      function isOver(errors) {
        return errors.some(({ code }) => code === "unauthorized" || code === "rate-limited");
      }
      async function attempt({ repository }, task, errors) {
        try {
          return await task();
        } catch (error) {
          if (!(error instanceof errors_errors.y_ || error instanceof GitError))
            throw error;
          const failure = error instanceof errors_errors.y_ ? { code: error.code, message: error.message } : { code: "git", message: describeGitFailure(error) };
          errors.push({ repository: (0, repository_ref.PC)(repository), ...failure });
          return void 0;
        }
      }
      function describeUnfit({ repository: { owner, name }, number, detail }, unfit) {
        const repository = (0, repository_ref.PC)({ owner, name });
        const code = unfit === "missing" ? "not-found" : "invalid";
        const remedy = "Check the inputs `pull-request` and `repository`.";
        return { repository, code, message: `${repository}#${number}: ${detail}. ${remedy}` };
      }
      function describeFailure(repository, number, failure) {
        return {
          ...describeMissing(repository, number),
          outcome: "failed",
          detail: failure?.message,
          unfit: void 0
        };
      }
      async function listNumbers({ repository, pullRequests }, { pullRequestThreads }) {
        if (pullRequests !== "all")
          return pullRequests;
        const open = await pullRequestThreads.listAllOpen(repository);
        return open.filter(is_sync_pull_request.s).map(({ number }) => number);
      }
      async function work(number, inputs, dependencies) {
        const { repository, isDryRun } = inputs;
        const read = () => dependencies.pullRequestThreads.read(repository, number);
        const { pullRequest, resolution } = await resolvePullRequest(number, read, inputs, dependencies);
        if (pullRequest === null || isDryRun)
          return resolution;
        const unannounced = await findUnannounced(pullRequest, resolution, dependencies);
        const reported = unannounced ?? resolution;
        const problems = await announce(pullRequest, reported, dependencies);
        for (const problem of problems)
          dependencies.logger.warning(`#${number}: ${problem}`);
        if (problems.length === 0)
          return reported;
        return {
          ...reported,
          detail: [reported.detail, ...problems].filter((text) => text !== void 0).join("; ")
        };
      }
      function describe({ repository, number, outcome, detail, files }) {
        const resolved = files.filter(({ resolution }) => resolution.status === "resolved").length;
        const counts = files.length === 0 ? "" : `, ${(0, plural.T1)(resolved, files.length, "file")} resolved`;
        const why = detail === void 0 ? "" : ` (${detail})`;
        return `${(0, repository_ref.PC)(repository)}#${number}: ${outcome}${counts}${why}`;
      }
      ;
      const RATE_LIMIT_BUFFER = 50;
      const MAX_WAIT_MS = 5 * 6e4;
      const MAX_RETRIES = 3;
      async function resolveConflicts(inputs, kit) {
        const startedAtMs = kit.clock.now();
        const search = await findTargets(inputs, kit);
        if (search.status === "off")
          kit.logger.notice(search.reason);
        const { targets, left } = search.status === "found" ? search : { targets: [], left: [] };
        for (const { repository, reason } of left)
          reportLeft((0, repository_ref.PC)(repository), reason, kit);
        const result = await workOnAll(targets, inputs, kit);
        const repositories = targets.map(({ repository }) => repository);
        const { isDryRun } = inputs;
        await publish(inputs, { repositories, isDryRun, startedAtMs, finishedAtMs: kit.clock.now(), left, ...result }, kit);
      }
      function reportLeft(name, reason, { logger }) {
        if (reason === "disabled")
          logger.notice(`${name} is left alone: the configuration disables it.`);
        else {
          logger.warning(`${name} is left alone: a report of sync-monitor lists it, but the configuration does not.`);
        }
      }
      async function workOnAll(targets, inputs, kit) {
        const { journalFile, isDryRun } = inputs;
        const journal = isDryRun || journalFile === void 0 ? void 0 : kit.openJournal(journalFile);
        const connected = resolve_conflicts_connect(inputs, kit);
        const github = journal === void 0 ? connected : (0, journal_ports.m)(connected, journal);
        const confirmed = await confirmTargets(targets, github.repositories);
        const results = [];
        for (const target of confirmed.targets) {
          if (kit.signal.aborted || results.at(-1)?.isOver === true)
            break;
          results.push(await workOn(target, { github, journal }, inputs, kit));
        }
        return {
          pullRequests: results.flatMap(({ pullRequests }) => pullRequests),
          errors: [...confirmed.errors, ...results.flatMap(({ errors }) => errors)]
        };
      }
      async function workOn(target, { github, journal }, inputs, kit) {
        const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "automation-merge-"));
        try {
          const clone = await RemoteRepository.create((0, external_node_path_.join)(folder, "clone.git"), {
            url: `${kit.runner.serverUrl}/${(0, repository_ref.PC)(target.repository)}.git`,
            token: inputs.githubToken,
            signal: kit.signal,
            retries: {
              max: MAX_RETRIES,
              wait: (retryCount) => kit.clock.sleep((0, backoff.Q4)(retryCount, kit.random), kit.signal)
            }
          });
          return await run({ ...target, isDryRun: inputs.isDryRun }, {
            ...github,
            clone,
            journal,
            readRegenerated: (headOid, baseOid, path) => readRegenerated([headOid, baseOid, path], inputs.regeneratedFolder, kit),
            policy: target.policy,
            clock: kit.clock,
            logger: kit.logger,
            signal: kit.signal,
            runUrl: kit.runner.runUrl
          });
        } catch (error) {
          if (!(error instanceof GitError))
            throw error;
          const failure = {
            repository: (0, repository_ref.PC)(target.repository),
            code: "git",
            message: describeGitFailure(error)
          };
          return { pullRequests: [], errors: [failure], isOver: false };
        } finally {
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      }
      async function readRegenerated([headOid, baseOid, path], folder, { findWorkspaceFile }) {
        if (folder === void 0)
          return null;
        return await findWorkspaceFile(`${folder}/${headOid}-${baseOid}/${path}`) ?? null;
      }
      function resolve_conflicts_connect({ githubToken, writeIntervalMs }, kit) {
        return (0, connect.U)({
          action: "resolve-conflicts",
          token: githubToken,
          buffer: RATE_LIMIT_BUFFER,
          maxWaitMs: MAX_WAIT_MS,
          writeIntervalMs,
          maxRetries: MAX_RETRIES,
          concurrency: 1,
          signal: kit.signal
        }, kit);
      }
      async function publish(inputs, conflictRun, kit) {
        await kit.writeReport(inputs.reportFile, createConflictReport(conflictRun));
        kit.setOutputs(toOutputs(conflictRun, inputs));
        await kit.summary((0, render_conflict_comment.dO)(conflictRun.pullRequests, conflictRun.isDryRun));
        for (const { message } of conflictRun.errors)
          kit.logger.error(message);
        if (conflictRun.errors.length > 0)
          kit.fail("Some pull requests could not be checked; see the errors above.");
      }
    })
  ),
  /***/
  180: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          BACKUP_REF_TRAILER
        ),
        /* harmony export */
        f: () => (
          /* binding */
          RESOLVER_TRAILER
        )
        /* harmony export */
      });
      const RESOLVER_TRAILER = "Merge-Resolver: v1";
      const BACKUP_REF_TRAILER = "Backup-Ref: ";
    })
  ),
  /***/
  4209: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          parseEcosystemConfig
        )
        /* harmony export */
      });
      var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1286);
      var _check_ecosystem_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4438);
      var _config_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88);
      var _config_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(700);
      var _json_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1417);
      async function parseEcosystemConfig(text, source) {
        const reader = await loadReader(source.format ?? (0, _config_document_js__WEBPACK_IMPORTED_MODULE_0__.H)(source.file));
        const { config, findings } = (0, _check_ecosystem_config_js__WEBPACK_IMPORTED_MODULE_1__._U)((0, _config_document_js__WEBPACK_IMPORTED_MODULE_0__.S)(text, reader));
        if (config !== null)
          return { config, warnings: findings.filter(({ severity }) => severity !== "info") };
        const errors = findings.filter(({ severity }) => severity === "error");
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL(errors.map((finding) => (0, _config_finding_js__WEBPACK_IMPORTED_MODULE_3__.h)(finding, source.file)));
      }
      async function loadReader(format) {
        return format === "json" ? _json_reading_js__WEBPACK_IMPORTED_MODULE_4__.J : (await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.bind(__webpack_require__, 5892))).readYamlConfig;
      }
    })
  ),
  /***/
  3925: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        s: () => (
          /* binding */
          diffThreeWays
        )
      });
      ;
      function LCS(buffer1, buffer2) {
        let equivalenceClasses = /* @__PURE__ */ Object.create(null);
        for (let j = 0; j < buffer2.length; j++) {
          const item = buffer2[j];
          if (equivalenceClasses[item]) {
            equivalenceClasses[item].push(j);
          } else {
            equivalenceClasses[item] = [j];
          }
        }
        const NULLRESULT = { buffer1index: -1, buffer2index: -1, chain: null };
        let candidates = [NULLRESULT];
        for (let i = 0; i < buffer1.length; i++) {
          const item = buffer1[i];
          const buffer2indices = equivalenceClasses[item] || [];
          let r = 0;
          let c = candidates[0];
          for (const j of buffer2indices) {
            let s;
            let end = candidates.length;
            for (s = r; s < end; ) {
              const middle = s + end >>> 1;
              if (candidates[middle].buffer2index < j) s = middle + 1;
              else end = middle;
            }
            if (s === r || s < candidates.length && candidates[s].buffer2index === j) continue;
            s--;
            if (s < candidates.length) {
              const newCandidate = { buffer1index: i, buffer2index: j, chain: candidates[s] };
              if (r === candidates.length) {
                candidates.push(c);
              } else {
                candidates[r] = c;
              }
              r = s + 1;
              c = newCandidate;
              if (r === candidates.length) {
                break;
              }
            }
          }
          candidates[r] = c;
        }
        return candidates[candidates.length - 1];
      }
      function diffComm(buffer1, buffer2) {
        const lcs = LCS(buffer1, buffer2);
        let result = [];
        let tail1 = buffer1.length;
        let tail2 = buffer2.length;
        let common = { common: [] };
        function processCommon() {
          if (common.common.length) {
            common.common.reverse();
            result.push(common);
            common = { common: [] };
          }
        }
        for (let candidate = lcs; candidate !== null; candidate = candidate.chain) {
          let different = { buffer1: [], buffer2: [] };
          while (--tail1 > candidate.buffer1index) {
            different.buffer1.push(buffer1[tail1]);
          }
          while (--tail2 > candidate.buffer2index) {
            different.buffer2.push(buffer2[tail2]);
          }
          if (different.buffer1.length || different.buffer2.length) {
            processCommon();
            different.buffer1.reverse();
            different.buffer2.reverse();
            result.push(different);
          }
          if (tail1 >= 0) {
            common.common.push(buffer1[tail1]);
          }
        }
        processCommon();
        result.reverse();
        return result;
      }
      function diffIndices(buffer1, buffer2) {
        const lcs = LCS(buffer1, buffer2);
        let result = [];
        let tail1 = buffer1.length;
        let tail2 = buffer2.length;
        for (let candidate = lcs; candidate !== null; candidate = candidate.chain) {
          const mismatchLength1 = tail1 - candidate.buffer1index - 1;
          const mismatchLength2 = tail2 - candidate.buffer2index - 1;
          tail1 = candidate.buffer1index;
          tail2 = candidate.buffer2index;
          if (mismatchLength1 || mismatchLength2) {
            result.push({
              buffer1: [tail1 + 1, mismatchLength1],
              buffer1Content: buffer1.slice(tail1 + 1, tail1 + 1 + mismatchLength1),
              buffer2: [tail2 + 1, mismatchLength2],
              buffer2Content: buffer2.slice(tail2 + 1, tail2 + 1 + mismatchLength2)
            });
          }
        }
        result.reverse();
        return result;
      }
      function diffPatch(buffer1, buffer2) {
        const lcs = LCS(buffer1, buffer2);
        let result = [];
        let tail1 = buffer1.length;
        let tail2 = buffer2.length;
        function chunkDescription(buffer, offset, length) {
          let chunk = [];
          for (let i = 0; i < length; i++) {
            chunk.push(buffer[offset + i]);
          }
          return {
            offset,
            length,
            chunk
          };
        }
        for (let candidate = lcs; candidate !== null; candidate = candidate.chain) {
          const mismatchLength1 = tail1 - candidate.buffer1index - 1;
          const mismatchLength2 = tail2 - candidate.buffer2index - 1;
          tail1 = candidate.buffer1index;
          tail2 = candidate.buffer2index;
          if (mismatchLength1 || mismatchLength2) {
            result.push({
              buffer1: chunkDescription(buffer1, candidate.buffer1index + 1, mismatchLength1),
              buffer2: chunkDescription(buffer2, candidate.buffer2index + 1, mismatchLength2)
            });
          }
        }
        result.reverse();
        return result;
      }
      function diff3MergeRegions(a, o, b) {
        let hunks = [];
        function addHunk(h, ab) {
          hunks.push({
            ab,
            oStart: h.buffer1[0],
            oLength: h.buffer1[1],
            abStart: h.buffer2[0],
            abLength: h.buffer2[1]
          });
        }
        diffIndices(o, a).forEach((item) => addHunk(item, "a"));
        diffIndices(o, b).forEach((item) => addHunk(item, "b"));
        hunks.sort((x, y) => x.oStart - y.oStart);
        let results = [];
        let currOffset = 0;
        function advanceTo(endOffset) {
          if (endOffset > currOffset) {
            results.push({
              stable: true,
              buffer: "o",
              bufferStart: currOffset,
              bufferLength: endOffset - currOffset,
              bufferContent: o.slice(currOffset, endOffset)
            });
            currOffset = endOffset;
          }
        }
        while (hunks.length) {
          let hunk = hunks.shift();
          let regionStart = hunk.oStart;
          let regionEnd = hunk.oStart + hunk.oLength;
          let regionHunks = [hunk];
          advanceTo(regionStart);
          while (hunks.length) {
            const nextHunk = hunks[0];
            const nextHunkStart = nextHunk.oStart;
            if (nextHunkStart > regionEnd)
              break;
            regionEnd = Math.max(regionEnd, nextHunkStart + nextHunk.oLength);
            regionHunks.push(hunks.shift());
          }
          if (regionHunks.length === 1) {
            if (hunk.abLength > 0) {
              const buffer = hunk.ab === "a" ? a : b;
              results.push({
                stable: true,
                buffer: hunk.ab,
                bufferStart: hunk.abStart,
                bufferLength: hunk.abLength,
                bufferContent: buffer.slice(hunk.abStart, hunk.abStart + hunk.abLength)
              });
            }
          } else {
            let bounds = {
              a: [a.length, -1, o.length, -1],
              b: [b.length, -1, o.length, -1]
            };
            while (regionHunks.length) {
              hunk = regionHunks.shift();
              const oStart = hunk.oStart;
              const oEnd = oStart + hunk.oLength;
              const abStart = hunk.abStart;
              const abEnd = abStart + hunk.abLength;
              let b2 = bounds[hunk.ab];
              b2[0] = Math.min(abStart, b2[0]);
              b2[1] = Math.max(abEnd, b2[1]);
              b2[2] = Math.min(oStart, b2[2]);
              b2[3] = Math.max(oEnd, b2[3]);
            }
            const aStart = bounds.a[0] + (regionStart - bounds.a[2]);
            const aEnd = bounds.a[1] + (regionEnd - bounds.a[3]);
            const bStart = bounds.b[0] + (regionStart - bounds.b[2]);
            const bEnd = bounds.b[1] + (regionEnd - bounds.b[3]);
            let result = {
              stable: false,
              aStart,
              aLength: aEnd - aStart,
              aContent: a.slice(aStart, aEnd),
              oStart: regionStart,
              oLength: regionEnd - regionStart,
              oContent: o.slice(regionStart, regionEnd),
              bStart,
              bLength: bEnd - bStart,
              bContent: b.slice(bStart, bEnd)
            };
            results.push(result);
          }
          currOffset = regionEnd;
        }
        advanceTo(o.length);
        return results;
      }
      function diff3Merge(a, o, b, options) {
        let defaults = {
          excludeFalseConflicts: true,
          stringSeparator: /\s+/
        };
        options = Object.assign(defaults, options);
        if (typeof a === "string")
          a = a.split(options.stringSeparator);
        if (typeof o === "string")
          o = o.split(options.stringSeparator);
        if (typeof b === "string")
          b = b.split(options.stringSeparator);
        let results = [];
        const regions = diff3MergeRegions(a, o, b);
        let okBuffer = [];
        function flushOk() {
          if (okBuffer.length) {
            results.push({ ok: okBuffer });
          }
          okBuffer = [];
        }
        function isFalseConflict(a2, b2) {
          if (a2.length !== b2.length)
            return false;
          for (let i = 0; i < a2.length; i++) {
            if (a2[i] !== b2[i])
              return false;
          }
          return true;
        }
        regions.forEach((region) => {
          if (region.stable) {
            for (const item of region.bufferContent) okBuffer.push(item);
          } else {
            if (options.excludeFalseConflicts && isFalseConflict(region.aContent, region.bContent)) {
              for (const item of region.aContent) okBuffer.push(item);
            } else {
              flushOk();
              results.push({
                conflict: {
                  a: region.aContent,
                  aIndex: region.aStart,
                  o: region.oContent,
                  oIndex: region.oStart,
                  b: region.bContent,
                  bIndex: region.bStart
                }
              });
            }
          }
        });
        flushOk();
        return results;
      }
      function mergeDiff3(a, o, b, options) {
        const defaults = {
          excludeFalseConflicts: true,
          stringSeparator: /\s+/,
          label: {}
        };
        options = Object.assign(defaults, options);
        const aSection = "<<<<<<<" + (options.label.a ? ` ${options.label.a}` : "");
        const oSection = "|||||||" + (options.label.o ? ` ${options.label.o}` : "");
        const xSection = "=======";
        const bSection = ">>>>>>>" + (options.label.b ? ` ${options.label.b}` : "");
        const regions = diff3Merge(a, o, b, options);
        let conflict = false;
        let result = [];
        regions.forEach((region) => {
          if (region.ok) {
            result = result.concat(region.ok);
          } else if (region.conflict) {
            conflict = true;
            result = result.concat([aSection], region.conflict.a, [oSection], region.conflict.o, [xSection], region.conflict.b, [bSection]);
          }
        });
        return {
          conflict,
          result
        };
      }
      function merge(a, o, b, options) {
        const defaults = {
          excludeFalseConflicts: true,
          stringSeparator: /\s+/,
          label: {}
        };
        options = Object.assign(defaults, options);
        const aSection = "<<<<<<<" + (options.label.a ? ` ${options.label.a}` : "");
        const xSection = "=======";
        const bSection = ">>>>>>>" + (options.label.b ? ` ${options.label.b}` : "");
        const regions = diff3Merge(a, o, b, options);
        let conflict = false;
        let result = [];
        regions.forEach((region) => {
          if (region.ok) {
            result = result.concat(region.ok);
          } else if (region.conflict) {
            conflict = true;
            result = result.concat([aSection], region.conflict.a, [xSection], region.conflict.b, [bSection]);
          }
        });
        return {
          conflict,
          result
        };
      }
      function mergeDigIn(a, o, b, options) {
        const defaults = {
          excludeFalseConflicts: true,
          stringSeparator: /\s+/,
          label: {}
        };
        options = Object.assign(defaults, options);
        const aSection = "<<<<<<<" + (options.label.a ? ` ${options.label.a}` : "");
        const xSection = "=======";
        const bSection = ">>>>>>>" + (options.label.b ? ` ${options.label.b}` : "");
        const regions = diff3Merge(a, o, b, options);
        let conflict = false;
        let result = [];
        regions.forEach((region) => {
          if (region.ok) {
            result = result.concat(region.ok);
          } else {
            const c = diffComm(region.conflict.a, region.conflict.b);
            for (const inner of c) {
              if (inner.common) {
                result = result.concat(inner.common);
              } else {
                conflict = true;
                result = result.concat([aSection], inner.buffer1, [xSection], inner.buffer2, [bSection]);
              }
            }
          }
        });
        return {
          conflict,
          result
        };
      }
      function patch(buffer, patch2) {
        let result = [];
        let currOffset = 0;
        function advanceTo(targetOffset) {
          while (currOffset < targetOffset) {
            result.push(buffer[currOffset]);
            currOffset++;
          }
        }
        for (const chunk of patch2) {
          advanceTo(chunk.buffer1.offset);
          for (const item of chunk.buffer2.chunk) {
            result.push(item);
          }
          currOffset += chunk.buffer1.length;
        }
        advanceTo(buffer.length);
        return result;
      }
      function stripPatch(patch2) {
        return patch2.map((chunk) => ({
          buffer1: { offset: chunk.buffer1.offset, length: chunk.buffer1.length },
          buffer2: { chunk: chunk.buffer2.chunk }
        }));
      }
      function invertPatch(patch2) {
        return patch2.map((chunk) => ({
          buffer1: chunk.buffer2,
          buffer2: chunk.buffer1
        }));
      }
      ;
      function findAnchors(base, ours, theirs) {
        const [inBase, inOurs, inTheirs] = [findUnique(base), findUnique(ours), findUnique(theirs)];
        const common = [];
        for (const [item, at] of inBase) {
          const [a, b] = [inOurs.get(item), inTheirs.get(item)];
          if (a !== void 0 && b !== void 0)
            common.push({ base: at, ours: a, theirs: b });
        }
        return longestRising(longestRising(common, ({ ours: at }) => at), ({ theirs: at }) => at);
      }
      function findUnique(items) {
        const [places, repeated] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Set()];
        for (const [index, item] of items.entries()) {
          if (places.has(item))
            repeated.add(item);
          places.set(item, index);
        }
        for (const item of repeated)
          places.delete(item);
        return places;
      }
      function longestRising(elements, rankOf) {
        const ends = [];
        const before = [];
        const rankAt = (index) => {
          const element = index === void 0 ? void 0 : elements[index];
          return element === void 0 ? Number.POSITIVE_INFINITY : rankOf(element);
        };
        for (const [index, element] of elements.entries()) {
          const rank = rankOf(element);
          let [start, end] = [0, ends.length];
          while (start < end) {
            const middle = start + end >>> 1;
            if (rankAt(ends[middle]) < rank)
              start = middle + 1;
            else
              end = middle;
          }
          before[index] = ends[start - 1] ?? -1;
          ends[start] = index;
        }
        const row = [];
        for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
          const element = elements[at];
          if (element !== void 0)
            row.push(element);
        }
        return row.reverse();
      }
      ;
      const MAX_PAIRS = 2e6;
      const MAX_PAIRS_AT_ONCE = 2e5;
      const MAX_ITEMS = 2e5;
      function diffThreeWays(base, ours, theirs) {
        const { head, tail } = findCommonEnds(base, ours, theirs);
        const middle = (items) => items.slice(head, items.length - tail);
        const start = { base: head, ours: head, theirs: head };
        const regions = diffMiddle({ base: middle(base), ours: middle(ours), theirs: middle(theirs), start });
        if (regions === null)
          return null;
        const ends = { head: base.slice(0, head), tail: base.slice(base.length - tail) };
        return [
          ...head > 0 ? [{ kind: "merged", items: ends.head }] : [],
          ...regions,
          ...tail > 0 ? [{ kind: "merged", items: ends.tail }] : []
        ];
      }
      function diffMiddle(stretch) {
        const { base: o, ours: a, theirs: b } = stretch;
        if (Math.max(o.length, a.length, b.length) > MAX_ITEMS)
          return null;
        if (countPairs(o, a) + countPairs(o, b) <= MAX_PAIRS_AT_ONCE)
          return diffAtOnce(stretch);
        const pieces = cut(stretch);
        const pairs = pieces.reduce((sum, piece) => {
          return sum + countPairs(piece.base, piece.ours) + countPairs(piece.base, piece.theirs);
        }, 0);
        return pairs > MAX_PAIRS ? null : pieces.flatMap(diffAtOnce);
      }
      function diffAtOnce({ base, ours, theirs, start }) {
        return diff3Merge([...ours], [...base], [...theirs], { excludeFalseConflicts: true }).map(({ ok, conflict }) => {
          if (conflict === void 0)
            return { kind: "merged", items: ok ?? [] };
          return {
            kind: "conflict",
            base: conflict.o,
            ours: conflict.a,
            theirs: conflict.b,
            start: {
              base: start.base + conflict.oIndex,
              ours: start.ours + conflict.aIndex,
              theirs: start.theirs + conflict.bIndex
            }
          };
        });
      }
      function cut({ base, ours, theirs, start }) {
        const pieces = [];
        let from = { base: 0, ours: 0, theirs: 0 };
        const end = { base: base.length, ours: ours.length, theirs: theirs.length };
        const cuts = findAnchors(base, ours, theirs).map((anchor) => ({
          base: anchor.base + 1,
          ours: anchor.ours + 1,
          theirs: anchor.theirs + 1
        }));
        for (const to of [...cuts, end]) {
          pieces.push({
            base: base.slice(from.base, to.base),
            ours: ours.slice(from.ours, to.ours),
            theirs: theirs.slice(from.theirs, to.theirs),
            start: {
              base: start.base + from.base,
              ours: start.ours + from.ours,
              theirs: start.theirs + from.theirs
            }
          });
          from = to;
        }
        return pieces;
      }
      function findCommonEnds(...sequences) {
        const shortest = Math.min(...sequences.map(({ length }) => length));
        const [first = [], ...others] = sequences;
        let head = 0;
        while (head < shortest && others.every((other) => other[head] === first[head]))
          head += 1;
        let tail = 0;
        const isSame = () => others.every((other) => other.at(-1 - tail) === first.at(-1 - tail));
        while (tail < shortest - head && isSame())
          tail += 1;
        return { head, tail };
      }
      function countPairs(one, other) {
        const counts = /* @__PURE__ */ new Map();
        for (const item of one)
          counts.set(item, (counts.get(item) ?? 0) + 1);
        return other.reduce((sum, item) => sum + (counts.get(item) ?? 0), 0);
      }
    })
  ),
  /***/
  2977: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        JH: () => (
          /* binding */
          findStrategy
        ),
        /* harmony export */
        cW: () => (
          /* binding */
          findSetKeys
        ),
        /* harmony export */
        eM: () => (
          /* binding */
          nameAsker
        ),
        /* harmony export */
        t0: () => (
          /* binding */
          createConflictPolicy
        )
        /* harmony export */
      });
      var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5496);
      const DEFAULT_CONFLICT_POLICY = {
        strategies: [],
        mergesSensitiveFiles: false,
        sets: [{ glob: "**/ecosystem-repos.{json,yml,yaml}", key: "repositories" }]
      };
      function createConflictPolicy(...rules) {
        return {
          ...DEFAULT_CONFLICT_POLICY,
          strategies: rules.flatMap(({ strategies }) => strategies),
          sets: [...DEFAULT_CONFLICT_POLICY.sets, ...rules.flatMap(({ sets }) => sets)]
        };
      }
      function findStrategy(policy, path) {
        return findStrategyRule(policy, path)?.strategy;
      }
      function nameAsker(policy, path) {
        return findStrategyRule(policy, path)?.isFromComment === true ? "a comment" : "the configuration";
      }
      function findStrategyRule({ strategies }, path) {
        return strategies.findLast(({ glob, isFromComment }) => isFromComment === true ? glob === path : matches(glob, path));
      }
      function findSetKeys(policy, path) {
        return policy.sets.filter(({ glob }) => matches(glob, path)).map(({ key }) => key === "." ? "" : key);
      }
      function matches(glob, path) {
        return picomatch__WEBPACK_IMPORTED_MODULE_0__.isMatch(path, glob, { dot: true, basename: !glob.includes("/"), flags: "s" });
      }
    })
  ),
  /***/
  8182: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Lj: () => (
          /* binding */
          readResolveCommands
        ),
        /* harmony export */
        Uj: () => (
          /* binding */
          renderDoneMark
        )
        /* harmony export */
      });
      const NO_RESOLVE_COMMANDS = { rules: [], commands: [], doneMs: 0, untilMs: 0 };
      const COMMAND = /^\/resolve +(ours|theirs|auto) +(\S.*?)\s*$/i;
      const LIKE_COMMAND = /^\s{0,3}\/resolve(?:\s|$)/i;
      const DONE_MARK = /<!-- resolve-commands:v1 until=(\d{1,16}) -->/;
      function renderDoneMark(untilMs) {
        return `<!-- resolve-commands:v1 until=${untilMs} -->`;
      }
      function readResolveCommands(comments, mark) {
        const own = comments.filter(({ body }) => body.startsWith(mark));
        const doneMs = Math.max(0, ...own.map(({ body }) => Number(DONE_MARK.exec(body)?.[1] ?? 0)));
        const rules = /* @__PURE__ */ new Map();
        const commands = [];
        let untilMs = doneMs;
        for (const { body, isByMaintainer, createdAtMs } of comments) {
          if (createdAtMs <= doneMs || body.startsWith(mark))
            continue;
          for (const line of listLines(body)) {
            if (!LIKE_COMMAND.test(line))
              continue;
            const [, strategy, written = ""] = COMMAND.exec(line.trim()) ?? [];
            const path = written.replace(/^`(.*)`$/, "$1");
            if (!isByMaintainer) {
              const problem = "only an owner, member or collaborator of this repository can use commands";
              commands.push({ line: line.trim(), problem });
            } else if (strategy === void 0) {
              const problem = "invalid command: write /resolve ours PATH or /resolve theirs PATH";
              commands.push({ line: line.trim(), problem });
            } else {
              rules.delete(path);
              const side = strategy.toLowerCase();
              if (side === "ours" || side === "theirs")
                rules.set(path, { glob: path, strategy: side, isFromComment: true });
              commands.push({ line: line.trim() });
              untilMs = Math.max(untilMs, createdAtMs);
            }
          }
        }
        return { rules: [...rules.values()], commands, doneMs, untilMs };
      }
      function listLines(body) {
        let isCode = false;
        return body.split(/\r?\n/).filter((line) => {
          const isFence = /^ {0,3}(?:```|~~~)/.test(line);
          if (isFence)
            isCode = !isCode;
          return !isFence && !isCode && !/^\s*>/.test(line);
        });
      }
    })
  ),
  /***/
  3169: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        u: () => (
          /* binding */
          renderExcerpt
        ),
        /* harmony export */
        z: () => (
          /* binding */
          findExcerpt
        )
        /* harmony export */
      });
      var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3728);
      var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4639);
      var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5282);
      var _diff_three_way_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3925);
      const MAX_PLACES = 2;
      const MAX_LINES = 6;
      const MAX_LINE_LENGTH = 120;
      function findExcerpt({ base, ours, theirs }) {
        if (ours === null || theirs === null)
          return void 0;
        const split = (text) => text.split(/\r?\n/);
        const regions = (0, _diff_three_way_diff_js__WEBPACK_IMPORTED_MODULE_0__.s)(split(base ?? ""), split(ours), split(theirs));
        const places = (regions ?? []).flatMap((region) => {
          if (region.kind === "merged")
            return [];
          const { ours: a, theirs: b, start } = region;
          return [{ ours: takeLines(a, start.ours), theirs: takeLines(b, start.theirs) }];
        });
        if (places.length === 0)
          return void 0;
        return { places: places.slice(0, MAX_PLACES), morePlaces: Math.max(0, places.length - MAX_PLACES) };
      }
      function takeLines(lines, start) {
        return { firstLine: start + 1, count: lines.length, lines: lines.slice(0, MAX_LINES) };
      }
      function renderExcerpt(path, { places, morePlaces }, sides) {
        const blocks = places.flatMap(({ ours, theirs }) => [
          renderSide(path, ours, sides.ours),
          renderSide(path, theirs, sides.theirs)
        ]);
        const more = morePlaces === 0 ? [] : [
          `${(0, _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.B4)(morePlaces, "more place")} in ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.SS)(path)} ${(0, _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.td)(morePlaces, "is", "are")} in conflict.`
        ];
        return [...blocks, ...more].join("\n\n");
      }
      function renderSide(path, { firstLine, count, lines }, branch) {
        const name = (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.SS)(branch);
        if (count === 0)
          return `${name} removed what stood at line ${firstLine} of ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.SS)(path)}.`;
        const lastLine = firstLine + count - 1;
        const numbers = lastLine === firstLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`;
        const rest = count - lines.length;
        const title = `${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.SS)(path)}, ${numbers} in ${name}${rest === 0 ? "" : ` (the first ${lines.length} are shown)`}:`;
        const shown = lines.map(showLine);
        const longestRun = Math.max(0, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
        const fence = "`".repeat(Math.max(3, longestRun + 1));
        return [title, "", `${fence}text`, ...shown, fence].join("\n");
      }
      function showLine(line) {
        const flat = [...(0, _text_printable_js__WEBPACK_IMPORTED_MODULE_3__.g)(line.replaceAll("	", "    "))];
        return flat.length > MAX_LINE_LENGTH ? `${flat.slice(0, MAX_LINE_LENGTH - 1).join("")}…` : flat.join("");
      }
    })
  ),
  /***/
  9224: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        xH: () => (
          /* binding */
          CONFLICT_COMMENT_MARK
        ),
        qi: () => (
          /* binding */
          renderConflictComment
        ),
        dO: () => (
          /* binding */
          renderConflictSummary
        )
      });
      var repository_ref = __webpack_require__(2156);
      var markdown = __webpack_require__(3728);
      var plural = __webpack_require__(4639);
      var printable = __webpack_require__(5282);
      var resolve_commands = __webpack_require__(8182);
      var conflict_excerpt = __webpack_require__(3169);
      ;
      function formatReason(reason) {
        return reason === "clash" ? "conflict" : reason.replaceAll("-", " ");
      }
      function nameSides(text, { head, base }) {
        const parts = text.replace(/\(base (?=.*, ours )/, "(before: ").split(/(?<=^|\(|[,;] |\bof )(ours|theirs)\b/);
        const named = parts.map((part, index) => {
          const before = parts[index - 1] ?? "";
          if (index % 2 === 0)
            return part;
          const name = part === "ours" ? head : base;
          if (name === "")
            return part;
          return / of $/.test(before) || parts[index + 1]?.startsWith(":") ? name : `${name}:`;
        });
        const plain = named.join("");
        return /^[a-z ,;']+$/i.test(plain) ? plain : (0, markdown.SS)(plain);
      }
      ;
      const CONFLICT_COMMENT_MARK = "<!-- resolve-conflicts:v1 -->";
      const MAX_LINES_PER_FILE = 8;
      const MAX_FILES_WITH_LINES = 10;
      const ROOM_FOR_NOTE = 200;
      function renderConflictComment(pullRequest, runUrl) {
        const above = [
          CONFLICT_COMMENT_MARK,
          renderHeadline(pullRequest),
          ...renderFiles(pullRequest),
          ...renderBrokenFiles(pullRequest)
        ];
        const below = [
          ...renderCommands(pullRequest),
          ...renderChoices(pullRequest),
          ...renderLocalMerge(pullRequest),
          ...renderUndo(pullRequest),
          `<sub>${runUrl === void 0 ? "" : `Written by [this run](${runUrl}). `}This comment is edited in place.</sub>`
        ];
        const room = markdown.NF - [...above, ...below].join("\n\n").length - ROOM_FOR_NOTE;
        const parts = [...above, ...renderExcerpts(pullRequest, room), ...below];
        return (0, markdown.yU)(parts.join("\n\n"), markdown.NF, "_Cut here; the report file has the full text._");
      }
      function renderConflictSummary(pullRequests, isDryRun) {
        const title = `## Conflicts${isDryRun ? " (dry run: nothing was written)" : ""}`;
        if (pullRequests.length === 0)
          return `${title}

No pull request to look at.`;
        const sections = pullRequests.map((pullRequest) => [
          renderTitle(pullRequest),
          renderHeadline(pullRequest),
          ...renderFiles(pullRequest),
          ...renderBrokenFiles(pullRequest)
        ].join("\n\n"));
        return [title, ...sections].join("\n\n");
      }
      function renderTitle({ repository, number, head, base }) {
        const branches = head === "" ? "" : `: ${(0, markdown.SS)(head)} with ${(0, markdown.SS)(base)} merged in`;
        return `### ${(0, markdown.SS)((0, repository_ref.PC)(repository))} #${number}${branches}`;
      }
      function renderHeadline({ outcome, detail, files, commitOid }) {
        const count = (0, plural.B4)(files.length, "file");
        const why = detail === void 0 ? "" : ` ${(0, printable.g)(detail).replace(/[<>@#]/g, (sign) => `\\${sign}`)}`;
        switch (outcome) {
          case "no-conflict":
            return `There is no conflict.${why}`;
          case "resolved":
            return `**The conflicts in ${count} are resolved** in ${(0, markdown.SS)(commitOid ?? "")}. Look at it before you merge: its checks run again.${why}`;
          case "planned":
            return `**The conflicts in ${count} can be resolved.** This was a dry run: nothing was written.${why}`;
          case "needs-human":
            return `**The conflicts need a person.** Nothing was pushed, because not every file could be merged and verified.${why}`;
          case "needs-regeneration":
            return `**Only lock files are left.** Nothing was pushed: they are never merged, but regenerated.${why}`;
          case "blocked":
            return `**The branch was left alone.**${why}`;
          case "stale":
            return `The branch moved while it was worked on. The next run starts again.${why}`;
          case "failed":
            return `**The attempt failed.**${why}`;
        }
      }
      function renderFiles(pullRequest) {
        const { files, outcome } = pullRequest;
        const isOpen = outcome === "needs-human" || outcome === "needs-regeneration";
        const shown = isOpen ? files.filter(({ resolution }) => resolution.status !== "resolved") : files;
        const rest = files.length - shown.length;
        const proofs = new Set(shown.flatMap(({ resolution }) => "proof" in resolution ? resolution.proof : []));
        return [
          ...shown.length === 0 ? [] : [renderFileTable(shown)],
          ...shown.flatMap((file) => renderFileDetails(file, pullRequest)),
          ...proofs.size === 0 ? [] : [`Verified: ${[...proofs].join("; ")}.`],
          ...rest === 0 ? [] : [`${(0, plural.B4)(rest, "other file")} can be merged by rule, once the files above are resolved.`]
        ];
      }
      function renderExcerpts({ files, outcome, head, base }, room) {
        if (outcome !== "needs-human")
          return [];
        const sides = { ours: head === "" ? "the head" : head, theirs: base === "" ? "the base" : base };
        const all = files.flatMap(({ path, excerpt }) => excerpt === void 0 ? [] : [(0, conflict_excerpt.u)(path, excerpt, sides)]);
        const shown = [];
        let left = room;
        for (const text of all.slice(0, MAX_FILES_WITH_LINES)) {
          left -= text.length + 2;
          if (left < 0)
            break;
          shown.push(text);
        }
        if (shown.length === 0)
          return [];
        const rest = all.length - shown.length;
        return [
          "**Lines in conflict**",
          ...shown,
          ...rest === 0 ? [] : [`The lines of ${(0, plural.B4)(rest, "more file")} are not shown here.`]
        ];
      }
      function renderLocalMerge({ outcome, head, base }) {
        if (outcome !== "needs-human" || head === "" || base === "")
          return [];
        const [branch, target] = [`refs/remotes/origin/${head}`, `refs/remotes/origin/${base}`];
        const command = [
          `git fetch origin ${shellQuote(`+refs/heads/${head}:${branch}`)} ${shellQuote(`+refs/heads/${base}:${target}`)}`,
          `git checkout --detach ${shellQuote(branch)}`,
          `git merge ${shellQuote(target)}`
        ].join(" &&\n  ");
        const push = `git push origin ${shellQuote(`HEAD:refs/heads/${head}`)}`;
        return [
          `To resolve them in a clone of this repository:

~~~sh
${command}
~~~

Edit the files, \`git add\` and \`git commit\` them, then:

~~~sh
${push}
~~~`
        ];
      }
      function renderCommands({ commands, outcome }) {
        if (commands === void 0)
          return [];
        const effect = outcome === "resolved" ? "carried out" : "will be carried out when every file is resolved";
        const lines = commands.commands.map(({ line, problem }) => `- ${(0, markdown.SS)(line)}: ${problem === void 0 ? effect : `no effect: ${problem}`}`);
        const done = outcome === "resolved" ? commands.untilMs : commands.doneMs;
        return [
          ...lines.length === 0 ? [] : [`**Commands**

${lines.join("\n")}`],
          ...done === 0 ? [] : [(0, resolve_commands.Uj)(done)]
        ];
      }
      function renderChoices({ outcome, files, head, base }) {
        const open = files.filter(({ resolution }) => resolution.status !== "resolved");
        const [first] = open;
        if (outcome !== "needs-human" || first === void 0 || head === "" || /[\r\n`]/.test(first.path))
          return [];
        return [
          [
            `To take one side in every conflict of a file, comment a line like one of these; the next run carries it out, and keeps a backup of the branch:`,
            `~~~
/resolve ours ${first.path}
/resolve theirs ${first.path}
~~~`,
            `\`ours\` is ${(0, markdown.SS)(head)}, \`theirs\` is ${(0, markdown.SS)(base)}. To decide it for all pull requests, add a line to the input \`strategies\`:`,
            `~~~yaml
strategies: |
  ${first.path}: theirs
~~~`
          ].join("\n\n")
        ];
      }
      function renderFileTable(files) {
        return (0, markdown.Qj)(["file", "result", "how", "confidence"], files.map(({ path, resolution }) => [(0, markdown.KH)(path), ...describe(resolution)]));
      }
      function describe(resolution) {
        switch (resolution.status) {
          case "resolved":
            return [
              resolution.text === null ? "resolved: removed" : "resolved",
              resolution.strategy,
              resolution.confidence
            ];
          case "proposed":
            return ["needs a person; a proposal exists", resolution.strategy, resolution.confidence];
          case "needs-human":
            return ["needs a person", formatReason(resolution.reason), ""];
          case "refused":
            return ["never merged", formatReason(resolution.reason), ""];
        }
      }
      function renderFileDetails({ path, resolution, regeneration }, sides) {
        const lines = [
          ...listDetails(resolution, sides),
          ...regeneration === void 0 || resolution.status === "resolved" ? [] : [`to regenerate it, in ${(0, markdown.SS)(regeneration.folder)}: ${(0, markdown.SS)(regeneration.command)}`]
        ];
        if (lines.length === 0)
          return [];
        const shown = lines.slice(0, MAX_LINES_PER_FILE).map((line) => `- ${line}`);
        const more = lines.length > MAX_LINES_PER_FILE ? [`- and ${lines.length - MAX_LINES_PER_FILE} more`] : [];
        return [[`${(0, markdown.SS)(path)}:`, "", ...shown, ...more].join("\n")];
      }
      function listDetails(resolution, sides) {
        switch (resolution.status) {
          case "resolved":
          case "proposed":
            return [
              ...resolution.decisions.map((decision) => `decided: ${nameSides(decision, sides)}`),
              ...resolution.dropped.map((dropped) => `dropped: ${nameSides(dropped, sides)}`)
            ];
          case "needs-human":
            return resolution.details.map((detail) => nameSides(detail, sides));
          case "refused":
            return [nameSides(resolution.detail, sides)];
        }
      }
      function renderBrokenFiles({ brokenFiles }) {
        if (brokenFiles.length === 0)
          return [];
        const lines = brokenFiles.map(({ path, problem }) => `- ${(0, markdown.SS)(path)}: ${(0, markdown.SS)(problem)}`);
        return [`Files that git merges without a conflict, and that are broken by it:

${lines.join("\n")}`];
      }
      function renderUndo({ outcome, backupRef, head, headOid, commitOid }) {
        if (outcome !== "resolved" || !backupRef || !headOid || !commitOid)
          return [];
        const ref = `refs/heads/${head}`;
        const command = [
          `git fetch origin ${backupRef}`,
          `git push ${shellQuote(`--force-with-lease=${ref}:${commitOid}`)} origin ${shellQuote(`${headOid}:${ref}`)}`
        ].join("\n");
        return [`The branch as it was before is kept. To go back:

~~~sh
${command}
~~~`];
      }
      function shellQuote(text) {
        return /^[\w./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
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
        const see = (repository, issue) => noteIssue(seen, repository, issue);
        return {
          readRepositoryId: (...query) => issues.readRepositoryId(...query),
          isFileGone: (...query) => issues.isFileGone(...query),
          readOwnId: () => issues.readOwnId(),
          listComments: (...query) => issues.listComments(...query),
          list: async (repository, query) => {
            const found = await issues.list(repository, query);
            for (const issue of found)
              see(repository, issue);
            return found;
          },
          read: async (repository, number) => {
            const issue = await issues.read(repository, number);
            return issue === null ? null : see(repository, issue);
          },
          open: async (repository, draft, mark) => {
            const { title } = draft;
            const issue = await journal.record({ repository, operation: "open-issue", target: title, before: null, intent: { title, mark } }, () => issues.open(repository, draft, mark), ({ number }) => ({ number }));
            return see(repository, issue);
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
            const issue = await journal.record({ repository, operation: "update-issue", target: `#${number}`, before, intent: { ...change } }, () => issues.update(repository, number, change), () => ({ ...change }));
            return see(repository, issue);
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
      function noteIssue(seen, repository, issue) {
        const { title, body, state, stateReason, labels } = issue;
        seen.note(repository, issue.number, { title, body, state, stateReason, labels });
        return issue;
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
  ),
  /***/
  4925: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          isSyncPullRequest
        )
        /* harmony export */
      });
      var _sync_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4779);
      var _sync_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8681);
      const SYNC_LABEL = "ecosystem-sync";
      function isSyncPullRequest({ body, head, isOwn, isCrossRepository, labels }) {
        if (isCrossRepository)
          return false;
        const marker = (0, _sync_marker_js__WEBPACK_IMPORTED_MODULE_0__.JM)(body);
        if (head.startsWith(_sync_branch_js__WEBPACK_IMPORTED_MODULE_1__.uW)) {
          return marker !== null || isOwn === true || labels.some((label) => label.toLowerCase() === SYNC_LABEL);
        }
        if (marker === null || isOwn === false)
          return false;
        return marker.defaultBranch === head || marker.base !== head && head.endsWith(marker.base);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
