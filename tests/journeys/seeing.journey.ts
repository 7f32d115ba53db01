import { claim, log, pack, receive, send } from "@/prisma/seed/work";
import { castHub, castRequest, castWard } from "@/tests/support/journeys/cast";
import { accessible, expect, Given, Then, test, When } from "@/tests/support/journeys/story";

const top = "scrub-top m navy";

test("everybody sees how far a request has got, and only what is theirs to see", async ({ page: visitor, as }) => {
  const { ward, hub, ref } = await Given(
    "a request for 20 tops: 12 promised, 9 made, 6 sent, 4 of them received",
    async () => {
      const [own, asking] = [await castHub(), await castWard()];
      const asked = await castRequest(asking, { [top]: 20 });
      const part = { claim: (await claim(own, asked.lines, 7, { [top]: 12 })).get(top) ?? 0, item: top };
      await log(own, own.coordinator, top, 9);
      const first = await pack(own, [{ ...part, quantity: 4 }]);
      await send(own, first, "By bus");
      await receive(asking, first);
      await send(own, await pack(own, [{ ...part, quantity: 2 }]), "By bus");
      return { ward: asking, hub: own, ref: asked.ref };
    },
  );
  const stages = ["4 received", "2 sent", "3 made", "3 claimed", "8 still needed"];

  await When("the ward opens its request from its home page", async () => {
    const nadia = await as(ward.manager);
    await nadia.goto("/home");
    await accessible(nadia);
    await nadia.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Requests" }).click();
    await accessible(nadia);
    await nadia.getByRole("article").getByRole("link").first().click();
    await expect(nadia.getByRole("heading", { name: `Scrubs for ${ward.name}` })).toBeVisible();
    await accessible(nadia);

    const line = nadia.getByRole("listitem").filter({ has: nadia.getByRole("heading", { name: /^Scrub tops/ }) });
    for (const words of stages) await expect(line).toContainText(words);
    // The minutely round may tell hubs of the need meanwhile.
    const history = nadia
      .getByRole("region", { name: "What has happened" })
      .getByRole("listitem")
      .filter({ hasNotText: "We told" });
    await expect(history).toHaveText([
      /Hub \w+ sent a bag with 2 scrub tops\.$/,
      /Hub \w+ packed a bag with 2 scrub tops\.$/,
      /You said that 4 scrub tops arrived\.$/,
      /Hub \w+ sent a bag with 4 scrub tops\.$/,
      /Hub \w+ packed a bag with 4 scrub tops\.$/,
      /Hub \w+ claimed 12 scrub tops, for \d+ \w+\.$/,
      /You asked for 20 scrub tops\.$/,
    ]);
  });

  await Then("a visitor sees the same picture and history, without the name of the ward or of anybody", async () => {
    await visitor.goto(`/needs/${ref}`);
    const line = visitor.getByRole("listitem").filter({ has: visitor.getByRole("heading", { name: /^Scrub tops/ }) });
    for (const words of ["4 received", "2 sent", "8 still needed"]) await expect(line).toContainText(words);
    await expect(visitor.getByText("The ward asked for 20 scrub tops.")).toBeVisible();
    await expect(visitor.getByRole("main")).not.toContainText(ward.name);
    expect((await visitor.request.get(`/requests/${ref}`)).url()).toContain("/sign-in");
    await accessible(visitor);
  });

  await Then("the hub has its page among all hubs", async () => {
    await visitor.goto("/hubs");
    await accessible(visitor);
    await visitor.goto(`/hubs/${hub.slug}`);
    await expect(visitor.getByRole("heading", { name: hub.name })).toBeVisible();
    await expect(visitor.getByText("promised").first()).toBeVisible();
    await accessible(visitor);
  });

  await Then("the picture of the impact is equal to its table", async () => {
    await visitor.goto("/impact");
    const rows = visitor.getByRole("table").getByRole("row");
    const weeks = (await rows.allTextContents()).length - 1;
    expect(weeks).toBeGreaterThan(1);
    const numbers = await rows.evaluateAll((all) =>
      all
        .slice(1)
        .map((row) => [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent?.replace(",", "")))),
    );
    const drawn = await visitor
      .locator(".chart-frame path[class^=chart-]:not(.chart-rule)")
      .evaluateAll((paths) =>
        paths.map((path) => ({ d: path.getAttribute("d") ?? "", name: path.getAttribute("class") ?? "" })),
      );
    expect(drawn.map(({ name }) => name)).toEqual(["chart-asked", "chart-promised", "chart-made", "chart-received"]);
    const most = Number((await visitor.locator(".chart-y span").first().textContent())?.replace(",", ""));
    for (const [measure, { d }] of drawn.entries())
      expect(readThread(d, most)).toEqual(numbers.toReversed().map((row) => row[measure]));
    await accessible(visitor);
  });

  await Then("the front page’s totals are those of the impact", async () => {
    const asked = async () =>
      visitor.getByRole("region", { name: "So far", exact: true }).getByRole("definition").allTextContents();
    await visitor.goto("/impact");
    const totals = await asked();
    expect(totals.length).toBe(4);
    await expect(async () => {
      await visitor.goto("/");
      expect(await asked()).toEqual(totals);
    }).toPass({ timeout: 35_000 });
    await expect(visitor.getByRole("heading", { name: `${totals[0]} pieces asked for so far` })).toBeVisible();
    await accessible(visitor);
  });
});

/** The numbers at the ends of a curve's pieces: its first point, then the last of each piece. */
function readThread(d: string, most: number) {
  const ends = d.split(/(?=[MCL])/).map((piece) => Number(piece.split(",").at(-1)));
  return ends.map((y) => Math.round(((300 - y) / 300) * most));
}
