import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { anyOf } from '../statement/any-of.ts';

const ADVISED = anyOf(
  `recommend\\p{L}*|suggest(?:ed|s)?|advis(?:e|ed|able)|ideally|preferably|best to|empf[eoi]hl\\p{L}*|empfehl\\p{L}*|ratsam|idealerweise|am besten|möglichst|conseill\\p{L}*|recommand\\p{L}*|de préférence|idéalement|recom\\p{L}{1,3}nd\\p{L}*|aconsej\\p{L}*|preferiblemente|idealmente|consigli\\p{L}*|raccomand\\p{L}*|preferibilmente|aanbevolen|raden \\p{L}+ aan|bij voorkeur`,
);
const DUE = anyOf(
  `must|mandatory|compulsory|obligatory|obliged|required|requires|have to|has to|need to|needs to|muss|müssen|musst|müsst|pflicht|verpflichtend|vorgeschrieben|zwingend|obligatoire|obligatoirement|devez|doit|doivent|faut|obligatori[oa]s?|debe|deben|tiene que|hay que|deve|devono|dovete|bisogna|verplicht|moet|moeten`,
);
const WISHED = anyOf(`should|would|sollten?|devriez|devrait|debería[ns]?|dovreste|dovrebbe`);

/** "It is compulsory to order more" of "we recommend ordering more", and "should ideally be booked" of "must be booked". */
export function isOtherFirmness({ facts: { form } }: Claim, units: readonly Said[]): boolean {
  const says = (saying: RegExp) => units.some((unit) => saying.test(unit.plain));
  if (ADVISED.test(form)) return !DUE.test(form) && says(DUE) && !says(ADVISED) && !says(WISHED);
  return DUE.test(form) && says(ADVISED) && !says(DUE);
}
