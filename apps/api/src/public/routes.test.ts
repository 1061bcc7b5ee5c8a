import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { hoaBinh146 } from '@lienthehe/domain'
import { describe, expect, test, vi } from 'vitest'
import { contentOfClubs, smallProvince } from './small-register.test-data.ts'
import { releasesOf, serve } from './small-site.test-data.ts'

const progressPath = '/public/v1/plans/hoa-binh-146/progress'
const pages = ['/tien-do', '/tien-do?lang=en', '/tien-do?unit=150', '/nhung', '/nhung?lang=en&unit=148']

describe('the public progress as JSON', () => {
  test('is in Vietnamese and of the whole province unless something else is asked', async () => {
    const response = await serve().request(progressPath)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      state: 'released',
      release: {
        number: 1,
        on: '2024-10-01',
        name: 'Công bố số 1 ngày 01/10/2024',
        page: '/tien-do?plan=hoa-binh-146&release=1',
      },
      notices: [],
      page: '/tien-do',
      language: 'vi',
      asOf: '2024-09-30',
      unit: { code: '17', name: 'Tỉnh Hòa Bình' },
      illustration: false,
      targets: hoaBinh146.targets.map(({ id }) => ({ id })),
    })
    const same = await serve().request(`${progressPath}?unit=17&lang=vi`)
    expect(same.headers.get('ETag')).toBe(response.headers.get('ETag'))
  })

  test('V.4.a: of one district, says what that district owes', async () => {
    const response = await serve().request(`${progressPath}?unit=150&lang=en`)
    expect(await response.json()).toMatchObject({
      language: 'en',
      unit: { code: '150', name: 'Đà Bắc district' },
      summary: '2 clubs operating',
      targets: [{ id: 'clubs.newPerDistrict', figure: '2 / 7–8' }, { id: 'districts.localFounding' }],
    })
  })

  test.each([
    { path: '/public/v1/plans/another/progress', status: 404, reason: 'planUnknown' },
    { path: `${progressPath}?unit=149`, status: 400, reason: 'unitUnknown' },
    { path: `${progressPath}?unit=04831`, status: 400, reason: 'unitUnknown' }, // a commune is too small to be shown
    { path: `${progressPath}?release=2`, status: 404, reason: 'releaseUnknown' },
    { path: `${progressPath}?release=1e0`, status: 404, reason: 'releaseUnknown' },
    { path: `${progressPath}?release=`, status: 404, reason: 'releaseUnknown' },
    { path: `${progressPath}?lang=fr`, status: 400, reason: 'languageUnknown' },
    { path: '/public/v1/members', status: 404, reason: 'notFound' },
  ])('$path is refused with a sentence, which nobody may keep', async ({ path, status, reason }) => {
    const response = await serve().request(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(await response.json()).toMatchObject({ reason, message: { vi: expect.stringMatching(/\.$/) } })
  })

  test('of the busiest province imaginable stays below 4 kB as it travels', async () => {
    const districts = ['148', '150', '152', '153', '154', '155', '156', '157', '158', '159']
    const full = contentOfClubs(
      districts.flatMap((district) =>
        [1, 2, 3].map((commune) => ({ district, commune, members: 40 + commune })),
      ),
    )
    for (const lang of ['vi', 'en']) {
      const answer = await (await serve({ contents: [full] }).request(`${progressPath}?lang=${lang}`)).text()
      expect(gzipSync(answer).byteLength).toBeLessThanOrEqual(4_000)
    }
  })

  test('lists the plan with the codes that can be asked for', async () => {
    const listed = await (await serve().request('/public/v1/plans')).json()
    const codes = ['17', '148', '150', '152', '153', '154', '155', '156', '157', '158', '159']
    expect(listed).toMatchObject({
      plans: [{ id: 'hoa-binh-146', progress: progressPath, units: codes.map((code) => ({ code })) }],
    })
    expect(listed).toMatchObject({
      plans: [
        {
          units: expect.arrayContaining([
            { code: '148', name: { vi: 'Thành phố Hòa Bình', en: 'Hòa Bình city' } },
          ]),
        },
      ],
    })
  })
})

describe('an answer is made once', () => {
  test('however many ask, and however they take it', async () => {
    let read = 0
    const contentOf = async () => {
      read += 1
      return smallProvince
    }
    const one = serve({}, { releases: { ...releasesOf({}), contentOf } })
    for (const headers of [{}, { 'Accept-Encoding': 'br' }, { 'Accept-Encoding': 'gzip' }])
      for (const path of [progressPath, `${progressPath}?unit=17`, '/tien-do', '/tien-do?lang=vi'])
        expect((await one.request(path, { headers })).status).toBe(200)
    // Two answers were made: the figures and the page of one place in one language.
    expect(read).toBe(2)
  })

  test('what could not be made is tried again', async () => {
    let asked = 0
    const contentOf = async () => {
      asked += 1
      if (asked === 1) throw new RangeError('the disk is away')
      return smallProvince
    }
    const one = serve({}, { releases: { ...releasesOf({}), contentOf } })
    const reported = vi.spyOn(console, 'error').mockReturnValue()
    expect((await one.request(progressPath)).status).toBe(500)
    reported.mockRestore()
    expect((await one.request(progressPath)).status).toBe(200)
  })
})

describe('what was released is what is read', () => {
  const later = contentOfClubs([{ district: '150', members: 52 }])
  const contents = [smallProvince, later]

  test('before the first release, and of a district too, words and no figure', async () => {
    const answer = await (await serve({ contents: [] }).request(`${progressPath}?unit=150&lang=en`)).json()
    expect(answer).toEqual({
      state: 'notReleased',
      plan: { id: 'hoa-binh-146', number: '146/KH-UBND', title: hoaBinh146.title.en },
      language: 'en',
      headline: 'No figures have been released',
      illustration: false,
      unit: { code: '150', name: 'Đà Bắc district' },
      notices: ['No figures of this plan have been released yet.'],
      page: '/tien-do?unit=150',
    })
  })

  test('one release is to be had by its number, and keeps to it', async () => {
    const site = serve({ contents })
    const pinned = await site.request(`${progressPath}?release=1&unit=150`)
    expect(await pinned.json()).toMatchObject({
      release: { number: 1, page: '/tien-do?plan=hoa-binh-146&unit=150&release=1' },
      page: '/tien-do?plan=hoa-binh-146&unit=150&release=1',
      summary: '2 câu lạc bộ đang hoạt động',
    })
    const page = await (await site.request('/tien-do?plan=hoa-binh-146&release=1')).text()
    expect(page).toContain('unit=150&amp;release=1')
    expect(page).toContain('&lt;clb-progress plan=&quot;hoa-binh-146&quot; release=&quot;1&quot;&gt;')
    expect(page).toContain('Công bố đang dùng: Công bố số 2 ngày 02/10/2024.')
  })

  test('one that was withdrawn says why, and leads to the one that stands', async () => {
    const site = serve({ contents, withdrawn: { 2: 'Nhập trùng <b>' } })
    const page = await (await site.request('/tien-do?plan=hoa-binh-146&unit=150&release=2')).text()
    expect(page).toContain('Công bố số 2 ngày 02/10/2024 đã được rút ngày 20/10/2024: Nhập trùng &lt;b&gt;.')
    expect(page).toContain('<a href="/tien-do?unit=150&amp;lang=vi">Xem số liệu đang được công bố</a>')
    expect(page).not.toContain('class="figure"')
  })
})

describe('caches on the way', () => {
  test('may keep figures, and serve old ones while we are down', async () => {
    const { headers } = await serve().request(progressPath)
    expect(headers.get('Cache-Control')).toBe(
      'public, max-age=300, s-maxage=300, stale-while-revalidate=600, stale-if-error=604800',
    )
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.has('Access-Control-Allow-Credentials')).toBe(false)
  })

  test.each([progressPath, '/public/v1/plans', '/widget.js', '/public/tien-do.css', ...pages])(
    '%s is sent once and then only confirmed',
    async (path) => {
      const first = await serve().request(path)
      const etag = first.headers.get('ETag') ?? ''
      expect(etag).toMatch(/^"[\w-]{43}"$/)
      for (const known of [etag, `"other", W/${etag}`]) {
        const again = await serve().request(path, { headers: { 'If-None-Match': known } })
        expect(again.status).toBe(304)
        expect(await again.text()).toBe('')
        expect(again.headers.get('ETag')).toBe(etag)
      }
      const another = await serve().request(path, { headers: { 'If-None-Match': '"other"' } })
      expect(another.status).toBe(200)
    },
  )

  test('are told of new figures by another ETag', async () => {
    const later = contentOfClubs([{ district: '150', members: 52 }])
    const [before, after] = await Promise.all([
      serve().request(progressPath),
      serve({ contents: [later] }).request(progressPath),
    ])
    expect(before.headers.get('ETag')).not.toBe(after.headers.get('ETag'))
  })

  test.each([
    { takes: 'gzip, deflate, br, zstd', comes: 'br', unpack: brotliDecompressSync },
    { takes: 'gzip', comes: 'gzip', unpack: gunzipSync },
    { takes: 'gzip, br;q=0', comes: 'gzip', unpack: gunzipSync },
  ])('who take $takes get $comes, under an ETag of its own', async ({ takes, comes, unpack }) => {
    for (const path of [progressPath, '/tien-do', '/widget.js']) {
      const plain = await serve().request(path)
      const packed = await serve().request(path, { headers: { 'Accept-Encoding': takes } })
      expect(packed.headers.get('Content-Encoding')).toBe(comes)
      expect(packed.headers.get('Vary')?.split(', ')).toContain('Accept-Encoding')
      expect(packed.headers.get('ETag')).not.toBe(plain.headers.get('ETag'))
      expect(unpack(await packed.arrayBuffer()).toString()).toBe(await plain.text())
    }
  })
})

describe('the script of the widget', () => {
  test('may be loaded by any page', async () => {
    const response = await serve().request('/widget.js')
    expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
    expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(await response.text()).toBe('customElements.define')
  })
})
