import { startServer } from '../server.ts'
import { admit, anyClub, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { admin, firstAdmin } from './people.ts'
import { releaseNow } from './releases.ts'

test.use({ storageState: { cookies: [], origins: [] } })

const progressPath = '/public/v1/plans/hoa-binh-146/progress'

type Progress = {
  readonly headline: string
  readonly summary: string
  readonly targets: readonly Readonly<Record<'id' | 'figure' | 'label' | 'sentence', string>>[]
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the progress page can be read whole: targets with clause, districts, day and how to embed', async ({
    page,
  }) => {
    await page.goto('/tien-do')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(/31\/12\/2025/).first()).toBeVisible()
    await expect(page.getByText('mục I.2.a').first()).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: 'Đà Bắc' }).first()).toBeVisible()
    await expect(page.getByText('Số liệu minh họa').first()).toBeVisible()
    await expect(page.locator('a[href^="/nhung"]')).not.toHaveCount(0)
  })

  for (const width of [1152, 1280, 1366])
    test(`no table is cut at the edge of its sheet, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto('/tien-do')
      const sheets = page.locator('.sheet:has(table)')
      await expect(sheets).not.toHaveCount(0)
      for (const sheet of await sheets.all())
        expect(await sheet.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0)
    })

  test('the page speaks of one district, and English, by its address alone', async ({ page }) => {
    await page.goto('/tien-do?unit=150&lang=en')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page).toHaveTitle(/Đà Bắc district/)
    const answer = await page.goto('/tien-do?unit=999')
    expect(answer?.status()).toBe(404)
    await expect(page.locator('main a[href="/tien-do"]')).toBeVisible()
  })
})

for (const question of ['', '?unit=150', '?lang=en', '?unit=148&lang=en'])
  test(`the page shows the words of the public data, as asked by “${question}”`, async ({
    page,
    request,
  }) => {
    await page.goto(`/tien-do${question}`)
    const { headline, targets }: Progress = await (await request.get(`${progressPath}${question}`)).json()
    const text = await page.locator('main').innerText()
    expect(text).toContain(headline)
    expect(targets).not.toHaveLength(0)
    for (const { figure, label, sentence } of targets) {
      expect(text).toContain(figure)
      expect(text).toContain(label)
      // The sentence “Đạt.” beside the mark “Đạt” would only repeat it, so it is not shown.
      if (sentence !== `${label}.`) expect(text).toContain(sentence)
    }
  })

test('who has the figures is told so in a word, until others are released', async ({ request }) => {
  const first = await request.get(progressPath)
  const { etag = '' } = first.headers()
  expect(etag).toMatch(/^"/)
  expect(first.headers()['cache-control']).toMatch(/^public, max-age=300.*stale-while-revalidate/)
  const again = await request.get(progressPath, { headers: { 'if-none-match': etag } })
  expect(again.status()).toBe(304)
  expect(await again.body()).toHaveLength(0)
  const english = await request.get(`${progressPath}?lang=en`, { headers: { 'if-none-match': etag } })
  expect(english.status()).toBe(200)
})

test('a page of another site may read the figures, and is never asked for a cookie', async ({
  request,
  demo: { admin: signedIn },
}) => {
  const cookie = signedIn.state.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const origin = 'https://elsewhere.example.org'
  const answer = await request.get(progressPath, { headers: { origin, cookie } })
  expect(answer.headers()['access-control-allow-origin']).toBe('*')
  expect(answer.headers()).not.toHaveProperty('access-control-allow-credentials')
  expect(answer.headers()).not.toHaveProperty('set-cookie')
  // Everybody gets the same answer, with or without a cookie.
  expect(await answer.text()).toBe(await (await request.get(progressPath)).text())
})

test('nothing public names a person, a club or a commune', async ({ request, demo }) => {
  const { id, name, commune } = await anyClub(demo.admin)
  const { members } = await demo.admin.api.members.list.query({ club: id })
  const secrets = [id, name, commune.key, admin.userName, admin.fullName].concat(
    members.flatMap((member) => [member.id, member.fullName]),
  )
  const plan = '/public/v1/plans/hoa-binh-146'
  const figures = [
    'progress',
    'progress?unit=150',
    'tables',
    'tables/districts.csv',
    'releases',
    'releases.atom',
  ]
  const pages = ['/tien-do', '/nhung', '/du-lieu', '/embed/hoa-binh-146', '/badge/hoa-binh-146.svg']
  for (const path of ['/public/v1/plans', ...figures.map((one) => `${plan}/${one}`), ...pages]) {
    const text = await (await request.get(path)).text()
    expect(
      secrets.filter((secret) => text.includes(secret)),
      path,
    ).toEqual([])
  }
})

test('the page for those who embed shows the widget live, and its snippet is the line to copy', async ({
  page,
  demo: { url },
}) => {
  await page.goto('/nhung')
  await expect(page.locator('clb-progress [data-target]').first()).toBeVisible()
  await expect(page.locator('pre, code').filter({ hasText: '<clb-progress' }).first()).toContainText(
    `<script src="${url}/widget.js" async></script>`,
  )
})

test.describe('a province of one small club', () => {
  test.use({ baseURL: 'http://localhost' })

  test('keeps its people back, and says so in words, in no cell and no answer as 0', async ({
    page,
    request,
  }) => {
    await using server = await startServer()
    const person = await firstAdmin(server)
    const club = await foundClub(person)
    for (const fullName of ['Hà Thị Một', 'Hà Thị Hai', 'Hà Thị Ba'])
      await admit(person, club.id, { fullName })
    await releaseNow(person)
    const before = await request.get(`${server.url}${progressPath}`)
    expect((await before.json()).summary).toContain('số thành viên không công bố (quá ít)')

    await page.goto(`${server.url}/tien-do`)
    await expect(page.getByText('số thành viên không công bố (quá ít)').first()).toBeVisible()
    await expect(page.getByText(/(?<!\d)3 (thành viên|người)/)).toHaveCount(0)
    await expect(page.getByRole('row').filter({ hasText: 'Đà Bắc' }).last()).toContainText('không công bố')
    const cells = await page.getByRole('cell').allInnerTexts()
    expect(cells.filter((text) => text.trim() === '')).toEqual([])

    // A new club changes the figures, so a client with the old ones gets the new ones.
    await foundClub(person)
    await releaseNow(person)
    const etag = before.headers()['etag'] ?? ''
    const after = await request.get(`${server.url}${progressPath}`, { headers: { 'if-none-match': etag } })
    expect(after.status()).toBe(200)
  })
})
