import type { Language } from '@lienthehe/domain'
import { html } from 'hono/html'
import { inLanguage } from './addresses.ts'
import { publicReleases } from './releases.ts'

/**
 * The releases of a plan as an Atom feed (RFC 4287), for readers that notify people when something new was published.
 */
export function releaseFeed(
  asked: Parameters<typeof publicReleases>[0],
  { language, origin }: { readonly language: Language; readonly origin: string },
): string {
  const { id, number, title } = asked.about.plan
  const releases = publicReleases(asked, language)
  const address = (path: string) => `${origin}${inLanguage(path, language)}`
  const self = address(`/public/v1/plans/${id}/releases.atom`)
  const feed = html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${origin}/public/v1/plans/${id}/releases</id>
<title>${number}: ${title[language]}</title>
<updated>${newest(releases.map(({ updatedAt }) => updatedAt))}</updated>
<author><name>Liên Thế Hệ</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${address('/tien-do')}"/>
${releases.map(
  ({ name, page, releasedAt, updatedAt, notices }) => html`<entry>
<id>${origin}${page}</id>
<title>${name}</title>
<published>${releasedAt}</published>
<updated>${updatedAt}</updated>
<link rel="alternate" type="text/html" href="${address(page)}"/>
<summary>${notices.join(' ')}</summary>
</entry>
`,
)}</feed>
`
  return feed.toString()
}

/** A feed must name the time of its last change; a feed without entries names the beginning of 1970. */
function newest(moments: readonly string[]): string {
  return moments.toSorted().at(-1) ?? '1970-01-01T00:00:00.000Z'
}
