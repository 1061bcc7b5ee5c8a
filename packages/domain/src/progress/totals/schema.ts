import { z } from 'zod'
import { foundingSources } from '../../clubs/club.ts'
import { personFacts } from '../../facts/facts.ts'
import { administrativeUnitSchema, unitKeySchema } from '../../units/schema.ts'
import { countSchema } from '../../verdicts/interval-schema.ts'
import { contradictionsAmong } from './total-contradictions.ts'

const wholeNumber = z.int().min(0)

/** The totals that a province published, with its units; see `PublishedTotals`. */
export const publishedTotalsSchema = z
  .strictObject({
    kind: z.literal('publishedTotals'),
    units: z.array(administrativeUnitSchema).readonly(),
    clubsOperating: wholeNumber,
    clubsOnRecord: countSchema,
    communesCovered: countSchema,
    newClubs: countSchema,
    newClubsPaidBy: z
      .array(
        z
          .strictObject({ sources: z.array(z.enum(foundingSources)).min(1).readonly(), clubs: countSchema })
          .readonly(),
      )
      .readonly(),
    newClubsByYear: z.array(z.strictObject({ year: z.int(), clubs: countSchema }).readonly()).readonly(),
    newClubsByDistrict: z
      .array(z.strictObject({ district: unitKeySchema, clubs: countSchema }).readonly())
      .readonly(),
    members: countSchema,
    membersOfNewClubs: countSchema,
    olderPeopleOfNewClubs: countSchema,
    clubsMeeting: z
      .array(z.strictObject({ rule: z.string().min(1), clubs: countSchema }).readonly())
      .readonly(),
    districtsPlanned: countSchema,
    people: z.array(z.strictObject({ who: z.enum(personFacts), people: countSchema }).readonly()).readonly(),
    ofTargets: z
      .array(z.strictObject({ target: z.string().min(1), figure: countSchema }).readonly())
      .readonly(),
  })
  .readonly()
  .check(({ value, issues }) => {
    for (const { path, message } of contradictionsAmong(value))
      issues.push({ code: 'custom', path: [...path], message, input: value })
  })
