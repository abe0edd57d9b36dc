import { Flex, Typography } from '@strapi/design-system';
import type { LetterheadDifference } from '../../../server/letterhead/sender';
import type { Language } from '../templates/api';
import { useWords } from '../words';

/** What a letterhead says otherwise than another, part by part. */
export function ChangeList({ changes, languages }: { changes: LetterheadDifference[]; languages: Language[] }) {
  const say = useWords();
  const empty = say('letterhead.empty');
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
      {changes.map(({ part, language, from, to }) => (
        <Typography key={`${part} ${language}`} tag="li" variant="pi">
          {say('letterhead.change', { part: say(`letterhead.${part}`), language: languages.find(({ tag }) => tag === language)?.name ?? language, from: from ?? empty, to: to ?? empty })}
        </Typography>
      ))}
    </Flex>
  );
}
