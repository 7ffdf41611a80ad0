/** Changes a copy of a file at a place; may return a file of another length. */
type Mutation = (file: Buffer, random: () => number) => Buffer;

const place = (file: Buffer, random: () => number) => Math.floor(random() * file.length);

/** Values at which readers of numbers and lengths break. */
const EDGES = [0x00, 0x01, 0x7f, 0x80, 0xff, 0x0a, 0x22, 0x3c, 0x3e, 0x5b, 0x28];

const MUTATIONS: readonly Mutation[] = [
  function flipBit(file, random) {
    const at = place(file, random);
    file[at] = (file[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return file;
  },
  function flipBits(file, random) {
    const count = 2 + Math.floor(random() * 20);
    for (let i = 0; i < count; i += 1) {
      const at = place(file, random);
      file[at] = (file[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return file;
  },
  function setToEdge(file, random) {
    file[place(file, random)] = EDGES[Math.floor(random() * EDGES.length)] ?? 0;
    return file;
  },
  function overwriteLength(file, random) {
    const at = Math.min(place(file, random), Math.max(0, file.length - 4));
    if (file.length >= 4) file.writeUInt32LE(random() < 0.5 ? 0xffffffff : 0x7fffffff, at);
    return file;
  },
  function changeDigit(file, random) {
    const start = place(file, random);
    for (let i = 0; i < file.length; i += 1) {
      const at = (start + i) % file.length;
      const byte = file[at] ?? 0;
      if (byte < 0x30 || byte > 0x39) continue;
      file[at] = 0x30 + Math.floor(random() * 10);
      break;
    }
    return file;
  },
  function cutOff(file, random) {
    return file.subarray(0, place(file, random));
  },
  function cutOut(file, random) {
    const from = place(file, random);
    return Buffer.concat([file.subarray(0, from), file.subarray(from + 1 + random() * 200)]);
  },
  function repeatPart(file, random) {
    const from = place(file, random);
    const part = file.subarray(from, from + 1 + random() * 300);
    const times = 1 + Math.floor(random() * 50);
    const parts = Array.from({ length: times }, () => part);
    return Buffer.concat([file.subarray(0, from), ...parts, file.subarray(from)]);
  },
  function swapParts(file, random) {
    const [a = 0, b = 0] = [place(file, random), place(file, random)].sort((x, y) => x - y);
    return Buffer.concat([file.subarray(b), file.subarray(a, b), file.subarray(0, a)]);
  },
];

/** The same `count` broken copies of a file at every call. */
export function mutantsOf(file: Buffer, count: number): Buffer[] {
  const random = createRandom(file.length * 2_654_435_761 + count);
  return Array.from({ length: count }, (_, at) => {
    const mutate = MUTATIONS[at % MUTATIONS.length];
    return mutate ? mutate(Buffer.from(file), random) : file;
  });
}

/** Numbers from 0 to 1, always the same ones (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
