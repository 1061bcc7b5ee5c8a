import { setImmediate as nextTurn } from 'node:timers/promises'
import type { KeptRegister, Question } from '../register/register.ts'

/** Whoever asks first about a day has all that was booked by then read; others are answered in between. */
export async function readMoneyInSlices(register: KeptRegister, question: Question): Promise<void> {
  let before = Number.POSITIVE_INFINITY
  for (;;) {
    const left = await register.on(question, (province) => province.readSomeMoney())
    // Not fewer than before: the day was dropped meanwhile for others that are asked about, and what is left is read at once.
    if (left === 0 || left >= before) return
    before = left
    await nextTurn()
  }
}
