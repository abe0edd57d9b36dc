import { Badge } from '@strapi/design-system';
import { useWords } from '../words';
import type { Message } from './api';
import { stateWords, toneOf } from './wording';

/** Strapi's dark yellow is too light to be read on its light one. */
const COLOURS = {
  neutral: { background: 'neutral150', text: 'neutral700' },
  primary: { background: 'primary100', text: 'primary700' },
  success: { background: 'success100', text: 'success700' },
  warning: { background: 'warning100', text: 'neutral800' },
  danger: { background: 'danger100', text: 'danger700' },
} as const;

export function StateBadge({ message }: { message: Pick<Message, 'state'> }) {
  const say = useWords();
  const { background, text } = COLOURS[toneOf(message)];
  return (
    <Badge backgroundColor={background} textColor={text}>
      {stateWords(message, say)}
    </Badge>
  );
}
