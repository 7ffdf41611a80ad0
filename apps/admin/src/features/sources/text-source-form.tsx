import { FormProblem } from '../../api/form-problem.tsx';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { TextAreaField, TextField } from '../../ui/field.tsx';
import { FormActions, FormStack } from '../../ui/form.tsx';
import { toWebAddress } from '../../ui/web-address.ts';
import { useAddSource } from './use-add-source.ts';

/** Adds a text as it is pasted. */
export function TextSourceForm({ botId, onAdded }: { botId: string; onAdded: () => void }) {
  const { add } = useAddSource(botId);
  const form = useForm({
    initial: { title: '', text: '', url: '' },
    schema: async () => (await import('@pixel/contract')).AddSource,
    toInput: ({ title, text, url }) => ({
      botId,
      source: { type: 'text', title, text, ...(url.trim() && { url: toWebAddress(url) }) },
    }),
    send: async (input) => {
      await add.mutateAsync(input);
      onAdded();
    },
  });
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} />
      <TextField
        label="Title"
        placeholder="Opening hours"
        hint="Shown to visitors as the name of the source."
        value={form.values.title}
        onChange={(value) => form.set('title', value)}
        error={form.error('source.title')}
      />
      <TextAreaField
        label="Text"
        rows={9}
        hint="Headings in Markdown (# …) help the bot find the right part."
        value={form.values.text}
        onChange={(value) => form.set('text', value)}
        error={form.error('source.text')}
      />
      <TextField
        label="Link"
        optional
        inputMode="url"
        hint="Where a visitor can read it."
        value={form.values.url}
        onChange={(value) => form.set('url', value)}
        error={form.error('source.url')}
      />
      <FormActions>
        <Button type="submit" variant="primary" busy={form.busy}>
          Add text
        </Button>
      </FormActions>
    </FormStack>
  );
}
