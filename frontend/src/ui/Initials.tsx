import styles from './Initials.module.css';

/** Stands beside the name that it shortens. */
export function Initials({ name }: { name: string }) {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => Array.from(word ?? '')[0] ?? '');
  return (
    <span className={styles.initials} aria-hidden="true">
      {letters.join('').toLocaleUpperCase()}
    </span>
  );
}
