'use client';

import { useEffect, useRef, useState } from 'react';
import type { TypedLine } from './enteredLines';

/** The CMS says the same. */
const mostLines = 40;

/** The lines of a form that one adds to and takes from; whoever adds one writes in it at once. */
export function useLines(given: TypedLine[]) {
  const frame = useRef<HTMLDivElement>(null);
  const isAdded = useRef(false);
  const [lines, setLines] = useState(given);
  useEffect(() => {
    if (isAdded.current) frame.current?.querySelector<HTMLInputElement>('fieldset:last-of-type input')?.focus();
    isAdded.current = false;
  }, [lines]);
  const add = () => {
    if (lines.length >= mostLines) return;
    isAdded.current = true;
    const next = Math.max(0, ...lines.map(({ key }) => Number(key))) + 1;
    setLines([...lines, { key: String(next), serial: '', description: '', quantity: '1' }]);
  };
  const remove = (key: string) => setLines(lines.filter((line) => line.key !== key));
  return { lines, add, remove, frame };
}
