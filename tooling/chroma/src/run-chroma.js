// The child process that is the Chroma server. Plain JavaScript on purpose: the type stripper would hold 16 MB for as long as
// this process lives. Arguments: data folder, port, then the paths of the native modules to try, best first.
import { createRequire } from 'node:module';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** Exit code that says that none of the native modules loads here. */
const UNUSABLE = 3;

if (isMainThread) watchOverServer(process.argv.slice(2));
else serve(workerData);

/**
 * The server blocks the thread that calls it for as long as it runs, so it gets its own and this one watches the parent:
 * its channel closes when it dies, however it dies, and then nothing of us may stay. SIGKILL, because a thread inside
 * native code cannot be asked to end; acknowledged writes are on disk.
 * @param {string[]} args
 */
function watchOverServer(args) {
  const leave = () => process.kill(process.pid, 'SIGKILL');
  process.on('disconnect', leave);
  if (!process.connected) leave();
  const server = new Worker(new URL(import.meta.url), { workerData: args });
  server.on('error', (error) => {
    console.error(error.message);
    process.exit(UNUSABLE);
  });
  server.on('exit', () => process.exit());
}

/** @param {string[]} args */
function serve([path, port, ...bindings]) {
  loadFirst(bindings).cli(['chroma', 'run', '--path', path, '--host', '127.0.0.1', '--port', port]);
}

/**
 * @param {string[]} paths
 * @returns {{ cli(args: (string | undefined)[]): void }}
 */
function loadFirst(paths) {
  const load = createRequire(import.meta.url);
  const reasons = [];
  for (const path of paths) {
    try {
      return load(path);
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(reasons.join('; '));
}
