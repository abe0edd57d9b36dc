import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import type { DueLinks as Due } from '../api';
import { useWords } from '../words';
import { Ask } from '../../../../shared/admin/src/Ask';

interface DueLinksProps {
  due: Due;
  asking: boolean;
  sending: boolean;
  onAsk(): void;
  onSend(): void;
  onLater(): void;
}

/** Links and reports that the saved settings made due (CP-05): sent and shared only after a yes to their number, which can also come later. */
export function DueLinks({ due, asking, sending, onAsk, onSend, onLater }: DueLinksProps) {
  const say = useWords();
  const numbers = { contacts: due.contacts, reports: due.reports, cases: due.cases };
  if (asking) {
    return (
      <Ask
        title={say('due.title')}
        text={say('due.text', numbers)}
        confirm={say('due.send', numbers)}
        cancel={say('due.later')}
        loading={sending}
        onConfirm={onSend}
        onCancel={onLater}
      >
        <Typography variant="pi" textColor="neutral600">
          {say('due.once')}
        </Typography>
      </Ask>
    );
  }
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={4} marginBottom={5}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography>{say('due.waiting', numbers)}</Typography>
        <Button size="S" variant="secondary" startIcon={<PaperPlane />} onClick={onAsk}>
          {say('due.send', numbers)}
        </Button>
      </Flex>
    </Box>
  );
}
