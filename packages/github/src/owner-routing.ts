import type { GitHub } from "./github.ts";

/** Who answers for which owner. */
export interface OwnerClients {
  /** For every owner without a client of its own, and for what concerns no owner. */
  readonly home: GitHub;
  /** By the owner's login in lower case. */
  readonly byOwner: ReadonlyMap<string, GitHub>;
}

type PortMethod = (...parameters: readonly unknown[]) => Promise<unknown>;

/**
 * One GitHub made of several, each with a token, a budget and a memory of its own.
 *
 * A method of a port names the repository that it concerns in its first parameter; a list there may name many, and is asked
 * for in parts, one for each client, at the same time. The answers come back in the order asked.
 */
export function routeByOwner(clients: OwnerClients): GitHub {
  const { home, byOwner } = clients;
  if (byOwner.size === 0) return home;
  const all = [...new Set([home, ...byOwner.values()])];
  const ports = Object.entries(home)
    .filter(([, part]) => typeof part === "object")
    .map(([name, port]) => [name, routePort(clients, name as keyof GitHub, port)] as const);
  return {
    ...home,
    ...(Object.fromEntries(ports) as Partial<GitHub>),
    requests: { count: () => all.reduce((sum, { requests }) => sum + requests.count(), 0) },
  };
}

/** The same methods as those of `port`, each sent on to the clients that it concerns. */
function routePort(clients: OwnerClients, portName: keyof GitHub, port: object): object {
  const methodOf = (github: GitHub, name: string) =>
    (github[portName] as unknown as Readonly<Record<string, PortMethod>>)[name] as PortMethod;
  const route = (name: string): PortMethod => {
    return (first, ...rest) =>
      Array.isArray(first)
        ? askInParts(clients, first, (github, part) => methodOf(github, name)(part, ...rest))
        : methodOf(clientOf(clients, first), name)(first, ...rest);
  };
  return Object.fromEntries(Object.keys(port).map((name) => [name, route(name)]));
}

async function askInParts(
  clients: OwnerClients,
  items: readonly unknown[],
  ask: (github: GitHub, part: readonly unknown[]) => Promise<unknown>,
): Promise<readonly unknown[]> {
  const parts = Map.groupBy(items.keys(), (index) => clientOf(clients, items[index]));
  const answers: unknown[] = [];
  await Promise.all(
    [...parts].map(async ([github, indexes]) => {
      const found = (await ask(
        github,
        indexes.map((index) => items[index]),
      )) as readonly unknown[];
      for (const [position, index] of indexes.entries()) answers[index] = found[position];
    }),
  );
  return answers;
}

/** The client of a repository, or of something that names one. */
function clientOf({ home, byOwner }: OwnerClients, concerned: unknown): GitHub {
  const named = (concerned ?? {}) as {
    readonly owner?: unknown;
    readonly repository?: { readonly owner?: unknown };
  };
  const owner = named.repository?.owner ?? named.owner;
  return (typeof owner === "string" ? byOwner.get(owner.toLowerCase()) : undefined) ?? home;
}
