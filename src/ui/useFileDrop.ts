import { type ClipboardEvent, type DragEvent, useState } from "react";

interface FileDrop {
  /** Called with the files and the element that they were dropped on or pasted into. */
  onFiles: (files: File[], on: Element) => void;
}

const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");

/** Takes files that are dropped on an area or pasted into it; spread `handlers` onto it. Text that is pasted stays the field's own. */
export function useFileDrop({ onFiles }: FileDrop) {
  const [isOver, setIsOver] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setIsOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (event.relatedTarget === null || !event.currentTarget.contains(event.relatedTarget as Node))
        setIsOver(false);
    },
    onDrop: (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      onFiles([...event.dataTransfer.files], event.target as Element);
    },
    // Word puts a picture of the text beside the text: then the text is meant.
    onPaste: (event: ClipboardEvent) => {
      const files = [...event.clipboardData.files];
      if (files.length === 0 || event.clipboardData.types.includes("text/plain")) return;
      event.preventDefault();
      onFiles(files, event.target as Element);
    },
  };
  return { isOver, handlers };
}
