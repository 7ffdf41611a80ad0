export { addPicture } from './add-picture.ts';
export { wholeAddress } from './address.ts';
export { dropReplacedPictures, refuseForeignPictures } from './keep-pictures.ts';
export { openPicture } from './open-picture.ts';
export type { PictureRecord, PictureStore } from './port.ts';
export { recognisePicture } from './read-picture.ts';
