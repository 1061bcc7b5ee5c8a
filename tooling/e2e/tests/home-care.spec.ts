import AxeBuilder from '@axe-core/playwright'
import { admit, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { sidewaysScroll } from './layout.ts'

test('a board records whom a volunteer cares for at home and how often, and when that ends', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await admit(admin, club.id, { fullName: 'Bùi Thị Lan' })
  await page.goto(`${club.path}?xem=cham-soc`)
  await page.getByRole('button', { name: 'Thêm người được chăm sóc' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Họ và tên' }).fill('Quách Thị Mận')
  await dialog.getByRole('combobox', { name: 'Tình nguyện viên' }).selectOption('Bùi Thị Lan')
  // The form asks how often somebody comes, and never fills that in by itself.
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Số lần mỗi tháng' }).fill('4')
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  const row = page.getByRole('row', { name: /^Quách Thị Mận/ })
  await expect(row).toContainText('Bùi Thị Lan, 4 lần/tháng')
  const folder = process.env['PICTURES']
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    expect(await sidewaysScroll(page)).toEqual([])
    if (folder !== undefined) await page.screenshot({ path: `${folder}/care-${width}.png`, fullPage: true })
  }

  await page.getByRole('button', { name: 'Kết thúc chăm sóc Quách Thị Mận' }).click()
  await dialog.getByRole('combobox', { name: 'Lý do' }).selectOption('Ghi nhầm')
  await dialog.getByRole('button', { name: 'Ghi kết thúc' }).click()
  await expect(row).toHaveCount(0)
  await page.getByText('Đã kết thúc (1)').first().click()
  await page.getByRole('button', { name: 'Hoàn tác việc kết thúc chăm sóc Quách Thị Mận' }).click()
  await expect(row).toContainText('Bùi Thị Lan, 4 lần/tháng')
})
