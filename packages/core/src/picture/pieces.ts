/** Puts together what is kept of a file. The file itself when that is all of it. */
export function keptOf(file: Uint8Array, pieces: readonly Uint8Array[]): Uint8Array {
  const length = pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
  const isWhole = pieces.every(({ buffer }) => buffer === file.buffer);
  if (isWhole && length === file.byteLength) return file;
  const kept = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    kept.set(piece, at);
    at += piece.byteLength;
  }
  return kept;
}

/** A view of bytes. Reading past its end throws RangeError. */
export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** Bytes as Latin-1; what is not there is left out. */
export const latin1At = (file: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...file.subarray(from, from + length));
