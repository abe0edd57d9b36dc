import type { IconNode } from 'lucide';
import { Icon } from './Icon';
import { classes, Hidden } from './layout';
import styles from './Tabs.module.css';

export type TabLink = {
  href: string;
  long: string;
  /** For the bar at the bottom of a phone. */
  short: string;
  icon: IconNode;
  current: boolean;
  /** What waits there, with the words that say it: `{ number: 1, words: 'unread' }`. */
  count?: { number: number; words: string };
};

/** A row in the head of a wide screen, a bar at the bottom of a phone. Room for five. */
export function Tabs({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav className={classes(styles.tabs, tabs.length === 1 && styles.single)} aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              <Icon of={tab.icon} className={styles.icon} />
              <span className={styles.long}>{tab.long}</span>
              <span className={styles.short}>{tab.short}</span>
              {tab.count ? (
                <span className={styles.count}>
                  {tab.count.number}
                  <Hidden> {tab.count.words}</Hidden>
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
