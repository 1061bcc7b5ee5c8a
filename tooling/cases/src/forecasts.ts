import { coverageOf } from '../../../packages/domain/src/progress/forecast/forecast-coverage.test-data.ts'
import { forecastDays } from '../../../packages/domain/src/progress/forecast/histories.test-data.ts'

// Prints how often the intervals of the forecast are right, by process and day: the table of the domain's
// README, as Markdown.
const historiesEach = Number(process.argv[2] ?? 1000)
const percent = (held: number, of: number) => `${Math.round((1000 * held) / of) / 10}`

const coverage = coverageOf(historiesEach, 146)
const together = forecastDays.map((_, place) => {
  const days = [...coverage.values()].flatMap((held) => held.slice(place, place + 1))
  const sum = (of: (held: (typeof days)[number]) => number) =>
    days.reduce((soFar, held) => soFar + of(held), 0)
  return {
    fourOfFive: sum(({ fourOfFive }) => fourOfFive),
    oneOfTwo: sum(({ oneOfTwo }) => oneOfTwo),
    histories: sum(({ histories }) => histories),
  }
})
console.log(`| of ${historiesEach} histories | ${forecastDays.join(' | ')} |`)
console.log(`| --- | ${forecastDays.map(() => '---').join(' | ')} |`)
for (const [name, days] of [...coverage, ['together', together] as const])
  console.log(
    `| ${name} | ${days.map((held) => `${percent(held.fourOfFive, held.histories)} (${percent(held.oneOfTwo, held.histories)})`).join(' | ')} |`,
  )
