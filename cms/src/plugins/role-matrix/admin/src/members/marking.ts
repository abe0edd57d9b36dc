import { useNotification } from '@strapi/strapi/admin';
import { codeOf } from '../../../../shared/admin/src/refusals';
import type { Role } from '../../../server/rules/rights';
import { useMarkMemberMutation, useUnmarkMemberMutation, type OpenedMember, type Portal } from '../api';
import { useWords } from '../words';

/** Marks and unmarks one member for one role; each answer is said. */
export function useMarking(portal: Portal, role: Role, onChanged: (member: OpenedMember) => void) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const [put, { isLoading: marking }] = useMarkMemberMutation();
  const [end, { isLoading: ending }] = useUnmarkMemberMutation();

  function settle(answer: Awaited<ReturnType<typeof put>>, done: 'mark.done' | 'mark.limitSaved' | 'mark.ended'): boolean {
    if ('data' in answer) {
      onChanged(answer.data);
      toggleNotification({ type: 'success', message: say(done, { name: answer.data.name, role: say(`role.${role}`) }) });
      return true;
    }
    toggleNotification({ type: 'danger', message: say(codeOf(answer.error) === 'right.missing' ? 'mark.forbidden' : 'mark.failed') });
    return false;
  }

  return {
    busy: marking || ending,
    async mark({ id, marks }: OpenedMember, approvalLimit: number | null): Promise<boolean> {
      const known = marks.some((mark) => mark.role === role);
      return settle(await put({ portal: portal.key, member: id, role, approvalLimit }), known ? 'mark.limitSaved' : 'mark.done');
    },
    async unmark({ id }: OpenedMember): Promise<boolean> {
      return settle(await end({ portal: portal.key, member: id, role }), 'mark.ended');
    },
  };
}
