import { LineIndex, stripByteOrderMark } from "@automation/core/syntax";
import { readYaml, type YamlReading } from "../yaml/read-yaml.ts";

/** A text file of the workspace with its YAML and its lines. */
export interface SourceFile extends YamlReading {
  /** Path relative to the workspace, with `/`. */
  readonly path: string;
  /** Without a byte order mark: what offsets count in. */
  readonly text: string;
  readonly lines: LineIndex;
}

/** Reads a YAML file. Never throws. */
export function readSourceFile(path: string, rawText: string): SourceFile {
  const text = stripByteOrderMark(rawText);
  return { path, text, lines: new LineIndex(text), ...readYaml(text) };
}
