import type { CaseSettings, WorkCase } from '@/cms/types';
import type { CaseSettingsInForce } from '@/cms/workCase';
import type { Words } from '@/ui/words/createWords';
import { OVERRIDES, type Override } from './overrides';

export type OverrideRow = { name: Override; label: string; portal: string; value: string; choices: { value: string; label: string }[] };

/** Each setting that a case may have of its own, with what its portal says; an empty value is the resting state, *as the portal*. */
export function overrideRows({ overrides, portal }: CaseSettingsInForce, of: WorkCase, { t }: Words): OverrideRow[] {
  const decides = of.commands.some(({ name, hindrance }) => name === 'decideCase' && hindrance !== 'noDecisions');
  const said = (value: unknown) => {
    const known = value === true ? 'on' : value === false ? 'off' : ALL.find((one) => one === value);
    return known ? t(`workspace.case.setting.value.${known}`) : '';
  };
  return (Object.keys(OVERRIDES) as Override[]).map((name) => ({
    name,
    label: t(`workspace.case.setting.${name}`),
    portal: said(portal[name]),
    value: valueOf(overrides[name]),
    choices: OVERRIDES[name].filter((value) => decides || value !== 'positiveDecision').map((value) => ({ value, label: said(value === 'on' ? true : value === 'off' ? false : value) })),
  }));
}

const ALL = ['caseCreated', 'mainInspectionAssigned', 'positiveDecision', 'never', 'manual', 'customer', 'contactPerson', 'both', 'allContacts', 'toCustomer', 'fromCustomer'] as const;

const valueOf = (own: CaseSettings[Override]): string => (own === undefined ? '' : own === true ? 'on' : own === false ? 'off' : own);

export function overrideWords({ t }: Words) {
  return { asPortal: t('workspace.case.access.asPortal'), portalSays: t('workspace.case.access.portalSays'), differs: t('workspace.case.access.ownValue'), save: t('workspace.case.access.save'), saved: t('workspace.case.access.saved') };
}

export type OverrideWords = ReturnType<typeof overrideWords>;
