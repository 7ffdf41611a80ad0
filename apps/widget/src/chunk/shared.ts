import { Component, createElement, createRef, h } from 'preact';
import { fill } from '../strings/index.ts';
import { Icon } from '../view/icons.tsx';
import type { SHARED } from './shared-names.ts';

/**
 * What the panel hands to a rare chunk, so that there is one Preact in a panel whatever address it came from. The build
 * replaces imports of these modules in a chunk by their namesakes here.
 */
export const shared = {
  preact: { Component, createElement, createRef, h },
  'view/icons': { Icon },
  'strings/index': { fill },
} satisfies { [Path in keyof typeof SHARED]: Record<(typeof SHARED)[Path][number], unknown> };
