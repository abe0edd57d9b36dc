import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { Choice } from '../../../../shared/admin/src/Choice';
import { COVERED, STARTS, type Example, type LateRule, type Policy, type Scope } from '../../../server/rules/terms';
import { useWords } from '../words';
import { newExample } from './draft';
import { ExampleForm } from './ExampleForm';
import { Input, ListInput } from './fields';

interface PolicyFormProps {
  policy: Policy;
  readOnly: boolean;
  onChange(part: Partial<Policy>): void;
  onRemove(): void;
}

const SCOPES = ['numbers', 'lines', 'rest'] as const;
const LATE = ['never', 'shipment', 'months'] as const;

const scopeOf = (of: Scope['of']): Scope => (of === 'rest' ? { of } : of === 'lines' ? { of, lines: [] } : { of, numbers: [] });

/** One policy: for which products, from when and how long, what being late does, and what it has to come to. */
export function PolicyForm({ policy, readOnly, onChange, onRemove }: PolicyFormProps) {
  const say = useWords();
  const { name, scope, late, examples } = policy;
  const lateOf = (then: (typeof LATE)[number]): LateRule | null => {
    const days = late?.days ?? 60;
    return then === 'never' ? null : then === 'shipment' ? { days, then } : { days, then, parts: policy.parts.months, labour: policy.labour.months };
  };
  const setExample = (index: number, example: Example | null) => onChange({ examples: examples.flatMap((one, place) => (place !== index ? [one] : example ? [example] : [])) });

  return (
    <Box tag="section" aria-label={name} background="neutral0" shadow="tableShadow" hasRadius padding={6}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Flex justifyContent="space-between" gap={3}>
          <Typography tag="h2" variant="beta">
            {name || say('policy.unnamed')}
          </Typography>
          {!readOnly && (
            <Button variant="danger-light" startIcon={<Trash />} onClick={onRemove} aria-label={say('policy.remove.label', { name })}>
              {say('policy.remove')}
            </Button>
          )}
        </Flex>
        <Grid.Root gap={4}>
          <Input label={say('policy.name')} value={name} col={12} onWrite={(value) => onChange({ name: value })} />
          <Choice label={say('policy.scope')} value={scope.of} choices={SCOPES} word={(of) => say(`scope.${of}`)} onChoose={(of) => onChange({ scope: scopeOf(of) })} />
          {scope.of === 'numbers' && <ListInput key="numbers" label={say('scope.numbers.list')} hint={say('scope.hint')} values={scope.numbers} onWrite={(numbers) => onChange({ scope: { of: 'numbers', numbers } })} />}
          {scope.of === 'lines' && <ListInput key="lines" label={say('scope.lines.list')} hint={say('scope.hint')} values={scope.lines} onWrite={(lines) => onChange({ scope: { of: 'lines', lines } })} />}
        </Grid.Root>
        <Grid.Root gap={4}>
          {COVERED.flatMap((covered) => [
            <Input key={`${covered} months`} type="number" label={say(`months.${covered}`)} value={String(policy[covered].months)} onWrite={(value) => onChange({ [covered]: { ...policy[covered], months: Number(value) } })} />,
            <Choice key={`${covered} from`} label={say(`from.${covered}`)} value={policy[covered].from} choices={STARTS} word={(start) => say(`start.${start}`)} onChoose={(from) => onChange({ [covered]: { ...policy[covered], from } })} />,
          ])}
          <Choice label={say('late')} value={late?.then ?? 'never'} choices={LATE} word={(then) => say(`late.${then}`)} onChoose={(then) => onChange({ late: lateOf(then) })} />
          {late && <Input type="number" label={say('late.days')} value={String(late.days)} onWrite={(value) => onChange({ late: { ...late, days: Number(value) } })} />}
          {late?.then === 'months' && COVERED.map((covered) => <Input key={covered} type="number" label={say(`late.months.${covered}`)} value={String(late[covered])} onWrite={(value) => onChange({ late: { ...late, [covered]: Number(value) } })} />)}
        </Grid.Root>
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Typography tag="h3" variant="delta">
            {say('examples')}
          </Typography>
          <Typography textColor="neutral600">{say('examples.about')}</Typography>
          {examples.map((example, index) => (
            <ExampleForm key={index} policy={policy} example={example} readOnly={readOnly} onChange={(part) => setExample(index, { ...example, ...part })} onRemove={() => setExample(index, null)} />
          ))}
          {!readOnly && (
            <Box>
              <Button variant="secondary" startIcon={<Plus />} onClick={() => onChange({ examples: [...examples, newExample(say('example.new', { number: examples.length + 1 }))] })}>
                {say('example.add')}
              </Button>
            </Box>
          )}
        </Flex>
      </Flex>
    </Box>
  );
}
