import type { Language, Wording } from '@lienthehe/domain'
import { html } from 'hono/html'
import { words } from '../words.ts'

export type Html = ReturnType<typeof html>

/**
 * The layout of every public page. `path` is the page's address without the language; `about` holds tags that describe
 * the page to programs.
 */
export function layOut({
  title,
  language,
  path,
  illustration,
  about = '',
  content,
}: {
  readonly title: string
  readonly language: Language
  readonly path: string
  readonly illustration: boolean
  readonly about?: Html | ''
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
${about}</head>
<body>
<a class="skip" href="#main">${words.skip[language]}</a>
<header>
<div class="top">
<strong class="brand"><svg viewBox="0 0 32 32" aria-hidden="true"><path d="M16 3 29 16 16 29 3 16z"/>
<circle cx="12.2" cy="16" r="4.4"/><circle cx="19.8" cy="16" r="4.4"/></svg>Liên Thế Hệ</strong>
<nav aria-label="${words.pages[language]}">
${pageLink('/tien-do', words.progress, language, path)}
${pageLink('/nhung', words.embed, language, path)}
${pageLink('/du-lieu', words.data, language, path)}
${languageLink(language, path)}
</nav>
</div>
${illustration ? html`<p class="illustration">${words.illustration[language]}</p>` : ''}
</header>
<main id="main">${content}</main>
<footer><p>${words.footer[language]} <a href="/kiem-chung?lang=${language}">${words.check[language]}</a> · <a href="/">${words.signIn[language]}</a></p></footer>
</body>
</html>
`
}

function pageLink(page: string, name: Wording, language: Language, path: string): Html {
  const current = path.startsWith(page) ? html` aria-current="page"` : ''
  return html`<a href="${page}?lang=${language}"${current}>${name[language]}</a>`
}

function languageLink(language: Language, path: string): Html {
  const other = { vi: 'en', en: 'vi' } as const
  const target = other[language]
  const address = `${path}${path.includes('?') ? '&' : '?'}lang=${target}`
  return html`<a href="${address}" hreflang="${target}" lang="${target}">${{ vi: 'Tiếng Việt', en: 'English' }[target]}</a>`
}
