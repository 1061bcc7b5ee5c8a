import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { sidewaysScroll } from './layout.ts'

test.use({ viewport: { width: 390, height: 844 } })

/** Checks both widths: axe finds nothing, and nothing scrolls sideways. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 })
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    expect(await sidewaysScroll(page)).toEqual([])
    if (folder !== undefined)
      await page.screenshot({ path: `${folder}/visit-${name}-${width}.png`, fullPage: true })
  }
}

test('an officer plans a visit, scores the club on a phone, and closes what it led to with what shows it', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await page.goto(`${club.path}?xem=kiem-tra`)
  await page.getByRole('button', { name: 'Lên lịch kiểm tra' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Ngày dự kiến' }).fill('06/05/2024')
  await dialog.getByRole('textbox', { name: 'Người đi' }).fill('Bà Hà, ông Dũng')
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText(/^Quá hạn .* ngày · Bà Hà, ông Dũng$/)).toBeVisible()
  await look(page, 'list')

  await page.getByRole('link', { name: 'Ghi kết quả chuyến ngày 06/05/2024' }).click()
  await expect(page.getByRole('heading', { name: `Kiểm tra ${club.name}` })).toBeVisible()
  const questions = page.getByRole('group').filter({ hasText: '10 điểm' })
  await expect(questions).toHaveCount(10)
  for (let place = 0; place < 10; place += 1)
    await questions
      .nth(place)
      .getByRole('radio', { name: place === 6 ? 'Một phần' : 'Có', exact: true })
      .check()
  await expect(page.getByText('Đang chấm: 95/100 điểm, cần 80%')).toBeVisible()
  await page.getByRole('textbox', { name: 'Ngày kiểm tra' }).fill('07/05/2024')
  await page.getByRole('textbox', { name: 'Hỗ trợ kỹ thuật tại chỗ' }).fill('Hướng dẫn kế toán ghi sổ')
  await page.getByRole('button', { name: 'Thêm việc' }).click()
  await page.getByRole('textbox', { name: 'Việc', exact: true }).fill('Ghi sổ đến hết tháng 5')
  await page.getByRole('textbox', { name: 'Ai làm' }).fill('Kế toán')
  await page.getByRole('textbox', { name: 'Hạn' }).fill('05/06/2024')
  await look(page, 'form')
  await page.getByRole('button', { name: 'Ghi kết quả' }).click()
  await expect(page.getByRole('heading', { name: 'Việc cần làm sau kiểm tra' })).toBeVisible()
  await expect(page.getByText('95/100 điểm, cần 80%')).toBeVisible()

  await page.getByRole('button', { name: 'Kết thúc việc: Ghi sổ đến hết tháng 5' }).click()
  await dialog.getByRole('button', { name: 'Kết thúc' }).click()
  // The field for what shows that it was done is still empty.
  await expect(dialog.getByRole('alert')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Điều cho thấy đã làm' }).fill('Sổ đã ghi đủ')
  await dialog.getByRole('button', { name: 'Kết thúc' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Đã xong')).toBeVisible()
  await look(page, 'done')
})

test('the unit’s list names what is planned, what is late and whom nobody has visited this year', async ({
  page,
  demo: { admin: _ },
}) => {
  await page.goto('/kiem-tra')
  for (const name of [
    'Chuyến đã lên lịch',
    'Việc chưa xong sau kiểm tra',
    'Câu lạc bộ chưa được đến trong năm',
  ])
    await expect(page.getByRole('heading', { name })).toBeVisible()
  await look(page, 'unit')
})
