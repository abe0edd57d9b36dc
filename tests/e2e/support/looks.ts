import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

export const phone = { width: 390, height: 844 };
export const wide = { width: 1440, height: 900 };

type Findings = Pick<axe.AxeResults, 'violations' | 'incomplete'>;

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What of a page changes with light and dark: its colours alone. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** No finding at a phone's and a wide screen's width, in light and in dark (PF-18); what is no matter of colours is asked once a width. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  // After a click within the site the title comes with the last of the page.
  await expect(page).toHaveTitle(/\S/);
  for (const size of [wide, phone]) {
    await page.setViewportSize(size);
    for (const colorScheme of ['dark', 'light'] as const) {
      // Without motion: a colour that is still fading over is nobody's contrast.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations, incomplete } = await findingsOf(page, colorScheme === 'light' ? { type: 'tag', values: standards } : { type: 'rule', values: ofColours });
      expect(violations.map(told), `${what}, ${size.width} px, ${colorScheme}`).toEqual([]);
      expect(invisible(incomplete), `${what}, ${size.width} px, ${colorScheme}: words in the colour of their ground`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, `${what}, ${size.width} px: nothing sticks out`).toBe(0);
    }
  }
}

/**
 * What axe finds on a page, or in a part of it. It is put into a document once, and asked in the page's own frame alone: what
 * is shown in others, such as mails, is looked at where it is made.
 */
async function findingsOf(page: Page, rules: { type: 'tag' | 'rule'; values: string[] }, within: { include?: string[]; exclude: string[] } = { exclude: ['iframe'] }): Promise<Findings> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ({ context, options }) => {
      const { violations, incomplete } = await (window as unknown as { axe: { run(context: object, options: object): Promise<{ violations: unknown; incomplete: unknown }> } }).axe.run(context, options);
      return { violations, incomplete };
    },
    { context: within, options: { runOnly: rules, resultTypes: ['violations', 'incomplete'], iframes: false } },
  );
  return found as Findings;
}

const told = ({ id, nodes }: axe.Result): string => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('; ')}`;

/** Words in the very colour of their ground are no finding of axe's: it takes them for hidden on purpose, and leaves them to whoever looks. */
const invisible = (incomplete: axe.Result[]): string[] =>
  incomplete.flatMap(({ nodes }) => nodes.filter(({ any }) => any.some(({ data }) => isRecord(data) && data.messageKey === 'equalRatio')).map(({ target }) => target.join(' ')));

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null;

/** Strapi's own frame of the admin panel is not ours to mend, nor its colour of a button below the pointer: what is looked at is the page in it, or the dialog over it. */
export async function expectPanelAccessible(page: Page, within: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const size of [wide, phone]) {
    await page.setViewportSize(size);
    await fadedIn(page);
    const { violations } = await findingsOf(page, { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }, { include: [within], exclude: ['iframe'] });
    expect(violations.map(told), `${within}, ${size.width} px`).toEqual([]);
  }
  await page.setViewportSize(wide);
}

/** The panel fades its dialogs in whatever one prefers: what has an end is waited for, and what goes round is left to go round. */
const fadedIn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

/** The colour at the top of the page, as #rrggbb. */
export async function colourOfHead(page: Page): Promise<string> {
  const painted = await page.evaluate(() => {
    let element: Element | null = document.elementFromPoint(4, 4);
    while (element && getComputedStyle(element).backgroundColor === 'rgba(0, 0, 0, 0)') element = element.parentElement;
    return element ? getComputedStyle(element).backgroundColor : '';
  });
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(painted)?.slice(1) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
