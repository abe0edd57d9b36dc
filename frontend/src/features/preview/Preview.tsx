import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import type { CustomerPreview } from '@/cms/types';
import { BudgetPage } from '@/features/customer-page/budget/BudgetPage';
import { CustomerPage } from '@/features/customer-page/CustomerPage';
import { DocumentsPage } from '@/features/customer-page/documents/DocumentsPage';
import { Communication } from '@/features/customer-page/messages/Communication';
import { PlanPage } from '@/features/customer-page/plan/PlanPage';
import { casePath, previewPath, tabNames } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { PreviewClicks } from './PreviewClicks';

type Properties = { preview: CustomerPreview; token: string; tab: string | null; nonce: string | undefined; words: Words };

/** A tab of the real page, with a sample case in it, under settings that are not saved (CP-02). */
export function Preview({ preview, token, tab, nonce, words }: Properties) {
  const { portal, case: of } = preview.page;
  return (
    <PreviewClicks from={casePath(portal.key, of.number)} to={previewPath(portal.key, token)} tabs={Object.values(tabNames)}>
      {shown({ preview, tab, nonce, words }) ?? notFound()}
    </PreviewClicks>
  );
}

function shown({ preview, tab, nonce, words }: Omit<Properties, 'token'>): ReactNode {
  const { page, plan, messages, documents, budget } = preview;
  const { number, what, street, city } = page.case;
  const common = { page, cases: [{ number, what, street, city }], words };
  switch (tab) {
    case null:
      return <CustomerPage {...common} olderNews={null} given={{ sent: false, problem: null }} />;
    case tabNames.plan:
      return plan && <PlanPage {...common} tasks={plan.tasks} nonce={nonce} />;
    case tabNames.communication:
      return messages && <Communication {...common} messages={messages} older={false} sent={false} problem={null} />;
    case tabNames.documents:
      return documents && <DocumentsPage {...common} content={documents} />;
    case tabNames.budget:
      return budget && <BudgetPage {...common} budget={budget} />;
    default:
      return null;
  }
}
