import { Plus, Search, X } from 'lucide';
import Form from 'next/form';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { WorkPerson } from '@/cms/types';
import { workCasesPath, workDataPath, workListPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { classes, Hidden } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import styles from './FilterBar.module.css';
import menuStyles from './Menu.module.css';
import { PeopleMenu } from './PeopleMenu';
import { type CaseQuery, countable, statuses, statusOf, toggleStatus, without, writeQuery } from './query';
import { SelectSwitch } from './SelectSwitch';
import { SortMenu } from './SortMenu';
import { StatusMenu } from './StatusMenu';

type Properties = {
  portal: string;
  query: CaseQuery;
  /** By name, those that are asked for; null where the viewer may not know them. */
  asked: { user: WorkPerson | null; office: WorkPerson | null };
  rowName: string | null;
  canAct: boolean;
  words: Words;
  children: ReactNode;
};

/** The filters that are on, each of which can be taken off, and those that can be added. */
export function FilterBar({ portal, query, asked, rowName, canAct, words, children }: Properties) {
  const { t, datesIn } = words;
  const { list } = datesIn('UTC');
  const hrefOf = (wanted: CaseQuery) => workListPath(portal, writeQuery(wanted));
  const on = (key: string, name: string, value: string, left: CaseQuery) => <Chip key={key} href={hrefOf(left)} name={name} value={value} remove={t('workspace.lists.filter.remove', { filter: `${name} ${value}` })} />;
  const add = (key: string, label: string, wanted: CaseQuery) => (
    <Link key={key} href={hrefOf(wanted)} prefetch={false} className={classes(menuStyles.chip, menuStyles.add)} title={t('workspace.lists.filter.add', { filter: label })}>
      <Icon of={Plus} className={menuStyles.icon} /> {label}
    </Link>
  );
  const people = (label: string) => ({
    label,
    add: t('workspace.lists.filter.add', { filter: label }),
    name: t('workspace.lists.filter.people'),
    hint: t('workspace.lists.filter.peopleHint'),
    none: t('workspace.lists.filter.peopleNone'),
    searching: t('workspace.lists.filter.searching'),
    trouble: t('workspace.lists.filter.trouble'),
  });
  const gone = t('workspace.lists.filter.gone');
  const statusSaid = list(statusOf(query).map((name) => t(`workspace.lists.statuses.${name}`).toLocaleLowerCase(words.tag)), 'disjunction');
  return (
    <div className={styles.filters} role="group" aria-label={t('workspace.lists.filter.title')}>
      <Form action={workCasesPath(portal)} className={styles.find} role="search" key={query.q ?? ''}>
        {[...new URLSearchParams(writeQuery(without(query, 'q')))].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Icon of={Search} className={menuStyles.icon} />
        <label htmlFor="find">
          <Hidden>{t('workspace.lists.filter.textLabel')}</Hidden>
        </label>
        <input id="find" name="q" type="search" defaultValue={query.q} placeholder={t('workspace.lists.filter.text')} autoComplete="off" maxLength={200} />
        {query.q ? (
          <Link href={hrefOf(without(query, 'q'))} prefetch={false} className={styles.clear} aria-label={t('workspace.lists.filter.clear')}>
            <Icon of={X} className={menuStyles.icon} />
          </Link>
        ) : (
          <kbd aria-hidden="true">/</kbd>
        )}
        <button className={styles.go}>{t('workspace.lists.filter.find')}</button>
      </Form>
      <div className={styles.chips}>
        {canAct ? <SelectSwitch label={t('workspace.lists.selecting')} /> : null}
        {rowName ? on('row', t('workspace.lists.filter.row'), rowName, without(query, 'row')) : null}
        {query.mine ? on('mine', t('workspace.lists.filter.mine'), t('workspace.lists.filter.mineIs'), without(query, 'mine')) : null}
        <span data-first-filter="">
          <StatusMenu
            label={t('workspace.lists.filter.status')}
            said={statusSaid}
            address={`${workDataPath(portal, 'counts')}?${countable(without(query, 'status'))}`}
            options={statuses.map((name) => ({ key: name, said: t(`workspace.lists.statuses.${name}`), href: hrefOf(toggleStatus(query, name)), chosen: statusOf(query).includes(name) }))}
          />
        </span>
        {query.action ? on('action', t('workspace.lists.filter.action'), t('workspace.lists.filter.actionIs'), without(query, 'action')) : null}
        {query.user ? on('user', t('workspace.lists.filter.user'), asked.user?.name ?? gone, without(query, 'user')) : null}
        {query.office ? on('office', t('workspace.lists.filter.office'), asked.office?.name ?? gone, without(query, 'office')) : null}
        {query.external ? on('external', t('workspace.lists.filter.external'), t('workspace.lists.filter.externalIs'), without(query, 'external')) : null}
        {query.mine ? null : add('mine', t('workspace.lists.filter.addMine'), { ...query, mine: true })}
        {query.action ? null : add('action', t('workspace.lists.filter.addAction'), { ...query, action: true })}
        {query.user ? null : <PeopleMenu kind="member" portal={portal} query={query} address={workDataPath(portal, 'people')} words={people(t('workspace.lists.filter.user'))} />}
        {query.office ? null : <PeopleMenu kind="office" portal={portal} query={query} address={workDataPath(portal, 'people')} words={people(t('workspace.lists.filter.office'))} />}
        {query.external ? null : add('external', t('workspace.lists.filter.external'), { ...query, external: true })}
      </div>
      <span className={styles.rest}>
        <SortMenu
          label={t('workspace.lists.sort.title')}
          orders={[
            { key: 'due', said: t('workspace.lists.sort.due'), href: hrefOf(without(query, 'sort')), chosen: !query.sort },
            { key: 'newest', said: t('workspace.lists.sort.newest'), href: hrefOf({ ...query, sort: 'newest' }), chosen: query.sort === 'newest' },
          ]}
        />
        {children}
      </span>
    </div>
  );
}

function Chip({ href, name, value, remove }: { href: string; name: string; value: string; remove: string }) {
  return (
    <Link href={href} prefetch={false} className={menuStyles.chip} title={remove}>
      <Hidden>{remove}</Hidden>
      <span aria-hidden="true">
        {name} <b>{value}</b>
      </span>
      <Icon of={X} className={menuStyles.icon} />
    </Link>
  );
}
