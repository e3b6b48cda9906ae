/** faces → core → ports ← storage, mail, identity; `src/composition` alone knows all. */
const face = "^src/(graphql|rest|reference|cli)/";

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "errors-import-nothing",
      severity: "error",
      from: { path: "^src/errors/" },
      to: { pathNot: "^src/errors/" },
    },
    {
      name: "json-imports-nothing",
      severity: "error",
      from: { path: "^src/json/" },
      to: { pathNot: "^src/json/" },
    },
    {
      name: "only-tracing-knows-opentelemetry",
      severity: "error",
      from: { pathNot: "^src/tracing/" },
      to: { path: "^node_modules/@opentelemetry/" },
    },
    {
      name: "tracing-is-behind-its-port",
      severity: "error",
      from: { pathNot: "^src/(tracing|composition)/" },
      to: { path: "^src/tracing/" },
    },
    {
      name: "tracing-knows-core-only",
      severity: "error",
      from: { path: "^src/tracing/" },
      to: { path: "^src/", pathNot: "^src/(core|tracing)/" },
    },
    {
      name: "metrics-import-nothing",
      severity: "error",
      from: { path: "^src/metrics/" },
      to: { pathNot: "^src/metrics/" },
    },
    {
      name: "core-imports-only-errors-json-and-metrics",
      comment: "Rules know no transport and no database.",
      severity: "error",
      from: { path: "^src/core/" },
      to: {
        pathNot: "^src/(core|errors|json|metrics)/|^(node:)?(crypto|zlib|net)$|^node_modules/lru-cache/",
      },
    },
    ...["model", "engine", "access", "use-cases"].flatMap((layer, index, layers) =>
      layers.slice(index + 1).map((higher) => ({
        name: `core-${layer}-is-below-${higher}`,
        comment: "Imports in core go down: use-cases, access, engine, model.",
        severity: "error",
        from: { path: `^src/core/${layer}/` },
        to: { path: `^src/core/${higher}/` },
      })),
    ),
    {
      name: "engine-knows-no-services",
      comment: "Use-cases and access work with services; model and engine make them.",
      severity: "error",
      from: { path: "^src/core/(model|engine)/" },
      to: { path: "^src/core/[a-z-]+\\.ts$" },
    },
    {
      name: "storage-is-behind-its-ports",
      severity: "error",
      from: { pathNot: "^src/(storage|composition)/" },
      to: { path: "^src/storage/" },
    },
    {
      name: "only-one-file-loads-prisma",
      comment: "A server that only checks loads nothing of it. Types are not loaded.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/storage/(prisma\\.ts|generated/)" },
      to: {
        path: "^node_modules/@prisma/|^src/storage/generated/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "prisma-is-loaded-when-a-statement-needs-it",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^src/storage/prisma\\.ts$", dependencyTypesNot: ["type-only", "dynamic-import"] },
    },
    {
      name: "storage-knows-no-face",
      severity: "error",
      from: { path: "^src/storage/" },
      to: { path: "^src/(graphql|rest|reference|cli|http)/|^src/[a-z-]+\\.ts$|^src/composition/" },
    },
    {
      name: "only-storage-talks-to-postgres",
      severity: "error",
      from: { pathNot: "^src/storage/" },
      to: { path: "^node_modules/(pg|@prisma)/" },
    },
    {
      name: "mail-is-behind-its-port",
      severity: "error",
      from: { pathNot: "^src/(mail|composition)/" },
      to: { path: "^src/mail/|^node_modules/nodemailer/" },
    },
    {
      name: "mail-knows-core-only",
      severity: "error",
      from: { path: "^src/mail/" },
      to: { path: "^src/", pathNot: "^src/(core|mail)/" },
    },
    {
      name: "identity-is-behind-its-port",
      severity: "error",
      from: { pathNot: "^src/(identity|composition)/" },
      to: { path: "^src/identity/|^node_modules/jose/" },
    },
    {
      name: "identity-knows-core-only",
      severity: "error",
      from: { path: "^src/identity/" },
      to: { path: "^src/", pathNot: "^src/(core|errors|identity)/" },
    },
    {
      name: "settings-are-read-by-config",
      comment: "What may be set; the environment itself is read in one place.",
      severity: "error",
      from: { pathNot: "^src/(settings/|config\\.ts$|composition/check-settings\\.ts$)" },
      to: { path: "^src/settings/" },
    },
    {
      name: "faces-know-core-errors-and-json-only",
      severity: "error",
      from: { path: face },
      to: { path: "^src/", pathNot: "^src/(core|errors|json)/|$1" },
    },
    {
      name: "faces-see-no-cache-entries",
      comment: "A verdict is a value: it holds all that a face shows.",
      severity: "error",
      from: { path: `^src/http/|${face}` },
      to: { path: "^src/core/engine/(limits/|verification/(key-|check-key|entry-))" },
    },
    {
      name: "only-http-mounts-faces",
      severity: "error",
      from: { pathNot: `^src/(http|composition)/|^src/cli\\.ts$|${face}` },
      to: { path: face },
    },
    {
      name: "the-dashboard-is-a-client",
      comment: "It knows the public schema, and nothing of the server.",
      severity: "error",
      from: { path: "^(src/dashboard|packages/react/src)/" },
      to: { path: "^src/", pathNot: "^src/dashboard/" },
    },
    {
      name: "parts-know-no-dashboard",
      comment: "The dashboard is one page that uses them; others have theirs.",
      severity: "error",
      from: { path: "^packages/react/src/" },
      to: { path: "^src/" },
    },
    {
      name: "the-server-imports-no-dashboard",
      comment: "It serves what the build made.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/dashboard/" },
      to: { path: "^src/dashboard/" },
    },
    {
      name: "look-knows-no-keys",
      comment: "Parts of any page, below the parts that show keys, below those that ask the server.",
      severity: "error",
      from: { path: "^packages/react/src/look/" },
      to: {
        path: "^packages/react/src/",
        pathNot: "^packages/react/src/(look|texts|generated)/|^packages/react/src/client/problem\\.ts$",
      },
    },
    {
      name: "parts-of-keys-ask-no-server",
      comment: "What they show is given to them, and what is done with it is told to their page.",
      severity: "error",
      from: { path: "^packages/react/src/keys/" },
      to: {
        path: "^packages/react/src/(?!keys/|look/|texts/|generated/|client/problem\\.ts$)|^node_modules/(urql|@urql)/",
      },
    },
    {
      name: "one-composition-root",
      severity: "error",
      from: { pathNot: "^src/(main|latchkey|cli)\\.ts$|^src/composition/" },
      to: { path: "^src/[a-z-]+\\.ts$" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules|^src/storage/generated" },
  },
};
