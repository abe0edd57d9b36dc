import type { Claim } from '@/cms/types';
import { WriteForm } from '@/features/write/WriteForm';
import { writeWords } from '@/features/write/writeWords';
import { keptName } from '@/surroundings/keptHere';
import { clientWritePath } from '@/surroundings/paths';
import { Button } from '@/ui/Button';
import { classes } from '@/ui/layout';
import shared from '@/ui/Write.module.css';
import type { ClientView } from '../readClient';
import styles from './Write.module.css';

const looks = { template: undefined, write: classes(shared.write, styles.write), attach: classes(shared.attach, styles.attach), chosen: shared.chosen, remove: shared.remove, problem: shared.problem, acts: shared.acts };

/** Writes to the manufacturer: an answer to what was asked, or a comment (CL-08). */
export function Write({ view: { portal, member, words }, claim }: { view: ClientView; claim: Claim }) {
  const { t } = words;
  const isAsked = claim.commands.includes('answer');
  return (
    <WriteForm
      address={clientWritePath(portal.key, claim.number, isAsked ? 'answer' : 'comment', crypto.randomUUID())}
      field={isAsked ? 'comment' : 'text'}
      label={t(isAsked ? 'claims.answerLabel' : 'claims.commentLabel', { company: portal.name })}
      kept={keptName('claim-words', portal.key, member.documentId, claim.number)}
      words={writeWords(words)}
      styles={looks}
    >
      <Button>{t(isAsked ? 'claims.sendAnswer' : 'claims.sendComment')}</Button>
    </WriteForm>
  );
}
