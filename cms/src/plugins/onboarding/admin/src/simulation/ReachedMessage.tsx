import { Box, Flex, Typography } from '@strapi/design-system';
import { MailFrame, WIDTHS } from '../../../../shared/admin/src/mail/MailFrame';
import type { Reached } from '../api';
import { Section } from '../types/Section';
import { useWords } from '../words';

/** A mail or push message of a moment that stands open beside the list. */
export interface Opened {
  moment: number;
  kind: 'mail' | 'push';
  place: number;
}

/** A message as it would arrive: a mail in a telephone's width, a push message as a card. */
export function ReachedMessage({ reached, opened }: { reached: Reached[]; opened: Opened | null }) {
  const say = useWords();
  const mail = opened?.kind === 'mail' ? reached[opened.moment]?.mails[opened.place] : undefined;
  const push = opened?.kind === 'push' ? reached[opened.moment]?.pushes[opened.place] : undefined;
  if (mail) {
    return (
      <Section id="simulation-message" title={mail.subject} help={say('reached.mail')}>
        <MailFrame title={say('reached.frame', { subject: mail.subject })} html={mail.html} scheme="light" width={WIDTHS.phone} />
      </Section>
    );
  }
  if (!push) return null;
  return (
    <Section id="simulation-message" title={say('reached.push')} help={say('reached.pushHelp')}>
      <Box background="neutral100" hasRadius padding={4} maxWidth="40rem">
        <Typography tag="p" fontWeight="bold">
          {push.title}
        </Typography>
        <Typography tag="p">{push.text}</Typography>
      </Box>
    </Section>
  );
}

/** What the client's page asks for now. */
export function PageNow({ page, closed, name }: { page: { title: string; text: string } | null; closed: boolean; name: string }) {
  const say = useWords();
  return (
    <Section id="simulation-page" title={say('pageNow.title', { name })}>
      <Flex direction="column" alignItems="flex-start" gap={1} background="neutral100" hasRadius padding={4}>
        {page ? (
          <>
            <Typography tag="p" fontWeight="bold">
              {page.title}
            </Typography>
            <Typography tag="p" style={{ whiteSpace: 'pre-line' }}>
              {page.text}
            </Typography>
          </>
        ) : (
          <Typography textColor="neutral600">{say(closed ? 'pageNow.closed' : 'pageNow.nothing')}</Typography>
        )}
      </Flex>
    </Section>
  );
}
