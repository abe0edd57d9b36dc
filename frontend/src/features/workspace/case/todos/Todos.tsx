import { Icon } from '@/ui/Icon';
import { WorkButtonLink } from '@/ui/workspace/WorkButton';
import { CommandButton } from '../../commands/CommandButton';
import styles from './Todos.module.css';
import type { Todo } from './todosOf';

/** One list on top of the case. What comes while one looks at it is read out. */
export function Todos({ todos, label }: { todos: Todo[]; label: string }) {
  return (
    <div className={todos.length > 0 ? styles.place : undefined} role="status" aria-label={label}>
      {todos.length > 0 ? (
        <ul className={styles.todos}>
          {todos.map(({ key, icon, sentence, more, act }) => (
            <li key={key}>
              <Icon of={icon} className={styles.icon} />
              <p>
                <b>{sentence}</b>
                {more ? ` ${more}` : null}
              </p>
              {act === null ? null : (
                <span className={styles.act}>
                  {'command' in act ? (
                    <CommandButton spec={act.command} small />
                  ) : (
                    <WorkButtonLink href={act.href} small scroll={false}>
                      {act.label}
                    </WorkButtonLink>
                  )}
                </span>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
