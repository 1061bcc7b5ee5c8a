import { startServer } from '../server.ts'
import { daBac, provinceToday } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { tabTo } from './focus.ts'
import { expectGood } from './good-at-all-sizes.ts'
import { firstAdmin, newUser } from './people.ts'

test('the admin records a district’s plan from the roadmap’s proposal, and what is missing is said again', async ({
  page,
  context,
}) => {
  // The test fills its own province.
  test.slow()
  await using server = await startServer({ demo: true })
  const admin = await firstAdmin(server)
  await context.addCookies(admin.state.cookies)
  const heading = page.getByRole('heading', { level: 1 })
  const row = page.locator(`[data-unit="${daBac}"]`)

  await test.step('the target on the overview leads to the plans, of which there is none', async () => {
    await page.goto(server.url)
    await expect(page.locator('[data-target="districts.planned"]')).toHaveAttribute(
      'data-course',
      'undetermined',
    )
    await page.getByText(/^\d+ chỉ tiêu đạt/).click()
    await page.getByRole('link', { name: 'Xem kế hoạch từng địa phương' }).click()
    await expect(heading).toHaveText('Kế hoạch của các địa phương')
    await expect(page.getByText('Chưa có kế hoạch nào trong sổ')).toBeVisible()
    await expect(page.locator('tbody tr')).toHaveCount(10)
    await expectGood(page, 'unit-plan-list-empty')
  })

  await test.step('what is wrong is said beside its field, what is lacking while it is typed', async () => {
    await row.getByRole('link').click()
    await expect(heading).toHaveText('Kế hoạch của Huyện Đà Bắc')
    const lacks = page.locator('[data-part="lacks"]')
    await expect(lacks).toContainText('Chưa có chỉ tiêu năm 2021, 2022, 2023, 2024, 2025.')
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Cơ quan ban hành: Chưa điền.')
    await expect(alert).toContainText('Số câu lạc bộ (dòng 1, năm 2021): Chưa điền.')
    await page.locator('[id="draft.clubs.0.clubs"]').fill('1')
    await expect(lacks).toContainText('Chưa có chỉ tiêu năm 2022, 2023, 2024, 2025.')
    await expectGood(page, 'unit-plan-editor-refused')
  })

  await test.step('by keyboard the proposal is taken over and the plan recorded', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Lấy đề xuất này' }))
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-part="lacks"]')).toContainText('Đủ chỉ tiêu từng năm.')
    for (const [label, text] of [
      ['Số kế hoạch', '85/KH-UBND'],
      ['Ngày ban hành', '1/12/2020'],
      ['Cơ quan ban hành', 'UBND huyện Đà Bắc'],
    ] as const) {
      await page.getByRole('textbox', { name: label }).focus()
      await page.keyboard.type(text)
    }
    await expectGood(page, 'unit-plan-editor-filled')
    await page.keyboard.press('Enter')
    await expect(heading).toHaveText('Kế hoạch của các địa phương')
    await expect(page.locator('.confirmation-bar')).toContainText('Đã ghi kế hoạch 85/KH-UBND')
    await expect(page.locator('[data-part="add-up"]')).toContainText(
      '9/10 địa phương chưa có kế hoạch trong sổ',
    )
    await expect(row).toContainText('85/KH-UBND, 01/12/2020')
    await expectGood(page, 'unit-plan-list-one')
  })

  await test.step('the province says that all are on record, and the verdict on the districts follows', async () => {
    const box = page.getByRole('checkbox', { name: 'Đã ghi đủ kế hoạch của các địa phương' })
    await box.click()
    await expect(box).toBeChecked()
    await page.goto(server.url)
    await expect(page.locator('[data-target="districts.planned"]')).toHaveAttribute('data-course', 'missed')
    await expect(page.locator('[data-target="districts.planned"]')).toContainText('1/10')
  })

  await test.step('a viewer of one district sees that one alone', async () => {
    const viewer = await newUser(server.url, admin, [
      { role: 'viewer', scope: { kind: 'unit', unit: daBac } },
    ])
    await context.clearCookies()
    await context.addCookies(viewer.state.cookies)
    await page.goto(`${server.url}/ke-hoach-dia-phuong`)
    await expect(page.locator('tbody tr')).toHaveCount(1)
    await expect(page.locator('[data-part="add-up"]')).toHaveCount(0)
    await page.goto(`${server.url}/ke-hoach-dia-phuong/152@2020-01-01`)
    await expect(page.getByText('Không tìm thấy, hoặc nằm ngoài phạm vi')).toBeVisible()
  })

  await test.step('an officer of the province that followed corrects it, and takes that back', async () => {
    const officer = await newUser(server.url, admin, [
      { role: 'officer', scope: { kind: 'unit', unit: provinceToday } },
    ])
    await context.clearCookies()
    await context.addCookies(officer.state.cookies)
    await page.goto(`${server.url}/ke-hoach-dia-phuong`)
    await row.getByRole('link').click()
    await page.getByRole('textbox', { name: 'Số kế hoạch' }).fill('86/KH-UBND')
    await page.getByRole('button', { name: 'Lưu thay đổi' }).click()
    await expect(row).toContainText('86/KH-UBND')
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect(row).toContainText('85/KH-UBND')
  })

  await test.step('a plan recorded by mistake is withdrawn with its reason, and can still be read', async () => {
    await page.goto(`${server.url}/ke-hoach-dia-phuong/${daBac}`)
    await page.getByRole('button', { name: 'Rút kế hoạch này' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Lý do').fill('Ghi nhầm huyện')
    await dialog.getByRole('button', { name: 'Rút kế hoạch này' }).click()
    await expect(row).toContainText('chưa ghi')
    await row.getByRole('link').click()
    await expect(page.locator('[data-part="other-plans"]')).toContainText('Đã rút: Ghi nhầm huyện')
    const history = page.getByRole('region', { name: 'Lịch sử thay đổi' }).getByRole('row')
    await expect(history.nth(1)).toContainText('Rút kế hoạch ghi nhầm')
    await expect(history.nth(1)).toContainText('Hà Văn Thử')
    await expect(history.nth(1)).toContainText('Lý do rút')
    await expect(history.last()).toContainText('Ghi kế hoạch của địa phương')
    await expectGood(page, 'unit-plan-editor-withdrawn')
  })
})
