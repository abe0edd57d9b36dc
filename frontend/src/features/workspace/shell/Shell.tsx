import { LogOut, Search } from 'lucide';
import type { ReactNode } from 'react';
import type { Member, Portal } from '@/cms/types';
import { accountPath, workCasesPath, workListPath, workPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { classes, Hidden, SkipLink } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { statuses } from '../cases/query';
import type { CommandFinder } from '../command-menu/commandItems';
import { CommandMenu, type CommandWords } from '../command-menu/CommandMenu';
import { OpenMenu } from '../command-menu/OpenMenu';
import { signOutAction } from '../sign-in/signOut';
import { initialsOf, roleOf } from './member';
import { PlaceLink } from './PlaceLink';
import { type PlaceKey, placesFor } from './places';
import styles from './Shell.module.css';
import { WorkBrand } from './WorkBrand';

/** A list of cases that somebody has kept, with how many there are now. */
export type SavedView = { name: string; href: string; count: string };

type Properties = { portal: Portal; member: Member; words: Words; counts?: Partial<Record<PlaceKey, string | undefined>>; savedViews?: SavedView[]; finders?: CommandFinder[]; children: ReactNode };

const most = 20;

/** What stands around each page of the workspace: the rail, the bar with the search, on a phone the dock; and the command menu. */
export function Shell({ portal, member, words, counts = {}, savedViews = [], finders = [], children }: Properties) {
  const { t } = words;
  const home = workPath(portal.key);
  const cases = workCasesPath(portal.key);
  const account = accountPath(portal.key);
  const named = placesFor(member).map(({ key, icon, path }) => ({ key, icon, href: path(portal.key), label: t(`workspace.places.${key}`) }));
  const goTo = { heading: t('workspace.menu.goTo'), items: [...named.map(({ key, href, label }) => ({ href, label, icon: key })), { href: account, label: t('workspace.you.title'), icon: 'account' as const }] };
  return (
    <CommandMenu places={goTo} finders={finders} casesPath={workListPath(portal.key, `q={typed}&status=${statuses.join(',')}`)} words={commandWords(words)}>
      <SkipLink>{t('page.skip')}</SkipLink>
      <div className={styles.shell}>
        <header className={styles.head}>
          <div className={styles.rail}>
            <WorkBrand portal={portal} href={home} />
            <nav className={styles.nav} aria-label={t('workspace.main')}>
              <ul>
                {named.map(({ key, icon, href, label }) => (
                  <li key={key}>
                    <PlaceLink href={href} below={key !== 'dashboard'} title={label}>
                      <Icon of={icon} className={styles.icon} />
                      <span className={styles.label}>{label}</span>
                      {counts[key] ? <span className={styles.count}>{counts[key]}</span> : null}
                    </PlaceLink>
                  </li>
                ))}
              </ul>
              {savedViews.length > 0 ? (
                <>
                  <h2 id="saved-views">{t('workspace.savedViews')}</h2>
                  <ul aria-labelledby="saved-views">
                    {savedViews.map(({ name, href, count }) => (
                      <li key={href}>
                        <PlaceLink href={href}>
                          {name} <span className={styles.count}>{count}</span>
                        </PlaceLink>
                      </li>
                    ))}
                  </ul>
                </>
              ) : null}
            </nav>
            <div className={styles.me}>
              <PlaceLink href={account} title={member.name}>
                <span className={styles.initials} aria-hidden="true">
                  {initialsOf(member.name)}
                </span>
                <span className={styles.who}>
                  <b>{member.name}</b>
                  <span>{roleOf(member, words)}</span>
                </span>
              </PlaceLink>
              <form action={signOutAction}>
                <input type="hidden" name="portal" value={portal.key} />
                <button className={styles.out} title={t('workspace.signOut')}>
                  <Icon of={LogOut} className={styles.icon} />
                  <Hidden>{t('workspace.signOut')}</Hidden>
                </button>
              </form>
            </div>
          </div>
          <div className={styles.top}>
            <div className={styles.brandOnPhone}>
              <WorkBrand portal={portal} href={home} />
            </div>
            <OpenMenu className={styles.command} casesPath={cases}>
              <Icon of={Search} className={styles.icon} />
              <span>{t('workspace.menu.open')}</span>
              <kbd aria-hidden="true">Ctrl K</kbd>
            </OpenMenu>
          </div>
        </header>
        <main id="main" className={styles.main} tabIndex={-1}>
          {children}
        </main>
        <nav className={styles.dock} aria-label={t('workspace.main')}>
          <ul>
            {named.map(({ key, icon, href, label }) => (
              <li key={key}>
                <PlaceLink href={href} below={key !== 'dashboard'}>
                  <Icon of={icon} className={styles.dockIcon} />
                  {label}
                </PlaceLink>
              </li>
            ))}
            <li>
              <OpenMenu casesPath={cases}>
                <Icon of={Search} className={styles.dockIcon} />
                {t('workspace.places.search')}
              </OpenMenu>
            </li>
            <li>
              <PlaceLink href={account}>
                <span className={classes(styles.initials, styles.dockInitials)} aria-hidden="true">
                  {initialsOf(member.name)}
                </span>
                {t('workspace.places.account')}
              </PlaceLink>
            </li>
          </ul>
        </nav>
      </div>
    </CommandMenu>
  );
}

function commandWords({ t }: Words): CommandWords {
  return {
    title: t('workspace.menu.title'),
    label: t('workspace.menu.label'),
    placeholder: t('workspace.menu.placeholder'),
    none: t('workspace.menu.none'),
    searching: t('workspace.menu.searching'),
    trouble: t('workspace.menu.trouble'),
    close: t('workspace.menu.close'),
    onThis: t('workspace.menu.onThis'),
    searchAll: t('workspace.menu.searchAll', { typed: '{typed}' }),
    keys: t.rich('workspace.menu.keys', { k: (part: ReactNode) => <kbd>{part}</kbd> }),
    // The browser gets no rules of plurals: it picks from what has been worded.
    found: Array.from({ length: most + 1 }, (_, count) => t('workspace.menu.found', { count })),
  };
}
