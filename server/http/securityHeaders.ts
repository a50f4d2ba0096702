import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

const self = ["'self'"];
const none = ["'none'"];

/** What browsers are told about every answer: load nothing from elsewhere, run nothing written into the page, be framed by nobody. */
export function securityHeaders({ isHttps }: { isHttps: boolean }): MiddlewareHandler {
  return secureHeaders({
    // An attached file brings a stricter policy of its own.
    overwrite: false,
    contentSecurityPolicy: {
      defaultSrc: self,
      scriptSrc: self,
      styleSrc: self,
      imgSrc: ["'self'", "data:", "blob:"],
      fontSrc: self,
      connectSrc: self,
      workerSrc: self,
      objectSrc: none,
      baseUri: none,
      formAction: self,
      frameAncestors: none,
    },
    referrerPolicy: "same-origin",
    crossOriginOpenerPolicy: "same-origin",
    crossOriginResourcePolicy: "same-origin",
    xFrameOptions: "DENY",
    strictTransportSecurity: isHttps ? "max-age=31536000; includeSubDomains" : false,
  });
}
