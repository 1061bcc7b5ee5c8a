import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { fillMatrix } from '../testing/matrix-target.ts'
import { userNameOf } from '../testing/people.ts'
import { releaseNow } from '../testing/released.ts'
import { hashOfPassword, type Served, serveInstance } from '../testing/served.ts'
import { uuidOf } from '../testing/two-provinces.ts'

// What the whole server answers to a stranger whose address is right, wrong, or nearly right.

const folder = makeFolder()
const plan = 'hoa-binh-146'
const api = `/public/v1/plans/${plan}`
let instance: Instance
let served: Served

beforeAll(async () => {
  const template = `${folder.path}/template.db`
  await fillMatrix(template, await hashOfPassword())
  instance = await openCopy(template, 'probed')
  served = serveInstance(instance)
  const admin = userNameOf('provincialAdmin', 'province')
  // The template has the first release. The second is made here and withdrawn, so that the first is current again.
  const number = await releaseNow(instance, admin)
  const { releases } = await instance.as(admin)
  const withdrawal = { reason: 'Sai ngày' }
  await releases.withdraw({ key: uuidOf('withdrawal'), number, withdrawal })
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

describe('a language', () => {
  test.each([
    { lang: 'en-US', speaks: 'en' },
    { lang: 'en_GB', speaks: 'en' },
    { lang: 'EN', speaks: 'en' },
    { lang: 'VI', speaks: 'vi' },
    { lang: 'vi-VN', speaks: 'vi' },
  ])('$lang is $speaks, in figures and on pages', async ({ lang, speaks }) => {
    expect(await (await served.get(`${api}/progress?lang=${lang}`)).json()).toMatchObject({
      language: speaks,
    })
    for (const page of ['/tien-do', '/nhung', '/du-lieu', `/embed/${plan}`])
      expect(await (await served.get(`${page}?lang=${lang}`)).text()).toContain(`<html lang="${speaks}"`)
  })
})

describe('an address with a slash behind it', () => {
  const addresses = [
    '/tien-do',
    '/nhung',
    '/du-lieu',
    '/openapi.json',
    '/robots.txt',
    '/widget.js',
    '/public/v1/plans',
    ...['progress', 'tables', 'tables/targets.csv', 'releases', 'releases.atom'].map(
      (end) => `${api}/${end}`,
    ),
    `/embed/${plan}`,
    `/badge/${plan}.svg`,
    `/preview/${plan}.png`,
  ]
  test.each(addresses)('%s/ leads to the one without, with all that was asked', async (address) => {
    const moved = await served.get(`${address}/?lang=en`)
    expect(moved.status).toBe(301)
    expect(moved.headers.get('Location')).toBe(`${address}?lang=en`)
    expect(moved.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect((await served.get(`${address}?lang=en`)).status).toBe(200)
  })

  test.each(['//evil.example/', '/%2F/evil.example/', '/embed//evil.example/'])(
    '%s leads nowhere',
    async (address) => {
      const answer = await served.get(`http://localhost${address}`)
      expect(answer.headers.has('Location')).toBe(false)
    },
  )
})

describe('what is not there', () => {
  test.each([
    ['/public/v1', 404],
    ['/public/v1/', 404],
    ['/public/v1/members', 404],
    ['/public/v1/plans/another/progress', 404],
    ['/public/v1/plans/another/releases.atom', 404],
    [`${api}/progress?lang=fr`, 400],
    [`${api}/progress?lang=`, 400],
    [`${api}/progress?unit=khong-co`, 400],
    [`${api}/progress?release=99`, 404],
    [`${api}/progress?release=0`, 404],
    [`${api}/tables/people.csv`, 404],
    [`${api}/tables/districts.csv?release=2`, 404],
    ['/oembed', 404],
    ['/oembed/', 301],
    ['/embed/', 404],
    ['/embed', 404],
    ['/embed/another', 404],
    ['/badge/', 404],
    ['/badge/x.svg', 404],
    ['/badge/x.png', 404],
    ['/preview/x.png', 404],
    ['/preview/x.svg', 404],
    ['/tien-do?release=99', 404],
    ['/.well-known/security.txt', 404],
    ['/favicon.ico', 404],
  ])('%s is answered with %i, in words, which nobody may keep', async (address, status) => {
    const answer = await served.get(address)
    expect(answer.status).toBe(status)
    if (status === 301) return
    expect(answer.headers.get('Cache-Control')).toMatch(/no-store/)
    expect(answer.headers.has('ETag')).toBe(false)
    expect(answer.headers.get('Content-Type')).toMatch(/charset=utf-8|application\/json/i)
    expect((await answer.text()).length).toBeGreaterThan(20)
  })
})

describe('a release that was withdrawn', () => {
  test('is asked for by its number and says why, without a figure', async () => {
    expect(await (await served.get(`${api}/progress?release=2`)).json()).toMatchObject({
      state: 'withdrawn',
      notices: [expect.stringContaining('Sai ngày.'), expect.stringContaining('Công bố số 1')],
    })
    expect(await (await served.get('/tien-do?release=2')).text()).toContain('Sai ngày.')
    expect(await (await served.get(`/embed/${plan}?release=2`)).text()).toContain('Sai ngày.')
  })
})
