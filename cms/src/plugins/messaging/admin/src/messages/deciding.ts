import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { codeOf } from '../../../../shared/admin/src/refusals';
import { useWords } from '../words';
import { useAcceptMailMutation, useDiscardMailMutation, useSendMessageAgainMutation, type NamedCase } from './api';

type Key = Parameters<ReturnType<typeof useWords>>[0];

const REFUSALS: Readonly<Record<string, Key>> = {
  'message.unmatched': 'messages.refused.unmatched',
  'message.empty': 'messages.refused.empty',
  'claim.state': 'messages.reason.closed',
  'right.missing': 'messages.mayNot',
  'rate.limited': 'messages.refused.tooOften',
};

/** The decisions about one message; each says how it went. */
export function useDeciding(message: string, onDecided: () => void) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const [again, sending] = useSendMessageAgainMutation();
  const [accepts, accepting] = useAcceptMailMutation();
  const [discards, discarding] = useDiscardMailMutation();
  const [refusal, setRefusal] = useState<string | null>(null);

  function settle(answer: { data: unknown } | { error: unknown }, done: Key) {
    setRefusal(null);
    const code = 'error' in answer ? codeOf(answer.error) : null;
    if (code === null || code === 'message.state' || code === 'notFound') {
      toggleNotification(code === null ? { type: 'success', message: say(done) } : { type: 'warning', message: say('messages.refused.state') });
      onDecided();
      return;
    }
    const words = say(REFUSALS[code] ?? 'messages.refused.failed');
    setRefusal(words);
    toggleNotification({ type: 'danger', message: words });
  }

  return {
    busy: sending.isLoading || accepting.isLoading || discarding.isLoading,
    /** Why the last decision was not taken. */
    refusal,
    sendAgain: async () => settle(await again(message), 'messages.again.done'),
    accept: async (named: NamedCase | null) => settle(await accepts({ message, named }), 'messages.accept.done'),
    discard: async () => settle(await discards(message), 'messages.discard.done'),
  };
}
