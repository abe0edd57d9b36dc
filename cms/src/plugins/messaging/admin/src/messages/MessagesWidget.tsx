import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { Widget } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { useMoments } from '../../../../shared/admin/src/moments';
import { useWords } from '../words';
import { useMessagesAttentionQuery, type Attention } from './api';
import type { ListName } from './lists';
import { addressOf } from './place';

const FRESHNESS = 60_000;

/** On the home page: what of the messages somebody has to look at, and calm where that is nothing. */
export function MessagesWidget() {
  const say = useWords();
  const { data, isError } = useMessagesAttentionQuery(null, { refetchOnMountOrArgChange: true, pollingInterval: FRESHNESS });
  if (!data) return isError ? <Widget.Error /> : <Widget.Loading />;
  const { waiting, failed, bounced, quarantined, unreadable } = data;
  return waiting + failed + bounced + quarantined + unreadable === 0 ? <Calm text={say('messages.widget.calm')} /> : <Rows attention={data} />;
}

function Calm({ text }: { text: string }) {
  return (
    <Flex height="100%" direction="column" justifyContent="center" gap={2}>
      <CheckCircle width="3.2rem" height="3.2rem" fill="success600" aria-hidden />
      <Typography textColor="neutral600">{text}</Typography>
    </Flex>
  );
}

function Rows({ attention }: { attention: Attention }) {
  const say = useWords();
  const since = useWaitingSince();
  const { waiting, oldestDueAt, failed, bounced, quarantined, unreadable } = attention;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
      {waiting > 0 && <Row list="waiting" text={say('messages.widget.waiting', { count: waiting })} more={oldestDueAt === null ? null : since(oldestDueAt)} />}
      {failed > 0 && <Row list="failed" text={say('messages.widget.failed', { count: failed })} />}
      {bounced > 0 && <Row list="failed" text={say('messages.widget.bounced', { count: bounced })} />}
      {quarantined > 0 && <Row list="quarantined" text={say('messages.widget.quarantined', { count: quarantined })} />}
      {unreadable > 0 && <Row list="unreadable" text={say('messages.widget.unreadable', { count: unreadable })} />}
    </Flex>
  );
}

/** What could have gone already says since when; what is tried again later says when. */
function useWaitingSince() {
  const say = useWords();
  const moments = useMoments();
  return (instant: number) => say(instant <= Date.now() ? 'messages.widget.since' : 'messages.widget.nextTry', { when: moments(instant).relative });
}

function Row({ list, text, more = null }: { list: ListName; text: string; more?: string | null }) {
  return (
    <Box tag="li">
      <Link tag={NavLink} to={{ pathname: '/plugins/messaging/messages', search: addressOf({ list, portal: null, search: '', open: null }) }}>
        {text}
      </Link>
      {more && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {more}
        </Typography>
      )}
    </Box>
  );
}
