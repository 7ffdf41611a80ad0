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
  /** `count` whole numbers (four bytes each) at the room. */
  whole(count: number): Uint32Array;
  /** The bytes at an address, until the memory grows. */
  bytes(address: number, length: number): Uint8Array;
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
  /** How letters are painted: 0 filled, 1 outlined, 3 not at all, 7 not at all but cut out. */
  readonly renderMode: (object: number) => number;
  /** 1 text, 2 path, 3 picture, 4 shading, 5 form. */
  readonly objectType: (object: number) => number;
  /** Four floats: left, bottom, right, top, in the space of what holds the object. */
  readonly bounds: (object: number, l: number, b: number, r: number, t: number) => number;
  /** Four whole numbers: red, green, blue, opacity; 0 to 255. */
  readonly fillColour: (object: number, r: number, g: number, b: number, a: number) => number;
  readonly strokeColour: (object: number, r: number, g: number, b: number, a: number) => number;
  readonly hasTransparency: (object: number) => number;
  readonly objectOfPage: (page: number, index: number) => number;
  readonly objectOfForm: (form: number, index: number) => number;
  /** Marks of an object name the content that it belongs to; equal ones have one address. */
  readonly countMarks: (object: number) => number;
  readonly mark: (object: number, index: number) => number;
  readonly clipPath: (object: number) => number;
  /** -1 where there is none. */
  readonly countClips: (clip: number) => number;
  readonly countSegments: (clip: number, path: number) => number;
  readonly segment: (clip: number, path: number, index: number) => number;
  /** Two floats. */
  readonly point: (segment: number, x: number, y: number) => number;
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
  const exported = memory.wasmExports;
  const room = exported.malloc(ROOM_BYTES);
  const free = (address: number) => memory.wasmExports.free(address);
  const decoder = new TextDecoder('utf-16le');
  return {
    call,
    room,
    fast: {
      textObject: exported.FPDFText_GetTextObject,
      matrix: exported.FPDFText_GetMatrix,
      origin: exported.FPDFText_GetCharOrigin,
      box: exported.FPDFText_GetLooseCharBox,
      fontSize: exported.FPDFText_GetFontSize,
      font: exported.FPDFTextObj_GetFont,
      renderMode: exported.FPDFTextObj_GetTextRenderMode,
      objectType: exported.FPDFPageObj_GetType,
      bounds: exported.FPDFPageObj_GetBounds,
      fillColour: exported.FPDFPageObj_GetFillColor,
      strokeColour: exported.FPDFPageObj_GetStrokeColor,
      hasTransparency: exported.FPDFPageObj_HasTransparency,
      objectOfPage: exported.FPDFPage_GetObject,
      objectOfForm: exported.FPDFFormObj_GetObject,
      countMarks: exported.FPDFPageObj_CountMarks,
      mark: exported.FPDFPageObj_GetMark,
      clipPath: exported.FPDFPageObj_GetClipPath,
      countClips: exported.FPDFClipPath_CountPaths,
      countSegments: exported.FPDFClipPath_CountPathSegments,
      segment: exported.FPDFClipPath_GetPathSegment,
      point: exported.FPDFPathSegment_GetPoint,
    },
    floats: (count) => new Float32Array(memory.HEAPU8.buffer, room, count),
    whole: (count) => new Uint32Array(memory.HEAPU8.buffer, room, count),
    bytes: (address, length) => memory.HEAPU8.subarray(address, address + length),
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
  readonly wasmExports: {
    readonly malloc: (bytes: number) => number;
    readonly free: (address: number) => void;
    readonly FPDFText_GetTextObject: FastCalls['textObject'];
    readonly FPDFText_GetMatrix: FastCalls['matrix'];
    readonly FPDFText_GetCharOrigin: FastCalls['origin'];
    readonly FPDFText_GetLooseCharBox: FastCalls['box'];
    readonly FPDFText_GetFontSize: FastCalls['fontSize'];
    readonly FPDFTextObj_GetFont: FastCalls['font'];
    readonly FPDFTextObj_GetTextRenderMode: FastCalls['renderMode'];
    readonly FPDFPageObj_GetType: FastCalls['objectType'];
    readonly FPDFPageObj_GetBounds: FastCalls['bounds'];
    readonly FPDFPageObj_GetFillColor: FastCalls['fillColour'];
    readonly FPDFPageObj_GetStrokeColor: FastCalls['strokeColour'];
    readonly FPDFPageObj_HasTransparency: FastCalls['hasTransparency'];
    readonly FPDFPage_GetObject: FastCalls['objectOfPage'];
    readonly FPDFFormObj_GetObject: FastCalls['objectOfForm'];
    readonly FPDFPageObj_CountMarks: FastCalls['countMarks'];
    readonly FPDFPageObj_GetMark: FastCalls['mark'];
    readonly FPDFPageObj_GetClipPath: FastCalls['clipPath'];
    readonly FPDFClipPath_CountPaths: FastCalls['countClips'];
    readonly FPDFClipPath_CountPathSegments: FastCalls['countSegments'];
    readonly FPDFClipPath_GetPathSegment: FastCalls['segment'];
    readonly FPDFPathSegment_GetPoint: FastCalls['point'];
  };
}

/** Safe: the package's types lean on those of Emscripten, which are not installed; its module has all of these. */
const memoryOf = (call: WrappedPdfiumModule): Memory => call.pdfium as unknown as Memory;

/** Safe: an option of every Emscripten module, in types that are not installed. */
const ownBinary = (wasmBinary: Uint8Array) => ({ wasmBinary }) as Parameters<typeof init>[0];
