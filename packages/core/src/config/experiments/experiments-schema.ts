import { EXPERIMENT_METRICS } from "./experiment-config.ts";

/** What holds where an experiment is silent. */
export const EXPERIMENT_DEFAULTS = {
  status: "draft",
  design: "parallel",
  coverage: 1,
  namespaceRange: [0, 1],
  minDays: 7,
  maxDays: 56,
  include: ["**"],
  onBreach: "stop",
  alpha: 0.05,
  minUnits: 20,
  prePeriodDays: 0,
} as const;

const defaults = EXPERIMENT_DEFAULTS;

const name = {
  type: "string",
  minLength: 1,
  maxLength: 64,
  pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$",
  examples: ["threshold-5"],
} as const;
const share = { type: "number", minimum: 0, maximum: 1 } as const;
const metric = { type: "string", enum: EXPERIMENT_METRICS } as const;
const direction = { type: "string", enum: ["up", "down"], description: "Which way is better." } as const;
const patterns = {
  type: "array",
  maxItems: 1000,
  items: { type: "string", minLength: 1, maxLength: 255 },
} as const;

const variant = (settings: SettingSchemas) =>
  ({
    type: "object",
    required: ["id", "weight", "settings"],
    additionalProperties: false,
    properties: {
      id: { ...name, description: "Name of the variant, as the report shows it." },
      weight: { ...share, description: "Share of the assigned repositories; the weights sum to 1." },
      settings: {
        type: "object",
        description: "What differs from the rest of the file; empty for the first variant, the control.",
        examples: [{ auto_merge_threshold_commits: 5 }],
        properties: settings,
      },
    },
  }) as const;

const guardrail = {
  type: "object",
  required: ["metric", "direction"],
  additionalProperties: false,
  properties: {
    metric: { ...metric, description: "What must not get worse." },
    direction,
    margin: { ...share, description: "How much worse it may get." },
    relative_margin: {
      type: "number",
      minimum: 0,
      maximum: 10,
      description: "How much worse it may get, as a share of the control's value.",
    },
    on_breach: {
      type: "string",
      enum: ["stop", "warn"],
      default: defaults.onBreach,
      description: "stop: every repository is control from the next run on. warn: only told.",
    },
  },
} as const;

const properties = {
  id: { ...name, description: "Name of the experiment; never used for another one." },
  status: {
    type: "string",
    enum: ["draft", "running", "stopped", "concluded"],
    default: defaults.status,
    description: "Only running assigns variants.",
  },
  seed: {
    type: "string",
    minLength: 1,
    maxLength: 128,
    description: "Decides who gets which variant; the id by default.",
    examples: ["threshold-5/1"],
  },
  hash_version: {
    type: "integer",
    minimum: 1,
    maximum: 1,
    default: 1,
    description: "How units are hashed.",
  },
  design: {
    type: "string",
    enum: ["parallel", "switchback"],
    default: defaults.design,
    description:
      "parallel: a repository keeps its variant. switchback: it draws one each ISO week, which needs fewer repositories and suits settings whose effect ends with the week.",
  },
  unit: {
    type: "string",
    enum: ["repository"],
    default: "repository",
    description: "What is assigned.",
  },
  coverage: {
    ...share,
    default: defaults.coverage,
    description: "Share of the repositories that take part.",
  },
  namespace: {
    ...name,
    description:
      "Experiments in one namespace share the repositories: each takes those in its own namespace_range.",
  },
  namespace_range: {
    type: "array",
    minItems: 2,
    maxItems: 2,
    items: share,
    default: defaults.namespaceRange,
    description: "From (inclusive) and to (exclusive).",
    examples: [[0, 0.5]],
  },
  start: {
    type: "string",
    maxLength: 10,
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    description: "First day (UTC).",
    examples: ["2026-12-01"],
  },
  min_days: {
    type: "integer",
    minimum: 0,
    maximum: 365,
    default: defaults.minDays,
    description: "Days before anything is recommended.",
  },
  max_days: {
    type: "integer",
    minimum: 1,
    maximum: 365,
    default: defaults.maxDays,
    description: "Days after which the experiment ends without a decision.",
  },
  eligible: {
    type: "object",
    additionalProperties: false,
    description: "Which repositories can take part; one with an own value for a setting that differs cannot.",
    properties: {
      include: { ...patterns, default: defaults.include, description: "Repositories to take, as globs." },
      exclude: { ...patterns, default: [], description: "Repositories to leave out." },
    },
  },
  primary: {
    type: "object",
    required: ["metric", "direction", "mde"],
    additionalProperties: false,
    description: "The one result that decides.",
    properties: {
      metric: { ...metric, description: "What is measured." },
      direction,
      mde: {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 1,
        description: "Smallest difference that matters: 0.1 is 10 percentage points.",
      },
    },
  },
  secondary: { type: "array", maxItems: 10, items: metric, default: [], description: "Only reported." },
  guardrails: {
    type: "array",
    maxItems: 10,
    items: guardrail,
    default: [],
    description: "What stops the experiment.",
  },
  analysis: {
    type: "object",
    additionalProperties: false,
    description: "How it is judged.",
    properties: {
      alpha: {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 0.5,
        default: defaults.alpha,
        description: "Highest probability of seeing a difference where there is none.",
      },
      min_units: {
        type: "integer",
        minimum: 2,
        maximum: 10_000,
        default: defaults.minUnits,
        description: "Repositories with results that each variant needs.",
      },
      pre_period_days: {
        type: "integer",
        minimum: 0,
        maximum: 365,
        default: defaults.prePeriodDays,
        description: "Days before the start whose results are used to reduce noise; 0: none.",
      },
    },
  },
} as const;

const experiment = (settings: SettingSchemas) =>
  ({
    type: "object",
    required: ["id", "start", "variants", "primary"],
    additionalProperties: false,
    properties: {
      ...properties,
      variants: {
        type: "array",
        maxItems: 10,
        items: variant(settings),
        description: "At least two; the first one is the control.",
      },
    },
  }) as const;

/** Keys of a variant's `settings`, each with the schema that it has elsewhere in the file. */
export type SettingSchemas = Readonly<Record<string, object>>;

/**
 * JSON Schema (draft-07) of the configuration's `experiments`.
 *
 * Unknown settings are left to `findExperimentProblems`: to ignore one would compare two equal variants.
 */
export const experimentsSchema = (settings: SettingSchemas) =>
  ({
    type: "array",
    maxItems: 100,
    items: experiment(settings),
    description: "Experiments: settings that differ between repositories, and how their effect is judged.",
  }) as const;
