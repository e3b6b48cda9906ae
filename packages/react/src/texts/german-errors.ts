import type { MetCode, MetField } from "./met-codes.js";

/** Was schiefgegangen ist. Der Compiler verlangt jeden Code, den die Teile zu sehen bekommen können. */
export const germanMessages: Record<MetCode, string> = {
  account_not_found: "Dieses Konto gibt es hier nicht.",
  account_suspended: "Dieses Konto ist gesperrt.",
  api_key_expired: "Der API-Schlüssel dieser Seite ist abgelaufen.",
  api_key_invalid: "Der API-Schlüssel dieser Seite wurde nicht erkannt.",
  api_key_missing: "Diese Seite hat keinen API-Schlüssel gesendet.",
  api_key_not_found: "Der API-Schlüssel dieser Seite ist hier unbekannt.",
  api_key_revoked: "Der API-Schlüssel dieser Seite wurde widerrufen.",
  authentication_failed: "Ihre Anmeldung wurde nicht angenommen.",
  broken_download: "Die Datei kam nicht vollständig an und wurde nicht gespeichert.",
  browser_token_expired: "Die Anmeldung dieser Seite ist abgelaufen.",
  browser_token_invalid: "Die Anmeldung dieser Seite wurde nicht erkannt.",
  browser_token_revoked: "Die Anmeldung dieser Seite wurde beendet.",
  endpoint_restricted: "Das dürfen Sie hier nicht.",
  internal_error: "Auf dem Server ist etwas schiefgegangen.",
  invalid_key_name: "Der Name muss 1 bis 50 Zeichen haben.",
  invalid_request_body: "Der Server konnte die Anfrage nicht lesen.",
  ip_rate_limit_exceeded: "Von Ihrer Adresse kamen zu viele Anfragen.",
  ip_restricted: "Von Ihrer Adresse aus ist das nicht erlaubt.",
  key_not_found: "Diesen Schlüssel gibt es nicht, oder Sie dürfen ihn nicht sehen.",
  key_rate_limit_exceeded: "Der API-Schlüssel dieser Seite wird zu oft benutzt.",
  key_uses_exceeded: "Der API-Schlüssel dieser Seite wurde so oft benutzt, wie er darf.",
  max_keys_exceeded: "Es gibt schon so viele aktive Schlüssel, wie erlaubt sind.",
  no_token: "Diese Seite konnte nicht nachweisen, wer Sie sind.",
  operation_not_allowed: "Dieser Server beantwortet die Anfrage nicht.",
  operation_too_complex: "Die Anfrage verlangt zu viel auf einmal.",
  request_body_too_large: "Die Anfrage ist zu groß für diesen Server.",
  rotation_in_progress: "Das Geheimnis dieses Schlüssels wird schon gewechselt.",
  rotation_not_found: "Das Geheimnis dieses Schlüssels wird nicht mehr gewechselt.",
  service_unavailable: "Der Server kann gerade nicht antworten.",
  session_expired: "Ihre Sitzung ist abgelaufen.",
  session_not_found: "Ihre Sitzung ist hier unbekannt.",
  session_revoked: "Ihre Sitzung wurde beendet.",
  unknown: "Etwas ist schiefgegangen.",
  unreachable: "Der Server ist nicht erreichbar.",
  validation_error: "Einige Angaben müssen korrigiert werden.",
};

/** Was für eine Angabe gilt. Jeder Satz deckt alles ab, was der Server an ihr ablehnen kann. */
export const germanFields: Record<MetField, string> = {
  allowedEndpoints:
    "Endpunkte: je Zeile ein Pfad, etwa /v1/charts/* oder GET /v1/charts, höchstens 50, und nur solche, die hier erlaubt sind.",
  allowedIps:
    "Adressen: je Zeile eine IP-Adresse oder ein Netz, etwa 192.0.2.0/24, höchstens 50, und nur solche, die hier erlaubt sind.",
  description: "Die Beschreibung darf höchstens 500 Zeichen haben.",
  environment: "Diese Umgebung gibt es hier nicht, oder sie ist nicht erlaubt.",
  expiresAt: "Der Ablauf muss in der Zukunft liegen und darf nicht später sein, als hier erlaubt ist.",
  externalOwnerId:
    "Der Inhaber darf höchstens 200 Zeichen haben, keine Leerzeichen am Rand, und muss hier erlaubt sein.",
  id: "Der Schlüssel lässt das nicht zu: Er ist abgelaufen, oder seine Umgebung gibt es nicht mehr.",
  idleTimeoutDays: "Die Tage ohne Benutzung müssen zwischen 1 und 3650 liegen und hier erlaubt sein.",
  maxUses: "Die Benutzungen insgesamt müssen in den Grenzen liegen, die hier gelten.",
  metadata: "Metadaten: höchstens 4096 Bytes, höchstens 10 Ebenen, ohne ein Feld __proto__.",
  name: "Der Name muss 1 bis 50 Zeichen haben.",
  note: "Die Notiz darf höchstens 500 Zeichen haben.",
  overlapSeconds: "Das alte Geheimnis darf höchstens 30 Tage weiter gelten.",
  permissions: "Dieses Recht dürfen Sie keinem Schlüssel geben.",
  rate: "Die Benutzungen je Zeitfenster müssen in den Grenzen liegen, die hier gelten.",
  reason: "Diesen Grund kennt der Server nicht.",
  scopes:
    "Bereiche bestehen aus Kleinbuchstaben, Ziffern und . _ -, mit : dazwischen, etwa invoices:*, und müssen hier erlaubt sein.",
  tags: "Schlagwörter: höchstens 20, jedes aus 1 bis 50 Zeichen von a–z, A–Z, 0–9 und . _ : -",
};
