import { registerHooks } from "node:module";

// The web server without what answers where the app cannot.
registerHooks({
  load: (url, context, next) =>
    url.includes("/lib/run/front/answering.ts")
      ? { format: "module", shortCircuit: true, source: "export const answering = (_, answer) => answer;" }
      : next(url, context),
});
