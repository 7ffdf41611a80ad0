export { createPixel, type Pixel, type PixelOptions } from './create-pixel.ts';
export { WireError } from './wire-error.ts';
