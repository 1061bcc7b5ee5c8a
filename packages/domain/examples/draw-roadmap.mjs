import { allocateRoadmap, describeRoadmap, hoaBinh146, isoDate } from '@lienthehe/domain'
import { describeRoadmapRefusal } from '@lienthehe/domain/roadmap'
import { unitsOn } from '@lienthehe/domain/units'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'

const districts = unitsOn(hoaBinhUnits, 'district', isoDate('2022-12-31'))
const names = new Map(districts.map(({ key, name }) => [key, name]))
const situation = {
  fromYear: 2023,
  districts: districts.map(({ key }) => ({ district: key, room: 12 })), // the number of its communes without a club
  founded: districts.flatMap(({ key: district }, index) => [
    { year: 2021, district, source: 'district', clubs: 2 },
    { year: 2022, district, source: 'commune', clubs: index < 5 ? 1 : 2 },
  ]),
  capacity: [],
}

/** Prints how many clubs to found where and when, or why not everything can be met. */
function draw(capacity) {
  const drawn = allocateRoadmap(hoaBinh146, { ...situation, capacity })
  if (!drawn.ok)
    return console.log(describeRoadmapRefusal(drawn.refusal, { plan: hoaBinh146, language: 'vi' }))
  console.log(describeRoadmap(drawn.value, { plan: hoaBinh146, names, language: 'vi' }))
  if (drawn.value.status === 'impossible') return
  for (const { district, founded, years } of drawn.value.districts) {
    const toCome = years.filter(({ year }) => year >= situation.fromYear)
    const clubs = toCome.map(({ year, planned }) => `${year}: ${planned}`)
    console.log(`  ${names.get(district).padEnd(10)} đã lập ${founded}; ${clubs.join(', ')}`)
  }
}

draw([])
draw([{ year: 2023, clubs: 8 }])
