'use client';

import Link from 'next/link';
import { type FormEvent, useRef, useState } from 'react';
import useSWR, { useSWRConfig } from 'swr';
import { FormProblem } from '@/ui/workspace/Field';
import { WorkButton, WorkButtonLink } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { ClientChoice } from './ClientChoice';
import styles from './Start.module.css';
import type { BegunTold, LookTold, Unreached } from './startTold';
import type { StartWords } from './startWords';
import { type ChosenClient, useChosen } from './useChosen';

type Properties = {
  types: { key: string; name: string }[];
  groups: { name: string; clients: string }[];
  written: { type: string; groups: string[]; clients: ChosenClient[] };
  paths: Record<'clients' | 'look' | 'begin' | 'progress' | 'board', string>;
  /** The addresses of clients, `{client}` standing for one. */
  clientPath: string;
  words: StartWords;
};

type Problem = { problem: string };

async function send<Told>(address: string, body: object): Promise<Told | Problem | null> {
  return fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    .then((response) => response.json() as Promise<Told | Problem>)
    .catch(() => null);
}

const isProblem = <Told extends object>(told: Told | Problem | null | undefined): told is Problem => !!told && 'problem' in told;

/** Whom dossiers of a type are started for (OB-05), or who is invited, where there are no types (OB-03): by relation group, one by one, or both; what that comes to is said as one chooses. */
export function StartForm({ types, groups, written, paths, clientPath, words }: Properties) {
  const [type, setType] = useState(written.type);
  const chosen = useChosen(written);
  const [sent, setSent] = useState<{ begun: BegunTold } | Problem | 'sending' | null>(null);
  // The same for each try of one start, so that pressing twice starts nothing twice.
  const tries = useRef<string>(null);
  const { mutate } = useSWRConfig();
  const asked = { type, clients: chosen.clients.map(({ documentId }) => documentId), groups: [...chosen.groups] };
  const isEmpty = asked.clients.length + asked.groups.length === 0;
  const { data: look, isLoading } = useSWR<LookTold | Problem | null, Error>(isEmpty ? null : [paths.look, JSON.stringify(asked)], () => send<LookTold>(paths.look, asked), { keepPreviousData: true, revalidateOnFocus: false });
  const told = isEmpty || !look || isProblem(look) ? null : look;

  async function begin(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (sent === 'sending' || isLoading || !told?.submit) return;
    setSent('sending');
    tries.current ??= crypto.randomUUID();
    const begun = await send<BegunTold>(paths.begin, { ...asked, tries: tries.current });
    if (begun && !isProblem(begun)) {
      setSent({ begun });
      return mutate(paths.progress);
    }
    tries.current = null;
    setSent(begun ?? { problem: words.trouble });
  }

  if (sent !== null && typeof sent === 'object' && 'begun' in sent) {
    return (
      <div className={styles.part}>
        <WorkNotice>{sent.begun.said}</WorkNotice>
        <Lacking told={sent.begun} clientPath={clientPath} />
        <div>
          <WorkButtonLink href={paths.board} look="primary">
            {words.toBoard}
          </WorkButtonLink>
        </div>
      </div>
    );
  }
  const refused = isProblem(look) && !isEmpty ? look.problem : look === null && !isEmpty ? words.trouble : isProblem(sent === 'sending' ? null : sent) ? (sent as Problem).problem : null;
  return (
    <form className={styles.form} onSubmit={(event) => void begin(event)}>
      <div className={styles.choices}>
        {types.length > 0 ? (
          <fieldset className={styles.part}>
            <legend>{words.type}</legend>
            <div className={styles.ticks}>
              {types.map(({ key, name }) => (
                <label key={key} className={styles.tick}>
                  <input type="radio" name="type" value={key} checked={key === type} onChange={() => setType(key)} />
                  {name}
                </label>
              ))}
            </div>
          </fieldset>
        ) : null}
        <fieldset className={styles.part}>
          <legend>{words.groups}</legend>
          {groups.length > 0 ? (
            <div className={styles.ticks}>
              {groups.map(({ name, clients }) => (
                <label key={name} className={styles.tick}>
                  <input type="checkbox" checked={chosen.groups.includes(name)} onChange={() => chosen.turnGroup(name)} />
                  {name}
                  <span className={styles.count}>{clients}</span>
                </label>
              ))}
            </div>
          ) : (
            <p className={styles.muted}>{words.noGroups}</p>
          )}
        </fieldset>
        <ClientChoice address={paths.clients} chosen={chosen.clients} turn={chosen.turnClient} words={words} />
      </div>
      <section className={styles.sum} aria-labelledby="sum">
        <h2 id="sum">{words.sum}</h2>
        <p role="status">{isEmpty ? words.nothingYet : told ? told.said : refused ? '' : words.counting}</p>
        {told ? <Lacking told={told} clientPath={clientPath} /> : null}
        <FormProblem>{refused}</FormProblem>
        {told?.submit ? (
          <div>
            <WorkButton look="primary" aria-disabled={sent === 'sending' || isLoading || undefined}>
              {sent === 'sending' ? words.sending : told.submit}
            </WorkButton>
          </div>
        ) : null}
      </section>
    </form>
  );
}

/** Whom no mail reaches, by name, each with the way to its page. */
function Lacking({ told: { lacking, withoutEmail }, clientPath }: { told: { lacking: string | null; withoutEmail: Unreached[] }; clientPath: string }) {
  if (lacking === null) return null;
  return (
    <div>
      <p className={styles.lacking}>{lacking}</p>
      <ul className={styles.names}>
        {withoutEmail.map(({ documentId, name }) => (
          <li key={documentId}>
            <Link href={clientPath.replace('{client}', documentId)} prefetch={false}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
