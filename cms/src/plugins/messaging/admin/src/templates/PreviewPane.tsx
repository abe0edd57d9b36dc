import { useState, type ReactNode } from 'react';
import { Box, Button, Flex, Grid, Link, Loader, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { Choice } from '../../../../shared/admin/src/Choice';
import { senderAt } from '../letterhead/address';
import { useWords } from '../words';
import { useTemplateRecordsQuery, type Place, type Shown } from './api';
import { MailFrame, type Scheme, WIDTHS, type Width } from '../../../../shared/admin/src/mail/MailFrame';

const SAMPLE = '-';

interface PreviewPaneProps {
  place: Place;
  name: string;
  shown: Shown | null;
  failed: boolean;
  record: string | null;
  onRecord(record: string | null): void;
  onRetry(): void;
}

/** A message as it would arrive, with somebody real in it; what is secret is struck. */
export function PreviewPane({ place, name, shown, failed, record, onRecord, onRetry }: PreviewPaneProps) {
  const say = useWords();
  const { data: records = [] } = useTemplateRecordsQuery({ portal: place.portal, template: place.template });
  const [look, setLook] = useState<'html' | 'text'>('html');
  const [scheme, setScheme] = useState<Scheme>('light');
  const [width, setWidth] = useState<Width>('phone');
  const isMail = place.channel === 'email';
  const recordName = (id: string) => records.find((one) => one.id === id)?.label ?? say('preview.sample');
  return (
    <Box tag="section" aria-labelledby="preview" background="neutral0" hasRadius shadow="filterShadow" padding={{ initial: 4, medium: 5 }}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography id="preview" tag="h2" variant="delta" fontWeight="bold">
            {say('preview.title')}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say('preview.help')}
          </Typography>
        </Flex>
        <Grid.Root gap={3}>
          <Choice label={say('preview.record')} value={record ?? SAMPLE} choices={[SAMPLE, ...records.map(({ id }) => id)]} word={recordName} onChoose={(id) => onRecord(id === SAMPLE ? null : id)} />
          {isMail && <Choice<'html' | 'text'> label={say('preview.look')} value={look} choices={['html', 'text']} word={(choice) => say(`preview.look.${choice}`)} onChoose={setLook} />}
          {isMail && look === 'html' && <Choice<Scheme> label={say('preview.scheme')} value={scheme} choices={['light', 'dark']} word={(choice) => say(`preview.scheme.${choice}`)} onChoose={setScheme} />}
          {isMail && look === 'html' && <Choice<Width> label={say('preview.width')} value={width} choices={Object.keys(WIDTHS) as Width[]} word={(choice) => say(`preview.width.${choice}`)} onChoose={setWidth} />}
        </Grid.Root>
        <Box aria-live="polite">
          {failed && (
            <Flex gap={3} alignItems="center">
              <Typography textColor="danger600">{say('preview.failed')}</Typography>
              <Button variant="tertiary" onClick={onRetry}>
                {say('page.retry')}
              </Button>
            </Flex>
          )}
          {!failed && shown && shown.findings.length > 0 && <Typography textColor="warning700">{say('preview.stale', { count: shown.findings.length })}</Typography>}
        </Box>
        {!shown && !failed && (
          <Flex justifyContent="center" padding={6}>
            <Loader>{say('preview.loading')}</Loader>
          </Flex>
        )}
        {shown?.mail && (
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Flex tag="dl" direction="column" alignItems="stretch" gap={1}>
              <HeaderLine name={say('preview.from')}>{`${shown.mail.from.name} <${shown.mail.from.address}>`}</HeaderLine>
              {shown.mail.replyTo !== null && <HeaderLine name={say('preview.replyTo')}>{shown.mail.replyTo}</HeaderLine>}
              <HeaderLine name={say('part.subject')}>
                <b>{shown.mail.subject}</b>
              </HeaderLine>
            </Flex>
            <Link tag={NavLink} to={senderAt(place.portal)}>
              {say('preview.sender')}
            </Link>
            {look === 'html' ? <MailFrame title={say('preview.frame', { name })} html={shown.mail.html} scheme={scheme} width={WIDTHS[width]} /> : <Plain>{shown.mail.text}</Plain>}
          </Flex>
        )}
        {shown?.sms && <SmsBubble sms={shown.sms} />}
        {shown?.push && <Notification push={shown.push} />}
      </Flex>
    </Box>
  );
}

function HeaderLine({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Flex gap={2} alignItems="baseline" wrap="wrap">
      <Typography tag="dt" variant="pi" textColor="neutral600">
        {name}
      </Typography>
      <Typography tag="dd" style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Flex>
  );
}

function Plain({ children }: { children: ReactNode }) {
  return (
    <Box background="neutral100" hasRadius padding={4} tabIndex={0} style={{ overflow: 'auto', maxHeight: '60rem' }}>
      <Box tag="pre" style={{ fontFamily: 'monospace', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        <Typography textColor="neutral800">{children}</Typography>
      </Box>
    </Box>
  );
}

function Notification({ push: { title, body } }: { push: NonNullable<Shown['push']> }) {
  const say = useWords();
  return (
    <Flex role="group" aria-label={say('preview.push')} direction="column" alignItems="flex-start" gap={1} background="neutral0" borderColor="neutral200" shadow="popupShadow" padding={4} maxWidth="36rem" style={{ borderRadius: '1.2rem', overflowWrap: 'anywhere' }}>
      <Typography fontWeight="bold">{title}</Typography>
      <Typography textColor="neutral700">{body}</Typography>
    </Flex>
  );
}

function SmsBubble({ sms: { text, size } }: { sms: NonNullable<Shown['sms']> }) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Box background="primary100" padding={4} maxWidth="36rem" style={{ borderRadius: '1.6rem', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        <Typography textColor="neutral800">{text}</Typography>
      </Box>
      <Typography variant="pi" textColor="neutral600">
        {say('sms.size', { length: size.length, segments: size.segments })}
      </Typography>
      {size.costly.length > 0 && (
        <Typography variant="pi" textColor="warning700">
          {say('sms.costly', { signs: size.costly.slice(0, 8).join(' ') })}
        </Typography>
      )}
    </Flex>
  );
}
