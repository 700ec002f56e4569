import { describe, expect, it } from "@jest/globals";
import { validateFiles } from "../../src/index.ts";

const HASH = "de0fac2e4500dabe0009e67214ff5f5447ce83dd";

/** What is found in a composite action with these steps, as `RULE:line severity`. */
function findingsOf(steps: string): readonly string[] {
  const head =
    "name: Build\ndescription: Builds.\ninputs:\n  target:\n    description: What to build.\nruns:\n  using: composite\n  steps:\n";
  return findingsIn(head + steps);
}

function findingsIn(text: string): readonly string[] {
  const { findings } = validateFiles([{ kind: "action", path: "action.yml", text }]);
  return findings.map(({ rule, line, severity }) => `${rule}:${line} ${severity}`);
}

describe("composite actions", () => {
  it.each([
    [
      "a value of the caller in a script",
      `    - shell: bash\n      run: make "\${{ inputs.target }}"\n`,
      ["SEC020:10 warning"],
    ],
    ["a value of the caller in the environment", '    - shell: bash\n      run: make "$TARGET"\n', []],
    [
      "a line for later steps whose text is not fixed",
      '    - shell: bash\n      run: echo "A=$B" >> "$GITHUB_ENV"\n',
      ["SEC029:10 info"],
    ],
    ["a fixed line for later steps", "    - shell: bash\n      run: echo A=b >> $GITHUB_ENV\n", []],
    ["the same by cmd", "    - shell: cmd\n      run: echo A=%B% >> %GITHUB_ENV%\n", ["SEC029:10 info"]],
    ["an archived action", `    - uses: actions/setup-ruby@${HASH}\n`, ["SEC032:9 warning"]],
    ["a container at no tag", "    - uses: docker://debian\n", ["SEC024:9 warning"]],
    ["a container at a tag", "    - uses: docker://debian:13\n", []],
    [
      "an input that is not declared",
      `    - shell: bash\n      run: make\n      env:\n        A: \${{ inputs.tarket }}\n`,
      ["WF021:12 error"],
    ],
  ])("are reported: %s", (_, steps, expected) => {
    expect(findingsOf(steps)).toEqual(expected);
  });
});

describe("composite actions with steps side by side", () => {
  it("are refused, as GitHub does", () => {
    const steps = [
      "    - id: server\n      run: make serve\n      shell: bash\n      background: true\n",
      "    - parallel:\n        - run: make a || true\n          shell: bash\n",
      "    - wait: server\n    - wait-all: true\n    - cancel: server\n",
    ];

    expect(findingsOf(steps.join(""))).toEqual([
      "WF012:12 error",
      "WF012:13 error",
      "SEC001:14 error",
      "WF012:16 error",
      "WF012:17 error",
      "WF012:18 error",
    ]);
  });

  it("need something to do in every step", () => {
    expect(findingsOf("    - name: nothing\n")).toEqual(["WF012:9 error"]);
  });
});

describe("outputs of a program", () => {
  it("have no value in the metadata", () => {
    const text =
      "name: a\ndescription: b\noutputs:\n  x:\n    description: c\n    value: d\nruns:\n  using: node24\n  main: x.js\n";

    expect(findingsIn(text)).toEqual(["WF012:6 warning"]);
  });
});

describe("actions of a container", () => {
  it.each([
    ["docker://debian", ["SEC024:5 warning"]],
    ["docker://debian@sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf", []],
    ["Dockerfile", []],
  ])("are asked for the digest of %s", (image, expected) => {
    const text = `name: Build\ndescription: Builds.\nruns:\n  using: docker\n  image: ${image}\n`;

    expect(findingsIn(text)).toEqual(expected);
  });
});
