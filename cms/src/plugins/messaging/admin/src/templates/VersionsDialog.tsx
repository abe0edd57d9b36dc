import { Badge, Box, Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useMoments } from '../../../../shared/admin/src/moments';
import { useWords } from '../words';
import { useTemplateVersionsQuery, type Place, type Version } from './api';
import type { Saving } from './saving';

interface VersionsDialogProps {
  place: Place;
  /** What is not saved would be lost by a restored version. */
  unsaved: boolean;
  saving: Saving;
  readOnly: boolean;
  onClose(): void;
}

/** All versions, newest first; any of them can come back, as a new one. */
export function VersionsDialog({ place, unsaved, saving, readOnly, onClose }: VersionsDialogProps) {
  const say = useWords();
  const { data: versions, isError } = useTemplateVersionsQuery(place, { refetchOnMountOrArgChange: true });
  const restore = async (version: number) => {
    await saving.restore(version);
    onClose();
  };
  return (
    <Modal.Root open onOpenChange={(stays) => !stays && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{say('versions')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {isError && <Typography textColor="danger600">{say('versions.failed')}</Typography>}
          {!versions && !isError && <Loader>{say('page.loading')}</Loader>}
          {versions?.length === 0 && <Typography>{say('versions.empty')}</Typography>}
          {unsaved && versions && versions.length > 1 && (
            <Box paddingBottom={4}>
              <Typography textColor="warning700">{say('versions.unsaved')}</Typography>
            </Box>
          )}
          <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
            {versions?.map((version, index) => (
              <VersionItem key={version.version} version={version} inForce={index === 0}>
                {!readOnly && index > 0 && (
                  <Button
                    size="S"
                    variant="tertiary"
                    startIcon={<ArrowsCounterClockwise />}
                    disabled={unsaved}
                    loading={saving.busy}
                    aria-label={say('restore.label', { version: version.version })}
                    onClick={() => void restore(version.version)}
                  >
                    {say('restore')}
                  </Button>
                )}
              </VersionItem>
            ))}
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function VersionItem({ version: { version, words, actor, createdAt, restoredFrom }, inForce, children }: { version: Version; inForce: boolean; children: React.ReactNode }) {
  const say = useWords();
  const at = useMoments();
  const moment = createdAt === null ? null : at(createdAt);
  const said = words === null ? say('versions.shipped') : (words.subject ?? words.text);
  return (
    <Flex tag="li" justifyContent="space-between" alignItems="flex-start" gap={4}>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Flex gap={2}>
          <Typography fontWeight="bold">{say('versions.version', { version })}</Typography>
          {inForce && (
            <Badge backgroundColor="success100" textColor="success700">
              {say('versions.current')}
            </Badge>
          )}
        </Flex>
        <Typography>{said}</Typography>
        <Typography variant="pi" textColor="neutral600" title={moment?.full}>
          {say('versions.by', { name: actor?.name ?? say('somebody'), when: moment?.relative ?? '' })}
          {restoredFrom !== null && ` ${say('versions.restoredFrom', { version: restoredFrom })}`}
        </Typography>
      </Flex>
      {children}
    </Flex>
  );
}
