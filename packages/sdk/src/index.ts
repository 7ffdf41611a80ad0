export { type ApiCall, callApi } from './call-api.ts';
export { createPixel, type Pixel, type PixelOptions } from './create-pixel.ts';
export { eachItem } from './each-item.ts';
export { exportClient } from './export-client.ts';
export { type PixelError, pixelErrorOf, type Result, result } from './pixel-error.ts';
export { readAttachment } from './read-attachment.ts';
export { importDocuments, untilRead, uploadFile, uploadPicture } from './send-files.ts';
export { WireError } from './wire-error.ts';
