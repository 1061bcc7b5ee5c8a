import { text } from 'node:stream/consumers'
import {
  assessClub,
  assessPlan,
  describeClubVerdict,
  hoaBinh146,
  type Register,
  tallyClub,
} from '@lienthehe/domain'
import { inDistrict, presentTarget } from '@lienthehe/domain/publication'
import { clubRuleOf, describeClubFigure, labelStanding, standingWordOf } from '@lienthehe/domain/quality'
import { clubSchema, isoDateSchema, memberSchema, unitKeySchema } from '@lienthehe/domain/schema'
import { noUnitPlans } from '@lienthehe/domain/unit-plans'
import { unitsOn } from '@lienthehe/domain/units'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'

// A script for a user who has an export and no server: it reads JSON from standard input, and writes the
// verdicts as JSON to standard output.
const input: Record<'asOf' | 'club' | 'district' | 'clubs' | 'members', unknown> = JSON.parse(
  await text(process.stdin),
)
const asOf = isoDateSchema.parse(input.asOf)
const clubs = clubSchema.array().parse(input.clubs)
const members = Map.groupBy(memberSchema.array().parse(input.members), ({ club }) => club)
const factsOf = (club: Pick<(typeof clubs)[number], 'id' | 'establishedOn'>) =>
  tallyClub(club, members.get(club.id) ?? [], asOf)

const district = unitKeySchema.parse(input.district)
const districts = unitsOn(hoaBinhUnits, 'district', hoaBinh146.unitsOn)
const names = new Map(districts.map(({ key, name }) => [key, name]))
const register: Register = {
  units: hoaBinhUnits,
  successions: hoaBinhSuccessions,
  clubs: clubs.map((club) => ({ club, facts: factsOf(club) })),
  unitPlans: noUnitPlans,
}
const targets = assessPlan(hoaBinh146, register, asOf).targets.flatMap(
  (verdict) => inDistrict(verdict, district) ?? [],
)

console.log(
  JSON.stringify({
    targets: targets.map((verdict) => {
      const { id, label, figure, sentence } = presentTarget(hoaBinh146, verdict, names, 'vi')
      return { id, label, figure, sentence }
    }),
    rules: clubs
      .filter(({ id }) => id === input.club)
      .flatMap((club) => assessClub(hoaBinh146, factsOf(club)))
      .map((verdict) => ({
        id: clubRuleOf(hoaBinh146, verdict).id,
        label: labelStanding(standingWordOf(verdict), 'vi'),
        figure: describeClubFigure(verdict, { language: 'vi' }),
        sentence: describeClubVerdict(verdict, { plan: hoaBinh146, language: 'vi' }),
      })),
  }),
)
