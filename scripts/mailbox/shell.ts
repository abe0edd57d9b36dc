import { html, type Markup } from './markup.ts';

/** The page around its content. On a narrow screen it shows either the list or what was opened. */
export function shell(title: string, showing: 'list' | 'letter', content: Markup): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Portico mailbox</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/mailbox.css">
<script src="/arrivals.js" type="module"></script>
</head>
<body data-showing="${showing}">
<a class="skip" href="#content">Skip to the content</a>
${content}
</body>
</html>`.html;
}

export function quiet(sentence: string): Markup {
  return html`<div class="quiet"><p>${sentence}</p></div>`;
}
