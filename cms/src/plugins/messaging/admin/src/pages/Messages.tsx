import { Box, Button } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { SearchField } from '../../../../shared/admin/src/SearchField';
import { useMessagesAttentionQuery, type Attention } from '../messages/api';
import { ListTabs } from '../messages/ListTabs';
import { MessageDialog } from '../messages/MessageDialog';
import { MessageTable } from '../messages/MessageTable';
import { addressOf, placeIn, type Place } from '../messages/place';
import { PortalFilter } from '../messages/PortalFilter';
import { useMessageList } from '../messages/use-message-list';
import { READ_MESSAGES } from '../permissions';
import { useWords } from '../words';

/** How often the counts are read again, in milliseconds. */
const FRESHNESS = 30_000;

export default function ProtectedMessages() {
  return (
    <Page.Protect permissions={READ_MESSAGES}>
      <Messages />
    </Page.Protect>
  );
}

/** The outbox and the inbox of all portals that the administrator has; the address says which part of it. */
function Messages() {
  const say = useWords();
  const [search, setSearch] = useSearchParams();
  const place = placeIn(search);
  const { data: attention, isError, refetch } = useMessagesAttentionQuery(place.portal, { refetchOnMountOrArgChange: true, pollingInterval: FRESHNESS });
  const go = (change: Partial<Place>) => setSearch(addressOf({ ...place, open: null, ...change }));

  if (!attention && isError) {
    const action = place.portal === null ? <Button onClick={() => void refetch()}>{say('page.retry')}</Button> : <Button onClick={() => go({ portal: null })}>{say('messages.portals.all')}</Button>;
    return <Page.Error content={say(place.portal === null ? 'messages.failed' : 'messages.portalFailed')} action={action} />;
  }
  if (!attention) return <Page.Loading>{say('messages.loading')}</Page.Loading>;
  return <Lists attention={attention} place={place} onGo={go} onFresh={() => void refetch()} />;
}

interface ListsProps {
  attention: Attention;
  place: Place;
  onGo(change: Partial<Place>): void;
  onFresh(): void;
}

function Lists({ attention, place, onGo, onFresh }: ListsProps) {
  const say = useWords();
  const list = useMessageList(place);
  const reload = () => {
    list.reload();
    onFresh();
  };
  const decided = (id: string) => {
    list.leave(id);
    onGo({});
  };
  return (
    <Page.Main>
      <Page.Title>{`${say('messages.title')} · ${say(`messages.list.${place.list}`)}`}</Page.Title>
      <Layouts.Header
        title={say('messages.title')}
        subtitle={say('messages.subtitle')}
        primaryAction={
          <Button variant="tertiary" startIcon={<ArrowClockwise />} onClick={reload}>
            {say('messages.reload')}
          </Button>
        }
      />
      <Layouts.Action
        startActions={
          <>
            <SearchField key={place.search} label={say('messages.search')} example={say('messages.search.example')} searched={place.search} onSearch={(search) => onGo({ search })} />
            {attention.portals.length > 1 && <PortalFilter portals={attention.portals} chosen={place.portal} onChoose={(portal) => onGo({ portal })} />}
          </>
        }
      />
      <Layouts.Content>
        <ListTabs attention={attention} chosen={place.list} onChoose={(chosen) => onGo({ list: chosen })}>
          <Box paddingTop={6}>
            <MessageTable place={place} list={list} />
          </Box>
        </ListTabs>
      </Layouts.Content>
      {place.open && <MessageDialog key={place.open} id={place.open} onClose={() => onGo({})} onDecided={decided} />}
    </Page.Main>
  );
}
