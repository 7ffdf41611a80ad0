import mammoth from 'mammoth';
import { openHtml } from '../html/dom.ts';
import { createHiddenText } from '../html/hidden-text.ts';
import { htmlToMarkdown } from '../html/html-to-markdown.ts';
import { inlineText } from '../html/inline-text.ts';
import { DocumentProblem, type ParsedDocument } from '../parsed-document.ts';
import { hiddenStyles } from './hidden-styles.ts';
import { inspectArchive } from './inspect-archive.ts';
import { storeArchive } from './store-archive.ts';
import { withoutHiddenText } from './without-hidden-text.ts';

/** A Word document as light Markdown: headings, lists and tables stay, pictures go. Throws DocumentProblem. */
export async function parseDocx(
  bytes: Buffer,
): Promise<Pick<ParsedDocument, 'title' | 'text' | 'hidden'>> {
  const archive = inspectArchive(bytes);
  const styles = hiddenStyles(
    archive.find(({ name }) => /^word\/styles\d*\.xml$/i.test(name))?.bytes,
  );
  const hidden = createHiddenText();
  const parts = archive.map(({ name, bytes: xml }) => ({
    name,
    bytes: /^word\/(?:document|footnotes|endnotes)\d*\.xml$/i.test(name)
      ? withoutHiddenText(xml, { styles, hidden })
      : xml,
  }));
  const { body } = openHtml(await toHtml(storeArchive(parts)));
  if (body === null) return { title: '', text: '' };
  const heading = body.querySelector('h1') ?? body.querySelector('h2');
  const text = htmlToMarkdown(body).replace(/ ↑$/gm, '');
  const unseen = hidden.notIn(text);
  return {
    title: heading === null ? '' : inlineText(heading),
    text,
    ...(unseen.length > 0 && { hidden: unseen }),
  };
}

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "r[style-name='Hidden Text'] => !",
];

async function toHtml(bytes: Buffer): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value;
  } catch (cause) {
    throw new DocumentProblem(
      'corrupt',
      'The Word file is damaged. Open it in Word, save it again and upload the new file.',
      { cause },
    );
  }
}
