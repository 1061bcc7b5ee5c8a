import { spellingKey } from '@lienthehe/domain/text'
import { type Question, questionId, type Topic } from '../questions/question.ts'
import type { Roster, RosterList, UnreadSheet } from '../roster.ts'

/** The answer that treats every sheet as a part of one list. */
const allSheets = 'all'

export type ChosenLists = {
  readonly lists: readonly RosterList[]
  /** `null` where the file has one list, so that there is no choice. */
  readonly question: Question | null
  readonly unread: readonly UnreadSheet[]
}

/**
 * Chooses the lists of the file that are imported. If they are parts of one list, all are; if they are the versions of
 * several years, the latest is offered, and is used until somebody answers.
 */
export function chooseLists({ lists, unread, answers }: Roster): ChosenLists {
  if (lists.length < 2) return { lists, question: null, unread }
  const names = lists.map(({ sheetName }) => sheetName)
  const topic: Topic = { kind: 'sheets', wording: names.join(' / ') }
  const id = questionId(topic)
  const answer = answers[id] ?? null
  const chosen = answer ?? offeredOf(lists)
  const isChosen = ({ sheetName }: RosterList) => chosen === allSheets || chosen === sheetName
  const question: Question = {
    ...topic,
    id,
    rows: [],
    samples: lists.map(({ sheetName, rows }) => ({
      place: { sheet: sheetName, row: rows[0]?.row ?? 1 },
      text: sheetName,
      follows: [allSheets, ...names].map((one) =>
        one === allSheets || one === sheetName ? String(rows.length) : '',
      ),
    })),
    answers: [allSheets, ...names],
    offered: offeredOf(lists),
    answer,
  }
  const others = lists.filter((list) => !isChosen(list))
  return {
    lists: lists.filter(isChosen),
    question,
    unread: [
      ...unread,
      ...others.map(({ sheetName, rows }) => ({ sheetName, why: 'notChosen' as const, rows: rows.length })),
    ],
  }
}

function offeredOf(lists: readonly RosterList[]): string {
  const years = lists.map(({ sheetName }) => Number(/(?:19|20)\d\d/.exec(sheetName)?.[0] ?? 0))
  const latest = Math.max(...years)
  const isByYear = years.every((year) => year > 0) && new Set(years).size === lists.length
  if (isByYear) return lists[years.indexOf(latest)]?.sheetName ?? allSheets
  return holdSamePeople(lists) ? (lists.at(-1)?.sheetName ?? allSheets) : allSheets
}

/** Are half of the people on one sheet also on another? Then the sheets are versions of one list, not parts of it. */
function holdSamePeople(lists: readonly RosterList[]): boolean {
  const [first, ...others] = lists.map(
    ({ rows }) =>
      new Set(
        rows.map(({ cells }) => `${spellingKey(cells.fullName?.text ?? '')}|${cells.birth?.text ?? ''}`),
      ),
  )
  return others.every((people) => {
    const shared = [...people].filter((person) => first?.has(person)).length
    return shared * 2 >= Math.min(people.size, first?.size ?? 0)
  })
}
