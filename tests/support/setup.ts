import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { withDatabase } from "@/tests/support/databases";

// Before anything of lib is loaded. The database itself is made by useDatabase(), in the files that ask for one.
const database = `${inject("template")}_${randomBytes(4).toString("hex")}`;
process.env.DATABASE_URL = withDatabase(inject("app"), database);
process.env.DATABASE_READER_URL = withDatabase(inject("reader"), database);
process.env.SMTP_URL = "smtp://127.0.0.1:9";
process.env.APP_URL = "http://localhost:3000";
// Mail at once, by day and night, each letter by itself, unless a test says otherwise.
process.env.RHYTHM = '{"mail":{"bundle":0,"quietFrom":0,"quietTo":0}}';
process.env.AUTH_SECRET = "only-for-tests-only-for-tests-only-for-tests";
