import { diffFromEmpty } from "@/prisma/server/engine";

process.stdout.write(await diffFromEmpty(process.argv[2]));
