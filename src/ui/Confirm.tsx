import type { ReactNode, RefObject } from 'react';

type Props = {
  /** Whoever asks opens it: `dialog.current?.showModal()`. */
  dialog: RefObject<HTMLDialogElement | null>;
  /** Id of the question, which names the dialog. */
  id: string;
  question: string;
  cancel: string;
  sure: string;
  /** What happens after ‘yes’; the dialog is closed by then. */
  onSure: () => void;
};

/** One question before something that cannot be undone. Its looks are in `confirm.css`. */
export function Confirm({ dialog, id, question, cancel, sure, onSure }: Props): ReactNode {
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} aria-labelledby={id}>
      <p id={id}>{question}</p>
      <p className="actions">
        <button type="button" className="button plain" onClick={close}>
          {cancel}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            close();
            onSure();
          }}
        >
          {sure}
        </button>
      </p>
    </dialog>
  );
}
