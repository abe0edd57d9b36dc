import { Box, Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { SearchField } from '../../../../shared/admin/src/SearchField';
import { codeOf } from '../../../../shared/admin/src/refusals';
import { useMarkableMemberQuery, useRightsOnCaseQuery, type Portal } from '../api';
import { useWords } from '../words';
import { askerOf } from './MembersTable';
import { RightsList } from './RightsList';

interface RightsDialogProps {
  portal: Portal;
  member: string;
  /** Of the case; empty until one has been asked for. */
  number: string;
  onAsk(number: string): void;
  onClose(): void;
}

/** Who may do this? The rights of one member on one case, each with where it comes from (EH-17). */
export function RightsDialog({ portal, member, number, onAsk, onClose }: RightsDialogProps) {
  const say = useWords();
  const { data } = useMarkableMemberQuery({ portal: portal.key, member });
  const name = data?.name ?? say('rights.somebody');

  function focusOpener(event: Event) {
    event.preventDefault();
    document.getElementById(askerOf(member))?.focus();
  }

  return (
    <Modal.Root open onOpenChange={(stays) => !stays && onClose()}>
      <Modal.Content onCloseAutoFocus={focusOpener}>
        <Modal.Header closeLabel={say('mark.close')}>
          <Modal.Title>{say('rights.title', { name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <SearchField label={say('rights.number')} example={say('rights.number.example')} searched={number} onSearch={onAsk} />
            <Box aria-live="polite">{number === '' ? <Typography textColor="neutral600">{say('rights.hint')}</Typography> : <Found portal={portal} member={member} name={name} number={number} />}</Box>
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Found({ portal, member, name, number }: { portal: Portal; member: string; name: string; number: string }) {
  const say = useWords();
  const { currentData: data, isFetching, error, refetch } = useRightsOnCaseQuery({ portal: portal.key, member, number }, { refetchOnMountOrArgChange: true });
  if (isFetching) return <Loader small>{say('rights.loading')}</Loader>;
  if (data) return <RightsList answer={data} name={name} currency={portal.currency} />;
  if (codeOf(error) === 'notFound') return <Typography>{say('rights.notFound', { number })}</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Typography textColor="danger600">{say('rights.failed')}</Typography>
      <Button variant="tertiary" onClick={() => void refetch()}>
        {say('page.retry')}
      </Button>
    </Flex>
  );
}
