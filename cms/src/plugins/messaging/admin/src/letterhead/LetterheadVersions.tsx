import { Badge, Box, Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useMoments } from '../../../../shared/admin/src/moments';
import type { Language, Portal } from '../templates/api';
import { useWords } from '../words';
import { useLetterheadVersionsQuery } from './api';
import { ChangeList } from './ChangeList';
import type { LetterheadEditing } from './editing';

interface LetterheadVersionsProps {
  portal: Portal;
  languages: Language[];
  editing: LetterheadEditing;
  readOnly: boolean;
  onClose(): void;
}

/** All versions, newest first, each with what it changed; any of them can come back, as a new one. */
export function LetterheadVersions({ portal, languages, editing, readOnly, onClose }: LetterheadVersionsProps) {
  const say = useWords();
  const at = useMoments();
  const { data: versions, isError } = useLetterheadVersionsQuery(portal.key, { refetchOnMountOrArgChange: true });
  const unsaved = editing.changes.length > 0;
  const restore = async (version: number) => {
    await editing.restore(version);
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
          {versions?.length === 0 && <Typography>{say('letterhead.versions.empty')}</Typography>}
          {unsaved && versions && versions.length > 1 && (
            <Box paddingBottom={4}>
              <Typography textColor="warning700">{say('versions.unsaved')}</Typography>
            </Box>
          )}
          <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
            {versions?.map(({ version, actor, createdAt, restoredFrom, changes }, index) => (
              <Flex key={version} tag="li" justifyContent="space-between" alignItems="flex-start" gap={4}>
                <Flex direction="column" alignItems="flex-start" gap={1}>
                  <Flex gap={2}>
                    <Typography fontWeight="bold">{say('versions.version', { version })}</Typography>
                    {index === 0 && (
                      <Badge backgroundColor="success100" textColor="success700">
                        {say('versions.current')}
                      </Badge>
                    )}
                  </Flex>
                  <ChangeList changes={changes} languages={languages} />
                  <Typography variant="pi" textColor="neutral600" title={createdAt === null ? undefined : at(createdAt).full}>
                    {say('versions.by', { name: actor?.name ?? say('somebody'), when: createdAt === null ? '' : at(createdAt).relative })}
                    {restoredFrom !== null && ` ${say('versions.restoredFrom', { version: restoredFrom })}`}
                  </Typography>
                </Flex>
                {!readOnly && index > 0 && (
                  <Button size="S" variant="tertiary" startIcon={<ArrowsCounterClockwise />} disabled={unsaved} loading={editing.busy} aria-label={say('restore.label', { version })} onClick={() => void restore(version)}>
                    {say('restore')}
                  </Button>
                )}
              </Flex>
            ))}
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
