import { useState } from 'preact/hooks';

/** Copies a text and says so. */
export function CopyButton(props: { readonly label: string; readonly text: () => string }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.text());
      setSaid('Copied');
    } catch {
      setSaid('Not allowed here');
    }
  };
  return (
    <button type="button" onClick={copy} onBlur={() => setSaid('')}>
      {said || props.label}
    </button>
  );
}
