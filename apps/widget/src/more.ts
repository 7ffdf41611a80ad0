/** What the loader fetches when a page uses it: the line above the launcher, and the chat as an element of the page. */
export { connectElement } from './more/connect-element.ts';
export { showTeaser } from './more/teaser.ts';
