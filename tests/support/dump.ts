type Ask = (sql: string) => Promise<Record<string, unknown>[]>;

/** Every row of every table, of ours and of the job queue's, as text, a line each. `ask` asks with the owner's rights. */
export async function dumpOf(ask: Ask): Promise<string> {
  const tables = await ask(`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'pgboss')`);
  const lines: string[] = [];
  for (const { name } of tables)
    for (const { row } of await ask(`SELECT t::text AS row FROM ${name} AS t`)) lines.push(`${name} ${row}`);
  return lines.join("\n");
}
