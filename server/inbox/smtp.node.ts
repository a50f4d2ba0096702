import type { SendLetter } from "./mailings.ts";

/** Sends letters through the office's mail server: the only place where this program speaks to another one by itself. */
export async function openSmtp(url: string, from: string): Promise<{ send: SendLetter; close: () => void }> {
  // Loaded only where letters are sent.
  const { createTransport } = await import("nodemailer");
  const transport = createTransport(
    { url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 },
    { disableFileAccess: true, disableUrlAccess: true },
  );
  const domain = from.split("@").at(-1)?.replace(/>$/, "") ?? "so-ket";
  return {
    send: async ({ id, to, subject, text, html }) => {
      const messageId = `<${id}@${domain}>`;
      const head = { "Auto-Submitted": "auto-generated" };
      await transport.sendMail({
        from,
        to: { name: "", address: to },
        messageId,
        subject,
        text,
        html,
        headers: head,
      });
    },
    close: () => transport.close(),
  };
}
