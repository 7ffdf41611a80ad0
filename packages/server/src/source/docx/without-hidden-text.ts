/**
 * Empties the runs of a WordprocessingML part that a reader does not see: marked as hidden, or smaller than two
 * points. White text stays: heads of tables have it on a dark ground.
 */
export function withoutHiddenText(xml: Buffer): Buffer {
  const source = xml.toString('utf8');
  const kept: string[] = [];
  let from = 0;
  for (let at = source.indexOf('<w:rPr>'); at !== -1; at = source.indexOf('<w:rPr>', from)) {
    const end = source.indexOf('</w:rPr>', at);
    if (end === -1) break;
    kept.push(source.slice(from, end));
    from = end;
    if (!HIDDEN.test(source.slice(at, end))) continue;
    const runEnd = source.indexOf('</w:r>', end);
    // Properties of a paragraph mark come before any run ends.
    const paragraphEnd = source.indexOf('</w:pPr>', end);
    if (runEnd === -1 || (paragraphEnd !== -1 && paragraphEnd < runEnd)) continue;
    kept.push(source.slice(end, runEnd).replace(TEXT, ''));
    from = runEnd;
  }
  kept.push(source.slice(from));
  return Buffer.from(kept.join(''), 'utf8');
}

const HIDDEN =
  /<w:(?:vanish|webHidden|specVanish)(?:\s+w:val="(?:1|true|on)")?\s*\/>|<w:sz\s+w:val="[0-3]"/;
const TEXT = /<w:t(?:\s[^>]{0,100})?>[^<]*<\/w:t>/g;
