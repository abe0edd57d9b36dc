import { Badge } from '@strapi/design-system';
import { useWords } from '../words';
import type { Message } from './api';
import { stateWords, toneOf } from './wording';

export function StateBadge({ message }: { message: Pick<Message, 'state'> }) {
  const say = useWords();
  const tone = toneOf(message);
  return (
    <Badge backgroundColor={tone === 'neutral' ? 'neutral150' : `${tone}100`} textColor={tone === 'neutral' ? 'neutral700' : `${tone}700`}>
      {stateWords(message, say)}
    </Badge>
  );
}
