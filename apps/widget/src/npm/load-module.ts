// In the place of `loader/load-module.ts`: parts of the package, which the program's own bundler takes along.

export const loadPanel = () => import('../panel-entry.ts');

export const loadMore = () => import('../more.ts');
