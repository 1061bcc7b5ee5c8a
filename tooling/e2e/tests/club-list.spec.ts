import { unitKey } from '@lienthehe/domain/units'
import { anyClub, foundClub } from './clubs.ts'
import { expectFailureAndRetry, expectWaiting } from './faces.ts'
import { expect, test } from './fixture.ts'

test('filters stand in the address: they survive a reload, and back takes the last one off', async ({
  page,
}) => {
  await page.goto('/cau-lac-bo')
  const count = page.getByRole('status').filter({ hasText: 'câu lạc bộ, tính đến' })
  const all = await count.innerText()
  await page.getByLabel('Địa bàn').selectOption('Huyện Đà Bắc')
  await expect(count).not.toHaveText(all)
  const inDistrict = await count.innerText()
  await page.getByLabel('Đợt thành lập').selectOption('Lập mới theo kế hoạch')
  await expect(page).toHaveURL(/dia-ban=150.*nhom=new/)
  await expect(count).not.toHaveText(inDistrict)
  const narrowed = await count.innerText()

  await page.reload()
  await expect(count).toHaveText(narrowed)
  await expect(page.getByLabel('Đợt thành lập')).toHaveValue('new')

  await page.goBack()
  await expect(page.getByLabel('Đợt thành lập')).toHaveValue('')
  await expect(count).toHaveText(inDistrict)
  await expect(page.getByLabel('Địa bàn')).toHaveValue('150@2020-01-01')
})

test('a club is found by a name typed without marks, and opened from its row', async ({
  page,
  demo: { admin },
}) => {
  const { name } = await foundClub(admin, { name: 'CLB thử Đồng Đăng Hạ', village: 'Đồng Đăng' })
  await page.goto('/cau-lac-bo')
  await page.getByLabel('Tìm theo tên, thôn, xã').fill('thu dong dang ha')
  await expect(page.getByRole('status').filter({ hasText: '1 câu lạc bộ' })).toBeVisible()
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await page.goBack()
  await expect(page.getByLabel('Tìm theo tên, thôn, xã')).toHaveValue('thu dong dang ha')
})

test('a row says a club’s place, state and standing in every band', async ({ page, demo: { admin } }) => {
  const club = await anyClub(admin)
  await page.goto(`/cau-lac-bo?tim=${encodeURIComponent(club.name)}`)
  const row = page.locator(`[data-club="${club.id}"]`)
  await expect(row).toContainText(club.commune.name)
  await expect(row).toContainText('Đang hoạt động')
  await expect(row.locator('.mark')).not.toHaveCount(0)
})

test('a list that finds nothing says how to find more', async ({ page }) => {
  await page.goto('/cau-lac-bo?tim=khong-co-noi-nao-nhu-the')
  await expect(page.getByRole('heading', { name: 'Không câu lạc bộ nào khớp' })).toBeVisible()
  await page.getByRole('button', { name: 'Bỏ lọc' }).last().click()
  await expect(page.getByRole('status').filter({ hasText: 'câu lạc bộ, tính đến' })).toBeVisible()
  await expect(page.getByLabel('Tìm theo tên, thôn, xã')).toHaveValue('')
})

test('a place is found as offices write it', async ({ page, demo: { admin } }) => {
  const bo = unitKey('04978@2020-01-01')
  const club = await foundClub(admin, { commune: bo, village: 'Khu Mận' })
  await page.goto('/cau-lac-bo')
  for (const search of ['tt bo', 'TT. Bo, Kim Bôi', `khu Mận, thị trấn Bo`]) {
    await page.getByLabel('Tìm theo tên, thôn, xã').fill(search)
    await expect(page.getByRole('link', { name: club.name })).toBeVisible()
    await expect(page).toHaveURL((url) => url.searchParams.get('tim') === search)
  }
})

test('the list turns its pages, and back returns', async ({ page }) => {
  await page.goto('/cau-lac-bo')
  const first = page.locator('tbody a').first()
  const before = await first.innerText()
  await page.getByRole('button', { name: 'Trang sau' }).click()
  await expect(page).toHaveURL(/trang=2/)
  await expect(first).not.toHaveText(before)
  await page.goBack()
  await expect(first).toHaveText(before)
})

test('the list waits, fails with a way on, and shows', async ({ page }) => {
  await expectWaiting(page, '/cau-lac-bo', 'clubs.list')
  await expect(page.locator('tbody tr')).not.toHaveCount(0)
  await expectFailureAndRetry(page, '/cau-lac-bo?trang=2', 'clubs.list')
  await expect(page.locator('tbody tr')).not.toHaveCount(0)
})

test('a press on a column puts the list in its order, once more turns it round, and the address keeps it', async ({
  page,
}) => {
  await page.goto('/cau-lac-bo')
  const column = page.getByRole('columnheader', { name: /^Thành lập/ })
  const days = async () => {
    const texts = await page.locator('td[data-label="Thành lập"]').allInnerTexts()
    return texts.map((text) => text.trim().split('/').toReversed().join('-'))
  }
  await expect(column).toHaveAttribute('aria-sort', 'none')
  await column.getByRole('button').click()
  await expect(column).toHaveAttribute('aria-sort', 'ascending')
  await expect(async () => expect(await days()).toEqual((await days()).toSorted())).toPass()
  await column.getByRole('button').click()
  await expect(page).toHaveURL(/xep=-established/)
  await page.reload()
  await expect(column).toHaveAttribute('aria-sort', 'descending')
  expect(await days()).toEqual((await days()).toSorted().toReversed())
})
