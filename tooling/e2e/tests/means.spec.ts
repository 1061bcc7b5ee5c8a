import { startServer } from '../server.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'
import { firstAdmin } from './people.ts'

test('III.2, III.5: a gift in kind and a course are recorded, added up, corrected and withdrawn', async ({
  page,
  context,
}) => {
  await using server = await startServer()
  const admin = await firstAdmin(server)
  await context.addCookies(admin.state.cookies)
  const heading = page.getByRole('heading', { level: 1 })
  const field = (id: string) => page.locator(`[id="${id}"]`)
  const save = () => page.getByRole('button', { name: 'Ghi vào sổ' }).click()

  await test.step('what is missing of a gift is said beside its field', async () => {
    await page.goto(`${server.url}/dong-gop`)
    await expect(page.getByText('Chưa ghi gì ở đây')).toBeVisible()
    await page.getByRole('link', { name: 'Khoản đóng góp', exact: true }).click()
    await save()
    await expect(page.getByRole('alert')).toContainText('Người hoặc tổ chức đóng góp: Chưa điền.')
    await field('draft.about.donor').fill('Công ty Sông Đà')
    await field('draft.on').fill('15/01/2022')
    await field('draft.about.gift.kind').selectOption('inKind')
    await field('draft.about.gift.good').fill('gạo')
    await field('draft.about.gift.quantity').fill('200')
    await field('draft.about.gift.measure').fill('kg')
    await expectGood(page, 'means-gift')
    await save()
    await expect(page.locator('[data-part="donors"]')).toContainText('Công ty Sông Đà')
    await expect(page.locator('[data-part="donors"]')).toContainText('1 khoản hiện vật chưa ước giá')
    await expectGood(page, 'means-giving')
  })

  await test.step('a course without a trainer is refused; with one it leaves a commune fewer to train', async () => {
    await page.getByRole('link', { name: 'Tập huấn, truyền thông' }).click()
    await page.getByRole('link', { name: 'Lớp tập huấn', exact: true }).click()
    await field('draft.on').fill('10/05/2021')
    await field('draft.about.units.0').selectOption({ index: 20 })
    await field('draft.about.officials').fill('12')
    await save()
    await expect(field('draft.about.trainers-error')).toContainText('Lớp cần ít nhất một giảng viên.')
    await expect(field('draft.about.officials')).toHaveValue('12')
    await expectGood(page, 'means-course')
    await field('draft.about.trainers').fill('Bà Hà')
    await save()
    await expect(page.locator('[data-part="untrained"]')).toContainText('150/151 xã, phường, thị trấn')
    await expectGood(page, 'means-works')
  })

  await test.step('the course is corrected, then withdrawn with a reason', async () => {
    await page.getByRole('link', { name: /Tập huấn ban đầu/ }).click()
    await expect(heading).toHaveText('Lớp tập huấn')
    await field('draft.about.officials').fill('15')
    await page.getByRole('button', { name: 'Lưu thay đổi' }).click()
    await expect(page.getByRole('row', { name: /2021/ }).first()).toContainText('15')
    await page.getByRole('link', { name: /Tập huấn ban đầu/ }).click()
    await page.getByRole('button', { name: 'Rút bản ghi này' }).click()
    await field('withdrawal.reason').fill('Ghi nhầm ngày')
    await page.getByRole('dialog').getByRole('button', { name: 'Rút bản ghi này' }).click()
    await expect(page.getByText('Đã rút: Ghi nhầm ngày')).toBeVisible()
  })
})
