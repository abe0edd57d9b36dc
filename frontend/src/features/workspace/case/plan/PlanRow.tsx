import { Ellipsis } from 'lucide';
import type { WorkTask } from '@/cms/types';
import { workInspectionPath, workTaskBudgetPath, workUploadPath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { createMoney } from '@/ui/words/money';
import { readablePhone } from '@/ui/words/phone';
import { Clamped } from '@/ui/workspace/Clamped';
import { RowMenu } from '@/ui/workspace/RowMenu';
import { WorkButtonLink } from '@/ui/workspace/WorkButton';
import { CommandButton } from '../../commands/CommandButton';
import type { CommandSpec } from '../../commands/spec';
import { BudgetState } from '../budget/BudgetState';
import { UploadButton } from '../documents/UploadButton';
import { uploadWords } from '../documents/uploadWords';
import { taskOfferOf } from '../offered';
import type { CaseView } from '../readCase';
import { TaskStatus } from '../TaskStatus';
import { whenOf } from '../times';
import { TaskMedia } from './TaskMedia';
import { nextCommand, taskSpecs } from './taskSpecs';
import styles from './WorkPlan.module.css';

/** One task: what brings it on, its start and its days at hand, all else behind *more*, where each that is not possible now says why. */
export function PlanRow({ task, view }: { task: WorkTask; view: CaseView }) {
  const { portal, of, words } = view;
  const { t } = words;
  const specs = taskSpecs(task, { portal: portal.key, number: of.number }, words);
  const next = nextCommand(task);
  const atHand = specs.filter((spec) => !spec.hindered && [next, 'scheduleTask', 'startTask'].some((command) => isGiving(spec, command))).toSorted((one, other) => Number(isGiving(other, next)) - Number(isGiving(one, next)));
  const others = specs.filter((spec) => !atHand.includes(spec)).toSorted((one, other) => Number(one.hindered !== null) - Number(other.hindered !== null));
  const media = taskOfferOf(task, 'addTaskMedia', words);
  const money = moneyOf(task, words);
  const inspects = inspectionOf(task, words);
  const mayAdd = media !== null && media.hindered === null;
  return (
    <li className={styles.task} id={task.documentId}>
      <div>
        <TaskStatus status={task.status} words={words} />
        <h3>
          {task.title}
          {task.mine ? <span className={styles.mine}>{t('workspace.case.task.mine')}</span> : null}
        </h3>
        <p className={styles.muted}>{t(task.mainInspection ? 'workspace.case.task.mainInspection' : `workspace.case.task.kind.${kindOf(task)}`)}</p>
      </div>
      <div>
        <Who task={task} words={words} />
        <When task={task} zone={portal.timeZone} words={words} />
      </div>
      {task.budget ? (
        <p className={styles.budget}>
          <BudgetState status={task.budget.status} words={words} />
          <span className={styles.muted}>{budgetSaid(task.budget, of.currency, words)}</span>
        </p>
      ) : null}
      {task.description || task.statusReason ? (
        <div className={styles.wide}>
          {task.description ? <Clamped text={task.description} words={{ more: t('workspace.case.task.moreText'), less: t('workspace.case.task.lessText') }} /> : null}
          {task.statusReason ? <p className={styles.muted}>{task.statusReason}</p> : null}
        </div>
      ) : null}
      {task.media.length + task.extras.length > 0 ? (
        <div className={styles.wide}>
          <TaskMedia task={task} view={view} />
        </div>
      ) : null}
      {specs.length > 0 || mayAdd || money || inspects ? (
        <div className={styles.acts}>
          {atHand.map((spec) => (
            <CommandButton key={spec.label} spec={spec} small look={isGiving(spec, next) ? 'plain' : 'quiet'} />
          ))}
          {money ? (
            <WorkButtonLink href={workTaskBudgetPath(portal.key, of.number, task.documentId)} small look={money === 'read' ? 'quiet' : 'plain'} scroll={false}>
              {t(`workspace.case.money.plan.${money}`)}
            </WorkButtonLink>
          ) : null}
          {inspects ? (
            <WorkButtonLink href={workInspectionPath(portal.key, of.number, task.documentId)} small look={inspects === 'read' ? 'quiet' : 'plain'} scroll={false}>
              {t(`workspace.case.inspection.plan.${inspects}`)}
            </WorkButtonLink>
          ) : null}
          {mayAdd ? <UploadButton address={workUploadPath(portal.key, of.number, { task: task.documentId })} field="files" several small label={t('workspace.case.task.addMedia')} words={uploadWords(words)} /> : null}
          {others.length > 0 ? (
            <div className={styles.more}>
              <RowMenu icon={Ellipsis} label={t('workspace.case.task.more', { task: task.title })}>
                {others.map((spec) => (
                  <li key={spec.label}>
                    <CommandButton spec={spec} look="quiet" tellsWhy />
                  </li>
                ))}
              </RowMenu>
            </div>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

/** The newest budget of a task: its sum, of how many lines, and which it is. */
function budgetSaid({ number, amount, approvedAmount, lines }: NonNullable<WorkTask['budget']>, currency: string, { t, tag }: Words): string {
  const money = createMoney(tag, currency, [amount, approvedAmount ?? 0]);
  const part = approvedAmount !== null && approvedAmount !== amount ? money.sum(approvedAmount) : 'none';
  return t('workspace.case.money.plan.said', { number, sum: money.sum(amount), part, lines });
}

/** What the reader has to do with an inspection: write down what it found, or read that. */
function inspectionOf(task: WorkTask, words: Words): 'report' | 'read' | null {
  if (task.kind !== 'inspection' && !task.mainInspection) return null;
  return task.status !== 'approved' && taskOfferOf(task, 'reportFindings', words) ? 'report' : 'read';
}

/** What the reader has to do with its budget, where it needs one: decide, ask, or read. */
function moneyOf(task: WorkTask, words: Words): 'ask' | 'decide' | 'read' | null {
  if (!task.readsBudgets || !task.needsBudget) return null;
  const isPossible = (command: 'approveBudget' | 'submitBudget') => taskOfferOf(task, command, words)?.hindered === null;
  if (isPossible('approveBudget')) return 'decide';
  return isPossible('submitBudget') && task.status !== 'started' ? 'ask' : 'read';
}

const isGiving = ({ steps }: CommandSpec, command: string | null) => steps[0]?.command === command;

const KINDS = ['inspection', 'repair', 'projectManagement', 'other'] as const;
const kindOf = ({ kind }: WorkTask) => KINDS.find((known) => known === kind) ?? 'other';

function Who({ task: { office, responsible }, words: { t, tag } }: { task: WorkTask; words: Words }) {
  return (
    <>
      <p>
        {responsible?.name ?? <span className={styles.muted}>{t('workspace.case.task.nobody')}</span>}
        {responsible?.mobile ? (
          <a href={`tel:${responsible.mobile}`} className={styles.phone}>
            {readablePhone(responsible.mobile, tag)}
          </a>
        ) : null}
      </p>
      <p className={styles.muted}>{office?.name ?? t('workspace.case.task.noOffice')}</p>
    </>
  );
}

function When({ task: { scheduledFrom: from, scheduledTo: to, meetingAt }, zone, words }: { task: WorkTask; zone: string; words: Words }) {
  const { t, datesIn } = words;
  const days = from && to ? datesIn(zone).shortRange(from, to) : null;
  return (
    <>
      <p>{days ?? <span className={styles.muted}>{t('workspace.case.task.noDays')}</span>}</p>
      {meetingAt ? <p className={styles.muted}>{t('workspace.case.task.meeting', { when: whenOf(meetingAt.slice(0, 16), zone, words) })}</p> : null}
    </>
  );
}
