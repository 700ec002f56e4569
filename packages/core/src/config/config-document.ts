import { LIMITS } from "../syntax/limits.ts";
import { LineIndex, type SourceRange, stripByteOrderMark } from "../syntax/source-text.ts";
import {
  findItemSpans,
  findKeySpan,
  findRepeatedKeys,
  findSpan,
  type RepeatedKey,
  type SourceNode,
  type Span,
} from "../syntax/source-tree.ts";
import type { ConfigFinding } from "./config-finding.ts";
import { quote } from "./describe-value.ts";
import { redactSecrets } from "./secret-text.ts";
import { EMPTY_FILE, failReading, type SourceReader, type SourceReading } from "./source-reading.ts";

const { characters: MAX_CHARACTERS } = LIMITS.configuration;

/** The language of a configuration file. */
export type ConfigFormat = "json" | "yaml";

/** The language by file extension: YAML for `.yml` and `.yaml`, else JSON. */
export function configFormatOf(file: string): ConfigFormat {
  return /\.ya?ml$/i.test(file) ? "yaml" : "json";
}

/** A configuration file as data with places. */
export interface ConfigDocument {
  /** Whether there is data to go on with. Repeated keys are an error, but do not stop the other checks. */
  readonly isReadable: boolean;
  /** The file's value; of a repeated key the last. `undefined` when the file is not readable. */
  readonly data: unknown;
  /** Syntax errors (CFG001) and repeated keys (CFG002). */
  readonly findings: readonly ConfigFinding[];
  /** The text without a byte order mark: what `locateText` counts in. */
  readonly text: string;
  /** Where the value at a JSON Pointer stands, or the innermost value around it. */
  locate(pointer: string): SourceRange;
  /** Where a key of the mapping at `pointer` stands, or the mapping itself when it has no such key. */
  locateKey(pointer: string, key: string): SourceRange;
  /** Where the items of the list at a JSON Pointer stand in `text`; none when there is no list. */
  itemSpans(pointer: string): readonly Span[];
  /** Where a part of `text` stands, in UTF-16 units. */
  locateText(offset: number, length: number): SourceRange;
}

/** Turns a configuration file into data with places; whatever is wrong with the text becomes findings. */
export function createConfigDocument(rawText: string, reader: SourceReader): ConfigDocument {
  const text = stripByteOrderMark(rawText);
  const lines = new LineIndex(text);
  const reading = readSource(text, reader);
  const locateText = (offset: number, length: number) => lines.range(offset, length);
  if (reading.status === "failed") {
    const findings = reading.problems.map(({ message, start, end }) =>
      createSyntaxFinding(message, locateText(start, end - start)),
    );
    const nowhere = () => locateText(0, 0);
    return {
      isReadable: false,
      data: undefined,
      findings,
      text,
      locate: nowhere,
      locateKey: nowhere,
      itemSpans: () => [],
      locateText,
    };
  }
  const { data, root } = reading;
  const place = ({ start, end }: Span) => lines.range(start, end - start);
  return {
    isReadable: true,
    data,
    findings: createRepeatedKeyFindings(root, place),
    text,
    locate: (pointer) => place(findSpan(root, pointer)),
    locateKey: (pointer, key) => place(findKeySpan(root, pointer, key)),
    itemSpans: (pointer) => findItemSpans(root, pointer),
    locateText,
  };
}

function readSource(text: string, reader: SourceReader): SourceReading {
  if (text.length > MAX_CHARACTERS) {
    return failReading(
      `is longer than ${MAX_CHARACTERS.toLocaleString("en")} characters. Split the ecosystem.`,
    );
  }
  return text.trim() === "" ? failReading(EMPTY_FILE) : reader(text);
}

function createSyntaxFinding(message: string, range: SourceRange): ConfigFinding {
  return {
    ...range,
    rule: "CFG001",
    severity: "error",
    message: redactSecrets(`The file ${message}`),
    pointer: "",
  };
}

function createRepeatedKeyFindings(
  root: SourceNode,
  place: (span: RepeatedKey["first"]) => SourceRange,
): readonly ConfigFinding[] {
  return findRepeatedKeys(root).map(({ key, pointer, first, again }) => ({
    ...place(again),
    rule: "CFG002",
    severity: "error",
    message: redactSecrets(
      `Duplicate key ${quote(key)}; line ${place(first).line} has it already, and only the last one would count. Remove one of them.`,
    ),
    pointer,
  }));
}
