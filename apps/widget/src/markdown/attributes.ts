/** What may be wider than the panel takes focus, so that the keyboard can scroll it. */
export const SCROLLABLE = { tabIndex: 0 };

export const LINK_REL = 'noopener noreferrer nofollow';
