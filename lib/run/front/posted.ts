import type { IncomingMessage } from "node:http";

export type Posted = [name: string, value: string][];

/** Keeps what a form sends while the app reads it, for whoever must show it again. Nothing, where no form without script is sent. */
export function keepPosted(request: IncomingMessage): () => Promise<Posted> {
  const type = request.headers["content-type"] ?? "";
  if (request.method !== "POST" || request.headers["next-action"] || !type.startsWith("multipart/form-data"))
    return async () => [];
  const pieces: Buffer[] = [];
  const { emit } = request;
  request.emit = (name: string, ...heard: unknown[]) => {
    if (name === "data") pieces.push(heard[0] as Buffer);
    return emit.call(request, name, ...heard);
  };
  return async () => {
    try {
      const body = new Uint8Array(Buffer.concat(pieces));
      const form = await new Response(body, { headers: { "content-type": type } }).formData();
      return [...form].flatMap(([name, value]): Posted => (typeof value === "string" ? [[name, value]] : []));
    } catch {
      return [];
    }
  };
}
