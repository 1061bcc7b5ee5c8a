import type { ClubId } from '@lienthehe/domain/clubs'
import { api } from '../../api.ts'
import { createWrite } from '../../forms/write.ts'
import { WriteProblem } from '../../forms/write-problem.tsx'
import type { HistoryEntry } from '../../history/history.tsx'
import { labelHistoryAction } from '../../history/record-words.ts'
import { formatInstant } from '../../instant.ts'
import { useLanguage } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { touchedByClub } from '../queries.ts'
import { togetherWords as words } from './together-words.ts'

/** A button that undoes an edit of several members as of a day. */
export function TakeBack(props: { readonly club: ClubId; readonly entry: HistoryEntry }) {
  const { say, language } = useLanguage()
  const takingBack = createWrite<{ readonly entry: { readonly seq: number } }, { members: number }>({
    send: (input) => api.members.takeBack.mutate({ ...input, club: props.club }),
    touches: () => touchedByClub(props.club),
    confirm: () => ({ said: words.undone }),
  })
  const named = () => {
    const { action, subject, at } = props.entry
    return words.takeBackOf(
      `${labelHistoryAction(action, language())} ${subject.label}`.trim(),
      formatInstant(at),
    )
  }
  return (
    <div class="no-print">
      <WriteProblem write={takingBack} />
      <Button
        look="quiet"
        aria-label={say(named())}
        busy={takingBack.busy()}
        onClick={() => takingBack.submit({ entry: { seq: props.entry.seq } })}
      >
        {say(words.takeBack)}
      </Button>
    </div>
  )
}
