'use client';

import { useActionState } from 'react';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { untouched } from '@/ui/workspace/formState';
import { TextField } from '@/ui/workspace/TextField';
import styles from './Menu.module.css';
import { nameViewAction } from './viewActions';

/** Gives the list that one looks at a name, or its view another one. */
export function ViewForm({ portal, query, id, name = '', words }: { portal: string; query: string; id?: string; name?: string; words: { name: string; submit: string } }) {
  const [state, run, pending] = useActionState(nameViewAction, untouched);
  return (
    <form action={run} className={styles.form} noValidate>
      <input type="hidden" name="portal" value={portal} />
      <input type="hidden" name="query" value={query} />
      {id ? <input type="hidden" name="id" value={id} /> : null}
      <TextField id="name" label={words.name} maxLength={60} autoComplete="off" defaultValue={state.values.name ?? name} problem={state.problems[0]?.said} />
      <WorkButton look="primary" aria-disabled={pending || undefined}>
        {words.submit}
      </WorkButton>
    </form>
  );
}
