import { useMemo, useState } from 'react';
import { typeDifferences } from '../../../server/rules/differences';
import type { DossierType } from '../../../server/rules/dossier-type';
import { freeKey, keyFrom, newType } from '../../../server/rules/drafting';
import { typeFindings } from '../../../server/rules/findings';
import type { OfficeTypes } from '../../../server/rules/types';
import type { Version } from '../api';

/** A type as it is being written; `id` names it on the page, whatever its key becomes. */
export interface DraftType {
  id: string;
  type: DossierType;
  /** Has been saved, so that its key is fixed. */
  saved: boolean;
  /** Its key follows its name. */
  named: boolean;
}

const savedOnes = ({ settings }: Version): DraftType[] => settings.types.map((type) => ({ id: type.key, type, saved: true, named: false }));

/** The types that are being written, on top of the version that they are based on. */
export function useDraft(loaded: Version) {
  const [base, setBase] = useState(loaded);
  const [drafts, setDrafts] = useState(() => savedOnes(loaded));
  /** Saving was tried: from then on it is told what is not written yet. */
  const [tried, setTried] = useState(false);
  const settings: OfficeTypes = useMemo(() => ({ types: drafts.map(({ type }) => type) }), [drafts]);
  const changes = useMemo(() => typeDifferences(base.settings, settings), [base, settings]);
  const findings = useMemo(() => typeFindings(settings.types), [settings]);
  const keysBut = (id: string | null) => drafts.filter((draft) => draft.id !== id).map(({ type }) => type.key);
  const start = (version: Version) => {
    setBase(version);
    setDrafts(savedOnes(version));
    setTried(false);
  };
  const put = (type: DossierType, place: number): string => {
    const id = freeKey(type.key, [...drafts.map((draft) => draft.id), ...keysBut(null)]);
    setDrafts((current) => [...current.slice(0, place), { id, type: { ...type, key: id }, saved: false, named: true }, ...current.slice(place)]);
    return id;
  };
  return {
    base,
    drafts,
    settings,
    changes,
    findings,
    shownFindings: tried ? findings : findings.filter(({ code }) => code !== 'empty'),
    isChanged: changes.length > 0 || base.settings.types.length !== drafts.length,
    /** Another version holds, and is what is written from now on. */
    adopt: start,
    /** What is written has been saved; on the page it is called as before. */
    keep(version: Version) {
      setBase(version);
      setDrafts((current) => version.settings.types.map((type, place) => ({ id: current[place]?.id ?? type.key, type, saved: true, named: false })));
      setTried(false);
    },
    undo: () => start(base),
    try: () => setTried(true),
    add: (name: string, language: string, closing: { title: string; text: string }): string => put(newType(keyFrom(name), name, language, closing), drafts.length),
    copy(id: string): string | null {
      const place = drafts.findIndex((draft) => draft.id === id);
      const original = drafts[place]?.type;
      if (!original) return null;
      return put({ ...original, names: Object.fromEntries(Object.entries(original.names).map(([language, name]) => [language, `${name} 2`])) }, place + 1);
    },
    remove: (id: string) => setDrafts((current) => current.filter((draft) => draft.id !== id)),
    change: (id: string, type: DossierType) =>
      setDrafts((current) =>
        current.map((draft) => {
          if (draft.id !== id) return draft;
          const named = draft.named && draft.type.key === type.key;
          const wanted = keyFrom(Object.values(type.names)[0] ?? '');
          return { ...draft, named, type: named && wanted !== '' ? { ...type, key: freeKey(wanted, keysBut(id)) } : type };
        }),
      ),
  };
}

export type Draft = ReturnType<typeof useDraft>;
