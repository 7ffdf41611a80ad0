import type { IdentityAlgorithm } from '@pixel/contract/identity';
import { useState } from 'react';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Stack } from '../../ui/form.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { LANGUAGES, type SampleLanguage, signSample } from './sign-sample.ts';

/** How a website signs, and where the token goes. */
export function SignHelp({
  kid,
  publicId,
  algorithm,
}: {
  kid: string;
  publicId: string;
  algorithm: IdentityAlgorithm;
}) {
  const [language, setLanguage] = useState<SampleLanguage>('node');
  return (
    <Stack>
      <p>
        Sign on your server, for the person who is signed in there, and put the token into the
        snippet as <code>data-user-token</code> or call{' '}
        <code>pixel('identify', {'{ token }'})</code>. It may be valid for 24 hours at most.
      </p>
      <Segmented name="Language" value={language} options={LANGUAGES} onChange={setLanguage} />
      <CodeBlock
        code={signSample(language, { kid, botId: publicId, algorithm })}
        copyLabel="Copy code"
      />
    </Stack>
  );
}
