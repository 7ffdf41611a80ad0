interface Closing {
  close(): Promise<void>;
}

/** Waits for two things that are being opened. When one cannot be, the other is closed again. Throws why. */
export async function bothOrNeither<A extends Closing, B extends Closing>(
  first: Promise<A>,
  second: Promise<B>,
): Promise<[A, B]> {
  const [one, other] = await Promise.allSettled([first, second]);
  if (one.status === 'fulfilled' && other.status === 'fulfilled') return [one.value, other.value];
  if (one.status === 'fulfilled') await one.value.close();
  if (other.status === 'fulfilled') await other.value.close();
  throw one.status === 'rejected' ? one.reason : other.status === 'rejected' && other.reason;
}
