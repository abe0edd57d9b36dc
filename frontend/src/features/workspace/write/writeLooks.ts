import type { WriteStyles } from '@/features/write/WriteForm';
import styles from './Write.module.css';

/** How forms look by which agents and employees write to a client. */
export const writeLooks: WriteStyles = { template: styles.template, write: styles.write, attach: styles.attach, chosen: styles.chosen, remove: styles.remove, problem: styles.problem, acts: styles.acts };
