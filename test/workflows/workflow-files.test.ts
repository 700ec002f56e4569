/** What must hold in every workflow of this repository and every example, read as files. */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseEcosystemConfig } from "@automation/core/config";
import { ACTIONLINT, explainSkip, findTool } from "@automation/test-kit/tools";
import { describe, expect, it } from "@jest/globals";
import { load } from "js-yaml";
import { ROOT } from "../../scripts/repository.ts";
import { resolveSelfReferences } from "./product.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly "continue-on-error"?: unknown;
}

interface Job {
  readonly uses?: string;
  readonly permissions?: unknown;
  readonly "timeout-minutes"?: unknown;
  readonly "continue-on-error"?: unknown;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly permissions?: unknown;
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const listFiles = (folder: string, ending: string) =>
  readdirSync(path.join(ROOT, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`);

const textOf = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

const workflowFiles = [...listFiles(".github/workflows", ".yml"), ...listFiles("examples/workflows", ".yml")];
const workflows = workflowFiles.map((file) => ({
  file,
  text: textOf(file),
  workflow: load(textOf(file)) as Workflow,
}));
const compositeFiles = listFiles("actions", "")
  .map((folder) => `${folder}/action.yml`)
  .filter((file) => existsSync(path.join(ROOT, file)));

const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap((job) => job.steps ?? []);

/** Things of others run only at a commit that cannot be moved; ours at the very commit of the file that names them. */
const PINNED = /^(?:\$\/[\w./-]+|[\w.-]+\/[\w./-]+@[0-9a-f]{40})$/;

describe.each(workflows)("$file", ({ text, workflow }) => {
  it("gives no job a permission that it does not name, with the reason beside each", () => {
    const granted = [
      ...text.matchAll(
        /^ {6,}(?:actions|contents|issues|pull-requests|id-token|attestations|checks|statuses|packages|security-events): (?:read|write).*$/gm,
      ),
    ];

    expect(workflow.permissions).toEqual({});
    expect(Object.values(workflow.jobs).map((job) => typeof job.permissions)).toEqual(
      Object.values(workflow.jobs).map(() => "object"),
    );
    expect(granted.map(([line]) => line).filter((line) => !line.includes(" # "))).toEqual([]);
  });

  it("limits the time of every job that runs here", () => {
    const endless = Object.entries(workflow.jobs).filter(
      ([, job]) => job.uses === undefined && job["timeout-minutes"] === undefined,
    );

    expect(endless.map(([name]) => name)).toEqual([]);
  });

  it("pins everything that it uses, and says which version a commit is", () => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: (\S+)(.*)$/gm)].map(([, reference = "", rest = ""]) => ({
      reference,
      rest,
    }));
    const unnamed = used.filter(
      ({ reference, rest }) => /^actions\//.test(reference) && !/# v\d+\.\d+\.\d+$/.test(rest),
    );

    expect(used.filter(({ reference }) => !PINNED.test(reference))).toEqual([]);
    expect(unnamed).toEqual([]);
  });

  it("leaves no token behind in the checkout", () => {
    const checkouts = stepsOf(workflow).filter((step) => step.uses?.startsWith("actions/checkout@"));

    expect(checkouts.map((step) => step.with?.["persist-credentials"])).toEqual(checkouts.map(() => false));
  });

  it("hides no failure", () => {
    const careless = stepsOf(workflow).filter(
      (step) => step["continue-on-error"] !== undefined || /\|\|\s*(?:true|:)/.test(step.run ?? ""),
    );

    expect(careless).toEqual([]);
    expect(Object.values(workflow.jobs).filter((job) => job["continue-on-error"] !== undefined)).toEqual([]);
  });

  it("puts no expression into a shell script, where its value would be code", () => {
    expect(stepsOf(workflow).filter((step) => step.run?.includes("${{") === true)).toEqual([]);
  });

  it("starts off the full hour, when GitHub drops schedules", () => {
    const { schedule = [] } = workflow.on as { readonly schedule?: readonly { readonly cron: string }[] };

    expect(
      schedule.filter(({ cron }) =>
        cron
          .split(" ")[0]
          ?.split(",")
          .some((minute) => !/^\d+$/.test(minute) || minute === "0"),
      ),
    ).toEqual([]);
  });
});

describe("references to this repository", () => {
  const references = [...workflowFiles, ...compositeFiles].flatMap((file) =>
    [...textOf(file).matchAll(/^\s*(?:- )?uses: (?:\$|org\/automation)\/([^@\s]+)/gm)].map((match) => ({
      file,
      target: match[1] ?? "",
    })),
  );

  it.each(references)("$file names $target, which is there", ({ target }) => {
    const file = target.endsWith(".yml") ? target : path.join(target, "action.yml");

    expect(existsSync(path.join(ROOT, file))).toBe(true);
  });

  it("are never `./…`, which is the caller's workspace as soon as somebody else calls", () => {
    expect(
      [...workflowFiles, ...compositeFiles].filter((file) => /^\s*(?:- )?uses: \.\.?\//m.test(textOf(file))),
    ).toEqual([]);
  });

  it("give every input that they set a name that the action has", () => {
    const unknown = workflows.flatMap(({ file, workflow }) =>
      stepsOf(workflow).flatMap((step) => {
        const action = /^(?:\$|org\/automation)\/(actions\/[\w-]+)/.exec(step.uses ?? "")?.[1];
        if (action === undefined) return [];
        const { inputs } = load(textOf(`${action}/action.yml`)) as {
          readonly inputs: Readonly<Record<string, unknown>>;
        };
        return Object.keys(step.with ?? {})
          .filter((input) => !(input in inputs))
          .map((input) => `${file}: ${action} ${input}`);
      }),
    );

    expect(unknown).toEqual([]);
  });
});

describe("the list of the examples", () => {
  const page = textOf("examples/README.md");
  const listed = [...page.matchAll(/\]\(((?:workflows|config)\/[^)]+)\)/g)].map((match) => match[1] ?? "");

  it("names every example, and no other", () => {
    const there = ["workflows", "config"].flatMap((folder) =>
      readdirSync(path.join(ROOT, "examples", folder)).map((file) => `${folder}/${file}`),
    );

    expect([...new Set(listed)].sort()).toEqual(there.toSorted());
  });
});

describe("the example configurations", () => {
  const files = [
    "config/ecosystem-repos.json",
    ...readdirSync(path.join(ROOT, "examples/config")).map((file) => `examples/config/${file}`),
  ];

  it.each(files)("%s is valid, without a warning", async (file) => {
    const { warnings } = await parseEcosystemConfig(textOf(file), { file });

    expect(warnings).toEqual([]);
  });
});

const actionlint = findTool(ACTIONLINT);
const itWithActionlint = actionlint === null ? it.skip : it;

describe(`actionlint${explainSkip(ACTIONLINT, actionlint)}`, () => {
  /** 1.7.7 is older than `uses: $/…`, so it reads what such a reference stands for. */
  itWithActionlint("finds nothing in any workflow or example", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "automation-actionlint-"));
    const target = path.join(folder, ".github", "workflows");
    mkdirSync(target, { recursive: true });
    for (const { file, text } of workflows)
      writeFileSync(path.join(target, file.replaceAll("/", "_")), resolveSelfReferences(text));

    const { stdout, stderr } = spawnSync(
      actionlint ?? "",
      ["-no-color", ...readdirSync(target).map((file) => path.join(target, file))],
      { cwd: folder, encoding: "utf8" },
    );
    rmSync(folder, { recursive: true });

    expect(`${stdout}${stderr}`).toBe("");
  });
});
