import styles from './page.module.css';

/** What a page or a part of it is about, and at the right what can be done with it; where there is little room, below. */
export const head = styles.head ?? '';

/** What explains, and is not what one came for. */
export const muted = styles.muted ?? '';
