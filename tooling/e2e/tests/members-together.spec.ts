import AxeBuilder from '@axe-core/playwright'
import { admit, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { sidewaysScroll } from './layout.ts'

test('ticked members move to another hamlet together, and back, from the bar and from the history', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  for (const name of ['Ấm', 'Lan', 'Sen']) await admit(admin, club.id, { fullName: `Bùi Thị ${name}` })
  const move = async () => {
    await page.goto(club.members)
    await page.getByRole('button', { name: 'Sửa nhiều người' }).click()
    await page.getByRole('button', { name: 'Chọn cả 3 người đang hiện' }).click()
    await page.getByRole('checkbox', { name: 'Bùi Thị Lan' }).uncheck()
    await page.getByRole('button', { name: 'Sửa chung…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Sửa chung 2 người' })
    await dialog.getByRole('radio', { name: 'Thôn, xóm' }).check()
    await dialog.getByRole('textbox', { name: 'Thôn, xóm' }).fill('Xóm Đúc')
    await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click()
    await expect(page.getByText('Đã sửa 2 người.')).toBeVisible()
  }

  await move()
  await page.getByRole('button', { name: /^Hoàn tác/ }).click()
  await expect(page.getByText('Đã trả lại như trước khi sửa.')).toBeVisible()

  await move()
  await page.goto(`${club.path}?xem=lich-su`)
  const undo = page.getByRole('button', { name: /^Hoàn tác: Sửa chung nhiều thành viên/ })
  // The history also lists the first edit. That edit was already undone, which shows only after the button is
  // pressed.
  await undo.first().click()
  await expect(page.getByText('Đã trả lại như trước khi sửa.')).toBeVisible()
  await expect(page.getByRole('rowheader', { name: 'Hoàn tác việc sửa thành viên' })).toHaveCount(2)
})

test('choosing people is good at a desk and on a phone', async ({ page, demo: { admin } }) => {
  const club = await foundClub(admin)
  for (const name of ['Ấm', 'Lan']) await admit(admin, club.id, { fullName: `Bùi Thị ${name}` })
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(club.members)
    await page.getByRole('button', { name: 'Sửa nhiều người' }).click()
    await page.getByRole('checkbox', { name: 'Bùi Thị Lan' }).check()
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    expect(await sidewaysScroll(page)).toEqual([])
    const folder = process.env['PICTURES']
    if (folder !== undefined) await page.screenshot({ path: `${folder}/choosing-${width}.png` })
    await page.getByRole('button', { name: 'Sửa chung…' }).click()
    await page.getByRole('radio', { name: 'Một hoàn cảnh khó khăn đã hết' }).check()
    if (folder !== undefined) await page.screenshot({ path: `${folder}/together-${width}.png` })
  }
})

test('whom nobody has confirmed for a year is confirmed by one tap, and that is taken back', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  for (const name of ['Ấm', 'Lan']) await admit(admin, club.id, { fullName: `Bùi Thị ${name}` })
  await page.goto(club.members)
  const asked = page.locator('[data-part="unconfirmed"]')
  await asked.locator('summary').click()
  const folder = process.env['PICTURES']
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    expect(await sidewaysScroll(page)).toEqual([])
    if (folder !== undefined)
      await page.screenshot({ path: `${folder}/confirm-${width}.png`, fullPage: true })
  }
  await asked.getByRole('button', { name: 'Bùi Thị Lan vẫn sinh hoạt' }).click()
  await expect(asked).toContainText('1 người chưa ai xác nhận')
  await page.getByRole('button', { name: /^Hoàn tác/ }).click()
  await expect(asked).toContainText('2 người chưa ai xác nhận')
  await asked.getByRole('button', { name: 'Cả 2 người vẫn sinh hoạt' }).click()
  await expect(asked).toHaveCount(0)
})
