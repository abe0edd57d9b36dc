import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useMarkableMemberQuery } from '../api';
import { useWords } from '../words';
import { MarkForm, type MarkProps } from './MarkForm';
import { openerOf } from './MembersTable';

/** One member and one role: the mark, its limit, and the history of the member's marks. */
export function MarkDialog(props: MarkProps) {
  const say = useWords();
  const { portal, member, role, onClose } = props;
  const { data, isError, refetch } = useMarkableMemberQuery({ portal: portal.key, member }, { refetchOnMountOrArgChange: true });

  /** The button may be another one than that which opened the dialog: it says by now what the mark has become. */
  function focusOpener(event: Event) {
    event.preventDefault();
    document.getElementById(openerOf(member, role))?.focus();
  }

  return (
    <Modal.Root open onOpenChange={(stays) => !stays && onClose()}>
      <Modal.Content onCloseAutoFocus={focusOpener}>
        <Modal.Header closeLabel={say('mark.close')}>
          <Modal.Title>{data ? say('mark.title', { name: data.name, role: say(`role.${role}`) }) : say(`role.${role}`)}</Modal.Title>
        </Modal.Header>
        {data ? (
          <MarkForm {...props} opened={data} />
        ) : (
          <Modal.Body>
            <Flex justifyContent="center" direction="column" gap={4} padding={6}>
              {isError ? (
                <>
                  <Typography>{say('mark.failed.loading')}</Typography>
                  <Button onClick={() => void refetch()}>{say('page.retry')}</Button>
                </>
              ) : (
                <Loader>{say('members.loading')}</Loader>
              )}
            </Flex>
          </Modal.Body>
        )}
      </Modal.Content>
    </Modal.Root>
  );
}
