import { type Domain, fullName, openGit, timestamp } from "../../state/domain.ts";
import type { DisplaySettings, RepositoryRecord } from "../../state/records.ts";
import { type Refusal, refuse, validationFailed } from "../../state/refusal.ts";
import { signature } from "../commits/signatures.ts";
import { defaultLabels } from "../labels/labels.ts";

/** Settings of a new repository, as GitHub has them. */
const DEFAULT_DISPLAY: DisplaySettings = {
  allow_forking: true,
  allow_update_branch: false,
  has_discussions: false,
  has_projects: true,
  has_wiki: true,
  is_template: false,
  web_commit_signoff_required: false,
  merge_commit_message: "PR_TITLE",
  merge_commit_title: "MERGE_MESSAGE",
  squash_merge_commit_message: "COMMIT_MESSAGES",
  squash_merge_commit_title: "COMMIT_OR_PR_TITLE",
};

/** A repository's record with GitHub's defaults for everything that is not given. */
export function newRepositoryRecord(
  domain: Domain,
  given: Pick<RepositoryRecord, "id" | "owner" | "name"> & Partial<RepositoryRecord>,
): RepositoryRecord {
  const now = timestamp(domain);
  return {
    formerNames: [],
    description: null,
    homepage: null,
    parentId: null,
    defaultBranch: "main",
    isArchived: false,
    isDisabled: false,
    isLocked: false,
    isMirror: false,
    isPrivate: false,
    access: "write",
    hasIssues: true,
    allowMergeCommit: true,
    allowSquashMerge: true,
    allowRebaseMerge: true,
    allowAutoMerge: false,
    deleteBranchOnMerge: false,
    display: DEFAULT_DISPLAY,
    topics: [],
    protectedBranches: [],
    protections: {},
    rulesets: [],
    statuses: [],
    checkRuns: [],
    workflows: [],
    workflowPermissions: { default: "read", canApprovePullRequests: false },
    artifacts: [],
    releases: [],
    isActionsEnabled: true,
    labels: given.labels ?? defaultLabels(() => domain.store.takeId()),
    milestones: [],
    issues: [],
    createdAt: now,
    updatedAt: now,
    pushedAt: now,
    ...given,
  };
}

/** The settings of a new repository; GitHub's defaults for those that are not given. */
export interface NewRepository extends RepositoryChange {
  readonly owner: string;
  readonly name: string;
  /** Makes a first commit with a README.md. */
  readonly hasReadme: boolean;
}

/** Makes an empty repository whose maker is its administrator. A name that was another's stops leading there. */
export async function createRepository(
  domain: Domain,
  { hasReadme, display, ...wanted }: NewRepository,
  actor: string,
): Promise<RepositoryRecord | Refusal> {
  const name = normalizeName(wanted.name);
  const refusal = refuseName(domain, wanted.owner, name, "Repository creation failed.");
  if (refusal !== null) {
    return refusal;
  }
  const id = domain.store.takeRepositoryId();
  const isByPerson = domain.store.account(actor).type === "User";
  const record = newRepositoryRecord(domain, {
    ...wanted,
    id,
    name,
    access: "admin",
    defaultBranch: "main",
    ...(isByPerson ? { roles: { [actor.toLowerCase()]: "admin" }, isByInvitation: true } : {}),
  });
  record.display = { ...record.display, ...display };
  domain.store.account(record.owner);
  domain.store.claimName(fullName(record));
  domain.store.addRepository(record);
  await domain.backend.create(id, record.defaultBranch);
  if (hasReadme) {
    const git = openGit(domain, record);
    const oid = await git.writeCommit({
      parentOids: [],
      message: "Initial commit",
      author: signature(domain, actor),
      files: { "README.md": `# ${name}\n` },
    });
    await git.updateRefs([
      { name: `refs/heads/${record.defaultBranch}`, before: null, after: oid, force: false },
    ]);
  }
  return record;
}

/** GitHub makes a dash of everything that a name may not hold. */
function normalizeName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, "-");
}

function refuseName(domain: Domain, owner: string, name: string, message: string): Refusal | null {
  const field = (code: "custom" | "missing_field", words?: string): Refusal => {
    const refusal = validationFailed({
      resource: "Repository",
      code,
      field: "name",
      ...(words === undefined ? {} : { message: words }),
    });
    return { ...refusal, message };
  };
  if (name === "") {
    return field("missing_field");
  }
  if (name.length > 100) {
    return field("custom", "name is too long (maximum is 100 characters)");
  }
  return domain.store.repository(`${owner}/${name}`) === null
    ? null
    : field("custom", "name already exists on this account");
}

/** What `PATCH /repos/{owner}/{repo}` may change. */
export type RepositoryChange = {
  /** Only those that change. */
  readonly display?: Partial<DisplaySettings>;
} & Partial<
  Pick<
    RepositoryRecord,
    | "name"
    | "description"
    | "homepage"
    | "isPrivate"
    | "isArchived"
    | "hasIssues"
    | "defaultBranch"
    | "allowMergeCommit"
    | "allowSquashMerge"
    | "allowRebaseMerge"
    | "allowAutoMerge"
    | "deleteBranchOnMerge"
  >
>;

/** Changes settings, or says why not. After a change of the name the old one leads here, until somebody takes it. */
export async function changeRepository(
  domain: Domain,
  repository: RepositoryRecord,
  { name: wanted, display, ...change }: RepositoryChange,
): Promise<Refusal | null> {
  const name = wanted === undefined ? repository.name : normalizeName(wanted);
  if (name.toLowerCase() !== repository.name.toLowerCase()) {
    const refusal = refuseName(domain, repository.owner, name, "Validation Failed");
    if (refusal !== null) {
      return refusal;
    }
  }
  const { defaultBranch } = change;
  if (defaultBranch !== undefined) {
    const oid = await openGit(domain, repository).readRef(`refs/heads/${defaultBranch}`);
    if (oid === null) {
      return refuse(422, "Validation Failed", {
        errors: [
          {
            resource: "Repository",
            code: "invalid",
            field: "default_branch",
            message: `The branch ${defaultBranch} was not found. Please push that ref first or create it via the Git Data API.`,
          },
        ],
      });
    }
  }
  if (name !== repository.name) {
    domain.store.renameRepository(repository, name);
  }
  repository.display = { ...repository.display, ...display };
  Object.assign(repository, change, { updatedAt: timestamp(domain) });
  return null;
}

/** Removes a repository with everything in it. Its names lead nowhere afterwards. */
export async function deleteRepository(domain: Domain, repository: RepositoryRecord): Promise<void> {
  domain.store.removeRepository(repository);
  await domain.backend.remove(repository.id);
}
