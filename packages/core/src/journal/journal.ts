import { GitHubError } from "../errors/errors.ts";
import type { Clock } from "../ports/clock.ts";
import { formatRepositoryRef, type RepositoryRef } from "../repository/repository-ref.ts";
import type { JournalEnd, JournalIntent, WriteKind, WriteState } from "./journal-line.ts";

/** Where the lines of a journal go. */
export interface JournalSink {
  /**
   * Adds a line. With `isDurable` it is on the disk when the promise is fulfilled, so that a crash cannot lose it. Throws
   * where the line cannot be kept: then the write that it announces must not be made.
   */
  append(line: string, isDurable: boolean): Promise<void>;
}

/** What a journal needs to know of the run that it belongs to. */
export interface JournalOptions {
  readonly sink: JournalSink;
  /** Names this process among those that share a file, 8 hexadecimal digits. */
  readonly id: string;
  /** Run and attempt of the workflow, as `123/1`; `undefined` where it is not known. */
  readonly run: string | undefined;
  readonly clock: Pick<Clock, "now">;
  /** Takes secrets out of what is written down. */
  readonly redactData: <Data>(data: Data) => Data;
}

/** One write, before it is made. */
export interface AnnouncedWrite {
  readonly repository: RepositoryRef;
  readonly operation: WriteKind;
  /** A branch, or `#12`. */
  readonly target: string;
  readonly before: WriteState | null;
  readonly intent: WriteState | null;
}

/** Keeps a line before and a line after each write, in the order in which the writes began. */
export class Journal {
  readonly #options: JournalOptions;
  readonly #lines: string[] = [];
  #seq = 0;

  constructor(options: JournalOptions) {
    this.#options = options;
  }

  /** Run and attempt, as `123/1`; `undefined` where it is not known. */
  get run(): string | undefined {
    return this.#options.run;
  }

  /** Writes announced so far. */
  get length(): number {
    return this.#seq;
  }

  /** Every line so far, those of this process alone. */
  text(): string {
    return this.#lines.map((line) => `${line}\n`).join("");
  }

  /**
   * Announces a write, makes it, and notes what came of it. A write that cannot be announced is not made; what the write
   * throws is thrown on.
   *
   * @param describe what is so afterwards; `null` when the write changed nothing
   */
  async record<Result>(
    write: AnnouncedWrite,
    perform: () => Promise<Result>,
    describe: (result: Result) => WriteState | null,
  ): Promise<Result> {
    this.#seq += 1;
    const seq = this.#seq;
    await this.#announce(write, seq);
    let result: Result;
    try {
      result = await perform();
    } catch (error) {
      const code = error instanceof GitHubError ? error.code : "internal";
      await this.#conclude(seq, { status: "failed", after: null, code });
      throw error;
    }
    const after = describe(result);
    await this.#conclude(seq, { status: "done", after: after ?? { changed: false } });
    return result;
  }

  async #announce({ repository, ...write }: AnnouncedWrite, seq: number): Promise<void> {
    const { id, run, sink, redactData } = this.#options;
    const states = { before: write.before, intent: write.intent };
    const shown = redactData(states);
    const line: JournalIntent = {
      ...{ v: 1, id, ...(run !== undefined && { run }), seq, phase: "before", at: this.#now() },
      ...{ repository: formatRepositoryRef(repository), operation: write.operation, target: write.target },
      ...shown,
      ...(JSON.stringify(shown) !== JSON.stringify(states) && { redacted: true }),
    };
    const text = JSON.stringify(line);
    await sink.append(text, true);
    this.#lines.push(text);
  }

  /** The write is made by now: that its end cannot be noted changes nothing, because GitHub can be asked. */
  async #conclude(seq: number, end: Pick<JournalEnd, "status" | "after" | "code">): Promise<void> {
    const { id, sink, redactData } = this.#options;
    const line: JournalEnd = { v: 1, id, seq, phase: "after", at: this.#now(), ...redactData(end) };
    const text = JSON.stringify(line);
    this.#lines.push(text);
    await sink.append(text, false).catch(() => undefined);
  }

  #now(): string {
    return new Date(this.#options.clock.now()).toISOString();
  }
}
