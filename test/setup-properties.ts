import fc from "fast-check";

/**
 * On a person's machine properties are tried on other cases each time. In CI they are the same ones, so that a change
 * never fails for a case that it did not bring; whoever finds one adds it to the test's `examples`.
 */
if (process.env.CI) fc.configureGlobal({ seed: 20_261_123 });
