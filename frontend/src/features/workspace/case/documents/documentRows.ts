import type { WorkDocument } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { fileSize } from '@/ui/words/fileSize';
import { fullyOf, shortlyOf } from '../times';

/** A document in the member's words. */
export type DocumentRow = { id: string; title: string; kind: string; file: string | null; href: string | null; isPicture: boolean; added: string; addedFully: string; author: string; isNew: boolean; isShared: boolean; shared: string | null; tick: string; menu: string; unshareTitle: string; versions: DocumentVersions | null };

/** What a report was before. */
type DocumentVersions = { heading: string; earlier: { href: string; label: string; madeAt: string; madeFully: string; file: string }[] };

export function documentRows(documents: WorkDocument[], hrefOf: (id: string) => string, zone: string, words: Words): DocumentRow[] {
  const { t, tag } = words;
  return documents.map(({ documentId: id, title, kind, addedAt, author, isNew, shared, file, version, madeAt, earlier }) => ({
    id,
    title,
    kind: [t(`workspace.case.document.kinds.${kind}`), ...(version !== null && version > 1 && madeAt ? [t('workspace.case.document.version', { number: version, when: shortlyOf(madeAt, zone, words) })] : [])].join(', '),
    file: file && fileSize(file.size, tag),
    href: file && hrefOf(id),
    isPicture: file?.type.startsWith('image/') ?? false,
    added: shortlyOf(addedAt, zone, words),
    addedFully: fullyOf(addedAt, zone, words),
    author: author ? [author.name, author.company].filter(Boolean).join(', ') : t('workspace.case.document.machine'),
    isNew,
    isShared: shared !== null,
    shared: shared && sharedIn(shared, zone, words),
    tick: t('workspace.case.document.tick', { title }),
    menu: t('workspace.case.document.menu', { title }),
    unshareTitle: t('workspace.case.document.unshareTitle', { title }),
    versions:
      earlier.length === 0
        ? null
        : {
            heading: t('workspace.case.document.earlier', { count: earlier.length }),
            earlier: earlier.map((one) => ({
              href: `${hrefOf(id)}?version=${one.version}`,
              label: t('workspace.case.document.versionOf', { title, number: one.version }),
              madeAt: shortlyOf(one.madeAt, zone, words),
              madeFully: fullyOf(one.madeAt, zone, words),
              file: fileSize(one.size, tag),
            })),
          },
  }));
}

function sharedIn({ at, byRule, name }: NonNullable<WorkDocument['shared']>, zone: string, words: Words): string {
  const when = at ? shortlyOf(at, zone, words) : '';
  const by = byRule ? 'rule' : name ? 'name' : 'hand';
  return words.t('workspace.case.document.shared', { by, name: name ?? '', when });
}

/** What the library says; one sentence for each number that can be ticked, because the browser gets no rules of plurals. */
export function libraryWords(most: number, { t }: Words) {
  const counted = (say: (count: number) => string) => Array.from({ length: most + 1 }, (_, count) => say(count));
  return {
    label: t('workspace.case.side.documents'),
    all: t('workspace.case.document.all'),
    isNew: t('workspace.case.document.isNew'),
    notShared: t('workspace.case.document.notShared'),
    ticked: counted((count) => t('workspace.case.document.ticked', { count })),
    share: counted((count) => t('workspace.case.document.share', { count })),
    shareTitle: counted((count) => t('workspace.case.document.shareTitle', { count })),
    shareSays: t('workspace.case.document.shareSays'),
    shareDone: counted((count) => t('workspace.case.document.shareDone', { count })),
    unshare: t('workspace.case.document.unshare'),
    unshareSays: t('workspace.case.document.unshareSays'),
    unshareDone: t('workspace.case.document.unshareDone'),
    open: t('workspace.case.document.open'),
    download: t('workspace.case.document.download'),
    nothing: t('workspace.case.document.nothing'),
  };
}

export type LibraryWords = ReturnType<typeof libraryWords>;
