import { useState } from 'react';
import { Button } from './button.tsx';
import { toast } from './toast.tsx';

/** Puts a text on the clipboard and says so. */
export function CopyButton({
  text,
  label = 'Copy',
  primary = false,
}: {
  text: string;
  label?: string;
  primary?: boolean;
}) {
  const [isCopied, setCopied] = useState(false);
  return (
    <Button
      small={!primary}
      variant={primary ? 'primary' : 'secondary'}
      icon={isCopied ? 'check' : 'copy'}
      onClick={async () => {
        try {
          await navigator.clipboard.writeText(text);
          setCopied(true);
          setTimeout(() => setCopied(false), 2_000);
        } catch {
          // Browsers refuse the clipboard on pages without https.
          toast('The browser did not allow copying. Select the text and copy it by hand.', 'bad');
        }
      }}
    >
      <span aria-live="polite">{isCopied ? 'Copied' : label}</span>
    </Button>
  );
}
