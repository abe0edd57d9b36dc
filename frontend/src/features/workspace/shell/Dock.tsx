import { Search } from 'lucide';
import type { Member, Portal } from '@/cms/types';
import { accountPath } from '@/surroundings/paths';
import { CurrentInSight } from '@/ui/CurrentInSight';
import { Icon } from '@/ui/Icon';
import type { Words } from '@/ui/words/createWords';
import { OpenMenu } from '../command-menu/OpenMenu';
import styles from './Dock.module.css';
import { initialsOf } from './member';
import { PlaceLink } from './PlaceLink';
import type { NamedPlace } from './places';
import { searchedIn } from './searched';

/** On a phone the places stand at the foot of the screen. */
export function Dock({ portal, member, words, places }: { portal: Portal; member: Member; words: Words; places: NamedPlace[] }) {
  const { t } = words;
  return (
    <nav className={styles.dock} aria-label={t('workspace.main')}>
      <CurrentInSight>
        {places.map(({ key, icon, href, label }) => (
          <li key={key}>
            <PlaceLink href={href} below={key !== 'dashboard'}>
              <Icon of={icon} className={styles.icon} />
              {label}
            </PlaceLink>
          </li>
        ))}
        <li>
          <OpenMenu casesPath={searchedIn(portal, words).list}>
            <Icon of={Search} className={styles.icon} />
            {t('workspace.places.search')}
          </OpenMenu>
        </li>
        <li>
          <PlaceLink href={accountPath(portal.key)}>
            <span className={styles.initials} aria-hidden="true">
              {initialsOf(member.name)}
            </span>
            {t('workspace.places.account')}
          </PlaceLink>
        </li>
      </CurrentInSight>
    </nav>
  );
}
