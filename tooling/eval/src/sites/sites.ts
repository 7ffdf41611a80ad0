import { APACHE } from './apache.ts';
import { GIMP } from './gimp.ts';
import { LIBREOFFICE } from './libreoffice.ts';
import { POSTGRESQL } from './postgresql.ts';
import type { Site } from './site.ts';

/** Two to tune with, and two to measure with in the end. */
export const SITES: readonly Site[] = [POSTGRESQL, GIMP, LIBREOFFICE, APACHE];
