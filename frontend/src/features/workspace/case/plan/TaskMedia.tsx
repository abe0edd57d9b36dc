import type { WorkTask } from '@/cms/types';
import { workTaskMediaPath } from '@/surroundings/paths';
import { CommandButton } from '../../commands/CommandButton';
import type { CommandSpec } from '../../commands/spec';
import { FileChips } from '../documents/FileChips';
import { taskOfferOf } from '../offered';
import type { CaseView } from '../readCase';
import styles from './TaskMedia.module.css';

type Place = 'media' | 'extras';
type Properties = { task: WorkTask; view: CaseView };

/** The files of a task; what was set aside stays out of reports and of the customer's plan (answer 10). */
export function TaskMedia({ task, view }: Properties) {
  const { t } = view.words;
  return (
    <div className={styles.media}>
      <Files place="media" task={task} view={view} />
      {task.extras.length > 0 ? (
        <div className={styles.extras}>
          <p className={styles.muted}>{t('workspace.case.media.extrasLead')}</p>
          <Files place="extras" task={task} view={view} />
        </div>
      ) : null}
    </div>
  );
}

/** The files of one place, each with the way to the other. */
function Files({ place, task, view: { portal, of, words } }: Properties & { place: Place }) {
  const { t } = words;
  const moves = taskOfferOf(task, 'moveTaskMedia', words);
  const files = task[place];
  if (files.length === 0) return null;
  const to: Place = place === 'media' ? 'extras' : 'media';
  const moved = (name: string, id: string): CommandSpec | null =>
    moves && {
      ...moves,
      steps: [{ command: 'moveTaskMedia', id: task.documentId, other: id, fixed: { to } }],
      undo: [{ command: 'moveTaskMedia', id: task.documentId, other: id, fixed: { to: place } }],
      label: t(`workspace.case.media.to.${to}`),
      title: '', says: [], fields: [], submit: '',
      done: t(`workspace.case.media.moved.${to}`, { name }),
    };
  return (
    <FileChips
      label={t(place === 'media' ? 'workspace.case.task.media' : 'workspace.case.media.extras', { task: task.title })}
      files={files.map(({ documentId, name, type, size }) => {
        const spec = moved(name, documentId);
        return {
          key: documentId, name, type, size, href: workTaskMediaPath(portal.key, of.number, task.documentId, documentId),
          act: spec ? <CommandButton spec={spec} small look="link" label={t(`workspace.case.media.name.${to}`, { name })} /> : null,
        };
      })}
      words={words}
    />
  );
}
