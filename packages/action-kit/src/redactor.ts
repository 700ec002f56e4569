import { redactSecrets } from "@automation/core/config";
import { FormSearch } from "./form-search.ts";
import { isOrdinary, listSecretForms, type SecretForm } from "./secret-forms.ts";

const STAND_IN = "***";

/**
 * Knows every secret of a run, and takes them out of whatever leaves it: lines of the log, files, summaries, outputs, and
 * what is written at GitHub. The runner's own masking reaches the log only.
 */
export class Redactor {
  readonly #forms = new Map<string, SecretForm>();
  #search: FormSearch | undefined;

  /**
   * Keeps a secret, of one line or several, out of everything from now on.
   *
   * @param when `always` for what nobody gives by mistake, such as a password in an address
   */
  learn(secret: string, when: "always" | "unless-ordinary" = "unless-ordinary"): void {
    if (when === "unless-ordinary" && isOrdinary(secret)) return;
    for (const form of listSecretForms(secret)) {
      // The plain one wins: it takes nothing beside it along.
      if (this.#forms.get(form.text)?.isEncoded !== false) this.#forms.set(form.text, form);
    }
    this.#search = this.#forms.size === 0 ? undefined : new FormSearch([...this.#forms.values()]);
  }

  /** Whether the text holds a secret that is known. */
  isHolding(text: string): boolean {
    return this.#search?.isIn(text) ?? false;
  }

  /** The text with `***` for every secret that is known. */
  readonly redact = (text: string): string => {
    const ranges = this.#search?.findAll(text) ?? [];
    if (ranges.length === 0) return text;
    const parts: string[] = [];
    let at = 0;
    for (const { from, to } of ranges) {
      parts.push(text.slice(at, from), STAND_IN);
      at = to;
    }
    return parts.join("") + text.slice(at);
  };

  /** For people's eyes: what only looks like a token or a private key is hidden too. */
  readonly redactProse = (text: string): string => redactSecrets(this.redact(text));

  /** Data with every text and every name in it redacted; the same data where nothing has to be. */
  redactData<Data>(data: Data): Data {
    return this.#search === undefined ? data : (redactWith(this.redact, data) as Data);
  }

  /** Data that others wrote, in which secrets may stand that this run does not know: what only looks like one is hidden too. */
  redactForeign<Data>(data: Data): Data {
    return redactWith(this.redactProse, data) as Data;
  }
}

function redactWith(redact: (text: string) => string, data: unknown): unknown {
  if (typeof data === "string") return redact(data);
  if (Array.isArray(data)) return data.map((element) => redactWith(redact, element));
  if (typeof data !== "object" || data === null) return data;
  if ("toJSON" in data && typeof data.toJSON === "function") return redactWith(redact, data.toJSON());
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [redact(name), redactWith(redact, value)]),
  );
}
