import type { Portal } from '@/cms/types';
import { forgottenPath, signInPath } from '@/surroundings/paths';
import { ActionForm } from '@/ui/workspace/ActionForm';
import { WorkButtonLink } from '@/ui/workspace/WorkButton';
import type { Words } from '@/ui/words/createWords';
import { Door, DoorLink } from './Door';
import { forgottenAction, resetAction } from './newPassword';

type Properties = { portal: Portal; words: Words };

export function ForgottenPage({ portal, words: { t } }: Properties) {
  return (
    <Door portal={portal} heading={t('workspace.forgotten.heading')} lead={t('workspace.forgotten.lead')} foot={<p>{t('workspace.forgotten.none', { company: portal.name })}</p>}>
      <ActionForm
        action={forgottenAction}
        hidden={{ portal: portal.key }}
        fields={[{ name: 'email', label: t('workspace.signIn.email'), type: 'email', autoComplete: 'username' }]}
        submit={t('workspace.forgotten.submit')}
      >
        <DoorLink href={signInPath(portal.key)}>{t('workspace.forgotten.back')}</DoorLink>
      </ActionForm>
    </Door>
  );
}

export function ResetPage({ portal, token, words: { t } }: Properties & { token: string }) {
  return (
    <Door portal={portal} heading={t('workspace.reset.heading')} lead={t('workspace.reset.lead')}>
      <ActionForm
        action={resetAction}
        hidden={{ portal: portal.key, token }}
        fields={[{ name: 'password', label: t('workspace.password.new'), type: 'password', autoComplete: 'new-password', hint: t('workspace.password.hint') }]}
        submit={t('workspace.reset.submit')}
      />
    </Door>
  );
}

/** In the place of the form where a link opens nothing. */
export function DeadLinkPage({ portal, why, words: { t } }: Properties & { why: 'invalid' | 'over' | 'busy' }) {
  return (
    <Door portal={portal} heading={t(`workspace.reset.${why}.heading`)} lead={t(`workspace.reset.${why}.lead`)}>
      <div>
        <WorkButtonLink look="primary" href={forgottenPath(portal.key)} prefetch={false}>
          {t('workspace.reset.again')}
        </WorkButtonLink>
      </div>
      <p>
        <DoorLink href={signInPath(portal.key)}>{t('workspace.forgotten.back')}</DoorLink>
      </p>
    </Door>
  );
}
