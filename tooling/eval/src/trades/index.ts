import { bakery } from './bakery.ts';
import { campsite } from './campsite.ts';
import { drivingSchool } from './driving-school.ts';
import { languageSchool } from './language-school.ts';
import { movers } from './movers.ts';
import { museum } from './museum.ts';
import { nursery } from './nursery.ts';
import { plumber } from './plumber.ts';
import { software } from './software.ts';
import { swimming } from './swimming.ts';
import type { Trade } from './trade.ts';
import { vet } from './vet.ts';

export type { Trade } from './trade.ts';

/** All trades, five to tune with and six held out. */
export const TRADES: readonly Trade[] = [
  plumber,
  museum,
  software,
  bakery,
  swimming,
  nursery,
  movers,
  drivingSchool,
  campsite,
  languageSchool,
  vet,
];
