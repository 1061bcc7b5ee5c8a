import { startServer } from '../server.ts'
import { fileNameOf } from './file-name.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'
import { firstAdmin } from './people.ts'

test('IV: a year’s money goes from the estimate through a paper to the final account', async ({
  page,
  context,
}) => {
  await using server = await startServer()
  const admin = await firstAdmin(server)
  await context.addCookies(admin.state.cookies)
  const heading = page.getByRole('heading', { level: 1 })
  const field = (id: string) => page.locator(`[id="${id}"]`)

  await test.step('the grant is on record as a paper', async () => {
    await page.goto(`${server.url}/van-ban/moi`)
    await field('draft.kind').selectOption('budget')
    await field('draft.number').fill('85/QĐ-UBND')
    await field('draft.issuedOn').fill('20/12/2021')
    await field('draft.year').fill('2022')
    await field('draft.issuer').fill('UBND tỉnh')
    await field('draft.subject').fill('Giao dự toán năm 2022')
    await field('draft.clauses.0').selectOption('IV.1')
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await expect(heading).toHaveText('Văn bản 85/QĐ-UBND')
  })

  await test.step('the papers lead to the money, of which there is none', async () => {
    await page.goto(`${server.url}/van-ban`)
    await page.getByRole('link', { name: 'Kinh phí', exact: true }).click()
    await expect(heading).toHaveText('Kinh phí thực hiện kế hoạch')
    await expect(page.getByText('Chưa ghi khoản kinh phí nào')).toBeVisible()
  })

  await test.step('what is missing is said beside its field, and the estimate is recorded', async () => {
    await page.getByRole('link', { name: 'Ghi dự toán' }).click()
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await expect(page.getByRole('alert')).toContainText('Số dự toán: Chưa điền.')
    await field('draft.year').selectOption('2022')
    await field('draft.purpose').selectOption('training')
    await field('draft.estimatedDong').fill('60 triệu')
    await field('draft.estimatedOn').fill('01/09/2021')
    await expectGood(page, 'budget-estimate')
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await expect(heading).toHaveText('Tập huấn, năm 2022')
  })

  await test.step('a paper grants a part of it', async () => {
    await page.getByRole('button', { name: 'Ghi số được giao' }).click()
    const dialog = page.getByRole('dialog')
    await field('approval.approvedDong').fill('50 triệu')
    await field('approval.paper').selectOption({ label: '85/QĐ-UBND, 20/12/2021, UBND tỉnh' })
    await dialog.getByRole('button', { name: 'Ghi số được giao' }).click()
    await expect(page.locator('[data-stage="approved"]')).toContainText('50.000.000 đồng')
    await expect(page.getByRole('link', { name: '85/QĐ-UBND' })).toBeVisible()
  })

  await test.step('more than that is refused beside the amount, and what was typed stays', async () => {
    await page.getByRole('button', { name: 'Ghi quyết toán' }).click()
    const dialog = page.getByRole('dialog')
    await field('settlement.spentDong').fill('50.000.001')
    await field('settlement.spentOn').fill('31/01/2023')
    await dialog.getByRole('button', { name: 'Ghi quyết toán' }).click()
    await expect(page.locator('[id="settlement.spentDong-error"]')).toContainText('Số chi vượt số được giao.')
    await expect(field('settlement.spentDong')).toHaveValue('50.000.001')
    await expectGood(page, 'budget-refused')
    await field('settlement.spentDong').fill('48.000.000')
    await dialog.getByRole('button', { name: 'Ghi quyết toán' }).click()
    await expect(page.locator('[data-stage="spent"]')).toContainText('Còn 2.000.000 đồng chưa chi')
    await expectGood(page, 'budget-line')
  })

  await test.step('it is added up by source, and as of an earlier day', async () => {
    await page.getByRole('link', { name: 'Kinh phí thực hiện kế hoạch' }).click()
    await page.getByLabel('Tổng hợp theo').selectOption('source')
    const sums = page.locator('[data-part="sums"]')
    await expect(sums.getByRole('row', { name: /Ngân sách tỉnh/ })).toContainText('48.000.000')
    await expect(page.locator('[data-part="gaps"]')).toContainText(
      'Năm 2022: còn 10.000.000 đồng dự toán chưa được giao.',
    )
    await expectGood(page, 'budget-sums')
    await field('as-of').fill('31/12/2021')
    await page.getByRole('button', { name: 'Xem', exact: true }).click()
    await expect(sums.getByRole('row', { name: /Ngân sách tỉnh/ })).not.toContainText('48.000.000')
  })

  await test.step('and comes as a file for Excel', async () => {
    const download = page.waitForEvent('download')
    await page.locator('[data-part="sums"] a[download]').click()
    expect(await fileNameOf(page, await download)).toMatch(/^Kinh phí thực hiện kế hoạch .*\.xlsx$/)
  })
})
