import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isoDate } from '@lienthehe/domain'
import {
  inventedCommune,
  inventedPlan,
  inventedUnits,
} from '../../../apps/api/src/testing/invented-province.ts'
import { startServer } from '../server.ts'
import { admit, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'
import { firstAdmin, type Person } from './people.ts'

/** Makes a folder with the province's units and its one plan, as an operator does. */
function provinceIn(folder: string): string {
  mkdirSync(join(folder, 'plans'), { recursive: true })
  writeFileSync(join(folder, 'units.json'), JSON.stringify(inventedUnits))
  writeFileSync(join(folder, 'plans', 'thi-du.json'), JSON.stringify(inventedPlan))
  return folder
}

async function foundSome(admin: Person) {
  const inCommune = (index: number) =>
    foundClub(admin, {
      name: `CLB ${inventedCommune(index).name}`,
      commune: inventedCommune(index).key,
      village: null,
      establishedOn: isoDate('2026-05-19'),
      foundingMoney: { source: 'commune', name: null },
    })
  const [first] = [await inCommune(0), await inCommune(1), await inCommune(2)]
  for (let person = 1; person <= 3; person += 1)
    await admit(admin, first.id, { fullName: `Hà Thị Thí ${person}`, joinedOn: isoDate('2026-05-20') })
  return first
}

test('a province without districts, with a plan of its own, is run from its folder: no screen speaks of districts', async ({
  page,
  context,
}, { outputDir }) => {
  // The test starts its own server and looks at four screens in two widths.
  test.slow()
  await using server = await startServer({ env: { PROVINCE_FOLDER: provinceIn(outputDir) } })
  const admin = await firstAdmin(server)
  await context.addCookies(admin.state.cookies)
  const club = await foundSome(admin)

  await test.step('the overview counts communes, and says why three targets ask nothing here', async () => {
    await page.goto(server.url)
    await expect(page.getByText(`Kế hoạch ${inventedPlan.number}`)).toBeVisible()
    for (const target of ['clubs.newPerDistrict', 'districts.localFounding', 'districts.planned'])
      await expect(page.locator(`[data-target="${target}"]`)).toHaveAttribute('data-course', 'notAsked')
    await expect(page.locator('[data-target="coverage.communes"]')).toContainText('3')
    await expect(page.locator('[data-district]')).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Xem kế hoạch từng địa phương' })).toHaveCount(0)
    await expectGood(page, 'invented-overview')
  })

  await test.step('the list filters by commune', async () => {
    await page.goto(`${server.url}/cau-lac-bo`)
    await expect(page.locator('[data-club]')).toHaveCount(3)
    await expectGood(page, 'invented-list')
  })

  await test.step('a club stands in its commune, below the province', async () => {
    await page.goto(`${server.url}${club.members}`)
    await expect(page.locator('[data-member]')).toHaveCount(3)
    await expect(page.locator('main')).not.toContainText('huyện')
    await expectGood(page, 'invented-club')
  })

  await test.step('no unit owes a plan', async () => {
    await page.goto(`${server.url}/ke-hoach-dia-phuong`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectGood(page, 'invented-unit-plans')
  })

  await test.step('a club is founded in a commune that is found by its name without diacritics', async () => {
    await page.goto(`${server.url}/cau-lac-bo/moi`)
    await page.getByLabel('Tên câu lạc bộ').fill(`CLB ${randomUUID().slice(0, 6)}`)
    await page.getByLabel(/^Xã/).fill('lung van')
    await expect(page.getByRole('option', { name: /Lũng Vân/ })).toBeVisible()
  })
})
