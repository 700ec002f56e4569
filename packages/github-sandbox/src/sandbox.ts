import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Faults } from "./faults/faults.ts";
import type { SeedableGitBackend } from "./git/backend.ts";
import { BareGitBackend } from "./git/bare-backend.ts";
import { SandboxServer } from "./http/server.ts";
import { type InspectedRepository, inspectRepository } from "./inspect.ts";
import { Journal, type JournalEntry } from "./journal.ts";
import { Limiter } from "./limits/limiter.ts";
import type { LimitsOptions } from "./limits/options.ts";
import type { SeedSpec } from "./seed/seed-spec.ts";
import { applySeed } from "./seed/seeding.ts";
import type { Domain, SandboxClock } from "./state/domain.ts";
import { loadStore, StateFile } from "./state/persistence.ts";
import { Store } from "./state/store.ts";

export interface SandboxOptions {
  /** What there is at the start. Not applied to a data directory that holds a state already. */
  readonly seed?: SeedSpec;
  /** `bare`: real repositories (default). `synthetic`: generated ones in memory, for thousands. */
  readonly backend?: "bare" | "synthetic";
  /** Keeps repositories and state; without it a temporary directory is used and removed. For `bare` only. */
  readonly dataDirectory?: string;
  /** Default 0: the system chooses. */
  readonly port?: number;
  /** Listens for TLS too, at a port of its own that the system chooses, with a certificate made for it. Default false. */
  readonly tls?: boolean;
  readonly limits?: LimitsOptions;
  /** Checks the bodies of requests as GitHub does. Default true. */
  readonly validate?: boolean;
  /**
   * Answers 500, with the violations, in place of what GitHub's own OpenAPI description does not allow: for tests of the
   * sandbox itself. Default false, or true where the environment says `GITHUB_SANDBOX_CHECK_RESPONSES=1`.
   */
  readonly checkResponses?: boolean;
  /** Time of records and limits. Clients still wait by their own clock. */
  readonly clock?: SandboxClock;
}

/** The variables by which GitHub's own tools, and ours, find the server. */
export interface SandboxEnvironment {
  readonly GITHUB_API_URL: string;
  readonly GITHUB_GRAPHQL_URL: string;
  readonly GITHUB_SERVER_URL: string;
}

/** A running local GitHub. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Where TLS is spoken, and the certificate that clients have to trust (PEM); `null` unless it was asked for. */
  readonly tls: { readonly url: string; readonly certificate: string } | null;
  readonly faults: Faults;
  /** Directory of the bare repositories (`<number>.git` each); `null` for synthetic ones. */
  readonly repositoriesDirectory: string | null;
  environment(): SandboxEnvironment;
  /** Every request so far, in the order of arrival. */
  journal(): readonly JournalEntry[];
  clearJournal(): void;
  /** Sets other limits and empties every bucket. */
  setLimits(limits: LimitsOptions): void;
  /** Looks at a repository by its current `owner/name`. Throws a `RangeError` when there is none. */
  repository(fullName: string): InspectedRepository;
  repositories(): readonly InspectedRepository[];
  /** Adds to what there is. */
  seed(spec: SeedSpec): Promise<void>;
  close(): Promise<void>;
}

/** Folder of the bare repositories in the data directory. */
const REPOSITORIES = "repositories";

const SYSTEM_CLOCK: SandboxClock = { now: () => Date.now() };

/** Starts a local GitHub on the loopback interface. Nothing of GraphQL or JSON Schema is loaded before its first use. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const parts = await assemble(options);
  const { domain, backend, limiter, journal, faults, stateFile, release } = parts;
  const isFresh = domain.store.repositories().length === 0;
  const seed = async (spec: SeedSpec): Promise<void> => {
    await applySeed(domain, backend, spec);
    stateFile?.save();
  };
  const reset = async (): Promise<void> => {
    await Promise.all(domain.store.repositories().map(({ id }) => backend.remove(id)));
    domain.store.clear();
    domain.previousRefs.clear();
    journal.clear();
    faults.clear();
    limiter.configure(limiter.options);
    await seed(options.seed ?? { repositories: [] });
  };
  const server = new SandboxServer({
    ...parts,
    clock: domain.clock,
    seed,
    reset,
    isValidating: options.validate ?? true,
    isCheckingResponses: options.checkResponses ?? process.env.GITHUB_SANDBOX_CHECK_RESPONSES === "1",
    onWrite: () => stateFile?.save(),
  });
  let tls: Sandbox["tls"] = null;
  try {
    if (isFresh && options.seed !== undefined) {
      await seed(options.seed);
    }
    await server.listen(options.port ?? 0);
    if (options.tls === true) {
      const { makeCertificate } = await import("./http/certificate.ts");
      const made = makeCertificate(Date.now());
      tls = { url: await server.listenForTls(0, made), certificate: made.certificate };
    }
  } catch (error) {
    await release();
    throw error;
  }
  const close = async (): Promise<void> => {
    await server.close();
    await release();
  };
  return present(parts, { url: server.url, tls, seed, close });
}

interface Parts {
  readonly domain: Domain;
  readonly backend: SeedableGitBackend;
  readonly limiter: Limiter;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly stateFile: StateFile | null;
  readonly repositoriesDirectory: string | null;
  /** Writes what is to be kept and removes what is not. */
  readonly release: () => Promise<void>;
}

async function assemble(options: SandboxOptions): Promise<Parts> {
  const isTemporary = options.dataDirectory === undefined;
  const directory = options.dataDirectory ?? (await mkdtemp(join(tmpdir(), "github-sandbox-")));
  const backend = await openBackend(options, directory);
  const store = isTemporary ? new Store() : loadStore(directory);
  const clock = options.clock ?? SYSTEM_CLOCK;
  const stateFile = isTemporary ? null : new StateFile(directory, () => store);
  return {
    domain: { store, backend, clock, previousRefs: new Map() },
    backend,
    limiter: new Limiter(options.limits ?? {}, clock),
    journal: new Journal(),
    faults: new Faults(),
    stateFile,
    repositoriesDirectory: options.backend === "synthetic" ? null : join(directory, REPOSITORIES),
    release: async () => {
      await stateFile?.flush();
      await backend.close();
      if (isTemporary) {
        // A git process of a request that was cut off may still be writing its last file.
        await rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
      }
    },
  };
}

function present(
  { domain, faults, journal, limiter, repositoriesDirectory }: Parts,
  running: Pick<Sandbox, "url" | "tls" | "seed" | "close">,
): Sandbox {
  const { url } = running;
  return {
    ...running,
    faults,
    repositoriesDirectory,
    environment: () => ({
      GITHUB_API_URL: url,
      GITHUB_GRAPHQL_URL: `${url}/graphql`,
      GITHUB_SERVER_URL: url,
    }),
    journal: () => journal.entries(),
    clearJournal: () => journal.clear(),
    setLimits: (limits) => limiter.configure(limits),
    repository: (fullName) => {
      const record = domain.store.repository(fullName);
      if (record === null) {
        throw new RangeError(`The sandbox has no repository ${fullName}.`);
      }
      return inspectRepository(domain, record);
    },
    repositories: () => domain.store.repositories().map((record) => inspectRepository(domain, record)),
  };
}

async function openBackend(
  { backend, dataDirectory }: SandboxOptions,
  directory: string,
): Promise<SeedableGitBackend> {
  if (backend === "synthetic") {
    if (dataDirectory !== undefined) {
      throw new RangeError("Synthetic repositories are kept in memory: omit dataDirectory.");
    }
    const { SyntheticGitBackend } = await import("./git/synthetic.ts");
    return new SyntheticGitBackend();
  }
  const repositories = join(directory, REPOSITORIES);
  await mkdir(repositories, { recursive: true });
  return new BareGitBackend(repositories);
}
