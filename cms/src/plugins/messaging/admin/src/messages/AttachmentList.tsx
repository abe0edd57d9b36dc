import { Badge, Flex, Typography } from '@strapi/design-system';
import { Paperclip } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useWords } from '../words';
import type { WholeMessage } from './api';
import { fateWords } from './wording';

/** What came along, and what became of it; before anybody has decided, only that it is there. */
export function AttachmentList({ message: { files, attachments } }: { message: WholeMessage }) {
  const say = useWords();
  const { formatNumber } = useIntl();
  const size = (bytes: number) => formatNumber(Math.max(1, Math.round(bytes / 1000)), { style: 'unit', unit: 'kilobyte' });
  const decided = files.length > 0;
  const shown = decided ? files : attachments.map((attachment) => ({ ...attachment, refused: null }));
  if (shown.length === 0) return null;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {say('messages.attachments')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {shown.map(({ name, bytes, refused }, index) => (
          <Flex key={`${index} ${name}`} tag="li" gap={2} wrap="wrap">
            <Paperclip aria-hidden fill="neutral600" />
            <Typography style={{ overflowWrap: 'anywhere' }}>{name}</Typography>
            <Typography variant="pi" textColor="neutral600">
              {size(bytes)}
            </Typography>
            {decided && (
              <Badge backgroundColor={refused === null ? 'success100' : 'danger100'} textColor={refused === null ? 'success700' : 'danger700'}>
                {fateWords(refused, say)}
              </Badge>
            )}
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
}
