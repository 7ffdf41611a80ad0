/** `from` and `to` are days of the reader's calendar (2026-11-30), both inclusive; what is off is empty. */
export type AuditFilters = {
  action: string;
  actor: string;
  client: string;
  target: string;
  from: string;
  to: string;
};

const NAMES = ['action', 'actor', 'client', 'target', 'from', 'to'] as const;

/** The filters in an address; days that are none count as no filter. */
export function readFilters(query: URLSearchParams): AuditFilters {
  const text = (name: keyof AuditFilters) => query.get(name) ?? '';
  return {
    action: text('action'),
    actor: text('actor'),
    client: text('client'),
    target: text('target'),
    from: dayOf(text('from')) ? text('from') : '',
    to: dayOf(text('to')) ? text('to') : '',
  };
}

/** The address of some filters, without those that are off. */
export function writeFilters(filters: AuditFilters): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of NAMES) if (filters[name]) query.set(name, filters[name]);
  return query;
}

export const isFiltered = (filters: AuditFilters): boolean => writeFilters(filters).size > 0;

/** What the list and the export are asked for. The last day is there as a whole. */
export function toQuery(filters: AuditFilters) {
  const { action, actor, client, target } = filters;
  const [from, to] = [dayOf(filters.from), dayOf(filters.to)];
  to?.setDate(to.getDate() + 1);
  return {
    ...(action && { action }),
    ...(actor && { actor }),
    ...(client && { clientId: client }),
    ...(target && { target }),
    ...(from && { from: from.toISOString() }),
    ...(to && { to: to.toISOString() }),
  };
}

/** Midnight at the beginning of a day, in the reader's time. */
function dayOf(text: string): Date | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const day = new Date(`${text}T00:00`);
  return Number.isNaN(day.getTime()) || day.getFullYear() < 1971 ? null : day;
}
