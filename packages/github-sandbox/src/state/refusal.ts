/** One entry of GitHub's `errors` list, https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
export interface FieldError {
  readonly resource: string;
  readonly code:
    | "missing"
    | "missing_field"
    | "invalid"
    | "already_exists"
    | "unprocessable"
    | "too_large"
    | "custom";
  readonly field?: string;
  readonly message?: string;
  readonly value?: unknown;
}

/** A request that GitHub would turn down, with the status and the words of its REST interface. */
export interface Refusal {
  readonly refused: true;
  readonly status: 301 | 307 | 400 | 401 | 403 | 404 | 405 | 409 | 410 | 422 | 451 | 501;
  readonly message: string;
  readonly errors?: readonly FieldError[];
  /** Further members of the answer's body. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Tells a refusal from a result. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === "object" && value !== null && "refused" in value;
}

export function refuse(
  status: Refusal["status"],
  message: string,
  more: Pick<Refusal, "errors" | "details" | "headers"> = {},
): Refusal {
  return { refused: true, status, message, ...more };
}

export function notFound(message = "Not Found"): Refusal {
  return refuse(404, message);
}

/** A 422 that names the fields at fault. */
export function validationFailed(...errors: readonly FieldError[]): Refusal {
  return refuse(422, "Validation Failed", { errors });
}
