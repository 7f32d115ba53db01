import { once } from "node:events";
import type { Socket } from "node:net";
import { Readable } from "node:stream";
import pg from "pg";

type Connection = {
  stream: Socket;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(why: string): void;
};

/** The rows of a `COPY … TO STDOUT`, as the server sends them, no faster than they are read. */
export function copyOut(client: pg.Client, sql: string): Readable {
  return client.query(new CopyOut(sql)).answer;
}

class CopyOut extends pg.Query {
  private socket: Socket | undefined;
  readonly answer = new Readable({
    highWaterMark: 1 << 18,
    read: () => void this.socket?.resume(),
    // Whoever stops reading must not leave the connection standing still.
    destroy: (error, done) => {
      this.socket?.resume();
      done(error);
    },
  });

  constructor(sql: string) {
    super(sql);
    this.once("end", () => this.answer.push(null));
    this.once("error", (error: Error) => this.answer.destroy(error));
  }

  // The driver uses its buffer again, so what is kept is copied.
  handleCopyData({ chunk }: { chunk: Buffer }, { stream }: Connection) {
    this.socket = stream;
    if (!this.answer.push(Buffer.from(chunk))) stream.pause();
  }
}

/** Gives rows to a `COPY … FROM STDIN`, no faster than the server takes them. A failure of `rows` takes all of them back. */
export async function copyIn(client: pg.Client, sql: string, rows: AsyncIterable<Buffer>): Promise<void> {
  const query = new CopyIn(sql, rows);
  await once(client.query(query), "end").catch((error) => {
    throw query.failure ?? error;
  });
}

class CopyIn extends pg.Query {
  failure: unknown;

  constructor(
    sql: string,
    private readonly given: AsyncIterable<Buffer>,
  ) {
    super(sql);
  }

  handleCopyInResponse(connection: Connection) {
    void this.feed(connection);
  }

  private async feed(connection: Connection) {
    try {
      for await (const chunk of this.given) {
        connection.sendCopyFromChunk(chunk);
        if (connection.stream.writableNeedDrain) await once(connection.stream, "drain");
      }
      connection.endCopyFrom();
    } catch (error) {
      this.failure = error;
      connection.sendCopyFail("The rows could not be read.");
    }
  }
}
