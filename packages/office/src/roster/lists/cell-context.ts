import type { IsoDate } from '@lienthehe/domain'
import { holdsMonthFirst } from '../judging/list-context.ts'
import { type Answers, type QuestionKind, questionId, type Topic } from '../questions/question.ts'
import type { CellContext } from '../reading.ts'
import type { RosterField, RosterList } from '../roster.ts'

/** Questions about a wording that means the same in every sheet. */
const ofWording: readonly QuestionKind[] = ['communeMeant', 'moneyMeant', 'postMeant', 'endMeant']

const dateFields: readonly RosterField[] = [
  'establishedOn',
  'decidedOn',
  'birth',
  'volunteerBirth',
  'from',
  'until',
]

/** What is needed to read the cells of one list: the order of its dates, and the answers about it. */
export function cellContextOf(
  list: RosterList,
  { today, answers }: { readonly today: IsoDate; readonly answers: Answers },
): (field: RosterField, column: string) => CellContext {
  const monthFirst = new Set(dateFields.filter((field) => holdsMonthFirst(list, field)))
  const answerTo = (topic: Topic) => answers[questionId(topic)]
  return (field, column) => ({
    today,
    agesOn: null,
    isMonthFirst: monthFirst.has(field),
    answerTo,
    topicOf: ({ kind, wording }) => {
      if (ofWording.includes(kind)) return { kind, wording }
      return kind === 'letters'
        ? { kind, sheet: list.sheetName }
        : { kind, sheet: list.sheetName, column, wording }
    },
  })
}
