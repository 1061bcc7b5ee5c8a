import { startServer } from '../server.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'
import { firstAdmin } from './people.ts'

/** The targets of plan 146 about districts; there have been none since July 2025. */
const ofDistricts = ['clubs.newPerDistrict', 'districts.planned', 'districts.localFounding']

test('a plan for 2026–2030 on the 46 communes of today is drafted, contradicts itself once, is issued and judges', async ({
  page,
  context,
}) => {
  // The test fills its own province, and looks at a long form in every size.
  test.slow()
  await using server = await startServer({ demo: true })
  const admin = await firstAdmin(server)
  await context.addCookies(admin.state.cookies)
  await page.goto(`${server.url}/ke-hoach`)
  await page.getByRole('link', { name: 'Dự thảo kế hoạch' }).click()
  const element = (id: string) => page.locator(`[data-element="${id}"]`)
  const said = (id: string) => element(id).locator('[data-part="said"]')
  const check = page.locator('[data-part="check"]')

  await test.step('it begins with the numbers of the plan before, for the five years that follow', async () => {
    await expect(page.getByLabel('Từ ngày')).toHaveValue('01/01/2026')
    await expect(page.getByLabel('Đến ngày')).toHaveValue('31/12/2030')
    await expect(element('clubs.new').getByLabel('Số cần đạt')).toHaveValue('75')
  })

  await test.step('what asks of districts is said to have none, and is left out', async () => {
    for (const id of ofDistricts) {
      await expect(said(id)).toContainText('không có cấp huyện')
      await element(id).getByLabel('Bỏ chỉ tiêu này').check()
      await expect(said(id)).toHaveCount(0)
    }
  })

  await test.step('fewer clubs than communes to cover: said beside both while it is typed', async () => {
    await element('clubs.new').getByLabel('Số cần đạt').fill('10')
    await expect(said('clubs.new')).toContainText('23')
    await expect(said('coverage.communes')).toContainText('23')
    await expectGood(page, 'next-plan-contradicts')
    await element('clubs.new').getByLabel('Số cần đạt').fill('80')
    await expect(said('coverage.communes')).toHaveCount(0)
  })

  await test.step('a number that is none and an empty name are said beside their fields, and nothing is lost', async () => {
    await element('club.size').getByLabel('Từ').fill('năm mươi')
    await page.getByRole('button', { name: 'Ban hành' }).click()
    await expect(element('club.size')).toContainText('Ghi một số nguyên')
    await expect(element('clubs.new').getByLabel('Số cần đạt')).toHaveValue('80')
    await element('club.size').getByLabel('Từ').fill('50')
  })

  await test.step('it is kept as it stands when left alone, and gone on with from the list', async () => {
    await element('club.size').getByLabel('Đến').fill('6x')
    await page.getByLabel('Tên kế hoạch').fill('Nhân rộng câu lạc bộ giai đoạn 2026–2030')
    await expect(page.locator('[data-part="keeping"]')).toContainText('Đã lưu trên máy chủ')
    await page.getByRole('link', { name: 'Xem các dự thảo' }).click()
    const listed = page.locator('[data-draft]')
    await expect(listed).toHaveCount(1)
    await expect(listed).toContainText('tiếp theo kế hoạch 146/KH-UBND')
    await expectGood(page, 'plan-drafts')
    await listed.getByRole('link', { name: 'Tiếp tục' }).click()
    await expect(element('club.size').getByLabel('Đến')).toHaveValue('6x')
    await expect(element('clubs.new').getByLabel('Số cần đạt')).toHaveValue('80')
    await expect(element('clubs.newPerDistrict').getByLabel('Bỏ chỉ tiêu này')).toBeChecked()
  })

  await test.step('two people at once: the second sees both, and neither loses a number', async () => {
    const second = await context.newPage()
    await second.goto(page.url())
    await second.locator('[data-element="club.size"]').getByLabel('Đến').fill('70')
    await second.getByRole('button', { name: 'Lưu dự thảo' }).click()
    await expect(second.locator('[data-part="keeping"]')).toContainText('Đã lưu trên máy chủ')
    await second.close()
    await element('clubs.new').getByLabel('Số cần đạt').fill('90')
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
    const both = page.locator('[data-part="keeping"] table')
    await expect(both).toContainText('70')
    await expectGood(page, 'plan-draft-stale')
    await page.getByRole('button', { name: 'Lưu bản của tôi' }).click()
    await expect(page.locator('[data-part="keeping"]')).toContainText('Đã lưu trên máy chủ')
    await expect(element('club.size').getByLabel('Đến')).toHaveValue('70')
    await expect(element('clubs.new').getByLabel('Số cần đạt')).toHaveValue('90')
    await element('clubs.new').getByLabel('Số cần đạt').fill('80')
  })

  await test.step('its roadmap is drawn from what stands today', async () => {
    const roadmap = page.locator('[data-part="roadmap"]')
    await roadmap.getByRole('button', { name: 'Lập lộ trình theo dự thảo' }).click()
    await expect(roadmap.getByRole('status')).toContainText('Thành lập thêm 80 câu lạc bộ')
    await expect(roadmap.locator('tbody tr')).toHaveCount(5)
  })

  await test.step('it is issued, and the province is judged by it', async () => {
    await page.getByLabel('Số, ký hiệu').fill('99/KH-UBND')
    await page.getByLabel('Tên kế hoạch').fill('Nhân rộng câu lạc bộ giai đoạn 2026–2030 (giả định)')
    await page.getByLabel('Ngày ban hành').fill('12/11/2025')
    await expect(check).not.toContainText('Đang kiểm tra')
    await page.getByRole('button', { name: 'Ban hành' }).click()
    await page.getByRole('link', { name: 'Mở văn bản' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Văn bản 99/KH-UBND')
    await expect(page.getByLabel('Ngày ban hành')).toHaveValue('12/11/2025')
    await page.goto(`${server.url}/ke-hoach`)
    const issuing = page.locator('[data-plan="ke-hoach-2026-2030"] [data-part="issuing-papers"]')
    await expect(issuing).toHaveText('Kế hoạch của giai đoạn số 99/KH-UBND ngày 12/11/2025')
    await page
      .locator('[data-plan="ke-hoach-2026-2030"]')
      .getByRole('link', { name: '99/KH-UBND', exact: true })
      .click()
    await expect(page.getByText('Kế hoạch 99/KH-UBND').first()).toBeVisible()
    await expect(page.locator('[data-target="clubs.new"]')).toContainText('80')
    await expect(page.locator('[data-target="clubs.newPerDistrict"]')).toHaveCount(0)
    await expect(page.locator('[data-target="coverage.communes"]')).toHaveAttribute('data-course', 'achieved')
  })

  await test.step('both plans are read side by side: earlier clubs carry over and are not new', async () => {
    await page.goto(`${server.url}/ke-hoach`)
    await page.getByRole('link', { name: 'Xem hai kế hoạch cạnh nhau' }).click()
    await expect(page.getByLabel('Kế hoạch thứ hai')).toBeVisible()
    const columns = page.getByRole('columnheader')
    await expect(columns.filter({ hasText: '146/KH-UBND' })).toHaveCount(1)
    await expect(columns.filter({ hasText: '99/KH-UBND' })).toHaveCount(1)
    const row = (id: string) => page.locator(`[data-target="${id}"]`)
    await expect(row('clubs.new')).toContainText('/ 75')
    await expect(row('clubs.new')).toContainText('0 / 80')
    await expect(row('clubs.newPerDistrict')).toContainText('Không yêu cầu')
    await expect(row('clubs.maintained')).not.toContainText('Không yêu cầu')
    await expectGood(page, 'two-plans')
  })
})
