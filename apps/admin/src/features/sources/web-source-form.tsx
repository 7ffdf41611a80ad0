import { FormProblem } from '../../api/form-problem.tsx';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextAreaField, TextField } from '../../ui/field.tsx';
import { FormActions, FormRow, FormStack } from '../../ui/form.tsx';
import { toWebAddress } from '../../ui/web-address.ts';
import { useAddSource } from './use-add-source.ts';

export type WebKind = 'site' | 'sitemap' | 'url';

const TEXTS: Record<WebKind, { label: string; hint: string; submit: string }> = {
  site: {
    label: 'Website address',
    hint: 'The bot follows the site’s own links and sitemap, politely and within its robots.txt.',
    submit: 'Read the website',
  },
  sitemap: {
    label: 'Address of the sitemap',
    hint: 'Every page the sitemap lists is read, such as https://example.com/sitemap.xml.',
    submit: 'Read the sitemap',
  },
  url: { label: 'Address of the page', hint: 'Only this page is read.', submit: 'Read the page' },
};

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Adds a website, a sitemap or one page. */
export function WebSourceForm({
  botId,
  kind,
  address = '',
  onAdded,
}: {
  botId: string;
  kind: WebKind;
  address?: string;
  onAdded: () => void;
}) {
  const { add } = useAddSource(botId);
  const form = useForm({
    initial: { url: address, maxPages: '200', maxDepth: '5', include: '', exclude: '' },
    schema: async () => (await import('@pixel/contract')).AddSource,
    toInput: (values) => {
      const url = toWebAddress(values.url);
      if (kind === 'url') return { botId, source: { type: kind, url } };
      const maxPages = Number(values.maxPages);
      if (kind === 'sitemap') return { botId, source: { type: kind, url, maxPages } };
      const { include, exclude, maxDepth } = values;
      return {
        botId,
        source: {
          type: kind,
          url,
          maxPages,
          maxDepth: Number(maxDepth),
          include: lines(include),
          exclude: lines(exclude),
        },
      };
    },
    send: async (input) => {
      await add.mutateAsync(input);
      onAdded();
    },
  });
  const texts = TEXTS[kind];
  const field = (name: keyof typeof form.values) => ({
    value: form.values[name],
    onChange: (value: string) => form.set(name, value),
    error: form.error(`source.${name}`),
  });

  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} />
      <TextField
        label={texts.label}
        hint={texts.hint}
        inputMode="url"
        placeholder={kind === 'sitemap' ? 'example.com/sitemap.xml' : 'example.com'}
        {...field('url')}
      />
      {kind !== 'url' && (
        <Disclosure summary="Limits">
          <FormRow>
            <TextField label="Most pages" type="number" min={1} max={2000} {...field('maxPages')} />
            {kind === 'site' && (
              <TextField
                label="Most links from the start"
                type="number"
                min={0}
                max={10}
                {...field('maxDepth')}
              />
            )}
          </FormRow>
          {kind === 'site' && (
            <FormRow>
              <TextAreaField
                label="Only these paths"
                optional
                rows={3}
                placeholder={'/help\n/products/*'}
                hint="One a line; * stands for anything."
                {...field('include')}
              />
              <TextAreaField
                label="Not these paths"
                optional
                rows={3}
                placeholder="/cart"
                {...field('exclude')}
              />
            </FormRow>
          )}
        </Disclosure>
      )}
      <FormActions>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.submit}
        </Button>
      </FormActions>
    </FormStack>
  );
}
