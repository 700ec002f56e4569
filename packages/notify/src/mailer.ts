/** The mailer, which is bundled by itself, so that only a run that sends mail loads it. */
export function importMailer(): Promise<typeof import("nodemailer")> {
  return import("nodemailer");
}
