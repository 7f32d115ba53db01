import { NothingLeft, PromiseHead } from "@/app/do/[token]/asked-promise";
import { letGo } from "@/app/do/[token]/cannot/actions";
import type { Door } from "@/app/do/[token]/door";
import { ActForm } from "@/components/act-form";
import { Page, publicNav } from "@/components/shell/page";
import { Confirmation } from "@/components/ui/confirmation";
import { Empty } from "@/components/ui/empty";
import { Prose } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { type AskedPromise, findAskedPromise } from "@/lib/claims/queries/asked";
import { sayPieces } from "@/lib/garments/words";
import { newKey } from "@/lib/keys";
import type { Link } from "@/lib/links";
import { orNotFound } from "@/lib/page";

/** "We cannot do it": lets go of all that is not in a bag. */
export const cannot: Door<Extract<Link, { do: "cannot" }>> = {
  title: "You cannot make these?",
  show: async ({ link, token, done }) => {
    const promise = await orNotFound(findAskedPromise(link));
    const { quantity, packed, open } = promise;
    const over = quantity > packed ? undefined : <NothingToLetGo promise={promise} done={done === "cannot"} />;
    return (
      <Page nav={publicNav} width="form">
        {!over && (
          <>
            <PromiseHead promise={promise} title="You cannot make these?" />
            <Prose>
              <p>
                Then let go of {say(promise, quantity - packed)}.
                {open && " They are back on the needs board at once, for any hub to claim."} Plans change, and nobody
                minds.
              </p>
              {packed > promise.sent && <p>What is in a bag still goes: {say(promise, packed - promise.sent)}.</p>}
            </Prose>
          </>
        )}
        <ActForm
          action={letGo}
          formKey={newKey()}
          hidden={{ token, quantity: quantity - packed }}
          variant="primary"
          over={over}
        >
          Let these go
        </ActForm>
      </Page>
    );
  },
};

function NothingToLetGo({ promise, done }: { promise: AskedPromise; done: boolean }) {
  const { ref, packed, sent, open } = promise;
  if (done)
    return (
      <Confirmation title="You have let these go" reference={ref}>
        <p>
          {open && "They are back on the needs board. "}Thank you for saying so. Anything you have made stays on your
          shelf.
        </p>
        {packed > sent && <p>What is in a bag still goes: {say(promise, packed - sent)}.</p>}
      </Confirmation>
    );
  if (packed === sent) return <NothingLeft promise={promise} />;
  return (
    <>
      <PageHead caption={`Request ${ref}`} title="There is nothing to let go" />
      <Empty title="All of these are in bags">
        <p>Unpack a bag first, if it has not been sent.</p>
      </Empty>
    </>
  );
}

const say = ({ garment, size, colour }: AskedPromise, quantity: number) => sayPieces(quantity, garment, size, colour);
