import { ChevronDown } from 'lucide';
import type { TaskCommand, WorkTask } from '@/cms/types';
import { workTaskMediaPath, workUploadPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { readablePhone } from '@/ui/words/phone';
import type { Words } from '@/ui/words/createWords';
import { CommandButton } from '../commands/CommandButton';
import type { CommandSpec } from '../commands/spec';
import { FileChips } from '../documents/FileChips';
import { UploadButton } from '../documents/UploadButton';
import { uploadWords } from '../documents/uploadWords';
import type { CaseView } from '../readCase';
import { taskOfferOf } from '../offered';
import { TaskStatus } from '../TaskStatus';
import { whenOf } from '../times';
import { nextCommand, taskSpecs } from './taskSpecs';
import styles from './WorkPlan.module.css';

/** One task, with the commands that are possible now at hand and the others behind *more*, each saying why it is not. */
export function PlanRow({ task, view: { portal, of, words } }: { task: WorkTask; view: CaseView }) {
  const { t } = words;
  const specs = taskSpecs(task, { portal: portal.key, number: of.number }, words);
  const next = nextCommand(task);
  const possible = specs.filter(({ hindered }) => !hindered).toSorted((one, other) => Number(isGiving(other, next)) - Number(isGiving(one, next)));
  const hindered = specs.filter(({ hindered: why }) => why);
  const media = taskOfferOf(task, 'addTaskMedia', words);
  const mayAdd = media !== null && media.hindered === null;
  return (
    <li className={styles.task} id={task.documentId}>
      <div className={styles.state}>
        <TaskStatus status={task.status} words={words} />
      </div>
      <div className={styles.what}>
        <h3>
          {task.title}
          {task.mine ? <span className={styles.mine}>{t('workspace.case.task.mine')}</span> : null}
        </h3>
        <p className={styles.muted}>{t(task.mainInspection ? 'workspace.case.task.mainInspection' : `workspace.case.task.kind.${kindOf(task)}`)}</p>
        {task.description ? <p className={styles.description}>{task.description}</p> : null}
        {task.statusReason ? <p className={styles.reason}>{task.statusReason}</p> : null}
      </div>
      <Who task={task} words={words} />
      <When task={task} zone={portal.timeZone} words={words} />
      {task.media.length > 0 ? (
        <div className={styles.media}>
          <FileChips
            label={t('workspace.case.task.media', { task: task.title })}
            files={task.media.map(({ documentId, name, type, size }) => ({ key: documentId, name, type, size, href: workTaskMediaPath(portal.key, of.number, task.documentId, documentId) }))}
            words={words}
          />
        </div>
      ) : null}
      {specs.length > 0 || mayAdd ? (
        <div className={styles.acts}>
          {possible.map((spec, index) => (
            <CommandButton key={spec.label} spec={spec} small look={index === 0 && isGiving(spec, next) ? 'plain' : 'quiet'} />
          ))}
          {mayAdd ? <UploadButton address={workUploadPath(portal.key, of.number, { task: task.documentId })} field="files" several small label={t('workspace.case.task.addMedia')} words={uploadWords(words)} /> : null}
          {hindered.length > 0 ? (
            <details className={styles.more}>
              <summary>
                {t('workspace.case.task.more')}
                <Icon of={ChevronDown} className={styles.chevron} />
              </summary>
              <div>
                {hindered.map((spec) => (
                  <CommandButton key={spec.label} spec={spec} small />
                ))}
              </div>
            </details>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

const isGiving = ({ steps }: CommandSpec, command: TaskCommand | null) => steps[0]?.command === command;

const KINDS = ['inspection', 'repair', 'projectManagement', 'other'] as const;
const kindOf = ({ kind }: WorkTask) => KINDS.find((known) => known === kind) ?? 'other';

function Who({ task: { office, responsible }, words: { t, tag } }: { task: WorkTask; words: Words }) {
  return (
    <div className={styles.who}>
      <p>{responsible?.name ?? <span className={styles.muted}>{t('workspace.case.task.nobody')}</span>}</p>
      <p className={styles.muted}>{office?.name ?? t('workspace.case.task.noOffice')}</p>
      {responsible?.mobile ? (
        <p>
          <a href={`tel:${responsible.mobile}`}>{readablePhone(responsible.mobile, tag)}</a>
        </p>
      ) : null}
    </div>
  );
}

function When({ task: { scheduledFrom: from, scheduledTo: to, meetingAt }, zone, words }: { task: WorkTask; zone: string; words: Words }) {
  const { t, datesIn } = words;
  const days = from && to ? datesIn(zone).shortRange(from, to) : null;
  return (
    <div className={styles.when}>
      <p>{days ?? <span className={styles.muted}>{t('workspace.case.task.noDays')}</span>}</p>
      {meetingAt ? <p className={styles.muted}>{t('workspace.case.task.meeting', { when: whenOf(meetingAt.slice(0, 16), zone, words) })}</p> : null}
    </div>
  );
}
