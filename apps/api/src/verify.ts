import { createClient } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { verifyAudit } from './audit/verify.ts'
import * as schema from './db/schema/index.ts'

// Answers, for a database that no server has open: is it sound, and is its history unbroken? `node verify.js file:…`
const [, , url] = process.argv
if (url === undefined) {
  console.error('Cách dùng (usage): node verify.js file:data/lien-the-he.db')
  process.exit(2)
}
const client = createClient({ url })
const integrity = (await client.execute('PRAGMA integrity_check')).rows.map((row) => row[0])
const brokenReferences = (await client.execute('PRAGMA foreign_key_check')).rows.length
const audit = await verifyAudit(drizzle(client, { schema, casing: 'snake_case' }))
client.close()

const sound = integrity.join() === 'ok' && brokenReferences === 0 && audit.sound
console.log(JSON.stringify({ sound, integrity, brokenReferences, audit }))
process.exit(sound ? 0 : 1)
