import { differencesInStory } from "@/lib/reconcile/story";
import { differencesInSums } from "@/lib/reconcile/sums";
import { run } from "@/lib/run/halt";

await run(async () => {
  let differences = 0;
  for (const check of [differencesInSums, differencesInStory])
    for await (const difference of check()) {
      differences += 1;
      console.log(difference);
    }
  process.exitCode = differences > 0 ? 1 : 0;
});
