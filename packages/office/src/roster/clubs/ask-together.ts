import type { Question, Topic } from '../questions/question.ts'
import type { JudgedPart } from './judge-parts.ts'

/**
 * Questions that each sheet asks about its own people; all other questions concern the same column of every sheet at
 * once.
 */
const ofOneSheet: readonly Topic['kind'][] = ['sheets', 'twoPeople', 'knownPerson']

/**
 * One question for the whole file of a unit: several clubs have the same question, and one answer serves all of them.
 */
export type QuestionOfUnit = Question & {
  /** The ids of the questions of single sheets and clubs that this answer covers, including its own. */
  readonly ids: readonly string[]
}

const samplesMost = 5

/** The open questions of a file's clubs, each asked once for the whole file instead of once for each club. */
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
  // A sheet that offers other answers asks a different question.
  return [kind, column, wording, ...answers].join('|')
}
