import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { foundClub } from './clubs.ts'
import { type Demo, expect, test } from './fixture.ts'
import { cellOf, paste, typeInto } from './roster-grid.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const row = (page: Page, number: number) => page.locator(`[data-row="${number}"]`)

/** Uploads a list of the demonstration on the page of a club. */
async function upload(page: Page, { server }: Demo, path: string, fileName: string) {
  await page.goto(path)
  await page.getByLabel('Chọn tệp').setInputFiles({
    name: fileName,
    mimeType: xlsx,
    buffer: readFileSync(join(server.folder, 'rosters', fileName)),
  })
  await expect(page.getByText('Đây là bản xem trước')).toBeVisible()
}

test('every problem of a faulty list names its row and its column and says what is expected', async ({
  page,
  demo,
}) => {
  const club = await foundClub(demo.admin)
  await upload(page, demo, club.members, 'danh-sach-co-loi.xlsx')
  // Four title lines and the header come before the first person.
  await expect(row(page, 7)).toContainText(/48/)
  await expect(row(page, 8)).toHaveAttribute('data-verdict', 'refused')
  await expect(row(page, 9)).toHaveAttribute('data-verdict', 'refused')
  await expect(row(page, 13)).toHaveAttribute('data-verdict', 'refused')
  const problems = page.getByRole('region', { name: 'Những điều cần xem' })
  const errors = problems.getByRole('listitem').filter({ hasText: /^Lỗi/ })
  await expect(errors).not.toHaveCount(0)
  for (const problem of await errors.all()) {
    // A problem in one cell shows the cell at once; a problem in many cells shows them after a click.
    for (const fold of await problem.getByText('Các ô', { exact: true }).all()) await fold.click()
    await expect(problem.getByText(/dòng \d+/).first()).toBeVisible()
  }
  await expect(row(page, 8).locator('[aria-invalid="true"]')).not.toHaveCount(0)
})

test('a cell is corrected in place and its row is judged again', async ({ page, demo }) => {
  const club = await foundClub(demo.admin)
  await upload(page, demo, club.members, 'danh-sach-co-loi.xlsx')
  const refused = page.locator('[data-filter="refused"] b')
  const before = Number(await refused.innerText())
  await typeInto(page, cellOf(page, 8, 'birth'), '28/02/1950')
  await expect(row(page, 8)).toHaveAttribute('data-verdict', 'new')
  await expect(refused).toHaveText(String(before - 1))
  await page.reload()
  await expect(row(page, 8)).toHaveAttribute('data-verdict', 'new')
  await expect(row(page, 8)).toContainText('28/02/1950')
})

test('a block of Excel is pasted from a cell on by keyboard alone, each cell judged as typed, and taken back', async ({
  page,
  demo,
}) => {
  const club = await foundClub(demo.admin)
  await upload(page, demo, club.members, 'danh-sach-co-loi.xlsx')
  const name = cellOf(page, 8, 'fullName')
  const birth = cellOf(page, 8, 'birth')
  const texts = () => page.locator('[data-row] [data-field="fullName"]').allInnerTexts()
  const before = await texts()
  await cellOf(page, 7, 'fullName').click()
  await page.keyboard.press('ArrowDown')
  await expect(name).toBeFocused()
  // The pasted block has a name with a line end, which Excel therefore quotes, and an impossible year in the
  // row below.
  await paste(page, '"Bùi Thị\nNgần"\tNữ\t1951\r\nHà Văn Chính\tNam\t2099\r\n')
  await expect(name).toHaveText('Bùi Thị Ngần')
  await expect(birth).toHaveText('1951')
  await expect(row(page, 8)).toHaveAttribute('data-verdict', 'new')
  await expect(cellOf(page, 9, 'birth')).toHaveAttribute('aria-invalid', 'true')
  await expect(row(page, 9)).toHaveAttribute('data-verdict', 'refused')
  await expect(page.getByText('Đã ghi 6 ô.')).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(page.getByText('Đã trả lại 6 ô như trước.')).toBeVisible()
  await expect.poll(texts).toEqual(before)
  await expect(row(page, 8)).toHaveAttribute('data-verdict', 'refused')
  await page.reload()
  await expect.poll(texts).toEqual(before)
})

test('the sheet is gone through and typed in by keyboard, and Escape leaves a cell as it was', async ({
  page,
  demo,
}) => {
  const club = await foundClub(demo.admin)
  await upload(page, demo, club.members, 'danh-sach-co-loi.xlsx')
  const sheet = page.getByRole('grid', { name: 'Từng dòng của tệp' })
  await expect(sheet).toHaveAttribute('aria-rowcount', /^\d+$/)
  const name = cellOf(page, 8, 'fullName')
  await name.click()
  const stood = await name.innerText()
  await page.keyboard.type('Xxx')
  await expect(name.getByRole('textbox')).toHaveValue('Xxx')
  await page.keyboard.press('Escape')
  await expect(name).toHaveText(stood)
  await expect(name).toBeFocused()

  // Typing a letter starts editing; Tab stores the text and goes to the next cell, where typing starts
  // editing again.
  await page.keyboard.type('Bùi Văn Ểu')
  await page.keyboard.press('Tab')
  await expect(name).toHaveText('Bùi Văn Ểu')
  await page.keyboard.press('Shift+Tab')
  await expect(sheet.locator(':focus')).toHaveCount(0)
  await name.focus()
  await page.keyboard.press('Control+End')
  await expect(sheet.locator('[data-row]:last-child [data-field="notes"]')).toBeFocused()
  await page.keyboard.press('Control+Home')
  await expect(sheet.getByRole('gridcell').first()).toBeFocused()
  // This cell can only be read, so F2 does not open it.
  await page.keyboard.press('F2')
  await expect(sheet.getByRole('textbox')).toHaveCount(0)
})

test('what the file leaves open is asked once, and its rows are judged by the answer', async ({
  page,
  demo,
}) => {
  const club = await foundClub(demo.admin)
  await upload(page, demo, club.members, 'danh-sach-co-loi.xlsx')
  const question = page.locator('[data-question="shortYear"]')
  await expect(question).toContainText('“48” → 1948')
  await expect(row(page, 7)).toContainText('còn chờ trả lời')
  await question.getByRole('button', { name: 'Đúng' }).click()
  await expect(question.getByText('Đã trả lời: Đúng')).toBeVisible()
  await expect(row(page, 7)).not.toContainText('còn chờ trả lời')
  await question.getByRole('button', { name: 'Bỏ câu trả lời' }).click()
  await expect(row(page, 7)).toContainText('còn chờ trả lời')
})

test('refused rows are left out by choice only; the whole import can be undone', async ({ page, demo }) => {
  const club = await foundClub(demo.admin)
  await upload(page, demo, club.members, 'danh-sach-co-loi.xlsx')
  const commit = page.getByRole('button', { name: /^Ghi \d+ người vào danh sách$/ })
  const people = Number((await commit.innerText()).match(/\d+/)?.[0])
  await commit.click()
  await expect(page.getByRole('alert').filter({ hasText: 'Chưa thực hiện được' })).toBeFocused()
  await page.getByLabel(/^Bỏ qua \d+ dòng bị từ chối/).check()
  await commit.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã ghi vào danh sách')

  await page.getByRole('link', { name: 'Về trang câu lạc bộ' }).click()
  await expect(page.locator('[data-member]')).toHaveCount(people)
  await page
    .getByRole('region', { name: 'Các lần nhập' })
    .getByRole('button', { name: /^Hoàn tác/ })
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác lần nhập này' }).click()
  await expect(page.getByText('Đã hoàn tác lần nhập.')).toBeVisible()
  await expect(page.getByText('Câu lạc bộ chưa có danh sách thành viên.')).toBeVisible()
})

test('the same list again changes nothing', async ({ page, demo }) => {
  const club = await foundClub(demo.admin)
  const fileName = 'danh-sach-hai-cot-nam-nu.xlsx'
  await upload(page, demo, club.members, fileName)
  const skip = page.getByLabel(/^Bỏ qua \d+ dòng bị từ chối/)
  await skip.check()
  await page.getByRole('button', { name: /^Ghi \d+ người vào danh sách$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã ghi vào danh sách')
  await upload(page, demo, club.members, fileName)
  await expect(page.locator('[data-filter="new"] b')).toHaveText('0')
  await expect(page.locator('[data-filter="update"] b')).toHaveText('0')
  // One person of the list is refused as before, so the page does not say that all of them are already there.
  await expect(page.getByText('Không có ai để ghi')).toBeVisible()
})

test('an import whose members were edited since says why it cannot be undone', async ({ page, demo }) => {
  const club = await foundClub(demo.admin)
  await upload(page, demo, club.members, 'danh-sach-da-phuc-xom-son-phu.xlsx')
  await page.getByRole('button', { name: /^Ghi \d+ người vào danh sách$/ }).click()
  await page.getByRole('link', { name: 'Về trang câu lạc bộ' }).click()
  await page
    .getByRole('button', { name: /^Sửa (?!nhiều)/ })
    .first()
    .click()
  await page.getByLabel('Thôn, xóm').fill('Lanh')
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click()
  await expect(page.getByRole('region', { name: 'Các lần nhập' })).toContainText('Không hoàn tác được nữa')
})

test('a draft that was recorded in another window says so', async ({ page, context, demo }) => {
  const club = await foundClub(demo.admin)
  await upload(page, demo, club.members, 'danh-sach-da-phuc-xom-son-phu.xlsx')
  const commit = { name: /^Ghi \d+ người vào danh sách$/ }
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByRole('button', commit).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Đã ghi vào danh sách')
  await page.getByRole('button', commit).click()
  await expect(page.getByRole('alert')).toContainText('đã được ghi hoặc đã bỏ ở một cửa sổ khác')
})

test('a draft can be thrown away, and nothing was written', async ({ page, demo }) => {
  const club = await foundClub(demo.admin)
  await upload(page, demo, club.members, 'danh-sach-co-loi.xlsx')
  await page.getByRole('button', { name: 'Bỏ danh sách đang soạn' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(club.name)
  await expect(page.getByText('Câu lạc bộ chưa có danh sách thành viên.')).toBeVisible()
})

for (const { what, name, bytes, says } of [
  { what: 'a PDF that is called .xlsx', name: 'danh-sach.xlsx', bytes: '%PDF-1.7\n%âãÏÓ\n', says: /PDF/ },
  { what: 'an empty file', name: 'rong.xlsx', bytes: '', says: /trống|rỗng/ },
  {
    what: 'an old .xls',
    name: 'cu.xls',
    bytes: '\u{d0}\u{cf}\u{11}\u{e0}\u{a1}\u{b1}\u{1a}\u{e1}',
    says: /\.xlsx/,
  },
])
  test(`${what} is refused in words that say what to do`, async ({ page, demo }) => {
    const club = await foundClub(demo.admin)
    await page.goto(club.members)
    await page
      .getByLabel('Chọn tệp')
      .setInputFiles({ name, mimeType: xlsx, buffer: Buffer.from(bytes, 'latin1') })
    const refusal = page.getByRole('alert').filter({ hasText: name })
    await expect(refusal).toContainText(says)
    await expect(refusal).not.toContainText(/error|undefined|null/i)
    await expect(page.getByText('Chọn tệp')).toBeVisible()
  })

test('an upload that never arrives can be sent again', async ({ page, demo }) => {
  const club = await foundClub(demo.admin)
  await page.goto(club.members)
  await page.route('**/api/rosters*', (route) => route.abort())
  await page.getByLabel('Chọn tệp').setInputFiles({
    name: 'danh-sach-co-loi.xlsx',
    mimeType: xlsx,
    buffer: readFileSync(join(demo.server.folder, 'rosters', 'danh-sach-co-loi.xlsx')),
  })
  await expect(page.getByText('Chưa gửi được tệp')).toBeVisible()
  await page.unroute('**/api/rosters*')
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await expect(page.getByText('Đây là bản xem trước')).toBeVisible()
})
