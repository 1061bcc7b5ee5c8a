import { spellingKey } from '@lienthehe/domain/text'
import type { RowPlace } from '../roster.ts'

/** What can be uncertain in a list; each question is asked once for all the rows that it concerns. */
export const questionKinds = [
  'sheets',
  'sheetVillage',
  'filteredRows',
  'hiddenRows',
  'letters',
  'dateOrder',
  'aboutYear',
  'shortYear',
  'joinedEarly',
  'ageDay',
  'ageCounting',
  'blankSex',
  'noTick',
  'sign',
  'hardshipWording',
  'leaving',
  'twoPeople',
  'knownPerson',
  'communeMeant',
  'moneyMeant',
  'foundedAsDecided',
  'knownClub',
  'postMeant',
  'termFrom',
  'endMeant',
  'careFrom',
] as const
export type QuestionKind = (typeof questionKinds)[number]

/**
 * The answers given so far, by the id of their question. An answer is one of those that the question offers, or a day.
 */
export type Answers = Readonly<Record<string, string>>

/**
 * What a question is about. A question about a wording has no place, because the wording means the same in every sheet.
 */
export type Topic = {
  readonly kind: QuestionKind
  readonly sheet?: string | undefined
  readonly column?: string | undefined
  readonly wording?: string | undefined
}

/** What one row contributes to a question: its text, and the meaning of that text under each answer. */
export type Ask = Topic & {
  readonly text: string
  /** The answers in the order in which they are offered; empty: the answer is a day. */
  readonly options: readonly { readonly answer: string; readonly shown: string }[]
}

export type PlacedAsk = Ask & { readonly place: RowPlace }

/** A question to the person with the list; the screen shows it and sends back one of its answers. */
export type Question = Topic & {
  readonly id: string
  readonly rows: readonly RowPlace[]
  /** Five rows at most; `follows` has an entry for each of `answers`: how the cell would be read under it. */
  readonly samples: readonly {
    readonly place: RowPlace
    readonly text: string
    readonly follows: readonly string[]
  }[]
  /** Empty: the answer is a day. */
  readonly answers: readonly string[]
  /** What applies until somebody answers, if that is one of the answers; else `null`. */
  readonly offered: string | null
  /** The given answer; `null` until there is one. */
  readonly answer: string | null
}

const samplesMax = 5

/** The answer that applies until somebody gives one; the other kinds of questions have none. */
const meanwhile: Readonly<Partial<Record<QuestionKind, string>>> = {
  filteredRows: 'take',
  hiddenRows: 'leave',
  leaving: 'left',
}

/** The id under which a topic is answered. Questions about the same column or wording share it in every list. */
export function questionId({ kind, sheet = '', column = '', wording = '' }: Topic): string {
  return [kind, sheet, column, spellingKey(wording)].join('|')
}

/** The questions of all rows together, in the order in which they first appear. */
export function gatherQuestions(asks: readonly PlacedAsk[], answers: Answers): readonly Question[] {
  return [...Map.groupBy(asks, questionId)].flatMap(([id, together]): readonly Question[] => {
    const [first] = together
    if (first === undefined) return []
    const { kind, sheet, column, wording } = first
    const byRow = firstOfEachRow(together)
    return [
      {
        id,
        kind,
        sheet,
        column,
        wording,
        rows: byRow.map(({ place }) => place),
        samples: byRow.slice(0, samplesMax).map(({ place, text, options }) => ({
          place,
          text,
          follows: options.map(({ shown }) => shown),
        })),
        answers: first.options.map(({ answer }) => answer),
        offered: meanwhile[kind] ?? null,
        answer: answers[id] ?? null,
      },
    ]
  })
}

/** Two cells of one row may ask the same question; only the first is shown. */
function firstOfEachRow(asks: readonly PlacedAsk[]): readonly PlacedAsk[] {
  return [...Map.groupBy(asks, ({ place: { sheet, row } }) => `${sheet}|${row}`).values()].flatMap(
    ([first]) => first ?? [],
  )
}
