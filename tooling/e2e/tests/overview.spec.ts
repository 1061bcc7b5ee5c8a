import { hoaBinh146, isoDate } from '@lienthehe/domain'
import { describeCoverageComparison, describeIndicator } from '@lienthehe/domain/progress'
import { startServer } from '../server.ts'
import { foundClub } from './clubs.ts'
import { expectFailureAndRetry, expectWaiting } from './faces.ts'
import { expect, test } from './fixture.ts'
import { firstAdmin } from './people.ts'

// The first three statements of the overview, written down before it was built. In reading order they say:
// 1. how many targets are missed and how many are behind, before those reached, and where most is missing;
// 2. for the first missed target: by how much it is missed, and where;
// 3. what can still be done about it and until when, or that it is too late.
test('the first three things that the overview says are the sentence, what is missed where, and what can still close it', async ({
  page,
}) => {
  await page.goto('/?ngay=2024-09-30')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(/^Đến 30\/09\/2024: \d+ chỉ tiêu (không đạt|chậm tiến độ)/)
  const first = page.locator('main article').first()
  await expect(first.locator('.lack')).toHaveText(/^(Thiếu|Thừa) /)
  await expect(first.locator('.goal-facts')).toHaveText(/^Ở đâu.+Cách gỡ(Đến|Đã qua hạn) \d\d\/\d\d\/20\d\d/)
  const order = await page
    .locator('main :is(h1, .lack, .goal-facts, .rest, .heat)')
    .evaluateAll((found) => found.map((element) => element.className || element.tagName))
  expect(order.slice(0, 3)).toEqual(['H1', 'lack', 'goal-facts'])
  expect(order.lastIndexOf('lack')).toBeLessThan(order.indexOf('rest'))
  const courses = await page
    .locator('[data-course]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-course') ?? ''))
  expect(courses.slice(0, courses.lastIndexOf('missed') + 1).every((course) => course === 'missed')).toBe(
    true,
  )
})

test('a picture of the years has a table of the same figures beside it, and says them to those who do not see it', async ({
  page,
}) => {
  await page.goto('/')
  const goal = page.locator('[data-target="districts.localFounding"]')
  await goal.getByText('Xem dạng bảng').click()
  const rows = goal.locator('.twin tbody tr')
  await expect(rows).toHaveCount(5)
  const figures = await goal.locator('.column-value').allTextContents()
  expect(await rows.locator('td:nth-child(2)').allTextContents()).toEqual(figures)
  await expect(goal.getByRole('img', { name: `năm 2021 có ${figures[0]}, cần 10` })).toBeVisible()
})

test('the overview says in one sentence where the plan stands, then target by target with clause and mark', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/chỉ tiêu/)
  await expect(page.getByText('Số liệu minh họa – không phải số liệu thật của tỉnh.')).toBeVisible()
  const coverage = page.locator('[data-target="coverage.communes"]')
  await expect(coverage.locator('.figure')).toHaveText(/^[\d,]+% \(\d+\/151\)$|\d/)
  await expect(coverage.locator('.mark')).toHaveText(/Đạt|Không đạt|Đúng tiến độ|Chậm/)
  await expect(page.locator('[data-target]')).not.toHaveCount(0)
})

test('what a clause demands is shown on focus as well as on hover, and Escape puts it away', async ({
  page,
}) => {
  await page.goto('/')
  await page.locator('.rest > summary').click()
  const clause = page.locator('[data-target="coverage.communes"]').getByRole('button', { name: /I\.2\.a/ })
  const panel = page.getByRole('note')
  await clause.hover()
  await expect(panel).toContainText('50')
  await page.keyboard.press('Escape')
  await page.mouse.move(0, 0)
  await page.locator('.rest > summary').focus()
  await page.keyboard.press('Tab')
  await expect(page.locator('[data-target] button:focus-visible')).toHaveCount(1)
  await expect(panel).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
})

test('every district of the plan has its row of years, and leads to its clubs', async ({ page }) => {
  await page.goto('/')
  const rows = page.locator('[data-district]')
  await expect(rows).toHaveCount(10)
  const total = await rows.filter({ hasText: 'Đà Bắc' }).locator('td').last().innerText()
  await rows.getByRole('link', { name: 'Đà Bắc', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Câu lạc bộ')
  await expect(page.getByLabel('Địa bàn')).toHaveValue('150@2020-01-01')
  await expect(page.getByRole('status').filter({ hasText: 'câu lạc bộ, tính đến' })).toContainText(
    `${Number.parseInt(total, 10)} câu lạc bộ`,
  )
})

test('each cell of the table of years leads to just the clubs that it counts, by the keyboard too, and a key says its shade', async ({
  page,
}) => {
  await page.goto('/')
  const cells = page.locator('.heat tbody td a')
  await expect(cells.first()).toBeVisible()
  const told = await cells.evaluateAll((links) =>
    links.map((link) => ({ clubs: Number(link.textContent), path: link.getAttribute('href') ?? '' })),
  )
  expect(told.length).toBeGreaterThan(40)
  const counted = page.getByRole('status').filter({ hasText: 'câu lạc bộ, tính đến' })
  for (const { clubs, path } of told.filter((_, at) => at % 5 === 0)) {
    await page.goto(path)
    await expect(counted).toHaveText(new RegExp(`^${clubs} câu lạc bộ`))
  }
  await page.goto('/')
  const shades = page.locator('.heat-key span')
  await expect(shades.first()).toHaveClass('heat-0')
  // Tab stops at one cell only; the arrow keys go to the others.
  await expect(page.locator('.heat tbody td a[tabindex="0"]')).toHaveCount(1)
  await cells.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(cells.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  const year = /nam-lap=(\d{4})/.exec(told[0]?.path ?? '')?.[1] ?? ''
  await expect(page.getByLabel('Năm thành lập')).toHaveValue(year)
  await expect(counted).toHaveText(new RegExp(`^${told[0]?.clubs} câu lạc bộ`))
})

test('the same clubs are set on the plan’s list of communes and on today’s, and explained commune by commune', async ({
  page,
  demo: { admin },
}) => {
  const { comparison } = await admin.api.plan.coverage.query({ plan: null, asOf: null })
  expect([comparison.promised.of, comparison.present.of]).toEqual([151, 46])
  await page.goto('/')
  const sheet = page.getByRole('region', { name: /Độ phủ/ })
  await expect(sheet).toContainText(
    describeCoverageComparison(comparison, { plan: hoaBinh146, language: 'vi' }),
  )
  await sheet.getByText('Xem từng xã, phường hiện nay').click()
  await expect(sheet.locator('[data-club]')).toHaveCount(46)
  await expect(sheet.locator('[data-club="yes"]').first()).toContainText(/có câu lạc bộ/)
  await expect(sheet.getByRole('columnheader')).toHaveText([
    'Xã, phường hiện nay',
    'Xã cũ đã có',
    'Xã cũ chưa có',
  ])
})

test('what the plan speaks of without a number stands apart from its targets, as a figure and never a verdict', async ({
  page,
  demo: { admin },
}) => {
  const { readings } = await admin.api.plan.indicators.query({ plan: null, asOf: null })
  expect(readings).toHaveLength(hoaBinh146.indicators.length)
  await page.goto('/')
  const sheet = page.getByRole('region', { name: 'Số liệu khác trong kế hoạch' })
  for (const reading of readings)
    await expect(sheet.locator(`[data-indicator="${reading.indicator}"] dd`)).toHaveText(
      describeIndicator(reading, { language: 'vi' }),
    )
  await expect(sheet.locator('.mark')).toHaveCount(0)
  await expect(sheet).toContainText('Quyết định 1336/QĐ-TTg')
})

test('while the year is open, the answer of the last full year stands beside it', async ({ browser }) => {
  // An empty register, because the demonstration's books already decide each year's answer.
  await using server = await startServer()
  const admin = await firstAdmin(server)
  await foundClub(admin)
  const context = await browser.newContext({ baseURL: server.url, storageState: admin.state })
  const page = await context.newPage()
  const { before } = await admin.api.plan.lastFullYear.query({ plan: null, asOf: isoDate('2025-01-01') })
  const then = before.kind === 'yearBefore' ? before.targets : []
  expect(then.map(({ target }) => target)).toContain('clubs.qualified')
  await page.goto('/?ngay=2025-01-01')
  await expect(page.locator('[data-target="clubs.qualified"] .target-figure')).toContainText(/Năm 2024: /)
  await expect(page.locator('[data-target="coverage.communes"]')).not.toContainText('Năm 2024')
  await context.close()
})

test('each figure of what is to be done leads to exactly those clubs', async ({ page }) => {
  await page.goto('/')
  const link = page.locator('[data-rule="club.women"] a').first()
  const count = Number.parseInt(await link.innerText(), 10)
  await link.click()
  await expect(page).toHaveURL(/tieu-chi=club\.women/)
  await expect(page.getByRole('status').filter({ hasText: 'câu lạc bộ, tính đến' })).toHaveText(
    new RegExp(`^${count} câu lạc bộ`),
  )
})

test('a past day is chosen in the screen, stands in the address and survives a reload', async ({ page }) => {
  await page.goto('/')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toContainText('2025')
  await page.getByLabel('Tính đến ngày').fill('30/9/2024')
  await page.getByRole('button', { name: 'Xem', exact: true }).click()
  await expect(page).toHaveURL(/ngay=2024-09-30/)
  await expect(heading).toContainText('30/09/2024')
  await page.reload()
  await expect(heading).toContainText('30/09/2024')
  await page.getByLabel('Tính đến ngày').fill('31/02/2024')
  await page.getByRole('button', { name: 'Xem', exact: true }).click()
  await expect(page.getByLabel('Tính đến ngày')).toHaveAccessibleDescription(/Ngày này không có/)
})

test('the overview waits, fails with a way on, and shows', async ({ page }) => {
  await expectWaiting(page, '/', 'plan.overview')
  await expect(page.getByRole('heading', { name: 'Các chỉ tiêu khác' })).toBeVisible()
  await expectFailureAndRetry(page, '/?ngay=2024-12-31', 'plan.overview')
  await expect(page.getByRole('heading', { name: 'Các chỉ tiêu khác' })).toBeVisible()
})

test.describe('a province without clubs', () => {
  test.use({ baseURL: 'http://localhost', storageState: { cookies: [], origins: [] } })

  test('is told what to do first, on the overview and on the list', async ({ page, context }) => {
    await using server = await startServer()
    const { state } = await firstAdmin(server)
    await context.addCookies(state.cookies)
    await page.goto(server.url)
    await expect(page.getByRole('heading', { name: 'Chưa có câu lạc bộ nào trong sổ' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Ghi câu lạc bộ đầu tiên' })).toBeVisible()
    await page.getByRole('link', { name: 'Câu lạc bộ', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Chưa có câu lạc bộ nào' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Thành lập câu lạc bộ' }).first()).toBeVisible()
    await expect(page.getByText('Số liệu minh họa')).toHaveCount(0)
  })
})

test('on a day before the plan the overview judges nothing and says which days can be chosen', async ({
  page,
}) => {
  await page.goto('/?ngay=2019-12-31')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chưa có gì để xét')
  await expect(page.locator('[data-part="before-plan"]')).toHaveText(
    'Ngày 31/12/2019 ở trước kế hoạch 146/KH-UBND, tính từ 09/10/2020 đến 31/12/2025; hãy chọn một ngày trong khoảng ấy.',
  )
  await expect(page.locator('[data-course]')).toHaveCount(0)
  await page.getByLabel('Tính đến ngày').fill('31/12/2023')
  await page.getByRole('button', { name: 'Xem', exact: true }).click()
  await expect(page.locator('[data-part="before-plan"]')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Đến 31\/12\/2023/)
})
