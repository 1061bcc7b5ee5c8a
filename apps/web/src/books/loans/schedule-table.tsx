import type { Instalment } from '@lienthehe/domain/funds'
import { formatDong } from '@lienthehe/domain/funds'
import { formatDate, formatInteger } from '@lienthehe/domain/text'
import { For, Show } from 'solid-js'
import { useLanguage } from '../../language.tsx'
import { loanWords } from './loan-words.ts'

const words = loanWords.schedule

/**
 * A table of when how much is due, to be read out before anything is signed; an unusual last instalment is pointed out.
 */
export function ScheduleTable(props: { readonly instalments: readonly Instalment[] }) {
  const { say, language } = useLanguage()
  const number = (value: number) => formatInteger(value, language())
  const sumOf = ({ principalDong, interestDong }: Pick<Instalment, 'principalDong' | 'interestDong'>) =>
    principalDong + interestDong
  const total = () => ({
    principalDong: props.instalments.reduce((sum, instalment) => sum + instalment.principalDong, 0),
    interestDong: props.instalments.reduce((sum, instalment) => sum + instalment.interestDong, 0),
  })
  return (
    <div class="stack brief">
      <table class="schedule">
        <thead>
          <tr>
            <th scope="col">{say(words.number)}</th>
            <th scope="col">{say(words.dueOn)}</th>
            <th scope="col">{say(words.principal)}</th>
            <th scope="col">{say(words.interest)}</th>
            <th scope="col">{say(words.sum)}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.instalments}>
            {(instalment) => (
              <tr>
                <th scope="row">{number(instalment.number)}</th>
                <td>{formatDate(instalment.dueOn)}</td>
                <td data-label={say(words.principal)}>{number(instalment.principalDong)}</td>
                <td data-label={say(words.interest)}>{number(instalment.interestDong)}</td>
                <td data-label={say(words.sum)}>{number(sumOf(instalment))}</td>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colspan={2}>
              {say(words.total)}
            </th>
            <td data-label={say(words.principal)}>{number(total().principalDong)}</td>
            <td data-label={say(words.interest)}>{number(total().interestDong)}</td>
            <td data-label={say(words.sum)}>{number(total().principalDong + total().interestDong)}</td>
          </tr>
        </tfoot>
      </table>
      <LastDiffers instalments={props.instalments} />
    </div>
  )
}

/**
 * Says that the last instalment differs. Shown only if the others are all equal, in total or in principal; otherwise
 * nobody would notice.
 */
function LastDiffers(props: { readonly instalments: readonly Instalment[] }) {
  const { say, language } = useLanguage()
  const money = (amount: number) => formatDong(amount, language())
  const sentence = () => {
    const sums = lastUnlike(props.instalments.map((one) => one.principalDong + one.interestDong))
    if (sums !== undefined) return words.lastSum(money(sums.last), money(sums.each))
    const parts = lastUnlike(props.instalments.map(({ principalDong }) => principalDong))
    return parts && words.lastPrincipal(money(parts.last), money(parts.each))
  }
  return <Show when={sentence()}>{(known) => <p class="note">{say(known())}</p>}</Show>
}

/**
 * The amount that all but the last have in common, and the last amount; `undefined` if the last does not differ, or if
 * the others differ among themselves.
 */
function lastUnlike(amounts: readonly number[]) {
  const [each, last] = [amounts[0], amounts.at(-1)]
  const areAlike = amounts.slice(0, -1).every((amount) => amount === each)
  return each === undefined || last === undefined || !areAlike || last === each ? undefined : { each, last }
}
