import { readFile } from 'node:fs/promises'
import { admit, caoSonToday, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'
import { cellOf, typeInto } from './roster-grid.ts'

const csv = (...rows: readonly string[]) => ({
  name: 'ca-xa.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['CLB,Họ và tên,Giới tính,Năm sinh', ...rows].join('\n')),
})

test('the clubs of a unit are taken in from one file: asked about, corrected, and written together', async ({
  page,
  demo,
}) => {
  const [one, other] = [await foundClub(demo.admin), await foundClub(demo.admin)]
  await page.goto('/cau-lac-bo')
  await page.getByRole('link', { name: 'Nhập danh sách cả xã' }).click()
  await page
    .getByLabel('Chọn tệp')
    .setInputFiles(
      csv(
        `${one.name},Bùi Thị Ngần,Nữ,50`,
        `${other.name},Hà Văn Chính,Nam,1948`,
        `${other.name},Hà Thị Miền,Nữ,31/02/1950`,
        'CLB xóm Chưa Có,Quách Thị Lạ,Nữ,49',
      ),
    )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhập ca-xa.csv')
  const part = (club: { readonly id: string }) => page.locator(`[data-part="${club.id}"]`)
  await expect(part(one)).toBeVisible()
  await expect(part(other)).toBeVisible()

  // The file names a club that does not exist, so there is a question; its row then belongs to the chosen
  // club.
  await page.getByLabel('“CLB xóm Chưa Có”').selectOption({ label: `${one.name}, Cao Sơn` })
  const question = page.locator('[data-question="shortYear"]')
  await expect(question).toContainText('2 dòng')
  await question.getByRole('button', { name: 'Đúng' }).click()
  await expect(question.getByText('Đã trả lời: Đúng')).toBeVisible()

  await part(other).getByRole('link', { name: other.name }).click()
  await typeInto(page, cellOf(page, 4, 'birth'), '28/02/1950')
  await expect(page.locator('[data-row="4"]')).toHaveAttribute('data-verdict', 'new')
  await page.getByRole('link', { name: /^Cả tệp/ }).click()

  await page.getByRole('button', { name: 'Ghi 4 người vào 2 câu lạc bộ' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã ghi vào danh sách')
  await page.getByRole('link', { name: one.name }).click()
  await expect(page.locator('[data-member]')).toHaveCount(2)
})

test('the members of every club of a unit are taken out in one file, which comes back as nothing to change', async ({
  page,
  demo,
}) => {
  const [one, other] = [await foundClub(demo.admin), await foundClub(demo.admin)]
  await admit(demo.admin, one.id, { fullName: 'Bùi Thị Hoa' })
  await admit(demo.admin, one.id, { fullName: 'Bùi Thị Hòa' })
  await admit(demo.admin, other.id, { fullName: 'Bùi Thị Hoa' })
  await page.goto(`/nhap-danh-sach?${new URLSearchParams({ donVi: caoSonToday })}`)
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tải danh sách hiện có để sửa' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^Thành viên các câu lạc bộ .*\.xlsx$/)
  await page.getByLabel('Chọn tệp').setInputFiles({
    name: 'ca-xa.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await readFile(await download.path()),
  })
  // The file also has the clubs of other tests, which are changing meanwhile, so only these two are checked.
  for (const [club, people] of [
    [one, 2],
    [other, 1],
  ] as const) {
    await page.locator(`[data-part="${club.id}"]`).getByRole('link', { name: club.name }).click()
    await expect(page.locator('[data-verdict="unchanged"]')).toHaveCount(people)
    await expect(page.locator('[data-verdict]')).toHaveCount(people)
    await page.getByRole('link', { name: /^Cả tệp/ }).click()
  }
  await expectGood(page, 'unit-members')
  await page.getByRole('button', { name: 'Bỏ danh sách đang soạn' }).click()
})

test('a column that nobody knows is read as somebody says, in the next list too, until that is forgotten', async ({
  page,
  demo,
}) => {
  const club = await foundClub(demo.admin)
  const heading = `Liên lạc ${club.name}`
  const send = async (person: string) => {
    await page.goto('/nhap-danh-sach')
    await page.getByLabel('Chọn tệp').setInputFiles({
      ...csv(),
      buffer: Buffer.from(`CLB,Họ và tên,Năm sinh,${heading}\n${club.name},${person},1950,0355000150`),
    })
    await expect(page.locator(`[data-part="${club.id}"]`)).toBeVisible()
  }
  await send('Bùi Thị Ngần')
  await page.getByLabel(`D “${heading}”`).selectOption('Điện thoại')
  await expect(page.locator('.column-map')).toContainText('→ Điện thoại')
  await page.getByRole('button', { name: 'Ghi 1 người vào 1 câu lạc bộ' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã ghi vào danh sách')
  await send('Hà Văn Chính')
  await expect(page.locator('.column-map')).toContainText('→ Điện thoại')
  await page.getByRole('button', { name: 'Bỏ danh sách đang soạn' }).click()
  await page.getByRole('button', { name: `Quên “${heading}”` }).click()
  await expect(page.getByRole('button', { name: `Quên “${heading}”` })).toHaveCount(0)
})

test('a file of a unit that was left half done is found again, and can be thrown away', async ({
  page,
  demo,
}) => {
  const club = await foundClub(demo.admin)
  await page.goto('/nhap-danh-sach')
  await page.getByLabel('Chọn tệp').setInputFiles(csv(`${club.name},Bùi Thị Ngần,Nữ,1950`))
  await expect(page.locator(`[data-part="${club.id}"]`)).toBeVisible()
  const address = page.url()
  await page.goto('/nhap-danh-sach')
  await page
    .getByRole('region', { name: /đang soạn/ })
    .getByRole('link')
    .first()
    .click()
  await expect(page).toHaveURL(address)
  await page.getByRole('button', { name: 'Bỏ danh sách đang soạn' }).click()
  await expect(page.getByText('Không có danh sách nào đang chờ.')).toBeVisible()
})
