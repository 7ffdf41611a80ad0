import { ar } from './ar.ts';
import { de } from './de.ts';
import type { Translation } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/** The panel's texts by language, English aside. The build writes each into a file that is loaded when it is wanted. */
export const translations = {
  ...{ ar, de, es, fr, it, ja, nl, pl, pt, tr, zh },
} satisfies Record<string, Translation>;
