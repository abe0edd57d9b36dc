import type { TaskCommand, WorkCase, WorkTask } from '@/cms/types';
import { workChoicesPath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { dayOf } from '@/ui/words/dates';
import type { CommandSpec, Field } from '../../commands/spec';
import { offerOf, type Offer, taskOfferOf } from '../offered';

/** The commands of a task that have a button, in the order in which they come. */
const BUTTONS = ['allocateTask', 'setResponsible', 'scheduleTask', 'setMeeting', 'startTask', 'endTask', 'approveTask', 'sendTaskBack', 'removeTask'] as const satisfies readonly TaskCommand[];
type Button = (typeof BUTTONS)[number];

function base(task: WorkTask, command: Button, offer: Offer, { t }: Words): Omit<CommandSpec, 'says' | 'fields'> {
  const names = { task: task.title };
  return {
    ...offer,
    steps: [{ command, id: task.documentId }],
    label: t(`workspace.case.task.command.${command}.label`),
    title: t(`workspace.case.task.command.${command}.title`, names),
    submit: t(`workspace.case.task.command.${command}.submit`),
    done: t(`workspace.case.task.command.${command}.done`, names),
  };
}

export function approveTask(task: WorkTask, offer: Offer, words: Words): CommandSpec {
  return { ...base(task, 'approveTask', offer, words), says: [], fields: [] };
}

interface Place {
  portal: string;
  number: string;
}

/** What each command says before it is given, and what it asks. */
const ASKED: Record<Button, (task: WorkTask, place: Place, words: Words) => Pick<CommandSpec, 'says' | 'fields'>> = {
  allocateTask: (task, { portal, number }, { t }) => ({
    says: [t('workspace.case.task.command.allocateTask.says')],
    fields: [{ name: 'office', label: t('workspace.case.field.office'), kind: 'choice', required: true, choicesFrom: workChoicesPath(portal, number, task.documentId, 'offices') }],
  }),
  setResponsible: (task, { portal, number }, { t }) => ({
    says: [],
    fields: [{ name: 'responsible', label: t('workspace.case.field.responsible'), kind: 'choice', required: true, choicesFrom: workChoicesPath(portal, number, task.documentId, 'people') }],
  }),
  scheduleTask: (task, _place, { t }) => ({
    says: [],
    fields: [
      { name: 'from', label: t('workspace.case.field.from'), kind: 'date', required: true, ...(task.scheduledFrom && { value: task.scheduledFrom }) },
      { name: 'to', label: t('workspace.case.field.to'), kind: 'date', required: true, ...(task.scheduledTo && { value: task.scheduledTo }) },
    ],
  }),
  setMeeting: (task, _place, { t }) => ({ says: [t('workspace.case.task.command.setMeeting.says')], fields: meetingFields(task, t) }),
  startTask: () => ({ says: [], fields: [] }),
  endTask: () => ({ says: [], fields: [] }),
  approveTask: () => ({ says: [], fields: [] }),
  sendTaskBack: (_task, _place, { t }) => ({ says: [t('workspace.case.task.command.sendTaskBack.says')], fields: [{ name: 'comment', label: t('workspace.case.field.sentBack'), kind: 'long', required: true }] }),
  removeTask: (_task, _place, { t }) => ({ says: [t('workspace.case.task.command.removeTask.says')], fields: [{ name: 'reason', label: t('workspace.case.field.reasonOptional'), kind: 'long', required: false }] }),
};

function meetingFields({ meetingAt }: WorkTask, t: Words['t']): Field[] {
  return [
    { name: 'day', label: t('workspace.case.field.day'), kind: 'date', required: false, ...(meetingAt && { value: dayOf(meetingAt) }) },
    { name: 'time', label: t('workspace.case.field.time'), kind: 'time', required: false, ...(meetingAt && { value: meetingAt.slice(11, 16) }) },
  ];
}

/** The commands that this member may give to the task, what is possible first. */
export function taskSpecs(task: WorkTask, place: Place, words: Words): CommandSpec[] {
  return BUTTONS.flatMap((command) => {
    const offer = taskOfferOf(task, command, words);
    return offer ? [{ ...base(task, command, offer, words), ...ASKED[command](task, place, words) }] : [];
  });
}

/** The command that brings a task on from where it is. */
const NEXT: Record<string, TaskCommand> = {
  created: 'allocateTask',
  allocated: 'setResponsible',
  confirmed: 'setResponsible',
  assigned: 'scheduleTask',
  scheduled: 'startTask',
  budgetApproved: 'startTask',
  started: 'endTask',
  done: 'approveTask',
};

export const nextCommand = ({ status }: Pick<WorkTask, 'status'>): TaskCommand | null => NEXT[status] ?? null;

const KINDS = ['inspection', 'repair', 'projectManagement', 'other'] as const;

export function addTask(of: WorkCase, words: Words): CommandSpec | null {
  const offer = offerOf(of, 'addTask', words);
  const { t } = words;
  return (
    offer && {
      ...offer,
      steps: [{ command: 'addTask', id: of.documentId }],
      label: t('workspace.case.task.add.label'),
      title: t('workspace.case.task.add.title'),
      says: [t('workspace.case.task.add.says')],
      fields: [
        { name: 'title', label: t('workspace.case.field.title'), kind: 'text', required: true },
        { name: 'kind', label: t('workspace.case.field.kind'), kind: 'choice', required: true, value: 'repair', choices: [...(of.tasks.some(({ mainInspection }) => mainInspection) ? [] : [{ value: 'mainInspection', label: t('workspace.case.task.mainInspection') }]), ...KINDS.map((kind) => ({ value: kind, label: t(`workspace.case.task.kind.${kind}`) }))] },
        { name: 'description', label: t('workspace.case.field.description'), kind: 'long', required: false },
      ],
      submit: t('workspace.case.task.add.submit'),
      done: t('workspace.case.task.add.done'),
    }
  );
}
