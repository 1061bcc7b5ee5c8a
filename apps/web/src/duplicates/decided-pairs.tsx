import type { Wording } from '@lienthehe/domain'
import { labelDuplicateDecision } from '@lienthehe/domain/duplicates'
import { formatBirth } from '@lienthehe/domain/members'
import { WriteProblem } from '../forms/write-problem.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { createWithdrawing } from './decisions.ts'
import type { DecidedPair } from './queries.ts'
import { words } from './words.ts'

/** The decisions, each with a way to undo it. */
export function DecidedPairs(props: { readonly decided: readonly DecidedPair[] }) {
  const { say, language } = useLanguage()
  const columns = (): readonly Column<DecidedPair>[] => [
    { header: say(words.fullName), names: true, cell: ({ one }) => nameOf(one) },
    { header: say(words.answer), cell: ({ decision }) => labelDuplicateDecision(decision, language()) },
    { header: say(words.clubs), cell: (pair) => say(describeClubs(pair)) },
    { header: say(words.action), cell: (pair) => <Withdrawal pair={pair} />, pressed: true },
  ]
  return (
    <section class="sheet stack brief" aria-labelledby="decided-heading">
      <h2 id="decided-heading">{say(words.decided)}</h2>
      <DataTable caption={say(words.decidedNote)} columns={columns()} rows={props.decided} />
    </section>
  )
}

function nameOf({ fullName, birth }: DecidedPair['one']): string {
  return birth === null ? fullName : `${fullName}, ${formatBirth(birth)}`
}

function describeClubs({ decision, one, other }: DecidedPair): Wording {
  if (one.club.id === other.club.id) return words.sameClub(one.club.name)
  const word = decision === 'onePerson' ? words.keptAt : words.bothAt
  return word(one.club.name, other.club.name)
}

function Withdrawal(props: { readonly pair: DecidedPair }) {
  const { say } = useLanguage()
  const withdrawing = createWithdrawing(() => props.pair)
  return (
    <>
      <WriteProblem write={withdrawing} />
      <Button
        look="quiet"
        busy={withdrawing.busy()}
        aria-label={say(words.undoOf(props.pair.one.fullName))}
        onClick={() => withdrawing.submit({ id: props.pair.id, version: props.pair.version })}
      >
        {say(words.undo)}
      </Button>
    </>
  )
}
