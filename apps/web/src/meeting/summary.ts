import type { Language, Wording } from '@lienthehe/domain'
import { headsOf } from '@lienthehe/domain/activities'
import { formatDong, labelFund } from '@lienthehe/domain/funds'
import { formatInteger } from '@lienthehe/domain/text'
import { readMoney } from '../books/typed-money.ts'
import type { FilledSheet } from './filled-sheet.ts'
import { broughtDong, doneAreas, duesDong, handedOutDong, presentOf, reportOf } from './reckon.ts'
import { type StepName, stepsFor } from './steps.ts'
import { words } from './words.ts'

/** A line of the sheet, with the step that it comes from. */
export type SummaryLine = { readonly step: StepName; readonly text: string }

/** The lines of the sheet, for the check before it is sent. */
export function summarise(body: FilledSheet, language: Language): readonly SummaryLine[] {
  const number = (value: number) => formatInteger(value, language)
  const people = (value: number) => words.people(number(value))[language]
  const money = (value: number) => formatDong(value, language)
  const say = (wording: Wording) => wording[language]
  const present = presentOf(body)
  const here = typeof present === 'number' ? present : present.length
  const report = reportOf(body)
  const reached = report === undefined ? 'notRecorded' : headsOf(report.reached)
  const texts: Readonly<Record<StepName, string>> = {
    attendance: `${say(words.attendance.present(number(here), number(body.prepared.members.length)))} · ${body.heldOn}`,
    dues: body.dues.isCollected ? money(duesDong(body)) : say(words.review.notCollected),
    repayments: `${people(body.brought.length)}, ${money(broughtDong(body))}`,
    handOuts: `${people(body.handedOut.length)}, ${money(handedOutDong(body))}`,
    health: people(body.measured.length),
    care: body.visits.trim() === '' ? say(words.review.notRecorded) : body.visits,
    areas: say(words.areas.count(number(doneAreas(body).length), number(body.prepared.areas.length))),
    plan: body.nextPlan.trim() === '' ? say(words.review.notRecorded) : body.nextPlan,
    boxes: body.boxes
      .map(({ fund, counted }) => {
        const { dong } = readMoney(counted)
        return `${labelFund(fund, language)}: ${dong === null ? say(words.review.notCounted) : money(dong)}`
      })
      .join(' · '),
    review: reached === 'notRecorded' ? say(words.review.notRecorded) : people(reached),
  }
  return stepsFor(body.prepared).map((step) => ({ step, text: texts[step] }))
}
