import type { Words } from '@/ui/words/createWords';

/** Who wrote a comment, and for whom she works. Whoever answers by mail and logs in nowhere has a name alone. */
export const writerOf = ({ by, company }: { by: string | null; company: string | null }, { t }: Words): string => (company === null ? (by ?? '') : t('claims.wrote', { name: by ?? '', company }));
