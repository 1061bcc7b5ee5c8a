import type { IsoDate } from '@lienthehe/domain'
import { isIsoDate, yearOf } from '@lienthehe/domain/calendar'
import {
  type Birth,
  birth,
  birthAtAge,
  earliestBirth,
  formatBirth,
  latestBirth,
} from '@lienthehe/domain/members'
import { type CellContext, type Reading, readAnswered } from '../reading.ts'
import { readBirthText } from './birth-text.ts'

/** Reads the birth in a cell. Approximate dates, short years and ages lead to one question for the whole column. */
export function readBirthCell(text: string, context: CellContext): Reading<Birth> {
  const said = readBirthText(text, yearOf(context.agesOn ?? context.today))
  switch (said.kind) {
    case 'known':
      if (said.repaired === undefined) return { value: said.birth, notes: [] }
      return {
        value: said.birth,
        notes: [
          said.repaired === 'repaired'
            ? { severity: 'fixed', code: 'birthRepaired' }
            : { severity: 'doubt', code: 'birthDoubtful' },
        ],
      }
    case 'either':
      return readEither(text, said, context)
    case 'about':
      return readAnswered(context, { kind: 'aboutYear' }, { text, options: yesOrUnknown(said.birth) })
    case 'short':
      return readAnswered(context, { kind: 'shortYear' }, { text, options: yesOrUnknown(said.birth) })
    case 'age':
      return readAge(said.years, text, context)
    case 'said':
      return { notes: notesOf[said.what] }
  }
}

/** Reads a cell in a column of ages: a whole number of years. */
export function readAgeCell(text: string, context: CellContext): Reading<Birth> {
  const years = /^(\d{1,3})([.,]0)?(\s*(tuổi|tuoi|t))?$/i.exec(text)?.[1]
  return years === undefined || Number(years) > 120
    ? { notes: notesOf.unreadable }
    : readAge(Number(years), text, context)
}

/**
 * The first and last possible day of a date. If the column leaves the order of day and month open, there is a question
 * about it.
 */
export function readDateCell(
  text: string,
  context: CellContext,
): Reading<{ readonly first: IsoDate; readonly last: IsoDate }> {
  const { value, notes, asks = [] } = readBirthCell(text, context)
  const said = readBirthText(text, yearOf(context.today))
  if (said.kind !== 'known' && said.kind !== 'either') return { notes: [] }
  if (value === undefined || (said.kind === 'known' && said.repaired === 'doubtful'))
    return { notes: [], asks }
  return { value: { first: earliestBirth(value), last: latestBirth(value) }, notes, asks }
}

const notesOf = {
  unknown: [],
  open: [{ severity: 'doubt', code: 'birthOpen' }],
  contradiction: [{ severity: 'doubt', code: 'birthContradicts' }],
  unreadable: [{ severity: 'doubt', code: 'birthUnreadable' }],
} as const satisfies Record<string, Reading<Birth>['notes']>

function readEither(
  text: string,
  { dayFirst, monthFirst }: { readonly dayFirst: Birth; readonly monthFirst: Birth },
  context: CellContext,
): Reading<Birth> {
  if (!context.isMonthFirst) return { value: dayFirst, notes: [] }
  const options = [
    { answer: 'monthFirst', value: monthFirst, shown: formatBirth(monthFirst) },
    { answer: 'dayFirst', value: dayFirst, shown: formatBirth(dayFirst) },
  ]
  return readAnswered(
    context,
    { kind: 'dateOrder' },
    { text, options, meanwhile: birth(dayFirst.slice(0, 4)) },
  )
}

/**
 * Reads an age. It gives a birth only when two things are known: the day of counting, and whether the age counts full
 * years or only subtracts one year from another.
 */
function readAge(years: number, text: string, context: CellContext): Reading<Birth> {
  const chosen = context.answerTo(context.topicOf({ kind: 'ageDay' }))
  const asked =
    context.agesOn === null
      ? (readAnswered(context, { kind: 'ageDay' }, { text, options: [] }).asks ?? [])
      : []
  const on = context.agesOn ?? (chosen !== undefined && isIsoDate(chosen) ? chosen : null)
  if (on === null) return { notes: [{ severity: 'doubt', code: 'awaitsAnswer' }], asks: asked }
  const full = birthAtAge(years, on)
  const difference = birth(String(yearOf(on) - years))
  const reading = readAnswered(
    context,
    { kind: 'ageCounting' },
    {
      text,
      options: [
        { answer: 'fullYears', value: full, shown: formatBirth(full) },
        { answer: 'yearDifference', value: difference, shown: formatBirth(difference) },
      ],
    },
  )
  return { ...reading, asks: [...asked, ...(reading.asks ?? [])] }
}

function yesOrUnknown(value: Birth) {
  return [
    { answer: 'yes', value, shown: formatBirth(value) },
    { answer: 'no', shown: '' },
  ]
}
