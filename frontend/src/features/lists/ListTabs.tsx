import Link from 'next/link';
import styles from './ListTabs.module.css';

type Tab = { name: string; href: string; label: string; count: string; isCurrent: boolean };

/** The lists that one goes between, with how much is on each. */
export function ListTabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className={styles.lists} aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.name}>
            <Link href={tab.href} prefetch={false} aria-current={tab.isCurrent ? 'page' : undefined}>
              {tab.label} <span>{tab.count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
