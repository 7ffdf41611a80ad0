/** Seconds that a response asks to wait; undefined without a `Retry-After` in seconds. */
export function retryAfterSeconds(response: Response): number | undefined {
  const header = response.headers.get('retry-after');
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) : undefined;
}
