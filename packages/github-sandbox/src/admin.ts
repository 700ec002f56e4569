import type { Faults } from "./faults/faults.ts";
import { readFaultRule } from "./faults/read-fault-rule.ts";
import type { Answer } from "./http/answer.ts";
import { parseJson } from "./http/body.ts";
import type { Journal } from "./journal.ts";
import type { Limiter } from "./limits/limiter.ts";
import type { LimitsOptions } from "./limits/options.ts";
import { formatSeedProblem, readSeed } from "./seed/read-seed.ts";
import type { SeedSpec } from "./seed/seed-spec.ts";
import type { Domain } from "./state/domain.ts";
import { isRefusal } from "./state/refusal.ts";

export interface AdminServices {
  readonly domain: Domain;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly limiter: Limiter;
  readonly seed: (spec: SeedSpec) => Promise<void>;
  /** Forgets everything and starts from the seed again. */
  readonly reset: () => Promise<void>;
}

type AdminRoute = (services: AdminServices, body: unknown) => unknown;

const ROUTES: Readonly<Record<string, AdminRoute>> = {
  "GET /health": () => ({ status: "ok" }),
  "GET /state": ({ domain }) => domain.store.toData(),
  "GET /journal": ({ journal }) => journal.entries(),
  "DELETE /journal": ({ journal }) => journal.clear(),
  "GET /faults": ({ faults }) => faults.list(),
  "POST /faults": async ({ faults }, body) => {
    const rules = await Promise.all([body].flat().map(readFaultRule));
    for (const rule of rules) {
      faults.add(rule);
    }
    return faults.list();
  },
  "DELETE /faults": ({ faults }) => faults.clear(),
  "GET /limits": ({ limiter }) => limiter.options,
  "PUT /limits": ({ limiter }, body) => {
    limiter.configure((body ?? {}) as LimitsOptions);
    return limiter.options;
  },
  "POST /seed": async ({ seed }, body) => {
    const reading = await readSeed(JSON.stringify(body ?? null, null, 2), "seed");
    if (reading.status === "refused") {
      throw new RangeError(reading.problems.map(formatSeedProblem).join("\n"));
    }
    await seed(reading.seed);
  },
  "POST /reset": ({ reset }) => reset(),
};

/**
 * The sandbox's own interface under `/_sandbox`, for another process that asserts and injects. It has no limits, no
 * faults and no place in the journal. `path` is what follows the prefix.
 */
export async function answerAdmin(
  method: string,
  path: string,
  text: string,
  services: AdminServices,
): Promise<Answer> {
  const body = parseJson(text);
  const route = ROUTES[`${method} ${path.split("?", 1)[0]}`];
  if (isRefusal(body)) {
    return { status: 400, body: { message: body.message } };
  }
  if (route === undefined) {
    return { status: 404, body: { message: `Known: ${Object.keys(ROUTES).join(", ")}` } };
  }
  try {
    const result: unknown = await route(services, body.value);
    return result === undefined ? { status: 204 } : { status: 200, body: result };
  } catch (error) {
    return { status: 422, body: { message: error instanceof Error ? error.message : String(error) } };
  }
}
