import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { codeOf } from '../../../../shared/admin/src/refusals';
import { useWords } from '../words';
import { useMessageQuery } from './api';
import { AttachmentList } from './AttachmentList';
import { Decision } from './Decision';
import { DownloadSource } from './DownloadSource';
import { MessageFacts } from './MessageFacts';
import { MessageHeaders } from './MessageHeaders';
import { MessageWords } from './MessageWords';
import { openerOf } from './MessageTable';
import { aboutOf } from './wording';

interface MessageDialogProps {
  id: string;
  onClose(): void;
  /** Somebody decided; the message stands in another list from now on. */
  onDecided(id: string): void;
}

/** One message whole: what it is, what has become of it, and what can be done about it. */
export function MessageDialog({ id, onClose, onDecided }: MessageDialogProps) {
  const say = useWords();
  const { data: message, error, isFetching, refetch } = useMessageQuery(id, { refetchOnMountOrArgChange: true });
  const shown = message?.id === id ? message : undefined;
  return (
    <Modal.Root open onOpenChange={(stays) => !stays && onClose()}>
      <Modal.Content
        aria-describedby={undefined}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          document.getElementById(openerOf(id))?.focus();
        }}
      >
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{shown ? aboutOf(shown, say) : say('messages.one')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {shown && (
            <Flex direction="column" alignItems="stretch" gap={6}>
              <Decision message={shown} onDecided={() => onDecided(id)} />
              <MessageFacts message={shown} />
              <MessageWords message={shown} />
              <AttachmentList message={shown} />
              <MessageHeaders headers={shown.headers} />
            </Flex>
          )}
          {!shown && error && !isFetching && (
            <Flex role="alert" direction="column" alignItems="flex-start" gap={4}>
              <Typography>{say(codeOf(error) === 'notFound' ? 'messages.gone' : 'messages.oneFailed')}</Typography>
              <Button variant="tertiary" onClick={() => void refetch()}>
                {say('page.retry')}
              </Button>
            </Flex>
          )}
          {!shown && isFetching && (
            <Flex justifyContent="center" padding={8}>
              <Loader>{say('messages.loading')}</Loader>
            </Flex>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('close')}
          </Button>
          {shown?.source && <DownloadSource message={shown} />}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
