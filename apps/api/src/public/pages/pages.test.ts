import { hoaBinh146 } from '@lienthehe/domain'
import { describe, expect, test } from 'vitest'
import { contentOfClubs } from '../small-register.test-data.ts'
import { serve } from '../small-site.test-data.ts'

const pages = [
  '/tien-do',
  '/tien-do?lang=en',
  '/tien-do?unit=150',
  '/nhung',
  '/nhung?lang=en&unit=148',
  '/du-lieu',
]

describe('the pages to read', () => {
  test.each(pages)('%s runs nothing inline and opens nothing to other origins', async (path) => {
    const response = await serve().request(path)
    const policy = response.headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*/)
    expect(response.headers.has('Access-Control-Allow-Origin')).toBe(false)
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    const page = await response.text()
    expect(page).not.toMatch(/\sstyle=|<style|\son\w+=|<script>|undefined|NaN|\[object/)
  })

  test.each([
    { where: 'a server that has no address of its own', origin: null, varies: true },
    { where: 'one that has', origin: 'https://clb.example.org', varies: false },
  ])('are kept for the host that was asked alone by $where', async ({ origin, varies }) => {
    for (const path of ['/nhung', '/du-lieu']) {
      const { headers } = await serve({}, { origin }).request(path)
      expect((headers.get('Vary') ?? '').split(/, ?/).includes('Host')).toBe(varies)
    }
  })

  test('say each target with its clause, the day of the figures and how it is counted', async () => {
    const page = await (await serve().request('/tien-do')).text()
    for (const { id, name } of hoaBinh146.targets) {
      expect(page).toContain(`data-target="${id}"`)
      expect(page).toContain(`<h3>${name.vi} <span`)
    }
    expect(page).toContain('mục V.4.a')
    expect(page).toContain('Số liệu đến <time datetime="2024-09-30">30/09/2024</time>')
    expect(page).toContain('kể cả khi sau đó ngừng hoạt động')
  })

  test('say in words what is not published, and print no 0 for it', async () => {
    // Two districts have one club each, so a district's number of members would be that club's own.
    const page = await (await serve().request('/tien-do')).text()
    expect(page).toContain('<td class="unsaid">không công bố</td>')
    expect(page).not.toMatch(/>\s*(63|57)\s*</)
  })

  test('show years that have not begun as such, not as 0', async () => {
    const page = await (await serve().request('/tien-do')).text()
    const table = page.slice(page.indexOf('<caption>'))
    const row = table.slice(table.indexOf('unit=150'), table.indexOf('unit=152'))
    expect([...row.matchAll(/<td class="number">([^<]*)<\/td>/g)].map(([, text]) => text)).toEqual([
      '0',
      '2',
      '0',
      '0',
      '–',
    ])
  })

  test('draw each year and each district, with the figures that the tables have', async () => {
    const page = await (await serve().request('/tien-do?lang=vi')).text()
    const map = /<svg class="map"[\s\S]*?<\/svg>/.exec(page)?.[0] ?? ''
    expect(map.match(/<a /g)).toHaveLength(10)
    const rows = page.slice(page.indexOf('Độ phủ và thành viên theo huyện'))
    const told = [...map.matchAll(/unit=(\d+)[^>]*aria-label="([^:]+): (\S+) xã có câu lạc bộ"/g)]
    expect(told).toHaveLength(10)
    for (const [, code = '', name = '', figure = ''] of told) {
      const row = rows.slice(rows.indexOf(`unit=${code}`))
      expect(row).toContain(`>${name}</a>`)
      expect(/<td class="number">([^<]*)<\/td>/.exec(row)?.[1]).toBe(figure)
      expect(map).toContain(`>${figure}</text>`)
    }
    expect(page).toContain('id="years-clubs.newPerYear"')
  })

  test('of one district show no years of the province', async () => {
    const page = await (await serve().request('/tien-do?lang=vi&unit=150')).text()
    expect(page).not.toContain('id="years-')
  })

  test('mark invented figures, and only those', async () => {
    const invented = { contents: [contentOfClubs([], { illustration: true })] }
    for (const path of pages) {
      expect(await (await serve(invented).request(path)).text()).toMatch(/class="illustration"/)
      expect(await (await serve().request(path)).text()).not.toMatch(/class="illustration"/)
    }
  })

  test('of an empty register are pages, not errors', async () => {
    const empty = await serve({ contents: [contentOfClubs([])] }).request('/tien-do')
    expect(empty.status).toBe(200)
    expect(await empty.text()).not.toMatch(/NaN|undefined/)
  })
})

describe('the addresses of the pages', () => {
  test('are those that others know, not the one behind a proxy', async () => {
    const known = serve({}, { origin: 'https://clb.example.org' })
    const page = await (await known.request('http://10.0.0.1/nhung')).text()
    expect(page).toContain('&lt;script src=&quot;https://clb.example.org/widget.js&quot; async&gt;')
    expect(page).toContain('connect-src https://clb.example.org')
    expect(page).not.toContain('10.0.0.1')
  })

  test.each(['/tien-do?unit=149', '/nhung?lang=fr'])('%s answers with a page that says so', async (path) => {
    const response = await serve().request(path)
    expect(response.status).toBe(404)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await response.text()).toContain('href="/tien-do"')
  })

  test('cannot be made to carry markup by their address', async () => {
    const hostile = await serve().request('/nhung?unit=%3Cscript%3E')
    expect(await hostile.text()).not.toContain('<script>')
  })
})

describe('a page speaks', () => {
  test.each([
    { prefers: undefined, lang: 'vi' },
    { prefers: 'en-GB,en;q=0.9', lang: 'en' },
    { prefers: 'fr-FR,vi;q=0.4,en;q=0.8', lang: 'en' },
    { prefers: 'ja', lang: 'vi' },
    { prefers: 'en;q=0', lang: 'vi' },
  ])('$lang to a browser that prefers $prefers', async ({ prefers, lang }) => {
    const headers: Record<string, string> = prefers === undefined ? {} : { 'Accept-Language': prefers }
    for (const path of pages.filter((one) => !one.includes('lang='))) {
      const answer = await serve().request(path, { headers })
      expect(answer.headers.get('Vary')).toBe('Accept-Encoding, Accept-Language, Host')
      expect(await answer.text()).toContain(`<html lang="${lang}">`)
    }
  })

  test('what was asked for, whatever the browser prefers', async () => {
    const answer = await serve().request('/tien-do?lang=vi', { headers: { 'Accept-Language': 'en' } })
    expect(await answer.text()).toContain('<html lang="vi">')
  })
})

describe('whoever links to the page', () => {
  test('finds its address in both languages, its sentence, its feed and the form to embed', async () => {
    const site = serve({}, { origin: 'https://clb.example' })
    const page = await (await site.request('/tien-do?unit=150&lang=en')).text()
    for (const line of [
      '<link rel="canonical" href="https://clb.example/tien-do?unit=150&amp;lang=en">',
      '<link rel="alternate" hreflang="vi" href="https://clb.example/tien-do?unit=150&amp;lang=vi">',
      '<meta property="og:title" content="Progress Đà Bắc district">',
      'type="application/atom+xml"',
      'href="/oembed?url=https%3A%2F%2Fclb.example%2Ftien-do%3Funit%3D150%26lang%3Den"',
    ])
      expect(page).toContain(line)
  })

  test('reads a sentence to copy that names its release and where it stays', async () => {
    const page = await (await serve({}, { origin: 'https://clb.example' }).request('/tien-do')).text()
    expect(page).toContain(
      'Công bố số 1 ngày 01/10/2024: https://clb.example/tien-do?plan=hoa-binh-146&amp;release=1&amp;lang=vi',
    )
  })

  test.each([
    { typed: '/tien-do/', leads: '/tien-do' },
    { typed: '/nhung/?lang=en', leads: '/nhung?lang=en' },
  ])('is led from $typed to $leads', async ({ typed, leads }) => {
    const answer = await serve().request(typed)
    expect(answer.status).toBe(301)
    expect(answer.headers.get('Location')).toBe(leads)
  })

  test('is told as a robot what may be found', async () => {
    expect(await (await serve().request('/robots.txt')).text()).toContain('Allow: /tien-do\n')
  })
})

describe('what has changed since the release before', () => {
  const grown = contentOfClubs(
    ['150', '150', '152', '153'].map((district, commune) => ({ district, commune, members: 55 })),
  )

  test('is told target by target, and of a first release nothing', async () => {
    const both = serve({ contents: [contentOfClubs([{ district: '150', members: 52 }]), grown] })
    const page = await (await both.request('/tien-do')).text()
    const table = page.slice(page.indexOf('data-part="changes"'))
    expect(table).toContain('Khác với Công bố số 1 ngày 01/10/2024')
    expect(table).toMatch(/Câu lạc bộ thành lập mới<\/th><td>1 \/ 75 · [^<]+<\/td><td>4 \/ 75 · /)
    const first = await (await both.request('/tien-do?release=1')).text()
    expect(first).not.toContain('data-part="changes"')
  })

  test('is said to be nothing where it is', async () => {
    const page = await (await serve({ contents: [grown, grown] }).request('/tien-do')).text()
    expect(page).toContain('Không chỉ tiêu nào khác với Công bố số 1 ngày 01/10/2024.')
  })

  test('is not told of a release that was withdrawn', async () => {
    const published = { contents: [contentOfClubs([]), grown], withdrawn: { 1: 'Sai' } }
    expect(await (await serve(published).request('/tien-do')).text()).not.toContain('data-part="changes"')
  })
})
