import { isoDate } from '@lienthehe/domain'
import { clubIdSchema } from '@lienthehe/domain/schema'
import { describe, expect, test } from 'vitest'
import { blankState, labelOfReceiver, readState, receiverMeant } from './state-entry.ts'

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`
const receiver = (digit: number, name: string, place: string) => ({
  id: clubIdSchema.parse(uuid(digit)),
  name,
  place,
})
const [upper, lower, otherLower] = [
  receiver(1, 'CLB xóm Trên', 'Trên, Cao Sơn'),
  receiver(2, 'CLB xóm Dưới', 'Dưới, Cao Sơn'),
  receiver(3, 'CLB xóm Dưới', 'Dưới, Tu Lý'),
]
const today = isoDate('2026-11-27')
const known = { id: uuid(9), version: 3, today, receivers: [upper, lower, otherLower] }

describe('the club that takes the members is named as people write', () => {
  test.each([
    { text: 'clb xom tren', meant: upper },
    { text: labelOfReceiver(otherLower), meant: otherLower },
    { text: 'CLB xóm Dưới', meant: undefined }, // two clubs have this name
    { text: '', meant: undefined },
  ])('$text', ({ text, meant }) => {
    expect(receiverMeant(known.receivers, text)).toBe(meant)
  })
})

test('a merger says into which club, and only what was settled about people', () => {
  const entry = {
    ...blankState('merged', today),
    reason: 'Sáp nhập xóm',
    into: 'CLB xóm Trên',
    people: ' 52 ',
    answers: { [uuid(4)]: 'same', [uuid(5)]: 'different', [uuid(6)]: '' },
  } as const
  expect(readState(entry, known)).toEqual({
    input: {
      id: known.id,
      version: 3,
      merger: {
        on: today,
        reason: 'Sáp nhập xóm',
        into: upper.id,
        people: 52,
        inBoth: [
          { member: uuid(4), isSame: true },
          { member: uuid(5), isSame: false },
        ],
      },
    },
    problems: [],
  })
})

test.each([
  { change: 'suspended', wrong: ['event.on dateInvalid', 'event.reason required'] },
  {
    change: 'merged',
    wrong: [
      'merger.on dateInvalid',
      'merger.reason required',
      'merger.into required',
      'merger.people required',
    ],
  },
] as const)('what is missing about $change is said beside its field', ({ change, wrong }) => {
  const { problems } = readState({ ...blankState(change, today), on: '31/2' }, known)
  expect(problems.map(({ field, problem }) => `${field} ${String(problem)}`)).toEqual(wrong)
})
