/** What number words stand for, in the languages that our gates know. */
export const WORD_VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  [
    '1:one|ein|eine|einen|einem|einer|une|una|een|um|uma',
    '2:two|zwei|deux|dos|due|twee|dois|duas|två|dwa|dwie',
    '3:three|drei|trois|tres|tre|drie|três|trzy',
    '4:four|vier|quatre|cuatro|quattro|quatro|fyra|cztery',
    '5:five|fünf|cinq|cinco|cinque|vijf|fem|pięć',
    '6:six|sechs|seis|sei|zes|sex|sześć',
    '7:seven|sieben|sept|siete|sette|zeven|sete|sju|siedem',
    '8:eight|acht|huit|ocho|otto|oito|åtta|osiem',
    '9:nine|neun|neuf|nueve|nove|negen|nio|dziewięć',
    '10:ten|zehn|dix|diez|dieci|tien|dez|tio|dziesięć',
    '11:eleven|elf|onze|once|undici',
    '12:twelve|zwölf|douze|doce|dodici|twaalf|doze|tolv|dwanaście',
    '13:thirteen|dreizehn|treize|trece',
    '14:fourteen|vierzehn|quatorze|catorce|veertien|fjorton|czternaście',
    '15:fifteen|fünfzehn|quinze|quince|quindici|vijftien|femton',
    '16:sixteen|sechzehn|seize',
    '18:eighteen|achtzehn|dix-huit|dieciocho|achttien|arton',
    '20:twenty|zwanzig|vingt|veinte|venti|twintig|vinte|tjugo',
    '24:vierundzwanzig|twenty-four',
    '25:fünfundzwanzig|twenty-five',
    '30:thirty|dreißig|trente|treinta|trenta|dertig|trinta|trettio',
    '40:forty|vierzig|quarante|cuarenta|quaranta',
    '45:forty-five|fünfundvierzig|quarante-cinq',
    '48:forty-eight|achtundvierzig|quarante-huit',
    '50:fifty|fünfzig|cinquante|cincuenta|cinquanta',
    '60:sixty|sechzig|soixante|sesenta|sessanta',
    '70:seventy|siebzig|setenta',
    '80:eighty|achtzig|ochenta',
    '90:ninety|neunzig|noventa|novanta',
    '100:hundred|hundert|cent|cien|cento|honderd|hundra|sto',
  ].flatMap((line) => {
    const [value = '', words = ''] = line.split(':');
    return words.split('|').map((word) => [word, Number(value)] as const);
  }),
);

const NEEDS_UNIT = new Set(
  'one ein eine einen einem einer une una een um uma dos due tre sei sept once elf cent cento sex fem tio sete sto zes dez sette'.split(
    ' ',
  ),
);

/** Whether a number word is another word in some language: it counts only before a unit. */
export const needsUnit = (word: string): boolean => NEEDS_UNIT.has(word);

/** Whether a word stands for a number in some language. */
export const isNumberWord = (word: string): boolean => word.toLowerCase() in WORD_VALUES;

/** "first", "2nd", "dritter": what they count, from 2 to 12. The first is no place in a row as often as one. */
const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    '2:second zweite zweiten zweiter zweites zweitem deuxième segundo segunda secondo seconda tweede andra drugi druga',
    '3:third dritte dritten dritter drittes drittem troisième tercero tercera tercer terzo terza derde terceiro terceira tredje trzeci trzecia',
    '4:fourth vierte vierten vierter viertes quatrième cuarto cuarta quarto quarta vierde fjärde',
    '5:fifth fünfte fünften fünfter fünftes cinquième quinto quinta vijfde femte',
    '6:sixth sechste sechsten sechster sechstes sixième sexto sexta sesto zesde sjätte',
    '7:seventh siebte siebten siebter septième séptimo zevende',
    '8:eighth achte achten achter huitième octavo achtste',
    '9:ninth neunte neunten neunter neuvième noveno',
    '10:tenth zehnte zehnten zehnter dixième décimo',
    '11:eleventh elfte elften',
    '12:twelfth zwölfte zwölften douzième',
  ].flatMap((line) => {
    const [value = '', words = ''] = line.split(':');
    return words.split(' ').map((word) => [word, Number(value)] as const);
  }),
);

const ORDINAL = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}])(?:(${[...ORDINALS.keys()].join('|')})|(\p{Nd}{1,2})(?:nd|rd|th|e|ème|ª|º))(?![\p{L}])`,
  'giu',
);

/** The places in a row that a text names, from the second on. "Quarter" and "30 seconds" are none. */
export function ordinals(text: string): number[] {
  const found: number[] = [];
  for (const [, word, digits] of text.matchAll(ORDINAL)) {
    const value = word === undefined ? Number(digits) : ORDINALS.get(word.toLowerCase());
    if (value !== undefined && value > 1) found.push(value);
  }
  return found;
}
