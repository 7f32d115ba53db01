import { createServer, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { send } from "@/lib/mail/send";

const letter = { subject: "Hello", paragraphs: ["Hello"] };
let server: Server;
const sockets: Socket[] = [];

beforeAll(async () => {
  server = createServer((socket) => sockets.push(socket));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  process.env.SMTP_URL = `smtp://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

test("a mail server that takes the call and says nothing is given up", { timeout: 30_000 }, async () => {
  const began = performance.now();
  await expect(send("anna@example.org", letter)).rejects.toThrow("Greeting never received");
  expect(performance.now() - began).toBeLessThan(9_000);
});
