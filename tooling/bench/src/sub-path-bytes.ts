import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const manifest = JSON.parse(
  readFileSync(new URL('../../../packages/domain/package.json', import.meta.url), 'utf8'),
) as { readonly exports: Readonly<Record<string, string>> }

const uses = [
  {
    name: 'assessClub and its wording',
    code: "export { assessClub, describeClubVerdict, tallyClub } from '.'",
  },
  { name: 'nothing of the main index', code: "import '.'" },
] as const

/**
 * Prints how many bytes, minified and gzipped, a page loads of each sub-path if it uses all of it, and in two cases
 * where it uses only a part.
 */
export async function subPathBytes(): Promise<void> {
  console.log('\nbytes of each sub-path, whole, minified')
  const wholes = Object.keys(manifest.exports).map((name) => ({ name, code: `export * from '${name}'` }))
  for (const { name, code } of [...wholes, ...uses]) {
    const bytes = await bundle(code)
    const gzip = gzipSync(bytes, { level: 9 }).length
    console.log(`  ${name.padEnd(44)}${String(bytes.length).padStart(9)} B${String(gzip).padStart(9)} B gzip`)
  }
}

async function bundle(code: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'bytes-'))
  const domain = fileURLToPath(new URL('../../../packages/domain/', import.meta.url))
  const entry = join(folder, 'entry.js')
  writeFileSync(
    entry,
    code.replace(/'(\.[^']*)'/g, (_, name: string) => `'${join(domain, manifest.exports[name] ?? '')}'`),
  )
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir: join(folder, 'dist'),
        lib: { entry, formats: ['es'], fileName: 'bundle' },
        minify: true,
        rollupOptions: { output: { codeSplitting: false } },
      },
    })
    return readFileSync(join(folder, 'dist', 'bundle.js'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
