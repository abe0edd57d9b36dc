import type { Rma } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import type { CommandName } from '../commands/commandTable';
import type { CommandSpec, Field } from '../commands/spec';

type AgentStep = Exclude<Rma['commands'][number], 'ship'>;
const isAgentStep = (step: Rma['commands'][number]): step is AgentStep => step !== 'ship';

const commandOf = { receive: 'receiveRma', inspect: 'inspectRma', close: 'closeRma', cancel: 'cancelRma' } as const satisfies Record<AgentStep, CommandName>;

function resultFields({ lines }: Rma, { t }: Words): Field[] {
  const choices = (['accepted', 'rejected'] as const).map((result) => ({ value: result, label: t(`rmas.results.${result}`) }));
  return lines.flatMap(({ description, serial }, index): Field[] => {
    const line = [description, serial].filter(Boolean).join(', ');
    return [
      { name: `result-${index + 1}`, label: t('workspace.rmas.inspect.resultOf', { line }), kind: 'choice', required: true, choices },
      { name: `comment-${index + 1}`, label: t('workspace.rmas.inspect.commentOf', { line }), kind: 'text', required: false },
    ];
  });
}

/** What an agent may do with a return now. */
export function rmaSpecs(rma: Rma, words: Words): CommandSpec[] {
  const { t } = words;
  const fields: Record<AgentStep, Field[]> = {
    receive: [],
    inspect: resultFields(rma, words),
    close: [{ name: 'comment', label: t('workspace.rmas.close.comment'), kind: 'long', required: false }],
    cancel: [{ name: 'comment', label: t('workspace.rmas.cancel.comment'), kind: 'long', required: true }],
  };
  return rma.commands.filter(isAgentStep).map((step) => ({
    steps: [{ command: commandOf[step], id: rma.number, version: rma.version }],
    label: t(`workspace.rmas.${step}.label`),
    title: t(`workspace.rmas.${step}.title`),
    says: [t(`workspace.rmas.${step}.says`)],
    fields: fields[step],
    submit: t(`workspace.rmas.${step}.submit`),
    done: t(`workspace.rmas.${step}.done`),
    hindered: null,
  }));
}
