import { CircleAlert } from 'lucide';
import type { ReactNode } from 'react';
import type { Portal } from '@/cms/types';
import { Button } from '@/ui/Button';
import { PaperGate } from '@/ui/Gate';
import { Icon } from '@/ui/Icon';
import { Notice } from '@/ui/Notice';
import { wallClock } from '@/ui/words/dates';
import { withPhoneLinks } from '@/ui/PhoneLinks';
import type { Words } from '@/ui/words/createWords';
import { confirmAction } from './actions';
import { CodeField } from './CodeField';
import type { CodeProblem, CodeStep } from './codeStep';
import styles from './EnterCode.module.css';
import { LinkFields } from './LinkForm';
import { ResendCode } from './ResendCode';

type Properties = { portal: Portal; token: string; step: CodeStep; words: Words };

/** The second step where a case wants a code by SMS (CP-08): the code, or why there is none. */
export function EnterCode(properties: Properties) {
  switch (properties.step.problem?.kind) {
    case 'noMobile':
      return <NoMobile {...properties} />;
    case 'locked':
      return <Locked {...properties} until={properties.step.problem.until} />;
    default:
      return <TypeCode {...properties} problem={properties.step.problem} />;
  }
}

export function codeTitle(step: CodeStep | null, { t }: Words): string {
  const kind = step?.problem?.kind;
  if (kind === 'noMobile' || kind === 'locked') return t(`code.${kind}.title`);
  return kind ? t('code.errorTitle', { title: t('code.title') }) : t('code.title');
}

function TypeCode({ problem, ...properties }: Properties & { problem: CodeProblem | undefined }) {
  const { portal, token, step, words } = properties;
  const { t } = words;
  const said = problem && problemWords(problem, portal, words);
  return (
    <PaperGate
      face={portal}
      beside={t('open.heading')}
      heading={t('code.heading')}
      lead={step.mobile ? t.rich('code.lead', { digits: lastDigits(step.mobile), strong: (part: ReactNode) => <strong>{part}</strong> }) : null}
      foot={<Help {...properties} />}
    >
      {step.resent ? (
        <div className={styles.notice}>
          <Notice tone={step.resent === 'again' ? 'success' : 'warning'}>{t(`code.${step.resent}`)}</Notice>
        </div>
      ) : null}
      <form action={confirmAction} className={styles.form} noValidate>
        <LinkFields portal={portal.key} token={token} />
        <label className={styles.label} htmlFor="code">
          {t('code.label')}
        </label>
        {/* Each answer is a new field: empty, and with the focus. */}
        <CodeField key={JSON.stringify(step)} id="code" problem={said ? 'code-problem' : undefined} />
        {said ? (
          <p id="code-problem" className={styles.problem} role="alert">
            <Icon of={CircleAlert} className={styles.icon} />
            {said}
          </p>
        ) : null}
        <Button className={styles.submit}>{t('code.submit')}</Button>
      </form>
      <Resend {...properties} at={step.resendAt} />
    </PaperGate>
  );
}

function Locked({ until, ...properties }: Properties & { until: number }) {
  const { portal, words } = properties;
  const { t } = words;
  return (
    <PaperGate
      face={portal}
      beside={t('open.heading')}
      heading={t('code.locked.heading', { time: clockTime(until, portal, words) })}
      lead={t('code.locked.lead')}
      foot={
        <p>
          <Contact {...properties} />
        </p>
      }
    >
      <Resend {...properties} at={until} />
    </PaperGate>
  );
}

function NoMobile(properties: Properties) {
  const { portal, words } = properties;
  const { t } = words;
  return (
    <PaperGate
      face={portal}
      beside={t('open.heading')}
      heading={t('code.noMobile.heading')}
      lead={t('code.noMobile.lead', { company: portal.name })}
      foot={null}
    >
      <p className={styles.contact}>
        <Contact {...properties} />
      </p>
    </PaperGate>
  );
}

function Resend({ portal, token, words, at }: Properties & { at: number }) {
  const { t } = words;
  const wait = Math.max(0, at - Date.now());
  return (
    <ResendCode
      key={at}
      portal={portal.key}
      token={token}
      wait={wait}
      words={{
        button: t('code.resend'),
        from: t('code.resendFrom', { time: clockTime(at, portal, words) }),
        // The time is put in by the browser, second by second.
        in: t('code.resendIn', { time: '{time}' }),
      }}
    />
  );
}

function Help(properties: Properties) {
  return (
    <p>
      {properties.words.t('code.help')} <Contact {...properties} />
    </p>
  );
}

function Contact({ portal, step, words }: Properties) {
  const { t, tag } = words;
  return step.helpContact ? withPhoneLinks(step.helpContact, tag) : t('code.askHandler', { company: portal.name });
}

function problemWords(problem: CodeProblem, portal: Portal, words: Words): string | undefined {
  const { t } = words;
  switch (problem.kind) {
    case 'form':
    case 'expired':
      return t(`code.problem.${problem.kind}`);
    case 'wrong':
      return t('code.problem.wrong', { left: problem.left });
    case 'busy':
      return t('code.problem.busy', { time: clockTime(problem.until, portal, words) });
    case 'locked':
    case 'noMobile':
      return undefined;
  }
}

/** The minute after, so that nobody comes too early. */
function clockTime(moment: number, { timeZone }: Portal, { datesIn }: Words): string {
  return datesIn(timeZone).time(wallClock(new Date(moment + 59_999), timeZone));
}

const lastDigits = (masked: string) => /\d+$/.exec(masked)?.[0] ?? masked;
