import type { Portal } from '@/cms/types';
import { AppSignIn } from '@/features/office-app/AppSignIn';
import { hasClaims, hasDossiers } from '@/surroundings/areas';
import { forgottenPath, type SignInNotice } from '@/surroundings/paths';
import { ActionForm } from '@/ui/workspace/ActionForm';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import type { Words } from '@/ui/words/createWords';
import { Door, DoorLink } from './Door';
import { signInAction } from './signIn';

type Properties = { portal: Portal; to: string | null; notice: SignInNotice | null; words: Words };

/** For whom a portal is, and how one gets into it. */
function saidOf(portal: Portal) {
  if (hasDossiers(portal)) return { lead: 'leadOffice', foot: 'clientOffice' } as const;
  return hasClaims(portal) ? ({ lead: 'leadClaims', foot: 'client' } as const) : ({ lead: 'lead', foot: 'customer' } as const);
}

export function SignInPage({ portal, to, notice, words: { t } }: Properties) {
  const { lead, foot } = saidOf(portal);
  return (
    <Door
      portal={portal}
      heading={t('workspace.signIn.heading')}
      lead={t(`workspace.signIn.${lead}`, { company: portal.name })}
      foot={<p>{t(`workspace.signIn.${foot}`, { company: portal.name })}</p>}
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
        {hasDossiers(portal) ? <AppSignIn /> : null}
      </ActionForm>
    </Door>
  );
}
