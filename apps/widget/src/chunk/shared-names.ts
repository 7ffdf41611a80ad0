/** What the panel shares with the rare chunks: the package, or modules by their path below `src` without its ending. */
export const SHARED = {
  preact: ['Component', 'createElement', 'createRef', 'h'],
  'view/icons': ['Icon'],
  'strings/index': ['fill'],
} as const;
