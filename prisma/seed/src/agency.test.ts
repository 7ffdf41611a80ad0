import { readFileSync, statSync } from 'node:fs';
import { CreateBot, CreateClient } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { acceptanceQuestions, agency } from './agency.ts';

const folder = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe.each(agency.clients)('$name', (client) => {
  const path = (file: string) => `documents/${client.key}/${file}`;
  const files: readonly string[] = client.documents.map((document) => document.file);

  it('ships every document in a sane size', () => {
    for (const file of files) {
      const { size } = statSync(new URL(path(file), folder));
      expect(size, file).toBeGreaterThan(1_500);
      expect(size, file).toBeLessThan(200_000);
    }
  });

  it('describes a client and a bot that the contract accepts', () => {
    const { key, bot, documents, conversations, ...details } = client;
    const { name, language, theme, ...persona } = bot;
    const CreatedBot = CreateBot.omit({ clientId: true });
    expect(CreateClient.safeParse(details).error).toBeUndefined();
    expect(CreatedBot.safeParse({ name, language, theme, persona }).error).toBeUndefined();
  });

  it('names every document once, on its own website', () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
    expect(new Set(files).size).toBe(files.length);
    for (const { url } of client.documents) expect(url.startsWith(client.website)).toBe(true);
  });

  it('opens its PDF and DOCX files with the right signature', () => {
    for (const file of files.filter((name) => name.endsWith('.pdf')))
      expect(read(path(file)).startsWith('%PDF-')).toBe(true);
    for (const file of files.filter((name) => name.endsWith('.docx')))
      expect(read(path(file)).startsWith('PK')).toBe(true);
  });

  it('links only to documents that exist', () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const links = [...read(path(file)).matchAll(/href="([^":#]+)"/g)].map((match) => match[1]);
      const extra = ['index.html', 'site.css'];
      expect([...files, ...extra]).toEqual(expect.arrayContaining(links));
    }
  });

  it('has visits with questions in every one, newest first', () => {
    const days = client.conversations.map((visit) => visit.daysAgo);
    expect(days.length).toBeGreaterThanOrEqual(12);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    for (const visit of client.conversations) expect(visit.turns.length).toBeGreaterThan(0);
  });

  it('holds the evidence for each acceptance question', () => {
    const { answerable, unanswerable } = acceptanceQuestions[client.key];
    expect(answerable).toHaveLength(10);
    expect(unanswerable).toHaveLength(5);
    for (const { file, mustContain } of answerable) {
      expect(files).toContain(file);
      expect(plain(read(path(file)))).toContain(mustContain);
    }
  });
});

describe('the shop page', () => {
  const shop = read('shop/index.html');
  const prices = new Map(
    read('documents/larkfell-cycles/price-list.csv')
      .split('\n')
      .map((line) => line.split(','))
      .map(([sku = '', product = '', , price = '']) => [sku, { product, price: Number(price) }]),
  );

  it('shows every product with the name and price of the price list', () => {
    const cards = [
      ...shop.matchAll(/data-sku="([^"]+)"[\s\S]*?<h3>(.*?)<\/h3>[\s\S]*?£([\d,]+)</g),
    ];
    expect(cards.length).toBe(12);
    for (const [, sku = '', product, price = ''] of cards)
      expect(prices.get(sku)).toEqual({ product, price: Number(price.replace(',', '')) });
  });

  it('keeps its placeholders and loads nothing from other origins', () => {
    for (const name of ['ORIGIN', 'BOT_PUBLIC_ID', 'CHAT_URL_CLINIC', 'CHAT_URL_HOTEL'])
      expect(shop).toContain(`{{${name}}}`);
    expect(shop).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it('lists every HTML document of its client in the index and the site map', () => {
    const [larkfell] = agency.clients;
    for (const { file } of larkfell.documents.filter((page) => page.mediaType === 'text/html')) {
      expect(read('shop/site/index.html')).toContain(`href="${file}"`);
      expect(read('shop/site/sitemap.xml')).toContain(`/demo/site/${file}<`);
    }
  });
});
