import type { Door } from "@/app/do/[token]/door";
import { stopAll } from "@/app/do/[token]/stop/actions";
import { ActForm } from "@/components/act-form";
import { RequestPassed } from "@/components/request-passed";
import { Page, publicNav } from "@/components/shell/page";
import { Confirmation } from "@/components/ui/confirmation";
import { Prose } from "@/components/ui/layout";
import { PageHead } from "@/components/ui/page-head";
import { sayList, sayPieces } from "@/lib/garments/words";
import { newKey } from "@/lib/keys";
import type { Link } from "@/lib/links";
import { orNotFound } from "@/lib/page";
import { type AskedRequest, findAskedRequest } from "@/lib/requests/queries/asked";
import { stands } from "@/lib/requests/rules";

/** "We need none of these now": takes the whole request back. */
export const stop: Door<Extract<Link, { do: "stop" }>> = {
  title: "You need none of these now?",
  show: async ({ link, token, done }) => {
    const request = await orNotFound(findAskedRequest(link));
    const { ref, state } = request;
    const coming = say(request, ({ packed, received }) => packed - received);
    const over = stands(state) ? undefined : done === "stop" && state === "withdrawn" ? (
      <Confirmation title="You have taken this request back" reference={ref}>
        <p>It is off the needs board, and the hubs that had promised some have been told. You can close this page.</p>
        {coming && <p>Already in bags, so this may still come: {coming}.</p>}
      </Confirmation>
    ) : (
      <RequestPassed request={request} />
    );
    return (
      <Page nav={publicNav} width="form">
        {!over && <WhatHappens request={request} coming={coming} />}
        <ActForm action={stopAll} formKey={newKey()} hidden={{ token }} variant="primary" over={over}>
          We need none of these now
        </ActForm>
      </Page>
    );
  },
};

function WhatHappens({ request, coming }: { request: AskedRequest; coming: string }) {
  const open = say(request, ({ asked, claimed }) => asked - claimed);
  const ends = say(request, ({ claimed, packed }) => claimed - packed);
  return (
    <>
      <PageHead caption={`Request ${request.ref}`} title="You need none of these now?" />
      <Prose>
        {open && <p>These leave the needs board: {open}.</p>}
        {ends && <p>Hubs have promised these. Their promises end, and we tell them that you need none: {ends}.</p>}
        {coming && <p>These are in bags already, so they still come: {coming}.</p>}
      </Prose>
    </>
  );
}

const say = ({ lines }: AskedRequest, quantityOf: (line: AskedRequest["lines"][number]) => number) =>
  sayList(
    lines
      .filter((line) => quantityOf(line) > 0)
      .map((line) => sayPieces(quantityOf(line), line.garmentType, line.size, line.colour)),
  );
