import { Flex, Grid } from '@strapi/design-system';
import { actorsOf, factsOf, inOrder, LASTING, ofKind, waitingFor, withActor } from '../../../server/rules/drafting';
import type { Fact } from '../../../server/rules/facts';
import { STEP_KINDS, TRIGGERS } from '../../../server/rules/kinds';
import { useWords } from '../words';
import { CheckGroup } from './CheckGroup';
import { Chosen, Count } from './Chosen';
import type { StepFormProps } from './step-form';

/** What a step is, who ends it, by what, and what goes out for that. Only what goes together can be chosen. */
export function RuleFields({ step, at, readOnly, errorAt, onChange }: StepFormProps) {
  const say = useWords();
  const { kind, actor, needs, settledBy, completes, triggers, stuckAfterDays } = step;
  const field = (name: string) => ({ label: say(`step.${name}` as 'step.kind'), setting: `${at}.${name}`, error: errorAt(`${at}.${name}`), disabled: readOnly });
  const facts = (name: 'needs' | 'settledBy') => ({
    ...field(name),
    hint: say(`step.${name}.help`),
    choices: LASTING,
    chosen: step[name],
    word: (fact: Fact) => say(`fact.${fact}`),
    onToggle: (fact: Fact, on: boolean) => onChange({ ...step, [name]: inOrder(on ? [...step[name], fact] : step[name].filter((one) => one !== fact)) }),
  });
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Grid.Root gap={5}>
        <Chosen {...field('kind')} hint={say('step.kind.help')} value={kind} choices={STEP_KINDS} word={(one) => say(`kind.${one}`)} onChoose={(one) => onChange({ ...step, ...ofKind(one) })} />
        <Chosen {...field('actor')} value={actor} choices={actorsOf(kind)} word={(one) => say(`actor.${one}`)} onChoose={(one) => onChange(withActor(step, one))} />
        {kind !== 'close' && <Count {...field('stuckAfterDays')} hint={say('step.stuckAfterDays.help')} value={stuckAfterDays} onWrite={(days) => onChange({ ...step, stuckAfterDays: days })} />}
      </Grid.Root>
      {kind !== 'close' && (
        <Grid.Root gap={5}>
          <Grid.Item col={6} s={12} xs={12} alignItems="flex-start">
            <CheckGroup {...field('completes')} hint={say('step.completes.help')} choices={factsOf(actor)} chosen={completes} word={(fact) => say(`fact.${fact}`)} onToggle={(fact, on) => onChange(waitingFor(step, fact, on))} />
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} alignItems="flex-start">
            <CheckGroup {...field('triggers')} hint={say('step.triggers.help')} choices={TRIGGERS} chosen={triggers} word={(one) => say(`trigger.${one}`)} onToggle={(one, on) => onChange({ ...step, triggers: TRIGGERS.filter((trigger) => (trigger === one ? on : triggers.includes(trigger))) })} />
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} alignItems="flex-start">
            <CheckGroup {...facts('needs')} chosen={needs} />
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} alignItems="flex-start">
            <CheckGroup {...facts('settledBy')} chosen={settledBy} />
          </Grid.Item>
        </Grid.Root>
      )}
    </Flex>
  );
}
