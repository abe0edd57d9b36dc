import type { IconNode } from 'lucide';
import { createElement } from 'react';
import { classes } from './layout';
import styles from './Icon.module.css';

/** A lucide icon; always beside words, so a screen reader passes over it. */
export function Icon({ of: shapes, className }: { of: IconNode; className?: string | undefined }) {
  return (
    <svg className={classes(styles.icon, className)} viewBox="0 0 24 24" aria-hidden="true">
      {shapes.map(([shape, attributes], index) => createElement(shape, { ...attributes, key: index }))}
    </svg>
  );
}
