import { setTimeout as wait } from "node:timers/promises";
import { fillLog, openWorld } from "@/tests/prove/dependencies/world";
import type { Proof } from "@/tests/prove/proof";

export const probe: Proof = {
  about: "probe",
  faults: {},
  async run() {
    const w = await openWorld({ worker: false });
    try {
      const me = await w.someone(w.coordinator.personId);
      const paths = [
        "/",
        "/needs",
        "/home",
        `/hub/${w.hub.slug}`,
        "/about",
        "/api/health/ready",
        "/api/health/live",
        "/hubs/nothing-here",
      ];
      const show = (p: any) => {
        const t = p.text ?? "";
        return `${p.status} ra=${p.headers?.["retry-after"]} ${/<h1[^>]*>(.*?)<\/h1>/.exec(t)?.[1] ?? t.slice(0, 80)}`;
      };
      const timed = async (f: () => Promise<any>) => {
        const b = performance.now();
        let r;
        try {
          r = show(await f());
        } catch (e) {
          r = String(e);
        }
        return `${Math.round(performance.now() - b)}ms ${r}`;
      };
      for (const p of paths) console.log("pass", p, await timed(() => me.go(p)));
      for (const [fault, more] of [
        ["refuse"],
        ["reset"],
        ["cut"],
        ["cut", { answerTo: /COMMIT/ }],
        ["delay", { ms: 30 }],
        ["delay", { ms: 600 }],
        ["half-open"],
      ] as any[]) {
        await w.database.set("pass");
        await wait(1100);
        const form = await fillLog(w);
        const form2 = await fillLog(w);
        console.log("=====", fault, more ?? "");
        await w.database.set(fault, more);
        const sends = [
          timed(async () => {
            const p = await form.send();
            (form as any).page = p;
            return p;
          }).then((r) => console.log("post", r)),
        ];
        await Promise.all([...sends, ...paths.map(async (p) => console.log(p, await timed(() => me.go(p))))]);
        console.log(
          "post2",
          await timed(async () => {
            const p = await form2.send();
            (form2 as any).page = p;
            return p;
          }),
        );
        await w.database.set("pass");
        const b = performance.now();
        for (;;) {
          const p = await me.go("/home").catch(() => ({ status: 0 }));
          const r = await me.go("/api/health/ready").catch(() => ({ status: 0 }));
          if (p.status === 200 && r.status === 200) break;
          await wait(100);
        }
        console.log("back after", Math.round(performance.now() - b));
        for (const f of [form, form2])
          console.log(
            "kept",
            (f as any).page?.text.includes(f.typed),
            "done",
            await f.done(),
            "again",
            await timed(() => f.again((f as any).page)),
            "done",
            await f.done(),
          );
      }

    } finally {
      await w.stop();
    }
    return { tried: 1, figures: [], wrong: [] };
  },
};
