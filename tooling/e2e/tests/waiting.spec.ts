import AxeBuilder from '@axe-core/playwright'
import { unitKey } from '@lienthehe/domain/units'
import { admit, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { sidewaysScroll } from './layout.ts'
import { newUser } from './people.ts'

const tanPheo = unitKey('04849@2020-01-01')
const tanPheoToday = unitKey('04849@2025-07-01')
const rowOf = (kind: string) => `[data-waiting="${kind}"]`

test('an officer begins at what waits in her commune, and each thing leads to where it is done', async ({
  demo: { admin, url },
  browser,
}) => {
  // The clubs are in a commune where no other test founds any, because the screen names only a few clubs.
  const club = await foundClub(admin, { commune: tanPheo })
  const small = await foundClub(admin, { commune: tanPheo })
  await admit(admin, small.id)
  const elsewhere = await foundClub(admin, { commune: unitKey('04957@2020-01-01'), village: 'Lanh' })
  const officer = await newUser(url, admin, [
    { role: 'officer', scope: { kind: 'unit', unit: tanPheoToday } },
  ])
  const context = await browser.newContext({ baseURL: url, storageState: officer.state })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page).toHaveURL('/viec-hom-nay')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ việc đang chờ hôm nay$/)
  await expect(page.locator(rowOf('withoutMembers'))).toContainText(club.name)
  await expect(page.locator('main')).not.toContainText(elsewhere.name)

  await page
    .locator(rowOf('below'))
    .getByRole('link', { name: /^Xem cả danh sách/ })
    .click()
  await expect(page.getByRole('row', { name: new RegExp(small.name) })).toBeVisible()
  await page.getByRole('link', { name: 'Việc hôm nay' }).click()
  await page.locator(rowOf('withoutMembers')).getByRole('link', { name: club.name }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(club.name)

  // Work that is done is no longer on the list of waiting work.
  await admit(admin, club.id)
  await page.getByRole('link', { name: 'Việc hôm nay' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/việc đang chờ/)
  await expect(page.locator('main')).not.toContainText(`chưa có ai trong danh sách\n${club.name}`)
  await expect(page.locator(rowOf('withoutMembers')).getByRole('link', { name: club.name })).toHaveCount(0)
  await context.close()
})

test('a list that was sent and not written is found again from there', async ({ page, demo: { admin } }) => {
  const club = await foundClub(admin)
  await page.goto(club.members)
  const roster = {
    name: 'ho-so-dang-soan.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Họ và tên,Năm sinh\nBùi Thị Ấm,1950\n'),
  }
  await page.locator('input[type="file"]').first().setInputFiles(roster)
  await expect(page).toHaveURL(/\/nhap\//)
  const draft = page.url()
  await page.goto('/viec-hom-nay')
  await page.locator(rowOf('drafts')).getByRole('link', { name: club.name }).click()
  await expect(page).toHaveURL(draft)

  // The draft can also be found on the page of the club, below its members.
  await page.goto(club.members)
  await page.getByRole('link', { name: 'Nhập từ tệp Excel' }).click()
  await expect(page.getByRole('heading', { name: 'Nhập danh sách' })).toBeInViewport()
  await page.getByRole('region', { name: 'Các lần nhập' }).getByRole('link', { name: roster.name }).click()
  await expect(page).toHaveURL(draft)
})

test('the screen is good at a desk, on a phone, and in the dark', async ({ page }) => {
  for (const width of [1440, 390])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await page.goto('/viec-hom-nay')
      await expect(page.locator('[data-waiting]').first()).toBeVisible()
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
      expect(await sidewaysScroll(page)).toEqual([])
      const folder = process.env['PICTURES']
      if (folder !== undefined)
        await page.screenshot({ path: `${folder}/waiting-${width}-${colorScheme}.png`, fullPage: true })
    }
})
