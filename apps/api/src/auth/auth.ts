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
/** A session ends after this time without a request (8 hours), and in any case after `absoluteSeconds`. */
export const idleSeconds = 8 * hours
/** A session ends this long after the login, however much it is used (7 days). */
export const absoluteSeconds = 7 * 24 * hours
/** The use of a session is written to the database at most once in this time, not at each request. */
export const refreshSeconds = 5 * 60

/**
 * The header in which the server itself writes the address of the socket. A value that a client sends in it is
 * overwritten.
 */
export const clientAddressHeader = 'x-client-address'

export type AuthOptions = {
  readonly db: Database
  readonly secret: string
  /** Whether browsers reach the server over HTTPS. If so, cookies are sent over HTTPS and to this host only. */
  readonly secure: boolean
}

export type Auth = ReturnType<typeof createAuth>

/** Sets up better-auth for passwords and sessions. Comments below explain where its defaults are unsafe for us. */
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
      // Only an admin makes users, with a row in the audit; nobody registers by themselves.
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
            // The answer is the same as for a wrong password: strangers must not learn whether an account exists.
            if (user === undefined || user.disabled)
              throw APIError.from('UNAUTHORIZED', { code: 'INVALID_USERNAME_OR_PASSWORD', message: '' })
          },
        },
      },
    },
    advanced: {
      // In a test environment better-auth would switch both checks off, but tests must see what production does.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      // The library would write its own `__Secure-` before our cookie's name, and `__Host-` only works at the beginning
      // of a name.
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
 * The origins from which requests are accepted: the name in the request's own address. The server may have any name in
 * its network, but a page of another name may not send requests. A proxy may speak HTTPS to the browser and plain HTTP
 * to us, so both schemes are accepted.
 */
function originsOf({ host }: URL): string[] {
  return [`http://${host}`, `https://${host}`]
}
