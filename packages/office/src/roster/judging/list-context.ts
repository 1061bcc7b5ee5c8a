import type { IsoDate } from '@lienthehe/domain'
import { type HardshipKind, labelSex, type Sex } from '@lienthehe/domain/members'
import { orderOf, splitDate } from '../births/date-parts.ts'
import { plainDate } from '../births/plain-date.ts'
import { readBirthCell } from '../births/read-birth-cell.ts'
import { readEthnicity, readHardshipCell, readJoinedOn, readSex, readSubgroup } from '../field-readers.ts'
import { type Answers, questionId, type Topic } from '../questions/question.ts'
import { createRepeatedReader } from '../read-cell.ts'
import { type CellContext, type Reading, readAnswered } from '../reading.ts'
import type { RosterField, RosterList } from '../roster.ts'

/** What is needed to read the rows of one list: what the whole list shows, and the answers about it. */
export type ListContext = {
  readonly defaultJoinedOn: IsoDate
  readonly establishedOn: IsoDate
  readonly repeated: ReturnType<typeof createRepeatedReaders>
  readonly cellContext: (field: RosterField, column: string) => CellContext
  /**
   * The meaning of a row without a tick under the only column of ticks for a sex; `null` where there is no such column.
   */
  readonly blankSex: Reading<Sex> | null
  /** The meaning of a row without a tick under any hardship; `null` where hardships are not ticked. */
  readonly noTick: Reading<readonly HardshipKind[]> | null
}

/** Examines a whole list once, before its rows are read one by one. */
export function contextOfList(
  list: RosterList,
  {
    today,
    defaultJoinedOn,
    establishedOn,
    answers,
    whole = list,
  }: {
    readonly today: IsoDate
    readonly defaultJoinedOn: IsoDate
    readonly establishedOn: IsoDate
    readonly answers: Answers
    /** The list that this one is a part of: each column has one order of dates for all parts. */
    readonly whole?: RosterList | undefined
  },
): ListContext {
  const monthFirst = new Set(
    (['birth', 'joinedOn'] as const).filter((field) => holdsMonthFirst(whole, field)),
  )
  const answerTo = (topic: Topic) => answers[questionId(topic)]
  const contexts = new Map<RosterField, Map<string, CellContext>>()
  const makeContext = (field: RosterField, column: string): CellContext => ({
    today,
    agesOn: list.agesOn,
    isMonthFirst: (field === 'birth' || field === 'joinedOn') && monthFirst.has(field),
    answerTo,
    topicOf: ({ kind, wording }) => {
      // A wording means the same in every list, and the letters of a sheet are all of one font.
      if (kind === 'hardshipWording') return { kind, wording }
      return kind === 'letters' ? { kind, sheet: list.sheetName } : { kind, sheet: list.sheetName, column }
    },
  })
  const cellContext = (field: RosterField, column: string): CellContext => {
    const ofField = contexts.get(field) ?? new Map<string, CellContext>()
    const known = ofField.get(column)
    if (known !== undefined) return known
    const context = makeContext(field, column)
    contexts.set(field, ofField.set(column, context))
    return context
  }
  return {
    defaultJoinedOn,
    establishedOn,
    repeated: createRepeatedReaders({ defaultJoinedOn, establishedOn }, cellContext),
    cellContext,
    blankSex: readBlankSex(list, cellContext),
    noTick: readNoTick(list, cellContext),
  }
}

/** Readers for fields whose texts repeat in a list; each text is read once. */
function createRepeatedReaders(
  club: Pick<ListContext, 'defaultJoinedOn' | 'establishedOn'>,
  cellContext: ListContext['cellContext'],
) {
  const list = { cellContext }
  const readVillage = (value: string): Reading<string> => ({ value, notes: [] })
  return {
    sex: createRepeatedReader('sex', readSex, list),
    birth: createRepeatedReader('birth', readBirthCell, list),
    ethnicity: createRepeatedReader('ethnicity', readEthnicity, list),
    hardship: createRepeatedReader('hardship', readHardshipCell, list),
    village: createRepeatedReader('village', readVillage, list),
    subgroup: createRepeatedReader('subgroup', readSubgroup, list),
    joinedOn: createRepeatedReader('joinedOn', (text, context) => readJoinedOn(text, club, context), list),
  }
}

const threeFigures = /\d\D+\d+\D+\d/

/** Does the field have a date that can only be read with the month first, like 11/23/1949? */
export function holdsMonthFirst({ rows }: Pick<RosterList, 'rows'>, field: RosterField): boolean {
  const texts = new Set(rows.map(({ cells }) => cells[field]?.text ?? ''))
  return [...texts].some((text) => {
    // A text without three numbers has no order of day and month.
    if (!threeFigures.test(text)) return false
    const parts = splitDate(plainDate(text))
    return parts !== null && orderOf(parts) === 'monthFirst'
  })
}

function readBlankSex({ columns }: RosterList, cellContext: ListContext['cellContext']): Reading<Sex> | null {
  const [only, another] = columns.filter(({ field, tick }) => field === 'sex' || isSexTick(tick))
  if (only?.tick === undefined || another !== undefined) return null
  const other: Sex = only.tick === labelSex('female', 'vi') ? 'male' : 'female'
  return readAnswered(
    cellContext('sex', only.column),
    { kind: 'blankSex' },
    {
      text: '',
      options: [
        { answer: 'yes', value: other, shown: labelSex(other, 'vi') },
        { answer: 'no', shown: '' },
      ],
    },
  )
}

function isSexTick(tick: string | undefined): boolean {
  return tick === labelSex('female', 'vi') || tick === labelSex('male', 'vi')
}

function readNoTick(
  { columns }: RosterList,
  cellContext: ListContext['cellContext'],
): Reading<readonly HardshipKind[]> | null {
  const hardships = columns.filter(({ field }) => field === 'hardship')
  const [first] = hardships
  if (first === undefined || hardships.some(({ tick }) => tick === undefined)) return null
  return readAnswered(
    cellContext('hardship', first.column),
    { kind: 'noTick' },
    {
      text: '',
      options: [
        { answer: 'yes', value: [], shown: 'Không' },
        { answer: 'no', shown: '' },
      ],
    },
  )
}
