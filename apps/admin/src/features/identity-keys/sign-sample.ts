import type { IdentityAlgorithm } from '@pixel/contract/identity';

/** Languages in which a website may sign. */
export const LANGUAGES = [
  { value: 'node', label: 'Node' },
  { value: 'php', label: 'PHP' },
  { value: 'python', label: 'Python' },
] as const;
export type SampleLanguage = (typeof LANGUAGES)[number]['value'];

/** What a website's server does to say who its visitor is. */
export function signSample(
  language: SampleLanguage,
  key: { readonly kid: string; readonly botId: string; readonly algorithm: IdentityAlgorithm },
): string {
  const { kid, botId, algorithm } = key;
  switch (language) {
    case 'node':
      return `import { ${algorithm === 'HS256' ? '' : 'importPKCS8, '}SignJWT } from 'jose';

const key = ${NODE_KEY[algorithm]};
const token = await new SignJWT({ name: user.name, email: user.email })
  .setProtectedHeader({ alg: '${algorithm}', kid: '${kid}' })
  .setSubject(user.id)
  .setAudience('${botId}')
  .setIssuedAt()
  .setExpirationTime('1h')
  .sign(key);`;
    case 'php':
      return `use Firebase\\JWT\\JWT;

$token = JWT::encode([
  'sub' => $user->id,
  'aud' => '${botId}',
  'iat' => time(),
  'exp' => time() + 3600,
  'name' => $user->name,
  'email' => $user->email,
], getenv('PIXEL_IDENTITY_KEY'), '${algorithm}', '${kid}');`;
    case 'python':
      return `import os, time, jwt

now = int(time.time())
token = jwt.encode(
    {
        "sub": user.id,
        "aud": "${botId}",
        "iat": now,
        "exp": now + 3600,
        "name": user.name,
        "email": user.email,
    },
    os.environ["PIXEL_IDENTITY_KEY"],
    algorithm="${algorithm}",
    headers={"kid": "${kid}"},
)`;
  }
}

const NODE_KEY: Record<IdentityAlgorithm, string> = {
  HS256: 'new TextEncoder().encode(process.env.PIXEL_IDENTITY_KEY)',
  ES256: "await importPKCS8(process.env.PIXEL_IDENTITY_KEY, 'ES256')",
};
