'use client';

import { Plus } from 'lucide';
import { unstable_rethrow, useParams } from 'next/navigation';
import { type SyntheticEvent, useEffect, useEffectEvent, useRef, useState, useTransition } from 'react';
import type { Findings } from '@/cms/types';
import { Icon } from '@/ui/Icon';
import { useFocusOn } from '@/ui/keys/useFocusOn';
import { FormProblem } from '@/ui/workspace/Field';
import { ChoiceField, LongField, TextField } from '@/ui/workspace/TextField';
import { useToasts } from '@/ui/workspace/Toasts';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { filled } from '@/ui/words/amounts';
import { draftOf, findingsOf, type FindingsDraft, lackingRoom, type RoomDraft } from './findings';
import type { FindingsWords } from './findingsWords';
import styles from './Inspection.module.css';
import { caughtUp, forgetDraft, isSameDraft, keepDraft, keptDraft } from './keptDraft';
import { RoomFields } from './RoomFields';
import { saveFindings } from './saveFindings';

type Properties = { member: string; task: string; version: string; found: Findings | null; tag: string; words: FindingsWords };
type Text = Exclude<keyof FindingsDraft, 'rooms'>;

/** What an inspection found, written where it is found: on a phone, with one hand, and kept there until it has been sent. */
export function FindingsForm({ member, task, version, found, tag, words }: Properties) {
  const { portal } = useParams<{ portal: string }>();
  const toasts = useToasts();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftOf(found, tag));
  const [saved, setSaved] = useState(draft);
  /** The version that the draft was begun on: what others write beneath it is not written over. */
  const [basis, setBasis] = useState(version);
  const [problem, setProblem] = useState<string | null>(null);
  const [overTheirs, setOverTheirs] = useState(false);
  const [pending, begin] = useTransition();
  const isChanged = !isSameDraft(draft, saved);
  if (Number(version) > Number(basis) && !isChanged && !pending) {
    const fresh = draftOf(found, tag);
    setBasis(version);
    setDraft(fresh);
    setSaved(fresh);
  }

  const takeUpAgain = useEffectEvent(() => {
    const kept = keptDraft(member, task);
    if (!kept) return;
    const found = caughtUp(kept, saved);
    setDraft(found.draft);
    setOverTheirs(found.overTheirs);
  });
  useEffect(() => takeUpAgain(), []);

  const write = (mine: FindingsDraft) => {
    setDraft(mine);
    keepDraft(member, task, { base: saved, mine });
  };
  const set = (name: Text) => (value: string) => write({ ...draft, [name]: value });
  const setRooms = (rooms: RoomDraft[]) => write({ ...draft, rooms });
  const throwAway = () => {
    const thrown = draft;
    write(saved);
    setOverTheirs(false);
    setProblem(null);
    toasts.tell({ said: words.thrownAway, undo: () => write(thrown) });
  };
  const focusOn = useFocusOn(form);
  const focus = (name: string) => focusOn(`[name="${name}"]`);
  const addRoom = () => {
    const key = Math.max(-1, ...draft.rooms.map((room) => room.key)) + 1;
    setRooms([...draft.rooms, { key, name: '', damage: '', moisture: '' }]);
    focus(`name-${key}`);
  };

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (pending) return;
    const lacking = lackingRoom(draft.rooms);
    if (lacking) {
      setProblem(filled(lacking.part === 'name' ? words.lacksName : words.lacksMoisture, { number: String(lacking.index + 1) }));
      focus(`${lacking.part}-${draft.rooms[lacking.index]?.key}`);
      return;
    }
    begin(async () => {
      try {
        const outcome = await saveFindings(portal, task, basis, findingsOf(draft));
        setProblem(outcome.problem);
        if (outcome.problem !== null) return;
        forgetDraft(member, task);
        setBasis(outcome.version);
        setSaved(draft);
        setOverTheirs(false);
        toasts.tell({ said: words.saved });
      } catch (error) {
        unstable_rethrow(error);
        // No answer came: in a cellar, what is typed waits on the device until there is a connection again.
        setProblem(words.noConnection);
      }
    });
  };

  return (
    <form ref={form} onSubmit={submit} noValidate className={styles.form}>
      {overTheirs ? <WorkNotice tone="warning">{words.overTheirs}</WorkNotice> : null}
      <div className={styles.short}>
        <TextField id="inspected-on" label={words.inspectedOn} type="date" value={draft.inspectedOn} onChange={({ currentTarget }) => set('inspectedOn')(currentTarget.value)} />
        <ChoiceField id="cause-stopped" label={words.causeStopped} value={draft.causeStopped} choices={words.stopped} open={words.open} onChange={({ currentTarget }) => set('causeStopped')(currentTarget.value)} />
        <ChoiceField id="habitable" label={words.habitable} value={draft.habitable} choices={words.living} open={words.open} onChange={({ currentTarget }) => set('habitable')(currentTarget.value)} />
      </div>
      <LongField id="cause" label={words.cause} hint={words.causeHint} maxLength={2000} rows={3} value={draft.cause} onChange={({ currentTarget }) => set('cause')(currentTarget.value)} />
      <LongField id="extent" label={words.extent} hint={words.extentHint} maxLength={5000} rows={4} value={draft.extent} onChange={({ currentTarget }) => set('extent')(currentTarget.value)} />
      <fieldset className={styles.rooms}>
        <legend>{words.rooms}</legend>
        {draft.rooms.length === 0 ? <p className={styles.muted}>{words.roomsHint}</p> : null}
        {draft.rooms.map((room, index) => (
          <RoomFields
            key={room.key}
            room={room}
            number={index + 1}
            words={words}
            onChange={(changed) => setRooms(draft.rooms.map((one) => (one.key === room.key ? changed : one)))}
            onRemove={() => setRooms(draft.rooms.filter(({ key }) => key !== room.key))}
          />
        ))}
        <WorkButton type="button" onClick={addRoom}>
          <Icon of={Plus} className={styles.icon} />
          {words.addRoom}
        </WorkButton>
      </fieldset>
      <LongField id="recommendation" label={words.recommendation} hint={words.recommendationHint} maxLength={5000} rows={4} value={draft.recommendation} onChange={({ currentTarget }) => set('recommendation')(currentTarget.value)} />
      <FormProblem>{problem}</FormProblem>
      <div className={styles.acts}>
        <WorkButton look="primary" aria-disabled={pending || undefined}>
          {words.save}
        </WorkButton>
        <span className={styles.muted} role="status">
          {isChanged ? words.unsaved : null}
        </span>
        {isChanged ? (
          <WorkButton type="button" look="link" onClick={throwAway}>
            {words.throwAway}
          </WorkButton>
        ) : null}
      </div>
    </form>
  );
}
