import AxeBuilder from '@axe-core/playwright'
import { admit, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { sidewaysScroll } from './layout.ts'

test('an officer sees what is held of a member, who can see it and who did, and prints it', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await admit(admin, club.id, { fullName: 'Bùi Thị Lan' })
  await page.goto(`${club.path}?xem=thanh-vien`)
  await page.getByRole('link', { name: /^Quyền của Bùi Thị Lan/ }).click()
  await expect(page.getByRole('heading', { name: 'Bùi Thị Lan' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Ai xem được' })).toBeVisible()
  // The list was opened just now; it takes some seconds until that is recorded.
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('row', { name: /Danh sách thành viên/ })).toBeVisible({ timeout: 2000 })
  }).toPass()
  const folder = process.env['PICTURES']
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    expect(await sidewaysScroll(page)).toEqual([])
    if (folder !== undefined) await page.screenshot({ path: `${folder}/person-${width}.png`, fullPage: true })
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Cán bộ trao phiếu')).toBeVisible()
  const pdf = await page.pdf({ format: 'A4', ...(folder !== undefined && { path: `${folder}/person.pdf` }) })
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
  expect(pages).toBeGreaterThanOrEqual(1)
  expect(pages).toBeLessThanOrEqual(2)
})

test('whoever has left is erased: the name goes, and the record stays to be counted', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await admit(admin, club.id, { fullName: 'Bùi Thị Nhàn' })
  await page.goto(`${club.path}?xem=thanh-vien`)
  await page.getByRole('button', { name: 'Ghi rời: Bùi Thị Nhàn' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Lý do' }).selectOption({ index: 1 })
  await dialog.getByRole('button', { name: 'Ghi rời câu lạc bộ' }).click()
  await page.getByText('Đã rời (1)').click()
  await page.getByRole('link', { name: /^Quyền của Bùi Thị Nhàn/ }).click()
  await page.getByRole('button', { name: 'Xóa thông tin…' }).click()
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Theo đơn ngày 18/11/2025')
  await page.setViewportSize({ width: 390, height: 844 })
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  const folder = process.env['PICTURES']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/erase-390.png` })
  await dialog.getByRole('button', { name: 'Xóa thông tin', exact: true }).click()
  await expect(page.getByText('Đã xóa thông tin của một thành viên cũ.')).toBeVisible()
  await page.getByText('Đã rời (1)').click()
  await expect(page.getByRole('row', { name: /\(đã xóa thông tin\)/ })).toBeVisible()
  await expect(page.getByText('Bùi Thị Nhàn')).toHaveCount(0)
})

test('what a member asks for is overdue where it was not answered, in the day’s work too, until it is closed', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await admit(admin, club.id, { fullName: 'Bùi Thị Hỏi' })
  await page.goto(`${club.path}?xem=thanh-vien`)
  await page.getByRole('link', { name: /^Quyền của Bùi Thị Hỏi/ }).click()
  await page.getByRole('button', { name: 'Ghi yêu cầu' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Yêu cầu gì' }).selectOption('correction')
  await dialog.getByRole('textbox', { name: 'Ngày nhận' }).fill('31/12/2099')
  await dialog.getByRole('textbox', { name: 'Nội dung' }).fill('Năm sinh 1949')
  await dialog.getByRole('button', { name: 'Ghi yêu cầu' }).click()
  await expect(dialog.getByText('Ngày này chưa tới.').first()).toBeVisible()
  // Nothing typed is lost. The new date is long ago, so that the request is overdue whenever this test runs.
  await expect(dialog.getByRole('textbox', { name: 'Nội dung' })).toHaveValue('Năm sinh 1949')
  await dialog.getByRole('textbox', { name: 'Ngày nhận' }).fill('06/01/2025')
  const folder = process.env['PICTURES']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/request-dialog.png` })
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  await dialog.getByRole('button', { name: 'Ghi yêu cầu' }).click()
  const section = page.getByRole('region', { name: 'Yêu cầu của người này' })
  await expect(section.getByText(/^Hạn trả lời: 08\/01\/2025, quá hạn \d+ ngày$/)).toBeVisible()
  await expect(section.getByText(/^Hạn làm xong: 16\/01\/2025, quá hạn/)).toBeVisible()
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    expect(await sidewaysScroll(page)).toEqual([])
    if (folder !== undefined) await section.screenshot({ path: `${folder}/requests-${width}.png` })
  }

  await page.goto('/viec-hom-nay')
  const item = page.locator('[data-waiting="personRequests"]')
  if (folder !== undefined) await item.screenshot({ path: `${folder}/requests-today.png` })
  await item.getByRole('link', { name: club.name }).click()
  await section.getByRole('button', { name: /^Kết thúc: Sửa thông tin/ }).click()
  await dialog.getByRole('radio', { name: 'Từ chối' }).check()
  await dialog.getByRole('button', { name: 'Kết thúc' }).click()
  await expect(dialog.getByText('Chưa điền.').first()).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Giấy khai sinh ghi 1950')
  await dialog.getByRole('button', { name: 'Kết thúc' }).click()
  await expect(section.getByText(/Từ chối .*\(Giấy khai sinh ghi 1950\)/)).toBeVisible()
  await expect(section.getByText(/quá hạn/)).toHaveCount(0)
})
