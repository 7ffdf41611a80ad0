import { DomainError } from '../error.ts';
import type { FileStore } from '../source/port.ts';

export interface FakeFiles extends FileStore {
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export function createFakeFiles(): FakeFiles {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    async put(key, bytes, maxBytes) {
      const chunks: Uint8Array[] = [];
      let sizeBytes = 0;
      for await (const chunk of bytes) {
        sizeBytes += chunk.length;
        if (sizeBytes > maxBytes)
          throw new DomainError('too-large', `The file is larger than ${maxBytes} bytes.`);
        chunks.push(chunk);
      }
      files.set(key, Buffer.concat(chunks));
      return { sizeBytes };
    },
    async read(key, maxBytes) {
      const file = files.get(key);
      return file && file.byteLength <= maxBytes ? file : null;
    },
    async delete(key) {
      files.delete(key);
    },
  };
}
