'use client';

import { type ReactNode, useActionState, useEffect, useRef } from 'react';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import { moveClaimAction } from '../actions';
import styles from '../Claims.module.css';
import { unmoved } from './moveState';

type Properties = {
  id: string;
  /** Of the words that the dealer is told; none where nothing can be told. */
  label: string | null;
  /** Said where words that were written are still there. */
  kept: string;
  children: ReactNode;
};

/** The form itself: what went wrong stands above it, with what is new of the claim, and no word is lost. */
export function MoveForm({ id, label, kept, children }: Properties) {
  const [{ problem, news, text }, run] = useActionState(moveClaimAction, unmoved);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) told.current?.focus();
  }, [problem, news]);
  return (
    <form id={id} action={run} className={styles.move}>
      {problem ? (
        <div ref={told} tabIndex={-1}>
          <WorkNotice tone="warning">
            <p>{problem}</p>
            {news.length > 0 ? (
              <ul>
                {news.map((said, index) => (
                  <li key={index}>{said}</li>
                ))}
              </ul>
            ) : null}
            {text ? <p>{kept}</p> : null}
          </WorkNotice>
        </div>
      ) : null}
      {label === null ? null : (
        <>
          <label htmlFor="said">{label}</label>
          <textarea id="said" name="text" rows={3} maxLength={5000} defaultValue={text} />
        </>
      )}
      {children}
    </form>
  );
}
