import type { ActionFile, WorkflowFile } from "./model.ts";

/** The author's id of the object that an event is about, behind `github.event.`. */
const AUTHORS: ReadonlyMap<string, string> = new Map([
  ["pull_request", "pull_request.user.id"],
  ["pull_request_target", "pull_request.user.id"],
  ["pull_request_review", "pull_request.user.id"],
  ["issue_comment", "comment.user.id"],
  ["pull_request_review_comment", "comment.user.id"],
  ["commit_comment", "comment.user.id"],
  ["discussion_comment", "comment.user.id"],
  ["issues", "issue.user.id"],
  ["discussion", "discussion.user.id"],
  ["release", "release.author.id"],
]);

/** How a workflow can tell a bot, by its events. */
export interface BotAdvice {
  /** Path of the author's id, whole; `undefined` where no event has an author. */
  readonly author: string | undefined;
  /** Whether somebody without rights may start the run. */
  readonly isOpen: boolean;
  /** What to compare instead; without an id: any bot. */
  readonly say: (id: string | undefined) => string;
}

/** The author's id of an event's object, behind `github.event.`; `undefined` when the event has none. */
export function objectOf(event: string): string | undefined {
  return AUTHORS.get(event);
}

/** What can hold in the events of a file: an action does not know them, and is most used on pull requests. */
export function adviceFor(file: WorkflowFile | ActionFile): BotAdvice {
  const names = file.kind === "workflow" ? file.events.map(({ name }) => name) : ["pull_request"];
  const known = [...AUTHORS.keys()].find((event) => names.includes(event));
  if (known !== undefined) {
    const author = `github.event.${AUTHORS.get(known) ?? ""}`;
    const say = (id: string | undefined) =>
      id === undefined
        ? `Compare the author's type: \`${author.replace(/id$/, "type")} == 'Bot'\`.`
        : `Compare the author's ID: \`${author} == ${id}\`.`;
    return { author, isOpen: true, say };
  }
  if (names.includes("workflow_run")) {
    const actor = "github.event.workflow_run.actor";
    return {
      author: undefined,
      isOpen: false,
      say: (id) =>
        id === undefined
          ? `Check who started the run before this one: \`${actor}.type == 'Bot'\`.`
          : `Compare the ID of who started the run before this one: \`${actor}.id == ${id}\`.`,
    };
  }
  if (names.includes("workflow_call")) {
    return {
      author: undefined,
      isOpen: false,
      say: () =>
        "Only the caller knows the event's author: let the caller compare the author's ID, and take the result as an input.",
    };
  }
  return {
    author: undefined,
    isOpen: false,
    say: (id) =>
      id === undefined
        ? "These events have no author; compare the type: `github.event.sender.type == 'Bot'`."
        : `A name can change hands; these events have no author, so compare \`github.actor_id == ${id}\`.`,
  };
}
