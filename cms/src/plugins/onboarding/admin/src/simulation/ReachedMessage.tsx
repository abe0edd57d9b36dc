import { Box, Typography } from '@strapi/design-system';
import { MailFrame, WIDTHS } from '../../../../shared/admin/src/mail/MailFrame';
import type { Reached } from '../api';
import { Section } from '../types/Section';
import { useWords } from '../words';
import type { Opened } from './opened';
import { PageCard } from './PageNow';

/** What stands open beside the list, as it would arrive: a mail in a telephone's width, other messages and pages as cards. */
export function ReachedMessage({ reached, opened: { moment, what } }: { reached: Reached[]; opened: Opened }) {
  const say = useWords();
  const found = reached[moment];
  if (what === 'page') {
    if (!found?.page) return null;
    return (
      <Section id="simulation-message" title={say(`pageKind.${found.page.kind}`, { title: found.page.title })} help={say('reached.pageHelp')}>
        <PageCard page={found.page} />
      </Section>
    );
  }
  const message = found?.messages[what];
  if (!message) return null;
  const help = say(message.instead ? 'reached.insteadHelp' : `reached.${message.channel}Help`);
  if (message.channel === 'email') {
    return (
      <Section id="simulation-message" title={message.subject} help={help}>
        <MailFrame title={say('reached.frame', { subject: message.subject })} html={message.html} scheme="light" width={WIDTHS.phone} />
      </Section>
    );
  }
  return (
    <Section id="simulation-message" title={say(`reached.${message.channel}`)} help={help}>
      <Box background="neutral100" hasRadius padding={4} maxWidth="40rem">
        {message.channel === 'push' && (
          <Typography tag="p" fontWeight="bold">
            {message.title}
          </Typography>
        )}
        <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
          {message.text}
        </Typography>
      </Box>
    </Section>
  );
}
