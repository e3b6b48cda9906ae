import js from "@eslint/js";
import redos from "eslint-plugin-redos";
import tseslint from "typescript-eslint";
import { schemaRules } from "./schema.eslint.config.js";

const restrictedSyntax = [{ selector: "ExportDefaultDeclaration", message: "Export by name." }];

/** In what we ship: a text of a stranger's choice must not keep an expression busy, and the linter checks only literals. */
const sourceSyntax = [
  ...restrictedSyntax,
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

export default tseslint.config(
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
      "examples/*/generated",
      "examples/node/out",
      "examples/*/dist",
    ],
  },
  { files: ["**/*.{js,mjs,cjs,ts,tsx}"], extends: [js.configs.recommended] },
  schemaRules,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-extraneous-class": ["error", { allowWithDecorator: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-console": "error",
      "no-restricted-syntax": ["error", ...restrictedSyntax],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // A text of a stranger's choice must not keep an expression busy for long, and the linter reads only literals.
    files: ["src/**/*.ts", "packages/**/*.{ts,tsx}", "scripts/**/*.mjs"],
    plugins: { redos },
    rules: {
      "redos/no-vulnerable": ["error", { ignoreErrors: false }],
      "no-restricted-syntax": ["error", ...sourceSyntax],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/config.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Only src/config.ts reads the environment." },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    // The counters of limits are of one size, and as many as VERIFICATION_CACHE_KEYS allows.
    ignores: ["src/core/model/bounded-cache.ts", "src/core/engine/limits/limiter.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { name: "lru-cache", message: "Use src/core/model/bounded-cache.ts, which counts bytes." },
      ],
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
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: { "no-restricted-syntax": ["error", ...sourceSyntax] },
  },
  { files: ["src/errors/catalogue/*.ts", "test/**/*.ts"], rules: { "max-lines": "off" } },
  {
    // Their types are known once their tools have generated them: the tests compile them then.
    files: ["test/consumers/*/**/*.ts", "examples/**/*.{ts,tsx}"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "@typescript-eslint/consistent-type-assertions": "off", "no-console": "off" },
  },
  { files: ["*.config.ts"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["**/*.mjs", "**/*.cjs"],
    languageOptions: {
      globals: { process: "readonly", URL: "readonly", console: "readonly", fetch: "readonly" },
    },
  },
);
