/** Shown at 44 CSS pixels, and twice or three times as many on good screens. */
const SIDE_PX = 192;
const LONGER_SIDE_PX = 1_024;

/**
 * A picture as small as it is shown, upright and without what a camera writes beside it; drawings (SVG) become pixels. What moves
 * stays as it is, and so does what this browser cannot read: the server says what is wrong with it.
 */
export async function smallPicture(file: File): Promise<Blob> {
  if (file.type === 'image/gif') return file;
  const image = new Image();
  image.src = await dataUrlOf(file);
  const isRead = await image.decode().then(
    () => true,
    () => false,
  );
  return (isRead && (await redrawn(image, file.type === 'image/svg+xml'))) || file;
}

function redrawn(image: HTMLImageElement, isDrawing: boolean): Promise<Blob | null> {
  const { naturalWidth: width, naturalHeight: height } = image;
  const fits = SIDE_PX / (Math.min(width, height) || SIDE_PX);
  const scale = Math.min(
    isDrawing ? fits : Math.min(1, fits),
    LONGER_SIDE_PX / Math.max(width, height, 1),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale)) || SIDE_PX;
  canvas.height = Math.max(1, Math.round(height * scale)) || SIDE_PX;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  // A browser that writes no WebP writes PNG.
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/webp', 0.92));
}

/** Pages of this app show no `blob:`, but `data:`. */
const dataUrlOf = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
