import { randomUUID } from 'node:crypto'
import { isoDate } from '@lienthehe/domain'
import { regulationTemplate } from '@lienthehe/domain/funds'
import { become, clubWithBoard, type } from './club-board.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'

test('a member asks, the board goes beyond its regulation by name and with a reason, and the money is handed over', async ({
  page,
  context,
  demo,
}) => {
  test.setTimeout(240_000)
  const { club, accountant, chair } = await clubWithBoard(demo.admin, demo.url)
  const own = () => ({ key: randomUUID(), club: club.id })
  const from = isoDate('2021-06-01')
  const regulation = { ...regulationTemplate, number: '01/QC-CLB', issuedOn: from, from, to: null }
  await accountant.api.books.adoptRegulation.mutate({ ...own(), regulation })
  const capital = { valueOn: from, fund: 'incomeFund', amountDong: 30_000_000 } as const
  await accountant.api.books.contribute.mutate({
    ...own(),
    draft: { ...capital, source: 'project', giver: null },
  })
  const book = `${demo.url}${club.path}/so-quy`
  const dialog = page.getByRole('dialog')
  const bar = page.locator('.confirmation-bar')
  await become(context, accountant)

  const name = 'Quách Thị Mến'
  await page.goto(`${book}?xem=khoan-vay`)
  const requests = page.locator('[data-part="requests"]')
  await expect(requests).toContainText('Không có đơn nào đang chờ')
  await requests.getByRole('button', { name: 'Ghi đơn vay' }).click()
  await dialog.getByRole('combobox', { name: 'Người vay' }).selectOption({ label: name })
  await type(page, { 'Số tiền vay': '12tr', 'Vay để làm gì': 'nuôi lợn nái' })
  await dialog.getByRole('button', { name: 'Ghi đơn vay' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Kế hoạch làm ăn và trả nợ: Chưa điền.')
  await type(page, { 'Kế hoạch làm ăn và trả nợ': 'bán lứa đầu sau 6 tháng' })
  await expectGood(page, 'request')
  await dialog.getByRole('button', { name: 'Ghi đơn vay' }).click()
  await expect(bar).toContainText(`Đã ghi đơn vay của ${name}`)
  await expect(requests.locator('[data-request="1"]')).toContainText('Trái quy chế 01/QC-CLB')
  await expect(requests.getByRole('button', { name: 'Duyệt' })).toHaveCount(0)
  await become(context, chair)
  await page.goto(`${book}?xem=khoan-vay`)
  await expectGood(page, 'waiting-list')
  await requests.getByRole('button', { name: 'Duyệt', exact: true }).click()
  await dialog.getByRole('button', { name: 'Duyệt' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Vì sao cho vượt quy chế')
  await type(page, { 'Vì sao cho vượt quy chế': 'đàn lợn bị dịch, họp toàn câu lạc bộ đồng ý' })
  await expectGood(page, 'decide')
  await dialog.getByRole('button', { name: 'Duyệt' }).click()
  await expect(requests.locator('[data-state="approved"]')).toContainText('Bùi Văn Lưu')
  await become(context, accountant)
  await page.goto(`${book}?xem=khoan-vay`)
  await requests.getByRole('button', { name: 'Giao tiền' }).click()
  await expect(dialog).toContainText('mười hai triệu đồng')
  await expectGood(page, 'hand-out')
  await dialog.getByRole('button', { name: 'Đúng, đã giao tiền cho người vay' }).click()
  await expect(bar).toContainText('cho vay 12.000.000 đồng')
  await expect(requests).toContainText('Đơn đã giải quyết (1)')
  await expect(page.locator('[data-part="loans"]')).toContainText(name)
})
