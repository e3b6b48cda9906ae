import parser from "@typescript-eslint/parser";
import redos from "eslint-plugin-redos";
import { schemaRules } from "./schema.eslint.config.js";

/** In what we ship: a text of a stranger's choice must not keep an expression busy, and the linter checks only literals. */
const sourceSyntax = [
  {
    selector: ":matches(NewExpression, CallExpression)[callee.name='RegExp']",
    message: "Write a literal: its worst case is checked.",
  },
  {
    selector:
      ":matches(CallExpression[callee.property.name='query'], TaggedTemplateExpression[tag.property.name='$queryRaw'])" +
      "[typeArguments]:not([typeArguments.params.0.typeName.name='SelectedRow'])",
    message: "Nothing checks this type: read the rows by src/storage/columns.ts or a zod schema.",
  },
];

/** What no rule depends on: log lines, the Date header, names of files, and what compares two clocks: the lease and the doctor. */
const machineClockFiles = [
  "src/composition/doctor/checks/clock.ts",
  "src/composition/log.ts",
  "src/http/answer/request-log.ts",
  "src/http/wire/head-text.ts",
  "src/mail/outbox-mailer.ts",
  "src/storage/embedded/cluster.ts",
  "src/storage/trust-lease.ts",
];

/** What oxlint has no rule for; all else is in .oxlintrc.json. */
export default [
  {
    ignores: [
      "dist",
      "data",
      "node_modules",
      "src/storage/generated",
      "src/dashboard/generated",
      "packages/*/dist",
      "packages/*/src/generated",
      "bench/node_modules",
      "test/consumers/.work",
      "test/generated",
      "examples/*/generated",
      "examples/node/out",
      "examples/*/dist",
    ],
  },
  schemaRules,
  // No rule here is for tests: ESLint does not read them.
  { files: ["{src,packages}/**/*.{ts,tsx}"], languageOptions: { parser } },
  {
    // A text of a stranger's choice must not keep an expression busy for long, and the linter reads only literals.
    files: ["src/**/*.ts", "packages/**/*.{ts,tsx}", "scripts/**/*.mjs"],
    plugins: { redos },
    rules: {
      // A busy machine needs more than the 10 s that one expression has otherwise.
      "redos/no-vulnerable": ["error", { ignoreErrors: false, timeout: 60_000 }],
      "no-restricted-syntax": ["error", ...sourceSyntax],
    },
  },
  {
    // Every rule goes by one clock, the database's: `services.clock`, `nowMs` of `DatabaseClock`, or `now()` in a statement.
    files: ["src/**/*.ts"],
    ignores: machineClockFiles,
    rules: {
      "no-restricted-syntax": [
        "error",
        ...sourceSyntax,
        ...[
          "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          "NewExpression[callee.name='Date'][arguments.length=0]",
        ].map((selector) => ({
          selector,
          message: "Rules go by the database's clock, not by this machine's.",
        })),
      ],
    },
  },
  {
    // They run in a browser: times are shown by the reader's clock.
    files: ["{src/dashboard,packages}/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...sourceSyntax] },
  },
];
