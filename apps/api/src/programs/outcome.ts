import { startRefusalOf } from '../db/start-refusal.ts'

/**
 * Runs a program of the operator's command line: prints its outcome in words, and sets the exit code to success or
 * failure.
 */
export async function runProgram(databasePath: string, work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work()
  } catch (error) {
    console.error(startRefusalOf(error, databasePath)?.message ?? error)
    process.exitCode = 1
  }
}

/** Prints the text in both languages, Vietnamese first, as on the screen. */
export function say({ vi, en }: { readonly vi: string; readonly en: string }): void {
  console.log(`${vi}\n${en}\n`)
}
