import type { Portal } from '@/cms/types';
import { hasCases, hasClaims } from '@/surroundings/areas';
import { forgottenPath, type SignInNotice } from '@/surroundings/paths';
import { ActionForm } from '@/ui/workspace/ActionForm';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import type { Words } from '@/ui/words/createWords';
import { Door, DoorLink } from './Door';
import { signInAction } from './signIn';

type Properties = { portal: Portal; to: string | null; notice: SignInNotice | null; words: Words };

export function SignInPage({ portal, to, notice, words: { t } }: Properties) {
  const lead = hasCases(portal) ? 'lead' : hasClaims(portal) ? 'leadClaims' : 'leadOffice';
  return (
    <Door
      portal={portal}
      heading={t('workspace.signIn.heading')}
      lead={t(`workspace.signIn.${lead}`, { company: portal.name })}
      foot={<p>{t(hasCases(portal) ? 'workspace.signIn.customer' : 'workspace.signIn.client', { company: portal.name })}</p>}
    >
      {notice ? <WorkNotice tone={notice === 'outHere' ? 'warning' : 'success'}>{t(`workspace.signIn.${notice}`)}</WorkNotice> : null}
      {to && !notice ? <WorkNotice tone="warning">{t('workspace.signIn.needed')}</WorkNotice> : null}
      <ActionForm
        action={signInAction}
        hidden={{ portal: portal.key, to: to ?? '' }}
        fields={[
          { name: 'email', label: t('workspace.signIn.email'), type: 'email', autoComplete: 'username' },
          { name: 'password', label: t('workspace.signIn.password'), type: 'password', autoComplete: 'current-password' },
        ]}
        submit={t('workspace.signIn.submit')}
      >
        <DoorLink href={forgottenPath(portal.key)}>{t('workspace.signIn.forgotten')}</DoorLink>
      </ActionForm>
    </Door>
  );
}
