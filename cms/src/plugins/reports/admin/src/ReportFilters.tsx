import { Box, Checkbox, Field, Flex, lightTheme, TextInput, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { STATUSES, type Question } from './api';
import { useWords } from './words';

interface ReportFiltersProps {
  question: Question;
  /** Whether its last day lies before the first. */
  backwards: boolean;
  onChange(question: Question): void;
}

/** The browser draws its own calendar in the field, in black unless told of a dark page. */
const DayBox = styled(Box)`
  color-scheme: ${({ theme }) => (theme.colors.neutral0 === lightTheme.colors.neutral0 ? 'light' : 'dark')};
`;

/** Which cases: by state, by days of report, with an external case handler. */
export function ReportFilters({ question, backwards, onChange }: ReportFiltersProps) {
  const say = useWords();
  const none = question.status.length === 0;
  return (
    <Flex gap={8} alignItems="flex-start" wrap="wrap">
      <Flex direction="column" alignItems="flex-start" gap={2} role="group" aria-labelledby="report-status">
        <Typography id="report-status" variant="pi" fontWeight="bold">
          {say('filters.status')}
        </Typography>
        {STATUSES.map((status) => (
          <Checkbox
            key={status}
            checked={question.status.includes(status)}
            onCheckedChange={(on) => onChange({ ...question, status: STATUSES.filter((name) => (name === status ? on === true : question.status.includes(name))) })}
          >
            {say(`status.${status}`)}
          </Checkbox>
        ))}
        {none && <Typography textColor="danger600">{say('filters.status.hint')}</Typography>}
      </Flex>
      {(['from', 'to'] as const).map((name) => (
        <DayBox key={name} width="20rem">
          <Field.Root name={name} {...(backwards && name === 'to' && { error: say('filters.backwards') })}>
            <Field.Label>{say(`filters.${name}`)}</Field.Label>
            <TextInput type="date" min="1900-01-01" max="2999-12-31" value={question[name] ?? ''} onChange={({ target }) => target.validity.valid && onChange({ ...question, [name]: target.value || null })} />
            <Field.Error />
          </Field.Root>
        </DayBox>
      ))}
      <Flex direction="column" alignItems="flex-start" gap={2} role="group" aria-labelledby="report-handler">
        <Typography id="report-handler" variant="pi" fontWeight="bold">
          {say('filters.handler')}
        </Typography>
        <Checkbox checked={question.external} onCheckedChange={(on) => onChange({ ...question, external: on === true })}>
          {say('filters.external')}
        </Checkbox>
      </Flex>
    </Flex>
  );
}
