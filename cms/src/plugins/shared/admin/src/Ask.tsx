import type { ReactNode } from 'react';
import { Button, Dialog, Flex, Typography } from '@strapi/design-system';

interface AskProps {
  title: string;
  /** The consequence, in words. */
  text: string;
  children?: ReactNode;
  confirm: string;
  cancel: string;
  variant?: 'default' | 'danger-light';
  loading?: boolean;
  onConfirm(): void;
  onCancel(): void;
}

/** Asks before something happens that cannot simply be taken back. */
export function Ask({ title, text, children, confirm, cancel, variant = 'default', loading, onConfirm, onCancel }: AskProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onCancel()}>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Dialog.Description>
              <Typography textColor="neutral800">{text}</Typography>
            </Dialog.Description>
            {children}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {cancel}
            </Button>
          </Dialog.Cancel>
          <Button variant={variant} fullWidth loading={loading} onClick={onConfirm}>
            {confirm}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
