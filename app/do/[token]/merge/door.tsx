import type { Door } from "@/app/do/[token]/door";
import { agree } from "@/app/do/[token]/merge/actions";
import { ActForm } from "@/components/act-form";
import { Page, publicNav } from "@/components/shell/page";
import { Confirmation } from "@/components/ui/confirmation";
import { Prose } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { holder } from "@/lib/actor";
import { newKey } from "@/lib/keys";
import type { Link } from "@/lib/links";
import { findOffer } from "@/lib/merging/queries/offers";
import { orNotFound } from "@/lib/page";

const title = "Are these two addresses both yours?";

export const merge: Door<Extract<Link, { do: "merge" }>> = {
  title,
  show: async ({ link, token }) => {
    const { own, other, stays, state } = await orNotFound(findOffer(holder(link), link.offerId));
    return (
      <Page nav={publicNav} width="form">
        {state === "open" && (
          <>
            <PageHead
              title={title}
              lede={`A steward thinks that whoever reads ${own} also uses ${other}. If both are yours, they can be one.`}
            />
            <Prose>
              <ul>
                <li>Your wards, your hubs and what you have made come together.</li>
                <li>Either address signs you in. We write to {stays}.</li>
                <li>A steward can take it back if it turns out to be wrong.</li>
              </ul>
              <p>If {other} is not yours, close this page. Nothing happens.</p>
            </Prose>
          </>
        )}
        <ActForm
          action={agree}
          formKey={newKey()}
          hidden={{ token }}
          variant="primary"
          over={state === "open" ? undefined : <Answered {...{ state, other, stays }} />}
        >
          Yes, both are mine
        </ActForm>
      </Page>
    );
  },
};

type Offer = NonNullable<Awaited<ReturnType<typeof findOffer>>>;

function Answered({ state, other, stays }: Pick<Offer, "state" | "other" | "stays">) {
  if (state === "agreed")
    return (
      <Confirmation title="Thank you. You have said yes.">
        <p>It is done as soon as {other} says yes too. We have written to that address. You can close this page.</p>
      </Confirmation>
    );
  if (state === "done")
    return (
      <Confirmation title="Your two addresses are one now">
        <p>Either of them signs you in, and we write to {stays}. Your wards, hubs and pieces are together.</p>
      </Confirmation>
    );
  return <PageHead title="A steward has taken this back" lede="The two addresses are two people again." />;
}
