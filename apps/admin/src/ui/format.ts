const counts = new Intl.NumberFormat('en');
const units = ['B', 'KB', 'MB', 'GB'] as const;

export const formatCount = (count: number): string => counts.format(count);

/** `3 pages`, `1 page`. */
export const formatMany = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

export function formatBytes(bytes: number): string {
  const power = Math.min(
    Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)),
    units.length - 1,
  );
  const amount = bytes / 1024 ** power;
  return `${amount < 10 && power > 0 ? amount.toFixed(1) : Math.round(amount)} ${units[power]}`;
}

/** Millionths of the installation's currency, which the app does not know, as an amount: small ones keep their digits. */
export function formatMoney(micros: number): string {
  const amount = micros / 1_000_000;
  return new Intl.NumberFormat('en', {
    minimumFractionDigits: 2,
    maximumFractionDigits: amount > 0 && amount < 1 ? 6 : 2,
  }).format(amount);
}

export function formatDuration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return `${Math.round(seconds)} s`;
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} days`;
}

/** The address without what everybody knows; the text itself if it is none. */
export function formatUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname } = new URL(url);
  return pathname === '/' ? host : host + pathname;
}
