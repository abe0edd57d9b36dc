// Shows what comes in without a click. The page is complete without it.
const list = document.querySelector('[data-newest]');

async function waitForNews(path, after) {
  const answer = await fetch(`${path}?wait=50&after=${after}`);
  const letters = await answer.json();
  if (letters.length > 0) location.reload();
  else await waitForNews(path, after);
}

// Somebody who is typing or reading further down keeps the page as it is.
const isBusy = () => document.activeElement?.tagName === 'INPUT';

if (list && !isBusy()) {
  const after = list.getAttribute('data-newest');
  for (const path of ['/api/mails', '/api/sms']) waitForNews(path, after).catch(() => {});
}
