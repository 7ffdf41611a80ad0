import type { CDPSession } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useStage } from './stage-browser.ts';
import { WIDGET_STATES } from './widget-states.ts';

const SPOKEN = ['expanded', 'pressed', 'disabled', 'modal', 'invalid', 'live', 'hasPopup', 'level'];

const LOOKS = 4;

type Tree = Awaited<ReturnType<typeof readTree>>;
const readTree = async (session: CDPSession) =>
  (await session.send('Accessibility.getFullAXTree')).nodes;

/** The tree as a screen reader meets it: role, name and state, a line each. Groups without a name are left out,
 * and the text that a name repeats. */
function tell(nodes: Tree): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (id: string, depth: number, over = ''): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '').trim();
    if (role === 'StaticText' && name === over) return;
    const states = (node.properties ?? [])
      .filter(
        ({ name: state, value }) =>
          SPOKEN.includes(state) &&
          value.value !== false &&
          value.value !== 'false' &&
          value.value !== 'off',
      )
      .map(({ name: state, value }) => (value.value === true ? state : `${state}=${value.value}`));
    const isSilent =
      node.ignored ||
      ['InlineTextBox', 'none', 'LineBreak', 'ListMarker'].includes(role) ||
      (role === 'generic' && !name && states.length === 0);
    if (!isSilent) {
      const value = node.value?.value ? ` value="${node.value.value}"` : '';
      lines.push(
        `${'  '.repeat(depth)}${role}${name ? ` "${name}"` : ''}${value} ${states.join(' ')}`.trimEnd(),
      );
    }
    for (const child of node.childIds ?? [])
      walk(child, isSilent ? depth : depth + 1, isSilent ? over : name);
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  if (root) walk(root.nodeId, 0);
  return `${lines.join('\n')}\n`;
}

/** Rare parts come a moment after the rest: waits until the tree is the same for several looks, and nothing loads. */
async function settled(read: () => Promise<string>): Promise<void> {
  let before = '';
  let same = 0;
  await expect
    .poll(
      async () => {
        const now = await read();
        same = now === before && !now.includes('"Loading"') ? same + 1 : 0;
        before = now;
        return same;
      },
      { interval: 100 },
    )
    .toBeGreaterThanOrEqual(LOOKS);
}

describe.runIf(inject('demo'))('a screen reader meets', () => {
  const openScene = useStage();

  test.each(Object.entries(WIDGET_STATES))('%s', async (name, enter) => {
    const scene = await openScene();
    await enter(scene);
    const session = await scene.page.context().newCDPSession(scene.page);
    const file = `./trees/${name.replaceAll(' ', '-')}.txt`;
    await settled(async () => tell(await readTree(session)));
    await expect(tell(await readTree(session))).toMatchFileSnapshot(file);
  });
});
