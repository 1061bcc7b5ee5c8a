import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { isoDate } from '@lienthehe/domain'
import { dong } from '@lienthehe/domain/funds'
import { memberIdSchema } from '@lienthehe/domain/schema'
import { cutOffTables } from '../../../packages/office/src/cut-off/index.ts'
import { type Table, writeTables } from '../../../packages/office/src/tables/index.ts'
import { become, borrowers, clubWithBoard, dayAgo } from './club-board.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'

const conditions = {
  months: 7,
  monthlyRateBasisPoints: 100,
  interest: 'declining',
  repayment: 'equalPrincipal',
  graceMonths: 0,
} as const

/**
 * The sheet as the club filled it in: 12 million đồng in the cash box and 8 million lent to two members, all from a
 * project.
 */
function sheetOf(day: string, names: readonly string[], statedCash: number): readonly Table[] {
  const people = new Map(names.map((fullName) => [memberIdSchema.parse(randomUUID()), fullName]))
  const loans = [...people.keys()].map((borrower, place) => ({
    borrower,
    guarantor: null,
    purpose: 'nuôi gà đồi',
    principalDong: dong(3_000_000 + 2_000_000 * place),
    conditions,
  }))
  const tables = cutOffTables({
    club: 'xóm Bãi Xe',
    cutOffOn: isoDate(day.split('/').toReversed().join('-')),
    evidence: 'Sổ giấy trang 15',
    funds: [
      {
        fund: 'incomeFund',
        cashDong: dong(12_000_000),
        loans,
        sources: [{ source: 'project', giver: 'VIE071', amountDong: dong(20_000_000) }],
      },
    ],
    people: Object.fromEntries([...people].map(([id, fullName]) => [id, { fullName, birth: null }])),
  })
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((cell) => (cell === 12_000_000 ? statedCash : cell))),
  }))
}

test('a club that kept its funds on paper begins its book from a file that two sign', async ({
  page,
  context,
  demo,
}) => {
  test.setTimeout(180_000)
  const me = await demo.admin.api.session.me.query()
  const day = dayAgo(me?.today ?? '', 1, 0)
  const { club, accountant, chair } = await clubWithBoard(demo.admin, demo.url)
  const book = `${demo.url}${club.path}/so-quy`
  const part = page.locator('[data-part="cut-off"]')
  const send = async (tables: readonly Table[]) => {
    const buffer = Buffer.from(await writeTables(tables))
    const mimeType = 'application/octet-stream'
    await part
      .locator('input[type="file"]')
      .setInputFiles({ name: `${randomUUID().slice(0, 4)}.xlsx`, mimeType, buffer })
  }

  await test.step('the template goes out, and sent back as it is says what is to be filled in', async () => {
    await become(context, accountant)
    await page.goto(book)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      part.getByRole('link', { name: 'Tải tệp mẫu' }).click(),
    ])
    const buffer = await readFile(await download.path())
    await part
      .locator('input[type="file"]')
      .setInputFiles({ name: 'mau.xlsx', mimeType: 'application/octet-stream', buffer })
    await expect(part).toContainText('mau.xlsx có 2 lỗi')
    await expect(part).toContainText('Số dư, B6 “Ngày chốt sổ”: ô này phải ghi.')
    await expectGood(page, 'cut-off-blank')
  })

  await test.step('a sum that differs is said with both figures, and nothing can be signed', async () => {
    await send(sheetOf(day, borrowers.slice(0, 2), 11_500_000))
    await expect(part).toContainText('chênh 500.000 đồng')
    await expect(part.getByRole('button', { name: 'Ký và chuyển' })).toHaveCount(0)
    await expectGood(page, 'cut-off-differs')
  })

  await test.step('what agrees is shown in figures and signed; it counts nothing yet', async () => {
    await send(sheetOf(day, borrowers.slice(0, 2), 12_000_000))
    await expect(part).toContainText('mọi tổng cộng đều khớp')
    await expect(part.locator('[data-sheet="incomeFund"] tbody tr')).toHaveCount(2)
    await expectGood(page, 'cut-off-right')
    await part.getByRole('button', { name: 'Ký và chuyển' }).click()
    await expect(page.locator('[data-part="proposals"]')).toContainText('Bắt đầu sổ từ biên bản chốt')
    await expect(part).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Tôi xác nhận' })).toHaveCount(0)
  })

  await test.step('the chair sees the same figures, signs, and the book begins with them', async () => {
    await become(context, chair)
    await page.goto(book)
    await expect(page.locator('[data-proposal]')).toContainText('VIE071')
    await expectGood(page, 'cut-off-second')
    await page.getByRole('button', { name: 'Tôi xác nhận' }).click()
    await expect(page.locator('[data-fund="incomeFund"]')).toContainText('12.000.000')
    await expect(page.locator('[data-fund="incomeFund"]')).toContainText('8.000.000')
    await expect(page.locator('[data-part="capital"]')).toContainText('VIE071')
    await expect(page.locator('[data-part="capital"]')).toContainText('20.000.000')
    await expectGood(page, 'capital')
    await page.goto(`${book}?xem=khoan-vay`)
    await expect(page.locator('[data-part="loans"] tbody tr')).toHaveCount(2)
  })
})
