'use client';

import { Columns3 } from 'lucide';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Icon } from '@/ui/Icon';
import { type Column, columns, columnsCookie, writeColumns } from './columns';
import styles from './Menu.module.css';
import { Menu } from './Menu';

const year = 31_536_000;

/** Which columns the table has. This browser keeps it, so that the page is written with them. */
export function ColumnsMenu({ shown, path, label, names }: { shown: Column[]; path: string; label: string; names: Record<Column, string> }) {
  const router = useRouter();
  // The page follows in a moment; the box is ticked at once.
  const [wanted, setWanted] = useState(shown);
  const keep = (column: Column, isShown: boolean) => {
    const next = isShown ? [...wanted, column] : wanted.filter((other) => other !== column);
    setWanted(next);
    document.cookie = `${columnsCookie}=${writeColumns(next)}; path=${path}; max-age=${year}; samesite=lax`;
    router.refresh();
  };
  return (
    <Menu
      look="quiet"
      end
      label={
        <>
          <Icon of={Columns3} className={styles.icon} /> {label}
        </>
      }
    >
      <ul>
        {columns.map((column) => (
          <li key={column}>
            <label className={styles.option}>
              <input type="checkbox" checked={wanted.includes(column)} onChange={(event) => keep(column, event.target.checked)} />
              {names[column]}
            </label>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
