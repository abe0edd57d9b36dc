import type { Words } from '@/ui/words/createWords';

/** The words of the viewer, made on the server: the browser gets no language. */
export type ViewerWords = { label: string; tools: string; loading: string; failed: string; failedText: string; retry: string; page: string; of: string; previous: string; next: string; larger: string; smaller: string; keys: string; tag: string; /** Of each page in turn. */ pages: string[] };

export function viewerWords(file: { name: string; pages: number }, { t, tag }: Words): ViewerWords {
  const say = (key: 'tools' | 'loading' | 'failed' | 'failedText' | 'retry' | 'page' | 'previous' | 'next' | 'larger' | 'smaller' | 'keys') => t(`office.approvals.viewer.${key}`);
  return {
    label: t('office.approvals.viewer.label', { name: file.name }),
    of: t('office.approvals.viewer.of', { pages: file.pages }),
    pages: Array.from({ length: file.pages }, (_, index) => t('office.approvals.viewer.pageOf', { page: index + 1, pages: file.pages })),
    tag,
    tools: say('tools'), loading: say('loading'), failed: say('failed'), failedText: say('failedText'), retry: say('retry'), page: say('page'), previous: say('previous'), next: say('next'), larger: say('larger'), smaller: say('smaller'), keys: say('keys'),
  };
}
