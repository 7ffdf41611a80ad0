import { ProblemError } from '../../api/problem.ts';
import { upload } from '../../api/upload.ts';
import { smallPicture } from './small-picture.ts';

/** Uploads a picture for the look of a bot; resolves with the address for its theme. Throws ProblemError. */
export async function uploadPicture(botId: string, file: File): Promise<string> {
  const form = new FormData();
  form.append('file', await smallPicture(file), 'picture');
  const answer: unknown = await upload(`/api/chatbots/${botId}/pictures`, form, {});
  const address: unknown = Object(answer).address;
  if (typeof address === 'string') return address;
  throw new ProblemError({ code: 'internal', message: 'The upload failed.', fields: {} });
}
