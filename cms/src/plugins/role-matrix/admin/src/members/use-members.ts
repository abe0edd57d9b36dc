import { useCallback, useEffect, useRef, useState } from 'react';
import { useLazyMarkableMembersQuery, type Member, type MembersAsked } from '../api';

interface Loaded {
  /** Null until the first page is here. */
  members: Member[] | null;
  next: string | null;
  busy: boolean;
  failed: boolean;
}

const BEGINNING: Loaded = { members: null, next: null, busy: true, failed: false };

export interface MemberList extends Omit<Loaded, 'next'> {
  /** Absent on the last page. */
  more?: () => void;
  reload(): void;
  /** A member's marks have changed; it stays where it is shown, so that a slip can be mended. */
  replace(member: Member): void;
}

/** Members page after page, by name. What is shown stays when a further page cannot be read. */
export function useMembers({ portal, search, role }: Omit<MembersAsked, 'cursor'>): MemberList {
  const [read] = useLazyMarkableMembersQuery();
  const [loaded, setLoaded] = useState(BEGINNING);
  const newest = useRef(0);

  const load = useCallback(
    async (cursor: string | null) => {
      newest.current += 1;
      const asked = newest.current;
      setLoaded((before) => (cursor === null ? BEGINNING : { ...before, busy: true, failed: false }));
      const { data } = await read({ portal, search, role, cursor });
      // An answer that was overtaken by another question is nobody's.
      if (asked !== newest.current) return;
      setLoaded(({ members, next }) =>
        data
          ? { members: cursor === null ? data.members : [...(members ?? []), ...data.members], next: data.next, busy: false, failed: false }
          : { members, next, busy: false, failed: true },
      );
    },
    [read, portal, search, role],
  );

  useEffect(() => void load(null), [load]);

  const { members, next, busy, failed } = loaded;
  return {
    members,
    busy,
    failed,
    ...(next !== null && { more: () => void load(next) }),
    reload: () => void load(null),
    replace: (member) => setLoaded((before) => ({ ...before, members: before.members && before.members.map((one) => (one.id === member.id ? member : one)) })),
  };
}
