/** What a panel needs that fills the screen of a phone. */
export { followViewport } from '../view/follow-viewport.ts';
export { keepFocus } from '../view/keep-focus.ts';
export { default as css } from './small-screen.css?inline';
