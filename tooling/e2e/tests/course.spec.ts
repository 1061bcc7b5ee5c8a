import { expect, test } from './fixture.ts'

test('each target that grows is drawn with what may come, read point by point by keyboard, and as a table', async ({
  page,
  demo: { admin },
}) => {
  const { courses } = await admin.api.plan.courses.query({ plan: null, asOf: '2024-06-30' })
  await page.goto('/?ngay=2024-06-30')
  await page.getByRole('link', { name: 'Diễn biến và dự báo' }).click()
  await expect(page.locator('section.course')).toHaveCount(courses.length)
  const clubs = page.locator('[data-target="clubs.new"]')
  await expect(clubs.locator('.fan-most')).toHaveCount(1)
  await expect(clubs).toContainText('4 trên 5 khả năng')
  const reader = clubs.getByRole('slider', { name: /Từng mốc/ })
  await expect(reader).toHaveAttribute('aria-valuetext', /^30\/06\/2024: có/)
  await reader.focus()
  await page.keyboard.press('ArrowRight')
  await expect(reader).toHaveAttribute('aria-valuetext', /^Dự báo 31\/12\/2025/)
  await page.keyboard.press('Home')
  await expect(reader).toHaveAttribute('aria-valuetext', '09/10/2020: có 0; theo lộ trình đều là 0')
  await clubs.getByText('Xem dạng bảng').click()
  await expect(clubs.locator('.twin tbody tr')).toHaveCount(6)
  await expect(clubs.locator('[data-foreseen]')).toContainText('4 trên 5 khả năng')
})

test('the districts stand on one scale, those that lack most first, and lead to their clubs', async ({
  page,
}) => {
  await page.goto('/dien-bien')
  const districts = page.locator('.multiples [data-district]')
  await expect(districts).toHaveCount(10)
  const counts = (await districts.locator('.figure').allTextContents()).map(Number)
  expect(counts).toEqual(counts.toSorted((one, other) => one - other))
  await districts.getByRole('link').first().click()
  await expect(page.getByRole('status').filter({ hasText: 'câu lạc bộ, tính đến' })).toHaveText(
    new RegExp(`^${counts[0]} câu lạc bộ`),
  )
})

test('a district of the map says how many of its communes have a club, as its table does, and leads there', async ({
  page,
}) => {
  await page.goto('/dien-bien')
  const sheet = page.getByRole('region', { name: 'Xã, phường, thị trấn đã có câu lạc bộ' })
  const row = sheet.getByRole('row', { name: /^Đà Bắc/ })
  await expect(row).toBeVisible()
  const [covered = '', , , communes = ''] = await row.getByRole('cell').allTextContents()
  await sheet.getByRole('link', { name: `Đà Bắc: ${covered}/${communes}` }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Địa bàn')).toHaveValue('150@2020-01-01')
})

test('a day before the plan is told to be one, with what to do', async ({ page }) => {
  await page.goto('/dien-bien?ngay=2020-10-01')
  await expect(page.getByText('Kế hoạch chưa bắt đầu vào ngày này')).toBeVisible()
})

test('two days are compared target by target and district by district, in the order of time', async ({
  page,
  demo: { admin },
}) => {
  const on = async (asOf: string) => (await admin.api.plan.overview.query({ plan: null, asOf })).assessment
  const [then, now] = [await on('2022-12-31'), await on('2024-12-31')]
  await page.goto('/so-sanh?ngay=2022-12-31&voi=2024-12-31')
  await expect(page.getByText('Từ 31/12/2022 đến 31/12/2024')).toBeVisible()
  await expect(page.locator('[data-target]')).toHaveCount(now.targets.length)
  const district = now.districts.find(({ district }) => district === '150@2020-01-01')
  const before = then.districts.find(({ district }) => district === '150@2020-01-01')
  await expect(page.locator('[data-district="150@2020-01-01"]')).toContainText(
    `${before?.foundedInAll} → ${district?.foundedInAll}`,
  )
  const founded = [now, then].map(({ districts }) =>
    districts.reduce((sum, { foundedInAll }) => sum + foundedInAll, 0),
  )
  const more = (founded[0] ?? 0) - (founded[1] ?? 0)
  await expect(page.locator('[data-target="clubs.new"] td').last()).toHaveText(`+${more}`)
  await expect(page.getByRole('region', { name: 'Thay đổi giữa hai ngày' })).toContainText(
    `Lập mới ${more} câu lạc bộ: `,
  )
  await page.getByLabel('So với ngày').fill('31/12/2022')
  await page.getByRole('button', { name: 'Xem', exact: true }).last().click()
  await expect(page.getByText('Hai ngày giống nhau')).toBeVisible()
})
