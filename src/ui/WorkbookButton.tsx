import { FileSpreadsheet } from "lucide-react";
import { useRef, useState } from "react";
import { Button, type ButtonProps } from "./Button.tsx";
import { saveBlob } from "./saveBlob.ts";
import { toast } from "./toast.ts";

export interface WorkbookButtonProps extends Pick<ButtonProps, "variant" | "size" | "className"> {
  words: { save: string; cancel: string };
  /** The name of the file, without its ending. */
  file: string;
  make: (signal: AbortSignal) => Promise<Blob>;
  /** What is said of an error; one without a sentence is thrown on. */
  failure: (error: unknown) => string | undefined;
}

/** Makes a workbook and hands it over as a download; it can be called off while it is made. */
export function WorkbookButton({ words, file, make, failure, ...look }: WorkbookButtonProps) {
  const [isBusy, setBusy] = useState(false);
  const running = useRef<AbortController | null>(null);
  const save = async () => {
    const making = new AbortController();
    running.current = making;
    setBusy(true);
    try {
      saveBlob(await make(making.signal), `${file}.xlsx`);
    } catch (error) {
      if (making.signal.aborted) return;
      const sentence = failure(error);
      if (sentence === undefined) throw error;
      toast(sentence, { variant: "bad" });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      {...look}
      icon={<FileSpreadsheet aria-hidden className="size-4" />}
      onClick={() => (isBusy ? running.current?.abort() : void save())}
    >
      {isBusy ? words.cancel : words.save}
    </Button>
  );
}
