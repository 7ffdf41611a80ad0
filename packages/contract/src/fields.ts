import * as z from 'zod';
import { LIMITS } from './limits.ts';
import './plain-errors.ts';

// NUL cannot be stored by PostgreSQL and lone surrogates cannot be written as UTF-8: both are refused at the door.
const isStorable = (text: string) => !text.includes('\u0000') && text.isWellFormed();

/** Any text from outside that will be stored. One that is too long is looked at no further. */
export const text = (max: number) =>
  z
    .string()
    .max(max, { abort: true })
    .refine(isStorable, 'contains characters that cannot be stored');

/** One line with something in it, outer white space removed. */
export const line = (max: number) => text(max).trim().min(1, 'must not be empty');

/** Control characters, what ends a line, and what turns the reading of all that follows around. */
const MISLEADING = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const VISIBLE = /[^\p{Cc}\p{Cf}\p{Cs}\p{M}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** A `line` that people read in lists and mails: it is one line indeed, reads as it is written, and can be seen. */
export const label = (max: number) =>
  line(max)
    .refine((value) => !MISLEADING.test(value), {
      error: 'contains line breaks or characters that control the text',
      abort: true,
    })
    .refine((value) => value === '' || VISIBLE.test(value), 'has no visible character');

export const Name = label(LIMITS.nameLength);
export const Email = z
  .email('is not an e-mail address')
  .max(LIMITS.emailLength)
  .transform((email) => email.toLowerCase());

/** An absolute http or https address without credentials. */
export const WebUrl = line(LIMITS.urlLength).refine((value) => {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}, 'is not a web address (https://…)');

/**
 * An exact web origin such as `https://shop.example`. A whole left label may be `*`, a port of localhost may be `*`;
 * `null` is what browsers send for a page opened from a file.
 */
export const Origin = line(LIMITS.urlLength)
  .transform((value) => value.toLowerCase().replace(/\/$/, ''))
  .refine(
    (value) =>
      value === 'null' ||
      /^http:\/\/(localhost|127\.0\.0\.1):\*$/.test(value) ||
      /^https?:\/\/(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/.test(value) ||
      /^https?:\/\/\[[0-9a-f:]+\](:\d{1,5})?$/.test(value),
    'is not an origin (https://shop.example)',
  );

/** ISO 8601 time in UTC. */
export const Time = z.iso.datetime();

/** A time that a caller names, from 1970 on: databases do not know all years that ISO 8601 can write. */
export const GivenTime = Time.refine((time) => time >= '1970', 'must not be before 1970');

/** The version that a caller has read; a stale one is a conflict. */
export const GivenVersion = z.int32().optional();

/** BCP 47 language tag. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'is not a language tag');
