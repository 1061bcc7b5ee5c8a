import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { birth } from '@lienthehe/domain/members'
import { admit, caoSonToday, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { sidewaysScroll } from './layout.ts'
import { newUser } from './people.ts'

/** A name that nobody else has, made of letters only. */
function newName(): string {
  const letters = randomUUID().replaceAll('-', '').slice(0, 10)
  return `Xa Thị ${letters.replace(/\d/g, (digit) => String.fromCharCode(107 + Number(digit)))}`
}

test('an officer joins two entries of one person and takes it back, or says that they are two people', async ({
  demo: { admin, url },
  browser,
}) => {
  const [first, second] = [await foundClub(admin), await foundClub(admin)]
  const fullName = newName()
  for (const club of [first, second]) await admit(admin, club.id, { fullName, birth: birth('1951') })
  const officer = await newUser(url, admin, [{ role: 'officer', scope: { kind: 'unit', unit: caoSonToday } }])
  const context = await browser.newContext({ baseURL: url, storageState: officer.state })
  const page = await context.newPage()
  const waiting = page.locator('[data-waiting="duplicates"]')
  const pair = page.locator('[data-pair]').filter({ hasText: fullName })

  await test.step('they are among what waits in her commune', async () => {
    await page.goto('/viec-hom-nay')
    await waiting.getByRole('link', { name: /^Xem cả danh sách/ }).click()
    for (const { name } of [first, second])
      await expect(pair.getByRole('columnheader', { name })).toBeVisible()
  })

  await test.step('which entry stays is asked, and never preset', async () => {
    await pair.getByRole('button', { name: `Là cùng một người: ${fullName}` }).click()
    await page.getByRole('button', { name: 'Nhập hai bản ghi' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await page.getByRole('radio', { name: new RegExp(first.name) }).check()
    await page.getByRole('radio', { name: /^Đã chuyển sang/ }).check()
    await page.getByRole('button', { name: 'Nhập hai bản ghi' }).click()
    await expect(page.getByText(`người này ở ${first.name}`)).toBeVisible()
    await expect(pair).toHaveCount(0)
  })

  await test.step('the other club’s list has one person less, and its history says why', async () => {
    await page.goto(`${second.path}?xem=lich-su`)
    await expect(page.getByRole('rowheader', { name: /^Nhập hai bản ghi của một người/ })).toBeVisible()
  })

  await test.step('it can be taken back later, and then they are two people', async () => {
    await page.goto('/nghi-trung')
    await page.getByRole('button', { name: `Hoàn tác quyết định về ${fullName}` }).click()
    await pair.getByRole('button', { name: `Là hai người khác nhau: ${fullName}` }).click()
    await expect(pair).toHaveCount(0)
    await expect(
      page.getByRole('row', { name: new RegExp(`${fullName}.*Hai người khác nhau`) }),
    ).toBeVisible()
  })
  await context.close()
})

test('the list of pairs is good at a desk, on a phone, and in the dark', async ({
  page,
  demo: { admin },
}) => {
  const fullName = newName()
  for (const known of [{ phone: '0912 345 678', village: 'Sơn Phú' }, { village: 'Sơn Lập' }])
    await admit(admin, (await foundClub(admin)).id, { fullName, birth: birth('1948'), ...known })
  for (const width of [1440, 390])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await page.goto('/nghi-trung')
      await expect(page.locator('[data-pair]').first()).toBeVisible()
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
      expect(await sidewaysScroll(page)).toEqual([])
      const folder = process.env['PICTURES']
      if (folder !== undefined)
        await page.screenshot({ path: `${folder}/duplicates-${width}-${colorScheme}.png` })
    }
})
