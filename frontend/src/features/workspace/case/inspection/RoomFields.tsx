'use client';

import { X } from 'lucide';
import { Icon } from '@/ui/Icon';
import { filled } from '@/ui/words/amounts';
import type { RoomDraft } from './findings';
import type { FindingsWords } from './findingsWords';
import styles from './Inspection.module.css';

type Properties = { room: RoomDraft; number: number; words: FindingsWords; onChange: (room: RoomDraft) => void; onRemove: () => void };

/** One room: what is damaged in it, and how wet it was. */
export function RoomFields({ room, number, words, onChange, onRemove }: Properties) {
  const called = filled(words.room, { number: String(number) });
  const field = (part: 'name' | 'damage' | 'moisture', label: string, more: { inputMode?: 'decimal'; maxLength: number }) => (
    <label className={styles[part]}>
      {label}
      <input {...more} name={`${part}-${room.key}`} autoComplete="off" value={room[part]} onChange={({ currentTarget }) => onChange({ ...room, [part]: currentTarget.value })} />
    </label>
  );
  return (
    <div role="group" aria-label={called} className={styles.room}>
      {field('name', words.name, { maxLength: 80 })}
      {field('damage', words.damage, { maxLength: 500 })}
      {field('moisture', words.moisture, { inputMode: 'decimal', maxLength: 8 })}
      <button type="button" className={styles.remove} aria-label={filled(words.removeRoom, { number: String(number) })} onClick={onRemove}>
        <Icon of={X} className={styles.icon} />
      </button>
    </div>
  );
}
