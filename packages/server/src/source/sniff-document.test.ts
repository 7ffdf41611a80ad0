import { describe, expect, it } from 'vitest';
import { sniffDocument } from './sniff-document.ts';

const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj');
const ZIP = Buffer.from('PK\u0003\u0004rest', 'latin1');
const HTML = Buffer.from('<!DOCTYPE html><html><body>x');
const TEXT = Buffer.from('Just some words.\nAnd more of them.');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const kindOf = (head: Buffer, name = '', mediaType = '') =>
  sniffDocument({ head, name, mediaType });

describe('sniffDocument', () => {
  it.each([
    [PDF, 'a.pdf', '', 'pdf'],
    [PDF, '', 'application/pdf', 'pdf'],
    [PDF, 'a.PDF', 'application/octet-stream', 'pdf'],
    [ZIP, 'a.docx', WORD, 'docx'],
    [ZIP, '', WORD, 'docx'],
    [HTML, 'a.html', 'text/html', 'html'],
    [HTML, '', '', 'html'],
    [HTML, 'https://x.example/a.php', 'text/html', 'html'],
    [TEXT, 'a.md', 'text/plain', 'markdown'],
    [TEXT, 'a.txt', '', 'text'],
    [TEXT, 'a.csv', 'text/plain', 'csv'],
    [TEXT, 'https://x.example/a.md', 'text/plain', 'text'],
    [TEXT, '', 'text/markdown; charset=utf-8', 'markdown'],
    [Buffer.from('\ufeffa,b\n1,2'), 'x.csv', '', 'csv'],
    [Buffer.from('\ufeffhello', 'utf16le'), 'x.txt', '', 'text'],
  ] as const)('#58 reads %# as what it is', (head, name, mediaType, kind) => {
    expect(kindOf(head, name, mediaType)).toBe(kind);
  });

  it.each([
    ['HTML called a PDF', HTML, 'a.pdf', ''],
    ['text called a PDF', TEXT, 'a.pdf', 'application/pdf'],
    ['a PDF called text', PDF, 'a.txt', ''],
    ['a PDF called Word', PDF, 'a.docx', ''],
    ['an archive called text', ZIP, 'a.txt', ''],
    ['an archive called a PDF', ZIP, 'a.pdf', ''],
    ['an archive', ZIP, 'a.zip', ''],
    ['HTML called text', HTML, 'a.txt', 'text/plain'],
    ['HTML called CSV', HTML, 'a.csv', ''],
    ['text called Word', TEXT, 'a.docx', ''],
    ['an old Word file', OLE, 'a.doc', ''],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'a.png', 'image/png'],
    ['a picture called text', Buffer.from('89504e470d0a1a0a', 'hex'), 'a.txt', ''],
    ['a program', Buffer.from('\u007fELF\u0002\u0001\u0000\u0000\u0000\u0000'), 'a', ''],
    ['a program called text', Buffer.from('\u007fELF\u0002\u0001'), 'a.txt', ''],
    ['HTML with a PDF inside', Buffer.from('<html><script>x</script>%PDF-1.4'), 'a.pdf', ''],
    ['bytes with NULs', Buffer.from('a\u0000b\u0000\u0000\u0001\u0002c'), 'a.txt', ''],
    ['RTF', Buffer.from('{\\rtf1 hello}'), 'a.txt', ''],
    ['gzip', Buffer.from('1f8b08', 'hex'), 'a.csv', ''],
    ['an unknown ending', TEXT, 'a.xyz', ''],
    ['a double ending', PDF, 'a.pdf.exe.txt', ''],
  ])('#58 refuses %s', (_, head, name, mediaType) => {
    expect(() => kindOf(head, name, mediaType)).toThrow(
      expect.objectContaining({ code: 'unsupported-type' }),
    );
  });

  it('says that a file is empty, or has a password', () => {
    expect(() => kindOf(Buffer.alloc(0), 'a.txt')).toThrow(
      expect.objectContaining({ code: 'empty' }),
    );
    expect(() => kindOf(OLE, 'a.docx')).toThrow(
      expect.objectContaining({ code: 'password-protected' }),
    );
  });
});
