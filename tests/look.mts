import { chromium } from '@playwright/test';
import { mkdirSync, readFileSync } from 'node:fs';
const d = JSON.parse(readFileSync('/tmp/claim-lists/run/portico.json', 'utf8'));
mkdirSync('/tmp/claim-lists/shots', { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const role of ['client', 'agent']) {
  const { portal, email, password } = d.demo.members.find((m: {portal: string; role: string}) => m.portal === 'alpina' && m.role === role);
  const context = await browser.newContext({ baseURL: 'http://localhost:4631', viewport: { width: 1440, height: 900 }, locale: 'en' });
  const page = await context.newPage();
  await page.goto(`/${portal}/work/sign-in`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('main button[type=submit]').first().click();
  await page.waitForURL((u) => !u.pathname.includes('sign-in'));
  const paths = role === 'client' ? { list: '/alpina/client/claims?list=all&columns=state,product,serial,creator,total,submitted' } : { queue: '/alpina/work/claims?unit=a', masters: '/alpina/work/masters' };
  for (const [name, path] of Object.entries(paths)) {
    await page.goto(path);
    for (const [w, h] of [[1440, 900], [390, 844]] as const) {
      await page.setViewportSize({ width: w, height: h });
      await page.screenshot({ path: `/tmp/claim-lists/shots/${role}-${name}-${w}.png`, fullPage: false });
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }
  await context.close();
}
await browser.close();
