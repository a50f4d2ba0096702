import { Download } from "lucide-react";
import { linkLook } from "./linkLook.ts";

/** Takes a list away as the file that this address answers with. */
export function ExportLink({ href, label }: { href: string; label: string }) {
  return (
    <a href={href} download className={linkLook("quiet")}>
      <Download aria-hidden className="size-4" />
      {label}
    </a>
  );
}
