import type { IsoDate } from '../calendar/iso-date.ts'
import type { ClubId } from '../clubs/club-id-schema.ts'
import { factsOfCounts } from '../facts/counts.ts'
import type { ClubFacts } from '../facts/facts.ts'
import type { Plan } from '../plan/schema.ts'
import { assessPlan, assessSums, type PlanAssessment } from '../progress/assess-plan.ts'
import { placeRegister } from '../progress/register.ts'
import { clubSumsOf } from '../progress/sums/club-sums.ts'
import {
  type Publication,
  type PublicView,
  presentPublication,
  publicationOf,
} from '../publication/publication.ts'
import { publishProgress } from '../publication/publish.ts'
import { assessClub, type ClubVerdict } from '../quality/assess.ts'
import { describeClubVerdict } from '../quality/wording.ts'
import { tallyClub } from '../tally/tally.ts'
import type { Language, Wording } from '../text/language.ts'
import type { Case, Cases, ClubKnown } from './schema.ts'

/** The verdicts of the rules on one club of a case, and the same in sentences, one for each rule. */
export type JudgedClub = {
  readonly club: ClubId
  readonly verdicts: readonly (ClubVerdict & { readonly sentence: Wording })[]
}

/** The result of a case: its verdicts, the same in words, and the part of them that may be shown to everybody. */
export type JudgedCase = {
  readonly name: string
  readonly asOf: IsoDate
  readonly clubs: readonly JudgedClub[]
  readonly assessment: PlanAssessment
  readonly publicView: Readonly<Record<Language, PublicView>>
}

/**
 * Judges each case by the plan, in the order of the cases. The result is plain JSON of whole numbers and words, so its
 * canonical text (`canonicalJson`) is the same on every machine.
 */
export function judgeCases({ plan, units, cases }: Cases): readonly JudgedCase[] {
  const names = new Map(units.units.map(({ key, name }) => [key, name]))
  return cases.map((one) => {
    const { clubs, assessment, publication } = judge(one, { plan, units })
    const view = (language: Language) =>
      presentPublication(plan, publication, names, { district: null, language })
    return {
      name: one.name,
      asOf: one.asOf,
      clubs: clubs.map((facts) => judgeClub(plan, facts)),
      assessment,
      publicView: { vi: view('vi'), en: view('en') },
    }
  })
}

type Found = {
  readonly clubs: readonly ClubFacts[]
  readonly assessment: PlanAssessment
  readonly publication: Publication
}

function judge({ asOf, known }: Case, { plan, units }: Pick<Cases, 'plan' | 'units'>): Found {
  if (known.kind === 'publishedTotals') {
    const assessment = assessPlan(plan, { ...known, units: units.units }, asOf)
    return {
      clubs: [],
      assessment,
      publication: { progress: publishProgress(plan, assessment), entering: [] },
    }
  }
  const clubs = known.clubs.map(({ club, known: ofClub }) => ({ club, facts: factsOf(club, ofClub, asOf) }))
  const situation = placeRegister(plan, { ...units, clubs, unitPlans: known.unitPlans }, asOf)
  const assessment = assessSums(situation, clubSumsOf(situation))
  return {
    clubs: clubs.map(({ facts }) => facts),
    assessment,
    publication: publicationOf(plan, situation, assessment),
  }
}

function factsOf(club: Parameters<typeof tallyClub>[0], known: ClubKnown, asOf: IsoDate): ClubFacts {
  if (known.kind === 'counts') return { club: club.id, ...factsOfCounts(known.counts) }
  return tallyClub(club, known.members, asOf, known.records)
}

function judgeClub(plan: Plan, facts: ClubFacts): JudgedClub {
  const verdicts = assessClub(plan, facts).map((verdict) => {
    const say = (language: Language) => describeClubVerdict(verdict, { plan, language })
    return { ...verdict, sentence: { vi: say('vi'), en: say('en') } }
  })
  return { club: facts.club, verdicts }
}
