import { expect, it } from 'vitest';
import { ownOrigins, readEnvironment } from './env.ts';

it('works with nothing set: embedded parts, no model, loopback', () => {
  const env = readEnvironment({});
  expect(env).toMatchObject({ host: '127.0.0.1', databaseUrl: undefined, openai: undefined });
  expect(env.publicUrl).toBe('http://localhost:3000');
  expect(env.allowPrivateCrawl).toBe(false);
});

it('names every bad variable and shows no value', () => {
  const bad = { PORT: 'x-secret', SECRET_KEY: 'short-secret', DATABASE_URL: 'mysql://secret' };
  expect(() => readEnvironment(bad)).toThrow(/PORT[\s\S]*SECRET_KEY[\s\S]*DATABASE_URL/);
  expect(() => readEnvironment(bad)).not.toThrow(/x-secret|mysql/);
});

it('treats an empty variable as unset', () => {
  expect(readEnvironment({ DATABASE_URL: '', PORT: '' }).port).toBe(3000);
});

it('refuses several processes on the embedded database', () => {
  expect(() => readEnvironment({ ROLE: 'worker' })).toThrow(/one process only/);
});

it('takes a base URL without a key as a model that wants none', () => {
  const env = readEnvironment({ OPENAI_BASE_URL: 'http://127.0.0.1:8080/v1' });
  expect(env.openai).toMatchObject({ apiKey: 'none', model: 'gpt-4o-mini' });
});

it('counts both names of the own machine as its own pages', () => {
  expect(ownOrigins({ publicUrl: 'http://localhost:4000' })).toEqual([
    'http://localhost:4000',
    'http://127.0.0.1:4000',
  ]);
  expect(ownOrigins({ publicUrl: 'https://pixel.example' })).toEqual(['https://pixel.example']);
});
