import { expect, test } from 'vitest'
import { nothingToWrite } from './left-behind.ts'
import { words } from './words.ts'

const none = {
  new: 0,
  update: 0,
  unchanged: 0,
  leaves: 0,
  departures: 0,
  leftOut: 0,
  refused: 0,
  withDoubt: 0,
}

test.each([
  { totals: { ...none, unchanged: 5 }, is: words.nothing },
  { totals: { ...none, unchanged: 2, refused: 2 }, is: words.nobodyTaken },
  { totals: { ...none, refused: 5 }, is: words.nobodyTaken },
  { totals: { ...none, unchanged: 1, leaves: 2 }, is: words.nobodyTaken },
  { totals: none, is: words.nobodyTaken },
])(
  'a list of which nobody is taken is “already right” only where all are there: $totals',
  ({ totals, is }) => {
    expect(nothingToWrite({ judgement: { totals } })).toBe(is)
  },
)
