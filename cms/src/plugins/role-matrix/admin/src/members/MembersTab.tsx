import { Box, Button, EmptyStateLayout, Flex, Loader, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { createSearchParams, useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import type { Matrix } from '../../../server/rules/matrix';
import { ROLE_NAMES, type Role } from '../../../server/rules/rights';
import type { Portal } from '../api';
import { useWords } from '../words';
import { MarkDialog } from './MarkDialog';
import { MemberFilters } from './MemberFilters';
import { MembersTable } from './MembersTable';
import { RightsDialog } from './RightsDialog';
import { useMembers } from './use-members';

interface MembersTabProps {
  portal: Portal;
  /** As it is in force: what a mark gives. */
  matrix: Matrix;
  readOnly: boolean;
}

const isRole = (text: string | null): text is Role => ROLE_NAMES.some((role) => role === text);

/** Who is marked for which role (EH-05). What is asked for stands in the address. */
export function MembersTab({ portal, matrix, readOnly }: MembersTabProps) {
  const say = useWords();
  const navigate = useNavigate();
  const { hash } = useLocation();
  const [params] = useSearchParams();
  const search = params.get('search') ?? '';
  const named = params.get('role');
  const role = isRole(named) ? named : null;
  const list = useMembers({ portal: portal.key, search, role });
  const [member, openRole] = params.get('mark')?.split('.') ?? [];
  const asked = params.get('rights');

  function ask(wish: { search?: string; role?: string; mark?: string; rights?: string; case?: string }, replace = false) {
    const wanted = Object.entries({ search, role: role ?? '', ...wish }).filter(([, value]) => value !== '');
    const address = { search: String(createSearchParams({ portal: portal.key, ...Object.fromEntries(wanted) })), hash };
    void navigate(address, { replace, preventScrollReset: true });
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography textColor="neutral600">{say('members.note')}</Typography>
      <MemberFilters portal={portal} search={search} role={role} onAsk={ask} />
      {list.members ? (
        <>
          {list.members.length === 0 ? (
            <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say(search || role ? 'members.nothingFound' : 'members.empty')} />
          ) : (
            <MembersTable portal={portal} members={list.members} readOnly={readOnly} onOpen={(id, of) => ask({ mark: `${id}.${of}` })} onAsk={(id) => ask({ rights: id })} />
          )}
          {list.failed && (
            <Typography role="alert" textColor="danger600">
              {say('members.moreFailed')}
            </Typography>
          )}
          {list.more && (
            <Flex justifyContent="center">
              <Button variant="tertiary" loading={list.busy} onClick={list.more}>
                {say('members.more')}
              </Button>
            </Flex>
          )}
        </>
      ) : list.failed ? (
        <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say('members.failed')} action={<Button onClick={list.reload}>{say('page.retry')}</Button>} />
      ) : (
        <Box padding={8}>
          <Flex justifyContent="center">
            <Loader>{say('members.loading')}</Loader>
          </Flex>
        </Box>
      )}
      {member && isRole(openRole ?? null) && (
        <MarkDialog key={`${member} ${openRole}`} portal={portal} matrix={matrix} member={member} role={openRole as Role} readOnly={readOnly} onChanged={list.replace} onClose={() => ask({}, true)} />
      )}
      {asked && (
        <RightsDialog key={asked} portal={portal} member={asked} number={params.get('case') ?? ''} onAsk={(number) => ask({ rights: asked, case: number }, true)} onClose={() => ask({}, true)} />
      )}
    </Flex>
  );
}
