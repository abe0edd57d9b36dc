import { LogOut } from 'lucide';
import type { Member, Portal } from '@/cms/types';
import { accountPath, workPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { classes, Hidden, hiddenWhere } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { SignOutForm } from '@/features/account/SignOutForm';
import { initialsOf, roleOf } from './member';
import { PlaceLink } from './PlaceLink';
import type { NamedPlace, PlaceKey } from './places';
import styles from './Rail.module.css';
import { WorkBrand } from './WorkBrand';

/** A list of cases that somebody has kept, with how many there are now. */
export type SavedView = { name: string; href: string; count: string };

type Properties = { portal: Portal; member: Member; words: Words; places: NamedPlace[]; counts: Partial<Record<PlaceKey, string | undefined>>; savedViews: SavedView[] };

/** The places of the workspace, the lists that were kept, and who one is. Where there is less room it shows icons only. */
export function Rail({ portal, member, words, places, counts, savedViews }: Properties) {
  const { t } = words;
  return (
    <div className={styles.rail}>
      <WorkBrand portal={portal} href={workPath(portal.key)} />
      <nav className={styles.nav} aria-label={t('workspace.main')}>
        <ul>
          {places.map(({ key, icon, href, label }) => (
            <li key={key}>
              <PlaceLink href={href} below={key !== 'dashboard'} title={label}>
                <Icon of={icon} className={styles.icon} />
                <span className={hiddenWhere.railIsNarrow}>{label}</span>
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
        <PlaceLink href={accountPath(portal.key)} title={member.name}>
          <span className={styles.initials} aria-hidden="true">
            {initialsOf(member.name)}
          </span>
          <span className={classes(styles.who, hiddenWhere.railIsNarrow)}>
            <b>{member.name}</b>
            <span>{roleOf(member, words)}</span>
          </span>
        </PlaceLink>
        <SignOutForm portal={portal.key}>
          <button className={styles.out} title={t('workspace.signOut')}>
            <Icon of={LogOut} className={styles.icon} />
            <Hidden>{t('workspace.signOut')}</Hidden>
          </button>
        </SignOutForm>
      </div>
    </div>
  );
}
