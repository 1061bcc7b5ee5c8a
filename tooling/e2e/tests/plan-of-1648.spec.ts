import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'

test('a plan is begun with the demands of 1648/QĐ-TTg, for the mountain and lowland communes of today', async ({
  page,
}) => {
  await page.goto('/ke-hoach/du-thao')
  await page
    .getByLabel('Dựa trên')
    .selectOption({ label: 'Kế hoạch sau 146/KH-UBND, theo chỉ tiêu của 1648/QĐ-TTg' })
  const shape = page.locator('[data-part="shape"]')
  await expect(shape.getByRole('checkbox')).toHaveCount(46)
  await shape.getByLabel('Số thôn, tổ dân phố của tỉnh').fill('nhiều')
  await expect(shape).toContainText('Ghi một số nguyên')
  await expect(shape.getByRole('button', { name: 'Bắt đầu dự thảo' })).toBeDisabled()
  await shape.getByLabel('Số thôn, tổ dân phố của tỉnh').fill('1482')
  await expectGood(page, 'plan-of-1648-begun')
  await shape.getByRole('button', { name: 'Bắt đầu dự thảo' }).click()

  const element = (id: string) => page.locator(`[data-element="${id}"]`)
  await expect(element('communes.lowland').getByLabel('Phần trăm cần đạt')).toHaveValue('100')
  await expect(element('communes.mountain').getByLabel('Phần trăm cần đạt')).toHaveValue('70')
  await expect(element('olderPeople.women').getByLabel('Từ (%)')).toHaveValue('50')
  await expect(page.getByLabel('Số, ký hiệu', { exact: true })).toHaveValue('')
  await element('olderPeople.women').getByLabel('Đến (%)').fill('40')
  await expect(element('olderPeople.women').locator('[data-part="said"]')).toBeVisible()
  await element('olderPeople.women').getByLabel('Đến (%)').fill('60')
  await expect(element('olderPeople.women').locator('[data-part="said"]')).toHaveCount(0)
  await expect(page.locator('[data-part="check"]')).not.toContainText('Đang kiểm tra')
})
