import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** PDFium in WebAssembly, with the room that its functions write their answers into. */
export interface Pdfium {
  readonly call: WrappedPdfiumModule;
  /** Address of eight numbers of eight bytes. */
  readonly room: number;
  /** The functions that are called most, as PDFium has them: the wrapped ones look their names up at each call. */
  readonly fast: FastCalls;
  /** `count` floats (four bytes each) at the room. */
  floats(count: number): Float32Array;
  /** Double number `index` at the room. */
  double(index: number): number;
  /** UTF-16 that `write` puts at the address it is given; `units` is its length in code units, without an end. */
  text(units: number, write: (address: number) => void): string;
  /** Bytes in PDFium's memory, which must be freed. */
  place(bytes: Uint8Array): number;
  free(address: number): void;
}

/** Of a character of a text page, by its number. What fills the room gives 0 when it could not. */
export interface FastCalls {
  /** The object that holds it; 0 for white space that PDFium made up. */
  readonly textObject: (textPage: number, character: number) => number;
  /** Six floats: its matrix. */
  readonly matrix: (textPage: number, character: number, room: number) => number;
  /** Two doubles: where it stands on the baseline. */
  readonly origin: (textPage: number, character: number, x: number, y: number) => number;
  /** Four floats: left, top, right and bottom, its own space included. */
  readonly box: (textPage: number, character: number, room: number) => number;
  readonly fontSize: (textPage: number, character: number) => number;
  readonly font: (object: number) => number;
}

const ROOM_BYTES = 64;
const WASM = import.meta.resolve('@embedpdf/pdfium/pdfium.wasm');
let loaded: Promise<Pdfium> | undefined;

/** PDFium, loaded once for all documents of a process. */
export function loadPdfium(): Promise<Pdfium> {
  loaded ??= load();
  return loaded;
}

/** After a crash inside of it its memory cannot be trusted: the next document gets a new one. */
export function forgetPdfium(): void {
  loaded = undefined;
}

async function load(): Promise<Pdfium> {
  const wasm = await readFile(fileURLToPath(WASM));
  const call = await init(ownBinary(wasm));
  call.PDFiumExt_Init();
  const memory = memoryOf(call);
  const room = memory.wasmExports.malloc(ROOM_BYTES);
  const free = (address: number) => memory.wasmExports.free(address);
  const decoder = new TextDecoder('utf-16le');
  return {
    call,
    room,
    fast: {
      textObject: memory._FPDFText_GetTextObject,
      matrix: memory._FPDFText_GetMatrix,
      origin: memory._FPDFText_GetCharOrigin,
      box: memory._FPDFText_GetLooseCharBox,
      fontSize: memory._FPDFText_GetFontSize,
      font: memory._FPDFTextObj_GetFont,
    },
    floats: (count) => new Float32Array(memory.HEAPU8.buffer, room, count),
    double: (index) => new Float64Array(memory.HEAPU8.buffer, room, ROOM_BYTES / 8)[index] ?? 0,
    text(units, write) {
      const bytes = 2 * units;
      const address = memory.wasmExports.malloc(bytes + 2);
      try {
        write(address);
        return decoder.decode(memory.HEAPU8.subarray(address, address + bytes));
      } finally {
        free(address);
      }
    },
    place(bytes) {
      const address = memory.wasmExports.malloc(bytes.length);
      memory.HEAPU8.set(bytes, address);
      return address;
    },
    free,
  };
}

/** What we use of Emscripten's module; its memory is another one after it has grown. */
interface Memory {
  readonly HEAPU8: Uint8Array<ArrayBuffer>;
  readonly _FPDFText_GetTextObject: FastCalls['textObject'];
  readonly _FPDFText_GetMatrix: FastCalls['matrix'];
  readonly _FPDFText_GetCharOrigin: FastCalls['origin'];
  readonly _FPDFText_GetLooseCharBox: FastCalls['box'];
  readonly _FPDFText_GetFontSize: FastCalls['fontSize'];
  readonly _FPDFTextObj_GetFont: FastCalls['font'];
  readonly wasmExports: {
    readonly malloc: (bytes: number) => number;
    readonly free: (address: number) => void;
  };
}

/** Safe: the package's types lean on those of Emscripten, which are not installed; its module has all of these. */
const memoryOf = (call: WrappedPdfiumModule): Memory => call.pdfium as unknown as Memory;

/** Safe: an option of every Emscripten module, in types that are not installed. */
const ownBinary = (wasmBinary: Uint8Array) => ({ wasmBinary }) as Parameters<typeof init>[0];
