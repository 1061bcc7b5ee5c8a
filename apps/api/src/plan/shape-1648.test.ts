import { hoaBinh146, isoDate } from '@lienthehe/domain'
import { planInShapeOf1648 } from '@lienthehe/domain/plan'
import { unitsOn } from '@lienthehe/domain/units'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillTwoProvinces, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())

test('a plan in the shape of 1648/QĐ-TTg is issued, and each of its targets is judged from the register', async () => {
  const instance = await openCopy(template, 'shape')
  try {
    const { all: units, successions } = instance.services.units
    const mountain = unitsOn(units, 'commune', isoDate('2026-01-01'))
      .filter(({ type }) => type === 'commune')
      .map(({ key }) => key)
    const shape = planInShapeOf1648(hoaBinh146, { units, successions }, { mountain, villages: 1_482 })
    const text = JSON.stringify({ ...shape, number: '9/KH-UBND', title: nameOf('Kế hoạch 2026–2030') })
    const { id } = await (await instance.as(admin)).plan.adopt({
      ...{ key: uuidOf('shape'), text, validFrom: null },
      paper: { number: null, issuedOn: isoDate('2025-11-10') },
    })
    instance.clock.now = new Date('2026-03-10T03:00:00Z')
    const { plan, duties, papers } = await instance.as(admin)
    const { assessment } = await plan.overview({ plan: id, asOf: null })
    const standings = assessment.targets.map(({ target, status }) => `${target} ${status}`)
    expect(standings).toHaveLength(7)
    expect(standings).toContain('clubs.new unmet')
    expect(standings.filter((standing) => standing.startsWith('communes.'))).toHaveLength(2)
    expect((await duties.list({ plan: id, unit: null })).plan.id).toBe(id)
    expect((await papers.list({ plan: id })).papers).toMatchObject([{ number: '9/KH-UBND', kind: 'plan' }])
  } finally {
    await instance.close()
  }
})

const nameOf = (vi: string) => ({ vi, en: vi })
