import { startServer } from '../server.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'
import { firstAdmin } from './people.ts'

test('the admin records a paper with its clause, finds it again and withdraws it', async ({
  page,
  context,
}) => {
  await using server = await startServer()
  const admin = await firstAdmin(server)
  await context.addCookies(admin.state.cookies)
  const heading = page.getByRole('heading', { level: 1 })

  await test.step('the rooms in which the plan is carried out lead to the papers, of which there is none', async () => {
    await page.goto(`${server.url}/viec-duoc-giao`)
    await page.getByRole('link', { name: 'Văn bản', exact: true }).click()
    await expect(heading).toHaveText('Văn bản thực hiện kế hoạch')
    await expect(page.getByText('Chưa có văn bản nào trong sổ')).toBeVisible()
  })

  await test.step('what is missing is said beside its field', async () => {
    await page.getByRole('link', { name: 'Ghi văn bản' }).click()
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Trích yếu: Chưa điền.')
    await expect(alert).toContainText('Điểm của kế hoạch (dòng 1): Hãy chọn một mục trong danh sách.')
    await expectGood(page, 'papers-refused')
  })

  await test.step('it is recorded, and its scan can be attached', async () => {
    await page.locator('[id="draft.number"]').fill('12/HD-HNCT')
    await page.locator('[id="draft.issuedOn"]').fill('01/02/2022')
    await page.locator('[id="draft.year"]').fill('2022')
    await page.locator('[id="draft.issuer"]').fill('Hội Người cao tuổi tỉnh')
    await page.locator('[id="draft.subject"]').fill('Hướng dẫn thành lập câu lạc bộ')
    await page.locator('[id="draft.clauses.0"]').selectOption('III.1.b')
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await expect(heading).toHaveText('Văn bản 12/HD-HNCT')
    await expect(page.getByText('Chưa có bản quét. Hãy đính kèm văn bản đã ký.')).toBeVisible()
    await expectGood(page, 'papers-opened')
  })

  await test.step('it is found without accents, and not under another kind', async () => {
    await page.getByRole('link', { name: 'Văn bản thực hiện kế hoạch' }).click()
    await page.getByLabel('Tìm theo số, trích yếu, cơ quan').fill('huong dan')
    await expect(page.getByText('1/1 văn bản')).toBeVisible()
    await expectGood(page, 'papers-list')
    await page.getByLabel('Loại văn bản').selectOption('report')
    await expect(page.getByText('0/1 văn bản')).toBeVisible()
  })

  await test.step('it is withdrawn with a reason, and stays to be read', async () => {
    await page.getByLabel('Loại văn bản').selectOption('')
    await page.getByRole('link', { name: '12/HD-HNCT' }).click()
    await page.getByRole('button', { name: 'Rút văn bản này' }).click()
    await page.getByLabel('Lý do').fill('Ghi nhầm số')
    await page.getByRole('dialog').getByRole('button', { name: 'Rút văn bản này' }).click()
    await page.getByRole('link', { name: '12/HD-HNCT' }).click()
    await expect(page.getByText('Đã rút: Ghi nhầm số')).toBeVisible()
  })
})
