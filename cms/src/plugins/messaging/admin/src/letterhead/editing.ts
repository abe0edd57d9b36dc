import { useMemo, useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { codeOf, detailsOf } from '../../../../shared/admin/src/refusals';
import { letterheadDifferences, type Letterhead, type LetterheadDifference, type LetterheadPart } from '../../../server/letterhead/sender';
import { useWords } from '../words';
import { useRestoreLetterheadMutation, useSaveLetterheadMutation, type LetterheadVersion } from './api';

/** What somebody else has saved in the meantime. */
interface LetterheadConflict {
  version: number;
  savedBy: string | null;
  differences: LetterheadDifference[];
}

const fieldOf = (part: LetterheadPart, language: string) => `${part}.${language}`;

/** Without what says nothing. */
const kept = (draft: Letterhead): Letterhead => {
  const said = (part: LetterheadPart) => Object.fromEntries(Object.entries(draft[part]).filter(([, text]) => text.trim() !== ''));
  return { senderName: said('senderName'), replyAddress: said('replyAddress'), supportPhone: said('supportPhone') };
};

/** A letterhead as it is being written, and how it is saved: whatever is answered, nothing of it is lost. */
export function useLetterhead(portal: string, loaded: LetterheadVersion) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const [base, setBase] = useState(loaded);
  const [draft, setDraft] = useState(loaded.settings);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [conflict, setConflict] = useState<LetterheadConflict | null>(null);
  const [put, putting] = useSaveLetterheadMutation();
  const [bringBack, bringing] = useRestoreLetterheadMutation();
  const changes = useMemo(() => letterheadDifferences(base.settings, kept(draft)), [base, draft]);

  function adopt(version: LetterheadVersion, message: string) {
    setBase(version);
    setDraft(version.settings);
    setConflict(null);
    setWrong([]);
    toggleNotification({ type: 'success', message });
  }

  function refuse(error: unknown) {
    const { version, savedBy = null, differences = [], findings = [] } = detailsOf<LetterheadConflict & { findings: { path: string }[] }>(error);
    const code = codeOf(error);
    setConflict(code === 'settings.conflict' && version !== undefined ? { version, savedBy, differences } : null);
    if (code === 'settings.conflict') return;
    setWrong(findings.map(({ path }) => path.replace(/^body\./, '')));
    toggleNotification({ type: 'danger', message: say(findings.length > 0 ? 'letterhead.refused' : code === 'right.missing' ? 'save.forbidden' : 'save.failed') });
  }

  async function save(version = base.version) {
    const answer = await put({ portal, version, letterhead: kept(draft) });
    if ('data' in answer) adopt(answer.data, say('letterhead.saved', { version: answer.data.version }));
    else refuse(answer.error);
  }

  return {
    base,
    draft,
    changes,
    conflict,
    busy: putting.isLoading || bringing.isLoading,
    isWrong: (part: LetterheadPart, language: string) => wrong.includes(fieldOf(part, language)),
    write(part: LetterheadPart, language: string, text: string) {
      setWrong((before) => before.filter((field) => field !== fieldOf(part, language)));
      setDraft((before) => ({ ...before, [part]: { ...before[part], [language]: text } }));
    },
    discard() {
      setDraft(base.settings);
      setWrong([]);
    },
    save,
    leaveConflict: () => setConflict(null),
    async restore(restored: number) {
      const answer = await bringBack({ portal, version: base.version, restored });
      if ('data' in answer) adopt(answer.data, say('restored', { restored, version: answer.data.version }));
      else refuse(answer.error);
    },
  };
}

export type LetterheadEditing = ReturnType<typeof useLetterhead>;
