import { isoDate } from '@lienthehe/domain'
import { type BoardTermDraft, boardHistory, postsHeldOn } from '@lienthehe/domain/boards'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { boardTermDraft } from '../testing/drafts/board-term-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { outcomeOf, refusalOfCall } from '../testing/outcome.ts'
import { target, userIdOf, userNameOf } from '../testing/people.ts'
import { clubIdOf, memberIdOf, uuidOf } from '../testing/two-provinces.ts'
import { readBoardTerms } from './queries.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const club = clubIdOf(target)
const officer = userNameOf('officer', 'district')
let instance: Instance
let copies = 0
let keys = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())
beforeEach(async () => {
  instance = await openCopy(template, `${++copies}`)
})
afterEach(() => instance.close())

const newKey = () => uuidOf(`board ${++keys}`)
const boards = async (name = officer) => (await instance.as(name)).boards

async function elect(said: Partial<BoardTermDraft> = {}) {
  return (await boards()).elect({ key: newKey(), club, draft: { ...boardTermDraft, ...said }, end: null })
}

async function board(asOf: string | null = null, name = officer) {
  return (await boards(name)).get({ club, asOf: asOf === null ? null : isoDate(asOf) })
}

describe('the board of a club', () => {
  test('lacks its three posts until somebody is elected, and from the day before again', async () => {
    expect(await board()).toMatchObject({ held: [], vacant: ['chair', 'accountant', 'treasurer'] })
    await elect()
    expect(await board()).toMatchObject({ held: ['chair'], vacant: ['accountant', 'treasurer'] })
    expect(await board('2023-05-31')).toMatchObject({ vacant: ['chair', 'accountant', 'treasurer'] })
  })

  test('shows who holds a post, and who did before', async () => {
    const { id, version } = await elect()
    const end = { on: isoDate('2025-10-01'), reason: 'resigned' } as const
    await (await boards()).endTerm({ key: newKey(), id, version, end })
    await elect({ fullName: 'Hà Văn Mừng', account: null, from: isoDate('2025-10-01') })
    const namesOn = async (asOf: string | null) => {
      const { terms } = await board(asOf)
      return [terms?.running, terms?.over].map((some) => some?.map(({ value }) => value.fullName))
    }
    expect(await namesOn(null)).toEqual([['Hà Văn Mừng'], [boardTermDraft.fullName]])
    expect(await namesOn('2025-09-30')).toEqual([[boardTermDraft.fullName], []])
  })

  test('tells a viewer which posts are held, and nobody’s name', async () => {
    await elect()
    expect(await board(null, userNameOf('viewer', 'district'))).toMatchObject({
      held: ['chair'],
      terms: null,
      mayWrite: false,
    })
  })

  test('gives an account the rights of its posts, on the days on which it holds them', async () => {
    await elect()
    const terms = await readBoardTerms(instance.services.db, club)
    const account = userIdOf(userNameOf('clubBoard', 'club'))
    expect(postsHeldOn(terms, account, isoDate('2025-11-01'))).toEqual(['chair'])
    expect(postsHeldOn(terms, account, isoDate('2023-05-31'))).toEqual([])
  })
})

describe('an election', () => {
  test('offers the members of today, and the accounts of this club alone', async () => {
    const { accounts, members } = await (await boards()).choices({ club })
    expect(accounts.map(({ userName }) => userName)).toEqual([userNameOf('clubBoard', 'club')])
    expect(members).toContainEqual(expect.objectContaining({ id: memberIdOf(target, 1) }))
  })

  test.each([
    { said: { account: userIdOf(userNameOf('clubBoard', 'nextClub')) }, field: 'draft.account' },
    { said: { account: userIdOf(userNameOf('viewer', 'club')) }, field: 'draft.account' },
    { said: { member: memberIdOf('1112', 1) }, field: 'draft.member' },
  ])('does not take somebody of another club: $field', async ({ said, field }) => {
    expect(await refusalOfCall(elect(said))).toEqual({
      reason: 'invalidInput',
      fields: [{ field, problem: 'choiceUnknown' }],
    })
  })

  test('of the treasurer to accountant is refused, and nothing is written', async () => {
    await elect({ post: 'treasurer', member: memberIdOf(target, 1), account: null })
    const asAccountant = elect({ post: 'accountant', member: memberIdOf(target, 1), account: null })
    expect(await refusalOfCall(asAccountant)).toMatchObject({ reason: 'cashAndBooks', post: 'treasurer' })
    expect(await board()).toMatchObject({ held: ['treasurer'] })
  })

  test('by two officers at once: one chair, and the other is told of them', async () => {
    const outcomes = await Promise.all([
      outcomeOf(elect({ fullName: 'Hà Văn Mừng' })),
      outcomeOf(elect({ fullName: 'Quách Thị Là' })),
    ])
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['answer', 'refusal'])
    expect(await board()).toMatchObject({ held: ['chair'] })
  })
})

describe('correcting', () => {
  test('a term that is over needs a reason, which the history tells', async () => {
    const { id, version } = await elect()
    const { endTerm, correct } = await boards()
    const end = { on: isoDate('2025-10-01'), reason: 'resigned' } as const
    await endTerm({ key: newKey(), id, version, end })
    const corrected = { id, version: 2, draft: boardTermDraft, end: { ...end, on: isoDate('2025-09-01') } }
    expect(await refusalOfCall(correct({ key: newKey(), ...corrected, because: ' ' }))).toMatchObject({
      fields: [{ field: 'because', problem: 'required' }],
    })
    await correct({ key: newKey(), ...corrected, because: 'Ghi sai ngày' })
    const { clubs } = await instance.as(admin)
    const { entries } = await clubs.history({ id: club })
    expect(entries.slice(0, 3).map(({ action }) => action)).toEqual([
      'board.correct',
      'board.endTerm',
      'board.elect',
    ])
    const fields = entries.slice(0, 3).flatMap(({ changes }) => changes.map(({ field }) => field))
    expect(Object.keys(boardHistory.fields)).toEqual(expect.arrayContaining(fields))
    expect(entries[0]?.changes).toContainEqual({ field: 'correctedBecause', from: null, to: 'Ghi sai ngày' })
  })

  test('shows whoever saw an older version what is stored now', async () => {
    const { id } = await elect()
    const { correct } = await boards()
    const asked = {
      id,
      version: 1,
      draft: { ...boardTermDraft, fullName: 'Hà Văn Mừng' },
      end: null,
      because: null,
    }
    await correct({ key: newKey(), ...asked })
    expect(await outcomeOf(correct({ key: newKey(), ...asked }))).toMatchObject({
      refusal: { reason: 'stale', currentVersion: 2 },
      current: { value: { fullName: 'Hà Văn Mừng' } },
    })
  })
})
