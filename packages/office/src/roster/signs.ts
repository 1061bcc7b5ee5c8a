import { isMark } from './marks.ts'
import { type CellContext, type Reading, readAnswered } from './reading.ts'
import type { RosterCell } from './roster.ts'

/** The content of a column of ticks: a tick, a sign for “no”, a tick with a question mark, another sign, or words. */
export type SignKind = 'tick' | 'none' | 'doubtful' | 'unclear' | 'words'

/**
 * Which kind of content is this? Words and years are not signs; any other short text that is neither a tick nor a “no”
 * is unclear.
 */
export function signKindOf(text: string): SignKind {
  if (/^.?\s*\?+$/u.test(text)) return 'doubtful'
  if (isMark(text)) return 'tick'
  if (/^([0–—-]|không|khong|ko|k)$/i.test(text)) return 'none'
  return /\d{2}|\p{L}{2}/u.test(text) ? 'words' : 'unclear'
}

/** Replaces the unclear signs of a cell by the meanings that a person answered; a doubtful tick says nothing. */
export function readSigns({ text, signs = [] }: RosterCell, context: CellContext): Reading<string> {
  const readings = signs.map(({ column, sign, word }): Reading<string> => {
    if (signKindOf(sign) === 'doubtful')
      return { notes: [{ severity: 'doubt', code: 'signDoubtful', value: sign }] }
    const options = [
      { answer: 'yes', value: word, shown: word },
      { answer: 'no', value: '', shown: '' },
    ]
    const placed = {
      ...context,
      topicOf: () => ({ ...context.topicOf({ kind: 'sign' }), column, wording: sign }),
    }
    const reading = readAnswered(placed, { kind: 'sign', wording: sign }, { text: sign, options })
    return { ...reading, notes: reading.notes.map((note) => ({ ...note, value: sign })) }
  })
  const words = [text, ...readings.map(({ value = '' }) => value)].filter((word) => word !== '')
  return {
    value: words.join('; '),
    notes: readings.flatMap(({ notes }) => notes),
    asks: readings.flatMap(({ asks = [] }) => asks),
  }
}
