import { isPerson } from "@/lib/actor";
import { currentActor } from "@/lib/auth";
import { env } from "@/lib/env";
import { asFile, listOwnData } from "@/lib/privacy/queries/own";

const asked = "/sign-in?next=%2Faccount%2Fkept";

/** All that is kept of whoever is signed in here, as a file to take along. */
export async function GET() {
  const actor = await currentActor();
  if (!isPerson(actor)) return Response.redirect(new URL(asked, env.APP_URL), 303);
  return new Response(asFile(await listOwnData(actor)), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="bobbin-your-data.json"',
      "Cache-Control": "no-store",
    },
  });
}
