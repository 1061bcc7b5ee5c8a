import type { Question, Topic } from '../questions/question.ts'
import type { JudgedPart } from './judge-parts.ts'

/** Questions that each sheet asks of its own people; of all others the same column of every sheet is asked about at once. */
const ofOneSheet: readonly Topic['kind'][] = ['sheets', 'twoPeople', 'knownPerson']

/** One question for the whole file of a unit: every club's that asks the same, answered together. */
export type QuestionOfUnit = Question & {
  /** The questions of single sheets and clubs that its answer answers, its own among them. */
  readonly ids: readonly string[]
}

const samplesMost = 5

/** What the clubs of a file leave open, each asked once for the file and not once a club. */
export function askTogether(parts: readonly JudgedPart[]): readonly QuestionOfUnit[] {
  const asked = parts.flatMap(({ judgement }) => judgement.questions)
  return [...Map.groupBy(asked, keyOf).values()].flatMap((together): readonly QuestionOfUnit[] => {
    const [first] = together
    if (first === undefined) return []
    const answers = new Set(together.map(({ answer }) => answer))
    const [answer = null] = answers.size === 1 ? answers : []
    return [
      {
        ...first,
        ids: [...new Set(together.map(({ id }) => id))],
        rows: together.flatMap(({ rows }) => rows),
        samples: together.flatMap(({ samples }) => samples).slice(0, samplesMost),
        answer,
      },
    ]
  })
}

function keyOf({ id, kind, column = '', wording = '', answers }: Question): string {
  if (ofOneSheet.includes(kind)) return id
  // A sheet that offers other answers asks something else.
  return [kind, column, wording, ...answers].join('|')
}
