import { describe, expect, it } from "@jest/globals";
import { type ConflictStrategy, DEFAULT_CONFLICT_POLICY, resolveConflict } from "../../src/conflict/index.ts";

interface Conflict {
  readonly path: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

const config = (serde: string, more = "") => `[dependencies]\nserde = "${serde}"\n${more}`;

const resolve = (conflict: Conflict, strategy?: ConflictStrategy) =>
  resolveConflict(conflict, {
    ...DEFAULT_CONFLICT_POLICY,
    strategies: strategy === undefined ? [] : [{ glob: conflict.path, strategy }],
  });

describe("versions that both sides raised in a file without a structure", () => {
  const conflict: Conflict = {
    path: "setup.cfg",
    base: config("1.0.1"),
    ours: config("1.0.2"),
    theirs: config("1.0.3", 'log = "0.4"\n'),
  };

  it("are proposed as the higher one, with what that drops", () => {
    expect(resolve(conflict)).toMatchObject({
      status: "proposed",
      strategy: "words",
      confidence: "low",
      text: config("1.0.3", 'log = "0.4"\n'),
      decisions: ["1.0.1: both sides raised it; 1.0.3 is the higher version"],
      dropped: ["ours 1.0.2"],
    });
  });

  it("are taken where the configuration merges the file by words", () => {
    expect(resolve(conflict, "words")).toMatchObject({ status: "resolved", text: conflict.theirs });
  });

  it.each<[string, string, string, string, string, string]>([
    [
      "requirements",
      "requirements.txt",
      "a==1.0\nb==1.0\n",
      "a==1.1\nb==1.0\n",
      "a==1.2\nb==1.1\n",
      "a==1.2\nb==1.1\n",
    ],
    [
      "modules",
      "go.mod",
      "\ta v1.0.0\n\tb v1.0.0\n",
      "\ta v1.2.0\n\tb v1.0.0\n",
      "\ta v1.1.0\n\tb v1.1.0\n",
      "\ta v1.2.0\n\tb v1.1.0\n",
    ],
    ["a version file", ".nvmrc", "18\n", "20\n", "22\n", "22\n"],
    [
      "an image",
      "Dockerfile",
      "FROM node:18.1-alpine\n",
      "FROM node:18.2-alpine\n",
      "FROM node:20.0-alpine\n",
      "FROM node:20.0-alpine\n",
    ],
    [
      "tools",
      ".tool-versions",
      "node 18.1.0\ngo 1.20\n",
      "node 18.2.0\ngo 1.20\n",
      "node 20.0.0\ngo 1.21\n",
      "node 20.0.0\ngo 1.21\n",
    ],
    ["an argument", "a/app.Dockerfile", "ARG X=1.0.0\n", "ARG X=1.1.0\n", "ARG X=1.2.0\n", "ARG X=1.2.0\n"],
  ])("are taken where nothing else is in conflict: %s", (_name, path, base, ours, theirs, text) => {
    const expected = { status: "resolved", confidence: "medium", text };
    expect(resolve({ path, base, ours, theirs })).toMatchObject(expected);
    expect(resolve({ path, base, ours: theirs, theirs: ours })).toMatchObject(expected);
  });

  it.each([
    ["a line beside them is in conflict", "a==1.0\nb\n", "a==1.1\nc\n", "a==1.2\nd\n"],
    [
      "both sides added one thing at two places",
      "a==1.0\nb==1.0\nc==1.0\n",
      "z==1.0\na==1.1\nb==1.0\nc==1.0\n",
      "a==1.2\nb==1.0\nc==1.0\nz==2.0\n",
    ],
  ])("are not pushed where %s", (_name, base, ours, theirs) => {
    expect(resolve({ path: "requirements.txt", base, ours, theirs }).status).not.toBe("resolved");
  });

  it("are not pushed where the sides chose two variants of an image", () => {
    const [base, ours, theirs] = ["FROM node:18-slim\n", "FROM node:20-slim\n", "FROM node:22-alpine\n"];

    expect(resolve({ path: "Dockerfile", base, ours, theirs }).status).not.toBe("resolved");
  });

  it.each([
    [
      "MSBuild",
      "src/App.csproj",
      '    <PackageReference Include="A" Version="1.0.0" />\n    <PackageReference Include="B" Version="1.0.0" />\n',
    ],
    ["central versions", "Directory.Packages.props", '<PackageVersion Include="A" Version="1.0.0" />\n'],
    ["Maven", "pom.xml", "<project>\n  <a.version>1.0.0</a.version>\n</project>\n"],
    ["Gradle", "build.gradle.kts", 'implementation("a:b:1.0.0")\n'],
    ["a Gemfile", "Gemfile", 'gem "a", "1.0.0"\n'],
  ])("are taken in manifests where both are of one major version: %s", (_name, path, base) => {
    const raise = (version: string) => base.replace("1.0.0", version);

    const sameMajor = resolve({ path, base, ours: raise("1.1.0"), theirs: raise("1.2.0") });
    const otherMajor = resolve({ path, base, ours: raise("1.1.0"), theirs: raise("2.0.0") });

    expect(sameMajor).toMatchObject({ status: "resolved", confidence: "medium", text: raise("1.2.0") });
    expect(otherMajor).toMatchObject({ status: "proposed", text: raise("2.0.0") });
  });

  it.each([
    ["one side lowered", "setup.cfg", config("1.0.1"), config("1.0.0"), config("1.0.2")],
    ["are a range and an exact version", "setup.cfg", config("^1.0.1"), config("^1.0.2"), config("1.0.3")],
    ["are numbers of something else", "a.txt", "size 18\n", "size 20\n", "size 22\n"],
    ["are of two lines that look the same", "a.txt", "a 1.0\na 1.0\n", "a 1.1\na 1.1\n", "a 1.2\na 1.2\n"],
  ])("need a person when they %s", (_name, path, base, ours, theirs) => {
    expect(resolve({ path, base, ours, theirs })).toMatchObject({ status: "needs-human", reason: "clash" });
  });
});
