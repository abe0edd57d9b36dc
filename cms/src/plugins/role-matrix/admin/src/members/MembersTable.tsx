import { Badge, Box, Button, Flex, Td, TextButton, Tr, Typography } from '@strapi/design-system';
import { Check, Plus } from '@strapi/icons';
import { ListTable } from '../../../../shared/admin/src/ListTable';
import { ROLE_NAMES, type Role } from '../../../server/rules/rights';
import type { Member, Portal } from '../api';
import { useMoney } from '../money';
import { useWords } from '../words';

interface MembersTableProps {
  portal: Portal;
  members: Member[];
  readOnly: boolean;
  onOpen(member: string, role: Role): void;
  /** Asks which rights a member has on a case. */
  onAsk(member: string): void;
}

/** The button that opens a mark; the focus comes back to it. */
export const openerOf = (member: string, role: string): string => `mark-${member}-${role}`;

/** The same for the button that asks for rights on a case. */
export const askerOf = (member: string): string => `rights-${member}`;

export function MembersTable({ portal, members, readOnly, onOpen, onAsk }: MembersTableProps) {
  const say = useWords();
  const columns = [say('members.name'), say('members.office'), say('members.level'), ...ROLE_NAMES.map((role) => say(`role.${role}`))];
  return (
    <Box width="100%">
      <ListTable label={say('members.table')} columns={columns} count={members.length}>
        {members.map((member) => (
          <Tr key={member.id}>
            <Td>
              <Flex direction="column" alignItems="flex-start" paddingTop={3} paddingBottom={3}>
                <Flex gap={2}>
                  <Typography fontWeight="semiBold" textColor="neutral800">
                    {member.name}
                  </Typography>
                  {!member.active && <Badge>{say('members.inactive')}</Badge>}
                </Flex>
                <Typography variant="pi" textColor="neutral600">
                  {member.email}
                </Typography>
                <TextButton id={askerOf(member.id)} aria-label={say('rights.open.label', { name: member.name })} onClick={() => onAsk(member.id)}>
                  {say('rights.open')}
                </TextButton>
              </Flex>
            </Td>
            <Td>
              <Flex direction="column" alignItems="flex-start">
                <Typography textColor="neutral800">{member.office}</Typography>
                <Typography variant="pi" textColor="neutral600">
                  {member.company.kind === 'own' ? say('members.own') : member.company.name}
                </Typography>
              </Flex>
            </Td>
            <Td>
              <Typography textColor="neutral800">{member.level}</Typography>
            </Td>
            {ROLE_NAMES.map((role) => (
              <Td key={role}>
                <MarkCell portal={portal} member={member} role={role} readOnly={readOnly} onOpen={() => onOpen(member.id, role)} />
              </Td>
            ))}
          </Tr>
        ))}
      </ListTable>
    </Box>
  );
}

function MarkCell({ portal, member, role, readOnly, onOpen }: { portal: Portal; member: Member; role: Role; readOnly: boolean; onOpen(): void }) {
  const say = useWords();
  const money = useMoney(portal.currency);
  const names = { name: member.name, role: say(`role.${role}`) };
  const mark = member.marks.find((one) => one.role === role);
  if (!mark) {
    if (readOnly) return <Typography textColor="neutral600">—</Typography>;
    return (
      <Button id={openerOf(member.id, role)} size="S" variant="ghost" startIcon={<Plus />} aria-label={say('members.mark.label', names)} onClick={onOpen}>
        {say('members.mark')}
      </Button>
    );
  }
  const limit = mark.approvalLimit === null ? say('members.limit.default') : say('members.limit.own', { amount: money(mark.approvalLimit) });
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Button id={openerOf(member.id, role)} size="S" variant="secondary" startIcon={<Check />} aria-label={say('members.marked.label', { ...names, limit })} onClick={onOpen}>
        {say('members.marked')}
      </Button>
      <Typography variant="pi" textColor={mark.approvalLimit === null ? 'neutral600' : 'neutral800'} style={{ whiteSpace: 'nowrap' }}>
        {limit}
      </Typography>
    </Flex>
  );
}
