import { createServer } from "node:net";
import { Halt } from "@/lib/run/halt";

/** The port named by an environment variable, checked to be free; or `preferred`, or any free one. */
export async function choosePort(name: string, preferred = 0): Promise<number> {
  const asked = process.env[name] ? Number(process.env[name]) : preferred;
  if (!Number.isInteger(asked) || asked < 0 || asked > 65_535)
    throw new Halt(`${name} must be a number from 1 to 65535.`);
  const host = name === "PORT" ? undefined : "127.0.0.1";
  const port = await listen(asked, host);
  if (port) return port;
  throw new Halt(
    `Port ${asked} is taken by another program. Stop that one, or choose another port: ${name}=${asked + 1} npm start`,
  );
}

function listen(port: number, host?: string): Promise<number | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(undefined));
    server.listen({ port, host }, () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : undefined));
    });
  });
}
