import { html } from 'hono/html'
import { describePublicRefusal, type PublicRefusal } from '../question.ts'
import { words } from '../words.ts'
import { type Html, layOut } from './layout.ts'

/** A page that says in both languages what could not be found, because the requested language itself may be wrong. */
export function refusalPage(refusal: PublicRefusal): Html {
  const { vi, en } = describePublicRefusal(refusal)
  return layOut({
    title: words.notFound.vi,
    language: 'vi',
    path: '/tien-do',
    illustration: false,
    content: html`<h1>${vi}</h1>
<p lang="en">${en}</p>
<p><a href="/tien-do">${words.wholeProvince.vi}</a></p>`,
  })
}
