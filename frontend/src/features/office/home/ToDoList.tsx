import { BadgeCheck, ChevronRight, FileCheck, type IconNode, MessageCircleQuestionMark, Paperclip } from 'lucide';
import type { Portal } from '@/cms/types';
import { dueIn } from '@/features/client-tasks/due';
import { Icon } from '@/ui/Icon';
import { classes } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import styles from './Home.module.css';
import type { ToDo } from './toDo';

const kindIcons = { approval: BadgeCheck, answer: MessageCircleQuestionMark, file: Paperclip, document: FileCheck } as const satisfies Record<ToDo['kind'], IconNode>;

/** What waits for a client, each as one place to press. */
export function ToDoList({ portal, toDo, words }: { portal: Portal; toDo: readonly ToDo[]; words: Words }) {
  const { t } = words;
  return (
    <ul className={styles.toDo} aria-label={t('office.home.toDo')}>
      {toDo.map(({ href, kind, title, dueOn }) => {
        const due = dueIn(words, portal.timeZone, dueOn);
        return (
          <li key={href}>
            <a href={href} className={styles.card}>
              <span className={styles.kind}>
                <Icon of={kindIcons[kind]} />
              </span>
              <span>
                <b className={styles.title}>{title}</b>
                <span className={styles.facts}>
                  <span>{t(`office.kinds.${kind}`)}</span>
                  {due ? <span className={classes(styles.due, styles[due.nearness])}>{due.said}</span> : null}
                </span>
              </span>
              <Icon of={ChevronRight} className={styles.go} />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
