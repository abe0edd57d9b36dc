import { Search } from 'lucide';
import type { ReactNode } from 'react';
import type { Member, Portal } from '@/cms/types';
import { accountPath, workPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { hiddenWhere, SkipLink } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import type { CommandFinder } from '../command-menu/commandItems';
import { CommandMenu, type CommandWords } from '../command-menu/CommandMenu';
import { OpenMenu } from '../command-menu/OpenMenu';
import { Dock } from './Dock';
import { namedPlaces, type PlaceKey } from './places';
import { Rail, type SavedView } from './Rail';
import { searchedIn } from './searched';
import styles from './Shell.module.css';
import { WorkBrand } from './WorkBrand';

type Properties = { portal: Portal; member: Member; words: Words; counts?: Partial<Record<PlaceKey, string | undefined>>; savedViews?: SavedView[]; finders?: CommandFinder[]; children: ReactNode };

const most = 20;

/** What stands around each page of the workspace: the rail, the bar with the search, on a phone the dock; and the command menu. */
export function Shell({ portal, member, words, counts = {}, savedViews = [], finders = [], children }: Properties) {
  const { t } = words;
  const home = workPath(portal.key);
  const searched = searchedIn(portal, words);
  const account = accountPath(portal.key);
  const named = namedPlaces(member, portal.key, words);
  const goTo = { heading: t('workspace.menu.goTo'), items: [...named.map(({ key, href, label }) => ({ href, label, icon: key })), { href: account, label: t('workspace.you.title'), icon: 'account' as const }] };
  return (
    <CommandMenu places={goTo} finders={finders} casesPath={searched.found} words={commandWords(words, searched)}>
      <SkipLink>{t('page.skip')}</SkipLink>
      <div className={styles.shell}>
        <header className={styles.head}>
          <Rail portal={portal} member={member} words={words} places={named} counts={counts} savedViews={savedViews} />
          <div className={styles.top}>
            <div className={styles.brandOnPhone}>
              <WorkBrand portal={portal} href={home} />
            </div>
            <OpenMenu className={styles.command} casesPath={searched.list}>
              <Icon of={Search} className={styles.icon} />
              <span className={hiddenWhere.phone}>{searched.open}</span>
              <kbd aria-hidden="true">Ctrl K</kbd>
            </OpenMenu>
          </div>
        </header>
        <main id="main" className={styles.main} tabIndex={-1}>
          {children}
        </main>
        <Dock portal={portal} member={member} words={words} places={named} />
      </div>
    </CommandMenu>
  );
}

function commandWords({ t }: Words, { placeholder, searchAll }: ReturnType<typeof searchedIn>): CommandWords {
  return {
    title: t('workspace.menu.title'),
    label: t('workspace.menu.label'),
    placeholder,
    none: t('workspace.menu.none'),
    searching: t('workspace.menu.searching'),
    trouble: t('workspace.menu.trouble'),
    close: t('workspace.menu.close'),
    onThis: t('workspace.menu.onThis'),
    searchAll,
    keys: t.rich('workspace.menu.keys', { k: (part: ReactNode) => <kbd>{part}</kbd> }),
    // The browser gets no rules of plurals: it picks from what has been worded.
    found: Array.from({ length: most + 1 }, (_, count) => t('workspace.menu.found', { count })),
  };
}
