import {
  assessClub,
  assessPlan,
  describeClubVerdict,
  describeHeadline,
  describeTarget,
  hoaBinh146,
  targetOf,
} from '@lienthehe/domain'
import { describeRegisterProblem } from '@lienthehe/domain/progress'
import { readRegister } from '@lienthehe/domain/schema'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'

// Fields that are left out are unknown and never count as zero. A club may have a member list instead of
// counts.
const read = readRegister(
  {
    asOf: '2022-12-31',
    clubs: [
      {
        name: 'Tu Lý',
        commune: 'Tu Lý, Đà Bắc',
        establishedOn: '2021-03-15',
        paidBy: 'district',
        counts: { members: 55, women: 36, age55: 36, disadvantaged: 34, borrowers: 28 },
        incomeFund: 'yes',
      },
      {
        name: 'Cao Sơn',
        commune: 'Cao Sơn, Đà Bắc',
        establishedOn: '2022-05-01',
        paidBy: 'project',
        members: [{ sex: 'female', birth: '1958', hardships: ['poor'] }, { sex: 'male' }],
      },
    ],
  },
  { units: hoaBinhUnits, successions: hoaBinhSuccessions },
)
if (!read.ok) {
  for (const problem of read.refusal)
    console.log(`${problem.path.join('.')}: ${describeRegisterProblem(problem, { language: 'vi' })}`)
  process.exit(1)
}

const register = read.value
const plan = hoaBinh146
const names = new Map(hoaBinhUnits.map(({ key, name }) => [key, name]))
const province = assessPlan(plan, register, register.asOf)
console.log(describeHeadline(province, { language: 'vi' }))
for (const verdict of province.targets.slice(0, 4))
  console.log(
    `${targetOf(plan, verdict).name.vi}: ${describeTarget(verdict, { plan, names, language: 'vi' })}`,
  )

const daBac = province.districts.find(({ district }) => names.get(district) === 'Đà Bắc')
console.log(`Đà Bắc: ${daBac.clubsOperating} câu lạc bộ, ${daBac.foundedInAll} lập mới`)
for (const { target, year, status } of daBac.parts) console.log(`  ${target} ${year ?? ''} ${status}`)

for (const { club, facts } of register.clubs)
  for (const verdict of assessClub(plan, facts).slice(0, 4))
    console.log(`${club.name}: ${describeClubVerdict(verdict, { plan, language: 'vi' })}`)
