import { hoaBinh146, isoDate } from '@lienthehe/domain'
import type { Club } from '@lienthehe/domain/clubs'
import { districtsOfPlan, provinceOfPlan } from '@lienthehe/domain/plan'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { dayAfter } from './days.ts'
import type { Working } from './means.ts'

const province = provinceOfPlan(hoaBinh146, hoaBinhUnits).key
const districts = districtsOfPlan(hoaBinh146, hoaBinhUnits)

/**
 * What agencies did together in one year: pledges, programmes of other sectors, visits to a good club, training for
 * volunteers in home care, and long-term care, which was tried here from 2022 to 2024.
 */
export function cooperationIn(year: number, clubs: readonly Club[], { random, record }: Working): void {
  const day = (month: string) => isoDate(`${year}-${month}-${random.integer(10, 28)}`)
  const met = (month: string) => {
    const on = day(month)
    return {
      on,
      clubs: clubs.filter(
        ({ establishedOn, events }) => dayAfter(establishedOn, 365) <= on && events.length === 0,
      ),
    }
  }
  record(province, day('01'), {
    ...{ kind: 'pledge', donor: 'Quỹ Chăm sóc và phát huy vai trò người cao tuổi', source: 'localFund' },
    ...{ gift: { kind: 'money', amountDong: random.integer(3, 8) * 10_000_000 }, club: null, project: null },
  })
  record(province, day('12'), {
    ...{ kind: 'contribution', donor: 'HelpAge International', source: 'foreignDonor' },
    gift: {
      ...{ kind: 'inKind', good: 'máy đo huyết áp', quantity: random.integer(10, 30), measure: 'chiếc' },
      estimatedDong: null,
    },
    ...{ club: null, project: null, pledge: null },
  })
  record(province, day('11'), {
    ...{
      kind: 'material',
      use: 'communication',
      title: 'Tờ gấp giới thiệu câu lạc bộ',
      edition: year - 2020,
    },
    copies: random.integer(10, 30) * 100,
  })
  record(province, day('10'), {
    ...{ kind: 'event', title: `Giao ban các ban công tác người cao tuổi năm ${year}` },
    ...{ agency: 'Ban Công tác Người cao tuổi tỉnh', participants: random.integer(40, 60) },
  })
  for (const district of random.shuffle(districts).slice(0, 2)) {
    const { on, clubs: seen } = met('07')
    const club = random.pick(seen)
    record(district.key, on, { kind: 'exchange', club: club.id, participants: random.integer(15, 35) }, club)
    record(district.key, day('08'), {
      ...{
        kind: 'course',
        course: 'homeCare',
        trainers: ['Bác sĩ Hòa, Trung tâm Y tế'],
        units: [district.key],
      },
      ...{ officials: null, boardMembers: null, volunteers: random.integer(20, 40) },
    })
  }
  for (const [programme, agency] of programmes) {
    const { on, clubs: seen } = met('09')
    const club = random.pick(seen)
    record(province, on, { kind: 'programme', club: club.id, programme, agency }, club)
  }
  if (year < 2022 || year > 2024) return
  const { on, clubs: cared } = met('06')
  // In a club, about three people are cared for at home.
  for (const club of random.shuffle(cared).slice(0, 4))
    record(
      province,
      on,
      { kind: 'health', health: 'longTermCare', club: club.id, people: random.integer(2, 5) },
      club,
    )
}

/** V.3.a, V.3.h: the programmes that clubs take part in besides that of the department of agriculture. */
const programmes = [
  ['Chương trình mục tiêu quốc gia giảm nghèo bền vững', 'Sở Lao động - Thương binh và Xã hội'],
  ['Toàn dân đoàn kết xây dựng đời sống văn hóa', 'Hội Liên hiệp Phụ nữ tỉnh'],
] as const
