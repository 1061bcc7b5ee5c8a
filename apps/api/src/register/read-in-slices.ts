import { setImmediate as nextTurn } from 'node:timers/promises'
import type { KeptRegister, Question, RegisterOn } from './register.ts'

/**
 * Counts a figure for all clubs of a day, some clubs at a time, and lets the server answer other requests in between.
 * `readSome` counts it for some more clubs, and returns how many are left.
 */
export async function readInSlices(
  register: KeptRegister,
  question: Question,
  readSome: (province: RegisterOn) => number,
): Promise<void> {
  let before = Number.POSITIVE_INFINITY
  for (;;) {
    const left = await register.on(question, readSome)
    // Not fewer are left than before, so the day was dropped from memory in the meantime. The caller counts the rest at
    // once.
    if (left === 0 || left >= before) return
    before = left
    await nextTurn()
  }
}
