import net from 'node:net';

/** A body of a D-Bus message: its signature and its bytes. Only what logind's signals need can be written. */
export interface Body {
  readonly signature: string;
  readonly bytes: Buffer;
}

/** A signal, or a call of the bus itself. */
export interface Message {
  readonly kind: 'call' | 'signal';
  readonly path: string;
  readonly face: string;
  readonly member: string;
  readonly destination?: string;
  readonly body?: Body;
}

/** A connection that speaks on a bus. */
export interface Speaker {
  readonly send: (message: Message) => void;
  readonly end: () => void;
}

const BUS = {
  path: '/org/freedesktop/DBus',
  face: 'org.freedesktop.DBus',
  destination: 'org.freedesktop.DBus',
} as const;

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** Fills up to the next multiple of `to`: every D-Bus value begins at a multiple of its size. */
export const padded = (bytes: Buffer, to: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)]);

/** A text with its length before and a zero after it. */
export const text = (value: string): Buffer =>
  Buffer.concat([uint32(Buffer.byteLength(value)), Buffer.from(`${value}\0`)]);

/** The name of a type with its length in one byte. */
export const signature = (value: string): Buffer =>
  Buffer.concat([Buffer.from([value.length]), Buffer.from(`${value}\0`)]);

export { uint32 };

/** Places of a header, by their number in the D-Bus specification. */
const FIELDS = { path: [1, 'o'], face: [2, 's'], member: [3, 's'], destination: [6, 's'] } as const;

function written(message: Message, serial: number): Buffer {
  const body = message.body ?? { signature: '', bytes: Buffer.alloc(0) };
  let fields = Buffer.alloc(0);
  const add = (number: number, type: string, value: Buffer): void => {
    fields = Buffer.concat([padded(fields, 8), Buffer.from([number]), signature(type)]);
    fields = Buffer.concat([padded(fields, type === 'g' ? 1 : 4), value]);
  };
  for (const [name, [number, type]] of Object.entries(FIELDS)) {
    const value = message[name as keyof typeof FIELDS];
    if (value !== undefined) add(number, type, text(value));
  }
  if (body.signature !== '') add(8, 'g', signature(body.signature));
  const start = Buffer.from([0x6c, message.kind === 'call' ? 1 : 4, 0, 1]);
  const head = Buffer.concat([start, uint32(body.bytes.length), uint32(serial), uint32(fields.length), fields]);
  return Buffer.concat([padded(head, 8), body.bytes]);
}

/** Connects to the bus of a socket and takes a well-known name on it. */
export async function speakOn(socket: string, name: string): Promise<Speaker> {
  const connection = net.connect(socket);
  const heard = (): Promise<Buffer> =>
    new Promise((resolve, reject) => connection.once('data', resolve).once('error', reject));
  let serial = 0;
  const send = (message: Message): void => {
    serial += 1;
    connection.write(written(message, serial));
  };
  const user = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex');
  connection.write(`\0AUTH EXTERNAL ${user}\r\n`);
  if (!(await heard()).toString().startsWith('OK')) throw new Error('The bus refused this user.');
  connection.write('BEGIN\r\n');
  send({ kind: 'call', ...BUS, member: 'Hello' });
  await heard();
  send({
    kind: 'call',
    ...BUS,
    member: 'RequestName',
    body: { signature: 'su', bytes: Buffer.concat([padded(text(name), 4), uint32(4)]) },
  });
  await heard();
  connection.resume();
  return { send, end: () => void connection.destroy() };
}
