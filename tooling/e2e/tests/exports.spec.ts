import { readFile } from 'node:fs/promises'
import { foundClub } from './clubs.ts'
import { fileNameOf } from './file-name.ts'
import { expect, test } from './fixture.ts'

test('the members of a club come as a file for Excel, which changes nothing when it is sent back', async ({
  page,
  samples,
}) => {
  await page.goto(samples.members)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Xuất dữ liệu: Thành viên (.xlsx)' }).click(),
  ])
  expect(await fileNameOf(page, download)).toMatch(/^Thành viên .+ \d{4}-\d{2}-\d{2}\.xlsx$/)
  const file = await download.path()
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK')
  await page
    .getByLabel('Chọn tệp')
    .first()
    .setInputFiles({ name: 'Thành viên.xlsx', mimeType: '', buffer: await readFile(file) })
  await expect(page.getByText('Đây là bản xem trước')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Ghi \d+ người/ })).toHaveCount(0)
})

test('the list of clubs comes as it is narrowed', async ({ page }) => {
  await page.goto('/cau-lac-bo?tim=da%20bac')
  const link = page.getByRole('link', { name: 'Xuất dữ liệu: Câu lạc bộ (.xlsx)' })
  expect(await link.getAttribute('href')).toContain('da%20bac'.replace('%20', '+'))
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(await fileNameOf(page, download)).toMatch(/^Danh sách câu lạc bộ \d{4}-\d{2}-\d{2}\.xlsx$/)
})

test('the board and home care of a club, and the plans of the units, come as files as well', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  const lists = [
    ['Ban chủ nhiệm', club.board],
    ['Chăm sóc tại nhà', `${club.path}?xem=cham-soc`],
  ] as const
  for (const [list, path] of lists) {
    await page.goto(path)
    const heading = page.getByRole('heading', { name: list, exact: true })
    const section = page.locator('section').filter({ has: heading })
    await expect(section.getByRole('button', { name: 'In biểu' })).toBeVisible()
    const link = section.getByRole('link', { name: `Xuất dữ liệu: ${list} (.xlsx)` })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(await fileNameOf(page, download)).toBe(
      `${list} ${club.name} ${await link.getAttribute('href').then(dayIn)}.xlsx`,
    )
  }
  await page.goto('/ke-hoach-dia-phuong')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Xuất dữ liệu/ }).click(),
  ])
  expect(await fileNameOf(page, download)).toMatch(/^Kế hoạch địa phương \d{4}-\d{2}-\d{2}\.xlsx$/)
})

function dayIn(address: string | null): string {
  return new URLSearchParams(address?.split('?')[1]).get('asOf') ?? ''
}
