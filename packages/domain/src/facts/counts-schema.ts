import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { type Tally, totalOf } from '../verdicts/tally.ts'
import { type PersonFact, personFacts } from './facts.ts'

const wholeNumber = z.int().min(0)
export const tallySchema = z
  .strictObject({ yes: wholeNumber, no: wholeNumber, unknown: wholeNumber })
  .readonly()
/**
 * A plain number means that all other members are known not to belong; a count left out means that nothing is known.
 */
const peopleSchema = z.union([wholeNumber, tallySchema]).optional()
const answerSchema = z.enum(['yes', 'no', 'unknown']).optional()

const memberCounts = {
  women: peopleSchema,
  age55: peopleSchema,
  olderPeople: peopleSchema,
  disadvantaged: peopleSchema,
  olderWomen: peopleSchema,
  poorOrNearPoor: peopleSchema,
  borrowers: peopleSchema,
  membersReached: peopleSchema,
} satisfies Record<PersonFact, typeof peopleSchema>

/**
 * Pairs of facts, the first of which implies the second. A woman of 60 is a woman, and both 55 and 60 or older; a poor
 * or near-poor member is disadvantaged.
 */
const partsOf = [
  ['olderPeople', 'age55'],
  ['olderWomen', 'olderPeople'],
  ['olderWomen', 'age55'],
  ['olderWomen', 'women'],
  ['poorOrNearPoor', 'disadvantaged'],
] as const satisfies readonly (readonly [PersonFact, PersonFact])[]

/**
 * One club as counts, such as a row of a spreadsheet: numbers of people, the points of the latest assessment of its
 * management, the ids of the areas of activity.
 */
export const clubCountsSchema = z
  .strictObject({
    establishedOn: isoDateSchema,
    asOf: isoDateSchema,
    members: wholeNumber,
    ...memberCounts,
    management: tallySchema.optional(),
    areas: z
      .strictObject({ done: z.array(z.string()).readonly(), others: z.enum(['no', 'unknown']) })
      .optional(),
    incomeFund: answerSchema,
    activityFund: answerSchema,
    regulation: answerSchema,
    incomeFundDong: wholeNumber.optional(),
    activityFundDong: wholeNumber.optional(),
  })
  .readonly()
  .check(({ value, issues }) => {
    for (const fact of personFacts) {
      const counted = value[fact]
      if (counted === undefined) continue
      const people = typeof counted === 'number' ? counted : totalOf(counted)
      const isWrong = typeof counted === 'number' ? people > value.members : people !== value.members
      if (isWrong)
        issues.push({
          code: 'custom',
          path: [fact],
          message: `counts ${people} people, but the club has ${value.members} members`,
          input: counted,
        })
    }
    for (const [part, whole] of partsOf)
      if (fewestOf(value[part]) > mostOf(value[whole]))
        issues.push({
          code: 'custom',
          path: [part],
          message: `counts more people than ${whole}, and each of them is one of those`,
          input: value[part],
        })
  })
export type ClubCounts = z.infer<typeof clubCountsSchema>

function fewestOf(counted: number | Tally | undefined): number {
  return typeof counted === 'object' ? counted.yes : (counted ?? 0)
}

function mostOf(counted: number | Tally | undefined): number {
  return typeof counted === 'object' ? counted.yes + counted.unknown : (counted ?? Number.POSITIVE_INFINITY)
}
