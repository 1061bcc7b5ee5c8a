import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { smallProvince } from './small-register.test-data.ts'
import { serve } from './small-site.test-data.ts'

const origin = 'https://clb.example'
const site = (published = {}) => serve(published, { origin })

describe('a frame', () => {
  test('may stand on any page, runs its own lines alone, and reads whole without them', async () => {
    const answer = await site().request('/embed/hoa-binh-146?lang=en')
    const policy = answer.headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain('frame-ancestors *')
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe')
    const page = await answer.text()
    expect(page).toContain('data-target="clubs.new"')
    expect(page).toContain(`<a href="${origin}/tien-do?lang=en" target="_blank" rel="noopener">`)
  })

  test('in its compact form says the sentence and the day, and no target', async () => {
    const page = await (await site().request('/embed/hoa-binh-146?view=compact&unit=150')).text()
    expect(page).toContain('Huyện Đà Bắc')
    expect(page).toContain('30/09/2024')
    expect(page).not.toContain('data-target')
  })

  test('says in the place of figures that there are none, and why', async () => {
    const withdrawn = { withdrawn: { 1: 'Sai ngày' } }
    const page = await (await site(withdrawn).request('/embed/hoa-binh-146?release=1')).text()
    expect(page).toContain('Sai ngày.')
    expect(page).not.toContain('data-target')
  })

  test.each([
    { path: '/embed/another', status: 404, reason: 'planUnknown' },
    { path: '/embed/hoa-binh-146?view=wide', status: 400, reason: 'viewUnknown' },
    { path: '/embed/hoa-binh-146?unit=149', status: 400, reason: 'unitUnknown' },
    { path: '/badge/another.svg', status: 404, reason: 'planUnknown' },
    { path: '/badge/hoa-binh-146.svg?target=clubs.none', status: 404, reason: 'targetUnknown' },
    {
      path: `/oembed?url=${encodeURIComponent('https://other.example/tien-do')}`,
      status: 404,
      reason: 'addressUnknown',
    },
    {
      path: `/oembed?url=${encodeURIComponent(`${origin}/cau-lac-bo`)}`,
      status: 404,
      reason: 'addressUnknown',
    },
    { path: '/oembed?url=tien-do', status: 404, reason: 'addressUnknown' },
    { path: '/oembed', status: 404, reason: 'addressUnknown' },
    {
      path: `/oembed?format=xml&url=${encodeURIComponent(`${origin}/tien-do`)}`,
      status: 501,
      reason: 'formatUnknown',
    },
    {
      path: `/oembed?url=${encodeURIComponent(`${origin}/tien-do?release=9`)}`,
      status: 404,
      reason: 'releaseUnknown',
    },
  ])('$path is refused with a sentence, which nobody may keep', async ({ path, status, reason }) => {
    const answer = await site().request(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(await answer.json()).toMatchObject({ reason, message: { vi: expect.stringMatching(/\.$/) } })
  })
})

describe('a badge', () => {
  const badge = async (asked: string, published = {}) =>
    (await site(published).request(`/badge/hoa-binh-146.svg${asked}`)).text()

  test('says how many targets are achieved, in letters and to those who hear it', async () => {
    const picture = await badge('?lang=en')
    expect(picture).toMatch(/>Plan 146\/KH-UBND<\/text>/)
    expect(picture).toMatch(/>\d+ of 11 targets achieved<\/text>/)
    expect(picture).toMatch(/role="img" aria-label="Plan 146\/KH-UBND\. As of 30\/09\/2024: /)
  })

  test('says of one target its figure and its word', async () => {
    const { targets } = smallProvince.answers['17']?.vi ?? { targets: [] }
    for (const { id, name, figure, label } of targets) {
      const picture = await badge(`?target=${id}`)
      expect(picture).toContain(`>${name}</text>`)
      expect(picture).toContain(`>${figure.replaceAll('>', '&gt;')} · ${label}</text>`)
    }
  })

  test('of a plan without figures says so, and shows none', async () => {
    expect(await badge('', { contents: [] })).toContain('>Chưa công bố số liệu</text>')
    expect(await badge('?target=clubs.new', { contents: [] })).toContain('>Chưa công bố số liệu</text>')
  })
})

describe('oEmbed', () => {
  const answerSchema = z.object({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    title: z.string(),
    width: z.int(),
    height: z.int(),
    html: z.string(),
  })
  const embed = async (page: string, room = '') => {
    const answer = await site().request(`/oembed?url=${encodeURIComponent(`${origin}${page}`)}${room}`)
    return answerSchema.parse(await answer.json())
  }

  test('embeds the page that was pasted: its place, its release, its language', async () => {
    const { html, title } = await embed('/tien-do?plan=hoa-binh-146&unit=150&release=1&lang=en')
    expect(title).toBe('Progress Đà Bắc district')
    expect(html).toContain(
      `src="${origin}/embed/hoa-binh-146?lang=en&amp;view=compact&amp;unit=150&amp;release=1"`,
    )
  })

  test('takes no more room than there is', async () => {
    expect(await embed('/tien-do', '&maxwidth=300&maxheight=200')).toMatchObject({ width: 300, height: 200 })
    expect(await embed('/tien-do', '&maxwidth=wide')).toMatchObject({ width: 600, height: 320 })
  })
})

describe('the page where a partner picks a form', () => {
  test('shows what was picked and writes the lines for it', async () => {
    const asked = 'plan=hoa-binh-146&view=compact&target=clubs.new&unit=&release=1&lang=en'
    const page = await (await site().request(`/nhung?${asked}`)).text()
    expect(page).toContain(
      '<clb-progress plan="hoa-binh-146" target="clubs.new" view="compact" release="1"></clb-progress>',
    )
    expect(page).toContain('<option value="compact" selected>')
    expect(page).toContain('<option value="clubs.new" selected>')
    expect(page).toContain(
      `${origin}/embed/hoa-binh-146?lang=en&amp;amp;view=compact`.replace('amp;amp;', 'amp;'),
    )
    expect(page).toContain(`${origin}/badge/hoa-binh-146.svg?lang=en&amp;target=clubs.new&amp;release=1`)
  })

  test('takes what it does not know for nothing said', async () => {
    const page = await (await site().request('/nhung?view=wide&target=%22%3E%3Cscript%3E')).text()
    expect(page).toContain('<clb-progress plan="hoa-binh-146"></clb-progress>')
    expect(page).not.toContain('"><script>')
  })
})
