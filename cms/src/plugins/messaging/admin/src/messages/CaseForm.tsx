import { useState, type FormEvent, type ReactNode } from 'react';
import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useWords } from '../words';
import { useMessagesAttentionQuery, type NamedCase } from './api';

interface CaseFormProps {
  busy: boolean;
  /** The server's, about what was sent last. */
  refusal: string | null;
  onSubmit(named: NamedCase): Promise<void>;
  discarding: ReactNode;
}

/** To which case of which portal a mail belongs. */
export function CaseForm({ busy, refusal, onSubmit, discarding }: CaseFormProps) {
  const say = useWords();
  const { data } = useMessagesAttentionQuery(null);
  const portals = data?.portals ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [caseNumber, setCaseNumber] = useState('');
  const [missing, setMissing] = useState(false);
  const portal = chosen ?? (portals.length === 1 ? portals[0]?.key : undefined);
  const number = caseNumber.trim();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (portal && number) {
      setMissing(false);
      void onSubmit({ portal, caseNumber: number });
    } else setMissing(true);
  }

  return (
    <Box tag="form" noValidate onSubmit={submit}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography>{say('messages.accept.which')}</Typography>
        <Flex gap={4} alignItems="flex-start" wrap="wrap">
          <Box width="24rem" maxWidth="100%">
            <Field.Root required error={missing && !portal && say('messages.accept.noPortal')}>
              <Field.Label>{say('portal.label')}</Field.Label>
              <SingleSelect value={portal ?? null} onChange={(key) => setChosen(String(key))} placeholder={say('messages.accept.choose')}>
                {portals.map(({ key, name }) => (
                  <SingleSelectOption key={key} value={key}>
                    {name}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
              <Field.Error />
            </Field.Root>
          </Box>
          <Box width="24rem" maxWidth="100%">
            <Field.Root required error={missing && !number ? say('messages.accept.noNumber') : (refusal ?? false)}>
              <Field.Label>{say('messages.accept.number')}</Field.Label>
              <TextInput value={caseNumber} maxLength={64} autoComplete="off" onChange={(event) => setCaseNumber(event.target.value)} />
              <Field.Error />
            </Field.Root>
          </Box>
        </Flex>
        <Flex gap={2} wrap="wrap">
          <Button type="submit" startIcon={<Check />} loading={busy}>
            {say('messages.accept.into')}
          </Button>
          {discarding}
        </Flex>
      </Flex>
    </Box>
  );
}
