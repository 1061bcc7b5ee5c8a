import { admit, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'

test('a club is divided into subgroups: formed, filled, searched by, renamed and dissolved', async ({
  page,
  demo,
}) => {
  const club = await foundClub(demo.admin)
  for (const fullName of ['Bùi Thị Hoa', 'Quách Văn Tâm', 'Hà Thị Miền'])
    await admit(demo.admin, club.id, { fullName })
  await page.goto(club.members)
  const subgroups = page.getByRole('region', { name: 'Tổ, nhóm' })
  const row = (name: string) => subgroups.locator(`[data-subgroup="${name}"]`)
  const dialog = page.getByRole('dialog')

  await subgroups.getByRole('button', { name: 'Thêm tổ, nhóm' }).click()
  await dialog.getByLabel('Tên tổ, nhóm').fill('Nhóm kinh tế')
  await dialog.getByLabel('Tổ trưởng, nhóm trưởng').selectOption('Bùi Thị Hoa')
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(row('Nhóm kinh tế')).toContainText('Bùi Thị Hoa')

  await subgroups.getByRole('button', { name: 'Thêm tổ, nhóm' }).click()
  await dialog.getByLabel('Tên tổ, nhóm').fill('NHÓM KINH TẾ')
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(dialog.getByText('Câu lạc bộ đã có tổ, nhóm tên này.').first()).toBeVisible()
  await dialog.getByLabel('Tên tổ, nhóm').fill('Tổ văn nghệ')
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(row('Tổ văn nghệ')).toBeVisible()

  await page.getByRole('button', { name: 'Sửa Quách Văn Tâm' }).click()
  await dialog.getByLabel('Tổ, nhóm').selectOption('Tổ văn nghệ')
  await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click()
  await expect(dialog).toHaveCount(0)
  const people = page.locator('[data-member]')
  await page.getByRole('search').getByLabel('Tổ, nhóm').selectOption('Tổ văn nghệ')
  await expect(people).toHaveCount(1)
  await expect(people).toContainText('Quách Văn Tâm')
  await page.getByRole('search').getByLabel('Tổ, nhóm').selectOption('Không thuộc tổ, nhóm nào')
  await expect(people).toContainText('Hà Thị Miền')
  await page.getByRole('search').getByLabel('Tổ, nhóm').selectOption('Tất cả')

  await row('Tổ văn nghệ').getByRole('button', { name: 'Giải thể Tổ văn nghệ' }).click()
  await expect(page.getByText('Còn 1 người trong tổ, nhóm này.').first()).toBeVisible()
  await row('Tổ văn nghệ').getByRole('button', { name: 'Sửa Tổ văn nghệ' }).click()
  await dialog.getByLabel('Tên tổ, nhóm').fill('Tổ ca múa')
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(row('Tổ ca múa')).toContainText('1')
  await expectGood(page, 'subgroups')

  await page.getByRole('button', { name: 'Sửa nhiều người' }).click()
  await page.getByRole('checkbox', { name: 'Quách Văn Tâm' }).check()
  await page.getByRole('button', { name: 'Sửa chung…' }).click()
  await dialog.getByRole('radio', { name: 'Tổ, nhóm' }).check()
  await dialog.getByRole('combobox', { name: 'Tổ, nhóm' }).selectOption('Không thuộc tổ, nhóm nào')
  await dialog.getByRole('button', { name: 'Lưu thay đổi' }).click()
  await expect(row('Tổ ca múa')).toContainText('0')
  await row('Tổ ca múa').getByRole('button', { name: 'Giải thể Tổ ca múa' }).click()
  await expect(row('Tổ ca múa')).toHaveCount(0)
})

test('a list with a column of subgroups fills them, and who leads one is put on record afterwards', async ({
  page,
  demo,
}) => {
  const club = await foundClub(demo.admin)
  await admit(demo.admin, club.id, { fullName: 'Hà Thị Miền' })
  await page.goto(club.members)
  await page.getByLabel('Chọn tệp').setInputFiles({
    name: 'to-nhom.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Họ và tên,Giới tính,Năm sinh,Tổ/Nhóm\nHà Thị Miền,Nữ,,Nhóm kinh tế\nBùi Thị Hoa,Nữ,1950,NHÓM KINH TẾ',
    ),
  })
  await expect(page.locator('[data-row="2"]')).toHaveAttribute('data-verdict', 'update')
  await expect(page.locator('[data-row="3"]')).toHaveAttribute('data-verdict', 'new')
  await page.getByRole('button', { name: /^Ghi/ }).click()
  await page.goto(club.members)
  const row = page.locator('[data-subgroup="Nhóm kinh tế"]')
  await expect(row).toContainText('2')
  await row.getByRole('button', { name: 'Ghi tổ trưởng của Nhóm kinh tế' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Tổ trưởng, nhóm trưởng').selectOption('Bùi Thị Hoa')
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(row).toContainText('Bùi Thị Hoa')
})
