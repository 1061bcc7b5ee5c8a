import { formatDate, formatInteger, type Instalment } from '@lienthehe/domain'
import { wordDong } from '@lienthehe/domain/funds'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { loanWords } from './loan-words.ts'

const words = loanWords.schedule

/** When how much is due, as it is read out before anything is signed; what is odd about the last instalment is said. */
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
                <td>{number(instalment.principalDong)}</td>
                <td>{number(instalment.interestDong)}</td>
                <td>{number(sumOf(instalment))}</td>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colspan={2}>
              {say(words.total)}
            </th>
            <td>{number(total().principalDong)}</td>
            <td>{number(total().interestDong)}</td>
            <td>{number(total().principalDong + total().interestDong)}</td>
          </tr>
        </tfoot>
      </table>
      <LastDiffers instalments={props.instalments} />
    </div>
  )
}

/** Only where the others are alike: otherwise no two instalments are, and nobody wonders about the last. */
function LastDiffers(props: { readonly instalments: readonly Instalment[] }) {
  const { say, language } = useLanguage()
  const difference = () => {
    const sums = props.instalments.map(({ principalDong, interestDong }) => principalDong + interestDong)
    const [each, last] = [sums[0], sums.at(-1)]
    const areAlike = sums.slice(0, -1).every((sum) => sum === each)
    if (each === undefined || last === undefined || !areAlike || last === each) return undefined
    return { each: wordDong(each, language()), last: wordDong(last, language()) }
  }
  return (
    <Show when={difference()}>
      {(known) => <p class="note">{say(words.lastDiffers(known().last, known().each))}</p>}
    </Show>
  )
}
