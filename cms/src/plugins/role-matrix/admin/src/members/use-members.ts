import { useCallback } from 'react';
import { usePages, type Pages } from '../../../../shared/admin/src/use-pages';
import { useLazyMarkableMembersQuery, type Member, type MembersAsked } from '../api';

export interface MemberList extends Omit<Pages<Member>, 'items' | 'change'> {
  members: Member[] | null;
  /** A member's marks have changed; it stays where it is shown, so that a slip can be mended. */
  replace(member: Member): void;
}

/** Members page after page, by name. */
export function useMembers({ portal, search, role }: Omit<MembersAsked, 'cursor'>): MemberList {
  const [ask] = useLazyMarkableMembersQuery();
  const read = useCallback(
    async (cursor: string | null) => {
      const { data } = await ask({ portal, search, role, cursor });
      return data ? { items: data.members, next: data.next } : null;
    },
    [ask, portal, search, role],
  );
  const { items: members, change, ...pages } = usePages(read);
  return { ...pages, members, replace: (member) => change((shown) => shown.map((one) => (one.id === member.id ? member : one))) };
}
