import { expect, it } from 'vitest';
import { detailsOf } from './details-of.ts';

it('shows a value with how it was before', () => {
  expect(detailsOf({ role: 'user', status: 'active', clients: 2, roleBefore: 'admin' })).toEqual([
    ['Role', 'admin → user'],
    ['Status', 'active'],
    ['Clients', '2'],
  ]);
  expect(detailsOf({ from: 'analyzing', to: 'ready', progress: 100 })).toEqual([
    ['Changed', 'analyzing → ready'],
    ['Progress', '100'],
  ]);
});

it('writes names and fields as people do', () => {
  expect(detailsOf({ fields: 'modelSettings persona', minPass: 0.9, none: true })).toEqual([
    ['Fields', 'model settings, persona'],
    ['Pass rate needed', '90 %'],
    ['Taken away', 'Yes'],
  ]);
});

it('leaves nothing out that looks like one half of a pair', () => {
  expect(detailsOf({ from: 'import', askedBefore: 3 })).toEqual([
    ['Asked before', '3'],
    ['From', 'import'],
  ]);
  expect(detailsOf({})).toEqual([]);
});
