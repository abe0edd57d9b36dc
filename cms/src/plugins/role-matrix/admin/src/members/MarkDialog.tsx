import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import type { Matrix } from '../../../server/rules/matrix';
import type { Role } from '../../../server/rules/rights';
import { useMarkableMemberQuery, type OpenedMember, type Portal } from '../api';
import { useWords } from '../words';
import { MarkForm } from './MarkForm';
import { openerOf } from './MembersTable';

export interface MarkDialogProps {
  portal: Portal;
  matrix: Matrix;
  member: string;
  role: Role;
  readOnly: boolean;
  onChanged(member: OpenedMember): void;
  onClose(): void;
}

/** One member and one role: the mark, its limit, and the history of the member's marks. */
export function MarkDialog(props: MarkDialogProps) {
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
