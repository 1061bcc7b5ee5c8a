import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { domain } from './sub-paths.ts'

/** An empty project of an outside user, in which only the packed package and zod are installed. */
export type Outside = { readonly project: string; readonly tarball: string }

/**
 * Packs the built package and installs it without a network: it is unpacked, and zod is linked from this repository.
 */
export function installOutside(): Outside {
  // With a path over a symbolic link, a bundler would find every module twice.
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'reuse-')))
  must('pnpm', ['pack', '--pack-destination', project], domain)
  const [tarball] = readdirSync(project)
  if (tarball === undefined) throw new Error('nothing was packed')

  const installed = installedIn(project)
  mkdirSync(installed, { recursive: true })
  must('tar', ['-xzf', join(project, tarball), '--strip-components=1', '-C', installed], project)
  const zod = fileURLToPath(new URL('../node_modules/zod', import.meta.url))
  symlinkSync(realpathSync(zod), join(project, 'node_modules', 'zod'), 'junction')
  writeFileSync(join(project, 'package.json'), '{ "private": true }\n')
  cpSync(join(installed, 'examples'), project, { recursive: true })
  return { project, tarball: join(project, tarball) }
}

/** The path of the package in the project. */
export function installedIn(project: string): string {
  return join(project, 'node_modules', '@lienthehe', 'domain')
}

export function removeOutside({ project }: Outside): void {
  rmSync(project, { recursive: true, force: true })
}

/** The names of the examples in the package. */
export function examplesIn({ project }: Outside): readonly string[] {
  return readdirSync(join(installedIn(project), 'examples')).filter((name) => name.endsWith('.mjs'))
}

/** Runs an example of the package and returns its output; throws when it fails. */
export function runExample({ project }: Outside, example: string): string {
  return must(process.execPath, [example], project)
}

/** Runs a program and returns its output; throws with its error output when it fails. */
export function must(program: string, args: readonly string[], cwd: string): string {
  const shell = process.platform === 'win32' && !program.includes('node')
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    shell,
    timeout: 240_000,
    // The output may be long: it describes every type of every sub-path.
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stdout + stderr}`)
  return stdout
}
