import { ArrowDownUp, Check, ChevronDown } from 'lucide';
import Link from 'next/link';
import { Icon } from '@/ui/Icon';
import { Hidden } from '@/ui/layout';
import styles from './Menu.module.css';
import { Menu } from './Menu';

type Order = { key: string; said: string; href: string; chosen: boolean };

/** In which order the list stands. */
export function SortMenu({ label, orders }: { label: string; orders: Order[] }) {
  return (
    <Menu
      look="quiet"
      end
      label={
        <>
          <Icon of={ArrowDownUp} className={styles.icon} />
          <Hidden>{label} </Hidden>
          {orders.find(({ chosen }) => chosen)?.said}
          <Icon of={ChevronDown} className={styles.icon} />
        </>
      }
    >
      <ul>
        {orders.map(({ key, said, href, chosen }) => (
          <li key={key}>
            <Link href={href} prefetch={false} className={styles.option} aria-current={chosen ? 'true' : undefined}>
              <span className={styles.tick}>{chosen ? <Icon of={Check} className={styles.icon} /> : null}</span>
              {said}
            </Link>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
