import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";

type Engine = { diff(question: object): Promise<{ stdout: string | null }> };
type Glue = {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  SchemaEngine: { new: (options: object, log: () => void, adapter: object) => Promise<Engine> };
};

/** The SQL that makes an empty database into prisma/schema.prisma. Needs no database: it is worked out from the text. */
export async function diffFromEmpty(schemaFile = "prisma/schema.prisma"): Promise<string> {
  const schema = { path: "schema.prisma", content: readFileSync(schemaFile, "utf8") };
  const { SchemaEngine } = await load();
  const adapter = bindMigrationAwareSqlAdapterFactory(noDatabase());
  const engine = await SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => {}, adapter);
  const { stdout } = await engine.diff({
    from: { tag: "empty" },
    to: { tag: "schemaDatamodel", files: [schema] },
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? "";
}

let glue: Promise<Glue> | undefined;

// One engine for each process: its glue module is a singleton and a second instance panics.
function load(): Promise<Glue> {
  glue ??= instantiate();
  return glue;
}

async function instantiate(): Promise<Glue> {
  const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const bg = await import(pathToFileURL(path.join(folder, "schema_engine_bg.js")).href);
  const code = readFileSync(path.join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(code, { "./schema_engine_bg.js": bg });
  bg.__wbg_set_wasm(instance.exports);
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  });
  const { __wbindgen_start: start } = instance.exports;
  if (typeof start === "function") start();
  return bg;
}

// The engine greets its connection (is there a schema, which version?) before it knows that this question needs none.
function noDatabase(): SqlMigrationAwareDriverAdapterFactory {
  const info = { provider: "postgres", adapterName: "none" } as const;
  const refuse = () => Promise.reject(new Error("diffFromEmpty asks no database"));
  const connection = {
    ...info,
    queryRaw: async () => ({
      columnNames: ["exists", "version", "numeric_version"],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, "PostgreSQL 18.4", 180004]],
    }),
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
    dispose: async () => {},
  };
  return { ...info, connect: async () => connection, connectToShadowDb: async () => connection };
}
