import { isoDate } from '@lienthehe/domain'
import type { BoardTerm } from '@lienthehe/domain/boards'
import { birthSchema, boardTermSchema, memberIdSchema } from '@lienthehe/domain/schema'
import { describe, expect, test } from 'vitest'
import {
  blankTerm,
  candidatesOf,
  describeAccount,
  entryOfTerm,
  memberMeant,
  readTerm,
  sharpenTermProblem,
} from './term-entry.ts'

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`
const member = (digit: number, fullName: string, birth: string) => ({
  id: memberIdSchema.parse(uuid(digit)),
  fullName,
  birth: birthSchema.parse(birth),
})
const [am, hoa, otherHoa] = [
  member(1, 'Bùi Thị Ấm', '1950'),
  member(2, 'Hà Thị Hoa', '1948'),
  member(3, 'Hà Thị Hoa', '1955'),
]
const candidates = candidatesOf({ members: [am, hoa, otherHoa] })
const term: BoardTerm = boardTermSchema.parse({
  id: uuid(7),
  club: uuid(8),
  post: 'treasurer',
  fullName: 'Hà Thị Hoa',
  member: hoa.id,
  account: 'user-hoa',
  from: '2023-01-10',
  end: { on: '2024-01-10', reason: 'resigned' },
  correctedBecause: null,
})

describe('the holder is named as people write', () => {
  test.each([
    { text: 'Bùi Thị Ấm', meant: am.id },
    { text: '  bùi thị  ấm ', meant: am.id },
    { text: 'Bùi Thị Âm', meant: undefined },
    { text: 'Hà Thị Hoa', meant: undefined },
    { text: 'Hà Thị Hoa (1955)', meant: otherHoa.id },
    { text: '', meant: undefined },
  ])('$text', ({ text, meant }) => {
    expect(memberMeant(candidates, text)?.id).toBe(meant)
  })

  test('somebody on no list is taken by what was typed', () => {
    const { draft } = readTerm({ ...blankTerm('chair'), holder: 'Quách Văn Ngoài' }, candidates)
    expect(draft).toMatchObject({ fullName: 'Quách Văn Ngoài', member: null, account: null })
  })
})

test('what is on record reads back as it was', () => {
  const { post, fullName, member: holder, account, from, end } = term
  expect(readTerm(entryOfTerm(term, candidates), candidates)).toEqual({
    draft: { post, fullName, member: holder, account, from },
    end,
  })
})

test('a record by mistake ends where it began, whatever day stands in its field', () => {
  const entry = { ...entryOfTerm(term, candidates), reason: 'recordedByMistake' } as const
  expect(readTerm(entry, candidates).end).toEqual({ on: isoDate('2023-01-10'), reason: 'recordedByMistake' })
})

test('a date that was not typed is missing, and one that is no date is none', () => {
  expect(sharpenTermProblem('draft.from', 'dateInvalid', blankTerm('chair'))).toBe('required')
  expect(sharpenTermProblem('end.on', 'dateInvalid', { ...blankTerm('chair'), endedOn: '31/2' })).toBe(
    'dateInvalid',
  )
})

test('an account that has no right to the club any more is said to be so', () => {
  const accounts = [{ id: 'user-am', userName: 'am.bui', fullName: 'Bùi Thị Ấm' }]
  expect(describeAccount(accounts, 'user-am', 'vi')).toBe('Bùi Thị Ấm (am.bui)')
  expect(describeAccount(accounts, 'user-hoa', 'en')).toBe('The linked account no longer has rights')
})
