import { importsOf, type Source } from "@/tests/guards/sources";

export type Rule = {
  /** What the rule says to whoever broke it. */
  says: string;
  broken(source: Source): boolean;
  /** A file that breaks it, to see that the rule is held. */
  planted: Source;
};

const imports = (source: Source, pattern: RegExp) => importsOf(source).some(({ specifier }) => pattern.test(specifier));
const takes = (source: Source, from: string, names: RegExp) =>
  importsOf(source).some((each) => each.specifier === from && names.test(each.names));
const nounOf = (file: string) => /^@?\/?lib\/([^/]+)\/commands/.exec(file)?.[1];
const isConfig = (file: string) => /^(lib\/env\.ts|lib\/run\/|tests\/|[^/]+\.config\.ts$)/.test(file);

/** What Biome cannot hold. */
export const rules: Rule[] = [
  {
    says: "Imports start with @/ (beside a page, with ./).",
    broken: (source) => imports(source, source.file.startsWith("app/") ? /^\.\./ : /^\.\.?\//),
    planted: { file: "lib/claims/queries.ts", text: `import { prisma } from "../db";` },
  },
  {
    says: "createRequire and require() are for the engine of the migrations only.",
    broken: ({ file, text }) =>
      !file.startsWith("prisma/server/") &&
      !file.startsWith("tests/guards/") &&
      /\b(createRequire|require)\(/.test(text),
    planted: { file: "lib/claims/rules.ts", text: `const { prisma } = createRequire(import.meta.url)("@/lib/db");` },
  },
  {
    says: "What is imported while running is named in full, so that the import rules see it.",
    broken: ({ file, text }) => /^(app|components|lib)\//.test(file) && /\bimport\(\s*[^"'\s)]/.test(text),
    planted: { file: "components/card.tsx", text: `const { prisma } = await import(name);` },
  },
  {
    says: "A command calls no other noun's commands. What several share is in lib/ledger.",
    broken: (source) => {
      const own = nounOf(source.file);
      return !!own && importsOf(source).some(({ specifier }) => nounOf(specifier) && nounOf(specifier) !== own);
    },
    planted: { file: "lib/claims/commands/claim.ts", text: `import { post } from "@/lib/requests/commands/post";` },
  },
  {
    says: "A page writes nothing when it is looked at, and starts no job.",
    broken: (source) =>
      /^app\/.*\.tsx$/.test(source.file) &&
      // Whoever comes back signed in is given what they typed before: the one link that claims a draft.
      source.file !== "app/ask/resume/page.tsx" &&
      imports(source, /^@\/lib\/(sessions\/store|drafts\/store|jobs\/.+)$/),
    planted: { file: "app/ask/page.tsx", text: `import { saveDraft } from "@/lib/drafts/store";` },
  },
  {
    says: "lib/db.ts makes the one client. Connections of their own have the queue, and programs before there is a client.",
    broken: (source) =>
      source.file.startsWith("lib/") &&
      ((imports(source, /^pg(\/|$)/) && !/^lib\/(jobs\/boss|run\/demo|run\/places)\.ts$/.test(source.file)) ||
        (source.file !== "lib/db.ts" && takes(source, "@/prisma/generated/client", /\bPrismaClient\b|\*/))),
    planted: {
      file: "lib/claims/queries.ts",
      text: `import { Prisma, PrismaClient } from "@/prisma/generated/client";`,
    },
  },
  {
    says: "Programs write through commands.",
    broken: (source) => source.file.startsWith("lib/run/") && takes(source, "@/lib/db", /\b(prisma|Tx)\b|\*/),
    planted: { file: "lib/run/seed.ts", text: `import { db, prisma } from "@/lib/db";` },
  },
  {
    says: "All time comes from lib/clock.ts.",
    broken: ({ file, text }) =>
      !/^(lib\/clock\.ts|lib\/run\/|lib\/jobs\/boss\.ts|tests\/)/.test(file) &&
      /\bDate\.now\b|\bnew Date\(\s*\)/.test(text),
    planted: { file: "lib/claims/commands.ts", text: "const at = new Date();" },
  },
  {
    says: "Only lib/env.ts, lib/run and configuration read the environment.",
    broken: ({ file, text }) => !isConfig(file) && /\bprocess\s*(\.|\[")env\b|from "node:process"/.test(text),
    planted: { file: "lib/mail/send.ts", text: `const url = process["env"].SMTP_URL;` },
  },
  {
    says: `"use server" stands only at the head of a file called actions.ts, and such a file exports actions only.`,
    broken: ({ file, text }) => {
      const isAction = file.endsWith("/actions.ts");
      if (isAction !== /^["']use server["'];?\s/.test(text)) return isAction || /^\s*["']use server["']/m.test(text);
      return isAction ? exportsOtherThanActions(text) : /^\s*["']use server["']/m.test(text);
    },
    planted: { file: "app/(signed-in)/ask/actions.ts", text: `"use server";\nexport const limit = 500;` },
  },
  {
    says: "What changes something asks where it comes from: it is a form's action, or a route's POST made by `posted`.",
    broken: ({ file, text }) =>
      /^app\/.*\/route\.tsx?$/.test(file) &&
      text.replaceAll("export const POST = posted(", "").match(/\bexport\b[^;]*\b(POST|PUT|PATCH|DELETE)\b/) !== null,
    planted: { file: "app/api/claims/route.ts", text: "export async function POST() {}" },
  },
  {
    says: "What a form brings besides its input has an end as well.",
    broken: ({ file, text }) =>
      file.startsWith("app/") && /\bz\s*\.(string|array)\((?:[^()]|\([^()]*\))*\)(?!\s*\.(max|regex)\()/.test(text),
    planted: { file: "app/ask/actions.ts", text: `const sendInput = z.object({ draft: z.string().default("") });` },
  },
  {
    says: "No barrels: import a thing from where it is.",
    broken: ({ file }) => /(^|\/)index\.tsx?$/.test(file),
    planted: { file: "components/ui/index.ts", text: "" },
  },
  {
    says: "Folders are named after what is in them: no utils, helpers, services, types or hooks.",
    broken: ({ file }) => /(^|\/)(utils?|helpers?|services?|types?|hooks?|common|misc)(\/|\.tsx?$)/.test(file),
    planted: { file: "lib/utils/dates.ts", text: "" },
  },
];

function exportsOtherThanActions(text: string): boolean {
  const exported = text.match(/^export\b.*$/gm) ?? [];
  return exported.some((line) => !/^export const \w+ = (action|openAction)\(/.test(line));
}
