import { setImmediate as nextTurn } from 'node:timers/promises'
import type { KeptRegister, Question, RegisterOn } from './register.ts'

/**
 * Reads everything that is kept about a day's clubs, some of them at a time; others are answered in between.
 * `readSome`: reads some more, and returns how many are left.
 */
export async function readInSlices(
  register: KeptRegister,
  question: Question,
  readSome: (province: RegisterOn) => number,
): Promise<void> {
  let before = Number.POSITIVE_INFINITY
  for (;;) {
    const left = await register.on(question, readSome)
    // Not fewer than before: the day was dropped meanwhile in favour of others, and the rest is read at once.
    if (left === 0 || left >= before) return
    before = left
    await nextTurn()
  }
}
