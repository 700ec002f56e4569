const id = 798;
const ids = [798];
const modules = {
  /***/
  847: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          readJournal
        )
        /* harmony export */
      });
      function readJournal(text) {
        const entries = /* @__PURE__ */ new Map();
        const seen = /* @__PURE__ */ new Set();
        let unreadable = 0;
        let otherVersions = 0;
        for (const line of text.split(/\r?\n/)) {
          if (line.trim() === "" || seen.has(line))
            continue;
          seen.add(line);
          const value = parseLine(line);
          if (value !== null && isOtherVersion(value))
            otherVersions += 1;
          else if (!take(value, entries))
            unreadable += 1;
        }
        return { entries: [...entries.values()], unreadable, otherVersions };
      }
      function take(value, entries) {
        if (value === null || value.v !== 1)
          return false;
        const seq = typeof value.seq === "number" && Number.isSafeInteger(value.seq) ? value.seq : null;
        if (seq === null)
          return false;
        const key = `${readText(value.id) ?? ""}#${seq}`;
        const known = entries.get(key);
        const entry = known === void 0 ? readIntent(value, seq) : readEnd(value, known);
        if (entry === null)
          return false;
        entries.set(key, entry);
        return true;
      }
      function readIntent(value, seq) {
        const [at, repository, operation] = [
          readAt(value.at),
          readText(value.repository),
          readText(value.operation)
        ];
        if (value.phase !== "before" || at === null || repository === null || operation === null)
          return null;
        const [id2, run] = [readText(value.id), readText(value.run)];
        return {
          ...id2 !== null && { id: id2 },
          ...run !== null && { run },
          ...{ seq, at, repository, operation },
          target: readText(value.target),
          before: readState(value.before),
          intent: readState(value.intent),
          ...value.redacted === true && { redacted: true },
          end: null
        };
      }
      function readEnd(value, known) {
        const { phase, status, after, code } = value;
        const at = readAt(value.at);
        if (known.end !== null || phase !== "after" || at === null)
          return null;
        if (status !== "done" && status !== "failed")
          return null;
        const text = readText(code);
        return { ...known, end: { at, status, after: readState(after), ...text !== null && { code: text } } };
      }
      function isOtherVersion({ v, phase }) {
        return typeof v === "number" && v !== 1 && typeof phase === "string";
      }
      function parseLine(line) {
        try {
          return readState(JSON.parse(line));
        } catch {
          return null;
        }
      }
      function readText(value) {
        return typeof value === "string" && value !== "" ? value : null;
      }
      const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
      function readAt(value) {
        return typeof value === "string" && TIME.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
      }
      function readState(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
      }
    })
  ),
  /***/
  1964: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        F: () => (
          /* binding */
          rollBack
        )
      });
      var errors = __webpack_require__(1286);
      var plural = __webpack_require__(4639);
      var repository_ref = __webpack_require__(2156);
      var sync_marker = __webpack_require__(8681);
      var veto = __webpack_require__(6545);
      ;
      const MARK = "<!-- roll-back:v1 -->";
      const DONE = { status: "compensated" };
      async function carryOutUndo(repository, step, ports) {
        const { branches, pullRequests, pullRequestThreads, issues, rollbacks } = ports;
        switch (step.kind) {
          case "delete-branch":
            return toEnd(await branches.remove(repository, step.branch, step.oid), null);
          case "move-branch":
            return toEnd(await branches.replace(repository, step.branch, step.from, step.to), step.to);
          case "create-branch": {
            const made = await branches.ensureBranch(repository, step.branch, step.oid);
            if (made.status === "at-commit")
              return DONE;
            return made.status === "elsewhere" ? { status: "skipped-changed-by-others", reason: "somebody made the branch again" } : { status: "failed", reason: "a rule of the repository prevents the branch from being created" };
          }
          case "close-pull-request":
            return closePullRequest(repository, step.pullRequest, ports);
          case "revert-pull-request":
            return revert(repository, step.pullRequest, ports);
          case "restore-pull-request":
            await pullRequests.update(repository, step.number, step.change);
            return DONE;
          case "restore-issue":
            await issues.update(repository, step.number, step.change);
            return DONE;
          case "close-issue":
            await issues.ensureComment(repository, step.number, comment("This issue"), MARK);
            await issues.update(repository, step.number, { state: "closed", stateReason: "not_planned" });
            return DONE;
          case "add-label":
            await issues.ensureLabels(repository, step.number, [step.label]);
            return DONE;
          case "remove-labels":
            for (const label of step.labels)
              await pullRequestThreads.removeLabel(repository, step.number, label);
            return DONE;
          case "delete-comment":
            await rollbacks.deleteComment(repository, step.id);
            return DONE;
          case "edit-comment":
            await rollbacks.editComment(repository, step.id, step.body);
            return DONE;
          case "change-draft":
            return changeDraft(repository, step.number, step.isDraft, ports);
        }
      }
      function toEnd(moved, wanted) {
        if (moved.status === "moved" || moved.status === "stale" && moved.oid === wanted)
          return DONE;
        return moved.status === "stale" ? { status: "skipped-changed-by-others", reason: "the branch moved in the meantime" } : { status: "failed", reason: "a rule of the repository prevents it" };
      }
      function comment(what) {
        return `${MARK}
${what} was rolled back together with the run that opened it.`;
      }
      async function closePullRequest(repository, { number, body, base }, { pullRequests, pullRequestThreads }) {
        await pullRequestThreads.ensureOwnComment(repository, number, comment("This pull request"), MARK);
        const text = (await pullRequests.readText(repository, number))?.body ?? body;
        const marker = (0, sync_marker.JM)(text, base);
        const closed = marker === null ? text : (0, sync_marker.Kz)(text, { ...marker, closedFor: "rolled-back" });
        await pullRequests.update(repository, number, { body: closed, state: "closed" });
        return DONE;
      }
      async function revert(repository, pullRequest, { pullRequests, rollbacks }) {
        const { number } = pullRequest;
        await pullRequests.ensureLabels(repository, number, [veto.yC]);
        const name = (0, repository_ref.PC)(repository);
        const body = `${MARK}
Reverts ${name}#${number}, which is rolled back together with the run that opened it. No sync pull request is opened into this branch until somebody takes the label \`${veto.yC}\` off #${number}.`;
        const result = await rollbacks.revert(repository, pullRequest, body);
        return result.status === "opened" ? {
          status: "compensated",
          reason: `#${result.number} reverts #${number}; merge it to take the change back`
        } : { status: "irreversible", reason: `revert #${number} by hand: ${result.words}` };
      }
      async function changeDraft(repository, number, isDraft, { pullRequestThreads }) {
        const state = await pullRequestThreads.read(repository, number);
        if (state === null)
          return DONE;
        const change = isDraft ? pullRequestThreads.convertToDraft : pullRequestThreads.markReady;
        return await change(repository, state) ? DONE : { status: "irreversible", reason: "this server has no way to change it" };
      }
      function toFailedEnd(error) {
        if (!(error instanceof errors.y_))
          throw error;
        return { status: "failed", reason: error.message };
      }
      var undo_states = __webpack_require__(8173);
      ;
      const BRANCH_WRITES = [
        ...["merge-branch", "fast-forward-branch", "move-branch", "delete-branch", "push-branch"]
      ];
      function findCovered(entries) {
        const covered = /* @__PURE__ */ new Map();
        const made = /* @__PURE__ */ new Map();
        for (const entry of entries.toReversed()) {
          const maker = made.get(placeOf(entry));
          const creation = createdBy(entry);
          if (creation !== null)
            made.set(creation, entry);
          else if (maker !== void 0)
            covered.set(entry, maker);
        }
        return covered;
      }
      function createdBy(entry) {
        if (!(0, undo_states.$L)(entry))
          return null;
        if (entry.operation === "create-branch")
          return `branch ${entry.target}`;
        if (entry.operation !== "open-pull-request" && entry.operation !== "open-issue")
          return null;
        const number = (0, undo_states.hI)(entry);
        return number === null ? null : `#${number}`;
      }
      function placeOf({ operation, target }) {
        return BRANCH_WRITES.includes(operation) ? `branch ${target}` : target ?? "";
      }
      function describeOwnCommits(entries) {
        const ownOids = /* @__PURE__ */ new Map();
        const openMerges = /* @__PURE__ */ new Map();
        const add = (map, branch, oid) => {
          if (oid !== void 0)
            map.set(branch, [...map.get(branch) ?? [], oid]);
        };
        for (const entry of entries.toReversed()) {
          const { operation, target, intent, end } = entry;
          const isOnBranch = operation === "create-branch" || BRANCH_WRITES.includes(operation);
          if (target === null || !isOnBranch)
            continue;
          add(ownOids, target, (0, undo_states.b6)(end?.after, "oid"));
          if (operation === "merge-branch" && !(0, undo_states.$L)(entry))
            add(openMerges, target, (0, undo_states.b6)(intent, "head"));
          else if (!(0, undo_states.$L)(entry))
            add(ownOids, target, (0, undo_states.b6)(intent, "oid"));
        }
        return { ownOids, openMerges };
      }
      var sync_branch = __webpack_require__(4779);
      ;
      const PUSHES = "the events of the pushes, and the checks that they started";
      function decideBranchUndo(entry, fact, context) {
        const branch = entry.target ?? "";
        switch (entry.operation) {
          case "create-branch":
            return decideCreated(entry, branch, fact, context);
          case "delete-branch":
            return decideDeleted(entry, branch, fact);
          case "merge-branch":
            return decideMerged(entry, branch, fact, context);
          default:
            return decideMoved(entry, branch, fact, context);
        }
      }
      function decideCreated(entry, branch, fact, context) {
        const { state, openPullRequests } = fact;
        if (state === null)
          return settled("already-gone", "the branch is not there any more");
        if (!(0, sync_branch.ed)(branch, context.branchPrefixes)) {
          return settled("failed", "it is no sync branch: no action of ours makes it");
        }
        const isOurs2 = isOwnTip(entry, branch, fact, context);
        if (!isOurs2)
          return settled("skipped-changed-by-others", "the branch has commits that the run did not make");
        if (openPullRequests.length > 0) {
          return settled("skipped-changed-by-others", `#${openPullRequests[0]} comes from the branch`);
        }
        return plan({ kind: "delete-branch", branch, oid: state.oid }, `delete ${branch}`, gone());
      }
      function isOwnTip(entry, branch, { state, commit }, { ownOids, openMerges }) {
        if (state === null)
          return false;
        const own = /* @__PURE__ */ new Set([...ownOids.get(branch) ?? [], (0, undo_states.b6)(entry.intent, "oid")]);
        if (own.has(state.oid))
          return true;
        const [first, second] = commit?.parentOids ?? [];
        const wanted = openMerges.get(branch) ?? [];
        return own.has(first) && second !== void 0 && wanted.includes(second);
      }
      function decideDeleted(entry, branch, { state }) {
        const oid = (0, undo_states.b6)(entry.before, "oid");
        if (oid === void 0)
          return settled("failed", "the journal does not say where the branch was");
        if (state?.oid === oid)
          return settled("already-gone", "the branch is where it was");
        if (state !== null)
          return settled("skipped-changed-by-others", "somebody made the branch again");
        const leaves = { state: { name: branch, oid, isProtected: false }, commit: null, openPullRequests: [] };
        return plan({ kind: "create-branch", branch, oid }, `create ${branch} again`, leaves);
      }
      function decideMerged(entry, branch, fact, context) {
        const { state, commit } = fact;
        if (state === null)
          return settled("already-gone", "the branch is not there any more");
        const merged = (0, undo_states.b6)(entry.end?.after, "oid");
        const wanted = (0, undo_states.b6)(entry.intent, "head");
        const [first, second] = commit?.parentOids ?? [];
        if (merged === void 0 && (second === void 0 || second !== wanted)) {
          return settled("already-gone", "the merge was not made");
        }
        if (merged !== void 0 && merged !== state.oid) {
          return settled("skipped-changed-by-others", "the branch moved on since");
        }
        if (first === void 0 || second === void 0) {
          return settled("irreversible", "the commit says no more what was there before");
        }
        return decideMove(branch, state.oid, first, fact, context);
      }
      function decideMoved(entry, branch, fact, context) {
        const { state } = fact;
        const [before, after] = [(0, undo_states.b6)(entry.before, "oid"), (0, undo_states.b6)(entry.intent, "oid")];
        if (before === void 0 || after === void 0) {
          return settled("failed", "the journal does not say where the branch was");
        }
        if (state === null)
          return settled("already-gone", "the branch is not there any more");
        if (state.oid === before)
          return settled("already-gone", "the branch is where it was");
        if (state.oid !== after) {
          const why = (0, undo_states.$L)(entry) ? "the branch moved on since" : "the branch is somewhere else";
          return settled("skipped-changed-by-others", why);
        }
        const backup = (0, undo_states.b6)(entry.intent, "backup");
        const decision = decideMove(branch, after, before, fact, context);
        return backup === void 0 ? decision : { ...decision, residue: [...decision.residue, `the backup ${backup}`] };
      }
      function decideMove(branch, from, to, { state, openPullRequests }, { allowsForce, branchPrefixes }) {
        const isOwn = (0, sync_branch.ed)(branch, branchPrefixes);
        if (!isOwn && state?.isProtected === true) {
          return settled("irreversible", "the branch is protected; revert the commits by hand");
        }
        if (!isOwn && !allowsForce) {
          return settled("irreversible", "moving the branch back takes force; allow it with `allow-force`");
        }
        const leaves = { state: { name: branch, oid: to, isProtected: false }, commit: null, openPullRequests };
        const step = { kind: "move-branch", branch, from, to };
        return plan(step, `move ${branch} back to ${to.slice(0, 7)}`, leaves);
      }
      function gone() {
        return { state: null, commit: null, openPullRequests: [] };
      }
      function plan(step, reason, leaves) {
        return {
          ...{ status: "planned", steps: [step], reason, residue: [PUSHES] },
          leaves: { kind: "branch", fact: leaves }
        };
      }
      function settled(status, reason) {
        return { status, reason, residue: [] };
      }
      var is_sync_pull_request = __webpack_require__(4925);
      ;
      const MAILS = "notifications that were sent";
      function decidePullRequestUndo(entry, fact) {
        if (fact === null)
          return decide_pull_request_undo_settled("already-gone", "there is no such pull request");
        switch (entry.operation) {
          case "open-pull-request":
            return decideOpened(fact);
          case "update-pull-request":
            return decideUpdated(entry, fact);
          case "request-review":
            return decide_pull_request_undo_settled("irreversible", "the people were asked for a review", [MAILS]);
          case "assign":
            return decide_pull_request_undo_settled("irreversible", "the people were assigned", [MAILS]);
          case "set-auto-merge":
            return decide_pull_request_undo_settled("irreversible", "auto-merge is changed on the page of the pull request", []);
          case "merge-pull-request":
            return fact.pullRequest.isMerged ? decide_pull_request_undo_decideMerged(fact) : decide_pull_request_undo_settled("already-gone", "it is not merged");
          default:
            return decideDraft(entry, fact);
        }
      }
      function decideOpened(fact) {
        const { pullRequest, hasPeoplesWords } = fact;
        const { number } = pullRequest;
        if (!isOurs(pullRequest))
          return decide_pull_request_undo_settled("failed", `#${number} is no sync pull request`);
        if (pullRequest.isMerged)
          return decide_pull_request_undo_decideMerged(fact);
        if (pullRequest.state === "closed")
          return decide_pull_request_undo_settled("already-gone", `#${number} is closed`);
        if (hasPeoplesWords)
          return decide_pull_request_undo_settled("skipped-changed-by-others", `people wrote on #${number}`);
        return {
          ...{ status: "planned", steps: [{ kind: "close-pull-request", pullRequest }] },
          reason: `close #${number}`,
          residue: [`the closed pull request #${number}, with its number, texts and labels`, MAILS],
          leaves: { kind: "pull-request", fact: { ...fact, pullRequest: { ...pullRequest, state: "closed" } } }
        };
      }
      function isOurs(pullRequest) {
        return (0, is_sync_pull_request.s)(pullRequest) || (0, sync_marker.JM)(pullRequest.body)?.base === pullRequest.base;
      }
      function decide_pull_request_undo_decideMerged(fact) {
        const { pullRequest, isReverted } = fact;
        const { number, labels, base } = pullRequest;
        if (isReverted)
          return decide_pull_request_undo_settled("already-gone", `a pull request that reverts #${number} was opened`);
        return {
          ...{ status: "planned", steps: [{ kind: "revert-pull-request", pullRequest }] },
          reason: `#${number} is merged: open a pull request that reverts it`,
          residue: [
            `the merge of #${number}, until somebody merges the pull request that reverts it`,
            `the label ${veto.yC} on #${number}: no sync pull request into ${base} until somebody takes it off`,
            MAILS
          ],
          leaves: {
            kind: "pull-request",
            fact: {
              ...fact,
              isReverted: true,
              pullRequest: { ...pullRequest, labels: [...labels, veto.yC] }
            }
          }
        };
      }
      function decideUpdated(entry, fact) {
        const { pullRequest, hasPeoplesWords } = fact;
        const { number } = pullRequest;
        if (pullRequest.isMerged)
          return decide_pull_request_undo_settled("skipped-changed-by-others", `#${number} was merged since`);
        const restored = restoreText(entry, pullRequest);
        if (restored.status !== "planned")
          return restored.decision;
        if (restored.change.state === "open" && hasPeoplesWords) {
          return decide_pull_request_undo_settled("skipped-changed-by-others", `people wrote on #${number}`);
        }
        const isReopened = restored.change.state === "open";
        return {
          status: "planned",
          steps: [{ kind: "restore-pull-request", number, change: restored.change }],
          reason: isReopened ? `open #${number} again` : `give #${number} its earlier text`,
          residue: [MAILS],
          leaves: { kind: "pull-request", fact: { ...fact, pullRequest: { ...pullRequest, ...restored.change } } }
        };
      }
      function restoreText({ before, intent, redacted }, now) {
        const settle = (status, reason) => ({
          ...{ status: "settled", decision: decide_pull_request_undo_settled(status, reason) }
        });
        const fields = ["title", "body", "state"].filter((field) => (0, undo_states.b6)(intent, field) !== void 0);
        const isAt = (state) => fields.every((field) => {
          const text = (0, undo_states.b6)(state, field);
          return text !== void 0 && (0, undo_states.cZ)(now[field], text);
        });
        if (isAt(before))
          return settle("already-gone", "it says what it said before");
        if (fields.some((field) => (0, undo_states.b6)(before, field) === void 0)) {
          return settle("irreversible", "what it said before was not known");
        }
        if (redacted === true)
          return settle("irreversible", "a secret was in the text, so the journal does not hold it");
        if (!isAt(intent))
          return settle("skipped-changed-by-others", "the text changed since");
        const change = Object.fromEntries(fields.map((field) => [field, (0, undo_states.b6)(before, field)]));
        return { status: "planned", change };
      }
      function decideDraft({ operation }, fact) {
        const { pullRequest } = fact;
        const { number } = pullRequest;
        const isDraft = operation === "mark-ready";
        if (pullRequest.state === "closed")
          return decide_pull_request_undo_settled("already-gone", `#${number} is closed`);
        if (pullRequest.isDraft === isDraft)
          return decide_pull_request_undo_settled("already-gone", "it is as it was before");
        return {
          ...{ status: "planned", steps: [{ kind: "change-draft", number, isDraft }] },
          reason: isDraft ? `make #${number} a draft again` : `mark #${number} as ready again`,
          residue: [MAILS],
          leaves: { kind: "pull-request", fact: { ...fact, pullRequest: { ...pullRequest, isDraft } } }
        };
      }
      function decide_pull_request_undo_settled(status, reason, residue = []) {
        return { status, reason, residue };
      }
      function hasLabelNamed(labels, wanted) {
        return labels.some((label) => (0, undo_states.zi)(label, wanted));
      }
      ;
      const decide_issue_undo_MAILS = "notifications that were sent";
      function decideIssueUndo(entry, fact) {
        if (fact === null)
          return decide_pull_request_undo_settled("already-gone", "it is not there any more");
        switch (entry.operation) {
          case "open-issue":
            return decide_issue_undo_decideOpened(fact);
          case "update-issue":
            return decide_issue_undo_decideUpdated(entry, fact);
          case "label":
            return decideLabelled(entry, fact);
          default:
            return decideUnlabelled(entry, fact);
        }
      }
      function decide_issue_undo_decideOpened(fact) {
        const { issue, hasPeoplesWords } = fact;
        const { number } = issue;
        if (issue.state === "closed")
          return decide_pull_request_undo_settled("already-gone", `#${number} is closed`);
        if (hasPeoplesWords)
          return decide_pull_request_undo_settled("skipped-changed-by-others", `people wrote on #${number}`);
        return {
          ...{ status: "planned", steps: [{ kind: "close-issue", number }], reason: `close #${number}` },
          residue: [`the closed issue #${number}, with its number, texts and labels`, decide_issue_undo_MAILS],
          leaves: { kind: "issue", fact: { ...fact, issue: { ...issue, state: "closed" } } }
        };
      }
      function decide_issue_undo_decideUpdated(entry, fact) {
        const { issue, hasPeoplesWords } = fact;
        const restored = restoreText(entry, issue);
        if (restored.status !== "planned")
          return restored.decision;
        const { number } = issue;
        if (restored.change.state !== void 0 && hasPeoplesWords) {
          return decide_pull_request_undo_settled("skipped-changed-by-others", `people wrote on #${number}`);
        }
        return {
          ...{ status: "planned", steps: [{ kind: "restore-issue", number, change: restored.change }] },
          ...{ reason: `give #${number} its earlier text and state`, residue: [decide_issue_undo_MAILS] },
          leaves: { kind: "issue", fact: { ...fact, issue: { ...issue, ...restored.change } } }
        };
      }
      function decideLabelled({ before, intent }, fact) {
        const earlier = (0, undo_states.CB)(before, "labels");
        if (earlier === void 0)
          return decide_pull_request_undo_settled("irreversible", "which labels it had before was not known");
        const { issue } = fact;
        const added = ((0, undo_states.CB)(intent, "labels") ?? []).filter((label) => !hasLabelNamed(earlier, label));
        const left = added.filter((label) => hasLabelNamed(issue.labels, label));
        if (left.length === 0)
          return decide_pull_request_undo_settled("already-gone", "the labels are not on it any more");
        const labels = issue.labels.filter((label) => !hasLabelNamed(left, label));
        return {
          ...{ status: "planned", steps: [{ kind: "remove-labels", number: issue.number, labels: left }] },
          reason: `take ${left.join(", ")} off #${issue.number}`,
          residue: ["labels that the repository did not have before stay in its list"],
          leaves: { kind: "issue", fact: { ...fact, issue: { ...issue, labels } } }
        };
      }
      function decideUnlabelled({ before, intent }, fact) {
        const { issue } = fact;
        const label = (0, undo_states.b6)(intent, "label");
        const earlier = (0, undo_states.CB)(before, "labels");
        const wasOn = earlier?.find((one) => label !== void 0 && (0, undo_states.zi)(one, label));
        if (label === void 0 || earlier !== void 0 && wasOn === void 0) {
          return decide_pull_request_undo_settled("already-gone", "the label was not on it");
        }
        if (earlier === void 0)
          return decide_pull_request_undo_settled("irreversible", "whether the label was on it was not known");
        if (hasLabelNamed(issue.labels, label))
          return decide_pull_request_undo_settled("already-gone", "the label is on it");
        return {
          ...{ status: "planned", steps: [{ kind: "add-label", number: issue.number, label: wasOn ?? label }] },
          ...{ reason: `put ${label} on #${issue.number} again`, residue: [] },
          leaves: { kind: "issue", fact: { ...fact, issue: { ...issue, labels: [...issue.labels, label] } } }
        };
      }
      function decideCommentUndo(entry, comment2) {
        const number = (0, undo_states.rl)(entry.target) ?? 0;
        const [before, after] = [(0, undo_states.b6)(entry.before, "body"), (0, undo_states.b6)(entry.intent, "body")];
        if (comment2 === null)
          return decide_pull_request_undo_settled("already-gone", "the comment is not there any more");
        if (before !== void 0 && (0, undo_states.cZ)(comment2.body, before)) {
          return decide_pull_request_undo_settled("already-gone", "the comment says what it said before");
        }
        if (after === void 0 || !(0, undo_states.cZ)(comment2.body, after)) {
          return decide_pull_request_undo_settled("skipped-changed-by-others", "the comment changed since");
        }
        if (before === void 0) {
          return {
            ...{ status: "planned", steps: [{ kind: "delete-comment", number, id: comment2.id }] },
            ...{ reason: `delete the comment on #${number}`, residue: [decide_issue_undo_MAILS] },
            leaves: { kind: "comment", fact: null }
          };
        }
        return {
          ...{ status: "planned", steps: [{ kind: "edit-comment", number, id: comment2.id, body: before }] },
          ...{ reason: `give the comment on #${number} its earlier text`, residue: [decide_issue_undo_MAILS] },
          leaves: { kind: "comment", fact: { ...comment2, body: before } }
        };
      }
      ;
      function askBeforeUndo(entry) {
        const { operation, target, intent } = entry;
        const number = (0, undo_states.rl)(target);
        switch (operation) {
          case "create-branch":
          case "merge-branch":
          case "fast-forward-branch":
          case "move-branch":
          case "delete-branch":
          case "push-branch":
            return target === null ? null : { kind: "branch", name: target };
          case "open-pull-request": {
            const opened = (0, undo_states.hI)(entry);
            if (opened !== null)
              return { kind: "pull-request", number: opened };
            const [head, base] = [(0, undo_states.b6)(intent, "head"), (0, undo_states.b6)(intent, "base")];
            return head === void 0 || base === void 0 ? null : { kind: "pull-request-from", head, base };
          }
          case "update-pull-request":
          case "mark-ready":
          case "convert-to-draft":
          case "request-review":
          case "assign":
          case "set-auto-merge":
          case "merge-pull-request":
            return number === null ? null : { kind: "pull-request", number };
          case "open-issue": {
            const opened = (0, undo_states.hI)(entry);
            if (opened !== null)
              return { kind: "issue", number: opened };
            const mark = (0, undo_states.b6)(intent, "mark");
            return mark === void 0 ? null : { kind: "issue-marked", mark };
          }
          case "update-issue":
          case "label":
          case "remove-label":
            return number === null ? null : { kind: "issue", number };
          case "comment": {
            const mark = (0, undo_states.b6)(intent, "mark");
            return number === null || mark === void 0 ? null : { kind: "comment", number, mark };
          }
          default:
            return null;
        }
      }
      function decideUndo(entry, fact, context) {
        switch (fact.kind) {
          case "branch":
            return decideBranchUndo(entry, fact.fact, context);
          case "pull-request":
            return decidePullRequestUndo(entry, fact.fact);
          case "issue":
            return decideIssueUndo(entry, fact.fact);
          case "comment":
            return decideCommentUndo(entry, fact.fact);
        }
      }
      ;
      async function observeUndo(repository, entry, question, ports) {
        const { rollbacks, issues } = ports;
        switch (question.kind) {
          case "branch":
            return { kind: "branch", fact: await readBranch(repository, question.name, ports) };
          case "pull-request": {
            const found = await rollbacks.readPullRequest(repository, question.number);
            return { kind: "pull-request", fact: await describe(repository, found, ports) };
          }
          case "pull-request-from": {
            const all = await rollbacks.listFrom(repository, question.head);
            const found = all.find((pull) => pull.base === question.base && isOfRun(pull, entry));
            return { kind: "pull-request", fact: await describe(repository, found ?? null, ports) };
          }
          case "issue":
            return { kind: "issue", fact: await readIssue(repository, question.number, entry, ports) };
          case "issue-marked": {
            const open = await issues.list(repository, { state: "open", maxPages: 1 });
            const found = open.find(({ body }) => body.includes(question.mark));
            const fact = found === void 0 ? null : await readIssue(repository, found.number, entry, ports);
            return { kind: "issue", fact };
          }
          case "comment":
            return {
              kind: "comment",
              fact: await rollbacks.readComment(repository, question.number, question.mark)
            };
        }
      }
      function isOfRun({ body, state }, { run }) {
        const marker = (0, sync_marker.JM)(body);
        if (marker === null)
          return false;
        return run === void 0 ? state === "open" : marker.run === run;
      }
      async function readBranch(repository, name, { branches, pullRequests }) {
        const state = await branches.read(repository, name);
        if (state === null)
          return { state, commit: null, openPullRequests: [] };
        const commit = await branches.readCommit(repository, state.oid);
        const open = await pullRequests.listOpenFrom(repository, name);
        return { state, commit, openPullRequests: open.map(({ number }) => number) };
      }
      async function describe(repository, pullRequest, { rollbacks }) {
        if (pullRequest === null)
          return null;
        const { number, isMerged, head } = pullRequest;
        const hasPeoplesWords = !isMerged && await rollbacks.hasPeoplesWords(repository, number, true);
        const reverts = isMerged ? await rollbacks.listFrom(repository, `revert-${number}-${head}`) : [];
        return { pullRequest, hasPeoplesWords, isReverted: reverts.length > 0 };
      }
      async function readIssue(repository, number, { operation }, { rollbacks }) {
        const issue = await rollbacks.readIssue(repository, number);
        if (issue === null)
          return null;
        const isAsked = operation === "open-issue" || operation === "update-issue";
        return { issue, hasPeoplesWords: isAsked && await rollbacks.hasPeoplesWords(repository, number, false) };
      }
      ;
      class PlannedFacts {
        #facts = /* @__PURE__ */ new Map();
        #closed = /* @__PURE__ */ new Set();
        /** What is planned to be there; `undefined` where nothing is planned. */
        find(question) {
          return this.#facts.get(keyOf(question));
        }
        /** A fact as it will be: pull requests that are closed by then come from no branch. */
        adjust(fact) {
          if (fact.kind !== "branch")
            return fact;
          const openPullRequests = fact.fact.openPullRequests.filter((number) => !this.#closed.has(number));
          return { ...fact, fact: { ...fact.fact, openPullRequests } };
        }
        note(question, { leaves, steps }) {
          this.#facts.set(keyOf(question), leaves);
          for (const step of steps) {
            if (step.kind === "close-pull-request")
              this.#closed.add(step.pullRequest.number);
          }
        }
      }
      function keyOf(question) {
        return JSON.stringify(question);
      }
      ;
      const BREAKER = { attempts: 5, share: 0.5 };
      async function rollBack(repositories, settings, dependencies) {
        const run = new RollbackRun(settings, dependencies);
        for (const { repository, entries } of repositories)
          await run.undoRepository(repository, entries);
        return { rows: run.rows, stoppedBy: run.stoppedBy };
      }
      class RollbackRun {
        rows = [];
        stoppedBy;
        #settings;
        #dependencies;
        #attempts = 0;
        #failures = 0;
        constructor(settings, dependencies) {
          this.#settings = settings;
          this.#dependencies = dependencies;
        }
        async undoRepository(repository, entries) {
          const covered = findCovered(entries);
          const { allowsForce, branchPrefixesOf } = this.#settings;
          const branchPrefixes = branchPrefixesOf(repository);
          const context = { allowsForce, branchPrefixes, ...describeOwnCommits(entries) };
          const planned = this.#settings.mode === "plan" ? new PlannedFacts() : void 0;
          const rows = /* @__PURE__ */ new Map();
          for (const entry of entries) {
            if (covered.has(entry))
              continue;
            const row = await this.#undo(repository, entry, context, planned);
            rows.set(entry, row);
            this.#dependencies.logger.info(describeRow(row));
          }
          for (const entry of entries) {
            const coveredBy = covered.get(entry);
            const row = rows.get(coveredBy ?? entry);
            if (row === void 0)
              continue;
            this.rows.push(coveredBy === void 0 ? row : coverRow(entry, row));
          }
        }
        async #undo(repository, entry, context, planned) {
          this.#checkLimits();
          if (this.stoppedBy !== void 0)
            return toRow(entry, { status: "planned", reason: this.stoppedBy });
          try {
            const decision = await this.#decide(repository, entry, context, planned);
            if (decision.status !== "planned")
              return toRow(entry, decision);
            this.#attempts += 1;
            if (this.#settings.mode === "plan")
              return toRow(entry, decision);
            return toRow(entry, { ...decision, ...await this.#carryOut(repository, decision) });
          } catch (error) {
            this.#failures += 1;
            if (error instanceof errors.y_ && (0, errors.rV)(error))
              this.stoppedBy = error.message;
            return toRow(entry, toFailedEnd(error));
          }
        }
        async #decide(repository, entry, context, planned) {
          const question = askBeforeUndo(entry);
          if (question === null) {
            return { status: "failed", reason: "no action of ours makes such a write", residue: [] };
          }
          const known = planned?.find(question);
          const fact = known ?? await observeUndo(repository, entry, question, this.#dependencies);
          const decision = decideUndo(entry, planned?.adjust(fact) ?? fact, context);
          if (decision.status === "planned")
            planned?.note(question, decision);
          return decision;
        }
        async #carryOut(repository, { steps, reason }) {
          let end = { status: "compensated" };
          for (const step of steps) {
            end = await carryOutUndo(repository, step, this.#dependencies);
            if (end.status === "failed")
              this.#failures += 1;
            if (end.status !== "compensated")
              return end;
          }
          return { reason, ...end };
        }
        #checkLimits() {
          const { maxOperations, mode } = this.#settings;
          if (this.stoppedBy !== void 0)
            return;
          if (this.#dependencies.signal.aborted)
            this.stoppedBy = "the run was cancelled";
          else if (this.#attempts >= maxOperations) {
            this.stoppedBy = `the limit of ${(0, plural.B4)(maxOperations, "operation")} is reached`;
          } else if (mode === "apply" && this.#attempts >= BREAKER.attempts) {
            const isFailing = this.#failures / this.#attempts >= BREAKER.share;
            if (isFailing)
              this.stoppedBy = `${(0, plural.T1)(this.#failures, this.#attempts, "operation")} could not be undone`;
          }
        }
      }
      function toRow(entry, { status, reason = "", residue = [] }) {
        return { entry, status, reason, residue };
      }
      function coverRow(entry, row) {
        const reason = `it goes with ${row.entry.operation} (${row.entry.target})`;
        return { entry, status: row.status, reason, residue: [], coveredBy: row.entry };
      }
      function describeRow({ entry, status, reason }) {
        const { repository, operation, target } = entry;
        return `${repository} ${operation} ${target ?? ""}: ${status}${reason === "" ? "" : ` (${reason})`}`;
      }
    })
  ),
  /***/
  909: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          selectEntries
        )
        /* harmony export */
      });
      var _journal_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);
      var _journal_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5610);
      var _repository_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2156);
      var _repository_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4467);
      var _undo_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8173);
      function selectEntries(texts, selection) {
        const readings = texts.map(_journal_index_js__WEBPACK_IMPORTED_MODULE_0__.a);
        const unique = /* @__PURE__ */ new Map();
        for (const entry of readings.flatMap(({ entries }) => entries)) {
          const key = JSON.stringify([
            entry.id,
            entry.run,
            entry.seq,
            entry.at,
            entry.repository,
            entry.operation,
            entry.target
          ]);
          if (unique.get(key)?.end === void 0 || unique.get(key)?.end === null)
            unique.set(key, entry);
        }
        const wanted = [...unique.values()].filter((entry) => isSelected(entry, selection) && !(0, _undo_states_js__WEBPACK_IMPORTED_MODULE_1__.u4)(entry));
        const isAllowed = ({ repository }) => {
          const ref = (0, _repository_index_js__WEBPACK_IMPORTED_MODULE_2__.rH)(repository);
          return ref !== null && selection.allowed.has((0, _repository_index_js__WEBPACK_IMPORTED_MODULE_2__.Kq)(ref));
        };
        return {
          repositories: groupByRepository(wanted.filter(isAllowed)),
          refused: wanted.filter((entry) => !isAllowed(entry)),
          unreadable: readings.reduce((sum, { unreadable }) => sum + unreadable, 0),
          otherVersions: readings.reduce((sum, { otherVersions }) => sum + otherVersions, 0)
        };
      }
      function isSelected(entry, { run, repositories, operations }) {
        if (run !== void 0 && !(0, _journal_index_js__WEBPACK_IMPORTED_MODULE_3__.y)(entry.run, run))
          return false;
        if (operations.length > 0 && !operations.includes(entry.operation))
          return false;
        return repositories.length === 0 || matchesRepository(entry.repository, repositories);
      }
      function matchesRepository(name, patterns) {
        const ref = (0, _repository_index_js__WEBPACK_IMPORTED_MODULE_2__.rH)(name);
        return ref !== null && (0, _repository_index_js__WEBPACK_IMPORTED_MODULE_4__.$)(patterns)(ref);
      }
      function lastFirst(entries) {
        const byProcess = Map.groupBy(entries, ({ run, id: id2 }) => `${run} ${id2}`);
        const processes = [...byProcess.values()].map((group) => group.toSorted((one, other) => other.seq - one.seq));
        const begin = (group) => Math.min(...group.map(({ at }) => Date.parse(at)));
        return processes.toSorted((one, other) => begin(other) - begin(one)).flat();
      }
      function groupByRepository(entries) {
        const groups = Map.groupBy(entries, ({ repository }) => repository.toLowerCase());
        return [...groups.values()].flatMap((group) => {
          const repository = (0, _repository_index_js__WEBPACK_IMPORTED_MODULE_2__.rH)(group[0]?.repository ?? "");
          if (repository === null)
            return [];
          return [{ repository, entries: lastFirst(group) }];
        });
      }
    })
  ),
  /***/
  8173: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $L: () => (
          /* binding */
          isDone
        ),
        /* harmony export */
        CB: () => (
          /* binding */
          textsOf
        ),
        /* harmony export */
        b6: () => (
          /* binding */
          textOf
        ),
        /* harmony export */
        cZ: () => (
          /* binding */
          isSameText
        ),
        /* harmony export */
        hI: () => (
          /* binding */
          openedNumber
        ),
        /* harmony export */
        rl: () => (
          /* binding */
          numberOf
        ),
        /* harmony export */
        u4: () => (
          /* binding */
          changedNothing
        ),
        /* harmony export */
        zi: () => (
          /* binding */
          isSameLabel
        )
        /* harmony export */
      });
      function textOf(state, name) {
        const value = state?.[name];
        return typeof value === "string" ? value : void 0;
      }
      function textsOf(state, name) {
        const value = state?.[name];
        return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : void 0;
      }
      function numberOf(target) {
        const digits = /^#([1-9]\d{0,8})$/.exec(target ?? "")?.[1];
        return digits === void 0 ? null : Number(digits);
      }
      function openedNumber({ end }) {
        const number = end?.after?.number;
        return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
      }
      const UNSETTLED = ["network", "server", "internal", "git", void 0];
      function changedNothing({ end }) {
        if (end === null)
          return false;
        if (end.status === "failed")
          return !UNSETTLED.includes(end.code);
        return end.after?.changed === false;
      }
      function isDone({ end }) {
        return end?.status === "done";
      }
      function isSameLabel(one, other) {
        return one.toLowerCase() === other.toLowerCase();
      }
      function isSameText(one, other) {
        return one.replaceAll("\r\n", "\n").trimEnd() === other.replaceAll("\r\n", "\n").trimEnd();
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
