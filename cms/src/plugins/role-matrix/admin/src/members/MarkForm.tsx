import { useState } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Ask } from '../../../../shared/admin/src/Ask';
import { useMoments } from '../../../../shared/admin/src/moments';
import type { Matrix } from '../../../server/rules/matrix';
import type { Role } from '../../../server/rules/rights';
import type { OpenedMember, Portal } from '../api';
import { useWords } from '../words';
import { LimitChoice, type ChosenLimit } from './LimitChoice';
import { MarkHistory } from './MarkHistory';
import { useMarking } from './marking';

export interface MarkProps {
  portal: Portal;
  matrix: Matrix;
  member: string;
  role: Role;
  readOnly: boolean;
  onChanged(member: OpenedMember): void;
  onClose(): void;
}

export function MarkForm({ portal, matrix, role, readOnly, opened, onChanged, onClose }: MarkProps & { opened: OpenedMember }) {
  const say = useWords();
  const at = useMoments();
  const mark = opened.marks.find((one) => one.role === role);
  const stored = mark?.approvalLimit ?? null;
  const [chosen, setChosen] = useState<ChosenLimit>(stored === null ? { own: false } : { own: true, amount: stored });
  const [wrong, setWrong] = useState(false);
  const [asking, setAsking] = useState(false);
  const { busy, mark: put, unmark } = useMarking(portal, role, onChanged);
  const names = { name: opened.name, role: say(`role.${role}`) };
  const limit = chosen.own ? chosen.amount : null;

  async function save() {
    if (chosen.own && chosen.amount === null) setWrong(true);
    else if (await put(opened, limit)) onClose();
  }

  async function end() {
    if (await unmark(opened)) onClose();
    else setAsking(false);
  }

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {mark && <Typography textColor="neutral600">{say('mark.since', { name: mark.markedBy.name, when: at(mark.markedAt).relative })}</Typography>}
          <LimitChoice
            portal={portal}
            defaultLimit={matrix.approvalLimit}
            noRight={!matrix.rights[role].includes('budget.approve')}
            chosen={chosen}
            wrong={wrong}
            disabled={readOnly}
            onChoose={(next) => {
              setChosen(next);
              setWrong(false);
            }}
          />
          <MarkHistory portal={portal} changes={opened.changes} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say(readOnly ? 'mark.close' : 'cancel')}
        </Button>
        {!readOnly && (
          <Flex gap={2} wrap="wrap" justifyContent="flex-end">
            {mark && (
              <Button variant="danger-light" onClick={() => setAsking(true)}>
                {say('mark.unmark')}
              </Button>
            )}
            <Button loading={busy && !asking} disabled={mark !== undefined && limit === stored && !(chosen.own && chosen.amount === null)} onClick={() => void save()}>
              {mark ? say('mark.change') : say('mark.save', names)}
            </Button>
          </Flex>
        )}
      </Modal.Footer>
      {asking && (
        <Ask
          title={say('mark.unmark.title', names)}
          text={say('mark.unmark.text', { ...names, count: opened.openCases[role] })}
          confirm={say('mark.unmark')}
          cancel={say('cancel')}
          variant="danger-light"
          loading={busy}
          onConfirm={() => void end()}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
