import styles from './Arrow.module.css';

/** The red arrow: unread, overdue, or to be done; always beside a word for those who cannot see it. */
export function Arrow() {
  return (
    <svg className={styles.arrow} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2 5.6h6.2V2.2L14.4 8l-6.2 5.8v-3.4H2z" />
    </svg>
  );
}
