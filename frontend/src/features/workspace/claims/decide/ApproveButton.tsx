'use client';

import { useEffect, useState } from 'react';
import { createMoney } from '@/ui/words/money';
import { WorkButton } from '@/ui/workspace/WorkButton';

type Properties = {
  form: string;
  /** What each line comes to, and what is decided of it. */
  lines: { amount: number; isRejected: boolean }[];
  tag: string;
  currency: string;
  /** With `{sum}` in it. */
  label: string;
};

/** Approves a claim, and says what for: the sum follows what is being decided of the lines, saved or not. */
export function ApproveButton({ form, lines, tag, currency, label }: Properties) {
  const [rejected, setRejected] = useState(() => lines.map(({ isRejected }) => isRejected));

  useEffect(() => {
    const look = (event: Event) => {
      const whole = document.getElementById(form);
      if (!(whole instanceof HTMLFormElement) || !(event.target instanceof HTMLInputElement) || event.target.form !== whole) return;
      const content = new FormData(whole);
      setRejected(lines.map((_, index) => content.get(`decision-${index + 1}`) === 'rejected'));
    };
    document.addEventListener('change', look);
    return () => document.removeEventListener('change', look);
  }, [form, lines]);

  const sum = lines.reduce((all, { amount }, index) => (rejected[index] ? all : all + amount), 0);
  return (
    <WorkButton name="step" value="approve" look="primary">
      {label.replace('{sum}', createMoney(tag, currency, [sum]).sum(sum))}
    </WorkButton>
  );
}
