import { isProved } from '@lienthehe/domain/oversight'
import { homes } from '../plan-walk/homes.ts'
import { expect, test } from './fixture.ts'
import { expectLoaded } from './screens.ts'

/** The folder for a picture of each place; no machine compares them. */
const pictures = process.env['PICTURES']

test('each dash of sections II to V is done on a screen that has something to show in the demonstration', async ({
  page,
}) => {
  test.slow()
  for (const [place, { dash, done, address, shows }] of homes.entries())
    await test.step(`${dash}: ${done.vi}`, async () => {
      await page.goto(address)
      await expectLoaded(page)
      const shown = page.locator(shows).first()
      await expect(shown).toBeVisible()
      if (pictures === undefined) return
      const name = `${String(place + 1).padStart(2, '0')}-${dash.replace(':', '-')}`
      await shown.evaluate((element) => element.scrollIntoView({ block: 'center' }))
      await page.screenshot({ path: `${pictures}/${name}.png` })
    })
})

test('V: what the demonstration has on record shows every duty but what comes at the end and the districts’ own plans', async ({
  demo: { admin },
}) => {
  const { duties: ofProvince, units } = await admin.api.duties.list.query({ plan: null, unit: null })
  const districts = await Promise.all(
    units
      .filter(({ type }) => type !== 'province')
      .map(({ key }) => admin.api.duties.list.query({ plan: null, unit: key })),
  )
  const rows = [...ofProvince, ...districts.flatMap(({ duties }) => duties)]
  const shown = new Set(
    rows.flatMap(({ obligation, standings }) => (standings.some(isProved) ? [obligation.id] : [])),
  )
  const left = new Set(rows.map(({ obligation }) => obligation.id).filter((id) => !shown.has(id)))
  expect([...left]).toEqual([
    'association.finalReview',
    'districtCommittees.plan',
    'districtCommittees.finalReview',
  ])
})
