import { type HealthCheck, ok, unknown } from "../health-check.ts";

/** AUT-003: the token may read what health is read from. */
export const tokenPermissions: HealthCheck<"permissions"> = {
  id: "AUT-003",
  name: "token.permissions",
  severity: "high",
  needs: ["permissions"],
  dependsOn: ["AUT-001"],
  evaluate({ permissions }) {
    const denied = permissions
      .filter(({ outcome }) => outcome === "denied")
      .toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired));
    const [worst] = denied;
    if (worst !== undefined) {
      const names = denied.map(({ permission }) => permission);
      return {
        status: worst.isRequired ? "error" : "warning",
        reason: worst.isRequired ? "RequiredPermissionMissing" : "OptionalPermissionMissing",
        message: `The token lacks ${names.join(", ")}. ${worst.message}`,
        value: denied.length,
        unit: "permissions",
        subjects: names,
        remediation: `Add to the job: permissions: { ${names.join(", ")} }; for a GitHub App or a personal access token, grant the same permissions there and approve the change.`,
      };
    }
    const unclear = permissions.filter(({ outcome }) => outcome === "unclear");
    if (unclear.length > 0) {
      return unknown(
        "PermissionsUnclear",
        `Could not determine whether the token has ${unclear.map(({ permission }) => permission).join(", ")}. ${unclear[0]?.message ?? ""}`.trim(),
      );
    }
    const names = permissions.map(({ permission }) => permission);
    return ok("PermissionsGranted", `The token has ${names.join(", ")}.`, { subjects: names });
  },
};
