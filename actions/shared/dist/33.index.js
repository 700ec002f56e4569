const id = 33;
const ids = [33];
const modules = {
  /***/
  1166: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        C: () => (
          /* binding */
          runAction
        )
      });
      var core = __webpack_require__(683);
      var external_node_crypto_ = __webpack_require__(7598);
      var errors = __webpack_require__(1286);
      var repository_ref = __webpack_require__(2156);
      ;
      class Journal {
        #options;
        #lines = [];
        #seq = 0;
        constructor(options) {
          this.#options = options;
        }
        /** Run and attempt, as `123/1`; `undefined` where it is not known. */
        get run() {
          return this.#options.run;
        }
        /** Writes announced so far. */
        get length() {
          return this.#seq;
        }
        /** Every line so far, those of this process alone. */
        text() {
          return this.#lines.map((line) => `${line}
`).join("");
        }
        /**
         * Announces a write, makes it, and notes what came of it. A write that cannot be announced is not made; what the write
         * throws is thrown on.
         *
         * @param describe what is so afterwards; `null` when the write changed nothing
         */
        async record(write, perform, describe) {
          this.#seq += 1;
          const seq = this.#seq;
          await this.#announce(write, seq);
          let result;
          try {
            result = await perform();
          } catch (error) {
            const code = error instanceof errors.y_ ? error.code : "internal";
            await this.#conclude(seq, { status: "failed", after: null, code });
            throw error;
          }
          const after = describe(result);
          await this.#conclude(seq, { status: "done", after: after ?? { changed: false } });
          return result;
        }
        async #announce({ repository, ...write }, seq) {
          const { id: id2, run, sink, redactData } = this.#options;
          const states = { before: write.before, intent: write.intent };
          const shown = redactData(states);
          const line = {
            ...{ v: 1, id: id2, ...run !== void 0 && { run }, seq, phase: "before", at: this.#now() },
            ...{ repository: (0, repository_ref.PC)(repository), operation: write.operation, target: write.target },
            ...shown,
            ...JSON.stringify(shown) !== JSON.stringify(states) && { redacted: true }
          };
          const text = JSON.stringify(line);
          await sink.append(text, true);
          this.#lines.push(text);
        }
        /** The write is made by now: that its end cannot be noted changes nothing, because GitHub can be asked. */
        async #conclude(seq, end) {
          const { id: id2, sink, redactData } = this.#options;
          const line = { v: 1, id: id2, seq, phase: "after", at: this.#now(), ...redactData(end) };
          const text = JSON.stringify(line);
          this.#lines.push(text);
          await sink.append(text, false).catch(() => void 0);
        }
        #now() {
          return new Date(this.#options.clock.now()).toISOString();
        }
      }
      var run_name = __webpack_require__(5610);
      ;
      const MAX_ANNOTATIONS_PER_KIND = 10;
      const LABELS = {
        notice: "Notice",
        warning: "Warning",
        error: "Error"
      };
      function createActionLogger(commands) {
        const counts = { notice: 0, warning: 0, error: 0 };
        const print = (text) => {
          for (const line of toPlainLines(text))
            commands.info(line);
        };
        const annotate = (kind, message, limit, place) => {
          if (counts[kind] >= limit) {
            print(`${LABELS[kind]}: ${formatPlace(place)}${message}`);
            return;
          }
          counts[kind]++;
          commands[kind](removeControlCharacters(message), place);
        };
        return {
          debug: (message) => commands.debug(removeControlCharacters(message)),
          info: print,
          notice: (message) => annotate("notice", message, MAX_ANNOTATIONS_PER_KIND),
          warning: (message) => annotate("warning", message, MAX_ANNOTATIONS_PER_KIND),
          error: (message) => annotate("error", message, MAX_ANNOTATIONS_PER_KIND - 1),
          failure: (message, place) => annotate("error", message, MAX_ANNOTATIONS_PER_KIND, place),
          finding: (kind, message, place) => {
            const limit = kind === "error" ? MAX_ANNOTATIONS_PER_KIND - 1 : MAX_ANNOTATIONS_PER_KIND;
            annotate(kind, message, limit, place);
          },
          group: (title, lines) => {
            commands.startGroup(removeControlCharacters(title));
            for (const line of lines)
              print(line);
            commands.endGroup();
          }
        };
      }
      function toPlainLines(text) {
        return text.split(/\r\n|\r|\n/).map((line) => removeControlCharacters(line).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## ["));
      }
      function removeControlCharacters(text) {
        return text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, "");
      }
      function formatPlace(place) {
        const parts = [place?.file, place?.startLine, place?.startColumn].filter((part) => part !== void 0);
        return parts.length === 0 ? "" : `${parts.join(":")}: `;
      }
      var external_node_fs_ = __webpack_require__(3024);
      var promises_ = __webpack_require__(1455);
      var external_node_path_ = __webpack_require__(6760);
      ;
      const MAX_FILE_BYTES = 32 * 1024 * 1024;
      function resolveInWorkspace(workspace, file) {
        const outside = (why) => ({ status: "outside", message: `${quote(file)} ${why}` });
        if (file.includes("\0"))
          return outside("is not a path.");
        const absolute = external_node_path_.resolve(workspace, file);
        const relative = external_node_path_.relative(external_node_path_.resolve(workspace), absolute);
        if (leaves(relative))
          return outside("is outside the workspace.");
        const target = followLinks(absolute);
        if (target === void 0)
          return outside("contains a symlink that cannot be followed.");
        const root = followLinks(external_node_path_.resolve(workspace));
        if (root === void 0 || leaves(external_node_path_.relative(root, target))) {
          return outside("leads outside the workspace through a symlink.");
        }
        return { status: "inside", absolute, relative: relative.split(external_node_path_.sep).join("/") };
      }
      function requireInWorkspace(workspace, file) {
        const resolved = resolveInWorkspace(workspace, file);
        if (resolved.status === "outside") {
          throw new errors.xL([{ message: `The path ${resolved.message} Use a path inside GITHUB_WORKSPACE.` }]);
        }
        return resolved.absolute;
      }
      async function findWorkspaceFile(workspace, file) {
        const absolute = requireInWorkspace(workspace, file);
        let bytes;
        try {
          const stats = await (0, promises_.stat)(absolute);
          if (!stats.isFile())
            throw unreadable(file, "it is not a file");
          if (stats.size > MAX_FILE_BYTES)
            throw unreadable(file, "it is larger than 32 MiB");
          bytes = await (0, promises_.readFile)(absolute);
        } catch (error) {
          if (error instanceof errors.xL)
            throw error;
          const code = errorCode(error);
          if (code === "ENOENT" || code === "ENOTDIR")
            return void 0;
          throw unreadable(file, code);
        }
        try {
          return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        } catch {
          throw unreadable(file, "it is not UTF-8 text");
        }
      }
      async function readWorkspaceFile(workspace, file) {
        const text = await findWorkspaceFile(workspace, file);
        if (text === void 0) {
          throw new errors.xL([
            {
              file,
              message: "The file does not exist. Check the path, and add a checkout step before this step."
            }
          ]);
        }
        return text;
      }
      function errorCode(error) {
        const isCoded = typeof error === "object" && error !== null && "code" in error;
        return isCoded && typeof error.code === "string" ? error.code : "unknown";
      }
      function unreadable(file, why) {
        return new errors.xL([{ file, message: `The file cannot be read: ${why}.` }]);
      }
      function leaves(relative) {
        return relative === ".." || relative.startsWith(`..${external_node_path_.sep}`) || external_node_path_.isAbsolute(relative);
      }
      function followLinks(absolute) {
        try {
          return (0, external_node_fs_.realpathSync)(absolute);
        } catch {
          if (isLink(absolute))
            return void 0;
          const parent = external_node_path_.dirname(absolute);
          if (parent === absolute)
            return absolute;
          const realParent = followLinks(parent);
          return realParent === void 0 ? void 0 : external_node_path_.join(realParent, external_node_path_.basename(absolute));
        }
      }
      function isLink(absolute) {
        try {
          return (0, external_node_fs_.lstatSync)(absolute).isSymbolicLink();
        } catch {
          return false;
        }
      }
      function quote(file) {
        return JSON.stringify(file);
      }
      ;
      const UPLOAD_TIMEOUT_MS = 12e4;
      const MAX_NAMES = 5;
      async function loadArtifactClient() {
        const { importArtifactClient } = await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.bind(__webpack_require__, 63));
        const { DefaultArtifactClient } = await importArtifactClient();
        return new DefaultArtifactClient();
      }
      async function uploadArtifact(context, name, files) {
        if (name === "" || files.length === 0)
          return { status: "skipped", message: void 0 };
        const refusal = explainRefusal(context);
        if (refusal !== void 0)
          return { status: "skipped", message: refusal };
        const timeout = new AbortController();
        try {
          return await Promise.race([
            uploadUnderFreeName(context, toArtifactName(name), files, timeout.signal),
            context.clock.sleep(UPLOAD_TIMEOUT_MS, timeout.signal).then(() => failed("it timed out after two minutes"))
          ]);
        } finally {
          timeout.abort();
        }
      }
      function explainRefusal({ isGhes, hasArtifactService }) {
        if (!hasArtifactService)
          return "No artifact was uploaded: this runner has no artifact service.";
        if (isGhes)
          return "No artifact was uploaded: GitHub Enterprise Server does not support this kind of artifact.";
        return void 0;
      }
      async function uploadUnderFreeName(context, name, files, signal) {
        try {
          const client = await context.loadClient();
          const paths = files.map((file) => toAbsolute(context.workspace, file));
          for (let attempt = 1; attempt <= MAX_NAMES && !signal.aborted; attempt++) {
            const candidate = attempt === 1 ? name : `${name}-${attempt}`;
            const id2 = await tryUpload(client, candidate, paths, context.workspace);
            if (id2 !== "taken")
              return { status: "uploaded", name: candidate, id: id2 };
          }
          return failed(`the name and ${MAX_NAMES - 1} numbered variants exist already in this run`);
        } catch (error) {
          return failed(error instanceof Error ? error.message : errorCode(error));
        }
      }
      async function tryUpload(client, name, files, root) {
        try {
          return (await client.uploadArtifact(name, files, root)).id;
        } catch (error) {
          if (error instanceof Error && /\(409\)|already exists/.test(error.message))
            return "taken";
          throw error;
        }
      }
      function toAbsolute(workspace, file) {
        const resolved = resolveInWorkspace(workspace, file);
        if (resolved.status === "outside")
          throw new Error(resolved.message);
        return resolved.absolute;
      }
      function toArtifactName(name) {
        return name.replaceAll(/["<>:|*?\\/]|\p{Cc}/gu, "-");
      }
      function failed(why) {
        return {
          status: "failed",
          message: `The artifact could not be uploaded: ${why}. The files are in the workspace.`
        };
      }
      ;
      const CACHE_TIMEOUT_MS = 15e3;
      async function loadCacheClient() {
        const { importCacheClient } = await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.bind(__webpack_require__, 63));
        return importCacheClient();
      }
      async function restoreFile(context, file, key, prefix) {
        return withClient(context, file, async (client, path) => {
          const found = await client.restoreCache([path], key, [prefix]);
          return found === void 0 ? { status: "nothing" } : { status: "done", key: found };
        });
      }
      async function keepFile(context, file, key) {
        return withClient(context, file, async (client, path) => {
          const id2 = await client.saveCache([path], key);
          return id2 < 0 ? file_cache_failed("the service rejected it") : { status: "done", key };
        });
      }
      async function withClient({ workspace, hasCacheService: hasCacheService2, clock, loadClient }, file, ask) {
        if (!hasCacheService2)
          return { status: "skipped" };
        const place = resolveInWorkspace(workspace, file);
        if (place.status === "outside")
          return file_cache_failed(place.message);
        const timeout = new AbortController();
        try {
          return await Promise.race([
            loadClient().then((client) => ask(client, place.absolute)),
            clock.sleep(CACHE_TIMEOUT_MS, timeout.signal).then(() => file_cache_failed("it timed out after 15 seconds"))
          ]);
        } catch (error) {
          return file_cache_failed(error instanceof Error ? error.message : errorCode(error));
        } finally {
          timeout.abort();
        }
      }
      function file_cache_failed(why) {
        return { status: "failed", message: `The cache of GitHub Actions could not be used: ${why}` };
      }
      ;
      const MASK_COMMAND = /^::add-mask::/;
      function guardCommands(commands, { redact, redactProse }) {
        const guardPlace = (place) => place && Object.fromEntries(Object.entries(place).map(([name, value]) => [name, typeof value === "string" ? redact(value) : value]));
        return {
          setSecret: (secret) => commands.setSecret(secret),
          setOutput: (name, value) => commands.setOutput(name, redact(value)),
          debug: (message) => commands.debug(redactProse(message)),
          info: (message) => commands.info(redactProse(message)),
          notice: (message, place) => commands.notice(redactProse(message), guardPlace(place)),
          warning: (message, place) => commands.warning(redactProse(message), guardPlace(place)),
          error: (message, place) => commands.error(redactProse(message), guardPlace(place)),
          startGroup: (title) => commands.startGroup(redactProse(title)),
          endGroup: () => commands.endGroup(),
          isDebug: () => commands.isDebug()
        };
      }
      function guardStream(stream, redactor) {
        const write = stream.write;
        const guarded = (chunk, ...rest) => Reflect.apply(write, stream, [redactChunk(chunk, redactor), ...rest]);
        stream.write = guarded;
        return () => {
          stream.write = write;
        };
      }
      function redactChunk(chunk, redactor) {
        const text = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
        if (!redactor.isHolding(text))
          return chunk;
        const lines = text.split("\n");
        if (!lines.some((line) => MASK_COMMAND.test(line)))
          return redactor.redact(text);
        return lines.map((line) => MASK_COMMAND.test(line) ? line : redactor.redact(line)).join("\n");
      }
      var plural = __webpack_require__(4639);
      ;
      const NAMES = /* @__PURE__ */ new Map([
        [0, "NULL"],
        [8, "BACKSPACE"],
        [9, "TAB"],
        [10, "LINE FEED"],
        [11, "VERTICAL TAB"],
        [12, "FORM FEED"],
        [13, "CARRIAGE RETURN"],
        [27, "ESCAPE"],
        [32, "SPACE"],
        [127, "DELETE"],
        [133, "NEXT LINE"],
        [160, "NO-BREAK SPACE"],
        [173, "SOFT HYPHEN"],
        [847, "COMBINING GRAPHEME JOINER"],
        [1564, "ARABIC LETTER MARK"],
        [4447, "HANGUL CHOSEONG FILLER"],
        [4448, "HANGUL JUNGSEONG FILLER"],
        [5760, "OGHAM SPACE MARK"],
        [6158, "MONGOLIAN VOWEL SEPARATOR"],
        [8192, "EN QUAD"],
        [8193, "EM QUAD"],
        [8194, "EN SPACE"],
        [8195, "EM SPACE"],
        [8196, "THREE-PER-EM SPACE"],
        [8197, "FOUR-PER-EM SPACE"],
        [8198, "SIX-PER-EM SPACE"],
        [8199, "FIGURE SPACE"],
        [8200, "PUNCTUATION SPACE"],
        [8201, "THIN SPACE"],
        [8202, "HAIR SPACE"],
        [8203, "ZERO WIDTH SPACE"],
        [8204, "ZERO WIDTH NON-JOINER"],
        [8205, "ZERO WIDTH JOINER"],
        [8206, "LEFT-TO-RIGHT MARK"],
        [8207, "RIGHT-TO-LEFT MARK"],
        [8208, "HYPHEN"],
        [8209, "NON-BREAKING HYPHEN"],
        [8210, "FIGURE DASH"],
        [8211, "EN DASH"],
        [8212, "EM DASH"],
        [8216, "LEFT SINGLE QUOTATION MARK"],
        [8217, "RIGHT SINGLE QUOTATION MARK"],
        [8220, "LEFT DOUBLE QUOTATION MARK"],
        [8221, "RIGHT DOUBLE QUOTATION MARK"],
        [8230, "HORIZONTAL ELLIPSIS"],
        [8232, "LINE SEPARATOR"],
        [8233, "PARAGRAPH SEPARATOR"],
        [8234, "LEFT-TO-RIGHT EMBEDDING"],
        [8235, "RIGHT-TO-LEFT EMBEDDING"],
        [8236, "POP DIRECTIONAL FORMATTING"],
        [8237, "LEFT-TO-RIGHT OVERRIDE"],
        [8238, "RIGHT-TO-LEFT OVERRIDE"],
        [8239, "NARROW NO-BREAK SPACE"],
        [8287, "MEDIUM MATHEMATICAL SPACE"],
        [8288, "WORD JOINER"],
        [8289, "FUNCTION APPLICATION"],
        [8290, "INVISIBLE TIMES"],
        [8291, "INVISIBLE SEPARATOR"],
        [8292, "INVISIBLE PLUS"],
        [8294, "LEFT-TO-RIGHT ISOLATE"],
        [8295, "RIGHT-TO-LEFT ISOLATE"],
        [8296, "FIRST STRONG ISOLATE"],
        [8297, "POP DIRECTIONAL ISOLATE"],
        [10240, "BRAILLE PATTERN BLANK"],
        [12288, "IDEOGRAPHIC SPACE"],
        [12644, "HANGUL FILLER"],
        [65279, "ZERO WIDTH NO-BREAK SPACE (byte order mark)"],
        [65440, "HALFWIDTH HANGUL FILLER"],
        [65533, "REPLACEMENT CHARACTER"]
      ]);
      const TELLABLE = /[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\ufffd]/u;
      function nameHiddenCharacter(character) {
        const code = character.codePointAt(0) ?? 0;
        const name = NAMES.get(code) ?? findRange(code);
        if (name === void 0 && !TELLABLE.test(character))
          return void 0;
        const number = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
        return name === void 0 ? `${number} (invisible)` : `${number} ${name}`;
      }
      function findRange(code) {
        if (code < 32 || code > 127 && code < 160)
          return "CONTROL CHARACTER";
        if (code >= 65024 && code <= 65039)
          return `VARIATION SELECTOR-${code - 65024 + 1}`;
        if (code >= 917760 && code <= 917999)
          return `VARIATION SELECTOR-${code - 917760 + 17}`;
        if (code >= 917504 && code <= 917631)
          return "TAG CHARACTER";
        return void 0;
      }
      ;
      const MOST_NAMED = 3;
      const QUOTES = /* @__PURE__ */ new Set(['"', "'", "`", "‘", "’", "“", "”", "«", "»"]);
      function trimSecret(text) {
        return text.replace(/^[ \t\r\n]+/, "").replace(/[ \t\r\n]+$/, "");
      }
      function describeSecretProblem(text, kind = "token") {
        if (/^\$\{\{/.test(text)) {
          return "is an unevaluated expression: GitHub evaluates expressions only in workflow files.";
        }
        const quoted = describeQuotes(text);
        if (quoted !== null)
          return quoted;
        return kind === "private-key" ? describeCharacters(text, isOddInKey) : describeOneLine(text, kind);
      }
      function describeOneLine(text, kind) {
        const lines = text.split(/\r\n|\r|\n/);
        const what = kind === "token" ? "a token" : "it";
        if (lines.length > 1)
          return `has ${(0, plural.B4)(lines.length, "line")}${guessLines(text)}; ${what} must be one line.`;
        if (kind === "token" && /^[{[]/.test(text))
          return "is JSON, not a token: pass only the token.";
        if (kind === "token" && /^-----BEGIN/.test(text))
          return "is a PEM key, not a token.";
        if (kind === "token" && /^(?:bearer|token|basic) +\S/i.test(text)) {
          return "starts with an authorization scheme, as in a header: pass only the token.";
        }
        return describeCharacters(text, isOddInHeader) ?? (kind === "token" ? describePlaceholder(text) : null);
      }
      const NOT_THERE = /^(?:undefined|null|nil|none|nan|true|false|<[^>]*>|(?:your|my)[-_]?(?:github[-_]?)?token|changeme|x{3,}|\.{3,})$/i;
      function describePlaceholder(text) {
        if (/^\*+$/.test(text))
          return "contains only asterisks, like a masked secret in a log: copy the token itself.";
        if (NOT_THERE.test(text)) {
          return "is a placeholder for a missing value: its secret or variable is not set.";
        }
        if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
          return "is a URL, not a token: pass only the token.";
        if (/^(?:export:?)?(?:[A-Z][A-Z0-9]*_)*(?:TOKEN|PAT|SECRET|KEY)[=:]./i.test(text)) {
          return "starts with the name of a variable: pass only the value.";
        }
        if (/^\$(?:\{\w+\}|\w+|\(.*\))$|^%\w+%$/.test(text)) {
          return "is the name of a variable that no shell expanded.";
        }
        return null;
      }
      function guessLines(text) {
        if (/-----BEGIN/.test(text))
          return " and is a PEM key";
        return /^[{[]/.test(text) ? " and is JSON" : "";
      }
      function describeQuotes(text) {
        const [first = "", last = ""] = [text.at(0), text.at(-1)];
        const around = QUOTES.has(first) && QUOTES.has(last) && text.length > 1;
        if (around)
          return "is in quotation marks: remove them.";
        if (QUOTES.has(first))
          return "starts with a quotation mark: remove it.";
        return QUOTES.has(last) ? "ends with a quotation mark: remove it." : null;
      }
      function describeCharacters(text, isOdd) {
        const characters = [...text];
        const odd = characters.flatMap((character, index) => isOdd(character) ? [{ character, index }] : []);
        if (odd.length === 0)
          return null;
        const named = odd.slice(0, MOST_NAMED).map(({ character, index }) => `${nameHiddenCharacter(character) ?? "a character outside ASCII"} at position ${index + 1}`);
        const more = odd.length - named.length;
        const list2 = more > 0 ? `${named.join(", ")} and ${more} more` : joinWords(named);
        return `contains invalid characters: ${list2} of ${characters.length}. Copy it again, without surrounding text.`;
      }
      function joinWords(words) {
        return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
      }
      function isOddInHeader(character) {
        return character < "!" || character > "~";
      }
      function isOddInKey(character) {
        return !["\n", "\r", " ", "	"].includes(character) && isOddInHeader(character);
      }
      ;
      const MAX_QUOTED_CHARACTERS = 80;
      const BOOLEANS = /* @__PURE__ */ new Map([
        ["true", true],
        ["True", true],
        ["TRUE", true],
        ["false", false],
        ["False", false],
        ["FALSE", false]
      ]);
      class InputReader {
        #source;
        #problems = [];
        #names = /* @__PURE__ */ new Set();
        constructor(source) {
          this.#source = source;
        }
        /** Every input asked for so far, in that order. */
        get names() {
          return [...this.#names];
        }
        /** Any text; empty where there is no default. */
        string(name, fallback = "") {
          return this.#read(name) ?? fallback;
        }
        /** Text, or `undefined` when empty. */
        optional(name) {
          return this.#read(name);
        }
        /** Text, or `undefined` for the word `none`. */
        optionalOrNone(name, fallback) {
          const text = this.string(name, fallback);
          return isNone(text) ? void 0 : text;
        }
        /** Text that must not be empty. */
        requiredString(name) {
          const text = this.#read(name) ?? "";
          if (text === "")
            this.#report(name, "is required.");
          return text;
        }
        /**
         * A token or password: kept out of everything before anything else happens to it; must not be empty. What cannot be one
         * is a problem that says what is wrong with it, and nothing of it.
         */
        secret(name, kind = "token") {
          const secret = this.optionalSecret(name, kind);
          if (secret === void 0)
            this.#report(name, "is required and is empty.");
          return secret ?? "";
        }
        /** Like {@link secret}, or `undefined` when empty. */
        optionalSecret(name, kind = "token") {
          const secret = trimSecret(this.#readRaw(name) ?? "");
          if (secret === "")
            return void 0;
          this.#source.maskSecret(secret);
          const problem = describeSecretProblem(secret, kind);
          if (problem !== null)
            this.#report(name, problem);
          return secret;
        }
        /**
         * One secret a line, as `parse` reads it. Every line, and what follows its first `:` or `=`, is masked first; a line that
         * `parse` gives `null` for is a problem that names its number and nothing of it.
         */
        secretLines(name, parse, expected) {
          const lines = (this.#readRaw(name) ?? "").split(/\r\n|\r|\n/).map(trimSecret);
          return lines.filter((line) => line !== "").flatMap((line, index) => {
            this.#source.maskSecret(line);
            const value = trimSecret(line.slice(line.search(/[:=]/) + 1));
            if (value !== "" && value !== line)
              this.#source.maskSecret(value);
            const problem = value === "" ? null : describeSecretProblem(value);
            const parsed = problem === null ? parse(line) : null;
            if (problem !== null)
              this.#report(name, `has a token on line ${index + 1} that ${problem}`);
            else if (parsed === null)
              this.#report(name, `${expected}; line ${index + 1} is not.`);
            return parsed === null ? [] : [parsed];
          });
        }
        /** `true` or `false`, also as `True`, `TRUE`, `False`, `FALSE`. */
        boolean(name, fallback) {
          return this.#strict(name, fallback, parseBoolean, "must be `true` or `false`") ?? false;
        }
        /** Like {@link boolean}, or `undefined` when empty. */
        optionalBoolean(name) {
          return this.#lenient(name, parseBoolean, "must be `true`, `false` or empty");
        }
        /** A whole number in plain digits. */
        integer(name, bounds) {
          const expected = `must be a whole number from ${bounds.min} to ${bounds.max}`;
          return this.#strict(name, bounds.default, (text) => parseInteger(text, bounds), expected) ?? bounds.min;
        }
        /** Like {@link integer}, or `undefined` when empty. */
        optionalInteger(name, bounds) {
          const expected = `must be a whole number from ${bounds.min} to ${bounds.max}, or empty`;
          return this.#lenient(name, (text) => parseInteger(text, bounds), expected);
        }
        /** One of `choices`, written exactly so. */
        choice(name, choices, fallback) {
          const expected = `must be one of ${list(choices)}`;
          return this.#strict(name, fallback, (text) => findChoice(text, choices), expected) ?? choices[0];
        }
        /** Like {@link choice}, or `undefined` when empty. */
        optionalChoice(name, choices) {
          return this.#lenient(name, (text) => findChoice(text, choices), `must be empty or one of ${list(choices)}`);
        }
        /** One value per line; blank lines are dropped. Where there is a default, the word `none` means no value at all. */
        lines(name, fallback) {
          const text = this.string(name, fallback);
          if (fallback !== void 0 && isNone(text))
            return [];
          return text.split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== "");
        }
        /** What `parse` makes of the text: `undefined` when empty, a problem when `parse` returns `null`. */
        parsed(name, parse, expected = "is not valid") {
          return this.#lenient(name, parse, expected);
        }
        /** A path inside the workspace, relative to it and with `/` on every system. */
        workspacePath(name, fallback) {
          const file = this.#read(name) ?? fallback ?? "";
          if (file === "")
            this.#report(name, "must be a path relative to the workspace; it is empty.");
          return this.#inside(name, file);
        }
        /** Like {@link workspacePath}, or `undefined` when empty; where there is a default, for the word `none`. */
        optionalWorkspacePath(name, fallback) {
          const file = this.#read(name) ?? fallback;
          if (file === void 0 || fallback !== void 0 && isNone(file))
            return void 0;
          return this.#inside(name, file);
        }
        /** Adds a finding that concerns more than one input. */
        problem(message) {
          this.#problems.push({ message });
        }
        /** Throws one `ConfigError` with every problem so far; returns when there is none. */
        finish() {
          if (this.#problems.length > 0)
            throw new errors.xL([...this.#problems]);
        }
        #read(name) {
          return this.#readRaw(name)?.trim() || void 0;
        }
        #readRaw(name) {
          if (this.#names.has(name))
            throw new errors.zU(`The input ${name} is read twice.`);
          this.#names.add(name);
          return this.#source.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`];
        }
        #strict(name, fallback, parse, expected) {
          const text = this.#read(name);
          return text === void 0 && fallback !== void 0 ? fallback : this.#parse(name, text ?? "", parse, expected);
        }
        #lenient(name, parse, expected) {
          const text = this.#read(name);
          return text === void 0 ? void 0 : this.#parse(name, text, parse, expected);
        }
        #parse(name, text, parse, expected) {
          const value = parse(text);
          if (value !== null)
            return value;
          this.#report(name, `${expected}; it is ${input_reader_quote(text)}.`);
          return void 0;
        }
        #inside(name, file) {
          const resolved = resolveInWorkspace(this.#source.workspace, file);
          if (resolved.status === "inside")
            return resolved.relative;
          this.#report(name, `must be a path inside the workspace; ${resolved.message}`);
          return "";
        }
        #report(name, what) {
          this.#problems.push({ message: `The input \`${name}\` ${what}` });
        }
      }
      function isNone(text) {
        return text.toLowerCase() === "none";
      }
      function parseBoolean(text) {
        return BOOLEANS.get(text) ?? null;
      }
      function parseInteger(text, { min, max }) {
        if (!/^(0|-?[1-9]\d*)$/.test(text))
          return null;
        const value = Number(text);
        return value >= min && value <= max ? value : null;
      }
      function findChoice(text, choices) {
        return choices.find((choice) => choice === text) ?? null;
      }
      function list(choices) {
        return choices.map((choice) => `\`${choice}\``).join(", ");
      }
      function input_reader_quote(text) {
        if (text === "")
          return "empty";
        const isLong = text.length > MAX_QUOTED_CHARACTERS;
        return JSON.stringify(isLong ? `${text.slice(0, MAX_QUOTED_CHARACTERS)}…` : text);
      }
      ;
      const MAX_SUMMARY_BYTES = 1024 * 1024 - 1024;
      const CUT_NOTE = "> [!NOTE]\n> This summary is too long for GitHub and was truncated. See the report file for the rest.\n\n";
      async function writeJobSummary(file, markdown2) {
        if (file === void 0)
          return { status: "unavailable" };
        try {
          const used = await fileSize(file);
          const text = cutMarkdown(markdown2.endsWith("\n") ? markdown2 : `${markdown2}
`, MAX_SUMMARY_BYTES - used);
          await (0, promises_.appendFile)(file, text.content, "utf8");
          return { status: "written", wasCut: text.wasCut };
        } catch (error) {
          return { status: "failed", message: `The job summary could not be written: ${errorCode(error)}.` };
        }
      }
      function cutMarkdown(markdown2, maxBytes) {
        if (Buffer.byteLength(markdown2) <= maxBytes)
          return { content: markdown2, wasCut: false };
        const room = maxBytes - Buffer.byteLength(CUT_NOTE);
        if (room < 0)
          return { content: "", wasCut: true };
        const kept = Buffer.from(markdown2).subarray(0, room);
        return { content: CUT_NOTE + kept.toString("utf8", 0, kept.lastIndexOf("\n") + 1), wasCut: true };
      }
      async function fileSize(file) {
        try {
          return (await (0, promises_.stat)(file)).size;
        } catch {
          return 0;
        }
      }
      ;
      function openJournalFile(workspace, file) {
        let isBegun = false;
        let last = Promise.resolve();
        const write = async (line, isDurable) => {
          try {
            const handle = await openForAppending(requireInWorkspace(workspace, file));
            try {
              const isTorn = !isBegun && await endsInLine(handle);
              await handle.appendFile(`${isTorn ? "\n" : ""}${line}
`, "utf8");
              isBegun = true;
              if (isDurable)
                await handle.datasync();
            } finally {
              await handle.close();
            }
          } catch (error) {
            if (error instanceof errors.xL)
              throw error;
            const message = `The journal cannot be written (${errorCode(error)}), so the write that it announces was not made.`;
            throw new errors.xL([{ file, message }]);
          }
        };
        return {
          append: (line, isDurable) => {
            const written = last.then(() => write(line, isDurable));
            last = written.catch(() => void 0);
            return written;
          }
        };
      }
      async function openForAppending(absolute) {
        await (0, promises_.mkdir)(external_node_path_.dirname(absolute), { recursive: true });
        return (0, promises_.open)(absolute, "a+");
      }
      async function endsInLine(handle) {
        const { size } = await handle.stat();
        if (size === 0)
          return false;
        const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
        return buffer.toString("utf8") !== "\n";
      }
      ;
      const MAX_OUTPUT_CHARACTERS = 25e4;
      const MAX_VALUE_BYTES = 1e5;
      function fitOutputs(outputs) {
        const fitted = new Map(Object.entries(outputs));
        const emptied = [];
        const byLength = [...fitted].sort(([, a], [, b]) => b.length - a.length);
        let total = byLength.reduce((sum, [, value]) => sum + value.length, 0);
        for (const [name, value] of byLength) {
          if (total <= MAX_OUTPUT_CHARACTERS && new TextEncoder().encode(value).length <= MAX_VALUE_BYTES)
            continue;
          const empty = emptyOfKind(value);
          fitted.set(name, empty);
          emptied.push(name);
          total -= value.length - empty.length;
        }
        return { outputs: Object.fromEntries(fitted), emptied };
      }
      function emptyOfKind(value) {
        if (value.startsWith("["))
          return "[]";
        return value.startsWith("{") ? "{}" : "";
      }
      var secret_text = __webpack_require__(5744);
      ;
      const BLOCK = 3;
      const TABLE_SIZE = 1 << 16;
      const BASE64 = /[A-Za-z0-9+/_-]/;
      const BASE64_END = /[A-Za-z0-9+/_=-]/;
      class FormSearch {
        #shifts;
        /** Forms by the block that ends their first `#window` characters. */
        #byBlock;
        #window;
        constructor(forms) {
          this.#window = Math.min(255, ...forms.map(({ text }) => text.length));
          const widest = this.#window - BLOCK + 1;
          this.#shifts = new Uint8Array(TABLE_SIZE).fill(widest);
          for (const { text } of forms) {
            for (let end = BLOCK - 1; end < this.#window; end += 1) {
              const block = hashBlock(text, end);
              this.#shifts[block] = Math.min(this.#shifts[block] ?? widest, this.#window - 1 - end);
            }
          }
          this.#byBlock = Map.groupBy(forms, ({ text }) => hashBlock(text, this.#window - 1));
        }
        /** Whether one of the forms is in the text. */
        isIn(text) {
          return !this.#ranges(text).next().done;
        }
        /** Where the forms are, in order, those that touch or overlap put together. */
        findAll(text) {
          const merged = [];
          for (const range of [...this.#ranges(text)].toSorted((a, b) => a.from - b.from)) {
            const last = merged.at(-1);
            if (last === void 0 || range.from > last.to)
              merged.push(range);
            else
              merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
          }
          return merged;
        }
        *#ranges(text) {
          for (let end = this.#window - 1; end < text.length; ) {
            const block = hashBlock(text, end);
            const shift = this.#shifts[block] ?? 1;
            if (shift > 0) {
              end += shift;
              continue;
            }
            const from = end - this.#window + 1;
            for (const form of this.#byBlock.get(block) ?? []) {
              if (text.startsWith(form.text, from))
                yield toRange(text, from, form);
            }
            end += 1;
          }
        }
      }
      function hashBlock(text, end) {
        const mixed = text.charCodeAt(end - 2) << 10 ^ text.charCodeAt(end - 1) << 5 ^ text.charCodeAt(end);
        return mixed & TABLE_SIZE - 1;
      }
      function toRange(text, from, form) {
        const to = from + form.text.length;
        if (!form.isEncoded)
          return { from, to };
        let [first, last] = [from, to];
        while (first > 0 && BASE64.test(text.charAt(first - 1)))
          first -= 1;
        while (last < text.length && BASE64_END.test(text.charAt(last)))
          last += 1;
        return { from: first, to: last };
      }
      var markdown = __webpack_require__(3728);
      ;
      const SHORTEST_PART = 8;
      const SHORTEST_SECRET = 4;
      const ORDINARY = /^(?:[A-Za-z]{1,11}|(?=.{1,15}$)[A-Za-z]+(?:\/(?:[A-Za-z]+|\d{1,4}))+|\d{1,7})$/;
      function isOrdinary(secret) {
        return ORDINARY.test(secret);
      }
      const LINE_END = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;
      function secretLines(secret) {
        const lines = secret.split(LINE_END).flatMap((line) => line.split(/\\r\\n|\\n/)).map((line) => line.trim());
        return [...new Set(lines.filter((line) => line.length >= SHORTEST_PART))];
      }
      function isOneLine(secret) {
        return !LINE_END.test(secret);
      }
      function listSecretForms(secret) {
        if (secret.length < SHORTEST_SECRET)
          return [];
        const pieces = [secret, ...secretLines(secret)];
        const forms = pieces.flatMap((piece) => [
          ...listPlainForms(piece).map((text) => ({ text, isEncoded: false })),
          ...listBase64Forms(piece).map((text) => ({ text, isEncoded: true }))
        ]);
        return forms.filter(({ text }) => text.length >= SHORTEST_SECRET);
      }
      function listPlainForms(text) {
        const json = JSON.stringify(text).slice(1, -1);
        const escaped = escapeAddress(text);
        const html = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
        return [
          text,
          json,
          JSON.stringify(json).slice(1, -1),
          escaped,
          escaped.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
          escaped.replaceAll("%20", "+"),
          encodeURI(text.toWellFormed()),
          html,
          html.replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
          (0, markdown.CS)(text),
          (0, markdown.qV)(text),
          text.replaceAll("|", "\\|")
        ];
      }
      function escapeAddress(text) {
        return encodeURIComponent(text.toWellFormed());
      }
      function listBase64Forms(text) {
        const bytes = Buffer.from(text, "utf8");
        const standard = [0, 1, 2].map((offset) => {
          const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
          return encoded.slice(Math.ceil(offset * 8 / 6), Math.floor((offset + bytes.length) * 8 / 6));
        });
        const usable = standard.filter(({ length }) => length >= SHORTEST_PART);
        return [...usable, ...usable.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))];
      }
      ;
      const STAND_IN = "***";
      class Redactor {
        #forms = /* @__PURE__ */ new Map();
        #search;
        /**
         * Keeps a secret, of one line or several, out of everything from now on.
         *
         * @param when `always` for what nobody gives by mistake, such as a password in an address
         */
        learn(secret, when = "unless-ordinary") {
          if (when === "unless-ordinary" && isOrdinary(secret))
            return;
          for (const form of listSecretForms(secret)) {
            if (this.#forms.get(form.text)?.isEncoded !== false)
              this.#forms.set(form.text, form);
          }
          this.#search = this.#forms.size === 0 ? void 0 : new FormSearch([...this.#forms.values()]);
        }
        /** Whether the text holds a secret that is known. */
        isHolding(text) {
          return this.#search?.isIn(text) ?? false;
        }
        /** The text with `***` for every secret that is known. */
        redact = (text) => {
          const ranges = this.#search?.findAll(text) ?? [];
          if (ranges.length === 0)
            return text;
          const parts = [];
          let at = 0;
          for (const { from, to } of ranges) {
            parts.push(text.slice(at, from), STAND_IN);
            at = to;
          }
          return parts.join("") + text.slice(at);
        };
        /** For people's eyes: what only looks like a token or a private key is hidden too. */
        redactProse = (text) => (0, secret_text.f)(this.redact(text));
        /** Data with every text and every name in it redacted; the same data where nothing has to be. */
        redactData(data) {
          return this.#search === void 0 ? data : redactWith(this.redact, data);
        }
        /** Data that others wrote, in which secrets may stand that this run does not know: what only looks like one is hidden too. */
        redactForeign(data) {
          return redactWith(this.redactProse, data);
        }
      }
      function redactWith(redact, data) {
        if (typeof data === "string")
          return redact(data);
        if (Array.isArray(data))
          return data.map((element) => redactWith(redact, element));
        if (typeof data !== "object" || data === null)
          return data;
        if ("toJSON" in data && typeof data.toJSON === "function")
          return redactWith(redact, data.toJSON());
        return Object.fromEntries(Object.entries(data).map(([name, value]) => [redact(name), redactWith(redact, value)]));
      }
      ;
      const CHUNK_CHARACTERS = 256 * 1024;
      async function writeReportFile(workspace, file, data, redactor) {
        await writeTextFile(workspace, file, renderJson(data, redactor));
      }
      function* renderJson(data, redactor) {
        const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
        const entries = isObject ? Object.entries(data).filter(([, value]) => value !== void 0) : [];
        if (entries.length === 0) {
          yield `${renderPart(data, "", redactor)}
`;
          return;
        }
        for (const [place, [key, value]] of entries.entries()) {
          yield `${place === 0 ? "{" : ","}
  ${JSON.stringify(key)}: `;
          if (Array.isArray(value) && value.length > 0)
            yield* renderList(value, redactor);
          else
            yield renderPart(value, "  ", redactor);
        }
        yield "\n}\n";
      }
      function* renderList(list2, redactor) {
        for (const [place, element] of list2.entries()) {
          yield `${place === 0 ? "[" : ","}
    ${renderPart(element, "    ", redactor)}`;
        }
        yield "\n  ]";
      }
      function renderPart(value, indent, redactor) {
        const text = JSON.stringify(value, null, 2) ?? "null";
        const isHolding = redactor?.isHolding(text) === true;
        const shown = isHolding ? JSON.stringify(redactor.redactData(value), null, 2) : text;
        return shown.replaceAll("\n", `
${indent}`);
      }
      async function writeTextFile(workspace, file, text) {
        const absolute = requireInWorkspace(workspace, file);
        const temporary = external_node_path_.join(external_node_path_.dirname(absolute), `.${external_node_path_.basename(absolute)}.${(0, external_node_crypto_.randomUUID)()}.tmp`);
        try {
          await (0, promises_.mkdir)(external_node_path_.dirname(absolute), { recursive: true });
          await writeDurably(temporary, typeof text === "string" ? [text] : gather(text));
          await (0, promises_.rename)(temporary, absolute);
        } catch (error) {
          await (0, promises_.rm)(temporary, { force: true }).catch(() => void 0);
          throw new errors.xL([{ file, message: `The file cannot be written: ${errorCode(error)}.` }]);
        }
      }
      async function writeDurably(file, parts) {
        const handle = await (0, promises_.open)(file, "wx");
        try {
          for (const part of parts)
            await handle.appendFile(part, "utf8");
          await handle.sync();
        } finally {
          await handle.close();
        }
      }
      function* gather(parts) {
        let gathered = [];
        let length = 0;
        for (const part of parts) {
          gathered.push(part);
          length += part.length;
          if (length < CHUNK_CHARACTERS)
            continue;
          yield gathered.join("");
          gathered = [];
          length = 0;
        }
        yield gathered.join("");
      }
      ;
      const PROXIES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
      function readRunnerEnvironment(env, fallbackWorkspace) {
        const serverUrl = readUrl(env, "GITHUB_SERVER_URL", "https://github.com");
        const apiUrl = readUrl(env, "GITHUB_API_URL", "https://api.github.com");
        const identity = {
          id: env.GITHUB_RUN_ID || null,
          attempt: readCount(env.GITHUB_RUN_ATTEMPT),
          workflow: env.GITHUB_WORKFLOW || null,
          repository: env.GITHUB_REPOSITORY || null
        };
        return {
          apiUrl,
          graphqlUrl: readUrl(env, "GITHUB_GRAPHQL_URL", graphqlUrlBeside(apiUrl)),
          serverUrl,
          isProxied: PROXIES.some((name) => Boolean(env[name])),
          orchestrationId: env.ACTIONS_ORCHESTRATION_ID?.trim() || void 0,
          isGhes: isEnterpriseServer(serverUrl),
          repository: identity.repository ?? void 0,
          repositoryId: /^\d{1,18}$/.exec(env.GITHUB_REPOSITORY_ID ?? "")?.[0],
          workflowFile: readWorkflowFile(env.GITHUB_WORKFLOW_REF),
          identity,
          areExperimentsDisabled: /^(?:1|true|yes|on)$/i.test(env.EXPERIMENTS_DISABLED ?? ""),
          eventName: env.GITHUB_EVENT_NAME || void 0,
          runNumber: readCount(env.GITHUB_RUN_NUMBER),
          sourceUrl: formatSourceUrl(serverUrl, env),
          runUrl: formatRunUrl(serverUrl, identity),
          job: env.GITHUB_JOB || void 0,
          workspace: env.GITHUB_WORKSPACE || fallbackWorkspace,
          stepSummaryFile: env.GITHUB_STEP_SUMMARY || void 0,
          outputFile: env.GITHUB_OUTPUT || void 0,
          hasArtifactService: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
          hasCacheService: hasCacheService(env, serverUrl)
        };
      }
      function hasCacheService(env, serverUrl) {
        const isSecond = Boolean(env.ACTIONS_CACHE_SERVICE_V2) && !isEnterpriseServer(serverUrl);
        return Boolean(env.ACTIONS_RUNTIME_TOKEN && (isSecond ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL));
      }
      function readUrl(env, name, fallback) {
        const text = env[name] || fallback;
        return withoutCredentials(text).replace(/\/+$/, "");
      }
      function withoutCredentials(text) {
        return text.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i, "$1");
      }
      const ADDRESSES = ["GITHUB_API_URL", "GITHUB_GRAPHQL_URL", "GITHUB_SERVER_URL"];
      function listAddressSecrets(env) {
        const found = [...ADDRESSES, ...PROXIES, "all_proxy", "ALL_PROXY"].flatMap((name) => {
          const url = parseUrl(env[name] ?? "");
          if (url === null)
            return [];
          const written = url.password || url.username;
          return [written, decode(written)];
        });
        return [...new Set(found.filter((secret) => secret !== ""))];
      }
      function parseUrl(text) {
        if (text === "")
          return null;
        const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
        return URL.canParse(address) ? new URL(address) : null;
      }
      function decode(text) {
        try {
          return decodeURIComponent(text);
        } catch {
          return text;
        }
      }
      function graphqlUrlBeside(apiUrl) {
        return apiUrl.endsWith("/api/v3") ? `${apiUrl.slice(0, -"/v3".length)}/graphql` : `${apiUrl}/graphql`;
      }
      function isEnterpriseServer(serverUrl) {
        if (!URL.canParse(serverUrl))
          return true;
        const host = new URL(serverUrl).hostname.toLowerCase();
        return host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost");
      }
      function formatSourceUrl(serverUrl, env) {
        const { GITHUB_ACTION_REPOSITORY: own, GITHUB_REPOSITORY: workflow } = env;
        if (own)
          return `${serverUrl}/${own}/blob/${env.GITHUB_ACTION_REF || "HEAD"}`;
        return workflow ? `${serverUrl}/${workflow}/blob/${env.GITHUB_SHA || "HEAD"}` : void 0;
      }
      function formatRunUrl(serverUrl, { repository, id: id2, attempt }) {
        if (repository === null || id2 === null)
          return void 0;
        const run = `${serverUrl}/${repository}/actions/runs/${id2}`;
        return attempt === null ? run : `${run}/attempts/${attempt}`;
      }
      function readWorkflowFile(ref) {
        return /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/i.exec(ref ?? "")?.[1];
      }
      function readCount(text) {
        return text !== void 0 && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
      }
      ;
      const MAX_TIMER_MS = 2147483647;
      const systemClock = {
        now: () => Date.now(),
        sleep: (durationMs, signal) => new Promise((resolve) => {
          if (signal?.aborted === true || !(durationMs > 0)) {
            resolve();
            return;
          }
          const wake = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", wake);
            resolve();
          };
          const timer = setTimeout(wake, Math.min(durationMs, MAX_TIMER_MS));
          signal?.addEventListener("abort", wake);
        })
      };
      ;
      const FOREIGN_FOLDERS = [".git", "node_modules"];
      const MAX_FILES = 5e3;
      async function listWorkspaceFiles(workspace, patterns) {
        const found = /* @__PURE__ */ new Set();
        for (const pattern of patterns) {
          if (await isFile(external_node_path_.join(workspace, pattern))) {
            found.add(external_node_path_.normalize(pattern).split(external_node_path_.sep).join("/"));
            continue;
          }
          const entries = (0, promises_.glob)(pattern, {
            cwd: workspace,
            withFileTypes: true,
            exclude: (entry) => FOREIGN_FOLDERS.includes(entry.name)
          });
          for await (const entry of entries) {
            if (found.size >= MAX_FILES)
              break;
            const file = external_node_path_.relative(workspace, external_node_path_.join(entry.parentPath, entry.name));
            if (!entry.isDirectory())
              found.add(file.split(external_node_path_.sep).join("/"));
          }
        }
        return [...found].toSorted();
      }
      async function isFile(absolute) {
        try {
          return (await (0, promises_.stat)(absolute)).isFile();
        } catch {
          return false;
        }
      }
      ;
      function createActionKit(host, given) {
        const redactor = host.redactor ?? new Redactor();
        const commands = guardCommands(host.commands, redactor);
        const logger = given ?? createActionLogger(commands);
        const maskSecret = (secret) => learnSecret(secret, redactor, host.commands);
        for (const password of listAddressSecrets(host.env)) {
          redactor.learn(password, "always");
          learnSecret(password, redactor, host.commands);
        }
        const runner = readRunnerEnvironment(host.env, host.workingDirectory);
        const { workspace } = runner;
        const cache = { ...runner, clock: systemClock, loadClient: host.loadCacheClient ?? loadCacheClient };
        return {
          inputs: new InputReader({
            env: host.env,
            workspace,
            maskSecret
          }),
          runner,
          logger,
          clock: systemClock,
          random: Math.random,
          signal: host.signal,
          readWorkspaceFile: (file) => readWorkspaceFile(workspace, file),
          findWorkspaceFile: (file) => findWorkspaceFile(workspace, file),
          listWorkspaceFiles: (patterns) => listWorkspaceFiles(workspace, patterns),
          writeReport: (file, data) => writeReportFile(workspace, file, data, redactor),
          writeText: (file, text) => writeTextFile(workspace, file, redactParts(text, redactor)),
          writeSource: (file, text) => writeTextFile(workspace, file, text),
          openJournal: (file) => openJournal(file, runner, redactor),
          maskSecret,
          redact: redactor.redactProse,
          redactData: (data) => redactor.redactForeign(data),
          summary: async (markdown2) => {
            const result = await writeJobSummary(runner.stepSummaryFile, redactor.redactProse(markdown2));
            if (result.status === "failed")
              logger.warning(result.message);
          },
          setOutputs: (outputs) => setOutputs(outputs, runner, commands, logger),
          uploadArtifact: async (name, files) => {
            const loadClient = host.loadArtifactClient ?? loadArtifactClient;
            const result = await uploadArtifact({ ...runner, clock: systemClock, loadClient }, name, files);
            if (result.status === "failed")
              logger.warning(result.message);
            if (result.status === "skipped" && result.message !== void 0)
              logger.notice(result.message);
            return result;
          },
          restoreFile: (file, key, prefix) => restoreFile(cache, file, key, prefix),
          keepFile: (file, key) => keepFile(cache, file, key),
          annotate: (kind, message, place) => logger.finding(kind, message, place),
          fail: (message) => {
            host.markFailed();
            logger.failure(message);
          }
        };
      }
      function openJournal(file, { workspace, identity }, redactor) {
        return new Journal({
          sink: openJournalFile(workspace, file),
          id: (0, external_node_crypto_.randomBytes)(4).toString("hex"),
          run: (0, run_name.L)(identity),
          clock: systemClock,
          redactData: (data) => redactor.redactForeign(data)
        });
      }
      function learnSecret(secret, redactor, commands) {
        redactor.learn(secret);
        const lines = secretLines(secret);
        for (const text of /* @__PURE__ */ new Set([...isOneLine(secret) || lines.length === 0 ? [secret] : [], ...lines])) {
          commands.setSecret(text);
        }
      }
      function* redactParts(text, { redact }) {
        for (const part of typeof text === "string" ? [text] : text)
          yield redact(part);
      }
      function setOutputs(outputs, runner, commands, logger) {
        if (runner.outputFile === void 0)
          return;
        const fitted = fitOutputs(outputs);
        for (const [name, value] of Object.entries(fitted.outputs))
          commands.setOutput(name, value);
        for (const name of fitted.emptied) {
          logger.warning(`The output ${name} is too long for GitHub and was left empty; see the report file.`);
        }
      }
      ;
      function reportFailure(error, logger) {
        if (error instanceof errors.xL) {
          for (const problem of error.problems)
            logger.failure(formatMessage(problem), toPlace(problem));
          return;
        }
        if (error instanceof errors.y_) {
          logger.failure(error.message);
        } else {
          const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
          logger.failure(`${message}. This is a bug: please report it, with the log of a run in debug mode, to the maintainers.`);
        }
        if (error instanceof Error && error.stack !== void 0)
          logger.debug(error.stack);
      }
      function formatMessage({ message, rule }) {
        return rule === void 0 ? message : `${message} (${rule})`;
      }
      function toPlace({ file, line, column }) {
        return {
          ...file === void 0 ? {} : { file },
          ...line === void 0 ? {} : { startLine: line },
          ...column === void 0 ? {} : { startColumn: column }
        };
      }
      ;
      const COMMANDS = {
        setSecret: core.Pq,
        setOutput: core.uH,
        debug: core.Yz,
        info: core.pq,
        notice: core.lm,
        warning: core.$e,
        error: core.z3,
        startGroup: core.Oh,
        endGroup: core.N4,
        isDebug: core._o
      };
      async function runAction(main) {
        const redactor = new Redactor();
        const logger = createActionLogger(guardCommands(COMMANDS, redactor));
        guardStream(process.stdout, redactor);
        guardStream(process.stderr, redactor);
        const cancellation = new AbortController();
        const markFailed = () => {
          process.exitCode = 1;
        };
        const fail = (reason) => {
          markFailed();
          reportFailure(reason, logger);
        };
        const cancel = (signal) => {
          markFailed();
          logger.warning(`${signal}: the run was cancelled; its results are incomplete.`);
          cancellation.abort();
        };
        const crash = (reason) => {
          fail(reason);
          cancellation.abort();
        };
        process.once("SIGINT", cancel).once("SIGTERM", cancel);
        process.on("unhandledRejection", crash).once("uncaughtException", crash);
        try {
          await main(createActionKit({
            env: process.env,
            workingDirectory: process.cwd(),
            commands: COMMANDS,
            signal: cancellation.signal,
            markFailed,
            redactor
          }, logger));
        } catch (reason) {
          fail(reason);
        } finally {
          process.removeListener("SIGINT", cancel).removeListener("SIGTERM", cancel);
        }
      }
    })
  ),
  /***/
  1869: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N1: () => (
          /* binding */
          listPlaceholders
        ),
        /* harmony export */
        jf: () => (
          /* binding */
          PLACEHOLDERS_OF
        ),
        /* harmony export */
        ou: () => (
          /* binding */
          fillTemplate
        )
        /* harmony export */
      });
      const PLACEHOLDERS = {
        base: "the branch that is brought up to date",
        source: "the branch that is merged into it",
        repository: "owner/name of the repository",
        owner: "its owner",
        name: "its name",
        behind: "commits that the branch is behind",
        ahead: "commits of its own",
        threshold: "the threshold",
        run_url: "address of the workflow run",
        text: "the text that is written by default"
      };
      const NAMES = ["base", "source", "repository", "owner", "name"];
      const PLACEHOLDERS_OF = {
        title: NAMES,
        body: [...NAMES, "behind", "ahead", "threshold", "run_url", "text"],
        commit_message: [...NAMES, "behind", "threshold"],
        reviewers: ["owner", "name"],
        assignees: ["owner", "name"],
        labels: NAMES
      };
      const PLACEHOLDER = /\{([a-z_]+)\}/g;
      function listPlaceholders(template) {
        return [...template.matchAll(PLACEHOLDER)].map(([, name = ""]) => name);
      }
      function fillTemplate(template, values) {
        return template.replace(PLACEHOLDER, (whole, name) => values[name] ?? whole);
      }
    })
  ),
  /***/
  8598: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ev: () => (
          /* binding */
          wordingSchema
        ),
        /* harmony export */
        Np: () => (
          /* binding */
          pullRequestsSchema
        ),
        /* harmony export */
        P0: () => (
          /* binding */
          PULL_REQUEST_DEFAULTS
        )
        /* harmony export */
      });
      var _placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1869);
      const PULL_REQUEST_DEFAULTS = {
        title: "Sync {base} with {source}",
        body: "{text}",
        commitMessage: "Merge {source} into {base}",
        branchPrefix: "ecosystem-sync/",
        formerBranchPrefixes: [],
        reviewers: [],
        assignees: [],
        autoMerge: "off"
      };
      const defaults = PULL_REQUEST_DEFAULTS;
      const list = (key) => `Placeholders: ${_placeholders_js__WEBPACK_IMPORTED_MODULE_0__.jf[key].map((name) => `{${name}}`).join(", ")}.`;
      const prefix = { type: "string", minLength: 1, maxLength: 100 };
      const person = { type: "string", minLength: 1, maxLength: 140 };
      const wordingSchema = {
        title: {
          type: "string",
          minLength: 1,
          maxLength: 200,
          default: defaults.title,
          description: `Title of new sync pull requests. ${list("title")}`,
          examples: ["chore: merge {source} into {base}"]
        },
        body: {
          type: "string",
          minLength: 1,
          maxLength: 2e4,
          default: defaults.body,
          description: `Text of sync pull requests, in Markdown. ${list("body")} What people write around it stays.`,
          examples: ["Please merge by Friday.\n\n{text}"]
        },
        commit_message: {
          type: "string",
          minLength: 1,
          maxLength: 2e3,
          default: defaults.commitMessage,
          description: `Message of merge commits on sync branches; trailers are added below it. ${list("commit_message")}`,
          examples: ["chore: merge {source} into {base}"]
        },
        reviewers: {
          type: "array",
          maxItems: 15,
          items: person,
          default: defaults.reviewers,
          description: `Reviewers of every new sync pull request: logins, or teams as organization/team. ${list("reviewers")}`,
          examples: [["octocat", "{owner}/maintainers"]]
        },
        assignees: {
          type: "array",
          maxItems: 10,
          items: person,
          default: defaults.assignees,
          description: `Assignees of every new sync pull request: logins. ${list("assignees")}`,
          examples: [["octocat"]]
        }
      };
      const pullRequestsSchema = {
        type: "object",
        additionalProperties: false,
        description: "What sync pull requests say, whom they ask, and whether GitHub merges them by itself.",
        examples: [{ title: "chore: merge {source} into {base}", auto_merge: "merge" }],
        properties: {
          ...wordingSchema,
          labels: {
            type: "array",
            maxItems: 100,
            items: { type: "string", minLength: 1, maxLength: 50 },
            description: `Labels of every sync pull request, instead of the key labels beside it. ${list("labels")}`,
            examples: [["ecosystem-sync"]]
          },
          branch_prefix: {
            ...prefix,
            default: defaults.branchPrefix,
            description: "Prefix of the names of new sync branches. Branches with it are never synced themselves.",
            examples: ["sync/"]
          },
          former_branch_prefixes: {
            type: "array",
            maxItems: 10,
            items: prefix,
            default: defaults.formerBranchPrefixes,
            description: "Prefixes that were used before and of which branches may exist. ecosystem-sync/ need not be listed.",
            examples: [["sync/"]]
          },
          auto_merge: {
            type: "string",
            enum: ["off", "merge", "squash", "rebase"],
            default: defaults.autoMerge,
            description: "Turn on GitHub's auto-merge for sync pull requests, by this method: they are merged when checks and reviews allow it. Where the branch has a merge queue, they enter it."
          }
        }
      };
    })
  ),
  /***/
  5744: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          findSecrets
        ),
        /* harmony export */
        f: () => (
          /* binding */
          redactSecrets
        )
        /* harmony export */
      });
      const CREDENTIAL = /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{16,}(?:[._-][A-Za-z0-9_-]{8,})*|github_pat_[A-Za-z0-9_]{16,}|xox[abeoprs]-[A-Za-z0-9-]{10,}|AKIA[0-9A-Z]{16}(?![A-Za-z0-9])|https:\/\/hooks\.slack(?:-gov)?\.com\/[a-z]+\/[A-Za-z0-9/_-]{10,}|whsec_[A-Za-z0-9+/]{24,}={0,2})/;
      const KEY_START = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----/;
      const KEY_REST = /(?:[^-]*-----END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----|(?:[\s>|]|\\[nrt])*(?:[A-Za-z0-9+/=]{16,}(?:[\s>|]|\\[nrt])*)*[A-Za-z0-9+/=]*)/;
      const PLACES = new RegExp(`${CREDENTIAL.source}|${KEY_START.source}`, "g");
      const WHOLE = new RegExp(`${CREDENTIAL.source}|${KEY_START.source}${KEY_REST.source}`, "g");
      function findSecrets(text) {
        return Array.from(text.matchAll(PLACES), (match) => ({ offset: match.index, length: match[0].length }));
      }
      function redactSecrets(text) {
        return text.replace(WHOLE, "***");
      }
    })
  ),
  /***/
  1286: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        XL: () => (
          /* binding */
          isRefusedForAll
        ),
        /* harmony export */
        rV: () => (
          /* binding */
          blocksFurtherRequests
        ),
        /* harmony export */
        xL: () => (
          /* binding */
          ConfigError
        ),
        /* harmony export */
        y_: () => (
          /* binding */
          GitHubError
        ),
        /* harmony export */
        zU: () => (
          /* binding */
          InvariantError
        )
        /* harmony export */
      });
      class GitHubError extends Error {
        name = "GitHubError";
        code;
        status;
        repository;
        operation;
        resetAtMs;
        reasons;
        /** Means something where `code` is `forbidden`, `unauthorized` or `token-unavailable`. */
        scope;
        refusal;
        remedy;
        words;
        serverTimeMs;
        constructor(message, details) {
          super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
          this.code = details.code;
          this.status = details.status;
          this.repository = details.repository;
          this.operation = details.operation;
          this.resetAtMs = details.resetAtMs;
          this.reasons = details.reasons ?? [];
          this.scope = details.scope ?? "repository";
          this.refusal = details.refusal;
          this.remedy = details.remedy;
          this.words = details.words;
          this.serverTimeMs = details.serverTimeMs;
        }
      }
      function isRefusedForAll({ code, scope }) {
        return code === "unauthorized" && scope !== "owner";
      }
      function blocksFurtherRequests({ code }) {
        return code === "rate-limited" || code === "unauthorized" || code === "token-unavailable";
      }
      class ConfigError extends Error {
        name = "ConfigError";
        problems;
        constructor(problems) {
          super(problems.map(formatConfigProblem).join("\n"));
          this.problems = problems;
        }
      }
      function formatConfigProblem(problem) {
        const place = [problem.file, problem.line, problem.column].filter((part) => part !== void 0).join(":");
        const rule = problem.rule === void 0 ? "" : ` (${problem.rule})`;
        return `${place === "" ? "" : `${place}: `}${problem.message}${rule}`;
      }
      class InvariantError extends Error {
        name = "InvariantError";
      }
    })
  ),
  /***/
  5610: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          nameRun
        ),
        /* harmony export */
        y: () => (
          /* binding */
          isRun
        )
        /* harmony export */
      });
      function nameRun(run) {
        return run.id === null || !/^\d+$/.test(run.id) ? void 0 : `${run.id}/${run.attempt ?? 1}`;
      }
      function isRun(name, wanted) {
        if (name === void 0)
          return false;
        return name === wanted || !wanted.includes("/") && name.startsWith(`${wanted}/`);
      }
    })
  ),
  /***/
  4682: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          readBranchName
        )
        /* harmony export */
      });
      const BRANCH_NAME = /^(?![./-])(?!.*(?:\.\.|\/\/|@\{|\.lock$|[./]$))[\w./@+-]{1,200}$/;
      function readBranchName(text) {
        return BRANCH_NAME.test(text) ? text : null;
      }
    })
  ),
  /***/
  2156: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ic: () => (
          /* binding */
          REPOSITORY_REF_PATTERN
        ),
        /* harmony export */
        Kq: () => (
          /* binding */
          repositoryKey
        ),
        /* harmony export */
        PC: () => (
          /* binding */
          formatRepositoryRef
        ),
        /* harmony export */
        eI: () => (
          /* binding */
          describeRepositoryRefProblem
        ),
        /* harmony export */
        gG: () => (
          /* binding */
          readRepositoryRef
        ),
        /* harmony export */
        rH: () => (
          /* binding */
          parseRepositoryRef
        )
        /* harmony export */
      });
      var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4639);
      const MAX_OWNER_LENGTH = 39;
      const MAX_NAME_LENGTH = 100;
      const REPOSITORY_REF_PATTERN = "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$";
      const OWNER = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?$/;
      const NAME = /^[A-Za-z0-9._-]+$/;
      function formatRepositoryRef(repository) {
        return `${repository.owner}/${repository.name}`;
      }
      function repositoryKey(repository) {
        return formatRepositoryRef(repository).toLowerCase();
      }
      function parseRepositoryRef(text) {
        const parts = text.split("/");
        const [owner, name] = parts;
        if (parts.length !== 2 || !owner || !name)
          return null;
        return { owner, name };
      }
      function describeRepositoryRefProblem(text) {
        if (/^\s|\s$/.test(text))
          return "has spaces around it. Remove them.";
        if (/\s/.test(text))
          return "contains whitespace. Write owner/name.";
        if (/^[a-z]+:\/\/|^git@/i.test(text))
          return "is a URL, not a name. Write only owner/name.";
        const parts = text.split("/");
        if (parts.length === 1)
          return "has no owner. Write owner/name.";
        if (parts.length > 2)
          return "has more than two parts. Write owner/name.";
        const [owner = "", name = ""] = parts;
        return describeOwnerProblem(owner) ?? describeNameProblem(name);
      }
      function readRepositoryRef(text) {
        return describeRepositoryRefProblem(text) === null ? parseRepositoryRef(text) : null;
      }
      function describeOwnerProblem(owner) {
        if (owner === "")
          return "has an empty owner. Write owner/name.";
        if (owner.length > MAX_OWNER_LENGTH) {
          return `has an owner of ${(0, _text_plural_js__WEBPACK_IMPORTED_MODULE_0__.B4)(owner.length, "character")}; GitHub allows ${MAX_OWNER_LENGTH}. Check the owner's name.`;
        }
        if (OWNER.test(owner))
          return null;
        return "has an invalid owner: GitHub allows letters, digits and single hyphens between them. Check the owner's name.";
      }
      function describeNameProblem(name) {
        if (name === "")
          return "has an empty repository name. Write owner/name.";
        if (name.length > MAX_NAME_LENGTH) {
          return `has a repository name of ${(0, _text_plural_js__WEBPACK_IMPORTED_MODULE_0__.B4)(name.length, "character")}; GitHub allows ${MAX_NAME_LENGTH}. Check the name.`;
        }
        if (name === "." || name === "..")
          return "has a repository name that GitHub reserves. Check the name.";
        if (/\.git$/i.test(name))
          return "ends with .git, which is only part of the clone URL. Remove it.";
        if (NAME.test(name))
          return null;
        return "has an invalid repository name: GitHub allows letters, digits, '.', '-' and '_'. Check the name.";
      }
    })
  ),
  /***/
  4984: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          isInCode
        )
        /* harmony export */
      });
      const CODE_FENCE = /^ {0,3}(`{3,}|~{3,})/;
      function isInCode(lines, index) {
        let open;
        for (const line of lines.slice(0, index)) {
          const [, fence] = CODE_FENCE.exec(line) ?? [];
          if (fence === void 0)
            continue;
          if (open === void 0)
            open = fence;
          else if (fence.startsWith(open) && line.trim() === fence)
            open = void 0;
        }
        return open !== void 0;
      }
    })
  ),
  /***/
  3728: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CS: () => (
          /* binding */
          prose
        ),
        /* harmony export */
        KH: () => (
          /* binding */
          tableCode
        ),
        /* harmony export */
        NF: () => (
          /* binding */
          MAX_BODY_CHARACTERS
        ),
        /* harmony export */
        Qj: () => (
          /* binding */
          markdownTable
        ),
        /* harmony export */
        SS: () => (
          /* binding */
          codeSpan
        ),
        /* harmony export */
        Wd: () => (
          /* binding */
          lineProse
        ),
        /* harmony export */
        iQ: () => (
          /* binding */
          markdownLink
        ),
        /* harmony export */
        qV: () => (
          /* binding */
          tableProse
        ),
        /* harmony export */
        yU: () => (
          /* binding */
          cutOnLine
        )
        /* harmony export */
      });
      var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5282);
      const MAX_BODY_CHARACTERS = 58e3;
      function codeSpan(text) {
        const flat = (0, _printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(text);
        if (flat === "")
          return "``";
        const longestRun = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length));
        const fence = "`".repeat(longestRun + 1);
        const padding = /^[`\s]|[`\s]$/.test(flat) ? " " : "";
        return `${fence}${padding}${flat}${padding}${fence}`;
      }
      function tableCode(text) {
        return codeSpan(text).replaceAll("|", "\\|");
      }
      function cutOnLine(text, maxCharacters, note) {
        if (text.length <= maxCharacters)
          return text;
        const kept = text.slice(0, Math.max(0, maxCharacters - note.length - 2));
        const lastBreak = kept.lastIndexOf("\n");
        return `${lastBreak > 0 ? kept.slice(0, lastBreak) : kept}

${note}`;
      }
      function markdownTable(header, rows) {
        const line = (cells) => `| ${cells.join(" | ")} |`;
        return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
      }
      function markdownLink(text, url) {
        return /^https?:\/\/[^\s()<>[\]\\]+$/.test(url) ? `[${text}](${url})` : text;
      }
      const GAP = "&#8203;";
      function prose(text) {
        return renderProse(text, codeSpan);
      }
      function lineProse(text) {
        return prose(text.trimStart()).replace(/^(\d*)([#+=.)-])/, "$1\\$2");
      }
      function tableProse(text) {
        return renderProse(text, tableCode);
      }
      function renderProse(text, code) {
        return (0, _printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(text).split(/(`[^`]+`)/).map((part, index) => index % 2 === 1 ? code(part.slice(1, -1)) : escapeProse(part)).join("");
      }
      function escapeProse(text) {
        return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_[\]|~]/g, (sign) => `\\${sign}`).replaceAll("$", "&#36;").replaceAll("::", ":&#58;").replace(/@(?=\S)/g, `@${GAP}`).replace(/(?<!&)#(?=\d)/g, `#${GAP}`).replace(/\b(GH)-(?=\d)/gi, `$1${GAP}-`).replaceAll("://", `:${GAP}//`).replace(/\bwww\./gi, `www${GAP}.`).replace(/\b[0-9a-f]{7,64}\b/g, (oid) => `${oid.slice(0, 3)}${GAP}${oid.slice(3)}`);
      }
    })
  ),
  /***/
  4639: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B4: () => (
          /* binding */
          formatCount
        ),
        /* harmony export */
        T1: () => (
          /* binding */
          formatShare
        ),
        /* harmony export */
        td: () => (
          /* binding */
          pluralize
        )
        /* harmony export */
      });
      let rules;
      function pluralize(count, one, many = `${one}s`) {
        rules ??= new Intl.PluralRules("en");
        return rules.select(count) === "one" ? one : many;
      }
      function formatCount(count, one, many = `${one}s`) {
        return `${count} ${pluralize(count, one, many)}`;
      }
      function formatShare(count, total, one, many = `${one}s`) {
        return `${count} of ${formatCount(total, one, many)}`;
      }
    })
  ),
  /***/
  5282: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          printable
        )
        /* harmony export */
      });
      function printable(text) {
        return text.replace(/\p{Cc}+/gu, " ").replace(/\p{Bidi_Control}/gu, "");
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
