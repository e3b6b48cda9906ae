import type { RuleName } from "../generated/graphql.js";
import type { RuleOfField } from "./english.js";
import type { MetField } from "./met-codes.js";
import { textOfField } from "./text-of-field.js";

const number = new Intl.NumberFormat("de");

/** Wie die Angaben heißen. */
const names: Record<MetField, string> = {
  allowedEndpoints: "Endpunkte",
  allowedIps: "Adressen",
  description: "Beschreibung",
  environment: "Umgebung",
  expiresAt: "Ablauf",
  externalOwnerId: "Inhaber",
  id: "Schlüssel",
  idleTimeoutDays: "Tage ohne Benutzung",
  maxUses: "Benutzungen insgesamt",
  metadata: "Metadaten",
  name: "Name",
  note: "Notiz",
  overlapSeconds: "Sekunden, die das alte Geheimnis noch gilt",
  permissions: "Rechte",
  rate: "Benutzungen je Zeitfenster",
  reason: "Grund",
  scopes: "Bereiche",
  tags: "Schlagwörter",
};

/** Welche Form eine Angabe hat. */
const forms: Partial<Record<MetField, string>> = {
  allowedEndpoints:
    "je Zeile ein Pfad, der sich nur auf eine Weise lesen lässt, etwa /v1/charts/* oder GET /v1/charts",
  allowedIps: "je Zeile eine IP-Adresse oder ein Netz, etwa 192.0.2.0/24",
  externalOwnerId: "nicht leer, ohne Leerzeichen am Rand, und nicht wie die ID eines Mitglieds",
  metadata: "ein JSON-Objekt, in dem Zahlen endlich sind und kein Feld __proto__ heißt",
  scopes:
    "1 bis 5 Teile mit : dazwischen, jeder * oder aus Kleinbuchstaben, Ziffern und . _ -, etwa invoices:*; höchstens 100 Zeichen",
  tags: "jedes aus 1 bis 50 Zeichen von a–z, A–Z, 0–9 und . _ : -",
};

function nameOf(field: string): string {
  return textOfField(names, field) ?? field;
}

function plural(count: number | null, one: string, several: string): string {
  return `${number.format(count ?? 0)} ${count === 1 ? one : several}`;
}

function count(value: number | null): string {
  return number.format(value ?? 0);
}

/** Was an einer Angabe nicht stimmt. Der Compiler verlangt jede Regel des Servers. */
export const germanRules: Record<RuleName, (broken: RuleOfField) => string> = {
  CREATED_BY_ANOTHER: () =>
    "Ein anderes Mitglied hat diesen Schlüssel erstellt: Nur dieses oder ein Inhaber des Kontos darf ihn ändern.",
  ENVIRONMENT_GONE: () => "Die Umgebung dieses Schlüssels gibt es nicht mehr. In ihr entsteht nichts Neues.",
  EXCEEDS_GIVER: ({ field, value }) =>
    value === null
      ? `${nameOf(field)}: nicht mehr, als der Schlüssel dieser Seite selbst hat.`
      : `${nameOf(field)}: nur ${value}, wie der Schlüssel dieser Seite.`,
  EXPIRES_TOO_LATE: ({ field, most }) =>
    `${nameOf(field)}: höchstens ${plural(most, "Tag", "Tage")} nach der Erstellung, so verlangt es dieses Konto.`,
  EXPIRY_NEEDED: ({ field }) => `${nameOf(field)}: Jeder Schlüssel dieses Kontos muss ablaufen.`,
  IN_PAST: ({ field }) => `${nameOf(field)}: muss in der Zukunft liegen.`,
  KEY_ENDED: () => "Der Schlüssel ist abgelaufen. Erstellen Sie einen neuen.",
  LIMITED_USES: () =>
    "Der Schlüssel dieser Seite hat selbst nur eine Zahl von Benutzungen und wechselt keine anderen.",
  MALFORMED: ({ field }) => `${nameOf(field)}: ${textOfField(forms, field) ?? "in einer anderen Form"}.`,
  OTHER_OWNER: ({ field }) => `${nameOf(field)}: Diese Seite erstellt nur Schlüssel ihres eigenen Inhabers.`,
  OUT_OF_RANGE: ({ field, least, most }) =>
    `${nameOf(field)}: eine ganze Zahl von ${count(least)} bis ${count(most)}.`,
  OWNERS_ONLY: () => "Schlüssel, die Schlüssel verwalten, sind Sache der Inhaber des Kontos.",
  SCOPE_AGAINST_POLICY: ({ field, value }) => `${nameOf(field)}: Dieses Konto erlaubt ${value ?? ""} nicht.`,
  SCOPE_LACKING: ({ field, value }) =>
    `${nameOf(field)}: Diese Seite darf ${value ?? ""} keinem Schlüssel geben.`,
  SCOPE_UNDECLARED: ({ field, value }) => `${nameOf(field)}: Dieser Server kennt ${value ?? ""} nicht.`,
  TOO_DEEP: ({ field, most }) => `${nameOf(field)}: höchstens ${plural(most, "Ebene", "Ebenen")}.`,
  TOO_LARGE: ({ field, most }) => `${nameOf(field)}: höchstens ${plural(most, "Byte", "Bytes")} als JSON.`,
  TOO_LONG: ({ field, most }) => `${nameOf(field)}: höchstens ${count(most)} Zeichen.`,
  TOO_MANY: ({ field, most }) => `${nameOf(field)}: höchstens ${plural(most, "Eintrag", "Einträge")}.`,
  UNKNOWN_VALUE: ({ field, value }) => `${nameOf(field)}: eines von ${value ?? ""}.`,
  UNSTORABLE: ({ field }) => `${nameOf(field)}: nur gültige Unicode-Zeichen, und kein NUL.`,
};
