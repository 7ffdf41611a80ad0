import { de } from './de.ts';
import type { Strings } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

/** The panel's texts by language, English aside. The build writes each into a file that is loaded when it is wanted. */
export const translations: Readonly<Record<string, Strings>> = { de, es, fr, it, nl, pl, pt };
