import { build, type InlineConfig } from 'vite';

interface Script {
  readonly entry: string;
  /** The global that holds what `entry` exports. */
  readonly name: string;
}

/** Builds one script for a browser, in memory. */
export async function bundleScript(
  { entry, name }: Script,
  config: Pick<InlineConfig, 'root' | 'oxc'> = {},
): Promise<string> {
  const built = await build({
    ...{ configFile: false, logLevel: 'warn', ...config },
    build: { write: false, minify: false, lib: { entry, name, formats: ['iife'] } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`The script ${name} was not built.`);
  return chunk.code;
}
