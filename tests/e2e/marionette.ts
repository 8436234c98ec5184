import { connect, type Socket } from 'node:net';

/**
 * The few words of Marionette, Firefox's own remote protocol, that our tests need: `<length>:<json>` over plain TCP.
 * Source: firefox-source-docs, testing/marionette/Protocol.
 */
export class Marionette {
  private buffer = Buffer.alloc(0);
  private next = 1;
  private readonly waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void; name: string }
  >();
  private greeted: (() => void) | null = null;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => {
      this.buffer = Buffer.concat([this.buffer, chunk]);
      this.drain();
    });
    const fail = () => {
      for (const { reject, name } of this.waiting.values())
        reject(new Error(`Firefox closed the connection during ${name}`));
      this.waiting.clear();
    };
    socket.on('close', fail);
    socket.on('error', fail);
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    const client = new Marionette(socket);
    await new Promise<void>((resolve) => {
      client.greeted = resolve;
      client.drain();
    });
    return client;
  }

  send<T = unknown>(name: string, parameters: Record<string, unknown> = {}): Promise<T> {
    const id = this.next++;
    const body = JSON.stringify([0, id, name, parameters]);
    this.socket.write(`${Buffer.byteLength(body)}:${body}`);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: (value) => resolve(value as T), reject, name });
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private drain(): void {
    for (;;) {
      const colon = this.buffer.indexOf(58);
      if (colon < 0) return;
      const end = colon + 1 + Number(this.buffer.subarray(0, colon).toString());
      if (this.buffer.length < end) return;
      const message = JSON.parse(this.buffer.subarray(colon + 1, end).toString());
      this.buffer = this.buffer.subarray(end);
      if (!Array.isArray(message)) {
        this.greeted?.();
        continue;
      }
      const [, id, error, result] = message;
      const waiter = this.waiting.get(id);
      this.waiting.delete(id);
      if (error) waiter?.reject(new Error(`${waiter.name}: ${error.error}: ${error.message}`));
      else waiter?.resolve(result);
    }
  }
}
