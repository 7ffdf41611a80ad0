import type { Bot } from '@pixel/contract';
import { useOutletContext } from 'react-router';

/** The bot whose pages these are, from the frame around them. */
export const useBot = (): Bot => useOutletContext<Bot>();
