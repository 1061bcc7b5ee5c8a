import { startServer } from '../server.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'
import { firstAdmin } from './people.ts'

// The test starts its own server, and needs no demonstration beside it.
test.use({ baseURL: 'http://localhost', storageState: { cookies: [], origins: [] } })

test('V.4.e: what comes up is raised, answered, corrected and withdrawn, each with its number', async ({
  page,
  context,
}) => {
  await using server = await startServer()
  const admin = await firstAdmin(server)
  await context.addCookies(admin.state.cookies)
  const field = (id: string) => page.locator(`[id="${id}"]`)
  const dialog = page.getByRole('dialog')
  const rowOf = (text: string) => page.getByRole('row', { name: text })
  const raise = () => page.getByRole('button', { name: 'Nêu vấn đề hoặc kiến nghị' }).click()

  await test.step('what is missing is said beside its field, and nothing typed is lost', async () => {
    await page.goto(`${server.url}/kien-nghi`)
    await expect(page.getByText('Chưa có mục nào')).toBeVisible()
    await raise()
    await field('matter-raisedBy').fill('Hội NCT huyện Đà Bắc')
    await dialog.getByRole('button', { name: 'Nêu', exact: true }).click()
    await expect(field('matter-unit-error')).toContainText('Chưa điền.')
    await expect(field('matter-raisedBy')).toHaveValue('Hội NCT huyện Đà Bắc')
    await field('matter-unit').selectOption({
      label: 'Huyện Đà Bắc, Tỉnh Hòa Bình (không còn từ 01/07/2025)',
    })
    await field('matter-says').fill('Đường vào xóm sạt lở')
    await field('matter-on').fill('01/07/2025')
    await dialog.getByRole('button', { name: 'Nêu', exact: true }).click()
    await expect(field('matter-on-error')).toContainText('Ngày đó đơn vị này chưa có hoặc không còn.')
    await expectGood(page, 'matters-raise')
    await field('matter-on').fill('12/03/2023')
    await dialog.getByRole('button', { name: 'Nêu', exact: true }).click()
    await expect(rowOf('Đường vào xóm sạt lở')).toContainText('Chưa trả lời')
  })

  await test.step('an answer before the question is refused; a later one is shown with its office', async () => {
    await page.getByRole('button', { name: 'Trả lời: mục số 1' }).click()
    await field('answer-on').fill('11/03/2023')
    await field('answer-by').fill('Hội NCT tỉnh')
    await field('answer-says').fill('Họp ở nhà văn hóa xã')
    await dialog.getByRole('button', { name: 'Lưu trả lời' }).click()
    await expect(field('answer-on-error')).toContainText('Trước ngày nêu.')
    await field('answer-on').fill('20/03/2023')
    await dialog.getByRole('button', { name: 'Lưu trả lời' }).click()
    await expect(rowOf('Đường vào xóm sạt lở')).toContainText('Hội NCT tỉnh, 20/03/2023')
    await expect(page.getByRole('button', { name: 'Sửa: mục số 1' })).toHaveCount(0)
  })

  await test.step('a mistake is withdrawn with its reason and keeps its number; the history tells of each step', async () => {
    await raise()
    await field('matter-unit').selectOption({ label: 'Tỉnh Hòa Bình' })
    await field('matter-kind').selectOption('proposal')
    await field('matter-on').fill('01/10/2024')
    await field('matter-raisedBy').fill('Hội NCT tỉnh')
    await field('matter-says').fill('Ghi nhầm chỗ')
    await dialog.getByRole('button', { name: 'Nêu', exact: true }).click()
    await page.getByRole('button', { name: 'Rút: mục số 2' }).click()
    await field('withdrawal.reason').fill('Nêu nhầm')
    await dialog.getByRole('button', { name: 'Rút', exact: false }).last().click()
    await expect(rowOf('Ghi nhầm chỗ')).toContainText('Đã rút: Nêu nhầm')
    await page.getByLabel('Hiện', { exact: true }).selectOption('answered')
    await expect(rowOf('Ghi nhầm chỗ')).toHaveCount(0)
    await page.getByRole('button', { name: 'Lịch sử: mục số 1' }).click()
    await expect(page.getByRole('row', { name: /Nêu vấn đề hoặc kiến nghị/ })).toBeVisible()
    await expectGood(page, 'matters')
  })
})
