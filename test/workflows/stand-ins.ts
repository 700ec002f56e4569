import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../../scripts/repository.ts";

/** What a stand-in is made of. */
interface StandIn {
  readonly inputs: readonly string[];
  readonly outputs?: readonly string[];
  /** ES module. */
  readonly program: string;
}

const CLIENT = pathToFileURL(
  path.join(ROOT, "packages/action-kit/node_modules/@actions/artifact/lib/artifact.js"),
).href;

const UPLOAD = `
import { globSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { DefaultArtifactClient } from ${JSON.stringify(CLIENT)};

const root = process.env.GITHUB_WORKSPACE;
const asked = process.env.INPUT_PATH.split("\\n").map((line) => line.trim()).filter(Boolean);
const files = asked.flatMap((line) => globSync([line, line + "/**"], { cwd: root }))
  .map((file) => resolve(root, file)).filter((file) => statSync(file).isFile());
// As the original: names inside the artifact begin below what all files have in common.
const folders = files.map((file) => file.split(sep).slice(0, -1));
const common = (folders[0] ?? []).filter((part, index) =>
  folders.every((folder) => folder.slice(0, index + 1).join(sep) === folders[0].slice(0, index + 1).join(sep)));
if (files.length > 0) {
  await new DefaultArtifactClient().uploadArtifact(process.env.INPUT_NAME, [...new Set(files)], join(sep, ...common));
}
`;

const DOWNLOAD = `
import { matchesGlob, resolve, join } from "node:path";
import { DefaultArtifactClient } from ${JSON.stringify(CLIENT)};

const client = new DefaultArtifactClient();
const { artifacts } = await client.listArtifacts({ latest: true });
for (const artifact of artifacts.filter(({ name }) => matchesGlob(name, process.env.INPUT_PATTERN))) {
  const folder = resolve(process.env.GITHUB_WORKSPACE, process.env.INPUT_PATH);
  const isMerged = process.env["INPUT_MERGE-MULTIPLE"] === "true";
  await client.downloadArtifact(artifact.id, { path: isMerged ? folder : join(folder, artifact.name) });
}
`;

/** An owner that has not installed the App: minting a token for it fails. */
export const OWNER_WITHOUT_APP = "uninstalled";

const APP_TOKEN = `
import { appendFileSync } from "node:fs";
if (process.env["INPUT_CLIENT-ID"] === "" || process.env["INPUT_PRIVATE-KEY"] === "") process.exit(1);
if (process.env.INPUT_OWNER === "${OWNER_WITHOUT_APP}") process.exit(1);
appendFileSync(process.env.GITHUB_OUTPUT, "token=ghs_appTokenOf" + process.env.INPUT_OWNER + "\\n");
`;

const ATTEST = `
import { globSync } from "node:fs";
const files = globSync(process.env["INPUT_SUBJECT-PATH"], { cwd: process.env.GITHUB_WORKSPACE });
if (files.length === 0) process.exit(1);
`;

/** The original uploads one archive under this name. */
const UPLOAD_PAGES = UPLOAD.replace("process.env.INPUT_NAME", '"github-pages"');

const DEPLOY_PAGES = `
import { appendFileSync } from "node:fs";
appendFileSync(process.env.GITHUB_OUTPUT, "page_url=https://caller.github.io/home/\\n");
`;

const STAND_INS: Readonly<Record<string, StandIn>> = {
  "actions/upload-artifact": {
    inputs: ["name", "path", "if-no-files-found", "retention-days", "overwrite"],
    program: UPLOAD,
  },
  "actions/download-artifact": {
    inputs: ["pattern", "path", "name", "run-id", "github-token", "merge-multiple"],
    program: DOWNLOAD,
  },
  "actions/upload-pages-artifact": { inputs: ["path"], program: UPLOAD_PAGES },
  "actions/deploy-pages": { inputs: [], outputs: ["page_url"], program: DEPLOY_PAGES },
  "actions/setup-node": { inputs: ["node-version", "package-manager-cache"], program: "" },
  "actions/attest-build-provenance": { inputs: ["subject-path"], program: ATTEST },
  "actions/create-github-app-token": {
    inputs: [
      "app-id",
      "client-id",
      "private-key",
      "owner",
      "permission-contents",
      "permission-pull-requests",
      "permission-workflows",
    ],
    outputs: ["token"],
    program: APP_TOKEN,
  },
};

/**
 * Writes small stand-ins for the actions of others that the workflows use, because tests fetch nothing, and returns
 * `owner/name@commit` -> folder for every one of them at the commit that the workflows pin.
 *
 * The two for artifacts go through GitHub's own client to act's artifact server; the one for App tokens makes a token
 * up, since the local GitHub has no Apps. `actions/checkout` needs none: act copies the repository by itself.
 */
export async function writeStandIns(folder: string, product: string): Promise<Record<string, string>> {
  const used = await listPinnedActions(product);
  const localRepositories: Record<string, string> = {};
  for (const [name, standIn] of Object.entries(STAND_INS)) {
    const target = path.join(folder, name.replace("/", "-"));
    await mkdir(target, { recursive: true });
    await writeFile(path.join(target, "action.yml"), describe(name, standIn));
    await writeFile(path.join(target, "index.mjs"), standIn.program);
    for (const key of used.filter((candidate) => candidate.startsWith(`${name}@`))) {
      localRepositories[key] = target;
    }
  }
  return localRepositories;
}

function describe(name: string, { inputs, outputs = [] }: StandIn): string {
  const record = (keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, { description: key }]));
  return JSON.stringify({
    name,
    description: "A stand-in for a test",
    inputs: record(inputs),
    outputs: record(outputs),
    runs: { using: "node24", main: "index.mjs" },
  });
}

async function listPinnedActions(product: string): Promise<readonly string[]> {
  const folders = [product, path.join(ROOT, "examples")];
  const listed = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder, { recursive: true })).map((file) => path.join(folder, file)),
    ),
  );
  const texts = await Promise.all(
    listed
      .flat()
      .filter((file) => file.endsWith(".yml"))
      .map((file) => readFile(file, "utf8")),
  );
  return [
    ...new Set(
      texts.flatMap((text) =>
        [...text.matchAll(/uses:\s*([\w.-]+\/[\w.-]+@[0-9a-f]{40})/g)].map((match) => match[1] ?? ""),
      ),
    ),
  ];
}
