#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import type { ReadFile } from '../src/commands/outcome.ts'
import { runCommand } from '../src/commands/run-command.ts'

// The one file of the package that reads and writes.
const readFile: ReadFile = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

const { exitCode, lines } = runCommand(process.argv.slice(2), readFile)
process.stdout.write(`${lines.join('\n')}\n`)
process.exitCode = exitCode
