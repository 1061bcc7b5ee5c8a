import { Validator } from '@seriousme/openapi-schema-validator'
import { parseCsv } from 'hucre/csv'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { plansAnswer, progressAnswer, refusalAnswer, releasesAnswer, tablesAnswer } from './answer-schemas.ts'
import { contentOfClubs, smallProvince } from './small-register.test-data.ts'
import { serve } from './small-site.test-data.ts'

const plan = '/public/v1/plans/hoa-binh-146'
const twice = { contents: [smallProvince, smallProvince], corrections: { 2: 'Nhập nhầm một câu lạc bộ' } }
const withdrawn = { withdrawn: { 1: 'Sai ngày' } }

describe('what the description promises', () => {
  test.each([
    { path: '/public/v1/plans', schema: plansAnswer },
    { path: `${plan}/progress`, schema: progressAnswer },
    { path: `${plan}/progress?unit=150&lang=en`, schema: progressAnswer },
    { path: `${plan}/tables`, schema: tablesAnswer },
    { path: `${plan}/tables?unit=148&lang=en`, schema: tablesAnswer },
    { path: `${plan}/releases`, schema: releasesAnswer },
  ])('$path is answered as it says, and with nothing else', async ({ path, schema }) => {
    for (const published of [{}, { contents: [] }, withdrawn, twice]) {
      const answer = await (await serve(published).request(path)).json()
      expect(schema.parse(answer)).toEqual(answer)
    }
  })

  test('a refusal is answered as it says', async () => {
    const answer = await (await serve().request(`${plan}/tables/people.csv`)).json()
    expect(refusalAnswer.parse(answer)).toEqual(answer)
  })

  test('is valid OpenAPI', async () => {
    const { valid, errors } = await new Validator().validate(
      z.looseObject({}).parse(await (await serve().request('/openapi.json')).json()),
    )
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  test('may be read by a page of any origin, and refers to nothing that it does not hold', async () => {
    const answer = await serve().request('/openapi.json')
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
    const text = await answer.text()
    const { components } = z
      .object({ components: z.object({ schemas: z.record(z.string(), z.unknown()) }) })
      .parse(JSON.parse(text))
    const named = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = '']) => reference)
    expect(named.length).toBeGreaterThan(5)
    expect(Object.keys(components.schemas).map((name) => `#/components/schemas/${name}`)).toEqual(
      expect.arrayContaining(named),
    )
  })
})

describe('tables', () => {
  test('hold the figures of the page, a cell a column, and say what is hidden instead of a figure', async () => {
    const { tables } = tablesAnswer.parse(await (await serve().request(`${plan}/tables`)).json())
    expect(tables.map(({ id }) => id)).toEqual(['targets', 'foundings', 'districts'])
    for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length)
    const { columns, rows } = tables[2] ?? { columns: [], rows: [] }
    const place = (id: string) => columns.findIndex((column) => column.id === id)
    const daBac = rows.find((row) => row[place('unit')] === '150') ?? []
    expect(daBac[place('membersOfNewClubs')]).toBe('number')
    expect(daBac[place('membersOfNewClubsFrom')]).toBe(110)
    // This district has one club, so its number of members would be that club's own.
    const single = rows.find((row) => row[place('unit')] === '152') ?? []
    expect(single[place('membersOfNewClubs')]).toBe('suppressed')
    expect(single[place('membersOfNewClubsFrom')]).toBeNull()
  })

  test('a year that has not begun is empty and not 0', async () => {
    const { tables } = tablesAnswer.parse(await (await serve().request(`${plan}/tables`)).json())
    const foundings = tables.find(({ id }) => id === 'foundings')?.rows ?? []
    expect(foundings).toContainEqual(['150', 'Đà Bắc', 2022, 2])
    expect(foundings).toContainEqual(['150', 'Đà Bắc', 2025, null])
  })

  test('come as CSV with the same rows, by a name that says which release they are of', async () => {
    const site = serve()
    const { tables } = tablesAnswer.parse(await (await site.request(`${plan}/tables?lang=en`)).json())
    for (const { id, csv, columns, rows } of tables) {
      const answer = await site.request(csv)
      expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present')
      expect(answer.headers.get('Content-Disposition')).toContain(`hoa-binh-146-${id}-1.csv`)
      const [head, ...read] = parseCsv(await answer.text())
      expect(head).toEqual(columns.map((column) => column.id))
      expect(read).toEqual(rows.map((row) => row.map((cell) => String(cell ?? ''))))
    }
  })

  test.each([
    { path: `${plan}/tables/people.csv`, published: {}, reason: 'tableUnknown' },
    { path: `${plan}/tables/districts.csv?unit=150`, published: {}, reason: 'tableUnknown' },
    { path: `${plan}/tables/districts.csv`, published: { contents: [] }, reason: 'noFigures' },
    { path: `${plan}/tables/districts.csv?release=1`, published: withdrawn, reason: 'noFigures' },
  ])('$path is refused with a sentence', async ({ path, published, reason }) => {
    const answer = await serve(published).request(path)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ reason, message: { vi: expect.stringMatching(/\.$/) } })
  })
})

describe('releases', () => {
  test('are listed with the newest first; the one that stands says so, the withdrawn one why', async () => {
    const published = { contents: [smallProvince, smallProvince], withdrawn: { 2: 'Sai ngày' } }
    const { releases } = releasesAnswer.parse(
      await (await serve(published).request(`${plan}/releases`)).json(),
    )
    expect(releases.map(({ number, state, standing }) => ({ number, state, standing }))).toEqual([
      { number: 2, state: 'withdrawn', standing: false },
      { number: 1, state: 'released', standing: true },
    ])
    expect(releases[0]?.notices[0]).toContain('Sai ngày.')
  })

  test('can be followed as a feed, whose entries keep their ids and stand escaped', async () => {
    const published = {
      contents: [smallProvince, smallProvince],
      corrections: { 2: 'Ghi <51> & "60"' },
    }
    const address = 'https://clb.example'
    const feed = await (
      await serve(published, { origin: address }).request(`${plan}/releases.atom?lang=en`)
    ).text()
    expect(feed.match(/<id>[^<]*<\/id>/g)).toEqual([
      `<id>${address}/public/v1/plans/hoa-binh-146/releases</id>`,
      `<id>${address}/tien-do?plan=hoa-binh-146&amp;release=2</id>`,
      `<id>${address}/tien-do?plan=hoa-binh-146&amp;release=1</id>`,
    ])
    expect(feed).toContain('Ghi &lt;51&gt; &amp; &quot;60&quot;')
    expect(feed).toContain('<updated>2024-10-02T02:00:00.000Z</updated>')
  })
})

describe('whoever asks in another way', () => {
  test.each(['en-US', 'EN', 'en_GB'])('lang=%s is English', async (lang) => {
    expect(await (await serve().request(`${plan}/progress?lang=${lang}`)).json()).toMatchObject({
      language: 'en',
    })
  })

  test('a browser that asks first is told that it may', async () => {
    const answer = await serve().request(`${plan}/progress`, { method: 'OPTIONS' })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD')
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
  })

  test('HEAD is answered with the head alone', async () => {
    const [head, whole] = [
      await serve().request(`${plan}/progress`, { method: 'HEAD' }),
      await serve().request(`${plan}/progress`),
    ]
    expect(head.status).toBe(200)
    expect(head.headers.get('ETag')).toBe(whole.headers.get('ETag'))
    expect(await head.text()).toBe('')
  })

  test('people are never counted below ten', async () => {
    const few = contentOfClubs([
      { district: '150', commune: 0, members: 4 },
      { district: '150', commune: 1, members: 5 },
    ])
    const text = await (await serve({ contents: [few] }).request(`${plan}/tables`)).text()
    const { tables } = tablesAnswer.parse(JSON.parse(text))
    const row = tables[2]?.rows.find(([unit]) => unit === '150') ?? []
    expect(row).toContain('suppressed')
    expect(row).not.toContain(9)
  })
})
