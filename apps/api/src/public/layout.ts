import type { Language } from '@lienthehe/domain'
import { html } from 'hono/html'
import { words } from './words.ts'

export type Html = ReturnType<typeof html>

/** The frame of every public page. `path` is its address without the language. */
export function layOut({
  title,
  language,
  path,
  illustration,
  content,
}: {
  readonly title: string
  readonly language: Language
  readonly path: string
  readonly illustration: boolean
  readonly content: Html
}): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title} – Liên Thế Hệ</title>
<link rel="stylesheet" href="/public/tien-do.css">
</head>
<body>
<a class="skip" href="#main">${words.skip[language]}</a>
<header>
<div class="top">
<strong>Liên Thế Hệ</strong>
<nav aria-label="${words.pages[language]}">
<a href="/tien-do?lang=${language}">${words.progress[language]}</a>
<a href="/nhung?lang=${language}">${words.embed[language]}</a>
${languageLink(language, path)}
</nav>
</div>
${illustration ? html`<p class="illustration">${words.illustration[language]}</p>` : ''}
</header>
<main id="main">${content}</main>
<footer><p>${words.footer[language]} <a href="/">${words.signIn[language]}</a></p></footer>
</body>
</html>
`
}

function languageLink(language: Language, path: string): Html {
  const other = { vi: 'en', en: 'vi' } as const
  const target = other[language]
  const address = `${path}${path.includes('?') ? '&' : '?'}lang=${target}`
  return html`<a href="${address}" hreflang="${target}" lang="${target}">${{ vi: 'Tiếng Việt', en: 'English' }[target]}</a>`
}
