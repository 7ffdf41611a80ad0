import { saveFile } from '../ui/save-file.ts';
import { type Problem, ProblemError, problemOf, readProblem } from './problem.ts';
import { askForProof } from './proof.ts';

/**
 * Fetches a file from a REST door of this server and hands it to the browser to keep. Where the server wants the password
 * proved first, the person is asked. Throws ProblemError.
 */
export async function download(path: string, name: string): Promise<void> {
  const refused = await fetchFile(path, name);
  if (!refused) return;
  if (refused.code !== 'reauthenticate' || !(await askForProof())) throw new ProblemError(refused);
  const again = await fetchFile(path, name);
  if (again) throw new ProblemError(again);
}

/** Null once the browser has the file, else why it has not. */
async function fetchFile(path: string, name: string): Promise<Problem | null> {
  try {
    const response = await fetch(path);
    if (!response.ok) return await problemIn(response);
    saveFile(await response.blob(), name);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

async function problemIn(response: Response): Promise<Problem> {
  const body: { error?: unknown } = await response.json().catch(() => ({}));
  const message = `The server answered with status ${response.status}.`;
  return readProblem(body.error) ?? { code: 'internal', message, fields: {} };
}
