import { crc32 } from 'node:zlib';
import type { ArchivePart } from './inspect-archive.ts';

/** A ZIP archive of the parts, not packed. What the parser gets holds nothing that was not inspected. */
export function storeArchive(parts: readonly ArchivePart[]): Buffer {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const path = Buffer.from(name, 'utf8');
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x0800, 2); // names are UTF-8
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(path.length, 22);
    chunks.push(signature(0x04034b50), facts, path, bytes);
    directory.push(
      signature(0x02014b50),
      uint16(20),
      facts,
      Buffer.alloc(10),
      uint32(offset),
      path,
    );
    offset += 4 + facts.length + path.length + bytes.length;
  }
  const index = Buffer.concat(directory);
  const end = [
    signature(0x06054b50),
    Buffer.alloc(4),
    uint16(parts.length),
    uint16(parts.length),
    uint32(index.length),
    uint32(offset),
    uint16(0),
  ];
  return Buffer.concat([...chunks, index, ...end]);
}

const signature = (value: number) => uint32(value);

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
