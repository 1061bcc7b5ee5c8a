import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { admit, caoSonToday, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'
import { cellOf, typeInto } from './roster-grid.ts'

const csv = (...lines: readonly string[]) => ({
  name: 'so.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n')),
})

/** Discards the draft of a list; otherwise it would still be waiting in the other tests. */
async function discard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bỏ danh sách đang soạn' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhập danh sách của cả xã, cả huyện')
}

test('clubs are founded from a list: looked at, asked about, corrected, written together, and known again', async ({
  page,
}) => {
  const mark = randomUUID().slice(0, 8)
  const head = 'Tên CLB;Xã;Huyện;Xóm;Ngày thành lập;Số quyết định;Kinh phí thành lập'
  const rows = [
    `CLB xóm Vôi ${mark};Cao Sơn;;Vôi;10/06/2022;15/QĐ-UBND;Ngân sách huyện`,
    `CLB xóm Kế ${mark};Cao Sơn;Đà Bắc;Kế;2022;16/QĐ-UBND;HelpAge`,
  ]
  await page.goto('/nhap-danh-sach')
  await page.getByLabel('Tệp ghi').selectOption('Câu lạc bộ: thành lập mới hoặc sửa')
  await page.getByLabel('Chọn tệp').setInputFiles(csv(head, ...rows))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhập so.csv')
  await expect(page.locator('[data-row="2"]')).toHaveAttribute('data-verdict', 'leftOut')
  await expect(page.locator('[data-row="3"]')).toHaveAttribute('data-verdict', 'refused')

  // On that day two communes are called Cao Sơn, so the question must be answered.
  const commune = page.locator('[data-question="communeMeant"]')
  await commune.getByRole('button', { name: /Đà Bắc/ }).click()
  await expect(page.locator('[data-row="2"]')).toHaveAttribute('data-verdict', 'new')
  await typeInto(page, cellOf(page, 3, 'establishedOn'), '12/06/2022')
  await expect(page.locator('[data-row="3"]')).toHaveAttribute('data-verdict', 'new')
  await page.locator('[data-question="moneyMeant"]').getByRole('button', { name: 'Nhà tài trợ' }).click()
  await expect(page.locator('[data-question="moneyMeant"]')).toContainText('Đã trả lời: Nhà tài trợ')

  await page.getByRole('button', { name: 'Ghi 2 câu lạc bộ' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã ghi danh sách câu lạc bộ')
  await expect(page.getByText(/NK-\d{8}-/)).toBeVisible()
  await page.getByRole('link', { name: `CLB xóm Vôi ${mark}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`CLB xóm Vôi ${mark}`)

  const corrected = [rows[0] ?? '', (rows[1] ?? '').replace(';2022;', ';12/06/2022;')]
  await page.goto('/nhap-danh-sach')
  await page.getByLabel('Tệp ghi').selectOption('Câu lạc bộ: thành lập mới hoặc sửa')
  await page.getByLabel('Chọn tệp').setInputFiles(csv(head, ...corrected))
  await expect(page.locator('[data-row="3"]')).toHaveAttribute('data-verdict', 'unchanged')
  await expect(page.getByText('Sổ đã đúng như tệp này, không có gì để ghi.')).toBeVisible()
  await discard(page)
})

test('boards are recorded from a list, and taken out it comes back as nothing to change', async ({
  page,
  demo,
}) => {
  const club = await foundClub(demo.admin)
  await page.goto('/nhap-danh-sach')
  await page.getByLabel('Tệp ghi').selectOption('Ban chủ nhiệm')
  await page
    .getByLabel('Chọn tệp')
    .setInputFiles(
      csv(
        'CLB;Chức vụ;Họ và tên;Năm sinh;Điện thoại;Nhiệm kỳ',
        `${club.name};Chủ nhiệm;Hà Văn Mừng;1952;0355000118;2023-2028`,
        `${club.name};Thủ quỹ;Quách Thị Là;1958;;2023-2028`,
      ),
    )
  const question = page.locator('[data-question="termFrom"]')
  await expect(question).toContainText('2 dòng')
  await question.getByLabel('Ngày').fill('01/06/2023')
  await question.getByRole('button', { name: 'Trả lời' }).click()
  await page.getByRole('button', { name: 'Ghi 2 dòng' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã ghi ban chủ nhiệm')
  await page.goto(`/cau-lac-bo/${club.id}?xem=ban-chu-nhiem`)
  await expect(page.getByText('Hà Văn Mừng').first()).toBeVisible()

  await page.goto('/nhap-danh-sach')
  await page.getByLabel('Tệp ghi').selectOption('Ban chủ nhiệm')
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tải danh sách hiện có để sửa' }).click()
  const file = await (await coming).path()
  await page.getByLabel('Chọn tệp').setInputFiles({
    name: 'ban.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await readFile(file),
  })
  await expect(page.getByText('Sổ đã đúng như tệp này, không có gì để ghi.')).toBeVisible()
  await discard(page)
})

test('the dry run of a list is good at every size', async ({ page, demo }) => {
  const club = await foundClub(demo.admin)
  await page.goto('/nhap-danh-sach')
  await page.getByLabel('Tệp ghi').selectOption('Ban chủ nhiệm')
  await page
    .getByLabel('Chọn tệp')
    .setInputFiles(
      csv(
        'CLB;Chức vụ;Họ và tên;Từ ngày',
        `${club.name};Thư ký;Hà Văn Mừng;2023`,
        'CLB lạ;Kế toán;Hà Thị Tư;',
      ),
    )
  await expect(page.locator('[data-row="2"]')).toBeVisible()
  await expectGood(page, 'board-list')
  await discard(page)
})

test('volunteers are taken from a list with whom each visits, and taken out it comes back as nothing to change', async ({
  page,
  demo,
}) => {
  const club = await foundClub(demo.admin)
  await admit(demo.admin, club.id, { fullName: 'Bùi Thị Lan' })
  await page.goto('/nhap-danh-sach')
  await page.getByLabel('Tệp ghi').selectOption('Tình nguyện viên chăm sóc tại nhà')
  await page
    .getByLabel('Chọn tệp')
    .setInputFiles(
      csv(
        'CLB;Người được chăm sóc;Tình nguyện viên;Số lần/tháng;Từ ngày',
        `${club.name};Quách Thị Mận;Bùi Thị Lan;2 lần/tuần;2025`,
        `${club.name};Đinh Văn Già;Ai Đó Lạ;4;01/06/2025`,
      ),
    )
  await expect(page.locator('[data-row="2"]')).toHaveAttribute('data-verdict', 'refused')
  await expect(page.getByText(/chưa nói mỗi tháng mấy lần/).first()).toBeVisible()
  await typeInto(page, cellOf(page, 2, 'visits'), '8')
  await typeInto(page, cellOf(page, 3, 'volunteer'), 'Bùi Thị Lan')
  await expect(page.locator('[data-row="3"]')).toHaveAttribute('data-verdict', 'new')
  const question = page.locator('[data-question="careFrom"]')
  await question.getByLabel('Ngày').fill('05/01/2025')
  await question.getByRole('button', { name: 'Trả lời' }).click()
  await expect(page.locator('[data-row="2"]')).toHaveAttribute('data-verdict', 'new')
  await expectGood(page, 'care-list')
  await page.getByRole('button', { name: 'Ghi 2 dòng' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã ghi chăm sóc tại nhà')
  await page.goto(`${club.path}?xem=cham-soc`)
  await expect(page.getByRole('row', { name: /^Quách Thị Mận/ })).toContainText('Bùi Thị Lan, 8 lần/tháng')

  await page.goto(`/nhap-danh-sach?${new URLSearchParams({ donVi: caoSonToday })}`)
  await page.getByLabel('Tệp ghi').selectOption('Tình nguyện viên chăm sóc tại nhà')
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tải danh sách hiện có để sửa' }).click()
  const file = await (await coming).path()
  await page.getByLabel('Chọn tệp').setInputFiles({
    name: 'cham-soc.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await readFile(file),
  })
  await expect(page.getByText('Sổ đã đúng như tệp này, không có gì để ghi.')).toBeVisible()
  await discard(page)
})
