// Prints the SQL that a database still needs to be what prisma/schema.prisma says; nothing when it needs none.
// For development: DATABASE_URL=… node scripts/new-migration.mjs > prisma/migrations/<time>_<name>/migration.sql
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

const [path = "prisma/schema.prisma"] = process.argv.slice(2);
const connectionString = process.env.DATABASE_URL;
if (!connectionString) throw new Error("DATABASE_URL names a migrated database to compare with");

// The package's own entry imports its .wasm file, which Node 20 does only behind a flag.
const wasmFile = createRequire(import.meta.url)
  .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
  .replace(/\.js$/, ".wasm");
const { instance } = await WebAssembly.instantiate(readFileSync(wasmFile), {
  "./schema_engine_bg.js": engine,
});
engine.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

const files = [{ path, content: readFileSync(path, "utf8") }];
const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString }));
const schemaEngine = await engine.SchemaEngine.new({ datamodels: [] }, () => undefined, adapter);
const { exitCode, stdout } = await schemaEngine.diff({
  from: { tag: "schemaDatasource", files, configDir: "." },
  to: { tag: "schemaDatamodel", files },
  script: true,
  exitCode: true,
  shadowDatabaseUrl: null,
  filters: { externalTables: [], externalEnums: [] },
});
if (exitCode !== 0) process.stdout.write(stdout ?? "");
process.exit(0);
