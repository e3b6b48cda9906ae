import { errorCode } from "../../storage/error-code.js";
import { problem, type Verdict } from "./check.js";
import { reasonOf } from "./reason-of.js";

/** What to do about a failure to connect, by its code and its words. The first that matches counts. */
const advices: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [
    /^28000 .*no encryption/,
    "The database may want TLS: add ?sslmode=verify-full to DATABASE_URL, and &sslrootcert= with the file of its authority. Otherwise see pg_hba.conf.",
  ],
  [
    /^28000 .*client certificate/,
    "Name a certificate that the database accepts, and its key, with sslcert= and sslkey= in DATABASE_URL.",
  ],
  [/^28/, "Check the user and the password in DATABASE_URL, and pg_hba.conf of the database."],
  [/^3D000 /, "Create the database that DATABASE_URL names, or correct its name."],
  [/^53300 /, "Raise max_connections, or look who holds the connections in pg_stat_activity."],
  [/^57P03 /, "The database is starting or stopping. Wait, and run this again."],
  [/^ECONNREFUSED /, "Start PostgreSQL, or correct the host and the port in DATABASE_URL."],
  [/^(ENOTFOUND|EAI_AGAIN) /, "Correct the host in DATABASE_URL, or the name service of this machine."],
  [
    /^(ENOENT|EACCES) .*, open /,
    "Correct sslrootcert, sslcert or sslkey in DATABASE_URL, or let this user read that file.",
  ],
  [/^ENOENT /, "Start PostgreSQL, or correct the directory of its socket in DATABASE_URL."],
  [
    /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO)/,
    "Name the file of the authority that signed the database's certificate: sslmode=verify-full&sslrootcert=/…/ca.crt in DATABASE_URL. Every sslmode but disable and no-verify checks the certificate.",
  ],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID /,
    "Use a host in DATABASE_URL that the database's certificate names, or give the database one that names this host.",
  ],
  [/^CERT_HAS_EXPIRED /, "Give the database a new certificate, or correct the clock of this machine."],
  [
    /^(CERT_|ERR_TLS|ERR_SSL)/,
    "Check sslmode and sslrootcert in DATABASE_URL, and the certificate of the database.",
  ],
  [
    /does not support SSL/,
    "Turn TLS on in the database (ssl = on), or use sslmode=disable in DATABASE_URL where nobody can read the network.",
  ],
];

export function judgeFailure(error: unknown): Verdict {
  const reason = reasonOf(error);
  const [, advice] = advices.find(([pattern]) => pattern.test(`${errorCode(error) ?? ""} ${reason}`)) ?? [];
  const otherwise = "Check DATABASE_URL, and whether a firewall lets this machine reach the database.";
  return problem(`cannot be reached: ${reason}`, advice ?? otherwise);
}
