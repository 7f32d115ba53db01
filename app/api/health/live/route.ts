export const dynamic = "force-dynamic";

/** The process runs. It says nothing of the database: a process is not to be restarted because that is away. */
export const GET = () => Response.json({ live: true }, { headers: { "Cache-Control": "no-store" } });
