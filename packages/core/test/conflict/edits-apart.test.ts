import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CONFLICT_POLICY, resolveConflict } from "../../src/conflict/index.ts";

/** A text in pieces: lines that stay, or lines before and after an edit. Between two edits there is a line that stays. */
type Piece = string | readonly [before: string, after: string];

const WORKFLOW: readonly Piece[] = [
  ["# Runs the tests.\n", "# Runs the tests of every push.\n#\n# Ask the team before you change it.\n"],
  "name: CI\n\non:\n",
  ["  push:\n", "  push:\n    branches: [main]\n"],
  "  pull_request:\n\njobs:\n  test:\n",
  [
    "    runs-on: ubuntu-20.04\n",
    "    # The runners of the team have no docker.\n    runs-on: ubuntu-24.04\n",
  ],
  "    steps:\n",
  ["      # Install what is needed.\n", "      # IMPORTANT: the page of the tool says what is needed.\n"],
  "\n",
  [
    "      # - uses: actions/setup-go@v3\n      #   with:\n      #     go-version: 1.17.x\n\n      # - uses: actions/setup-node@v3\n\n\n",
    "",
  ],
  "      - uses: actions/checkout@v4 # with tags\n",
  ["", "        with:\n          fetch-depth: 0\n"],
  "\n      - name: Test\n        run: |\n          npm ci\n",
  ["          npm test\n", "          npm test -- --ci\n          npm run lint\n"],
  "        env:\n          A: one # never two\n",
  ["          B: two\n", ""],
  "          C: three\n",
  ["", "  # Comes last.\n  deploy:\n    needs: test\n    runs-on: ubuntu-24.04\n    steps: []\n"],
];

const TSCONFIG: readonly Piece[] = [
  "{\n",
  ["  // For editors.\n", "  // For editors and builds.\n"],
  '  "compilerOptions": {\n',
  ['    "target": "es2020", // old\n', '    "target": "es2024",\n'],
  '    "strict": true,\n',
  ['    /* "noEmit": true, */\n', '    "noEmit": true,\n    "composite": true,\n'],
  '    "lib": ["es2020"]\n  },\n',
  ['  "include": ["src"],\n', '  "include": ["src", "test"],\n'],
  '  "exclude": [\n    "dist"\n',
  ["  ]\n", '  ],\n\n  // Nothing else.\n  "references": []\n'],
  "}\n",
];

const write = (pieces: readonly Piece[], isAfter: (index: number) => boolean) =>
  pieces.map((piece, index) => (typeof piece === "string" ? piece : piece[isAfter(index) ? 1 : 0])).join("");

describe("edits that lie apart from each other", () => {
  it.each([
    ["a workflow", "a.yaml", WORKFLOW],
    ["a file of settings with comments", "tsconfig.json", TSCONFIG],
  ])("come to what git makes of them, to the last blank, whoever made which: %s", (_name, path, pieces) => {
    const edits = pieces.flatMap((piece, index) => (typeof piece === "string" ? [] : [index]));
    const [base, all] = [write(pieces, () => false), write(pieces, () => true)];

    for (let mask = 0; mask < 2 ** edits.length; mask += 1) {
      const isOurs = (index: number) => (mask & (1 << edits.indexOf(index))) !== 0;
      const [ours, theirs] = [write(pieces, isOurs), write(pieces, (index) => !isOurs(index))];

      const resolution = resolveConflict({ path, base, ours, theirs }, DEFAULT_CONFLICT_POLICY);

      expect({ mask, resolution }).toMatchObject({ mask, resolution: { status: "resolved", text: all } });
    }
  });
});
