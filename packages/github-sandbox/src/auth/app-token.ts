import { createVerify } from "node:crypto";
import type { AppRecord } from "../state/account-records.ts";
import { type Refusal, refuse } from "../state/refusal.ts";

/** Longest life of an App's own token, in seconds, https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app */
const MAXIMUM_LIFE = 600;

/** Clocks may differ by this many seconds. */
const LEEWAY = 60;

interface Claims {
  readonly iss?: unknown;
  readonly iat?: unknown;
  readonly exp?: unknown;
}

/** Whether a token has the form of a JSON Web Token: three parts, the first of which is a header. */
export function isWebToken(token: string): boolean {
  const [header = "", , ...rest] = token.split(".");
  return rest.length === 1 && typeof decode(header)?.alg === "string";
}

/** The App that shows itself with a JSON Web Token; 401 in GitHub's words for one that is not valid. */
export function readWebToken(token: string, apps: readonly AppRecord[], nowMs: number): AppRecord | Refusal {
  const [header = "", payload = "", signature = ""] = token.split(".");
  const claims: Claims | null = decode(payload);
  if (claims === null || decode(header)?.alg !== "RS256") {
    return undecodable();
  }
  const refusal = checkTimes(claims, Math.floor(nowMs / 1000));
  if (refusal !== null) {
    return refusal;
  }
  const app = apps.find(({ id, clientId }) => [String(id), clientId].includes(String(claims.iss)));
  if (app === undefined) {
    return refuse(404, "Integration not found");
  }
  return isSigned(app, `${header}.${payload}`, signature) ? app : undecodable();
}

/** 401 for a token that is none of an App's own. */
export function undecodable(): Refusal {
  return refuse(401, "A JSON web token could not be decoded");
}

function checkTimes({ iat, exp }: Claims, now: number): Refusal | null {
  if (!Number.isInteger(iat) || Number(iat) > now + LEEWAY) {
    return refuse(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  }
  if (!Number.isInteger(exp) || Number(exp) <= now) {
    return refuse(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  }
  return Number(exp) > now + MAXIMUM_LIFE + LEEWAY
    ? refuse(401, "'Expiration time' claim ('exp') is too far in the future")
    : null;
}

function isSigned({ publicKey }: AppRecord, text: string, signature: string): boolean {
  if (publicKey === null) {
    return true;
  }
  return createVerify("RSA-SHA256").update(text).verify(publicKey, signature, "base64url");
}

function decode(part: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
