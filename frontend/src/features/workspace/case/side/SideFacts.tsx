'use client';

import { ChevronDown } from 'lucide';
import { usePathname } from 'next/navigation';
import { type ReactNode, useId, useState } from 'react';
import { Icon } from '@/ui/Icon';
import { classes } from '@/ui/layout';
import styles from './CaseSide.module.css';

/** Who has the case and what is set for it. Where they follow after a part, a line opens them; where the case opens, `at`, they lie open. */
export function SideFacts({ at, label, children }: { at: string; label: string; children: ReactNode }) {
  const here = usePathname();
  const id = useId();
  const [open, setOpen] = useState(false);
  const isFolded = here !== at;
  return (
    <div className={styles.facts}>
      {isFolded ? (
        <button type="button" className={styles.fold} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {label}
          <Icon of={ChevronDown} className={styles.icon} />
        </button>
      ) : null}
      <div id={id} className={classes(isFolded && !open && styles.folded)}>
        {children}
      </div>
    </div>
  );
}
