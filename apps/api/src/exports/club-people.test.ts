import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { boardTermDraft } from '../testing/drafts/board-term-draft.ts'
import { homeCareDraft } from '../testing/drafts/home-care-draft.ts'
import { unitPlanDraft } from '../testing/drafts/unit-plan-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openInstance } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { coversTarget, type Person, people, target } from '../testing/people.ts'
import { hashOfPassword, type Served, serveInstance } from '../testing/served.ts'
import { clubIdOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const club = clubIdOf(target)
let instance: Instance
let served: Served

beforeAll(async () => {
  const path = `${folder.path}/exports.db`
  await fillTwoProvinces(path, await hashOfPassword())
  instance = await openInstance(path)
  served = serveInstance(instance)
  const { boards, homeCare, unitPlans } = await instance.as(admin)
  await boards.elect({ key: uuidOf('elect'), club, draft: boardTermDraft, end: null })
  await homeCare.begin({ key: uuidOf('begin'), club, draft: homeCareDraft })
  await unitPlans.record({ key: uuidOf('record'), draft: unitPlanDraft({ number: '86/KH-UBND' }) })
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

async function ask(path: string, { userName }: Pick<Person, 'userName'>) {
  return served.get(path, { cookie: await served.signIn(userName) })
}

async function rowsFor(path: string) {
  const answer = await ask(path, { userName: admin })
  return (await readXlsx(new Uint8Array(await answer.arrayBuffer()))).sheets[0]?.rows ?? []
}

const lists = [
  { what: 'the board', path: `/api/exports/board/${club}` },
  { what: 'home care', path: `/api/exports/home-care/${club}` },
]

describe.each(lists)('$what of a club', ({ path }) => {
  test('comes as a file for whoever reads its people, and for nobody else', async () => {
    for (const person of people.filter(({ disabled }) => !disabled)) {
      const mayRead = person.role !== null && person.role !== 'viewer'
      const expected = coversTarget(person) ? (mayRead ? 200 : 403) : 404
      expect({ who: person.userName, is: (await ask(path, person)).status }).toEqual({
        who: person.userName,
        is: expected,
      })
    }
    expect((await served.get(path)).status).toBe(401)
  })

  test('of a day before anything was recorded has its headings alone', async () => {
    expect((await rowsFor(`${path}?asOf=2016-01-01`)).length).toBeLessThan((await rowsFor(path)).length)
  })
})

test('the board has each term with real days', async () => {
  const rows = await rowsFor(`/api/exports/board/${club}`)
  expect(rows.at(-1)).toEqual([
    1,
    'Chủ nhiệm',
    boardTermDraft.fullName,
    'không',
    expect.any(Date),
    null,
    null,
  ])
})

test('home care has a line for each volunteer, with the visits as a number', async () => {
  const last = (await rowsFor(`/api/exports/home-care/${club}`)).at(-1)
  expect(last?.[1]).toBe(homeCareDraft.fullName)
  expect(last?.[7]).toBe(homeCareDraft.volunteers.at(-1)?.visitsPerMonth)
})

describe('the plans of units', () => {
  test('come with their numbers and the clubs of each year', async () => {
    const rows = await rowsFor('/api/exports/unit-plans')
    expect(rows.flat()).toContain('86/KH-UBND')
  })

  test('are for whoever sees their list', async () => {
    for (const person of people.filter(({ disabled }) => !disabled)) {
      const is = (await ask('/api/exports/unit-plans', person)).status
      const maySee = person.role !== null && person.role !== 'clubBoard'
      expect({ who: person.userName, is }).toEqual({ who: person.userName, is: maySee ? 200 : 403 })
    }
  })
})
