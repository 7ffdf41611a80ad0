import type { Box } from './page-space.ts';

/** Text of one object of a page, in points from the top left corner of the upright page. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
  /** Names the font inside the document. */
  readonly font: string;
  readonly isRightToLeft: boolean;
  /** Written along the side or upside down. */
  readonly isTurned: boolean;
  /** The page object that holds it. */
  readonly object: number;
  /** What it covers, in points of the upright page. */
  readonly box: Box;
  /** Why no reader of the page sees it. */
  readonly unseen?: string;
}
