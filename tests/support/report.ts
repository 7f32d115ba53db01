/** A delivery report as mail servers write it (RFC 3464), with the head of the mail that it is about. */
export const deliveryReport = (id: string, status: string) =>
  `From: MAILER-DAEMON@mx.example.org
To: bobbin@localhost
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="b1"

--b1
Content-Type: text/plain

I could not deliver your message.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; somebody@example.org
Action: ${status.startsWith("5") ? "failed" : "delayed"}
Status: ${status}

--b1
Content-Type: text/rfc822-headers

Subject: A mail
Message-ID:
 ${id}

--b1--
`.replaceAll("\n", "\r\n");
