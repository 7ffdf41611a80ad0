import type { Persona } from '@pixel/contract';

type Options<Value extends string> = readonly { value: Value; label: string }[];

export const TONES = [
  { value: 'friendly', label: 'Friendly' },
  { value: 'professional', label: 'Professional' },
  { value: 'playful', label: 'Playful' },
  { value: 'concise', label: 'Concise' },
  { value: 'empathetic', label: 'Empathetic' },
] as const satisfies Options<Persona['tone']>;

export const LENGTHS = [
  { value: 'short', label: 'Short' },
  { value: 'medium', label: 'Medium' },
  { value: 'detailed', label: 'Detailed' },
] as const satisfies Options<Persona['length']>;

export const FORMALITIES = [
  { value: 'informal', label: 'Informal' },
  { value: 'neutral', label: 'Neutral' },
  { value: 'formal', label: 'Formal' },
] as const satisfies Options<Persona['formality']>;
