/** Resolves when `promise` does, or after `ms`, whichever comes first. */
export const settledWithin = async (promise: Promise<unknown>, ms: number): Promise<void> => {
  const timeout = Promise.withResolvers<void>();
  const timer = setTimeout(timeout.resolve, ms);
  try {
    await Promise.race([promise, timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
};
