import { setImmediate as nextTurn } from 'node:timers/promises'
import type { KeptRegister, Question, RegisterOn } from './register.ts'

/**
 * Has everything read that is kept of a day's clubs, some of them at a time; others are answered in between.
 * `readSome`: reads some more, and tells how many are left.
 */
export async function readInSlices(
  register: KeptRegister,
  question: Question,
  readSome: (province: RegisterOn) => number,
): Promise<void> {
  let before = Number.POSITIVE_INFINITY
  for (;;) {
    const left = await register.on(question, readSome)
    // Not fewer than before: the day was dropped meanwhile for others that are asked about, and what is left is read at once.
    if (left === 0 || left >= before) return
    before = left
    await nextTurn()
  }
}
