import { writeFileSync } from "node:fs";
import { ECOSYSTEM_SCHEMA } from "../src/config/ecosystem-schema.ts";

writeFileSync(
  new URL("ecosystem.schema.json", import.meta.url),
  `${JSON.stringify(ECOSYSTEM_SCHEMA, null, 2)}\n`,
);
