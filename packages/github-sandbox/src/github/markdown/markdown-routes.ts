import { isVisible } from "../../auth/access.ts";
import type { Answer } from "../../http/answer.ts";
import type { RestRequest, Route } from "../../rest/route.ts";
import { openGit } from "../../state/domain.ts";
import { type Refusal, refuse } from "../../state/refusal.ts";
import { findIssue } from "../../state/store.ts";
import { renderMarkdown } from "./render-markdown.ts";

const DOCS = "markdown/markdown#";

interface MarkdownBody {
  readonly text: string;
  readonly mode?: "markdown" | "gfm";
  readonly context?: string;
}

/** Whether a word names an account, or an issue or a commit of the repository that is the context. */
function findsReference({ domain, viewer }: RestRequest, context: string) {
  return async (word: string): Promise<boolean> => {
    if (word.startsWith("@")) {
      return domain.store.findAccount(word.slice(1)) !== null;
    }
    const repository = domain.store.repository(context);
    if (repository === null || !isVisible(viewer, repository)) {
      return false;
    }
    if (word.startsWith("#")) {
      return findIssue(repository, Number(word.slice(1))) !== null;
    }
    return /^[0-9a-f]{7,40}$/.test(word) && (await openGit(domain, repository).resolveCommit(word)) !== null;
  };
}

async function render(
  request: RestRequest,
  { text, mode, context = "" }: MarkdownBody,
): Promise<Answer | Refusal> {
  const rendering = await renderMarkdown(text, mode === "gfm", findsReference(request, context));
  return "needs" in rendering
    ? refuse(501, `The sandbox does not simulate ${rendering.needs}.`)
    : {
        status: 200,
        raw: Buffer.from(rendering.html),
        // GitHub names no media type of its own with HTML, and lets nobody keep it.
        headers: {
          "content-type": "text/html;charset=utf-8",
          "x-github-media-type": "",
          "cache-control": "",
        },
        isWriteApplied: false,
      };
}

/** Markdown as HTML. */
export const MARKDOWN_ROUTES: readonly Route[] = [
  {
    scope: "global",
    method: "POST",
    template: "/markdown",
    docs: `${DOCS}render-a-markdown-document`,
    isForAnybody: true,
    body: {
      type: "object",
      required: ["text"],
      properties: {
        text: { type: "string" },
        mode: { enum: ["markdown", "gfm"] },
        context: { type: "string" },
      },
    },
    respond: (request) => render(request, request.body as MarkdownBody),
  },
  {
    scope: "global",
    method: "POST",
    template: "/markdown/raw",
    docs: `${DOCS}render-a-markdown-document-in-raw-mode`,
    isForAnybody: true,
    takesBytes: true,
    respond: (request) =>
      render(request, { text: (request.body as Buffer | undefined)?.toString("utf8") ?? "" }),
  },
];
