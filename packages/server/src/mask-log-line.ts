import { maskPersonalData } from '@pixel/text';

/** A finished line of the log without personal data. A line of JSON stays one. */
export const maskLogLine = (line: string): string => maskPersonalData(line).text;
