import { useState, type ReactNode } from 'react';
import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { ArrowClockwise, Check, Trash } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { Ask } from '../../../../shared/admin/src/Ask';
import { HANDLE_MESSAGES } from '../permissions';
import { useWords } from '../words';
import { CaseForm } from './CaseForm';
import type { WholeMessage } from './api';
import { useDeciding } from './deciding';
import { reasonWords } from './wording';

interface DecisionProps {
  message: WholeMessage;
  onDecided(): void;
}

/** What somebody can do about a message, with what that brings about; nothing where nothing is to be decided. */
export function Decision({ message, onDecided }: DecisionProps) {
  const { allowedActions } = useRBAC(HANDLE_MESSAGES);
  const may = allowedActions.canHandle === true;
  if (['failed', 'bounced'].includes(message.state)) return <SendAgain message={message} may={may} onDecided={onDecided} />;
  if (['quarantined', 'unreadable'].includes(message.state)) return <Quarantine message={message} may={may} onDecided={onDecided} />;
  return null;
}

function SendAgain({ message, may, onDecided }: DecisionProps & { may: boolean }) {
  const say = useWords();
  const { busy, sendAgain } = useDeciding(message.id, onDecided);
  return (
    <Question text={say(message.state === 'failed' ? 'messages.again.failed' : 'messages.again.bounced')} may={may}>
      <Typography>{say('messages.again.text', { to: message.to ?? '' })}</Typography>
      <Flex>
        <Button startIcon={<ArrowClockwise />} loading={busy} onClick={() => void sendAgain()}>
          {say('messages.again')}
        </Button>
      </Flex>
    </Question>
  );
}

function Quarantine({ message, may, onDecided }: DecisionProps & { may: boolean }) {
  const say = useWords();
  const { busy, refusal, accept, discard } = useDeciding(message.id, onDecided);
  const [asking, setAsking] = useState(false);
  const { caseNumber, portal } = message;
  const unreadable = message.state === 'unreadable';
  const [elsewhere, setElsewhere] = useState(caseNumber === null);
  const discarding = (
    <Button variant="danger-light" startIcon={<Trash />} disabled={busy} onClick={() => setAsking(true)}>
      {say('messages.discard')}
    </Button>
  );
  return (
    <Question text={reasonWords(message, say) ?? ''} may={may}>
      {unreadable && <Flex>{discarding}</Flex>}
      {!unreadable && elsewhere && <CaseForm busy={busy} refusal={refusal} onSubmit={accept} discarding={discarding} />}
      {!unreadable && !elsewhere && caseNumber !== null && (
        <>
          <Typography>{say('messages.accept.text', { case: caseNumber, portal: portal?.name ?? '' })}</Typography>
          {refusal && (
            <Typography role="alert" textColor="danger600">
              {refusal}
            </Typography>
          )}
          <Flex gap={2} wrap="wrap">
            <Button startIcon={<Check />} loading={busy} onClick={() => void accept(null)}>
              {say('messages.accept', { case: caseNumber })}
            </Button>
            {discarding}
            <TextButton onClick={() => setElsewhere(true)}>{say('messages.accept.elsewhere')}</TextButton>
          </Flex>
        </>
      )}
      {asking && (
        <Ask
          title={say('messages.discard.title')}
          text={say('messages.discard.text')}
          confirm={say('messages.discard')}
          cancel={say('cancel')}
          variant="danger-light"
          loading={busy}
          onConfirm={() => void discard()}
          onCancel={() => setAsking(false)}
        />
      )}
    </Question>
  );
}

function Question({ text, may, children }: { text: string; may: boolean; children: ReactNode }) {
  const say = useWords();
  return (
    <Box tag="section" aria-label={say('messages.decision')} background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography fontWeight="bold">{text}</Typography>
        {may ? children : <Typography>{say('messages.mayNot')}</Typography>}
      </Flex>
    </Box>
  );
}
