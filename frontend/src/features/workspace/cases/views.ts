import type { WorkViews } from '@/cms/types';
import { workListPath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';
import { countable, plainQuery, readQuery } from './query';

/** A list that has a name: one that everybody has, or one that the member has kept (then with its id). */
export type NamedView = { id: string | null; name: string; href: string; query: string; count: string };

export function namedViews({ standard, saved }: WorkViews, portal: string, { t, tag }: Words): NamedView[] {
  const number = numberFormat(tag);
  const said = ({ count, more }: { count: number; more: boolean }) => `${number.format(count)}${more ? '+' : ''}`;
  const view = (id: string | null, name: string, asked: string, counted: { count: number; more: boolean }): NamedView => {
    const query = plainQuery(asked);
    return { id, name, query, href: workListPath(portal, query), count: said(counted) };
  };
  return [
    ...standard.map(({ view: name, query, ...counted }) => view(null, t(`workspace.lists.standard.${name}`), query, counted)),
    ...saved.map(({ id, name, query, ...counted }) => view(id, name, query, counted)),
  ];
}

/** The view that one is looking at; whatever the order, it is the same list. */
export function currentView(views: readonly NamedView[], query: string): NamedView | null {
  const bare = (asked: string) => countable(readQuery(Object.fromEntries(new URLSearchParams(asked))));
  return views.find((view) => view.query === query) ?? views.find((view) => bare(view.query) === bare(query)) ?? null;
}
