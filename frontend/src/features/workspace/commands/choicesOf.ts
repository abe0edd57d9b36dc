import 'server-only';
import { askCms, CmsRefusal, cmsPath } from '@/cms/call';
import { readMember } from '@/cms/member';
import { readPortal } from '@/cms/portal';
import type { WorkDocument } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { fileSize } from '@/ui/words/fileSize';
import { numberFormat } from '@/ui/words/intl';
import { readWordsFor } from '@/ui/words/readWords';
import type { Choice } from './spec';

interface Office {
  documentId: string;
  name: string;
  km: number | null;
}

interface Person {
  documentId: string;
  name: string;
  office: string;
  away: boolean;
}

const officeChoice = ({ documentId, name, km }: Office, { tag }: Words): Choice => ({
  value: documentId,
  label: km === null ? name : `${name}, ${numberFormat(tag, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 }).format(km)}`,
});

const personChoice = ({ documentId, name, office, away }: Person, { t }: Words): Choice => ({ value: documentId, label: away ? t('workspace.case.choice.away', { name, office }) : `${name}, ${office}` });

const documentChoice = ({ documentId, title, kind, shared, file }: WorkDocument, { t, tag }: Words): Choice => ({
  value: documentId,
  label: title,
  hint: [t(`workspace.case.document.kinds.${kind}`), file && fileSize(file.size, tag), t(shared ? 'workspace.case.letter.documents.shared' : 'workspace.case.letter.documents.notShared')].filter(Boolean).join(', '),
});

type Source = (session: string, id: string, words: Words) => Promise<Choice[]>;

/** Where the choices of each dialog come from. */
const SOURCES: Record<string, Source> = {
  offices: async (session, task, words) => (await askCms<{ offices: Office[] }>(cmsPath`/work/tasks/${task}/offices`, { session })).offices.map((office) => officeChoice(office, words)),
  people: async (session, task, words) => (await askCms<{ people: Person[] }>(cmsPath`/work/tasks/${task}/people`, { session })).people.map((person) => personChoice(person, words)),
  externalOffices: async (session, id, words) => (await askCms<{ offices: Office[] }>(cmsPath`/work/cases/${id}/external-offices`, { session })).offices.map((office) => officeChoice(office, words)),
  allExternalOffices: async (session, id, words) => (await askCms<{ offices: Office[] }>(cmsPath`/work/cases/${id}/external-offices?all=true`, { session })).offices.map((office) => officeChoice(office, words)),
  handlers: async (session, id, words) => (await askCms<{ handlers: Person[] }>(cmsPath`/work/cases/${id}/colleagues`, { session })).handlers.map((person) => personChoice(person, words)),
  advisers: async (session, id, words) => [
    { value: 'none', label: words.t('workspace.case.people.none') },
    ...(await askCms<{ advisers: Person[] }>(cmsPath`/work/cases/${id}/colleagues`, { session })).advisers.map((person) => personChoice(person, words)),
  ],
  documents: async (session, number, words) => (await askCms<{ documents: WorkDocument[] }>(cmsPath`/work/cases/${number}/documents`, { session })).documents.filter(({ file }) => file !== null).map((document) => documentChoice(document, words)),
  externalMembers: async (session, id, words) => (await askCms<{ members: Person[] }>(cmsPath`/work/cases/${id}/external-members`, { session })).members.map((person) => personChoice(person, words)),
};

/** What a dialog can be answered with, in the member's words. */
export async function choicesOf(session: string, key: string, of: string, id: string): Promise<Choice[]> {
  const source = Object.hasOwn(SOURCES, of) ? SOURCES[of] : undefined;
  if (!source) throw new CmsRefusal(404, 'notFound');
  const [portal, signedIn] = await Promise.all([readPortal(key), readMember(key)]);
  return source(session, id, await readWordsFor(signedIn?.member, portal?.locale));
}
