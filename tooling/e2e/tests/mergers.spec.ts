import AxeBuilder from '@axe-core/playwright'
import { birthSchema } from '@lienthehe/domain/schema'
import { admit, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { sidewaysScroll } from './layout.ts'

/** The folder for pictures that only people look at; no machine compares them. */
const pictures = process.env['PICTURES']

test('a club is merged into another, and its members with it', async ({ page, demo: { admin } }) => {
  const [club, into] = [await foundClub(admin), await foundClub(admin)]
  const twin = { fullName: 'Bùi Thị Ấm', birth: birthSchema.parse('1950') }
  await admit(admin, club.id, twin)
  await admit(admin, club.id, { fullName: 'Hà Văn Mừng' })
  await admit(admin, into.id, twin)
  await page.goto(club.path)
  await page.getByRole('button', { name: 'Đổi trạng thái' }).click()
  const dialog = page.getByRole('dialog')
  const save = dialog.getByRole('button', { name: 'Ghi thay đổi' })

  await test.step('into which club is asked, and what is missing said beside its field', async () => {
    await dialog.getByLabel('Thay đổi').selectOption({ label: 'Sáp nhập vào câu lạc bộ khác' })
    await dialog.getByLabel('Lý do').fill('Sáp nhập xóm theo Nghị quyết 12')
    await save.click()
    await expect(dialog.getByRole('alert')).toContainText('Sáp nhập vào câu lạc bộ: Chưa điền.')
  })

  await test.step('who may be in both is settled by a person', async () => {
    await dialog.getByLabel('Sáp nhập vào câu lạc bộ').fill(into.name)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(dialog).toContainText('2 thành viên sẽ thuộc câu lạc bộ đó')
    await dialog.getByLabel('Số thành viên được chuyển').fill('3')
    await save.click()
    await expect(dialog.getByRole('alert')).toContainText('Không đúng số thành viên hiện có')
    await dialog.getByLabel('Số thành viên được chuyển').fill('2')
    await save.click()
    await expect(dialog.getByRole('alert')).toContainText('Có 1 người có thể là thành viên của cả hai')
    await dialog.getByLabel('Bùi Thị Ấm (1950)').selectOption({ label: 'Cùng một người' })
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      if (pictures !== undefined) await page.screenshot({ path: `${pictures}/merger-${width}.png` })
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
      expect(await sidewaysScroll(page)).toEqual([])
    }
    await page.setViewportSize({ width: 1440, height: 900 })
    await save.click()
  })

  await test.step('the ended club names the other one and offers nothing that it would refuse', async () => {
    await expect(page.locator('.lede')).toContainText(`Đã sáp nhập Thành viên chuyển sang ${into.name}`)
    await expect(page.getByRole('button', { name: 'Đổi trạng thái' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Thêm thành viên' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: /^Ghi người giữ/ })).toHaveCount(0)
  })

  await test.step('the life of the club is told up to its end', async () => {
    await page.getByRole('link', { name: 'Lịch sử thay đổi' }).click()
    const life = page.getByRole('region', { name: 'Quá trình của câu lạc bộ' })
    await expect(life.getByRole('listitem')).toHaveText([
      '20/05/2021Thành lập',
      /Sáp nhập vào câu lạc bộ khác: Sáp nhập xóm theo Nghị quyết 12$/,
    ])
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    await page.goBack()
  })

  await test.step('the other one has everybody, nobody twice', async () => {
    await page.getByRole('link', { name: into.name }).click()
    // Before this heading is shown, the tabs are still those of the ended club.
    await expect(page.getByRole('heading', { name: into.name, level: 1 })).toBeVisible()
    await page.getByRole('link', { name: 'Thành viên', exact: true }).click()
    const members = page.getByRole('region', { name: 'Thành viên' })
    await expect(members).toContainText('Hà Văn Mừng')
    await expect(members.locator('tbody tr')).toHaveCount(2)
  })
})
