import { workPicturePath, workUploadPath } from '@/surroundings/paths';
import type { CommandSpec } from '../../commands/spec';
import { offerOf } from '../offered';
import type { CaseView } from '../readCase';

/** The picture at the head of a case, and what can be done with it now: `sendTo` is null where nothing can. */
export type HeadPicture = { src: string | null; sendTo: string | null; remove: CommandSpec | null; words: PictureWords };

type PictureWords = { alt: string; title: string; add: string; none: string; kinds: string; choose: string; remove: string; sending: string; kept: string };

export function pictureOf({ portal, of, words }: CaseView, place: string): HeadPicture {
  const { t } = words;
  const offer = offerOf(of, 'changeCase', words);
  const mayChange = offer !== null && !offer.hindered;
  return {
    src: of.picture && workPicturePath(portal.key, of.number, of.picture),
    sendTo: mayChange ? workUploadPath(portal.key, of.number, { picture: of.version }) : null,
    remove: mayChange && of.picture ? removePicture(of, words) : null,
    words: {
      alt: t('workspace.case.picture.alt', { place: place || of.title }),
      title: t('workspace.case.picture.title'),
      add: t('workspace.case.picture.add'),
      none: t('workspace.case.picture.none'),
      kinds: t('workspace.case.picture.kinds'),
      choose: t(of.picture ? 'workspace.case.picture.other' : 'workspace.case.picture.choose'),
      remove: t('workspace.case.picture.remove'),
      sending: t('workspace.case.picture.sending'),
      kept: t('workspace.case.picture.kept'),
    },
  };
}

function removePicture({ documentId, version }: CaseView['of'], { t }: CaseView['words']): CommandSpec {
  return {
    steps: [{ command: 'removePicture', id: documentId, version }],
    label: t('workspace.case.picture.remove'),
    title: t('workspace.case.picture.removeTitle'),
    says: [t('workspace.case.picture.removeSays')],
    fields: [],
    submit: t('workspace.case.picture.remove'),
    done: t('workspace.case.picture.removed'),
    hindered: null,
  };
}
