'use client';

import Form from 'next/form';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';

type Properties = { action: string; label: string; className: string | undefined; asked: string; submit: ReactNode; children: ReactNode };

/** How long one may go on choosing before it is counted again. */
const pause = 500;

/** Counts again whenever something in it changes; without a script, by its button. */
export function ReportForm({ action, label, className, asked, submit, children }: Properties) {
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  // After a step back in the browser the fields show what is counted; what is being chosen stays.
  useEffect(() => {
    if (timer.current === null) form.current?.reset();
  }, [asked]);
  const count = (event: FormEvent<HTMLFormElement>) => {
    const changed = event.currentTarget;
    if (timer.current) clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = null;
      // A day that is only half written is no day yet.
      if (changed.checkValidity()) changed.requestSubmit();
    }, pause);
  };
  return (
    <Form ref={form} action={action} className={className} aria-label={label} onChange={count} scroll={false}>
      {children}
      <noscript>{submit}</noscript>
    </Form>
  );
}
