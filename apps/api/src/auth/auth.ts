import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { APIError } from 'better-auth/api'
import { username } from 'better-auth/plugins/username'
import { eq } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { accounts, sessions, users, verifications } from '../db/schema/index.ts'
import { passwordLength } from './password-strength.ts'
import { hashPassword, verifyPassword } from './passwords.ts'
import { sessionCookieName } from './session-cookie.ts'
import { userNamePattern } from './user-name.ts'

const hours = 60 * 60
/** A session ends after this time without a request … */
export const idleSeconds = 8 * hours
/** … and after so long in any case. */
export const absoluteSeconds = 7 * 24 * hours
/** How often the use of a session is written down; not at each request. */
export const refreshSeconds = 5 * 60

/** The header in which the server itself writes the address of the socket; whatever a client sends there is replaced. */
export const clientAddressHeader = 'x-client-address'

export type AuthOptions = {
  readonly db: Database
  readonly secret: string
  /** Whether browsers reach the server over HTTPS; cookies are then bound to it and to this host. */
  readonly secure: boolean
}

export type Auth = ReturnType<typeof createAuth>

/** Passwords and sessions by better-auth, with its traps closed; each is explained below. */
export function createAuth({ db, secret, secure }: AuthOptions) {
  return betterAuth({
    appName: 'Liên Thế Hệ',
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(db, {
      provider: 'sqlite',
      schema: {
        user: users,
        session: sessions,
        account: accounts,
        verification: verifications,
      },
    }),
    trustedOrigins: (request) => (request === undefined ? [] : originsOf(new URL(request.url))),
    emailAndPassword: {
      enabled: true,
      // Users are made by an admin, with an audit row, never by themselves.
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
    },
    plugins: [username({ usernameValidator: (name) => userNamePattern.test(name) })],
    session: { expiresIn: idleSeconds, updateAge: refreshSeconds, cookieCache: { enabled: false } },
    // `login-limits.ts` counts in memory; the library's own limit would write into the database for every anonymous
    // request.
    rateLimit: { enabled: false },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            const [user] = await db
              .select({ disabled: users.disabled })
              .from(users)
              .where(eq(users.id, userId))
            // The same answer as for a wrong password: strangers must not learn whether an account exists.
            if (user === undefined || user.disabled)
              throw APIError.from('UNAUTHORIZED', { code: 'INVALID_USERNAME_OR_PASSWORD', message: '' })
          },
        },
      },
    },
    advanced: {
      // In a test environment better-auth would switch both checks off: tests must see what production does.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      // The library would put its own `__Secure-` before our name, and `__Host-` holds only at the beginning.
      useSecureCookies: false,
      defaultCookieAttributes: { secure },
      cookies: {
        session_token: {
          name: sessionCookieName(secure),
          attributes: { path: '/', httpOnly: true, sameSite: 'lax', secure },
        },
      },
    },
  })
}

/**
 * The server may be reached by any name in its network, and a request must come from a page of that same name. A proxy
 * that speaks HTTPS to the browser speaks plain HTTP to us, so the scheme may differ.
 */
function originsOf({ host }: URL): string[] {
  return [`http://${host}`, `https://${host}`]
}
