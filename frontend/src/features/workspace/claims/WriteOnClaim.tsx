import type { Claim, FilledClaimTemplate, Member, Portal } from '@/cms/types';
import { WriteForm } from '@/features/write/WriteForm';
import { writeWords } from '@/features/write/writeWords';
import { keptName } from '@/surroundings/keptHere';
import { workClaimWritePath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { writeLooks } from '../write/writeLooks';


type Properties = { portal: Portal; member: Member; claim: Claim; templates: FilledClaimTemplate[]; words: Words };

/** Writes to the dealer, or notes something for agents only; what comes along goes the same way (CL-08). */
export function WriteOnClaim({ portal, member, claim, templates, words }: Properties) {
  const { t } = words;
  return (
    <WriteForm address={workClaimWritePath(portal.key, claim.number, crypto.randomUUID())} field="text" label={t('workspace.claims.write')} kept={keptName('claim-words', portal.key, member.documentId, claim.number)} words={writeWords(words)} styles={writeLooks} templates={{ label: t('workspace.claims.templates.take'), choose: t('workspace.claims.templates.choose'), all: templates }}>
      {claim.state === 'closed' ? null : (
        <WorkButton name="internal" value="false">
          {t('workspace.claims.send', { company: claim.company })}
        </WorkButton>
      )}
      <WorkButton name="internal" value="true" look="quiet">
        {t('workspace.claims.note')}
      </WorkButton>
    </WriteForm>
  );
}
