import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { unreachable } from './fetch-failure.ts';
import { isPublicAddress } from './public-address.ts';

/** Answers all addresses of a host name. */
export type Resolve = (
  hostname: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** The operating system's resolver. */
export const systemResolve: Resolve = (hostname) => lookup(hostname, { all: true, verbatim: true });

/**
 * The lookup of a socket: it answers only addresses that were checked, and the socket connects to exactly those, so
 * a second DNS answer cannot lead elsewhere. One private address among them refuses the name as a whole.
 */
export function guardedLookup(
  resolve: Resolve,
  timeoutMs: number,
  allowsPrivate: boolean,
): LookupFunction {
  return (hostname, options, done) => {
    checkedAddresses(hostname, resolve, timeoutMs, allowsPrivate).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all === true) done(null, addresses);
        else done(null, first.address, first.family);
      },
      (error: unknown) => done(unreachable(error), []),
    );
  };
}

type Address = { address: string; family: number };

async function checkedAddresses(
  hostname: string,
  resolve: Resolve,
  timeoutMs: number,
  allowsPrivate: boolean,
): Promise<[Address, ...Address[]]> {
  const answers = await within(resolve(hostname), timeoutMs);
  const [first, ...rest] = answers.map(({ address }) => ({ address, family: isIP(address) }));
  if (first === undefined) throw unreachable();
  const isRefused = ({ address, family }: Address) =>
    family === 0 || (!allowsPrivate && !isPublicAddress(address));
  if ([first, ...rest].some(isRefused)) throw unreachable();
  return [first, ...rest];
}

function within<T>(answer: Promise<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(unreachable()), timeoutMs);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
