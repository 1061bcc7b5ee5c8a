import { startRefusalOf } from '../db/start-refusal.ts'

/**
 * A program for the operator's window: prints its outcome in words, and reports success or failure by its exit code.
 */
export async function runProgram(databasePath: string, work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work()
  } catch (error) {
    console.error(startRefusalOf(error, databasePath)?.message ?? error)
    process.exitCode = 1
  }
}

/** Prints both languages, the one of the screen first. */
export function say({ vi, en }: { readonly vi: string; readonly en: string }): void {
  console.log(`${vi}\n${en}\n`)
}
