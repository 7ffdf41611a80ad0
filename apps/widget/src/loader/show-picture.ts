import type { Launcher } from './attributes.ts';
import css from './picture.css?inline';

/** Puts the picture at `url` in the place of the sign, once it is there: what cannot be had leaves the sign. */
export const showPicture =
  (url: string) =>
  ({ button, addStyle }: Launcher): void => {
    const picture = new Image();
    picture.alt = '';
    picture.referrerPolicy = 'no-referrer';
    picture.onload = () => {
      addStyle(css);
      // A text stands beside the picture; without one the picture is in the middle.
      if (button.textContent) picture.style.marginInlineEnd = '0';
      button.prepend(picture);
    };
    picture.src = url;
  };
