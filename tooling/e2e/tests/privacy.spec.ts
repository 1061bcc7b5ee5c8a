import AxeBuilder from '@axe-core/playwright'
import { admit, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { sidewaysScroll } from './layout.ts'

test('an officer sees what is held of a member, who can see it and who did, and prints it', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await admit(admin, club.id, { fullName: 'Bùi Thị Lan' })
  await page.goto(`${club.path}?xem=thanh-vien`)
  await page.getByRole('link', { name: /^Quyền của Bùi Thị Lan/ }).click()
  await expect(page.getByRole('heading', { name: 'Bùi Thị Lan' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Ai xem được' })).toBeVisible()
  // The line of the list that was just opened is written within seconds.
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('row', { name: /Danh sách thành viên/ })).toBeVisible({ timeout: 2000 })
  }).toPass()
  const folder = process.env['PICTURES']
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    expect(await sidewaysScroll(page)).toEqual([])
    if (folder !== undefined) await page.screenshot({ path: `${folder}/person-${width}.png`, fullPage: true })
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Cán bộ trao phiếu')).toBeVisible()
  const pdf = await page.pdf({ format: 'A4', ...(folder !== undefined && { path: `${folder}/person.pdf` }) })
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
  expect(pages).toBeGreaterThanOrEqual(1)
  expect(pages).toBeLessThanOrEqual(2)
})
