import { needsHuman, type Resolver } from "./resolver.ts";

/** The configuration wants a person for some paths. */
export const askPerson: Resolver = {
  name: "person",
  resolve: ({ strategy }) =>
    strategy === "person"
      ? needsHuman("asked-for", "the configuration leaves this path to a person")
      : undefined,
};
