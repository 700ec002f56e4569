/** A path with names in it: `{name}` stands for one segment, `{name+}` for one or more (`main...feature/x`). */
export interface RouteTemplate {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  readonly template: string;
}

export interface RouteMatch<T extends RouteTemplate> {
  readonly route: T;
  /** Decoded: `%2F` and `/` are one. */
  readonly params: Readonly<Record<string, string>>;
}

interface CompiledRoute<T> {
  readonly route: T;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/** Finds the route of a request; the first one listed wins. */
export class Router<T extends RouteTemplate> {
  readonly #routes = new Map<string, CompiledRoute<T>[]>();

  constructor(routes: readonly T[]) {
    for (const route of routes) {
      const known = this.#routes.get(route.method) ?? [];
      known.push(compile(route));
      this.#routes.set(route.method, known);
    }
  }

  /** `null` when no route has this method and path. HEAD is answered like GET. */
  match(method: string, path: string): RouteMatch<T> | null {
    for (const { route, pattern, names } of this.#routes.get(method === "HEAD" ? "GET" : method) ?? []) {
      const found = pattern.exec(path);
      if (found !== null) {
        const params = names.map((name, index) => [name, decodePart(found[index + 1] ?? "")] as const);
        return { route, params: Object.fromEntries(params) };
      }
    }
    return null;
  }
}

function compile<T extends RouteTemplate>(route: T): CompiledRoute<T> {
  const names: string[] = [];
  const source = route.template
    .split(/(\{[a-z_]+\+?\})/)
    .map((part) => {
      const name = /^\{([a-z_]+)(\+?)\}$/.exec(part);
      if (name === null) {
        return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      }
      names.push(name[1] ?? "");
      return name[2] === "+" ? "(.+)" : "([^/]+)";
    })
    .join("");
  return { route, pattern: new RegExp(`^${source}$`), names };
}

/** A part of a path, decoded. One that is no valid percent-encoding is taken as it stands, and so finds nothing. */
export function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
