import { spellingKey } from '@lienthehe/domain/text'
import type { RowPlace } from '../roster.ts'

/** What a list may leave open; each is asked once for all the rows that it concerns. */
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

/** The answers that were given so far, by the id of their question; an answer is one of the question's, or a day. */
export type Answers = Readonly<Record<string, string>>

/** What a question is about: a wording means the same in every sheet, so it is asked about without its place. */
export type Topic = {
  readonly kind: QuestionKind
  readonly sheet?: string | undefined
  readonly column?: string | undefined
  readonly wording?: string | undefined
}

/** One row's part in a question: its text, and what it would be under each answer. */
export type Ask = Topic & {
  readonly text: string
  /** In the order in which they are offered; none: a day is asked for. */
  readonly options: readonly { readonly answer: string; readonly shown: string }[]
}

export type PlacedAsk = Ask & { readonly place: RowPlace }

/** A question to the person with the list; the screen shows it and sends back one of its answers. */
export type Question = Topic & {
  readonly id: string
  readonly rows: readonly RowPlace[]
  /** Five rows at most; `follows` goes with `answers`: what the cell would be read as. */
  readonly samples: readonly {
    readonly place: RowPlace
    readonly text: string
    readonly follows: readonly string[]
  }[]
  /** Empty: the answer is a day. */
  readonly answers: readonly string[]
  /** What holds until it is answered, where that is one of the answers. */
  readonly offered: string | null
  /** The given answer; `null` until there is one. */
  readonly answer: string | null
}

const samplesMax = 5

/** What counts until somebody answers; of all other questions nothing does. */
const meanwhile: Readonly<Partial<Record<QuestionKind, string>>> = {
  filteredRows: 'take',
  hiddenRows: 'leave',
  leaving: 'left',
}

/** The id under which a topic is answered: the same for every list that holds the same column or wording. */
export function questionId({ kind, sheet = '', column = '', wording = '' }: Topic): string {
  return [kind, sheet, column, spellingKey(wording)].join('|')
}

/** The questions of all rows together, in the order in which they first come. */
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

/** Two cells of one row may ask the same: the first shows what is asked. */
function firstOfEachRow(asks: readonly PlacedAsk[]): readonly PlacedAsk[] {
  return [...Map.groupBy(asks, ({ place: { sheet, row } }) => `${sheet}|${row}`).values()].flatMap(
    ([first]) => first ?? [],
  )
}
