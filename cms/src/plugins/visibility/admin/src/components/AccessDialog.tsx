import { useState } from 'react';
import { Box, Button, Checkbox, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { codeOf } from '../../../../shared/admin/src/refusals';
import { useSetPortalAccessMutation, type PortalAccess } from '../access/api';
import { choicesOf, effectOf, type Choice } from '../access/choices';
import type { Portal } from '../api';
import { useWords } from '../words';
import { openerOf } from './AccessRow';

interface AccessDialogProps {
  access: PortalAccess;
  portals: Portal[];
  onClose(): void;
}

const REFUSALS = { 'right.missing': 'access.save.forbidden', 'relation.unknown': 'access.save.portalGone' } as const;

/** A checkbox for each portal; what saving does is said before it is done. */
export function AccessDialog({ access, portals, onClose }: AccessDialogProps) {
  const say = useWords();
  const { formatList } = useIntl();
  const { toggleNotification } = useNotification();
  const [put, { isLoading }] = useSetPortalAccessMutation();
  const [choices] = useState(() => choicesOf(portals, access.portals));
  const [ticked, setTicked] = useState(access.portals);
  const [refusal, setRefusal] = useState<string | null>(null);

  const { name } = access;
  const { gained, lost } = effectOf(choices, access.portals, ticked);
  const unchanged = gained.length + lost.length === 0;
  const named = (portalsOf: Choice[]) => ({ count: portalsOf.length, portals: formatList(portalsOf.map((choice) => choice.name)) });

  async function save() {
    const answer = await put({ subject: access.subject, id: access.id, portals: ticked });
    const code = 'data' in answer ? null : codeOf(answer.error);
    if (code === null || code === 'notFound') {
      toggleNotification(
        code === null
          ? { type: 'success', message: say('access.saved', { name, count: ticked.length }) }
          : { type: 'warning', message: say('access.save.gone', { name }) },
      );
      onClose();
    } else {
      setRefusal(say(code in REFUSALS ? REFUSALS[code as keyof typeof REFUSALS] : 'access.save.failed'));
    }
  }

  return (
    <Modal.Root open onOpenChange={(stays) => !stays && onClose()}>
      <Modal.Content
        aria-describedby="access-help"
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          document.getElementById(openerOf(access))?.focus();
        }}
      >
        <Modal.Header closeLabel={say('cancel')}>
          <Modal.Title>{say('access.title.of', { name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {refusal && (
              <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={4}>
                <Typography textColor="danger700">{refusal}</Typography>
              </Box>
            )}
            <Typography id="access-help" tag="p" textColor="neutral600">
              {say(`access.help.${access.subject}`)}
            </Typography>
            <Flex role="group" aria-label={say('access.title.of', { name })} direction="column" alignItems="stretch" gap={4}>
              {choices.map(({ key, name: portal, kind }) => (
                <Flex key={key} gap={3} alignItems="center">
                  <Checkbox
                    checked={ticked.includes(key)}
                    onCheckedChange={(on) => setTicked(on === true ? [...ticked, key] : ticked.filter((other) => other !== key))}
                  >
                    {portal}
                  </Checkbox>
                  <Typography variant="pi" textColor="neutral600">
                    {kind && say(`portal.kind.${kind}`)}
                  </Typography>
                </Flex>
              ))}
              {choices.length === 0 && <Typography>{say('access.noPortals')}</Typography>}
            </Flex>
            <Box aria-live="polite" background="neutral100" hasRadius padding={4}>
              {unchanged && <Typography textColor="neutral600">{say(access.portals.length ? 'access.unchanged' : 'access.unchanged.nothing')}</Typography>}
              {gained.length > 0 && <Typography tag="p">{say('access.gains', named(gained))}</Typography>}
              {lost.length > 0 && <Typography tag="p">{say('access.loses', named(lost))}</Typography>}
            </Box>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button variant={lost.length > 0 && ticked.length === 0 ? 'danger' : 'default'} disabled={unchanged} loading={isLoading} onClick={() => void save()}>
            {unchanged && ticked.length === 0 ? say('access.save.choose') : say('access.save', { name, count: ticked.length })}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
