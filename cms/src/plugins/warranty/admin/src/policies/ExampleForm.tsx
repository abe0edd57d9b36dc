import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, Plus, Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Choice } from '../../../../shared/admin/src/Choice';
import { answersOf, brokenIn } from '../../../server/rules/examples';
import { COVERED, EXPECTED, EXTENDED, type Example, type Extension, type Policy } from '../../../server/rules/terms';
import type { Answer } from '../../../server/rules/verdict';
import { useWords } from '../words';
import { Input } from './fields';

interface ExampleFormProps {
  policy: Policy;
  example: Example;
  readOnly: boolean;
  onChange(part: Partial<Example>): void;
  onRemove(): void;
}

const DAYS = ['shippedOn', 'deliveredOn', 'registeredOn'] as const;

/** Whether every day that is written is one that can be counted with. */
const isWhole = ({ failedOn, extensions, ...days }: Example): boolean =>
  [failedOn, ...DAYS.flatMap((day) => days[day] ?? []), ...extensions.flatMap((one) => ('until' in one ? [one.until] : []))].every((day) => /^[12]\d{3}-\d\d-\d\d$/.test(day) && day < '2200');

/** A case with what a policy has to come to, and at once what it does come to: by the rule that claims are told by. */
export function ExampleForm({ policy, example, readOnly, onChange, onRemove }: ExampleFormProps) {
  const say = useWords();
  const { name, extensions, failedOn, expected } = example;
  const setExtension = (index: number, extension: Extension | null) => onChange({ extensions: extensions.flatMap((one, place) => (place !== index ? [one] : extension ? [extension] : [])) });
  return (
    <Box tag="section" aria-label={name} borderColor="neutral200" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Grid.Root gap={3}>
          <Input label={say('example.name')} value={name} col={12} onWrite={(value) => onChange({ name: value })} />
          {DAYS.map((day) => (
            <Input key={day} type="date" col={3} label={say(`day.${day}`)} value={example[day] ?? ''} onWrite={(value) => onChange({ [day]: value || null })} />
          ))}
          <Input type="date" col={3} label={say('day.failedOn')} value={failedOn} onWrite={(value) => onChange({ failedOn: value })} />
        </Grid.Root>
        {extensions.map((extension, index) => (
          <Grid.Root key={index} gap={3}>
            <Choice label={say('extension.what')} value={extension.what} choices={EXTENDED} word={(what) => say(`extension.${what}`)} onChoose={(what) => setExtension(index, { ...extension, what })} />
            {'months' in extension && <Input type="number" col={3} label={say('extension.months')} value={String(extension.months)} onWrite={(value) => setExtension(index, { ...extension, months: Number(value) })} />}
            {'until' in extension && <Input type="date" col={3} label={say('extension.until')} value={extension.until} onWrite={(value) => setExtension(index, { ...extension, until: value })} />}
            <Grid.Item col={3} alignItems="flex-end">
              {!readOnly && (
                <Button variant="tertiary" onClick={() => setExtension(index, null)}>
                  {say('extension.remove')}
                </Button>
              )}
            </Grid.Item>
          </Grid.Root>
        ))}
        <Grid.Root gap={3}>
          {COVERED.flatMap((covered) => [
            <Choice key={`${covered} outcome`} label={say(`expected.${covered}`)} value={expected[covered].outcome} choices={EXPECTED} word={(outcome) => say(`outcome.${outcome}`)} onChoose={(outcome) => onChange({ expected: { ...expected, [covered]: { ...expected[covered], outcome } } })} />,
            <Input key={`${covered} until`} type="date" label={say(`until.${covered}`)} value={expected[covered].until ?? ''} onWrite={(value) => onChange({ expected: { ...expected, [covered]: { ...expected[covered], until: value || null } } })} />,
          ])}
        </Grid.Root>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
          <Box aria-live="polite">{isWhole(example) ? <Result policy={policy} example={example} /> : <Typography textColor="neutral600">{say('result.waits')}</Typography>}</Box>
          {!readOnly && (
            <Flex gap={2}>
              <Button variant="tertiary" startIcon={<Plus />} onClick={() => onChange({ extensions: [...extensions, { what: 'both', months: 12, reason: say('extension.reason') }] })}>
                {say('extension.add')}
              </Button>
              <Button variant="tertiary" onClick={() => onChange({ extensions: [...extensions, { what: 'both', until: failedOn, reason: say('extension.reason') }] })}>
                {say('extension.addUntil')}
              </Button>
              <Button variant="danger-light" startIcon={<Trash />} onClick={onRemove} aria-label={say('example.remove.label', { name })}>
                {say('example.remove')}
              </Button>
            </Flex>
          )}
        </Flex>
      </Flex>
    </Box>
  );
}

function Result({ policy, example }: { policy: Policy; example: Example }) {
  const say = useWords();
  const { formatDate } = useIntl();
  const broken = brokenIn(policy, example);
  const answers = answersOf(policy, example);
  const said = (answer: Answer) => {
    const day = 'until' in answer && answer.until !== null ? formatDate(`${answer.until}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }) : null;
    return day === null ? say(`outcome.${answer.outcome === 'notYours' ? 'unknown' : answer.outcome}`) : say(answer.outcome === 'out' ? 'result.out' : 'result.in', { day });
  };
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {COVERED.map((covered) => {
        const isBroken = broken.includes(covered);
        return (
          <Flex key={covered} gap={2}>
            {isBroken ? <CrossCircle fill="danger600" aria-hidden /> : <CheckCircle fill="success600" aria-hidden />}
            <Typography textColor={isBroken ? 'danger600' : 'success600'}>{say(isBroken ? `broken.${covered}` : `kept.${covered}`, { result: said(answers[covered]) })}</Typography>
          </Flex>
        );
      })}
    </Flex>
  );
}
