import * as z from 'zod';
import { cleanCharacters } from './clean-characters.ts';
import type { HtmlDocument } from './dom.ts';
import { openHtml } from './dom.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';

const MAX_SCRIPT_LENGTH = 200_000;
const MAX_FACTS = 100;

/** Questions with answers and product facts from the page's JSON-LD, each a light-Markdown block. */
export function pageFacts(document: HtmlDocument): string[] {
  const facts: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > MAX_SCRIPT_LENGTH) continue;
    for (const node of nodesOf(parsed(source))) facts.push(...factsOf(node));
  }
  return facts.slice(0, MAX_FACTS);
}

const scalar = z.union([z.string(), z.number()]).transform(String);
const Faq = z.object({
  mainEntity: z.array(
    z.object({ name: z.string(), acceptedAnswer: z.object({ text: z.string() }) }),
  ),
});
const Offer = z.object({
  price: scalar.optional(),
  lowPrice: scalar.optional(),
  priceCurrency: z.string().optional(),
  availability: z.string().optional(),
});
const Product = z.object({
  name: z.string(),
  sku: scalar.optional(),
  brand: z.union([z.string(), z.object({ name: z.string() })]).optional(),
  offers: z.union([Offer, z.array(Offer).min(1)]).optional(),
});

function factsOf(node: Record<string, unknown>): string[] {
  const types = [node['@type']].flat();
  if (types.includes('FAQPage')) {
    const faq = Faq.safeParse({ mainEntity: [node.mainEntity].flat() });
    return (faq.data?.mainEntity ?? []).map(
      ({ name, acceptedAnswer }) => `## ${oneLine(name)}\n\n${answerText(acceptedAnswer.text)}`,
    );
  }
  const product = types.includes('Product') ? Product.safeParse(node).data : undefined;
  return product === undefined ? [] : [productFacts(product)];
}

function productFacts({ name, sku, brand, offers }: z.output<typeof Product>): string {
  const offer = Array.isArray(offers) ? offers[0] : offers;
  const price = offer?.price ?? offer?.lowPrice;
  const lines = [
    brand === undefined ? '' : `- Brand: ${typeof brand === 'string' ? brand : brand.name}`,
    sku === undefined ? '' : `- SKU: ${sku}`,
    price === undefined ? '' : `- Price: ${price} ${offer?.priceCurrency ?? ''}`.trimEnd(),
    offer?.availability === undefined
      ? ''
      : `- Availability: ${words(offer.availability.split('/').at(-1) ?? '')}`,
  ];
  const facts = lines.filter(Boolean).map(oneLine);
  return facts.length === 0 ? '' : `## ${oneLine(name)}\n\n${facts.join('\n')}`;
}

function answerText(answer: string): string {
  const { body } = openHtml(answer.slice(0, 20_000));
  return body === null ? '' : htmlToMarkdown(body);
}

function words(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

function oneLine(text: string): string {
  return cleanCharacters(text).replace(/\s+/g, ' ').trim().slice(0, 500);
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** The objects of a document: one, a list, or the list under `@graph`. */
function nodesOf(value: unknown): Record<string, unknown>[] {
  const list = [value].flat().filter(isRecord);
  return list.flatMap((node) =>
    Array.isArray(node['@graph']) ? node['@graph'].filter(isRecord) : [node],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
