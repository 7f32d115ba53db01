import { defineConfig } from "prisma/config";

// Without a path here the command line downloads an engine at first use. Nothing that we use needs that engine.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "prisma/schema.prisma" });
