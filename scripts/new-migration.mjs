// Prints the SQL that a database still needs to be what prisma/schema.prisma says; nothing when it needs none.
// For development: DATABASE_URL=… node scripts/new-migration.mjs > prisma/migrations/<time>_<name>/migration.sql
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const [path = "prisma/schema.prisma"] = process.argv.slice(2);
const oneByteType = 18;
const textType = 25;
const connectionString = process.env.DATABASE_URL;
if (!connectionString) throw new Error("DATABASE_URL must name a migrated database to compare with");

/** The adapter knows no "char", the catalogue's one-byte type; the engine wants it as a character. */
class CatalogueAdapter extends PrismaPg {
  async connect() {
    const oneByteColumns = new Set();
    const pool = new pg.Pool({ connectionString, allowExitOnIdle: true });
    const query = pool.query.bind(pool);
    pool.query = async (...asked) => {
      const result = await query(...asked);
      for (const field of result.fields.filter(({ dataTypeID }) => dataTypeID === oneByteType)) {
        oneByteColumns.add(field.name);
        field.dataTypeID = textType;
      }
      return result;
    };
    const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (asked) => {
      const { columnNames, columnTypes, ...result } = await queryRaw(asked);
      const types = columnTypes.map((type, column) =>
        oneByteColumns.has(columnNames[column]) ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnNames, columnTypes: types };
    };
    return adapter;
  }
}

await loadEngine();
const files = [{ path, content: readFileSync(path, "utf8") }];
const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogueAdapter({ connectionString }));
const schemaEngine = await engine.SchemaEngine.new(
  { datamodels: [[path, files[0].content]] },
  () => undefined,
  adapter,
);
const { exitCode, stdout } = await schemaEngine.diff({
  from: { tag: "schemaDatasource", files, configDir: "." },
  to: { tag: "schemaDatamodel", files },
  script: true,
  exitCode: true,
  shadowDatabaseUrl: null,
  filters: { externalTables: [], externalEnums: [] },
});
if (exitCode !== 0) process.stdout.write(stdout ?? "");

/** The package's own entry imports its .wasm file, which Node 20 does only behind a flag. */
async function loadEngine() {
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const { instance } = await globalThis.WebAssembly.instantiate(
    readFileSync(script.replace(/\.js$/, ".wasm")),
    {
      "./schema_engine_bg.js": engine,
    },
  );
  engine.__wbg_set_wasm(instance.exports);
  // Where the engine leaves what it says before it panics.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => process.stderr.write(`${message}\n`) };
  instance.exports.__wbindgen_start();
}
