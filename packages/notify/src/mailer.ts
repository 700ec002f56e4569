/** The mailer, which only a run that sends mail loads: it is bundled by itself. */
export { createTransport } from "nodemailer";
