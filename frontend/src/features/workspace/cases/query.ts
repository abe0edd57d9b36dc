import type { ListedCase } from '@/cms/types';

export type CaseStatus = ListedCase['status'];

export const statuses: readonly CaseStatus[] = ['open', 'waiting', 'closed', 'cancelled'];
export const flags = ['mine', 'action', 'external'] as const;
export const whens = ['today', 'tomorrow', 'later'] as const;
const open: readonly CaseStatus[] = ['open', 'waiting'];

/** What a list of cases is asked for, in the words of its address (EH-11). */
export type CaseQuery = Partial<Record<(typeof flags)[number], true>> & {
  status?: CaseStatus[];
  user?: string;
  office?: string;
  q?: string;
  row?: string;
  when?: (typeof whens)[number];
  sort?: 'newest';
};

export type Asked = Record<string, string | string[] | undefined>;

const rowName = /^[A-Za-z]{1,40}$/;

/** Reads an address. What nobody could have asked for is passed over: an address may be typed, or old. */
export function readQuery(asked: Asked): CaseQuery {
  const one = (name: string) => {
    const value = asked[name];
    return (Array.isArray(value) ? value[0] : value)?.trim() || undefined;
  };
  const given = one('status')?.split(',') ?? [];
  const status = statuses.filter((name) => given.includes(name));
  const row = rowName.test(one('row') ?? '') ? one('row') : undefined;
  const when = row ? whens.find((name) => name === one('when')) : undefined;
  const [user, office, q] = [one('user')?.slice(0, 64), one('office')?.slice(0, 64), one('q')?.slice(0, 200)];
  return {
    ...Object.fromEntries(flags.filter((flag) => one(flag) === 'true').map((flag) => [flag, true])),
    ...(status.length > 0 && !isUsual(status, row) && { status }),
    ...(user && { user }),
    ...(office && { office }),
    ...(q && { q }),
    ...(row && { row }),
    ...(when && { when }),
    ...(one('sort') === 'newest' && { sort: 'newest' as const }),
  };
}

/** Open and waiting are what a list shows unless it is asked for others; behind this row of the dashboard stand cases that have ended, too. */
const usual = (row: string | undefined): readonly CaseStatus[] => (row === 'invoices' ? statuses : open);

const isUsual = (status: readonly CaseStatus[], row: string | undefined) => status.length === usual(row).length && usual(row).every((name) => status.includes(name));

export const statusOf = ({ status, row }: CaseQuery): readonly CaseStatus[] => status ?? usual(row);

/** The same in one way of writing, by which views are recognised: names in order. */
export function writeQuery(query: CaseQuery): string {
  const entries = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): [string, string] => [name, Array.isArray(value) ? value.join(',') : String(value)]);
  return new URLSearchParams(entries.sort(([left], [right]) => (left < right ? -1 : 1))).toString();
}

/** The same without some of it; a row goes with its day. */
export function without(query: CaseQuery, ...names: (keyof CaseQuery)[]): CaseQuery {
  const left = { ...query };
  for (const name of names) delete left[name];
  if (names.includes('row')) delete left.when;
  return left;
}

/** The same with one status more, or less; never with none. */
export function toggleStatus(query: CaseQuery, status: CaseStatus): CaseQuery {
  const now = statusOf(query);
  const wanted = statuses.filter((name) => (name === status ? !now.includes(name) : now.includes(name)));
  return readQuery({ ...Object.fromEntries(new URLSearchParams(writeQuery(query))), status: wanted.join(',') });
}

/** What a view's own query says, in this way of writing. */
export const plainQuery = (query: string): string => writeQuery(readQuery(Object.fromEntries(new URLSearchParams(query))));

/** What is counted: the order of a list changes nothing about how long it is. */
export const countable = (query: CaseQuery): string => writeQuery(without(query, 'sort'));
